import { describe, expect, test } from '@jest/globals'
import type { Recipe } from '../recipe.ts'
import { compareVersions, parseVersion } from '../version/version.ts'
import { versionOfName } from './version-of-name.ts'

const recipe = (url: string, known: readonly string[], more: Partial<Recipe> = {}): Recipe => ({
  name: 'tool', className: 'Tool', bases: [], attributes: new Map([['url', url]]), licenses: [], maintainers: [], dependencies: [], variants: [], patches: [], resources: [],
  methods: new Map(), unknowns: [], versions: known.map((text) => ({ version: parseVersion(text), keywords: new Map(), preferred: false, deprecated: false, when: [], span: { start: 0, end: 0, line: 1 } })), ...more
})

const renamed = recipe('https://github.com/x/tool/archive/v0.0.0.tar.gz', ['1.13.0', '1.14.0'], {
  urlForVersion: (version) => (compareVersions(version, parseVersion('1.14')) < 0 ? `https://github.com/x/tool/archive/v${version.text}-aws.tar.gz` : null)
})
const joined = recipe('https://x.org/tool8306.tgz', ['8.315'], { urlForVersion: (version) => `https://x.org/tool${version.text.replaceAll('.', '')}.tgz` })

describe('the version of a name is the one whose URL holds it', () => {
  test.each([
    ['v1.17.2', renamed, '1.17.2'],
    ['v1.13.1-aws', renamed, '1.13.1'],
    ['v1.17.2-aws', renamed, undefined],
    ['tool8316.tgz', joined, '8.316'],
    ['tool83160.tgz', joined, undefined],
    ['nightly-build', renamed, undefined],
    ['v'.repeat(300), renamed, undefined]
  ])('%s', (name, of, version) => expect(versionOfName(of, name)).toBe(version))
})
