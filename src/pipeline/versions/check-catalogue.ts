import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';

import { spanAt } from '../../definition/definition.ts';
import type { ProjectSettings } from '../../definition/read-project-file.ts';
import type { Reader } from '../../definition/reader.ts';
import { catalogueVersion } from '../../plan/catalogue.ts';

import { lockName, readLock } from '../../formats/lock.ts';

import type { NamedCommit } from '../git/repository.ts';

/**
 * Values of another catalogue are not made by this one: what asks for one is refused. The project file asks for it; of a
 * commit the lock beside it tells which there was.
 */
export async function checkCatalogue(
  { value, root }: ProjectSettings,
  reader: Reader,
  commit: NamedCommit | undefined,
  report: Report,
): Promise<void> {
  const { catalogue } = value;
  if (catalogue !== undefined && catalogue !== catalogueVersion) {
    const span = root && spanAt({ root }, ['catalogue']);
    report(diagnostic('DC832', otherCatalogue('the project', catalogue), { span, help: otherTool(catalogue) }));
    return;
  }
  const locked = commit && (await lockedCatalogue(reader));
  if (locked === undefined || locked === catalogueVersion) return;
  const message = otherCatalogue(`the lock of \`${commit?.ref}\``, locked);
  report(diagnostic('DC832', message, { help: otherTool(locked) }));
}

/** Both numbers. */
export function otherCatalogue(what: string, catalogue: number): string {
  return `${what} is of catalogue ${catalogue}, and this data-cli has catalogue ${catalogueVersion}`;
}

/** What has such a catalogue. */
export function otherTool(catalogue: number): string {
  const which = catalogue > catalogueVersion ? 'a newer' : 'an older';
  return `${which} data-cli makes those values: CHANGELOG.md says from which version to which`;
}

async function lockedCatalogue(reader: Reader): Promise<number | undefined> {
  if ((await reader.kind(lockName)) !== 'file') return undefined;
  try {
    const lock = readLock(JSON.parse(new TextDecoder().decode(await reader.read(lockName))));
    return typeof lock === 'string' ? undefined : lock.catalogue;
  } catch {
    return undefined;
  }
}
