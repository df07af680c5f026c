import type { UpstreamFacts } from '../recipe/facts.ts'
import type { Release } from './interpret.ts'
import { earlyWord } from './early-word.ts'
import { newestVersions } from './spelling.ts'

/** Why a release is none that people should use yet; undefined for a proper one. */
export function prereleaseReason(release: Release, facts: UpstreamFacts): string | undefined {
  const { version } = release
  const word = earlyWord(version)
  if (word !== undefined && isHabit(version, facts)) return undefined
  if (word !== undefined) return `it is a pre-release ("${word}")`
  if (release.prerelease) return 'its publisher calls it a pre-release'
  if (isOddGnome(version, facts)) return 'it is an unstable version of GNOME (odd minor)'
  return undefined
}

/**
 * Whether a pre-release is one of those that a recipe takes: a release candidate where its newest
 * versions have had several; where its newest version is a pre-release, the next one of the same
 * release, and any of as many numbers where it never had anything else.
 */
export function isHabit(version: string, { versions }: UpstreamFacts): boolean {
  const stage = stageOf(version)
  if (stage === undefined) return false
  const newest = newestVersions(versions.map((known) => known.version))
  const stages = newest.map(stageOf)
  if (stage === CANDIDATE && stages.filter((each) => each === CANDIDATE).length >= 2) return true
  const [current] = stages
  if (current === undefined || stage < current) return false
  return baseOf(version) === baseOf(newest[0]!) || stages.every((each) => each !== undefined)
}

const CANDIDATE = 3

/** How near a pre-release is to the release: development, alpha, beta, candidate; undefined for releases. */
function stageOf(version: string): number | undefined {
  const word = earlyWord(version)?.replace(/[^a-z]/g, '')
  if (word === undefined) return undefined
  if (/^(?:rc|cr|c)$/.test(word)) return CANDIDATE
  return /^(?:b|beta)$/.test(word) ? 2 : /^(?:a|alpha)$/.test(word) ? 1 : 0
}

/** The release that a pre-release leads to: 2.0.0 of 2.0.0-beta.1. */
const baseOf = (version: string): string =>
  (version.slice(0, version.search(/[A-Za-z]/)).match(/\d+/g) ?? []).join('.')

/**
 * GNOME's rule until version 40: an odd second number is a development version
 * (https://discourse.gnome.org/t/4235).
 */
function isOddGnome(version: string, facts: UpstreamFacts): boolean {
  const gnome = [...facts.urls, facts.git ?? '', facts.listUrl ?? ''].some((url) =>
    /^https?:\/\/(?:(?:download|ftp)\.gnome\.org|gitlab\.gnome\.org|ftp\.acc\.umu\.se\/pub\/gnome)\//i.test(
      url,
    ),
  )
  const [major, minor] = version.split('.').map(Number)
  // Projects at GNOME that do not keep to the rule have odd releases already.
  const kept = !facts.versions.some((known) => /^\d{1,2}\.\d?[13579]\./.test(`${known.version}.`))
  return kept && gnome && major !== undefined && minor !== undefined && major < 40 && minor < 90
    ? minor % 2 === 1
    : kept && gnome && minor !== undefined && minor >= 90
}
