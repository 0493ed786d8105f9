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
aceit* acompanhar acredito adicion* admir* agrad* ano anos apaixon* apoio aprend* artigo* atencao atua* busca cargo compart* compras comum conect*
conex* conselho* consult* conteudo* convi* cumprimentos curso* desenvolv* dialog* diret* empre* equip* espirito estudant* exemplo expand* explor*
flexiv* gerar habilid* honra humanas ideias incrivel junt* legal lista manter* mes meses mundo nome parte participant* pergunta* pessoa* pontes prazer
procura profis* proveitoso publica* ramo recoloc* recomend* relevante rh segmento semana* software souber sucesso suger* tempo time trabalh* trajet*
troca* ultimo vaga vendas vida visao

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

# sales
3 0
1 0pct as ate como da de dias empresa faco ja lhe mes mil nosso para por pra que sem so te tres um uma
-1 aqui estou foi mesmo minha sobre sou voce

# group in
a ao as ate com da das de desde do dos em entre na nas no nos num para pela pelo por pra pro sobre

# group your
seu seus sua suas teu tua tuas voss*

# group you
senhor* tu vc voce*

# group me
me nos

# group met
conhecemos cruzamos fez moramos sentamos trabalhamos

# group read
comprei fui li perdi usei vi

# group work
analise artigo* aula* carta comentario comunicacao discurso entrevista newsletter palestra* podcast post publica* resposta romance tese webinar

# group kin
amig* avo chefe colega filh* irma* pai prim* turma

# group said
contou deu disse falou insiste mandou sugeriu

# group customers
agencias clientes clinicas don* empreendedor* empresas escritorios profissionais

# group gain
anuncios custos leads rentabilidade

# group product
agencia app ferramenta* mentoria software solu*

# how
@met … ^ >
~ @met
as|nos|os dois|duas ^ estud*|moramos|somos|trabalh* >
^ @you … @me|meu|minha|pra >
@me ^ *aste|*este|ajud*|emprest*|salv* … >
foi|que bom|massa ^ … >
desde ^ o? @your >
@read … ^ @your … @in >
estava|fui|sentei … ^ @in @your|plateia >
era|fui|sou ^ @your|quem >
era|sou ^ a|o + da|de|do|que >
era|foi|foste ^ a? meu|minha >
a|o ^ da|do … era|fui|sou eu
^ + … @me|te @said
^ + … @said … de|pra|que @you|a|eu|si
deu|surgiu ^ o? @your nome
^ meu|minha|nosso* … @kin … @your|voce
obrigad* … ^ pela|pelo|por >
conhece … ^ de|pela >
devo ^ … >
~ lembra*|ontem

# them
^ @your … @work … @in >
^ @your @work +
^ @your + … @in|ainda|e|era|foi|me|sao >
@you ^ *aste|*este|canta|comecou|contou|disse|escreveu|fez|foi … >
^ apresentou|comecou|contou|escreveu >
como ^ @you|voces … >
quem ^ @you >
^ e|foi a|o primeir*|unic* … >
parabens ^ @in >
admiro|adorei|concordo|gostei … ^ @in|como >
~ @your … @work

# field
que ^ @you? atua|e|esta|lidera|trabalha >
^ @your atuacao|cargo|experiencia|papel|trabalho @in >

# why
adoraria|gosta*|pode*|posso|queria|quero|toparia ^ … >
estamos|estou|faco|ta|to|vou ^ … >
^ conselho*|pergunta*|pista @in >
contar*|curios*|explicar*|perguntar*|saber … como|o|onde|por|se ^ >
porque ^ … >
candidat* … ^ a|ao|na|para >
causa ^ @in >
~ ^ aceitam|poderia*|posso|precisa|sabe*|teria* … @you|algum*|lhe|te >

# common
as|nos|os dois|duas ^ estud*|moramos|somos|trabalh* >
ambos ^ … >
^ mesm* +
tambem ^ @in|sou >
como ^ @you … >
^ antig*|ex >
fellow|finalmente ^ … >

# mutual
amig*|conhecid* em comum ^ >
^ + … @me|te @said
^ + … @said … de|pra|que @you|a|eu|si
meu|minha ^ @kin >

# me
^ como|escrevo|estou|eu|faco|meu|minha|moro|noss*|sou|tenho|trabalho … >

# offer
~ agradec*|obrigad*|valeu
~ cafe|cerveja|chimarrao
poderia|posso ^ … lhe|te … >

# pitch
acompanh*|ajud* … @customers … @gain|a
nossa|nosso @product … @customers|@gain|autom*
calendly|demo*|desconto*|garantid*
~who acompanh*|ajud*|alug*|atendemos|colocamos|ofere*|organizamos … @customers|@in
~who trabalhamos|trabalho com @customers
~gain @gain
~gain poupa|reduzir|tirar … hora*|por
~you desenvolvo|minha|nossa|nosso|temos|tenho uma? @product
~you a|com|de|para|pra … @customers
~price cobramos|compromisso|gratuit*|guia|investim*|stand*|tabela|vagas
~next 15|20|30 minutos … call|reuniao|semana
~next agend*|reserv* … call|reuniao|sessao
~next envi*|mando … apresentacao|guia|material
~next cuida|satisfeito|testar … com|contrat*|mes
~next te|tem … interes*

# humble
nao|sem … pitch

# stock
@your … carreira|experiencia|perfil|trajetoria
perfil … incrivel|interessante|top
linkedin … recomend*|suger*
@your|minha … rede
expandi* … contatos|network*|rede
~ ador*|gost*|honra|prazer … conect*|contato|rede
~ adicionar|parte … contatos|rede
conect* com pessoas|profissionais
~ vamos nos conectar
temos|varias … conexoes|contatos … comum
mesmo area|ramo|segmento
compartilhar|trocar … experien*|ideias
~ manter* em? conta*
~ aceit* … convite
em busca de
`;
