// Made from schemas/v1 by `npm run schemas`: not to be edited.

/** One of ajv's errors. */
export interface Fault {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export type ValidatedFile = 'DataDefinition.json' | 'MaskingPolicy.json' | 'Environment.json' | 'data-cli.json';

export declare const validators: Readonly<
  Record<ValidatedFile, { (value: unknown): boolean; readonly errors?: readonly Fault[] | null }>
>;
