import { describe, expect, test } from '@jest/globals'
import { FakeSigner, FakeVerifier, workflowIdentity } from '@pakages/core/fakes'
import { digestOf } from '@pakages/image'
import type { Review } from '@pakages/model'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { stateOf } from '../decide/state-of.ts'
import {
  binaryWith,
  policyWith,
  reviewWith,
  signedBy,
  versionWith,
} from '@pakages/testing/trust/reviews'
import { standing } from './standing.ts'
import { checkReview, readReviews } from './checked.ts'
import { parseCommand, type ReviewCommand } from './command.ts'
import { diffRecipes, isSame, type RecipeView } from './diff.ts'
import { importReviews } from './import.ts'
import { reviewedRecipe } from './recipe-files.ts'
import { replyMarkdown } from './reply.ts'
import { composeReview, writeReview } from './write.ts'

const command = (text: string): ReviewCommand => {
  const read = parseCommand(text)
  if (read.kind !== 'command') throw new Error('It is no review.')
  return read.command
}
const facts = {
  auditor: 'alice',
  team: undefined,
  recipe: { digest: digestOf('r'), files: {} },
  binaries: [],
  time: '2026-11-20T10:00:00.000Z',
  source: 'terminal',
}
const signer = new FakeSigner(workflowIdentity('acme/packages'))
const compose = (text: string, auditor = 'alice'): Promise<Review> =>
  composeReview(command(text), { ...facts, auditor }, signer)

describe('who may review', () => {
  const may = (
    text: string,
    author: string,
    publishers: readonly string[] = [],
  ): ReturnType<typeof standing> =>
    standing(command(text), {
      author,
      auditors: policyWith().auditors,
      isMember: async (team, login) => team === 'acme/auditors' && login === 'eve',
      binaries: [binaryWith({ publishers })],
    })

  test.each([
    ['approve zlib@1 all', 'alice', undefined],
    ['approve zlib@1 all', 'eve', 'acme/auditors'],
    ['request zlib@1', 'stranger', undefined],
    ['withdraw zlib@1', 'stranger', undefined],
  ])('"%s" may be said by %s', async (text, author, team) => {
    expect(await may(text, author)).toEqual({ kind: 'may', team })
  })

  test.each(['approve zlib@1 all', 'reject zlib@1 -- no', 'unsafe zlib@1 -- no'])(
    '"%s" may not be said by somebody who is no auditor',
    async (text) => {
      expect(await may(text, 'mallory')).toMatchObject({
        kind: 'may-not',
        reason: expect.stringContaining('mallory is not an auditor'),
      })
    },
  )

  test('nobody approves what they published, but they may warn of it', async () => {
    expect(await may('approve zlib@1 all', 'alice', ['alice'])).toMatchObject({
      kind: 'may-not',
      reason: 'alice published zlib@1.',
    })
    expect(await may('unsafe zlib@1 -- my mistake', 'alice', ['alice'])).toEqual({
      kind: 'may',
      team: undefined,
    })
  })
})

describe('review files', () => {
  const inFolder = async (body: (folder: string) => Promise<void>): Promise<void> => {
    const folder = mkdtempSync(join(tmpdir(), 'pakages-reviews-'))
    await body(folder).finally(() => rmSync(folder, { recursive: true }))
  }

  test('are written where they belong, signed, and read back', () =>
    inFolder(async (folder) => {
      const review = await compose('approve zlib@1.3.1 all -- fine')
      expect(await writeReview(folder, review)).toBe('reviews/zlib/1.3.1/alice.json')
      const found = await readReviews(folder, new FakeVerifier())
      expect(found).toEqual({
        reviews: [{ review, signature: { kind: 'signed', signer: signer.signer } }],
        unreadable: [],
      })
    }))

  test('do not count once a word was changed, or with the signature of another review', async () => {
    const review = await compose('approve zlib@1.3.1 functional')
    const other = await compose('approve zlib@1.3.1 all')
    for (const forged of [
      { ...review, criteria: other.criteria },
      { ...review, auditor: 'carol' },
      { ...review, signature: other.signature },
    ]) {
      expect(await checkReview(forged, new FakeVerifier())).toMatchObject({
        signature: { kind: 'bad', reason: 'The file was changed after it was signed.' },
      })
    }
    const provenance = await signer.sign({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: '', digest: {} }],
      predicateType: 'https://slsa.dev/provenance/v1',
      predicate: {},
    })
    expect(
      await checkReview({ ...review, signature: provenance }, new FakeVerifier()),
    ).toMatchObject({
      signature: { kind: 'bad', reason: 'It signs something else than a review.' },
    })
  })

  test('in the place of another review, or malformed, are reported and do not hide the others', () =>
    inFolder(async (folder) => {
      await writeReview(folder, await compose('approve zlib@1.3.1 all'))
      const moved = join(
        folder,
        await writeReview(folder, await compose('approve zlib@1.3.1 all', 'mallory')),
      )
      const stolen = join(folder, 'reviews/zlib/1.3.1/carol.json')
      renameSync(moved, stolen)
      mkdirSync(dirname(join(folder, 'reviews/x/1/y.json')), { recursive: true })
      writeFileSync(
        join(folder, 'reviews/x/1/y.json'),
        '{"schema":"pakages.review/1","auditor":"../../x"}',
      )
      const { reviews, unreadable } = await readReviews(folder, new FakeVerifier())
      expect(reviews.map(({ review }) => review.auditor)).toEqual(['alice'])
      expect(unreadable).toEqual([
        {
          file: 'reviews/x/1/y.json',
          reason: expect.stringContaining('not a valid pakages.review/1'),
        },
        {
          file: 'reviews/zlib/1.3.1/carol.json',
          reason: 'It holds the review reviews/zlib/1.3.1/mallory.json.',
        },
      ])
    }))

  test('of an index of somebody else are imported, but not from outside of it', () =>
    inFolder(async (folder) => {
      const review = await compose('approve zlib@1.3.1 all', 'zoe')
      mkdirSync(join(folder, 'v2/packages/zlib'), { recursive: true })
      const write = (path: string, document: object): void =>
        writeFileSync(join(folder, path), gzipSync(JSON.stringify(document)))
      const version = '1.3.1'
      const file = { schema: 'pakages.review/1', ...review }
      write('v2/packages/zlib/0.json.gz', { versions: [{ version, reviews: [{ file }] }] })
      const list = (place: string): void =>
        write('v2/packages/zlib.json.gz', {
          versions: [{ version, in: place }],
          details: { versions: [] },
        })
      const index = { url: folder, signers: policyWith().signers }
      const options = {
        http: {
          request: () => {
            throw new Error('no network')
          },
        },
        verifier: new FakeVerifier(),
        workspace: '/',
      }
      list('v2/packages/zlib/0.json.gz')
      expect(await importReviews(index, 'zlib', '1.3.1', options)).toEqual({
        reviews: [
          { review, signature: { kind: 'signed', signer: signer.signer }, importedFrom: index },
        ],
        trouble: [],
      })
      list('../../etc/passwd')
      expect(await importReviews(index, 'zlib', '1.3.1', options)).toEqual({
        reviews: [],
        trouble: [expect.stringContaining('is not a path below the index')],
      })
      expect(
        await importReviews({ ...index, url: 'https://down.example/' }, 'zlib', '1.3.1', options),
      ).toEqual({ reviews: [], trouble: [expect.stringContaining('no network')] })
    }))
})

describe('the digest of a recipe', () => {
  test('is the sha256 of what sha256sum prints of its files', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pakages-recipe-'))
    mkdirSync(join(folder, 'patches'))
    writeFileSync(join(folder, 'package.py'), 'class Zlib: pass\n')
    writeFileSync(join(folder, 'patches/fix.patch'), '+x\n')
    const listing = execFileSync('sha256sum', ['package.py', 'patches/fix.patch'], { cwd: folder })
    const files = ['patches/fix.patch', 'package.py'].map((path) => ({
      path,
      content: readFileSync(join(folder, path)),
    }))
    rmSync(folder, { recursive: true })
    expect(reviewedRecipe(files).digest).toBe(digestOf(listing))
    expect(
      reviewedRecipe([...files, { path: '__pycache__/package.pyc', content: Buffer.from('x') }])
        .digest,
    ).toBe(digestOf(listing))
    expect(reviewedRecipe(files.slice(1)).digest).not.toBe(digestOf(listing))
  })
})

describe('the answer on the thread', () => {
  const outcome = (
    text: string,
    author: string,
    reviews: Parameters<typeof stateOf>[1],
    removed = 0,
  ): string =>
    replyMarkdown([
      {
        kind: 'done',
        command: command(text),
        author,
        before: 'pending',
        after: stateOf(versionWith(), reviews, policyWith({ quorum: 2 })),
        file: 'reviews/zlib/1.3.1/alice.json',
        removed,
      },
    ])

  test('says what changed and what is still missing', () => {
    const reply = outcome('approve zlib@1.3.1 all -- built it', 'alice', [signedBy(reviewWith())])
    expect(reply).toContain(
      '@alice: `zlib@1.3.1` was approved as functional, safe, license. It stays **pending**.',
    )
    expect(reply).toContain('Still missing for an approval:\n- 1 more auditor must approve it')
    expect(reply).toContain('Recorded in `reviews/zlib/1.3.1/alice.json`')
  })

  test('says that binaries went, and what it came to', () => {
    const reply = outcome(
      'unsafe zlib@1.3.1 -- CVE',
      'carol',
      [signedBy(reviewWith({ auditor: 'carol', verdict: 'unsafe', criteria: [] }))],
      3,
    )
    expect(reply).toContain('is now **removed**')
    expect(reply).toContain('3 binaries were taken out of the cache')
  })

  test('shows what people wrote as text: no markup, no mentions, no links', () => {
    const reply = outcome(
      'reject zlib@1.3.1 -- <img src=x> ![x](https://evil.example/t.png) @everyone #1 `code` www.evil.example',
      'carol',
      [signedBy(reviewWith({ auditor: 'carol', verdict: 'rejected', criteria: [] }))],
    )
    expect(reply).not.toMatch(
      /(?<!\\)<img|(?<!\\)!\[|@everyone|#1|https:\/\/evil|www\.evil|(?<!\\)`code/,
    )
  })

  test('says why something was not done', () => {
    expect(
      replyMarkdown([
        {
          kind: 'not-done',
          command: undefined,
          author: 'bot[bot]',
          fault: { wrong: 'It is <b>wrong</b>.', fix: 'Mend it.' },
        },
      ]),
    ).toBe('bot\\[bot\\]: That was not understood. It is \\<b\\>wrong\\</b\\>. Mend it.')
  })
})

describe('what changed since an approval', () => {
  const view: RecipeView = {
    files: { 'package.py': digestOf('1'), 'a.patch': digestOf('a') },
    sources: ['https://zlib.net/zlib-1.3.tar.gz'],
    patches: ['a.patch'],
    resources: [],
    dependencies: ['cmake@3:'],
    licenses: ['Zlib'],
    unknown: [],
  }

  test('is nothing when nothing did', () => {
    expect(isSame(diffRecipes(view, view))).toBe(true)
  })

  test('names new hosts, patches, dependencies and changed files', () => {
    const now = {
      ...view,
      files: { 'package.py': digestOf('2') },
      sources: ['https://evil.example/zlib-1.3.1.tar.gz'],
      patches: [],
      dependencies: ['cmake@3:', 'curl'],
      licenses: ['MIT'],
    }
    const diff = diffRecipes(view, now)
    expect(diff).toMatchObject({
      hosts: { added: ['evil.example'], removed: ['zlib.net'] },
      patches: { removed: ['a.patch'] },
      dependencies: { added: ['curl'], removed: [] },
      files: { changed: ['package.py'], removed: ['a.patch'] },
      licenses: { added: ['MIT'], removed: ['Zlib'] },
    })
    expect(isSame(diff)).toBe(false)
  })
})
