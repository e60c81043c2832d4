import type { Cell } from '../values/cell.ts';
import { decimalText, parseDecimal, rescale } from '../values/decimal.ts';
import { dayText, instantText, microsecondsPerDay, parseMoment } from '../values/moment.ts';
import { type FieldType, familyOf } from '../values/type.ts';

import type { MapNode } from '../definition/node.ts';
import type { Parameters } from '../plan/plan.ts';

import type { FieldFacts } from '../generators/index.ts';

/** Where a definition says that values lie. What it leaves to the generator is no bound of the field's. */
export interface WrittenRange {
  /** The least and the greatest value, as far as they are written. */
  readonly ends: readonly string[];
  /** One beyond each of them. */
  readonly beyond: readonly string[];
  holds(cell: Cell): boolean;
}

const everywhere: WrittenRange = { ends: [], beyond: [], holds: () => true };

/** The range that `min` and `max`, or `start_date` and `end_date`, give a field where they are written. */
export function writtenRange(node: MapNode, parameters: Parameters, facts: FieldFacts): WrittenRange {
  const written = (key: string) => (node.entries.has(key) ? parameters[key] : undefined);
  switch (familyOf(facts.type)) {
    case 'integer':
    case 'decimal':
    case 'float':
      return numberRange(written('min'), written('max'), facts.type);
    case 'date':
    case 'timestamp':
    case 'timestamptz':
      return timeRange(written('start_date'), written('end_date'), facts);
    default:
      return everywhere;
  }
}

function numberRange(min: unknown, max: unknown, type: FieldType): WrittenRange {
  const [least, greatest] = [min, max].map((each) => (each === undefined ? undefined : parseDecimal(String(each))));
  if (!least && !greatest) return everywhere;
  const scale = 40;
  const at = (text: string) => {
    const decimal = parseDecimal(text);
    return decimal && rescale(decimal, scale);
  };
  const [low, high] = [least, greatest].map((each) => each && rescale(each, scale));
  const step = 10n ** BigInt(scale - (familyOf(type) === 'decimal' ? (type.scale ?? 0) : 0));
  const textOf = (unscaled: bigint) => shortest(decimalText({ unscaled, scale }));
  return {
    ends: [low, high].flatMap((each) => (each === undefined ? [] : [textOf(each)])),
    beyond: [...(low === undefined ? [] : [textOf(low - step)]), ...(high === undefined ? [] : [textOf(high + step)])],
    holds({ text }) {
      const value = at(text);
      // A float with more digits than are compared lies at no bound: by its double.
      if (value === undefined) return (!min || Number(text) >= Number(min)) && (!max || Number(text) <= Number(max));
      return (low === undefined || value >= low) && (high === undefined || value <= high);
    },
  };
}

function shortest(text: string): string {
  return text.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');
}

function timeRange(start: unknown, end: unknown, { type, asOf }: FieldFacts): WrittenRange {
  const isDate = familyOf(type) === 'date';
  const unit = isDate ? microsecondsPerDay : 1_000_000;
  const [first, last] = [start, end].map((each) => {
    const moment = each === undefined ? undefined : parseMoment(String(each), asOf);
    return moment === undefined ? undefined : Math.ceil(moment / unit);
  });
  const textOf = (units: number) => (isDate ? dayText(units) : instantText(units * unit));
  return {
    // The end is itself left out.
    ends: [...(first === undefined ? [] : [textOf(first)]), ...(last === undefined ? [] : [textOf(last - 1)])],
    beyond: [...(first === undefined ? [] : [textOf(first - 1)]), ...(last === undefined ? [] : [textOf(last)])],
    holds({ value }) {
      const units = isDate ? Number(value) : Number(value) / unit;
      return (first === undefined || units >= first) && (last === undefined || units < last);
    },
  };
}
