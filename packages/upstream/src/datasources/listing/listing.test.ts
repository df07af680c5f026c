import { describe, expect, test } from '@jest/globals'
import { accessTo, AnsweringHttp, factsWith } from '@pakages/testing/upstream/answering-http'
import { listing } from './index.ts'

describe('Web pages', () => {
  test.each([
    [
      'list_url',
      {
        listUrl: 'https://example.org/download.html',
        urls: ['https://cdn.example.org/a/tool-1.0.tar.gz'],
      },
      'https://example.org/download.html',
    ],
    [
      'list_url with list_depth',
      {
        listUrl: 'https://example.org/pub',
        listDepth: 1,
        urls: ['https://example.org/pub/v1.0/tool-1.0.tar.gz'],
      },
      'https://example.org/pub/#v',
    ],
    [
      'the folder of the archive',
      { urls: ['https://example.org/pub/tool-1.0.tar.gz'] },
      'https://example.org/pub/',
    ],
    [
      'the folder above versioned folders',
      { urls: ['https://example.org/pub/tool/1.0/src/tool-1.0.tar.gz'] },
      'https://example.org/pub/tool/#/src',
    ],
    [
      'HTTPS where the recipe has FTP',
      { urls: ['ftp://ftp.example.org/pub/tool-1.0.tar.gz'] },
      'https://ftp.example.org/pub/',
    ],
    [
      'the page of a program that hands files out',
      { urls: ['https://example.org/downloads?f=old/tool-1.0.tar.gz'] },
      'https://example.org/downloads',
    ],
    [
      'nothing where a program makes archives of tags, and a repository has these',
      {
        urls: ['https://example.org/gitweb/?p=tool.git;a=snapshot;h=refs/tags/V1_0;sf=tgz'],
        git: 'https://example.org/repos/tool.git',
      },
      undefined,
    ],
    ['nothing for a file of this machine', { urls: ['file:///tmp/tool-1.0.tar.gz'] }, undefined],
  ])('are claimed by %s', (_, facts, key) => {
    expect(listing.claim(factsWith(facts))).toBe(key)
  })

  test('resolve relative links, base and hosts, and list each file once', async () => {
    const http = new AnsweringHttp({
      'https://example.org/download.html':
        '<base href="https://cdn.example.org/files/"><a href="tool-1.0.tar.gz">1</a><a href="tool-1.0.tar.gz">again</a><a href="//mirror.example.org/tool-2.0.tar.gz">2</a><a href="javascript:alert(1)">x</a><a href="tool%2B-3.0.tar.gz">3</a><a href="/get?f=old/tool-4.0.tar.gz">4</a>',
    })
    const found = (await listing.lookUp(['https://example.org/download.html'], accessTo(http))).get(
      'https://example.org/download.html',
    )
    expect(
      found?.kind === 'found' && found.listed.map(({ name, files }) => [name, files![0]!.url]),
    ).toEqual([
      ['tool-1.0.tar.gz', 'https://cdn.example.org/files/tool-1.0.tar.gz'],
      ['tool-2.0.tar.gz', 'https://mirror.example.org/tool-2.0.tar.gz'],
      ['tool+-3.0.tar.gz', 'https://cdn.example.org/files/tool%2B-3.0.tar.gz'],
      ['tool-4.0.tar.gz', 'https://cdn.example.org/get?f=old/tool-4.0.tar.gz'],
    ])
  })

  test('without a single link are a failure: a page for people is no empty folder', async () => {
    const http = new AnsweringHttp({
      'https://example.org/pub/': '<html>Please enable JavaScript</html>',
    })
    expect(
      (await listing.lookUp(['https://example.org/pub/'], accessTo(http))).get(
        'https://example.org/pub/',
      ),
    ).toMatchObject({ kind: 'failed' })
  })
})
