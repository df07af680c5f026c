/** Something as one word of a shell, for lines that people type: quoted unless it is plain. */
export const shellWord = (text: string): string =>
  /^[A-Za-z0-9_@%+=:,./~-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
