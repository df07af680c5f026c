import {
  choice,
  count,
  defineAction,
  flag,
  list,
  publishFromInput,
  secret,
  text,
} from '@pakages/core'

/** `uses: syspack/pakages/scan@v1`, `pakages scan` */
export const scanVulnerabilitiesAction = defineAction({
  name: 'scan',
  title: 'Scan for vulnerabilities',
  summary:
    'Say which packages of a lock, SBOM, install root or registry are known to be vulnerable, from databases that lie here.',
  branding: { icon: 'alert-octagon', color: 'red' },
  inputs: {
    targets: list(
      'What to look at, one per line: a `spack.lock`, an SBOM (CycloneDX or SPDX, JSON), the folder of an install root, or a registry (`oci://HOST/PATH`, `oci-layout:FOLDER`). Default: the lock that `build` left in the work folder, else `spack.lock`.',
      { placeholder: 'TARGET…' },
    ),
    index: list(
      'Published package indexes to look at whole, one per line: addresses or folders. Every build that one lists is looked up, with its spec from the registry that the index names.',
      { placeholder: 'ADDRESS…' },
    ),
    trust: text(
      'Who signs the index: the fingerprint of a key (64 hex digits), or `OWNER/NAME@REF`, as `install` takes it. Default: a signer of the policy in the configuration.',
      { placeholder: 'FINGERPRINT|WORKFLOW' },
    ),
    'unsigned-index': flag(
      'Also look at an index that nobody signed, or somebody who is not trusted.',
    ),
    config: text('The configuration, whose policy says who may sign an index.', {
      default: 'pakages.json',
      placeholder: 'FILE',
    }),
    databases: list(
      "Databases of vulnerabilities, one per line: what `pakages scan update` keeps (`osv:PyPI`, `nvd:2026`, `nvd:all`, `alpine:v3.22`, `wolfi:os`, `cve:list`, `cisa:vulnrichment`, `cisa:kev`, `first:epss`, an address), or a folder or a file as it can be downloaded. Understood are records of OSV (also its `all.zip`, and git checkouts of databases in its format), Alpine's and Wolfi's secdb, Wolfi's advisories, NVD's JSON 2.0, CVE records of version 5 (the CVE List, CISA's Vulnrichment), CISA's list of what is exploited, and EPSS. Default: `databases` of `pakages.json`, else those of OSV, Alpine, Wolfi, CISA and EPSS that concern packages of Spack.",
      { placeholder: 'DATABASE…' },
    ),
    update: flag(
      'First bring the databases that are kept in the cache folder up to date. Where a publisher does not answer, what is there is used, and its age is told.',
    ),
    live: flag(
      'Also ask OSV itself (`api.osv.dev`) for what it knows of the packages today. It is told their names in public indexes and the addresses of their repositories, and no versions. Without `databases`, here or in `pakages.json`, nothing else is looked into.',
    ),
    recipes: list(
      'Folders of Spack package repositories (with `repo.yaml`), whose recipes say where packages come from; the `repository` of `pakages.json` is read behind them. The recipes in an install root are found without.',
      { placeholder: 'FOLDER…' },
    ),
    'fail-on': list(
      'What fails the run, several with one per line: `low`, `medium`, `high` or `critical` (that severity and above; what nobody rated counts as medium), `known-exploited` (by the list of CISA), `not-covered` (a package that nothing can be said of), `none`. With `fixable`, only what has a fix.',
      { default: 'low', placeholder: 'WORD…' },
    ),
    grade: choice('How sure it must be to fail the run.', ['likely', 'certain', 'possible']),
    'max-age': count(
      'Days: a database that is older fails the run, by its download, else by its newest record.',
      { min: 1, max: 10_000 },
    ),
    'known-as': list(
      'Names under which databases know packages, one per line: `PACKAGE KIND:NAME`, such as `mylib cpe:acme:mylib` or `mylib git:https://github.com/acme/mylib`; of a resource that a package carries, `PACKAGE/RESOURCE KIND:NAME`. Those of `known-as` in `pakages.json` count too. The kinds are `git`, `pypi`, `cran`, `bioconductor`, `cpan`, `npm`, `cargo`, `gem`, `go`, `cpe` and `distribution`.',
      { placeholder: 'LINE…' },
    ),
    sarif: text('Write the findings as SARIF 2.1.0 to this file, for code scanning.', {
      placeholder: 'FILE',
    }),
    vex: list(
      'What others say of vulnerabilities: documents of OpenVEX or CycloneDX, one per line. Statements of the own auditors (`statements/`) and the `exceptions` of `pakages.json` count without.',
      { placeholder: 'FILE…' },
    ),
    cyclonedx: text(
      'Write the findings as CycloneDX 1.6 with vulnerabilities to this file: the input `vulnerabilities` of `index` shows them on the pages.',
      { placeholder: 'FILE' },
    ),
    openvex: text('Write the findings as OpenVEX 0.2.0 to this file.', { placeholder: 'FILE' }),
    propose: flag(
      'Open a pull request for each vulnerable package of the recipes: the lowest version of the same line that is fixed, found and checked as `updates` does it, else `deprecated=True`. At a terminal it is only shown.',
    ),
    issue: flag(
      'Keep one issue up to date that says what is open. It is opened, edited and closed as that changes, answered in where something is new, and left alone where nothing is.',
    ),
    'github-token': secret('Token that opens pull requests and the issue.', {
      default: '${{ github.token }}',
    }),
    'publish-from': publishFromInput,
    'rebuild-index': flag('Read all databases anew, also those that did not change.'),
    'work-dir': text('Folder for results, relative to the workspace.', {
      default: '.pakages',
      placeholder: 'FOLDER',
    }),
    token: secret(
      "Token that may read private packages. The token of the job goes to GitHub's own registry only.",
      { default: '${{ github.token }}' },
    ),
    username: text(
      'User name that goes with the token; with it, the token is sent to the registry that is looked at.',
    ),
  },
  outputs: {
    report: 'Path of the report `pakages.scan/1`.',
    sarif: 'Path of the SARIF file, where one was asked for.',
    open: 'How many vulnerabilities are open and sure enough (`grade`).',
    'not-covered': 'How many packages nothing can be said of.',
  },
  permissions: { contents: 'read', packages: 'read' },
  example: 'targets: oci://ghcr.io/${{ github.repository }}\nupdate: true\nrecipes: .',
  terminalExample: 'spack.lock --update --recipes .',
  positional: 'targets',
  work: async () => ({
    run: (await import('./step.ts')).scanStep,
    present: (await import('./summary.ts')).presentScan,
  }),
})
