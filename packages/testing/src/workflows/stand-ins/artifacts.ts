import { cpSync, existsSync, globSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join, matchesGlob, relative, resolve, sep } from 'node:path'
import type { StandInCall } from '../step-actions.ts'

/**
 * `actions/upload-artifact`: files by patterns, under their least common folder. As on GitHub a name
 * is given once in a run, unless the input says `overwrite`, and hidden files are left out unless
 * they are asked for.
 */
export async function uploadArtifact(call: StandInCall): Promise<Record<string, string>> {
  const { inputs, workspace, say } = call
  const name = inputs['name'] || 'artifact'
  if (/[":<>|*?\r\n\\/]/.test(name)) throw new Error(`The artifact name is not valid: ${name}`)
  const hidden = inputs['include-hidden-files'] === 'true'
  const patterns = linesOf(inputs['path'])
  const files = found(patterns, workspace).filter((file) => hidden || !isHidden(file, workspace))
  if (files.length === 0) {
    const text = `No files were found with the provided path: ${patterns.join(', ')}.`
    if (inputs['if-no-files-found'] === 'error') throw new Error(text)
    if (inputs['if-no-files-found'] !== 'ignore') say(`##[warning]${text}`)
    return {}
  }
  const folder = folderOf(call, name)
  if (existsSync(folder) && inputs['overwrite'] !== 'true')
    throw new Error(
      'Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: an artifact with this name already exists on the workflow run',
    )
  rmSync(folder, { recursive: true, force: true })
  const root = rootOf(patterns, files, workspace)
  for (const file of files) copy(file, join(folder, relative(root, file)))
  call.run.platform.artifacts.set(`${call.run.id}/${name}`, folder)
  say(`Artifact ${name} has ${files.length} files`)
  return { 'artifact-id': name, 'artifact-url': `https://github.com/artifacts/${name}` }
}

/** `actions/download-artifact`: one by its name, or all that fit a pattern. */
export async function downloadArtifact(call: StandInCall): Promise<Record<string, string>> {
  const { inputs, workspace, run, say } = call
  const id = inputs['run-id'] || run.id
  const into = resolve(workspace, inputs['path'] || '.')
  const all = [...run.platform.artifacts]
    .filter(([key]) => key.startsWith(`${id}/`))
    .map(([key, folder]) => [key.slice(id.length + 1), folder] as const)
  const name = inputs['name'] ?? ''
  const wanted = all.filter(([one]) =>
    name === '' ? matchesGlob(one, inputs['pattern'] || '*') : one === name,
  )
  if (name !== '' && wanted.length === 0)
    throw new Error(`Unable to download artifact(s): Artifact not found for name: ${name}`)
  for (const [one, folder] of wanted) {
    const apart = name === '' && inputs['merge-multiple'] !== 'true'
    mkdirSync(into, { recursive: true })
    cpSync(folder, apart ? join(into, one) : into, { recursive: true, force: true })
    say(`Artifact ${one} was downloaded`)
  }
  return { 'download-path': into }
}

const folderOf = ({ run }: StandInCall, name: string): string =>
  join(run.platform.scratch('artifacts', run.id), name)

const linesOf = (text = ''): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** The files that patterns name; what follows `!` is left out. */
function found(patterns: readonly string[], workspace: string): string[] {
  const files = (pattern: string): string[] => {
    const path = resolve(workspace, pattern)
    if (existsSync(path) && statSync(path).isDirectory()) return filesBelow(path)
    return globSync(path).flatMap((one) => (statSync(one).isDirectory() ? filesBelow(one) : [one]))
  }
  const left = new Set(
    patterns.filter((one) => one.startsWith('!')).flatMap((one) => files(one.slice(1))),
  )
  return [
    ...new Set(patterns.filter((one) => !one.startsWith('!')).flatMap((one) => files(one))),
  ].filter((file) => !left.has(file))
}

const filesBelow = (folder: string): string[] =>
  globSync(['**/*', '**/.*', '**/.*/**/*'], { cwd: folder })
    .map((one) => join(folder, one))
    .filter((one) => statSync(one).isFile())

const isHidden = (file: string, workspace: string): boolean =>
  relative(workspace, file)
    .split(sep)
    .some((part) => part.startsWith('.') && part !== '.' && part !== '..')

/** What is left away from the paths: the folder that is given, or what all files have in common. */
function rootOf(patterns: readonly string[], files: readonly string[], workspace: string): string {
  const [only, ...others] = patterns.filter((one) => !one.startsWith('!'))
  const path = resolve(workspace, only ?? '.')
  if (others.length === 0 && existsSync(path))
    return statSync(path).isDirectory() ? path : dirname(path)
  let root = dirname(files[0]!)
  while (!files.every((file) => file.startsWith(root + sep))) root = dirname(root)
  return root
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  cpSync(from, to)
}
