import { kept } from '../../base/kept.ts';

import type { DatasetPlan, Plan } from '../../plan/plan.ts';

import { nameColumns, namesOfRule, wordsOf } from '../../masks/index.ts';

import type { Environment } from '../../generate/environment.ts';
import { PeopleHashes } from '../../generate/people-hashes.ts';

import type { Origin } from '../origin/file-origin.ts';

import { cellTexts, RealCellReader } from './real-cells.ts';

/** The datasets whose people's names rules look for in texts of others. */
export function peopleNeeded({ datasets }: Plan): ReadonlySet<string> {
  const masks = datasets.flatMap(({ fields }) =>
    fields.flatMap(({ mask, inside = [] }) => [mask, ...inside.map((each) => each.mask)]),
  );
  return new Set(masks.flatMap((mask) => (mask ? namesOfRule(mask) : [])));
}

/**
 * Reads a dataset's columns of names beforehand: every row's, whatever part of them is taken, for a text may name anybody. Of a server
 * those columns alone come over the wire.
 */
export async function readPeople(
  dataset: DatasetPlan,
  origin: Origin,
  { people, capacity }: Environment,
  signal: AbortSignal | undefined,
): Promise<void> {
  const columns = nameColumns(dataset.fields);
  const names = kept(people, dataset.id, () => new PeopleHashes());
  const reader = new RealCellReader(capacity);
  const wanted = [...columns.full, ...columns.first, ...columns.last];
  for await (const batch of origin.server?.rows(undefined, wanted) ?? origin.batches) {
    signal?.throwIfAborted();
    const cells = reader.byColumn(batch);
    const textsOf = (name: string) => {
      const own = cells.get(name);
      return own ? cellTexts(own, batch.count) : [];
    };
    for (const name of columns.full) for (const text of textsOf(name)) addWhole(names, text);
    const [first, last] = [columns.first, columns.last].map((each) => each.map(textsOf));
    for (const given of first ?? [])
      for (const family of last ?? []) for (const [i, text] of given.entries()) addBoth(names, text, family[i]);
  }
}

/** A name as it is said, and with its last word first; of more than two words the first and the last as well. */
function addWhole(names: PeopleHashes, text: string | null): void {
  const forms = wordsOf(text ?? '').map(({ form }) => form);
  const [first, last] = [forms[0], forms.at(-1)];
  if (first === undefined || last === undefined || forms.length < 2) return;
  names.add(forms);
  names.add([last, ...forms.slice(0, -1)]);
  names.add([first, last]);
}

function addBoth(names: PeopleHashes, first: string | null, last: string | null | undefined): void {
  if (first !== null && last !== null && last !== undefined) addWhole(names, `${first} ${last}`);
}
