import { fold, skeleton } from '../text/fold';
import { once } from '../text/memory';
import type { Plain } from './canonical';

/**
 * Default texts that nobody has quoted yet, known by what they mean: add or join, my or your, network. A line a language: verbs, network,
 * my and your, and the words that may stand beside them; `beginn*` for any word that begins so. One word more, and it is somebody's own text.
 * A word may stand in two lists (a network with "my" in its ending). Scripts without spaces are read by the pieces that the last lines list.
 */
const meanings = `
add join invite inviting include / network networks / my your / i would like to you in of on at the be happy glad pleased delighted please part a member and can could may it an am me with personal here want
hinzufügen aufnehmen einladen beitreten vernetzen / netzwerk kontakte* / mein* ihr* dein* dich dir ihnen / ich möchte würde sie mich gern gerne zu in als kontakt auf beruflich* geschäftlich* freue sehr hiermit und darf dürfte lade ein zum teil von werden es hinzu bei
ajouter rejoindre inviter invite intégrer partie connecter / réseau / mon votre ton vous / je j te t aimerais souhaiter* souhaite voudrais serais ravi ravie heureux heureuse merci me a d au sur le faire dans de bien être
añadir* agregar* invitar* invito unir* formar incluir* conectar* / red contactos / mi mis tu su contigo / me gustaría quisiera quiero te le lo la a en de encantaría poder parte
adiciona* convida* convido juntar entrar incluir fazer conectar / rede / minha sua tua você / eu gostaria queria quero de te o a lo la no na da do ao parte se me com
aggiung* / rete / mia tua / vorrei mi piacerebbe a alla nella su
toevoegen uitnodigen / netwerk / mijn je u / ik wil zou graag aan op zakelijke
tilføje føje legge lägga / netværk nettverk nätverk / mit mitt / jeg jag vil vill gerne gjerne gärna dig deg til till i på
dodać zaprosić / sieci / mojej swojej / chciał* cię pana panią do w na serwisie zawodowej kontaktów
добавить пригласить / сеть / мою свою / я хотел* бы вас тебя в на
ekle* / ağıma / ağıma / sizi seni istiyorum isterim
menambahkan / jaringan / saya / ingin anda ke di
thêm / mạng / tôi / muốn bạn vào lưới chuyên nghiệp của trên
إضافتك / شبكتي / شبكتي / أود أريد إلى على في المهنية
להוסיף / לרשת / שלי / אני אשמח רוצה אותך המקצועית בלינקדאין
`;
/** The same for scripts that put no space between words: pieces of a sentence. */
const unspaced = `
添加 加入 邀请 / 网络 人脉 领英 / 我的 / 您 你 我 想 希望 将 把 到 在 职业
追加 / ネットワーク / 私の / あなた を に で さ せ て ください たい です 私 し プロフェッショナル
`;
/** What all lines have: LinkedIn is a network, and professional. */
const everywhere = ' / linkedin* /  / profes* профес* професі*';

const mostWords = 18;
const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

interface Meaning {
  /** Words by what they do: bits of 1 verb, 2 network, 4 my or your, 8 beside them. */
  words: Map<string, number>;
  /** Beginnings of words, or pieces, the longest first. */
  parts: [string, number][];
}
const whole = 7;

function meaningOf(line: string, inPieces: boolean): Meaning {
  const words = new Map<string, number>();
  const parts = new Map<string, number>();
  const common = everywhere.split(' / ');
  for (const [role, list] of line.split(' / ').entries()) {
    for (const word of `${list} ${common[role]}`.split(' ')) {
      if (word === '') continue;
      const isPart = inPieces || word.endsWith('*');
      const text = skeleton(fold(word.replace('*', '')));
      const known = isPart ? parts : words;
      known.set(text, (known.get(text) ?? 0) | (1 << role));
    }
  }
  return { words, parts: [...parts].sort((a, b) => b[0].length - a[0].length) };
}

const read = (block: string, inPieces: boolean) =>
  block
    .trim()
    .split('\n')
    .map((line) => meaningOf(line, inPieces));
const spaced = once(() => read(meanings, false));
const pieced = once(() => read(unspaced, true));

/** What a word does, as bits; 0 where it does nothing known. */
function rolesOf({ words, parts }: Meaning, text: string): number {
  return words.get(text) ?? parts.find(([beginning]) => text.startsWith(beginning))?.[1] ?? 0;
}

/** What the pieces of a word do, taken together; 0 where one is not known. */
function rolesOfPieces({ parts }: Meaning, text: string): number {
  let roles = 0;
  for (let at = 0; at < text.length; ) {
    const piece = parts.find(([part]) => text.startsWith(part, at));
    if (piece === undefined) return 0;
    roles |= piece[1];
    at += piece[0].length;
  }
  return roles;
}

/** Where an invitation to a network ends that begins at `from` and says nothing else, exclusive, by `stop`; -1 where none does. */
export function endOfInferred(plain: readonly Plain[], from: number, stop: number): number {
  const inPieces = withoutSpaces.test(plain[from]?.text ?? '');
  for (const meaning of inPieces ? pieced() : spaced()) {
    let roles = 0;
    let at = from;
    for (; at < stop && at - from < mostWords; at++) {
      const text = plain[at]?.text ?? '';
      const here = inPieces ? rolesOfPieces(meaning, text) : rolesOf(meaning, text);
      if (here === 0) break;
      roles |= here;
    }
    if ((roles & whole) === whole) return at;
  }
  return -1;
}

const carriers = once(() => {
  const all = [...spaced(), ...pieced()];
  const isCarrier = ([, roles]: [string, number]) => (roles & 2) !== 0;
  return {
    words: new Set(all.flatMap(({ words }) => [...words].filter(isCarrier).map(([word]) => word))),
    parts: all.flatMap(({ parts }) => parts.filter(isCarrier).map(([part]) => part)),
  };
});

/** A word without which no text means a network, in any of the languages. */
export function namesNetwork(text: string): boolean {
  const { words, parts } = carriers();
  return words.has(text) || parts.some((part) => (withoutSpaces.test(part) ? text.includes(part) : text.startsWith(part)));
}
