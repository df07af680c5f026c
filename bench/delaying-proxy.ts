import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A proxy on the loopback interface that makes a server seem far away. */
export interface DelayingProxy {
  readonly port: number
  stop(): Promise<void>
}

/**
 * Passes TCP connections on to a local port and holds back what clients send for some time, so that
 * every request (and every TLS handshake) takes that much longer, however many run at once. Works
 * with TLS, which it does not look into. Bytes are held back, not slowed down: a large upload pays
 * the delay once.
 * @param delay Milliseconds from a byte's arrival to its being passed on.
 */
export async function startDelayingProxy(target: number, delay: number): Promise<DelayingProxy> {
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1')
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.setNoDelay(true)
      socket.on('error', () => {}) // either side may hang up; the other one is told below
      socket.once('close', () => {
        sockets.delete(socket)
        for (const other of [client, upstream]) other.destroySoon()
      })
    }
    client.on(
      'data',
      (chunk) => void setTimeout(() => upstream.writable && upstream.write(chunk), delay),
    )
    client.once('end', () => void setTimeout(() => upstream.end(), delay))
    upstream.pipe(client)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
