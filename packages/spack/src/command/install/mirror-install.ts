import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { InstallOutcome, InstallStep, MirrorInstallRequest } from '@pakages/core'
import {
  parseJson,
  isExternal,
  specHashType,
  reachable,
  rootsOf,
  RUNTIME,
  specFileJson,
  type SpecHash,
} from '@pakages/model'
import { stringify } from 'yaml'
import { z } from 'zod'
import { adviceFor } from '../failures/advice.ts'
import { InstallWatch } from './install-watch.ts'
import { INSTALL_FROM_MIRROR } from '../python/install-from-mirror.ts'
import { pythonCall } from '../recipe-facts.ts'
import { spackFailed, type SpackCommand } from '../spack-command.ts'
import { errorText } from '../spack-output.ts'

/** What the program ends with when this Spack lacks what it needs. */
const NOT_SUPPORTED = 64

const answer = z.object({
  hash: specHashType(),
  state: z.enum(['started', 'present', 'reused', 'failed']),
  seconds: z.number().optional(),
  prefix: z.string().optional(),
  reason: z.string().optional(),
})
type Answer = z.infer<typeof answer>

/** See `Spack.installFromMirror`. */
export async function installFromMirror(
  spack: SpackCommand,
  request: MirrorInstallRequest,
): Promise<InstallOutcome[]> {
  const answers = new Map<SpecHash, Answer>()
  const { exitCode, stderr } = await spack.run(pythonCall(INSTALL_FROM_MIRROR), {
    stdin: JSON.stringify(programInput(request)),
    onLine: (line, stream) => {
      if (stream === 'stdout') take(line, answers, request.onProgress)
    },
  })
  if (exitCode === NOT_SUPPORTED) return withCommandLine(spack, request)
  if (exitCode !== 0) throw spackFailed('install from the build cache', stderr)
  return judged(request, (hash) => answers.get(hash))
}

const programInput = ({
  dag,
  mirror,
  unpacked = new Map(),
  processes = availableParallelism(),
}: MirrorInstallRequest) => ({
  roots: dag.roots,
  nodes: Object.fromEntries(dag.specs),
  mirror,
  unpacked: Object.fromEntries(unpacked),
  processes,
})

function take(
  line: string,
  answers: Map<SpecHash, Answer>,
  tell: MirrorInstallRequest['onProgress'],
): void {
  const read = line.startsWith('{') ? answer.safeParse(parsed(line)) : undefined
  if (!read?.success) return
  const { hash, state, seconds } = read.data
  if (state !== 'started') answers.set(hash, read.data)
  if (state !== 'present')
    tell?.({ hash, state, ...(seconds !== undefined && { seconds }) } satisfies InstallStep)
}

function parsed(line: string): unknown {
  try {
    return parseJson(line, 'the output')
  } catch {
    return undefined
  }
}

/**
 * What became of each spec that the roots need at run time: what has no answer was not begun, since
 * the program tries all.
 */
function judged(
  { dag }: MirrorInstallRequest,
  answerOf: (hash: SpecHash) => Omit<Answer, 'hash'> | undefined,
): InstallOutcome[] {
  return reachable(dag, RUNTIME)
    .filter((spec) => !isExternal(spec))
    .map(({ hash }): InstallOutcome => {
      const found = answerOf(hash)
      const prefix = found?.prefix === undefined ? {} : { prefix: found.prefix }
      if (found?.state === 'present') return { hash, outcome: 'present', ...prefix }
      if (found?.state === 'reused')
        return {
          hash,
          outcome: 'reused',
          ...prefix,
          ...(found.seconds !== undefined && { seconds: found.seconds }),
        }
      if (found?.state !== 'failed') return { hash, outcome: 'skipped' }
      const text = found.reason ?? 'Spack gives no reason.'
      const advice = adviceFor(text)
      return {
        hash,
        outcome: 'failed',
        failure: {
          phase: 'install from the build cache',
          message: text.split('\n')[0]!,
          text,
          ...(advice && { advice }),
        },
      }
    })
}

/**
 * The slow way, for a Spack whose parts have moved: one root after the other from spec files, which
 * needs no index and no solve.
 */
async function withCommandLine(
  spack: SpackCommand,
  request: MirrorInstallRequest,
): Promise<InstallOutcome[]> {
  const folder = await mkdtemp(join(tmpdir(), 'pakages-mirror-'))
  try {
    await writeFile(
      join(folder, 'mirrors.yaml'),
      stringify({
        'mirrors:': { restored: { url: pathToFileURL(request.mirror).href, signed: false } },
      }),
    )
    const files = await Promise.all(
      rootsOf(request.dag).map(async (root) => {
        const file = join(folder, `${root.hash}.json`)
        await writeFile(file, JSON.stringify(specFileJson(request.dag, root.hash)))
        return file
      }),
    )
    const watch = new InstallWatch(request.dag, request.onProgress)
    const { exitCode, stdout, stderr } = await spack.run(
      ['-C', folder, 'install', '--cache-only', ...files],
      { onLine: (line) => watch.read(line) },
    )
    const shown = new Set(stdout.match(/^\[\+\] .*$/gm)?.map((line) => line.slice(-32)))
    const error = exitCode === 0 ? undefined : errorText(stderr)
    return judged(request, (hash) =>
      watch.extracted.has(hash)
        ? { state: 'reused' }
        : shown.has(hash)
          ? { state: 'present' }
          : { state: 'failed', reason: error },
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
