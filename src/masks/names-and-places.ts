import type { Lexicon } from '../values/lexicon.ts';
import { type LoopStep, literalStep } from '../values/row-loop.ts';
import { allSigns, comma as commaSign } from '../values/signs.ts';
import type { TextList } from '../values/text-list.ts';
import { writeDigits, writeInteger } from '../values/write-integer.ts';

import { type DrawnText, fittedTexts, isNarrow } from './fitted.ts';
import { ValueHashes } from './hashed.ts';
import { mapTexts } from './map-texts.ts';
import { defineMask } from './mask.ts';
import { mapShapes } from './preserve.ts';

const space = literalStep(Buffer.from(' '));
const comma = literalStep(Buffer.from(', '));

export const anonymizeName = defineMask({
  name: 'anonymize_name',
  summary: 'another name of the same kind (given, family or both), the same for the same input',
  version: 1,
  class: 'keyed',
  parameters: {},
  accepts: ['text'],
  suits: ['full_name', 'first_name', 'last_name'],
  unique: (_, { category, lexicon }) => listsFor(category, lexicon).reduce((product, list) => product * list.length, 1),
  longest: (_, { category, lexicon, type }) =>
    Math.min(longestName(listsFor(category, lexicon)), type.length ?? Infinity),
  bind(_, context) {
    const lists = listsFor(context.category, context.lexicon);
    if (isNarrow(context, longestName(lists)))
      return fittedTexts(
        context,
        (hashes, i, draw) => lists.map((list, j) => picked(list, hashes, i, draw + j)).join(' '),
        (hashes, i, draw) => picked(lists[0] as TextList, hashes, i, draw),
      );
    const hashes = new ValueHashes(context.key);
    const room = lists.reduce((sum, list) => sum + list.longest + 1, 0);
    return mapTexts(context, {
      signs: allSigns(lists),
      prepare(values, count) {
        hashes.read(values, count);
        return room * count;
      },
      steps: lists.flatMap((list, j) => (j === 0 ? [hashes.pick(list, j)] : [space, hashes.pick(list, j)])),
    });
  },
});

function longestName(lists: readonly TextList[]): number {
  return lists.reduce((sum, list) => sum + list.characters + 1, -1);
}

function picked(list: TextList, hashes: ValueHashes, i: number, draw: number): string {
  return list.texts[hashes.below(i, list.length, draw)] as string;
}

function listsFor(category: string, lexicon: Lexicon): TextList[] {
  const first = lexicon.list('person.first_name');
  const last = lexicon.list('person.last_name');
  if (category === 'first_name') return [first];
  return category === 'last_name' ? [last] : [first, last];
}

/** The parts of an address that columns of their own hold. */
const addressParts = ['street', 'city', 'state', 'zip'] as const;
export type AddressPart = (typeof addressParts)[number];

/** What of an address a field holds. */
export const addressPart = {
  type: 'text',
  summary: 'what the field holds; default: what its name or generator says, else a whole address',
  optional: true,
  choices: addressParts,
} as const;

export const randomizeAddress = defineMask({
  name: 'randomize_address',
  summary: 'another address, or another street, city, state or postal code, the same for the same input',
  version: 1,
  class: 'keyed',
  parameters: { part: addressPart },
  accepts: ['text'],
  suits: ['address'],
  unique({ part }, { lexicon }) {
    const [streets, cities, states] = addressLists(lexicon).map((list) => Math.max(1, list.length));
    if (part === 'zip') return 'lossy';
    if (part === 'city') return cities ?? 1;
    if (part === 'state') return states ?? 1;
    if (part === 'street') return (streets ?? 1) * 9999;
    return (streets ?? 1) * (cities ?? 1) * (states ?? 1) * 9999 * 99_450;
  },
  longest({ part }, { lexicon, type }) {
    return part === 'zip' ? undefined : Math.min(longestAddress(part, lexicon), type.length ?? Infinity);
  },
  bind({ part }, context) {
    // Every country writes its own: digits for digits, letters for letters.
    if (part === 'zip') return mapShapes(context);
    if (isNarrow(context, longestAddress(part, context.lexicon)))
      return fittedTexts(
        context,
        drawnAddress(part, context.lexicon),
        part === undefined ? drawnAddress('street', context.lexicon) : undefined,
      );
    const hashes = new ValueHashes(context.key);
    const [streets, cities, states] = addressLists(context.lexicon) as [TextList, TextList, TextList];
    const room = 16 + streets.longest + cities.longest + states.longest;
    const parts = {
      street: () => [houseNumber(hashes), space, hashes.pick(streets, 1)],
      city: () => [hashes.pick(cities, 2)],
      // Not every country has states.
      state: () => (states.length > 0 ? [hashes.pick(states, 3)] : []),
    };
    const whole = () => {
      const state = parts.state();
      const before = state.length > 0 ? [...state, space] : [];
      return [...parts.street(), comma, ...parts.city(), comma, ...before, postalCode(hashes)];
    };
    const steps = part === undefined ? whole() : parts[part as keyof typeof parts]();
    return mapTexts(context, {
      signs: allSigns([streets, cities, states]) | commaSign,
      prepare(values, count) {
        hashes.read(values, count);
        return room * count;
      },
      steps,
    });
  },
});

function longestAddress(part: string | undefined, lexicon: Lexicon): number {
  const [streets = 0, cities = 0, states = 0] = addressLists(lexicon).map((list) => list.characters);
  if (part === 'city') return cities;
  if (part === 'state') return states;
  if (part === 'street') return 5 + streets;
  return streets + cities + states + 5 + 1 + 2 + 2 + 1 + 5;
}

/** The same as the steps write, as a text. */
function drawnAddress(part: string | undefined, lexicon: Lexicon): DrawnText {
  const [streets, cities, states] = addressLists(lexicon) as [TextList, TextList, TextList];
  return (hashes, i, draw) => {
    const street = () => `${1 + hashes.below(i, 9999, draw)} ${picked(streets, hashes, i, draw + 1)}`;
    const city = () => picked(cities, hashes, i, draw + 2);
    const state = () => (states.length > 0 ? picked(states, hashes, i, draw + 3) : '');
    if (part === 'street') return street();
    if (part === 'city') return city();
    if (part === 'state') return state();
    const code = String(501 + hashes.below(i, 99_450, draw + 4)).padStart(5, '0');
    return `${street()}, ${city()}, ${[state(), code].filter((each) => each !== '').join(' ')}`;
  };
}

function houseNumber(hashes: ValueHashes): LoopStep {
  const draw = hashes.draw(9999, 0);
  return {
    write: ({ bytes }, at, i) => writeInteger(bytes, at, 1 + (draw.values[i] as number)),
    kernel: { kind: 'integer', quote: 0, add: 1, values: () => draw.values },
  };
}

function postalCode(hashes: ValueHashes): LoopStep {
  const draw = hashes.draw(99_450, 4);
  return {
    write: ({ bytes }, at, i) => writeDigits(bytes, at, 501 + (draw.values[i] as number), 5),
    kernel: { kind: 'digits', width: 5, add: 501, values: () => draw.values },
  };
}

function addressLists(lexicon: Lexicon): TextList[] {
  const streets = lexicon.list('location.street_name');
  return [
    streets.length > 0 ? streets : lexicon.list('person.last_name'),
    lexicon.list('location.city_name'),
    lexicon.list('location.state_abbr'),
  ];
}
