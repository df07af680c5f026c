import { expect, test } from '@jest/globals'
import type { StateOfVersion, VersionState } from '@pakages/model'
import { stillMissing } from './still-missing.ts'

const missing = ['1 more auditor must approve it.', 'Its licence is not known.']
const versionIn = (state: VersionState, reasons: string[] = []): StateOfVersion => ({
  name: 'zlib',
  version: '1.3.1',
  state,
  reasons,
  missing,
  reviews: [],
  criteria: [],
  binaries: [],
})

test.each(['pending', 'unreviewed'] as const)(
  'what a %s version lacks is still missing',
  (state) => {
    expect(stillMissing(versionIn(state))).toStrictEqual(missing)
  },
)

test.each(['removed', 'rejected', 'approved'] as const)('nothing is of a %s one', (state) => {
  expect(stillMissing(versionIn(state))).toStrictEqual([])
})

test('what is told as the reason of a state is not told again', () => {
  expect(stillMissing(versionIn('pending', [missing[0]!]))).toStrictEqual([missing[1]])
  expect(stillMissing(versionIn('pending', missing))).toStrictEqual([])
})
