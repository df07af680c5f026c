import { InvalidValue, isGitVersion, mirrorUrls, parseVersion } from '@pakages/model'
import type { Listed, NameKind } from '../datasources/datasource.ts'
import type { UpstreamFacts } from '../recipe/facts.ts'
import { agreeing } from './agreeing-templates.ts'
import { joinedReader } from './joined-names.ts'
import { placedReader } from './name-forms.ts'
import { spellingOf, zeroFilling } from './spelling.ts'
import {
  learnFiles,
  learnTemplates,
  otherExtensions,
  templatesOfFiles,
  templatesOfTags,
  versionUnder,
  type Template,
} from './template.ts'

/** A listed name that turned out to be a version. */
export interface Release extends Listed {
  /** As the recipe would write it. */
  readonly version: string
}

/** What the names of a datasource mean for a recipe. */
export type Interpreted =
  | { readonly kind: 'releases'; readonly releases: readonly Release[] }
  /**
   * Names were listed, but none of them looks like a version of this recipe: that is not "nothing
   * new".
   */
  | { readonly kind: 'unreadable'; readonly reason: string }

/** The addresses that a recipe's archives come from, those of mirror paths included. */
function archiveUrls(facts: UpstreamFacts): string[] {
  const paths = [
    ['gnu_mirror_path', facts.gnuMirrorPath],
    ['sourceforge_mirror_path', facts.sourceforgeMirrorPath],
    ['xorg_mirror_path', facts.xorgMirrorPath],
    ['sourceware_mirror_path', facts.sourcewareMirrorPath],
  ] as const
  const mirrored = paths.flatMap(([attribute, path]) =>
    path === undefined ? [] : mirrorUrls(attribute, path).slice(0, 1),
  )
  return [...facts.urls, ...mirrored]
}

/**
 * Turns the names of tags, files or versions into versions, each once; the first of several names
 * for one version counts.
 */
export function interpret(
  facts: UpstreamFacts,
  names: NameKind,
  listed: readonly Listed[],
): Interpreted {
  const read = names === 'version' ? plainVersion : readerOf(facts, names, listed)
  const known = new Set(facts.versions.map(({ version }) => version))
  const spelled = names === 'version' ? (version: string) => version : spellingOf([...known])
  const understood = listed.flatMap((each) => {
    const found = read?.(each.name)
    if (found === undefined || !isVersion(found)) return []
    return [{ ...each, version: known.has(found) ? found : spelled(found) }]
  })
  const filled =
    names === 'tag'
      ? zeroFilling(
          understood.map(({ version }) => version),
          known,
        )
      : (version: string) => version
  const releases = understood.map((each) => ({ ...each, version: filled(each.version) }))
  if (releases.length === 0 && listed.length > 0)
    return {
      kind: 'unreadable',
      reason: `none of the ${listed.length} ${names === 'tag' ? 'tags' : names === 'file' ? 'files' : 'versions'} there looks like a version of ${facts.name} (such as "${listed[0]!.name.slice(0, 60)}")`,
    }
  const [shown] = templatesOfFiles(archiveUrls(facts))
  return {
    kind: 'releases',
    releases: [...Map.groupBy(releases, ({ version }) => version).values()].map((group) =>
      nearest(group, shown, facts),
    ),
  }
}

function readerOf(
  facts: UpstreamFacts,
  names: 'tag' | 'file',
  listed: readonly Listed[],
): ((name: string) => string | undefined) | undefined {
  const known = facts.versions.map(({ version }) => version)
  const all = listed.map(({ name }) => name)
  const owned = facts.knownVersionOfName ?? (() => undefined)
  const templates = agreeing(
    names === 'tag' ? tagTemplates(facts, all, known) : fileTemplates(facts, all, known),
    all,
    known,
    owned,
  )
  const plain = (name: string): string | undefined =>
    templates
      .map((template) => versionUnder(template, name))
      .find((version) => version !== undefined)
  const findsKnown = (read: (name: string) => string | undefined): boolean =>
    all.some((name) => known.includes(read(name) ?? ''))
  const under = findsKnown(plain) ? plain : (joinedReader(all, known) ?? plain)
  const made = facts.versionOfName ?? (() => undefined)
  // Templates that read no known version, where the recipe's own URLs do, are not how the project
  // names: `pythia8316` is 8.316, not 8316.
  const others = findsKnown(made) && !findsKnown(under) ? () => undefined : under
  const placed = findsKnown(others) ? undefined : placedReader(all, owned)
  const read = (name: string): string | undefined => made(name) ?? (placed ?? others)(name)
  // Whoever cannot read a single name would not see new ones either, even where known ones are
  // recognized.
  if (!all.some((name) => read(name) !== undefined)) return undefined
  return (name) => owned(name) ?? read(name)
}

function tagTemplates(
  facts: UpstreamFacts,
  all: readonly string[],
  known: readonly string[],
): Template[] {
  const learned = learnTemplates(all, known, templatesOfTags(facts))
  const others = usual(facts.name)
  // A project may go from one usual form to another. Where several projects share a repository,
  // each has a prefix of its own, and tags without it are those of others.
  const common = learned.every(
    ({ prefix, suffix, separator }) =>
      suffix === '' &&
      others.some(
        (other) =>
          other.prefix.toLowerCase() === prefix.toLowerCase() &&
          (separator === '.' || prefix !== ''),
      ),
  )
  if (learned.length === 0 && !known.some((version) => /\d/.test(version)))
    return [...others, ...sharedPrefix(all)]
  return common ? [...learned, ...others] : learned
}

/**
 * How all tags with versions begin, for a recipe that has none to learn from: `release/shs-12.0.1`
 * beside `release/shs-13.0.0`.
 */
function sharedPrefix(all: readonly string[]): Template[] {
  const versioned = all.flatMap((name) => /^(\D*)\d+(?:[._-]\d+)+/.exec(name)?.[1] ?? [])
  const [prefix, ...others] = new Set(versioned)
  const shared = prefix !== undefined && others.length === 0 && versioned.length > 1
  return shared ? [{ prefix, separator: '.', suffix: '' }] : []
}

function fileTemplates(
  facts: UpstreamFacts,
  all: readonly string[],
  known: readonly string[],
): Template[] {
  const shown = templatesOfFiles(archiveUrls(facts))
  const fits = all.some((name) =>
    shown.some((template) => known.includes(versionUnder(template, name) ?? '')),
  )
  const chosen = fits ? shown : [...learnFiles(all, known, facts.name), ...shown]
  return [...chosen, ...otherExtensions(chosen)]
}

/** How most projects name tags. */
function usual(name: string): Template[] {
  const stem = name.replace(/^(py|r|perl|ruby|lua)-/, '')
  // c-ares tagged cares-1_28_1, and went to v1.29.0.
  const stems = [...new Set([stem, stem.replaceAll(/[._-]/g, ''), stem.replaceAll('-', '_')])]
  return [
    '',
    'v',
    ...stems.flatMap((each) => [`${each}-`, `${each}-v`, `${each}_`]),
    'release-',
    'release_',
    'version-',
    'rel-',
  ].map((prefix) => ({ prefix, separator: '.', suffix: '' }))
}

/** Of several names for one version, the one that the recipe would fetch counts. */
function nearest(
  group: readonly Release[],
  shown: Template | undefined,
  { versionOfName }: UpstreamFacts,
): Release {
  const fetched = group.length > 1 ? versionOfName : undefined
  return (
    group.find(({ name, version }) => fetched?.(name) === version) ??
    group.find(({ name }) => shown !== undefined && name.endsWith(shown.suffix)) ??
    group[0]!
  )
}

const plainVersion = (name: string): string | undefined =>
  name.length <= 200 && /^v?\d[\w.+!-]*$/.test(name) ? name.replace(/^v/, '') : undefined

function isVersion(text: string): boolean {
  try {
    parseVersion(text)
    return !isGitVersion(text)
  } catch (error) {
    if (error instanceof InvalidValue) return false
    throw error
  }
}
