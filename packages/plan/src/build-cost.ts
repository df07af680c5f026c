import type { BuildReport, ConcreteSpec, SpecHash } from '@pakages/model'

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

/** What past builds took. Reports of any order; the newest ones count as much as the oldest. */
export class BuildHistory {
  readonly #of = new Map<string, number[]>()

  /** Takes in what a report says of the packages that it built. */
  add(report: Pick<BuildReport, 'specs'>): void {
    for (const { outcome, seconds, name, version, hash } of report.specs)
      if (outcome === 'built' && seconds !== undefined)
        for (const key of [hash, `${name}@${version}`, name]) this.#note(key, seconds)
  }

  /** What a package is thought to take: the closest that is known of it. */
  costOf = (spec: ConcreteSpec): BuildCost => {
    const known = (key: string): number | undefined => middle(this.#of.get(key))
    const exactly = known(spec.hash satisfies SpecHash)
    if (exactly !== undefined) return { seconds: exactly, from: 'this build' }
    const version = known(`${spec.name}@${spec.version}`)
    if (version !== undefined) return { seconds: version, from: 'this version' }
    const name = known(spec.name)
    if (name !== undefined) return { seconds: name, from: 'this package' }
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
