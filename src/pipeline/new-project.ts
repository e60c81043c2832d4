import { constants } from 'node:fs';
import { copyFile, lstat, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { catalogueVersion } from '../plan/catalogue.ts';

import { outputError, outputFailure } from '../formats/sinks/failure.ts';
import { makeFolders } from '../formats/sinks/make-folders.ts';

/** Definitions to begin with, as they lie in the package. */
export interface Template {
  readonly name: string;
  /** As seen from the package. */
  readonly folder: string;
}

export const templates: readonly Template[] = [
  { name: 'minimal', folder: 'examples/minimal/specs' },
  ...['commerce', 'isp', 'market', 'tpch'].map((name) => ({ name, folder: `specs/${name}` })),
];

const settings = `# What data-cli reads in this folder where no PATH is given.
paths: [specs]
# The version of the values that are made: a data-cli that makes others says so before it makes any.
catalogue: ${catalogueVersion}
`;

const elsewhere = 'begin in another folder: data-cli init FOLDER';

/** A copy of a file, or a text. */
type Content = { readonly from: string } | { readonly text: string };

/** What is written, by its path in the new project. */
type Planned = ReadonlyMap<string, Content>;

/**
 * Begins a project in a folder: definitions under `specs`, `data-cli.yaml`, and a `.gitignore` where there is none. All or
 * nothing. Gives the files as seen from the folder; throws an `OutputFailure` where one is there already, or cannot be written.
 */
export async function newProject(template: Template, packageRoot: string, folder: string): Promise<readonly string[]> {
  const found = await stat(folder).catch(() => undefined);
  if (found && !found.isDirectory())
    throw outputFailure('DC603', `\`${folder}\` is a file, and a folder is needed`, elsewhere);
  const planned = await plannedFiles(join(packageRoot, template.folder), folder);
  for (const name of planned.keys()) {
    const path = join(folder, name);
    if (await exists(path))
      throw outputFailure('DC604', `\`${path}\` is there already; nothing was written`, elsewhere);
  }
  await writeAll(planned, folder);
  return [...planned.keys()];
}

async function plannedFiles(source: string, folder: string): Promise<Planned> {
  const names = (await readdir(source)).filter((name) => name !== 'README.md').sort();
  const hasIgnored = await exists(join(folder, '.gitignore'));
  return new Map<string, Content>([
    ['data-cli.yaml', { text: settings }],
    ...names.map((name) => [`specs/${name}`, { from: join(source, name) }] as const),
    ...(hasIgnored ? [] : [['.gitignore', { text: '.data/\n' }] as const]),
  ]);
}

async function writeAll(planned: Planned, folder: string): Promise<void> {
  // What has been made, newest last: files, and the topmost folders that were not there.
  const made: string[] = [];
  let path = folder;
  try {
    for (const [name, content] of planned) {
      path = join(folder, name);
      const top = await makeFolders(dirname(path));
      if (top !== undefined) made.push(top);
      if ('from' in content) await copyFile(content.from, path, constants.COPYFILE_EXCL);
      else await writeFile(path, content.text, { flag: 'wx' });
      made.push(path);
    }
  } catch (error) {
    for (const each of made.toReversed()) await rm(each, { recursive: true, force: true });
    throw outputError(error, path);
  }
}

async function exists(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined;
}
