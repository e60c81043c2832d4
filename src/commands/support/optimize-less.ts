import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 optimise what runs more often than usual, and inline less into it: for a process that lasts a second or two and is
 * spread over thousands of functions, where a third of the processor time of all threads would go into compiling them, and
 * hardly any of the main thread's comes back. What either flag is called differs between versions; of one that is
 * not known here nothing is changed.
 */
export function optimizeLess(): void {
  const tierUp = tierUps.get(Number.parseInt(process.versions.v8, 10));
  if (tierUp === undefined) return;
  setFlagsFromString(tierUp);
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');
}

/** By V8's major version: Node 20 has 11, Node 22 has 12, Node 24 has 13. */
const tierUps: ReadonlyMap<number, string> = new Map([
  [11, '--interrupt-budget=200000'],
  [12, '--invocation-count-for-turbofan=9000'],
  [13, '--invocation-count-for-turbofan=9000'],
]);
