import { expect, test } from 'vitest';

import { loadLexicon } from '../../src/values/lexicon.ts';
import { parseInstant } from '../../src/values/moment.ts';

import type { DatasetPlan } from '../../src/plan/plan.ts';

import { domainOf } from '../../src/generators/domain.ts';
import type { FieldFacts } from '../../src/generators/index.ts';

import { defaultAsOf } from '../../src/index.ts';

import { cellsOf, range, shuffled } from './cells.ts';
import { datasetOf, type GeneratorSubject, generatorSubjects, typeOf } from './generator-subjects.ts';

const most = 20_000;

const facts = async (subject: GeneratorSubject): Promise<FieldFacts> => ({
  type: typeOf(subject),
  rows: most,
  asOf: parseInstant(defaultAsOf) as number,
  lexicon: await loadLexicon('en_US'),
  placeholderLength: () => undefined,
});

/** The subject's field, its values counted through. */
function unique(subject: GeneratorSubject): DatasetPlan {
  const plan = datasetOf(subject, typeOf(subject));
  const fields = plan.fields.map((field) => (field.name === 'subject' ? { ...field, distinct: true } : field));
  return { ...plan, fields };
}

/** No value comes twice within the domain, every value of a small domain comes, and a row's value is its own. */
export async function countsThroughItsDomain(subject: GeneratorSubject, domain: number): Promise<void> {
  const rows = range(0, Math.min(domain, most));
  const values = await cellsOf(unique(subject), 'subject', rows);
  expect(new Set(values).size).toBe(rows.length);
  const order = shuffled(rows);
  expect(await cellsOf(unique(subject), 'subject', order, { capacity: 61 })).toEqual(order.map((row) => values[row]));
}

const counted = await Promise.all(
  generatorSubjects.map(async (subject) => {
    const { generator, parameters } = subject;
    return [subject.title, subject, domainOf(generator, parameters, await facts(subject))] as const;
  }),
);

test.each(counted.filter(([, , domain]) => domain !== undefined))('%s', async (_, subject, domain) => {
  await countsThroughItsDomain(subject, domain as number);
});

test('domains are as large as they look', () => {
  const sizes = new Map(counted.map(([title, , domain]) => [title, domain]));
  expect(sizes.get('ssn')).toBe(100 * 49 * 9999);
  expect(sizes.get('integer {"min":"-32768","max":"32767"}')).toBe(65_536);
  expect(sizes.get('datetime_between {"start_date":"-2h","precision":0}')).toBe(7200);
  expect(sizes.get('sentence')).toBeUndefined();
});
