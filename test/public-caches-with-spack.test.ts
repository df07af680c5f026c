import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildReport, nodeHttp, nodeProcesses, runAction, workFolder } from '@pakages/core'
import { MemoryHost, memoryPorts } from '@pakages/core/fakes'
import { dagHash } from '@pakages/image'
import {
  asItCame,
  parseJson,
  parseLock,
  targetOf,
  type BuildReport,
  type ConcreteDag,
} from '@pakages/model'
import { changed, emptyDatabase, writeIndexMirror } from '@pakages/oci'
import { openSpack } from '@pakages/spack'
import {
  all,
  describeWith,
  program,
  spack,
  spackInstallation,
  spackRoots,
  wanted,
} from '@pakages/testing/requirements'
import { serveSite, type SiteServer } from '@pakages/testing/site-server'
import { buildWithSpackAction } from '../actions/build-with-spack/action.ts'
import { packageManifests, signMirror, TestKeys } from '@pakages/testing/spack/signed-mirror'

const lockOf = (file: string): ConcreteDag => parseLock(parseJson(readFileSync(file), 'the lock'))

/** A recipe that installs one file. */
const recipe = (name: string, text: string, needs = ''): string => `# SPDX-License-Identifier: MIT
from spack_repo.builtin.build_systems.generic import Package

from spack.package import *


class ${name}(Package):
    """Installed at once."""

    has_code = False

    license("MIT")

    version("1.0.0")

${needs}    def install(self, spec, prefix):
        mkdirp(prefix.share)
        with open(join_path(prefix.share, "text"), "w", encoding="utf-8") as stream:
            stream.write("${text}")
`

const NEEDS = '    depends_on("tool", type=("build", "run"))\n\n'
const roots = process.env['PAKAGES_EVERY_SPACK'] === 'all' ? spackRoots() : spackRoots().slice(0, 1)

describeWith(
  all(spack, program('gpg'), program('gpgv')),
  'what others built for another target and signed, to a real Spack',
  () => {
    const http = nodeHttp()
    let folder: string
    let keys: TestKeys
    let signer: string
    let site: SiteServer
    const mirror = (): string => join(folder, 'mirror')

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'pakages-start-'))
      keys = new TestKeys()
      signer = keys.make('signer')
    })
    afterAll(() => {
      http.close()
      keys.end()
      rmSync(folder, { recursive: true, force: true })
    })

    function repository(name: string, recipes: Readonly<Record<string, string>>): string {
      const top = join(folder, name, 'spack_repo', 'pakages_start')
      const files = { 'repo.yaml': 'repo:\n  namespace: pakages_start\n  api: v2.0\n' }
      const packages = Object.entries(recipes).map(([one, text]) => [
        `packages/${one}/package.py`,
        text,
      ])
      for (const [path, text] of [...Object.entries(files), ...packages]) {
        mkdirSync(dirname(join(top, path!)), { recursive: true })
        writeFileSync(join(top, path!), text!)
      }
      return join(folder, name)
    }

    interface Built {
      readonly host: MemoryHost
      readonly work: ReturnType<typeof workFolder>
      readonly report: BuildReport
    }

    async function build(
      root: string,
      name: string,
      inputs: Record<string, string>,
    ): Promise<Built> {
      const place = `${name}-${roots.indexOf(root)}`
      const cwd = join(folder, place)
      mkdirSync(cwd, { recursive: true })
      const { userCache } = spackInstallation()!
      const env = { PATH: process.env['PATH'] ?? '', HOME: homedir(), SPACK_ROOT: root }
      const host = new MemoryHost({
        workspace: cwd,
        inputs: { 'install-root': join(folder, `${place}-store`), 'padded-length': '0', ...inputs },
        env: { ...env, PAKAGES_CACHE: join(userCache, '..') },
      })
      const ports = memoryPorts({
        ...{ host, http, processes: nodeProcesses },
        openSpack: (settings) =>
          openSpack({ host, processes: nodeProcesses, signal: ports.signal }, settings),
      })
      const { exitCode } = await runAction(buildWithSpackAction, ports)
      if (exitCode !== 0) throw new Error(host.messages('error').join('\n'))
      const work = workFolder(join(cwd, '.pakages'))
      return { host, work, report: await buildReport.read(work.buildReport) }
    }

    const entry = ({ report }: Built, name: string): unknown =>
      report.specs.find((one) => one.name === name)

    describe.each(roots)('%s', (root) => {
      beforeAll(async () => {
        rmSync(mirror(), { recursive: true, force: true })
        const others = repository('others', { tool: recipe('Tool', 'tool') })
        const given = { repository: others, specs: 'tool', target: 'x86_64' }
        const { work } = await build(root, 'other', given)
        cpSync(work.cache, mirror(), { recursive: true })
        signMirror(mirror(), keys, signer)
        execFileSync(
          join(root, 'bin', 'spack'),
          ['buildcache', 'update-index', pathToFileURL(mirror()).href],
          { env: { ...process.env, SPACK_DISABLE_LOCAL_CONFIG: '1' }, stdio: 'pipe' },
        )
        site = await serveSite(mirror())
      }, 300_000)
      afterAll(() => site.close())

      test('is chosen by the solver, verified, installed and not built again', async () => {
        const own = repository('own', {
          tool: recipe('Tool', 'tool'),
          app: recipe('App', 'app', NEEDS),
        })
        const built = await build(root, 'taker', {
          ...{ repository: own, specs: 'app', target: 'x86_64_v2' },
          'public-caches': `${site.url} ${signer}`,
        })
        expect(entry(built, 'tool')).toMatchObject({
          outcome: 'reused',
          source: site.url,
          signedBy: signer,
          target: 'x86_64',
        })
        expect(entry(built, 'app')).toMatchObject({ outcome: 'built', target: 'x86_64_v2' })
        const lock = lockOf(built.work.lock)
        expect([...lock.specs.values()].map((one) => `${one.name} ${targetOf(one)}`)).toEqual(
          expect.arrayContaining(['app x86_64_v2', 'tool x86_64']),
        )
        expect(packageManifests(built.work.cache)).toHaveLength(2)
      }, 300_000)

      describeWith(wanted('PAKAGES_EVERY_SPACK'), 'solved once more', () => {
        test('is chosen though it was built on another Linux', async () => {
          const [node] = [
            ...lockOf(
              join(folder, `other-${roots.indexOf(root)}`, '.pakages', 'spack.lock'),
            ).specs.values(),
          ]
          const { hash: _, ...rest } = asItCame(node!)
          const moved = { ...rest, arch: { ...rest.arch, platform_os: 'ubuntu8.04' } }
          const hash = dagHash(moved)!
          const list = changed(emptyDatabase, [{ ...moved, hash }], new Set([hash]))
          await writeIndexMirror(mirror(), list)
          const { host, report } = await build(root, 'elsewhere', {
            ...{ repository: join(folder, 'others'), specs: 'tool', target: 'x86_64_v2' },
            'public-caches': `${site.url} ${signer}`,
          })
          // It is in the list alone, so that it is solved again once it was chosen.
          expect(host.messages('warning').join()).toContain(`tool@1.0.0/${hash.slice(0, 7)}`)
          expect(report.specs.map(({ outcome }) => outcome)).toContain('built')
        }, 300_000)
      })
    })
  },
)
