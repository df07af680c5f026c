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
}

/** A site on loopback, served below a folder of the host as GitHub Pages serves project sites. */
export interface SiteServer {
  /** With a slash at its end. */
  readonly url: string
  /** What was asked for and is not there. */
  readonly missing: readonly string[]
  close(): Promise<void>
}

/** Serves a folder under `/base/` and nothing else. */
export async function serveSite(folder: string, base = 'some/where'): Promise<SiteServer> {
  const missing: string[] = []
  const server = createServer(
    (request, response) => void answer(folder, `/${base}/`, missing, request, response),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  return { url: `http://127.0.0.1:${port}/${base}/`, missing, close }
}

async function answer(
  folder: string,
  base: string,
  missing: string[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = normalize(
    decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname),
  )
  const file = path.startsWith(base)
    ? join(folder, path.slice(base.length), path.endsWith('/') ? 'index.html' : '')
    : undefined
  try {
    const bytes = await readFile(file ?? '/nowhere/at/all')
    response
      .writeHead(200, { 'content-type': TYPES[extname(file!)] ?? 'application/octet-stream' })
      .end(bytes)
  } catch {
    missing.push(path)
    response
      .writeHead(404, { 'content-type': 'text/html' })
      .end(await readFile(join(folder, '404.html')).catch(() => 'not found'))
  }
}
