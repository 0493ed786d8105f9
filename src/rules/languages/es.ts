/** Spanish, of Spain and Latin America: tú, vos, usted, vosotros. Sections are explained in `language.ts`; all is written folded (qué: que). */
export const spanish = `
# grammar
a aca ahora al algo alguien algun* antes asi bastante bien buen* cada casi como con conmigo conoc* conozco contigo creo cual cuando dar de del desde despues dia dias dice dijo
don dona donde dos doy e el ella ellos en encant* encontr* entre era es ese eso esos espero esta estab* estamos estar estas este estimad* esto estos estoy favor fue fui fuiste
gracias gran grande gusta gustaria gusto ha hace hacer hago has hay he hemos hizo hola hoy ir la las le les llevo lo los mas me menos mi mient* mis mism* mismo muchas mucho*
muy nada ni no nos nosotros nuestr* nuestra nuestro nuestros nuev* nunca o os otr* para parec* pero pienso podr* por porque pued* que queria querid* quien quier* quiero quis*
quisiera sab* saludos se sea senor* ser si siempre sin sobre solo somos son soy sr sra su sus tambien tan tardes te tenemos tengo ti tiene tienes tod* todo tu tus u un una unas
uno unos usted varios veo vi vos voy vuestr* y ya yo

# stock words
acept* admir* agrad* agreg* ampli* anad* ano anos apasion* aprend* articulo* asistent* atencion benef* busqueda cambio camino comerc* compa* competen*
compras conect* conex* confianza consejo* consult* contenido* crear crec* cuent* curso desarroll* descubr* dialog* ejemplo empleo empre* encuentro
equipo espiritu estudi* exito* expand* explor* flexib* fundador* ganas generar gente gerente habilid* honor humanos ia impres* increible ingenier*
intercamb* invit* labor leer* lista mercado mes meses mundo negocio* nombre pagina parte placer pregunta* publica* puentes puesto punto recomend*
recurs* rrhh rubro seleccion semana* similar software solicitud suger* sumar* tiempo trabaj* trayectoria ultimo vacante ventas vida

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
como cuando donde e es esta fue gracias me nos para pero porque que se si son te y

# not first
a al con de del desde en para por que sobre

# group in
a al con contra de del desde en entre hasta para por sobre

# group your
su sus tu tus vuestr*

# group you
le les os te ti tu usted* vos

# group me
me nos

# group did
ha habeis habia has

# group met
charlamos coincidimos conocimos cruzamos encontramos eramos estudiamos estuvimos fuimos hablabamos hablamos hicimos sentamos trabajamos tuvimos vimos

# group read
asisti compre escuche lei llevamos oi perdi probe usamos uso vi

# group work
articulo* blog carta charla* clase* columna comentario conferencia* discurso entrevista hilo libro newsletter novela podcast ponencia* post publicaci*
respuesta tesis video* webinar

# group kin
abuel* amig* colega companer* herman* hij* jef* madre marido mujer padre prim* profe* vecin*

# group said
comento conto cuenta dice dijo dio habl* insiste menciono recomend* sugir*

# group customers
agencia* clientes clinicas despachos duen* emprendedor* empresas negocios profesionales pymes restaurantes

# group gain
conversion costes costos factura* ganancias gastos ingresos leads productividad prospectos rentabilidad

# group product
agencia app herramienta mentoria plataforma programa servicio* software soluci*

# how
@met … ^ >
~ @met
las|los dos ^ coincid*|estud*|fuimos|hicimos|somos|trabaj*|tuvimos|vivimos >
^ @you @did|@met … @me|mi|mis|nuestr* >
@me ^ *aste|*iste|ayud*|prest* … >
que tu|usted|vos @me|no ^ >
alegria|buen*|gusto … ^ @in >
desde ^ @your >
@read … ^ @your … @in >
estaba|estuve … ^ @in @your|publico >
era|fui|soy ^ @your|quien >
era|soy ^ el|la|uno con|de|del|que >
era|eras|fue|fuiste ^ mi >
^ + … @me|@you @said
^ + … @said … que @me|@you|@your
dieron|dio|salio ^ @your nombre
^ mi|mis|nuestr* … @kin … @you|@your|contigo
gracias … por ^ >
@me … ^ acuerda|conoce|recuerda >
debo ^ … >
~ acuerd*|anoche|ayer|recuerd*

# them
^ @your … @work … @in >
^ @your @work +
^ @your + … @in|era|es|fue|me|nos|son|ya >
@you|tu ^ *aste|*iste|conto|dijo|escribio|hizo >
como|donde|que … ^ *aron|*aste|*iste|hace*|usan >
^ contaste|dijiste|empezaste|escribiste|pasaste|presentaste >
^ eres|es|fue el|la primer*|unic* … >
enhorabuena|felic* ^ @in >
admir*|encant*|gust* … ^ @your|como|lo >
~ @your … @work

# field
que ^ dirig*|eres|estas|lider*|llevas|trabaja* >
^ @your experiencia|labor|puesto|trabajo @in >

# why
encant*|gust*|podr*|puedo|queria|quiero|quisiera ^ … >
andamos|ando|busco|escribo|estamos|estoy|hacemos|hago|investigo|monto|preparo|queremos|vamos|voy ^ … >
^ consejo*|duda*|opinion|pista|pregunta* @in >
contar*|curiosidad|entender|explicar*|preguntar*|saber … como|lo|por|que|si ^ >
buscando|porque ^ … >
aplique|candidat*|postul*|present* … ^ a|al|para >
asunto|tema ^ @in >
~ ^ aceptan|pasas|podr*|puedo|sab*|tendr* … @me|@you|algun* >

# common
las|los dos ^ estud*|fuimos|hemos|hicimos|somos|trabaj*|tuvimos|vivimos >
ambos ^ … >
^ mism* +
tambien ^ @in|soy >
como ^ @you … >
^ antigu*|ex|exalumn* >
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
nuestr* @product … @customers|@gain|autom*|permite
asegurada|brochure|calendly|cripto*|demo|descuento*|garantiz*
~who acompan*|ayud*|colocamos|cubrimos|ofre*|organizamos|rent*|vendemos|vendo … @customers|@in
~who trabajamos|trabajo con @customers
~gain @gain
~gain ahorra*|aumentar|quitar*|reducir … hora*
~you mi|nuestr*|tenemos|tengo una? @product
~you a|con|de|para … @customers
~price cobramos|compromiso|cupos|gratis|gratuit*|guia|invers*|plazas|precios|stands|tarifas
~next 15|20|30 min* … llamada|reunion|semana
~next agend*|reserv* … cita|llamada|reunion|sesion
~next enviar*|envio|mande|mando|paso … acceso|catalogo|informacion|lista
~next lo envio|mando|paso
~next apetece|conforme|quien|satisfech* … con|lleva|prob*
~next le|te … interes*

# humble
no|sin … pitch

# stock
@your … carrera|experiencia|perfil|trayectoria
buen|excelente|gran|increible|interesante perfil|trayectoria
linkedin … recomend*|sugir*
@your|mi red
amplia*|expandir … contactos|red
~ encant*|gust*|honor|placer … conect*|contacto|red
~ agreg*|anad*|formar|sumar* … contactos|red
conect* con gente|personas|profesionales
muchos|tenemos|varios … contactos … comun
mismo* area|intereses|rubro|sector
compartir|intercambiar … conocim*|experien*|ideas
aprender de @your experiencia
~ estar|estemos|mantener* en contacto
~ acept* … invitacion|solicitud
en busca|busqueda de
~ espero que … bien
sinergias
`;
