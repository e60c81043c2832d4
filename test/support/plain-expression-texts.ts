import fc from 'fast-check';

// Texts of expressions by a grammar, for the reader of plain ones: as people write them, and as nobody does.

const blanks = fc.oneof(
  { weight: 12, arbitrary: fc.constant(' ') },
  { weight: 3, arbitrary: fc.constantFrom('  ', '\n', '\t', '\r\n', '\f', '\v') },
  { weight: 1, arbitrary: fc.constantFrom('/* a */', '/* a /* b */ */', ' -- a\n', '/**/', '/* é🎉 */') },
);
const gaps = fc.oneof({ weight: 6, arbitrary: blanks }, { weight: 1, arbitrary: fc.constant('') });

const names = fc.constantFrom(
  ...['a', 'b', 'Price', 'total_2', 'é', '日本', 'a$1', '"a"', '"Ab c"', '"x""y"', '"and"', 'users.id', 'u . v .w'],
  ...[
    'date',
    'time',
    'position',
    'year',
    'value',
    'text',
    'orders."Case".end',
    '"é🎉".x',
    'interval',
    'char',
    'a.order',
  ],
);
const numbers = fc.constantFrom(
  ...['0', '1', '007', '2147483647', '2147483648', '99999999999999999999', '1.50', '.5', '5.', '1e3', '2.5E-3', '0.0'],
);
const strings = fc.constantFrom("''", "'a'", "'it''s'", "'é🎉'", "'a\nb'", "'\\d+'", "'2026-01-31'", "'1'", "'-- no'");
const types = fc.constantFrom(
  ...[
    'int',
    'integer',
    'BIGINT',
    'smallint',
    'text',
    'varchar',
    'varchar(20)',
    'char',
    'char(3)',
    'character varying(5)',
  ],
  ...[
    'decimal',
    'numeric(10, 2)',
    'decimal(5)',
    'real',
    'float',
    'double precision',
    'boolean',
    'bool',
    'date',
    'time',
  ],
  ...[
    'timestamp',
    'timestamptz',
    'timestamp with time zone',
    'timestamp without time zone',
    'interval',
    'uuid',
    'jsonb',
  ],
  ...[
    'json',
    'int4',
    'float8',
    'string',
    'number',
    'inet',
    'bytea',
    'object',
    'double',
    'character',
    'time without time zone',
  ],
);
const typesOfTexts = fc.constantFrom(
  'date',
  'DATE',
  'timestamp',
  'timestamptz',
  'interval',
  'time',
  'uuid',
  'double precision',
);
const units = fc.constantFrom('', '', ' day', ' HOUR', ' month', ' year', ' minute', ' second');
const infix = fc.constantFrom(
  ...['+', '-', '*', '/', '%', '^', '||', '~', '!~', '~*', '!~*', 'and', 'or', 'AND', 'OR', 'and', 'or'],
  ...['=', '<', '>', '<=', '>=', '<>', '!=', 'like', 'not like', 'ilike', 'NOT ILIKE', 'similar to', 'not similar to'],
  ...['is distinct from', 'is not distinct from'],
);
const postfix = fc.constantFrom('is null', 'IS NOT NULL', 'is true', 'is not false', 'is unknown', 'is not unknown');
const functions = fc.constantFrom(
  'upper',
  'length',
  'round',
  'left',
  'Date_Trunc',
  'concat',
  'now',
  'f1',
  'abs',
  'starts_with',
);
const chooses = fc.constantFrom('coalesce', 'GREATEST', 'least');
const aggregates = fc.constantFrom('sum', 'count', 'MIN', 'avg');
const clocks = fc.constantFrom('current_date', 'CURRENT_TIMESTAMP', 'localtime', 'localtimestamp', 'now()');
const fields = fc.constantFrom('year', 'MONTH', 'dow', 'epoch', "'hour'", 'isodow');

/** Pieces with gaps between them: nothing is said of which of them are needed. */
function spaced(...parts: readonly (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> {
  const arbitraries = parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part));
  return fc
    .tuple(fc.tuple(...arbitraries), fc.array(gaps, { minLength: parts.length, maxLength: parts.length }))
    .map(([texts, between]) => texts.map((text, at) => (at === 0 ? text : `${between[at]}${text}`)).join(''));
}

/** What the grammar takes, for the most part: `a < b < c` is made, too. */
export const expressionTexts: fc.Arbitrary<string> = fc.letrec<{ any: string; leaf: string }>((tie) => {
  const any = tie('any');
  const listed = fc.array(any, { minLength: 1, maxLength: 3 }).map((items) => items.join(', '));
  const leaf = fc.oneof(
    { weight: 5, arbitrary: names },
    { weight: 3, arbitrary: numbers },
    { weight: 2, arbitrary: strings },
    fc.constantFrom('null', 'TRUE', 'false'),
    clocks,
    spaced(typesOfTexts, strings),
    spaced('interval', strings, units),
    spaced('count(', '*', ')'),
  );
  const compound = fc.oneof(
    { weight: 10, arbitrary: spaced(any, infix, any) },
    { weight: 4, arbitrary: spaced('(', any, ')') },
    { weight: 2, arbitrary: spaced('not', any) },
    { weight: 3, arbitrary: spaced(fc.constantFrom('-', '+', '- -', '-'), any) },
    { weight: 2, arbitrary: spaced(any, postfix) },
    { weight: 2, arbitrary: spaced(any, '::', types) },
    spaced('cast(', any, 'as', types, ')'),
    { weight: 2, arbitrary: spaced(any, fc.constantFrom('between', 'NOT BETWEEN'), any, 'and', any) },
    { weight: 2, arbitrary: spaced(any, fc.constantFrom('in', 'not in'), '(', listed, ')') },
    spaced(any, fc.constantFrom('in', 'NOT IN'), '(', 'select', names, 'from', names, ')'),
    spaced('case when', any, 'then', any, 'else', any, 'end'),
    spaced('case', any, 'when', any, 'then', any, 'when', any, 'then', any, 'end'),
    spaced(functions, '(', listed, ')'),
    spaced(chooses, '(', listed, ')'),
    spaced('nullif', '(', any, ',', any, ')'),
    spaced(aggregates, '(', fc.constantFrom('', 'distinct'), any, ')'),
    spaced('extract', '(', fields, 'from', any, ')'),
    spaced('substring', '(', any, 'from', any, fc.constantFrom('', 'for 2'), ')'),
    spaced(fc.constantFrom('substring', 'trim', 'count', 'sum', 'now'), '(', listed, ')'),
  );
  return {
    leaf,
    any: fc.oneof(
      { maxDepth: 5, depthSize: 'medium', withCrossShrink: true },
      { weight: 2, arbitrary: leaf },
      { weight: 3, arbitrary: compound },
    ),
  };
}).any;

/** What the reader of plain expressions does not know, and what is wrong at its edges. */
const strange = [
  ...[
    ';',
    '$1',
    '[',
    ']',
    ':',
    ':=',
    '=>',
    '..',
    '.',
    '.*',
    ',',
    '()',
    '(',
    ')',
    '{',
    '\\',
    '`',
    '?',
    '@>',
    '->>',
    '!',
    '&&',
    '|',
  ],
  ...[
    '<-',
    '=-',
    '*-',
    '||-',
    '!=-',
    '<>-',
    '+-',
    '--',
    '/*',
    '*/',
    '/* /*',
    '=-=',
    '%-',
    '^-',
    '~-',
    '>=-',
    '-/*',
    '=--x\n',
  ],
  ...[
    "E'a\\n'",
    "x'1f'",
    "b'01'",
    "N'a'",
    "U&'a'",
    'U&"a"',
    '$$a$$',
    '$t$a$t$',
    "'open",
    '"open',
    '""',
    "'a'\n'b'",
    "'a' 'b'",
  ],
  ...['0x1F', '1_000', '1e', '1.2.3', '1..2', '12ab', '1é', '1$', '.', '5.e', '0b1', '1.e5', '2147483647.', '.5.'],
  ...[
    '\u00a0',
    '\u3000',
    '\ufeff',
    '\ud83d',
    '\0',
    '\u0085',
    '\u0130',
    '\u2028',
    'li\u212ae',
    'É(',
    'x'.repeat(70),
    `"${'x'.repeat(70)}"`,
  ],
  ...[
    'at time zone',
    'collate "C"',
    'isnull',
    'notnull',
    'escape',
    'any',
    'all',
    'array[1]',
    'row',
    'exists',
    'select',
    'from',
  ],
  ...[
    'as',
    'asc',
    'order by',
    'filter',
    'over',
    'within',
    'symmetric',
    'asymmetric',
    'overlaps',
    'operator(',
    'variadic',
  ],
  ...[
    'user',
    'default',
    'position(',
    'overlay(',
    'trim(both',
    'interval(3)',
    'timestamp(3)',
    '[]',
    'setof',
    'national',
  ],
  ...[
    'like any (',
    'is json',
    'is document',
    'is normalized',
    'treat(',
    'current_user',
    'current_date(',
    'a.b(',
    'left',
    'end',
  ],
];
const vocabulary = [
  ...[
    'a',
    'b.c',
    '"D"',
    '1',
    '2.5',
    "'s'",
    'not',
    'and',
    'or',
    'is',
    'null',
    'in',
    'between',
    'like',
    'similar',
    'to',
    'distinct',
  ],
  ...[
    'from',
    'case',
    'when',
    'then',
    'else',
    'end',
    'cast',
    'as',
    '::',
    'int',
    'varchar',
    'date',
    'interval',
    'day',
    'extract',
  ],
  ...[
    '(',
    ')',
    ',',
    '.',
    '+',
    '-',
    '*',
    '/',
    '%',
    '^',
    '=',
    '<',
    '<>',
    '!=',
    '||',
    '~',
    'coalesce',
    'sum',
    'count',
    'upper',
    'for',
  ],
  ...[
    'select',
    'unique',
    'true',
    'unknown',
    'current_date',
    'substring',
    'with',
    'time',
    'zone',
    'double',
    'precision',
    'left',
  ],
];

/** Words and signs in any order: nearly none of it is an expression. */
export const soupTexts: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...vocabulary) }, fc.constantFrom(...strange)), gaps),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((pieces) => pieces.flat().join(''));

/** Expressions that were broken: a piece taken out, put in, or written over. */
export const brokenTexts: fc.Arbitrary<string> = fc
  .tuple(
    expressionTexts,
    fc.array(fc.tuple(fc.nat(), fc.nat(6), fc.constantFrom(...strange, ...vocabulary, '')), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([text, breaks]) =>
    breaks.reduce((result, [at, length, piece]) => {
      const start = at % (result.length + 1);
      return `${result.slice(0, start)}${piece}${result.slice(start + length)}`;
    }, text),
  );
