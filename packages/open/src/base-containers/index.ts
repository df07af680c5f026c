export { baseContainerOf, pinnedBaseContainers, type BaseContainer } from './base-containers.ts'
