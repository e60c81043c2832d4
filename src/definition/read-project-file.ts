import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { checkProjectFile } from './check.ts';
import { decodeText } from './decode-text.ts';
import { attempt, projectFileNames } from './find-files.ts';
import type { MapNode } from './node.ts';
import { readYaml } from './read-yaml.ts';
import type { Reader } from './reader.ts';
import type { ProjectFile } from './types.generated.ts';

/** What `data-cli.yaml` says. */
export interface ProjectSettings {
  readonly value: ProjectFile;
  /** Absent where there is none. */
  readonly root?: MapNode;
}

/** What `data-cli.yaml` in a folder says; nothing where there is none, or where it has errors (which are reported). */
export async function readProjectFile(folder: string, reader: Reader, report: Report): Promise<ProjectSettings> {
  for (const name of projectFileNames) {
    const path = folder === '.' ? name : `${folder}/${name}`;
    if ((await attempt(path, () => reader.kind(path), report)) === 'file')
      return (await readFile(path, reader, report)) ?? { value: {} };
  }
  return { value: {} };
}

async function readFile(path: string, reader: Reader, report: Report): Promise<ProjectSettings | undefined> {
  const bytes = await attempt(path, () => reader.read(path), report);
  const file = bytes && decodeText(path, bytes, report, { shown: reader.shown?.(path) });
  const [document, second] = file ? await readYaml(file, report) : [];
  if (!file || !document || document.broken || !document.root) return undefined;
  if (second?.root) report(diagnostic('DC109', 'the project file is one document', { span: second.root.span }));
  if (document.root.kind === 'map') {
    const value = await checkProjectFile(document.root, report);
    return value && { value, root: document.root };
  }
  report(diagnostic('DC205', 'expected a map of keys', { span: document.root.span }));
  return undefined;
}
