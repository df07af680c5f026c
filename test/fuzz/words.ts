import { code } from '@pakages/core'
import {
  compareVersions,
  nameInUrl,
  parseRequirement,
  parseSpecQuery,
  parseVersion,
  parseVersionRange,
  printable,
  rangeText,
  renderUrl,
  satisfies,
  splitUrlExtension,
  versionInUrl,
} from '@pakages/model'
import { adviceFor } from '@pakages/spack'
import { parseCommands } from '@pakages/trust'
import { plainMarkdown } from '../../packages/cli/src/plain-markdown.ts'
import { cutMarkdown } from '../../packages/github/src/summary-limit.ts'
import { withoutCommands } from '../../packages/github/src/workflow-commands.ts'
import { harmless } from '../../packages/upstream/src/proposal/markdown.ts'
import { textsLike } from './inputs.ts'
import { holds, read, type Target } from './target.ts'

/** Specs as they are asked for. */
export const spec: Target = {
  name: 'spec',
  input: textsLike(
    [
      'zlib@1.3.1+shared~static %gcc@13',
      'acme.libfoo@=1.2 build_type=Release',
      '/abcdefg',
      "x ^[virtuals=mpi when='+mpi'] openmpi %c,cxx=gcc",
    ],
    ['@', '+', '~', '%', '=', '/', ' ', ':', ',', '1.2', 'zlib', '^', '"a b"', '^[', ']', '*'],
  ),
  check: (text) => {
    read(() => parseSpecQuery(text))
  },
}

/** What a repository requires of others. */
export const requirement: Target = {
  name: 'requirement',
  input: textsLike(
    ['alpha>=1.2,<2', 'alpha==*', 'alpha==<1.4', 'beta'],
    ['<', '<=', '>', '>=', '==', ',', ' ', '1.2', 'alpha', '*'],
  ),
  check: (text) => {
    const found = read(() => parseRequirement(text))
    if (!found) return
    const again = parseRequirement(found.text)
    holds(
      rangeText(again.range) === rangeText(found.range),
      'a requirement is read from its own text',
    )
  },
}

/** Versions and ranges: an order of them is one, and what was read has the text that was written. */
export const version: Target = {
  name: 'version',
  input: textsLike(
    ['1.2.3', '2.0-rc1', 'git.main=1.0', '1.2:1.4,=2.0,:3', 'develop'],
    ['.', '-', '_', '=', ':', ',', '0', '12', 'rc', 'alpha', 'main', 'git.'],
  ),
  check: (text) => {
    const found = read(() => parseVersion(text))
    const range = read(() => parseVersionRange(text))
    if (!found) return
    const other = parseVersion('1.2.3')
    holds(found.text === text, 'a version keeps its text')
    holds(compareVersions(found, found) === 0, 'a version is itself')
    holds(
      Math.sign(compareVersions(found, other)) === -Math.sign(compareVersions(other, found)),
      'the order of two versions turns around with them',
    )
    if (range) satisfies(other, range)
  },
}

/** URLs of sources. */
export const url: Target = {
  name: 'url',
  input: textsLike(
    [
      'https://github.com/acme/tool/archive/refs/tags/v1.2.3.tar.gz',
      'https://downloads.sourceforge.net/project/tool/1.0/tool-1.0.zip/download',
      'https://gitlab.example.org/api/v4/projects/a%2Ftool/repository/archive.tar.gz?sha=v0.3.0',
    ],
    ['/', '?', '#', '=', 'github.com/', 'gitlab', '/download', '.tar.gz', '-1.0', '%2F', 'src'],
  ),
  check: (text) => {
    const { prefix, extension, suffix } = splitUrlExtension(text)
    holds(prefix.length + extension.length + suffix.length <= text.length, 'parts are of the URL')
    const found = versionInUrl(text)
    nameInUrl(text, found?.version ?? '1.0')
    renderUrl(text, '2.0')
    if (!found) return
    const { start } = found
    holds(
      text.slice(start, start + found.version.length) === found.version,
      'a version stands where it is said to stand',
    )
  },
}

/** Commands in comments. */
export const comment: Target = {
  name: 'comment',
  input: textsLike(
    [
      'Looks good.\n\n/pakages approve libgreet@1.0 functional safe license -- ran it',
      '/pakages not-affected zlib@1.3.1/abcdefg CVE-2026-0001 component_not_present -- x',
      '> /pakages unsafe a@1\n/pakages withdraw zlib@1.3.1\n```\n/pakages request b@2\n```',
    ],
    ['/pakages ', 'approve ', 'unsafe ', '@', ' -- ', '\n', '```', '> ', 'functional', '~~~'],
  ),
  check: (text) => {
    for (const found of read(() => parseCommands(text)) ?? [])
      holds(found.kind !== 'fault' || found.fault.fix !== '', 'a fault says what to do')
  },
}

/** Summaries and texts of others, at the terminal and in the log. */
export const markdown: Target = {
  name: 'markdown',
  input: textsLike(
    [
      '## Built\n\n| a | b |\n| --- | --- |\n| `x` | [y](https://example.org) |\n\n**2** of 3\n',
      '<details><summary>Log</summary>\n\n```\nmake: *** [all] Error 2\n```\n\n</details>\n',
    ],
    ['`', '``', '[', '](', ')', '**', '<b', '>', '|', '\n', '| a |\n', '|-|\n', '```', '::', '# '],
  ),
  check: (text) => {
    holds(!/[\u0000-\u0008\u001b\u0085\u202e]/.test(plainMarkdown(text)), 'a terminal obeys nobody')
    const lines = withoutCommands(text).split(/[\r\n]/)
    holds(!lines.some((line) => /^[\s\u0085]*::/.test(line)), 'a runner obeys nobody')
    holds(printable(printable(text)) === printable(text), 'what was cleaned is clean')
    holds(cutMarkdown(text, 1000).length <= 1000, 'what was cut is short')
    harmless(text)
    code(text)
  },
}

/** What Spack prints when it fails. */
export const advice: Target = {
  name: 'advice',
  input: textsLike(
    [
      '==> Error: ChecksumError: sha256 checksum failed for /tmp/stage/zlib-1.3.tar.gz\n',
      '==> Error: All fetchers failed for spack-stage-zlib\n  curl: (7) Connection refused\n',
      '==> Error: concretizer internal error\n  zlib@99 is unsatisfiable\n',
    ],
    [
      'sha256 of ',
      'All fetchers failed for ',
      'target',
      ' cannot satisfy a requirement',
      "'",
      '\n',
    ],
  ),
  check: (text) => {
    adviceFor(text)
  },
}
