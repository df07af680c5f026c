export const id = 8277;
export const ids = [8277];
export const modules = {
    50687: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            initWork: () => (initWork)
        });
        var external_node_path_ = __webpack_require__(76760);
        var documents = __webpack_require__(61063);
        var errors = __webpack_require__(37638);
        var git_git = __webpack_require__(99329);
        var promises_ = __webpack_require__(51455);
        var configuration = __webpack_require__(31058);
        var repository_folder = __webpack_require__(78301);
        var recipe_folder = __webpack_require__(50703);
        ;
        const BEGINNINGS = [
            [/\bMIT License\b|^Permission is hereby granted, free of charge/m, 'MIT'],
            [/\bApache License\s+Version 2\.0/, 'Apache-2.0'],
            [/\bGNU LESSER GENERAL PUBLIC LICENSE\s+Version 3/i, 'LGPL-3.0-or-later'],
            [/\bGNU GENERAL PUBLIC LICENSE\s+Version 3/i, 'GPL-3.0-or-later'],
            [/\bGNU GENERAL PUBLIC LICENSE\s+Version 2/i, 'GPL-2.0-or-later'],
            [/\bMozilla Public License Version 2\.0/, 'MPL-2.0'],
            [/Redistribution and use in source and binary forms[^]*Neither the name/, 'BSD-3-Clause'],
            [/Redistribution and use in source and binary forms/, 'BSD-2-Clause'],
        ];
        const TWO_FILES = ['LICENSE-APACHE', 'LICENSE-MIT'];
        async function findLicence(root, names) {
            if (TWO_FILES.every((name) => names.includes(name)))
                return 'Apache-2.0 OR MIT';
            const file = licenceFile(names);
            if (file === undefined)
                return undefined;
            const text = await (0, promises_.readFile)((0, external_node_path_.join)(root, file), 'utf8').catch(() => '');
            return BEGINNINGS.find(([beginning]) => beginning.test(text))?.[1];
        }
        const licenceFile = (names) => names.find((name) => /^(LICEN[CS]E|COPYING)(\.(md|txt))?$/i.test(name));
        ;
        async function repositoryFiles(root, place) {
            const folder = (0, external_node_path_.join)(root, place);
            const names = place === '.' ? ['.'] : await (0, promises_.readdir)(folder).catch(() => []);
            const files = names.sort().map((name) => (0, external_node_path_.join)(folder, name, 'repo.yaml'));
            const there = await Promise.all(files.map(isFile));
            return files.filter((_, at) => there[at]);
        }
        const isFile = (path) => (0, promises_.stat)(path).then((found) => found.isFile(), () => false);
        ;
        async function mendedApi(root) {
            for (const place of ['spack_repo', 'repos/spack_repo'])
                for (const file of await repositoryFiles(root, place)) {
                    const text = withApi(await (0, promises_.readFile)(file, 'utf8'));
                    if (text !== undefined)
                        return { path: (0, external_node_path_.relative)(root, file).split(external_node_path_.sep).join('/'), text };
                }
            return undefined;
        }
        function withApi(text) {
            if (/^[ \t]+['"]?api['"]?[ \t]*:/m.test(text))
                return undefined;
            const mended = text.replace(/^([ \t]+)(namespace\s*:[^\n]*\n?)/m, (_, indent, line) => `${indent}${line.trimEnd()}\n${indent}api: v2.0\n`);
            return mended === text ? undefined : mended;
        }
        ;
        const ENVIRONMENTS = ['.', 'environment', 'env', 'spack'];
        async function surveyFolder(root) {
            const names = await namesIn(root);
            const mended = await mendedApi(root);
            const repositories = mended === undefined ? await repositoriesOf(root) : [];
            return {
                root,
                recipes: await Promise.all(repositories.map((one) => found(root, one))),
                mended,
                environment: await environmentIn(root),
                license: await findLicence(root, names),
                licenceFile: licenceFile(names),
                configuration: await (0, configuration.GA)((0, external_node_path_.join)(root, configuration.oT)),
            };
        }
        const namesIn = (folder) => (0, promises_.readdir)(folder).catch(() => {
            throw new errors.yo(`There is no folder ${folder}.`, {
                id: 'folder-missing',
                fix: 'Make it first, or name another.',
            });
        });
        const REPOSITORY_PLACES = ['.', 'spack_repo', 'repos/spack_repo'];
        async function repositoriesOf(root) {
            const files = await Promise.all(REPOSITORY_PLACES.map((place) => repositoryFiles(root, place)));
            return files.flat().length === 0 ? [] : (0, repository_folder.S)(root, 'folder');
        }
        async function found(root, repository) {
            const packages = (await (0, recipe_folder.vY)(repository)).map(({ name }) => name);
            const path = (0, external_node_path_.relative)(root, repository.folder).split(external_node_path_.sep).join('/');
            return { repository, path: path === '' ? '.' : path, packages };
        }
        async function environmentIn(root) {
            for (const folder of ENVIRONMENTS)
                if ((await namesOrNone((0, external_node_path_.join)(root, folder))).includes('spack.yaml'))
                    return folder;
            return undefined;
        }
        const namesOrNone = (folder) => (0, promises_.readdir)(folder).catch(() => []);
        var package_names = __webpack_require__(26263);
        ;
        const BUILD_SYSTEM_MODULES = new Map(Object.entries({
            aspell_dict: 'AspellDictPackage',
            autotools: 'AutotoolsPackage',
            bundle: 'BundlePackage',
            cached_cmake: 'CachedCMakePackage cmake_cache_filepath cmake_cache_option cmake_cache_path cmake_cache_string',
            cargo: 'CargoPackage',
            cmake: 'CMakePackage generator',
            compiler: 'CompilerPackage',
            cuda: 'CudaPackage',
            generic: 'Package',
            gnu: 'GNUMirrorPackage',
            go: 'GoPackage',
            lua: 'LuaPackage',
            makefile: 'MakefilePackage',
            maven: 'MavenPackage',
            meson: 'MesonPackage',
            msbuild: 'MSBuildPackage',
            nmake: 'NMakePackage',
            octave: 'OctavePackage',
            oneapi: 'INTEL_MATH_LIBRARIES IntelOneApiLibraryPackage IntelOneApiLibraryPackageWithSdk IntelOneApiPackage IntelOneApiStaticLibraryList',
            perl: 'PerlPackage',
            python: 'PythonExtension PythonPackage',
            qmake: 'QMakePackage',
            r: 'RPackage',
            racket: 'RacketPackage',
            rocm: 'ROCmPackage',
            ruby: 'RubyPackage',
            scons: 'SConsPackage',
            sip: 'SIPPackage',
            sourceforge: 'SourceforgePackage',
            sourceware: 'SourcewarePackage',
            waf: 'WafPackage',
            xorg: 'XorgPackage',
        }).flatMap(([module, names]) => names.split(' ').map((name) => [name, module])));
        ;
        const HOME = 'spack_repo.builtin.build_systems';
        function withImports(text, namespace) {
            const moved = withRecipeImports(text.replace(/\bspack\.build_systems\./g, `${HOME}.`), namespace);
            const names = usedNames(moved);
            if (names.length === 0)
                return moved;
            const modules = Map.groupBy(names, (name) => BUILD_SYSTEM_MODULES.get(name));
            const imports = [...modules]
                .map(([module, used]) => `from ${HOME}.${module} import ${used.join(', ')}\n`)
                .sort();
            const at = /^from spack\.package import \*/m.exec(moved)?.index;
            return at === undefined
                ? `${imports.join('')}\n${moved}`
                : `${moved.slice(0, at)}${imports.join('')}\n${moved.slice(at)}`;
        }
        function withRecipeImports(text, namespace) {
            const own = namespace.replaceAll('.', String.raw `\.`);
            const whole = new RegExp(String.raw `^([ \t]*)from[ \t]+spack\.pkg\.(${own}|\w+)[ \t]+import[ \t]+(\([^()]*\)|[^\n#(]+)`, 'gm');
            return text
                .replace(whole, (_, indent, from, names) => importedNames(names)
                .map(([name, as]) => `${indent}import ${moduleOf(from, name)} as ${as ?? folder(name)}`)
                .join('\n'))
                .replace(new RegExp(String.raw `\bspack\.pkg\.(${own}|\w+)\.(\w+)`, 'g'), (_, from, name) => moduleOf(String(from), String(name)))
                .replace(/^([ \t]*from[ \t]+)\.(\w+)(?=[ \t]+import\b)/gm, (_, before, name) => `${before}..${folder(name)}.package`);
        }
        const importedNames = (list) => list
            .replace(/#[^\n]*|[()\\]/g, '')
            .split(',')
            .map((one) => one.split(/\s/).filter(Boolean))
            .flatMap(([name, , as]) => (name ? [[name, as]] : []));
        const moduleOf = (namespace, name) => `spack_repo.${namespace}.packages.${folder(name)}.package`;
        const folder = (module) => module.replace(/^num(?=\d)/, '_');
        function usedNames(text) {
            const bases = [...text.matchAll(/^class\s+\w+\s*\(([^)]*)\)/gm)].flatMap(([, list]) => list.split(',').map((base) => base.trim()));
            const called = [...text.matchAll(/(?<![\w.])(\w+)\s*\(/g)].map(([, name]) => name);
            const own = new Set([...text.matchAll(/^[ \t]*from[ \t]+[\w.]+[ \t]+import[ \t]+([\w, ]+)/gm)].flatMap(([, list]) => list.split(',').map((name) => name.trim())));
            return [...new Set([...bases, ...called])]
                .filter((name) => BUILD_SYSTEM_MODULES.has(name) && !own.has(name))
                .sort();
        }
        ;
        function layoutMove({ repository, path, packages }) {
            const { namespace, folder } = repository;
            const below = (...names) => [...(path === '.' ? [] : [path]), ...names].join('/');
            const recipes = below('spack_repo', ...namespace.split('.'));
            const subdirectory = repository.packages.slice(folder.length + 1);
            return {
                namespace,
                recipes,
                before: below('repo.yaml'),
                moves: packages.map((name) => ({
                    from: [...(subdirectory === '' ? [] : [subdirectory]), name].reduce((parent, part) => (parent === '' ? part : `${parent}/${part}`), path === '.' ? '' : path),
                    to: `${recipes}/packages/${(0, package_names.eI)(name)}`,
                })),
            };
        }
        async function moveRecipes(root, { moves, before, namespace }) {
            for (const { from, to } of moves) {
                await (0, promises_.mkdir)((0, external_node_path_.dirname)((0, external_node_path_.join)(root, to)), { recursive: true });
                await (0, promises_.rename)((0, external_node_path_.join)(root, from), (0, external_node_path_.join)(root, to));
                const file = (0, external_node_path_.join)(root, to, 'package.py');
                await (0, documents.f8)(file, withImports(await (0, promises_.readFile)(file, 'utf8'), namespace));
            }
            await (0, promises_.rm)((0, external_node_path_.join)(root, before), { force: true });
        }
        var version = __webpack_require__(35198);
        ;
        const USES = /^(\s*(?:-\s+)?uses:\s+)([\w./-]+)@(?:([0-9a-f]{40})\s+#\s*)?v(\d[\w.-]*)\s*$/;
        function pinOf(line) {
            const found = USES.exec(line);
            if (!found)
                return undefined;
            const [, before, action, commit, version] = found;
            const text = line.slice(before.length + action.length + 1).trimEnd();
            return { action: action, text, version: version, isCommit: commit !== undefined };
        }
        function pinsOf(text) {
            const pins = Map.groupBy(text.split('\n').flatMap((line) => pinOf(line) ?? []), ({ action }) => action);
            return new Map([...pins]
                .filter(([, all]) => all.every((one) => one.text === all[0].text))
                .map(([action, [one]]) => [action, one]));
        }
        function withPins(text, choose) {
            const line = (line) => {
                const pin = pinOf(line);
                const chosen = pin && choose(pin);
                return chosen ? `${USES.exec(line)[1]}${chosen.action}@${chosen.text}` : line;
            };
            return text.split('\n').map(line).join('\n');
        }
        function withNewerPins(text, other) {
            const others = pinsOf(other);
            return withPins(text, (pin) => {
                const found = others.get(pin.action);
                if (!found)
                    return undefined;
                const order = (0, version.Zy)((0, version.ot)(found.version), (0, version.ot)(pin.version));
                return order > 0 || (order === 0 && found.isCommit && !pin.isCommit) ? found : undefined;
            });
        }
        function withPinsOf(text, other) {
            const others = pinsOf(other);
            return withPins(text, ({ action }) => others.get(action));
        }
        ;
        const MOST_CELLS = 25_000_000;
        function matchLines(before, after) {
            const matched = new Int32Array(before.length).fill(-1);
            let start = 0;
            while (start < before.length && start < after.length && before[start] === after[start])
                matched[start] = start++;
            let end = 0;
            const left = Math.min(before.length, after.length) - start;
            while (end < left && before.at(-1 - end) === after.at(-1 - end)) {
                matched[before.length - 1 - end] = after.length - 1 - end;
                end++;
            }
            const middle = {
                before: before.slice(start, before.length - end),
                after: after.slice(start, after.length - end),
            };
            for (const [one, other] of longestCommon(middle.before, middle.after))
                matched[start + one] = start + other;
            return matched;
        }
        function longestCommon(before, after) {
            const width = after.length + 1;
            if ((before.length + 1) * width > MOST_CELLS)
                return [];
            const lengths = lengthTable(before, after);
            const pairs = [];
            for (let one = 0, other = 0; one < before.length && other < after.length;) {
                if (before[one] === after[other])
                    pairs.push([one++, other++]);
                else if (lengths[(one + 1) * width + other] >= lengths[one * width + other + 1])
                    one++;
                else
                    other++;
            }
            return pairs;
        }
        function lengthTable(before, after) {
            const width = after.length + 1;
            const lengths = new Int32Array((before.length + 1) * width);
            for (let one = before.length - 1; one >= 0; one--)
                for (let other = after.length - 1; other >= 0; other--)
                    lengths[one * width + other] =
                        before[one] === after[other]
                            ? lengths[(one + 1) * width + other + 1] + 1
                            : Math.max(lengths[(one + 1) * width + other], lengths[one * width + other + 1]);
            return lengths;
        }
        const linesOf = (text) => {
            const lines = text.split(/\r?\n/);
            if (lines.at(-1) === '')
                lines.pop();
            return lines;
        };
        ;
        const CONTEXT = 3;
        function unifiedDiff(path, before, after) {
            const edits = editsOf(linesOf(before), linesOf(after));
            const changed = edits.flatMap(({ sign }, at) => (sign === ' ' ? [] : [at]));
            if (changed.length === 0)
                return '';
            const hunks = [];
            for (const at of changed) {
                const last = hunks.at(-1);
                if (last && at - CONTEXT <= last[1])
                    last[1] = at + CONTEXT + 1;
                else
                    hunks.push([Math.max(0, at - CONTEXT), at + CONTEXT + 1]);
            }
            return [
                `--- a/${path}`,
                `+++ b/${path}`,
                ...hunks.flatMap(([from, to]) => hunk(edits.slice(from, to))),
                '',
            ].join('\n');
        }
        function editsOf(before, after) {
            const matched = matchLines(before, after);
            const edits = [];
            let put = 0;
            const putUntil = (end, from) => {
                for (; put < end; put++)
                    edits.push({ sign: '+', line: after[put], at: [from, put] });
            };
            before.forEach((line, from) => {
                const place = matched[from];
                if (place === -1)
                    edits.push({ sign: '-', line, at: [from, put] });
                else {
                    putUntil(place, from);
                    edits.push({ sign: ' ', line, at: [from, put++] });
                }
            });
            putUntil(after.length, before.length);
            return edits;
        }
        function hunk(edits) {
            const count = (other) => edits.filter(({ sign }) => sign !== other).length;
            const range = (place, length) => `${length === 0 ? place : place + 1},${length}`;
            const [before, after] = edits[0].at;
            return [
                `@@ -${range(before, count('+'))} +${range(after, count('-'))} @@`,
                ...edits.map(({ sign, line }) => sign + line),
            ];
        }
        ;
        const planFiles = (root, files, earlier = []) => Promise.all(files.map(async (file) => {
            const there = await fileText(root, file.path);
            if (there === undefined)
                return { ...file, state: 'new', diff: '' };
            const text = file.addTo?.(there) ?? withNewerPins(file.text, there);
            const diff = unifiedDiff(file.path, there, text);
            const isEarlier = earlier.some((one) => one.path === file.path && withNewerPins(one.text, there) === there);
            const state = diff === '' ? 'same' : file.addTo ? 'added' : isEarlier ? 'earlier' : 'differs';
            return { ...file, text, state, diff };
        }));
        const fileText = (root, path) => (0, promises_.readFile)((0, external_node_path_.join)(root, path), 'utf8').catch((error) => {
            if ((0, errors.$N)(error) === 'ENOENT')
                return undefined;
            throw new errors.yo(`${path} cannot be read (${(0, errors.$N)(error) ?? 'unknown error'}).`, {
                id: 'file-unreadable',
                fix: 'Move away what is in its place, or name another folder.',
                cause: error,
            });
        });
        var src_version = __webpack_require__(8109);
        var document_kinds = __webpack_require__(64361);
        ;
        const RECORD_FILE = '.github/pakages-init.json';
        const recordOf = ({ workflows, branch }, files) => ({
            version: src_version.xv,
            workflows: [...workflows],
            branch,
            files: files.filter(({ followed }) => followed).map(({ path, text }) => ({ path, text })),
        });
        const readRecord = (root) => document_kinds.AU.read((0, external_node_path_.join)(root, RECORD_FILE));
        const writeRecord = (root, record) => document_kinds.AU.write((0, external_node_path_.join)(root, RECORD_FILE), record);
        ;
        function configurationFile(answers) {
            const { name, license, recipes, specs, environment, registry } = answers;
            const quoted = (value) => JSON.stringify(value);
            const lines = [
                '// What this package repository is: https://github.com/syspack/pakages/blob/main/docs/pakages-json.md',
                '{',
                `  "name": ${quoted(name)},`,
                '  "version": "1.0",',
                `  "license": ${quoted(license)}, // of the recipes; each package states its own`,
                '',
                '  // The folder with repo.yaml.',
                `  "repository": ${quoted(recipes)},`,
                '',
                '  // What is built, tested and published; what it needs comes with it.',
                environment === undefined
                    ? `  "specs": [${specs.map(quoted).join(', ')}],`
                    : `  "environment": ${quoted(environment)},`,
                ...(registry === undefined
                    ? []
                    : ['', '  // Where the binaries go.', `  "registry": ${quoted(registry)},`]),
                '}',
                '',
            ];
            return {
                path: configuration.oT,
                text: lines.join('\n'),
                purpose: 'what is built, and where it goes',
                followed: false,
            };
        }
        ;
        const dependabotFile = () => ({
            path: '.github/dependabot.yml',
            text: [
                '# Written by "pakages init": what workflows use is pinned by commit, and kept up to date by this.',
                'version: 2',
                'updates:',
                '  - package-ecosystem: github-actions',
                '    directory: /',
                '    schedule:',
                '      interval: weekly',
                '    cooldown:',
                '      default-days: 7',
                '    groups:',
                '      actions:',
                "        patterns: ['*']",
                '',
            ].join('\n'),
            purpose: 'brings new versions of what the workflows use',
            followed: true,
        });
        ;
        const LEFT = ['.pakages/', '__pycache__/'];
        const ignoreFile = () => ({
            path: '.gitignore',
            text: withLines(''),
            purpose: 'keeps out of git what builds leave',
            followed: false,
            addTo: withLines,
        });
        function withLines(there) {
            const has = new Set(there.split('\n').map((line) => line.trim().replace(/^\/|\/$/g, '')));
            const missing = LEFT.filter((line) => !has.has(line.replace(/\/$/, '')));
            const before = there === '' || there.endsWith('\n') ? there : `${there}\n`;
            return missing.length === 0 ? there : `${before}${missing.join('\n')}\n`;
        }
        var pages_address = __webpack_require__(39540);
        ;
        function readmeFile(answers) {
            const parts = [
                `# ${answers.name}`,
                badges(answers),
                'Packages for [Spack](https://spack.io), built, tested and signed by [Pakages](https://github.com/syspack/pakages).',
                '## Install',
                installing(answers),
                '## Add a package',
                adding(answers),
            ];
            return {
                path: 'README.md',
                text: `${parts.filter((part) => part !== '').join('\n\n')}\n`,
                purpose: 'says what is here and how it is installed',
                followed: false,
            };
        }
        const TITLES = {
            packages: 'Packages',
            updates: 'Updates',
            reviews: 'Reviews',
            index: 'Index',
            release: 'Release',
            prune: 'Prune',
            vulnerabilities: 'Vulnerabilities',
        };
        function badges(answers) {
            const { github, workflows } = answers;
            if (github === undefined)
                return '';
            const base = `${github.serverUrl}/${github.repository}/actions/workflows`;
            const runs = workflows
                .filter((name) => name !== 'reviews')
                .map((name) => `[![${TITLES[name]}](${base}/${name}.yml/badge.svg)](${base}/${name}.yml)`);
            return [...runs, ...indexBadges(answers)].join('\n');
        }
        const indexAddress = ({ github, workflows }) => github && workflows.includes('index')
            ? (0, pages_address.x)(github.repository, github.serverUrl)
            : undefined;
        function indexBadges(answers) {
            const address = indexAddress(answers);
            const name = /^(?:\w+\.)?([a-z0-9][a-z0-9_-]*)(?![\w.])/.exec(answers.specs[0] ?? '')?.[1];
            if (address === undefined || name === undefined)
                return [];
            const page = `${address}packages/${name}/`;
            return ['version', 'state', 'builds'].map((badge) => `[![${name}: ${badge}](${page}${badge}.svg)](${page})`);
        }
        function installing(answers) {
            const { registry, specs, name, github, recipes } = answers;
            const address = indexAddress(answers);
            const wanted = specs[0] ?? 'PACKAGE';
            const from = registry ?? 'oci://REGISTRY/PATH';
            const added = github ? `--path ${recipes} ${github.serverUrl}/${github.repository}.git` : recipes;
            return [
                'With Node 20 or newer; no clone, no solve, no Spack:',
                '',
                '```sh',
                (0, src_version.Dg)(`install --registry ${from} ${wanted}`),
                '```',
                '',
                `With Spack 1.0 or newer${github ? '' : ', in a clone of this repository'}:`,
                '',
                '```sh',
                `spack repo add --scope user ${added}`,
                `spack mirror add --scope user --unsigned ${name} ${from}`,
                `spack install --cache-only ${wanted}`,
                '```',
                ...(address === undefined
                    ? []
                    : ['', `[The index](${address}) has all packages, with who built and who reviewed them.`]),
            ].join('\n');
        }
        const adding = ({ recipes }) => [
            `A recipe lies in \`${recipes}/packages/NAME/package.py\` ([Spack's guide](https://spack.readthedocs.io/en/latest/packaging_guide_creation.html)).`,
            'Add what is to be built to `specs` in `pakages.json`, and look before you push:',
            '',
            '```sh',
            (0, src_version.Dg)('doctor'),
            '```',
        ].join('\n');
        ;
        const EXAMPLE_PACKAGE = 'example-greeting';
        const recipeRepositoryFile = ({ recipes, namespace }) => ({
            path: `${recipes}/repo.yaml`,
            text: `repo:\n  namespace: ${namespace}\n  api: v2.0\n`,
            purpose: 'makes the folder a repository of recipes for Spack',
            followed: false,
        });
        const exampleRecipeFile = ({ recipes, license }) => ({
            path: `${recipes}/packages/example_greeting/package.py`,
            text: EXAMPLE.replace('LICENSE', license),
            purpose: 'an example recipe, to be replaced by yours',
            followed: false,
        });
        const packagesFolderFile = ({ recipes }) => ({
            path: `${recipes}/packages/.gitkeep`,
            text: '',
            purpose: 'where recipes of your own go',
            followed: false,
        });
        const EXAMPLE = `from spack_repo.builtin.build_systems.generic import Package

from spack.package import *


class ExampleGreeting(Package):
    """A program that greets: replace this recipe by your own."""

    homepage = "https://spack.readthedocs.io/en/latest/packaging_guide_creation.html"

    # There is nothing to download: the recipe itself writes the program.
    has_code = False

    license("LICENSE")

    version("1.0")

    def install(self, spec, prefix):
        mkdirp(prefix.bin)
        program = join_path(prefix.bin, "example-greeting")
        with open(program, "w") as file:
            file.write('#!/bin/sh\\necho "Greetings from $(whoami)!"\\n')
        set_executable(program)
`;
        var external_node_crypto_ = __webpack_require__(77598);
        ;
        const WORKFLOW_FOLDER = '.github/workflows';
        const toolkit = (part, { version, commit }) => `syspack/pakages${part}@${commit === undefined ? `v${version}` : `${commit} # v${version}`}`;
        function nightly(name) {
            const [minute = 0, hour = 0] = (0, external_node_crypto_.createHash)('sha256').update(name).digest();
            return `${(minute % 58) + 1} ${(hour % 4) + 2} * * *`;
        }
        const HEAD = [
            '# Written by "pakages init". "npx @syspack/pakages@1 init --update" brings it up to date and keeps what you changed.',
        ];
        const workflow = (name, purpose, lines) => ({
            path: `${WORKFLOW_FOLDER}/${name}.yml`,
            text: `${[...HEAD, ...lines.flat()].join('\n')}\n`,
            purpose,
            followed: true,
        });
        const concurrency = (name, cancel) => [
            'concurrency:',
            `  group: ${name}-\${{ github.ref }}`,
            `  cancel-in-progress: ${cancel}`,
        ];
        const supersededProposals = (name) => [
            'concurrency: # of runs that publish none is cancelled, only the earlier ones of a pull request',
            `  group: ${name}-\${{ github.event_name == 'pull_request' && github.ref || github.run_id }}`,
            '  cancel-in-progress: true',
        ];
        ;
        const registryLine = ({ registry }) => registry === undefined ? [] : [`      registry: ${registry}`];
        function releaseWorkflow(answers) {
            const { recipes, toolkit: pin } = answers;
            return workflow('release', 'releases what is published when a tag is pushed', [
                'name: Release',
                '',
                ['on:', '  push:', "    tags: ['*']", ''],
                ['permissions: {}', ''],
                concurrency('release', 'false'),
                '',
                'jobs:',
                '  packages:',
                '    name: Packages',
                '    permissions:',
                '      contents: read # for the checkout',
                '      packages: write # to publish binaries',
                '      id-token: write # to sign them',
                '      attestations: write # to keep their provenance',
                `    uses: ${toolkit('/.github/workflows/package-repository.yml', pin)}`,
                '    with:',
                `      repository: ${recipes}`,
                registryLine(answers),
                '',
                '  release:',
                '    name: Release',
                '    needs: packages',
                '    permissions:',
                '      contents: write # for the release and its assets',
                '      packages: write # for its tag in the registry, and an image where one is asked for',
                '      id-token: write # to attest the assets',
                '      attestations: write # to keep that',
                `    uses: ${toolkit('/.github/workflows/release-packages.yml', pin)}`,
                '    with:',
                '      generation: ${{ needs.packages.outputs.pinned-generation }}',
                registryLine(answers),
            ]);
        }
        function pruneWorkflow(answers) {
            const { name, toolkit: pin } = answers;
            const [minute, hour] = nightly(`${name} prune`).split(' ');
            return workflow('prune', 'says each month what nobody needs any more, and deletes it by hand', [
                'name: Prune',
                '',
                ['on:', '  schedule:', `    - cron: '${minute} ${hour} 1 * *'`],
                ['  workflow_dispatch:', '    inputs:', '      delete:'],
                ['        description: Delete, instead of saying what would go', '        type: boolean', ''],
                ['permissions: {}', ''],
                concurrency('prune', 'false'),
                '',
                'jobs:',
                '  prune:',
                '    name: Prune',
                '    permissions:',
                '      contents: read # for the checkout',
                '      packages: write # to delete',
                `    uses: ${toolkit('/.github/workflows/prune.yml', pin)}`,
                '    with:',
                '      delete: ${{ inputs.delete == true }}',
                registryLine(answers),
            ]);
        }
        function vulnerabilitiesWorkflow(answers) {
            const { name, workflows, toolkit: pin } = answers;
            const pages = workflows.includes('index') ? [] : ['      pages: false'];
            const given = [...registryLine(answers), ...pages];
            return workflow('vulnerabilities', 'looks up every night what is known of what is published', [
                'name: Vulnerabilities',
                '',
                ['on:', '  schedule:', `    - cron: '${nightly(`${name} vulnerabilities`)}'`],
                ['  workflow_dispatch:', ...afterPublication(answers), ''],
                ['permissions: {}', ''],
                concurrency('vulnerabilities', 'false'),
                '',
                'jobs:',
                '  vulnerabilities:',
                '    name: Vulnerabilities',
                ...(workflows.includes('packages') ? [OF_NO_PROPOSAL] : []),
                '    permissions:',
                '      contents: write # for branches of proposals',
                '      pull-requests: write # to propose what mends',
                '      issues: write # to keep one up to date',
                '      packages: read # to read what is published',
                '      security-events: write # to show what is found',
                '      id-token: write # to sign the index',
                '      pages: write # to publish the pages with what is found',
                `    uses: ${toolkit('/.github/workflows/vulnerabilities.yml', pin)}`,
                ...(given.length === 0 ? [] : ['    with:', ...given]),
            ]);
        }
        const OF_NO_PROPOSAL = "    if: github.event_name != 'workflow_run' || github.event.workflow_run.event != 'pull_request'";
        const afterPublication = ({ branch, workflows }) => workflows.includes('packages')
            ? [
                '  workflow_run: # zizmor: ignore[dangerous-triggers] nothing of the run before is read, and no code of it runs',
                '    workflows: [Packages]',
                '    types: [completed]',
                `    branches: [${branch}]`,
            ]
            : [];
        ;
        const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
        const workflowFiles = (answers) => answers.workflows.map((name) => WRITERS[name](answers));
        const WRITERS = {
            packages: packagesWorkflow,
            updates: updatesWorkflow,
            reviews: reviewsWorkflow,
            index: indexWorkflow,
            release: releaseWorkflow,
            prune: pruneWorkflow,
            vulnerabilities: vulnerabilitiesWorkflow,
        };
        const checkout = [
            '      - uses: ' + CHECKOUT,
            '        with:',
            '          persist-credentials: false',
        ];
        function packagesWorkflow(answers) {
            const { branch, recipes, registry, toolkit: pin } = answers;
            return workflow('packages', 'builds, tests, signs and publishes what changed', [
                'name: Packages',
                '',
                ['on:', '  push:', `    branches: [${branch}]`, '  pull_request:', '  workflow_dispatch:', ''],
                ['permissions: {}', ''],
                supersededProposals('packages'),
                '',
                'jobs:',
                '  doctor:',
                '    name: What would fail later',
                '    runs-on: ubuntu-24.04',
                '    timeout-minutes: 10',
                '    permissions:',
                '      contents: read # for the checkout',
                '      packages: read # to look at the registry',
                '    steps:',
                checkout,
                `      - uses: ${toolkit('/doctor', pin)}`,
                '',
                '  packages:',
                '    name: Packages',
                '    permissions:',
                '      contents: read # for the checkout',
                '      packages: write # to publish binaries',
                '      id-token: write # to sign them',
                '      attestations: write # to keep their provenance',
                `    uses: ${toolkit('/.github/workflows/package-repository.yml', pin)}`,
                '    with:',
                `      repository: ${recipes}`,
                ...(registry === undefined ? [] : [`      registry: ${registry}`]),
            ]);
        }
        function updatesWorkflow({ name, toolkit: pin }) {
            return workflow('updates', 'looks for new upstream versions every night', [
                'name: Updates',
                '',
                ['on:', '  schedule:', `    - cron: '${nightly(name)}'`, '  workflow_dispatch:', ''],
                ['permissions: {}', ''],
                concurrency('updates', 'false'),
                '',
                'jobs:',
                '  updates:',
                '    name: New versions',
                '    permissions:',
                '      contents: write # for the branches of proposals',
                '      pull-requests: write # to open them',
                '      actions: write # to build what is proposed, where build-workflow names a workflow',
                `    uses: ${toolkit('/.github/workflows/updates.yml', pin)}`,
            ]);
        }
        function reviewsWorkflow({ toolkit: pin }) {
            return workflow('reviews', 'records what auditors say in comments', [
                'name: Reviews',
                '',
                'on:',
                '  issue_comment: # zizmor: ignore[dangerous-triggers] only auditors are heard, no code of a pull request runs',
                '    types: [created]',
                '  pull_request_review:',
                '    types: [submitted]',
                '',
                ['permissions: {}', ''],
                ['concurrency:', '  group: reviews-${{ github.run_id }}', '  cancel-in-progress: false', ''],
                'jobs:',
                '  review:',
                '    name: Review',
                "    if: contains(github.event.comment.body || github.event.review.body, '/pakages')",
                '    permissions:',
                '      contents: write # to commit what was recorded',
                '      issues: write # to answer',
                '      pull-requests: write # to answer',
                '      packages: write # to delete what is unsafe',
                '      id-token: write # to sign reviews',
                `    uses: ${toolkit('/.github/workflows/review.yml', pin)}`,
            ]);
        }
        function indexWorkflow({ branch, name, registry, toolkit: pin }) {
            return workflow('index', 'publishes pages about the packages', [
                'name: Index',
                '',
                'on:',
                '  schedule:',
                `    - cron: '${nightly(`${name} index`)}'`,
                '  push:',
                `    branches: [${branch}]`,
                "    paths: ['reviews/**', pakages.json]",
                '  workflow_dispatch:',
                '',
                ['permissions: {}', ''],
                concurrency('index', 'false'),
                '',
                'jobs:',
                '  pages:',
                '    name: Pages',
                '    permissions:',
                '      contents: read # for the checkout',
                '      packages: read # to read what is published',
                '      id-token: write # to sign the index',
                '      pages: write # to publish the pages',
                `    uses: ${toolkit('/.github/workflows/pages.yml', pin)}`,
                ...(registry === undefined ? [] : ['    with:', `      registry: ${registry}`]),
            ]);
        }
        ;
        const scaffoldFiles = (answers, parts) => [
            configurationFile(answers),
            ...(parts.recipeRepository ? [recipeRepositoryFile(answers)] : []),
            ...(parts.example ? [firstRecipe(answers)] : []),
            ...(parts.workflows ? [...workflowFiles(answers), dependabotFile()] : []),
            ignoreFile(),
            readmeFile(answers),
        ];
        const firstRecipe = (answers) => answers.environment === undefined && answers.specs.includes(EXAMPLE_PACKAGE)
            ? exampleRecipeFile(answers)
            : packagesFolderFile(answers);
        var external_node_util_ = __webpack_require__(57975);
        var parse_configuration = __webpack_require__(98519);
        ;
        const editedConfiguration = (edits) => ({
            path: configuration.oT,
            text: '',
            purpose: 'what is built, and where it goes',
            followed: false,
            addTo: (there) => Object.entries({ ...edits }).reduce((text, [key, value]) => (value === undefined ? text : withValue(text, key, value)), there),
        });
        function withValue(text, key, value) {
            const wanted = { ...valuesOf(text), [key]: value };
            const ways = [replaced, appended, appendedAfterComma, prepended];
            return (ways
                .map((way) => way(text, key, JSON.stringify(value)))
                .find((one) => (0, external_node_util_.isDeepStrictEqual)(valuesOf(one), wanted)) ?? text);
        }
        function valuesOf(text) {
            try {
                return (0, parse_configuration.M)(text, configuration.oT).values;
            }
            catch {
                return undefined;
            }
        }
        const replaced = (text, key, quoted) => text.replace(new RegExp(`("${key}"[ \\t]*:[ \\t]*)"[^"\\n]*"`), (_, before) => before + quoted);
        const appended = (text, key, quoted) => `${beforeEnd(text)}\n\n  // Where the binaries go.\n  "${key}": ${quoted},\n}\n`;
        const appendedAfterComma = (text, key, quoted) => `${beforeEnd(text)},\n  "${key}": ${quoted}\n}\n`;
        const prepended = (text, key, quoted) => text.replace('{', () => `{\n  "${key}": ${quoted},`);
        const beforeEnd = (text) => text.trimEnd().slice(0, -1).trimEnd();
        var git_checkout = __webpack_require__(22717);
        var references = __webpack_require__(4403);
        ;
        async function findPlace(git, folder) {
            const top = await (0, git_checkout.HX)(git, folder).catch(() => undefined);
            if (top === undefined)
                return { git: false, branch: undefined, github: undefined, elsewhere: undefined };
            if (top !== (await (0, promises_.realpath)(folder)))
                throw new errors.yo(`${folder} lies in the repository ${top}.`, {
                    id: 'init-below-repository',
                    fix: `GitHub reads workflows in its root only: run "pakages init" in ${top}.`,
                });
            const { remote, ref, defaultBranch } = await (0, git_checkout.yC)(git, folder);
            const at = remote === undefined ? undefined : (0, references._M)(remote);
            const isGitHub = at !== undefined && GITHUB.test(new URL(at.serverUrl).hostname);
            return {
                git: true,
                branch: defaultBranch ?? ref?.replace(/^refs\/heads\//, ''),
                github: isGitHub ? at : undefined,
                elsewhere: remote === undefined || isGitHub ? undefined : (at?.serverUrl ?? 'another server'),
            };
        }
        const GITHUB = /^github\.com$|\.ghe\.com$|(^|[.-])(github|ghe)([.-]|$)/;
        var configuration_type = __webpack_require__(48539);
        ;
        const WORKFLOWS = [
            'packages',
            'updates',
            'reviews',
            'index',
            'release',
            'prune',
            'vulnerabilities',
        ];
        const nameFrom = (text) => text
            .toLowerCase()
            .split(/[^a-z0-9._-]/)
            .filter(Boolean)
            .join('-')
            .replace(/^[._-]+/, '')
            .slice(0, 100) || 'packages';
        const namespaceFrom = (name) => {
            const words = name
                .split(/[^a-z0-9]/)
                .filter(Boolean)
                .join('_')
                .replace(/^spack_/, '');
            return /^[a-z]/.test(words) && !isKeyword(words) ? words : `packages_${words}`.replace(/_$/, '');
        };
        const KEYWORDS = new Set('and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(' '));
        const isKeyword = (word) => KEYWORDS.has(word);
        const defaultRegistry = ({ serverUrl, repository }) => serverUrl === 'https://github.com' ? `oci://ghcr.io/${repository.toLowerCase()}-cache` : undefined;
        ;
        function makeAnswers(inputs, { survey, place, toolkit }) {
            const github = githubOf(inputs.github, place);
            const there = survey.configuration?.values ?? {};
            const name = inputs.name ?? there.name ?? nameFrom(github?.repository.split('/')[1] ?? (0, external_node_path_.basename)(survey.root));
            return checked({
                name,
                license: inputs.license ?? there.license ?? survey.license ?? 'MIT',
                ...recipesOf(inputs, name, survey),
                ...builtOf(inputs, there, survey),
                branch: inputs.branch ?? place.branch ?? 'main',
                github,
                registry: inputs.registry ?? there.registry ?? (github && defaultRegistry(github)),
                toolkit,
                workflows: workflowsOf(inputs.workflows),
            });
        }
        function recipesOf(inputs, name, { recipes: [own] }) {
            if (own)
                return { namespace: own.repository.namespace, recipes: own.path };
            const namespace = checkedNamespace(inputs.namespace, name);
            return { namespace, recipes: `spack_repo/${namespace}` };
        }
        const builtOf = ({ specs }, there, survey) => ({
            specs: specsOf(specs, there, survey),
            environment: specs.length > 0 ? undefined : (there.environment ?? survey.environment),
        });
        function githubOf(given, place) {
            if (given === undefined)
                return place.github;
            if (!/^[\w.-]+\/[\w.-]+$/.test(given))
                throw new errors.eb(`"github" is "${given.slice(0, 80)}".`, {
                    id: 'input-malformed',
                    fix: 'Give OWNER/NAME.',
                });
            return { serverUrl: place.github?.serverUrl ?? 'https://github.com', repository: given };
        }
        function checkedNamespace(given, name) {
            if (given === undefined)
                return namespaceFrom(name);
            if (/^[a-z_][a-z0-9_]*$/.test(given) && given !== 'builtin' && !isKeyword(given))
                return given;
            throw new errors.eb(`"namespace" is "${given.slice(0, 80)}".`, {
                id: 'input-malformed',
                fix: 'Give a word of lower case letters, digits and "_" that is neither "builtin" nor a word of Python.',
            });
        }
        function specsOf(given, there, { recipes, environment = there.environment }) {
            if (given.length > 0)
                return given;
            const known = recipes.flatMap(({ packages }) => packages);
            if (there.specs)
                return there.specs;
            if (known.length > 0)
                return known;
            return environment === undefined ? [EXAMPLE_PACKAGE] : [];
        }
        function workflowsOf(given) {
            if (given.length === 0)
                return ['packages', 'updates'];
            const wrong = given.find((name) => !WORKFLOWS.some((known) => known === name));
            if (wrong === undefined)
                return WORKFLOWS.filter((name) => given.includes(name));
            throw new errors.eb(`There is no workflow "${wrong.slice(0, 80)}".`, {
                id: 'input-malformed',
                fix: `Give some of ${WORKFLOWS.join(', ')}.`,
            });
        }
        function checked(answers) {
            const { name, license, registry } = answers;
            for (const [key, value] of Object.entries({ name, license, registry })) {
                if (value === undefined)
                    continue;
                const read = configuration_type.n.shape[key].safeParse(value);
                if (read.success)
                    continue;
                throw new errors.eb(`"${key}" ${read.error.issues[0].message}: "${value.slice(0, 80)}".`, {
                    id: 'input-malformed',
                    fix: `Give another with --${key}.`,
                });
            }
            return answers;
        }
        ;
        function notesOn({ survey, place, toolkit }, answers, move, inputs) {
            return [
                ...(place.git ? [] : ['This folder is in no git repository yet: `git init`, then commit.']),
                ...hostNotes(place.elsewhere, answers),
                ...(toolkit.commit === undefined && place.elsewhere === undefined
                    ? [
                        `GitHub did not say which commit v${toolkit.version} of Pakages is, so that the workflows name the tag: pin them with \`--toolkit-commit\`, or \`init --update\` when there is network.`,
                    ]
                    : []),
                ...(move && !inputs.move
                    ? [
                        `The ${move.moves.length} recipes lie as before Spack 1.0 (package API 1). \`--move\` moves them to \`${move.recipes}\` and writes their imports; \`spack repo migrate\` does the same.`,
                    ]
                    : []),
                ...(survey.license === undefined && inputs.license === undefined && !survey.configuration
                    ? [
                        `${survey.licenceFile === undefined ? 'No licence file was found' : `The text of ${survey.licenceFile} is none that is known here`}: the recipes are said to be ${answers.license}; \`--license\` names another.`,
                    ]
                    : []),
            ];
        }
        function hostNotes(elsewhere, { github, registry }) {
            if (elsewhere !== undefined && github === undefined)
                return [
                    `The remote is at ${elsewhere}, which is not GitHub: no workflows were written. \`pakages build\`, \`sbom\` and \`push\` do the same in any other CI; \`--github OWNER/NAME\` writes them all the same.`,
                ];
            if (github === undefined)
                return [
                    `There is no remote \`origin\`: the README has no badges${registry === undefined ? ', and `pakages.json` no registry' : ''}. \`--github OWNER/NAME\` names it.`,
                ];
            if (github.serverUrl !== 'https://github.com')
                return [
                    `${github.serverUrl} needs GitHub Connect, or a mirror of syspack/pakages, to run the workflows.`,
                ];
            return [];
        }
        var commit = __webpack_require__(67795);
        var remote_refs = __webpack_require__(99814);
        ;
        const TOOLKIT = 'https://github.com/syspack/pakages';
        const PATIENCE = 20_000;
        async function pinToolkit(given, git) {
            if (given !== undefined && !(0, commit.W)(given))
                throw new errors.eb(`"toolkit-commit" is "${given.slice(0, 80)}".`, {
                    id: 'input-malformed',
                    fix: 'Give the 40 hex digits of a commit.',
                });
            return { version: src_version.xv, commit: given ?? (await ofTag(git)) };
        }
        async function ofTag(git) {
            const signal = AbortSignal.any([git.signal, AbortSignal.timeout(PATIENCE)]);
            try {
                return await (0, remote_refs.S)({ ...git, signal }, TOOLKIT, `v${src_version.xv}`);
            }
            catch {
                git.signal.throwIfAborted();
                return undefined;
            }
        }
        var markdown = __webpack_require__(12712);
        ;
        function presentInit(result, inputs) {
            const written = !inputs['dry-run'];
            if (result.kind === 'start')
                return { answer: { markdown: started(result, inputs) }, json: startJson(result, written) };
            const { stopped, from, files, root } = result;
            return {
                answer: { markdown: updated(result, inputs) },
                json: {
                    root,
                    from,
                    version: src_version.xv,
                    written: written && stopped === undefined,
                    files: files.map(({ path, state, conflicts }) => ({ path, state, conflicts })),
                },
                ...(stopped && { failure: stopped }),
            };
        }
        const startJson = ({ root, files, notes, move }, written) => ({
            root,
            written,
            files: files.map(({ path, state, diff }) => ({ path, state, ...(diff !== '' && { diff }) })),
            ...(move && { moves: move.moves }),
            notes,
        });
        function started({ root, files, notes, move }, inputs) {
            const dry = inputs['dry-run'];
            const fate = ({ state }) => {
                if (state === 'new')
                    return dry ? 'would be written' : 'written';
                if (state === 'same')
                    return 'as it is';
                if (state === 'added')
                    return dry ? 'lines would be changed' : 'lines changed';
                if (state === 'earlier')
                    return dry ? 'would be brought up to date' : 'brought up to date';
                if (!inputs.overwrite)
                    return 'stays: it differs';
                return dry ? 'would be replaced' : 'replaced';
            };
            return [
                `### ${dry ? 'This would be' : 'This is now'} the package repository in ${(0, markdown.aY)(root)}`,
                (0, markdown.Qj)(['File', '', 'What it is for'], files.map((file) => [(0, markdown.aY)(file.path), fate(file), file.purpose])),
                ...(move && inputs.move ? [moves(move.moves, dry)] : []),
                ...additions(files, dry),
                ...differences(files, inputs.overwrite),
                ...(notes.length > 0 ? [notes.map((note) => `- ${note}`).join('\n')] : []),
                ...(dry ? [] : [`Next: \`${(0, src_version.Dg)('doctor')}\`, commit, push.`]),
            ].join('\n\n');
        }
        const moves = (all, dry) => [
            `${(0, markdown.hS)(all.length, 'recipe')} ${dry ? 'would be moved' : 'moved'}:`,
            '',
            ...all.map(({ from, to }) => `- ${(0, markdown.aY)(from)} → ${(0, markdown.aY)(to)}`),
        ].join('\n');
        function additions(files, dry) {
            const added = files.filter(({ state }) => state === 'added' || state === 'earlier');
            if (added.length === 0)
                return [];
            return [
                `These files are there, and ${dry ? 'would change' : 'changed'} so; what you wrote into them stays:`,
                ...added.map(({ diff }) => fenced(diff)),
            ];
        }
        function differences(files, overwrite) {
            const differing = files.filter(({ state }) => state === 'differs');
            if (differing.length === 0)
                return [];
            return [
                overwrite
                    ? 'What was there differed so:'
                    : 'These files are there and were left alone; `--overwrite` would change them so:',
                ...differing.map(({ diff }) => fenced(diff)),
            ];
        }
        function fenced(text) {
            const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
            const fence = '`'.repeat(longest + 1);
            return `${fence}diff\n${text.trimEnd()}\n${fence}`;
        }
        const FATES = {
            new: 'new in this version',
            same: 'as it is',
            updated: 'as this version writes it',
            merged: 'brought up to date, with your changes kept',
            conflict: 'both changed the same lines',
            removed: 'stays away, as you removed it',
        };
        function nothingToDo(files) {
            const own = files.filter(({ asWritten }) => !asWritten).map(({ path }) => (0, markdown.aY)(path));
            return own.length === 0
                ? `Everything is as Pakages ${src_version.xv} writes it.`
                : `Pakages ${src_version.xv} has nothing new; your changes are kept in ${own.join(', ')}.`;
        }
        function updated({ from, files, stopped }, inputs) {
            const changed = files.filter(({ diff, state }) => diff !== '' || state === 'new');
            if (changed.length === 0)
                return nothingToDo(files);
            const done = !inputs['dry-run'] && stopped === undefined;
            return [
                `### From Pakages ${from} to ${src_version.xv}${done ? '' : ': nothing written'}`,
                (0, markdown.Qj)(['File', ''], files.map(({ path, state }) => [(0, markdown.aY)(path), FATES[state]])),
                ...changed.filter(({ diff }) => diff !== '').map(({ diff }) => fenced(diff)),
            ].join('\n\n');
        }
        ;
        function mergeThreeWay(base, mine, theirs, choice, theirName) {
            const conflicts = [];
            const lines = stretchesOf(linesOf(base), linesOf(mine), linesOf(theirs)).flatMap((stretch) => {
                const agreed = agreedLines(stretch);
                if (agreed)
                    return agreed;
                conflicts.push({ ...stretch, line: stretch.at + 1 });
                return choice === 'mark' ? markedLines(stretch, theirName) : stretch[choice];
            });
            return { text: lines.map((line) => `${line}\n`).join(''), conflicts };
        }
        function agreedLines({ base, mine, theirs }) {
            if (isSame(mine, base) || isSame(mine, theirs))
                return theirs;
            return isSame(theirs, base) ? mine : undefined;
        }
        const isSame = (one, other) => one.length === other.length && one.every((line, at) => line === other[at]);
        const markedLines = ({ mine, theirs }, theirName) => [
            '<<<<<<< yours',
            ...mine,
            '=======',
            ...theirs,
            `>>>>>>> ${theirName}`,
        ];
        function stretchesOf(base, mine, theirs) {
            const [inMine, inTheirs] = [matchLines(base, mine), matchLines(base, theirs)];
            const stretches = [];
            const from = { base: 0, mine: 0, theirs: 0 };
            const cut = (to) => {
                stretches.push({
                    base: base.slice(from.base, to.base),
                    mine: mine.slice(from.mine, to.mine),
                    theirs: theirs.slice(from.theirs, to.theirs),
                    at: from.mine,
                });
                Object.assign(from, to);
            };
            base.forEach((_, at) => {
                if (inMine[at] === -1 || inTheirs[at] === -1)
                    return;
                const here = { base: at, mine: inMine[at], theirs: inTheirs[at] };
                if (here.base > from.base || here.mine > from.mine || here.theirs > from.theirs)
                    cut(here);
                cut({ base: at + 1, mine: here.mine + 1, theirs: here.theirs + 1 });
            });
            cut({ base: base.length, mine: mine.length, theirs: theirs.length });
            return stretches;
        }
        ;
        const updateFiles = (root, { files: written }, files, choice) => Promise.all(files.map(async (file) => {
            const base = written.find(({ path }) => path === file.path)?.text;
            return update_files_updated(file, base, await fileText(root, file.path), choice);
        }));
        function update_files_updated(file, base, mine, choice) {
            if (mine === undefined) {
                const state = base === undefined ? 'new' : 'removed';
                return { ...file, state, conflicts: [], asWritten: state === 'new', diff: '' };
            }
            refuseMarks(file.path, mine);
            const theirs = withNewerPins(file.text, mine);
            const before = withPinsOf(base ?? '', mine);
            const merge = mergeThreeWay(before, mine, theirs, choice, `pakages ${src_version.xv}`);
            const diff = unifiedDiff(file.path, mine, merge.text);
            const asWritten = merge.text === theirs;
            const result = { ...file, text: merge.text, conflicts: merge.conflicts, asWritten, diff };
            if (merge.conflicts.length > 0)
                return { ...result, state: 'conflict' };
            if (diff === '')
                return { ...result, state: 'same' };
            return { ...result, state: asWritten ? 'updated' : 'merged' };
        }
        function refuseMarks(path, text) {
            const at = text.split('\n').findIndex((line) => /^(<{7}|>{7})( |$)/.test(line));
            if (at === -1)
                return;
            const line = at + 1;
            throw new errors.yo(`${path}:${line} has the mark of a conflict that nobody has settled.`, {
                id: 'conflict-unsettled',
                fix: 'Keep the lines that are right, delete the marks and the other lines, and run it again.',
                at: { file: path, line },
            });
        }
        ;
        async function updateRepository(root, found, inputs) {
            const record = await readRecord(root);
            const workflows = WORKFLOWS.filter((name) => record.workflows.includes(name));
            const given = inputs.workflows.length > 0 ? inputs.workflows : workflows;
            const branch = inputs.branch ?? record.branch;
            const answers = makeAnswers({ ...inputs, branch, workflows: given }, found);
            const parts = { recipeRepository: false, example: false, workflows: true };
            const wanted = scaffoldFiles(answers, parts).filter(({ followed }) => followed);
            const choice = inputs.conflicts === 'stop' ? 'mark' : inputs.conflicts;
            const files = await updateFiles(root, record, wanted, choice);
            const stopped = inputs.conflicts === 'stop' ? conflictError(files) : undefined;
            if (stopped === undefined && !inputs['dry-run']) {
                for (const { path, text, state } of files)
                    if (state !== 'same' && state !== 'removed')
                        await (0, documents.f8)((0, external_node_path_.join)(root, path), text);
                await writeRecord(root, recordOf(answers, wanted));
            }
            return { kind: 'update', root, from: record.version, answers, files, stopped };
        }
        function conflictError(files) {
            const first = files.find(({ conflicts }) => conflicts.length > 0);
            if (first === undefined)
                return undefined;
            const places = files.flatMap(({ path, conflicts }) => conflicts.map(({ line }) => `${path}:${line}`));
            return new errors.yo(`Lines that you changed are changed in the new version too: ${places.join(', ')}. Nothing was written.`, {
                id: 'init-conflict',
                fix: 'Run it with "--conflicts mine", "theirs" or "mark", which writes both into the file.',
                at: { file: first.path, line: first.conflicts[0].line },
            });
        }
        ;
        const DONE = {
            new: 'wrote',
            added: 'changed',
            earlier: 'brought up to date',
            differs: 'replaced',
        };
        const initWork = {
            run: async (inputs, surroundings) => {
                const root = (0, external_node_path_.resolve)(surroundings.host.workspace, inputs.folder);
                const git = (0, git_git.O)(surroundings);
                const survey = await surveyFolder(root);
                const found = {
                    survey,
                    place: await findPlace(git, root),
                    toolkit: await pinToolkit(inputs['toolkit-commit'], git),
                };
                return inputs.update
                    ? updateRepository(root, found, inputs)
                    : start(root, found, inputs, surroundings);
            },
            present: presentInit,
        };
        async function start(root, found, inputs, { host }) {
            const old = found.survey.recipes.find(({ repository }) => repository.before2);
            const move = old && layoutMove(old);
            const told = makeAnswers(inputs, found);
            const answers = move && inputs.move ? { ...told, recipes: move.recipes } : told;
            const moved = inputs.move ? move : undefined;
            const files = await planFiles(root, filesOf(answers, found, moved), earlierFiles(told, found));
            const notes = notesOn(found, answers, move, inputs);
            const result = { kind: 'start', root, answers, files, move, notes };
            if (inputs['dry-run'])
                return result;
            if (move && inputs.move)
                await moveRecipes(root, move);
            for (const { path, text, state } of files)
                if (state !== 'same' && (state !== 'differs' || inputs.overwrite)) {
                    await write(root, path, text);
                    host.info(`${DONE[state]} ${path}`);
                }
            await writeRecord(root, recordOf(answers, files));
            return result;
        }
        function filesOf(answers, { survey, place }, move) {
            const { recipes, mended } = survey;
            const files = scaffoldFiles(answers, {
                recipeRepository: move !== undefined || (recipes.length === 0 && mended === undefined),
                example: recipes.length === 0 && mended === undefined,
                workflows: place.elsewhere === undefined || answers.github !== undefined,
            });
            const kept = withConfiguration(files, answers, survey, move);
            if (mended === undefined)
                return kept;
            return [{ ...mended, purpose: 'says its package API', followed: false }, ...kept];
        }
        function withConfiguration(files, { registry, recipes }, { configuration }, move) {
            if (configuration === undefined)
                return [...files];
            const there = configuration.values;
            const before = move && external_node_path_.posix.dirname(move.before);
            const isMoved = there.repository !== undefined && external_node_path_.posix.normalize(there.repository) === before;
            const edited = editedConfiguration({
                registry: there.registry === undefined ? registry : undefined,
                repository: isMoved ? recipes : undefined,
            });
            return files.map((file) => (file.path === edited.path ? edited : file));
        }
        function earlierFiles(told, { survey }) {
            const there = survey.configuration?.values;
            if (there === undefined)
                return [];
            const parts = { recipeRepository: false, example: false, workflows: true };
            const { github, registry, ...same } = told;
            return [
                { ...same, github, registry },
                { ...same, github, registry: there.registry },
                { ...same, github: undefined, registry: there.registry },
            ].flatMap((answers) => scaffoldFiles(answers, parts));
        }
        async function write(root, path, text) {
            try {
                await (0, documents.f8)((0, external_node_path_.join)(root, path), text);
            }
            catch (error) {
                throw new errors.yo(`${path} could not be written.`, {
                    id: 'file-not-written',
                    fix: 'Check the permissions of the folder, and run it again: what is there stays.',
                    cause: error,
                });
            }
        }
    }),
    1047: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            IO: () => (publicCacheFault),
            V6: () => (publicCachesInput),
            yR: () => (publicCachesSection)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16384);
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97276);
        function publicCacheFault(address) {
            const url = URL.canParse(address) ? new URL(address) : undefined;
            if (url && (url.username !== '' || url.password !== ''))
                return 'must hold no password';
            if (url?.protocol === 'https:' && url.search === '' && url.hash === '')
                return undefined;
            if (url?.protocol === 'http:' && (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.U)(url.hostname))
                return undefined;
            return /^oci/.test(address)
                ? 'is a registry, whose images carry no OpenPGP signature: name it in "trusted-caches"'
                : 'must be an address that begins with https://';
        }
        const address = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().superRefine((given, context) => {
            const fault = publicCacheFault(given);
            if (fault !== undefined)
                context.addIssue({ code: 'custom', message: fault });
        });
        const spackOwn = zod__WEBPACK_IMPORTED_MODULE_1__.YjP()
            .regex(/^spack(@[\w./-]{1,100})?$/, 'must be "spack", or an object with "url" and "keys"')
            .describe('The build cache of the Spack project for the recipes in use, or of a release: `spack@v2025.11`.');
        const publicCachesSection = zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([
            spackOwn,
            zod__WEBPACK_IMPORTED_MODULE_1__.rej({
                url: address.describe('Its address: what `spack mirror add` is given.'),
                keys: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()
                    .regex(/^[0-9A-Fa-f]{40}$/, 'must be the fingerprint of a key, 40 hex digits')
                    .transform((key) => key.toUpperCase()))
                    .min(1, 'must name at least one key')
                    .describe('Fingerprints of the keys whose signatures count.'),
            }),
        ]))
            .min(1, 'must name at least one cache');
        const publicCachesInput = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.p_)('Build caches of others that Spack made and signed, one per line: the address or folder, and the keys whose signatures count, each by its fingerprint (40 hex digits) or as a file. Or `spack`, for the cache of the Spack project and its key. The solver takes what satisfies the request, also of other recipes and compilers, only if its manifest is signed by one of the keys, and it is told that it was not built here; `none` names none. Default: what `setup` was told, else `public-caches` of the `pakages.json` of the default branch; without it none.', { placeholder: 'spack | ADDRESS KEY…' });
    }),
    6700: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            h: () => (parseYaml)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14566);
        var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
        const MAX_LENGTH = 64 * 1024;
        const MAX_DEPTH = 100;
        function parseYaml(text, from) {
            if (text.length > MAX_LENGTH || deepest(text) > MAX_DEPTH)
                throw new _pakages_model__WEBPACK_IMPORTED_MODULE_1__.h(`${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(from)} is longer than 64 KiB or nested more than ${MAX_DEPTH} levels deep.`, { id: 'document-too-large', fix: 'No file of Spack that is read here is: write it anew.' });
            try {
                return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.qg)(text);
            }
            catch {
                throw new _pakages_model__WEBPACK_IMPORTED_MODULE_1__.h(`${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(from)} is not YAML.`, {
                    id: 'not-yaml',
                    fix: 'Correct it, or write it anew.',
                });
            }
        }
        function deepest(text) {
            const brackets = depthOfBrackets(text);
            const lines = text.split('\n').map((line) => /^[ \t]*(?:[-?:][ \t]+)*/.exec(line)[0].length);
            return lines.reduce((most, length) => Math.max(most, Math.ceil(length / 2)), brackets);
        }
        function depthOfBrackets(text) {
            let [depth, most] = [0, 0];
            for (const bracket of text.match(/[[\]{}]/g) ?? []) {
                depth = Math.max(0, depth + ('[{'.includes(bracket) ? 1 : -1));
                most = Math.max(most, depth);
            }
            return most;
        }
    }),
    39540: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            x: () => (pagesAddress)
        });
        function pagesAddress(repository, serverUrl) {
            const [owner, name] = repository?.toLowerCase().split('/') ?? [];
            if (owner === undefined || name === undefined || serverUrl !== 'https://github.com')
                return undefined;
            return name === `${owner}.github.io`
                ? `https://${name}/`
                : `https://${owner}.github.io/${repository.split('/')[1]}/`;
        }
    }),
    8109: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Dg: () => (npxLine),
            xv: () => (VERSION),
            y5: () => (docsAddress)
        });
        const VERSION = '1.0.0';
        const DOCS_URL = 'https://syspack.github.io/pakages/';
        const docsAddress = (version, page) => `${DOCS_URL}v${version.split('.').slice(0, 2).join('.')}/${page === undefined ? '' : `${page}.html`}`;
        const NPM_PACKAGE = '@syspack/pakages';
        const npxLine = (words) => `npx ${NPM_PACKAGE}@${VERSION.split('.')[0]} ${words}`.trimEnd();
    }),
    69597: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $: () => (textBefore),
            h: () => (withoutTrailing)
        });
        function textBefore(text, marks) {
            const at = Array.from(marks, (mark) => text.indexOf(mark)).filter((index) => index >= 0);
            return at.length === 0 ? text : text.slice(0, Math.min(...at));
        }
        function withoutTrailing(text, characters) {
            let end = text.length;
            while (end > 0 && characters.includes(text[end - 1]))
                end--;
            return text.slice(0, end);
        }
    }),
    62885: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            i0: () => (isPublicAddress),
            sw: () => (isPublicHost),
            vr: () => (isGitAddress)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16384);
        var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
        var node_net__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
        const PRIVATE = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
        for (const [network, prefix] of [
            ['0.0.0.0', 8],
            ['10.0.0.0', 8],
            ['100.64.0.0', 10],
            ['127.0.0.0', 8],
            ['169.254.0.0', 16],
            ['172.16.0.0', 12],
            ['192.0.0.0', 24],
            ['192.168.0.0', 16],
            ['198.18.0.0', 15],
            ['224.0.0.0', 3],
        ])
            PRIVATE.addSubnet(network, prefix, 'ipv4');
        for (const [network, prefix] of [
            ['::', 127],
            ['64:ff9b::', 96],
            ['fc00::', 7],
            ['fe80::', 10],
            ['ff00::', 8],
        ])
            PRIVATE.addSubnet(network, prefix, 'ipv6');
        const isGitAddress = (address) => /^(https?|git):\/\/[^\s-][^\s\\]*$/.test(address);
        function isPublicAddress(address) {
            if (!isGitAddress(address))
                return false;
            const url = address.replace(/^git:/, 'http:');
            return isPublicHost(URL.parse(url)?.hostname ?? '');
        }
        function isPublicHost(name) {
            const host = name.replace(/\.$/, '');
            const ip = behindNat64(host.replace(/^\[(.*)\]$/, '$1'));
            const family = (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(ip);
            if (family !== 0)
                return !PRIVATE.check(ip, family === 4 ? 'ipv4' : 'ipv6');
            return host.includes('.') && !(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.U)(host) && !/\.(local|internal|home\.arpa)$/.test(host);
        }
        function behindNat64(ip) {
            const [, high = '0', low] = /^64:ff9b::(?:([0-9a-f]{1,4}):)?([0-9a-f]{1,4})$/i.exec(ip) ?? [];
            if (low === undefined)
                return ip;
            return [high, low]
                .map((part) => Number.parseInt(part, 16))
                .flatMap((part) => [part >> 8, part & 255])
                .join('.');
        }
    }),
    99814: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            D: () => (listRefs),
            S: () => (remoteCommit)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37638);
        var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71553);
        var node_dns_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_dns_promises__WEBPACK_IMPORTED_MODULE_0__);
        var _failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72554);
        var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99329);
        var _public_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62885);
        const MOST_MEMORY = 1024;
        const PROXIES = ['http_proxy', 'https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'];
        async function remoteCommit(git, url, ref) {
            const { exitCode, stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_1__.E)(git, ['ls-remote', '--quiet', '--', url, ref, `refs/tags/${ref}^{}`], { remote: true, transports: 'https:file', keep: 1024 * 1024 });
            const commits = stdout.split('\n').map((line) => line.split('\t'));
            const peeled = commits.find(([, name]) => name?.endsWith('^{}')) ?? commits[0];
            return exitCode === 0 && peeled?.[0] ? peeled[0] : undefined;
        }
        async function listRefs(git, address, pattern, asked = address) {
            if (!(0, _public_address_js__WEBPACK_IMPORTED_MODULE_2__.i0)(address))
                return {
                    kind: 'failed',
                    reason: `"${address.slice(0, 100)}" is no public http, https or git address`,
                };
            const place = asked === address ? await placeOf(address, git.env) : { asked };
            if ('reason' in place)
                return { kind: 'failed', reason: place.reason };
            try {
                const { exitCode, stdout, stderr } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_1__.E)(git, ['ls-remote', '--quiet', '--', place.asked, pattern], {
                    by: 'stranger',
                    memory: MOST_MEMORY,
                    settings: ['http.followRedirects=false', ...(place.settings ?? [])],
                    ...(place.variables && { variables: place.variables }),
                    signal: AbortSignal.any([git.signal, AbortSignal.timeout(120_000)]),
                });
                if (exitCode === 0)
                    return { kind: 'refs', refs: readRefs(stdout) };
                if (/returned error: 30[1-8]/.test(stderr))
                    return { kind: 'redirected', reason: `${address} leads to another address` };
                const missing = /not found|does not exist|HTTP 404|error: 404|could not read Username/i.test(stderr);
                return {
                    kind: missing ? 'missing' : 'failed',
                    reason: missing
                        ? `there is no public git repository at ${address}`
                        : `git could not list ${address}: ${(0, _failures_js__WEBPACK_IMPORTED_MODULE_3__.tv)(stderr).cause}`,
                };
            }
            catch (error) {
                git.signal.throwIfAborted();
                return { kind: 'failed', reason: `git could not list ${address}: ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.bD)(error)}` };
            }
        }
        async function placeOf(address, env) {
            const plain = address.startsWith('git:');
            const url = new URL(address.replace(/^git:/, 'http:'));
            const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
            const places = await (0, node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.lookup)(host, { all: true }).catch(() => []);
            if (places.some(({ address: ip }) => !(0, _public_address_js__WEBPACK_IMPORTED_MODULE_2__.sw)(ip)))
                return { reason: `${url.host} is not asked: it leads into a private network` };
            const [first] = places;
            if (first === undefined)
                return plain || !PROXIES.some((name) => env[name])
                    ? { reason: `${url.host} leads nowhere: no address is known of it` }
                    : { asked: address };
            const pinned = first.family === 6 ? `[${first.address}]` : first.address;
            if (plain) {
                const port = url.port === '' ? '' : `:${url.port}`;
                const asked = `git://${pinned}${port}${url.pathname}${url.search}`;
                return { asked, variables: { GIT_OVERRIDE_VIRTUAL_HOST: `${url.hostname}${port}` } };
            }
            const port = url.port || (url.protocol === 'http:' ? '80' : '443');
            return { asked: address, settings: [`http.curloptResolve=${host}:${port}:${pinned}`] };
        }
        function readRefs(output) {
            const refs = new Map();
            for (const line of output.split('\n')) {
                const found = /^([0-9a-f]{40})\trefs\/(?:heads|tags)\/(\S+?)(?:\^\{\})?$/.exec(line);
                if (found)
                    refs.set(found[2], found[1]);
            }
            return [...refs].map(([name, commit]) => ({ name, commit }));
        }
    }),
    26263: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Od: () => (packageOfFolder),
            Xi: () => (isRecipeFolder),
            eI: () => (folderOfPackage)
        });
        const packageOfFolder = (folder) => folder.replace(/^_+/, '').replaceAll('_', '-');
        const RESERVED = new Set('and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(' '));
        function folderOfPackage(name) {
            const folder = name.replaceAll('-', '_');
            return /^[0-9]/.test(folder) || RESERVED.has(folder) ? `_${folder}` : folder;
        }
        function isRecipeFolder(folder, before2) {
            if (before2)
                return /^\w[\w-]*$/.test(folder);
            if (!/^[a-z_][a-z0-9_]*$/.test(folder) || folder.includes('__'))
                return false;
            return folder.startsWith('_')
                ? RESERVED.has(folder.slice(1)) || /^_[0-9]/.test(folder)
                : !RESERVED.has(folder);
        }
    }),
    50703: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Sx: () => (recipeOf),
            gl: () => (readRecipeText),
            m4: () => (UnreadableRecipe),
            ri: () => (readBeside),
            vY: () => (recipesIn),
            x3: () => (readRecipeFolder)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
        var _package_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26263);
        class UnreadableRecipe extends Error {
            name = 'UnreadableRecipe';
            reason;
            constructor(place, reason) {
                super(`The recipe of ${place.name} cannot be read: ${reason}.`);
                this.reason = reason;
            }
        }
        const RECIPE_BOUNDS = {
            recipe: 1024 * 1024,
            file: 32 * 1024 * 1024,
            all: 64 * 1024 * 1024,
            files: 2000,
        };
        async function recipesIn(repository) {
            const { packages, before2 } = repository;
            const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(packages, { withFileTypes: true }).catch(() => []);
            const places = entries
                .filter((entry) => !entry.isFile() && (0, _package_names_js__WEBPACK_IMPORTED_MODULE_2__.Xi)(entry.name, before2))
                .map((entry) => ({
                name: before2 ? entry.name : (0, _package_names_js__WEBPACK_IMPORTED_MODULE_2__.Od)(entry.name),
                folder: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packages, entry.name),
            }));
            const there = await Promise.all(places.map(holdsRecipe));
            return places
                .filter((_, at) => there[at])
                .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
        }
        async function recipeOf({ packages, before2 }, name) {
            const own = before2 ? name : (0, _package_names_js__WEBPACK_IMPORTED_MODULE_2__.eI)(name);
            const place = { name, folder: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packages, own) };
            return (0, _package_names_js__WEBPACK_IMPORTED_MODULE_2__.Xi)(own, before2) && (await holdsRecipe(place)) ? place : undefined;
        }
        const holdsRecipe = ({ folder }) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.py')).then((found) => !found.isDirectory(), () => false);
        async function readRecipeText(place) {
            await requireFolder(place);
            return textOf(place, await readWithin(place, 'package.py', RECIPE_BOUNDS.recipe));
        }
        async function readBeside(place, file) {
            await requireFolder(place);
            const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.folder, file)).catch(() => undefined);
            if (!found)
                return undefined;
            return (await readWithin(place, file, RECIPE_BOUNDS.recipe)).toString('utf8');
        }
        async function readRecipeFolder(place) {
            await requireFolder(place);
            const paths = await pathsIn(place);
            const files = [];
            let left = RECIPE_BOUNDS.all;
            for (const path of paths) {
                const most = path === 'package.py' ? RECIPE_BOUNDS.recipe : RECIPE_BOUNDS.file;
                const content = await readWithin(place, path, Math.min(most, left));
                left -= content.length;
                files.push({ path, content });
            }
            const recipe = files.find(({ path }) => path === 'package.py');
            if (!recipe)
                throw new UnreadableRecipe(place, 'there is no package.py');
            return { ...place, text: textOf(place, recipe.content), files };
        }
        async function pathsIn(place) {
            const paths = [];
            const open = [place.folder];
            for (let next = open.pop(); next !== undefined; next = open.pop()) {
                for (const entry of await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(next, { withFileTypes: true })) {
                    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(place.folder, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(next, entry.name)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
                    if (entry.isDirectory())
                        open.push((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(next, entry.name));
                    else if (entry.isFile())
                        paths.push(path);
                    else
                        throw new UnreadableRecipe(place, `${path} is a link or no regular file`);
                    if (paths.length + open.length > RECIPE_BOUNDS.files)
                        throw new UnreadableRecipe(place, `it has more than ${RECIPE_BOUNDS.files} files`);
                }
            }
            return paths.sort();
        }
        async function readWithin(place, path, most) {
            const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.folder, path);
            const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).catch((error) => {
                throw new UnreadableRecipe(place, `${path} cannot be read (${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.$N)(error) ?? 'unknown'})`);
            });
            if (!found.isFile())
                throw new UnreadableRecipe(place, `${path} is a link or no regular file`);
            if (found.size > most)
                throw new UnreadableRecipe(place, `${path} is larger than the ${most} bytes that are read`);
            return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
        }
        async function requireFolder(place) {
            const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(place.folder).catch(() => undefined);
            if (!found?.isDirectory())
                throw new UnreadableRecipe(place, 'its folder is a link');
        }
        function textOf(place, content) {
            try {
                return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
            }
            catch {
                throw new UnreadableRecipe(place, 'package.py is not UTF-8');
            }
        }
    }),
    78301: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            S: () => (repositoriesIn)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6700);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1393);
        var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
        const repoFile = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            repo: zod__WEBPACK_IMPORTED_MODULE_3__._H3({
                namespace: zod__WEBPACK_IMPORTED_MODULE_3__.YjP()
                    .regex(/^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/, 'not a namespace')
                    .optional(),
                api: zod__WEBPACK_IMPORTED_MODULE_3__.YjP()
                    .regex(/^v\d+\.\d+$/, 'not an API version such as v2.0')
                    .optional(),
                subdirectory: zod__WEBPACK_IMPORTED_MODULE_3__.YjP()
                    .regex(/^(\.|\w[\w-]*)$/, 'not the name of a folder')
                    .default('packages'),
            }),
        });
        async function repositoriesIn(folder, input) {
            if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`There is no folder ${folder}.`, {
                    id: 'folder-missing',
                    fix: `Correct the input "${input}", or check the repository out first (actions/checkout).`,
                });
            if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'repo.yaml')))
                return [await readRepository(folder)];
            for (const parent of [(0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'spack_repo'), (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'repos', 'spack_repo')]) {
                const names = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(parent).catch(() => []))
                    .sort()
                    .filter((name) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, name, 'repo.yaml')));
                if (names.length > 0)
                    return Promise.all(names.map((name) => readRepository((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, name))));
            }
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`${folder} is not a Spack package repository: it has no repo.yaml, and none in spack_repo/NAMESPACE/.`, {
                id: 'not-a-recipe-repository',
                fix: `Point the input "${input}" to the folder that holds repo.yaml, or make one with "spack repo create".`,
            });
        }
        async function readRepository(folder) {
            const file = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'repo.yaml');
            const wrong = (what, cause) => new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`${file} is not a valid repo.yaml: ${what}.`, {
                id: 'repo-yaml-malformed',
                fix: 'Write it as Spack does: "repo:", below it "namespace: NAME" and "api: v2.0".',
                at: { file },
                cause,
            });
            let text;
            try {
                text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8');
            }
            catch (error) {
                throw wrong(`it cannot be read (${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.$N)(error) ?? 'unknown error'})`, error);
            }
            let json;
            try {
                json = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.h)(text, 'it');
            }
            catch (error) {
                throw wrong((0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.bD)(error).split('\n')[0], error);
            }
            const read = repoFile.safeParse(json);
            if (!read.success)
                throw wrong((0, _pakages_model__WEBPACK_IMPORTED_MODULE_6__.O)(read.error));
            const { namespace: named, api: stated, subdirectory } = read.data.repo;
            const packages = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, subdirectory);
            if (stated === undefined && (await isMeantFor2(folder, packages)))
                throw missingApi(file);
            const api = stated ?? API_WHEN_SILENT;
            const before2 = /^v[01]\./.test(api);
            const derived = before2 ? undefined : namespaceOf(folder);
            const namespace = named ?? derived;
            if (namespace === undefined)
                throw wrong('repo.namespace: is missing');
            if (!before2 && derived !== namespace)
                throw wrong(`a repository with api ${api} must lie in a folder spack_repo/${namespace.replaceAll('.', '/')}`);
            return { folder, namespace, packages, before2 };
        }
        const API_WHEN_SILENT = 'v1.0';
        const RECIPES_ASKED = 20;
        const missingApi = (file) => new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`${file} has no "api", and Spack takes such a repository for one of ${API_WHEN_SILENT}, in which recipes lie and are named differently: it would not find these.`, {
            id: 'repo-yaml-malformed',
            fix: 'Write "api: v2.0" into it, below "repo:", beside "namespace".',
            at: { file },
        });
        async function isMeantFor2(folder, packages) {
            if (namespaceOf(folder) !== undefined)
                return true;
            const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(packages).catch(() => []);
            const texts = names
                .sort()
                .slice(0, RECIPES_ASKED)
                .map((name) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(packages, name, 'package.py'), 'utf8').catch(() => ''));
            return (await Promise.all(texts)).some((text) => /^[ \t]*(?:from|import)[ \t]+spack_repo\./m.test(text));
        }
        function namespaceOf(folder) {
            const parts = folder.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
            const at = parts.lastIndexOf('spack_repo');
            return at < 0 || at === parts.length - 1 ? undefined : parts.slice(at + 1).join('.');
        }
    })
};
