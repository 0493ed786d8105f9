/** Personal notes from common ground and through others: schools, employers, towns, groups, people whom both know. */
export const personalShared = `
Hi Marta, Ann Lee said you're the person to ask about grants for small museums. I run one in Bodø. ## name=Marta Ruiz; mutual=Ann Lee
Gudrun Falk tells me you two set up the food bank in Hull. I'm trying the same in Grimsby and would love to hear what went wrong. ## name=Tomasz Adler; mutual=Gudrun Falk
Fellow Teesside grad here, class of 2009! I see you stayed in process chemistry; I drifted into paint. ## name=Lee Hartley; school=Teesside University
We both did the night course in welding at Holt Lane. I'm the one who set the curtain on fire. ## name=Donna Frith
My cousin Ines rows with you and never stops talking about your software for regattas. Mine is for sailing; same headaches, I bet. ## name=Margot Dubois
Hi Uri, Tamar from the synagogue choir suggested I write. I've lost my job at the print works and you know the trade. ## name=Uri Stern
Your old flatmate Declan is now mine. He says you'd know how to get planning consent for a houseboat. ## name=Niamh Doyle
I grew up two streets from you in Mombasa and my brother was in your class. Now I do port security in Antwerp! ## name=Rashid Omar
Hello Beth, Professor Lund gave me your name when I told her I want to leave academia for conservation policy. ## name=Beth Sorensen; mutual=Maria Lund
We're both on the board of a village hall, forty miles apart. How do you deal with the badminton people? ## name=Geoffrey Ames
Another ex-Kodak person! I was in emulsions until the end. ## name=Walt Jennings; company=Halide
Saw that you also moved from nursing to product safety. I made the jump in January and feel like an impostor. How long did it take you? ## name=Kayla Simmons
Both our names are in the acknowledgements of the same book on peat. I thought that's reason enough to say hello. ## name=Eoin Gallagher
Hi Ruben, I followed you as treasurer of the Delft sailing club, ten years later. Found your handwritten notes in the safe. ## name=Ruben de Wit; school=TU Delft
My daughter and your son are at MIT together and share a very messy robot. I design grippers, so naturally I have opinions. ## name=Sharon Klein; school=Massachusetts Institute of Technology
Joanna Price left me her garden and, it seems, her correspondence with you about medieval pears. May I continue it? ## name=Crispin Hale
I saw in the alumni bulletin that you went from Makerere to the Met Office. I'm about to try the same path with the same degree. ## name=Sarah Nabirye; company=Met Office; school=Makerere University
Your sister cut my hair and told me that you restore radios. I have a 1938 Blaupunkt... ## name=Udo Krämer
Hi Anika, we have the same boss, five years apart. How did you get Richard to read anything longer than a page? ## name=Anika Bose; company=Tern Media
Hej Maja! Also from Kiruna, also in Singapore, also in mining. There can't be three of us. ## name=Maja Nilsson
Both of us lost our jobs when Alder shut the Bergen lab. I'm organising a reunion on 3 May at Lille Øl and can't reach half of the team. ## name=Tor Vik; company=Alder
Hello from the other Priscilla Oduya. I get your mail. There's one from your university. ## name=Priscilla Oduya
You're married to my physio, apparently. She says you're the one to talk to about ergonomic assembly lines. ## name=Hugh Lattimore
I'm the new secretary of the Leith history society. Your membership lapsed in 2013 but your lecture on whalers is still talked about. ## name=Alasdair Kerr; group=Leith History Society
Hi Sofia, Javier and I used to trade lab mice (long story). He told me you've got the same trouble with customs. ## name=Sofia Mendes; mutual=Javier Ruiz
We went to the same tiny school in Ullapool, fourteen years apart. Mrs. MacRae taught us both to read. ## name=Fergus Innes; school=Ullapool Primary
As one of the four other women piloting on the Humber: hello! ## name=Captain Gail Osborne
I took over your route when you left the district nursing team. Mr Potts sends his regards and wants his casserole dish back. ## name=Sally-Anne Reeve
Two Esperanto speakers in reinsurance. What are the odds? Saluton! ## name=Ludwig Baum
Your colleague Femi bought my tandem, and mentioned that you also do noise mapping. I do it for wind farms. ## name=Adele Ricci; mutual=Femi Adeleke
We were both featured in the same terrible airline magazine article about left-handed surgeons. ## name=Dr. Vikram Sethi
Hi Pia, Tobias Grahn said you might remember me from the debating team. I was the one who fainted. ## name=Pia Holm; mutual=Tobias Grahn
I believe we share a landlord, a leaking roof and an interest in tenancy law. Could we join forces? ## name=Emeka Nwosu
Like you, I left the Navy for teaching maths. Three years in. Does the shouting ever become useful? ## name=Robert Castle
Our companies have shared a car park in Gdynia for six years and I've only now learned what yours does. Radar! ## name=Ewa Lipska; company=Baltex Radar
Your mother taught me Latin. She told me last Christmas that you're hiring archaeologists, and I dig. ## name=Julian Frost
You were head girl the year I started. You told me not to drop physics. I didn't, and I'm at CERN. ## name=Alice Penrose
Hi Karim, Nour and I sang at your brother's funeral. I didn't want to bring it up at the conference, but I'd like to keep in touch. ## name=Karim Saleh; mutual=Nour Aziz
We've both been on the waiting list for the same allotment since 2016. Solidarity. ## name=Penny Marsh
Fellow beekeeper here, two hives on the roof of the tax office. How do yours winter in the city? ## name=Hamid Rezai
Hi Charlotte, I believe you replaced me at the Vienna desk. If you're looking for the key to the grey cabinet, it's under the fern. ## name=Charlotte Wagner; company=Kurier & Co
I also coach girls' football in a town with one pitch. Saw how you got the second one funded. Would you share the application? ## name=Steph Moran
We both commented on the council's flood plan: you on culverts, me on cellars. I think we've got the same map problem. ## name=Ajay Varma
I found your name on the back of a painting at my aunt's in Trieste. Are you the same Livia who now runs a gallery? ## name=Livia Conti
Hi Dorian. Same hospital, same surgeon, same hip. He suggested we compare notes about going back to roofing. ## name=Dorian Webb
Aunt Bea says you need someone who can read old Danish handwriting. I can. ## name=Torben Friis
My grandmother worked for your grandmother at the Lodz mill, and I've got the letters. Would you like copies? ## name=Deborah Zimmer
Hi Nico, we're both members of the Basel repair café, different evenings. I do lamps. I'm told you do spreadsheets for the whole thing. ## name=Nico Brunner; group=Repair Café Basel
I play in the same badminton league as your operations director, and he told me that you're looking for a cold-store engineer. I've done six years of those. ## name=Bernadette Walsh; company=Icehaven
Small world: your thesis adviser is my father-in-law. He speaks of your tensors at dinner. ## name=Xin Li
Hi Halima, the midwives' network in Kano pointed me to you. I'm bringing their record cards to Niamey and don't want to repeat their mistakes. ## name=Halima Bello
You and I are listed as the two witnesses on a patent from 1998. I can't recall signing it. Can you? ## name=Roland Pfeiffer
As another stammerer who presents for a living, I felt every second of your product launch. Bravo. ## name=Marcus Tull
Saw "trained at Le Goff's bakery" in your profile. Me too! 2012, under Yann. Did he throw flour at you as well? ## name=Camille Perrin; headline=Baker, trained at Le Goff
Hi Ezra, your brother-in-law is my dentist and spent an entire filling praising your work on hospital lighting. I specify it for a living. ## name=Ezra Blum
We both left the same cult. You wrote about it, I didn't dare. Thank you. ## name=Faith Merriweather
From one reluctant treasurer to another: how do you file gift aid for a choir? Alan Boyd reckons you have cracked it. ## name=Ruth Ellery; mutual=Alan Boyd
I see we're both connected to Moira at the Lighthouse Trust. I do the stone work on Skerryvore; are you the one who wrote the winter access plan? ## name=Neil Buchan; mutual=Moira Sands
Your neighbour upstairs (me) has been wondering who plays Satie at seven in the morning. And then I saw that we work in the same field: hearing aids! ## name=Colette Arnaud
Same surname, same odd spelling, same village of Zwiefalten. We must be cousins. ## name=Ottilie Schwörer
`;
