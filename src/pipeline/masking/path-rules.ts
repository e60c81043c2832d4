import { categoryNames } from '../../values/category.ts';
import type { FieldType } from '../../values/type.ts';

import type { Definition } from '../../definition/definition.ts';
import type { MapNode } from '../../definition/node.ts';

import { plainValue } from '../../compile/parameters.ts';
import { type PolicyChoice, treatmentOf } from '../../compile/policy-wish.ts';

import type { SourcePath } from './nested-paths.ts';
import { proposedRule } from './proposed-rule.ts';

type Written = Readonly<Record<string, unknown>>;
/** The rules that a project's own definition has. */
export type OwnRules = NonNullable<Definition<'DataDefinition'>['value']['spec']['masking_rules']>;

/** What is decided on the paths inside of a column, and those that nothing decides on: they have a rule to look at. */
export interface PathRules {
  readonly rules: readonly Written[];
  readonly undecided: readonly string[];
}

/** Decisions on paths: the project's own, else what the policy says of what was found there. */
export function pathRules(paths: readonly SourcePath[], own: OwnRules, policy: PolicyChoice | undefined): PathRules {
  const rules: Written[] = [];
  const undecided: string[] = [];
  for (const { path, found, isWhole } of paths) {
    if (own.some(({ field }) => path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`)))
      continue;
    const treated = found && policyRule(found.category, policy, { name: 'text' });
    if (treated) rules.push({ field: path, pii_category: found.category, ...treated });
    else {
      undecided.push(path);
      const named = proposedRule(/([^.[\]"]+)"?(?:\[\*\])*$/.exec(path)?.[1] ?? '', '');
      const category = found?.category ?? (isWhole ? undefined : named.category);
      const rule = isWhole ? 'drop' : (found?.rule ?? named.rule);
      const isFormal = rule === named.rule && named.isFormal;
      rules.push({
        field: path,
        ...(category !== undefined && { pii_category: category }),
        rule,
        ...(isFormal && { on_nonconforming: 'generalize' }),
      });
    }
  }
  return { rules: [...own, ...rules], undecided };
}

/** The rule that a policy has for values of a category and type inside of a column, as it is written. */
export function policyRule(name: string, policy: PolicyChoice | undefined, type: FieldType): Written | undefined {
  const category = categoryNames.find((each) => each === name);
  const treatment = policy && category && treatmentOf(policy, category, { type, nullable: true });
  if (!treatment) return undefined;
  return { rule: treatment.mask.name, ...parametersOf(treatment.parameters) };
}

function parametersOf(node: MapNode | undefined): Written {
  const entries = [...(node?.entries ?? [])].filter(([name]) => name !== 'strategy');
  return Object.fromEntries(entries.map(([name, { value }]) => [name, plainValue(value)]));
}
