import { describe, expect, test } from '@jest/globals'
import { plainMarkdown, plainText } from './plain-markdown.ts'

describe('plainText', () => {
  const texts: [string, string, string][] = [
    ['marks of code and bold', 'the `lock` of **all** specs', 'the lock of all specs'],
    [
      'links, with their address',
      'see [the guide](https://example.org/guide)',
      'see the guide (https://example.org/guide)',
    ],
    ['entities, once', '&lt;b&gt; &amp;lt;', '<b> &lt;'],
    [
      'escapes of punctuation, but not in code',
      'bot\\[bot\\]: \\<b\\> `a\\*`',
      'bot[bot]: <b> a\\*',
    ],
    ['joiners that keep a name from becoming a mention', '@\u2060alice', '@alice'],
    ['tags of folded parts', '<details><summary>libfoo</summary>', 'libfoo'],
  ]
  test.each(texts)('takes out %s', (_, markdown, plain) => {
    expect(plainText(markdown)).toBe(plain)
  })
})

describe('plainMarkdown', () => {
  test('aligns the columns of tables', () => {
    expect(
      plainMarkdown(
        '## Built\n\n| Spec | Time |\n| :-- | --: |\n| `libfoo@1.1` | 3 s |\n| a\\|b | 12 s |\n\nDone.',
      ),
    ).toBe('Built\n\nSpec        Time\nlibfoo@1.1  3 s\na|b         12 s\n\nDone.')
  })

  test('puts below a line of a table what does not fit into it', () => {
    const markdown =
      '| Package | Why | Prefix |\n|---|---|---|\n| a | needed | /x/y/z/long |\n| bcd | | /short |'
    expect(plainMarkdown(markdown, 20)).toBe(
      'Package  Why\n    Prefix\na        needed\n    /x/y/z/long\nbcd\n    /short',
    )
    expect(plainMarkdown(markdown, 80)).toBe(plainMarkdown(markdown))
  })

  test('breaks prose between words, and no code', () => {
    const words = 'one two three four five six seven eight nine ten'
    expect(plainMarkdown(`${words}\n\n\`\`\`\n${words}\n\`\`\``, 40)).toBe(
      `one two three four five six seven eight\nnine ten\n\n    ${words}`,
    )
  })

  test('shows a table at the very end, and code as it is', () => {
    expect(plainMarkdown('```text\n| **a** |\n```\n| a |\n|---|\n| b |')).toBe(
      '    | **a** |\na\nb',
    )
  })

  test('ends code only at a fence as long as the one that it began with', () => {
    expect(plainMarkdown('a\n\n````diff\n ```sh\n+b\n ```\n````\n\n**c**')).toBe(
      'a\n\n     ```sh\n    +b\n     ```\n\nc',
    )
  })

  test('leaves out pictures, which no terminal draws', () => {
    const picture = '```mermaid\nflowchart LR\n  p0["a"]\n```'
    expect(plainMarkdown(`One\n\n${picture}\n\n- **Two**`)).toBe('One\n\n- Two')
    expect(plainMarkdown('One\n```mermaid\nflowchart LR')).toBe('One')
  })

  test('takes out what would command the terminal', () => {
    expect(plainMarkdown('libfoo\u001b[2J\u0007 built')).toBe('libfoo[2J built')
  })
})
