import { UsageError } from '../../pipeline/usage-error.ts';

/** What makes files of formats that are not written here out of ones that are, by the ending of their names. */
const makers = new Map([
  ...['parquet', 'pq'].map((each) => [each, duckdb("'orders.parquet' (FORMAT parquet)")] as const),
  ...['xlsx', 'xls', 'ods'].map(
    (each) => [each, 'write CSV (--out orders.csv), which every spreadsheet opens'] as const,
  ),
  ...['tsv', 'psv'].map(
    (each) => [each, duckdb(`'orders.${each}' (DELIMITER '${each === 'tsv' ? '\\t' : '|'}')`)] as const,
  ),
  ...['db', 'sqlite', 'sqlite3'].map(
    (each) =>
      [
        each,
        `write a script and run it: --dialect sqlite --out dump.sql, then sqlite3 shop.${each} < dump.sql`,
      ] as const,
  ),
  ['duckdb', "write CSV, and let DuckDB read it: CREATE TABLE orders AS FROM 'orders.csv'"],
  ...['arrow', 'feather', 'avro', 'orc', 'xml', 'bson', 'msgpack', 'protobuf'].map(
    (each) => [each, 'write NDJSON (--format ndjson) or CSV, which tools for that format read'] as const,
  ),
]);

function duckdb(target: string): string {
  return `write CSV, and let another tool turn it: duckdb -c "COPY (FROM 'orders.csv') TO ${target}"`;
}

/** What to do where somebody asks for a format that is not written here; undefined where nobody knows it. */
export function otherFormatHelp(name: string): string | undefined {
  return makers.get(name.toLowerCase());
}

/** A file that is called as one of another format would hold something else than its name says, which is wrong usage. */
export function refuseOtherFormat(ending: string, out: string): void {
  const help = otherFormatHelp(ending);
  if (help) throw new UsageError(`--out ${out}: ${ending} is not written here`, `${help}; or say --format`);
}
