import { afterAll, afterEach, describe, expect, test } from '@jest/globals'
import { createServer, type Server, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { nodeHttp } from './http.ts'

// Servers of bytes, since those of HTTP do not misbehave.
const servers: { server: Server; sockets: Set<Socket> }[] = []
const http = nodeHttp({ deadlines: { idle: 5000, whole: 500, rate: 1000 } })
afterEach(() => {
  for (const { server, sockets } of servers.splice(0)) {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
})
afterAll(() => http.close())

/** Starts a server that does this with each connection that sent something. */
async function serve(answer: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.once('data', () => answer(socket))
  })
  servers.push({ server, sockets })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

/** Writes a piece every so many milliseconds, for ever or so many times. */
async function drip(
  socket: Socket,
  piece: string | Buffer,
  pause: number,
  times = 1000,
): Promise<void> {
  for (let at = 0; at < times && socket.writable; at++) {
    socket.write(piece)
    await setTimeout(pause)
  }
}

const OK = 'HTTP/1.1 200 OK\r\n'

describe('a server that draws its answer out', () => {
  test('with a head that never ends is given up', async () => {
    const url = await serve((socket) => void drip(socket, `${OK}x: `, 50))
    await expect(http.request({ url })).rejects.toMatchObject({ code: 'ETIMEDOUT' })
  })

  test('with a body that drips is given up', async () => {
    const url = await serve((socket) => {
      socket.write(`${OK}content-length: 100000\r\n\r\n`)
      void drip(socket, 'x', 50)
    })
    const answer = await http.request({ url })
    await expect(answer.bytes()).rejects.toMatchObject({ code: 'ETIMEDOUT' })
  })

  test('has more time for a longer answer, as long as it comes quickly enough', async () => {
    const url = await serve((socket) => {
      socket.write(`${OK}content-length: 8000\r\n\r\n`)
      void drip(socket, Buffer.alloc(800), 150, 10)
    })
    const started = performance.now()
    expect(await (await http.request({ url })).bytes()).toHaveLength(8000)
    expect(performance.now() - started).toBeGreaterThan(1000)
  })

  test('is given the time that a request asks for', async () => {
    const url = await serve((socket) => void drip(socket, `${OK}x: `, 20))
    const started = performance.now()
    await expect(http.request({ url, deadline: 50 })).rejects.toMatchObject({ code: 'ETIMEDOUT' })
    expect(performance.now() - started).toBeLessThan(400)
  })

  test('is not blamed for the time in which nobody reads', async () => {
    const url = await serve((socket) => {
      socket.end(
        Buffer.concat([Buffer.from(`${OK}content-length: 600000\r\n\r\n`), Buffer.alloc(600_000)]),
      )
    })
    const { body } = await http.request({ url })
    let size = 0
    for await (const chunk of body as AsyncIterable<Buffer>) {
      if (size === 0) await setTimeout(800)
      size += chunk.length
    }
    expect(size).toBe(600_000)
  })

  test('and says nothing at all is given up after the time without a byte', async () => {
    const url = await serve(() => {})
    const request = http.request({ url, timeout: 50, deadline: 10_000 })
    await expect(request).rejects.toMatchObject({ code: 'ETIMEDOUT' })
  })
})

describe('a body', () => {
  test('that is cut off before anybody reads fails when it is read, not before', async () => {
    const url = await serve((socket) => {
      socket.write(`${OK}content-length: 100\r\n\r\nshort`, () => socket.destroy())
    })
    const answer = await http.request({ url })
    await setTimeout(50)
    await expect(answer.bytes()).rejects.toMatchObject({ name: 'HttpError' })
  })

  test('that nobody wants is thrown away, and ends the connection where it does not end', async () => {
    let closed = false
    const url = await serve((socket) => {
      socket.once('close', () => (closed = true))
      socket.write(`${OK}\r\n`)
      void drip(socket, Buffer.alloc(100_000), 1)
    })
    await (await http.request({ url })).discard()
    await setTimeout(100)
    expect(closed).toBe(true)
  })
})
