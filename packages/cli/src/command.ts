import {
  endingOf,
  readInputs,
  type Ending,
  type Foreground,
  type Host,
  type Inputs,
  type Parsed,
  type Ports,
  type Processes,
  type TerminalDeclaration,
  type UserError,
} from '@pakages/core'
import type { Explanations } from '@pakages/model'

/** What a command says: Markdown for people, or a text that goes to stdout exactly as it is. */
export type CommandAnswer = { readonly markdown: string } | { readonly exactly: string }

/** What a command shows of its result. Stdout holds nothing else. */
export interface CommandPresentation {
  readonly answer: CommandAnswer
  /** The value that `--json` prints. Plain JSON. */
  readonly json: unknown
  /** Set when the command did its work but must fail, such as when it found something damaged. */
  readonly failure?: UserError
  /** The exit code of a program that was run on the user's behalf; default 0. */
  readonly exitCode?: number
}

/** What a command without an action of its own works with. Nothing is opened before it is asked. */
export interface CommandSurroundings {
  readonly host: Host
  readonly processes: Processes
  /** For a program that takes the terminal over. */
  readonly foreground: Foreground
  /** Aborted with a `Cancelled` when the command is to stop. */
  readonly signal: AbortSignal
  /** The words behind `--`, where the declaration has `behindDashes`. */
  readonly behindDashes: readonly string[]
  /** Everything that `pakages` can start. */
  readonly declarations: () => Promise<readonly TerminalDeclaration[]>
  /** What is told of every failure, by its id. */
  readonly explanations: () => Promise<Explanations>
  /** Reads the context from git, and wires the network and all else. */
  readonly openPorts: () => Promise<Ports>
}

/** What a command does, apart from what it declares. */
export interface CommandWork<I extends Inputs, R> {
  readonly run: (inputs: Parsed<I>, surroundings: CommandSurroundings) => Promise<R>
  readonly present: (result: R, inputs: Parsed<I>) => CommandPresentation
}

/**
 * A command that only a terminal has: one declaration, from which flags, help, completions and
 * `docs/commands.md` are made.
 */
export interface Command<I extends Inputs = Inputs, R = unknown> extends TerminalDeclaration<I> {
  /** Loads what does the work: help and a refused flag cost none of its code. */
  readonly work: () => Promise<CommandWork<I, R>>
}

/** Declares a command; the types of inputs and result follow from the declaration. */
export const defineCommand = <const I extends Inputs, R>(command: Command<I, R>): Command<I, R> =>
  command

/** How a command ended; without an answer it failed before it had one. */
export interface CommandEnding extends Ending {
  readonly answer: CommandAnswer | undefined
}

/** A command whose types of inputs and result are no longer of interest. */
export interface StartableCommand {
  readonly declaration: TerminalDeclaration
  readonly start: (surroundings: CommandSurroundings) => Promise<CommandEnding>
}

/** Makes a command ready to be started. */
export const startable = <I extends Inputs, R>(command: Command<I, R>): StartableCommand => ({
  declaration: command,
  start: (surroundings) => runCommand(command, surroundings),
})

/** Runs a command from its inputs to its end, which the rules of actions decide. Never throws. */
async function runCommand<I extends Inputs, R>(
  command: Command<I, R>,
  surroundings: CommandSurroundings,
): Promise<CommandEnding> {
  try {
    const inputs = readInputs(command.inputs, surroundings.host)
    const { run, present } = await command.work()
    const { answer, json, failure, exitCode } = present(await run(inputs, surroundings), inputs)
    if (failure === undefined) return { exitCode: exitCode ?? 0, json, answer }
    return { exitCode: endingOf(failure, command.name, surroundings).exitCode, json, answer }
  } catch (error) {
    return { ...endingOf(error, command.name, surroundings), answer: undefined }
  }
}
