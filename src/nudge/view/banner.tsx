import { Ring } from '../../ui/ring';
import type { Shown } from '../content/shown';
import type { OpenList, RovingGroup } from '../state';
import { type BannerActions, type Guard, isByKey } from './actions';
import { Button } from './button';
import { Chips } from './chips';
import { Icon, RingGlyph } from './icons';
import { oneLine } from './layout';
import { Menu } from './menu';
import { Reasons } from './reasons';
import type { Surface } from './surface';
import { Templates } from './templates';
import { Text } from './text';

export interface BannerProps {
  shown: Shown;
  open: OpenList | null;
  rove: Readonly<Record<RovingGroup, number>>;
  surface: Surface;
  actions: BannerActions;
  guard: Guard;
}

/** The banner: ring, headline, sentence, what to do; below, the list that the person opened. */
export function Banner({ shown, open, rove, surface, actions, guard }: BannerProps) {
  const { main, chips, reasons, templates } = shown;
  const [more, list]: [string | undefined, OpenList] = reasons
    ? [reasons.label, 'reasons']
    : [templates?.offered ? templates.label : undefined, 'templates'];
  const { direction } = surface;
  const listsTemplates = templates && (open === 'templates' || (open === 'reasons' && templates.offered));
  return (
    <section
      class={`banner ${shown.step} ${surface.theme} ${shown.tone}${shown.held ? ' held' : ''}${shown.asks ? ' asks' : ''}`}
      dir={direction}
      lang={shown.language}
      aria-label={shown.region}
    >
      {shown.compact && <style>{oneLine}</style>}
      <div class="face">
        <div class="top">
          {shown.meter && (
            <span class="dial">
              <Ring kind={shown.ring} score={shown.meter.score}>
                {shown.glyph && <RingGlyph glyph={shown.glyph} />}
              </Ring>
              <meter
                class="unseen"
                aria-label={shown.meter.label}
                aria-valuetext={shown.meter.text}
                min={0}
                max={100}
                value={shown.meter.score}
              />
            </span>
          )}
          <div class="title">
            <p class="headline">
              <span class="clamp">
                <Text parts={shown.headline} />
              </span>
            </p>
            {shown.notes !== undefined && <bdi class="notes">{shown.notes}</bdi>}
          </div>
          {!shown.orphaned && (
            <Button
              class="dots"
              guard={guard}
              label={shown.menu.open}
              popup="menu"
              expanded={open === 'menu'}
              press={(event) => actions.toggle('menu', isByKey(event))}
              icon={<Icon name="dots" />}
            />
          )}
        </div>
        <div class="body">
          <p class="sentence">
            <span class="clamp">
              <Text parts={shown.sentence} />
            </span>
          </p>
          <div class="row">
            {main && (
              <Button class="main" guard={guard} press={() => actions.main(main.action)}>
                {main.label}
              </Button>
            )}
            {chips.length > 0 && (
              <Chips
                chips={chips}
                label={shown.chipsLabel}
                at={rove.chips}
                direction={direction}
                actions={actions}
                guard={guard}
              />
            )}
            {more !== undefined && (
              <Button
                class="more"
                icon={<Icon name="chevron" />}
                guard={guard}
                expanded={open === list}
                press={(event) => actions.toggle(list, isByKey(event))}
              >
                {more}
              </Button>
            )}
          </div>
        </div>
      </div>
      {open !== null && (
        <div class="list">
          <p class="full">
            <Text parts={shown.headline} /> <Text parts={shown.sentence} />
          </p>
          {open === 'menu' && <Menu shown={shown} direction={direction} actions={actions} guard={guard} />}
          {open === 'reasons' && reasons && (
            <Reasons list={reasons} at={rove.reasons} direction={direction} actions={actions} guard={guard} />
          )}
          {listsTemplates && (
            <Templates list={templates} at={rove.templates} direction={direction} actions={actions} guard={guard} />
          )}
        </div>
      )}
      <div class="unseen" role="status">
        {shown.status}
      </div>
    </section>
  );
}
