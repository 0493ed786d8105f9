import { useState } from 'preact/hooks';
import type { Invite } from '../rules/types';
import { MarkedText, marksOf } from '../ui/marked-text';
import { Mark } from '../ui/reason';
import { judgementOf } from './judgement';
import { inviteOf, openInvite, recipientOf } from './known';
import { Placing } from './placing';
import type { Leaving, PopupProps } from './props';
import { VerdictLine } from './verdict-line';

/** Longest draft that is tried, in UTF-16 units: a letter of ten pages. */
const longest = 20_000;
const longestName = 200;

/** Any text, judged by the rules in force, what they find marked in it: for whom is open, or for anybody. */
export function TryDraft(props: Pick<PopupProps, 'state' | 'view' | 'try' | 'copy' | 'insert'> & Leaving) {
  const { state, view, copy, insert, leave } = props;
  const { t } = view;
  const { text, name } = state.unfinished.tried;
  const [isTheirs, setTheirs] = useState(true);
  const open = openInvite(state);
  const recipient = recipientOf(state) || t('popup.nobody');
  const forOpen = open !== null && isTheirs;
  const known = inviteOf(state);
  const { sender = {} } = known;
  const invite: Invite = forOpen ? known : { sender, ...(name.trim() !== '' && { recipient: { name: name.trim() } }) };
  const judgement = judgementOf(text, invite, state.effective.rules, t);
  const isEmpty = text.trim() === '';
  return (
    <div class="trying">
      <div class="judged">
        <div class="whom">
          {open !== null && (
            <label class="check">
              <input
                id="try-theirs"
                type="checkbox"
                checked={isTheirs}
                onChange={({ currentTarget }) => setTheirs(currentTarget.checked)}
              />
              <span>
                {t
                  .parts('popup.try.to', { name: recipient })
                  .map((part) => (part.param === undefined ? part.text : <bdi key={part.param}>{part.text}</bdi>))}
              </span>
            </label>
          )}
          {!forOpen && (
            <input
              id="try-name"
              type="text"
              dir="auto"
              aria-label={t('popup.try.name')}
              placeholder={t('popup.try.name')}
              autocomplete="off"
              maxLength={longestName}
              value={name}
              onInput={({ currentTarget }) => props.try({ text, name: currentTarget.value })}
            />
          )}
        </div>
        <div class="draft">
          <div class="marks" aria-hidden="true">
            {/* A line break at the end has no height of its own. */}
            <MarkedText text={`${text}\u200b`} marked={isEmpty ? [] : marksOf(judgement.findings)} />
          </div>
          <textarea
            id="try-draft"
            dir="auto"
            aria-label={t('popup.try.draft')}
            placeholder={t('popup.try.hint')}
            maxLength={longest}
            value={text}
            onInput={({ currentTarget }) => props.try({ text: currentTarget.value, name })}
          />
        </div>
        <VerdictLine
          view={view}
          judgement={{
            ...judgement,
            hint: isEmpty ? '' : t(judgement.tone === 'good' ? 'calm.accepted' : 'popup.try.refused'),
          }}
          length={text.length}
          limit={forOpen ? known.limit : undefined}
        />
        <section aria-label={t('popup.try.reasons')} class="reasons" tabIndex={isEmpty ? -1 : 0}>
          <ul>
            {!isEmpty &&
              judgement.reasons.map(({ rule, outcome, sentence }) => (
                <li key={rule}>
                  <Mark outcome={outcome} label={t(`popup.mark.${outcome}`)} />
                  <span>
                    <bdi>{sentence}</bdi>
                  </span>
                </li>
              ))}
          </ul>
        </section>
      </div>
      <Placing
        id="try-"
        state={state}
        view={view}
        text={text}
        insert={(how) => insert({ text, open: null, how })}
        copy={copy}
        leave={leave}
      />
    </div>
  );
}
