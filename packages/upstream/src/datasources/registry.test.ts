import { describe, expect, test } from '@jest/globals'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { datasources } from './registry.ts'

const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

describe('The registry of datasources', () => {
  test('lists each folder once, under its name', () => {
    expect(datasources.map(({ name }) => name).toSorted()).toEqual(folders.toSorted())
  })

  test.each(folders)('%s has a test of its own', (folder) => {
    expect(existsSync(join(import.meta.dirname, folder, `${folder}.test.ts`))).toBe(true)
  })
})
