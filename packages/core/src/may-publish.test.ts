import { describe, expect, test } from '@jest/globals'
import { MemoryHost } from './fakes/index.ts'
import { mayPublish, parsePublishFrom, publishingRefs, requirePublishing } from './may-publish.ts'
import type { RunContext } from './ports/host.ts'

const context = (given: Partial<RunContext>): RunContext =>
  new MemoryHost({
    context: {
      repository: 'acme/packages',
      event: 'push',
      ref: 'refs/heads/main',
      defaultBranch: 'main',
      ...given,
    },
  }).context

const verdict = (given: Partial<RunContext>, ...words: string[]): string => {
  const { kind, why } = mayPublish(context(given), parsePublishFrom(words))
  return `${kind}: ${why}`
}

describe('who may publish', () => {
  test.each<[string, Partial<RunContext>, string[]]>([
    ['a branch', { ref: 'refs/heads/x' }, ['refs/heads/main', 'refs/tags/*']],
    [
      'the schedule',
      { event: 'schedule', defaultBranch: undefined },
      ['refs/heads/main', 'refs/tags/*'],
    ],
    ['a push that names no branch', { defaultBranch: undefined }, ['refs/tags/*']],
    [
      'a comment for what is no branch',
      { event: 'issue_comment', defaultBranch: undefined, ref: 'refs/pull/1/merge' },
      ['refs/tags/*'],
    ],
  ])('in a run for %s are these refs', (_, given, refs) => {
    expect(publishingRefs(context(given))).toEqual(refs)
    for (const ref of refs.map((one) => one.replace('*', 'v1')))
      expect(verdict({ ref })).toMatch(/^allowed/)
  })

  const runs: [string, Partial<RunContext>, RegExp][] = [
    ['a push to the default branch', {}, /^allowed: main is the default branch/],
    ['a tag', { ref: 'refs/tags/v1' }, /^allowed: it runs for the tag v1/],
    [
      'the schedule, whose payload names no branch',
      { event: 'schedule', defaultBranch: undefined },
      /^allowed/,
    ],
    ['a comment, which GitHub runs for the default branch', { event: 'issue_comment' }, /^allowed/],
    [
      'somebody at a terminal, on any branch',
      { event: 'terminal', ref: 'refs/heads/x' },
      /^allowed/,
    ],
    ['a start by hand of the default branch', { event: 'workflow_dispatch' }, /^allowed/],
    [
      'a start by hand of a proposed update',
      { event: 'workflow_dispatch', ref: 'refs/heads/pakages/updates/zlib' },
      /^refused: it runs for the branch pakages\/updates\/zlib, and only main and tags publish/,
    ],
    ['a push to another branch', { ref: 'refs/heads/topic' }, /^refused/],
    ['a branch whose name begins like the default one', { ref: 'refs/heads/main2' }, /^refused/],
    ['a branch named as a tag', { ref: 'refs/heads/refs/tags/v1' }, /^refused/],
    [
      'an event that does not name the default branch',
      { defaultBranch: undefined },
      /^refused.*does not say/,
    ],
    ['a run without a ref', { ref: undefined }, /^refused/],
    ['a pull request', { event: 'pull_request', ref: 'refs/pull/1/merge' }, /^refused/],
    ['a pull request with the rights of its base', { event: 'pull_request_target' }, /^refused/],
    ['a review of a pull request', { event: 'pull_request_review' }, /^refused/],
    [
      'a merge queue',
      { event: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/pr-1' },
      /^refused/,
    ],
    [
      'a run after a push to the default branch',
      { event: 'workflow_run', follows: { event: 'push', branch: 'main' } },
      /^allowed/,
    ],
    [
      'a run after a push to another branch',
      { event: 'workflow_run', follows: { event: 'push', branch: 'topic' } },
      /^refused.*topic/,
    ],
    [
      'a run after a pull request',
      { event: 'workflow_run', follows: { event: 'pull_request', branch: 'main' } },
      /^refused.*proposal/,
    ],
    [
      'a run after one that followed another, maybe of a proposal',
      { event: 'workflow_run', follows: { event: 'workflow_run', branch: 'main' } },
      /^refused.*followed another/,
    ],
    ['a run after one that cannot be read', { event: 'workflow_run' }, /^refused/],
    ['a fork, whatever its event', { fromFork: true }, /^refused.*fork/],
  ]
  test.each(runs)('is asked of %s', (_, given, said) => {
    expect(verdict(given)).toMatch(said)
  })

  test.each(runs)('is told why, and what would allow it: %s', (_, given) => {
    const asked = mayPublish(context(given), parsePublishFrom([]))
    expect(asked.why).toMatch(/^\S.* .*\S$/)
    if (asked.kind === 'allowed' || asked.allowWith === undefined) return
    const named = mayPublish(context(given), parsePublishFrom([asked.allowWith]))
    expect(named.kind).toBe('allowed')
    expect(named.why).toContain(asked.allowWith)
  })

  test.each([
    'schedule',
    'issue_comment',
    'issues',
    'repository_dispatch',
    'discussion',
    'discussion_comment',
  ])('is the default branch for "%s", which GitHub runs for no other', (event) => {
    const said = mayPublish(context({ event, defaultBranch: undefined }), parsePublishFrom([]))
    expect(said).toEqual({ kind: 'allowed', why: expect.stringContaining(event) })
  })

  const named: [string, Partial<RunContext>, string, 'allowed' | 'refused'][] = [
    ['a branch', { ref: 'refs/heads/develop' }, 'develop', 'allowed'],
    ['a branch by its full ref', { ref: 'refs/heads/develop' }, 'refs/heads/develop', 'allowed'],
    ['branches of one folder', { ref: 'refs/heads/release/1.2' }, 'release/*', 'allowed'],
    ['branches below that folder', { ref: 'refs/heads/release/1/2' }, 'release/*', 'refused'],
    ['branches however deep', { ref: 'refs/heads/release/1/2' }, 'release/**', 'allowed'],
    ['a part of a name', { ref: 'refs/heads/v1-lts' }, 'v*-lts', 'allowed'],
    ['a part that would stand there twice', { ref: 'refs/heads/v1' }, 'v1*1', 'refused'],
    ['a part that does not stand there', { ref: 'refs/heads/v1-lts2' }, 'v*-lts', 'refused'],
    [
      'pull requests of this repository',
      { event: 'pull_request' },
      'event:pull_request',
      'allowed',
    ],
    ['another event', { event: 'pull_request_target' }, 'event:pull_request', 'refused'],
    [
      'the branch of a pull request',
      { event: 'pull_request', ref: 'refs/heads/x' },
      'x',
      'refused',
    ],
    [
      'pull requests, of a fork too',
      { event: 'pull_request', fromFork: true },
      'event:pull_request',
      'refused',
    ],
    [
      'runs after pull requests',
      { event: 'workflow_run', follows: { event: 'pull_request', branch: 'x' } },
      'event:workflow_run',
      'allowed',
    ],
  ]
  test.each(named)('can be widened by name: %s', (_, given, word, kind) => {
    expect(mayPublish(context(given), parsePublishFrom([word])).kind).toBe(kind)
  })

  test('takes a branch for what it is called, also where its name holds a ref', () => {
    const from = parsePublishFrom(['copy/refs/heads/develop'])
    expect(from.branches).toEqual(['copy/refs/heads/develop'])
  })

  test('names the ref of a run that is neither of a branch nor of a tag', () => {
    expect(verdict({ ref: 'refs/notes/commits' })).toMatch(/^refused: .*refs\/notes\/commits/)
    expect(verdict({ ref: undefined })).toMatch(/^refused: .*no ref/)
  })

  test.each(['event:push', 'event:', 'a b', 'a..b', 'x:y', 'event:fork'])(
    'cannot be widened by "%s"',
    (word) => {
      const read = (): unknown => parsePublishFrom([word])
      expect(read).toThrow(/publish-from/)
      const instead = word.startsWith('event:') ? 'workflow_run' : 'release/*'
      expect(read).toThrow(expect.objectContaining({ fix: expect.stringContaining(instead) }))
    },
  )

  test('goes on where it may, and says why: in the log where it was allowed by name', () => {
    const host = new MemoryHost({ context: context({}) })
    requirePublishing('binaries', host, [])
    requirePublishing('binaries', host, ['develop'])
    const said = 'This run may publish binaries: main is the default branch.'
    expect([host.messages('debug'), host.messages('info')]).toEqual([[said], [said]])
  })

  test('says what was refused, why, and what to name', () => {
    const ask = (): unknown =>
      requirePublishing(
        'binaries',
        new MemoryHost({ context: context({ ref: 'refs/heads/topic' }) }),
        [],
      )
    expect(ask).toThrow(/^This run may not publish binaries: it runs for the branch topic/)
    expect(ask).toThrow(
      expect.objectContaining({ fix: expect.stringContaining('publish-from: topic') }),
    )
  })

  test('sends a run that nothing can allow to the default branch', () => {
    const ask = (): unknown =>
      requirePublishing('binaries', new MemoryHost({ context: context({ fromFork: true }) }), [])
    expect(ask).toThrow(
      expect.objectContaining({ fix: expect.stringContaining('on the default branch only') }),
    )
  })

  test('decides about a long hostile branch at once', () => {
    const ref = `refs/heads/${'a'.repeat(60_000)}`
    const started = performance.now()
    expect(mayPublish(context({ ref }), parsePublishFrom(['*a*a*a*a*a*a*b'])).kind).toBe('refused')
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
