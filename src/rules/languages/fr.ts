/** French, of France and elsewhere; what is elided stands apart (j ai, l atelier). Sections are explained in `language.ts`; all is written folded (été: ete). */
export const french = `
# grammar
a actuel* adorer* afin ai aime aimer* allez as au aujourd'hui aurai* auri* aussi autre* aux avais avait avance avant avec avez avons beaucoup bien bon
bonjour c ca ce ces cet cette ceux chez comme comment content* convaincu d dans de demain depuis dernier* des deux dit dix dois donc dont du en encore
enfin ensemble es esper* est et etais etait etes faire fais fait fois grand* heureu* hier ici il j je juste l la le les leur m ma madame maintenant
mais me meme* merci mes moi mon monsieur n ne nos notre nous nouve* on ont ou par pas pens* petit* peu peut peux plus pour pourr* premi* puis qu quand
que quel* qui ravi s sa salut sans se serai* serie* ses si sommes sont souhait* suis super sur sympa t ta te tel* toi ton toujours tous tout* tres
trouv* tu un une va veux viens vos votre voul* vous vrai* vu y

# stock words
achats activite* ajout* alternance an annee* ans apprendre article* attention client* compte* conna* conseil* consult* creer decouv*
demand* develop* dispos* echang* elargir emploi entrepr* equipe* esprit etudi* evolu* hesit* honore*
ia inter* invit* jour* lire logiciel* lu master metier* mois monde nom parcours parmi partag* partie pertinent* plaisir
publication* question* recherche recru* rejoindre rencontre* reseau* retenu reussite* rh rigour* semaine* societe* sugger* suite suivre temps
travail*

# closings
amical* bien* bonne cordial* journee merci salutations votre vous

# addresses
voisin*

# between us
nos notre nous on t ta te tes toi ton tu vos votre vous

# denials
aucun* jamais ni pas

# openers
c j je merci nous on tu votre vous

# thing ends
a ai avez comme est et etait je mais nous on ou pour qu quand que qui si sont tu vous

# not first
a au aux avec chez d dans de des du en par pour qu que sur

# weights
6 -1 0000 a au avez aviez m meme plais quest
6 0 ai c de deman deux du est etait ici le ton viens
4 -1 aimer aurie avoir me tous
4 0 conta fait l la les ma moi petit tenai
4 1 on
2 -1 ans donne suis toujo
2 0 conse mon
2 1 mois
0 -1 merci poste
0 1 comme dirig equip minut pour propo sans vous
-2 -1 relat resea
-2 0 et je mes passe qui
-2 1 entre gratu nous offer vos
-2 2 0
-4 -1 serai
-4 0 conna envoi nouve profi
-4 1 aujou ca cabin deja des devis en leur notre plusi puis regio reser semai si un une
-4 2 0pct
-6 0 belle dans etre fais inter j m'a offre qu reche s souha
-6 1 accom artis compr dispo juste montr par peux t tarif trois
-6 2 0cur

# group in
a au aux avec chez d dans de des du en par pour sur

# group your
ta tes ton vos votre

# group you
t te toi tu vous

# group me
m me nous

# group did
as avais avez aviez es etais etes

# group met
assis* croise* etait etions fait parle* rencontr* travaille*

# group read
achete* lu rate* regarde* sert teste* vu

# group work
article* commentaire* conference* cours entretien* fiche* intervention* livre* post* reponse* these*

# group kin
ami* chef* collegue* cousin* femme fille fils mere pere prof* sœur

# group said
assure* conseill* dit donne parle pense raconte* sugger*

# group customers
agence* cabinets client* entreprise* independant* industriel* pme societe*

# group gain
factures

# group product
agence appli* cabinet logiciel offre outil programme solution*

# how
nous|on … @met ^ … >
~ nous|on … @met
assis*|etais|etions … ^ @in >
top … hier ^ @in >
^ @you @me @did >
^ @you @did|a … ma|mon|notre >
depuis ^ @your >
@read … ^ @your … @in >
suis ^ @your|la … de >
c etait ^ … >
^ + … a|m'a … @said
^ + … @said de|que @you|nous
^ ma|mon … @kin … @you|@your
^ @your nom … venu
merci … ^ @your|de >
dois ^ … >
~ hier|retrouv*

# them
^ @your … @work … @in >
^ @your @work +
^ @your + … @in >
^ @you @did … + … @in >
^ @you … chantez|ecriv*|ouvrez|passe* >
comment|ou @you ^ >
^ @you … premi*|seul* … >
bravo|felicit* … ^ @in >
~ @your … @work

# field
que @you ^ >
^ @your experience|parcours|poste … @in >

# why
aimer*|auri*|peux|pourr*|puis|serai*|souhait*|tenais|voul* … ^ >
appren*|cherche|cree|ecris|fais|lanc*|mont*|organis*|prepar*|rassembl*|recrut*|repren* … ^ >
^ avis|conseil*|question* @in >
curieu*|savoir … comment|qui|si ^ >
afin ^ >
postule ^ … >
sujet de|des|du ^ >
~ ^ auri*|prenez|puis|serie* je|vous … >

# common
^ nous|on … deux … >
deux ^ @in >
^ meme* +
aussi ^ @in >
comme ^ @you … >
ancien* @in ^ >
enfin ^ quelqu* … >

# mutual
ami* commun* ^ >
^ + … a|m'a … @said
^ + … @said de|que @you|nous
ma|mon ^ @kin >

# me
^ en|j|je|ma|mon|nous … >

# offer
~ merci|remerci*
~ apero|cafe
je peux|serais … ^ @you >

# pitch
accompagn*|aid* … @customers … @gain|a
notre @product … @customers|@gain|gagner
calendly|demo|garanti*
~who accompagn*|aid*|fourni*|interven*|loue|organisons|placons|propos* … @customers|@in
~you avons|mon|notre une? @product
~price gratuit*|guide|offert*|placement*|places|plaquette|stands|tarif*

# humble
pas … pitch

# stock
@your … parcours|profil
profil … retenu
@your|mon … reseau
~ heureu*|honore*|plaisir|ravi* … connect*|contact*|echanger|reseau
meme* secteur
partager … exper*
au plaisir d echanger
~ se connect*
accepter mon invitation
`;
