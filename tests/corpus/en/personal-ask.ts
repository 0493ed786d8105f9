/** Personal notes with an ask or an offer: job seekers, recruiters, students, founders, customers, mentors, organisers, authors. */
export const personalAsk = `
Hi Dylan, I finish my masonry apprenticeship in Bath this autumn and your yard is the one I'd like to work in. What do you look for in a first-year banker mason? ## name=Dylan Ross; company=Ross Stonework
I'm a second-year vet student in Lublin who has never seen a camel. You treat them. Could I ask how you got there? ## name=Dr. Fatima Zahra
Hello Monika, I recruit for two observatories and your instrument logs are the best I've seen. There is a post on La Palma you should know of. ## name=Monika Stern
Your job ad asks for someone who can talk to both bakers and lawyers. I was a baker for nine years and passed the bar in May. ## name=Isabel Nunes; company=Crumb & Co
Hi Rahul, I've just inherited a spice shop and no idea about import duties. You wrote that you answer one stranger a week. May I be this week's? ## name=Rahul Kapoor
We're putting on a day about hedgerows in Ludlow on 14 June and hope to have you talk about dormice. Expenses and very good cake. ## name=Dr. Imogen Wray
I'm writing a radio play about the 1953 flood and you keep the dyke records. Would half an hour on the phone be all right some time in March? ## name=Pieter Hoekstra
Hi Sana, your team's ticket about dark mode (#4412) was mine, and I've fixed it. Who would I send the branch to? ## name=Sana Mirza; company=Opaline
Not asking for a job. I only want to know if you regret leaving the ministry for the reindeer. ## name=Elle Sara
I run the Tuesday English class for refugees in Bruges. Two of my pupils are pastry chefs, and your kitchen is hiring. ## name=Arnaud Claes; company=Maison Claes
hey Chris, im 16 and i want to make prosthetic hands like yours. what maths do i need?? ## name=Chris Navarro
I'm three weeks into my first management job and your "don't" list is all I have. What did you do about the person who cries? ## name=Odette Fournier
I've got an interview with your harbour pilots on the 9th. What would you want to be asked? ## name=Bo Andersen; company=Port of Esbjerg
Dear Ms Achieng, our school in Kisii has won a weather station and nobody can set it up. You built one for a school in Homa Bay. Would you advise us? ## name=Grace Achieng
I'm trying to find the person who designed the 2004 bus shelter in Graz. Is it you? I'd like to put it in our exhibition. ## name=Helmut Strasser
Hi Lars, I'm moving to Tromsø in August for my husband's job and I'm a marine welder. Who hires up there? ## name=Lars Eide
I bought your company's stair lift for my dad and rebuilt the remote for his arthritis. Would your engineers like the drawings? ## name=Susan Whitby; company=Upward Lifts
Your advice in 2015 was to finish the degree first. I did, it took six years, and I start at Rolls-Royce on Monday. Thank you. ## name=Prof. Alan Mbeki
Hi Zeynep, I lead the night team at a bread factory and I'd like to learn how you got your shift swaps onto paper that people actually use. ## name=Zeynep Kaya
I represent nobody. I'm just a retired signalman who'd like to correct the caption on your photo of Carlisle. ## name=Editor Joan Pratt
I'd like to write about your goat cheese for Slow Road magazine. Is the third week of May too close to kidding? ## name=Bernard Oberlin
Hi Nora! I'm applying to the doctoral programme in Tartu and you're the only person I can find who finished it with a baby. How?? ## name=Nora Saar; school=University of Tartu
You're looking for a bassoonist; my quintet is looking for a violist. Shall we trade? ## name=Emil Rask
Hello Tariq. Your ad for a tester of parachutes reads like my diary: eleven years of packing them for the air ambulance. No hurry, I just want you to know that I exist. ## name=Tariq Siddiqui; company=Silkfall
My startup failed last month in just the way you described in Dublin. Could I buy you a coffee and ask what you did the week after? ## name=Fionnuala Reid
I want to learn how you dye with walnut. I can offer a weekend of fencing work. ## name=Meredith Coe
Hi Greg, we're both bidding on the Alton library roof. Might it make sense to go in together? You have the crane, I've got the slates. ## name=Greg Tolland; company=Tolland Roofing
I noticed that your museum's website has the wrong opening hours for Boxing Day, and I can fix it for you: I'm the volunteer who set it up. ## name=Lydia Grant
Would you blurb a book about drains? Before you say no: there's a chapter on your grandfather. ## name=Sir Anthony Pell
I'd like to nominate you for the Brennan prize for the ferry timetable. May I? ## name=Kirsten Dahl
My son has the same rare joint condition as you and wants to be a chef. What do you tell kids like him? ## name=Mateo Vargas
Hi Wei, your hiring manager asked me to send my trapeze safety certificates to you. Is here fine? ## name=Wei Chen; company=Cirque Volant
I'm looking for the Abigail Storey who proofread the 2011 hymnal. We're doing a second edition, and you found every mistake. ## name=Abigail Storey
I teach cooking in a prison in Norwich. Your bakery hired two of my men. I'd like to shake your hand. ## name=Daniel Abara; company=Second Rise
Open to a short call about solar pumps? I'm installing three in Turkana next month and you've done forty. ## name=Joseph Ekal
I'm a locksmith. Your security column got one thing wrong about pin tumblers, and I think you'd want to know. ## name=Felicity Hart
Hi Ananya, I'm the PhD student who emailed about the monsoon gauge data. Your out-of-office said to try here! ## name=Ananya Rao; school=IISc
We adopted your onboarding buddy idea at the fire brigade. I have numbers now, and would be glad to share them. ## name=Cheryl Boone
I'm to give the eulogy for Arthur Penn and you're in all of his stories. Would you tell me one I can use? ## name=Malcolm Yorke
Hi Judge Ferreira, I clerked down the hall in 2013 and I'm deciding between the bench and a firm. Could I have ten minutes of honesty? ## name=Beatriz Ferreira
Please tell your colleague at the Cork desk thank you for finding my hearing aid. And since I'm here: I make them. ## name=Liam Coughlan; company=Aer Coastal
Would you let my eighth graders name one of your satellites? They have a list. ## name=Ximena Rojas; company=Tinysat
I'm a nurse in Perth looking at the same move into device trials that you made from Fremantle. Did you keep your registration? ## name=Tracey Dunn
Congratulations on the Borealis order! I was on the losing team and we agreed that your bid was better. ## name=Anders Holt; company=Fjordkraft
I've been a happy customer since you sold from a van. Any chance of gluten-free dumplings at the Leith shop? ## name=Su Lin; company=Steam & Fold
Hi! I'd like to propose you as godmother for our hackathon of girls in Porto. There's one in 2026 if this June is too soon. ## name=Teresa Pinto
I run a fund for village shops, and I keep hearing about what you did in Glenelg. No form to fill in, I'd just like to come and see it. ## name=Shona McRae
Hi Pat, no pitch, promise: I make accordions and you're the only person in Ohio who posts about reeds. ## name=Pat Kowalski
May I send you a chapter? It has a character who calibrates scales, and you'd know if I've got it wrong. ## name=Ottoline Gray
I've been asked to referee your grant and had to decline since we once co-wrote a limerick. Good luck, though! ## name=Prof. Dag Moen
I'm the hiring lead for a hospice in Derby. Your volunteering with music and dementia is just what our day room needs. Could we talk about a part-time post? ## name=Imelda Cruz
Hi Oscar, I'd be glad to be your guinea pig for the tremor glove. Diagnosed in 2021, still play the organ. ## name=Oscar Lindholm; company=Steadyhand
Please don't retire before you've taught me how to read those seismograms. ## name=Aiko Yamada
I owe you an apology for the review I left in 2017. I was wrong about the boots. ## name=Ned Cartwright; company=Cartwright Boots
Six of us in Leicester want to start a union branch at the warehouse, and you've done it. What would you do in the first week? ## name=Shabana Iqbal
The scholarship you set up paid for my bus. I'm a notary now. ## name=Don Ernesto Vidal
Hi Emma, my crew at the lock wrestles with the same night handover that you described on Thursday. Shall we compare? ## name=Emma Lindt; company=Canal Trust
I'm putting together a walking tour of Manchester's lost rivers. You surveyed the Tib culvert. Would you check my facts? ## name=Rob Entwistle
Hey Theo, Shira told me you're the only one who got the Brother knitting machine to talk to a laptop. I have two and a deadline! ## name=Theo Markides; mutual=Shira Gold
Quick one: is the shade of green on your ferries a standard RAL? Painting my shed.
Hi Amélie, your studio did the signs at the children's hospital in Lyon. I'm planning the ones in Nantes and would love to know what the kids thought of the fox. ## name=Amélie Roux; company=Studio Roux
`;
