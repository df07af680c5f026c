/** The toolkit as workflows name it. */
export interface ToolkitPin {
  /** Without `v`, such as `1.0.0`. */
  readonly version: string
  /** The commit of that version's tag; undefined where nobody could say it. */
  readonly commit: string | undefined
}

/** A repository at GitHub, or at a GitHub of a company. */
export interface GitHubPlace {
  /** Such as `https://github.com`. */
  readonly serverUrl: string
  /** `owner/name`. */
  readonly repository: string
}

/** The workflows that can be written. */
export const WORKFLOWS = [
  'packages',
  'updates',
  'reviews',
  'index',
  'release',
  'prune',
  'vulnerabilities',
] as const

/** One of the workflows that can be written. */
export type WorkflowName = (typeof WORKFLOWS)[number]

/** All that the files of a package repository are made of. */
export interface ScaffoldAnswers {
  /** The name in `pakages.json`. */
  readonly name: string
  /** An SPDX expression. */
  readonly license: string
  readonly namespace: string
  /** The folder of `repo.yaml`, relative to the root, with `/`. */
  readonly recipes: string
  /** What is built; empty where the environment says it. */
  readonly specs: readonly string[]
  /** The folder of a `spack.yaml`, relative to the root. */
  readonly environment: string | undefined
  /** The default branch. */
  readonly branch: string
  /** Undefined where it lies elsewhere, or nowhere yet. */
  readonly github: GitHubPlace | undefined
  /** Where binaries go, such as `oci://ghcr.io/owner/name-cache`. */
  readonly registry: string | undefined
  readonly toolkit: ToolkitPin
  readonly workflows: readonly WorkflowName[]
}

/** A name that `pakages.json` takes, made of a folder's or a repository's. */
export const nameFrom = (text: string): string =>
  text
    .toLowerCase()
    .split(/[^a-z0-9._-]/)
    .filter(Boolean)
    .join('-')
    .replace(/^[._-]+/, '')
    .slice(0, 100) || 'packages'

/** A namespace, which is a Python module's name, made of a repository's. */
export const namespaceFrom = (name: string): string => {
  const words = name
    .split(/[^a-z0-9]/)
    .filter(Boolean)
    .join('_')
    .replace(/^spack_/, '')
  return /^[a-z]/.test(words) && !isKeyword(words) ? words : `packages_${words}`.replace(/_$/, '')
}

/** Words of Python, which no module can be called by, in lower case. */
const KEYWORDS = new Set(
  'and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(
    ' ',
  ),
)

/** Whether a word is one of Python's own: Spack refuses it as a namespace. */
export const isKeyword = (word: string): boolean => KEYWORDS.has(word)

/** Where a repository's binaries lie if nobody says otherwise: GitHub's registry of its owner. */
export const defaultRegistry = ({ serverUrl, repository }: GitHubPlace): string | undefined =>
  serverUrl === 'https://github.com' ? `oci://ghcr.io/${repository.toLowerCase()}-cache` : undefined
