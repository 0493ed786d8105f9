/** `make(language)`, or English's for a tag that this browser doesn't take. */
function format(at: number, language: string, options: Intl.DateTimeFormatOptions): string {
  try {
    return new Intl.DateTimeFormat(language, options).format(at);
  } catch {
    return new Intl.DateTimeFormat('en', options).format(at);
  }
}

/** The midnight that ends the day of `now`, in milliseconds since the epoch; by the calendar, so that a day may have 23 or 25 hours. */
export function endOfDay(now: number): number {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime();
}

/** A moment to come, as `language` (BCP 47) writes it: '15:40', '3:40 PM', with the date where it's more than a day away. */
export function momentOf(at: number, now: number, language: string): string {
  const far = at - now > 86_400_000;
  return format(at, language, far ? { dateStyle: 'medium', timeStyle: 'short' } : { timeStyle: 'short' });
}
