import type { IssueDraft, KeptIssue } from '@pakages/core'
import type { Octokit, RestEndpointMethodTypes } from '@octokit/rest'
import type { RepositoryName } from './branch.ts'
import { markerIn, withMarker, withoutMarker } from './marker.ts'
import { asking } from './refusal.ts'

type Issue = RestEndpointMethodTypes['issues']['listForRepo']['response']['data'][number]

const PERMISSION = 'Give the job "permissions: issues: write".'

/** GitHub refuses bodies of more than 65,536 characters; the marker is in it too. */
const LONGEST_BODY = 65_000

/** Who may write here. Anybody may open an issue with a marker like ours, also by a template. */
const WRITERS: ReadonlySet<string> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR'])

/** The issues with a label that a program keeps up to date, as `CodeHost` says. */
export const keptIssues = (
  octokit: Octokit,
  name: RepositoryName,
  label: string,
): Promise<KeptIssue[]> =>
  asking('list issues', PERMISSION, async () => {
    const { data } = await octokit.rest.issues.listForRepo({
      ...name,
      labels: label,
      state: 'all',
      sort: 'created',
      direction: 'desc',
      per_page: 100,
    })
    return data.filter(isOurs).map(keptIssue)
  })

const isOurs = ({ pull_request: pull, user, author_association: association, body }: Issue) =>
  pull === undefined &&
  (user?.type === 'Bot' || WRITERS.has(association ?? '')) &&
  markerIn(body) !== undefined

const keptIssue = ({ number, html_url: url, title, body, state }: Issue): KeptIssue => ({
  number,
  url,
  title,
  body: withoutMarker(body ?? ''),
  marker: markerIn(body),
  state: state === 'open' ? 'open' : 'closed',
})

/** Opens an issue, or brings one up to date, as `CodeHost` says. */
export const keepIssue = (
  octokit: Octokit,
  name: RepositoryName,
  { title, body, marker, label, state }: IssueDraft,
  existing: KeptIssue | undefined,
): Promise<{ number: number; url: string }> =>
  asking(`write the issue "${title}"`, PERMISSION, async () => {
    const room = LONGEST_BODY - withMarker('', marker).length
    const content = { ...name, title, body: withMarker(body.slice(0, room), marker) }
    const { data } = existing
      ? await octokit.rest.issues.update({ ...content, issue_number: existing.number, state })
      : await octokit.rest.issues.create({ ...content, labels: [label] })
    return { number: data.number, url: data.html_url }
  })
