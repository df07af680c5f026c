import { UserError } from '@pakages/core'
import { isDigest, shown, type Digest } from '@pakages/model'
import { parseReference } from './reference.ts'

/** One image of a repository. */
export interface ImageReference {
  /** What `openRegistry` takes. */
  readonly repository: string
  readonly tag: string | undefined
  readonly digest: Digest | undefined
  /** All of it, as messages have it. */
  readonly text: string
}

/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pulling-manifests */
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/
/** Where `docker.io` answers. */
const DOCKER_HUB = 'registry-1.docker.io'

/**
 * Reads the name of an image: `oci://HOST/PATH:TAG`, `oci-layout:FOLDER:TAG`, `…@sha256:DIGEST`, or
 * as Docker has it, `debian:12-slim`, `ghcr.io/OWNER/NAME:TAG`.
 * @throws UserError for any other form.
 */
export function parseImageReference(text: string): ImageReference {
  if (text === '') throw unusable(text, 'it is empty')
  const [rest, at] = splitAt(text, text.indexOf('@sha256:'))
  if (at !== undefined && !isDigest(at))
    throw unusable(text, 'what stands behind the @ is not a digest')
  const bare = withScheme(rest)
  const isLayout = bare.startsWith('oci-layout:')
  const from = isLayout ? 'oci-layout:'.length : bare.indexOf('://') + 3
  const colon = bare.lastIndexOf(':')
  const isTagged =
    colon >= from &&
    !bare.includes('/', colon) &&
    (isLayout || bare.slice(from, colon).includes('/'))
  const [repository, tag] = isTagged ? splitAt(bare, colon) : [bare, undefined]
  if (tag !== undefined && !TAG.test(tag)) throw unusable(text, `"${shown(tag)}" is not a tag`)
  // What is wrong with the rest is said where repositories are read.
  const read = parseReference(repository).text
  const named = `${tag === undefined ? '' : `:${tag}`}${at === undefined ? '' : `@${at}`}`
  return { repository: read, tag, digest: at, text: `${read}${named}` }
}

function splitAt(text: string, at: number): [string, string | undefined] {
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
}

/** Names without a scheme are meant as Docker means them. */
function withScheme(text: string): string {
  if (/^(?:oci|oci\+http|oci\+https):\/\/|^oci-layout:/.test(text)) return text
  const [first = '', ...others] = text.split('/')
  const isHost = others.length > 0 && (/[.:]/.test(first) || first === 'localhost')
  if (isHost && first !== 'docker.io') return `oci://${text}`
  const path = first === 'docker.io' ? others.join('/') : text
  return `oci://${DOCKER_HUB}/${path.includes('/') ? path : `library/${path}`}`
}

const unusable = (text: string, why: string): UserError =>
  new UserError(`"${shown(text)}" does not name an image: ${why}.`, {
    id: 'image-name-malformed',
    fix: 'Write oci://HOST/PATH:TAG, HOST/PATH@sha256:DIGEST, oci-layout:FOLDER:TAG, or as Docker has it, debian:12-slim.',
  })
