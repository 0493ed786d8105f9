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
*ability *edly *ently *ibility *isation *ively *ivity *ization *ously accomplish* achiev* add added adding admir*
advice advis* ahead ai allow* amaz* answer* anybody anyone appreciat* article* aspir* asset attend* attention b2b background*
based become* believe* brief* brows* build* business* call* came case caught ceo cfo challeng* chance* change* check* cheers circle*
close* common compan* confiden* consider* consult* contribut* convers* convinced creat* current* day days dear decision* dedicat* delight* detail*
develop* differen* driven either email* engineer* enterprise* event* everybody exact* exceptional*
exchang* excit* expand* explor* extend* eye fair fast feature* feed fellow field* fit follow* fresher* glad goal* graduates
grateful* grow* guid* happ* hard hearing heart help* highly hir* honor* honour* immediately insight* invit*
it join* journey* junior key kind* knowing knowledg* learn* level* life link* lookout madam maker* mam match mean* meet meeting
member* message* mind* minute* mission moment* month* news note* notic* number* open* other* outstanding owner* page* part path paths people period
pleas* point position* possib* post posts power* privileg* promis* question* quick* reach* ready real reason* recent* recommend*
regard* regularly relevan* remarkabl* reply request* resonat* respected role* saas sales search* seek* several shar* short similar* sincer*
sir skill* software sometime sort space* stand stands stay* stood strong* student* stuff stumbl* success* suggest* support* sure talk* thank* thing*
thrill* time* together topic* touch truly trust* update* upon useful vacanc* valu* view* voice* warm* way ways
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

# weights
6 -1 about again asked conta did hospi i'm march meet my prici role say says the touch wants wrote you'v
6 0 0000 back from he here it's its last lead leeds lost me mine name need nice night nobod notes now old quest said start still then tuesd used wante we're went worke write writi you you'r
6 1 clien
4 -1 recru
4 0 also ask at both custo every find good got grate i in is just on only our saw stude they told too very was were when where who
2 -1 belie follo hear post years
2 0 each it job offic one someo to two your
2 1 0 help left next not
0 -2 conne thank
0 -1 am backg netwo same stay
0 1 after are by for get i'll notic offer this want we yours
-2 0 alway an compa do firms helpe looki love might other pleas profe speak staff thing three you'd
-2 1 a accou busin congr consu glad list month off open owner quick sampl send talk ten
-2 2 free
-4 0 app brand caree could exper first go handl have hours into leade learn peopl profi progr shoul think us week weeks would
-4 1 agenc can direc few happy let messa or pract servi short with worth
-4 2 0pct
-6 0 accep any booki build count demo eight four give hotel inclu invit look lot make menti order place reach small softw that' them time trust until visit worki
-6 1 area book bring call coach days does earn fill if intro inves money most price quart ready seein shall show size suppl teams than their throu use usual we've women works
-6 3 0cur

# group work
answer* app article* bakery blog book* booth cafe chapter class* column* comment* course* demo design* drawing* episode essay* exhibit* film
fix game guide interview keynote lecture* library map maps newsletter novel package painting* panel paper* patch photo* piece play* podcast*
portfolio post* question recipe* reply repo* review series session shop show sketch* slide* speech stand stories story talk* thesis thread* tool
translation* video* webinar workshop writing

# group kin
advis* aunt boss brother classmate client coach colleague cousin dad daughter father flatmate friend husband manager mentor mother mum neighbo*
partner professor sister son supervisor teacher uncle wife

# group day
friday monday saturday sunday thursday tuesday wednesday weekend yesterday

# group liked
admire* appreciate* bought enjoy* finished follow* heard like* listen* love* read* saved saw seen shared tried used using watch*

# group met
argued discussed graduated met organi* played ran sang sat shared spoke* studied talked taught trained travel* worked

# group deed
argued build built coached cut described designed drew drove fixed gave give grew handled host* launched led made maintain* mentioned moved
organi* posted ran rebuilt recommended replaced restored said sang shared showed solved spoke started
suggested taught teach translated won write wrote

# group did
answered asked coached drove fixed gave helped hired interviewed introduced invited mentioned offered promised recommended
saved sent showed sold taught told trained walked wanted wrote

# group say
gave introduced mentioned passed recommended said says sends sent speaks spoke suggested talks thought told

# group pitchproduct
agency app consultancy offer* package* platform product* service* software solution* system tool*

# group customers
agencies agents authors b2b banks brands business* cfos clients clinics cmos coaches communities compan* consultants ctos
customers dentists developers directors entrepreneurs executives exporters families firms founders
hospitals hotels investors lawyers leaders managers manufacturers nurseries offices
owners parents partners practices professionals pros recruiters restaurants saas schools shops
speakers startups stores teams vendors

# group gain
bookings churn conversion* cost* efficiency engagement followers growth income leads pipeline productivity
profit* revenue roi sales spend traffic turnover

# group raise
automate cut double generate grow improve increase lower optimi* reduce save scale

# how
remember ^ … me|the >
~ know|remember me
am|i'm|was ^ the neighbo*|one|person … from|in|who|with >
i was ^ the|your + … at|in|of|on >
i'm ^ the + … in|of|who >
i|i've|still|we bought|buy|found|got|have|interpreted|read|repaired|run|took ^ for|your >
^ our + are|were
your ^ @kin … *ed|bought|says|taught|told
^ you beat|bought|drew|dropped|got|left|lost|made|ran|sat|signed … me|my|our|us
we've been ^ *ing >
thank* … for ^ *ing >
still ^ owe me|you
your ^ new|old + >
meeting|talking|working … you … after|at|in|on ^ >
fun|good|great|lovely|nice|pleasure to? chat*|meet*|see|seeing|talk* … after|at|in|on ^ >
fun|great|nice … meeting|talking … ^ @day
we|we've @met ^ >
met … at|in ^ >
our ^ chat|conversation … about >
attended|caught|enjoyed|heard|loved|saw|seen|watched … ^ your _? _? @work … at|from|in|on >
^ you @did me|my|our|us >
i … been? a? customer|student … at|in|of ^ >
i|i've been|enjoy*|like*|read* … ^ your blog|newsletter|posts
i|i've|we|we've adopted|bought|run|use|used ^ your >
you|you're … running|speaking ^ … at|in|on >
^ years since >
i … applied ^ for >
~ last month|night|spring|summer|week|year
~ back|in|since ^ in? 19*|20*

# them
^ your + _? _? @work
~ @liked ^ the _? _? @work
^ your + + … are|had|has|is|kept|made|was
^ you are|had|have|were … +
~ ^ you're the … one|only|person
~ ^ you … one|only|person … to|who
^ your … @work … about|at|for|from|in|of|on|with >
^ your advice|answer|approach|idea|line|point|question|story|take|thoughts … about|for|of|on|to >
^ your work on|with >
congrats|congratulation* on ^ >
^ you @deed|design >
and|i|just noticed|read|saw|see that? ^ you|you're|you've @deed|joined|play*|running|speaking|still … >
especially|particularly ^ >
you|you'd|you've @deed|asked … ^ about|how|in|on|that >
~ your @work
got|made me cry|laugh*|think*

# field
know|noticed|saw|see|understand … ^ you|you're … a|an|at|in|lead|run|the >

# why
like|want* to keep ^ learning|reading
chat|connect*|speak|talk … ^ about >
~ can|could|may|shall i|we +
because ^ >
glad|happy|hope|hoping|i|i'd|like|love|want*|we|wonder*|would ^ to? ask|borrow|bring|carry|cite|compar*|continu*|follow*|hear*|interview|introduce|invit*|join|know*|learn*|offer|pick|quote|read|see|send*|show*|swap*|talk*|tell|thank*|understand*|use >
~ to ask|follow|hear|know|learn|see|understand … how|what|where … it|you|your
^ advice|feedback|help|ideas|pointers|question*|thoughts|tips … about|for|on|with >
applied|apply*|interview* ^ at|for|to|with >
~ i|i'm … applied|apply*|moving|relocating
apprenticeship|hiring|internship|job|opening|place*|position|role|vacancy ^ as|at|for|in|of|on >
am|are|i|i'm|we're … building|deciding|looking|moving|organising|planning|putting|researching|running|setting|starting|thinking|training|trying|weighing|working|writing ^ … a|about|for|into|my|on|our|the|to|with >
ahead|before ^ … i|the|we >
~ thank* you for
looking ^ at|for >
i ^ still? owe|promised >
~ ^ any|can|could|did|do|how|might|what|which|will|would chance|it|that|you|your … >

# common
^ another … >
like ^ you i … >
as ^ one of the … >
~ also ^ a|at|from|in|with >
we|we're|we've all|both|share* ^ >
you and ^ i are|were >
~ ^ both … at|from|in|of|on >
fellow ^ >
fellow +
same ^ >
alum*|grad* … ^ at|from|in|of >
+ alum*|grad*
member* ^ of >
~ as … a fellow

# mutual
mutual contact|friend … ^ >
~ mutual friend
we both know ^ >
+ ^ @say … i|me|you|your
my @kin ^ >

# me
am|i'm ^ a|an|at|from|in|the|with … >
am|i'm ^ +
i ^ help*|lead|live*|make|run|stud*|teach*|work*|write … >
my ^ class|company|job|project|thesis … >
as ^ a|an|someone|the >
^ + here

# offer
glad|happy|love ^ to … give|help|introduce|send|share|show|swap|tell
i|i'll|we can|could? ^ bring|offer|send|share|show … >
can|could|may|would ^ i|you … ask|mind|open|point|share|spare|tell|willing
any ^ advice|chance|tips
~ thank* you? again|for|so
thank* ^ … for >
i … owe ^ you

# pitch
company|firm|i|that|we|we've|which|who help* … @customers … @raise|become|book|build|close|find|get|hire|hit|land|like|protect|with
~who i|just|we automate|deliver|ghostwrite|help|import|insure|lower|manufacture|offer*|place*|provide|refurbish|rent|rewrite|sell|source|speciali*|suppl*
~who our @pitchproduct|clients|consultants|members|portfolio
~who brokerage|distributor|exporter|factory|manufacturer|supplier|wholesaler
~who i've|we|we've built|created|made|started … app|business|platform|tool
~who i|we have|rent … free|left|one|ready
~price brochure|catalog*|complimentary|discount*|pricing|promo*|quotation|quote*|upfront
~price affordable|best|flat|good|low|lower cost|fee|price*|rate*
~price a|is|it|it's|month*|offering|with free|half
~price no catch|cost|fee|obligation|strings
~price guarantee*
~next can|could|happy|let|like|love|may|shall|want i|to|us book|give|offer|pop|ring|send|set|share|walk … a|details|it|one|our|over|you
~next can|could|like|love|may|shall i|to demo|show|tell … you
~next care|interested|keen|want to? … a|hear|in|more|one|see|try
~next open|up for|to a|seeing call|demo|how|it|look|quick|short
~next worth … chat|conversation|look|minutes
~next call|click|comment|dm|message|order|reply|sign|whatsapp +|for|here|me|ready|through|up|us|yes
~next hop|jump on a … call
~next more|the brochure|deck|details|link|offer
~gain cut|cuts|doubl*|lower*|reduce*|save* … bill*|by|costs|hours|them|time|you|your
~gain @raise|extra|more|new|qualified … @gain|clients|patients
~proof we|we've just? helped|placed|worked … @customers|over
free audit|consultation|masterclass|quote|sample*|strategy|trial
i|i'm|we ^ … offer|provide|sell|speciali* … @customers|@pitchproduct|at
business|income|investment opportunity|proposal
10|15|20|25|30|40|50 off
work* with … other|several|similar … @customers
your phone number
limited time
passive income
synerg*

# humble
~ not selling
no pitch
nothing to sell

# stock
came|stumbled across|upon your name|page|profile|work
checked|found|noticed|saw|see at? out? the|your profile
your background|career|experience|journey|profile|work … caught|great|impress*|inspir*|interesting|is|looks|stood
your … background|experience|profile
linkedin … put|suggested
build*|expand*|grow* … circle|connections|network
my|your professional? network
impress*|inspired by|with the|your background|career|experience|profile|work
many|mutual|several connections|contacts|groups|interests
exchang*|share|sharing|swap best|ideas|insights|knowledge|notes|thoughts
explor* … opportunities|synergies|ways
mutual benefit*|connections|growth
learn about|from your experience|journey|path|wisdom
always good|great|happy|interested|keen|looking|nice|open … connect*|meet*|network
connect* with as|experts|fellow|like|peers|people|professionals|someone
leaders|others|people|professionals in my|the|this|your area|field|industr*|sector|space
our|same|similar|this|your area|background|circles|field|industry|interests|line|sector|space
~ i hope this|you are|finds|message
~ hope all|this|you|you're are|doing|finds|is|message|well
~ looking forward to connect*|it|working
~ delighted|glad|good|great|happy|hoping|interested|keen|like|love|nice|open|pleased|want* in|to add|connect*|have|network
have … in common
~ let|let's|lets|please us? connect|keep|link|stay
~ be|keep|stay connected|in|linked
~ accept my invitation|request
`;
