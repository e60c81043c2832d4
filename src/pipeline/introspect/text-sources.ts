import type { FieldSource } from './draft.ts';
import type { KnownColumn } from './known-column.ts';

const long =
  /\b(description|summary|bio|about|body|content|text|notes?|comments?|message|remarks?|reason|details?|instructions|abstract|review|answer|question)$/;
const codes = /\b(code|sku|number|no|nr|num|reference|ref|key|serial|id|token|barcode|identifier|external id)$/;
const states = /\b(status|state|stage|phase)$/;
const kinds = /\b(type|kind|category|class|group|mode|level|tier|plan|role|method|channel|source)$/;
const hashes = /\b(hash|digest|checksum|sha\d*|md5)$/;

/** Texts: by a pattern that the table demands, by name, else words that there is room for. */
export function textSources(column: KnownColumn, named: readonly FieldSource[]): FieldSource[] {
  const { type, words, bounds, unique, facts } = column;
  const text = words.join(' ');
  const room = type.length ?? Number.POSITIVE_INFINITY;
  const demanded = bounds.pattern === undefined ? [] : [{ generator: 'regex', pattern: bare(bounds.pattern) }];
  const exact = type.name === 'char' ? room : Math.min(room, 8);
  const any: FieldSource = {
    generator: 'pattern',
    pattern: '*'.repeat(Math.min(Number.isFinite(exact) ? exact : 8, 60)),
  };
  const own: FieldSource[] = [];
  if (hashes.test(text)) own.push({ generator: 'hex', bytes: Math.min(32, Math.floor(Math.min(room, 64) / 2)) || 1 });
  else if (codes.test(text)) own.push(codeOf(column, room));
  else if (states.test(text) && !unique) own.push({ generator: 'choice', choices: ['active', 'pending', 'closed'] });
  else if (long.test(text) && room > 80) own.push({ generator: 'sentence', ...lengths(facts?.words, 12) });
  else if (kinds.test(text) && !unique) own.push({ generator: 'word' });
  const plain: FieldSource[] =
    type.name === 'char'
      ? []
      : [...(room > 60 ? [{ generator: 'words', ...lengths(facts?.words, 4) }] : []), { generator: 'word' }];
  const others = states.test(text) ? ['active', 'pending', 'closed'] : ['other'];
  const known = bounds.known ?? [];
  const lists = known.length > 1 ? [known] : [[...new Set([...known, ...others])], known];
  const compared = known.length > 0 && !unique ? lists.map((choices) => ({ generator: 'choice', choices })) : [];
  return [...demanded, ...compared, ...named, ...own, ...plain, any];
}

function lengths(words: { readonly fewest: number; readonly most: number } | undefined, usual: number): FieldSource {
  if (!words) return {};
  const most = Math.max(1, Math.min(words.most, 60));
  return most === usual ? {} : { min: Math.max(1, Math.min(words.fewest, most)), max: most };
}

/** What stands between the ends of a pattern that is found in a text. */
function bare(pattern: string): string {
  return pattern.replace(/^\^/, '').replace(/(?<!\\)\$$/, '');
}

/** A code such as `ORD-######`: the column's or the table's first letters, as far as there is room. */
function codeOf({ words, table, type }: KnownColumn, room: number): FieldSource {
  const [first = ''] = words;
  const letters = (words.length > 1 ? first : table.name)
    .replace(/[^A-Za-z]/g, '')
    .slice(0, 3)
    .toUpperCase();
  const pattern = `${letters}-######`;
  if (letters.length === 3 && room >= pattern.length && type.name !== 'char') return { generator: 'pattern', pattern };
  const length = Math.min(room, type.name === 'char' ? 60 : 8);
  return { generator: 'pattern', pattern: length <= 3 ? '?'.repeat(length) : `??${'#'.repeat(length - 2)}` };
}
