// npm run bench: what the release build costs, beside an empty content script and none. `-- --json FILE` writes the figures, too.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromeBuild, launchChromium } from '../browser/harness/chromium';
import { measureKeys, measureOpenings } from './dialog';
import { type Before, measureFeed } from './feed';
import { firstTask } from './first-task';
import { goals } from './goals';
import { measureHeap, measureLoad } from './load';
import type { Passes } from './passes';
import { startFeed } from './server';
import { scriptSizes } from './sizes';
import { median, pairedDifference, quantile } from './statistics';
import { knownCost, variants, writeVariants } from './variants';

const { values: options } = parseArgs({
  options: { json: { type: 'string' }, rounds: { type: 'string', default: '40' } },
});
const rounds = Math.max(2, Math.ceil(Number(options.rounds)) || 40);

/** One line of the table, and of the JSON. */
interface Figure {
  what: string;
  value: number;
  unit: string;
  said: string;
  goal?: number;
}
const figures: Figure[] = [];

function say(figure: Figure): void {
  figures.push(figure);
  const { what, said, unit, value, goal } = figure;
  const verdict = goal === undefined ? '' : `goal ${goal} ${unit} ${value <= goal ? '✓' : '✗'}`;
  console.log(`${what.padEnd(38)}${`${value.toFixed(2)} ${unit}`.padStart(12)}  ${said.padEnd(52)}${verdict}`);
}

/** A row for each variant, as its excess over the empty content script. */
function sayPasses(what: string, passes: Passes, unit: string, goal?: number): void {
  const names = {
    none: 'no extension',
    'none again': 'no extension, again',
    known: `${knownCost} ms known`,
    ours: what,
  };
  for (const variant of variants) {
    if (variant === 'empty' || (variant === 'known' && !what.startsWith('feed'))) continue;
    const { more, from, to } = pairedDifference(passes.empty, passes[variant]);
    const [all, empty] = [median(passes[variant]).toFixed(2), median(passes.empty).toFixed(2)];
    say({
      what: variant === 'ours' ? what : `  ${names[variant]}`,
      value: more,
      unit,
      said: `${from.toFixed(2)} to ${to.toFixed(2)}; ${all} against ${empty}`,
      ...(variant === 'ours' && goal !== undefined ? { goal } : {}),
    });
  }
}

/** 95th percentile beside the median. */
function sayTimes(what: string, times: readonly number[], goal?: number): void {
  say({
    what,
    value: quantile(times, 0.95),
    unit: 'ms',
    said: `95th percentile of ${times.length}; median ${median(times).toFixed(1)}`,
    ...(goal === undefined ? {} : { goal }),
  });
}

for (const { entry, minified, gzipped } of scriptSizes(chromeBuild)) {
  const goal = entry === 'content' ? { goal: goals.size } : {};
  say({
    what: `${entry}.js, gzipped`,
    value: gzipped,
    unit: 'KB',
    said: `${minified.toFixed(0)} KB minified`,
    ...goal,
  });
}
const { calls, apis } = firstTask(chromeBuild);
say({ what: 'functions called in the first task', value: calls, unit: '', said: `of the browser: ${apis.join(', ')}` });

const folders = writeVariants(chromeBuild);
const loading = { extension: folders.ours, alsoExtensions: folders.others, viewport: { width: 1200, height: 800 } };
try {
  const feed = await startFeed();
  const onFeed = await launchChromium({ ...loading, standin: feed });
  console.log('\nMore than an empty content script: median of pairs, 95 % interval; medians of each');
  const befores: Before[] = ['nothing', 'a press', 'Connect'];
  for (const before of befores) {
    const what = before === 'nothing' ? 'feed of 1,200 cards' : `feed, right after ${before}`;
    sayPasses(what, await measureFeed(onFeed, before, rounds), 'ms', goals.feed);
  }
  sayPasses('load of a page and its frame', await measureLoad(onFeed, rounds), 'ms', goals.load);
  sayPasses('heap of a page and its frame', await measureHeap(onFeed, 3), 'MB', goals.heap);
  const inviting = await measureHeap(onFeed, 3, variants, 'invites');
  sayPasses('heap of a page with a Connect', inviting, 'MB');
  await onFeed.close();
  await feed.close();

  console.log('\nUntil it is drawn');
  const onProfile = await launchChromium(loading);
  const { none, ours } = await measureOpenings(onProfile, Math.ceil(rounds / 2), 4);
  for (const which of ['first', 'later'] as const) {
    const since = (openings: typeof ours, from: 'sinceDialog' | 'sincePress') =>
      openings[which].map((one) => one[from]);
    sayTimes(`dialog to banner, ${which} opening`, since(ours, 'sinceDialog'), goals.banner);
    sayTimes('  dialog alone, no extension', since(none, 'sinceDialog'));
    sayTimes(`press to banner, ${which} opening`, since(ours, 'sincePress'));
    sayTimes('  press to dialog, no extension', since(none, 'sincePress'));
  }
  sayTimes('key to score', await measureKeys(onProfile, 2), goals.key);
  await onProfile.close();
} finally {
  folders.remove();
}
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
