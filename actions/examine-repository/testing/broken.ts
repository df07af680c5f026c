import type { FaultId } from '../faults.ts'
import type { HealthyRepository } from './healthy-repository.ts'

/** The workflow that `init` writes for packages, and one more. */
export const PACKAGES = '.github/workflows/packages.yml'
export const OTHER = '.github/workflows/other.yml'
/** The recipe that `init` writes. */
export const RECIPE = 'spack_repo/tools/packages/example_greeting/package.py'

type Break = (one: HealthyRepository) => void | Promise<void>

/** One fault: what breaks a repository, where it is told, and what mends it. */
export type Broken = readonly [FaultId, Break, place: string | undefined, mends: string]

const WITH = '      repository: spack_repo/tools'

/** Gives the called workflow more inputs. */
export const inputs =
  (...lines: readonly string[]): ((one: HealthyRepository) => void) =>
  (one) =>
    one.change(PACKAGES, WITH, [WITH, ...lines.map((line) => `      ${line}`)].join('\n'))

const workflow = (...lines: readonly string[]): string =>
  ['on: push', 'jobs:', '  a:', '    runs-on: ubuntu-24.04', ...lines, ''].join('\n')

/** A workflow with one step that uses something. */
export const stepOf = (uses: string, input: string): string =>
  workflow('    steps:', `      - uses: ${uses}`, `        with: { ${input} }`)

/** A workflow with one script. */
export const scriptOf = (line: string, permissions: string): string =>
  workflow(
    `    permissions: { id-token: write, ${permissions} }`,
    '    steps:',
    '      - run: |',
    '          true',
    `          ${line}`,
  )
