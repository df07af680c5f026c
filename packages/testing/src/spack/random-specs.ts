import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomNumbers } from '../random-numbers.ts'

/** Specs as recipes write them: what they depend on, conflict with and say `when=`. */
export function specsOfRecipes(builtin: string): string[] {
  const folder = join(builtin, 'packages')
  const files = readdirSync(folder)
    .toSorted()
    .map((name) => join(folder, name, 'package.py'))
    .filter((file) => existsSync(file))
  const written =
    /\b(?:depends_on|conflicts|requires|extends|provides)\(\s*"([^"\n]+)"|\bwhen(?:=|\()"([^"\n]+)"/g
  const found = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(written)].map(([, first, when]) => first ?? when!),
  )
  // What holds {braces} is made while the recipe runs.
  return [...new Set(found)].filter((text) => text.length <= 200 && !/[{}\\]/.test(text))
}

/**
 * So many different specs: a third by a grammar of our own, a third written by recipes, alone or two
 * put together, and a third of both with a piece lost, doubled, exchanged or put in.
 * @param real Such as {@link specsOfRecipes}.
 */
export function randomSpecs(count: number, seed: number, real: readonly string[]): string[] {
  const below = randomNumbers(seed)
  const grammar = new Grammar(below)
  const taken = (): string => real[below(real.length)] ?? grammar.spec()
  const together = (): string =>
    below(3) > 0 ? taken() : `${taken()}${['', ' ', ' ^', ' %', ' %%'][below(5)]}${taken()}`
  const specs = new Set<string>()
  while (specs.size < count) {
    const kind = below(3)
    if (kind === 0) specs.add(grammar.spec())
    else if (kind === 1) specs.add(together())
    else specs.add(broken(below(2) > 0 ? taken() : grammar.spec(), below))
  }
  return [...specs]
}

const PIECES = [
  '@',
  '=',
  '+',
  '~',
  '-',
  '^',
  '%',
  '%%',
  ':',
  ',',
  '/',
  '*',
  '.',
  '[',
  ']',
  '"',
  "'",
  ' ',
  '\n',
  '\t',
  '\x1c',
  '\x85',
  '\ufeff',
]
const WORDS = [
  '@1.2',
  '+x',
  '==',
  ':=',
  '++',
  '~~',
  '^[',
  '@:',
  '@=1',
  'when=',
  'os=fe',
  '%gcc',
  '/abc',
  '%c,cxx=',
]

/** One to three small changes. */
function broken(text: string, below: (limit: number) => number): string {
  let changed = text
  for (let left = 1 + below(3); left > 0; left--) {
    const at = below(changed.length + 1)
    const rest = changed.slice(at + 1 + below(3))
    const put = below(3) > 0 ? PIECES[below(PIECES.length)]! : WORDS[below(WORDS.length)]!
    const [before, piece] = [changed.slice(0, at), changed.slice(at, at + 1 + below(6))]
    changed = [
      before + changed.slice(at + 1),
      before + put + changed.slice(at),
      before + put + rest,
      before + piece + changed.slice(at),
    ][below(4)]!
  }
  return changed
}

const NAMES = [
  'zlib',
  'py-numpy',
  'mpi',
  'hdf5',
  '_a',
  '3dtk',
  'gcc',
  'a',
  'llvm',
  'intel',
  'oneapi',
  'builtin.zlib',
  'a.b.c',
  'gcc-runtime',
]
const VARIANTS = [
  'shared',
  'mpi',
  'build_type',
  'cxxstd',
  'a-b',
  'a.b',
  '9',
  'patches',
  'dev_path',
  'os',
  'target',
  'namespace',
  'commit',
]
const NUMBERS = [
  '1',
  '1.2',
  '1.2.3',
  '12.1',
  '3.1.4',
  '2.0',
  'develop',
  '1.2-rc1',
  '8.1_1e',
  'main',
  '2024.01',
  '1.2b3',
  'stable',
  '1.0.0-alpha',
]
const PLAIN_VALUES = [
  'Release',
  '17',
  'a,b',
  '*',
  'true',
  'False',
  '"a b"',
  "'x'",
  '-O3',
  '/opt/a',
  'a:b',
  'none',
  'b,a,b',
  '""',
  'x=y',
  '"a\\"b"',
  '10.2+cu',
  '^a',
  '*,a',
]
const FLAGS = ['cflags', 'cxxflags', 'fflags', 'ldflags', 'ldlibs', 'cppflags']
const TARGETS = [
  'x86_64',
  'zen3',
  'x86_64_v3:',
  ':zen2',
  'aarch64,ppc64le',
  'x86_64:zen4',
  'fe',
  'default_target',
  'unknown',
]

/** Specs as the grammar of Spack has them, and a little beyond. */
class Grammar {
  readonly #below: (limit: number) => number

  constructor(below: (limit: number) => number) {
    this.#below = below
  }

  spec(): string {
    const parts = [this.#node()]
    for (let left = this.#below(3); left > 0; left--) parts.push(this.#dependency())
    return parts.join(this.#pick([' ', ' ', '  ', '']))
  }

  #node(): string {
    const name = this.#below(8) > 0 ? this.#pick(NAMES) : this.#pick(['', '*', ''])
    const attributes = Array.from({ length: this.#below(4) }, () => this.#attribute())
    return name + attributes.join(this.#pick(['', ' ', ' ']))
  }

  #attribute(): string {
    const kind = this.#below(9)
    if (kind < 3) return this.#version()
    if (kind === 3)
      return this.#pick(['+', '~', '-', '++', '~~', '--', '+ ']) + this.#pick(VARIANTS)
    if (kind < 6)
      return ` ${this.#pick(VARIANTS)}${this.#pick(['=', '=', ':=', '==', ':==', ' ='])}${this.#pick(PLAIN_VALUES)}`
    if (kind === 6)
      return ` ${this.#pick(FLAGS)}${this.#pick(['=', '==', ':='])}${this.#pick(['-O3', '"-O2 -g"', '"-L /a b"', "''"])}`
    if (kind === 7) return this.#architecture()
    return this.#pick(['/abcdef', ' /a1', '/ZZ', ' namespace=builtin', ' namespace=a.b'])
  }

  #architecture(): string {
    const part = this.#pick([
      'target',
      'os',
      'platform',
      'arch',
      'architecture',
      'operating_system',
    ])
    if (part === 'target') return ` target=${this.#pick(TARGETS)}`
    if (part.startsWith('arch'))
      return ` ${part}=${this.#pick(['linux-rhel9-zen3', 'linux-None-x86_64', 'None-None-None', 'linux', 'a-b', 'linux-fe-be', 'a-b-c-d', 'linux-rhel9-x86_64:zen3'])}`
    return ` ${part}=${this.#pick(['linux', 'rhel9', 'fe', 'None', 'ubuntu22.04', 'default_os', 'a,b'])}`
  }

  #version(): string {
    const one = (): string => this.#pick(['', '', '', '=']) + this.#pick(NUMBERS)
    const range = (): string =>
      this.#pick([one(), one(), `${one()}:`, `:${one()}`, `${one()}:${one()}`, ':'])
    const list = Array.from({ length: 1 + (this.#below(4) === 0 ? this.#below(3) : 0) }, range)
    const git = this.#pick([
      'git.main',
      'git.a/b',
      'a'.repeat(40),
      'git.v1.0',
      `git.${'b'.repeat(40)}`,
    ])
    if (this.#below(8) === 0) return `@${git}${this.#pick(['', '=1.2', '=develop', ':'])}`
    return `@${this.#pick(['', '', ' '])}${list.join(this.#pick([',', ',', ', ']))}`
  }

  #dependency(): string {
    const sigil = this.#pick(['^', '^', '%', '%%', '%'])
    const assigned = this.#pick(['', '', '', 'c=', 'c,cxx=', 'mpi=', 'blas,lapack='])
    if (this.#below(3) > 0) return `${sigil}${assigned}${this.#pick(['', '', ' '])}${this.#node()}`
    const given = Array.from({ length: this.#below(3) }, () =>
      this.#pick([
        'virtuals=mpi',
        'virtuals=c,cxx',
        'deptypes=link',
        'deptypes=build,run',
        'deptypes=all',
        "when='+x'",
        "when='%gcc@1:'",
        'deptypes=',
        'foo=1',
        'virtuals:=a',
        'when=',
      ]),
    )
    return `${sigil}[${given.join(' ')}] ${assigned}${this.#node()}`
  }

  #pick<T>(list: readonly T[]): T {
    return list[this.#below(list.length)]!
  }
}
