import { type Located, schemaIn } from './schemas.ts';

/** The key whose value chooses a map's parameters, where schemas have one: `generator`, or `rule`. */
export function discriminatorOf(schemas: readonly Located[]): string | undefined {
  return schemas.find(({ schema }) => schema['x-discriminator'])?.schema['x-discriminator'];
}

/** The parameters of every generator, or of every masking rule, by its name; and the names of those that take one. */
export function parametersOf(discriminator: string) {
  const { $defs } = schemaIn(discriminator === 'generator' ? 'generators.json' : 'masks.json');
  const all = Object.entries($defs?.parameters?.$defs ?? {});
  const takers = (key: string) =>
    all.flatMap(([name, { properties = {} }]) => (Object.hasOwn(properties, key) ? [name] : []));
  return { all, takers };
}
