import { describe, expect, test } from '@jest/globals'
import { parseImageReference } from './image-reference.ts'

const digest = `sha256:${'a'.repeat(64)}`

describe('the name of an image', () => {
  test.each([
    ['oci://ghcr.io/o/app:1.2', 'oci://ghcr.io/o/app', '1.2', undefined],
    ['oci://ghcr.io/O/App', 'oci://ghcr.io/o/app', undefined, undefined],
    ['oci+http://localhost:5000/app:x', 'oci+http://localhost:5000/app', 'x', undefined],
    ['oci+http://localhost:5000/app', 'oci+http://localhost:5000/app', undefined, undefined],
    [`oci://h.org/a/b@${digest}`, 'oci://h.org/a/b', undefined, digest],
    [`oci://h.org/a/b:t@${digest}`, 'oci://h.org/a/b', 't', digest],
    ['oci-layout:./out', 'oci-layout:./out', undefined, undefined],
    ['oci-layout:out:1.0', 'oci-layout:out', '1.0', undefined],
    ['oci-layout:/a b/out:latest', 'oci-layout:/a b/out', 'latest', undefined],
    ['debian:12-slim', 'oci://registry-1.docker.io/library/debian', '12-slim', undefined],
    ['debian', 'oci://registry-1.docker.io/library/debian', undefined, undefined],
    ['docker.io/o/app', 'oci://registry-1.docker.io/o/app', undefined, undefined],
    ['o/app:1', 'oci://registry-1.docker.io/o/app', '1', undefined],
    ['ghcr.io/o/app:1', 'oci://ghcr.io/o/app', '1', undefined],
    ['localhost:5000/app:1', 'oci://localhost:5000/app', '1', undefined],
  ])('%s', (text, repository, tag, at) => {
    expect(parseImageReference(text)).toMatchObject({ repository, tag, digest: at })
  })

  test.each([
    ['oci://ghcr.io/o/app:a b', '"a b" is not a tag'],
    ['oci://ghcr.io/o/app@sha256:12', 'not a digest'],
    ['oci://ghcr.io/', 'not name a repository'],
    ['oci+http://elsewhere.org/a:1', 'in clear over a network'],
    ['https://ghcr.io/o/app', 'not'],
    ['Debian 12', 'not a path'],
    ['', 'it is empty'],
  ])('"%s" is none', (text, why) => {
    expect(() => parseImageReference(text)).toThrow(why)
  })
})
