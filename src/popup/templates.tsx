import { useEffect, useMemo, useState } from 'preact/hooks';
import { readTemplates } from '../templates';
import { Filling } from './filling';
import type { Leaving, PopupProps } from './props';
import { rowsOf } from './rows';
import { type ListPlace, TemplateList } from './template-list';

/** The templates to choose from, or the one that was chosen. */
export function Templates(props: Pick<PopupProps, 'state' | 'view' | 'answer' | 'copy' | 'insert'> & Leaving) {
  const [place, move] = useState<ListPlace>({ query: '', selected: null });
  const [chosen, choose] = useState<string | null>(null);
  const { state, view } = props;
  const { effective, tab, unfinished } = state;
  const template = chosen === null ? undefined : readTemplates(effective.templates).find((each) => each.id === chosen);
  const isList = template === undefined;
  // Filling and judging them all is too much for every key elsewhere.
  const [isPainted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  const rows = useMemo(
    () => (isList ? rowsOf(state, isPainted) : []),
    [isList, isPainted, effective, tab, unfinished.started, view.quiet],
  );
  if (template !== undefined) {
    const back = () => {
      choose(null);
      move({ ...place, selected: template.id });
    };
    return <Filling key={template.id} {...props} template={template} back={back} />;
  }
  return <TemplateList view={view} rows={rows} place={place} move={move} choose={choose} />;
}
