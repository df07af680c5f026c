export const id = 4589;
export const ids = [4589];
export const modules = {
    13628: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            E2: () => (checksumsDocument),
            Jb: () => (checksumsPartDocument),
            Yc: () => (filesListedIn)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61063);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64074);
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        const hex = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.wm)();
        const checksumsType = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
            issued: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
            expires: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
            version: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative().optional(),
            files: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), hex),
        });
        const checksumsPartType = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
            packages: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
                input: hex,
                files: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), hex),
            })),
        });
        const checksumsDocument = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.v0)('pakages.checksums/1', 'index', checksumsType);
        const checksumsPartDocument = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.v0)('pakages.checksums-part/2', 'index', checksumsPartType);
        const filesListedIn = ({ packages }) => Object.values(packages).flatMap(({ files }) => Object.entries(files));
    }),
    91983: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            b: () => (openIndex),
            D: () => (readPublishedTrust)
        });
        var index_source = __webpack_require__(65439);
        var errors = __webpack_require__(37638);
        var document_kinds = __webpack_require__(64361);
        var p_map = __webpack_require__(606);
        var checksums_documents = __webpack_require__(13628);
        var documents = __webpack_require__(35163);
        var parts = __webpack_require__(40729);
        var paths = __webpack_require__(56871);
        var registry_readings = __webpack_require__(94712);
        ;
        function versionIn({ versions, specs }, version) {
            const found = versions.find((one) => one.version === version);
            return (found && {
                ...found,
                binaries: found.binaries.map((binary) => ({
                    ...binary,
                    dependencies: graphBelow(specs, binary.hash),
                })),
            });
        }
        function graphBelow(specs, root) {
            const start = specs.findIndex(({ hash }) => hash === root);
            if (start < 0)
                return { nodes: [], edges: [] };
            const places = new Map([[start, 0]]);
            const found = [specs[start]];
            const edges = [];
            for (let from = 0; from < found.length; from++) {
                for (const [spec, kinds] of found[from].needs) {
                    if (!specs[spec])
                        continue;
                    let to = places.get(spec);
                    if (to === undefined) {
                        to = found.push(specs[spec]) - 1;
                        places.set(spec, to);
                    }
                    edges.push([from, to, kinds]);
                }
            }
            return { nodes: found.map(({ needs: _, ...node }) => node), edges };
        }
        var trust_document = __webpack_require__(52555);
        var site_file = __webpack_require__(4003);
        var read_by_digest = __webpack_require__(1354);
        var reading_json = __webpack_require__(51214);
        ;
        async function verifiedRoot(source, root, verify) {
            try {
                return await verify(root, await readBundle(source, paths.KC));
            }
            catch (error) {
                const own = await readBundle(source, (0, paths.EU)((0, site_file.sc)(root)));
                if (own === undefined)
                    throw error;
                return verify(root, own);
            }
        }
        async function readBundle(source, path) {
            const bytes = await source.read(path, read_by_digest.u);
            return bytes && (0, reading_json.X)(bytes, source, path);
        }
        function refuseExpired({ location }, { expires }, now) {
            if (expires !== undefined && Date.parse(expires) > now)
                return;
            throw new errors.yo(expires === undefined
                ? `The index at ${location} does not say until when it holds.`
                : `The index at ${location} expired on ${expires}: it may hide what was removed since.`, {
                id: 'index-expired',
                fix: 'Check the clock of this machine, then ask who publishes the index to write it anew: a scheduled workflow that runs "index" renews it.',
            });
        }
        const TOLERANCE = 300;
        function refuseFuture({ location }, { version = 0 }, now) {
            if (version <= now / 1000 + TOLERANCE)
                return;
            throw new errors.yo(`The index at ${location} has version ${version}, which no index of today can have.`, {
                id: 'index-version-impossible',
                fix: 'Check the clock of this machine, and tell who publishes the index: its key may be in wrong hands.',
            });
        }
        function refuseOlder(source, { issued, version }, { notBefore, atLeast }) {
            if (Number.isNaN(Date.parse(issued)))
                throw new errors.yo(`The index at ${source.location} does not say when it was issued.`, {
                    id: 'index-undated',
                    fix: 'Have it written anew by "index".',
                });
            if (atLeast !== undefined && (version ?? 0) < atLeast)
                throw new errors.yo(`The index at ${source.location} has version ${version ?? 0}, and version ${atLeast} was seen before: an old one is being served.`, {
                    id: 'index-older-than-seen',
                    fix: 'Somebody may be serving an old copy. Try again later, or ask the maintainers.',
                });
            if (notBefore === undefined || Date.parse(issued) >= Date.parse(notBefore))
                return;
            throw new errors.yo(`The index at ${source.location} is of ${issued}, older than the one of ${notBefore} that was used before.`, {
                id: 'index-older-than-seen',
                fix: 'Somebody may be serving an old copy. Try again later, or ask the maintainers.',
            });
        }
        ;
        const MOST = 32;
        class RecentReads {
            #reads = new Map();
            get(path, read) {
                const known = this.#reads.get(path);
                const reading = known ?? read();
                this.#reads.delete(path);
                this.#reads.set(path, reading);
                if (!known)
                    reading.catch(() => this.#reads.delete(path));
                const [oldest] = this.#reads.keys();
                if (this.#reads.size > MOST)
                    this.#reads.delete(oldest);
                return reading;
            }
        }
        ;
        async function openIndex(location, options) {
            const source = (0, index_source.vz)(location, options.http);
            const bytes = await source.read(paths.vM, read_by_digest.u);
            if (!bytes)
                throw new errors.yo(`There is no index at ${source.location}.`, {
                    id: 'index-not-found',
                    fix: `Give the address that holds ${paths.vM}, as "index" wrote it.`,
                });
            const signer = options.verify && (await verifiedRoot(source, bytes, options.verify));
            const root = checksums_documents.E2.parse((0, reading_json.X)(bytes, source, paths.vM), `${source.location}${paths.vM}`);
            refuseOlder(source, root, options);
            if (options.now !== undefined) {
                refuseExpired(source, root, options.now);
                refuseFuture(source, root, options.now);
            }
            return new CheckedIndex(source, root, signer);
        }
        async function readPublishedTrust(location, http) {
            const source = (0, index_source.vz)(location, http);
            const bytes = await source.read(paths.ZY, 1024 * 1024);
            return (bytes && trust_document.q.parse((0, reading_json.X)(bytes, source, paths.ZY), `${source.location}${paths.ZY}`));
        }
        class CheckedIndex {
            location;
            issued;
            serial;
            signer;
            #source;
            #root;
            #parts = new Map();
            #documents = new RecentReads();
            #vulnerabilities;
            constructor(source, { issued, version, files }, signer) {
                this.location = source.location;
                this.issued = issued;
                this.serial = version;
                this.signer = signer;
                this.#source = source;
                this.#root = new Map(Object.entries(files));
            }
            async packages() {
                const found = await this.#document(documents.ZG, paths.K_, this.#root);
                if (found)
                    return found;
                throw new errors.yo(`The index at ${this.location} does not list its packages.`, {
                    id: 'index-incomplete',
                    fix: 'Have it written anew by "index".',
                });
            }
            async trust() {
                return this.#document(trust_document.q, paths.ZY, this.#root);
            }
            async vulnerabilities() {
                this.#vulnerabilities ??= this.#document(document_kinds.C0, paths.VK, this.#root);
                return this.#vulnerabilities;
            }
            async readings() {
                return (0, p_map["default"])([...this.#root.keys()].filter((path) => path.startsWith(paths.mc)), async (path) => {
                    const part = await this.#document(registry_readings.k, path, this.#root);
                    return { ...part, path };
                }, { concurrency: 16 });
            }
            async package(name) {
                return this.#named(documents.Es, (0, paths.C0)(name), name);
            }
            async version(name, version) {
                const found = await this.package(name);
                const listed = found?.versions.find((one) => one.version === version);
                if (!found || !listed)
                    return undefined;
                if (listed.in === undefined)
                    return versionIn(found.details, version);
                const older = await this.#named(documents.BS, listed.in, name);
                return older && versionIn(older, version);
            }
            async file(name, href) {
                return this.#read(href, await this.#filesOf(name));
            }
            #named(kind, path, name) {
                return this.#documents.get(path, async () => {
                    const found = await this.#document(kind, path, await this.#filesOf(name));
                    if (found && found.name !== name)
                        throw this.#isOther(path);
                    return found;
                });
            }
            async #filesOf(name) {
                const path = (0, parts.xl)(name);
                const reading = this.#parts.get(path) ??
                    this.#document(checksums_documents.Jb, path, this.#root).then((found) => found ?? { packages: {} });
                this.#parts.set(path, reading);
                const { packages } = await reading;
                return new Map(Object.hasOwn(packages, name) ? Object.entries(packages[name].files) : []);
            }
            async #document(kind, path, listing) {
                const bytes = await this.#read(path, listing);
                return bytes && kind.parse((0, reading_json.X)(bytes, this.#source, path), `${this.location}${path}`);
            }
            async #read(path, listing) {
                const digest = listing.get(path);
                if (digest === undefined)
                    return undefined;
                const found = await (0, read_by_digest.g)(this.#source, path, digest, read_by_digest.u);
                if (found.kind === 'whole')
                    return found.bytes;
                throw new errors.yo(`${path} of the index at ${this.location} ${found.kind === 'other' ? 'is not what its checksum says' : 'is missing'}.`, {
                    id: 'index-file-unlike-checksum',
                    fix: 'The index may have changed more than once since it was opened: run this again. If it stays so, tell its maintainers.',
                });
            }
            #isOther(path) {
                return new errors.yo(`${path} of the index at ${this.location} describes another package.`, {
                    id: 'index-file-misplaced',
                    fix: 'Have the index written anew.',
                });
            }
        }
    }),
    1354: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            g: () => (readByDigest),
            u: () => (LIMIT)
        });
        var _site_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56871);
        var _site_site_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4003);
        const LIMIT = 256 * 1024 * 1024;
        async function readByDigest(source, path, digest, limit) {
            const ways = [
                () => source.read(path, limit),
                () => source.read((0, _site_paths_js__WEBPACK_IMPORTED_MODULE_0__.GV)(path, digest), limit),
                () => source.read(path, limit, `sha256=${digest}`),
            ];
            let kind = 'missing';
            for (const read of ways) {
                const bytes = await read();
                if (bytes && (0, _site_site_file_js__WEBPACK_IMPORTED_MODULE_1__.sc)(bytes) === digest)
                    return { kind: 'whole', bytes };
                if (bytes)
                    kind = 'other';
            }
            return { kind };
        }
    }),
    51214: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            X: () => (readingJson)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15125);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52674);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        function readingJson(bytes, source, path) {
            const text = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.N)(bytes, path);
            try {
                return (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.q)(text, path);
            }
            catch (cause) {
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo(`${path} of the index at ${source.location} is not JSON.`, {
                    id: 'index-not-json',
                    fix: 'Check the address of the index.',
                    cause,
                });
            }
        }
    }),
    35163: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            BS: () => (olderVersionsDocument),
            Es: () => (packageDocument),
            ZG: () => (packagesDocument)
        });
        var documents = __webpack_require__(61063);
        var digest = __webpack_require__(64074);
        var spec_hash = __webpack_require__(94002);
        var review = __webpack_require__(4886);
        var schemas = __webpack_require__(92857);
        var state = __webpack_require__(16094);
        var version_fields = __webpack_require__(92353);
        ;
        const lines = schemas.YOg(schemas.YjP());
        const knownVulnerability = schemas.Ikc({
            id: schemas.YjP(),
            severity: schemas.k5n(['critical', 'high', 'medium', 'low', 'unknown']),
            title: schemas.YjP().optional(),
            url: schemas.YjP().optional(),
            component: schemas.YjP(),
            status: schemas.k5n(['affected', 'not_affected', 'fixed', 'under_investigation']),
            grade: schemas.k5n(['certain', 'likely', 'possible']).optional(),
            why: schemas.YjP().optional(),
            since: schemas.YjP().optional(),
            fixed: lines.optional(),
            exploited: schemas.YjP().optional(),
        });
        const whetherChecked = schemas.Ikc({
            covered: schemas.zMY(),
            why: schemas.YjP().optional(),
            time: schemas.YjP().optional(),
        })
            .optional();
        ;
        const documents_digest = (0, digest.Ne)();
        const specHash = (0, spec_hash.o)();
        const documents_state = schemas.k5n(state.x);
        const documents_lines = schemas.YOg(schemas.YjP());
        const requires = schemas.YOg(schemas.YjP().max(300)).max(1000).optional();
        const listedVersion = schemas.Ikc({
            version: schemas.YjP(),
            state: documents_state,
            targets: schemas.YOg(schemas.YjP()),
        });
        const packagesType = schemas.Ikc({
            title: schemas.YjP(),
            repository: schemas.YjP().optional(),
            registry: schemas.YjP(),
            packages: schemas.YOg(schemas.Ikc({
                name: schemas.YjP(),
                description: schemas.YjP().optional(),
                license: schemas.YjP().optional(),
                tags: schemas.YOg(schemas.YjP()),
                preferred: schemas.YjP().optional(),
                versions: schemas.YOg(listedVersion),
            })),
        });
        const listedSpec = schemas.Ikc({
            name: schemas.YjP(),
            version: schemas.YjP(),
            hash: specHash,
            external: schemas.zMY().optional(),
            unlisted: schemas.zMY().optional(),
            license: schemas.YjP().optional(),
            needs: schemas.YOg(schemas.PVZ([schemas.aig().int().nonnegative(), schemas.YjP()])),
        });
        const install = schemas.Ikc({ spack: documents_lines, pakages: documents_lines, docker: documents_lines });
        const binary = schemas.Ikc({
            hash: specHash,
            tag: schemas.YjP(),
            image: schemas.YjP(),
            manifest: documents_digest,
            layer: documents_digest,
            size: schemas.aig().int().nonnegative(),
            platform: schemas.YjP(),
            os: schemas.YjP(),
            target: schemas.YjP(),
            compiler: schemas.YjP().optional(),
            variants: documents_lines.optional(),
            built: version_fields.Q_.optional(),
            complete: schemas.zMY().optional(),
            unmatched: schemas.YOg(schemas.YjP()).optional(),
            covered: schemas.zMY().optional(),
            sboms: schemas.YOg(schemas.Ikc({
                format: schemas.k5n(['cyclonedx', 'spdx']),
                mediaType: schemas.YjP(),
                manifest: documents_digest,
                components: schemas.aig().int().nonnegative().optional(),
            })),
            attestations: schemas.YOg(schemas.Ikc({ predicateType: schemas.YjP(), manifest: documents_digest, signer: schemas.YjP().optional() })),
            install,
        });
        const versionType = schemas.Ikc({
            name: schemas.YjP(),
            version: schemas.YjP(),
            state: documents_state,
            allow: schemas.YOg(documents_state).optional(),
            reasons: documents_lines,
            missing: documents_lines,
            tombstone: schemas.Ikc({
                auditor: schemas.YjP(),
                reason: schemas.YjP(),
                time: schemas.YjP(),
                from: schemas.YjP().optional(),
            })
                .optional(),
            license: schemas.YjP().optional(),
            licenseAccepted: schemas.zMY().optional(),
            maintainers: schemas.YOg(schemas.YjP()),
            recipeSha256: schemas.YjP().optional(),
            recipeChange: version_fields.SN.optional(),
            requires,
            sources: schemas.YOg(schemas.Ikc({
                url: schemas.YjP().optional(),
                sha256: schemas.YjP().optional(),
                git: schemas.YjP().optional(),
                commit: schemas.YjP().optional(),
            })),
            reviews: schemas.YOg(schemas.Ikc({
                auditor: schemas.YjP(),
                verdict: schemas.k5n(review.bk),
                criteria: schemas.YOg(schemas.YjP()),
                note: schemas.YjP(),
                time: schemas.YjP(),
                counts: schemas.zMY(),
                remarks: documents_lines,
                signer: schemas.YjP().optional(),
                from: schemas.YjP().optional(),
                url: schemas.YjP().optional(),
                file: schemas._H3({}).optional(),
            })),
            binaries: schemas.YOg(binary),
            advisories: schemas.YOg(knownVulnerability),
            concerns: schemas.YOg(version_fields.K3).optional(),
            checked: whetherChecked,
            files: schemas.YOg(schemas.Ikc({ path: schemas.YjP(), href: schemas.YjP(), digest: documents_digest, size: schemas.aig().int().nonnegative() })),
        });
        const detailsType = schemas.Ikc({
            versions: schemas.YOg(versionType),
            specs: schemas.YOg(listedSpec),
        });
        const packageType = schemas.Ikc({
            name: schemas.YjP(),
            description: schemas.YjP().optional(),
            homepage: schemas.YjP().optional(),
            maintainers: schemas.YOg(schemas.YjP()),
            tags: schemas.YOg(schemas.YjP()),
            recipe: schemas.YjP().optional(),
            preferred: schemas.YjP().optional(),
            versions: schemas.YOg(listedVersion.extend({
                license: schemas.YjP().optional(),
                binaries: schemas.YOg(schemas.Ikc({ hash: specHash, target: schemas.YjP(), manifest: documents_digest })),
                advisories: schemas.aig().int().nonnegative(),
                requires,
                in: schemas.YjP().optional(),
            })),
            usedBy: schemas.YOg(schemas.YjP()),
            details: detailsType,
        });
        const olderVersionsType = detailsType.extend({ name: schemas.YjP() });
        const packagesDocument = (0, documents.v0)('pakages.packages/1', 'index', packagesType);
        const packageDocument = (0, documents.v0)('pakages.package/2', 'index', packageType);
        const olderVersionsDocument = (0, documents.v0)('pakages.older-versions/1', 'index', olderVersionsType);
    }),
    94712: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            k: () => (registryReadingsDocument)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61063);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64074);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94002);
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        var _version_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92353);
        const digest = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.Ne)();
        const text = zod__WEBPACK_IMPORTED_MODULE_1__.YjP();
        const readingType = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
            hash: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.o)(),
            spec: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[0-9a-f]{32}$/),
            time: text,
            manifest: digest,
            layer: digest,
            size: zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().nonnegative(),
            layers: zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().nonnegative(),
            sboms: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ format: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(['cyclonedx', 'spdx']), mediaType: text, manifest: digest })),
            attestations: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ predicateType: text, manifest: digest, signer: text.optional() })),
            built: _version_fields_js__WEBPACK_IMPORTED_MODULE_3__.Q_.optional(),
            publishers: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(text),
            publisherKeys: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(text),
            provenance: zod__WEBPACK_IMPORTED_MODULE_1__.zMY(),
            recipe: digest.optional(),
            licence: text.max(10_000).optional(),
        });
        const readingsType = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
            under: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.wm)(),
            readings: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(readingType),
        });
        const registryReadingsDocument = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.v0)('pakages.registry-readings/1', 'index', readingsType);
    }),
    40729: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            dg: () => (readingsPart),
            eo: () => (partOfReadings),
            xl: () => (partPath)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56871);
        const partPath = (name) => `v2/checksums/${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', name, 'hex').slice(0, 2)}.json`;
        const readingsPart = (specHash) => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', specHash, 'hex').slice(0, 2);
        const partOfReadings = (path) => path.slice(_paths_js__WEBPACK_IMPORTED_MODULE_1__.mc.length, _paths_js__WEBPACK_IMPORTED_MODULE_1__.mc.length + 2);
    }),
    56871: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            C0: () => (packagePath),
            EB: () => (SEARCH_DETAILS),
            EU: () => (bundlePath),
            GV: () => (digestPath),
            HX: () => (pagePath),
            Hs: () => (queuePath),
            KC: () => (CHECKSUMS_BUNDLE),
            K_: () => (PACKAGES),
            PW: () => (licencePath),
            VK: () => (VULNERABILITIES),
            Wt: () => (ADVISORIES),
            ZQ: () => (advisoryPath),
            ZY: () => (TRUST),
            eD: () => (auditorPath),
            ln: () => (OPENAPI),
            mX: () => (segment),
            mc: () => (READINGS),
            pH: () => (RELEASES),
            s$: () => (filePath),
            sR: () => (isByDigest),
            t0: () => (BY_DIGEST),
            tV: () => (olderVersionsPath),
            v0: () => (readingsPath),
            v8: () => (REVIEWING),
            vM: () => (CHECKSUMS),
            wz: () => (isDocument),
            yZ: () => (HOME)
        });
        function segment(text) {
            const safe = text.replace(/[^A-Za-z0-9._+-]/gu, (char) => [...new TextEncoder().encode(char)]
                .map((byte) => `~${byte.toString(16).padStart(2, '0')}`)
                .join(''));
            return safe.startsWith('.') ? `~2e${safe.slice(1)}` : safe;
        }
        const CHECKSUMS = 'v2/checksums.json';
        const CHECKSUMS_BUNDLE = 'v2/checksums.json.sigstore.json';
        const HOME = 'index.html';
        const PACKAGES = 'v2/packages.json';
        const OPENAPI = 'v2/openapi.json';
        const TRUST = 'v2/trust.json';
        const VULNERABILITIES = 'v2/vulnerabilities.json';
        const RELEASES = 'v2/releases.json';
        const REVIEWING = 'v2/reviewing.json';
        const ADVISORIES = 'advisories/all.zip';
        const SEARCH_DETAILS = 'search/details.json';
        const packagePath = (name) => `v2/packages/${segment(name)}.json.gz`;
        const olderVersionsPath = (name, place) => `v2/packages/${segment(name)}/${place}.json.gz`;
        const READINGS = 'v2/registry/';
        const readingsPath = (part, digest) => `${READINGS}${part}-${digest.slice(0, 32)}.json.gz`;
        const advisoryPath = (id) => `advisories/${segment(id)}.json`;
        const pagePath = (name, number = 1) => `packages/${segment(name)}/${number === 1 ? 'index' : `versions-${number}`}.html`;
        const queuePath = (number) => `queue/${number === 1 ? 'index' : `page-${number}`}.html`;
        const auditorPath = (name) => `auditors/${segment(name)}/`;
        const licencePath = (id) => `licenses/${segment(id)}/`;
        const filePath = (name, version, path) => `files/${segment(name)}/${segment(version)}/${path.split('/').map(segment).join('/')}`;
        const BY_DIGEST = 'v2/sha256/';
        const digestPath = (path, digest) => `${BY_DIGEST}${digest}${/\.json(\.gz)?$/.exec(path)?.[0] ?? ''}`;
        const bundlePath = (root) => `${BY_DIGEST}${root}.sigstore.json`;
        const isDocument = (path) => /^(v2|files)(\/[\w+~-][\w.+~@-]*)+$/.test(path) && !path.startsWith(BY_DIGEST);
        const isByDigest = (path) => /^v2\/sha256\/[0-9a-f]{64}(\.json|\.json\.gz|\.sigstore\.json)?$/.test(path);
    }),
    4003: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $T: () => (packedJsonFile),
            Ex: () => (textFile),
            Km: () => (packedTextFile),
            d_: () => (jsonFile),
            s$: () => (jsonText),
            sc: () => (sha256)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
        var node_zlib__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_1__);
        const sha256 = (bytes) => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes, 'hex');
        function textFile(path, text) {
            const bytes = Buffer.from(text);
            return { kind: 'bytes', path, sha256: sha256(bytes), bytes };
        }
        const jsonFile = (path, schema, value) => textFile(path, jsonText(schema, value));
        const jsonText = (schema, value) => `${JSON.stringify({ schema, ...value })}\n`;
        const packedJsonFile = (path, schema, value) => packedTextFile(path, jsonText(schema, value));
        function packedTextFile(path, text, level = 6) {
            const bytes = (0, node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzipSync)(text, { level });
            return { kind: 'bytes', path, sha256: sha256(bytes), bytes };
        }
    }),
    16094: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            I: () => (rankOf),
            x: () => (STATES)
        });
        const STATES = [
            'approved',
            'pending',
            'unreviewed',
            'rejected',
            'removed',
        ];
        const rankOf = (state) => STATES.indexOf(state);
    }),
    52555: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            q: () => (trustDocument)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61063);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4886);
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
        const pem = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().startsWith('-----BEGIN PUBLIC KEY-----').max(2000);
        const signer = zod__WEBPACK_IMPORTED_MODULE_0__.gMt('kind', [
            zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__.euz('key'), pem }),
            zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
                kind: zod__WEBPACK_IMPORTED_MODULE_0__.euz('workflow'),
                issuer: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
                repository: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
                workflow: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
                caller: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
                ref: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            }),
        ])
            .transform((one) => one.kind === 'key' ? one : { ...one, workflow: one.workflow, ref: one.ref });
        const policy = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            registries: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()),
            signers: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(signer),
            reviewSigners: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(signer),
            evidence: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.k5n(['provenance', 'sbom'])),
            auditors: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(['user', 'team']), name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), keys: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(pem) })),
            quorum: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().min(1),
            criteria: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(_pakages_model__WEBPACK_IMPORTED_MODULE_1__.FF).min(1),
            definitions: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
                name: _pakages_model__WEBPACK_IMPORTED_MODULE_1__.FF,
                description: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
                implies: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(_pakages_model__WEBPACK_IMPORTED_MODULE_1__.FF),
            }))
                .optional(),
            publishers: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
                packages: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()),
                user: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
                key: pem.optional(),
                since: zod__WEBPACK_IMPORTED_MODULE_2__.p6().optional(),
                until: zod__WEBPACK_IMPORTED_MODULE_2__.p6(),
                criteria: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(_pakages_model__WEBPACK_IMPORTED_MODULE_1__.FF),
            }))
                .optional(),
            licenses: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()),
            allow: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.k5n(['approved', 'pending', 'rejected', 'unreviewed'])),
            binding: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(['recipe', 'digest']),
            unsignedReviews: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
            imports: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
                url: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
                signers: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(signer),
                indexSigners: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(signer).optional(),
                auditors: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).optional(),
                packages: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).optional(),
                except: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).optional(),
                criteria: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.YOg(_pakages_model__WEBPACK_IMPORTED_MODULE_1__.FF)).optional(),
                approvals: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().min(0).optional(),
                tombstones: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().optional(),
            })),
            vulnerabilities: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
                severity: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(['low', 'medium', 'high', 'critical']).optional(),
                knownExploited: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
                grade: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(['certain', 'likely', 'possible']),
                grace: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().min(0),
                maxAge: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().min(1),
                notCovered: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(['allow', 'refuse']),
                notChecked: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(['allow', 'refuse']),
            })
                .transform((one) => ({ ...one, severity: one.severity }))
                .optional(),
            trustRoot: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
        })
            .transform((given) => ({ ...given, trustRoot: given.trustRoot }));
        const trustType = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            registry: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            keys: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(pem),
            policy,
        });
        const trustDocument = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.v0)('pakages.trust/1', 'index', trustType);
    }),
    92353: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            K3: () => (concernFields),
            Q_: () => (builtFields),
            SN: () => (recipeChangeFields)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        const builtFields = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            time: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            run: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            source: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            commit: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            signer: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
        });
        const recipeChangeFields = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            since: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            added: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative(),
            removed: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative(),
            patch: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            cut: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().optional(),
        });
        const concernFields = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            version: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            state: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(['removed', 'rejected']).optional(),
            reason: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            advisories: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()),
        });
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
    75290: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            h: () => (_open_js__WEBPACK_IMPORTED_MODULE_0__.h)
        });
        var _open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86794);
    }),
    11224: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Q: () => (openTrusted)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _pakages_catalog__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91983);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24356);
        var _pakages_trust__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7540);
        async function openTrusted(location, { policy, verifier, unsigned, ports: { http, host, clock } }) {
            const where = /^https?:/.test(location) ? location : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.workspace, location);
            if (unsigned)
                return (0, _pakages_catalog__WEBPACK_IMPORTED_MODULE_1__.b)(where, { http });
            const cache = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.n)(host.env);
            const before = await (0, _pakages_trust__WEBPACK_IMPORTED_MODULE_3__.ez)(cache, where);
            let seen;
            const client = await (0, _pakages_catalog__WEBPACK_IMPORTED_MODULE_1__.b)(where, {
                http,
                now: clock.now(),
                ...(before && { notBefore: before.issued, atLeast: before.version }),
                verify: async (checksums, bundle) => {
                    const trusted = await (0, _pakages_trust__WEBPACK_IMPORTED_MODULE_3__.lz)(checksums, bundle, {
                        verifier,
                        signers: policy.signers,
                        before,
                        now: clock.now(),
                    });
                    seen = trusted.seen;
                    return trusted.signer;
                },
            });
            if (seen)
                await (0, _pakages_trust__WEBPACK_IMPORTED_MODULE_3__.Kv)(cache, where, { ...seen, version: client.serial });
            return client;
        }
    }),
    7540: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Kv: () => (rememberIndex),
            ez: () => (seenIndex),
            iK: () => (indexStatement),
            lz: () => (trustIndex)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(61063);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(28041);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64074);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15125);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14566);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
        var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
        var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
        var _sign_statements_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40974);
        var _signer_policy_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(98877);
        const indexFacts = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            issued: zod__WEBPACK_IMPORTED_MODULE_4__.w$(),
            entries: zod__WEBPACK_IMPORTED_MODULE_3__.Whr().nonnegative(),
        });
        const indexStatement = (subject, facts) => (0, _sign_statements_js__WEBPACK_IMPORTED_MODULE_5__.qZ)([subject], _sign_statements_js__WEBPACK_IMPORTED_MODULE_5__.hx, facts);
        const TOLERANCE = 5 * 60_000;
        function judgeIndex(verified, digest, before, now) {
            const facts = indexFacts.safeParse(verified.predicate);
            if (verified.predicateType !== _sign_statements_js__WEBPACK_IMPORTED_MODULE_5__.hx || !facts.success || !(0, _sign_statements_js__WEBPACK_IMPORTED_MODULE_5__.KH)(verified, digest))
                return { kind: 'refused', code: 'wrong-subject', message: 'What was signed is not this index.' };
            const { issued } = facts.data;
            if (Date.parse(issued) > now + TOLERANCE)
                return {
                    kind: 'refused',
                    code: 'future',
                    message: `The index says that it was issued at ${issued}, which is to come.`,
                };
            if (before && Date.parse(issued) < Date.parse(before.issued))
                return {
                    kind: 'refused',
                    code: 'replayed',
                    message: `The index is of ${issued}, but one of ${before.issued} was seen before: an old one is being served.`,
                };
            return { kind: 'current', seen: { issued, digest } };
        }
        const seenType = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            issued: zod__WEBPACK_IMPORTED_MODULE_4__.w$(),
            version: zod__WEBPACK_IMPORTED_MODULE_3__.Whr().nonnegative().optional(),
            digest: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_6__.Ne)(),
        });
        async function seenIndex(cache, address) {
            try {
                const read = seenType.safeParse((0, _pakages_model__WEBPACK_IMPORTED_MODULE_7__.q)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(fileOf(cache, address)), address));
                return read.success ? read.data : undefined;
            }
            catch (error) {
                if ((0, _pakages_core__WEBPACK_IMPORTED_MODULE_8__.$N)(error) === 'ENOENT' || error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_9__.h)
                    return undefined;
                throw error;
            }
        }
        const rememberIndex = (cache, address, seen) => (0, _pakages_core__WEBPACK_IMPORTED_MODULE_10__.f8)(fileOf(cache, address), `${JSON.stringify(seen)}\n`);
        const fileOf = (cache, address) => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache, 'indexes', `${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(address).digest('hex')}.json`);
        async function trustIndex(bytes, bundle, trust) {
            const refuse = (message) => new _pakages_core__WEBPACK_IMPORTED_MODULE_8__.yo(`The index is not to be trusted: ${message}`, {
                id: 'index-not-trusted',
                fix: 'Check its address, and "trust.signers" of pakages.json; tell who publishes it.',
            });
            if (bundle === undefined)
                throw refuse('Nobody signed it.');
            const found = await trust.verifier.verify(bundle);
            if (found.kind === 'refused')
                throw refuse(found.message);
            const complaints = (0, _signer_policy_js__WEBPACK_IMPORTED_MODULE_11__.RY)(found.signer, trust.signers);
            if (complaints.length > 0)
                throw refuse(`Its signer is not trusted: ${complaints.join('; ')}.`);
            const verdict = judgeIndex(found.statement, (0, _pakages_image__WEBPACK_IMPORTED_MODULE_12__.o)(bytes), trust.before, trust.now);
            if (verdict.kind === 'refused')
                throw refuse(verdict.message);
            return { seen: verdict.seen, signer: (0, _signer_policy_js__WEBPACK_IMPORTED_MODULE_11__.Xh)(found.signer) };
        }
    })
};
