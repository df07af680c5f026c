import type { PackageIndexClient } from '@pakages/catalog'
import {
  cacheFolder,
  decisionDocument,
  type Ports,
  type Registry,
  type WorkFolder,
} from '@pakages/core'
import { specTag } from '@pakages/image'
import {
  ALL_KINDS,
  isExternal,
  reachable,
  RUNTIME,
  type ConcreteDag,
  type ConcreteSpec,
  type DecidedSpec,
  type Decision,
  type Digest,
  type SpecHash,
} from '@pakages/model'
import type { FoundImage, Generations, ImageCheck } from '@pakages/oci'
import { importedIndexes } from '@pakages/open/imported-index'
import { openTrusted } from '@pakages/open/trusted-index'
import {
  admissionBy,
  allowedStates,
  gatherRecords,
  generationFaults,
  refuseOlderGenerations,
  refusedSources,
  verdictOn,
  verifySpecs,
  versionsSpokenOf,
  whyRemoved,
  type JudgedWork,
  type RecordSources,
  type VersionRecords,
} from '@pakages/trust'
import type { InstallTrust } from './trust.ts'

/** What was decided of a DAG. */
export interface Admission {
  readonly decision: Decision
  /** Says of an image whether it is the one that was verified, and trusted. */
  readonly approve: (found: FoundImage) => Promise<ImageCheck>
}

/** What the gate decides by. */
export interface GateOptions {
  readonly trust: InstallTrust
  readonly registry: Registry
  /** Addresses or folders of indexes whose reviews count. */
  readonly indexes: readonly string[]
  /** Whether signatures of indexes are passed over. */
  readonly unsignedIndexes: boolean
  readonly concurrency: number
  readonly work: WorkFolder
}

/**
 * Lets in what the policy allows: has it decided before a tarball is downloaded, and keeps the
 * decision in the work folder.
 */
export class Gate {
  readonly #options: GateOptions
  readonly #ports: Ports
  readonly #decided = new Map<SpecHash, DecidedSpec>()
  #indexes: Promise<readonly PackageIndexClient[]> | undefined
  #openSigned: RecordSources['openSigned']

  constructor(options: GateOptions, ports: Ports) {
    this.#options = options
    this.#ports = ports
  }

  /** The file that holds the policy. */
  get policyFile(): string {
    return this.#options.trust.file
  }

  /** Where the decision is written. */
  get decisionFile(): string {
    return this.#options.work.decision
  }

  /** The policy, and all that was decided by it so far. */
  get judged(): JudgedWork {
    const { policy, allow } = this.#options.trust
    return { policy, allow: allowedStates(policy, allow), specs: [...this.#decided.values()] }
  }

  /**
   * Verifies what the roots of a DAG need at run time, and decides.
   * @param described Manifests that descriptions were read from already; another one there now is
   * refused.
   * @throws UserError when registry or index cannot be read, or the index is not to be trusted.
   */
  async admit(dag: ConcreteDag, described?: ReadonlyMap<SpecHash, Digest>): Promise<Admission> {
    const {
      trust: { policy, verifier, allow },
      registry,
      concurrency,
    } = this.#options
    const { decision, evidence } = await verifySpecs(dag, {
      registry,
      verifier,
      policy,
      allow,
      concurrency,
      records: await this.#records(reachable(dag, RUNTIME)),
      signal: this.#ports.signal,
      referenceOf: ({ name, version, hash }) => specTag(name, version, hash),
      ...(described && { described }),
    })
    await this.#keep(decision)
    const whyNot = admissionBy(decision, evidence)
    return {
      decision,
      approve: async ({ hash, image }) => {
        const reasons = whyNot({ hash, manifest: image.digest, tarball: image.layer.digest })
        return reasons.length === 0 ? { kind: 'accepted' } : { kind: 'refused', reasons }
      },
    }
  }

  /**
   * What may not even be built from source: see {@link refusedSources}.
   * @throws UserError when an index cannot be read, or is not to be trusted.
   */
  async refusedSources(dag: ConcreteDag, decision: Decision): Promise<DecidedSpec[]> {
    const records = await this.#records(reachable(dag, ALL_KINDS))
    return refusedSources(dag, decision, records, this.#options.trust.policy)
  }

  /**
   * The removed versions of a package, each with why: what a cache lacks may be gone for that
   * reason.
   * @throws UserError when an index cannot be read, or is not to be trusted.
   */
  async removedVersions(
    name: string,
  ): Promise<readonly { readonly version: string; readonly reasons: readonly string[] }[]> {
    const sources = await this.#sources()
    const versions = await versionsSpokenOf(name, sources)
    const records = await gatherRecords(versions, sources)
    return versions
      .map((one) => ({ version: one.version, reasons: whyRemoved(one, records, sources.policy) }))
      .filter(({ reasons }) => reasons.length > 0)
  }

  /**
   * What speaks against the signatures of a generation; empty when the policy trusts who signed it.
   * @throws RegistryError when the registry is out of reach.
   */
  generationFaults(manifest: Digest): Promise<readonly string[]> {
    const {
      registry,
      trust: { policy, verifier },
    } = this.#options
    return generationFaults(manifest, { registry, verifier, signers: policy.signers })
  }

  /**
   * Refuses a registry that shows an older newest generation than it did before.
   * @throws UserError when it does.
   */
  async refuseOlder(generations: Generations): Promise<void> {
    const { registry, trust } = this.#options
    let newest = 0
    for await (const { record } of generations.newestFirst()) {
      newest = record.number
      break
    }
    await refuseOlderGenerations(newest, {
      cache: cacheFolder(this.#ports.host.env),
      reference: registry.reference,
      signers: trust.policy.signers,
      passedOver: generations.passedOver.slice(0, 1),
    })
  }

  /** Writes what was decided now together with what was decided before in this run. */
  async #keep(decision: Decision): Promise<void> {
    for (const spec of decision.specs) this.#decided.set(spec.hash, spec)
    const specs = [...this.#decided.values()]
    await decisionDocument.write(this.decisionFile, {
      ...decision,
      specs,
      verdict: verdictOn(specs),
    })
  }

  async #records(specs: readonly ConcreteSpec[]): Promise<VersionRecords> {
    return gatherRecords(
      specs.filter((spec) => !isExternal(spec)),
      await this.#sources(),
    )
  }

  async #sources(): Promise<RecordSources> {
    const {
      trust: { policy, indexTrust, verifier, root, ownReviews, isLifted },
      indexes,
      unsignedIndexes: unsigned,
    } = this.#options
    this.#indexes ??= Promise.all(
      indexes.map((location) =>
        openTrusted(location, { ...indexTrust, unsigned, ports: this.#ports }),
      ),
    )
    return {
      policy,
      verifier,
      root,
      ownReviews,
      ...(isLifted && { isLifted }),
      indexes: await this.#indexes,
      openSigned: (this.#openSigned ??= importedIndexes({ policy, verifier }, root, this.#ports)),
      ports: this.#ports,
    }
  }
}
