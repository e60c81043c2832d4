import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';

import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';

import { type Definition, spanAt } from '../../definition/definition.ts';
import { type DefinitionChange, updatedYaml } from '../../definition/update-yaml.ts';

import { outputFailure } from '../../formats/sinks/failure.ts';

import { draftYaml } from './assemble.ts';
import type { Draft } from './draft.ts';
import type { Introspection } from './introspect.ts';
import type { KnownDefinitions } from './known-definitions.ts';
import { changeOf, goneColumns } from './update.ts';
import type { WrittenFile } from './write-files.ts';

/** What introspecting comes to, as files. */
export interface DefinitionFiles {
  readonly files: readonly WrittenFile[];
  /** How many of them are there already. */
  readonly updated: number;
  /** Definitions that are as the tables are. */
  readonly unchanged: number;
  readonly diagnostics: readonly Diagnostic[];
}

interface Where {
  /** Absent: nowhere. */
  readonly folder: string | undefined;
  readonly known: KnownDefinitions;
  readonly update: boolean;
}

/**
 * A file for each table without a definition; those that have one are changed where that is asked for, else nothing is
 * written: throws an `OutputFailure`.
 */
export async function definitionFiles(
  { drafts, schemas }: Introspection,
  { folder, known, update }: Where,
): Promise<DefinitionFiles> {
  const pairs = drafts.map((draft) => ({ draft, definition: known.of(draft.live) }));
  const fresh = pairs.filter(({ definition }) => definition === undefined).map(({ draft }) => draft);
  const there = pairs.flatMap(({ draft, definition }) => (definition ? [{ draft, definition }] : []));
  const [taken] = there;
  if (!update && folder !== undefined && taken) throw refusal(taken.definition, taken.draft);
  const made = (folder === undefined ? drafts : fresh).map((draft) => ({
    path: posix.join(folder ?? '', draft.name.file),
    text: draftYaml(draft),
    replaces: false,
  }));
  if (!update) return { files: made, updated: 0, unchanged: 0, diagnostics: [] };
  const texts = await textsOf(
    there.map(({ definition }) => definition),
    known,
  );
  const changes = new Map<string, DefinitionChange[]>();
  const diagnostics: Diagnostic[] = [];
  let unchanged = 0;
  for (const { draft, definition } of there) {
    const file = fileOf(definition);
    const change = changeOf(definition, draft, texts.get(file) as string);
    if (change) changes.set(file, [...(changes.get(file) ?? []), change]);
    else unchanged++;
    for (const column of goneColumns(definition, draft))
      diagnostics.push(gone(definition, `\`${draft.name.table}\` has no column \`${column}\` any more`));
  }
  const live = new Set(drafts.map((draft) => draft.live));
  for (const definition of known.missing(live, schemas))
    diagnostics.push(gone(definition, `the database has no table of \`${definition.value.metadata.name}\` any more`));
  const updated = Array.from(changes, ([file, own]) => {
    return { path: known.pathOf(file), text: updatedYaml(texts.get(file) as string, own), replaces: true };
  });
  return { files: [...made, ...updated], updated: updated.length, unchanged, diagnostics };
}

type DataDefinition = Definition<'DataDefinition'>;

function fileOf({ root }: DataDefinition): string {
  return root.span.file.name;
}

async function textsOf(
  definitions: readonly DataDefinition[],
  known: KnownDefinitions,
): Promise<ReadonlyMap<string, string>> {
  const files = [...new Set(definitions.map(fileOf))];
  return new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(known.pathOf(file), 'utf8')] as const)),
  );
}

function refusal(definition: DataDefinition, { name }: Draft) {
  const { file, start } = definition.root.span;
  const message = `\`${name.table}\` has a definition at ${file.shown}:${file.position(start).line}; nothing was written`;
  return outputFailure('DC604', message, 'bring it up to date with --update, or write into another folder with --out');
}

function gone(definition: DataDefinition, message: string): Diagnostic {
  const span = spanAt(definition, ['metadata', 'name']);
  const help = 'take it out, or give it another `table`: what is written by hand is never taken out';
  return diagnostic('DC565', message, { span, help });
}
