import type { Paint } from '../../diagnostics/paint.ts';

import type { DiffDocument, Total } from '../../versions/diff-document.ts';
import type { DatasetVerdict } from '../../versions/verdict.ts';

/** `1,234,567`. */
export function numberText(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `12.5%`; what is nearly nothing or nearly all is never told as 0 or 100. */
export function shareText(part: number, whole: number): string {
  if (whole === 0) return '0%';
  const share = (part / whole) * 100;
  return share > 0 && share < 0.1 ? '<0.1%' : share < 100 && share > 99.9 ? '>99.9%' : `${Number(share.toFixed(1))}%`;
}

/** `users v1.2.0 → v1.3.0: breaking (declared minor)`. */
export function verdictLine(each: DatasetVerdict, strong: Paint, paint: Paint): string {
  const { name, class: own, from, to, declared, wanted } = each;
  const versions =
    from !== undefined && to !== undefined
      ? from === to
        ? ` v${to}`
        : ` v${from} → v${to}`
      : from === undefined && to === undefined
        ? ''
        : ` v${to ?? from}`;
  const notes = [
    ...(declared === undefined ? [] : [declared === 'none' ? 'declared no change' : `declared ${declared}`]),
    ...(wanted === undefined ? [] : [`v${wanted} would say it`]),
  ];
  return `${strong(name + versions)}: ${paint(own)}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`;
}

/** How much is different, in a line for each kind of thing. */
export function changedLine({ totals }: Pick<DiffDocument, 'totals'>): string[] {
  const line = (label: string, { from, to, added, removed, changed }: Total): string => {
    const size = from === to ? numberText(to) : `${numberText(from)} → ${numberText(to)}`;
    const parts = [
      ...(changed > 0 ? [`${numberText(changed)} changed`] : []),
      ...(added > 0 ? [`${numberText(added)} added`] : []),
      ...(removed > 0 ? [`${numberText(removed)} removed`] : []),
    ];
    return `  ${label.padEnd(9)} ${size}${parts.length > 0 ? `: ${parts.join(', ')}` : ', none changed'}`;
  };
  return [line('datasets', totals.datasets), line('fields', totals.fields), line('rows', totals.rows)];
}
