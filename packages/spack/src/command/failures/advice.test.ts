import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { spackFailed } from '../spack-command.ts'
import { adviceFor, KNOWN_CAUSES } from './advice.ts'

const folder = fileURLToPath(new URL('../../../../../test/fixtures/spack/1.2', import.meta.url))

/** What a recorded call wrote to stderr. */
const recorded = (name: string, version = '1.2'): string =>
  readFileSync(join(folder, '..', version, `${name}.txt`), 'utf8').split('# ---- stderr ----\n')[1]!

describe('adviceFor tells what recorded failures of Spack mean', () => {
  test.each([
    [
      'fail/bad-checksum',
      'libbar-2.0.tar.gz is not the one that the recipe describes',
      'spack checksum',
    ],
    [
      'fail/missing-source-file',
      'at none of the addresses that the recipe names',
      '"url" or "version"',
    ],
    [
      'fail/source-connection-refused',
      'its server does not answer (Connection refused)',
      'source-mirror',
    ],
    ['fail/unknown-package', 'has a package "no-such-package-anywhere"', '"repository"'],
    ['fail/unknown-package-install', 'No package repository in use has a package', '"repository"'],
    ['fail/unknown-dependency', 'no solution for broken-dep', 'depends_on'],
    ['fail/bad-version', 'satisfies "libfoo@9.9"', 'spack versions --safe'],
    ['fail/bad-variant', '"libfoo+nope" has no variant "nope"', 'spack info'],
    ['fail/bad-variant-value', '"flavor" of libfoo cannot be \'mint\'', 'spack info libfoo'],
    ['fail/conflict', 'broken-conflict+x has no solution', 'numbered reasons'],
    ['fail/conflict-install', 'has no solution', 'numbered reasons'],
    ['fail/bad-spec-syntax', 'This is not a spec: libfoo@@1', 'libfoo@1.2+shared'],
    ['fail/unknown-hash-install', 'the hash abcdefg', 'needs no index'],
    ['fail/cache-only-not-cached', 'No mirror in use has a binary that could be used', 'signed'],
    ['text/install-missing-signature', 'A missing signature', 'signed'],
    ['text/install-cache-only-longer-prefix', 'cannot be moved to a longer one', 'padded-length'],
    ['text/noindex-install-hash', 'has no index', 'update-index'],
    ['fail/install-cache-only-registry-down', 'No spec with the hash', 'cannot be reached'],
    ['fail/push-registry-down', 'does not answer (Connection refused)', 'address'],
    ['fail/update-index-registry-down', 'does not answer (Connection refused)', 'address'],
    ['fail/push-401-basic-nocreds', 'wants a user name and password, and none were given', 'token'],
    ['fail/push-401-badcreds', 'does not accept the user name or password', 'expired'],
    ['fail/push-401-bearer-http-realm', 'without TLS', 'https'],
    ['fail/push-401-unset-env', 'credentials of the mirror m401 is not set', 'Set it'],
    ['fail/push-403', 'does not allow this', 'packages: write'],
    ['fail/push-500-mid', 'The registry fails (Internal Server Error)', 'Try again later'],
    ['fail/ambiguous-push', 'is not installed', 'build dependencies'],
    ['text/push-not-installed', 'is not installed', 'build dependencies'],
    ['text/push-from-cached-store', 'is not installed', 'build dependencies'],
    ['text/push-oci-base-missing', 'does not exist', 'address'],
    ['text/repo-add-missing', 'has no repo.yaml', 'folder that holds repo.yaml'],
    ['text/new-installer-failure', '/dev/null', 'pipe'],
    ['text/info-json', 'does not know --json', 'release'],
  ])('%s: …%s…', (name, cause, fix) => {
    const advice = adviceFor(recorded(name))
    expect(advice?.cause).toContain(cause)
    expect(advice?.fix).toContain(fix)
  })

  test.each([
    [
      'a header',
      'main.c:1:10: fatal error: zlib.h: No such file or directory',
      'The header zlib.h is not found',
    ],
    [
      'a library',
      '/usr/bin/ld: cannot find -lfoo: No such file or directory',
      'The library foo is not found',
    ],
    [
      'a recipe that does not parse',
      '==> Error: invalid syntax (package.py, line 24)',
      'not valid Python: invalid syntax, in line 24',
    ],
    ['a program', '/bin/sh: 1: bison: not found', 'needs the program bison'],
    ['the disk', 'cc1: error: No space left on device', 'The disk is full'],
    [
      'the memory',
      'c++: fatal error: Killed signal terminated program cc1plus',
      'ran out of memory',
    ],
  ])('tells from a build log that %s is missing', (_, line, cause) => {
    expect(adviceFor(line)?.cause).toContain(cause)
  })

  test.each([
    ['bad-variant', '"libalpha+shraed" has no variant "shraed"', 'spack info'],
    ['unknown-package', 'has a package "libalhpa"', 'spelling'],
    ['unknown-dependency-in-spec', 'has a package "cmsg"', 'spelling'],
    ['bad-variant-value', '"fmt" of libalpha cannot be \'z\'', 'spack info libalpha'],
    ['impossible-compiler', 'cannot depend on gc as "app %gc" asks', 'after ^ or %'],
    ['impossible-dependency', 'can depend on "libalpha"', 'after ^ or %'],
    ['no-name', 'No package is named by "fmt=z"', 'in quotes'],
  ])('in the words of Spack 1.1: %s', (name, cause, fix) => {
    const advice = adviceFor(recorded(`fail/${name}`, '1.1'))
    expect(advice?.cause).toContain(cause)
    expect(advice?.fix).toContain(fix)
  })

  test.each(['1.1', '1.2'])(
    'Spack %s without clingo and without a network is told as that, and that comes first',
    (version) => {
      const failed = spackFailed('concretize', recorded('fail/no-clingo', version))
      const [first, second] = failed.message.split('\n')
      expect(first).toMatch(/^Spack cannot concretize: Spack has no clingo, its solver:/)
      expect(second).toMatch(/^cannot bootstrap the "clingo" Python module/)
      expect(failed.fix).toContain('pip install clingo')
    },
  )

  test('asks nobody to report a bug of Spack where a spec has no solution', () => {
    const { message } = spackFailed('concretize', recorded('fail/unknown-dependency'))
    expect(message).toMatch(/^Spack cannot concretize: There is no solution for broken-dep/)
    expect(message).toMatch(/\nbroken-dep is unsatisfiable$/)
    expect(message).not.toContain('bug report')
  })

  test('where Spack dies with a traceback, its last line is what it says', () => {
    const failed = spackFailed(
      'install',
      [
        'Traceback (most recent call last):',
        '  File "/spack/lib/x.py", line 3, in is_virtual',
        '    return have_name and pkg_name in self.provider_index',
        'KeyError: 1',
        '',
        'During handling of the above exception, another exception occurred:',
        '',
        'Traceback (most recent call last):',
        '  File "/spack/lib/y.py", line 9, in write',
        "PermissionError: [Errno 13] Permission denied: '/cache/providers'",
      ].join('\n'),
    )
    expect(failed.message).toBe(
      "Spack cannot install: This user may not write /cache/providers.\nPermissionError: [Errno 13] Permission denied: '/cache/providers'",
    )
    expect(failed.fix).toContain('PAKAGES_CACHE')
    const unknown = 'Traceback (most recent call last):\n  File "a"\nspack.error.Odd: no moon'
    expect(spackFailed('install', unknown).message).toBe(
      'Spack cannot install: spack.error.Odd: no moon',
    )
  })

  test('a cache that another user made is told by where it lies', () => {
    const said =
      'spack.util.file_cache.CacheError: Insufficient permissions to write to file cache at /c/index.json'
    expect(adviceFor(said)?.cause).toBe('This user may not write /c/index.json.')
    expect(adviceFor(said)?.fix).toContain('PAKAGES_CACHE')
  })

  test('a disk that is full is told by where it lies', () => {
    const moved = "OSError: [Errno 28] No space left on device: '/a/b.json' -> '/w/c.json'"
    expect(adviceFor(moved)?.cause).toBe('The disk is full on which /w/c.json lies.')
    const written = "OSError: [Errno 28] No space left on device: '/a/b.json'"
    expect(adviceFor(written)?.cause).toBe('The disk is full on which /a/b.json lies.')
    expect(adviceFor(written)?.fix).toContain('"work-dir"')
  })

  test('says nothing of what it does not know', () => {
    expect(adviceFor('==> Error: the moon is in the wrong phase')).toBeUndefined()
  })
})

test('every recorded failure that ended with an error has an advice, but compile errors and empty searches', () => {
  const silent = readdirSync(join(folder, 'fail')).filter((file) => {
    const text = readFileSync(join(folder, 'fail', file), 'utf8')
    return (
      /^# exit code: [1-9]/m.test(text) &&
      text.includes('==> Error') &&
      adviceFor(text.split('# ---- stderr ----\n')[1]!) === undefined
    )
  })
  expect(
    silent.filter((file) => !/compile-error|reinstall|after-sigterm|unknown-hash\.txt/.test(file)),
  ).toEqual([])
})

test('names are used once, and every cause and fix is a sentence', () => {
  expect(new Set(KNOWN_CAUSES.map(({ id }) => id)).size).toBe(KNOWN_CAUSES.length)
  for (const { cause, fix } of KNOWN_CAUSES)
    expect([cause, fix]).toEqual([
      expect.stringMatching(/^[A-Z$].*[.)$\d]$/s),
      expect.stringMatching(/^[A-Z].*[.)]$/s),
    ])
})
