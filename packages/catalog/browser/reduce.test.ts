import { describe, expect, test } from '@jest/globals'
import { specHashType } from '@pakages/model'
import type { DependencyGraph } from '../src/documents.ts'
import { drawnOf } from './reduce.ts'

const graphOf = (size: number, edges: DependencyGraph['edges']): DependencyGraph => ({
  nodes: Array.from({ length: size }, (_, place) => ({
    name: `n${place}`,
    version: '1',
    hash: specHashType().parse('a'.repeat(32)),
  })),
  edges,
})

describe('drawnOf', () => {
  test('leaves out an edge that follows from a longer way', () => {
    expect(
      drawnOf(
        graphOf(3, [
          [0, 1, 'l'],
          [0, 2, 'l'],
          [1, 2, 'l'],
        ]),
        false,
      ),
    ).toEqual({
      nodes: [0, 1, 2],
      implied: 1,
      edges: [
        { from: 0, to: 1, buildOnly: false },
        { from: 1, to: 2, buildOnly: false },
      ],
    })
  })

  test('leaves out what only the build needs, with what only that needs', () => {
    const graph = graphOf(4, [
      [0, 1, 'bl'],
      [0, 2, 'b'],
      [2, 3, 'l'],
    ])
    expect(drawnOf(graph, false).nodes).toEqual([0, 1])
    expect(drawnOf(graph, true).nodes).toEqual([0, 1, 2, 3])
  })

  test('keeps a short way that is not part of a longer one', () => {
    expect(
      drawnOf(
        graphOf(4, [
          [0, 1, 'l'],
          [0, 2, 'l'],
          [1, 3, 'l'],
          [2, 3, 'r'],
        ]),
        false,
      ).edges,
    ).toHaveLength(4)
  })
})
