import { posix } from 'node:path';

type Document = Readonly<Record<string, unknown>>;

/** A definition as it is to be saved in a folder of the project: files are named from there. */
export function savedDefinition(document: Document, folder: string): Document {
  const spec = document.spec as Document;
  const origin = spec.origin as { readonly file?: string };
  if (origin.file === undefined) return document;
  const named = origin.file.replaceAll('\\', '/');
  const file = posix.isAbsolute(named) ? named : posix.relative(folder, named);
  return { ...document, spec: { ...spec, origin: { ...origin, file } } };
}
