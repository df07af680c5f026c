// What a page shows when it is unfolded: made from the document of the package, by the
// code that writes the pages. Scripts load it when somebody asks for it.
import type { PackageDocument, VersionDetails, VersionDocument } from '../src/documents.ts'
import { wholeGraph } from '../src/pages/dependencies-part.ts'
import { html } from '../src/pages/html.ts'
import { versionBody } from '../src/pages/version-section.ts'
import { segment } from '../src/site/paths.ts'
import { readPacked } from './packed.ts'
import { versionIn } from './version-in.ts'

/** From the pages of a package to the root of the site. */
const ROOT = '../../'

/** The documents of one package, each read once. */
export class PackageParts {
  readonly #owner: Promise<PackageDocument>
  readonly #older = new Map<string, Promise<VersionDetails>>()

  /** @param address Of the document of the package, from the page. */
  constructor(address: string) {
    this.#owner = readPacked<PackageDocument>(address)
  }

  /**
   * All of a version, as HTML; undefined when the index has it no more.
   * @param id The id of its place on the page.
   * @throws Error when a document cannot be had.
   */
  async body(id: string): Promise<string | undefined> {
    const { versions } = await this.#owner
    const at = versions.findIndex(({ version }) => `v-${segment(version)}` === id)
    const before = versions.slice(at + 1).find(({ binaries }) => binaries.length > 0)
    if (at < 0) return undefined
    const [version, compared] = [await this.#version(versions[at]), await this.#version(before)]
    return version && versionBody(version, compared).text
  }

  /** All that the preferred version needs to run, as HTML. */
  async graph(): Promise<string> {
    const { preferred, versions } = await this.#owner
    const version = await this.#version(versions.find((one) => one.version === preferred))
    return version ? html`${wholeGraph(version)}`.text : ''
  }

  async #version(
    listed: PackageDocument['versions'][number] | undefined,
  ): Promise<VersionDocument | undefined> {
    if (!listed) return undefined
    const { version, in: place } = listed
    if (place === undefined) return versionIn((await this.#owner).details, version)
    const reading = this.#older.get(place) ?? readPacked<VersionDetails>(ROOT + place)
    this.#older.set(place, reading)
    return versionIn(await reading, version)
  }
}
