import { z } from 'zod'
import { digestType } from '../identity/digest.ts'
import { specHashType } from '../identity/spec-hash.ts'
import { commitType } from '../identity/commit.ts'

const specHash = specHashType()
const seconds = z.number().nonnegative()

/** A package of the lock, as people know it. */
const namedSpec = z.object({ hash: specHash, name: z.string(), version: z.string() })

/** One package that a job builds. */
const plannedSpec = namedSpec.extend({
  /** What building it is thought to take. */
  seconds,
  /** What says so. */
  from: z.enum([
    'this build',
    'this version',
    'this package',
    'its build system',
    'a public cache',
    'a trusted cache',
  ]),
  /** What other jobs of the stage build, and this package needs. */
  waitsFor: z.array(specHash),
})

/** `pakages.plan/1`: which jobs build what of a lock, after what caches have. */
export const planType = z.object({
  /** Of the repository that is built, where it is known. */
  commit: commitType().exactOptional(),
  /** The lock file, relative to the plan. */
  lock: z.string(),
  /** The sha256 of the lock's bytes: a plan is for this lock and no other. */
  lockDigest: digestType(),
  /** The sha256 of the `facts.json` beside the plan; absent where nothing is known of the recipes. */
  factsDigest: digestType().exactOptional(),
  /** Which of the repository's targets it is for, where one was named. */
  target: z
    .object({
      name: z.string(),
      /** As Spack calls it; empty where the target says none. */
      system: z.string(),
      /** The container of the jobs; empty for the runner itself. */
      container: z.string(),
      /** Such as `gcc@13`; empty for what Spack prefers. */
      compiler: z.string(),
      /** The microarchitecture; empty for the default. */
      target: z.string(),
      /** A label of runners, or several as a JSON list; empty for the workflow's own. */
      runner: z.string(),
    })
    .exactOptional(),
  /** Where only what changed is planned: what that is. */
  changes: z
    .object({
      /** The commit that it is compared with. */
      base: commitType(),
      touched: z.array(z.string()),
      removed: z.array(z.string()),
      /** Recipes that changed in a way that alters no hash. */
      unaltered: z.array(z.string()),
      /** A file that all recipes depend on: then all are planned. */
      shared: z.string().exactOptional(),
      /** Of the lock's specs, those that are asked for in the place of its roots. */
      roots: z.array(specHash),
    })
    .exactOptional(),
  /** Whose tests are run while packages are built; they need more. */
  tests: z.enum(['none', 'root', 'all']),
  limits: z.object({
    /** How many jobs run at the same time. */
    runners: z.number().int().min(1).max(256),
    /** Seconds that the packages of a job may take. */
    budget: seconds,
    /** Seconds from the start of a job to its first package. */
    setup: seconds,
    /** How many stages the workflow has. */
    stages: z.number().int().min(1),
  }),
  /** The jobs of a stage run side by side; a stage begins when the one before is over. */
  stages: z.array(
    z.object({
      jobs: z.array(
        z.object({
          /** `STAGE-NUMBER`, from 1. */
          id: z.string().regex(/^[1-9]\d{0,3}-[1-9]\d{0,3}$/, 'not STAGE-NUMBER'),
          /** From its first package to its last, with what it waits for others. */
          seconds,
          specs: z.array(plannedSpec).min(1),
        }),
      ),
    }),
  ),
  /** What is needed and what trusted caches have. */
  cached: z.array(namedSpec),
  /**
   * What jobs take from public caches instead of building it, and hand on: whose signature each
   * carries there.
   */
  public: z
    .array(
      namedSpec.extend({
        signedBy: z.string(),
        /** The address of the cache. */
        source: z.string().exactOptional(),
        /** The solver took it from there: its recipe or compiler is another, nobody builds it here. */
        taken: z.literal(true).exactOptional(),
      }),
    )
    .exactOptional(),
  /**
   * What jobs take from trusted caches other than the registry that the plan is for, and hand on:
   * from which cache.
   */
  foreign: z.array(namedSpec.extend({ source: z.string() })).exactOptional(),
  /** What does not fit into the stages: the next run goes on with it. */
  left: z.array(namedSpec),
  /** What alone takes longer than a job may. */
  overBudget: z.array(namedSpec),
  /** Until the last job is over, with the set-up of each stage. */
  seconds,
  /** What nothing could be faster than: the longest chain, or all work on all runners. */
  atLeast: seconds,
})

/** See {@link planType}. */
export type PlanRecord = z.infer<typeof planType>
/** One job of a plan. */
export type PlanJob = PlanRecord['stages'][number]['jobs'][number]
