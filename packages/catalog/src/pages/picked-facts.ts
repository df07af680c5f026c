import type { VersionDocument } from '../documents.ts'
import { neededToRun } from './drawn-graph.ts'
import { html, link, type Content, type Markup } from './html.ts'
import { amountOf, dayOf } from './words.ts'

type Binary = VersionDocument['binaries'][number]

/** What the facts of a page say of one binary, and the picker says of another. */
interface PickedFacts {
  /** Whose provenance it carries: it alone says who built it. */
  readonly signer: Content
  readonly built: Content
  readonly needed: Content
  /** What there is to know of the reviews of its version; undefined where they hold for it. */
  readonly coverage: Content
  /** What has to be allowed for it, and why, beyond what has to for the version. */
  readonly unheld: Content
}

/** The facts of one binary. */
export const pickedFacts = (binary: Binary): PickedFacts => ({
  signer: signer(binary),
  built: binary.built ? builtFrom(binary.built) : 'nobody signed that',
  needed: needed(binary),
  coverage: binary.covered === false && 'not for this binary',
  unheld: binary.covered === false && unheld,
})

/** A fact where the picker finds it. */
export const changing = (name: keyof PickedFacts, fact: Content): Markup =>
  html`<span data-fact="${name}">${fact}</span>`

/**
 * What the picker puts in place of the facts on the page: those that are not the same of all binaries.
 * @param all In the order of the answer, which is empty where there is nothing to pick from.
 */
export function factsToPick(all: readonly Binary[]): Content[] {
  if (all.length < 2) return []
  const facts = all.map((one) => Object.entries(pickedFacts(one)) as [keyof PickedFacts, Content][])
  const told = facts.map((ones) => ones.map(([, fact]) => html`${fact}`.text))
  const differs = (at: number): boolean => new Set(told.map((ones) => ones[at])).size > 1
  return facts.map((ones) => {
    const differing = ones.filter((_, at) => differs(at))
    return (
      differing.length > 0 &&
      html`<template>${differing.map(([name, fact]) => changing(name, fact))}</template>`
    )
  })
}

const unheld = html`The approval does not hold for this binary: Pakages installs it only with
  <code>--allow pending</code>.`

const signer = ({ built, attestations }: Binary): Content =>
  built
    ? signerInShort(built.signer)
    : attestations.some((one) => one.signer !== undefined)
      ? 'nobody, as far as the build goes'
      : 'nobody'

/** A workflow by its repository first: that is whom people know. */
function signerInShort(signer: string): Content {
  const [, repository, workflow] = /^([^/]+\/[^/]+)\/\.github\/workflows\/(.+)$/.exec(signer) ?? []
  return repository === undefined
    ? html`<span dir="auto">${signer}</span>`
    : html`${repository}<span class="note">${workflow}</span>`
}

/** The commit, when, and in which run. */
export function builtFrom({ source, commit, run, time }: NonNullable<Binary['built']>): Content {
  const at =
    source !== undefined && commit !== undefined
      ? html`commit ${link(`${source}/commit/${commit}`, html`<code>${commit.slice(0, 10)}</code>`)}`
      : 'a commit that nobody named'
  return html`${at}${time !== undefined && html` on <time>${dayOf(time)}</time>`}${run !== undefined && html`, ${link(run, 'run')}`}`
}

function needed({ dependencies }: Binary): Content {
  const others = neededToRun(dependencies).length - 1
  return others > 0
    ? html`<a href="#dependencies">${amountOf(others, 'package')} to run</a>`
    : 'nothing to run'
}
