import { describe, expect, test } from '@jest/globals'
import type { Review, StateOfVersion } from '@pakages/model'
import { reviewWith } from '@pakages/testing/trust/reviews'
import { parseCommand, type ReviewCommand } from './command.ts'
import { replyMarkdown, type CommandOutcome } from './reply.ts'

type Done = Extract<CommandOutcome, { kind: 'done' }>

function command(text: string): ReviewCommand {
  const read = parseCommand(text)
  if (read.kind !== 'command') throw new Error('It is no review.')
  return read.command
}
const state = (changes: Partial<StateOfVersion> = {}): StateOfVersion => ({
  name: 'zlib',
  version: '1.3.1',
  state: 'pending',
  reasons: [],
  missing: [],
  reviews: [],
  criteria: [],
  binaries: [],
  ...changes,
})
const done = (text: string, changes: Partial<Done> = {}): Done => ({
  kind: 'done',
  command: command(text),
  author: 'alice',
  before: 'pending',
  after: state(),
  file: 'reviews/zlib/1.3.1/alice.json',
  removed: 0,
  ...changes,
})
/** The paragraphs of an answer to one command. */
const paragraphs = (...args: Parameters<typeof done>): string[] =>
  replyMarkdown([done(...args)]).split('\n\n')
const counted = (review: Partial<Review>, counts: boolean, ...remarks: string[]) => ({
  review: reviewWith(review),
  counts,
  remarks,
})

describe('the answer to a command that was done', () => {
  test.each([
    ['approve zlib@1.3.1 functional safe', 'approved as functional, safe'],
    ['reject zlib@1.3.1 -- no', 'rejected'],
    ['unsafe zlib@1.3.1 -- no', 'called unsafe'],
    ['request zlib@1.3.1', 'put up for review'],
    ['withdraw zlib@1.3.1', 'withdrawn from'],
  ])('to "%s" says that it was %s', (text, what) => {
    expect(paragraphs(text)[0]).toBe(`@alice: \`zlib@1.3.1\` was ${what}. It stays **pending**.`)
  })

  test('says whose words count, whose do not and why, and where they come from', () => {
    const words = paragraphs('approve zlib@1.3.1 safe', {
      after: state({
        reviews: [
          counted({ criteria: ['safe'] }, true),
          counted({ auditor: 'mallory' }, false, 'mallory is no auditor, [x](y) @all.'),
          {
            ...counted({ auditor: 'zoe', verdict: 'unsafe', criteria: [] }, true),
            from: 'https://o.example/',
          },
          counted({ auditor: 'dave', verdict: 'requested', criteria: [] }, true),
        ],
      }),
    })
    expect(words.find((one) => one.startsWith('What was said'))).toBe(
      [
        'What was said of it:',
        '- counts: alice approved it as safe.',
        '- **does not count**: mallory approved it as functional, safe, license. mallory is no auditor, \\[x\\](y) @\u2060all.'.replace(
          '(y)',
          '\\(y\\)',
        ),
        '- counts: zoe of https:\u2060//o.example/ called it unsafe.',
      ].join('\n'),
    )
  })

  test('says what the state was, and what it is now', () => {
    const [first] = paragraphs('request zlib@1.3.1', { before: 'unreviewed' })
    expect(first).toMatch(/It was unreviewed and is now \*\*pending\*\*\.$/)
  })

  test('holds nothing more than there is to say', () => {
    expect(paragraphs('request zlib@1.3.1')).toStrictEqual([
      '@alice: `zlib@1.3.1` was put up for review. It stays **pending**.',
      'Recorded in `reviews/zlib/1.3.1/alice.json`.',
    ])
    expect(paragraphs('withdraw zlib@1.3.1')).toHaveLength(1)
  })

  test('repeats the note, says what went from the cache and what stayed, in this order', () => {
    const after = state({ missing: ['1 more auditor.', 'A *licence*.'] })
    const all = paragraphs('reject zlib@1.3.1 -- it fails', {
      removed: 1,
      kept: 'Two are still there.',
      after,
    })
    expect(all.slice(1)).toStrictEqual([
      '> it fails',
      '1 binary was taken out of the cache. What other packages share with them stays.',
      'Two are still there.',
      'Still missing for an approval:\n- 1 more auditor.\n- A \\*licence\\*.',
      'Recorded in `reviews/zlib/1.3.1/alice.json`.',
    ])
    expect(paragraphs('unsafe zlib@1.3.1 -- x', { removed: 2 })[2]).toMatch(/^2 binaries were/)
  })

  test.each(['removed', 'rejected'] as const)('asks for no approval of what is %s', (what) => {
    const after = state({ state: what, missing: ['1 more auditor.'] })
    expect(paragraphs('reject zlib@1.3.1 -- x', { after }).join()).not.toContain('Still missing')
  })

  test('begins with that the review does not count, and why', () => {
    const reviews = [
      counted({ auditor: 'bob' }, false, 'Nobody knows bob.'),
      counted({ auditor: 'alice' }, false, 'One.', 'Two [2].'),
    ]
    expect(paragraphs('approve zlib@1.3.1 all', { after: state({ reviews }) })[0]).toBe(
      '**This review of `zlib@1.3.1` does not count.** One. Two \\[2\\].',
    )
    const good = state({ reviews: [counted({ auditor: 'alice' }, true, 'A remark.')] })
    expect(paragraphs('approve zlib@1.3.1 all', { after: good })[0]).toMatch(/^@alice: /)
  })
})

describe('the answer to a command that was not done', () => {
  const fault = { wrong: 'It is wrong.', fix: 'Mend it.' }

  test('says which, why, and what to do', () => {
    expect(
      replyMarkdown([
        { kind: 'not-done', command: command('request zlib@1.3.1'), author: 'alice', fault },
      ]),
    ).toBe('@alice: `/pakages request zlib@1.3.1` was not done. It is wrong. Mend it.')
  })

  test('stands below the answer to the command before', () => {
    const none = { kind: 'not-done', command: undefined, author: 'eve[bot]', fault } as const
    expect(replyMarkdown([none, none])).toBe(
      'eve\\[bot\\]: That was not understood. It is wrong. Mend it.\n\neve\\[bot\\]: That was not understood. It is wrong. Mend it.',
    )
  })
})

describe('what people wrote', () => {
  const note = (text: string): string => paragraphs(`reject zlib@1.3.1 -- ${text}`)[1]!.slice(2)

  test.each([
    ['`code`', '\\`code\\`'],
    ['*a* _b_ ~c~ |d|', '\\*a\\* \\_b\\_ \\~c\\~ \\|d\\|'],
    ['[x](y) ![z] <b> {e} \\f', '\\[x\\]\\(y\\) \\!\\[z\\] \\<b\\> \\{e\\} \\\\f'],
    ['@team and me@acme', '@\u2060team and me@acme'],
    ['&commat;team &num;12', '\\&commat;team \\&num;12'],
    ['#12 and # 12', '#\u206012 and # 12'],
    ['HTTPS://a.example http://b', 'HTTPS:\u2060//a.example http:\u2060//b'],
    ['www.a.example WWW.b', 'www\u2060.a.example www\u2060.b'],
  ])('is text and nothing else: %s', (written, shown) => {
    expect(note(written)).toBe(shown)
  })

  test('does not get out of code', () => {
    const file = 'reviews/a`b/1.json'
    expect(paragraphs('request zlib@1.3.1', { file })[1]).toBe("Recorded in `reviews/a'b/1.json`.")
  })
})
