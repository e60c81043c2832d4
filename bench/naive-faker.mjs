// What one would write without data-cli: Faker, string concatenation, a stream. The same columns as
// bench/specs/users.yaml and orders.yaml, masked as they are, as COPY text.
// node bench/naive-faker.mjs users|orders [rows]
import { createHash } from 'node:crypto';
import { once } from 'node:events';

import { faker } from '@faker-js/faker';

const [dataset = 'users', rows = '100000'] = process.argv.slice(2);
const count = Number(rows);
const day = 86_400_000;
const asOf = new Date('2026-01-01T00:00:00Z');

faker.seed(1);
faker.setDefaultRefDate(asOf);

const sha256 = (text) => createHash('sha256').update(text).digest('hex');
const timestamp = (date) => date.toISOString().replace('T', ' ').replace('Z', '');
const escaped = (text) =>
  text.replace(/[\\\t\n\r]/g, (c) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[c]);
const since = (days) => timestamp(faker.date.between({ from: asOf.getTime() - days * day, to: asOf }));
const userStatus = [
  { value: 'active', weight: 70 },
  { value: 'inactive', weight: 20 },
  { value: 'suspended', weight: 10 },
];
const orderStatus = [
  { value: 'pending', weight: 10 },
  { value: 'processing', weight: 15 },
  { value: 'shipped', weight: 20 },
  { value: 'delivered', weight: 50 },
  { value: 'cancelled', weight: 5 },
];

function user(index) {
  const email = `user+${index}@example.com`;
  const ssn = faker.helpers.replaceSymbols('###-##-####');
  return [
    1000 + index,
    `${sha256(email).slice(0, 16)}@example.com`,
    `+1-555-01${faker.string.numeric(2)}`,
    escaped(faker.person.firstName()),
    escaped(faker.person.lastName()),
    sha256(ssn).slice(0, 11),
    escaped(`${faker.location.streetAddress()}, ${faker.location.city()}, ${faker.location.zipCode()}`),
    since(30),
    faker.helpers.weightedArrayElement(userStatus),
    faker.datatype.boolean({ probability: 0.8 }) ? 't' : 'f',
    faker.number.int({ min: 1, max: 2000 }),
    faker.number.int({ min: 1, max: 200 }),
  ];
}

function order(index) {
  return [
    5000 + index,
    faker.number.int({ min: 1000, max: 10_999 }),
    `ORD-20260101-${index}`,
    faker.finance.amount({ min: 10, max: 9999.99, dec: 2 }),
    faker.helpers.weightedArrayElement(orderStatus),
    since(180),
  ];
}

const row = dataset === 'users' ? user : order;
process.stdout.write(`COPY public.${dataset} FROM stdin;\n`);
let text = '';
for (let index = 0; index < count; index++) {
  text += `${row(index).join('\t')}\n`;
  if (text.length < 65_536) continue;
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  text = '';
}
process.stdout.write(`${text}\\.\n`);
