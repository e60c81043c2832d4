import { nearest } from '../base/nearest.ts';

import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { keySpanAt } from '../definition/definition.ts';
import type { ProjectSettings } from '../definition/read-project-file.ts';

import { type RuleLevels, rules } from './rules.ts';

const names: readonly string[] = rules.map(({ name }) => name);

/** The project's own levels of changes (`versioning.rules` of `data-cli.yaml`). A rule that there is not is reported. */
export function readRuleLevels({ value, root }: ProjectSettings, report: Report): RuleLevels {
  const own = Object.entries(value.versioning?.rules ?? {});
  for (const [name] of own) {
    if (names.includes(name)) continue;
    const near = nearest(name, names);
    const span = root && keySpanAt({ root }, ['versioning', 'rules', name]);
    const help = near === undefined ? 'docs/versioning.md lists the rules' : `did you mean \`${near}\`?`;
    report(diagnostic('DC800', `there is no rule \`${name}\``, { span, help }));
  }
  return new Map(own);
}
