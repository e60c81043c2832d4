import { codes } from '../../diagnostics/codes.ts';

import { defaultLocale, type Lexicon, loadLexicon } from '../../values/lexicon.ts';
import type { ParameterSpec, ParameterSpecs } from '../../values/parameter.ts';
import { typeFamilies } from '../../values/type.ts';

import { formats } from '../../formats/index.ts';
import { defaultDomain } from '../../generators/default-domain.ts';
import { expressionSource } from '../../generators/expression.ts';
import { type Generator, generators } from '../../generators/index.ts';
import { profileSource } from '../../generators/profile.ts';
import { maskLocale, masks, usualUniqueness } from '../../masks/index.ts';

import { targets } from '../../targets/index.ts';

/** One entry of a listing, as `--json` prints it. */
export interface Listed {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly family: string;
  readonly summary: string;
  readonly parameters: readonly ListedParameter[];
  readonly [fact: string]: unknown;
}

interface ListedParameter {
  readonly name: string;
  readonly type: string;
  readonly summary: string;
  readonly required: boolean;
  readonly default?: unknown;
  readonly choices?: readonly string[];
}

/** What can be listed, all of it from the descriptors. */
export const listings: Readonly<Record<string, () => readonly Listed[] | Promise<readonly Listed[]>>> = {
  generators: async () => {
    const lexicon = await loadLexicon(defaultLocale);
    return [
      ...generators.map((each) => listGenerator(each, lexicon)),
      { ...profileSource, aliases: [], parameters: [], fills: ['json'], version: 1 },
      {
        ...expressionSource,
        aliases: [],
        parameters: listParameters(expressionSource.parameters),
        fills: typeFamilies,
        version: 1,
      },
    ];
  },
  async masks() {
    const lexicon = await loadLexicon(maskLocale);
    return masks.map((mask) => ({
      name: mask.name,
      aliases: mask.aliases ?? [],
      family: mask.class,
      summary: mask.summary,
      parameters: listParameters(mask.parameters),
      accepts: mask.accepts,
      categories: mask.suits,
      unique: usualUniqueness(mask, lexicon),
      version: mask.version,
    }));
  },
  formats: () =>
    formats.map(({ name, summary, extension, dialects }) => ({
      name,
      family: 'format',
      summary,
      parameters: [],
      extension,
      dialects,
    })),
  targets: () =>
    targets.map(({ name, summary, schemes }) => ({ name, family: 'target', summary, parameters: [], schemes })),
  codes: () =>
    Object.entries(codes).map(([name, { severity, title }]) => ({
      name,
      family: severity,
      summary: title,
      parameters: [],
    })),
};

function listGenerator(generator: Generator, lexicon: Lexicon): Listed {
  const { name, aliases = [], family, summary, parameters, fills, example, version, category } = generator;
  const different = defaultDomain(generator, lexicon);
  return {
    name,
    aliases,
    family,
    summary,
    parameters: listParameters(parameters),
    fills,
    ...(different !== undefined && { different_values: different }),
    ...(category && { category }),
    example,
    version,
  };
}

function listParameters(specs: ParameterSpecs): ListedParameter[] {
  return Object.entries(specs).map(([name, spec]) => ({
    name,
    type: spec.type,
    summary: spec.summary,
    required: isRequired(spec),
    ...(spec.default !== undefined && { default: spec.default }),
    ...(spec.choices && { choices: spec.choices }),
  }));
}

function isRequired(spec: ParameterSpec): boolean {
  return spec.default === undefined && spec.optional !== true;
}

const lineWidth = 80;

/** A table that reads well at 80 columns: names and summaries, under their families. */
export function tableText(all: readonly Listed[]): string {
  const width = Math.max(0, ...all.map((each) => each.name.length)) + 2;
  const lines: string[] = [];
  for (const family of new Set(all.map((each) => each.family))) {
    lines.push(...(lines.length > 0 ? [''] : []), family);
    for (const each of all) {
      if (each.family !== family) continue;
      const [first = '', ...rest] = wrap(each.summary, lineWidth - width - 2);
      lines.push(`  ${each.name.padEnd(width)}${first}`, ...rest.map((line) => ' '.repeat(width + 2) + line));
    }
  }
  return lines.length === 0 ? 'there are none yet\n' : `${lines.join('\n')}\n`;
}

/** All that is known of one entry. */
export function detailText(listed: Listed): string {
  const { name, aliases = [], summary, parameters, ...facts } = listed;
  const lines = [
    name + (aliases.length > 0 ? ` (also ${aliases.join(', ')})` : ''),
    ...wrap(summary, lineWidth - 2).map((line) => `  ${line}`),
  ];
  for (const parameter of parameters) {
    const fallback = parameter.required
      ? 'required'
      : 'default' in parameter
        ? `default ${JSON.stringify(parameter.default)}`
        : 'optional';
    lines.push('', `  ${parameter.name}: ${parameter.type}, ${fallback}`);
    lines.push(...wrap(parameter.summary, lineWidth - 4).map((line) => `    ${line}`));
    if (parameter.choices)
      lines.push(...wrap(`one of ${parameter.choices.join(', ')}`, lineWidth - 4).map((line) => `    ${line}`));
  }
  lines.push('');
  for (const [fact, value] of Object.entries(facts)) {
    const text = Array.isArray(value) ? value.join(', ') : String(value);
    if (text !== '') lines.push(...wrap(`${fact}: ${text}`, lineWidth - 2).map((line) => `  ${line}`));
  }
  return `${lines.join('\n')}\n`;
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
