import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { nodeProcesses } from '@pakages/core'
import {
  all,
  describeWith,
  spack,
  spackInstallation,
  spackRoots,
  wanted,
} from '@pakages/testing/requirements'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { archiveAddressBySpack, type AddressAnswer } from './archive-address.ts'

let root: string
const HEAD = 'from spack.package import *\nimport os, socket, subprocess\n\n'
const SHA256 = 'a'.repeat(64)

async function recipe(name: string, body: string): Promise<void> {
  const folder = join(root, 'spack_repo/acme/packages', name)
  await mkdir(folder, { recursive: true })
  const text = `${HEAD}class ${name[0]!.toUpperCase()}${name.slice(1)}(PackageBase):\n    url = "https://example.org/${name}-1.0.tar.gz"\n    version("1.0", sha256="${SHA256}")\n\n    def url_for_version(self, version):\n${body}\n`
  await writeFile(join(folder, 'package.py'), text)
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'pakages-address-'))
  await recipe(
    'older',
    '        return super().url_for_version(version) if version < Version("2") else "https://example.org/new/%s.zip" % version.underscored',
  )
  const writes = join(root, 'written')
  await recipe('writer', `        open("${writes}", "w").write(os.environ.get("SECRET", ""))`)
  await recipe('starter', `        return subprocess.check_output(["touch", "${writes}"])`)
  await recipe('caller', '        return str(socket.create_connection(("127.0.0.1", 9)))')
  await recipe(
    'sneaker',
    '        import _posixsubprocess\n' +
      `        _posixsubprocess.fork_exec([b"/bin/touch", b"${writes}"], [b"/bin/touch"], True, (), None, None, -1, -1, -1, -1, -1, -1, -1, -1, False, False, -1, None, None, None, -1, None, False)`,
  )
  await recipe('sleeper', '        while True: pass')
  await recipe('eater', '        return "x" * (8 << 30)')
  await recipe(
    'printer',
    '        for at in range(1024): print("x" * (1 << 20))\n' +
      '        return "https://example.org/printer-%s.zip" % version',
  )
  await recipe('teller', '        return "https://example.org/" + os.environ.get("SECRET", "none")')
  await writeFile(
    join(root, 'spack_repo/acme/repo.yaml'),
    'repo:\n  namespace: acme\n  api: v2.0\n',
  )
})
afterAll(() => rm(root, { recursive: true, force: true }))

const ask = (
  name: string,
  version: string,
  repository = { namespace: 'acme', repository: join(root, 'spack_repo/acme') },
  spackRoot = spackInstallation()!.root,
  patience = 60_000,
): Promise<AddressAnswer> =>
  archiveAddressBySpack(
    {
      processes: nodeProcesses,
      signal: new AbortController().signal,
      env: { ...process.env, SECRET: 'told' },
      program: join(spackRoot, 'bin/spack'),
      folder: join(root, 'kept'),
      patience,
    },
    { name, version, ...repository },
  )

describeWith(spack, 'a recipe that is run for an address', () => {
  test('tells what only running it tells', async () => {
    expect(await ask('older', '1.5')).toEqual({
      kind: 'address',
      url: 'https://example.org/older-1.5.tar.gz',
    })
    expect(await ask('older', '2.1')).toEqual({
      kind: 'address',
      url: 'https://example.org/new/2_1.zip',
    })
  }, 60_000)

  test('sees none of our variables', async () => {
    expect(await ask('teller', '2')).toEqual({ kind: 'address', url: 'https://example.org/none' })
  }, 60_000)

  test('ends where it does not end by itself, or wants all memory', async () => {
    expect(await ask('sleeper', '2', undefined, undefined, 8_000)).toMatchObject({
      reason: expect.stringContaining('it takes longer than'),
    })
    expect(await ask('eater', '2')).toMatchObject({
      kind: 'unknown',
      reason: expect.stringContaining('Running the recipe does not tell'),
    })
  }, 60_000)

  test('may print a gigabyte', async () => {
    expect(await ask('printer', '2')).toEqual({
      kind: 'address',
      url: 'https://example.org/printer-2.zip',
    })
  }, 60_000)

  test.each([['writer'], ['starter'], ['caller'], ['sneaker']])(
    'may write no file, start no program, reach no network: %s',
    async (name) => {
      expect(await ask(name, '2')).toEqual({
        kind: 'unknown',
        reason: expect.stringContaining('a recipe may not do this'),
      })
      expect(existsSync(join(root, 'written'))).toBe(false)
    },
    60_000,
  )
})

describeWith(all(spack, wanted('PAKAGES_RUN_RECIPES')), 'recipes of Spack that are run', () => {
  const builtin = {
    namespace: 'builtin',
    get repository() {
      return spackInstallation()!.builtin!
    },
  }

  test.each(
    spackRoots().flatMap((from) => [
      [from, 'sqlite', '3.50.9', 'https://www.sqlite.org/2025/sqlite-autoconf-3500900.tar.gz'],
      [from, 'python', '3.14.9', 'https://www.python.org/ftp/python/3.14.9/Python-3.14.9.tgz'],
      [from, 'gcc', '15.9.0', 'https://ftpmirror.gnu.org/gcc/gcc-15.9.0/gcc-15.9.0.tar.xz'],
      [from, 'qt-svg', '6.10.9', 'https://github.com/qt/qtsvg/archive/refs/tags/v6.10.9.tar.gz'],
    ]),
  )(
    '%s tells the address of %s %s',
    async (from, name, version, url) => {
      expect(await ask(name, version, builtin, from)).toEqual({ kind: 'address', url })
    },
    120_000,
  )
})
