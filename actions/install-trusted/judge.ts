import type { PackageIndexClient } from '@pakages/catalog'
import { decisionDocument, type Ports, type Registry, type WorkFolder } from '@pakages/core'
import { specTag } from '@pakages/image'
import {
  ALL_KINDS,
  isExternal,
  reachable,
  RUNTIME,
  targetOf,
  type ConcreteDag,
  type ConcreteSpec,
  type DecidedSpec,
  type Decision,
  type Digest,
  type SpecHash,
} from '@pakages/model'
import { type Approval, type FoundImage } from '@pakages/oci'
import { verifySpecs, type Evidence } from '@pakages/trust'
import { openTrusted } from '../resolve-requirements/candidates.ts'
import {
  knownVersions,
  versionKey,
  versionsSpokenOf,
  whyRemoved,
  type GatherRequest,
  type KnownVersions,
} from './known-versions.ts'
import type { InstallTrust } from './trust.ts'

/** What was decided of a DAG. */
export interface Judgement {
  readonly decision: Decision
  /** Says of an image whether it is the one that was verified, and trusted. */
  readonly approve: (found: FoundImage) => Promise<Approval>
}

/** What a judge needs. */
export interface JudgeOptions {
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
 * Decides by the policy what may be installed, before a tarball is downloaded, and keeps the
 * decision in the work folder.
 */
export class Judge {
  readonly #options: JudgeOptions
  readonly #ports: Ports
  readonly #decided = new Map<SpecHash, DecidedSpec>()
  #indexes: Promise<readonly PackageIndexClient[]> | undefined

  constructor(options: JudgeOptions, ports: Ports) {
    this.#options = options
    this.#ports = ports
  }

  get trust(): InstallTrust {
    return this.#options.trust
  }

  /** Where the decision is written. */
  get file(): string {
    return this.#options.work.decision
  }

  /** All that was decided. */
  get specs(): readonly DecidedSpec[] {
    return [...this.#decided.values()]
  }

  /**
   * Verifies what the roots of a DAG need at run time.
   * @param expected Manifests that descriptions were read from already; another one there now is
   * refused.
   * @throws UserError when registry or index cannot be read, or the index is not to be trusted.
   */
  async judge(
    dag: ConcreteDag,
    expected: ReadonlyMap<SpecHash, Digest> = new Map(),
  ): Promise<Judgement> {
    const {
      trust: { policy, verifier, allow },
      registry,
      concurrency,
    } = this.#options
    const known = await this.#known(reachable(dag, RUNTIME))
    const { decision, evidence } = await verifySpecs(dag, {
      registry,
      verifier,
      policy,
      allow,
      concurrency,
      reviews: known.reviews,
      signal: this.#ports.signal,
      referenceOf: ({ name, version, hash }) => specTag(name, version, hash),
      knownOf: (name, version) => {
        const license = known.licenses.get(versionKey({ name, version }))
        return license === undefined ? {} : { license }
      },
    })
    const specs = decision.specs.map((spec) =>
      withFaults(spec, [...tombstoneFault(spec, known), ...exchangeFault(spec, expected)]),
    )
    for (const spec of specs) this.#decided.set(spec.hash, spec)
    const whole: Decision = {
      ...decision,
      specs,
      verdict: specs.some(({ verdict }) => verdict === 'refused') ? 'refused' : 'trusted',
    }
    await decisionDocument.write(this.file, {
      ...whole,
      specs: [...this.specs],
      verdict: this.specs.some(({ verdict }) => verdict === 'refused') ? 'refused' : 'trusted',
    })
    return {
      decision: whole,
      approve: async (found) =>
        approval(found, new Map(specs.map((spec) => [spec.hash, spec])), evidence),
    }
  }

  /**
   * The versions that were removed among all that building a DAG takes, its build tools too: of
   * these not even the source may be used.
   * @returns What is refused, with the reason.
   */
  async removed(dag: ConcreteDag): Promise<DecidedSpec[]> {
    const specs = reachable(dag, ALL_KINDS).filter((spec) => !isExternal(spec))
    const known = await this.#known(specs)
    return specs.flatMap((spec) => {
      const why = whyRemoved(spec, known, this.trust.policy)
      if (why.length === 0) return []
      const { name, version, hash } = spec
      return [
        {
          name,
          version,
          hash,
          target: targetOf(spec),
          external: false,
          verdict: 'refused' as const,
          state: 'removed' as const,
          signers: [],
          reasons: why.map(removedReason),
          remarks: [],
        },
      ]
    })
  }

  /**
   * The removed versions of a package, each with why: what a cache lacks may be gone for that
   * reason.
   */
  async removedVersions(
    name: string,
  ): Promise<readonly { readonly version: string; readonly reasons: readonly string[] }[]> {
    const from = await this.#sources()
    const versions = await versionsSpokenOf(name, from)
    const known = await knownVersions({ ...from, specs: versions })
    return versions
      .map((one) => ({ version: one.version, reasons: whyRemoved(one, known, this.trust.policy) }))
      .filter(({ reasons }) => reasons.length > 0)
  }

  async #known(specs: readonly ConcreteSpec[]): Promise<KnownVersions> {
    return knownVersions({
      ...(await this.#sources()),
      specs: specs.filter((spec) => !isExternal(spec)),
    })
  }

  async #sources(): Promise<Omit<GatherRequest, 'specs'>> {
    const { trust, indexes, unsignedIndexes: unsigned } = this.#options
    this.#indexes ??= Promise.all(
      indexes.map((location) =>
        openTrusted(location, { policy: trust.policy, unsigned, ports: this.#ports }),
      ),
    )
    return { trust, indexes: await this.#indexes, ports: this.#ports }
  }
}

type Reason = DecidedSpec['reasons'][number]

const removedReason = (why: string): Reason => ({
  code: 'removed',
  message: `The version was removed: ${why}`,
})

function tombstoneFault(spec: DecidedSpec, { tombstones }: KnownVersions): Reason[] {
  const why = tombstones.get(versionKey(spec))
  return why === undefined || spec.external || spec.state === 'removed' ? [] : [removedReason(why)]
}

function exchangeFault(
  { hash, manifest }: DecidedSpec,
  expected: ReadonlyMap<SpecHash, Digest>,
): Reason[] {
  const before = expected.get(hash)
  return before === undefined || manifest === undefined || manifest === before
    ? []
    : [
        {
          code: 'digest-mismatch',
          message: 'The registry served one image first and another then.',
        },
      ]
}

const withFaults = (spec: DecidedSpec, faults: readonly Reason[]): DecidedSpec =>
  faults.length === 0
    ? spec
    : {
        ...spec,
        verdict: 'refused',
        reasons: [...faults, ...spec.reasons],
        ...(faults.some(({ code }) => code === 'removed') && { state: 'removed' as const }),
      }

function approval(
  { hash, image }: FoundImage,
  decided: ReadonlyMap<SpecHash, DecidedSpec>,
  evidence: Evidence,
): Approval {
  const spec = decided.get(hash)
  if (spec?.verdict !== 'trusted')
    return {
      kind: 'refused',
      reasons: spec ? spec.reasons.map(({ message }) => message) : ['It was not verified.'],
    }
  const seen = evidence.get(hash)
  const same = image.digest === seen?.manifest && image.layer.digest === seen.tarball?.digest
  return same
    ? { kind: 'accepted' }
    : {
        kind: 'refused',
        reasons: ['The registry serves another image now than the one that was verified.'],
      }
}
