import { type Document, MongoServerError } from 'mongodb';

import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';

import { Unstorable } from './bson/cell.ts';
import type { Context } from './context.ts';
import { codeText, refusal, serverCodes } from './failure.ts';
import { rawCommand } from './raw-command.ts';

/** What a command beside its documents may take. */
const overhead = 16 * 1024;

export type WriteKind = 'insert' | 'update';

/** Sends documents that are BSON already to one collection, in messages below the server's limits, in no order. */
export class BatchWriter {
  readonly #pending = new Set<Promise<unknown>>();
  #failure: unknown;

  constructor(
    private readonly context: Context,
    private readonly collection: string,
    /** For messages: the dataset's name. */
    private readonly dataset: string,
  ) {}

  /** Resolves when there is room for more; the bytes may be reused at once. What failed before rejects here. */
  async write(kind: WriteKind, bytes: Uint8Array, ends: ArrayLike<number>, count: number): Promise<void> {
    for (const [from, to] of this.#messages(ends, count)) {
      while (this.#pending.size >= this.context.server.writesAtOnce) await Promise.race(this.#pending);
      if (this.#failure) throw this.#failure;
      this.#send(kind, bytes.slice(from, to));
    }
  }

  /** Does work that writes. Whether it ends well or not: nothing is on its way any more when this does. */
  async drained<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } finally {
      await Promise.all(this.#pending);
      this.#throwFailure();
    }
  }

  #throwFailure(): void {
    if (this.#failure) throw this.#failure;
  }

  #send(kind: WriteKind, bytes: Uint8Array): void {
    const sent: Promise<unknown> = this.#command(kind, bytes)
      .catch((error) => {
        this.#failure ??= error;
      })
      .finally(() => this.#pending.delete(sent));
    this.#pending.add(sent);
  }

  async #command(kind: WriteKind, bytes: Uint8Array): Promise<void> {
    const { db } = this.context;
    const field = kind === 'insert' ? 'documents' : 'updates';
    const reply = await rawCommand(db, { [kind]: this.collection, ordered: false }, field, bytes);
    const errors = (reply.writeErrors ?? []) as Document[];
    if (errors.length > 0) throw refusal(refused(this.dataset, errors));
    if (reply.writeConcernError) throw new MongoServerError(reply.writeConcernError);
  }

  /** Ranges of bytes, each of one message. */
  *#messages(ends: ArrayLike<number>, count: number): Iterable<[number, number]> {
    const { messageSize, documentSize, batchSize } = this.context.server;
    let start = 0;
    let first = 0;
    let last = 0;
    for (let row = 0; row < count; row++) {
      const end = ends[row] as number;
      if (end - last > documentSize) throw new Unstorable(`a document of ${end - last} bytes`, row);
      if (end - start > messageSize - overhead || row - first >= batchSize) {
        yield [start, last];
        start = last;
        first = row;
      }
      last = end;
    }
    if (last > start) yield [start, last];
  }
}

/** What the server says of documents, without their values: the texts of such errors have them. */
function refused(dataset: string, errors: readonly Document[]): Diagnostic {
  const [first = {}] = errors;
  const some = errors.length === 1 ? 'a document' : `${errors.length} documents`;
  if (first.code === serverCodes.duplicateKey) {
    const index = /index: (\S+)/.exec(String(first.errmsg))?.[1] ?? '_id_';
    const message = `${some} of \`${dataset}\` would be there twice, by the index \`${index}\``;
    return diagnostic('DC717', message, {
      help: '`--mode upsert` changes what is there, `--mode replace` puts it away',
    });
  }
  if (first.code === serverCodes.documentValidation) {
    const message = `${some} of \`${dataset}\` does not pass the collection’s validator${brokenRules(first)}`;
    return diagnostic('DC717', message, { help: 'change the definition or the validator' });
  }
  const text = /^invalid (key|value)[^(]*\((.*)\)$/s.exec(String(first.errmsg))?.[2];
  const why = text && /^[a-z' ]*$/i.test(text) ? text : codeText(first);
  return diagnostic('DC717', `the server refuses ${some} of \`${dataset}\`: ${why}`);
}

/** Names of fields and rules. */
function brokenRules({ errInfo }: Document): string {
  const rules = (errInfo?.details?.schemaRulesNotSatisfied ?? []) as Document[];
  const names = rules.flatMap((rule) => [
    ...(rule.missingProperties ?? []),
    ...(rule.additionalProperties ?? []),
    ...(rule.propertiesNotSatisfied ?? []).map((each: Document) => each.propertyName),
  ]);
  return names.length === 0 ? '' : `: ${names.map((name) => `\`${name}\``).join(', ')}`;
}
