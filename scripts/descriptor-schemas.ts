import type { ParameterSpec, ParameterSpecs } from '../src/values/parameter.ts';

/** What the schemas need to know of a generator or a mask. */
export interface Descriptor {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly summary: string;
  readonly parameters: ParameterSpecs;
  readonly shared?: { readonly key: string; readonly parameters: ParameterSpecs };
}

type Schema = Readonly<Record<string, unknown>>;

const draft = 'https://json-schema.org/draft/2020-12/schema';

/**
 * The schema of a field's parameters, by its `generator`, or by its name where it has none. Those that are required are
 * so only for `generator`: a relationship or a default may fill a field that is called like one.
 */
export function generatorsSchema(generators: readonly Descriptor[]): Schema {
  const own = generators.flatMap(branches);
  const named = [...own, { names: ['reference'], required: ['reference_table'] }];
  const implied = own.map(({ names }) => ({ names, required: [] }));
  return {
    $schema: draft,
    title: 'GeneratorParameters',
    description:
      'Made from the generators: `npm run schemas`. The parameters of each, beside the keys that every field has.',
    type: 'object',
    'x-discriminator': 'generator',
    allOf: [
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      { if: has('generator', { enum: named.flatMap((each) => each.names) }), then: choice('generator', named) },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      { if: has('generator', fakerName), then: { properties: fakerProperties } },
      {
        if: { not: { required: ['generator'] }, ...has('name', { enum: implied.flatMap((each) => each.names) }) },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: choice('name', implied),
      },
    ],
    $defs: {
      name: {
        type: 'string',
        anyOf: [nameEnum('generator', [...generators, { name: 'reference' }]), { type: 'string', ...fakerName }],
      },
      parameters: { $defs: { ...parametersByName(generators), reference } },
      ...sharedByKey(generators),
    },
  };
}

function has(key: string, value: Schema): Schema {
  return { required: [key], properties: { [key]: value } };
}

/** No generator of its own: the field's way to declare a relationship. */
const reference: Schema = {
  description: 'the key of a row of another dataset',
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
};

/** The short form `generator: faker.commerce.productName`. */
const fakerName: Schema = { pattern: '^faker\\..' };
const fakerProperties: Schema = {
  args: { description: 'The arguments of the Faker method.', type: 'array' },
  realistic: { description: 'Whether its values may be somebody’s.', type: 'boolean' },
};

/** The schema of a masking rule's parameters, by its `rule`. */
export function masksSchema(masks: readonly Descriptor[], categories: readonly string[]): Schema {
  return {
    $schema: draft,
    title: 'MaskParameters',
    description: 'Made from the masks: `npm run schemas`. The parameters of each rule.',
    type: 'object',
    'x-discriminator': 'rule',
    if: has('rule', { enum: masks.flatMap(branches).flatMap((each) => each.names) }),
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: choice('rule', masks.flatMap(branches)),
    $defs: {
      name: nameEnum('masking rule', masks),
      category: { type: 'string', enum: categories },
      parameters: { $defs: parametersByName(masks) },
      any_parameters: { type: 'object', properties: anyParameters(masks) },
    },
  };
}

function nameEnum(noun: string, descriptors: readonly Pick<Descriptor, 'name' | 'aliases'>[]): Schema {
  return { type: 'string', 'x-noun': noun, enum: descriptors.flatMap(namesOf) };
}

interface Branch {
  readonly names: readonly string[];
  readonly required: readonly string[];
}

/** Nothing where there are no parameters: half of all would do nothing but make every validator larger. */
function branches(descriptor: Descriptor): readonly Branch[] {
  const parameters = Object.entries(descriptor.parameters);
  const required = parameters.flatMap(([name, spec]) => (isRequired(spec) ? [name] : []));
  return parameters.length === 0 ? [] : [{ names: namesOf(descriptor), required }];
}

function namesOf({ name, aliases = [] }: Pick<Descriptor, 'name' | 'aliases'>): readonly string[] {
  return [name, ...aliases];
}

/** The parameters of whatever `key` names. A discriminator, so that a validator looks at one branch alone. */
function choice(key: string, branches: readonly Branch[]): Schema {
  return {
    discriminator: { propertyName: key },
    oneOf: branches.map(({ names, required }) => ({
      $ref: `#/$defs/parameters/$defs/${names[0]}`,
      properties: { [key]: { enum: names } },
      required: [key, ...required],
    })),
  };
}

function parametersByName(descriptors: readonly Descriptor[]): Schema {
  return Object.fromEntries(
    descriptors.map(({ name, summary, parameters }) => {
      const properties = Object.entries(parameters).map(([key, spec]) => [key, parameterSchema(spec)]);
      return [name, { description: summary, properties: Object.fromEntries(properties) }];
    }),
  );
}

/** What fields share, by the key of `spec` that it stands under. */
function sharedByKey(generators: readonly Descriptor[]): Schema {
  return Object.fromEntries(
    generators.flatMap(({ shared, summary }) => {
      if (!shared) return [];
      const properties = Object.entries(shared.parameters).map(([key, spec]) => [key, parameterSchema(spec)]);
      const schema = { title: 'Series', description: summary, type: 'object', additionalProperties: false };
      return [[shared.key, { ...schema, properties: Object.fromEntries(properties) }]];
    }),
  );
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
  json: { type: [...scalar, 'object', 'array'] },
  field: { $ref: 'DataDefinition.json#/$defs/item' },
  fields: { type: 'array', minItems: 1, items: { $ref: 'DataDefinition.json#/$defs/member' } },
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
