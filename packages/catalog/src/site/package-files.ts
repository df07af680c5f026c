import { feedOf, ownDiscoveryFiles } from '../discovery/discovery-files.ts'
import { advisoryFiles } from '../feed/osv-advisory.ts'
import type { Links } from '../entries/links.ts'
import { packageEntry } from '../entries/package-entry.ts'
import { versionEntry } from '../entries/version-entry.ts'
import type { CatalogInput, PackageInput, VersionInput } from '../input.ts'
import { packagePages } from '../pages/package-page.ts'
import { packageDocuments } from './package-documents.ts'
import { filePath, pagePath } from './paths.ts'
import { sha256, textFile, type SiteFile } from './site-file.ts'

/** Every file of one package: its documents, its page and its static files. */
export function packageFiles(input: CatalogInput, links: Links, owner: PackageInput): SiteFile[] {
  const versions = owner.versions.map((version) => versionEntry(input, links, owner, version))
  const entry = packageEntry(owner, links.usersOf(owner.name))
  return [
    ...packageDocuments(entry, versions),
    ...packagePages(input, entry, versions, feedOf(input, owner)).map(({ number, content }) =>
      textFile(pagePath(owner.name, number), content.text),
    ),
    ...ownDiscoveryFiles(input, owner),
    ...owner.versions.flatMap((version) => staticFiles(owner, version)),
    ...advisoryFiles(input.site, owner.records ?? []).map(({ path, text }) => textFile(path, text)),
  ]
}

const staticFiles = (owner: PackageInput, version: VersionInput): SiteFile[] =>
  version.files.map(({ path, digest, size, open }) => ({
    kind: 'stream',
    path: filePath(owner.name, version.version, path),
    sha256: digest.slice('sha256:'.length),
    size,
    open,
  }))

/**
 * What all files of a package are made of, as a sha256: the package itself, what other packages
 * have to do with it, and `common`, what all pages share. Spec hashes stand for the graphs below
 * them.
 */
export function packageFingerprint(links: Links, owner: PackageInput, common: string): string {
  const below = owner.versions.map(({ binaries }) => {
    const roots = binaries.map(({ hash }) => hash)
    return [
      roots.map((hash) => links.below.unlinked(hash)),
      roots.map((hash) => links.licences.print(hash)),
      links.below.concerns(roots),
      links.below.states(roots),
    ]
  })
  return sha256(JSON.stringify([common, owner, links.usersOf(owner.name), below]))
}
