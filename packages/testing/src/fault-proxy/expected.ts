import { workFolder, type Registry } from '@pakages/core'
import { digestOf, parseImageManifest } from '@pakages/image'
import { SIGSTORE_BUNDLE, type ConcreteSpec } from '@pakages/model'
import { BuildCache, findIndexImage, readDatabase } from '@pakages/oci'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** The packages that a command was to bring somewhere, and what is wrong with what it left. */
export class Expected {
  readonly #specs: readonly ConcreteSpec[]
  /** Digests of tarballs, by the name of the package. */
  readonly #tarballs: ReadonlyMap<string, string>

  private constructor(specs: readonly ConcreteSpec[], tarballs: ReadonlyMap<string, string>) {
    this.#specs = specs
    this.#tarballs = tarballs
  }

  /** @param folder The build cache that holds them. */
  static async of(specs: readonly ConcreteSpec[], folder: string): Promise<Expected> {
    const cache = await BuildCache.open(folder)
    const tarballs = new Map<string, string>()
    for (const entry of cache.entries.values())
      tarballs.set(entry.name, (await cache.read(entry)).tarball.digest)
    return new Expected(specs, tarballs)
  }

  /** Whether a registry holds all of them, whole, in its index, and signed once where they are. */
  async wrongInRegistry(registry: Registry, { signed = true } = {}): Promise<string | undefined> {
    const tags = await registry.tags()
    for (const [name, tarball] of this.#tarballs) {
      const tag = tags.find((one) => one.startsWith(`${name}-`))
      const stored = tag === undefined ? undefined : await registry.manifest(tag)
      if (!stored) return `${name} is not there`
      const { layers, config } = parseImageManifest(stored.bytes, name)
      if (!layers.some(({ digest }) => digest === tarball)) return `${name} is another`
      for (const { digest } of [...layers, config])
        if (!(await registry.hasBlob(digest))) return `${name} lacks ${digest}`
      if (signed && (await registry.referrers(stored.digest, SIGSTORE_BUNDLE)).length !== 1)
        return `${name} has not one signature`
    }
    const index = await findIndexImage(registry)
    const listed = index && (await readDatabase(registry, index))
    const lacking = this.#specs.find(({ hash }) => !listed?.available.has(hash))
    return lacking && `the index lacks ${lacking.name}`
  }

  /** Whether an install in a folder downloaded all of them, and left nothing else. */
  wrongInMirror(cwd: string): string | undefined {
    const folder = join(workFolder(join(cwd, '.pakages')).root, 'restore', 'mirror')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    const left = files.find((file) => file.endsWith('.tmp'))
    if (left !== undefined) return `${left} was left`
    for (const [name, digest] of this.#tarballs) {
      const hex = digest.slice('sha256:'.length)
      const file = join(folder, 'blobs', 'sha256', hex.slice(0, 2), hex)
      if (!existsSync(file)) return `${name} was not downloaded`
      if (digestOf(readFileSync(file)) !== digest) return `${name} is another`
    }
    return undefined
  }

  /** Whether a site lists all of them. */
  wrongInSite(folder: string): string | undefined {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    const text = files
      .filter((file) => file.endsWith('.json.gz') && file.includes('chain-'))
      .map((file) => gunzipSync(readFileSync(join(folder, file))).toString('utf8'))
      .join('\n')
    const lacking = this.#specs.find(({ hash }) => !text.includes(hash))
    return lacking && `${lacking.name} is not listed`
  }
}
