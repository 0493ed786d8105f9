/** The time of day of `at` (milliseconds since the epoch), as `language` (BCP 47) writes it: '15:40', '3:40 PM'. */
export function timeOfDay(at: number, language: string): string {
  const write = (tag: string) => new Intl.DateTimeFormat(tag, { hour: 'numeric', minute: '2-digit' }).format(at);
  try {
    return write(language);
  } catch {
    return write('en');
  }
}
