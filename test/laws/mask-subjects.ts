import type { Category } from '../../src/values/category.ts';
import { parseCell } from '../../src/values/cell.ts';
import type { Parameters } from '../../src/values/parameter.ts';
import type { FieldType, TypeFamily } from '../../src/values/type.ts';

import type { DatasetPlan, FieldPlan } from '../../src/plan/plan.ts';

import { type Mask, masks } from '../../src/masks/index.ts';

import { dataset, field } from '../support/plans.ts';

import { typesOf, valuesOf } from './types.ts';

/** A masking rule under certain parameters, for a category and a type: what every law is applied to. */
export interface MaskSubject {
  readonly title: string;
  readonly mask: Mask;
  readonly parameters: Parameters;
  readonly category: Category;
  readonly type: FieldType;
  readonly inputs: readonly string[];
}

interface Variant {
  readonly parameters: Parameters;
  readonly types?: readonly FieldType[];
}

const varchar = (length: number): FieldType => ({ name: 'varchar', length });
const text: FieldType = { name: 'text' };

/** Parameters for the rules that need some, and for branches that the defaults leave out. */
const variants: Readonly<Record<string, readonly Variant[]>> = {
  anonymize_email: [
    { parameters: {}, types: [text, varchar(255), varchar(25)] },
    { parameters: { domain: 'müller.example' } },
  ],
  redact: [
    { parameters: {} },
    { parameters: { replacement: 'gone – ✂' } },
    { parameters: { keep_first: 1, keep_last: 4 } },
  ],
  mask_text: [{ parameters: {}, types: [text, varchar(45)] }],
  redact_phone: [
    { parameters: {}, types: [text, varchar(20), varchar(14)] },
    { parameters: { country_code: 'DE' } },
    { parameters: { country_code: 'US' }, types: [varchar(12), varchar(10)] },
    { parameters: { replacement: '+1-555-0000' } },
    { parameters: { keep_last: 4 } },
  ],
  hash: [
    { parameters: {}, types: [text, varchar(11)] },
    { parameters: { algorithm: 'sha256' }, types: [text, varchar(11)] },
    { parameters: { format: 'preserve' }, types: [text, varchar(11)] },
  ],
  mask_credit_card: [{ parameters: {} }, { parameters: { show_last_4: true } }],
  mask_dob: [{ parameters: {} }, { parameters: { min_age: 40, max_age: 40 } }],
  generalize: [
    { parameters: { to: 'year' }, types: [{ name: 'date' }, { name: 'timestamp' }, { name: 'timestamptz' }] },
    { parameters: { to: 'month' }, types: [{ name: 'date' }] },
    { parameters: { to: 5 }, types: [{ name: 'integer' }, { name: 'decimal' }, { name: 'double precision' }, text] },
    { parameters: { to: [0, 18, 65] }, types: [{ name: 'integer' }, { name: 'decimal' }, { name: 'bigint' }, text] },
  ],
  anonymize_name: [{ parameters: {}, types: [text, varchar(12), varchar(3)] }],
  randomize_address: [
    { parameters: {}, types: [text, varchar(30), varchar(9)] },
    { parameters: { part: 'city' }, types: [varchar(7)] },
    { parameters: { part: 'street' }, types: [varchar(14)] },
  ],
  tokenize: [
    {
      parameters: {},
      types: [
        text,
        { name: 'integer' },
        { name: 'bigint' },
        { name: 'uuid' },
        { name: 'decimal' },
        { name: 'decimal', precision: 12, scale: 0 },
        { name: 'decimal', precision: 24, scale: 6 },
      ],
    },
    { parameters: { keep_first: 2 }, types: [text, { name: 'varchar', length: 30 }] },
  ],
  keep: [{ parameters: { reason: 'public' } }],
};

/** Texts without anything in common with what masks give, and some that are hard to handle. */
const texts: readonly string[] = [
  'Zqwxvj Kprtlz',
  'zqwxvj.kprtlz@corp.invalid',
  '+49 30 8675309 77',
  '+1-212-867-5309',
  '987-65-4329',
  'Žižkův Qwřx',
  'ZIZKUV',
  'Xj',
  '',
  '日本語の住所の一つ',
  '👩‍👩‍👧 Qzxwvk',
  `${'Wvkxqz'.repeat(30)}`,
];

/** Texts for rules that look at what they say, where it is not that of the family's values. */
const saying: Readonly<Record<string, readonly string[]>> = {
  mask_text: [
    'wrote to anna.mueller@corp.test, twice',
    'call +49 30 8675309 or (415) 555-2671 “now”',
    'card 4539 1488 0343 6467, from 93.184.216.34',
    'nothing of anybody: 2026-01-31, 12345',
    'Grüße, Ž 張 ✂',
  ],
  mask_credit_card: [
    '4539 1488 0343 6467',
    '6011-0009-9013-9424',
    '378734493671000',
    '36227206271667',
    '4929492949294',
  ],
  mask_dob: ['1961-07-19', '2003-12-31', '1999-01-01 10:11:12'],
  mask_ip: ['10.87.65.43', '172.16.99.1', '8.8.8.8/32', 'fe80::7ca1:23', '2a00:1450:4001:82a::200e'],
  shift_date: ['1961-07-19', '2003-12-31', '1999-01-01 10:11:12'],
  generalize: ['17', '18', '64', '65', '1203'],
  tokenize: ['4539-1488', '987-65-4329', 'Kprtlz 7', 'AB12cd34', 'zqwxvj.kprtlz@corp.invalid'],
};

/** For types that hold few digits. */
const decimals = ['0', '7', '-4711', '2147483648', '987654321098', '4711.25', '-123456789.654321'];

const network = ['10.0.0.1', '172.31.7.9', 'fd12:3456::1', '2001:470:1f0b::99'];

/** What has no cells, and what makes them from other rows, is tried by itself. */
export const apartRules = ['drop', 'shuffle'];

export const maskSubjects: readonly MaskSubject[] = masks.flatMap((mask) => {
  if (apartRules.includes(mask.name)) return [];
  if (mask.name === 'constant') return mask.accepts.filter((family) => family !== 'bytes').map(constantOf);
  return (variants[mask.name] ?? [{ parameters: {} }]).flatMap((variant) => subjectsOf(mask, variant));
});

function subjectsOf(mask: Mask, { parameters, types }: Variant): MaskSubject[] {
  const defaults = Object.entries(mask.parameters).flatMap(([name, spec]) =>
    spec.default === undefined ? [] : [[name, spec.default] as const],
  );
  const all = { ...Object.fromEntries(defaults), ...parameters };
  const categories: readonly Category[] = mask.suits.length > 0 ? mask.suits : ['internal_id'];
  const [first] = categories;
  return categories.flatMap((category) =>
    (types ?? mask.accepts.map((family) => typesOf[family][0] as FieldType))
      // One category is enough to try all parameters and types; names differ by category.
      .filter((_, index) => category === first || (index === 0 && Object.keys(parameters).length === 0))
      .map((type) => subjectOf(mask, all, category, type)),
  );
}

function constantOf(family: TypeFamily): MaskSubject {
  const mask = masks.find((each) => each.name === 'constant') as Mask;
  return subjectOf(mask, { value: valuesOf[family][1] as string }, 'internal_id', typesOf[family].at(-1) as FieldType);
}

function subjectOf(mask: Mask, parameters: Parameters, category: Category, type: FieldType): MaskSubject {
  const title = `${mask.name} ${JSON.stringify(parameters)} of ${category} as ${type.name}${type.length ?? type.precision ?? ''}`;
  const family = Object.entries(typesOf).find(([, types]) => types.some((each) => each.name === type.name))?.[0];
  const all =
    category === 'mac_address' && (family === 'text' || type.name === 'macaddr')
      ? ['3c:5a:b4:1f:9e:70', '3C-5A-B4-1F-9E-71', '3c5a.b41f.9e72']
      : family === 'text'
        ? (saying[mask.name] ?? texts)
        : family === 'network' && mask.wants && type.name !== 'macaddr'
          ? network
          : type.precision === undefined
            ? valuesOf[family as TypeFamily]
            : [...valuesOf.decimal, ...decimals];
  const isHeld = (text: string) => type.name !== 'decimal' || !('error' in parseCell(type, text));
  const inputs = all.filter((each) => [...each].length <= (type.length ?? Infinity) && isHeld(each));
  return { title, mask, parameters, category, type, inputs };
}

/** Where the values come from: a list that is masked once a text, or texts that are masked row by row. */
export type Origin = 'list' | 'rows';

/** The inputs, a null last, as the field `masked` of a dataset; row i holds input i. */
export function datasetOf(
  { mask, parameters, category, type, inputs }: MaskSubject,
  { origin = 'list', name = 'masked' }: { origin?: Origin; name?: string } = {},
  more: Partial<DatasetPlan> = {},
): DatasetPlan {
  const values = [...inputs, null];
  const raw = field('raw', 'text', { nullable: true, source: { kind: 'given', values } });
  const source: FieldPlan['source'] =
    origin === 'list'
      ? { kind: 'given', values }
      : { kind: 'generator', generator: 'template', version: 1, parameters: { template: '{{raw}}' } };
  const plan = { rule: mask.name, version: mask.version, parameters, category };
  const masked = field(name, 'text', { type, nullable: true, source, mask: plan });
  return dataset('laws', [raw, masked], { rows: values.length, ...more });
}
