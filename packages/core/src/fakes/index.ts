// Working fakes of the ports, for tests only: imported as `@pakages/core/fakes`, so that no bundle
// holds them.
export * from './manual-clock.ts'
export * from './memory-code-host.ts'
export * from './memory-host.ts'
export * from './memory-ports.ts'
export * from './signing.ts'
export * from './fake-recipe.ts'
export * from './fake-spack.ts'
