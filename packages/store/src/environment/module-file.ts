import { byVariable, type EnvironmentChange } from './change.ts'
import { effectOf } from './shell-script.ts'

/** Who reads a module file: Lmod (Lua), or Environment Modules and Lmod (Tcl). */
export type ModuleFormat = 'lmod' | 'tcl'

/** A module file. */
export interface ModuleFile {
  readonly text: string
  /** Variables whose changes no module file can say, such as parts that are removed. */
  readonly leftOut: readonly string[]
}

/** What a module file is about. */
export interface DescribedModule {
  /** One line for people. */
  readonly about: string
  readonly changes: readonly EnvironmentChange[]
}

type Line =
  | { readonly do: 'setenv'; readonly name: string; readonly value: string }
  | { readonly do: 'unsetenv'; readonly name: string }
  | {
      readonly do: 'prepend_path' | 'append_path'
      readonly name: string
      readonly value: string
      readonly separator: string
    }

/** Writes a module file that does what loading packages does, and that can be unloaded. */
export function moduleFile(format: ModuleFormat, { about, changes }: DescribedModule): ModuleFile {
  const leftOut: string[] = []
  const lines = [...byVariable(changes)].flatMap(([name, all]) => {
    const found = linesOf(name, all)
    if (found === undefined) leftOut.push(name)
    return found ?? []
  })
  return { text: WRITERS[format](about, lines), leftOut }
}

function linesOf(name: string, changes: readonly EnvironmentChange[]): Line[] | undefined {
  const effect = effectOf(changes)
  if (effect?.kind === 'value')
    return [
      effect.value === undefined
        ? { do: 'unsetenv', name }
        : { do: 'setenv', name, value: effect.value },
    ]
  if (effect === undefined) return everyOne(name, changes)
  const { before, after } = effect
  const end: Line[] =
    name === 'MANPATH' ? [{ do: 'append_path', name, value: '', separator: ':' }] : []
  return [
    ...(before === ''
      ? []
      : [{ do: 'prepend_path' as const, name, value: before, separator: ':' }]),
    ...(after === '' ? [] : [{ do: 'append_path' as const, name, value: after, separator: ':' }]),
    ...end,
  ]
}

/** Other separators than a colon, and flags. */
function everyOne(name: string, changes: readonly EnvironmentChange[]): Line[] | undefined {
  const lines = changes.map((change): Line | undefined => {
    const { value = '', separator = ':' } = change
    if (change.do === 'prepend-path') return { do: 'prepend_path', name, value, separator }
    return change.do === 'append-path' || change.do === 'append-flags'
      ? { do: 'append_path', name, value, separator }
      : undefined
  })
  return lines.some((line) => line === undefined) ? undefined : (lines as Line[])
}

/** What stands for itself in every quoted text of Lua and Tcl. */
const PLAIN = /[A-Za-z0-9 _./:+=@,-]/

/** Lua: every other byte as `\ddd`. */
const quotedForLua = (text: string): string =>
  `"${[...Buffer.from(text)]
    .map((byte) => {
      const letter = String.fromCharCode(byte)
      return PLAIN.test(letter) ? letter : `\\${String(byte).padStart(3, '0')}`
    })
    .join('')}"`

/** Tcl: every other UTF-16 unit as `\uXXXX`. */
const quotedForTcl = (text: string): string =>
  `"${[...Array(text.length).keys()]
    .map((at) => {
      const letter = text[at]!
      return PLAIN.test(letter)
        ? letter
        : `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
    })
    .join('')}"`

const lua = (about: string, lines: readonly Line[]): string =>
  [
    `whatis(${quotedForLua(about)})`,
    ...lines.map((line) => {
      const words = [line.name, ...('value' in line ? [line.value] : [])]
      const all = 'separator' in line ? [...words, line.separator] : words
      return `${line.do}(${all.map(quotedForLua).join(', ')})`
    }),
    '',
  ].join('\n')

const tcl = (about: string, lines: readonly Line[]): string =>
  [
    '#%Module1.0',
    `module-whatis ${quotedForTcl(about)}`,
    ...lines.map((line) => {
      const delimiter =
        'separator' in line && line.separator !== ':' ? `-d ${quotedForTcl(line.separator)} ` : ''
      const value = 'value' in line ? ` ${quotedForTcl(line.value)}` : ''
      return `${line.do.replace('_', '-')} ${delimiter}${line.name}${value}`
    }),
    '',
  ].join('\n')

const WRITERS = { lmod: lua, tcl } as const
