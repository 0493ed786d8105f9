import type { InsertOutcome } from './types';

/**
 * Writes text at the caret as typing would, so that the page hears of it and Ctrl+Z takes it back; by the native setter where
 * the browser refuses the command. `limit` in UTF-16 units, as LinkedIn counts.
 */
export function insertText(
  field: HTMLTextAreaElement | undefined,
  text: string,
  limit: number | undefined,
): InsertOutcome {
  if (field === undefined || !field.isConnected || field.disabled || field.readOnly) return 'field gone';
  const { selectionStart, selectionEnd, value } = field;
  const expected = value.slice(0, selectionStart) + text + value.slice(selectionEnd);
  if (limit !== undefined && expected.length > limit) return 'too long';
  field.focus({ preventScroll: true });
  field.ownerDocument.execCommand('insertText', false, text);
  if (field.value === value) {
    field.setRangeText(text, selectionStart, selectionEnd, 'end');
    field.dispatchEvent(
      new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }),
    );
  }
  return 'inserted';
}
