import fc from 'fast-check';

/** Texts of well-typed expressions over the nasty rows. Each part is bracketed: what is proved is meaning, not precedence. */
const { condition } = fc.letrec<Record<'condition' | 'number' | 'text' | 'date' | 'moment' | 'span', string>>((tie) => {
  const number = tie('number');
  const text = tie('text');
  const date = tie('date');
  const moment = tie('moment');
  const span = tie('span');
  const test = tie('condition');
  const of = (make: (...parts: string[]) => string, ...parts: fc.Arbitrary<string>[]) =>
    fc.tuple(...parts).map((each) => make(...each));
  const pick = (...values: string[]) => fc.constantFrom(...values);
  const compare = (part: fc.Arbitrary<string>) =>
    of((a, o, b) => `(${a} ${o} ${b})`, part, pick('=', '<>', '<', '<=', '>', '>='), part);
  const choice = (part: fc.Arbitrary<string>) =>
    fc.oneof(
      of((a, b, c) => `CASE WHEN ${a} THEN ${b} ELSE ${c} END`, test, part, part),
      of((f, a, b) => `${f}(${a}, ${b})`, pick('COALESCE', 'GREATEST', 'LEAST', 'NULLIF'), part, part),
    );
  const small = fc.integer({ min: -9, max: 40 }).map((n) => (n < 0 ? `(${n})` : String(n)));
  return {
    number: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      pick('small', 'n', 'big', 'price', 'rate', 'd', 'r', '0', '1', '-7', '2.50', '0.001', '1e6'),
      of((a, o, b) => `(${a} ${o} ${b})`, number, pick('+', '-', '*', '/'), number),
      of((f, a) => `${f}(${a})`, pick('abs', 'round', 'floor', 'ceil', 'trunc', 'sign', '-'), number),
      of((a, d) => `round((${a})::numeric, ${d})`, number, small),
      of((a) => `(${a})::numeric(12,3)`, number),
      of((a) => `length(${a})`, text),
      of((a, b) => `position(${a} in ${b})`, text, text),
      of((u, a) => `extract(${u} from ${a})`, pick('year', 'month', 'day', 'dow', 'week', 'epoch', 'second'), moment),
      of((a, b) => `(${a} - ${b})`, date, date),
      choice(number),
    ),
    text: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      pick('name', 'code', "'a%'", "''", "'It''s \\'", "'ß🎉'", "'tag'"),
      of((f, a) => `${f}(${a})`, pick('lower', 'upper', 'trim', 'md5', 'reverse'), text),
      of((a, b) => `(${a} || ${b})`, text, text),
      of((a, b) => `(${a} || ${b})`, text, fc.oneof(number, span, date, test)),
      of((a, i, n) => `substring(${a}, ${i}, abs(${n}))`, text, small, small),
      of((f, a, n) => `${f}(${a}, ${n})`, pick('left', 'right', 'lpad', 'rpad'), text, small),
      of((a, b, c) => `replace(${a}, ${b}, ${c})`, text, text, text),
      of((a) => `(${a})::text`, fc.oneof(number, date, moment, span, test)),
      choice(text),
    ),
    date: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      pick('day', "DATE '2024-02-29'", "DATE '1999-12-31'"),
      of((a, o, n) => `(${a} ${o} ${n})`, date, pick('+', '-'), small),
      of((a) => `(${a})::date`, moment),
      choice(date),
    ),
    moment: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      pick('"createdAt"', "TIMESTAMP '2024-02-29 12:34:56.789'", "TIMESTAMP '1970-01-01 00:00:00'"),
      of((a, o, b) => `(${a} ${o} ${b})`, fc.oneof(moment, date), pick('+', '-'), span),
      of((u, a) => `date_trunc('${u}', ${a})`, pick('month', 'week', 'hour', 'year', 'quarter'), moment),
      choice(moment),
    ),
    span: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      pick('span', "INTERVAL '1 month'", "INTERVAL '-3 days 04:05:06.7'", "INTERVAL '1 year'"),
      of((a, o, b) => `(${a} ${o} ${b})`, span, pick('+', '-'), span),
      of((a, o, n) => `(${a} ${o} ${n})`, span, pick('*', '/'), small),
      of((a, b) => `(${a} - ${b})`, moment, moment),
      of((a, b) => `age(${a}, ${b})`, moment, moment),
      choice(span),
    ),
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      pick('ok', 'TRUE', 'FALSE', 'NULL::boolean'),
      compare(number),
      compare(text),
      compare(date),
      compare(moment),
      compare(span),
      of((a, o, b) => `(${a} ${o} ${b})`, test, pick('AND', 'OR', '=', 'IS DISTINCT FROM'), test),
      of((a) => `(NOT ${a})`, test),
      of(
        (a, o, b) => `(${a} ${o} ${b})`,
        text,
        pick('LIKE', 'NOT LIKE', 'ILIKE'),
        pick("'%a%'", "'_b%'", "''", "'%\\%'"),
      ),
      of((a, b, c) => `(${a} IN (${b}, ${c}))`, number, number, number),
      of((a, b, c) => `(${a} NOT BETWEEN ${b} AND ${c})`, number, number, number),
      of((a) => `(${a} IS NULL)`, fc.oneof(number, text, date, moment, span)),
      choice(test),
    ),
  };
});

export const randomConditions: fc.Arbitrary<string> = condition;
