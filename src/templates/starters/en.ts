/** English, which addresses everybody alike. `read.ts` explains the shape. */
export const en = `
hello
- Hi[[ {firstName}]],
met: We met
- we met {where?} and I enjoyed our conversation. I’d like to pick up the thread where we dropped it.
worked: We worked together
- we worked together {on what, or where?}. I still think back to it, and I’d like to hear which road you took after that.
alumni: Same school
- fellow {school} graduate here: {what did you study, and when?}. I’d like to hear which road you took from there.
reader: Read their work
- I read your piece on {what?}, and it stayed with me. I’d like to see what you write next.
heard: Heard them speak
- I heard your talk {about what, or where?} and left with a question. May I ask you here?
mutual: Someone we both know
- I know {mutualContact} {from where?} and saw that you do too. I’d like to say hello and hear what you’re working on.
candidate: I applied there
- I applied {for which role?}[[ at {company}]] and would love to hear from you what a normal day in the team looks like.
recruiter: I’m hiring
- your work on {what exactly?} is why I’m writing. We’re looking for someone who has done just that[[ at {myCompany}]]. Would you be open to hearing about it?
student: I’m a student
- I’m a student[[ at {mySchool}]] and found your work on {what exactly?}. It’s what I hope to do one day, and I’d like to hear how you got started.
customer: I use what they make
- I use your {what, and for what?}. Thank you for making it! I’d like to hear what you plan for it next.
field: Same line of work
- we both work on {what exactly?}[[, you at {company}]]. I’d like to compare notes on the problems that keep you busy.
call: After a call
- we talked on the phone about {what?}. I’d like to hear what you decide, and to pick it up again when the time comes.
+mutual
- we both know {mutualContact}: {how?}
+school
- fellow {school} graduate here: {what did you study, and when?}
+employer
- we’re both at {company}: {where do you cross paths?}
+met
- we met at {where?}
+post
- your post on {what?}
`;
