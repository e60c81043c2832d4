import type { DatasetPlan, Plan } from '../../plan/plan.ts';

import { allData, type DataTag, latest, readDataTag } from '../../versions/data-tag.ts';

import type { Repository } from '../git/repository.ts';

/** The tags of data in the history of a commit, the nearest first. */
export class DataTags {
  private constructor(private readonly list: readonly DataTag[]) {}

  static async read(repository: Repository, prefix: string, from = 'HEAD'): Promise<DataTags> {
    const args = ['log', '--simplify-by-decoration', '--topo-order', '--decorate=full', '--decorate-refs=refs/tags/'];
    const answer = await repository.run([...args, '--format=%D', from, '--']);
    // A branch without a commit has no history.
    const names = answer.code === 0 ? answer.stdout.toString('utf8').split('\n').flatMap(tagNames) : [];
    return new DataTags(names.flatMap((name) => readDataTag(name, prefix) ?? []));
  }

  get isEmpty(): boolean {
    return this.list.length === 0;
  }

  /** The nearest one of a dataset, or of all. */
  last(dataset: DatasetPlan, plan: Plan): DataTag | undefined {
    const isOwn = subjects(dataset, plan);
    return this.list.find(({ subject }) => subject === allData || isOwn.includes(subject));
  }

  /** The highest version that tags call one of these subjects. */
  latest(...names: readonly string[]): string | undefined {
    return latest(this.list.flatMap(({ subject, version }) => (names.includes(subject) ? version : [])));
  }
}

/** `tag: refs/tags/users/v1.0.0, tag: refs/tags/v1`: names hold neither blanks nor commas in a row. */
function tagNames(decoration: string): string[] {
  return decoration.split(', ').flatMap((each) => /^tag: refs\/tags\/(.+)$/.exec(each)?.[1] ?? []);
}

/** What a dataset's tags call it, the usual name first: its own, where no other dataset has it, nor all of them together. */
export function subjects({ name, id }: DatasetPlan, { datasets }: Plan): readonly string[] {
  const isShared = name === allData || datasets.filter((each) => each.name === name).length > 1;
  return isShared ? [id] : [name, id];
}
