/** French, of France and elsewhere; what is elided stands apart (j ai, l atelier). Sections are explained in `language.ts`; all is written folded (été: ete). */
export const french = `
# grammar
a actuel* adorer* afin ai aime aimer* allez as au aujourd'hui aurai* auri* aussi autre* aux avais avait avant avec avez avons beaucoup bien bon bonjour bonne c ca car ce
certain* ces cet cette ceux chaque chez comme comment content* contre convaincu d dans de deja demain depuis dernier* des deux dit dix dois donc dont du egalement elle en
encore enfin ensemble entre es esper* est et etais etait ete etes faire fais fait fois grand* heureu* hier ici il ils j je juste l la le les leur m ma madame maintenant mais me
meme* merci mes moi mon monsieur n ne ni nos notre nous nouve* on ont ou oui par parce pas pens* petit* peu peut peux plus plusieurs pour pourquoi pourr* pouv* premi* puis qu
quand que quel* qui ravi s sa sais salut sans se serai* serie* ses si sommes son sont souhait* suis super sur sympa t ta te tel* toi ton toujours tous tout* tres trouv* tu un
une va vais vers veux viens voir vos votre voudr* voul* vous vrai* vu y

# stock words
achats activite* agrandir ajout* alternance an annee* ans apprendre article* attention avenir benef* bienveill* cadre client* collab* commerc*
competen* compte* confiance conna* connex* conseil* consult* contenu* creer croise croissance davantage decouv* demand* develop* dialog* dirigeant*
discut* dispos* domaine* echang* elargir emploi enrichi* entrepr* envergure equipe* esprit etendre etudi* evolu* explorer flexib* fondat* hate hesit*
honneur honore* humain* ia ingenieur* inter* invit* jour* lire liste logiciel* long lu marche* master metier* mission* modele mois monde niveau nom
numerique* page parcours parmi partag* partenar* participant* partie permett* pertinent* plaisir ponts publication* question* recherche recomm* recru*
rejoindre remarquable* rencontre* reseau* retenu reussite* rh riche* rigour* semaine* similaire* societe* succes sugger* suite suivre suscit* temps
terme travail* valeur* vente* vie voie*

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
a ai avez car comme est et etait je mais nous on ou pour qu quand que qui si sont tu vous

# not first
a au aux avec chez d dans de des du en par pour qu que sur

# group in
a au aux avec chez contre d dans de des du en entre lors par pour sur

# group your
ta tes ton vos votre

# group you
t te toi tu vous

# group me
m me nous

# group did
as avais avez aviez es etais etes etiez

# group met
assis* connu* croise* discute* etait etions etudie* fait parle* rencontr* travaille* vus

# group read
achete* assiste* ecoute* entendu* lu rate* regarde* sers* sert suivi* teste* utilis* vu

# group work
article* blog* chronique* commentaire* conference* cours discours entretien* etude* fiche* film* intervention* interview* livre* newsletter* podcast*
post* presentation* reponse* roman* talk these* tribune* video* webinaire*

# group kin
ami* chef* collegue* cousin* femme fille fils frere mari mere pere prof* soeur sœur

# group said
assure* conseill* dit donne parle pense raconte* recomm* sugger*

# group customers
agence* cabinets client* coachs commercant* dirigeant* entreprise* independant* industriel* pme societe* tpe

# group gain
couts factures leads productivite prospects rendement revenus ventes visibilite

# group product
agence app appli* cabinet logiciel mentorat offre outil plateforme programme solution*

# how
nous|on … @met ^ … >
~ nous|on … @met
assis*|etais|etions … ^ @in >
super|top … hier ^ @in >
^ @you @me @did >
^ @you m'as >
^ @you @did|a|ont … ma|mes|mon|notre >
depuis ^ @your >
@read … ^ @your … @in >
etais|suis ^ @your|celle|celui|la|le … de|du|que|qui >
c etait|moi ^ … >
^ + … a|m'a|ont|t'a … @said
^ + … @said de|qu|que @you|je|nous
^ ma|mes|mon … @kin … @you|@your
^ @your nom … donne|parle|venu
merci|remerci* … ^ @your|d|de|du >
dois ^ … >
~ hier|retrouv*

# them
^ @your … @work … @in >
^ @your @work +
^ @your + … @in|est|etait|m|m'a|sont >
^ @you @did|avait … + … @in|qu|que >
^ @you … chantez|disiez|dites|ecriv*|jouez|ouvrez|passe* >
comment|ou|pourquoi @you ^ >
^ @you … premi*|seul* … >
bravo|chapeau|felicit* … ^ @in >
~ @your … @work

# field
qu|que @you ^ >
^ @your experience|parcours|poste|role|travail … @in >

# why
adorer*|aimer*|auri*|peux|pourr*|puis|serai*|souhait*|tenais|voudr*|voul* … ^ >
appren*|cherche|cree|ecris|fais|lanc*|mont*|organis*|prepar*|rassembl*|recrut*|repren* … ^ >
^ avis|conseil*|idee*|piste|question* @in >
comprendre|curieu*|demande*|expliquer|savoir … ce|comment|ou|pourquoi|qui|si ^ >
afin|car|parce|puisque ^ >
postule ^ … >
cause|propos|sujet d|de|des|du ^ >
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
nos|notre @product … @customers|@gain|autom*|gagner|permet*
presenter nos|notre @product
calendly|demo|garanti*|remise
offre limitee|speciale
~who accompagn*|aid*|fourni*|interven*|loue|louons|organisons|placons|propos*|vendons|vends … @customers|@in
~gain @gain|gagner
~you avons|mon|nos|notre une? @product
~you aux|comme|pour … @customers
~price brochure|gratuit*|guide|offert*|placement*|places|plaquette|stands|tarif*
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
linkedin … propos*|recomm*|sugger*
@your|mon … reseau
~ heureu*|honore*|plaisir|ravi* … connect*|contact*|echanger|relation|reseau
nombreu*|pas|plusieurs … contacts|relations … commun
meme* domaine|milieu|secteur
apprendre … @your experience
echanger|partager … exper*|idees
au plaisir d echanger
~ entrer|rester|restons|soyons en contact|relation
~ nous|se connect*
accepter ma|mon demande|invitation
~ espere que vous allez
synergies
`;
