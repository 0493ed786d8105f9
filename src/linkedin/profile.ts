import { looksLikeName, sameName, tidy } from './names';
import { nameHeading, pageDocuments, pageOwner } from './page';
import { aboutCard, classicCard, contactInfo, expandableText, mutualContacts, topCard } from './selectors';
import type { Recipient } from './types';
import { isVisible } from './visible';

/** Longest text taken from a page for one fact, in UTF-16 units: a headline has 220, an About 2,600. */
const longest = { fact: 300, about: 2600 };

const isDegree = (text: string): boolean => text.length <= 24 && /^[·•\s]*\P{L}*\d/u.test(text);
const isPronouns = (text: string): boolean => /^\(.{1,24}\)$/.test(text) || /^\p{L}{1,8}\s*\/\s*\p{L}{1,8}/u.test(text);

/** The visible texts of a card in order, an entry for each innermost block. Links and buttons are LinkedIn's, not the person's. */
function textBlocks(card: Element, after: Element): HTMLElement[] {
  return [...card.querySelectorAll<HTMLElement>('p, div, span, li')].filter((block) => {
    if ((after.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING) === 0 || after.contains(block))
      return false;
    if (block.closest('a, button, [role="button"], dialog, [role="dialog"]') !== null) return false;
    const own = [...block.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && tidy(node.textContent) !== '');
    return own && !block.parentElement?.matches('p') && isVisible(block);
  });
}

function cardOf(page: Document, heading: HTMLElement): Element | undefined {
  const card = heading.closest(topCard) ?? heading.closest('section');
  if (card) return card;
  for (let up = heading.parentElement; up && up !== page.body; up = up.parentElement) {
    if (up.querySelector(contactInfo) !== null) return up;
  }
  return undefined;
}

/** Names before "and N other mutual connections", as far as the writing shows where they end. Better none than a wrong one. */
export function namesInSentence(sentence: string): string[] {
  const parts = tidy(sentence).split(/\s*[,،、]\s*/);
  const last = parts.pop() ?? '';
  const run = /^((?:\p{Lu}[\p{L}\p{M}'’.-]*\s+){0,3}\p{Lu}[\p{L}\p{M}'’.-]*)\s+(?=[\p{Ll}\p{Nd}&+])/u.exec(last)?.[1];
  return [...parts, ...(run === undefined ? [] : [run])]
    .map(tidy)
    .filter((name) => looksLikeName(name) && /^\P{Ll}/u.test(name));
}

function mutualContactsIn(card: Element): string[] {
  for (const link of card.querySelectorAll<HTMLElement>(mutualContacts)) {
    const bold = [...link.querySelectorAll('strong, b')].map((part) => tidy(part.textContent)).filter(looksLikeName);
    const names = bold.length > 0 ? bold : namesInSentence(link.textContent ?? '');
    if (names.length > 0) return names.slice(0, 5);
  }
  return [];
}

function aboutOf(page: Document): string | undefined {
  for (const card of page.querySelectorAll(aboutCard)) {
    const text = tidy((card.querySelector(expandableText) ?? card).textContent);
    if (text !== '') return text.slice(0, longest.about);
  }
  return undefined;
}

type Facts = Omit<Recipient, 'name' | 'slug'>;

function classicFacts(card: Element): Partial<Facts> {
  const text = (selector: string): string => tidy(card.querySelector(selector)?.textContent);
  const [company = '', school = ''] = [...card.querySelectorAll(classicCard.panel)].map((entry) =>
    tidy(entry.textContent),
  );
  return facts({ headline: text(classicCard.headline), location: text(classicCard.location), company, school });
}

/** After the name come the headline, "company · school", and last the location, right before the contact info. */
function shownFacts(card: Element, heading: HTMLElement): Partial<Facts> {
  const contact = card.querySelector(contactInfo);
  const blocks = textBlocks(card, heading).filter(
    (block) => contact === null || (contact.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
  );
  const name = tidy(heading.textContent);
  const lines = blocks
    .map((block) => tidy(block.textContent))
    .filter((line) => line !== '' && line !== name && /\p{L}/u.test(line) && !isDegree(line) && !isPronouns(line));
  const [headline = '', ...rest] = lines.filter((line, index) => lines.indexOf(line) === index);
  const location = contact === null ? '' : (rest.pop() ?? '');
  const [company = '', school = ''] = (
    rest.find((line) => / · /.test(line)) ?? (contact === null ? '' : (rest[0] ?? ''))
  ).split(' · ');
  return facts({ headline, location, company, school });
}

function facts(found: Record<string, string>): Partial<Facts> {
  return Object.fromEntries(
    Object.entries(found)
      .filter(([, text]) => text !== '')
      .map(([key, text]) => [key, text.slice(0, longest.fact)]),
  );
}

/**
 * What the open profile says of the invited person: only if the page is theirs, by address or by name. A page of somebody
 * else, or of nobody, says nothing.
 */
export function readProfile(own: Document, name: string | undefined, slug: string | undefined): Facts {
  const owner = pageOwner(own);
  const theirs = slug !== undefined && owner.slug !== undefined ? slug === owner.slug : sameName(owner.name, name);
  if (!theirs || (name !== undefined && owner.name !== undefined && !sameName(owner.name, name)))
    return { mutualContacts: [] };
  for (const page of pageDocuments(own)) {
    const heading = nameHeading(page);
    const card = heading && cardOf(page, heading);
    if (!heading || !card) continue;
    const about = aboutOf(page);
    return {
      ...shownFacts(card, heading),
      ...classicFacts(card),
      ...(about === undefined ? {} : { about }),
      mutualContacts: mutualContactsIn(card),
    };
  }
  return { mutualContacts: [] };
}
