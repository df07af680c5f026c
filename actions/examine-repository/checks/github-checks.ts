import type { Ports } from '@pakages/core'
import { z } from 'zod'
import { type Diagnosis, type Examination, type Unchecked } from '../diagnosis.ts'
import { askGitHub, type ApiAnswer, type ApiLogin } from '../facts/github-api.ts'
import type { LocalFacts } from '../facts/local-facts.ts'
import { checkBranches } from './branch-checks.ts'
import type { ToolkitUse } from '../workflow/toolkit-use.ts'

/** What is asked of GitHub, and what for. */
export interface GitHubQuestion {
  /** `owner/name`. */
  readonly repository: string
  readonly serverUrl: string
  readonly login: ApiLogin
  /** The path of the package at ghcr.io, such as `acme/tools-cache`; undefined elsewhere. */
  readonly image: string | undefined
}

/** What GitHub says, and whether the package is there as far as it says. */
export interface GitHubExamination extends Examination {
  readonly packageExists: boolean | undefined
}

const repositoryType = z.looseObject({
  private: z.boolean(),
  default_branch: z.string().optional().catch(undefined),
  owner: z.looseObject({ login: z.string(), type: z.string() }),
})
const packageType = z.looseObject({
  visibility: z.string(),
  repository: z.unknown().optional(),
})
type Repository = z.infer<typeof repositoryType>

/** Asks GitHub about the repository, its package, its secrets and the plan of its owner. */
export async function checkGitHub(
  ports: Ports,
  question: GitHubQuestion,
  facts: LocalFacts,
  uses: readonly ToolkitUse[],
): Promise<GitHubExamination> {
  const { repository, login } = question
  const answer = await askGitHub(ports, login, `repos/${repository}`)
  const read = readAs(answer, repositoryType)
  if (read === undefined) {
    const why = answer.kind === 'unknown' ? answer.why : 'the token does not see the repository'
    return { found: [], unchecked: [{ what: 'what GitHub knows', why }], packageExists: undefined }
  }
  const ask = (path: string): Promise<ApiAnswer> => askGitHub(ports, login, path)
  const [image, secrets, pulls, plan] = await Promise.all([
    checkPackage(ask, question, read),
    checkSecrets(ask, question, facts),
    checkPullRequests(ask, question, uses),
    checkAttestations(ask, question, read, uses),
  ])
  const { default_branch: branch } = read
  const branches = branch === undefined ? found() : found(...checkBranches(uses, branch))
  const parts = [image, secrets, pulls, plan, branches]
  return {
    found: parts.flatMap(({ found }) => found),
    unchecked: parts.flatMap(({ unchecked }) => unchecked),
    packageExists: image.packageExists,
  }
}

type Ask = (path: string) => Promise<ApiAnswer>

function readAs<T>(answer: ApiAnswer, type: z.ZodType<T>): T | undefined {
  return answer.kind === 'found' ? type.safeParse(answer.json).data : undefined
}

const found = (...all: Diagnosis[]): Examination => ({ found: all, unchecked: [] })
const not = (what: string, answer: ApiAnswer): Examination => {
  const why = answer.kind === 'unknown' ? answer.why : 'the token does not see it'
  return { found: [], unchecked: [{ what, why } satisfies Unchecked] }
}

async function checkPackage(
  ask: Ask,
  { image, serverUrl, repository }: GitHubQuestion,
  { private: isPrivate, owner }: Repository,
): Promise<GitHubExamination> {
  if (image === undefined) return { ...found(), packageExists: undefined }
  const [account = '', ...name] = image.split('/')
  const kind = owner.type === 'Organization' ? 'orgs' : 'users'
  const path = `${kind}/${account}/packages/container/${encodeURIComponent(name.join('/'))}`
  const answer = await ask(path)
  if (answer.kind === 'missing') return { ...found(), packageExists: false }
  const read = readAs(answer, packageType)
  if (read === undefined)
    return { ...not('the visibility of the package', answer), packageExists: undefined }
  const page = `${serverUrl}/${kind}/${account}/packages/container/${encodeURIComponent(name.join('/'))}/settings`
  const wrong: Diagnosis[] = []
  if (read.visibility !== 'public' && !isPrivate)
    wrong.push({
      id: 'package-private',
      sentence: `${repository} is public, and its package ${image} is ${read.visibility}.`,
      fix: `Open ${page}: "Change visibility".`,
    })
  if (read.repository === undefined || read.repository === null)
    wrong.push({
      id: 'package-unlinked',
      sentence: `The package ${image} is linked to no repository, and lets no job write.`,
      fix: `Open ${page}: "Manage Actions access", "Add repository" ${repository}, role Write.`,
    })
  return { ...found(...wrong), packageExists: true }
}

/** Secrets that GitHub gives to every job. */
const GIVEN = new Set(['GITHUB_TOKEN'])

async function checkSecrets(
  ask: Ask,
  { repository }: GitHubQuestion,
  { workflows }: LocalFacts,
): Promise<Examination> {
  const read = workflows.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, at) =>
      [...line.matchAll(/\bsecrets\.([A-Za-z_]\w*)/g)].map(([, name]) => ({
        name: name!.toUpperCase(),
        at: { file: path, line: at + 1 },
      })),
    ),
  )
  const wanted = read.filter(({ name }) => !GIVEN.has(name))
  if (wanted.length === 0) return found()
  const lists = ['actions/secrets', 'actions/organization-secrets']
  const answers = await Promise.all(
    lists.map((list) => ask(`repos/${repository}/${list}?per_page=100`)),
  )
  const own = readAs(answers[0]!, secretsType)
  if (own === undefined) return not('whether the secrets are set', answers[0]!)
  const there = [own, readAs(answers[1]!, secretsType)].flatMap((list) => list?.secrets ?? [])
  const names = new Set(there.map(({ name }) => name.toUpperCase()))
  const missing = new Map(
    wanted.filter(({ name }) => !names.has(name)).map((one) => [one.name, one]),
  )
  return found(
    ...[...missing.values()].map(({ name, at }): Diagnosis => ({
      id: 'secret-missing',
      sentence: `There is no secret ${name}.`,
      fix: `Run "gh secret set ${name} --repo ${repository}".`,
      at,
    })),
  )
}

const secretsType = z.looseObject({ secrets: z.array(z.looseObject({ name: z.string() })) })
const mayApprove = z.looseObject({ can_approve_pull_request_reviews: z.boolean() })

async function checkPullRequests(
  ask: Ask,
  { repository, serverUrl }: GitHubQuestion,
  uses: readonly ToolkitUse[],
): Promise<Examination> {
  const updates = uses.find(({ part }) => part === 'updates' || part === 'updates.yml')
  if (updates === undefined || updates.use.with['token'] !== undefined) return found()
  const answer = await ask(`repos/${repository}/actions/permissions/workflow`)
  const read = readAs(answer, mayApprove)
  if (read === undefined) return not('whether jobs may open pull requests', answer)
  if (read.can_approve_pull_request_reviews) return found()
  return found({
    id: 'pull-requests-forbidden',
    sentence: `Jobs of ${repository} may not open pull requests, which updates are proposed in.`,
    fix: `Open ${serverUrl}/${repository}/settings/actions: "Allow GitHub Actions to create and approve pull requests".`,
    at: updates.use.at,
  })
}

const organizationType = z.looseObject({ plan: z.looseObject({ name: z.string() }).optional() })

async function checkAttestations(
  ask: Ask,
  { serverUrl }: GitHubQuestion,
  { private: isPrivate, owner }: Repository,
  uses: readonly ToolkitUse[],
): Promise<Examination> {
  const asking = uses.find(({ job }) => {
    const { permissions } = job
    return typeof permissions === 'object' && permissions['attestations'] === 'write'
  })
  const hosted = serverUrl === 'https://github.com'
  if (asking === undefined || (hosted && !isPrivate)) return found()
  const wrong = (sentence: string): Examination =>
    found({
      id: 'attestations-unavailable',
      sentence,
      fix: 'Take "attestations: write" out of the job.',
      at: asking.use.at,
    })
  if (!hosted) return wrong(`${serverUrl} keeps no attestations.`)
  if (owner.type !== 'Organization')
    return wrong('The repository is private and belongs to a person: GitHub keeps no attestations.')
  const answer = await ask(`orgs/${owner.login}`)
  const plan = readAs(answer, organizationType)?.plan?.name
  if (plan === undefined)
    return not(
      'the plan of the organization, which attestations of private repositories need',
      answer,
    )
  return plan.startsWith('enterprise')
    ? found()
    : wrong(`The repository is private, and the plan of ${owner.login} is "${plan}".`)
}
