import { readingInput, UsageError, type Host } from '@pakages/core'
import { isOwnTag, isTag, SCRATCH } from '@pakages/container'
import { parseImageReference, type ImageReference } from '@pakages/oci'
import type { ContainerInputs } from './inputs.ts'

/** What is asked for, read once. */
export interface ContainerRequest {
  /** Undefined: no base. */
  readonly base: ImageReference | undefined
  /** Where it goes; undefined: nowhere but into an archive. */
  readonly image: ImageReference | undefined
  /** Undefined: those of the version. */
  readonly tags: readonly string[] | undefined
  /** Absolute, without a slash at its end. */
  readonly prefix: string
  readonly env: readonly (readonly [name: string, value: string])[]
  readonly labels: Readonly<Record<string, string>>
}

/**
 * Folders that belong to the system of the base, or that runtimes put something over; of some, what
 * lies below them too: `/lib` is a link in most bases, and a folder in its place hides the libc.
 */
const OF_THE_SYSTEM =
  /^\/(?:(?:bin|boot|dev|etc|lib|lib32|lib64|libx32|proc|run|sbin|sys|tmp|usr\/(?:bin|lib|lib32|lib64|libx32|sbin|share)|var\/(?:run|tmp))(?:\/.*)?|usr|var)?$/

/** What is said where nothing, or more than one thing, says what is wanted. */
export const notOne = (): UsageError =>
  new UsageError(
    'Give what to put into the image: "specs", "lock" or "environment", and only one of them.',
    {
      id: 'inputs-contradict',
      fix: 'For example the spec "bar-tools@0.3", or the path of a spack.lock.',
    },
  )

/** Reads the inputs. @throws UsageError for one that means nothing. */
export function readRequest(inputs: ContainerInputs): ContainerRequest {
  requireStartable(inputs)
  const ways = [inputs.specs.length > 0, inputs.lock.length > 0, inputs.environment !== undefined]
  if (ways.filter(Boolean).length > 1) throw notOne()
  const image = named('image', inputs.image)
  if (image === undefined && inputs.archive === undefined && !inputs['dry-run'])
    throw new UsageError('"image" is missing.', {
      id: 'input-missing',
      fix: 'Say where the image goes: oci://HOST/PATH or oci-layout:FOLDER; or name a file in "archive".',
    })
  if (image?.digest !== undefined)
    throw new UsageError('"image" names a digest, which follows from what is put into it.', {
      id: 'input-malformed',
      fix: 'Leave it out: the digest is an output.',
    })
  if (inputs.archive !== undefined && inputs.lock.length > 1)
    throw new UsageError('An archive for "docker load" holds one architecture.', {
      id: 'inputs-contradict',
      fix: 'Give one "lock", or "image" instead of "archive".',
    })
  return {
    base: inputs.base === SCRATCH ? undefined : named('base', inputs.base),
    image,
    tags: tagsOf(inputs, image),
    prefix: prefixOf(inputs.prefix),
    env: pairs('env', inputs.env, /^[A-Za-z_][A-Za-z0-9_]*$/),
    labels: Object.fromEntries(pairs('labels', inputs.labels, /^[A-Za-z0-9][A-Za-z0-9._/-]*$/)),
  }
}

const named = (input: string, text: string | undefined): ImageReference | undefined =>
  text === undefined ? undefined : readingInput(input, () => parseImageReference(text))

function tagsOf(
  { tags }: ContainerInputs,
  image: ImageReference | undefined,
): readonly string[] | undefined {
  const given = [...(image?.tag === undefined ? [] : [image.tag]), ...tags]
  const wrong = given.find((tag) => !isTag(tag) || isOwnTag(tag))
  if (wrong !== undefined)
    throw new UsageError(
      `"tags" holds "${wrong.slice(0, 140)}", which is no tag for a container.`,
      {
        id: 'input-malformed',
        fix: 'A tag has at most 128 letters, digits, _ . and -, begins with none of the last two, and is not of the form that packages (.spack), generations (generation-…) or signatures (sha256-…) have.',
      },
    )
  return given.length === 0 ? undefined : [...new Set(given)]
}

function prefixOf(prefix: string): string {
  const folder = prefix.length > 1 ? prefix.replace(/\/$/, '') : prefix
  const isPlain = /^(?:\/[A-Za-z0-9_+-][A-Za-z0-9._+-]*)+$/.test(folder)
  if (isPlain && !OF_THE_SYSTEM.test(folder) && folder.length <= 100) return folder
  throw new UsageError(`"prefix" is "${prefix.slice(0, 140)}".`, {
    id: 'input-malformed',
    fix: 'Give a folder of its own in the image, such as /opt/pakages: absolute, of letters, digits and . _ + -, at most 100 characters, and none of the system.',
  })
}

/** @throws UsageError for what no runtime starts. */
function requireStartable({ user, 'working-folder': folder }: ContainerInputs): void {
  if (folder !== undefined && !/^\/[^\p{Cc}]*$/u.test(folder))
    throw new UsageError(`"working-folder" is "${folder.slice(0, 140)}".`, {
      id: 'input-malformed',
      fix: 'Give a folder in the image, absolute, such as /work: runtimes start in no other.',
    })
  if (user !== undefined && !/^[^\p{Cc}\s:]{1,64}(?::[^\p{Cc}\s:]{1,64})?$/u.test(user))
    throw new UsageError(`"user" is "${user.slice(0, 140)}".`, {
      id: 'input-malformed',
      fix: 'Give a name or number, with a group or without: 1000, app, 1000:1000.',
    })
}

function pairs(input: string, lines: readonly string[], name: RegExp): [string, string][] {
  return lines.map((line) => {
    const at = line.indexOf('=')
    if (at < 1 || !name.test(line.slice(0, at)))
      throw new UsageError(`"${input}" holds "${line.slice(0, 140)}".`, {
        id: 'input-malformed',
        fix: 'Write NAME=VALUE.',
      })
    return [line.slice(0, at), line.slice(at + 1)]
  })
}

/** When the image is said to be made: `SOURCE_DATE_EPOCH`, else as its base. @throws UsageError */
export function createdBy({ env }: Host): string | undefined {
  const given = env['SOURCE_DATE_EPOCH']
  if (given === undefined || given === '') return undefined
  if (/^\d{1,11}$/.test(given))
    return `${new Date(Number(given) * 1000).toISOString().slice(0, 19)}Z`
  throw new UsageError(`SOURCE_DATE_EPOCH is "${given.slice(0, 40)}".`, {
    id: 'source-date-epoch-malformed',
    fix: 'Set it to seconds since 1970, or leave it unset.',
  })
}
