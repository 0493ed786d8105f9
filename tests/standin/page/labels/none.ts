import type { Labels } from './labels';

/** Words of no language: whatever reads labels finds nothing here. */
export const none: Labels = {
  lang: 'und',
  dir: 'ltr',
  connect: 'Vorrib',
  invite: (name) => `Oxu ${name} trell`,
  pending: 'Quazzo',
  more: 'Brin',
  message: 'Hoppla',
  follow: 'Zunt',
  dismiss: 'Wexa',
  chooseTitle: 'Frolla ke mip dassor',
  chooseBody: ['Druvix lom ', ' ekka brosti nal. Hup fenno quist arra.'],
  addNote: 'Plim tassa',
  sendWithout: 'Gorv ekka tassa',
  noteTitle: 'Frolla mip dassor',
  noteLimit: 'Wub 300 krell.',
  noteHint: 'Hup fenno quist arra tassa.',
  placeholder: 'Oo: lam drof…',
  remaining: (left) => `${left} frollix dassor.`,
  cancel: 'Nurg',
  cancelNote: 'Nurg tassa',
  send: 'Gorv',
  sendInvitation: 'Gorv dassor',
  writeWithAi: 'Zib tassa',
  sent: (name) => `Dassor ${name} gorva.`,
};
