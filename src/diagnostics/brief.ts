import type { Diagnostic } from './diagnostic.ts';

/** So many notes of a code say what it is about; a project of a thousand definitions has hundreds. */
const notesOfCode = 3;

export interface Brief {
  readonly shown: readonly Diagnostic[];
  /** How many notes of a code are left out, by code. */
  readonly left: ReadonlyMap<string, number>;
}

/** Every error and warning, and the first notes of each code. */
export function brief(diagnostics: readonly Diagnostic[]): Brief {
  const notes = new Map<string, number>();
  const shown = diagnostics.filter(({ severity, code }) => {
    if (severity !== 'info') return true;
    const count = (notes.get(code) ?? 0) + 1;
    notes.set(code, count);
    return count <= notesOfCode;
  });
  const left = [...notes].flatMap(([code, count]) =>
    count > notesOfCode ? [[code, count - notesOfCode] as const] : [],
  );
  return { shown, left: new Map(left) };
}
