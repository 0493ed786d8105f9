import { useState } from 'preact/hooks';
import { ContextLine } from './context-line';
import { Header } from './header';
import { useKeptFocus } from './kept-focus';
import { More } from './more';
import type { PopupProps } from './props';
import { type Tab, Tabs } from './tabs';
import { Templates } from './templates';
import { TryDraft } from './try-draft';

function Footer({
  view: { t },
  isMore,
  turn,
  openSettings,
}: Pick<PopupProps, 'view' | 'openSettings'> & { isMore: boolean; turn(): void }) {
  return (
    <footer>
      <span>{t('popup.by')}</span>
      <span class="presses">
        <button id="more" type="button" onClick={turn}>
          {t(isMore ? 'popup.back' : 'popup.more')}
        </button>
        <button id="settings" type="button" onClick={openSettings}>
          {t('popup.settings')}
        </button>
      </span>
    </footer>
  );
}

/** The popup: everything to see and press, out of plain data. */
export function Popup(props: PopupProps) {
  const { view, change } = props;
  const [tab, setTab] = useState<Tab>('templates');
  const [wasTried, setTried] = useState(false);
  const [isMore, setMore] = useState(false);
  const choose = (next: Tab) => {
    setTab(next);
    if (next === 'try') setTried(true);
  };
  const leave = useKeptFocus();
  const back = () => {
    setMore(false);
    document.getElementById('more')?.focus();
  };
  const { problem } = view;
  // What is hidden stays as it was left: a search, a sentence half filled in.
  return (
    <>
      <Header view={view} change={change} snooze={props.snooze} leave={leave} />
      <ContextLine view={view} change={change} leave={leave} />
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="write" hidden={isMore}>
        <Tabs view={view} chosen={tab} choose={choose} />
        <div
          id="panel-templates"
          class="panel"
          role="tabpanel"
          aria-labelledby="tab-templates"
          hidden={tab !== 'templates'}
        >
          <Templates {...props} leave={leave} />
        </div>
        <div id="panel-try" class="panel" role="tabpanel" aria-labelledby="tab-try" hidden={tab !== 'try'}>
          {wasTried && <TryDraft {...props} leave={leave} />}
        </div>
      </div>
      {isMore && <More {...props} leave={leave} back={back} />}
      <Footer view={view} isMore={isMore} turn={() => setMore(!isMore)} openSettings={props.openSettings} />
    </>
  );
}
