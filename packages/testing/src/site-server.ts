import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.gz': 'application/gzip',
  '.zip': 'application/zip',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
}

/** What was asked for, and how that was answered. */
export interface SiteAnswer {
  /** Below the site, without a slash at its beginning. */
  readonly path: string
  readonly status: number
}

/** A site on loopback, served below a folder of the host as GitHub Pages serves project sites. */
export interface SiteServer {
  /** With a slash at its end. */
  readonly url: string
  /** What was asked for and is not there. */
  readonly missing: readonly string[]
  readonly answers: readonly SiteAnswer[]
  close(): Promise<void>
}

/** Serves a folder under `/base/` and nothing else. */
export async function serveSite(folder: string, base = 'some/where'): Promise<SiteServer> {
  const missing: string[] = []
  const answers: SiteAnswer[] = []
  const top = `/${base}/`
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = pathOf(request)
    const path = asked?.startsWith(top) ? asked.slice(top.length) : undefined
    const { status, type, body } = await found(folder, request.method, path)
    if (status === 404) missing.push(asked ?? '')
    answers.push({ path: path ?? '', status })
    response.writeHead(status, { 'content-type': type }).end(body)
  }
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  return { url: `http://127.0.0.1:${port}${top}`, missing, answers, close }
}

/** The path of a request as the host reads it; undefined for one that is no text. */
function pathOf(request: IncomingMessage): string | undefined {
  try {
    return normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname))
  } catch {
    return undefined
  }
}

interface Found {
  readonly status: number
  readonly type: string
  readonly body: string | Buffer
}

/** @param path Below the folder; undefined: it is not of this site. */
async function found(folder: string, method = '', path?: string): Promise<Found> {
  const type = TYPES['.html']!
  if (!['GET', 'HEAD'].includes(method)) return { status: 405, type, body: 'not allowed' }
  try {
    if (path === undefined) throw new Error('of another site')
    const file = join(folder, path, path === '' || path.endsWith('/') ? 'index.html' : '')
    const body = await readFile(file)
    return { status: 200, type: TYPES[extname(file)] ?? 'application/octet-stream', body }
  } catch {
    const body = await readFile(join(folder, '404.html')).catch(() => 'not found')
    return { status: 404, type, body }
  }
}
