import { firstIssue } from '@pakages/model'
import type { Access, Listed, Lookup } from '../datasource.ts'
import { questionFor } from './query.ts'
import { batchType, repositoryType, type GithubBatch, type GithubRepository } from './schema.ts'

/**
 * Repositories in one question: 50 make 20 questions for 1,000 recipes, and stay far below GitHub's
 * 500,000 nodes.
 */
const BATCH = 50

/**
 * Asks about all repositories, `BATCH` at a time, one question after the other as GitHub's
 * secondary limits want it.
 */
export async function lookUpBatches(
  keys: readonly string[],
  access: Access,
): Promise<Map<string, Lookup>> {
  const found = new Map<string, Lookup>()
  for (let at = 0; at < keys.length; at += BATCH) {
    for (const [key, lookup] of await askOrHalve(keys.slice(at, at + BATCH), access))
      found.set(key, lookup)
  }
  return found
}

/**
 * GitHub gives up on questions that take it longer than ten seconds: half the question then has a
 * better chance.
 */
async function askOrHalve(keys: readonly string[], access: Access): Promise<[string, Lookup][]> {
  const answer = await ask(keys, access)
  if (Array.isArray(answer)) return answer
  if (keys.length === 1 || !/status 50[24]|timed? ?out|no byte for/i.test(answer.reason))
    return keys.map((key) => [key, answer])
  const middle = Math.ceil(keys.length / 2)
  return [
    ...(await askOrHalve(keys.slice(0, middle), access)),
    ...(await askOrHalve(keys.slice(middle), access)),
  ]
}

type Failed = Extract<Lookup, { kind: 'failed' }>

async function ask(keys: readonly string[], access: Access): Promise<[string, Lookup][] | Failed> {
  const headers = { authorization: `Bearer ${access.githubToken ?? ''}` }
  const answer = await access.web.json('https://api.github.com/graphql', batchType, {
    post: questionFor(keys),
    headers,
  })
  if (answer.kind !== 'read') return { kind: 'failed', reason: answer.reason }
  const limited = answer.value.errors?.find((error) => error.type === 'RATE_LIMITED')
  if (limited) {
    access.web.leaveAlone('api.github.com', 'api.github.com limits how often it may be asked')
    return { kind: 'failed', reason: 'api.github.com limits how often it may be asked' }
  }
  if (!answer.value.data)
    return {
      kind: 'failed',
      reason: `GitHub did not answer the question: ${answer.value.errors?.[0]?.message.slice(0, 200) ?? 'no reason given'}`,
    }
  return keys.map((key, at) => [key, readOne(key, `r${at}`, answer.value)])
}

function readOne(key: string, alias: string, batch: GithubBatch): Lookup {
  const error = batch.errors?.find(({ path }) => path?.[0] === alias)
  if (error?.type === 'NOT_FOUND')
    return { kind: 'missing', reason: `GitHub has no public repository ${key}` }
  if (error)
    return {
      kind: 'failed',
      reason: `GitHub could not look at ${key}: ${error.message.slice(0, 200)}`,
    }
  const read = repositoryType.safeParse(batch.data?.[alias])
  if (!read.success)
    return {
      kind: 'failed',
      reason: `GitHub described ${key} in another shape: ${firstIssue(read.error)}`,
    }
  const moved = read.data.nameWithOwner.toLowerCase() !== key.toLowerCase()
  return {
    kind: 'found',
    listed: listedOf(read.data),
    page: `https://github.com/${read.data.nameWithOwner}/releases`,
    ...(moved && { movedTo: read.data.nameWithOwner }),
  }
}

/** Tags, with what a release of the same name adds. A draft has no tag yet. */
function listedOf({ nameWithOwner, refs, releases }: GithubRepository): Listed[] {
  const byTag = new Map(
    (releases.nodes ?? []).flatMap((release) =>
      release && !release.isDraft ? [[release.tagName, release] as const] : [],
    ),
  )
  return (refs?.nodes ?? []).flatMap((node) =>
    node?.target ? [listedTag(nameWithOwner, node.name, node.target, byTag.get(node.name))] : [],
  )
}

type Tags = NonNullable<NonNullable<GithubRepository['refs']>['nodes']>
type Target = NonNullable<NonNullable<Tags[number]>['target']>
type ShortRelease = NonNullable<NonNullable<GithubRepository['releases']['nodes']>[number]>

function listedTag(
  repository: string,
  name: string,
  target: Target,
  release: ShortRelease | undefined,
): Listed {
  const date = release?.publishedAt ?? dateOf(target)
  return {
    name,
    commit: target.target?.oid ?? target.oid,
    page:
      release?.url ?? `https://github.com/${repository}/releases/tag/${encodeURIComponent(name)}`,
    ...(date && { date }),
    ...(release?.isPrerelease && { prerelease: true }),
    ...(release?.shortDescriptionHTML && { notes: release.shortDescriptionHTML }),
  }
}

/** When a tag was made, else the commit that it names. */
const dateOf = ({ tagger, target, committedDate }: Target): Target['committedDate'] =>
  tagger?.date ?? target?.committedDate ?? committedDate
