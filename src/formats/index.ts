import { csv } from './csv/csv.ts';
import type { Format } from './format.ts';
import { json } from './json/json.ts';
import { ndjson } from './json/ndjson.ts';
import { sql } from './sql/sql.ts';

/** Every format, in the order that help and listings show; the first is the default. */
export const formats: readonly Format[] = [sql, json, ndjson, csv];
