import {
  type Configuration,
  type Ports,
  type Registry,
  type Signer,
  type Verifier,
} from '@pakages/core'
import { reviewPath, type TrustPolicy } from '@pakages/model'
import { open } from '@pakages/open'
import { importedIndexes } from '@pakages/open/imported-index'
import {
  importReviews,
  type CheckedReview,
  type ImportOptions,
  type ReviewsFound,
  type StatementsFound,
} from '@pakages/trust'
import type { ReviewInputs } from './inputs.ts'

/** What every command of a run needs. */
export interface ReviewSurroundings {
  readonly inputs: ReviewInputs
  readonly ports: Ports
  /** The folder of the configuration; `reviews/` lies in it. */
  readonly root: string
  readonly configuration: Configuration | undefined
  readonly policy: TrustPolicy
  readonly verifier: Verifier
  /** The repository's own reviews, as they were before this run. */
  readonly ownReviews: () => Promise<ReviewsFound>
  /** The repository's own statements on vulnerabilities. */
  readonly ownStatements: () => Promise<StatementsFound>
  /** Documents of imported indexes that were read already, by place. */
  readonly documents: Map<string, Promise<unknown>>
  /** Opens an index that the policy imports, with its signature checked. */
  readonly openSigned: NonNullable<ImportOptions['openSigned']>
  /** What this run recorded. */
  readonly recorded: CheckedReview[]
  readonly registry: Registry | undefined
  /** Warns, of the same thing once: a queue asks for many versions. */
  readonly warnOnce: (message: string, file?: string) => void
  /**
   * Who signs reviews: the key that was given, else the identity of the job; undefined where there
   * is neither.
   */
  readonly signer: () => Promise<Signer | undefined>
}

/** Reads the configuration and opens what it names. */
export async function surroundingsOf(
  inputs: ReviewInputs,
  ports: Ports,
): Promise<ReviewSurroundings> {
  const { configuration, root, ...opened } = await open(inputs, ports)
  const trust = await opened.trust()
  return {
    inputs,
    ports,
    root,
    configuration,
    ...trust,
    openSigned: importedIndexes(trust, root, ports),
    ownReviews: opened.reviews,
    ownStatements: opened.statements,
    documents: new Map(),
    recorded: [],
    registry: opened.registryIfAny(),
    warnOnce: onceEach((message, file) =>
      ports.host.warning(message, file === undefined ? undefined : { file }),
    ),
    signer: async () => (await opened.signer()).signer,
  }
}

function onceEach(
  warn: (message: string, file?: string) => void,
): (message: string, file?: string) => void {
  const told = new Set<string>()
  return (message, file) => {
    if (!told.has(message)) warn(message, file)
    told.add(message)
  }
}

/**
 * Our own reviews and those of the indexes that the policy imports, of one version. Trouble becomes
 * a warning.
 */
export async function reviewsOf(
  name: string,
  version: string,
  {
    root,
    policy,
    verifier,
    ports,
    ownReviews,
    documents,
    openSigned,
    recorded,
    warnOnce,
  }: ReviewSurroundings,
): Promise<CheckedReview[]> {
  const own = await ownReviews()
  for (const { file, reason } of own.unreadable) warnOnce(`${file} does not count: ${reason}`, file)
  const imported = await Promise.all(
    policy.imports.map((index) =>
      importReviews(index, name, version, {
        http: ports.http,
        verifier,
        workspace: root,
        signal: ports.signal,
        documents,
        openSigned,
      }),
    ),
  )
  for (const trouble of imported.flatMap((one) => one.trouble)) warnOnce(trouble)
  const before = own.reviews.filter(
    (one) => !recorded.some((other) => reviewPath(other.review) === reviewPath(one.review)),
  )
  return [...before, ...recorded, ...imported.flatMap(({ reviews }) => reviews)].filter(
    ({ review }) => review.name === name && review.version === version,
  )
}
