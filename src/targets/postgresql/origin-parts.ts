import { kept } from '../../base/kept.ts';

import { type FieldType, familyOf } from '../../values/type.ts';

import { sqlText } from '../../expression/sql-text.ts';

import { postgresql } from '../../formats/sql/postgresql/postgresql.ts';

import type { FieldTypes, OriginCondition, OriginPart, OriginSource } from '../target.ts';

import { meansTheSame } from './exact-condition.ts';
import { fromOf, quoted } from './origin-source.ts';
import type { Session } from './session.ts';

interface ServerColumn {
  readonly name: string;
  /** As `format_type` has it. */
  readonly type: string;
  readonly required: boolean;
  /** Whether texts that are equal are the same. */
  readonly exact: boolean;
}

type Columns = ReadonlyMap<string, ServerColumn>;

/** Conditions on rows that a server asks itself, where they mean there what they mean here. */
export class OriginParts {
  readonly #columns = new Map<string, Promise<Columns>>();
  #isUnicode: Promise<boolean> | undefined;

  constructor(private readonly session: Session) {}

  /** Whether the server takes the same rows by it. Of queries nobody knows the types. */
  async takes(source: OriginSource, condition: OriginCondition): Promise<boolean> {
    if (!('table' in source)) return false;
    this.#isUnicode ??= isUnicode(this.session);
    if (!(await this.#isUnicode)) return false;
    const columns = await this.#columnsOf(source.table);
    const isHeld = (name: string, types: FieldTypes, of = columns) => fits(types.get(name), of.get(name));
    switch (condition.kind) {
      case 'where':
        return meansTheSame(condition.expression, (name) => isHeld(name, condition.types));
      case 'share':
        return condition.fields.every((name) => isHeld(name, condition.types) && hasOneText(condition.types.get(name)));
      case 'parent': {
        const { fields, types, parent, parentFields, parentTypes, conditions } = condition;
        if (!('table' in parent)) return false;
        const others = await this.#columnsOf(parent.table);
        const isJoined = fields.every((name, at) => {
          const other = parentFields[at] as string;
          const isAlike = familyOf(types.get(name) as FieldType) === familyOf(parentTypes.get(other) as FieldType);
          return isAlike && isHeld(name, types) && isHeld(other, parentTypes, others);
        });
        if (!isJoined) return false;
        for (const each of conditions) if (!(await this.takes(parent, each))) return false;
        return true;
      }
    }
  }

  async count(source: OriginSource): Promise<number> {
    const [row] = await this.session.query<{ count: string }>(
      `SELECT count(*)::text AS count FROM ${fromOf(source)} AS q`,
    );
    return Number(row?.count);
  }

  /** WHERE of the rows, whose table is called q, and conditions without which fields are null. */
  async sql(
    source: OriginSource,
    { conditions, nullify }: OriginPart,
  ): Promise<{ readonly where: string; readonly unless: ReadonlyMap<string, string> }> {
    const unless = new Map<string, string>();
    for (const { field, unless: condition } of nullify) {
      const others = unless.get(field);
      const text = await this.#text('q', source, condition);
      unless.set(field, others === undefined ? text : `${others} AND ${text}`);
    }
    const where = await this.#all('q', source, conditions);
    return { where: where === '' ? '' : ` WHERE ${where}`, unless };
  }

  async #all(row: string, source: OriginSource, conditions: readonly OriginCondition[]): Promise<string> {
    const texts: string[] = [];
    for (const each of conditions) texts.push(await this.#text(row, source, each));
    return texts.join(' AND ');
  }

  async #text(row: string, source: OriginSource, condition: OriginCondition): Promise<string> {
    const column = (name: string, of = row) => `${of}.${postgresql.identifier(name)}`;
    switch (condition.kind) {
      case 'where':
        return `(${sqlText(condition.expression, (name) => column(name))})`;
      case 'share':
        return shareText(condition, column);
      case 'parent': {
        const { fields, parent, parentFields, conditions } = condition;
        const columns = await this.#columnsOf((source as { readonly table: string }).table);
        const other = `${row}p`;
        const joined = fields.map((name, at) => `${column(parentFields[at] as string, other)} = ${column(name)}`);
        const own = await this.#all(other, parent, conditions);
        const all = own === '' ? joined : [...joined, own];
        const exists = `EXISTS (SELECT FROM ${fromOf(parent)} AS ${other} WHERE ${all.join(' AND ')})`;
        // Without the question whether it is null a server may join the tables.
        const open = fields.filter((name) => columns.get(name)?.required !== true);
        return `(${[...open.map((name) => `${column(name)} IS NULL`), exists].join(' OR ')})`;
      }
    }
  }

  #columnsOf(table: string): Promise<Columns> {
    return kept(this.#columns, table, async () => {
      const found = await this.session.query<ServerColumn>(
        `SELECT a.attname::text AS name, format_type(a.atttypid, a.atttypmod) AS type, a.attnotnull AS required,
            coalesce(c.collisdeterministic, true) AS exact
          FROM pg_attribute a LEFT JOIN pg_collation c ON c.oid = a.attcollation
          WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped`,
        [quoted(table)],
      );
      return new Map(found.map((each) => [each.name, each]));
    });
  }
}

async function isUnicode(session: Session): Promise<boolean> {
  const [row] = await session.query<{ encoding: string }>(`SELECT current_setting('server_encoding') AS encoding`);
  return row?.encoding === 'UTF8';
}

const widths = ['smallint', 'integer', 'bigint'];

/** Whether a column's values are compared there as those of the declared type are here. */
function fits(type: FieldType | undefined, column: ServerColumn | undefined): boolean {
  if (!type || !column?.exact || type.array || type.objectId) return false;
  const { type: own } = column;
  switch (type.name) {
    case 'smallint':
    case 'integer':
    case 'bigint':
      return widths.includes(own);
    case 'decimal': {
      const [, scale] = /^numeric(?:\(\d+,(\d+)\))?$/.exec(own) ?? [undefined, 'none'];
      return scale !== 'none' && (type.scale === undefined || String(type.scale) === scale);
    }
    case 'text':
    case 'varchar':
      return own === 'text' || /^character varying(?:\(\d+\))?$/.test(own);
    case 'timestamp':
      return /^timestamp(?:\(\d\))? without time zone$/.test(own);
    case 'timestamptz':
      return /^timestamp(?:\(\d\))? with time zone$/.test(own);
    default:
      return ['boolean', 'date', 'uuid'].includes(type.name) && own === type.name;
  }
}

/** Whether equal values have one text, there as here. */
function hasOneText(type: FieldType | undefined): boolean {
  return type !== undefined && ['smallint', 'integer', 'bigint', 'text', 'varchar', 'uuid'].includes(type.name);
}

/** HMAC (RFC 2104) of what servers have: SHA-256. */
function shareText(
  { fields, key, prefix, below }: Extract<OriginCondition, { kind: 'share' }>,
  column: (name: string) => string,
): string {
  const pad = (byte: number) => bytea(Uint8Array.from({ length: 64 }, (_, i) => (key[i] ?? 0) ^ byte));
  const texts = fields.map((name) => `convert_to(${column(name)}::text, 'UTF8')`).join(` || ${bytea([0])} || `);
  return `sha256(${pad(0x5c)} || sha256(${pad(0x36)} || ${bytea(prefix)} || ${texts})) < ${bytea(below)}`;
}

function bytea(bytes: Iterable<number>): string {
  return `'\\x${Buffer.from([...bytes]).toString('hex')}'::bytea`;
}
