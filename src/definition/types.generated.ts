// Made from schemas/v1 by `npm run schemas`: not to be edited.

export type AnyDocument = DataDefinition | MaskingPolicy | Environment | ProjectFile;
export type GivenRows = {
  [k: string]: unknown;
}[];
export type Locale =
  | string
  | {
      [k: string]: number;
    };
export type Distribution = ('uniform' | 'zipf' | 'exact' | 'normal') | ShapedDistribution;
export type MaskingRule = MaskParameters & {
  /**
   * The field that is masked, or a path into its JSON: `profile.contacts[*].email`.
   */
  field: string;
  rule: string;
  pii_category?: string;
  /**
   * Of a path: the type of what lies there; default: as each value has it in its document.
   */
  type?: string;
  /**
   * Masks only where this expression holds.
   */
  when?: string;
  /**
   * What becomes of values that the rule cannot read; default: an error.
   */
  on_nonconforming?: 'error' | 'nullify' | 'generalize' | 'keep';
  [k: string]: unknown;
};
/**
 * One field: the keys here, and its generator's parameters beside them.
 */
export type Field = GeneratorParameters & {
  /**
   * The column's name. Values depend on it; see `seed_as` for a rename.
   */
  name: string;
  /**
   * `integer`, `varchar(255)`, `decimal(10,2)`, `timestamp`, `text[]` …; may be left out where the generator implies it.
   */
  type?: string;
  generator?: string;
  /**
   * NULL is allowed. Draws no nulls by itself.
   */
  nullable?: boolean;
  /**
   * The share of nulls.
   */
  null_probability?: number;
  /**
   * A field of the row that this one is null together with; of two shares the smaller one lies within the larger.
   */
  null_with?: string;
  null_trend?: NullTrend;
  /**
   * No value twice.
   */
  unique?: boolean;
  /**
   * No value twice among the rows for which this expression holds.
   */
  unique_where?: string;
  /**
   * Part of the primary key.
   */
  primary_key?: boolean;
  /**
   * The column's DEFAULT, and its value where nothing else gives one.
   */
  default?:
    | string
    | number
    | boolean
    | null
    | {
        [k: string]: unknown;
      }
    | unknown[];
  /**
   * What the field holds; becomes the column's comment.
   */
  description?: string;
  pii_category?: string;
  /**
   * Masks the field: `true` takes the rule of its category or generator; or a rule's name, or a rule with its parameters.
   */
  masking?: boolean | string | Mask;
  /**
   * What must hold for the value; the field's own name may be left out: `> 0 AND < 150`.
   */
  constraint?: string | Constraint;
  /**
   * A regular expression that every value must match.
   */
  matches?: string;
  /**
   * A pattern with placeholders, or without a generator a regular expression that values are made from.
   */
  pattern?: string;
  /**
   * The field's name before it was renamed: values stay.
   */
  seed_as?: string;
  /**
   * The share of values that break careless software, within type and constraints.
   */
  edge_cases?: boolean | number;
  /**
   * The share of values that are wrong on purpose; or `{share, kind}`.
   */
  invalid?: number | Invalid;
  locale?: Locale;
  /**
   * Does not join the other fields of its group (first_name, email, city …).
   */
  independent?: boolean;
  /**
   * Which person, address or company of the row the field is of, where its name does not say so: `owner`, `billing`.
   */
  profile?: string;
  /**
   * The field has a value only where this expression holds, else NULL.
   */
  when?: string;
  /**
   * References: false makes no foreign key in the database.
   */
  enforced?: boolean;
  /**
   * References: the parent is not loaded with these datasets.
   */
  external?: boolean;
  /**
   * References to the own dataset: rows form a forest.
   */
  acyclic?: boolean;
  /**
   * References to the own dataset: the share of rows without a parent.
   */
  root_probability?: number;
  /**
   * References to the own dataset: the forest's height.
   */
  max_depth?: number;
  /**
   * References to the own dataset: roots refer to themselves, so that none is null.
   */
  root?: 'self';
  [k: string]: unknown;
};
export type Mask = MaskParameters & {
  rule: string;
  /**
   * Masks only where this expression holds.
   */
  when?: string;
  /**
   * What becomes of values that the rule cannot read; default: an error.
   */
  on_nonconforming?: 'error' | 'nullify' | 'generalize' | 'keep';
  [k: string]: unknown;
};
export type Treatment = string | Strategy;
export type Strategy = AnyParameters & {
  /**
   * What is done: `hash`, `redact`, `anonymize`, or any masking rule; its parameters stand beside it.
   */
  strategy: string;
  [k: string]: unknown;
};

/**
 * One dataset: its fields, how many rows it has, what it refers to and how it is masked.
 */
export interface DataDefinition {
  /**
   * The language's version.
   */
  apiVersion: 'data.automation/v1';
  /**
   * What this document defines.
   */
  kind: 'DataDefinition';
  metadata: Metadata;
  spec: Spec;
}
export interface Metadata {
  /**
   * The dataset's name, unique in its namespace. Values depend on it.
   */
  name: string;
  /**
   * Keeps equal names of different teams apart. Default: `default`. No value depends on it.
   */
  namespace?: string;
  /**
   * The definition's semantic version; a leading `v` is optional.
   */
  version?: string;
  /**
   * What the dataset is for; becomes the table's comment.
   */
  description?: string;
  /**
   * Free names and values to select and sort by.
   */
  labels?: {
    [k: string]: string | number | boolean;
  };
}
export interface Spec {
  /**
   * Another dataset (`name` or `namespace/name`) whose spec this one is laid over, fields by name.
   */
  extends?: string;
  /**
   * Where rows come from: generated, given as they stand, read from production through masks, or both.
   */
  source?: 'synthetic' | 'seed' | 'masked_production' | 'hybrid';
  origin?: Origin;
  rows?: GivenRows;
  /**
   * Overrides the run's seed for this dataset: a number or any text.
   */
  seed?: number | string;
  locale?: Locale;
  /**
   * The table, with its schema if it is to have one: `public.users`. Default: the dataset's name.
   */
  table?: string;
  /**
   * The collection of documents. Default: the dataset's name.
   */
  collection?: string;
  database?: Database;
  /**
   * How many rows; default 100. A number, a `count`, or so many `per` row of another dataset.
   */
  volume?: number | Volume;
  /**
   * The columns, in output order.
   */
  fields?: Field[];
  /**
   * Series that several fields show, by name: `generator: series` with `series: NAME`.
   */
  series?: {
    [k: string]: Series;
  };
  /**
   * What this dataset refers to.
   */
  relationships?: Relationship[];
  /**
   * Which fields are masked, and how.
   */
  masking_rules?: MaskingRule[];
  /**
   * What must hold for the rows.
   */
  validation?: (string | Constraint)[];
  /**
   * Indexes beside those of keys.
   */
  indexes?: Index[];
  /**
   * Fields whose values rise and fall together.
   */
  correlations?: Correlation[];
  /**
   * Documents: no field beyond those listed.
   */
  strict?: boolean;
  /**
   * Named overlays, chosen for a run or for a share of the rows.
   */
  traits?: {
    [k: string]: Trait;
  };
  /**
   * The dataset whose rows own the rows of this one: adds its key here and keeps every reference inside one tenant.
   */
  tenant?: string | Tenant;
  /**
   * Documents: datasets whose rows are nested in the rows of this one that they refer to.
   */
  embed?: string | (string | Embed)[] | Embed;
  /**
   * Real rows: which part of the origin is taken; rows that refer to others go along with them alone. A text is the condition.
   */
  subset?: string | Subset;
  refresh?: Refresh;
}
export interface Origin {
  /**
   * The database to read: `postgresql://…`, `mongodb://…`.
   */
  uri?: string;
  /**
   * The table to read.
   */
  table?: string;
  /**
   * The collection to read.
   */
  collection?: string;
  /**
   * The query whose rows are read.
   */
  query?: string;
  /**
   * A file of rows, named from this definition's folder.
   */
  file?: string;
  /**
   * The file's format; default: by its extension.
   */
  format?: 'csv' | 'json' | 'ndjson';
  rows?: GivenRows;
}
export interface Database {
  /**
   * The kind of database.
   */
  engine?: 'postgresql' | 'pglite' | 'mongodb';
  /**
   * Where it is, as one URL; `${VAR}` is read from the environment.
   */
  uri?: string;
  connection?: Connection;
}
export interface Connection {
  /**
   * The server's name or address, or the folder of its socket.
   */
  host?: string;
  /**
   * The server's port.
   */
  port?: number | string;
  /**
   * The database's name.
   */
  database?: string;
  /**
   * Who connects.
   */
  user?: string;
  /**
   * The user's password: `${PGPASSWORD}`, never the word itself.
   */
  password?: string;
  /**
   * The schema that tables without one of their own are in.
   */
  schema?: string;
  /**
   * Whether the connection is encrypted, and how the server is checked.
   */
  sslmode?: 'disable' | 'allow' | 'prefer' | 'require' | 'verify-ca' | 'verify-full';
  /**
   * The file of authorities that the server's certificate is checked against.
   */
  sslrootcert?: string;
}
export interface Volume {
  /**
   * The number of rows.
   */
  count?: number;
  per?: Per;
  distribution?: Distribution;
}
export interface Per {
  /**
   * The dataset whose rows are counted.
   */
  parent: string;
  /**
   * The field that refers to it, where several do.
   */
  by?: string;
  /**
   * Rows for each parent.
   */
  count?: number;
  /**
   * The fewest rows for a parent.
   */
  min?: number;
  /**
   * The most rows for a parent.
   */
  max?: number;
  /**
   * Rows for a parent on average (`poisson`).
   */
  mean?: number;
  /**
   * How the numbers between `min` and `max` are spread.
   */
  distribution?: 'uniform' | 'zipf' | 'exact' | 'normal' | 'poisson';
}
export interface ShapedDistribution {
  /**
   * Weights of equal slices of the parents, in order.
   *
   * @minItems 1
   */
  weights?: number[];
  /**
   * The distribution's name, where it has parameters.
   */
  type?: 'uniform' | 'zipf' | 'exact' | 'normal';
  /**
   * zipf: how steep; 1 is common.
   */
  s?: number;
  /**
   * normal: the middle, as a share of the parents (0 to 1).
   */
  mean?: number;
  /**
   * normal: the width, as a share of the parents.
   */
  stddev?: number;
}
export interface Series {
  [k: string]: unknown;
}
export interface Relationship {
  /**
   * The field that refers, or the fields; declared implicitly where `fields` does not name them.
   */
  foreignKey: string | string[];
  /**
   * What it refers to: `dataset.field`, or `dataset(field, field)`.
   */
  references: string;
  /**
   * What becomes of a row whose parent is deleted.
   */
  onDelete?: 'cascade' | 'restrict' | 'set null' | 'set default' | 'no action';
  distribution?: Distribution;
  /**
   * The share of rows without a parent.
   */
  null_probability?: number;
  /**
   * How expressions name the parent row; default: the dataset's name.
   */
  name?: string;
  /**
   * One-to-one: no parent twice.
   */
  unique?: boolean;
  /**
   * False makes no foreign key in the database.
   */
  enforced?: boolean;
  /**
   * The parent is not loaded with these datasets.
   */
  external?: boolean;
  /**
   * To the own dataset: rows form a forest.
   */
  acyclic?: boolean;
  /**
   * To the own dataset: the share of rows without a parent.
   */
  root_probability?: number;
  /**
   * To the own dataset: the forest's height.
   */
  max_depth?: number;
  /**
   * To the own dataset: roots refer to themselves, so that none is null.
   */
  root?: 'self';
  /**
   * What the reference means.
   */
  description?: string;
}
export interface MaskParameters {
  [k: string]: unknown;
}
export interface Constraint {
  /**
   * A condition in SQL; a row fails where it is FALSE.
   */
  constraint: string;
  /**
   * What messages call it.
   */
  name?: string;
  /**
   * What the constraint means; shown when it fails.
   */
  description?: string;
  /**
   * What a failing row is; default: an error.
   */
  severity?: 'error' | 'warning' | 'info';
}
export interface Index {
  /**
   * The indexed fields, in order.
   *
   * @minItems 1
   */
  fields: string[];
  /**
   * No combination twice.
   */
  unique?: boolean;
  /**
   * Only rows for which this expression holds are in the index.
   */
  where?: string;
  /**
   * The index's name; default: made from table and fields.
   */
  name?: string;
}
export interface Correlation {
  /**
   * The fields, of which each keeps its own distribution; the first keeps its values too.
   *
   * @minItems 2
   * @maxItems 64
   */
  fields: string[];
  /**
   * Spearman's rank correlation, -1 to 1: of any two of the fields, or a matrix with a row for each.
   */
  rank: number | number[][];
}
export interface Trait {
  /**
   * What the trait stands for.
   */
  description?: string;
  /**
   * The share of the rows that have it.
   */
  share?: number;
  /**
   * Fields laid over the dataset's own, by name.
   */
  fields?: Field[];
}
export interface GeneratorParameters {
  [k: string]: unknown;
}
export interface NullTrend {
  /**
   * The field: a number, a date or a time.
   */
  by: string;
  /**
   * The share at its least value; default: 0.
   */
  from?: number;
  /**
   * The share at its greatest value.
   */
  to: number;
}
export interface Invalid {
  /**
   * The share of wrong values.
   */
  share: number;
  /**
   * What is wrong with them; default: the first of these that the field can have.
   */
  kind?: 'orphan' | 'bad_format' | 'out_of_range' | 'too_long' | 'null' | 'wrong_type' | null;
}
export interface Tenant {
  /**
   * The dataset of tenants.
   */
  dataset: string;
  /**
   * The column that holds the tenant's key.
   */
  field?: string;
}
export interface Embed {
  /**
   * The dataset whose rows are nested here.
   */
  dataset: string;
  /**
   * The field that holds them; default: the dataset's name.
   */
  as?: string;
  /**
   * The field that refers here, where several do.
   */
  by?: string;
}
export interface Subset {
  /**
   * Takes the rows for which this expression over the origin's own values is true.
   */
  where?: string;
  /**
   * Takes this share of the rows, by a keyed hash of the primary key: always the same ones, and all of those in a larger share.
   */
  share?: number;
  /**
   * References that become null where the row that they mean is not taken; other rows are left out with it.
   *
   * @minItems 1
   */
  nullify?: string[];
}
export interface Refresh {
  /**
   * When, as cron has it: minute, hour, day, month, weekday.
   */
  schedule?: string;
  /**
   * From what.
   */
  source?: 'synthetic' | 'seed' | 'masked_production' | 'hybrid';
  /**
   * Tags the repository with the new version.
   */
  tag_version?: boolean;
}
/**
 * How personal data is masked, by category. Applies when an Environment or `--policy` names it.
 */
export interface MaskingPolicy {
  /**
   * The language's version.
   */
  apiVersion: 'data.automation/v1';
  /**
   * What this document defines.
   */
  kind: 'MaskingPolicy';
  metadata: Metadata;
  spec: PolicySpec;
}
export interface PolicySpec {
  /**
   * The masking key, a secret of 128 bits or more: `${DATA_CLI_MASKING_KEY}`, `{file: …}` or `{command: […]}`, never the key itself.
   */
  key?: string | KeySource;
  default?: Treatment;
  categories?: Categories;
  /**
   * A field of these categories that has no masking rule fails `validate`.
   */
  require?: string[];
  audit?: Audit;
  /**
   * Regulations: what of them follows from the rules is in the audit record.
   */
  compliance?: ('GDPR' | 'HIPAA')[];
}
export interface KeySource {
  /**
   * A file that holds the key and nothing else.
   */
  file?: string;
  /**
   * A program and its arguments, which prints the key and nothing else.
   *
   * @minItems 1
   */
  command?: string[];
}
export interface AnyParameters {
  [k: string]: unknown;
}
export interface Categories {
  email?: Treatment;
  phone?: Treatment;
  full_name?: Treatment;
  first_name?: Treatment;
  last_name?: Treatment;
  ssn?: Treatment;
  national_id?: Treatment;
  passport?: Treatment;
  driver_license?: Treatment;
  tax_id?: Treatment;
  address?: Treatment;
  date_of_birth?: Treatment;
  credit_card?: Treatment;
  bank_account?: Treatment;
  iban?: Treatment;
  cvv?: Treatment;
  medical?: Treatment;
  biometric?: Treatment;
  geolocation?: Treatment;
  ip_address?: Treatment;
  mac_address?: Treatment;
  device_id?: Treatment;
  user_agent?: Treatment;
  session_token?: Treatment;
  api_key?: Treatment;
  username?: Treatment;
  password?: Treatment;
  internal_id?: Treatment;
  free_text?: Treatment;
}
export interface Audit {
  /**
   * Whether runs under this policy are recorded.
   */
  enabled?: boolean;
}
/**
 * Where data goes and how much of it: chosen with `--env`.
 */
export interface Environment {
  /**
   * The language's version.
   */
  apiVersion: 'data.automation/v1';
  /**
   * What this document defines.
   */
  kind: 'Environment';
  metadata: Metadata;
  spec: EnvironmentSpec;
}
export interface EnvironmentSpec {
  /**
   * 1 local, 2 ci, 3 staging, 4 production, which is never written to.
   */
  level?: 1 | 2 | 3 | 4;
  /**
   * The database: `postgresql://…`, `pglite:./folder` or `mongodb://…`.
   */
  target?: string;
  /**
   * Several databases, each of which takes a shard.
   *
   * @minItems 1
   */
  targets?: string[];
  /**
   * The run's seed: a number or any text.
   */
  seed?: number | string;
  /**
   * The instant that `now` means: ISO 8601, or `now` for the clock's.
   */
  as_of?: string;
  /**
   * A MaskingPolicy's name, or the built-in `none`, `standard` or `aggressive`.
   */
  masking?: string;
  /**
   * How many rows: one number for all, or by dataset; `5x users` is five times as many as users.
   */
  volumes?: number | Volumes;
  baselines?: Baselines;
  ttl?: string;
}
export interface Volumes {
  /**
   * For datasets that are not listed.
   */
  default?: number;
  [k: string]: number | string | undefined;
}
export interface Baselines {
  index_build?: string;
  sample_query?: string;
  load?: string;
}
/**
 * `data-cli.yaml`, at the project's root.
 */
export interface ProjectFile {
  /**
   * Files, folders and globs that commands read where none is given; default: `specs`.
   */
  paths?: string | string[];
  /**
   * The Environment used without `--env`.
   */
  environment?: string;
  /**
   * Environment variables that definitions may use anywhere as `${NAME}`, beyond connections and keys.
   */
  env?: string[];
  /**
   * The schema of the tables in which loads are recorded.
   */
  ledger_schema?: string;
  audit?: ProjectAudit;
  versioning?: Versioning;
  /**
   * The catalogue version whose values are made.
   */
  catalogue?: number;
}
export interface ProjectAudit {
  /**
   * Whether runs are recorded.
   */
  enabled?: boolean;
  /**
   * Where, from the project's root; default: `.data/audit.ndjson`.
   */
  file?: string;
}
export interface Versioning {
  /**
   * What the names of version tags begin with: `test/` makes them `test/users/v1.3.0`; default: nothing.
   */
  prefix?: string;
  /**
   * The file that `release` writes what changed to; default: `CHANGELOG.data.md`.
   */
  changelog?: string;
  /**
   * Changes that count for more or less than usual, by the rule's name.
   */
  rules?: {
    [k: string]: VersioningRule;
  };
}
export interface VersioningRule {
  /**
   * What the change counts for.
   */
  level: 'breaking' | 'privacy' | 'minor' | 'patch' | 'none';
  /**
   * Why.
   */
  reason: string;
}
