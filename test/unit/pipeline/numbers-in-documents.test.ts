import { describe, expect, test } from 'vitest';

import type { ProofFinding } from '../../../src/pipeline/masking-proof/proof-finding.ts';

import { csvOf, maskedRows } from '../../support/masked-rows.ts';
import { failures, notLookedAt, provedFiles } from '../../support/proved-masks.ts';

const definitions = (file: string) => `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: users}
spec:
  source: masked_production
  origin: {file: ${file}}
  fields:
    - {name: id, type: integer, primary_key: true, masking: {rule: keep, reason: a counter}}
    - {name: profile, type: jsonb}
    - {name: marks, type: "integer[]"}
  masking_rules:
    - {field: profile.level, rule: generalize, to: 10}
    - {field: profile.code, rule: tokenize}
    - {field: profile.weight, rule: noise, ratio: 0.2}
    - {field: profile.account, rule: tokenize}
    - {field: profile.born, rule: mask_dob, type: date}
    - {field: profile.id, rule: hash}
    - {field: profile.team, rule: keep, reason: of a house}
    - {field: "profile.items[*].price", rule: noise, ratio: 0.3}
    - {field: "profile.items[*].sku", rule: tokenize}
    - {field: "marks[*]", rule: tokenize}
`;
const masked = ['level', 'code', 'weight', 'account', 'born', 'id', 'items[*].price', 'items[*].sku'].map(
  (path) => `profile.${path}`,
);
const all = [...masked, 'marks[*]'];
const key = '3c0ffee1d2b4a5968778695a4b3c2d1e0f8a7b6c5d4e3f20112233445566778f';
const another = '9b1e5f07c8d4a3b2615f7e8d9c0b1a2f3e4d5c6b7a8091a2b3c4d5e6f7a8b9c0';

interface Document {
  readonly id: number;
  /** As it is written: `7.10` is no 7.1 for a rule that goes by the digits behind the point. */
  readonly profile: string;
  readonly marks: string;
}

/** Numbers as people write them: with zeros behind, with exponents, longer than a double, as texts of digits; and none at all. */
const documents: readonly Document[] = Array.from({ length: 300 }, (_, i) => {
  const item = (j: number) => `{"price": ${100 + ((i * 37 + j) % 800)}.${i % 10}0, "sku": ${2_000_000 + i * 31 + j}}`;
  const weight = i % 7 === 0 ? 'null' : i % 5 === 0 ? `${1 + (i % 9)}.5e2` : `${400 + i}.${10 + (i % 90)}`;
  const profile = `{"level": ${10 + i}, "code": ${i % 4 === 0 ? `"0${3_000_000 + i * 17}"` : 3_000_000 + i * 17},
 "weight": ${weight}, "account": 90071992547${40_993 + i * 13}, "born": "19${50 + (i % 45)}-03-1${i % 9}",
 "id": ${80_000 + i * 3}, "team": ${i % 3}, "items": [${Array.from({ length: i % 4 }, (_, j) => item(j)).join(', ')}]}`;
  return { id: i, profile: profile.replaceAll('\n', ''), marks: `[${7_000_000 + i}, ${8_000_000 + i * 2}]` };
});

const forms = {
  ndjson: (rows: readonly Document[]) =>
    rows.map(({ id, profile, marks }) => `{"id":${id},"profile":${profile},"marks":${marks}}\n`).join(''),
  json: (rows: readonly Document[]) =>
    `[${rows.map(({ id, profile, marks }) => `{"id":${id},"profile":${profile},"marks":${marks}}`).join(',\n')}]`,
  csv: (rows: readonly Document[]) => csvOf(rows.map((row) => ({ ...row, id: String(row.id) }))),
};
type Form = keyof typeof forms;

const known = new Map<string, Promise<readonly Document[]>>();

/** The documents as the program masks them. */
async function maskedUnder(form: Form, own: string): Promise<readonly Document[]> {
  const file = `users.${form}`;
  const made = await maskedRows(definitions(file), { [file]: forms[form](documents) }, own);
  return (made.get('users') ?? []).map(({ id, profile, marks }) => ({
    id: Number(id),
    profile: profile as string,
    marks: (marks as string).replace('{', '[').replace('}', ']'),
  }));
}

async function proved(form: Form, change: (row: Document, i: number) => Document, secret?: string, own = key) {
  const place = `${form} ${own}`;
  const rows = known.get(place) ?? maskedUnder(form, own);
  known.set(place, rows);
  const file = `users.${form}`;
  return provedFiles({
    definitions: definitions(file),
    source: { [file]: forms[form](documents) },
    output: { [file]: forms[form]((await rows).map(change)) },
    key: secret,
    once: true,
  });
}

const same = (row: Document) => row;
const compared = (findings: readonly ProofFinding[]) =>
  new Set(findings.filter(({ check, ok }) => check === 'keys' && ok !== null).map(({ field }) => field));

/** A number of a row's document as it was. */
const left = (path: string, isLeft: (i: number) => boolean) => (row: Document, i: number) => {
  const was = documents[i] as Document;
  if (!isLeft(i)) return row;
  if (path === 'marks') return { ...row, marks: row.marks.replace(/\d+(?=\])/, String(8_000_000 + i * 2)) };
  const member = new RegExp(`"${path}":\\s*("[^"]*"|[-\\d.e]+)`, 'g');
  const originals = [...was.profile.matchAll(member)];
  let at = 0;
  // The last one of a list alone.
  const restored = (now: string) => (++at === originals.length ? (originals.at(-1)?.[0] as string) : now);
  return { ...row, profile: row.profile.replace(member, restored) };
};

describe.each(Object.keys(forms) as Form[])('documents in %s', (form) => {
  test.each([key, undefined])('what the program has masked passes (under the key: %s)', async (secret) => {
    const findings = await proved(form, same, secret);
    expect(failures(findings)).toEqual([]);
    expect(notLookedAt(findings)).toEqual([]);
    // What a key moves by a share alone is compared under that key.
    const looked = secret === undefined ? all.filter((path) => !/weight|price/.test(path)) : all;
    expect([...compared(findings)].sort()).toEqual([...looked].sort());
  });

  test('numbers that another key has made are told', async () => {
    const found = failures(await proved(form, same, key, another)).filter((each) => each.startsWith('keys'));
    expect(found.sort()).toEqual(
      all
        .filter((path) => path !== 'profile.level')
        .map((path) => `keys users.${path}`)
        .sort(),
    );
  });

  test.each([...masked.map((path) => path.replace(/^profile\.|items\[\*\]\./g, '')), 'marks'])(
    'one %s that was left is told',
    async (path) => {
      const findings = await proved(
        form,
        left(path, (i) => i === 43),
        key,
      );
      expect(failures(findings).filter((each) => each.startsWith('keys'))).toEqual([expect.stringContaining(path)]);
    },
  );

  test.each(['code', 'weight', 'account', 'price', 'sku', 'level'])(
    'every %s that was left is told without the key as well',
    async (path) => {
      const findings = await proved(
        form,
        left(path, () => true),
      );
      expect(failures(findings)).toContainEqual(expect.stringContaining(path));
    },
  );
});
