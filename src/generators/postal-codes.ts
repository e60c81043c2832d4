import { kept } from '../base/kept.ts';

import type { PlaceTable } from '../values/places/place-table.ts';
import { TextList } from '../values/text-list.ts';

import { compose, type Piece, pickBy } from './compose.ts';
import { type BindContext, defineGenerator } from './generator.ts';
import { choosesMany, codesOf, listedCells, type Places, placeDraw, placesOf, startsOf } from './place-cells.ts';
import { ofPlace } from './places.ts';

export const zipCode = defineGenerator({
  ...ofPlace,
  name: 'zip_code',
  aliases: ['postal_code', 'postcode'],
  joinsAs: ['zip'],
  summary: 'a postal code of a city, as its country writes them',
  version: 2,
  type: () => ({ name: 'varchar', length: 12 }),
  example: '53703',
  indexable: (parameters) => !choosesMany(parameters),
  longest: (parameters, { lexicon }) =>
    Math.max(...placesOf(parameters, lexicon).tables.map((table) => codeLengths(table).longest + tailLength(table))),
  shape: (parameters, { lexicon }) => ({
    prefix: '',
    suffix: '',
    shortest: Math.min(
      ...placesOf(parameters, lexicon).tables.map((table) => codeLengths(table).shortest + shortestTail(table)),
    ),
  }),
  bind(parameters, context) {
    const places = placesOf(parameters, context.lexicon);
    const own = codesListed(places);
    const tails = tailPieces(context, places);
    if (tails.length === 0) return listedCells(context, places, own);
    const cells = codesOf(context, placeDraw(context, places), own.codes);
    return compose(context, [pickBy(own.list, cells.codes, cells), ...tails]);
  },
});

function codesListed(places: Places) {
  return places.listed('code', (_, __, code) => code);
}

/** Between what the lengths of a table's codes lie. */
function codeLengths({ codes }: PlaceTable): Lengths {
  return kept(knownLengths, codes, () => {
    const lengths = { shortest: Number.POSITIVE_INFINITY, longest: 0 };
    for (const { length } of codes) {
      lengths.shortest = Math.min(lengths.shortest, length);
      lengths.longest = Math.max(lengths.longest, length);
    }
    return lengths;
  });
}

interface Lengths {
  readonly shortest: number;
  readonly longest: number;
}

/** Of each table, which has up to tens of thousands. */
const knownLengths = new WeakMap<PlaceTable['codes'], Lengths>();

/** The most code points of what is drawn behind a code. */
export function tailLength({ tails }: PlaceTable): number {
  return tails.reduce((sum, each) => sum + each.characters, 0);
}

function shortestTail({ tails }: PlaceTable): number {
  return tails.reduce((sum, each) => sum + each.fewest, 0);
}

/** What is drawn behind the codes of a row's place, the same for all fields of the group. */
export function tailPieces(context: BindContext, places: Places): Piece[] {
  const count = Math.max(...places.tables.map(({ tails }) => tails.length));
  return Array.from({ length: count }, (_, position) =>
    places.isOfMany ? tailOfMany(context, places, position) : tailOfOne(context, places, position),
  );
}

function tailOfOne(context: BindContext, { tables }: Places, position: number): Piece {
  const list = tables[0]?.tails[position] as TextList;
  const draw = context.group('address').draw(`tail ${position}`, list.length);
  return pickBy(list, draw.values, draw);
}

const shares = 0x1_0000_0000;

/** Out of the part of one list that is the country's; of a country without, the empty text that it begins with. */
function tailOfMany(context: BindContext, places: Places, position: number): Piece {
  const lists = places.tables.map(({ tails }) => tails[position]?.texts ?? ['']);
  const list = new TextList(lists.flat());
  const starts = startsOf(lists.map(({ length }) => length));
  const place = placeDraw(context, places);
  const draw = context.group('address').draw(`tail ${position}`, shares);
  const countryOf = Uint16Array.from(places.tables.flatMap((table, index) => table.codes.map(() => index)));
  const codes = new Uint32Array(context.capacity);
  return pickBy(list, codes, {
    read(rows) {
      place.read(rows);
      draw.read(rows);
      for (let i = 0; i < rows.length; i++) {
        const own = countryOf[place.values[i] as number] as number;
        const size = (lists[own] as readonly string[]).length;
        codes[i] = (starts[own] as number) + Math.floor(((draw.values[i] as number) / shares) * size);
      }
    },
  });
}
