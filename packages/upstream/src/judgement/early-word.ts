const WORDS =
  /(?:^|[\d._+~-])(alpha|beta|rc|cr|dev|devel|pre|preview|prerelease|snapshot|nightly|canary|unstable|test|testing|milestone|trial|next|experimental|eap)(?=$|[\d._+~-])/i
// PEP 440 and others write 1.2a1, 1.2b2 and 1.0-M1; a letter without a digit behind it (1.1.1a, as
// in OpenSSL) is a release.
const SHORT = /\d(?:a|b|c|m)\d+$|[._-](?:a|b|m)\d+$/i

/** The word by which a version says that it leads to a release; undefined for others. */
export const earlyWord = (version: string): string | undefined =>
  (WORDS.exec(version)?.[1] ?? SHORT.exec(version)?.[0]?.replace(/^[\d._-]/, ''))?.toLowerCase()
