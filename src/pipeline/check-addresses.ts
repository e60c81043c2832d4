import type { Report } from '../diagnostics/diagnostic.ts';

import { type Definition, type DefinitionSet, sourceAt, spanAt } from '../definition/definition.ts';
import type { Path } from '../definition/node.ts';

import { readAddress } from '../targets/read-address.ts';

import { targetPaths } from './environment.ts';
import { reportAddress } from './located-address.ts';

/** Reports addresses that are none, as far as they are written out: those with variables are read when they are needed. */
export function checkAddresses({ environments, datasets }: DefinitionSet, report: Report): void {
  for (const each of environments) for (const path of targetPaths(each)) check(each, path, report);
  for (const each of datasets) check(each, ['spec', 'database', 'uri'], report);
}

function check(definition: Definition, path: Path, report: Report): void {
  const text = sourceAt(definition, path);
  if (text === undefined || text.includes('${')) return;
  try {
    readAddress(text);
  } catch (error) {
    reportAddress(error, spanAt(definition, path), report);
  }
}
