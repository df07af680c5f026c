import type { KnownCauses } from './known-cause.ts'

/** What registries and the way to them refuse. The more telling ones come first. */
export const REGISTRIES = {
  'spack-no-credentials': {
    text: /401: Cannot login to registry, unsupported authentication scheme: Basic/,
    cause: 'The registry wants a user name and password, and none were given.',
    fix: 'Give the token that may use the registry.',
  },
  'spack-insecure-realm': {
    text: /401: Cannot login to registry: Cannot login over insecure http/,
    cause: 'The registry sends its users to a login page without TLS, which Spack refuses.',
    fix: 'Give the registry a token service with https.',
  },
  'spack-wrong-credentials': {
    text: /returned 401/,
    cause: 'The registry does not accept the user name or password.',
    fix: 'Check that the token is valid and has not expired.',
  },
  'spack-registry-forbidden': {
    text: /returned 403/,
    cause: 'The registry knows the user, but does not allow this.',
    fix: 'Grant the token the right to the package ("packages: write" of the job, and the package\'s own settings under "Manage Actions access").',
  },
  'spack-credential-variable': {
    text: /invalid push configuration for mirror (\S+): [\s\S]*not set/,
    cause: 'A variable with the credentials of the mirror $1 is not set.',
    fix: 'Set it, or take it out of the mirror.',
  },
  'spack-registry-refused': {
    text: /returned 5\d\d: (.+)/,
    cause: 'The registry fails ($1).',
    fix: 'Try again later: what was pushed stays.',
  },
  'spack-registry-not-found': {
    text: /(?:GET|HEAD) (\S+) returned 404/,
    cause: '$1 does not exist.',
    fix: 'Check the address of the registry and the name of the image.',
  },
  'spack-registry-unreachable': {
    text: /urlopen error \[Errno \d+\] (Connection refused|Network is unreachable|No route to host)/,
    cause: 'The server does not answer ($1).',
    fix: 'Check the address, and that this machine can reach it.',
  },
  'spack-host-unknown': {
    text: /Name or service not known|Temporary failure in name resolution|nodename nor servname/,
    cause: 'The name of a server cannot be resolved: there is no network, or the name is wrong.',
    fix: 'Check the network and the address.',
  },
  'spack-certificate-untrusted': {
    text: /CERTIFICATE_VERIFY_FAILED/,
    cause: 'The certificate of a server is not trusted.',
    fix: 'Set SSL_CERT_FILE to a file with the certificates of your network.',
  },
} as const satisfies KnownCauses
