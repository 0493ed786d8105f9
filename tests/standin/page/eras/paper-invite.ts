import { firstName, me, type Person } from '../../people';
import { switches } from '../context';
import { type Child, el } from '../element';
import { post } from '../invite/open';

/** How one knows somebody: the code that the form sends, and what it says. `email`: that one needs their address. */
const reasons: { code: string; text: string; asks?: 'role' | 'email' }[] = [
  { code: 'IC', text: 'Colleague', asks: 'role' },
  { code: 'IE', text: 'Classmate', asks: 'role' },
  { code: 'IB', text: 'We’ve done business together', asks: 'role' },
  { code: 'IF', text: 'Friend' },
  { code: 'IO', text: 'Other', asks: 'email' },
  { code: 'IDK', text: '' },
];

const greeting = () => `I'd like to add you to my professional network on LinkedIn.\n\n- ${me.name}`;

function reasonRow(name: string, reason: (typeof reasons)[number]): HTMLElement {
  const id = `${reason.code}-reason-iweReconnect`;
  return el(
    'li',
    {},
    el('input', { type: 'radio', name: 'reason', id, value: reason.code }),
    el('label', { for: id }, reason.text || `I don't know ${name}`),
  );
}

/** `/people/invite`: why, a note that LinkedIn wrote already, and a button that submits. */
export function invitePage(person: Person): HTMLElement {
  const name = firstName(person);
  document.title = `Invite ${name} to connect on LinkedIn | LinkedIn`;
  const email = el('input', { type: 'email', name: 'otherEmail', id: 'email-iweReconnect' });
  const emailRow = el(
    'p',
    { class: 'email-row', hidden: switches.emailGate === 'off' },
    el('label', { for: 'email-iweReconnect' }, `Enter ${name}’s email address:`),
    email,
  );
  const textarea = el('textarea', { name: 'greeting', id: 'greeting-iweReconnect', rows: 5, cols: 60 });
  textarea.value = switches.prefill === '' ? greeting() : switches.prefill;
  const error = el('p', { class: 'alert error', role: 'alert', hidden: true });
  const submit = el('input', {
    type: 'submit',
    name: 'iweReconnectSubmit',
    value: 'Send Invitation',
    class: 'btn-primary',
  });
  const form = el(
    'form',
    {
      action: '/people/iweReconnectAction',
      method: 'post',
      id: 'iweReconnectForm',
      class: 'invite-form',
      novalidate: true,
    },
    el('h1', {}, `Invite ${name} to connect on LinkedIn`),
    error,
    el(
      'fieldset',
      {},
      el('legend', {}, `How do you know ${name}?`),
      el('ul', { class: 'reasons' }, ...reasons.map((reason) => reasonRow(name, reason))),
    ),
    emailRow,
    el('label', { for: 'greeting-iweReconnect' }, 'Include a personal note: ', el('em', {}, '(optional)')),
    textarea,
    el(
      'p',
      { class: 'important' },
      el('strong', {}, 'Important:'),
      ' Only invite people you know well and who know you. ',
      el('a', { href: '#' }, 'Find out why.'),
    ),
    el(
      'p',
      { class: 'submit-row' },
      submit,
      el('span', {}, ' or '),
      el('a', { href: `/in/${person.slug}/` }, 'Cancel'),
    ),
  );
  const reasonNow = () => reasons.find(({ code }) => code === new FormData(form).get('reason'));
  form.addEventListener('change', () => {
    if (switches.emailGate === 'off') emailRow.hidden = reasonNow()?.asks !== 'email';
  });

  function refusal(): Child {
    const reason = reasonNow();
    if (reason === undefined) return 'Please say how you know this person.';
    if (reason.code === 'IDK') return `Invitations are for people you know. Please choose another answer.`;
    return !emailRow.hidden && !/^\S+@\S+\.\S+$/.test(email.value.trim()) ? 'Please enter an email address.' : null;
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const wrong = refusal();
    error.hidden = wrong === null;
    if (wrong) return error.replaceChildren(wrong);
    void post({
      to: person.name,
      slug: person.slug,
      note: textarea.value.trim() === '' ? null : textarea.value,
      step: 'note',
      how: 'submit',
      trusted: event.isTrusted,
      reason: reasonNow()?.text ?? '',
      ...(emailRow.hidden ? {} : { email: email.value.trim() }),
    }).then(() => location.assign(`/people/pymk?sentTo=${encodeURIComponent(person.name)}`));
  });
  return el('div', { id: 'wrapper' }, form);
}
