import { afterAll, expect, test } from '@jest/globals'
import { specHashType, type SpecHash } from '@pakages/model'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StoreDatabase } from '../database/store-database.ts'
import { planCollection, planRemoval } from './removal.ts'

const folder = mkdtempSync(join(tmpdir(), 'pakages-removal-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567'
const hashOf = (at: number): SpecHash =>
  specHashType().parse(
    `${LETTERS[at >> 10]}${LETTERS[(at >> 5) & 31]}${LETTERS[at & 31]}`.padStart(32, 'a'),
  )

/** A database of packages, each of which needs those that are named by their numbers. */
function databaseOf(needs: readonly (readonly number[])[], explicit: readonly number[]) {
  const installs = needs.map((all, at) => {
    const dependencies = all.map((to) => ({
      name: `p${to}`,
      hash: hashOf(to),
      parameters: { deptypes: ['link', 'run'], virtuals: [] },
    }))
    const spec = {
      name: `p${at}`,
      version: '1.0',
      namespace: 'test',
      arch: { platform: 'linux', platform_os: 'debian12', target: 'x86_64' },
      parameters: {},
      hash: hashOf(at),
      ...(dependencies.length > 0 && { dependencies }),
    }
    const ref_count = needs.filter((others) => others.includes(at)).length
    const known = { installed: true, explicit: explicit.includes(at), installation_time: 1 }
    return [hashOf(at), { spec, ref_count, path: `/root/${hashOf(at)}`, ...known }]
  })
  const text = JSON.stringify({
    database: { version: '8', installs: Object.fromEntries(installs) as object },
  })
  writeFileSync(join(folder, 'index.json'), text)
  return StoreDatabase.read(folder)
}
const namesOf = (specs: readonly { readonly name: string }[]): string[] =>
  specs.map(({ name }) => name)

// p4 and p3 need p2, which needs p1, which needs p0; p5 needs p0; nothing needs p6.
const SMALL = [[], [0], [1], [2], [2], [0], []]

test('what goes takes with it what only it needed, dependents first', () => {
  const plan = planRemoval(databaseOf(SMALL, [3, 5]), [hashOf(3), hashOf(4)])
  expect(plan.kind === 'possible' && namesOf(plan.specs)).toEqual(['p3', 'p4', 'p2', 'p1'])
})

test('what was asked for stays, and so does what others need', () => {
  const plan = planRemoval(databaseOf(SMALL, [1, 3, 5]), [hashOf(3), hashOf(4)])
  expect(plan.kind === 'possible' && namesOf(plan.specs)).toEqual(['p3', 'p4', 'p2'])
  expect(planRemoval(databaseOf(SMALL, [3]), [hashOf(2)])).toMatchObject({
    kind: 'needed',
    by: [{ spec: { name: 'p2' }, by: [{ name: 'p3' }, { name: 'p4' }] }],
  })
})

test('a collection takes all that nothing asked for needs, dependents first', () => {
  expect(namesOf(planCollection(databaseOf(SMALL, [5])))).toEqual(['p3', 'p4', 'p6', 'p2', 'p1'])
  expect(planCollection(databaseOf(SMALL, [3, 4, 5, 6]))).toEqual([])
})

test('a chain of 2,000 packages is planned in a moment', () => {
  const database = databaseOf(
    Array.from({ length: 2000 }, (_, at) => (at === 0 ? [] : [at - 1])),
    [],
  )
  const before = process.cpuUsage()
  expect(planCollection(database)).toHaveLength(2000)
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1e6).toBeLessThan(5) // a look at each for each takes half an hour
})
