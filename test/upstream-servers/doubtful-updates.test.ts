import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tarball } from '@pakages/testing/upstream/archives'
import { git } from '@pakages/testing/upstream/git-server'
import { outcomes, runUpdates, type UpdatesRun } from './run-updates.ts'
import { startWorld, type World } from './world.ts'

let world: World
let cache: string

beforeEach(async () => {
  world = await startWorld()
  cache = mkdtempSync(join(tmpdir(), 'pakages-cache-'))
})
afterEach(async () => {
  await world.stop()
  rmSync(cache, { recursive: true, force: true })
})

const run = (inputs: Readonly<Record<string, string>> = {}): Promise<UpdatesRun> =>
  runUpdates(world, inputs, { cache })
const ARCHIVE = '/org/libhub/archive/refs/tags/v1.3.0.tar.gz'

/** Puts a tag and its release on GitHub. */
function offer(
  tag: string,
  release: { readonly draft?: true; readonly prerelease?: true; readonly body?: string },
): void {
  const libhub = world.github.upstream.get('org/libhub')!
  const date = '2020-01-04T00:00:00Z'
  world.github.upstream.set('org/libhub', {
    tags: [
      ...libhub.tags.filter(({ name }) => name !== tag),
      { name: tag, commit: 'd'.repeat(40), date },
    ],
    releases: [{ tag, date, ...release }, ...libhub.releases!.filter((each) => each.tag !== tag)],
  })
}

/** Nothing came of libhub: no branch, no pull request, and a reason that says why. */
async function expectDoubt(reason: RegExp, outcome = 'doubtful'): Promise<void> {
  const { of } = await run({ packages: 'libhub' })
  expect([of('libhub').outcome, of('libhub').reasons.join(' ')]).toEqual([
    outcome,
    expect.stringMatching(reason),
  ])
  expect(world.github.pulls).toEqual([])
  expect([...world.github.branches.keys()]).toEqual(['main'])
}

describe('Servers that do not answer as they should', () => {
  test.each([
    [
      'JSON that is cut',
      { status: 200, body: '{"meta": {"api-version": "1.1"}, "fi' },
      /did not answer with JSON/,
    ],
    [
      'JSON of another shape',
      { status: 200, body: '{"meta": {"api-version": "1.1"}, "files": {}}' },
      /another shape: files/,
    ],
    [
      'a web page',
      { status: 200, body: '<html>Sign in to the hotel</html>' },
      /did not answer with JSON/,
    ],
    [
      'a limit',
      { status: 429, headers: { 'retry-after': '3600' }, body: '' },
      /pypi\.org limits how often it may be asked \(ask again in 60 min\)/,
    ],
    ['an outage', { status: 503, body: '' }, /status 503/],
    ['no such project', { status: 404, body: '' }, /PyPI has no project "snake"/],
  ] as const)(
    '%s is "could not look", and the others are looked at all the same',
    async (_, answer, reason) => {
      world.servers.host('pypi.org', () => answer)
      const result = await run()
      expect([result.of('py-snake').outcome, result.of('py-snake').reasons[0]]).toEqual([
        'could-not-look',
        expect.stringMatching(reason),
      ])
      expect(result.of('libhub').outcome).toBe('opened')
      expect(result.host.summaryText).toContain('Could not look')
    },
  )

  test('GitHub over its limit is left alone, and nothing is lost', async () => {
    world.github.limited = 'graphql'
    const { of, report } = await run({ 'dry-run': 'true' })
    expect(of('libhub')).toMatchObject({
      outcome: 'could-not-look',
      reasons: [expect.stringContaining('limits how often')],
    })
    expect(report.requests['api.github.com']).toBe(1)
  })

  test('a run that could look at nothing fails, so that somebody notices', async () => {
    world.github.limited = 'graphql'
    expect((await run({ packages: 'libhub' })).presentation.failure?.message).toContain(
      'None of the 1 recipe could be looked at',
    )
  })
})

describe('Archives that are not beyond doubt are never proposed', () => {
  test('one that is not there', async () => {
    world.codeload.clear()
    await expectDoubt(/no archive at the address/)
  })

  test('one that comes from another host, which nothing vouches for', async () => {
    world.servers.host('evil.example', () => ({ status: 200, body: Buffer.from('x') }))
    world.servers.host('github.com', () => ({
      status: 302,
      headers: { location: world.servers.address('https://evil.example/a.tar.gz') },
      body: '',
    }))
    await expectDoubt(/leads to another host: evil\.example/)
  })

  test('one that changes while it is read', async () => {
    const bytes = await tarball({ 'libhub-1.3.0/CMakeLists.txt': 'a' })
    let asked = 0
    world.servers.host('github.com', () => ({
      status: 200,
      headers: { etag: `"${asked++}"` },
      body: bytes,
    }))
    await expectDoubt(/changed while it was read/)
  })

  test('one that is cut off again and again', async () => {
    world.servers.host('github.com', (_, { response }) => {
      response.writeHead(200, { 'content-length': '1000000' })
      response.write('half')
      response.destroy()
      return 'answered'
    })
    await expectDoubt(/./, 'could-not-look')
  })

  test('one whose digest is not the one that is published', async () => {
    world.servers.host('files.pythonhosted.org', async () => ({
      status: 200,
      body: await tarball({ 'snake-2.1.0/pyproject.toml': 'evil' }),
    }))
    const { of } = await run({ packages: 'py-snake' })
    expect(of('py-snake')).toMatchObject({
      outcome: 'doubtful',
      reasons: [expect.stringMatching(/sha256 is .* is published/), expect.anything()],
    })
    expect(world.github.pulls).toEqual([])
  })

  test('a web page in its place', async () => {
    world.codeload.set(ARCHIVE, {
      bytes: Buffer.from('<!DOCTYPE html><html>Not here any more</html>'),
    })
    await expectDoubt(/web page instead of an archive/)
  })

  test('one that is damaged', async () => {
    const bytes = await tarball({ 'libhub-1.3.0/CMakeLists.txt': 'a'.repeat(10_000) })
    world.codeload.set(ARCHIVE, { bytes: bytes.subarray(0, 60) })
    await expectDoubt(/cannot be unpacked/)
  })

  test('one that would write outside its folder', async () => {
    world.codeload.set(ARCHIVE, {
      bytes: await tarball({ 'libhub-1.3.0/CMakeLists.txt': '', '../../.bashrc': 'evil' }),
    })
    await expectDoubt(/leave its folder/)
  })

  test('one that unpacks to far more than it should', async () => {
    world.codeload.set(ARCHIVE, {
      bytes: await tarball({ 'libhub-1.3.0/zeros': '\0'.repeat(60_000_000) }),
    })
    await expectDoubt(/unpacks to far more/)
  })
})

describe('What a person should know', () => {
  test('a build system that is another now', async () => {
    world.codeload.set(ARCHIVE, { bytes: await tarball({ 'libhub-1.3.0/meson.build': '' }) })
    const { of } = await run({ packages: 'libhub' })
    expect(of('libhub')).toMatchObject({
      outcome: 'opened',
      findings: [{ kind: 'build-system', message: expect.stringContaining('meson.build') }],
    })
    expect(world.github.pulls[0]!.body).toContain('build system may have changed')
  })

  test('a tag that points elsewhere now', async () => {
    git(join(world.gitRoot, 'gittool.git'), 'tag', '--force', 'v1.0', 'v1.1^{}')
    expect((await run({ packages: 'gittool' })).of('gittool').findings).toContainEqual({
      kind: 'tag-moved',
      message: expect.stringContaining('The tag v1.0 of version 1.0 points to'),
    })
  })

  test('a checksum of a version that is there, which no longer matches', async () => {
    world.codeload.set('/org/libhub/archive/refs/tags/v1.2.0.tar.gz', {
      bytes: Buffer.from('replaced'),
    })
    const { of, presentation } = await run({ packages: 'libhub', verify: '1' })
    expect(of('libhub').findings).toMatchObject([
      {
        kind: 'checksum-changed',
        message: expect.stringContaining(createHash('sha256').update('replaced').digest('hex')),
      },
    ])
    expect(presentation.failure?.message).toContain('1 archive')
  })

  test('a project that was renamed', async () => {
    world.github.upstream.set('org/libhub', {
      ...world.github.upstream.get('org/libhub')!,
      nameWithOwner: 'neworg/libhub',
    })
    expect((await run({ packages: 'libhub' })).of('libhub').findings).toMatchObject([
      { kind: 'moved-project', message: expect.stringContaining('neworg/libhub') },
    ])
  })
})

describe('Versions that are not proposed, with every reason', () => {
  test('pre-releases, withdrawn and young ones', async () => {
    const result = await run({ 'dry-run': 'true' })
    expect(result.of('libhub').refused).toEqual([
      { version: '1.4.0-rc1', reasons: ['it is a pre-release ("rc")'] },
    ])
    expect(result.of('py-snake').refused).toEqual([
      { version: '2.2.0', reasons: ['its publisher withdrew it ("broken")'] },
    ])
  })

  test('what GitHub calls a pre-release, however its tag is called', async () => {
    offer('v1.9.0', { prerelease: true })
    expect((await run({ 'dry-run': 'true' })).of('libhub')).toMatchObject({
      candidates: [{ version: '1.3.0' }],
      refused: expect.arrayContaining([
        { version: '1.9.0', reasons: ['its publisher calls it a pre-release'] },
      ]),
    })
  })

  test('nor where it is none of the newest releases, which the listing has', async () => {
    offer('v1.3.0', { prerelease: true })
    const libhub = world.github.upstream.get('org/libhub')!
    const others = Array.from({ length: 30 }, (_, at) => ({
      tag: `docs-${at}`,
      date: '2020-01-05T00:00:00Z',
    }))
    world.github.upstream.set('org/libhub', {
      ...libhub,
      releases: [...others, ...libhub.releases!],
    })
    await expectDoubt(/its publisher calls it a pre-release/)
  })

  test('a draft says nothing of its tag, and is not shown', async () => {
    offer('v1.9.0', { draft: true, prerelease: true, body: 'Not published yet' })
    world.codeload.set('/org/libhub/archive/refs/tags/v1.9.0.tar.gz', {
      bytes: await tarball({ 'libhub-1.9.0/CMakeLists.txt': 'project(libhub)' }),
    })
    await run({ packages: 'libhub' })
    expect(world.github.pulls[0]).toMatchObject({
      title: 'libhub: add v1.9.0',
      body: expect.not.stringContaining('Not published yet'),
    })
  })

  test('by rules of pakages.json', async () => {
    writeFileSync(
      join(world.repository.root, 'pakages.json'),
      '{ # rules\n "name": "recipes", "version": "1.0", "license": "MIT", "updates": {"minimum-age": 30, "packages": {"libhub": {"ignore": ["1.3:"]}, "libdir": {"enabled": false}}} }',
    )
    const result = await run()
    expect(result.of('libhub').refused).toContainEqual({
      version: '1.3.0',
      reasons: [
        'the rule "1.3:" ignores it',
        'it is 18 days old, less than the 30 days of minimum-age',
      ],
    })
    expect(outcomes(result)).toMatchObject({
      libdir: 'disabled',
      libhub: 'nothing-new',
      'py-snake': 'nothing-new',
    })
  })

  test('a rule that is none is an error that names it', async () => {
    writeFileSync(
      join(world.repository.root, 'pakages.json'),
      '{"name": "recipes", "version": "1.0", "license": "MIT", "updates": {"minimum-age": "soon"}}',
    )
    await expect(run()).rejects.toMatchObject({ message: expect.stringContaining('minimum-age') })
  })
})

test('Groups share one pull request, which names every recipe', async () => {
  writeFileSync(
    join(world.repository.root, 'pakages.json'),
    '{"name": "recipes", "version": "1.0", "license": "MIT", "updates": {"groups": [{"name": "libraries", "packages": ["lib*"]}]}}',
  )
  const result = await run()
  expect(result.of('libhub').proposal).toEqual(result.of('libdir').proposal)
  const { title, body, head } = world.github.pulls.find((pull) =>
    pull.head.endsWith('group-libraries'),
  )!
  expect([title, body.includes('## libdir'), body.includes('## libhub')]).toEqual([
    'libraries: update 2 recipes',
    true,
    true,
  ])
  const { files } = world.github.commits.get(world.github.branches.get(head)!)!
  expect(
    ['libhub', 'libdir'].map(
      (name) =>
        files.get(world.repository.pathOf(name)) ===
        world.repository.files.get(world.repository.pathOf(name)),
    ),
  ).toEqual([false, false])
})
