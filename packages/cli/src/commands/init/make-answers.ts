import { basename } from 'node:path'
import { configurationType, UsageError, type ConfigurationValues, type Parsed } from '@pakages/core'
import {
  defaultRegistry,
  EXAMPLE_PACKAGE,
  isKeyword,
  nameFrom,
  namespaceFrom,
  WORKFLOWS,
  type FolderSurvey,
  type GitHubPlace,
  type ScaffoldAnswers,
  type ToolkitPin,
  type WorkflowName,
} from '@pakages/scaffold'
import type { GitPlace } from './find-place.ts'
import type { initInputs } from './inputs.ts'

type Inputs = Parsed<typeof initInputs>

/** What was found out before anything is decided. */
export interface Found {
  readonly survey: FolderSurvey
  readonly place: GitPlace
  readonly toolkit: ToolkitPin
}

/**
 * What the files are made of: what was given, else what was found, else what is usual.
 * @throws UsageError for a name, namespace, licence or workflow that cannot be.
 */
export function makeAnswers(inputs: Inputs, { survey, place, toolkit }: Found): ScaffoldAnswers {
  const github = githubOf(inputs.github, place)
  const there: Partial<ConfigurationValues> = survey.configuration?.values ?? {}
  const name =
    inputs.name ?? there.name ?? nameFrom(github?.repository.split('/')[1] ?? basename(survey.root))
  return checked({
    name,
    license: inputs.license ?? there.license ?? survey.license ?? 'MIT',
    ...recipesOf(inputs, name, survey),
    ...builtOf(inputs, there, survey),
    branch: inputs.branch ?? place.branch ?? 'main',
    github,
    registry: inputs.registry ?? there.registry ?? (github && defaultRegistry(github)),
    toolkit,
    workflows: workflowsOf(inputs.workflows),
  })
}

/** Where the recipes lie, or will. */
function recipesOf(
  inputs: Inputs,
  name: string,
  { recipes: [own] }: FolderSurvey,
): Pick<ScaffoldAnswers, 'namespace' | 'recipes'> {
  if (own) return { namespace: own.repository.namespace, recipes: own.path }
  const namespace = checkedNamespace(inputs.namespace, name)
  return { namespace, recipes: `spack_repo/${namespace}` }
}

/** What is built: specs, or an environment in their place. */
const builtOf = (
  { specs }: Inputs,
  there: Partial<ConfigurationValues>,
  survey: FolderSurvey,
): Pick<ScaffoldAnswers, 'specs' | 'environment'> => ({
  specs: specsOf(specs, there, survey),
  environment: specs.length > 0 ? undefined : (there.environment ?? survey.environment),
})

function githubOf(given: string | undefined, place: GitPlace): GitHubPlace | undefined {
  if (given === undefined) return place.github
  if (!/^[\w.-]+\/[\w.-]+$/.test(given))
    throw new UsageError(`"github" is "${given.slice(0, 80)}".`, {
      id: 'input-malformed',
      fix: 'Give OWNER/NAME.',
    })
  return { serverUrl: place.github?.serverUrl ?? 'https://github.com', repository: given }
}

function checkedNamespace(given: string | undefined, name: string): string {
  if (given === undefined) return namespaceFrom(name)
  if (/^[a-z_][a-z0-9_]*$/.test(given) && given !== 'builtin' && !isKeyword(given)) return given
  throw new UsageError(`"namespace" is "${given.slice(0, 80)}".`, {
    id: 'input-malformed',
    fix: 'Give a word of lower case letters, digits and "_" that is neither "builtin" nor a word of Python.',
  })
}

function specsOf(
  given: readonly string[],
  there: Partial<ConfigurationValues>,
  { recipes, environment = there.environment }: FolderSurvey,
): readonly string[] {
  if (given.length > 0) return given
  const known = recipes.flatMap(({ packages }) => packages)
  if (there.specs) return there.specs
  if (known.length > 0) return known
  return environment === undefined ? [EXAMPLE_PACKAGE] : []
}

function workflowsOf(given: readonly string[]): readonly WorkflowName[] {
  if (given.length === 0) return ['packages', 'updates']
  const wrong = given.find((name) => !WORKFLOWS.some((known) => known === name))
  if (wrong === undefined) return WORKFLOWS.filter((name) => given.includes(name))
  throw new UsageError(`There is no workflow "${wrong.slice(0, 80)}".`, {
    id: 'input-malformed',
    fix: `Give some of ${WORKFLOWS.join(', ')}.`,
  })
}

/** What `pakages.json` would not take is told before it is written. */
function checked(answers: ScaffoldAnswers): ScaffoldAnswers {
  const { name, license, registry } = answers
  for (const [key, value] of Object.entries({ name, license, registry })) {
    if (value === undefined) continue
    const read = configurationType.shape[key as 'name'].safeParse(value)
    if (read.success) continue
    throw new UsageError(`"${key}" ${read.error.issues[0]!.message}: "${value.slice(0, 80)}".`, {
      id: 'input-malformed',
      fix: `Give another with --${key}.`,
    })
  }
  return answers
}
