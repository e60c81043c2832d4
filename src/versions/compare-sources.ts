import { describeSource, groupText, localeText, percent } from '../plan/describe.ts';
import { canonicalJson } from '../plan/fingerprint.ts';
import type { FieldPlan, FieldSource, ParameterValue } from '../plan/plan.ts';

import type { FieldSubject } from './field-subject.ts';
import { isSameText } from './is-same-text.ts';
import type { RuleName } from './rules.ts';

type GeneratorSource = Extract<FieldSource, { kind: 'generator' }>;
type TraitsSource = Extract<FieldSource, { kind: 'traits' }>;

/** Reports how the origin of a field's values has changed. `nested` compares the fields that they are made of. */
export function compareSources(
  subject: FieldSubject,
  from: FieldSource,
  to: FieldSource,
  nested: (from: readonly FieldPlan[], to: readonly FieldPlan[]) => void,
): void {
  if (from.kind === 'traits' || to.kind === 'traits') {
    compareTraits(subject, from, to);
    compareSources(subject, usual(from), usual(to), nested);
    return;
  }
  // What rows refer to is told once for all fields of a reference.
  if (isReference(from) || isReference(to)) return;
  if (from.kind === 'generator' && to.kind === 'generator' && from.generator === to.generator) {
    compareGenerators(subject, from, to);
    nested(from.nested ?? [], to.nested ?? []);
    return;
  }
  if (from.kind === 'given' && to.kind === 'given') return;
  if (canonicalJson(from) === canonicalJson(to)) return;
  const [before, after] = [describeSource(subject.from, from), describeSource(subject.to, to)];
  if (from.kind === 'expression' && to.kind === 'expression') {
    // Another spelling of the same computation is none.
    if (isSameText(from.text, to.text) || canonicalJson(from.expression) === canonicalJson(to.expression)) return;
    subject.add('expression-changed', { message: 'computed in another way', before, after });
  } else subject.add(valueRule(subject, 'generator-changed'), { message: 'another origin of values', before, after });
}

function isReference({ kind }: FieldSource): boolean {
  return kind === 'reference' || kind === 'external';
}

function usual(source: FieldSource): FieldSource {
  return source.kind === 'traits' ? source.otherwise : source;
}

/** Other values of a key change what all that refers to it means. */
function valueRule({ isKey }: FieldSubject, rule: RuleName): RuleName {
  return isKey ? 'key-values-changed' : rule;
}

function compareTraits(subject: FieldSubject, from: FieldSource, to: FieldSource): void {
  const traitsOf = (source: FieldSource): TraitsSource['traits'] => (source.kind === 'traits' ? source.traits : []);
  const text = (dataset: FieldSubject['from'], source: FieldSource) =>
    traitsOf(source)
      .map(({ trait, from: start, to: end, source: own, nullProbability, isSame }) => {
        const what = isSame ? 'as it is' : describeSource(dataset, own);
        return `${percent(end - start)} ${trait}: ${what}${nullProbability ? `, ${percent(nullProbability)} null` : ''}`;
      })
      .join('; ');
  const bare = (source: FieldSource) => canonicalJson(traitsOf(source).map(({ bounds: _, ...rest }) => rest));
  if (bare(from) === bare(to)) return;
  const [before, after] = [text(subject.from, from), text(subject.to, to)];
  subject.add('traits-changed', {
    message: 'rows with a trait have other values',
    before: before === '' ? null : before,
    after: after === '' ? null : after,
  });
}

function compareGenerators(subject: FieldSubject, from: GeneratorSource, to: GeneratorSource): void {
  if (from.version !== to.version) {
    const [before, after] = [from, to].map(({ generator, version }) => `${generator}, version ${version}`) as [
      string,
      string,
    ];
    subject.add(valueRule(subject, 'generator-changed'), {
      message: 'another version of its generator',
      before,
      after,
    });
  }
  if (canonicalJson(from.locale ?? null) !== canonicalJson(to.locale ?? null)) {
    const [before, after] = [localeText(from.locale).trim() || null, localeText(to.locale).trim() || null];
    subject.add('locale-changed', { message: 'words of another locale', before, after });
  }
  if (canonicalJson(from.group ?? null) !== canonicalJson(to.group ?? null)) {
    const [before, after] = [groupText(from.group).trim() || 'alone', groupText(to.group).trim() || 'alone'];
    subject.add(valueRule(subject, 'parameters-changed'), { message: 'it agrees with other fields', before, after });
  }
  if (from.generator === 'choice') compareChoices(subject, from, to);
  else compareParameters(subject, from, to);
}

function compareParameters(subject: FieldSubject, from: GeneratorSource, to: GeneratorSource): void {
  const names = [...new Set([...Object.keys(from.parameters), ...Object.keys(to.parameters)])];
  for (const name of names) {
    const [old, now] = [from.parameters[name], to.parameters[name]];
    if (canonicalJson(old ?? null) === canonicalJson(now ?? null)) continue;
    subject.add(valueRule(subject, 'parameters-changed'), {
      message: `another \`${name}\` of \`${to.generator}\``,
      before: valueText(old),
      after: valueText(now),
    });
  }
}

function valueText(value: ParameterValue | undefined): string | null {
  if (value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Which choices there are, and how often they come. */
function compareChoices(subject: FieldSubject, from: GeneratorSource, to: GeneratorSource): void {
  const [old, now] = [sharesOf(from), sharesOf(to)];
  const gone = [...old.keys()].filter((choice) => !now.has(choice));
  const fresh = [...now.keys()].filter((choice) => !old.has(choice));
  const texts = (choices: readonly string[], shares: ReadonlyMap<string, number>) =>
    choices.map((choice) => `${choice} (${percent(shares.get(choice) as number)})`).join(', ');
  if (gone.length > 0)
    subject.add('choice-removed', { message: `choices are gone: ${gone.join(', ')}`, before: texts(gone, old) });
  if (fresh.length > 0)
    subject.add('choice-added', { message: `choices are new: ${fresh.join(', ')}`, after: texts(fresh, now) });
  if (gone.length + fresh.length > 0) return;
  if (canonicalJson([...old]) === canonicalJson([...now])) return;
  const moved = [...now.keys()].filter((choice) => old.get(choice) !== now.get(choice));
  const message = moved.length > 0 ? 'the choices come more or less often' : 'the choices stand in another order';
  const shown = moved.length > 0 ? moved : [...now.keys()];
  const inOrder = moved.length > 0 ? moved : [...old.keys()];
  subject.add('choices-reweighted', { message, before: texts(inOrder, old), after: texts(shown, now) });
}

/** The share of each choice that can come at all; two of one text are one. */
function sharesOf({ parameters }: GeneratorSource): ReadonlyMap<string, number> {
  const choices = parameters.choices as readonly string[];
  const weights = (parameters.weights as readonly number[] | undefined) ?? choices.map(() => 1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = new Map<string, number>();
  for (const [index, choice] of choices.entries()) {
    const share = (weights[index] as number) / total;
    if (share > 0) shares.set(choice, (shares.get(choice) ?? 0) + share);
  }
  return shares;
}
