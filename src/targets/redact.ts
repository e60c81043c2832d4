import { withoutPasswords } from '../base/without-passwords.ts';

import type { Address, Variables } from './address.ts';

/** Variables that hold what must not be printed. */
const secretVariables = ['PGPASSWORD', 'PGSSLPASSWORD'];

/**
 * The text without anything that could let somebody in: what drivers and servers say passes through here before it is printed or
 * recorded. A password that is also the user's, the host's or the database's name stays: the label shows that anyway.
 */
export function redact(text: string, { secrets, label }: Address, variables: Variables = {}): string {
  const known = [...secrets, ...secretVariables.flatMap((name) => variables[name] ?? [])];
  const spellings = new Set(
    known.flatMap((each) => [each, encodeURIComponent(each), JSON.stringify(each).slice(1, -1)]),
  );
  const hidden = [...spellings]
    .filter((each) => each !== '' && !isShown(each, label))
    .sort((a, b) => b.length - a.length);
  return withoutPasswords(hidden.reduce(without, text));
}

/** Whether a word of the label is the text, or the text is an address without a password. */
function isShown(text: string, label: string): boolean {
  return (text.includes('://') && label.includes(text)) || label.split(/[/:@?=&,]+/).includes(text);
}

/** A short password is looked for as a word of its own: it may stand in any other. */
function without(text: string, secret: string): string {
  if (secret.length > 3) return text.replaceAll(secret, '***');
  return text
    .split(/\b/)
    .map((word) => (word === secret ? '***' : word))
    .join('');
}
