import { type Diagnostic, diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';

import { type Comparison, compareVersions } from '../../versions/compare-versions.ts';
import type { ComparedVersion } from '../../versions/compared-version.ts';
import { type DiffDocument, diffDocument } from '../../versions/diff-document.ts';
import { readRuleLevels } from '../../versions/rule-levels.ts';

import { Project } from '../project.ts';

import { readVersion, readWorkingTree, type Version, type VersionRequest } from './read-version.ts';

export interface DiffRequest extends Omit<VersionRequest, 'paths'> {
  readonly from: string;
  /** Absent: what the project is now. */
  readonly to?: string | undefined;
  /** The most rows of each kind that are shown of a dataset. */
  readonly sample: number;
}

export interface Diff {
  /** Absent where a version has errors. */
  readonly comparison?: Comparison;
  readonly document?: DiffDocument;
  readonly diagnostics: readonly Diagnostic[];
}

/** Compares two versions. Bad input comes back as diagnostics; names that mean no version are thrown. */
export async function diffVersions(request: DiffRequest): Promise<Diff> {
  const diagnostics: Diagnostic[] = [];
  const report = (each: Diagnostic) => {
    diagnostics.push(each);
  };
  const { from: first, to: second, sample, ...rest } = request;
  const own = { ...rest, paths: [] };
  const from = compared(await readVersion(first, own), report);
  const to = compared(await (second === undefined ? readWorkingTree(own) : readVersion(second, own)), report);
  const { settings } = await Project.open(own, () => undefined);
  // What is wrong with them is told where the project itself is one of the versions, too.
  const levels = readRuleLevels(settings, (each) => diagnostics.some(({ code }) => code === each.code) || report(each));
  if (!from || !to || hasErrors(diagnostics)) return { diagnostics };
  const comparison = await compareVersions(from, to, { levels, limits: { changed: sample } });
  const document = await diffDocument(comparison, { sample });
  return { comparison, document, diagnostics: [...diagnostics, ...uncompared(comparison)] };
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
