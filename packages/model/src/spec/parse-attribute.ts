import { refusal, type ArchitectureParts, type DraftNode } from './draft-node.ts'
import type { SpecToken, TokenKind } from './tokens.ts'
import { InvalidValue } from '../outside/invalid-value.ts'
import { stripped, splitAtSpace } from '../version/white-space.ts'

/** The kinds of compiler flags, which are no variants though they are written as such. */
export const COMPILER_FLAGS: ReadonlySet<string> = new Set([
  'cflags',
  'cxxflags',
  'fflags',
  'ldflags',
  'ldlibs',
  'cppflags',
])
/** What says all of an architecture. */
const WHOLE = new Set(['arch', 'architecture'])
const ARCHITECTURE = new Set([...WHOLE, 'platform', 'os', 'operating_system', 'target'])
/** What Spack puts its own machine in the place of, as an operating system and as a target. */
const OF_THIS_MACHINE = new Set(['frontend', 'backend', 'fe', 'be'])
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

const ATTRIBUTES = new Set<TokenKind>([
  'version',
  'boolean',
  'propagated-boolean',
  'value',
  'propagated-value',
  'hash',
])

/** Whether a piece of a spec belongs to a node: a second hash begins another spec. */
export const isAttribute = (node: DraftNode, { kind }: SpecToken): boolean =>
  ATTRIBUTES.has(kind) && !(kind === 'hash' && node.hash !== undefined)

/**
 * Reads a piece of a spec into the node that it belongs to.
 * @throws InvalidValue when the node has it already, or it is malformed.
 */
export function readAttribute(node: DraftNode, { kind, text }: SpecToken): void {
  if (kind === 'version') node.setVersions(text.slice(1))
  else if (kind === 'boolean')
    setBoolean(node, stripped(text.slice(1)), text.startsWith('+'), false)
  else if (kind === 'propagated-boolean')
    setBoolean(node, stripped(text.slice(2)), text.startsWith('+'), true)
  else if (kind === 'hash') node.hash = text.slice(1)
  else setValue(node, text, kind === 'propagated-value')
}

function setBoolean(node: DraftNode, name: string, value: boolean, propagated: boolean): void {
  checkPropagation(name, propagated)
  if (COMPILER_FLAGS.has(name) || WHOLE.has(name)) throw refusal(`${name} needs a value`)
  // Spack cannot say what it read then.
  if (name === 'target' && value) throw refusal('target needs a value')
  if (ARCHITECTURE.has(name)) setArchitecture(node, name, value)
  else if (name === 'namespace') setNamespace(node, value ? 'True' : '')
  else node.setVariant(name, { values: [value], exact: true, propagated })
}

function setValue(node: DraftNode, text: string, propagated: boolean): void {
  const at = text.indexOf('=')
  const exact = text[at - 1] === ':'
  const name = text.slice(0, exact ? at - 1 : at)
  const value = unquoted(text.slice(at + (propagated ? 2 : 1)))
  checkPropagation(name, propagated)
  if (ARCHITECTURE.has(name)) setArchitecture(node, name, value)
  else if (name === 'namespace') setNamespace(node, value)
  else if (COMPILER_FLAGS.has(name)) node.addFlags(name, flagsIn(value))
  else node.setVariant(name, { ...valuesIn(value, exact), propagated })
}

function setNamespace(node: DraftNode, value: string): void {
  if (value === '') delete node.namespace
  else node.namespace = value
}

function checkPropagation(name: string, propagated: boolean): void {
  if (propagated && NOT_PROPAGATED.has(name)) throw refusal(`${name} is not propagated by ==`)
}

/**
 * `arch=` takes three parts between dashes; anything else is the target. `+os` asks, as Spack has
 * it, for an operating system that is called True.
 */
function setArchitecture(node: DraftNode, name: string, value: string | boolean): void {
  const given = WHOLE.has(name)
    ? partsOf(String(value))
    : { [name === 'operating_system' ? 'os' : name]: value }
  for (const part of ['os', 'target'] as const) {
    const meant = given[part]
    if (typeof meant === 'string' && (OF_THIS_MACHINE.has(meant) || meant === `default_${part}`))
      throw new InvalidValue(`${meant} means the machine that Spack runs on`, {
        id: 'spec-syntax',
        fix: `Write the ${part} that is meant, as "spack arch" tells it.`,
      })
  }
  node.setArchitecture(given)
}

function partsOf(value: string): ArchitectureParts {
  const parts = value.split('-')
  const [platform, os, target] = parts.length === 3 ? parts : [undefined, undefined, value]
  return { platform, os, target }
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
  for (const word of splitAtSpace(value)) {
    if (word.startsWith('-') || flags.length === 0) flags.push(word)
    else flags.push(`${flags.pop()} ${word}`)
  }
  return flags
}

/** Spack leaves the quotes where there is more than one line between them. */
function unquoted(text: string): string {
  const [, quote, inside] = /^(['"])([^\n]*)\1$/.exec(text) ?? []
  return quote === undefined ? text : inside!.replaceAll(`\\${quote}`, quote)
}
