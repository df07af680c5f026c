/**
 * The id that a vulnerability goes by: its CVE, the first of several, since that stays where ids of
 * other databases come and go; without one its own.
 */
export const standingId = (id: string, aliases: readonly string[]): string =>
  [id, ...aliases].filter((one) => one.startsWith('CVE-')).sort()[0] ?? id
