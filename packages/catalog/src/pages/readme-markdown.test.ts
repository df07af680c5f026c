import { describe, expect, test } from '@jest/globals'
import { readmeMarkup } from './readme-markdown.ts'

const BASE = 'https://github.com/example/packages/blob/HEAD/'

/** In one line, without the attributes that all paragraphs have. */
const shown = (text: string, base: string | undefined = BASE): string =>
  readmeMarkup(text, base)
    .text.replaceAll(/ dir="?auto"?| rel="?nofollow"?| tabindex="?0"?/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('> <', '><')
    .trim()

describe('a README as part of a page', () => {
  test.each([
    ['a paragraph over two lines', 'one\ntwo', '<p>one two</p>'],
    ['a heading of the first level', '# One', '<h2>One</h2>'],
    ['a heading that is underlined', 'One\n---', '<h2>One</h2>'],
    ['headings that leave levels out', '## One\n##### Two', '<h2>One</h2><h3>Two</h3>'],
    ['a list', '- one\n- two\n  goes on', '<ul><li>one <li>two goes on </ul>'],
    ['a numbered list', '1. one\n2. two', '<ol><li>one <li>two </ol>'],
    ['code', '```sh\na <b> *c*\n```', '<pre><code>a &lt;b&gt; *c*</code></pre>'],
    ['code that is never closed', '```\na', '<pre><code>a</code></pre>'],
    ['code in a line', 'use `a*b*`', '<p>use <code>a*b*</code></p>'],
    ['a quote', '> one\n> two', '<blockquote>one two</blockquote>'],
    ['strong words, and others', '**one** _two_', '<p><strong>one</strong><em>two</em></p>'],
    ['names with underscores', 'a_b_c', '<p>a_b_c</p>'],
    ['a relative link', '[a](docs/a.md)', `<p><a href="${BASE}docs/a.md">a</a></p>`],
    [
      'an address',
      'https://a.example/b.',
      '<p><a href="https://a.example/b.">https://a.example/b.</a></p>',
    ],
    [
      'a badge, by its words',
      '[![Build](https://x.example/b.svg)](https://x.example/)',
      '<p><a href="https://x.example/">Build</a></p>',
    ],
    ['a picture, which is left out', 'see ![it](a.png)', '<p>see </p>'],
    ['a mark that is meant', String.raw`\*not\*`, '<p>*not*</p>'],
  ])('has %s', (_, text, expected) => {
    expect(shown(text)).toBe(expected)
  })

  test('has a table', () => {
    expect(shown('| a | b |\n|---|---|\n| 1 | `2` |')).toMatch(
      /<thead><tr><th scope="?col"?>a<th scope="?col"?>b<tbody><tr><td>1<td><code>2<\/code><\/table>/,
    )
  })

  test.each([
    ['an element', '<img src=x onerror="hurt()">'],
    ['a script', '<script>hurt()</script>'],
    ['a script in code', '`<script>hurt()</script>`'],
    ['a link that runs a script', '[a](javascript:hurt())'],
    ['a link that runs a script with entities', '[a](&#106;avascript:hurt)'],
    ['a link with a quote', '[a](https://x.example/"onclick="hurt)'],
    ['data', '[a](data:text/html,hurt)'],
    ['an element in a link', '[<b onclick=hurt>](https://x.example)'],
    ['half an element', '<a href="javascript:hurt()"\n>x</a>'],
  ])('lets no element or script of strangers through: %s', (_, text) => {
    const tags = shown(text).match(/<[^>]*>/g) ?? []
    const known = /^<\/?(p|code|li|ul)>$|^<a href="https:\/\/[^"<>]*">$|^<\/a>$/
    expect(tags.filter((tag) => !known.test(tag))).toEqual([])
  })

  test('links nowhere that is not known', () => {
    expect(readmeMarkup('[a](docs/a.md)', undefined).text).not.toContain('<a')
  })

  test.each(['[', '**', '`', '![', '<', '| ', '> ', '- ', '[![a](', '_a'])(
    'takes no time for many of %p',
    (mark) => {
      const started = performance.now()
      readmeMarkup(mark.repeat(200_000 / mark.length), BASE)
      expect(performance.now() - started).toBeLessThan(5000)
    },
  )
})
