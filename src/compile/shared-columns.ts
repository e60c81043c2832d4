import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { keySpanAt, spanAt } from '../definition/definition.ts';
import type { ParentDrawPlan, Route } from '../plan/parent-draw-plan.ts';

import { cannotHold } from './cannot-hold.ts';
import { columnOf } from './column-of.ts';
import type { DatasetDraft, FieldDraft, ReferenceDraft } from './draft.ts';
import { fieldNamed } from './draft-fields.ts';

type Within = Extract<ParentDrawPlan, { kind: 'within' }>;

/** A dataset's field that a column's values come from, and the references on the way there. */
interface Origin {
  readonly draft: DatasetDraft;
  readonly field: FieldDraft;
  readonly route: Route;
}

/**
 * How a reference follows those that it shares columns with: both refer to rows of one ancestor, whose key the columns
 * hold. Undefined where there is no such ancestor, which is reported.
 */
export function followLeader(draft: DatasetDraft, reference: ReferenceDraft, report: Report): Within | undefined {
  const agreed: Within[] = [];
  for (const [position, name] of reference.fields.entries()) {
    const leader = columnOf(draft, name);
    if (!leader || leader.reference === reference) continue;
    const draw = commonAncestor(draft, leader.reference, leader.position, reference, position);
    if (!draw) return refuse(draft, reference, leader.reference, name, report);
    agreed.push(draw);
  }
  const [first, ...others] = agreed;
  if (!first) return undefined;
  const differs = others.some(({ leader, ancestor }) => leader !== first.leader || !equal(ancestor, first.ancestor));
  if (differs) return refuseSeveral(draft, reference, report);
  const { distribution } = reference.options;
  if (distribution !== undefined && distribution !== 'uniform')
    cannotHold(draft, reference, 'it follows another reference', report);
  checkNulls(draft, reference, report);
  return first;
}

/** Whose columns all belong to references that lead is null where they are, and nowhere else. */
function checkNulls(draft: DatasetDraft, reference: ReferenceDraft, report: Report): void {
  const { nullProbability, fields, path, options } = reference;
  const leaders = fields.map((name) => {
    const source = fieldNamed(draft, name)?.source;
    return source?.kind === 'reference' ? source.reference : reference;
  });
  if (nullProbability === 0 || leaders.includes(reference)) return;
  const leader = leaders.find((each) => each.nullProbability !== nullProbability);
  if (!leader) return;
  const share = (each: number) => `${Number((each * 100).toFixed(3))}%`;
  const is = leader.nullProbability === 0 ? 'is never null' : `is null in ${share(leader.nullProbability)} of the rows`;
  const message =
    `it follows \`${leader.name}\`, which ${is}: \`${fields.join(', ')}\` cannot be null ` +
    `in ${share(nullProbability)} of them`;
  const written = fields.map((name) => fieldNamed(draft, name)).find((field) => field?.written?.null_probability);
  const place = options.null_probability === undefined && written ? written.path : path;
  const span = keySpanAt(draft.definition, [...place, 'null_probability']);
  const help = `say it of \`${leader.name}\`, or leave it out`;
  report(diagnostic('DC415', message, { span, help }));
}

function commonAncestor(
  draft: DatasetDraft,
  leader: ReferenceDraft,
  leaderPosition: number,
  reference: ReferenceDraft,
  position: number,
): Within | undefined {
  // The farthest one: where the column's values come from in the end, so that nothing beside them is shared.
  const met = origins(leader, leaderPosition).at(-1);
  const own = origins(reference, position).at(-1);
  if (!met || met.field !== own?.field) return undefined;
  return { kind: 'within', leader: draft.references.indexOf(leader), ancestor: met.route, route: own.route };
}

/** Where the values of a reference's column come from: the parent's field, what that refers to itself, and so on. */
function origins({ parent, parentFields }: ReferenceDraft, position: number): Origin[] {
  const found: Origin[] = [];
  let draft = parent;
  let name = parentFields[position] as string;
  let route: Route = [];
  for (;;) {
    const field = fieldNamed(draft, name);
    if (!field || found.some((each) => each.field === field)) return found;
    found.push({ draft, field, route });
    const next = columnOf(draft, name);
    if (!next) return found;
    route = [...route, draft.references.indexOf(next.reference)];
    draft = next.reference.parent;
    name = next.reference.parentFields[next.position] as string;
  }
}

function refuse(
  draft: DatasetDraft,
  reference: ReferenceDraft,
  leader: ReferenceDraft,
  name: string,
  report: Report,
): undefined {
  const { definition } = draft;
  const message = `\`${name}\` is part of two references, and nothing says how they agree on it`;
  const help =
    `let \`${reference.parent.name}\` and \`${leader.parent.name}\` have it from one dataset, ` +
    'by a reference of their own';
  const related = [{ message: 'the other one', span: spanAt(definition, [...leader.path, 'foreignKey']) }];
  report(diagnostic('DC307', message, { span: spanAt(definition, [...reference.path, 'foreignKey']), related, help }));
  return undefined;
}

function refuseSeveral(draft: DatasetDraft, reference: ReferenceDraft, report: Report): undefined {
  const message = `\`${reference.fields.join(', ')}\` would have to agree with several rows at once`;
  const help = 'share the columns of one reference only';
  report(diagnostic('DC307', message, { span: spanAt(draft.definition, [...reference.path, 'foreignKey']), help }));
  return undefined;
}

function equal(a: Route, b: Route): boolean {
  return a.length === b.length && a.every((step, index) => step === b[index]);
}
