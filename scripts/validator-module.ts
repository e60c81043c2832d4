import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

type Schemas = Readonly<Record<string, object>>;

/** Validators that ajv has compiled from schemas, as a module that needs nothing else: compiling them takes 0.4 s. */
export function validatorModule(schemas: Schemas, exported: readonly string[]): string {
  const ajv = new Ajv2020({
    allErrors: true,
    discriminator: true,
    strict: false,
    strictNumbers: true,
    messages: false,
    inlineRefs: false,
    // Lengths are only compared with 1, where it does not matter what is counted: saves a file to load.
    unicode: false,
    logger: false,
    code: { source: true, esm: true, lines: true },
  });
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(checkedPart(schema), name);
  const names = exported.map((name, index) => [`validator${index}`, name]);
  const code = standalone.default(ajv, Object.fromEntries(names));
  if (/\brequire\(/.test(code)) throw new Error('a keyword of the schemas needs a part of ajv at run time');
  const list = names.map(([constant, name]) => `${JSON.stringify(name)}:${constant}`).join(',');
  return `${banner}${withoutPrototypes(code)}\nexport const validators = {${list}};\n`;
}

export function validatorDeclarations(exported: readonly string[]): string {
  return `${banner}
/** One of ajv's errors. */
export interface Fault {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export type ValidatedFile = ${exported.map((each) => `'${each}'`).join(' | ')};

export declare const validators: Readonly<
  Record<ValidatedFile, { (value: unknown): boolean; readonly errors?: readonly Fault[] | null }>
>;
`;
}

const banner = '// Made from schemas/v1 by `npm run schemas`: not to be edited.\n';

/** What is there for people and for our own messages is no part of the check. */
function checkedPart(schema: object): object {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) => {
    const isNote = key.startsWith('x-') || (typeof value === 'string' && notes.has(key));
    if (isNote) return undefined;
    // Entries of profiles have become fields before anything is checked: what else an item is, is all that it is.
    return typeof value === 'object' && value !== null && 'else' in value ? value.else : value;
  });
}

const notes = new Set(['$schema', 'title', 'description', 'default']);

/** ajv notes evaluated keys in `{}`, and so takes a key `constructor` for evaluated. */
function withoutPrototypes(code: string): string {
  return code.replace(/\b(props\d+ (?:= props\d+ \|\||=) )\{\}/g, '$1{__proto__:null}');
}
