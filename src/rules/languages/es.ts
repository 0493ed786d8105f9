/** Spanish, of Spain and Latin America: tú, vos, usted, vosotros. Sections are explained in `language.ts`; all is written folded (qué: que). */
export const spanish = `
# grammar
a aca ahora al alguien algun* antes asi bien buen* casi como con conoc* conozco contigo creo cual cuando de del desde dia dias dice dijo don donde dos
el ellos en encant* encontr* entre era es ese eso espero esta estab* estamos estar este estimad* estoy fue fui fuiste gracias gran gustaria gusto ha
hace hago hay he hemos hizo hola hoy ir la las le les llevo lo los mas me mi mient* mis mism* mismo mucho* muy nada no nos nosotros nuestr* nuestra
nuestro nuestros nuev* otr* para parec* pero podr* por porque pued* que queria querid* quien quier* quiero quis* quisiera sab* saludos se senor* ser
si siempre sin sobre solo somos son soy sr sra su sus tambien tan tardes te tenemos tengo ti tienes tod* todo tu tus un una uno usted varios veo vi
vos voy vuestr* y ya yo

# stock words
acept* agrad* agreg* ampli* anad* ano anos apasion* aprend* articulo* asistent* busqueda compa* compras conect* consejo* consult* cuent*
ejemplo empleo empre* encuentro equipo estudi* exito* explor* gente honor humanos ia impres* ingenier* intercamb*
invit* lista mes nombre parte placer pregunta* publica* puesto punto recomend* recurs* seleccion semana* tiempo trabaj* trayectoria
ultimo

# closings
abrazo atent* buen* cordial* dia feliz gracias muchas quedo saludo saludos un

# addresses
compa* vecin*

# between us
ambos contigo dos eres le nos nosotr* nuestr* os su sus te ti tu tus usted ustedes vos vuestr*

# denials
jamas ningun ninguna no nunca

# openers
como encant* es gracias hace me mi nos que soy te tu vi yo

# thing ends
como cuando donde es esta fue gracias me nos para pero porque que se si son te y

# not first
a al con de del desde en para por que sobre

# weights
6 -2 soy
6 -1 0000 agreg alli ayer del noche nos queri sobre tambi usted
6 0 al anos aqui asi de el en grupo hacer la lo los no pregu prepa quede yo
6 1 ya
4 -1 busca estam
4 0 habla segui
4 1 mando
2 -1 igual mi
2 0 ha las mas
2 1 hago mes nuest para se tres vuest
2 2 0
0 -2 conta
0 -1 graci me salud
0 1 agend como empre esta factu horas por un vi
-2 -1 estoy
-2 0 comer es tenem traba y
-2 1 bien costo direc espec gesti le paso quier solo todo
-2 2 una
-4 -1 agrad conec profe
-4 0 conoc dispo llevo mejor
-4 1 cobra desde ensen estan fabri preci saber seman si
-4 2 a sin te
-6 -1 exper red
-6 0 apren creo encan gusta perfi
-6 1 dias eso hacem nosot quien tiend
-6 2 0pct con

# group in
a al con de del desde en entre hasta para por sobre

# group your
su sus tu tus vuestr*

# group you
le les te ti tu usted* vos

# group me
me nos

# group met
coincidimos conocimos estudiamos hablabamos hicimos sentamos trabajamos tuvimos vimos

# group read
compre lei llevamos perdi probe vi

# group work
articulo* charla* clase* columna entrevista hilo podcast ponencia* post publicaci* respuesta tesis

# group kin
abuel* amig* companer* herman* hij* jef* padre prim* profe* vecin*

# group said
cuenta dice dijo dio habl* insiste recomend* sugir*

# group customers
agencia* clientes clinicas despachos emprendedor* empresas profesionales

# group gain
conversion factura* rentabilidad

# group product
agencia app mentoria plataforma

# how
@met … ^ >
~ @met
las|los dos ^ estud*|hicimos|somos|vivimos >
@me ^ *aste|*iste|ayud* … >
que tu|usted @me|no ^ >
alegria|buen*|gusto … ^ @in >
desde ^ @your >
@read … ^ @your … @in >
estaba|estuve … ^ @in @your >
soy ^ la de|que >
fuiste ^ mi >
^ + … @me|@you @said
^ + … @said … que @me|@you|@your
dio|salio ^ @your nombre
^ mi … @kin … @you|@your|contigo
gracias … por ^ >
@me … ^ conoce >
debo ^ … >
~ acuerd*|anoche|ayer

# them
^ @your … @work … @in >
^ @your @work +
^ @your + … @in|es|me|son|ya >
@you|tu ^ *aste|*iste|hizo >
como|que … ^ *aron|*aste|*iste|hace* >
^ contaste|dijiste|empezaste|pasaste|presentaste >
^ es|fue el|la unic* … >
felic* ^ @in >
encant*|gust* … ^ @your|como|lo >
~ @your … @work

# field
que ^ eres|estas >
^ @your puesto|trabajo @in >

# why
encant*|gust*|podr*|puedo|queria|quisiera ^ … >
andamos|escribo|estamos|estoy|hago|preparo|voy ^ … >
^ consejo*|pregunta* @in >
contar*|curiosidad|explicar*|preguntar*|saber … como|lo|por|que ^ >
buscando|porque ^ … >
asunto|tema ^ @in >
~ ^ sab*|tendr* … @me|@you|algun* >

# common
las|los dos ^ estud*|hemos|hicimos|somos|vivimos >
^ mism* +
tambien ^ @in|soy >
como ^ @you … >
^ antigu* >

# mutual
amig* en comun ^ >
^ + … @me|@you @said
^ + … @said … que @me|@you|@your
mi ^ @kin >

# me
^ como|escribo|estoy|hago|llevo|mi|mis|nuestr*|soy|tengo|trabajo|yo … >

# offer
~ agradec*|gracias
~ cafe|cena

# pitch
acompan*|ayud* … @customers … @gain|a
asegurada|brochure|calendly|demo|descuento*
~who acompan*|ayud*|colocamos|ofre*|organizamos|rent*|vendo … @customers|@in
~you mi|nuestr*|tenemos una? @product
~price cobramos|compromiso|cupos|gratis|gratuit*|guia|invers*|plazas|precios|stands

# humble
sin … pitch

# stock
@your … carrera|experiencia|perfil|trayectoria
@your|mi red
amplia* … red
~ encant*|gust*|placer … conect*|contacto|red
~ agreg*|anad*|formar … red
conect* con gente|profesionales
tenemos|varios … contactos … comun
~ estar en contacto
en busca|busqueda de
`;
