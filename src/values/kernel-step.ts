/** Texts one behind the other: text i is `bytes[starts[i] .. starts[i + 1])`. None of it ever changes. */
export interface EncodedList {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
}

/**
 * What the kernel writes for one step of a row (kernels/write-rows.wat). Values are asked for once a batch. `quote` is the
 * byte on both sides, 0 for none.
 */
export type KernelStep =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'pick'; readonly list: EncodedList; codes(): Uint32Array | Float64Array }
  | { readonly kind: 'text'; readonly quote: number; readonly empty: Uint8Array; texts(): Texts }
  | { readonly kind: 'integer'; readonly quote: number; readonly add: number; values(): Float64Array }
  | { readonly kind: 'digits'; readonly width: number; readonly add: number; values(): Float64Array }
  | DecimalStep
  | HexStep
  | TokenStep
  | { readonly kind: 'date'; readonly quote: number; values(): Float64Array }
  | MomentStep;

/** Integers times ten to the power of minus `scale` (15 at most), and `zeros` behind them. */
interface DecimalStep {
  readonly kind: 'decimal';
  readonly quote: number;
  readonly scale: number;
  readonly zeros: number;
  values(): Float64Array;
}

/** The first hexadecimal digits of words, of which each row has so many. */
interface HexStep {
  readonly kind: 'hex';
  readonly width: number;
  readonly words: number;
  values(): Uint32Array;
}

/** 64 bits as thirteen letters, five bits each, by the 1024 pairs of letters. */
interface TokenStep {
  readonly kind: 'token';
  readonly pairs: Uint8Array;
  /** The upper words. */
  values(): Uint32Array;
  lower(): Uint32Array;
}

interface MomentStep {
  readonly kind: 'moment';
  readonly quote: number;
  /** Digits of the second's fraction. */
  readonly digits: number;
  /** The byte between date and time. */
  readonly separator: number;
  readonly trims: boolean;
  readonly zone: Uint8Array;
  values(): Float64Array;
}

/** Texts in UTF-8: text i is `bytes[ends[i - 1] .. ends[i])`, text 0 begins at 0. */
export interface Texts {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
}

/** One step of a program: where `nulls` has a 1, `ifNull` is written. */
export interface ProgramStep {
  /** Up to 16 bytes that stand before, null or not. */
  readonly before: Uint8Array;
  readonly step: KernelStep;
  readonly nulls: Uint8Array | null;
  readonly ifNull: Uint8Array;
}

/** What of a step never changes. */
export function constantsOf(step: KernelStep): readonly (Uint8Array | Uint32Array)[] {
  switch (step.kind) {
    case 'bytes':
      return [step.bytes];
    case 'pick':
      return [step.list.bytes, step.list.starts];
    case 'text':
      return [step.empty];
    case 'moment':
      return [step.zone];
    case 'token':
      return [step.pairs];
    default:
      return [];
  }
}

/** The most bytes that a step's values take. */
export function valueBytes(step: KernelStep, count: number): number {
  if (step.kind === 'hex') return step.words * 4 * count;
  return count * 8 + (step.kind === 'text' && count > 0 ? (step.texts().ends[count - 1] as number) : 0);
}
