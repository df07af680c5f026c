export const id = 4580;
export const ids = [4580];
export const modules = {
    15678: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            sk: () => (CERTAINTIES),
            vG: () => (IDENTITY_KINDS),
            Es: () => (bySureness),
            VQ: () => (capitalsOf),
            US: () => (identityKey),
            Vb: () => (nameOf),
            mp: () => (weaker)
        });
        ;
        const MIRRORS = [
            [/^kernel\.googlesource\.com\//, 'git.kernel.org/'],
            [/^git\.(?:savannah\.nongnu|sv\.gnu|sv\.nongnu)\.org\//, 'git.savannah.gnu.org/'],
            [/^(?:gitbox|git-wip-us)\.apache\.org\/repos\/asf\//, 'github.com/apache/'],
            [/^git\.gnome\.org\/(?:browse\/)?/, 'gitlab.gnome.org/gnome/'],
            [/^github\.com\/gnome\//, 'gitlab.gnome.org/gnome/'],
        ];
        function withoutMirror(name) {
            for (const [place, same] of MIRRORS)
                if (place.test(name))
                    return name.replace(place, same);
            return name;
        }
        ;
        const CERTAINTIES = ['certain', 'likely', 'possible'];
        const weaker = (one, other) => CERTAINTIES.indexOf(one) > CERTAINTIES.indexOf(other) ? one : other;
        const bySureness = (a, b) => CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty);
        const IDENTITY_KINDS = [
            'git',
            'pypi',
            'cran',
            'bioconductor',
            'cpan',
            'npm',
            'cargo',
            'gem',
            'go',
            'cpe',
            'distribution',
        ];
        const identityKey = ({ kind, name }) => `${kind}:${name}`;
        function nameOf(kind, text) {
            const name = text.trim();
            if (name === '' || name.length > 300 || /\s/.test(name))
                return undefined;
            return SPELLINGS[kind](name);
        }
        function capitalsOf(kind, text) {
            const spelled = kind === 'git' ? repositoryAddress(text.trim()) : undefined;
            return spelled === spelled?.toLowerCase() ? undefined : spelled;
        }
        const asWritten = (name) => name;
        const lowerCase = (name) => name.toLowerCase();
        const SPELLINGS = {
            git: repositoryName,
            pypi: (name) => name.replaceAll(/[-_.]+/g, '-').toLowerCase(),
            cpe: (name) => (/^[^:]+:[^:]+$/.test(name) ? name.toLowerCase() : undefined),
            npm: lowerCase,
            cargo: lowerCase,
            distribution: lowerCase,
            cran: asWritten,
            bioconductor: asWritten,
            cpan: asWritten,
            gem: asWritten,
            go: asWritten,
        };
        function repositoryName(text) {
            const address = repositoryAddress(text)?.toLowerCase();
            return address === undefined ? undefined : withoutMirror(address);
        }
        function repositoryAddress(address) {
            const ssh = /^(?:[\w.-]+@)([\w.-]+):(?!\/)(\S+)$/.exec(address);
            const text = address.replace(/^git\+/, '');
            const url = URL.parse(ssh ? `ssh://${ssh[1]}/${ssh[2]}` : text.includes('://') ? text : `https://${text}`);
            if (url === null || !/^(https?|git|ssh):$/.test(url.protocol) || url.hostname === '')
                return undefined;
            const parts = url.pathname.split('/').filter((part) => part !== '');
            if (parts.length > 1 && /^(git|cgit|r)$/.test(parts[0]))
                parts.shift();
            const path = parts
                .join('/')
                .replace(/@[^@/]*$/, '')
                .replace(/\.git$/, '');
            if (path === '')
                return undefined;
            return `${url.hostname.replace(/^www\./, '')}/${path}`;
        }
    }),
    31807: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Sw: () => (identityOfCpe),
            gd: () => (readPurl),
            te: () => (cpeParts),
            tr: () => (identityOfPurl)
        });
        var packageurl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87091);
        var packageurl_js__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(packageurl_js__WEBPACK_IMPORTED_MODULE_0__);
        var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15678);
        const TYPES = {
            pypi: 'pypi',
            cran: 'cran',
            bioconductor: 'bioconductor',
            cpan: 'cpan',
            npm: 'npm',
            cargo: 'cargo',
            gem: 'gem',
            golang: 'go',
        };
        function identityOfPurl(text) {
            const purl = readPurl(text);
            if (purl === undefined)
                return undefined;
            const { type, namespace, name } = purl;
            const origin = 'its package URL';
            const found = (kind, given) => {
                const known = (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(kind, given);
                return known === undefined ? undefined : { kind, name: known, certainty: 'certain', origin };
            };
            if (type === 'github' || type === 'bitbucket' || type === 'gitlab')
                return found('git', `https://${type}.${type === 'bitbucket' ? 'org' : 'com'}/${namespace}/${name}`);
            const kind = TYPES[type];
            if (kind === undefined)
                return undefined;
            const joined = kind === 'npm' || kind === 'go' ? [namespace, name].filter(Boolean).join('/') : name;
            return found(kind, joined);
        }
        function readPurl(text) {
            try {
                const { type, namespace, name, version, qualifiers } = packageurl_js__WEBPACK_IMPORTED_MODULE_0__.PackageURL.fromString(text);
                const sha = qualifiers?.['sha'];
                return type && name
                    ? {
                        type,
                        name,
                        ...(namespace && { namespace }),
                        ...(version && { version }),
                        ...(sha && { sha }),
                    }
                    : undefined;
            }
            catch {
                return undefined;
            }
        }
        function identityOfCpe(text) {
            const parts = cpeParts(text);
            const name = parts && (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.Vb)('cpe', `${parts.vendor}:${parts.product}`);
            return name === undefined
                ? undefined
                : { kind: 'cpe', name, certainty: 'certain', origin: 'its CPE' };
        }
        function cpeParts(text) {
            const rest = /^cpe:(?:2\.3:|\/)(.+)$/.exec(text)?.[1];
            if (rest === undefined || text.length > 1000)
                return undefined;
            const parts = rest.split(/(?<!\\):/).map((part) => part.replaceAll(/\\(.)/g, '$1').toLowerCase());
            const [part, vendor, product] = parts;
            if (!part || !vendor || !product || !/^[aoh]$/.test(part) || vendor === '*' || product === '*')
                return undefined;
            const at = (place) => parts[place] || '*';
            return { part, vendor, product, version: at(3), update: at(4), targetSoftware: at(8) };
        }
    }),
    35510: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            scanUpdateWork: () => (scanUpdateWork)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _pakages_advisories__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73016);
        var _pakages_advisories__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26567);
        var _pakages_advisories__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31726);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31058);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12712);
        const scanUpdateWork = {
            run: async ({ databases, config }, { openPorts }) => {
                const ports = await openPorts();
                const { host, clock } = ports;
                const configuration = await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.GA)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.workspace, config));
                const chosen = (0, _pakages_advisories__WEBPACK_IMPORTED_MODULE_2__.FT)(databases, configuration?.values);
                const elsewhere = databases.find((text) => !(0, _pakages_advisories__WEBPACK_IMPORTED_MODULE_3__.eC)(text));
                if (elsewhere !== undefined)
                    throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.eb(`"${elsewhere.slice(0, 120)}" is a file here, which is not fetched.`, {
                        id: 'database-unknown',
                        fix: 'Name databases by their publisher, such as osv:PyPI, or by their address.',
                    });
                const sources = (0, _pakages_advisories__WEBPACK_IMPORTED_MODULE_3__.bT)(chosen.filter(_pakages_advisories__WEBPACK_IMPORTED_MODULE_3__.eC), clock.now());
                const all = await (0, _pakages_advisories__WEBPACK_IMPORTED_MODULE_2__.ov)(sources, configuration?.values, ports);
                return { folder: (0, _pakages_advisories__WEBPACK_IMPORTED_MODULE_2__.L1)(host.env), all, now: clock.now() };
            },
            present: (result) => ({
                answer: { markdown: table(result) },
                json: { folder: result.folder, databases: result.all.map(asJson) },
                ...failureOf(result),
            }),
        };
        function table({ all, now }) {
            const rows = all.map((one) => {
                const { source, database } = whatIsThere(one);
                return [
                    (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.aY)(source.name),
                    OUTCOMES[one.kind],
                    ...(database === undefined
                        ? ['nothing', '', '']
                        : [
                            String(database.records),
                            (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.ix)(database.bytes),
                            `${database.fetched.slice(0, 16).replace('T', ' ')} (${(0, _pakages_advisories__WEBPACK_IMPORTED_MODULE_6__.h)(database.fetched, now)} ago)`,
                        ]),
                ];
            });
            return (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.Qj)(['Database', 'What was done', 'Records', 'Size', 'As of (UTC)'], rows);
        }
        const OUTCOMES = {
            new: 'fetched',
            unchanged: 'did not change',
            failed: 'could not be fetched',
        };
        const whatIsThere = (one) => ({
            source: one.kind === 'failed' ? one.source : one.database.source,
            database: one.database,
        });
        function asJson(one) {
            const { source, database } = whatIsThere(one);
            return {
                name: source.name,
                address: source.address,
                outcome: one.kind,
                ...(one.kind === 'failed' && { why: one.why }),
                ...(database && {
                    file: database.path,
                    records: database.records,
                    bytes: database.bytes,
                    fetched: database.fetched,
                }),
            };
        }
        function failureOf({ all, now }) {
            const failed = all.filter((one) => one.kind === 'failed');
            if (failed.length === 0)
                return {};
            const missing = failed.filter(({ database }) => database === undefined).length;
            const oldest = failed
                .flatMap(({ database }) => database?.fetched ?? [])
                .toSorted()
                .at(0);
            const rest = [
                ...(missing > 0 ? [`nothing is here of ${missing}`] : []),
                ...(oldest === undefined
                    ? []
                    : [`the oldest that is here was fetched ${(0, _pakages_advisories__WEBPACK_IMPORTED_MODULE_6__.h)(oldest, now)} ago`]),
            ].join(', and ');
            return {
                failure: new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`${failed.length} of ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.hS)(all.length, 'database')} could not be fetched: ${rest}.`, {
                    id: 'database-not-fetched',
                    fix: 'Try again later. Scans use what is here, and "max-age" says how old it may be.',
                }),
            };
        }
    }),
    24356: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            n: () => (cacheFolder)
        });
        var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
        var node_os__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        const cacheFolder = (env) => env['PAKAGES_CACHE'] ||
            (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['XDG_CACHE_HOME'] || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['HOME'] || (0, node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache'), 'pakages');
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
    61063: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Vh: () => (readJson),
            f8: () => (writeWhole),
            v0: () => (defineDocument)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1393);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15125);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14566);
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        var _regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8100);
        var _temporary_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81401);
        function defineDocument(schema, writer, type) {
            const parse = (json, from) => {
                const found = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ schema: zod__WEBPACK_IMPORTED_MODULE_1__.YjP() }).safeParse(json);
                if (!found.success || found.data.schema !== schema)
                    throw otherSchema(schema, writer, found.data?.schema, from);
                const { schema: _, ...rest } = json;
                const read = type.safeParse(rest);
                if (read.success)
                    return read.data;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${from} is not a valid ${schema}: ${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.O)(read.error)}.`, {
                    id: 'document-invalid',
                    fix: `Run "${writer}" again.`,
                    at: { file: from },
                });
            };
            return {
                schema,
                type,
                parse,
                read: async (file) => {
                    const fix = `Run "${writer}" first, or name the file that it wrote.`;
                    return parse(await readJson(file, fix, _regular_file_js__WEBPACK_IMPORTED_MODULE_4__.XF), file);
                },
                write: (file, value) => writeWhole(file, `${JSON.stringify({ schema, ...value }, null, 2)}\n`),
            };
        }
        function otherSchema(wanted, writer, found, from) {
            if (found === undefined)
                return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${from} is not a ${wanted} file: it has no "schema".`, {
                    id: 'document-of-other-kind',
                    fix: `Name the file that "${writer}" wrote.`,
                    at: { file: from },
                });
            const [wantedName] = wanted.split('/');
            const [name] = found.split('/');
            const fix = name === wantedName
                ? 'Use the same version of Pakages in every job.'
                : `Name the file that "${writer}" wrote.`;
            return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${from} is a ${found.slice(0, 60)} file, but ${wanted} is needed.`, {
                id: 'document-of-other-kind',
                fix,
                at: { file: from },
            });
        }
        async function readJson(file, fix, read = node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile) {
            let bytes;
            try {
                bytes = await read(file);
            }
            catch (error) {
                if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo)
                    throw error;
                if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) === 'ENOENT')
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`There is no file ${file}.`, { id: 'file-missing', fix, cause: error });
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${file} cannot be read (${(0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) ?? 'unknown error'}).`, {
                    id: 'file-unreadable',
                    fix: 'Check its kind and its permissions.',
                    cause: error,
                });
            }
            try {
                return (0, _pakages_model__WEBPACK_IMPORTED_MODULE_5__.q)(bytes, file);
            }
            catch (error) {
                if (!(error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_6__.h))
                    throw error;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(error.message, { id: error.id, fix: error.fix, cause: error, at: { file } });
            }
        }
        async function writeWhole(file, content) {
            await (0, _temporary_file_js__WEBPACK_IMPORTED_MODULE_7__.qE)(file, (temporary) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, content));
        }
    }),
    18645: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            H: () => (holdWorkFolder),
            U: () => (holdFolder)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
        var node_os__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
        var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_3___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
        var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
        var _errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(37638);
        var _node_process_identity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82518);
        var _regular_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8100);
        var _temporary_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81401);
        var _work_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17813);
        const BEAT = 30_000;
        const SILENCE = 10 * 60_000;
        const TRIES = 8;
        const FRESH = 2_000;
        const ownerType = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
            action: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
            host: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
            pid: zod__WEBPACK_IMPORTED_MODULE_4__.aig(),
            started: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
            machine: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
            since: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
            inode: zod__WEBPACK_IMPORTED_MODULE_4__.aig(),
        });
        async function holdWorkFolder(root, action, ports, body) {
            const work = await (0, _work_folder_js__WEBPACK_IMPORTED_MODULE_5__._)(root);
            return holdFolder(root, action, ports, () => body(work));
        }
        async function holdFolder(root, action, ports, body, options = {}) {
            const file = await take(root, action, ports, options);
            const beat = setInterval(() => void touch(file), BEAT).unref();
            try {
                return await body();
            }
            finally {
                clearInterval(beat);
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
            }
        }
        async function take(root, action, ports, { wait = 0, input = 'work-dir' }) {
            const until = ports.clock.now() + wait;
            for (let tries = 1;; tries++) {
                const file = await claim(root, action);
                const other = await otherOwner(root, file, ports).catch(async (error) => {
                    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
                    throw error;
                });
                if (other === undefined)
                    return file;
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
                if (wait > 0 && tries === 2)
                    ports.host.notice(`${holder(root, other)} It is waited for.`);
                const stepsBack = other.age <= FRESH && tries < TRIES;
                if (!stepsBack && ports.clock.now() >= until)
                    throw held(root, other, input);
                await ports.clock.sleep(20 + Math.random() * 100 * Math.min(tries, TRIES), ports.signal);
            }
        }
        const NAME = /^in-use\.[0-9a-f-]{36}\.json$/;
        async function claim(root, action) {
            const id = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
            const file = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, `in-use.${id}.json`);
            await (0, _temporary_file_js__WEBPACK_IMPORTED_MODULE_6__.qE)(file, async (temporary) => {
                const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx');
                try {
                    const { ino } = await handle.stat();
                    const owner = {
                        action,
                        host: (0, node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(),
                        ...(0, _node_process_identity_js__WEBPACK_IMPORTED_MODULE_7__.WF)(),
                        since: new Date().toISOString(),
                        inode: ino,
                    };
                    await handle.writeFile(`${JSON.stringify(owner)}\n`);
                }
                finally {
                    await handle.close();
                }
            });
            return file;
        }
        async function otherOwner(root, own, { host }) {
            const names = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(root)).filter((name) => NAME.test(name));
            for (const file of names.map((name) => (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, name))) {
                if (file === own)
                    continue;
                const found = await readOwner(file);
                if (found === undefined)
                    continue;
                const running = found.copied ? false : (0, _node_process_identity_js__WEBPACK_IMPORTED_MODULE_7__.W_)(found.owner);
                if (running === true || (running === undefined && found.age < SILENCE))
                    return { file, ...found, elsewhere: running === undefined };
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
                if (!found.copied)
                    host.notice(`${who(found.owner)} held ${root} and is gone: the folder is taken over.`);
            }
            return undefined;
        }
        async function readOwner(file) {
            try {
                const [text, { ino, mtimeMs }] = await Promise.all([(0, _regular_file_js__WEBPACK_IMPORTED_MODULE_8__.XF)(file), (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)]);
                const owner = ownerType.parse(JSON.parse(text.toString('utf8')));
                return { owner, age: Math.abs(Date.now() - mtimeMs), copied: owner.inode !== ino };
            }
            catch (error) {
                if (error.code === 'ENOENT')
                    return undefined;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_9__.yo(`${file} says that the folder is in use, but not by whom.`, {
                    id: 'work-folder-in-use',
                    fix: 'Delete the file when no action of Pakages works in the folder.',
                    cause: error,
                });
            }
        }
        async function touch(file) {
            const now = new Date();
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.utimes)(file, now, now).catch(() => undefined);
        }
        const who = ({ action, pid, host, since }) => `"pakages ${action}" (process ${pid} on ${host}, since ${since.slice(0, 19).replace('T', ' ')} UTC)`;
        const holder = (root, { owner }) => `${who(owner)} works in ${root}.`;
        function held(root, other, input) {
            const { file, elsewhere, age } = other;
            const sign = elsewhere ? ` It last showed itself ${Math.round(age / 1000)} s ago.` : '';
            const gone = elsewhere ? ` If it is gone, delete ${file}.` : '';
            return new _errors_js__WEBPACK_IMPORTED_MODULE_9__.yo(`${holder(root, other)}${sign}`, {
                id: 'work-folder-in-use',
                fix: `Wait until it has ended, or give this run another folder with "${input}".${gone}`,
            });
        }
    }),
    36532: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            f: () => (makeFolder)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        async function makeFolder(folder) {
            const above = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
            try {
                await made(folder);
            }
            catch (error) {
                if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) !== 'ENOENT' || above === folder)
                    throw error;
                await makeFolder(above);
                await made(folder).catch((cause) => {
                    if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(cause) !== 'ENOENT')
                        throw cause;
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${folder} cannot be made: ${above} takes no folders.`, {
                        id: 'folder-not-writable',
                        fix: 'Name a folder elsewhere.',
                        cause,
                    });
                });
            }
        }
        async function made(folder) {
            try {
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder);
            }
            catch (error) {
                if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) !== 'EEXIST' || !(await isFolder(folder)))
                    throw error;
            }
        }
        const isFolder = (path) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);
    }),
    42369: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            M: () => (mirrorsOf),
            p: () => (readMirrors)
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        function mirrorsOf(table) {
            const pairs = Object.entries(table).sort(([a], [b]) => b.length - a.length);
            for (const side of pairs.flat()) {
                if (/^(https?|git|file):\/\/\S*\/$/.test(side))
                    continue;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`"${side.slice(0, 120)}" is not a prefix of an address.`, {
                    id: 'mirror-malformed',
                    fix: 'In "mirrors", write both sides as https://HOST/PATH/ with a slash at the end.',
                });
            }
            const swap = (url, from, to) => {
                const pair = pairs.find((each) => url.startsWith(each[from]));
                return pair ? pair[to] + url.slice(pair[from].length) : url;
            };
            const hosts = new Set(pairs.map(([, to]) => URL.parse(to)?.host));
            return {
                apply: (url) => swap(url, 0, 1),
                original: (url) => swap(url, 1, 0),
                standsAt: ({ host }) => hosts.has(host),
            };
        }
        function readMirrors(text) {
            const lines = text
                .split(/[\n ]+/)
                .map((line) => line.trim())
                .filter((line) => line !== '');
            return Object.fromEntries(lines.map((line) => {
                const at = line.indexOf('=');
                if (at > 0)
                    return [line.slice(0, at), line.slice(at + 1)];
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`"${line.slice(0, 120)}" in PAKAGES_MIRRORS is not a mirror.`, {
                    id: 'mirror-malformed',
                    fix: 'Write https://FROM/=https://TO/, one a line.',
                });
            }));
        }
    }),
    82518: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            WF: () => (thisProcess),
            W_: () => (isRunning),
            nW: () => (isMarkRunning),
            tz: () => (processMark)
        });
        var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
        var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
        var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_1__);
        var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);
        var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
        var node_os__WEBPACK_IMPORTED_MODULE_3___default = __webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_3__);
        const thisProcess = () => ({
            pid: process.pid,
            started: startOf(process.pid),
            machine: machine(),
        });
        function isRunning({ pid, started, machine: counted, }) {
            if (counted !== machine())
                return undefined;
            try {
                process.kill(pid, 0);
            }
            catch (error) {
                if (error.code !== 'EPERM')
                    return false;
            }
            return started === startOf(pid);
        }
        let mark;
        const processMark = () => (mark ??= markOf(thisProcess()));
        const markOf = ({ pid, started, machine }) => `${short(machine)}.${pid}.${short(started)}`;
        const short = (text) => (0, node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256').update(text).digest('hex').slice(0, 12);
        function isMarkRunning(text) {
            const [counted, number = ''] = text.split('.');
            const here = { pid: Number(number), machine: machine() };
            if (counted !== short(here.machine) || !Number.isSafeInteger(here.pid))
                return undefined;
            const started = startOf(here.pid);
            return markOf({ ...here, started }) === text && isRunning({ ...here, started });
        }
        function machine() {
            const parts = [
                (0, node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)(),
                read(() => (0, node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8')),
                read(() => (0, node_fs__WEBPACK_IMPORTED_MODULE_2__.readlinkSync)('/proc/self/ns/pid')),
            ];
            return parts.filter((part) => part !== '').join(' ');
        }
        function startOf(pid) {
            if (process.platform === 'win32')
                return '';
            if (process.platform !== 'linux')
                return read(() => (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('ps', ['-o', 'lstart=', '-p', String(pid)], {
                    encoding: 'utf8',
                    env: { ...process.env, LC_ALL: 'C' },
                    stdio: ['ignore', 'pipe', 'ignore'],
                }));
            const stat = read(() => (0, node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(`/proc/${pid}/stat`, 'latin1'));
            return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
        }
        function read(get) {
            try {
                return get().trim();
            }
            catch {
                return '';
            }
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
    50516: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Bf: () => (doubling),
            G1: () => (fullJitter),
            JQ: () => (equalJitter)
        });
        const equalJitter = (milliseconds, random = Math.random) => milliseconds / 2 + (random() * milliseconds) / 2;
        const fullJitter = (milliseconds, random = Math.random) => random() * milliseconds;
        const doubling = (number, base, longest) => Math.min(longest, base * 2 ** (number - 1));
    }),
    12330: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            U: () => (askedWait),
            a: () => (isRateLimit)
        });
        var _retry_after_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27349);
        const isRateLimit = ({ status, headers, text }) => status === 429 ||
            (status === 403 &&
                (headers['retry-after'] !== undefined ||
                    headers['x-ratelimit-remaining'] === '0' ||
                    /secondary rate limit|rate limit (?:already )?exceeded/i.test(text)));
        function askedWait({ headers, text }, now) {
            const after = (0, _retry_after_js__WEBPACK_IMPORTED_MODULE_0__.P)(headers['retry-after'], text, now);
            if (after !== undefined)
                return after;
            const reset = headers['x-ratelimit-reset'] ?? '';
            return headers['x-ratelimit-remaining'] === '0' && /^\d{1,12}$/.test(reset)
                ? Math.max(0, Number(reset) * 1000 - now)
                : undefined;
        }
    }),
    27349: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            P: () => (retryAfter)
        });
        const UNITS = {
            ns: 1e-6,
            us: 1e-3,
            µs: 1e-3,
            μs: 1e-3,
            ms: 1,
            s: 1000,
            m: 60_000,
            h: 3_600_000,
        };
        const LONGEST_TIME = 100;
        const LONGEST_BODY = 4096;
        function goDuration(text) {
            if (text.length > LONGEST_TIME)
                return undefined;
            if (!/^(?:\d+(?:\.\d+)?(?:ns|us|µs|μs|ms|s|m|h))+$/.test(text))
                return undefined;
            return [...text.matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|μs|ms|s|m|h)/gy)].reduce((sum, [, number, unit]) => sum + Number(number) * UNITS[unit], 0);
        }
        function retryAfter(header, body, now) {
            const inBody = /retry-after:\s{0,9}([0-9a-zµμ.]{1,99})/i.exec(body.slice(0, LONGEST_BODY))?.[1];
            const waits = [
                header === undefined ? undefined : timeOf(header.trim(), now),
                inBody === undefined ? undefined : goDuration(inBody.replace(/\.$/, '')),
            ].filter((wait) => wait !== undefined);
            return waits.length > 0 ? Math.max(...waits) : undefined;
        }
        function timeOf(header, now) {
            if (header.length > LONGEST_TIME)
                return undefined;
            if (/^\d+(?:\.\d+)?$/.test(header))
                return Number(header) * 1000;
            const duration = goDuration(header);
            if (duration !== undefined)
                return duration;
            const date = Date.parse(header);
            return Number.isNaN(date) ? undefined : Math.max(0, date - now);
        }
    }),
    84158: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Iy: () => (Tries),
            L5: () => (retry),
            Sz: () => (TryAgain),
            eB: () => (LONGEST_ASKED)
        });
        var _jitter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50516);
        const LONGEST_ASKED = 120_000;
        class TryAgain extends Error {
            name = 'TryAgain';
            error;
            verdict;
            constructor(error, verdict = true) {
                super('a try failed', { cause: error });
                this.error = error;
                this.verdict = verdict;
            }
        }
        class Tries {
            #options;
            #number = 0;
            #alike = new Map();
            constructor(options) {
                this.#options = options;
            }
            reset() {
                this.#number = 0;
                this.#alike.clear();
            }
            async again(error, verdict) {
                const { patience, host, attempts = 6, base = 500, longest = 30_000, random } = this.#options;
                patience.signal?.throwIfAborted();
                const { after = 0, tries = attempts, why = 'connection' } = conditionsOf(verdict);
                if (verdict === false)
                    throw error;
                const alike = (this.#alike.get(why) ?? 0) + 1;
                this.#alike.set(why, alike);
                if (alike >= tries || ++this.#number >= Math.max(tries, attempts))
                    throw error;
                if (after > LONGEST_ASKED)
                    throw error;
                const own = (0, _jitter_js__WEBPACK_IMPORTED_MODULE_0__.JQ)((0, _jitter_js__WEBPACK_IMPORTED_MODULE_0__.Bf)(this.#number, base, longest), random);
                if (!(await patience.wait(Math.max(after, own), { host, why })))
                    throw error;
            }
        }
        const conditionsOf = (verdict) => typeof verdict === 'object' ? verdict : {};
        async function retry(attempt, options, judge = () => false) {
            const tries = new Tries(options);
            for (let number = 1;; number++) {
                try {
                    return await attempt(number);
                }
                catch (error) {
                    if (error instanceof TryAgain)
                        await tries.again(error.error, error.verdict);
                    else
                        await tries.again(error, judge(error));
                }
            }
        }
    }),
    81401: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            jU: () => (removeAbandoned),
            qE: () => (writeAside),
            zI: () => (isAbandoned)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
        var node_util_types__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73429);
        var node_util_types__WEBPACK_IMPORTED_MODULE_3___default = __webpack_require__.n(node_util_types__WEBPACK_IMPORTED_MODULE_3__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37638);
        var _make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36532);
        var _node_process_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82518);
        const ABANDONED = 24 * 60 * 60_000;
        const TEMPORARY = /\.([0-9a-f]{12}\.\d{1,10}\.[0-9a-f]{12})\.[0-9a-f]{12}\.tmp$/;
        async function writeAside(file, write) {
            await (0, _make_folder_js__WEBPACK_IMPORTED_MODULE_4__.f)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
            const unique = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex');
            const temporary = `${file}.${(0, _node_process_identity_js__WEBPACK_IMPORTED_MODULE_5__.tz)()}.${unique}.tmp`;
            try {
                await write(temporary);
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
            }
            catch (error) {
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
                throw named(error, file);
            }
        }
        const isOfSystem = (error) => (0, node_util_types__WEBPACK_IMPORTED_MODULE_3__.isNativeError)(error) && 'syscall' in error;
        const OF_THE_DISK = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO']);
        function named(error, file) {
            const code = (0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.$N)(error);
            if (code === undefined || !OF_THE_DISK.has(code) || !isOfSystem(error))
                return error;
            const message = (0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.bD)(error);
            if (message.endsWith("'"))
                return error;
            return Object.assign(new Error(`${message} '${file}'`, { cause: error }), { code, path: file });
        }
        async function removeAbandoned(folder) {
            for (const file of await filesBelow(folder)) {
                const found = TEMPORARY.exec(file);
                if (!found)
                    continue;
                if (await isAbandoned(found[1], file))
                    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
            }
        }
        async function isAbandoned(mark, path) {
            const running = (0, _node_process_identity_js__WEBPACK_IMPORTED_MODULE_5__.nW)(mark);
            return running === undefined ? isOld(path) : !running;
        }
        async function filesBelow(folder) {
            try {
                const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { recursive: true, withFileTypes: true });
                return entries.filter((one) => one.isFile()).map((one) => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(one.parentPath, one.name));
            }
            catch (error) {
                if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.$N)(error) === 'ENOENT' || (0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.$N)(error) === 'ENOTDIR')
                    return [];
                throw error;
            }
        }
        const isOld = (file) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).then(({ mtimeMs }) => Date.now() - mtimeMs > ABANDONED, () => false);
    }),
    17813: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            _: () => (makeWorkFolder),
            k: () => (workFolder)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var _make_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36532);
        const workFolder = (root) => ({
            root,
            lock: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'spack.lock'),
            solution: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'solution.json'),
            buildReport: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'build.json'),
            facts: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'facts.json'),
            environment: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'environment.json'),
            cache: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'buildcache'),
            logs: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'logs'),
            unstaged: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'unstaged'),
            sboms: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'sbom'),
            sbomReport: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'sbom', 'sbom.json'),
            plan: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'plan.json'),
            scan: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'scan.json'),
            pushReport: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'push.json'),
            decision: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'decision.json'),
        });
        async function makeWorkFolder(root) {
            await (0, _make_folder_js__WEBPACK_IMPORTED_MODULE_2__.f)(root);
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '.gitignore'), '*\n');
            return workFolder(root);
        }
    }),
    90851: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            HC: () => (VEX_STATUSES),
            O1: () => (VEX_JUSTIFICATIONS),
            YH: () => (openVexType)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
        const VEX_STATUSES = ['not_affected', 'affected', 'fixed', 'under_investigation'];
        const VEX_JUSTIFICATIONS = [
            'component_not_present',
            'vulnerable_code_not_present',
            'vulnerable_code_not_in_execute_path',
            'vulnerable_code_cannot_be_controlled_by_adversary',
            'inline_mitigations_already_exist',
        ];
        const MOST = 100_000;
        const word = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(2000);
        const prose = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(20_000);
        const time = zod__WEBPACK_IMPORTED_MODULE_1__.w$({ offset: true });
        const product = zod__WEBPACK_IMPORTED_MODULE_0__._H3({
            '@id': word.optional(),
            identifiers: zod__WEBPACK_IMPORTED_MODULE_0__._H3({ purl: word.optional(), cpe22: word.optional(), cpe23: word.optional() })
                .optional(),
        });
        const statement = zod__WEBPACK_IMPORTED_MODULE_0__._H3({
            vulnerability: zod__WEBPACK_IMPORTED_MODULE_0__._H3({
                '@id': word.optional(),
                name: word.min(1),
                aliases: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(word).max(1000).optional(),
            }),
            timestamp: time.optional(),
            last_updated: time.optional(),
            products: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(product.extend({ subcomponents: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(product).max(MOST).optional() }))
                .max(MOST)
                .optional(),
            status: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(VEX_STATUSES),
            status_notes: prose.optional(),
            justification: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(VEX_JUSTIFICATIONS).optional(),
            impact_statement: prose.optional(),
            action_statement: prose.optional(),
        });
        const openVexType = zod__WEBPACK_IMPORTED_MODULE_0__._H3({
            '@context': zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^https:\/\/openvex\.dev\/ns(\/v0\.\d+\.\d+)?$/, 'not OpenVEX'),
            '@id': word.min(1),
            author: word.min(1),
            role: word.optional(),
            timestamp: time,
            last_updated: time.optional(),
            version: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().min(1),
            tooling: word.optional(),
            statements: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(statement).min(1).max(MOST),
        });
    }),
    4886: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            FF: () => (criterionName),
            GT: () => (reviewPath),
            I2: () => (reviewStatementType),
            PR: () => (reviewType),
            Tl: () => (packageVersion),
            bk: () => (VERDICTS),
            iD: () => (login),
            oZ: () => (packageName),
            wf: () => (CRITERIA)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
        var _identity_commit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67795);
        var _identity_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64074);
        var _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94002);
        var _outside_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55510);
        const CRITERIA = ['functional', 'safe', 'license'];
        const criterionName = zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
            .regex(/^[a-z][a-z0-9-]{0,39}$/, 'not the name of a criterion: lower case letters, digits and "-"');
        const VERDICTS = ['approved', 'rejected', 'unsafe', 'requested', 'withdrawn'];
        const digest = (0, _identity_digest_js__WEBPACK_IMPORTED_MODULE_1__.Ne)();
        const packageName = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[a-z0-9_][a-z0-9_-]{0,99}$/, 'not a package name');
        const packageVersion = zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
            .regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/, 'not a version');
        const login = zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
            .regex(/^[a-z0-9][a-z0-9_-]{0,38}(\[bot\])?$/, 'not a login in lower case');
        const reviewStatementType = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            name: packageName,
            version: packageVersion,
            auditor: login,
            team: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
                .regex(/^[a-z0-9-]+\/[a-z0-9_.-]+$/, 'not a team')
                .optional(),
            verdict: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(VERDICTS),
            criteria: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(criterionName).max(50),
            note: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
                .max(2000)
                .refine((text) => (0, _outside_printable_js__WEBPACK_IMPORTED_MODULE_2__.g$)(text) === text, 'has control characters, or others that cannot be seen'),
            recipe: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
                digest,
                files: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(300), digest),
                license: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(500).optional(),
                commit: (0, _identity_commit_js__WEBPACK_IMPORTED_MODULE_3__.K)().optional(),
            })
                .optional(),
            binaries: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
                hash: (0, _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_4__.o)(),
                target: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(100),
                manifest: digest,
                layer: digest,
                packageHash: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(100).optional(),
            })),
            time: zod__WEBPACK_IMPORTED_MODULE_5__.w$(),
            source: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(500),
        });
        const reviewType = reviewStatementType.extend({
            signature: zod__WEBPACK_IMPORTED_MODULE_0__._H3({ mediaType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP() }).optional(),
        });
        const reviewPath = (review) => `reviews/${review.name}/${review.version}/${review.auditor}.json`;
    }),
    74905: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            HC: () => (vexPath),
            Z8: () => (vexRecordType),
            fz: () => (vexStatementType),
            sV: () => (vulnerabilityId)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
        var _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94002);
        var _openvex_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90851);
        var _review_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4886);
        const vulnerabilityId = zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
            .regex(/^[A-Za-z0-9](?!.*\.\.)[A-Za-z0-9._-]{2,99}$/, 'not the id of a vulnerability');
        const vexStatementType = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            name: _review_js__WEBPACK_IMPORTED_MODULE_1__.oZ,
            version: _review_js__WEBPACK_IMPORTED_MODULE_1__.Tl,
            hash: (0, _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_2__.o)().optional(),
            vulnerability: vulnerabilityId,
            status: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(_openvex_js__WEBPACK_IMPORTED_MODULE_3__.HC),
            justification: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(_openvex_js__WEBPACK_IMPORTED_MODULE_3__.O1).optional(),
            note: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(2000),
            auditor: _review_js__WEBPACK_IMPORTED_MODULE_1__.iD,
            team: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
                .regex(/^[a-z0-9-]+\/[a-z0-9_.-]+$/, 'not a team')
                .optional(),
            time: zod__WEBPACK_IMPORTED_MODULE_4__.w$(),
            source: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(500),
        });
        const vexRecordType = vexStatementType.extend({
            openvex: _openvex_js__WEBPACK_IMPORTED_MODULE_3__.YH,
            signature: zod__WEBPACK_IMPORTED_MODULE_0__._H3({ mediaType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP() }).optional(),
        });
        const vexPath = (one) => `statements/${one.name}/${one.version}/${one.vulnerability}/${one.hash === undefined ? '' : `${one.hash}/`}${one.auditor}.json`;
    }),
    64074: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Bc: () => (isDigest),
            Ne: () => (digestType),
            ZD: () => (hexOf),
            wm: () => (sha256Type),
            z9: () => (digestOfHex)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14566);
        const PATTERN = /^sha256:[0-9a-f]{64}$/;
        const isDigest = (text) => PATTERN.test(text);
        const digestType = () => zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(PATTERN, 'not a digest');
        const sha256Type = () => zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-f]{64}$/, 'not 64 hex digits');
        const hexOf = (digest) => digest.slice('sha256:'.length);
        function digestOfHex(hex) {
            const digest = `sha256:${hex}`;
            if (!isDigest(digest))
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__.h(`"${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__.S)(digest)}" is not a digest.`, {
                    id: 'digest-malformed',
                    fix: 'Give sha256: and 64 lower case hex digits.',
                });
            return digest;
        }
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
    })
};
