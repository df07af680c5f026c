import { relative, resolve } from 'node:path'
import { UsageError, type Ports } from '@pakages/core'
import { openWithLogin } from '@pakages/open/registry'
import { checkBuilds } from './checks/build-checks.ts'
import { checkGitHub, type GitHubExamination } from './checks/github-checks.ts'
import { checkCompilers } from './checks/machine-checks.ts'
import { checkRecipeFiles } from './checks/recipe-files-checks.ts'
import { checkRecipes } from './checks/recipe-checks.ts'
import { checkRegistry } from './checks/registry-checks.ts'
import { checkSpecs } from './checks/spec-checks.ts'
import { checkWorkflows } from './checks/workflow-checks.ts'
import { HEALTHY, together, type Examination } from './diagnosis.ts'
import { readLocalFacts, type LocalFacts } from './facts/local-facts.ts'
import { readRegistryFacts, type RegistryFacts } from './facts/registry-facts.ts'
import { FAULTS } from './faults.ts'
import { FOR_SPACK } from './not-for-us.ts'
import { toolkitUses, type ToolkitUse } from './workflow/toolkit-use.ts'

/** What the step is told; the declaration says what each input means. */
interface DoctorInputs {
  readonly folder: string
  readonly registry: string | undefined
  readonly ignore: readonly string[]
  readonly token: string | undefined
}

/**
 * Examines a repository, on this machine and, as far as they let it, at GitHub and in the registry.
 * @throws UsageError for an id that there is not.
 */
export async function doctorStep(inputs: DoctorInputs, ports: Ports): Promise<Examination> {
  const unknown = inputs.ignore.find((id) => !Object.hasOwn(FAULTS, id))
  if (unknown !== undefined)
    throw new UsageError(`"ignore" is not a list of faults: "${unknown.slice(0, 80)}".`, {
      id: 'input-malformed',
      fix: `Give ids such as ${Object.keys(FAULTS).slice(0, 3).join(', ')}: docs/troubleshooting.md lists them.`,
    })
  const facts = await readLocalFacts(resolve(ports.host.workspace, inputs.folder))
  const uses = toolkitUses(facts.workflows)
  const { host } = ports
  const github = await host.group('Asking GitHub', () => examineGitHub(inputs, ports, facts, uses))
  const local = await host.group('Looking through the checkout', async () => [
    ...facts.unreadable,
    ...(await checkRecipes(facts, uses)),
    ...(await checkSpecs(facts)),
    ...checkWorkflows(facts, uses),
    ...checkBuilds(uses),
    ...(await checkCompilers(facts.languages, host.env['PATH'] ?? '')),
  ])
  const files = await checkRecipeFiles(facts)
  const registry = await host.group('Asking the registry', () =>
    examineRegistry(inputs, ports, facts, uses, github.packageExists),
  )
  const all = together([
    { found: local, unchecked: facts.repositories.length > 0 ? [FOR_SPACK] : [] },
    files,
    github,
    registry,
  ])
  return {
    unchecked: all.unchecked,
    found: all.found
      .filter(({ id }) => !inputs.ignore.includes(id))
      .map((one) =>
        one.at ? { ...one, at: { ...one.at, file: shownPath(one.at.file, ports) } } : one,
      ),
  }
}

/** Relative to the workspace where it can be, as annotations need it. */
const shownPath = (file: string, { host }: Ports): string => {
  const path = relative(host.workspace, resolve(host.workspace, file))
  return path.startsWith('..') ? file : path
}

const GITHUB_REGISTRY = 'oci://ghcr.io/'

function registryOf(
  { registry }: DoctorInputs,
  { host }: Ports,
  { configuration }: LocalFacts,
): string | undefined {
  const { repository, serverUrl } = host.context
  const usual =
    repository === undefined || serverUrl !== 'https://github.com'
      ? undefined
      : `${GITHUB_REGISTRY}${repository.toLowerCase()}-cache`
  return registry ?? configuration?.values.registry ?? usual
}

async function examineGitHub(
  inputs: DoctorInputs,
  ports: Ports,
  facts: LocalFacts,
  uses: readonly ToolkitUse[],
): Promise<GitHubExamination> {
  const { repository, serverUrl, apiUrl } = ports.host.context
  const not = (why: string): GitHubExamination => ({
    found: [],
    unchecked: [{ what: 'what GitHub knows', why }],
    packageExists: undefined,
  })
  if (repository === undefined) return not('nothing says which repository at GitHub this is')
  if (inputs.token === undefined)
    return not('there is no token: set GITHUB_TOKEN, for example to "$(gh auth token)"')
  const registry = registryOf(inputs, ports, facts)
  const image = registry?.startsWith(GITHUB_REGISTRY)
    ? registry.slice(GITHUB_REGISTRY.length)
    : undefined
  const login = { apiUrl, token: inputs.token }
  return checkGitHub(ports, { repository, serverUrl, login, image }, facts, uses)
}

async function examineRegistry(
  inputs: DoctorInputs,
  ports: Ports,
  facts: LocalFacts,
  uses: readonly ToolkitUse[],
  exists: boolean | undefined,
): Promise<Examination> {
  const reference = registryOf(inputs, ports, facts)
  if (reference === undefined)
    return { ...HEALTHY, unchecked: [{ what: 'the registry', why: 'nothing names one' }] }
  const found = await inTime(readRegistryFacts(openWithLogin(reference, inputs, ports)), ports)
  return checkRegistry(found, {
    reference,
    exists,
    login: inputs.token !== undefined,
    signed: (facts.configuration?.values.trust?.signers ?? []).length > 0 || uses.some(couldSign),
  })
}

/** Seconds that a registry has: pushes are more patient, who only looks must not wait for long. */
const PATIENCE = 30

/** What was read by then; else that it was not. What still waits ends with the process. */
async function inTime(
  facts: Promise<RegistryFacts>,
  { clock, signal }: Ports,
): Promise<RegistryFacts> {
  const over = new AbortController()
  const late = clock
    .sleep(PATIENCE * 1000, AbortSignal.any([signal, over.signal]))
    .then((): RegistryFacts => {
      const why = `it did not answer within ${PATIENCE} seconds`
      return { kind: 'unknown', why }
    })
  late.catch(() => {})
  try {
    return await Promise.race([facts, late])
  } finally {
    over.abort()
  }
}

const couldSign = ({ job }: ToolkitUse): boolean =>
  typeof job.permissions === 'object' && job.permissions['id-token'] === 'write'
