import { expect, test } from 'vitest';

import { walk } from '../../../src/expression/expression.ts';
import { isCheckable } from '../../../src/expression/is-checkable.ts';

import { constraint, deparsed, expression, scopeOf } from '../../support/read-expressions.ts';

const accounts = scopeOf('accounts', { id: 'integer', created_at: 'timestamp', 'plan-name': 'text' });
const users = scopeOf(
  'users',
  { id: 'integer', manager_id: 'integer', email: 'text' },
  {
    parents: new Map([
      ['account', () => accounts],
      // A parent may be of the same dataset.
      ['manager', () => users],
    ]),
  },
);
const items = scopeOf('order_items', { order_id: 'integer', amount: 'decimal(10,2)' });
const orders = scopeOf(
  'orders',
  {
    id: 'integer',
    createdAt: 'timestamp',
    seen: 'timestamptz',
    total: 'decimal(10,2)',
    end: 'date',
    start: 'date',
    email: 'varchar(20)',
    'unit-price': 'decimal(8,2)',
    user: 'text',
    Code: 'text',
    code: 'text',
  },
  {
    parents: new Map([
      ['user', () => users],
      ['owner', () => users],
    ]),
    children: new Map([['order_items', () => ({ ...items, ways: [] })]]),
    datasets: new Map([
      ['users', () => users],
      ['shop/accounts', () => accounts],
    ]),
  },
);

test.each([
  // Exactly one expression
  ['', 'DC315 0..0 ‹› an expression is missing'],
  [' -- nothing', 'DC315 0..11 ‹ -- nothing› an expression is missing'],
  ['1) ; select (2', 'DC315 3..4 ‹;› exactly one expression is needed, `;` ends it'],
  ['1) + (2', 'DC315 1..2 ‹)› exactly one expression is needed, `)` ends it'],
  ["1) UNION SELECT ('x'", 'DC315 1..2 ‹)› exactly one expression is needed, `)` ends it'],
  ['total, id', 'DC318 0..9 ‹total, id› a list of several expressions cannot stand in an expression here'],
  ['SELECT 1', 'DC318 0..8 ‹SELECT 1› a subquery cannot stand in an expression here'],
  ['total as x', 'DC315 6..8 ‹as› syntax error at `as`'],
  ['total >', 'DC315 6..7 ‹>› the expression ends too early'],
  ["email = 'open", "DC315 8..13 ‹'open› unterminated quoted string here"],
  ['total /* open', 'DC315 6..13 ‹/* open› unterminated /* comment here'],
  ['a\0b', 'DC315 1..2 ‹\0› a NUL character stands in an expression'],
  ["'🎉é' = and", 'DC315 8..11 ‹and› syntax error at `and`'],
  ["email = E'a\f' and emial = 1", 'DC316 18..23 ‹emial› `emial` means nothing in `orders`; did you mean `email`?'],
  // Names that need quotes
  ['user.email = email', 'DC315 0..4 ‹user› `user` is a reserved word of SQL; as a name it needs quotes: `"user"`'],
  ['end > start', 'DC315 0..3 ‹end› `end` is a reserved word of SQL; as a name it needs quotes: `"end"`'],
  ['start < end', 'DC315 8..11 ‹end› `end` is a reserved word of SQL; as a name it needs quotes: `"end"`'],
  ['order.total > 0', 'DC315 0..5 ‹order› `order` is a reserved word of SQL; as a name it needs quotes: `"order"`'],
  ["user = 'x'", 'DC318 0..4 ‹user› USER cannot stand in an expression here; as a name it needs quotes: `"user"`'],
  ['unit-price > 0', 'DC316 0..4 ‹unit› `unit` means nothing in `orders`; as a name it needs quotes: `"unit-price"`'],
  [
    "owner.account.plan-name = 'x'",
    'DC316 14..18 ‹plan› `plan` means nothing in `accounts`; as a name it needs quotes: `"plan-name"`',
  ],
  // Names that mean nothing
  ["'é🎉' = emial", 'DC316 8..13 ‹emial› `emial` means nothing in `orders`; did you mean `email`?'],
  ['"TOTAL" > 0', 'DC316 0..7 ‹"TOTAL"› `TOTAL` means nothing in `orders`; did you mean `total`?'],
  ["CODE = 'x'", 'DC316 0..4 ‹CODE› `CODE` means nothing in `orders`; did you mean `Code`?'],
  ['ownr.id = 1', 'DC316 0..4 ‹ownr› `ownr` means nothing in `orders`; did you mean `owner`?'],
  ['owner.accont.id = 1', 'DC316 6..12 ‹accont› `accont` means nothing in `users`; did you mean `account`?'],
  ['id IN (SELECT id FROM userz)', 'DC316 22..27 ‹userz› `userz` means no dataset; did you mean `users`?'],
  ['id IN (SELECT idd FROM users)', 'DC316 14..17 ‹idd› `idd` means nothing in `users`; did you mean `id`?'],
  ['UNIQUE (id, emal)', 'DC316 12..16 ‹emal› `emal` means nothing in `orders`; did you mean `email`?'],
  ['SUM(order_items.amont) > 0', 'DC316 16..21 ‹amont› `amont` means nothing in `order_items`; did you mean `amount`?'],
  // Types
  ['total', 'DC317 0..5 ‹total› a constraint takes true or false, this is decimal'],
  [
    'total AND email',
    'DC317 0..5 ‹total› `AND` takes true or false, this is decimal\nDC317 10..15 ‹email› `AND` takes true or false, this is varchar',
  ],
  ['email > 5', 'DC317 6..7 ‹>› `>` does not take varchar and integer; `CAST(… AS type)` makes one type of another'],
  ["total + 'x' > 0", "DC317 8..11 ‹'x'› `x` is no decimal"],
  ["start = '2026-02-30'", "DC317 8..20 ‹'2026-02-30'› `2026-02-30` is no date"],
  [
    "start + '1 day' > start",
    "DC317 6..7 ‹+› `+` does not take date and a text in quotes; say what the text is: `INTERVAL '1 day'`, `DATE '2026-01-31'`",
  ],
  ["email ~ '('", "DC317 8..11 ‹'('› invalid regular expression: error parsing regexp: missing closing ): `(?s)(`"],
  ['extract(yeer from start) = 1', 'DC317 8..12 ‹yeer› unit `yeer` is not known here'],
  ["id IN (1, 'x')", "DC317 10..13 ‹'x'› `x` is no integer"],
  ['id IN (1, start)', 'DC317 3..5 ‹IN› `IN` does not take integer and date'],
  // Functions
  ["lowr(email) = 'x'", 'DC318 0..4 ‹lowr› there is no function `lowr` here; did you mean `lower`?'],
  ['lower(id) = id', 'DC317 0..5 ‹lower› there is no `lower` of integer; `CAST(… AS type)` makes one type of another'],
  ['id > ANY (ARRAY[1])', 'DC318 3..4 ‹>› this construct cannot stand in an expression here'],
  ['$1 = 1', 'DC318 0..2 ‹$1› a parameter cannot stand in an expression here'],
  ['id::foo = 1', 'DC318 4..7 ‹foo› this type cannot stand in an expression here'],
  ['SUM(total) > 5 AND id > 3', 'DC318 15..18 ‹AND› a field stands beside an aggregate over all rows'],
  ['SUM(COUNT(*)) > 1', 'DC318 4..9 ‹COUNT› an aggregate stands inside of an aggregate'],
])('%j is refused at its place', (text, fault) => {
  expect(constraint(text, orders).faults.join('\n')).toBe(fault);
});

test.each([
  ['TOTAL > 0', '(total > 0)'],
  ["createdAt > '2024-01-01'", `("createdAt" > CAST('2024-01-01 00:00:00' AS timestamp))`],
  ["Code = 'x' AND code = 'y'", `(("Code" = 'x') AND (code = 'y'))`],
  ['orders.total >= 0 -- as agreed', '(total >= 0)'],
  ['"end" > start', '(end > start)'],
  ['NOT NULL (id, "end")', '((id IS NOT NULL) AND (end IS NOT NULL))'],
  ['not null (ID)', '(id IS NOT NULL)'],
  ["email LIKE '%\\%' OR email = 'O''Brien'", `((email LIKE E'%\\\\%') OR (email = 'O''Brien'))`],
  ['total NOT BETWEEN -1.5 AND 1e3', `(NOT ((total >= (-1.5)) AND (total <= CAST('1000' AS decimal))))`],
])('%j is deparsed from what it means', (text, sql) => {
  expect(deparsed(constraint(text, orders))).toBe(sql);
});

test.each([
  ['> 0 AND < 150', '((total > 0) AND (total < 150))'],
  ['BETWEEN 1 AND 5', '((total >= 1) AND (total <= 5))'],
  ['IN (1, 2) OR IS NULL', '((total IN (1, 2)) OR (total IS NULL))'],
  ['not in (1)', '(total NOT IN (1))'],
  ['NOT NULL', '(total IS NOT NULL)'],
  ['(> 0) AND NOT = 5', '((total > 0) AND (NOT (total = 5)))'],
  ['total > 0 AND < id', '((total > 0) AND (total < id))'],
  ["> 'é'", "DC317 2..5 ‹'é'› `é` is no decimal"],
  ["> 0 OR ~ 'é' AND > 0", 'DC317 7..8 ‹~› `~` does not take decimal and a text in quotes'],
  ['> 0 AND lenth(email) > 0', 'DC318 8..13 ‹lenth› there is no function `lenth` here; did you mean `length`?'],
  ['> 0 AND <', 'DC315 8..9 ‹<› the expression ends too early'],
])('a constraint of `total` may leave its name out: %j', (text, sql) => {
  expect(deparsed(constraint(text, orders, 'total'))).toBe(sql);
});

test('without a field of its own, a comparison needs both sides', () => {
  expect(constraint('> 0', orders).faults).toEqual(['DC315 0..1 ‹>› syntax error at `>`']);
});

test('parents are reached through any chain, and named as they are', () => {
  const { tree } = constraint('CreatedAt > OWNER.manager.manager.Account.created_at', orders);
  const paths = [...walk(tree as NonNullable<typeof tree>)].flatMap((each) =>
    each.kind === 'field' ? [each.path] : [],
  );
  expect(paths).toEqual([['createdAt'], ['owner', 'manager', 'manager', 'account', 'created_at']]);
});

test('datasets and aggregates are nodes of their own', () => {
  expect(constraint('id IN (SELECT id FROM shop.accounts)', orders).tree).toMatchObject({ dataset: 'shop/accounts' });
  expect(constraint('id IN (SELECT id FROM USERS)', orders).tree).toMatchObject({
    kind: 'in-dataset',
    dataset: 'users',
    field: 'id',
  });
  expect(constraint('id NOT IN (SELECT id FROM users)', orders).tree).toMatchObject({
    kind: 'not',
    operand: { kind: 'in-dataset' },
  });
  expect(constraint('COUNT(DISTINCT email) = COUNT(*)', orders).tree).toMatchObject({
    args: [
      {
        kind: 'aggregate',
        name: 'count',
        distinct: true,
        dataset: null,
        type: { name: 'bigint' },
        operand: { path: ['email'] },
      },
      { kind: 'aggregate', name: 'count', distinct: false, dataset: null, operand: null },
    ],
  });
  expect(constraint('total = SUM(order_items.amount)', orders).tree).toMatchObject({
    args: [
      { path: ['total'] },
      { kind: 'aggregate', name: 'sum', dataset: 'order_items', operand: { path: ['amount'] } },
    ],
  });
  expect(constraint('UNIQUE (id, EMAIL)', orders).tree).toMatchObject({ kind: 'unique', fields: ['id', 'email'] });
});

test('a CHECK may hold what is a function of the row alone', () => {
  const checkable = (text: string) => {
    const { tree, faults } = constraint(text, orders);
    return tree ? isCheckable(tree) : faults;
  };
  expect(
    [
      'total > 0',
      "lower(email) LIKE 'a%'",
      'NOT NULL (id)',
      "seen > '2024-01-01' AND seen - seen < INTERVAL '1 day'",
    ].map(checkable),
  ).toEqual([true, true, true, true]);
  const beyond = [
    'createdAt <= NOW()',
    'start < CURRENT_DATE',
    'owner.id = id',
    'id IN (SELECT id FROM users)',
    'COUNT(*) = 1',
    'UNIQUE (id)',
    "age(createdAt) > INTERVAL '1 day'",
    // Their meaning follows the session's time zone or its style of dates.
    'seen > createdAt',
    'seen::date > start',
    "seen + INTERVAL '1 day' > seen",
    'extract(year from seen) > 2000',
    "email LIKE start || '%'",
    "concat(start, email) = 'x'",
    'email::date > start',
  ];
  expect(beyond.map(checkable)).toEqual(beyond.map(() => false));
});

test('a value takes on the type of its field, as PostgreSQL assigns', () => {
  expect(deparsed(expression('id * 1.5', orders, 'integer'))).toBe('CAST((id * 1.5) AS integer)');
  expect(deparsed(expression('start + 1', orders, 'date'))).toBe('(start + 1)');
  expect(deparsed(expression("'2026-01-31'", orders, 'date'))).toBe("CAST('2026-01-31' AS date)");
  expect(expression('email', orders, 'integer').faults).toEqual([
    'DC317 0..5 ‹email› the expression gives varchar(20), the field is integer; `CAST(… AS integer)` makes it one',
  ]);
  expect(expression('start', orders, 'integer').faults).toEqual([
    'DC317 0..5 ‹start› the expression gives date, the field is integer',
  ]);
});

test('a checked expression survives JSON', () => {
  const { tree } = constraint("CASE WHEN total > 0.10 THEN email ILIKE '%x' ELSE id IN (1, NULL) END", orders);
  expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
});

test.each([
  `${'NOT '.repeat(990)}true`,
  `${'('.repeat(490)}1 = 1${')'.repeat(490)}`,
  `${'1 + '.repeat(490)}1 > 0`,
  `${'- '.repeat(990)}id > 0`,
])('the deepest expression is read: %#', (text) => {
  expect(constraint(text, orders).faults).toEqual([]);
});

test('a longer one is refused', () => {
  expect(constraint(`${'1 + '.repeat(600)}1 > 0`, orders).faults).toEqual([
    'DC315 2000..2001 ‹1› an expression of more than 1000 words',
  ]);
});
