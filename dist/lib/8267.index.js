export const id = 8267;
export const ids = [8267];
export const modules = {
    7536: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            FK: () => (buildReport),
            S5: () => (decisionDocument),
            as: () => (packageLock),
            rS: () => (pushReport),
            Gg: () => (recipeFactsReport),
            au: () => (reviewDocument),
            AE: () => (sbomReport),
            tf: () => (updatesReport)
        });
        var schemas = __webpack_require__(92857);
        var spec_hash = __webpack_require__(94002);
        ;
        const specHash = (0, spec_hash.oe)();
        const buildEntryType = schemas.Ikc({
            name: schemas.YjP(),
            version: schemas.YjP(),
            hash: specHash,
            target: schemas.YjP(),
            root: schemas.zMY(),
            outcome: schemas.k5n(['reused', 'built', 'external', 'failed', 'skipped', 'unneeded']),
            seconds: schemas.aig().nonnegative().optional(),
            phase: schemas.YjP().optional(),
            log: schemas.YjP().optional(),
            source: schemas.YjP().optional(),
            reason: schemas.YjP().optional(),
        });
        const buildReportType = schemas.Ikc({
            spack: schemas.Ikc({ version: schemas.YjP(), commit: schemas.YjP().optional() }),
            recipes: schemas.YOg(schemas.Ikc({ namespace: schemas.YjP(), commit: schemas.YjP().optional() })),
            lock: schemas.YjP(),
            cache: schemas.YjP(),
            installRoot: schemas.YjP(),
            paddedLength: schemas.aig().int().nonnegative(),
            platform: schemas.YjP(),
            finished: schemas.YjP(),
            seconds: schemas.aig().nonnegative(),
            specs: schemas.YOg(buildEntryType),
        });
        var digest = __webpack_require__(64074);
        ;
        const sha256 = (0, digest.wm)();
        const recipe_facts_text = schemas.YjP().exactOptional();
        const recipeFactsType = schemas.Ikc({
            specs: schemas.YOg(schemas.Ikc({
                hash: (0, spec_hash.oe)(),
                licenses: schemas.YOg(schemas.YjP()).readonly(),
                homepage: recipe_facts_text,
                description: recipe_facts_text,
                maintainers: schemas.YOg(schemas.YjP()).readonly(),
                sources: schemas.YOg(schemas.Ikc({
                    resource: recipe_facts_text,
                    url: recipe_facts_text,
                    sha256: sha256.exactOptional(),
                    git: recipe_facts_text,
                    commit: recipe_facts_text,
                    ref: recipe_facts_text,
                }))
                    .readonly(),
                patches: schemas.YOg(schemas.Ikc({ sha256, url: recipe_facts_text, file: recipe_facts_text })).readonly(),
                recipeSha256: sha256.exactOptional(),
            }))
                .readonly(),
        });
        ;
        const push_report_digest = (0, digest.Ne)();
        const push_report_specHash = (0, spec_hash.oe)();
        const pushReportType = schemas.Ikc({
            registry: schemas.YjP(),
            specs: schemas.YOg(schemas.Ikc({
                name: schemas.YjP(),
                version: schemas.YjP(),
                hash: push_report_specHash,
                target: schemas.YjP(),
                tag: schemas.YjP(),
                manifest: push_report_digest,
                layer: push_report_digest,
                size: schemas.aig().int().nonnegative(),
                outcome: schemas.k5n(['pushed', 'present']),
            })),
            referrers: schemas.YOg(schemas.Ikc({ subject: push_report_digest, artifactType: schemas.YjP(), manifest: push_report_digest })),
            index: schemas.Ikc({ manifest: push_report_digest, specs: schemas.aig().int().nonnegative() }).optional(),
        });
        ;
        const sbomReportType = schemas.Ikc({
            files: schemas.YOg(schemas.Ikc({
                hash: (0, spec_hash.oe)().optional(),
                format: schemas.k5n(['cyclonedx', 'spdx']),
                version: schemas.YjP(),
                mediaType: schemas.YjP(),
                file: schemas.YjP(),
                digest: (0, digest.Ne)(),
                components: schemas.aig().int().nonnegative(),
            })),
        });
        var review = __webpack_require__(4886);
        var version_state = __webpack_require__(36956);
        ;
        const decidedSpecType = schemas.Ikc({
            name: schemas.YjP(),
            version: schemas.YjP(),
            hash: (0, spec_hash.oe)(),
            target: schemas.YjP(),
            external: schemas.zMY(),
            manifest: (0, digest.Ne)().optional(),
            verdict: schemas.k5n(['trusted', 'refused']),
            state: schemas.k5n(version_state.Q).optional(),
            signers: schemas.YOg(schemas.YjP()),
            reasons: schemas.YOg(schemas.Ikc({ code: schemas.YjP(), message: schemas.YjP() })),
            remarks: schemas.YOg(schemas.YjP()),
        });
        const decisionType = schemas.Ikc({
            verdict: schemas.k5n(['trusted', 'refused']),
            registry: schemas.YjP(),
            allow: schemas.YOg(schemas.k5n(version_state.Q)),
            specs: schemas.YOg(decidedSpecType),
        });
        ;
        const requirement = schemas.Ikc({
            text: schemas.YjP().max(300),
            origin: schemas.YjP().max(300),
        });
        const packageLockType = schemas.Ikc({
            packages: schemas.YOg(schemas.Ikc({
                name: review.oZ,
                version: review.Tl,
                state: schemas.k5n(version_state.Q),
                requiredBy: schemas.YOg(requirement),
                requires: schemas.YOg(schemas.YjP().max(300)),
            })),
        });
        ;
        const finding = schemas.Ikc({ kind: schemas.YjP(), message: schemas.YjP() });
        const updateOutcomes = [
            'nothing-new',
            'opened',
            'updated',
            'unchanged',
            'written',
            'shown',
            'touched',
            'dismissed',
            'deferred',
            'doubtful',
            'could-not-look',
            'unclaimed',
            'disabled',
            'unreadable',
            'failed',
        ];
        const updateEntryType = schemas.Ikc({
            name: schemas.YjP(),
            outcome: schemas.k5n(updateOutcomes),
            reasons: schemas.YOg(schemas.YjP()),
            source: schemas.Ikc({ datasource: schemas.YjP(), key: schemas.YjP() }).optional(),
            current: schemas.YjP().optional(),
            candidates: schemas.YOg(schemas.Ikc({
                version: schemas.YjP(),
                change: schemas.k5n(['major', 'minor', 'patch']),
                security: schemas.zMY(),
                published: schemas.YjP().optional(),
            })),
            refused: schemas.YOg(schemas.Ikc({ version: schemas.YjP(), reasons: schemas.YOg(schemas.YjP()) })),
            findings: schemas.YOg(finding),
            proposal: schemas.Ikc({ number: schemas.aig().int(), url: schemas.YjP(), branch: schemas.YjP() }).optional(),
        });
        const updatesReportType = schemas.Ikc({
            repository: schemas.YjP(),
            finished: schemas.YjP(),
            recipes: schemas.YOg(updateEntryType),
            requests: schemas.g1P(schemas.YjP(), schemas.aig().int().nonnegative()),
        });
        var documents = __webpack_require__(61063);
        ;
        const buildReport = (0, documents.v0)('pakages.build/1', 'build', buildReportType);
        const recipeFactsReport = (0, documents.v0)('pakages.facts/1', 'build', recipeFactsType);
        const pushReport = (0, documents.v0)('pakages.push/1', 'push', pushReportType);
        const sbomReport = (0, documents.v0)('pakages.sbom/1', 'sbom', sbomReportType);
        const reviewDocument = (0, documents.v0)('pakages.review/1', 'review', review.PR);
        const decisionDocument = (0, documents.v0)('pakages.decision/1', 'install', decisionType);
        const packageLock = (0, documents.v0)('pakages.lock/1', 'resolve', packageLockType);
        const updatesReport = (0, documents.v0)('pakages.updates/1', 'updates', updatesReportType);
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
        var _pakages_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15125);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14566);
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        var _temporary_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81401);
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
                    fix: `Run "${writer}" again.`,
                    at: { file: from },
                });
            };
            return {
                schema,
                type,
                parse,
                read: async (file) => parse(await readJson(file, `Run "${writer}" first, or name the file that it wrote.`), file),
                write: (file, value) => writeWhole(file, `${JSON.stringify({ schema, ...value }, null, 2)}\n`),
            };
        }
        function otherSchema(wanted, writer, found, from) {
            if (found === undefined)
                return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${from} is not a ${wanted} file: it has no "schema".`, {
                    fix: `Name the file that "${writer}" wrote.`,
                    at: { file: from },
                });
            const [wantedName] = wanted.split('/');
            const [name] = found.split('/');
            const fix = name === wantedName
                ? 'Use the same version of Pakages in every job.'
                : `Name the file that "${writer}" wrote.`;
            return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${from} is a ${found.slice(0, 60)} file, but ${wanted} is needed.`, {
                fix,
                at: { file: from },
            });
        }
        async function readJson(file, fix) {
            let text;
            try {
                text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
            }
            catch (error) {
                if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) === 'ENOENT')
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`There is no file ${file}.`, { fix, cause: error });
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${file} cannot be read (${(0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) ?? 'unknown error'}).`, {
                    fix: 'Check its kind and its permissions.',
                    cause: error,
                });
            }
            try {
                return (0, _pakages_model__WEBPACK_IMPORTED_MODULE_4__.q)(text, file);
            }
            catch (error) {
                if (!(error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_5__.h))
                    throw error;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(error.message, { fix: error.fix, cause: error, at: { file } });
            }
        }
        async function writeWhole(file, content) {
            await (0, _temporary_file_js__WEBPACK_IMPORTED_MODULE_6__.q)(file, (temporary) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, content));
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
    81401: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            j: () => (removeAbandoned),
            q: () => (writeAside)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37638);
        var _node_process_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82518);
        const ABANDONED = 24 * 60 * 60_000;
        const TEMPORARY = /\.([0-9a-f]{12}\.\d{1,10}\.[0-9a-f]{12})\.[0-9a-f]{12}\.tmp$/;
        async function writeAside(file, write) {
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
            const unique = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex');
            const temporary = `${file}.${(0, _node_process_identity_js__WEBPACK_IMPORTED_MODULE_3__.tz)()}.${unique}.tmp`;
            try {
                await write(temporary);
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
            }
            catch (error) {
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
                throw error;
            }
        }
        async function removeAbandoned(folder) {
            for (const name of await namesBelow(folder)) {
                const found = TEMPORARY.exec(name);
                if (!found)
                    continue;
                const file = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
                const running = (0, _node_process_identity_js__WEBPACK_IMPORTED_MODULE_3__.nW)(found[1]);
                if (running === undefined ? await isOld(file) : !running)
                    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
            }
        }
        async function namesBelow(folder) {
            try {
                return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { recursive: true });
            }
            catch (error) {
                if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error) === 'ENOENT' || (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error) === 'ENOTDIR')
                    return [];
                throw error;
            }
        }
        const isOld = (file) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).then(({ mtimeMs }) => Date.now() - mtimeMs > ABANDONED, () => false);
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
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__.h(`"${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__.S)(digest)}" is not a digest.`, 'Give sha256: and 64 lower case hex digits.');
            return digest;
        }
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
    16384: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            U: () => (isLoopback)
        });
        const isLoopback = (hostname) => hostname === 'localhost' ||
            hostname.endsWith('.localhost') ||
            hostname === '[::1]' ||
            /^127(?:\.\d{1,3}){3}$/.test(hostname);
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
                throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`${(0, _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.S)(from)} is longer than 512 MiB.`, 'Write it anew.');
            checkDepth(text, from);
            try {
                return JSON.parse(text);
            }
            catch {
                throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`${(0, _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.S)(from)} is not JSON.`, 'It may have been cut or edited: write it anew.');
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
                    throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`${(0, _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.S)(from)} is nested more than ${MAX_DEPTH} levels deep.`, 'No document of Spack or of Pakages is: write it anew.');
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
    36956: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Q: () => (VERSION_STATES)
        });
        const VERSION_STATES = ['removed', 'rejected', 'approved', 'pending', 'unreviewed'];
    })
};
