import { splitUrlExtension } from './extension.ts'
import { stripVersionSuffixes } from './suffixes.ts'

/** Where the version stands in a URL. */
export interface VersionInUrl {
  /** As it is written in the URL. */
  readonly version: string
  /** The index of its first character; it is `version.length` long. */
  readonly start: number
}

/**
 * Longer URLs are not looked at: the patterns take quadratic time, and no server takes such a URL.
 */
export const MAX_URL_LENGTH = 2000

type Part = 'stem' | 'suffix' | 'path'

/**
 * Spack's patterns (`parse_version_offset` in `spack/url.py`), the first that matches decides:
 * simple and safe ones first. `stem` is the file name without extension and words such as
 * `-source`, `path` everything before the extension.
 */
const PATTERNS: readonly (readonly [part: Part, pattern: RegExp])[] = [
  ['stem', /^[a-zA-Z+._-]+[._-]v?(\d[\d._-]*)$/d], // libpng-1.6.27
  ['stem', /^v?(\d[\d._-]*)$/d], // 3.2.7, v1_6_3
  ['stem', /^[a-zA-Z+]*(\d[\da-zA-Z]*)$/d], // turbolinux702
  ['stem', /^[a-zA-Z+-]*(\d[\da-zA-Z-]*)$/d], // panda-2016-03-07
  ['stem', /^[a-zA-Z+_]*(\d[\da-zA-Z_]*)$/d], // boost_1_55_0
  ['stem', /^[a-zA-Z+.]*(\d[\da-zA-Z.]*)$/d], // geant4.10.01.p03
  ['stem', /^[a-zA-Z\d+-]+-v?(\d[\da-zA-Z.]*)$/d], // m4-1.4.17
  ['stem', /^[a-zA-Z\d+-]+-v?(\d[\da-zA-Z_]*)$/d], // icu4c-57_1
  ['stem', /^[a-zA-Z\d+_]+_v?(\d[\da-zA-Z.]*)$/d], // superlu_dist_4.1
  ['stem', /^[a-zA-Z\d+_]+\.v?(\d[\da-zA-Z.]*)$/d], // fer_source.v696
  ['stem', /^[a-zA-Z\d+]+_r?(\d[\da-zA-Z-]*)$/d], // Bridger_r2014-12-01
  ['stem', /^(?:[a-zA-Z\d+-]+-)?v?(\d[\da-zA-Z.-]*)$/d], // sowing-1.1.23-p1
  ['stem', /^[a-zA-Z+]+v?(\d[\da-zA-Z.-]*)$/d], // go1.4-bootstrap-20161024
  ['stem', /^[a-zA-Z\d+_]+-v?(\d[\da-zA-Z.]*)$/d], // the_silver_searcher-0.32.0
  ['stem', /^[a-zA-Z\d+.]+_v?(\d[\da-zA-Z.-]*)$/d], // TH.data_1.0-8
  ['stem', /^[a-zA-Z\d+-]+-v?(\d[\da-zA-Z._]*)$/d], // pypar-2.1.5_108
  ['stem', /^[a-zA-Z\d+._]+-v?(\d[\da-zA-Z.]*)$/d], // backports.ssl_match_hostname-3.5.0.1
  ['stem', /^[a-zA-Z+-]+(\d[\da-zA-Z._]*)$/d], // STAR-CCM+11.06.010_02
  ['stem', /^[a-zA-Z\d+_-]+-v?(\d[\da-zA-Z.]*)$/d], // PerlIO-utf8_strict-0.002
  ['stem', /bzr(\d[\da-zA-Z._-]*)$/d], // libvterm-0+bzr681
  // eslint-disable-next-line regexp/no-super-linear-backtracking -- at most MAX_URL_LENGTH
  ['suffix', /[?&](?:sha|ref|version)=[a-zA-Z\d+-]*[_-]?v?(\d[\da-zA-Z._-]*)$/d], // archive.tar.gz?sha=v0.3.0
  ['stem', /[?&](?:filename|f|get)=[a-zA-Z\d+-]+[_-]v?(\d[\da-zA-Z.]*)/d], // download.php?filename=slepc-3.6.2.tar.gz
  ['path', /github\.com\/[^/]+\/[^/]+\/releases\/download\/[a-zA-Z+._-]*v?(\d[\da-zA-Z._-]*)\//d],
  ['path', /gitlab\.com\/[^/]+\/.+\/-\/releases\/[a-zA-Z+._-]*v?(\d[\da-zA-Z._-]*)\/downloads\//d],
  // eslint-disable-next-line regexp/no-super-linear-move -- at most MAX_URL_LENGTH
  ['path', /(\d[\da-zA-Z._-]*)\/[^/]+$/d], // legacy.NOTSUPPORTED/2.2.26/ncbi.tar.gz
]

/**
 * Finds the version in a URL or file name, as Spack does when a recipe gives a `url` and a version
 * number only. Undefined when Spack finds none either, and for URLs longer than {@link
 * MAX_URL_LENGTH}.
 */
export function versionInUrl(url: string): VersionInUrl | undefined {
  if (url.length > MAX_URL_LENGTH) return undefined
  const { prefix, extension, suffix } = splitUrlExtension(url)
  const fileName = prefix.slice(prefix.lastIndexOf('/') + 1)
  const stem = stripVersionSuffixes(fileName)
  const texts = { stem, suffix, path: prefix }
  const offsets = {
    stem: prefix.length - fileName.length,
    // A mark before it that has nothing after it is in none of the parts.
    suffix: url.endsWith(suffix)
      ? url.length - suffix.length
      : prefix.length + (extension ? extension.length + 1 : 0),
    path: 0,
  }
  for (const [part, pattern] of PATTERNS) {
    const found = pattern.exec(texts[part])
    if (found) return { version: found[1]!, start: found.indices![1]![0] + offsets[part] }
  }
  return undefined
}
