import { expect, test } from '@jest/globals'
import { readRecipe } from '@pakages/spack'
import { ownAddress } from '../packages/upstream/src/recipe/own-address.ts'

const HOST = 'https://example.org/files'
/** A recipe by whose rule everything lies in `old`, with versions that have addresses of their own. */
const recipe = (...versions: string[]) =>
  readRecipe(
    `class Tool(Package):\n    url = "https://example.org/old/tool-1.0.tar.gz"\n${versions
      .map((each) => `    version(${each})\n`)
      .join('')}`,
    'tool',
  )
const own = (version: string, url: string): string => `"${version}", sha256="a", url="${url}"`
const ruled = (version: string): string => `"${version}", sha256="a"`
const next = (...versions: string[]): string | undefined =>
  ownAddress(recipe(...versions), { name: 'v1.3', version: '1.3' })

test('an address is made like that of the newest version where the two newest have their own', () => {
  const [newest, before] = ['1.2', '1.1'].map((each) =>
    own(each, `${HOST}/${each}/v${each}.tar.gz`),
  )
  expect(next(newest!, before!)).toBe(`${HOST}/1.3/v1.3.tar.gz`)
  expect(next(newest!, ruled('1.1'))).toBeUndefined()
  expect(next(ruled('1.2'), before!)).toBeUndefined()
})

test('none is made where a part of it is given by chance', () => {
  const [newest, before] = ['1.2', '1.1'].map((each) =>
    own(each, `${HOST}/deadbeefdeadbeef/v${each}.tar.gz`),
  )
  expect(next(newest!, before!)).toBeUndefined()
})

test('where the address of the newest version spells it otherwise, it is made like the one before', () => {
  const newest = own('1.2.0', `${HOST}/1.2/v1.2.tar.gz`)
  const made = (before: string): string | undefined =>
    ownAddress(recipe(newest, before), { name: 'v1.2.1', version: '1.2.1' })
  expect(made(own('1.1.4', `${HOST}/1.1.4/v1.1.4.tar.gz`))).toBe(`${HOST}/1.2.1/v1.2.1.tar.gz`)
  expect(made(own('1.1.4', `${HOST}/older/1.1.4/v1.1.4.tar.gz`))).toBeUndefined()
})

test('an address that names the tag and the version has both of the next', () => {
  const [newest, before] = ['1.2', '1.1'].map((each) =>
    own(`${each}.FULL`, `${HOST}/Tool-v${each}/tool-v${each}.FULL.tar.gz`),
  )
  const release = { name: 'Tool-v1.3', version: '1.3.FULL' }
  expect(ownAddress(recipe(newest!, before!), release)).toBe(
    `${HOST}/Tool-v1.3/tool-v1.3.FULL.tar.gz`,
  )
})
