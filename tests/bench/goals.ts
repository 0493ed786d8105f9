/** What Say Why may cost, on a machine that does nothing else: milliseconds, megabytes (MB) and kilobytes (KB). */
export const goals = {
  /** More processor time than an empty content script takes, for a feed of 1,200 cards added and edited. */
  feed: 2,
  /** More processor time than an empty content script takes, until a page is loaded. */
  load: 2,
  /** More heap than an empty content script takes, in MB. */
  heap: 0.15,
  /** From the dialog to the banner, at the 95th percentile: two frames. */
  banner: 33,
  /** From a key to its score, at the 95th percentile. */
  key: 8,
  /** The content script, gzipped, in KB. */
  size: 80,
} as const;
