/** Portuguese notes that their recipients would call personal, for the false-alarm gate; the notation is that of `read-notes.ts`. */
export const portugueseNotes = `
Fui na sua aula de teatro na terça, sentei lá no fundo. Me passa o nome do texto que você leu no final?
Oi Fátima, minha irmã Maitê dividiu apê com você em Viçosa e até hoje fala da sua lentilha. ## name=Fátima Aguiar
Ó Max, emprestaste-me os crampons na Serra da Estrela em 2018. Ainda os tenho! ## name=Maximiano Fontes
Ontem sentamos lado a lado na audiência pública e discordamos de tudo sobre a ciclovia.
Dr. Haddad, o senhor operou meu pai em Uberaba. Ele voltou a andar. Muito obrigada. ## name=Dr. Rami Haddad
Sua newsletter sobre mandioca é o melhor da minha segunda. Vai na feira de sementes esse ano?
Procuram maquinista para o comboio histórico do Vouga e eu conduzo locotratores há onze anos.
Fui o primeiro a assinar o seu abaixo-assinado pela piscina, à porta da câmara.
Minha filha e seu filho estão montando o mesmo robô na escola. E se a gente emprestasse uma garagem?
No número de março escreve que o reboco de barro ganha bolor. Connosco foi ao contrário, posso mandar-lhe fotografias? ## name=Alonso Pereira
Finalmente mais alguém que toca viola caipira em banda de metal!
A dona Iara, da prefeitura, me deu seu nome por causa das famílias acolhedoras em Betim. ## mutual=Iara Yanes
Respondi tua pergunta no fórum de Rust e agora vi que nós dois moramos em Pelotas. Um chimarrão?
Toninho! Turma de 2008, fundão com o Moisés. Continua bombeiro? ## name=Antônio Clemente
As suas aulas de estática foram a única razão para eu não desistir do curso.
Querida Carola, acabei de ver o teu discurso de despedida e chorei. ## name=Carola Vilhena
Você disse na rádio que todo apicultor mente sobre a safra. Sou apicultor. É verdade.
O carburador do seu anúncio serviu certinho na minha Lambretta, valeu demais.
Você fazia judô em Bagé em 94? Se for você, te devo um sorvete.
Olá Inês, em abril vou ocupar o teu lugar na Meia-Lua. Algum conselho sobre o senhor Zobel? ## name=Inês Fabra; company=Meia-Lua
Eu estava na plateia em Belém quando faltou luz. Que improviso!
A partir de segunda substituo a sua colega Dra. Mourão e queria apresentar-me antes da reunião de Viseu.
Sua carta no jornal sobre o fechamento do lavadouro me alegrou. Em Tiradentes a briga é a mesma.
Oi Deniz, a Fani do coworking disse que você entende de cooperativa. A gente tá montando uma no bairro. ## name=Deniz Aydin; mutual=Fani Rocha
Semana passada vocês recusaram nosso orçamento pro ginásio. Me diria onde a gente errou?
Estou a aprender a construir guitarras e a sua oficina é a única que ainda trabalha com goma-laca. Aceitam aprendizes?
Acabámos os dois no conselho do arquivo. Queria cumprimentá-la antes da primeira reunião. ## name=Úrsula Ternes; group=Conselho do Arquivo
Tua resposta pro Kevin sobre a semana de quatro dias resume tudo. Na padaria a gente começa em maio.
Sou a fisio que enfaixou teu joelho na meia de Floripa. Tá aguentando?
Trabalho agora no seu antigo gabinete no paço e encontrei os seus apontamentos sobre o telhado.
Também de Rio Grande, também em Roterdã, também prático de porto. Não pode ser coincidência.
Virei guarda-florestal por sua causa: feira de profissões de Lages, 2011, você levou uma coruja.
Estou a fazer um trabalho sobre os bairros do SAAL e não encontro as plantas em lado nenhum. Teria alguma pista?
A sua tradução de Zoli Keres é a mais bonita que conheço. Em que anda a trabalhar?
Ê parceiro do bandejão da Unicamp! Continua ruim no pebolim?
Usei seu app de Libras com minha turma e as crianças pediram mais. Quando sai a parte dois?
Você me mostrou o banheiro no Web Summit enquanto explicava fermentação kkkk momento histórico
Acabei de requisitar no arquivo a sua tese sobre agulhas ferroviárias. Posso citar um parágrafo? ## name=Mónica Zagalo
Temos o mesmo senhorio e a mesma infiltração. Juntos fazíamos mais barulho, não?
Já dei merge no seu fix do calendário, valeu! Quem cuida disso aí no time? ## name=Jonas Tirado
Vou dia 9 de junho a Lucerna pro congresso de teleféricos. Você vai? Seu artigo sobre o vento deu o que falar aqui.
Meu chefe, seu Paulo, mandou eu perguntar pra você antes de encomendar a caldeira. ## mutual=Paulo Didier
Conhece-me pela voz: sou eu que interpreto as suas chamadas em crioulo.
Nossos pais trabalharam os dois na mina de Criciúma. Estou juntando fotos pra exposição.
As ovelhas da sua capa são churras, não são? Também as crio, em Miranda.
Obrigado pela resposta, mesmo sendo um não. Nunca um RH me escreveu com tanto cuidado.
Téa, a Míriam insiste que a gente converse sobre as placas solares da paróquia. ## name=Téa Branco; mutual=Míriam Ostos
Perdi a sua palestra em Genebra porque o meu comboio ficou parado. Os diapositivos das avalanches estão nalgum sítio?
Foi na sua loja da rua do Sol que comprei minha primeira bicicleta. Agora eu fabrico quadros.
Na sua coluna perguntou se ainda há quem escreva com aparo. Há uma!
Sou parteira em Olinda e li que você vai abrir uma casa de parto. Precisa de alguém pras noites?
Mesma ilha, mesmo ofício, mesma novela com a balsa. Salve!
Foste a minha tutora de estatística em 2012. Sem as tuas mnemónicas hoje não era atuário.
O guindaste voltou a funcionar. Queria que você fosse o primeiro a saber. ## name=Henrique Vogt
No debate sobre o lobo foi a única que perguntou aos pastores. Obrigado, da parte de um.
Meu filho vai na sua fono desde setembro e já conversa com a vó. Obrigada a toda a equipe! ## name=Regina Amado
Sua crítica ao nosso sistema de reservas foi dura e justa. Toparia contar pra minha equipe?
Estou planejando pedalar de Santos a Paraty e você contou essa viagem no blog. Que mapa usou?
Você canta no coral da Sé? Entrei de contralto em janeiro, quase nos cruzamos.
Os antigos da Albor jantam dia 4 de outubro no Cais. Só faltas tu!
Passo a vida a receber o seu correio: moramos no mesmo prédio da Rua Lenau.
É a terceira vez que nos cruzamos na fotocopiadora da Biblioteca Nacional, por isso arrisco: o que anda a investigar?
Gabi, precisamos falar sério sobre aquela sua torta de mirtilo na festa da família. ## name=Gabriela Mourão
Te devo uma pelo processo Arroio. Se passar por Recife, o caldinho é por minha conta.
vc q arrumou o som no churras do duda?? mandou mt bem cara
`;
