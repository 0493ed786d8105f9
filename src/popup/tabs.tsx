import type { PopupProps } from './props';

export const tabs = ['templates', 'try'] as const;
export type Tab = (typeof tabs)[number];

interface TabsProps extends Pick<PopupProps, 'view'> {
  chosen: Tab;
  choose(tab: Tab): void;
}

/** The tabs: arrows go from one to the other and show it, Tab leads on to what it holds. */
export function Tabs({ view: { t, direction }, chosen, choose }: TabsProps) {
  const press = (event: KeyboardEvent) => {
    const at = tabs.indexOf(chosen);
    const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const places = { [forward]: at + 1, [backward]: at - 1, Home: 0, End: tabs.length - 1 };
    const place = places[event.key];
    const next = place === undefined ? undefined : tabs.at(place % tabs.length);
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={t('popup.tabs')} onKeyDown={press}>
      {tabs.map((tab) => (
        <button
          key={tab}
          id={`tab-${tab}`}
          type="button"
          role="tab"
          aria-selected={tab === chosen}
          aria-controls={`panel-${tab}`}
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => choose(tab)}
        >
          {t(`popup.tab.${tab}`)}
        </button>
      ))}
    </div>
  );
}
