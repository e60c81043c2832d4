import { needs, type Place } from '../cell-cycles.ts';

/** Whether a field is, or is made from, another one. */
export function reaches(from: Place, field: Place['field']): boolean {
  const seen = new Set<Place['field']>();
  const waiting: Place[] = [from];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    if (place.field === field) return true;
    if (seen.has(place.field)) continue;
    seen.add(place.field);
    waiting.push(...needs(place));
  }
  return false;
}
