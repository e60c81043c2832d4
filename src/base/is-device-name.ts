/** Whether a name is a device's on Windows, and can be no file's there, whatever follows it behind a dot. */
export function isDeviceName(name: string): boolean {
  return /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(name);
}
