import { defineGenerator } from './generator.ts';

export const object = defineGenerator({
  name: 'object',
  family: 'structure',
  summary: 'an object of fields, each with a generator of its own; placeholders mean its own fields first',
  version: 1,
  parameters: { fields: { type: 'fields', summary: 'the fields, as those of a dataset' } },
  fills: ['json'],
  type: () => ({ name: 'jsonb' }),
  example: '{"city":"Utica","zip":"13501"}',
  bind(_, context) {
    const members = context.members();
    return {
      column: {
        form: 'object',
        members: members.map(({ name, type, source }) => ({ name, type, column: source.column })),
        nulls: null,
      },
      read(rows) {
        for (const { source } of members) source.read(rows);
      },
    };
  },
});
