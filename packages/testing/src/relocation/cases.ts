import fc from 'fast-check'
import { elfFile } from './elf-file.ts'

/** One thing to be rewritten. */
export interface RelocationCase {
  readonly kind: 'text' | 'strings' | 'rpaths' | 'binary' | 'dropped' | 'link' | 'shebang'
  /** Where paths were, and where they are. */
  readonly map: readonly (readonly [from: Buffer, to: Buffer])[]
  readonly content: Buffer
  /** The path of the script that long first lines lead through. */
  readonly sbang: string
}

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1')

/** Names of folders: words, what regular expressions read as more, and bytes that are not UTF-8. */
const part = fc.oneof(
  fc.constantFrom('o', 'old', 'store', 'lib', '__pad__', 'foo-1.0-abc', 'foo', 'foo-bar', 'x'),
  fc.constantFrom('a+b', '(a)', 'a b', '[', '\\d', '.', 'é', '\xe9\xff', 'p'.repeat(60)),
  fc.string({ unit: fc.constantFrom('a', 'b', '_', '-', '.'), minLength: 1, maxLength: 12 }),
)
const path = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => `/${parts.join('/')}`)

/** Old prefixes that nest and overlap, and new ones of all lengths, alike and not. */
const map = fc
  .tuple(
    path,
    path,
    fc.array(fc.tuple(fc.constantFrom('', '/', '-', 'x'), part, fc.nat(3)), {
      minLength: 1,
      maxLength: 5,
    }),
    fc.array(path, { minLength: 1, maxLength: 3 }),
    fc.nat(9),
  )
  .map(([from, to, ends, others, cut]) => {
    const pairs = ends.map(([join, end, how], index): [string, string] => {
      const old = join === '' ? from : `${from}${join}${end}`
      if (how === 0) return [old, others[index % others.length]!]
      if (how === 1) return [old, old.slice(0, Math.max(1, old.length - cut))]
      return [old, join === '' ? to : `${to}${join}${end}`]
    })
    return pairs.map(([old, now]): [string, string] => [old, now.startsWith('/') ? now : `/${now}`])
  })

const FILLING = ['/', '//', '-I', ' ', '\n', ':', '\0', '\0\0', '=', '"', 'lib', '/lib/x', '_', '-']
const ODD = [
  '\xe9',
  '\xff',
  '\x80',
  'é',
  'a'.repeat(9),
  '.so',
  '$ORIGIN',
  '${ORIGIN}/..',
  '(',
  '\\',
]

/** Pieces of a file strung together: prefixes, their beginnings, and what lies between them. */
function strung(
  froms: readonly string[],
  maxLength: number,
  filling: readonly string[] = [...FILLING, ...ODD],
): fc.Arbitrary<string> {
  const prefix = fc.constantFrom(...froms)
  const piece = fc.oneof(
    { weight: 4, arbitrary: prefix },
    { weight: 1, arbitrary: prefix.chain((one) => fc.nat(one.length).map((n) => one.slice(0, n))) },
    { weight: 1, arbitrary: prefix.chain((one) => fc.nat(one.length).map((n) => one.slice(n))) },
    { weight: 6, arbitrary: fc.constantFrom(...filling) },
    { weight: 1, arbitrary: path },
  )
  return fc.array(piece, { maxLength }).map((pieces) => pieces.join(''))
}

/** Now and then far apart, so that files are read in several pieces. */
const long = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 20, arbitrary: text },
    {
      weight: 1,
      arbitrary: fc
        .tuple(text, fc.integer({ min: 4000, max: 9000 }), fc.constantFrom('.', 'w', '\0'), text)
        .map(([before, count, byte, after]) => before + byte.repeat(count) + after),
    },
  )

const PATHS = ['/', '/usr', '/none', '$ORIGIN', '$ORIGIN/../lib', 'relative', '', '//', '\xff']

function elf(froms: readonly string[]): fc.Arbitrary<Buffer> {
  const name = strung(froms, 3, ['/lib', '/', '-', '\xe9', 'x']).map((text) =>
    text.replaceAll('\0', ''),
  )
  const folders = fc
    .array(fc.oneof(name, fc.constantFrom(...PATHS)), { maxLength: 5 })
    .map((all) => all.join(':'))
  const optional = (text: fc.Arbitrary<string>) => fc.option(text, { nil: undefined })
  const contents = fc.record({
    wide: fc.boolean(),
    littleEndian: fc.boolean(),
    type: fc.constantFrom(2, 3, 3, 3, 3, 3, 1),
    interpreter: optional(name),
    rpath: fc.option(folders, { freq: 3, nil: undefined }),
    runpath: fc.option(folders, { nil: undefined }),
    needed: fc.array(fc.constantFrom('libc.so', 'x'), { maxLength: 2 }),
    soname: optional(fc.constant('libx.so')),
    rest: strung(froms, 6),
  })
  return fc
    .tuple(contents, fc.option(damage, { freq: 2, nil: undefined }))
    .map(([{ rpath, runpath, interpreter, soname, ...rest }, damaged]) =>
      (damaged ?? whole)(
        elfFile({
          ...rest,
          ...(interpreter !== undefined && { interpreter }),
          ...(soname !== undefined && { soname }),
          // Both at once is damage as well; mostly there is one.
          ...(rpath !== undefined && { rpath }),
          ...(runpath !== undefined &&
            (rpath === undefined || soname === undefined) && { runpath }),
        }),
      ),
    )
}

const whole = (content: Buffer): Buffer => content

/** What a bad disk, a bad linker or an attacker does to a file. */
const damage = fc
  .record({
    cut: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 3, nil: undefined }),
    edits: fc.array(
      fc.record({
        // Most of it in the headers, where it counts.
        at: fc.oneof(fc.nat(240), fc.nat(2000)),
        value: fc.constantFrom(
          0n,
          1n,
          3n,
          15n,
          29n,
          64n,
          255n,
          2n ** 31n,
          2n ** 62n,
          2n ** 64n - 1n,
        ),
        width: fc.constantFrom(1, 2, 4, 8),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ cut, edits }) => (content: Buffer): Buffer => {
    for (const { at, value, width } of edits) {
      const number = Buffer.alloc(8)
      number.writeBigUInt64LE(value)
      number.copy(content, at % content.length, 0, width)
    }
    return cut === undefined ? content : content.subarray(0, Math.floor(cut * content.length))
  })

const LENGTHS = [0, 1, 10, 100, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 200]
const MOST = [4080, 4084, 4085, 4086, 4087, 4088, 4089, 4090, 4091, 4092, 4093, 4094, 4095, 5000]
const PROGRAMS = [
  '',
  '/lua',
  '/luajit',
  '/node',
  '/php',
  '/perl',
  ' arg',
  '/lua x',
  '\0',
  '\xe9/php',
]

/** First lines around the two limits, of all languages that get words of their own. */
const script = fc
  .tuple(
    fc.constantFrom('#!', '#! ', '#!\t ', '#', '', '#!\0', `#!${' '.repeat(200)}`, '#!/bin/sh '),
    fc.constantFrom(...LENGTHS, ...LENGTHS, ...MOST),
    fc.constantFrom(...PROGRAMS),
    fc.constantFrom('\n', '', '\n\nrest', '\nrest\xff', '\r\n', '\n#!/x\n'),
  )
  .map(([start, length, program, end]) => `${start}/${'p'.repeat(length)}${program}${end}`)

const SBANG = fc.constantFrom('/n/bin/sbang', `/${'n'.repeat(110)}/bin/sbang`)

/** Cases of every kind, in equal parts. */
const relocationCase: fc.Arbitrary<RelocationCase> = fc
  .tuple(map, SBANG)
  .chain(([pairs, sbang]) => {
    const froms = pairs.map(([from]) => from)
    const text = (): fc.Arbitrary<Buffer> => long(strung(froms, 40)).map(bytes)
    const target = strung(froms, 4).map((one) => bytes(one.replaceAll('\0', '').slice(0, 1000)))
    const first = script.map((line) => bytes(line === '/p' ? `#!/bin/sh ${sbang}\n` : line))
    return fc
      .oneof(
        fc.record({ kind: fc.constant('text' as const), content: text() }),
        fc.record({ kind: fc.constant('strings' as const), content: text() }),
        fc.record({ kind: fc.constant('rpaths' as const), content: elf(froms) }),
        fc.record({ kind: fc.constant('binary' as const), content: elf(froms) }),
        fc.record({ kind: fc.constant('dropped' as const), content: elf(froms) }),
        fc.record({ kind: fc.constant('link' as const), content: target }),
        fc.record({ kind: fc.constant('shebang' as const), content: first }),
      )
      .map(({ kind, content }) => ({
        kind,
        // An empty target is none.
        content: kind === 'link' && content.length === 0 ? bytes('x') : content,
        sbang,
        map: pairs.map(([from, to]) => [bytes(from), bytes(to)] as const),
      }))
  })

/** So many cases; the same for the same seed. */
export const relocationCases = (count: number, seed: number): RelocationCase[] =>
  fc.sample(relocationCase, { numRuns: count, seed })
