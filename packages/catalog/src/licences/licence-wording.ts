import { brotliDecompressSync } from 'node:zlib'
import { packedLicences } from './texts.generated.ts'

/** A licence of the SPDX list, as the list names and words it. */
export interface LicenceWording {
  readonly name: string
  /** Plain text; what stands in angle brackets is for each package to fill in. */
  readonly text: string
}

let unpacked: Readonly<Record<string, LicenceWording>> | undefined

/** The licence of an SPDX id, of those that most packages have; undefined for others. */
export function licenceWording(id: string): LicenceWording | undefined {
  unpacked ??= JSON.parse(
    brotliDecompressSync(Buffer.from(packedLicences, 'base64')).toString(),
  ) as Record<string, LicenceWording>
  return Object.hasOwn(unpacked, id) ? unpacked[id] : undefined
}
