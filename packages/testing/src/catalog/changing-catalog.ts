import {
  STATES,
  type CatalogInput,
  type PackageInput,
  type ReadingsPart,
  type RegistryReading,
  type SpecInput,
  type VersionInput,
} from '@pakages/catalog'
import type { SpecHash } from '@pakages/model'
import { isDeepStrictEqual } from 'node:util'
import { randomNumbers } from '../random-numbers.ts'
import { alterAnything } from './alter-anything.ts'
import {
  approval,
  binaryOf,
  digestFor,
  hashFor,
  knownVulnerabilities,
  packageOf,
  smallCatalog,
  smallQueue,
  versionOf,
} from './small-catalog.ts'

/** Readings of binaries beside those of the packages, so that some parts hold several. */
const READINGS = 40
/** With more packages none is added. */
const MOST = 14

/** A catalog of a few packages in which one thing after the other changes at random. */
export class ChangingCatalog {
  readonly #pick: (limit: number) => number
  readonly #readings = new Map<SpecHash, RegistryReading>()
  readonly #forgotten: SpecInput[] = []
  #input = smallCatalog({ readme: '# Packages', lifetimeDays: 30 })
  #made = 0

  constructor(seed: number) {
    this.#pick = randomNumbers(seed)
    for (let at = 0; at < READINGS; at++) this.#read(hashFor(`reading ${at}`))
    for (let at = 0; at < 6; at++) this.#addPackage()
  }

  /** @returns What changed. */
  change(): string {
    const changes = [
      () => this.#addPackage(),
      () => this.#removePackage(),
      () => this.#changeVersions((owner, all) => [...all, this.#version(owner)]),
      () => this.#changeVersion((one, owner) => ({ ...one, ...this.#built(owner, one.version) })),
      () => this.#changeVersion((one) => this.#removed(one)),
      () => this.#changeVersion((one) => this.#reviewed(one)),
      () => this.#changeVersion((one) => ({ ...one, state: STATES[this.#pick(STATES.length)]! })),
      () => this.#changeVersion((one) => this.#withFile(one)),
      () => this.#addVulnerability(),
      () => this.#forgetOrKnow(),
      () => this.#readAnew(),
      () => this.#changeWhole(),
    ]
    if (this.#pick(2) === 0) return changes[this.#pick(changes.length)]!()
    const { value, where } = alterAnything(this.#input, this.#pick)
    this.#input = value
    return where
  }

  /** @param before What the index before says of the registry: what is the same is taken from there. */
  input(before: readonly ReadingsPart[]): CatalogInput {
    const known = new Map(before.flatMap((part) => part.readings).map((one) => [one.hash, one]))
    const readings = [...this.#readings.values()].map((one) => {
      const same = known.get(one.hash)
      return isDeepStrictEqual(same, one) ? same! : one
    })
    return { ...this.#input, readings: { under: digestFor('under').slice(7), readings, before } }
  }

  #addPackage(): string {
    if (this.#input.packages.length >= MOST) return this.#removePackage()
    const name = `${['lib', 'py-', 'r-'][this.#pick(3)]}made-${++this.#made}`
    const versions = Array.from({ length: 1 + this.#pick(3) }, () => this.#version(name))
    const packages = [...this.#input.packages, packageOf(name, versions)]
    this.#input = { ...this.#input, packages }
    return `added ${name}`
  }

  #removePackage(): string {
    const at = this.#pick(this.#input.packages.length)
    this.#input = { ...this.#input, packages: this.#input.packages.toSpliced(at, 1) }
    return `removed package ${at}`
  }

  #changeVersions(
    change: (owner: string, all: readonly VersionInput[]) => readonly VersionInput[],
  ): string {
    const { packages } = this.#input
    if (packages.length === 0) return this.#addPackage()
    const at = this.#pick(packages.length)
    const owner: PackageInput = packages[at]!
    const versions = change(owner.name, owner.versions)
    this.#input = { ...this.#input, packages: packages.with(at, { ...owner, versions }) }
    return `versions of ${owner.name}`
  }

  #changeVersion(change: (one: VersionInput, owner: string) => VersionInput): string {
    return this.#changeVersions((owner, all) => {
      if (all.length === 0) return [this.#version(owner)]
      const at = this.#pick(all.length)
      return all.with(at, change(all[at]!, owner))
    })
  }

  #version(name: string): VersionInput {
    const version = `${this.#pick(9)}.${++this.#made}`
    return this.#reviewed(versionOf(name, version, this.#built(name, version)))
  }

  /** A binary that stands on others: a spec that nobody has seen. */
  #built(name: string, version: string): Partial<VersionInput> {
    const hash = hashFor(`${name} ${version} ${++this.#made}`)
    const all = this.#input.packages.flatMap((one) => one.versions.flatMap((v) => v.binaries))
    const known = all.length > 0 ? all.map((one) => one.hash) : [...this.#input.specs.keys()]
    const dependencies = Array.from({ length: this.#pick(4) }, () => ({
      hash: known[this.#pick(known.length)]!,
      kinds: [['build', 'link'], ['run'], ['build']][
        this.#pick(3)
      ] as SpecInput['dependencies'][number]['kinds'],
    }))
    const spec = { hash, name, version, external: this.#pick(9) === 0, dependencies }
    this.#input = { ...this.#input, specs: new Map([...this.#input.specs, [hash, spec]]) }
    this.#read(hash)
    return { binaries: [{ ...binaryOf(name, version), hash }] }
  }

  #removed(one: VersionInput): VersionInput {
    const tombstone = { auditor: 'ada', reason: `Reason ${this.#pick(99)}.`, time: approval.time }
    return { ...one, state: 'removed', tombstone, binaries: [] }
  }

  #reviewed(one: VersionInput): VersionInput {
    const verdict = (['approved', 'rejected', 'requested'] as const)[this.#pick(3)]!
    const review = { ...approval, verdict, note: `Note ${this.#pick(99)}.` }
    const state = verdict === 'requested' ? 'pending' : verdict
    return { ...one, state, reviews: [...one.reviews, review] }
  }

  #withFile(one: VersionInput): VersionInput {
    const content = Buffer.from(`Content ${this.#pick(99)}`)
    const open = async function* (): AsyncGenerator<Uint8Array> {
      yield content
    }
    const file = {
      path: 'notes.txt',
      size: content.length,
      digest: digestFor(String(content)),
      open,
    }
    return { ...one, files: this.#pick(3) === 0 ? [] : [file] }
  }

  #addVulnerability(): string {
    const { packages, vulnerabilities: old = knownVulnerabilities } = this.#input
    const owner = packages[this.#pick(packages.length)]?.name ?? 'gone'
    const id = `CVE-2026-${1000 + ++this.#made}`
    const record = { ...knownVulnerabilities.records[0]!, package: owner, id, aliases: [id] }
    const advisory = { id, severity: 'high', component: owner, status: 'affected' } as const
    this.#input = {
      ...this.#input,
      vulnerabilities: { ...old, records: [...old.records, record] },
      packages: packages.map((one) =>
        one.name === owner
          ? { ...one, versions: one.versions.map((v) => ({ ...v, advisories: [advisory] })) }
          : one,
      ),
    }
    return `${id} in ${owner}`
  }

  /** Specs of packages that are gone may be missing, and come back. */
  #forgetOrKnow(): string {
    const specs = new Map(this.#input.specs)
    const back = this.#pick(2) === 0 ? this.#forgotten.pop() : undefined
    if (back) specs.set(back.hash, back)
    else {
      const one = [...specs.values()][this.#pick(specs.size)]
      if (one && specs.delete(one.hash)) this.#forgotten.push(one)
    }
    this.#input = { ...this.#input, specs }
    return `${specs.size} specs`
  }

  #readAnew(): string {
    const hash = [...this.#readings.keys()][this.#pick(this.#readings.size)]!
    if (this.#pick(2) === 0) this.#readings.delete(hash)
    else this.#read(hash)
    return `reading of ${hash}`
  }

  #read(hash: SpecHash): void {
    this.#readings.set(hash, {
      ...{ hash, spec: digestFor(`spec ${hash}`).slice(7, 39) },
      time: `2026-01-01T00:00:${String(this.#pick(60)).padStart(2, '0')}Z`,
      ...{ manifest: digestFor(`m ${hash}`), layer: digestFor(`l ${hash}`), size: 1, layers: 1 },
      ...{ sboms: [], attestations: [], publishers: [], publisherKeys: [], provenance: false },
    })
  }

  #changeWhole(): string {
    const day = 1 + this.#pick(20)
    this.#input = {
      ...this.#input,
      readme: `# Packages ${this.#pick(99)}`,
      licences: new Map([['MIT', { text: `Do as you like, ${this.#pick(99)} times.` }]]),
      queue: smallQueue.slice(this.#pick(3)),
      issued: `2026-11-${String(day).padStart(2, '0')}T12:00:00Z`,
    }
    return 'README, licence, queue and date'
  }
}
