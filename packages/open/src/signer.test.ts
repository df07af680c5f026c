import { expect, test } from '@jest/globals'
import { MemoryHost } from '@pakages/core/fakes'
import { chooseSigner } from './signer.ts'

test.each([
  ['terminal', 'there is no key (PAKAGES_SIGNING_KEY)'],
  ['github', 'the job has no identity ("permissions: id-token: write")'],
] as const)('says at the %s what nobody signs for want of', async (kind, why) => {
  const ports = { host: new MemoryHost({ kind }), keylessSigner: async () => undefined }
  expect(await chooseSigner({}, ports, undefined)).toEqual({
    signer: undefined,
    why: expect.stringContaining(why),
  })
})
