export * from './layer/layer-entry.ts'
export * from './layer/write-tar.ts'
