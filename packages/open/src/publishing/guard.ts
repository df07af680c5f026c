import { SHORTEST_SECRET, type Host } from '@pakages/core'
import { label } from '@pakages/model'
import type { CacheEntry, MetadataReader } from '@pakages/oci'
import {
  parseAllowedRules,
  publishingError,
  publishingFaults,
  SecretScanner,
  secretsIn,
  type InspectedPackage,
  type PublishingFault,
  type PublishingRule,
  type Secret,
  type SecretFound,
} from '@pakages/trust'

/** What an action says of what it publishes. */
export interface GuardInputs {
  readonly token?: string | undefined
  readonly password?: string | undefined
  readonly 'signing-key'?: string | undefined
  /** Microarchitectures that are meant besides the generic ones. */
  readonly targets: readonly string[]
  /** Rules that packages may break, by name. */
  readonly allow: readonly string[]
}

/** The guard of a run. @throws UsageError for an "allow" that names no rule. */
export const guardOf = (inputs: GuardInputs, host: Host): Guard =>
  new Guard(secretsOf(inputs, host), inputs.targets, parseAllowedRules(inputs.allow))

/** What must not turn up in a package: the inputs, and what the environment calls a secret. */
function secretsOf({ token, password, 'signing-key': key }: GuardInputs, host: Host): Secret[] {
  const given = Object.entries({
    'the input "token"': token,
    'the input "password"': password,
    'the input "signing-key"': key,
  }).flatMap(([variable, value]) =>
    value && value.length >= SHORTEST_SECRET ? [{ variable, value }] : [],
  )
  const inEnvironment = secretsIn(host.env).filter(
    ({ value }) => !given.some((one) => one.value === value),
  )
  return [...given, ...inEnvironment]
}

/** Looks into what is to be published, and says no. */
export class Guard {
  readonly #scanner: SecretScanner
  readonly #targets: readonly string[]
  readonly #allowed: ReadonlySet<PublishingRule>
  readonly #found: SecretFound[] = []
  /** The faults of rules that the user allowed by name: told, not refused. */
  waived: readonly PublishingFault[] = []
  constructor(
    secrets: readonly Secret[],
    targets: readonly string[],
    allowed: ReadonlySet<PublishingRule>,
  ) {
    this.#scanner = new SecretScanner(secrets)
    this.#targets = targets
    this.#allowed = allowed
  }

  /** Whether there is no secret to look for. */
  get idle(): boolean {
    return this.#scanner.isIdle
  }

  /** Whether the user lets packages break a rule. */
  allows(rule: PublishingRule): boolean {
    return this.#allowed.has(rule)
  }

  metadata(entry: CacheEntry): MetadataReader {
    return async (file, content) => {
      for (const variable of await this.#scanner.scan(file, content))
        this.#found.push({ subject: label(entry), file, variable })
    }
  }

  refuse(candidates: readonly InspectedPackage[]): ReturnType<typeof publishingError> {
    const faults = publishingFaults(candidates, this.#found, this.#targets)
    this.waived = faults.filter(({ name }) => this.#allowed.has(name))
    return publishingError(faults, this.#allowed)
  }
}
