import { nearest } from '../base/nearest.ts';

import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source-file.ts';

import { defaultLocale, knownLocale, type Lexicon, loadLexicon, locales } from '../values/lexicon.ts';
import { type LocalePlan, localesIn } from '../values/locale-plan.ts';

import { type Definition, keySpanAt, spanAt } from '../definition/definition.ts';
import type { Path } from '../definition/node.ts';

type Written = string | Readonly<Record<string, number>>;

/** The locale that a definition says at a place; the default one where it names none that there is. */
export function localeAt(
  definition: Definition<'DataDefinition'>,
  path: Path,
  written: Written | undefined,
  report: Report,
): LocalePlan {
  if (written === undefined) return defaultLocale;
  if (typeof written === 'string') return localeNamed(written, spanAt(definition, path), report) ?? defaultLocale;
  const shares = new Map<string, number>();
  for (const [name, weight] of Object.entries(written)) {
    const known = localeNamed(name, keySpanAt(definition, [...path, name]), report);
    if (known !== undefined) shares.set(known, (shares.get(known) ?? 0) + weight);
  }
  const sum = [...shares.values()].reduce((all, each) => all + each, 0);
  if (sum > 0) return mixOf(shares, sum);
  if (shares.size > 0) {
    const help = 'give one of them a weight above 0';
    report(diagnostic('DC408', 'none of these locales has any rows', { span: spanAt(definition, path), help }));
  }
  return defaultLocale;
}

/** In an order of its own, so that the written one does not matter. */
function mixOf(shares: ReadonlyMap<string, number>, sum: number): LocalePlan {
  const names = [...shares.keys()].filter((name) => shares.get(name) !== 0).sort();
  let before = 0;
  const mix = names.map((locale) => {
    const from = before / sum;
    before += shares.get(locale) as number;
    return { locale, from, to: before / sum };
  });
  return mix.length === 1 ? (names[0] as string) : mix;
}

/** The words of all locales that a definition names anywhere, and of the default one. */
export async function lexiconsOf(definition: Definition<'DataDefinition'>): Promise<ReadonlyMap<string, Lexicon>> {
  const { locale, fields = [], traits = {} } = definition.value.spec;
  const names = new Set<string>([defaultLocale]);
  addNames({ locale, fields, traits }, names);
  const lexicons = new Map<string, Lexicon>();
  for (const name of names) lexicons.set(name, await loadLexicon(name));
  return lexicons;
}

function addNames(value: object, names: Set<string>): void {
  for (const key of Object.keys(value)) {
    const each: unknown = value[key as keyof typeof value];
    const inner = typeof each === 'object' && each !== null ? each : undefined;
    if (key === 'locale' && each !== undefined) {
      const known = (inner ? Object.keys(inner) : [String(each)]).map(knownLocale);
      for (const name of known) if (name !== undefined) names.add(name);
    } else if (inner) addNames(inner, names);
  }
}

/** The words that a source draws from, a list's for each of its locales. */
export function lexiconsIn(lexicons: ReadonlyMap<string, Lexicon>, plan: LocalePlan): readonly Lexicon[] {
  return localesIn(plan).map((name) => lexicons.get(name) as Lexicon);
}

function localeNamed(name: string, span: Span, report: Report): string | undefined {
  const known = knownLocale(name);
  if (known !== undefined) return known;
  const near = nearest(name, locales);
  const help = near === undefined ? 'use one such as `de`, `fr_CA` or `ja`' : `did you mean \`${near}\`?`;
  report(diagnostic('DC408', `there is no locale \`${name}\``, { span, help }));
  return undefined;
}
