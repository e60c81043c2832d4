import { kept } from '../../base/kept.ts';

import type { Rows } from '../../random/rows.ts';

import type { Lexicon } from '../../values/lexicon.ts';
import { civilFromDays } from '../../values/moment.ts';
import { TextList } from '../../values/text-list.ts';

import { type Ages, birthOf } from '../birth-cells.ts';
import { digitsBy, type Piece, pickBy } from '../compose.ts';
import type { BindContext } from '../generator.ts';
import { personOf, sexOf } from '../person-cells.ts';

/** What a number tells of the row's person. */
export interface Told {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  isMan: boolean;
  /** Positions in the locale's lists of given and of family names. */
  first: number;
  last: number;
}

/** How a part of a number follows from the row's person. */
export interface PersonPart {
  /** The texts that it is one of; absent: it is a number of `width` digits. */
  readonly texts?: (lexicon: Lexicon) => readonly string[];
  readonly width: number;
  /** As many different ones as a person may have. Absent: one. */
  readonly spread?: number;
  /** The number, or the text's position; `own` is drawn, from 0 up to `spread`. */
  of(told: Told, own: number): number;
}

const lists = new WeakMap<Lexicon, Map<PersonPart['texts'], TextList>>();

/** A part by the person that the fields of a group have in common. */
export function personPiece(context: BindContext, part: PersonPart, purpose: string, ages: Ages): Piece {
  const { capacity, lexicon } = context;
  const person = personOf(context);
  const sex = sexOf(context);
  const birth = birthOf(context, ages);
  const own = part.spread === undefined ? undefined : context.draw(purpose, part.spread);
  const values = new Float64Array(capacity);
  const told: Told = { year: 0, month: 0, day: 0, isMan: false, first: 0, last: 0 };
  const from = {
    read(rows: Rows) {
      for (const each of [person, sex, birth]) each.read(rows);
      own?.read(rows);
      for (let i = 0; i < rows.length; i++) {
        Object.assign(told, civilFromDays(birth.days[i] as number));
        told.isMan = sex.codes[i] === 1;
        told.first = person.first[i] as number;
        told.last = person.last[i] as number;
        values[i] = part.of(told, own === undefined ? 0 : (own.values[i] as number));
      }
    },
  };
  if (!part.texts) return digitsBy(values, from, 0, part.width);
  const { texts } = part;
  const ofLexicon = kept(lists, lexicon, () => new Map<PersonPart['texts'], TextList>());
  return pickBy(
    kept(ofLexicon, texts, () => new TextList(texts(lexicon))),
    values,
    from,
  );
}
