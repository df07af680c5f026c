import type { PackageIndexClient } from '@pakages/catalog'
import type { Registry } from '@pakages/core'
import { compareVersions, parseVersion } from '@pakages/model'
import { packagesIn } from '@pakages/oci'

/** A package that was found. */
export interface SearchHit {
  readonly name: string
  /** Newest first. */
  readonly versions: readonly { readonly version: string; readonly state?: string }[]
  /** A line; only an index knows it. */
  readonly description?: string
  readonly license?: string
}

/**
 * Packages of an index whose name, description or tags have all words, those first whose names do.
 * @throws UserError when the index cannot be read.
 */
export async function foundInIndex(
  index: PackageIndexClient,
  words: readonly string[],
): Promise<SearchHit[]> {
  const { packages } = await index.packages()
  const wanted = words.map((word) => word.toLowerCase())
  return packages
    .filter(({ name, description = '', tags }) =>
      hasAll([name, description, ...tags].join('\n'), wanted),
    )
    .map(({ name, versions, description, license }) => ({
      name,
      versions: versions.map(({ version, state }) => ({ version, state })),
      ...(description !== undefined && { description: description.split('\n')[0]! }),
      ...(license !== undefined && { license }),
    }))
    .sort(
      (left, right) =>
        Number(hasAll(right.name, wanted)) - Number(hasAll(left.name, wanted)) ||
        (left.name < right.name ? -1 : 1),
    )
}

/** Packages of a registry whose names have all words. @throws RegistryError */
export async function foundInRegistry(
  registry: Registry,
  words: readonly string[],
): Promise<SearchHit[]> {
  const wanted = words.map((word) => word.toLowerCase())
  const { specs, tags } = await packagesIn(registry, (tag) => hasAll(tag, wanted))
  const versions = new Map<string, Set<string>>()
  for (const hash of tags.keys()) {
    const { name, version } = specs.get(hash)!
    if (!hasAll(name, wanted)) continue
    versions.set(name, (versions.get(name) ?? new Set()).add(version))
  }
  return [...versions]
    .map(([name, all]) => ({ name, versions: newestFirst([...all]) }))
    .sort((left, right) => (left.name < right.name ? -1 : 1))
}

const hasAll = (text: string, words: readonly string[]): boolean =>
  words.every((word) => text.toLowerCase().includes(word))

const newestFirst = (versions: readonly string[]): SearchHit['versions'] =>
  versions
    .map((version) => ({ version, parsed: parseVersion(version) }))
    .sort((left, right) => compareVersions(right.parsed, left.parsed))
    .map(({ version }) => ({ version }))
