import { describe, expect, test } from '@jest/globals'
import { credentialsFor, type GivenCredentials } from './credentials.ts'

const given = { token: 't', username: undefined, actor: 'ada' }
const to = (reference: string, more: Partial<GivenCredentials> = {}) =>
  credentialsFor(reference, 'https://github.com', { ...given, ...more })

describe('credentialsFor', () => {
  test("gives the token of a job to GitHub's registry, with the name of who started it", () => {
    expect(to('oci://ghcr.io/o/n')).toEqual({ username: 'ada', password: 't' })
  })
  test('never gives the token of a job to another registry', () => {
    expect(to('oci://evil.example/o/n')).toBeUndefined()
    expect(to('oci://ghcr.io.evil.example/o/n')).toBeUndefined()
  })
  test('gives a token to another registry when a user name says that it is meant for it', () => {
    expect(to('oci://harbor.example/o/n', { username: 'robot' })).toEqual({
      username: 'robot',
      password: 't',
    })
  })
  test('logs in to the registry of an enterprise instance', () => {
    expect(
      credentialsFor('oci://containers.git.example/o/n', 'https://git.example', given),
    ).toEqual({ username: 'ada', password: 't' })
  })
  test('needs nobody for a folder or without a token', () => {
    expect(to('oci-layout:folder')).toBeUndefined()
    expect(
      credentialsFor('oci://ghcr.io/o/n', 'https://github.com', { ...given, token: undefined }),
    ).toBeUndefined()
  })
})
