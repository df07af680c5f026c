import { joinWithin } from './budget.ts'
import { known, NotStatic, textOfValue, type Value } from './value.ts'

const FIELD =
  /\{\{|\}\}|\{([A-Za-z_0-9]*)((?:\.[A-Za-z_]\w*|\[[^\]{}]*\])*)(?:!([rsa]))?(?::([^{}]*))?\}/g
const SPEC = /^(?:(.)?([<>^]))?(0)?(\d+)?([sd])?$/
const PERCENT = /%(?:%|\((\w+)\))?(0)?(\d+)?([sd])?/g

/** Reads an attribute (`.name`) of a value, for the fields of `str.format`. */
export type ReadAttribute = (value: Value, name: string) => Value

/**
 * `"…{0}…{name}…".format(…)`.
 * @throws NotStatic for a field that the arguments lack, a subscript, or a format that recipes have
 * no use for.
 */
export function formatFields(
  template: string,
  positional: readonly Value[],
  keywords: ReadonlyMap<string, Value>,
  attribute: ReadAttribute,
): string {
  let automatic = 0
  return replaced(template, FIELD, ([whole, field, path, conversion, spec]) => {
    if (whole === '{{') return '{'
    if (whole === '}}') return '}'
    const key = field === '' ? String(automatic++) : field!
    const argument = /^\d/.test(key) ? positional[Number(key)] : keywords.get(key)
    if (argument === undefined)
      throw new NotStatic(`it formats a field {${key}} that it does not give`)
    if (path?.includes('[')) throw new NotStatic('it formats a field with a subscript')
    const value = (path ?? '').split('.').slice(1).reduce(attribute, argument)
    return formatValue(value, spec ?? '', conversion)
  })
}

/** `template.replace(pattern, …)`. @throws OverBudget before the result becomes too long. */
function replaced(
  template: string,
  pattern: RegExp,
  of: (match: readonly (string | undefined)[]) => string,
): string {
  return joinWithin(pieces())

  function* pieces(): Generator<string> {
    let at = 0
    for (const match of template.matchAll(pattern)) {
      yield template.slice(at, match.index)
      yield of(match)
      at = match.index + match[0].length
    }
    yield template.slice(at)
  }
}

/**
 * One value in the format of an f-string or `str.format`. @throws NotStatic for formats other than
 * width, alignment, `s` and `d`.
 */
export function formatValue(value: Value, spec: string, conversion?: string): string {
  if (conversion && conversion !== 's') throw new NotStatic(`it formats with !${conversion}`)
  const text = textOfValue(value)
  const parsed = SPEC.exec(spec)
  if (!parsed) throw new NotStatic(`it uses the format "${spec}"`)
  const [, fill, align, zero, width] = parsed
  const numeric = typeof value === 'number' || typeof value === 'bigint'
  return pad(
    text,
    Number(width ?? 0),
    fill ?? (zero ? '0' : ' '),
    align ?? (numeric || zero ? '>' : '<'),
  )
}

function pad(text: string, width: number, fill: string, align: string): string {
  if (width > 1000) throw new NotStatic('it pads to a width of more than 1000')
  if (align === '>') return text.padStart(width, fill)
  if (align === '<') return text.padEnd(width, fill)
  const left = Math.floor((width - text.length) / 2)
  return text.padStart(text.length + Math.max(0, left), fill).padEnd(width, fill)
}

/**
 * `"…%s…" % value`, for `%s` and `%d` with a width. @throws NotStatic for named fields and other
 * formats.
 */
export function formatPercent(template: string, right: Value): string {
  const values = Array.isArray(right) ? (right.map(known) as Value[]) : [right]
  let at = 0
  return replaced(template, PERCENT, ([whole, name, zero, width, type]) => {
    if (whole === '%%') return '%'
    const value = values[at++]
    if (name || !type || value === undefined) throw new NotStatic(`it uses the format "${whole!}"`)
    return pad(textOfValue(value), Number(width ?? 0), zero ? '0' : ' ', '>')
  })
}
