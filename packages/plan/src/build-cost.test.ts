import { describe, expect, test } from '@jest/globals'
import { concretizeRecipes } from '@pakages/core/fakes'
import type { BuildReport, ConcreteSpec } from '@pakages/model'
import { BuildHistory } from './build-cost.ts'

const [libfoo] = concretizeRecipes([{ name: 'libfoo' }], ['libfoo'], 'x86_64_v3').specs.values()
const spec = libfoo!

const entry = (values: Partial<BuildReport['specs'][number]>): BuildReport['specs'][number] => ({
  name: 'libfoo',
  version: spec.version,
  hash: spec.hash,
  target: 'x86_64_v3',
  root: true,
  outcome: 'built',
  seconds: 100,
  ...values,
})
const other = 'a'.repeat(32) as ConcreteSpec['hash']

const historyOf = (...entries: BuildReport['specs']): BuildHistory => {
  const history = new BuildHistory()
  history.add({ specs: entries })
  return history
}

describe('what a package is thought to take', () => {
  test('this very build counts before other builds of the version, those before other versions', () => {
    const exact = entry({ seconds: 10 })
    const version = entry({ seconds: 20, hash: other })
    const name = entry({ seconds: 30, hash: other, version: '0.0.1' })
    expect(historyOf(name, version, exact).costOf(spec)).toEqual({
      seconds: 10,
      from: 'this build',
    })
    expect(historyOf(version).costOf(spec)).toEqual({ seconds: 20, from: 'this version' })
    expect(historyOf(name).costOf(spec)).toEqual({ seconds: 30, from: 'this package' })
  })

  test('of several builds the middle one counts, so that one slow runner does not', () => {
    const of = (seconds: number): BuildReport['specs'][number] =>
      entry({ seconds, hash: other, version: '0.0.1' })
    expect(historyOf(of(9000), of(40), of(50)).costOf(spec).seconds).toBe(50)
  })

  test('builds for the same target count before those for others, of each version and package', () => {
    const history = historyOf(entry({ seconds: 700, hash: other, target: 'riscv64' }))
    expect(history.costOf(spec)).toEqual({ seconds: 700, from: 'this version' })
    history.addTime({ name: 'libfoo', version: spec.version, target: 'x86_64_v3', seconds: 70 })
    expect(history.costOf(spec)).toEqual({ seconds: 70, from: 'this version' })
    const newer = { ...spec, version: '99', hash: 'b'.repeat(32) as ConcreteSpec['hash'] }
    expect(history.costOf(newer)).toEqual({ seconds: 70, from: 'this package' })
  })

  test('only what was built tells: a reused or a failed package took something else', () => {
    const history = historyOf(
      entry({ outcome: 'reused', seconds: 1 }),
      entry({ outcome: 'failed', seconds: 2 }),
    )
    expect(history.costOf(spec).from).toBe('its build system')
  })

  test('without any report the build system tells the magnitude, and some names are known to be long', () => {
    const { costOf } = new BuildHistory()
    const python = { ...spec, parameters: { build_system: 'python_pip' } }
    const cmake = { ...spec, parameters: { build_system: 'cmake' } }
    const unknown = { ...spec, parameters: { build_system: 'constructor' } }
    expect(costOf(python).seconds).toBeLessThan(costOf(cmake).seconds)
    expect(costOf({ ...cmake, name: 'llvm' }).seconds).toBeGreaterThan(3600)
    expect(costOf(unknown).seconds).toBeGreaterThan(0)
    expect(costOf({ ...cmake, name: 'constructor' }).seconds).toBe(costOf(cmake).seconds)
  })
})
