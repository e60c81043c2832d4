import { kept } from '../base/kept.ts';

import { mix } from '../random/mix.ts';
import { PairPermutation } from '../random/pair-permutation.ts';
import type { Rows } from '../random/rows.ts';

import type { Lexicon } from '../values/lexicon.ts';
import { type MailboxNames, mailboxes } from '../values/mailboxes.ts';
import { type PersonNames, personNames } from '../values/person-names.ts';

import { digitsBy, literal, type Piece, pickBy } from './compose.ts';
import type { BindContext } from './generator.ts';

/** Each row's person: positions in the locale's lists of given and of family names. */
export interface PersonCells {
  readonly names: PersonNames;
  readonly first: Uint32Array;
  readonly last: Uint32Array;
  /** How many times all pairs of names had come before. */
  readonly rounds: Float64Array;
  read(rows: Rows): void;
}

/** The person that the fields of a group have in common, or a field's own. */
export function personOf(context: BindContext): PersonCells {
  const names = personNames(context.lexicon);
  const make = context.unique ? countedPerson : permutedPerson;
  return context.group('person').shared('person', () => make(context, names));
}

/** Row by row another pair of names, until all have come. */
function permutedPerson(context: BindContext, names: PersonNames): PersonCells {
  const { capacity } = context;
  const pairs = new PairPermutation(context.group('person').key('person'), names.sizes, capacity);
  const { lefts, rights, rounds } = pairs;
  return {
    names,
    first: lefts,
    last: rights,
    rounds,
    read(rows) {
      pairs.read(rows);
      placeLast(names, lefts, rights, rows.length);
    },
  };
}

/** By draws that are counted through with those of other fields. */
function countedPerson(context: BindContext, names: PersonNames): PersonCells {
  const { capacity } = context;
  const drawn = [
    context.draw('first', names.sizes.left),
    context.draw('last', Math.min(...names.sizes.right)),
  ] as const;
  const [first, last] = [new Uint32Array(capacity), new Uint32Array(capacity)];
  return {
    names,
    first,
    last,
    rounds: new Float64Array(capacity),
    read(rows) {
      for (const each of drawn) each.read(rows);
      first.set(drawn[0].values);
      last.set(drawn[1].values);
      placeLast(names, first, last, rows.length);
    },
  };
}

/** Men's family names stand behind women's, where they are others. */
function placeLast({ sizes, lastOfMen }: PersonNames, first: Uint32Array, last: Uint32Array, length: number): void {
  if (lastOfMen === 0) return;
  for (let i = 0; i < length; i++) if ((first[i] as number) >= sizes.firsts) last[i] = (last[i] as number) + lastOfMen;
}

export interface SexCells {
  /** 0 for a woman, 1 for a man. */
  readonly codes: Uint32Array;
  read(rows: Rows): void;
}

/** What given names say; where they do not tell, both names together decide. */
export function sexOf(context: BindContext): SexCells {
  const person = personOf(context);
  const { sizes, tellsSex } = person.names;
  return context.group('person').shared('sex', () => {
    const codes = new Uint32Array(context.capacity);
    return {
      codes,
      read(rows) {
        person.read(rows);
        const { first, last } = person;
        for (let i = 0; i < rows.length; i++)
          codes[i] = tellsSex
            ? Number((first[i] as number) >= sizes.firsts)
            : ((first[i] as number) + (last[i] as number)) & 1;
      },
    };
  });
}

/** As many numbers as stand behind the names of mailboxes. */
const numbers = 10_000;

/**
 * A mailbox of the row's person: both names in small letters of ASCII, and four digits. Whoever is spelled alike has other
 * digits, and so has who comes again with the same names: no two rows have one mailbox while there are digits left.
 */
export function mailboxPieces(context: BindContext, between: string): Piece[] {
  const { first, last } = mailboxes(context.lexicon);
  const person = personOf(context);
  const number = mailboxNumbers(context, person, first, last);
  return [
    pickBy(first.list, person.first, person),
    literal(between),
    pickBy(last.list, person.last, person),
    digitsBy(number.values, number, 0, 4),
  ];
}

/** The most code points of a mailbox. */
export function mailboxLength(lexicon: Lexicon): number {
  const { first, last } = mailboxes(lexicon);
  return first.list.characters + 1 + last.list.characters + 4;
}

interface Numbers {
  readonly values: Float64Array;
  read(rows: Rows): void;
}

function mailboxNumbers(context: BindContext, person: PersonCells, first: MailboxNames, last: MailboxNames): Numbers {
  const group = context.group('person');
  const { before, step } = spellings(context);
  const rounds = Math.floor(numbers / step);
  const counted = context.unique ? context.draw('number', rounds) : undefined;
  return group.shared('mailbox', () => {
    const values = new Float64Array(context.capacity);
    const [key = 0] = group.key('mailbox');
    const spelled = kept(kept(spelledBefore, first, newMap), before, () => spellingsOf(first, last, before));
    return {
      values,
      read(rows) {
        person.read(rows);
        counted?.read(rows);
        numberMailboxes(values, rows.length, key, person, spelled);
        addRounds(values, rows.length, counted?.values ?? person.rounds, rounds, step);
      },
    };
  });
}

/** What a name adds to the hash of a mailbox, and to its number, by its position. */
interface Spellings {
  readonly firstHashes: Int32Array;
  readonly firstVariants: Int32Array;
  readonly lastHashes: Int32Array;
  readonly lastVariants: Int32Array;
}

/** By the first of both lists, which goes with one other. */
const spelledBefore = new WeakMap<MailboxNames, Map<number, Spellings>>();
const newMap = () => new Map<number, Spellings>();

function spellingsOf(first: MailboxNames, last: MailboxNames, before: number): Spellings {
  return {
    firstHashes: first.hashes.map((hash) => Math.imul(hash, 3)),
    firstVariants: Int32Array.from(first.variants, (variant) => variant * last.mostVariants + before),
    lastHashes: last.hashes,
    lastVariants: Int32Array.from(last.variants),
  };
}

/** The number of each row's mailbox; small integers throughout, as a row of every email passes here. */
function numberMailboxes(values: Float64Array, length: number, key: number, person: PersonCells, spelled: Spellings) {
  const { first, last } = person;
  const { firstHashes, firstVariants, lastHashes, lastVariants } = spelled;
  for (let i = 0; i < length; i++) {
    const given = first[i] as number;
    const family = last[i] as number;
    const own = mix(((firstHashes[given] as number) + (lastHashes[family] as number) + key) | 0) >>> 0;
    values[i] = (own % numbers) + (firstVariants[given] as number) + (lastVariants[family] as number);
  }
}

/** Whoever comes again with the same names has another number; past the last one they begin again. */
function addRounds(values: Float64Array, length: number, round: Float64Array, rounds: number, step: number) {
  for (let i = 0; i < length; i++) {
    const again = round[i] as number;
    const number = (values[i] as number) + (again === 0 ? 0 : (again % rounds) * step);
    values[i] = number < numbers ? number : number % numbers;
  }
}

/** How many people at most are spelled alike, and how many of them in locales that come before the own one. */
function spellings({ lexicon, lexicons = [lexicon] }: BindContext): { readonly before: number; readonly step: number } {
  const variants = lexicons.map(mailboxes).map(({ first, last }) => first.mostVariants * last.mostVariants);
  const sum = (counts: readonly number[]) => counts.reduce((all, each) => all + each, 0);
  return { before: sum(variants.slice(0, lexicons.indexOf(lexicon))), step: sum(variants) };
}
