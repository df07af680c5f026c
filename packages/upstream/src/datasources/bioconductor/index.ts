import { fileNameOf, projectAddresses } from '../../claims/addresses.ts'
import { remoteRefs } from '../../listings/ls-remote.ts'
import type { Access, Datasource, Listed, Lookup } from '../datasource.ts'
import type { UpstreamFacts } from '../../recipe/facts.ts'
import { readViews, type BiocPackage } from './schema.ts'

const SITE = 'https://bioconductor.org/packages/release'
const PARTS = ['bioc', 'data/annotation', 'data/experiment', 'workflows'] as const

/**
 * Bioconductor: the `VIEWS` files of the current release say version, branch and last commit of
 * every package. Recipes name the whole commit, which the package's git repository gives.
 */
export const bioconductor: Datasource = {
  name: 'bioconductor',
  title: 'Bioconductor',
  standing: 'project',
  names: 'version',
  claim: nameOf,
  lookUp: async (keys, access) => {
    const known = new Map<string, Lookup>()
    for (const part of PARTS) {
      const open = keys.filter((key) => !known.has(key))
      if (open.length === 0) break
      const answer = await access.web.text(`${SITE}/${part}/VIEWS`)
      const views = answer.kind === 'fetched' ? readViews(answer.text) : undefined
      if (!views)
        return trouble(
          keys,
          known,
          answer.kind === 'fetched'
            ? `Bioconductor's list of ${part} cannot be read`
            : answer.reason,
        )
      for (const key of open)
        if (views.has(key)) known.set(key, currentOf(key, part, views.get(key)!))
    }
    return new Map(
      keys.map((key) => [
        key,
        known.get(key) ?? {
          kind: 'missing',
          reason: `the current release of Bioconductor has no package "${key}"`,
        },
      ]),
    )
  },
  complete: withCommit,
}

/** A part that cannot be read leaves open whether a package is in it: that is no "missing". */
const trouble = (
  keys: readonly string[],
  known: ReadonlyMap<string, Lookup>,
  reason: string,
): ReadonlyMap<string, Lookup> =>
  new Map(keys.map((key) => [key, known.get(key) ?? { kind: 'failed', reason }]))

function nameOf(facts: UpstreamFacts): string | undefined {
  if (facts.bioc !== undefined) return facts.bioc
  const found = projectAddresses(facts).find((url) => /(^|\.)bioconductor\.org$/.test(url.hostname))
  if (!found) return undefined
  if (found.hostname === 'git.bioconductor.org')
    return /^\/packages\/([\w.]+)$/.exec(found.pathname)?.[1]
  return /^([A-Za-z][A-Za-z0-9.]*)_/.exec(fileNameOf(found.href))?.[1]
}

function currentOf(key: string, part: string, found: BiocPackage): Lookup {
  const time = Date.parse(found['git_last_commit_date'] ?? found['Date/Publication'] ?? '')
  const page = `${SITE}/${part}/html/${key}.html`
  const date = Number.isNaN(time) ? undefined : new Date(time).toISOString()
  return {
    kind: 'found',
    listed: [
      {
        name: found.Version,
        page,
        files: [{ url: `${SITE}/${part}/src/contrib/${key}_${found.Version}.tar.gz` }],
        ...(found.git_last_commit && { commit: found.git_last_commit }),
        ...(date && { date }),
      },
    ],
    page,
  }
}

/**
 * VIEWS shortens commits to seven digits; the head of the release branch that begins with them is
 * the whole one.
 */
async function withCommit(key: string, listed: Listed, access: Access): Promise<Listed> {
  const { commit, ...rest } = listed
  if (commit === undefined || commit.length === 40) return listed
  const refs = await remoteRefs(
    `https://git.bioconductor.org/packages/${key}`,
    'refs/heads/*',
    access,
  )
  const whole =
    refs.kind === 'refs' ? refs.refs.find((ref) => ref.commit.startsWith(commit)) : undefined
  return whole ? { ...rest, commit: whole.commit } : rest
}
