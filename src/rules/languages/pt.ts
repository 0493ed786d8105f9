/** Portuguese, of Brazil and Portugal: você, tu, o senhor, a gente. Sections are explained in `language.ts`; all is written folded (não: nao). */
export const portuguese = `
# grammar
a achei adora* adorei agora ai ainda alguem algum* antes ao aos aquel* aqui as assim ate bem boa bom com como conhec* da dar das de desde dia disse do
dois dona dos dr dra e ele em encontr* entre era espero essa esse esta estamos estao estava estou eu faco fazer fez fico foi fui gente gostaria
gostava gostei grande ha hoje isso ja la lhe mais me melhor mesm* mesma mesmo meu meus mim minha muito na nada nao nas no nos nossa nosso nossos num
nunca o obrigada obrigado oi ola onde ontem os ou outr* para pela pelo pode podemos por porque posso pra prezad* pro qual quando que quem quer* sab*
sao se sem sempre senhor* ser seu seus so sobre somos sou sr sra sua suas tambem tanto tarde te tem tenho ter teria teu toda todo tu tua tuas tudo um
uma vai vamos vari* vc vez vi voce voces vou

# stock words
aceit* acompanhar acredito adicion* admir* agrad* ano anos apaixon* apoio aprend* artigo* atencao atua* busca cargo certamente comerci* compart* compras comum
conect* conex* conselho* consult* conteudo* convi* cumprimentos curso* desenvolv* diret* empre* equip* estudant* exemplo expand* explor* gerar honra ideias
incrivel junt* legal lista manter* mes meses mundo nome parte pergunta* pessoa* prazer procura profis* publica* ramo recoloc* recomend* relevante rh semana*
software souber sucesso suger* tempo time trabalh* trajet* troca* ultimo vaga valios* vendas vida visao

# closings
abraco abracos abs atencios* bjs cordial* cumprimentos grat* muito obrigad* um valeu

# addresses
galera parceir* pessoal vizinh*

# between us
ambos contigo dois gente lhe nos noss* seu seus sua suas te teu teus ti tu tua tuas vc voce voces vos voss*

# denials
jamais nao nenhum* nunca

# openers
eu gostei me muito obrigad* seu sou sua tudo vi

# thing ends
como e era esta foi ha me nos onde ou para porque pra quando que quem se sou te tem

# not first
a ao as com da de do em na no o os para pela pelo por pra que sobre

# weights
6 -1 0000 aqui ela era fui na no ontem pergu queri senho sobre turma vaga voce
6 0 a do em feira foi junta nao o passa
6 1 de
4 -1 aceit conti mesmo minha tambe
4 0 da por vi
4 1 as ate lhe
2 -2 estou
2 -1 fico me meu
2 0 disse
2 1 ai
0 -1 agrad conec muito obrig procu quem seu
0 1 fazem mais parti que so traba tres um
0 2 uma
-2 -1 sou
-2 0 e esta gosta prime
-2 1 entre espec hora parab posso te todo
-2 2 0 sem
-4 0 apren envia
-4 1 0pct agend apres com condi contr conve empre hoje marca mes mil orcam paga para simul
-6 -1 acomp profi rede seria
-6 0 area busca exper isso perfi pesso temos
-6 1 chama ja mostr nossa nosso preco propr qual quer se
-6 2 faco pra

# group in
a ao as ate com da das de desde do dos em entre na nas no nos num para pela pelo por pra pro sobre

# group your
seu seus sua suas teu tua voss*

# group you
senhor* tu vc voce*

# group me
me nos

# group met
conhecemo* cruzamos fez moramos sentamos trabalhamos

# group read
comprei fui li perdi usei vi

# group work
analise artigo* aula* carta comentario comunicacao entrevista palestra* podcast post publica* resposta tese webinar

# group kin
amig* avo chefe colega filh* irma* pai prim* turma

# group said
contou deu disse falou insiste mandou sugeriu

# group customers
agencias clientes clinicas don* empreendedor* empresas profissionais

# group gain
custos leads

# group product
agencia app ferramenta* mentoria software solu*

# how
@met … ^ >
~ @met
nos dois ^ moramos >
^ @you … @me|meu|pra >
@me ^ *este|ajud* … >
foi|que bom|massa ^ … >
desde ^ o? @your >
@read … ^ @your … @in >
estava|fui … ^ @in @your|plateia >
fui ^ @your >
era|sou ^ a|o + da|do|que >
foste ^ a? minha >
^ + … @me @said
^ + … @said … de|pra|que @you|a|si
deu|surgiu ^ o? @your nome
^ meu|minha … @kin … @your|voce
obrigad* … ^ pela|por >
conhece … ^ pela >
devo ^ … >
~ lembra*|ontem

# them
^ @your … @work … @in >
^ @your @work +
^ @your + … @in|e|foi|sao >
@you ^ canta|comecou|contou|disse|escreveu|fez|foi … >
^ apresentou|comecou|contou|escreveu >
como ^ @you … >
^ e|foi a unic* … >
parabens ^ @in >
admiro|adorei|concordo|gostei … ^ @in|como >
~ @your … @work

# field
que ^ @you? atua|e|esta|lidera >
^ @your experiencia|trabalho @in >

# why
adoraria|gosta*|pode*|posso|queria|quero|toparia ^ … >
estamos|estou|faco|ta|to|vou ^ … >
^ conselho*|pergunta* @in >
contar*|curios*|explicar*|perguntar*|saber … como|o|se ^ >
porque ^ … >
candidat* … ^ a >
causa ^ @in >
~ ^ poderia*|posso|sabe*|teria* … @you|algum*|lhe|te >

# common
nos dois ^ moramos >
ambos ^ … >
^ mesm* +
tambem ^ @in|sou >
como ^ @you … >
^ antig*|ex >
fellow|finalmente ^ … >

# mutual
amig* em comum ^ >
^ + … @me @said
^ + … @said … de|pra|que @you|a|si
meu|minha ^ @kin >

# me
^ como|escrevo|estou|eu|faco|meu|minha|noss*|sou|tenho|trabalho … >

# offer
~ agradec*|obrigad*|valeu
~ cafe|chimarrao
poderia|posso ^ … lhe|te … >

# pitch
ajud* … @customers … @gain|a
calendly|demo*|desconto*|garantid*
~who acompanh*|ajud*|alug*|atendemos|colocamos|ofere*|organizamos … @customers|@in
~you desenvolvo|minha|nosso|temos|tenho uma? @product
~price cobramos|compromisso|gratuit*|guia|investim*|stand*|tabela|vagas

# humble
sem … pitch

# stock
@your … carreira|experiencia|perfil|trajetoria
perfil … interessante|top
@your|minha … rede
~ ador*|gost*|honra|prazer … conect*|contato|rede
~ adicionar|parte … contatos|rede
conect* com profissionais
~ vamos nos conectar
temos|varias … conexoes … comum
trocar … experien*|ideias
~ manter* em? conta*
~ aceit* … convite
em busca de
`;
