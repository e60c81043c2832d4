/** What the shell is told. */
export const exitCodes = {
  fine: 0,
  /** The answer is no: errors in the input or the data. */
  no: 1,
  usage: 2,
  /** The environment failed, and a retry may help. */
  environment: 3,
  bug: 70,
  interrupted: 130,
  closedPipe: 141,
  terminated: 143,
} as const;
