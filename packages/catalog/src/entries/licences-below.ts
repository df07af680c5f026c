import type { SpecHash } from '@pakages/model'
import type { PackageInput, SpecInput } from '../input.ts'
import { sha256 } from '../site/site-file.ts'

/** The licences of specs, as the index knows them of their versions. */
export class LicencesBelow {
  readonly #specs: ReadonlyMap<SpecHash, SpecInput>
  readonly #licences: ReadonlyMap<string, string>
  readonly #known = new Map<SpecHash, string>()

  constructor(packages: readonly PackageInput[], specs: ReadonlyMap<SpecHash, SpecInput>) {
    this.#specs = specs
    this.#licences = new Map(
      packages.flatMap(({ name, versions }) =>
        versions.flatMap(({ version, license }): [string, string][] =>
          license === undefined ? [] : [[`${name}@${version}`, license]],
        ),
      ),
    )
  }

  /** The licence of one; what the system brings is another's. */
  of({ name, version, external }: SpecInput): string | undefined {
    return external ? undefined : this.#licences.get(`${name}@${version}`)
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
    const below = spec?.dependencies.map((to) => this.print(to.hash)) ?? []
    const print = sha256([spec && this.of(spec), ...below].join(' '))
    this.#known.set(hash, print)
    return print
  }
}
