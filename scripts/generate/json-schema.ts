import { z } from 'zod'

/** https://json-schema.org/draft/2020-12/json-schema-validation#section-7.3 */
const FORMATS: readonly string[] = [
  ...['date-time', 'date', 'time', 'duration', 'email', 'idn-email', 'hostname', 'idn-hostname'],
  ...['ipv4', 'ipv6', 'uri', 'uri-reference', 'iri', 'iri-reference', 'uuid', 'uri-template'],
  ...['json-pointer', 'relative-json-pointer', 'regex'],
]

/**
 * What a type takes, as JSON Schema. zod also calls its own checks formats, such as `starts_with`: a
 * validator that is strict refuses a schema with these, and the pattern beside them says the same.
 */
export const jsonSchemaOf = (type: z.ZodType): z.core.JSONSchema.BaseSchema =>
  z.toJSONSchema(type, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      if (jsonSchema.format !== undefined && !FORMATS.includes(jsonSchema.format))
        delete jsonSchema.format
    },
  })
