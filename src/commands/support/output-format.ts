import { plainName } from '../../base/plain-name.ts';

import type { Format } from '../../formats/format.ts';
import { formats } from '../../formats/index.ts';

/** The format of a file's name: `orders.csv`, `orders.jsonl.gz`; undefined where the name tells none. */
export function formatOfName(name: string): Format | undefined {
  const extension = plainName(name).split('.').at(-1)?.toLowerCase().replace('jsonl', 'ndjson');
  return formats.find((format) => format.name === extension);
}

/** What `--format` says, else the name of what is written, else SQL. */
export function outputFormat(asked: string | undefined, out: string): Format {
  return formats.find(({ name }) => name === asked) ?? formatOfName(out) ?? (formats[0] as Format);
}
