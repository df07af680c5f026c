import { describe, expect, test } from '@jest/globals'
import recorded from './fixtures/package-versions.json' with { type: 'json' }
import { InvalidValue } from '../outside/invalid-value.ts'
import { parseVersion } from '../version/version.ts'
import { isInRange, intersection, rangeText, takesLowest } from './required-range.ts'
import { admits, parseRequirement } from './requirement.ts'

const { versions, results, intersections, refused } = recorded
const ranges = Object.keys(recorded.admits)
const parsed = ranges.map((bounds) => parseRequirement(`alpha${bounds}`))

/** `package_versions` does not tell `>=0.0` from no bound at all. */
const recordedText = (text: string): string =>
  text.replace(/^>=0\.0,?([^_]*)_?$/, '$1') || 'any version'

describe(`requirements, as ${recorded.source} answered`, () => {
  test.each(Object.entries(recorded.admits))(
    `"%s" admits the same of ${versions.length} versions`,
    (bounds, answers) => {
      const requirement = parseRequirement(`alpha${bounds}`)
      const wrong = versions.filter(
        (version, at) => admits(requirement, parseVersion(version)) !== (answers[at] === '1'),
      )
      expect(wrong).toEqual([])
    },
  )

  test(`${ranges.length} of them have the same in common, each with each`, () => {
    const wrong = ranges.flatMap((left, row) =>
      ranges.flatMap((right, column) => {
        const [low, high] = [Math.min(row, column), Math.max(row, column)]
        const answer = intersections[low]![high - low]!
        const { range, disjoint } = intersection(parsed[row]!.range, parsed[column]!.range)
        const wanted = results[answer < 0 ? -answer - 1 : answer]
        return recordedText(rangeText(range)) === wanted && disjoint === answer < 0
          ? []
          : [`${left} & ${right}: ${rangeText(range)}, not ${wanted}`]
      }),
    )
    expect(wrong).toEqual([])
  })

  test.each(refused)('"%s" is refused', (bounds) => {
    expect(() => parseRequirement(`alpha${bounds}`)).toThrow(InvalidValue)
  })

  test('what two have in common holds a version where both do', () => {
    const wrong = parsed.flatMap((left) =>
      parsed.flatMap((right) => {
        const { range, disjoint } = intersection(left.range, right.range)
        return versions.filter((text) => {
          const version = parseVersion(text)
          const both = admits(left, version) && admits(right, version)
          return disjoint ? both : isInRange(range, version) !== both
        })
      }),
    )
    expect(wrong).toEqual([])
  })
})

describe('a requirement', () => {
  test.each([
    ['alpha', '0.1 1.2 develop', ''],
    ['alpha==1.2.2', '1.2 1.2.0 1.2.9 1.2-rc1', '1.1.9 1.3'],
    ['alpha==1.2.*', '1.2 1.2.9', '1.3'],
    ['alpha<1.4', '1.3.9', '1.4.1 develop'],
    ['alpha>=1.2,<2', '1.2.0 1.99', '1.1.9 2.0 2.0-rc1'],
    ['alpha==<1.4', '1.3.9', '1.4'],
    ['alpha >= 1.2 , < 2', '1.2', '2'],
    ['alpha>=1.2 # since it has the new format', '1.2', '1.1'],
    ['alpha>=1.0#,<2.0', '3.0', '0.9'],
    ['Alpha>1', '2.0 develop', '1.9'],
    ['alpha==develop', 'develop', '1.2 main'],
    ['alpha>2024', '2025.1 99999999999999999999', '2024.9'],
    ['alpha<.5', '0.4', '0.5'],
  ])('%s admits %s and not %s', (text, inside, outside) => {
    const requirement = parseRequirement(text)
    const admitted = `${inside} ${outside}`
      .split(' ')
      .filter((version) => version !== '' && admits(requirement, parseVersion(version)))
    expect([requirement.name, admitted.join(' ')]).toEqual(['alpha', inside])
  })

  test.each([
    '',
    '# alpha',
    'alpha==',
    'alpha<',
    'alpha<1.4,,',
    'alpha~1',
    '../x',
    'alpha<>1',
    'alpha<*',
    'alpha>*',
    'alpha==1*',
    'alpha==*.*',
    'alpha==1.*.*',
    'alpha>1 2',
    'alpha>=1.2,<1.2',
  ])('"%s" is none', (text) => {
    expect(() => parseRequirement(text)).toThrow(/is not a (requirement|bound|version)/)
  })

  test('of more than 300 characters is none, and that is said', () => {
    const most = `alpha>=1.${'0'.repeat(291)}`
    expect(parseRequirement(most).text).toHaveLength(300)
    expect(() => parseRequirement(`${most}0`)).toThrow(/of 301 characters is too long/)
  })

  test('with a star for a range says what to write instead', () => {
    expect(() => parseRequirement('alpha<=1.*')).toThrow(
      expect.objectContaining({ fix: 'Write ==1.*, or <=1.' }),
    )
  })

  test('with "_" behind its lower bound wants the lowest version', () => {
    const lowest = ['>=1.2_', '>1.2_', '>1_,<3', '<3,>1_', '==1_', '>=1.2', '<3_', '==*_'].filter(
      (bounds) => takesLowest(parseRequirement(`alpha${bounds}`).range),
    )
    expect(lowest).toEqual(['>=1.2_', '>1.2_', '>1_,<3', '<3,>1_', '==1_'])
  })

  test('keeps what was written, without the comment', () => {
    expect(parseRequirement('  alpha >=1.2, <2  # why')).toMatchObject({
      text: 'alpha >=1.2, <2',
      bounds: '>=1.2,<2',
    })
  })
})
