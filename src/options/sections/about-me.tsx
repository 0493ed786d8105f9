import { useEffect, useRef, useState } from 'preact/hooks';
import type { SectionProps } from '../props';
import { type MeField, meAfter, meFault, meRows } from './about-me-view';
import { Field } from './people-form';

/** Four texts, each kept when its field is left, at Enter, and with the page. `labelledBy` names them together. */
export function MeFields({
  everything,
  api,
  t,
  labelledBy,
}: Pick<SectionProps, 'everything' | 'api' | 't'> & { labelledBy: string }) {
  const { me } = everything.settings;
  /** What is being typed; a field that isn't here shows what is kept. */
  const [typed, setTyped] = useState<Partial<Record<MeField, string>>>({});
  const [saved, setSaved] = useState(false);

  const keep = (field: MeField, text: string) => {
    const after = meAfter(me, field, text);
    if (after === null) {
      if (meFault(text, t) === '') setTyped(({ [field]: _, ...rest }) => rest);
      return;
    }
    void api.edit({ kind: 'about me', me: after }).then((outcome) => {
      if (outcome !== 'saved') return;
      setSaved(true);
      // Typed on meanwhile: that stays.
      setTyped((now) => {
        const { [field]: current, ...rest } = now;
        return current === undefined || current.trim() === after[field] ? rest : now;
      });
    });
  };

  // A page that goes, or another section, takes the field away without its change event.
  const last = useRef(() => {});
  last.current = () => {
    const after = Object.entries(typed).reduce((so, [field, text]) => meAfter(so, field as MeField, text) ?? so, me);
    if (after !== me) void api.edit({ kind: 'about me', me: after });
  };
  useEffect(() => {
    const life = new AbortController();
    addEventListener('pagehide', () => last.current(), { signal: life.signal });
    return () => {
      life.abort();
      last.current();
    };
  }, []);

  return (
    <>
      <fieldset class="fields" aria-labelledby={labelledBy}>
        {meRows(t).map(({ field, label, about }) => {
          const text = typed[field] ?? me[field];
          return (
            <Field
              key={field}
              id={`me-${field}`}
              label={label}
              hint={about}
              value={text}
              fault={meFault(text, t)}
              disabled={everything.newer}
              onInput={(value) => {
                setSaved(false);
                setTyped((now) => ({ ...now, [field]: value }));
              }}
              onDone={(value) => keep(field, value)}
            />
          );
        })}
      </fieldset>
      <p class="hint good" role="status">
        {saved && t('sections.saved')}
      </p>
    </>
  );
}

/** About me: who the person is, for templates and common ground. */
export function AboutMe(props: SectionProps) {
  return (
    <>
      <p class="lead">{props.t('me.about')}</p>
      <MeFields {...props} labelledBy="title" />
    </>
  );
}
