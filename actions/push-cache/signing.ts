import {
  buildReport,
  UserError,
  type Ports,
  type Registry,
  type Signer,
  type WorkFolder,
} from '@pakages/core'
import { digestOf } from '@pakages/image'
import {
  SIGSTORE_BUNDLE,
  type BuildReport,
  type Digest,
  type PushReport,
  type SbomReport,
  type SpecHash,
} from '@pakages/model'
import { isPlaceOf } from '@pakages/oci'
import type { SignerChoice } from '@pakages/open'
import { commitAtWork } from '@pakages/repository'
import { signPush, whetherToSign } from '@pakages/trust'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import pMap from 'p-map'
import type { PushInputs } from './inputs.ts'
import { reviewedRecipes } from './reviewed-recipes.ts'

/** Who signed how much of a push, or a sentence that says why nothing was signed. */
export type Signing =
  | {
      readonly kind: 'signed'
      /** Completes "Signed by …". */
      readonly by: string
      /** How many packages got their provenance now. */
      readonly packages: number
      /** How many statements were signed, SBOMs among them. */
      readonly statements: number
      /**
       * Packages that the report of the build does not know, so that nobody can say how they were
       * built.
       */
      readonly unknown: readonly string[]
      readonly attached: PushReport['referrers']
    }
  | { readonly kind: 'not-signed'; /** Completes "Not signed: …". */ readonly why: string }

/** What is to be signed. */
export interface SignRequest {
  readonly inputs: Pick<PushInputs, 'sign' | 'repository' | 'concurrency'>
  readonly choice: SignerChoice
  /** The workflow that holds the job, where its identity token says so. */
  readonly builder: string | undefined
  readonly registry: Registry
  readonly push: PushReport
  /** The digest of the tarball that this job, or one of its run, has made of a package. */
  readonly tarballOf: (spec: PushReport['specs'][number]) => Promise<Digest>
  readonly work: WorkFolder
  readonly sboms: { readonly report: SbomReport; readonly folder: string } | undefined
}

/**
 * Signs what was pushed, as far as the report of the build says how it was made. @throws UserError
 * when it must be signed and there is no such report.
 */
export async function signPushed(request: SignRequest, ports: Ports): Promise<Signing> {
  const { choice, work, inputs } = request
  if (choice.signer === undefined) return { kind: 'not-signed', why: choice.why }
  const { signer } = choice
  if (existsSync(work.buildReport)) {
    const build = await buildReport.read(work.buildReport)
    return ports.host.group(`Signing as ${signer.identity}`, () =>
      signWith(signer, build, request, ports),
    )
  }
  if (inputs.sign === 'auto')
    return {
      kind: 'not-signed',
      why: `there is no report of a build (${work.buildReport}) that would say how the packages were made`,
    }
  throw new UserError(
    `What was pushed cannot be signed: there is no report of a build (${work.buildReport}) that would say how it was made.`,
    {
      id: 'build-report-missing',
      fix: 'Run "build" before, in the same job, or push with "sign: none".',
    },
  )
}

async function signWith(
  signer: Signer,
  build: BuildReport,
  request: SignRequest,
  ports: Ports,
): Promise<Signing> {
  const { host, signal } = ports
  const { push, registry, work, sboms, inputs } = request
  const outcomes = new Map(build.specs.map(({ hash, outcome }) => [hash, outcome]))
  const only = await toSign(outcomes, request)
  const unknown = push.specs
    .filter(({ hash, outcome }) => outcome === 'pushed' && !outcomes.has(hash))
    .map(({ name, version }) => `${name}@${version}`)
  const recipes = await reviewedRecipes(
    push.specs.filter(({ hash }) => only.has(hash)),
    inputs.repository,
    work,
    host,
  )
  const lock = digestOf(await readFile(resolve(dirname(work.buildReport), build.lock)))
  let statements = 0
  const attached = await signPush({
    registry,
    signer,
    push,
    build,
    only,
    signal,
    facts: {
      ...{ context: host.context, env: host.env, lock, builder: request.builder },
      checkedOut: await commitAtWork(ports),
    },
    recipeOf: (hash) => recipes.get(hash),
    // What an earlier attempt left, builds of this registry made; all else was made by others.
    isOwn: (source) =>
      [build.installRoot, build.cache].includes(source) || isPlaceOf(registry.reference, source),
    ...(sboms && { sboms }),
    onSigned: (what, done, total) => {
      statements = done
      host.progress({ subject: what, outcome: 'signed', done, total })
    },
  })
  return { kind: 'signed', by: signer.identity, packages: only.size, statements, unknown, attached }
}

/** What of the push is signed now: who signed what was there already is asked of the registry. */
async function toSign(
  outcomes: ReadonlyMap<SpecHash, BuildReport['specs'][number]['outcome']>,
  { push, tarballOf, registry, inputs }: SignRequest,
): Promise<Set<SpecHash>> {
  const signed = async ({ manifest }: PushReport['specs'][number]): Promise<boolean> =>
    (await registry.referrers(manifest, SIGSTORE_BUNDLE)).length > 0
  const chosen = await pMap(
    push.specs,
    async (spec) => {
      const whether = whetherToSign(spec, outcomes.get(spec.hash), await tarballOf(spec))
      return whether === 'yes' || (whether === 'where-unsigned' && !(await signed(spec)))
        ? [spec.hash]
        : []
    },
    { concurrency: inputs.concurrency },
  )
  return new Set(chosen.flat())
}
