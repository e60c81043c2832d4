import type { City } from '../values/places/place-table.ts';

import { defineGenerator, type Generator } from './generator.ts';
import { placeDraw, placesOf } from './place-cells.ts';
import { ofPlace } from './places.ts';

/** How far from a city's centre at most, in millionths of a degree: two kilometres to the north. */
const spread = 20_000;

/** Digits behind the point that a double holds exactly, at 180 degrees. */
const mostDigits = 12;

export const latitude = coordinate(
  { name: 'latitude', joinsAs: ['lat'], summary: 'degrees to the north, in a city', example: '43.071234' },
  ({ latitude: own }) => own,
);

export const longitude = coordinate(
  { name: 'longitude', joinsAs: ['lng', 'lon'], summary: 'degrees to the east, in a city', example: '-89.401234' },
  ({ longitude: own }) => own,
);

/** Within two kilometres of the centre of the row's city, each millionth of a degree as likely as another. */
function coordinate(
  head: Pick<Generator, 'name' | 'joinsAs' | 'summary' | 'example'>,
  of: (city: City) => number,
): Generator {
  return defineGenerator({
    ...ofPlace,
    ...head,
    version: 1,
    fills: ['decimal', 'float'],
    type: () => ({ name: 'decimal', precision: 9, scale: 6 }),
    indexable: () => false,
    check(parameters, { type }) {
      const before = (type.precision ?? 38) - (type.scale ?? 0);
      if (type.name === 'decimal' && before < 3)
        return [{ message: `degrees have up to 3 digits before the point; the type holds ${before}` }];
      return ofPlace.check(parameters);
    },
    bind(parameters, context) {
      const places = placesOf(parameters, context.lexicon);
      const place = placeDraw(context, places);
      const offset = context.group('address').draw(head.name, 2 * spread + 1);
      const centres = places.numbers(of);
      const isDecimal = context.type.name === 'decimal';
      const scale = isDecimal ? Math.min(context.type.scale ?? 6, mostDigits) : 0;
      const unit = Number(`1e${6 - scale}`);
      const values = new Float64Array(context.capacity);
      return {
        column: { form: 'number', values, scale, nulls: null },
        read(rows) {
          place.read(rows);
          offset.read(rows);
          for (let i = 0; i < rows.length; i++) {
            const own = (centres[place.values[i] as number] as number) + (offset.values[i] as number) - spread;
            values[i] = isDecimal ? Math.round(own / unit) : own / unit;
          }
        },
      };
    },
  });
}
