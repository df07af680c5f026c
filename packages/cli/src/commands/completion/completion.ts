import { plainText } from '../../plain-markdown.ts'
import { COMMON_FLAGS } from '../../arguments.ts'
import { flagWord } from '../../help.ts'
import type { CommandWork } from '../../command.ts'
import type { Input, TerminalDeclaration } from '@pakages/core'
import { bashScript } from './bash.ts'
import type { completionInputs } from './inputs.ts'
import { fishScript } from './fish.ts'
import type { CompletedCommand, CompletedFlag } from './words.ts'
import { zshScript } from './zsh.ts'

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript } as const

/** Prints the script of a shell, made from the declarations of all that there is to start. */
export const completionWork: CommandWork<typeof completionInputs, string> = {
  run: async ({ shell }, { declarations }) =>
    SCRIPTS[shell]((await declarations()).map(completedCommand)),
  present: (script, { shell }) => ({ answer: { exactly: script }, json: { shell, script } }),
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

function wordsOf({ inputs, positional }: TerminalDeclaration): CompletedCommand['words'] {
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
