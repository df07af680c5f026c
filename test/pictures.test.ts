import { describe, expect, test } from '@jest/globals'
import { globSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { partsSvg } from '../scripts/pictures/parts-svg.ts'
import { RecordingScreen } from '../scripts/pictures/screen.ts'
import { terminalSvg } from '../scripts/pictures/terminal-svg.ts'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'docs', 'pictures')
const read = (file: string): string => readFileSync(join(folder, file), 'utf8')

describe('the pictures of the guides', () => {
  const pages = globSync(['README.md', 'docs/*.md'], { cwd: root })
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n')

  test.each(readdirSync(folder))('%s is small, and a page shows it', (file) => {
    expect(statSync(join(folder, file)).size).toBeLessThan(150_000)
    expect(pages).toContain(`pictures/${file}"`)
  })

  test('have a dark form beside each light one', () => {
    const light = readdirSync(folder).filter((file) => file.includes('-light.'))
    expect(light.length).toBeGreaterThanOrEqual(2)
    for (const file of light)
      expect(readdirSync(folder)).toContain(file.replace('-light.', '-dark.'))
  })

  test('of the parts are as they are drawn now', () => {
    for (const scheme of ['light', 'dark'] as const)
      expect(read(`parts-${scheme}.svg`)).toBe(partsSvg(scheme))
  })

  test('show no folder of the machine that made them', () => {
    expect(read('terminal.svg')).toContain('datagauge')
    expect(read('terminal.svg')).not.toMatch(/\/(tmp|root|home|var|Users)\//)
  })
})

describe('a recorded screen', () => {
  const linesOf = (columns: number, ...writes: readonly [string, number][]) => {
    const screen = new RecordingScreen(columns)
    for (const [text, at] of writes) screen.write(text, at)
    return screen.lines.map(({ row, runs, from, until }) => [
      row,
      runs.map(({ text, style }) => (style === '' ? text : `${style}:${text}`)).join('|'),
      from,
      until,
    ])
  }

  test('knows how long a line stood that was written over', () => {
    expect(linesOf(80, ['[1/2] one', 1], ['\r\u001b[K[2/2] two', 2], ['\r\n', 3])).toEqual([
      [0, '[1/2] one', 1, 2],
      [0, '[2/2] two', 2, undefined],
      [1, '', 3, undefined],
    ])
  })

  test('forgets what nobody saw, since it was written over at once', () => {
    expect(linesOf(80, ['one\r\u001b[Ktwo', 1])).toEqual([[0, 'two', 1, undefined]])
  })

  test('goes on in the next line where one is full', () => {
    expect(linesOf(4, ['abcdef', 1]).map(([row, text]) => [row, text])).toEqual([
      [0, 'abcd'],
      [1, 'ef'],
    ])
  })

  test('keeps colours', () => {
    expect(linesOf(80, ['\u001b[1ma\u001b[22mb\u001b[31mc\u001b[0md', 1])[0]![1]).toBe(
      'bold:a|b|red:c|d',
    )
  })

  test('draws nothing that it does not know', () => {
    expect(() => new RecordingScreen(80).write('\u001b[2J', 0)).toThrow(
      'does not know "\\u001b[2J"',
    )
  })

  test('becomes a picture that scrolls, and whose text cannot become markup', () => {
    const screen = new RecordingScreen(20)
    for (const [at, text] of ['<b>&', 'two', 'three'].entries()) screen.write(`${text}\r\n`, at)
    const svg = terminalSvg(screen.lines, { columns: 20, rows: 2 }, 'A "terminal"')
    expect(svg).toContain('&lt;b&gt;&amp;')
    expect(svg).toContain('aria-label="A &quot;terminal&quot;"')
    expect(svg).toMatch(/100\.00%\{transform:translateY\(-38px\)\}/)
  })
})
