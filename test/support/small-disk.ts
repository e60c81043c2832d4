import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A disk of so many megabytes in memory, for us or for a server's user. Who may not mount one asks sudo. */
export function smallDisk(megabytes: number, { ofServer = false } = {}): { readonly folder: string; free(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'data-cli-disk-'));
  const { uid = 0, gid = 0 } = { uid: process.getuid?.(), gid: process.getgid?.() };
  const sudo = (command: string, ...args: string[]) =>
    uid === 0 ? execFileSync(command, args) : execFileSync('sudo', ['-n', command, ...args]);
  const isOther = ofServer && uid === 0;
  const owner = isOther
    ? { uid: Number(execFileSync('id', ['-u', 'nobody'])), gid: Number(execFileSync('id', ['-g', 'nobody'])) }
    : { uid, gid };
  sudo('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m,uid=${owner.uid},gid=${owner.gid},mode=700`, 'tmpfs', folder);
  if (isOther) {
    chownSync(folder, owner.uid, owner.gid);
    chmodSync(folder, 0o700);
  }
  return {
    folder,
    free() {
      sudo('umount', '-l', folder);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
