/** German, formal and informal, with its participles at the end and its compounds. Sections are explained in `language.ts`; all is written folded (für: fur). */
export const german = `
# grammar
aber alle alles als am an auch auf aufs aus bald bei beide* beim bin bis bist bitte da dabei dafur daher damit danke dann daran darf daruber darum das dass dazu dein deine
deinem deinen deiner dem den denke denn der des dich die dies* dir dort du durch durf* ebenfalls echt ein eine einem einen einer einfach einig* endlich er es etwas euch euer
eure* falls fast finde* frau freue* fur ganz geben gehen geht gerade gern gerne gestern gibt gross* gut gute guten habe haben hallo hast hat hatte* her herr heute hey hi hier
hoffe ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja jemand* jetzt kann kein* kenn* komm* konn* lass* letzt* lieb* mach* mal man mehr* mein meine meinem
meinen meiner mich mir mit mochte muss nach nachst* neu* nicht* noch nur ob oder oft ohne schon schone* seh* sein* seit selbst sich sie sind so soll* sondern sowie steht such*
super tag tun uber um und uns unser* unter viel* vom von vor wahrend wann war ware* warum was wegen weil weiss welch* wem wen wenn wer werde* wie wieder will* wir wird wirklich
wissen wo wollen wollte woran wurd* zehn zu zum zur zusammen zwei

# stock words
absolut ai aktiv* aktuell* anfrag* annahme anneh* arbeit* artikel aufgabe* aufmerksam* aufschluss* ausbau* austausch* baue beeindruck* begeister*
beitrag* belastbar* beratung bereich* beruf* bescheid bestatig* bewerb* beziehung* biete* branche* brucken business chance* derzeit dialog dienst*
durchstart* ehre einblick* einkauf einlad* entwickl* erfahr* erfolg* erweiter* fach* fahig* firm* flexib* frage* freude freundlich* gedanken gefallen
gegenseitig* gelesen gemeinsam* geschatzt* gespannt gesprach* gestossen gewinnen grunder* helfen herzlich* hilf* hintergrund hinzu* hr ingenieur* it
jahr* ki kolleg* kooper* kunden kunftig kurz* langfrist* laufbahn leben* leidensch* leit* lernen lese* leute liste losung* mensch* moglich* monat*
nachricht* name* profit* regelmassig* rolle ruckmeld* sales schaffen seite sichtbar* sinne softw* spannend* stark* stelle* stud* stunde* tage* tatig*
teil* treten uberzeug* umfeld unternehm* unterstutz* unterwegs verbind* verfolg* verfug* vergross* vernetz* vertrieb* voneinander vorgeschlagen wachs*
weg* weise welt wert* woche* zeit ziel* zukunft

# closings
best* bis dank danke gruss grusse herzlich* lg lieb* mfg mit vg viel*

# addresses
freunde nachbar*

# between us
bist dein* dich dir du euch eur* hast ihn* ihr* sie uns unser* wir

# denials
kein* nicht nie

# openers
danke du es hab* ich mein* sie wir

# thing ends
aber das dass denn der die du ich ist oder sie und war weil wenn wie wir

# not first
am an auf aus bei beim fur im in mit uber von zu zum zur

# group in
am an auf aufs aus bei beim fur gegen im in mit nach uber unter vom von vor zu zum zur

# group your
dein* euer eure* ihr*

# group you
du ihr sie

# group thee
dich dir euch ihnen sie

# group me
mich mir uns

# group did
haben habt hast hatte* waren warst

# group met
beg* gearb* gelernt gese* gespr* getr* gewohnt kennen* unterh* zusammen

# group done
*gestellt *iert erk* erz* gea* geb* geg* geh* gek* gel* gem* ges* get* gew* gez* vers*

# group work
*abend *artikel *beitrag *buch *fest *forum *konferenz *kongress *kurs *messe *podcast *post *rede *tagung *talk *treffen *video *vortrag antwort blog
film interview kolumne kommentar lesung meetup newsletter publikum stammtisch webinar workshop

# group kin
*bruder *chef* *freund* *kolleg* *mann *mutter *schwester *sohn *tochter *vater

# group said
empf* erzahlt* gegeben gesagt meint* sagt*

# group customers
*betrieb* agentur* firm* grunder* kunden mittelst* praxen selbst* startups unternehm*

# group gain
*auftrage *kosten bewerber* leads rendite* umsatz*

# group product
agentur app coaching losung* mentoring plattform programm software system tool

# how
haben|hatten uns|wir … ^ @in >
uns ^ + … @met
~ uns|wir … @met
beide|wir … beide|damals|zusammen ^ … >
wir sass*|stand*|trafen|waren ^ >
nett|schon|toll … bei|beim|gestern ^ >
sass|stand|war … bei|im|in ^ @your? @work
@your … lauft|nutz* … ^ @me >
^ @you @did … @me|mein*|unser* >
dass|weil|wie @you ^ @me|mein* >
ich|wir bin|sind|war ^ @your +
bin|war|warst ^ der|die … >
seit ^ @your >
^ mein*|unser* … @kin … @thee|@your
^ + … hat … @me … @said
^ + … @said dass? @you|ich|wir
durch|fiel|namen … ^ @your|gegeben >
erinner*|kenn* … mich ^ als|an >
schulde* … ^ dir|ihnen >
dank* … fur|furs ^ >
~ damals|gestern|neulich|vorhin

# them
^ @your … @work … @in >
^ @your @work +
^ @your + … @in|haben|hat|ist|lauft|war >
^ @your arbeit|frage|idee|kritik … @in >
^ @you @did|bist … + … @done
warum|wie|wo @you ^ >
^ @you … einzige*|erste* … >
gluckwunsch|gratul*|respekt … ^ @in >
~ @your … @work

# field
dass|sehe ^ @you >
^ @your arbeit|rolle|tatigkeit|weg @in >

# why
darf|durfte|hatt*|hoffe|kann|konnt*|mocht*|wollt*|wurd* … ^ >
brauche*|forsch*|grunde*|lern*|plane*|samml*|schreibe|suche*|ubern* … ^ >
^ frage*|idee|meinung|rat|tipp* … @in >
bevor|damit|ob|wegen|weil ^ >
beworben … ^ @in >
~ ^ hatte*|kennst|konnt*|magst|nehmen|wurde* @you … >

# common
^ wir … beide … >
beide ^ @in >
^ denselb*|dieselb*|gleich*|selbe* >
auch|ebenfalls ^ @in|ein* >
wie ^ @you … >
endlich|noch ^ einer|jemand >
~ ehemalige*|kommiliton*

# mutual
gemeinsame* bekannt*|freund* ^ >
^ + … hat … @me … @said
^ + … @said dass? @you|ich|wir
mein*|unser* ^ @kin >

# me
^ als|bin|ich|mein*|wir … >

# offer
kann|wurde … ^ @thee … geb*|helf*|schick*|zeig*
~ bedank*|dank*|merci
~ bier|eis|kaffee

# pitch
begleit*|berat*|helf*|unterst* … @customers … @gain|dabei|wie
unser* @product … @customers|@gain|autom*|hilft|spar*
calendly|demo|erstgesprach|garantierte*|rabatt
~who begleite*|berate*|helf*|liefer*|ubernehmen|veranstalten|verkauf*|vermi* … @customers|@in
~gain @gain|autom*|entlast*|spart
~you haben|mein*|unser* eine? @product
~you an|fur|wie … @customers
~price angebot|biete*|gratis|kostenlos*|leitfaden|paket*|platze|preisliste|prozent
~next hatten|interesse|zufrieden an|lust|mit
~next wer … bei ihnen
~next 15|kurzes … demo|telefonat
~next darf|mocht*|soll|wurde … info*|unterlagen|zusenden

# humble
kein* pitch|werbung

# stock
@your … expertise|karriere|lebenslauf|profil|werdegang
beeindruck*|interessant*|neue*|spannend*|super|tolles … impulse|karriere|kontakte|leute|menschen|profil|werdegang
linkedin … vorgeschlagen
@your|mein*|sein … kontakte*|netzwerk
~ freu*|gern*|lust|mit|uber|uns … anfrage|austausch*|connecten|dialog|kontakt|vernetz*
voneinander … lernen
einige|gemeinsame … kontakte
ahnlichen|gleichen bereich|branche
~ in austausch|kontakt … bleiben|kommen|treten
~ hoffe … geht … gut
synergien
auf der suche nach
damen und herren
`;
