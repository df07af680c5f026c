import type { Answer } from '../upstream/site.ts'
import { notFound, paged, type Json } from './answers.ts'
import type { Exchange } from './rest.ts'
import type { OpenedIssue } from './state.ts'

/** Lists, opens and edits issues of the home repository. */
export function answerForIssues(
  exchange: Exchange,
  sample: (status: number, own: Json) => Answer,
): Answer {
  const { matched, asked, body, state } = exchange
  switch (matched.id) {
    case 'issues/list-for-repo': {
      const wanted = state.opened.filter(({ labels }) =>
        labels.includes(asked.query.get('labels') ?? ''),
      )
      const shape = matched.item() as Json
      return paged(asked, wanted.toReversed(), (one) => ({ ...shape, ...issueJson(one, exchange) }))
    }
    case 'issues/create': {
      const made: OpenedIssue = {
        number: state.nextNumber(),
        title: String(body['title']),
        body: String(body['body']),
        state: 'open',
        labels: (body['labels'] ?? []) as string[],
        association: 'NONE',
        bot: true,
      }
      state.opened.push(made)
      state.issues.set(made.number, [])
      return sample(201, issueJson(made, exchange))
    }
    default: {
      const issue = state.opened.find(
        ({ number }) => number === Number(matched.path['issue_number']),
      )
      if (!issue) return notFound()
      for (const name of ['title', 'body', 'state'] as const)
        if (typeof body[name] === 'string') Object.assign(issue, { [name]: body[name] })
      return sample(200, issueJson(issue, exchange))
    }
  }
}

const issueJson = (issue: OpenedIssue, { matched, state, site }: Exchange): Json => ({
  number: issue.number,
  title: issue.title,
  body: issue.body,
  state: issue.state,
  html_url: `${site}/${state.home}/issues/${issue.number}`,
  author_association: issue.association,
  ...(matched.id === 'issues/list-for-repo' && {
    user: { ...(matched.item('user') as Json), type: issue.bot ? 'Bot' : 'User' },
  }),
})
