import { expect, test } from '@jest/globals'
import { specHashType, type ConcreteDag } from '@pakages/model'
import type { InstalledResult } from './result.ts'
import { presentInstall } from './summary.ts'

test('an install of nothing does not say that anything was installed, and why in one sentence each', () => {
  const hash = specHashType().parse('a'.repeat(32))
  const other = specHashType().parse('b'.repeat(32))
  const dag: ConcreteDag = { roots: [], specs: new Map() }
  const message = '[Errno 28] No space left on device'
  const result: InstalledResult = {
    kind: 'installed',
    registry: 'oci://registry.example/acme/cache',
    mirror: '/srv/mirror',
    dag,
    downloaded: { packages: 2, bytes: 10 },
    decision: undefined,
    verified: ['digests'],
    notVerified: [],
    installRoot: '/opt/root',
    outcomes: [
      { hash, outcome: 'failed', failure: { phase: 'install', message, text: message } },
      { hash: other, outcome: 'skipped' },
    ],
    prefixes: new Map(),
    notLoadable: undefined,
  }
  const { summary, failure } = presentInstall(result)
  expect(summary).toContain('## Nothing was installed into `/opt/root`')
  expect(failure?.message).toContain(
    `could not be installed: ${message}. 1 more were not installed.`,
  )
})
