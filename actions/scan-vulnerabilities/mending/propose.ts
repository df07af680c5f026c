import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import {
  UserError,
  type CodeHost,
  type Ports,
  type Proposal,
  type UpdatesSection,
} from '@pakages/core'
import { printable, type ScanFinding } from '@pakages/model'
import { requirePublishingHere } from '@pakages/repository'
import { addVersions, readRecipe, versionForm } from '@pakages/spack'
import {
  decideProposal,
  patchOf,
  readLocalRepository,
  type LocalRecipe,
  type RecipeLanguage,
} from '@pakages/upstream'
import { destinationOf } from '../../check-updates/destination.ts'
import { changeFor, type Change } from './change.ts'

/** What became of one vulnerable package. */
export interface MendedPackage {
  readonly name: string
  /**
   * `kept`: a pull request says the same already. `dismissed`: a person closed it. `left`: nothing
   * that could be proposed would mend it.
   */
  readonly outcome: 'opened' | 'updated' | 'kept' | 'dismissed' | 'shown' | 'failed' | 'left'
  /** What was proposed, or why nothing was; a sentence each. */
  readonly said: readonly string[]
  readonly url?: string
}

/** What mending needs of the inputs. */
interface MendingInputs {
  readonly 'github-token': string | undefined
  readonly 'publish-from': readonly string[]
}

const PREFIX = 'pakages/vulnerabilities/'
const LANGUAGE: RecipeLanguage = { read: readRecipe, form: versionForm, add: addVersions }

/**
 * Proposes one pull request for each vulnerable package that has a recipe here: the lowest version
 * of the same line that is fixed, else that the version is deprecated. The same again changes
 * nothing. At a terminal it is only shown.
 * @param open The findings that count.
 * @param repository The folder of the recipes.
 * @throws UserError when the run may not propose, or it is not known for which branch.
 */
export async function proposeMending(
  open: readonly ScanFinding[],
  repository: string,
  section: UpdatesSection,
  inputs: MendingInputs,
  ports: Ports,
): Promise<MendedPackage[]> {
  const { host } = ports
  const shows = host.kind === 'terminal'
  if (!shows) await requirePublishingHere('proposals', inputs, ports)
  const found = await readLocalRepository(resolve(host.workspace, repository), [], LANGUAGE)
  const byName = Map.groupBy(open, (finding) => finding.package.name)
  const recipes = found.recipes.filter(({ name }) => byName.has(name))
  const place = shows || recipes.length === 0 ? undefined : await placeOf(inputs, ports)
  const existing = place === undefined ? [] : await place.codeHost.proposals(PREFIX)
  const { root } = found
  const mending = { root, language: LANGUAGE, section, token: inputs['github-token'], ports }
  const mended: MendedPackage[] = []
  for (const recipe of recipes) {
    const findings = byName.get(recipe.name)!
    const change = await changeFor(recipe, findings, mending)
    mended.push(await published(recipe, findings, change, place, existing, ports))
  }
  return mended
}

interface Place {
  readonly codeHost: CodeHost
  readonly base: { readonly branch: string; readonly commit: string }
}

async function placeOf(inputs: MendingInputs, ports: Ports): Promise<Place> {
  const { repository, token, base } = destinationOf(inputs['github-token'], ports.host)
  return {
    base,
    codeHost: await ports.openCodeHost(repository, token, ports.host.context.apiUrl),
  }
}

async function published(
  { name, text }: LocalRecipe,
  findings: readonly ScanFinding[],
  { changes, said }: Change,
  place: Place | undefined,
  existing: readonly Proposal[],
  { host }: Ports,
): Promise<MendedPackage> {
  if (changes.length === 0) return { name, outcome: 'failed', said }
  if (place === undefined) {
    host.info(patchOf(changes).trimEnd())
    return { name, outcome: 'shown', said }
  }
  const branch = `${PREFIX}${name}`
  const ids = [...new Set(findings.map(({ id }) => id))].sort()
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([text, changes, ids]))
    .digest('hex')
  const marker = { fingerprint, updates: [{ name, versions: ids }] }
  const decision = decideProposal(branch, marker, existing)
  if (decision.kind === 'keep' || decision.kind === 'touched')
    return { name, outcome: 'kept', said, url: decision.existing.url }
  if (decision.kind === 'dismissed')
    return { name, outcome: 'dismissed', said, url: decision.existing.url }
  const title = `${name}: mend ${ids.slice(0, 3).map(idText).join(', ')}${ids.length > 3 ? ' …' : ''}`
  const draft = { branch, base: place.base, title, body: bodyOf(findings, said), marker }
  const more = { labels: ['security'], message: title, changes, draft: false }
  try {
    const before = decision.kind === 'update' ? decision.existing : undefined
    const { url } = await place.codeHost.publish({ ...draft, ...more }, before)
    return { name, outcome: before ? 'updated' : 'opened', said, url }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { name, outcome: 'failed', said: [`${error.message} ${error.fix}`] }
  }
}

function bodyOf(findings: readonly ScanFinding[], said: readonly string[]): string {
  const rows = findings
    .slice(0, 100)
    .map(
      ({ id, severity, package: { version }, summary }) =>
        `- \`${plain(id)}\` in ${plain(version)} (${severity}): ${plain(summary)}`,
    )
  return [said.map((one) => `- ${plain(one)}`).join('\n'), 'What was found:', rows.join('\n')].join(
    '\n\n',
  )
}

/** An id in a title, which is a commit's message too: a database may call its records anything. */
const idText = (id: string): string => id.replaceAll(/[^\w.:+-]+/g, '-').slice(0, 60)

/** What others wrote, as text: no markup, no mention, no link. */
const plain = (text: string): string =>
  printable(text.slice(0, 300))
    .replaceAll(/[\n\t]+/g, ' ')
    .replaceAll(/[\\`*_{}[\]<>()#|@!~]/g, '\\$&')
