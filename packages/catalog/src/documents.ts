import { defineDocument } from '@pakages/core'
import { digestType, specHashType, VERDICTS } from '@pakages/model'
import { z } from 'zod'
import { STATES } from './state.ts'
import { builtFields, concernFields, recipeChangeFields } from './version-fields.ts'
import { knownVulnerability, whetherChecked } from './vulnerability-fields.ts'

const digest = digestType()
const specHash = specHashType()
const state = z.enum(STATES)
const lines = z.array(z.string())
/**
 * What a version needs of the packages of other repositories, as `requires` of `pakages.json` has
 * it.
 */
const requires = z.array(z.string().max(300)).max(1000).optional()

/** A version in the list of all packages. */
const listedVersion = z.object({
  version: z.string(),
  state,
  /** The targets it has binaries for. */
  targets: z.array(z.string()),
})

/** `v2/packages.json` */
const packagesType = z.object({
  title: z.string(),
  /** The web address of the git repository. */
  repository: z.string().optional(),
  /** The registry that holds the binaries. */
  registry: z.string(),
  packages: z.array(
    z.object({
      name: z.string(),
      description: z.string().optional(),
      license: z.string().optional(),
      tags: z.array(z.string()),
      /**
       * The version that is preferred: the newest of the best state. Absent when the package has no
       * versions.
       */
      preferred: z.string().optional(),
      /** Newest first. */
      versions: z.array(listedVersion),
    }),
  ),
})

/** A spec of a list of specs: itself and what it needs, by places in that list. */
const listedSpec = z.object({
  name: z.string(),
  version: z.string(),
  hash: specHash,
  /** Taken from the system that built it, not from a package. */
  external: z.boolean().optional(),
  /** This index has no package of that name. */
  unlisted: z.boolean().optional(),
  /** An SPDX expression, where this index knows the licence of that version. */
  license: z.string().optional(),
  /**
   * To (a position in the list) and the kinds by their first letters: `b`uild, `l`ink, `r`un,
   * `t`est.
   */
  needs: z.array(z.tuple([z.number().int().nonnegative(), z.string()])),
})

const install = z.object({ spack: lines, pakages: lines, docker: lines })

const binary = z.object({
  hash: specHash,
  tag: z.string(),
  /** The image without its tag, such as `ghcr.io/owner/name`. */
  image: z.string(),
  manifest: digest,
  layer: digest,
  size: z.number().int().nonnegative(),
  platform: z.string(),
  os: z.string(),
  target: z.string(),
  compiler: z.string().optional(),
  /** As Spack writes them: `+shared`, `build_type=Release`. */
  variants: lines.optional(),
  /** What its verified provenance says of the build; absent where nobody trusted signed one. */
  built: builtFields.optional(),
  /** Whether its image has the layers of all that it needs to run. */
  complete: z.boolean().optional(),
  /** The auditors whose approval of the version did not see this binary. */
  unmatched: z.array(z.string()).optional(),
  /** Whether the approvals of the version hold for it. */
  covered: z.boolean().optional(),
  /** SBOMs and attestations are OCI referrers of `manifest`; each is found under its own digest. */
  sboms: z.array(
    z.object({
      format: z.enum(['cyclonedx', 'spdx']),
      mediaType: z.string(),
      manifest: digest,
      components: z.number().int().nonnegative().optional(),
    }),
  ),
  attestations: z.array(
    z.object({ predicateType: z.string(), manifest: digest, signer: z.string().optional() }),
  ),
  /** The lines that install exactly this binary. */
  install,
})

const versionType = z.object({
  name: z.string(),
  version: z.string(),
  state,
  /**
   * The states that an installation has to allow: its own and those of all that it needs to run;
   * absent where everything is approved.
   */
  allow: z.array(state).optional(),
  /** Why it is in this state, and what an approval still needs: a sentence each. */
  reasons: lines,
  missing: lines,
  /** Set when, and only when, the state is `removed`. */
  tombstone: z
    .object({
      auditor: z.string(),
      reason: z.string(),
      time: z.string(),
      /** The index of somebody else whose auditor it was. */
      from: z.string().optional(),
    })
    .optional(),
  license: z.string().optional(),
  licenseAccepted: z.boolean().optional(),
  maintainers: z.array(z.string()),
  recipeSha256: z.string().optional(),
  recipeChange: recipeChangeFields.optional(),
  requires,
  sources: z.array(
    z.object({
      url: z.string().optional(),
      sha256: z.string().optional(),
      git: z.string().optional(),
      commit: z.string().optional(),
    }),
  ),
  reviews: z.array(
    z.object({
      auditor: z.string(),
      verdict: z.enum(VERDICTS),
      criteria: z.array(z.string()),
      /** Plain text. */
      note: z.string(),
      time: z.string(),
      /** Whether it counts for the state, and if not, why: a sentence each. */
      counts: z.boolean(),
      remarks: lines,
      /** Whose signature was verified on it. */
      signer: z.string().optional(),
      /** The index of somebody else that it was imported from. */
      from: z.string().optional(),
      url: z.string().optional(),
      /** The review as its author signed it, a document of the kind `pakages.review/1`. */
      file: z.looseObject({}).optional(),
    }),
  ),
  binaries: z.array(binary),
  advisories: z.array(knownVulnerability),
  /**
   * What it needs to link or to run, whatever binary, that was removed or rejected or is vulnerable;
   * absent where there is nothing.
   */
  concerns: z.array(concernFields).optional(),
  /** What silence of `advisories` is worth; absent where nobody has ever looked. */
  checked: whetherChecked,
  /** Files that the site serves, with their path from its root. */
  files: z.array(
    z.object({ path: z.string(), href: z.string(), digest, size: z.number().int().nonnegative() }),
  ),
})

/** Versions with all that is known of them, and the specs that their binaries stand on. */
const detailsType = z.object({
  /** Newest first. */
  versions: z.array(versionType),
  /** The specs of these binaries and of all that they need, each once. */
  specs: z.array(listedSpec),
})

/** `v2/packages/NAME.json.gz` */
const packageType = z.object({
  name: z.string(),
  description: z.string().optional(),
  homepage: z.string().optional(),
  maintainers: z.array(z.string()),
  tags: z.array(z.string()),
  /** The web address of the recipe. */
  recipe: z.string().optional(),
  preferred: z.string().optional(),
  /** Newest first. */
  versions: z.array(
    listedVersion.extend({
      license: z.string().optional(),
      binaries: z.array(z.object({ hash: specHash, target: z.string(), manifest: digest })),
      /** How many advisories affect it. */
      advisories: z.number().int().nonnegative(),
      requires,
      /** The document that says more of it, by its path; absent where `details` does. */
      in: z.string().optional(),
    }),
  ),
  /** The packages of this index whose binaries need this one to link or to run. */
  usedBy: z.array(z.string()),
  /** All that is known of the newest versions. */
  details: detailsType,
})

/** `v2/packages/NAME/PLACE.json.gz` */
const olderVersionsType = detailsType.extend({ name: z.string() })

/** `v2/packages.json`, as it is written and read. */
export const packagesDocument = defineDocument('pakages.packages/1', 'index', packagesType)
/** `v2/packages/NAME.json.gz`, as it is written and read. */
export const packageDocument = defineDocument('pakages.package/2', 'index', packageType)
/** `v2/packages/NAME/PLACE.json.gz`, as it is written and read. */
export const olderVersionsDocument = defineDocument(
  'pakages.older-versions/1',
  'index',
  olderVersionsType,
)
/** All packages with their versions and states. */
export type PackagesDocument = z.infer<typeof packagesType>
/** One package with its versions. */
export type PackageDocument = z.infer<typeof packageType>
/** Versions as documents hold them, and the specs that they share. */
export type VersionDetails = z.infer<typeof detailsType>
/** One binary of a version, with the graph below it. */
export type BinaryDocument = z.infer<typeof binary> & { dependencies: DependencyGraph }
/** One version with reviews, binaries, advisories and files. */
export type VersionDocument = Omit<z.infer<typeof versionType>, 'binaries'> & {
  binaries: BinaryDocument[]
}
/** What a binary was built with and needs. */
export interface DependencyGraph {
  /** The package itself first, dependencies after their dependents. */
  readonly nodes: readonly Omit<VersionDetails['specs'][number], 'needs'>[]
  /** From, to (positions in `nodes`), and the kinds as `needs` of a listed spec has them. */
  readonly edges: readonly (readonly [from: number, to: number, kinds: string])[]
}
/** Something that a version needs, and what is wrong with it. */
export type Concern = z.infer<typeof concernFields>
