import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Site } from './site.ts'

const env = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
}

/** Runs git; its output. */
export function git(cwd: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
  return stdout.trim()
}

/** Makes a repository at `root/name`, ready to be served. */
export function makeRepository(root: string, name: string): string {
  const folder = join(root, name)
  mkdirSync(folder, { recursive: true })
  git(folder, 'init', '--quiet', '--initial-branch', 'main')
  git(folder, 'config', 'uploadpack.allowFilter', 'true')
  git(folder, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  return folder
}

/** Writes a file and commits it; the commit. */
export function commitFile(folder: string, path: string, content: string, message: string): string {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
  git(folder, 'add', '--', path)
  git(folder, 'commit', '--quiet', '--message', message)
  return git(folder, 'rev-parse', 'HEAD')
}

/** A real git server: `git http-backend` over the repositories in a folder. */
export function gitSite(root: string): Site {
  return async ({ path, query, method }, { request, response }): Promise<'answered'> => {
    const backend = spawn('git', ['http-backend'], {
      env: {
        ...env,
        GIT_PROJECT_ROOT: root,
        GIT_HTTP_EXPORT_ALL: '1',
        PATH_INFO: path,
        QUERY_STRING: query.toString(),
        REQUEST_METHOD: method,
        CONTENT_TYPE: request.headers['content-type'] ?? '',
        HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
        GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      },
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    request.pipe(backend.stdin)
    const chunks: Buffer[] = []
    for await (const chunk of backend.stdout as AsyncIterable<Buffer>) chunks.push(chunk)
    const output = Buffer.concat(chunks)
    const end = output.indexOf('\r\n\r\n')
    const headers = output
      .toString('latin1', 0, end)
      .split('\r\n')
      .map((line) => line.split(': ') as [string, string])
    const status = Number(
      headers.find(([name]) => name.toLowerCase() === 'status')?.[1].slice(0, 3) ?? 200,
    )
    response.writeHead(
      status,
      Object.fromEntries(headers.filter(([name]) => name.toLowerCase() !== 'status')),
    )
    response.end(output.subarray(end + 4))
    return 'answered'
  }
}
