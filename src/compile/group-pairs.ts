import { generatorNamed } from '../generators/index.ts';

import type { DatasetDraft, FieldDraft } from './draft.ts';
import { fieldNamed, withVariants } from './draft-fields.ts';
import { apartRows, groupOf } from './groups.ts';
import type { Lengths } from './lengths.ts';
import { partialSets } from './partial-sets.ts';
import { uniqueSets } from './unique-sets.ts';

/**
 * Pairs of fields that must be unique together and are so because of their group: a person's two names. They stay in it,
 * where one drawn with the other would leave it, and no longer be what gender and email say. Not where a field has to be
 * unique with others besides: then it is drawn with those.
 */
export function toldByGroups(draft: DatasetDraft, lengths: Lengths): string[][] {
  const sets = [...uniqueSets(draft), ...partialSets(draft)].map(({ fields }) => fields);
  return sets.flatMap((names) => {
    const pair = pairIn(draft, names, lengths);
    if (!pair) return [];
    const own = pair.map(({ name }) => name);
    const isAlone = sets.every(
      (set) => own.every((name) => set.includes(name)) || !own.some((name) => set.includes(name)),
    );
    return isAlone ? [own] : [];
  });
}

function pairIn(draft: DatasetDraft, names: readonly string[], lengths: Lengths): FieldDraft[] | undefined {
  const fields = names.flatMap((name) => fieldNamed(draft, name) ?? []).filter(isAsDrawn);
  for (const own of fields) for (const other of fields) if (tellApart(draft, own, other, lengths)) return [own, other];
  return undefined;
}

/** Whether rows have what the group draws, and nothing else in some of them. */
function isAsDrawn(field: FieldDraft): boolean {
  const { broken, mayCoincide, edges, invalid, type } = field;
  return (
    !broken && type !== undefined && mayCoincide === undefined && !edges && !invalid && withVariants(field).length === 1
  );
}

function tellApart(draft: DatasetDraft, own: FieldDraft, other: FieldDraft, lengths: Lengths): boolean {
  const [source, beside] = [own.source, other.source];
  if (source?.kind !== 'generator' || beside?.kind !== 'generator') return false;
  const both = generatorNamed(source.generator.tellsApartWith?.[beside.generator.name] ?? '');
  if (!both || JSON.stringify(source.locale) !== JSON.stringify(beside.locale)) return false;
  const [group, same] = [groupOf(draft, own), groupOf(draft, other)];
  if (!group || group.kind !== same?.kind || group.instance !== same.instance) return false;
  const rows = apartRows(draft, { ...own, source: { ...source, generator: both } }, lengths);
  return rows !== undefined && rows >= draft.rows;
}
