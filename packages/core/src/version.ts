/**
 * The version of this toolkit: that of package.json, which a bundle does not hold. A test compares
 * the two.
 */
export const VERSION = '1.0.0'

/** The package on npm. Never `pakages`: that name belongs to a stranger. */
const NPM_PACKAGE = '@syspack/pakages'

/**
 * The line that runs a command where nothing is installed: of this major version, so that a line
 * that was copied from a page goes on meaning the same.
 * @param words The command and its arguments, quoted as a shell needs them.
 */
export const npxLine = (words: string): string =>
  `npx ${NPM_PACKAGE}@${VERSION.split('.')[0]} ${words}`.trimEnd()
