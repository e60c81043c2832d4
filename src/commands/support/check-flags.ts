import type { FlagInput, OutputFlags } from '@oclif/core/interfaces';

import { UsageError } from '../../pipeline/usage-error.ts';

/** What oclif reads, by name. */
export type Values = OutputFlags<FlagInput>;

/** What is wrong usage of any command: an empty value, and two forms of what one stream has to say. */
export function checkFlags(flags: Values, known: FlagInput | undefined): void {
  for (const [name, value] of Object.entries(flags))
    if ([value].flat().includes(''))
      throw new UsageError(`--${name} is empty`, 'is a variable not set? Else leave the flag out');
  const { format, json } = flags;
  const forms = known?.format?.type === 'option' ? (known.format.options ?? []) : [];
  // Rows have formats too, and are no talk.
  if (json && forms.includes('text') && format !== 'text' && format !== 'json')
    throw new UsageError(`--json and --format ${format} both want stdout`, 'leave one of them out');
}
