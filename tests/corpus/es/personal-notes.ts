/** Spanish notes that their recipients would call personal, for the false-alarm gate; the notation is that of `read-notes.ts`. */
export const spanishNotes = `
Estuve el martes en tu clase de teatro, al fondo. ¿Me pasas el título de la obra que leíste al final?
Hola Fátima, mi hermana Maite compartió piso contigo en Salamanca y aún habla de tus lentejas. ## name=Fátima Aguado
Che Maxi, en 2018 me prestaste los grampones en el Aconcagua. ¡Todavía los tengo! ## name=Maximiliano Funes
Ayer nos sentamos juntas en la asamblea vecinal y no coincidimos en nada sobre el carril bici.
Doctor Haddad, usted operó a mi padre en Arequipa. Ya camina. Mil gracias. ## name=Dr. Rami Haddad
Tu boletín sobre papas nativas es lo mejor de mis lunes. ¿Vas a ir a la feria de semillas?
Buscan maquinista para el tren de la fresa y yo llevo once años con locotractores.
Fui el primero en firmar su petición por la piscina, en la puerta del ayuntamiento.
Mi hija y tu hijo están armando el mismo robot en el cole. ¿Y si les prestamos un garaje?
En el número de marzo dices que el revoco de barro se enmohece. A nosotros nos pasa al revés, ¿te mando fotos? ## name=Alonso Perea
¡Por fin alguien más que toca la zanfona en un grupo de metal!
La señora Yáñez, de la alcaldía, me dio su nombre por lo de las familias de acogida en Soacha. ## mutual=Elvira Yáñez
Te contesté en el foro de Rust y ahora veo que los dos vivimos en Rosario. ¿Un café?
Oye Toño, promoción del 2008, prepa 4, la última fila con el Moi. ¿Sigues de bombero? ## name=Antonio Clavel
Sus clases de estática fueron lo único que hizo que no dejara la carrera.
Querida Carola, acabo de ver tu discurso de despedida y terminé llorando. ## name=Carola Vial
Dijiste en la radio que todos los apicultores mienten con la cosecha. Soy apicultor. Tal cual.
El carburador de tu anuncio le entró perfecto a mi Bultaco, mil gracias.
¿Usted hacía judo en Temuco en el 94? Si es usted, le debo un helado.
Hola Inés, en abril ocupo tu puesto en Media Luna. ¿Algún consejo sobre el señor Zóbel? ## name=Inés Fabra; company=Media Luna
Estaba entre el público en Mérida cuando se fue la luz. ¡Menuda improvisación!
Desde el lunes sustituyo a su compañera la Sra. Moriel y quería presentarme antes de la reunión de Teruel.
Su carta al director sobre el cierre del lavadero me alegró el día. En Figueres peleamos con los mismos argumentos.
Hola Deniz, Fanny, la del coworking, dice que tú sabes de cooperativas. Estamos montando una en el barrio. ## name=Deniz Aydin; mutual=Fanny Rojas
La semana pasada rechazaron nuestro presupuesto para el gimnasio. ¿Me diría en qué fallamos?
Estoy aprendiendo a construir guitarras y su taller es el único que aún trabaja con goma laca. ¿Aceptan aprendices?
Los dos hemos acabado en el patronato del archivo. Quería saludarle antes de la primera sesión. ## name=Úrsula Ternes; group=Patronato del Archivo
Tu respuesta a Kevin sobre la semana de cuatro días lo resume todo. En la panadería empezamos en mayo.
Soy la fisio que te vendó la rodilla en la media de Vitoria. ¿Aguanta?
Ahora trabajo en su antiguo despacho del obispado y encontré sus apuntes sobre la cubierta.
También de Iquique, también en Róterdam, también práctico de puerto. No puede ser casualidad.
Me hice guardabosques por ti: feria de oficios de Huesca, 2011, traías un búho.
Hago un trabajo sobre las viviendas del Saler y no encuentro los planos por ningún lado. ¿Tendría alguna pista?
Su traducción de Zoli Keres es la más bonita que conozco. ¿En qué anda ahora?
¡Epa, compa del comedor de la UNAM! ¿Sigues igual de malo en el futbolito?
Probé tu app de lengua de señas con mi clase y los niños piden más. ¿Para cuándo la segunda parte?
Me indicaste el baño en el Mobile mientras me explicabas la fermentación, momentazo jaja
Acabo de sacar del archivo su tesis sobre agujas ferroviarias. ¿Puedo citar un párrafo? ## name=Mónica Zegers
Tenemos el mismo casero y la misma gotera. Juntos haríamos más ruido, ¿no?
Ya mergeé tu fix del calendario, ¡gracias! ¿Quién suele llevar eso en tu equipo? ## name=Jonás Tirado
El 9 de junio voy a Lucerna al congreso de teleféricos. ¿Va usted? Su artículo sobre el viento dio que hablar aquí.
Mi jefe, don Pablo, me dijo que le preguntara a usted antes de encargar la caldera. ## mutual=Pablo Didier
Me conoce por la voz: interpreto sus llamadas en quechua.
Nuestros padres trabajaron los dos en el pozo Sotón. Estoy juntando fotos para la exposición.
Las ovejas de su portada son xaldas, ¿verdad? Yo también las crío, en Cabrales.
Gracias por su respuesta, aunque fuera un no. Nadie de recursos humanos me había escrito con tanto tacto.
Tea, Miriam insiste en que hablemos de las placas solares de la parroquia. ## name=Tea Blanco; mutual=Miriam Ostos
Me perdí su charla de Ginebra porque mi tren se quedó tirado. ¿Están por algún lado las láminas de aludes?
En su tienda de la calle del Sol compré mi primera bici. Ahora fabrico cuadros.
En su columna preguntaba si queda gente que escriba con pluma. ¡Aquí hay una!
Soy matrona en Huelva y leí que abres una casa de partos. ¿Necesitas a alguien para las noches?
Misma isla, mismo oficio, mismo lío con el ferry. ¡Saludos!
Fuiste mi tutora de estadística en 2012. Sin tus trucos de memoria hoy no sería actuario.
La grúa ya funciona. Quería que fueras el primero en saberlo. ## name=Enrique Vogt
En el debate sobre el lobo fue la única que preguntó a los pastores. Gracias de parte de uno.
Mi hijo va a su logopeda desde septiembre y ya habla con la abuela. ¡Gracias a todo el equipo! ## name=Regina Amado
Tu crítica a nuestro sistema de reservas fue dura pero justa. ¿Se la contarías a mi equipo?
Preparo una ruta en bici de Irún a Figueres y tú la contaste en tu blog. ¿Qué mapa llevabas?
¿Cantas en el coro de San Telmo? Yo entré de contralto en enero, por poco no coincidimos.
Los de Conservas Albor cenamos el 4 de octubre en el Puerto. ¡Faltas tú!
Me llega todo el rato tu correo postal: vivimos en el mismo edificio de la calle Lenau.
Ya van tres veces que coincidimos en la fotocopiadora de la Nacional, así que me animo: ¿qué investigas?
Gaby, lo de tu tarta de arándanos en la comida familiar hay que hablarlo en serio. ## name=Gabriela Morán
Te debo una por lo del expediente Arroyo. Si pasas por Quito, los ceviches van por mi cuenta.
wey eres el q arreglo el sonido en la posada del depa de memo?? te pasaste
`;
