import { afterAll, expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

// docs/getting-started.md: 1 for what can be mended elsewhere, 2 for a call that is wrong in itself.

const folder = mkdtempSync(join(tmpdir(), 'pakages-codes-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
mkdirSync(join(folder, 'registry'))
mkdirSync(join(folder, 'configured'))
writeFileSync(join(folder, 'file'), '')
const config = (registry: string): string =>
  JSON.stringify({ name: 'acme', version: '1.0', license: 'MIT', registry })
writeFileSync(join(folder, 'configured', 'pakages.json'), config('https://ghcr.io/a/b'))
writeFileSync(join(folder, 'configured', 'broken.json'), '{')

const HERE = ['--registry', 'oci-layout:registry']
const CLOSED = ['--registry', 'oci+http://127.0.0.1:9/a/b']

type Row = [name: string, code: 1 | 2, line: string[], message: string]
const rows: Row[] = [
  ['no command of ours', 2, ['instal'], 'Did you mean "install"?'],
  ['an unknown flag', 2, ['install', '--regstry', 'x'], 'Did you mean "--registry"?'],
  ['a secret as a flag', 2, ['push', '--token', 'x'], 'others on this machine'],
  ['a number that is none', 2, ['install', 'a', ...HERE, '--concurrency', 'x'], '"concurrency"'],
  ['no registry', 2, ['install', 'a'], '"registry" is missing'],
  ['a registry that is none', 2, ['install', 'a', '--registry', 'ghcr.io/a/b'], 'not a registry'],
  ['a registry with a tag', 2, ['push', '--registry', 'oci://ghcr.io/a/b:1'], 'Leave out the tag'],
  ['a spec of two versions', 2, ['install', 'a@1@2', ...HERE], 'In the input "specs": "a@1@2"'],
  [
    'a dependency that is none',
    2,
    ['install', 'a ^@@', ...HERE],
    'In the input "specs": "a ^@@" is not a spec',
  ],
  [
    'a spec that is none',
    2,
    ['install', '@@', ...HERE],
    'In the input "specs": "@@" is not a spec',
  ],
  ['specs and a lock', 2, ['install', 'a', '--lock', 'file', ...HERE], 'only one of them'],
  [
    'a requirement that is none',
    2,
    ['resolve', 'a>', '--index', 'x'],
    'In the input "requirements"',
  ],
  [
    'a command of a review that is none',
    2,
    ['review', 'aprove', 'a@1', '--auditor', 'al'],
    'aprove',
  ],
  ['a review of nobody', 2, ['review', 'approve', 'a@1'], '--auditor'],
  ['a review of no version', 2, ['review', '--diff', 'zlib'], '--diff zlib@1.3.1'],
  ['a kind of signature', 2, ['push', ...HERE, '--sign', 'x'], '"sign" is "x"'],
  ['a format', 2, ['sbom', '--formats', 'x'], '"formats" is "x"'],
  [
    'an install root with a space',
    2,
    ['install', 'a', ...HERE, '--install-root', 'a b'],
    'a space',
  ],
  [
    'a cache that cannot be one',
    2,
    ['build', 'a', '--trusted-caches', 'oci://x'],
    '"oci://x" is not a registry',
  ],
  [
    'a registry of the configuration',
    1,
    ['install', 'a', '--config', 'configured/pakages.json'],
    '',
  ],
  ['a broken configuration', 1, ['install', 'a', '--config', 'configured/broken.json'], 'broken'],
  ['a spec that is not there', 1, ['install', 'a', ...HERE], '"a" is not in oci-layout:registry'],
  ['nor one with a dependency', 1, ['install', 'a ^b', ...HERE], '"a ^b" is not in'],
  ['a registry out of reach', 1, ['install', 'a', ...CLOSED], '127.0.0.1:9'],
  ['a file that is not there', 1, ['install', '--lock', 'no', ...HERE], 'There is no file'],
  [
    'an install root that cannot be written',
    1,
    ['install', 'a', ...CLOSED, '--install-root', 'file/store'],
    'file/store cannot be written: it is not a folder',
  ],
  ['nothing that was built', 1, ['push', ...HERE], ''],
]

async function run(line: readonly string[]): Promise<{ code: number | null; stderr: string }> {
  const program = join(import.meta.dirname, '..', 'bin', 'pakages.mjs')
  const env = { PATH: process.env['PATH'], HOME: folder }
  const child = spawn('node', [program, ...line], { cwd: folder, env, stdio: 'pipe' })
  child.stdout.resume()
  const [stderr, code] = await Promise.all([
    text(child.stderr),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ])
  return { code, stderr }
}

test.each(rows)(
  '%s ends with %i',
  async (_, code, line, message) => {
    const ended = await run([...line, ...(code === 1 ? ['--work-dir', 'work'] : [])])
    expect(ended).toMatchObject({ code, stderr: expect.stringContaining(message) })
    expect(ended.stderr).toMatch(/^error\[[a-z-]+\]: /m)
    expect(ended.stderr).not.toMatch(/^ {4}at /m)
  },
  60_000,
)
