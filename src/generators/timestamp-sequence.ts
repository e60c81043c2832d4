import { unit } from '../random/uniform.ts';

import { Misfit } from '../values/misfit.ts';
import { parseMoment } from '../values/moment.ts';

import { type Complaint, defineGenerator } from './generator.ts';
import { earliest, latest } from './times.ts';

export const timestampSequence = defineGenerator({
  name: 'timestamp_sequence',
  family: 'time',
  summary: 'moments one after another, never back in time',
  version: 1,
  parameters: {
    start: { type: 'moment', summary: 'the first row’s: ISO, or relative to *as of* (`-30d`)', default: '-1y' },
    step: { type: 'text', summary: 'from one row to the next: `90s`, `5min`, `1h`, `1d`', default: '1h' },
    jitter: { type: 'text', summary: 'up to how much later each may be, at most the step', default: '0s' },
    per: {
      type: 'text',
      summary: 'a relationship, or the field that refers: begins anew for each of its parents',
      optional: true,
    },
    precision: { type: 'integer', summary: 'digits of the second’s fraction: 0, 3 or 6', default: 3, min: 0, max: 6 },
  },
  fills: ['timestamp', 'timestamptz'],
  type: () => ({ name: 'timestamp' }),
  example: '2025-01-01 00:00:00.000',
  // How far it goes for a parent is known when it is counted.
  mayMisfit: ({ per }) => per !== undefined,
  neverRepeats: ({ per, step, jitter, precision }) =>
    per === undefined && (lengthOf(step) ?? 0) - (lengthOf(jitter) ?? 0) >= unitOf(precision),
  check({ start, step, jitter, per, precision }, { asOf, rows }) {
    if (![0, 3, 6].includes(precision))
      return [{ parameter: 'precision', message: `\`precision\` is 0, 3 or 6, not ${precision}` }];
    const wrong = wrongLength('step', step) ?? wrongLength('jitter', jitter);
    if (wrong) return [wrong];
    const [apart, later] = [lengthOf(step) as number, lengthOf(jitter) as number];
    if (apart < unitOf(precision))
      return [{ parameter: 'step', message: '`step` is shorter than the `precision` can tell' }];
    if (later > apart)
      return [
        {
          parameter: 'jitter',
          message: `\`jitter\` (${jitter}) is longer than \`step\` (${step}): moments would go back in time`,
        },
      ];
    const first = parseMoment(start, asOf) as number;
    const last = first + apart * (per === undefined ? Math.max(0, rows - 1) : 0) + later;
    if (first >= earliest && last <= latest) return [];
    const parameter = first < earliest || first > latest ? 'start' : 'step';
    return [{ parameter, message: 'the sequence leaves the years 1690 to 2249 that can be generated' }];
  },
  bind({ start, step, jitter, per, precision }, context) {
    const [first, apart, later] = [parseMoment(start, context.asOf), lengthOf(step), lengthOf(jitter)] as [
      number,
      number,
      number,
    ];
    const grain = unitOf(precision);
    const counting = per === undefined ? undefined : context.counting(per);
    const hashes = later > 0 ? context.hashes('value') : undefined;
    const values = new Float64Array(context.capacity);
    return {
      column: { form: 'number', values, scale: precision, nulls: null },
      read(rows) {
        counting?.read(rows);
        hashes?.draw(rows);
        for (let i = 0; i < rows.length; i++) {
          const place = counting ? (counting.positions[i] as number) : rows.at(i);
          const late = hashes ? unit(hashes.h0[i] as number, hashes.h1[i] as number) * later : 0;
          const moment = Math.floor((first + place * apart + late) / grain) * grain;
          if (!(moment <= latest)) throw new Misfit('it lies behind the year 2249, where moments end', rows.at(i));
          values[i] = moment;
        }
      },
    };
  },
});

function unitOf(precision: number): number {
  return precision === 0 ? 1_000_000 : precision === 3 ? 1000 : 1;
}

function wrongLength(parameter: string, text: string): Complaint | undefined {
  if (lengthOf(text) !== undefined) return undefined;
  return {
    parameter,
    message: `\`${parameter}\` must be a length of time: \`90s\`, \`5min\`, \`1h\`, \`1d\`, \`1w\`; not \`${text}\``,
  };
}

/** In microseconds; months and years have no length of their own. */
function lengthOf(text: string): number | undefined {
  return /^\d+\s*(s|min|h|d|w)$/.test(text.trim()) ? parseMoment(`+${text.trim()}`, 0) : undefined;
}
