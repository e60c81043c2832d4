import { nearest } from '../../base/nearest.ts';

import { type Diagnostic, diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';

import { idOf } from '../../definition/id-of.ts';
import { KnownFiles } from '../../definition/known-files.ts';

import type { Lock } from '../../formats/lock.ts';
import { refusedByTables } from '../../formats/sql/invalid.ts';

import { compareLocks, type LockComparison } from '../../versions/compare-locks.ts';
import { type Comparison, compareVersions } from '../../versions/compare-versions.ts';
import type { ComparedVersion } from '../../versions/compared-version.ts';
import { type DiffDocument, diffDocument } from '../../versions/diff-document.ts';
import { readRuleLevels } from '../../versions/rule-levels.ts';
import { sqlPatch } from '../../versions/sql-patch.ts';

import { defaultLedgerSchema } from '../database-address.ts';
import { settingsOf } from '../project.ts';
import { UsageError } from '../usage-error.ts';

import { readVersion, readWorkingTree, type Version, type VersionRequest } from './read-version.ts';

export interface DiffRequest extends Omit<VersionRequest, 'paths'> {
  readonly from: string;
  /** Absent: what the project is now. */
  readonly to?: string | undefined;
  /** The most rows of each kind that are shown of a dataset. */
  readonly sample: number;
  /** With `datasets`: leave out what they refer to. */
  readonly only?: boolean | undefined;
}

export interface Diff {
  /** Absent where a version has errors. */
  readonly comparison?: Comparison;
  readonly document?: DiffDocument;
  readonly diagnostics: readonly Diagnostic[];
}

/** Compares two versions. Bad input comes back as diagnostics; names that mean no version are thrown. */
export async function diffVersions(request: DiffRequest): Promise<Diff> {
  const { sample, ...rest } = request;
  const { comparison, locks, diagnostics } = await compareFor(rest, sample);
  if (locks) return { document: locks.document, diagnostics: [...diagnostics, ...untold(locks)] };
  if (!comparison) return { diagnostics };
  const document = await diffDocument(comparison, { sample });
  return { comparison, document, diagnostics: [...diagnostics, ...uncompared(comparison)] };
}

/** `changed`: how many rows that changed are remembered of each dataset. */
async function compareFor(
  { from: first, to: second, datasets: names, only = false, ...rest }: Omit<DiffRequest, 'sample'>,
  changed: number,
): Promise<Pick<Diff, 'comparison' | 'diagnostics'> & { readonly locks?: LockComparison }> {
  const diagnostics: Diagnostic[] = [];
  const choice = names && { names, only };
  const report = (each: Diagnostic) => {
    diagnostics.push(each);
  };
  const own = { ...rest, paths: [], ...countsOf(rest, names), known: new KnownFiles() };
  const older = await readVersion(first, own);
  const newer = await (second === undefined ? readWorkingTree(own) : readVersion(second, own));
  const [from, to] = [compared(older, report), compared(newer, report)];
  const settings = await settingsOf(own, () => undefined);
  // What is wrong with them is told where the project itself is one of the versions, too.
  const levels = readRuleLevels(settings, (each) => diagnostics.some(({ code }) => code === each.code) || report(each));
  if (hasErrors(diagnostics)) return { diagnostics };
  if (names) checkNames(names, [older, newer]);
  if (older.lock && newer.lock) {
    const named = ({ label }: Version, lock: Lock) => ({ label, lock: names ? lockPart(lock, names) : lock });
    return { locks: compareLocks(named(older, older.lock), named(newer, newer.lock), levels), diagnostics };
  }
  if (older.lock || newer.lock) return { diagnostics: [...diagnostics, mixed(older, newer)] };
  if (!from || !to) return { diagnostics };
  return { comparison: await compareVersions(from, to, { levels, limits: { changed }, choice }), diagnostics };
}

/** A version may have no dataset of a name, so that a count for those named is one by name. */
function countsOf({ count, countByName }: Pick<DiffRequest, 'count' | 'countByName'>, names: DiffRequest['datasets']) {
  if (count === undefined || !names) return {};
  return {
    count: undefined,
    countByName: new Map([...names.map((name) => [name, count] as const), ...(countByName ?? [])]),
  };
}

/** A name that neither version has is wrong usage. */
function checkNames(names: readonly string[], versions: readonly Version[]): void {
  const all = versions.flatMap(({ plan, lock }) => [
    ...(plan?.datasets ?? []).flatMap(({ id, name }) => [id, name]),
    ...(lock?.datasets ?? []).flatMap(({ namespace, name }) => [`${namespace}/${name}`, name]),
  ]);
  const unknown = names.find((name) => !all.includes(name));
  if (unknown === undefined) return;
  const near = nearest(unknown, all);
  throw new UsageError(
    `neither version has a dataset ${unknown}`,
    near === undefined ? undefined : `did you mean ${near}?`,
  );
}

/** Locks do not tell what datasets refer to. */
function lockPart(lock: Lock, names: readonly string[]): Lock {
  const isNamed = ({ namespace, name }: Lock['datasets'][number]) =>
    names.includes(name) || names.includes(`${namespace}/${name}`);
  return { ...lock, datasets: lock.datasets.filter(isNamed) };
}

export interface PatchRequest extends Omit<DiffRequest, 'sample'> {
  readonly toolVersion: string;
}

/** The script that turns a database of the older version into the newer one; absent where there can be none. */
export async function patchVersions(request: PatchRequest): Promise<{
  readonly patch?: AsyncIterable<string>;
  readonly comparison?: Comparison;
  readonly diagnostics: readonly Diagnostic[];
}> {
  const { toolVersion, ...rest } = request;
  const { comparison, locks, diagnostics } = await compareFor(rest, Number.POSITIVE_INFINITY);
  if (locks)
    return { diagnostics: [diagnostic('DC802', 'locks have no rows', { help: 'name definitions, or git refs' })] };
  if (!comparison) return { diagnostics };
  const refused = refusePatch(comparison);
  if (refused.length > 0) return { diagnostics: [...diagnostics, ...refused] };
  const settings = await settingsOf({ ...rest, paths: [] }, () => undefined);
  const ledgerSchema = settings.value.ledger_schema ?? defaultLedgerSchema;
  return { patch: sqlPatch(comparison, { ledgerSchema, toolVersion }), comparison, diagnostics };
}

/** A version whose rows can be made; undefined where it has errors. */
function compared({ label, plan, project }: Version, report: (each: Diagnostic) => void): ComparedVersion | undefined {
  for (const each of project?.diagnostics ?? []) if (each.severity !== 'info') report(each);
  return plan && { label, plan, places: project?.places, definitions: project?.project.definitions };
}

/** What the rows cannot tell is said, and never taken for equal. */
function uncompared({ from, to, rows }: Comparison): Diagnostic[] {
  if (!rows) {
    const message = `rows are not compared: ${from.label} has values of catalogue ${from.plan.catalogue}, ${to.label} those of ${to.plan.catalogue}`;
    return [
      diagnostic('DC801', message, { help: 'compare them with a data-cli that has both catalogues, or load both' }),
    ];
  }
  return rows.flatMap(({ pair, uncompared: fields }) =>
    fields.map((field) => {
      const message = `\`${pair.to.name}.${field}\` is not compared: only a database has its values`;
      return diagnostic('DC801', message, { help: 'load both versions and compare what lies there' });
    }),
  );
}

/** What locks do not tell. */
function untold({ untold: datasets, document }: LockComparison): Diagnostic[] {
  return datasets.map(({ dataset, from }) => {
    const rows = from === 0 ? 'the rows' : `those from row ${from} on`;
    const message = `\`${dataset}\` has another number of rows, and locks do not tell whether ${rows} that both have are the same`;
    return diagnostic('DC801', message, { help: `compare the definitions of ${document.from} and ${document.to}` });
  });
}

function mixed(older: Version, newer: Version): Diagnostic {
  const [lock, other] = older.lock ? [older, newer] : [newer, older];
  const message = `\`${lock.label}\` is a lock, and \`${other.label}\` is none`;
  return diagnostic('DC803', message, {
    help: 'compare two locks, or hold definitions against one with `lock --check`',
  });
}

/** Why no script can turn one into the other. */
function refusePatch({ from, to, rows }: Comparison): Diagnostic[] {
  const elsewhere = (rows ?? []).flatMap(({ pair, uncompared: fields }) =>
    fields.map((field) => `${pair.to.name}.${field}`),
  );
  const foreign = [from, to].flatMap(({ definitions, plan }) =>
    (definitions?.datasets ?? []).flatMap(({ value: { metadata, spec } }) =>
      spec.database?.engine === 'mongodb' && plan.datasets.some(({ id }) => id === idOf(metadata))
        ? [metadata.name]
        : [],
    ),
  );
  const wrong = refusedByTables(to.plan);
  const refuse = (message: string, help: string) => diagnostic('DC802', message, { help });
  return [
    ...(rows ? [] : [refuse('the versions have values of two catalogues', 'load the newer one with `load`')]),
    ...(elsewhere.length > 0
      ? [refuse(`only a database has the values of ${elsewhere.join(', ')}`, 'load the newer version with `load`')]
      : []),
    ...(foreign.length > 0
      ? [
          refuse(
            `${[...new Set(foreign)].join(', ')} lies in MongoDB, and a patch is for PostgreSQL`,
            'load the newer version with `load --mode sync`',
          ),
        ]
      : []),
    ...(wrong.length > 0
      ? [
          refuse(
            `the tables would not take what is invalid on purpose: ${wrong.join(', ')}`,
            'leave `invalid` out of the newer version',
          ),
        ]
      : []),
  ];
}
