import { vulnerabilitiesDocument } from '@pakages/core'
import type { VulnerabilitiesRecord } from '@pakages/model'
import { assets } from '../assets.generated.ts'
import { packagesDocument } from '../documents.ts'
import { packagesEntry } from '../entries/package-entry.ts'
import type { Links } from '../entries/links.ts'
import { searchDetails, searchNames } from '../entries/search-index.ts'
import { discoveryFiles } from '../discovery/discovery-files.ts'
import { advisoryFiles } from '../feed/osv-advisory.ts'
import { zipArchive } from '../feed/zip-archive.ts'
import type { CatalogInput, PackageInput, SiteSettings } from '../input.ts'
import { aboutPage } from '../pages/about-page.ts'
import { allPage, homePage } from '../pages/home-page.ts'
import { notFoundPage } from '../pages/not-found-page.ts'
import { openApi } from '../openapi.generated.ts'
import { releasesPage } from '../pages/releases-page.ts'
import { usePage } from '../pages/use-page.ts'
import { releasesDocument } from '../releases.ts'
import { trustDocument } from '../trust-document.ts'
import { licenceFiles } from './licence-files.ts'
import {
  ADVISORIES,
  HOME,
  OPENAPI,
  PACKAGES,
  RELEASES,
  SEARCH_DETAILS,
  TRUST,
  VULNERABILITIES,
} from './paths.ts'
import { readingsFiles } from './readings-files.ts'
import { reviewingFiles } from './reviewing-files.ts'
import { jsonFile, sha256, textFile, type SiteFile } from './site-file.ts'

/** The files that belong to no single package. */
export interface SharedFiles {
  /** All but the start page. */
  readonly files: readonly SiteFile[]
  /** The start page, which tells when the index was published, RFC 3339. */
  readonly home: (issued: string) => SiteFile
}

/**
 * The files that belong to no single package. @param sorted The packages by name.
 * @param known The sha256 of each file of the index before, by path.
 */
export function sharedFiles(
  input: CatalogInput,
  sorted: readonly PackageInput[],
  links: Links,
  known: ReadonlyMap<string, string>,
): SharedFiles {
  const list = packagesEntry(input, sorted)
  const details = textFile(SEARCH_DETAILS, JSON.stringify(searchDetails(sorted)))
  const names = searchNames(sorted, links.usersOf)
  const home = (issued: string): SiteFile =>
    textFile(
      HOME,
      homePage(
        { ...input, issued, packages: sorted },
        list.packages,
        { names, details },
        (name) => links.usersOf(name).length,
      ).text,
    )
  const files = [
    ...Object.entries(assets).map(([name, text]) => textFile(`assets/${name}`, text)),
    details,
    jsonFile(PACKAGES, packagesDocument.schema, list),
    textFile(OPENAPI, openApi),
    ...(input.trust ? [jsonFile(TRUST, trustDocument.schema, input.trust)] : []),
    ...(input.vulnerabilities
      ? [
          jsonFile(VULNERABILITIES, vulnerabilitiesDocument.schema, input.vulnerabilities),
          feedArchive(input.site, input.vulnerabilities),
        ]
      : []),
    ...releaseFiles(input),
    ...readingsFiles(input.readings, known),
    ...discoveryFiles(input, sorted),
    ...licenceFiles(input, sorted),
    ...reviewingFiles({ ...input, packages: sorted }),
    textFile('all/index.html', allPage(input, list.packages).text),
    ...(input.readme === undefined
      ? []
      : [textFile('about/index.html', aboutPage(input, input.readme).text)]),
    textFile('use/index.html', usePage(input).text),
    textFile('404.html', notFoundPage(input).text),
    // GitHub Pages would leave out files that begin with an underscore otherwise.
    textFile('.nojekyll', ''),
  ]
  return { files, home }
}

function releaseFiles(input: CatalogInput): SiteFile[] {
  const { releases = [] } = input
  if (releases.length === 0) return []
  return [
    jsonFile(RELEASES, releasesDocument.schema, { releases }),
    textFile('releases/index.html', releasesPage(input, releases).text),
  ]
}

/** Every advisory, as OSV offers those of an ecosystem: also of packages that are listed no more. */
function feedArchive(site: SiteSettings, { records }: VulnerabilitiesRecord): SiteFile {
  const files = advisoryFiles(site, records).map(({ path, text }) => ({
    name: path.slice(path.indexOf('/') + 1),
    bytes: Buffer.from(text),
  }))
  const bytes = zipArchive(files)
  return { kind: 'bytes', path: ADVISORIES, sha256: sha256(bytes), bytes }
}
