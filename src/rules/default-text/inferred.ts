import type { Plain } from './canonical';

/**
 * Default texts that nobody has quoted yet, known by what they mean: add or join, my or your, network. A line a language: verbs, network,
 * my and your, and the words that may stand beside them. One word more, and it is somebody's own text.
 */
const meanings = `
add join invite inviting include / network networks / my your / i would like to you in of on at the professional linkedin be happy glad pleased delighted honored honoured please part become a member and can could may it an it's am me welcome with personal here want
hinzufugen aufnehmen einladen beitreten vernetzen / netzwerk kontakte* linkedin / mein* ihr* dein* dich dir ihnen / ich mochte wurde sie mich gern gerne zu in als kontakt auf bei beruflich* professionell* geschaftlich* freue freuen sehr hiermit und mit darf durfte lade ein zum teil von werden personlich* es hinzu
ajouter rejoindre inviter invite integrer partie connecter / reseau linkedin / mon votre ton vous / je j te t aimerais souhaiterais souhaite voudrais serais ravi ravie heureux heureuse merci me a d au sur le site en ligne professionnel faire dans la de bien etre avec
anadir* agregar* invitar* invito unirme unirte unirse formar incluir* conectar* / red contactos linkedin / mi mis tu su contigo / me gustaria quisiera quiero te le lo la a en de profesional profesionales encantaria poder parte
adicionar adiciona convidar convida convido juntar entrar incluir fazer conectar / rede linkedin / minha sua tua voce / eu gostaria queria quero de te o a lo la no na da do ao profissional contatos contactos parte se me com
`;

const mostWords = 18;

interface Meaning {
  /** Words by what they do: 0 verb, 1 network, 2 my or your, 3 beside them. */
  words: Map<string, number>;
  beginnings: [string, number][];
}

let parsed: Meaning[] | undefined;

function meaningsOf(): Meaning[] {
  parsed ??= meanings
    .trim()
    .split('\n')
    .map((line) => {
      const words = new Map<string, number>();
      const beginnings: [string, number][] = [];
      for (const [role, part] of line.split(' / ').entries()) {
        for (const word of part.split(' ')) {
          if (word.endsWith('*')) beginnings.push([word.slice(0, -1), role]);
          else if (!words.has(word)) words.set(word, role);
        }
      }
      return { words, beginnings };
    });
  return parsed;
}

/** Where an invitation to a network ends that begins at `from` and says nothing else, exclusive, by `stop`; -1 where none does. */
export function endOfInferred(plain: readonly Plain[], from: number, stop: number): number {
  for (const { words, beginnings } of meaningsOf()) {
    const roleOf = (text: string) =>
      words.get(text) ?? beginnings.find(([beginning]) => text.startsWith(beginning))?.[1];
    const roles = new Set<number>();
    let at = from;
    for (; at < stop && at - from < mostWords; at++) {
      const role = roleOf(plain[at]?.text ?? '');
      if (role === undefined) break;
      roles.add(role);
    }
    if (roles.has(0) && roles.has(1) && roles.has(2)) return at;
  }
  return -1;
}
