import { kept } from '../../base/kept.ts';

import { findIn } from '../../detect/find-in.ts';
import type { KnownNames } from '../../detect/known-names.ts';

import type { DrawnNames, NamesByPath } from './drawn-names.ts';
import type { LookedBatch } from './looked-batch.ts';
import type { Originals } from './originals.ts';
import { isBeyondChance, type ProofFinding } from './proof-finding.ts';
import type { ProofDataset } from './proof-plan.ts';
import type { SoughtOriginals } from './sought-originals.ts';
import { HeldForms } from './text-forms.ts';
import { TextPair, type TextPlace } from './text-pair.ts';

interface Tally {
  /** Whether the rule takes such names out: what it has missed may be its own mask. */
  readonly isLookedFor: boolean;
  /** What stands for names; undefined: nobody can tell. */
  readonly drawn: DrawnNames | undefined;
  /** Texts that stand beside their originals. */
  compared: number;
  /** Told of what no mask takes for a name, and of what one does, which may come to be its own mask. */
  readonly surely: Count;
  readonly perhaps: Count;
  /** Names that were in the texts and that their rule may draw, by how likely that is. */
  readonly chances: Map<number, DrawableNames>;
}

interface Count {
  readonly number: number;
  readonly found: Map<Originals, number>;
}

/** Names of which each is its own mask as often as the others. */
interface DrawableNames {
  readonly seen: Set<string>;
  /** Of those that still stand the numbers that are told, and whose they are. */
  readonly left: Map<string, Count>;
}

/** A whole name is drawn from more than a million. */
const nameChance = 1e-6;
const seldom = 1e-3;

/** So many different names tell what the others would. */
const mostNames = 100_000;

/**
 * Whether whole names of other rows, addresses and the like stand in a text under `mask_text` where they stood in its original:
 * beside the same words. What was drawn stands anywhere else, or instead of another one; of words that are drawn nowhere, and that the
 * text did not have, none does.
 */
export class LeftInTexts {
  readonly #tallies: ReadonlyMap<string, Tally>;
  readonly #held: HeldForms;

  constructor(
    private readonly dataset: ProofDataset,
    private readonly sought: SoughtOriginals,
    private readonly known: KnownNames,
    drawn: NamesByPath = new Map(),
  ) {
    const people = sought.columns.filter(({ areOfPeople }) => areOfPeople);
    const lengths = new Set(people.flatMap((each) => [...each.lengths]));
    this.#held = new HeldForms({ filter: sought.filter, lengths, digits: new Set() });
    const texts = people.length === 0 ? [] : [...dataset.decisions].filter(([, { rule }]) => rule === 'mask_text');
    this.#tallies = new Map(
      texts.map(([path, { looksForPeople }]) => [
        path,
        {
          isLookedFor: looksForPeople === true,
          drawn: drawn.get(path),
          compared: 0,
          surely: this.#count(),
          perhaps: this.#count(),
          chances: new Map(),
        },
      ]),
    );
  }

  #count(): Count {
    const found = new Map<Originals, number>();
    const number = this.sought.hashes.place((originals) => {
      if (originals.areOfPeople) found.set(originals, (found.get(originals) ?? 0) + 1);
    });
    return { number, found };
  }

  look(batch: LookedBatch): void {
    for (const [path, tally] of this.#tallies) {
      const [originals, now] = [batch.before.at(path), batch.after.at(path)];
      const ownNames = this.#ownNames(batch);
      for (const [i, text] of originals.texts.entries()) {
        const beside = now.beside(originals, i);
        if (beside === undefined) continue;
        tally.compared += 1;
        this.#lookAt(tally, new TextPair(text, now.texts[beside] as string), () =>
          ownNames(originals.rows[i] as number),
        );
      }
    }
  }

  /** What the rule knows of a row besides: names in columns of its own. */
  #ownNames({ before }: LookedBatch): (row: number) => readonly string[] {
    const columns = [...this.dataset.decisions].filter(([, { category }]) => category?.endsWith('_name'));
    return (row) =>
      columns.flatMap(([path]) => {
        const column = before.at(path);
        return column.plains.slice(column.from(row), column.from(row + 1));
      });
  }

  #lookAt(tally: Tally, pair: TextPair, own: () => readonly string[]): void {
    const { drawn, isLookedFor } = tally;
    if (isLookedFor && drawn)
      for (const form of this.#held.in(pair.text)) {
        const chance = chanceOf(drawn, form, pair, own);
        if (chance > 0) addTo(drawable(tally, chance).seen, form);
      }
    for (const form of this.#held.in(pair.now)) {
      const place = pair.placeOf(form);
      if (place) this.#lookAtPlace(tally, { form, place, pair, own });
      else if (drawn && pair.isStrange(form, drawn)) this.sought.hashes.look([form], [tally.surely.number]);
    }
  }

  #lookAtPlace(tally: Tally, { form, place, pair, own }: Left): void {
    const { drawn, isLookedFor } = tally;
    const chance = isLookedFor && drawn ? chanceOf(drawn, form, pair, own) : undefined;
    if (chance !== undefined && chance > 0) {
      const { left } = drawable(tally, chance);
      if (left.size < mostNames) this.sought.hashes.look([form], [kept(left, form, () => this.#count()).number]);
      return;
    }
    const isFound =
      chance === undefined &&
      (isLookedFor ||
        own().some((name) => name !== '' && form.includes(name)) ||
        findIn(pair.text, this.known).some(({ start, end }) => start < place.end && place.start < end));
    this.sought.hashes.look([form], [(isFound ? tally.perhaps : tally.surely).number]);
  }

  findings(): ProofFinding[] {
    return [...this.#tallies].flatMap(([field, { compared, surely, perhaps, chances }]) =>
      this.sought.columns.flatMap((originals): ProofFinding[] => {
        const drawn = perhaps.found.get(originals) ?? 0;
        const left =
          (surely.found.get(originals) ?? 0) +
          (isBeyondChance(drawn, compared * nameChance, seldom) ? drawn : 0) +
          drawnBeyondChance(chances, originals);
        if (left === 0) return [];
        const found = `${left} originals of \`${originals.column}\` stand in its texts where they stood before`;
        return [{ check: 'texts', dataset: this.dataset.name, field, ok: false, found }];
      }),
    );
  }
}

/** A name that stands where it stood. */
interface Left {
  readonly form: string;
  readonly place: TextPlace;
  readonly pair: TextPair;
  readonly own: () => readonly string[];
}

/** How likely a name is its own mask: as a whole, or, where some of its words are the row's own, by its words. */
function chanceOf(drawn: DrawnNames, form: string, pair: TextPair, own: () => readonly string[]): number {
  const names = own().filter((name) => name !== '');
  const words = names.length === 0 ? [] : pair.wordsOf(form);
  const isOwn = words.map((word) => names.some((name) => name.includes(word)));
  return isOwn.includes(true) && isOwn.includes(false) ? drawn.ofWord : drawn.chanceOf(form);
}

function drawable({ chances }: Tally, chance: number): DrawableNames {
  return kept(chances, chance, () => ({ seen: new Set(), left: new Map() }));
}

function addTo(names: Set<string>, name: string): void {
  if (names.size < mostNames) names.add(name);
}

/** Of one column's names those that still stand, where they are more than come to be their own masks. */
function drawnBeyondChance(chances: Tally['chances'], originals: Originals): number {
  let [left, expected] = [0, 0];
  for (const [chance, names] of chances) {
    expected += names.seen.size * chance;
    for (const { found } of names.left.values()) left += found.has(originals) ? 1 : 0;
  }
  return isBeyondChance(left, expected, seldom) ? left : 0;
}
