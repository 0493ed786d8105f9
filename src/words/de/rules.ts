import type { rules as english } from '../en/rules';
import type { Translation } from '../types';

export const rules: Translation<typeof english> = {
  'rule.note': 'Einladungen ohne Nachricht',
  'rule.not-default': 'LinkedIns Standardtext',
  'rule.own-words': 'Worte, die auf alle passen',
  'rule.how-we-know': 'Woher ihr euch kennt',
  'rule.why-connect': 'Warum du dich vernetzen willst',
  'rule.common-ground': 'Was ihr gemeinsam habt',
  'rule.mutual-contact': 'Wen ihr beide kennt',
  'rule.about-them': 'Etwas von der anderen Person',
  'rule.about-me': 'Wer du bist',
  'rule.offer': 'Was du anbietest oder fragst',
  'rule.length': 'Zu lang oder kaum ein Satz',
  'rule.fresh': 'Text, der schon an andere ging',
  'rule.right-name': 'Ein fremder Name',
  'rule.filled-in': 'Offene Platzhalter',
  'rule.no-pitch': 'Verkaufsgespräche',
};
