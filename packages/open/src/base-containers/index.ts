export { baseContainerOf, pinnedBaseContainers, type BaseContainer } from './base-containers.ts'
export * from './target-rows.ts'
