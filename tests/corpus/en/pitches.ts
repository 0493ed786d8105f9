/** Notes that sell. */
export const pitchLines = `
Hi Marta, we help companies like yours cut cloud costs by 30 %. Do you have 15 minutes this week? ## name=Marta Ruiz; company=Alder
I help founders get more leads without cold calling. Want me to send you my free guide?
Our platform automates invoicing for agencies. Book a demo here: https://calendly.com/fastpay
Hi Tom, I saw that Brandt & Lowe is growing fast. We work with similar logistics companies who've doubled their output. ## name=Tom Bickerton; company=Brandt & Lowe
Are you looking to outsource your payroll? We offer affordable packages for small businesses.
We specialise in SEO for dentists. Shall I send you a free audit?
I've built a tool that helps sales teams book more meetings. Happy to show you a demo.
Are you missing out on qualified leads? Let's hop on a call to discuss.
Loved your post about hiring. We help HR leaders like you reduce turnover by 40%. Open to a quick call this week? ## name=Isla Rennie
Earn passive income from home. Message me for details!
I'd like to introduce you to our solution, which saves you hours every week.
We're an agency that helps B2B startups scale revenue. Interested?
Our clients see 3x ROI in 90 days. Can I show you how we do it?
Limited time offer: 20% discount on our leadership training.
Hi Pavel, I work with CTOs who want to increase developer productivity. Can I send you a case study? ## name=Pavel Horák
We provide dedicated developers from $25 an hour. Do you need any?
I can double your sales in three months. What is your phone number?
Huge synergy potential here! Book a meeting with our account team.
As a fellow Teesside grad I wanted to tell you about our investment opportunity. ## school=Teesside University
Great meeting you at the summit! We offer lead generation services for firms like yours.
Do you want to generate more qualified leads on LinkedIn? I have a free masterclass.
My company supplies packaging to brands like Oatly. I'd love to show you our catalogue.
Hi Greta, would you be open to a demo of our software? ## name=Greta Lund
We built a platform that helps restaurants reduce food costs.
I offer web design packages from $500. Check out my calendar link.
We've helped dozens of companies increase revenue. Would love to walk you through our approach.
Crypto and forex signals with guaranteed results, message me!
Schedule a free consultation with our experts today.
We help agencies like yours land new clients every month.
Our team of developers can build your app at a fraction of the cost; request your free quote today.
`;
