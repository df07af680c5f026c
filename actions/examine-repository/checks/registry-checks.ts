import type { Diagnosis, Examination } from '../diagnosis.ts'
import type { RegistryFacts } from '../facts/registry-facts.ts'

/** What the checks of a registry compare with. */
export interface RegistryExpectations {
  /** As it is written in configurations. */
  readonly reference: string
  /** Whether packages ought to be signed: the policy asks for it, or the job could. */
  readonly signed: boolean
  /** Whether whoever asks has a token. */
  readonly login: boolean
  /** Whether GitHub says that the package is there. */
  readonly exists: boolean | undefined
}

/** Looks at a registry: whether it lets us in, and whether index and packages fit. */
export function checkRegistry(
  facts: RegistryFacts,
  { reference, signed, login, exists }: RegistryExpectations,
): Examination {
  if (facts.kind === 'unknown') return unchecked(facts.why)
  if (facts.kind === 'denied') {
    if (!login) return unchecked('there is no token, and it is not public')
    if (exists === false) return unchecked('nothing was published yet')
    return { found: [denied(reference)], unchecked: [] }
  }
  return {
    found: [
      ...checkIndex(facts, reference),
      ...checkSample(facts.sample, signed),
      ...(signed ? checkGeneration(facts) : []),
    ],
    unchecked: [],
  }
}

const unchecked = (why: string): Examination => ({
  found: [],
  unchecked: [{ what: 'the registry', why }],
})

const denied = (reference: string): Diagnosis => ({
  id: 'package-denied',
  sentence: `${reference} does not let this token in.`,
  fix: 'Open the settings of the package: "Manage Actions access", "Add repository", role Write.',
})

function checkIndex(
  { tags, listed }: Extract<RegistryFacts, { kind: 'read' }>,
  reference: string,
): Diagnosis[] {
  const lacking = [...tags].filter(([hash]) => !listed?.has(hash)).map(([, tag]) => tag)
  const gone = [...(listed ?? [])].filter((hash) => !tags.has(hash))
  return [
    ...(lacking.length === 0
      ? []
      : [
          {
            id: 'index-stale' as const,
            sentence: `The index of ${reference} lacks ${some(lacking)}.`,
            fix: `Run "pakages push --registry ${reference}", or the workflow, once more: it writes the index anew.`,
          },
        ]),
    ...(gone.length === 0
      ? []
      : [
          {
            id: 'index-names-missing' as const,
            sentence: `The index of ${reference} lists ${some(gone)}, and there is no such package.`,
            fix: `Run "pakages prune --registry ${reference}": it writes the index anew.`,
          },
        ]),
  ]
}

const some = (names: readonly string[]): string =>
  names.length <= 3
    ? names.join(', ')
    : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`

function checkGeneration({
  generation,
  sample,
}: Extract<RegistryFacts, { kind: 'read' }>): Diagnosis[] {
  // Packages that nobody signed are told already, and their push with them.
  const told = sample.some((one) => !one.signed)
  if (generation === undefined || generation.signed || told) return []
  return [
    {
      id: 'generation-unsigned',
      sentence: `Generation ${generation.number} is not signed: nobody can tell that it is the newest.`,
      fix: 'Write "id-token: write" below "permissions:" of the job that publishes, and publish again.',
    },
  ]
}

/** Letters: what is shorter was not padded. */
const SHORTEST_ROOT = 64

function checkSample(
  sample: Extract<RegistryFacts, { kind: 'read' }>['sample'],
  signed: boolean,
): Diagnosis[] {
  const unsigned = signed ? sample.filter((one) => !one.signed) : []
  const short = sample.filter(({ root }) => root !== undefined && root.length < SHORTEST_ROOT)
  return [
    ...(unsigned.length === 0
      ? []
      : [
          {
            id: 'binaries-unsigned' as const,
            sentence: `Nobody signed ${some(unsigned.map(({ tag }) => tag))}.`,
            fix: 'Write "id-token: write" below "permissions:" of the job that publishes, and publish again.',
          },
        ]),
    ...(short.length === 0
      ? []
      : [
          {
            id: 'binaries-unpadded' as const,
            sentence: `${some(short.map(({ tag }) => tag))} was built in ${short[0]!.root}, and installs to no longer path.`,
            fix: 'Leave "padded-length" and "install-root" at their defaults, and build again.',
          },
        ]),
  ]
}
