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
 * Questions in a row that took GitHub too long: one slow repository makes at most eight, by the time
 * it is asked for alone.
 */
const HOPELESS = 12
const HOST = 'api.github.com'
const LIMITED = `${HOST} limits how often it may be asked`

/**
 * Asks about all repositories, `BATCH` at a time, one question after the other as GitHub's
 * secondary limits want it.
 */
export async function lookUpBatches(
  keys: readonly string[],
  access: Access,
): Promise<Map<string, Lookup>> {
  const found = new Map<string, Lookup>()
  const outage: Outage = { inARow: 0 }
  for (let at = 0; at < keys.length; at += BATCH) {
    for (const [key, lookup] of await askOrHalve(keys.slice(at, at + BATCH), access, outage))
      found.set(key, lookup)
  }
  return found
}

/** How many questions in a row GitHub had no time for. */
interface Outage {
  inARow: number
}

/**
 * GitHub gives up on questions that take it longer than ten seconds: half the question then has a
 * better chance. Where nothing has, GitHub is left alone.
 */
async function askOrHalve(
  keys: readonly string[],
  access: Access,
  outage: Outage,
): Promise<[string, Lookup][]> {
  const answer = await ask(keys, access)
  if (Array.isArray(answer)) {
    outage.inARow = 0
    return answer
  }
  const failed = keys.map((key): [string, Lookup] => [key, answer])
  if (!/status 50[24]|timed? ?out|no byte for|no whole answer/i.test(answer.reason)) return failed
  if (++outage.inARow >= HOPELESS) access.web.leaveAlone(HOST, answer.reason)
  if (keys.length === 1) return failed
  const middle = Math.ceil(keys.length / 2)
  return [
    ...(await askOrHalve(keys.slice(0, middle), access, outage)),
    ...(await askOrHalve(keys.slice(middle), access, outage)),
  ]
}

type Failed = Extract<Lookup, { kind: 'failed' }>

async function ask(keys: readonly string[], access: Access): Promise<[string, Lookup][] | Failed> {
  const headers = { authorization: `Bearer ${access.githubToken ?? ''}` }
  const answer = await access.web.json(`https://${HOST}/graphql`, batchType, {
    post: questionFor(keys),
    headers,
    // To ask for half is the better second try.
    outages: keys.length === 1 ? 2 : 1,
  })
  if (answer.kind !== 'read') return { kind: 'failed', reason: answer.reason }
  const limited = answer.value.errors?.find((error) => error.type === 'RATE_LIMITED')
  if (limited) {
    access.web.leaveAlone(HOST, LIMITED)
    return { kind: 'failed', reason: LIMITED }
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
