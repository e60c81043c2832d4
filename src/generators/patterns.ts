import { compose } from './compose.ts';
import { defineGenerator } from './generator.ts';
import {
  templateIsIndexable,
  templateLength,
  templateNeverRepeats,
  templatePieces,
  templatePlaces,
  templateShape,
} from './templates.ts';

export const pattern = defineGenerator({
  name: 'pattern',
  family: 'identity',
  summary: 'a pattern: `#` a digit, `?` a letter, `*` either, `{{…}}` a placeholder, `\\` escapes',
  version: 2,
  parameters: { pattern: { type: 'text', summary: 'the pattern, such as `SRV-######`' } },
  templates: { pattern: 'pattern' },
  fills: ['text'],
  type: () => ({ name: 'text' }),
  example: 'SRV-402817',
  indexable: (parameters) => templateIsIndexable(parameters.pattern, 'pattern'),
  neverRepeats: (parameters) => templateNeverRepeats(parameters.pattern, 'pattern'),
  longest: (parameters, facts) => templateLength(parameters.pattern, 'pattern', facts),
  places: (parameters) => templatePlaces(parameters.pattern),
  shape: (parameters) => templateShape(parameters.pattern, 'pattern'),
  bind: (parameters, context) => compose(context, templatePieces(parameters.pattern, 'pattern', context)),
});

export const orderNumber = defineGenerator({
  name: 'order_number',
  family: 'identity',
  summary: 'a business number by a pattern; the default never repeats',
  version: 1,
  parameters: {
    pattern: {
      type: 'text',
      summary: 'the pattern, such as `ORD-{{timestamp}}-{{index}}`',
      default: 'ORD-{{timestamp}}-{{index}}',
    },
  },
  templates: { pattern: 'pattern' },
  fills: ['text'],
  type: () => ({ name: 'text' }),
  example: 'ORD-20260101-417',
  indexable: (parameters) => templateIsIndexable(parameters.pattern, 'pattern'),
  neverRepeats: (parameters) => templateNeverRepeats(parameters.pattern, 'pattern'),
  longest: (parameters, facts) => templateLength(parameters.pattern, 'pattern', facts),
  shape: (parameters) => templateShape(parameters.pattern, 'pattern'),
  bind: (parameters, context) => compose(context, templatePieces(parameters.pattern, 'pattern', context)),
});

export const template = defineGenerator({
  name: 'template',
  family: 'derived',
  summary: 'text with placeholders: fields of the row, of a parent row, `{{index}}`, `{{uuid}}`',
  version: 1,
  parameters: {
    template: { type: 'text', summary: 'the text, such as `{{first_name | lower}}.{{last_name | lower}}`' },
  },
  templates: { template: 'template' },
  fills: ['text'],
  type: () => ({ name: 'text' }),
  suffixable: true,
  example: 'miguel.okuneva',
  neverRepeats: (parameters) => templateNeverRepeats(parameters.template, 'template'),
  longest: (parameters, facts) => templateLength(parameters.template, 'template', facts),
  shape: (parameters) => templateShape(parameters.template, 'template'),
  bind: (parameters, context) => compose(context, templatePieces(parameters.template, 'template', context)),
});
