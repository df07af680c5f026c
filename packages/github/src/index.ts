// What every action needs on a runner. The code host (Octokit) is `@pakages/github/code-host`: only
// what proposes changes loads it.
export * from './host.ts'
export * from './job-cache.ts'
export * from './processes.ts'
export * from './run-context.ts'
