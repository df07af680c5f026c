import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, execute, GraphQLError, parse, validate, type GraphQLSchema } from 'graphql'
import type { Answer, Asked } from '../upstream/site.ts'
import type { GitHubState, UpstreamRepository } from './state.ts'

// The package itself brings another copy of graphql along; only its file is of use here.
const PACKAGE = join(import.meta.dirname, '../../../../node_modules/@octokit/graphql-schema')

/**
 * GitHub's own GraphQL schema (npm `@octokit/graphql-schema`): questions are checked against it,
 * and executed on it.
 */
export const gitHubSchema = (): GraphQLSchema =>
  buildSchema(readFileSync(join(PACKAGE, 'schema.graphql'), 'utf8'), { assumeValid: true })

/** Executes a question. A question that GitHub would not understand throws. */
export async function answerGraphql(
  asked: Asked,
  state: GitHubState,
  schema: GraphQLSchema,
): Promise<Answer> {
  if (!/^(Bearer|bearer|token) \S+$/.test(asked.headers.authorization ?? ''))
    return { status: 401, body: { message: 'This endpoint requires you to be authenticated.' } }
  if (state.limited === 'graphql' || state.graphqlBudget-- <= 0)
    return {
      status: 200,
      body: { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] },
    }
  const { query, variables } = JSON.parse(asked.body) as {
    query: string
    variables: Record<string, unknown>
  }
  if (state.outages-- > 0 || Object.values(variables).some((each) => state.slow.has(String(each))))
    return { status: 502, body: { message: "We couldn't respond to your request in time." } }
  const document = parse(query)
  const wrong = validate(schema, document)
  if (wrong.length > 0)
    throw new Error(`GitHub would not understand the question: ${wrong[0]!.message}`)
  const result = await execute({
    schema,
    document,
    variableValues: variables,
    rootValue: rootOf(state),
  })
  const errors = result.errors?.map(({ message, path, extensions }) => ({
    message,
    path,
    type: extensions['type'],
  }))
  return { status: 200, body: { data: result.data, ...(errors && { errors }) } }
}

const notFound = (name: string): GraphQLError =>
  new GraphQLError(`Could not resolve to a Repository with the name '${name}'.`, {
    extensions: { type: 'NOT_FOUND' },
  })

const rootOf = (state: GitHubState): object => ({
  rateLimit: { cost: 1, remaining: 4999, resetAt: '2030-01-01T00:00:00Z' },
  repository: ({ owner, name }: { owner: string; name: string }) => {
    const found = state.upstream.get(`${owner}/${name}`)
    if (!found) throw notFound(`${owner}/${name}`)
    return repositoryOf(`${owner}/${name}`, found)
  },
  createCommitOnBranch: ({ input }: { input: CommitInput }) => commit(input, state),
})

function repositoryOf(
  name: string,
  { tags, releases = [], nameWithOwner = name }: UpstreamRepository,
): object {
  const newest = tags.toSorted((a, b) => (a.date < b.date ? 1 : -1))
  return {
    nameWithOwner,
    refs: ({ first }: { first: number }) => ({
      nodes: newest.slice(0, first).map(({ name: tag, commit: oid, date, annotated }) => ({
        name: tag,
        target: annotated
          ? {
              __typename: 'Tag',
              oid: 'f'.repeat(40),
              tagger: { date },
              target: { __typename: 'Commit', oid, committedDate: date },
            }
          : { __typename: 'Commit', oid, committedDate: date },
      })),
    }),
    releases: ({ first }: { first: number }) => ({
      nodes: releases.slice(0, first).map(({ tag, date, body, prerelease, draft }) => ({
        tagName: tag,
        isPrerelease: prerelease ?? false,
        isDraft: draft ?? false,
        publishedAt: draft ? null : date,
        url: `https://github.com/${name}/releases/tag/${tag}`,
        shortDescriptionHTML: body ?? '',
      })),
    }),
  }
}

interface CommitInput {
  readonly branch: { readonly repositoryNameWithOwner: string; readonly branchName: string }
  readonly message: { readonly headline: string; readonly body?: string }
  readonly expectedHeadOid: string
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[]
    readonly deletions?: readonly { readonly path: string }[]
  }
}

function commit(
  { branch, message, expectedHeadOid, fileChanges }: CommitInput,
  state: GitHubState,
): object {
  if (state.readOnly)
    throw new GraphQLError('Resource not accessible by integration', {
      extensions: { type: 'FORBIDDEN' },
    })
  const head = state.branches.get(branch.branchName)
  if (branch.repositoryNameWithOwner !== state.home || head === undefined)
    throw new GraphQLError('No such branch', { extensions: { type: 'NOT_FOUND' } })
  if (head !== expectedHeadOid)
    throw new GraphQLError(
      `Expected branch to point to "${expectedHeadOid}" but it points to "${head}".`,
      { extensions: { type: 'STALE_DATA' } },
    )
  const files = new Map(state.commits.get(head)!.files)
  for (const { path, contents } of fileChanges?.additions ?? [])
    files.set(path, Buffer.from(contents, 'base64').toString('utf8'))
  for (const { path } of fileChanges?.deletions ?? []) files.delete(path)
  const made = state.commit(
    [head],
    [message.headline, ...(message.body ? ['', message.body] : [])].join('\n'),
    'GitHub',
    files,
  )
  state.point(branch.branchName, made.sha)
  return { commit: { oid: made.sha } }
}
