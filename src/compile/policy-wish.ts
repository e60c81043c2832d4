import { nearest } from '../base/nearest.ts';

import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { type Category, categories } from '../values/category.ts';
import { type FieldType, familyOf } from '../values/type.ts';

import { type Definition, nodeAt, spanAt } from '../definition/definition.ts';
import type { MapNode, Node, Path } from '../definition/node.ts';

import { fittingRule, type Mask, maskFor, maskNamed, maskOfStrategy, strategyNames, takes } from '../masks/index.ts';

import { decodeParameters } from './parameters.ts';

/** What fields without a rule of their own are masked by: a document, or what is built in. */
export interface PolicyChoice {
  readonly name: string;
  /** Absent: a built-in one. */
  readonly definition?: Definition<'MaskingPolicy'>;
}

export const builtInPolicies = ['none', 'standard', 'aggressive'] as const;

/** What a policy says of a field. */
export interface Treatment {
  readonly mask: Mask;
  /** Where parameters stand, if there are any. */
  readonly parameters?: MapNode;
}

/** What a policy looks at beside a field's category. */
interface TreatedField {
  readonly type: FieldType;
  readonly nullable: boolean;
  /** No two of its values may be alike. */
  readonly isUnique?: boolean;
}

/** How a policy masks values of a category and type; undefined: not at all. */
export function treatmentOf(
  { name, definition }: PolicyChoice,
  category: Category,
  field: TreatedField,
): Treatment | undefined {
  if (!definition) return builtIn(name, category, field);
  const path = pathOf(definition, category);
  const node = path && nodeAt(definition.root, path);
  const mask = node && maskOfStrategy(strategyOf(node), category);
  if (!path || !node || !mask) return undefined;
  // What holds for all categories cannot know of all types.
  const own = path[1] === 'default' && !holds(mask, node, category, field) ? fallback(field, category) : mask;
  return { mask: own, ...(node.kind === 'map' && own === mask && { parameters: node }) };
}

/** Whether a type can hold what a rule gives, as far as its parameters can be read. That it may be null is said by the field. */
function holds(mask: Mask, node: Node, category: Category, { type }: { readonly type: FieldType }): boolean {
  if (!mask.accepts.includes(familyOf(type))) return false;
  const written: MapNode = node.kind === 'map' ? node : { kind: 'map', span: node.span, entries: new Map() };
  const parameters = decodeParameters(mask.parameters, written, mask.name, () => undefined);
  return parameters === undefined || takes(mask.name, { type, nullable: true, category }, parameters);
}

function pathOf({ value }: Definition<'MaskingPolicy'>, category: Category): Path | undefined {
  const { categories: all = {}, default: otherwise } = value.spec;
  if (Object.hasOwn(all, category)) return ['spec', 'categories', category];
  return otherwise === undefined ? undefined : ['spec', 'default'];
}

function strategyOf(node: Node): string {
  const word = node.kind === 'map' ? node.entries.get('strategy')?.value : node;
  return word?.kind === 'scalar' ? word.source : '';
}

function builtIn(name: string, category: Category, field: TreatedField): Treatment | undefined {
  if (name === 'none') return undefined;
  const suited = maskFor(category);
  const fits = suited && takes(suited.name, { ...field, category }) ? suited : undefined;
  if (field.isUnique && (name === 'standard' ? fits?.unique === undefined : !field.nullable)) {
    // Stars for a key would be one row. A token of a mail address may be somebody's, where the category's own rule gives nobody's.
    const apart = fittingRule(field.type, { wanted: fits?.name, isKey: true });
    if (apart !== undefined) return { mask: maskNamed(apart) as Mask };
  }
  if (name === 'standard') return { mask: fits ?? fallback(field, category) };
  const isText = familyOf(field.type) === 'text' && field.type.objectId !== true;
  if (field.nullable && categories[category] !== 'public') return { mask: maskNamed('nullify') as Mask };
  return { mask: isText ? (maskNamed('redact') as Mask) : fallback(field, category) };
}

/** Of values of any type; stars where it has no room for another value of the category. */
function fallback({ type, nullable }: TreatedField, category: Category): Mask {
  const others = ['anonymize', nullable ? 'nullify' : 'noise', 'redact'];
  const rule = type.array ? undefined : others.find((each) => takes(each, { type, nullable, category }));
  return maskNamed(rule ?? 'nullify') as Mask;
}

/** The categories of which a policy wants every field masked. */
export function requiredBy(policy: PolicyChoice | undefined): readonly Category[] {
  return (policy?.definition?.value.spec.require ?? []) as readonly Category[];
}

/** Reports strategies that there are not, and parameters that they do not have. */
export function checkPolicy(definition: Definition<'MaskingPolicy'>, report: Report): void {
  const { categories: all = {}, default: otherwise } = definition.value.spec;
  const places: readonly (readonly [Path, Category])[] = [
    ...(otherwise === undefined ? [] : [[['spec', 'default'], 'free_text'] as const]),
    ...Object.keys(all).map((category) => [['spec', 'categories', category], category as Category] as const),
  ];
  for (const [path, category] of places) checkTreatment(definition, path, category, report);
}

function checkTreatment(definition: Definition<'MaskingPolicy'>, path: Path, category: Category, report: Report): void {
  const node = nodeAt(definition.root, path) as Node;
  const strategy = strategyOf(node);
  const mask = maskOfStrategy(strategy, category);
  if (!mask || ['drop', 'shuffle'].includes(mask.name)) {
    const near = nearest(strategy, strategyNames);
    const help =
      near === undefined || near === strategy
        ? 'use `hash`, `redact`, `anonymize`, `mask` or a rule'
        : `did you mean \`${near}\`?`;
    const what = mask
      ? `a policy cannot \`${strategy}\`: that is said at the field`
      : `there is no strategy \`${strategy}\``;
    const span = node.kind === 'map' ? spanAt(definition, [...path, 'strategy']) : node.span;
    report(diagnostic('DC510', what, { span, help }));
    return;
  }
  if (node.kind !== 'map') return;
  const known = [...Object.keys(mask.parameters), 'strategy', 'on_nonconforming'];
  for (const [key, { keySpan }] of node.entries) {
    if (known.includes(key) || path[1] === 'default') continue;
    const help = `\`${mask.name}\` takes ${
      Object.keys(mask.parameters)
        .map((each) => `\`${each}\``)
        .join(', ') || 'no parameters'
    }`;
    report(diagnostic('DC510', `\`${strategy}\` of ${category} has no \`${key}\``, { span: keySpan, help }));
  }
}
