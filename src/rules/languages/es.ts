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
acept* agrad* agreg* ampli* anad* ano anos apasion* aprend* articulo* asistent* busqueda compa* compras conect* conex* consejo* consult* cuent*
dialog* ejemplo empleo empre* encuentro equipo espiritu estudi* exito* explor* flexib* generar gente honor humanos ia impres* ingenier* intercamb*
invit* lista mes nombre parte placer pregunta* publica* puentes puesto punto recomend* recurs* seleccion semana* software tiempo trabaj* trayectoria
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

# sales
3 0
2 te
1 0pct a con desde esta hasta le mes nuestra para paso quien si sin solo tres una
-1 aqui en gracias me mi sobre usted

# group in
a al con de del desde en entre hasta para por sobre

# group your
su sus tu tus vuestr*

# group you
le les te ti tu usted* vos

# group me
me nos

# group did
ha habia

# group met
coincidimos conocimos estudiamos hablabamos hicimos sentamos trabajamos tuvimos vimos

# group read
compre lei llevamos perdi probe vi

# group work
articulo* blog carta charla* clase* columna conferencia* discurso entrevista hilo novela podcast ponencia* post publicaci* respuesta tesis webinar

# group kin
abuel* amig* companer* herman* hij* jef* padre prim* profe* vecin*

# group said
cuenta dice dijo dio habl* insiste recomend* sugir*

# group customers
agencia* clientes clinicas despachos emprendedor* empresas profesionales

# group gain
conversion factura* rentabilidad

# group product
agencia app mentoria plataforma software soluci*

# how
@met … ^ >
~ @met
las|los dos ^ coincid*|estud*|hicimos|somos|trabaj*|tuvimos|vivimos >
^ @you @did|@met … @me|mi|mis|nuestr* >
@me ^ *aste|*iste|ayud*|prest* … >
que tu|usted|vos @me|no ^ >
alegria|buen*|gusto … ^ @in >
desde ^ @your >
@read … ^ @your … @in >
estaba|estuve … ^ @in @your|publico >
era|fui|soy ^ @your|quien >
era|soy ^ el|la|uno con|de|del|que >
era|fue|fuiste ^ mi >
^ + … @me|@you @said
^ + … @said … que @me|@you|@your
dio|salio ^ @your nombre
^ mi|mis|nuestr* … @kin … @you|@your|contigo
gracias … por ^ >
@me … ^ acuerda|conoce >
debo ^ … >
~ acuerd*|anoche|ayer

# them
^ @your … @work … @in >
^ @your @work +
^ @your + … @in|era|es|fue|me|nos|son|ya >
@you|tu ^ *aste|*iste|dijo|hizo >
como|donde|que … ^ *aron|*aste|*iste|hace* >
^ contaste|dijiste|empezaste|pasaste|presentaste >
^ eres|es|fue el|la primer*|unic* … >
felic* ^ @in >
encant*|gust* … ^ @your|como|lo >
~ @your … @work

# field
que ^ dirig*|eres|estas|lider*|llevas|trabaja* >
^ @your experiencia|labor|puesto|trabajo @in >

# why
encant*|gust*|podr*|puedo|queria|quiero|quisiera ^ … >
andamos|escribo|estamos|estoy|hago|preparo|voy ^ … >
^ consejo*|pista|pregunta* @in >
contar*|curiosidad|explicar*|preguntar*|saber … como|lo|por|que|si ^ >
buscando|porque ^ … >
present* … ^ a|al|para >
asunto|tema ^ @in >
~ ^ aceptan|pasas|podr*|puedo|sab*|tendr* … @me|@you|algun* >

# common
las|los dos ^ estud*|hemos|hicimos|somos|trabaj*|tuvimos|vivimos >
^ mism* +
tambien ^ @in|soy >
como ^ @you … >
^ antigu* >
por fin ^ alguien >

# mutual
amig*|conocid* en comun ^ >
^ + … @me|@you @said
^ + … @said … que @me|@you|@your
mi ^ @kin >

# me
^ como|escribo|estoy|hago|llevo|mi|mis|nuestr*|soy|tengo|trabajo|vivo|yo … >

# offer
~ agradec*|gracias
~ cafe|cena|cerveza|mate
podria|puedo ^ … @you … >

# pitch
acompan*|ayud* … @customers … @gain|a
nuestr* @product … @customers|@gain|autom*
asegurada|brochure|calendly|demo|descuento*
~who acompan*|ayud*|colocamos|cubrimos|ofre*|organizamos|rent*|vendo … @customers|@in
~who trabajamos|trabajo con @customers
~gain @gain
~gain ahorra*|quitar*|reducir … hora*
~you mi|nuestr*|tenemos|tengo una? @product
~you a|con|de|para … @customers
~price cobramos|compromiso|cupos|gratis|gratuit*|guia|invers*|plazas|precios|stands
~next 15|20|30 min* … llamada|reunion|semana
~next agend*|reserv* … llamada|reunion|sesion
~next enviar*|envio|mande|mando|paso … acceso|informacion|lista
~next lo envio|mando|paso
~next apetece|conforme|quien … con|lleva|prob*
~next le|te … interes*

# humble
no|sin … pitch

# stock
@your … carrera|experiencia|perfil|trayectoria
@your|mi red
amplia* … contactos|red
~ encant*|gust*|honor|placer … conect*|contacto|red
~ agreg*|anad*|formar … contactos|red
conect* con gente|personas|profesionales
tenemos|varios … contactos … comun
mismo* sector
~ estar|estemos en contacto
en busca|busqueda de
`;
