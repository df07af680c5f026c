import * as core from '@pakages/core'
import type { GeneratedFile } from './generated-file.ts'
import { jsonSchemaOf } from './json-schema.ts'

/** JSON Schema files for editors and for programs that read what we write. */
export function schemas(): GeneratedFile[] {
  const kinds = Object.values<unknown>(core).filter(isDocumentKind)
  return [
    configurationSchema(),
    ...kinds.map(documentSchema).toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  ]
}

/**
 * Of `pakages.json`: what editors complete and check. Its comments are for them to allow ("JSON
 * with comments").
 */
function configurationSchema(): GeneratedFile {
  const body = jsonSchemaOf(core.configurationType)
  const schema = {
    ...body,
    title: 'pakages.json',
    anyOf: core.FUNCTIONAL_KEYS.map((key) => ({ required: [key] })),
  }
  return {
    path: 'docs/schemas/pakages.json.schema.json',
    content: `${JSON.stringify(schema, null, 2)}\n`,
  }
}

const isDocumentKind = (value: unknown): value is core.DocumentKind<unknown> =>
  typeof value === 'object' &&
  value !== null &&
  'schema' in value &&
  'type' in value &&
  typeof value.schema === 'string' &&
  /^pakages\.[a-z-]+\/\d+$/.test(value.schema)

function documentSchema({ schema, type }: core.DocumentKind<unknown>): GeneratedFile {
  const body = jsonSchemaOf(type)
  const whole = {
    ...body,
    properties: { schema: { const: schema }, ...body.properties },
    required: ['schema', ...(body.required ?? [])],
  }
  return {
    path: `docs/schemas/${schema.replace('/', '-')}.schema.json`,
    content: `${JSON.stringify({ title: schema, ...whole }, null, 2)}\n`,
  }
}
