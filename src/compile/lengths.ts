import type { Lexicon } from '../values/lexicon.ts';
import type { FieldType, TypeName } from '../values/type.ts';

import type { FieldFacts } from '../generators/index.ts';
import { maskNamed } from '../masks/index.ts';

import type { DatasetDraft, FieldDraft, SourceDraft } from './draft.ts';
import { fieldNamed, withVariants } from './draft-fields.ts';
import { lexiconsIn } from './locales.ts';
import { findField } from './templates.ts';

/** Of types that bound it, the most characters that a value takes. */
const lengths: Readonly<Partial<Record<TypeName, number>>> = {
  smallint: 6,
  integer: 11,
  bigint: 20,
  boolean: 5,
  date: 10,
  time: 15,
  timestamp: 26,
  timestamptz: 29,
  uuid: 36,
};

/** With room for a sign, a point, and a zero before it. */
function lengthOf({ name, precision, length }: FieldType): number | undefined {
  return name === 'decimal' && precision !== undefined ? precision + 3 : (length ?? lengths[name]);
}

/** A hyphen and the largest row's number in base 36. */
const longestSuffix = 12;

/** The most code points of a text with its row's number behind it: one that fits is cut where it does not with that. */
export function withSuffix(length: number, type: FieldType): number {
  return Math.max(length, Math.min(length + longestSuffix, type.length ?? Infinity));
}

/** The longest text that templates are put together to: rows are made thousands at a time. */
export const longestTemplate = 65_536;

/** The most code points of fields' values, as far as can be told. Each field is looked at once, however many ask. */
export class Lengths {
  readonly #known = new Map<FieldDraft, number | undefined>();

  constructor(private readonly asOf: number) {}

  /** Undefined: without bound. */
  of(draft: DatasetDraft, field: FieldDraft): number | undefined {
    if (this.#known.has(field)) return this.#known.get(field);
    // What needs itself has no length; that it does is reported elsewhere.
    this.#known.set(field, undefined);
    const length = this.#masked(draft, field);
    this.#known.set(field, length);
    return length;
  }

  /** What generators may know of a field. */
  facts(draft: DatasetDraft, type: FieldType, source?: SourceDraft): FieldFacts {
    const own = source?.kind === 'generator' ? source.locale : undefined;
    const lexicons = lexiconsIn(draft.lexicons, own ?? draft.locale);
    return {
      type,
      rows: draft.rows,
      asOf: this.asOf,
      lexicon: lexicons[0] as Lexicon,
      ...(lexicons.length > 1 && { lexicons }),
      placeholderLength: (name) => {
        const found = findField(draft, name);
        const length = found && this.of(found.draft, found.field);
        // What is too long has been reported where it is made.
        return length !== undefined && length <= longestTemplate ? length : undefined;
      },
    };
  }

  #masked(draft: DatasetDraft, field: FieldDraft): number | undefined {
    const { type, mask } = field;
    if (!type || field.broken || field.unmasked) return undefined;
    const facts = mask && { type, nullable: field.nullable, category: mask.category, lexicon: draft.maskLexicon };
    const length = facts && maskNamed(mask.rule)?.longest?.(mask.parameters, facts);
    // What the mask says needs no look at what is masked, which may have to go through all cities of a country.
    if (length !== undefined) return length;
    const made = this.#longest(draft, field, type);
    return (made !== undefined && field.suffixed ? withSuffix(made, type) : made) ?? lengthOf(type);
  }

  /** Over all sources that the field has. */
  #longest(draft: DatasetDraft, field: FieldDraft, type: FieldType): number | undefined {
    if (!field.edges && !field.variants) return this.#made(draft, field, type);
    const edges = field.edges?.values.reduce((most, value) => Math.max(most, [...value].length), 0) ?? 0;
    const lengths = [...withVariants(field).map((each) => this.#made(draft, each, type)), edges];
    return lengths.reduce((most, length) =>
      most === undefined || length === undefined ? undefined : Math.max(most, length),
    );
  }

  #made(draft: DatasetDraft, { source }: FieldDraft, type: FieldType): number | undefined {
    if (source?.kind === 'given' && source.stored) return source.stored.rows.longest.get(source.stored.column) ?? 0;
    if (source?.kind === 'given')
      return source.values.reduce((most, value) => Math.max(most, [...(value ?? '')].length), 0);
    if (source?.kind === 'generator') {
      const { generator, parameters } = source;
      if (!generator.longest) return undefined;
      const facts = this.facts(draft, type, source);
      if (!facts.lexicons) return generator.longest(parameters, facts);
      const longest = facts.lexicons.map((lexicon) => generator.longest?.(parameters, { ...facts, lexicon }));
      return longest.reduce((most, each) =>
        most === undefined || each === undefined ? undefined : Math.max(most, each),
      );
    }
    if (source?.kind !== 'reference' && source?.kind !== 'parent') return undefined;
    const { parent, parentFields } = source.reference;
    const target = fieldNamed(parent, parentFields[source.kind === 'parent' ? 0 : source.position] as string);
    return target && this.of(parent, target);
  }
}
