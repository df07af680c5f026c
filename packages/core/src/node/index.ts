// The real ports of Node, imported as `@pakages/core/node` by composition roots, benchmarks and tests.
export * from './clock.ts'
export * from './http.ts'
export * from './processes.ts'
