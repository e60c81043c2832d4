/** What texts have in common. */
export interface TextShape {
  readonly prefix: string;
  readonly suffix: string;
  /** The fewest code points. */
  readonly shortest: number;
}
