import { afterAll, expect, test } from '@jest/globals'
import { makeWorkFolder, type BuildFailure, type InstallOutcome } from '@pakages/core'
import { MemoryHost } from '@pakages/core/fakes'
import { isExternal, parseLock } from '@pakages/model'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tellFailures } from './tell-failures.ts'

const folder = mkdtempSync(join(tmpdir(), 'pakages-failures-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const dag = parseLock(
  JSON.parse(
    readFileSync(new URL('../../../sbom/fixtures/acme.spack.lock', import.meta.url), 'utf8'),
  ),
)
const specs = [...dag.specs.values()].filter((spec) => !isExternal(spec)).slice(0, 4)

async function errorsFor(failures: readonly BuildFailure[]): Promise<string[]> {
  const host = new MemoryHost({ workspace: folder })
  const outcomes = failures.map((failure, at): InstallOutcome => ({
    hash: specs[at]!.hash,
    outcome: 'failed',
    failure,
  }))
  await tellFailures(
    dag,
    new Map(outcomes.map((outcome) => [outcome.hash, outcome])),
    await makeWorkFolder(folder),
    host,
  )
  return host.log.filter(({ level }) => level === 'error').map(({ message }) => message)
}

const outage = (host: string): BuildFailure => ({
  message: `${host} does not answer`,
  text: 'All fetchers failed',
  phase: 'fetch',
  advice: { id: 'spack-source-host-down', cause: 'The network is down.', fix: 'Try again later.' },
  at: { file: join(folder, 'package.py') },
})

test('a network that is down is one error that lists what it hit', async () => {
  expect(await errorsFor(['a.org', 'b.org', 'c.org'].map(outage))).toEqual([
    [
      '3 packages failed: The network is down.',
      ...['a.org', 'b.org', 'c.org'].map(
        (host, at) =>
          `  ${specs[at]!.name}@${specs[at]!.version}/${specs[at]!.hash.slice(0, 7)}: ${host} does not answer`,
      ),
      'Try again later.',
    ].join('\n'),
  ])
})

test('failures with causes of their own are told one by one, and so is one at a line', async () => {
  const error: BuildFailure = { message: 'x.c:1: no', text: '', phase: 'build' }
  const there = { ...outage('d.org'), at: { file: join(folder, 'package.py'), line: 3 } }
  const told = await errorsFor([error, error, outage('a.org'), there])
  expect(told).toHaveLength(4)
  expect(told[2]).toMatch(/ failed in fetch: a\.org does not answer\nThe network is down\.\nTry/)
})
