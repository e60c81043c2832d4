import { plainName } from '../../base/plain-name.ts';

import type { Format } from '../../formats/format.ts';
import { formats } from '../../formats/index.ts';

import { refuseOtherFormat } from './other-formats.ts';

/** The format of a file's name: `orders.csv`, `orders.jsonl.gz`; undefined where the name tells none. */
export function formatOfName(name: string): Format | undefined {
  const extension = endingOf(name).replace('jsonl', 'ndjson');
  return formats.find((format) => format.name === extension);
}

/** What `--format` says, else the name of what is written, else SQL. A name that promises another format is wrong usage. */
export function outputFormat(asked: string | undefined, out: string): Format {
  if (asked === undefined) refuseOtherFormat(endingOf(out), out);
  return formats.find(({ name }) => name === asked) ?? formatOfName(out) ?? (formats[0] as Format);
}

/** What stands behind a name's last point, without that of a compression. */
export function endingOf(name: string): string {
  return plainName(name).split('.').at(-1)?.toLowerCase() ?? '';
}
