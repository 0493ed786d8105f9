import type { Words } from '../../words';
import type { Message } from './shown';

/** What LinkedIn asks before it lets one invite. `name` as it is said within a sentence. */
export function gateMessage(step: 'email' | 'question', name: string, t: Words): Message {
  return {
    headline: t.parts(`${step}.head`, { name }),
    sentence: t.parts(`${step}.do`, { name }),
    tone: 'calm',
  };
}
