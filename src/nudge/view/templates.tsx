import type { TemplateList } from '../content/shown';
import type { BannerActions, Guard } from './actions';
import { Button } from './button';
import { rove } from './roving';

interface TemplatesProps {
  list: TemplateList;
  /** The template that Tab reaches. */
  at: number;
  direction: 'ltr' | 'rtl';
  actions: BannerActions;
  guard: Guard;
}

/** The templates that suit best: what each is called, how it begins, and its keys. One tab stop, arrow keys within. */
export function Templates({ list: { title, items }, at, direction, actions, guard }: TemplatesProps) {
  const reached = Math.min(at, items.length - 1);
  return (
    <div
      class="templates"
      role="toolbar"
      aria-label={title}
      aria-orientation="vertical"
      onKeyDown={guard((event: KeyboardEvent) => {
        const index = rove(event, 'button', direction);
        if (index !== undefined) actions.rove('templates', index);
      })}
    >
      {items.map(({ title: name, text, keys, what }, index) => (
        <Button
          key={keys}
          class="template"
          guard={guard}
          tabIndex={index === reached ? 0 : -1}
          keys={keys}
          press={() => actions.insert({ kind: 'insert', what, how: 'ask' })}
          icon={
            <>
              <bdi class="begins">{text}</bdi>
              <span class="keys" aria-hidden="true">
                {keys}
              </span>
            </>
          }
        >
          {name}
        </Button>
      ))}
    </div>
  );
}
