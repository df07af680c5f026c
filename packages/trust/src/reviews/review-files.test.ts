import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Verifier } from '@pakages/core'
import { FakeSigner, FakeVerifier } from '@pakages/core/fakes'
import { digestOf } from '@pakages/image'
import { trustedWorkflow } from '@pakages/testing/trust/reviews'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkReview, readReviews } from './checked.ts'
import type { ReviewCommand } from './command.ts'
import { composeReview, writeReview, type ReviewFacts } from './write.ts'

const root = mkdtempSync(join(tmpdir(), 'pakages-review-files-'))
afterAll(() => rmSync(root, { recursive: true }))
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(root, 'repository-'))
})

const command: ReviewCommand = {
  verdict: 'approved',
  name: 'zlib',
  version: '1.3.1',
  criteria: ['safe'],
  note: 'fine',
}
const facts: ReviewFacts = {
  auditor: 'alice',
  team: undefined,
  recipe: undefined,
  binaries: [],
  time: '2026-11-20T10:00:00.000Z',
  source: 'terminal',
}
const signer = new FakeSigner(trustedWorkflow)
const write = async (changes: Partial<ReviewFacts & ReviewCommand>): Promise<string> =>
  writeReview(
    folder,
    await composeReview({ ...command, ...changes }, { ...facts, ...changes }, signer),
  )

describe('a review', () => {
  test('without a signer is the words of the command and what is known, unsigned', async () => {
    const review = await composeReview(command, facts, undefined)
    const { team: _, recipe: __, ...known } = facts
    expect(review).toStrictEqual({ ...command, ...known })
    expect(await checkReview(review, new FakeVerifier())).toStrictEqual({
      review,
      signature: { kind: 'unsigned' },
    })
  })

  test('names the team and the recipe that it is of, where there are any', async () => {
    const recipe = { digest: digestOf('r'), files: {} }
    const more = { team: 'acme/auditors', recipe }
    expect(await composeReview(command, { ...facts, ...more }, signer)).toMatchObject({
      ...more,
      signature: expect.anything(),
    })
  })

  test('with a signature that does not fit says why it does not', async () => {
    const refusing: Verifier = {
      verify: async () => ({ kind: 'refused', fault: 'key', message: 'Nobody knows the key.' }),
    }
    const review = await composeReview(command, facts, signer)
    expect(await checkReview(review, refusing)).toStrictEqual({
      review,
      signature: { kind: 'bad', reason: 'Nobody knows the key.' },
    })
  })
})

describe('the reviews of a repository', () => {
  const read = (verifier: Verifier = new FakeVerifier()) => readReviews(folder, verifier)

  test('are none where it has no such folder', async () => {
    expect(await read()).toStrictEqual({ reviews: [], unreadable: [] })
  })

  test('are read in the order of their paths, however deep they lie', async () => {
    const paths = [
      await write({ name: 'zlib', auditor: 'bob' }),
      await write({ name: 'app', version: '2.0' }),
      await write({ name: 'zlib', auditor: 'alice' }),
    ]
    const { reviews, unreadable } = await read()
    expect(unreadable).toStrictEqual([])
    expect(
      reviews.map(
        ({ review }) => `reviews/${review.name}/${review.version}/${review.auditor}.json`,
      ),
    ).toStrictEqual(paths.toSorted())
  })

  test('are no other files, and no folders', async () => {
    mkdirSync(join(folder, 'reviews/zlib/1.3.1/folder.json'), { recursive: true })
    writeFileSync(join(folder, 'pakages.json'), '{}')
    writeFileSync(join(folder, 'reviews/README.md'), 'hello')
    writeFileSync(join(folder, 'reviews/zlib/alice.json.orig'), '{}')
    expect(await read()).toStrictEqual({ reviews: [], unreadable: [] })
  })

  test('are checked sixteen at a time', async () => {
    for (let at = 0; at < 40; at++) await write({ version: `1.${at}` })
    let [now, most] = [0, 0]
    const fake = new FakeVerifier()
    const { reviews } = await read({
      verify: async (bundle) => {
        most = Math.max(most, ++now)
        await new Promise((later) => setTimeout(later, 1))
        now--
        return fake.verify(bundle)
      },
    })
    expect(reviews).toHaveLength(40)
    expect(most).toBeGreaterThan(1)
    expect(most).toBeLessThanOrEqual(16)
  })

  test('cannot be had where checking them fails by itself', async () => {
    await write({})
    const broken = { verify: () => Promise.reject(new TypeError('a bug')) }
    await expect(read(broken)).rejects.toThrow('a bug')
  })
})
