/** What a figure has to come to. Each is a ratio of one run, or a figure of this machine. */
export interface Bar {
  readonly what: string;
  readonly wanted: number;
  /** Undefined where a peer could not be had. */
  readonly measured: number | undefined;
  /** Whether less is better. */
  readonly atMost?: boolean;
  readonly unit?: string;
}

/** A figure that nobody has is none that is reached. */
function isReached({ wanted, measured = Number.NaN, atMost }: Bar): boolean {
  return atMost ? measured <= wanted : measured >= wanted;
}

/** A line of a table: what, wanted, measured, reached. */
export function barLine(bar: Bar): string {
  const { what, wanted, measured, atMost, unit = '×' } = bar;
  const text = (value: number, digits: number) => `${grouped(value, digits)}${unit === '×' ? '×' : ` ${unit}`}`;
  const digits = wanted >= 100 ? 0 : 2;
  const cells = [
    what,
    `${atMost ? '≤' : '≥'} ${text(wanted, digits)}`,
    measured === undefined ? '' : text(measured, digits),
    measured === undefined ? '**not measured**' : isReached(bar) ? 'yes' : '**no**',
  ];
  return `| ${cells.join(' | ')} |`;
}

export function grouped(value: number, digits = 0): string {
  return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
