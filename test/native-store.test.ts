import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { label, type ConcreteDag } from '@pakages/model'
import { chainOfPackages } from '@pakages/testing/oci/chain-of-packages'
import { describeWith, type Requirement } from '@pakages/testing/requirements'
import { runCli, type CliResult } from '@pakages/testing/run-action'
import { freshBundle } from '@pakages/testing/runner/fresh-bundle'
import { execFileSync, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PACKAGES = 8
const BYTES = 700_000
const KILLS = Number(process.env['PAKAGES_KILLS'] ?? 6)
const MINUTES = 60_000

const root = mkdtempSync(join(tmpdir(), 'pakages-native-'))
const [cache, registry, installRoot] = [
  join(root, 'cache'),
  join(root, 'registry'),
  join(root, 'installed'),
]
const last = `chain-${PACKAGES - 1}`
let dag: ConcreteDag

const pakages = (
  words: readonly string[],
  options: Parameters<typeof runCli>[1] = {},
): Promise<CliResult> => runCli(words, options)
const install = (
  words: readonly string[] = [],
  options: Parameters<typeof runCli>[1] = {},
): Promise<CliResult> =>
  pakages(
    [
      'install',
      ...['--registry', `oci-layout:${registry}`, '--install-root', installRoot],
      ...['--installer', 'native', ...words, last],
    ],
    options,
  )
const inRoot = (command: string, ...words: readonly string[]): Promise<CliResult> =>
  pakages([command, '--install-root', installRoot, ...words])
const prefixes = (): string[] =>
  globSync('linux-*/*', { cwd: installRoot }).map((path) => join(installRoot, path))
const prefixOf = (name: string): string => prefixes().find((path) => path.includes(`/${name}-1.0`))!
const listed = async (): Promise<string[]> => {
  const { stdout } = await inRoot('list', '--json')
  const { packages } = JSON.parse(stdout) as { packages: { name: string; version: string }[] }
  return packages.map(({ name }) => name)
}
const bundle = await freshBundle()
const all = Array.from({ length: PACKAGES }, (_, number) => `chain-${number}`)

beforeAll(async () => {
  dag = await chainOfPackages(
    cache,
    all.map(() => BYTES),
  )
  const pushed = await pakages([
    'push',
    ...['--registry', `oci-layout:${registry}`, '--cache', cache, '--allow', 'unpadded'],
  ])
  if (pushed.exitCode !== 0) throw new Error(pushed.stderr)
}, MINUTES)
beforeEach(() => rmSync(installRoot, { recursive: true, force: true }))
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('a root that packages are installed into without Spack', () => {
  test('holds what was asked for with what it needs, and lists it', async () => {
    const { exitCode, stdout } = await install(['--json'])
    expect(exitCode).toBe(0)
    expect(Object.values((JSON.parse(stdout) as { prefixes: object }).prefixes)).toEqual([
      prefixOf(last),
    ])
    expect(await listed()).toEqual(all)
    expect((await inRoot('list', '--explicit')).stdout).toContain(
      `${label(dag.specs.get(dag.roots[0]!)!)}  asked for`,
    )
    expect(readdirSync(installRoot).sort()).toEqual([
      '.pakages',
      '.spack-db',
      'bin',
      'linux-x86_64_v3',
    ])
  })

  test('is not touched where all is there, nor downloaded into again', async () => {
    await install()
    const before = readFileSync(join(installRoot, '.spack-db/index.json'))
    const { exitCode, stdout } = await install(['--json'])
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ downloaded: { packages: 0, bytes: 0 } })
    expect(readFileSync(join(installRoot, '.spack-db/index.json')).equals(before)).toBe(true)
  })

  test('a package for another processor is installed where it is named, and said not to run here', async () => {
    const [folder, to] = [join(root, 'foreign cache'), join(root, 'foreign registry')]
    const target = process.arch === 'arm64' ? 'x86_64_v3' : 'aarch64'
    const { roots } = await chainOfPackages(folder, [1000], { target })
    await pakages(['push', '--registry', `oci-layout:${to}`, '--cache', folder])
    const { exitCode, stderr } = await pakages([
      ...['install', '--registry', `oci-layout:${to}`, '--install-root', installRoot],
      ...['--installer', 'native', `/${roots[0]!}`],
    ])
    expect(exitCode).toBe(0)
    expect(stderr).toMatch(/1 package is for another processor than this machine has, chain-0@1\.0/)
    expect(stderr).toContain(target)
  })

  test('is shared by two who install at once: one waits, and nothing is installed twice', async () => {
    const results = await Promise.all([install(['--json']), install(['--json'])])
    expect(results.map(({ exitCode }) => exitCode)).toEqual([0, 0])
    const outcomes = results.map(({ stdout }) =>
      (JSON.parse(stdout) as { specs: { outcome: string }[] }).specs.map(({ outcome }) => outcome),
    )
    expect(outcomes.flat().filter((outcome) => outcome === 'reused')).toHaveLength(PACKAGES)
    expect(await listed()).toEqual(all)
  })

  test.each([
    ['of a Spack', (folder: string) => mkdirSync(join(folder, '.spack-db'), { recursive: true })],
    [
      'that holds something else',
      (folder: string) => mkdirSync(join(folder, 'photos'), { recursive: true }),
    ],
  ])('is not one %s: that is said before anything is written', async (_, prepare) => {
    prepare(installRoot)
    const before = readdirSync(installRoot)
    const { exitCode, stderr } = await install()
    expect(exitCode).toBe(1)
    expect(stderr).toContain('This cannot be installed without Spack: ')
    expect(stderr).toMatch(/is the store of a Spack|holds something that Pakages did not install/)
    expect(readdirSync(installRoot)).toEqual(before)
  })

  test('is not one whose path no first line may hold', async () => {
    const long = join(installRoot, 'x'.repeat(120))
    const { exitCode, stderr } = await pakages([
      'install',
      ...['--registry', `oci-layout:${registry}`, '--install-root', long],
      ...['--installer', 'native', last],
    ])
    expect(exitCode).toBe(1)
    expect(stderr).toContain('is longer than the 127 characters that a first line may hold')
    expect(existsSync(long)).toBe(false)
  })

  test('whose database is damaged is left as it is, with what to do', async () => {
    await install()
    writeFileSync(join(installRoot, '.spack-db/index.json'), '{"database": {')
    const { exitCode, stderr } = await install()
    expect(exitCode).toBe(1)
    expect(stderr).toContain('is damaged')
    expect(stderr).toContain('spack reindex')
  })

  test('of a newer format is left as it is', async () => {
    await install()
    const file = join(installRoot, '.spack-db/index.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace('"version":"8"', '"version":"9"'))
    expect((await install()).stderr).toContain('of format 9, and only 8 is known')
  })

  test('has nothing of a package whose tarball breaks off, and goes on at the next run', async () => {
    const blobs = join(registry, 'blobs/sha256')
    const [largest] = readdirSync(blobs)
      .map((name) => join(blobs, name))
      .sort((one, other) => readFileSync(other).length - readFileSync(one).length)
    const whole = readFileSync(largest!)
    writeFileSync(largest!, whole.subarray(0, whole.length / 2))
    try {
      const { exitCode, stderr } = await install()
      expect([exitCode, stderr.includes('    at ')]).toEqual([1, false])
      expect(existsSync(join(installRoot, '.pakages/unpacking'))).toBe(false)
      expect((await inRoot('verify')).exitCode).toBe(0)
    } finally {
      writeFileSync(largest!, whole)
    }
    expect((await install()).exitCode).toBe(0)
    expect(await listed()).toEqual(all)
  })
})

describe('what is installed', () => {
  test('is found out where it was changed, and is mended with the same bytes', async () => {
    await install()
    expect((await inRoot('verify')).stdout).toContain(`${PACKAGES} of ${PACKAGES} packages`)
    const data = join(prefixOf('chain-2'), 'lib/data')
    const before = readFileSync(data)
    appendFileSync(data, 'x')
    rmSync(join(prefixOf('chain-3'), 'lib/data'))
    writeFileSync(join(prefixOf('chain-4'), 'lib/more'), '')
    chmodSync(join(prefixOf('chain-5'), 'lib/data'), 0o777)
    rmSync(prefixOf('chain-6'), { recursive: true })
    rmSync(join(prefixOf('chain-7'), '.spack/install_manifest.json'))
    const { exitCode, stderr } = await inRoot('verify')
    expect(exitCode).toBe(1)
    for (const said of [
      'lib/data has other content',
      'lib/data is gone',
      'lib/more was added',
      'lib/data has other permissions',
      'its folder is gone',
      '.spack/install_manifest.json is gone',
    ])
      expect(stderr).toContain(said)
    const repaired = await inRoot('verify', '--repair')
    expect([repaired.exitCode, repaired.stderr]).toEqual([0, ''])
    expect(readFileSync(data).equals(before)).toBe(true)
    expect((await inRoot('list', '--explicit', '--json')).stdout).toContain(`"name": "${last}"`)
    expect((await inRoot('verify')).exitCode).toBe(0)
  })

  test('is not called right where nothing is', async () => {
    const { exitCode, stderr } = await pakages(['verify', '--install-root', join(root, 'nowhere')])
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('Nothing is installed in')])
  })

  test('goes with what only it needed, and never what another needs', async () => {
    await install()
    const refused = await inRoot('remove', 'chain-3')
    expect(refused.exitCode).toBe(1)
    expect(refused.stderr).toMatch(/chain-3@1\.0\/\w+ is needed by chain-4@1\.0/)
    await install(['chain-3'])
    expect((await inRoot('remove', '--dry-run', last)).stdout).toContain('This would remove')
    expect(await listed()).toEqual(all)
    expect((await inRoot('remove', last)).exitCode).toBe(0)
    expect(await listed()).toEqual(all.slice(0, 4))
    expect(prefixes()).toHaveLength(4)
    expect((await inRoot('remove', '--gc')).stdout).toContain('nothing to remove')
    expect((await inRoot('remove', 'chain-3')).exitCode).toBe(0)
    expect(await listed()).toEqual([])
    expect(existsSync(join(installRoot, 'linux-x86_64_v3'))).toBe(false)
  })

  test('is not removed from the root that it was copied from', async () => {
    await install()
    const copy = join(root, 'copied')
    cpSync(installRoot, copy, { recursive: true })
    const refused = await pakages(['remove', '--install-root', copy, last])
    expect([refused.exitCode, refused.stderr]).toEqual([
      1,
      expect.stringMatching(/is no place for it there\. Nothing was removed\./),
    ])
    expect(prefixes()).toHaveLength(PACKAGES)
    expect(globSync('linux-*/*', { cwd: copy })).toHaveLength(PACKAGES)
  })

  test('is never removed through a link', async () => {
    await install()
    const outside = join(root, 'outside')
    mkdirSync(outside, { recursive: true })
    writeFileSync(join(outside, 'mine'), 'x')
    symlinkSync(outside, join(prefixOf(last), 'lib/away'))
    expect((await inRoot('remove', last)).exitCode).toBe(0)
    expect(readFileSync(join(outside, 'mine'), 'utf8')).toBe('x')
  })
})

describe('an install that is killed at any moment', () => {
  /** What must hold whenever nobody works in the root: whole packages only, and a whole database. */
  async function requireWhole(): Promise<void> {
    for (const prefix of prefixes()) expect(readdirSync(prefix)).toContain('.spack')
    if (!existsSync(join(installRoot, '.spack-db/index.json'))) return
    const { exitCode, stderr } = await inRoot('verify')
    expect([exitCode, stderr]).toEqual([0, ''])
  }

  test(
    'leaves nothing half, and the next run makes it right',
    async () => {
      const took = await timeOf(install)
      for (let time = 0; time < KILLS; time++) {
        rmSync(installRoot, { recursive: true, force: true })
        const delay = took * (0.2 + (0.8 * (time + Math.random())) / KILLS)
        await Promise.all(
          Array.from({ length: time % 3 === 2 ? 2 : 1 }, () =>
            install([], {
              started: (child) => void setTimeout(() => child.kill('SIGKILL'), delay),
            }),
          ),
        )
        await requireWhole()
        expect((await install()).exitCode).toBe(0)
        await requireWhole()
        expect(await listed()).toEqual(all)
        expect(readdirSync(join(installRoot, '.pakages'))).toEqual(['store.json'])
      }
    },
    (2 + KILLS) * MINUTES,
  )
})

/** A file system of a few megabytes, which takes a name space of one's own. */
const smallDisk: Requirement = {
  missing: () => {
    const tried = spawnSync('unshare', ['-Urm', 'mount', '-t', 'tmpfs', 'tmpfs', tmpdir()])
    return tried.status === 0 ? undefined : 'unshare and mount cannot make a small file system here'
  },
}

describeWith(smallDisk, 'a disk that is full', () => {
  test('is told, with what to do, and leaves no half package', async () => {
    mkdirSync(installRoot, { recursive: true })
    const command = [process.execPath, join(import.meta.dirname, '../bin/pakages.mjs'), 'install']
    const words = ['--registry', `oci-layout:${registry}`, '--install-root', installRoot, last]
    const after = `find ${installRoot} -name .spack.partial -o -path '*/unpacking/*'`
    const script = `{ mount -t tmpfs -o size=3m tmpfs ${installRoot} && "$@"; echo "ended with $?"; ${after}; }`
    const folder = mkdtempSync(join(root, 'work-'))
    const said = execFileSync(
      'unshare',
      ['-Urm', 'sh', '-c', `${script} 2>&1`, 'sh', ...command, ...words],
      { encoding: 'utf8', cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] },
    )
    expect(said).toMatch(/could not be written into .*: the disk is full/)
    expect(said).toMatch(/ended with 1\n$/)
  })

  test('is told with the file that is downloaded, of which nothing is left', async () => {
    const disk = mkdtempSync(join(root, 'disk-'))
    const command = [process.execPath, join(bundle, 'bin/pakages.mjs'), 'install']
    const words = ['--registry', `oci-layout:${registry}`, '--mode', 'download-only', last]
    const after = `find ${disk} -name '*.tmp'`
    const script = `{ mount -t tmpfs -o size=3m tmpfs ${disk} && cd ${disk} && "$@"; echo "ended with $?"; ${after}; }`
    const said = execFileSync(
      'unshare',
      ['-Urm', 'sh', '-c', `${script} 2>&1`, 'sh', ...command, ...words],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
    )
    const [, file] = /no space left on device, write '.*\/blobs\/sha256\/\w\w\/(\w+)'/.exec(said)!
    expect(said).toContain('Free some space on the disk')
    // Others may still be on their way when the run ends.
    const left = said.slice(said.indexOf('ended with 1\n'))
    expect(left).toMatch(/^ended with 1\n/)
    expect(left).not.toContain(file)
  })
})

describeWith(smallDisk, 'a root whose folders lie on two file systems', () => {
  test('is told, with what to do, and has no half package', () => {
    const elsewhere = join(installRoot, 'linux-x86_64_v3')
    mkdirSync(elsewhere, { recursive: true })
    mkdirSync(join(installRoot, '.pakages'))
    writeFileSync(
      join(installRoot, '.pakages/store.json'),
      JSON.stringify({ schema: 'pakages.store/1', created: '2026-11-22T00:00:00Z', packages: {} }),
    )
    const command = [process.execPath, join(bundle, 'bin/pakages.mjs'), 'install']
    const words = ['--registry', `oci-layout:${registry}`, '--install-root', installRoot]
    const script = `{ mount -t tmpfs -o size=50m tmpfs ${elsewhere} && "$@"; echo "ended with $?"; ls ${elsewhere} ${installRoot}/.pakages; }`
    const said = execFileSync(
      'unshare',
      ['-Urm', 'sh', '-c', `${script} 2>&1`, 'sh', ...command, ...words, last],
      { encoding: 'utf8', cwd: mkdtempSync(join(root, 'work-')) },
    )
    expect(said).toMatch(/could not be written into .*: parts of it lie on different file systems/)
    expect(said).toContain(`ended with 1\n${installRoot}/.pakages:\nstore.json\n\n${elsewhere}:\n`)
    expect(said).not.toContain('    at ')
  })
})

async function timeOf(body: () => Promise<CliResult>): Promise<number> {
  const began = performance.now()
  expect((await body()).exitCode).toBe(0)
  return performance.now() - began
}
