/** A file's name without what says that it is compressed: `users.csv` of `users.csv.gz`. */
export function plainName(name: string): string {
  return name.replace(/\.(?:gz|zst)$/i, '');
}
