import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { CHECKSUMS_BUNDLE, writeSite, type VersionInput } from '@pakages/catalog'
import { digestOf } from '@pakages/image'
import type { PushReport, Verdict } from '@pakages/model'
import { indexStatement, KeySigner } from '@pakages/trust'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageOf, smallCatalog, versionOf } from '@pakages/testing/catalog/small-catalog'
import { newKey, RECIPES, Story } from './testing/story.ts'

let story: Story
let reports: readonly PushReport[]
const versions = ['1.2.12', '1.3.0', '1.3.1']

beforeEach(async () => {
  story = new Story()
  story.configure()
  const pushed: PushReport[] = []
  for (const version of versions)
    pushed.push(
      (
        await story.publish(
          ['zlib'],
          {},
          RECIPES.map((recipe) => (recipe.name === 'zlib' ? { ...recipe, version } : recipe)),
        )
      ).report,
    )
  reports = pushed
})
afterEach(() => story.end())

const site = (): string => join(story.user, 'site')

/** Publishes an index whose reviews are signed by alice, with the files of the reviews in it. */
async function publish(
  changes: Readonly<Record<string, Partial<VersionInput>>> = {},
  by = new KeySigner(story.key),
  issued = '2026-11-20T09:00:00.000Z',
  verdict: Verdict = 'approved',
): Promise<void> {
  const published = join(story.root, 'published')
  mkdirSync(published, { recursive: true })
  const inputs = await Promise.all(
    reports.map(async (report) => {
      const review = await story.review(report, 'zlib', { folder: published, verdict })
      return versionOf('zlib', review.version, {
        reviews: [
          {
            auditor: 'alice',
            verdict,
            criteria: review.criteria,
            note: review.note,
            time: review.time,
            counts: true,
            remarks: [],
            file: { schema: 'pakages.review/1', ...review } as never,
          },
        ],
        ...changes[review.version],
      })
    }),
  )
  const sign = async (checksums: Uint8Array): Promise<string> =>
    JSON.stringify(
      await by.sign(
        indexStatement(
          { name: 'checksums.json', digest: digestOf(checksums) },
          { issued, entries: 1 },
        ),
      ),
    )
  rmSync(site(), { recursive: true, force: true })
  await writeSite(site(), smallCatalog({ packages: [packageOf('zlib', inputs)], issued }), { sign })
}

const inStore = (): string[] => story.inStore()
const lockFile = (): string => join(story.user, 'pakages.lock.json')
const byRequirement = (requires: string, inputs: Readonly<Record<string, string>> = {}) => {
  story.recipes = RECIPES
  return story.install({ requires, index: 'site', ...inputs })
}

describe('install with requirements', () => {
  test('installs exactly the highest version that all admit, trusted by reviews of the signed index', async () => {
    await publish()
    const { exitCode, errors, decision } = await byRequirement('zlib>=1.2,<1.4')
    expect([exitCode, errors]).toEqual([0, ''])
    expect(decision!.specs.find(({ name }) => name === 'zlib')).toMatchObject({
      version: '1.3.1',
      state: 'approved',
      verdict: 'trusted',
    })
    expect(inStore()).toEqual(['zlib-1.3.1'])
    expect(JSON.parse(readFileSync(lockFile(), 'utf8'))).toMatchObject({
      packages: [{ name: 'zlib', version: '1.3.1' }],
    })
  })

  test("takes the configuration's own requirements when nothing else is asked for, and keeps versions side by side", async () => {
    await publish()
    await byRequirement('zlib==1.2')
    expect(inStore()).toEqual(['zlib-1.2.12'])
    story.configure({}, { requires: ['zlib>=1.3'] })
    const { exitCode, errors } = await story.install({ index: 'site' })
    expect([exitCode, errors]).toEqual([0, ''])
    expect(inStore()).toEqual(['zlib-1.2.12', 'zlib-1.3.1'])
  })

  test('shows what could be pruned first, and does it when told to', async () => {
    await publish()
    await byRequirement('zlib==1.2')
    const shown = await byRequirement('zlib>=1.3', { prune: 'true' })
    expect(shown.host.messages('info').join('\n')).toContain(
      'Nothing requires zlib@1.2.12 any more',
    )
    expect(readFileSync(lockFile(), 'utf8')).toContain('1.2.12')
    await byRequirement('zlib>=1.3', { prune: 'true', write: 'true' })
    expect(readFileSync(lockFile(), 'utf8')).not.toContain('1.2.12')
  })

  test('passes over a version that the index calls removed, though its binary is still there', async () => {
    await publish({
      '1.3.1': {
        state: 'removed',
        reasons: ['It deletes files.'],
        tombstone: { auditor: 'alice', reason: 'It deletes files.', time: '2026-11-19T00:00:00Z' },
      },
    })
    await byRequirement('zlib')
    expect(inStore()).toEqual(['zlib-1.3.0'])
    const { exitCode, errors } = await story.install({
      specs: 'zlib@1.3.1',
      index: 'site',
      allow: 'pending\nrejected\nunreviewed',
    })
    expect(exitCode).toBe(1)
    expect(errors).toContain('The version was removed: It deletes files.')
  })

  test('sends no login to a registry that only an index names which nobody verified', async () => {
    await publish()
    rmSync(join(story.user, 'pakages.json'))
    const login = { registry: '', index: 'site', username: 'me', password: 'a long password' }
    const { exitCode, errors } = await story.install({ requires: 'zlib', ...login })
    expect([exitCode, errors]).toEqual([
      1,
      expect.stringMatching(/The registry oci:\S+ gets no login: only an index names it/),
    ])
  })

  test('explains what nothing fits', async () => {
    await publish()
    const { exitCode, errors } = await byRequirement('zlib>=2')
    expect(exitCode).toBe(1)
    expect(errors).toMatch(/No version of zlib fits\.\n {2}the command line requires zlib >=2/)
  })

  test('refuses an index that nobody signed, that somebody else signed, or that is older than the last', async () => {
    await publish({}, new KeySigner(newKey()))
    expect((await byRequirement('zlib')).errors).toContain('The index is not to be trusted')
    expect((await story.install({ specs: 'zlib', index: 'site' })).errors).toContain(
      'The index is not to be trusted',
    )
    rmSync(join(site(), CHECKSUMS_BUNDLE))
    rmSync(join(site(), 'v2/sha256'), { recursive: true })
    expect((await byRequirement('zlib')).errors).toContain('Nobody signed it')
    await publish()
    expect((await byRequirement('zlib')).exitCode).toBe(0)
    await publish({}, new KeySigner(story.key), '2026-11-19T00:00:00.000Z')
    expect((await byRequirement('zlib')).errors).toMatch(/older|seen before/)
  })

  test('of what one auditor said here and in the index, the last word counts', async () => {
    await publish()
    const last = reports.at(-1)!
    await story.review(last, 'zlib', { verdict: 'rejected', note: 'crashes' })
    const file = join(story.user, 'reviews/zlib/1.3.1/alice.json')
    expect((await story.install({ specs: 'zlib@1.3.1', index: 'site' })).exitCode).toBe(1)
    writeFileSync(file, '{"schema": "pakages.review/1"}')
    const { exitCode, host } = await story.install({ specs: 'zlib@1.3.1', index: 'site' })
    expect(exitCode).toBe(0)
    expect(host.messages('warning')[0]).toContain('reviews/zlib/1.3.1/alice.json does not count')
  })

  test("nobody silences a warning in the index with a later word in the auditor's name", async () => {
    await publish({}, undefined, undefined, 'unsafe')
    const last = reports.at(-1)!
    for (const verdict of ['approved', 'withdrawn'] as const) {
      await story.review(last, 'zlib', { verdict, key: newKey(), time: '2026-11-20T11:00:00.000Z' })
      const { exitCode, errors } = await story.install({
        specs: 'zlib@1.3.1',
        index: 'site',
        allow: 'pending\nrejected\nunreviewed',
      })
      expect([exitCode, errors]).toEqual([
        1,
        expect.stringContaining('The version was removed: alice called it unsafe'),
      ])
    }
    await story.review(last, 'zlib', { time: '2026-11-20T11:00:00.000Z' })
    expect((await story.install({ specs: 'zlib@1.3.1', index: 'site' })).exitCode).toBe(0)
  })
})
