import { joinWithin } from './budget.ts'
import { Callable, NotStatic, ObjectValue, textOfValue, type Value } from './value.ts'

const MAX_TEXT = 100
/** How often a pattern may repeat something: each takes the length of the text times the others. */
const MAX_REPEATS = 3

// Characters, classes of them and groups that are not repeated: these mean the same to Python and
// to JavaScript, for text of ASCII.
const ATOM = String.raw`(?:\\[dDsSwW.\-+*?^$()[\]{}|\\/]|\[\^?(?:\\[dsw.\-\]\\]|[^\]\\[])+\]|[^\\[\](){}*+?|^$])`
const REPEAT = String.raw`(?:[*+?]|\{\d{1,2}\})`
const PATTERN = new RegExp(String.raw`^\^?(?:\((?=[^?])|\)(?![*+?{])|${ATOM}${REPEAT}?)*\$?$`)

/** Python's `re`, as far as recipes take versions apart with it. */
export const re = new ObjectValue('re', (name) => {
  if (name === 'compile')
    return new Callable('re.compile', ([pattern]) => {
      const text = textOfValue(pattern ?? null)
      return new ObjectValue('a pattern', (method) => bound(method, text))
    })
  return new Callable(`re.${name}`, ([pattern, ...rest], keywords) =>
    bound(name, textOfValue(pattern ?? null)).call(rest, keywords),
  )
})

function bound(name: string, pattern: string): Callable {
  return new Callable(`re.${name}`, (given, keywords) => {
    const texts = given.map(textOfValue)
    if (keywords.size > 0 || texts.length !== (name === 'sub' ? 2 : 1)) return fail(name)
    const text = texts.at(-1)!
    if (text.length > MAX_TEXT || !/^[ -~]*$/.test(text)) return fail(name)
    return apply(name, expression(pattern), text, texts[0]!)
  })
}

function apply(name: string, pattern: RegExp, text: string, by: string): Value {
  switch (name) {
    case 'search':
      return matched(pattern.exec(text))
    case 'match':
      return matched(new RegExp(`^(?:${pattern.source})`).exec(text))
    case 'split':
      // With groups Python gives these as well, and with empty matches it cuts elsewhere.
      return pattern.source.includes('(') || pattern.test('') ? fail(name) : text.split(pattern)
    case 'sub':
      return /[\\$]/.test(by) || pattern.test('')
        ? fail(name)
        : joinWithin([text.replace(new RegExp(pattern, 'g'), by)])
    default:
      return fail(name)
  }
}

function expression(pattern: string): RegExp {
  const repeats = pattern.match(/[*+?{]/g) ?? []
  if (pattern.length > MAX_TEXT || repeats.length > MAX_REPEATS || !PATTERN.test(pattern))
    throw new NotStatic('it uses a regular expression that is not simple')
  try {
    return new RegExp(pattern)
  } catch {
    throw new NotStatic('it uses a regular expression that is not simple')
  }
}

/** What `re.search` gives: nothing, or the groups. */
function matched(found: RegExpExecArray | null): Value {
  if (!found) return null
  const group = (at: Value = 0): Value => {
    if (typeof at !== 'number' || at >= found.length) return fail('group')
    return found[at] ?? null
  }
  return new ObjectValue('a match', (name) => {
    if (name === 'group') return new Callable(name, ([at]) => group(at))
    if (name === 'groups')
      return new Callable(name, () => found.slice(1).map((each) => each ?? null))
    return fail(name)
  })
}

const fail = (name: string): never => {
  throw new NotStatic(`it calls re.${name}() in a way that cannot be followed`)
}
