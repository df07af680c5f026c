import { readLicence } from '@pakages/core'
import type { SystemPackage } from '@pakages/sbom'
import { forPeople } from './stanzas.ts'

/** Tags of rpm's headers (`rpmtag.h`). */
const TAG = {
  name: 1000,
  version: 1001,
  release: 1002,
  epoch: 1003,
  summary: 1004,
  vendor: 1011,
  license: 1014,
  url: 1020,
  arch: 1022,
  sourceRpm: 1044,
}
/** Types of values: a number of 32 bits, a text, a list of texts, a text in several languages. */
const [INT32, STRING, STRINGS, I18N] = [4, 6, 8, 9]
const ENTRY = 16
/** Numbers that rpm itself takes at most. */
const [MOST_ENTRIES, MOST_BYTES] = [0xffff, 256 * 1024 * 1024]
const WORD = /^[A-Za-z0-9._+~^-]{1,200}$/
const LONGEST = 4096

/**
 * The package that a header in rpm's database describes: two counts, an index of tags and the data,
 * numbers in network order.
 * @returns undefined where it is malformed.
 */
export function readRpmHeader(blob: Uint8Array): SystemPackage | undefined {
  const values = valuesIn(Buffer.from(blob.buffer, blob.byteOffset, blob.byteLength))
  const text = (tag: number): string | undefined => {
    const value = values?.get(tag)
    return typeof value === 'string' ? value : undefined
  }
  const epoch = values?.get(TAG.epoch)
  return rpmPackage({
    name: text(TAG.name),
    version: text(TAG.version),
    release: text(TAG.release),
    epoch: typeof epoch === 'number' ? String(epoch) : undefined,
    architecture: text(TAG.arch),
    sourceRpm: text(TAG.sourceRpm),
    licence: text(TAG.license),
    homepage: text(TAG.url),
    summary: text(TAG.summary),
    vendor: text(TAG.vendor),
  })
}

/** What rpm has recorded of a package, as it writes it. */
export type RpmFields = Readonly<
  Record<
    | 'name'
    | 'version'
    | 'release'
    | 'epoch'
    | 'architecture'
    | 'sourceRpm'
    | 'licence'
    | 'homepage'
    | 'summary'
    | 'vendor',
    string | undefined
  >
>

/** The package that rpm describes so; undefined where its name or version is malformed. */
export function rpmPackage(fields: RpmFields): SystemPackage | undefined {
  const { name, version, release, epoch, architecture } = fields
  if (![name, version, release].every((one) => one !== undefined && WORD.test(one)))
    return undefined
  return {
    manager: 'rpm',
    name: name!,
    version: `${epoch === undefined ? '' : `${epoch}:`}${version}-${release}`,
    architecture: architecture !== undefined && WORD.test(architecture) ? architecture : undefined,
    source: sourceOf(fields.sourceRpm, name!),
    licence: readLicence(fields.licence),
    homepage: forPeople(fields.homepage),
    summary: forPeople(fields.summary),
    supplier: forPeople(fields.vendor),
  }
}

function valuesIn(header: Buffer): Map<number, string | number> | undefined {
  if (header.length < 8) return undefined
  const [entries, bytes] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const data = 8 + entries * ENTRY
  if (entries > MOST_ENTRIES || bytes > MOST_BYTES || data + bytes > header.length) return undefined
  const values = new Map<number, string | number>()
  for (let at = 8; at < data; at += ENTRY) {
    const [tag, type] = [header.readUInt32BE(at), header.readUInt32BE(at + 4)]
    const offset = header.readInt32BE(at + 8)
    if (offset < 0 || offset >= bytes || values.has(tag)) continue
    const value = valueAt(header.subarray(data + offset, data + bytes), type)
    if (value !== undefined) values.set(tag, value)
  }
  return values
}

function valueAt(data: Buffer, type: number): string | number | undefined {
  if (type === INT32) return data.length < 4 ? undefined : data.readUInt32BE(0)
  if (type !== STRING && type !== STRINGS && type !== I18N) return undefined
  const end = data.subarray(0, LONGEST).indexOf(0)
  return end < 0 ? undefined : data.toString('utf8', 0, end)
}

/** `NAME-VERSION-RELEASE.src.rpm`. */
function sourceOf(file: string | undefined, name: string): SystemPackage['source'] {
  const [, source, version] = /^(.+)-([^-]+-[^-]+)\.(?:no)?src\.rpm$/.exec(file ?? '') ?? []
  if (source === undefined || !WORD.test(source) || source === name) return undefined
  return { name: source, version }
}
