import { type JsonSteps, jsonPathText } from '../../base/json-path.ts';

import { diagnostic } from '../../diagnostics/diagnostic.ts';

import { GenerationFailure } from '../../generate/generation-failure.ts';

import { hiddenKey, isTelling } from '../../detect/path-key.ts';

import { proposedRule } from './proposed-rule.ts';

/** More keys than these in one object are data, not names. */
const mostKeys = 40;

/** Paths inside of documents that nothing decides on. A key that may be somebody's is never told. */
export class UndecidedPaths {
  readonly #paths = new Map<string, JsonSteps>();

  constructor(
    private readonly dataset: string,
    private readonly field: string,
  ) {}

  add(steps: JsonSteps): void {
    const text = jsonPathText(steps);
    if (!this.#paths.has(text)) this.#paths.set(text, steps);
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

interface Place {
  readonly steps: JsonSteps;
  /** Below it are keys that are not told. */
  readonly isHidden: boolean;
}

function helpOf(dataset: string, field: string, places: readonly Place[]): { help: string; lines: readonly string[] } {
  const lines = places.slice(0, mostKeys).map(({ steps, isHidden }) => {
    const path = JSON.stringify(`${field}${jsonPathText(steps)}`);
    if (isHidden || steps.length === 0) return `    - {field: ${path}, rule: drop}`;
    const { rule, category, isFormal } = proposedRule(
      String(steps.findLast((step) => step !== null) ?? field),
      dataset,
    );
    const told = `${category ? `, pii_category: ${category}` : ''}${isFormal ? ', on_nonconforming: generalize' : ''}`;
    return `    - {field: ${path}, rule: ${rule}${told}}`;
  });
  const hidden = places.some(({ isHidden }) => isHidden)
    ? ` (${hiddenKey} stands for keys that are data themselves: decide on the object that has them)`
    : '';
  const help = `add under \`masking_rules\`, with the rule that fits (or \`{…, rule: keep, reason: …}\`)${hidden}:`;
  return { help, lines };
}

/** Up to where a path may be told: no key of it is data. */
function shownPlaces(paths: readonly JsonSteps[]): Place[] {
  const keys = new Map<string, Set<string>>();
  for (const steps of paths)
    for (const [at, step] of steps.entries()) {
      const around = jsonPathText(steps.slice(0, at));
      if (step !== null) keys.set(around, (keys.get(around) ?? new Set()).add(step));
    }
  const found = new Map<string, Place>();
  for (const steps of paths) {
    const at = steps.findIndex(
      (step, i) =>
        step !== null && (!isName(step) || (keys.get(jsonPathText(steps.slice(0, i)))?.size ?? 0) > mostKeys),
    );
    const place = { steps: at < 0 ? steps : steps.slice(0, at), isHidden: at >= 0 };
    found.set(`${jsonPathText(place.steps)} ${place.isHidden}`, place);
  }
  return [...found.values()];
}

/** Whether a key looks like something that people have called a member. */
function isName(key: string): boolean {
  return /^[\p{L}_$][\p{L}\p{N}_$ :-]{0,63}$/u.test(key) && !/\d{5}|^[0-9a-f]{24}$/i.test(key) && !isTelling(key);
}
