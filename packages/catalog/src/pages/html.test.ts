import { describe, expect, test } from '@jest/globals'
import { html, link, safeHref } from './html.ts'

describe('html', () => {
  test('escapes what is put into elements and attributes', () => {
    const hostile = `"><img src=x onerror='alert(1)'>&`
    expect(html`<p title="${hostile}">${hostile}</p>`.text).toBe(
      '<p title="&quot;&gt;&lt;img src=x onerror=&#39;alert(1)&#39;&gt;&amp;">&quot;&gt;&lt;img src=x onerror=&#39;alert(1)&#39;&gt;&amp;</p>',
    )
  })

  test('leaves out quotes that only the template brings, never those around what comes in', () => {
    expect(html`<p class="note" title="${'x'}" lang="en">a</p>`.text).toBe(
      '<p class=note title="x" lang=en>a</p>',
    )
  })

  test('leaves out end tags, slashes and line breaks that mean nothing, and no others', () => {
    expect(
      html`<ul>
          <li>
            <b>${'a'}</b>
            <i>b</i>
          </li>
          <li><input name="q" /></li>
        </ul>
        <p>c</p>`.text,
    ).toBe('<ul><li><b>a</b>\n<i>b</i><li><input name=q></ul><p>c</p>')
    expect(html`<pre><code>${'  x\n\n  y </li>\n'}</code></pre>`.text).toBe(
      '<pre><code>  x\n\n  y &lt;/li&gt;\n</code></pre>',
    )
    expect(
      html`<svg>
        <path d="M0 0z" />
        <use href="#a" />
      </svg>`.text.replaceAll('\n', ''),
    ).toBe('<svg><path d="M0 0z"/><use href="#a"/></svg>')
  })

  test('joins lists, leaves markup as it is, and leaves out what is not there', () => {
    expect(
      html`<ul>
        ${['a', 'b'].map((item) => html`<b>${item}</b>`)}${false}${undefined}${3}
      </ul>`.text.replaceAll(/\n\s*/g, ''),
    ).toBe('<ul><b>a</b><b>b</b>3</ul>')
  })

  test('takes out characters that reorder or hide text', () => {
    expect(html`${'sha256:\u202eabc\u2066\u0000\u0007d'}`.text).toBe('sha256:abcd')
    expect(html`${'sha256:a\u00ad\u061c\u180eb\u2061\ufeff\u{e0041}c'}`.text).toBe('sha256:abc')
  })
})

describe('safeHref', () => {
  test.each([
    ['lets web addresses through', 'https://example.org/a?b=c', 'https://example.org/a?b=c'],
    ['refuses scripts', 'javascript:alert(1)', undefined],
    ['refuses scripts that begin with white space', ' \tjavascript:alert(1)', undefined],
    ['refuses data', 'data:text/html,<script>alert(1)</script>', undefined],
    ['refuses what is no address', 'example.org', undefined],
    [
      'encodes what would leave the attribute',
      'https://example.org/"onmouseover="x',
      'https://example.org/%22onmouseover=%22x',
    ],
  ])('%s', (_, given, expected) => {
    expect(safeHref(given)).toBe(expected)
  })

  test('a link that is refused becomes text', () => {
    expect(html`${link('javascript:alert(1)', 'click')}`.text).toBe('click')
  })
})
