import { familyOf, typeText } from '../../values/type.ts';

import { aggregatedRows } from '../../plan/aggregated-reference.ts';
import type { DatasetPlan, Plan, Reference } from '../../plan/plan.ts';

import { type Expression, walk } from '../../expression/expression.ts';
import { isForeignPattern } from '../../expression/is-checkable.ts';
import { castType, sqlText } from '../../expression/sql-text.ts';

import { identifier, literal } from '../../formats/sql/postgresql/names.ts';

import { keeperOf } from './compare-rules.ts';
import type { TableReader } from './table-reader.ts';

type Part<K extends Expression['kind']> = Extract<Expression, { kind: K }>;

/** Why a server cannot be asked about an expression. */
export class NotAsked extends Error {}

/** The tables of a plan, by dataset id; undefined where a table cannot be read. */
export type Readers = (dataset: string) => TableReader | undefined;

/**
 * Expressions over the rows of one table, and the joins that they need: parents, members of `IN (SELECT …)`, sums over
 * children. Every join has at most one row for each row of the table, so that nothing is counted twice.
 */
export class RowQuery {
  readonly #joins: string[] = [];
  readonly #known = new Map<string, string>();
  #isWrongOnPurpose = false;

  constructor(
    private readonly plan: Plan,
    private readonly readers: Readers,
    readonly reader: TableReader,
    private readonly alias: string,
  ) {}

  /** What stands behind the table's own alias in FROM. */
  get joins(): string {
    return this.#joins.join('');
  }

  /** Whether anything that the last text reads is wrong in some rows because the definition wants it so. */
  get isWrongOnPurpose(): boolean {
    return this.#isWrongOnPurpose;
  }

  text(expression: Expression): string {
    this.#isWrongOnPurpose = false;
    for (const part of walk(expression)) refuse(part);
    return sqlText(expression, identifier, (part, inner) => this.#spell(part, inner));
  }

  /** A field of the row, or of a row that the way over its parents leads to. */
  field(path: readonly string[]): string {
    const [first = '', ...rest] = path;
    if (rest.length === 0) return this.#own(this.reader, this.alias, first);
    let { reader, alias } = { reader: this.reader, alias: this.alias };
    for (const name of path.slice(0, -1)) ({ reader, alias } = this.#parent(reader, alias, name));
    return this.#own(reader, alias, path.at(-1) as string);
  }

  #own(reader: TableReader, alias: string, name: string): string {
    const text = reader.read(alias, name);
    if (text === undefined) throw new NotAsked(`${reader.dataset.name}.${name} cannot be read`);
    if (reader.dataset.fields.some((field) => field.name === name && field.invalid)) this.#isWrongOnPurpose = true;
    return text;
  }

  #spell(part: Expression, inner: (part: Expression) => string): string | undefined {
    switch (part.kind) {
      case 'field':
        return this.field(part.path);
      case 'now':
        return `CAST(CAST(${literal(this.plan.asOf)} AS timestamptz) AS ${typeText(part.type)})`;
      case 'in-dataset':
        return this.#membership(part, inner(part.operand));
      case 'aggregate':
        return part.dataset === null ? aggregateText(part, inner) : this.#overChildren(part);
      default:
        return byBytes(part, inner);
    }
  }

  #parent(reader: TableReader, alias: string, name: string): { reader: TableReader; alias: string } {
    const reference = reader.dataset.references.find((each) => each.name === name);
    const parent = reference && this.readers(reference.parent);
    if (!reference || !parent) throw new NotAsked(`${name} is not part of the plan`);
    const joined = this.#join(`parent ${alias} ${name}`, (own) => {
      const pairs = reference.fields.map((field, index) => {
        const key = this.#own(parent, own, reference.parentFields[index] as string);
        return `${key} = ${this.#own(reader, alias, field)}`;
      });
      return `LEFT JOIN ${oneFor(parent, reference)} ${own} ON ${pairs.join(' AND ')}`;
    });
    return { reader: parent, alias: joined };
  }

  /** Three-valued, as IN is; a join and no subquery, which might be run again for every row. */
  #membership(part: Part<'in-dataset'>, operand: string): string {
    const of = this.readers(this.#datasetNamed(part.dataset)?.id ?? '');
    const value = of?.read('m', part.field);
    if (!of || value === undefined) throw new NotAsked(`${part.dataset} is not part of the plan`);
    const type = castType(part.operand.type);
    const known = this.#join(
      `all ${of.from} ${part.field} ${type}`,
      (own) =>
        `CROSS JOIN (SELECT count(*) AS members, count(*) > count(${value}) AS has_null FROM ${of.from} m) ${own}`,
    );
    const member = this.#join(
      `member ${of.from} ${part.field} ${type} ${operand}`,
      (own) =>
        `LEFT JOIN (SELECT DISTINCT CAST(${value} AS ${type}) AS v FROM ${of.from} m) ${own} ON ${own}.v = ${operand}`,
    );
    return (
      `CASE WHEN ${known}.members = 0 THEN false WHEN ${operand} IS NULL THEN NULL ` +
      `WHEN ${member}.v IS NOT NULL THEN true WHEN ${known}.has_null THEN NULL ELSE false END`
    );
  }

  #overChildren(part: Part<'aggregate'>): string {
    const { child, reference } = aggregatedRows(this.plan, this.reader.dataset, part) ?? {};
    const reader = child && this.readers(child.id);
    if (!reference || !reader) throw new NotAsked(`${part.dataset} is not part of the plan`);
    const rows = new RowQuery(this.plan, this.readers, reader, 'c');
    const value = aggregateText(part, (operand) => rows.text(operand));
    const keys = reference.fields.map((field, index) => `${rows.field([field])} AS k${index}`);
    const numbers = reference.fields.map((_, index) => index + 1);
    const alias = this.#join(
      `children ${reader.from} ${reference.fields.join(' ')} ${value}`,
      (own) =>
        `LEFT JOIN (SELECT ${keys.join(', ')}, ${value} AS v FROM ${reader.from} c${rows.joins} GROUP BY ${numbers.join(', ')}) ${own}` +
        ` ON ${reference.parentFields.map((field, index) => `${own}.k${index} = ${this.field([field])}`).join(' AND ')}`,
    );
    if (rows.isWrongOnPurpose) this.#isWrongOnPurpose = true;
    return part.name === 'count' ? `coalesce(${alias}.v, 0)` : `${alias}.v`;
  }

  /** As names are looked up: the own namespace goes first. */
  #datasetNamed(name: string): DatasetPlan | undefined {
    const { namespace } = this.reader.dataset;
    const named = this.plan.datasets.filter((each) => each.id === name || each.name === name);
    return named.find((each) => each.id === name || each.namespace === namespace) ?? named.at(-1);
  }

  #join(key: string, make: (alias: string) => string): string {
    let alias = this.#known.get(key);
    if (alias === undefined) {
      alias = `${this.alias}${this.#known.size + 1}`;
      this.#known.set(key, alias);
      this.#joins.push(` ${make(alias)}`);
    }
    return alias;
  }
}

/** A table, with one row for a key even where nothing keeps it from having two. */
function oneFor(parent: TableReader, { parentFields }: Reference): string {
  if (keeperOf(parent.table, parentFields) !== undefined) return parent.from;
  const keys = parentFields.map(identifier).join(', ');
  return `(SELECT DISTINCT ON (${keys}) * FROM ${parent.from} ORDER BY ${keys})`;
}

function aggregateText({ name, distinct, operand }: Part<'aggregate'>, inner: (part: Expression) => string): string {
  if (!operand) return `${name}(*)`;
  const isOrdered = (name === 'min' || name === 'max') && familyOf(operand.type) === 'text';
  return `${name}(${distinct ? 'DISTINCT ' : ''}${inner(operand)}${isOrdered ? ' COLLATE "C"' : ''})`;
}

/** Texts have the order of their bytes here, whatever the order of the column is. */
function byBytes(part: Expression, inner: (part: Expression) => string): string | undefined {
  if (
    part.kind === 'choose' &&
    (part.choice === 'greatest' || part.choice === 'least') &&
    familyOf(part.type) === 'text'
  )
    return `${part.choice}(${part.args.map((each) => `${inner(each)} COLLATE "C"`).join(', ')})`;
  const [, operator] = part.kind === 'apply' ? (/^(<|<=|>|>=)\((?:text|char),/.exec(part.operation) ?? []) : [];
  if (part.kind !== 'apply' || operator === undefined) return undefined;
  const [left, right] = part.args as [Expression, Expression];
  return `(${inner(left)} COLLATE "C" ${operator} ${inner(right)})`;
}

/** What would mean something else on a server. */
function refuse(part: Expression): void {
  if (isForeignPattern(part)) throw new NotAsked('its pattern is not read alike by PostgreSQL');
  const shown =
    part.kind === 'cast' && familyOf(part.type) === 'text' ? [part.operand] : part.kind === 'concat' ? part.args : [];
  if (shown.some(({ type }) => familyOf(type) === 'interval')) throw new NotAsked('it makes a text of an interval');
}
