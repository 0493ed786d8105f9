/** What the page says that opens once, at install. Not part of the tables that reach pages of LinkedIn. */
export const welcome = {
  'welcome.document': 'Welcome to Say Why',
  'welcome.title': 'Say why you want to connect',
  'welcome.lead':
    'One press too many, and an invitation goes out blank: your name, and not why. Say Why speaks up in the dialog just before, while one line can still make it yours.',
  'welcome.reload': 'LinkedIn tabs that are open already need one reload before Say Why can start in them.',

  'does.title': 'What it does',
  'does.about': 'This is the real banner, on a sample. Write, press Send, open its ⋯: nothing here goes anywhere.',
  'does.try': 'Try a note',
  'does.blank': 'None',
  'does.default': 'LinkedIn’s text',
  'does.generic': 'For anyone',
  'does.personal': 'For Marta',
  'does.again': 'Start over',
  'does.draft.default': 'Hi Marta, I’d like to join your LinkedIn network.',
  'does.draft.generic':
    'Hi Marta, I came across your profile and would love to connect with like-minded professionals.',
  'does.draft.personal': 'Hi Marta, we met at the Oslo design meetup. I’d love to hear how the tram pilot goes.',
  'sample.name': 'Sample dialog',
  'sample.title': 'Invite Marta Lindqvist',
  'sample.headline': 'Maps and timetables at Nordbahn',
  'sample.note': 'Your note',
  'sample.length': '{length} of {limit}',
  'sample.add-note': 'Add a note',
  'sample.send-blank': 'Send without a note',
  'sample.back': 'Back',
  'sample.send': 'Send',
  'sample.sent': 'Here it would have gone out, just as it was.',

  'sees.title': 'What it can see, and what it can’t',
  'sees.can': 'It sees',
  'sees.can.dialog': 'the invitation that you have open on www.linkedin.com, and what you type into it',
  'sees.can.profile': 'what the profile behind it says while it is open: a name, a headline, whom you both know',
  'sees.can.settings': 'what you set here and in the banner; your browser keeps that, and may sync it for you',
  'sees.cannot': 'It doesn’t',
  'sees.cannot.send': 'send, accept or visit anything, or press a button that you didn’t press',
  'sees.cannot.network': 'talk to any server: no account, no statistics, not one request',
  'sees.cannot.else': 'look at other sites, or read your messages or a password',
  'sees.agreement':
    'It is no part of LinkedIn, whose User Agreement forbids altering its pages. A banner in a dialog is an alteration: weigh that for yourself.',

  'choices.title': 'Two choices',
  'choices.asking': 'When you press Send on a blank invitation',
  'choices.once': 'Ask me once',
  'choices.once.about': 'The first press is held. The next one sends.',
  'choices.never': 'Only advise me',
  'choices.never.about': 'The banner says what it sees. No press is ever held.',
  'choices.always': 'You chose to be asked each time. Press one of these to change that.',
  'choices.me': 'Who you are, if you like',
  'choices.me.about': 'For templates, and to see what you and they share. It stays in your settings.',

  'phone.title': 'On your phone',
  'phone.about':
    'Extensions don’t run in LinkedIn’s app, and its Connect button sends a blank one at a touch. For a note there:',
  'phone.open': 'Open the person’s profile.',
  'phone.more': 'Touch ⋯ beside Connect.',
  'phone.personalize': 'Touch Personalize invite, and say why.',

  'profile.title': 'What a thin profile costs',
  'profile.about':
    'Beside your note they see your photo, your headline and whom you both know. Where those are empty, your note has to carry it all, and no extension can help with that. Ten minutes on your own profile help every note after.',

  'end.settings': 'All settings',
  'end.about': 'You find them again under ⋯ in the banner.',
} as const;
