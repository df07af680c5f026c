/**
 * The parts of SPDX 2.3 JSON that this toolkit writes; see https://spdx.github.io/spdx-spec/v2.3/.
 */
export interface SpdxDocument {
  spdxVersion: 'SPDX-2.3'
  dataLicense: 'CC0-1.0'
  SPDXID: 'SPDXRef-DOCUMENT'
  name: string
  documentNamespace: string
  creationInfo: { created: string; creators: string[]; comment?: string }
  hasExtractedLicensingInfos?: ExtractedLicense[]
  packages: SpdxPackage[]
  relationships: SpdxRelationship[]
}

/** A package of an SPDX document: what was built, or a source of it. */
export interface SpdxPackage {
  SPDXID: string
  name: string
  versionInfo?: string
  packageFileName?: string
  /** `Organization: NAME (MAIL)`: who hands it on. */
  supplier?: string
  /** `Organization: NAME`: who wrote it. */
  originator?: string
  /** An address, `NOASSERTION` where none is known. */
  downloadLocation: string
  filesAnalyzed: false
  checksums?: { algorithm: 'SHA256'; checksumValue: string }[]
  homepage?: string
  description?: string
  sourceInfo?: string
  licenseDeclared?: string
  comment?: string
  externalRefs?: {
    referenceCategory: 'PACKAGE-MANAGER' | 'SECURITY'
    referenceType: 'purl' | 'cpe23Type'
    referenceLocator: string
  }[]
  primaryPackagePurpose?: 'LIBRARY' | 'SOURCE' | 'OPERATING_SYSTEM'
}

/** `spdxElementId` TYPE `relatedSpdxElement`, read as a sentence. */
export interface SpdxRelationship {
  spdxElementId: string
  relationshipType:
    | 'DESCRIBES'
    | 'CONTAINS'
    | 'DEPENDS_ON'
    | 'DEPENDENCY_OF'
    | 'RUNTIME_DEPENDENCY_OF'
    | 'BUILD_DEPENDENCY_OF'
    | 'TEST_DEPENDENCY_OF'
    | 'GENERATED_FROM'
    | 'PATCH_APPLIED'
  relatedSpdxElement: string
  comment?: string
}

/** A licence that is not on the SPDX list. */
export interface ExtractedLicense {
  licenseId: string
  name?: string
  extractedText: string
}
