import type { CatalogInput, PackageInput, VersionInput } from '../input.ts'
import { NewestOf } from '../entries/newest-of.ts'
import { lastBuilt, lastSaid } from '../entries/version-times.ts'
import { byText } from '../order.ts'
import { segment } from '../site/paths.ts'
import { html, link, safeHref, type Content } from './html.ts'
import { badge } from './icons.ts'
import { homeFigures } from './home-figures.ts'
import { homeTopics } from './home-topics.ts'
import { addressInWords, amountOf, dayOf } from './words.ts'

/** How many packages each list names. */
const SHOWN = 6

interface Shown {
  readonly owner: PackageInput
  readonly version: VersionInput
  /** RFC 3339. */
  readonly time: string
}

/**
 * What people come for before they search: the state of the repository, what is new, what auditors
 * approved, what others stand on, and subjects. A stylesheet hides it while there is a search.
 * @param input With versions newest first.
 * @param usersOf How many packages need one of that name.
 */
export function showcase(input: CatalogInput, usersOf: (name: string) => number): Content {
  if (input.packages.every(({ versions }) => versions.length === 0)) return undefined
  const built = newest(input.packages, lastBuilt)
  const approved = newest(input.packages, lastApproval)
  const needed = input.packages
    .map((owner) => ({ owner, users: usersOf(owner.name) }))
    .filter(({ users }) => users > 0)
    .sort((a, b) => b.users - a.users || byText(a.owner.name, b.owner.name))
    .slice(0, SHOWN)
  return html`<div class="showcase">
    ${homeFigures(input, built[0]?.time)}
    <div class="lists">
      ${list('Newest builds', built, timeOf)} ${list('Lately approved', approved, timeOf)}
      ${list('Most needed', needed, ({ users }) => `by ${amountOf(users, 'package')}`)}
    </div>
    ${subjects(input.packages)} ${about(input)}
  </div>`
}

/** The latest version of each package by a time that it may have, of all the latest ones first. */
function newest(
  packages: readonly PackageInput[],
  timeIn: (version: VersionInput) => string | undefined,
): readonly Shown[] {
  const found = new NewestOf<Shown>(
    SHOWN,
    (a, b) => byText(b.time, a.time) || byText(a.owner.name, b.owner.name),
  )
  for (const owner of packages) {
    const latest = latestOf(owner, timeIn)
    if (latest) found.take(latest)
  }
  return found.all()
}

/** Of equally late ones the first. */
function latestOf(
  owner: PackageInput,
  timeIn: (version: VersionInput) => string | undefined,
): Shown | undefined {
  let latest: VersionInput | undefined
  let last = ''
  for (const version of owner.versions) {
    const time = timeIn(version)
    if (time === undefined || time <= last) continue
    latest = version
    last = time
  }
  return latest && { owner, version: latest, time: last }
}

const lastApproval = (version: VersionInput): string | undefined =>
  version.state === 'approved' ? lastSaid(version, 'approved') : undefined

const timeOf = ({ time }: Shown): Content => html`<time>${dayOf(time)}</time>`

type Entry = Pick<Shown, 'owner'> & Partial<Shown>

function list<T extends Entry>(
  heading: string,
  all: readonly T[],
  beside: (one: T) => Content,
): Content {
  return (
    all.length > 0 &&
    html`<section>
      <h2>${heading}</h2>
      <ol class="plain">
        ${all.map(
          (one) =>
            html`<li>
              <span
                ><a href="packages/${segment(one.owner.name)}/">${one.owner.name}</a>
                ${one.version && html`<code>${one.version.version}</code>`}</span
              >
              <span class="note">${beside(one)}</span>
            </li> `,
        )}
      </ol>
    </section> `
  )
}

function subjects(packages: readonly PackageInput[]): Content {
  const found = homeTopics(packages)
  return (
    found.length > 0 &&
    html`<section>
      <h2>By subject</h2>
      <ul class="subjects">
        ${found.map(
          ({ name, query, packages: number }) =>
            html`<li>
              <a href="?${query}">${name} <small>${number.toLocaleString('en-US')}</small></a>
            </li>`,
        )}
      </ul>
    </section>`
  )
}

function about({ site, readme, releases = [], issued }: CatalogInput): Content {
  const { homepage, maintainers = [], repository } = site
  const parts: readonly Content[] = [
    readme !== undefined && html`<a href="about/">about this repository</a>`,
    html`published <time>${dayOf(issued)}</time>`,
    releases[0] && html`newest release <a href="releases/">${releases[0].name}</a>`,
    safeHref(homepage) !== undefined && link(homepage, addressInWords(homepage!)),
    repository !== undefined && link(repository, addressInWords(repository)),
    maintainers.length > 0 &&
      html`kept by
      ${maintainers.map((name, at) => html`${at > 0 && ', '}${/^[A-Za-z0-9-]+$/.test(name) ? link(`https://github.com/${name}`, name) : name}`)}`,
    html`${badge('approved')} means that ${amountOf(site.policy.quorum, 'auditor')}
      vouch${site.policy.quorum === 1 && 'es'}: <a href="use/#states">all states</a>`,
    html`reviewed by <a href="auditors/">auditors</a>`,
  ]
  return html`<ul class="about-site">
    ${parts.map((part) => part !== false && html`<li>${part}</li>`)}
  </ul>`
}
