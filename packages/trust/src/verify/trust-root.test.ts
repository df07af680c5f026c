import { afterAll, afterEach, describe, expect, jest, test } from '@jest/globals'
import {
  startTrustRootMirror,
  type TrustRootMirror,
} from '@pakages/testing/trust/trust-root-mirror'
import { startSigstore } from '@pakages/testing/trust/sigstore-instance'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publicTrustRoot } from './trust-root.ts'

const folder = mkdtempSync(join(tmpdir(), 'pakages-trust-root-'))
afterAll(() => rmSync(folder, { recursive: true }))
const sigstore = await startSigstore()
afterAll(() => sigstore.stop())
const trusted = JSON.stringify(TrustedRoot.toJSON(sigstore.trustedRoot))

let mirror: TrustRootMirror
afterEach(async () => {
  jest.useRealTimers()
  await mirror.stop()
})
let count = 0
const newCache = (): string => join(folder, `cache${count++}`)
const refused = {
  name: 'UserError',
  message: expect.stringMatching(/^The trust root of Sigstore cannot be fetched: \S.*\.$/),
  fix: expect.stringContaining('"trust-root" in pakages.json'),
}

describe('the trusted root of a Sigstore', () => {
  test('is fetched, and checked by the root of trust that a client begins with', async () => {
    mirror = await startTrustRootMirror(trusted, folder)
    const cache = newCache()
    const root = await publicTrustRoot(cache, mirror)
    expect(TrustedRoot.toJSON(root)).toStrictEqual(JSON.parse(trusted))
    expect(existsSync(join(cache, 'sigstore'))).toBe(true)
  })

  test('is asked for anew by every run, where it can be reached', async () => {
    mirror = await startTrustRootMirror(trusted, folder)
    const cache = newCache()
    await publicTrustRoot(cache, mirror)
    const before = mirror.requests()
    await publicTrustRoot(cache, mirror)
    expect(mirror.requests()).toBeGreaterThan(before)
  })

  test('that was kept counts where nothing answers any more', async () => {
    mirror = await startTrustRootMirror(trusted, folder)
    const cache = newCache()
    const first = await publicTrustRoot(cache, mirror)
    await mirror.stop()
    expect(await publicTrustRoot(cache, mirror)).toStrictEqual(first)
  })

  test('that was kept does not count once it expired', async () => {
    mirror = await startTrustRootMirror(trusted, folder, new Date(Date.now() + 3_600_000))
    const cache = newCache()
    await publicTrustRoot(cache, mirror)
    mirror.empty()
    await expect(publicTrustRoot(cache, mirror)).resolves.toBeDefined()
    atDate(new Date(Date.now() + 3_601_000))
    await expect(publicTrustRoot(cache, mirror)).rejects.toMatchObject(refused)
  })

  test('is none where there is nothing, and nothing was kept', async () => {
    mirror = await startTrustRootMirror(trusted, folder)
    mirror.empty()
    await expect(publicTrustRoot(newCache(), mirror)).rejects.toMatchObject(refused)
  })

  test('is not believed where others signed it than the root of trust names', async () => {
    mirror = await startTrustRootMirror(trusted, folder)
    const other = await startTrustRootMirror(trusted, folder)
    await other.stop()
    const mixed = publicTrustRoot(newCache(), { url: mirror.url, root: other.root })
    await expect(mixed).rejects.toMatchObject(refused)
  })
})

/** Sets the clock, and nothing else. */
const atDate = (now: Date): unknown =>
  jest.useFakeTimers({
    now,
    doNotFake: [
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
      'setTimeout',
      'clearTimeout',
    ],
  })
