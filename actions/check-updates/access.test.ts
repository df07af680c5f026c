import { describe, expect, test } from '@jest/globals'
import { MemoryHost, memoryPorts } from '@pakages/core/fakes'
import { openAccess } from './access.ts'

const HERE = 'https://github.com'
const ELSEWHERE = 'https://github.acme.example'
const env = { PATH: '/bin', GITHUB_TOKEN: 'of-the-job', https_proxy: 'http://proxy:3128' }

const accessFrom = (serverUrl: string, upstreamToken?: string) =>
  openAccess(
    { token: 'of-the-job', 'upstream-token': upstreamToken },
    {},
    '/cache',
    memoryPorts({ host: new MemoryHost({ context: { serverUrl }, env }) }),
  )

describe('What datasources may use', () => {
  test.each([
    ['the token of a job on github.com', HERE, undefined, 'of-the-job'],
    ['no token of a job that runs elsewhere', ELSEWHERE, undefined, undefined],
    ['the token that was given for it', ELSEWHERE, 'for-upstream', 'for-upstream'],
    ['the token that was given for it first', HERE, 'for-upstream', 'for-upstream'],
  ])('asks github.com with %s', (_, serverUrl, given, expected) => {
    expect(accessFrom(serverUrl, given).githubToken).toBe(expected)
  })

  test('hands the programs that it starts the network, and no token', () => {
    const handed = accessFrom(HERE).env
    expect(handed).toMatchObject({ PATH: '/bin', https_proxy: 'http://proxy:3128' })
    expect(Object.values(handed)).not.toContain('of-the-job')
  })
})
