import { describe, expect, test } from '@jest/globals'
import { didYouMean, suggestion } from './suggestion.ts'

describe('suggestion', () => {
  const words: [string, string, string[], string | undefined][] = [
    ['a letter too many', 'specss', ['specs', 'jobs'], 'specs'],
    ['two letters the wrong way round', 'lisence', ['license', 'version'], 'license'],
    ['capital letters', 'Name', ['name'], 'name'],
    ['a candidate in capitals', 'PAKAGES_REGISTRI', ['PAKAGES_REGISTRY'], 'PAKAGES_REGISTRY'],
    ['one of two in capitals', 'bsd-3-claus', ['GPL', 'BSD-3-Clause'], 'BSD-3-Clause'],
    ['nothing near', 'colour', ['name', 'specs'], undefined],
    ['no candidates', 'x', [], undefined],
  ]
  test.each(words)('knows what is meant by %s', (_, word, candidates, expected) => {
    expect(suggestion(word, candidates)).toBe(expected)
  })

  test('lists what there is when nothing is near', () => {
    expect(didYouMean('colour', ['name', 'specs'])).toBe('There are: name, specs.')
  })
})
