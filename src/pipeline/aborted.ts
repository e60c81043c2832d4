/** The run was ended from outside (Ctrl-C, SIGTERM). */
export class Aborted extends Error {
  override readonly name = 'Aborted';
}
