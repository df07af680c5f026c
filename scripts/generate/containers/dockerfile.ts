import { notice, type GeneratedFile } from '../generated-file.ts'
import { BASES, type BaseDefinition, type BaseContainers } from './bases.ts'

/** What Spack and builds need beside compilers, by package manager. */
const TOOLS: Readonly<Record<BaseDefinition['manager'], readonly string[]>> = {
  apt: [
    'bzip2',
    'ca-certificates',
    'curl',
    'file',
    'git',
    'gnupg',
    'libc6-dev',
    'make',
    'patch',
    'python3',
    'tar',
    'unzip',
    'xz-utils',
    'zstd',
  ],
  microdnf: [
    'bzip2',
    'ca-certificates',
    'curl-minimal',
    'diffutils',
    'file',
    'findutils',
    'git-core',
    'glibc-devel',
    'gnupg2',
    'gzip',
    'make',
    'patch',
    'python3',
    'tar',
    'unzip',
    'which',
    'xz',
    'zstd',
  ],
}

/** The Dockerfile of a base container; its context is the root of the repository. */
export const dockerfile = (base: BaseDefinition, all: BaseContainers): GeneratedFile => ({
  path: `containers/${base.name}/Dockerfile`,
  content: `# ${notice(BASES)}
# ${base.title} with its compilers, Spack ${all.spack} and Pakages, as build jobs have them.
# Build it in the root of the repository: docker build -f containers/${base.name}/Dockerfile .
ARG BASE=${base.image}
FROM docker.io/library/node:${all.node}-bookworm-slim AS node

# hadolint ignore=DL3006
FROM \${BASE}

SHELL ["/bin/bash", "-o", "pipefail", "-c"]

${install(base)}
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY package.json /opt/pakages/
COPY bin /opt/pakages/bin
COPY dist/lib /opt/pakages/dist/lib

# Build jobs and people find the same Spack, the same recipes and the same padded install root in it.
ENV PAKAGES_CACHE=/opt/pakages/cache
ARG TRUSTED_CACHES=${all.cache}
ENV PAKAGES_TRUSTED_CACHES=\${TRUSTED_CACHES}

WORKDIR /opt/pakages/home
RUN ln -s /opt/pakages/bin/pakages.mjs /usr/local/bin/pakages \\
 && printf '#!/bin/sh\\nexec "%s" "$@"\\n' /opt/pakages/home/.pakages/setup/bin/spack > /usr/local/bin/spack \\
 && chmod 755 /usr/local/bin/spack \\
 && pakages setup --spack-ref ${all.spack} --recipes-ref ${all.recipes} --padded-length 256 \\
      --trusted-caches "\${TRUSTED_CACHES}" --no-keep-caches

LABEL org.opencontainers.image.title="Pakages on ${base.title}" \\
      org.opencontainers.image.base.name="${base.image}" \\
      org.opencontainers.image.source="https://github.com/syspack/pakages"

WORKDIR /work
CMD ["/bin/bash"]
`,
})

/** Releases of a distribution keep their versions: pinning them breaks the build at each fix. */
function install({ manager, compilers }: BaseDefinition): string {
  const packages = [...TOOLS[manager], ...compilers].sort()
  const list = packages.map((name) => `      ${name} \\`).join('\n')
  if (manager === 'microdnf')
    return `# hadolint ignore=DL3041
RUN microdnf install -y --nodocs --setopt=install_weak_deps=0 \\
${list}
 && microdnf clean all
`
  return `# hadolint ignore=DL3008
RUN apt-get update \\
 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \\
${list}
 && rm -rf /var/lib/apt/lists/*
`
}
