import type { Lexicon } from '../src/values/lexicon.ts';
import type { ParameterSpec } from '../src/values/parameter.ts';
import { typeFamilies } from '../src/values/type.ts';

import { defaultDomain } from '../src/generators/default-domain.ts';
import { expressionSource } from '../src/generators/expression.ts';
import { type Generator, generators } from '../src/generators/index.ts';
import { profileSource } from '../src/generators/profile.ts';

/** The reference page of all generators, from their descriptors alone. `lexicon`: of the default locale. */
export function generatorReference(lexicon: Lexicon): string {
  const families = [...new Set(generators.map(({ family }) => family))];
  const sections = families.flatMap((family) => [
    `## ${family}`,
    ...generators.filter((each) => each.family === family).map((each) => section(each, factsOf(each, lexicon))),
    ...sources.filter((each) => each.family === family).map((each) => section(each, factsOfSource[each.name])),
  ]);
  return `${[head, contents(families), ...sections].join('\n\n')}\n`;
}

const head = `# Generators

Made from the generators themselves by \`npm run schemas\`; \`data-cli list generators NAME\` prints the same. What every field
may say beside these parameters, and how fields belong together, is in [language.md](language.md).

*Different values* is how many there are without parameters and in the locale \`en_US\`: a \`unique\` field can have so many
rows. Where there is no number, values cannot be counted through, or depend on the parameters.`;

function contents(families: readonly string[]): string {
  const lines = families.map((family) => {
    const names = generators.filter((each) => each.family === family).map(({ name }) => `[\`${name}\`](#${name})`);
    for (const { name } of sources.filter((each) => each.family === family)) names.push(`[\`${name}\`](#${name})`);
    return `| ${family} | ${names.join(' ')} |`;
  });
  return ['| family | generators |', '|---|---|', ...lines].join('\n');
}

type Described = Pick<Generator, 'name' | 'aliases' | 'summary' | 'parameters' | 'example'>;

function section({ name, aliases = [], summary, parameters, example }: Described, facts: string): string {
  const also = aliases.length > 0 ? ` Also called ${aliases.map((alias) => `\`${alias}\``).join(', ')}.` : '';
  const rows = Object.entries(parameters).map(([key, spec]) => parameterRow(key, spec));
  return [
    `### ${name}`,
    `${sentence(summary)}${also}`,
    ...(rows.length > 0 ? [['| parameter | type | default | |', '|---|---|---|---|', ...rows].join('\n')] : []),
    facts,
    `Example: ${codeOf(example)}`,
  ].join('\n\n');
}

function factsOf(generator: Generator, lexicon: Lexicon): string {
  const { fills, arrays, category, version } = generator;
  const domain = defaultDomain(generator, lexicon);
  return [
    `Fills ${fills.join(', ')}${arrays ? ', and arrays of them' : ''}.`,
    ...(domain === undefined ? [] : [`Different values: ${domain.toLocaleString('en-US')}.`]),
    ...(category === undefined ? [] : [`Personal data: ${category}.`]),
    `Version ${version}.`,
  ].join(' ');
}

/** What is listed beside generators, and what is said of it. */
const sources = [profileSource, expressionSource];
const factsOfSource = {
  profile: 'Fills json. Version 1.',
  expression: `Fills ${typeFamilies.join(', ')}. Version 1.`,
} as const;

function parameterRow(name: string, spec: ParameterSpec): string {
  const { type, summary, choices } = spec;
  const fallback =
    spec.default === undefined ? (spec.optional ? '' : 'required') : codeOf(JSON.stringify(spec.default));
  const kind = choices ? choices.map((choice) => `\`${choice}\``).join(' ') : `${type}${rangeText(spec)}`;
  return `| \`${name}\` | ${kind} | ${fallback} | ${cell(summary)} |`;
}

function rangeText({ min, max }: ParameterSpec): string {
  if (min !== undefined && max !== undefined) return `, ${min} to ${max}`;
  if (min !== undefined) return `, from ${min}`;
  return max === undefined ? '' : `, up to ${max}`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

/** Text as code, whatever grave accents it has itself. */
function codeOf(text: string): string {
  return text.includes('`') ? `\`\` ${cell(text)} \`\`` : `\`${cell(text)}\``;
}
