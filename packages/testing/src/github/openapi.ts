import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv, type ValidateFunction } from 'ajv'
import { sampleOf, type JsonSchema, withoutNullable } from './sample.ts'

interface Operation {
  readonly operationId: string
  readonly parameters?: readonly {
    readonly name: string
    readonly in: string
    readonly required?: boolean
    readonly schema: JsonSchema
  }[]
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>>
  }
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: JsonSchema }>> }>
  >
}

/** An operation of GitHub's REST API that a request is for. */
export interface Matched {
  /** Such as `pulls/list`. */
  readonly id: string
  /** The parts of the path by their names. */
  readonly path: Readonly<Record<string, string>>
  /** Throws when the query or the body of a request does not fit GitHub's description. */
  readonly checkRequest: (query: URLSearchParams, body: unknown) => void
  /** Throws when an answer does not fit GitHub's description. */
  readonly checkAnswer: (status: number, body: unknown) => void
  /** The smallest answer that fits. */
  readonly sample: (status: number) => unknown
  /** The smallest item of a list, or of what lies below these properties of it. */
  readonly item: (...properties: readonly string[]) => unknown
}

/**
 * GitHub's own description of its REST API (npm `@octokit/openapi`): requests and answers are
 * checked against it.
 */
export class GitHubDescription {
  readonly #paths: readonly {
    readonly pattern: RegExp
    readonly template: string
    readonly methods: Readonly<Record<string, Operation>>
  }[]
  readonly #ajv = new Ajv({ strict: false, validateFormats: false })
  readonly #compiled = new Map<JsonSchema, ValidateFunction>()

  constructor() {
    const file = createRequire(import.meta.url).resolve(
      '@octokit/openapi/generated/api.github.com.deref.json',
    )
    const { paths } = JSON.parse(readFileSync(file, 'utf8')) as {
      paths: Record<string, Record<string, Operation>>
    }
    this.#paths = Object.entries(paths)
      .filter(([template]) => /^\/(repos\/\{owner\}\/\{repo\}|orgs|users)\//.test(template))
      .map(([template, methods]) => ({ template, methods, pattern: patternOf(template) }))
  }

  /** The operation for a request; undefined for paths that GitHub does not describe. */
  match(method: string, path: string): Matched | undefined {
    const found = this.#paths.filter(
      ({ pattern, methods }) => pattern.test(path) && methods[method.toLowerCase()] !== undefined,
    )
    // The template with the fewest parameters is the most specific.
    const [best] = found.sort((a, b) => a.template.split('{').length - b.template.split('{').length)
    if (!best) return undefined
    const operation = best.methods[method.toLowerCase()]!
    const values = best.pattern.exec(path)?.groups ?? {}
    return {
      id: operation.operationId,
      path: Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, decodeURIComponent(value)]),
      ),
      checkRequest: (query, body) => this.#checkRequest(operation, query, body),
      checkAnswer: (status, body) =>
        this.#check(
          `answer ${status} of ${operation.operationId}`,
          answerSchema(operation, status),
          body,
        ),
      sample: (status) => sampleOf(answerSchema(operation, status) ?? {}),
      item: (...properties) =>
        sampleOf({ ...itemBelow(answerSchema(operation, 200) ?? {}, properties), nullable: false }),
    }
  }

  #checkRequest(operation: Operation, query: URLSearchParams, body: unknown): void {
    for (const name of query.keys()) {
      // The addresses of further pages are GitHub's own; it describes them for some lists only.
      if (
        name !== 'page' &&
        !operation.parameters?.some(
          (parameter) => parameter.in === 'query' && parameter.name === name,
        )
      )
        throw new Error(`${operation.operationId} has no query parameter ${name}`)
    }
    const schema = operation.requestBody?.content['application/json']?.schema
    if (schema) this.#check(`body of ${operation.operationId}`, schema, body)
  }

  #check(what: string, schema: JsonSchema | undefined, value: unknown): void {
    if (schema === undefined) {
      if (value !== undefined) throw new Error(`${what} has no body in GitHub's description`)
      return
    }
    const validate = this.#compiled.get(schema) ?? this.#ajv.compile(withoutNullable(schema))
    this.#compiled.set(schema, validate)
    if (!validate(value))
      throw new Error(
        `${what} does not fit GitHub's description: ${this.#ajv.errorsText(validate.errors)}`,
      )
  }
}

function answerSchema(operation: Operation, status: number): JsonSchema | undefined {
  const answer = operation.responses[String(status)]
  if (!answer)
    throw new Error(`GitHub does not describe status ${status} for ${operation.operationId}`)
  return answer.content?.['application/json']?.schema
}

function itemBelow(schema: JsonSchema, properties: readonly string[]): JsonSchema {
  const item = schema.items ?? schema
  const [first, ...rest] = properties
  return first === undefined ? item : itemBelow(item.properties?.[first] ?? {}, rest)
}

const patternOf = (template: string): RegExp =>
  new RegExp(
    `^${template.replaceAll(/\{(\w+)\}/g, (_, name: string) => (['ref', 'path', 'tag'].includes(name) ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`))}$`,
  )
