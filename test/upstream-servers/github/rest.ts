import type { Answer, Asked } from '../upstream-servers.ts'
import type { GitHubDescription, Matched } from './openapi.ts'
import type { GitHubState, Pull } from './state.ts'

type Json = Record<string, unknown>

const problem = (message: string): Json => ({
  message,
  documentation_url: 'https://docs.github.com/rest',
})

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
  if (state.limited === 'rest')
    return {
      status: 403,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800' },
      body: problem('API rate limit exceeded'),
    }
  if (asked.headers.authorization === undefined)
    return { status: 401, body: problem('Requires authentication') }
  const matched = description.match(asked.method, asked.path)
  if (!matched) throw new Error(`GitHub describes no ${asked.method} ${asked.path}`)
  const body = asked.body === '' ? undefined : (JSON.parse(asked.body) as Json)
  matched.checkRequest(asked.query, body)
  const answer = act(matched, asked.query, body ?? {}, state, site)
  if (answer.status < 400) matched.checkAnswer(answer.status, answer.body)
  return answer
}

function act(
  matched: Matched,
  query: URLSearchParams,
  body: Json,
  state: GitHubState,
  site: string,
): Answer {
  const { id, path } = matched
  const repository = `${path['owner']}/${path['repo']}`
  const sample = (status: number, own: Json): Answer => ({
    status,
    body: { ...(matched.sample(status) as Json), ...own },
  })
  if (id === 'repos/get-release-by-tag') return releaseByTag(matched, state, repository)
  if (repository !== state.home) return { status: 404, body: problem('Not Found') }
  if (state.readOnly && !['pulls/list', 'pulls/list-commits', 'pulls/get'].includes(id))
    return { status: 403, body: problem('Resource not accessible by integration') }
  const pull = state.pulls.find(
    ({ number }) => number === Number(path['pull_number'] ?? path['issue_number']),
  )
  switch (id) {
    case 'pulls/list':
      return {
        status: 200,
        body: page(
          state.pulls
            .filter((each) => query.get('state') === 'all' || each.state === query.get('state'))
            .reverse(),
          query,
        ).map((each) => ({ ...(firstItem(matched) as Json), ...pullJson(each, state, site) })),
      }
    case 'pulls/get':
      return pull
        ? sample(200, pullJson(pull, state, site))
        : { status: 404, body: problem('Not Found') }
    case 'pulls/create':
      return createPull(body, state, (made) => sample(201, pullJson(made, state, site)))
    case 'pulls/update': {
      if (!pull) return { status: 404, body: problem('Not Found') }
      Object.assign(pull, {
        ...(typeof body['title'] === 'string' && { title: body['title'] }),
        ...(typeof body['body'] === 'string' && { body: body['body'] }),
        ...(typeof body['state'] === 'string' && { state: body['state'] }),
      })
      return sample(200, pullJson(pull, state, site))
    }
    case 'pulls/list-commits':
      return {
        status: 200,
        body: page(state.ahead(pull!.head, pull!.base), query).map((commit) =>
          commitJson(firstItem(matched) as Json, commit),
        ),
      }
    case 'issues/add-labels':
      for (const label of body['labels'] as string[]) pull!.labels.add(label)
      return { status: 200, body: [] }
    case 'issues/create-comment':
      pull!.comments.push(String(body['body']))
      return sample(201, {})
    case 'git/create-ref':
      return createRef(body, state, (ref, sha) => sample(201, refJson(ref, sha)))
    case 'git/update-ref':
      return updateRef(path['ref']!, body, state, (ref, sha) => sample(200, refJson(ref, sha)))
    case 'git/delete-ref':
      return state.branches.delete(path['ref']!.replace(/^heads\//, ''))
        ? { status: 204, body: undefined }
        : { status: 422, body: problem('Reference does not exist') }
    case 'actions/create-workflow-dispatch': {
      if (!state.workflows.has(path['workflow_id']!))
        return { status: 404, body: problem('Not Found') }
      state.dispatched.push(`${path['workflow_id']} ${String(body['ref'])}`)
      return { status: 204, body: undefined }
    }
    default:
      throw new Error(`the stand-in does not know ${id}`)
  }
}

function page<T>(all: readonly T[], query: URLSearchParams): T[] {
  const size = Number(query.get('per_page') ?? 30)
  return all.slice((Number(query.get('page') ?? 1) - 1) * size).slice(0, size)
}

/** The smallest item of a list that fits GitHub's description. */
const firstItem = (matched: Matched): unknown => matched.item()

const refJson = (ref: string, sha: string): Json => ({
  ref,
  object: { type: 'commit', sha, url: `https://api.github.com/commits/${sha}` },
})

function createRef(
  body: Json,
  state: GitHubState,
  made: (ref: string, sha: string) => Answer,
): Answer {
  const [ref, sha] = [String(body['ref']), String(body['sha'])]
  const branch = ref.replace(/^refs\/heads\//, '')
  if (state.branches.has(branch)) return { status: 422, body: problem('Reference already exists') }
  if (!state.commits.has(sha)) return { status: 422, body: problem('Object does not exist') }
  state.point(branch, sha)
  return made(ref, sha)
}

function updateRef(
  ref: string,
  body: Json,
  state: GitHubState,
  made: (ref: string, sha: string) => Answer,
): Answer {
  const branch = ref.replace(/^heads\//, '')
  if (!state.branches.has(branch)) return { status: 422, body: problem('Reference does not exist') }
  state.point(branch, String(body['sha']))
  return made(`refs/${ref}`, String(body['sha']))
}

function createPull(body: Json, state: GitHubState, made: (pull: Pull) => Answer): Answer {
  const head = String(body['head'])
  if (!state.branches.has(head) || state.ahead(head, String(body['base'])).length === 0)
    return { status: 422, body: problem('Validation Failed') }
  if (state.pulls.some((each) => each.state === 'open' && each.head === head))
    return { status: 422, body: problem('Validation Failed: A pull request already exists') }
  const pull: Pull = {
    number: state.pulls.length + 1,
    title: String(body['title']),
    body: String(body['body']),
    state: 'open',
    merged: false,
    head,
    from: state.home,
    base: String(body['base']),
    draft: body['draft'] === true,
    labels: new Set(),
    comments: [],
  }
  state.pulls.push(pull)
  return made(pull)
}

function releaseByTag(matched: Matched, state: GitHubState, repository: string): Answer {
  const release = state.upstream
    .get(repository)
    ?.releases?.find(({ tag }) => tag === matched.path['tag'])
  if (!release) return { status: 404, body: problem('Not Found') }
  const whole = matched.sample(200) as Json
  const assets = (release.assets ?? []).map(({ name, url, size, digest }) => ({
    ...(matched.item('assets') as Json),
    name,
    browser_download_url: url,
    size,
    digest: digest ?? null,
  }))
  return {
    status: 200,
    body: {
      ...whole,
      tag_name: release.tag,
      html_url: `https://github.com/${repository}/releases/tag/${release.tag}`,
      body: release.body ?? '',
      published_at: release.date,
      assets,
    },
  }
}

function pullJson(pull: Pull, state: GitHubState, site: string): Json {
  const side = (base: Json | undefined, ref: string, from: string): Json => ({
    ...base,
    ref,
    label: `${from.split('/')[0]}:${ref}`,
    sha: state.branches.get(ref) ?? '0'.repeat(40),
    repo: { ...REPOSITORY, id: from === state.home ? 1 : 2, full_name: from },
  })
  return {
    number: pull.number,
    title: pull.title,
    body: pull.body,
    state: pull.state,
    draft: pull.draft,
    merged_at: pull.merged ? '2026-01-01T00:00:00Z' : null,
    html_url: `${site}/${state.home}/pull/${pull.number}`,
    head: side(SIDE, pull.head, pull.from),
    base: side(SIDE, pull.base, state.home),
  }
}

let REPOSITORY: Json = {}
let SIDE: Json = {}

/** Takes the parts of a pull request that only fill its shape from GitHub's description. */
export function learnShapes(description: GitHubDescription): void {
  const matched = description.match('GET', '/repos/o/r/pulls/1')!
  SIDE = matched.item('head') as Json
  REPOSITORY = matched.item('head', 'repo') as Json
}

function commitJson(
  shape: Json,
  {
    sha,
    message,
    committer,
    parents,
  }: { sha: string; message: string; committer: string; parents: readonly string[] },
): Json {
  const person = {
    name: committer,
    email: committer === 'GitHub' ? 'noreply@github.com' : 'person@example.org',
    date: '2026-01-01T00:00:00Z',
  }
  const inner = shape['commit'] as Json
  return {
    ...shape,
    sha,
    commit: { ...inner, message, committer: person, author: person },
    parents: parents.map((parent) => ({ sha: parent, url: 'https://api.github.com/' })),
  }
}
