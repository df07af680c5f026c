import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import type { StandInCall } from '../step-actions.ts'

const execute = promisify(execFile)

/**
 * `actions/checkout`: the repository at the event's commit, or at `ref`. A job whose token may not
 * read contents gets nothing.
 */
export async function checkout({
  inputs,
  workspace,
  run,
  permissions,
  say,
}: StandInCall): Promise<Record<string, string>> {
  const { options } = run.platform
  const from = inputs['repository'] || options.name
  if (from !== options.name) throw new Error(`Not Found: this driver has no repository ${from}.`)
  if (permissions['contents'] === undefined)
    throw new Error('Not Found: the token has no "contents: read".')
  const folder = resolve(workspace, inputs['path'] || '.')
  const git = (...args: string[]) => execute('git', ['-C', folder, ...args])
  await execute('git', ['init', '--quiet', folder])
  await git('fetch', '--quiet', options.repository, '+refs/*:refs/remotes/origin/*')
  const ref = inputs['ref'] || run.event.commit
  await git('-c', 'advice.detachedHead=false', 'checkout', '--quiet', '--force', await commit(ref))
  const address = `https://github.com/${options.name}`
  await git('remote', 'add', 'origin', address)
  await git('config', `url.file://${options.repository}.insteadOf`, address)
  // Who may not write, or keeps no credentials, cannot push.
  if (permissions['contents'] !== 'write' || inputs['persist-credentials'] === 'false')
    await git('config', 'url.file:///no-credentials/.pushInsteadOf', address)
  say(`Checked out ${ref}`)
  return { ref, commit: (await git('rev-parse', 'HEAD')).stdout.trim() }

  /** Names of branches and tags are those of the repository. */
  async function commit(name: string): Promise<string> {
    const args = ['-C', options.repository, 'rev-parse', '--verify', `${name}^{commit}`]
    return (await execute('git', args)).stdout.trim()
  }
}
