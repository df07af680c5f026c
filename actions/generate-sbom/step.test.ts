import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  buildReport,
  recipeFactsReport,
  runAction,
  sbomReport,
  UserError,
  workFolder,
  type Ports,
  type RecipeFacts,
  type Spack,
} from '@pakages/core'
import { ManualClock, MemoryHost, memoryPorts } from '@pakages/core/fakes'
import {
  digestOfHex,
  isExternal,
  parseLock,
  type BuildReport,
  type ConcreteDag,
  type SpecHash,
} from '@pakages/model'
import { MirrorFolder } from '@pakages/oci'
import { createHash } from 'node:crypto'
import { generateSbomAction } from './action.ts'

const LOCK = new URL('../../packages/sbom/fixtures/examples.spack.lock', import.meta.url)
const sha256 = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex')

let workspace: string
let dag: ConcreteDag
const work = () => workFolder(join(workspace, '.pakages'))
const hashOf = (name: string): SpecHash =>
  [...dag.specs.values()].find((spec) => spec.name === name)!.hash

beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'pakages sbom '))
  const lock = await readFile(LOCK, 'utf8')
  dag = parseLock(JSON.parse(lock))
  await mkdir(work().root)
  await writeFile(work().lock, lock)
})

afterEach(() => rm(workspace, { recursive: true, force: true }))

/** What the recipes of all built packages say: a licence each, the same for all. */
const facts = (): RecipeFacts[] =>
  [...dag.specs.values()]
    .filter((spec) => !spec.external)
    .map(({ hash, name }) => ({
      hash,
      licenses: name === 'libbins' ? [] : [name === 'embed-text' ? 'custom|x' : 'MIT'],
      maintainers: ['alice'],
      sources: [{ url: `https://example.org/${name}.tar`, sha256: sha256(name) }],
      patches: [],
    }))

/** Runs the action on the workspace. */
async function run(
  inputs: Record<string, string> = {},
  ports: Partial<Ports> = {},
  env: Record<string, string> = {},
) {
  const host = new MemoryHost({ workspace, inputs, env })
  const ending = await runAction(
    generateSbomAction,
    memoryPorts({ host, clock: new ManualClock(Date.UTC(2026, 0, 2)), ...ports }),
  )
  return { ...ending, host }
}

const spackSaying = (answer: Spack['recipeFacts']): Pick<Ports, 'openSpack'> => ({
  openSpack: async () => ({ recipeFacts: answer }) as Spack,
})

/** Leaves the report of the build that made the packages of the lock. */
const reportBuild = (more: Partial<BuildReport> = {}): Promise<void> =>
  buildReport.write(work().buildReport, {
    ...{
      spack: { version: '1.2.0.dev0' },
      recipes: [{ namespace: 'pakages_examples', commit: 'e'.repeat(40) }],
      lock: 'spack.lock',
      cache: 'buildcache',
      installRoot: '/opt',
      paddedLength: 256,
      platform: 'linux-debian12',
      finished: '2026-01-01T00:00:00Z',
      seconds: 1,
    },
    specs: [...dag.specs.values()].map(({ name, version, hash }) => ({
      ...{ name, version, hash, target: 'x86_64_v3', root: false, outcome: 'built' as const },
    })),
    ...more,
  })

describe('pakages sbom', () => {
  test('writes both formats for the lock and each package, and a report with their digests', async () => {
    await recipeFactsReport.write(work().facts, { specs: facts() })
    const { exitCode, host } = await run()
    expect(exitCode).toBe(0)
    const { files } = await sbomReport.read(work().sbomReport)
    const root = `datagauge-1.0.0-${hashOf('datagauge')}`
    const described = new Set(
      [...dag.specs.values()].filter((one) => !isExternal(one)).map(({ hash }) => hash),
    )
    expect(new Set(files.flatMap(({ hash }) => hash ?? []))).toEqual(described)
    expect(files).toHaveLength(2 * (1 + described.size))
    expect(
      files
        .filter(({ hash }) => hash === undefined || hash === hashOf('datagauge'))
        .map(({ file, format, version, hash, components }) => ({
          file,
          format,
          version,
          hash,
          components,
        })),
    ).toEqual([
      {
        file: 'lock.cdx.json',
        format: 'cyclonedx',
        version: '1.6',
        hash: undefined,
        components: 11,
      },
      {
        file: `${root}.cdx.json`,
        format: 'cyclonedx',
        version: '1.6',
        hash: hashOf('datagauge'),
        components: 11,
      },
      { file: 'lock.spdx.json', format: 'spdx', version: '2.3', hash: undefined, components: 11 },
      {
        file: `${root}.spdx.json`,
        format: 'spdx',
        version: '2.3',
        hash: hashOf('datagauge'),
        components: 11,
      },
    ])
    for (const { file, digest } of files)
      expect(sha256(await readFile(join(work().sboms, file)))).toBe(digest.slice(7))
    expect(Object.fromEntries(host.outputs)).toEqual({
      report: work().sbomReport,
      folder: work().sboms,
      cyclonedx: join(work().sboms, 'lock.cdx.json'),
      spdx: join(work().sboms, 'lock.spdx.json'),
      components: '11',
      externals: '3',
      'unknown-licenses': '4',
    })
  })

  test('summarizes counts, licences and what is unknown', async () => {
    await recipeFactsReport.write(work().facts, { specs: facts() })
    const { host } = await run()
    expect(host.summaryText).toContain(
      '11 packages: 7 needed at run time, 4 only to build; 3 taken from the system (gcc@12.2.0, glibc@2.36, gmake@4.3), 0 with the digest of the built tarball.',
    )
    expect(host.summaryText).toMatch(/\| `MIT` \| 6 \| .*`datagauge@1\.0\.0`/)
    expect(host.summaryText).toContain(
      '| `LicenseRef-custom-x-2f29b7bb` (stated as `custom\\|x`) | 1 | `embed-text@0.2.0` |',
    )
    expect(host.summaryText).toContain(
      'No licence is known of 4 packages: `gcc@12.2.0`, `glibc@2.36`, `gmake@4.3`, `libbins@0.4.0`.',
    )
    expect(host.summaryText).not.toContain('No source')
  })

  test('gives the same bytes again when SOURCE_DATE_EPOCH is set, at any time', async () => {
    await recipeFactsReport.write(work().facts, { specs: facts() })
    const written = async (now: number): Promise<string[]> => {
      await run({}, { clock: new ManualClock(now) }, { SOURCE_DATE_EPOCH: '1767225600' })
      const { files } = await sbomReport.read(work().sbomReport)
      return Promise.all(files.map(({ file }) => readFile(join(work().sboms, file), 'utf8')))
    }
    const first = await written(1)
    expect(await written(Date.UTC(2030, 0, 1))).toEqual(first)
    expect(first[0]).toContain('"timestamp": "2026-01-01T00:00:00.000Z"')
  })

  test('takes the digests of tarballs from the build cache, and the commits of recipes from the build report', async () => {
    const specs = facts()
    await recipeFactsReport.write(work().facts, { specs })
    const tarball = Buffer.from('tarball')
    const described = { digest: digestOfHex(sha256(tarball)), size: tarball.length }
    const cache = new MirrorFolder(work().cache)
    await cache.write(described, Readable.from([tarball]), 'the test')
    await cache.add(dag, hashOf('datagauge'), described)
    await reportBuild()
    await run()
    const text = await readFile(join(work().sboms, 'lock.cdx.json'), 'utf8')
    expect(text).toContain(sha256(tarball))
    expect(text).toContain('"spack:recipes:pakages_examples"')
    expect(text).toContain('"phase": "build"')
  })

  test('calls externals as the machine that built calls them, whatever this one is', async () => {
    await recipeFactsReport.write(work().facts, { specs: facts() })
    const distribution = { id: 'rocky', version: '9.4' }
    const gcc = { manager: 'rpm', name: 'gcc', version: '12.2.0-5.el9', supplier: 'Rocky' } as const
    await reportBuild({ externals: [{ hash: hashOf('gcc'), distribution, package: gcc }] })
    await run()
    const text = await readFile(join(work().sboms, 'lock.spdx.json'), 'utf8')
    expect(text.match(/pkg:(?:rpm|deb|apk)[^"]*/g)).toEqual([
      'pkg:rpm/rocky/gcc@12.2.0-5.el9?distro=rocky-9.4',
    ])
    expect(text).toContain('"supplier": "Organization: Rocky"')
  })

  test('asks Spack what was not recorded, with the repositories that were named', async () => {
    const [first, ...rest] = facts()
    await recipeFactsReport.write(work().facts, { specs: [first!] })
    let asked: readonly string[] = []
    const { host } = await run(
      { repository: 'recipes' },
      {
        openSpack: async ({ repositories }) => {
          asked = repositories
          return {
            recipeFacts: async () => [{ ...first!, licenses: ['GPL-2.0-only'] }, ...rest],
          } as unknown as Spack
        },
      },
    )
    expect(asked).toEqual([join(workspace, 'recipes')])
    expect(host.outputs.get('unknown-licenses')).toBe('4')
    expect(await readFile(join(work().sboms, 'lock.spdx.json'), 'utf8')).not.toContain(
      'GPL-2.0-only',
    )
  })

  test('leaves out what recipes would say when Spack cannot be asked, and warns', async () => {
    const { exitCode, host } = await run()
    expect(exitCode).toBe(0)
    expect(host.messages('warning')).toEqual([
      expect.stringMatching(
        /^What the recipes of 8 packages say is not known, .*There is no Spack\./,
      ),
    ])
    expect(host.outputs.get('unknown-licenses')).toBe('11')
  })

  test('a bug while asking Spack is not taken for a missing Spack', async () => {
    expect(
      (
        await run(
          {},
          spackSaying(async () => {
            throw new TypeError('a bug')
          }),
        )
      ).exitCode,
    ).toBe(70)
  })

  test('describes a lock of its own, in one format, for run time, into a folder', async () => {
    await writeFile(join(workspace, 'my.lock'), await readFile(LOCK))
    await rm(work().lock)
    const { exitCode } = await run(
      { lock: 'my.lock', formats: 'spdx', scope: 'runtime', output: 'out' },
      spackSaying(async () => facts()),
    )
    expect(exitCode).toBe(0)
    const { files } = await sbomReport.read(work().sbomReport)
    expect(
      files.map(({ file, components }) => [file.replace(/-[a-z2-7]{32}/, ''), components]),
    ).toEqual([
      ['../../out/lock.spdx.json', 7],
      ['../../out/datagauge-1.0.0.spdx.json', 7],
      ['../../out/gauge-samples-2026.1.spdx.json', 1],
      ['../../out/gcc-runtime-12.2.0.spdx.json', 2],
      ['../../out/libbins-0.4.0.spdx.json', 4],
      ['../../out/libsparkbar-1.2.0.spdx.json', 5],
      ['../../out/libwelford-1.1.0.spdx.json', 3],
    ])
    expect(
      JSON.parse(await readFile(join(workspace, 'out', 'lock.spdx.json'), 'utf8')),
    ).toMatchObject({ spdxVersion: 'SPDX-2.3' })
  })

  test('leaves no file of an earlier run in the work folder', async () => {
    await recipeFactsReport.write(work().facts, { specs: facts() })
    await run()
    await run({ formats: 'spdx' })
    const left = await readdir(work().sboms)
    expect(left.filter((name) => name.includes('cdx'))).toEqual([])
    expect(left.filter((name) => /^(lock|datagauge|sbom)/.test(name)).sort()).toEqual([
      `datagauge-1.0.0-${hashOf('datagauge')}.spdx.json`,
      'lock.spdx.json',
      'sbom.json',
    ])
  })

  test.each([
    [
      'a missing lock',
      { lock: 'nowhere.lock' },
      1,
      /There is no file .*nowhere\.lock\.\nRun "build" first/,
    ],
    [
      'an unknown format',
      { formats: 'cyclonedx\nswid' },
      2,
      /"formats" is "swid"\.\nGive one or more of: cyclonedx, spdx\./,
    ],
  ])('names the cause and the cure of %s', async (_, inputs, code, message) => {
    const { exitCode, host } = await run(inputs)
    expect(exitCode).toBe(code)
    expect(host.messages('error')).toEqual([expect.stringMatching(message)])
  })

  test.each([
    ['a lock that is no JSON', 'lock', '{', /spack\.lock is not JSON/],
    [
      'a lock of an old Spack',
      'lock',
      JSON.stringify({
        _meta: { 'lockfile-version': 5, 'specfile-version': 4 },
        roots: [],
        concrete_specs: {},
      }),
      /has spec format 4/,
    ],
    [
      'facts of another version',
      'facts',
      '{"schema": "pakages.facts/9"}',
      /is a pakages\.facts\/9 file/,
    ],
  ] as const)('names the cause of %s', async (_, file, content, message) => {
    await writeFile(work()[file], content)
    const { exitCode, host } = await run()
    expect(exitCode).toBe(1)
    expect(host.messages('error')).toEqual([expect.stringMatching(message)])
  })

  test('a damaged build cache is an error, not a missing digest', async () => {
    await mkdir(join(work().cache, 'v3', 'manifests', 'spec', 'libbins'), { recursive: true })
    await writeFile(
      join(
        work().cache,
        'v3',
        'manifests',
        'spec',
        'libbins',
        `libbins-0.4.0-${hashOf('libbins')}.spec.manifest.json`,
      ),
      '{}',
    )
    expect((await run()).host.messages('error')).toEqual([
      expect.stringContaining('The build cache is damaged'),
    ])
  })

  test.each(['yesterday', '-1', '999999999999'])(
    'refuses %s as SOURCE_DATE_EPOCH',
    async (given) => {
      const { exitCode, host } = await run(
        {},
        spackSaying(async () => facts()),
        { SOURCE_DATE_EPOCH: given },
      )
      expect(exitCode).toBe(1)
      expect(host.messages('error')).toEqual([
        expect.stringContaining(`SOURCE_DATE_EPOCH is "${given}"`),
      ])
    },
  )

  test('an error while reading recipes that the user can mend is a warning', async () => {
    const { host } = await run(
      {},
      spackSaying(async () => {
        throw new UserError('The recipes are gone.', {
          id: 'build-failed',
          fix: 'Bring them back.',
        })
      }),
    )
    expect(host.messages('warning')).toEqual([
      expect.stringContaining('The recipes are gone. Bring them back.'),
    ])
  })
})
