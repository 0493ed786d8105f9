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
achats activite* ajout* alternance an annee* ans apprendre article* attention benef* client* compte* conna* conseil* consult* creer croise decouv*
demand* develop* dialog* dispos* echang* elargir emploi entrepr* envergure equipe* esprit etudi* evolu* explorer flexib* hate hesit* honore* humain*
ia inter* invit* jour* lire liste logiciel* long lu master metier* modele mois monde nom parcours parmi partag* participant* partie pertinent* plaisir
ponts publication* question* recherche recru* rejoindre rencontre* reseau* retenu reussite* rh rigour* semaine* societe* sugger* suite suivre temps
terme travail* valeur* voie*

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

# sales
2 0
1 0cur 0pct aux en et mois nos notre nous ont par pour prix un une vos vous
-1 avez c du merci

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
article* blog* chronique* commentaire* conference* cours discours entretien* fiche* intervention* livre* newsletter* post* reponse* talk these*
webinaire*

# group kin
ami* chef* collegue* cousin* femme fille fils mere pere prof* sœur

# group said
assure* conseill* dit donne parle pense raconte* sugger*

# group customers
agence* cabinets client* entreprise* independant* industriel* pme societe*

# group gain
factures rendement

# group product
agence appli* cabinet logiciel offre outil programme solution*

# how
nous|on … @met ^ … >
~ nous|on … @met
assis*|etais|etions … ^ @in >
super|top … hier ^ @in >
^ @you @me @did >
^ @you @did|a|ont … ma|mes|mon|notre >
depuis ^ @your >
@read … ^ @your … @in >
etais|suis ^ @your|celui|la|le … de|du|que|qui >
c etait|moi ^ … >
^ + … a|m'a|ont … @said
^ + … @said de|qu|que @you|je|nous
^ ma|mes|mon … @kin … @you|@your
^ @your nom … donne|parle|venu
merci|remerci* … ^ @your|de|du >
dois ^ … >
~ hier|retrouv*

# them
^ @your … @work … @in >
^ @your @work +
^ @your + … @in|est|etait|m|m'a|sont >
^ @you @did|avait … + … @in|qu|que >
^ @you … chantez|ecriv*|ouvrez|passe* >
comment|ou @you ^ >
^ @you … premi*|seul* … >
bravo|felicit* … ^ @in >
~ @your … @work

# field
qu|que @you ^ >
^ @your experience|parcours|poste|role|travail … @in >

# why
adorer*|aimer*|auri*|peux|pourr*|puis|serai*|souhait*|tenais|voul* … ^ >
appren*|cherche|cree|ecris|fais|lanc*|mont*|organis*|prepar*|rassembl*|recrut*|repren* … ^ >
^ avis|conseil*|piste|question* @in >
curieu*|demande*|expliquer|savoir … ce|comment|ou|qui|si ^ >
afin ^ >
postule ^ … >
sujet d|de|des|du ^ >
~ ^ auri*|avez|prenez|puis|sere*|serie* je|tu|vous … >

# common
^ nous|on … deux … >
deux ^ @in >
^ meme* +
aussi ^ @in >
comme ^ @you … >
ancien* @in ^ >
enfin ^ quelqu* … >

# mutual
ami*|connaissance|contact commun* ^ >
^ + … a|m'a|ont|t'a … @said
^ + … @said de|qu|que @you|je|nous
ma|mon ^ @kin >

# me
^ en|j|je|ma|mon|nous … >

# offer
~ merci|remerci*
~ apero|biere|cafe
j|je peux|pourrais|serais … ^ @you >

# pitch
accompagn*|aid* … @customers … @gain|a|pour
nos|notre @product … @customers|@gain|autom*|gagner
presenter nos|notre @product
calendly|demo|garanti*
offre speciale
~who accompagn*|aid*|fourni*|interven*|loue|organisons|placons|propos* … @customers|@in
~gain @gain|gagner
~you avons|mon|nos|notre une? @product
~you aux|comme|pour … @customers
~price gratuit*|guide|offert*|placement*|places|plaquette|stands|tarif*
~next 15|20|30 min* … appel|semaine
~next envie|satisfait* de … >
~next adresser|envoie|envoyer|passe … mon|nos|notre
~next dispo*|interess*
~next qui … chez vous
~next mon|voici calendrier

# humble
pas … pitch

# stock
@your … carriere|expertise|parcours|profil
profil … attention|interess*|interpelle|retenu
linkedin … propos*|sugger*
@your|mon … reseau
~ heureu*|honore*|plaisir|ravi* … connect*|contact*|echanger|reseau
pas … contacts|relations … commun
meme* secteur
echanger|partager … exper*
au plaisir d echanger
~ rester|restons|soyons en contact
~ nous|se connect*
accepter ma|mon demande|invitation
`;
