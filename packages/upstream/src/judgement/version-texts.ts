import { compareVersions, isInfinity, parseVersion, type SpackVersion } from '@pakages/model'

/** Versions by their texts, each read once: a project may have 100,000 tags. */
export class VersionTexts {
  readonly #read = new Map<string, SpackVersion>()

  /** @throws InvalidValue when the text is no version. */
  read(text: string): SpackVersion {
    const found = this.#read.get(text) ?? parseVersion(text)
    this.#read.set(text, found)
    return found
  }

  /** Negative, zero or positive, as Spack orders them. */
  readonly compare = (left: string, right: string): number =>
    compareVersions(this.read(left), this.read(right))

  /** The same for all texts that Spack takes for one version, such as `1.01` and `1-1`. */
  key(text: string): string {
    const { release, prerelease, gitRef } = this.read(text)
    const parts = release.map((part) => (typeof part === 'object' ? JSON.stringify(part) : part))
    return [...parts, prerelease.name, prerelease.number ?? '', gitRef ?? ''].join(' ')
  }

  /** Tells whether a version is one of some, however it is written. */
  oneOf(versions: readonly string[]): (version: string) => boolean {
    const keys = new Set(versions.map((version) => this.key(version)))
    return (version) => keys.has(this.key(version))
  }

  /** The greatest; undefined of none. */
  maximum(versions: readonly string[]): string | undefined {
    return versions.reduce<string | undefined>(
      (best, each) => (best === undefined || this.compare(each, best) > 0 ? each : best),
      undefined,
    )
  }

  /** The numbered ones, greatest first. */
  newest(versions: readonly string[]): string[] {
    return versions
      .filter((version) => /\d/.test(version) && !isInfinity(this.read(version)))
      .toSorted((a, b) => this.compare(b, a))
  }
}
