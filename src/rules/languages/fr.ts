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
achats activite* agrandir ajout* alternance an annee* ans apprendre article* attention avenir benef* bienveill* cadre client* collab* commerc* competen* compte compter
confiance conna* connex* conseil* consult* contenu* creer croise croissance davantage decouv* demand* develop* dialog* dirigeant* discut* dispos* domaine* echang* elargir
emploi enrichi* entrepr* envergure equipe* esprit etendre etudi* evolu* explorer flexib* fondat* hate hesit* honneur honore* humain* ia ingenieur* inter* invit* jour jours lire
liste logiciel* long lu marche* master metier* mission* modele mois monde niveau nom numerique* page parcours parmi partag* partenar* participant* partie permett* pertinent*
plaisir ponts publication* question* recherche recomm* recru* rejoindre remarquable* rencontre rencontres reseau* retenu reussite* rh riche* rigour* semaine* similaire*
societe* succes sugger* suite suivre suscit* temps terme travail* valeur* vente* vie voie*

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

# group de
a au aux avec chez contre d dans de des du en entre lors par pour sur

# group votre
ta tes ton vos votre

# group vous
t te toi tu vous

# group m
m me nous

# group avez
as avais avez aviez es etais etes etiez

# group vus
assis* connu* croise* discute* etait etions etudie* fait parle* rencontr* travaille* vus

# group work
article* blog* chronique* commentaire* conference* cours discours entretien* etude* fiche* film* intervention* interview* livre* newsletter* podcast* post* presentation*
reponse* roman* talk these* tribune* video* webinaire*

# group lu
achete* assiste* ecoute* entendu* lu rate* regarde* sers* sert suivi* teste* utilis* vu

# group kin
ami* chef* collegue* cousin* femme fille fils frere mari mere pere prof* soeur sœur

# group dit
assure* conseill* dit donne parle pense raconte* recomm* sugger*

# group clients
agence* cabinets client* coachs commercant* dirigeant* entreprise* exposants independant* industriel* pme societe* tpe traiteurs

# group plus
couts factures leads productivite prospects rendement revenus ventes visibilite

# group outil
agence app appli* cabinet logiciel mentorat offre outil plateforme programme solution*

# how
nous|on ... @vus ^ ... >
~ nous|on ... @vus
assis*|etais|etions ... ^ @de >
super|top ... hier ^ @de >
^ @vous @m @avez >
^ @vous m'as >
^ @vous @avez|a|ont ... ma|mes|mon|notre >
depuis ^ @votre >
@lu ... ^ @votre ... @de >
etais|suis ^ @votre|celle|celui|la|le ... de|du|que|qui >
c etait|moi ^ ... >
^ + ... a|m'a|ont|t'a ... @dit
^ + ... @dit de|qu|que @vous|je|nous
^ ma|mes|mon ... @kin ... @votre|@vous
^ @votre nom ... donne|parle|venu
merci|remerci* ... ^ @votre|d|de|du >
dois ^ ... >
~ hier|retrouv*

# them
^ @votre ... @work ... @de >
^ @votre @work +
^ @votre + ... @de|est|etait|m|m'a|sont >
^ @vous @avez|avait ... + ... @de|qu|que >
^ @vous ... chantez|disiez|dites|ecriv*|jouez|ouvrez|passe* >
comment|ou|pourquoi @vous ^ >
^ @vous ... premi*|seul* ... >
bravo|chapeau|felicit* ... ^ @de >
~ @votre ... @work

# field
qu|que @vous ^ >
^ @votre experience|parcours|poste|role|travail … @de >

# why
adorer*|aimer*|auri*|peux|pourr*|puis|serai*|souhait*|tenais|voudr*|voul* ... ^ >
appren*|cherche|cree|ecris|fais|lanc*|mont*|organis*|prepar*|rassembl*|recrut*|repren* ... ^ >
^ avis|conseil*|idee*|piste|question* @de >
comprendre|curieu*|demande*|expliquer|savoir ... ce|comment|ou|pourquoi|qui|si ^ >
afin|car|parce|puisque ^ >
postule ^ ... >
cause|propos|sujet d|de|des|du ^ >
~ ^ auri*|avez|prenez|puis|sere*|serie* je|tu|vous ... >

# common
^ nous|on ... deux ... >
deux ^ @de >
^ meme|memes +
aussi ^ @de >
comme ^ @vous ... >
ancien* @de ^ >
enfin ^ quelqu* ... >

# mutual
ami*|connaissance|contact commun* ^ >
^ + ... a|m'a|ont|t'a ... @dit
^ + ... @dit de|qu|que @vous|je|nous
ma|mon ^ @kin >

# me
^ en|j|je|ma|mon|nous … >

# offer
~ merci|remerci*
~ apero|biere|cafe
j|je peux|pourrais|serais ... ^ @vous >

# pitch
accompagn*|aid* ... @clients ... @plus|a|pour
nos|notre @outil ... @clients|@plus|autom*|gagner|permet*
presenter nos|notre @outil
calendly|demo|garanti*|remise
offre limitee|speciale
~who accompagn*|aid*|chiffre|fourni*|interven*|loue|louons|organisons|placons|propos*|renegoci*|vendons|vends ... @clients|@de
~gain @plus|gagner
~you avons|mon|nos|notre une? @outil
~you aux|comme|pour ... @clients
~price brochure|gratuit*|guide|offert*|placement*|places|plaquette|stands|tarif*
~next 15|20|30 min* ... appel|semaine
~next envie|satisfait* de ... >
~next adresser|envoie|envoyer|passe ... mon|nos|notre
~next dispo*|interess*
~next qui ... chez vous
~next oeil|voici ... calendrier|votres

# humble
pas ... pitch

# stock
@votre ... carriere|expertise|parcours|profil
profil ... attention|interess*|interpelle|retenu
linkedin ... propos*|recomm*|sugger*
@votre|mon ... reseau
~ heureu*|honore*|plaisir|ravi* ... connect*|contact|contacts|echanger|relation|reseau
nombreu*|pas|plusieurs ... contacts|relations ... commun
meme|memes domaine|milieu|secteur
apprendre ... @votre experience
echanger|partager ... exper*|idees
au plaisir d echanger
~ entrer|rester|restons|soyons en contact|relation
~ nous|se connect*
accepter ma|mon demande|invitation
~ espere que vous allez
synergies
`;
