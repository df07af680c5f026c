import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ConcretizeRequest, KnownExternal, SolveKey } from '@pakages/core'
import { parse } from 'yaml'
import { z } from 'zod'
import type { SpackIdentity } from './spack-identity.ts'

/** What every solve of a run follows from. */
export interface SolveGround {
  /** Undefined where Spack or recipes cannot be identified. */
  readonly identity: SpackIdentity | undefined
  readonly version: string
  /** Such as `linux-debian12`. */
  readonly platform: string
  readonly target: string
  /** What of this very processor counts besides the target; often nothing. */
  readonly processor: string
  /** The version of the C library that compilers link with. */
  readonly libc: string
  /** The section `packages`: target, compilers and build tools of the system. */
  readonly packages: string
  /** The section `concretizer` of the scope. */
  readonly concretizer: unknown
}

/** See `Spack.solveKey`. */
export async function solveKey(ground: SolveGround, request: ConcretizeRequest): Promise<SolveKey> {
  const asked = await askedFor(request)
  if (typeof asked === 'string') return { kind: 'unknown', why: asked }
  const { identity, version, platform, target, processor, libc, packages, concretizer } = ground
  if (identity === undefined)
    return {
      kind: 'unknown',
      why: 'Spack or a recipe repository has files that lie elsewhere, so that what it holds cannot be told',
    }
  const from = {
    'what was asked for': JSON.stringify([asked.texts, request.tests]),
    Spack: JSON.stringify([version, identity.spack]),
    'the recipes': JSON.stringify(identity.recipes),
    'the compilers and tools of the system': sha256(`${libc}\n${packages}`),
    'the target': JSON.stringify([platform, target, processor]),
    'the configuration': JSON.stringify(concretizer),
    ...offeredIn(request),
  }
  return {
    kind: 'known',
    key: sha256(JSON.stringify(from)),
    from,
    externals: externalsIn(packages, libc),
    asked: asked.specs,
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

function offeredIn({ offered = [] }: ConcretizeRequest): Record<string, string> {
  if (offered.length === 0) return {}
  const lists = offered.map(({ from, digest }) => [from, digest])
  return { 'what public caches offer': JSON.stringify(lists) }
}

interface Asked {
  /** All that says what is asked for. */
  readonly texts: readonly string[]
  readonly specs: readonly string[] | undefined
}

/** What a request says, or why what follows from it cannot be kept. */
async function askedFor({ specs = [], environment }: ConcretizeRequest): Promise<Asked | string> {
  if (environment === undefined) return whyNotKept(specs) ?? { texts: specs, specs }
  const manifest = join(environment, 'spack.yaml')
  const lock = join(environment, 'spack.lock')
  if (!existsSync(manifest)) return `there is no ${manifest}`
  const text = await readFile(manifest, 'utf8')
  const listed = specsOf(text)
  if (typeof listed === 'string') return listed
  const locked = existsSync(lock) ? [await readFile(lock, 'utf8')] : []
  return whyNotKept(listed) ?? { texts: [text, ...locked], specs: listed }
}

/** Sections of a `spack.yaml` that say all that they mean: nothing of another file or machine. */
const environmentType = z.object({
  spack: z.strictObject({
    specs: z.array(z.string()),
    view: z.unknown().optional(),
    packages: z.unknown().optional(),
    concretizer: z.strictObject({ unify: z.unknown().optional() }).optional(),
  }),
})

function specsOf(manifest: string): string[] | string {
  const read = environmentType.safeParse(parsed(manifest))
  if (read.success && !manifest.includes('$')) return read.data.spack.specs
  return 'its spack.yaml has more than specs, view, packages and unify, or names variables'
}

function parsed(yaml: string): unknown {
  try {
    return parse(yaml, { logLevel: 'silent' })
  } catch {
    return undefined
  }
}

/** A hash or a file in the place of a name, a folder to build in, a branch: all of them can change. */
const MOVES = /(^|[\s^%=(])[/.~]|\.(json|yaml)\b|\bdev_path\b|@=?git\.(?![0-9a-f]{40}(=|$|\s))/

const whyNotKept = (specs: readonly string[]): string | undefined => {
  const moving = specs.find((spec) => MOVES.test(spec))
  return moving === undefined ? undefined : `what ${moving.slice(0, 80)} stands for can change`
}

const packagesFile = z.object({
  packages: z.record(
    z.string(),
    z.looseObject({
      externals: z
        .array(
          z.looseObject({
            spec: z.string(),
            prefix: z.string().optional(),
            extra_attributes: z.unknown().optional(),
          }),
        )
        .optional(),
    }),
  ),
})

/** What the configuration takes from the system, and the C library, which Spack finds by itself. */
function externalsIn(packages: string, libc: string): KnownExternal[] {
  const read = packagesFile.safeParse(parsed(packages))
  const found = Object.entries(read.success ? read.data.packages : {}).flatMap(
    ([name, { externals = [] }]) =>
      externals.flatMap(({ spec, prefix, extra_attributes: attributes = {} }) => {
        const version = /^[^@\s]+@=?([^\s~+%=]+)/.exec(spec)?.[1]
        return version && prefix ? [{ name, version, prefix, attributes }] : []
      }),
  )
  return libc === ''
    ? found
    : [...found, { name: 'glibc', version: libc, prefix: '/usr', attributes: {} }]
}
