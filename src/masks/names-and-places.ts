import type { Lexicon } from '../values/lexicon.ts';
import { allSigns, comma as commaSign } from '../values/signs.ts';
import type { TextList } from '../values/text-list.ts';
import { writeDigits, writeInteger } from '../values/write-integer.ts';

import { ValueHashes } from './hashed.ts';
import { mapTexts } from './map-texts.ts';
import { defineMask } from './mask.ts';

const space = 0x20;
const comma = 0x2c;

export const anonymizeName = defineMask({
  name: 'anonymize_name',
  summary: 'another name of the same kind (given, family or both), the same for the same input',
  version: 1,
  class: 'keyed',
  parameters: {},
  accepts: ['text'],
  suits: ['full_name', 'first_name', 'last_name'],
  longest: (_, { category, lexicon }) =>
    listsFor(category, lexicon).reduce((sum, list) => sum + list.characters + 1, -1),
  bind(_, context) {
    const lists = listsFor(context.category, context.lexicon);
    const hashes = new ValueHashes(context.key);
    const room = lists.reduce((sum, list) => sum + list.longest + 1, 0);
    return mapTexts(context, {
      signs: allSigns(lists),
      prepare(values, count) {
        hashes.read(values, count);
        return room * count;
      },
      write(target, to, i) {
        let at = to;
        for (let j = 0; j < lists.length; j++) {
          if (j > 0) target.bytes[at++] = space;
          at = hashes.pick(i, lists[j] as TextList, j, target, at);
        }
        return at;
      },
    });
  },
});

function listsFor(category: string, lexicon: Lexicon): TextList[] {
  const first = lexicon.list('person.first_name');
  const last = lexicon.list('person.last_name');
  if (category === 'first_name') return [first];
  return category === 'last_name' ? [last] : [first, last];
}

export const randomizeAddress = defineMask({
  name: 'randomize_address',
  summary: 'another address, the same for the same input',
  version: 1,
  class: 'keyed',
  parameters: {},
  accepts: ['text'],
  suits: ['address'],
  longest: (_, { lexicon }) =>
    addressLists(lexicon).reduce((sum, list) => sum + list.characters, 5 + 1 + 2 + 2 + 1 + 5),
  bind(_, context) {
    const hashes = new ValueHashes(context.key);
    const [streets, cities, states] = addressLists(context.lexicon) as [TextList, TextList, TextList];
    const room = 16 + streets.longest + cities.longest + states.longest;
    return mapTexts(context, {
      signs: allSigns([streets, cities, states]) | commaSign,
      prepare(values, count) {
        hashes.read(values, count);
        return room * count;
      },
      write(target, to, i) {
        const { bytes } = target;
        let at = writeInteger(bytes, to, 1 + hashes.below(i, 9999, 0));
        bytes[at++] = space;
        at = hashes.pick(i, streets, 1, target, at);
        bytes[at++] = comma;
        bytes[at++] = space;
        at = hashes.pick(i, cities, 2, target, at);
        bytes[at++] = comma;
        bytes[at++] = space;
        // Not every country has states.
        if (states.length > 0) {
          at = hashes.pick(i, states, 3, target, at);
          bytes[at++] = space;
        }
        return writeDigits(bytes, at, 501 + hashes.below(i, 99_450, 4), 5);
      },
    });
  },
});

function addressLists(lexicon: Lexicon): TextList[] {
  const streets = lexicon.list('location.street_name');
  return [
    streets.length > 0 ? streets : lexicon.list('person.last_name'),
    lexicon.list('location.city_name'),
    lexicon.list('location.state_abbr'),
  ];
}
