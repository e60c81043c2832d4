import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

import type { Path } from '../../definition/node.ts';

import { postgresql } from '../../formats/sql/postgresql/postgresql.ts';

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
      return repairReference(draft, draft.relationships[index] as Entry, diagnostic);
    case 'validation':
      return repairCheck(draft, draft.validation[index] as Entry, diagnostic);
    case 'indexes':
      return dropIndex(draft, draft.indexes[index] as Entry);
    default:
      return fewerRows(draft);
  }
}

function repairField(draft: Draft, field: FieldDraft, { code }: Diagnostic, key: string | undefined): boolean {
  const { keys, sources } = field;
  if (code === 'DC311') {
    const entries = draft.relationships.filter(({ value }) => [value.foreignKey].flat().includes(field.name));
    return entries.some((entry) => leaveNull(draft, entry));
  }
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

function repairReference(draft: Draft, entry: Entry, { code }: Diagnostic): boolean {
  const { value } = entry;
  if (value.null_probability !== undefined) {
    delete value.null_probability;
    return true;
  }
  return code === 'DC311' && leaveNull(draft, entry);
}

/** In a circle, such as by a row of the same tenant in the same table, refers to nothing: what may be null is, and all other columns have values of their own. */
function leaveNull(draft: Draft, entry: Entry): boolean {
  const columns = [entry.value.foreignKey].flat();
  const others = draft.relationships.filter((each) => each !== entry);
  const left = draft.fields.filter(
    ({ name }) => columns.includes(name) && !others.some(({ value }) => [value.foreignKey].flat().includes(name)),
  );
  const nullable = left.filter(({ keys }) => keys.nullable === true);
  if (nullable.length === 0) return false;
  for (const { sources, alone } of left) sources.splice(0, sources.length, ...(alone?.() ?? []));
  for (const { sources } of nullable) sources.splice(0, sources.length, { generator: 'null' });
  drop(draft, draft.relationships, entry);
  const names = nullable.map(({ name }) => name).join(', ');
  draft.notes.push({ text: `${names}: null, for rows that refer to each other would need themselves`, warns: true });
  return true;
}

/**
 * Nulls are what rows break conditions of several fields by most often: without them it may hold. A condition of one field alone takes
 * its null, unless it speaks of nulls: there it is the values that break it.
 */
function repairCheck(draft: Draft, entry: Entry, { code }: Diagnostic): boolean {
  const condition = String(entry.value.constraint);
  const named = draft.fields.filter(({ name }) => isNamed(name, condition));
  if (!code.startsWith('DC41') && !code.startsWith('DC42')) return drop(draft, draft.validation, entry);
  const ofNulls = named.length > 1 || /\bnull\b/i.test(condition);
  const repairs = [() => withoutNulls(draft, named), () => withOtherValues(named)];
  const repaired = (ofNulls ? repairs : repairs.reverse()).some((attempt) => attempt());
  return repaired || onlyNull(draft, named, entry, condition) || drop(draft, draft.validation, entry);
}

/** `kind IS NULL OR (…)`, of which nothing keeps to the rest: rows without a kind are taken, those with one are not. */
function onlyNull({ notes }: Draft, fields: readonly FieldDraft[], { lost }: Entry, condition: string): boolean {
  const field = fields.find(({ name }) => condition.startsWith(`${postgresql.identifier(name)} IS NULL OR `));
  const isDrawn = field?.keys.nullable === true && !field.alone && field.sources[0]?.generator !== 'null';
  if (!field || !isDrawn) return false;
  field.sources.splice(0, field.sources.length, { generator: 'null' });
  notes.push({ text: `${field.name}: null, so that all rows keep to ${lost}`, warns: true });
  return true;
}

/** Of a field that refers its relationship says how often it is null. */
function withoutNulls({ relationships }: Draft, fields: readonly FieldDraft[]): boolean {
  const names = fields.map(({ name }): unknown => name);
  const referring = relationships.flatMap(({ value }) =>
    [value.foreignKey].flat().some((name) => names.includes(name)) ? [value] : [],
  );
  const drawn = [...fields.map(({ keys }) => keys), ...referring].filter((each) => each.null_probability !== undefined);
  for (const each of drawn) delete each.null_probability;
  return drawn.length > 0;
}

function withOtherValues(fields: readonly FieldDraft[]): boolean {
  const other = fields.find(({ sources }) => sources.length > 1);
  return other?.sources.shift() !== undefined;
}

/** Whether a condition has the name as a word of its own, or in quotes. */
function isNamed(name: string, condition: string): boolean {
  const words: readonly string[] = condition.match(/[\p{L}\p{N}_$]+/gu) ?? [];
  return words.includes(name) || condition.includes(postgresql.identifier(name));
}

/**
 * Of rows that meet a condition each parent may have one (`(tenant_id) WHERE role = 'OWNER'`), and which of its rows that is
 * nothing says: where values can leave the condition to no row at all, every row is taken.
 */
function dropIndex(draft: Draft, entry: Entry): boolean {
  const lost = entry.value.unique ? leaveOut(draft, String(entry.value.where ?? '')) : undefined;
  return drop(draft, draft.indexes, lost === undefined ? entry : { ...entry, lost: `${entry.lost}: ${lost}` }, entry);
}

/** Makes a field have no value for which a condition holds; what was done, or undefined where it could not be. */
function leaveOut(draft: Draft, condition: string): string | undefined {
  const [, quoted, plain, label] = /^(?:"([^"]+)"|(\w+))(?: = '([^']*)')?$/.exec(condition) ?? [];
  const field = draft.fields.find(({ name }) => name === (quoted ?? plain));
  const [source] = field?.sources ?? [];
  if (!field || !source) return undefined;
  if (label === undefined && source.generator === 'boolean') {
    field.sources[0] = { ...source, true_probability: 0 };
    return `so ${field.name} is never true`;
  }
  const { choices } = source;
  const others = Array.isArray(choices) ? choices.filter((each) => each !== label) : [];
  if (label === undefined || source.generator !== 'choice' || source.weights || others.length === 0) return undefined;
  field.sources[0] = { ...source, choices: others };
  return `so no ${field.name} is ${label}`;
}

function drop(draft: Draft, list: Entry[], entry: Entry, written = entry): boolean {
  list.splice(list.indexOf(written), 1);
  draft.notes.push({ text: `not said here: ${entry.lost}`, warns: entry.binding });
  return true;
}
