import type { Plan } from './plan.ts';

/** A plan as a JSON document has it: keys in snake_case, parameters and given values as they are. */
export function planJson(plan: Plan): unknown {
  return snakeCase(plan);
}

function snakeCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(snakeCase);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      key === 'parameters' ? each : snakeCase(each),
    ]),
  );
}
