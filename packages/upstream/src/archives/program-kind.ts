/** What files begin with that are no text; the first that fits holds. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['program or library (ELF)', /^\x7fELF/],
  ['program or library (Windows)', /^MZ/],
  [
    'program or library (macOS)',
    /^(?:\xfe\xed\xfa[\xce\xcf]|[\xce\xcf]\xfa\xed\xfe|\xca\xfe\xba\xbe)/,
  ],
  ['objects (ar)', /^!<arch>\n/],
  ['WebAssembly', /^\0asm/],
  ['archive', /^(?:PK\x03\x04|\x1f\x8b|\xfd7zXZ\0|BZh[1-9]|\x28\xb5\x2f\xfd|7z\xbc\xaf|LZIP)/],
  ['picture', /^(?:\x89PNG|GIF8|\xff\xd8\xff|RIFF[^]{4}WEBP)/],
  ['PDF', /^%PDF-/],
]

/**
 * What a file is by its first bytes, where it is no text; undefined for text. A file with a zero
 * byte is "binary", as git has it.
 */
export function programKind(head: Uint8Array): string | undefined {
  const text = Buffer.from(head.buffer, head.byteOffset, head.length).toString('latin1')
  return (
    KINDS.find(([, pattern]) => pattern.test(text))?.[0] ??
    (text.includes('\0') ? 'binary' : undefined)
  )
}
