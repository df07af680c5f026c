/**
 * Words that follow a version in file names without belonging to it, in Spack's order: each is
 * taken off once (`strip_version_suffixes`).
 */
const AFTER_VERSION = [
  '[Ii]nstall',
  'all',
  'code',
  '[Ss]ources?',
  'file',
  'full',
  'single',
  'with[a-zA-Z_-]+',
  'rock',
  'src(_0)?',
  'public',
  'bin',
  'binary',
  'run',
  '[Uu]niversal',
  'jar',
  'complete',
  'dynamic',
  'oss',
  'gem',
  'tar',
  'sh',
  'release',
  'bin',
  'stable',
  '[Ff]inal',
  'rel',
  'orig',
  'dist',
  '\\+',
  'gpl',
  // Architectures stand on both sides of the operating system.
  'ia32',
  'intel',
  'amd64',
  'linux64',
  'x64',
  '64bit',
  'x86[_-]64',
  'i586_64',
  'x86',
  'i[36]86',
  'ppc64(le)?',
  'armv?(7l|6l|64)',
  'cpp',
  'gtk',
  'incubating',
  '[Ll]inux(_64)?',
  'LINUX',
  '[Uu]ni?x',
  '[Ss]un[Oo][Ss]',
  '[Mm]ac[Oo][Ss][Xx]?',
  '[Oo][Ss][Xx]',
  '[Dd]arwin(64)?',
  '[Aa]pple',
  '[Ww]indows',
  '[Ww]in(64|32)?',
  '[Cc]ygwin(64|32)?',
  '[Mm]ingw',
  'centos',
  'ia32',
  'intel',
  'amd64',
  'linux64',
  'x64',
  '64bit',
  'x86[_-]64',
  'i586_64',
  'x86',
  'i[36]86',
  'ppc64(le)?',
  'armv?(7l|6l|64)?',
  // The tags of a wheel.
  '-(?:py|cp)[23].*',
].map((word) => new RegExp(`[._-]?${word}$`))

/** Takes off what follows the version in a file name: `bowtie2-2.2.5-source` → `bowtie2-2.2.5`. */
export const stripVersionSuffixes = (name: string): string =>
  AFTER_VERSION.reduce((rest, pattern) => rest.replace(pattern, ''), name)

/**
 * Words that stand between a name and its version, in Spack's order (`strip_name_suffixes`); before
 * them the version itself goes.
 */
const AFTER_NAME = [
  'install',
  '[Ss]rc',
  '(open)?[Ss]ources?',
  '[._-]open',
  '[._-]archive',
  '[._-]std',
  '[._-]bin',
  'Software',
  'release',
  'snapshot',
  'distrib',
  'everywhere',
  'latest',
  'Linux(64)?',
  'x86_64',
  '0\\+bzr',
  // Both orders of these two occur.
  'gpl',
  '[._-]x11',
  'gpl',
].map((word) => new RegExp(`[._-]?${word}$`))

/**
 * Takes off a version and what stands before it, so that the name of the package remains:
 * `converge_install_2.3.16` → `converge`.
 */
export function stripNameSuffixes(fileName: string, version: string): string {
  // The version is part of a pattern in Spack, where its dots match anything; its characters are
  // letters, digits and [._-].
  const withoutVersion = fileName
    .replace(new RegExp(`[._-]?[._-][rvV]?${version}.*$`), '')
    .replace(new RegExp(`[._-]?V?${version}.*$`), '')
  return AFTER_NAME.reduce((rest, pattern) => rest.replace(pattern, ''), withoutVersion)
}
