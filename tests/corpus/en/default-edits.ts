/** LinkedIn's texts, lightly edited. */
export const defaultEditLines = `
I'd like to add you to my professional network on LinkedIn.
I'd like to add you to my professional network on LinkedIn
Hi Marta, I'd like to add you to my professional network on LinkedIn. ## name=Marta Ruiz
Marta,⏎I'd like to add you to my professional network on LinkedIn.⏎⏎- Ann ## name=Marta Ruiz
I would like to add you to my professional network on LinkedIn. Best, Ann Lee ## sender=Ann Lee
i'd like to add you to my proffesional network on linkedin
I’d like to add you to my professional network on Linked In. Thanks!
I'D LIKE TO ADD YOU TO MY PROFESSIONAL NETWORK ON LINKEDIN
I'd like to add you to my network on LinkedIn.
Id like to add you to my professional network
  I'd   like to add you⏎to my professional network on LinkedIn .
I'd like to connect with you on LinkedIn.
Hi {firstName},⏎I'd like to connect with you on LinkedIn.
Dear Dr. Osei, I'd like to connect with you on LinkedIn. Kind regards, Rosa ## name=Kwame Osei
Hi Joel, I'd like to join your LinkedIn network. ## name=Joel Aster
I'd like to join your LinkedIn network. Regards
Since you are a person I trust, I wanted to invite you to join my network on LinkedIn.
Since you're a person I trust I wanted to invite you to join my network on LinkedIn.⏎Cheers, Bo
You are a person I trust. I'd like to invite you to join my network on LinkedIn. I'm using it to discover inside connections I didn't know I had.
Ann Lee has indicated you are a fellow group member of Norse Bakers:⏎I'd like to add you to my professional network on LinkedIn.⏎- Ann Lee
Hello, I'd like to add you to my professional network on LinkedIn. Thank you! Best regards, Tom
І'd lіkе tо аdd уоu tо mу prоfеssiоnаl nеtwоrk оn LіnkеdІn.
Ｉ'd like to add you to my professional network on ＬｉｎｋｅｄＩｎ.
I'd li​ke to add you to my profes​sional network on LinkedIn.
I'd really like to add you to my professional network here on LinkedIn, please.
Je vous invite à faire partie de mon réseau professionnel sur LinkedIn.
Bonjour Claire, je souhaiterais rejoindre votre réseau sur LinkedIn
Me gustaría añadirte a mi red profesional en LinkedIn.
Marta, vorrei aggiungerti alla mia rete professionale su LinkedIn.
Jag vill gärna lägga till dig i mitt professionella nätverk på LinkedIn
Saya ingin menambahkan Anda ke jaringan profesional saya di LinkedIn.
`;
