import { expect, test } from 'vitest';

import { type DefinitionChange, updatedYaml } from '../../../src/definition/update-yaml.ts';

const text = `# Ours.

apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: people}
spec:
  # so many
  volume: 500
  fields:
    - {name: id, type: integer, generator: sequence}   # the key
    - name: size
      type: varchar(20)
      nullable: true
---
kind: Other
`;

const none: DefinitionChange = { at: 0, added: [], set: [], marked: [], notes: [] };

test('what is not changed stays, comments and other documents included', () => {
  const changed = updatedYaml(text, [
    {
      at: text.indexOf('apiVersion'),
      added: [
        { list: 'fields', value: { name: 'city', type: 'decimal(10,2)' }, comment: 'two\nlines' },
        { list: 'validation', value: { constraint: 'a > 0' } },
      ],
      set: [
        { field: 'size', key: 'type', value: 'varchar(40)' },
        { field: 'size', key: 'nullable', value: undefined },
      ],
      marked: [{ field: 'id', text: 'gone' }],
      notes: ['a note'],
    },
  ]);
  expect(changed).toBe(`# Ours.
# a note

apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: people}
spec:
  # so many
  volume: 500
  fields:
    # gone
    - {name: id, type: integer, generator: sequence} # the key
    - name: size
      type: varchar(40)
    - {name: city, type: "decimal(10,2)"} # two lines
  validation:
    - {constraint: a > 0}
---
kind: Other
`);
});

test('the style of a file is kept: blanks inside of braces, lists that are not set in, Windows’ ends of lines', () => {
  const padded = 'spec:\n  fields:\n  - { name: id }\n  - { name: b }\n';
  const added = [{ list: 'fields', value: { name: 'c' } }];
  expect(updatedYaml(padded, [{ ...none, added }])).toBe(`${padded}  - { name: c }\n`);
  const windows = text.replaceAll('\n', '\r\n');
  const changed = updatedYaml(windows, [{ ...none, at: windows.indexOf('apiVersion'), added }]);
  expect(changed.match(/\r\n/g)?.length).toBe(changed.match(/\n/g)?.length);
});
