import { describe, expect, test } from '@jest/globals'
import { layerPicture, type PicturedLayer } from './layer-picture.ts'

const layer = (title: string, size: number, what = 'uploaded'): PicturedLayer => ({
  title,
  size,
  what,
})
/** The cells of each line, without the head. */
const cells = (layers: readonly PicturedLayer[]): string[][] =>
  layerPicture(layers)
    .split('\n')
    .slice(2)
    .map((line) => line.slice(2, -2).split(' | '))

describe('the picture of layers', () => {
  test('shows the top one first, with bars in proportion, and a sliver for the smallest', () => {
    expect(
      cells([layer('base, layer 1', 80e6, 'mounted'), layer('a@1', 25e6), layer('view', 900)]),
    ).toEqual([
      ['`view`', '0.9\u00a0kB', '▏', 'uploaded'],
      ['`a@1`', '25.0\u00a0MB', '██▌', 'uploaded'],
      ['`base, layer 1`', '80.0\u00a0MB', '████████', 'mounted'],
    ])
  })

  test('of an image with 125 layers is short, and leaves out no layer and no byte', () => {
    const sizes = Array.from({ length: 125 }, (_, at) => (at % 31 === 7 ? 5e6 : 1000))
    const layers = sizes.map((size, at) => layer(`p${at}@1`, size, at < 3 ? 'mounted' : 'uploaded'))
    const lines = cells(layers)
    expect(lines.length).toBeLessThanOrEqual(40)
    const counts = lines.map(([title]) => Number(/^(\d+) layers,/.exec(title!)?.[1] ?? 1))
    expect(counts.reduce((sum, count) => sum + count)).toBe(125)
    expect(lines[0]![0]).toBe('`p124@1`')
    expect(lines.filter(([, size]) => size === '5.0\u00a0MB')).toHaveLength(4)
    expect(lines.at(-1)).toEqual([
      '7 layers, `p6@1` to `p0@1`',
      '7.0\u00a0kB',
      '▏',
      '4 uploaded, 3 mounted',
    ])
  })
})
