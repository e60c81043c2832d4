import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

import type { Path } from '../../definition/node.ts';

import type { Draft, Entry, FieldDraft } from './draft.ts';

/** What is wrong with a draft, and where. */
export interface Fault {
  readonly draft: Draft;
  readonly diagnostic: Diagnostic;
  readonly path: Path;
}

/** Changes a draft so that what is wrong goes away, or leads to the next thing to try; false: there is nothing left to try. */
export function repair({ draft, diagnostic, path }: Fault): boolean {
  const [, list, index, key] = path as [string, string, number, string | undefined];
  switch (list) {
    case 'fields':
      return repairField(draft, draft.fields[index] as FieldDraft, diagnostic, key);
    case 'relationships':
      return repairReference(draft.relationships[index] as Entry);
    case 'validation':
      return repairCheck(draft, draft.validation[index] as Entry, diagnostic);
    case 'indexes':
      return drop(draft, draft.indexes, draft.indexes[index] as Entry);
    default:
      return fewerRows(draft);
  }
}

function repairField(draft: Draft, field: FieldDraft, { code }: Diagnostic, key: string | undefined): boolean {
  const { keys, sources } = field;
  if (key !== undefined && ['default', 'null_probability', 'description'].includes(key) && keys[key] !== undefined) {
    delete keys[key];
    return true;
  }
  if (sources.length > 1) {
    sources.shift();
    return true;
  }
  if (code !== 'DC414' && keys.null_probability !== undefined) {
    delete keys.null_probability;
    return true;
  }
  return fewerRows(draft);
}

/** Values that may come once each are fewer than rows. */
function fewerRows(draft: Draft): boolean {
  if (typeof draft.volume !== 'number') draft.volume = draft.rows;
  else if (draft.volume > 1) draft.volume = draft.volume > 8 ? Math.floor(draft.volume / 2) : draft.volume - 1;
  else return false;
  return true;
}

function repairReference({ value }: Entry): boolean {
  if (value.null_probability === undefined) return false;
  delete value.null_probability;
  return true;
}

/** Nulls are what rows break conditions by most often: without them it may hold. */
function repairCheck(draft: Draft, entry: Entry, { code }: Diagnostic): boolean {
  const named = draft.fields.filter(({ name }) => String(entry.value.constraint).includes(name));
  const drawn = named.filter(({ keys }) => keys.null_probability !== undefined);
  if (code.startsWith('DC41') || code.startsWith('DC42')) {
    for (const { keys } of drawn) delete keys.null_probability;
    if (drawn.length > 0) return true;
    const other = named.find(({ sources }) => sources.length > 1);
    if (other?.sources.shift()) return true;
  }
  return drop(draft, draft.validation, entry);
}

function drop(draft: Draft, list: Entry[], entry: Entry): boolean {
  list.splice(list.indexOf(entry), 1);
  draft.notes.push({ text: `not said here: ${entry.lost}`, warns: entry.binding });
  return true;
}
