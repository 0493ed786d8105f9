/** German notes that their recipients would call personal, for the false-alarm gate; the notation is that of `read-notes.ts`. */
export const germanNotes = `
Ich war heute Morgen bei dir im Yogakurs, hinten links. Magst du mir den Link zur Atemübung schicken?
Grüße aus Abteil 14! Ihre Geschichte mit dem verlorenen Cello erzähle ich seitdem überall.
Hallo Britta, meine Schwester Jule hat mit dir in Marburg gewohnt und schwärmt heute noch von deinem Linseneintopf. ## name=Britta Sommer
Servus Max, du hast mir 2019 am Glockner dein Steigeisen geliehen. Ich hab's noch! ## name=Max Auer
Wir saßen gestern nebeneinander im Bürgerforum und waren uns bei den Radwegen kein bisschen einig.
Herr Dr. Falk, Sie haben meine Mutter im Klinikum Bayreuth operiert. Sie läuft wieder. Danke! ## name=Dr. Sebastian Falk
Hi Nele, dein Newsletter zu Kartoffelsorten ist mein Montagshighlight. Kommst du im Herbst wieder zum Saatgutfest? ## name=Nele Harms
Sie suchen einen Lokführer für die Rübelandbahn. Ich fahre seit elf Jahren Rangierlok und wohne in Blankenburg.
Ich bin der, der Ihre Petition am Rathaus als Erster unterschrieben hat.
Deine Tochter und mein Sohn bauen zusammen an diesem Roboter. Vielleicht sollten wir die Werkstatt absprechen?
Hallo Herr Reuter, im Heft 3 schreiben Sie, dass Lehmputz im Altbau schimmelt. Bei uns war es umgekehrt, darf ich Ihnen Fotos schicken? ## name=Klaus Reuter
Endlich jemand, der auch Zither in einer Metalband spielt. Grüß dich!
Frau Yildiz vom Jugendamt hat mir Ihren Namen gegeben. Es geht um die Pflegefamilien in Neukölln. ## mutual=Elif Yildiz
Ich hab deine Frage im Rust-Forum beantwortet, und jetzt sehe ich: wir wohnen beide in Bielefeld. Kaffee?
Hey Anton, wir ham zusammen Abi gemacht, 2008 in Pirna. Bist du noch bei der Feuerwehr? ## name=Anton Klemm
Ihre Vorlesung über Statik war der einzige Grund, warum ich nicht abgebrochen habe.
Liebe Carla, ich habe gerade deine Kündigungsrede auf Video gesehen und musste weinen. Respekt. ## name=Carla Winter
Du hast im Podcast gesagt, Imker lügen alle beim Ertrag. Ich bin Imker. Stimmt.
Guten Abend Herr Castelli, der Vergaser aus Ihrem Inserat passt tatsächlich an meine Horex. Tausend Dank! ## name=Gino Castelli
Wir standen beim Elternabend beide vor der Tür, weil wir den Raum nicht fanden. Ich mach auch was mit Brücken!
Kann es sein, dass du 1994 in Schwerin Judo trainiert hast? Dann schulde ich dir noch ein Eis.
Hallo Ines, ich übernehme im April deine Stelle bei Halbstein. Hast du einen Rat, was den Herrn Zobel angeht? ## name=Ines Faber; company=Halbstein
Bin im Publikum gesessen, als dir bei der Lesung in Graz das Licht ausging. Großartig improvisiert!
Ich vertrete ab Montag Ihre Kollegin Frau Moritz und wollte mich kurz vorstellen, bevor wir uns in Halle sehen.
Ihr Leserbrief zur Schließung des Freibads hat mich gefreut. Wir sammeln in Gotha gerade dieselben Argumente.
Hi Deniz! Fanny aus dem Coworking in Linden sagt, du kennst dich mit Gemeinnützigkeit aus. Gründen grad nen Verein. ## name=Deniz Arslan; mutual=Fanny Roth
Sie haben letzte Woche unser Angebot für die Turnhalle abgelehnt. Würden Sie mir verraten, woran es lag?
Ich lerne gerade Orgelbau und Ihre Werkstatt in Bautzen ist die einzige, die noch Zinnpfeifen hobelt. Nehmen Sie Praktikanten?
Hallo Frau Ternes, wir sind beide im Beirat für das Stadtarchiv gelandet. Vor der ersten Sitzung würde ich gern Hallo sagen. ## name=Ursula Ternes; group=Beirat Stadtarchiv
Deine Antwort unter dem Post von Kai zur Viertagewoche hat es auf den Punkt gebracht. Wir probieren sie ab Mai in der Backstube.
Ich bin die Physiotherapeutin, die dir beim Halbmarathon in Bremen das Knie getapt hat. Hält's?
Lieber Herr Sommerfeld, ich sitze jetzt in Ihrem alten Büro in der Dechanei und habe Ihre Notizen zum Dachstuhl gefunden. ## name=Wilhelm Sommerfeld
Auch aus Radebeul, auch nach Rotterdam gezogen, auch Hafenlotse. Das kann kein Zufall sein!
Wegen dir hab ich Förster gelernt. Berufsmesse Fulda 2011, du hattest den Uhu dabei.
Ich schreibe eine Hausarbeit zu Plattenbauten und finde nirgends Grundrisse der WBS 70. Hätten Sie einen Tipp?
Ihre Übersetzung von Zoli Keres ist die beste, die ich kenne. Woran arbeiten Sie gerade?
Na, Studienkollege! Jeden Dienstag Linsensuppe in der Göttinger Mensa, weißt du noch?
Ich habe Ihre App für Gebärdensprache mit meiner Klasse ausprobiert, die Kinder waren begeistert. Wann kommt Teil zwei?
Du hast mir auf der OMR den Weg zum Klo gezeigt und dabei erklärt, wie Fermentation geht :D
Frau Ziegler, ich habe im Archiv Ihre Diplomarbeit zu Stellwerken ausgeliehen. Darf ich daraus zitieren? ## name=Monika Ziegler
Wir haben denselben Vermieter und dasselbe undichte Dach. Vielleicht hilft es, wenn wir zusammen auftreten.
Hi Jonas, hab deinen Fix im Kalenderplugin gemerged. Danke dafür! Wer bei euch betreut das sonst? ## name=Jonas Timm
Ich komme am 9. Juni nach Luzern zum Seilbahnkongress. Sind Sie dort? Ihr Aufsatz zur Windlast hat bei uns viel ausgelöst.
Mein Chef Herr Pohl hat gesagt, ich soll Sie fragen, bevor ich den Kessel bestelle. ## mutual=Dieter Pohl
Sie kennen mich als Stimme: ich dolmetsche seit Jahren Ihre Telefonate aus dem Tigrinya.
Unsere Väter haben beide in der Zeche Hugo gearbeitet. Ich sammle Fotos für die Ausstellung in Buer.
Die Schafe auf deinem Titelbild sind Coburger Füchse, oder? Ich züchte die auch, in der Rhön.
Danke für die Absage, ehrlich. So freundlich hat mir noch keine Personalabteilung geschrieben.
Hallo Thea, Mirjam meinte, wir zwei sollten uns wegen der Solaranlage auf dem Kirchendach unterhalten. ## name=Thea Blank; mutual=Mirjam Oster
Habe Ihren Vortrag in Wien leider verpasst, weil mein Zug stand. Gibt es die Folien zum Lawinenschutz irgendwo?
Ich hab damals in Ihrem Laden in der Sonnenstraße mein erstes Fahrrad gekauft. Jetzt baue ich selbst Rahmen.
Sie haben in Ihrer Kolumne nach Leuten gefragt, die noch Sütterlin schreiben. Hier ist eine!
Ich bin Hebamme in Husum und hab gelesen, dass du ein Geburtshaus aufmachst. Brauchst du noch jemanden für Nachtdienste?
Gleiche Insel, gleicher Job, gleicher Frust mit der Fähre. Moin!
Du warst meine Tutorin in Statistik im WS 12/13. Ohne deine Eselsbrücken wär ich heut kein Aktuar.
Herr Vogt, der Kran steht wieder. Wollte nur, dass Sie's als Erster wissen. ## name=Heinz Vogt
Bei der Podiumsdiskussion zum Wolf haben Sie als Einzige die Schäfer gefragt. Dafür danke, von einem Schäfer.
Grüezi Frau Ammann, mein Sohn geht seit August in Ihre Logopädie und redet endlich mit der Oma. Merci vilmal! ## name=Regula Ammann
Deine Kritik an unserem Buchungssystem war hart und richtig. Magst du sie meinem Team mal erklären?
Ich plane eine Radtour von Passau nach Belgrad und du hast drüber gebloggt. Welche Karte hattest du dabei?
Auf deinem Profil steht Kammerchor Jena. Ich singe dort seit Januar im Alt, du warst wohl vor meiner Zeit.
Alte Nordwelle-Truppe trifft sich am 4. Oktober in der Kombüse. Du darfst nicht fehlen!
Bei mir landet ständig Post für Sie, wir wohnen im gleichen Haus in der Lenaugasse.
Servus Vroni, der Loisl vom Bauhof hod gsagt, du suachst an Schreiner fürs Vereinsheim? ## name=Veronika Huber
Wir sind uns zweimal am Kopierer der Staatsbibliothek begegnet. Beim dritten Mal traue ich mich zu fragen: Woran forschen Sie?
`;
