import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';

import { spanAt } from '../../definition/definition.ts';
import { idOf } from '../../definition/id-of.ts';

import { isAtLeast } from '../../versions/rules.ts';
import { declaredClass, wantedVersion } from '../../versions/verdict.ts';

import type { CompiledProject, ProjectRequest } from '../compile-project.ts';
import { deepen, Repository } from '../git/repository.ts';

import { DataTags } from './data-tags.ts';
import { type Move, movesSince } from './moves.ts';

/**
 * Holds each dataset's version against what changed since a tag; an empty one is the nearest tag of each dataset in the history.
 * Throws VersionFailure where there is no git, or no such tag.
 */
export async function checkSince(
  request: ProjectRequest,
  compiled: CompiledProject,
  since: string,
): Promise<Diagnostic[]> {
  const { plan, project } = compiled;
  if (!plan) return [];
  const repository = await Repository.open({ folder: request.root, variables: request.variables });
  const prefix = project.settings.value.versioning?.prefix ?? '';
  const tags = await DataTags.read(repository, prefix, project.commit?.commit);
  if (since === '' && tags.isEmpty) return [noTag(prefix, repository.isShallow)];
  if (since !== '') await repository.resolve(since);
  // A dataset without a tag may have one where the clone ends.
  else if (repository.isShallow && plan.datasets.some((dataset) => !tags.last(dataset, plan)))
    return [noTag(prefix, true)];
  const named = request.datasets && new Set(request.datasets);
  const { moves } = await movesSince(request, compiled, (dataset) => since || tags.last(dataset, plan)?.name);
  return moves
    .filter(({ id, to }) => !named || named.has(id) || named.has(to?.name ?? ''))
    .flatMap((move) => tooLittle(move, compiled));
}

function noTag(prefix: string, isShallow: boolean): Diagnostic {
  const form = `\`${prefix}users/v1.3.0\` or \`${prefix}data/v1.3.0\``;
  const help = isShallow
    ? `the clone is shallow: ${deepen}`
    : `tags are called ${form}: \`data-cli release\` makes the first`;
  return diagnostic('DC839', 'there is no tag of the data in the history of this commit', { help });
}

/** That a version does not say what changed. */
function tooLittle({ id, base, from, to, class: own, changes }: Move, { project }: CompiledProject): Diagnostic[] {
  // What is new, gone or unchanged has nothing to say.
  if (!from || !to || base === undefined || own === 'none') return [];
  const definition = project.definitions.datasets.find(({ value }) => idOf(value.metadata) === id);
  const span = definition && spanAt(definition, ['metadata', 'version']);
  const hard = changes.find((change) => change.class === own);
  const what = hard ? `: ${hard.field === undefined ? '' : `\`${hard.field}\`: `}${hard.message}` : '';
  if (to.version === undefined || from.version === undefined) {
    if (to.version !== undefined) return [];
    const message = `\`${to.name}\` has no version, and changed since \`${base}\` (${own}${what})`;
    return [diagnostic('DC838', message, { span, help: 'give it `version: v1.0.0`, or let `data-cli release` do it' })];
  }
  const declared = declaredClass(from.version, to.version) ?? 'none';
  if (isAtLeast(declared, own)) return [];
  const moved =
    from.version === to.version
      ? `is still ${to.version}`
      : `went from ${from.version} to ${to.version}, which is ${declared}`;
  const wanted = wantedVersion(from.version, own);
  const message = `\`${to.name}\` ${moved}, and the change since \`${base}\` is ${own}${what}`;
  return [
    diagnostic('DC838', message, { span, help: `it has to be ${wanted} or later: \`data-cli release\` writes it` }),
  ];
}
