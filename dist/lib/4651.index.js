export const id = 4651;
export const ids = [4651];
export const modules = {
    40925: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            e: () => (subjectOf)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16804);
        const subjectOf = (built, from, recipe) => {
            const { spec } = built;
            return {
                name: spec.name,
                version: spec.version,
                namespace: spec.namespace,
                hash: spec.hash,
                external: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.ge)(spec),
                patches: spec.patches ?? [],
                patchNames: [],
                urls: [],
                purls: [],
                cpes: [],
                built,
                recipe,
                from,
            };
        };
    }),
    54368: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Z: () => (asNotChecked),
            q: () => (subjectsOf)
        });
        var external_node_fs_ = __webpack_require__(73024);
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var errors = __webpack_require__(37638);
        var work_folder = __webpack_require__(17813);
        var documents = __webpack_require__(61063);
        var regular_file = __webpack_require__(8100);
        var concrete_spec = __webpack_require__(16804);
        var packages_in = __webpack_require__(98461);
        var registry = __webpack_require__(92687);
        var store_layout = __webpack_require__(74544);
        var store_database = __webpack_require__(36742);
        var installed_dag = __webpack_require__(82303);
        var recipe_files = __webpack_require__(12952);
        var first_issue = __webpack_require__(1393);
        var schemas = __webpack_require__(92857);
        var identity_purl = __webpack_require__(31807);
        ;
        const MAX_COMPONENTS = 1_000_000;
        const word = schemas.YjP().max(10_000);
        const NO_SOFTWARE = /^(file|data|device|platform|container|operating[-_]system|cryptographic-asset|machine-learning-model|archive|source|install|other)$/i;
        function versionOr(stated, { kind, purls, cpes }) {
            if (stated)
                return stated;
            const found = [
                ...purls.map((purl) => (0, identity_purl.gd)(purl)?.version),
                ...cpes.map((cpe) => (0, identity_purl.te)(cpe)?.version).filter((one) => one !== '*' && one !== '-'),
            ].find(Boolean);
            if (found !== undefined)
                return found;
            const named = purls.length > 0 || cpes.length > 0;
            return !named && NO_SOFTWARE.test(kind ?? '') ? undefined : 'unknown';
        }
        function spackPart(purl) {
            const found = purl?.startsWith('pkg:spack/') ? (0, identity_purl.gd)(purl) : undefined;
            return {
                ...(found?.namespace !== undefined && { namespace: found.namespace }),
                ...(found?.sha !== undefined && { hash: found.sha }),
            };
        }
        ;
        const spdxPackage = schemas._H3({
            SPDXID: word.optional(),
            name: word,
            versionInfo: word.optional(),
            downloadLocation: word.optional(),
            homepage: word.optional(),
            primaryPackagePurpose: word.optional(),
            comment: schemas.YjP().max(1_000_000).optional(),
            externalRefs: schemas.YOg(schemas._H3({ referenceType: word, referenceLocator: word })).optional(),
        });
        const spdx = schemas._H3({
            spdxVersion: schemas.YjP().regex(/^SPDX-2\.\d+$/, 'not SPDX 2'),
            packages: schemas.YOg(spdxPackage).max(MAX_COMPONENTS).default([]),
            relationships: schemas.YOg(schemas._H3({ spdxElementId: word, relationshipType: word, relatedSpdxElement: word }))
                .max(10 * MAX_COMPONENTS)
                .default([]),
        });
        function subjectsInSpdx({ packages, relationships }, from) {
            const byId = new Map(packages.flatMap((one) => (one.SPDXID ? [[one.SPDXID, one]] : [])));
            const isSource = (id) => id.startsWith('SPDXRef-Source-');
            const made = relationships.filter(({ relationshipType: type, relatedSpdxElement: to }) => type === 'GENERATED_FROM' && isSource(to));
            const sources = Map.groupBy(made, ({ spdxElementId }) => spdxElementId);
            const parts = new Set(made.map(({ relatedSpdxElement }) => relatedSpdxElement));
            return packages
                .filter(({ SPDXID = '' }) => !parts.has(SPDXID) && !SPDXID.startsWith('SPDXRef-Patch-'))
                .flatMap((one) => {
                const own = sources.get(one.SPDXID ?? '') ?? [];
                const given = own.flatMap(({ relatedSpdxElement }) => byId.get(relatedSpdxElement) ?? []);
                return subjectOfSpdx(one, given, from);
            });
        }
        function subjectOfSpdx(one, sources, from) {
            const { name, downloadLocation, homepage, comment = '', externalRefs = [] } = one;
            const references = (pattern) => externalRefs
                .filter(({ referenceType }) => pattern.test(referenceType))
                .map(({ referenceLocator }) => referenceLocator);
            const purls = references(/^purl$/);
            const cpes = references(/^cpe2[23]Type$/);
            const version = versionOr(one.versionInfo, { kind: one.primaryPackagePurpose, purls, cpes });
            if (version === undefined)
                return [];
            const spack = spackPart(purls.find((purl) => purl.startsWith('pkg:spack/')));
            const ours = spack.hash !== undefined;
            const patches = ours ? propertiesIn(comment, 'spack:patch') : [];
            const isResource = (source) => ours && source.versionInfo === undefined;
            const own = sources.filter((source) => !isResource(source));
            return [
                {
                    ...spack,
                    name,
                    version,
                    external: ours && propertiesIn(comment, 'spack:external').length > 0,
                    patches: patches.flatMap((text) => /^sha256:([0-9a-f]{64})/.exec(text)?.[1] ?? []),
                    patchNames: patches,
                    urls: [downloadLocation, ...own.map((source) => source.downloadLocation)]
                        .filter(isSaid)
                        .map((url) => locationIn(url).address),
                    ...(ours && { resources: sources.filter(isResource).flatMap(resourceIn) }),
                    homepage: isSaid(homepage) ? homepage : undefined,
                    purls,
                    cpes,
                    from,
                },
            ];
        }
        const isSaid = (text) => text !== undefined && text !== 'NOASSERTION' && text !== 'NONE';
        const propertiesIn = (comment, name) => comment
            .split('\n')
            .flatMap((line) => (line.startsWith(`${name}=`) ? [line.slice(name.length + 1)] : []));
        function resourceIn({ name, downloadLocation }) {
            if (!isSaid(downloadLocation))
                return [];
            const { address, reference } = locationIn(downloadLocation);
            const git = address.startsWith('git+');
            const url = address.replace(/^git\+/, '');
            if (reference === undefined)
                return [{ name, url, git }];
            const commit = /^[0-9a-f]{40}$/.test(reference);
            return [{ name, url, git, ...(commit ? { reference } : { tag: reference }) }];
        }
        function locationIn(text) {
            const [, address, reference] = /^(git\+[a-z]+:\/\/[^/]*\/[^@#]*)@([^@#]+)$/.exec(text) ?? [];
            if (address === undefined || reference === undefined)
                return { address: text };
            return { address, reference: decoded(reference) };
        }
        function decoded(text) {
            try {
                return decodeURIComponent(text);
            }
            catch {
                return text;
            }
        }
        ;
        const component = schemas._H3({
            name: word,
            type: word.optional(),
            version: word.optional(),
            group: word.optional(),
            purl: word.optional(),
            cpe: word.optional(),
            components: schemas.YOg(schemas.RZV(() => component)).optional(),
            externalReferences: schemas.YOg(schemas._H3({ type: word, url: word, comment: word.optional() }))
                .optional(),
            properties: schemas.YOg(schemas._H3({ name: word, value: word.optional() })).optional(),
        });
        const cyclonedx = schemas._H3({
            bomFormat: schemas.euz('CycloneDX'),
            components: schemas.YOg(component).max(MAX_COMPONENTS).default([]),
        });
        function sbomFormat(json) {
            if (typeof json !== 'object' || json === null)
                return undefined;
            if ('bomFormat' in json)
                return 'cyclonedx';
            return 'spdxVersion' in json ? 'spdx' : undefined;
        }
        function readSbom(json, from) {
            if (sbomFormat(json) === 'cyclonedx')
                return flattened(read(cyclonedx, json, from).components, from);
            return subjectsInSpdx(read(spdx, json, from), from);
        }
        function read(type, json, from) {
            const found = type.safeParse(json);
            if (found.success)
                return found.data;
            throw new errors.H(`${from} is no SBOM that can be read: ${(0, first_issue.O)(found.error)}.`, {
                id: 'sbom-malformed',
                fix: 'Write it anew: CycloneDX and SPDX 2 are read, as JSON.',
                at: { file: from },
            });
        }
        function flattened(components, from) {
            const found = [];
            const open = [...components];
            for (let next = open.pop(); next !== undefined; next = open.pop()) {
                open.push(...(next.components ?? []));
                found.push(...ofCyclonedx(next, from));
                if (found.length > MAX_COMPONENTS)
                    throw new errors.H(`${from} lists more than ${MAX_COMPONENTS} components.`, {
                        id: 'sbom-too-large',
                        fix: 'Scan its parts one by one.',
                        at: { file: from },
                    });
            }
            return found.reverse();
        }
        const SOURCES = new Set(['vcs', 'source-distribution', 'distribution']);
        function ofCyclonedx(one, from) {
            const { name, type, group, purl, cpe, externalReferences = [], properties = [] } = one;
            const purls = purl === undefined ? [] : [purl];
            const cpes = cpe === undefined ? [] : [cpe];
            const version = versionOr(one.version, { kind: type, purls, cpes });
            if (version === undefined)
                return [];
            const values = (wanted) => properties.flatMap((property) => (property.name === wanted ? [property.value ?? ''] : []));
            const ours = spackPart(purl).hash !== undefined;
            const patches = ours ? values('spack:patch') : [];
            const sources = externalReferences.filter(({ type }) => SOURCES.has(type));
            const resources = sources.flatMap(sbom_file_resourceIn);
            return [
                {
                    ...spackPart(purl),
                    name,
                    version,
                    ...(group !== undefined && { namespace: group }),
                    external: (ours || isOfTheSystem(purl)) && values('spack:external').length > 0,
                    patches: patches.flatMap((text) => /^sha256:([0-9a-f]{64})/.exec(text)?.[1] ?? []),
                    patchNames: patches,
                    urls: sources.filter((one) => sbom_file_resourceIn(one).length === 0).map(({ url }) => url),
                    ...(ours && { resources }),
                    homepage: externalReferences.find(({ type }) => type === 'website')?.url,
                    purls,
                    cpes,
                    from,
                },
            ];
        }
        const isOfTheSystem = (purl) => /^pkg:(deb|rpm|apk)\//.test(purl ?? '');
        function sbom_file_resourceIn({ type, url, comment = '' }) {
            const [, name, reference] = /^resource ([^,]{1,200})(?:, (\S+))?$/.exec(comment) ?? [];
            if (name === undefined)
                return [];
            const git = type === 'vcs';
            const commit = reference === undefined || /^[0-9a-f]{40}$/.test(reference);
            return [{ name, url, git, ...(commit ? { reference } : { tag: reference }) }];
        }
        var subject = __webpack_require__(40925);
        ;
        async function subjectsOf(inputs, ports) {
            const found = [];
            for (const target of targetsOf(inputs, ports)) {
                const subjects = await subjectsIn(target, inputs, ports).catch(asNotChecked);
                if (subjects.length === 0)
                    throw new errors.H(`There is no package in ${target}, so nothing was checked.`, {
                        id: 'nothing-to-scan',
                        fix: 'Name a lock, SBOM, install root or registry with packages.',
                    });
                found.push(...subjects);
            }
            return found;
        }
        function asNotChecked(error) {
            if (error instanceof errors.eb || !(error instanceof errors.yo))
                throw error;
            const { id, message, fix, at } = error;
            throw new errors.H(message, { id, fix, cause: error, ...(at && { at }) });
        }
        function targetsOf(inputs, { host }) {
            if (inputs.targets.length > 0)
                return inputs.targets;
            const { lock } = (0, work_folder.k)((0, external_node_path_.resolve)(host.workspace, inputs['work-dir']));
            const own = [lock, (0, external_node_path_.join)(host.workspace, 'spack.lock')].find((file) => (0, external_node_fs_.existsSync)(file));
            if (own !== undefined)
                return [(0, external_node_path_.relative)(host.workspace, own)];
            throw new errors.H('There is nothing to look at.', {
                id: 'nothing-to-scan',
                fix: 'Name a spack.lock, an SBOM, an install root or a registry with "targets", an index with "index", or run "build" first.',
            });
        }
        async function subjectsIn(target, inputs, ports) {
            if (/^(oci|oci\+http):\/\/|^oci-layout:/.test(target))
                return inRegistry(target, inputs, ports);
            const path = (0, external_node_path_.resolve)(ports.host.workspace, target);
            const found = await (0, promises_.stat)(path).catch((error) => {
                if ((0, errors.$N)(error) !== 'ENOENT')
                    throw error;
                throw new errors.H(`There is no file or folder ${target}.`, {
                    id: 'scan-target-unusable',
                    fix: 'Correct "targets": name a lock, an SBOM, an install root or a registry.',
                    cause: error,
                });
            });
            return found.isDirectory() ? inRoot(path, target) : inFile(path, target);
        }
        async function inRegistry(target, inputs, ports) {
            const { specs, tags } = await (0, packages_in.j)((0, registry.I)(target, inputs, ports));
            return [...tags.keys()].map((hash) => (0, subject.e)({ spec: specs.get(hash), specs }, target));
        }
        function inRoot(path, target) {
            const file = new store_layout.E(path).database;
            if (!(0, external_node_fs_.existsSync)(file))
                throw new errors.H(`${target} is no install root: it has no database of packages.`, {
                    id: 'scan-target-unusable',
                    fix: 'Name the folder that packages are installed into, or a file.',
                });
            const database = store_database.z.read(file);
            const { specs } = (0, installed_dag.pj)(database);
            return [...specs.values()].flatMap((spec) => {
                const prefix = database.prefixOf(spec.hash);
                if (prefix === undefined)
                    return [];
                const travelled = (0, external_node_path_.join)(prefix, '.spack', 'repos');
                const repository = (0, recipe_files.zu)(travelled, spec.namespace ?? 'builtin');
                return [(0, subject.e)({ spec, specs }, target, repository)];
            });
        }
        async function inFile(file, target) {
            const json = await (0, documents.Vh)(file, 'Correct "targets".', regular_file.XF);
            if (sbomFormat(json) !== undefined)
                return readSbom(json, target);
            if (typeof json === 'object' && json !== null && 'concrete_specs' in json) {
                const { specs } = (0, errors.L)(target, () => (0, concrete_spec.PG)(json), { file });
                return [...specs.values()].map((spec) => (0, subject.e)({ spec, specs }, target));
            }
            throw new errors.H(`${target} is neither a spack.lock nor an SBOM (CycloneDX or SPDX 2).`, {
                id: 'scan-target-unusable',
                fix: 'Name another file with "targets".',
                at: { file },
            });
        }
    }),
    70517: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $1: () => (first),
            Yg: () => (toldApart),
            i4: () => (recordsMeant),
            vQ: () => (isCve)
        });
        function toldApart(ids) {
            const cves = ids.filter(isCve);
            if (cves.length < 2)
                return [[...ids]];
            const others = ids.filter((id) => !isCve(id));
            return cves.map((cve) => [cve, ...others]);
        }
        const first = (ids, said) => ids.map((id) => said.get(id)).find((one) => one !== undefined);
        const isCve = (id) => /^CVE-/i.test(id);
        function recordsMeant(stated, records) {
            const own = Map.groupBy(records, ([id]) => id);
            const names = new Set(stated);
            for (const name of names)
                for (const record of own.get(name) ?? [])
                    for (const alias of record)
                        names.add(alias);
            const bearing = new Map();
            for (const record of records)
                for (const id of record) {
                    const known = bearing.get(id);
                    if (known === undefined)
                        bearing.set(id, [record]);
                    else
                        known.push(record);
                }
            const meant = new Set();
            for (const name of names)
                for (const record of bearing.get(name) ?? []) {
                    meant.add(record);
                    names.add(record[0]);
                }
            return meant;
        }
    }),
    49664: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $: () => (productOf)
        });
        var _identity_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15678);
        var _identity_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31807);
        function productOf(text) {
            if (text.length > 2000)
                return undefined;
            if (text.startsWith('cpe:')) {
                const identity = (0, _identity_purl_js__WEBPACK_IMPORTED_MODULE_0__.Sw)(text);
                const version = (0, _identity_purl_js__WEBPACK_IMPORTED_MODULE_0__.te)(text)?.version;
                return identity && knownAs((0, _identity_identity_js__WEBPACK_IMPORTED_MODULE_1__.US)(identity), version === '*' ? undefined : version);
            }
            const purl = (0, _identity_purl_js__WEBPACK_IMPORTED_MODULE_0__.gd)(text);
            if (purl === undefined)
                return undefined;
            if (purl.type === 'spack')
                return { kind: 'spack', name: purl.name, version: purl.version, hash: purl.sha };
            const identity = (0, _identity_purl_js__WEBPACK_IMPORTED_MODULE_0__.tr)(text);
            return identity && knownAs((0, _identity_identity_js__WEBPACK_IMPORTED_MODULE_1__.US)(identity), purl.version);
        }
        const knownAs = (identity, version) => ({
            kind: 'known-as',
            identity,
            version,
        });
    }),
    38065: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            U: () => (Claims)
        });
        var _match_told_apart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70517);
        class Claims {
            #byId = new Map();
            #used = new Set();
            #all;
            constructor(all) {
                this.#all = all;
                for (const [ids, claims] of Map.groupBy(all, ({ vulnerabilities }) => vulnerabilities))
                    for (const id of new Set(ids.map((one) => one.toUpperCase()))) {
                        const known = this.#byId.get(id);
                        if (known === undefined)
                            this.#byId.set(id, [claims]);
                        else
                            known.push(claims);
                    }
            }
            holdingFor(finding) {
                const ids = [...new Set([finding.id, ...finding.aliases].map((id) => id.toUpperCase()))];
                const about = ids
                    .flatMap((id) => this.#byId.get(id) ?? [])
                    .flat()
                    .filter(({ product }) => concerns(product, finding));
                for (const claim of about)
                    this.#used.add(claim);
                if (about.length === 0)
                    return undefined;
                const cves = ids.filter(_match_told_apart_js__WEBPACK_IMPORTED_MODULE_0__.vQ);
                const held = (0, _match_told_apart_js__WEBPACK_IMPORTED_MODULE_0__.Yg)(ids).map(([id]) => strongest(lastWords(cves.length < 2 ? about : about.filter((one) => isOf(one, id, cves)))));
                held.push(...wordsOnRecords(finding, about));
                const weighty = held
                    .filter((one) => one !== undefined)
                    .sort((a, b) => settling(a) - settling(b) || WEIGHT[b.status] - WEIGHT[a.status])[0];
                return weighty && settling(weighty) > 0 && held.includes(undefined) ? undefined : weighty;
            }
            unused() {
                return this.#all.filter((claim) => !this.#used.has(claim));
            }
        }
        function wordsOnRecords({ records: given = [] }, about) {
            const records = given.map((ids) => ids.map((id) => id.toUpperCase()));
            const meant = new Map([...Map.groupBy(about, ({ vulnerabilities }) => vulnerabilities)].map(([ids, claims]) => [
                (0, _match_told_apart_js__WEBPACK_IMPORTED_MODULE_0__.i4)(ids.map((id) => id.toUpperCase()), records),
                claims,
            ]));
            return records.map((record) => strongest(lastWords([...meant].flatMap(([some, claims]) => (some.has(record) ? claims : [])))));
        }
        function isOf({ vulnerabilities }, cve, cves) {
            const named = vulnerabilities.map((id) => id.toUpperCase());
            return named.includes(cve) || !cves.some((one) => named.includes(one));
        }
        function settling({ status }) {
            if (status === 'accepted')
                return 1;
            return status === 'fixed' || status === 'not_affected' ? 2 : 0;
        }
        function concerns(product, { package: own, identities }) {
            const isVersion = (version) => product.version === undefined || plain(product.version) === plain(version);
            if (product.kind === 'known-as') {
                const version = own.part === undefined ? own.version : own.part.replace(/^.* /s, '');
                return isVersion(version) && identities.includes(product.identity);
            }
            if (product.name !== own.name || !isVersion(own.version))
                return false;
            return product.hash === undefined || product.hash === own.hash;
        }
        const plain = (version) => version.replace(/^v(?=\d)/, '');
        function lastWords(claims) {
            const authors = Map.groupBy(new Set(claims), ({ by, status, own }) => `${own === true} ${status === 'accepted'} ${by}`);
            return [...authors.values()].map((own) => own.reduce(later));
        }
        function later(one, other) {
            const difference = Date.parse(one.time) - Date.parse(other.time);
            if (difference !== 0)
                return difference > 0 ? one : other;
            return WEIGHT[one.status] >= WEIGHT[other.status] ? one : other;
        }
        const WEIGHT = {
            affected: 3,
            under_investigation: 2,
            fixed: 1,
            not_affected: 0,
            accepted: -1,
        };
        function strongest(claims) {
            const accepted = claims.find(({ status }) => status === 'accepted');
            const said = claims
                .filter(({ status }) => status !== 'accepted')
                .sort((a, b) => WEIGHT[b.status] - WEIGHT[a.status])[0];
            return said !== undefined && settling(said) > 0 ? said : (accepted ?? said);
        }
    }),
    42632: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            d: () => (claimsOf),
            y: () => (readOpenVex)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90851);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14566);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1393);
        var _claim_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49664);
        function readOpenVex(json, from) {
            const read = _pakages_model__WEBPACK_IMPORTED_MODULE_0__.YH.safeParse(json);
            if (read.success)
                return claimsOf(read.data);
            throw new _pakages_model__WEBPACK_IMPORTED_MODULE_1__.h(`${from} is no OpenVEX document that can be read: ${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.O)(read.error)}.`, { id: 'vex-malformed', fix: 'Write it anew: OpenVEX 0.2.0 is read.' });
        }
        function claimsOf(document) {
            const claims = [];
            let unknown = 0;
            for (const statement of document.statements) {
                const said = saidOf(statement, document);
                for (const product of statement.products ?? []) {
                    const named = productsOf(product);
                    if (named.length === 0)
                        unknown++;
                    for (const product of named)
                        claims.push({ ...said, product });
                }
            }
            return { claims, unknown };
        }
        function productsOf({ '@id': id, identifiers }) {
            const { purl, cpe23, cpe22 } = identifiers ?? {};
            const found = [id, purl, cpe23, cpe22].flatMap((text) => {
                const product = text === undefined ? undefined : (0, _claim_js__WEBPACK_IMPORTED_MODULE_3__.$)(text);
                return product === undefined ? [] : [product];
            });
            return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
        }
        function saidOf(statement, document) {
            const { vulnerability, status, justification } = statement;
            const note = statement.status_notes ?? statement.impact_statement ?? statement.action_statement ?? '';
            return {
                vulnerabilities: [...new Set([vulnerability.name, ...(vulnerability.aliases ?? [])].map(idOf))],
                status,
                justification,
                note,
                by: document.author,
                time: statement.last_updated ?? statement.timestamp ?? document.last_updated ?? document.timestamp,
            };
        }
        const idOf = (text) => text.split(/[#/?]/).at(-1) || text;
    }),
    74376: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            D: () => (blobOf),
            h: () => (putBytes)
        });
        var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
        var node_stream__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
        var _digest_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28041);
        const blobOf = (bytes) => ({
            digest: (0, _digest_of_js__WEBPACK_IMPORTED_MODULE_1__.o)(bytes),
            size: bytes.length,
            open: () => node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([bytes], { objectMode: false }),
            read: async () => bytes,
        });
        async function putBytes(registry, bytes) {
            await registry.putBlob(blobOf(bytes));
        }
    }),
    5394: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            DE: () => (CREATED),
            MV: () => (MANIFEST_LIMIT),
            Sw: () => (parseImageManifest),
            n4: () => (parseImageIndex),
            nb: () => (descriptorOf)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64074);
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        var _content_digest_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28041);
        var _content_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89381);
        const MANIFEST_LIMIT = 8 * 1024 * 1024;
        const CREATED = 'org.opencontainers.image.created';
        const annotations = zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.YjP());
        const shape = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            mediaType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(255),
            digest: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.Ne)(),
            size: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().nonnegative().max(Number.MAX_SAFE_INTEGER),
            annotations: annotations.optional(),
            artifactType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
        });
        const descriptor = shape;
        const looseDescriptor = shape.loose();
        const imageManifest = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            mediaType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__.euz(2),
            artifactType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            config: descriptor,
            layers: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(descriptor),
            subject: descriptor.optional(),
            annotations: annotations.optional(),
        });
        const imageIndex = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            mediaType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__.euz(2),
            artifactType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            manifests: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(looseDescriptor),
            subject: descriptor.optional(),
            annotations: annotations.optional(),
        });
        const parseImageManifest = (bytes, from) => (0, _content_json_js__WEBPACK_IMPORTED_MODULE_2__.g)(bytes, imageManifest, 'an image manifest', from);
        const parseImageIndex = (bytes, from) => (0, _content_json_js__WEBPACK_IMPORTED_MODULE_2__.g)(bytes, imageIndex, 'an image index', from);
        const descriptorOf = (mediaType, bytes) => ({
            mediaType,
            digest: (0, _content_digest_of_js__WEBPACK_IMPORTED_MODULE_3__.o)(bytes),
            size: bytes.length,
        });
    }),
    51747: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $U: () => (isIndexType),
            $v: () => (EMPTY_CONFIG),
            L$: () => (IMAGE_INDEX),
            MS: () => (IMAGE_MANIFEST),
            Ve: () => (IMAGE_CONFIG),
            Vv: () => (DOCKER_MANIFEST),
            Y2: () => (DOCKER_LIST),
            kb: () => (IMAGE_LAYER)
        });
        const IMAGE_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
        const IMAGE_INDEX = 'application/vnd.oci.image.index.v1+json';
        const IMAGE_CONFIG = 'application/vnd.oci.image.config.v1+json';
        const IMAGE_LAYER = 'application/vnd.oci.image.layer.v1.tar+gzip';
        const EMPTY_CONFIG = 'application/vnd.oci.empty.v1+json';
        const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';
        const DOCKER_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json';
        const isIndexType = (mediaType) => mediaType === IMAGE_INDEX || mediaType === DOCKER_LIST;
    }),
    25799: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            N: () => (architectureOf)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16804);
        const FAMILIES = [
            [
                /^(aarch64|armv8(\.\d)?a|armv9(\.\d)?a|thunderx2|a64fx|cortex_a\d+|neoverse_\w+|m[1-9])$/,
                'arm64',
            ],
            [/^(ppc64le|power\d+le)$/, 'ppc64le'],
            [/^(ppc64|power\d+)$/, 'ppc64'],
            [/^(riscv64|u74mc)$/, 'riscv64'],
            [/^(x86|i686|pentium\d|prescott)$/, 'x86'],
            [/^(arm|ppc|ppcle|sparc|sparc64)$/, ''],
        ];
        function architectureOf(spec) {
            const target = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.$r)(spec);
            const family = FAMILIES.find(([pattern]) => pattern.test(target));
            return family === undefined ? 'amd64' : family[1] || target;
        }
    }),
    45004: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            v: () => (BUILD_KEY)
        });
        const BUILD_KEY = 'io.github.syspack.pakages.build';
    }),
    87174: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            I: () => (composeImage),
            _: () => (provenanceAnnotations)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64074);
        var _content_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89381);
        var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5394);
        var _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51747);
        var _architecture_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25799);
        var _build_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45004);
        var _spec_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35047);
        function composeImage(parts) {
            const own = parts.layers.at(-1);
            const config = (0, _content_json_js__WEBPACK_IMPORTED_MODULE_0__.l)({
                architecture: (0, _architecture_js__WEBPACK_IMPORTED_MODULE_1__.N)(parts.spec),
                os: parts.spec.arch.platform === 'windows' ? 'windows' : 'linux',
                rootfs: { type: 'layers', diff_ids: parts.layers.map((layer) => layer.diffId) },
                config: {
                    Env: parts.env,
                    ...(parts.source && { Labels: { 'org.opencontainers.image.source': parts.source } }),
                },
                spec: parts.specJson,
                buildcache_layout_version: 3,
                binary_cache_checksum: { hash_algorithm: 'sha256', hash: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.ZD)(own.digest) },
                ...(parts.build && { [_build_key_js__WEBPACK_IMPORTED_MODULE_3__.v]: parts.build }),
            });
            const layers = parts.layers.map(({ digest, size }) => ({
                mediaType: _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_4__.kb,
                digest,
                size,
            }));
            const manifest = (0, _content_json_js__WEBPACK_IMPORTED_MODULE_0__.l)({
                mediaType: _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_4__.MS,
                schemaVersion: 2,
                config: (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_5__.nb)(_manifest_media_types_js__WEBPACK_IMPORTED_MODULE_4__.Ve, config),
                layers,
                annotations: annotationsOf(parts),
            });
            return { config, manifest, mediaType: _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_4__.MS };
        }
        function annotationsOf({ spec, licenses, annotations, ...provenance }) {
            return {
                'org.opencontainers.image.description': (0, _spec_text_js__WEBPACK_IMPORTED_MODULE_6__.d)(spec),
                ...provenanceAnnotations(provenance),
                ...(licenses && { 'org.opencontainers.image.licenses': licenses }),
                ...annotations,
            };
        }
        const provenanceAnnotations = ({ source, revision, }) => ({
            ...(source && { 'org.opencontainers.image.source': source }),
            ...(revision && { 'org.opencontainers.image.revision': revision }),
        });
    }),
    98176: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            AM: () => (readImage),
            Xg: () => (readConfig),
            dT: () => (imageOf),
            mb: () => (dagOf)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64074);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16804);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14566);
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        var _content_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89381);
        var _content_verified_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49003);
        var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5394);
        var _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51747);
        var _registry_error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(26061);
        var _build_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45004);
        var _spec_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29972);
        const CONFIG_LIMIT = 64 * 1024 * 1024;
        const config = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            rootfs: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ diff_ids: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()) }).optional(),
            config: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ Env: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).nullish() }).nullish(),
            spec: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
                _meta: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_0__.aig() }).loose(),
                nodes: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(_spec_node_js__WEBPACK_IMPORTED_MODULE_1__.S).min(1),
            }),
            binary_cache_checksum: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ hash_algorithm: zod__WEBPACK_IMPORTED_MODULE_0__.euz('sha256'), hash: zod__WEBPACK_IMPORTED_MODULE_0__.YjP() })
                .optional(),
            [_build_key_js__WEBPACK_IMPORTED_MODULE_2__.v]: zod__WEBPACK_IMPORTED_MODULE_0__.L5J().optional(),
        });
        async function readImage(registry, tag) {
            const stored = await registry.manifest(tag);
            return stored && imageOf(stored, registry, tag);
        }
        function imageOf(stored, { reference }, tag) {
            const from = `${reference}:${tag}`;
            if ((0, _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_3__.$U)(stored.mediaType))
                throw notSpack(from, 'it is an index of several images');
            const manifest = (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__.Sw)(stored.bytes, from);
            const layer = manifest.layers.at(-1);
            if (!layer)
                throw notSpack(from, 'it has no layers');
            const { mediaType, digest, bytes } = stored;
            return {
                tag,
                digest,
                descriptor: { mediaType, digest, size: bytes.length },
                config: manifest.config,
                layer,
                layers: manifest.layers.length,
                annotations: manifest.annotations ?? {},
            };
        }
        async function readConfig(registry, image) {
            const from = `the config of ${registry.reference}:${image.tag}`;
            const bytes = await (0, _content_verified_js__WEBPACK_IMPORTED_MODULE_5__.oD)(registry, image.config, CONFIG_LIMIT);
            const read = (0, _content_json_js__WEBPACK_IMPORTED_MODULE_6__.g)(bytes, config, 'the config of a package', from);
            const checksum = read.binary_cache_checksum?.hash;
            if (checksum !== undefined && checksum !== (0, _pakages_model__WEBPACK_IMPORTED_MODULE_7__.ZD)(image.layer.digest))
                throw notSpack(from, 'it describes another tarball than the manifest does');
            const root = read.spec.nodes[0];
            const diffId = read.rootfs?.diff_ids.at(-1);
            return {
                hash: root.hash,
                name: root.name,
                version: root.version,
                format: read.spec._meta.version,
                spec: read.spec,
                diffId: diffId !== undefined && (0, _pakages_model__WEBPACK_IMPORTED_MODULE_7__.Bc)(diffId) ? diffId : undefined,
                env: read.config?.Env ?? [],
                build: read[_build_key_js__WEBPACK_IMPORTED_MODULE_2__.v],
            };
        }
        function dagOf(read, from) {
            try {
                return (0, _pakages_model__WEBPACK_IMPORTED_MODULE_8__.VM)({ spec: read.spec });
            }
            catch (error) {
                if (!(error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_9__.h))
                    throw error;
                throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_10__.gl('malformed', `The spec of ${read.name}@${read.version} in ${from} cannot be used: ${error.message}`, { id: 'image-not-of-spack', fix: error.fix, cause: error });
            }
        }
        const notSpack = (from, why) => new _registry_error_js__WEBPACK_IMPORTED_MODULE_10__.gl('malformed', `${from} is not a package of Spack: ${why}.`, {
            id: 'image-not-of-spack',
            fix: 'Remove the tag, or push the package anew: tags that end in .spack are for packages only.',
        });
    }),
    35047: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            d: () => (specText)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16804);
        const FLAGS = new Set(['cflags', 'cppflags', 'cxxflags', 'fflags', 'ldflags', 'ldlibs']);
        function specText(spec) {
            const entries = Object.entries(spec.parameters).sort(([a], [b]) => (a < b ? -1 : 1));
            const switches = entries
                .filter(([, value]) => typeof value === 'boolean')
                .map(([name, value]) => `${value ? '+' : '~'}${name}`);
            const flags = entries
                .filter(([name, value]) => FLAGS.has(name) && Array.isArray(value) && value.length > 0)
                .map(([name, value]) => `${name}="${value.join(' ')}"`);
            const variants = entries
                .filter(([name, value]) => !FLAGS.has(name) && typeof value !== 'boolean' && value !== null)
                .map(([name, value]) => variantText(name, value));
            const { platform, platform_os } = spec.arch;
            return [
                `${spec.name}@=${spec.version}${switches.join('')}`,
                ...flags,
                ...variants,
                `platform=${platform}`,
                `os=${platform_os}`,
                `target=${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.$r)(spec)}`,
            ].join(' ');
        }
        function variantText(name, value) {
            if (name === 'patches' && Array.isArray(value))
                return `patches:=${value.map((sha256) => sha256.slice(0, 7)).join(',')}`;
            return Array.isArray(value) ? `${name}:=${value.join(',')}` : `${name}=${String(value)}`;
        }
    }),
    89077: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            W3: () => (specTag),
            g9: () => (hashOfTag),
            hn: () => (specTags),
            qA: () => (INDEX_TAG)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94002);
        const INDEX_TAG = 'index.spack';
        function specTag(name, version, hash) {
            const tag = `${name}-${version}-${hash}.spack`.replace(/[^A-Za-z0-9_.-]/g, '_');
            return tag.length > 128 ? tag.slice(0, 64) + tag.slice(-64) : tag;
        }
        function hashOfTag(tag) {
            const hash = /-([a-z2-7]{32})\.spack$/.exec(tag)?.[1];
            return hash !== undefined && (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.C)(hash) ? hash : undefined;
        }
        const specTags = (tags) => new Map(tags.flatMap((tag) => {
            const hash = hashOfTag(tag);
            return hash === undefined ? [] : [[hash, tag]];
        }));
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
    51937: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Jq: () => (parseDatabase),
            be: () => (emptyDatabase),
            tD: () => (changed),
            yz: () => (databaseJson)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29972);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89381);
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        const VERSION = '8';
        const databaseType = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            database: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
                version: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
                installs: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ spec: _pakages_image__WEBPACK_IMPORTED_MODULE_1__.S, in_buildcache: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().optional() }).loose()),
            }),
        });
        const emptyDatabase = { nodes: new Map(), available: new Set() };
        function parseDatabase(bytes, from) {
            const { database } = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.g)(bytes, databaseType, 'a list of packages', from);
            if (database.version !== VERSION)
                return undefined;
            const installs = Object.entries(database.installs);
            return {
                nodes: new Map(installs.map(([hash, { spec }]) => [hash, spec])),
                available: new Set(installs.filter(([, one]) => one.in_buildcache).map(([hash]) => hash)),
            };
        }
        function changed(database, added, available) {
            const nodes = new Map(database.nodes);
            for (const one of added)
                if (!nodes.has(one.hash))
                    nodes.set(one.hash, one);
            const reached = new Map();
            const open = [...available];
            for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
                const found = nodes.get(hash);
                if (!found || reached.has(hash))
                    continue;
                reached.set(hash, found);
                open.push(...(found.dependencies ?? []).map((to) => to.hash));
            }
            return { nodes: reached, available: new Set([...available].filter((hash) => reached.has(hash))) };
        }
        function databaseJson({ nodes, available }) {
            const dependents = new Map();
            for (const one of nodes.values()) {
                for (const { hash } of one.dependencies ?? [])
                    dependents.set(hash, (dependents.get(hash) ?? 0) + 1);
            }
            const sorted = [...nodes].sort(([a], [b]) => (a < b ? -1 : 1));
            const installs = sorted.map(([hash, spec]) => [
                hash,
                {
                    spec,
                    ref_count: dependents.get(hash) ?? 0,
                    in_buildcache: available.has(hash),
                },
            ]);
            return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.l)({ database: { version: VERSION, installs: Object.fromEntries(installs) } });
        }
    }),
    16534: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            SY: () => (readDatabase),
            Y9: () => (isIndexImage),
            ZQ: () => (writeIndexImage),
            jW: () => (findIndexImage),
            yb: () => (readDigests)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26061);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5394);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89077);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49003);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89381);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(51747);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(87174);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(74376);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64074);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94002);
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        var _database_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51937);
        const INDEX_LIMIT = 512 * 1024 * 1024;
        const digest = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.Ne)();
        const digestsType = zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ manifest: digest, layer: digest, size: zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().nonnegative() }));
        const DIGESTS = 'pakages.digests/1';
        const configType = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ [DIGESTS]: digestsType.optional() });
        const [DESCRIPTION, LIST] = [
            'org.opencontainers.image.description',
            'List of the packages in this Spack build cache',
        ];
        async function isIndexImage({ bytes }) {
            const manifest = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.UF)(() => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.Sw)(bytes, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.qA));
            return manifest?.layers.length === 1 && manifest.annotations?.[DESCRIPTION] === LIST;
        }
        async function findIndexImage(registry) {
            const stored = await registry.manifest(_pakages_image__WEBPACK_IMPORTED_MODULE_4__.qA);
            if (!stored)
                return undefined;
            return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.UF)(() => {
                const { config, layers } = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.Sw)(stored.bytes, `${registry.reference}:${_pakages_image__WEBPACK_IMPORTED_MODULE_4__.qA}`);
                const layer = layers[0];
                return (layer && {
                    manifest: { mediaType: stored.mediaType, digest: stored.digest, size: stored.bytes.length },
                    layer,
                    config,
                });
            });
        }
        async function readDatabase(registry, { layer }) {
            return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.UF)(async () => (0, _database_js__WEBPACK_IMPORTED_MODULE_5__.Jq)(await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_6__.oD)(registry, layer, INDEX_LIMIT), `${registry.reference}:${_pakages_image__WEBPACK_IMPORTED_MODULE_4__.qA}`));
        }
        async function readDigests(registry, { config }) {
            const from = `the config of ${registry.reference}:${_pakages_image__WEBPACK_IMPORTED_MODULE_4__.qA}`;
            const found = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.UF)(async () => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.g)(await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_6__.oD)(registry, config, INDEX_LIMIT), configType, 'a config', from));
            return new Map(Object.entries(found?.[DIGESTS] ?? {}).filter(([hash]) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_8__.C)(hash)));
        }
        async function writeIndexImage(registry, database, digests, provenance) {
            const entries = [...digests]
                .filter(([hash]) => database.available.has(hash))
                .sort(([a], [b]) => (a < b ? -1 : 1));
            const labels = provenance.source && {
                config: { Labels: { 'org.opencontainers.image.source': provenance.source } },
            };
            const config = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.l)({ ...labels, [DIGESTS]: Object.fromEntries(entries) });
            const layer = (0, _database_js__WEBPACK_IMPORTED_MODULE_5__.yz)(database);
            const manifest = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.l)({
                mediaType: _pakages_image__WEBPACK_IMPORTED_MODULE_9__.MS,
                schemaVersion: 2,
                config: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_9__.Ve, config),
                layers: [(0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_9__.kb, layer)],
                annotations: {
                    [DESCRIPTION]: LIST,
                    ...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_10__._)(provenance),
                },
            });
            await Promise.all([config, layer].map((bytes) => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_11__.h)(registry, bytes)));
            return registry.putManifest(_pakages_image__WEBPACK_IMPORTED_MODULE_4__.qA, _pakages_image__WEBPACK_IMPORTED_MODULE_9__.MS, manifest);
        }
    }),
    98461: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            j: () => (packagesIn)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89077);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98176);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16804);
        var p_map__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(606);
        var _index_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16534);
        async function packagesIn(registry, wanted = () => true) {
            const [tags, index] = await Promise.all([
                registry.tags().then(_pakages_image__WEBPACK_IMPORTED_MODULE_0__.hn),
                (0, _index_image_js__WEBPACK_IMPORTED_MODULE_1__.jW)(registry),
            ]);
            const database = index && (await (0, _index_image_js__WEBPACK_IMPORTED_MODULE_1__.SY)(registry, index));
            const nodes = [...(database?.nodes.values() ?? [])];
            const specs = new Map(nodes.length === 0
                ? []
                : (0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.L)(`the index of ${registry.reference}`, () => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.VM)({ spec: { _meta: { version: 5 }, nodes } })).specs);
            const unlisted = [...tags].filter(([hash, tag]) => !database?.available.has(hash) && wanted(tag, hash));
            const read = await (0, p_map__WEBPACK_IMPORTED_MODULE_4__["default"])(unlisted, ([, tag]) => specsAt(registry, tag), { concurrency: 16 });
            for (const spec of read.flat())
                specs.set(spec.hash, spec);
            return {
                specs,
                digests: async () => (index ? (0, _index_image_js__WEBPACK_IMPORTED_MODULE_1__.yb)(registry, index) : new Map()),
                tags: new Map([...tags].filter(([hash]) => specs.has(hash) && !(0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.ge)(specs.get(hash)))),
            };
        }
        async function specsAt(registry, tag) {
            const image = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.AM)(registry, tag);
            return image
                ? [...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.mb)(await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.Xg)(registry, image), `${registry.reference}:${tag}`).specs.values()]
                : [];
        }
    }),
    78308: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            N: () => (registryOfIndex),
            f: () => (anchoredTrust)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _pakages_catalog__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91983);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19936);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24356);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14566);
        var _pakages_trust__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78928);
        var _pakages_trust__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49427);
        var _trusted_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11224);
        async function anchoredTrust(inputs, ports) {
            if (inputs.trust === undefined)
                return undefined;
            const anchor = (0, _pakages_trust__WEBPACK_IMPORTED_MODULE_2__.B)(inputs.trust);
            const [location, ...others] = inputs.index;
            if (location === undefined || others.length > 0)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_3__.eb('"trust" says who signs the index, and needs exactly one.', {
                    id: 'input-missing',
                    fix: 'Give its address as "index".',
                });
            const { host, http } = ports;
            const where = placeOf(location, host.workspace);
            const offered = anchor.kind === 'key' ? await (0, _pakages_catalog__WEBPACK_IMPORTED_MODULE_4__.D)(where, http) : undefined;
            const signer = (0, _pakages_trust__WEBPACK_IMPORTED_MODULE_2__.v)(anchor, offered?.keys ?? []);
            const pinned = { ...(0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.U)(undefined, undefined), signers: [signer] };
            const cache = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_6__.n)(host.env);
            const indexTrust = { policy: pinned, verifier: (0, _pakages_trust__WEBPACK_IMPORTED_MODULE_7__.S)(pinned, cache) };
            const client = await (0, _trusted_index_js__WEBPACK_IMPORTED_MODULE_1__.Q)(location, { ...indexTrust, unsigned: false, ports });
            const published = await client.trust();
            if (!published)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_3__.yo(`The index at ${client.location} does not say whom it trusts.`, {
                    id: 'index-without-signers',
                    fix: 'Have it written anew by "index", or give a policy of your own in pakages.json.',
                });
            const imports = published.policy.imports.filter(({ url }) => /^https:\/\//i.test(url));
            const policy = { ...published.policy, imports };
            host.info(`Policy and registry are those of ${client.location}, signed by ${client.signer}.`);
            return {
                registry: published.registry,
                policy,
                verifier: (0, _pakages_trust__WEBPACK_IMPORTED_MODULE_7__.S)(policy, cache),
                indexTrust: { ...indexTrust, policy: { ...policy, signers: [signer] } },
                location: client.location,
            };
        }
        async function registryOfIndex({ index: [location], 'unsigned-index': unsigned, username }, trust, ports) {
            if (location === undefined)
                return undefined;
            const nobody = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.U)(undefined, undefined);
            const by = trust ?? { policy: nobody, verifier: (0, _pakages_trust__WEBPACK_IMPORTED_MODULE_7__.S)(nobody, (0, _pakages_core__WEBPACK_IMPORTED_MODULE_6__.n)(ports.host.env)) };
            const client = await (0, _trusted_index_js__WEBPACK_IMPORTED_MODULE_1__.Q)(location, {
                ...by,
                unsigned: unsigned || trust === undefined,
                ports,
            });
            const { registry } = await client.packages();
            if (client.signer === undefined)
                requireHarmless(registry, location, username);
            return registry;
        }
        function requireHarmless(registry, location, username) {
            const fix = 'Name the registry yourself in "registry", or say with "trust" who signs the index.';
            if (username !== undefined)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_3__.yo(`The registry ${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_8__.S)(registry)} gets no login: only an index names it that nobody verified.`, { id: 'index-not-verified', fix });
            if (/^https:/i.test(location) && !registry.startsWith('oci://'))
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_3__.yo(`The index at ${location}, which nobody verified, names ${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_8__.S)(registry)} as its registry.`, { id: 'index-not-verified', fix });
        }
        const placeOf = (location, workspace) => /^https?:/.test(location) ? location : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, location);
    }),
    36389: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            I: () => (ownWords),
            a: () => (liftedBy)
        });
        var _pakages_advisories__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38065);
        var _pakages_advisories__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42632);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69764);
        var _pakages_trust__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80966);
        async function ownWords(opened, { host, clock }) {
            const now = clock.now();
            const { holding, expired } = exceptionsOf(opened.configuration, now);
            const claims = [
                ...(await ownClaims(opened, { host })),
                ...holding.map((one) => acceptance(one, now)),
            ];
            return { claims, expired };
        }
        async function liftedBy(opened, ports) {
            const claims = new _pakages_advisories__WEBPACK_IMPORTED_MODULE_0__.U((await ownWords(opened, ports)).claims);
            return (asked, { record: { id, aliases } }) => {
                const claim = claims.holdingFor({ id, aliases, package: asked, identities: [] });
                return claim !== undefined && LIFTING.has(claim.status);
            };
        }
        const LIFTING = new Set(['accepted', 'fixed', 'not_affected']);
        async function ownClaims({ statements, trust }, { host }) {
            const found = await statements();
            for (const { file, reason } of found.unreadable)
                host.warning(`${file} does not count: ${reason}`, { file });
            if (found.statements.length === 0)
                return [];
            const { policy } = await trust();
            return (0, _pakages_trust__WEBPACK_IMPORTED_MODULE_1__.U)(found.statements, policy).flatMap(({ record, counts, remarks }) => {
                if (counts)
                    return (0, _pakages_advisories__WEBPACK_IMPORTED_MODULE_2__.d)(record.openvex).claims.map((claim) => ({ ...claim, own: true }));
                const { auditor, vulnerability, name, version } = record;
                host.warning(`What ${auditor} says of ${vulnerability} in ${name}@${version} does not count: ${remarks.join(' ')}`);
                return [];
            });
        }
        function exceptionsOf(configuration, now) {
            const all = (configuration?.values.exceptions ?? []).map((exception, at) => ({
                exception,
                at: configuration.at('exceptions', at),
            }));
            return {
                holding: all.flatMap(({ exception }) => ((0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__._)(exception, now) ? [] : [exception])),
                expired: all.filter(({ exception }) => (0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__._)(exception, now)),
            };
        }
        const acceptance = (one, now) => ({
            vulnerabilities: [one.vulnerability],
            product: { kind: 'spack', name: one.package, version: one.version },
            status: 'accepted',
            note: one.reason,
            by: 'pakages.json',
            time: new Date(now).toISOString(),
            expires: one.expires,
        });
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
    74544: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            E: () => (StoreLayout)
        });
        var external_node_path_ = __webpack_require__(76760);
        ;
        const PLACEHOLDER = '__spack_path_placeholder__';
        function paddedRoot(root, length) {
            const missing = length - root.length - 1;
            if (missing <= 0)
                return root;
            const repeated = `${PLACEHOLDER}/`.repeat(Math.ceil(missing / (PLACEHOLDER.length + 1)));
            const padding = repeated.slice(0, missing);
            return `${root}/${padding.endsWith('/') ? `${padding.slice(0, -1)}_` : padding}`;
        }
        var concrete_spec = __webpack_require__(16804);
        ;
        const DEFAULT_PROJECTION = '{architecture.platform}-{architecture.target}/{name}-{version}-{hash}';
        class UnknownProjection extends Error {
        }
        function relativePrefix(spec, projection = DEFAULT_PROJECTION) {
            const values = valuesOf(spec);
            return projection
                .split('/')
                .map((part) => polite(part.replace(/\{([^{}]*)\}/g, (_, word) => projection_valueOf(word, values))))
                .join('/');
        }
        function projection_valueOf(word, values) {
            const [name = '', length] = word.split(':');
            const value = values.get(name);
            if (value === undefined || (length !== undefined && !/^\d{1,3}$/.test(length)))
                throw new UnknownProjection(`the projection uses {${word}}`);
            return length === undefined ? value : value.slice(0, Number(length));
        }
        function valuesOf(spec) {
            const { platform, platform_os: os } = spec.arch;
            const target = (0, concrete_spec.$r)(spec);
            return new Map([
                ['name', spec.name],
                ['version', spec.version],
                ['hash', spec.hash],
                ['namespace', spec.namespace ?? ''],
                ['architecture', `${platform}-${os}-${target}`],
                ['architecture.platform', platform],
                ['architecture.os', os],
                ['architecture.target', target],
            ]);
        }
        const polite = (name) => name.replace(/[^A-Za-z0-9_+.-]/g, '_');
        ;
        class StoreLayout {
            root;
            sbang;
            #projection;
            constructor(root, { paddedLength = 0, projection } = {}) {
                this.root = paddedRoot((0, external_node_path_.resolve)(root), paddedLength);
                this.sbang = (0, external_node_path_.join)((0, external_node_path_.resolve)(root), 'bin', 'sbang');
                this.#projection = projection;
            }
            get own() {
                return (0, external_node_path_.join)(this.root, '.pakages');
            }
            get unpacking() {
                return (0, external_node_path_.join)(this.own, 'unpacking');
            }
            get database() {
                return (0, external_node_path_.join)(this.root, '.spack-db');
            }
            prefixOf(spec) {
                return spec.external?.path ?? (0, external_node_path_.join)(this.root, relativePrefix(spec, this.#projection));
            }
        }
    }),
    12952: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            a4: () => (RECIPE_LIMITS),
            dD: () => (writeRecipes),
            s0: () => (recipePlace),
            zu: () => (recipeFolder)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        const RECIPE_LIMITS = { file: 1024 * 1024, all: 16 * 1024 * 1024, files: 500 };
        const SEGMENT = /^[A-Za-z0-9_][A-Za-z0-9_.+-]*$/;
        function recipePlace(path) {
            const match = /^\.spack\/repos\/(?:spack_repo\/)?(.+)$/.exec(path);
            const segments = match?.[1]?.split('/') ?? [];
            const at = segments.findIndex((segment) => segment === 'packages' || segment === 'repo.yaml');
            return at < 1 || !segments.every((segment) => SEGMENT.test(segment))
                ? undefined
                : { namespace: segments.slice(0, at).join('.'), path: segments.slice(at) };
        }
        const recipeFolder = (folder, namespace) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'spack_repo', ...namespace.split('.'));
        async function writeRecipes(folder, recipes) {
            for (const { namespace, path, content } of recipes) {
                const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recipeFolder(folder, namespace), ...path);
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, content);
            }
        }
    }),
    80966: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            U: () => (countStatements)
        });
        var _decide_counted_reviews_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19362);
        function countStatements(statements, policy) {
            return statements.map(({ record, signature }) => {
                const faults = (0, _decide_counted_reviews_js__WEBPACK_IMPORTED_MODULE_0__.wD)({ ...record, signature }, policy);
                const narrows = record.status === 'not_affected' || record.status === 'fixed';
                return {
                    record,
                    counts: narrows ? faults.length === 0 : !faults.some(({ grave }) => grave),
                    remarks: faults.map(({ message }) => message),
                };
            });
        }
    }),
    78928: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            B: () => (parseTrustAnchor),
            v: () => (signerOfAnchor)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7890);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var _sign_key_signer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20440);
        const WORKFLOW = /^([A-Za-z0-9-]{1,100}\/[A-Za-z0-9_.-]{1,100})(?:\/(\.github\/workflows\/[^/@\s]{1,200}\.ya?ml))?(?:@(refs\/\S{1,250}))?$/;
        function parseTrustAnchor(text) {
            const hex = text.replace(/^sha256:/i, '').toLowerCase();
            if (/^[0-9a-f]{64}$/.test(hex))
                return { kind: 'key', fingerprint: hex };
            const [, repository, workflow, ref] = WORKFLOW.exec(text) ?? [];
            if (repository !== undefined)
                return {
                    kind: 'workflow',
                    signer: { kind: 'workflow', issuer: _pakages_core__WEBPACK_IMPORTED_MODULE_1__.oX, repository, workflow, ref },
                };
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.eb(`"trust" is neither a fingerprint nor a workflow: "${text.slice(0, 80)}".`, {
                id: 'trust-anchor-malformed',
                fix: 'Give the 64 hex digits of a key, or OWNER/NAME/.github/workflows/FILE.yml@refs/heads/BRANCH, as the index itself prints them.',
            });
        }
        function signerOfAnchor(anchor, keys) {
            if (anchor.kind === 'workflow')
                return anchor.signer;
            const pem = keys.find((one) => fingerprintOrNone(one) === anchor.fingerprint);
            if (pem !== undefined)
                return { kind: 'key', pem };
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo(`No key of this index has the fingerprint ${anchor.fingerprint}.`, {
                id: 'trust-anchor-unknown',
                fix: 'Check the address and the fingerprint with who gave them to you: somebody else may have signed this index.',
            });
        }
        function fingerprintOrNone(pem) {
            try {
                return (0, _sign_key_signer_js__WEBPACK_IMPORTED_MODULE_3__.yy)((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem));
            }
            catch {
                return undefined;
            }
        }
    })
};
