import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/source-file.ts';

import { type Definition, keySpanAt, nodeAt } from '../../definition/definition.ts';
import { resolvedAt, type Variables } from '../../definition/interpolate.ts';

import { holdSecret } from '../../masks/index.ts';

import { otherReaders } from './other-readers.ts';
import { readSecret } from './secret.ts';

/** The variable that holds the key of real data where no policy names one. */
const keyVariable = 'DATA_CLI_MASKING_KEY';

/** The id of the masking key that a policy names, which the process holds from now on; undefined: it names none, or a wrong one. */
export function readPolicyKey(
  policy: Definition<'MaskingPolicy'>,
  { variables, root }: { readonly variables: Variables; readonly root: string },
  report: Report,
): string | undefined {
  const path = ['spec', 'key'];
  const node = nodeAt(policy.root, path);
  if (!node) return undefined;
  const { span } = node;
  const refuse = (message: string) => {
    report(diagnostic('DC509', message, { span: keySpanAt(policy, path), help: keyHelp }));
    return undefined;
  };
  if (node.kind === 'scalar' && !/^\$\{[A-Za-z_]\w*\}$/.test(node.source))
    return refuse('the masking key must not be written down here');
  const value = resolvedAt(policy, path, variables, report);
  if (value === undefined || value === null) return undefined;
  const text = typeof value === 'string' ? value : fetched(value as KeySource, root);
  if ('why' in Object(text)) return refuse(`the masking key cannot be read: ${(text as Unread).why}`);
  const { file } = value as KeySource;
  const readers = file === undefined ? undefined : otherReaders(resolve(root, file));
  if (readers !== undefined)
    report(
      diagnostic('DC856', `the masking key in \`${file}\` can be read by ${readers}`, {
        span,
        help: `\`chmod 600 ${file}\`: whoever has the key can tell whom masked rows are of`,
      }),
    );
  return held(text as string | Uint8Array, span, report);
}

const keyHelp =
  'make one with `openssl rand -hex 32`, and say where it is: `key: ${DATA_CLI_MASKING_KEY}`, `{file: …}` or `{command: […]}`';

interface KeySource {
  readonly file?: string;
  readonly command?: readonly string[];
}

interface Unread {
  readonly why: string;
}

/** What a program prints at most, and how long it may take. */
const [mostPrinted, mostSeconds] = [1 << 20, 60];

/** What a file holds or a program prints. What a program says of what went wrong may say something of the key, and is not told. */
function fetched({ file, command }: KeySource, root: string): Uint8Array | Unread {
  try {
    if (file !== undefined) return readFileSync(resolve(root, file));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const why = { ENOENT: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'this user may not read it' }[
      code
    ];
    return { why: why ?? `the file cannot be read (${code})` };
  }
  const [program = '', ...rest] = command ?? [];
  const limits = { timeout: mostSeconds * 1000, maxBuffer: mostPrinted };
  const { status, signal, stdout, error } = spawnSync(program, rest, { cwd: root, ...limits });
  if (status === 0) return stdout;
  switch ((error as NodeJS.ErrnoException | undefined)?.code) {
    case 'ENOENT':
      return { why: 'there is no such program' };
    case 'EACCES':
      return { why: 'this user may not run the program' };
    case 'ETIMEDOUT':
      return { why: `the program took longer than ${mostSeconds} s` };
    case 'ENOBUFS':
      return { why: 'the program printed more than 1 MiB' };
    default:
      return { why: signal ? `the program was ended by ${signal}` : `the program ended with ${status}` };
  }
}

/** The id of the key that the environment has for real data. */
export function readVariableKey(variables: Variables, report: Report): string | undefined {
  const text = variables[keyVariable];
  return text === undefined || text === '' ? undefined : held(text, undefined, report);
}

function held(text: string | Uint8Array, span: Span | undefined, report: Report): string | undefined {
  const secret = readSecret(text);
  if (secret instanceof Uint8Array) return holdSecret(secret);
  const what = span ? 'the masking key' : `the masking key in ${keyVariable}`;
  report(diagnostic('DC509', `${what} is no secret: ${secret.why}`, { span, help: keyHelp }));
  return undefined;
}
