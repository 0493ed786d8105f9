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
aceit* acompanhar acredito adicion* admir* agrad* ampli* ano anos apaixon* apoio aprend* artigo* assunto* atencao atua* aument* benef* busca caminho cargo comerc* compart*
competen* compras comum conect* conex* confianca conselho* consult* conteudo* convi* cresc* cumprimentos curso* descobr* desenvolv* dialog* diret* empreend* emprego empresa*
equipa equipe espirito estudant* exemplo expand* explor* flexiv* forte fundador* gerar gerente gestor* habilid* honra humanas ia ideias incrivel junt* legal ler lista manter*
mes meses mundo negocio* nome pagina parte participant* partilh* pergunta* pessoa* pontes prazer procura profis* proveitoso publica* ramo recoloc* recomend* relevante rh
segmento semana* setor software solicita* souber sucesso suger* tempo time trabalh* trajet* troca* ultimo vaga vendas vida visao

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

# group de
a ao as ate com contra da das de desde do dos em entre na nas no nos num numa para pela pelo por pra pro sobre

# group seu
seu seus sua suas teu teus tua tuas voss*

# group vc
senhor senhora tu vc voce voces

# group me
me nos

# group fomos
conhecemos conversamos cruzamos encontramos eramos estivemos estudamos falamos fez fizemos fomos moramos sentamos tivemos trabalhamos

# group work
analise artigo* aula* carta comentario comunicacao conferencia discurso entrevista livro newsletter palestra* podcast post publica* resposta romance talk tese video* webinar

# group li
assisti comprei fui li ouvi perdi usamos usei uso vi

# group kin
amig* avo chefe colega filh* irma* mae marido mulher pai prim* tia tio turma vizinh*

# group disse
comentou contou deu disse diz falou indicou insiste mandou recomendou sugeriu

# group clientes
agencias buffet clientes clinicas don* empreendedor* empresas escritorios expositores fabricas negocios profissionais restaurantes

# group plus
anuncios conversao custos faturamento leads lucro produtividade receita rentabilidade

# group coisa
agencia app ferramenta* mentoria plataforma programa servico* software solu*

# how
@fomos ... ^ >
~ @fomos
as|nos|os dois|duas ^ estud*|fizemos|fomos|moramos|somos|trabalh* >
^ @vc ... @me|comigo|meu|minha|pra >
@me ^ *aste|*este|ajud*|emprest*|salv* ... >
foi|que bom|massa|otimo ^ ... >
desde ^ o? @seu >
@li ... ^ @seu ... @de >
estava|estive|fui|sentei ... ^ @de @seu|plateia|publico >
era|fui|sou ^ @seu|quem >
era|sou ^ a|o + da|de|do|que >
era|foi|foste ^ a? meu|minha >
a|o ^ da|do ... era|fui|sou eu
^ + ... @me|te @disse
^ + ... @disse ... de|pra|que @vc|a|eu|si
deram|deu|surgiu ^ o? @seu nome
^ meu|minha|nosso* ... @kin ... @seu|contigo|voce
obrigad* ... ^ pela|pelo|por >
conhece|lembra ... ^ de|pela >
devo ^ ... >
~ lembra*|ontem

# them
^ @seu ... @work ... @de >
^ @seu @work +
^ @seu + ... @de|ainda|e|era|foi|me|sao >
@vc ^ *aste|*este|canta|comecou|contou|disse|escreveu|faz|fez|foi ... >
^ apresentou|comecou|contou|escreveu >
como ^ @vc|voces ... >
quem ^ @vc >
^ e|foi a|o primeir*|unic* ... >
parabens ^ @de >
admiro|adorei|concordo|gostei ... ^ @de|como >
~ @seu ... @work

# field
que ^ @vc? atua|e|esta|lidera|trabalha >
^ @seu atuacao|cargo|experiencia|papel|trabalho @de >

# why
adoraria|gostaria|gostava|pode|poderia|posso|queria|quero|toparia ^ ... >
ando|escrevo|estamos|estou|faco|fazemos|monto|pesquiso|preparo|procuro|ta|to|vou ^ ... >
^ conselho*|dica*|duvida*|opiniao|pergunta*|pista @de >
contar*|curios*|entender|explicar*|perguntar*|saber ... como|o|onde|por|se ^ >
porque|procurando ^ ... >
candidat*|inscrevi ... ^ a|ao|na|para >
assunto|causa ^ @de >
~ ^ aceitam|poderia*|posso|precisa|sabe*|teria* ... @vc|algum*|lhe|te >

# common
as|nos|os dois|duas ^ estud*|fizemos|fomos|moramos|somos|trabalh* >
ambos ^ ... >
^ mesm* +
tambem ^ @de|sou >
como ^ @vc ... >
^ antig*|ex|xara >
fellow|finalmente ^ ... >

# mutual
amig*|conhecid* em comum ^ >
^ + ... @me|te @disse
^ + ... @disse ... de|pra|que @vc|a|eu|si
meu|minha ^ @kin >

# me
^ como|escrevo|estou|eu|faco|meu|minha|moro|noss*|sou|tenho|trabalho … >

# offer
~ agradec*|obrigad*|valeu
~ cafe|cerveja|chimarrao
poderia|posso ^ … lhe|te … >

# pitch
acompanh*|ajud* ... @clientes ... @plus|a
nossa|nosso @coisa ... @clientes|@plus|autom*|permite
calendly|cripto*|demo|demonstracao|desconto*|garantid*
~who acompanh*|ajud*|alug*|atendemos|colocamos|ofere*|organizamos|reviso|vendemos|vendo ... @clientes|@de
~who trabalhamos|trabalho com @clientes
~gain @plus
~gain aumentar|economizar|poupa|reduzir|tirar ... hora|horas|por
~you desenvolvo|minha|nossa|nosso|temos|tenho uma? @coisa
~you a|com|de|para|pra ... @clientes
~price cobramos|compromisso|gratis|gratuit*|guia|investim*|revolucionar|stand|stands|tabela|vagas
~next 15|20|30 minutos ... call|chamada|reuniao|semana
~next agend*|reserv* ... call|reuniao|sessao
~next envi*|mando ... apresentacao|catalogo|guia|material|proposta
~next cuida|satisfeito|testar ... com|contrat*|mes
~next olhada
~next te|tem ... interes*

# humble
nao|sem ... pitch

# stock
@seu ... carreira|experiencia|perfil|trajetoria
perfil ... incrivel|interessante|top
linkedin ... recomend*|suger*
@seu|minha ... rede
ampliar|expandindo|expandir ... contatos|network*|rede
~ ador*|gost*|honra|prazer ... conect*|contato|rede
~ adicionar|parte ... contatos|rede
conect* com pessoas|profissionais
~ vamos nos conectar
muitas|temos|varias ... conexoes|contatos ... comum
mesmo area|ramo|segmento|setor
compartilhar|partilhar|trocar ... conhecim*|experien*|ideias
aprender com @seu experiencia
~ estar|manter* em? contacto|contato
~ aceit* ... convite
em busca de
~ espero que ... bem
sinergias
`;
