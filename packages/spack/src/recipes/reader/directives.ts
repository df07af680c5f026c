import {
  InvalidValue,
  isUnknown,
  parseVersion,
  type DependencyDirective,
  type Directive,
  type Known,
  type LicenseDirective,
  type PatchDirective,
  type PythonValue,
  type ResourceDirective,
  type SpackVersion,
  type Unknown,
  type VariantDirective,
  type VersionDirective,
} from '@pakages/model'
import { spanOf, type PythonSource } from '../python/tree.ts'
import { plainValue, textOfValue, VersionValue, type Value } from '../python/value.ts'
import type { DirectiveCall } from './directive-call.ts'

/**
 * The directives of a recipe, those that a release or an index needs to know of; filled in the
 * order of the text.
 */
export interface Directives {
  readonly versions: VersionDirective[]
  readonly licenses: LicenseDirective[]
  readonly maintainers: string[]
  readonly dependencies: DependencyDirective[]
  readonly variants: VariantDirective[]
  readonly patches: PatchDirective[]
  readonly resources: ResourceDirective[]
  readonly unknowns: Unknown[]
}

/**
 * Reads directive calls; what cannot be known goes to `unknowns`. Calls of other names are left
 * out.
 */
export function readDirectives(source: PythonSource, calls: readonly DirectiveCall[]): Directives {
  const into: Directives = {
    versions: [],
    licenses: [],
    maintainers: [],
    dependencies: [],
    variants: [],
    patches: [],
    resources: [],
    unknowns: [],
  }
  for (const call of calls)
    if (Object.hasOwn(READERS, call.name)) READERS[call.name]!(new Reading(source, call), into)
  return into
}

const READERS: Readonly<Record<string, (call: Reading, into: Directives) => void>> = {
  version: readVersion,
  license: (call, into) =>
    into.licenses.push({
      ...call.directive(),
      license: call.text(0, 'license_identifier'),
      checkedBy: call.texts('checked_by'),
    }),
  maintainers: (call, into) =>
    call.positionalTexts().forEach((name) => into.maintainers.push(name)),
  depends_on: (call, into) =>
    into.dependencies.push({
      ...call.directive(),
      spec: call.text(0, 'spec'),
      types: call.dependencyTypes(),
    }),
  variant: (call, into) =>
    into.variants.push({
      ...call.directive(),
      name: call.text(0, 'name'),
      keywords: call.keywords(),
    }),
  patch: (call, into) =>
    into.patches.push({
      ...call.directive(),
      source: call.text(0, 'url_or_filename'),
      ...call.known('sha256'),
      ...(call.flag('reverse') && { reverse: true }),
    }),
  resource: (call, into) => into.resources.push({ ...call.directive(), keywords: call.keywords() }),
}

function readVersion(call: Reading, into: Directives): void {
  const version = call.version()
  if (isUnknown(version)) into.unknowns.push(version)
  else
    into.versions.push({
      ...call.directive(),
      version,
      keywords: call.versionKeywords(),
      ...call.known('sha256'),
      ...call.known('url'),
      ...call.known('commit'),
      ...call.known('tag'),
      ...call.known('branch'),
      ...call.known('git'),
      preferred: call.flag('preferred'),
      deprecated: call.flag('deprecated'),
    })
}

/** One directive call, its arguments as plain values. */
class Reading {
  readonly #source: PythonSource
  readonly #call: DirectiveCall
  constructor(source: PythonSource, call: DirectiveCall) {
    this.#source = source
    this.#call = call
  }

  directive(): Directive {
    const { when, conditional } = this.#call.context
    const own = this.#value('when')
    const all =
      own === undefined || own === true || own === null ? when : [...when, this.#asText(own)]
    const { spread } = this.#call.given
    const doubt = conditional ?? (spread && `it takes its keywords from ${spread}`)
    return {
      span: spanOf(this.#source, this.#call),
      when: all,
      ...(doubt !== undefined && { conditional: doubt }),
    }
  }

  version(): Known<SpackVersion> {
    const value = this.#call.given.positional[0] ?? this.#value('ver')
    if (value === undefined) return this.unknown('version() has no version')
    if (isUnknown(value)) return this.unknown(this.#because(value.reason))
    if (typeof value !== 'string' && typeof value !== 'number' && !(value instanceof VersionValue))
      return this.unknown('its version is no text')
    try {
      return parseVersion(textOfValue(value))
    } catch (error) {
      if (error instanceof InvalidValue) return this.unknown(error.message)
      throw error
    }
  }

  versionKeywords(): ReadonlyMap<string, Known<PythonValue>> {
    const checksum = this.#call.given.positional[1]
    return checksum === undefined
      ? this.keywords()
      : new Map([['checksum', this.#plain(checksum)], ...this.keywords()])
  }

  keywords(): Map<string, Known<PythonValue>> {
    const { given, context } = this.#call
    return new Map(
      [...context.defaults, ...given.keywords].map(([name, value]) => [name, this.#plain(value)]),
    )
  }

  /** An argument by place or name as text. */
  text(place: number, name: string): Known<string> {
    const value = this.#call.given.positional[place] ?? this.#value(name)
    return value === undefined
      ? this.unknown(`${this.#call.name}() lacks its ${name}`)
      : this.#asText(value)
  }

  /** A keyword that is text, as a property of that name. */
  known<Name extends string>(name: Name): { [key in Name]?: string } {
    const value = this.#value(name)
    return (typeof value === 'string' ? { [name]: value } : {}) as { [key in Name]?: string }
  }

  flag(name: string): boolean {
    return this.#value(name) === true
  }

  /** A keyword that is text or a list of texts. */
  texts(name: string): string[] {
    const value = this.#value(name)
    return (value instanceof Array ? value : [value]).filter((item) => typeof item === 'string')
  }

  positionalTexts(): string[] {
    return this.#call.given.positional.filter((value) => typeof value === 'string')
  }

  dependencyTypes(): Known<readonly string[]> {
    const value = this.#value('type') ?? this.#call.given.positional[2]
    if (value === undefined) return ['build', 'link']
    if (isUnknown(value)) return this.unknown(value.reason)
    return (value instanceof Array ? value : [value]).filter((item) => typeof item === 'string')
  }

  unknown(reason: string): Unknown {
    return { unknown: true, reason, span: spanOf(this.#source, this.#call) }
  }

  #because(reason: string): string {
    const { conditional } = this.#call.context
    return conditional?.includes(' loop') ? conditional : reason
  }

  #value(name: string): Known<Value> | undefined {
    return this.#call.given.keywords.get(name) ?? this.#call.context.defaults.get(name)
  }

  #asText(value: Known<Value>): Known<string> {
    if (isUnknown(value)) return value
    return typeof value === 'object' || typeof value === 'boolean'
      ? this.unknown('it is no text')
      : textOfValue(value)
  }

  #plain(value: Known<Value>): Known<PythonValue> {
    return isUnknown(value) ? value : plainValue(value, (reason) => this.unknown(reason))
  }
}
