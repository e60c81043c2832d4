import type { Code } from '../../diagnostics/codes.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';

import type { Address, Variables } from '../address.ts';
import { redact } from '../redact.ts';
import { type FailureClass, TargetFailure } from '../target-failure.ts';

/** What the driver and the server tell of an error. DETAIL and CONTEXT are left alone: they hold values. */
interface ServerError {
  readonly code?: string;
  readonly message?: string;
  readonly schema?: string;
  readonly table?: string;
  readonly column?: string;
  readonly constraint?: string;
  /** CONTEXT; of COPY it names table, line and column, and then the value. */
  readonly where?: string;
}

/** What a server says about a statement. */
class ServerRefusal extends TargetFailure {
  constructor(
    /** SQLSTATE. */
    readonly state: string,
    ...rest: ConstructorParameters<typeof TargetFailure>
  ) {
    super(...rest);
  }
}

/** Whether a failure is the server's, by its SQLSTATE. */
export function hasState(error: unknown, state: string): boolean {
  return error instanceof ServerRefusal && error.state === state;
}

/** Whether a failure says that a value is none of its type, or not what its domain takes. */
export function refusesValue(error: unknown): boolean {
  return error instanceof ServerRefusal && (error.state.startsWith('22') || /^235/.test(error.state));
}

/** What an expression over values came to that the server could not work out; undefined where the failure is another. */
export function unworkable(error: unknown): string | undefined {
  if (!(error instanceof ServerRefusal) || !error.state.startsWith('22')) return undefined;
  const what =
    { '22012': 'division by zero', '22003': 'a number out of range' }[error.state] ?? 'a value that it does not take';
  return `${what} (SQLSTATE ${error.state})`;
}

interface Meaning {
  readonly code: Code;
  readonly message: string;
  readonly help?: string | undefined;
  readonly exit?: FailureClass;
}

/** What an error of the driver or the server means to the user; what is none goes on as it is. */
export function serverFailure(error: unknown, address: Address, variables: Variables = {}): Error {
  if (error instanceof TargetFailure) return error;
  const found = error as ServerError;
  const meaning = meaningOf(found, address.label);
  if (!meaning) return error as Error;
  const { code, message, help, exit = 'environment' } = meaning;
  // No `cause`: what the driver has to say may hold values and passwords.
  return new ServerRefusal(found.code ?? '', [diagnostic(code, redact(message, address, variables), { help })], exit);
}

const system: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the host’s name cannot be looked up',
  ETIMEDOUT: 'it does not answer',
  EHOSTUNREACH: 'no route leads there',
  ENETUNREACH: 'no route leads there',
  ENOENT: 'there is no such socket',
  EACCES: 'the socket may not be opened',
};

function meaningOf(error: ServerError, label: string): Meaning | undefined {
  const { code = '', message = '' } = error;
  const reason = system[code];
  if (reason) {
    return { code: 'DC710', message: `\`${label}\` cannot be reached: ${reason}`, help: 'is the server running?' };
  }
  if (/timeout expired|timed out/i.test(message))
    return { code: 'DC710', message: `\`${label}\` cannot be reached: it does not answer` };
  if (/terminated|ECONNRESET|EPIPE|not queryable|Connection ended/i.test(`${code} ${message}`) || isLost(code))
    return {
      code: 'DC714',
      message: `the connection to \`${label}\` was lost`,
      help: 'run it again: a load that is cut off leaves nothing behind',
    };
  if (
    /^(SASL|SSL|TLS|CERT|DEPTH|ERR_TLS|SELF_SIGNED|UNABLE_TO)|certificate|SSL|SASL|password/i.test(
      `${code} ${message}`,
    ) &&
    !/^\d/.test(code)
  )
    return {
      code: 'DC711',
      message: `\`${label}\` does not let us in: ${loginReason(message)}`,
      help: loginHelp(message),
      exit: 'no',
    };
  return /^[0-9A-Z]{5}$/.test(code) ? ofState(code, error, label) : undefined;
}

/** The server ends, or has ended the connection. */
function isLost(code: string): boolean {
  return code.startsWith('08') || ['57P01', '57P02', '57P03'].includes(code);
}

/** What the driver says of a login has no password in it, but is written for programmers. */
function loginReason(message: string): string {
  if (/password must be a (non-empty )?string/i.test(message)) return 'it asks for a password, and none is given';
  return message.replace(/^SASL: /, '').replace(/\.$/, '');
}

function loginHelp(message: string): string | undefined {
  if (/password/i.test(message)) return passwordHelp;
  return /certificate|altname/i.test(message)
    ? '`sslrootcert` names the file of the authority; `sslmode=verify-full` wants the host’s own name'
    : undefined;
}

const passwordHelp = 'give it by `PGPASSWORD`, a line of `.pgpass`, or the address';

/** By SQLSTATE, or its class: https://www.postgresql.org/docs/current/errcodes-appendix.html */
function ofState(state: string, error: ServerError, label: string): Meaning {
  const { message = '' } = error;
  const at = `(SQLSTATE ${state})`;
  switch (state) {
    case '28P01':
    case '28000':
      return {
        code: 'DC711',
        message: `\`${label}\` does not let us in: ${message} ${at}`,
        help: loginHelp(message),
        exit: 'no',
      };
    case '3D000':
      return { code: 'DC711', message: `\`${label}\`: ${message}`, help: 'create the database first', exit: 'no' };
    case '42501':
      return {
        code: 'DC712',
        message: `\`${label}\`: ${message} ${at}`,
        help: 'its owner grants the role what is missing, or another role is used: docs/databases.md says what each command needs',
        exit: 'no',
      };
    case '22P05':
      return {
        code: 'DC717',
        message: `a character that the database's encoding does not have${place(error)} ${at}`,
        help: "make the database with `ENCODING 'UTF8'`",
        exit: 'no',
      };
    case '53100':
      return { code: 'DC713', message: `no space is left on \`${label}\` ${at}`, help: 'nothing of the load was kept' };
    case '55P03':
      return {
        code: 'DC715',
        message: `somebody else holds a lock on a table of \`${label}\` ${at}`,
        help: 'wait for longer with --lock-timeout',
      };
  }
  const kind = state.slice(0, 2);
  if (kind === '53' || kind === '54' || kind === '58')
    return { code: 'DC713', message: `\`${label}\` has not got what it takes: ${message} ${at}` };
  if (kind === '23') return { code: 'DC717', message: `${broken(state, error)} ${at}`, exit: 'no' };
  if (kind === '22') return { code: 'DC717', message: `a value does not fit${place(error)} ${at}`, exit: 'no' };
  return { code: 'DC716', message: `\`${label}\` refuses a statement: ${message} ${at}`, exit: 'no' };
}

/** A check without a name is that of a partition; one of a domain has no table. */
function broken(state: string, error: ServerError): string {
  const { table, constraint } = error;
  const what = state === '23514' && !constraint ? 'no partition takes a row' : integrity[state];
  const where = table ? `: table \`${table}\`` : place(error);
  const by = constraint && `${where ? ', ' : ': '}constraint \`${constraint}\``;
  return `${what ?? 'rows break a rule of the database'}${where}${by ?? ''}`;
}

const integrity: Readonly<Record<string, string>> = {
  '23502': 'a null where the table takes none',
  '23503': 'a reference leads to no row, or rows that are to go are referred to',
  '23505': 'a value that has to be unique is there already',
  '23514': 'a row fails a check of the table',
};

/** COPY's CONTEXT up to the value: `COPY users, line 3, column age`. */
function place({ table, column, where = '' }: ServerError): string {
  const copy = /^COPY ([^,]+), line (\d+)(?:, column ([^:]+))?/.exec(where);
  if (copy) return `: table \`${copy[1]}\`, row ${copy[2]}${copy[3] === undefined ? '' : `, column \`${copy[3]}\``}`;
  return [table && `: table \`${table}\``, column && `, column \`${column}\``].filter(Boolean).join('');
}
