import type { Command } from '@oclif/core/command';

import { nearest } from '../../base/nearest.ts';

import { otherFormatHelp } from './other-formats.ts';

/** What oclif's errors of flags and arguments have beside their texts. */
interface ParseError extends Error {
  readonly args?: readonly { readonly name: string; readonly description?: string }[];
  readonly flags?: readonly string[];
}

/** oclif's own errors of flags and arguments. */
export function isParseError(error: Error): error is ParseError {
  return 'oclif' in error;
}

/** What oclif complains of, in one line, and what to do. */
export function parseComplaint(error: ParseError, command: Command): { message: string; help: string } {
  const help = `data-cli ${command.id} --help`;
  const { args = [], flags = [] } = error;
  const [missing] = args;
  if (error.message.startsWith('Missing') && missing)
    return { message: `${missing.name.toUpperCase()} is missing${detail(missing.description)}`, help };
  const [unknown] = flags;
  if (unknown !== undefined)
    return { message: `there is no flag ${unknown}`, help: meantFlag(unknown, command) ?? help };
  const [, required] = /Missing required flag (\S+)/.exec(error.message) ?? [];
  if (required !== undefined)
    return { message: `--${required} is missing${detail(knownFlags(command)[required]?.summary)}`, help };
  const [, format = ''] = /^Expected --format=(\S+) to be one of/.exec(error.message) ?? [];
  return { message: firstFault(error.message), help: otherFormatHelp(format) ?? help };
}

function knownFlags(command: Command): (typeof Command)['flags'] {
  const { baseFlags, flags } = command.constructor as typeof Command;
  return { ...baseFlags, ...flags };
}

/** What a flag of one command is called at another: rows that are made are counted by `--rows`, those that lie there by `--limit`. */
const otherFlags: Readonly<Record<string, readonly string[]>> = {
  limit: ['rows', 'count', 'sample'],
  rows: ['limit', 'count', 'sample'],
  count: ['rows', 'limit'],
  target: ['to'],
  source: ['from', 'against'],
  output: ['out'],
  out: ['to', 'output'],
  file: ['out', 'output'],
};

function meantFlag(written: string, command: Command): string | undefined {
  const name = written.replace(/^-+/, '');
  const known = Object.keys(knownFlags(command));
  const near = otherFlags[name]?.find((each) => known.includes(each)) ?? nearest(name, known);
  return near && `did you mean --${near}?`;
}

function detail(text: string | undefined): string {
  return text ? `: ${text}` : '';
}

/** Of a value that cannot be read the text names the flag in one line and the fault in the next. */
function firstFault(message: string): string {
  const [first = '', second = ''] = message.split('\n').map((line) => line.trim());
  const [, flag] = /^Parsing (--\S+)$/.exec(first) ?? [];
  // Of flags that belong together it says only in the second line which they are.
  if (/^The following errors? occurred:$/.test(first)) return second;
  return flag ? `${flag}: ${second.charAt(0).toLowerCase()}${second.slice(1)}` : first;
}
