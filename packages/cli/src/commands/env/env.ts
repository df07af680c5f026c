import { shellScript, shellVariables } from '@pakages/store'
import type { CommandWork } from '../../command.ts'
import { load } from '../../loading/load.ts'
import type { envInputs } from './inputs.ts'

interface Environment {
  readonly variables: Readonly<Record<string, string | null>>
  /** Code for a shell; undefined where JSON is wanted. */
  readonly script: string | undefined
}

/** Prints code for a shell, or what the variables are in the end. */
export const envWork: CommandWork<typeof envInputs, Environment> = {
  run: async (inputs, { host }) => {
    const { changes } = await load(inputs, host)
    const after = [...shellVariables(host.env, changes)]
    return {
      variables: Object.fromEntries(after.map(([name, value]) => [name, value ?? null])),
      script: inputs.shell === 'json' ? undefined : shellScript(inputs.shell, host.env, changes),
    }
  },
  present: ({ variables, script }) => ({
    answer: { exactly: script ?? `${JSON.stringify(variables, null, 2)}\n` },
    json: variables,
  }),
}
