import { join, relative } from 'node:path'
import { identitiesOf, type Component, type IdentityEvidence } from '@pakages/advisories'
import { recipeSources, type Recipe, type VersionDirective } from '@pakages/model'
import { upstreamFactsOf, type UpstreamFacts } from '@pakages/upstream'
import { claimedBy } from './claimed.ts'
import { patchedBy } from './patches.ts'
import type { RecipeShelf, ShelvedRecipe } from './recipe-shelf.ts'
import type { Subject } from './subject.ts'
import { vendoredIn } from './vendored.ts'

/** What {@link identifiedComponents} works with. */
export interface Identification {
  readonly shelf: RecipeShelf
  /** What the user wrote down: names by package. */
  readonly stated: ReadonlyMap<string, readonly string[]>
  /** The folder that paths in reports are relative to. */
  readonly workspace: string
}

/**
 * Finds out what databases call a package, which tag it is of and which patches mend what; behind
 * it come the resources that it carries.
 */
export async function identifiedComponents(
  subject: Subject,
  { shelf, stated, workspace }: Identification,
): Promise<[Component, ...Component[]]> {
  const found = await shelf.recipeOf(subject)
  const [version, reference] = plainVersion(subject.version)
  const directive = found?.recipe.versions.find((one) => one.version.text === version)
  const own: Component = {
    name: subject.name,
    version,
    tag: directive?.tag ?? reference,
    hash: subject.hash,
    identities: identitiesOf({
      ...evidenceOf(subject, found?.recipe),
      stated: [...(stated.get(subject.name) ?? []), ...(found?.knownAs ?? [])],
    }),
    ...(await patchedBy(subject, found)),
    external: subject.external,
    from: subject.from,
    at: found && versionLine(found, directive, workspace),
  }
  return [own, ...vendoredIn(subject, found, own, stated)]
}

/** `git.v1.2=1.2` and `abc…=1.2` are the version 1.2, and the tag before. */
function plainVersion(text: string): [version: string, reference: string | undefined] {
  const [, reference, version] = /^(?:git\.)?([^=]+)=(.+)$/.exec(text) ?? []
  return version === undefined ? [text, undefined] : [version, reference]
}

/** What a subject and its recipe say of where it comes from. */
function evidenceOf(subject: Subject, recipe: Recipe | undefined): IdentityEvidence {
  const { name, namespace, urls, homepage, purls, cpes } = subject
  const facts = recipe === undefined ? undefined : upstreamFactsOf(recipe)
  const git = recipe && recipeSources(recipe).git
  const repositories = [
    ...(facts?.git === undefined ? [] : [facts.git]),
    ...(git === undefined ? [] : [git]),
    ...urls.filter(isGit),
  ]
  const told: UpstreamFacts[] = [
    ...(facts === undefined ? [] : [facts]),
    ...(urls.length === 0
      ? []
      : [{ name, bases: [], versions: [], urls: urls.filter((url) => !isGit(url)) }]),
  ]
  return {
    name,
    version: plainVersion(subject.version)[0],
    bases: recipe?.bases ?? [],
    builtin: namespace === undefined || namespace === 'builtin',
    claims: [...told.flatMap(claimedBy), ...mirrored(facts)],
    repositories,
    archives: [
      ...(facts === undefined ? [] : archivesOf(facts)),
      ...urls.filter((url) => !isGit(url)),
    ],
    homepage: homepage ?? facts?.homepage,
    purls,
    cpes,
  }
}

const isGit = (url: string): boolean => /^git[+:]|\.git(?:@|$)/.test(url)

/** The addresses of the archives, those on the mirrors of GNU and X.Org among them. */
const archivesOf = ({ urls, gnuMirrorPath, xorgMirrorPath }: UpstreamFacts): string[] => [
  ...urls,
  ...(gnuMirrorPath === undefined ? [] : [`https://ftp.gnu.org/gnu/${gnuMirrorPath}`]),
  ...(xorgMirrorPath === undefined
    ? []
    : [`https://www.x.org/archive/individual/${xorgMirrorPath}`]),
]

/** What a path below the mirrors of GNU or X.Org begins or ends with names the project. */
function mirrored(facts: UpstreamFacts | undefined): IdentityEvidence['claims'] {
  const gnu = facts?.gnuMirrorPath?.split('/')[0]
  const file = facts?.xorgMirrorPath?.split('/').at(-1)
  const xorg = file && /^(.{1,100}?)-\d/.exec(file)?.[1]
  return [
    ...(gnu === undefined ? [] : [{ datasource: 'gnu', key: gnu }]),
    ...(!xorg ? [] : [{ datasource: 'xorg', key: xorg }]),
  ]
}

function versionLine(
  { place }: ShelvedRecipe,
  directive: VersionDirective | undefined,
  workspace: string,
): { file: string; line: number } | undefined {
  const file = relative(workspace, join(place.folder, 'package.py'))
  return file.startsWith('..') ? undefined : { file, line: directive?.span.line ?? 1 }
}
