import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksForNotes } from '../../src/rules/asks-for-notes';
import { firstNameOf } from '../../src/rules/names/first-name';

describe('firstNameOf', () => {
  it.each([
    ['Marta Ruiz', 'Marta'],
    ['Dr. Kwame Osei', 'Kwame'],
    ['Prof. Dr. Lena Fuchs', 'Lena'],
    ['🎉 Marta Ruiz 🚀', 'Marta'],
    ['Marta Ruiz, PhD, MBA', 'Marta'],
    ['MARTA RUIZ', 'Marta'],
    ['marta ruiz', 'Marta'],
    ['JEAN-LUC PETIT', 'Jean-Luc'],
    ['J. Robert Castle', 'Robert'],
    ['Robert (Bob) Castle', 'Robert'],
    ['Marta "Mar" Ruiz', 'Marta'],
    ['Marta R.', 'Marta'],
    ['JJ Abara', 'JJ'],
    ["D'Arcy Bell", "D'Arcy"],
    ['Marta Ruiz | Kelp & Tides', 'Marta'],
    ['Marta', 'Marta'],
    ['田中 太郎', '太郎'],
    ['王小明', '王小明'],
    ['김 민준', '민준'],
    ['Nagy Eszter', 'Eszter'],
    ['Eszter Nagy', 'Eszter'],
    ['László Kovács', 'László'],
    ['Мария Петрова', 'Мария'],
    ['محمد علي', 'محمد'],
    ['  Ana  María  Soto ', 'Ana'],
  ])('%s is greeted as %s', (full, first) => {
    expect(firstNameOf(full)).toBe(first);
  });

  it.each(['', '   ', '🎉', '...', 'A. B.', '123'])('knows no name in "%s"', (full) => {
    expect(firstNameOf(full)).toBeUndefined();
  });

  it('never throws, and never gives an empty name', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (full) => firstNameOf(full)?.trim() !== ''));
  });
});

describe('asksForNotes', () => {
  it.each([
    ['I build pumps. Please add a note when you connect. I live in Oslo.', 'Please add a note when you connect.'],
    ['If you want to connect, please tell me why.', 'If you want to connect, please tell me why.'],
    [
      "I don't accept invitations without a personal message.",
      "I don't accept invitations without a personal message.",
    ],
    ['Pump person | I appreciate personal messages | Oslo', 'I appreciate personal messages'],
    ['No blank invites please!', 'No blank invites please!'],
    ['I ignore blank connection requests.', 'I ignore blank connection requests.'],
    [
      'When sending a connection request, please include a short note.',
      'When sending a connection request, please include a short note.',
    ],
    [
      'Bitte schreiben Sie eine kurze Nachricht zu Ihrer Anfrage.',
      'Bitte schreiben Sie eine kurze Nachricht zu Ihrer Anfrage.',
    ],
    ['Keine Anfragen ohne persönliche Nachricht.', 'Keine Anfragen ohne persönliche Nachricht.'],
  ])('quotes the sentence of "%s"', (about, sentence) => {
    expect(asksForNotes(about)).toBe(sentence);
  });

  it.each([
    'I build pumps and love to connect with people.',
    'Please connect with me!',
    'I take notes by hand and add them to my archive.',
    'Feel free to reach out or send me a message.',
    'How to write a personal note when you connect: read my newsletter.',
    'I help you write personalized invitation notes that get accepted.',
    'Ich freue mich über Kontakte und Nachrichten.',
    '',
  ])('finds no wish in "%s"', (about) => {
    expect(asksForNotes(about)).toBeUndefined();
  });

  it('quotes at most 90 characters', () => {
    const about = `Please add a note when you connect, ${'because I get so many invitations '.repeat(6)}every day.`;
    expect(asksForNotes(about)?.length).toBeLessThanOrEqual(90);
    expect(asksForNotes(about)).toMatch(/^Please add a note when you connect.*…$/);
  });
});
