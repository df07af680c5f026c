import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { readJUnit } from './junit.ts'

const recorded = (name: string): string =>
  readFileSync(
    new URL(`../../../../../test/fixtures/spack/1.2/${name}.xml`, import.meta.url),
    'utf8',
  )

describe('readJUnit', () => {
  test('tells externals and what was there from what was installed', () => {
    const cases = readJUnit(recorded('junit-bar-tools'))
    expect(cases.find(({ name }) => name === 'gcc')).toMatchObject({
      result: 'skipped',
      seconds: 0,
    })
    expect(cases.find(({ name }) => name === 'bar-tools')).toMatchObject({
      result: 'passed',
      hash: expect.stringMatching(/^[a-z2-7]{32}$/),
    })
  })

  test('gives the error of what failed', () => {
    const failed = readJUnit(recorded('junit-compile-error')).filter(
      ({ result }) => result === 'failed',
    )
    expect(failed.map(({ name }) => name)).toEqual(['broken-build'])
    expect(failed[0]!.message).toContain('ProcessError: Command exited with status 2')
  })

  test('keeps of a spec in several suites the entry that tells most', () => {
    const suite = (inner: string): string =>
      `<testsuite><testcase classname="a" name="${'a'.repeat(32)}" time="1.5">${inner}</testcase></testsuite>`
    const read = (...inner: string[]): string =>
      readJUnit(`<testsuites>${inner.map(suite).join('')}</testsuites>`)[0]!.result
    expect(read('<skipped/>', '')).toBe('passed')
    expect(read('<failure message="x"/>', '<skipped/>', '')).toBe('failed')
  })

  test('reads an empty report', () => {
    expect(readJUnit('<testsuites/>')).toEqual([])
  })
})
