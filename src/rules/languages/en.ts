/** English. `language.ts` explains the shape. */
export const english = `
# grammar
a an the this that these those some any each every all both such same other another own
i i'm i'd i'll i've me my mine myself you you're you'd you'll you've your yours yourself he he's him his she she's her hers
it it's its we we're we'd we'll we've us our ours they they're them their theirs who who's whom whose which what what's
and or but nor so yet if then than because since as while when whenever where why how whether though although unless until once
of in on at to for from by with without about into onto over under between among through during before after above below up down out off
near around across along against within upon via per like towards toward behind beyond there here there's here's where's
am is are was were be been being do does did done doing have has had having can can't cannot could couldn't would wouldn't will won't
shall should shouldn't may might must don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't let let's
not no never ever always often sometimes usually still already just only also too very really quite rather so much many more most few
little less least lot lots bit enough almost even again soon now later today currently recently maybe perhaps please well
one two three first second last next new old good great nice best better big small long short high low able
get gets got getting go goes going went gone come comes came coming make makes made making take takes took taken taking
give gives gave given giving see sees saw seen seeing look looks looked looking find finds found finding know knows knew known
think thinks thought thinking want wants wanted need needs needed say says said tell tells told ask asks asked keep keeps kept
try tries tried trying use uses used using seem seems seemed feel feels felt put met hope hoping hoped wish wishing
love loved enjoy enjoyed like liked something anything everything nothing someone anyone everyone
back forward yes ok okay hi hello hey dear ago re im ive id dont mr mrs ms dr

# stock words
thing things way ways people person time times day days week weeks month months year years
connect connecting connected connection connections connects network networks networking linkedin profile profiles page link linked invite invitation
request accept accepting add adding join professional professionals profession career careers industry industries field fields area areas
sector space domain world community experience experiences experienced background backgrounds expertise expert experts skills skill
skilled knowledge insight insights idea ideas perspective perspectives journey path success successful achievement achievements impressive impressed
inspiring inspired inspiration amazing awesome fantastic wonderful incredible remarkable excellent outstanding interesting interested
interest interests intrigued intriguing passionate passion motivated dedicated driven dynamic innovative innovation leading leader leaders
leadership opportunity opportunities possibility possibilities potential potentially explore exploring discuss discussing collaborate
collaboration collaborating collaborations synergy synergies partnership partnerships partner mutual mutually benefit benefits beneficial
value valuable values share shared sharing exchange exchanging learn learning learned grow growing growth expand expanding expansion
build building create creating develop developing development business businesses company companies organization organizations organisation
team teams role roles position job jobs work works working worked project projects solution solutions service services product
products platform technology technologies tech digital software marketing sales management manager managers developer developers engineer
engineers engineering entrepreneur entrepreneurs founder founders student students recruiter recruiters consultant consulting
help helping helped helpful support supporting advice guidance mentor mentorship chat talk conversation conversations call meeting meet touch stay
staying reach reaching reached contact contacts email message note information info details further future together others fellow
similar related relevant different various diverse unique specific meaningful honored honoured honor honour pleasure pleased delighted glad happy
excited exciting thrilled appreciate appreciated grateful opportunity thank thanks regards sincerely cheers kind kindly warm
across upon stumbled noticed notice viewed viewing checked checking searching search browsing admire admired admiration
caught attention eye resonated stood strong extensive solid vast wide wealth circle likeminded minded mind open
possible considering consider follow following followed real currently based work's global international local market markets
strategy strategies strategic goals goal vision mission impact quality level brief quick short minute minutes moment question questions
post posts content article articles update updates feed news trends topics topic enthusiast aspiring seeking seek hiring hire job-seeker
member members group groups suggested suggestion recommended recommendation popped appeared came feature featured common relationships relationship chance ai ml it saas b2b startup startups useful relevant several

# closings
best regards regard cheers thanks thank sincerely yours warmly warm kind kindest wishes respectfully truly

# addresses
there all everyone everybody team folks friend friends colleague colleagues stranger neighbour neighbor neighbours neighbors guys sir madam
hiring manager recruiter mate buddy dude man again world fellow both ladies gentlemen connection coach boss chef doc captain founder
alum alumni classmate member partner gang crew fan lover nerd geek runner alumnus alumna reader listener traveller traveler parent and from to at in hope it i we just my this you your it's i'm so what how long great

# between us
you you're you'd you'll you've your yours yourself u ur we we're we'd we'll we've us our ours both

# denials
not never haven't don't didn't hadn't

# openers
i i'm i've i'd we we're we've it it's my this thanks thank hope great nice good just how would your

# thing ends
and but so because which that who where when while is was were are am be been would could should will can may might i i'd i'm i've i'll we we're we'd
we've you you're you've he she they it's it let let's have has had do does did really and if as since or than then please resonated
helped made gave got caught struck changed stuck hit led set seems felt looks sounds left convinced taught sent turned inspired stood
want wanted would love hope hoping looking thanks thank cheers best regards

# not first
at in on during through over from for about to of by with both that because after before as an a and so near

# group work
post posts article articles talk talks keynote presentation lecture lectures webinar podcast podcasts episode interview book books blog newsletter
paper papers thesis essay essays thread threads comment comments video videos course courses workshop panel session slides slide tutorial
tutorials library package repo column columns report reports piece story stories app game exhibition exhibit review answer answers
reply tool plugin dataset documentation docs film play album painting paintings recipe recipes poem poems novel series show screencast guide
write-up writeup writing bakery shop restaurant cafe photos photographs photo map maps playlist design designs drawing drawings patch fix remark
question speech demo poster chapter translation translations portfolio stand booth class classes lesson lessons sketch sketches song songs cartoon comic

# group event
conference meetup summit event fair expo workshop session webinar hackathon breakfast dinner lunch festival mixer panel training
class course congress symposium forum party wedding barbecue match marathon reunion camp bootcamp retreat camp lecture talk
exhibition gala open-day ceremony seminar concert race run hike regatta tournament market meet-up conf fundraiser auction

# group kin
colleague classmate friend boss manager professor teacher cousin brother sister neighbour neighbor wife husband partner mother father
mum dad mom aunt uncle daughter son supervisor advisor adviser coach lecturer tutor mentor roommate flatmate teammate co-worker coworker client

# group day
monday tuesday wednesday thursday friday saturday sunday yesterday weekend

# group month
january february march april may june july august september october november december spring summer autumn winter fall

# group liked
like liked love loved enjoy enjoyed enjoying read reading reread follow followed following watched watching heard listened listening saw seen admire
admired appreciate appreciated devoured bookmarked shared saved used using finished bought tried

# group speak
speak speaking present presenting talk talking perform teach lecture sing play coach pitch explain debate demo

# group met
met talked spoke spoken chatted worked studied sat volunteered played taught lived presented trained served travelled traveled shared
danced sang rowed ran climbed sailed organised organized judged served interned graduated queued bonded collaborated exchanged discussed argued laughed debated

# group deed
built build wrote write made founded started launched led ran maintain maintained teach taught gave give won said shared
posted published created designed organised organized host hosted hosts moved turned drew translated opened fixed handled solved
coached edited directed produced shipped rebuilt restored argued explained described mentioned recommended suggested showed drove
painted cooked brewed grew planted raised refereed sang spoke presented proved tested measured cut replaced moderated contributed merged reviewed

# group did
helped answered taught fixed showed asked sold gave lent wrote told walked introduced interviewed hired trained mentored coached saved drove
reviewed merged replied recommended examined graded tutored treated served judged pointed mentioned promised offered invited wanted sent

# group say
suggested recommended told mentioned introduced referred thinks thought urged insisted encouraged pointed sends sent says said advised nudged
speaks spoke talks raves swears passed gave

# group pitchproduct
solution solutions product products platform service services software offering offerings offer tool tools app agency package packages consultancy system

# group customers
companies company businesses business teams leaders founders agencies brands clients customers organisations organizations owners firms startups
start-ups professionals executives entrepreneurs coaches consultants marketers sellers merchants retailers developers cfos ctos ceos cmos smes
practices vendors manufacturers realtors recruiters ceo managers shops advisors b2b saas people individuals partners enterprises landlords dentists doctors

# group gain
revenue sales leads pipeline conversions conversion roi productivity profit profits costs cost traffic growth bookings margins income
spend overhead turnover churn downtime efficiency output velocity visibility engagement followers headcount

# group raise
increase boost grow double triple 10x cut reduce save slash improve scale accelerate maximise maximize generate skyrocket unlock explode
multiply lower streamline optimise optimize automate supercharge transform

# group topic
about on regarding around

# how
remember|recall ^ … me|the|my|our|that|when >
~ remember|recall|know me
i|it|i'm|am|was ^ the one|person|man|woman|guy|girl|kid|neighbour|neighbor|student|intern|voice … who|with|from|in|on|at|of >
i|it was|is|am ^ the|your + … at|in|on|from|of|who|behind|next >
i'm|im ^ the|your + … who|that|at|in|on|from|of >
i|i've|we|we've|still found|find|bought|buy|have|got|kept|borrowed|returned|delivered|repaired|fixed|read|interpreted|translated|painted|inherited|took|wear|own|run ^ your|for >
^ my … @kin … your >
~ ^ my … @kin … your
^ our + are|were|share|meet|met|have|play|go
your ^ @kin … *ed|taught|told|says|said|tells|gave|cut|left|married|asked|thinks|hired|bought|knows
^ you got|pulled|left|parked|dropped|bought|stopped|beat|signed|sang|sat|drew|spilled|lost|won|voted|ate|threw|ran|rode|booked|ordered|called|rang|phoned|wore|stood|carried|held|fed|paid|made … me|my|our|us|>
~ got|sat|met|been|learned|worked|tried|used … since|until you|we
we|we've been ^ *ing >
thank|thanks … for ^ *ing >
still ^ owe me|you
your ^ old|former|late|first|next|new|other + >
met … at|in|on|during|through|over|outside ^ >
met … last|this ^ @day|week|month|year|@month
~ we|we've|i|i've met … @day|briefly|once|years
meeting|seeing|bumping|running|working|talking|chatting|speaking|sitting|having … you|together … at|in|on|during|over|after|outside|into ^ >
nice|good|great|lovely|fun|pleasure|wonderful|brilliant to? meet|see|talk|chat|meeting|seeing|talking|chatting … at|in|on|during|over|after ^ >
~ nice|good|great|lovely|fun|pleasure|wonderful|enjoyed to? meet|meeting|seeing|talking|chatting|speaking … you
nice|good|great|lovely|fun|pleasure|enjoyed … meeting|seeing|talking|chatting|speaking … ^ @day
we|we've|we'd|us|both|together|i … @met … at|in|on|during|over|for|from|about|under|through|against|near|next ^ >
we|we've @met ^ >
~ we|we've @met … @day|together|briefly|yesterday|week|month|year|years|once
our ^ conversation|chat|talk|discussion|call|lunch|coffee|exchange|debate|argument|walk … about|on|at|in|over|during|after >
~ our conversation|chat|discussion|exchange|lunch|coffee|call … @day|yesterday|week|night|month|morning|evening
i|we|i've heard|saw|watched|caught|attended|seen ^ you … @speak|at|on|in >
heard|saw|watched|caught|attended|sat … ^ your|the + @work
heard|saw|watched|caught|attended|seen|loved|enjoyed … ^ your _? _? @work … at|in|on|from|during >
heard|saw|watched|caught|seen you … @speak
i … was|sat|stood … in ^ the audience|back|front|second|third|room|row|crowd|queue
~ i was|sat|stood in|at your @work|@event
^ you|who|that @did me|my|our|us >
~ you @did me|my|our|us
~ thank|thanks … for … helping|answering|showing|teaching|fixing|explaining|reviewing|sharing|speaking|writing
thank|thanks … for ^ helping|answering|showing|teaching|fixing|explaining|reviewing|speaking|writing|presenting|hosting|driving|taking >
this|it|it's|its is? + ^ from >
it|it's|this is? + + ^ from >
my … @kin … ^ @say … you|your|me|i|we|that
+ ^ @say … you|your
+ + … @say that? i|me|we|you|your
referred|introduced|recommended|pointed|directed|sent … by|to|from ^ >
~ found|discovered|met … through|via|thanks ^ >
found|discovered|know … you|your|it … through|via|from|because|thanks … ^ >
i|i've|we've … been? a? reader|listener|subscriber|customer|user|member|regular|fan|student|patient|tenant|volunteer|contributor … of|to|at|in ^ >
~ i|i've|we|we've … your reader|listener|subscriber|customer|user|student|client|neighbour|neighbor|patient|tenant|intern|trainee|apprentice|tutor
i|we|i've|we've use|used|using|run|running|installed|adopted|bought|ordered|own ^ your >
you|you're|you'll|you'd … speaking|presenting|attending|hosting|organising|organizing|performing|exhibiting|judging|running|moderating ^ … at|in|for|on >
on ^ the list|programme|program|schedule|agenda|panel|jury|bill … for|of|at >
i was|am|used a|the|your ^ + student|intern|customer|neighbour|neighbor|tenant|apprentice|trainee … at|in|of >
^ years|ages|decade|while|months since >
been|be|it's ^ … years|ages|decade|months since|after >
~ worked|studied|lived|trained together
shared|swapped|traded|exchanged ^ + >
~ long time no see
~ we go|went way? back
i|we … applied ^ to|for|at >
you … interviewed ^ me >
~ on|last|this @day
~ last|this night|week|month|year|@month|morning
~ @day's|yesterday's
in|since|back ^ in? 19*|20*
your name ^ came up >
~ your name came up
^ replied|commented|responded|reacted … my|our|your >
~ we|i … in|at the same @event

# them
~ @liked ^ the _? _? @work
^ your + + … is|was|are|were|made|had|has|saved|helped|taught|kept
^ you had|have|were|are … + 
~ ^ you're the … only|first|one|person
~ ^ you … only|first|one|person … who|that|to
^ your … @work … on|about|from|for|of|with|in|at|where >
^ your + @work
^ your + + @work
^ your + to|of|in|on|by|for|and|the + @work
^ the + @work … you
^ @work … you @deed >
~ @liked … ^ your … @work
~ @work|@deed … by you
^ your point|idea|take|question|answer|story|remark|advice|tip|tips|thoughts|view|views|approach|argument|suggestion|example|trick|rant|analogy|line|advice|method|way|research|quote|bit|chart|rule|framing|description|explanation|example … about|on|that|to|of|for|in|with >
^ your work|research|writing|study|efforts|campaign|fight on|for|to|against|about|around|restoring|with >
how ^ you|your|your's team? … @deed|handle|handled|handle|manage|managed|manage|approach|decide|decided|deal|get|got|keep|kept|use|used|run|train|teach|made|make|chose|choose|went|cope|survived|navigated|balance|balanced|price|prices|moved|explain|found|find|fit|fitted|dealt|made|set|settled|left|switched|broke >
congrats|congratulations|kudos|bravo|congratulation on|for ^ >
^ you @deed|maintain|organise|organize|coach|edit|direct|produce|ship|design|translate >
i|just|and saw|see|noticed|read|heard|understand|gather|hear|spotted that? ^ you|you've|you'll|you're @deed|speaking|presenting|moving|moved|joining|joined|organising|organizing|opening|starting|leaving|retiring|writing|training|learning|running|hosting|teaching|swapped|switched|played|play|won|grew|keep|still … >
~ fan of ^ your|the >
fan of ^ your|the + @work
love|loved|admire|admired|like|liked|enjoy|enjoyed|appreciate|appreciated|respect ^ what|how … >
love|loved|admire|like|enjoyed|appreciate ^ the|your way|fact|part|idea … >
especially|particularly ^ >
you|you'd|you've @deed|said|wrote|mentioned|posted|asked … ^ about|that|how|why|in|on >
~ when you|your @deed|said|wrote
~ your @work
made|makes|had|got|has me laugh|smile|cry|think|rethink|laughing|thinking|smiling|realise|realize
~ changed how|the|my
^ your + … is|was|are|were >
~ ^ + you … @deed

# field
^ you lead|run|head|manage|work|recruit|hire|own|oversee >
^ your work|experience|research|role|career|transition|move|path|team|company in|at|with|as|from|to|into|for >
saw|see|noticed|understand|learned|know … ^ you|you're|you … a|an|the|in|at|lead|work|head|run >

# why
connect|connected|connecting|chat|talk|speak … ^ about|over|because >
i|i'd|we'd|would|we|i'm|we're … like|love|want|wanted|hope|trying|hoping|glad to ^ +
~ may|can|could|shall i|we + 
because ^ >
i|i'd|we|we'd|would|want|wanted|hoping|hope|like|love|keen|curious|happy|wondered|wondering|interested|eager|able|glad|grateful|delighted|thought ^ to|in? hear|hearing|learn|learning|ask|asking|know|knowing|compare|comparing|understand|understanding|swap|swapping|talk|talking|pick|follow|following|read|show|showing|tell|thank|thanking|invite|inviting|send|sending|see|borrow|try|bring|offer|introduce|continue|continuing|carry|quote|cite|use|interview|feature|adapt|copy|join|catch|visit >
~ to hear|learn|ask|know|see|understand|follow|read … what|how|whether|why|where … you|your|it
~ keep|continue|carry learning|following|reading|talking|discussing
~ learn|learning from you|your @work
~ follow|following|read|reading ^ your @work
~ continue|keep|carry|finish|pick … conversation|discussion|chat|debate|thread
~ catch up|catching
~ reconnect|reconnecting
curious|wondering|wonder|wondered|interested ^ how|what|whether|if|why|about|which|where >
^ question|questions|advice|thoughts|opinion|tips|pointers|view|help|insight|input|feedback|recommendation|recommendations|perspective|ideas … about|on|for|with|regarding|around >
~ your advice|thoughts|opinion|view|feedback|help|take
applied|applying|apply|interviewing|interview ^ to|for|at|with|as >
~ i|i'm … applying|applied|apply|relocating|moving
hiring|role|opening|vacancy|position|job|place|internship|placement|apprenticeship|fellowship ^ for|on|in|at|as|of >
i'm|i|we're|we|am|are … researching|writing|building|preparing|planning|organising|organizing|starting|launching|moving|studying|trying|looking|struggling|wrestling|weighing|thinking|deciding|working|hunting|drafting|setting|putting|testing|facing|fighting|learning|training|running ^ … a|an|the|to|on|about|for|into|with|from|our|my|up|how|whether >
we|i're? need|needed|lack|could ^ … >
so ^ i|we|that … can|could >
invite|inviting|invitation ^ you? to >
before|ahead ^ … i|we|the >
hope|hoping|hopefully ^ … >
~ thank|thanking you for
wanted|want|like to ^ say|thank|tell|let >
let's|shall|could|can|should we? ^ … meet|talk|compare|swap|plan|organise|organize|grab|continue|finish|get|share|trade >
looking ^ for|at|into >
i|we ^ still? owe|promised >
for|in ^ case … >
~ ^ would|could|can|might|will|do|did|any|what|how|which you|your|it|there|that|chance … >
~ share|sharing|exchange|exchanging|discuss|discussing … @topic >
~ stay|keep in touch … about|on|as|after|until|before|since

# common
^ another … >
~ ^ another +
like ^ you i … >
as ^ one of the … >
~ also ^ from|in|at|with|a|an >
^ the other >
exact|very same ^ >
we|we're|we've|i both|all|each|share|shared ^ >
~ we|we're|we've both
you|i and ^ i|you both|went|were|are|studied|worked >
^ both … from|at|in|of|to|with|for|on >
fellow ^ >
fellow + 
same ^ >
~ same school|university|college|team|class|year|town|city|street|building|company|course|club|gym|problem|village|department|neighbourhood|neighborhood|floor|office|programme|program|employer|team|choir|church|hometown
i|we|my ^ also|too … >
~ me too
too|also ^ i|my … >
alum|alumni|alumna|alumnus|alums|graduate|graduated|grad|classmate|classmates … ^ of|from|at|in >
+ alum|alumni|alumna|alumnus|alums|graduate|grad|classmate|veteran|native
^ class|cohort|batch|intake of|in >
~ + … in common
member|members|volunteer|volunteers ^ of|at|in >
we … in|from ^ the … group|choir|team|club|class|course|cohort|community|neighbourhood|association|society|union|chapter|committee
i|i've … used to? worked|studied|lived|interned|volunteered|trained|grew|taught ^ at|in|for|with|near|up >
grew ^ up … in|near|on >
i … ^ was|am|live|work|studied … there too|as
~ as … another|a fellow
~ as well

# mutual
mutual friend|contact|acquaintance|colleague … ^ >
~ mutual friend|acquaintance
we|both|you know|knew ^ >
know|knows|knew|met|connected ^ through|via|to|with >
^ friend|colleague|cousin|brother|sister|student|wife|husband|partner|daughter|son|neighbour|neighbor of >
+ ^ @say … you|your|me|i
+ + ^ @say … you|your|me|i|that
my @kin ^ >
referred|introduced … by|through ^ >

# me
i'm|am|im ^ a|an|the|one|at|from|with|in … >
i'm|am|im ^ + 
my ^ name|name's is? >
i ^ work|study|teach|run|lead|manage|build|write|studied|live|moved|started|help|research|make|own|volunteer|design|breed|grow|repair|drive|cook|coach|edit|translate|play|sell|do|just|recently|currently|worked|spent|maintain|graduated|finished|joined … >
~ i'm|am a|an _
~ i work|study|teach
as ^ a|an|someone|the >
my ^ team|company|work|job|class|shop|farm|lab|thesis|research|studio|students|restaurant|bakery|dissertation|sister|father|mother|son|daughter|husband|wife|brother|business|project|school|club|group|desk|practice … >
we're|we|are ^ a|an|the|building|running|opening|making|growing … >
^ + here
this is ^ + from

# offer
happy|glad|delighted|able|pleased|willing|free|love ^ to … share|help|send|introduce|show|lend|return|swap|offer|give|host|contribute|review|test|translate|volunteer|buy|answer|compare|pass|tell|bring|drop|explain
~ here to help
i|we|i'll|we'll can|could|will|would|may|might? ^ share|send|introduce|show|lend|offer|bring|buy|pass|test|translate|tell|invite|swap|return … >
~ if you|you're ever|need|want|fancy|like
would|could|can|are|may|might ^ you|i … open|willing|up|share|spare|tell|point|recommend|have|ask|know|mind|consider|explain|help|send
any ^ advice|tips|pointers|chance|thoughts|suggestions
~ thank|thanks you? for|so|again
thank|thanks ^ … for >
~ coffee|tea|lunch|beer|pint|drink … on me
~ buy|grab|share|have|over|for a? coffee|tea|lunch|beer|pint|cuppa
~ no pressure|worries|rush|obligation
~ curious|wondering how|what|whether|if
i|we … owe ^ you
in ^ return|exchange

# pitch
we|i|i've|we've|we'll|who|which|that|company|agency|firm|team|startup|business help|helped|helps|helping|empower|support|enable|assist|advise … @customers … @raise|get|win|find|close|build|land|fill|attract|book|hire|manage|secure|like|such|launch|achieve|reach|make|turn|become
we|i|i've|we've|who|which|that|company|agency|firm work|works|working|worked|partner with … @customers … @raise|get|win|close|land|fill|attract|book|secure|who've|like|such
work|works|working|worked|partner with … similar|many|other|several|dozens|hundreds … @customers
similar @customers|brands|clients … @raise
we|i|company|agency|firm help|helps|empower|enable|assist @customers
~ i|we help|work … @customers
help|helps|helping|helped … @customers like|such you|yours|as|your
@customers|people|professionals|shops|stores like|such as? yours|your
@customers such as you|yours
@raise … your|their|our … @gain
@raise @gain … by
your|their @gain … by
~ book|schedule|arrange a|an|your demo|call|meeting|slot|consultation|appointment|session
book|schedule|arrange|get|see|watch|offer|want|give a|an|your|you|our free? a? demo
~ hop|jump|get on a … call
hop|jump on a … call … discuss|explore|show|how|week|walk
~ set up a call|meeting
set up a … call … explore|discuss|to
~ quick|short|brief|15|15-minute|10-minute|20-minute|30-minute|15min … call|demo … week|tomorrow|today|monday|tuesday|wednesday|thursday|friday
free trial|consultation|audit|quote|demo|report|assessment|checklist|ebook|e-book|masterclass|discovery|training|strategy|review
free … no strings|obligation
~ our @pitchproduct
our @pitchproduct can|could|will|would|helps|help|has|have|lets|gives|is|automates|saves|makes|delivers|offers
~ we|i offer|provide|sell|deliver|specialise|specialize
we|i|i'm … offer|provide|specialise|specialize|deliver|sell … @pitchproduct|@customers|for|packages|rates
we|i specialise|specialize in … @customers
lead generation
~ outbound pipelines|pipeline
qualified|more|new|quality|inbound|predictable leads|appointments|meetings|clients|customers|patients|buyers
~ our clients|customers
our clients|customers … get|see|save|@raise|average|typically|usually|have|report
my calendar|calendly
calendar link
demo of our|the|my|a|what
calendly
utm
limited time|offer
special|exclusive|introductory offer|price|rate|discount|deal
~ discount|discounts
~ case studies|study
business|investment|income|earning opportunity|proposal
passive income
financial freedom|independence
~ crypto|forex|bitcoin
your phone|whatsapp|mobile number
what|whats is? your phone|whatsapp|number
synerg*
~ show|demo|present|introduce you … our|how
demo it|this|our|you
show you|your … how … we|our|can|@raise
show you our
walk you|your through our
~ interested? … want|send it|one|you?
interested want|shall|reply|dm|let
looking for|to … new|more clients|customers|investors|buyers
~ looking to sell|hire|buy|invest|outsource
~ offshore|outsource|outsourcing|staffing|dedicated developers
we have|built|developed|created … a|an … @pitchproduct that|which|to … @customers|your|you|@raise
built|developed|created|founded|launched … a|an … tool|platform|app|software|solution … for|helps|that @customers|teams|you
i'm|building|am|i|we|we're … a tool|platform|app … that|which helps|lets|saves
we|i|we've|have reduced|increased|doubled|tripled|boosted|cut|saved|lifted|slashed … for|by|at|rates|rate
want|like|care|curious to see|know|learn|hear how we|our
~ interested in? … a|our
~ want|shall|can|could|may i|it|me|one send|share|show|over … over|it|you
~ checklist|whitepaper|ebook|e-book|playbook|report|template free|actionable|steps
a|our free … checklist|guide|report|playbook|tool|call|session|tips
~ a|our free
~ we|i serve|support|supply|deliver|analyse|analyze|automate|manage … for … @customers
brands|clients|companies|customers|teams like + 
~ might|could|can|may|will|would support|benefit|help|save|improve your|@customers|employer
developing|building|launching solutions|software|a … for|specifically … @customers|leaders
guarantee|guaranteed … @gain|results|or|leads|you
10x|5x|3x your|their|the|@gain|velocity
cut … costs|cost|time … by
save you|your|them … hours|money|thousands|time|on
reply|dm|message yes|me|us for|to get
you're missing|losing|leaving out|on|money
take your … to the next level
next level your|business
risk free
no cost

# humble
~ not selling
no pitch
not|isn't … pitch|sales|selling
nothing to sell
promise

# stock
came|come|coming|stumbled|ran|fell|happened across|upon|over|on|onto your|the profile|page|name|account|work|background
found|saw|viewed|noticed|read|checked|looked|seen|visited|reviewed|see at? out? your|the profile|page|background|experience
your profile|background|experience|career|journey|expertise|resume|work … impressive|impressed|amazing|interesting|inspiring|inspired|stood|caught|intrigued|fascinating|remarkable|incredible|outstanding|intriguing|resonates|great|is|looks
impressed|inspired|intrigued|fascinated|amazed by|with your|the profile|background|experience|work|career|journey|expertise|accomplishments|achievements|skills
your … profile|background|experience
linkedin … suggested|recommended|popped|put|showed|thinks|thought|feed
suggested|recommended … by|on linkedin
you|your|profile popped|showed|came|appeared up|in
people you may know
expand|grow|build|expanding|growing|building|broaden|extend|strengthen|widen|increase … network|connections|circle|contacts
my|our|your professional? network
like-minded|likeminded|minded professionals|people|individuals|person|entrepreneurs
like minded
exchange|share|exchanging|sharing|swap ideas|insights|knowledge|experiences|thoughts|notes|perspectives|best
explore|exploring|discuss|discussing … opportunities|synergies|potential|collaboration|collaborations|possibilities|ways|partnership
mutually beneficial
mutual benefit|benefits|growth|interest|interests|success|connections
learn from|about|more your|you|about experience|expertise|journey|insights|career|knowledge|background|path|success|wisdom
learn more about you|your|what work|experience|background|journey|career|company|role
learn from you|your and|
see how|if we|there … help|collaborate|other|synergies|work|together|benefit
be|help of use|value|help|each to? each|other|one|you
add|adding|adds value
pick your brain
always|also looking|great|good|nice|interested|happy|keen|eager|open|love … connect|connecting|meet|meeting|expand|network
connect|connecting|connected with professionals|people|others|like|fellow|leaders|experts|individuals|someone|peers|as
professionals|people|experts|leaders|individuals|peers|others in|from|like|across|within the|your|our|this|you|similar|industry|my field|industry|space|area|sector|domain|industries
same|similar|your|our|this field|industry|space|area|sector|interests|background|domain|line|circles
similar interests|backgrounds|background|field|industry
several|many|some|mutual|many connections|groups|contacts|interests in?
connections in common
open networker
i hope this|you|your|all message|finds|are|is|well
hope you|you're|all|this are|is|doing|well|finds|message
looking forward to connecting|hearing|connect|hear|your|learning|working|it
would|i'd be|it an|a honor|honour|honored|honoured|pleasure|privilege|great|happy|glad|delighted to? … connect|connecting
love|like|great|happy|glad|wanted|want|pleased|delighted|interested|nice|keen|open|good|hoping|excited|wonderful to|in|be connect|connecting|connected|add|network|have
reaching out to connect|network
chance|opportunity to connect
benefit from connecting
have|got … in common
let's|lets|please|let us? connect|network|link|keep|stay
stay|keep|remain|be connected|in|linked
please accept|add my|me
accept my invitation|request
`;
