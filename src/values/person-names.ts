import { kept } from '../base/kept.ts';

import type { PairSizes } from '../random/pair-permutation.ts';

import type { Lexicon } from './lexicon.ts';
import { TextList } from './text-list.ts';

/** The names of a locale's people: each given name goes with each family name of its sex, and no two pairs are written alike. */
export interface PersonNames {
  /** Given names on the left, women's first; family names on the right. */
  readonly sizes: PairSizes;
  /** Whether given names say which sex somebody is of; else all of them are among the women's. */
  readonly tellsSex: boolean;
  readonly first: TextList;
  /** Women's family names, then men's where those are others. */
  readonly last: TextList;
  /** Where the men's begin. */
  readonly lastOfMen: number;
  readonly order: NameOrder;
}

export interface NameOrder {
  readonly familyFirst: boolean;
  /** What stands between the two names. */
  readonly between: string;
}

const known = new WeakMap<Lexicon, PersonNames>();

/** Of one locale always the same. */
export function personNames(lexicon: Lexicon): PersonNames {
  return kept(known, lexicon, () => namesOf(lexicon));
}

function namesOf(lexicon: Lexicon): PersonNames {
  const order = orderOf(lexicon);
  const given = bySex(lexicon, 'first_name', false);
  const tellsSex = given.men.length > 0;
  const family = tellsSex
    ? ofWomenToo(bySex(lexicon, 'last_name', true), lexicon.locale)
    : { women: lexicon.list('person.last_name').texts, men: [] };
  const { first, last } = apart(oneSexEach(given), family, order);
  const lastOfMen = last.men.length > 0 ? last.women.length : 0;
  return {
    sizes: {
      left: first.women.length + first.men.length,
      firsts: first.women.length,
      right: [last.women.length, last.men.length || last.women.length],
    },
    tellsSex,
    first: new TextList([...first.women, ...first.men]),
    last: new TextList([...last.women, ...last.men]),
    lastOfMen,
    order,
  };
}

interface BySex {
  readonly women: readonly string[];
  /** Empty where there is no difference. */
  readonly men: readonly string[];
}

function bySex(lexicon: Lexicon, what: string, withGeneric: boolean): BySex {
  const list = (sex: string) => lexicon.list(`person.${what}.${sex}`).texts;
  const [women, men, all] = [list('female'), list('male'), list('generic')];
  if (women.length === 0 || men.length === 0) return { women: lexicon.list(`person.${what}`).texts, men: [] };
  const others = withGeneric ? all : [];
  return { women: [...new Set([...women, ...others])], men: [...new Set([...men, ...others])] };
}

/** What women are called where Faker has the names of men alone: by language, the ending of a man's name and that of his wife's. */
const endings: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  pl: [[/([sc]|dz)ki$/, '$1ka']],
  el: [
    [/όπουλος$/, 'οπούλου'],
    [/ός$/, 'ού'],
    [/ος$/, 'ου'],
    [/([άή])ς$/, '$1'],
    [/([ηα])ς$/, '$1'],
  ],
};

function ofWomenToo(family: BySex, locale: string): BySex {
  const rules = endings[locale];
  if (!rules || family.men.length > 0) return family;
  const ofWoman = (name: string) => {
    const rule = rules.find(([ending]) => ending.test(name));
    return rule ? name.replace(rule[0], rule[1]) : name;
  };
  return { women: [...new Set(family.women.map(ofWoman))], men: family.women };
}

/** A name that both have is a woman's or a man's in turn: no pair of names comes twice. */
function oneSexEach({ women, men }: BySex): BySex {
  const both = new Set(men);
  const shared = women.filter((name) => both.has(name));
  const ofMen = new Set(shared.filter((_, index) => index % 2 === 1));
  const ofWomen = new Set(shared.filter((_, index) => index % 2 === 0));
  return {
    women: women.filter((name) => !ofMen.has(name)),
    men: men.filter((name) => !ofWomen.has(name)),
  };
}

/** Leaves out the names in front that another pair could be read as: `Ana María` + `Paz` where there is `Ana` + `María Paz`. */
function apart(first: BySex, last: BySex, { familyFirst, between }: NameOrder): { first: BySex; last: BySex } {
  const [front, back] = familyFirst ? [last, first] : [first, last];
  const fronts = new Set([...front.women, ...front.men]);
  const backs = new Set([...back.women, ...back.men]);
  const isClear = (name: string) => {
    for (let at = 1; at < name.length; at++) {
      if (!name.startsWith(between, at) || !fronts.has(name.slice(0, at))) continue;
      const start = name.slice(at + between.length) + between;
      for (const each of backs) if (each.startsWith(start) && backs.has(each.slice(start.length))) return false;
    }
    return true;
  };
  const clear = { women: front.women.filter(isClear), men: front.men.filter(isClear) };
  return familyFirst ? { first, last: clear } : { first: clear, last };
}

/** As the locale's likeliest pattern has them that is made of a given and a family name alone. */
function orderOf(lexicon: Lexicon): NameOrder {
  const { name } = lexicon.faker.rawDefinitions.person ?? {};
  const patterns = [...(name ?? [])].sort((a, b) => b.weight - a.weight);
  for (const { value } of patterns) {
    const match = /^\{\{person\.(first|last)_?name\}\}([^{}]*)\{\{person\.(first|last)_?name\}\}$/i.exec(value);
    if (match && match[1] !== match[3]) return { familyFirst: match[1] === 'last', between: match[2] as string };
  }
  return { familyFirst: false, between: ' ' };
}
