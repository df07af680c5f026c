import { describe, expect, test } from '@jest/globals'
import type { RunContext } from '@pakages/core'
import { MemoryHost } from '@pakages/core/fakes'
import { commandSource } from './source.ts'

const contextOf = (event: string, payload: unknown): RunContext =>
  new MemoryHost({ context: { event, payload, runUrl: 'https://github.com/a/b/actions/runs/1' } })
    .context
const given = { command: 'approve zlib@1.3.1 all', auditor: 'mallory' }
const comment = {
  action: 'created',
  comment: {
    body: '/pakages request zlib@1.3.1',
    html_url: 'https://github.com/a/b/issues/7#issuecomment-1',
    user: { login: 'Alice' },
  },
  issue: { number: 7 },
}
const review = {
  action: 'submitted',
  review: {
    body: 'fine',
    html_url: 'https://github.com/a/b/pull/8#pullrequestreview-1',
    user: { login: 'alice' },
    commit_id: 'a'.repeat(40),
  },
  pull_request: { number: 8 },
}

describe('commandSource', () => {
  test('takes a new comment, by who wrote it and not by who an input says', () => {
    expect(commandSource(contextOf('issue_comment', comment), given)).toEqual({
      text: '/pakages request zlib@1.3.1',
      author: 'alice',
      url: comment.comment.html_url,
      thread: 7,
      commit: undefined,
    })
  })

  test('takes a submitted review, with the commit that was looked at', () => {
    expect(commandSource(contextOf('pull_request_review', review), given)).toMatchObject({
      text: 'fine',
      author: 'alice',
      thread: 8,
      commit: 'a'.repeat(40),
    })
  })

  test.each([
    [
      'an edited comment, which others may have edited',
      'issue_comment',
      { ...comment, action: 'edited' },
    ],
    ['a dismissed review', 'pull_request_review', { ...review, action: 'dismissed' }],
    ['a push', 'push', {}],
    ['a comment that is gone', 'issue_comment', { ...comment, action: 'deleted' }],
    ['a pull request', 'pull_request_target', {}],
  ])('passes over %s', (_, event, payload) => {
    expect(commandSource(contextOf(event, payload), given)).toBeUndefined()
  })

  test('takes a started workflow by who started it', () => {
    expect(
      commandSource(contextOf('workflow_dispatch', { sender: { login: 'Carol' } }), given),
    ).toMatchObject({
      text: '/pakages approve zlib@1.3.1 all',
      author: 'carol',
      url: 'https://github.com/a/b/actions/runs/1',
      thread: undefined,
    })
  })

  test('takes a submitted review without words for one that commands nothing', () => {
    for (const body of [null, undefined])
      expect(
        commandSource(
          contextOf('pull_request_review', { ...review, review: { ...review.review, body } }),
          given,
        )?.text,
      ).toBe('')
  })

  test('takes each line of an input for a command, whether it says so or not', () => {
    const command = 'approve zlib@1.3.1 all\r\n\n  \n/pakages request app@1\nwithdraw app@2'
    expect(commandSource(contextOf('terminal', undefined), { ...given, command })?.text).toBe(
      '/pakages approve zlib@1.3.1 all\n\n  \n/pakages request app@1\n/pakages withdraw app@2',
    )
  })

  test('names a started workflow by its event where its run has no address', () => {
    const { context } = new MemoryHost({
      context: { event: 'workflow_dispatch', payload: { sender: { login: 'carol' } } },
    })
    expect(commandSource(context, given)?.url).toBe('workflow_dispatch')
  })

  test('takes the terminal at its word, which a signature has to back', () => {
    expect(
      commandSource(contextOf('terminal', undefined), { ...given, auditor: '@Mallory' }),
    ).toMatchObject({ author: 'mallory', url: 'terminal' })
  })

  test.each<
    [string, RunContext, typeof given | { command: undefined; auditor: undefined }, string]
  >([
    [
      'there is no command',
      contextOf('terminal', undefined),
      { command: undefined, auditor: undefined },
      'There is no command',
    ],
    [
      'the command is of blanks',
      contextOf('workflow_dispatch', { sender: { login: 'carol' } }),
      { ...given, command: ' \n ' },
      'There is no command',
    ],
    [
      'the name of who reviews has an @ within',
      contextOf('terminal', undefined),
      { ...given, auditor: 'al@ice' },
      '"al@ice" is not a GitHub login',
    ],
    [
      'the address of a comment is no address of GitHub',
      contextOf('issue_comment', {
        ...comment,
        comment: { ...comment.comment, html_url: `https://${'x'.repeat(500)}` },
      }),
      given,
      'The event issue_comment does not look',
    ],
    [
      'nobody says who reviews',
      contextOf('terminal', undefined),
      { ...given, auditor: undefined as never },
      'not known who reviews',
    ],
    [
      'the name of who reviews is a path',
      contextOf('terminal', undefined),
      { ...given, auditor: '../alice' },
      'not a GitHub login',
    ],
    [
      'a login of the event is a path',
      contextOf('issue_comment', {
        ...comment,
        comment: { ...comment.comment, user: { login: '../x' } },
      }),
      given,
      'does not look as GitHub documents it',
    ],
    [
      'the event is nonsense',
      contextOf('issue_comment', null),
      given,
      'does not look as GitHub documents it',
    ],
  ])('says so when %s', (_, context, words, message) => {
    const read = (): unknown => commandSource(context, words)
    expect(read).toThrow(message)
    expect(read).toThrow(expect.objectContaining({ fix: expect.stringMatching(/^(Give|Start)/) }))
  })
})
