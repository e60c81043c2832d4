import { type PlainText, parsePlain } from './plain/parse-plain.ts';
import { loadSqlParser, type SqlParser } from './sql-parser.ts';

/** PostgreSQL's parser, if one of the texts needs it. */
export async function sqlParserFor(texts: readonly PlainText[]): Promise<SqlParser | undefined> {
  return texts.every((each) => parsePlain(each) !== undefined) ? undefined : loadSqlParser();
}
