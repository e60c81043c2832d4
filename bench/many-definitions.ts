import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

// A project of a thousand definitions, a file each: a hundred parts of ten tables that refer to each other as those of a
// real application do, half of the parts to users of another part, too. The same files every time.

const tables: Readonly<Record<string, (part: Part) => string>> = {
  accounts: () => `
  volume: 2000
  fields:
    - {name: id, type: bigint, generator: sequence}
    - {name: name, type: varchar(120), generator: company}
    - {name: billing_email, type: varchar(255), generator: email, pii_category: email, masking: true}
    - {name: currency, type: char(3), generator: choice, choices: [EUR, USD, GBP], weights: [50, 40, 10]}
    - {name: balance, type: "decimal(12,2)", generator: random_decimal, min: 0, max: 100000}
    - {name: created_at, type: timestamp, generator: datetime_between, start_date: -1000d, end_date: -1d}
  validation:
    - {constraint: "balance >= 0", description: No debts}
    - {constraint: "created_at <= NOW()", description: Nothing happens in the future}`,
  users: ({ of }) => `
  volume: 10000
  fields:
    - {name: id, type: integer, generator: sequence, start: 1000}
    - name: email
      type: varchar(255)
      generator: email
      pattern: "user+{{index}}@example.com"
      masking: true
    - {name: phone, type: varchar(20), generator: phone_number, country_code: US, masking: true}
    - {name: first_name, type: varchar(100), generator: first_name}
    - {name: last_name, type: varchar(100), generator: last_name}
    - {name: ssn, type: varchar(11), generator: ssn, masking: true, pii_category: ssn}
    - {name: born_on, type: date, generator: date_of_birth, min_age: 18, max_age: 90}
    - {name: status, type: varchar(20), generator: choice, choices: [active, inactive, suspended], weights: [70, 20, 10]}
    - {name: created_at, type: timestamp, generator: datetime_between, start_date: -720d, end_date: -1d}
  relationships:
    - {foreignKey: account_id, references: ${of('accounts')}.id, onDelete: cascade}
  masking_rules:
    - {field: email, rule: anonymize_email}
  validation:
    - {constraint: "email LIKE '%@example.com'", description: All mail stays in example.com}
    - {constraint: "created_at >= ${of('accounts')}.created_at", description: The account is opened first}`,
  addresses: ({ of }) => `
  volume: 12000
  fields:
    - {name: id, type: uuid, generator: uuid}
    - {name: street, type: varchar(200), generator: street_address, masking: true, pii_category: address}
    - {name: city, type: varchar(100), generator: city}
    - {name: zip, type: varchar(10), generator: zip_code}
    - {name: country, type: char(2), generator: country_code}
    - {name: note, type: text, generator: sentence, null_probability: 0.8}
  relationships:
    - {foreignKey: user_id, references: ${of('users')}.id, onDelete: cascade}
  validation:
    - {constraint: "length(zip) > 3", description: A zip has at least four characters}
  indexes:
    - {fields: [user_id, city]}`,
  categories: () => `
  volume: 50
  fields:
    - {name: id, type: integer, generator: sequence}
    - {name: slug, type: varchar(80), generator: pattern, pattern: "category-{{row}}", unique: true}
    - {name: title, type: varchar(80), generator: department}
    - {name: is_shown, type: boolean, generator: boolean, true_probability: 0.9}
    - {name: position, type: smallint, constraint: "> 0 AND < 1000", generator: integer}
  validation:
    - {constraint: "slug LIKE 'category-%'", description: Slugs are readable}`,
  products: ({ of }) => `
  volume: 5000
  fields:
    - {name: id, type: integer, generator: sequence}
    - {name: sku, type: varchar(20), generator: pattern, pattern: "SKU-######-??"}
    - {name: name, type: varchar(200), generator: product_name}
    - {name: price, type: "decimal(10,2)", generator: random_decimal, min: 1, max: 2000}
    - {name: cost, type: "decimal(10,2)", generator: random_decimal, min: 0.5, max: 2000}
    - {name: released_on, type: date, generator: date_between, start_date: -2000d, end_date: -1d}
    - {name: tags, type: "text[]", generator: array, of: {generator: word}, min: 0, max: 4}
  relationships:
    - {foreignKey: category_id, references: ${of('categories')}.id, onDelete: restrict}
  validation:
    - {constraint: "cost <= price", description: Nothing is sold at a loss}`,
  orders: ({ of }) => `
  volume: 50000
  fields:
    - {name: id, type: bigint, generator: sequence, start: 5000}
    - {name: number, type: varchar(24), generator: order_number, pattern: "ORD-{{timestamp}}-{{index}}"}
    - {name: status, type: varchar(20), generator: choice, choices: [pending, shipped, delivered, cancelled], weights: [20, 20, 50, 10]}
    - {name: created_at, type: timestamp, generator: datetime_between, start_date: -180d, end_date: -6h}
    - {name: currency, type: char(3), generator: expression, expression: ${of('users')}.${of('accounts')}.currency}
    - name: shipped_on
      type: date
      nullable: true
      generator: expression
      expression: CASE WHEN status IN ('shipped', 'delivered') THEN created_at::date + 1 END
  relationships:
    - {foreignKey: user_id, references: ${of('users')}.id, onDelete: restrict, distribution: zipf}
  validation:
    - {constraint: "created_at >= ${of('users')}.created_at", description: Buyers sign up first}
    - {constraint: "shipped_on >= created_at::date", description: Nothing leaves before it is ordered}`,
  order_items: ({ of }) => `
  volume:
    per: {parent: ${of('orders')}, min: 1, max: 5}
  fields:
    - {name: id, type: bigint, generator: sequence}
    - {name: quantity, type: smallint, generator: choice, choices: [1, 2, 3, 5, 10], weights: [60, 20, 10, 6, 4]}
    - {name: unit_price, type: "decimal(10,2)", generator: expression, expression: ${of('products')}.price}
    - {name: amount, type: "decimal(12,2)", generator: expression, expression: quantity * unit_price}
  relationships:
    - {foreignKey: order_id, references: ${of('orders')}.id, onDelete: cascade}
    - {foreignKey: product_id, references: ${of('products')}.id, onDelete: restrict, distribution: zipf}
  validation:
    - {constraint: "amount >= unit_price", description: At least one piece}`,
  payments: ({ of }) => `
  volume: 45000
  fields:
    - {name: id, type: uuid, generator: uuid}
    - {name: amount, type: "decimal(12,2)", generator: random_decimal, min: 1, max: 5000}
    - {name: method, type: varchar(20), generator: choice, choices: [card, transfer, wallet]}
    - {name: card, type: varchar(19), generator: pattern, pattern: "4### #### #### ####", pii_category: credit_card, masking: {rule: redact, keep_last: 4}}
    - {name: paid_at, type: timestamptz, generator: datetime_between, start_date: -180d}
  relationships:
    - {foreignKey: order_id, references: ${of('orders')}.id, onDelete: restrict}
  validation:
    - {constraint: "paid_at >= ${of('orders')}.created_at", description: The order comes first}
    - {constraint: "amount > 0", description: A payment moves money}`,
  sessions: ({ guests }) => `
  volume: 30000
  fields:
    - {name: id, type: uuid, generator: uuid}
    - {name: ip, type: inet, generator: ip_address}
    - {name: agent, type: text, generator: user_agent}
    - {name: started_at, type: timestamptz, generator: datetime_between, start_date: -90d, end_date: -1d}
    - {name: minutes, type: integer, generator: integer, min: 0, max: 600}
    - {name: left_at, type: timestamptz, generator: expression, expression: "started_at + minutes * INTERVAL '1 minute'"}
  relationships:
    - {foreignKey: user_id, references: ${guests}.id, onDelete: cascade, name: visitor}
  validation:
    - {constraint: "left_at >= started_at", description: Time runs forward}
    - {constraint: "length(agent) > 10", description: Agents say what they are}`,
  memberships: ({ of }) => `
  volume: 3000
  fields:
    - {name: role, type: varchar(20), generator: choice, choices: [owner, editor, reader]}
    - {name: since, type: date, generator: date_between, start_date: -700d, end_date: -1d}
    - {name: score, type: double, generator: float, min: 0, max: 1}
  relationships:
    - {foreignKey: user_id, references: ${of('users')}.id, onDelete: cascade}
    - {foreignKey: account_id, references: ${of('accounts')}.id, onDelete: cascade}
  validation:
    - {constraint: "UNIQUE (user_id, account_id)", description: A member is one once}
    - {constraint: "role IN ('owner', 'editor', 'reader')"}`,
};

interface Part {
  /** The name that the part's own table of a kind has. */
  readonly of: (table: string) => string;
  /** Whose visits the part keeps: its own users', or another part's. */
  readonly guests: string;
}

/** Writes the project into a folder, in the place of what is there. */
export function writeManyDefinitions(folder: string, parts = 100): void {
  rmSync(folder, { recursive: true, force: true });
  for (let part = 0; part < parts; part++) {
    const of = (table: string) => nameIn(part, table);
    const guests = part % 2 === 0 ? of('users') : nameIn((part * 7 + 3) % parts, 'users');
    const own = `${folder}/${of('part')}`;
    mkdirSync(own, { recursive: true });
    for (const [table, spec] of Object.entries(tables)) {
      const text = definition(of(table), table, spec({ of, guests }));
      writeFileSync(`${own}/${table}.yaml`, text);
    }
  }
}

function definition(name: string, table: string, spec: string): string {
  return `# What the application knows of ${table.replace('_', ' ')}.
apiVersion: data.automation/v1
kind: DataDefinition
metadata:
  name: ${name}
  namespace: app
  version: v1.0.0
  description: The table of ${table.replace('_', ' ')}
  labels: {team: platform}
spec:
  source: synthetic${spec}
`;
}

function nameIn(part: number, table: string): string {
  return `p${String(part).padStart(2, '0')}_${table}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , folder, parts] = process.argv;
  if (folder === undefined) throw new Error('usage: tsx bench/many-definitions.ts FOLDER [PARTS]');
  writeManyDefinitions(folder, parts === undefined ? undefined : Number(parts));
}
