import { nearest } from '../base/nearest.ts';

import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import {
  type Entry,
  entryWith,
  type ListNode,
  listWith,
  type MapNode,
  mapWith,
  type Node,
  type ScalarNode,
} from './node.ts';

/** The fields that each profile stands for: generators of those names, or of those behind a colon. A law holds them against the generators. */
export const profiles: Readonly<Record<string, readonly string[]>> = {
  person: ['first_name', 'last_name', 'gender', 'date_of_birth', 'email', 'phone_number'],
  address: ['street_address', 'city', 'state', 'zip_code', 'country'],
  company: ['company', 'industry', 'company_email', 'company_url', 'company_phone:phone_number'],
  product: ['product_name', 'department', 'price'],
};

/**
 * A definition whose entries `{profile: address, prefix: billing_}` have become the fields that they stand for, but those
 * that the definition has by itself, and whose `generator: profile` an object of them. What else an entry says is said of
 * each of them.
 */
export function withProfiles(root: MapNode, report: Report): MapNode {
  const spec = root.entries.get('spec');
  if (spec?.value.kind !== 'map' || !mayName.test(root.span.file.text)) return root;
  const value = inMap(spec.value, report);
  return value === spec.value ? root : mapWith(root, new Map([...root.entries, ['spec', entryWith(spec, value)]]));
}

/** A profile, or what may come to one: a variable, an escaped sign. */
const mayName = /profile|\$\{|\\/;

/** A node without change is the same one. */
function inNode(node: Node, report: Report): Node {
  if (node.kind === 'map') return inMap(node, report);
  if (node.kind !== 'list') return node;
  const items = node.items.map((item) => inNode(item, report));
  return items.every((item, index) => item === node.items[index]) ? node : listWith(node, items);
}

function inMap(node: MapNode, report: Report): MapNode {
  const changed: [key: string, entry: Entry][] = [];
  for (const [key, entry] of node.entries) {
    if (entry.value.kind === 'scalar') continue;
    const list = key === 'fields' && entry.value.kind === 'list' ? withEntries(entry.value, report) : entry.value;
    const value = inNode(list, report);
    if (value !== entry.value) changed.push([key, entryWith(entry, value)]);
  }
  // Keys that are set again keep their places.
  const own = changed.length === 0 ? node : mapWith(node, new Map([...node.entries, ...changed]));
  return textAt(own, 'generator') === 'profile' ? asObject(own, report) : own;
}

function withEntries(list: ListNode, report: Report): ListNode {
  return list.items.some(isEntry) ? expanded(list, report) : list;
}

/** `{name: buyer, generator: profile, profile: person}` as an object of what the profile stands for. */
function asObject(field: MapNode, report: Report): MapNode {
  const { generator, profile, ...others } = Object.fromEntries(field.entries);
  const { keySpan, value } = generator as Entry & { readonly value: ScalarNode };
  if (!profile) {
    const help = `add \`profile\`: there are ${kindsText}`;
    report(diagnostic('DC433', 'nothing says which profile it is', { span: value.span, help }));
  }
  const entry = new Map(profile ? [['profile', profile]] : []);
  const items = profile ? fieldsOf(mapWith(field, entry), new Set(), report) : [];
  // What is reported is no object without fields.
  const stand = items.length > 0 ? items : [placeholder(value)];
  const list: ListNode = { kind: 'list', span: value.span, items: stand };
  return mapWith(
    field,
    new Map([
      ...Object.entries(others),
      ['generator', { keySpan, value: scalar('object', value) }],
      ['fields', { keySpan, value: list }],
    ]),
  );
}

function placeholder(at: ScalarNode): MapNode {
  const said = (text: string) => ({ keySpan: at.span, value: scalar(text, at) });
  const entries = new Map([['name', said('unknown')] as const, ['generator', said('uuid')] as const]);
  return { kind: 'map', span: at.span, entries };
}

const kindsText = Object.keys(profiles)
  .map((kind) => `\`${kind}\``)
  .join(', ')
  .replace(/, ([^,]*)$/, ' and $1');

function isEntry(item: Node): item is MapNode {
  return item.kind === 'map' && item.entries.has('profile') && !item.entries.has('name');
}

function expanded(list: ListNode, report: Report): ListNode {
  const own = new Set(list.items.map((item) => textAt(item, 'name')));
  const items = list.items.flatMap((item) => (isEntry(item) ? fieldsOf(item, own, report) : [item]));
  return listWith(list, items);
}

function fieldsOf(entry: MapNode, own: ReadonlySet<string | undefined>, report: Report): Node[] {
  const { entries } = entry;
  const { value, keySpan } = entries.get('profile') as { value: Node; keySpan: Node['span'] };
  const kind = value.kind === 'scalar' ? value.source : '';
  const members = Object.hasOwn(profiles, kind) ? profiles[kind] : undefined;
  const prefix = textAt(entry, 'prefix') ?? '';
  if (!members) {
    const near = nearest(kind, Object.keys(profiles));
    const help = near === undefined ? `there are ${kindsText}` : `did you mean \`${near}\`?`;
    report(diagnostic('DC433', `there is no profile \`${kind}\``, { span: value.span, help }));
    return [];
  }
  if (prefix !== '' && !/^[A-Za-z_][A-Za-z0-9_]*_$/.test(prefix)) {
    const span = entries.get('prefix')?.value.span ?? keySpan;
    const message = `\`${prefix}\` is no prefix: fields belong together by what stands before \`_\``;
    report(diagnostic('DC433', message, { span, help: 'write it as `billing_`' }));
    return [];
  }
  const others = [...entries].filter(([key]) => key !== 'profile' && key !== 'prefix');
  return members
    .map((member) => member.split(':') as [string, string?])
    .filter(([name]) => !own.has(prefix + name))
    .map(([name, generator = name]) => {
      const said = (text: string) => ({ keySpan, value: scalar(text, value as ScalarNode) });
      const named = [['name', said(prefix + name)] as const, ['generator', said(generator)] as const];
      return mapWith(entry, new Map([...named, ...others]));
    });
}

function scalar(text: string, at: ScalarNode): ScalarNode {
  return { kind: 'scalar', span: at.span, source: text, value: text, quoted: at.quoted };
}

function textAt(node: Node, key: string): string | undefined {
  const value = node.kind === 'map' ? node.entries.get(key)?.value : undefined;
  return value?.kind === 'scalar' ? value.source : undefined;
}
