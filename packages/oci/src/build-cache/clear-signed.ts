const BEGIN = '-----BEGIN PGP SIGNED MESSAGE-----'
const SIGNATURE = '\n-----BEGIN PGP SIGNATURE-----'

/**
 * The text inside a PGP clear-signed message (RFC 9580, section 7), or the text itself when it is
 * none. The signature is not checked: whose keys count is for the caller to know.
 */
export function signedText(text: string): { readonly text: string; readonly signed: boolean } {
  const normal = text.replaceAll('\r\n', '\n')
  if (!normal.startsWith(BEGIN)) return { text, signed: false }
  const start = normal.indexOf('\n\n')
  const end = normal.indexOf(SIGNATURE)
  if (start < 0 || end < start) return { text: '', signed: true }
  return { text: normal.slice(start + 2, end).replace(/^- /gm, ''), signed: true }
}
