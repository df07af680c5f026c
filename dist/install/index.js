import { runOnGitHub } from '../lib/index.js'
await runOnGitHub('install')
