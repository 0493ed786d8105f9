/** Personal notes by readers, listeners, users and admirers of one particular thing. */
export const personalRead = `
I like your posts and want to keep learning from you
Your essay on widowhood and spreadsheets is pinned above my desk. ## name=Carmen Ortega
Hi Rafael, I read your thread about flaky tests in CI twice. We deleted 300 of ours last week because of it. ## name=Rafael Monteiro
Your episode on salt mines got me through a very long drive. More of those, please! ## name=Jonas Weiss
Hi Priya, your answer about Kafka consumer lag saved us on Saturday night. I'd like to follow what else you write. ## name=Priya Raman
I use your map of the Welsh chapels every weekend. Found one missing near Llanidloes; shall I send it? ## name=Gareth Price
Loved the otter story.
Hello Nkechi, I watched your TEDx talk with my father, who farmed cassava all his life. He wants to know which dryer it was. ## name=Nkechi Udo
I translated two chapters of your book on tenancy law into Slovene for our clinic. May I send them to you? ## name=Ana Horvat
Your comment under the heat pump post was the only one with numbers in it. What did your installer charge? ## name=Phil Tanner
I disagree with nearly everything in your column on school uniforms, which is why I'd like to read the next one. ## name=Oliver Strand
Hi Mei, your library is the reason my e-reader app handles Tibetan. Thank you! If you ever need testers for vertical text, I'm one. ## name=Mei Zhang
I've been reading your newsletter on ferries since issue 4. Please never stop. ## name=Kirsty MacLeod
The photograph of the two welders in your portfolio: was that the Gdańsk yard? My uncle worked there. ## name=Wojciech Lis
Hi Dan, your post about quitting at 52 hit home. I'm 51 and have the letter in a drawer. ## name=Dan Okonkwo
I built the birdhouse from your video. A blue tit moved in within a week!
Your paper on microplastics in honey is being quoted in our council meeting tonight. Would you mind if I ask you two questions about the sample size? ## name=Dr. Lena Fuchs
Hey Luis, I maintain the Debian package of your parser. The 3.2 release breaks on s390x, and I have a patch. ## name=Luis Ferrer
You reviewed my pull request in 2020 with such patience that I stayed in open source. ## name=Aarav Joshi
Hi Tove, my reading group in Bergen did your novel in March. We fought over the last page until midnight. ## name=Tove Hagen
Your keynote about saying no to features is why our roadmap fits on one page. I'd love to hear what you'd cut next. ## name=Marguerite Blanc; company=Plainsoft
Saw your sketchnotes from the migration museum. I run the education team there and our interns have copied them for the wall. ## name=Ilse Brandt
Following your kelp experiments from a very cold desk in Hobart. What temperature do you dry at? ## name=Rory McTeer
Your bot that tweets the water level of the Elbe makes my mornings. I'd like to make one for the Vistula, if you'd tell me where you get the data. ## name=Matthias Roth
Hi Helen, I found your talk on consent forms while writing ours. The part about reading them aloud is now our rule. ## name=Helen Akinola
I've used your tide tables app since the beta. It has a typo in Arbroath. Otherwise: perfect. ## name=Ewan Geddes
Your tweet about the printer made me snort in a funeral home. Professional admiration, Tess (undertaker) ## name=Marco Bell
Hi Yara, the interview you gave to Grid Weekly about load shedding is the clearest I've read. I explain it to farmers for a living and will be quoting you. ## name=Yara Haddad
I teach your case on the Rana Plaza audits to my second years. They ask what happened to the inspector. Do you know? ## name=Prof. Sylvia Nand
Hi Otto, that three-line SQL trick of yours cut our nightly job from six hours to nine minutes. I owe you a beer. ## name=Otto Lehmann
Your blog post on grief leave is being printed out and left in our kitchen by nobody knows whom. I suspect HR. I am HR. ## name=Bridget Shaw
Hello Ferran, I baked your rye for forty people at the fire station. Nobody spoke for ten minutes. ## name=Ferran Soler
I'm the person who keeps replying to your posts about bus lanes. Thought I'd say hello properly. ## name=Lorna Pike
The way you drew the pension gap as two staircases: may I use it in a workshop for nurses, with your name on it? ## name=Bettina Kraus
Hi Sunil, I listened to you on the Small Boats podcast and had to stop the car at the part about the cook. ## name=Sunil Fernando
I read your dissertation on dry stone walls. Yes, all of it. I build them. ## name=Dr. Catriona Baird
We run your open-source triage tool in a clinic in Kisumu. 212 patients last month. I thought you should know. ## name=Amit Desai
You wrote in March that nobody reads footnotes. I do. Number 17 is wrong, and delightful. ## name=Edmund Vale
Hi Noor, your colour-blind palette is now the default in our hospital dashboards. Could I ask how you picked the orange? ## name=Noor Al-Amin
Your recipe column kept my mother cooking after her stroke. She's on page 60. ## name=Paola Greco
Hi Stefan! I've read your release notes for years, they're the only funny ones. What made you leave the limerick out of 4.0? ## name=Stefan Ilić; company=Quillbase
Just finished The Salt Ledger. I work in customs and you got the boredom exactly right.
I saw your exhibit of lost mittens in Turku and went home and wrote a grant application. ## name=Saara Niemi
Your open letter on midwife rotas says what our union has failed to say for years. We'd like to invite you to our spring meeting. ## name=Denise Okafor
Hi Akira, your teardown of the 1984 synth helped me fix mine. The filter chip was upside down! ## name=Akira Mori
I cite your measurements of the Aral dust in my own, and found the same bump in April. Curious if you have an explanation. ## name=Dilnoza Karimova
Hi Sal, you're the only recruiter whose job ads I read for pleasure. The one for the cheesemonger! ## name=Sal Marino
Came across your profile because of your article on rope access, and I have a question about anchors on sandstone. ## name=Jude Farrell
I came across your profile after the Vilnius transport panel: your line about buses being furniture stayed with me. ## name=Rasa Petrauskas
You don't know me, but your checklist for hospital discharges is taped to our fridge. My wife is home because of it. ## name=Angela Brooks
I hope you're well. Your memo on lifeboat drills from 2012 still circulates on our ship, so I wanted to thank its author. ## name=Captain Rui Sousa
Your course on bookbinding for the left-handed! Who knew. I did both modules, and now my whole guild wants in. ## name=Hester Lamb
Hi Ivo, I ported your terrain shader to WebGPU over Christmas. Runs at 60 fps on my phone. Want to see? ## name=Ivo Marić
You asked last week whether anyone still uses COBOL in fisheries. We do. Ask me anything. ## name=Linda Thoresen
I loved what you said on the radio about apprentices and I'd like to take two on myself. Where do I begin? ## name=Norman Tate
Hi Maya, I'm twelve years into a career that your post "Leaving the lab" describes in a paragraph. Could I ask what you wish you'd done first? ## name=Maya Feldman
The diagram of the sewage works in your thread made my daughter want to be an engineer. ## name=Graham Peel
Hi Rosa, your subtitles for the Andean films are the best I've read and I'd like to know how you handle the Quechua jokes. ## name=Rosa Huamán
Bought your zine at Rough Trade. Page 9 is my childhood.
Your accessibility audit of the tax site was brutal and fair. I'm on the team that has to fix it. Hello! ## name=Marlon Pierce
I hope you are doing well. I have read your field guide to lichens on three continents and found one that isn't in it. ## name=Dr. Orla Quinn
Thank you for the free sewing patterns. I've dressed two theatre casts with them. ## name=Vera Simic
Your map shows a mill at Nether Poppleton that I believe was my great-grandmother's. Can I ask where the record is? ## name=Alan Thwaite
Hi Kim, loved your answer about burnout among vets on the panel stream. I'm a vet nurse and sent it to my whole practice. ## name=Kim Larsen
Your post on refusing to fly for client meetings gave me the courage to ask. They said yes. ## name=Judith Perl
"Good fences make good APIs" – I've stolen that for our design guide, with credit. Who said it first, you or the farmer? ## name=Hugo Lindgren
We printed your poem about the printer on the printer.
Hi Leila, I train guide dogs and your piece on sound signals at crossings answered something I'd wondered about for years. ## name=Leila Farahani
Your translation of the safety manual into plain Polish stopped an accident on our site last Tuesday. ## name=Krystyna Nowak
I've been your silent follower for two years. Today's post about failing the bar exam is why I'm breaking the silence. ## name=Monique Laurent
Hi Jo, your bench plans had one leg too few, which made my class think. Intentional? ## name=Jo Barker
I write the crossword for the Harbour Gazette and your surname fitted 14 across. Then I read your reef papers and forgot the crossword. ## name=Dr. Pita Tuilagi
`;
