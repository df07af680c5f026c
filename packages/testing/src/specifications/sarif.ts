import { z } from 'zod'
import { uri, uriReference } from './uri.ts'

/** 3.12 multiformatMessageString: "SHALL contain a property named text". */
const messageString = z.strictObject({ text: z.string().min(1), markdown: z.string().optional() })

/** 3.49 reportingDescriptor, with 3.8 property bags: "tags" are a set of strings. */
const rule = z.strictObject({
  id: z.string().min(1),
  name: z.string().optional(),
  shortDescription: messageString.optional(),
  fullDescription: messageString.optional(),
  helpUri: uri.optional(),
  properties: z
    .looseObject({
      tags: z.array(z.string()).refine((tags) => new Set(tags).size === tags.length),
    })
    .optional(),
})

/** 3.28 location, of 3.29 physicalLocation (3.4 artifactLocation, 3.30 region) and 3.33. */
const location = z.strictObject({
  physicalLocation: z
    .strictObject({
      // 3.10: "a valid URI reference".
      artifactLocation: z.strictObject({ uri: uriReference }),
      region: z.strictObject({ startLine: z.int().min(1) }).optional(),
    })
    .optional(),
  logicalLocations: z
    .array(
      z.strictObject({
        name: z.string().optional(),
        fullyQualifiedName: z.string().optional(),
        kind: z.string().optional(),
      }),
    )
    .optional(),
})

/** 3.27 result: "SHALL contain a message"; 3.35 suppression: "SHALL contain a kind". */
const result = z.strictObject({
  ruleId: z.string().min(1),
  ruleIndex: z.int().min(0),
  level: z.enum(['none', 'note', 'warning', 'error']),
  message: z.strictObject({ text: z.string().min(1) }),
  locations: z.array(location),
  // 3.5.4.2: each component of a versioned name, with the version last.
  partialFingerprints: z.record(z.string().regex(/^[^/]+(?:\/[^/]+)*\/v\d+$/), z.string()),
  suppressions: z
    .array(
      z.strictObject({
        kind: z.enum(['inSource', 'external']),
        justification: z.string().optional(),
      }),
    )
    .optional(),
})

/** 3.14 run, with 3.18 tool and 3.19 toolComponent: "SHALL contain a name". */
const run = z
  .strictObject({
    tool: z.strictObject({
      driver: z.strictObject({
        name: z.string().min(1),
        // 3.19.12: "the syntax and semantics specified by [SEMVER]".
        semanticVersion: z.string().regex(/^\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?$/),
        informationUri: uri,
        rules: z.array(rule),
      }),
    }),
    results: z.array(result),
  })
  .superRefine(({ tool: { driver }, results }, context) => {
    const ids = driver.rules.map(({ id }) => id)
    if (new Set(ids).size !== ids.length)
      context.addIssue('3.19.23: no two elements of rules have the same id here')
    for (const { ruleId, ruleIndex } of results)
      if (ids[ruleIndex] !== ruleId)
        context.addIssue(`3.27.6: rules[${ruleIndex}] is not ${ruleId}`)
  })

/**
 * A log of SARIF 2.1.0 as OASIS specifies it, with the properties that we may write; numbers are
 * its sections. Stricter than the schema: indices must point at what they mean.
 */
export const sarifSpecification = z.strictObject({
  // 3.13.2: "SHALL contain a property named version", and 3.13.3.
  version: z.literal('2.1.0'),
  $schema: uri.optional(),
  runs: z.array(run),
})
