import type { Purpose } from '../../src/templates/index';

/** What people would answer a starter's one question with. Everybody and everything in it is made up. */
export const answers: Record<string, Partial<Record<Purpose, string[]>>> = {
  en: {
    met: ['at the Bergen harbour festival', 'in the queue for the tidal power session', 'at Tom’s wedding in Leith'],
    worked: ['on the Harlow bus timetable', 'at Corvane, in the night shift', 'on the kiln rebuild in 2019'],
    alumni: ['ceramics, until 2012', 'marine biology, class of 2009', 'I dropped out of law in 2015'],
    reader: ['kelp farming in cold water', 'why libraries should lend tools', 'pricing sourdough'],
    heard: ['about bog restoration in Ghent', 'at the Rust meetup in Leeds', 'on the Signal & Soil podcast'],
    mutual: ['from the Tuesday choir', 'from our time at Corvane', 'from school in Tartu'],
    candidate: ['for the harbour pilot apprenticeship', 'for the data engineer opening', 'as a pastry cook'],
    recruiter: ['the Schwabach substation', 'testing insulin pumps', 'the Tromsø ferry app'],
    student: ['violas for small hands', 'the Delft storm barrier', 'night nursing in Leeds'],
    customer: ['loom software for my weaving class', 'bread oven every Sunday', 'Kafka connector for our tram data'],
    field: ['heat pumps in old houses', 'teaching chess in prisons', 'cold chains for vaccines'],
    call: ['the roof in Porto', 'translating the museum guide', 'moving the archive to Linz'],
  },
  de: {
    met: ['beim Repaircafé in Wedding', 'auf der Tagung in Greifswald', 'auf der Hochzeit von Lena und Cem'],
    worked: ['am Fahrplan für Fürth', 'bei Nordwelle in der Spätschicht', 'am Umbau der Gießerei'],
    alumni: ['Holztechnik, bis 2012', 'Meeresbiologie, Jahrgang 2009', 'Jura, abgebrochen 2015'],
    reader: ['Lehmputz im Altbau', 'Bibliotheken, die Werkzeug verleihen', 'Wärmepumpen'],
    heard: ['über Moorböden in Greifswald', 'auf dem Rust-Treffen in Graz', 'zum Gleisbau im März'],
    mutual: ['aus dem Ruderverein', 'aus der Zeit bei Nordwelle', 'vom Chor in Steyr'],
    candidate: ['als Orthopädieschuhmacher', 'auf die Stelle in der Netzplanung', 'als Konditorin'],
    recruiter: ['an der Trafostation in Schwabach', 'an den Insulinpumpen', 'an der Fähren-App'],
  },
  fr: {
    met: ['à la fête du port de Brest', 'dans la file pour l’atelier sur les marées', 'au mariage de Zoé à Tours'],
    worked: ['sur les horaires du tram de Nantes', 'chez Corvane, la nuit', 'sur la reconstruction du four en 2019'],
    alumni: ['céramique, jusqu’en 2012', 'biologie marine, promo 2009', 'deux ans de droit, en 2015'],
    reader: ['les algues en eau froide', 'les bibliothèques qui prêtent des outils', 'le prix du pain au levain'],
    heard: ['sur les tourbières à Gand', 'au meetup Rust de Lille', 'dans le podcast Sol vivant'],
    mutual: ['de la chorale du mardi', 'de l’époque Corvane', 'du club d’aviron de Tours'],
    candidate: ['au poste de soudeuse', 'à l’apprentissage de pilote du port', 'comme chef de rang'],
    recruiter: ['les pompes à insuline', 'le poste électrique de Schwabach', 'l’appli des ferries'],
  },
  es: {
    met: ['en la fiesta del puerto de Cádiz', 'en la cola del taller de mareas', 'en la boda de Lucía en Soria'],
    worked: ['en los horarios del tranvía de Zaragoza', 'en Corvane, de noche', 'en la reforma del horno en 2019'],
    alumni: ['cerámica, hasta 2012', 'biología marina, promoción de 2009', 'dos años de derecho, en 2015'],
    reader: ['las algas de agua fría', 'las bibliotecas que prestan herramientas', 'el precio del pan de masa madre'],
    heard: ['sobre turberas en Gante', 'en el meetup de Rust de Bilbao', 'en el podcast Suelo vivo'],
    mutual: ['del coro de los martes', 'de la época de Corvane', 'del club de remo de Cádiz'],
    candidate: ['al puesto de soldadora', 'a la plaza de práctico del puerto', 'como pastelero'],
    recruiter: ['en las bombas de insulina', 'en la subestación de Schwabach', 'con la aplicación de los ferris'],
  },
  pt: {
    met: ['na festa do porto de Aveiro', 'na fila da oficina de marés', 'no casamento da Júlia em Olinda'],
    worked: ['nos horários do bonde de Santos', 'na Corvane, no turno da noite', 'na reforma do forno em 2019'],
    alumni: ['cerâmica, até 2012', 'biologia marinha, turma de 2009', 'dois anos de direito, em 2015'],
    reader: ['algas de água fria', 'bibliotecas que emprestam ferramentas', 'o preço do pão de fermentação natural'],
    heard: ['sobre turfeiras em Gante', 'no encontro de Rust de Recife', 'no podcast Solo Vivo'],
    mutual: ['do coral das terças', 'da época da Corvane', 'do clube de remo de Belém'],
    candidate: ['à vaga de soldadora', 'ao estágio de prático do porto', 'a confeiteiro'],
    recruiter: ['com as bombas de insulina', 'na subestação de Schwabach', 'com o aplicativo das balsas'],
  },
};

/** A school for each language. */
export const schools: Readonly<Record<string, string>> = {
  en: 'Teesside University',
  de: 'Hochschule Rosenheim',
  fr: 'Université de Tours',
  es: 'Universidad de Cádiz',
  pt: 'Universidade de Aveiro',
};
