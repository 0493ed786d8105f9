/** Notes that could go to anyone: LinkedIn's phrases, flattery, ambition. */
export const genericLines = `
Hi Marta, ## name=Marta Ruiz
Hello!
Hi there
Let's connect!
Hi, I'd love to connect.
Stumbled upon your page, would be happy to connect.
Hi Tom, I came upon your page and your skills impressed me. Let's connect! ## name=Tom Bickerton
I'm always looking to connect with like-minded professionals.
Great profile! I'd be happy to have you in my network.
Hello, I would love to expand my network with professionals in your field.
Your experience is very impressive. Looking forward to connecting.
I believe that we could both benefit from connecting.
Hi, hope you're doing well. I'd love to connect and explore potential opportunities to collaborate.
I noticed that we have several mutual connections, and thought it would be great to connect.
We work in the same industry, so I thought we should connect.
Your profile caught my attention. I'd be honored to be part of your network.
Hi Dana, I see that we share similar interests. Would love to exchange ideas. ## name=Dana Whitlock
LinkedIn suggested your profile. Let's stay connected!
I'm expanding my network here and would appreciate it if you accept my request.
Dear Sir or Madam, I am interested in connecting with you.
Hey! Let's connect and grow together.
I admire your career path and would love to learn from your experience.
Hope this message finds you well! I'd like to connect with you to share insights.
Good morning, I found your profile very interesting and I would like to be in contact with you.
You seem like someone I should know. Let's link up!
I'm looking to build meaningful relationships with leaders like you.
Hi Greta, your journey is inspiring. It would be an honor to connect. ## name=Greta Lund
We have many contacts in common. Please accept.
I am passionate about innovation and would love to connect with other professionals in this space.
Hello Ken, it'd be great to have you in my network for future opportunities. ## name=Ken Wilkie
Would you like to connect?
Thank you for viewing my profile! Let's connect.
I saw your profile in my feed and thought it would be valuable to connect.
Hi, I am a student and I would like to connect with professionals in the industry.
Passionate about technology and growing my network, so I'd be glad to connect.
Hi! Just reaching out to connect with more people in tech.
I like to connect with people from different backgrounds and learn about their work.
Hi Petra, I'd love to learn more about your work and see how we can help each other. ## name=Petra Vogel
I'm looking forward to growing together and sharing knowledge.
I'd like to keep in touch for potential synergies... hope to hear from you.
Hi Ola, I think it would be mutually beneficial for us to connect. ## name=Ola Berntsen
Hello dear, nice profile.
Open to networking!
Connect?
Hi Victor, always great to meet new people in the field. ## name=Victor Amadi
Your work is amazing, keep it up! Would love to be connected.
It's always good to know more people in the business. Let's connect.
I would be delighted to have you among my contacts.
Saw your profile and thought I'd reach out.
I have an extensive network and would be happy to share it with you.
Hi Jen, I'm reaching out because I think we have a lot in common. ## name=Jen Ashworth
I am interested in your profile.
You have a great background, and I'd love to pick your brain.
Hello, I'm a professional with many years of experience and I'd like to connect.
I accept all invitations, please accept mine too.
Hi, I would appreciate the chance to connect and follow your updates.
Nice to e-meet you! Happy to connect.
Hello Grace, let us be connected for future collaboration. Regards, Amit ## name=Grace Mensah; sender=Amit Desai
I want to connect with experts like you in order to grow my skills.
Let's connect and see how we can add value to each other.
`;
