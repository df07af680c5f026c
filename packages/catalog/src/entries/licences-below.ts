import type { SpecHash } from '@pakages/model'
import type { PackageInput, SpecInput } from '../input.ts'
import { sha256 } from '../site/site-file.ts'

type Licences = ReadonlyMap<string, ReadonlyMap<string, string>>

/** The licences of specs, as the index knows them of their versions. */
export class LicencesBelow {
  readonly #specs: ReadonlyMap<SpecHash, SpecInput>
  /** By name and version, of packages that have one at all. */
  readonly #licences: Licences
  readonly #known = new Map<SpecHash, string>()

  constructor(packages: readonly PackageInput[], specs: ReadonlyMap<SpecHash, SpecInput>) {
    this.#specs = specs
    this.#licences = new Map(
      packages.map(({ name, versions }) => [
        name,
        new Map(
          versions.flatMap(({ version, license }): [string, string][] =>
            license === undefined ? [] : [[version, license]],
          ),
        ),
      ]),
    )
  }

  /** The licence of one; what the system brings is another's. */
  of({ name, version, external }: SpecInput): string | undefined {
    return external ? undefined : this.#licences.get(name)?.get(version)
  }

  /**
   * A text that is another when a licence below a spec is; each spec is looked at once, however many
   * packages need it. Depth is bounded by the longest chain of dependencies.
   */
  print(hash: SpecHash): string {
    const known = this.#known.get(hash)
    if (known !== undefined) return known
    this.#known.set(hash, '')
    const spec = this.#specs.get(hash)
    let text = (spec && this.of(spec)) ?? ''
    for (const to of spec?.dependencies ?? []) text += `\n${this.print(to.hash)}`
    // Of what needs nothing the licence itself is the shortest answer.
    const print = text.length > SHORT ? sha256(text).slice(0, SHORT) : text
    this.#known.set(hash, print)
    return print
  }
}

/** 96 bits in hex. */
const SHORT = 24
