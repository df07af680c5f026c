/** What a small ELF file holds. Text is taken as latin1, so that it may be any bytes. */
export interface ElfContents {
  /** 64 bits; default true. */
  readonly wide?: boolean
  /** Default true. */
  readonly littleEndian?: boolean
  /** `ET_DYN` is 3, the default. */
  readonly type?: number
  readonly interpreter?: string
  readonly rpath?: string
  readonly runpath?: string
  readonly needed?: readonly string[]
  readonly soname?: string
  /** Whether the string table is told of as a section; default true. */
  readonly sections?: boolean
  /** Bytes that follow, as the contents of other sections do. */
  readonly rest?: string
}

/** A number that goes into the file: its width in bytes, or `word` for the width of the file. */
type Field = readonly [width: 2 | 4 | 'word', value: number]

const ADDRESS = 0x1000

/**
 * An ELF file that has everything that is read for relocation, and nothing else: headers, one loaded
 * segment, interpreter, dynamic section and string table.
 */
export function elfFile(contents: ElfContents = {}): Buffer {
  const { wide = true, interpreter, sections = true, rest = '' } = contents
  const [header, program, section] = wide ? [64, 56, 64] : [52, 32, 40]
  const strings = new StringTable()
  const tags = tagsOf(contents, strings)
  const interp = interpreter === undefined ? '' : `${interpreter}\0`
  const programs = interpreter === undefined ? 2 : 3
  const interpAt = header + programs * program
  const stringsAt = interpAt + interp.length
  const dynamicAt = stringsAt + strings.text.length
  const pack = (fields: readonly Field[]): Buffer => packed(fields, contents)
  const dynamic = pack([...tags, [5, ADDRESS + stringsAt], [0, 0]].flatMap(words))
  const sectionsAt = dynamicAt + dynamic.length + rest.length
  const size = sectionsAt + 2 * section
  const programHeader = (kind: number, at: number, length: number): Buffer =>
    pack(programFields(wide, kind, at, length))
  return Buffer.concat([
    identOf(contents),
    pack(headerFields(contents, { header, program, section, programs, sectionsAt })),
    programHeader(1, 0, size),
    programHeader(2, dynamicAt, dynamic.length),
    ...(interpreter === undefined ? [] : [programHeader(3, interpAt, interp.length)]),
    Buffer.from(interp + strings.text, 'latin1'),
    dynamic,
    Buffer.from(rest, 'latin1'),
    Buffer.alloc(section),
    sections ? pack(sectionFields(stringsAt, strings.text.length)) : Buffer.alloc(section),
  ])
}

class StringTable {
  text = '\0'
  add(text: string): number {
    const at = this.text.length
    this.text += `${text}\0`
    return at
  }
}

function tagsOf(contents: ElfContents, strings: StringTable): (readonly [number, number])[] {
  const { needed = [], soname, rpath, runpath } = contents
  const named: [number, string | undefined][] = [
    ...needed.map((name): [number, string] => [1, name]),
    [14, soname],
    [15, rpath],
    [29, runpath],
  ]
  return named.flatMap(([tag, text]) =>
    text === undefined ? [] : [[tag, strings.add(text)] as const],
  )
}

const words = ([tag, value]: readonly number[]): Field[] => [
  ['word', tag!],
  ['word', value!],
]

const identOf = ({ wide = true, littleEndian = true }: ElfContents): Buffer =>
  Buffer.from([0x7f, 0x45, 0x4c, 0x46, wide ? 2 : 1, littleEndian ? 1 : 2, 1, ...Array(9).fill(0)])

const headerFields = (
  { type = 3, sections = true }: ElfContents,
  at: Readonly<Record<'header' | 'program' | 'section' | 'programs' | 'sectionsAt', number>>,
): Field[] => [
  [2, type],
  [2, 62],
  [4, 1],
  ['word', 0],
  ['word', at.header],
  ['word', sections ? at.sectionsAt : 0],
  [4, 0],
  [2, at.header],
  [2, at.program],
  [2, at.programs],
  [2, at.section],
  [2, sections ? 2 : 0],
  [2, 0],
]

function programFields(wide: boolean, kind: number, at: number, length: number): Field[] {
  const place: Field[] = [at, ADDRESS + at, ADDRESS + at, length, length].map((n) => ['word', n])
  const flags: Field = [4, 4]
  return wide
    ? [[4, kind], flags, ...place, ['word', 1]]
    : [[4, kind], ...place, flags, ['word', 1]]
}

const sectionFields = (at: number, length: number): Field[] => [
  [4, 0],
  [4, 3],
  ['word', 0],
  ['word', ADDRESS + at],
  ['word', at],
  ['word', length],
  [4, 0],
  [4, 0],
  ['word', 1],
  ['word', 0],
]

function packed(
  fields: readonly Field[],
  { wide = true, littleEndian = true }: ElfContents,
): Buffer {
  return Buffer.concat(
    fields.map(([width, value]) => {
      const bytes = Buffer.alloc(width === 'word' ? (wide ? 8 : 4) : width)
      bytes.writeUIntLE(value, 0, Math.min(6, bytes.length))
      return littleEndian ? bytes : bytes.reverse()
    }),
  )
}
