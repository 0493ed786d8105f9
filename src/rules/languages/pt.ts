/** Portuguese, of Brazil and Portugal: você, tu, o senhor, a gente. The sections are explained in `language.ts`. */
export const portuguese = `
# grammar
o a os as um uma uns umas de do da dos das em no na nos nas num numa por pelo pela pelos para pra pro ao à aos com sem sobre entre desde até durante e ou nem mas que quê se quando como onde
porque pois enquanto quem qual meu minha meus minhas teu tua teus tuas seu sua seus suas nosso nossa nossos nossas vosso vossa eu tu você vc vocês ele ela eles nós gente me te lhe lhes
vos mim ti comigo contigo este esta isto isso esse essa aquele aquela aqui aí ali lá mais menos muito muita muitos pouco pouca tão tanto tudo todo toda todos todas algo alguém algum alguma
alguns nada ninguém outro outra outros mesmo mesma mesmos cada vários várias ambos já ainda também sempre nunca não sim hoje ontem agora antes depois logo bem melhor bom boa bons dia tarde
obrigado obrigada olá oi prezado prezada caro cara senhor senhora sr sra dona dr dra sou é somos são era foi fui foste ser seja estou está estamos estão tá estava estive estar tenho tem tens
temos ter tinha teria tive faço faz fazer fez fiz feito posso pode poderia podemos poder quero quer queria querer gosto gostei gostaria gostava adoro adorei adoraria vou vai vamos ir vi vejo
ver viu visto sei sabe saber digo diz disse dizer dar acho penso espero procuro encontrei conheço conhecer parece fico ficar dois duas três primeiro primeira grande novo nova novos favor só
assim quase realmente há bastante tudo além vez anda

# stock words
rede redes connect* conect* conex* contat* contact* relacion* linkedin perfil* convi* solicita* aceit* adicion* junt* network* profis* carreira trajet* percurso experi* expert* competên*
habilid* conhecim* área setor sector segmento ramo indústria mercado interess* apaixon* inspir* motiv* impression* incrível excelente admir* inov* oportun* possib* potenc* projeto* projecto*
colabor* sinerg* partilh* compart* trocar troca* ideias aprend* desenvolv* cresc* valor* empresa* empreend* equipa equipe time cargo vaga emprego trabalh* recrut* talento* rh marketing
vendas negócio* comerc* gerente diret* direct* manag* líder* lidera* digital tecno* software ia solu* produto* serviço* fundador* startup* consult* engenh* estudant* curso* benef* mútu*
comum comun* publica* post posts artigo* conteúdo* página pessoa* tempo semana* mês meses ano anos mundo vida futuro perspectiv* visão sucesso nível objetivo* expand* ampli* aument* criar gerar
explor* honra prazer parte busca procura chamou atenção suger* recomend* descobr* interessante pergunta* conselho* informaç* respons* proativ* último administração apoio juntos caminho
exemplo agrad* atuamos atua acredito proveitoso manter* proximidade top legal cumprimentos encontre forte dedicado

# closings
abraço abraços abs cumprimentos atenciosamente att obrigado obrigada um muito grato grata cordialmente melhores valeu bjs desde já

# addresses
a todos pessoal time equipe galera colega* vizinh* tudo bem parceir* amig* eu sou vi sua seu te me muito obrigad* aí turma

# between us
você vc vocês tu te ti contigo lhe vos seu sua seus suas teu tua teus tuas voss* nós gente nos noss* ambos dois

# denials
não nunca jamais nenhum*

# openers
eu sou vi seu sua teu tua adorei gostei obrigad* muito como tudo estou me te que a o na

# thing ends
e ou mas que porque quando onde quem se como para pra me te nos é era são foi está tem há sou obrigado obrigada gostaria queria

# not first
a ao o os as de do da em no na com por pelo pela para pra sobre que

# group de
a ao à as de do da dos das em no na nos nas num numa com por pelo pela para pra pro sobre desde contra entre até

# group seu
seu sua seus suas teu tua teus tuas voss*

# group vc
você vc vocês tu senhor senhora

# group me
me nos

# group fomos
conhecemos cruzamos encontramos trabalhamos estudamos fizemos fez éramos estivemos estávamos falamos conversamos sentamos vimos tivemos moramos dividimos jogamos fomos assistimos acabámos

# group work
artigo* post publica* podcast palestra* comunicação conferência apresentação livro romance vídeo* fio tese aula aulas coluna newsletter blog comentário entrevista talk discurso resposta
carta análise

# group li
li vi ouvi assisti perdi usei uso usamos leio sigo comprei fui requisitar acompanho ver moemos sou

# group kin
irm* pai mãe filh* amig* prim* chefe colega professor* marido mulher ti* vizinh* namorad* av* turma

# group disse
disse diz falou contou sugeriu recomendou insiste deu passou mencionou comentou indicou mandou

# group clientes
empresas negócios pme empreendedor* don* agências profissionais clientes líderes autônomos coaches equipes restaurantes startups fábricas escritórios mulheres

# group plus
vendas clientes leads custos conta faturamento receita produtividade tempo dinheiro rentabilidade reuniões conversão lucro anúncios

# how
@fomos … ^ >
~ @fomos
nós|os|as|nossos ^ dois|duas … >
^ @vc … @me|meu|minha|comigo|pra >
@me ^ *aste|*este|emprest*|salv*|ajud* >
@li … ^ @seu >
^ @seu … @work … @li
eu? estava|estive|fui|sentei … ^ @de @seu|plateia|público|aula >
sou|era|fui ^ @seu|quem|cliente >
sou|era ^ o|a + que|do|da|de >
foste|foi|era ^ a? meu|minha >
o|a ^ da|do … era|sou|fui eu
^ + … @me|te @disse
^ + … @disse … que|de|pra @vc|si|eu|a
^ meu|minha|nosso* … @kin … você|contigo|@seu
obrigad* … ^ por|pelo|pela >
@me|lembra|conhece … ^ pela|de|que >
devo ^ … >
~ desde|há … anos|20*
~ ontem|segunda|terça|quarta|quinta|sexta|sábado|domingo|passad*
~ lembra*

# them
^ @seu … @work … @de >
^ @seu + @work
^ @seu + … @de|é|são|foi|era|me|salvou|ainda >
^ @seu crítica|ideia|trabalho|pergunta|visão|tradução … @de >
@vc ^ disse|contou|escreveu|*aste|*este|faz|fez|canta >
como ^ @vc|a|os|vocês … >
que|quem ^ @vc >
parabéns ^ @de >
adorei|gostei|admiro|concordo … ^ @de|como|@seu >
~ @seu … @work

# field
que ^ @vc? lidera|trabalha|atua|está|é >
^ @seu trabalho|experiência|cargo|papel|atuação @de >

# why
gostaria|gostava|adoraria|queria|quero|posso|poderia|pode|toparia ^ … >
estou|estamos|ando|faço|fazemos|escrevo|preparo|monto|procuro|pesquiso|vou|quero|tô ^ … >
^ pergunta*|conselho*|dúvida*|opinião|pista|dica* @de >
saber|entender|curios*|perguntar*|explicar*|contar* … como|se|o|por|onde ^ >
porque|procurando ^ … >
candidat*|inscrevi … ^ a|à|ao|para|na >
causa|assunto|sobre de|do|da|dos|das ^ >
~ ^ teria*|poderia*|posso|sabe*|aceitam|vai|precisa … @vc|te|lhe|alguma|algum|dez >
~ queria|gostaria de? agradecer|cumprimentar

# common
os|as|nós|ambos dois|duas ^ … >
^ mesm* >
também ^ … >
como ^ @vc … >
^ ex|antig* >
finalmente ^ … >
~ coleg*|conterrâne*|xará|fellow

# mutual
amig*|conhecid* em comum ^ >
^ + … @me|te @disse
^ + … @disse … que|de|pra @vc|si|eu|a
meu|minha ^ @kin >

# me
sou|trabalho|moro|estudo|dirijo ^ … >
meu|minha|nosso* ^ >
como ^ + 

# offer
~ obrigad*|agradec*|valeu
~ café|cerveja|chimarrão
posso|poderia ^ … te|lhe|vos >

# pitch
ajud*|acompanh*|apoi* … @clientes … a|@plus
@clientes como a|o|as? sua|seu|vossa|você
ajud*|trabalh* … @clientes
nosso|nossa|minha|uma … solu*|software|plataforma|ferramenta|app … @plus|@clientes|autom*|permite|com|que
~ nosso|nossa|uma|tenho solu*|software|plataforma|ferramenta
ofereço|oferecemos|vendo|vendemos … invest*|serviço*|curso*|solu*|produto*|demo
desenvolv* … @clientes … oferecer|vender
demo|calendly|garantid*|desconto*|cripto*|demonstração
grátis|gratuit* … teste|sessão|consult*|guia|auditoria|webinar|aula
sessão|chamada|teste|consulta … grátis|gratuita|compromisso
~ grátis|gratuit*|compromisso|investim*|vagas|inscreva
~ 15|20|30 minutos … call|chamada|reunião|semana
~ agend*|reserv* … call|sessão|reunião
~ mando|envi* … material|apresentação|proposta|catálogo
~ tem|teria interesse
~ mais|conquistar @plus
~ solução|revolucionar
~ reduzir|aumentar|economizar … @plus

# humble
não vend*|venho|estou
sem|nada … vender|compromisso|venda

# stock
@seu … perfil|trajetória|carreira|experiência
vi|visto|encontrei … @seu perfil
perfil … interessante|top|incrível
linkedin … suger*|recomend*
minha|@seu … rede
expandindo|expandir|ampliar … rede|networking|network|contatos|contactos
adicionar|fazer parte … rede|contatos|contactos
gostar*|adorar*|prazer|honra … conect*|rede|contato
conect* com profissionais|pessoas
vamos nos conectar
várias|muitas|temos … conexões|contatos … comum
mesmo segmento|setor|ramo|área
trocar|compartilhar|partilhar … ideias|experiên*|conhecim*
aprender com @seu experiência
manter*|estar em? contato|contacto
aceit* … convite
em busca de
espero que … bem
sinergias
`;
