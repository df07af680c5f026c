import { targetOf, type BuildReport, type ConcreteSpec, type SpecHash } from '@pakages/model'

/** What building a package is thought to take. */
export interface BuildCost {
  /** Wall time of one runner. */
  readonly seconds: number
  /** What says so: this very build, other builds of the package, or what is usual. */
  readonly from: 'this build' | 'this version' | 'this package' | 'its build system' | Cache
}

type Cache = 'a public cache' | 'a trusted cache'

/** What taking a package from a cache is thought to take, whatever it is. */
export const downloadFrom = (from: Cache): BuildCost => ({ seconds: 10, from })

/**
 * Seconds that a package takes where nobody has built it, by the variant `build_system`. These are
 * guesses of the magnitude, for a runner with four cores: the first report of a build replaces them.
 */
const USUAL: Readonly<Record<string, number>> = {
  bundle: 3,
  generic: 60,
  python_pip: 30,
  perl: 20,
  lua: 20,
  octave: 30,
  ruby: 20,
  go: 90,
  cargo: 180,
  maven: 120,
  makefile: 60,
  autotools: 90,
  meson: 100,
  cmake: 150,
  qmake: 200,
  scons: 120,
  waf: 90,
}
const USUAL_OTHERWISE = 90

/**
 * Packages that take far longer than their build system lets one think, where nobody has built them:
 * a plan that takes LLVM for an ordinary package waits an hour for it.
 */
const USUALLY_LONG: Readonly<Record<string, number>> = {
  boost: 600,
  cmake: 400,
  gcc: 4500,
  ghc: 5400,
  go: 400,
  julia: 5400,
  llvm: 7200,
  'llvm-amdgpu': 7200,
  mesa: 600,
  'node-js': 3600,
  openblas: 500,
  openfoam: 5400,
  openmpi: 600,
  paraview: 5400,
  perl: 240,
  'py-tensorflow': 10800,
  'py-torch': 7200,
  python: 300,
  qt: 7200,
  'qt-base': 1800,
  root: 4500,
  rust: 5400,
  trilinos: 4500,
  vtk: 3000,
}

/** How long one build of a package took. */
interface TimedBuild {
  readonly name: string
  readonly version: string
  readonly target: string
  /** Wall time. */
  readonly seconds: number
}

/** Under what a build counts, the closest first: builds for other targets take other times. */
const keysOf = ({ name, version, target }: Omit<TimedBuild, 'seconds'>) =>
  [
    [`${name}@${version} ${target}`, 'this version'],
    [`${name}@${version}`, 'this version'],
    [`${name} ${target}`, 'this package'],
    [name, 'this package'],
  ] as const

/** What past builds took. Reports of any order; the newest ones count as much as the oldest. */
export class BuildHistory {
  readonly #of = new Map<string, number[]>()

  /** Takes in what a report says of the packages that it built. */
  add(report: Pick<BuildReport, 'specs'>): void {
    for (const { outcome, seconds, hash, ...build } of report.specs)
      if (outcome === 'built' && seconds !== undefined) {
        this.#note(hash, seconds)
        this.addTime({ ...build, seconds })
      }
  }

  /** Takes in how long one build took, for which target. */
  addTime({ seconds, ...build }: TimedBuild): void {
    for (const [key] of keysOf(build)) this.#note(key, seconds)
  }

  /** What a package is thought to take: the closest that is known of it. */
  costOf = (spec: ConcreteSpec): BuildCost => {
    const { hash, name, version } = spec
    const exactly = [hash satisfies SpecHash, 'this build'] as const
    for (const [key, from] of [exactly, ...keysOf({ name, version, target: targetOf(spec) })]) {
      const seconds = middle(this.#of.get(key))
      if (seconds !== undefined) return { seconds, from }
    }
    return { seconds: usual(spec), from: 'its build system' }
  }

  #note(key: string, seconds: number): void {
    const known = this.#of.get(key)
    if (known) known.push(seconds)
    else this.#of.set(key, [seconds])
  }
}

function usual({ name, parameters }: ConcreteSpec): number {
  if (Object.hasOwn(USUALLY_LONG, name)) return USUALLY_LONG[name]!
  const system = parameters['build_system']
  return typeof system === 'string' && Object.hasOwn(USUAL, system)
    ? USUAL[system]!
    : USUAL_OTHERWISE
}

const middle = (seconds: readonly number[] | undefined): number | undefined =>
  seconds?.toSorted((a, b) => a - b)[seconds.length >> 1]
