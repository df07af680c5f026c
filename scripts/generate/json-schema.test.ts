import { expect, test } from '@jest/globals'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { openApi } from '../../packages/catalog/src/openapi.generated.ts'
import { jsonSchemaOf } from './json-schema.ts'

const root = join(import.meta.dirname, '..', '..')

/** What stands as `format` in a schema, but for properties of that name. */
function formatsIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return []
  const own = 'format' in value && typeof value.format === 'string' ? [value.format] : []
  return [...own, ...Object.values(value).flatMap(formatsIn)]
}

test('a check that JSON Schema has no format for is its pattern alone', () => {
  const { format, ...schema } = jsonSchemaOf(z.string().startsWith('refs/'))
  expect([format, schema]).toEqual([undefined, expect.objectContaining({ pattern: '^refs\\/.*' })])
  expect(jsonSchemaOf(z.iso.datetime()).format).toBe('date-time')
})

test('every schema that is published names formats of JSON Schema alone', () => {
  const files = globSync('docs/{schemas,api}/*.json', { cwd: root })
  const texts = [...files.map((file) => readFileSync(join(root, file), 'utf8')), openApi]
  const formats = new Set(texts.flatMap((text) => formatsIn(JSON.parse(text))))
  expect(files.length).toBeGreaterThan(20)
  // https://json-schema.org/draft/2020-12/json-schema-validation#section-7.3
  expect([...formats].sort()).toEqual(['date', 'date-time', 'uri'])
})
