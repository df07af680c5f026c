/** Dashes that look like the one that ids are written with. */
const DASHES = /[\u2010-\u2015\u2212]/g

/**
 * An id of a vulnerability as its database writes it, so that all spellings of one are the same
 * text: without blanks around it and what cannot be seen, `CVE` and `GHSA` in capitals.
 */
export const plainId = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}+/gu, '')
    .trim()
    .replaceAll(DASHES, '-')
    .replace(/^cve-(?=\d)/i, 'CVE-')
    .replace(/^ghsa((?:-[0-9a-z]{4}){3})$/i, (_, rest: string) => `GHSA${rest.toLowerCase()}`)
