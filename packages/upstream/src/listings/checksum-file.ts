import type { Access, Listed, ReleaseFile } from '../datasources/datasource.ts'

const ALGORITHMS = { 128: 'sha512', 64: 'sha256', 40: 'sha1', 32: 'md5' } as const
const BESIDE = [
  '.sha512',
  '.sha256',
  '.sha512sum',
  '.sha256sum',
  '.sha512.txt',
  '.sha256.txt',
  '.sha1',
  '.md5',
]
const SHARED = [
  'SHA512SUMS',
  'SHA256SUMS',
  'sha512sums.txt',
  'sha256sums.txt',
  'sha256sums.asc',
  'sha256sum.txt',
  'checksums.txt',
  'SHA256SUM',
  'CHECKSUMS',
]

/**
 * The file of checksums that a directory offers for a file, if any: beside it, or one for the
 * folder.
 */
export function checksumsFor(file: string, all: ReadonlySet<string>): string | undefined {
  const folder = file.slice(0, file.lastIndexOf('/') + 1)
  return [...BESIDE.map((suffix) => file + suffix), ...SHARED.map((name) => folder + name)].find(
    (candidate) => all.has(candidate),
  )
}

/** Reads the checksum file of a listed release; what cannot be read leaves it as it is. */
export async function withChecksum(listed: Listed, { web }: Access): Promise<Listed> {
  const [file] = listed.files ?? []
  if (!file || listed.checksums === undefined) return listed
  const answer = await web.text(listed.checksums, { limit: 4 * 1024 * 1024 })
  const digest = answer.kind === 'fetched' ? digestIn(answer.text, listed.name) : undefined
  return digest ? { ...listed, files: [{ ...file, digest }] } : listed
}

/**
 * The digest for a file: the line that names it (`HEX NAME`, `HEX *NAME`, BSD's `SHA256 (NAME) =
 * HEX`), or the only hex number of a file that holds just one.
 */
function digestIn(text: string, name: string): ReleaseFile['digest'] {
  const lines = text.split(/\r?\n/)
  const named = lines.find(
    (line) =>
      line.endsWith(` ${name}`) ||
      line.endsWith(`*${name}`) ||
      line.endsWith(`/${name}`) ||
      line.includes(`(${name})`),
  )
  const digests =
    (named ?? text).match(
      /\b(?:[0-9a-fA-F]{128}|[0-9a-fA-F]{64}|[0-9a-fA-F]{40}|[0-9a-fA-F]{32})\b/g,
    ) ?? []
  if (digests.length !== 1) return undefined
  const hex = digests[0].toLowerCase()
  return { algorithm: ALGORITHMS[hex.length as keyof typeof ALGORITHMS], hex }
}
