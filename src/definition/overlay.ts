import { parseType } from '../values/type.ts';

import { entryWith, type ListNode, listWith, type MapNode, mapWith, type Node } from './node.ts';
import { schemaIn } from './schemas.ts';

/** What becomes of a value that another one is laid over. */
type Lay = (base: Node, over: Node) => Node;

const replace: Lay = (_, over) => over;

/** Maps by key: a key that only one has stays, one that both have is laid over as `own` says, else replaced. */
function byKey(own: Readonly<Record<string, Lay>>, others: Lay = replace): Lay {
  return (base, over) => {
    if (base.kind !== 'map' || over.kind !== 'map') return over;
    const entries = new Map(base.entries);
    for (const rival of rivalsOf(over)) entries.delete(rival);
    for (const [written, entry] of over.entries) {
      const key = sameKey(base, written);
      const below = entries.get(key);
      const lay = Object.hasOwn(own, key) ? (own[key] as Lay) : others;
      entries.set(key, below ? entryWith(entry, lay(below.value, entry.value)) : entry);
    }
    return mapWith(over, entries);
  };
}

/** A parameter's two spellings are one key; where its generator is not known yet it stands as written. */
function sameKey(base: MapNode, written: string): string {
  if (base.entries.has(written)) return written;
  return Array.from(base.entries.keys()).find((key) => snakeCase(key) === snakeCase(written)) ?? written;
}

function snakeCase(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Keys that say one thing in two ways: whoever writes one does not mean what the base says by the other. */
const rivals: readonly (readonly string[])[] = [
  ['rows', 'origin'],
  ['table', 'collection'],
  ['count', 'per'],
  ['uri', 'connection'],
];

function rivalsOf({ entries }: MapNode): string[] {
  return rivals.flatMap((pair) =>
    pair.some((key) => entries.has(key)) ? pair.filter((key) => !entries.has(key)) : [],
  );
}

/** Lists item by item: those of one key in the base's place, others behind. */
function byItem(keyOf: (item: Node) => string | undefined, lay: Lay): Lay {
  return (base, over) => {
    if (base.kind !== 'list' || over.kind !== 'list') return over;
    const items = [...base.items];
    const taken = new Set<number>();
    for (const item of over.items) {
      const key = keyOf(item);
      const at =
        key === undefined ? -1 : base.items.findIndex((each, index) => !taken.has(index) && keyOf(each) === key);
      if (at < 0) items.push(item);
      else items[at] = lay(items[at] as Node, item);
      taken.add(at);
    }
    return listWith(over, items);
  };
}

function textAt(node: Node, key: string): string | undefined {
  const value = node.kind === 'map' ? node.entries.get(key)?.value : undefined;
  if (value?.kind === 'list') return value.items.map((each) => (each.kind === 'scalar' ? each.source : '')).join(' ');
  return value?.kind === 'scalar' ? value.source : undefined;
}

/** A constraint is known by its name, else by its text. */
function constraintKey(node: Node): string | undefined {
  const name = textAt(node, 'name');
  if (name !== undefined) return `name ${name}`;
  return node.kind === 'scalar' ? node.source : textAt(node, 'constraint');
}

function indexKey(node: Node): string | undefined {
  const name = textAt(node, 'name');
  return name === undefined ? textAt(node, 'fields') : `name ${name}`;
}

const layFields = byItem((item) => textAt(item, 'name'), layField);

const laySpec = byKey({
  fields: layFields,
  relationships: byItem((item) => textAt(item, 'foreignKey'), byKey({})),
  masking_rules: byItem((item) => textAt(item, 'field'), replace),
  validation: byItem(constraintKey, replace),
  indexes: byItem(indexKey, replace),
  traits: byKey({}, byKey({ fields: layFields })),
  volume: byKey({}),
  series: byKey({}, byKey({})),
  database: byKey({ connection: byKey({}) }),
  tenant: byKey({}),
  refresh: byKey({}),
});

/**
 * A definition laid over another: its `spec` over the other's, all else its own. Every node keeps its place, so that
 * what is wrong is shown in the file that says so.
 */
export function layOver(base: MapNode, over: MapNode): MapNode {
  const below = base.entries.get('spec');
  const own = over.entries.get('spec');
  if (!below) return over;
  const spec = own ? entryWith(own, laySpec(below.value, own.value)) : below;
  return mapWith(over, new Map([...over.entries, ['spec', spec]]));
}

/** A field over the base's: another generator takes none of the parameters of the one before. */
function layField(base: Node, over: Node): Node {
  if (base.kind !== 'map' || over.kind !== 'map') return over;
  const kept = isOtherGenerator(base, over) ? withoutParameters(base) : base;
  return byKey({})(kept, over);
}

function isOtherGenerator(base: MapNode, over: MapNode): boolean {
  const own = textAt(over, 'generator');
  return own !== undefined && own !== (textAt(base, 'generator') ?? textAt(base, 'name'));
}

function withoutParameters(node: MapNode): MapNode {
  return mapWith(node, new Map(Array.from(node.entries).filter(([key]) => !isParameter(node, key))));
}

/** Whether a key of a field belongs to its generator. `type: public` of an address is no type. */
function isParameter(node: MapNode, key: string): boolean {
  if (key === 'pattern') return true;
  if (key === 'type') return parseType(textAt(node, 'type') ?? '') === undefined;
  return !Object.hasOwn(schemaIn('DataDefinition.json').$defs?.field?.properties ?? {}, key);
}

/**
 * Gives the fields of traits what they leave unsaid of their source: a field that names no other generator has that of
 * the field it stands for, and its parameters.
 */
export function completeTraits(root: MapNode): MapNode {
  const spec = root.entries.get('spec');
  const traits = spec?.value.kind === 'map' ? spec.value.entries.get('traits') : undefined;
  const fields = spec?.value.kind === 'map' ? spec.value.entries.get('fields')?.value : undefined;
  if (!spec || traits?.value.kind !== 'map' || fields?.kind !== 'list') return root;
  const sources = listWith(fields, fields.items.map(sourceAlone));
  const complete = (trait: Node) => withEntry(trait, 'fields', (own) => completeFields(sources, own));
  const entries = Array.from(
    traits.value.entries,
    ([name, entry]) => [name, entryWith(entry, complete(entry.value))] as const,
  );
  const value = mapWith(traits.value, new Map(entries));
  const specs = withEntry(spec.value, 'traits', () => value);
  return mapWith(root, new Map([...root.entries, ['spec', entryWith(spec, specs)]]));
}

function withEntry(node: Node, key: string, change: (value: Node) => Node): Node {
  const entry = node.kind === 'map' ? node.entries.get(key) : undefined;
  if (node.kind !== 'map' || !entry) return node;
  return mapWith(node, new Map([...node.entries, [key, entryWith(entry, change(entry.value))]]));
}

/** Of a field what says where its values come from. */
function sourceAlone(field: Node): Node {
  if (field.kind !== 'map') return field;
  const kept = (key: string) => ['name', 'generator', 'locale'].includes(key) || isParameter(field, key);
  return mapWith(field, new Map(Array.from(field.entries).filter(([key]) => kept(key))));
}

function completeFields(sources: ListNode, own: Node): Node {
  if (own.kind !== 'list') return own;
  const items = own.items.map((item) => {
    const base = sources.items.find((each) => textAt(each, 'name') === textAt(item, 'name'));
    const isWhole = item.kind === 'map' && item.entries.has('default');
    return base && !isWhole ? layField(base, item) : item;
  });
  return listWith(own, items);
}
