// `npm start`: the main job on examples/, from recipes to a program that runs, as lines that
// anybody can repeat.
import { generateKeyPairSync } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder, messageOf } from '@pakages/core'
import { baseOfThisMachine } from './start/base-of-this-machine.ts'
import { Story } from './start/story.ts'
import { spackIsPossible } from './start/spack-is-possible.ts'

const root = join(import.meta.dirname, '..')
const work = join(root, '.pakages', 'start')
// Install paths must have no space in them, which the path of a clone may have.
const outside = join(cacheFolder(process.env), 'start')
const registry = `oci-layout:${join(work, 'registry')}`

async function main(): Promise<number> {
  for (const folder of [work, outside]) rmSync(folder, { recursive: true, force: true })
  mkdirSync(work, { recursive: true })
  const story = new Story(root, work)
  const possible = await spackIsPossible(process.env)
  const done =
    possible.kind === 'yes' ? await withSpack(story) : await withoutSpack(story, possible.why)
  story.tellTimes()
  return done
}

/** Everything: build, SBOMs, push, install elsewhere, run. */
async function withSpack(story: Story): Promise<number> {
  await story.pakages('build', [
    '--repository',
    join(root, 'examples'),
    '--install-root',
    join(outside, 'built'),
    'datagauge',
  ])
  await story.pakages('sbom', [])
  await story.pakages('push', ['--registry', registry])
  for (const installer of ['native', 'spack']) {
    const installed = join(outside, `installed-${installer}`)
    await story.pakages('install', [
      ...['--registry', registry, '--install-root', installed],
      ...['--installer', installer, 'datagauge'],
    ])
    await story.program(`the program (${installer})`, `${installed}/*/datagauge-*/bin/datagauge`)
  }
  const container = await assembleContainer(story, [])
  story.tellPlaces({
    'build cache, lock, report': work,
    SBOMs: join(work, 'sbom'),
    registry: join(work, 'registry'),
    'installed without Spack': join(outside, 'installed-native'),
    'installed by Spack': join(outside, 'installed-spack'),
    ...container,
  })
  return 0
}

/**
 * What needs no Spack, on binaries of the examples that were built before: described, pushed, signed
 * with a key that is made now, verified by it, installed, and run.
 */
async function withoutSpack(story: Story, why: string): Promise<number> {
  const prebuilt = join(root, 'examples', 'prebuilt')
  console.log(
    `build: skipped (${why})\nGoing on with the binaries in examples/prebuilt, ${readFileSync(
      join(prebuilt, 'RECORDED.md'),
      'utf8',
    )
      .split('\n')
      .find((line) => line.startsWith('Built '))
      ?.replace('Built', 'built')}`,
  )
  cpSync(prebuilt, work, { recursive: true, filter: (path) => !path.endsWith('.md') })
  const { key, config } = newSigner()
  const installed = join(outside, 'installed')
  await story.pakages('sbom', [])
  await story.pakages('push', ['--registry', registry, '--sign', 'key'], {
    PAKAGES_SIGNING_KEY: key,
  })
  await story.pakages('install', [
    ...['--registry', registry, '--install-root', installed],
    ...['--installer', 'native', '--config', config, '--allow', 'unreviewed', 'datagauge'],
  ])
  await story.program('the installed program', `${installed}/*/datagauge-*/bin/datagauge`)
  const container = await assembleContainer(
    story,
    ['--config', config, '--allow', 'unreviewed', '--sign', 'key'],
    { PAKAGES_SIGNING_KEY: key },
  )
  story.tellPlaces({
    SBOMs: join(work, 'sbom'),
    registry: join(work, 'registry'),
    'installed packages': installed,
    ...container,
  })
  return 0
}

/**
 * Puts the program on a base with the libc of this machine, in a folder in OCI layout.
 * @returns Where the image lies; nothing on a machine without glibc.
 */
async function assembleContainer(
  story: Story,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Readonly<Record<string, string>>> {
  const base = await baseOfThisMachine(join(work, 'base'))
  if (base === undefined) {
    console.log('\ncontainer: skipped (there is no glibc here to put into a base)')
    return {}
  }
  const image = join(work, 'image')
  await story.pakages(
    'container',
    [
      ...['--registry', registry, '--base', base, '--image', `oci-layout:${image}`],
      ...[...words, 'datagauge'],
    ],
    env,
  )
  return { 'image to run': image }
}

/** A key that signs, and a configuration whose policy trusts what it signed. */
function newSigner(): { readonly key: string; readonly config: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const folder = join(work, 'trust')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'key.pub'), publicKey.export({ type: 'spki', format: 'pem' }))
  const config = join(folder, 'pakages.json')
  const trust = { signers: [{ key: 'key.pub' }] }
  const configuration = { name: 'start', version: '1.0', license: 'MIT', trust }
  writeFileSync(config, JSON.stringify(configuration))
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), config }
}

try {
  if (!existsSync(join(root, 'examples'))) throw new Error('there is no folder examples/ here')
  process.exitCode = await main()
} catch (error) {
  console.error(`npm start failed: ${messageOf(error)}`)
  process.exitCode = 1
}
