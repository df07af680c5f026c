import { expect, test } from '@jest/globals'
import { ManualClock } from '@pakages/core/fakes'
import { AnsweringHttp } from '@pakages/testing/upstream/answering-http'
import { openRegistry } from '../open-registry.ts'

const nested = (levels: number): string => `{"config":${'['.repeat(levels)}${']'.repeat(levels)}}`

const read = (body: string): Promise<unknown> =>
  openRegistry('oci://registry.example/acme/cache', {
    http: new AnsweringHttp({
      'https://registry.example/v2/acme/cache/manifests/latest': { status: 200, body },
    }),
    clock: new ManualClock(),
  }).manifest('latest')

test('a manifest is read as deep as documents of Spack may be', async () => {
  await expect(read(nested(90))).resolves.toBeDefined()
})

test.each([101, 200_000])('one of %d levels is refused where it is read', async (levels) => {
  await expect(read(nested(levels))).rejects.toMatchObject({
    failure: 'truncated',
    message: expect.stringContaining('is not JSON, or nested too deeply'),
  })
})
