import { load } from 'cheerio/slim'

/** One spec in a JUnit report of `spack install`. */
export interface JUnitCase {
  readonly hash: string
  readonly name: string
  /** Wall time in seconds; 0 for what was not installed now. */
  readonly seconds: number
  /** `skipped`: external, or installed before. */
  readonly result: 'passed' | 'skipped' | 'failed'
  /** Spack's error, then a Python traceback and the build log. Only when it failed. */
  readonly message?: string
}

/**
 * Reads the JUnit file of `spack install --log-format junit`: a testsuite per root, a testcase per
 * spec that Spack looked at (`name` is the hash, `classname` the package). A spec stands in the
 * suite of each root that needs it; the entry that tells most is kept. What was never begun is not
 * in it.
 */
export function readJUnit(xml: string): JUnitCase[] {
  const $ = load(xml, { xml: true })
  const cases = new Map<string, JUnitCase>()
  for (const element of $('testcase').toArray()) {
    const entry = $(element)
    const failure = entry.children('failure, error').first()
    const message =
      failure.length > 0
        ? [failure.attr('message') ?? '', failure.text()].join('\n').trim()
        : undefined
    const result =
      message !== undefined ? 'failed' : entry.children('skipped').length > 0 ? 'skipped' : 'passed'
    const read: JUnitCase = {
      hash: entry.attr('name') ?? '',
      name: entry.attr('classname') ?? '',
      seconds: Number(entry.attr('time')) || 0,
      result,
      ...(message !== undefined && { message }),
    }
    const known = cases.get(read.hash)
    if (!known || RANK[read.result] > RANK[known.result]) cases.set(read.hash, read)
  }
  return [...cases.values()]
}

const RANK = { skipped: 0, passed: 1, failed: 2 } as const
