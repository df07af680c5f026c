import { archiveAddresses, fileNameOf, projectAddresses } from '../../claims/addresses.ts'
import type { Access, Datasource, Listed, Lookup } from '../datasource.ts'
import type { UpstreamFacts } from '../../recipe/facts.ts'
import { publicationOf, readPackages, type CranPackage } from './schema.ts'

const SITE = 'https://cloud.r-project.org'

/**
 * The Comprehensive R Archive Network: one index holds the current version of every package, so one
 * request serves all recipes.
 */
export const cran: Datasource = {
  name: 'cran',
  title: 'CRAN',
  standing: 'project',
  names: 'version',
  claim: nameOf,
  lookUp: async (keys, access) => {
    const answer = await access.web.text(`${SITE}/src/contrib/PACKAGES`)
    const packages = answer.kind === 'fetched' ? readPackages(answer.text) : undefined
    const trouble: Lookup =
      answer.kind === 'fetched'
        ? { kind: 'failed', reason: 'CRAN did not answer with its list of packages' }
        : { kind: 'failed', reason: answer.reason }
    return new Map(keys.map((key) => [key, packages ? currentOf(key, packages.get(key)) : trouble]))
  },
  complete: withDate,
}

function nameOf(facts: UpstreamFacts): string | undefined {
  if (facts.cran !== undefined) return facts.cran
  const host = (url: URL): boolean =>
    /(^|\.)r-project\.org$/.test(url.hostname) && url.pathname.includes('/src/contrib/')
  const found = archiveAddresses(facts).find(host) ?? projectAddresses(facts).find(host)
  return found && /^([A-Za-z][A-Za-z0-9.]*)_/.exec(fileNameOf(found.href))?.[1]
}

function currentOf(key: string, found: CranPackage | undefined): Lookup {
  if (!found)
    return {
      kind: 'missing',
      reason: `CRAN offers no package "${key}" (it may have been archived)`,
    }
  const digest =
    found.MD5sum === undefined ? undefined : { algorithm: 'md5' as const, hex: found.MD5sum }
  const file = {
    url: `${SITE}/src/contrib/${key}_${found.Version}.tar.gz`,
    ...(digest && { digest }),
  }
  return {
    kind: 'found',
    listed: [
      { name: found.Version, files: [file], page: `${SITE}/web/packages/${key}/index.html` },
    ],
    page: `${SITE}/web/packages/${key}/index.html`,
  }
}

/** The index has no dates; the package's DESCRIPTION has. */
async function withDate(key: string, listed: Listed, { web }: Access): Promise<Listed> {
  const answer = await web.text(`${SITE}/web/packages/${key}/DESCRIPTION`)
  const date = answer.kind === 'fetched' ? publicationOf(answer.text) : undefined
  return date === undefined ? listed : { ...listed, date }
}
