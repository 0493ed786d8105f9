/** German, formal and informal, with its participles at the end and its compounds. The sections are explained in `language.ts`. */
export const german = `
# grammar
der die das den dem des ein eine einen einem einer kein keine mein meine meinen meinem meiner dein deine deinen deinem deiner ihr ihre ihren ihrem ihrer
euer eure euren unser unsere unseren sein seine ich du er sie es wir mich dich sich uns euch mir dir ihm ihnen man wer wen wem jemand selbst
dies* jed* welch* viel* andere* einig* mehr* beide* alle allen alles etwas nichts was und oder aber denn sondern sowie weil dass ob wenn als wie wo wann warum woran
damit darum daher deshalb dafür dabei davon dazu daran darauf darüber dann da dort hier her hin los in im ins an am auf aufs aus bei beim bis durch für gegen mit nach neben ohne seit
statt über um unter vom von vor während wegen zu zum zur zwischen bin bist ist sind seid war waren warst gewesen sei wäre habe haben hab habt hast hat hatte hatten hätte hätten hättest
werde werden wird wurde würde würden würdest würd kann können konnte könnte könnten könntest muss soll sollten will wollen wollte möchte möchten magst mögen darf dürfte lass lassen
gehe geht gehen komme kommt kommen mache machen macht tun geben gibt sehe sehen finde finden denke glaube weiß wissen kenne kennen bleiben steht sagen bringen suche freue freuen hoffe
nicht nie nur noch schon auch ebenfalls sehr so gern gerne echt ganz ziemlich fast mal immer stets oft wieder jetzt gerade grad aktuell derzeit heute morgen gestern bald neulich
letzt* nächst* zwei drei ja nein bitte danke hallo hi hey liebe lieber guten tag gut gute guter besser beste schön schöne groß* neu neue neuen toll* super wirklich vielleicht
einfach weiter zusammen gemeinsam* persönlich* herr frau dr regelmäßig* überzeugt

# stock words
netzw* vernetz* network* connect* kontakt* verbind* linkedin profil* anfrag* einlad* annehmen bestätig* hinzu* erweiter* ausbau* vergrößer* austausch* beruf* profess* karriere*
werdegang laufbahn lebens* erfahr* expert* wissen kenntn* kompeten* fähig* branche* bereich* industri* thema themen markt intere* spannend* beeindruck* inspir* motiv* leidensch* begeister*
innov* zukunft erfolg* ziel* chance* möglich* potenz* idee* impuls* gedanken perspektiv* einblick* projekt* kooper* synerg* mehrwert* wert* wachs* entwickl* lernen profit* unterstütz*
helfen hilf* beratung business unternehm* firma firmen team* rolle position* stelle job* arbeit* tätig* aufgabe* leit* manag* market* vertrieb* sales hr it ki ai digital* software technolog*
lösung* produkt* dienst* service* startup* gründer* student* studi* entwickler* ingenieur* coach* beitrag beiträge post artikel seite gespräch* nachricht* frage* jahr* monat* woche* tage
tagen zeit stunde* mensch* leute person* persönlichk* kunden partner* kolleg* aufmerksam gestoßen gefallen vorgeschlagen gewinnen teilen biete* freundlich* herzlich* gespannt schaffen
welt weg weise bewerb* ehre freude stehen treten suche voneinander wertvoll* langfrist* umfeld verfolg* info* lebe aktiv* karriere* geschätzt* gegenseitig* vielfältig*

# closings
grüße gruß beste besten viele vielen liebe herzliche freundlichen mit danke dank vg lg mfg ihr ihre dein deine bis bald

# addresses
zusammen team alle leute kolleg* nachbar* ich wir es ihr dein aus nach

# between us
du dich dir dein* sie ihn* ihr* euch eur* wir uns unser* beide* hast bist

# denials
nicht nie kein*

# openers
ich wir mein* dein* danke du sie es schön toll vielen hab

# thing ends
und oder aber denn weil dass die der das den wo wenn als ob wie ich du sie wir ist war sind hat habe haben würde kann möchte gelesen gehört gefallen vernetzen freuen

# not first
in im an am auf aus bei beim mit von zu zum zur über für

# group in
in im am an auf aufs aus bei beim zu zum zur über von vom für gegen mit nach vor unter

# group dein
dein* ihr* eure* euer

# group du
du sie ihr

# group mir
mir mich uns

# group hast
hast haben habt hat hatte*

# group war
waren war warst saß* stand* trafen bin bist sind

# group ge
gea* geb* geg* geh* gek* gel* gem* gera* gere* ges* getr* gew* gez* ken* beg* erz* erk* empf* unterh* vers* *iert

# group work
*artikel *beitrag *post *podcast *vortrag *buch *rede *talk *video *kurs *kolumne *newsletter *blog *studie *interview *kommentar *thread *lesung antwort film text

# group event
*messe *konferenz *kongress *tagung *workshop *meetup *treffen *fest *tag *abend *forum *publikum

# group kin
*schwester *bruder *mutter *vater *tochter *sohn *mann *freund* *chef* *kolleg* lehrer*

# group sagt
gesagt sagt* erzählt* mein* empf* gegeben

# group kunden
unternehm* firmen betrieb* *betriebe selb* gründer* kunden mittelst* startups coaches berater*

# group plus
umsatz* *kosten leads *kunden bewerber* geld gewinn* rendite* *aufträge reichweite zeit

# how
uns … ^ + … @ge
~ uns|wir … @ge
wir … beide|zusammen|gemeinsam|damals|uns ^ … >
wir @war ^ >
ich|@war … @in ^ @dein … @work|@event
ich|@war … @in ^ @event >
^ @dein … @work … gehört|gelesen|gesehen
lese|höre|nutz*|fahr*|trag* … ^ @dein >
@dein … ^ bei uns|mir >
@du @hast|@war ^ @mir|mein*|unser* >
dass|weil|wie|als @du ^ @mir|mein* >
ich|wir @war ^ @dein + 
bin|war ^ der|die … >
^ mein*|unser* … @kin … dir|dich|ihnen|sie|@dein
^ + … hat … @mir … @sagt
^ + … @sagt dass? @du|ich|wir
^ + … @mir … namen|kontakt
durch|über ^ + … auf @dein|dich|sie
kenn*|erinner* … mich ^ … >
schulde* … ^ dir|ihnen >
danke|dank für ^ @dein >
~ seit|vor … jahren|20*
~ gestern|neulich|damals|letzte*

# them
^ @dein … @work … @in >
^ @dein + @work
^ @dein + … @in|ist|war|hat|haben|läuft >
^ @dein arbeit|idee|kritik|frage|engagement … @in >
^ @du @hast … + … @ge
wie|warum|wo @du ^ >
^ @du such*|schreib*|spiel*|bau* >
glückwunsch|gratul*|respekt … ^ @in >
~ @dein … @work

# field
dass|sehe ^ @du >
^ @dein arbeit|tätigkeit|rolle|erfahrung*|weg … @in >

# why
würde*|würd|möcht*|wollt*|will|darf|dürfte|könnt*|kann|hätt*|hoff* … ^ >
ich|wir … suche*|brauche*|plane*|schreib*|samml*|gründe*|bau*|übern*|lern*|forsch*|organ* ^ … >
^ frage*|rat|tipp*|meinung|idee … @in >
wissen|hören|erfahren|frage*|mich … wie|ob|was|warum|woran ^ >
weil|bevor|damit|wegen ^ >
bewerb*|beworben … ^ @in >
es geht ^ >
~ ^ magst|hättest|hätten|könnt*|würde*|kennst|haben|nehmen @du … >
~ dir|ihnen … sagen|danken

# common
wir|beide|zusammen … beide|^ @in >
^ gleich*|selbe*|denselb*|dieselb* >
auch|ebenfalls ^ @in|ein* >
wie ^ @du … >
endlich|noch ^ jemand|einer >
ehemalige* ^ >
~ kommiliton*|alumn*|*kollege

# mutual
gemeinsame* freund*|bekannt* ^ >
^ + … hat … @mir … @sagt
^ + … @sagt dass? @du|ich|wir
mein*|unser* ^ @kin >

# me
ich|wir arbeit*|studi*|leit*|komm*|bin|wohn* ^ … >
als ^ + 
mein*|unser* ^ >

# offer
^ gern|kann|würde … dir|ihnen … zeig*|schick*|helf*|geb*|erzähl*
~ danke|dank|merci
~ kaffee|bier|tee|eis

# pitch
helf*|unterst*|begleit*|berat* … @kunden … dabei|wie|@plus
@kunden|dich|sie … dabei … @plus
unser*|eine … lösung|software|plattform|tool|app|system … @kunden|@plus|autom*|spar*|hilft
~ unser*|eine lösung|software|plattform|tool|agentur
~ helf*|begleit*|vermitteln … @kunden
~ @plus … zu? spar*|senk*|steiger*|erhöh*|gewinnen
kostenlos*|gratis|unverbindlich* … *gespräch|*termin|demo|beratung|analyse|audit|*test|webinar|call
demo|erstgespräch|calendly|rabatt|garantiert*|kryptow*
~ biete*|kostenlos*|invest*|rendite*|angebot
~ kurzes|15 telefonat|call|gespräch|minütigen
~ soll|darf ich … info*|unterlagen|angebot
~ interesse an
~ mehr|neue|qualifizierte @plus

# humble
kein* pitch|werbung|verkauf*
nichts … verkaufen

# stock
@dein … profil|werdegang|lebenslauf|karriere|expertise
profil … aufmerksam|gefallen|interessant
spannend*|interessant*|beeindruck*|tolles|super … profil|werdegang|karriere
linkedin … vorgeschlagen
mein*|sein|@dein … netzwerk|kontakte
netzwerk … erweitern|vergrößern
freu* … auf|über|aufs … austausch|kontakt|vernetz*|anfrage
über … austausch|kontakt|vernetzung freuen
mit dir|ihnen … vernetzen|austauschen
gern*|uns|lust … vernetzen|connecten
voneinander … lernen
gemeinsame|einige … kontakte
gleichen|ähnlichen branche|bereich
spannende*|interessante*|neue* kontakte|menschen|impulse|leute
in kontakt|austausch … kommen|treten|bleiben
hoffe … geht … gut
synergien
auf der suche nach
damen und herren
`;
