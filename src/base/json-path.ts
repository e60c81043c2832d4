/** The way to a place inside of a value: keys of objects; null: whatever item of a list. */
export type JsonSteps = readonly (string | null)[];

/** `.profile."odd key"[*]`: the steps behind a column's name, as definitions write them. */
export function jsonPathText(steps: JsonSteps): string {
  return steps.map((step) => (step === null ? '[*]' : `.${keyText(step)}`)).join('');
}

/** A key as paths have it: in quotes where it could be read as something else. */
export function keyText(key: string): string {
  return /^[^\s.[\]"{}*\\]+$/.test(key) ? key : JSON.stringify(key);
}

const step = /\[\*\]|\.(?:"((?:[^"\\]|\\.)*)"|([^\s.[\]"{}*\\]+))/gy;

/** The steps of what stands behind a column's name; undefined where it is no such path. */
export function parseJsonPath(text: string): JsonSteps | undefined {
  const steps: (string | null)[] = [];
  step.lastIndex = 0;
  while (step.lastIndex < text.length) {
    const found = step.exec(text);
    if (!found) return undefined;
    const [whole, quoted, bare] = found;
    if (whole === '[*]') steps.push(null);
    else if (quoted === undefined) steps.push(bare as string);
    else {
      const key = unquoted(quoted);
      if (key === undefined) return undefined;
      steps.push(key);
    }
  }
  return steps;
}

function unquoted(text: string): string | undefined {
  try {
    return JSON.parse(`"${text}"`) as string;
  } catch {
    return undefined;
  }
}
