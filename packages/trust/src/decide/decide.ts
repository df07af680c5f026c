import {
  dependenciesOf,
  isExternal,
  reachable,
  RUNTIME,
  shortHash,
  targetOf,
  type ConcreteDag,
  type ConcreteSpec,
  type DecidedSpec,
  type Decision,
  type SpecHash,
} from '@pakages/model'
import type { Reason } from '../verify/evidence.ts'
import { signerInWords } from '../verify/signer-policy.ts'
import { allowedStates } from './allowed-states.ts'
import type { DecisionFacts } from './decision-facts.ts'
import { binaryFacts } from './binary-facts.ts'
import { reasonsAgainst, remarksOn, type SpecCase } from './reasons.ts'
import { recordedState, versionKey, type RecordedState } from './version-records.ts'

/**
 * Decides for every spec of a DAG whether it may be installed, with every reason against it. Pure:
 * the same facts give the same decision. A spec whose own evidence is fine is refused all the same
 * when a dependency that it needs at run time is, as it would not work.
 */
export function decide(dag: ConcreteDag, facts: DecisionFacts): Decision {
  const allow = allowedStates(facts.policy, facts.allow)
  const states = statesOf(dag, facts)
  const decided = new Map<SpecHash, DecidedSpec>()
  // Dependencies come first, so that a refusal reaches everything above it.
  for (const spec of reachable(dag, RUNTIME, [...dag.specs.keys()])) {
    const own = isExternal(spec)
      ? fromTheSystem(spec)
      : decideOne(
          {
            spec,
            evidence: facts.evidence.get(spec.hash),
            state: states.get(versionKey(spec))!,
            allow,
          },
          facts,
        )
    decided.set(spec.hash, withDependencies(spec, own, decided))
  }
  const specs = [...dag.specs.keys()].map((hash) => decided.get(hash)!)
  return { verdict: verdictOn(specs), registry: facts.registry, allow, specs }
}

/** The verdict on several specs: one that is refused refuses all. */
export const verdictOn = (specs: readonly DecidedSpec[]): Decision['verdict'] =>
  specs.every(({ verdict }) => verdict === 'trusted') ? 'trusted' : 'refused'

/** The state of each version, which all binaries of it share. */
function statesOf(
  { specs }: ConcreteDag,
  { evidence, records, policy }: DecisionFacts,
): ReadonlyMap<string, RecordedState> {
  const versions = Map.groupBy(specs.values(), versionKey)
  return new Map(
    [...versions].map(([key, same]) => {
      const binaries = same.flatMap((spec) =>
        binaryFacts(evidence.get(spec.hash), spec.package_hash),
      )
      return [key, recordedState(same[0]!, binaries, records, policy)]
    }),
  )
}

/** What a decision says of a spec, whatever it is. */
export const identified = (
  spec: ConcreteSpec,
): Pick<DecidedSpec, 'name' | 'version' | 'hash' | 'target' | 'external'> => ({
  name: spec.name,
  version: spec.version,
  hash: spec.hash,
  target: targetOf(spec),
  external: isExternal(spec),
})

const fromTheSystem = (spec: ConcreteSpec): DecidedSpec => ({
  ...identified(spec),
  verdict: 'trusted',
  signers: [],
  reasons: [],
  remarks: ['It is taken from the system: nothing of it is downloaded or checked.'],
})

function decideOne(one: SpecCase, facts: DecisionFacts): DecidedSpec {
  const { spec, evidence, state } = one
  const reasons = reasonsAgainst(one, facts)
  return {
    ...identified(spec),
    verdict: reasons.length === 0 ? 'trusted' : 'refused',
    state: state.state,
    ...(evidence?.manifest && { manifest: evidence.manifest }),
    signers: [...new Set(evidence?.trusted.map(({ signer }) => signerInWords(signer)))],
    reasons,
    remarks: remarksOn(one, facts.policy),
  }
}

function withDependencies(
  spec: ConcreteSpec,
  own: DecidedSpec,
  decided: ReadonlyMap<SpecHash, DecidedSpec>,
): DecidedSpec {
  const refused = dependenciesOf(spec, RUNTIME)
    .map((hash) => decided.get(hash)!)
    .filter(({ verdict }) => verdict === 'refused')
  if (refused.length === 0) return own
  const reasons = refused.map(({ name, version, hash }): Reason => ({
    code: 'dependency',
    message: `It needs ${name}@${version}/${shortHash(hash)}, which is refused.`,
  }))
  return { ...own, verdict: 'refused', reasons: [...own.reasons, ...reasons] }
}
