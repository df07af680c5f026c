import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { isExternal, reachable, RUNTIME, type ConcreteDag } from '@pakages/model'
import { BuildCache, inspectTarball } from '@pakages/oci'
import { claimRoot, expectedPackage, NativeInstall, StoreLayout } from '@pakages/store'
import { spackRoots } from '@pakages/testing/machine'
import {
  all,
  describeWith,
  program,
  spack as spackRequirement,
} from '@pakages/testing/requirements'
import { databaseOf, storeDifferences } from '@pakages/testing/spack/compare-stores'
import {
  buildTorture,
  runSpackAt,
  TORTURE_ROOT,
  writeTortureScope,
  type Torture,
} from '@pakages/testing/spack/torture'
import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

const MINUTES = 60_000
const PADDED = 256

/** How it was built, how it is installed, and whether what is to be rewritten is known before. */
const CASES: readonly (readonly [
  name: string,
  built: number,
  installed: number,
  announced: boolean,
])[] = [
  ['from a padded root into a short one', PADDED, 0, true],
  ['from a padded root into a padded one', PADDED, PADDED, false],
  ['from a root without padding', 0, 0, true],
]

/** Installs without Spack what the roots of a build cache need. */
async function installNatively(
  layout: StoreLayout,
  { buildCache }: Torture,
  isAnnounced: boolean,
): Promise<ConcreteDag> {
  const cache = await BuildCache.open(buildCache)
  const entry = [...cache.entries.values()].find(({ name }) => name === TORTURE_ROOT)!
  const { dag } = await cache.read(entry)
  const needed = reachable(dag, RUNTIME).filter((spec) => !isExternal(spec))
  await claimRoot(layout)
  const native = await NativeInstall.begin({ layout, dag, needed })
  await Promise.all(
    native.wanted.map(async ({ hash }) => {
      const { tarball } = await cache.read(cache.entries.get(hash)!)
      const { buildInfo: info } = await inspectTarball(tarball, hash, {
        expected: expectedPackage(dag, hash),
      })
      await native.take(hash, tarball.open(), { announced: isAnnounced ? { info } : undefined })
    }),
  )
  const outcomes = await native.end()
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(outcomes.map(() => 'reused'))
  return dag
}

describeWith(
  all(spackRequirement, program('gcc')),
  'what is installed without Spack is what Spack installs',
  () => {
    describe.each(spackRoots().map((root) => [basename(root), root] as const))(
      'as the Spack "%s" sees it',
      (_, spack) => {
        describe.each(CASES)('%s', (__, built, paddedLength, isAnnounced) => {
          const root = mkdtempSync(join(tmpdir(), 'pakages-contract-'))
          const [installRoot, stock, scope] = [
            // Of the same length as that of what is built without padding, or shorter by much.
            join(root, 'i'),
            join(root, 'stock'),
            join(root, 'scope'),
          ]
          const layout = new StoreLayout(installRoot, { paddedLength })
          const run = (...words: string[]): string => runSpackAt(spack, scope, words)
          let torture: Torture

          beforeAll(async () => {
            torture = buildTorture(spack, built)
            writeTortureScope({
              folder: scope,
              installRoot,
              paddedLength,
              mirror: torture.buildCache,
            })
            run('install', '--cache-only', torture.specFile)
            renameSync(installRoot, stock)
            await installNatively(layout, torture, isAnnounced)
          }, 10 * MINUTES)
          afterAll(() => rmSync(root, { recursive: true, force: true }))

          test('in every file, link, mode and time', () => {
            expect(storeDifferences(stock, installRoot)).toEqual([])
          })

          test('in its database', () => {
            const below = layout.root.slice(installRoot.length)
            expect(databaseOf(layout.root)).toEqual(databaseOf(`${stock}${below}`))
          })

          test(
            'and goes on in its hands: it finds, verifies, loads, runs, reindexes and uninstalls',
            () => {
              expect(run('find', '--format', '{name}')).toContain(TORTURE_ROOT)
              run('verify', 'libraries', TORTURE_ROOT)
              expect(
                run('verify', 'manifest', TORTURE_ROOT)
                  .replace(/^==> In package.*\n/, '')
                  .trim(),
              ).toBe('')
              const variables = run('load', '--sh', TORTURE_ROOT)
              const said = execFileSync('sh', ['-c', `${variables}\napp && run_interp`], {
                encoding: 'utf8',
                env: { PATH: '/usr/bin:/bin' },
              })
              expect(said).toContain('/usr/share')
              expect(run('install', '--cache-only', torture.specFile)).toContain(TORTURE_ROOT)
              const [index] = globSync('**/.spack-db/index.json', { cwd: installRoot, exclude: [] })
              const before = databaseOf(layout.root)
              rmSync(join(installRoot, index ?? '.spack-db/index.json'), { force: true })
              rmSync(join(layout.database, 'index_verifier'), { force: true })
              run('reindex')
              expect(
                Object.keys((databaseOf(layout.root) as { installs: object }).installs).length,
              ).toBe(Object.keys((before as { installs: object }).installs).length)
              run('uninstall', '-y', '--all', TORTURE_ROOT)
              expect(run('find', '--format', '{name}')).not.toContain(TORTURE_ROOT)
              expect(readFileSync(join(layout.database, 'index.json'), 'utf8')).not.toContain(
                `"name":"${TORTURE_ROOT}"`,
              )
            },
            3 * MINUTES,
          )
        })
      },
    )
  },
)
