import { setTimeout as sleep } from 'node:timers/promises';

/** What asks other machines for something may fail once or twice: that says nothing of what is tested. */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (const pause of [2000, 15_000]) {
    try {
      return await work();
    } catch {
      await sleep(pause);
    }
  }
  return work();
}
