import { readDatabaseFile } from '../../packages/advisories/src/database/formats.ts'
import { versionPlacement } from '../../packages/advisories/src/match/place.ts'
import { textsLike } from './inputs.ts'
import { holds, type Target } from './target.ts'

const CVE = JSON.stringify({
  dataType: 'CVE_RECORD',
  dataVersion: '5.1',
  cveMetadata: { cveId: 'CVE-2026-1000', state: 'PUBLISHED' },
  containers: {
    cna: {
      affected: [
        {
          ...{ vendor: 'acme', product: 'foo', defaultStatus: 'affected', platforms: ['Linux'] },
          ...{ repo: 'https://github.com/acme/foo', cpes: ['cpe:2.3:a:acme:foo:*:*:*:*:*:*:*:*'] },
          versions: [
            { version: '>= 1.0, < 1.4', status: 'affected' },
            {
              ...{ version: '2.0', lessThan: '2.*', versionType: 'semver', status: 'affected' },
              changes: [{ at: '2.5', status: 'unaffected' }],
            },
            { version: 'all versions before 0.9', status: 'unaffected' },
          ],
        },
      ],
      metrics: [{ cvssV3_1: { vectorString: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' } }],
      references: [{ url: 'https://github.com/acme/foo/commit/abcdef1', tags: ['patch'] }],
    },
    adp: [{ metrics: [{ other: { type: 'kev', content: { dateAdded: '2026-02-03' } } }] }],
  },
})
const OSV = JSON.stringify({
  ...{ id: 'X-1', modified: '2026-01-01T00:00:00Z', aliases: ['CVE-2026-1000'] },
  affected: [
    {
      package: { ecosystem: 'Bitnami', name: 'foo' },
      ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '1.2' }] }],
      versions: ['1.0'],
    },
    { ranges: [{ type: 'GIT', repo: 'https://github.com/o/foo', events: [{ introduced: '0' }] }] },
  ],
  database_specific: { cpes: ['cpe:2.3:a:acme:foo:*:*:*:*:*:*:*:*'] },
})
const NVD = JSON.stringify({
  vulnerabilities: [
    {
      cve: {
        id: 'CVE-2026-1000',
        configurations: [
          {
            nodes: [
              {
                cpeMatch: [
                  {
                    ...{ vulnerable: true, criteria: 'cpe:2.3:a:acme:foo:*:*:*:*:*:*:*:*' },
                    ...{ versionStartIncluding: '1.0', versionEndExcluding: '1.4' },
                  },
                ],
              },
            ],
          },
        ],
      },
    },
  ],
})
const SECDB = JSON.stringify({
  packages: [{ pkg: { name: 'foo-1', secfixes: { '1.2-r3': ['CVE-2026-1000 CVE-2026-1001'] } } }],
})

const PIECES = [
  ...['{', '}', '[', ']', ',', ':', 'null', 'true', '-1e9', '"affected"', '"unaffected"', '"*"'],
  ...['"1.*"', '"n/a"', '"0"', '1.2.3', ' and earlier', '< ', '>= ', ' to ', '"git"', '.x'],
  ...['"lessThan":', '"versions":', '"changes":', '"events":', '"introduced":', 'cpe:/a:', '\\\\:'],
]

/** Records of vulnerabilities: what is none is refused with a clause, and what is one can be asked. */
export const advisory: Target = {
  name: 'advisory',
  input: textsLike([CVE, OSV, NVD, SECDB], PIECES),
  check: (text) => {
    const { items } = readDatabaseFile('record.json', Buffer.from(text), 'fuzz')
    for (const item of items) {
      if (item.kind === 'refused') holds(item.why.length < 1000, 'a reason is a clause')
      if (item.kind !== 'entry') continue
      holds(/^[a-z]+:\S+$/.test(item.entry.key), 'a key is a kind and a name')
      for (const version of ['1.2.3', '2.5', 'develop'])
        versionPlacement({ version, tag: `v${version}` }, item.entry.affected)
    }
  },
}
