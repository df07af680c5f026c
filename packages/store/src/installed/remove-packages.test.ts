import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { ConcreteSpec, SpecHash } from '@pakages/model'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StoreDatabase } from '../database/store-database.ts'
import { StoreLayout } from '../layout/store-layout.ts'
import { installedDag } from './installed-dag.ts'
import { removePackages } from './remove-packages.ts'

const HASH = 'a'.repeat(32) as SpecHash

let root: string
let layout: StoreLayout
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pakages-remove-'))
  layout = new StoreLayout(root)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

/** A root whose database says that a package lies somewhere in it, and that somewhere. */
function installedAt(below: string): {
  readonly prefix: string
  readonly database: StoreDatabase
  readonly spec: ConcreteSpec
} {
  const prefix = join(root, below)
  mkdirSync(prefix, { recursive: true })
  const spec = {
    name: 'libfoo',
    version: '1.0',
    arch: { platform: 'linux', platform_os: 'debian12', target: 'x86_64_v3' },
    parameters: {},
    hash: HASH,
  }
  const record = { spec, path: prefix, installed: true, explicit: true, ref_count: 0 }
  mkdirSync(layout.database, { recursive: true })
  writeFileSync(
    join(layout.database, 'index.json'),
    JSON.stringify({ database: { version: '8', installs: { [HASH]: record } } }),
  )
  const database = StoreDatabase.read(layout.database)
  return { prefix, database, spec: installedDag(database).specs.get(HASH)! }
}

const named = (): boolean => StoreDatabase.read(layout.database).records.has(HASH)

describe('removing a package', () => {
  test('takes its name and its folder away, and the folders that are empty then', () => {
    const { prefix, database, spec } = installedAt(`linux/libfoo-1.0-${HASH}`)
    removePackages(layout, database, [spec])
    expect([named(), existsSync(prefix), existsSync(join(root, 'linux'))]).toEqual([
      false,
      false,
      false,
    ])
  })

  test('takes the name away first: what is cut off leaves a folder, never a name without one', () => {
    const { prefix, database, spec } = installedAt(`linux/libfoo-1.0-${HASH}`)
    mkdirSync(layout.own, { recursive: true })
    writeFileSync(layout.unpacking, 'in the way of what moves folders aside')
    expect(() => removePackages(layout, database, [spec])).toThrow()
    expect([named(), existsSync(prefix)]).toEqual([false, true])
  })

  test.each([
    ['in a folder without its hash', 'linux/precious'],
    ['among what is ours', `.pakages/libfoo-1.0-${HASH}`],
    ['in the database', `.spack-db/libfoo-1.0-${HASH}`],
    ['outside of the root', `../pakages-elsewhere-${HASH}`],
  ])('is refused where the database says that it lies %s', (_, below) => {
    const { prefix, database, spec } = installedAt(below)
    expect(() => removePackages(layout, database, [spec])).toThrow('is no place for it there')
    expect([named(), existsSync(prefix)]).toEqual([true, true])
    rmSync(prefix, { recursive: true })
  })
})
