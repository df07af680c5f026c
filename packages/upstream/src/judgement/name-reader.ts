import { mirrorUrls } from '@pakages/model'
import type { Listed } from '../datasources/datasource.ts'
import type { UpstreamFacts } from '../recipe/facts.ts'
import { agreeing } from './agreeing-templates.ts'
import { joinedReader } from './joined-names.ts'
import { placedReader } from './name-forms.ts'
import {
  learnFiles,
  learnTemplates,
  otherExtensions,
  templatesOfFiles,
  templatesOfTags,
  versionUnder,
  type Template,
} from './template.ts'
import { usualTemplates } from './usual-templates.ts'

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

/** How a recipe's addresses name files. */
export const shownTemplates = (facts: UpstreamFacts): Template[] =>
  templatesOfFiles(archiveUrls(facts))

/**
 * Reads the names of tags or files as versions, as a recipe's own URLs, its versions among the names
 * and what is usual show. Undefined where no name can be read.
 */
export function readerOf(
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
  const others = usualTemplates(facts)
  // A project may go from one usual form to another. Where several projects share a repository,
  // each has a prefix of its own, and tags without it are those of others.
  const common = learned.every(({ prefix, separator }) =>
    others.some(
      (other) =>
        other.prefix.toLowerCase() === prefix.toLowerCase() && (separator === '.' || prefix !== ''),
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
  // One tag alone has to say that it is a release: `release/shs-12.0.0`.
  const enough = versioned.length > 1 || /^(?:rel|release|version)[^a-z]/i.test(prefix ?? '')
  const shared = prefix !== undefined && others.length === 0 && enough
  return shared ? [{ prefix, separator: '.', suffix: '' }] : []
}

function fileTemplates(
  facts: UpstreamFacts,
  all: readonly string[],
  known: readonly string[],
): Template[] {
  const shown = shownTemplates(facts)
  const fits = all.some((name) =>
    shown.some((template) => known.includes(versionUnder(template, name) ?? '')),
  )
  const chosen = fits ? shown : [...learnFiles(all, known, facts.name), ...shown]
  return [...chosen, ...otherExtensions(chosen)]
}
