import { kept } from '../base/kept.ts';

import type { Span } from '../diagnostics/source-file.ts';

import { keySpanAt, spanAt } from '../definition/definition.ts';

import type { DatasetDraft } from './draft.ts';

/** Fields that must be unique together, and where that is said. */
export interface UniqueSet {
  readonly fields: readonly string[];
  readonly span: Span;
  readonly saidBy: 'key' | 'index' | 'constraint' | 'reference';
}

/**
 * What a definition says must be unique together: a key of several fields, unique indexes, `UNIQUE (a, b)`. A dataset's fields
 * are all there before anybody asks, and many ask for each of them.
 */
export function uniqueSets(draft: DatasetDraft): readonly UniqueSet[] {
  return kept(known, draft, () => setsOf(draft));
}

const known = new WeakMap<DatasetDraft, readonly UniqueSet[]>();

function setsOf(draft: DatasetDraft): UniqueSet[] {
  const { definition, fields } = draft;
  const { indexes = [], validation = [] } = definition.value.spec;
  const marked = fields.filter((field) => field.written?.primary_key);
  const key = marked.map((field) => field.name);
  const keyPath = [...(marked[0]?.path ?? []), 'primary_key'];
  return [
    ...(key.length > 1 ? [{ fields: key, span: keySpanAt(definition, keyPath), saidBy: 'key' as const }] : []),
    ...indexes.flatMap((index, position) => {
      if (!index.unique || index.where !== undefined) return [];
      const span = keySpanAt(definition, ['spec', 'indexes', position, 'unique']);
      return [{ fields: index.fields, span, saidBy: 'index' as const }];
    }),
    ...validation.flatMap((entry, position) => {
      const text = typeof entry === 'string' ? entry : entry.constraint;
      // What is no error is only looked at.
      const isDemanded = typeof entry === 'string' || (entry.severity ?? 'error') === 'error';
      const named = isDemanded ? uniqueRule(text, draft) : undefined;
      if (!named) return [];
      const path = ['spec', 'validation', position];
      const span = spanAt(definition, typeof entry === 'string' ? path : [...path, 'constraint']);
      return [{ fields: named, span, saidBy: 'constraint' as const }];
    }),
  ];
}

const rule =
  /^\s*unique\s*\(\s*((?:"(?:[^"]|"")+"|[\p{L}_][\p{L}\p{N}_$]*)(?:\s*,\s*(?:"(?:[^"]|"")+"|[\p{L}_][\p{L}\p{N}_$]*))*)\s*\)\s*$/iu;

/** The fields of `UNIQUE (a, b)`, told without a parser; undefined where a constraint says something else. */
function uniqueRule(text: string, { fields }: DatasetDraft): string[] | undefined {
  const [, list] = rule.exec(text) ?? [];
  return list?.match(/"(?:[^"]|"")+"|[^\s,"]+/g)?.map((written) => {
    if (written.startsWith('"')) return written.slice(1, -1).replaceAll('""', '"');
    const alike = fields.filter((field) => field.name.toLowerCase() === written.toLowerCase());
    return fields.some((field) => field.name === written) ? written : (alike[0]?.name ?? written);
  });
}
