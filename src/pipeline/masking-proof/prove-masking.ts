import type { Plan } from '../../plan/plan.ts';

import type { KnownNames } from '../../detect/known-names.ts';

import { type Anonymity, anonymityOf } from './anonymity.ts';
import { CatalogueChecks, liveTable, type SourceCatalogue, withCatalogue } from './catalogue-checks.ts';
import { cellTable, isAt } from './cell-columns.ts';
import { Spelled } from './dictionary-attack.ts';
import { drawnNames } from './drawn-names.ts';
import { fanOut } from './fan-out.ts';
import { FoundInTexts } from './found-in-texts.ts';
import { HiddenColumns } from './hidden-columns.ts';
import { KeptColumns, KeptTogether } from './kept-columns.ts';
import { Leaks } from './leaks.ts';
import { LeftInTexts } from './left-in-texts.ts';
import { type LookedBatch, lookedBatch } from './looked-batch.ts';
import { againRows, maskedAgain } from './masked-again.ts';
import { MaskedAll } from './masked-all.ts';
import { maskedKeys } from './masked-keys.ts';
import { namesInTwo } from './names-in-two.ts';
import { OriginalHashes } from './original-hashes.ts';
import { OutputChecks } from './output-checks.ts';
import { OutputColumns } from './output-columns.ts';
import { type ProofFinding, proofChecks } from './proof-finding.ts';
import { isHidden, type ProofDataset } from './proof-plan.ts';
import { type ProofStorage, proofStorage } from './proof-storage.ts';
import { counted, knownCount, type MaskedKeys, needsKeys, type Pairing, pairingOf, rowPairs } from './row-pairs.ts';
import type { RowTable } from './row-tables.ts';
import { rowsTold } from './rows-told.ts';
import { comparedKeys } from './separate-keys.ts';
import type { SoughtOriginals } from './sought-originals.ts';
import { SpreadRows } from './spread-rows.ts';
import { datasetsOfOutput, tableOfSource } from './table-names.ts';

export interface ProofRequest {
  readonly datasets: readonly ProofDataset[];
  /** By which rows can be masked once more. */
  readonly plan?: Plan | undefined;
  readonly output: readonly RowTable[];
  /** As far as its rows were taken. */
  readonly source: readonly RowTable[];
  /** All that it holds: nothing of that may be found. Absent: that is the same. */
  readonly whole?: readonly RowTable[] | undefined;
  /** The same made with the same key once more, and with another. */
  readonly same?: readonly RowTable[] | undefined;
  readonly other?: readonly RowTable[] | undefined;
  readonly anonymity?: Anonymity | undefined;
  /** What the source demands of its rows, where that is known. */
  readonly catalogue?: SourceCatalogue | undefined;
  /** Why it is not, where it has a catalogue. */
  readonly uncatalogued?: string | undefined;
  readonly known: KnownNames;
  /** What is held in memory, and where the rest is; default: `proofStorage`. */
  readonly storage?: ProofStorage | undefined;
}

interface Pair {
  readonly dataset: ProofDataset;
  readonly output: RowTable;
  readonly source: RowTable | undefined;
  readonly pairing: Pairing;
  readonly masked: MaskedKeys | undefined;
}

/** Holds masked rows against the rows that they were made from. */
export async function proveMasking(request: ProofRequest): Promise<ProofFinding[]> {
  const findings: ProofFinding[] = [];
  const pairs: Pair[] = [];
  const owners = datasetsOfOutput(request.output, request.datasets);
  for (const output of request.output) {
    const owner = owners.get(output);
    if (owner) pairs.push(await pairOf(output, owner, request));
    else
      findings.push({
        check: 'decisions',
        dataset: output.name,
        ok: false,
        found: 'no definition says what becomes of its columns',
      });
  }
  findings.push(...notThere(pairs, request));
  const storage = request.storage ?? proofStorage;
  const originals = await originalsOf(pairs, request.whole ?? request.source, storage);
  const columns = pairs.map(({ dataset }) => new OutputColumns(dataset, request.known, storage));
  const proved: { readonly findings: readonly ProofFinding[]; readonly sought: readonly Look[] }[] = [];
  for (const [i, pair] of pairs.entries()) {
    const names = await drawnNames(pair.dataset.id, request.plan);
    const sought = [new Leaks(pair.dataset, originals), new LeftInTexts(pair.dataset, originals, request.known, names)];
    const own = columns[i] as OutputColumns;
    proved.push({ findings: await provePair(pair, { sought, columns: own, storage }, request), sought });
  }
  originals.hashes.end();
  for (const { findings: own, sought } of proved) findings.push(...own, ...sought.flatMap((each) => each.findings()));
  const besides = new Spelled(columns.flatMap((each) => [...each.likeHashes()]));
  findings.push(...columns.flatMap((each) => each.attacked(besides)));
  for (const pair of pairs) findings.push(...(await fanOut(pair, pairs, storage)));
  const isKeyChecked = (name: string) =>
    findings.some(({ check, dataset, ok }) => check === 'keys' && dataset === name && ok !== null);
  findings.push(...(await comparedKeys(pairs, request.same, request.other, isKeyChecked)));
  return findings.sort((a, b) => proofChecks.indexOf(a.check) - proofChecks.indexOf(b.check));
}

/** Tables of the source that nobody looks at: the output has none of a dataset, or no definition says anything of them. */
function notThere(pairs: readonly Pair[], { datasets, source }: ProofRequest): ProofFinding[] {
  const read = new Map(datasets.map((dataset) => [dataset, tableOfSource(dataset, source, datasets)]));
  const absent = [...read].flatMap(([dataset, table]): ProofFinding[] =>
    table && pairs.every((pair) => pair.dataset.id !== dataset.id)
      ? [{ check: 'rows', dataset: dataset.name, ok: null, found: 'the output has none of its rows' }]
      : [],
  );
  const known = new Set(read.values());
  const strange = source.flatMap((table): ProofFinding[] =>
    known.has(table)
      ? []
      : [
          {
            check: 'decisions',
            dataset: table.name,
            ok: null,
            found: 'a table of the source that no definition reads: nothing of it was looked for',
          },
        ],
  );
  return [...strange, ...absent];
}

async function pairOf(
  output: RowTable,
  dataset: ProofDataset,
  { datasets, source, plan, catalogue, storage = proofStorage }: ProofRequest,
): Promise<Pair> {
  const from = tableOfSource(dataset, source, datasets);
  const kept = dataset.key.every((field) => (dataset.decisions.get(field)?.class ?? 'keep') === 'keep')
    ? dataset.key
    : [];
  const isMasked = from && kept.length === 0 && needsKeys({ output, source: from });
  const masked = isMasked ? await maskedKeys(dataset.id, plan, from, storage) : undefined;
  const pairing = await pairingOf({ output, source: from, key: kept, masked });
  const live = from && catalogue && liveTable(catalogue, from.name);
  return {
    dataset: catalogue && live ? withCatalogue(dataset, live, catalogue) : dataset,
    output,
    source: from,
    pairing,
    masked,
  };
}

/** Originals of all columns of which nothing may be left, of all datasets: a leak may be anywhere. */
async function originalsOf(
  pairs: readonly Pair[],
  whole: readonly RowTable[],
  storage: ProofStorage,
): Promise<SoughtOriginals> {
  const hashes = new OriginalHashes(storage);
  for (const { dataset, source: taken } of pairs) {
    const source = whole.find(({ name }) => name === taken?.name);
    const hidden = [...dataset.decisions].filter(([, decision]) => isHidden(decision));
    if (!source || hidden.length === 0) continue;
    const own = hidden.map(([path, { category }]) => ({
      path,
      originals: hashes.column(`${dataset.name}.${path}`, category),
    }));
    const names = namesInTwo(dataset, hashes);
    let count = 0;
    for await (const batch of source.batches()) {
      count += batch.count;
      const isAsked = (name: string) => hidden.some(([path]) => isAt(path, name) || isAt(name, path));
      const table = cellTable(batch, { isAsked, types: dataset.types });
      for (const { path, originals } of own) originals.add(table.at(path));
      names?.add(table);
    }
    counted(source, count);
  }
  return { hashes, ...hashes.seal() };
}

interface Look {
  look(batch: LookedBatch): void;
  findings(): ProofFinding[];
}

interface Looking {
  /** What is told once all was looked at. */
  readonly sought: readonly Look[];
  readonly columns: OutputColumns;
  readonly storage: ProofStorage;
}

async function provePair(
  pair: Pair,
  { sought, columns, storage }: Looking,
  request: ProofRequest,
): Promise<ProofFinding[]> {
  const { dataset, output, source, pairing, masked } = pair;
  const isApart = pairing === 'none';
  const looks: Look[] = [
    new HiddenColumns(dataset),
    isApart ? await keptTogether(pair, columns) : new KeptColumns(dataset),
    new FoundInTexts(dataset, request.known),
    columns,
  ];
  const live = source && request.catalogue && liveTable(request.catalogue, source.name);
  const checks = await OutputChecks.of(request.plan, dataset);
  if (checks) looks.push(checks);
  const again = await MaskedAll.of(dataset.id, request.plan);
  let demands: CatalogueChecks | undefined;
  let count = 0;
  let brought = 0;
  const spread = new SpreadRows(knownCount(source) ?? againRows);
  const key = pairing === 'key' ? dataset.key : [];
  for await (const rows of rowPairs({ output, source, key, masked }, pairing, storage)) {
    const batch = lookedBatch(rows, dataset.types);
    count += rows.output.count;
    brought += rows.hasSource.reduce((sum, has) => sum + has, 0);
    for (const each of [...looks, ...sought]) each.look(batch);
    if (request.catalogue && live && count === rows.output.count)
      demands = await CatalogueChecks.of(dataset, live, { ...request.catalogue, storage }, [
        ...rows.output.columns.keys(),
      ]);
    await demands?.look(batch);
    spread.look(rows);
    again?.look(rows);
  }
  return [
    { check: 'rows', dataset: dataset.name, ...(await rowsTold(pair, { count, brought }, request.plan)) },
    ...looks.flatMap((each) => each.findings()),
    ...((await demands?.findings()) ?? []),
    ...uncatalogued(pair, request),
    ...(await maskedAgain(dataset, request.plan, spread.rows, again)),
    ...(request.anonymity ? await anonymityOf(dataset, output, request.anonymity, storage) : []),
  ];
}

function uncatalogued({ dataset, source }: Pair, { uncatalogued: why }: ProofRequest): ProofFinding[] {
  if (!source || why === undefined) return [];
  return [
    { check: 'checks', dataset: dataset.name, ok: null, found: `what the source demands of rows is not known: ${why}` },
  ];
}

/** Reads the source of rows that are not brought together for what can be known of it without: its columns, originals, and what is kept of all. */
async function keptTogether({ dataset, source }: Pair, columns: OutputColumns): Promise<KeptTogether> {
  const all = new KeptTogether(dataset);
  for await (const batch of source?.batches() ?? []) {
    const cells = cellTable(batch, { types: dataset.types });
    all.lookAtSource(cells, batch.count);
    columns.lookAtSource(cells);
  }
  return all;
}
