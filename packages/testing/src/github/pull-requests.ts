import type { Answer } from '../upstream/site.ts'
import { refused, type Json } from './answers.ts'
import type { GitHubDescription } from './openapi.ts'
import type { Commit, GitHubState, Pull } from './state.ts'

let REPOSITORY: Json = {}
let SIDE: Json = {}

/** Takes the parts of a pull request that only fill its shape from GitHub's description. */
export function learnShapes(description: GitHubDescription): void {
  const matched = description.match('GET', '/repos/o/r/pulls/1')!
  SIDE = matched.item('head') as Json
  REPOSITORY = matched.item('head', 'repo') as Json
}

/** Opens a pull request, as GitHub does: one for a branch, and none for nothing. */
export function createPull(body: Json, state: GitHubState, made: (pull: Pull) => Answer): Answer {
  const head = String(body['head'])
  if (!state.branches.has(head) || state.ahead(head, String(body['base'])).length === 0)
    return refused(422, 'Validation Failed')
  if (state.pulls.some((each) => each.state === 'open' && each.head === head))
    return refused(422, 'Validation Failed: A pull request already exists')
  const pull: Pull = {
    number: state.nextNumber(),
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

/** A pull request as GitHub shows it, without what only fills its shape. */
export function pullJson(pull: Pull, state: GitHubState, site: string): Json {
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

/** A commit as GitHub shows it. @param shape The smallest one that fits GitHub's description. */
export function commitJson(shape: Json, { sha, message, committer, parents }: Commit): Json {
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
