import { type Diagnostic, diagnostic } from '../../../diagnostics/diagnostic.ts';

import { countsRows } from '../../../plan/counts-rows.ts';
import type { DatasetPlan, Plan } from '../../../plan/plan.ts';

import type { Expression } from '../../../expression/expression.ts';
import { isCheckable } from '../../../expression/is-checkable.ts';

import { condition } from './condition.ts';

/** What SQLite cannot have of a plan, leaves out, or does in another way. */
export function differences({ datasets }: Plan): readonly Diagnostic[] {
  return [...tableNames(datasets), ...datasets.flatMap((dataset) => ofDataset(dataset, datasets))];
}

/** Its names are the same in either case. */
function tableNames(datasets: readonly DatasetPlan[]): Diagnostic[] {
  const twice = repeated(datasets.map(({ table }) => table.name));
  const ours = datasets.filter(({ table }) => /^sqlite_/i.test(table.name));
  return [
    ...twice.map(([one, other]) => clash(`tables \`${one}\` and \`${other}\``)),
    ...ours.map(({ table }) =>
      diagnostic('DC605', `SQLite keeps names like \`${table.name}\` for itself`, { help: 'say another `table`' }),
    ),
  ];
}

function ofDataset(dataset: DatasetPlan, datasets: readonly DatasetPlan[]): Diagnostic[] {
  const { name, fields, constraints, indexes } = dataset;
  return [
    ...repeated(fields.map((field) => field.name)).map(([one, other]) =>
      clash(`columns \`${one}\` and \`${other}\` of \`${name}\``),
    ),
    ...constraints
      .filter(({ severity, expression }) => severity === 'error' && isLost(expression))
      .map(({ name: given, text }) => leftOut(`the CHECK of \`${given ?? text}\` on \`${name}\``)),
    ...indexes
      .filter(({ where }) => where && isLost(where.expression))
      .map((index) => leftOut(`the index \`${index.name}\` of \`${name}\`, over some rows alone,`)),
    ...counting(dataset),
    ...settingNull(dataset, datasets),
  ];
}

/** Pairs of names that are one in SQLite, which folds ASCII letters alone. */
function repeated(names: readonly string[]): [string, string][] {
  const seen = new Map<string, string>();
  return names.flatMap((name) => {
    const folded = name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
    const other = seen.get(folded);
    seen.set(folded, name);
    return other === undefined ? [] : [[other, name] as [string, string]];
  });
}

function clash(what: string): Diagnostic {
  return diagnostic('DC605', `${what} have one name in SQLite`, { help: 'rename one of them' });
}

/** What cannot be a CHECK anywhere is no loss of this dialect. */
function isLost(expression: Expression): boolean {
  return isCheckable(expression) && condition(expression) === undefined;
}

function leftOut(what: string): Diagnostic {
  return diagnostic('DC606', `${what} is left out: SQLite would mean something else by it`);
}

/** A key goes on by one from the highest, and only where it is of one field. */
function counting({ name, key, fields }: DatasetPlan): Diagnostic[] {
  return fields.flatMap(({ name: field, source, nullable }) => {
    if (source.kind !== 'generator' || !countsRows(source.generator, source.parameters)) return [];
    if (nullable || !key.includes(field)) return [];
    const { step = 1 } = source.parameters;
    if (key.length > 1)
      return [diagnostic('DC607', `\`${name}.${field}\` does not go on counting in SQLite: the key has other fields`)];
    if (BigInt(String(step)) <= 1n) return [];
    return [diagnostic('DC607', `\`${name}.${field}\` goes on in steps of 1 in SQLite, not of ${String(step)}`)];
  });
}

/** Some columns of a foreign key cannot be set to null without the others. */
function settingNull({ name, fields: all, references }: DatasetPlan, datasets: readonly DatasetPlan[]): Diagnostic[] {
  return references.flatMap(({ fields, parent, onDelete, enforced }) => {
    const isPart = fields.some((field) => all.some((each) => each.name === field && !each.nullable));
    if (!enforced || onDelete !== 'set null' || !isPart || !datasets.some(({ id }) => id === parent)) return [];
    const key = fields.join(', ');
    return [
      diagnostic(
        'DC607',
        `deleting what \`${name}\` refers to by (${key}) is refused in SQLite: it cannot set a part of it to null`,
      ),
    ];
  });
}
