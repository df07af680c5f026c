import { parseJson, shown } from '@pakages/model'
import { z } from 'zod'

const body = z.object({
  errors: z.array(z.object({ code: z.string().catch(''), message: z.string().catch('') })).min(1),
})

/** The first error of a registry's JSON body; empty texts when it holds none. */
export function firstErrorOfAnswer(text: string): {
  readonly code: string
  readonly message: string
} {
  try {
    const first = body.parse(parseJson(text, 'the answer')).errors[0]!
    return { code: first.code.slice(0, 100), message: shown(first.message) }
  } catch {
    return { code: '', message: '' }
  }
}
