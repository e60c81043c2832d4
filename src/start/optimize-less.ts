import { setFlagsFromString } from 'node:v8';

let isLess = false;

/**
 * Has V8 optimise what runs more often than usual, and inline less into it: for a process that lasts a second or two and is
 * spread over thousands of functions, where a third of the processor time of all threads would go into compiling them, and
 * hardly any of the main thread's comes back. What the flags are called differs between versions; of one that is
 * not known here nothing is changed.
 */
export function optimizeLess(): void {
  isLess = true;
  for (const { name, less } of flags) setFlagsFromString(`--${name}=${less}`);
}

/** Does something with V8's flags as they are by themselves: code that was compiled under others it does not take. */
export function asUsual<T>(work: () => T): T {
  if (!isLess) return work();
  for (const { name, usual } of flags) setFlagsFromString(`--${name}=${usual}`);
  try {
    return work();
  } finally {
    optimizeLess();
  }
}

interface Flag {
  readonly name: string;
  readonly usual: number;
  readonly less: number;
}

const inlining: Flag = { name: 'max-inlined-bytecode-size-cumulative', usual: 920, less: 300 };
const tierUp: Flag = { name: 'invocation-count-for-turbofan', usual: 3000, less: 9000 };

/** By V8's major version: Node 20 has 11, Node 22 has 12, Node 24 has 13. */
const flagsOf: ReadonlyMap<number, readonly Flag[]> = new Map([
  [11, [{ name: 'interrupt-budget', usual: 67_584, less: 200_000 }, inlining]],
  [12, [tierUp, inlining]],
  [13, [tierUp, inlining]],
]);

const flags = flagsOf.get(Number.parseInt(process.versions.v8, 10)) ?? [];
