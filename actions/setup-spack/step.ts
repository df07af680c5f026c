import { dirname, join, resolve } from 'node:path'
import { holdWorkFolder, type Ports, type SpackFacts, type SpackSettings } from '@pakages/core'
import { mayPublishHere } from '@pakages/repository'
import {
  configurationOf,
  handOn,
  spackSettings,
  withConfiguration,
  type SpackInputs,
} from '@pakages/spack'
import { checkPublicCaches, handOnPublicCaches } from '@pakages/open/reuse'
import { KeptAnswers } from './keep-answers.ts'
import { takeUpCaches } from './keep.ts'
import { clonesOf, dropStaleClones } from './kept-folders.ts'

/** What the step is told; the declaration says what each input means. */
export interface SetupInputs extends SpackInputs {
  readonly 'trusted-caches': readonly string[]
  readonly 'public-caches': readonly string[]
  readonly 'keep-caches': boolean
  readonly 'publish-from': readonly string[]
}

/** The Spack that later steps find, and whether its clone came out of the cache. */
export interface SetupResult {
  readonly facts: SpackFacts
  readonly installRoot: string
  readonly cacheHit: boolean
  /** As they were named. */
  readonly publicCaches: readonly string[]
}

/**
 * Makes Spack ready for the later steps of the job. Its configuration lies apart from that of
 * `build`, which writes its own.
 */
export async function setupSpack(given: SetupInputs, ports: Ports): Promise<SetupResult> {
  const { host } = ports
  const inputs = withConfiguration(given, await configurationOf(host), host)
  const mirrors = inputs['trusted-caches'].map((url, at) => ({
    name: `trusted-${at + 1}`,
    url: mirrorUrl(url, host.workspace),
  }))
  checkPublicCaches(loginOf(inputs), host)
  const settings = spackSettings(inputs, host, mirrors)
  return holdWorkFolder(settings.workFolder, 'setup', ports, () => setUp(inputs, settings, ports))
}

async function setUp(
  inputs: SetupInputs,
  settings: SpackSettings,
  ports: Ports,
): Promise<SetupResult> {
  const { host } = ports
  const clones = await clonesOf(settings, ports)
  const keeps = inputs['keep-caches'] && ports.jobCache.available
  const verdict = keeps ? await mayPublishHere(inputs, ports) : undefined
  const answers = verdict && new KeptAnswers(settings, verdict.kind === 'allowed', ports)
  const cacheHit = verdict !== undefined && (await takeUpCaches(clones, verdict, settings, ports))
  await answers?.restore()
  await dropStaleClones(clones, ports)
  const { facts } = await ports.openSpack({
    ...settings,
    workFolder: join(settings.workFolder, 'setup'),
  })
  await answers?.save()
  handOn(inputs, host)
  if (inputs['trusted-caches'].length > 0)
    host.exportVariable('PAKAGES_TRUSTED_CACHES', inputs['trusted-caches'].join('\n'))
  handOnPublicCaches(loginOf(inputs), host)
  host.exportVariable('SPACK_ROOT', facts.root)
  host.addPath(dirname(facts.wrapper))
  const publicCaches = inputs['public-caches']
  return { facts, installRoot: settings.installRoot, cacheHit, publicCaches }
}

/** Nothing is asked of a cache here. */
const loginOf = (inputs: SetupInputs) => ({ ...inputs, token: undefined, username: undefined })

/** Spack wants folders as paths or file URLs. */
const mirrorUrl = (name: string, workspace: string): string =>
  /^[a-z0-9+.-]+:/i.test(name) ? name : resolve(workspace, name)
