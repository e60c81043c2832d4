import { type Diagnostic, diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';

import { type Comparison, compareVersions } from '../../versions/compare-versions.ts';
import type { ComparedVersion } from '../../versions/compared-version.ts';
import { type DiffDocument, diffDocument } from '../../versions/diff-document.ts';
import { readRuleLevels } from '../../versions/rule-levels.ts';

import { type CompiledProject, compileProject, type ProjectRequest } from '../compile-project.ts';
import { Project } from '../project.ts';

export interface DiffRequest extends Omit<ProjectRequest, 'paths'> {
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

/** Compares two versions of definitions. Bad input comes back as diagnostics. */
export async function diffVersions(request: DiffRequest): Promise<Diff> {
  const diagnostics: Diagnostic[] = [];
  const report = (each: Diagnostic) => {
    diagnostics.push(each);
  };
  const { from: first, to: second, sample, ...rest } = request;
  const from = await compiled(rest, first, report);
  const to = await compiled(rest, second, report);
  const { settings } = await Project.open({ ...rest, paths: [] }, () => undefined);
  const levels = readRuleLevels(settings, report);
  if (!from || !to || hasErrors(diagnostics)) return { diagnostics };
  const comparison = await compareVersions(from, to, { levels, limits: { changed: sample } });
  const document = await diffDocument(comparison, { sample });
  return { comparison, document, diagnostics: [...diagnostics, ...uncompared(comparison)] };
}

async function compiled(
  request: Omit<ProjectRequest, 'paths'>,
  path: string | undefined,
  report: (each: Diagnostic) => void,
): Promise<ComparedVersion | undefined> {
  const project = await compileProject({ ...request, paths: path === undefined ? [] : [path] });
  for (const each of project.diagnostics) if (each.severity !== 'info') report(each);
  return (
    project.plan &&
    comparedVersion(path ?? 'now', project as CompiledProject & { plan: NonNullable<typeof project.plan> })
  );
}

function comparedVersion(
  label: string,
  { plan, places, project }: CompiledProject & { plan: ComparedVersion['plan'] },
): ComparedVersion {
  return { label, plan, places, definitions: project.definitions };
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
