import { describe, expect, test } from '@jest/globals'
import { SHORTEST_SECRET } from '@pakages/core'
import { MemoryHost } from '@pakages/core/fakes'
import type { SpecHash } from '@pakages/model'
import { dagOf, node } from '@pakages/testing/trust/spec-image'
import { Readable } from 'node:stream'
import { guardOf, type Guard, type GuardInputs } from './guard.ts'

const guard = (inputs: Partial<GuardInputs> = {}, env: Record<string, string> = {}): Guard =>
  guardOf({ targets: [], allow: [], ...inputs }, new MemoryHost({ env }))

const entry = {
  name: 'zlib',
  version: '1.3.1',
  hash: 'z'.repeat(32) as SpecHash,
  tag: 'zlib.spack',
  file: 'zlib.json',
}

/** What a guard says of a package with this text in its log. */
async function saidOf(one: Guard, log: string): Promise<string | undefined> {
  await one.metadata(entry)('build.txt', Readable.from([Buffer.from(log)]))
  return one.refuse([])?.message
}

describe('the guard of a push', () => {
  test('looks for what the environment calls a secret, also where an input is one', async () => {
    const both = guard({ token: 'ghs_abcdefghijk' }, { DEPLOY_TOKEN: 's3cr3t-value-42' })
    expect(await saidOf(both, 'export DEPLOY_TOKEN=s3cr3t-value-42')).toContain(
      'secret: zlib@1.3.1/zzzzzzz: build.txt holds the value of DEPLOY_TOKEN',
    )
  })

  test('names what an input and the environment both hold once, by the input', async () => {
    const both = guard({ token: 'ghs_abcdefghijk' }, { GH_TOKEN: 'ghs_abcdefghijk' })
    const said = await saidOf(both, 'https://x:ghs_abcdefghijk@github.com')
    expect(said).toContain('holds the value of the input "token"')
    expect(said).not.toContain('GH_TOKEN')
  })

  test.each([
    [SHORTEST_SECRET, 'holds the value of the input "token"'],
    [SHORTEST_SECRET - 1, undefined],
  ])('of a token of %d characters says: %s', async (length, said) => {
    const token = 'q7'.repeat(SHORTEST_SECRET).slice(0, length)
    const message = await saidOf(guard({ token }), `https://x:${token}@github.com`)
    expect(message?.match(/holds .*/)?.[0]).toBe(said)
  })

  test('has nothing to look for where neither inputs nor environment hold a secret', () => {
    expect(guard({}, { HOME: '/home/me' }).idle).toBe(true)
    expect(guard({ token: 'ghs_abcdefghijk' }).idle).toBe(false)
    expect(guard({}, { DEPLOY_TOKEN: 's3cr3t-value-42' }).idle).toBe(false)
  })

  test('refuses what breaks a rule, and tells what breaks one that is allowed', () => {
    const [zlib] = dagOf(node('zlib', '1.3.1')).specs.values()
    const broken = {
      spec: { ...zlib!, arch: { ...zlib!.arch, target: 'zen4' } },
      facts: { prefix: '/opt/zlib', padded: false, relocatedBinaries: ['lib/libz.so'] },
    }
    const one = guard({ allow: ['target'] })
    expect(one.waived).toStrictEqual([])
    const refused = one.refuse([broken])!.message
    expect(refused).toContain('unpadded: zlib@1.3.1')
    expect(refused).not.toContain('zen4')
    expect(one.waived.map(({ name }) => name)).toStrictEqual(['target'])
  })
})
