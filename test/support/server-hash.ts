import type pg from 'pg';

/** The content hash of a query's rows as the documents define it, which the server works out cell by cell in a loop. */
export async function serverHash(client: pg.Client, query: string): Promise<string> {
  await client.query(`
    CREATE OR REPLACE FUNCTION pg_temp.row_hash(cells text[]) RETURNS bigint LANGUAGE plpgsql AS $$
    DECLARE
      hash bigint := 0;
      nulls bigint := 0;
    BEGIN
      FOR n IN 1 .. cardinality(cells) LOOP
        IF cells[n] IS NULL THEN nulls := nulls # hashtextextended('', n); END IF;
        hash := hashtextextended(coalesce(cells[n], ''), hash);
      END LOOP;
      RETURN hash # nulls;
    END $$`);
  const { fields } = await client.query(`SELECT * FROM (${query}) q LIMIT 0`);
  const cells = fields.map(({ name }) => {
    const value = `q.${client.escapeIdentifier(name)}`;
    // Not `IS NULL`, of which a row of nulls is one.
    return `CASE WHEN num_nulls(${value}) = 0 THEN format('%s', ${value}) END`;
  });
  const { rows } = await client.query(
    `SELECT sum(pg_temp.row_hash(ARRAY[${cells.join(', ')}]))::text AS sum FROM (${query}) q`,
  );
  return BigInt.asUintN(64, BigInt(rows[0].sum)).toString(16).padStart(16, '0');
}
