import { type FieldType, familyOf, parseType, typeSpellings, typeText } from '../values/type.ts';

import { meantType } from '../definition/other-names.ts';

import { generatorNamed } from '../generators/index.ts';

/** What is wrong with a type that is none, and what to write. */
export interface TypeFault {
  readonly message: string;
  readonly help: string;
  /** Whether it says where values come from, too: nothing else is missed then. */
  readonly isSource: boolean;
}

/** What to say of a text that is no type. */
export function typeFault(text: string, generator?: string): TypeFault {
  const isType = parseType(bareType(text)) !== undefined && /^[^(]*\([^)]*\)\s*$/.test(text);
  const message = isType ? `\`${text}\` is no size that the type can have` : `there is no type \`${text}\``;
  const isSource = /^enum\b/i.test(text) || generatorNamed(text.trim()) !== undefined;
  const isName = generator === 'choice' && /^\w+$/.test(text.trim());
  const help = ofForm(text.trim()) ?? (isName ? ofEnum : undefined) ?? ofName(text.trim()) ?? all;
  return { message, help, isSource };
}

const all = `there are ${typeSpellings.slice(0, 22).join(', ')}`;
const ofEnum = 'an enum’s name is no type here: leave `type` out, or write `varchar(20)`';

function ofForm(text: string): string | undefined {
  return ofColumn(text) ?? ofList(text) ?? ofSize(text);
}

/** What stands beside the type: in DDL and in the types of languages. */
function ofColumn(text: string): string | undefined {
  const [, bare = '', more = ''] =
    /^(.+?)\s+(not null|null|primary key|unique|default|references|check|collate|comment|generated|auto_?increment)\b/i.exec(
      text,
    ) ?? [];
  if (parseType(bare) && more)
    return `write the type alone, \`${bare}\`: \`nullable\`, \`primary_key\`, \`unique\` and \`default\` are keys of the field`;
  const optional = text.replace(/\s*(\?|\|\s*null)$/i, '');
  if (optional !== text && parseType(optional)) return `write \`${optional}\`, and \`nullable: true\` beside it`;
  const signed = text.replace(/\bunsigned\b\s*/i, '').trim();
  if (signed !== text) {
    const meant = parseType(bareType(signed)) ? bareType(signed) : meantType(bareType(signed), typeSpellings);
    if (meant) return `write \`${meant}\`: \`min: 0\` of its generator keeps it from what is negative`;
  }
  return undefined;
}

/** Lists, as other languages write them. */
function ofList(text: string): string | undefined {
  const item =
    /^(?:array|list|set|vector)\s*[<([]\s*(.+?)\s*[>)\]]$/i.exec(text)?.[1] ??
    /^(.+?)\s+(?:array|list)$/i.exec(text)?.[1];
  if (item !== undefined) {
    const meant = parseType(item) ? item : (meantType(item, typeSpellings) ?? 'text');
    return `write \`${meant}[]\``;
  }
  return /^(list|set|vector)$/i.test(text) ? 'write what its items are, and `[]` behind it: `text[]`' : undefined;
}

/** `varchar 20`, `varchar[20]`, `string(20)`, `int(11)`, `nvarchar(max)`. */
function ofSize(text: string): string | undefined {
  const [, word = '', size = ''] =
    /^([a-z][\w ]*?)\s*[\s[({<:]\s*(\d+(?:\s*,\s*\d+)?|max)(?: (?:char|byte))?\s*[\])}>]?$/i.exec(text) ??
    /^([a-z]+?)(\d+)$/i.exec(text) ??
    [];
  if (size === '') return undefined;
  const name = parseType(word) ? word : meantType(word, typeSpellings);
  const known = name === undefined ? undefined : parseType(name);
  if (!known || name === undefined) return undefined;
  if (/^tinyint$/i.test(word) && size === '1') return 'write `boolean`, or `smallint` for numbers';
  const family = familyOf(known);
  if (family === 'text') return textOf(known, size);
  if (/,/.test(size) && (family === 'float' || family === 'decimal'))
    return sizedOr(`decimal(${size.replace(/\s/g, '')})`, { name: 'decimal' });
  if (family === 'decimal') return sizedOr(`decimal(${size})`, known);
  if (family === 'timestamp' || family === 'timestamptz' || family === 'time')
    return `write \`${name}\`: how many digits seconds have is its generator’s \`precision\``;
  return `\`${name}\` takes no size: write \`${name}\``;
}

function textOf(known: FieldType, size: string): string {
  if (/^max$/i.test(size)) return 'write `text`';
  const name = known.name === 'char' ? 'char' : 'varchar';
  return sizedOr(`${name}(${size})`, { name });
}

const sizes: Readonly<Record<string, string>> = {
  char: 'a length is from 1 to 10485760: `char(2)`',
  varchar: 'a length is from 1 to 10485760: `varchar(255)`',
  decimal: 'digits in all (1 to 1000), and how many of them stand after the point: `decimal(10,2)`',
};

function sizedOr(text: string, { name }: Pick<FieldType, 'name'>): string {
  const type = parseType(text);
  return type ? `write \`${typeText(type)}\`` : (sizes[name] ?? `\`${name}\` takes no size`);
}

function ofName(text: string): string | undefined {
  const bare = bareType(text);
  const known = parseType(bare);
  if (known && bare !== text) return sizes[known.name] ?? `\`${bare}\` takes no size`;
  if (/^enum\b/i.test(text))
    return 'write the type of its values, such as `varchar(20)`, with `generator: choice` and `choices`';
  const generator = generatorNamed(text);
  if (generator) return `\`${text}\` is a generator: write \`generator: ${text}\`; a type may be left out beside it`;
  const near = meantType(bare, typeSpellings);
  return near === undefined ? undefined : `did you mean \`${near}\`?`;
}

function bareType(text: string): string {
  return text.replace(/\s*\(.*$/s, '');
}
