// Tests lie beside the sources (`*.test.ts`) and, where they cross packages, in test/. Packages are
// found through the `exports` of the npm workspaces, so nothing is compiled: test/strip-types.mjs
// takes the types out as Node itself does.
export default {
  roots: [
    '<rootDir>/actions',
    '<rootDir>/bench',
    '<rootDir>/packages',
    '<rootDir>/scripts',
    '<rootDir>/test',
  ],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleFileExtensions: ['ts', 'mjs', 'js', 'cjs', 'json', 'node'],
  transform: { '\\.ts$': '<rootDir>/test/strip-types.mjs' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '/\\.pakages/'],
  testEnvironment: 'node',
  // Half of the long tests wait for servers, for Spack and for browsers: one worker more than jest
  // would take on two cores. A worker keeps the modules of all its files: it begins anew in time.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '1500MB',
  // A starting Spack or registry on a busy machine takes its time; a test that hangs still ends.
  testTimeout: 60_000,
  coverageProvider: 'babel',
}
