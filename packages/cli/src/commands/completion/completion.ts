import { plainText } from '../../plain-markdown.ts'
import { COMMON_FLAGS } from '../../arguments.ts'
import { flagWord } from '../../help.ts'
import type { CommandWork } from '../../command.ts'
import { installRootOf, type Host, type Input, type TerminalDeclaration } from '@pakages/core'
import { isExternal } from '@pakages/model'
import { installedPackages } from '@pakages/store'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { bashScript } from './bash.ts'
import type { completionInputs } from './inputs.ts'
import { fishScript } from './fish.ts'
import type { CompletedCommand, CompletedFlag } from './words.ts'
import { zshScript } from './zsh.ts'

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript } as const

/** Prints the script of a shell, made from the declarations of all that there is to start. */
export const completionWork: CommandWork<typeof completionInputs, string> = {
  run: async (inputs, { declarations, host }) =>
    inputs.installed
      ? (await installedNames(inputs['install-root'], host)).map((name) => `${name}\n`).join('')
      : SCRIPTS[inputs.shell]((await declarations()).map(completedCommand)),
  present: (script, { shell }) => ({ answer: { exactly: script }, json: { shell, script } }),
}

/** Nothing where nothing is installed: a shell that completes a word shows no error. */
async function installedNames(given: string | undefined, host: Host): Promise<string[]> {
  const root = installRootOf(given, host)
  if (!existsSync(join(root, '.spack-db'))) return []
  const packages = [...installedPackages(root).values()]
  const names = packages
    .filter(({ prefix, spec }) => prefix !== undefined && !isExternal(spec))
    .map(({ spec }) => spec.name)
  return [...new Set(names)].filter((name) => /^[A-Za-z0-9][\w.-]*$/.test(name)).sort()
}

/** What a shell needs to know of a command. */
const completedCommand = (declaration: TerminalDeclaration): CompletedCommand => ({
  name: declaration.name,
  about: firstSentence(declaration.summary),
  flags: [
    ...Object.entries(declaration.inputs)
      .filter(([, { kind }]) => kind !== 'secret')
      .map(([name, input]) => completedFlag(name, input)),
    ...Object.entries(COMMON_FLAGS).map(([name, about]): CompletedFlag => ({
      name,
      about,
      value: 'none',
      choices: [],
    })),
  ],
  words: wordsOf(declaration),
})

const completedFlag = (name: string, input: Input<unknown>): CompletedFlag => ({
  name: flagWord(name, input),
  about: firstSentence(input.description),
  value: input.kind === 'flag' ? 'none' : input.choices ? 'choice' : 'any',
  choices: input.choices ?? [],
})

function wordsOf(declaration: TerminalDeclaration): CompletedCommand['words'] {
  const { inputs, positional, completes } = declaration
  if (completes === 'installed') return { kind: 'installed' }
  const choices = positional === undefined ? undefined : inputs[positional]?.choices
  return choices ? { kind: 'choice', choices } : { kind: 'files' }
}

/** In letters that mean nothing to any shell: descriptions stand in quotes there. */
const firstSentence = (markdown: string): string =>
  (/^[^]*?[.:](?=\s|$)/.exec(plainText(markdown))?.[0] ?? plainText(markdown))
    .replace(/[.:]$/, '')
    .replaceAll(/[`'"]/g, '')
    .replaceAll(/[^\p{L}\p{N} .,;()/@+=^<>*_-]/gu, ' ')
    .trim()
