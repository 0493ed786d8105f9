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
aktuell* anfrag* anneh* arbeit* artikel aufmerksam* austausch* baue beeindruck* begruss* beitrag* beruf* bestatig* bewerb* biete* branche* brucken dialog
dienst* einkauf erfahr* erfolg* erweiter* fach* firm* frage* freundlich* gefallen gelesen gemeinsam* gesprach* gestoss* geweckt gewinnen helfen hilf* hinzu*
hr jahr* kolleg* kunden kurz* leit* lernen lese* losung* mensch* monat* name* profit* schaffen seite sichtbar* sinne softw* spannend* stark* stelle* stud*
stunde* tage* tatig* teil* uberzeug* unternehm* unterstutz* unterwegs verfolg* verfug* vernetz* voneinander vorgeschlagen wachs* weg* wert* woche* zeit

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

# weights
6 -1 am der hat mich
6 0 0000 an bei dazu deine dem die dort du durft frage geste hab habe hast hier im in jahre jetzt meine nach schre seit stell uns war waren wollt zusam
4 -1 bin
4 0 arbei auch das dich gerad mein sie
2 -1 wurde
2 0 auf haben
2 1 woche
0 -1 beide danke gruss konta
0 1 wie zwei
-2 0 aus austa fur mal sehr ware
-2 1 0 gern noch unser
-4 0 betri dann erste ich ihr ihrer monat neue suche tagen und viele
-4 1 0pct dir inter kurze was wir
-6 0 ander begle darf einem entwi euch gewin keine kenne lust mache magst minut netzw sich soll verka vertr wolle
-6 1 0cur drei eigen ein einen koste unter wann zeige

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
*abend *artikel *beitrag *buch *forum *kurs *messe *podcast *post *rede *video *vortrag antwort
stammtisch webinar

# group kin
*bruder *mann *mutter *schwester *sohn *tochter *vater

# group said
erzahlt* gegeben gesagt meint* sagt*

# group customers
agentur* firm* kunden mittelst* selbst* unternehm*

# group gain
*kosten

# group product
app losung* software

# how
haben uns|wir … ^ @in >
uns ^ + … @met
~ uns|wir … @met
beide|wir … beide|zusammen ^ … >
wir sass*|stand*|waren ^ >
nett … gestern ^ >
war … im ^ @your? @work
^ @you @did … @me|mein*|unser* >
dass @you ^ @me >
bin|war ^ der|die … >
seit ^ @your >
^ mein* … @kin … @thee|@your
^ + … hat … @me … @said
^ + … @said dass? @you|ich|wir
namen … ^ @your >
kenn* … mich ^ als >
schulde* … ^ dir >
dank* … fur ^ >
~ damals|gestern|neulich

# them
^ @your … @work … @in >
^ @your @work +
^ @your + … @in|haben|hat|lauft|war >
^ @your frage|kritik … @in >
^ @you @did|bist … + … @done
warum|wie|wo @you ^ >
^ @you … einzige*|erste* … >
~ @your … @work

# field
dass|sehe ^ @you >
^ @your weg @in >

# why
darf|durfte|hatt*|kann|konnt*|mocht*|wollt*|wurd* … ^ >
forsch*|grunde*|lern*|plane*|samml*|schreibe|suche*|ubern* … ^ >
^ frage* … @in >
bevor|damit|ob|wegen|weil ^ >
beworben … ^ @in >
~ ^ hatte*|konnt*|magst|nehmen|wurde* @you … >

# common
^ wir … beide … >
beide ^ @in >
^ denselb*|dieselb*|gleich* >
auch ^ @in >
wie ^ @you … >
endlich ^ jemand >

# mutual
gemeinsame* bekannt* ^ >
^ + … hat … @me … @said
^ + … @said dass? @you|ich|wir
mein* ^ @kin >

# me
^ als|bin|ich|mein*|wir … >

# offer
wurde … ^ @thee … zeig*
~ bedank*|dank*|merci
~ eis|kaffee

# pitch
helf*|unterst* … @customers … @gain|dabei|wie
calendly|demo|erstgesprach|garantierte*|rabatt
~who begleite*|helf*|ubernehmen|veranstalten|verkauf*|vermi* … @customers|@in
~you haben|mein*|unser* eine? @product
~price angebot|biete*|gratis|kostenlos*|leitfaden|platze|preisliste|prozent

# humble
kein* pitch

# stock
@your … expertise|profil|werdegang
interessant*|neue*|spannend* … kontakte|menschen|profil
linkedin … vorgeschlagen
@your|mein*|sein … kontakte*|netzwerk
~ freu*|gern*|lust|mit|uber|uns … anfrage|austausch*|connecten|dialog|kontakt|vernetz*
einige|gemeinsame … kontakte
`;
