import { expect, test } from '@jest/globals'
import { secondOpinions } from './second-opinion.ts'
import { accessTo, AnsweringHttp, factsWith } from '@pakages/testing/upstream/answering-http'

const project = {
  name: 'tool',
  homepage: 'https://x',
  stable_versions: ['1.1'],
  versions: ['1.2-rc1', '1.1'],
}
const access = () =>
  accessTo(
    new AnsweringHttp({
      'https://release-monitoring.org/api/v2/projects/?name=tool': JSON.stringify({
        items: [project],
        total_items: 1,
      }),
      'https://repology.org/api/v1/project/tool': { status: 503 },
    }),
  )

test.each([
  ['agrees', '1.1', [expect.stringContaining('Anitya knows this version')], []],
  [
    'says that it takes it for a pre-release',
    '1.2-rc1',
    [],
    [expect.objectContaining({ kind: 'opinion', message: expect.stringContaining('pre-release') })],
  ],
  [
    'does not know it',
    '2.0',
    [],
    [
      expect.objectContaining({
        kind: 'opinion',
        message: expect.stringContaining('does not know'),
      }),
    ],
  ],
])(
  'Somebody else %s; who does not answer has no opinion',
  async (_, version, agreeing, findings) => {
    expect(await secondOpinions(factsWith({}), version, ['anitya', 'repology'], access())).toEqual({
      agreeing,
      findings,
    })
  },
)

test('Nobody is asked who is not named', async () => {
  const http = new AnsweringHttp({})
  await secondOpinions(factsWith({}), '1.0', [], accessTo(http))
  expect(http.requests).toEqual([])
})
