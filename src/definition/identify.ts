import { nearest } from '../base/nearest.ts';

import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';

import type { Kind } from './definition.ts';
import type { MapNode, Node, ScalarNode } from './node.ts';
import { quotedList } from './unknown-key.ts';

const apiVersion = 'data.automation/v1';
export const kinds: readonly Kind[] = ['DataDefinition', 'MaskingPolicy', 'Environment'];

/** A kind that other tools have, too: a document of theirs may be called so. */
const sharedKind: Kind = 'Environment';

/** What a document is: one of ours, somebody else's (and why), or meant to be ours but misspelt. */
export type Identity =
  | { readonly kind: Kind; readonly root: MapNode }
  | { readonly foreign: string }
  | { readonly problem: Diagnostic; readonly kind?: Kind };

/** Tells by `apiVersion` and `kind` alone whether a document is ours: other tools’ are passed over, misspellings are told. */
export function identify(root: Node): Identity {
  if (root.kind !== 'map')
    return { foreign: `a document is a ${root.kind === 'list' ? 'list' : 'text'}, not a map of keys` };
  const version = scalarAt(root, 'apiVersion', 'api_version');
  const kind = scalarAt(root, 'kind');
  const known = kinds.find((each) => each === kind?.source);
  if (version?.source === apiVersion) return known ? { kind: known, root } : unknownKind(root, kind);
  if (version && (isNearlyOurs(version.source) || (known && known !== sharedKind)))
    return { problem: unknownVersion(version), ...(known && { kind: known }) };
  if (version) return { foreign: `a document has the apiVersion \`${version.source}\`` };
  if (!known) return { foreign: 'a document has no apiVersion' };
  const help = `begin the document with \`apiVersion: ${apiVersion}\``;
  return { kind: known, problem: diagnostic('DC201', 'the key `apiVersion` is missing', { span: kind?.span, help }) };
}

function isNearlyOurs(version: string): boolean {
  return /^data[._-]?automation\b/i.test(version) || nearest(version, [apiVersion]) !== undefined;
}

function unknownVersion(version: ScalarNode): Diagnostic {
  return diagnostic('DC201', `unknown apiVersion \`${version.source}\``, {
    span: version.span,
    help: `write \`${apiVersion}\``,
  });
}

function unknownKind(root: MapNode, kind: ScalarNode | undefined): Identity {
  const help = `kinds are ${quotedList(kinds)}`;
  if (!kind) {
    const span = root.entries.get('kind')?.keySpan ?? root.entries.get('apiVersion')?.keySpan ?? root.span;
    return { problem: diagnostic('DC202', 'the key `kind` is missing', { span, help }) };
  }
  const near = nearest(kind.source, kinds);
  const details = { span: kind.span, help: near ? `did you mean \`${near}\`?` : help };
  return { problem: diagnostic('DC202', `unknown kind \`${kind.source}\``, details) };
}

function scalarAt(root: MapNode, ...keys: readonly string[]): ScalarNode | undefined {
  const node = keys.map((key) => root.entries.get(key)?.value).find((each) => each !== undefined);
  return node?.kind === 'scalar' && node.source !== '' ? node : undefined;
}
