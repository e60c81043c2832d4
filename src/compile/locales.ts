import { nearest } from '../base/nearest.ts';

import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source-file.ts';

import { defaultLocale, knownLocale, type Lexicon, loadLexicon, locales } from '../values/lexicon.ts';

import { type Definition, keySpanAt, spanAt } from '../definition/definition.ts';

/** The words of a definition's locale; of the default one where it names none that there is. */
export async function lexiconOf(definition: Definition<'DataDefinition'>, report: Report): Promise<Lexicon> {
  const { locale } = definition.value.spec;
  const path = ['spec', 'locale'];
  if (typeof locale === 'object') {
    for (const each of Object.keys(locale)) localeNamed(each, keySpanAt(definition, [...path, each]), report);
    report(
      diagnostic('DC390', 'several locales in one dataset have no effect yet', { span: spanAt(definition, path) }),
    );
  }
  const known = typeof locale === 'string' ? localeNamed(locale, spanAt(definition, path), report) : undefined;
  return loadLexicon(known ?? defaultLocale);
}

function localeNamed(name: string, span: Span, report: Report): string | undefined {
  const known = knownLocale(name);
  if (known !== undefined) return known;
  const near = nearest(name, locales);
  const help = near === undefined ? 'use one such as `de`, `fr_CA` or `ja`' : `did you mean \`${near}\`?`;
  report(diagnostic('DC408', `there is no locale \`${name}\``, { span, help }));
  return undefined;
}
