import { readFile, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { InvalidValue, parseJson, firstIssue } from '@pakages/model'
import { codeOf, UserError } from './errors.ts'
import { readRegularFile } from './regular-file.ts'
import { writeAside } from './temporary-file.ts'

/**
 * A kind of file that one job hands to another. Its JSON begins with `"schema": "NAME/VERSION"`.
 */
export interface DocumentKind<T> {
  /** Such as `pakages.build/1`. */
  readonly schema: string
  /** Checks JSON that came from outside. @throws UserError that names `from`. */
  parse(json: unknown, from: string): T
  /**
   * Reads a file. @throws UserError when it is missing, not JSON, of another kind or version, or
   * malformed.
   */
  read(file: string): Promise<T>
  /** Writes a file whole or not at all, indented, with a line end; makes the folder. */
  write(file: string, value: T): Promise<void>
  /** The schema of the values, for JSON Schema files in `docs/`. */
  readonly type: z.ZodType<T>
}

/**
 * Declares a kind of file.
 * @param schema `NAME/VERSION`; the version counts up when old readers would misread new files.
 * @param writer The action that writes it, for the message when it is missing.
 */
export function defineDocument<T>(
  schema: string,
  writer: string,
  type: z.ZodType<T>,
): DocumentKind<T> {
  const parse = (json: unknown, from: string): T => {
    const found = z.object({ schema: z.string() }).safeParse(json)
    if (!found.success || found.data.schema !== schema)
      throw otherSchema(schema, writer, found.data?.schema, from)
    const { schema: _, ...rest } = json as Record<string, unknown>
    const read = type.safeParse(rest)
    if (read.success) return read.data
    throw new UserError(`${from} is not a valid ${schema}: ${firstIssue(read.error)}.`, {
      id: 'document-invalid',
      fix: `Run "${writer}" again.`,
      at: { file: from },
    })
  }
  return {
    schema,
    type,
    parse,
    read: async (file) => {
      const fix = `Run "${writer}" first, or name the file that it wrote.`
      return parse(await readJson(file, fix, readRegularFile), file)
    },
    write: (file, value) => writeWhole(file, `${JSON.stringify({ schema, ...value }, null, 2)}\n`),
  }
}

function otherSchema(
  wanted: string,
  writer: string,
  found: string | undefined,
  from: string,
): UserError {
  if (found === undefined)
    return new UserError(`${from} is not a ${wanted} file: it has no "schema".`, {
      id: 'document-of-other-kind',
      fix: `Name the file that "${writer}" wrote.`,
      at: { file: from },
    })
  const [wantedName] = wanted.split('/')
  const [name] = found.split('/')
  const fix =
    name === wantedName
      ? 'Use the same version of Pakages in every job.'
      : `Name the file that "${writer}" wrote.`
  return new UserError(`${from} is a ${found.slice(0, 60)} file, but ${wanted} is needed.`, {
    id: 'document-of-other-kind',
    fix,
    at: { file: from },
  })
}

/**
 * Reads a JSON file.
 * @param fix What to do when it is missing.
 * @param read How; by default a pipe that the user names is waited for.
 * @throws UserError when it is missing or not JSON.
 */
export async function readJson(
  file: string,
  fix: string,
  read: (file: string) => Promise<Buffer> = readFile,
): Promise<unknown> {
  let bytes: Buffer
  try {
    bytes = await read(file)
  } catch (error) {
    if (error instanceof UserError) throw error
    if (codeOf(error) === 'ENOENT')
      throw new UserError(`There is no file ${file}.`, { id: 'file-missing', fix, cause: error })
    throw new UserError(`${file} cannot be read (${codeOf(error) ?? 'unknown error'}).`, {
      id: 'file-unreadable',
      fix: 'Check its kind and its permissions.',
      cause: error,
    })
  }
  try {
    return parseJson(bytes, file)
  } catch (error) {
    if (!(error instanceof InvalidValue)) throw error
    throw new UserError(error.message, { id: error.id, fix: error.fix, cause: error, at: { file } })
  }
}

/**
 * Writes a file whole or not at all: readers see the old bytes or the new ones. Makes the folder.
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  await writeAside(file, (temporary) => writeFile(temporary, content))
}
