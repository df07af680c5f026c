import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { adviceFor, KNOWN_CAUSES } from './advice.ts'

const folder = fileURLToPath(new URL('../../../../../test/fixtures/spack/1.2', import.meta.url))

/** What a recorded call wrote to stderr. */
const recorded = (name: string): string =>
  readFileSync(join(folder, `${name}.txt`), 'utf8').split('# ---- stderr ----\n')[1]!

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
      'source mirror',
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
  expect(new Set(KNOWN_CAUSES.map(({ name }) => name)).size).toBe(KNOWN_CAUSES.length)
  for (const { cause, fix } of KNOWN_CAUSES)
    expect([cause, fix]).toEqual([
      expect.stringMatching(/^[A-Z$].*[.)$\d]$/s),
      expect.stringMatching(/^[A-Z].*[.)]$/s),
    ])
})
