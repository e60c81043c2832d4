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
  | { readonly kind: 'sized'; texts(): Texts }
  | BinaryStep
  | EscapedStep
  | { readonly kind: 'integer'; readonly quote: number; readonly add: number; values(): Float64Array }
  | { readonly kind: 'digits'; readonly width: number; readonly add: number; values(): Float64Array }
  | DecimalStep
  | HexStep
  | TokenStep
  | { readonly kind: 'date'; readonly quote: number; values(): Float64Array }
  | MomentStep;

/** Texts some of whose bytes are written as two. */
interface EscapedStep {
  readonly kind: 'escaped';
  readonly quote: number;
  readonly escapes: Escapes;
  texts(): Texts;
}

/** Integers as so many bytes, the highest first, that number in front (`sized`: a text's length, in four bytes too). */
interface BinaryStep {
  readonly kind: 'binary';
  readonly size: 2 | 4 | 8;
  /** Of what they are multiples: they are rounded down to one. */
  readonly unit: number;
  /** Is added then. */
  readonly add: bigint;
  values(): Float64Array;
}

/** Which bytes a format marks in texts, and what it makes of them. */
export interface Escapes {
  /**
   * Which bits the lower and the upper halves of bytes have (16 bytes each: a byte is marked where both have one in common), and
   * for each of the 256 bytes the second of the two that it becomes, or 0 or 1 where it stays one.
   */
  readonly form: Uint8Array;
  /** The first of the two; 0: the byte itself. */
  readonly prefix: number;
  /** Whether quotes stand only around what is empty or has a marked byte. */
  readonly whereNeeded: boolean;
}

/** `seconds`: bytes that become two, and the second of them; `marked`: those of ASCII that a text with is no plain one. */
export function escapesOf(
  seconds: ReadonlyMap<number, number>,
  marked: Iterable<number>,
  { prefix = 0, whereNeeded = false }: { readonly prefix?: number; readonly whereNeeded?: boolean } = {},
): Escapes {
  const form = new Uint8Array(32 + 256);
  for (const byte of marked) {
    if (byte > 0x7f) throw new Error('the marked bytes are ASCII');
    form[byte & 15] = (form[byte & 15] as number) | (1 << (byte >> 4));
    form[16 + (byte >> 4)] = 1 << (byte >> 4);
    form[32 + byte] = 1;
  }
  for (const [byte, second] of seconds) form[32 + byte] = second;
  return { form, prefix, whereNeeded };
}

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
    case 'escaped':
      return [step.escapes.form];
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
  const isText = step.kind === 'text' || step.kind === 'sized' || step.kind === 'escaped';
  return count * 8 + (isText && count > 0 ? (step.texts().ends[count - 1] as number) : 0);
}
