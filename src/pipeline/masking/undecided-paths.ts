import { type JsonSteps, jsonPathText } from '../../base/json-path.ts';
import { kept } from '../../base/kept.ts';

import { diagnostic } from '../../diagnostics/diagnostic.ts';

import type { LeafKind } from '../../values/extended-json.ts';

import { GenerationFailure } from '../../generate/generation-failure.ts';

import { hiddenKey, isTelling } from '../../detect/path-key.ts';

import { proposePath } from './proposed-path.ts';
import { proposedRule } from './proposed-rule.ts';

/** More keys than these in one object are data, not names. */
const mostKeys = 40;

/** Paths inside of documents that nothing decides on. A key that may be somebody's is never told. */
export class UndecidedPaths {
  readonly #paths = new Map<string, Undecided>();

  constructor(
    private readonly dataset: string,
    private readonly field: string,
  ) {}

  /** `kind`: what stands there; absent: nothing does. */
  add(steps: JsonSteps, kind?: LeafKind): void {
    const { kinds } = kept(this.#paths, jsonPathText(steps), () => ({ steps, kinds: new Set() }));
    if (kind) kinds.add(kind);
  }

  /** Ends the run where there are some. */
  end(): void {
    if (this.#paths.size === 0) return;
    const places = shownPlaces([...this.#paths.values()]);
    const names = places.map(
      ({ steps, isHidden }) => `${this.field}${jsonPathText(steps)}${isHidden ? `.${hiddenKey}` : ''}`,
    );
    const shown = names.slice(0, mostKeys);
    const rest = names.length > shown.length ? `, and ${names.length - shown.length} more` : '';
    const many = names.length === 1 ? 'a path' : `${names.length} paths`;
    const message = `documents of \`${this.dataset}\` have ${many} that nothing decides on: ${shown.map((each) => `\`${each}\``).join(', ')}${rest}`;
    throw new GenerationFailure(diagnostic('DC512', message, helpOf(this.dataset, this.field, places)));
  }
}

interface Undecided {
  readonly steps: JsonSteps;
  readonly kinds: Set<LeafKind>;
}

interface Place extends Undecided {
  /** Below it are keys that are not told. */
  readonly isHidden: boolean;
}

function helpOf(dataset: string, field: string, places: readonly Place[]): { help: string; lines: readonly string[] } {
  const lines = places.slice(0, mostKeys).map(({ steps, kinds, isHidden }) => {
    const path = JSON.stringify(`${field}${jsonPathText(steps)}`);
    if (isHidden || steps.length === 0) return `    - {field: ${path}, rule: drop}`;
    const name = String(steps.findLast((step) => step !== null) ?? field);
    const { rule: wanted, category } = proposedRule(name, dataset);
    const { rule, onNonconforming } = proposePath({ name, kinds, category, wanted: category && wanted });
    const odd = onNonconforming ? `, on_nonconforming: ${onNonconforming}` : '';
    const told = `${category ? `, pii_category: ${category}` : ''}${odd}`;
    return `    - {field: ${path}, rule: ${rule}${told}}`;
  });
  const hidden = places.some(({ isHidden }) => isHidden)
    ? ` (${hiddenKey} stands for keys that are data themselves: decide on the object that has them)`
    : '';
  const help = `add under \`masking_rules\`, with the rule that fits (or \`{…, rule: keep, reason: …}\`)${hidden}:`;
  return { help, lines };
}

/** Up to where a path may be told: no key of it is data. */
function shownPlaces(paths: readonly Undecided[]): Place[] {
  const keys = new Map<string, Set<string>>();
  for (const { steps } of paths)
    for (const [at, step] of steps.entries()) {
      const around = jsonPathText(steps.slice(0, at));
      if (step !== null) keys.set(around, (keys.get(around) ?? new Set()).add(step));
    }
  const found = new Map<string, Place>();
  for (const { steps, kinds } of paths) {
    const at = steps.findIndex(
      (step, i) =>
        step !== null && (!isName(step) || (keys.get(jsonPathText(steps.slice(0, i)))?.size ?? 0) > mostKeys),
    );
    const place = { steps: at < 0 ? steps : steps.slice(0, at), kinds, isHidden: at >= 0 };
    found.set(`${jsonPathText(place.steps)} ${place.isHidden}`, place);
  }
  return [...found.values()];
}

/** Whether a key looks like something that people have called a member. */
function isName(key: string): boolean {
  return /^[\p{L}_$][\p{L}\p{N}_$ :-]{0,63}$/u.test(key) && !/\d{5}|^[0-9a-f]{24}$/i.test(key) && !isTelling(key);
}
