import { targetOf, type ConcreteSpec } from '@pakages/model'

/** Where Spack installs packages below a root, unless it is told otherwise. */
const DEFAULT_PROJECTION = '{architecture.platform}-{architecture.target}/{name}-{version}-{hash}'

/** A projection that says more than is known without Spack. */
class UnknownProjection extends Error {}

/**
 * The prefix of a spec below its install root.
 * @param projection Folders with words such as `{name}`, `{version}`, `{hash}`, `{hash:7}`,
 * `{namespace}` and `{architecture.platform}`.
 * @throws UnknownProjection for any other word.
 */
export function relativePrefix(spec: ConcreteSpec, projection = DEFAULT_PROJECTION): string {
  const values = valuesOf(spec)
  return projection
    .split('/')
    .map((part) =>
      polite(part.replace(/\{([^{}]*)\}/g, (_, word: string) => valueOf(word, values))),
    )
    .join('/')
}

function valueOf(word: string, values: ReadonlyMap<string, string>): string {
  const [name = '', length] = word.split(':')
  const value = values.get(name)
  if (value === undefined || (length !== undefined && !/^\d{1,3}$/.test(length)))
    throw new UnknownProjection(`the projection uses {${word}}`)
  return length === undefined ? value : value.slice(0, Number(length))
}

function valuesOf(spec: ConcreteSpec): ReadonlyMap<string, string> {
  const { platform, platform_os: os } = spec.arch
  const target = targetOf(spec)
  return new Map([
    ['name', spec.name],
    ['version', spec.version],
    ['hash', spec.hash],
    ['namespace', spec.namespace ?? ''],
    ['architecture', `${platform}-${os}-${target}`],
    ['architecture.platform', platform],
    ['architecture.os', os],
    ['architecture.target', target],
  ])
}

/** Spack's `polite_filename`. */
const polite = (name: string): string => name.replace(/[^A-Za-z0-9_+.-]/g, '_')
