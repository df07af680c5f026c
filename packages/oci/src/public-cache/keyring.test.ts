import { expect, test } from '@jest/globals'
import { MemoryHost } from '@pakages/core/fakes'
import { Keyring } from './keyring.ts'

test('a key of beginnings without an end, which a cache may serve, takes no time', async () => {
  const key = Buffer.from('-----BEGIN PGP PUBLIC KEY BLOCK-----'.repeat(29_000))
  const ports = {
    host: new MemoryHost(),
    processes: unused(),
    signal: new AbortController().signal,
  }
  const started = performance.now()
  const read = await Keyring.with([{ key, fingerprint: undefined }], ports, (keyring) =>
    keyring.read(Buffer.from('not signed')),
  )
  expect(read).toStrictEqual({ kind: 'refused', reason: 'It is not signed.' })
  expect(performance.now() - started).toBeLessThan(2_000)
})

const unused = () => ({ run: () => Promise.reject(new Error('Nothing is run.')) })
