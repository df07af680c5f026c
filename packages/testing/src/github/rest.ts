import type { Answer, Asked } from '../upstream/site.ts'
import { notFound, paged, refused, type Json } from './answers.ts'
import { deleteVersion, listVersions } from './container-versions.ts'
import type { GitHubDescription, Matched } from './openapi.ts'
import { account, membership, permission } from './people.ts'
import { commitJson, createPull, pullJson } from './pull-requests.ts'
import { createRef, deleteRef, updateRef } from './refs.ts'
import { answerForIssues } from './opened-issues.ts'
import { answerForReleases } from './own-releases.ts'
import { releaseByTag } from './releases.ts'
import type { GitHubState } from './state.ts'
import { listArtifacts, listRuns } from './workflow-runs.ts'

/**
 * Answers one REST request; throws when the request or the answer would not fit GitHub's own
 * description.
 */
export function answerRest(
  asked: Asked,
  state: GitHubState,
  description: GitHubDescription,
  site: string,
): Answer {
  const limit = overLimit(state)
  if (limit) return limit
  if (asked.headers.authorization === undefined) return refused(401, 'Requires authentication')
  const matched = description.match(asked.method, asked.path)
  if (!matched) throw new Error(`GitHub describes no ${asked.method} ${asked.path}`)
  const binary = asked.headers['content-type'] === 'application/octet-stream'
  const body = asked.body === '' || binary ? undefined : (JSON.parse(asked.body) as Json)
  matched.checkRequest(asked.query, body)
  const answer = answerFor({ matched, asked, body: body ?? {}, state, site })
  if (answer.status < 400) matched.checkAnswer(answer.status, answer.body)
  return answer
}

function overLimit(state: GitHubState): Answer | undefined {
  if (state.limited === 'rest')
    return {
      ...refused(403, 'API rate limit exceeded'),
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800' },
    }
  if (state.secondaryLimits <= 0) return undefined
  state.secondaryLimits--
  return {
    ...refused(403, 'You have exceeded a secondary rate limit. Please wait a few minutes.'),
    headers: state.secondaryWait === undefined ? {} : { 'retry-after': state.secondaryWait },
  }
}

/** A request that GitHub would understand, and what it is about. */
export interface Exchange {
  readonly matched: Matched
  readonly asked: Asked
  readonly body: Json
  readonly state: GitHubState
  readonly site: string
}

function answerFor(exchange: Exchange): Answer {
  const { matched, asked, state } = exchange
  switch (matched.id) {
    case 'repos/get-release-by-tag':
      return releaseByTag(matched, state, `${matched.path['owner']}/${matched.path['repo']}`)
    case 'teams/get-membership-for-user-in-org':
      return membership(matched, state)
    case 'users/get-by-username':
      return account(matched, state)
    case 'packages/get-all-package-versions-for-package-owned-by-org':
    case 'packages/get-all-package-versions-for-package-owned-by-user':
      return listVersions(matched, asked, state)
    case 'packages/delete-package-version-for-org':
    case 'packages/delete-package-version-for-user':
      return state.readOnly
        ? refused(403, 'Resource not accessible by integration')
        : deleteVersion(matched, state)
    default:
      return answerForHome(exchange)
  }
}

const READING = [
  'issues/list-for-repo',
  'pulls/list',
  'pulls/list-commits',
  'pulls/get',
  'repos/list-releases',
]

/** What is asked of the repository that pull requests are opened in. */
function answerForHome(exchange: Exchange): Answer {
  const { matched, body, state } = exchange
  const { id, path } = matched
  if (`${path['owner']}/${path['repo']}` !== state.home) return notFound()
  if (state.readOnly === true && !READING.includes(id))
    return refused(403, 'Resource not accessible by integration')
  const sample = (status: number, own: Json): Answer => ({
    status,
    body: { ...(matched.sample(status) as Json), ...own },
  })
  switch (id) {
    case 'git/create-ref':
      return createRef(body, state, (ref) => sample(201, ref))
    case 'git/update-ref':
      return updateRef(path['ref']!, body, state, (ref) => sample(200, ref))
    case 'git/delete-ref':
      return deleteRef(path['ref']!, state)
    case 'actions/create-workflow-dispatch': {
      if (!state.workflows.has(path['workflow_id']!)) return notFound()
      state.dispatched.push(`${path['workflow_id']} ${String(body['ref'])}`)
      return { status: 204, body: undefined }
    }
    case 'actions/list-workflow-runs-for-repo':
      return listRuns(matched, exchange.asked, state, (own) => sample(200, own))
    case 'actions/list-workflow-run-artifacts':
      return listArtifacts(matched, state, (own) => sample(200, own))
    case 'issues/create-comment':
      return comment(exchange, (own) => sample(201, own))
    case 'issues/list-for-repo':
    case 'issues/create':
    case 'issues/update':
      return answerForIssues(exchange, sample)
    case 'repos/get-collaborator-permission-level':
      return permission(matched, state)
    case 'repos/list-releases':
    case 'repos/create-release':
    case 'repos/update-release':
    case 'repos/upload-release-asset':
    case 'repos/delete-release-asset':
      return answerForReleases(exchange)
    default:
      return answerForPulls(exchange, sample)
  }
}

/** GitHub takes no comment that is longer. */
const LONGEST_COMMENT = 65_536

function comment({ matched, body, state, site }: Exchange, made: (own: Json) => Answer): Answer {
  const number = Number(matched.path['issue_number'])
  const comments =
    state.issues.get(number) ?? state.pulls.find((pull) => pull.number === number)?.comments
  if (!comments) return notFound()
  const text = String(body['body'])
  if (text.length > LONGEST_COMMENT)
    return refused(422, 'Validation Failed: body is too long (maximum is 65536 characters)')
  comments.push(text)
  return made({
    html_url: `${site}/${state.home}/issues/${number}#issuecomment-${comments.length}`,
  })
}

function answerForPulls(
  { matched, asked, body, state, site }: Exchange,
  sample: (status: number, own: Json) => Answer,
): Answer {
  const { id, path } = matched
  const pull = state.pulls.find(
    ({ number }) => number === Number(path['pull_number'] ?? path['issue_number']),
  )
  if (id === 'pulls/list') {
    const wanted = state.pulls.filter((each) => each.state === asked.query.get('state'))
    const shape = matched.item() as Json
    return paged(asked, wanted.reverse(), (each) => ({ ...shape, ...pullJson(each, state, site) }))
  }
  if (id === 'pulls/create')
    return createPull(body, state, (made) => sample(201, pullJson(made, state, site)))
  if (!pull) return notFound()
  switch (id) {
    case 'pulls/get':
      return sample(200, pullJson(pull, state, site))
    case 'pulls/update': {
      for (const name of ['title', 'body', 'state'] as const)
        if (typeof body[name] === 'string') Object.assign(pull, { [name]: body[name] })
      return sample(200, pullJson(pull, state, site))
    }
    case 'pulls/list-commits':
      return paged(asked, state.ahead(pull.head, pull.base), (commit) =>
        commitJson(matched.item() as Json, commit),
      )
    case 'issues/add-labels':
      for (const label of body['labels'] as string[]) pull.labels.add(label)
      return { status: 200, body: [] }
    default:
      throw new Error(`the stand-in does not know ${id}`)
  }
}
