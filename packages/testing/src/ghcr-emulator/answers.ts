import type { IncomingMessage, ServerResponse } from 'node:http'

/** Answers with headers and a body. */
export function send(
  response: ServerResponse,
  status: number,
  headers: Record<string, string> = {},
  body: string | Buffer = '',
): void {
  response.writeHead(status, { 'content-length': String(Buffer.byteLength(body)), ...headers })
  response.end(response.req.method === 'HEAD' ? undefined : body)
}

/** Answers with an error in the registry's JSON. */
export const problem = (
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
): void =>
  send(
    response,
    status,
    { 'content-type': 'application/json' },
    JSON.stringify({ errors: [{ code, message }] }),
  )

/** Reads the body of a request. */
export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  return Buffer.concat((await request.toArray()) as Buffer[])
}
