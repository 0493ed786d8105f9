/** Personal notes that a quick reader of patterns might turn down: very short, oddly written, full of stock phrases, or of big words. */
export const personalTricky = `
Bratwurst guy says hi!
Still have your umbrella.
Same train, every day. Hi!
You + me + that awful karaoke = friends
Told you I'd find you, Meg. ## name=Meg Tyrell
It's Baz from goalkeeping.
Row 14, seat B :)
Your mum says hi
Hi Marta, I came across your profile while looking for whoever painted the whale at Lofoten harbour. Was it you? I'd love to hear more about your work. ## name=Marta Ruiz
Hope you're doing well! I was impressed by your background, especially the two winters at Halley station. I've got an offer to go. Should I? ## name=Dr. Ines Falk
I'd love to connect and exchange ideas about moss. Yes, moss. Your roof at the Tivoli depot is why. ## name=Sten Bak
I would like to expand my network beyond people called Steve. You and I are the only Steves on the Orkney ferry board who disagree about ramps. ## name=Steve Rendall
I’d like to add you to my professional network on LinkedIn — you were the only one at Friday’s inquest who asked about the brakes.
HI ANNA IT IS YOUR OLD BANDMATE FROM THE WOMBATS TRIBUTE ACT. I DO TAX NOW. ## name=Anna Pohl
hi beth. its callum. from the dig in orkney. i still have ur trowel ## name=Beth Isbister
Hi Jürgen!!! Weißt du noch – the Görlitz film set? I was the zombie you shot. ## name=Jürgen Malz
Ｗe met at Tokyo Maker Faire. Your laser cutter caught fire. ## name=Hiro Abe
“Never trust a quiet pump.” You said that in Aberdeen in 2009 and it has saved me twice.
👋 from the other end of the 6:52 to Reading. You had the PostgreSQL sticker. So did I.
Re: your lost glove. Found it. Also: are you the R. Tanner of the Severn barrage model?
Hi Nils, ... so it turns out that we've been playing online chess for four years. KnightFork77 ## name=Nils Aune
Dear Dr Abebe, Your teff seeds arrived. Yours sincerely, Colin (the one with the greenhouse in Fife) ## name=Dr. Selam Abebe
You beat me to the Heron contract, fair and square. Lunch? ## name=Dominic Shaw; company=Rival & Sons
my mentor (Ruth Osei) told me to write to 3 people who scare me. you're number 2 ## name=Baroness Helena Crick; mutual=Ruth Osei
Ten pounds says you don't remember me. Clue: ferret. ## name=Glen Hobbs
I'm the one who reported the gap in your fence. The sheep are fine.
Wrong Peter on the call this morning! That was me. Hello from the other Peter. ## name=Peter Lang
Nobody at our clinic believes that I know the inventor of the folding commode. Please accept, so that I can prove it. ## name=Agnes Thorburn
Looking forward to connecting after the Ely hustings – you still owe me an answer about the bypass! ## name=Cllr Dawn Pettit
Thank you for stopping on the A9.
Thanks for the lift on Sunday and for not mentioning the smell.
LinkedIn suggested you, and for once it's right: you audited our co-op in 2018 and found the missing geese. ## name=Harvey Pine
I see that we have 14 mutual connections, all of them from the Fastnet race. Which boat were you on? ## name=Oonagh Kelly
Can I add you to my professional network on LinkedIn? You're the only plumber who ever rang me back.
I'd like to connect with you about the Kafka talk
I'd like to connect with you. My late wife Ellen was your first student. ## name=Prof. Hans Adler
Just accepted your old job. Any advice about Gerald? ## name=Louise Tan; company=Moor & Vale
Hello! It was I who asked about salinity after your lecture, from behind the pillar; may I send you my plot? ## name=Dr. Bram Otter
Let's connect! (I was the giraffe at the zoo gala.)
You may know me as the voice of platform 3.
Looking to grow my network of people who have fallen into the Cam during a job interview. You're the second. ## name=Toby Lister
Our dogs are friends, so...
Your post. The one about your father. I had to pull over.
Do you still collect fountain pens? I've my uncle's, and no idea what they are.
Your van was parked across my gate all Tuesday, so I know that you do damp proofing. My cellar needs you.
We help each other every Monday at the food bank and I don't even know your surname. Found you by the bobble hat! ## name=Jo Winter
I work with companies like yours: which is to say, my wife and I run the other puppet theatre in Ghent. ## name=Pol Maes; company=Theater Poesje
I'm building a tool for beekeepers, and you were kind enough to test it at the Devon show; you found that bug with the queen count. ## name=Merryn Pascoe
Book a demo, you said. I did, and it was the best hour of my month! Thanks for the patience with my 90-year-old co-founder. ## name=Kelly Ostrander; company=Formly
I sell nothing. I count newts. You have newts.
Not selling anything: I only wanted to say that your eulogy for Ray was perfect.
We've a calendar full of your woodcuts in the tea room at Ward 12, and it's November that keeps people going. ## name=Freya Lund
Ni hao Lao Wang! It's Pierre, table tennis, Chengdu 2008. ## name=Wang Jianguo
The Kowalskis at no. 9 say you can fix a Wankel engine. True?
Loved it. The bit with the goose, especially. – the woman in the red coat
Hey! You left your notebook at Café Ritter. Page one says to contact you on LinkedIn... so here I am.
Hi Dr. Okoro (Ngozi?), I was your 3 a.m. patient on New Year's Eve. All healed. Thank you. ## name=Dr. Ngozi Okoro
hi hana u dont know me but ur drawing of the tsunami wall is in my phone since 2011 ## name=Hana Saito
Marta – Oslo. Coffee machine. Remember? ## name=Marta Ruiz
`;
