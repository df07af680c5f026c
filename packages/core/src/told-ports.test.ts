import { describe, expect, test } from '@jest/globals'
import type { Http } from './ports/http.ts'
import { HttpError } from './ports/http.ts'
import { nodeProcesses } from './node/processes.ts'
import { toldHttp, toldProcesses } from './told-ports.ts'

describe('debug lines of programs and requests', () => {
  const lines: string[] = []
  const host = { debug: (line: string) => void lines.push(line.replace(/[0-9.]+ s$/, 'N s')) }
  const env = { PATH: process.env['PATH'] ?? '' }
  const printed = () => lines.splice(0)

  test('a program that took a while is told, without passwords and cut to what people read', async () => {
    const told = toldProcesses(nodeProcesses, host)
    await told.run('sh', ['-c', 'sleep 0.25; exit 3', 'https://me:secret@example.org/x'], { env })
    expect(printed()).toEqual([
      "sh -c 'sleep 0.25; exit 3' https://***@example.org/x: exit code 3 after N s",
    ])
    await told.run('sh', ['-c', 'sleep 0.25', 'x'.repeat(500)], { env })
    expect(printed()[0]).toContain(`${'x'.repeat(60)}…': exit code 0`)
  })

  test('what ends at once is no news', async () => {
    await toldProcesses(nodeProcesses, host).run('true', [], { env })
    expect(printed()).toEqual([])
  })

  test('a request is told with its status, and without what follows a question mark', async () => {
    const http: Http = {
      request: async ({ url }) => {
        if (String(url).includes('down'))
          throw new HttpError(`${String(url)} is down`, 'ECONNREFUSED', String(url))
        return { status: 206 } as Awaited<ReturnType<Http['request']>>
      },
    }
    const told = toldHttp(http, host)
    await told.request({ url: 'https://a.example/v2/x?sig=secret' })
    await expect(
      told.request({ method: 'PUT', url: new URL('https://a.example/down?sig=secret') }),
    ).rejects.toThrow('is down')
    expect(printed()).toEqual([
      'GET a.example/v2/x?…: 206 after N s',
      'PUT a.example/down?…: ECONNREFUSED after N s',
    ])
  })
})
