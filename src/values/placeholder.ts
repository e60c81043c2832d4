import { fold, nearest } from '../base/nearest.ts';

/** One part of a pattern or a template. */
export type TemplatePart =
  | { readonly kind: 'literal'; readonly text: string }
  /** Of a pattern: so many of `#`, a digit each, of `?`, a letter (A–Z), or of `*`, either. */
  | { readonly kind: 'digit' | 'letter' | 'either'; readonly count: number }
  | {
      readonly kind: 'placeholder';
      /** What stands before the first `|`: `index`, `first_name`, `owner.email`. */
      readonly name: string;
      readonly filters: readonly Filter[];
      /** Where the name begins in the template, in UTF-16 units. */
      readonly at: number;
    };

/** `lower`, `upper`, `pad(6)`, … */
export interface Filter {
  readonly name: FilterName;
  readonly argument?: number;
}

const filterNames = ['lower', 'upper', 'trim', 'ascii', 'slug', 'pad'] as const;
export type FilterName = (typeof filterNames)[number];

export interface TemplateError {
  readonly message: string;
  readonly at: number;
  readonly length: number;
  readonly help?: string;
}

const classes: Readonly<Record<string, 'digit' | 'letter' | 'either'>> = { '#': 'digit', '?': 'letter', '*': 'either' };

/**
 * Takes a template apart. With `wildcards` (a pattern) `# ? *` outside of braces stand for characters and `\` escapes;
 * without, they are themselves.
 */
export function parseTemplate(
  text: string,
  wildcards: boolean,
): { readonly parts: readonly TemplatePart[]; readonly errors: readonly TemplateError[] } {
  const parts: TemplatePart[] = [];
  const errors: TemplateError[] = [];
  let literal = '';
  const flush = () => {
    if (literal !== '') parts.push({ kind: 'literal', text: literal });
    literal = '';
  };
  for (let at = 0; at < text.length; ) {
    const character = text[at] as string;
    const wildcard = wildcards ? classes[character] : undefined;
    if (text.startsWith('{{', at)) {
      const end = text.indexOf('}}', at);
      if (end === -1) {
        errors.push({ message: '`{{` has no closing `}}`', at, length: 2 });
        break;
      }
      flush();
      const part = parsePlaceholder(text.slice(at + 2, end), at + 2, errors);
      if (part) parts.push(part);
      at = end + 2;
    } else if (wildcard) {
      flush();
      const end = at + runLength(text, at);
      parts.push({ kind: wildcard, count: end - at });
      at = end;
    } else if (wildcards && character === '\\' && at + 1 < text.length) {
      literal += text[at + 1];
      at += 2;
    } else {
      literal += character;
      at++;
    }
  }
  flush();
  return { parts, errors };
}

/** How often the sign at a place is repeated there. */
function runLength(text: string, at: number): number {
  let end = at + 1;
  while (text[end] === text[at]) end++;
  return end - at;
}

function parsePlaceholder(inner: string, at: number, errors: TemplateError[]): TemplatePart | undefined {
  const [first = '', ...rest] = inner.split('|');
  const name = first.trim();
  if (!/^[A-Za-z_][\w-]*(\.[A-Za-z_][\w-]*)*$/.test(name)) {
    const help = otherForm(inner.trim());
    const message = `\`{{${inner}}}\` names no field`;
    errors.push({ message, at: at - 2, length: inner.length + 4, ...(help !== undefined && { help }) });
    return undefined;
  }
  const filters: Filter[] = [];
  let offset = at + first.length + 1;
  for (const each of rest) {
    const text = each.trim();
    const filter = parseFilter(text);
    if (filter) filters.push(filter);
    else {
      const start = offset + each.length - each.trimStart().length;
      errors.push({ message: filterMessage(text), at: text === '' ? offset : start, length: Math.max(1, text.length) });
    }
    offset += each.length + 1;
  }
  return { kind: 'placeholder', name, filters, at: at + first.length - first.trimStart().length };
}

/** How that is said here which other tools' templates say otherwise. */
function otherForm(inner: string): string | undefined {
  if (inner.startsWith('{')) return `two braces on each side: \`{{${inner.slice(1)}}}\``;
  if (/^([#/^>!&~]|else\b|if\b)/.test(inner))
    return 'templates have no conditions, loops or parts: compute the text by `generator: expression`, which has CASE';
  const [, called = '', argument = ''] = /^([a-z]+)\(\s*([A-Za-z_][\w.]*)\s*\)$/i.exec(inner) ?? [];
  const filter = filterCalled(called);
  if (filter !== undefined) return `write \`{{${argument} | ${filter}}}\``;
  if (/^(faker|random|helpers|chance)\b/.test(inner))
    return 'a placeholder is the name of a field: make the value in a field of its own, and name that here';
  if (/\S\s*[-+*/%?]\s*\S/.test(inner) || inner.includes('('))
    return 'a placeholder is the name of a field: what is computed is a `generator: expression`';
  return undefined;
}

/** What other tools call filters. */
const otherFilters: Readonly<Record<string, FilterName>> = {
  upcase: 'upper',
  uppercase: 'upper',
  touppercase: 'upper',
  downcase: 'lower',
  lowercase: 'lower',
  tolowercase: 'lower',
  strip: 'trim',
  slugify: 'slug',
  parameterize: 'slug',
  kebabcase: 'slug',
  unaccent: 'ascii',
  padstart: 'pad',
  zfill: 'pad',
};

function filterCalled(name: string): string | undefined {
  const folded = fold(name);
  const meant = otherFilters[folded] ?? nearest(folded, filterNames);
  return meant === 'pad' ? 'pad(6)' : meant;
}

const spellings = filterNames.map((name) => `\`${name === 'pad' ? 'pad(6)' : name}\``).join(', ');

function filterMessage(text: string): string {
  const near = filterCalled(text.replace(/\W.*$/, ''));
  const hint = near === undefined ? '' : `; did you mean \`${near}\`?`;
  return `\`${text}\` is no filter${hint === '' ? `; there are ${spellings}` : hint}`;
}

function parseFilter(text: string): Filter | undefined {
  const match = /^([a-z]+)(?:\((\d{1,4})\))?$/.exec(text);
  const name = filterNames.find((each) => each === match?.[1]);
  if (!match || !name || (match[2] !== undefined) !== (name === 'pad')) return undefined;
  return match[2] === undefined ? { name } : { name, argument: Number(match[2]) };
}
