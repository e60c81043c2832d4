import { type Counted, valueOfCounted } from './limit.ts';
import { textOfValue } from './text-forms.ts';

/** A value as a column has it, for people: `2026-01-31`, `9.99`. */
export function countedText(units: bigint, counted: Counted): string {
  return textOfValue(counted.type, valueOfCounted(units, counted));
}
