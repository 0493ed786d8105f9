/** Spanish, of Spain and Latin America: tu, vos, usted, vosotros. The sections are explained in `language.ts`. */
export const spanish = `
# grammar
el la los las lo un una unos unas de del a al en con por para sin sobre entre desde hasta durante tras y e o u ni pero que qué si sí como cómo cuando donde porque aunque mientras pues
quien cual mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra vuestros yo tú vos usted ustedes él ella ellos nosotros me te se nos os le les ti mí conmigo contigo
este esta estos estas esto ese esa esos eso aquel aquí acá ahí allí más menos muy mucho* poco* tan tanto todo toda todos todas algo alguien algún alguna algunos nada nadie otro otra otros
mismo misma mismos cada varios varias ambos ya aún aun todavía también siempre nunca no hoy ayer ahora antes después luego pronto bien mejor bueno buena buen buenos buenas día días tardes
gracias hola saludos saludo estimado estimada querido querida señor señora don doña sr sra soy eres es somos son era fue fui fuiste ser sea estoy está estás estamos estuve estaba estar
he has ha hemos han había haber hay tengo tienes tiene tenemos tener hago hace hacer hizo hecho puedo puede puedes podría podrías podemos poder quiero quiere quería quisiera gusta gustó
gustaría encanta encantó encantaría encantado voy va vas vamos ir vi veo ver visto sé sabe saber digo dice dijo decir doy dar creo pienso espero busco encontré conozco conocer parece
llevo sigo seguir uno dos tres primer primera gran grande nuevo nueva nuevos favor solo así casi bastante realmente tal vez además desde cuenta

# stock words
red redes connect* conect* conex* contact* relacion* linkedin perfil* invit* solicitud acept* agreg* añad* unir* sumar* profes* carrera trayectoria recorrido experi* expert* competen*
habilid* conocim* ámbito área sector* industria rubro campo mercado interes* pasion* apasion* inspir* motiv* impres* increíble excelente admir* innov* oportun* posib* potenc* proyecto*
colabor* sinerg* compart* intercamb* idea ideas aprend* desarroll* crec* valor* empresa* empren* compañía equipo puesto empleo trabaj* labor* vacante reclut* selección talento* rrhh
marketing ventas negocio* comerc* gerente direct* manag* líder* lider* digital tecno* software ia solucion* producto* servicio* fundador* startup* consult* ingenier* estudi* curso
benef* mutu* común comun* publica* post posts artículo* contenido* página persona* gente tiempo semana* mes meses año años mundo vida futuro perspectiv* visión éxito* lograr nivel
objetivo* meta ampli* expand* expans* ampliar crear generar explor* honor placer encuentre encuentro punto parte formar búsqueda llamó atención sugiri* suger* recomend* descubr* topé
interesante pregunta* consejo* información respons* proactiv* último administración orgullo juntos siguiente camino cambio agrad* enviar envío amable considero provechoso ejemplo firmemente

# closings
saludos saludo cordial* atentamente un gracias muchas abrazo feliz buen día bendiciones quedo atento atenta pendiente

# addresses
a todos todas equipo colega* vecin* compa compañer* qué tal cómo soy me te yo tu vi gracias mucho

# between us
tú tu tus te ti vos usted su sus ustedes vuestr* os contigo le nos nosotr* nuestr* ambos eres dos

# denials
no nunca jamás ningún ninguna

# openers
yo me te soy vi tu su gracias muchas qué cómo estoy hace es nos un encantad* mucho mi

# thing ends
y e o pero que qué porque cuando donde quien si como para me te nos se le es era son fue está ha he han hay tiene soy gracias quisiera

# not first
a al en de del con por para sobre desde que

# group de
a al en de del con por para sobre desde contra entre hasta

# group tu
tu tus su sus vuestr*

# group te
te le os les usted vos tú ti ustedes

# group me
me nos

# group has
has ha habéis había

# group vimos
conocimos coincidimos vimos encontramos cruzamos trabajamos estudiamos hicimos fuimos éramos estuvimos estábamos compartimos hablamos charlamos tuvimos sentamos jugamos cenamos

# group work
artículo* post publicaci* podcast charla* ponencia* conferencia* presentación libro novela vídeo video* hilo tesis clase clases columna newsletter boletín blog comentario entrevista
película discurso respuesta carta

# group leí
leí vi escuché oí seguí perdí probé usé uso usamos leo sigo llevamos saqué compré asistí terminé estuve

# group kin
herman* padre madre hij* amig* prim* jef* compañer* colega profesor* marido mujer tí* vecin* novi* abuel* equipo

# group dijo
dijo dice habl* recomend* contó cuenta sugir* insiste dio pasó mencionó aseguró comentó

# group clientes
empresas negocios pymes emprendedor* dueñ* agencias directivos profesionales clientes líderes autónomos coaches equipos restaurantes startups fábricas despachos

# group plus
ventas clientes leads costes costos gastos factura* ingresos productividad tiempo dinero rentabilidad reuniones prospectos conversión ganancias

# how
@vimos … ^ >
~ @vimos
nos|los|las ^ dos … >
^ @te @has|@vimos … @me|mi|mis|nuestr* >
@me ^ *aste|*iste|prest* >
que usted|vos|tú|no? @me ^ >
@leí … ^ @tu >
^ @tu … @work … @leí
estuve|estaba … ^ @de @tu|público|clase >
soy|era|fui ^ @tu|quien >
soy|era ^ el|la|uno del|de|que|con >
fuiste|fue|eras|era ^ mi >
el|la ^ del|de la >
^ + … @me|@te @dijo
^ + … @dijo … que @te|@me|@tu
^ mi|mis|nuestr* … @kin … contigo|@te|@tu
me|lo ^ … por|a través >
gracias ^ por|de @tu|el|la|lo >
@me … ^ conoce|recuerda|acuerd* >
debo ^ … >
~ desde … años|20*
~ ayer|lunes|martes|miércoles|jueves|viernes|sábado|domingo|pasad*
~ recuerd*|acuerd*

# them
^ @tu … @work … @de >
^ @tu + @work
^ @tu + … @de|es|son|fue|era|me|nos|ya >
^ @tu crítica|idea|respuesta|trabajo|labor|pregunta … @de >
@te ^ *aste|*iste|contó|escribió|dijiste|dijo >
cómo|dónde|qué … ^ *aste|*iste|*aron|hace|haces|lograron|usan >
lo ^ que|de|del … >
felicidades|felicit*|enhorabuena ^ @de >
admiro|encant*|gust* … cómo|que|lo|tu|su ^ >
~ @tu … @work

# field
que ^ trabajas|eres|estás|diriges|lideras|llevas|trabaja|dirige >
^ @tu trabajo|labor|experiencia|rol|puesto @de >

# why
gustar*|encantar*|quiero|quería|quisiera|puedo|podría*|podrías|permite ^ … >
estoy|estamos|ando|andamos|hago|hacemos|escribo|preparo|monto|busco|llevo|investigo|queremos|vamos|voy ^ … >
^ pregunta*|consejo*|duda*|opinión|pista @de >
saber|entender|curiosidad|preguntar*|explicar*|contar* … cómo|si|qué|por|lo ^ >
porque|buscando ^ … >
postul*|present*|apliqué|candidat* … ^ a|para|al >
asunto|tema|lo de|del|sobre ^ >
~ ^ tendr*|podr*|puedo|sab*|aceptan|pasas|va … @te|me|diez|alguna|algún >
~ darle|darte|dar las gracias

# common
los|las dos|ambos ^ … >
^ mism* >
también ^ … >
como ^ @te … >
^ ex|exalumn*|antigu* >
por fin ^ alguien >
~ colega*|compa|paisan*|tocay*

# mutual
amig*|conocid* en común ^ >
^ + … @me|@te @dijo
^ + … @dijo … que @te|@me|@tu
mi ^ @kin >

# me
soy|trabajo|vivo|estudio|dirijo ^ … >
mi|nuestr* ^ >
como ^ + 

# offer
~ gracias|agradec*
~ café|cerveza|mate|cena
puedo|podría ^ … @te … >

# pitch
ayud*|acompañ*|apoy* … @clientes … a|@plus
@clientes como la|el|las? tuy*|suy*|vuestr*|usted*|tú
ayud*|acompañ*|trabaj* … @clientes
nuestro|nuestra|mi|una … soluci*|software|plataforma|herramienta|app … @plus|@clientes|autom*|permite|con|unifica
~ nuestr*|una|tengo soluci*|software|plataforma|herramienta
ofrezco|ofrecemos|vendo|vendemos … invers*|servicio*|curso*|soluci*|producto*|demo
demo|calendly|garantiz*|asegurada|descuento*|brochure|cripto*
gratis|gratuit* … prueba|sesión|asesoría|consult*|guía|auditor*|webinar|clase
sesión|llamada|prueba|asesoría … gratis|gratuita|compromiso
~ gratis|gratuit*|compromiso|invers*|cupos|inscríbete
~ 15|20|30 minutos … llamada|reunión|semana
~ agend*|reserv* … llamada|sesión|reunión|cita
~ paso|envío|mando|mande … información|brochure|acceso|catálogo
~ te|le interes*
te|le lo envío|paso|mando
~ más|conseguir @plus
~ trabajo|trabajamos con @clientes
~ reducir|aumentar|ahorrar … @plus

# humble
no vend*|vengo
sin|nada … vender|compromiso|venta

# stock
@tu … perfil|trayectoria|carrera|experiencia
vi|visto|encontré|topé … @tu perfil
excelente|interesante|buen|gran|increíble perfil|trayectoria
linkedin … sugir*|recomend*
mi|@tu red
ampliando|ampliar|expandir … red|contactos
agregar*|añadir*|sumar*|formar … red|contactos
gustar*|encantar*|placer|honor … conect*|red|contacto
conect* con profesionales|personas|gente
varios|muchos|tenemos … contactos … común
mismo|mismos sector|rubro|área|industria|intereses
intercambiar|compartir … ideas|experien*|conocim*
aprender de @tu experiencia
estar|estemos|mantener* en contacto|conectados
aceptes|aceptar|acepte … invitación|solicitud
en búsqueda|busca de
espero que … bien
sinergias
`;
