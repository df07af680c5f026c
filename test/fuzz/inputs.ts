import fc from 'fast-check'

/** Longer inputs are cut: what takes a second for that many characters is too slow. */
export const LONGEST = 64 * 1024

/** One change of a text: something goes, something comes, once or many times. */
interface Edit {
  /** Where, as a part of the text: 0 is its beginning, 1 its end. */
  readonly at: number
  readonly removed: number
  readonly token: string
  readonly times: number
}

/** Pieces that parsers of any text stumble over. */
const ODD = [
  ...Array.from(
    '\'"`[](){}<>#:;,.\\/|*-+=@%~^&$!?_ \t\n\r\u0000\u001b\u0085\u00a0\u2028\u202e\ufeff0aé',
  ),
  '\r\n',
  '::',
  '/*',
  '*/',
  '//',
  '\\"',
  '"""',
  '<!--',
  '](',
  '**',
  '\ud800',
  '__proto__',
  'constructor',
  '9'.repeat(20),
]

const times = fc.oneof(
  { weight: 60, arbitrary: fc.nat(2) },
  { weight: 8, arbitrary: fc.nat(60) },
  { weight: 1, arbitrary: fc.constantFrom(1000, 16_000, LONGEST) },
)

/**
 * Texts that are nearly right: real ones with a few changes, and pieces of their language strung
 * together.
 * @param documents Real ones. @param tokens Pieces of the language.
 */
export function textsLike(
  documents: readonly string[],
  tokens: readonly string[],
): fc.Arbitrary<string> {
  const pieces = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...tokens) },
    { weight: 1, arbitrary: fc.constantFrom(...ODD) },
  )
  const edit = fc.record<Edit>({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.oneof({ weight: 4, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(400) }),
    token: pieces,
    times,
  })
  const mutated = fc
    .tuple(fc.constantFrom(...documents), fc.array(edit, { maxLength: 5 }))
    .map(([document, edits]) => edits.reduce(edited, document))
  const strung = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''))
  return fc.oneof({ weight: 4, arbitrary: mutated }, { weight: 2, arbitrary: strung })
}

function edited(text: string, { at, removed, token, times: count }: Edit): string {
  const place = Math.floor(at * text.length)
  const added = token.repeat(Math.min(count, Math.ceil(LONGEST / token.length)))
  return (text.slice(0, place) + added + text.slice(place + removed)).slice(0, LONGEST)
}
