import { describe, expect, it } from 'vitest';
import { looksLikeName, mentions, sameName, sharedName } from '../../src/linkedin/names';
import { nameInTitle, slugOf } from '../../src/linkedin/page';
import { namesInSentence } from '../../src/linkedin/profile';

describe('names', () => {
  it.each([
    'Marta Lindqvist',
    'Dr. José Núñez-Ortega',
    '田中 太郎',
    'Ольга',
    "Siobhán O'Rourke, PhD",
    'Li 🚀',
    'محمد علي',
  ])('%s looks like one', (name) => {
    expect(looksLikeName(name)).toBe(true);
  });

  it.each([
    '',
    '3 personalized invitations',
    'Add a note to your invitation?',
    'Premium!',
    'https://x',
    'Say hello. it helps',
    'a b c d e f g h',
  ])('%j does not', (text) => {
    expect(looksLikeName(text)).toBe(false);
  });

  it('takes titles, middle names, accents and case for the same person', () => {
    expect(sameName('Jose Nunez', 'Dr. José A. Núñez')).toBe(true);
    expect(sameName('MARTA LINDQVIST', 'Marta Lindqvist')).toBe(true);
  });

  it('keeps two people with one first name apart', () => {
    expect(sameName('Marta Lindqvist', 'Marta Olsen')).toBe(false);
    expect(sameName(undefined, 'Marta Olsen')).toBe(false);
  });

  it('finds whom a dialog speaks of, by the whole name or a first name as a word', () => {
    expect(mentions('Personalize your invitation to Marta\u00a0Lindqvist by adding a note', 'Marta Lindqvist')).toBe(
      true,
    );
    expect(mentions('How do you know Marta?', 'Marta Lindqvist')).toBe(true);
    expect(mentions('Smartass', 'Marta Lindqvist')).toBe(false);
  });
});

describe('the page', () => {
  it.each([
    ['Marta Lindqvist | LinkedIn', 'Marta Lindqvist'],
    ['(3) Marta Lindqvist | LinkedIn', 'Marta Lindqvist'],
    ['(99+) Marta Lindqvist | LinkedIn', 'Marta Lindqvist'],
    ['LinkedIn', undefined],
    ['(1) LinkedIn', undefined],
  ])('title %j names %j', (title, name) => {
    expect(nameInTitle(title)).toBe(name);
  });

  it.each([
    ['https://www.linkedin.com/in/Marta-Lindqvist/', 'marta-lindqvist'],
    ['/preload/custom-invite/?vanityName=marta-lindqvist', 'marta-lindqvist'],
    ['/in/%E7%94%B0/overlay/contact-info/', '田'],
    ['/in/%', '%'],
    ['/company/nordlys/', undefined],
    [null, undefined],
  ])('address %j is of %j', (href, slug) => {
    expect(slugOf(href)).toBe(slug);
  });
});

describe('mutual contacts in a sentence', () => {
  it.each([
    ['Ann Lee, Bo Berg and 3 other mutual connections', ['Ann Lee', 'Bo Berg']],
    ['Ann Lee is a mutual connection', ['Ann Lee']],
    ['Ann Lee und 12 weitere gemeinsame Kontakte', ['Ann Lee']],
    ['Åsa Öberg, Émile Roux et 4 autres relations en commun', ['Åsa Öberg', 'Émile Roux']],
    ['3 mutual connections', []],
  ])('%j names %j', (sentence, names) => {
    expect(namesInSentence(sentence)).toEqual(names);
  });
});

describe('the name that a title and its question share', () => {
  it.each([
    ['Invite Jane to connect on LinkedIn', 'How do you know Jane?', 'Jane'],
    ['Invite Ana María Ruiz to connect', 'How do you know Ana María Ruiz?', 'Ana María Ruiz'],
    ['Jane als Kontakt einladen', 'Woher kennen Sie Jane?', 'Jane'],
    ['Invite to connect', 'How do you know this person?', undefined],
    ['Jane', 'How do you know Jane?', undefined],
  ])('%s / %s', (title, question, name) => {
    expect(sharedName(title, question)).toBe(name);
  });
});
