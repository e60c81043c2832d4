/** A file that is gone once it is closed, for what has no room in memory. Throws what the file system throws. */
export interface Scratch {
  write(bytes: Uint8Array, at: number): void;
  /** Fills all of `into`. */
  read(into: Uint8Array, at: number): void;
  close(): void;
}

/** Where hashes are kept. */
export interface HashStorage {
  /** How many of a constraint are held in memory; those beyond go to a file. */
  readonly held: number;
  /** The bytes that are written together; default: 16,384. */
  readonly chunkBytes?: number;
  open(): Scratch;
}
