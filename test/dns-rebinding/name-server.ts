import { createSocket, type Socket } from 'node:dgram'

/** The answers of a name, one set for each time that its IPv4 addresses are asked for; the last one stays. */
export type Zone = ReadonlyMap<string, readonly (readonly string[])[]>

const [A, AAAA] = [1, 28]

/** A name server on 127.0.0.1:53, which counts how often each name was asked for. */
export async function startNameServer(zone: Zone): Promise<{
  readonly asked: ReadonlyMap<string, number>
  readonly socket: Socket
}> {
  const asked = new Map<string, number>()
  const socket = createSocket('udp4')
  socket.on('message', (message, { port, address }) => {
    const { name, type, end } = questionIn(message)
    const times = asked.get(name) ?? 0
    if (type === A) asked.set(name, times + 1)
    const sets = zone.get(name) ?? []
    const all = sets[Math.min(times, sets.length - 1)] ?? []
    const found = all.filter((ip) => ip.includes(':') === (type === AAAA))
    socket.send(answerTo(message.subarray(0, end), type, sets.length > 0, found), port, address)
  })
  await new Promise<void>((resolve) => socket.bind(53, '127.0.0.1', resolve))
  return { asked, socket }
}

function questionIn(message: Buffer): { name: string; type: number; end: number } {
  const labels: string[] = []
  let at = 12
  for (let length = message[at]!; length > 0; length = message[at]!) {
    labels.push(message.toString('latin1', at + 1, at + 1 + length))
    at += length + 1
  }
  return { name: labels.join('.'), type: message.readUInt16BE(at + 1), end: at + 5 }
}

/** RFC 1035: the question again, and a record for each address that may be kept for no time. */
function answerTo(
  question: Buffer,
  type: number,
  isKnown: boolean,
  addresses: readonly string[],
): Buffer {
  const head = Buffer.from(question)
  head.writeUInt16BE(isKnown ? 0x8180 : 0x8183, 2)
  head.writeUInt16BE(1, 4)
  head.writeUInt16BE(addresses.length, 6)
  head.writeUInt32BE(0, 8)
  const records = addresses.map((address) => {
    const data = type === A ? Buffer.from(address.split('.').map(Number)) : mapped(address)
    const record = Buffer.from([0xc0, 12, 0, type, 0, 1, 0, 0, 0, 0, 0, data.length])
    return Buffer.concat([record, data])
  })
  return Buffer.concat([head, ...records])
}

/** Of `::1` and `::ffff:127.0.0.1`. */
function mapped(address: string): Buffer {
  const bytes = Buffer.alloc(16)
  if (address === '::1') bytes[15] = 1
  else {
    bytes.fill(0xff, 10, 12)
    Buffer.from(address.replace('::ffff:', '').split('.').map(Number)).copy(bytes, 12)
  }
  return bytes
}
