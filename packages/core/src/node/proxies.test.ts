import { describe, expect, test } from '@jest/globals'
import { proxyLogin, proxyTo } from './proxies.ts'

const CORP = { HTTPS_PROXY: 'http://corp:3128', HTTP_PROXY: 'http://plain:8080' }
const led = (address: string, env: Record<string, string>): string | undefined =>
  proxyTo(new URL(address), env)?.url.host

describe('the proxy to an address', () => {
  test.each([
    ['https://ghcr.io/v2/', CORP, 'corp:3128'],
    ['http://example.org/', CORP, 'plain:8080'],
    ['https://ghcr.io/', { https_proxy: 'http://small:1', ...CORP }, 'small:1'],
    ['https://ghcr.io/', { https_proxy: '', HTTPS_PROXY: 'http://large:1' }, 'large:1'],
    ['https://ghcr.io/', { HTTPS_PROXY: 'corp:3128' }, 'corp:3128'],
    ['https://ghcr.io/', { HTTPS_PROXY: 'corp.example:3128' }, 'corp.example:3128'],
    ['https://ghcr.io/', { HTTP_PROXY: 'http://plain:8080' }, undefined],
    ['https://ghcr.io/', {}, undefined],
  ])('%s with %j is %s', (address, env, expected) => {
    expect(led(address, env)).toBe(expected)
  })

  test.each([
    'https://localhost:5000/',
    'http://localhost:5000/',
    'https://127.0.0.1:5000/',
    'https://[::1]/',
  ])('is none to this machine: %s', (address) => {
    expect(led(address, CORP)).toBeUndefined()
  })

  test.each([
    ['*', 'https://ghcr.io/', true],
    ['ghcr.io', 'https://ghcr.io/', true],
    ['GHCR.IO', 'https://ghcr.io/', true],
    ['a.example, ghcr.io', 'https://ghcr.io/', true],
    ['a.example ghcr.io', 'https://ghcr.io/', true],
    ['acme.example', 'https://registry.acme.example/', true],
    ['.acme.example', 'https://registry.acme.example/', true],
    ['*.acme.example', 'https://registry.acme.example/', true],
    ['.acme.example', 'https://acme.example/', true],
    ['acme.example', 'https://notacme.example/', false],
    ['ghcr.io:443', 'https://ghcr.io/', true],
    ['ghcr.io:8443', 'https://ghcr.io/', false],
    ['ghcr.io:8443', 'https://ghcr.io:8443/', true],
    ['10.1.2.3', 'https://10.1.2.3/', true],
    ['2.3', 'https://10.1.2.3/', false],
    ['10.0.0.0/8', 'https://10.1.2.3/', true],
    ['10.0.0.0/8', 'https://11.1.2.3/', false],
    ['10.0.0.0/99', 'https://10.1.2.3/', false],
    ['fd00::/8', 'https://[fd00::1]/', true],
    ['fd00::1', 'https://[fd00::1]:5000/', true],
    ['[fd00::1]:5000', 'https://[fd00::1]:5000/', true],
    ['fd00::/8', 'https://10.1.2.3/', false],
    ['', 'https://ghcr.io/', false],
    [' , ', 'https://ghcr.io/', false],
  ])('with NO_PROXY=%s for %s: excepted %s', (list, address, excepted) => {
    expect(led(address, { ...CORP, NO_PROXY: list }) === undefined).toBe(excepted)
    expect(led(address, { ...CORP, no_proxy: list }) === undefined).toBe(excepted)
  })

  test.each([
    ['socks5://corp:1080', 'HTTPS_PROXY is a proxy of the kind socks5'],
    ['http://', 'HTTPS_PROXY is not an address'],
  ])('is refused where it is none that we can use: %s', (value, message) => {
    expect(() => led('https://ghcr.io/', { HTTPS_PROXY: value })).toThrow(
      expect.objectContaining({ code: 'BAD_PROXY', message: expect.stringContaining(message) }),
    )
  })

  test('is told user and password as they are meant, and nothing where there are none', () => {
    const login = (text: string) => proxyLogin({ url: new URL(text), variable: 'HTTPS_PROXY' })
    expect(login('http://corp:1')).toEqual({})
    expect(login('http://bob:p%40ss%3A%zz@corp:1')).toEqual({
      'proxy-authorization': `Basic ${Buffer.from('bob:p%40ss%3A%zz').toString('base64')}`,
    })
    expect(login('http://bob:p%40ss@corp:1')).toEqual({
      'proxy-authorization': `Basic ${Buffer.from('bob:p@ss').toString('base64')}`,
    })
  })
})
