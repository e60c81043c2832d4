import { dropIfThere } from './collections.ts';
import { type Commit, finish } from './commit.ts';
import { asideMark, type Context } from './context.ts';
import { commitMark, UndoLog, undoMark } from './undo-log.ts';

/** What loaders that died have left: finished where all was built and looked at, undone else. Needs the lock. */
export async function recover(context: Context): Promise<void> {
  const { parts, ledger } = context;
  for (const key of await parts.keys(commitMark)) {
    const bytes = await parts.read(key);
    if (bytes) await finish(context, JSON.parse(bytes.toString('utf8')) as Commit);
  }
  const changed = new Set((await parts.keys(undoMark)).map((key) => key.split('/')[1] as string));
  for (const execution of changed) {
    await new UndoLog(context, execution).undo();
  }
  const unfinished = await ledger.unfinished();
  await dropAsides(context, unfinished);
  for (const execution of unfinished) await ledger.markFailed(execution, 'the loader ended before the load did');
}

async function dropAsides({ db }: Context, executions: readonly string[]): Promise<void> {
  if (executions.length === 0) return;
  const ends = executions.map((execution) => `${asideMark}${execution}`);
  const names = (await db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name);
  for (const name of names) if (ends.some((end) => name.endsWith(end))) await dropIfThere(db, name);
}
