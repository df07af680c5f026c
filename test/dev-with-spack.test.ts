import { execFile, execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { cacheFolder, spackRoots } from '@pakages/testing/machine'
import { all, describeWith, spack, wanted } from '@pakages/testing/requirements'

const MINUTES = 60_000
const root = realpathSync(mkdtempSync(join(tmpdir(), 'pakages-dev-')))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const pakages = join(import.meta.dirname, '..', 'bin', 'pakages.mjs')

const recipe = (
  word: string,
): string => `from spack_repo.builtin.build_systems.generic import Package

from spack.package import *


class Greeter(Package):
    """A program that greets."""

    has_code = False
    version("1.0")

    def install(self, spec, prefix):
        mkdirp(prefix.bin)
        with open(prefix.bin.greet, "w") as file:
            file.write("#!/bin/sh\\necho ${word}\\n")
        set_executable(prefix.bin.greet)
        Executable("${word === 'fails' ? 'false' : 'true'}")()

    @run_after("install")
    @on_package_attributes(run_tests=True)
    def check_greeting(self):
        Executable(self.prefix.bin.greet)()
`

/** A checkout with one recipe, in a folder with a space, and a cache folder with this Spack. */
function makeCheckout(at: number, SPACK_ROOT: string) {
  const folder = join(root, `checkout ${at}`)
  const cache = join(root, `cache-${at}`)
  const file = join(folder, 'spack_repo', 'tools', 'packages', 'greeter', 'package.py')
  mkdirSync(dirname(file), { recursive: true })
  mkdirSync(cache)
  mkdirSync(join(cacheFolder(), 'user'), { recursive: true })
  for (const part of ['spack-packages', 'user'])
    symlinkSync(join(cacheFolder(), part), join(cache, part))
  writeFileSync(
    join(folder, 'spack_repo', 'tools', 'repo.yaml'),
    'repo:\n  namespace: tools\n  api: v2.0\n',
  )
  const env = { ...process.env, SPACK_ROOT, PAKAGES_CACHE: cache }
  const run = (...words: string[]) =>
    new Promise<{ code: number; out: string; err: string }>((done) => {
      const options = { cwd: folder, env, encoding: 'utf8' } as const
      execFile(process.execPath, [pakages, ...words], options, (error, out, err) =>
        done({ code: Number(error?.code ?? 0), out, err }),
      )
    })
  return { folder, cache, env, run, write: (word: string) => writeFileSync(file, recipe(word)) }
}

/** Files that are called like the package or hold one of its hashes, but for those of `dev`. */
function traces({ folder, cache }: { folder: string; cache: string }, hashes: readonly string[]) {
  const found = (program: string, ...words: string[]): string[] => {
    const { stdout } = spawnSync(program, words, { encoding: 'utf8', maxBuffer: 2 ** 26 })
    return stdout.split('\n').filter((line) => line !== '')
  }
  const words = hashes.flatMap((hash) => ['-e', hash])
  const all = [
    ...found('find', folder, cache, '-path', '*greeter*'),
    ...found('grep', '-rlF', ...words, folder, cache),
  ]
  const own = [join(folder, '.pakages', 'dev'), join(folder, 'spack_repo')]
  const ours = [...own, join(cache, 'dev'), join(cache, 'stage')].map((path) => `${path}/`)
  const rest = all.filter((path) => !ours.some((start) => path.startsWith(start)))
  return { all: all.length, rest }
}

interface Shown {
  readonly hash: string
  readonly outcome: string
  readonly prefix: string
  readonly seconds: number
}

describeWith(all(spack, wanted('PAKAGES_DEV')), 'pakages dev', () => {
  describe.each(spackRoots().map((path, at) => [path, at] as const))('with %s', (path, at) => {
    const { folder, cache, env, run, write } = makeCheckout(at, path)
    const build = async (word: string, ...words: string[]): Promise<Shown & { err: string }> => {
      write(word)
      const { code, out, err } = await run('dev', 'greeter', '--json', ...words)
      expect([code, err]).toEqual([0, expect.any(String)])
      return { ...(JSON.parse(out) as Shown), err }
    }

    test(
      'builds after an edit without solving, tells a failure, and solves to the same hash',
      async () => {
        const first = await build('one')
        expect(first).toMatchObject({
          outcome: 'built',
          err: expect.stringContaining('Concretizing'),
        })
        expect(first.prefix.startsWith(join(cache, 'dev'))).toBe(true)

        const second = await build('two')
        expect(second).toMatchObject({ outcome: 'built' })
        expect(second.err).not.toContain('Concretizing')
        expect(second.hash).not.toBe(first.hash)
        expect(execFileSync(join(second.prefix, 'bin', 'greet'), { encoding: 'utf8' })).toBe(
          'two\n',
        )

        expect(await build('two')).toMatchObject({ outcome: 'present', hash: second.hash })

        write('fails')
        const start = performance.now()
        const { code, err } = await run('dev', 'greeter')
        const failing = (performance.now() - start) / 1000
        expect(code).toBe(1)
        expect(err).toMatch(
          /error: spack_repo\/tools\/packages\/greeter\/package\.py: greeter@1\.0\/\w{7} failed in install/,
        )
        expect(existsSync(/Its stage is kept: cd (\S+)\/spack-src/.exec(err)![1]!)).toBe(true)
        const shell = /A shell as its build has it: (.*)/.exec(err)![1]!
        const within = execFileSync(
          'sh',
          ['-c', `${shell} -c 'echo $SPACK_ENV_PATH$SPACK_SPEC inside'`],
          {
            env,
            encoding: 'utf8',
          },
        )
        expect(within).toContain('inside')

        console.log(
          `${path}: first ${first.seconds.toFixed(1)} s, again ${second.seconds.toFixed(1)} s, failing ${failing.toFixed(1)} s`,
        )
        rmSync(join(folder, '.pakages', 'dev', 'greeter', 'solution.json'))
        const solved = await build('two')
        expect(solved.err).toContain('Concretizing')
        expect(solved.hash).toBe(second.hash)
        expect(await build('two', '--test')).toMatchObject({ outcome: 'built', hash: second.hash })
      },
      15 * MINUTES,
    )

    test(
      'leaves nothing in the root, mirror and caches of what is published, and nothing to push',
      async () => {
        const { hash } = await build('published?')
        const { all, rest } = traces({ folder, cache }, [hash])
        expect(all).toBeGreaterThan(0)
        expect(rest).toEqual([])
        const spack = join(folder, '.pakages', 'dev', 'greeter', 'bin', 'spack')
        const mirrors = execFileSync(spack, ['mirror', 'list'], { env, encoding: 'utf8' })
        expect(mirrors).not.toMatch(/buildcache|binary/)
        const place = join(root, `pushed-${at}`)
        const pushed = await run('push', '--registry', `oci-layout:${place}`)
        expect(pushed).toMatchObject({
          code: 1,
          err: expect.stringContaining('There is no build cache'),
        })
        expect(existsSync(place)).toBe(false)
      },
      15 * MINUTES,
    )

    test(
      'builds whenever the recipe changes, until it is stopped',
      async () => {
        write('one')
        const child = spawn(process.execPath, [pakages, 'dev', 'greeter', '--watch'], {
          cwd: folder,
          env,
          stdio: ['ignore', 'ignore', 'pipe'],
        })
        const ended = new Promise<number | null>((done) => child.on('exit', done))
        let seen = ''
        const waits = async (): Promise<string> => {
          for await (const chunk of child.stderr.iterator({ destroyOnReturn: false })) {
            seen += String(chunk)
            if (!seen.includes('Waiting for a change')) continue
            const round = seen
            seen = ''
            return round
          }
          throw new Error(`It ended: ${seen}`)
        }
        expect(await waits()).toContain('greeter@1.0/')
        write('fails')
        expect(await waits()).toContain('is not built')
        write('three')
        expect(await waits()).toMatch(/greeter@1\.0\/\w{7} is built/)
        child.kill('SIGINT')
        expect(await ended).toBe(130)
      },
      15 * MINUTES,
    )
  })
})
