import { Callable, NotStatic, ObjectValue, textOfValue, type Value } from './value.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const padded = (number: number): string => String(number).padStart(2, '0')

/** What a format writes of a date (of the C locale, as Spack sets it). */
const FIELDS: Readonly<Record<string, (date: Date) => string>> = {
  '%Y': (date) => String(date.getUTCFullYear()),
  '%y': (date) => padded(date.getUTCFullYear() % 100),
  '%m': (date) => padded(date.getUTCMonth() + 1),
  '%d': (date) => padded(date.getUTCDate()),
  '%b': (date) => MONTHS[date.getUTCMonth()]!.slice(0, 3),
  '%B': (date) => MONTHS[date.getUTCMonth()]!,
  '%%': () => '%',
}

/** Python's `datetime`, as far as recipes make addresses of days with it. */
export const datetime = new ObjectValue('datetime', (name) =>
  name === 'datetime' ? dateTime : fail(name),
)

/** The class `datetime.datetime`. */
const dateTime = new ObjectValue('datetime.datetime', (name) => {
  if (name === 'strptime')
    return new Callable(name, ([text, format]) =>
      dayValue(parsed(textOfValue(text ?? null), textOfValue(format ?? null))),
    )
  // `datetime.strftime(day, format)` is `day.strftime(format)`.
  if (name === 'strftime')
    return new Callable(name, ([day, format]) =>
      day instanceof ObjectValue
        ? (day.attribute('strftime') as Callable).call([format ?? null], new Map())
        : fail(name),
    )
  return fail(name)
})

function dayValue(date: Date): ObjectValue {
  return new ObjectValue('a date', (name): Value => {
    if (name === 'date') return new Callable(name, () => dayValue(date))
    if (name === 'strftime')
      return new Callable(name, ([format]) => formatted(date, textOfValue(format ?? null)))
    if (name === 'year') return date.getUTCFullYear()
    if (name === 'month') return date.getUTCMonth() + 1
    return name === 'day' ? date.getUTCDate() : fail(name)
  })
}

/** `2025-07-22` by `%Y-%m-%d`. @throws NotStatic where the text is no such day. */
function parsed(text: string, format: string): Date {
  const parts = format.split(/(%.)/)
  const kinds = parts.filter((part) => part.startsWith('%'))
  if (kinds.toSorted().join('') !== '%Y%d%m' || parts.join('').length > 20) return fail('strptime')
  const pattern = parts.map((part) =>
    part === '%Y' ? '(\\d{4})' : part.startsWith('%') ? '(\\d{2})' : part.replaceAll(/\W/g, '\\$&'),
  )
  const found = new RegExp(`^${pattern.join('')}$`).exec(text)
  const numbers = new Map(kinds.map((kind, at) => [kind, Number(found?.[at + 1])]))
  const [year, month, day] = ['%Y', '%m', '%d'].map((kind) => numbers.get(kind)!)
  const date = new Date(Date.UTC(year!, month! - 1, day))
  return date.getUTCMonth() === month! - 1 && date.getUTCDate() === day ? date : fail('strptime')
}

function formatted(date: Date, format: string): string {
  if (format.length > 100) return fail('strftime')
  return format.replaceAll(/%.?/g, (field) =>
    Object.hasOwn(FIELDS, field) ? FIELDS[field]!(date) : fail('strftime'),
  )
}

const fail = (name: string): never => {
  throw new NotStatic(`it uses ${name} of datetime in a way that cannot be followed`)
}
