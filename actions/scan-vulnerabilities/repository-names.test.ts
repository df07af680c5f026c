import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { describeWith, spackCode, spackRoots } from '@pakages/testing/requirements'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ScanFolder, spec } from './testing/scan-folder.ts'

const PLACE = 'repo/spack_repo/acme/repo.yaml'
const HEAD = 'repo:\n  namespace: acme\n  api: v2.0\n'

let scan: ScanFolder
beforeEach(() => {
  scan = new ScanFolder()
  scan.recipe('libbar', 'homepage = "https://example.org"\nversion("1.5")')
  scan.lock(spec('libbar', '1.5'))
})
afterEach(() => scan.remove())

const write = (key: string): void => scan.write(PLACE, `${HEAD}${key}`)

describe('known-as in the repo.yaml of recipes', () => {
  test('names what databases call a package, and travels with its recipe', async () => {
    expect((await scan.run()).exitCode).toBe(2)
    expect(scan.errors()).toMatch(/^Nothing can be said of any package/)
    write('known-as:\n  libbar: ["git:https://github.com/o/libfoo", "cpe:acme:libbar"]\n')
    expect((await scan.run()).exitCode).toBe(1)
    const [finding] = (await scan.report()).findings
    expect(finding).toMatchObject({
      id: 'CVE-2026-1001',
      package: { name: 'libbar' },
      evidence: [{ identity: 'git:github.com/o/libfoo', origin: 'known-as' }],
    })
  })

  test('is of its own recipes: a package of the same name that has another is none of them', async () => {
    write('known-as:\n  libbar: ["git:https://github.com/o/libfoo"]\n')
    scan.write('other/repo.yaml', 'repo:\n  namespace: other\n')
    scan.write(
      'other/packages/libbar/package.py',
      'class Libbar(Package):\n    git = "https://github.com/o/else"\n    version("1.5")\n',
    )
    scan.lock(spec('libbar', '1.5', { namespace: 'other' }))
    expect((await scan.run({ recipes: 'repo\nother' })).exitCode).toBe(0)
  })

  test('counts beside that of pakages.json', async () => {
    write('known-as:\n  libbar: ["cpe:acme:libbar"]\n')
    const inputs = { 'known-as': 'libbar git:https://github.com/o/libfoo' }
    expect((await scan.run(inputs)).exitCode).toBe(1)
  })

  test.each([
    ['names no identity', 'libbar: ["maven:a"]', /"maven:a" of libbar names no identity/],
    ['is none of the kinds', 'libbar: ["cpe:acme"]', /"cpe:acme" of libbar names no identity/],
    ['names no recipe', 'libbaz: ["cpe:a:b"]', /no recipe of "libbaz" in this repository/],
    ['is another thing', '[libbar]', /known-as: Invalid input/],
    ['has one name, not a list', 'libbar: "cpe:a:b"', /known-as\.libbar: Invalid input/],
    ['names nothing', 'libbar: []', /known-as\.libbar: Too small/],
  ])('is refused where it %s', async (_, value, message) => {
    write(`known-as: {${value.startsWith('[') ? '' : value}}\n`)
    if (value.startsWith('[')) write(`known-as: ${value}\n`)
    expect((await scan.run()).exitCode).toBe(2)
    expect(scan.errors()).toMatch(/^"known-as" in .*repo\.yaml cannot be used: /)
    expect(scan.errors()).toMatch(message)
    expect(scan.host.summaryText).toBe('')
  })
})

describeWith(spackCode, 'known-as in a repo.yaml is passed over', () => {
  test.each(spackRoots())('by the Spack in %s', (root) => {
    write('known-as:\n  libbar: ["cpe:acme:libbar"]\n')
    const folder = join(scan.root, 'repo/spack_repo/acme')
    for (const name of ['libfoo', 'libbar'])
      scan.write(
        `repo/spack_repo/acme/packages/${name}/package.py`,
        `from spack.package import *\nclass L${name.slice(1)}(Package):\n    version("1.5")\n`,
      )
    scan.write('scope/repos.yaml', `repos::\n  acme: ${folder}\n`)
    const env = {
      ...{ PATH: process.env['PATH'], HOME: scan.root, SPACK_DISABLE_LOCAL_CONFIG: '1' },
      SPACK_USER_CACHE_PATH: join(scan.root, 'spack'),
    }
    const words = ['-C', join(scan.root, 'scope'), 'list', '--format', 'name_only']
    const { stdout, stderr, status } = spawnSync(join(root, 'bin/spack'), words, {
      encoding: 'utf8',
      env,
    })
    expect([stdout.trim().split('\n'), stderr, status]).toEqual([['libbar', 'libfoo'], '', 0])
  })
})
