import type { ExplainedIds, Explanations } from '@pakages/model'

/** What is told of the failures of registries and of what lies in them. */
export const registryFailures = {
  'registry-unauthorized': {
    means:
      'The registry wants a login, or does not take the one that was given: it is wrong, expired, or of a kind that this registry does not accept.',
    next: 'For ghcr.io give `token: ${{ github.token }}` and `permissions: packages`; fine-grained personal tokens do not work there, classic ones do. Elsewhere check `username` and `password`. Try the same with `docker login`.',
  },
  'registry-forbidden': {
    means:
      'The registry knows who asks, and does not let them do that. On ghcr.io each package has a list of repositories that may write to it.',
    next: 'Give the job `permissions: packages: write`. If it has that, open the settings of the package on GitHub, and under "Manage Actions access" add the repository with the role Write.',
  },
  'registry-not-found': {
    means:
      'What was asked for is not in the registry, or the registry says so since the login may not see it: of private repositories all registries do.',
    next: 'Check the path and the tag, then the login. `pakages search --registry …` lists what is there. Before the first push there is nothing.',
  },
  'registry-rate-limited': {
    means: 'The registry was asked more often than it allows, also after the waits that it wanted.',
    next: 'Run it again in some minutes, or an hour for Docker Hub. Log in, since limits of anonymous requests are lower; lower `concurrency`. What was pushed is kept.',
  },
  'registry-server-error': {
    means: 'The registry has an error of its own (5xx), also after several tries.',
    next: 'Look at its status page (https://www.githubstatus.com for ghcr.io) or its log, and run it again later. What was pushed is kept.',
  },
  'registry-unreachable': {
    means:
      'No connection to the registry: its name is not known, nothing listens at its port, or the connection broke.',
    next: 'Check host and port, the proxy settings and the firewall. A registry that runs in the job as a service is reached by the name of the service only from a job in a container.',
  },
  'certificate-untrusted': {
    means:
      'The connection to the registry cannot be trusted: its certificate is signed by an authority that is not known here, is of another name, has expired, or there is no TLS at all.',
    next: 'Name the file of the authority in `NODE_EXTRA_CA_CERTS` (and in `SSL_CERT_FILE` for Spack), check the clock of the machine. Only for a registry on this machine write `oci+http://`.',
  },
  'registry-timeout': {
    means: 'The registry did not answer in time, also after several tries.',
    next: 'Run it again; what was pushed is kept. Where it is always large layers, lower `concurrency` or find what slows the way down.',
  },
  'registry-truncated': {
    means:
      'An answer ended before it was whole, several times in a row: something on the way cuts answers, or the copy in the registry is damaged.',
    next: 'Run it again over another network. If it is the same there, push the package anew.',
  },
  'registry-digest-mismatch': {
    means:
      'What the registry gave out does not have the digest that it was asked for by. It was changed on the way or in the registry, by accident or not. It was not used.',
    next: 'Do not use it. Fetch it over another network. If it is the same there, remove it from the registry, push it anew, and ask who may write there.',
  },
  'registry-malformed': {
    means: 'The registry answers with something that is not as the specification of OCI has it.',
    next: 'Check that the address is that of a registry, and what stands before it: proxies and login pages answer in its place.',
  },
  'registry-unsupported': {
    means: 'The registry does not do what was asked, such as deleting. It is allowed not to.',
    next: 'Switch it on in the settings of the registry, or do it on its own pages.',
  },
  'registry-too-large': {
    means: 'A document or an upload is larger than makes sense, or than the registry takes.',
    next: 'Of an upload: ask whoever runs the registry for its limit (ghcr.io: 10 GB a layer). Of what was read: do not use it, somebody stored something else there.',
  },
  'registry-rejected': {
    means:
      'The registry understood the request and refuses it: it is read-only, a mirror of another, or takes no images of this kind.',
    next: 'Read what it said, at the end of the message. Name a registry that takes uploads of OCI images.',
  },
  'registry-layer-missing': {
    means:
      'A manifest was not stored, since the registry does not have a layer that it names. It may have been cleaned up in between.',
    next: 'Run the push again. If it stays, delete the tag of the package, so that all of it is pushed anew.',
  },
  'attach-without-subject': {
    means:
      'An SBOM or a signature is attached to a package, and the registry does not have that package.',
    next: 'Push the package first. If it was there before, look who removed it.',
  },
  'image-not-of-spack': {
    means:
      'An image under a tag of packages is none, or does not describe its package as Pakages and Spack write it.',
    next: 'Remove the tag, or push the package anew. Tags that end in `.spack` are for packages only.',
  },
} as const satisfies Explanations

declare global {
  interface ExplainedFailures extends ExplainedIds<typeof registryFailures> {}
}
