import { describe, expect, test } from '@jest/globals'
import { globSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { actions } from '../actions/registry.ts'

const root = join(import.meta.dirname, '..')
const loaded = await Promise.all(
  actions.map(async (entry) => ({ ...entry, ...(await entry.load()) })),
)

describe('the registry of actions', () => {
  test('lists every folder that holds an action, and no other', () => {
    const folders = globSync('actions/*/action.ts', { cwd: root }).map(
      (file) => dirname(file).split(sep)[1]!,
    )
    expect(actions.map(({ folder }) => folder).sort()).toEqual(folders.sort())
  })

  test('knows each action by the name that it declares, and has one action at the root at most', () => {
    expect(
      loaded
        .filter(({ name, declaration }) => declaration.name !== name)
        .map(({ folder }) => folder),
    ).toEqual([])
    expect(new Set(actions.map(({ name }) => name)).size).toBe(actions.length)
    expect(actions.filter((entry) => entry.root).length).toBeLessThanOrEqual(1)
  })

  test('holds only names that can be a folder, a flag and an input', () => {
    const names = loaded.flatMap(({ declaration }) => [
      declaration.name,
      ...Object.keys(declaration.inputs),
      ...Object.keys(declaration.outputs),
    ])
    expect(names.filter((name) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))).toEqual([])
  })

  test('describes every input and output in whole sentences', () => {
    const texts = loaded.flatMap(({ declaration }) => [
      declaration.summary,
      ...Object.values(declaration.inputs).map(({ description }) => description),
      ...Object.values<string>(declaration.outputs),
    ])
    expect(texts.filter((text) => !/^[^a-z][^]*[.:)`]$/.test(text.trim()))).toEqual([])
  })

  test('gives positional words only to inputs that exist', () => {
    expect(
      loaded
        .filter(
          ({ declaration: { positional, inputs } }) =>
            positional !== undefined && !Object.hasOwn(inputs, positional),
        )
        .map(({ name }) => name),
    ).toEqual([])
  })
})
