import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import type { FieldType } from '../values/type.ts';

import { keySpanAt } from '../definition/definition.ts';

import { asksForWords } from '../generators/domain.ts';

import type { DatasetDraft, FieldDraft } from './draft.ts';
import type { Lengths } from './lengths.ts';
import { allFields } from './nested-fields.ts';

/** Names keys of fields that say something of a group or of words which the field's values have nothing to do with. */
export function reportWithoutEffect(draft: DatasetDraft, lengths: Lengths, report: Report): void {
  for (const { scope, field } of allFields(draft)) {
    const { written, broken, path } = field;
    if (!written || broken || 'trait' in field) continue;
    const name = (key: string, message: string) =>
      report(
        diagnostic('DC334', message, {
          span: keySpanAt(scope.definition, [...path, key]),
          help: `leave \`${key}\` out`,
        }),
      );
    const what = sourceText(field);
    if (written.independent === true && !isOfGroup(field))
      name('independent', `${what} is of no group that it could be independent of`);
    if (written.locale !== undefined && !hasWords(scope, field, lengths))
      name('locale', `${what} is the same in every locale`);
  }
}

function sourceText({ name, source }: FieldDraft): string {
  return source?.kind === 'generator' ? `\`${source.generator.name}\`` : `\`${name}\``;
}

function isOfGroup({ source, variants = [] }: FieldDraft): boolean {
  return [source, ...variants.map((each) => each.source)].some(
    (each) => each?.kind === 'generator' && each.generator.group !== undefined,
  );
}

function hasWords(draft: DatasetDraft, field: FieldDraft, lengths: Lengths): boolean {
  return [field, ...(field.variants ?? [])].some(({ source, type }) => {
    if (source?.kind !== 'generator') return false;
    return asksForWords(
      source.generator,
      source.parameters,
      lengths.facts(draft, (type ?? field.type) as FieldType, source),
    );
  });
}
