/**
 * Newest tags that are read of each repository; some projects tag every commit, most have fewer in
 * all.
 */
const TAGS = 50
const RELEASES = 20

const FRAGMENT = `fragment Upstream on Repository {
  nameWithOwner
  refs(refPrefix: "refs/tags/", first: ${TAGS}, orderBy: {field: TAG_COMMIT_DATE, direction: DESC}) {
    nodes { name target { oid ... on Commit { committedDate } ... on Tag { tagger { date } target { oid ... on Commit { committedDate } } } } }
  }
  releases(first: ${RELEASES}, orderBy: {field: CREATED_AT, direction: DESC}) { nodes { tagName isPrerelease isDraft publishedAt url shortDescriptionHTML(limit: 300) } }
}`

/** A GraphQL question: the same text for every batch of the same size. */
interface Question {
  readonly query: string
  readonly variables: Readonly<Record<string, string>>
}

/**
 * One question about the tags and releases of several repositories; the answer has `r0`, `r1`, … in
 * their order. Names travel as variables, never in the text.
 */
export function questionFor(repositories: readonly string[]): Question {
  const parameters = repositories.map((_, at) => `$o${at}: String!, $n${at}: String!`).join(', ')
  const fields = repositories
    .map((_, at) => `  r${at}: repository(owner: $o${at}, name: $n${at}) { ...Upstream }`)
    .join('\n')
  const variables = repositories.flatMap((repository, at) => {
    const [owner = '', name = ''] = repository.split('/')
    return [
      [`o${at}`, owner],
      [`n${at}`, name],
    ]
  })
  return {
    query: `query Updates(${parameters}) {\n  rateLimit { cost remaining resetAt }\n${fields}\n}\n${FRAGMENT}`,
    variables: Object.fromEntries(variables) as Record<string, string>,
  }
}
