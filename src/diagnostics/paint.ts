import { Chalk } from 'chalk';

/** Sets a text in a colour or weight, or leaves it as it is. */
export type Paint = (text: string) => string;

export interface Paints {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly yellow: Paint;
  readonly green: Paint;
  readonly magenta: Paint;
}

/** The colours of a terminal's text; without colour each gives back what it gets. */
export function paints(color: boolean): Paints {
  const { bold, dim, red, yellow, green, magenta } = new Chalk({ level: color ? 1 : 0 });
  return { bold, dim, red, yellow, green, magenta };
}
