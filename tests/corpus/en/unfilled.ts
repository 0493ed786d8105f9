/** Notes in which a template's slots are still open. */
export const unfilledLines = `
Hi [Name], your page is great and I would be glad to connect.
Hi {{first_name}}, great meeting you in Oslo!
Hello %FIRSTNAME%, I enjoyed your talk.
Hi Marta, {where we met?} – I'd like to stay in touch.
Dear <first name>, I've been following <company> for years.
Hi FNAME, loved your article on tides.
Hi ___, we met at the fair.
Hi , I enjoyed your post about kelp.
I'd like to work at XYZ Company because of your ferries.
Hello [insert name here], nice to meet you at [EVENT]!
Hi *|FNAME|*, I saw you speak in Ghent.
Hi Marta, I read your post on [topic] and it made me think.
We both studied at {university}.
Hi \${firstName}, I run the depot next door.
您好【姓名】，很高兴认识您
Здравствуйте, [имя]! Был рад знакомству в Томске.
Bonjour [Prénom], j'ai lu votre article.
Hi {name}! You and {mutual contact} both mentioned the regatta.
Hi Marta, my name is [Your Name] and I'm at Moor & Vale.
Hello «First Name», thank you for the lift.
I met you at ______ and I'd like to know more about salmon.
Hi first_name, thanks for your help with the loom.
Hi [NAME]
`;
