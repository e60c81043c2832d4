import { type Reader, ReadFailure } from '../../src/definition/reader.ts';

/** A project in memory: texts or bytes by path, folders implied. */
export function memoryReader(files: Readonly<Record<string, string | Uint8Array>>): Reader {
  const paths = Object.keys(files);
  const inside = (folder: string) => (folder === '.' ? '' : `${folder}/`);
  const found = (path: string) => {
    const file = files[path];
    if (file === undefined) throw new ReadFailure('no such file or folder', { reason: 'missing' });
    return typeof file === 'string' ? new TextEncoder().encode(file) : file;
  };
  return {
    kind: async (path) =>
      path in files ? 'file' : paths.some((each) => each.startsWith(inside(path))) ? 'folder' : 'missing',
    list: async (path) => {
      const below = paths.filter((each) => each.startsWith(inside(path)));
      return [...new Set(below.map((each) => each.slice(inside(path).length).split('/')[0] as string))];
    },
    read: async (path) => found(path),
    realPath: async (path) => (path === '.' ? '/project' : `/project/${path}`),
  };
}
