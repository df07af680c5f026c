import { describe, expect, test } from '@jest/globals'
import { readdirSync } from 'node:fs'
import { COMMON_FLAGS } from '../arguments.ts'
import { commands } from './registry.ts'

describe('the commands of a terminal', () => {
  test('are the folders that there are', () => {
    const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
    expect(commands.map(({ name }) => name).toSorted()).toEqual(folders.toSorted())
  })

  test.each(commands)(
    '$name is declared under its name, with inputs that are there',
    async (entry) => {
      const { declaration } = await entry.load()
      expect(declaration.name).toBe(entry.name)
      const { positional, inputs } = declaration
      if (positional !== undefined) expect(inputs).toHaveProperty([positional])
      expect(Object.keys(inputs).filter((name) => name in COMMON_FLAGS)).toEqual([])
    },
  )
})
