import { targetOf, type ConcreteSpec } from '@pakages/model'

const FLAGS = new Set(['cflags', 'cppflags', 'cxxflags', 'fflags', 'ldflags', 'ldlibs'])

/**
 * A concrete spec in Spack's own words: `libfoo@=1.1~debug build_system=makefile flavor=plain
 * platform=linux os=debian12 target=x86_64_v3`.
 */
export function specText(spec: ConcreteSpec): string {
  const entries = Object.entries(spec.parameters).sort(([a], [b]) => (a < b ? -1 : 1))
  const switches = entries
    .filter(([, value]) => typeof value === 'boolean')
    .map(([name, value]) => `${value ? '+' : '~'}${name}`)
  const flags = entries
    .filter(([name, value]) => FLAGS.has(name) && Array.isArray(value) && value.length > 0)
    .map(([name, value]) => `${name}="${(value as string[]).join(' ')}"`)
  const variants = entries
    .filter(([name, value]) => !FLAGS.has(name) && typeof value !== 'boolean' && value !== null)
    .map(([name, value]) => variantText(name, value as string | number | string[]))
  const { platform, platform_os } = spec.arch
  return [
    `${spec.name}@=${spec.version}${switches.join('')}`,
    ...flags,
    ...variants,
    `platform=${platform}`,
    `os=${platform_os}`,
    `target=${targetOf(spec)}`,
  ].join(' ')
}

function variantText(name: string, value: string | number | readonly string[]): string {
  // Patches are named by their sha256; seven digits of it are enough for people.
  if (name === 'patches' && Array.isArray(value))
    return `patches:=${value.map((sha256: string) => sha256.slice(0, 7)).join(',')}`
  return Array.isArray(value) ? `${name}:=${value.join(',')}` : `${name}=${String(value)}`
}
