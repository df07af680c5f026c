import { eachKey } from '../../listings/each-key.ts'
import { archiveAddresses, pathParts } from '../../claims/addresses.ts'
import type { Access, Datasource, Listed, Lookup, ReleaseFile } from '../datasource.ts'
import type { UpstreamFacts } from '../../recipe/facts.ts'
import { projectType, type ProjectFile } from './schema.ts'

/**
 * The Python package index: https://docs.pypi.org/api/index-api/. Publishes the sha256 of every
 * file.
 */
export const pypi: Datasource = {
  name: 'pypi',
  title: 'PyPI',
  standing: 'project',
  names: 'version',
  claim: (facts) => {
    const project = projectOf(facts)
    return project === undefined ? undefined : normalized(project)
  },
  lookUp: (keys, access) => eachKey(keys, (key) => project(key, access)),
}

/** PEP 503: runs of `-`, `_` and `.` are one dash, and case does not count. */
const normalized = (name: string): string => name.replaceAll(/[-_.]+/g, '-').toLowerCase()

function projectOf(facts: UpstreamFacts): string | undefined {
  if (facts.pypi !== undefined) return facts.pypi.split('/')[0]
  for (const url of archiveAddresses(facts)) {
    const parts = pathParts(url)
    if (
      /^(files\.pythonhosted\.org|pypi\.io|pypi\.org|pypi\.python\.org)$/.test(url.hostname) &&
      parts[0] === 'packages'
    ) {
      if (parts[1] === 'source' || /^(py\d|cp\d)/.test(parts[1] ?? '')) return parts[3]
      return /^([A-Za-z0-9][\w.]*?(?:-[A-Za-z][\w.]*)*)-\d/.exec(parts.at(-1) ?? '')?.[1]
    }
  }
  return undefined
}

async function project(key: string, { web }: Access): Promise<Lookup> {
  const answer = await web.json(
    `https://pypi.org/simple/${encodeURIComponent(key)}/`,
    projectType,
    { accept: 'application/vnd.pypi.simple.v1+json' },
  )
  if (answer.kind === 'missing') return { kind: 'missing', reason: `PyPI has no project "${key}"` }
  if (answer.kind === 'failed') return answer
  return {
    kind: 'found',
    listed: listedOf(key, answer.value.files),
    page: `https://pypi.org/project/${key}/#history`,
  }
}

function listedOf(key: string, files: readonly ProjectFile[]): Listed[] {
  const byVersion = Map.groupBy(
    files.filter((file) => versionOf(key, file.filename) !== undefined),
    (file) => versionOf(key, file.filename)!,
  )
  return [...byVersion].map(([version, group]) => {
    const date = group
      .map((file) => file['upload-time'])
      .filter((time) => time !== undefined)
      .sort()[0]
    const reason = group.every((file) => file.yanked !== false) ? group[0]!.yanked : false
    return {
      name: version,
      files: group.map(fileOf),
      page: `https://pypi.org/project/${key}/${version}/`,
      ...(date !== undefined && { date }),
      ...(reason !== false && { withdrawn: reason === true ? '' : reason }),
    }
  })
}

function fileOf(file: ProjectFile): ReleaseFile {
  const sha256 = file.hashes['sha256']
  return {
    url: file.url,
    ...(sha256 && { digest: { algorithm: 'sha256' as const, hex: sha256.toLowerCase() } }),
    ...(file.size !== undefined && { size: file.size }),
  }
}

/**
 * The version in the name of a source archive or wheel; undefined for other files (eggs,
 * installers, signatures).
 */
function versionOf(key: string, filename: string): string | undefined {
  const wheel = /^([^-]+)-([^-]+)(-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/.exec(filename)
  if (wheel) return normalized(wheel[1]!) === key ? wheel[2] : undefined
  const stem = /^(.+)\.(?:tar\.gz|tar\.bz2|tgz|zip)$/.exec(filename)?.[1]
  // Both the name and the version may hold dashes: the first split whose left side is the project
  // counts.
  for (
    let at = stem?.indexOf('-') ?? -1;
    stem !== undefined && at > 0;
    at = stem.indexOf('-', at + 1)
  ) {
    if (normalized(stem.slice(0, at)) === key && /^[vV]?\d/.test(stem.slice(at + 1)))
      return stem.slice(at + 1)
  }
  return undefined
}
