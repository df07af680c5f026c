import { describe, expect, test } from '@jest/globals'
import { DEFAULT_UPDATE_RULES } from '@pakages/core'
import { ageFindings, tooYoung } from './age.ts'

const NOW = Date.UTC(2026, 0, 20)
const daysAgo = (days: number): string => new Date(NOW - days * 86_400_000).toISOString()
const release = (date?: string) => ({ name: '1.1', version: '1.1', ...(date && { date }) })
const rules = { ...DEFAULT_UPDATE_RULES, minimumAge: 3 }

describe('The age of a release that no datasource dates is that of its archive', () => {
  test.each<[string, number, string | undefined]>([
    ['of today', 0.5, 'Its archive is less than a day old, less than the 3 days of minimum-age.'],
    ['of some days', 2.9, 'Its archive is 2 days old, less than the 3 days of minimum-age.'],
    ['that is old enough', 3, undefined],
  ])('an archive %s', (_, days, reason) => {
    expect(tooYoung(release(), { modified: daysAgo(days) }, rules, NOW)).toBe(reason)
  })

  test('and where the datasource dates it, that one was judged already', () => {
    expect(tooYoung(release(daysAgo(9)), { modified: daysAgo(0) }, rules, NOW)).toBeUndefined()
    expect(ageFindings(release(daysAgo(9)), { modified: undefined })).toEqual([])
  })

  test('and where nothing tells, that is said', () => {
    expect(tooYoung(release(), { modified: undefined }, rules, NOW)).toBeUndefined()
    expect(ageFindings(release(), { modified: undefined })).toMatchObject([{ kind: 'age-unknown' }])
    expect(ageFindings(release(), { modified: daysAgo(9) })).toEqual([])
  })
})
