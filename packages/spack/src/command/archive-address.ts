import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pickVariables, type Ports } from '@pakages/core'
import { z } from 'zod'
import { ARCHIVE_ADDRESS } from './python/archive-address.ts'
import { lastJson, pythonCall } from './recipe-facts.ts'
import { errorText } from './spack-output.ts'
import { spackCommand } from './spack-command.ts'

/** What running a recipe for an address needs of the outside world. */
export interface AddressRun extends Pick<Ports, 'processes' | 'signal'> {
  /** Of this process: Spack gets the path to programs of it, and which Python it takes. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** `spack`, or the path of one. */
  readonly program: string
  /** Where Spack may write what it keeps between calls. Absolute. */
  readonly folder: string
  /** Milliseconds; default a minute: a recipe that takes longer waits for what it will not get. */
  readonly patience?: number
}

/** A recipe of a repository on this disk, by the name of its package. */
export interface AddressQuestion {
  readonly name: string
  readonly namespace: string
  /** The folder that holds `repo.yaml`. Absolute. */
  readonly repository: string
  readonly version: string
}

/** What came of running a recipe; the reason is a sentence. */
export type AddressAnswer =
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'unknown'; readonly reason: string }

const PATIENCE = 60_000

const answer = z.object({ url: z.url({ protocol: /^https?$/ }).max(2000) })

/**
 * Runs a recipe for the address of a version, with nothing but the path to programs in its
 * environment, for at most a minute, without network, programs and files to write. That guards
 * against mishaps; who lets a stranger's recipe run lets it read what this user can read.
 */
export async function archiveAddressBySpack(
  run: AddressRun,
  question: AddressQuestion,
): Promise<AddressAnswer> {
  const scope = join(run.folder, 'scope')
  await mkdir(scope, { recursive: true })
  const repos = { repos: { [question.namespace]: question.repository } }
  await writeFile(join(scope, 'repos.yaml'), JSON.stringify(repos))
  const until = AbortSignal.timeout(run.patience ?? PATIENCE)
  const spack = spackCommand({ ...run, scopes: [scope], env: scrubbed(run) })
  try {
    const { exitCode, stdout, stderr } = await spack.run(pythonCall(ARCHIVE_ADDRESS), {
      stdin: `${JSON.stringify({ name: `${question.namespace}.${question.name}`, version: question.version })}\n`,
      until,
    })
    const read = answer.safeParse(exitCode === 0 ? lastJson(stdout) : undefined)
    if (read.success) return { kind: 'address', url: read.data.url }
    const error = exitCode === 0 ? 'it gives no address' : errorText(stderr).split('\n')[0]
    return unknown(question, error ?? 'it fails')
  } catch (error) {
    run.signal.throwIfAborted()
    if (until.aborted) return unknown(question, 'it takes longer than a minute')
    throw error
  }
}

const unknown = ({ version }: AddressQuestion, why: string): AddressAnswer => ({
  kind: 'unknown',
  reason: `Running the recipe does not tell the address of ${version}: ${why.slice(0, 200)}.`,
})

/** No token, no proxy, no configuration of the user's. */
const scrubbed = ({ env, folder }: AddressRun): Record<string, string> => ({
  ...pickVariables(env, ['PATH', 'SPACK_PYTHON', 'LD_LIBRARY_PATH']),
  HOME: folder,
  LANG: 'C.UTF-8',
  LC_ALL: 'C.UTF-8',
  PYTHONDONTWRITEBYTECODE: '1',
  SPACK_DISABLE_LOCAL_CONFIG: '1',
  SPACK_USER_CACHE_PATH: join(folder, 'user'),
})
