import type { ReasonList } from '../content/shown';
import type { BannerActions, Guard } from './actions';
import { Button } from './button';
import { Icon } from './icons';
import { rove } from './roving';
import { Text } from './text';

interface ReasonsProps {
  list: ReasonList;
  /** The verb that Tab reaches. */
  at: number;
  direction: 'ltr' | 'rtl';
  actions: BannerActions;
  guard: Guard;
}

/** What the recipient sees first, the score, and the reasons behind it, each with one thing to do. */
export function Reasons({ list, at, direction, actions, guard }: ReasonsProps) {
  const verbs = list.items.filter(({ verb }) => verb);
  const reached = Math.min(at, verbs.length - 1);
  const { preview } = list;
  return (
    <div class="reasons">
      <p class="preview-title">{preview.title}</p>
      <p class="preview" dir="auto">
        {preview.parts.map(({ text, weak }) => (weak ? <mark>{text}</mark> : text))}
        {preview.cut !== undefined && (
          <>
            … <span class="cut">{preview.cut}</span>
          </>
        )}
      </p>
      <ul
        aria-label={list.title}
        onKeyDown={guard((event: KeyboardEvent) => {
          const index = rove(event, 'button', direction);
          if (index !== undefined) actions.rove('reasons', index);
        })}
      >
        {list.items.map(({ icon, sentence, verb }) => (
          <li class={`reason ${icon}`}>
            <Icon name={icon} />
            <span class="reason-text">
              <Text parts={sentence} />
            </span>
            {verb && (
              <Button
                class="verb"
                guard={guard}
                tabIndex={verbs.findIndex((item) => item.verb === verb) === reached ? 0 : -1}
                label={`${verb.label}: ${sentence.map(({ text }) => text).join('')}`}
                press={() => actions.reason(verb.action)}
              >
                {verb.label}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p class="score">{list.score}</p>
    </div>
  );
}
