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
export const keyVariable = 'DATA_CLI_MASKING_KEY';

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
  const text = typeof value === 'string' ? value : Array.isArray(value) ? undefined : fetched(value as KeySource, root);
  if (text === undefined) return refuse('the masking key cannot be read');
  const { file } = value as KeySource;
  const readers = file === undefined ? undefined : otherReaders(resolve(root, file));
  if (readers !== undefined)
    report(
      diagnostic('DC856', `the masking key in \`${file}\` can be read by ${readers}`, {
        span,
        help: `\`chmod 600 ${file}\`: whoever has the key can tell whom masked rows are of`,
      }),
    );
  return held(text, span, report);
}

const keyHelp =
  'make one with `openssl rand -hex 32`, and say where it is: `key: ${DATA_CLI_MASKING_KEY}`, `{file: …}` or `{command: […]}`';

interface KeySource {
  readonly file?: string;
  readonly command?: readonly string[];
}

/** What a file holds or a program prints. What goes wrong there may say something of the key, and is not told. */
function fetched({ file, command }: KeySource, root: string): string | undefined {
  try {
    if (file !== undefined) return readFileSync(resolve(root, file), 'utf8');
    const [program = '', ...rest] = command ?? [];
    const { status, stdout } = spawnSync(program, rest, { cwd: root, encoding: 'utf8', timeout: 60_000 });
    return status === 0 ? stdout : undefined;
  } catch {
    return undefined;
  }
}

/** The id of the key that the environment has for real data. */
export function readVariableKey(variables: Variables, report: Report): string | undefined {
  const text = variables[keyVariable];
  return text === undefined || text === '' ? undefined : held(text, undefined, report);
}

function held(text: string, span: Span | undefined, report: Report): string | undefined {
  const secret = readSecret(text);
  if (secret instanceof Uint8Array) return holdSecret(secret);
  const what = span ? 'the masking key' : `the masking key in ${keyVariable}`;
  report(diagnostic('DC509', `${what} is no secret: ${secret.why}`, { span, help: keyHelp }));
  return undefined;
}
