/**
 * Archive extensions that Spack knows, in the order in which it tries them (`ALLOWED_ARCHIVE_TYPES`
 * in `spack/llnl/url.py`).
 */
const ARCHIVE_EXTENSIONS = [
  'tar.gz',
  'tar.bz2',
  'tar.xz',
  'tar.Z',
  'TAR.gz',
  'TAR.bz2',
  'TAR.xz',
  'TAR.Z',
  'tar',
  'TAR',
  'gz',
  'bz2',
  'xz',
  'Z',
  'zip',
  'tgz',
  'tbz2',
  'tbz',
  'txz',
  'whl',
] as const

// Spack puts the extensions into its patterns unescaped, so that "tar?gz" counts as well; kept, to
// agree with it.
const PATTERNS = ARCHIVE_EXTENSIONS.map((extension) => ({
  extension,
  pattern: new RegExp(`\\.${extension}$`),
}))

/**
 * A URL in three parts that are the URL again when put together, but for the dot before the
 * extension.
 */
export interface SplitUrl {
  readonly prefix: string
  /** Without its leading dot; empty when Spack knows none. */
  readonly extension: string
  /**
   * A query, a fragment or SourceForge's `/download`; empty when the extension is the last thing.
   */
  readonly suffix: string
}

/** Splits a URL around its archive extension, as `split_url_extension` of Spack does. */
export function splitUrlExtension(url: string): SplitUrl {
  const { prefix, suffix } = splitSourceForgeSuffix(url)
  const direct = extensionOf(prefix)
  if (direct) return { prefix: withoutExtension(prefix, direct), extension: direct, suffix }
  const [path, query] = splitQuery(prefix)
  const extension = extensionOf(path)
  return {
    prefix: extension ? withoutExtension(path, extension) : path,
    extension: extension ?? '',
    suffix: query + suffix,
  }
}

/**
 * The archive extension that a path or URL ends with, if Spack knows it; SourceForge's `/download`
 * does not count.
 */
function extensionOf(url: string): string | undefined {
  const { prefix } = splitSourceForgeSuffix(url)
  return PATTERNS.find(({ pattern }) => pattern.test(prefix))?.extension
}

function withoutExtension(path: string, extension: string): string {
  return splitSourceForgeSuffix(path).prefix.slice(0, -(extension.length + 1))
}

function splitSourceForgeSuffix(url: string): { prefix: string; suffix: string } {
  const suffix = '/download'
  const ofSourceForge =
    url.endsWith(suffix) && /(?:sourceforge\.net|sf\.net)\/.*\/download$/.test(url)
  return ofSourceForge
    ? { prefix: url.slice(0, -suffix.length), suffix }
    : { prefix: url, suffix: '' }
}

function splitQuery(url: string): [path: string, suffix: string] {
  const hash = url.indexOf('#')
  const [beforeHash, fragment] = hash < 0 ? [url, ''] : [url.slice(0, hash), url.slice(hash)]
  const mark = beforeHash.indexOf('?')
  const [path, query] =
    mark < 0 ? [beforeHash, ''] : [beforeHash.slice(0, mark), beforeHash.slice(mark)]
  // A mark with nothing after it is dropped by Python's urlsplit.
  return [path, (query.length > 1 ? query : '') + (fragment.length > 1 ? fragment : '')]
}
