import { byVariable, changedValue, normal, type EnvironmentChange } from './change.ts'
import { shellVariables } from './shell-variables.ts'

/** A shell that code can be written for; `bash` is for every POSIX shell. */
export type ShellName = 'bash' | 'zsh' | 'fish' | 'csh'

/** What becomes of a variable, whatever it is before, as far as that can be said. */
export type VariableEffect =
  /** It has this value; undefined: it is not set. */
  | { readonly kind: 'value'; readonly value: string | undefined }
  /** It goes on between these, parted by colons. */
  | { readonly kind: 'around'; readonly before: string; readonly after: string }

/**
 * Code that makes changes in a shell when it is evaluated. What goes before or after the value of a
 * variable is put there by the shell, so that the code can be kept; anything else, and all for csh,
 * is worked out from `env`. Every value is quoted: it comes from packages.
 * @param env The environment that changes other than these start from.
 */
export function shellScript(
  shell: ShellName,
  env: Readonly<Record<string, string | undefined>>,
  changes: readonly EnvironmentChange[],
): string {
  const after = shellVariables(env, changes)
  const lines = [...byVariable(changes)].flatMap(([name, all]) => {
    const effect = (shell === 'csh' ? undefined : effectOf(all)) ?? {
      kind: 'value',
      value: after.has(name) ? after.get(name) : env[name],
    }
    return effect.kind === 'value' && !after.has(name) && shell === 'csh'
      ? []
      : WRITERS[shell](name, effect)
  })
  return lines.map((line) => `${line}\n`).join('')
}

/**
 * What changes of one variable come to without knowing it; undefined where that cannot be said, such
 * as when a part of it is removed.
 */
export function effectOf(changes: readonly EnvironmentChange[]): VariableEffect | undefined {
  let effect: VariableEffect = { kind: 'around', before: '', after: '' }
  for (const change of changes) {
    const next = extended(effect, change)
    if (next === undefined) return undefined
    effect = next
  }
  return effect
}

function extended(effect: VariableEffect, change: EnvironmentChange): VariableEffect | undefined {
  if (['set', 'set-path', 'unset'].includes(change.do))
    return { kind: 'value', value: changedValue(undefined, change) }
  if (effect.kind === 'value') return { kind: 'value', value: changedValue(effect.value, change) }
  if ((change.separator ?? ':') !== ':') return undefined
  const path = normal(change.value ?? '')
  const { before, after } = effect
  if (change.do === 'prepend-path') return { ...effect, before: joined(path, before) }
  if (change.do === 'append-path') return { ...effect, after: joined(after, path) }
  return undefined
}

const joined = (...parts: string[]): string => parts.filter((part) => part !== '').join(':')

type Writer = (name: string, effect: VariableEffect) => string[]

/** POSIX: nothing is special between single quotes but they themselves. */
const quotedForSh = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

const sh: Writer = (name, effect) => {
  if (effect.kind === 'value')
    return effect.value === undefined
      ? [`unset ${name}`]
      : [`export ${name}=${quotedForSh(withEnd(name, effect.value))}`]
  const { before, after } = effect
  const value =
    before === ''
      ? `"\${${name}:+$${name}:}"${quotedForSh(after)}`
      : `${quotedForSh(before)}"\${${name}:+:$${name}}"${after === '' ? '' : quotedForSh(`:${after}`)}`
  const end = `case "$${name}" in *:) ;; *) export ${name}="$${name}:" ;; esac`
  return [`export ${name}=${value}`, ...(name === 'MANPATH' ? [end] : [])]
}

/** fish: a backslash and a single quote are special between single quotes. */
const quotedForFish = (text: string): string => `'${text.replaceAll(/['\\]/g, '\\$&')}'`

const fish: Writer = (name, effect) => {
  if (effect.kind === 'value')
    return effect.value === undefined
      ? [`set -e ${name}`]
      : [`set -gx ${name} ${quotedForFish(withEnd(name, effect.value))}`]
  const { before, after } = effect
  const around = (text: string): string =>
    `${before === '' ? '' : quotedForFish(`${before}${text === '' ? '' : ':'}`)}${text}${
      after === '' ? '' : quotedForFish(text === '' && before === '' ? after : `:${after}`)
    }`
  const end = `string match -q '*:' -- "$${name}"; or set -gx ${name} "$${name}:"`
  return [
    `if test -n "$${name}"; set -gx ${name} ${around(`"$${name}"`)}; else; set -gx ${name} ${around('')}; end`,
    ...(name === 'MANPATH' ? [end] : []),
  ]
}

/** csh: `!` is special everywhere, and a line ends only behind a backslash. */
const quotedForCsh = (text: string): string =>
  `'${text.replaceAll("'", `'\\''`).replaceAll('!', '\\!').replaceAll('\n', '\\\n')}'`

const csh: Writer = (name, effect) => {
  const value = effect.kind === 'value' ? effect.value : undefined
  return [value === undefined ? `unsetenv ${name};` : `setenv ${name} ${quotedForCsh(value)};`]
}

const WRITERS: Readonly<Record<ShellName, Writer>> = { bash: sh, zsh: sh, fish, csh }

/** See {@link shellVariables}. */
const withEnd = (name: string, value: string): string =>
  name === 'MANPATH' && !value.endsWith(':') ? `${value}:` : value
