/** Portuguese, of Brazil and Portugal: você, tu, o senhor, a gente. Sections are explained in `language.ts`; all is written folded (não: nao). */
export const portuguese = `
# grammar
a achei acho adora* adorei agora ai ainda alguem algum* antes ao aos aquel* aqui as assim ate bem boa bom bons cada com comigo como conhec* contigo da dar das de desde dia
disse diz do dois dona dos dr dra e ela ele eles em encontr* entre era espero essa esse esta estamos estao estava este estou eu faco favor faz fazendo fazer feito fez ficar
fico fiz foi fui gente gostaria gostava gostei gosto grande ha hoje isso isto ja la lhe logo mais mas me melhor menos mesm* mesma mesmo meu meus mim minha minhas muita muito na
nada nao nas nem no nos nossa nosso nossos nova novo num numa nunca o obrigada obrigado oi ola onde ontem os ou outr* para parec* pela pelo pelos penso pode podemos poderia
pois por porque posso pouca pouco pra prezad* pro qual qualquer quando que quem quer* sab* sao se seja sem sempre senhor* ser seu seus sim so sobre somos sou sr sra sua suas
tambem tanto tao tarde te tem tenho ter teria teu tive toda todo todos tu tua tuas tudo um uma umas uns vai vamos vari* vc vejo vez vi visto viu voce voces vos vou

# stock words
aceit* acompanhar acredito adicion* admir* agrad* ampli* ano anos apaixon* apoio aprend* artigo* assunto* atencao atua* aument* benef* busca caminho
cargo comerc* compart* competen* compras comum conect* conex* confianca conselho* consult* conteudo* convi* cresc* cumprimentos curso* descobr*
desenvolv* dialog* diret* empre* equip* espirito estudant* exemplo expand* explor* flexiv* forte fundador* gerar gerente gestor* habilid* honra
humanas ia ideias incrivel junt* legal ler lista manter* mes meses mundo negocio* nome pagina parte participant* partilh* pergunta* pessoa* pontes
prazer procura profis* proveitoso publica* ramo recoloc* recomend* relevante rh segmento semana* setor software solicita* souber sucesso suger* tempo
time trabalh* trajet* troca* ultimo vaga vendas vida visao

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
como e era esta foi ha mas me nos onde ou para porque pra quando que quem se sou te tem

# not first
a ao as com da de do em na no o os para pela pelo por pra que sobre

# group in
a ao as ate com contra da das de desde do dos em entre na nas no nos num numa para pela pelo por pra pro sobre

# group your
seu seus sua suas teu teus tua tuas voss*

# group you
senhor* tu vc voce*

# group me
me nos

# group met
conhecemos conversamos cruzamos encontramos eramos estivemos estudamos falamos fez fizemos fomos moramos sentamos tivemos trabalhamos

# group read
assisti comprei fui li ouvi perdi usamos usei uso vi

# group work
analise artigo* aula* carta comentario comunicacao conferencia discurso entrevista livro newsletter palestra* podcast post publica* resposta romance
talk tese video* webinar

# group kin
amig* avo chefe colega filh* irma* mae marido mulher pai prim* tia tio turma vizinh*

# group said
comentou contou deu disse diz falou indicou insiste mandou recomendou sugeriu

# group customers
agencias clientes clinicas don* empreendedor* empresas escritorios negocios profissionais restaurantes

# group gain
anuncios conversao custos faturamento leads lucro produtividade receita rentabilidade

# group product
agencia app ferramenta* mentoria plataforma programa servico* software solu*

# how
@met … ^ >
~ @met
as|nos|os dois|duas ^ estud*|fizemos|fomos|moramos|somos|trabalh* >
^ @you … @me|comigo|meu|minha|pra >
@me ^ *aste|*este|ajud*|emprest*|salv* … >
foi|que bom|massa|otimo ^ … >
desde ^ o? @your >
@read … ^ @your … @in >
estava|estive|fui|sentei … ^ @in @your|plateia|publico >
era|fui|sou ^ @your|quem >
era|sou ^ a|o + da|de|do|que >
era|foi|foste ^ a? meu|minha >
a|o ^ da|do … era|fui|sou eu
^ + … @me|te @said
^ + … @said … de|pra|que @you|a|eu|si
deram|deu|surgiu ^ o? @your nome
^ meu|minha|nosso* … @kin … @your|contigo|voce
obrigad* … ^ pela|pelo|por >
conhece|lembra … ^ de|pela >
devo ^ … >
~ lembra*|ontem

# them
^ @your … @work … @in >
^ @your @work +
^ @your + … @in|ainda|e|era|foi|me|sao >
@you ^ *aste|*este|canta|comecou|contou|disse|escreveu|faz|fez|foi … >
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
ando|escrevo|estamos|estou|faco|fazemos|monto|pesquiso|preparo|procuro|ta|to|vou ^ … >
^ conselho*|dica*|duvida*|opiniao|pergunta*|pista @in >
contar*|curios*|entender|explicar*|perguntar*|saber … como|o|onde|por|se ^ >
porque|procurando ^ … >
candidat*|inscrevi … ^ a|ao|na|para >
assunto|causa ^ @in >
~ ^ aceitam|poderia*|posso|precisa|sabe*|teria* … @you|algum*|lhe|te >

# common
as|nos|os dois|duas ^ estud*|fizemos|fomos|moramos|somos|trabalh* >
ambos ^ … >
^ mesm* +
tambem ^ @in|sou >
como ^ @you … >
^ antig*|ex|xara >
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
nossa|nosso @product … @customers|@gain|autom*|permite
calendly|cripto*|demo*|desconto*|garantid*
~who acompanh*|ajud*|alug*|atendemos|colocamos|ofere*|organizamos|vendemos|vendo … @customers|@in
~who trabalhamos|trabalho com @customers
~gain @gain
~gain aumentar|economizar|poupa|reduzir|tirar … hora*|por
~you desenvolvo|minha|nossa|nosso|temos|tenho uma? @product
~you a|com|de|para|pra … @customers
~price cobramos|compromisso|gratis|gratuit*|guia|investim*|stand*|tabela|vagas
~next 15|20|30 minutos … call|chamada|reuniao|semana
~next agend*|reserv* … call|reuniao|sessao
~next envi*|mando … apresentacao|catalogo|guia|material|proposta
~next cuida|satisfeito|testar … com|contrat*|mes
~next te|tem … interes*

# humble
nao|sem … pitch

# stock
@your … carreira|experiencia|perfil|trajetoria
perfil … incrivel|interessante|top
linkedin … recomend*|suger*
@your|minha … rede
ampliar|expandi* … contatos|network*|rede
~ ador*|gost*|honra|prazer … conect*|contato|rede
~ adicionar|parte … contatos|rede
conect* com pessoas|profissionais
~ vamos nos conectar
muitas|temos|varias … conexoes|contatos … comum
mesmo area|ramo|segmento|setor
compartilhar|partilhar|trocar … conhecim*|experien*|ideias
aprender com @your experiencia
~ estar|manter* em? conta*
~ aceit* … convite
em busca de
~ espero que … bem
sinergias
`;
