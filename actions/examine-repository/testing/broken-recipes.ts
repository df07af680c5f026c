import { inputs, PACKAGES, RECIPE, type Broken } from './broken.ts'

/** What breaks recipes and what is to be built of them. */
export const BROKEN_RECIPES: readonly Broken[] = [
  ['no-recipes', (one) => one.remove('spack_repo'), undefined, 'Correct the input "repository"'],
  [
    'configuration-malformed',
    (one) => one.change('pakages.json', '"MIT"', '"the usual one"'),
    'pakages.json:5',
    'Correct it there',
  ],
  [
    'no-environment',
    (one) =>
      one.change('pakages.json', '"specs": ["example-greeting"]', '"environment": "nowhere"'),
    'pakages.json:11',
    'Correct "environment"',
  ],
  [
    'no-recipes',
    (one) => {
      one.remove('spack_repo/tools/packages/example_greeting')
      one.change('pakages.json', '"specs": ["example-greeting"],', '')
    },
    undefined,
    'packages/NAME/package.py',
  ],
  ...(
    [
      ['spack:\n  specs: [a\n', 'Correct it'],
      ['', '"spack:"'],
      ['spack:\n  specs: []\n', '"specs:" with a list'],
    ] as const
  ).map(([text, mends]): Broken => [
    'environment-malformed',
    (one) => {
      one.put('env/spack.yaml', text)
      one.change('pakages.json', '"specs": ["example-greeting"]', '"environment": "env"')
    },
    'env/spack.yaml',
    mends,
  ]),
  [
    'spec-malformed',
    (one) => one.change('pakages.json', '"example-greeting"]', '"example-greeting@@1"]'),
    'pakages.json:11',
    'Write',
  ],
  [
    'spec-unknown',
    (one) => one.change('pakages.json', '"example-greeting"]', '"exampel-greeting", "hdf5"]'),
    'pakages.json:11',
    'Did you mean "example-greeting"?',
  ],
  [
    'spec-unknown',
    (one) => one.change('pakages.json', '"example-greeting"]', '"tools.hdf5", "builtin.hdf5"]'),
    'pakages.json:11',
    'write the recipe',
  ],
  [
    'spec-unknown',
    (one) => one.remove('spack_repo/tools/packages/example_greeting'),
    'pakages.json:11',
    'write the recipe',
  ],
  [
    'recipe-malformed',
    (one) => one.put(RECIPE, `${one.read(RECIPE)}\n    def broken(:\n        pass\n`),
    `${RECIPE}:25`,
    'py_compile',
  ],
  [
    'recipe-missing',
    (one) => one.put('spack_repo/tools/packages/later/notes.txt', 'soon'),
    'spack_repo/tools/packages/later',
    'Write the package.py',
  ],
  [
    'patch-missing',
    (one) => {
      const here = '    version("1.0")'
      one.put(RECIPE.replace('package.py', 'there.patch'), '')
      one.change(RECIPE, here, `${here}\n    patch("there.patch")\n    patch("gone.patch")`)
    },
    `${RECIPE}:18`,
    'beside package.py',
  ],
  [
    'recipe-api-missing',
    (one) => one.change('spack_repo/tools/repo.yaml', '  api: v2.0\n', ''),
    'spack_repo/tools/repo.yaml',
    'Write "api: v2.0" into it',
  ],
  [
    'recipe-repository-malformed',
    (one) => one.change('spack_repo/tools/repo.yaml', 'namespace: tools', 'namespace: [tools'),
    'spack_repo/tools/repo.yaml',
    'Write it as Spack does',
  ],
  [
    'recipe-folder-misnamed',
    (one) => one.put('spack_repo/tools/packages/py-hum/package.py', 'class PyHum(Package):\n'),
    'spack_repo/tools/packages/py-hum/package.py',
    'Rename the folder to "py_hum".',
  ],
  [
    'recipe-layout-old',
    (one) => {
      one.remove('spack_repo')
      one.put('repo.yaml', 'repo:\n  namespace: tools\n')
      one.put('packages/tool/package.py', 'from spack.package import *\n')
      one.change('pakages.json', 'spack_repo/tools', '.')
    },
    'repo.yaml',
    'pakages init --move',
  ],
  [
    'recipe-api-too-new',
    (one) => {
      one.change('spack_repo/tools/repo.yaml', 'v2.0', 'v2.3')
      inputs('spack-ref: v1.0.2', 'recipes-ref: v2025.07.0')(one)
    },
    'spack_repo/tools/repo.yaml:3',
    'Write "api: v2.2"',
  ],
  [
    'spack-too-old',
    inputs('spack-ref: v0.23.1', 'recipes-ref: v2025.07.0'),
    `${PACKAGES}:37`,
    'Write "spack-ref: v1.1.1"',
  ],
  [
    'spack-without-recipes',
    inputs('spack-ref: v1.1.1'),
    `${PACKAGES}:37`,
    'Write "recipes-ref: …"',
  ],
  [
    'no-compiler',
    (one) => one.change(RECIPE, '    version("1.0")', '    version("1.0")\n    depends_on("c")'),
    undefined,
    'apt-get install build-essential',
  ],
]
