import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { spanAt } from '../definition/definition.ts';
import type { Path } from '../definition/node.ts';
import type { Embed } from '../definition/types.generated.ts';
import type { FieldPlan } from '../plan/plan.ts';

import type { DatasetDraft, EmbedDraft } from './draft.ts';
import { fieldNamed } from './draft-fields.ts';
import type { Names } from './names.ts';
import { hasNulls } from './nulls.ts';

/** Finds what a dataset embeds, and by which reference. */
export function draftEmbeds(draft: DatasetDraft, names: Names, report: Report): void {
  for (const { path, embed } of writtenEmbeds(draft)) {
    const found = resolve(draft, embed, path, names, report);
    if (found && isFree(draft, found, report)) draft.embeds.push(found);
  }
}

function writtenEmbeds({ definition }: DatasetDraft): { readonly path: Path; readonly embed: Embed }[] {
  const { embed } = definition.value.spec;
  if (embed === undefined) return [];
  const path: Path = ['spec', 'embed'];
  const of = (each: string | Embed): Embed => (typeof each === 'string' ? { dataset: each } : each);
  if (!Array.isArray(embed)) return [{ path, embed: of(embed) }];
  return embed.map((each, index) => ({ path: [...path, index], embed: of(each) }));
}

function resolve(
  draft: DatasetDraft,
  { dataset, as, by }: Embed,
  path: Path,
  names: Names,
  report: Report,
): EmbedDraft | undefined {
  const { definition, namespace } = draft;
  const span = spanAt(definition, [...path, 'dataset']);
  const child = names.find(dataset, namespace, span, report);
  if (!child) return undefined;
  const references = child.references.filter(
    (each) => each.parent === draft && (by === undefined || each.fields.includes(by)),
  );
  const [reference] = references;
  if (reference && references.length === 1) {
    const embed = { as: as ?? child.name, child, reference, path };
    return isWhole(draft, embed, report) ? embed : undefined;
  }
  // What is wrong with the child's references has been reported there.
  if (!reference && child.lost.length > 0) return undefined;
  const what = by === undefined ? `\`${child.name}\`` : `\`${child.name}.${by}\``;
  if (!reference) {
    const message = `${what} does not refer to \`${draft.name}\`, and cannot be nested in its rows`;
    const help = `give \`${child.name}\` a relationship that references \`${draft.name}\``;
    report(diagnostic('DC430', message, { span: by === undefined ? span : spanAt(definition, [...path, 'by']), help }));
    return undefined;
  }
  const fields = references.map((each) => `\`${each.fields.join(', ')}\``).join(' and ');
  const help = `say which: \`embed: {dataset: ${child.name}, by: ${reference.fields[0]}}\``;
  report(diagnostic('DC430', `\`${child.name}\` refers to \`${draft.name}\` by ${fields}`, { span, help }));
  return undefined;
}

/** Whether every row of the child has a row to be nested in; reported where one may have none. */
function isWhole(draft: DatasetDraft, { child, reference, path }: EmbedDraft, report: Report): boolean {
  const given = reference.fields.flatMap((name) => fieldNamed(child, name)?.source ?? []);
  const some = given.some((source) => source.kind === 'given' && hasNulls(source));
  if (reference.nullProbability === 0 && !some) return true;
  const span = spanAt(draft.definition, [...path, 'dataset']);
  const related = [{ message: 'the reference', span: spanAt(child.definition, reference.path) }];
  const message = `rows of \`${child.name}\` that refer to no row of \`${draft.name}\` would be in no document`;
  const help = `let all of them refer to one, or do not embed \`${child.name}\``;
  report(diagnostic('DC432', message, { span, related, help }));
  return false;
}

function isFree(draft: DatasetDraft, { as, path }: EmbedDraft, report: Report): boolean {
  if (!fieldNamed(draft, as) && !draft.embeds.some((each) => each.as === as)) return true;
  const span = spanAt(draft.definition, [...path, 'as']);
  const help = 'say what the nested rows are called: `embed: {dataset: …, as: …}`';
  report(diagnostic('DC410', `two fields are called \`${as}\``, { span, help }));
  return false;
}

/** Reports datasets that would be nested in themselves, however many levels down. */
export function checkEmbedCycles(drafts: readonly DatasetDraft[], report: Report): void {
  const told = new Set<DatasetDraft>();
  for (const draft of drafts) {
    const circle = told.has(draft) ? undefined : circleFrom(draft, [draft]);
    if (!circle) continue;
    for (const { child } of circle) told.add(child);
    const names = [draft.name, ...circle.map(({ child }) => child.name)].map((name) => `\`${name}\``).join(' in ');
    const [first] = circle as [EmbedDraft];
    const span = spanAt(draft.definition, [...first.path, 'dataset']);
    report(diagnostic('DC431', `rows would be nested in themselves without end: ${names}`, { span }));
  }
}

function circleFrom(start: DatasetDraft, trail: readonly DatasetDraft[]): EmbedDraft[] | undefined {
  const last = trail.at(-1) as DatasetDraft;
  for (const embed of last.embeds) {
    if (embed.child === start) return [embed];
    if (trail.includes(embed.child)) continue;
    const rest = circleFrom(start, [...trail, embed.child]);
    if (rest) return [embed, ...rest];
  }
  return undefined;
}

/** What a dataset embeds, as fields of its documents. */
export function planEmbeds({ embeds }: DatasetDraft): FieldPlan[] {
  return embeds.map(({ as, child, reference }) => {
    const names = [...child.fields.map(({ name }) => name), ...child.embeds.map((each) => each.as)];
    return {
      name: as,
      type: { name: 'jsonb' },
      nullable: false,
      nullProbability: 0,
      distinct: false,
      source: {
        kind: 'children',
        dataset: child.id,
        fields: reference.fields,
        parentFields: reference.parentFields,
        members: names.map((field) => ({ field, name: field })),
      },
      key: as,
    };
  });
}
