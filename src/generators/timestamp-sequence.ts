import { exp, log } from '../random/elementary.ts';
import type { Key } from '../random/key.ts';
import { mix } from '../random/mix.ts';
import { unit } from '../random/uniform.ts';

import { Misfit } from '../values/misfit.ts';
import { parseMoment } from '../values/moment.ts';

import { type Complaint, defineGenerator } from './generator.ts';
import { earliest, latest, stepOf } from './moment-range.ts';

export const timestampSequence = defineGenerator({
  name: 'timestamp_sequence',
  family: 'time',
  summary: 'moments one after another, never back in time',
  version: 1,
  parameters: {
    start: { type: 'moment', summary: 'the first row’s: ISO, or relative to *as of* (`-30d`)', default: '-1y' },
    step: { type: 'text', summary: 'from one row to the next: `90s`, `5min`, `1h`, `1d`', default: '1h' },
    jitter: { type: 'text', summary: 'up to how much later each may be, at most the step', default: '0s' },
    session_rows: {
      type: 'integer',
      summary: 'so many rows are one session; `step` is then from the beginning of one to that of the next',
      optional: true,
      min: 1,
      max: 1000,
    },
    session_rows_min: {
      type: 'integer',
      summary: 'sessions have from so many rows up to `session_rows`, half way on average; default: all `session_rows`',
      optional: true,
      min: 1,
      max: 1000,
    },
    think_time: {
      type: 'text',
      summary: 'of a session, the mean time from one row to the next (exponential, up to 8 times as long)',
      optional: true,
    },
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
  neverRepeats: ({ per, step, jitter, precision, think_time }) =>
    per === undefined &&
    think_time === undefined &&
    (lengthOf(step) ?? 0) - (lengthOf(jitter) ?? 0) >= stepOf(precision),
  check({ start, step, jitter, per, precision, session_rows, session_rows_min, think_time }, { asOf, rows }) {
    if (![0, 3, 6].includes(precision))
      return [{ parameter: 'precision', message: `\`precision\` is 0, 3 or 6, not ${precision}` }];
    const wrong = wrongLength('step', step) ?? wrongLength('jitter', jitter);
    if (wrong) return [wrong];
    const [apart, later] = [lengthOf(step) as number, lengthOf(jitter) as number];
    if (apart < stepOf(precision))
      return [{ parameter: 'step', message: '`step` is shorter than the `precision` can tell' }];
    if (later > apart)
      return [
        {
          parameter: 'jitter',
          message: `\`jitter\` (${jitter}) is longer than \`step\` (${step}): moments would go back in time`,
        },
      ];
    const session = wrongSession(session_rows, session_rows_min, think_time, apart - later);
    if (session) return [session];
    const first = parseMoment(start, asOf) as number;
    const steps = Math.max(0, Math.ceil(rows / meanLength(session_rows_min, session_rows)) - 1);
    const last = first + apart * (per === undefined ? steps : 0) + later;
    if (first >= earliest && last <= latest) return [];
    const parameter = first < earliest || first > latest ? 'start' : 'step';
    return [{ parameter, message: 'the sequence leaves the years 1690 to 2249 that can be generated' }];
  },
  bind({ start, step, jitter, per, precision, session_rows: size = 1, session_rows_min, think_time }, context) {
    const [first, apart, later] = [parseMoment(start, context.asOf), lengthOf(step), lengthOf(jitter)] as [
      number,
      number,
      number,
    ];
    const grain = stepOf(precision);
    const counting = per === undefined ? undefined : context.counting(per);
    // Rows of one session begin together: what it is late by is the session's, or that of the row alone.
    const hashes = later > 0 && size === 1 ? context.hashes('value') : undefined;
    const [lateKey, thinkKey] = [context.key('value'), context.key('think')];
    const sessionAt = sessions(context.key('session'), session_rows_min ?? size, size);
    const think = think_time === undefined ? 0 : (lengthOf(think_time) as number);
    const values = new Float64Array(context.capacity);
    const withinSession = (parent: number, place: number) => {
      const { session, first: begins } = sessionAt(parent, place);
      let at = session * apart + share(lateKey, parent, session) * later;
      for (let row = begins + 1; row <= place; row++) at += pause(share(thinkKey, parent, row)) * think;
      return at;
    };
    return {
      column: { form: 'number', values, scale: precision, nulls: null },
      read(rows) {
        counting?.read(rows);
        hashes?.draw(rows);
        const { ancestors } = counting ?? {};
        for (let i = 0; i < rows.length; i++) {
          const place = counting ? (counting.positions[i] as number) : rows.at(i);
          const parent = ancestors && ancestors.none?.[i] !== 1 ? ancestors.rows.at(i) + 1 : 0;
          const late = hashes ? unit(hashes.h0[i] as number, hashes.h1[i] as number) * later : 0;
          const passed = size === 1 ? place * apart + late : withinSession(parent, place);
          const moment = Math.floor((first + passed) / grain) * grain;
          if (!(moment <= latest)) throw new Misfit('it lies behind the year 2249, where moments end', rows.at(i));
          values[i] = moment;
        }
      },
    };
  },
});

/** A share from 0 up to 1 of one of a parent's rows or sessions, whichever row asks for it. */
function share([key = 0]: Key, parent: number, place: number): number {
  const [low, high] = [place >>> 0, Math.floor(place / 0x1_0000_0000)];
  const own = mix(mix(mix(key ^ (parent >>> 0)) + Math.floor(parent / 0x1_0000_0000)) ^ low) + high;
  return unit(mix(own), mix(own ^ 0x5bd1e995));
}

/** No pause is so many times as long as the mean: sessions end. */
const longestPause = 8;

/** An exponential pause of mean 1 before the longest ones are cut off (a 3,000th of them). */
function pause(at: number): number {
  return -log(1 - at * (1 - exp(-longestPause)));
}

/** The rows of a session on average. */
function meanLength(least: number | undefined, most = 1): number {
  return ((least ?? most) + most) / 2;
}

/**
 * The session of a parent's row and where it begins: the n-th begins near n times the mean length, later by up to half of
 * what lengths differ, so that each has between the fewest rows and the most, whichever row asks.
 */
function sessions(key: Key, least: number, most: number) {
  const mean = meanLength(least, most);
  const late = Math.floor((most - least) / 2) + 1;
  const beginning = (parent: number, session: number) =>
    session === 0 ? 0 : Math.floor(session * mean) + Math.floor(share(key, parent, session) * late);
  return (parent: number, place: number) => {
    let session = Math.floor((place + 1) / mean);
    while (beginning(parent, session) > place) session--;
    return { session, first: beginning(parent, session) };
  };
}

function wrongSession(
  rows: number | undefined,
  least: number | undefined,
  think: string | undefined,
  room: number,
): Complaint | undefined {
  if (least !== undefined && least > (rows ?? 0)) {
    const message =
      rows === undefined ? '`session_rows_min` needs `session_rows`' : `sessions have at most ${rows} rows`;
    return { parameter: 'session_rows_min', message };
  }
  if ((rows === undefined) !== (think === undefined)) {
    const parameter = rows === undefined ? 'think_time' : 'session_rows';
    const other = rows === undefined ? 'session_rows' : 'think_time';
    return { parameter, message: `\`${parameter}\` needs \`${other}\`` };
  }
  if (rows === undefined || think === undefined) return undefined;
  const wrong = wrongLength('think_time', think);
  if (wrong) return wrong;
  const longest = (rows - 1) * longestPause * (lengthOf(think) as number);
  if (longest <= room) return undefined;
  const message = `a session of ${rows} rows may take ${longest / 1e6} seconds, and the next begins before: moments would go back in time`;
  return { parameter: 'think_time', message, help: 'make `step` longer, or `think_time` or `session_rows` smaller' };
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
