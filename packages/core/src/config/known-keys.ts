import { z } from 'zod'

/**
 * The keys that a schema knows at a path, over all forms that a value may have there; for
 * suggestions.
 */
export function keysAt(type: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const forms = formsOf(type)
  const [head, ...rest] = path
  if (head === undefined)
    return [
      ...new Set(
        forms.flatMap((form) => (form instanceof z.ZodObject ? Object.keys(form.shape) : [])),
      ),
    ]
  return forms.flatMap((form) => {
    if (form instanceof z.ZodObject)
      return Object.hasOwn(form.shape, head)
        ? keysAt((form.shape as Record<PropertyKey, z.core.$ZodType>)[head]!, rest)
        : []
    if (form instanceof z.ZodArray) return keysAt(form.element, rest)
    if (form instanceof z.ZodRecord) return keysAt(form.valueType, rest)
    return []
  })
}

/** What is left when optional, default and union are taken off. */
function formsOf(type: z.core.$ZodType): z.core.$ZodType[] {
  if (
    type instanceof z.ZodOptional ||
    type instanceof z.ZodDefault ||
    type instanceof z.ZodNullable
  )
    return formsOf(type.unwrap())
  if (type instanceof z.ZodPipe) return formsOf(type.in)
  if (type instanceof z.ZodUnion) return type.options.flatMap(formsOf)
  return [type]
}
