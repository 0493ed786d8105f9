/** French notes that their recipients would call personal, for the false-alarm gate; the notation is that of `read-notes.ts`. */
export const frenchNotes = `
J'étais au fond de la salle à votre cours de théâtre mardi. Vous auriez la référence du texte de la fin ?
Bonjour Fanny, ma sœur Maud a partagé un appart avec toi à Rennes et parle encore de tes crêpes. ## name=Fanny Le Goff
Salut Max, tu m'avais prêté tes crampons au refuge du Goûter en 2018. Je les ai toujours ! ## name=Maxime Favre
On était assis côte à côte hier à la réunion publique, et pas d'accord du tout sur la piste cyclable.
Docteur Haddad, vous avez opéré mon père à Saint-Étienne. Il remarche. Merci infiniment. ## name=Dr. Rami Haddad
Ta newsletter sur les pommes de terre anciennes, c'est mon rayon de soleil du lundi. Tu seras à la fête des plantes ?
Vous cherchez un conducteur pour le petit train de la Mure : je conduis des locotracteurs depuis onze ans.
C'est moi qui ai signé votre pétition pour la piscine en premier, devant la mairie.
Ma fille et votre fils construisent le même robot au collège. Et si on leur prêtait un garage ?
Dans le numéro de mars vous écrivez que l'enduit à la terre moisit. Chez nous c'est l'inverse, je peux vous envoyer des photos ? ## name=Alain Perrin
Enfin quelqu'un d'autre qui joue de la vielle dans un groupe de métal !
Mme Yılmaz, de la mairie, m'a donné votre nom pour les familles d'accueil à Roubaix. ## mutual=Elif Yılmaz
J'ai répondu à ta question sur le forum Rust, et je découvre qu'on habite tous les deux à Pau. Un café ?
Hey Antoine, bac 2008 à Lunéville, le fond de la classe avec Momo. T'es toujours pompier ? ## name=Antoine Klein
Votre cours de statique est la seule raison pour laquelle je n'ai pas arrêté la fac.
Chère Carole, je viens de regarder votre discours de départ et j'en ai pleuré. ## name=Carole Vial
Vous avez dit à la radio que les apiculteurs mentent tous sur leur récolte. Je suis apiculteur. C'est vrai.
Le carburateur de votre annonce va parfaitement sur ma Terrot, merci mille fois.
Vous n'auriez pas fait du judo à Schoelcher en 1994 ? Si c'est vous, je vous dois toujours une glace.
Bonjour Inès, je reprends votre poste chez Demi-Lune en avril. Un conseil au sujet de M. Zobel ? ## name=Inès Faber; company=Demi-Lune
J'étais dans le public à Mons quand le micro a lâché. Sacrée improvisation !
À partir de lundi je remplace votre collègue Mme Moritz, je tenais à me présenter avant notre réunion de Caen.
Votre courrier des lecteurs sur la fermeture du lavoir m'a fait plaisir. À Figeac on se bat avec les mêmes arguments.
Coucou Deniz, Fanny du coworking me dit que tu t'y connais en associations loi 1901. On en crée une pour le lavoir. ## name=Deniz Aydin; mutual=Fanny Roux
Vous avez refusé notre devis pour le gymnase la semaine dernière. Accepteriez-vous de me dire ce qui a coincé ?
J'apprends la facture d'orgue et votre atelier est le seul à raboter encore l'étain. Prenez-vous des stagiaires ?
Nous voilà tous deux élus au conseil des archives. Je tenais à vous saluer avant la première séance. ## name=Ursule Ternes; group=Conseil des archives
Ta réponse sous le post de Kévin sur la semaine de quatre jours résume tout. On l'essaie à la boulangerie en mai.
Je suis la kiné qui vous a strappé le genou au semi de Vannes. Il tient ?
Je travaille désormais dans votre ancien bureau à l'évêché et j'ai trouvé vos notes sur la charpente.
Moi aussi de Longwy, moi aussi à Rotterdam, moi aussi pilote de port. Ça ne s'invente pas.
C'est grâce à vous que je suis devenu forestier : forum des métiers d'Épinal, 2011, vous aviez apporté une chouette.
Je fais un mémoire sur les grands ensembles et je ne trouve nulle part les plans de Massy. Auriez-vous une piste ?
Votre traduction de Zoli Keres est la plus belle que je connaisse. Vous travaillez sur quoi en ce moment ?
Eh l'ancien du Crous de Talence ! Toujours aussi nul au baby ?
J'ai testé votre appli de langue des signes avec ma classe, les enfants en redemandent. À quand la suite ?
Tu m'as indiqué les toilettes à VivaTech en m'expliquant la fermentation, un grand moment :D
Je viens d'emprunter votre thèse sur les aiguillages aux archives. Puis-je en citer un passage ? ## name=Monique Ziegler
On a le même propriétaire et la même fuite au plafond. À deux on serait plus forts, non ?
J'ai fusionné ton correctif du module calendrier, merci ! Qui s'en occupe d'habitude chez vous ? ## name=Jonas Thierry
Je viens à Lucerne le 9 juin pour le congrès des téléphériques. Y serez-vous ? Votre papier sur le vent a fait du bruit chez nous.
M. Paul, mon chef, m'a dit de vous demander avant de commander la chaudière. ## mutual=Didier Paul
Vous me connaissez par la voix : c'est moi qui interprète vos appels en tigrigna.
Nos pères ont travaillé tous les deux à la fosse 9 de Lens. Je rassemble des photos pour l'expo.
Les moutons de votre couverture, ce sont des Solognotes ? J'en élève aussi, dans le Perche.
Merci pour votre refus, sincèrement. Aucun service RH ne m'avait répondu avec autant de tact.
Théa, Myriam m'assure que nous devrions parler des panneaux solaires de l'église. ## name=Théa Blanc; mutual=Myriam Oster
J'ai raté votre conférence de Genève, mon train était bloqué. Les diapos sur les avalanches sont-elles quelque part ?
C'est dans votre boutique de la rue du Soleil que j'ai acheté mon premier vélo. Maintenant je fabrique des cadres.
Vous demandiez dans votre chronique s'il restait des gens qui calligraphient à la plume. Il en reste une !
Je suis sage-femme à Vannes et j'ai lu que vous ouvrez une maison de naissance. Vous cherchez du monde pour les nuits ?
Même île, même métier, même galère avec le bac. Bonjour !
T'étais mon tuteur de stats en 2012. Sans tes moyens mnémotechniques je ne serais pas actuaire aujourd'hui.
La grue est réparée. Je voulais que vous soyez le premier à le savoir. ## name=Henri Vogt
Au débat sur le loup, vous êtes la seule à avoir interrogé les bergers. Merci de la part d'un berger.
Mon fils va chez votre orthophoniste depuis septembre et il reparle à sa mamie, merci à toute l'équipe ! ## name=Régine Amman
Ta critique de notre outil de réservation était dure, mais juste. Tu accepterais de la présenter à mon équipe ?
Je prépare une traversée à vélo de Bayonne à Perpignan et tu l'as racontée sur ton blog. T'avais pris quelle carte ?
Vous chantez au chœur de Fourvière ? J'y suis alto depuis janvier, on a dû se rater de peu.
Les anciens de Mécafil se retrouvent le 4 octobre au Bar du Port. Il manque que toi !
Je reçois sans arrêt votre courrier : nous habitons le même immeuble rue Lenau.
Troisième fois qu'on se croise à la photocopieuse de la BnF, alors je me lance : vous cherchez quoi ?
Gaëlle, ta tarte aux myrtilles de la cousinade, faut qu'on en parle sérieusement. ## name=Gaëlle Morvan
J'te dois une fière chandelle pour le dossier Arkéa. Si tu passes à Quimper, l'apéro est pour moi.
`;
