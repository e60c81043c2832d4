import type { ParameterSpec, ParameterSpecs } from '../src/values/parameter.ts';

/** What the schemas need to know of a generator or a mask. */
export interface Descriptor {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly summary: string;
  readonly parameters: ParameterSpecs;
}

type Schema = Readonly<Record<string, unknown>>;

const draft = 'https://json-schema.org/draft/2020-12/schema';

/** The schema of a field's parameters, by its `generator`, or by its name where it has none. */
export function generatorsSchema(generators: readonly Descriptor[]): Schema {
  return {
    $schema: draft,
    title: 'GeneratorParameters',
    description:
      'Made from the generators: `npm run schemas`. The parameters of each, beside the keys that every field has.',
    type: 'object',
    'x-discriminator': 'generator',
    allOf: [...generators.flatMap((each) => branches(each, 'generator', 'name')), referenceBranch, fakerBranch],
    $defs: {
      name: {
        type: 'string',
        anyOf: [
          nameEnum('generator', [...generators, { name: 'reference' }]),
          { type: 'string', pattern: '^faker\\..' },
        ],
      },
    },
  };
}

/** No generator of its own: the field's way to declare a relationship. */
const referenceBranch: Schema = {
  if: { required: ['generator'], properties: { generator: { enum: ['reference'] } } },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: {
    description: 'the key of a row of another dataset',
    required: ['reference_table'],
    properties: {
      reference_table: { description: 'the dataset that is referred to', type: 'string', minLength: 1 },
      reference_field: { description: 'the field that is referred to; default: its key', type: 'string', minLength: 1 },
      distribution: {
        description: 'how rows spread over their parents',
        $ref: 'DataDefinition.json#/$defs/distribution',
      },
      onDelete: {
        description: 'what becomes of a row whose parent is deleted',
        $ref: 'DataDefinition.json#/$defs/relationship/properties/onDelete',
      },
    },
  },
};

/** The short form `generator: faker.commerce.productName`. */
const fakerBranch: Schema = {
  if: { required: ['generator'], properties: { generator: { type: 'string', pattern: '^faker\\.' } } },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { properties: { args: { description: 'The arguments of the Faker method.', type: 'array' } } },
};

/** The schema of a masking rule's parameters, by its `rule`. */
export function masksSchema(masks: readonly Descriptor[], categories: readonly string[]): Schema {
  return {
    $schema: draft,
    title: 'MaskParameters',
    description: 'Made from the masks: `npm run schemas`. The parameters of each rule.',
    type: 'object',
    'x-discriminator': 'rule',
    allOf: masks.flatMap((each) => branches(each, 'rule')),
    $defs: {
      name: nameEnum('masking rule', masks),
      category: { type: 'string', enum: categories },
      parameters: { type: 'object', properties: anyParameters(masks) },
    },
  };
}

function nameEnum(noun: string, descriptors: readonly Pick<Descriptor, 'name' | 'aliases'>[]): Schema {
  return { type: 'string', 'x-noun': noun, enum: descriptors.flatMap((each) => [each.name, ...(each.aliases ?? [])]) };
}

/**
 * The parameters of one descriptor, wherever `key` names it (or `fallback` does and `key` is absent). Those that are
 * required are so only where it is named outright: a relationship or a default may fill a field that is called like it.
 */
function branches(descriptor: Descriptor, key: string, fallback?: string): Schema[] {
  const names = [descriptor.name, ...(descriptor.aliases ?? [])];
  const named = { required: [key], properties: { [key]: { enum: names } } };
  const implied = fallback && {
    required: [fallback],
    not: { required: [key] },
    properties: { [fallback]: { enum: names } },
  };
  const properties = Object.fromEntries(
    Object.entries(descriptor.parameters).map(([name, spec]) => [name, parameterSchema(spec)]),
  );
  const required = Object.entries(descriptor.parameters).flatMap(([name, spec]) => (isRequired(spec) ? [name] : []));
  return [
    {
      if: implied ? { anyOf: [named, implied] } : named,
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { description: descriptor.summary, properties },
    },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    ...(required.length > 0 ? [{ if: named, then: { required } }] : []),
  ];
}

function isRequired(spec: ParameterSpec): boolean {
  return spec.default === undefined && !spec.optional;
}

/** Every parameter that any rule has, of any type: their spellings are known, their values are checked later. */
function anyParameters(masks: readonly Descriptor[]): Schema {
  return Object.fromEntries(
    masks
      .flatMap((each) => Object.entries(each.parameters))
      .map(([name, spec]) => [name, { description: spec.summary, ...shapes.any }]),
  );
}

const scalar = ['string', 'number', 'boolean', 'null'];

const shapes: Readonly<Record<ParameterSpec['type'], Schema>> = {
  integer: { type: 'integer' },
  number: { type: 'number' },
  decimal: {
    type: ['number', 'string'],
    pattern: '^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$',
    'x-expects': 'a number',
  },
  text: { type: 'string' },
  boolean: { type: 'boolean' },
  moment: { type: 'string' },
  value: { type: scalar },
  values: { type: 'array', items: { type: scalar } },
  numbers: { type: 'array', items: { type: 'number' } },
  any: { type: [...scalar, 'object', 'array'] },
};

function parameterSchema(spec: ParameterSpec): Schema {
  return {
    description: spec.summary,
    ...shapes[spec.type],
    ...(spec.choices && { enum: spec.choices }),
    ...bounds(spec),
    ...(spec.default !== undefined && { default: spec.default }),
  };
}

function bounds({ type, min, max }: ParameterSpec): Schema {
  const [least, most] = type === 'values' || type === 'numbers' ? ['minItems', 'maxItems'] : ['minimum', 'maximum'];
  return { ...(min !== undefined && { [least]: min }), ...(max !== undefined && { [most]: max }) };
}
