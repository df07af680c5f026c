import * as core from '@pakages/core'
import { z } from 'zod'
import type { GeneratedFile } from './generated-file.ts'

/** JSON Schema files for editors and for programs that read what we write. */
export function schemas(): GeneratedFile[] {
  const kinds = Object.values<unknown>(core).filter(isDocumentKind)
  return kinds.map(documentSchema).toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

const isDocumentKind = (value: unknown): value is core.DocumentKind<unknown> =>
  typeof value === 'object' && value !== null && 'schema' in value && 'type' in value && typeof value.schema === 'string' && /^pakages\.[a-z-]+\/\d+$/.test(value.schema)

function documentSchema({ schema, type }: core.DocumentKind<unknown>): GeneratedFile {
  const body = z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' }) as { properties?: object; required?: string[] }
  const whole = { ...body, properties: { schema: { const: schema }, ...body.properties }, required: ['schema', ...(body.required ?? [])] }
  return { path: `docs/schemas/${schema.replace('/', '-')}.schema.json`, content: `${JSON.stringify({ title: schema, ...whole }, null, 2)}\n` }
}
