// `npm start`: the main job on examples/, from recipes to a program that runs, as lines that
// anybody can repeat.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder, messageOf } from '@pakages/core'
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
  await story.pakages('install', [
    '--registry',
    registry,
    '--install-root',
    join(outside, 'installed'),
    'datagauge',
  ])
  await story.program(
    'the installed program',
    `${join(outside, 'installed')}/*/datagauge-*/bin/datagauge`,
  )
  story.tellPlaces({
    'build cache, lock, report': work,
    SBOMs: join(work, 'sbom'),
    registry: join(work, 'registry'),
    'installed packages': join(outside, 'installed'),
  })
  return 0
}

/** What needs no Spack, on binaries of the examples that were built before. */
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
  await story.pakages('sbom', [])
  await story.pakages('push', ['--registry', registry])
  await story.pakages('install', ['--registry', registry, '--mode', 'download-only', 'datagauge'])
  story.tellPlaces({
    SBOMs: join(work, 'sbom'),
    registry: join(work, 'registry'),
    'mirror for Spack': join(work, 'restore', 'mirror'),
  })
  return 0
}

try {
  if (!existsSync(join(root, 'examples'))) throw new Error('there is no folder examples/ here')
  process.exitCode = await main()
} catch (error) {
  console.error(`npm start failed: ${messageOf(error)}`)
  process.exitCode = 1
}
