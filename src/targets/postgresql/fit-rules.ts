import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';

import type { DatasetPlan } from '../../plan/plan.ts';

import { foldedColumns } from '../folded-columns.ts';

import type { CatalogIndex } from './catalog.ts';
import { compareRules } from './compare-rules.ts';
import type { Pair } from './fit-pair.ts';

/** Keys, indexes, CHECKs and triggers of the table that the definition does not know, and those of the definition that it lacks. */
export function ruleDiagnostics(pair: Pair): readonly Diagnostic[] {
  const { dataset, table, name, options } = pair;
  const span = options.place?.(dataset.id);
  const unpromised = table.indexes.filter((index) => index.unique && !isPromised(dataset, index));
  const { extra, lacking } = compareRules(pair);
  // What reads the clock, or may mean another thing elsewhere, is said and is no CHECK of ours.
  const said = new Set(dataset.constraints.map((each) => each.name));
  const foreign = extra.filter((each) => each.kind === 'exclusion' || (each.kind === 'check' && !said.has(each.name)));
  const own = new Set(dataset.fields.map((field) => field.name));
  const firing = options.disableTriggers ? [] : table.triggers.filter(({ enabled, onInsert }) => enabled && onInsert);
  // What fills a column that the definition leaves to it changes nothing else.
  const triggers = firing.filter(({ fills }) => fills === undefined || own.has(fills));
  return [
    ...unpromised.map((index) => unpromisedUnique(pair, index)),
    ...foreign.map((each) => {
      const message = `${each.definition} (\`${each.name}\` of ${name}) is no part of \`${dataset.name}\`: rows may fail it`;
      const help = 'say the same under `validation`, so that values keep to it';
      return diagnostic('DC741', message, { span, help });
    }),
    ...triggers.map((each) => {
      const message = `trigger \`${each.name}\` of ${name} runs as rows of \`${dataset.name}\` are inserted`;
      const help =
        'what it changes is not what the definition says: --disable-triggers keeps it from firing while rows are written';
      return diagnostic('DC741', message, { span, help });
    }),
    ...lacking.map(({ words }) => {
      const message = `${name} has no ${words}, which \`${dataset.name}\` promises`;
      const help = 'tables that are there are not altered: the rows are checked by themselves';
      return diagnostic('DC745', message, { span, help });
    }),
  ];
}

/** Whether rows differ in what the index wants to be different, by what the definition says. */
function isPromised(dataset: DatasetPlan, { name: known, predicate, columns = [] }: CatalogIndex): boolean {
  const { key, unique, indexes, fields } = dataset;
  if (predicate !== undefined && indexes.some(({ name, where }) => where && name === known)) return true;
  const sets = [key, ...unique, ...indexes.filter((each) => each.unique && !each.where).map((each) => each.fields)];
  const single = fields.filter(({ distinct }) => distinct).map(({ name }) => [name]);
  return [...sets, ...single].some((set) => set.length > 0 && set.every((name) => columns.includes(name)));
}

function unpromisedUnique({ dataset, name, options }: Pair, index: CatalogIndex): Diagnostic {
  const over = index.columns?.join(', ');
  const what = over === undefined ? `\`${index.definition}\`` : `(${over}) by \`${index.name}\``;
  const part = index.predicate === undefined || over === undefined ? '' : ` where ${index.predicate}`;
  const message = `${name} is unique in ${what}${part}, and \`${dataset.name}\` does not promise that`;
  const sole = index.columns?.length === 1 ? index.columns[0] : undefined;
  const span = options.place?.(dataset.id, sole);
  const folded = over === undefined ? foldedColumns(index.definition) : undefined;
  // What is said already is no help.
  const help =
    folded && isPromised(dataset, { ...index, columns: folded })
      ? `values of ${folded.join(', ')} differ, as the definition says: rows are refused where they differ in letter case alone`
      : '`unique: true`, or a unique index of the definition';
  return diagnostic('DC740', message, { span, help });
}
