import { fold, nearest } from '../base/nearest.ts';

/** What other tools, and everyday speech, call a generator here. Their spelling is folded: case and joints count for nothing. */
const generators: Readonly<Record<string, string>> = {
  sequence:
    'autoincrement increment incremental incrementing serial bigserial identity counter rownumber intprimarykey primarykey id',
  full_name: 'name personname human',
  email: 'safeemail freeemail emailaddress',
  integer: 'number int4 int8 randomint randint randomnumber range digit',
  random_decimal: 'numeric money double randomfloat',
  boolean: 'flag truefalse maybe',
  uuid: 'guid',
  date_between: 'date randomdate calendar day',
  datetime_between: 'datetime timestamp timestamptz now past future recent soon anytime thisyear unixtime',
  time_between: 'time clock',
  date_of_birth: 'birthdate birthday dob birthdatetime',
  choice:
    'enum oneof values pick weighted weightedchoice weightedrandom arrayelement valuesfromarray randomelement category categorical select status customlist',
  reference: 'sameas foreignkey fk ref relation relationship belongsto lookup datasetcolumn',
  constant: 'default static fixed literal value',
  expression: 'formula computed calculated sql function',
  template: 'concat format mustache interpolate',
  pattern: 'bothify numerify lexify mask replacesymbols charactersequence',
  regex: 'regexp regularexpression fromregexp regexify string str',
  sentence: 'text',
  description: 'summary abstract details',
  note: 'remark remarks memo',
  review: 'feedback testimonial',
  tagline: 'catchphrase motto',
  bio: 'about biography aboutme',
  lorem: 'loremipsum',
  gender: 'sex',
  ip_address: 'ipv4 ipv6',
  url: 'uri link website homepage',
  hostname: 'host',
  zip_code: 'plz',
  company: 'organization organisation',
  street_address: 'addressline addressline1 line1',
  credit_card: 'cardnumber ccnumber',
  sample: 'file csv fromfile list dictionary',
  json: 'document jsonarray',
  object_id: 'mongoid bsonid mongodbobjectid',
};

/** The same of masking rules. */
const masks: Readonly<Record<string, string>> = {
  hash: 'sha256 sha1 sha512 md5 digest hmac',
  nullify: 'null setnull clear remove erase',
  anonymize: 'fake faker substitute pseudonymize pseudonymise replace random synthesize',
  tokenize: 'encrypt fpe formatpreserving',
  redact: 'mask partial stars asterisks obfuscate scramble cover',
  shift_date: 'dateshift datejitter',
  noise: 'perturb noisedate noiseint',
  generalize: 'bucket bin truncate round',
  keep: 'none passthrough ignore allow original',
};

/** What other tools call a distribution here. */
const distributions: Readonly<Record<string, string>> = {
  normal: 'gaussian gauss bell',
  uniform: 'flat even',
  exponential: 'exp',
  pareto: 'powerlaw power',
  zipf: 'zipfian',
};

/** What other databases and languages call a type here. */
const types: Readonly<Record<string, string>> = {
  timestamp: 'datetime datetime2 smalldatetime instant',
  'decimal(19,4)': 'money smallmoney currency',
  bytea: 'blob tinyblob mediumblob longblob binary varbinary bytes image raw',
  smallint: 'tinyint int1 byte short year uint8 int16',
  integer: 'mediumint serial serial4 smallserial int32 uint16',
  bigint: 'long bigserial serial8 int64 uint32',
  text: 'clob longtext mediumtext tinytext ntext citext str',
  varchar: 'varchar2 nvarchar nvarchar2 enum set',
  uuid: 'guid uniqueidentifier',
  jsonb: 'map dict struct variant hstore',
  boolean: 'bit yesno',
  inet: 'ip ipaddress ipv4 ipv6',
};

/** What other tools, and everyday speech, call a key here. */
const keys: Readonly<Record<string, string>> = {
  choices: 'options values elements enum oneof oneofs list items from',
  weights: 'weight weighting probabilities frequencies',
  foreignKey: 'field column fk from',
  strategy: 'rule mask method',
  references: 'to target ref reference parent model',
  reference_table: 'references table dataset target parent',
  reference_field: 'field column',
  null_probability: 'nulls enablenull nullprob nullrate nullratio nullpercentage nullchance blank percentblank',
  edge_cases: 'edgecase edgecaseprobability edgecaseprob enableedgecase enableedgecases',
  true_probability: 'frequency probability chance likelihood trueratio',
  count: 'rows size records amount rowcount number quantity value',
  volume: 'rows count size records amount rowcount number quantity',
  validation: 'constraints checks rules asserts',
  fields: 'columns properties attributes schema',
  relationships: 'relations foreignkeys references refs belongsto',
  constraint: 'check condition rule assert where',
  generator: 'gen provider faker method function kind datatype',
  type: 'datatype sqltype columntype dbtype format',
  primary_key: 'pk primary isprimary key isprimarykey',
  unique: 'isunique distinct uniq',
  default: 'defaultvalue',
  nullable: 'optional null allownull isnullable',
  description: 'comment doc docs note',
  min: 'minimum from start low lower gte after minitems minlength',
  max: 'maximum to end high upper lte before maxitems maxlength',
  start_date: 'from start min minimum after since begin startdatetime',
  end_date: 'to end max maximum before until enddatetime',
  scale: 'precision decimals decimalplaces digits places fractiondigits',
  mean: 'average mu avg',
  stddev: 'std sigma sd deviation standarddeviation',
  pattern: 'format mask regex template',
  template: 'format pattern',
  expression: 'formula sql value',
  value: 'const constant default',
  distribution: 'dist',
  rule: 'strategy mask method transformer',
  of: 'items element each generator',
};

/** What is said otherwise here than by a key of its own. */
const notes: Readonly<Record<string, string>> = {
  'required notnull notnullable mandatory isrequired':
    'leave it out: fields are never null unless they are `nullable: true`',
  'autoincrement serial identity isidentity': 'write `generator: sequence`',
  '$ref allof anyof': 'repeat parts by YAML’s anchors (`&name`, `<<: *name`), and whole definitions by `extends`',
  'range between minmax bounds limits': 'write `min` and `max`, of moments `start_date` and `end_date`',
  'options params parameters config arguments settings': 'parameters are keys of the field itself, beside `generator`',
  'args arguments': 'parameters have names, and are keys of the field itself, beside `generator`',
  'hidden omit helper temporary virtual transient':
    'every field is written: put what this one holds into the `expression` or `template` that reads it',
  'length size count maxsize nb num quantity':
    'of a list say `min` and `max`; of a text its type says it: `varchar(20)`',
};

/** The same of masking rules, wherever they stand. */
const ruleNotes: Readonly<Record<string, string>> = {
  'options params parameters config args arguments settings':
    'parameters are keys of the rule itself, beside `rule`: `{rule: keep, reason: …}`',
};

/** The same of what a dataset says elsewhere; inside of its fields these would mean something else. */
const datasetNotes: Readonly<Record<string, string>> = {
  'primarykey primarykeys pk': 'mark the fields of the key: `primary_key: true`',
  'unique uniquetogether uniquekeys uniqueconstraints uniquekey': 'write `indexes: [{fields: [a, b], unique: true}]`',
};

/** All of them, for whoever holds them against what there is. */
export const otherNames = { generators, masks, types, keys, distributions };

const typesByName = byName(types);
const distributionsByName = byName(distributions);
const notesByName = byNames(notes);
const ruleNotesByName = byNames(ruleNotes);
const datasetNotesByName = byNames(datasetNotes);
const namesOf = { generator: byName(generators), 'masking rule': byName(masks) };

const keysByName = new Map(Object.entries(keys).map(([key, names]) => [key, new Set(names.split(' '))]));

/** Faker's modules: `internet.email` is what it calls what stands here as `faker.internet.email`. */
const fakerModules =
  /^(airline|animal|book|color|commerce|company|database|datatype|date|finance|food|git|hacker|helpers|image|internet|location|lorem|music|number|person|phone|science|string|system|vehicle|word)\./;

/** Whether a name is one of Faker's methods, of its versions before 8 too: `internet.email`, `name.firstName`. */
export function isOfFaker(written: string): boolean {
  return fakerModules.test(written);
}

/** The generator or rule that is meant by a name that is none's; undefined where it cannot be told. */
export function meantName(noun: keyof typeof namesOf, written: string, known: readonly string[]): string | undefined {
  const last = fold(written.slice(written.lastIndexOf('.') + 1));
  const meant = namesOf[noun].get(last) ?? known.find((name) => fold(name) === last);
  if (meant !== undefined) return meant;
  return noun === 'generator' && fakerModules.test(written) ? `faker.${written}` : nearest(written, known);
}

/** The distribution that is meant by a name which stands where a generator's should; undefined where none is. */
export function meantDistribution(written: string, known: readonly string[]): string | undefined {
  const name = fold(written);
  return distributionsByName.get(name) ?? known.find((each) => fold(each) === name);
}

/** The type that is meant by a name, without a size, that is none's; undefined where it cannot be told. */
export function meantType(written: string, known: readonly string[]): string | undefined {
  return typesByName.get(fold(written)) ?? nearest(written, known);
}

/** The key, of those that may stand there, that is meant by a misspelt one, or by what other tools call it. */
export function keyMeant(written: string, absent: readonly string[]): string | undefined {
  const meant = meantKey(written, absent);
  return meant ?? (noteOf(written) === undefined ? nearest(written, absent) : undefined);
}

/** How that is said here which other tools have a key for, of a field, a masking rule or a dataset; undefined where it is not known. */
export function noteOf(written: string, of: 'field' | 'rule' | 'dataset' = 'field'): string | undefined {
  const name = fold(written);
  const ofRule = of === 'rule' ? ruleNotesByName.get(name) : undefined;
  return ofRule ?? notesByName.get(name) ?? (of === 'dataset' ? datasetNotesByName.get(name) : undefined);
}

/** The key, of those that may stand there, that is meant by one that may not; undefined where it cannot be told. */
export function meantKey(written: string, known: readonly string[]): string | undefined {
  const name = fold(written);
  return known.find((key) => keysByName.get(key)?.has(name));
}

/** The same of a table by names. */
function byNames(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return byName(Object.fromEntries(Object.entries(table).map(([names, meant]) => [meant, names])));
}

function byName(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(table).flatMap(([meant, names]) => names.split(' ').map((name) => [name, meant] as const)),
  );
}

/** Other tools take another field for a limit: what a row's own values limit is a condition. */
export function limitHelp(key: string, written: string): string | undefined {
  if (!/^(?:min|max|start_date|end_date)$/.test(key) || !/^[a-z_]/i.test(written)) return undefined;
  const sign = key === 'min' || key === 'start_date' ? '>=' : '<=';
  return `a limit that other fields set is a condition of this one: \`constraint: "${sign} other_field"\``;
}
