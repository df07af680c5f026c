import type { Explanations } from '@pakages/model'
import { advisoriesFailures } from '@pakages/advisories/failures'
import { catalogFailures } from '@pakages/catalog/failures'
import { cliFailures } from '@pakages/cli/failures'
import { containerFailures } from '@pakages/container/failures'
import { coreFailures } from '@pakages/core/failures'
import { githubFailures } from '@pakages/github/failures'
import { registryFailures } from '@pakages/image/failures'
import { modelFailures } from '@pakages/model/failures'
import { cacheFailures } from '@pakages/oci/cache-failures'
import { connectionFailures } from '@pakages/oci/connection-failures'
import { openFailures } from '@pakages/open/failures'
import { repositoryFailures } from '@pakages/repository/failures'
import { sbomFailures } from '@pakages/sbom/failures'
import { scaffoldFailures } from '@pakages/scaffold/failures'
import { knownCauseFailures, spackFailures } from '@pakages/spack/failures'
import { storeFailures } from '@pakages/store/failures'
import { trustFailures } from '@pakages/trust/failures'
import { upstreamFailures } from '@pakages/upstream/failures'
import { assembleFailures } from './assemble-container/failures.ts'
import { buildFailures } from './build-with-spack/failures.ts'
import { updatesFailures } from './check-updates/failures.ts'
import { doctorFailures } from './examine-repository/failures.ts'
import { FAULTS } from './examine-repository/faults.ts'
import { installFailures } from './install-trusted/failures.ts'
import { promoteFailures } from './promote-packages/failures.ts'
import { pruneFailures } from './prune-registry/failures.ts'
import { publishIndexFailures } from './publish-index/failures.ts'
import { pushFailures } from './push-cache/failures.ts'
import { releaseFailures } from './release-packages/failures.ts'
import { resolveFailures } from './resolve-requirements/failures.ts'
import { reviewFailures } from './review-packages/failures.ts'
import { scanFailures } from './scan-vulnerabilities/failures.ts'

/** The failures of one subject, as the page of all of them orders them. */
export interface ExplainedSubject {
  /** The heading that they stand under. */
  readonly subject: string
  readonly failures: readonly Explanations[]
}

/** What is told of every failure that something can end with. `docs/failures.md` is made of this. */
export const EXPLAINED: readonly ExplainedSubject[] = [
  { subject: 'Inputs, flags and commands', failures: [cliFailures] },
  { subject: 'The machine, files and the network', failures: [coreFailures] },
  { subject: 'Specs, versions and documents', failures: [modelFailures] },
  { subject: 'What an action begins with', failures: [openFailures] },
  { subject: 'git and recipes', failures: [repositoryFailures, scaffoldFailures] },
  { subject: 'GitHub', failures: [githubFailures] },
  { subject: 'Spack', failures: [spackFailures] },
  { subject: 'What Spack says', failures: [knownCauseFailures] },
  { subject: 'Building and publishing', failures: [buildFailures, pushFailures, promoteFailures] },
  { subject: 'Registries', failures: [registryFailures, connectionFailures] },
  {
    subject: 'Caches, generations and releases',
    failures: [cacheFailures, releaseFailures, pruneFailures],
  },
  { subject: 'Trust and reviews', failures: [trustFailures, reviewFailures] },
  { subject: 'Installing', failures: [installFailures, storeFailures, resolveFailures] },
  { subject: 'Containers', failures: [assembleFailures, containerFailures] },
  { subject: 'Indexes', failures: [catalogFailures, publishIndexFailures] },
  {
    subject: 'SBOMs and vulnerabilities',
    failures: [sbomFailures, scanFailures, advisoriesFailures],
  },
  {
    subject: 'Updates and the doctor',
    failures: [updatesFailures, upstreamFailures, doctorFailures],
  },
]

/** The faults that `doctor` finds, told as failures are. */
const faults: Explanations = Object.fromEntries(
  Object.entries(FAULTS).map(([id, { title, page }]) => [
    id,
    {
      means: `${title}. ${page}`,
      next: `\`pakages doctor\` names the place and what to do there; \`--ignore ${id}\` passes over it.`,
    },
  ]),
)

/** All that `pakages explain` knows, by id: failures, and the faults that `doctor` finds. */
export const explanations = (): Explanations =>
  Object.assign({}, faults, ...EXPLAINED.flatMap(({ failures }) => failures)) as Explanations
