import { dayText, microsecondsPerDay, parseInstant } from '../values/moment.ts';

/** A day as a text spells it, with what stands behind it. */
export interface SpelledDate {
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly rest: string;
  /** Another day in the same spelling, without what stands behind it. */
  spelled(day: number): string;
}

type Part = 'y' | 'm' | 'd';

/**
 * The spellings that can mean one day alone. `07/08/2026` and `07-08-2026` are two days, one for each half of the world: they are not
 * guessed at.
 */
const spellings: readonly { readonly form: RegExp; readonly order: readonly [Part, Part, Part] }[] = [
  { form: /^(\d{4})(-)(\d{2})(-)(\d{2})([T ].*)?$/s, order: ['y', 'm', 'd'] },
  { form: /^(\d{4})(\/)(\d{1,2})(\/)(\d{1,2})([T ].*)?$/s, order: ['y', 'm', 'd'] },
  { form: /^(\d{4})(\. ?)(\d{1,2})(\. ?)(\d{1,2})(\.|[T ].*)?$/s, order: ['y', 'm', 'd'] },
  { form: /^(\d{1,2})(\. ?)(\d{1,2})(\. ?)(\d{4})([T ].*)?$/s, order: ['d', 'm', 'y'] },
];

/** The day that a text spells; undefined: none, or nobody can say which. */
export function spelledDate(text: string): SpelledDate | undefined {
  for (const { form, order } of spellings) {
    const [, a = '', one = '', b = '', two = '', c = '', rest = ''] = form.exec(text) ?? [];
    if (a === '') continue;
    const written = [a, b, c];
    const partOf = (part: Part) => (written[order.indexOf(part)] as string).padStart(part === 'y' ? 4 : 2, '0');
    const instant = parseInstant(`${partOf('y')}-${partOf('m')}-${partOf('d')}`);
    if (instant === undefined) return undefined;
    const spelled = (day: number) => {
      const [y = '', m = '', d = ''] = dayText(day).split('-');
      const of: Readonly<Record<Part, string>> = { y, m, d };
      const [first, second, third] = order.map((part, at) => asWide(of[part], written[at] as string));
      return `${first}${one}${second}${two}${third}`;
    };
    return { day: instant / microsecondsPerDay, rest, spelled };
  }
  return undefined;
}

/** Without the zero in front where the spelling has shown that it writes none. */
function asWide(digits: string, model: string): string {
  return model.length === 1 ? digits.replace(/^0/, '') : digits;
}
