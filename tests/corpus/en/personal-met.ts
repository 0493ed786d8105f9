/** Personal notes by people who met, worked or lived near the recipient. */
export const personalMet = `
Loved your Rust talk on Tuesday!
Hi Marta, we met at the Oslo meetup, by the broken coffee machine. I'd like to hear how the migration ends. ## name=Marta Ruiz; company=Alder
Great chatting about sourdough on the train to Leeds! ## name=Priyanka Nair
It was me who spilled the tea on your slides at the Ghent library day. Sorry again, and thank you for laughing.
Hi Joel, you sat next to me at the wedding in Kraków and promised me the name of that accountant. ## name=Joel Aster
We shared a taxi from the airport to the Lisbon summit last month. You said your team might need a translator; I'd still like to help. ## name=Inês Prado
You taught my daughter the cello for three years. She got into the conservatory! Thought you'd like to know. ## name=Mrs. Hanne Dahl
Ken, this is Rosa from the third floor at Brandt & Lowe. I left in June and miss our lunches. ## name=Ken Wilkie; company=Brandt & Lowe
Good to finally put a face to the voice yesterday! Sending the budget sheet as agreed. ## name=Tobias Engel
Hey Sam – we ran the last ten kilometres of the Porto marathon side by side. You never told me how your knee did. ## name=Samira Haddad
Dr. Osei, you examined my thesis on tidal turbines in 2016. I'm now building one, and wanted you to see it. ## name=Dr. Kwame Osei
I was the noisy one in the second row of your negotiation class in Utrecht. It got me the raise. Thanks! ## name=Liesbeth Kok
Hello Amara, your stall was opposite ours at the Bristol makers market. Did the blue glaze sell out in the end? ## name=Amara Obi
we worked the same night shifts at St. Brigid's ward 7 in the winter of 2019. would love to know where you all ended up ## name=Fiona Keane
Remember the power cut during the audit in Malmö? I still tell that story. Hope the twins are well, Nils ## name=Greta Lund
Hi Pavel, we argued about static typing over dumplings at the Brno hackathon. You were right about null. ## name=Pavel Horák
Tom, we haven't spoken since the rowing club closed. I'm back in Durham and looking for a crew. ## name=Tom Bickerton
You interviewed me for the archivist post in March. I didn't get it, but your feedback on my cataloguing sample changed how I work. ## name=Eleni Pappas; company=Harbour Museum
Hi! You helped me carry a pram down the stairs at Gare du Nord and we found out we both do fraud analytics. Small world. ## name=Mathieu Roche
Hi Jen, nice to meet you at Saturday's allotment open day. Here's hoping your leeks survive the frost. ## name=Jen Ashworth
Your toast at Mirjam and Olle's wedding made me cry. I run a small press in Uppsala and think there's a book in it. ## name=Henrik Sund
I repaired your espresso machine last week. You said your café needs someone on call: my number's on the receipt, and here I am as well. ## name=Carla Bonetti
Hi Dana, we were both stuck in the lift at the Chamber breakfast. Forty minutes well spent! ## name=Dana Whitlock
It's Yusuf, from the stand with the folding bikes at Velo Basel. You asked for the hinge drawings; shall I send them here? ## name=Regula Frei
Hello Mr. Tanaka, I interpreted for your delegation in Rotterdam in October. It would be good to be reachable if you come back. ## name=Kenji Tanaka
Hey Ola! Same hostel in Cusco, 2011, you had the ukulele. Are you the Ola who now does hydrology? ## name=Ola Berntsen
You were my manager's manager at Finch Logistics, so you may not remember me: I was the one who found the missing pallets. ## name=Victor Amadi; company=Finch Logistics
Nice talking to you after the parents' evening. If your bakery still needs a Saturday driver, my son is keen. ## name=Beatrix Moll
Hi Leo, we played chess at the Reykjavik layover and you beat me twice. I'd like a rematch, and to hear more about your seaweed farm. ## name=Leo Castellan
We spoke on the phone about the broken invoice export on Monday. You saved my week, Chidi. ## name=Chidi Eze; company=Ledgerly
Thanks for jump-starting my van outside the depot! I said I'd look you up. ## name=Marek Zielinski
Hi Nadia, I was in your breakout room at the civic data day: the one whose cat walked over the keyboard. ## name=Nadia Belkacem
I'd like to add you to my professional network on LinkedIn. We met at the Oslo meetup.
I'd like to connect with you on LinkedIn, Ravi: we sat together at the water board hearing. ## name=Ravi Menon
Hi Claire, I'd like to join your LinkedIn network. You trained me on the kiln at Potter's Yard in 2018. ## name=Claire Dunmore
Since you are a person I trust, I wanted to invite you to join my network on LinkedIn. You got me through the merger, Hal. ## name=Hal Prentice
I'd like to add you to my professional network on LinkedIn, because I still owe you the recipe from the Ghent trip!
I'd like to add you to my professional network. Your wife and I sing in the same choir. ## name=Simon Aldous
We've been emailing about the bridge survey since May, so it seemed silly not to be connected here. ## name=Ingunn Moe
Hi Petra, it's Lukas, the intern who deleted the staging database. All grown up now and running backups for a living. ## name=Petra Vogel
So glad I ran into you at the ferry terminal. Ten years! I want to hear everything about the lighthouse project. ## name=Sinéad Byrne
Hi Moses, we refereed the under-12s together in the rain. Let me know if the league needs a treasurer, I do books for a living. ## name=Moses Kiprop
You bought my grandfather's loom at the auction in Hawick. I'd love to see what you weave on it. ## name=Elspeth Muir
Good meeting you by the whiteboard at the Zürich offsite. Your idea of charging per seat-hour hasn't left my head. ## name=Adrian Keller; company=Seatwise
Hello again! You fixed the projector at our town hall meeting when nobody else could. ## name=Dev Patel
Julia, we shared a desk at Norrland Post until 2014. I moved to packaging design and saw that you did too! ## name=Julia Åkesson; company=Norrland Post
Hi Ben. I'm the neighbour with the loud parrot. I've just learnt you teach statistics and I have a question about our street's noise survey. ## name=Ben Oyelaran
Hi Teresa, we queued three hours for the Goya exhibition and talked about pension funds of all things. I enjoyed it. ## name=Teresa Valle
Your dad introduced us at the harbour festival. He said you know everything about ballast water; I've just been asked to write a rule about it. ## name=Anneke Visser
I was your Uber passenger on Friday night, the one with the harp. You mentioned you're looking for accounting work: we have an opening. ## name=Bilal Raza
Dear Ms. Lindqvist, I delivered the parquet to your office and you asked about the oak. It came from Småland. Best, Arvid ## name=Karin Lindqvist
Hey Zoe, I held the ladder while you hung the lanterns at the night market. Let's not wait for the next one to talk. ## name=Zoe Tran
Hi Frank, you and I built the school's first website in 1999, animated flames and all. Do you still have the files? ## name=Frank DeLuca
We met when your dog ate my sandwich in Kelvingrove. You said you work on grid storage. I write about it. ## name=Isla Rennie
Hello Grace, it's the man with the two umbrellas. I promised you the link to the tram study. ## name=Grace Mensah
I was on the jury for your start-up pitch in Tallinn and voted for you. I'd like to follow how the sensor does in winter. ## name=Kadri Tamm; company=Frostline
Hi Omar, we swapped seats on the flight to Amman so that you could sit with your son. Enjoyed the talk about desalination! ## name=Omar Haddad
Paul here, the plumber. You told me on Thursday that your firm does fit-outs for clinics; my brother designs them. ## name=Stella Marchetti
Thank you for the kind words after my talk in Antwerp. You asked where the maps were from: the city archive, box 14. ## name=Jef Peeters
We were the only two who stayed for the Q&A at the soil health webinar. Your question about clay was mine, too. ## name=Rebecca Stone
Hi Wanda, I'm the one who bought your old cargo bike. Still running! I saw you do transport planning and I'd like to ask about the ring road. ## name=Wanda Krol
Hi Ian, back in 2007 you signed my first pay slip at the cannery. I manage one now, in Galicia. ## name=Ian Forsyth
You dropped off a lost wallet at our reception this morning. It was our founder's. She would like to thank you properly. ## name=Mina Sato
Hey Lucia, still laughing about the karaoke after the actuaries' dinner. And I do want to see that mortality table you mentioned. ## name=Lucia Romano
Hi Gus – it's been twenty years since Scouts. Saw you're restoring the old cinema. I have the 1961 poster! ## name=Gus Halloran
We were both on the panel about rural broadband that ran out of time. I'd like to finish the argument :-) ## name=Morag Sinclair
Hola Andrés, we met through the language exchange at the Carlton pub. My Spanish is no better but my company is opening in Bogotá. ## name=Andrés Quintero
Good evening Mr Adeyemi, you spoke to my class at Hillside Comprehensive about bridges. I'm in my second year of civil engineering because of it. ## name=Tunde Adeyemi
Eva, you and I translated the same novel for two publishers. Shall we compare the ending? ## name=Eva Kolářová
hi! the girl with the green rucksack from the geothermal tour here. you said to ask you about drilling permits, so: can i? ## name=Sigurður Jónsson
We did our lifeguard course together in Bondi. Didn't expect to see you running a hedge fund :) ## name=Chloe Baxter
I drove the bus on your company outing. You sang. I also do web shops. ## name=Dieter Kuhn
Nice to see you again at the hospice fundraiser on Sunday. The silent auction idea was yours, wasn't it? I'd like to borrow it. ## name=Maureen Tully
Hi Aino, our kids are in the same kindergarten group in Tampere and I only now noticed you design playgrounds. Coffee? ## name=Aino Laine
Your first customer here! I bought the walnut desk in 2015 and I'm still writing at it. ## name=Callum Reid; company=Reid & Daughters
You gave me a lift to the ferry when the buses were on strike. Tusen takk! I work in wave energy, by the way. ## name=Bjørn Aas
We both got locked out of the Kyoto guesthouse... I found the photo. Want it? ## name=Harriet Cole
Hi Samuel, I was the second violin in the pit when you conducted Kiss Me, Kate. I've moved into arts admin and remembered how you handled the unions. ## name=Samuel Brodie
`;
