import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source-file.ts';

import { type Definition, spanAt } from '../definition/definition.ts';
import { resolvedAt } from '../definition/interpolate.ts';
import type { Path } from '../definition/node.ts';

import { type Address, AddressError, type ConnectionParts } from '../targets/address.ts';
import { addressOfParts, databaseNames, isOfEngine, readAddress } from '../targets/read-address.ts';

import type { Project } from './project.ts';

/** An address, the names of its database, and where a definition says it. */
export interface LocatedAddress {
  readonly address: Address;
  readonly names: readonly string[];
  readonly span: Span;
}

/** The address that a text of a definition is. Undefined where it is none or a variable is not set, which is reported. */
export async function addressAt(
  definition: Definition,
  path: Path,
  project: Project,
  report: Report,
  engine?: string,
): Promise<LocatedAddress | undefined> {
  const text = resolvedAt(definition, path, project.variables, report);
  if (typeof text !== 'string') return undefined;
  return located(() => ofEngine(readAddress(text), engine), spanAt(definition, path), project, report);
}

/** The same for one in parts. */
export async function connectionAt(
  definition: Definition,
  path: Path,
  project: Project,
  report: Report,
  engine: string,
): Promise<LocatedAddress | undefined> {
  const found = resolvedAt(definition, path, project.variables, report);
  if (found === undefined) return undefined;
  const { schema: _, ...parts } = found as ConnectionParts & { readonly schema?: string };
  return located(() => addressOfParts(engine, parts), spanAt(definition, path), project, report);
}

/** Reports an address that is none, without the text: it may hold a password. */
export function reportAddress(error: unknown, span: Span, report: Report): void {
  if (!(error instanceof AddressError)) throw error;
  report(diagnostic('DC701', error.message, { span, help: error.help }));
}

function ofEngine(address: Address, engine: string | undefined): Address {
  if (engine === undefined || isOfEngine(address, engine)) return address;
  throw new AddressError(`an address of another engine than \`${engine}\``, 'leave `engine` out');
}

async function located(
  read: () => Address,
  span: Span,
  { variables, root }: Project,
  report: Report,
): Promise<LocatedAddress | undefined> {
  try {
    const address = read();
    return { address, names: await databaseNames(address, variables, root), span };
  } catch (error) {
    reportAddress(error, span, report);
    return undefined;
  }
}
