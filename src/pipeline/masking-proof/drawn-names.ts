import { loadLexicon } from '../../values/lexicon.ts';

import type { DatasetPlan, MaskPlan, Plan } from '../../plan/plan.ts';

import { maskLocale, maskNamed, standardMask } from '../../masks/index.ts';

import { plainForm } from './text-forms.ts';

/** The names that a rule draws: a given and a family name, each of its list and all alike. */
export class DrawnNames {
  readonly #given: ReadonlyMap<string, number>;
  readonly #family: ReadonlyMap<string, number>;
  readonly #words: ReadonlySet<string>;
  /** How likely a word of a name is its own mask, at most: as often as a list has it. */
  readonly ofWord: number;
  readonly #whole: number;

  /** `fixed`: texts that rules put in the place of others. Empty lists: the rule draws no names. */
  constructor(given: readonly string[], family: readonly string[], fixed: readonly string[] = []) {
    this.#given = counted(given);
    this.#family = counted(family);
    this.#words = new Set([...given, ...family, ...fixed].flatMap(wordsIn));
    this.#whole = given.length * family.length;
    this.ofWord = 1 / Math.max(1, Math.min(given.length, family.length));
  }

  /** How likely the rule draws this very name: 0 where its lists do not have it. */
  chanceOf(form: string): number {
    let pairs = 0;
    for (let at = 1; at < form.length; at++) {
      const given = this.#given.get(form.slice(0, at));
      if (given !== undefined) pairs += given * (this.#family.get(form.slice(at)) ?? 0);
    }
    return pairs === 0 ? 0 : pairs / this.#whole;
  }

  /** Whether the word may stand there because it was drawn. */
  mayDraw(word: string): boolean {
    return this.#words.has(word);
  }
}

function counted(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(plainForm(text), (counts.get(plainForm(text)) ?? 0) + 1);
  return counts;
}

function wordsIn(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(plainForm);
}

/** By path of a dataset whose texts are gone over: the names that stand there for others; none where nobody can tell. */
export type NamesByPath = ReadonlyMap<string, DrawnNames>;

/** What names `mask_text` draws in each of a dataset's texts. */
export async function drawnNames(id: string, plan: Plan | undefined): Promise<NamesByPath> {
  const dataset = plan?.datasets.find((each) => each.id === id);
  const masks = dataset ? masksOf(dataset) : [];
  const texts = masks.filter(([, { rule }]) => rule === 'mask_text');
  if (texts.length === 0) return new Map();
  const lexicon = await loadLexicon(maskLocale);
  const fixed = masks.flatMap(([, { parameters }]) =>
    [parameters.value, parameters.replacement].filter((each) => typeof each === 'string'),
  );
  const lists = (['person.first_name', 'person.last_name'] as const).map((path) => lexicon.list(path).texts);
  const ofLists = new DrawnNames(lists[0] ?? [], lists[1] ?? [], fixed);
  const ofNone = new DrawnNames([], [], [...lists.flat(), ...fixed]);
  return new Map(
    texts.flatMap(([path, { within }]) => {
      const rule = (within?.full_name ?? standardMask('full_name')).rule;
      if (rule === 'anonymize_name' || rule === 'anonymize') return [[path, ofLists] as const];
      const kind = maskNamed(rule)?.class;
      return kind === 'keyed' || kind === 'reversible' ? [[path, ofNone] as const] : [];
    }),
  );
}

function masksOf({ fields }: DatasetPlan): readonly (readonly [string, MaskPlan])[] {
  return fields.flatMap(({ name, mask, inside = [] }) => [
    ...(mask ? [[name, mask] as const] : []),
    ...inside.map((each) => [each.path, each.mask] as const),
  ]);
}
