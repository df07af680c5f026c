import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { smallPackages, writeScope } from '../bench/small-packages.ts'
import { spackRoots } from '@pakages/testing/machine'
import { all, describeWith, program, spack } from '@pakages/testing/requirements'
import { runCli, type CliResult } from '@pakages/testing/run-action'
import { databaseOf } from '@pakages/testing/spack/compare-stores'
import {
  buildTorture,
  runSpackAt,
  TORTURE_RECIPES,
  TORTURE_ROOT,
} from '@pakages/testing/spack/torture'
import {
  existsSync,
  globSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const KILLS = Number(process.env['PAKAGES_KILLS'] ?? 6)
const MINUTES = 60_000
/** Small packages beside those that hold all that relocation can meet. */
const SMALL = 20

/** What Spack says of a root, all in one process: names, and what it finds wrong. */
const WORD = `
import json
from spack.main import SpackCommand
find, verify = SpackCommand("find"), SpackCommand("verify")
found = lambda: sorted(find("--format", "{name}").split())
said = {
    "found": found(),
    "manifest": verify("manifest", "-a", fail_on_error=False),
    "libraries": verify("libraries", fail_on_error=False),
}
SpackCommand("reindex")()
said["reindexed"] = found()
print(json.dumps(said))
`

interface Word {
  readonly found: readonly string[]
  readonly manifest: string
  readonly libraries: string
  readonly reindexed: readonly string[]
}

const root = mkdtempSync(join(tmpdir(), 'pakages-killed-'))
const [registry, installRoot, scope, script] = ['registry', 'installed', 'scope', 'word.py'].map(
  (name) => join(root, name),
) as [string, string, string, string]

const install = (options: Parameters<typeof runCli>[1] = {}): Promise<CliResult> =>
  runCli(
    [
      ...['install', '--registry', `oci-layout:${registry}`, '--install-root', installRoot],
      ...['--installer', 'native', TORTURE_ROOT, `bulk${SMALL}`],
    ],
    options,
  )

/** What Spack says, without what it says of packages that nothing is wrong with. */
function wordOf(at: string): Word {
  const text = runSpackAt(at, scope, ['python', script])
  const word = JSON.parse(text.trim().split('\n').at(-1)!) as Word
  const ofExternals = /^\/usr verification failed with error\(s\):\n +manifest missing$/gm
  const manifest = word.manifest
    .replaceAll(/^==> In package.*\n?/gm, '')
    .replaceAll(ofExternals, '')
  return { ...word, manifest: manifest.trim() }
}

/** What must hold whenever nobody works in the root: whole packages only, and a whole database. */
async function requireWhole(): Promise<void> {
  for (const prefix of globSync('linux-*/*', { cwd: installRoot }))
    expect(readdirSync(join(installRoot, prefix))).toContain('.spack')
  if (!existsSync(join(installRoot, '.spack-db/index.json'))) return
  const { exitCode, stderr } = await runCli(['verify', '--install-root', installRoot])
  expect([exitCode, stderr]).toEqual([0, ''])
}

describeWith(all(spack, program('gcc')), 'an install that is killed at any moment', () => {
  let took: number
  let whole: number
  let good: Word
  let database: unknown

  beforeAll(async () => {
    const [newest] = spackRoots()
    const [torture, small] = [buildTorture(newest!, 256), await smallPackages(SMALL)]
    for (const cache of [torture.buildCache, small.buildCache]) {
      const where = ['--registry', `oci-layout:${registry}`, '--cache', cache]
      const { exitCode, stderr } = await runCli(['push', ...where, '--allow', 'unpadded'])
      if (exitCode !== 0) throw new Error(stderr)
    }
    writeFileSync(script, WORD)
    writeScope(scope, installRoot, [TORTURE_RECIPES, small.recipes])
    const began = performance.now()
    const { exitCode, stderr } = await install()
    if (exitCode !== 0) throw new Error(stderr)
    took = performance.now() - began
    database = databaseOf(installRoot)
    whole = globSync('linux-*/*', { cwd: installRoot }).length
    good = wordOf(newest!)
    expect(good).toEqual({
      found: good.reindexed,
      manifest: '',
      libraries: expect.stringMatching(
        /^==> Checking 2\d packages for shared library resolution\n$/,
      ),
      reindexed: good.found,
    })
    expect(good.found).toEqual(expect.arrayContaining([TORTURE_ROOT, `bulk${SMALL}`]))
  }, 10 * MINUTES)
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  test(
    'leaves nothing half, and the next run makes it right, by the word of Spack',
    async () => {
      const told = { kills: 0, unfinished: 0, packages: 0, twoAtOnce: 0 }
      for (let time = 0; time < KILLS; time++) {
        rmSync(installRoot, { recursive: true, force: true })
        const delay = took * (0.2 + (0.8 * (time + Math.random())) / KILLS)
        const atOnce = time % 3 === 2 ? 2 : 1
        const started = (child: { kill(signal: 'SIGKILL'): unknown }): void =>
          void setTimeout(() => child.kill('SIGKILL'), delay)
        const ended = await Promise.all(Array.from({ length: atOnce }, () => install({ started })))
        const killed = ended.filter(({ exitCode }) => exitCode === 137).length
        await requireWhole()
        const left = globSync('linux-*/*', { cwd: installRoot }).length
        told.kills += killed
        told.twoAtOnce += killed === 2 ? 1 : 0
        told.unfinished += left > 0 && left < whole ? 1 : 0
        told.packages += left
        const { exitCode, stderr } = await install()
        expect([exitCode, exitCode === 0 ? '' : stderr]).toEqual([0, ''])
        await requireWhole()
        expect(readdirSync(join(installRoot, '.pakages'))).toEqual(['store.json'])
        expect(databaseOf(installRoot)).toEqual(database)
        const roots = time % 10 === 0 ? spackRoots() : spackRoots().slice(0, 1)
        for (const one of roots) expect(wordOf(one)).toEqual(good)
      }
      if (process.env['PAKAGES_KILLS'] !== undefined)
        writeSync(2, `${JSON.stringify({ tookMs: Math.round(took), ...told })}\n`)
    },
    (4 + KILLS) * MINUTES,
  )
})
