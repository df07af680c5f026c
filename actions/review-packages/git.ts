import type { Ports, ProcessResult } from '@pakages/core'

const PASSED = [
  'PATH',
  'HOME',
  'XDG_CONFIG_HOME',
  'SSH_AUTH_SOCK',
  'GIT_SSH_COMMAND',
  'GIT_CONFIG_GLOBAL',
  'SystemRoot',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'HTTPS_PROXY',
  'HTTP_PROXY',
  'NO_PROXY',
  'SSL_CERT_FILE',
]

/**
 * Runs git, which never asks for anything and runs no hooks of the repository. A non-zero exit code
 * is a result.
 */
export function git(
  { processes, host, signal }: Ports,
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  stdin?: string,
): Promise<ProcessResult> {
  const passed = Object.fromEntries(
    PASSED.flatMap((name) => (host.env[name] === undefined ? [] : [[name, host.env[name]]])),
  )
  return processes.run('git', ['-c', 'core.hooksPath=/dev/null', ...args], {
    cwd,
    signal,
    env: { ...passed, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', ...env },
    ...(stdin !== undefined && { stdin }),
  })
}
