import type { Ports, ProcessResult } from '@pakages/core'
import { authorities, gitEnvironment, type AddressOf } from './environment.ts'

/** Git as this machine has it, over the processes port. All of its operations take this. */
export interface Git {
  readonly processes: Ports['processes']
  /** The variables of this process: of them git gets those of {@link gitEnvironment}. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Stops whatever git does. */
  readonly signal: AbortSignal
}

/** The git of a run. */
export const gitOf = ({
  processes,
  host,
  signal,
}: Pick<Ports, 'processes' | 'signal'> & { readonly host: Pick<Ports['host'], 'env'> }): Git => ({
  processes,
  env: host.env,
  signal,
})

/** How one call differs from another. */
export interface GitOptions {
  /** Where git works; default: nowhere in particular. Absolute. */
  readonly folder?: string
  /** Who chose the address or the repository; default `user`. */
  readonly by?: AddressOf
  /**
   * That the folder is a clone of ours, whoever owns it: restored from a cache, or mounted into a
   * container.
   */
  readonly ours?: boolean
  /** The only transports that it may use, such as `https:file`; default: git's own rule. */
  readonly transports?: string
  /** Whether it speaks with a server, and should be shown in the log of a runner. */
  readonly remote?: boolean
  /** Variables of git for this call, such as `GIT_INDEX_FILE`. */
  readonly variables?: Readonly<Record<string, string>>
  readonly stdin?: string
  /** Settings for this call, such as `http.followRedirects=false`. */
  readonly settings?: readonly string[]
  /** Bytes of output that are kept; default 64 MiB. */
  readonly keep?: number
  /** Stops this call alone. */
  readonly signal?: AbortSignal
  /** MiB of address space that git may take, where the system can hold it to that; default: any. */
  readonly memory?: number
}

/**
 * The one place that starts git. Hooks and file system monitors of a repository are never run. A
 * non-zero exit code is a result.
 * @throws UserError when there is no git.
 */
export async function runGit(
  git: Git,
  args: readonly string[],
  options: GitOptions = {},
): Promise<ProcessResult> {
  const { folder, by = 'user', ours, transports, remote, variables, stdin, keep } = options
  const settings = [
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    ...(ours ? ['safe.directory=*'] : []),
    ...(by === 'stranger'
      ? ['credential.helper=', 'http.lowSpeedLimit=1', 'http.lowSpeedTime=30']
      : []),
    ...(options.settings ?? []),
  ]
  const env = {
    ...gitEnvironment(git.env, by),
    ...(remote && by === 'user' && (await authoritiesOfUser(git, folder))),
    ...(transports !== undefined && { GIT_ALLOW_PROTOCOL: transports }),
    ...variables,
  }
  const all = [
    ...settings.flatMap((setting) => ['-c', setting]),
    ...(folder === undefined ? [] : ['-C', folder]),
    ...args,
  ]
  return git.processes.run(...withinMemory(options.memory, all), {
    env,
    signal: options.signal ?? git.signal,
    ...(remote && { shown: true }),
    ...(stdin !== undefined && { stdin }),
    ...(keep !== undefined && { keep }),
  })
}

/** The program and its arguments: git itself, or a shell that limits it first. */
const withinMemory = (
  memory: number | undefined,
  args: readonly string[],
): [string, readonly string[]] =>
  memory === undefined || process.platform === 'win32'
    ? ['git', args]
    : ['sh', ['-c', `ulimit -v ${memory * 1024} 2>/dev/null; exec git "$@"`, 'git', ...args]]

/** What the user configured for git itself wins over the variables of other programs. */
async function authoritiesOfUser(
  git: Git,
  folder: string | undefined,
): Promise<Record<string, string>> {
  const found = authorities(git.env)
  if (Object.keys(found).length === 0 || git.env['GIT_SSL_CAINFO']) return found
  const { exitCode } = await runGit(git, ['config', '--get', 'http.sslCAInfo'], {
    ...(folder !== undefined && { folder }),
  })
  return exitCode === 0 ? {} : found
}
