import { describe, expect, test } from '@jest/globals'
import { parseSpecFile, type ConcreteSpec, type SpecHash } from '@pakages/model'
import { recorded, recordedTags, replay } from '@pakages/testing/oci/recorded'
import { withGhcr } from '@pakages/testing/oci/with-ghcr'
import { architectureOf } from './architecture.ts'
import { dagHash } from './dag-hash.ts'
import { ownFolders } from './environment.ts'
import { dagOf, readConfig, readImage } from './read.ts'
import { specMismatches } from './spec-check.ts'
import { specText } from './spec-text.ts'
import { hashOfTag, specTag } from './tags.ts'

const hash = '3a6zddgqhzrwypbgv4huhfswi7gjtl5o' as SpecHash
const packageTags = (folder: string): string[] =>
  recordedTags(folder).filter((tag) => tag.endsWith('.spack') && tag !== 'index.spack')

describe('the tag of a package', () => {
  test.each([
    ['name, version and hash', 'greeter', '1.0', `greeter-1.0-${hash}.spack`],
    ['a plus becomes an underscore', 'r-x', '1.0+b', `r-x-1.0_b-${hash}.spack`],
    ['branches with a slash', 'tool', 'git.feature/x=1.0', `tool-git.feature_x_1.0-${hash}.spack`],
  ])('%s', (_, name, version, tag) => {
    expect(specTag(name, version, hash)).toBe(tag)
    expect(hashOfTag(tag)).toBe(hash)
  })

  test('keeps 64 characters of each end when it is longer than 128', () => {
    const tag = specTag('a'.repeat(90), '1.2.3', hash)
    expect(tag).toHaveLength(128)
    expect(tag).toBe(`${'a'.repeat(64)}${`${'a'.repeat(90)}-1.2.3-${hash}.spack`.slice(-64)}`)
    expect(hashOfTag(tag)).toBe(hash)
  })

  test.each([
    ['the index', 'index.spack'],
    ['an image of several', 'stack-1'],
    ['a fallback tag', `sha256-${'0'.repeat(64)}`],
    ['a hash that is too short', 'a-1-abcdefg.spack'],
  ])('%s is none', (_, tag) => {
    expect(hashOfTag(tag)).toBeUndefined()
  })
})

describe('images that stock Spack wrote', () => {
  test.each([
    '0.22/oci',
    '0.23/oci',
    '1.1/oci',
    '1.2/oci',
    '1.2/oci-withbase',
    '1.2/oci-withbase-docker',
    '1.2/oci-withbase-multi',
  ])('%s are read', async (folder) => {
    await withGhcr({}, async (registry, emulator) => {
      replay(folder, emulator.repository('acme/cache'))
      for (const tag of packageTags(folder)) {
        const config = await readConfig(registry, (await readImage(registry, tag))!)
        expect(config.hash).toBe(hashOfTag(tag))
        expect(tag).toBe(specTag(config.name, config.version, config.hash))
        expect(config.diffId).toMatch(/^sha256:/)
        if (folder.startsWith('0.')) expect(() => dagOf(config, tag)).toThrow('format 4')
        else expect(dagOf(config, tag).roots).toEqual([config.hash])
      }
    })
  })

  test('are read with every node as it came, so that its hash can be computed anew', async () => {
    await withGhcr({}, async (registry, emulator) => {
      replay('1.2/oci', emulator.repository('acme/cache'))
      for (const tag of packageTags('1.2/oci')) {
        const { spec } = await readConfig(registry, (await readImage(registry, tag))!)
        expect(specMismatches(spec.nodes, spec.nodes[0]!)).toEqual([])
        expect(spec.nodes.filter((node) => dagHash(node) === node.hash)).not.toEqual([])
      }
    })
  })

  test('an image of several packages is none of one', async () => {
    await withGhcr({}, async (registry, emulator) => {
      replay('1.2/oci', emulator.repository('acme/cache'))
      await expect(
        readImage(registry, 'stack-1').then((image) => readConfig(registry, image!)),
      ).rejects.toThrow('is not the config of a package')
    })
  })
})

describe('a spec in words', () => {
  test.each(
    ['1.1/oci', '1.2/oci'].flatMap((folder) =>
      packageTags(folder).map((tag) => [folder, tag] as const),
    ),
  )('%s %s reads as Spack writes it', (folder, tag) => {
    const { spec } = JSON.parse(recorded(folder, `config-${tag}.json`).toString()) as {
      spec: unknown
    }
    const dag = parseSpecFile({ spec })
    const manifest = JSON.parse(recorded(folder, `manifest-${tag}.json`).toString()) as {
      annotations: Record<string, string>
    }
    expect(specText(dag.specs.get(dag.roots[0]!)!)).toBe(
      manifest.annotations['org.opencontainers.image.description'],
    )
  })
})

describe('the architecture of an image', () => {
  const forTarget = (target: string): string =>
    architectureOf({ arch: { platform: 'linux', platform_os: 'debian12', target } } as ConcreteSpec)
  test.each([
    ['x86_64_v3', 'amd64'],
    ['zen4', 'amd64'],
    ['aarch64', 'arm64'],
    ['armv8.4a', 'arm64'],
    ['neoverse_v1', 'arm64'],
    ['m2', 'arm64'],
    ['power9le', 'ppc64le'],
    ['riscv64', 'riscv64'],
  ])('of %s is %s', (target, architecture) => {
    expect(forTarget(target)).toBe(architecture)
  })
})

describe('the environment in an image', () => {
  test('tells where its own package lies from where its dependencies do', () => {
    const { config } = JSON.parse(
      recorded(
        '1.2/oci',
        'config-bar-tools-0.3-idikxbj5ru7m4u4qtrblrzhua7qehokq.spack.json',
      ).toString(),
    ) as { config: { Env: string[] } }
    const prefix =
      '/opt/spack/opt/spack/linux-x86_64_v3/bar-tools-0.3-idikxbj5ru7m4u4qtrblrzhua7qehokq'
    expect(ownFolders(config.Env)).toEqual({ prefix, folders: new Set(['bin']) })
  })

  test('says nothing of where a package lies when it is none of Spack', () => {
    expect(ownFolders(['PATH=/usr/bin', 'CMAKE_PREFIX_PATH='])).toBeUndefined()
  })
})
