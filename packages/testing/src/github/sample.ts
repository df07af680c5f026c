/** As much of JSON Schema as GitHub's description uses. */
export interface JsonSchema {
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly enum?: readonly unknown[]
  readonly format?: string
  readonly nullable?: boolean
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly allOf?: readonly JsonSchema[]
  readonly default?: unknown
}

/**
 * The smallest value that fits: required properties only, empty lists, null where that is allowed.
 */
export function sampleOf(schema: JsonSchema): unknown {
  if (schema.nullable) return null
  if (schema.enum) return schema.enum[0]
  const alternative = schema.anyOf?.[0] ?? schema.oneOf?.[0]
  if (alternative) return sampleOf(alternative)
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map(sampleOf)) as unknown
  switch (Array.isArray(schema.type) ? schema.type[0] : schema.type) {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, sampleOf(schema.properties?.[name] ?? {})]),
      )
    case 'array':
      return []
    case 'integer':
    case 'number':
      return 1
    case 'boolean':
      return false
    case 'null':
      return null
    case 'string':
      return schema.format === 'date-time'
        ? '2026-01-01T00:00:00Z'
        : schema.format === 'uri'
          ? 'https://api.github.com/'
          : 'text'
    default:
      return {}
  }
}

/** OpenAPI 3.0 writes `nullable: true` where JSON Schema lists the type `null`. */
export function withoutNullable(schema: JsonSchema): JsonSchema {
  const convert = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(convert)
    if (typeof value !== 'object' || value === null) return value
    const { nullable, example: _, examples: __, ...rest } = value as Record<string, unknown>
    const inner = Object.fromEntries(
      Object.entries(rest).map(([key, each]) => [key, convert(each)]),
    )
    return nullable === true ? { anyOf: [{ type: 'null' }, inner] } : inner
  }
  return convert(schema) as JsonSchema
}
