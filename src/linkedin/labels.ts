import { once } from '../rules/text/memory';
import { tidy } from './names';

/**
 * LinkedIn's labels of "Send without a note", in its own languages (published tables of scripts and resources, to 2026-10).
 * The last resort, where the dialog has lost every mark: nothing else of LinkedIn's bears such a label, and it tells which
 * button sends.
 */
const sendWithoutNote = once(
  () =>
    new Set(
      [
        'send without a note',
        'ohne notiz senden',
        'ohne nachricht senden',
        'envoyer sans note',
        'envoyer sans ajouter de note',
        'enviar sin nota',
        'enviar sem nota',
        'invia senza nota',
        'verzenden zonder opmerking',
        'skicka utan meddelande',
        'send uden en note',
        'send uten notat',
        'lähetä ilman tekstiä',
        'wyślij bez notatki',
        'odeslat bez poznámky',
        'trimiteți fără notă',
        'отправить без заметки',
        'надіслати без примітки',
        'not olmadan gönderin',
        'not olmadan gönder',
        'إرسال دون ملاحظة',
        'שליחה בלי הערה',
        'बिना नोट के भेजें',
        'কোনও নোট ছাড়াই পাঠান',
        'नोटशिवाय पाठवा',
        'గమనిక లేకుండా పంపు',
        'ਬਿਨਾਂ ਨੋਟ ਦੇ ਭੇਜੋ',
        'kirim tanpa catatan',
        'hantar tanpa mesej',
        'magpadala nang walang note',
        'ส่งโดยไม่ต้องจดบันทึก',
        'gửi mà không cần ghi chú',
        '挨拶なしで送信',
        '메모 없이 보내기',
        '发送时不添加备注',
        '不附加備註即傳送',
        'αποστολή χωρίς σημείωση',
        'küldés megjegyzés nélkül',
        'ارسال بدون یادداشت',
      ].map((label) => label.normalize()),
    ),
);

/** Whether a button says, by its name or its text, that it sends without a note. */
export function saysSendWithoutNote(button: HTMLElement): boolean {
  return [button.getAttribute('aria-label'), button.textContent].some((label) =>
    sendWithoutNote().has(tidy(label).normalize().toLowerCase()),
  );
}

/**
 * What no button of an invitation says, in English: it only ever refuses a dialog that has no name. A label that nobody has seen
 * refuses nothing.
 */
export const saysAnother = (actions: readonly HTMLElement[]): boolean =>
  actions.some((action) =>
    /^(?:accept|apply|block|comment|delete|discard|follow|ignore|next|not now|post|remove|report|save|see more|share|submit|subscribe|unfollow|verify|withdraw)\b/i.test(
      tidy(action.textContent),
    ),
  );

/** LinkedIn's title of its limit for the week, known in English alone (2021 to 2026-10). */
export const saysWeeklyLimit = (heading: HTMLElement | undefined): boolean =>
  /\breached\b.*\bweekly invitation limit\b/i.test(heading?.textContent ?? '');

/** The same dialog's warnings before that limit, which mustn't be taken for it (2019 to 2026-10). */
export const warnsOfLimit = (heading: HTMLElement | undefined): boolean =>
  /\b(?:close to|approaching|nearing|growing)\b/i.test(heading?.textContent ?? '');

/** LinkedIn's names of a Connect control, in its own languages (the same tables); `%` stands for the person's name. */
const invitesToConnect = [
  'Invite % to connect',
  '% als Kontakt einladen',
  'Inviter % à rejoindre votre réseau',
  'Invitez % à rejoindre votre réseau',
  'Inviter % à se mettre en relation',
  'Invita a % a conectar',
  'Invitar a % a conectar',
  'Convidar % para se conectar',
  'Invita % a collegarsi',
  'Connectieverzoek verzenden naar %',
  'Skicka en kontaktinbjudan till %',
  'Inviter % til dit netværk',
  'Inviter % til å knytte kontakt',
  'Kutsu % verkostoitumaan',
  'Zaproś użytkownika % do nawiązania kontaktu',
  'Pozvat uživatele % ke spojení',
  'Invitați pe % să se conecteze',
  'Пригласить участника % установить контакт',
  'Надіслати запрошення учасникові %, щоб встановити контакт',
  '% adlı kullanıcıyı bağlantı kurmak için davet et',
  'توجيه الدعوة لـ % للتواصل',
  'שליחת הזמנה להתחבר אל %',
  '% को कनेक्ट करने के लिए आमंत्रित करें',
  'যোগাযোগ করতে %-কে আমন্ত্রণ জানান',
  '% यांना कनेक्ट करण्यासाठी आमंत्रित करा',
  'కనెక్ట్ కావడానికి %ని ఆహ్వానించు',
  'ਕਨੈਕਟ ਕਰਨ ਲਈ % ਨੂੰ ਸੱਦਾ ਦਿਓ',
  'Jemput % untuk berhubung',
  'เชิญ % ให้ทำความรู้จัก',
  'Mời % để kết nối',
  '%さんにつながりを申請する',
  '%님에게 1촌 신청',
  '邀请%加为好友',
  '邀請%加為好友',
  'Προσκαλέστε τον χρήστη % για σύνδεση',
  '% meghívása, hogy kapcsolódjon Önhöz',
  'دعوت از % برای ارتباط گرفتن',
];

/** The name in a control's label that invites somebody to connect; undefined where it is no such label. */
export function invitedBy(label: string | null): string | undefined {
  const said = tidy(label);
  if (said === '') return undefined;
  for (const form of invitesToConnect) {
    const [before = '', after = ''] = form.split('%');
    if (said.length <= form.length || !said.startsWith(before) || !said.endsWith(after)) continue;
    return tidy(said.slice(before.length, said.length - after.length));
  }
  return undefined;
}
