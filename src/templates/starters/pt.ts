/**
 * Portuguese: informal with você, as in Brazil; formal without any word for the reader but seu and lhe, which reads well on both sides of the
 * ocean. Nothing in it says whether a man or a woman writes or reads. `read.ts` explains the shape.
 */
export const pt = `
hello
i Oi[[, {firstName}]],
f Olá[[, {name}]],
met: A gente se conheceu
i a gente se conheceu {onde?} e gostei muito da nossa conversa. Queria continuar o papo com você por aqui.
f conversamos {onde?} e guardei boa lembrança dessa conversa. Gostaria de a continuar por aqui.
worked: Trabalhamos juntos
i a gente trabalhou junto {em quê, ou onde?}. Lembro disso com carinho e queria saber que caminho você seguiu depois.
f trabalhamos em conjunto {em quê, ou onde?}. Guardo uma ótima lembrança e gostaria de saber que caminho seguiu depois.
alumni: A mesma escola
i eu também passei por aqui: {school}, {o que e quando?}. Queria saber que caminho você seguiu depois.
f também passei por esta escola: {school}, {o que e quando?}. Gostaria de saber que caminho seguiu depois.
reader: Li um texto
i seu texto sobre {o quê?} não me sai da cabeça. Queria ler o que você escrever em seguida sobre isso.
f o seu texto sobre {o quê?} não me sai da cabeça. Gostaria de ler o que escrever em seguida sobre o tema.
heard: Ouvi uma palestra
i assisti à sua palestra {sobre o quê, ou onde?} e fiquei com uma pergunta. Posso fazer por aqui?
f assisti à sua palestra {sobre o quê, ou onde?} e fiquei com uma pergunta. Posso fazê-la por aqui?
mutual: Alguém em comum
i conheço {mutualContact} {de onde?} e vi que você também conhece. Queria te dar um oi e saber em que projeto você anda mergulhando agora.
f conheço {mutualContact} {de onde?} e vi que também é do seu círculo. Gostaria de saber em que está trabalhando neste momento.
candidate: Eu me candidatei
i acabei de me candidatar {a que vaga?}[[ na empresa {company}]]. Você me conta como é um dia normal de trabalho por aí?
f acabo de me candidatar {a que vaga?}[[ na empresa {company}]]. Posso perguntar-lhe como é um dia normal de trabalho?
recruiter: Procuro alguém
i seu trabalho {com quê, exatamente?} me fez escrever: é bem o que a gente procura[[ na empresa {myCompany}]]. Posso te contar mais?
f o seu trabalho {com quê, exatamente?} fez-me escrever: é justamente o que procuramos[[ na empresa {myCompany}]]. Posso contar-lhe mais?
+mutual
i eu e você conhecemos {mutualContact}: {de onde?}
f ambos conhecemos {mutualContact}: {de onde?}
+school
- também passei por esta escola, {school}: {o que e quando?}
+employer
i a gente trabalha na mesma empresa, {company}: {onde se cruzam?}
f trabalhamos na mesma empresa, {company}: {onde se cruzam?}
+met
i a gente se conheceu {onde?}
f conversamos {onde?}
+post
i seu post sobre {o quê?}
f a sua publicação sobre {o quê?}
`;
