import { digestOf } from '@pakages/image'
import { randomUUID } from 'node:crypto'

/** A manifest as it is stored. */
export interface Manifest {
  readonly mediaType: string
  readonly bytes: Buffer
}

/** What one repository holds. */
export class Repository {
  readonly blobs = new Map<string, Buffer>()
  readonly manifests = new Map<string, Manifest>()
  readonly tags = new Map<string, string>()
  /** Uploads that were begun, by identifier. */
  readonly uploads = new Map<string, Buffer>()
  /** How many readers still see 404, by reference. */
  readonly hidden = new Map<string, number>()

  begin(): string {
    const id = randomUUID()
    this.uploads.set(id, Buffer.alloc(0))
    return id
  }

  manifest(reference: string): Manifest | undefined {
    return this.manifests.get(this.tags.get(reference) ?? reference)
  }

  /** Stores a manifest; the name of the blob or manifest that is missing, if one is. */
  put(
    reference: string,
    manifest: Manifest,
    hide: number,
  ): { digest: string } | { missing: string } {
    const json = JSON.parse(manifest.bytes.toString()) as {
      config?: { digest: string }
      layers?: { digest: string }[]
      manifests?: { digest: string }[]
    }
    const missing =
      [json.config, ...(json.layers ?? [])].find((one) => one && !this.blobs.has(one.digest)) ??
      json.manifests?.find((one) => !this.manifests.has(one.digest))
    if (missing) return { missing: missing.digest }
    const digest = digestOf(manifest.bytes)
    this.manifests.set(digest, manifest)
    if (reference !== digest) this.tags.set(reference, digest)
    if (hide > 0) this.hidden.set(reference, hide)
    return { digest }
  }

  /** Whether this reader does not see the manifest yet. */
  isHidden(reference: string): boolean {
    const left = this.hidden.get(reference) ?? 0
    if (left > 0) this.hidden.set(reference, left - 1)
    return left > 0
  }

  referrers(subject: string): unknown[] {
    return [...this.manifests].flatMap(([digest, { mediaType, bytes }]) => {
      const json = JSON.parse(bytes.toString()) as {
        subject?: { digest: string }
        artifactType?: string
      }
      return json.subject?.digest === subject
        ? [{ mediaType, digest, size: bytes.length, artifactType: json.artifactType }]
        : []
    })
  }
}
