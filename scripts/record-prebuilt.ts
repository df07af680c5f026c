// Records examples/prebuilt: the binaries of the example packages, built by the Spack of this
// machine, for `npm start` where there is none: our own packages and the compiler's runtime, which
// their programs need to run. Run it as
//   PAKAGES_CACHE=/opt/pakages unshare --uts sh -c 'hostname examples; npm run record-prebuilt'
// so that no host name and no path of a home folder gets into the packages.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildReport, workFolder } from '@pakages/core'
import { BuildCache } from '@pakages/oci'

const RUNTIME_OF_COMPILER = 'gcc-runtime'

const root = join(import.meta.dirname, '..')
const target = join(root, 'examples', 'prebuilt')
const folder = mkdtempSync(join(tmpdir(), 'pakages-prebuilt-'))
const work = workFolder(join(folder, 'work'))

execFileSync(
  process.execPath,
  [
    '--disable-warning=ExperimentalWarning',
    join(root, 'bin', 'pakages.mjs'),
    'build',
    '--repository',
    join(root, 'examples'),
    '--install-root',
    join(folder, 'store'),
    '--work-dir',
    work.root,
    'datagauge',
  ],
  { stdio: 'inherit', cwd: root },
)
await keepWhatRuns()
rmSync(target, { recursive: true, force: true })
for (const file of ['buildcache', 'build.json', 'facts.json', 'spack.lock'])
  cpSync(join(work.root, file), join(target, file), { recursive: true })
await describe()
rmSync(folder, { recursive: true })

/** Removes every package that nothing needs to run, with its blobs. */
async function keepWhatRuns(): Promise<void> {
  const cache = await BuildCache.open(work.cache)
  for (const entry of cache.entries.values()) {
    const { spec, tarball } = await cache.read(entry)
    if (spec.namespace === 'pakages_examples' || spec.name === RUNTIME_OF_COMPILER) continue
    const { data } = JSON.parse(readFileSync(entry.file, 'utf8')) as {
      data: { checksum: string }[]
    }
    for (const { checksum } of data)
      rmSync(join(work.cache, 'blobs', 'sha256', checksum.slice(0, 2), checksum))
    rmSync(entry.file)
    console.log(`left out: ${entry.name}@${entry.version}, ${tarball.size} bytes`)
  }
}

/** Says when and by what they were built, and leaves paths of this machine out of the report. */
async function describe(): Promise<void> {
  const report = await buildReport.read(join(target, 'build.json'))
  await buildReport.write(join(target, 'build.json'), { ...report, installRoot: '/recorded/store' })
  const recipes = report.recipes
    .map(({ namespace, commit }) => `${namespace} ${commit?.slice(0, 10) ?? ''}`)
    .join(', ')
  writeFileSync(
    join(target, 'RECORDED.md'),
    `# Prebuilt examples\n\nBuilt ${report.finished.slice(0, 10)} by Spack ${report.spack.version} (${report.spack.commit?.slice(0, 10)}) on ${report.platform}; recipes: ${recipes}.\n\nThe binaries of the packages in \`examples/\`, as \`pakages build\` leaves them: \`npm start\` goes on with them where Spack cannot be had.\nThe compiler's runtime, which they link to, is among them. \`scripts/record-prebuilt.ts\` makes this folder anew.\n`,
  )
}
