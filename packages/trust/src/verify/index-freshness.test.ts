import { afterAll, describe, expect, test } from '@jest/globals'
import { FakeSigner, FakeVerifier, workflowIdentity } from '@pakages/core/fakes'
import { digestOf } from '@pakages/image'
import type { BundleJson, Statement } from '@pakages/model'
import { policyWith, trustedWorkflow } from '@pakages/testing/trust/reviews'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { INDEX, statement } from '../sign/statements.ts'
import {
  indexStatement,
  judgeIndex,
  rememberIndex,
  seenIndex,
  trustIndex,
  type IndexTrust,
} from './index-freshness.ts'

const BYTES = Buffer.from('the index')
const DIGEST = digestOf(BYTES)
const ISSUED = '2026-11-20T10:00:00.000Z'
const NOW = Date.parse(ISSUED)
const MINUTE = 60_000
const subject = { name: 'index.spack', digest: DIGEST }
const about = (issued = ISSUED): Statement => indexStatement(subject, { issued, entries: 3 })
const seen = (issued: string) => ({ issued, digest: digestOf('what was seen') })
const before = (time: number, milliseconds: number): string =>
  new Date(time - milliseconds).toISOString()

describe('an index', () => {
  test('that was never seen before is current, and is remembered', () => {
    expect(judgeIndex(about(), DIGEST, undefined, NOW)).toEqual({
      kind: 'current',
      seen: { issued: ISSUED, digest: DIGEST },
    })
  })

  test.each([
    ['as old as the one that was seen', ISSUED],
    ['newer than the one that was seen', before(NOW, 1)],
  ])('%s is current', (_, issued) => {
    expect(judgeIndex(about(), DIGEST, seen(issued), NOW).kind).toBe('current')
  })

  test('older than the one that was seen is a replay, by however little', () => {
    const verdict = judgeIndex(about(before(NOW, 1)), DIGEST, seen(ISSUED), NOW)
    expect(verdict).toMatchObject({
      kind: 'refused',
      code: 'replayed',
      message: expect.stringContaining(ISSUED),
    })
  })

  test('may be five minutes ahead of our clock, and no more', () => {
    expect(judgeIndex(about(), DIGEST, undefined, NOW - 5 * MINUTE).kind).toBe('current')
    expect(judgeIndex(about(), DIGEST, undefined, NOW - 5 * MINUTE - 1)).toMatchObject({
      kind: 'refused',
      code: 'future',
      message: expect.stringContaining(ISSUED),
    })
  })

  test.each<[string, Statement]>([
    ['of other bytes', statement([{ ...subject, digest: digestOf('other') }], INDEX, facts())],
    ['of another kind', statement([subject], 'https://slsa.dev/provenance/v1', facts())],
    ['that says no time', statement([subject], INDEX, { entries: 1 })],
    ['that says a time nobody can read', statement([subject], INDEX, facts('yesterday'))],
    ['that says no number', statement([subject], INDEX, { issued: ISSUED })],
    ['of fewer packages than none', statement([subject], INDEX, { ...facts(), entries: -1 })],
  ])('is not trusted by a statement %s', (_, said) => {
    expect(judgeIndex(said, DIGEST, undefined, NOW)).toMatchObject({
      kind: 'refused',
      code: 'wrong-subject',
    })
  })
})

function facts(issued = ISSUED): Record<string, unknown> {
  return { issued, entries: 3 }
}

describe('the memory of indexes', () => {
  const root = mkdtempSync(join(tmpdir(), 'pakages-indexes-'))
  afterAll(() => rmSync(root, { recursive: true, force: true }))
  const one = { issued: ISSUED, digest: DIGEST }

  test('holds for each address what was seen there last', async () => {
    await rememberIndex(root, 'https://a.example', seen(before(NOW, MINUTE)))
    await rememberIndex(root, 'https://a.example', one)
    expect(await seenIndex(root, 'https://a.example')).toEqual(one)
    expect(await seenIndex(root, 'https://b.example')).toBeUndefined()
  })

  test.each(['', '{', '{}', 'null', JSON.stringify({ ...one, issued: 'x' })])(
    'is none when it is damaged: %j',
    async (text) => {
      const cache = mkdtempSync(join(root, 'damaged-'))
      await rememberIndex(cache, 'https://a.example', one)
      const [file] = readdirSync(join(cache, 'indexes'))
      writeFileSync(join(cache, 'indexes', file!), text)
      expect(await seenIndex(cache, 'https://a.example')).toBeUndefined()
    },
  )

  test('that cannot be read is an error: nobody may make it forgotten', async () => {
    const cache = mkdtempSync(join(root, 'unreadable-'))
    await rememberIndex(cache, 'https://a.example', one)
    const [file] = readdirSync(join(cache, 'indexes'))
    rmSync(join(cache, 'indexes', file!))
    mkdirSync(join(cache, 'indexes', file!))
    await expect(seenIndex(cache, 'https://a.example')).rejects.toThrow('EISDIR')
  })
})

describe('a signed index', () => {
  const trust = (changes: Partial<IndexTrust> = {}): IndexTrust => ({
    verifier: new FakeVerifier(),
    signers: policyWith().signers,
    before: undefined,
    now: NOW,
    ...changes,
  })
  const signed = (said = about(), repository = 'acme/packages'): Promise<BundleJson> =>
    new FakeSigner(workflowIdentity(repository)).sign(said)

  test('of a trusted signer is trusted, and says who signed it', async () => {
    expect(trustedWorkflow.kind).toBe('workflow')
    expect(await trustIndex(BYTES, await signed(), trust())).toEqual({
      seen: { issued: ISSUED, digest: DIGEST },
      signer: 'acme/packages/.github/workflows/build.yml at refs/heads/main',
    })
  })

  test.each<[string, () => Promise<unknown>, Partial<IndexTrust>, string]>([
    ['that nobody signed', async () => undefined, {}, 'Nobody signed it.'],
    ['with what is no signature', async () => ({}), {}, 'This is not a bundle.'],
    [
      'of a stranger',
      () => signed(about(), 'mallory/packages'),
      {},
      'Its signer is not trusted: its repository is mallory/packages, not acme/packages.',
    ],
    [
      'of a stranger from another branch',
      () =>
        new FakeSigner(
          workflowIdentity('mallory/packages', '.github/workflows/x.yml', 'refs/heads/x'),
        ).sign(about()),
      { signers: policyWith().signers.map((one) => ({ ...one, ref: 'refs/heads/main' })) },
      'its repository is mallory/packages, not acme/packages; its ref is refs/heads/x',
    ],
    [
      'that is an old one',
      () => signed(about(before(NOW, 1))),
      { before: seen(ISSUED) },
      'an old one is being served',
    ],
  ])('%s is refused, with what to do', async (_, bundle, changes, why) => {
    const asking = trustIndex(BYTES, await bundle(), trust(changes))
    await expect(asking).rejects.toThrow('The index is not to be trusted: ')
    await expect(asking).rejects.toThrow(why)
    await expect(asking).rejects.toMatchObject({ fix: expect.stringContaining('trust.signers') })
  })
})
