/** The folder that a glob's matches are in, and which paths match; undefined for a plain path. */
export function parseGlob(path: string): { readonly folder: string; matches(path: string): boolean } | undefined {
  const parts = path.split('/');
  const fixed = parts.findIndex((part) => /[*?[{]/.test(part));
  if (fixed === -1) return undefined;
  const folder = parts.slice(0, fixed).join('/') || (path.startsWith('/') ? '/' : '.');
  // biome-ignore lint/plugin: made of a path's few signs, and matched with the names of one search
  const patterns = expandBraces(path).map((each) => new RegExp(`^${globSource(each)}$`, 'u'));
  return { folder, matches: (each) => patterns.some((pattern) => pattern.test(each)) };
}

/** `a.{yaml,yml}` is `a.yaml` and `a.yml`. */
function expandBraces(glob: string): string[] {
  const [, before = '', inner = '', after = ''] = /^([^{]*)\{([^{}]*)\}(.*)$/.exec(glob) ?? [];
  if (inner === '') return [glob];
  return inner.split(',').flatMap((each) => expandBraces(before + each + after));
}

const meanings: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' };

/** `*`, `?` and `[abc]` stand within one name, `**` across folders. */
function globSource(glob: string): string {
  return glob.replace(/\*\*\/|\*\*|[*?]|\[!?[\w.-]+\]|[\\^$+.()|[\]{}-]/g, (token) => {
    if (token.length > 2 && token.startsWith('[')) return token.replace('[!', '[^');
    return meanings[token] ?? `\\${token}`;
  });
}
