import { VERSION } from '@pakages/core'
import type { Diagnosis } from '../diagnosis.ts'
import { checkInputs } from './input-checks.ts'
import type { LocalFacts } from '../facts/local-facts.ts'
import type { Workflow, WorkflowJob } from '../workflow/read-workflow.ts'
import {
  isBuilding,
  neededPermissions,
  versionOf,
  type ToolkitUse,
} from '../workflow/toolkit-use.ts'

/** Looks at how workflows are written: pins, permissions, who may start them. */
export function checkWorkflows(
  { workflows, dependabot, configuration }: LocalFacts,
  uses: readonly ToolkitUse[],
): Diagnosis[] {
  return [
    ...workflows.flatMap(checkPins),
    ...checkDependabot(workflows, dependabot),
    ...uses.flatMap(checkVersion),
    ...uses.flatMap(checkInputs),
    ...uses.flatMap(checkPermissions),
    ...checkRegistry(uses, configuration),
    ...uses.filter(isBuilding).flatMap(checkTrigger),
    ...jobsThatBuild(uses).flatMap(checkCredentials),
  ]
}

const PINNED = /@(?:[0-9a-f]{40}|sha256:[0-9a-f]{64})$/
const isPinned = (uses: string): boolean =>
  /^(?:\.\/|\$\/|docker:\/\/.*@sha256:)/.test(uses) || PINNED.test(uses)

const checkPins = ({ jobs }: Workflow): Diagnosis[] =>
  jobs
    .flatMap((job) => job.uses)
    .filter(({ uses }) => !isPinned(uses))
    .map(({ uses, at }) => ({
      id: 'action-unpinned',
      sentence: `${uses} can become other code at any time.`,
      fix: `Write "uses: ${uses.split('@')[0]}@COMMIT # ${uses.split('@')[1] ?? 'VERSION'}"; "git ls-remote https://github.com/${uses.split('/').slice(0, 2).join('/').split('@')[0]}" lists commits.`,
      at,
    }))

function checkDependabot(
  workflows: readonly Workflow[],
  dependabot: string | undefined,
): Diagnosis[] {
  const pinned = workflows.flatMap(({ jobs }) => jobs).flatMap(({ uses }) => uses)
  const first = pinned.find(({ uses }) => PINNED.test(uses))
  if (first === undefined || dependabot?.includes('github-actions')) return []
  return [
    {
      id: 'pins-unattended',
      sentence: 'Workflows are pinned by commit, and nothing proposes newer ones.',
      fix: 'Write .github/dependabot.yml with "package-ecosystem: github-actions", as "pakages init" does.',
      at: first.at,
    },
  ]
}

function checkVersion(one: ToolkitUse): Diagnosis[] {
  const { use } = one
  const version = versionOf(one)
  if (version === undefined || !isBefore(version, VERSION)) return []
  return [
    {
      id: 'workflow-outdated',
      sentence: `It names Pakages ${version}, and this is ${VERSION}.`,
      fix: 'Run "pakages init --update".',
      at: use.at,
    },
  ]
}

function isBefore(version: string, other: string): boolean {
  const [one, two] = [version, other].map((text) => text.split('.').map(Number))
  const at = one!.findIndex((number, index) => number !== two![index])
  return at !== -1 && one![at]! < two![at]!
}

function checkPermissions({ part, use, job }: ToolkitUse): Diagnosis[] {
  const { permissions } = job
  if (permissions === undefined || permissions === 'write-all') return []
  const missing = Object.entries(neededPermissions(part)).filter(
    ([name, level]) => !grants(permissions === 'read-all' ? 'read' : permissions[name], level),
  )
  return missing.map(([name, level]) => ({
    id: 'permission-missing',
    sentence: `The job "${job.id}" may not: ${name} ${level}, which ${part || 'pakages'} needs.`,
    fix: `Write "${name}: ${level}" below "permissions:" of the job.`,
    at: use.at,
  }))
}

const grants = (given: string | undefined, needed: string): boolean =>
  given === 'write' || (given === 'read' && needed === 'read')

/** A registry that is another one on each machine. */
const ONE_MACHINE =
  /^(?:oci-layout:|oci(?:\+https?)?:\/\/(?:localhost|127\.[\d.]+|\[::1\])(?=[:/]))/

function checkRegistry(
  uses: readonly ToolkitUse[],
  configuration: LocalFacts['configuration'],
): Diagnosis[] {
  const wrong = (registry: string, at: Diagnosis['at']): Diagnosis => ({
    id: 'registry-on-one-machine',
    sentence: `${registry} is another place on each machine, and jobs run on others.`,
    fix: 'Write one that both reach: "oci://ghcr.io/OWNER/NAME-cache".',
    ...(at && { at }),
  })
  const inWorkflows = uses.flatMap(({ part, use }) => {
    const registry = use.with['registry'] ?? ''
    // Within one job a folder is handed from step to step.
    return part.endsWith('.yml') && ONE_MACHINE.test(registry) ? [wrong(registry, use.at)] : []
  })
  const own = configuration?.values.registry
  return inWorkflows.length === 0 && own !== undefined && uses.length > 0 && ONE_MACHINE.test(own)
    ? [wrong(own, configuration!.at('registry'))]
    : inWorkflows
}

const checkTrigger = ({ workflow, job, use }: ToolkitUse): Diagnosis[] =>
  workflow.triggers
    .filter((trigger) => trigger === 'pull_request_target' || trigger === 'workflow_run')
    .map((trigger) => ({
      id: 'fork-code-trusted',
      sentence: `The job "${job.id}" builds recipes on "${trigger}".`,
      fix: 'Write "pull_request:" in its place.',
      at: use.at,
    }))

const jobsThatBuild = (uses: readonly ToolkitUse[]): WorkflowJob[] => [
  ...new Set(uses.filter((use) => isBuilding(use)).map(({ job }) => job)),
]

const checkCredentials = (job: WorkflowJob): Diagnosis[] =>
  job.uses
    .filter(
      (used) =>
        used.uses.startsWith('actions/checkout@') && used.with['persist-credentials'] !== 'false',
    )
    .map(({ at }) => ({
      id: 'credentials-left',
      sentence: `The job "${job.id}" leaves its token in the checkout that recipes are built in.`,
      fix: 'Write "with: { persist-credentials: false }" below the checkout.',
      at,
    }))
