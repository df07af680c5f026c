import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import type { RelocationCase } from './cases.ts'

/** What Spack makes of a case: the bytes, or the name of what it raised. */
export type SpackRelocates = { readonly content: Buffer } | { readonly error: string }

const answer = z.union([z.object({ content: z.string() }), z.object({ error: z.string() })])
const SCRIPT = join(import.meta.dirname, 'spack-answers.py')

/**
 * Asks a Spack what it makes of cases, one answer for each.
 * @param root Its clone. @param python What to run it with. @throws Error when it does not answer.
 */
export async function spackRelocates(
  root: string,
  cases: readonly RelocationCase[],
  python = 'python3',
): Promise<SpackRelocates[]> {
  const folder = await mkdtemp(join(tmpdir(), 'spack-relocates-'))
  try {
    // -B: a clone of Spack that is tested is not written to.
    const child = spawn(python, ['-B', SCRIPT, root, folder], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, SPACK_DISABLE_LOCAL_CONFIG: '1', SPACK_USER_CACHE_PATH: folder },
    })
    const ended = once(child, 'close')
    child.stdin.end(cases.map((one) => `${JSON.stringify(asJson(one))}\n`).join(''))
    const lines = (await text(child.stdout)).split('\n').slice(0, -1)
    const [code] = (await ended) as [number]
    if (code !== 0 || lines.length !== cases.length)
      throw new Error(`Spack in ${root} gave ${lines.length} answers and ended with ${code}.`)
    return lines.map((line) => {
      const said = answer.parse(JSON.parse(line))
      return 'error' in said ? said : { content: Buffer.from(said.content, 'base64') }
    })
  } finally {
    await rm(folder, { recursive: true })
  }
}

const asJson = ({ kind, content, map, sbang }: RelocationCase): unknown => ({
  kind,
  sbang,
  content: content.toString('base64'),
  map: map.map((pair) => pair.map((path) => path.toString('base64'))),
})
