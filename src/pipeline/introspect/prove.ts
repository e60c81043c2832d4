import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';

import { nodeAt } from '../../definition/definition.ts';
import type { MapNode, Path } from '../../definition/node.ts';
import { type Reader, ReadFailure } from '../../definition/reader.ts';

import { compileProject } from '../compile-project.ts';
import { tryProject } from '../try-constraints.ts';

import { draftYaml } from './assemble.ts';
import type { Draft } from './draft.ts';
import { type Fault, repair } from './repair.ts';

/** A table that nothing can be done about. */
export interface Given {
  readonly draft: Draft;
  readonly why: string;
}

/** More rounds than any table has had. */
const mostRounds = 200;

/**
 * Compiles and tries the definitions as `validate` does, and changes what is wrong until nothing is: another generator, fewer
 * rows, a condition that is said in a comment instead. Returns those that nothing could be done about.
 */
export async function proveDrafts(drafts: readonly Draft[], signal: AbortSignal): Promise<readonly Given[]> {
  for (let round = 0; drafts.length > 0; round++) {
    if (round === mostRounds) throw new Error(`definitions of tables still have errors after ${mostRounds} rounds`);
    signal.throwIfAborted();
    const { errors, faults } = await faultsOf(drafts);
    if (errors.length === 0) return [];
    const first = new Map(faults.toReversed().map((fault) => [fault.draft, fault]));
    const left = Array.from(first.values()).filter((fault) => !repair(fault));
    if (left.length > 0) return left.map(({ draft, diagnostic }) => ({ draft, why: diagnostic.message }));
    const [error] = errors;
    if (faults.length === 0)
      throw new Error(`definitions of tables cannot be compiled: ${error?.code} ${error?.message}`);
  }
  return [];
}

async function faultsOf(
  drafts: readonly Draft[],
): Promise<{ errors: readonly Diagnostic[]; faults: readonly Fault[] }> {
  const texts = new Map(drafts.map((draft) => [draft.name.file, draftYaml(draft)]));
  const compiled = await compileProject({
    root: '/',
    paths: [],
    variables: {},
    reader: memory(texts),
    readsRows: false,
  });
  const errors = (await tryProject(compiled)).filter((each) => hasErrors([each]));
  const { datasets } = compiled.project.definitions;
  const faults = errors.flatMap((diagnostic): Fault[] => {
    const { span } = diagnostic;
    const draft = drafts.find(({ name }) => name.file === span?.file.name);
    const definition = datasets.find(({ root }) => root.span.file.name === span?.file.name);
    if (!draft || !span) return [];
    return [{ draft, diagnostic, path: definition ? pathAt(definition.root, span.start) : [] }];
  });
  return { errors, faults };
}

/** The way to the entry of a list, and to a key of it, that stands at a place. */
function pathAt(root: MapNode, at: number): Path {
  for (const list of ['fields', 'relationships', 'validation', 'indexes'] as const) {
    const node = nodeAt(root, ['spec', list]);
    if (node?.kind !== 'list') continue;
    const index = node.items.findIndex(({ span }) => span.start <= at && at < span.end);
    const item = node.items[index];
    if (!item) continue;
    const entries = item.kind === 'map' ? [...item.entries] : [];
    const key = entries.find(([, { keySpan, value }]) => keySpan.start <= at && at < value.span.end)?.[0];
    return ['spec', list, index, ...(key === undefined ? [] : [key])];
  }
  return ['spec', 'volume'];
}

function memory(texts: ReadonlyMap<string, string>): Reader {
  const bare = (path: string) => path.replace(/^\.\//, '');
  return {
    kind: async (path) => (path === '.' ? 'folder' : texts.has(bare(path)) ? 'file' : 'missing'),
    list: async () => [...texts.keys()],
    async read(path) {
      const text = texts.get(bare(path));
      if (text === undefined) throw new ReadFailure('no such file', { reason: 'missing' });
      return new TextEncoder().encode(text);
    },
    realPath: async (path) => `/${bare(path)}`,
  };
}
