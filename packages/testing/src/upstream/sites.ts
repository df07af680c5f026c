import { createHash } from 'node:crypto'
import type { Site } from './site.ts'

/** A file of a site. */
export interface SiteFile {
  readonly bytes: Buffer
  /** RFC 3339; default 2020-01-01. */
  readonly date?: string
}

const hex = (algorithm: string, bytes: Buffer): string =>
  createHash(algorithm).update(bytes).digest('hex')

/** A host that serves files under their paths with validators, and lists folders as Apache does. */
export function fileSite(files: ReadonlyMap<string, SiteFile>): Site {
  return ({ path, headers }) => {
    const file = files.get(decodeURIComponent(path))
    if (file) {
      const etag = `"${hex('md5', file.bytes)}"`
      if (headers['if-none-match'] === etag)
        return { status: 304, headers: { etag }, body: undefined }
      return {
        status: 200,
        headers: { etag, 'last-modified': new Date(file.date ?? '2020-01-01').toUTCString() },
        body: file.bytes,
      }
    }
    const names = new Map(
      [...files]
        .filter(([name]) => name.startsWith(path) && path.endsWith('/'))
        .map(([name, { date }]) => [
          name.slice(path.length).replace(/\/.*$/, '/'),
          date ?? '2020-01-01T00:00:00Z',
        ]),
    )
    if (names.size === 0) return undefined
    const rows = [...names].map(
      ([name, date]) =>
        `<tr><td><a href="${encodeURI(name)}">${name}</a></td><td>${date.slice(0, 10)} ${date.slice(11, 16) || '00:00'}</td></tr>`,
    )
    return {
      status: 200,
      headers: { 'content-type': 'text/html' },
      body: `<html><body><table><tr><td><a href="../">Parent Directory</a></td></tr>${rows.join('\n')}</table></body></html>`,
    }
  }
}

/** One project on a PyPI stand-in: files by name. */
export type PypiProject = ReadonlyMap<string, SiteFile & { readonly yanked?: boolean | string }>

/** PyPI's index (PEP 691) and its files: two hosts. */
export function pypiSites(projects: ReadonlyMap<string, PypiProject>): {
  readonly index: Site
  readonly files: Site
} {
  const index: Site = ({ path, headers }) => {
    const project = /^\/simple\/([^/]+)\/$/.exec(path)?.[1]
    const files = project === undefined ? undefined : projects.get(project)
    if (!files) return undefined
    const listed = [...files].map(([filename, { bytes, date, yanked }]) => ({
      filename,
      url: `https://files.pythonhosted.org/packages/ab/${filename}`,
      hashes: { sha256: hex('sha256', bytes) },
      size: bytes.length,
      'upload-time': date ?? '2020-01-01T00:00:00Z',
      yanked: yanked ?? false,
    }))
    const body = JSON.stringify({
      meta: { 'api-version': '1.1' },
      name: project,
      versions: [],
      files: listed,
    })
    const etag = `"${hex('md5', Buffer.from(body))}"`
    if (headers['if-none-match'] === etag)
      return { status: 304, headers: { etag }, body: undefined }
    return {
      status: 200,
      headers: { etag, 'content-type': 'application/vnd.pypi.simple.v1+json' },
      body,
    }
  }
  const all = new Map(
    [...projects].flatMap(([project, files]) =>
      [...files].map(
        ([name, file]) =>
          [`/packages/source/${project.slice(0, 1)}/${project}/${name}`, file] as const,
      ),
    ),
  )
  return { index, files: fileSite(all) }
}

/** A CRAN mirror: its index, archives and descriptions. */
export function cranSite(
  packages: ReadonlyMap<
    string,
    { readonly version: string; readonly bytes: Buffer; readonly date: string }
  >,
): Site {
  const files = new Map<string, SiteFile>()
  const records = [...packages].map(([name, { version, bytes, date }]) => {
    files.set(`/src/contrib/${name}_${version}.tar.gz`, { bytes })
    files.set(`/web/packages/${name}/DESCRIPTION`, {
      bytes: Buffer.from(
        `Package: ${name}\nVersion: ${version}\nDate/Publication: ${date.slice(0, 10)} 10:00:00 UTC\n`,
      ),
    })
    return `Package: ${name}\nVersion: ${version}\nDepends: R (>= 4.0)\nLicense: GPL-3\nMD5sum: ${hex('md5', bytes)}\nNeedsCompilation: no`
  })
  files.set('/src/contrib/PACKAGES', { bytes: Buffer.from(records.join('\n\n')) })
  return fileSite(files)
}
