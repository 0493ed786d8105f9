import type { action as english } from '../en/action';
import type { Translation } from '../types';

export const action: Translation<typeof english> = {
  'action.on': 'Say Why',
  'action.off': 'Say Why ist aus',
  'action.quiet': 'Say Why: Ruhe bis {time}',
  'action.quiet-today': 'Say Why: Ruhe für den Rest des Tages',
};
