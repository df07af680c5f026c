import type { UserError } from './errors.ts'
import type { Inputs, Parsed } from './inputs.ts'
import type { Ports } from './ports/ports.ts'

/** What GitHub's token must be allowed to do, as `permissions:` of a job names it. */
export type Permissions = Readonly<Record<string, 'read' | 'write'>>

/**
 * What an action shows of its result: the same for the job summary, the outputs, the terminal and
 * `--json`.
 */
export interface Presentation<O extends string> {
  /** One value per declared output; '' where there is nothing to say. */
  readonly outputs: Readonly<Record<O, string>>
  /**
   * Markdown for the job summary. The terminal prints it as it is, so it must read well as plain
   * text too.
   */
  readonly summary: string
  /** The value that `--json` prints. Plain JSON. */
  readonly json: unknown
  /**
   * Set when the action did its work but must fail, such as a build where one package failed and
   * the others were kept.
   */
  readonly failure?: UserError
}

/** What an action does, apart from what it declares. */
export interface Work<I extends Inputs, O extends string, R> {
  /** Does the work and returns its result; prints only progress, through `ports.host`. */
  readonly run: (inputs: Parsed<I>, ports: Ports) => Promise<R>
  /** What is shown of the result. */
  readonly present: (result: R, inputs: Parsed<I>) => Presentation<O>
}

/** What the command line knows of an action, and of a command without an action of its own. */
export interface TerminalDeclaration<I extends Inputs = Inputs> {
  /** The short public name: `pakages NAME`. */
  readonly name: string
  /** A few words in the imperative. */
  readonly title: string
  /** One sentence: what it does. */
  readonly summary: string
  readonly inputs: I
  /** The words after `pakages NAME` of an example at the terminal. */
  readonly terminalExample: string
  /** Input that positional words at the terminal go to: a list takes all of them. */
  readonly positional?: keyof I & string
  /** What a shell completes positional words with; absent: with files. */
  readonly completes?: 'installed'
  /** What the words behind `--` are, such as `PROGRAM`; absent: they are words as any other. */
  readonly behindDashes?: string
  /** Input that the words behind `--` go to, joined by blanks; absent: they are words as any other. */
  readonly dashesInto?: keyof I & string
}

/**
 * An action: one declaration from which `action.yml`, README tables, `dist/` stub, command line
 * flags and help are made. `uses: syspack/pakages/NAME@v1` is its name in a workflow.
 */
export interface Action<
  I extends Inputs = Inputs,
  O extends string = string,
  R = unknown,
> extends TerminalDeclaration<I> {
  /** The icon (https://feathericons.com) and colour of the marketplace. */
  readonly branding: {
    readonly icon: string
    readonly color:
      'white' | 'black' | 'yellow' | 'blue' | 'green' | 'orange' | 'red' | 'purple' | 'gray-dark'
  }
  /** Output names and a sentence for each. */
  readonly outputs: Readonly<Record<O, string>>
  readonly permissions: Permissions
  /** The `with:` block of the example in the README, as YAML. */
  readonly example: string
  /**
   * Loads what does the work. A declaration imports no more than inputs, so that help, documents and
   * a refused input cost no action's code.
   */
  readonly work: () => Promise<Work<I, O, R>>
}

/** Declares an action; the types of inputs, outputs and result follow from the declaration. */
export const defineAction = <const I extends Inputs, const O extends string, R>(
  action: Action<I, O, R>,
): Action<I, O, R> => action
