import type { SiteSettings } from '../input.ts'
import type { LicenceInput } from '../licences/licence-input.ts'
import { licenceWording } from '../licences/licence-wording.ts'
import { licencePath } from '../site/paths.ts'
import { html, link, type Content, type Markup } from './html.ts'
import { shell } from './shell.ts'

/** A licence that versions of the index name. */
export interface NamedLicence {
  readonly id: string
  /** What the repository knows of it. */
  readonly known: LicenceInput | undefined
  /** The expressions with it that packages are filtered by, sorted. */
  readonly expressions: readonly string[]
}

/** What a licence says, as far as anybody here has its text, and the packages that are under it. */
export function licencePage(site: SiteSettings, licence: NamedLicence): Markup {
  const { id, known, expressions } = licence
  const listed = isReference(id) ? undefined : licenceWording(id)
  const name = listed?.name ?? id
  return shell(site, {
    title: name,
    root: '../../',
    path: licencePath(id),
    description: `The licence ${id}: its text, and the packages of ${site.title} that are under it.`,
    main: html`<nav class="crumbs" aria-label="Breadcrumb">
        <a href="../../">Packages</a> <span aria-hidden="true">/</span>
        <span aria-current="page">${id}</span>
      </nav>
      <h1 dir="auto">${name}</h1>
      ${statement(licence)} ${packagesUnder(expressions)}
      <h2>Text</h2>
      ${known?.text !== undefined ? ownText(known.text) : listedText(id, listed?.text)}`,
  })
}

/** Whether an id stands for a licence that is not on the SPDX list. */
const isReference = (id: string): boolean => /^(LicenseRef|AdditionRef)-/.test(id)

function statement({ id, known }: NamedLicence): Content {
  if (!isReference(id))
    return html`<p>
      <code>${id}</code> on the
      ${link(`https://spdx.org/licenses/${id}.html`, 'SPDX list of licences')}.
    </p>`
  return html`<p>This licence is not on the SPDX list.</p>
    ${
      known?.stated !== undefined &&
      html`<p>Recipes state it as:</p>
        <blockquote class="stated" dir="auto">${known.stated}</blockquote>`
    }`
}

const packagesUnder = (expressions: readonly string[]): Content =>
  expressions.length > 0 &&
  html`<h2>Packages under it</h2>
    <ul class="plain">
      ${expressions.map(
        (one) =>
          html`<li>
            <a href="../../?license=${encodeURIComponent(one)}"><code>${one}</code></a>
          </li> `,
      )}
    </ul>`

const ownText = (text: string): Markup =>
  html`<p class="note">As this repository keeps it, in the folder <code>LICENSES</code>.</p>
    ${legalText(text)}`

function listedText(id: string, text: string | undefined): Markup {
  if (text !== undefined)
    return html`<p class="note">
        As the SPDX list words it. Who holds the copyright, and since when, stands in the files of
        each package.
      </p>
      ${legalText(text)}`
  return html`<p>
    It stands ${isReference(id) ? '' : 'on the SPDX list, and '}in the files of each package. The
    maintainers of this repository can put it into <code>LICENSES/${id}.txt</code>.
  </p>`
}

const legalText = (text: string): Markup => html`<pre class="legal" dir="auto">${text}</pre>`
