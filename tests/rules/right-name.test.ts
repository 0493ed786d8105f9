import { describe, expect, it } from 'vitest';
import { findingOf } from './finding';

const outcome = (draft: string, name: string) => findingOf('right-name', draft, { recipient: { name } }).outcome;

describe('right-name', () => {
  it.each([
    ['Hi Mike, loved your talk.', 'Marta Ruiz', 'Mike'],
    ['Dear Sarah,\nwe met in Oslo.', 'Marta Ruiz', 'Sarah'],
    ['Sarah, we met in Oslo.', 'Marta Ruiz', 'Sarah'],
    ['Hello Tobias – we met in Oslo.', 'Marta Ruiz', 'Tobias'],
    ['Hi Mike I loved your talk.', 'Marta Ruiz', 'Mike'],
    ['Hi Zebedee, we met in Oslo.', 'Marta Ruiz', 'Zebedee'],
    ['Hi Maria, we met in Oslo.', 'Marcus Webb', 'Maria'],
    ['Dear Mr. Smith, we met in Oslo.', 'Marta Ruiz', 'Smith'],
    ['Hi Mike Jones, we met in Oslo.', 'Marta Ruiz', 'Mike Jones'],
  ])('is broken by another name: %s', (draft, name, quote) => {
    const finding = findingOf('right-name', draft, { recipient: { name } });
    expect(finding).toMatchObject({ outcome: 'broken', quotes: [quote] });
  });

  it.each([
    ['Hi Marta, we met.', 'Marta Ruiz'],
    ['hi marta, we met.', 'Marta Ruiz'],
    ['MARTA! We met.', 'Marta Ruiz'],
    ['Hi Bob, we met.', 'Robert Castle'],
    ['Hi Liz, we met.', 'Elizabeth Crane'],
    ['Hi Sasha, we met.', 'Aleksandr Volkov'],
    ['Hi Kasia, we met.', 'Katarzyna Nowak'],
    ['Hi Alex, we met.', 'Alexandra Pohl'],
    ['Dear Dr. Osei, we met.', 'Kwame Osei'],
    ['Dear Ms. Ruiz, we met.', 'Dr. Marta Ruiz, PhD'],
    ['Hi Jose, we met.', 'José Álvarez'],
    ['Hi Jürgen, we met.', 'Juergen Malz'],
    ['Hi Jean-Luc, we met.', 'Jean Luc Petit'],
    ['Hi Martha, we met.', 'Marta Ruiz'],
    ['Hi Steven, we met.', 'Stephen Hall'],
    ['Hi M., we met.', 'Marta Ruiz'],
    ['Hi Marta and Tom, we met.', 'Marta Ruiz'],
    ['Hi Xiaoming, we met.', 'Wang Xiaoming'],
    ['Hi Liz, we met.', 'Beatrice (Liz) Crane'],
    ['Hi Marta 🎉, we met.', '🎉 Marta Ruiz 🎉'],
  ])('is met by the name, a nickname or another spelling: %s', (draft, name) => {
    expect(outcome(draft, name)).toBe('met');
  });

  it.each([
    ['Hi there, we met.', 'Marta Ruiz'],
    ['Hi neighbour, we met.', 'Marta Ruiz'],
    ['Dear Hiring Manager, we met.', 'Marta Ruiz'],
    ['Hello World!', 'Marta Ruiz'],
    ['Hey Stranger, we met.', 'Marta Ruiz'],
    ['Hi all, we met.', 'Marta Ruiz'],
    ['Hi from Oslo, we met.', 'Marta Ruiz'],
    ['Oslo, last June: you spoke about kelp.', 'Marta Ruiz'],
    ['Thanks to Mike, I found you.', 'Marta Ruiz'],
    ['Mike Berg told me about you.', 'Marta Ruiz'],
    ['Hi Mike Berg told me about you.', 'Marta Ruiz'],
    ['Hi, Mike Berg told me about you.', 'Marta Ruiz'],
    ['Hi [Name], we met.', 'Marta Ruiz'],
    ['Hi {first_name}, we met.', 'Marta Ruiz'],
    ['We met in Oslo. Best, Mike', 'Marta Ruiz'],
  ])('is not broken where nobody else is greeted: %s', (draft, name) => {
    expect(['missed', 'excused']).toContain(outcome(draft, name));
  });

  it('is excused where no name is known', () => {
    expect(findingOf('right-name', 'Hi Mike, we met.').outcome).toBe('excused');
  });

  it('is excused where names can’t be compared: another script, a title with an unknown surname', () => {
    expect(outcome('Hi Marta, we met.', 'Марта Руис')).toBe('excused');
    expect(outcome('Dear Ms. Kowalska, we met.', 'Marta')).toBe('excused');
  });
});
