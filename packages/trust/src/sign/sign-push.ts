import { MAX_SUBJECTS, messageOf, UserError, type Registry, type Signer } from '@pakages/core'
import { attach, digestOf, type Attached } from '@pakages/image'
import {
  hexOf,
  label,
  parseJson,
  type BuildEntry,
  type BuildReport,
  type Digest,
  type PushReport,
  type SbomReport,
  type SpecHash,
} from '@pakages/model'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pMap from 'p-map'
import { provenance, type BuildFacts, type ResolvedDependency } from './provenance.ts'
import {
  bundleAttachment,
  PROVENANCE,
  sbomPredicate,
  statement,
  type StatementSubject,
} from './statements.ts'

/** A push with the build that it came from: provenance is made of both. */
export interface SignPush {
  readonly registry: Registry
  readonly signer: Signer
  readonly push: PushReport
  readonly build: BuildReport
  readonly facts: Pick<BuildFacts, 'context' | 'env' | 'lock' | 'builder' | 'checkedOut'>
  /** The SBOMs to sign, and the folder that their paths start from. */
  readonly sboms?: { readonly report: SbomReport; readonly folder: string }
  /**
   * The specs to sign; default those that this push put there. What was there before, another job
   * has built.
   */
  readonly only?: ReadonlySet<SpecHash>
  /**
   * The digest of the recipe that a spec was built from (`reviewedRecipe`), so that approvals of
   * the recipe hold for it.
   */
  readonly recipeOf?: (hash: SpecHash) => Digest | undefined
  /**
   * Whether what a build reused from there was made by builds of this registry, so that they answer
   * for it: where an earlier attempt left it. Default: nothing was.
   */
  readonly isOwn?: (source: string) => boolean
  readonly signal?: AbortSignal
  /** Called after each statement. */
  readonly onSigned?: (what: string, done: number, total: number) => void
}

interface Task {
  readonly what: string
  readonly subjects: readonly StatementSubject[]
  readonly predicateType: string
  readonly predicate: () => Promise<Record<string, unknown>>
}

/**
 * Signs what a push put into the registry: provenance, up to {@link MAX_SUBJECTS} specs in a
 * statement, and one statement for each SBOM.
 * @returns What was attached, for the push report.
 * @throws UserError when an SBOM file is missing or was changed since it was written.
 */
export async function signPush(options: SignPush): Promise<Attached[]> {
  const { registry, signer, signal, onSigned } = options
  const tasks = [...provenanceTasks(options), ...sbomTasks(options)]
  let done = 0
  const sign = async (task: Task): Promise<Attached[]> => {
    const bundle = await signer.sign(
      statement(task.subjects, task.predicateType, await task.predicate()),
    )
    const attached = await attach(
      registry,
      task.subjects.map((subject) => subject.digest),
      bundleAttachment(bundle, task.predicateType),
    )
    onSigned?.(task.what, ++done, tasks.length)
    return attached
  }
  return (await pMap(tasks, sign, { concurrency: 4, ...(signal && { signal }) })).flat()
}

type TakenBy = ReadonlyMap<SpecHash, BuildEntry>

/** A package that is signed, and the digest of its tarball. */
type PushedSubject = StatementSubject & { readonly hash: SpecHash; readonly layer: Digest }

/** What a build took from others, by its hash. */
const takenBy = ({ build, isOwn }: SignPush): Map<SpecHash, BuildEntry> =>
  new Map(
    build.specs.flatMap((entry) => {
      const { hash, outcome, source, signedBy } = entry
      const isMade = source !== undefined && isOwn?.(source)
      return signedBy !== undefined || (outcome === 'reused' && !isMade) ? [[hash, entry]] : []
    }),
  )

function subjectsOf({ push, only, recipeOf }: SignPush, taken: TakenBy): PushedSubject[] {
  const wanted = push.specs.filter((spec) =>
    only ? only.has(spec.hash) : spec.outcome === 'pushed',
  )
  const seen = new Map(
    wanted.map((spec) => [
      spec.manifest,
      {
        name: label(spec),
        digest: spec.manifest,
        hash: spec.hash,
        layer: spec.layer,
        // From which recipe others built it, nobody here can say.
        recipe: taken.has(spec.hash) ? undefined : recipeOf?.(spec.hash),
      },
    ]),
  )
  return [...seen.values()]
}

function provenanceTasks(options: SignPush): Task[] {
  const taken = takenBy(options)
  const subjects = subjectsOf(options, taken)
  const isTaken = ({ hash }: PushedSubject): boolean => taken.has(hash)
  const own = subjects.filter((subject) => !isTaken(subject))
  return [
    ...batchesOf(own).map((batch) => provenanceTask(batch, [], options)),
    ...batchesOf(subjects.filter(isTaken)).map((batch) =>
      provenanceTask(
        batch,
        batch.map((subject) => takenFrom(subject, taken.get(subject.hash)!)),
        options,
      ),
    ),
  ]
}

function batchesOf(subjects: readonly PushedSubject[]): PushedSubject[][] {
  return Array.from({ length: Math.ceil(subjects.length / MAX_SUBJECTS) }, (_, at) =>
    subjects.slice(at * MAX_SUBJECTS, (at + 1) * MAX_SUBJECTS),
  )
}

/** What of a push came from caches of others has a statement of its own, which says so of each. */
const provenanceTask = (
  subjects: readonly PushedSubject[],
  taken: readonly ResolvedDependency[],
  { facts, build }: SignPush,
): Task => ({
  what: `provenance of ${subjects.length} packages${taken.length > 0 ? ' of other caches' : ''}`,
  subjects,
  predicateType: PROVENANCE,
  predicate: async () => provenance({ ...facts, build, taken }),
})

const takenFrom = (
  { name, layer }: PushedSubject,
  { source, signedBy }: BuildEntry,
): ResolvedDependency => ({
  uri: source ?? 'a build cache',
  digest: { sha256: hexOf(layer) },
  annotations:
    signedBy === undefined
      ? { role: 'trusted-cache', package: name }
      : { role: 'public-cache', package: name, signedBy },
})

function sbomTasks(options: SignPush): Task[] {
  const { sboms } = options
  if (!sboms) return []
  const byHash = new Map<string, StatementSubject>(
    subjectsOf(options, takenBy(options)).map((subject) => [subject.hash, subject]),
  )
  return sboms.report.files.flatMap((file) => {
    // The SBOM of the whole lock describes no single manifest; it is an artifact of the job.
    const subject = file.hash && byHash.get(file.hash)
    if (!subject) return []
    return [
      {
        what: `SBOM ${file.file}`,
        subjects: [subject],
        predicateType: sbomPredicate(file.format, file.version),
        predicate: () => readSbom(join(sboms.folder, file.file), file.digest),
      },
    ]
  })
}

async function readSbom(file: string, digest: Digest): Promise<Record<string, unknown>> {
  const fix = 'Run "sbom" again, and nothing that changes its files before "push".'
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new UserError(`The SBOM ${file} cannot be read: ${messageOf(cause)}.`, {
      id: 'sbom-file-changed',
      fix,
      cause,
    })
  })
  if (digestOf(bytes) !== digest)
    throw new UserError(`The SBOM ${file} is not the one that was written: its sha256 differs.`, {
      id: 'sbom-file-changed',
      fix,
    })
  return parseJson(bytes, file) as Record<string, unknown>
}
