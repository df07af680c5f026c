import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { InstallOutcome, MirrorInstallRequest } from '@pakages/core'
import { isExternal, isSpecHash, reachable, rootsOf, RUNTIME, specFileJson, type ConcreteSpec, type SpecHash } from '@pakages/model'
import { stringify } from 'yaml'
import { z } from 'zod'
import { INSTALL_BINARIES_SCRIPT, SCRIPT_MARK } from './install-binaries-script.ts'
import { spackFailed, type SpackCommand } from './spack-command.ts'

// A killed run loses at most the work on so many packages; fewer would write the database more often.
const CHUNK = 128

const line = z.union([
  z.object({ unsupported: z.string() }),
  z.object({
    hash: z.string().refine(isSpecHash, 'not a spec hash'),
    state: z.enum(['reused', 'present', 'failed', 'skipped']),
    seconds: z.number(),
    reason: z.string().optional()
  })
])

type ScriptLine = z.infer<typeof line>

/**
 * Installs what the roots of a DAG need at run time from a layout-3 folder, never building; dependencies first.
 * Uses a script under `spack python` that unpacks several packages at a time, and plain `spack install --cache-only` where
 * this Spack lacks what the script needs.
 * @param scratch An existing folder for temporary files.
 * @throws UserError when Spack itself fails; a package that fails is an outcome.
 */
export async function installFromMirror(spack: SpackCommand, request: MirrorInstallRequest, scratch: string): Promise<InstallOutcome[]> {
  const folder = await mkdtemp(join(scratch, 'install-'))
  try {
    const files = await writeSpecs(request, folder)
    const scoped = ['-C', await writeScope(request.mirror, folder)]
    return (await withScript(spack, request, scoped, files, folder)) ?? (await withInstall(spack, request, scoped, files))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Spack takes `name.json` for a package in a namespace: a spec file is told by the slash in its path. */
async function writeSpecs({ dag }: MirrorInstallRequest, folder: string): Promise<string[]> {
  const roots = rootsOf(dag).filter((root) => !isExternal(root))
  return Promise.all(roots.map(async (root) => {
    const file = join(folder, `${root.hash}.json`)
    await writeFile(file, JSON.stringify(specFileJson(dag, root.hash)))
    return file
  }))
}

/** A scope in which the folder is the only mirror: nothing else may answer for a binary. */
async function writeScope(mirror: string, folder: string): Promise<string> {
  const content = { 'mirrors:': { pakages: { url: pathToFileURL(mirror).href, signed: false, source: false, binary: true } } }
  await writeFile(join(folder, 'mirrors.yaml'), stringify(content))
  return folder
}

/** The outcomes as the script tells them; undefined when this Spack cannot run it. */
async function withScript(spack: SpackCommand, request: MirrorInstallRequest, scoped: readonly string[], files: readonly string[], folder: string): Promise<InstallOutcome[] | undefined> {
  const script = join(folder, 'install-binaries.py')
  await writeFile(script, INSTALL_BINARIES_SCRIPT)
  const told = new Map<SpecHash, InstallOutcome>()
  let unsupported = false
  const onLine = (text: string): void => {
    const said = readLine(text)
    if (said && 'unsupported' in said) unsupported = true
    else if (said) tell(said, told, request)
  }
  const stdin = JSON.stringify({ specs: files, processes: request.processes ?? availableParallelism(), chunk: CHUNK })
  const { exitCode, stderr } = await spack.run([...scoped, 'python', script], { stdin, onLine })
  if (unsupported) return undefined
  if (exitCode !== 0) throw spackFailed('install the binaries', stderr)
  return wanted(request).map((spec) => told.get(spec.hash) ?? failed(spec, 'Spack did not say what became of it.'))
}

function readLine(text: string): ScriptLine | undefined {
  if (!text.startsWith(SCRIPT_MARK)) return undefined
  const read = line.safeParse(JSON.parse(text.slice(SCRIPT_MARK.length)))
  if (!read.success) throw new Error(`the install script printed ${text.slice(0, 200)}`)
  return read.data
}

function tell(said: Exclude<ScriptLine, { unsupported: string }>, told: Map<SpecHash, InstallOutcome>, { onProgress }: MirrorInstallRequest): void {
  const { hash, state, seconds, reason } = said
  told.set(hash, { hash, outcome: state, seconds, ...(reason !== undefined && { failure: { phase: 'install', message: reason } }) })
  if (state !== 'present' && state !== 'skipped') onProgress?.({ hash, state, seconds })
}

/** Spack's own way, one package after the other; what is installed afterwards was installed by it. */
async function withInstall(spack: SpackCommand, request: MirrorInstallRequest, scoped: readonly string[], files: readonly string[]): Promise<InstallOutcome[]> {
  const before = await installed(spack)
  const { exitCode, stderr } = await spack.run([...scoped, 'install', '--cache-only', ...files])
  const after = await installed(spack)
  const outcomes = wanted(request).map((spec): InstallOutcome => {
    if (before.has(spec.hash)) return { hash: spec.hash, outcome: 'present' }
    return after.has(spec.hash) ? { hash: spec.hash, outcome: 'reused' } : failed(spec, 'No binary was found in the mirror, or its checksum does not fit.')
  })
  if (exitCode !== 0 && outcomes.every(({ outcome }) => outcome !== 'failed')) throw spackFailed('install the binaries', stderr)
  return outcomes
}

async function installed(spack: SpackCommand): Promise<Set<string>> {
  const { stdout } = await spack.run(['find', '--format', '{hash}'])
  return new Set(stdout.split('\n').map((text) => text.trim()).filter(isSpecHash))
}

const wanted = ({ dag }: MirrorInstallRequest): ConcreteSpec[] => reachable(dag, RUNTIME).filter((spec) => !isExternal(spec))

const failed = (spec: ConcreteSpec, message: string): InstallOutcome => ({ hash: spec.hash, outcome: 'failed', failure: { phase: 'install', message } })
