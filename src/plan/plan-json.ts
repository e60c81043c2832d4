import type { Plan } from './plan.ts';

/** A plan as a JSON document has it: keys in snake_case, parameters and given values as they are. */
export function planJson(plan: Plan): unknown {
  return snakeCase(plan);
}

/** The plan that a document has, as `plan --format json` or `plan --json` prints it; undefined where it has none. */
export function readPlanJson(value: unknown): Plan | undefined {
  const { command, data } = (value ?? {}) as { command?: unknown; data?: unknown };
  const plan = camelCase(command === 'plan' ? data : value) as Partial<Plan> | null;
  const isWhole =
    typeof plan === 'object' &&
    Number.isInteger(plan?.catalogue) &&
    [plan?.seed, plan?.asOf, plan?.fingerprint].every((each) => typeof each === 'string') &&
    Array.isArray(plan?.cycles) &&
    Array.isArray(plan?.datasets) &&
    plan.datasets.every(({ id, fields, references }) => id && Array.isArray(fields) && Array.isArray(references));
  return isWhole ? (plan as Plan) : undefined;
}

function snakeCase(value: unknown): unknown {
  return renamed(value, (key) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
}

function camelCase(value: unknown): unknown {
  return renamed(value, (key) => key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()));
}

/** A generator's parameters keep their names: they are the user's. */
function renamed(value: unknown, rename: (key: string) => string): unknown {
  if (Array.isArray(value)) return value.map((each) => renamed(each, rename));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [rename(key), key === 'parameters' ? each : renamed(each, rename)]),
  );
}
