/**
 * What one parameter of a generator or a mask may be. Declared as data: the framework decodes it and reports
 * what is wrong at its place, the JSON Schema and the listings are made from it.
 */
export interface ParameterSpec {
  /**
   * integer, number: a finite number; decimal: digits kept exactly, as text; text; boolean;
   * moment: ISO 8601 or relative to *as of* (`-30d`, `now`), kept as text; value: any scalar, as its
   * source text; values, numbers: a list of those; any: any YAML, as JSON; json: any YAML, as JSON text with all digits;
   * field, fields: fields that the value is made of, each with a generator of its own (no part of the parameters: they
   * are compiled as fields are).
   */
  readonly type:
    | 'integer'
    | 'number'
    | 'decimal'
    | 'text'
    | 'boolean'
    | 'moment'
    | 'value'
    | 'values'
    | 'numbers'
    | 'any'
    | 'json'
    | 'field'
    | 'fields';
  readonly summary: string;
  /** Used where the user gives none. A parameter with neither this nor `optional` is required. */
  readonly default?: string | number | boolean | readonly (string | number)[];
  readonly optional?: boolean;
  /** For text: the only values there are. */
  readonly choices?: readonly string[];
  /** A key of the field's that gives this parameter where it holds one of the choices: `type: public` of an address. */
  readonly sharesKey?: string;
  /** Bounds, both included: of a number's value, a list's length. */
  readonly min?: number;
  readonly max?: number;
}

/** By name, in the order that listings show. */
export type ParameterSpecs = Readonly<Record<string, ParameterSpec>>;

/** Decoded parameters: every one that the descriptor lists, defaults filled in. */
export type Parameters = Readonly<Record<string, ParameterValue>>;
export type ParameterValue =
  | string
  | number
  | boolean
  | null
  | readonly ParameterValue[]
  | { readonly [name: string]: ParameterValue };

/** A decoded parameter's type. */
type Decoded<S extends ParameterSpec> = S['type'] extends 'integer' | 'number'
  ? number
  : S['type'] extends 'boolean'
    ? boolean
    : S['type'] extends 'values'
      ? readonly string[]
      : S['type'] extends 'numbers'
        ? readonly number[]
        : S['type'] extends 'any'
          ? ParameterValue
          : string;

/** The decoded parameters of a descriptor: those that are optional without a default may be missing. */
export type DecodedParameters<S extends ParameterSpecs> = {
  readonly [K in keyof S]: S[K] extends { readonly optional: true } ? Decoded<S[K]> | undefined : Decoded<S[K]>;
};

/** Whether a parameter is no value but fields that are nested. */
export function isNested({ type }: ParameterSpec): boolean {
  return type === 'field' || type === 'fields';
}
