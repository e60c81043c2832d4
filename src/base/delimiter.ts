/** What may stand between the values of a line: the usual ones, commas before others. */
export const delimiters = [',', ';', '\t', '|'] as const;

/** What stands between the values of a header: the sign of the usual ones that it has most of, outside of quotes. */
export function delimiterOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '');
  const counts = delimiters.map((sign) => ({ sign, count: bare.split(sign).length }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.sign ?? ',';
}

/** The same of a text that begins with a header; a line break inside of quotes does not end it. */
export function delimiterIn(text: string): string {
  const [header = ''] = /^(?:"[^"]*"|[^"\n])*/.exec(text) ?? [];
  return delimiterOf(header);
}
