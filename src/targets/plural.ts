/** `1 row`, `12,000 rows`. */
export function plural(count: number, one: string): string {
  return `${String(count).replace(/\B(?=(\d{3})+$)/g, ',')} ${one}${count === 1 ? '' : 's'}`;
}
