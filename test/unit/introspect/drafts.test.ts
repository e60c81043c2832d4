import { expect, test } from 'vitest';

import { foldedColumns } from '../../../src/targets/folded-columns.ts';
import type { LiveColumn, LiveTable } from '../../../src/targets/live-schema.ts';

import { columnSources } from '../../../src/pipeline/introspect/column-sources.ts';
import { conditionOf, constantOf } from '../../../src/pipeline/introspect/conditions.ts';
import { datasetNames, targetText } from '../../../src/pipeline/introspect/names.ts';
import { partitionBounds } from '../../../src/pipeline/introspect/partitions.ts';
import { ownerOf } from '../../../src/pipeline/introspect/volumes.ts';

function column(name: string, type: string, more: Partial<LiveColumn> = {}): LiveColumn {
  return { name, type, native: type, nullable: false, generated: false, counts: false, demands: [], ...more };
}

function table(name: string, columns: readonly LiveColumn[], more: Partial<LiveTable> = {}): LiveTable {
  const none = { key: [], unique: [], indexes: [], references: [], checks: [], triggers: [] };
  return { schema: 'public', name, columns, ...none, ...more };
}

/** The best generator of a column. */
function best(name: string, type: string, of = 'things', more: { unique?: boolean; bounds?: object } = {}): unknown {
  const own = column(name, type);
  const [first] = columnSources({
    column: own,
    table: table(of, [own]),
    bounds: more.bounds ?? {},
    unique: more.unique ?? false,
    facts: undefined,
  });
  return first?.generator;
}

/** The best source of a column, with its parameters. */
function bestSource(name: string, type: string, more: Partial<LiveColumn> = {}): unknown {
  const own = column(name, type, more);
  return columnSources({ column: own, table: table('things', [own]), bounds: {}, unique: false, facts: undefined })[0];
}

test('numbers, booleans, kinds and JSON of what they are called, or are by default', () => {
  expect(bestSource('rating', 'decimal')).toEqual({ generator: 'decimal', min: 1, max: 5, scale: 1 });
  expect(bestSource('user_rating', 'decimal(3,2)')).toEqual({ generator: 'decimal', min: 1, max: 5 });
  expect(bestSource('stars', 'float')).toEqual({ generator: 'float', min: 1, max: 5 });
  expect(bestSource('duration_in_hours', 'decimal')).toEqual({ generator: 'decimal', min: 1, max: 48, scale: 2 });
  expect(bestSource('leadtimedays', 'integer')).toEqual({ generator: 'integer', min: 1, max: 365 });
  expect(bestSource('discount', 'decimal')).toEqual({ generator: 'decimal', min: 0, max: 25, scale: 2 });
  expect(bestSource('failed_attempts', 'integer')).toEqual({ generator: 'integer', min: 0, max: 5 });
  expect(bestSource('deleted', 'boolean', { default: 'false' })).toEqual({
    generator: 'boolean',
    true_probability: 0.1,
  });
  expect(bestSource('active', 'boolean', { default: 'true' })).toEqual({ generator: 'boolean', true_probability: 0.9 });
  expect(bestSource('paid', 'boolean')).toEqual({ generator: 'boolean' });
  const story = { default: "'story'::character varying" };
  expect(bestSource('type', 'varchar(64)', story)).toEqual({ generator: 'choice', choices: ['story'] });
  const open = { default: "'open'::text" };
  const states = ['open', 'active', 'pending', 'closed'];
  expect(bestSource('status', 'text', open)).toEqual({ generator: 'choice', choices: states });
  expect(bestSource('status', 'text')).toEqual({ generator: 'choice', choices: states.slice(1) });
  expect(bestSource('kind', 'text')).toEqual({ generator: 'word' });
  expect(bestSource('votes', 'jsonb', { default: '\'[1, "a"]\'::jsonb' })).toEqual({
    generator: 'json',
    value: [1, 'a'],
  });
  expect(bestSource('votes', 'jsonb', { default: 'jsonb_build_object()' })).toEqual({ generator: 'json', value: {} });
});

test.each([
  ['email', 'varchar(255)', 'users', 'email'],
  ['contact_email', 'text', 'users', 'email'],
  ['firstName', 'text', 'users', 'first_name'],
  ['surname', 'text', 'users', 'last_name'],
  ['mobile', 'varchar(20)', 'users', 'phone_number'],
  ['date_of_birth', 'date', 'users', 'date_of_birth'],
  ['geburtsdatum', 'date', 'kunden', 'date_of_birth'],
  ['telefonnummer', 'text', 'kunden', 'phone_number'],
  ['billing_city', 'text', 'users', 'city'],
  ['postcode', 'varchar(12)', 'addresses', 'zip_code'],
  ['currency', 'char(3)', 'orders', 'currency_code'],
  ['unit_price', 'decimal(10,2)', 'orders', 'price'],
  ['vat', 'decimal(4,2)', 'orders', 'decimal'],
  ['quantity', 'integer', 'orders', 'integer'],
  ['created_at', 'timestamptz', 'orders', 'datetime_between'],
  ['name', 'text', 'customers', 'full_name'],
  ['name', 'text', 'companies', 'company'],
  ['name', 'text', 'products', 'product_name'],
  ['name', 'text', 'widgets', 'words'],
  ['title', 'text', 'posts', 'title'],
  ['state', 'text', 'orders', 'choice'],
  ['description', 'text', 'orders', 'description'],
  ['description', 'text', 'products', 'product_description'],
  ['title', 'varchar(80)', 'reviews', 'review_title'],
  ['body', 'text', 'reviews', 'review'],
  ['body', 'text', 'posts', 'paragraph'],
  ['body', 'text', 'comments', 'comment'],
  ['content', 'text', 'messages', 'message'],
  ['order_notes', 'text', 'orders', 'note'],
  ['subject', 'varchar(200)', 'tickets', 'subject'],
  ['title', 'text', 'employees', 'job_title'],
  ['title', 'text', 'support_tickets', 'subject'],
  ['headline', 'text', 'articles', 'title'],
  ['bio', 'text', 'users', 'bio'],
  ['slogan', 'text', 'companies', 'tagline'],
  ['question', 'text', 'faq', 'question'],
  ['error_message', 'text', 'jobs', 'sentence'],
  ['message', 'text', 'audit_log', 'sentence'],
  ['sku', 'varchar(16)', 'orders', 'pattern'],
  ['password_hash', 'char(64)', 'users', 'hex'],
  ['ip', 'inet', 'visits', 'ip_address'],
  ['payload', 'jsonb', 'visits', 'json'],
  ['tags', 'text[]', 'visits', 'array'],
  ['token', 'uuid', 'visits', 'uuid'],
  ['suppliername', 'varchar(120)', 'suppliers', 'company'],
  ['unitprice', 'decimal(10,2)', 'lines', 'price'],
  ['customeremail', 'text', 'orders', 'email'],
  ['vorname', 'text', 'kunden', 'first_name'],
  ['nachname', 'text', 'kunden', 'last_name'],
  ['surname', 'text', 'people', 'last_name'],
  ['nickname', 'text', 'people', 'username'],
  ['name', 'text', 'providers', 'company'],
  ['workordernumber', 'varchar(30)', 'work_orders', 'pattern'],
  ['reset_password_token', 'text', 'accounts', 'hex'],
  ['unit_of_measure', 'varchar(20)', 'items', 'choice'],
])('%s %s of %s is made by %s', (name, type, of, generator) => {
  expect(best(name, type, of)).toBe(generator);
});

test.each([
  ['expires_at', 'integer', 1, 3],
  ['createdAt', 'bigint', 1000, 2],
  ['ts', 'bigint', 1000, 2],
])('%s of %s are moments of late, counted from 1970', (name, type, unit, years) => {
  const own = column(name, type);
  const [first] = columnSources({ column: own, table: table('t', [own]), bounds: {}, unique: false, facts: undefined });
  const { min, max } = first as { min: number; max: number };
  expect(new Date((min / unit) * 1000).toISOString()).toBe('2024-01-01T00:00:00.000Z');
  expect(new Date((max / unit) * 1000).toISOString()).toBe(`${2024 + years}-01-01T00:00:00.000Z`);
});

test('texts of a review agree with its rating, and products with what is said of them', () => {
  const sources = (of: string, name: string, more: readonly LiveColumn[] = [], unique = false) => {
    const own = column(name, 'text');
    const [first] = columnSources({
      column: own,
      table: table(of, [own, ...more]),
      bounds: {},
      unique,
      facts: undefined,
    });
    return first;
  };
  expect(sources('reviews', 'body', [column('stars', 'smallint')])).toEqual({
    generator: 'review',
    rating: '{{stars}}',
  });
  expect(sources('reviews', 'body', [column('rating', 'smallint', { nullable: true })])).toEqual({
    generator: 'review',
  });
  expect(sources('products', 'name')).toEqual({ generator: 'product_name' });
  expect(sources('products', 'title')).toEqual({ generator: 'product_name', profile: 'product' });
  expect(sources('products', 'description')).toEqual({ generator: 'product_description' });
  expect(sources('products', 'name', [], true)).toEqual({ generator: 'product_name' });
});

test('a pattern is kept to by what the name says, where that can', () => {
  const bounds = { pattern: '^[^@]+@[^@]+$' };
  expect(best('email', 'text', 'users', { bounds })).toBe('email');
  expect(best('payload', 'text', 'users', { bounds })).toBe('regex');
});

test('where there is room for two letters alone, what has a code is the code', () => {
  const bounds = { pattern: '^[A-Z]{2}$' };
  expect(best('country', 'char(2)', 'customers', { bounds })).toBe('country_code');
  expect(best('billing_country', 'varchar(2)', 'customers')).toBe('country_code');
  expect(best('country', 'text', 'customers')).toBe('country');
  expect(best('language', 'char(2)', 'users')).toBe('language_code');
});

test.each([
  ['(lower(email))', ['email']],
  ['(lower((slug)::text)) WHERE (deleted_at IS NULL)', ['slug']],
  ['(tenant_id, lower(("E Mail")::text))', ['tenant_id', 'E Mail']],
  ['(upper("Code"), tenant_id) NULLS NOT DISTINCT WHERE ((a = 1) AND (b = 2))', ['Code', 'tenant_id']],
  ['(tenant_id, email)', undefined],
  ['(lower((a || b)))', undefined],
  ['(lower(email) text_pattern_ops)', undefined],
  ["(date_trunc('day'::text, at))", undefined],
])('an index over %s', (over, columns) => {
  expect(foldedColumns(`CREATE UNIQUE INDEX i ON public.t USING btree ${over}`)).toEqual(columns);
});

test('what no two rows may have is counted or listed', () => {
  expect(best('number', 'integer', 'things', { unique: true })).toBe('sequence');
  expect(best('flag', 'boolean', 'things', { unique: true })).toBe('choice');
  const range = { least: { value: '1', open: false }, greatest: { value: '12', open: false } };
  expect(best('month', 'smallint', 'things', { unique: true, bounds: range })).toBe('integer');
});

test.each([
  [`'active'::character varying`, 'active'],
  [`'it''s'::text`, "it's"],
  ['0', 0],
  ['1.50', '1.50'],
  [`'-5'::integer`, '-5'],
  ['true', true],
  [`'{}'::jsonb`, '{}'],
  ['now()', undefined],
  [`nextval('a_id_seq'::regclass)`, undefined],
  [`('a'::text || 'b'::text)`, undefined],
])('the default %s is the constant %j', (printed, wanted) => {
  expect(constantOf(printed)).toBe(wanted);
});

test('the condition of a CHECK', () => {
  expect(conditionOf('CHECK ((a > 0))')).toBe('((a > 0))');
  expect(conditionOf('CHECK ((a > 0)) NOT VALID')).toBe('((a > 0))');
  expect(conditionOf('CHECK ((f(a) IS NULL) OR (b)) NO INHERIT')).toBe('((f(a) IS NULL) OR (b))');
});

test('names hold what datasets may be called, and no two are one file', () => {
  const tables = ['Users', 'users', 'con', '2fa', 'a b', 'a_b'].map((name) => table(name, []));
  const names = datasetNames([
    ...tables,
    table('users', [], { schema: 'crm' }),
    table('x', [], { schema: 'Odd Schema' }),
  ]);
  expect(names.map(({ namespace = '', name, file, table: own }) => [namespace, name, file, own])).toEqual([
    ['', 'Users', 'Users.yaml', 'public.Users'],
    ['', 'users_2', 'users_2.yaml', 'public.users'],
    ['', 'con_table', 'con_table.yaml', 'public.con'],
    ['', '_2fa', '_2fa.yaml', 'public."2fa"'],
    ['', 'a_b', 'a_b.yaml', 'public."a b"'],
    ['', 'a_b_2', 'a_b_2.yaml', 'public.a_b'],
    ['crm', 'users_2', 'crm.users_2.yaml', 'crm.users'],
    ['Odd_Schema', 'x', 'x.yaml', '"Odd Schema".x'],
  ]);
  expect(new Set(names.map(({ file }) => file.toLowerCase())).size).toBe(names.length);
});

test('references name fields, in quotes where they need them', () => {
  const [users, orders] = datasetNames([table('users', []), table('orders', [], { schema: 'crm' })]);
  if (!users || !orders) throw new Error('no names');
  expect(targetText(users, users, ['id'])).toBe('users.id');
  expect(targetText(users, orders, ['id'])).toBe('default/users.id');
  expect(targetText(orders, users, ['tenant_id', 'The Id'])).toBe('crm/orders(tenant_id, "The Id")');
});

test('partitions leave a range or a list', () => {
  const of = (by: string, ...bounds: string[]) =>
    partitionBounds(table('t', [], { partitions: { by, bounds } })).get('at');
  const years = [
    `FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')`,
    `FOR VALUES FROM ('2025-01-01') TO ('2026-01-01')`,
  ];
  expect(of('RANGE (at)', ...years)).toEqual({
    least: { value: '2025-01-01', open: false },
    greatest: { value: '2027-01-01', open: true },
  });
  expect(of('RANGE (at)', ...years, 'DEFAULT')).toBeUndefined();
  // Behind a gap nothing is said of what lies in it.
  expect(of('RANGE (at)', `FOR VALUES FROM (MINVALUE) TO (5)`, `FOR VALUES FROM (9) TO (10)`)).toEqual({
    greatest: { value: '5', open: true },
  });
  expect(of('LIST (at)', `FOR VALUES IN ('a', 'it''s')`, `FOR VALUES IN ('b')`)).toEqual({
    values: ['a', "it's", 'b'],
  });
  expect(of('HASH (at)', 'FOR VALUES WITH (modulus 2, remainder 0)')).toBeUndefined();
});

test('rows belong to what their key holds, else to what deletes them', () => {
  const references = (onDelete: 'cascade' | 'no action') =>
    (['order_id', 'product_id'] as const).map((name) => ({
      name,
      columns: [name],
      schema: 'public',
      table: name === 'order_id' ? 'orders' : 'products',
      parentColumns: ['id'],
      onDelete: name === 'order_id' ? onDelete : ('no action' as const),
    }));
  const columns = [column('order_id', 'integer'), column('line_no', 'integer'), column('product_id', 'integer')];
  const owner = (more: Partial<LiveTable>) => ownerOf(table('items', columns, more))?.table;
  expect(owner({ references: references('no action'), key: ['order_id', 'line_no'] })).toBe('orders');
  expect(owner({ references: references('cascade') })).toBe('orders');
  expect(owner({ references: references('no action') })).toBeUndefined();
  // One row each at the most: nothing fans out.
  expect(owner({ references: references('cascade'), key: ['order_id'] })).toBeUndefined();
});
