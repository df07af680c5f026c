import { vulnerabilitiesDocument } from '@pakages/core'
import { assets } from '../assets.generated.ts'
import { packagesDocument } from '../documents.ts'
import { packagesEntry } from '../entries/package-entry.ts'
import { searchIndex } from '../entries/search-index.ts'
import type { CatalogInput, PackageInput } from '../input.ts'
import { allPage, homePage } from '../pages/home-page.ts'
import { notFoundPage } from '../pages/not-found-page.ts'
import { usePage } from '../pages/use-page.ts'
import { trustDocument } from '../trust-document.ts'
import { PACKAGES, SEARCH, TRUST, VULNERABILITIES } from './paths.ts'
import { jsonFile, textFile, type SiteFile } from './site-file.ts'

/** The files that belong to no single package. @param sorted The packages by name. */
export function sharedFiles(input: CatalogInput, sorted: readonly PackageInput[]): SiteFile[] {
  const list = packagesEntry(input, sorted)
  const search = textFile(SEARCH, JSON.stringify(searchIndex(list.packages)))
  return [
    ...Object.entries(assets).map(([name, text]) => textFile(`assets/${name}`, text)),
    search,
    jsonFile(PACKAGES, packagesDocument.schema, list),
    ...(input.trust ? [jsonFile(TRUST, trustDocument.schema, input.trust)] : []),
    ...(input.vulnerabilities
      ? [jsonFile(VULNERABILITIES, vulnerabilitiesDocument.schema, input.vulnerabilities)]
      : []),
    textFile('index.html', homePage(input, list.packages, search.sha256.slice(0, 10)).text),
    textFile('all/index.html', allPage(input, list.packages).text),
    textFile('use/index.html', usePage(input).text),
    textFile('404.html', notFoundPage(input).text),
    // GitHub Pages would leave out files that begin with an underscore otherwise.
    textFile('.nojekyll', ''),
  ]
}
