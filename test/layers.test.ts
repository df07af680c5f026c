import { describe, expect, test } from '@jest/globals'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

const root = join(import.meta.dirname, '..')

/**
 * The layer of each package; a package that is not listed makes the test fail. Imports go downwards
 * only. The command line stands beside the actions, which it is given: the composition root above
 * both wires them.
 */
const LAYERS: Readonly<Record<string, number>> = {
  model: 0,
  core: 1,
  image: 2,
  repository: 2,
  spack: 3,
  sbom: 3,
  trust: 3,
  store: 3,
  catalog: 3,
  upstream: 3,
  plan: 3,
  scaffold: 3,
  advisories: 3,
  github: 3,
  // Publishes and fetches what the store has looked through.
  oci: 4,
  // Reads libraries with the readers of the store, and lists what a base has in an SBOM.
  container: 4,
  // What an action works with, from what lies below: its one place.
  open: 5,
  cli: 6,
  // What tests share may use everything, and only tests may use it.
  testing: 7,
}
const ACTION = 6
const ROOTS = 7

/** Modules that only one package may import, so that nothing else depends on where it runs. */
const RESERVED: readonly (readonly [RegExp, string])[] = [
  // GitHub's own parser and evaluator of workflows talk to nobody.
  [/^@actions\/(?!expressions$|workflow-parser$)/, 'packages/github'],
  [/^@actions\/(?:expressions|workflow-parser)$/, 'packages/testing/src/workflows'],
  [/^@octokit\//, 'packages/github'],
]

interface Import {
  readonly file: string
  readonly to: string
}

const sources = globSync(['actions/**/*.ts', 'packages/*/src/**/*.ts'], { cwd: root })
  .map((file) => file.split(sep).join('/'))
  .sort()

/**
 * Every import of the sources, static and dynamic, also of types: `import type` binds two packages
 * as well.
 */
const imports: Import[] = sources.flatMap((file) => {
  const text = readFileSync(join(root, file), 'utf8').replace(/^\s*(\/\/|\*|\/\*).*$/gm, '')
  return [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|^\s*import\s+)'([^']+)'/gm)].map(
    ([, to]) => ({ file, to: to! }),
  )
})

/** Actions that begin with the steps of others, in one process; no other action may import one. */
const BEGINS_WITH: Readonly<Record<string, readonly string[]>> = {
  'actions/whole-chain': [
    'actions/setup-spack',
    'actions/build-with-spack',
    'actions/generate-sbom',
    'actions/push-cache',
  ],
  // What was staged is recorded and signed as what is pushed.
  'actions/promote-packages': ['actions/push-cache'],
  // Installing by requirement resolves first.
  'actions/install-trusted': ['actions/resolve-requirements'],
  // What mends is found, checked and written as updates are.
  'actions/scan-vulnerabilities': ['actions/check-updates'],
  // What is asked about is read as what is scanned.
  'actions/audit-packages': ['actions/scan-vulnerabilities'],
  // What a new version brings is fetched as updates are.
  'actions/review-packages': ['actions/check-updates'],
  // What is put into an image is chosen, and let in, as what is installed.
  'actions/assemble-container': ['actions/install-trusted'],
}

const isTest = (file: string): boolean =>
  file.endsWith('.test.ts') || /\/(fakes|testing|fixtures)\//.test(file)
const packageOf = (file: string): string | undefined => /^packages\/([^/]+)\//.exec(file)?.[1]
const importedPackage = (to: string): string | undefined => /^@pakages\/([^/]+)/.exec(to)?.[1]

/** The layer of a file. In `actions/` the folders hold steps, the files beside them wire. */
function layerOf(file: string): number {
  const name = packageOf(file)
  if (name !== undefined) return LAYERS[name] ?? Number.NaN
  return file.split('/').length > 2 ? ACTION : ROOTS
}

const shown = ({ file, to }: Import): string => `${file} imports ${to}`

describe('layers', () => {
  test('every package has a layer', () => {
    expect(
      globSync('packages/*/package.json', { cwd: root })
        .map((file) => file.split(sep)[1]!)
        .filter((name) => !(name in LAYERS)),
    ).toEqual([])
  })

  test('packages import only packages of lower layers, and never a sibling', () => {
    const wrong = imports.filter(({ file, to }) => {
      const name = importedPackage(to)
      if (name === 'testing' && isTest(file)) return false
      return name !== undefined && !((LAYERS[name] ?? Number.NaN) < layerOf(file))
    })
    expect(wrong.map(shown)).toEqual([])
  })

  test('relative imports stay in the package or the action that they are in', () => {
    const home = (file: string): string =>
      packageOf(file) === undefined && layerOf(file) === ROOTS
        ? 'actions'
        : file.split('/').slice(0, 2).join('/')
    const wrong = imports.filter(({ file, to }) => {
      if (!to.startsWith('.')) return false
      const target = relative(root, join(root, dirname(file), to))
        .split(sep)
        .join('/')
      if (isTest(file) && isTest(target)) return false
      const own = [home(file), ...(BEGINS_WITH[home(file)] ?? [])]
      const allowed = isTest(file) ? [...own, 'test', 'actions', 'scripts', 'examples'] : own
      return !allowed.some((folder) => target.startsWith(`${folder}/`))
    })
    expect(wrong.map(shown)).toEqual([])
  })

  test('steps of actions reach the outside only through ports', () => {
    const wrong = imports.filter(
      ({ file, to }) =>
        layerOf(file) === ACTION &&
        !isTest(file) &&
        /^(node:)?(child_process|https?|net|tls)$/.test(to),
    )
    expect(wrong.map(shown)).toEqual([])
  })

  test('only packages/github imports @actions/* and @octokit/*', () => {
    const wrong = imports.filter(({ file, to }) =>
      RESERVED.some(([pattern, home]) => pattern.test(to) && !file.startsWith(`${home}/`)),
    )
    expect(wrong.map(shown)).toEqual([])
  })

  test('git is started in one place', () => {
    const starts = sources.filter(
      (file) =>
        !isTest(file) && /\brun\(\s*'git'|\['git',/.test(readFileSync(join(root, file), 'utf8')),
    )
    expect(starts).toEqual(['packages/repository/src/git/git.ts'])
  })

  test('fakes and what tests share are imported by tests only', () => {
    const forTests = /\/fakes$|^@pakages\/testing\//
    expect(imports.filter(({ file, to }) => forTests.test(to) && !isTest(file)).map(shown)).toEqual(
      [],
    )
  })

  test('packages/model does no input and output', () => {
    const wrong = imports.filter(
      ({ file, to }) =>
        file.startsWith('packages/model/') && !isTest(file) && to.startsWith('node:'),
    )
    expect(wrong.map(shown)).toEqual([])
  })

  test('no file has a name that says nothing', () => {
    expect(
      sources.filter((file) => /\/(utils?|helpers?|types|common|misc)(\.test)?\.ts$/.test(file)),
    ).toEqual([])
  })
})
