/** French, of France and elsewhere; what is elided stands apart (j ai, l atelier). The sections are explained in `language.ts`. */
export const french = `
# grammar
le la les l un une des du de d au aux ce cet cette ces c ça mon ma mes ton ta tes son sa ses notre nos votre vos leur je j tu il elle on nous vous ils me m te t se s lui moi toi
qui que qu quoi dont où y en ne n pas plus jamais rien et ou mais donc ni car si comme quand puisque parce afin pour par sur sous dans avec sans chez vers entre depuis pendant avant
après contre à jusque suis es est sommes êtes sont étais était étions étiez être été serais serait seriez ai as a avons avez ont avais avait aviez aurais aurait auriez avoir eu
fais fait faire faites faisons peux peut pouvez pourrais pourrait pourriez puis pouvoir veux voulez voulais voudrais vais va allez aller dois devez sais savez savoir vois voyez vu voir
dit dire dites trouve trouver trouvé prendre pris mettre mis viens venir semble pense crois cherche chercher aime aimerais aimerait souhaite souhaiterais espère permets parler tiens
très bien aussi encore toujours déjà souvent maintenant aujourd'hui hier ici là vraiment juste peu trop tout toute tous toutes même mêmes autre autres quelque quelques plusieurs chaque
certain* tel* beaucoup deux trois premier première nouveau* nouvelle* bon bonne beau belle grand* petit* meilleur* super sympa ravi ravie heureux heureuse content* merci bonjour salut
oui non cher chère monsieur madame mme fois ensemble plutôt assez également actuellement ceux celui celle quel quelle comment pourquoi

# stock words
réseau* connex* connect* contact* relation* linkedin profil* invit* demande* accept* ajout* rejoindre profes* carrière* parcours expér* expert* compéten* connaiss* domaine* secteur*
industri* activité* métier* marché* intér* passion* inspir* motiv* impression* enrichi* innov* opportun* possib* potent* projet* collab* partenar* synerg* partag* échang* discut* idée*
conseil* apprendre dévelop* croissance valeur* entrepr* société* équipe* poste* emploi* travail* mission* alternance recru* candidat* rh marketing vente* commerc* manag* direct* digital*
numérique* ia tech* logiciel* solution* produit* service* fondat* startup* consult* ingénieur* étudi* master formation* bénéf* mutuel* commun communs publication* post posts article*
contenu* page personne* temps jour jours semaine* mois an ans année* monde vie cadre niveau avenir futur long terme perspectiv* vision réussite* succès talent* élargir étendre
agrandir retenu attention suggér* recomm* découv* parmi permett* honneur honoré* plaisir bienveill* envergure rencontre rencontres modèle remarquable* dynamique évolu* spécial* client* suivre
recherche question* croise créer explorer quotidien riche* pertinent* partant* agence* curieu* compte compter

# closings
cordialement bien vous votre merci avance bonne belle journée salutations distinguées amicalement plaisir bises à bientôt sincères respectueusement

# addresses
tous toutes équipe collègue* confrère voisin* je j nous on vous c très merci moi et de

# between us
vous votre vos tu te t toi ton ta tes nous notre nos on deux

# denials
pas jamais ni aucun*

# openers
je j nous on merci vous tu très ton ta votre c suite super ravi*

# thing ends
et ou mais car qui que qu dont où quand si comme pour je j vous tu nous on est sont était a ai ont avez m t s ne n merci afin

# not first
à au aux de du d des en dans sur chez par pour avec que qu

# group de
à au aux de du d des en dans sur chez par pour avec contre lors entre

# group votre
votre vos ton ta tes

# group vous
vous tu t te toi

# group nous
nous on

# group m
m me nous

# group avez
avez as aviez avais êtes es étiez étais

# group rdv
croisé* rencontr* parlé* discuté* travaillé* vus fait étions étaient était assis* partagé* joué* étudié* échangé* connu*

# group work
article* post* publication* podcast* conférence* intervention* présentation* livre* roman* vidéo* fiche* thèse* étude* cours tribune* chronique* newsletter* blog* talk commentaire* interview* film*
exposé* fil réponse* papier* album* discours

# group lu
lu vu écouté* entendu* regardé* suivi* raté* testé* utilis* assisté* vois lis suis sert acheté*

# group kin
sœur soeur frère mère père fille fils ami* cousin* chef* collègue* prof* mari femme tante oncle voisin* grand-mère enfant* mémé

# group dit
dit parlé conseill* donné suggér* recomm* assure* raconté* soufflé envoyé* pense

# group clients
entreprise* société* pme tpe eti dirigeant* indépendant* entreprene* commerçant* industriel* client* agence* coachs équipe* startups restaurateurs

# group plus
chiffre ventes clients leads coûts factures revenus candidats prospects temps argent productivité visibilité rendement croissance

# how
@nous … @rdv ^ … >
~ @nous … @rdv
@nous … avons|a|sommes|est ^ … >
étais|étions|assis* … @de ^ >
^ @vous @m @avez >
^ @vous @avez|a|ont … mon|ma|mes|notre|nos >
qui|que @m … avez|as|avait ^ >
@vous @avez ^ mon|ma|notre >
@lu … ^ @votre >
^ @votre … @work … @lu
je|j suis|étais ^ @votre|celui|celle >
c est|était|moi moi|qui|le|la ^ … >
suis|étais ^ le|la + qui|de|du|que >
^ + … @m a|ont|avait … @dit
^ + … @m? @dit que|qu|de @vous|je|nous
^ mon|ma|mes … @kin … @vous|@votre
~ @m a … @dit
merci|remerci* … ^ @votre|@de >
@de ^ @votre magasin|boutique|cours|atelier|équipe >
dois ^ … >
retrouv* ^ … >
~ depuis … ans|mois|20*
~ hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|dernier|dernière
~ grâce à vous|toi

# them
^ @votre … @work … @de >
^ @votre + … @de|est|sont|était|m|nous >
^ @vous @avez|avait … + … @de|que|qu >
^ @vous … écriv*|disiez|dites|cherchez|ouvrez|chantez|jouez|lancez >
comment|pourquoi|où @vous ^ >
bravo|félicit*|chapeau … ^ @de >
^ votre|ton|ta … m|nous a >
ce que @vous ^ >
~ @votre … @work

# field
que|qu @vous ^ >
^ @votre travail|rôle|poste|expérience|parcours … @de >

# why
aimer*|voudr*|voul*|souhait*|puis|peux|pourr*|cherche*|tenais|adorer*|auriez|aurais|seri* … ^ >
je|j|on|nous prépar*|écri*|recrut*|mont*|lanc*|fais|fait|repren*|rassemb*|appren*|cré*|cherch*|organis* ^ … >
question*|conseil*|avis|piste|idée* @de ^ >
savoir|comprendre|curieu*|demande*|expliquer … comment|si|pourquoi|ce|où|qui ^ >
parce|car|puisque|afin ^ >
postulé|candidat* … ^ @de >
sujet|propos|cause de|du|des|d ^ >
~ ^ auriez|avez|puis|pourri*|serie*|prenez|sere*|êtes vous|je|tu … >
~ @vous redire|remercier|dire|saluer

# common
tous|toutes|nous|on … deux ^ … >
^ même|mêmes >
aussi ^ … >
comme ^ @vous … >
ancien*|enfin ^ >
~ ancien*|camarade*|compatriote

# mutual
ami*|connaissance|contact commun|commune|communs ^ >
^ + … @m a|ont … @dit
^ + … @m? @dit que|qu|de @vous|je|nous
mon|ma ^ @kin >

# me
je|j suis|travaille|dirige|habite|étudie|viens ^ … >
mon|ma|notre ^ >
étudiant* ^ … >

# offer
~ merci|remerci*
~ café|apéro|bière|thé
je|j peux|pourrais|serais … ^ @vous >

# pitch
aid*|accompagn*|permet* … @clients … à|pour|dans|@plus
@clients comme la|vous|les? vôtre*|votre*|toi
aid*|accompagn* … comme ^ >
notre|nos|mon|une … solution*|logiciel*|plateforme|outil|offre … @plus|@clients|autom*|permet*|vous|facture*
~ notre|nos solution*|logiciel|plateforme|outil|cabinet|agence|offre
~ aidons|aide|accompagn*|fournit … @clients
propos* … démo|services|placements|offre*|formation*|solution*
présenter notre|nos|mon … solution*|offre*|service*|produit*
démo|calendly|garanti*|rendement|remise|promo*|gratuit*
offre spéciale|exclusive|limitée
appel|rdv|séance|rendez … offert|gratuit|découverte
~ 15|20|30 minutes|min … appel|semaine|call
~ investi*|placement*|profitez|réservez|calendrier|crypto*
~ intéress*|disponible
~ envoie|envoyer|présente … plaquette|brochure|offre|démo
~ plus|trouver de @plus

# humble
rien à vendre
pas|aucun* … vendre|pitch|prospection|commerc*

# stock
@votre … profil|parcours|carrière|expertise
tomb*|découv*|vu|consult* … @votre profil
profil … retenu|attention|interpellé|intéress*
parcours … inspirant|impression*|remarquable
mon|@votre … réseau
développer|élargir|agrandir|étendre … réseau|contacts
linkedin … suggér*|propos*|recomm*
ravi*|heureu*|honoré*|plaisir … échanger|connect*|réseau|contact|contacts|relation
pas|plusieurs|nombreu* … contacts|relations … commun
même|mêmes secteur|domaine|milieu
apprendre … @votre expérience
partager|échanger … expér*|idées|bonnes
au plaisir d échanger
restons|rester|être|soyons|entrer en contact|relation
se|nous connect*|connecte
accepter mon|ma invitation|demande
espère que vous allez
à la recherche de
synergies
`;
