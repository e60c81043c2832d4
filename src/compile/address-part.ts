import type { AddressPart } from '../masks/index.ts';

import type { FieldDraft } from './draft.ts';

const generators: Readonly<Record<string, AddressPart>> = {
  zip_code: 'zip',
  city: 'city',
  state: 'state',
  street_address: 'street',
};

/** The last words of columns' names; `billing_zip` is one of a postal code, `city_id` none of a city. */
const names: readonly (readonly [AddressPart, RegExp])[] = [
  ['zip', /(?:^|_)(?:zip|zip_?code|postal_?code|post_?code|plz|postleitzahl|cep|code_postal)$/],
  ['city', /(?:^|_)(?:city|town|ort|stadt|ville|ciudad|cidade|citt[aà])$/],
  ['state', /(?:^|_)(?:state|province|bundesland)$/],
  ['street', /(?:^|_)(?:street|street_address|stra(?:ss|ß)e|rue|calle|rua)$/],
];

/** Which part of an address a field, or what lies at a path inside of one, holds, as far as its generator or its name says; undefined: all of it. */
export function addressPartOf({ name, source }: FieldDraft): AddressPart | undefined {
  const made = source?.kind === 'generator' ? generators[source.generator.name] : undefined;
  if (made) return made;
  const last = name.split('.').at(-1) as string;
  const snake = last.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase();
  return names.find(([, pattern]) => pattern.test(snake))?.[0];
}
