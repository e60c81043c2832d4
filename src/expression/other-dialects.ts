/** What functions of other databases and languages are written as here. Names are in small letters. */
const functions: Readonly<Record<string, string>> = {
  'if iif decode choose switch': 'write `CASE WHEN … THEN … ELSE … END`',
  'ifnull isnull nvl nvl2 zeroifnull': 'write `coalesce(a, b)`',
  'ucase toupper touppercase': 'write `upper(…)`',
  'lcase tolower tolowercase': 'write `lower(…)`',
  'len datalength strlen size': 'write `length(…)`',
  'instr charindex locate indexof': 'write `strpos(text, part)`',
  'mid substr_index substring_index': 'write `substring(text, from, length)` or `split_part(text, separator, number)`',
  'contains includes endswith ends_with': "write `… LIKE '%part%'`",
  startswith: 'write `starts_with(text, start)`',
  'year quarter month week day dayofweek weekday dayofyear dayofmonth hour minute second':
    'write `extract(year FROM …)`',
  'datediff timestampdiff date_diff timediff':
    'subtract: `a - b` are days between dates, an interval between moments; `age(a, b)` has years and months',
  'dateadd date_add adddate timestampadd date_sub subdate datesub add_months': "write `… + INTERVAL '3 days'`",
  'today curdate current_day': 'write `CURRENT_DATE`',
  'getdate sysdate getutcdate utc_timestamp curtime clock_timestamp statement_timestamp unix_timestamp':
    'write `NOW()`',
  'date_format strftime format_date dateformat datename format_datetime': "write `to_char(…, 'YYYY-MM-DD')`",
  'str_to_date to_date to_timestamp parse_date': "write `CAST(… AS date)`, or `DATE '2026-01-31'`",
  'to_number tonumber int integer number str string tostring': 'write `CAST(… AS integer)`, or `…::text`',
  'pow power exponent exp': 'powers are written as products: `a * a`; there is `sqrt`',
  'rand random random_between gen_random_uuid uuid_generate_v4 newid uuid newguid':
    'an expression draws nothing: a field with a generator of its own does, and can be read here by its name',
  'row_number rownum rowid rownumber': 'give a field `generator: sequence` and read it here; templates have `{{row}}`',
  'format printf sprintf': "put texts together with `||` or `concat(…)`, and numbers with `lpad(…::text, 6, '0')`",
  'encode sha1 sha256 sha512 sha2 digest crypt hmac': '`md5` is here; to hide values there is `masking: {rule: hash}`',
  'regexp_replace regexp_substr regexp_match regexp_matches regexp_like rlike':
    'conditions take `… ~ pattern`; values are cut by `substring`, `split_part`, `replace` and `translate`',
  'max min avg sum count': 'of a row’s own values there are `greatest(…)` and `least(…)`',
};

const operators: Readonly<Record<string, string>> = {
  '==': 'write `=`',
  '===': 'write `=`',
  '!==': 'write `<>`',
  '&&': 'write `AND`',
  '!': 'write `NOT`',
  '^': 'powers are written as products: `a * a`',
  '**': 'powers are written as products: `a * a`',
  '=~': 'write `~`',
  '<=>': 'write `IS NOT DISTINCT FROM`',
};

const byName = new Map(
  Object.entries(functions).flatMap(([names, help]) => names.split(' ').map((name) => [name, help] as const)),
);

/** How something is said here that another dialect has a function or an operator for; undefined where it is not known. */
export function saidHere(name: string, operator: boolean): string | undefined {
  return operator ? (Object.hasOwn(operators, name) ? operators[name] : undefined) : byName.get(name);
}

/** Words and signs of other languages that the grammar fails at, and what stands in their place. */
const forms: readonly (readonly [form: RegExp, help: string])[] = [
  [/&&/, 'conditions are joined by `AND`'],
  [/^\s*check\s*\(/i, 'write the condition alone, such as `amount > 0`'],
  [/\bin\s*\(\s*\)/i, "a list has a value or more: `IN ('a', 'b')`"],
  [/\bfrom\s+(\w+(?:-\w+)+)/i, 'as a name it needs quotes: `"$1"`'],
  [/\?[^:]*:(?!:)/, 'a choice is written `CASE WHEN condition THEN a ELSE b END`'],
  [/\bin\s*\[/i, "a list stands in parentheses: `IN ('a', 'b')`"],
  [/\b\d+\s+(?:second|minute|hour|day|week|month|year)s?\b/i, "a span of time is written `INTERVAL '3 days'`"],
  [/\bcontains\b/i, "write `… LIKE '%part%'`"],
  [/\b(?:matches|rlike|regexp)\b/i, "write `… ~ 'pattern'`"],
  [
    /[\w)]\s*\[\d+\]/,
    'parts of a text are taken by `split_part(text, separator, number)` or `substring(text, from, length)`',
  ],
  [/(?:^|[\s(,=<>])\[\s*[A-Za-z_][\w ]*\]/, 'names that need quotes stand in double ones: `"order"`'],
  [/`/, 'names that need quotes stand in double ones: `"order"`'],
  [/\{\{/, 'fields are read by their names alone; `{{…}}` belongs into templates'],
  [/\|\|/, 'conditions are joined by `OR`; `||` puts texts together'],
];

/** What most likely stands for another language's form in a text that cannot be parsed. */
export function formHere(text: string): string | undefined {
  const plain = text.replace(/'(?:[^']|'')*'/g, "''");
  for (const [form, help] of forms) {
    const found = form.exec(plain);
    if (found) return help.replace('$1', found[1] ?? '');
  }
  return undefined;
}
