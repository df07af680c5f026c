import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'

/** Folders that no test of a package needs. */
const LEFT_OUT = ['dist/', 'bench/', 'docs/', 'examples/']

/**
 * Copies the sources of the project, with what is not committed yet, to a folder in which they can
 * be broken. Dependencies are linked; packages of the workspace are the copies, whoever imports
 * them, so that a broken line is seen through every door.
 * @param root The project.
 * @param copy An empty folder.
 */
export function copyProject(root: string, copy: string): void {
  for (const file of filesOf(root)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    cpSync(join(root, file), join(copy, file), { verbatimSymlinks: true })
  }
  const [from, to] = [join(root, 'node_modules'), join(copy, 'node_modules')]
  mkdirSync(join(to, '@pakages'), { recursive: true })
  for (const name of readdirSync(from))
    if (name !== '@pakages') symlinkSync(join(from, name), join(to, name))
  for (const name of readdirSync(join(from, '@pakages')))
    symlinkSync(join(copy, 'packages', name), join(to, '@pakages', name))
}

function filesOf(root: string): string[] {
  const git = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (git.status !== 0) throw new Error(`git ls-files: ${git.stderr}`)
  return git.stdout
    .split('\0')
    .filter((file) => file !== '' && !LEFT_OUT.some((folder) => file.startsWith(folder)))
    .filter((file) => existsSync(join(root, file.split('/').join(sep))))
}
