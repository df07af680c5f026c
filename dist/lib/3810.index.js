export const id = 3810;
export const ids = [3810];
export const modules = {
    40489: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            generateSbom: () => (generateSbom)
        });
        var external_node_fs_ = __webpack_require__(73024);
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var hold_work_folder = __webpack_require__(18645);
        var version = __webpack_require__(8109);
        var document_kinds = __webpack_require__(65837);
        var errors = __webpack_require__(37638);
        var documents = __webpack_require__(61063);
        var digest_of = __webpack_require__(28041);
        var dag = __webpack_require__(88761);
        var cyclonedx_document = __webpack_require__(94874);
        var spdx_document = __webpack_require__(97511);
        var inventory = __webpack_require__(80295);
        ;
        const LAST = 253_402_300_799;
        function creationTime({ host, clock }) {
            const given = host.env['SOURCE_DATE_EPOCH'];
            if (given === undefined || given === '')
                return new Date(clock.now());
            if (/^\d{1,12}$/.test(given) && Number(given) <= LAST)
                return new Date(Number(given) * 1000);
            throw new errors.yo(`SOURCE_DATE_EPOCH is "${given.slice(0, 40)}".`, {
                fix: 'Set it to seconds since 1970, such as the output of `git log -1 --format=%ct`, or leave it unset.',
            });
        }
        var src_inputs = __webpack_require__(97276);
        var concrete_spec = __webpack_require__(16804);
        var inputs_inputs = __webpack_require__(52637);
        var declared_inputs = __webpack_require__(70842);
        ;
        async function knownFacts(dag, folder, inputs, ports) {
            const recorded = (0, external_node_fs_.existsSync)(folder.facts)
                ? (await document_kinds.Gg.read(folder.facts)).specs
                : [];
            const missing = uncovered(dag, recorded);
            if (missing.length === 0)
                return recorded;
            try {
                ports.host.info(`Asking Spack what the recipes of ${missing.length} packages say`);
                const asked = new Set(missing.map((spec) => spec.hash));
                const answered = await (await openSpack(folder, inputs, ports)).recipeFacts(dag);
                return [...recorded, ...answered.filter((facts) => asked.has(facts.hash))];
            }
            catch (error) {
                if (!(error instanceof errors.yo))
                    throw error;
                ports.host.warning(`What the recipes of ${missing.length} packages say is not known, so that licences, sources and maintainers of these are left out: ${(0, errors.bD)(error)} ${error.fix}`);
                return recorded;
            }
        }
        function uncovered(dag, facts) {
            const covered = new Set(facts.map((entry) => entry.hash));
            return [...dag.specs.values()].filter((spec) => !(0, concrete_spec.ge)(spec) && !covered.has(spec.hash));
        }
        function openSpack(folder, inputs, ports) {
            const settings = (0, inputs_inputs.AK)({ ...(0, src_inputs.TL)(declared_inputs.s, () => undefined), ...inputs }, ports.host);
            return ports.openSpack({
                ...settings,
                workFolder: (0, external_node_path_.join)(folder.root, 'recipe-facts'),
                paddedLength: 0,
                externals: [],
                buildCache: undefined,
            });
        }
        var build_cache = __webpack_require__(18591);
        var p_map = __webpack_require__(606);
        ;
        async function knownTarballs(dag, folder) {
            if (!(0, external_node_fs_.existsSync)(folder.cache))
                return new Map();
            const cache = await build_cache.r.open(folder.cache);
            const entries = [...dag.specs.keys()].flatMap((hash) => cache.entries.get(hash) ?? []);
            return new Map(await (0, p_map["default"])(entries, async (entry) => [entry.hash, (await cache.read(entry)).tarball.digest], { concurrency: 8 }));
        }
        var lock_file = __webpack_require__(9176);
        ;
        const FORMATS = {
            cyclonedx: {
                version: '1.6',
                mediaType: 'application/vnd.cyclonedx+json',
                extension: 'cdx.json',
                write: cyclonedx_document.a,
            },
            spdx: {
                version: '2.3',
                mediaType: 'application/spdx+json',
                extension: 'spdx.json',
                write: spdx_document.u,
            },
        };
        async function generateSbom(inputs, ports) {
            const formats = formatsOf(inputs.formats);
            const folder = (0, external_node_path_.resolve)(ports.host.workspace, inputs['work-dir']);
            return (0, hold_work_folder.H)(folder, 'sbom', ports, (work) => sbomsOf(work, formats, inputs, ports));
        }
        async function sbomsOf(work, formats, inputs, ports) {
            const at = (path) => (0, external_node_path_.resolve)(ports.host.workspace, path);
            const lock = await (0, lock_file.c)(inputs.lock === undefined ? work.lock : at(inputs.lock));
            const tarballs = await knownTarballs(lock.dag, work);
            const built = lock.dag.roots.every((hash) => tarballs.has(hash));
            const facts = await knownFacts(lock.dag, work, inputs, ports);
            const provenance = {
                created: creationTime(ports),
                version: version.x,
                spack: lock.spack,
                recipes: (await reportOf(lock.dag, work))?.recipes ?? [],
                built,
            };
            const folder = inputs.output === undefined ? work.sboms : at(inputs.output);
            const inventoryOf = (subject) => (0, inventory.O)({ dag: lock.dag, facts, tarballs, scope: inputs.scope }, subject);
            const whole = inventoryOf({ kind: 'lock', digest: lock.digest });
            await (0, promises_.rm)(work.sboms, { recursive: true, force: true });
            const files = [];
            for (const format of formats) {
                files.push(await writeSbom(whole, format, provenance, { folder, work }));
                for (const root of (0, dag.RD)(lock.dag))
                    files.push(await writeSbom(inventoryOf({ kind: 'spec', hash: root.hash }), format, provenance, { folder, work }, root));
            }
            await document_kinds.AE.write(work.sbomReport, { files });
            return { report: work.sbomReport, folder, files, inventory: whole, scope: inputs.scope };
        }
        function formatsOf(names) {
            const known = Object.keys(FORMATS);
            const unknown = names.find((name) => !known.includes(name));
            if (unknown !== undefined || names.length === 0)
                throw new errors.eb(`"formats" is "${unknown ?? ''}".`, {
                    fix: `Give one or more of: ${known.join(', ')}.`,
                });
            return known.filter((format) => names.includes(format));
        }
        async function reportOf(dag, work) {
            if (!(0, external_node_fs_.existsSync)(work.buildReport))
                return undefined;
            const report = await document_kinds.FK.read(work.buildReport);
            const described = new Set(report.specs.map((spec) => spec.hash));
            return [...dag.specs.keys()].every((hash) => described.has(hash)) ? report : undefined;
        }
        async function writeSbom(inventory, format, provenance, to, root) {
            const { extension, mediaType, version, write } = FORMATS[format];
            const file = (0, external_node_path_.join)(to.folder, `${root === undefined ? 'lock' : fileNameOf(root)}.${extension}`);
            const text = write(inventory, provenance);
            await (0, documents.f8)(file, text);
            const digest = (0, digest_of.o)(text);
            return {
                ...(root && { hash: root.hash }),
                format,
                version,
                mediaType,
                file: (0, external_node_path_.relative)(to.work.sboms, file).replaceAll('\\', '/'),
                digest,
                components: inventory.items.length,
            };
        }
        const fileNameOf = (spec) => `${`${spec.name}-${spec.version}`.slice(0, 180)}-${spec.hash}`.replace(/[^A-Za-z0-9._-]/g, '_');
    }),
    64021: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            pushToRegistry: () => (pushToRegistry)
        });
        var hold_work_folder = __webpack_require__(18645);
        var document_kinds = __webpack_require__(65837);
        var concrete_spec = __webpack_require__(16804);
        var build_cache = __webpack_require__(18591);
        var patience = __webpack_require__(74865);
        var read = __webpack_require__(98176);
        var registry_error = __webpack_require__(26061);
        var p_map = __webpack_require__(606);
        var finalize = __webpack_require__(65512);
        var look = __webpack_require__(39591);
        var push_candidates = __webpack_require__(74426);
        var push_upload = __webpack_require__(9029);
        ;
        async function pushCache(options) {
            const { registry, cache, only } = options;
            const entries = [...cache.entries.values()].filter(({ hash }) => only?.has(hash) ?? true);
            const seen = await (0, look.O)(registry);
            const found = await describePresent(options, entries, seen);
            const present = new Set(found.map(({ entry }) => entry.hash));
            const missing = entries.filter(({ hash }) => !present.has(hash));
            const candidates = await (0, push_candidates.N)(cache, missing, options.metadata, options.signal);
            const refusal = options.refuse?.(candidates);
            if (refusal)
                throw refusal;
            let done = 0;
            const report = (step) => {
                options.onProgress?.(step, ++done, entries.length);
                return step;
            };
            for (const one of found)
                report(one);
            const upload = new push_upload._({
                ...options,
                concurrency: options.concurrency ?? 32,
                provenance: options.provenance ?? {},
                present: seen.tags,
            });
            const pushed = [];
            const uploads = await upload.run(candidates, (one) => void pushed.push(report(pushedPackage(one))));
            if (uploads.length > 0)
                await readBack(options, pushed);
            const packages = [...found, ...pushed];
            return {
                packages,
                index: options.updateIndex
                    ? await updateIndex(options, packages, uploads, uploads.length === 0 ? seen : undefined)
                    : undefined,
            };
        }
        const pushedPackage = ({ candidate, manifest, seconds, lacking }) => {
            const { entry, spec, tarball } = candidate;
            return {
                entry,
                target: (0, concrete_spec.$r)(spec),
                outcome: 'pushed',
                manifest,
                layer: tarball.digest,
                size: tarball.size,
                seconds,
                lacking,
            };
        };
        async function describePresent(options, entries, { tags, digests }) {
            const found = await (0, p_map["default"])(entries.filter(({ hash }) => tags.has(hash)), async (entry) => {
                const known = digests.get(entry.hash) ??
                    (await (0, patience.fW)(() => describeImage(options.registry, tags.get(entry.hash)), options));
                return known
                    ? [{ ...known, entry, target: undefined, outcome: 'present', lacking: [] }]
                    : [];
            }, { concurrency: options.concurrency ?? 32 });
            return found.flat();
        }
        async function describeImage(registry, tag) {
            const image = await (0, read.AM)(registry, tag);
            return image && { manifest: image.digest, layer: image.layer.digest, size: image.layer.size };
        }
        async function readBack(options, pushed) {
            for (let attempt = 1;; attempt++) {
                const tags = new Set(await options.registry.tags());
                const missing = pushed.filter(({ entry }) => !tags.has(entry.tag));
                if (missing.length === 0)
                    return;
                if (attempt >= 8)
                    throw new registry_error.gl('server', `${options.registry.reference} took ${missing.length} of ${pushed.length} packages but does not list them, among them ${missing[0].entry.tag}.`, { fix: 'Run the push again; what was uploaded is kept.' });
                await (0, patience.v7)(attempt, options);
            }
        }
        async function updateIndex({ registry, clock, signal, provenance, concurrency }, packages, uploads, seen) {
            const nodes = new Map(uploads.map(({ candidate }) => [
                candidate.entry.hash,
                candidate.specJson.nodes,
            ]));
            const expected = new Map(packages.map(({ entry, manifest, layer, size }) => {
                const known = {
                    tag: entry.tag,
                    manifest,
                    layer,
                    size,
                    nodes: nodes.get(entry.hash),
                };
                return [entry.hash, known];
            }));
            return (0, finalize.x)({
                registry,
                clock,
                signal,
                concurrency,
                expected,
                seen,
                provenance: provenance ?? {},
            });
        }
        var src = __webpack_require__(75290);
        var publishing = __webpack_require__(65829);
        var may_publish_here = __webpack_require__(34509);
        var external_node_fs_ = __webpack_require__(73024);
        var external_node_path_ = __webpack_require__(76760);
        var push_cache_generation = __webpack_require__(62217);
        var errors = __webpack_require__(37638);
        var attach = __webpack_require__(19769);
        var tags = __webpack_require__(89077);
        var digest_of = __webpack_require__(28041);
        var digest = __webpack_require__(64074);
        var promises_ = __webpack_require__(51455);
        ;
        async function attachSboms(targets, host) {
            const { registry, report, manifests, index } = targets;
            const attached = await (0, p_map["default"])(report.files, async (file) => {
                const subject = file.hash === undefined ? index : manifests.get(file.hash);
                if (subject === undefined)
                    return [];
                const there = (await registry.referrers(subject, file.mediaType))[0];
                if (there)
                    return [{ subject, artifactType: file.mediaType, manifest: there.digest }];
                const attached = await (0, attach.K)(registry, [subject], {
                    artifactType: file.mediaType,
                    bytes: await readSbom(file, targets.folder),
                    title: file.file,
                });
                host.debug(`Attached ${file.file} to ${file.hash === undefined ? tags.qA : file.hash}`);
                return attached;
            }, { concurrency: targets.concurrency });
            return attached.flat();
        }
        async function readSbom(file, folder) {
            const path = (0, external_node_path_.resolve)(folder, file.file);
            const bytes = await (0, promises_.readFile)(path).catch((cause) => Promise.reject(new errors.yo(`The SBOM ${path} cannot be read.`, { fix: 'Run "sbom" again.', cause })));
            if ((0, digest_of.o)(bytes) !== file.digest)
                throw new errors.yo(`The SBOM ${path} was changed after it was written: its sha256 is not ${(0, digest.ZD)(file.digest)}.`, { fix: 'Run "sbom" again.' });
            return bytes;
        }
        var push_cache_signing = __webpack_require__(30807);
        var solution = __webpack_require__(31437);
        ;
        async function pushToRegistry(inputs, ports) {
            const { host } = ports;
            const guard = (0, publishing.HY)(inputs, host);
            await (0, may_publish_here.H)('binaries', inputs, ports);
            const opened = await (0, src.h)(inputs, ports);
            opened.registry();
            const folder = (0, external_node_path_.resolve)(host.workspace, inputs['work-dir']);
            return (0, hold_work_folder.H)(folder, 'push', ports, (work) => pushFrom(work, { opened, guard }, inputs, ports));
        }
        async function pushFrom(work, { opened, guard }, inputs, ports) {
            const { host, clock } = ports;
            const started = clock.now();
            const cache = await build_cache.r.open(inputs.cache === undefined ? work.cache : (0, external_node_path_.resolve)(host.workspace, inputs.cache));
            const choice = await opened.signer(inputs.token);
            const builder = choice.signer && (await ports.jobIdentity())?.workflowRef;
            const registry = opened.registry();
            const { packages, index } = await pushAll({ inputs, registry, cache, work, guard }, ports);
            const sboms = inputs['attach-sboms'] ? await sbomsIn(work) : undefined;
            const pushed = {
                registry: registry.reference,
                specs: await (0, p_map["default"])(packages, (one) => reportEntry(one, cache), { concurrency: 16 }),
                referrers: [],
                ...(index && { index: { manifest: index.manifest, specs: index.specs } }),
            };
            const attached = sboms ? await attachAll(registry, pushed, sboms, inputs.concurrency, ports) : [];
            await document_kinds.rS.write(work.pushReport, { ...pushed, referrers: attached });
            const { specs } = pushed;
            const { signer } = choice;
            const generation = await (0, push_cache_generation.Q)({ registry, cache, work, specs, signer }, ports);
            const kept = await (0, solution.d)({ registry, work, signer }, ports);
            await (0, publishing.qT)({ mirror: inputs['source-mirror'], login: inputs, specs, work }, ports);
            const tarballOf = async ({ hash }) => (await cache.read(cache.entries.get(hash))).tarball.digest;
            const signing = await (0, push_cache_signing.d)({ inputs, choice, builder, registry, push: pushed, tarballOf, work, sboms }, ports);
            const report = wholeReport({ ...pushed, referrers: [...attached, ...kept] }, signing, generation);
            await document_kinds.rS.write(work.pushReport, report);
            return {
                file: work.pushReport,
                report,
                packages,
                index,
                generation,
                allowed: guard.waived,
                signing,
                seconds: (clock.now() - started) / 1000,
            };
        }
        function wholeReport(pushed, signing, generation) {
            const signed = signing.kind === 'signed' ? signing.attached : [];
            return {
                ...pushed,
                referrers: [...pushed.referrers, ...signed, ...(generation?.attached ?? [])],
                ...(generation && {
                    generation: { number: generation.number, manifest: generation.manifest },
                }),
            };
        }
        async function pushAll({ inputs, registry, cache, work, guard }, { host, clock, signal }) {
            host.info(`Pushing ${cache.entries.size} packages to ${registry.reference}`);
            const { repository, serverUrl, commit } = host.context;
            const result = await pushCache({
                registry,
                cache,
                clock,
                signal,
                concurrency: inputs.concurrency,
                updateIndex: inputs['update-index'],
                licenses: await (0, publishing.Wm)(work),
                environments: await (0, publishing.M2)(work),
                provenance: { source: repository && `${serverUrl}/${repository}`, revision: commit },
                metadata: guard.idle ? undefined : (entry) => guard.metadata(entry),
                refuse: (candidates) => guard.refuse(candidates),
                onProgress: ({ entry, outcome, seconds }, done, total) => host.progress({
                    subject: (0, concrete_spec.Pf)(entry),
                    outcome,
                    done,
                    total,
                    ...(seconds !== undefined && { seconds }),
                }),
            });
            for (const { tag, reason } of result.index?.skipped ?? [])
                host.warning(`${registry.reference}:${tag} is not in the index: ${reason}.`);
            return result;
        }
        async function reportEntry({ entry, target, manifest, layer, size, outcome }, cache) {
            const { name, version, hash, tag } = entry;
            return {
                name,
                version,
                hash,
                target: target ?? (0, concrete_spec.$r)((await cache.read(entry)).spec),
                tag,
                manifest,
                layer,
                size,
                outcome,
            };
        }
        async function sbomsIn(work) {
            return (0, external_node_fs_.existsSync)(work.sbomReport)
                ? { report: await document_kinds.AE.read(work.sbomReport), folder: (0, external_node_path_.dirname)(work.sbomReport) }
                : undefined;
        }
        async function attachAll(registry, { specs, index }, sboms, concurrency, { host }) {
            const manifests = new Map(specs.map(({ hash, manifest }) => [hash, manifest]));
            return attachSboms({ registry, ...sboms, manifests, index: index?.manifest, concurrency }, host);
        }
    }),
    3810: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            wholeChain: () => (wholeChain)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97276);
        var _pakages_open__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75290);
        var _pakages_repository__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34509);
        var _build_with_spack_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79912);
        var _generate_sbom_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7866);
        var _generate_sbom_step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40489);
        var _push_cache_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38527);
        var _push_cache_step_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64021);
        var _setup_spack_step_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30620);
        async function wholeChain(given, ports) {
            const { reference } = await (0, _pakages_open__WEBPACK_IMPORTED_MODULE_0__.h)({ registry: given.registry, token: given.token }, ports);
            const inputs = { ...given, registry: reference };
            const trusted = inputs['trusted-caches'].length > 0 || inputs.registry === undefined
                ? inputs['trusted-caches']
                : [inputs.registry];
            const verdict = await (0, _pakages_repository__WEBPACK_IMPORTED_MODULE_7__.T)(inputs, ports);
            const setup = await (0, _setup_spack_step_js__WEBPACK_IMPORTED_MODULE_6__.setupSpack)({ ...inputs, 'trusted-caches': [] }, ports);
            const build = await (0, _build_with_spack_step_js__WEBPACK_IMPORTED_MODULE_1__.buildWithSpack)({ ...inputs, 'trusted-caches': trusted }, ports);
            const sbom = await (0, _generate_sbom_step_js__WEBPACK_IMPORTED_MODULE_3__.generateSbom)(sbomInputs(inputs), ports);
            return {
                setup,
                build,
                sbom,
                push: whyNotPushed(inputs, build, verdict) ?? (await (0, _push_cache_step_js__WEBPACK_IMPORTED_MODULE_5__.pushToRegistry)(pushInputsOf(inputs), ports)),
            };
        }
        function whyNotPushed(inputs, { report }, verdict) {
            if (inputs.registry === undefined)
                return 'Nothing was pushed: no registry was given.';
            if (verdict.kind === 'refused')
                return `Nothing was pushed: ${verdict.why}.`;
            if (!inputs.push)
                return 'Nothing was pushed: the input "push" is false.';
            if (!report.specs.some(({ outcome }) => outcome === 'built' || outcome === 'reused'))
                return 'Nothing was pushed: there is no binary.';
            return undefined;
        }
        const sbomInputs = (inputs) => ({
            ...(0, _pakages_core__WEBPACK_IMPORTED_MODULE_8__.TL)(_generate_sbom_action_js__WEBPACK_IMPORTED_MODULE_2__.generateSbomAction.inputs, () => undefined),
            formats: inputs.formats,
            repository: inputs.repository,
            'work-dir': inputs['work-dir'],
        });
        function pushInputsOf(inputs) {
            const defaults = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_8__.TL)(_push_cache_inputs_js__WEBPACK_IMPORTED_MODULE_4__.o, (name) => name === 'registry' ? inputs.registry : undefined);
            const { token, username, password, 'update-index': index, 'publish-from': publishFrom, allow, sign, 'signing-key': key, repository, 'work-dir': work, 'source-mirror': mirror, } = inputs;
            return {
                ...defaults,
                token,
                username,
                password,
                'update-index': index,
                'publish-from': publishFrom,
                allow,
                sign,
                'signing-key': key,
                repository,
                'work-dir': work,
                'source-mirror': mirror,
                ...(inputs.target !== undefined && { targets: [inputs.target] }),
            };
        }
    })
};
