import { MessageChannel } from 'node:worker_threads';

import type { ParseResult, ScanResult } from 'libpg-query';

/** PostgreSQL's own grammar, compiled to WebAssembly. */
export interface SqlParser {
  /** Throws an error with `sqlDetails` where the text is no SQL. */
  parseSync(text: string): ParseResult;
  /** The tokens, their places in bytes; throws where a quote is not closed. */
  scanSync(text: string): ScanResult;
}

let loaded: Promise<SqlParser> | undefined;

/** Reads the parser, once: it takes as long as everything else that starts a run, and most have plain expressions alone. */
export function loadSqlParser(): Promise<SqlParser> {
  loaded ??= import('libpg-query').then(async (parser) => {
    await keepingLoop(parser.loadModule());
    return { parseSync: remembered(parser.parseSync), scanSync: remembered(parser.scanSync) };
  });
  return loaded;
}

/**
 * Waits with something in the event loop. While it is empty Node takes the process to be at its end, and goes on with what
 * comes next only when V8 has compiled all it has begun to in the background: of this parser that is a fifth of a second.
 */
async function keepingLoop(work: Promise<void>): Promise<void> {
  const { port1: held } = new MessageChannel();
  held.ref();
  try {
    await work;
  } finally {
    held.close();
  }
}

/** The same result for the same text: many datasets say the same of their rows. */
function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const result = known.get(text) ?? read(text);
    known.set(text, result);
    return result;
  };
}
