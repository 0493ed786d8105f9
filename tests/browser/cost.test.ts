import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureFeed } from '../bench/feed';
import { firstTask } from '../bench/first-task';
import { measureHeap } from '../bench/load';
import { startFeed } from '../bench/server';
import { scriptSizes } from '../bench/sizes';
import { median, pairedDifference } from '../bench/statistics';
import { type VariantFolders, writeVariants } from '../bench/variants';
import type { Standin } from '../standin/server';
import { type ChromiumSession, chromeBuild, launchChromium } from './harness/chromium';

// Ceilings, several times what `npm run bench` finds on a quiet machine: that has the figures, and the goals.

describe('the content script', () => {
  it('is small', () => {
    const content = scriptSizes(chromeBuild).find(({ entry }) => entry === 'content');
    expect(content?.gzipped).toBeLessThan(100);
  });

  it('only registers listeners and asks for its settings in its first task', () => {
    const { calls, apis } = firstTask(chromeBuild);
    expect(apis).toEqual([
      'runtime.onMessage.addListener',
      'storage.local.get',
      'storage.onChanged.addListener',
      'window.addEventListener',
    ]);
    expect(calls).toBeGreaterThan(0);
    expect(calls).toBeLessThan(200);
  });
});

const compared = ['empty', 'ours'] as const;

describe('on a page that needs none of it', () => {
  let folders: VariantFolders;
  let feed: Standin;
  let chromium: ChromiumSession;
  beforeAll(async () => {
    folders = writeVariants(chromeBuild);
    feed = await startFeed();
    chromium = await launchChromium({ extension: folders.ours, alsoExtensions: folders.others, standin: feed });
  });
  afterAll(async () => {
    await chromium.close();
    await feed.close();
    folders.remove();
  });

  it('a feed of 1,200 cards, added and edited, costs little more than it does with an empty content script', async () => {
    const { empty, ours } = await measureFeed(chromium, 'nothing', 5, compared);
    expect(pairedDifference(empty, ours).more).toBeLessThan(Math.max(10, median(empty) / 4));
  });

  it('holds little of the heap', async () => {
    const { empty, ours } = await measureHeap(chromium, 1, compared);
    expect(median(ours) - median(empty)).toBeLessThan(1);
  });
});
