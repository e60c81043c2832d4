/** The rows that refer to a parent row, in their order. */
export interface Children {
  countOf(parent: number): number;
  /** The child of a parent at a position, from 0. */
  childOf(parent: number, position: number): number;
  /** At which position of its parent's children a row is. */
  positionOf(row: number, parent: number): number;
}
