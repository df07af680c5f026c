import type { ExplainedIds, Explanations } from '@pakages/model'

/** What is told of the failures of talking to a registry. */
export const connectionFailures = {
  'registry-without-tls': {
    means:
      'The host answers without TLS, so that everybody on the way could read and change what is sent.',
    next: 'Check the port. Only for a registry on this machine write `oci+http://`.',
  },
  'proxy-refused': {
    means:
      'A proxy stands between this machine and the registry, and cannot be reached or does not let the connection through.',
    next: 'Check `HTTPS_PROXY` and the login in it, and whether the host should be in `NO_PROXY`.',
  },
  'registry-impostor': {
    means:
      'Something else answers in the place of the registry: the page of a login, a proxy, or a server that does not speak HTTP.',
    next: 'Open the address in a browser on the same machine. Ask whoever runs the network, or correct the address.',
  },
  'registry-stored-other-bytes': {
    means:
      'The registry says that it stored something else than what was sent, several times. Something changes what is sent on the way.',
    next: 'Run it again over another network. If it stays, push to another registry, and tell whoever runs this one.',
  },
  'registry-forgets': {
    means:
      'The registry took something and does not have it a moment later: it lags, or several jobs write over each other.',
    next: 'Run it again. Write from one job at a time. A registry of several machines must share its store.',
  },
  'registry-list-endless': {
    means: 'A list of the registry leads from page to page without an end.',
    next: 'Tell whoever runs the registry: it is a fault of it.',
  },
  'registry-list-broken': {
    means:
      'A list of the registry breaks off: a page that it leads to is not there. Half a list is not taken for the whole.',
    next: 'Run it again. If it stays so, tell whoever runs the registry.',
  },
  'registry-without-deletion': {
    means: 'The registry does not let clients delete.',
    next: 'Switch deletion on (docker-registry: `storage.delete.enabled`), or delete on its own pages. On GitHub, packages have a page of their versions.',
  },
  'token-service-insecure': {
    means: 'The registry wants the login to be sent in clear over the network. Nothing was sent.',
    next: 'Tell whoever runs it: its token service needs TLS.',
  },
  'upload-out-of-step': {
    means: 'The registry has other bytes of an upload than were sent.',
    next: 'Run it again. If it stays, look at the proxies on the way.',
  },
  'registry-address-malformed': {
    means: 'What is given is no address of a registry, or names no repository in it.',
    next: 'Write `oci://HOST/PATH`, or `oci-layout:FOLDER` for a folder. Paths have lower case letters only: on GitHub write the owner so too.',
  },
  'registry-address-insecure': {
    means: '`oci+http://` would send packages and logins in clear over a network.',
    next: 'Write `oci://`. Without TLS only registries on this machine are taken.',
  },
  'login-in-address': {
    means: 'An address holds a user name or password. Addresses end up in logs and documents.',
    next: 'Take it out, give `username` and `password`, and change the password if the address was already printed somewhere.',
  },
  'image-name-malformed': {
    means: 'The text does not name an image.',
    next: 'Write `oci://HOST/PATH:TAG`, `HOST/PATH@sha256:DIGEST`, `oci-layout:FOLDER:TAG`, or as Docker has it, `debian:12-slim`.',
  },
} as const satisfies Explanations

declare global {
  interface ExplainedFailures extends ExplainedIds<typeof connectionFailures> {}
}
