import { kept } from '../../base/kept.ts';

import { TextList } from '../text-list.ts';

import { countryFacts } from './countries.ts';

/** A city as its table has it. */
export interface City {
  readonly name: string;
  /** In Latin letters. */
  readonly latin: string;
  readonly state: State;
  /** Of its centre, in millionths of a degree. */
  readonly latitude: number;
  readonly longitude: number;
  readonly zone: string;
  /** Empty where the country has none, or it is not known. */
  readonly area: string;
  /** How its postal codes begin, or all of them where nothing is drawn behind; an empty one where none is known. */
  readonly codes: readonly string[];
}

export interface State {
  /** The part of ISO 3166-2 behind the country. */
  readonly code: string;
  readonly name: string;
  readonly latin: string;
}

/**
 * A country's places: each of its cities once for each of its postal codes, each as likely as another. So larger cities,
 * which have more of them, come more often.
 */
export interface PlaceTable {
  readonly country: string;
  readonly cities: readonly City[];
  /** The city of each place. */
  readonly cityOf: Uint32Array;
  /** The postal code of each place, without what is drawn behind it. */
  readonly codes: readonly string[];
  /** What is drawn behind the code: a text of each of these, for most countries of none. */
  readonly tails: readonly TextList[];
}

const tables = new Map<string, PlaceTable>();

/** A country's places out of the text of its table. */
export function placeTable(country: string, text: string): PlaceTable {
  return kept(tables, country, () => {
    const { postal, letters = '' } = countryFacts[country] as (typeof countryFacts)[string];
    const [mask = '', tail = ''] = postal.split('+');
    const written = codeWriter(mask);
    const cities = readCities(country, text).map((city) => ({ ...city, codes: city.codes.map(written) }));
    return {
      country,
      cities,
      cityOf: Uint32Array.from(cities.flatMap((city, index) => city.codes.map(() => index))),
      codes: cities.flatMap((city) => city.codes),
      tails: (tail.match(shortTail) ?? []).map((part) => new TextList(textsOf(part, letters))),
    };
  });
}

function readCities(country: string, text: string): City[] {
  const [usualZone = '', ...lines] = text.split('\n');
  let state: State = { code: '', name: '', latin: '' };
  return lines.flatMap((line) => {
    const [first = '', second = '', third = '', longitude = '', zone = '', area = '', codes = ''] = line
      .trim()
      .split('|');
    if (!line.startsWith('  ')) {
      state = { code: first, name: second, latin: third || second };
      return [];
    }
    return {
      name: first,
      latin: second || first,
      // A country without states, as far as the table knows: the city stands for its own.
      state: state.name === '' ? { code: country, name: first, latin: second || first } : state,
      latitude: millionths(third),
      longitude: millionths(longitude),
      zone: zone || usualZone,
      area,
      codes: codes === '' ? [''] : readCodes(codes),
    };
  });
}

/** `48.137` has three digits. */
function millionths(degrees: string): number {
  return Number(degrees.replace('.', '')) * 1000;
}

/** `10115 17 19-23`: 10115, 10117, 10119, …, 10123. */
function readCodes(text: string): string[] {
  let before = '';
  return text.split(' ').flatMap((token) => {
    const [start = '', end] = token.split('-');
    const first = completed(before, start);
    before = end === undefined ? first : completed(first, end);
    if (end === undefined) return [first];
    const count = Number(before) - Number(first) + 1;
    return Array.from({ length: count }, (_, index) => String(Number(first) + index).padStart(first.length, '0'));
  });
}

/** A code of digits whose beginning is that of the one before it. */
function completed(before: string, code: string): string {
  return /^\d+$/.test(code) && code.length < before.length ? before.slice(0, before.length - code.length) + code : code;
}

/** Writes a code as its country does: `0` in the mask stands for a digit of it, `?` for all that is left. */
function codeWriter(mask: string): (code: string) => string {
  const isDigits = /^0+$/.test(mask);
  return (code) => {
    if (code === '') return mask;
    if (mask === '?') return code;
    // Letters that the table has already, as in `AZ1000`.
    const own = code.replace(/^[A-Z]+(?=\d{4}$)/, '');
    // Most countries', of which there are tens of thousands.
    if (isDigits) return own.slice(0, mask.length);
    let at = 0;
    return mask.replace(/0/g, () => own[at++] ?? '');
  };
}

/** With at most four signs that are drawn, so that its list is short. */
const shortTail = /([^#@]*[#@]){1,4}/g;

/** All texts that a pattern stands for. */
function textsOf(pattern: string, letters: string): string[] {
  let texts = [''];
  for (const sign of pattern) {
    const choices = sign === '#' ? '0123456789' : sign === '@' ? letters : sign;
    texts = texts.flatMap((text) => [...choices].map((choice) => text + choice));
  }
  return texts;
}
