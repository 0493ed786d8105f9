/**
 * Puts a text in place of what is selected in a field, so that the browser's own undo takes it back, and selects a range of it
 * (UTF-16 units from its beginning).
 */
export function insertInto(field: HTMLTextAreaElement, text: string, select: readonly [number, number]): void {
  field.focus();
  const at = field.selectionStart;
  if (!document.execCommand('insertText', false, text)) {
    field.setRangeText(text, at, field.selectionEnd, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  field.setSelectionRange(at + select[0], at + select[1]);
}
