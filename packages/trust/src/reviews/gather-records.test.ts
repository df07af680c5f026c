import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { HttpError, type Http } from '@pakages/core'
import { FakeSigner, FakeVerifier, ManualClock, MemoryHost } from '@pakages/core/fakes'
import { digestOf } from '@pakages/image'
import type { Review } from '@pakages/model'
import { policyWith, trustedWorkflow } from '@pakages/testing/trust/reviews'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { checkReview, type ReviewsFound } from './checked.ts'
import { parseCommand } from './command.ts'
import { gatherRecords, versionsSpokenOf, type RecordSources } from './gather-records.ts'
import type { PublishedVersion, ReviewIndex } from './review-index.ts'
import { composeReview } from './write.ts'

const clock = new ManualClock(0)
const signer = new FakeSigner(trustedWorkflow)
const verifier = new FakeVerifier()
const noHttp: Http = {
  request: ({ url }) => Promise.reject(new HttpError('no network', 'ENOTFOUND', String(url))),
}
const folder = mkdtempSync(join(tmpdir(), 'pakages-records-'))
afterAll(() => rmSync(folder, { recursive: true }))

let host: MemoryHost
beforeEach(() => {
  host = new MemoryHost({ workspace: folder })
})

async function review(text: string, auditor = 'alice', time = 10): Promise<Review> {
  const read = parseCommand(text)
  if (read.kind !== 'command') throw new Error('It is no review.')
  const facts = {
    auditor,
    team: undefined,
    recipe: { digest: digestOf('r'), files: {} },
    binaries: [],
    time: `2026-11-20T${time}:00:00.000Z`,
    source: 'terminal',
  }
  return composeReview(read.command, facts, signer)
}

/** The repository's own reviews. */
async function own(...reviews: Review[]): Promise<ReviewsFound> {
  return {
    reviews: await Promise.all(reviews.map((one) => checkReview(one, verifier))),
    unreadable: [],
  }
}

interface Said extends Partial<PublishedVersion> {
  readonly version: string
}

/** An index that says this of zlib. */
const indexOf = (said: readonly Said[]): ReviewIndex => ({
  location: 'https://index.example/',
  package: async (name) => (name === 'zlib' ? { versions: said } : undefined),
  version: async (name, version) => {
    const found = name === 'zlib' ? said.find((one) => one.version === version) : undefined
    return found && { state: 'approved', reasons: [], reviews: [], ...found }
  },
})

const fileOf = (one: Review): object => ({ schema: 'pakages.review/1', ...one })

const sources = (changes: Partial<RecordSources> = {}): RecordSources => ({
  policy: policyWith(),
  verifier,
  ownReviews: () => own(),
  root: folder,
  indexes: [],
  ports: { host, http: noHttp, signal: new AbortController().signal, clock },
  ...changes,
})
const zlib = { name: 'zlib', version: '1.3.1' }
const gather = (changes: Partial<RecordSources>, wanted = [zlib]) =>
  gatherRecords(wanted, sources(changes))
const auditors = ({ reviews }: { readonly reviews: readonly { review: Review }[] }): string[] =>
  reviews.map((one) => one.review.auditor)

describe('the versions that are spoken of', () => {
  test('are those of own reviews and of indexes, each once, of this package alone', async () => {
    const found = await versionsSpokenOf(
      'zlib',
      sources({
        ownReviews: async () =>
          own(await review('approve zlib@1.4 all'), await review('approve app@7 all')),
        indexes: [indexOf([{ version: '1.3.1' }, { version: '1.2' }]), indexOf([])],
      }),
    )
    expect(found).toStrictEqual([
      { name: 'zlib', version: '1.4' },
      zlib,
      { name: 'zlib', version: '1.2' },
    ])
  })

  test('are none where an index does not know the package', async () => {
    expect(await versionsSpokenOf('other', sources({ indexes: [indexOf([])] }))).toStrictEqual([])
  })

  test('are not asked of an index by what is no name of a package', async () => {
    const index = { ...indexOf([]), package: () => Promise.reject(new Error('asked')) }
    expect(await versionsSpokenOf('../x', sources({ indexes: [index] }))).toStrictEqual([])
  })
})

describe('what is said of versions', () => {
  test('is what the repository, its indexes and imported ones say', async () => {
    const [mine, theirs] = [
      await review('approve zlib@1.3.1 all'),
      await review('approve zlib@1.3.1 all', 'carol'),
    ]
    const imported = await review('approve zlib@1.3.1 all', 'zoe')
    writeIndexFolder('import', fileOf(imported))
    const records = await gather({
      ownReviews: async () => own(mine),
      indexes: [
        indexOf([{ version: '1.3.1', license: 'Zlib', reviews: [{ file: fileOf(theirs) }] }]),
      ],
      policy: policyWith({ imports: [{ url: 'import', signers: policyWith().signers }] }),
    })
    expect(auditors(records)).toStrictEqual(['alice', 'carol', 'zoe'])
    expect(records.reviews.map((one) => one.importedFrom?.url)).toStrictEqual([
      undefined,
      undefined,
      'import',
    ])
    expect(records.licenses).toStrictEqual(new Map([['zlib@1.3.1', 'Zlib']]))
    expect(records.tombstones).toStrictEqual(new Map())
    expect(host.messages('warning')).toStrictEqual([])
  })

  test('is the last word of a person, wherever it stands', async () => {
    const later = await review('reject zlib@1.3.1 -- it fails', 'alice', 12)
    const records = await gather({
      ownReviews: async () => own(await review('approve zlib@1.3.1 all', 'alice', 10)),
      indexes: [indexOf([{ version: '1.3.1', reviews: [{ file: fileOf(later) }] }])],
    })
    expect(records.reviews.map((one) => one.review.verdict)).toStrictEqual(['rejected'])
  })

  test.each<[string, Partial<PublishedVersion>, string | undefined]>([
    ['a tombstone', { state: 'removed', tombstone: { reason: 'CVE.' }, reasons: ['x'] }, 'CVE.'],
    ['the reasons of a removal', { state: 'removed', reasons: ['One.', 'Two.'] }, 'One. Two.'],
    ['no tombstone of a version that stays', { tombstone: { reason: 'CVE.' } }, undefined],
  ])('takes %s of an index', async (_, said, tombstone) => {
    const { tombstones } = await gather({ indexes: [indexOf([{ version: '1.3.1', ...said }])] })
    expect(tombstones.get('zlib@1.3.1')).toBe(tombstone)
    expect(tombstones.size).toBe(tombstone === undefined ? 0 : 1)
  })

  test('takes nothing of an index that does not know the version', async () => {
    expect(await gather({ indexes: [indexOf([{ version: '9' }])] })).toStrictEqual({
      reviews: [],
      licenses: new Map(),
      tombstones: new Map(),
    })
  })

  test('is asked for at eight places at a time, of indexes and of imported ones', async () => {
    let [now, most] = [0, 0]
    const waiting = async (): Promise<undefined> => {
      most = Math.max(most, ++now)
      await new Promise((later) => setTimeout(later, 1))
      now--
      return undefined
    }
    const many = Array.from({ length: 30 }, (_, at) => ({ name: `zlib-${at}`, version: '1' }))
    await gather({ indexes: [{ ...indexOf([]), version: waiting }] }, many)
    expect(most).toBe(8)
    most = 0
    const http: Http = { request: () => waiting().then(() => Promise.reject(new Error('down'))) }
    const { signal } = new AbortController()
    const policy = policyWith({ imports: [{ url: 'https://other.example', signers: [] }] })
    await gather({ policy, ports: { host, http, signal, clock } }, many)
    expect(most).toBe(8)
    // What one document holds is read once.
    let asked = 0
    const counting: Http = {
      request: () => {
        asked++
        return waiting().then(() => Promise.reject(new Error('down')))
      },
    }
    const ofOne = many.map(({ name }) => ({ name: 'zlib', version: name.slice('zlib-'.length) }))
    await gather({ policy, ports: { host, http: counting, signal, clock } }, ofOne)
    expect(asked).toBe(1)
  })

  test('asks of each version once, and never of what is no name or version', async () => {
    const asked: string[] = []
    const index: ReviewIndex = {
      ...indexOf([]),
      version: async (name, version) => void asked.push(`${name}@${version}`),
    }
    await gather({ indexes: [index] }, [
      zlib,
      { ...zlib },
      { name: '../x', version: '1' },
      { name: 'zlib', version: '../1' },
    ])
    expect(asked).toStrictEqual(['zlib@1.3.1'])
  })
})

describe('what cannot be used', () => {
  test('of the repository is warned of, at its file', async () => {
    const file = 'reviews/x/1/y.json'
    await gather({
      ownReviews: async () => ({ reviews: [], unreadable: [{ file, reason: 'It is empty.' }] }),
    })
    expect(host.log).toMatchObject([
      { level: 'warning', message: `${file} does not count: It is empty.`, at: { file } },
    ])
  })

  test.each([
    ['is no document', 'review'],
    ['is no review', { schema: 'pakages.review/1' }],
  ])('of an index is warned of by its place: a file that %s', async (_, file) => {
    const good = await review('approve zlib@1.3.1 all')
    const records = await gather({
      indexes: [indexOf([{ version: '1.3.1', reviews: [{ file }, { file: fileOf(good) }] }])],
    })
    expect(auditors(records)).toStrictEqual(['alice'])
    expect(host.messages('warning')).toStrictEqual([
      expect.stringMatching(
        /^A review of zlib@1\.3\.1 in https:\/\/index\.example\/ does not count: \S/,
      ),
    ])
  })

  test('of an index is passed over where it lists no file, or a review of another version', async () => {
    const other = await review('approve zlib@1.2 all')
    const records = await gather({
      indexes: [indexOf([{ version: '1.3.1', reviews: [{}, { file: fileOf(other) }] }])],
    })
    expect(records.reviews).toStrictEqual([])
    expect(host.messages('warning')).toStrictEqual([])
  })

  test('of an imported index is warned of', async () => {
    const url = 'https://down.example'
    await gather({ policy: policyWith({ imports: [{ url, signers: [] }] }) })
    expect(host.messages('warning')).toStrictEqual([
      expect.stringContaining(`The reviews of ${url} could not be read: no network`),
    ])
  })

  test('is no excuse for a bug: what else goes wrong ends it', async () => {
    const file = fileOf(await review('approve zlib@1.3.1 all'))
    const broken = indexOf([{ version: '1.3.1', reviews: [{ file }] }])
    const bug = new TypeError('a bug')
    await expect(
      gather({ indexes: [broken], verifier: { verify: () => Promise.reject(bug) } }),
    ).rejects.toBe(bug)
  })
})

/** An index in a folder of the workspace, with a review of zlib@1.3.1. */
function writeIndexFolder(name: string, file: object): void {
  const version = { version: '1.3.1', reviews: [{ file }] }
  const document = { versions: [version], details: { versions: [version] } }
  const place = join(folder, name, 'v2/packages/zlib.json.gz')
  mkdirSync(dirname(place), { recursive: true })
  writeFileSync(place, gzipSync(JSON.stringify(document)))
}
