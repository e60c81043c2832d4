import fc from 'fast-check';
import { expect, test } from 'vitest';

import { compileText } from '../support/compile-text.ts';
import { runs } from '../support/properties.ts';

const definition = (namespace: string, name: string) =>
  `apiVersion: data.automation/v1\nkind: DataDefinition\nmetadata: {name: ${name}, namespace: ${namespace}}\nspec:\n  volume: 1\n  table: t_${namespace}_${name}\n  fields: [{name: id, type: integer, generator: sequence}]\n`;

const collide = (a: string, b: string) => a !== b && a.toLowerCase() === b.toLowerCase();

/** Of each dataset, beside the first before it whose name, or whose namespace and name, it has in another case. */
function expected(all: readonly (readonly [namespace: string, name: string])[]): string[] {
  return all.flatMap(([namespace, name], index) => {
    const id = `${namespace}/${name}`;
    const twin = all.slice(0, index).find(([space, other]) => collide(other, name) || collide(`${space}/${other}`, id));
    if (!twin) return [];
    const both = twin[1] === name ? [id, twin.join('/')] : [name, twin[1]];
    return [`\`${both[0]}\` and \`${both[1]}\` differ in case alone`];
  });
}

test('names that differ in case alone are told of the first before them', async () => {
  const word = fc.constantFrom('ab', 'aB', 'Ab', 'AB', 'cd', 'CD');
  const names = fc.uniqueArray(fc.tuple(word, word), {
    selector: (each) => each.join('/'),
    maxLength: 7,
    minLength: 2,
  });
  const law = fc.asyncProperty(names, async (all) => {
    const { diagnostics } = await compileText(all.map((each) => definition(...each)).join('---\n'));
    const told = diagnostics.filter(({ code, message }) => code === 'DC306' && message.includes('in case alone'));
    expect(told.map(({ message }) => message)).toEqual(expected(all));
  });
  await fc.assert(law, { numRuns: runs(60) });
});
