/** French, with tu and vous; nothing in it says whether a man or a woman writes or reads. `read.ts` explains the shape. */
export const fr = `
hello
i Salut[[ {firstName}]],
f Bonjour[[ {firstName}]],
met: On s’est vus
i on a fait connaissance {où ?} et j’ai bien aimé notre discussion. J’aimerais la reprendre avec toi.
f nous avons fait connaissance {où ?} et j’ai beaucoup apprécié notre échange. J’aimerais le poursuivre avec vous.
worked: On a travaillé ensemble
i on a travaillé ensemble {sur quoi, ou où ?}. J’en garde un bon souvenir et j’aimerais savoir ce que tu fais maintenant.
f nous avons travaillé ensemble {sur quoi, ou où ?}. J’en garde un bon souvenir et j’aimerais savoir ce que vous faites maintenant.
alumni: La même école
i on a la même école en commun, {school} : {quoi, et quand ?} pour moi. J’aimerais savoir quel chemin tu as suivi ensuite.
f nous avons la même école en commun, {school} : {quoi, et quand ?} pour moi. J’aimerais savoir quel chemin vous avez suivi ensuite.
reader: J’ai lu un texte
i ton texte sur {quoi ?} m’est resté en tête. J’aimerais lire ce que tu écriras ensuite sur ce sujet.
f votre texte sur {quoi ?} m’est resté en tête. J’aimerais lire ce que vous écrirez ensuite sur ce sujet.
heard: J’ai écouté une intervention
i j’ai écouté ton intervention {sur quoi, ou où ?} et une question ne me quitte plus. Je peux te la poser ici ?
f j’ai écouté votre intervention {sur quoi, ou où ?} et une question ne me quitte plus. Puis-je vous la poser ici ?
mutual: Une connaissance commune
i je connais {mutualContact} {d’où ?} et j’ai vu que vous vous connaissez aussi. J’aimerais savoir sur quoi tu travailles en ce moment.
f je connais {mutualContact} {d’où ?} et j’ai vu que c’est aussi votre cas. J’aimerais savoir sur quoi vous travaillez en ce moment.
candidate: J’ai postulé
i je viens de postuler {à quel poste ?}[[ chez {company}]] et j’aimerais savoir comment tu vis le travail dans l’équipe.
f je viens de postuler {à quel poste ?}[[ chez {company}]] et j’aimerais savoir comment vous vivez le travail dans l’équipe.
recruiter: Je recrute
i ton travail sur {quoi au juste ?} m’a donné envie de t’écrire. Nous cherchons quelqu’un pour ça[[ chez {myCompany}]]. Ça te dirait d’en parler ?
f votre travail sur {quoi au juste ?} m’a donné envie de vous écrire. Nous cherchons quelqu’un pour cela[[ chez {myCompany}]]. Accepteriez-vous d’en parler ?
+mutual
i on a une connaissance en commun, {mutualContact} : {d’où ?}
f nous avons une connaissance en commun, {mutualContact} : {d’où ?}
+school
- {school}, moi aussi : {quoi, et quand ?}
+employer
i on est collègues chez {company} : {où vous croisez-vous ?}
f nous sommes collègues chez {company} : {où vous croisez-vous ?}
+met
i on a fait connaissance {où ?}
f nous avons fait connaissance {où ?}
+post
i ton post sur {quoi ?}
f votre post sur {quoi ?}
`;
