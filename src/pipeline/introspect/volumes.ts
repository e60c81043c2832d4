import type { FanOut, LiveReference, LiveTable } from '../../targets/live-schema.ts';

import type { Draft } from './draft.ts';
import type { DatasetName } from './names.ts';

/** What was counted of a table: its rows, and how many of them its owners have. */
export interface CountedTable {
  readonly rows: number;
  readonly owner?: { readonly reference: LiveReference; readonly fanOut: FanOut };
}

/**
 * How many rows there are. What is referred to together with a column of its own parent (`(tenant_id, id)`) has some for
 * each of these: else a row of the one has nothing to refer to in the other.
 */
export function setVolumes(drafts: readonly Draft[], counted: ReadonlyMap<LiveTable, CountedTable>): void {
  const parentOf = ({ schema, table }: LiveReference) =>
    drafts.find(({ live }) => live.schema === schema && live.name === table);
  for (const draft of drafts) {
    const own = counted.get(draft.live);
    if (own) draft.rows = Math.max(1, own.rows);
    draft.volume = draft.rows;
    const owner = own?.owner && parentOf(own.owner.reference);
    const shared = sharedKey(draft, drafts, parentOf);
    const parent = shared && parentOf(shared);
    if (own?.owner && owner && own.owner.fanOut.most > 0 && (!shared || shared === own.owner.reference)) {
      const { reference, fanOut } = own.owner;
      draft.volume = { per: { ...perOf(draft, owner, reference), ...spreadOf(fanOut, shared !== undefined) } };
    } else if (parent) {
      const count = Math.max(1, own ? Math.round(own.rows / (counted.get(parent.live)?.rows || own.rows)) : 2);
      draft.volume = { per: { ...perOf(draft, parent, shared), count } };
    }
  }
}

/** The reference by which a table's rows belong to another's: the one that its key holds, else the one that deletes them. */
export function ownerOf({ schema, name, columns, key, unique, references }: LiveTable): LiveReference | undefined {
  const isWhole = (each: LiveReference) =>
    each.columns.every((one) => columns.find((column) => column.name === one)?.nullable === false);
  const isOne = (each: LiveReference) =>
    [key, ...unique.map((index) => index.columns ?? [])].some(
      (set) => set.length > 0 && set.every((one) => each.columns.includes(one)),
    );
  const all = references.filter(
    (each) => (each.schema !== schema || each.table !== name) && isWhole(each) && !isOne(each),
  );
  const held = all.filter((each) => each.columns.every((one) => key.includes(one)));
  const cascades = all.filter(({ onDelete }) => onDelete === 'cascade');
  return [held, cascades].find((each) => each.length === 1)?.[0];
}

function perOf({ live, name }: Draft, parent: Draft, key: LiveReference): Record<string, unknown> {
  const isSole = live.references.filter((each) => each.schema === key.schema && each.table === key.table).length === 1;
  return { parent: datasetText(parent.name, name), ...(!isSole && { by: key.columns.at(-1) }) };
}

function datasetText({ namespace, name }: DatasetName, from: DatasetName): string {
  return namespace === from.namespace ? name : `${namespace ?? 'default'}/${name}`;
}

/** From the least to the most, as many on average. */
function spreadOf({ least, most, mean }: FanOut, needsOne: boolean): Record<string, unknown> {
  const min = needsOne ? Math.max(1, least) : least;
  if (min >= most) return { count: Math.max(1, most) };
  return { ...(min > 0 && { min }), mean: Math.max(min, Number(mean.toPrecision(2))), max: most };
}

/** The reference to the parent that all rows of a table are spread over, where others refer to the table together with that parent's key. */
function sharedKey(
  { live }: Draft,
  drafts: readonly Draft[],
  parentOf: (reference: LiveReference) => Draft | undefined,
): LiveReference | undefined {
  const asked = drafts
    .flatMap((each) => each.live.references)
    .filter((each) => each.columns.length > 1 && parentOf(each)?.live === live);
  const needed = new Set(asked.flatMap(({ parentColumns }) => parentColumns));
  const keys = live.references.filter((each) => {
    const parent = parentOf(each);
    const isWhole = each.columns.every((one) => live.columns.find((column) => column.name === one)?.nullable === false);
    return parent !== undefined && parent.live !== live && isWhole && each.columns.some((one) => needed.has(one));
  });
  // The key with most columns lies deepest: its parents have their own parents' rows already.
  return keys.toSorted((a, b) => b.columns.length - a.columns.length)[0];
}
