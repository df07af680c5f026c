export const id = 7611;
export const ids = [7611];
export const modules = {

/***/ 80032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   IJ: () => (/* binding */ SPEC_FORMAT),
/* harmony export */   PG: () => (/* binding */ parseLock),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   VM: () => (/* binding */ parseSpecFile),
/* harmony export */   ge: () => (/* binding */ isExternal)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _first_issue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63441);
/* harmony import */ var _invalid_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68582);
/* harmony import */ var _spec_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89883);




const KINDS = ['build', 'link', 'run', 'test'];
const specHash = (0,_spec_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .specHashType */ .oe)();
const name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, 'not a package name');
const parameter = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ(), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())]);
const dependency = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name,
    hash: specHash,
    parameters: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        deptypes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(KINDS)),
        virtuals: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).default([]),
    }),
});
/**
 * One node of a concrete spec as Spack 1.x writes it (spec format 5) into `spack.lock`, `spec.json`
 * and OCI config blobs. Keys that are not named here are kept: the JSON of a node goes back to
 * Spack as it came.
 */
const node = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    name,
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(200),
    namespace: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    arch: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        platform: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        platform_os: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        target: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })]),
    }),
    parameters: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), parameter).default({}),
    patches: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
    package_hash: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    dependencies: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(dependency).default([]),
    external: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().optional() }).optional(),
    hash: specHash,
});
/** The name of the microarchitecture that a spec was concretized for, such as `x86_64_v3`. */
const targetOf = (spec) => typeof spec.arch.target === 'string' ? spec.arch.target : spec.arch.target.name;
/** Whether Spack took the spec from the system instead of building it. */
const isExternal = (spec) => spec.external !== undefined;
/** `name@version/abcdefg`, as people write it. */
const label = (spec) => `${spec.name}@${spec.version}/${spec.hash.slice(0, 7)}`;
const lock = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    _meta: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ 'lockfile-version': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), 'specfile-version': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }),
    roots: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ hash: specHash, spec: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    concrete_specs: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), node),
});
const specFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    spec: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        _meta: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ version: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }),
        nodes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(node).min(1),
    }),
});
/** The spec format that this toolkit reads (Spack 1.0 and newer). */
const SPEC_FORMAT = 5;
/**
 * Reads the JSON of a `spack.lock` (lock file version 6) into its DAG.
 * @throws InvalidValue when the shape, the format version or a dependency does not fit.
 */
function parseLock(json) {
    const read = lock.safeParse(json);
    if (!read.success)
        throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidValue */ .h(`This is not a spack.lock: ${(0,_first_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .firstIssue */ .O)(read.error)}`, 'Write it anew with `spack concretize --force`.');
    const { _meta, roots, concrete_specs } = read.data;
    checkFormat(_meta['specfile-version'], 'spack.lock');
    for (const [hash, spec] of Object.entries(concrete_specs)) {
        if (hash !== spec.hash)
            throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidValue */ .h(`The lock lists ${spec.hash} under the hash ${hash}.`, 'Write the lock anew with `spack concretize --force`.');
    }
    return closed(roots.map((root) => root.hash), Object.values(concrete_specs));
}
/**
 * Reads the JSON of a spec file (`spack spec --json`, `.spack/spec.json`, the `spec` of an OCI
 * config blob) into its DAG. Its first node is the root.
 * @throws InvalidValue when the shape, the format version or a dependency does not fit.
 */
function parseSpecFile(json) {
    const read = specFile.safeParse(json);
    if (!read.success)
        throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidValue */ .h(`This is not a spec file: ${(0,_first_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .firstIssue */ .O)(read.error)}`, 'Write it anew with `spack spec --json`.');
    const { _meta, nodes } = read.data.spec;
    checkFormat(_meta.version, 'spec file');
    return closed([nodes[0].hash], nodes);
}
function checkFormat(version, what) {
    if (version === SPEC_FORMAT)
        return;
    throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidValue */ .h(`The ${what} has spec format ${version}; this toolkit reads format ${SPEC_FORMAT} (Spack 1.0 and newer).`, 'Concretize again with Spack 1.0 or newer.');
}
function closed(roots, nodes) {
    const specs = new Map(nodes.map((spec) => [spec.hash, spec]));
    const missing = [
        ...roots,
        ...nodes.flatMap((spec) => spec.dependencies.map((to) => to.hash)),
    ].find((hash) => !specs.has(hash));
    if (missing)
        throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidValue */ .h(`The spec ${missing} is referred to but not described.`, 'Give the whole DAG: the file may have been cut.');
    const [circular] = withoutEnd(specs);
    if (circular)
        throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidValue */ .h(`${circular.name}/${circular.hash} depends on itself, over others.`, 'Spack never writes such a thing: concretize or push it anew.');
    return { roots, specs };
}
/** The specs whose dependencies never come to an end: those of cycles, and what depends on them. */
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


/***/ }),

/***/ 14765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ reachable),
/* harmony export */   Oo: () => (/* binding */ ALL_KINDS),
/* harmony export */   RD: () => (/* binding */ rootsOf),
/* harmony export */   h7: () => (/* binding */ subDag),
/* harmony export */   hk: () => (/* binding */ dependenciesOf),
/* harmony export */   iH: () => (/* binding */ specFileJson),
/* harmony export */   lr: () => (/* binding */ RUNTIME)
/* harmony export */ });
/* harmony import */ var _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68582);

/**
 * The kinds of dependency that an installed package needs at run time: what a binary brings with
 * it.
 */
const RUNTIME = ['link', 'run'];
/** Every kind of dependency, as a build from source needs them. */
const ALL_KINDS = ['build', 'link', 'run', 'test'];
/**
 * The specs that are reached from `from` (default: the roots) over dependencies of the given kinds,
 * dependencies before their dependents, each once. The order is the same for the same DAG.
 * @throws InvalidValue on a cycle, which Spack never writes.
 */
function reachable(dag, kinds, from = dag.roots) {
    const done = new Set();
    const open = new Set();
    const order = [];
    // An explicit stack: a DAG of a few thousand specs in one chain must not overflow ours.
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
const cycleAt = (spec) => new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidValue */ .h(`${spec.name}/${spec.hash} depends on itself, over others.`, 'Spack never writes such a thing: concretize or push it anew.');
/** The hashes of a spec's direct dependencies of the given kinds, in the order of the file. */
function dependenciesOf(spec, kinds) {
    return spec.dependencies
        .filter((to) => to.parameters.deptypes.some((kind) => kinds.includes(kind)))
        .map((to) => to.hash);
}
/** The roots, each once, as specs. */
const rootsOf = (dag) => [...new Set(dag.roots)].map((hash) => dag.specs.get(hash));
/** The part of a DAG below one spec, over dependencies of every kind. */
function subDag(dag, root) {
    return {
        roots: [root],
        specs: new Map(reachable(dag, ALL_KINDS, [root]).map((spec) => [spec.hash, spec])),
    };
}
/**
 * The JSON of a spec file (format 5) for the root of a DAG, as `spack install FILE.json` reads it:
 * root first, then by name.
 */
function specFileJson(dag, root) {
    const { specs } = subDag(dag, root);
    const rest = [...specs.values()]
        .filter((spec) => spec.hash !== root)
        .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.hash < b.hash ? -1 : 1));
    return { spec: { _meta: { version: 5 }, nodes: [specs.get(root), ...rest] } };
}


/***/ }),

/***/ 3059:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ commitOf),
/* harmony export */   i: () => (/* binding */ isAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87116);


/**
 * The commit that a clone in the cache folder is at; undefined when the folder is no clone, or none
 * that git may read.
 */
async function commitOf(git, folder) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return undefined;
    return revision(git, folder, 'HEAD');
}
/** Whether a clone is at a tag, branch or commit (whole or shortened to at least seven digits). */
async function isAt(git, folder, ref) {
    const head = await commitOf(git, folder);
    if (head === undefined)
        return false;
    if (/^[0-9a-f]{7,40}$/.test(ref) && head.startsWith(ref))
        return true;
    for (const full of [`refs/tags/${ref}`, `refs/heads/${ref}`, `refs/remotes/origin/${ref}`]) {
        if ((await revision(git, folder, full)) === head)
            return true;
    }
    return false;
}
async function revision(git, folder, name) {
    const { exitCode, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(git, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`], { folder, ours: true });
    return exitCode === 0 ? stdout.trim() : undefined;
}


/***/ }),

/***/ 4403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   __: () => (/* binding */ checkRef),
/* harmony export */   n_: () => (/* binding */ checkRepository),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);

/**
 * What git takes for a tag, branch or commit, minus everything that it could take for an option, a
 * range or an expression.
 */
const REF = /^(?!.*(?:\.\.|\/\/|@\{|\/\.|\.lock(?:\/|$)))[A-Za-z0-9_][A-Za-z0-9._+/-]{0,199}(?<![./])$/;
/**
 * Checks a tag, branch or commit that came from outside.
 * @param input The name of the input, for the message.
 * @throws UsageError
 */
function checkRef(ref, input) {
    if (REF.test(ref))
        return ref;
    throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"${input}" is not a git tag, branch or commit: "${ref.slice(0, 80)}".`, {
        fix: 'Give a name such as v1.1.1 or develop, or a commit of 40 hex digits.',
    });
}
/**
 * Checks the address of a git repository that came from outside. Only https and local files: other
 * transports run programs (`ext::`) or are not encrypted, and a password in the address would be
 * printed by git.
 * @throws UsageError
 */
function checkRepository(url, input) {
    const read = URL.canParse(url) ? new URL(url) : undefined;
    const fits = read &&
        (read.protocol === 'https:' || read.protocol === 'file:') &&
        !read.username &&
        !read.password &&
        !/[\s\u0000-\u001f]/.test(url);
    if (fits)
        return url;
    throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"${input}" is not the https address of a git repository.`, {
        fix: 'Give an address such as https://github.com/spack/spack.git, without a user name or password in it.',
    });
}
/** Whether `ref` is a whole commit. */
const isCommit = (ref) => /^[0-9a-f]{40}$/.test(ref);
/**
 * The name of the folder in the cache that holds a clone at a ref. Different refs never share one.
 */
const folderOf = (ref) => ref.replaceAll('%', '%25').replaceAll('/', '%2F');


/***/ }),

/***/ 3605:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ takeRecipes),
/* harmony export */   z: () => (/* binding */ recipeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37638);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56118);






const LIMIT = { fileBytes: 1024 * 1024, files: 500 };
/** One path segment that may become a file name of ours. */
const SEGMENT = /^[A-Za-z0-9_][A-Za-z0-9_.+-]*$/;
/**
 * The repository of one namespace below a folder: Spack wants it at `spack_repo/NAMESPACE`, as it
 * is a Python package of that name.
 */
const recipeFolder = (folder, namespace) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'spack_repo', ...namespace.split('.'));
/**
 * Takes the recipes out of a package's tarball: Spack packs the recipe of the package and of what
 * it links and runs with into `.spack/repos/`, so that whoever has the binary needs no clone of the
 * repository it was built from. Reads no further than `.spack/`, which comes first in a tarball.
 * @param tarball The gzipped tarball, checked against its digest by who hands it over.
 * @param folder Where they are written, each namespace into its {@link recipeFolder}; files that
 * are there are replaced.
 * @param wanted Which namespaces to take.
 * @returns the namespaces that were found.
 * @throws UserError when the tarball is damaged or its recipes are beyond all bounds.
 */
async function takeRecipes(tarball, folder, wanted) {
    const found = new Set();
    const entries = (0,tar_stream__WEBPACK_IMPORTED_MODULE_4__.extract)();
    const enough = new AbortController();
    const unpacked = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(tarball, (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGunzip)(), entries, { signal: enough.signal });
    unpacked.catch(() => { }); // awaited below, after the entries
    try {
        let files = 0;
        let inside = false;
        for await (const entry of entries) {
            const place = placeOf(entry.header.name);
            if (place === 'outside' && inside)
                break;
            inside = place !== 'outside';
            if (typeof place === 'string' || entry.header.type !== 'file' || !wanted(place.namespace))
                entry.resume();
            else if (++files > LIMIT.files)
                throw damaged('it holds more recipe files than any package has');
            else
                found.add(await write(entry, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recipeFolder(folder, place.namespace), ...place.path), place.namespace));
        }
    }
    catch (error) {
        if (error instanceof _pakages_core__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo)
            throw error;
        throw damaged('its archive is malformed', error);
    }
    finally {
        enough.abort();
        tarball.destroy();
    }
    return found;
}
/** Where a member lies: outside of `.spack/`, inside of it but no recipe, or a recipe file. */
function placeOf(name) {
    const [, inside] = name.split('/.spack/', 2);
    if (inside === undefined)
        return 'outside';
    const match = /^repos\/(?:spack_repo\/)?(.+)$/.exec(inside);
    const segments = match?.[1]?.split('/') ?? [];
    const at = segments.findIndex((segment) => segment === 'packages' || segment === 'repo.yaml');
    if (at < 1 || segments.length <= at || !segments.every((segment) => SEGMENT.test(segment)))
        return 'metadata';
    return { namespace: segments.slice(0, at).join('.'), path: segments.slice(at) };
}
async function write(entry, file, namespace) {
    if ((entry.header.size ?? 0) > LIMIT.fileBytes)
        throw damaged(`${entry.header.name.slice(-80)} is larger than any recipe`);
    const chunks = [];
    for await (const chunk of entry)
        chunks.push(chunk);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, Buffer.concat(chunks));
    return namespace;
}
const damaged = (why, cause) => new _pakages_core__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`The recipes in a binary cannot be read: ${why}.`, {
    fix: 'Build and push the package again; name the repository of its recipes in the input "repository" meanwhile.',
    cause,
});


/***/ }),

/***/ 3589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bv: () => (/* binding */ firstError),
/* harmony export */   gl: () => (/* binding */ withoutPadding),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/** gcc, g++, clang, gfortran with one-line messages, nvcc, icx: `FILE:LINE:COLUMN: error: TEXT`. */
const compiler = (lines, at) => {
    const found = /^\s*(?:In file included from )?([^\s:][^:]*):(\d+):(?:(\d+):)?\s*(?:fatal )?[Ee]rror:\s*(\S.*)$/.exec(lines[at]);
    return found ? located(found[4], found[1], found[2], found[3]) : undefined;
};
/** gfortran: `FILE:LINE:COLUMN:`, the source, a caret, then `Error: TEXT`. */
const gfortran = (lines, at) => {
    const text = /^(?:Fatal )?Error:\s*(\S.*)$/.exec(lines[at])?.[1];
    if (!text)
        return undefined;
    for (let back = at - 1; back >= Math.max(0, at - 8); back--) {
        const found = /^([^\s:]+):(\d+):(\d+):$/.exec(lines[back]);
        if (found)
            return located(text, found[1], found[2], found[3]);
    }
    return undefined;
};
/** rustc: `error[E0000]: TEXT`, then `--> FILE:LINE:COLUMN`. */
const rustc = (lines, at) => {
    const text = /^error(?:\[E\d+\])?: (.+)$/.exec(lines[at])?.[1];
    const place = text && /^\s*--> ([^:]+):(\d+):(\d+)$/.exec(lines[at + 1] ?? '');
    return place ? located(text, place[1], place[2], place[3]) : undefined;
};
/** `CMake Error at FILE:LINE (COMMAND):`, the text on the lines after it. */
const cmake = (lines, at) => {
    const found = /^CMake Error(?: at ([^\s:]+):(\d+))?/.exec(lines[at]);
    if (!found)
        return undefined;
    const text = lines
        .slice(at + 1, at + 6)
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join(' ');
    return located(text || lines[at].trim(), found[1], found[2]);
};
/** The exception that ends a Python traceback, at its innermost frame. */
const python = (lines, at) => {
    const text = /^([A-Za-z_.]*(?:Error|Exception): .+)$/.exec(lines[at])?.[1];
    if (!text)
        return undefined;
    for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
        const found = /^\s+File "([^"]+)", line (\d+)/.exec(lines[back]);
        if (found)
            return located(text, found[1], found[2]);
    }
    return undefined;
};
/** Linkers, configure and others that name no place. */
const plain = (lines, at) => {
    const line = lines[at].trim();
    const speaks = /(?:undefined reference to|cannot find -l|ld: error:|^configure: error:|command not found$|: not found$|^error: |collect2: error|No rule to make target|^FAIL(?:ED)?[: ])/.test(line);
    return speaks ? { message: clipped(line) } : undefined;
};
/** The first error of make, where nothing else speaks. */
const make = (lines, at) => {
    const found = /^g?make(?:\[\d+\])?: \*\*\* (?:\[([^\s:\]]+):(\d+): )?(.+)$/.exec(lines[at]);
    return found ? located(lines[at].trim(), found[1], found[2]) : undefined;
};
/**
 * The first error in a build log. Compilers are asked first over the whole log, then tools that
 * name no place, then make: what make says last is never the reason.
 */
function firstError(log) {
    const lines = log.split(/\r?\n/);
    for (const readers of [[compiler, gfortran, rustc, cmake, python], [plain], [make]]) {
        for (let at = 0; at < lines.length; at++) {
            for (const reader of readers) {
                const found = reader(lines, at);
                if (found)
                    return found;
            }
        }
    }
    return undefined;
}
/** The last lines of a log, with padded paths made short. */
const lastLines = (log, count) => log.trimEnd().split(/\r?\n/).slice(-count).map(withoutPadding);
/** Takes Spack's padding out of paths: it says nothing and is up to 500 characters long. */
const withoutPadding = (line) => line.replace(/(?:\/__spack_path_placeholder__)+(\/[a-z_]+)?/g, (_, rest = '') => 
// The last of the words is cut where the length is reached.
`/[padded]${'/__spack_path_placeholder__'.startsWith(rest) ? '' : rest}`);
const located = (text, file, line, column) => ({
    message: clipped(text.trim()),
    ...(file && { file }),
    ...(line && { line: Number(line) }),
    ...(column && { column: Number(column) }),
});
const clipped = (whole) => {
    const text = withoutPadding(whole);
    return text.length > 300 ? `${text.slice(0, 299)}…` : text;
};


/***/ }),

/***/ 50914:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ spackInputs)
/* harmony export */ });
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97276);
// Apart from what reads them: every declaration of an action that uses Spack is made of these.

/**
 * The inputs that say which Spack, which recipes, and how and where to build: the same in each
 * action that builds.
 */
const spackInputs = {
    repository: (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('Folders of your recipe repositories, one per line, the first one first: each is or holds a folder with `repo.yaml`. Default: the one that `pakages.json` names, else the workspace, when it is one.', { placeholder: 'FOLDER…' }),
    'spack-ref': (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Tag, branch or commit of Spack. Default: the Spack 1.x in `SPACK_ROOT`, on the PATH or in the cache folder, else the pinned release.', { placeholder: 'REF' }),
    'spack-repository': (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Another git repository of Spack, as an https URL. It is always cloned.', { placeholder: 'URL' }),
    'recipes-ref': (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("Tag, branch or commit of Spack's builtin recipes. Default: those in the cache folder, else the pinned release.", { placeholder: 'REF' }),
    'recipes-repository': (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Another git repository with the builtin recipes, as an https URL.', {
        placeholder: 'URL',
    }),
    target: (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Microarchitecture to build for. Specs and recipes that name another keep it. Default: `x86_64_v3` on x86-64 (AVX2: what all runners of GitHub have in common), elsewhere the generic target of the family.', { placeholder: 'TARGET' }),
    externals: (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('Build tools to take from the system where it has them, one per line; `none` for no tool. Default: `gmake`. Compilers are always taken from the system.', { placeholder: 'NAME…' }),
    'install-root': (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Folder to install into while building; no spaces in its path. Default: `store` in the cache folder.', { placeholder: 'FOLDER' }),
    'padded-length': (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)('Install paths are padded to so many characters, so that binaries can be installed at any shorter path; 0 for no padding. Default: 256.', { max: 512, placeholder: 'N' }),
    jobs: (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)('Parallel jobs in the build of one package. Default: the number of processors, at most 16.', { min: 1, max: 1024 }),
    'work-dir': (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Folder where the steps of a job hand results to each other.', {
        default: '.pakages',
        placeholder: 'FOLDER',
    }),
};


/***/ }),

/***/ 55765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ withConfiguration),
/* harmony export */   AK: () => (/* binding */ spackSettings),
/* harmony export */   QV: () => (/* binding */ configurationOf),
/* harmony export */   oZ: () => (/* binding */ withHandedOn),
/* harmony export */   xg: () => (/* binding */ handOn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97276);
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39635);
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17813);
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24356);
/* harmony import */ var _declared_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50914);




const DEFAULT_PADDING = 256;
const DEFAULT_EXTERNALS = ['gmake'];
/**
 * The inputs that `setup` hands to the later steps of a job, so that they need not be repeated: all
 * but `work-dir`.
 */
const HANDED_ON = Object.keys(_declared_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .spackInputs */ .s).filter((name) => name !== 'work-dir');
/**
 * The variable that carries an input from `setup` to the later steps, such as
 * `PAKAGES_RECIPES_REF`.
 */
const variableOf = (name) => `PAKAGES_${name.toUpperCase().replaceAll('-', '_')}`;
/**
 * Exports what was given, for the later steps of the job. Paths are made absolute: later steps may
 * start elsewhere.
 */
function handOn(inputs, host) {
    const given = {
        ...inputs,
        repository: repositoriesOf(inputs, host),
        ...(inputs['install-root'] && {
            'install-root': (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, inputs['install-root']),
        }),
    };
    for (const name of HANDED_ON) {
        const value = given[name];
        if (isGiven(value))
            host.exportVariable(variableOf(name), Array.isArray(value) ? value.join('\n') : String(value));
    }
}
/**
 * What was given to this step, and where it says nothing, what `setup` handed on. @throws
 * UsageError for a malformed variable.
 */
function withHandedOn(inputs, host) {
    const handed = (0,_pakages_core__WEBPACK_IMPORTED_MODULE_3__/* .parseInputs */ .TL)(_declared_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .spackInputs */ .s, (name) => HANDED_ON.includes(name) ? host.env[variableOf(name)] : undefined);
    const merged = Object.fromEntries(HANDED_ON.map((name) => [name, isGiven(inputs[name]) ? inputs[name] : handed[name]]));
    return { ...inputs, ...merged };
}
/** `pakages.json` in the workspace, if there is one. @throws UserError when it is malformed. */
const configurationOf = ({ workspace, }) => (0,_pakages_core__WEBPACK_IMPORTED_MODULE_4__/* .readConfigurationIfAny */ .GA)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, _pakages_core__WEBPACK_IMPORTED_MODULE_4__/* .CONFIGURATION_FILE */ .oT));
/** What was given, else what `setup` handed on, else the repository that `pakages.json` names. */
function withConfiguration(given, configuration, host) {
    const inputs = { ...given, ...withHandedOn(given, host) };
    const named = configuration?.values.repository;
    return inputs.repository.length > 0 || named === undefined
        ? inputs
        : { ...inputs, repository: [named] };
}
const isGiven = (value) => value !== undefined && !(Array.isArray(value) && value.length === 0);
/**
 * The settings of a run that builds. @param mirrors Further mirrors that Spack itself fetches from.
 */
function spackSettings(given, host, mirrors = []) {
    const inputs = withHandedOn(given, host);
    const work = (0,_pakages_core__WEBPACK_IMPORTED_MODULE_5__/* .workFolder */ .k)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, inputs['work-dir']));
    const cache = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, (0,_pakages_core__WEBPACK_IMPORTED_MODULE_6__/* .cacheFolder */ .n)(host.env));
    return {
        workFolder: work.root,
        cacheFolder: cache,
        mirrors,
        buildCache: work.cache,
        repositories: repositoriesOf(inputs, host),
        spackRef: inputs['spack-ref'],
        spackRepository: inputs['spack-repository'],
        recipesRef: inputs['recipes-ref'],
        recipesRepository: inputs['recipes-repository'],
        installRoot: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, inputs['install-root'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache, 'store')),
        paddedLength: inputs['padded-length'] ?? DEFAULT_PADDING,
        target: inputs.target,
        jobs: inputs.jobs,
        externals: inputs.externals.length === 0
            ? DEFAULT_EXTERNALS
            : inputs.externals.filter((name) => name !== 'none'),
    };
}
/** The folders of `repository`; where none is named, the workspace if it is a recipe repository. */
function repositoriesOf({ repository }, { workspace }) {
    if (repository.length > 0)
        return repository.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, folder));
    const markers = ['repo.yaml', 'spack_repo', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('repos', 'spack_repo')];
    return markers.some((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, name))) ? [workspace] : [];
}


/***/ }),

/***/ 20703:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ userCache),
/* harmony export */   k: () => (/* binding */ spackEnvironment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69727);


/**
 * Variables that Spack may see. Everything else stays out: a build environment is published
 * inside the package.
 */
const PASSED = [
    'PATH',
    'HOME',
    'USER',
    'LOGNAME',
    'TMPDIR',
    'TZ',
    'LD_LIBRARY_PATH',
    'DYLD_LIBRARY_PATH',
    'SPACK_PYTHON',
    'SPACK_GNUPGHOME',
    ..._pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .NETWORK_VARIABLES */ .D,
];
/**
 * The variables of this process that programs may see, with messages in English: causes of failures
 * are told by their text.
 */
const passedEnvironment = (env) => ({
    ...(0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .pickVariables */ .h)(env, PASSED),
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
});
/**
 * The whole environment of a Spack process: neither the user's nor the system's configuration is
 * read, and Spack's caches lie in the toolkit's cache folder, where they can be kept between jobs.
 */
const spackEnvironment = (env, cacheFolder) => ({
    ...passedEnvironment(env),
    SPACK_DISABLE_LOCAL_CONFIG: '1',
    SPACK_USER_CACHE_PATH: userCache(cacheFolder),
    PYTHONUNBUFFERED: '1',
});
/**
 * Where Spack keeps indices of recipes, bootstrapped tools and reports (`SPACK_USER_CACHE_PATH`).
 */
const userCache = (cacheFolder) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cacheFolder, 'user');


/***/ }),

/***/ 58770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ RECIPES_REPOSITORY),
/* harmony export */   PF: () => (/* binding */ SPACK_RELEASE),
/* harmony export */   hQ: () => (/* binding */ OLDEST_SPACK),
/* harmony export */   mh: () => (/* binding */ RECIPES_RELEASE),
/* harmony export */   oZ: () => (/* binding */ SPACK_REPOSITORY)
/* harmony export */ });
/**
 * What is cloned when nothing that fits is there and no ref was asked for. The recipes release is
 * the one that this Spack release is meant for.
 */
const SPACK_RELEASE = 'v1.1.1';
/** See {@link SPACK_RELEASE}. */
const RECIPES_RELEASE = 'v2025.11.0';
/** Where Spack and its builtin recipes are cloned from. */
const SPACK_REPOSITORY = 'https://github.com/spack/spack.git';
const RECIPES_REPOSITORY = 'https://github.com/spack/spack-packages.git';
/**
 * The oldest Spack that this toolkit works with: the first with build cache layout 3 and recipes in
 * a repository of their own.
 */
const OLDEST_SPACK = [1, 0];


/***/ }),

/***/ 17611:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KNOWN_CAUSES: () => (/* reexport */ KNOWN_CAUSES),
  OLDEST_SPACK: () => (/* reexport */ releases/* OLDEST_SPACK */.hQ),
  RECIPES_RELEASE: () => (/* reexport */ releases/* RECIPES_RELEASE */.mh),
  RECIPES_REPOSITORY: () => (/* reexport */ releases/* RECIPES_REPOSITORY */.$9),
  SPACK_RELEASE: () => (/* reexport */ releases/* SPACK_RELEASE */.PF),
  SPACK_REPOSITORY: () => (/* reexport */ releases/* SPACK_REPOSITORY */.oZ),
  addVersions: () => (/* reexport */ add_versions/* addVersions */.F),
  adviceFor: () => (/* reexport */ adviceFor),
  chooseTarget: () => (/* reexport */ chooseTarget),
  classOfPackage: () => (/* reexport */ class_names/* classOfPackage */.s),
  configurationOf: () => (/* reexport */ inputs/* configurationOf */.QV),
  defaultTarget: () => (/* reexport */ defaultTarget),
  firstError: () => (/* reexport */ build_log/* firstError */.bv),
  handOn: () => (/* reexport */ inputs/* handOn */.xg),
  lastLines: () => (/* reexport */ build_log/* lastLines */.w$),
  newestRelease: () => (/* reexport */ new_version/* newestRelease */.s),
  openSpack: () => (/* reexport */ openSpack),
  readRecipe: () => (/* reexport */ read_recipe/* readRecipe */.X),
  recipeFolder: () => (/* reexport */ recipes_in_binary/* recipeFolder */.z),
  spackInputs: () => (/* reexport */ declared_inputs/* spackInputs */.s),
  spackSettings: () => (/* reexport */ inputs/* spackSettings */.AK),
  takeRecipes: () => (/* reexport */ recipes_in_binary/* takeRecipes */.p),
  userCache: () => (/* reexport */ process_environment/* userCache */.g),
  versionForm: () => (/* reexport */ new_version/* versionForm */.H),
  withConfiguration: () => (/* reexport */ inputs/* withConfiguration */.$V),
  withHandedOn: () => (/* reexport */ inputs/* withHandedOn */.oZ),
  withinBudget: () => (/* reexport */ read_recipe/* withinBudget */.x),
  withoutPadding: () => (/* reexport */ build_log/* withoutPadding */.gl)
});

;// CONCATENATED MODULE: ./packages/spack/src/command/advice.ts
/**
 * Known causes, the more telling ones first. Exit codes tell nothing (the same cause gives 1 or 3),
 * so causes are told by their text. Texts were recorded from Spack 1.1 and 1.2; where Spack's own
 * words mislead, the cause here is what was wrong.
 */
const KNOWN_CAUSES = [
    // Fetching sources
    {
        name: 'checksum',
        text: /ChecksumError: (\w+) checksum failed for (?:[^\s/]*\/)*([^\s/]+)/,
        cause: 'The downloaded file $2 is not the one that the recipe describes: its $1 differs.',
        fix: 'If upstream published the file anew, look at what changed, then put the new checksum into the recipe ("spack checksum NAME"). If not, do not use the file.',
    },
    {
        name: 'patch checksum',
        text: /sha256 of (?:patch )?(\S+) [^\n]*(?:does not match|failed)/i,
        cause: 'A patch ($1) is not the one that the recipe describes.',
        fix: "Put the patch's sha256 into the recipe after looking at what changed.",
    },
    {
        name: 'source host down',
        text: /All fetchers failed for (\S+)\s[\s\S]{0,4000}?(Connection refused|timed out|Name or service not known|Temporary failure in name resolution|Network is unreachable)/,
        cause: 'The source cannot be downloaded: its server does not answer ($2).',
        fix: 'Try again later, or put the archive into a source mirror ("spack mirror create").',
    },
    {
        name: 'source missing',
        text: /All fetchers failed for (\S+)/,
        cause: 'The source is at none of the addresses that the recipe names.',
        fix: 'Correct "url" or "version" in the recipe; Spack lists the addresses that it tried.',
    },
    // Concretizing
    {
        name: 'unknown package',
        text: /cannot concretize '([^']+)', since '([^']+)' does not exist/,
        cause: 'No package repository in use has a package "$2".',
        fix: 'Correct the spelling, or add the repository that has it to the input "repository".',
    },
    {
        name: 'unknown package in an installed spec',
        text: /Package '([^']+)' not found\b/,
        cause: 'No package repository in use has a package "$1".',
        fix: 'Correct the spelling, or add the repository that has it to the input "repository".',
    },
    {
        name: 'unknown namespace',
        text: /[Uu]nknown namespace:? '?([\w.]+)/,
        cause: 'No package repository in use has the namespace "$1".',
        fix: 'Add that repository to the input "repository".',
    },
    {
        name: 'no such version',
        text: /No version exists that satisfies these input specs:\s*(\S.*)/,
        cause: 'No version in the recipes satisfies "$1".',
        fix: 'Ask for a version that the recipe has ("spack versions --safe NAME" lists them), or add it to the recipe.',
    },
    {
        name: 'no such variant',
        text: /No such variant \{?'?([^'}\n]+)'?\}? for spec: '([^']+)'/,
        cause: 'The package of "$2" has no variant "$1".',
        fix: 'Correct the spelling; "spack info NAME" lists the variants.',
    },
    {
        name: 'no such value of a variant',
        text: /invalid values? for variant '?"?([\w-]+)'?"? in package '?"?([\w-]+)'?"?: (.+)/,
        cause: 'The variant "$1" of $2 cannot be $3.',
        fix: 'Use a value that "spack info $2" lists.',
    },
    {
        name: 'no compiler',
        text: /no compiler configured|cannot find working compilers/i,
        cause: 'There is no compiler.',
        fix: 'Install one (on Debian and Ubuntu: apt-get install build-essential) and see that it is on the PATH.',
    },
    {
        name: 'target',
        text: / cannot satisfy a requirement[^\n]*target|target[^\n]*not compatible with/i,
        cause: 'A package cannot be built for the asked target on this machine.',
        fix: 'Choose another value of the input "target".',
    },
    {
        name: 'conflict',
        text: /failed to concretize `?([^`\n]+)`? for the following reasons/,
        cause: 'What is asked for contradicts itself or a recipe: $1 has no solution.',
        fix: 'Read the numbered reasons; leave out or change one of the variants, versions or dependencies that they name.',
    },
    {
        name: 'unknown dependency',
        text: /concretizer internal error[\s\S]{0,4000}?\n[ \t]*(\S.*?) (?:is|are) unsatisfiable/,
        cause: 'There is no solution for $1, and Spack does not say why. Mostly a recipe depends on a package, version or variant that does not exist.',
        fix: 'Look at what was changed last in the recipe and in those it depends on: the spelling in "depends_on", and that each package is in one of the repositories.',
    },
    {
        name: 'spec syntax',
        text: /unexpected characters in the spec string\s*\n(.*)/,
        cause: 'This is not a spec: $1',
        fix: "Write specs as on Spack's command line, such as libfoo@1.2+shared %gcc@13.",
    },
    {
        name: 'unknown hash',
        text: /No spec with hash (\w+) could be found/,
        cause: 'No spec with the hash $1 is installed, in an environment or in the index of a mirror.',
        fix: 'Check the hash. A mirror that cannot be reached, or has no index, looks the same: install from a lock or a spec file, which needs no index.',
    },
    {
        name: 'recipe is broken',
        text: /(SyntaxError|IndentationError|NameError|ImportError|ModuleNotFoundError|AttributeError): (.+)/,
        cause: 'A recipe is not valid Python: $2.',
        fix: "Correct the recipe; Spack's text names file and line.",
    },
    {
        name: 'repository without repo.yaml',
        text: /No repo\.yaml found in '([^']+)'|No package repository could be constructed from (\S+)/,
        cause: 'A folder in use as package repository has no repo.yaml ($1).',
        fix: 'Point the input "repository" to the folder that holds repo.yaml.',
    },
    {
        name: 'api of a repository',
        text: /Path must contain 'spack_repo\/'/,
        cause: 'A repository with api v2 must lie in a folder spack_repo/NAMESPACE.',
        fix: 'Move it there, or state "api: v1.0" in its repo.yaml.',
    },
    {
        name: 'newer api',
        text: /[Pp]ackage API (?:version )?(\S+) is not supported|unsupported API version/,
        cause: 'The recipes need a newer Spack than this one.',
        fix: 'Set the inputs "spack-ref" and "recipes-ref" to releases that belong together.',
    },
    // Build caches
    {
        name: 'prefix too long',
        text: /CannotGrowString: Cannot replace b'([^']+)' with b'([^']+)'/,
        cause: 'The binary was built for the path $1 and cannot be moved to a longer one.',
        fix: 'Install to a shorter path (input "install-root"), or build it again with "padded-length".',
    },
    {
        name: 'cache only',
        text: /No binary (?:found when cache-only was specified|available for)/,
        cause: 'No mirror in use has a binary that could be used. A missing signature, a mirror that cannot be reached and a missing package look the same to Spack.',
        fix: "Check that the mirror can be reached and has this very hash, and whether its packages are signed as the mirror's setting says.",
    },
    {
        name: 'not installed',
        text: /(?:package not installed|Cannot push non-installed packages|matches no installed packages)/,
        cause: 'A package that is to be pushed is not installed; mostly a build dependency of one that came from a cache.',
        fix: 'Push without build dependencies ("--without-build-dependencies"), as the push action does.',
    },
    {
        name: 'index missing',
        text: /FetchIndexError: Could not fetch manifest from (\S+?),? due to: [^\n]*404/,
        cause: 'The registry repository has no index ($1).',
        fix: 'Let the push action write it ("update-index: true"), or install from a lock or spec file.',
    },
    {
        name: 'index unreachable',
        text: /FetchIndexError: Could not fetch manifest from (\S+?),? due to/,
        cause: 'The index of the build cache cannot be read from $1.',
        fix: 'Check the address and that the registry can be reached.',
    },
    // Registries
    {
        name: 'no credentials',
        text: /401: Cannot login to registry, unsupported authentication scheme: Basic/,
        cause: 'The registry wants a user name and password, and none were given.',
        fix: 'Give the token that may use the registry.',
    },
    {
        name: 'insecure realm',
        text: /401: Cannot login to registry: Cannot login over insecure http/,
        cause: 'The registry sends its users to a login page without TLS, which Spack refuses.',
        fix: 'Give the registry a token service with https.',
    },
    {
        name: 'wrong credentials',
        text: /returned 401/,
        cause: 'The registry does not accept the user name or password.',
        fix: 'Check that the token is valid and has not expired.',
    },
    {
        name: 'forbidden',
        text: /returned 403/,
        cause: 'The registry knows the user, but does not allow this.',
        fix: 'Grant the token the right to the package ("packages: write" of the job, and the package\'s own settings under "Manage Actions access").',
    },
    {
        name: 'credential variable',
        text: /invalid push configuration for mirror (\S+): [\s\S]*not set/,
        cause: 'A variable with the credentials of the mirror $1 is not set.',
        fix: 'Set it, or take it out of the mirror.',
    },
    {
        name: 'registry errors',
        text: /returned 5\d\d: (.+)/,
        cause: 'The registry fails ($1).',
        fix: 'Try again later: what was pushed stays.',
    },
    {
        name: 'not found',
        text: /(?:GET|HEAD) (\S+) returned 404/,
        cause: '$1 does not exist.',
        fix: 'Check the address of the registry and the name of the image.',
    },
    {
        name: 'registry down',
        text: /urlopen error \[Errno \d+\] (Connection refused|Network is unreachable|No route to host)/,
        cause: 'The server does not answer ($1).',
        fix: 'Check the address, and that this machine can reach it.',
    },
    {
        name: 'name resolution',
        text: /Name or service not known|Temporary failure in name resolution|nodename nor servname/,
        cause: 'The name of a server cannot be resolved: there is no network, or the name is wrong.',
        fix: 'Check the network and the address.',
    },
    {
        name: 'certificate',
        text: /CERTIFICATE_VERIFY_FAILED/,
        cause: 'The certificate of a server is not trusted.',
        fix: 'Set SSL_CERT_FILE to a file with the certificates of your network.',
    },
    // The machine
    {
        name: 'bootstrap off',
        text: /bootstrapping is currently disabled/,
        cause: 'Spack needs a tool (clingo, gpg or patchelf) that is not there, and may not get it itself.',
        fix: 'Install it, or allow it with "spack bootstrap enable".',
    },
    {
        name: 'bootstrap failed',
        text: /cannot bootstrap|[Ff]ailed to bootstrap|Bootstrapping .* failed/,
        cause: 'Spack cannot get a tool that it needs itself (mostly clingo, its solver).',
        fix: 'Connect the machine to the network, or install clingo for the Python that runs Spack (pip install clingo).',
    },
    {
        name: 'stdin',
        text: /\[Errno 1\] Operation not permitted/,
        cause: "Spack's new installer cannot live with /dev/null as standard input.",
        fix: 'Give it a pipe: "true | spack install …".',
    },
    {
        name: 'disk full',
        text: /No space left on device/,
        cause: 'The disk is full.',
        fix: 'Free some space, or set PAKAGES_CACHE and "install-root" to another disk.',
    },
    {
        name: 'memory',
        text: /(?:Killed signal terminated program|internal compiler error: Killed|fatal error: Killed|\bOut of memory\b)/i,
        cause: 'The machine ran out of memory.',
        fix: 'Build fewer things at once: inputs "jobs" and "concurrent-packages".',
    },
    {
        name: 'locks',
        text: /LockTimeoutError|Timed out waiting for (?:a )?(?:read|write) lock/,
        cause: 'Another Spack process holds the install root.',
        fix: 'Wait for it, or give this run an "install-root" of its own.',
    },
    {
        name: 'too long a path',
        text: /(?:File name too long|sbang[^\n]*too long|PATH_MAX)/i,
        cause: 'Padded paths are longer than this system takes.',
        fix: 'Set "padded-length" to 128, or shorten "install-root".',
    },
    {
        name: 'old Spack option',
        text: /unrecognized arguments: (.+)/,
        cause: 'This Spack does not know $1.',
        fix: 'Use a Spack release that this toolkit names in its documentation.',
    },
    // Building
    {
        name: 'missing header',
        text: /fatal error: (\S+\.h\w*): No such file or directory/,
        cause: 'The header $1 is not found: a dependency is missing in the recipe, or has no headers.',
        fix: 'Add depends_on() for the package that has $1.',
    },
    {
        name: 'missing library',
        text: /cannot find -l([^\s:]+)/,
        cause: 'The library $1 is not found by the linker.',
        fix: 'Add depends_on() for the package that has it, or check that it is built as the linker needs it (shared, static).',
    },
    {
        name: 'missing program',
        text: /(?:\/bin\/)?sh: (?:\d+: |line \d+: )?([\w+.-]+): (?:command )?not found/,
        cause: 'The build needs the program $1.',
        fix: 'Add depends_on("…", type="build") for the package that has it.',
    },
    {
        name: 'tests failed',
        text: /(?:Tests? failed|TestFailure|\d tests? failed)/,
        cause: 'It was built, but its tests fail.',
        fix: 'Read the log; to keep the build without tests set "tests: none".',
    },
];
/** What a text of Spack means, if it is known. */
function adviceFor(text) {
    const short = shortLines(text);
    for (const { text: pattern, cause, fix } of KNOWN_CAUSES) {
        const found = pattern.exec(short);
        if (found)
            return { cause: fill(cause, found), fix: fill(fix, found) };
    }
    return undefined;
}
/** What a cause is told by stands in short lines; some patterns take the square of a line's length. */
const MAX_LINE = 2000;
const shortLines = (text) => text
    .split('\n')
    .map((line) => line.slice(0, MAX_LINE))
    .join('\n');
const fill = (sentence, found) => sentence.replace(/\$(\d)/g, (_, group) => (found[Number(group)] ?? '').trim());

// EXTERNAL MODULE: ./packages/spack/src/command/build-log.ts
var build_log = __webpack_require__(3589);
// EXTERNAL MODULE: ./packages/spack/src/command/declared-inputs.ts
var declared_inputs = __webpack_require__(50914);
// EXTERNAL MODULE: ./packages/spack/src/command/inputs.ts
var inputs = __webpack_require__(55765);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/errors.ts
var errors = __webpack_require__(37638);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./packages/core/src/documents.ts
var documents = __webpack_require__(61063);
// EXTERNAL MODULE: ./packages/model/src/concrete-spec.ts
var concrete_spec = __webpack_require__(80032);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./packages/spack/src/command/python/missing-dependencies.ts
/**
 * Python for `spack -e ENV python -c`: from the specs of the environment, which recipes depend on a
 * package that is in no repository, as one JSON line `{"missing": [{recipe, file, missing}]}`. Only
 * recipes of the namespaces on stdin are read further: the builtin ones are thousands, and checked
 * by their own CI.
 */
const MISSING_DEPENDENCIES = String.raw `
import json, sys
import spack.environment, spack.repo

own = set(json.load(sys.stdin)["namespaces"])
open_names = []
for user_spec in spack.environment.active_environment().user_specs:
    open_names.extend(node.name for node in user_spec.traverse() if node.name)
seen, missing = set(), []
while open_names:
    name = open_names.pop()
    if name in seen or not spack.repo.PATH.exists(name):
        continue
    seen.add(name)
    cls = spack.repo.PATH.get_pkg_class(name)
    if cls.namespace not in own:
        continue
    for by_name in cls.dependencies.values():
        for dependency in by_name:
            if dependency in seen:
                continue
            if spack.repo.PATH.exists(dependency):
                open_names.append(dependency)
            elif not spack.repo.PATH.is_virtual(dependency):
                missing.append({"recipe": name, "file": spack.repo.PATH.filename_for_package_name(name), "missing": dependency})
print(json.dumps({"missing": missing}))
`;

// EXTERNAL MODULE: ./packages/model/src/digest.ts
var digest = __webpack_require__(91149);
// EXTERNAL MODULE: ./packages/model/src/spec-hash.ts
var spec_hash = __webpack_require__(89883);
// EXTERNAL MODULE: ./packages/model/src/outside-json.ts
var outside_json = __webpack_require__(87573);
;// CONCATENATED MODULE: ./packages/spack/src/command/python/read-specs.ts
/**
 * Python for `spack python -c`: reads `{"roots": [HASH], "nodes": {HASH: NODE}}` from stdin into
 * Spack's specs. `specs` maps a hash to its spec. The modules of Spack move between releases: these
 * two names are all that is relied on here.
 */
const READ_SPECS = String.raw `
import json, sys

def read_specs(request):
    from spack.spec import Spec

    nodes = request["nodes"]
    found = {}
    for root in request["roots"]:
        if root in found:
            continue
        order, seen = [], set()
        stack = [root]
        while stack:
            key = stack.pop()
            if key in seen:
                continue
            seen.add(key)
            order.append(nodes[key])
            stack.extend(edge["hash"] for edge in nodes[key].get("dependencies", ()))
        top = Spec.from_dict({"spec": {"_meta": {"version": 5}, "nodes": order}})
        for spec in top.traverse(deptype="all"):
            found.setdefault(spec.dag_hash(), spec)
    return found

request = json.load(sys.stdin)
specs = read_specs(request)
`;

;// CONCATENATED MODULE: ./packages/spack/src/command/python/recipe-facts.ts

/**
 * Python for `spack python -c`: what the recipes say of the specs on stdin, as one JSON line
 * `{"specs": [FACTS]}`. Every fact is guarded: one that this Spack or this recipe does not give is
 * left out, and the others are kept.
 */
const RECIPE_FACTS = `${READ_SPECS}${String.raw `
import hashlib, re
import spack.repo

def guarded(call, default=None):
    try:
        return call()
    except Exception as error:
        print("left out:", type(error).__name__, error, file=sys.stderr)
        return default

def text(value):
    return value if isinstance(value, str) and value else None

def fetched(fetcher):
    digest = text(getattr(fetcher, "digest", None))
    git = text(getattr(fetcher, "git", None))
    return {
        "url": None if git else text(getattr(fetcher, "url", None)),
        "sha256": digest if digest and len(digest) == 64 else None,
        "git": git,
        "commit": text(getattr(fetcher, "commit", None)),
        "ref": text(getattr(fetcher, "tag", None)) or text(getattr(fetcher, "branch", None)),
    }

def own_source(pkg, spec):
    if not getattr(pkg, "has_code", True):
        return []
    stated = pkg.versions.get(spec.version, {})
    commit = text(stated.get("commit")) or text(getattr(spec.version, "commit_sha", None))
    if "commit" in spec.variants:
        commit = text(spec.variants["commit"].value) or commit
    ref = text(stated.get("tag")) or text(stated.get("branch"))
    if commit or ref:
        return [{"git": text(stated.get("git")) or text(getattr(pkg, "git", None)), "commit": commit, "ref": ref}]
    url = text(stated.get("url")) or guarded(lambda: text(str(pkg.url_for_version(spec.version))))
    return [{"url": url, "sha256": text(stated.get("sha256"))}]

def resources(pkg, spec):
    for when, items in pkg.resources.items():
        if spec.satisfies(when):
            for item in items:
                yield {"resource": item.name, **fetched(item.fetcher)}

def patches(spec):
    try:
        for patch in spec.patches:
            yield {"sha256": patch.sha256, "url": text(getattr(patch, "url", None)), "file": text(getattr(patch, "relative_path", None))}
    except Exception:
        # The recipe has changed since: the spec still names what was applied.
        for sha256 in spec.variants["patches"].value:
            yield {"sha256": sha256}

def recipe_sha256(spec):
    with open(spack.repo.PATH.filename_for_package_name(spec.fullname), "rb") as stream:
        return hashlib.sha256(stream.read()).hexdigest()

def facts(spec):
    cls = spack.repo.PATH.get_pkg_class(spec.fullname)
    pkg = cls(spec)
    doc = guarded(lambda: "\n\n".join(" ".join(part.split()) for part in re.split(r"\n\s*\n", cls.__doc__ or "") if part.strip()))
    return {
        "hash": spec.dag_hash(),
        "licenses": guarded(lambda: [str(name) for when, name in cls.licenses.items() if spec.satisfies(when)], []),
        "homepage": guarded(lambda: text(cls.homepage)),
        "description": text(doc),
        "maintainers": guarded(lambda: sorted(set(str(name) for name in cls.maintainers)), []),
        "sources": guarded(lambda: own_source(pkg, spec), []) + guarded(lambda: list(resources(pkg, spec)), []),
        "patches": guarded(lambda: list(patches(spec)) if "patches" in spec.variants else [], []),
        "recipeSha256": guarded(lambda: recipe_sha256(spec)),
    }

empty = lambda key: {"hash": key, "licenses": [], "maintainers": [], "sources": [], "patches": []}
wanted = [key for key in request["nodes"] if key in specs and not specs[key].external]
print(json.dumps({"specs": [guarded(lambda: facts(specs[key]), empty(key)) for key in wanted]}))
`}`;

;// CONCATENATED MODULE: ./packages/spack/src/command/recipe-facts.ts




const optional = schemas/* string */.YjP()
    .nullish()
    .transform((value) => value ?? undefined);
const sha256 = (0,digest/* sha256Type */.wm)();
const optionalSha256 = sha256.nullish().transform((value) => value ?? undefined);
const source = schemas/* object */.Ikc({
    resource: optional,
    url: optional,
    sha256: optionalSha256,
    git: optional,
    commit: optional,
    ref: optional,
});
const patch = schemas/* object */.Ikc({ sha256, url: optional, file: optional });
/** What the script prints. */
const answer = schemas/* object */.Ikc({
    specs: schemas/* array */.YOg(schemas/* object */.Ikc({
        hash: (0,spec_hash/* specHashType */.oe)(),
        licenses: schemas/* array */.YOg(schemas/* string */.YjP()),
        homepage: optional,
        description: optional,
        maintainers: schemas/* array */.YOg(schemas/* string */.YjP()),
        sources: schemas/* array */.YOg(source),
        patches: schemas/* array */.YOg(patch),
        recipeSha256: optionalSha256,
    })),
});
/** See `RecipeReader.recipeFacts`. One call of `spack python` for the whole DAG. */
async function recipeFacts(spack, dag) {
    const stdout = await spack.output(pythonCall(RECIPE_FACTS), 'say what the recipes state', {
        stdin: specsOf(dag),
    });
    const read = answer.safeParse(lastJson(stdout));
    if (read.success)
        return read.data.specs.map(withoutAbsent);
    throw new errors/* UserError */.yo("Spack's answer about the recipes cannot be read.", {
        fix: 'This Spack may be newer than this toolkit: use the release that the documentation names.',
        cause: read.error,
    });
}
/** A DAG as the Python programs of this package read it from stdin. */
const specsOf = (dag) => JSON.stringify({ roots: dag.roots, nodes: Object.fromEntries(dag.specs) });
/** The arguments that run a program: `spack python -c` takes one statement only. */
const pythonCall = (program) => [
    'python',
    '-c',
    `exec(${JSON.stringify(program)})`,
];
/** The last line of an output as JSON: recipes may print when they are loaded. */
function lastJson(stdout) {
    try {
        return (0,outside_json/* parseJson */.qF)(stdout.trimEnd().split('\n').at(-1) ?? '', 'the output');
    }
    catch {
        return undefined;
    }
}
function withoutAbsent(facts) {
    const { sources, ...rest } = facts;
    return stripped({
        ...rest,
        sources: sources.map(published).filter((entry) => Object.keys(entry).length > 0),
        patches: facts.patches.map(stripped),
    });
}
/**
 * A path on this machine says nothing to anybody else: of an archive beside its recipe only the
 * checksum is kept.
 */
function published(entry) {
    const local = (text) => text !== undefined && /^(file:|\/)/.test(text);
    return stripped({
        ...entry,
        url: local(entry.url) ? undefined : entry.url,
        git: local(entry.git) ? undefined : entry.git,
    });
}
const stripped = (value) => Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined));

;// CONCATENATED MODULE: ./packages/spack/src/command/missing-dependencies.ts




const missing_dependencies_answer = schemas/* object */.Ikc({
    missing: schemas/* array */.YOg(schemas/* object */.Ikc({ recipe: schemas/* string */.YjP(), file: schemas/* string */.YjP(), missing: schemas/* string */.YjP() })),
});
/**
 * Looks through the recipes of an environment's specs; empty when all dependencies exist or Spack
 * cannot tell.
 */
async function missingDependencies(spack, folder, recipes) {
    const namespaces = recipes
        .map(({ namespace }) => namespace)
        .filter((namespace) => namespace !== 'builtin');
    const { exitCode, stdout } = await spack.run(['-e', folder, ...pythonCall(MISSING_DEPENDENCIES)], { stdin: JSON.stringify({ namespaces }) });
    const read = missing_dependencies_answer.safeParse(exitCode === 0 ? lastJson(stdout) : undefined);
    return read.success ? Promise.all(read.data.missing.map(withLine)) : [];
}
async function withLine(found) {
    const lines = (await (0,promises_.readFile)(found.file, 'utf8').catch(() => '')).split('\n');
    const at = lines.findIndex((line) => line.includes('depends_on') && line.includes(found.missing));
    return at < 0 ? found : { ...found, line: at + 1 };
}

;// CONCATENATED MODULE: ./packages/spack/src/command/spack-output.ts
/**
 * Longest error text that is shown, in characters: Spack's reasons for a conflict can go on for
 * pages.
 */
const LONGEST = 4000;
/**
 * The errors in a stderr of Spack: what follows the first `==> Error:`, with continuation lines,
 * without warnings and Python tracebacks. The whole text's end where there is none.
 */
function errorText(stderr) {
    const lines = stderr.split('\n');
    const kept = [];
    let inError = false;
    for (const line of lines) {
        const mark = /^==> (Error|Warning): ?(.*)$/.exec(line);
        if (mark) {
            inError = mark[1] === 'Error';
            if (inError)
                kept.push(mark[2]);
        }
        else if (inError && line.startsWith('Traceback'))
            inError = false;
        else if (inError)
            kept.push(line);
    }
    const text = (kept.length > 0 ? kept.join('\n') : lines.slice(-20).join('\n')).trim();
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text || 'it gives no reason';
}

;// CONCATENATED MODULE: ./packages/spack/src/command/spack-command.ts



/**
 * Makes the caller of one Spack. Its stdin is a pipe that is empty: the new installer dies with
 * /dev/null there.
 */
function spackCommand(settings) {
    const { processes, program, scopes, env, signal } = settings;
    const fixed = ['--color', 'never', ...scopes.flatMap((scope) => ['-C', scope])];
    const run = (args, { onLine, stdin = '', env: extra = {} } = {}) => {
        const all = Object.fromEntries(Object.entries({ ...env, ...extra }).filter(([, value]) => value !== ''));
        return processes.run(program, [...fixed, ...args], {
            env: all,
            signal,
            stdin,
            ...(onLine && { onLine }),
        });
    };
    return {
        run,
        output: async (args, doing, options) => {
            const { exitCode, stdout, stderr } = await run(args, options);
            if (exitCode === 0)
                return stdout;
            throw spackFailed(doing, stderr || stdout);
        },
    };
}
/** The error of a call that failed, told from its stderr. */
function spackFailed(doing, stderr) {
    const advice = adviceFor(stderr);
    const text = errorText(stderr);
    return new errors/* UserError */.yo(`Spack cannot ${doing}: ${advice?.cause ?? text.split('\n')[0]}${advice ? `\n${text}` : ''}`, {
        fix: advice?.fix ??
            'Read what Spack says above; the same command at a terminal is "spack", as the setup step prints it.',
    });
}

;// CONCATENATED MODULE: ./packages/spack/src/command/concretize.ts








/** See `Spack.concretize`. The environment lies in `environment/` of the work folder. */
async function concretize(spack, workFolder, recipes, request) {
    const folder = await emptyEnvironment(workFolder);
    if (request.environment !== undefined)
        await copyEnvironment(spack, request.environment, folder);
    else
        await writeEnvironment(folder, request.specs ?? []);
    const tests = request.tests === 'none' ? [] : ['--test', request.tests];
    const { exitCode, stderr } = await spack.run(['-e', folder, 'concretize', ...tests]);
    if (exitCode !== 0)
        throw await whyNot(spack, folder, recipes, stderr);
    return read(folder);
}
/** See `Spack.adoptLock`. */
async function adoptLock(workFolder, lock) {
    const json = await (0,documents/* readJson */.Vh)(lock, 'Name a spack.lock, as "spack concretize" writes it.');
    const dag = (0,errors/* readingFrom */.L)(lock, () => (0,concrete_spec/* parseLock */.PG)(json), { file: lock });
    const folder = await emptyEnvironment(workFolder, lock);
    // Each root by its hash: its text may not be a spec that this Spack reads, and nothing is
    // concretized again.
    await writeEnvironment(folder, rootTexts(json));
    if (lock !== (0,external_node_path_.join)(folder, 'spack.lock'))
        await (0,promises_.copyFile)(lock, (0,external_node_path_.join)(folder, 'spack.lock'));
    return { folder, lock: (0,external_node_path_.join)(folder, 'spack.lock'), dag };
}
const rootTexts = (json) => json.roots.map((root) => root.spec);
/** Makes the folder anew; a lock in it that is about to be adopted stays. */
async function emptyEnvironment(workFolder, keep) {
    const folder = (0,external_node_path_.join)(workFolder, 'environment');
    if (keep !== (0,external_node_path_.join)(folder, 'spack.lock'))
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    await (0,promises_.mkdir)(folder, { recursive: true });
    return folder;
}
async function writeEnvironment(folder, specs) {
    // Roots that cannot live together are still built, side by side.
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'spack.yaml'), (0,dist/* stringify */.As)({ spack: { specs, view: false, concretizer: { unify: 'when_possible' } } }));
}
/**
 * Spack itself copies an environment, since it knows which relative paths in it must be changed.
 */
async function copyEnvironment(spack, from, folder) {
    const manifest = (0,external_node_path_.join)(from, 'spack.yaml');
    if (!(0,external_node_fs_.existsSync)(manifest))
        throw new errors/* UsageError */.eb(`There is no spack.yaml in ${from}.`, {
            fix: 'Point the input "environment" to a folder with a spack.yaml.',
        });
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await spack.output(['env', 'create', '--without-view', '--dir', folder, manifest], `read ${manifest}`);
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(from, 'spack.lock')))
        await (0,promises_.copyFile)((0,external_node_path_.join)(from, 'spack.lock'), (0,external_node_path_.join)(folder, 'spack.lock'));
}
async function read(folder) {
    const lock = (0,external_node_path_.join)(folder, 'spack.lock');
    const dag = await readLock(lock);
    if (dag.roots.length === 0)
        throw new errors/* UserError */.yo('There is nothing to build: no spec was asked for.', {
            fix: 'Give the input "specs", "environment" or "repository" something to build.',
        });
    return { folder, lock, dag };
}
async function readLock(lock) {
    const json = await (0,documents/* readJson */.Vh)(lock, 'Spack wrote no lock: give it at least one spec.');
    return (0,errors/* readingFrom */.L)(lock, () => (0,concrete_spec/* parseLock */.PG)(json), { file: lock });
}
/**
 * Where Spack's words mislead ("internal error", "unsatisfiable"), the recipes are asked for
 * dependencies that nobody has.
 */
async function whyNot(spack, folder, recipes, stderr) {
    const failed = spackFailed('concretize', stderr);
    if (!/internal error|unsatisfiable|not found/i.test(stderr))
        return failed;
    const [first, ...others] = await missingDependencies(spack, folder, recipes);
    if (!first)
        return failed;
    const names = others
        .map((other) => `\nAlso the recipe of ${other.recipe} needs "${other.missing}".`)
        .join('');
    return new errors/* UserError */.yo(`The recipe of ${first.recipe} depends on "${first.missing}", and no package repository in use has such a package.${names}`, {
        fix: `Correct the spelling in ${first.file}, or add the repository that has "${first.missing}" to the input "repository".`,
        at: { file: first.file, ...(first.line && { line: first.line }) },
    });
}

// EXTERNAL MODULE: ./packages/repository/src/recipes/repository-folder.ts + 1 modules
var repository_folder = __webpack_require__(65475);
// EXTERNAL MODULE: ./packages/repository/src/git/commits.ts
var commits = __webpack_require__(3059);
// EXTERNAL MODULE: ./packages/repository/src/git/references.ts
var references = __webpack_require__(4403);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/repository/src/git/failures.ts
var failures = __webpack_require__(72554);
// EXTERNAL MODULE: ./packages/repository/src/git/git.ts + 1 modules
var git_git = __webpack_require__(87116);
;// CONCATENATED MODULE: ./packages/repository/src/git/clone.ts







/**
 * Clones one commit of a repository, without history, whole or not at all. Keeps a folder that
 * another process made meanwhile.
 * @throws UserError when the repository or ref cannot be had.
 */
async function cloneAt(git, { url, ref, folder, cause }) {
    const temporary = `${(0,external_node_path_.dirname)(folder)}/.clone-${(0,external_node_crypto_.randomUUID)()}`;
    await (0,promises_.mkdir)(temporary, { recursive: true });
    const call = async (args, remote) => {
        const { exitCode, stderr } = await (0,git_git/* runGit */.E)(git, args, {
            folder: temporary,
            ours: true,
            transports: 'https:file',
            remote,
            keep: 1024 * 1024,
        });
        if (exitCode === 0)
            return;
        const failure = (0,failures/* gitFailure */.tv)(stderr);
        throw new errors/* UserError */.yo(`${cause}, and ${(0,failures/* withoutLogin */.Gq)(url)} at ${ref} cannot be cloned: ${failure.cause}.`, { fix: failure.fix });
    };
    try {
        await call(['init', '--quiet'], false);
        await call(['fetch', '--quiet', '--depth', '1', '--no-tags', '--', url, ref], true);
        await call(['checkout', '--quiet', '--detach', 'FETCH_HEAD'], false);
        await (0,promises_.rename)(temporary, folder).catch((error) => {
            if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
                throw error;
        });
    }
    finally {
        await (0,promises_.rm)(temporary, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./packages/spack/src/command/releases.ts
var releases = __webpack_require__(58770);
;// CONCATENATED MODULE: ./packages/spack/src/command/find-recipes.ts






/**
 * The recipe repositories of a run, the user's first, Spack's builtin recipes last. The builtin
 * ones come from a clone in the cache folder that fits, else are cloned there.
 * @throws UserError when a folder is no repository, two have one namespace, or the builtin recipes
 * cannot be had.
 */
async function findRecipes(git, wanted) {
    const own = (await Promise.all(wanted.repositories.map((folder) => (0,repository_folder/* repositoriesIn */.S)(folder, 'repository')))).flat();
    const builtin = own.some(({ namespace }) => namespace === 'builtin')
        ? []
        : (await (0,repository_folder/* repositoriesIn */.S)(await builtinRecipes(git, wanted), 'recipes-repository')).filter(({ namespace }) => namespace === 'builtin');
    const all = [...own, ...builtin];
    const twice = all.find(({ namespace }, at) => all.findIndex((other) => other.namespace === namespace) !== at);
    if (twice)
        throw new errors/* UserError */.yo(`Two package repositories have the namespace "${twice.namespace}".`, {
            fix: `Rename one: change "namespace" in ${(0,external_node_path_.join)(twice.folder, 'repo.yaml')} and the name of its folder.`,
        });
    return Promise.all(all.map(async ({ namespace, folder }) => {
        const commit = await (0,commits/* commitOf */.D)(git, folder);
        return { namespace, folder, ...(commit && { commit }) };
    }));
}
/** The clone of the builtin recipes; cloned when none that fits is there. */
async function builtinRecipes(git, { cacheFolder, recipesRef, recipesRepository }) {
    const url = (0,references/* checkRepository */.n_)(recipesRepository ?? releases/* RECIPES_REPOSITORY */.$9, 'recipes-repository');
    const ref = recipesRef === undefined ? undefined : (0,references/* checkRef */.__)(recipesRef, 'recipes-ref');
    const parent = (0,external_node_path_.join)(cacheFolder, 'spack-packages');
    const fitting = recipesRepository === undefined ? await inCache(git, parent, ref) : undefined;
    if (fitting !== undefined)
        return fitting;
    const name = ref ?? releases/* RECIPES_RELEASE */.mh;
    const folder = (0,external_node_path_.join)(parent, (0,references/* folderOf */.yS)(recipesRepository === undefined
        ? name
        : `${new URL(url).host}${new URL(url).pathname}@${name}`));
    const cause = ref === undefined
        ? 'There are no builtin recipes in the cache folder'
        : `There are no builtin recipes at ${ref} in the cache folder`;
    if (!(0,external_node_fs_.existsSync)(folder))
        await cloneAt(git, { url, ref: name, folder, cause });
    return folder;
}
async function inCache(git, parent, ref) {
    const names = (await (0,promises_.readdir)(parent).catch(() => [])).filter((name) => !name.startsWith('.') && !name.includes('@'));
    const first = (0,references/* folderOf */.yS)(ref ?? releases/* RECIPES_RELEASE */.mh);
    const ordered = [
        ...names.filter((name) => name === first),
        ...names
            .filter((name) => name !== first)
            .sort()
            .reverse(),
    ].map((name) => (0,external_node_path_.join)(parent, name));
    if (ref === undefined)
        return ordered[0];
    if (names.includes(first))
        return ordered[0];
    for (const folder of ordered)
        if (await (0,commits/* isAt */.i)(git, folder, ref))
            return folder;
    return undefined;
}

// EXTERNAL MODULE: ./packages/spack/src/command/process-environment.ts
var process_environment = __webpack_require__(20703);
;// CONCATENATED MODULE: ./packages/spack/src/command/version.ts


/**
 * Reads the output of `spack --version`, such as `1.2.0.dev0 (9cf6…)`; undefined when it is
 * something else.
 */
function parseVersion(output) {
    const found = /^((\d+)\.(\d+)\.(\d+)(?:\.?[A-Za-z]+\d*)?)(?:\s+\(([0-9a-f]{40})\))?\s*$/.exec(output);
    if (!found)
        return undefined;
    const [, text, major, minor, , commit] = found;
    return { text: text, major: Number(major), minor: Number(minor), ...(commit && { commit }) };
}
/** Whether a version is at least `major.minor`. */
const atLeast = (version, major, minor) => version.major > major || (version.major === major && version.minor >= minor);
/** @throws UserError when a Spack is older than this toolkit works with. */
function requireSupported(version, where) {
    if (atLeast(version, ...releases/* OLDEST_SPACK */.hQ))
        return;
    throw new errors/* UserError */.yo(`The Spack in ${where} is ${version.text}; Spack ${releases/* OLDEST_SPACK */.hQ.join('.')} or newer is needed.`, {
        fix: 'Give the input "spack-ref" a tag such as v1.1.1, or point SPACK_ROOT to a newer Spack.',
    });
}

;// CONCATENATED MODULE: ./packages/spack/src/command/find-spack.ts








/**
 * The Spack of a run: the first of `SPACK_ROOT`, the PATH and the cache folder that fits, else a
 * clone in the cache folder. What fits is 1.0 or newer and, where a ref is asked for, at that ref.
 * @throws UserError when `SPACK_ROOT` names no Spack, or nothing fits and nothing can be cloned.
 */
async function findSpack(git, wanted) {
    const ref = wanted.spackRef === undefined ? undefined : (0,references/* checkRef */.__)(wanted.spackRef, 'spack-ref');
    const url = (0,references/* checkRepository */.n_)(wanted.spackRepository ?? releases/* SPACK_REPOSITORY */.oZ, 'spack-repository');
    const refused = [];
    // Another repository is another Spack, even where the ref has the same name.
    const candidates = wanted.spackRepository === undefined ? await candidatesOf(git.env, wanted.cacheFolder, ref) : [];
    for (const candidate of candidates) {
        const version = await versionOf(git, candidate.root, wanted.cacheFolder);
        if (typeof version === 'string')
            refused.push(version);
        else if (await fits(git, candidate, version, ref, refused))
            return found(candidate, version);
    }
    return cloned(git, wanted.cacheFolder, url, ref ?? releases/* SPACK_RELEASE */.PF, refused, wanted.spackRepository !== undefined);
}
async function cloned(git, cacheFolder, url, ref, refused, ownRepository) {
    const folder = (0,external_node_path_.join)(cacheFolder, 'spack', (0,references/* folderOf */.yS)(ownRepository ? `${new URL(url).host}${new URL(url).pathname}@${ref}` : ref));
    const cause = refused.length > 0
        ? `No Spack on this machine fits (${refused.join('; ')})`
        : 'There is no Spack in SPACK_ROOT, on the PATH or in the cache folder';
    const isNew = !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'bin', 'spack'));
    if (isNew)
        await cloneAt(git, { url, ref, folder, cause });
    const version = await versionOf(git, folder, cacheFolder);
    if (typeof version === 'string')
        throw new errors/* UserError */.yo(`${url} at ${ref} is not a Spack that works: ${version}.`, {
            fix: 'Correct the inputs "spack-repository" and "spack-ref".',
        });
    requireSupported(version, `${url} at ${ref}`);
    return found({ root: folder, origin: isNew ? 'clone' : 'cache' }, version);
}
const found = ({ root, origin }, version) => ({
    root,
    origin,
    version,
    program: (0,external_node_path_.join)(root, 'bin', 'spack'),
});
async function fits(git, { root, origin }, version, ref, refused) {
    if (ref === undefined) {
        // What SPACK_ROOT names was chosen by the user: an old one there is a mistake to tell, not to
        // step over.
        if (origin === 'SPACK_ROOT')
            requireSupported(version, root);
        return version.major >= 1 || (refused.push(`${root} is ${version.text}`), false);
    }
    if (ref === `v${version.text}` || (await (0,commits/* isAt */.i)(git, root, ref)))
        return true;
    refused.push(`${root} is ${version.text}, not ${ref}`);
    return false;
}
async function candidatesOf(env, cacheFolder, ref) {
    const fromVariable = env['SPACK_ROOT'];
    if (fromVariable && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(fromVariable, 'bin', 'spack'))) {
        throw new errors/* UserError */.yo(`SPACK_ROOT is ${fromVariable}, but there is no bin/spack in it.`, {
            fix: 'Point SPACK_ROOT to a clone of Spack, or unset it.',
        });
    }
    const onPath = await rootOnPath(env['PATH'] ?? '');
    return [
        ...(fromVariable ? [{ root: fromVariable, origin: 'SPACK_ROOT' }] : []),
        ...(onPath && onPath !== fromVariable ? [{ root: onPath, origin: 'PATH' }] : []),
        ...(await find_spack_inCache(cacheFolder, ref)).map((root) => ({ root, origin: 'cache' })),
    ];
}
/** The root of the first `spack` on the PATH that lies in a Spack, also behind a link. */
async function rootOnPath(path) {
    for (const folder of path.split(external_node_path_.delimiter).filter((name) => name !== '')) {
        const program = (0,external_node_path_.join)(folder, 'spack');
        if (!(0,external_node_fs_.existsSync)(program))
            continue;
        const root = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(await (0,promises_.realpath)(program)));
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, 'lib', 'spack', 'spack')))
            return root;
    }
    return undefined;
}
/**
 * The clones in the cache folder: the one named like the ref, else the pinned release first and the
 * others in falling order.
 */
async function find_spack_inCache(cacheFolder, ref) {
    const folder = (0,external_node_path_.join)(cacheFolder, 'spack');
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    const first = (0,references/* folderOf */.yS)(ref ?? releases/* SPACK_RELEASE */.PF);
    const clones = names.filter((name) => !name.startsWith('.') &&
        !name.includes('@') &&
        (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name, 'bin', 'spack')));
    return [
        ...clones.filter((name) => name === first),
        ...clones
            .filter((name) => name !== first)
            .sort()
            .reverse(),
    ].map((name) => (0,external_node_path_.join)(folder, name));
}
/** The version of the Spack in a folder, or why it cannot be told. */
async function versionOf({ processes, env, signal }, root, cacheFolder) {
    const { exitCode, stdout, stderr } = await processes.run((0,external_node_path_.join)(root, 'bin', 'spack'), ['--version'], { env: (0,process_environment/* spackEnvironment */.k)(env, cacheFolder), signal, keep: 65_536 });
    if (exitCode === 0)
        return parseVersion(stdout) ?? `${root} says it is "${stdout.trim().slice(0, 60)}"`;
    if (/requires.*python|python.*not found|No such file.*python/is.test(stderr)) {
        throw new errors/* UserError */.yo('Spack needs Python 3, and finds none.', {
            fix: 'Install python3, or set SPACK_PYTHON to an interpreter.',
        });
    }
    return `${root} does not run (${stderr.trim().split('\n').at(-1) ?? `exit code ${exitCode}`})`;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./packages/spack/src/command/locate-source.ts



/**
 * At most so many files are looked at: a source tree can be very large, and the answer is only a
 * link in a message.
 */
const MOST_FILES = 50_000;
const LARGEST = 4 * 1024 * 1024;
const IGNORED = new Set(['.git', 'node_modules', '.pakages', '__pycache__']);
/**
 * The file in the user's folders that is the very file which a tool named in a build stage: same
 * name, same bytes.
 * @param named As the tool wrote it: absolute, or relative to some folder of the build.
 * @param stage The stage of the package; its sources lie in `spack-src/`.
 * @param folders Where to look, the most likely first.
 * @returns An absolute path; undefined when no file is the same.
 */
async function locateSource(named, stage, folders) {
    const inside = (0,external_node_path_.isAbsolute)(named)
        ? folders.find((folder) => !(0,external_node_path_.relative)(folder, named).startsWith('..'))
        : undefined;
    if (inside !== undefined && (0,external_node_fs_.existsSync)(named))
        return named;
    const staged = await inStage(named, stage);
    if (staged === undefined || (await (0,promises_.stat)(staged)).size > LARGEST)
        return undefined;
    const bytes = await (0,promises_.readFile)(staged);
    for (const folder of folders) {
        for await (const file of filesNamed((0,external_node_path_.basename)(staged), folder)) {
            if ((await (0,promises_.stat)(file)).size === bytes.length && bytes.equals(await (0,promises_.readFile)(file)))
                return file;
        }
    }
    return undefined;
}
/**
 * The staged file that a name means: under the source folder itself, else the only one below it
 * whose path ends so.
 */
async function inStage(named, stage) {
    const direct = (0,external_node_path_.isAbsolute)(named) ? named : (0,external_node_path_.join)(stage, 'spack-src', named);
    if ((0,external_node_fs_.existsSync)(direct))
        return direct;
    const tail = `/${named.replace(/^(?:\.{1,2}\/)+/, '')}`;
    const matching = [];
    for await (const file of filesNamed((0,external_node_path_.basename)(named), stage))
        if (file.endsWith(tail))
            matching.push(file);
    return matching.length === 1 ? matching[0] : undefined;
}
/** Files of one name below a folder, nearest first; links are not followed. */
async function* filesNamed(name, folder) {
    const open = [folder];
    let seen = 0;
    for (let next = open.shift(); next !== undefined && seen < MOST_FILES; next = open.shift()) {
        const entries = await (0,promises_.readdir)(next, { withFileTypes: true }).catch(() => []);
        seen += entries.length;
        for (const entry of entries) {
            if (entry.isFile() && entry.name === name)
                yield (0,external_node_path_.join)(next, entry.name);
            else if (entry.isDirectory() && !IGNORED.has(entry.name))
                open.push((0,external_node_path_.join)(next, entry.name));
        }
    }
}

;// CONCATENATED MODULE: ./packages/spack/src/command/describe-failure.ts






/**
 * Says why a package failed: what the first tool that complained said, where that lies in the
 * user's repository, and what to do.
 */
async function describeFailure(spec, text, lastPhase, sources) {
    const stage = await stageOf(spec, sources.stages);
    const logFile = stage && (0,external_node_path_.join)(stage, 'spack-build-out.txt');
    const fetching = /(?:ChecksumError|FetchError|All fetchers failed)/.test(text);
    const log = !fetching && logFile && (0,external_node_fs_.existsSync)(logFile) ? await (0,promises_.readFile)(logFile, 'utf8') : undefined;
    const found = log === undefined ? undefined : (0,build_log/* firstError */.bv)(log);
    const phase = fetching ? 'fetch' : lastPhase;
    const spoken = spackSays(text);
    const advice = adviceFor(found?.message ?? '') ?? adviceFor(spoken);
    const at = await placeOf(spec, found, stage, sources.recipes);
    return {
        message: found?.message ?? advice?.cause ?? spoken.split('\n')[0],
        text: spoken,
        ...(phase !== undefined && { phase }),
        ...(at && { at }),
        ...(log !== undefined && { log: logFile }),
        ...(advice && { advice }),
    };
}
/**
 * What Spack says, without the Python traceback and the build log that follow it in a JUnit file.
 */
const spackSays = (text) => text.split(/\n(?:Traceback \(most recent call last\)|Build log:)/)[0].trim() ||
    'Spack gives no reason.';
async function stageOf(spec, stages) {
    const name = `spack-stage-${spec.name}-${spec.version}-${spec.hash}`;
    const users = await (0,promises_.readdir)(stages).catch(() => []);
    return [stages, ...users.map((user) => (0,external_node_path_.join)(stages, user))]
        .map((folder) => (0,external_node_path_.join)(folder, name))
        .find((folder) => (0,external_node_fs_.existsSync)(folder));
}
/**
 * The source file in the user's repository, else the recipe; nothing for recipes that are not the
 * user's.
 */
async function placeOf(spec, found, stage, recipes) {
    const repository = recipes.find(({ namespace }) => namespace === spec.namespace && namespace !== 'builtin');
    if (!repository)
        return undefined;
    const recipe = recipeFile(repository.folder, spec.name);
    const folders = [
        ...(recipe ? [(0,external_node_path_.dirname)(recipe)] : []),
        repository.folder,
        rootOf(repository.folder),
    ];
    const file = found?.file === undefined || stage === undefined
        ? undefined
        : await locateSource(found.file, stage, folders);
    if (file === undefined)
        return recipe === undefined ? undefined : { file: recipe };
    return {
        file,
        ...(found?.line !== undefined && { line: found.line }),
        ...(found?.column !== undefined && { column: found.column }),
    };
}
/** The folder above `spack_repo/`, or the repository itself: sources may lie beside the recipes. */
const rootOf = (folder) => folder.replace(/\/(?:repos\/)?spack_repo\/[^/]+$/, '');
/** The recipe of a package: API v2 names folders as Python modules, v1 as packages. */
function recipeFile(repository, name) {
    const module = name.replaceAll('-', '_');
    const folders = [module, `_${module}`, name].map((folder) => (0,external_node_path_.join)(repository, 'packages', folder, 'package.py'));
    return folders.find((file) => (0,external_node_fs_.existsSync)(file));
}

;// CONCATENATED MODULE: ./packages/spack/src/command/progress-lines.ts
const HASHED = String.raw `\S+-([a-z2-7]{32})`;
const CLASSIC = [
    ['started', new RegExp(`^==> Installing ${HASHED}(?: \\[\\d+/\\d+\\])?$`)],
    ['extracting', new RegExp(`^==> Extracting ${HASHED} from binary cache$`)],
    ['installed', new RegExp(`^==> \\S+: Successfully installed ${HASHED}$`)],
    // "Package was not installed" is said of every root that is missing, also of those that were
    // never begun.
    ['failed', new RegExp(`^==> Error: ${HASHED}: (?!Package was not installed)`)],
];
/** Phases of the classic installer, by package name. */
const PHASE = /^==> (\S+): Executing phase: '([^']+)'$/;
/** State lines of the new installer: `HASH7 NAME@VERSION: STATE`. */
const STATE = /^([a-z2-7]{7}) [^\s@]+@\S+: (.+)$/;
/**
 * Reads a line of `spack install`, of the classic installer or the new one. Lines of different
 * packages arrive in any order, so each is judged by what it says alone; undefined for all that
 * does not matter here.
 */
function readInstallLine(line) {
    for (const [kind, pattern] of CLASSIC) {
        const hash = pattern.exec(line)?.[1];
        if (hash)
            return { kind, hash };
    }
    const phase = PHASE.exec(line);
    if (phase)
        return { kind: 'phase', subject: phase[1], phase: phase[2] };
    const state = STATE.exec(line);
    return state ? readState(state[1], state[2]) : undefined;
}
function readState(hash, state) {
    if (state === 'finished')
        return { kind: 'installed', hash };
    if (state === 'failed')
        return { kind: 'failed', hash };
    if (state === 'staging')
        return { kind: 'started', hash };
    if (state === 'fetching from build cache')
        return { kind: 'extracting', hash };
    return { kind: 'phase', subject: hash, phase: state };
}

;// CONCATENATED MODULE: ./packages/spack/src/command/install-watch.ts


/**
 * Follows the output of one `spack install`, line by line, and tells each package's beginning and
 * end as they come.
 */
class InstallWatch {
    installed = new Set();
    /** What was taken from a build cache. */
    extracted = new Set();
    failed = new Set();
    #started = new Map();
    #phases = new Map();
    #byShort;
    #dag;
    #tell;
    constructor(dag, tell = () => { }) {
        this.#dag = dag;
        this.#tell = tell;
        this.#byShort = new Map([...dag.specs.keys()].map((hash) => [hash.slice(0, 7), hash]));
    }
    /** Takes one line of stdout or stderr. */
    read(text) {
        const line = readInstallLine(text);
        if (!line)
            return;
        if (line.kind === 'phase') {
            this.#phases.set(line.subject, line.phase);
            return;
        }
        const hash = this.#whole(line.hash);
        if (hash)
            this.#take(hash, line.kind);
    }
    /** Tells a failure that only the report at the end names. */
    fail(hash) {
        this.#take(hash, 'failed');
    }
    /** The phase that a package was in last. */
    phaseOf(spec) {
        return this.#phases.get(spec.hash.slice(0, 7)) ?? this.#phases.get(spec.name);
    }
    #take(hash, kind) {
        if (!this.#started.has(hash)) {
            this.#started.set(hash, performance.now());
            if (kind !== 'failed')
                this.#tell({ hash, state: 'started' });
        }
        if (kind === 'extracting')
            this.extracted.add(hash);
        const ended = kind === 'installed' ? this.installed : kind === 'failed' ? this.failed : undefined;
        if (!ended || ended.has(hash))
            return;
        ended.add(hash);
        const seconds = (performance.now() - this.#started.get(hash)) / 1000;
        this.#tell({
            hash,
            state: kind === 'failed' ? 'failed' : this.extracted.has(hash) ? 'reused' : 'built',
            seconds,
        });
    }
    #whole(hash) {
        if ((0,spec_hash/* isSpecHash */.CV)(hash))
            return this.#dag.specs.has(hash) ? hash : undefined;
        return this.#byShort.get(hash);
    }
}

// EXTERNAL MODULE: ./node_modules/cheerio/dist/esm/slim.js + 58 modules
var slim = __webpack_require__(66742);
;// CONCATENATED MODULE: ./packages/spack/src/command/junit.ts

/**
 * Reads the JUnit file of `spack install --log-format junit`: a testsuite per root, a testcase per
 * spec that Spack looked at (`name` is the hash, `classname` the package). A spec stands in the
 * suite of each root that needs it; the entry that tells most is kept. What was never begun is not
 * in it.
 */
function readJUnit(xml) {
    const $ = (0,slim/* load */.Hh)(xml, { xml: true });
    const cases = new Map();
    for (const element of $('testcase').toArray()) {
        const entry = $(element);
        const failure = entry.children('failure, error').first();
        const message = failure.length > 0
            ? [failure.attr('message') ?? '', failure.text()].join('\n').trim()
            : undefined;
        const result = message !== undefined ? 'failed' : entry.children('skipped').length > 0 ? 'skipped' : 'passed';
        const read = {
            hash: entry.attr('name') ?? '',
            name: entry.attr('classname') ?? '',
            seconds: Number(entry.attr('time')) || 0,
            result,
            ...(message !== undefined && { message }),
        };
        const known = cases.get(read.hash);
        if (!known || RANK[read.result] > RANK[known.result])
            cases.set(read.hash, read);
    }
    return [...cases.values()];
}
const RANK = { skipped: 0, passed: 1, failed: 2 };

;// CONCATENATED MODULE: ./packages/spack/src/command/install.ts











/** See `Spack.install`. */
async function install(spack, request, sources) {
    const { environment, onProgress } = request;
    const reports = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'pakages-'));
    const report = (0,external_node_path_.join)(reports, `${(0,external_node_crypto_.randomUUID)()}.xml`);
    try {
        const watch = new InstallWatch(environment.dag, onProgress);
        const { exitCode, stderr } = await spack.run(['-e', environment.folder, ...installArguments(request, report)], { onLine: (line) => watch.read(line) });
        const cases = new Map(readJUnit(await (0,promises_.readFile)(report, 'utf8').catch(() => '<testsuites/>')).map((entry) => [
            entry.hash,
            entry,
        ]));
        const specs = [...environment.dag.specs.values()].filter((spec) => !(0,concrete_spec/* isExternal */.ge)(spec));
        const outcomes = specs.map((spec) => judge(spec, cases.get(spec.hash), watch, stderr));
        // An error that belongs to no package, such as a lock that another process holds.
        if (exitCode !== 0 && !outcomes.some((outcome) => outcome.outcome === 'failed'))
            throw spackFailed('install', stderr);
        return await Promise.all(outcomes.map((outcome) => withFailure(outcome, environment.dag.specs.get(outcome.hash), watch, sources)));
    }
    finally {
        await (0,promises_.rm)(reports, { recursive: true, force: true });
    }
}
function installArguments({ tests, failFast, concurrentPackages }, report) {
    if (!Number.isSafeInteger(concurrentPackages) || concurrentPackages < 1)
        throw new errors/* UserError */.yo(`"concurrent-packages" is ${concurrentPackages}.`, {
            fix: 'Give 1 or more.',
        });
    return [
        'install',
        '--only-concrete',
        '--log-format',
        'junit',
        '--log-file',
        report,
        '-p',
        String(concurrentPackages),
        ...(tests === 'none' ? [] : ['--test', tests]),
        ...(failFast ? ['--fail-fast'] : []),
    ];
}
/**
 * JUnit says what failed and how long it took, the lines whether a binary was used; JUnit is
 * missing when Spack itself broke.
 */
function judge(spec, report, watch, stderr) {
    const { hash } = spec;
    const seconds = report && report.seconds > 0 ? { seconds: report.seconds } : {};
    if (report?.result === 'failed' || (watch.failed.has(hash) && !watch.installed.has(hash)))
        return { hash, outcome: 'failed', ...seconds, text: report?.message ?? errorsOf(hash, stderr) };
    if (watch.installed.has(hash))
        return { hash, outcome: watch.extracted.has(hash) ? 'reused' : 'built', ...seconds };
    if (report?.result === 'skipped')
        return { hash, outcome: 'present' };
    return { hash, outcome: report?.result === 'passed' ? 'built' : 'skipped', ...seconds };
}
/** The block of stderr that is about one package. */
function errorsOf(hash, stderr) {
    const blocks = stderr
        .split(/^(?===> )/m)
        .filter((block) => block.startsWith('==> Error:') && block.includes(hash));
    return errorText(blocks[0] ?? stderr);
}
async function withFailure({ text, ...outcome }, spec, watch, sources) {
    if (outcome.outcome !== 'failed')
        return outcome;
    watch.fail(outcome.hash);
    return {
        ...outcome,
        failure: await describeFailure(spec, text ?? '', watch.phaseOf(spec), sources),
    };
}

;// CONCATENATED MODULE: ./packages/spack/src/command/machine.ts

/** Asks Spack what machine this is. */
async function machineOf(spack) {
    const stdout = await spack.output(['arch', '--generic-target'], 'tell the kind of processor');
    const generic = stdout.trim();
    const whole = (await spack.output(['arch'], 'tell the kind of machine')).trim();
    // PLATFORM-OS-TARGET; only the target may hold further hyphens, and none does today.
    const found = /^([a-z0-9]+-[A-Za-z0-9_.]+)-\S+$/.exec(whole);
    if (!found || !generic)
        throw new errors/* UserError */.yo(`Spack describes this machine as "${whole.slice(0, 80)}", which cannot be read.`, { fix: 'Use a Spack release that the documentation names.' });
    return { platform: found[1], generic };
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./packages/model/src/dag.ts
var src_dag = __webpack_require__(14765);
;// CONCATENATED MODULE: ./packages/spack/src/command/python/install-from-mirror.ts

/**
 * Python for `spack python -c`: installs from a layout-3 folder what the specs on stdin need at run
 * time, in several processes, with Spack's own code for unpacking and relocating. The install
 * database is written once for many packages instead of once for each, and no index is read. One
 * JSON line per package: `{"hash", "state": "started"|"present"|"reused"|"failed", …}`. Exit code
 * 64: this Spack lacks a function that is needed here; nothing was changed.
 */
const INSTALL_FROM_MIRROR = `${READ_SPECS}${String.raw `
import hashlib, multiprocessing, os, queue, shutil
from time import monotonic

try:
    import spack.hooks, spack.store
    from spack.binary_distribution import extract_tarball
    database, locker = spack.store.STORE.db, spack.store.STORE.prefix_locker
    needed = (extract_tarball, spack.hooks.post_install, database.write_transaction, database.add, database.mark, locker.write_lock)
except (ImportError, AttributeError) as error:
    print("not supported:", error, file=sys.stderr)
    sys.exit(64)

MIRROR = request["mirror"]

class Blob:
    """What extract_tarball asks of a stage."""

    def __init__(self, path):
        self.save_filename = path

    def destroy(self):
        pass

def tarball(spec):
    name = f"{spec.name}-{spec.version}-{spec.dag_hash()}.spec.manifest.json"
    path = os.path.join(MIRROR, "v3", "manifests", "spec", spec.name, name)
    if not os.path.exists(path):
        raise LookupError("the build cache has no binary of it")
    with open(path, encoding="utf-8") as stream:
        text = stream.read()
    if text.startswith("-----BEGIN PGP SIGNED MESSAGE-----"):
        text = text[text.index("{"):text.rindex("-----BEGIN PGP SIGNATURE-----")]
    try:
        records = json.loads(text)["data"]
        record = next(r for r in records if r["mediaType"].startswith("application/vnd.spack.install."))
        checksum = record["checksum"]
    except (ValueError, KeyError, TypeError, StopIteration):
        raise RuntimeError(f"the manifest {name} is damaged") from None
    if len(checksum) != 64 or not set(checksum) <= set("0123456789abcdef"):
        raise RuntimeError(f"the manifest {name} is damaged")
    blob = os.path.join(MIRROR, "blobs", "sha256", checksum[:2], checksum)
    digest = hashlib.sha256()
    try:
        with open(blob, "rb") as stream:
            for chunk in iter(lambda: stream.read(1 << 20), b""):
                digest.update(chunk)
    except FileNotFoundError:
        raise RuntimeError("its tarball is missing in the build cache") from None
    if digest.hexdigest() != checksum:
        raise RuntimeError("its tarball in the build cache is damaged: its sha256 differs")
    return Blob(blob)

def install_one(spec):
    blob = tarball(spec)
    with locker.write_lock(spec):
        # A prefix that the database does not know was left by a run that was stopped.
        extract_tarball(spec, blob, force=True)
        package = spec.package
        package.installed_from_binary_cache = True
        if hasattr(package, "_post_buildcache_install_hook"):
            package._post_buildcache_install_hook()
        spack.hooks.post_install(spec, spec.dag_hash() in ROOTS)

def worker(take, give):
    # What recipes and Spack print must not mix with the answers.
    os.dup2(2, 1)
    while True:
        key = take.get()
        if key is None:
            return
        began = monotonic()
        give.put((key, "started", 0.0, None))
        try:
            install_one(specs[key])
            give.put((key, "reused", monotonic() - began, None))
        except BaseException as error:
            give.put((key, "failed", monotonic() - began, f"{type(error).__name__}: {error}"))

def say(**line):
    answers.write(json.dumps(line) + "\n")
    answers.flush()

ROOTS = set(request["roots"])
answers = os.fdopen(os.dup(1), "w")
order = list(dict.fromkeys(
    spec.dag_hash()
    for root in request["roots"]
    for spec in specs[root].traverse(order="post", deptype=("link", "run"))
    if not spec.external
))

with database.read_transaction():
    present = {key for key in order if specs[key].installed}
for key in order:
    if key in present:
        say(hash=key, state="present", prefix=str(specs[key].prefix))
        if key in ROOTS:
            database.mark(specs[key], "explicit", True)
todo = [key for key in order if key not in present]

def flush(done):
    """Adds what was unpacked to the database, dependencies first; what waits for a dependency stays."""
    ready = {}
    for key in order:
        needs = (d for d in specs[key].dependencies(deptype=("link", "run")) if not d.external)
        if key in done and all(d.dag_hash() in present or d.dag_hash() in ready for d in needs):
            ready[key] = True
    if ready:
        with database.write_transaction():
            for key in ready:
                database.add(specs[key], explicit=key in ROOTS)
    present.update(ready)
    done.difference_update(ready)
    for key in ready:
        say(hash=key, state="reused", seconds=seconds[key], prefix=str(specs[key].prefix))

fork = multiprocessing.get_context("fork")
take, give = fork.SimpleQueue(), fork.Queue()
workers = [fork.Process(target=worker, args=(take, give), daemon=True) for _ in range(min(request["processes"], len(todo)))]
for process in workers:
    process.start()
waiting = iter(todo)
for _ in workers:
    take.put(next(waiting, None))

done, seconds, left, last = set(), {}, len(todo), monotonic()
while left:
    try:
        key, state, took, reason = give.get(timeout=5)
    except queue.Empty:
        if any(process.exitcode not in (None, 0) for process in workers):
            flush(done)
            sys.exit("==> Error: a process that unpacked a package was killed; mostly the machine is Out of memory")
        continue
    if state == "started":
        say(hash=key, state="started")
        continue
    left -= 1
    take.put(next(waiting, None))
    if state == "failed":
        say(hash=key, state="failed", seconds=took, reason=reason)
        continue
    done.add(key)
    seconds[key] = took
    # A run that is stopped loses at most what was unpacked in the last two seconds.
    if monotonic() - last > 2:
        flush(done)
        last = monotonic()
flush(done)
for key in done:
    # What it needs could not be installed: nothing that no database names stays behind.
    shutil.rmtree(specs[key].prefix, ignore_errors=True)
for process in workers:
    process.join()
`}`;

;// CONCATENATED MODULE: ./packages/spack/src/command/mirror-install.ts













/** What the program ends with when this Spack lacks what it needs. */
const NOT_SUPPORTED = 64;
const mirror_install_answer = schemas/* object */.Ikc({
    hash: (0,spec_hash/* specHashType */.oe)(),
    state: schemas/* enum */.k5n(['started', 'present', 'reused', 'failed']),
    seconds: schemas/* number */.aig().optional(),
    prefix: schemas/* string */.YjP().optional(),
    reason: schemas/* string */.YjP().optional(),
});
/** See `Spack.installFromMirror`. */
async function installFromMirror(spack, request) {
    const answers = new Map();
    const { exitCode, stderr } = await spack.run(pythonCall(INSTALL_FROM_MIRROR), {
        stdin: JSON.stringify(programInput(request)),
        onLine: (line, stream) => {
            if (stream === 'stdout')
                take(line, answers, request.onProgress);
        },
    });
    if (exitCode === NOT_SUPPORTED)
        return withCommandLine(spack, request);
    if (exitCode !== 0)
        throw spackFailed('install from the build cache', stderr);
    return judged(request, (hash) => answers.get(hash));
}
const programInput = ({ dag, mirror, processes = (0,external_node_os_.availableParallelism)(), }) => ({
    roots: dag.roots,
    nodes: Object.fromEntries(dag.specs),
    mirror,
    processes,
});
function take(line, answers, tell) {
    const read = line.startsWith('{') ? mirror_install_answer.safeParse(parsed(line)) : undefined;
    if (!read?.success)
        return;
    const { hash, state, seconds } = read.data;
    if (state !== 'started')
        answers.set(hash, read.data);
    if (state !== 'present')
        tell?.({ hash, state, ...(seconds !== undefined && { seconds }) });
}
function parsed(line) {
    try {
        return (0,outside_json/* parseJson */.qF)(line, 'the output');
    }
    catch {
        return undefined;
    }
}
/**
 * What became of each spec that the roots need at run time: what has no answer was not begun, since
 * the program tries all.
 */
function judged({ dag }, answerOf) {
    return (0,src_dag/* reachable */.Gq)(dag, src_dag/* RUNTIME */.lr)
        .filter((spec) => !(0,concrete_spec/* isExternal */.ge)(spec))
        .map(({ hash }) => {
        const found = answerOf(hash);
        const prefix = found?.prefix === undefined ? {} : { prefix: found.prefix };
        if (found?.state === 'present')
            return { hash, outcome: 'present', ...prefix };
        if (found?.state === 'reused')
            return {
                hash,
                outcome: 'reused',
                ...prefix,
                ...(found.seconds !== undefined && { seconds: found.seconds }),
            };
        if (found?.state !== 'failed')
            return { hash, outcome: 'skipped' };
        const text = found.reason ?? 'Spack gives no reason.';
        const advice = adviceFor(text);
        return {
            hash,
            outcome: 'failed',
            failure: {
                phase: 'install from the build cache',
                message: text.split('\n')[0],
                text,
                ...(advice && { advice }),
            },
        };
    });
}
/**
 * The slow way, for a Spack whose parts have moved: one root after the other from spec files, which
 * needs no index and no solve.
 */
async function withCommandLine(spack, request) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'pakages-mirror-'));
    try {
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'mirrors.yaml'), (0,dist/* stringify */.As)({
            'mirrors:': { restored: { url: (0,external_node_url_.pathToFileURL)(request.mirror).href, signed: false } },
        }));
        const files = await Promise.all((0,src_dag/* rootsOf */.RD)(request.dag).map(async (root) => {
            const file = (0,external_node_path_.join)(folder, `${root.hash}.json`);
            await (0,promises_.writeFile)(file, JSON.stringify((0,src_dag/* specFileJson */.iH)(request.dag, root.hash)));
            return file;
        }));
        const watch = new InstallWatch(request.dag, request.onProgress);
        const { exitCode, stdout, stderr } = await spack.run(['-C', folder, 'install', '--cache-only', ...files], { onLine: (line) => watch.read(line) });
        const shown = new Set(stdout.match(/^\[\+\] .*$/gm)?.map((line) => line.slice(-32)));
        const error = exitCode === 0 ? undefined : errorText(stderr);
        return judged(request, (hash) => watch.extracted.has(hash)
            ? { state: 'reused' }
            : shown.has(hash)
                ? { state: 'present' }
                : { state: 'failed', reason: error });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./packages/spack/src/command/scope.ts





/** The name of the mirror that built packages are pushed to. */
const OWN_MIRROR = 'pakages';
/**
 * The configuration scope of a run, section by section, as Spack reads it from `SECTION.yaml`.
 * Section names that end in a colon replace what other scopes say instead of adding to it.
 */
function scopeSections({ settings, version, recipes, target, }) {
    return {
        config: {
            install_tree: {
                root: settings.installRoot,
                ...(settings.paddedLength > 0 && { padded_length: settings.paddedLength }),
            },
            // Not in the workspace and not in Spack's own folder: stages must have no space in their
            // path, and Spack stays untouched.
            build_stage: [(0,external_node_path_.join)(settings.cacheFolder, 'stage')],
            source_cache: (0,external_node_path_.join)(settings.cacheFolder, 'sources'),
            test_stage: (0,external_node_path_.join)(settings.cacheFolder, 'test'),
            ...(settings.jobs !== undefined && { build_jobs: settings.jobs }),
            // The new installer knows neither --fail-fast nor tests nor JUnit, and finds binaries only
            // through an index (seen in 1.2.0.dev0).
            ...(atLeast(version, 1, 1) && { installer: 'old' }),
        },
        concretizer: {
            // The hash of a package must follow from recipes and configuration alone, not from what
            // happens to be installed.
            reuse: false,
        },
        // A preference, not a requirement: a spec or recipe that names a target keeps it, and externals
        // are left alone.
        ...(target !== undefined && { packages: { all: { target: [target] } } }),
        'repos:': Object.fromEntries(recipes.map(({ namespace, folder }) => [namespace, folder])),
        mirrors: Object.fromEntries([
            ...(settings.buildCache === undefined
                ? []
                : [
                    [
                        OWN_MIRROR,
                        {
                            url: fileUrl(settings.buildCache),
                            autopush: true,
                            signed: false,
                            source: false,
                            binary: true,
                        },
                    ],
                ]),
            // One address for both ways: Spack's own "mirror list" fails on a mirror that has none to
            // push to. Nothing is pushed unless asked for.
            ...settings.mirrors.map(({ name, url }) => [
                name,
                { url: url.startsWith('/') ? fileUrl(url) : url, signed: false },
            ]),
        ]),
    };
}
/** Writes a scope anew: nothing of an earlier run stays. */
async function writeScope(folder, scope) {
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await (0,promises_.mkdir)(folder, { recursive: true });
    for (const [section, content] of Object.entries(scopeSections(scope))) {
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, `${section.replace(':', '')}.yaml`), (0,dist/* stringify */.As)({ [section]: content }));
    }
}
const fileUrl = (folder) => (0,external_node_url_.pathToFileURL)(folder).href;

;// CONCATENATED MODULE: ./packages/spack/src/command/store.ts



/** How many specs go onto one command line. */
const BATCH = 200;
/**
 * See `Spack.prefixes`. Reads the whole store at once: a query for one that is missing would fail
 * for all.
 */
async function prefixes(spack, hashes) {
    const { exitCode, stdout, stderr } = await spack.run(['find', '--format', '{hash} {prefix}']);
    // "Nothing found" is an error to Spack.
    if (exitCode !== 0 && !stderr.includes('No package matches'))
        throw spackFailed('list what is installed', stderr);
    const wanted = new Set(hashes);
    const found = stdout.split('\n').flatMap((line) => {
        const [hash, ...rest] = line.trim().split(' ');
        return hash !== undefined && (0,spec_hash/* isSpecHash */.CV)(hash) && wanted.has(hash)
            ? [[hash, rest.join(' ')]]
            : [];
    });
    return new Map(found);
}
/** See `Spack.pushToFolder`. */
async function pushToFolder(spack, hashes, folder) {
    if (!folder.startsWith('/'))
        throw new errors/* UserError */.yo(`${folder} is not an absolute path.`, {
            fix: 'Give the whole path of the build cache folder.',
        });
    for (let at = 0; at < hashes.length; at += BATCH) {
        const batch = hashes.slice(at, at + BATCH).map((hash) => `/${hash}`);
        await spack.output(['buildcache', 'push', '--unsigned', '--only', 'package', folder, ...batch], 'write to the build cache folder');
    }
}
/** See `Spack.packageNames`. */
async function packageNames(spack, namespace) {
    const stdout = await spack.output(['list', '--format', 'name_only', '--repo', namespace], `list the packages of ${namespace}`);
    return stdout
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .sort();
}

;// CONCATENATED MODULE: ./packages/spack/src/command/target.ts

/**
 * What to build for when nothing is asked for, by processor family. On x86-64 that is x86_64_v3
 * (AVX2): every processor of GitHub's runners and of HPC systems since 2013 has it, while runners
 * differ in what is above it (AVX-512), and a binary for a processor that the next runner lacks
 * helps nobody. Elsewhere the family's common base.
 */
const DEFAULTS = { x86_64: 'x86_64_v3' };
/** Generic x86-64 levels, weakest first. */
const LEVELS = ['x86_64', 'x86_64_v2', 'x86_64_v3', 'x86_64_v4'];
/** The family of a generic target: `x86_64` for `x86_64_v3`. */
const familyOf = (generic) => (LEVELS.includes(generic) ? 'x86_64' : generic);
/** The target of a run that names none. */
const defaultTarget = (machine) => DEFAULTS[familyOf(machine.generic)] ?? machine.generic;
/**
 * The target of a run.
 * @throws UserError when it is no name of a target, or a generic level that this machine cannot
 * run.
 */
function chooseTarget(machine, asked) {
    const target = asked ?? defaultTarget(machine);
    if (!/^[a-z0-9][a-z0-9_.-]{0,40}$/.test(target)) {
        throw new errors/* UserError */.yo(`"${target.slice(0, 60)}" is not a target.`, {
            fix: 'Give the input "target" a microarchitecture such as x86_64_v3 or aarch64; "spack arch --known-targets" lists them.',
        });
    }
    const level = LEVELS.indexOf(target);
    const own = LEVELS.indexOf(machine.generic);
    if (level >= 0 && level > own) {
        throw new errors/* UserError */.yo(`This machine is ${machine.generic}: it cannot build for ${target}.`, {
            fix: `Set the input "target" to ${machine.generic}, or run on another machine.`,
        });
    }
    return target;
}

;// CONCATENATED MODULE: ./packages/spack/src/command/toolchain.ts





/** The section `packages` of Spack's configuration, as far as compilers go. */
const packagesFile = schemas/* object */.Ikc({
    packages: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({
        externals: schemas/* array */.YOg(schemas/* looseObject */._H3({
            spec: schemas/* string */.YjP(),
            extra_attributes: schemas/* looseObject */._H3({ compilers: schemas/* unknown */.L5J() }).optional(),
        }))
            .optional(),
    })),
});
/**
 * Finds compilers and the named build tools of the system and writes them into the scope's
 * `packages.yaml`. The scope is given to Spack as the user's: `-C` scopes are read-only, and
 * without a user scope Spack would write into its own folder.
 * @returns The compilers, such as `gcc@12.2.0`.
 * @throws UserError when there is no compiler.
 */
async function findToolchain(spack, scope, externals) {
    const none = (0,external_node_path_.join)(scope, '..', 'no-system-scope');
    await (0,promises_.mkdir)(none, { recursive: true });
    const asUser = {
        env: {
            SPACK_DISABLE_LOCAL_CONFIG: '',
            SPACK_USER_CONFIG_PATH: scope,
            SPACK_SYSTEM_CONFIG_PATH: none,
        },
    };
    await spack.output(['compiler', 'find', '--scope', 'user'], 'look for compilers', asUser);
    if (externals.length > 0) {
        for (const name of externals)
            checkName(name);
        await spack.output(['external', 'find', '--scope', 'user', '--not-buildable', ...externals], 'look for build tools of the system', asUser);
    }
    // From the merged configuration: a compiler that Spack's own folder states is not written again.
    const compilers = compilersIn(await spack.output(['config', 'get', 'packages'], 'show its configuration'));
    if (compilers.length === 0)
        throw new errors/* UserError */.yo('There is no compiler.', {
            fix: 'Install one (on Debian and Ubuntu: apt-get install build-essential) and see that it is on the PATH.',
        });
    return compilers;
}
function compilersIn(yaml) {
    const { packages } = packagesFile.parse((0,dist/* parse */.qg)(yaml));
    const externals = Object.values(packages).flatMap((entry) => entry.externals ?? []);
    const compilers = externals.filter((external) => external.extra_attributes?.compilers !== undefined);
    return [...new Set(compilers.map((external) => external.spec.split(/[\s~+]/)[0]))];
}
function checkName(name) {
    if (/^[a-z0-9][a-z0-9_.-]*$/.test(name))
        return;
    throw new errors/* UserError */.yo(`"${name.slice(0, 60)}" in the input "externals" is not the name of a package.`, { fix: 'Give names as Spack knows them, one a line, such as gmake.' });
}

;// CONCATENATED MODULE: ./packages/spack/src/command/wrapper.ts


/**
 * Writes a program `spack` that calls the real one with the run's scope and environment: later
 * steps of a job see the configuration of the run by calling `spack`, and nothing of the user's is
 * read or changed. Other variables are handed on.
 */
async function writeWrapper(file, { program, scope, userScope, env }) {
    // Without a user scope Spack would write settings into its own folder.
    const { SPACK_DISABLE_LOCAL_CONFIG: _, ...rest } = env;
    const variables = {
        ...rest,
        SPACK_USER_CONFIG_PATH: userScope,
        SPACK_SYSTEM_CONFIG_PATH: `${userScope}/no-system-scope`,
    };
    const exports = Object.entries(variables)
        .filter(([name]) => name.startsWith('SPACK_'))
        .map(([name, value]) => `export ${name}=${quoted(value)}`);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    await (0,promises_.mkdir)(userScope, { recursive: true });
    await (0,promises_.writeFile)(file, ['#!/bin/sh', ...exports, `exec ${quoted(program)} -C ${quoted(scope)} "$@"`, ''].join('\n'));
    await (0,promises_.chmod)(file, 0o755);
}
/** A word of a POSIX shell. */
const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;

;// CONCATENATED MODULE: ./packages/spack/src/command/open-spack.ts


















/** The real Spack port: see `Ports.openSpack`. */
async function openSpack({ processes, signal, host }, settings) {
    settings.laterRepositories?.catch(() => { }); // waited for below, unless something else fails first
    checkPaths(settings);
    const git = (0,git_git/* gitOf */.O)({ processes, host, signal });
    const [spack, later] = await Promise.all([
        findSpack(git, settings),
        settings.laterRepositories ?? [],
    ]);
    const recipes = await findRecipes(git, {
        ...settings,
        repositories: [...settings.repositories, ...later],
    });
    await (0,promises_.mkdir)((0,process_environment/* userCache */.g)(settings.cacheFolder), { recursive: true });
    const scope = (0,external_node_path_.join)(settings.workFolder, 'scope');
    const env = (0,process_environment/* spackEnvironment */.k)(host.env, settings.cacheFolder);
    const shared = { processes, signal, env, program: spack.program };
    const machine = settings.binariesOnly
        ? undefined
        : await machineOf(spackCommand({ ...shared, scopes: [] }));
    const target = machine && chooseTarget(machine, settings.target);
    await writeScope(scope, { settings, version: spack.version, recipes, target });
    const command = spackCommand({ ...shared, scopes: [scope] });
    const compilers = machine === undefined ? [] : await toolchain(command, scope, spack, settings, host);
    const wrapper = (0,external_node_path_.join)(settings.workFolder, 'bin', 'spack');
    await writeWrapper(wrapper, {
        program: spack.program,
        scope,
        env,
        userScope: (0,external_node_path_.join)(settings.workFolder, 'user'),
    });
    return portOf(command, settings, factsOf(spack, {
        recipes,
        platform: machine?.platform ?? '',
        target: target ?? '',
        compilers,
        scope,
        wrapper,
    }));
}
async function toolchain(command, scope, { version, root }, { externals }, host) {
    host.info(`Spack ${version.text} (${root}); looking for compilers, which takes a minute when it is the first time`);
    return findToolchain(command, scope, externals);
}
const factsOf = ({ root, origin, version }, rest) => ({
    root,
    origin,
    version: version.text,
    ...(version.commit && { commit: version.commit }),
    ...rest,
});
function portOf(spack, settings, facts) {
    const sources = { stages: (0,external_node_path_.join)(settings.cacheFolder, 'stage'), recipes: facts.recipes };
    return {
        facts,
        packageNames: (namespace) => packageNames(spack, namespace),
        concretize: (request) => concretize(spack, settings.workFolder, facts.recipes, request),
        adoptLock: (lock) => adoptLock(settings.workFolder, lock),
        install: (request) => install(spack, request, sources),
        installFromMirror: (request) => installFromMirror(spack, request),
        prefixes: (hashes) => prefixes(spack, hashes),
        pushToFolder: (hashes, folder) => pushToFolder(spack, hashes, folder),
        recipeFacts: (dag) => recipeFacts(spack, dag),
    };
}
/** Build systems, shebang lines and makefiles cannot live with a space in a prefix or a stage. */
function checkPaths({ installRoot, cacheFolder, paddedLength }) {
    if (/\s/.test(installRoot))
        throw new errors/* UserError */.yo(`The install root ${installRoot} has a space in it, which most build systems cannot live with.`, { fix: 'Set the input "install-root" to a path without spaces.' });
    if (/\s/.test(cacheFolder))
        throw new errors/* UserError */.yo(`The cache folder ${cacheFolder} has a space in it, which most build systems cannot live with.`, { fix: 'Set PAKAGES_CACHE to a path without spaces.' });
    if (paddedLength > 0 && paddedLength <= installRoot.length + 1) {
        throw new errors/* UserError */.yo(`"padded-length" is ${paddedLength}, but the install root ${installRoot} is longer.`, { fix: 'Give a longer "padded-length" (256 is the default), or a shorter "install-root".' });
    }
}

;// CONCATENATED MODULE: ./packages/spack/src/command/index.ts









// EXTERNAL MODULE: ./packages/spack/src/binary/recipes-in-binary.ts
var recipes_in_binary = __webpack_require__(3605);
// EXTERNAL MODULE: ./packages/spack/src/recipes/reader/class-names.ts
var class_names = __webpack_require__(61183);
// EXTERNAL MODULE: ./packages/spack/src/recipes/reader/read-recipe.ts + 16 modules
var read_recipe = __webpack_require__(38797);
// EXTERNAL MODULE: ./packages/spack/src/recipes/writer/add-versions.ts + 5 modules
var add_versions = __webpack_require__(62163);
// EXTERNAL MODULE: ./packages/spack/src/recipes/writer/new-version.ts
var new_version = __webpack_require__(47109);
;// CONCATENATED MODULE: ./packages/spack/src/recipes/index.ts





;// CONCATENATED MODULE: ./packages/spack/src/index.ts





/***/ })

};
