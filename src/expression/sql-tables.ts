import type { ColumnDef, Constraint, Node, RangeVar, TypeName } from 'libpg-query';

/** A table as a statement names it; without a schema it is the search path's. */
export interface NamedTable {
  readonly schema: string | undefined;
  readonly name: string;
}

/** A foreign key, by the columns' names; without any on the other side it leads to the primary key there. */
export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: NamedTable;
  readonly references: readonly string[];
}

/** What CREATE TABLE and ALTER TABLE say of a table. */
export interface TableStatement {
  readonly table: NamedTable;
  /** Whether the statement makes it. */
  readonly isMade: boolean;
  /** Types of the columns that the statement adds, as SQL has them. */
  readonly types: ReadonlyMap<string, string>;
  readonly foreignKeys: readonly ForeignKey[];
}

/** What a statement says of a table; undefined for statements of other kinds. */
export function tableStatement(stmt: Node): TableStatement | undefined {
  const [[kind, content] = ['', {}]] = Object.entries(stmt) as [string, Content][];
  const { relation = content.base?.relation ?? content.into?.rel } = content;
  if (!kinds.has(kind) || relation?.relname === undefined) return undefined;
  const parts = [
    ...(content.tableElts ?? content.base?.tableElts ?? []),
    ...(content.cmds ?? []).flatMap((each) => ('AlterTableCmd' in each ? (each.AlterTableCmd.def ?? []) : [])),
  ];
  const columns = parts.flatMap((each) => ('ColumnDef' in each ? [each.ColumnDef] : []));
  return {
    table: named(relation),
    isMade: kind !== 'AlterTableStmt',
    types: new Map(columns.flatMap(typeOf)),
    foreignKeys: [...columns.flatMap(columnKeys), ...foreignKeys(parts)],
  };
}

const kinds: ReadonlySet<string> = new Set([
  'CreateStmt',
  'CreateForeignTableStmt',
  'CreateTableAsStmt',
  'AlterTableStmt',
]);

interface Content {
  readonly relation?: RangeVar;
  readonly base?: { readonly relation?: RangeVar; readonly tableElts?: readonly Node[] };
  readonly into?: { readonly rel?: RangeVar };
  readonly tableElts?: readonly Node[];
  readonly cmds?: readonly Node[];
}

function named({ schemaname, relname = '' }: RangeVar): NamedTable {
  return { schema: schemaname, name: relname };
}

function columnKeys({ colname = '', constraints = [] }: ColumnDef): ForeignKey[] {
  return foreignKeys(constraints).map((each) => ({ ...each, columns: [colname] }));
}

function foreignKeys(nodes: readonly Node[]): ForeignKey[] {
  const constraints = nodes.flatMap((each): Constraint[] => ('Constraint' in each ? [each.Constraint] : []));
  return constraints.flatMap(({ pktable, fk_attrs, pk_attrs }) =>
    pktable ? [{ columns: texts(fk_attrs), table: named(pktable), references: texts(pk_attrs) }] : [],
  );
}

function texts(nodes: readonly Node[] = []): string[] {
  return nodes.flatMap((each) => ('String' in each ? [each.String.sval ?? ''] : []));
}

function typeOf({ colname, typeName }: ColumnDef): [string, string][] {
  return colname === undefined || !typeName ? [] : [[colname, typeText(typeName)]];
}

/** A type as SQL has it, such as `"pg_catalog"."varchar"(20)`; of serial columns, what they hold. */
function typeText({ names, typmods = [], arrayBounds = [] }: TypeName): string {
  const parts = texts(names);
  const plain = serials[parts.join('.')] ?? parts.map(quotedName).join('.');
  const numbers = typmods.flatMap((each) => ('A_Const' in each ? [each.A_Const.ival?.ival ?? 0] : []));
  return `${plain}${numbers.length > 0 ? `(${numbers.join(',')})` : ''}${'[]'.repeat(arrayBounds.length)}`;
}

const serials: Readonly<Record<string, string>> = { serial: 'integer', bigserial: 'bigint', smallserial: 'smallint' };

/** A name between quotation marks, so that it means itself. */
function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
