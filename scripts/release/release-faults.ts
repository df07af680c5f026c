/** The files that name a version. */
export interface VersionedFiles {
  readonly changelog: string
  /** `version` of package.json. */
  readonly packageVersion: string
  /** The text of `version.ts`. */
  readonly code: string
}

/** What speaks against releasing a version, a sentence each. */
export function releaseFaults(version: string, files: VersionedFiles): string[] {
  if (!/^\d+\.\d+\.\d+$/.test(version)) return [`"${version}" is no version such as 1.2.3.`]
  const changes = changesOf(files.changelog, version)
  const waiting = changesOf(files.changelog, 'Unreleased')
  return [
    ...(files.packageVersion === version ? [] : [`package.json says ${files.packageVersion}.`]),
    ...(files.code.includes(`VERSION = '${version}'`)
      ? []
      : ['packages/core/src/version.ts says another version.']),
    ...(changes === undefined
      ? [`CHANGELOG.md has no section "## [${version}] - DATE".`]
      : changes === ''
        ? [`CHANGELOG.md says nothing of ${version}.`]
        : []),
    ...(waiting ? [`CHANGELOG.md has changes under "Unreleased": move them to ${version}.`] : []),
    ...(new RegExp(
      `^## \\[${version.replaceAll('.', '\\.')}\\](?! - \\d{4}-\\d\\d-\\d\\d$)`,
      'm',
    ).test(files.changelog)
      ? [`The section of ${version} in CHANGELOG.md has no date.`]
      : []),
  ]
}

/** The text of a section of the changelog; undefined where there is none. */
export function changesOf(changelog: string, section: string): string | undefined {
  const sections = changelog.split(/^(?=## \[)/m)
  const found = sections.find((one) => one.startsWith(`## [${section}]`))
  return found?.split('\n').slice(1).join('\n').trim()
}
