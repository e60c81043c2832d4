// Precision and recall of the detectors of personal data on the labelled columns of test/corpus:
// node --import tsx bench/detectors.ts
import { corpora, measureDetectors, precision, recall, type Score } from '../test/support/measure-detectors.ts';

for (const part of ['tuned', 'held-out'] as const) {
  const { columns, overall, byCategory } = await measureDetectors(part);
  console.log(`\n${part}: ${columns} columns\n`);
  console.log('category          columns  precision  recall');
  for (const category of [...byCategory.keys()].sort()) print(category, byCategory.get(category) as Score);
  print('overall', overall);
  for (const file of corpora) print(`${file}.ndjson`, (await measureDetectors(part, [file])).overall);
}

function print(name: string, score: Score): void {
  const columns = String(score.found + score.missed).padStart(7);
  console.log(`${name.padEnd(17)} ${columns}  ${precision(score).toFixed(3).padStart(9)}  ${recall(score).toFixed(3)}`);
}
