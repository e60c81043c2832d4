import { countText, plural } from '../base/plural.ts';

import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source-file.ts';

import { keySpanAt, spanAt } from '../definition/definition.ts';
import type { Distribution } from '../definition/types.generated.ts';
import type { ParentDrawPlan } from '../plan/parent-draw-plan.ts';

import { cannotHold } from './cannot-hold.ts';
import { columnOf, isGiven } from './column-of.ts';
import type { DatasetDraft, ReferenceDraft } from './draft.ts';
import { fieldNamed } from './draft-fields.ts';
import { followLeader } from './shared-columns.ts';
import { tenantField } from './tenants.ts';

/** Chooses how the rows of a dataset come to their parents. */
export function chooseDraws(draft: DatasetDraft, report: Report): void {
  for (const reference of draft.references) {
    if (isGiven(draft, reference)) reference.draw = { kind: 'given' };
    else if (leaderOf(draft, reference)) reference.draw = following(draft, reference, report);
    else reference.draw ??= ownDraw(draft, reference, report);
  }
}

function following(draft: DatasetDraft, reference: ReferenceDraft, report: Report): ParentDrawPlan {
  const within = followLeader(draft, reference, report);
  if (!within) return { kind: 'uniform' };
  checkForestKeys(draft, reference, report);
  return isForest(draft, reference) ? { ...forest(draft, reference, report), among: within.route } : within;
}

/** Whether rows refer to rows of their own dataset without closing circles. */
function isForest(draft: DatasetDraft, { parent, options }: ReferenceDraft): boolean {
  return parent === draft && options.acyclic !== false;
}

/**
 * Why a row's value cannot follow from its parent's by a reference, and that one's from its own parent's; undefined where
 * it can: where the way up ends, and not after all rows.
 */
export function endlessAscent(draft: DatasetDraft, reference: ReferenceDraft): string | undefined {
  const { options, name } = reference;
  if (reference.parent !== draft) return undefined;
  if (isGiven(draft, reference)) return `rows are given, and may refer to each other in circles by \`${name}\``;
  if (!isForest(draft, reference))
    return `rows may refer to each other in circles by \`${name}\`: leave \`acyclic: false\` out`;
  if (options.root === 'self') return `roots refer to themselves by \`${name}\`: let them refer to none`;
  const isChain = isOneToOne(draft, reference) && options.root_probability === 0 && options.max_depth === undefined;
  return isChain ? `all rows are one chain by \`${name}\`: give it a \`max_depth\`` : undefined;
}

/** The reference that a column of this one belongs to, where it is another. */
function leaderOf(draft: DatasetDraft, reference: ReferenceDraft): ReferenceDraft | undefined {
  for (const name of reference.fields) {
    const leader = columnOf(draft, name)?.reference;
    if (leader && leader !== reference) return leader;
  }
  return undefined;
}

function ownDraw(draft: DatasetDraft, reference: ReferenceDraft, report: Report): ParentDrawPlan {
  const { options } = reference;
  checkForestKeys(draft, reference, report);
  if (isForest(draft, reference)) return forest(draft, reference, report);
  if (isOneToOne(draft, reference)) return oneToOne(draft, reference, report);
  const { volume } = draft.definition.value.spec;
  const standard = typeof volume === 'object' ? volume.distribution : undefined;
  return distributed(draft, reference, options.distribution ?? standard ?? 'uniform', report);
}

/** Whether no two rows may have one parent: said of the relationship, of its only field, or because that is the key. */
export function isOneToOne(draft: DatasetDraft, { fields, options }: ReferenceDraft): boolean {
  if (options.unique) return true;
  const tenant = tenantField(draft);
  const own = fields.filter((name) => name !== tenant || fields.length === 1);
  const written = own.length === 1 ? fieldNamed(draft, own[0] as string)?.written : undefined;
  const keys = draft.fields.filter((field) => field.written?.primary_key);
  return written?.unique === true || (written?.primary_key === true && keys.length === 1);
}

/** Where it is said that no two rows have one parent. */
export function uniqueSpan(draft: DatasetDraft, { path, options, fields }: ReferenceDraft): Span {
  const field = fieldNamed(draft, fields.at(-1) as string);
  const isOwn = options.unique || !field?.written;
  const key = field?.written?.unique ? 'unique' : 'primary_key';
  return keySpanAt(draft.definition, isOwn ? [...path, 'unique'] : [...field.path, key]);
}

function oneToOne(draft: DatasetDraft, reference: ReferenceDraft, report: Report): ParentDrawPlan {
  const { parent, options } = reference;
  if (draft.rows > parent.rows && !parent.isUncounted) {
    const message = `\`${parent.name}\` has ${plural(parent.rows, 'row')}; ${countText(draft.rows)} rows shall each have one of their own`;
    const help = `ask for fewer rows, or for more of \`${parent.name}\``;
    report(diagnostic('DC414', message, { span: uniqueSpan(draft, reference), help }));
  }
  if (options.distribution !== undefined && options.distribution !== 'uniform')
    cannotHold(draft, reference, 'each parent comes once', report);
  return { kind: 'one-to-one' };
}

type Forest = Extract<ParentDrawPlan, { kind: 'forest' }>;

const forestKeys = ['acyclic', 'root_probability', 'max_depth', 'root'] as const;

/** Keys of forests belong to references to the own dataset alone. */
function checkForestKeys(draft: DatasetDraft, reference: ReferenceDraft, report: Report): void {
  const { parent, path, options } = reference;
  for (const key of forestKeys) {
    if (options[key] === undefined || isForest(draft, reference) || (key === 'acyclic' && parent === draft)) continue;
    const message =
      parent === draft
        ? `\`${key}\` has no meaning where rows may refer to each other in circles`
        : `\`${key}\` has no meaning here: \`${parent.name}\` is another dataset`;
    report(diagnostic('DC441', message, { span: keySpanAt(draft.definition, [...path, key]), help: 'leave it out' }));
  }
}

function forest(draft: DatasetDraft, reference: ReferenceDraft, report: Report): Forest {
  const { definition } = draft;
  const { path, fields, options, nullProbability } = reference;
  const { distribution, max_depth: maxDepth } = options;
  const rigid = fields
    .flatMap((name) => fieldNamed(draft, name) ?? [])
    .find(({ source, nullable }) => !nullable && source?.kind === 'reference' && source.reference === reference);
  const isSelf = options.root === 'self';
  if (rigid && draft.rows > 0 && !isSelf) {
    const message = `\`${rigid.name}\` is not nullable, but rows of \`${draft.name}\` form trees, whose roots refer to none`;
    const admit = rigid.written ? 'nullable: true' : 'root_probability: 0.1';
    const help = `add \`${admit}\`, let roots refer to themselves: \`root: self\`, or rows to each other in circles: \`acyclic: false\``;
    report(
      diagnostic('DC441', message, { span: spanAt(definition, rigid.written ? [...rigid.path, 'name'] : path), help }),
    );
  }
  if (distribution !== undefined && distribution !== 'uniform') {
    const help = 'leave it out, or add `acyclic: false`';
    const span = keySpanAt(definition, [...path, 'distribution']);
    report(
      diagnostic('DC441', 'rows that form trees refer to those before them: no distribution can hold', { span, help }),
    );
  }
  if (nullProbability > 0 && options.root_probability !== undefined && options.root_probability !== nullProbability) {
    const message = `the share of roots is ${options.root_probability} here, but ${nullProbability} rows have no parent`;
    const span = keySpanAt(definition, [...path, 'root_probability']);
    report(diagnostic('DC441', message, { span, help: 'leave `null_probability` out' }));
  }
  const rootProbability = options.root_probability ?? (nullProbability > 0 ? nullProbability : defaultRoots);
  // The forest draws its roots itself.
  reference.nullProbability = 0;
  const chained = isOneToOne(draft, reference);
  if (isSelf) refuseSelf(draft, reference, chained, report);
  return {
    kind: 'forest',
    rootProbability,
    ...(maxDepth !== undefined && { maxDepth }),
    ...(chained && { chained }),
    ...(isSelf && { rootSelf: true }),
  };
}

/** A root that refers to itself is not without a parent, and shares it with the row behind it. */
function refuseSelf(draft: DatasetDraft, reference: ReferenceDraft, chained: boolean, report: Report): void {
  const { path, nullProbability, onDelete } = reference;
  const span = keySpanAt(draft.definition, [...path, 'root']);
  const refuse = (message: string, help: string) => report(diagnostic('DC441', message, { span, help }));
  if (chained)
    refuse(
      'a root that refers to itself is the parent of two rows: none can be unique',
      'leave `unique` out, or let rows go round in rings: `acyclic: false` in place of `root`',
    );
  else if (nullProbability > 0) refuse('roots refer to themselves, and cannot be null', 'use `root_probability`');
  else if (onDelete === 'set null') refuse('roots refer to themselves, and cannot be null', 'leave `set null` out');
}

/** Rows without a parent in a forest, where a definition says nothing. */
const defaultRoots = 0.1;

/** How rows come to their parents where a distribution alone says it. */
export function distributed(
  draft: DatasetDraft,
  { parent, path }: ReferenceDraft,
  distribution: Distribution,
  report: Report,
): ParentDrawPlan {
  const shaped = typeof distribution === 'string' ? { type: distribution } : distribution;
  const { weights, s = 1, mean = 0.5, stddev = 0.15 } = shaped;
  const refuse = (message: string, help: string): ParentDrawPlan => {
    report(diagnostic('DC404', message, { span: spanAt(draft.definition, [...path, 'distribution']), help }));
    return { kind: 'uniform' };
  };
  if (weights) {
    if (shaped.type !== undefined) return refuse('`weights` are a distribution of their own', 'leave `type` out');
    if (!weights.some((weight) => weight > 0)) return refuse('all `weights` are 0', 'give one of them more');
    if (parent.rows < weights.length)
      return refuse(
        `\`${parent.name}\` has ${countText(parent.rows)} rows, too few for ${weights.length} weights`,
        'give fewer weights',
      );
    return { kind: 'weights', weights };
  }
  const kind = shaped.type ?? 'uniform';
  const foreign = (['s', 'mean', 'stddev'] as const).find(
    (key) => shaped[key] !== undefined && (kind === 'normal' ? key === 's' : kind === 'zipf' ? key !== 's' : true),
  );
  if (foreign !== undefined) return refuse(`\`${kind}\` has no \`${foreign}\``, 'leave it out');
  if (kind === 'normal' && (mean < 0 || mean > 1))
    return refuse('`mean` is a share of the parents, from 0 to 1', 'use 0.5');
  if (kind === 'zipf') return { kind, s };
  return kind === 'normal' ? { kind, mean, stddev } : { kind };
}
