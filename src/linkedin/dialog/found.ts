import type { DialogReading, Found } from '../types';
import type { DialogParts } from './parts';
import { namesFound } from './state';

/** What was found of a dialog and what not: for the report that a person sends when something is amiss. No content. */
export function whatWasFound(parts: DialogParts, { step, limit, notesLeft, recipient }: DialogReading): Found {
  return {
    step,
    field: parts.field !== undefined,
    limit: limit !== undefined,
    notesLeft: notesLeft !== undefined,
    name: recipient.name !== undefined,
    actions: parts.actions.length,
    names: namesFound(parts),
    mount: parts.dialog.getRootNode() instanceof ShadowRoot ? 'shadow root' : 'document',
  };
}
