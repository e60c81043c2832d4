import { nameToAscii } from '../../values/ascii.ts';
import { italianSeal } from '../../values/iban-checks.ts';
import type { Lexicon } from '../../values/lexicon.ts';
import { daysFromCivil } from '../../values/moment.ts';
import { personNames } from '../../values/person-names.ts';
import { letterSigns } from '../../values/seal.ts';

import { daysOf, two } from './birthdays.ts';
import type { Layout, Part } from './identifier.ts';

const consonants = [...letterSigns].filter((letter) => !'AEIOU'.includes(letter)).join('');
const someName: Part = { letters: 3, of: consonants };

/** Years that two digits stand for. */
const [firstYear, lastYear] = [1925, 2024];
const firstDay = daysFromCivil(firstYear, 1, 1) as number;
const dayCount = (daysFromCivil(lastYear + 1, 1, 1) as number) - firstDay;

let known: readonly string[] | undefined;

/** Men's days, then women's, who have 40 more. */
function italianDays(): readonly string[] {
  known ??= [0, 40].flatMap((more) =>
    daysOf(
      firstYear,
      lastYear,
      (year, month, day) => two(year) + ('ABCDEHLMPRST'[month - 1] as string) + two(day + more),
    ),
  );
  return known;
}

/** The three letters of a name (Ministry of Finance, decree of 23 December 1976): consonants, then vowels, then X. */
function lettersOf(name: string, isGiven: boolean): string {
  const all = [...name.toUpperCase().replace(/[^A-Z]/g, '')];
  const hard = all.filter((letter) => consonants.includes(letter));
  // Of four and more consonants a given name leaves the second one out.
  if (isGiven && hard.length > 3) hard.splice(1, 1);
  const soft = all.filter((letter) => !consonants.includes(letter));
  return [...hard, ...soft, 'X', 'X', 'X'].slice(0, 3).join('');
}

/** Name, day of birth (40 more for women) and town, by the letters of the land registry, of which none begins with X. */
export function codiceFiscale(realistic: boolean): Layout {
  return {
    parts: [
      { alone: someName, person: { texts: familyCodes, width: 3, of: ({ last }) => last } },
      { alone: someName, person: { texts: givenCodes, width: 3, of: ({ first }) => first } },
      { alone: { list: italianDays() }, person: { texts: italianDays, width: 5, of: dayOf } },
      realistic ? { letters: 1, of: 'ABCDEFGHIL' } : 'X',
      { from: 1, to: 999, width: 3 },
      'A',
    ],
    seals: [italianSeal(0, 15, 15)],
  };
}

function familyCodes(lexicon: Lexicon): readonly string[] {
  return personNames(lexicon).last.texts.map((name) => lettersOf(nameToAscii(name, lexicon.locale), false));
}

function givenCodes(lexicon: Lexicon): readonly string[] {
  return personNames(lexicon).first.texts.map((name) => lettersOf(nameToAscii(name, lexicon.locale), true));
}

function dayOf({ year, month, day, isMan }: { year: number; month: number; day: number; isMan: boolean }): number {
  const years = lastYear + 1 - firstYear;
  const written = firstYear + ((((year - firstYear) % years) + years) % years);
  return (daysFromCivil(written, month, day) as number) - firstDay + (isMan ? 0 : dayCount);
}
