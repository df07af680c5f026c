import { isDeepStrictEqual } from 'node:util'
import { CONFIGURATION_FILE, parseConfiguration } from '@pakages/core'
import type { ScaffoldFile } from './scaffold-file.ts'

/** What a `pakages.json` that is there is to say besides, or anew. */
export interface ConfigurationEdits {
  readonly repository?: string | undefined
  readonly registry?: string | undefined
}

/** A `pakages.json` that is there: all that its user wrote stays, but for these values. */
export const editedConfiguration = (edits: ConfigurationEdits): ScaffoldFile => ({
  path: CONFIGURATION_FILE,
  text: '',
  purpose: 'what is built, and where it goes',
  followed: false,
  addTo: (there) =>
    Object.entries<string | undefined>({ ...edits }).reduce(
      (text, [key, value]) => (value === undefined ? text : withValue(text, key, value)),
      there,
    ),
})

/** The text with a value, its comments kept; as it was where none of the ways fits how it is written. */
function withValue(text: string, key: string, value: string): string {
  const wanted = { ...valuesOf(text), [key]: value }
  const ways = [replaced, appended, appendedAfterComma, prepended]
  return (
    ways
      .map((way) => way(text, key, JSON.stringify(value)))
      .find((one) => isDeepStrictEqual(valuesOf(one), wanted)) ?? text
  )
}

/** What a text says; undefined where it is malformed. */
function valuesOf(text: string): object | undefined {
  try {
    return parseConfiguration(text, CONFIGURATION_FILE).values
  } catch {
    return undefined
  }
}

type Way = (text: string, key: string, quoted: string) => string

const replaced: Way = (text, key, quoted) =>
  text.replace(
    new RegExp(`("${key}"[ \\t]*:[ \\t]*)"[^"\\n]*"`),
    (_, before: string) => before + quoted,
  )

const appended: Way = (text, key, quoted) =>
  `${beforeEnd(text)}\n\n  // Where the binaries go.\n  "${key}": ${quoted},\n}\n`

const appendedAfterComma: Way = (text, key, quoted) =>
  `${beforeEnd(text)},\n  "${key}": ${quoted}\n}\n`

const prepended: Way = (text, key, quoted) => text.replace('{', () => `{\n  "${key}": ${quoted},`)

/** All before the bracket that ends it. */
const beforeEnd = (text: string): string => text.trimEnd().slice(0, -1).trimEnd()
