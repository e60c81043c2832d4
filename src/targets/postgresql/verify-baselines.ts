import type { Finding } from '../database.ts';

import { finding, type Subject } from './subject.ts';

/** How long it takes to find a row by its key. */
export async function verifyBaselines(subject: Subject): Promise<readonly Finding[]> {
  const { session, dataset, reader, options } = subject;
  const keys = dataset.key.map((field) => reader.read('t', field));
  if (keys.length === 0 || keys.includes(undefined)) return [];
  const texts = keys.map((text, index) => `${text}::text AS k${index}`);
  const [row] = await session.query<Record<string, string>>(`SELECT ${texts.join(', ')} FROM ${reader.from} t LIMIT 1`);
  if (!row) return [];
  const same = keys.map((text, index) => {
    const { type } = dataset.fields.find(({ name }) => name === dataset.key[index]) as (typeof dataset.fields)[number];
    return `${text} = $${index + 1}::text::${type.name}`;
  });
  const values = keys.map((_, index) => row[`k${index}`]);
  const started = performance.now();
  await session.query(`SELECT count(t.*)::text AS n FROM ${reader.from} t WHERE ${same.join(' AND ')}`, values);
  const took = performance.now() - started;
  const found = `${Math.round(took)} ms, of ${options.sampleQuery} ms at the most`;
  const check = `a row of ${dataset.name} by its key`;
  return [finding(subject, 'baselines', check, { ok: took <= options.sampleQuery, found, severity: 'warning' })];
}
