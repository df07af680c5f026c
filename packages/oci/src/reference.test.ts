import { describe, expect, test } from '@jest/globals'
import { parseReference } from './reference.ts'

describe('a registry reference', () => {
  test.each([
    ['host and path', 'oci://ghcr.io/owner/cache', 'https://ghcr.io', 'owner/cache'],
    [
      'upper case owners are lower-cased, as Spack does',
      'oci://ghcr.io/Owner/Cache',
      'https://ghcr.io',
      'owner/cache',
    ],
    ['a port', 'oci://127.0.0.1:5000/a', 'https://127.0.0.1:5000', 'a'],
    ['a slash at the end does not count', 'oci://ghcr.io/a/b/', 'https://ghcr.io', 'a/b'],
    ['the default port is dropped', 'oci://ghcr.io:443/a', 'https://ghcr.io', 'a'],
    ['plain http on this machine', 'oci+http://localhost:5000/a/b', 'http://localhost:5000', 'a/b'],
    ['IPv6', 'oci+http://[::1]:5000/a', 'http://[::1]:5000', 'a'],
  ])('%s', (_, text, origin, repository) => {
    expect(parseReference(text)).toMatchObject({ kind: 'http', origin, repository })
  })

  test('a folder may hold anything', () => {
    expect(parseReference('oci-layout:some folder/a:b@c')).toEqual({
      kind: 'layout',
      text: 'oci-layout:some folder/a:b@c',
      folder: 'some folder/a:b@c',
    })
    expect(parseReference('oci-layout:/abs')).toMatchObject({ folder: '/abs' })
  })

  test.each([
    ['no scheme', 'ghcr.io/owner/cache', 'is not a registry'],
    ['a scheme of its own', 'https://ghcr.io/owner/cache', 'is not a registry'],
    ['no path', 'oci://ghcr.io/', 'does not name a repository'],
    ['a tag', 'oci://ghcr.io/owner/cache:latest', 'does not name a repository'],
    [
      'a digest',
      `oci://ghcr.io/owner/cache@sha256:${'0'.repeat(64)}`,
      'does not name a repository',
    ],
    ['a path that climbs', 'oci://ghcr.io/../../token', 'does not name a repository'],
    ['a query', 'oci://ghcr.io/a?x=1', 'does not name a repository'],
    ['http to another machine', 'oci+http://registry.example/a', 'in clear'],
    ['http to a name that looks local', 'oci+http://localhost.evil.example/a', 'in clear'],
    ['http to a number that looks local', 'oci+http://127.0.0.1.evil.example/a', 'in clear'],
    ['a line end', 'oci://ghcr.io/a\nb', 'is not a registry'],
    ['a folder without a name', 'oci-layout:', 'is not a registry'],
  ])('refuses %s', (_, text, message) => {
    expect(() => parseReference(text)).toThrow(message)
  })

  test('does not repeat a password that was written into the address', () => {
    expect(() => parseReference('oci://me:hunter22@ghcr.io/a')).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('hunter22') }),
    )
  })
})
