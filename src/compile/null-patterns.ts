import { nearest } from '../base/nearest.ts';

import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { familyOf } from '../values/type.ts';

import { spanAt } from '../definition/definition.ts';
import type { Path } from '../definition/node.ts';

import { isSound } from './bounds/ranges.ts';
import type { DatasetDraft, FieldDraft } from './draft.ts';
import { fieldNamed } from './draft-fields.ts';
import type { Lengths } from './lengths.ts';

/** Has fields that are null together with another draw their nulls by its key: of two shares the smaller lies within the larger. */
export function joinNulls(draft: DatasetDraft, report: Report): void {
  for (const field of draft.fields) {
    const { written, path } = field;
    if (written?.null_with === undefined) continue;
    const refuse = refusal(draft, [...path, 'null_with'], report);
    const leader = leaderOf(draft, field, refuse);
    if (!leader) continue;
    if (written.nullable === false) {
      refuse(`\`${field.name}\` is not nullable, but shall be null with \`${leader.name}\``);
      continue;
    }
    field.nullKey = leader.written?.seed_as ?? leader.name;
    field.nullProbability = written.null_probability ?? leader.nullProbability;
    field.nullable = true;
  }
}

type Refuse = (message: string, help?: string) => undefined;

function refusal(draft: DatasetDraft, path: Path, report: Report): Refuse {
  return (message, help) => {
    report(diagnostic('DC352', message, { span: spanAt(draft.definition, path), help }));
    return undefined;
  };
}

/** The field whose draw says when both are null: at the end of the chain of those that follow others. */
function leaderOf(draft: DatasetDraft, field: FieldDraft, refuse: Refuse): FieldDraft | undefined {
  const seen = new Set([field]);
  let at = field;
  while (at.written?.null_with !== undefined) {
    const next = fieldNamed(draft, at.written.null_with);
    if (!next) return unknown(draft, at.written.null_with, refuse);
    if (seen.has(next)) return refuse(`\`${next.name}\` would be null with itself`);
    seen.add(next);
    at = next;
  }
  if (isReference(draft, field) || isReference(draft, at))
    return refuse(
      'a reference is null where its row has no parent: it cannot be null with another field',
      'use a constraint: `(a IS NULL) = (b IS NULL)`',
    );
  if (at.nullProbability > 0 && !at.written?.null_trend) return at;
  return refuse(
    `\`${at.name}\` draws no nulls that others could go with`,
    `give \`${at.name}\` a \`null_probability\``,
  );
}

function unknown(draft: DatasetDraft, name: string, refuse: Refuse): undefined {
  const near = nearest(
    name,
    draft.fields.map((each) => each.name),
  );
  return refuse(`there is no field \`${name}\``, near === undefined ? undefined : `did you mean \`${near}\`?`);
}

function isReference({ definition }: DatasetDraft, { name, written }: FieldDraft): boolean {
  const { relationships = [] } = definition.value.spec;
  return (
    written?.generator === 'reference' || relationships.some(({ foreignKey }) => [foreignKey].flat().includes(name))
  );
}

/** Finds the range of the fields that shares of nulls change with. */
export function chooseNullTrends(draft: DatasetDraft, lengths: Lengths, report: Report): void {
  for (const field of draft.fields) {
    const trend = field.written?.null_trend;
    if (!trend) continue;
    const refuse = refusal(draft, [...field.path, 'null_trend', 'by'], report);
    const by = fieldNamed(draft, trend.by);
    if (!by) unknown(draft, trend.by, refuse);
    else if (isReference(draft, field)) refuse('of references the share of nulls is one and the same for all rows');
    else if (field.written?.null_probability !== undefined)
      refuse('`null_trend` and `null_probability` both say the share', 'leave one out');
    else if (!by.broken && (by.source?.kind !== 'generator' || isSound(draft, by, by.source, lengths))) {
      const range = rangeOf(draft, by, lengths);
      if (!range)
        refuse(
          `\`${by.name}\` has no range that is known beforehand`,
          'numbers, dates and times of a generator with a least and a greatest value have one',
        );
      else field.nullTrend = { by: by.name, field: by, from: trend.from ?? 0, to: trend.to, ...range };
    }
  }
}

function rangeOf(draft: DatasetDraft, { source, type, mask }: FieldDraft, lengths: Lengths) {
  if (source?.kind !== 'generator' || !type || mask) return undefined;
  const range = source.generator.range?.(source.parameters, lengths.facts(draft, type, source));
  if (!range || range.grows || familyOf(type) === 'float') return undefined;
  return { least: Number(range.least), greatest: Number(range.greatest) };
}
