/** What Spack's `install_manifest.json` says of one path. */
export interface InstalledEntry {
  /** As `lstat` tells it, the kind of file included. */
  readonly mode: number
  readonly owner: number
  readonly group: number
  /** Of a symbolic link: where it leads. */
  readonly dest?: string
  /** Of a file: SHA-1 in base 32, seconds since 1970, bytes. */
  readonly hash?: string
  readonly time?: number
  readonly size?: number
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** Base 32 of RFC 4648, for lengths that need no filling. */
export function base32(bytes: Uint8Array): string {
  let [text, value, bits] = ['', 0, 0]
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xfff
    bits += 8
    for (; bits >= 5; bits -= 5) text += ALPHABET.charAt((value >> (bits - 5)) & 31)
  }
  return text
}
