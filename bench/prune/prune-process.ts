import type { DockerRegistry } from '@pakages/testing/docker-registry'
import { runCli } from '@pakages/testing/run-action'

/** How a process that prunes runs. */
interface PruneProcess {
  /** Whether it only says what would go. */
  readonly dry?: boolean
  /** Asked again and again: when it says so, the process is killed with `kill -9`; default never. */
  readonly killWhen?: () => boolean
}

/** Whether so many more manifests are gone than when this was called. */
export function afterDeletions(server: DockerRegistry, deletions: number): () => boolean {
  const count = (): number =>
    server.requests().filter((request) => request.startsWith('DELETE')).length
  const before = count()
  return () => count() >= before + deletions
}

/** Milliseconds between two looks whether it is time. */
const LOOK = 5

/**
 * Prunes a registry to its newest generation in a process of its own, as users do.
 * @returns Whether it came to its end, and its seconds on the wall.
 * @throws Error with what it said, when it fails.
 */
export async function prune(
  registry: string,
  { dry = false, killWhen }: PruneProcess = {},
): Promise<{ readonly ended: boolean; readonly seconds: number }> {
  const args = ['--registry', registry, '--newest', '1', '--days', '0', '--no-last-of-roots']
  const start = performance.now()
  let timer: ReturnType<typeof setInterval> | undefined
  const { exitCode, stdout, stderr } = await runCli(
    ['prune', ...args, '--quiet', ...(dry ? [] : ['--delete'])],
    {
      started: (child) => {
        if (killWhen === undefined) return
        timer = setInterval(() => killWhen() && child.kill('SIGKILL'), LOOK)
      },
    },
  )
  clearInterval(timer)
  if (exitCode !== 0 && exitCode !== 137)
    throw new Error(`pakages prune ended with ${exitCode}:\n${stdout}${stderr}`)
  return { ended: exitCode === 0, seconds: (performance.now() - start) / 1000 }
}
