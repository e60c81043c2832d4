import type { Category } from '../values/category.ts';

import type { FieldDraft } from './draft.ts';

/** The last words of columns' names: `billing_first_name` is a first name, `first_name_id` none. */
const names: readonly (readonly [Category, RegExp])[] = [
  [
    'first_name',
    /(?:^|_)(?:first_?name|f_?name|given_?names?|forename|vorname|pr[eé]nom|voornaam|primeiro_nome|imi[eę])$/,
  ],
  [
    'last_name',
    /(?:^|_)(?:last_?name|l_?name|surname|family_?name|nachname|familienname|nom_de_famille|apellidos?|cognome|sobrenome|achternaam|nazwisko)$/,
  ],
];

/** Which part of a name a field, or what lies at a path inside of one, holds, as far as it says so; undefined: all of it. */
export function namePartOf({ name }: FieldDraft): Category | undefined {
  const last = name.split('.').at(-1) as string;
  const snake = last.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase();
  return names.find(([, pattern]) => pattern.test(snake))?.[0];
}
