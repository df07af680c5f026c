import { describe, expect, test } from '@jest/globals'
import { parseCommand, parseCommands } from './command.ts'

const approve = {
  verdict: 'approved',
  name: 'zlib',
  version: '1.3.1',
  criteria: ['functional', 'safe', 'license'],
  note: '',
}

describe('parseCommands', () => {
  test.each<[string, string, object]>([
    [
      'an approval with a note',
      '/pakages approve zlib@1.3.1 functional safe license -- built and ran the tests',
      { ...approve, note: 'built and ran the tests' },
    ],
    ['all criteria at once, in any case', '/pakages APPROVE zlib@1.3.1 All', approve],
    [
      'criteria in any order, and in British spelling',
      '/pakages approve zlib@1.3.1 licence, functional',
      { ...approve, criteria: ['functional', 'license'] },
    ],
    [
      'a rejection',
      '/pakages reject zlib@1.3.1 -- fails -- twice',
      { ...approve, verdict: 'rejected', criteria: [], note: 'fails -- twice' },
    ],
    [
      'a warning',
      '/pakages unsafe py-numpy@2.0-rc1 -- CVE',
      { verdict: 'unsafe', name: 'py-numpy', version: '2.0-rc1', criteria: [], note: 'CVE' },
    ],
    [
      'a request',
      '/pakages request zlib@1.3.1',
      { ...approve, verdict: 'requested', criteria: [] },
    ],
    [
      'a withdrawal',
      '/pakages withdraw zlib@1.3.1',
      { ...approve, verdict: 'withdrawn', criteria: [] },
    ],
  ])('reads %s', (_, text, command) => {
    expect(parseCommands(text)).toEqual([{ kind: 'command', command }])
  })

  test('takes whole lines only, among what people write', () => {
    const comment =
      'I looked at it.\r\n\r\n/pakages approve zlib@1.3.1 all\r\nplease /pakages reject zlib@1.3.1 -- no\n> /pakages reject zlib@1.3.1 -- quoted\n /pakages reject zlib@1.3.1 -- indented\n/pakagesx reject zlib@1.3.1 -- no'
    expect(parseCommands(comment)).toEqual([{ kind: 'command', command: approve }])
  })

  test.each(['```', '~~~~', '   ```text'])('passes over code behind %s', (fence) => {
    const text = `${fence}\n/pakages reject zlib@1.3.1 -- an example\n${fence.trim().replace('text', '')}\n/pakages approve zlib@1.3.1 all`
    expect(parseCommands(text)).toEqual([{ kind: 'command', command: approve }])
  })

  test('does no more than twenty', () => {
    expect(parseCommands('/pakages request zlib@1.3.1\n'.repeat(1000))).toHaveLength(20)
  })

  test('is quick with a comment that is made to be slow', () => {
    const started = performance.now()
    for (const evil of [
      `/pakages approve ${'a'.repeat(60_000)}`,
      `/pakages ${' '.repeat(60_000)}x`,
      `/pakages reject zlib@1 ${' --'.repeat(20_000)}`,
      '`'.repeat(65_000),
    ])
      parseCommands(evil)
    expect(performance.now() - started).toBeLessThan(1000)
  })

  test.each<[string, string, RegExp]>([
    ['nothing', '/pakages', /empty/],
    ['an unknown verb', '/pakages merge zlib@1.3.1', /"merge" is not a command/],
    ['a verb of all objects', '/pakages constructor zlib@1.3.1', /not a command/],
    ['no version', '/pakages approve zlib all', /not a package with its version/],
    ['two versions', '/pakages approve zlib@1@2 all', /not a package with its version/],
    [
      'a path instead of a name',
      '/pakages approve ../../etc@1 all',
      /not a package with its version/,
    ],
    [
      'a path instead of a version',
      '/pakages approve zlib@.. all',
      /not a package with its version/,
    ],
    [
      'a slash in a version',
      '/pakages approve zlib@1/../../x all',
      /not a package with its version/,
    ],
    [
      'a criterion that does not exist',
      '/pakages approve zlib@1.3.1 functonal',
      /"functonal" is not a criterion/,
    ],
    ['an approval of nothing', '/pakages approve zlib@1.3.1', /does not say what/],
    ['a rejection without a reason', '/pakages reject zlib@1.3.1', /no reason/],
    ['a warning without a reason', '/pakages unsafe zlib@1.3.1 -- ', /no reason/],
  ])('says what is wrong with %s', (_, text, wrong) => {
    expect(parseCommands(text)).toEqual([
      {
        kind: 'fault',
        fault: { wrong: expect.stringMatching(wrong), fix: expect.stringMatching(/Write/) },
      },
    ])
  })

  test('takes out of notes what hides or turns text', () => {
    expect(parseCommand('reject zlib@1.3.1 -- a\u202eb\u200bc\u0007d\u2066e')).toMatchObject({
      command: { note: 'a b c d e' },
    })
  })

  test('cuts notes that are too long', () => {
    const read = parseCommand(`reject zlib@1.3.1 -- ${'x'.repeat(9000)}`)
    expect(read.kind === 'command' && read.command.note.length).toBe(2000)
  })
})
