import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { examples } from '../../../examples/make-sources.ts'
import { cacheFolder, spackInstallation } from './machine.ts'
import { runCli } from './run-action.ts'

/**
 * Has `pakages build` and `pakages sbom` build the example program `datagauge` with the real Spack
 * of this machine, and puts what they leave into a workspace, ready for `push`. The first call
 * takes minutes; later ones find it in the cache folder, as long as recipes and Spack are the same.
 * @param workspace A folder; `.pakages/` is made in it.
 */
export async function builtExamples(workspace: string): Promise<void> {
  const folder = join(cacheFolder(), 'bench', `examples-${inputsHash()}`)
  if (!existsSync(folder)) await build(folder)
  cpSync(join(folder, '.pakages'), join(workspace, '.pakages'), { recursive: true })
}

async function build(folder: string): Promise<void> {
  // Built where it stays: the report names the folder.
  const unfinished = `${folder}-unfinished-${process.pid}`
  mkdirSync(unfinished, { recursive: true })
  try {
    for (const args of [
      ['build', '--repository', examples, '--install-root', join(unfinished, 'store'), 'datagauge'],
      ['sbom'],
    ]) {
      const { exitCode, stdout, stderr } = await runCli(args, { cwd: unfinished })
      if (exitCode !== 0)
        throw new Error(`pakages ${args[0]} ended with ${exitCode}:\n${stdout}${stderr}`)
    }
    rmSync(join(unfinished, 'store'), { recursive: true, force: true })
    renameSync(unfinished, folder)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
}

function inputsHash(): string {
  const hash = createHash('sha256').update(spackInstallation()!.root)
  const files = globSync('spack_repo/**/*', { cwd: examples }).filter(
    (file) => !file.includes('__pycache__') && statSync(join(examples, file)).isFile(),
  )
  for (const file of files.sort())
    hash.update(`${file}\0`).update(readFileSync(join(examples, file)))
  return hash.digest('hex').slice(0, 12)
}
