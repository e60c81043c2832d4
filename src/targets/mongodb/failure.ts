import { MongoError, MongoNetworkError, MongoServerError, MongoServerSelectionError } from 'mongodb';

import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';

import { AddressError } from '../address.ts';
import { TargetFailure } from '../target-failure.ts';

/**
 * What the driver's errors say may hold credentials, values and whole documents: nothing of their texts goes on but host
 * names. An address that it cannot read is an `AddressError`.
 */
function failureOf(error: unknown, label: string): unknown {
  if (error instanceof TargetFailure || !isDriverError(error)) return error;
  if (isParseError(error)) return new AddressError('an address that the driver of MongoDB cannot read', written);
  const found = explained(error, label);
  return new TargetFailure([found], found.code === 'DC711' || found.code === 'DC712' ? 'no' : 'environment');
}

/** Runs what asks the server; its failures are `TargetFailure`s. */
export async function asking<T>(label: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw failureOf(error, label);
  }
}

/** A failure with one diagnostic whose answer is no: another try will not help. */
export function refusal(...diagnostics: readonly Diagnostic[]): TargetFailure {
  return new TargetFailure(diagnostics, 'no');
}

/** The numbers of https://github.com/mongodb/mongo/blob/master/src/mongo/base/error_codes.yml that mean something here. */
export const serverCodes = {
  unauthorized: 13,
  authenticationFailed: 18,
  namespaceNotFound: 26,
  namespaceExists: 48,
  commandNotFound: 59,
  invalidNamespace: 73,
  documentValidation: 121,
  notImplemented: 238,
  outOfDiskSpace: 14031,
  duplicateKey: 11000,
} as const;

interface SystemError extends Error {
  readonly code?: string;
}

function isDriverError(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  return error instanceof MongoError || isParseError(error) || /^(querySrv|queryTxt|get)/.test(syscallOf(error));
}

/** The driver's, or that of what it reads addresses with: a class of its own. */
function isParseError({ name }: Error): boolean {
  return name === 'MongoParseError';
}

function syscallOf(error: Error): string {
  return (error as { syscall?: string }).syscall ?? '';
}

const written =
  'as in `mongodb://user:password@host:27017/database`; in names and passwords `:/?#[]@%` are written as %3A, %2F, …';

function explained(error: Error, label: string): Diagnostic {
  if (error instanceof MongoServerError) return ofServer(error, label);
  const unreachable =
    error instanceof MongoServerSelectionError || error instanceof MongoNetworkError || syscallOf(error) !== '';
  if (unreachable) return ofNetwork(error, label);
  return diagnostic('DC716', `the driver of \`${label}\` gave up: ${error.name}`);
}

function ofServer(error: MongoServerError, label: string): Diagnostic {
  if (error.code === serverCodes.authenticationFailed) {
    const help = 'check the user, the password and `authSource` in the address';
    return diagnostic('DC711', `\`${label}\` does not let us in`, { help });
  }
  if (error.code === serverCodes.unauthorized) {
    const help = 'the role `readWrite` on the database is enough; validators need `dbAdmin` as well';
    return diagnostic('DC712', `\`${label}\` does not let the user do this`, { help });
  }
  if (error.code === serverCodes.outOfDiskSpace)
    return diagnostic('DC713', `no space is left on \`${label}\``, { help: 'nothing of the load was kept' });
  return diagnostic('DC716', `\`${label}\` failed: ${codeText(error)}`);
}

/** A server's error without its text: `BadValue (2)`. */
export function codeText({ code, codeName }: { readonly code?: unknown; readonly codeName?: unknown }): string {
  return typeof codeName === 'string' ? `${codeName} (${code})` : `error ${code}`;
}

const cut = 'the connection was cut';

const causes: readonly [sign: RegExp, fact: string][] = [
  [/ENOTFOUND|EAI_AGAIN|ENODATA|querySrv/, 'there is no host of that name'],
  [/ECONNREFUSED/, 'nobody listens there'],
  [/ETIMEDOUT|timed? ?out/i, 'it does not answer'],
  [/certificate|self.signed|SSL|TLS/i, 'the TLS connection cannot be made'],
  [/closed|ECONNRESET|EPIPE/, cut],
];

function ofNetwork(error: Error, label: string): Diagnostic {
  const text = `${(error as SystemError).code ?? ''} ${error.message} ${(error.cause as Error | undefined)?.message ?? ''}`;
  const fact = causes.find(([sign]) => sign.test(text))?.[1] ?? 'no server was found';
  if (fact === cut)
    return diagnostic('DC714', `the connection to \`${label}\` was lost`, {
      help: 'run it again: a load that was cut off is put in order',
    });
  return diagnostic('DC710', `\`${label}\` cannot be reached: ${fact}`, {
    help: 'check that the server runs and that host and port are right; a retry may help',
  });
}
