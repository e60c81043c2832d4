import { countText } from '../../base/plural.ts';

import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';

import { defaultNamespace } from '../../definition/definition.ts';
import { idOf } from '../../definition/id-of.ts';
import { allReferences } from '../../plan/all-references.ts';
import type { DatasetPlan, Plan } from '../../plan/plan.ts';

import type { Lock, LockedDataset } from '../../formats/lock.ts';

import type { Places } from '../../compile/places.ts';

import { type FirstCell, firstLockedCell } from './first-locked-cell.ts';

/** What a lock and the rows of today come to for one dataset. */
export interface LockFinding extends Partial<FirstCell> {
  readonly id: string;
  /** `edited`: the lock contradicts itself. */
  readonly state: 'same' | 'definition' | 'rows' | 'edited' | 'unlocked' | 'undefined';
  /** The related datasets whose definitions are others, while its own is not. */
  readonly because?: readonly string[];
  /** Whatever else is different: `1,000 rows, not 500`. */
  readonly facts: readonly string[];
}

/** Holds the rows of today against a lock. What is not in `made` is not looked at, but for those that the lock has not. */
export function checkLock(lock: Lock, plan: Plan, made: readonly LockedDataset[]): readonly LockFinding[] {
  const locked = new Map(lock.datasets.map((each) => [idOf(each), each]));
  const changed = new Set(
    plan.datasets.flatMap(({ id, fingerprint }) => {
      const before = locked.get(id);
      return before && before.fingerprint === fingerprint ? [] : [id];
    }),
  );
  const byId = new Map(made.map((each) => [idOf(each), each]));
  const inOrder = plan.datasets.flatMap(({ id }) => byId.get(id) ?? []);
  return inOrder.map((now) => {
    const before = locked.get(idOf(now));
    if (!before) return { id: idOf(now), state: 'unlocked', facts: [] };
    return compared(before, now, changed, plan);
  });
}

/** Datasets that a lock has and the definitions do not. */
export function undefinedDatasets(lock: Lock, plan: Plan): readonly LockFinding[] {
  const known = new Set(plan.datasets.map(({ id }) => id));
  const gone = lock.datasets.map(idOf).filter((id) => !known.has(id));
  return gone.map((id) => ({ id, state: 'undefined', facts: [] }));
}

function compared(before: LockedDataset, now: LockedDataset, changed: ReadonlySet<string>, plan: Plan): LockFinding {
  const id = idOf(now);
  const facts = factsOf(before, now);
  const cell = firstLockedCell(before, now);
  const isSame = cell === undefined && before.content_hash === now.content_hash && facts.length === 0;
  const related = changed.has(id) ? [] : relatedTo(id, plan).filter((each) => changed.has(each));
  if (cell === 'edited') return { id, state: 'edited', facts };
  const found = { id, facts, ...cell };
  if (changed.has(id)) return { ...found, state: 'definition' };
  if (isSame) return { ...found, state: 'same' };
  if (related.length > 0) return { ...found, state: 'definition', because: related };
  // Where every value is as it was the content hash is, too.
  const isVersion = cell === undefined && before.content_hash === now.content_hash;
  if (isVersion) return { ...found, state: 'definition' };
  return { ...found, state: cell ? 'rows' : 'edited' };
}

function factsOf(before: LockedDataset, now: LockedDataset): string[] {
  const [old, fields] = [before, now].map((each) => Object.keys(each.fields)) as [string[], string[]];
  const added = fields.filter((name) => !old.includes(name)).map((name) => `\`${name}\` is new`);
  const gone = old.filter((name) => !fields.includes(name)).map((name) => `\`${name}\` is gone`);
  const rows = before.rows === now.rows ? [] : [`it has ${countText(now.rows)} rows, not ${countText(before.rows)}`];
  const isVersion = before.version === now.version;
  const version = isVersion ? [] : [`it is version ${now.version ?? 'none'}, not ${before.version ?? 'none'}`];
  return [...version, ...rows, ...added, ...gone];
}

/** All datasets that a dataset's rows may follow from: parents, and children that aggregates are over, through any chain. */
export function relatedTo(id: string, { datasets }: Plan): string[] {
  const edges = datasets.flatMap((dataset) =>
    allReferences(dataset).map(({ parent }) => [dataset.id, parent] as const),
  );
  const found = new Set([id]);
  for (const each of found)
    for (const [child, parent] of edges) {
      if (child === each) found.add(parent);
      if (parent === each) found.add(child);
    }
  return [...found].filter((each) => each !== id);
}

/** What is wrong, at its place in the definitions. */
export function lockDiagnostics(
  findings: readonly LockFinding[],
  places: Places | undefined,
  who: { readonly locked: string; readonly here: string },
): Diagnostic[] {
  return findings.flatMap((finding) => {
    const { id, state, fields: [field] = [] } = finding;
    if (state === 'same') return [];
    const own = places?.get(id);
    const span = (field === undefined ? undefined : own?.fields.get(field)?.source) ?? own?.dataset;
    const { code, message, help } = words(finding, who);
    return [diagnostic(code, message, { span, help })];
  });
}

function words(finding: LockFinding, { locked, here }: { readonly locked: string; readonly here: string }) {
  const { id, state, because } = finding;
  const name = shownId(id);
  const facts = [...finding.facts, ...cellFacts(finding)].join(', ');
  const renew = '`data-cli lock` takes it as it is now';
  if (state === 'unlocked') return { code: 'DC836', message: `${name} is not in the lock`, help: renew } as const;
  if (state === 'undefined')
    return { code: 'DC836', message: `${name} is locked, and no definition has it`, help: renew } as const;
  if (state === 'edited') {
    const message = `the lock contradicts itself in what it says of ${name}: it has been edited`;
    return { code: 'DC835', message, help: '`data-cli lock` writes it anew' } as const;
  }
  if (state === 'rows') {
    const message = `${name} has other rows than were locked, from the same definition: ${facts}`;
    const help = `locked by ${locked}; this is ${here}. The same definitions give the same rows everywhere: please report it`;
    return { code: 'DC837', message, help } as const;
  }
  const why = because ? `, for ${because.map(shownId).join(', ')} is defined otherwise` : '';
  const what = because ? 'has other rows than were locked' : 'is defined otherwise than it was locked';
  const message = `${name} ${what}${why}: ${facts === '' ? 'its values are the same' : facts}`;
  return { code: 'DC836', message, help: renew } as const;
}

/** The default namespace goes without saying. */
function shownId(id: string): string {
  return `\`${id.startsWith(`${defaultNamespace}/`) ? id.slice(defaultNamespace.length + 1) : id}\``;
}

function cellFacts({ id, fields: [field, ...others] = [], first }: LockFinding): string[] {
  if (field === undefined || !first) return [];
  const name = id.slice(id.indexOf('/') + 1);
  if (first.to - first.from === 1) return [`the first other value is \`${name}[${first.from}].${field}\``];
  const all = [field, ...others].map((each) => `\`${each}\``).join(' or ');
  return [`the first other value is of ${all}, between \`${name}[${first.from}]\` and \`${name}[${first.to - 1}]\``];
}

/** The datasets that a run names, else all. */
export function namedDatasets({ datasets }: Plan, names: readonly string[] | undefined): readonly DatasetPlan[] {
  return names ? datasets.filter(({ id, name }) => names.includes(id) || names.includes(name)) : datasets;
}
