import { expect, test } from '@jest/globals'
import { installRootOf } from './install-root.ts'

const HOME = '/home/ann'

test.each([
  [undefined, { HOME }, '/home/ann/.local/share/pakages/store'],
  [undefined, { HOME, XDG_DATA_HOME: '/data' }, '/data/pakages/store'],
  [undefined, { HOME, XDG_DATA_HOME: '' }, '/home/ann/.local/share/pakages/store'],
  [undefined, { HOME, XDG_DATA_HOME: 'data' }, '/home/ann/.local/share/pakages/store'],
  [undefined, { HOME: '' }, '/project/.local/share/pakages/store'],
  ['roots/a', { HOME, XDG_DATA_HOME: '/data' }, '/project/roots/a'],
  ['/opt/a', { HOME }, '/opt/a'],
])('install-root %s with %j is %s', (given, env, expected) => {
  expect(installRootOf(given, { env, workspace: '/project' })).toBe(expected)
})
