import { describe, expect, test } from '@jest/globals'
import { digestOf } from '@pakages/image'
import { hexOf, type BundleJson, type SpecHash } from '@pakages/model'
import { reviewWith } from '@pakages/testing/trust/reviews'
import {
  bundleAttachment,
  GENERATION_PREDICATE,
  INDEX,
  isAbout,
  isSbomPredicate,
  PROVENANCE,
  REVIEW,
  reviewStatement,
  sbomPredicate,
  statement,
} from './statements.ts'

const ZLIB = digestOf('zlib')
const RECIPE = digestOf('recipe')

describe('a statement', () => {
  test('is what in-toto wants, with the recipe of a subject where it is known', () => {
    const subjects = [
      { name: 'zlib', digest: ZLIB, recipe: RECIPE },
      { name: 'app', digest: digestOf('app') },
    ]
    expect(statement(subjects, 'x/y', { said: true })).toStrictEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [
        { name: 'zlib', digest: { sha256: hexOf(ZLIB) }, annotations: { recipe: RECIPE } },
        { name: 'app', digest: { sha256: hexOf(digestOf('app')) } },
      ],
      predicateType: 'x/y',
      predicate: { said: true },
    })
  })

  test('is of a kind whose name stays: who verifies looks for it', () => {
    expect([PROVENANCE, REVIEW, INDEX, GENERATION_PREDICATE]).toEqual([
      'https://slsa.dev/provenance/v1',
      'https://github.com/syspack/pakages/review/v1',
      'https://github.com/syspack/pakages/index/v1',
      'https://github.com/syspack/pakages/generation/v1',
    ])
  })

  test('is about any one of its subjects, and nothing else', () => {
    const said = statement(
      [
        { name: 'zlib', digest: ZLIB },
        { name: 'app', digest: digestOf('app') },
      ],
      'x/y',
      {},
    )
    expect(isAbout(said, ZLIB)).toBe(true)
    expect(isAbout(said, digestOf('app'))).toBe(true)
    expect(isAbout(said, digestOf('other'))).toBe(false)
  })

  test('hangs at an image as cosign looks for it', () => {
    const bundle = { mediaType: 'x' } as unknown as BundleJson
    const { artifactType, bytes, annotations } = bundleAttachment(bundle, INDEX)
    expect(artifactType).toBe('application/vnd.dev.sigstore.bundle.v0.3+json')
    expect(JSON.parse(Buffer.from(bytes).toString())).toEqual(bundle)
    expect(annotations).toEqual({
      'dev.sigstore.bundle.content': 'dsse-envelope',
      'dev.sigstore.bundle.predicateType': 'https://github.com/syspack/pakages/index/v1',
    })
  })
})

describe('the predicate of an SBOM', () => {
  test('is named by its format, SPDX by its version too', () => {
    expect(sbomPredicate('cyclonedx', '1.6')).toBe('https://cyclonedx.org/bom')
    expect(sbomPredicate('spdx', '2.3')).toBe('https://spdx.dev/Document/v2.3')
  })

  test.each([
    ['https://cyclonedx.org/bom', true],
    ['https://spdx.dev/Document', true],
    ['https://spdx.dev/Document/v2.3', true],
    ['https://spdx.dev/Documents', false],
    ['https://cyclonedx.org/bom/v1', false],
    ['a https://spdx.dev/Document/v2.3', false],
    ['https://slsa.dev/provenance/v1', false],
  ])('is %s: %p', (type, is) => {
    expect(isSbomPredicate(type)).toBe(is)
  })
})

describe('what the signature of a review covers', () => {
  const binary = { hash: 'abcdefghijklmnopqrstuvwxyz234567' as SpecHash, manifest: ZLIB }
  const recipe = { digest: RECIPE, commit: undefined }
  const review = (changes: object) => reviewWith({ recipe: undefined, binaries: [], ...changes })
  const words = (changes: object) => reviewStatement(review(changes))

  test('is its words, the recipe and the binaries', () => {
    expect(words({ recipe, binaries: [binary] })).toMatchObject({
      predicateType: REVIEW,
      predicate: { name: 'zlib', version: '1.3.1', auditor: 'alice', verdict: 'approved' },
      subject: [
        { name: 'zlib@1.3.1 recipe', digest: { sha256: hexOf(RECIPE) } },
        { name: 'zlib@1.3.1/abcdefg', digest: { sha256: hexOf(ZLIB) } },
      ],
    })
  })

  test.each([
    ['a recipe alone', { recipe }, ['zlib@1.3.1 recipe']],
    ['binaries alone', { binaries: [binary] }, ['zlib@1.3.1/abcdefg']],
    ['neither', {}, ['zlib@1.3.1']],
  ])('has a subject where there is %s', (_, changes, names) => {
    const { subject } = words(changes)
    expect(subject.map(({ name }) => name)).toEqual(names)
    if (names[0] === 'zlib@1.3.1')
      expect(subject[0]!.digest).toEqual({ sha256: hexOf(digestOf('zlib@1.3.1')) })
  })
})
