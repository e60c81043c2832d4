import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';

/** What a system says of a file or folder that is there, whoever asks. That one is not there is for the caller to tell, or a bug. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'its symbolic links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open',
  EIO: 'the disk cannot be read',
};

/** Calls that read. Who writes tells why it could not. */
const reading = /^(?:open|read|readlink|realpath|scandir|opendir|l?stat)$/;

/** DC101 of an error of the system about a path, where no reader has told it before; undefined: it is another one. */
export function unreadable(error: Error): Diagnostic | undefined {
  const { code = '', path, syscall = '' } = error as NodeJS.ErrnoException;
  const reason = reading.test(syscall) ? reasons[code] : undefined;
  return path !== undefined && reason ? diagnostic('DC101', `cannot read \`${path}\`: ${reason}`) : undefined;
}
