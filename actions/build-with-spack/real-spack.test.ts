import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import {
  describeWith,
  all,
  spack,
  spackInstallation,
  type Requirement,
} from '@pakages/testing/requirements'
import { runAction, type StepResult } from '@pakages/testing/run-action'

const proc: Requirement = {
  missing: () =>
    existsSync('/proc/self/environ')
      ? undefined
      : 'processes can only be looked at where there is /proc',
}
const slow = fileURLToPath(new URL('../../test/fixtures/slow-repository', import.meta.url))

/** A process of this machine: its command line and its environment. */
interface Running {
  readonly command: string
  readonly environment: string
}

/** The processes whose environment or command line names a folder. */
async function processesOf(folder: string): Promise<Running[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const texts = await Promise.all(
    ids.map(async (id) =>
      Promise.all(
        ['cmdline', 'environ'].map((file) =>
          readFile(join('/proc', id, file), 'utf8').catch(() => ''),
        ),
      ),
    ),
  )
  const running = texts.map(([command = '', environment = '']) => ({
    command: command.replaceAll('\0', ' ').trim(),
    environment,
  }))
  return running.filter(
    ({ command, environment }) => command.includes(folder) || environment.includes(folder),
  )
}

/**
 * One digest of all files of a folder, compiled Python aside: interpreters write it wherever they
 * may.
 */
async function digestOf(folder: string): Promise<string> {
  const hash = createHash('sha256')
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(
    (entry) => entry.isFile() && !entry.name.endsWith('.pyc'),
  )
  for (const file of files.map((entry) => join(entry.parentPath, entry.name)).sort())
    hash.update(file).update(await readFile(file))
  return hash.digest('hex')
}

describeWith(
  all(spack, proc),
  'a build as a step of a job, with a real Spack, that is cancelled half-way',
  () => {
    let folder: string
    let result: StepResult
    let running: Running[]
    let left: Running[]
    let before: string[]
    let after: string[]

    beforeAll(async () => {
      const { root, userCache } = spackInstallation()!
      folder = await mkdtemp(join(tmpdir(), 'pakages-cancel-'))
      const own = (): Promise<string[]> =>
        Promise.all(['etc', 'var', 'bin', 'share'].map((name) => digestOf(join(root, name))))
      before = await own()
      const built = join(
        folder,
        'job',
        '.pakages',
        'buildcache',
        'v3',
        'manifests',
        'spec',
        'quick',
      )
      result = await runAction(
        'build',
        { repository: slow, specs: 'slow-build', 'install-root': join(folder, 'store') },
        {
          cwd: join(folder, 'job'),
          env: {
            HOME: join(folder, 'home'),
            SPACK_ROOT: root,
            PAKAGES_CACHE: join(userCache, '..'),
            GITHUB_TOKEN: 'a-token-that-nobody-may-see',
          },
          started: (child) => {
            const timer = setInterval(
              () =>
                void (async () => {
                  const found = await processesOf(join(folder, 'store'))
                  if (
                    !existsSync(built) ||
                    !found.some(({ command }) => command.startsWith('sleep 60'))
                  )
                    return
                  clearInterval(timer)
                  running = found
                  child.kill('SIGTERM')
                })(),
              250,
            )
            child.once('close', () => clearInterval(timer))
          },
        },
      )
      left = await processesOf(join(folder, 'store'))
      after = await own()
    }, 300_000)

    afterAll(() => rm(folder, { recursive: true, force: true }))

    test('ends as the runner expects it of a cancelled step', () => {
      expect(result.exitCode).toBe(143)
      expect(result.log).toContain('build was stopped by SIGTERM.')
    })

    test('leaves none of the processes that it started', () => {
      expect(running.filter(({ command }) => command.startsWith('sleep'))).toHaveLength(2)
      expect(left).toEqual([])
    })

    test('has kept the package that was finished, and no other', async () => {
      expect(
        await readdir(join(folder, 'job', '.pakages', 'buildcache', 'v3', 'manifests', 'spec')),
      ).toEqual(['quick'])
    })

    test('has let no process of the build see the token', () => {
      const below = running.filter(({ command }) => !command.includes('index.js'))
      expect(below.map(({ environment }) => environment).join()).toContain(
        'SPACK_DISABLE_LOCAL_CONFIG',
      )
      expect(JSON.stringify(below)).not.toContain('a-token')
    })

    test('has changed nothing of the Spack that it used, and nothing in the home folder', async () => {
      expect(after).toEqual(before)
      expect(existsSync(join(folder, 'home', '.spack'))).toBe(false)
    })
  },
)
