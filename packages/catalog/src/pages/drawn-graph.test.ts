import { describe, expect, test } from '@jest/globals'
import { specHashType } from '@pakages/model'
import type { DependencyGraph } from '../documents.ts'
import { drawnOf, neededToRun } from './drawn-graph.ts'

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
    const graph = graphOf(3, [
      [0, 1, 'l'],
      [0, 2, 'l'],
      [1, 2, 'l'],
    ])
    expect(drawnOf(graph)).toEqual({
      nodes: [0, 1, 2],
      implied: 1,
      edges: [
        { from: 0, to: 1 },
        { from: 1, to: 2 },
      ],
    })
  })

  test('leaves out what only the build needs, with what only that needs', () => {
    const graph = graphOf(4, [
      [0, 1, 'bl'],
      [0, 2, 'b'],
      [2, 3, 'l'],
    ])
    expect(drawnOf(graph).nodes).toEqual([0, 1])
    expect(neededToRun(graph)).toEqual([0, 1])
  })

  test('keeps a short way that is not part of a longer one', () => {
    const graph = graphOf(4, [
      [0, 1, 'l'],
      [0, 2, 'l'],
      [1, 3, 'l'],
      [2, 3, 'r'],
    ])
    expect(drawnOf(graph).edges).toHaveLength(4)
  })
})
