/** German, formal and informal, with its participles at the end and its compounds. Sections are explained in `language.ts`; all is written folded (für: fur). */
export const german = `
# grammar
aber alle als am an auch auf aufs aus bei beide* beim bin bis bist bitte da dabei dafur daher damit danke dann darf das dass dazu dein deine deinem
deinen dem den der des dich die dies* dir dort du durch durf* echt ein eine einem einen einer einig* endlich er es etwas euch eure* falls finde* frau
freue* fur ganz geht gerade gern gerne gestern gibt gross* gut guten habe haben hallo hast hat hatte* her herr heute hey hi hier hoffe ich ihn ihnen
ihr ihre ihrem ihren ihrer im immer in ist ja jemand* jetzt kann kein* kenn* komm* konn* lass* letzt* lieb* mach* mal man mehr* mein meine meinem
meinen meiner mich mir mit mochte nach neu* nicht* noch nur ob oder ohne schon seh* sein* seit selbst sich sie sind so soll* steht such* super tag
uber um und uns unser* unter viel* vom von vor wann war ware* warum was wegen weil welch* wenn wer werde* wie wieder will* wir wirklich wissen wo
wollen wollte woran wurd* zehn zu zum zur zusammen zwei

# stock words
absolut aktuell* anfrag* anneh* arbeit* artikel aufmerksam* austausch* baue beeindruck* begeister* beitrag* belastbar* beruf* bescheid bestatig*
bewerb* beziehung* biete* branche* brucken dialog dienst* einkauf erfolg* erweiter* fach* firm* flexib* frage* freundlich* gefallen gelesen gemeinsam*
gesprach* gewinnen helfen hilf* hinzu* hr jahr* kolleg* kunden kunftig kurz* leidensch* leit* lernen lese* losung* mensch* monat* name* profit*
regelmassig* schaffen seite sichtbar* sinne softw* spannend* stark* stelle* stud* stunde* tage* tatig* teil* uberzeug* unternehm* unterstutz*
unterwegs verfolg* verfug* vergross* vernetz* voneinander vorgeschlagen wachs* weg* wert* woche* zeit

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
aber das dass der die du ich ist oder sie und war weil wenn wie wir

# not first
am an auf aus bei beim fur im in mit uber von zu zum zur

# sales
2 0
1 0cur 0pct an aus bis das die drei ein geben gern ihnen mal monat noch nur unser wann wie wir wochen zeige zwei
-1 beide bin dem der du habe hat mich

# group in
am an auf aufs aus bei beim fur im in mit nach uber unter vom von vor zu zum zur

# group your
dein* eure* ihr*

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
*abend *artikel *beitrag *buch *fest *forum *konferenz *kongress *kurs *messe *podcast *post *rede *tagung *talk *treffen *video *vortrag antwort
interview kolumne lesung newsletter publikum stammtisch webinar

# group kin
*bruder *mann *mutter *schwester *sohn *tochter *vater

# group said
erzahlt* gegeben gesagt meint* sagt*

# group customers
agentur* firm* kunden mittelst* praxen selbst* unternehm*

# group gain
*auftrage *kosten bewerber* rendite*

# group product
agentur app losung* mentoring software

# how
haben|hatten uns|wir … ^ @in >
uns ^ + … @met
~ uns|wir … @met
beide|wir … beide|damals|zusammen ^ … >
wir sass*|stand*|waren ^ >
nett|schon … bei|beim|gestern ^ >
stand|war … bei|im|in ^ @your? @work
@your … lauft … ^ @me >
^ @you @did … @me|mein*|unser* >
dass|weil|wie @you ^ @me|mein* >
ich|wir bin|sind|war ^ @your +
bin|war|warst ^ der|die … >
seit ^ @your >
^ mein*|unser* … @kin … @thee|@your
^ + … hat … @me … @said
^ + … @said dass? @you|ich|wir
durch|fiel|namen … ^ @your|gegeben >
kenn* … mich ^ als|an >
schulde* … ^ dir|ihnen >
dank* … fur|furs ^ >
~ damals|gestern|neulich

# them
^ @your … @work … @in >
^ @your @work +
^ @your + … @in|haben|hat|ist|lauft|war >
^ @your frage|kritik … @in >
^ @you @did|bist … + … @done
warum|wie|wo @you ^ >
^ @you … einzige*|erste* … >
respekt … ^ @in >
~ @your … @work

# field
dass|sehe ^ @you >
^ @your arbeit|rolle|tatigkeit|weg @in >

# why
darf|durfte|hatt*|hoffe|kann|konnt*|mocht*|wollt*|wurd* … ^ >
forsch*|grunde*|lern*|plane*|samml*|schreibe|suche*|ubern* … ^ >
^ frage*|rat|tipp* … @in >
bevor|damit|ob|wegen|weil ^ >
beworben … ^ @in >
~ ^ hatte*|kennst|konnt*|magst|nehmen|wurde* @you … >

# common
^ wir … beide … >
beide ^ @in >
^ denselb*|dieselb*|gleich* >
auch ^ @in|ein* >
wie ^ @you … >
endlich|noch ^ einer|jemand >

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
begleit*|helf*|unterst* … @customers … @gain|dabei|wie
unser* @product … @customers|@gain|autom*|hilft|spar*
calendly|demo|erstgesprach|garantierte*|rabatt
~who begleite*|helf*|ubernehmen|veranstalten|verkauf*|vermi* … @customers|@in
~gain @gain|autom*|entlast*|spart
~you haben|mein*|unser* eine? @product
~you an|fur|wie … @customers
~price angebot|biete*|gratis|kostenlos*|leitfaden|platze|preisliste|prozent
~next hatten|interesse|zufrieden an|lust|mit
~next wer … bei ihnen
~next 15|kurzes … demo|telefonat
~next darf|mocht*|soll|wurde … info*|zusenden

# humble
kein* pitch|werbung

# stock
@your … expertise|karriere|profil|werdegang
beeindruck*|interessant*|neue*|spannend*|super … karriere|kontakte|menschen|profil|werdegang
linkedin … vorgeschlagen
@your|mein*|sein … kontakte*|netzwerk
~ freu*|gern*|lust|mit|uber|uns … anfrage|austausch*|connecten|dialog|kontakt|vernetz*
einige|gemeinsame … kontakte
gleichen branche
~ in austausch|kontakt … bleiben|kommen
damen und herren
`;
