/** Spanish, with tú and usted; nothing in it says whether a man or a woman writes or reads. `read.ts` explains the shape. */
export const es = `
hello
i Hola[[, {firstName}]]:
f Buenos días[[, {firstName}]]:
met: Nos conocimos
i nos conocimos {¿dónde?} y me quedé con ganas de seguir hablando contigo. ¿Retomamos la conversación por aquí?
f nos conocimos {¿dónde?} y me quedé con ganas de seguir hablando con usted. ¿Le parece que retomemos aquí la conversación?
worked: Coincidimos trabajando
i coincidimos trabajando {¿en qué o dónde?}. Guardo muy buen recuerdo y me gustaría saber qué camino tomaste después.
f coincidimos trabajando {¿en qué o dónde?}. Guardo muy buen recuerdo y me gustaría saber qué camino tomó usted después.
alumni: La misma escuela
i yo también estudié aquí: {school}, {¿qué y cuándo?}. Me gustaría saber qué camino tomaste después.
f yo también estudié aquí: {school}, {¿qué y cuándo?}. Me gustaría saber qué camino tomó después.
reader: Leí algo suyo
i tu texto sobre {¿qué?} me dio mucho que pensar. Me gustaría leer lo próximo que escribas sobre el tema.
f su texto sobre {¿qué?} me dio mucho que pensar. Me gustaría leer lo próximo que escriba sobre el tema.
heard: Escuché una charla
i escuché tu charla {¿sobre qué o dónde?} y me quedé con una pregunta. ¿Te la puedo hacer por aquí?
f escuché su charla {¿sobre qué o dónde?} y me quedé con una pregunta. ¿Se la puedo hacer por aquí?
mutual: Alguien en común
i conozco a {mutualContact} {¿de dónde?} y vi que tú también. Me gustaría saludarte y saber qué camino seguiste.
f conozco a {mutualContact} {¿de dónde?} y vi que usted también. Me gustaría saludarle y saber qué camino siguió usted.
candidate: Me postulé
i me postulé {¿a qué puesto?}[[ en {company}]] y me gustaría preguntarte cómo es un día normal en el equipo.
f me postulé {¿a qué puesto?}[[ en {company}]] y me gustaría preguntarle cómo es un día normal en el equipo.
recruiter: Busco a alguien
i tu trabajo {¿en qué exactamente?} me animó a escribirte, porque es justo lo que buscamos[[ en {myCompany}]]. ¿Te cuento de qué se trata?
f su trabajo {¿en qué exactamente?} me animó a escribirle, porque es justo lo que buscamos[[ en {myCompany}]]. ¿Le cuento de qué se trata?
+mutual
i tú y yo conocemos a {mutualContact}: {¿de dónde?}
f usted y yo conocemos a {mutualContact}: {¿de dónde?}
+school
- yo también estudié aquí: {school}, {¿qué y cuándo?}
+employer
i tú y yo trabajamos en {company}: {¿dónde coincidimos?}
f usted y yo trabajamos en {company}: {¿dónde coincidimos?}
+met
- nos conocimos {¿dónde?}
+post
i tu publicación sobre {¿qué?}
f su publicación sobre {¿qué?}
`;
