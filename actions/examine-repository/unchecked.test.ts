import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { HttpError } from '@pakages/core'
import { ManualClock } from '@pakages/core/fakes'
import { ScriptedHttp } from '@pakages/testing/oci/scripted-http'
import { FOR_SPACK } from './not-for-us.ts'
import { HealthyRepository } from './testing/healthy-repository.ts'

let repository: HealthyRepository
beforeEach(() => {
  repository = new HealthyRepository()
})
afterEach(() => repository.dispose())

describe('doctor says what it could not check', () => {
  const whys = async (given: Parameters<HealthyRepository['examine']>[0]) =>
    (await repository.examine(given)).unchecked
      .filter(({ what }) => what !== FOR_SPACK.what)
      .map(({ what, why }) => `${what}: ${why}`)

  test('without network', async () => {
    const http = new ScriptedHttp(() => new HttpError('no route', 'ENETUNREACH', ''))
    expect(await whys({ http })).toEqual([
      'what GitHub knows: GitHub cannot be reached (ENETUNREACH)',
    ])
  })

  test('of a registry that does not answer, within half a minute', async () => {
    repository.registry.tags = () => new Promise(() => {})
    // A clock that does not wait: what is waited for is over at once.
    expect(await whys({ clock: new ManualClock() })).toEqual([
      'the registry: it did not answer within 30 seconds',
    ])
  })

  test('without a token', async () => {
    expect(await whys({ token: '' })).toEqual([
      expect.stringContaining('there is no token: set GITHUB_TOKEN'),
    ])
  })

  test('without a remote', async () => {
    expect(await whys({ context: { repository: undefined } })).toEqual([
      expect.stringContaining('nothing says which repository at GitHub this is'),
    ])
  })

  test('with a token that may read little', async () => {
    for (const path of Object.keys(repository.github))
      if (path !== '/repos/acme/tools') repository.github[path] = { status: 403 }
    expect(await whys({})).toEqual([
      'the visibility of the package: the token may not read it',
      'whether jobs may open pull requests: the token may not read it',
    ])
  })

  test('on GitHub Enterprise, where attestations are not kept', async () => {
    const context = {
      serverUrl: 'https://github.acme.example',
      apiUrl: 'https://github.acme.example/api/v3',
    }
    repository.github['/api/v3/repos/acme/tools'] = repository.github['/repos/acme/tools']!
    const { found, unchecked } = await repository.examine({ context })
    expect(found.map(({ id, sentence }) => `${id}: ${sentence}`)).toEqual([
      'attestations-unavailable: https://github.acme.example keeps no attestations.',
    ])
    expect(unchecked.map(({ what }) => what)).toEqual([
      FOR_SPACK.what,
      'whether jobs may open pull requests',
    ])
  })
})
