import { useState } from 'preact/hooks';
import { Filling } from './filling';
import type { Leaving, PopupProps } from './props';
import { rowsOf } from './rows';
import { type ListPlace, TemplateList } from './template-list';

/** The templates to choose from, or the one that was chosen. */
export function Templates(props: Pick<PopupProps, 'state' | 'view' | 'answer' | 'copy' | 'insert'> & Leaving) {
  const [place, move] = useState<ListPlace>({ query: '', selected: null });
  const [chosen, choose] = useState<string | null>(null);
  const rows = rowsOf(props.state);
  const template = rows.find((row) => row.template.id === chosen)?.template;
  if (template !== undefined) {
    const back = () => {
      choose(null);
      move({ ...place, selected: template.id });
    };
    return <Filling key={template.id} {...props} template={template} back={back} />;
  }
  return <TemplateList view={props.view} rows={rows} place={place} move={move} choose={choose} />;
}
