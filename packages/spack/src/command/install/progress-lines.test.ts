import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parseLock } from '@pakages/model'
import { InstallWatch } from './install-watch.ts'
import { readInstallLine } from './progress-lines.ts'

const HASH = 'vg6jpn7aiowlyc44mhyjdoqeyteftpde'

describe('readInstallLine', () => {
  test.each([
    [
      'the beginning of a build',
      `==> Installing libfoo-1.1-${HASH} [6/9]`,
      { kind: 'started', hash: HASH },
    ],
    [
      'a binary',
      `==> Extracting libfoo-1.1-${HASH} from binary cache`,
      { kind: 'extracting', hash: HASH },
    ],
    [
      'the end of a build',
      `==> libfoo: Successfully installed libfoo-1.1-${HASH}`,
      { kind: 'installed', hash: HASH },
    ],
    [
      'a name and version with hyphens',
      `==> Installing gcc-runtime-1.0-rc1-${HASH}`,
      { kind: 'started', hash: HASH },
    ],
    [
      'a failure',
      `==> Error: libfoo-1.1-${HASH}: ProcessError: Command exited with status 2:`,
      { kind: 'failed', hash: HASH },
    ],
    [
      'a phase',
      "==> libfoo: Executing phase: 'build'",
      { kind: 'phase', subject: 'libfoo', phase: 'build' },
    ],
    [
      'the beginning in the new installer',
      'vg6jpn7 libfoo@1.1: staging',
      { kind: 'started', hash: 'vg6jpn7' },
    ],
    [
      'a binary in the new installer',
      'vg6jpn7 libfoo@1.1: fetching from build cache',
      { kind: 'extracting', hash: 'vg6jpn7' },
    ],
    [
      'the end in the new installer',
      'vg6jpn7 libfoo@1.1: finished',
      { kind: 'installed', hash: 'vg6jpn7' },
    ],
    [
      'a failure in the new installer',
      'vg6jpn7 libfoo@1.1: failed',
      { kind: 'failed', hash: 'vg6jpn7' },
    ],
    [
      'a phase in the new installer',
      'vg6jpn7 libfoo@1.1: edit',
      { kind: 'phase', subject: 'vg6jpn7', phase: 'edit' },
    ],
  ])('reads %s', (_, line, expected) => {
    expect(readInstallLine(line)).toEqual(expected)
  })

  test.each([
    [
      'what is said of roots that were never begun',
      `==> Error: libfoo-1.1-${HASH}: Package was not installed`,
    ],
    ['a prefix', `[+] /opt/store/linux-x86_64_v3/libfoo-1.1-${HASH}`],
    ['the output of a compiler', 'main.c:1:2: error: x'],
  ])('does not mistake %s', (_, line) => {
    expect(readInstallLine(line)).toBeUndefined()
  })
})

test('the recorded output of the new installer is followed to its end', () => {
  const text = readFileSync(
    new URL(
      '../../../../../test/fixtures/spack/1.2/text/new-installer-failure-pipe.txt',
      import.meta.url,
    ),
    'utf8',
  )
  const names = [...text.matchAll(/^([a-z2-7]{7}) (\S+)@\S+: /gm)].map(
    ([, short, name]) => [short!, name!] as const,
  )
  const specs = Object.fromEntries(
    [...new Map(names)].map(([short, name]) => {
      const hash = short.padEnd(32, 'a')
      return [
        hash,
        { name, version: '1', hash, arch: { platform: 'linux', platform_os: 'x', target: 'y' } },
      ]
    }),
  )
  const dag = parseLock({
    _meta: { 'lockfile-version': 6, 'specfile-version': 5 },
    roots: [],
    concrete_specs: specs,
  })
  const ended: string[] = []
  const watch = new InstallWatch(dag, ({ hash, state }) => {
    if (state !== 'started') ended.push(`${dag.specs.get(hash)!.name} ${state}`)
  })
  for (const line of text.split('\n')) watch.read(line)
  expect(ended).toEqual(expect.arrayContaining(['libfoo built', 'broken-build failed']))
  expect(watch.phaseOf([...dag.specs.values()].find(({ name }) => name === 'broken-build')!)).toBe(
    'build',
  )
})
