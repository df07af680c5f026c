/**
 * The version of this toolkit: that of package.json, which a bundle does not hold. A test compares
 * the two.
 */
export const VERSION = '1.0.0'

/** The site of the documentation: the newest release, and each minor release in a folder such as `v1.0`. */
export const DOCS_URL = 'https://syspack.github.io/pakages/'

/**
 * Where the documentation of a version lies. @param version Of the toolkit, such as `1.0.3`.
 * @param page Its name, such as `installing`; default: the first.
 */
export const docsAddress = (version: string, page?: string): string =>
  `${DOCS_URL}v${version.split('.').slice(0, 2).join('.')}/${page === undefined ? '' : `${page}.html`}`

/** The package on npm. Never `pakages`: that name belongs to a stranger. */
const NPM_PACKAGE = '@syspack/pakages'

/**
 * The line that runs a command where nothing is installed: of this major version, so that a line
 * that was copied from a page goes on meaning the same.
 * @param words The command and its arguments, quoted as a shell needs them.
 */
export const npxLine = (words: string): string =>
  `npx ${NPM_PACKAGE}@${VERSION.split('.')[0]} ${words}`.trimEnd()
