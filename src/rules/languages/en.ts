/** English. `language.ts` explains the shape. */
export const english = `
# grammar
*'ll *'re *'ve *n't a able about above across after again all almost along already also always am among an and another any anyone anything are around
as ask asked asks at back be because been before behind being below best better between beyond big bit both but by came can come comes coming could
currently dear did do does doing done down dr during each enjoy enjoyed enough even ever every everyone everything feel felt few find finding finds
first for forward found from gave get gets getting give given gives giving go goes going good got great had has have having he he's hello her here
here's hers hey hi high him his hope hoping how i i'd i'm id if im in into is it it's its just keep keeps kept knew know knows last later least less
let let's like little long look looked looking looks lot love loved low made make makes making many may me met might mine more most mr mrs ms much
must my myself near need needed needs never new next nice no not nothing now of off often ok old on once one only onto or other our ours out over own
per perhaps please put quite rather re really recently said same saw say says second see seeing seem seemed seems seen shall she she's short should
since small so some someone something soon still such take taken takes taking tell tells than that the their them then there there's these they think
thinking this those though thought three through to today told too took tried try trying two under until up upon us use used uses using usually very
want wanted wants was we we'd well went were what what's when whenever where whether which while who who's whom whose why will wish with within
without would yes yet you you'd your yours yourself

# stock words
*ability *antly *edly *ently *fulness *ibility *ingly *isation *ively *iveness *ivity *ization *ously accomplish* achiev* add added adding adds admir*
advice advis* ahead ai allow* amaz* answer* anybody anyone appear* appreciat* article* aspir* asset attend* attention awe awesome b2b background*
based become* believe* brief* broaden* brows* build* business* call* came case caught ceo certain* cfo challeng* chance* change* check* cheers circle*
close* common compan* confiden* consider* consult* contribut* convers* convinced creat* cto current* day days dear decision* dedicat* delight* detail*
develop* dialogue differen* divers* driven either email* engineer* enterprise* enthusias* epic event* everybody everywhere exact* exceptional*
exchang* excit* expand* explor* extend* extensive* eye fair fast feature* feed fellow field* fit follow* fresher* further* glad goal* graduates
grateful* gratitude grow* guid* happ* hard hearing heart help* highly hir* honor* honour* immediately incredibl* individual* insight* intrigu* invit*
it join* journey* junior key kind* knowing knowledg* latest learn* level* life likeminded link* lookout madam maker* mam match mean* meet meeting
member* message* mind* minute* mission ml moment* month* news note* notic* number* open* other* outstanding owner* page* part path paths people period
pleas* point popped position* possib* post posts power* presence privileg* promis* question* quick* reach* ready real reason* recent* recommend*
regard* regularly relevan* remarkabl* reply request* resonat* respected role* saas sales search* seasoned seek* several shar* short similar* sincer*
sir skill* software sometime sort space* stand stands stay* stood strong* student* stuff stumbl* success* suggest* support* sure talk* thank* thing*
thrill* time* together topic* touch true truly trust* understanding unique* update* upon useful vacanc* valu* various view* voice* warm* way ways
wealth week* welcom* whatever whenever wide* wish wonderful work* world worth wow year*

# closings
best cheers kind kindest regard regards respectfully sincerely thank thanks truly warm warmly wishes yours

# addresses
again all alum* and at boss both buddy coach colleague* everybody everyone fan fellow founder friend* from hiring how i it just mate member my neighbo* reader recruiter so stranger team there this we you your

# between us
both our ours u ur us we we'd we'll we're we've you you'd you'll you're you've your yours yourself

# denials
didn't don't hadn't haven't never not

# openers
good great hope how i i'd i'm i've it it's just my nice thank thanks this we we're we've would your

# thing ends
*'ll *'re *'ve am and are as be because been best but can caught changed cheers convinced could did do does felt gave got had has have he helped hit
hope hoping i i'd i'm if inspired is it it's led left let let's looking looks love made may might or please really regards resonated seems sent set
she should since so stood stuck taught than thank thanks that then they want wanted was we we'd were when where which while who will would you

# not first
a about after an and as at because before both by during for from in near of on over so that through to with

# sales
4 0 0cur
3 0pct if we
2 a are call can days free money send show
1 after agency ai app before book booked bring business but by clients coach company congratulations cost could cover do does eight fee few fill firms first for founders four get happy has have help helped helping hire hours how i'll income introduce leads left let like list local look managers message moment month most new next no not noticed of off offer on only open opportunity our over own owners pay per present price put quarter quick ready reply save schools seeing sell selling service services shall share short size small speak supply talk teams ten that that's their they this three through time turn two until up us use usually video want we've well what will with without women works worth yes you'd yours
-1 about advice again all am as asked believe both connected connections contact customer did every experience follow great had he in job know looking manager meet my network post pricing read really role said same saw say says stay still thank thanks to too touch wants was write wrong wrote years you
-2 connect i'm the

# group work
answer* app article* bakery blog book* booth cafe chapter class* column* comment* course* dataset demo design* drawing* episode essay* exhibit* film
fix game guide interview keynote lecture* library map maps newsletter novel package painting* panel paper* patch photo* piece play* podcast* poem*
portfolio post* question recipe* reply repo* review series session shop show sketch* slide* song* speech stand stories story talk* thesis thread* tool
translation* tutorial* video* webinar workshop writing

# group kin
advis* aunt boss brother classmate client coach colleague cousin dad daughter father flatmate friend husband manager mentor mother mum neighbo*
partner professor sister son supervisor teacher uncle wife

# group day
friday monday saturday sunday thursday tuesday wednesday weekend yesterday

# group liked
admire* appreciate* bought enjoy* finished follow* heard like* listen* love* read* saved saw seen shared tried used using watch*

# group met
argued discussed graduated interned met organi* played queued ran sang sat served shared spoke* studied talked taught trained travel* worked

# group deed
argued build built coached cut described designed drew drove fixed gave give grew handled host* launched led made maintain* mentioned moderated moved
organi* painted planted posted ran rebuilt recommended refereed replaced restored reviewed said sang shared shipped showed solved spoke started
suggested taught teach translated won write wrote

# group did
answered asked coached drove examined fixed gave helped hired interviewed introduced invited mentioned mentored offered pointed promised recommended
reviewed saved sent served showed sold taught told trained walked wanted wrote

# group say
gave introduced mentioned passed pointed recommended said says sends sent speaks spoke suggested talks thought told

# group pitchproduct
agency app consultancy offer* package* platform product* service* software solution* system tool*

# group customers
advisors agencies agents authors b2b banks brands business* ceos cfos clients clinics cmos coaches communities compan* consultants creators ctos
customers dentists developers directors doctors employers enterprises entrepreneurs executives exporters families firms founders growers gyms hauliers
hospitals hotels individuals investors landlords lawyers leaders managers manufacturers marketers merchants moms mums nurseries offices organisations
organizations owners parents partners practices professionals pros realtors recruiters restaurants retailers saas salons schools sellers shops smes
speakers startups stores teams traders vendors

# group gain
bookings churn conversion* cost* downtime efficiency engagement followers growth headcount income leads margins output overhead pipeline productivity
profit* revenue roi sales spend traffic turnover velocity visibility

# group raise
10x accelerate automate boost cut double explode generate grow improve increase lower maximi* multiply optimi* reduce save scale skyrocket slash
streamline supercharge transform triple unlock

# how
recall|remember ^ … me|my|our|that|the|when >
~ know|recall|remember me
am|i|i'm|it|was ^ the girl|guy|intern|man|neighbo*|one|person|student|voice|woman … at|from|in|of|on|who|with >
i|it am|is|was ^ the|your + … at|behind|from|in|next|of|on|who >
i'm|im ^ the|your + … at|from|in|of|on|that|who >
i|i've|still|we|we've bought|buy|delivered|find|fixed|found|got|have|inherited|interpreted|kept|own|painted|read|repaired|run|took|translated ^ for|your >
^ our + are|go|have|meet|met|play|share|were
your ^ @kin … *ed|asked|bought|cut|gave|hired|knows|left|married|said|says|taught|tells|told
^ you ate|beat|bought|called|drew|dropped|got|held|left|lost|made|ordered|paid|parked|ran|rang|sang|sat|signed|spilled|stood|stopped|voted|won … >|me|my|our|us
we|we've been ^ *ing >
thank* … for ^ *ing >
still ^ owe me|you
your ^ first|late|new|next|old|other + >
chatting|having|meeting|running|seeing|speaking|talking|working … together|you … after|at|during|in|into|on|outside|over ^ >
brilliant|fun|good|great|lovely|nice|pleasure|wonderful to? chat*|meet*|see|seeing|talk* … after|at|during|in|on|over ^ >
enjoyed|fun|good|great|lovely|nice|pleasure … chatting|meeting|seeing|speaking|talking … ^ @day
we|we've @met ^ >
met … at|during|in|on|over|through ^ >
our ^ call|chat|conversation|discussion … about|after|at|on >
attended|caught|enjoyed|heard|loved|saw|seen|watched … ^ your _? _? @work … at|during|from|in|on >
^ that|who|you @did me|my|our|us >
i|i've|we've … been? a? customer|fan|member|patient|reader|student|tenant|user|volunteer … at|in|of|to ^ >
i|i've been|enjoy*|follow*|like*|love|read* … ^ your blog|books|newsletter|podcast|posts|stories|videos|work|writing
i|i've|we|we've adopted|bought|ordered|own|run|running|use|used|using ^ your >
you|you'd|you'll|you're … attending|hosting|organising|running|speaking ^ … at|for|in|on >
^ months|while|years since >
i|we … applied ^ at|for|to >
~ last month|night|spring|summer|week|year
~ back|in|since ^ in? 19*|20*

# them
^ your + _? _? @work
~ @liked ^ the _? _? @work
^ your + + … are|had|has|helped|is|kept|made|saved|taught|was|were
^ you are|had|have|were … +
~ ^ you're the … first|one|only|person
~ ^ you … first|one|only|person … that|to|who
^ your … @work … about|at|for|from|in|of|on|where|with >
^ your advice|answer|approach|argument|bit|description|example|explanation|idea|line|method|point|question|quote|research|rule|story|suggestion|take|thoughts|tip|tips|trick|view*|way … about|for|in|of|on|that|to|with >
^ your campaign|efforts|research|study|work|writing about|around|for|on|restoring|to|with >
bravo|congrats|congratulation* for|on ^ >
^ you @deed|coach|design|direct|maintain|organi*|ship|translate >
and|i|just hear*|noticed|read|saw|see|understand that? ^ you|you'll|you're|you've @deed|grew|hosting|joined|joining|keep|learning|leaving|moved|moving|opening|organising|play*|running|speaking|starting|still|swapped|teaching|training|won|writing … >
especially|particularly ^ >
you|you'd|you've @deed|asked|mentioned|posted|said|wrote … ^ about|how|in|on|that|why >
~ your @work
got|had|has|made|makes me cry|laugh*|think*

# field
know|learned|noticed|saw|see|understand … ^ you|you're … a|an|at|head|in|lead|run|the|work >

# why
hope|hoping|like|love|want* to continue|go|keep ^ following|learning|reading|talking
chat|connect*|speak|talk … ^ about|because|over >
~ can|could|may|shall i|we +
because ^ >
able|curious|delighted|eager|glad|grateful|happy|hope|hoping|i|i'd|interested|keen|like|love|thought|want*|we|we'd|wonder*|would ^ in|to? ask|asking|borrow|bring|carry|catch|cite|compar*|continu*|copy|follow*|hear*|interview|introduce|invit*|join|know*|learn*|offer|pick|quote|read|see|send*|show*|swap*|talk*|tell|thank*|try|understand*|use|visit >
~ to ask|follow|hear|know|learn|read|see|understand … how|what|where|whether|why … it|you|your
^ advice|feedback|help|ideas|insight|opinion|perspective|pointers|question*|thoughts|tips|view … about|around|for|on|with >
applied|apply*|interview* ^ as|at|for|to|with >
~ i|i'm … applied|apply*|moving|relocating
apprenticeship|hiring|internship|job|opening|place*|position|role|vacancy ^ as|at|for|in|of|on >
am|are|i|i'm|we|we're … building|deciding|launching|learning|looking|moving|organising|planning|putting|researching|running|setting|starting|struggling|studying|testing|thinking|training|trying|weighing|working|writing ^ … a|about|an|for|from|how|into|my|on|our|the|to|up|whether|with >
ahead|before ^ … i|the|we >
~ thank* you for
looking ^ at|for|into >
i|we ^ still? owe|promised >
~ ^ any|can|could|did|do|how|might|what|which|will|would chance|it|that|there|you|your … >

# common
^ another … >
like ^ you i … >
as ^ one of the … >
~ also ^ a|an|at|from|in|with >
i|we|we're|we've all|both|each|share* ^ >
i|you and ^ i|you are|both|studied|went|were|worked >
~ ^ both … at|for|from|in|of|on|with >
fellow ^ >
fellow +
same ^ >
alum*|classmate*|grad* … ^ at|from|in|of >
+ alum*|classmate|grad*
member*|volunteer* ^ at|in|of >
~ as … a|another fellow

# mutual
mutual acquaintance|colleague|contact|friend … ^ >
~ mutual acquaintance|friend
we both knew|know ^ >
+ ^ @say … i|me|you|your
my @kin ^ >
introduced|referred … by|through ^ >

# me
am|i'm|im ^ a|an|at|from|in|the|with … >
am|i'm|im ^ +
i ^ build*|help*|lead|live*|make|research|run|stud*|teach*|volunteer*|work*|write … >
my ^ class|company|farm|job|lab|project|research|school|shop|students|team|thesis … >
as ^ a|an|someone|the >
^ + here

# offer
glad|happy|love ^ to … bring|give|help|introduce|send|share|show|swap|tell
i|i'll|we can|could|will|would? ^ bring|introduce|lend|offer|send|share|show … >
can|could|may|would ^ i|you … ask|mind|open|point|recommend|share|spare|tell|willing
any ^ advice|chance|pointers|thoughts|tips
~ thank* you? again|for|so
thank* ^ … for >
i|we … owe ^ you

# pitch
work* with … dozens|hundreds|many|other|several|similar … @customers
agency|business|company|firm|i|i've|startup|that|we|we'll|we've|which|who advise|assist|empower|enable|help*|support … @customers … @raise|achieve|attract|become|book|build|close|fill|find|get|hire|hit|land|launch|like|make|manage|protect|reach|secure|sell|such|turn|win|with
@customers like|such as? yours
~who i|just|we automate|deliver|distribute|export|ghostwrite|help|import|install|insure|lower|manufacture|offer*|place*|provide|refurbish|rent|rewrite|sell|source|speciali*|suppl*
~who am|are|be|i'm|we're launching|offering|raising|selling|supplying
~who our @pitchproduct|candidates|clients|consultants|contractors|customers|members|portfolio|showroom
~who also|and|i|i'm|now|we|we're founded|launched|own|run|running|started|with … agency|brokerage|consultancy|hustle|program*|showroom
~who estate|financial|insurance|investment|mortgage|pension|tax|wealth advis*|agent|broker|planner
~who am|as|i'm a … broker|freelance*|realtor|reseller
~who brokerage|distributor|exporter|factory|manufacturer|reseller|supplier|wholesaler
~who i|i've|just|we|we've built|created|developed|launched|made|started … app|business|platform|program*|software|solution|system|tool
~who i|we got|have|rent … available|free|left|one|ready
~you @customers like|such +|as|you|yours
~you @customers … in|looking|on|that|to|wanting|who|with
~you your current|existing … accountant|agency|broker|costs|insurer|process|provider|rate*|requirements|setup|software|solution|supplier|system|tool|vendor
~you who buys|decides|handles|looks|manages|runs … you|your
~you +|you|you're|your aren't|doesn't|don't|isn't|not do|getting|have|missing|ranking|using … anymore|out|page|well|yet
~you are you getting|happy|interested|looking|losing|making|paying|still|struggling|tired
~price brochure|cashback|catalog*|complimentary|coupon|discount*|pricing|promo*|quotation|quote*|upfront|voucher
~price affordable|best|better|competitive|fair|flat|good|great|low|lower|reduced|special|wholesale cost|fee|fees|price*|rate*
~price a|first|guide|is|it|it's|month*|offering|session|some|trial|weeks|with free|half
~price no catch|commitment|contract|cost|fee|fees|obligation|risk|strings
~price guarantee*
~price before|ends|until christmas|friday|midnight|sunday|tonight
~next can|could|happy|i'd|let|like|love|may|might|mind|shall|want|would i|if|me|to|us book|give|offer|pop|price|quote|ring|send|set|share|walk … a|details|it|one|our|over|through|up|you|yours
~next can|could|just|let|like|love|may|shall|want i|me|minutes|to demo|show|tell … about|around|how|it|our|what|you
~next care|interested|keen|want for|in|to? … a|hear|in|join|more|one|quote|samples|see|seeing|try
~next open|up for|to a|an|having|seeing|trying call|demo|how|it|look|one|quick|short
~next worth … call|chat|conversation|look|mins|minutes
~next call|click|comment|dm|enrol*|message|order|register|reply|sign|whatsapp +|below|for|here|me|now|ready|through|up|us|yes
~next brief|free|quick|short call|demo|overview|tour|video|walkthrough
~next get|hop|jump on a … call
~next arrange|book|grab|schedule a|an|my|time|your appointment|call|consultation|demo|meeting|seat|session|slot|spot
~next full|more|the brochure|deck|details|link|offer|packages|portfolio|prospectus|samples|terms
~next add you to … list|newsletter
~gain boost*|cut|cuts|doubl*|lower*|reduce*|save*|slash*|tripl* … bill*|by|costs|half|hours|money|them|third|time|you|your
~gain @raise|extra|more|new|qualified … @gain|appointments|bookings|clients|customers|income|patients
~gain @gain|bill* … by|down|up
~gain earn*|make|making 10k|extra|income|money|up
~gain in|within … days … or
~proof already|have|i|since|we|we've just? delivered|helped|placed|saved|showed|supported|trained|worked … @customers|clients|eight|eleven|engineers|five|four|members|nine|over|people|seven|six|ten|three|twelve
free assessment|audit|consultation|demo|discovery|estimate|masterclass|mockup|quote|sample*|strategy|trial|valuation
our @pitchproduct automates|can|could|delivers|gives|has|help*|lets|makes|offers|saves|will|would
i|i'm|we ^ … deliver|manufacture|offer|provide|sell|speciali*|supply … @customers|@pitchproduct|at|from|packages|rates
i|we speciali* in
lead generation
calendly
limited offer|time
exclusive|introductory|special deal|discount|offer|price|rate
business|earning|income|investment opportunity|proposal
passive income
your mobile|phone|whatsapp number
synerg*
have|we|we've boosted|doubled|increased|lifted|reduced|slashed|tripled … at|by|for
a|our free … call|checklist|guide|playbook|report|session|tool|webinar
10|15|20|25|30|40|50 off

# humble
~ not selling
no pitch
nothing to sell

# stock
came|come|coming|fell|happened|ran|stumbled across|on|onto|over|upon the|your account|background|name|page|profile|work
checked|found|looked|noticed|read|reviewed|saw|see|seen|viewed at? out? the|your background|experience|page|profile
your background|career|experience|journey|profile|resume|work … amazing|caught|great|impress*|incredible|inspir*|interesting|is|looks|remarkable|stood
your … background|experience|profile
linkedin … feed|popped|put|recommended|showed|suggested|thought
build*|expand*|extend|grow*|increase|strengthen … circle|connections|contacts|network
my|our|your professional? network
impress*|inspired by|with the|your background|career|experience|journey|profile|skills|work
many|mutual|several|some connections|contacts|groups|interests
be|help of each|help|use|value to? each|one|other|you
see how|if there|we … benefit|collaborate|help|other|together|work
exchang*|share|sharing|swap best|experiences|ideas|insights|knowledge|notes|perspectives|thoughts
discuss*|explor* … collaboration*|opportunities|potential|synergies|ways
mutual benefit*|connections|growth|interest*|success
learn about|from|more about|you|your background|career|experience|insights|journey|knowledge|path|success|wisdom
pick your brain
also|always eager|good|great|happy|interested|keen|looking|love|nice|open … connect*|expand|meet*|network
connect* with as|experts|fellow|individuals|leaders|like|others|peers|people|professionals|someone
experts|individuals|leaders|others|peers|people|professionals across|from|in|like|within industry|my|our|similar|the|this|you|your area|field|industr*|sector|space
our|same|similar|this|your area|background|circles|field|industry|interests|line|sector|space
open networker
~ i hope all|this|you|your are|finds|is|message|well
~ hope all|this|you|you're are|doing|finds|is|message|well
~ looking forward to connect*|hear*|it|learning|working|your
i'd|would be|it a|an delighted|glad|great|happy|honor*|honour*|pleasure|privilege to? … connect*
~ delighted|glad|good|great|happy|hoping|interested|keen|like|love|nice|open|pleased|want*|wonderful be|in|to add|connect*|have|network
chance|opportunity to connect
got|have … in common
~ let|let's|lets|please us? connect|keep|link|network|stay
~ be|keep|stay connected|in|linked
~ accept my invitation|request
`;
