import { runOnGitHub } from '../lib/index.js'
await runOnGitHub('setup', 'post')
