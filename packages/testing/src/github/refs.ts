import type { Answer } from '../upstream/site.ts'
import { refused, type Json } from './answers.ts'
import type { GitHubState } from './state.ts'

const refJson = (ref: string, sha: string): Json => ({
  ref,
  object: { type: 'commit', sha, url: `https://api.github.com/commits/${sha}` },
})

/** Makes a branch at a commit. */
export function createRef(body: Json, state: GitHubState, made: (ref: Json) => Answer): Answer {
  const [ref, sha] = [String(body['ref']), String(body['sha'])]
  const branch = ref.replace(/^refs\/heads\//, '')
  if (state.branches.has(branch)) return refused(422, 'Reference already exists')
  if (!state.commits.has(sha)) return refused(422, 'Object does not exist')
  state.point(branch, sha)
  return made(refJson(ref, sha))
}

/** Moves a branch, whatever it held. */
export function updateRef(
  ref: string,
  body: Json,
  state: GitHubState,
  made: (ref: Json) => Answer,
): Answer {
  const branch = ref.replace(/^heads\//, '')
  if (!state.branches.has(branch)) return refused(422, 'Reference does not exist')
  state.point(branch, String(body['sha']))
  return made(refJson(`refs/${ref}`, String(body['sha'])))
}

/** Removes a branch. */
export const deleteRef = (ref: string, state: GitHubState): Answer =>
  state.branches.delete(ref.replace(/^heads\//, ''))
    ? { status: 204, body: undefined }
    : refused(422, 'Reference does not exist')
