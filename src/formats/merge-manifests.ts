import { type Diagnostic, diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { mergeContentHashes } from './content-hash/content-hash.ts';
import type { Shard } from './format.ts';
import { mergeKeyRanges } from './key-range.ts';
import type { InvalidFact, Manifest, ManifestDataset, ManifestFile } from './manifest.ts';

/** A manifest and where it lies. */
export interface PlacedManifest {
  /** For messages. */
  readonly place: string;
  /** What its files are called from where the merged one will lie: ends with a slash where it is not empty. */
  readonly prefix: string;
  readonly manifest: Manifest;
}

/**
 * The manifest of the whole, from those of all shards of one run, in any order. Its files are those of the shards, in
 * their order: put together they are the whole's. Undefined where a shard is missing, is there twice, or is of another run.
 */
export function mergeManifests(given: readonly PlacedManifest[], report: Report): Manifest | undefined {
  const foreign = strangers(given);
  const found = foreign.length > 0 ? foreign : gaps(given);
  for (const each of found) report(each);
  if (found.length > 0) return undefined;
  const parts = given.toSorted((a, b) => shardOf(a).index - shardOf(b).index);
  const { shard: _, ...first } = (parts[0] as PlacedManifest).manifest;
  return {
    ...first,
    datasets: first.datasets.map((dataset, index) =>
      mergeDatasets(
        dataset,
        parts.map(({ prefix, manifest }) => [prefix, manifest.datasets[index] as ManifestDataset]),
      ),
    ),
    files: parts.flatMap(({ prefix, manifest }) => placed(manifest.files, prefix)),
  };
}

function isShard({ manifest }: PlacedManifest): boolean {
  return manifest.shard !== undefined;
}

/** Only asked of shards. */
function shardOf({ manifest }: PlacedManifest): Shard {
  return manifest.shard as Shard;
}

/** What has to be the same in all shards, as it is called in messages. */
const common: readonly (readonly [name: string, read: (manifest: Manifest) => unknown])[] = [
  ['version of data-cli', ({ tool }) => tool.version],
  ['catalogue', ({ catalogue }) => catalogue],
  ['git commit', ({ git }) => git?.commit ?? 'none'],
  ['seed', ({ seed }) => seed],
  ['as of', ({ as_of }) => as_of],
  ['masking keys', ({ key_ids }) => key_ids],
  // Made of these three and of the definitions: where it alone differs, those do.
  ['fingerprint', ({ fingerprint }) => fingerprint],
  ['format', ({ format }) => format],
  ['tenant', ({ tenant }) => tenant ?? 'all'],
  ['number of shards', ({ shard }) => shard?.of],
  ['datasets', ({ datasets }) => datasets.map(({ namespace, name }) => `${namespace}/${name}`)],
  ['fingerprints of datasets', ({ datasets }) => datasets.map(({ fingerprint }) => fingerprint)],
  // Compressed ones are called otherwise, and do not concatenate with others.
  [
    'names of files',
    ({ files, datasets }) => [...datasets.flatMap((each) => each.files), ...files].map(({ name }) => name),
  ],
];

function strangers(given: readonly PlacedManifest[]): Diagnostic[] {
  const whole = given.filter((each) => !isShard(each)).map(({ place }) => isWhole(place));
  const [first, ...others] = given.filter(isShard);
  if (!first) return whole;
  return [...whole, ...others.flatMap((other) => differences(first, other))];
}

function isWhole(place: string): Diagnostic {
  const help = 'give the manifests of all shards and nothing else';
  return diagnostic('DC613', `\`${place}\` is no shard’s manifest: it is that of a whole`, { help });
}

/** The first thing that differs: others follow from it. */
function differences(first: PlacedManifest, other: PlacedManifest): Diagnostic[] {
  const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
  for (const [name, read] of common) {
    const [mine, theirs] = [text(read(first.manifest)), text(read(other.manifest))];
    if (mine === theirs) continue;
    const message = `\`${other.place}\` is of another run than \`${first.place}\`: ${name} ${theirs}, not ${mine}`;
    return [diagnostic('DC612', message, { help: 'make all shards from the same definitions with the same flags' })];
  }
  return [];
}

/** Shards that are missing or there twice. */
function gaps(given: readonly PlacedManifest[]): Diagnostic[] {
  const [first] = given;
  if (!first) return [];
  const { of } = shardOf(first);
  const places = new Map<number, string[]>();
  for (const each of given) {
    const { index } = shardOf(each);
    places.set(index, [...(places.get(index) ?? []), each.place]);
  }
  const missing = missingOf(of, places);
  return [
    ...[...places].flatMap(([index, names]) => (names.length > 1 ? [isTwice(index, of, names)] : [])),
    ...(missing === ''
      ? []
      : [
          diagnostic('DC610', `of ${of} shards there is no ${missing}`, {
            help: `make it with \`generate --shard I/${of}\``,
          }),
        ]),
  ];
}

const mostNamed = 10;

function missingOf(of: number, places: ReadonlyMap<number, unknown>): string {
  const missing: number[] = [];
  for (let index = 1; index <= of && missing.length <= mostNamed; index++) if (!places.has(index)) missing.push(index);
  const more = missing.length > mostNamed ? ', …' : '';
  return missing.slice(0, mostNamed).join(', ') + more;
}

function isTwice(index: number, of: number, places: readonly string[]): Diagnostic {
  const named = places.map((place) => `\`${place}\``).join(', ');
  return diagnostic('DC611', `shard ${index} of ${of} is there ${places.length} times: ${named}`, {
    help: 'leave all but one of them out',
  });
}

function mergeDatasets(
  first: ManifestDataset,
  parts: readonly (readonly [prefix: string, dataset: ManifestDataset])[],
): ManifestDataset {
  const datasets = parts.map(([, dataset]) => dataset);
  const { key_range: _, ...rest } = first;
  const keys = mergeKeyRanges(datasets.map(({ key_range }) => key_range));
  const full = datasets.filter(({ rows }) => rows > 0);
  const start = full[0]?.range.start ?? first.range.start;
  return {
    name: rest.name,
    namespace: rest.namespace,
    ...(rest.version !== undefined && { version: rest.version }),
    fingerprint: rest.fingerprint,
    rows: datasets.reduce((sum, { rows }) => sum + rows, 0),
    // Of all real rows, whichever shard has them.
    ...(rest.taken && { taken: rest.taken }),
    ...(rest.non_conforming && { non_conforming: rest.non_conforming }),
    range: { start, end: full.at(-1)?.range.end ?? start },
    ...(keys && { key_range: keys }),
    content_hash: datasets.map(({ content_hash }) => content_hash).reduce(mergeContentHashes),
    ...(rest.invalid && { invalid: rest.invalid.map((fact, index) => mergeInvalid(fact, index, datasets)) }),
    files: parts.flatMap(([prefix, { files }]) => placed(files, prefix)),
  };
}

function mergeInvalid(fact: InvalidFact, index: number, datasets: readonly ManifestDataset[]): InvalidFact {
  return { ...fact, rows: datasets.reduce((sum, { invalid }) => sum + (invalid?.[index]?.rows ?? 0), 0) };
}

function placed(files: readonly ManifestFile[], prefix: string): ManifestFile[] {
  return files.map((file) => ({ ...file, name: `${prefix}${file.name}` }));
}
