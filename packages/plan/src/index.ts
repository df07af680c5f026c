export * from './build-cost.ts'
export * from './build-graph.ts'
export * from './needed-specs.ts'
export * from './plan-builds.ts'
