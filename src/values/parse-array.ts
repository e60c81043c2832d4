import { literalElement } from './nested-text.ts';
import { Target } from './target.ts';
import { type FieldType, familyOf, typeText } from './type.ts';
import { writeDouble, writeReal } from './write-float.ts';
import { noZone, type TimeStyle, utcZone, writeDate, writeTime, writeTimestamp } from './write-time.ts';

/** A value outside of a column, as `Cell`. */
interface Value {
  readonly value: number | bigint | string;
  readonly scale: number;
  readonly text: string;
}

type Parsed = Value | { readonly error: string };

/** An array as a list in JSON or as PostgreSQL's literal; its one spelling is the literal as the server prints it. */
export function parseArray(
  type: FieldType,
  item: FieldType,
  text: string,
  parseItem: (text: string) => Parsed,
): Parsed {
  const trimmed = text.trim();
  const items = trimmed.startsWith('[') ? jsonItems(trimmed) : literalItems(trimmed);
  if (!items) return { error: `\`${text}\` is no list of single values for ${typeText(type)} (\`[a, b]\`, \`{a,b}\`)` };
  const elements: string[] = [];
  for (const each of items) {
    const cell = each === null ? null : parseItem(each);
    if (cell && 'error' in cell) return cell;
    elements.push(cell ? elementOf(item, cell) : 'NULL');
  }
  const literal = `{${elements.join(',')}}`;
  return { value: literal, scale: 0, text: literal };
}

type Items = readonly (string | null)[];

/** Numbers as they are written: JavaScript would lose digits. */
function jsonItems(text: string): Items | undefined {
  try {
    if (!(JSON.parse(text) as unknown[]).every((each) => typeof each !== 'object' || each === null)) return undefined;
  } catch {
    return undefined;
  }
  return Array.from(text.matchAll(/"(?:[^"\\]|\\.)*"|[^[\],\s"]+/gsu), ([token]) => {
    if (token.startsWith('"')) return JSON.parse(token) as string;
    return token === 'null' ? null : token;
  });
}

/** What `array_in` takes for blanks around an item; other spaces of Unicode are part of it. */
const blanks = /^[ \t\n\r\v\f]+|[ \t\n\r\v\f]+$/g;

const whole = /^\{(?:(?:\s*"(?:[^"\\]|\\.)*"\s*|[^{},"\\]+)(?:,(?=[^}])|(?=\})))*\}$/su;

/** The items of an array's literal; undefined where it is none, or has arrays in it. */
export function literalItems(text: string): Items | undefined {
  if (/^\{\s*\}$/.test(text)) return [];
  if (!whole.test(text)) return undefined;
  return Array.from(text.slice(1, -1).matchAll(/\s*"((?:[^"\\]|\\.)*)"\s*|[^,"]+/gsu), ([bare, quoted]) => {
    if (quoted !== undefined) return quoted.replace(/\\(.)/gsu, '$1');
    const item = bare.replace(blanks, '');
    return item.toUpperCase() === 'NULL' ? null : item;
  });
}

const style: TimeStyle = { separator: 0x20, zone: noZone, trims: true };

/** A value as it stands in an array's literal. */
function elementOf(type: FieldType, { value, text }: Value): string {
  const target = new Target();
  target.reserve(64);
  const number = Number(value);
  const written = (end: number) => literalElement(Buffer.from(target.bytes.subarray(0, end)).toString('latin1'));
  switch (familyOf(type)) {
    case 'boolean':
      return text.slice(0, 1);
    case 'float':
      return written((type.name === 'real' ? writeReal : writeDouble)(target.bytes, 0, number));
    case 'date':
      return written(writeDate(target, 0, number));
    case 'time':
      return written(writeTime(target.bytes, 0, number, 6, true));
    case 'timestamp':
      return written(writeTimestamp(target, 0, number, 6, style, noZone));
    case 'timestamptz':
      return written(writeTimestamp(target, 0, number, 6, style, utcZone));
    default:
      return literalElement(text);
  }
}
