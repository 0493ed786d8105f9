import { useLayoutEffect, useRef } from 'preact/hooks';
import { Ring } from '../ui/ring';
import { Icon } from './icons';
import type { PopupProps } from './props';
import { found, isSearched, type Row } from './rows';
import { useSettled } from './settled';

/** Where one is in the list: it stays while a template is open. */
export interface ListPlace {
  query: string;
  /** The id of the row that Enter takes; null for the best one. */
  selected: string | null;
}

interface TemplateListProps extends Pick<PopupProps, 'view'> {
  rows: readonly Row[];
  place: ListPlace;
  move(place: ListPlace): void;
  choose(template: string): void;
}

const optionId = ({ template }: Row) => `template-${template.id}`;
const toneOf = ({ ring, over }: Row) => (over > 0 ? 'error' : ring?.kind === 'accepted' ? 'good' : 'warn');

function Option({ t, row, isSelected }: { t: PopupProps['view']['t']; row: Row; isSelected: boolean }) {
  const { template, preview, length, over, started, ring } = row;
  return (
    <div id={optionId(row)} class="option" role="option" aria-selected={isSelected} tabIndex={-1}>
      <span class={`ring-of ${toneOf(row)}`}>
        <Ring kind={ring?.kind ?? 'blank'} score={ring?.score ?? 0} size={20} />
      </span>
      <span class="title">
        <bdi>{template.title || t('popup.untitled')}</bdi>
        {started && <small> {t('popup.started')}</small>}
      </span>
      <span class={over > 0 ? 'length error' : 'length'}>
        {over > 0 ? (
          t.plural('popup.over', over)
        ) : (
          <>
            <span aria-hidden="true">{length}</span>
            <span class="unseen">, {t.plural('popup.length', length)}</span>
          </>
        )}
      </span>
      <span class="preview" dir="auto">
        {preview.map(({ key, text, open }) => (
          <span key={key} class={open ? 'open' : undefined}>
            {text}
          </span>
        ))}
      </span>
    </div>
  );
}

/** The templates, the best one ready for Enter; from eight on with a search. The focus stays on the search, or on the list. */
export function TemplateList({ view: { t }, rows, place, move, choose }: TemplateListProps) {
  const { query } = place;
  const shown = found(rows, query);
  const at = Math.max(
    0,
    shown.findIndex(({ template }) => template.id === place.selected),
  );
  const selected = shown[at];
  const hasSearch = isSearched(rows);
  const heard = useSettled(query === '' ? '' : t.plural('popup.matches', shown.length));
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (hasSearch ? search : list).current?.focus(), [hasSearch]);
  const selectedId = selected && optionId(selected);
  useLayoutEffect(() => {
    if (selectedId !== undefined) document.getElementById(selectedId)?.scrollIntoView({ block: 'nearest' });
  }, [selectedId]);

  const select = (index: number) => {
    const row = shown[Math.min(Math.max(index, 0), shown.length - 1)];
    if (row !== undefined) move({ query, selected: row.template.id });
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 };
    const step = steps[event.key];
    if (step !== undefined) select(at + step);
    else if (event.key === 'Enter' && selected !== undefined) choose(selected.template.id);
    else if (event.key === 'Escape' && query !== '') move({ query: '', selected: place.selected });
    else return;
    event.preventDefault();
  };
  const pick = ({ target }: Event) => {
    const row = shown.find(
      (each) => target instanceof Node && document.getElementById(optionId(each))?.contains(target),
    );
    if (row !== undefined) choose(row.template.id);
  };
  return (
    <>
      {hasSearch && (
        <div class="search">
          <Icon name="search" />
          <input
            ref={search}
            aria-activedescendant={selectedId}
            onKeyDown={press}
            id="search"
            type="text"
            role="combobox"
            aria-expanded={true}
            aria-autocomplete="list"
            aria-controls="list"
            aria-label={t('popup.search')}
            placeholder={t('popup.search')}
            autocomplete="off"
            spellcheck={false}
            value={query}
            onInput={({ currentTarget }) => move({ query: currentTarget.value, selected: null })}
          />
        </div>
      )}
      <div
        id="list"
        class="list"
        role="listbox"
        aria-label={t('popup.list')}
        aria-activedescendant={hasSearch ? undefined : selectedId}
        tabIndex={hasSearch ? -1 : 0}
        ref={list}
        onKeyDown={press}
        onClick={pick}
      >
        {shown.map((row) => (
          <Option key={row.template.id} t={t} row={row} isSelected={row === selected} />
        ))}
      </div>
      {shown.length === 0 && (
        <p class="nothing">
          {query === '' ? t('popup.no-templates') : t('popup.no-match', { query: query.trim().slice(0, 60) })}
        </p>
      )}
      <output class="unseen">{heard}</output>
    </>
  );
}
