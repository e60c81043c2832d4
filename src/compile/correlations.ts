import { nearest } from '../base/nearest.ts';

import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import { choleskyRows, type Misfit, normalOfRank, rankOfNormal } from '../random/correlation.ts';

import { nodeAt, spanAt } from '../definition/definition.ts';
import type { Path } from '../definition/node.ts';
import type { Correlation } from '../definition/types.generated.ts';

import type { DatasetDraft, FieldDraft } from './draft.ts';
import { fieldNamed, withVariants } from './draft-fields.ts';
import { isKept } from './keys.ts';

/**
 * Has the draws of fields go along with each other as `correlations` say. Each is made of its own draw and of those of the
 * fields listed before it: the first stays what it was, and one more at the end changes none of the others.
 */
export function correlate(draft: DatasetDraft, report: Report): void {
  const taken = new Set<string>();
  const { correlations = [] } = draft.definition.value.spec;
  for (const [index, correlation] of correlations.entries()) {
    const path: Path = ['spec', 'correlations', index];
    const fields = correlation.fields.map((name, item) =>
      correlatable(draft, name, [...path, 'fields', item], taken, report),
    );
    const ranks = ranksOf(draft, correlation, [...path, 'rank'], report);
    const rows = ranks && choleskyRows(ranks.map((row) => row.map(normalOfRank)));
    if (rows === undefined || fields.includes(undefined)) continue;
    if (Array.isArray(rows)) join(fields as FieldDraft[], rows);
    else reportMisfit(draft, correlation, rows, [...path, 'rank'], report);
  }
}

function join(fields: readonly FieldDraft[], rows: readonly (readonly number[])[]): void {
  const names = fields.map(({ name, written }) => written?.seed_as ?? name);
  // Where values fall while a draw rises, the draw goes the other way.
  const turns = fields.map((field) => (orderOf(field) === 'falls' ? -1 : 1));
  for (const [i, field] of fields.entries()) {
    const shares = (rows[i] as readonly number[]).map(
      (share, k) => share * (turns[i] as number) * (turns[k] as number),
    );
    field.correlated = { fields: names.slice(0, i + 1), shares };
  }
}

/** The field of a name, where it can go along with others; else undefined, and reported. */
function correlatable(
  draft: DatasetDraft,
  name: string,
  path: Path,
  taken: Set<string>,
  report: Report,
): FieldDraft | undefined {
  const field = fieldNamed(draft, name);
  const refuse = (message: string, help?: string) => {
    report(diagnostic('DC350', message, { span: spanAt(draft.definition, path), help }));
    return undefined;
  };
  const names = draft.fields.map((each) => each.name);
  if (!field) {
    const near = nearest(name, names);
    return refuse(
      `there is no field \`${name}\` to correlate`,
      near === undefined ? undefined : `did you mean \`${near}\`?`,
    );
  }
  if (taken.has(name))
    return refuse(
      `\`${name}\` is correlated already`,
      'list all fields that go together in one correlation, with a matrix',
    );
  taken.add(name);
  if (field.broken) return undefined;
  const reason = whyNot(draft, field);
  return reason === undefined ? field : refuse(`\`${name}\` cannot be correlated: ${reason[0]}`, reason[1]);
}

function whyNot(draft: DatasetDraft, field: FieldDraft): readonly [string, string?] | undefined {
  const { name, distinct, mask } = field;
  if (distinct || draft.tuples.some(({ parts }) => parts.some((part) => 'field' in part && part.field === name)))
    return [
      'no value comes twice, which leaves its draw no choice',
      'correlate another field, and drop `unique` there',
    ];
  if (!isKept(mask)) return ['masked values keep no order'];
  if (withVariants(field).every((each) => orderOf(each) !== undefined)) return undefined;
  return [
    'its values have no order',
    'numbers, dates and times, `boolean` and `choice` (in the order listed) have one',
  ];
}

function orderOf({ source }: FieldDraft): 'rises' | 'falls' | undefined {
  return source?.kind === 'generator' ? source.generator.order?.(source.parameters) : undefined;
}

/** The whole matrix; undefined, and reported, where what is written is none. */
function ranksOf(
  draft: DatasetDraft,
  { fields, rank }: Correlation,
  path: Path,
  report: Report,
): readonly (readonly number[])[] | undefined {
  if (typeof rank === 'number') return fields.map((_, row) => fields.map((__, column) => (row === column ? 1 : rank)));
  const refuse = (at: Path, message: string) => {
    report(diagnostic('DC351', message, { span: spanAt(draft.definition, at) }));
    return undefined;
  };
  const size = fields.length;
  if (rank.length !== size) return refuse(path, `${rank.length} rows for ${size} fields`);
  for (const [row, values] of rank.entries()) {
    const own = [...path, row];
    if (values.length !== size) return refuse(own, `${values.length} values for ${size} fields`);
    if (values[row] !== 1) return refuse([...own, row], `a field correlates with itself by 1, not by ${values[row]}`);
    const unlike = values.findIndex((value, column) => column < row && value !== rank[column]?.[row]);
    if (unlike >= 0) {
      const [one, other] = [fields[row], fields[unlike]];
      return refuse(
        [...own, unlike],
        `\`${one}\` and \`${other}\` have two values: ${values[unlike]} and ${rank[unlike]?.[row]}`,
      );
    }
  }
  return rank;
}

function reportMisfit(draft: DatasetDraft, { fields, rank }: Correlation, misfit: Misfit, path: Path, report: Report) {
  const { row, column, least, greatest } = misfit;
  if (typeof rank === 'number') {
    // So far apart as all can be from each other at once.
    const lowest = upwards(rankOfNormal(-1 / (fields.length - 1)));
    const message = `no ${fields.length} fields can all have a rank correlation of ${rank} with each other`;
    report(
      diagnostic('DC351', message, { span: spanAt(draft.definition, path), help: `${lowest} or more is possible` }),
    );
    return;
  }
  const wanted = rank[row]?.[column] as number;
  const [from, to] = [upwards(rankOfNormal(least)), -upwards(rankOfNormal(-greatest))];
  const message = `\`${fields[row]}\` and \`${fields[column]}\` cannot have ${wanted} beside what the others have`;
  const at = [...path, row, column];
  const span = spanAt(draft.definition, nodeAt(draft.definition.root, at) ? at : path);
  const help = `${wanted > to ? `${to} is the nearest that they can` : `${from} is the nearest that they can`}: from ${from} to ${to}`;
  report(diagnostic('DC351', message, { span, help }));
}

/** To three digits, not below. */
function upwards(value: number): number {
  return Math.ceil(value * 1000 - 1e-6) / 1000 + 0;
}
