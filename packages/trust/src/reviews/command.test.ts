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

  test.each<[string, string]>([
    ['longer', '```\n/pakages reject a@1 -- no\n````\n'],
    ['with blanks behind', '~~~\n/pakages reject a@1 -- no\n~~~  \n'],
    ['after a shorter one, which does not end it', '````\n```\n/pakages reject a@1 -- no\n````\n'],
    ['after another one, which does not end it', '```\n~~~\n/pakages reject a@1 -- no\n```\n'],
    ['after one with words, which does not end it', '```\n``` x\n/pakages reject a@1 -- no\n```\n'],
    ['of another than is indented so far that it begins none', '    ```\n'],
    ['of another than is within a line', 'see ```\n``\n'],
  ])('takes up again after the end of code: %s', (_, code) => {
    expect(parseCommands(`${code}/pakages approve zlib@1.3.1 all`)).toEqual([
      { kind: 'command', command: approve },
    ])
  })

  test('leaves to another workflow what it is asked to publish', () => {
    expect(parseCommands('/pakages publish 1a2b3c4\n')).toEqual([])
  })

  test('takes nothing of code that does not end', () => {
    expect(parseCommands('```\n/pakages approve zlib@1.3.1 all\n``\n')).toEqual([])
  })

  test.each(['\n', '\r', '\r\n', '\u2028', '\u2029'])('takes lines that end in %j', (end) => {
    const text = ['hello', '/pakages approve zlib@1.3.1 all', '/pakages', 'bye'].join(end)
    expect(parseCommands(text).map(({ kind }) => kind)).toEqual(['command', 'fault'])
  })

  test('reads no further than a comment can be', () => {
    const command = '\n/pakages request zlib@1.3.1\n'
    expect(parseCommands(`${' '.repeat(65_536 - command.length)}${command}`)).toHaveLength(1)
    expect(parseCommands(`${' '.repeat(70_000)}${command}`)).toHaveLength(0)
  })

  test('does no more than twenty', () => {
    const read = parseCommands('/pakages request zlib@1.3.1\n'.repeat(1000))
    expect(read.filter(({ kind }) => kind === 'command')).toHaveLength(20)
    expect(read.slice(20)).toEqual([
      {
        kind: 'fault',
        fault: {
          wrong: 'Only the first 20 commands are followed; 980 more were not read.',
          fix: expect.any(String),
        },
      },
    ])
    expect(parseCommands('/pakages request zlib@1.3.1\n'.repeat(20))).toHaveLength(20)
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

  test.each<[string, string, object]>([
    ['without the word before it', 'approve zlib@1.3.1 all', approve],
    ['with blanks of all kinds', ' \t/pakages  approve\t zlib@1.3.1   all ', approve],
    [
      'with criteria where none are asked for',
      'reject zlib@1.3.1 safe -- it fails',
      { ...approve, verdict: 'rejected', criteria: [], note: 'it fails' },
    ],
    ['with all and one of them', 'approve zlib@1.3.1 safe, ALL', approve],
    [
      'with blanks before its note and within',
      'reject zlib@1.3.1   --   it \t  fails',
      { ...approve, verdict: 'rejected', criteria: [], note: 'it fails' },
    ],
    [
      'with a note that speaks of commands',
      'approve zlib@1.3.1 all -- see /pakages approve',
      { ...approve, note: 'see /pakages approve' },
    ],
    ['with a note that is empty', 'approve zlib@1.3.1 all --', approve],
    [
      'with dashes that begin no note',
      'reject zlib@1.3.1 -- a--b --c -- d',
      { ...approve, verdict: 'rejected', criteria: [], note: 'a--b --c -- d' },
    ],
  ])('reads a command %s', (_, text, command) => {
    expect(parseCommand(text)).toEqual({ kind: 'command', command })
  })

  test.each<[string, RegExp, RegExp]>([
    [
      '/pakagesapprove zlib@1.3.1 all',
      /"\/pakagesapprove" is not a command/,
      /approve, reject, unsafe/,
    ],
    ['-- approve zlib@1.3.1 all', /empty/, /approve zlib@1\.3\.1 functional/],
    ['approve zlib@1.3.1 func,tional', /"func,tional" is not/, /functional, safe, license or all/],
    ['approve zlib@1.3.1 mylicence', /"mylicence" is not/, /a note after --/],
    ['approve zlib@1.3.1 licences', /"licences" is not/, /a note after --/],
    ['approve zlib@1.3.1 -- all', /does not say what/, /functional, safe, license or all of them/],
    ['approve zlib@ all', /"zlib@" is not a package/, /joined by @/],
    ['approve', /^"" is not a package/, /joined by @/],
    ['unsafe zlib@1.3.1 --', /no reason/, /\/pakages unsafe zlib@1\.3\.1 -- WHY/],
    // Advice to call it unsafe would have its binaries deleted.
    ['reject zlib@1.3.1 --', /no reason/, /\/pakages reject zlib@1\.3\.1 -- WHY/],
  ])('says what is wrong with "%s", and what to write', (text, wrong, fix) => {
    expect(parseCommand(text)).toEqual({
      kind: 'fault',
      fault: { wrong: expect.stringMatching(wrong), fix: expect.stringMatching(fix) },
    })
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

describe('a statement on a vulnerability', () => {
  const stated = (line: string): unknown => parseCommand(line)
  const named = { name: 'zlib', version: '1.3.1', vulnerability: 'CVE-2026-1001', note: '' }

  test.each<[string, object]>([
    [
      'not-affected zlib@1.3.1 CVE-2026-1001 vulnerable_code_not_present -- no minizip',
      {
        ...named,
        status: 'not_affected',
        justification: 'vulnerable_code_not_present',
        note: 'no minizip',
      },
    ],
    [
      'NOT_AFFECTED zlib@1.3.1/abcdefg CVE-2026-1001 Component-Not-Present',
      {
        ...named,
        hash: 'abcdefg',
        status: 'not_affected',
        justification: 'component_not_present',
      },
    ],
    ['affected zlib@1.3.1 CVE-2026-1001', { ...named, status: 'affected' }],
    ['fixed zlib@1.3.1 CVE-2026-1001 -- a patch', { ...named, status: 'fixed', note: 'a patch' }],
    ['investigating zlib@1.3.1 CVE-2026-1001', { ...named, status: 'under_investigation' }],
    ['withdraw zlib@1.3.1 CVE-2026-1001', { ...named, status: 'under_investigation' }],
  ])('is read of %s', (line, command) => {
    expect(stated(line)).toEqual({ kind: 'statement', command })
  })

  test.each([
    ['not-affected zlib@1.3.1 CVE-2026-1001', /does not say why it is not affected/],
    ['not-affected zlib@1.3.1 CVE-2026-1001 because', /"because" is no justification/],
    ['fixed zlib@1.3.1 -- x', /does not say which vulnerability/],
    ['fixed zlib@1.3.1 ../../x -- x', /names no vulnerability/],
    ['fixed zlib@1.3.1 A..B1 -- x', /names no vulnerability/],
    ['fixed zlib@1.3.1 CVE-2026-1001', /by what it is fixed/],
    ['fixed zlib@1.3.1 CVE-2026-1001 component_not_present -- x', /one word too many/],
    ['affected zlib@1.3.1 CVE-2026-1001 and CVE-2026-2', /one word too many/],
    ['affected zlib@1.3.1/ABC CVE-2026-1001', /not a package with its version/],
    ['affected zlib CVE-2026-1001', /not a package with its version/],
  ])('is not read of %s', (line, wrong) => {
    expect(stated(line)).toMatchObject({
      kind: 'fault',
      fault: { wrong: expect.stringMatching(wrong), fix: expect.stringMatching(/./) },
    })
  })
})
