// What every masking rule makes under a secret key: cells a second of user processor time on one core, the best of five.
// `node --import tsx bench/masks.ts` writes bench/masks.md; with names of rules it prints those alone.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

import { rootKey } from '../src/random/key.ts';
import { Rows } from '../src/random/rows.ts';

import type { Category } from '../src/values/category.ts';
import type { Column } from '../src/values/column.ts';
import { loadLexicon } from '../src/values/lexicon.ts';
import { anySigns } from '../src/values/signs.ts';
import { TextBuilder } from '../src/values/text-builder.ts';
import { type FieldType, familyOf, parseType, typeText } from '../src/values/type.ts';

import { categorySecret, maskLocale, maskNamed, secretMaskKey } from '../src/masks/index.ts';

import { noNames } from '../src/detect/known-names.ts';

interface Subject {
  readonly rule: string;
  readonly kind: 'keyed' | 'list' | 'FF1' | 'other';
  readonly category: Category;
  readonly type?: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** The n-th value. */
  readonly value: (n: number) => string | number;
}

const digits = (n: number, length: number) => String((n * 7_919 + 104_729) % 10 ** length).padStart(length, '0');
const email = (n: number) => `user.${digits(n, 6)}@corp.test`;
const name = (n: number) => `Maria ${String.fromCharCode(65 + (n % 26))}. Kowalski-${digits(n, 4)}`;
const ssn = (n: number) => `${digits(n, 3)}-${digits(n + 7, 2)}-${digits(n + 3, 4)}`;
const card = (n: number) => `4539 1488 ${digits(n, 4)} ${digits(n + 5, 4)}`;
const day = (n: number) => `19${String(50 + (n % 50))}-0${1 + (n % 9)}-1${n % 10}`;

const subjects: readonly Subject[] = [
  { rule: 'hash', kind: 'keyed', category: 'ssn', value: ssn },
  { rule: 'hash', kind: 'keyed', category: 'ssn', parameters: { algorithm: 'sha256' }, value: ssn },
  { rule: 'hash', kind: 'keyed', category: 'ssn', parameters: { format: 'preserve' }, value: ssn },
  { rule: 'hash', kind: 'keyed', category: 'internal_id', type: 'integer', value: (n) => n * 7 },
  { rule: 'hash', kind: 'keyed', category: 'internal_id', type: 'bigint', value: (n) => n * 7_000_000 },
  { rule: 'anonymize_email', kind: 'keyed', category: 'email', value: email },
  { rule: 'anonymize', kind: 'keyed', category: 'internal_id', value: (n) => `AB-${digits(n, 6)}` },
  {
    rule: 'anonymize',
    kind: 'keyed',
    category: 'iban',
    value: (n) => `DE89 3704 0044 ${digits(n, 4)} ${digits(n + 5, 4)} 00`,
  },
  { rule: 'redact_phone', kind: 'keyed', category: 'phone', value: (n) => `+49 30 ${digits(n, 7)}` },
  { rule: 'mask_credit_card', kind: 'keyed', category: 'credit_card', value: card },
  { rule: 'mask_dob', kind: 'keyed', category: 'date_of_birth', type: 'date', value: (n) => -n },
  { rule: 'mask_dob', kind: 'keyed', category: 'date_of_birth', value: day },
  { rule: 'mask_ip', kind: 'keyed', category: 'ip_address', value: (n) => `10.${n % 256}.7.${n % 199}` },
  { rule: 'anonymize', kind: 'keyed', category: 'mac_address', value: (n) => `0a:1b:2c:3d:4e:${digits(n, 2)}` },
  { rule: 'anonymize_name', kind: 'list', category: 'full_name', value: name },
  { rule: 'anonymize_name', kind: 'list', category: 'first_name', value: (n) => `Maria${digits(n, 4)}` },
  { rule: 'randomize_address', kind: 'list', category: 'address', value: (n) => `Am Weg ${n}, 53111 Bonn` },
  { rule: 'mask_user_agent', kind: 'list', category: 'user_agent', value: (n) => `Mozilla/5.0 (X11; Linux ${n})` },
  { rule: 'tokenize', kind: 'FF1', category: 'internal_id', type: 'integer', value: (n) => n * 7 },
  { rule: 'tokenize', kind: 'FF1', category: 'internal_id', type: 'bigint', value: (n) => n * 7_000_000_000 },
  { rule: 'tokenize', kind: 'FF1', category: 'ssn', value: ssn },
  { rule: 'tokenize', kind: 'FF1', category: 'internal_id', value: (n) => `Kprtlz-${digits(n, 6)}` },
  {
    rule: 'tokenize',
    kind: 'FF1',
    category: 'internal_id',
    value: (n) => `0f8fad5b-d9cb-469f-a165-70867728${digits(n, 4)}`,
  },
  { rule: 'shift_date', kind: 'keyed', category: 'date_of_birth', type: 'date', value: (n) => -n },
  { rule: 'noise', kind: 'keyed', category: 'internal_id', type: 'integer', value: (n) => n * 7 },
  {
    rule: 'generalize',
    kind: 'other',
    category: 'internal_id',
    type: 'integer',
    parameters: { to: 5 },
    value: (n) => n,
  },
  {
    rule: 'generalize',
    kind: 'other',
    category: 'date_of_birth',
    type: 'date',
    parameters: { to: 'year' },
    value: (n) => -n,
  },
  { rule: 'redact', kind: 'other', category: 'free_text', value: name },
  { rule: 'redact', kind: 'other', category: 'free_text', parameters: { keep_last: 4 }, value: name },
];

const bars = { keyed: 300_000, list: 1_000_000, FF1: 60_000, other: 0 };
const batch = 1024;
const rounds = 5;
const patience = 200_000;

async function speedOf({ rule, category, type: written = 'text', parameters = {}, value }: Subject): Promise<number> {
  const mask = maskNamed(rule);
  if (!mask) throw new Error(`there is no rule ${rule}`);
  const type = parseType(written) as FieldType;
  const defaults = Object.entries(mask.parameters).flatMap(([key, spec]) =>
    spec.default === undefined ? [] : [[key, spec.default] as const],
  );
  const secret = Buffer.from('8f2c4b1de09a7735c6f1b2a394857d60', 'hex');
  const masked = mask.bind(
    { ...Object.fromEntries(defaults), ...parameters },
    {
      type,
      category,
      capacity: batch,
      lexicon: await loadLexicon(maskLocale),
      key: secretMaskKey(categorySecret(secret, category)),
      asOf: Date.UTC(2026, 0, 1) * 1000,
      rows: 1e9,
      cellKey: rootKey('bench'),
      field: () => {
        throw new Error('there is no other field');
      },
      source: { column: columnOf(type, value), read: () => undefined },
      names: noNames,
      within: (_, texts) => texts,
      masked: (_, make) => make(),
    },
  );
  const rows = new Rows(batch);
  rows.setRange(0, batch);
  for (let i = 0; i < 20; i++) masked.read(rows);
  return Math.max(...Array.from({ length: rounds }, () => round(() => masked.read(rows))));
}

function round(read: () => void): number {
  let cells = 0;
  const start = process.cpuUsage();
  let spent = 0;
  while (spent < patience) {
    for (let i = 0; i < 5; i++) read();
    cells += 5 * batch;
    spent = process.cpuUsage(start).user;
  }
  return (cells * 1_000_000) / spent;
}

function columnOf(type: FieldType, value: Subject['value']): Column {
  if (type.name === 'bigint')
    return { form: 'big', values: Array.from({ length: batch }, (_, n) => BigInt(value(n))), scale: 0, nulls: null };
  if (familyOf(type) !== 'text')
    return {
      form: 'number',
      values: Float64Array.from({ length: batch }, (_, n) => Number(value(n))),
      scale: 0,
      nulls: null,
    };
  const builder = new TextBuilder(batch, anySigns);
  for (let n = 0; n < batch; n++) builder.add(String(value(n)));
  return builder.column;
}

const asked = process.argv.slice(2);
const lines: string[] = [];
for (const subject of subjects) {
  if (asked.length > 0 && !asked.includes(subject.rule)) continue;
  const speed = await speedOf(subject);
  const { rule, kind, category, type = 'text', parameters } = subject;
  const what = parameters ? ` \`${JSON.stringify(parameters).replaceAll('"', '')}\`` : '';
  const cells = [
    `\`${rule}\`${what}`,
    category,
    typeText(parseType(type) as FieldType),
    kind,
    Math.round(speed / 1000).toLocaleString('en-US'),
    bars[kind] === 0 ? '–' : bars[kind] / 1000,
  ];
  const line = `| ${cells.join(' | ')} |`;
  process.stdout.write(`${line}${speed < bars[kind] ? ' BELOW' : ''}\n`);
  lines.push(line);
}
if (asked.length === 0) {
  const head = `# Masking rules

Under a secret key, cells of 1,024 different values a batch: thousands of cells a second of user processor time on one core, the best of ${rounds}.
\`node --import tsx bench/masks.ts\` repeats it (Node ${process.version}, ${cpus()[0]?.model.trim()}).

| rule | category | type | kind | 1,000 cells/s | bar |
|---|---|---|---|---:|---:|
`;
  writeFileSync(new URL('masks.md', import.meta.url), `${head}${lines.join('\n')}\n`);
}
