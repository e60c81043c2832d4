/** A field of every type that has edge cases, without the end of its line: `edge_cases` goes there. */
export const edgeFields: readonly string[] = [
  'name: free, type: text, generator: sentence',
  'name: short, type: varchar(12), generator: password, length: 4',
  'name: padded, type: char(9), generator: password, length: 4',
  'name: small, type: smallint, generator: integer',
  'name: middle, type: integer, generator: integer',
  'name: wide, type: bigint, generator: integer, min: -5',
  'name: money, type: "decimal(12,2)", generator: random_decimal',
  'name: exact, type: "decimal(30,10)", generator: random_decimal',
  'name: whole, type: decimal(5), generator: random_decimal',
  'name: bare, type: numeric, generator: random_decimal',
  'name: price, generator: price',
  'name: ratio, type: double, generator: float',
  'name: rough, type: real, generator: float',
  'name: day, type: date, generator: date_between',
  'name: born, generator: date_of_birth, min_age: 0, max_age: 130',
  'name: at, type: timestamp, generator: datetime_between, precision: 6',
  'name: instant, type: timestamptz, generator: datetime_between',
  'name: second, type: timestamp, generator: datetime_between, precision: 0',
  'name: mail, type: varchar(90), generator: email',
  'name: token, type: uuid, generator: uuid, version: 7',
  'name: page, type: text, generator: url',
  'name: host, type: text, generator: domain',
  'name: address, generator: ip_address, type: public, version: 6',
];

export function edgeSpec(share: number, rows: number): string {
  const lines = edgeFields.map((field) => `  - {${field}, edge_cases: ${share}}`);
  return `volume: ${rows}\nfields:\n  - {name: id, type: integer, generator: sequence}\n${lines.join('\n')}`;
}
