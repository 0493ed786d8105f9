/** German, with du and Sie. `read.ts` explains the shape. */
export const de = `
hello
i Hallo[[ {firstName}]],
f Guten Tag[[ {name}]],
met: Wir sind uns begegnet
i wir haben uns {wo?} kennengelernt, und unser Gespräch würde ich gern fortsetzen: Eine Frage ist mir danach noch eingefallen.
f wir haben uns {wo?} kennengelernt, und unser Gespräch würde ich gern fortsetzen: Eine Frage ist mir danach noch eingefallen.
worked: Zusammen gearbeitet
i wir haben zusammen {woran oder wo?} gearbeitet. Daran denke ich gern zurück und würde gern hören, welchen Weg du seitdem gegangen bist.
f wir haben zusammen {woran oder wo?} gearbeitet. Daran denke ich gern zurück und würde gern hören, welchen Weg Sie seitdem gegangen sind.
alumni: Dieselbe Schule
i {school}, da war ich auch: {was und wann?}. Ich würde gern hören, wie es bei dir danach weiterging.
f auch ich war hier: {school}, {was und wann?}. Ich würde gern hören, wie Ihr Weg danach weiterging.
reader: Etwas gelesen
i dein Beitrag über {was?} geht mir nicht mehr aus dem Kopf. Ich würde gern deine nächsten Gedanken dazu lesen.
f Ihr Beitrag über {was?} geht mir nicht mehr aus dem Kopf. Ich würde gern Ihre nächsten Gedanken dazu lesen.
heard: Einen Vortrag gehört
i ich habe deinen Vortrag {worüber oder wo?} gehört und bin mit einer Frage nach Hause gegangen. Darf ich sie dir hier stellen?
f ich habe Ihren Vortrag {worüber oder wo?} gehört und bin mit einer Frage nach Hause gegangen. Darf ich sie Ihnen hier stellen?
mutual: Jemand, den wir beide kennen
i ich kenne {mutualContact} {woher?} und habe gesehen, dass ihr euch auch kennt. Ich würde gern hören, wie ihr euch begegnet seid.
f ich kenne {mutualContact} {woher?} und habe gesehen, dass Sie sich auch kennen. Ich würde gern hören, wie Sie sich begegnet sind.
candidate: Ich habe mich beworben
i ich habe mich {als was?}[[ bei {company}]] beworben und würde dich gern fragen, wie du die Arbeit im Team erlebst.
f ich habe mich {als was?}[[ bei {company}]] beworben und würde Sie gern fragen, wie Sie die Arbeit im Team erleben.
recruiter: Ich suche jemanden
i deine Arbeit {woran genau?} ist der Grund, warum ich schreibe: So jemanden suchen wir gerade[[ bei {myCompany}]]. Magst du mehr darüber hören?
f Ihre Arbeit {woran genau?} ist der Grund, warum ich schreibe: So jemanden suchen wir gerade[[ bei {myCompany}]]. Möchten Sie mehr darüber hören?
+mutual
- wir kennen beide {mutualContact}: {woher?}
+school
- {school}, da war ich auch: {was und wann?}
+employer
- wir sind beide bei {company}: {wo läuft man sich über den Weg?}
+met
- wir haben uns getroffen: {wo?}
+post
i dein Beitrag über {was?}
f Ihr Beitrag über {was?}
`;
