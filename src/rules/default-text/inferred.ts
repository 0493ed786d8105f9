import { fold, skeleton } from '../text/fold';
import { once } from '../text/memory';
import type { Plain } from './canonical';

/**
 * Default texts that nobody has quoted yet, known by what they mean: add or join, my or your, network. A line a language: verbs, network,
 * my and your, and the words that may stand beside them; `beginn*` for any word that begins so. One word more, and it is somebody's own text.
 * A word may stand in two lists (a network with "my" in its ending).
 */
const meanings = `
add join invite inviting include / network networks / my your / i would like to you in of on at the be happy glad pleased please part a and can could may an am me with personal here want
hinzufügen aufnehmen einladen beitreten vernetzen / netzwerk kontakte* / mein* ihr* dein* dich dir ihnen / ich möchte würde sie mich gern gerne zu in als kontakt auf beruflich* freue sehr hiermit und darf lade ein zum teil von werden es hinzu bei
ajouter rejoindre inviter invite intégrer partie connecter / réseau / mon votre ton vous / je j te t aimerais souhaiter* souhaite voudrais serais ravi ravie heureux heureuse merci me a d au sur le faire dans de bien être
añadir* agregar* invitar* invito unir* formar incluir* conectar* / red contactos / mi mis tu su contigo / me gustaría quisiera quiero te le lo la a en de encantaría poder parte
adiciona* convida* convido juntar entrar incluir fazer conectar / rede / minha sua tua você / eu gostaria queria quero de te o a lo la no na da do ao parte se me com
aggiung* / rete / mia tua / vorrei mi piacerebbe a alla nella su
toevoegen uitnodigen / netwerk / mijn je u / ik wil zou graag aan op zakelijke
tilføje føje legge lägga / netværk nettverk nätverk / mit mitt / jeg jag vil vill gerne gjerne gärna dig deg til till i på
dodać zaprosić / sieci / mojej swojej / chciał* cię pana panią do w na serwisie zawodowej kontaktów
добавить пригласить / сеть / мою свою / я хотел* бы вас тебя в на
`;
/** What all lines have: LinkedIn is a network, and professional. */
const everywhere = ' / linkedin* /  / profes* profis* профес* професі*';

const mostWords = 18;

interface Meaning {
  /** Words by what they do: bits of 1 verb, 2 network, 4 my or your, 8 beside them. */
  words: Map<string, number>;
  /** Beginnings of words. */
  parts: [string, number][];
}
const whole = 7;

function meaningOf(line: string): Meaning {
  const words = new Map<string, number>();
  const parts = new Map<string, number>();
  const common = everywhere.split(' / ');
  for (const [role, list] of line.split(' / ').entries()) {
    for (const word of `${list} ${common[role]}`.split(' ')) {
      if (word === '') continue;
      const text = skeleton(fold(word.replace('*', '')));
      const known = word.endsWith('*') ? parts : words;
      known.set(text, (known.get(text) ?? 0) | (1 << role));
    }
  }
  return { words, parts: [...parts] };
}

const read = once(() => meanings.trim().split('\n').map(meaningOf));

/** What a word does, as bits; 0 where it does nothing known. */
function rolesOf({ words, parts }: Meaning, text: string): number {
  return words.get(text) ?? parts.find(([beginning]) => text.startsWith(beginning))?.[1] ?? 0;
}

/** Where an invitation to a network ends that begins at `from` and says nothing else, exclusive, by `stop`; -1 where none does. */
export function endOfInferred(plain: readonly Plain[], from: number, stop: number): number {
  for (const meaning of read()) {
    let roles = 0;
    let at = from;
    for (; at < stop && at - from < mostWords; at++) {
      const here = rolesOf(meaning, plain[at]?.text ?? '');
      if (here === 0) break;
      roles |= here;
    }
    if ((roles & whole) === whole) return at;
  }
  return -1;
}

const carriers = once(() => {
  const all = read();
  const isCarrier = ([, roles]: [string, number]) => (roles & 2) !== 0;
  return {
    words: new Set(all.flatMap(({ words }) => [...words].filter(isCarrier).map(([word]) => word))),
    parts: all.flatMap(({ parts }) => parts.filter(isCarrier).map(([part]) => part)),
  };
});

/** A word without which no text means a network, in any of the languages. */
export function namesNetwork(text: string): boolean {
  const { words, parts } = carriers();
  return words.has(text) || parts.some((part) => text.startsWith(part));
}
