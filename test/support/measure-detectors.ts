import { readFileSync } from 'node:fs';

import { detectColumn, type ObservedColumn } from '../../src/detect/detect-column.ts';
import { loadKnownNames } from '../../src/detect/known-names.ts';

/** A column of test/corpus, with what it holds. */
interface LabelledColumn extends ObservedColumn {
  readonly part: 'tuned' | 'held-out';
  readonly locale: string;
  /** Null: nobody's data. */
  readonly category: string | null;
  /** What is as true. */
  readonly also: readonly string[];
}

/** How often a category was found where it is, where it is not, and not found. */
export interface Score {
  found: number;
  wrong: number;
  missed: number;
}

export interface Measurement {
  readonly columns: number;
  readonly overall: Score;
  readonly byCategory: ReadonlyMap<string, Score>;
}

/** The files of test/corpus that have columns. */
export const corpora = ['columns', 'schemas'] as const;

/** Detects all columns of one part of a file of the corpus, or of all files. */
export async function measureDetectors(
  part: LabelledColumn['part'],
  files: readonly (typeof corpora)[number][] = corpora,
): Promise<Measurement> {
  const columns = labelledColumns(files).filter((each) => each.part === part);
  const known = await loadKnownNames();
  const overall = noScore();
  const byCategory = new Map<string, Score>();
  const count = (category: string, kind: keyof Score) => {
    const score = byCategory.get(category) ?? noScore();
    byCategory.set(category, score);
    score[kind] += 1;
    overall[kind] += 1;
  };
  for (const column of columns) {
    const got = detectColumn(column, known)?.category;
    const { category, also } = column;
    if (got !== undefined && (got === category || also.includes(got))) {
      // Of columns that are nobody's some may as well be told to be something, which is neither right nor wrong.
      if (category !== null) count(category, 'found');
      continue;
    }
    if (category !== null) count(category, 'missed');
    if (got !== undefined) count(got, 'wrong');
  }
  return { columns: columns.length, overall, byCategory };
}

export function labelledColumns(files: readonly (typeof corpora)[number][] = corpora): LabelledColumn[] {
  return files.flatMap((file) => {
    const text = readFileSync(new URL(`../corpus/${file}.ndjson`, import.meta.url), 'utf8');
    return text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as LabelledColumn);
  });
}

export function precision({ found, wrong }: Score): number {
  return found + wrong === 0 ? 1 : found / (found + wrong);
}

export function recall({ found, missed }: Score): number {
  return found + missed === 0 ? 1 : found / (found + missed);
}

function noScore(): Score {
  return { found: 0, wrong: 0, missed: 0 };
}
