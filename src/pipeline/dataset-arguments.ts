import { type ProjectPlace, readerOf } from './project.ts';

/** What stands before the flags of a command that takes both datasets and PATHs. */
export interface DatasetArguments {
  readonly datasets: readonly string[];
  readonly paths: readonly string[];
}

/** A dataset's name, or `namespace/name`. */
const name = /^([A-Za-z_][\w-]*\/)?[A-Za-z_][\w-]*$/;

/** Tells datasets from PATHs: what could be a dataset's name and is neither a file nor a folder is one. */
export async function datasetArguments(args: readonly string[], place: ProjectPlace): Promise<DatasetArguments> {
  const { reader } = await readerOf(place);
  const datasets: string[] = [];
  const paths: string[] = [];
  for (const each of args) {
    const isDataset = name.test(each) && (await reader.kind(each)) === 'missing';
    (isDataset ? datasets : paths).push(each);
  }
  return { datasets, paths };
}
