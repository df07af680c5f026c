import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** One thing that a Spack defines. */
export interface Defined {
  readonly file: string
  readonly name: string
  readonly digest: string
  /** Without comments, docstrings and formatting. */
  readonly text: string
}

/** Gives the text of a file of a Spack; undefined when it has none. */
export type ReadSource = (file: string) => string | undefined

/** The files of a Spack as they lie on the disk. */
export const onDisk =
  (root: string): ReadSource =>
  (file) =>
    existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined

/** The files of a Spack as they were at a commit; none where its clone does not reach back there. */
export const atCommit =
  (root: string, commit: string): ReadSource =>
  (file) => {
    const git = spawnSync('git', ['-C', root, 'show', `${commit}:${file}`], { encoding: 'utf8' })
    return git.status === 0 ? git.stdout : undefined
  }

/** The version of a Spack, and its commit where it is a clone. @throws Error when it is no Spack. */
export function identityOf(root: string): { readonly version: string; readonly commit: string } {
  const text = onDisk(root)('lib/spack/spack/__init__.py') ?? ''
  const version = /^__version__ = "([^"]+)"$/m.exec(text)?.[1]
  if (version === undefined) throw new Error(`${root} is no Spack`)
  const git = spawnSync('git', ['-C', root, 'rev-parse', 'HEAD'], { encoding: 'utf8' })
  return { version, commit: git.status === 0 ? git.stdout.trim() : '' }
}

/** Stands for all of a file that is no Python. */
const WHOLE = '*'
const SCRIPT = join(import.meta.dirname, 'functions-of.py')
const answers = z.array(
  z.record(z.string(), z.object({ digest: z.string(), text: z.string() }).nullable()),
)

/**
 * What a Spack defines of what is asked for; what it does not have is left out.
 * @param wanted Names by file. @throws Error when Python cannot read its sources.
 */
export function definedIn(
  read: ReadSource,
  wanted: Readonly<Record<string, readonly string[]>>,
): Defined[] {
  const sources = Object.entries(wanted).flatMap(([file, names]) => {
    const text = read(file)
    return text === undefined ? [] : [{ file, names, text }]
  })
  const whole = sources.filter(({ names }) => names.includes(WHOLE))
  const python = sources.filter(({ names }) => !names.includes(WHOLE))
  const said = execFileSync('python3', [SCRIPT], {
    input: JSON.stringify(python),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return [
    ...whole.map(({ file, text }) => ({ file, name: WHOLE, digest: digestOf(text), text })),
    ...answers
      .parse(JSON.parse(said))
      .flatMap((found, index) =>
        Object.entries(found).flatMap(([name, one]) =>
          one ? [{ file: python[index]!.file, name, ...one }] : [],
        ),
      ),
  ]
}

const digestOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16)
