import {
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseWorkflow,
} from '@actions/workflow-parser'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** A step as it stands in the file: texts may hold expressions. */
export interface StepSource {
  readonly id?: string
  readonly name?: string
  readonly if?: unknown
  readonly run?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, unknown>>
  readonly shell?: string
  readonly 'working-directory'?: string
  readonly 'continue-on-error'?: unknown
  readonly 'timeout-minutes'?: unknown
}

/** A job as it stands in the file. */
export interface JobSource {
  readonly name?: string
  readonly needs?: string | readonly string[]
  readonly if?: unknown
  readonly 'runs-on'?: unknown
  readonly container?: unknown
  readonly permissions?: PermissionsSource
  readonly strategy?: unknown
  readonly concurrency?: unknown
  readonly environment?: unknown
  readonly env?: Readonly<Record<string, unknown>>
  readonly defaults?: DefaultsSource
  readonly outputs?: Readonly<Record<string, unknown>>
  readonly steps?: readonly StepSource[]
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly secrets?: 'inherit' | Readonly<Record<string, unknown>>
  readonly 'continue-on-error'?: unknown
  readonly 'timeout-minutes'?: unknown
}

/** `permissions`: all at once, or by name. */
export type PermissionsSource = 'read-all' | 'write-all' | Readonly<Record<string, string>>

interface DefaultsSource {
  readonly run?: { readonly shell?: string; readonly 'working-directory'?: string }
}

/** What `workflow_call` declares. */
export interface CallSource {
  readonly inputs?: Readonly<Record<string, InputSource>>
  readonly secrets?: Readonly<Record<string, { readonly required?: boolean } | null>>
  readonly outputs?: Readonly<Record<string, { readonly value: string }>>
}

/** One input of `workflow_call` or `workflow_dispatch`. */
export interface InputSource {
  readonly type?: string
  readonly default?: unknown
  readonly required?: boolean
}

/** A workflow file. */
export interface WorkflowSource {
  readonly name?: string
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions?: PermissionsSource
  readonly concurrency?: unknown
  readonly env?: Readonly<Record<string, unknown>>
  readonly defaults?: DefaultsSource
  readonly jobs: Readonly<Record<string, JobSource>>
}

/**
 * Reads a workflow file, after GitHub's own parser has found nothing wrong with it.
 * @throws Error with all that the parser says.
 */
export async function readWorkflow(file: string): Promise<WorkflowSource> {
  const content = readFileSync(file, 'utf8')
  const { context, value } = parseWorkflow({ name: file, content }, new NoOperationTraceWriter())
  if (value !== undefined) await convertWorkflowTemplate(context, value)
  const errors = context.errors.getErrors().map(({ message }) => message)
  if (errors.length > 0) throw new Error(`Invalid workflow file\n${errors.join('\n')}`)
  const source = parse(content) as Omit<WorkflowSource, 'on'> & { on: unknown }
  return { ...source, on: eventsOf(source.on) }
}

/** `on: push`, `on: [push]` and `on: { push: … }` are the same. */
function eventsOf(on: unknown): Record<string, unknown> {
  if (typeof on === 'string') return { [on]: null }
  if (Array.isArray(on)) return Object.fromEntries(on.map((event) => [String(event), null]))
  return on as Record<string, unknown>
}
