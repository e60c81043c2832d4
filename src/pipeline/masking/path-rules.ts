import { type Category, categoryNames } from '../../values/category.ts';
import { type FieldType, familyOf } from '../../values/type.ts';

import type { Definition } from '../../definition/definition.ts';
import type { MapNode } from '../../definition/node.ts';

import { plainValue } from '../../compile/parameters.ts';
import { type PolicyChoice, treatmentOf } from '../../compile/policy-wish.ts';

import type { SourcePath } from './nested-paths.ts';
import { isFormal, proposePath } from './proposed-path.ts';
import { proposedRule } from './proposed-rule.ts';

type Written = Readonly<Record<string, unknown>>;
/** The rules that a project's own definition has. */
export type OwnRules = NonNullable<Definition<'DataDefinition'>['value']['spec']['masking_rules']>;

/** What a policy says of data that nothing else decides on. */
export interface PolicyRules {
  readonly policy: PolicyChoice | undefined;
  /** Rules that go before the policy's, of texts: else unique columns would not stay so. */
  readonly uniqueRules: ReadonlyMap<Category, string>;
}

/** What is decided on the paths inside of a column, and those that nothing decides on: they have a rule to look at. */
export interface PathRules {
  readonly rules: readonly Written[];
  readonly undecided: readonly string[];
  /** Why, by path. */
  readonly reasons: ReadonlyMap<string, string>;
}

/** Decisions on paths: the project's own, else what the policy says of what was found there. */
export function pathRules(paths: readonly SourcePath[], own: OwnRules, policy: PolicyRules): PathRules {
  const rules: Written[] = [];
  const undecided: string[] = [];
  const reasons = new Map<string, string>();
  for (const source of paths) {
    const { path, found } = source;
    if (own.some(({ field }) => path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`)))
      continue;
    const treated = found && policyRule(found.category, policy, { name: 'text' });
    if (found && treated) {
      rules.push({ field: path, pii_category: found.category, ...readingAll(treated) });
      reasons.set(path, `looks like ${found.category} (${found.evidence.join('; ')}): the policy’s rule`);
      continue;
    }
    undecided.push(path);
    const { why, ...rule } = proposedFor(source);
    rules.push({ field: path, ...rule });
    reasons.set(path, why);
  }
  return { rules: [...own, ...rules], undecided, reasons };
}

/** A policy's rule with what becomes of values that it cannot read, where the policy says nothing of them. */
function readingAll(rule: Written & { readonly rule: string }): Written {
  return isFormal(rule.rule) && !('on_nonconforming' in rule) ? { ...rule, on_nonconforming: 'generalize' } : rule;
}

/** What is proposed for a path that nothing decides on. */
function proposedFor({ path, found, isWhole, kinds, isOfUuids }: SourcePath): Written & { readonly why: string } {
  if (isWhole) return { rule: 'drop', why: 'it has keys that are data themselves' };
  if (isOfUuids && !found)
    return { rule: 'tokenize', type: 'uuid', why: 'all are UUIDs: what means them elsewhere has the same mask' };
  const name = lastKey(path);
  const named = proposedRule(name, '');
  const category = found?.category ?? named.category;
  const wanted = found?.rule ?? (category && named.rule);
  const { rule, onNonconforming, why } = proposePath({ name, kinds, category, wanted });
  return {
    ...(category !== undefined && { pii_category: category }),
    rule,
    ...(onNonconforming && { on_nonconforming: onNonconforming }),
    why: why ?? (found ? `looks like ${found.category} (${found.evidence.join('; ')})` : `called as ${category} is`),
  };
}

function lastKey(path: string): string {
  return /([^.[\]"]+)"?(?:\[\*\])*$/.exec(path)?.[1] ?? '';
}

/** The rule that a policy has for values of a category and type inside of a column, as it is written. */
export function policyRule(
  name: string,
  { policy, uniqueRules }: PolicyRules,
  type: FieldType,
): (Written & { readonly rule: string }) | undefined {
  const category = categoryNames.find((each) => each === name);
  const treatment = policy && category && treatmentOf(policy, category, { type, nullable: true });
  if (!treatment || !category) return undefined;
  const unique = familyOf(type) === 'text' ? uniqueRules.get(category) : undefined;
  if (unique !== undefined) return { rule: unique };
  return { rule: treatment.mask.name, ...parametersOf(treatment.parameters) };
}

/** Parameters as they are written, without the strategy that they are of. */
export function parametersOf(node: MapNode | undefined): Written {
  const entries = [...(node?.entries ?? [])].filter(([name]) => name !== 'strategy');
  return Object.fromEntries(entries.map(([name, { value }]) => [name, plainValue(value)]));
}
