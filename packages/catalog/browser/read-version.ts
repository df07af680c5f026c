import type { PackageDocument, VersionDetails, VersionDocument } from '../src/documents.ts'
import { versionIn } from './version-in.ts'

/** One version of a package. @param address That of the document of the package. */
export async function readVersion(address: string, version: string): Promise<VersionDocument> {
  const found = await readPacked<PackageDocument>(address)
  const older = found.versions.find((one) => one.version === version)?.in
  // Paths are those from the root of the site, where `address` is two folders below.
  const details =
    older === undefined ? found.details : await readPacked<VersionDetails>(`../../${older}`)
  const read = versionIn(details, version)
  if (!read) throw new Error(`${address} has no version ${version}`)
  return read
}

/** Servers give packed documents as they are: that is what the checksums are of. */
async function readPacked<T>(address: string): Promise<T> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${answer.status} for ${answer.url}`)
  const unpacked = answer.body!.pipeThrough(new DecompressionStream('gzip'))
  return (await new Response(unpacked).json()) as T
}
