import { refusal, type DraftNode } from './draft-node.ts'
import type { SpecToken } from './tokens.ts'
import { InvalidValue } from '../outside/invalid-value.ts'
import { parseVersionRange } from '../version/range.ts'

/** The kinds of compiler flags, which are no variants though they are written as such. */
export const COMPILER_FLAGS: ReadonlySet<string> = new Set([
  'cflags',
  'cxxflags',
  'fflags',
  'ldflags',
  'ldlibs',
  'cppflags',
])
const ARCHITECTURE = new Set([
  'arch',
  'architecture',
  'platform',
  'os',
  'operating_system',
  'target',
])
/** What Spack puts its own machine in the place of. */
const OF_THIS_MACHINE = new Set(['default_os', 'default_target', 'frontend', 'backend', 'fe', 'be'])
/** What no dependency takes over; Spack refuses `==` there. */
const NOT_PROPAGATED = new Set([
  ...ARCHITECTURE,
  'branch',
  'commit',
  'dev_path',
  'namespace',
  'patches',
  'ref',
  'tag',
])

/**
 * Reads a piece of a spec into the node that it belongs to.
 * @returns Whether it belongs to that node: a second hash begins another spec.
 * @throws InvalidValue when the node has it already, or it is malformed.
 */
export function readAttribute(node: DraftNode, { kind, text }: SpecToken): boolean {
  switch (kind) {
    case 'version':
      node.setVersions(parseVersionRange(text.slice(1)))
      return true
    case 'boolean':
      setBoolean(node, text.slice(1).trim(), text.startsWith('+'), false)
      return true
    case 'propagated-boolean':
      setBoolean(node, text.slice(2).trim(), text.startsWith('+'), true)
      return true
    case 'value':
      setValue(node, text, false)
      return true
    case 'propagated-value':
      setValue(node, text, true)
      return true
    case 'hash':
      if (node.hash !== undefined) return false
      node.hash = text.slice(1)
      return true
    default:
      return false
  }
}

function setBoolean(node: DraftNode, name: string, value: boolean, propagated: boolean): void {
  if (COMPILER_FLAGS.has(name) || ARCHITECTURE.has(name) || name === 'namespace')
    throw refusal(`${name} needs a value`)
  checkPropagation(name, propagated)
  node.setVariant(name, { values: [value], exact: true, propagated })
}

function setValue(node: DraftNode, text: string, propagated: boolean): void {
  const at = text.indexOf('=')
  const exact = text[at - 1] === ':'
  const name = text.slice(0, exact ? at - 1 : at)
  const value = unquoted(text.slice(at + (propagated ? 2 : 1)))
  checkPropagation(name, propagated)
  if (ARCHITECTURE.has(name)) setArchitecture(node, name, value)
  else if (name === 'namespace') node.namespace = value
  else if (COMPILER_FLAGS.has(name)) node.addFlags(name, flagsIn(value))
  else node.setVariant(name, { ...valuesIn(value, exact), propagated })
}

function checkPropagation(name: string, propagated: boolean): void {
  if (propagated && NOT_PROPAGATED.has(name)) throw refusal(`${name} is not propagated by ==`)
}

/**
 * `arch=` takes three parts between dashes, of which `None` is any; of anything else it is the
 * target.
 */
function setArchitecture(node: DraftNode, name: string, value: string): void {
  if (OF_THIS_MACHINE.has(value))
    throw new InvalidValue(
      `${value} means the machine that Spack runs on`,
      `Write the ${name} that is meant, as "spack arch" tells it.`,
    )
  if (name === 'arch' || name === 'architecture') {
    const parts = value.split('-').map((part) => (part === 'None' ? undefined : part))
    const [platform, os, target] = parts.length === 3 ? parts : [undefined, undefined, value]
    node.setArchitecture({ platform, os, target })
  } else if (name === 'operating_system') node.setArchitecture({ os: value })
  else node.setArchitecture({ [name]: value })
}

function valuesIn(
  value: string,
  exact: boolean,
): { readonly values: readonly (boolean | string)[]; readonly exact: boolean } {
  if (/^(true|false)$/i.test(value))
    return { values: [value.toLowerCase() === 'true'], exact: true }
  if (value === '*') return { values: [], exact: false }
  const values = [...new Set(value.split(','))].sort()
  if (values.includes('*')) throw refusal('a star stands for any value, and stands alone')
  return { values, exact }
}

/** A flag, with what follows it up to the next that begins with a dash. */
function flagsIn(value: string): string[] {
  const flags: string[] = []
  for (const word of value.split(/\s+/).filter((each) => each !== '')) {
    if (word.startsWith('-') || flags.length === 0) flags.push(word)
    else flags.push(`${flags.pop()} ${word}`)
  }
  return flags
}

function unquoted(text: string): string {
  const [, quote, inside] = /^(['"])([^]*)\1$/.exec(text) ?? []
  return quote === undefined ? text : inside!.replaceAll(`\\${quote}`, quote)
}
