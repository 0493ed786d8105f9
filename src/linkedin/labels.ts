import { tidy } from './names';

/**
 * LinkedIn's labels of "Send without a note", in its own languages (published tables of scripts and resources, to 2026-10).
 * The last resort, where the dialog has lost every mark: nothing else of LinkedIn's bears such a label, and it tells which
 * button sends.
 */
const sendWithoutNote = new Set(
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
);

/** Whether a button says, by its name or its text, that it sends without a note. */
export function saysSendWithoutNote(button: HTMLElement): boolean {
  return [button.getAttribute('aria-label'), button.textContent].some((label) =>
    sendWithoutNote.has(tidy(label).normalize().toLowerCase()),
  );
}
