import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** Packages that the records are of: each has some ten. */
export const PACKAGES = 30_000

/** Writes a feed of NVD and one of OSV with records of the usual length, the same each time. */
export function writeFeeds(folder: string, records: number): void {
  const half = records / 2
  write(join(folder, 'nvd.json'), half, nvdRecord)
  write(join(folder, 'osv.json'), half, osvRecord)
}

const nvdRecord = (at: number): object => ({
  cve: {
    id: `CVE-2026-${String(at + 10_000)}`,
    published: '2026-01-01T00:00:00.000',
    lastModified: '2026-02-01T00:00:00.000',
    vulnStatus: 'Analyzed',
    descriptions: [{ lang: 'en', value: `A flaw of package ${at % PACKAGES}. `.repeat(12) }],
    metrics: {
      cvssMetricV31: [
        {
          cvssData: {
            vectorString: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
            baseScore: 9.8,
            baseSeverity: 'CRITICAL',
          },
        },
      ],
    },
    configurations: [
      {
        nodes: [
          {
            operator: 'OR',
            cpeMatch: [
              {
                vulnerable: true,
                criteria: `cpe:2.3:a:acme:package${at % PACKAGES}:*:*:*:*:*:*:*:*`,
                versionStartIncluding: '1.0',
                versionEndExcluding: `1.${at % 9}`,
              },
            ],
          },
        ],
      },
    ],
    references: Array.from({ length: 6 }, (_, one) => ({
      url: `https://example.org/${at}/${one}`,
      source: 'cve@example.org',
    })),
  },
})

const osvRecord = (at: number): object => ({
  id: `OSV-2026-${at}`,
  modified: '2026-02-01T00:00:00Z',
  aliases: [`CVE-2026-${String(at + 10_000)}`],
  summary: `A flaw of package ${at % PACKAGES}`,
  details: 'Text as long as such texts are. '.repeat(20),
  severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
  affected: [
    {
      package: { ecosystem: 'PyPI', name: `package${at % PACKAGES}` },
      ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '1.0' }, { fixed: `1.${at % 9}` }] }],
      versions: ['1.0', '1.1', '1.2', '1.3', '1.4'],
    },
  ],
})

function write(file: string, records: number, make: (at: number) => object): void {
  const descriptor = openSync(file, 'w')
  writeSync(descriptor, '{"format":"x","vulnerabilities":[')
  for (let at = 0; at < records; at += 1000) {
    const some = Array.from({ length: Math.min(1000, records - at) }, (_, one) =>
      JSON.stringify(make(at + one)),
    )
    writeSync(descriptor, `${at > 0 ? ',' : ''}${some.join(',')}`)
  }
  writeSync(descriptor, ']}')
  closeSync(descriptor)
}
