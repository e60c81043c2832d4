import type { LiveReference, LiveTable } from '../../targets/live-schema.ts';

import type { Draft } from './draft.ts';

/** Rows where nobody has counted any. */
const usual = 100;

/**
 * How many rows there are. What is referred to together with a column of its own parent (`(tenant_id, id)`) has some for
 * each of these: else a row of the one has nothing to refer to in the other.
 */
export function setVolumes(drafts: readonly Draft[], rows: ReadonlyMap<LiveTable, number>): void {
  const parentOf = ({ schema, table }: LiveReference) =>
    drafts.find(({ live }) => live.schema === schema && live.name === table);
  for (const draft of drafts) {
    const counted = rows.get(draft.live);
    const parent = sharedParent(draft, drafts, parentOf);
    if (parent) {
      const mean = meanOf(counted, rows.get(parent.draft.live));
      draft.volume = { per: { parent: parent.text, ...(parent.by !== undefined && { by: parent.by }), count: mean } };
    } else draft.volume = Math.max(1, counted ?? usual);
  }
}

function meanOf(rows: number | undefined, parents: number | undefined): number {
  return rows === undefined || !parents ? 2 : Math.max(1, Math.round(rows / parents));
}

/** The parent that all rows of a table are spread over, where others refer to the table together with that parent's key. */
function sharedParent(
  { live, name, relationships }: Draft,
  drafts: readonly Draft[],
  parentOf: (reference: LiveReference) => Draft | undefined,
): { draft: Draft; text: string; by: string | undefined } | undefined {
  const asked = drafts.flatMap((each) => each.live.references.filter((one) => one.columns.length > 1 && parentOf(one)?.live === live));
  const needed = live.columns.filter((column) => asked.some(({ parentColumns }) => parentColumns.includes(column.name))).map((column) => column.name);
  const keys = live.references.filter((each) => {
    const parent = parentOf(each);
    const isWhole = each.columns.every((one) => live.columns.find((column) => column.name === one)?.nullable === false);
    return parent !== undefined && parent.live !== live && isWhole && each.columns.some((one) => needed.includes(one));
  });
  // The key with most columns lies deepest: its parents have their own parents' rows already.
  const [key] = keys.toSorted((a, b) => b.columns.length - a.columns.length);
  const parent = key && parentOf(key);
  if (!key || !parent || relationships.length === 0) return undefined;
  const isSole = live.references.filter((each) => parentOf(each)?.live === parent.live).length === 1;
  const text = parent.name.namespace === name.namespace ? parent.name.name : `${parent.name.namespace ?? 'default'}/${parent.name.name}`;
  return { draft: parent, text, by: isSole ? undefined : key.columns.at(-1) };
}
