export const id = 6589;
export const ids = [6589];
export const modules = {
    76589: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            completionWork: () => (completionWork)
        });
        var plain_markdown = __webpack_require__(8138);
        var src_arguments = __webpack_require__(97070);
        var help = __webpack_require__(46027);
        var install_root = __webpack_require__(52407);
        var concrete_spec = __webpack_require__(16804);
        var installed_packages = __webpack_require__(87190);
        var external_node_fs_ = __webpack_require__(73024);
        var external_node_path_ = __webpack_require__(76760);
        ;
        const OVERALL_FLAGS = ['--help', '--version'];
        const INSTALLED = 'pakages completion --installed 2>/dev/null';
        ;
        function bashScript(commands) {
            const names = [...commands.map(({ name }) => name), 'help', ...OVERALL_FLAGS];
            return `# Completion of pakages for bash: source it, or put it into
# ~/.local/share/bash-completion/completions/pakages
_pakages() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} words=()
  COMPREPLY=()
  local before
  for before in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    if [[ $before == -- ]]; then
      mapfile -t COMPREPLY < <(compgen -c -- "$cur")
      return
    fi
  done
  if ((COMP_CWORD == 1)) || { ((COMP_CWORD == 2)) && [[ $prev == help ]]; }; then
    words=(${names.join(' ')})
  else
    case "\${COMP_WORDS[1]} $prev" in
${commands.flatMap(valueCases).join('\n')}
    *)
      case "\${COMP_WORDS[1]}" in
${commands.map(commandCase).join('\n')}
      esac
      ;;
    esac
  fi
  local word
  for word in "\${words[@]}"; do
    [[ $word == "$cur"* ]] && COMPREPLY+=("$word")
  done
}
complete -o default -F _pakages pakages
`;
        }
        const valueCases = ({ name, flags }) => flags
            .filter(({ value }) => value !== 'none')
            .map((flag) => `    '${name} --${flag.name}') words=(${flag.choices.join(' ')}) ;;`);
        function commandCase({ name, flags, words }) {
            const own = words.kind === 'files'
                ? ':'
                : `words=(${words.kind === 'choice' ? words.choices.join(' ') : `$(${INSTALLED})`})`;
            const all = flags.map((flag) => `--${flag.name}`).join(' ');
            return `      ${name}) if [[ $cur == -* ]]; then words=(${all}); else ${own}; fi ;;`;
        }
        ;
        const fishScript = (commands) => [
            '# Completion of pakages for fish: put it into ~/.config/fish/completions/pakages.fish',
            'complete -c pakages -e',
            ...commands.map(({ name, about }) => `complete -c pakages -n __fish_use_subcommand -f -a ${name} -d '${about}'`),
            `complete -c pakages -n __fish_use_subcommand -f -l help -d 'Show all commands'`,
            `complete -c pakages -n __fish_use_subcommand -f -l version -d 'Show the version'`,
            ...commands.flatMap(ofCommand),
            `complete -c pakages -n 'contains -- -- (commandline -opc)' -f -a '(complete -C (commandline -ct))'`,
            '',
        ].join('\n');
        function ofCommand({ name, flags, words }) {
            const when = `complete -c pakages -n '__fish_seen_subcommand_from ${name}; and not contains -- -- (commandline -opc)'`;
            return [
                ...flags.map((flag) => `${when} -l ${flag.name}${fish_valueOf(flag)} -d '${flag.about}'`),
                ...(words.kind === 'choice' ? [`${when} -f -a '${words.choices.join(' ')}'`] : []),
                ...(words.kind === 'installed' ? [`${when} -f -a '(${INSTALLED})'`] : []),
            ];
        }
        const fish_valueOf = ({ value, choices }) => value === 'none' ? ' -f' : value === 'choice' ? ` -x -a '${choices.join(' ')}'` : ' -r';
        ;
        const zshScript = (commands) => `#compdef pakages
# Completion of pakages for zsh: source it after compinit, or put it as _pakages into a folder of fpath.
_pakages() {
  local -a items
  local dashes=\${words[(i)--]}
  if (( dashes < CURRENT )); then
    shift dashes words
    (( CURRENT -= dashes ))
    _normal
    return
  fi
  if (( CURRENT == 2 )) || { (( CURRENT == 3 )) && [[ $words[2] == help ]]; }; then
    items=(
${commands.map(({ name, about }) => `      '${name}:${about}'`).join('\n')}
    )
    _describe command items
    [[ $PREFIX == -* ]] && compadd -- ${OVERALL_FLAGS.join(' ')}
    return
  fi
  case "$words[2] $words[CURRENT-1]" in
${commands.flatMap(zsh_valueCases).join('\n')}
  esac
  case "$words[2]" in
${commands.map(zsh_commandCase).join('\n')}
  esac
}
if [ "$funcstack[1]" = _pakages ]; then _pakages "$@"; else compdef _pakages pakages; fi
`;
        const zsh_valueCases = ({ name, flags }) => flags
            .filter(({ value }) => value !== 'none')
            .map((flag) => `    '${name} --${flag.name}') ${flag.value === 'choice' ? `compadd -- ${flag.choices.join(' ')}` : '_files'}; return ;;`);
        function zsh_commandCase({ name, flags, words }) {
            const own = words.kind === 'files'
                ? '_files'
                : `compadd -- ${words.kind === 'choice' ? words.choices.join(' ') : `\${(f)"$(${INSTALLED})"}`}`;
            return `    ${name})
      if [[ $PREFIX == -* ]]; then
        items=(
${flags.map((flag) => `          '--${flag.name}:${flag.about}'`).join('\n')}
        )
        _describe flag items
      else
        ${own}
      fi
      ;;`;
        }
        ;
        const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript };
        const completionWork = {
            run: async (inputs, { declarations, host }) => inputs.installed
                ? (await installedNames(inputs['install-root'], host)).map((name) => `${name}\n`).join('')
                : SCRIPTS[inputs.shell]((await declarations()).map(completedCommand)),
            present: (script, { shell }) => ({ answer: { exactly: script }, json: { shell, script } }),
        };
        async function installedNames(given, host) {
            const root = (0, install_root.D)(given, host);
            if (!(0, external_node_fs_.existsSync)((0, external_node_path_.join)(root, '.spack-db')))
                return [];
            const packages = [...(0, installed_packages.A)(root).values()];
            const names = packages
                .filter(({ prefix, spec }) => prefix !== undefined && !(0, concrete_spec.ge)(spec))
                .map(({ spec }) => spec.name);
            return [...new Set(names)].filter((name) => /^[A-Za-z0-9][\w.-]*$/.test(name)).sort();
        }
        const completedCommand = (declaration) => ({
            name: declaration.name,
            about: firstSentence(declaration.summary),
            flags: [
                ...Object.entries(declaration.inputs)
                    .filter(([, { kind }]) => kind !== 'secret')
                    .map(([name, input]) => completedFlag(name, input)),
                ...Object.entries(src_arguments.gd).map(([name, about]) => ({
                    name,
                    about,
                    value: 'none',
                    choices: [],
                })),
            ],
            words: wordsOf(declaration),
        });
        const completedFlag = (name, input) => ({
            name: (0, help.Np)(name, input),
            about: firstSentence(input.description),
            value: input.kind === 'flag' ? 'none' : input.choices ? 'choice' : 'any',
            choices: input.choices ?? [],
        });
        function wordsOf(declaration) {
            const { inputs, positional, completes } = declaration;
            if (completes === 'installed')
                return { kind: 'installed' };
            const choices = positional === undefined ? undefined : inputs[positional]?.choices;
            return choices ? { kind: 'choice', choices } : { kind: 'files' };
        }
        const firstSentence = (markdown) => (/^[^]*?[.:](?=\s|$)/.exec((0, plain_markdown.w)(markdown))?.[0] ?? (0, plain_markdown.w)(markdown))
            .replace(/[.:]$/, '')
            .replaceAll(/[`'"]/g, '')
            .replaceAll(/[^\p{L}\p{N} .,;()/@+=^<>*_-]/gu, ' ')
            .trim();
    }),
    52407: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            D: () => (installRootOf)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37638);
        function installRootOf(given, { env, workspace }) {
            const set = env['XDG_DATA_HOME'] ?? '';
            const data = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(set) ? set : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['HOME'] || workspace, '.local', 'share');
            const installRoot = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, given ?? (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(data, 'pakages', 'store'));
            if (/\s/.test(installRoot))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.eb(`The install root ${installRoot} has a space in it, which many packages cannot live with.`, { id: 'path-with-space', fix: 'Set "install-root" to a path without spaces.' });
            return installRoot;
        }
    }),
    8100: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            U2: () => (READ_WITHOUT_WAITING),
            XF: () => (readRegularFile),
            cG: () => (readRegularFileSync)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        const READ_WITHOUT_WAITING = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
        async function readRegularFile(file) {
            const opened = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, READ_WITHOUT_WAITING);
            try {
                requireRegular(file, await opened.stat());
                return await opened.readFile();
            }
            finally {
                await opened.close();
            }
        }
        function readRegularFileSync(file) {
            const opened = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, READ_WITHOUT_WAITING);
            try {
                requireRegular(file, (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(opened));
                return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(opened);
            }
            finally {
                (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(opened);
            }
        }
        function requireRegular(file, found) {
            if (found.isFile() || found.isDirectory())
                return;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${file} is a pipe or a device, where a file must be.`, {
                id: 'not-a-regular-file',
                fix: 'Remove it, or name another folder.',
            });
        }
    }),
    48055: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            B: () => (shortHash)
        });
        const shortHash = (hash) => hash.slice(0, 7);
    }),
    94002: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            C: () => (isSpecHash),
            o: () => (specHashType)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        const PATTERN = /^[a-z2-7]{32}$/;
        const isSpecHash = (text) => PATTERN.test(text);
        const specHashType = () => zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(PATTERN, 'not a 32 character spec hash');
    }),
    1393: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            O: () => (firstIssue)
        });
        function firstIssue({ issues: [first] }) {
            if (!first)
                return 'the document: malformed';
            return `${first.path.join('.') || 'the document'}: ${first.message}`;
        }
    }),
    15125: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            k: () => (checkDepth),
            q: () => (parseJson)
        });
        var _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14566);
        const MAX_DEPTH = 100;
        const MAX_LENGTH = 512 * 1024 * 1024;
        function parseJson(document, from) {
            const text = typeof document === 'string' ? document : new TextDecoder().decode(document);
            if (text.length > MAX_LENGTH)
                throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`${(0, _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.S)(from)} is longer than 512 MiB.`, {
                    id: 'document-too-large',
                    fix: 'Write it anew.',
                });
            checkDepth(text, from);
            try {
                return JSON.parse(text);
            }
            catch {
                throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`${(0, _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.S)(from)} is not JSON.`, {
                    id: 'not-json',
                    fix: 'It may have been cut or edited: write it anew.',
                });
            }
        }
        function checkDepth(text, from, quotes = '"') {
            let depth = 0;
            for (let at = 0; at < text.length; at++) {
                const character = text[at];
                if (quotes.includes(character))
                    at = stringEnd(text, at, character);
                else if (character === '[' || character === '{')
                    depth++;
                else if (character === ']' || character === '}')
                    depth--;
                if (depth > MAX_DEPTH)
                    throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`${(0, _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.S)(from)} is nested more than ${MAX_DEPTH} levels deep.`, {
                        id: 'document-too-large',
                        fix: 'No document of Spack or of Pakages is: write it anew.',
                    });
            }
        }
        function stringEnd(text, start, quote) {
            for (let at = start + 1; at < text.length; at++) {
                if (text[at] === '\\')
                    at++;
                else if (text[at] === quote)
                    return at;
            }
            return text.length;
        }
    }),
    87562: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            G: () => (answers)
        });
        var _concrete_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16804);
        var _version_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90091);
        var _version_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35198);
        var _target_range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31056);
        const answers = (spec, query, specs) => nodeAnswers(spec, query, specs) && dependenciesAnswer(spec, query, specs);
        function dependenciesAnswer(root, query, specs) {
            const { dependencies } = query;
            if (dependencies.length === 0)
                return true;
            const below = onceNeeded(root, specs);
            const nested = dependencies.flatMap(({ node }) => node.dependencies.map((wanted) => ({ wanted, parent: node })));
            return (dependencies.every((wanted) => edgeAnswers(root, wanted, below, specs)) &&
                nested.every(({ wanted, parent }) => {
                    const owner = ownerOf(root, parent, wanted, below);
                    return owner !== undefined && edgeAnswers(owner, wanted, below, specs);
                }));
        }
        const ownerOf = (root, { name }, wanted, below) => name === undefined || name === root.name || name === wanted.node.name
            ? root
            : below.find((edge) => isCalled(edge, name))?.spec;
        function edgeAnswers(from, wanted, below, specs) {
            const { when, direct, node, virtuals, kinds } = wanted;
            if (when && !nodeAnswers(from, when, specs))
                return true;
            if (when && !dependenciesAnswer(from, when, specs))
                return true;
            const edges = (direct ? edgesOf(from, specs) : below).filter((edge) => node.name === undefined || isCalled(edge, node.name));
            const fits = (edge) => standsFor(edge, node, specs);
            const stands = (edge, virtual) => edge.name === virtual || edge.parameters.virtuals.includes(virtual);
            if (!direct)
                return (virtuals.every((virtual) => edges.some((edge) => stands(edge, virtual))) && edges.some(fits));
            return edges.some((edge) => kinds.every((kind) => edge.parameters.deptypes.includes(kind)) &&
                (virtuals.length === 0 ||
                    virtuals.some((virtual) => edge.parameters.virtuals.includes(virtual))) &&
                fits(edge));
        }
        function standsFor(edge, wanted, specs) {
            const { name, versions } = wanted;
            if (name === undefined || name === edge.spec.name)
                return nodeAnswers(edge.spec, wanted, specs);
            return versions.length === 0 && nodeAnswers(edge.spec, { ...wanted, name: edge.spec.name }, specs);
        }
        const isCalled = (edge, name) => edge.spec.name === name || edge.parameters.virtuals.includes(name);
        const edgesOf = (spec, specs) => spec.dependencies.flatMap((edge) => {
            const node = specs.get(edge.hash);
            return node ? [{ ...edge, spec: node }] : [];
        });
        function onceNeeded(root, specs) {
            const found = [];
            const done = new Set([root.hash]);
            const open = [root];
            for (let next = open.pop(); next; next = open.pop())
                for (const edge of edgesOf(next, specs)) {
                    const runs = edge.parameters.deptypes.some((kind) => kind === 'link' || kind === 'run');
                    if (runs || (next === root && edge.parameters.deptypes.includes('build')))
                        found.push(edge);
                    if (!runs || done.has(edge.hash))
                        continue;
                    done.add(edge.hash);
                    open.push(edge.spec);
                }
            return found;
        }
        const nodeAnswers = (spec, query, specs) => (query.name === undefined || spec.name === query.name) &&
            (query.hash === undefined || spec.hash.startsWith(query.hash)) &&
            [undefined, spec.namespace ?? query.namespace].includes(query.namespace) &&
            query.versions.every((range) => (0, _version_range_js__WEBPACK_IMPORTED_MODULE_0__.ib)((0, _version_version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(spec.version), range)) &&
            architectureAnswers(spec, query) &&
            [...query.flags].every(([kind, flags]) => hasFlags(spec, kind, flags)) &&
            [...query.variants].every(([name, wanted]) => variantAnswers(spec, name, wanted, specs));
        function architectureAnswers(spec, { platform, os, target }) {
            const { arch } = spec;
            return ([undefined, '*', arch.platform].includes(platform) &&
                [undefined, '*', arch.platform_os].includes(os) &&
                (target === undefined || (0, _target_range_js__WEBPACK_IMPORTED_MODULE_2__.n)((0, _concrete_spec_js__WEBPACK_IMPORTED_MODULE_3__.$r)(spec), target)));
        }
        function hasFlags(spec, kind, flags) {
            const own = spec.parameters[kind];
            return Array.isArray(own) && flags.every((flag) => own.includes(flag));
        }
        function variantAnswers(spec, name, wanted, specs) {
            if (!wanted.propagated)
                return hasVariant(spec, name, wanted);
            const open = [spec];
            const done = new Set();
            for (let next = open.pop(); next; next = open.pop()) {
                if (done.has(next.hash))
                    continue;
                done.add(next.hash);
                if (name in next.parameters && !hasVariant(next, name, wanted))
                    return false;
                open.push(...edgesOf(next, specs).map((edge) => edge.spec));
            }
            return true;
        }
        function hasVariant({ parameters }, name, { values, exact }) {
            const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
            if (value === undefined || value === null)
                return false;
            const own = Array.isArray(value) ? value : [typeof value === 'boolean' ? value : String(value)];
            if (exact && own.length !== values.length)
                return false;
            const begins = name === 'patches' && !exact;
            return values.every((each) => begins ? own.some((one) => String(one).startsWith(String(each))) : own.includes(each));
        }
    }),
    16804: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $r: () => (targetOf),
            AV: () => (dependencyType),
            IJ: () => (SPEC_FORMAT),
            PG: () => (parseLock),
            Pf: () => (label),
            VM: () => (parseSpecFile),
            e9: () => (asItCame),
            ge: () => (isExternal)
        });
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        var _outside_first_issue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1393);
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14566);
        var _identity_short_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48055);
        var _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94002);
        const KINDS = ['build', 'link', 'run', 'test'];
        const specHash = (0, _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_0__.o)();
        const name = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, 'not a package name');
        const parameter = zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.zMY(), zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.aig(), zod__WEBPACK_IMPORTED_MODULE_1__.chJ(), zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP())]);
        const dependencyType = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
            name,
            hash: specHash,
            parameters: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
                deptypes: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.k5n(KINDS)),
                virtuals: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).default([]),
            }),
        });
        const node = zod__WEBPACK_IMPORTED_MODULE_1__._H3({
            name,
            version: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).max(200),
            namespace: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
            arch: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
                platform: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
                platform_os: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
                target: zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__._H3({ name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP() })]),
            }),
            parameters: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), parameter).default({}),
            patches: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).optional(),
            package_hash: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
            dependencies: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(dependencyType).default([]),
            external: zod__WEBPACK_IMPORTED_MODULE_1__._H3({ path: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable().optional() }).optional(),
            hash: specHash,
        });
        const targetOf = (spec) => typeof spec.arch.target === 'string' ? spec.arch.target : spec.arch.target.name;
        const isExternal = (spec) => spec.external !== undefined;
        const label = ({ name, version, hash, }) => `${name}@${version}/${(0, _identity_short_hash_js__WEBPACK_IMPORTED_MODULE_2__.B)(hash)}`;
        const lock = zod__WEBPACK_IMPORTED_MODULE_1__._H3({
            _meta: zod__WEBPACK_IMPORTED_MODULE_1__._H3({ 'lockfile-version': zod__WEBPACK_IMPORTED_MODULE_1__.aig(), 'specfile-version': zod__WEBPACK_IMPORTED_MODULE_1__.aig() }),
            roots: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ hash: specHash, spec: zod__WEBPACK_IMPORTED_MODULE_1__.YjP() })),
            concrete_specs: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), node),
        });
        const specFile = zod__WEBPACK_IMPORTED_MODULE_1__._H3({
            spec: zod__WEBPACK_IMPORTED_MODULE_1__._H3({
                _meta: zod__WEBPACK_IMPORTED_MODULE_1__._H3({ version: zod__WEBPACK_IMPORTED_MODULE_1__.aig() }),
                nodes: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(node).min(1),
            }),
        });
        const origins = new WeakMap();
        const asItCame = (spec) => (origins.get(spec) ?? spec);
        const SPEC_FORMAT = 5;
        function parseLock(json) {
            const read = lock.safeParse(json);
            if (!read.success)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_3__.h(`This is not a spack.lock: ${(0, _outside_first_issue_js__WEBPACK_IMPORTED_MODULE_4__.O)(read.error)}`, {
                    id: 'lock-malformed',
                    fix: 'Write it anew with `spack concretize --force`.',
                });
            const { _meta, roots, concrete_specs } = read.data;
            checkFormat(_meta['specfile-version'], 'spack.lock');
            for (const [hash, spec] of Object.entries(concrete_specs)) {
                if (hash !== spec.hash)
                    throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_3__.h(`The lock lists ${spec.hash} under the hash ${hash}.`, {
                        id: 'lock-malformed',
                        fix: 'Write the lock anew with `spack concretize --force`.',
                    });
                origins.set(spec, json.concrete_specs[hash]);
            }
            return closed(roots.map((root) => root.hash), Object.values(concrete_specs));
        }
        function parseSpecFile(json) {
            const read = specFile.safeParse(json);
            if (!read.success)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_3__.h(`This is not a spec file: ${(0, _outside_first_issue_js__WEBPACK_IMPORTED_MODULE_4__.O)(read.error)}`, {
                    id: 'spec-file-malformed',
                    fix: 'Write it anew with `spack spec --json`.',
                });
            const { _meta, nodes } = read.data.spec;
            checkFormat(_meta.version, 'spec file');
            const came = json.spec.nodes;
            for (const [at, spec] of nodes.entries())
                origins.set(spec, came[at]);
            return closed([nodes[0].hash], nodes);
        }
        function checkFormat(version, what) {
            if (version === SPEC_FORMAT)
                return;
            throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_3__.h(`The ${what} has spec format ${version}; this toolkit reads format ${SPEC_FORMAT} (Spack 1.0 and newer).`, { id: 'spec-format-old', fix: 'Concretize again with Spack 1.0 or newer.' });
        }
        function closed(roots, nodes) {
            const specs = new Map(nodes.map((spec) => [spec.hash, spec]));
            const missing = [
                ...roots,
                ...nodes.flatMap((spec) => spec.dependencies.map((to) => to.hash)),
            ].find((hash) => !specs.has(hash));
            if (missing)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_3__.h(`The spec ${missing} is referred to but not described.`, {
                    id: 'lock-malformed',
                    fix: 'Give the whole DAG: the file may have been cut.',
                });
            const [circular] = withoutEnd(specs);
            if (circular)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_3__.h(`${circular.name}/${circular.hash} depends on itself, over others.`, {
                    id: 'spec-in-a-circle',
                    fix: 'Spack never writes such a thing: concretize or push it anew.',
                });
            return { roots, specs };
        }
        function withoutEnd(specs) {
            const waiting = new Map();
            const dependents = new Map();
            for (const { hash, dependencies } of specs.values()) {
                const needs = new Set(dependencies.map((to) => to.hash));
                waiting.set(hash, needs);
                for (const need of needs) {
                    const known = dependents.get(need);
                    if (known)
                        known.push(hash);
                    else
                        dependents.set(need, [hash]);
                }
            }
            const ended = [...specs.keys()].filter((hash) => waiting.get(hash).size === 0);
            for (const hash of ended) {
                waiting.delete(hash);
                for (const dependent of dependents.get(hash) ?? []) {
                    const needs = waiting.get(dependent);
                    if (needs?.delete(hash) && needs.size === 0)
                        ended.push(dependent);
                }
            }
            return [...waiting.keys()].map((hash) => specs.get(hash));
        }
    }),
    88761: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A$: () => (lockJson),
            Gq: () => (reachable),
            Oo: () => (ALL_KINDS),
            RD: () => (rootsOf),
            h7: () => (subDag),
            hk: () => (dependenciesOf),
            iH: () => (specFileJson),
            lr: () => (RUNTIME)
        });
        var _concrete_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16804);
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14566);
        const RUNTIME = ['link', 'run'];
        const ALL_KINDS = ['build', 'link', 'run', 'test'];
        function reachable(dag, kinds, from = dag.roots) {
            const done = new Set();
            const open = new Set();
            const order = [];
            const stack = from
                .toReversed()
                .map((hash) => ({ hash, leave: false }));
            for (let top = stack.pop(); top; top = stack.pop()) {
                const spec = dag.specs.get(top.hash);
                if (top.leave) {
                    open.delete(top.hash);
                    done.add(top.hash);
                    order.push(spec);
                }
                else if (!done.has(top.hash)) {
                    if (open.has(top.hash))
                        throw cycleAt(spec);
                    open.add(top.hash);
                    stack.push({ hash: top.hash, leave: true });
                    for (const next of dependenciesOf(spec, kinds).toReversed())
                        if (!done.has(next))
                            stack.push({ hash: next, leave: false });
                }
            }
            return order;
        }
        const cycleAt = (spec) => new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`${spec.name}/${spec.hash} depends on itself, over others.`, {
            id: 'spec-in-a-circle',
            fix: 'Spack never writes such a thing: concretize or push it anew.',
        });
        function dependenciesOf(spec, kinds) {
            return spec.dependencies
                .filter((to) => to.parameters.deptypes.some((kind) => kinds.includes(kind)))
                .map((to) => to.hash);
        }
        const rootsOf = (dag) => [...new Set(dag.roots)].map((hash) => dag.specs.get(hash));
        function subDag(dag, root) {
            return {
                roots: [root],
                specs: new Map(reachable(dag, ALL_KINDS, [root]).map((spec) => [spec.hash, spec])),
            };
        }
        function specFileJson(dag, root) {
            const { specs } = subDag(dag, root);
            const rest = [...specs.values()]
                .filter((spec) => spec.hash !== root)
                .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.hash < b.hash ? -1 : 1));
            return { spec: { _meta: { version: 5 }, nodes: [specs.get(root), ...rest].map(_concrete_spec_js__WEBPACK_IMPORTED_MODULE_1__.e9) } };
        }
        const lockJson = ({ roots, specs }) => ({
            _meta: { 'file-type': 'spack-lockfile', 'lockfile-version': 6, 'specfile-version': 5 },
            roots: roots.map((hash) => ({
                hash,
                spec: `${specs.get(hash).name}@=${specs.get(hash).version}`,
            })),
            concrete_specs: Object.fromEntries(specs),
        });
    }),
    34793: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A: () => (toType),
            t: () => (differences)
        });
        var _concrete_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16804);
        var _dag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88761);
        function differences(found, specs) {
            const below = found.map(({ spec }) => dependenciesOf(spec, specs));
            const columns = [
                ['version', found.map(({ spec }) => spec.version)],
                ['variants', variantCells(found.map(({ spec }) => spec))],
                ['dependency', dependencyCells(below)],
                ['target', found.map(({ spec }) => (0, _concrete_spec_js__WEBPACK_IMPORTED_MODULE_0__.$r)(spec))],
                ['system', found.map(({ spec }) => `${spec.arch.platform}-${spec.arch.platform_os}`)],
                ['recipe', found.map(({ spec }) => (spec.package_hash ?? '').slice(0, 7))],
                ['date', found.map(({ recorded }) => minuteOf(recorded))],
                ['installed', found.map(({ installed }) => minuteOf(installed))],
                ['commit', found.map(({ commit }) => (commit ?? '').slice(0, 7))],
            ];
            const differing = columns.filter(([, cells]) => new Set(cells).size > 1);
            return aligned([
                ['ask for', ...differing.map(([title]) => title)],
                ...found.map(({ spec }, at) => [
                    toType(spec, found),
                    ...differing.map(([, cells]) => cells[at] || '-'),
                ]),
            ]);
        }
        const minuteOf = (time) => (time ?? '').slice(0, 16).replace('T', ' ');
        function toType({ name, hash }, among) {
            let length = 7;
            const others = among.map(({ spec }) => spec.hash).filter((other) => other !== hash);
            while (others.some((other) => other.startsWith(hash.slice(0, length))))
                length++;
            return `${name}/${hash.slice(0, length)}`;
        }
        function variantCells(found) {
            const names = [...new Set(found.flatMap((spec) => Object.keys(spec.parameters)))].sort();
            const differing = names.filter((name) => new Set(found.map((spec) => JSON.stringify(spec.parameters[name]))).size > 1);
            return found.map((spec) => differing.flatMap((name) => variantText(name, spec.parameters[name])).join(' '));
        }
        function variantText(name, value) {
            if (value === undefined || value === null)
                return [];
            if (typeof value === 'boolean')
                return [`${value ? '+' : '~'}${name}`];
            return [`${name}=${String(value)}`];
        }
        function dependenciesOf(spec, specs) {
            const closed = (0, _dag_js__WEBPACK_IMPORTED_MODULE_1__.Gq)({ roots: [spec.hash], specs }, _dag_js__WEBPACK_IMPORTED_MODULE_1__.Oo);
            return new Map(closed.filter(({ hash }) => hash !== spec.hash).map((one) => [one.name, one]));
        }
        function dependencyCells(below) {
            const names = [...new Set(below.flatMap((one) => [...one.keys()]))].sort();
            const by = (text) => names.filter((name) => new Set(below.map((one) => (one.has(name) ? text(one.get(name)) : ''))).size > 1);
            const versions = by(({ version }) => version);
            if (versions.length > 0)
                return cells(below, versions, (spec) => `^${spec.name}@${spec.version}`);
            const variants = by((spec) => JSON.stringify([spec.parameters, (0, _concrete_spec_js__WEBPACK_IMPORTED_MODULE_0__.ge)(spec)]));
            const hashes = variants.length > 0 ? variants : by(({ hash }) => hash);
            return cells(below, hashes, (spec) => `^${spec.name}/${spec.hash.slice(0, 7)}`);
        }
        const cells = (below, names, text) => below.map((one) => names
            .slice(0, 3)
            .flatMap((name) => (one.has(name) ? [text(one.get(name))] : []))
            .join(' '));
        const WIDEST = 70;
        function aligned(rows) {
            const lines = inColumns(rows);
            const [titles, ...others] = rows;
            if (lines.every((line) => line.length <= WIDEST))
                return lines;
            const widest = Math.max(...titles.slice(1).map((title) => title.length));
            const below = (row) => row.slice(1).map((cell, at) => `    ${titles[at + 1].padEnd(widest)}  ${cell}`);
            return [`  ${titles[0]}`, ...others.flatMap((row) => [`  ${row[0]}`, ...below(row)])];
        }
        function inColumns(rows) {
            const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => row[at].length)));
            return rows.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at])).join('  ')}`.trimEnd());
        }
    }),
    35160: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            wu: () => (compareTargets),
            M8: () => (runnableTargets),
            ih: () => (targetAncestors)
        });
        ;
        const VENDORS = {
            GenuineIntel: 'GenuineIntel',
            AuthenticAMD: 'AuthenticAMD',
            '0x41': 'ARM',
            '0x43': 'Cavium',
            '0x46': 'Fujitsu',
            '0x61': 'Apple',
        };
        const TARGET_NEEDS = {
            x86_64: ['', ''],
            x86_64_v2: ['', 'cx16 lahf_lm mmx popcnt sse sse2 sse4_1 sse4_2 ssse3'],
            x86_64_v3: ['', 'abm avx avx2 bmi1 bmi2 f16c fma movbe xsave'],
            x86_64_v4: ['', 'avx512bw avx512cd avx512dq avx512f avx512vl'],
            nocona: ['GenuineIntel', 'mmx sse sse2'],
            core2: ['GenuineIntel', 'ssse3'],
            nehalem: ['GenuineIntel', ''],
            westmere: ['GenuineIntel', 'aes pclmulqdq'],
            sandybridge: ['GenuineIntel', 'avx'],
            ivybridge: ['GenuineIntel', 'f16c rdrand'],
            haswell: ['GenuineIntel', ''],
            broadwell: ['GenuineIntel', 'adx rdseed'],
            skylake: ['GenuineIntel', 'clflushopt xsavec xsaveopt'],
            mic_knl: ['GenuineIntel', 'avx512cd avx512er avx512f avx512pf'],
            skylake_avx512: ['GenuineIntel', 'clwb'],
            cannonlake: [
                'GenuineIntel',
                'avx512bw avx512cd avx512dq avx512f avx512ifma avx512vbmi avx512vl sha_ni',
            ],
            cascadelake: ['GenuineIntel', 'avx512_vnni'],
            icelake: [
                'GenuineIntel',
                'avx512_bitalg avx512_vbmi2 avx512_vpopcntdq gfni rdpid vaes vpclmulqdq',
            ],
            sapphirerapids: [
                'GenuineIntel',
                'amx_bf16 amx_int8 amx_tile avx512_bf16 cldemote movdir64b movdiri serialize waitpkg',
            ],
            k10: ['AuthenticAMD', '3dnow 3dnowext abm cx16 mmx sse sse2 sse4a'],
            bulldozer: ['AuthenticAMD', 'abm aes avx fma4 pclmulqdq sse4a xop xsave'],
            piledriver: ['AuthenticAMD', 'bmi1 f16c fma tbm'],
            steamroller: ['AuthenticAMD', 'fsgsbase'],
            excavator: ['AuthenticAMD', ''],
            zen: ['AuthenticAMD', 'aes clflushopt clzero fsgsbase pclmulqdq rdseed sse4a xsavec xsaveopt'],
            zen2: ['AuthenticAMD', 'clwb'],
            zen3: ['AuthenticAMD', 'pku vaes vpclmulqdq'],
            zen4: [
                'AuthenticAMD',
                'avx512_bf16 avx512_bitalg avx512_vbmi2 avx512_vnni avx512_vpopcntdq avx512ifma avx512vbmi flush_l1d gfni',
            ],
            zen5: ['AuthenticAMD', 'avx512_vp2intersect avx_vnni ibrs_enhanced movdir64b movdiri tsc_adjust'],
            aarch64: ['', ''],
            'armv8.1a': ['', ''],
            'armv8.2a': ['', ''],
            'armv8.3a': ['', ''],
            'armv8.4a': ['', ''],
            'armv8.5a': ['', ''],
            'armv8.6a': ['', ''],
            'armv9.0a': ['', ''],
            thunderx2: ['Cavium', 'aes asimd asimdrdm atomics cpuid crc32 evtstrm fp pmull sha1 sha2'],
            a64fx: [
                'Fujitsu',
                'asimd asimdhp asimdrdm atomics cpuid crc32 dcpop evtstrm fcma fp fphp sha1 sha2 sve',
            ],
            cortex_a72: ['ARM', 'aes asimd cpuid crc32 evtstrm fp pmull sha1 sha2'],
            neoverse_n1: ['ARM', 'asimddp asimdhp asimdrdm atomics dcpop fphp lrcpc'],
            neoverse_v1: [
                'ARM',
                'asimdfhm bf16 dcpodp dgh dit fcma flagm i8mm ilrcpc jscvt rng sha3 sha512 sve svebf16 svei8mm uscat',
            ],
            neoverse_v2: [
                'ARM',
                'asimdfhm bf16 dcpodp fcma flagm flagm2 frint i8mm ilrcpc jscvt sb sha3 sha512 sve sve2 svebf16 svei8mm uscat',
            ],
            neoverse_n2: [
                'ARM',
                'asimdfhm bf16 dcpodp fcma flagm flagm2 frint i8mm ilrcpc jscvt sb sha3 sha512 sve sve2 svebf16 svei8mm uscat',
            ],
            m1: [
                'Apple',
                'aes asimd asimddp asimdfhm asimdhp asimdrdm atomics cpuid crc32 dcpodp dcpop dit evtstrm fcma flagm flagm2 fp fphp frint ilrcpc jscvt lrcpc paca pacg pmull sb sha1 sha2 sha3 sha512 ssbs uscat',
            ],
            m2: ['Apple', 'bf16 bti ecv i8mm'],
            m3: ['Apple', ''],
            m4: ['Apple', 'sme sme2'],
        };
        ;
        const TARGET_PARENTS = {
            i686: 'x86',
            pentium2: 'i686',
            pentium3: 'pentium2',
            pentium4: 'pentium3',
            prescott: 'pentium4',
            x86_64_v2: 'x86_64',
            x86_64_v3: 'x86_64_v2',
            x86_64_v4: 'x86_64_v3',
            nocona: 'x86_64',
            core2: 'nocona',
            nehalem: 'core2 x86_64_v2',
            westmere: 'nehalem',
            sandybridge: 'westmere',
            ivybridge: 'sandybridge',
            haswell: 'ivybridge x86_64_v3',
            broadwell: 'haswell',
            skylake: 'broadwell',
            mic_knl: 'broadwell',
            skylake_avx512: 'skylake x86_64_v4',
            cannonlake: 'skylake',
            cascadelake: 'skylake_avx512',
            icelake: 'cascadelake cannonlake',
            sapphirerapids: 'icelake',
            k10: 'x86_64',
            bulldozer: 'x86_64_v2',
            piledriver: 'bulldozer',
            steamroller: 'piledriver',
            excavator: 'steamroller x86_64_v3',
            zen: 'x86_64_v3',
            zen2: 'zen',
            zen3: 'zen2',
            zen4: 'zen3 x86_64_v4',
            zen5: 'zen4',
            power7: 'ppc64',
            power8: 'power7',
            power9: 'power8',
            power10: 'power9',
            power8le: 'ppc64le',
            power9le: 'power8le',
            power10le: 'power9le',
            'armv8.1a': 'aarch64',
            'armv8.2a': 'armv8.1a',
            'armv8.3a': 'armv8.2a',
            'armv8.4a': 'armv8.3a',
            'armv8.5a': 'armv8.4a',
            'armv8.6a': 'armv8.5a',
            'armv9.0a': 'armv8.5a',
            thunderx2: 'armv8.1a',
            a64fx: 'armv8.2a',
            cortex_a72: 'aarch64',
            neoverse_n1: 'cortex_a72 armv8.2a',
            neoverse_v1: 'neoverse_n1 armv8.4a',
            neoverse_v2: 'neoverse_n1 armv9.0a',
            neoverse_n2: 'neoverse_n1 armv9.0a',
            m1: 'armv8.4a',
            m2: 'm1 armv8.5a',
            m3: 'm2 armv8.6a',
            m4: 'm3 armv8.6a',
            u74mc: 'riscv64',
        };
        ;
        function runnableTargets({ family, name = family, vendor, flags, }) {
            const own = vendor === undefined ? undefined : VENDORS[vendor];
            const fits = Object.entries(TARGET_NEEDS).filter(([target, [of]]) => isRecognized(target, of, own) && hasAll(flags, [target, ...targetAncestors(target)], family));
            const known = Object.hasOwn(TARGET_NEEDS, name) ? name : family;
            const runs = [family, known, ...fits.map(([target]) => target)];
            return new Set(runs.flatMap((target) => [target, ...targetAncestors(target)]));
        }
        const isRecognized = (target, of, own) => of === '' ? !/^armv\d/.test(target) : of === own;
        const hasAll = (flags, targets, family) => targets.includes(family) &&
            targets.every((target) => needsOf(target).every((flag) => flags.has(flag)));
        const needsOf = (target) => TARGET_NEEDS[target]?.[1].split(' ').filter((flag) => flag !== '') ?? [];
        function targetAncestors(target) {
            const found = new Set();
            const open = [target];
            for (let next = open.pop(); next !== undefined; next = open.pop())
                for (const parent of parentsOf(next)) {
                    if (found.has(parent))
                        continue;
                    found.add(parent);
                    open.push(parent);
                }
            return found;
        }
        const parentsOf = (target) => Object.hasOwn(TARGET_PARENTS, target) ? TARGET_PARENTS[target].split(' ') : [];
        const compareTargets = (left, right) => levelsOf(left) - levelsOf(right) || targetAncestors(left).size - targetAncestors(right).size;
        const levelsOf = (target) => [target, ...targetAncestors(target)].filter((one) => TARGET_NEEDS[one]?.[0] === '').length;
    }),
    31056: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            G: () => (joinedTargets),
            n: () => (targetAnswers)
        });
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14566);
        var _runnable_targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35160);
        const targetAnswers = (target, wanted) => wanted === '*' || wanted.split(',').some((range) => isWithin(target, range));
        function isWithin(target, range) {
            if (!isRange(range))
                return range === target;
            const [from, to] = endsOf(range);
            return (from === '' || canAll(target, from)) && (to === '' || canAll(to, target));
        }
        const MOST_TARGETS = 100;
        function joinedTargets(left, right) {
            const [ours, theirs] = [listed(left), listed(right)];
            const both = new Set(ours.flatMap((one) => theirs.flatMap((other) => inBoth(one, other))));
            if (both.size === 0)
                return undefined;
            return isOne(left) ? left : isOne(right) ? right : [...both].join(',');
        }
        function listed(targets) {
            const list = targets.split(',');
            if (list.length <= MOST_TARGETS)
                return list;
            throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`it names ${list.length} targets of one package`, {
                id: 'spec-syntax',
                fix: `Name at most ${MOST_TARGETS}, or a range such as x86_64_v2:.`,
            });
        }
        function inBoth(left, right) {
            if (!isRange(left))
                return isWithin(left, right) ? [left] : [];
            if (!isRange(right))
                return isWithin(right, left) ? [right] : [];
            const [[leftFrom, leftTo], [rightFrom, rightTo]] = [endsOf(left), endsOf(right)];
            const from = higherOf(leftFrom, rightFrom);
            const to = leftTo === '' || rightTo === '' ? leftTo || rightTo : lowerOf(leftTo, rightTo);
            if (from === undefined || to === undefined)
                return [];
            if (from === '' || to === '')
                return [`${from}:${to}`];
            if (!canAll(to, from))
                return [];
            return [from === to ? from : `${from}:${to}`];
        }
        function higherOf(left, right) {
            if (right === '' || canAll(left, right))
                return left;
            return left === '' || canAll(right, left) ? right : undefined;
        }
        function lowerOf(left, right) {
            const higher = higherOf(left, right);
            return higher === undefined ? undefined : higher === left ? right : left;
        }
        const isRange = (text) => text.includes(':');
        const isOne = (text) => !/[:,]/.test(text);
        function endsOf(range) {
            const at = range.indexOf(':');
            return [range.slice(0, at), range.slice(at + 1)];
        }
        const canAll = (target, other) => target === other || (0, _runnable_targets_js__WEBPACK_IMPORTED_MODULE_1__.ih)(target).has(other);
    }),
    6769: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Dh: () => (isInfinite),
            KP: () => (INFINITY_NAMES),
            Te: () => (nextComponent),
            Ut: () => (compareComponents),
            bq: () => (parseComponent),
            tM: () => (compareLists)
        });
        const INFINITY_NAMES = [
            'stable',
            'nightly',
            'trunk',
            'head',
            'master',
            'main',
            'develop',
        ];
        function parseComponent(text) {
            if (/^[0-9]/.test(text)) {
                const value = Number(text);
                return Number.isSafeInteger(value) ? value : BigInt(text);
            }
            const infinity = INFINITY_NAMES.indexOf(text);
            return infinity < 0 ? text : { infinity };
        }
        const isInfinite = (component) => typeof component === 'object';
        const rank = (component) => typeof component === 'string' ? 0 : isInfinite(component) ? 2 : 1;
        const value = (component) => isInfinite(component) ? component.infinity : component;
        function compareComponents(left, right) {
            const kinds = rank(left) - rank(right);
            if (kinds !== 0)
                return kinds;
            const [a, b] = [value(left), value(right)];
            return a < b ? -1 : a > b ? 1 : 0;
        }
        function compareLists(left, right, compare) {
            const shared = Math.min(left.length, right.length);
            for (let at = 0; at < shared; at++) {
                const order = compare(left[at], right[at]);
                if (order !== 0)
                    return order;
            }
            return left.length - right.length;
        }
        function nextComponent(component) {
            if (isInfinite(component))
                return { infinity: component.infinity + 1 };
            if (typeof component === 'string')
                return nextLetters(component);
            return component < Number.MAX_SAFE_INTEGER ? Number(component) + 1 : BigInt(component) + 1n;
        }
        function nextLetters(text) {
            const last = text.at(-1);
            const next = last === undefined || last === 'z'
                ? `${text}A`
                : text.slice(0, -1) + (last === 'Z' ? 'a' : String.fromCharCode(last.charCodeAt(0) + 1));
            return INFINITY_NAMES.includes(next) ? nextLetters(next) : next;
        }
    }),
    90091: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            EF: () => (overlap),
            FG: () => (parseVersionRange),
            dd: () => (hasPrefix),
            ib: () => (satisfies)
        });
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14566);
        var _component_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6769);
        var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35198);
        const LOWEST = {
            text: '',
            release: [],
            prerelease: { name: 'alpha' },
            separators: [''],
        };
        const HIGHEST = {
            text: 'infinity',
            release: [{ infinity: _component_js__WEBPACK_IMPORTED_MODULE_0__.KP.length }],
            prerelease: { name: 'final' },
            separators: [''],
        };
        function parseVersionRange(text) {
            const constraints = text
                .replaceAll(' ', '')
                .split(',')
                .map((item) => parseConstraint(item, text));
            return { text, constraints };
        }
        function parseConstraint(item, whole) {
            const [from, to, more] = item.split(':');
            if (item === '' || more !== undefined)
                throw malformed(whole);
            if (to !== undefined)
                return closed(from === '' ? LOWEST : (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.w5)(from), to === '' ? HIGHEST : (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.w5)(to), whole);
            if (item.startsWith('='))
                return { kind: 'exact', version: (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(item.slice(1)) };
            const version = (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(item);
            return (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(item) ? { kind: 'exact', version } : closed(version, version, whole);
        }
        function closed(from, to, whole) {
            const below = nextVersion(to);
            if ((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(below, from) < 0)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`The version range "${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.S)(whole)}" is empty.`, {
                    id: 'version-range-malformed',
                    fix: 'Write the lower version first.',
                });
            return { kind: 'range', from, below };
        }
        const malformed = (text) => new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`"${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.S)(text)}" is not a version range.`, {
            id: 'version-range-malformed',
            fix: 'Write 1.2, =1.2.3, 1.2:1.4, 1.2: or :1.4, several with commas.',
        });
        function nextVersion(version) {
            const { release, prerelease, separators } = version;
            const text = `after ${version.text}`;
            if (prerelease.name !== 'final') {
                const number = prerelease.number === undefined ? 0 : (0, _component_js__WEBPACK_IMPORTED_MODULE_0__.Te)(prerelease.number);
                return { text, release, prerelease: { ...prerelease, number }, separators };
            }
            const last = release.at(-1);
            const next = last === undefined ? ['A'] : [...release.slice(0, -1), (0, _component_js__WEBPACK_IMPORTED_MODULE_0__.Te)(last)];
            return { text, release: next, prerelease: { name: 'final' }, separators };
        }
        const satisfies = (version, range) => range.constraints.some((constraint) => satisfiesOne(version, constraint));
        function satisfiesOne(version, constraint) {
            if (constraint.kind === 'exact')
                return version.gitRef === constraint.version.gitRef && (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.r1)(version, constraint.version);
            const { gitRef: _, ...plain } = version;
            return ((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(constraint.from, plain) <= 0 && (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(plain, constraint.below) < 0);
        }
        const overlap = (left, right) => left.constraints.some((a) => right.constraints.some((b) => overlapOne(a, b)));
        function overlapOne(left, right) {
            if (left.kind === 'exact')
                return satisfiesOne(left.version, right);
            if (right.kind === 'exact')
                return satisfiesOne(right.version, left);
            return (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(left.from, right.below) < 0 && (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(right.from, left.below) < 0;
        }
        const hasPrefix = (version, prefix) => satisfiesOne(version, closed(prefix, prefix, prefix.text));
    }),
    35198: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Dn: () => (isInfinity),
            Nk: () => (isPrereleaseVersion),
            Ro: () => (isGitVersion),
            Zy: () => (compareVersions),
            ot: () => (parseVersion),
            r1: () => (sameVersion),
            w5: () => (parsePlainVersion)
        });
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14566);
        var _component_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6769);
        var _white_space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75176);
        const PRERELEASES = ['alpha', 'beta', 'rc', 'final'];
        const VALID = /^[A-Za-z0-9_.-][=A-Za-z0-9_.-]*$/;
        const SEGMENT = /([0-9]+|[a-zA-Z]+)([_.-]*)/g;
        const MAX_LENGTH = 500;
        const isGitVersion = (text) => text.startsWith('git.') || /^[0-9a-f]{40}$/i.test(text) || text.indexOf('=', 1) > 0;
        function parseVersion(text) {
            if (!isGitVersion(text))
                return parsePlainVersion(text);
            const plain = text.startsWith('git.') ? text.slice(4) : text;
            const [gitRef, version, more] = plain.split('=');
            if (!gitRef || (version !== undefined && (0, _white_space_js__WEBPACK_IMPORTED_MODULE_0__.uR)(version) === '') || more !== undefined)
                throw invalid(text);
            return { ...parsePlainVersion(version ?? '0'), text, gitRef };
        }
        function parsePlainVersion(text) {
            const trimmed = (0, _white_space_js__WEBPACK_IMPORTED_MODULE_0__.uR)(text);
            if ((trimmed !== '' && !VALID.test(trimmed)) || trimmed.length > MAX_LENGTH)
                throw invalid(text);
            const segments = [...trimmed.matchAll(SEGMENT)].map((match) => ({
                text: match[1],
                separator: match[2],
            }));
            const { kept, prerelease } = splitPrerelease(segments.map((segment) => segment.text));
            return {
                text,
                release: kept.map(_component_js__WEBPACK_IMPORTED_MODULE_1__.bq),
                prerelease,
                separators: segments.map((segment) => segment.separator),
            };
        }
        function splitPrerelease(segments) {
            const [word, last] = [segments.at(-2), segments.at(-1)];
            if (segments.length >= 3 && isPrerelease(word) && /^[0-9]/.test(last)) {
                return {
                    kept: segments.slice(0, -2),
                    prerelease: { name: word, number: (0, _component_js__WEBPACK_IMPORTED_MODULE_1__.bq)(last) },
                };
            }
            if (segments.length >= 2 && isPrerelease(last))
                return { kept: segments.slice(0, -1), prerelease: { name: last } };
            return { kept: segments, prerelease: { name: 'final' } };
        }
        const isPrerelease = (text) => PRERELEASES.includes(text);
        const invalid = (text) => new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`"${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.S)(text)}" is not a version.`, {
            id: 'version-malformed',
            fix: 'Use letters, digits, dots, dashes and underscores, such as 1.2.3, 2.0-rc1 or develop.',
        });
        function compareVersions(left, right) {
            const order = (0, _component_js__WEBPACK_IMPORTED_MODULE_1__.tM)(left.release, right.release, _component_js__WEBPACK_IMPORTED_MODULE_1__.Ut) || comparePrereleases(left, right);
            if (order !== 0 || left.gitRef === right.gitRef)
                return order;
            return (left.gitRef ?? '') < (right.gitRef ?? '') ? -1 : 1;
        }
        function comparePrereleases({ prerelease: left }, { prerelease: right }) {
            const names = PRERELEASES.indexOf(left.name) - PRERELEASES.indexOf(right.name);
            if (names !== 0)
                return names;
            return (0, _component_js__WEBPACK_IMPORTED_MODULE_1__.tM)(left.number === undefined ? [] : [left.number], right.number === undefined ? [] : [right.number], _component_js__WEBPACK_IMPORTED_MODULE_1__.Ut);
        }
        const sameVersion = (left, right) => compareVersions(left, right) === 0;
        const isInfinity = (version) => version.release.some(_component_js__WEBPACK_IMPORTED_MODULE_1__.Dh);
        const isPrereleaseVersion = (version) => version.prerelease.name !== 'final';
    }),
    75176: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Ed: () => (splitAtSpace),
            XE: () => (WHITE_SPACE),
            uR: () => (stripped)
        });
        const WHITE_SPACE = '\\t-\\r\\x1c- \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
        const ONE = new RegExp(`[${WHITE_SPACE}]`);
        const SOME = new RegExp(`[${WHITE_SPACE}]+`);
        function stripped(text) {
            let [from, to] = [0, text.length];
            while (from < to && ONE.test(text.charAt(from)))
                from++;
            while (to > from && ONE.test(text.charAt(to - 1)))
                to--;
            return text.slice(from, to);
        }
        const splitAtSpace = (text) => text.split(SOME).filter((word) => word !== '');
    }),
    36742: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            z: () => (StoreDatabase)
        });
        var errors = __webpack_require__(37638);
        var regular_file = __webpack_require__(8100);
        var concrete_spec = __webpack_require__(16804);
        var first_issue = __webpack_require__(1393);
        var outside_json = __webpack_require__(15125);
        var invalid_value = __webpack_require__(14566);
        var external_node_crypto_ = __webpack_require__(77598);
        var external_node_fs_ = __webpack_require__(73024);
        var external_node_os_ = __webpack_require__(48161);
        var external_node_path_ = __webpack_require__(76760);
        var schemas = __webpack_require__(92857);
        ;
        const installRecord = schemas._H3({
            spec: schemas._H3({
                name: schemas.YjP(),
                version: schemas.YjP(),
                dependencies: schemas.YOg(schemas._H3({
                    hash: schemas.YjP(),
                    parameters: schemas._H3({ deptypes: schemas.YOg(schemas.YjP()) }),
                }))
                    .optional(),
            }),
            ref_count: schemas.aig(),
            path: schemas.YjP().nullable(),
            installed: schemas.zMY(),
            explicit: schemas.zMY(),
            installation_time: schemas.aig().optional(),
            deprecated_for: schemas.YjP().nullish(),
        });
        const databaseFile = schemas.Ikc({
            database: schemas.Ikc({ version: schemas.YjP(), installs: schemas.g1P(schemas.YjP(), installRecord) }),
        });
        ;
        const DATABASE_FORMAT = '8';
        const UNTRACKED = 'test';
        class StoreDatabase {
            #folder;
            #records;
            #verifier;
            #changed = false;
            exists;
            constructor(folder, text, verifier) {
                this.#folder = folder;
                this.exists = text !== undefined;
                this.#records = parse(text, folder);
                this.#verifier = verifier;
            }
            static read(folder) {
                const verifier = textOf((0, external_node_path_.join)(folder, 'index_verifier')) ?? '';
                const text = textOf((0, external_node_path_.join)(folder, 'index.json'));
                return new StoreDatabase(folder, text, verifier);
            }
            get records() {
                return this.#records;
            }
            prefixOf(hash) {
                const record = this.#records.get(hash);
                return record?.installed === true ? (record.path ?? undefined) : undefined;
            }
            add({ spec, prefix, explicit }, scope) {
                const now = Date.now() / 1000;
                const record = this.#known(spec, scope, now);
                Object.assign(record, { path: prefix, installed: true, installation_time: now });
                if (explicit)
                    record.explicit = true;
                this.#changed = true;
            }
            markExplicit(hash) {
                const record = this.#records.get(hash);
                if (!record || record.explicit)
                    return;
                record.explicit = true;
                this.#changed = true;
            }
            markImplicit(hash) {
                const record = this.#records.get(hash);
                if (record?.explicit !== true)
                    return;
                record.explicit = false;
                this.#changed = true;
            }
            remove(hash) {
                const record = this.#records.get(hash);
                if (!record)
                    return;
                this.#changed = true;
                if (record.ref_count > 0) {
                    record.installed = false;
                    record.explicit = false;
                    return;
                }
                this.#records.delete(hash);
                for (const to of trackedOf(record)) {
                    const needed = this.#records.get(to);
                    if (!needed)
                        continue;
                    needed.ref_count--;
                    if (needed.ref_count === 0 && !needed.installed)
                        this.remove(to);
                }
            }
            write() {
                if (!this.#changed)
                    return;
                (0, external_node_fs_.mkdirSync)(this.#folder, { recursive: true });
                for (const name of ['lock', 'prefix_lock'])
                    (0, external_node_fs_.closeSync)((0, external_node_fs_.openSync)((0, external_node_path_.join)(this.#folder, name), 'a', 0o644));
                const index = (0, external_node_path_.join)(this.#folder, 'index.json');
                const temporary = `${index}.${(0, external_node_os_.hostname)()}.${process.pid}.temp`;
                try {
                    writeSynced(temporary, this.#text());
                    this.#requireUnchanged();
                    (0, external_node_fs_.renameSync)(temporary, index);
                }
                catch (error) {
                    (0, external_node_fs_.rmSync)(temporary, { force: true });
                    throw error;
                }
                this.#verifier = (0, external_node_crypto_.randomUUID)();
                (0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(this.#folder, 'index_verifier'), this.#verifier);
                this.#changed = false;
            }
            #text() {
                const installs = Object.fromEntries(this.#records);
                return JSON.stringify({ database: { version: DATABASE_FORMAT, installs } });
            }
            #requireUnchanged() {
                const found = textOf((0, external_node_path_.join)(this.#folder, 'index_verifier')) ?? '';
                if (found === this.#verifier)
                    return;
                throw new errors.yo(`Somebody else wrote the install database in ${this.#folder} meanwhile.`, {
                    id: 'install-database-changed',
                    fix: 'Let no Spack install into this root at the same time, and run it again.',
                });
            }
            #known(spec, scope, now) {
                const known = this.#records.get(spec.hash);
                if (known)
                    return known;
                const tracked = trackedOf({ spec });
                for (const hash of tracked)
                    this.#known(scope.specs.get(hash), scope, now);
                const record = {
                    spec: asSpackWritesIt(spec),
                    ref_count: 0,
                    path: (0, concrete_spec.ge)(spec) ? (spec.external?.path ?? null) : scope.prefixOf(spec),
                    installed: (0, concrete_spec.ge)(spec),
                    explicit: false,
                    installation_time: now,
                    deprecated_for: null,
                };
                this.#records.set(spec.hash, record);
                for (const hash of tracked)
                    this.#records.get(hash).ref_count++;
                return record;
            }
        }
        function asSpackWritesIt({ dependencies, ...spec }) {
            return dependencies.length > 0 ? { ...spec, dependencies } : spec;
        }
        const trackedOf = ({ spec }) => (spec.dependencies ?? [])
            .filter(({ parameters }) => parameters.deptypes.some((kind) => kind !== UNTRACKED))
            .map(({ hash }) => hash);
        function textOf(file) {
            try {
                return (0, regular_file.cG)(file).toString('utf8');
            }
            catch (error) {
                if ((0, errors.$N)(error) === 'ENOENT')
                    return undefined;
                throw error;
            }
        }
        function parse(text, folder) {
            if (text === undefined)
                return new Map();
            const json = jsonOf(text, folder);
            const read = databaseFile.safeParse(json);
            if (!read.success)
                throw damaged(folder, (0, first_issue.O)(read.error));
            const { version } = read.data.database;
            if (version !== DATABASE_FORMAT)
                throw new errors.yo(`The install database in ${folder} is of format ${version}, and only ${DATABASE_FORMAT} is known.`, {
                    id: 'install-database-format',
                    fix: 'Install into another root, or with the Spack that made this one.',
                });
            return new Map(Object.entries(json.database.installs));
        }
        function jsonOf(text, folder) {
            try {
                return (0, outside_json.q)(text, (0, external_node_path_.join)(folder, 'index.json'));
            }
            catch (error) {
                if (error instanceof invalid_value.h)
                    throw damaged(folder, error.message);
                throw error;
            }
        }
        const damaged = (folder, why) => new errors.yo(`The install database in ${folder} is damaged: ${why}`, {
            id: 'install-database-damaged',
            fix: 'Let a Spack of that root write it anew ("spack reindex"), or install into another root.',
        });
        function writeSynced(file, text) {
            const opened = (0, external_node_fs_.openSync)(file, 'w', 0o644);
            try {
                (0, external_node_fs_.writeFileSync)(opened, text);
                (0, external_node_fs_.fsyncSync)(opened);
            }
            finally {
                (0, external_node_fs_.closeSync)(opened);
            }
        }
    }),
    82303: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Dc: () => (installedSpecs),
            E: () => (installedMatches),
            pj: () => (installedDag)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16804);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14566);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87562);
        function installedDag({ records }) {
            if (records.size === 0)
                return { roots: [], specs: new Map() };
            const nodes = [...records.values()].map(({ spec }) => ({
                ...spec,
                dependencies: (spec.dependencies ?? []).filter(({ hash }) => records.has(hash)),
            }));
            try {
                const { specs } = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.VM)({ spec: { _meta: { version: _pakages_model__WEBPACK_IMPORTED_MODULE_0__.IJ }, nodes } });
                const roots = [...specs.keys()].filter((hash) => records.get(hash).explicit && records.get(hash).installed);
                return { roots, specs };
            }
            catch (error) {
                if (!(error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_1__.h))
                    throw error;
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo(`The specs in the install database cannot be read: ${error.message}`, {
                    id: 'install-database-damaged',
                    fix: error.fix,
                    cause: error,
                });
            }
        }
        const installedSpecs = (database, { specs }) => [...specs.values()].filter((spec) => !(0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.ge)(spec) && database.prefixOf(spec.hash) !== undefined);
        function installedMatches(database, queries) {
            const dag = installedDag(database);
            const here = installedSpecs(database, dag);
            const found = queries.flatMap((query) => {
                const fits = here.filter((spec) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.G)(spec, query, dag.specs));
                if (fits.length === 0)
                    throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo(`"${query.text}" is not installed.`, {
                        id: 'package-not-installed',
                        fix: '"pakages list" shows what is.',
                    });
                return fits.map(({ hash }) => hash);
            });
            return [...new Set(found)];
        }
    }),
    87190: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A: () => (installedPackages),
            h: () => (installedAnswer)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87562);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34793);
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _database_store_database_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36742);
        var _installed_dag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82303);
        function installedPackages(root) {
            const database = _database_store_database_js__WEBPACK_IMPORTED_MODULE_1__.z.read((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '.spack-db'));
            if (!database.exists)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo(`Nothing is installed in ${root}.`, {
                    id: 'nothing-installed',
                    fix: 'Install something first ("pakages install"), or name the folder in "install-root".',
                });
            return new Map([...(0, _installed_dag_js__WEBPACK_IMPORTED_MODULE_3__.pj)(database).specs].map(([hash, spec]) => {
                const { explicit, installation_time: since = 0 } = database.records.get(hash);
                return [hash, { spec, prefix: database.prefixOf(hash), explicit, since }];
            }));
        }
        function installedAnswer(packages, query, nearest) {
            const here = [...packages.values()].filter(({ prefix, spec }) => prefix !== undefined && spec.external === undefined);
            const specs = new Map([...packages.values()].map(({ spec }) => [spec.hash, spec]));
            const found = here.filter(({ spec }) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_4__.G)(spec, query, specs));
            const explicit = found.filter((one) => one.explicit);
            const [only, ...others] = explicit.length > 0 ? explicit : found;
            if (only === undefined)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo(`"${query.text}" is not installed.`, {
                    id: 'package-not-installed',
                    fix: nearest(query.name ?? '', [...new Set(here.map(({ spec }) => spec.name))]),
                });
            if (others.length > 0)
                throw severalInstalled(query, [only, ...others], specs);
            return only;
        }
        function severalInstalled({ text }, found, specs) {
            const rows = found
                .toSorted((one, other) => (other.since ?? 0) - (one.since ?? 0))
                .map(({ spec, since }) => ({
                spec,
                installed: since ? new Date(since * 1000).toISOString() : undefined,
            }));
            const [last] = rows;
            return new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo([`"${text}" names ${found.length} installed packages:`, ...(0, _pakages_model__WEBPACK_IMPORTED_MODULE_5__.t)(rows, specs)].join('\n'), {
                id: 'spec-ambiguous',
                fix: `Name one as its line begins, such as "${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_5__.A)(last.spec, rows)}". "pakages remove" takes away what is not needed any more.`,
            });
        }
    })
};
