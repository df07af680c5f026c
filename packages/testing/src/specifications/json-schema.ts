import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { readFileSync } from 'node:fs'
import type { z } from 'zod'
import { faultsIn } from './faults.ts'
import { mutantsOf } from './mutants.ts'

/** What of a document breaks a schema; empty where nothing does. */
export type SchemaJudge = (document: unknown) => string[]

/** Reads a schema of draft 4 to 7 or 2020-12. @param variable The environment variable that names its file. */
export function schemaIn(variable: string): SchemaJudge {
  const schema = JSON.parse(readFileSync(process.env[variable]!, 'utf8')) as Record<string, unknown>
  const isNew = String(schema['$schema']).includes('2020-12')
  const options = { strict: false, allErrors: true, unicodeRegExp: false }
  const ajv = isNew ? new Ajv2020(options) : new Ajv(options)
  addFormats.default(ajv)
  // Ajv has no format for it; what we write is ASCII, of which it is the same.
  ajv.addFormat('iri', 'uri' in ajv.formats ? ajv.formats['uri'] : true)
  // Of draft 4 those words that are used mean the same since, but for "id".
  if (!isNew) delete schema['$schema']
  if (!isNew) delete schema['id']
  const validate = ajv.compile(schema)
  return (document) => {
    validate(document)
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  }
}

/** Mutants of a document that a schema refuses, and our reading of the specification does not. */
export const unnoticed = (document: object, judge: SchemaJudge, specification: z.ZodType) =>
  mutantsOf(document)
    .filter(
      ({ mutant }) => judge(mutant).length > 0 && faultsIn(specification, mutant).length === 0,
    )
    .map(({ what }) => what)
