export const id = 6494;
export const ids = [6494];
export const modules = {
    21916: ((__unused_webpack_module, exports) => {
        var __webpack_unused_export__;
        __webpack_unused_export__ = true;
        exports.Io = exports.kp = void 0;
        var peq = new Uint32Array(0x10000);
        var myers_32 = function (a, b) {
            var n = a.length;
            var m = b.length;
            var lst = 1 << (n - 1);
            var pv = -1;
            var mv = 0;
            var sc = n;
            var i = n;
            while (i--) {
                peq[a.charCodeAt(i)] |= 1 << i;
            }
            for (i = 0; i < m; i++) {
                var eq = peq[b.charCodeAt(i)];
                var xv = eq | mv;
                eq |= ((eq & pv) + pv) ^ pv;
                mv |= ~(eq | pv);
                pv &= eq;
                if (mv & lst) {
                    sc++;
                }
                if (pv & lst) {
                    sc--;
                }
                mv = (mv << 1) | 1;
                pv = (pv << 1) | ~(xv | mv);
                mv &= xv;
            }
            i = n;
            while (i--) {
                peq[a.charCodeAt(i)] = 0;
            }
            return sc;
        };
        var myers_x = function (b, a) {
            var n = a.length;
            var m = b.length;
            var mhc = [];
            var phc = [];
            var hsize = Math.ceil(n / 32);
            var vsize = Math.ceil(m / 32);
            for (var i = 0; i < hsize; i++) {
                phc[i] = -1;
                mhc[i] = 0;
            }
            var j = 0;
            for (; j < vsize - 1; j++) {
                var mv_1 = 0;
                var pv_1 = -1;
                var start_1 = j * 32;
                var vlen_1 = Math.min(32, m) + start_1;
                for (var k = start_1; k < vlen_1; k++) {
                    peq[b.charCodeAt(k)] |= 1 << k;
                }
                for (var i = 0; i < n; i++) {
                    var eq = peq[a.charCodeAt(i)];
                    var pb = (phc[(i / 32) | 0] >>> i) & 1;
                    var mb = (mhc[(i / 32) | 0] >>> i) & 1;
                    var xv = eq | mv_1;
                    var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
                    var ph = mv_1 | ~(xh | pv_1);
                    var mh = pv_1 & xh;
                    if ((ph >>> 31) ^ pb) {
                        phc[(i / 32) | 0] ^= 1 << i;
                    }
                    if ((mh >>> 31) ^ mb) {
                        mhc[(i / 32) | 0] ^= 1 << i;
                    }
                    ph = (ph << 1) | pb;
                    mh = (mh << 1) | mb;
                    pv_1 = mh | ~(xv | ph);
                    mv_1 = ph & xv;
                }
                for (var k = start_1; k < vlen_1; k++) {
                    peq[b.charCodeAt(k)] = 0;
                }
            }
            var mv = 0;
            var pv = -1;
            var start = j * 32;
            var vlen = Math.min(32, m - start) + start;
            for (var k = start; k < vlen; k++) {
                peq[b.charCodeAt(k)] |= 1 << k;
            }
            var score = m;
            for (var i = 0; i < n; i++) {
                var eq = peq[a.charCodeAt(i)];
                var pb = (phc[(i / 32) | 0] >>> i) & 1;
                var mb = (mhc[(i / 32) | 0] >>> i) & 1;
                var xv = eq | mv;
                var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
                var ph = mv | ~(xh | pv);
                var mh = pv & xh;
                score += (ph >>> (m - 1)) & 1;
                score -= (mh >>> (m - 1)) & 1;
                if ((ph >>> 31) ^ pb) {
                    phc[(i / 32) | 0] ^= 1 << i;
                }
                if ((mh >>> 31) ^ mb) {
                    mhc[(i / 32) | 0] ^= 1 << i;
                }
                ph = (ph << 1) | pb;
                mh = (mh << 1) | mb;
                pv = mh | ~(xv | ph);
                mv = ph & xv;
            }
            for (var k = start; k < vlen; k++) {
                peq[b.charCodeAt(k)] = 0;
            }
            return score;
        };
        var distance = function (a, b) {
            if (a.length < b.length) {
                var tmp = b;
                b = a;
                a = tmp;
            }
            if (b.length === 0) {
                return a.length;
            }
            if (a.length <= 32) {
                return myers_32(a, b);
            }
            return myers_x(a, b);
        };
        exports.Io = distance;
        var closest = function (str, arr) {
            var min_distance = Infinity;
            var min_index = 0;
            for (var i = 0; i < arr.length; i++) {
                var dist = distance(str, arr[i]);
                if (dist < min_distance) {
                    min_distance = dist;
                    min_index = i;
                }
            }
            return arr[min_index];
        };
        exports.kp = closest;
    }),
    8347: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            f: () => (releaseNotes),
            s: () => (changesSince)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12712);
        const MOST = 200;
        const releaseNotes = (told) => [...opening(told), ...changesSince(told), ...howToInstall(told)].join('\n\n') + '\n';
        function opening({ name, generation: { record } }) {
            const from = record.commit === undefined ? '' : ` from commit ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(record.commit.slice(0, 12))}`;
            return [
                `${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(name)} is generation ${record.number}: ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(record.specs.length, 'package')}, recorded on ${record.recorded.slice(0, 10)}${from}.`,
            ];
        }
        function changesSince({ since, changes }) {
            const { added, removed, changed, rebuilt } = changes;
            if (since === undefined)
                return ['### Packages', tableOf(['Package', 'Version'], added, ({ now }) => [now])];
            const parts = [
                ...section('Added', ['Package', 'Version'], added, ({ now }) => [now]),
                ...section('Removed', ['Package', 'Version'], removed, ({ before }) => [before]),
                ...section('Other versions', ['Package', 'Before', 'Now'], changed, ({ before, now }) => [
                    before,
                    now,
                ]),
                ...(rebuilt.length > 0
                    ? [
                        '### Built anew',
                        `The same versions, of another recipe, compiler, variant or dependency: ${listed(rebuilt)}.`,
                    ]
                    : []),
            ];
            const heading = `## Changes since ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(since.name)}`;
            return parts.length > 0 ? [heading, ...parts] : [heading, 'None: the packages are the same.'];
        }
        const section = (title, head, changes, cells) => (changes.length > 0 ? [`### ${title}`, tableOf(head, changes, cells)] : []);
        function tableOf(head, changes, cells) {
            const sorted = [...changes.filter(({ root }) => root), ...changes.filter(({ root }) => !root)];
            const rows = sorted
                .slice(0, MOST)
                .map((change) => [
                change.root ? `**${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(change.name)}**` : (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(change.name),
                ...cells(change).map((versions) => versions.map(_pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY).join(', ')),
            ]);
            const more = sorted.length - rows.length;
            return `${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qj)(head, rows)}${more > 0 ? `\n\nand ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(more, 'other')}` : ''}`;
        }
        function listed(changes) {
            const names = changes.slice(0, MOST).map(({ name }) => (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(name));
            const more = changes.length - names.length;
            return `${names.join(', ')}${more > 0 ? ` and ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(more, 'other')}` : ''}`;
        }
        function howToInstall({ name, registry, generation }) {
            const root = generation.record.roots[0]?.name;
            if (root === undefined)
                return [];
            return [
                '## How to install',
                `\`\`\`sh\npakages install ${root} --registry ${registry} --generation ${name}\n\`\`\``,
                'The assets are the `spack.lock`, the record of the generation with the digest of every image, the SBOMs of all packages, and checksums, which are attested.',
            ];
        }
    }),
    45473: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            releasePackages: () => (releasePackages)
        });
        var external_node_path_ = __webpack_require__(76760);
        var errors = __webpack_require__(37638);
        var named_bounds = __webpack_require__(48124);
        var freeze_generation = __webpack_require__(5904);
        var compare_generations = __webpack_require__(84869);
        var release_tags = __webpack_require__(83971);
        var src = __webpack_require__(75290);
        var open_generations = __webpack_require__(23738);
        var may_publish_here = __webpack_require__(34509);
        var generation_signature = __webpack_require__(60277);
        var p_map = __webpack_require__(606);
        var external_node_fs_ = __webpack_require__(73024);
        var promises_ = __webpack_require__(51455);
        var external_node_os_ = __webpack_require__(48161);
        var make_folder = __webpack_require__(36532);
        var documents = __webpack_require__(61063);
        var pack_layer = __webpack_require__(14024);
        var layer_entry = __webpack_require__(17869);
        var digest_of = __webpack_require__(28041);
        var identity_digest = __webpack_require__(64074);
        var generation_image = __webpack_require__(7227);
        var release_packages_notes = __webpack_require__(8347);
        var external_node_util_ = __webpack_require__(57975);
        var markdown = __webpack_require__(12712);
        var manifest = __webpack_require__(5394);
        var verified = __webpack_require__(49003);
        var concrete_spec = __webpack_require__(16804);
        var sbom_formats = __webpack_require__(25838);
        var outside_json = __webpack_require__(15125);
        var verify_bundles = __webpack_require__(28027);
        var gather = __webpack_require__(70963);
        var statements = __webpack_require__(40974);
        ;
        const MOST = 32;
        const LONGEST_ALTOGETHER = 2 * 2 ** 30;
        const KINDS = ['spdx', 'cyclonedx'];
        function bounded(longest) {
            let sum = 0;
            return (bytes) => {
                sum += bytes;
                if (sum > longest)
                    throw new errors.yo(`The SBOMs of the packages have more than ${Math.round(longest / 2 ** 20)} MiB together.`, {
                        id: 'release-too-large',
                        fix: 'Release fewer packages at once, or look for what hangs at them that is no SBOM of theirs.',
                    });
            };
        }
        async function pullSboms(folder, { record, dag }, source) {
            const { registry, trust, concurrency, signal, host } = source;
            const bundles = trust && new verify_bundles.E(registry, trust.verifier);
            const total = record.specs.length;
            const count = bounded(source.longest ?? LONGEST_ALTOGETHER);
            let done = 0;
            const pulled = await (0, p_map["default"])(record.specs, async ({ hash, manifest }) => {
                signal.throwIfAborted();
                const found = await documentsAt(manifest, source, count);
                const signed = bundles && found.length > 0
                    ? await signedAt(manifest, bundles, trust.policy.signers)
                    : undefined;
                const spec = dag.specs.get(hash);
                const written = await writeAll(folder, spec, { found, signed });
                const outcome = written.files.length > 0 ? (0, markdown.hS)(written.files.length, 'SBOM') : 'no SBOM';
                host.progress({ subject: (0, concrete_spec.Pf)(spec), outcome, done: ++done, total });
                return written;
            }, { concurrency });
            return {
                files: pulled.flatMap(({ files }) => files).sort(),
                packages: pulled.filter(({ files }) => files.length > 0).length,
                unsigned: pulled.flatMap(({ unsigned }) => unsigned).sort(),
            };
        }
        async function documentsAt(manifest, { registry, host }, count) {
            const referrers = await registry.referrers(manifest);
            const found = [];
            for (const kind of KINDS) {
                const own = referrers
                    .filter(({ artifactType }) => (0, sbom_formats.cO)(artifactType) === kind)
                    .sort((one, other) => (one.digest < other.digest ? -1 : 1));
                for (const referrer of own.slice(0, MOST)) {
                    const bytes = await contentOf(referrer, registry, count);
                    if (bytes !== undefined)
                        found.push({ kind, bytes });
                    else
                        host.warning(`${registry.reference}@${referrer.digest} is no SBOM: it holds nothing.`);
                }
            }
            return found;
        }
        async function signedAt(manifest, bundles, signers) {
            const sorted = (await bundles.at(manifest)).map((one) => (0, gather.VI)(one, manifest, signers));
            return sorted.flatMap((one) => ('statement' in one ? [one.statement] : []));
        }
        async function writeAll(folder, { name, version, hash }, { found, signed, }) {
            const files = [];
            const unsigned = [];
            for (const kind of KINDS) {
                const own = found.filter((one) => one.kind === kind);
                const counted = own.filter((one) => signed === undefined || isSigned(one, signed));
                const base = `${plain(name)}-${plain(version)}-${hash}`;
                const ending = sbom_formats.zu[kind].extension;
                if (counted.length < own.length)
                    unsigned.push(`${base}.${ending}`);
                for (const [at, { bytes }] of counted.entries()) {
                    const file = `${base}${at === 0 ? '' : `-${at + 1}`}.${ending}`;
                    await (0, promises_.writeFile)((0, external_node_path_.join)(folder, file), bytes);
                    files.push(file);
                }
            }
            return { files, unsigned };
        }
        function isSigned({ kind, bytes }, signed) {
            const own = signed.filter(({ predicateType }) => predicateType.startsWith(statements.Ti[kind]));
            if (own.length === 0)
                return false;
            const document = parsed(bytes);
            return document !== undefined && own.some((one) => (0, external_node_util_.isDeepStrictEqual)(one.predicate, document));
        }
        function parsed(bytes) {
            try {
                return (0, outside_json.q)(bytes, 'an SBOM');
            }
            catch {
                return undefined;
            }
        }
        const plain = (text) => text.replaceAll(/[^A-Za-z0-9._+-]/g, '_');
        async function contentOf({ digest }, registry, count) {
            const from = `${registry.reference}@${digest}`;
            const stored = await registry.manifest(digest);
            const [layer] = stored ? (0, manifest.Sw)(stored.bytes, from).layers : [];
            if (layer === undefined || layer.size === 0)
                return undefined;
            count(Math.min(layer.size, sbom_formats.vi));
            return (0, verified.oD)(registry, layer, sbom_formats.vi);
        }
        ;
        const LOCK = 'spack.lock';
        const RECORD = 'generation.json';
        const SBOMS = 'sboms.tar.gz';
        const CHECKSUMS = 'SHA256SUMS';
        async function writeAssets(output, told, source) {
            const { registry } = source;
            const folder = (0, external_node_path_.join)(output, 'assets');
            await (0, promises_.rm)(folder, { recursive: true, force: true });
            await (0, make_folder.f)(folder);
            const files = await (0, generation_image.w2)(registry, told.generation);
            await (0, promises_.writeFile)((0, external_node_path_.join)(folder, LOCK), files.lock);
            await (0, promises_.writeFile)((0, external_node_path_.join)(folder, RECORD), files.record);
            const digests = [
                { name: LOCK, digest: (0, digest_of.o)(files.lock) },
                { name: RECORD, digest: (0, digest_of.o)(files.record) },
            ];
            const { packages, archive, unsigned } = await writeSboms(folder, told, source);
            if (archive !== undefined)
                digests.push({ name: SBOMS, digest: archive });
            const sums = digests.map(({ name, digest }) => `${(0, identity_digest.ZD)(digest)}  ${name}\n`);
            await (0, promises_.writeFile)((0, external_node_path_.join)(folder, CHECKSUMS), sums.join(''));
            const notes = (0, external_node_path_.join)(output, 'notes.md');
            await (0, documents.f8)(notes, (0, release_packages_notes.f)(told));
            const { length } = told.generation.record.specs;
            return {
                folder,
                notes,
                files: [...digests.map(({ name }) => name), CHECKSUMS],
                withSboms: packages,
                withoutSboms: length - packages,
                unsigned,
            };
        }
        async function writeSboms(folder, { generation }, { registry, trust, inputs: { concurrency }, ports: { host, signal } }) {
            const scratch = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), 'pakages-release-'));
            try {
                const source = { registry, trust, concurrency, signal, host };
                const { files, packages, unsigned } = await pullSboms(scratch, generation, source);
                if (files.length === 0)
                    return { packages, archive: undefined, unsigned };
                const entries = await Promise.all(files.map((name) => entryOf(scratch, name)));
                const { digest } = await (0, pack_layer.J)(entries, (0, external_node_path_.join)(folder, SBOMS));
                return { packages, archive: digest, unsigned };
            }
            finally {
                await (0, promises_.rm)(scratch, { recursive: true, force: true });
            }
        }
        async function entryOf(folder, name) {
            const file = (0, external_node_path_.join)(folder, name);
            const { size } = await (0, promises_.stat)(file);
            const content = { size, open: () => (0, external_node_fs_.createReadStream)(file) };
            return { kind: 'file', path: `sboms/${name}`, mode: layer_entry.rE, content };
        }
        ;
        async function releasePackages(inputs, ports) {
            const name = nameOf(inputs, ports);
            const { release: _, named, ...bounds } = (0, named_bounds.B)({ generation: numberIn(inputs) });
            if (!inputs['dry-run'])
                await (0, may_publish_here.H)('a release', inputs, ports);
            const opened = await (0, src.h)(inputs, ports, { required: inputs.config !== undefined });
            const registry = opened.registry();
            const trust = opened.configuration?.values.trust ? await opened.trust() : undefined;
            const { host } = ports;
            const { known, ...told } = await host.group(`Reading the generations of ${registry.reference}`, async () => {
                const { tags, generation } = await meant(registry, trust, { bounds, named });
                const known = await (0, freeze_generation.Zz)(registry, { name, generation });
                const frozen = await countedFrozen(await (0, freeze_generation.nQ)(registry, tags), registry, trust, ports);
                const since = sinceWhich(frozen, { name, generation }, inputs);
                host.info(`${name} is generation ${generation.record.number}, ${since ? `after ${since.name}` : 'the first release'}.`);
                const changes = (0, compare_generations.f)(since?.generation, generation);
                return { registry: registry.reference, name, generation, since, changes, known };
            });
            const folder = (0, external_node_path_.resolve)(host.workspace, inputs.output);
            const assets = await host.group(`Writing the assets of ${name}`, () => writeAssets(folder, told, { registry, trust, inputs, ports }));
            if (inputs['dry-run'])
                return { ...told, assets, frozen: 'dry' };
            if (!known)
                await (0, freeze_generation.KW)(registry, { name, generation: told.generation });
            return { ...told, assets, frozen: known ? 'before' : 'now' };
        }
        const TAG = /^refs\/tags\/(.+)$/;
        function nameOf({ name }, { host }) {
            const given = name ?? TAG.exec(host.context.ref ?? '')?.[1];
            if (given === undefined)
                throw new errors.eb('A release needs a name.', {
                    id: 'input-missing',
                    fix: 'Give "name", or run it for a git tag.',
                });
            if ((0, release_tags.jn)(given))
                return given;
            throw new errors.eb(`A release cannot be called "${given.slice(0, 80)}".`, {
                id: 'input-malformed',
                fix: 'Take up to 120 letters, digits, dots, dashes and underscores, as tags of images have.',
            });
        }
        function numberIn({ generation }) {
            if (generation === undefined || /^\d+(@|$)/.test(generation.trim()))
                return generation;
            throw new errors.eb(`"${generation.slice(0, 40)}" is not the number of a generation.`, {
                id: 'input-malformed',
                fix: 'Give a number from 1 on; "pakages generations" lists them.',
            });
        }
        async function meant(registry, trust, { bounds, named }) {
            const { tags, generations, passedOver } = await (0, open_generations._)(registry, trust, bounds);
            for await (const generation of generations.newestFirst()) {
                if (named !== undefined || passedOver.length === 0)
                    return { tags, generation };
                break;
            }
            const [first] = passedOver;
            throw new errors.yo(first
                ? `${first.tag} of ${registry.reference} does not count: ${first.why}`
                : `There is no ${named ?? 'generation'} in ${registry.reference}.`, {
                id: first ? 'generation-not-counted' : 'generation-missing',
                fix: first
                    ? 'Give the number of one that counts as "generation"; "pakages generations" lists them.'
                    : 'Push first: each push is recorded as a generation.',
            });
        }
        async function countedFrozen(frozen, registry, trust, { host }) {
            if (!trust)
                return frozen;
            const { verifier, policy } = trust;
            const judged = await (0, p_map["default"])(frozen, async (one) => {
                const asked = { registry, verifier, signers: policy.signers };
                const faults = await (0, generation_signature.kK)(one.generation.manifest, asked);
                if (faults.length === 0)
                    return [one];
                host.warning(`Release ${one.name} of ${registry.reference} does not count: ${faults.join(' ')}`);
                return [];
            }, { concurrency: 8 });
            return judged.flat();
        }
        function sinceWhich(frozen, { name, generation }, inputs) {
            const others = frozen.filter((one) => one.name !== name);
            if (inputs.since === undefined)
                return others
                    .filter((one) => one.generation.record.number <= generation.record.number)
                    .toSorted((one, other) => other.generation.record.number - one.generation.record.number)[0];
            const found = others.find((one) => one.name === inputs.since);
            if (found)
                return found;
            throw new errors.eb(`There is no other release "${inputs.since.slice(0, 80)}".`, {
                id: 'release-unknown',
                fix: others.length > 0
                    ? `There are: ${others.map((one) => one.name).join(', ')}.`
                    : 'Leave "since" away.',
            });
        }
    }),
    17869: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Zo: () => (FOLDER_MODE),
            Zv: () => (foldersAbove),
            rE: () => (FILE_MODE)
        });
        const FOLDER_MODE = 0o755;
        const FILE_MODE = 0o644;
        const foldersAbove = (path) => path
            .split('/')
            .slice(0, -1)
            .map((_, at, parts) => parts.slice(0, at + 1).join('/'));
    }),
    14024: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            J: () => (packLayer)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51747);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64074);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81401);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
        var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
        var node_stream__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_2__);
        var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
        var node_stream_promises__WEBPACK_IMPORTED_MODULE_3___default = __webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_3__);
        var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38522);
        var node_zlib__WEBPACK_IMPORTED_MODULE_4___default = __webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_4__);
        var _write_tar_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24572);
        const GZIP = { level: 6, chunkSize: 256 * 1024 };
        async function packLayer(entries, file) {
            const [plain, packed] = [new Counting(), new Counting()];
            await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.qE)(file, (temporary) => (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0, _write_tar_js__WEBPACK_IMPORTED_MODULE_6__.$)(entries), plain, (0, node_zlib__WEBPACK_IMPORTED_MODULE_4__.createGzip)(GZIP), packed, (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(temporary)));
            return { mediaType: _pakages_image__WEBPACK_IMPORTED_MODULE_7__.kb, digest: packed.digest, size: packed.size, diffId: plain.digest };
        }
        class Counting extends node_stream__WEBPACK_IMPORTED_MODULE_2__.Transform {
            size = 0;
            #hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            get digest() {
                return (0, _pakages_model__WEBPACK_IMPORTED_MODULE_8__.z9)(this.#hash.digest('hex'));
            }
            _transform(chunk, _, done) {
                this.#hash.update(chunk);
                this.size += chunk.length;
                done(null, chunk);
            }
        }
    }),
    24572: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $: () => (tarOf)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14566);
        var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
        var node_stream__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
        var _layer_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17869);
        const BLOCK = 512;
        const LONGEST_SIZE = 0o77777777777;
        const LARGEST_ID = 0o7777777;
        const ROOT = { uid: 0, gid: 0 };
        const TYPES = { file: '0', hardlink: '1', symlink: '2', directory: '5' };
        const EXTENDED = 'x';
        const tarOf = (entries) => node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(blocks(inOrder(entries)), { objectMode: false });
        function inOrder(entries) {
            const byPath = new Map();
            for (const entry of entries) {
                if (byPath.has(entry.path))
                    throw new _pakages_model__WEBPACK_IMPORTED_MODULE_1__.h(`${entry.path} is in a layer twice.`, {
                        id: 'layer-path-twice',
                        fix: 'Name each path once.',
                    });
                byPath.set(entry.path, entry);
            }
            for (const path of [...byPath.keys()])
                addFolders(path, byPath);
            return [...byPath.values()]
                .map((entry) => ({ entry, key: entry.path.replaceAll('/', '\0') }))
                .sort((a, b) => Number(a.entry.kind === 'hardlink') - Number(b.entry.kind === 'hardlink') ||
                compare(a.key, b.key))
                .map(({ entry }) => entry);
        }
        function addFolders(path, byPath) {
            for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
                const folder = path.slice(0, at);
                if (byPath.has(folder))
                    return;
                byPath.set(folder, { kind: 'directory', path: folder, mode: _layer_entry_js__WEBPACK_IMPORTED_MODULE_2__.Zo });
            }
        }
        const compare = (left, right) => (left < right ? -1 : left > right ? 1 : 0);
        async function* blocks(entries) {
            for (const entry of entries) {
                yield headersOf(entry);
                if (entry.kind === 'file')
                    yield* contentOf(entry);
            }
            yield Buffer.alloc(2 * BLOCK);
        }
        async function* contentOf({ path, content, }) {
            let seen = 0;
            if (content.size > 0)
                for await (const chunk of content.open()) {
                    seen += chunk.length;
                    yield chunk;
                }
            if (seen !== content.size)
                throw new Error(`${path} changed while it was read`);
            const rest = seen % BLOCK;
            if (rest > 0)
                yield Buffer.alloc(BLOCK - rest);
        }
        function headersOf(entry) {
            const name = Buffer.from(entry.kind === 'directory' ? `${entry.path}/` : entry.path, 'latin1');
            const target = Buffer.from('target' in entry ? entry.target : '', 'latin1');
            const size = entry.kind === 'file' ? entry.content.size : 0;
            const owner = (entry.kind === 'directory' ? entry.owner : undefined) ?? ROOT;
            const place = placeOf(name);
            const records = [
                ...(place === undefined ? [recordOf('path', name)] : []),
                ...(target.length > 100 ? [recordOf('linkpath', target)] : []),
                ...(size > LONGEST_SIZE ? [recordOf('size', Buffer.from(String(size)))] : []),
                ...idRecords(owner),
            ];
            const own = header({
                ...(place ?? { name: name.subarray(0, 100), prefix: Buffer.alloc(0) }),
                target: target.subarray(0, 100),
                mode: 'mode' in entry ? entry.mode : 0o777,
                size: Math.min(size, LONGEST_SIZE),
                type: TYPES[entry.kind],
                uid: Math.min(owner.uid, LARGEST_ID),
                gid: Math.min(owner.gid, LARGEST_ID),
            });
            return records.length === 0 ? own : Buffer.concat([extended(Buffer.concat(records)), own]);
        }
        const idRecords = (owner) => ['uid', 'gid'].flatMap((key) => owner[key] > LARGEST_ID ? [recordOf(key, Buffer.from(String(owner[key])))] : []);
        function extended(records) {
            const padding = (BLOCK - (records.length % BLOCK)) % BLOCK;
            const head = header({
                name: Buffer.from('PaxHeader'),
                prefix: Buffer.alloc(0),
                target: Buffer.alloc(0),
                mode: 0o644,
                size: records.length,
                type: EXTENDED,
            });
            return Buffer.concat([head, records, Buffer.alloc(padding)]);
        }
        function recordOf(key, value) {
            const rest = Buffer.concat([Buffer.from(` ${key}=`), value, Buffer.from('\n')]);
            let length = rest.length + 1;
            while (String(length).length + rest.length !== length)
                length = String(length).length + rest.length;
            return Buffer.concat([Buffer.from(String(length)), rest]);
        }
        function placeOf(name) {
            if (name.length <= 100)
                return { name, prefix: Buffer.alloc(0) };
            for (let at = name.indexOf('/'); at !== -1; at = name.indexOf('/', at + 1)) {
                const rest = name.length - at - 1;
                if (at > 155)
                    return undefined;
                if (rest <= 100 && rest > 0 && at > 0)
                    return { name: name.subarray(at + 1), prefix: name.subarray(0, at) };
            }
            return undefined;
        }
        function header({ name, prefix, target, mode, size, type, uid = 0, gid = 0, }) {
            const block = Buffer.alloc(BLOCK);
            const octal = (value, at, length) => {
                block.write(`${value.toString(8).padStart(length - 1, '0')}\0`, at, 'latin1');
            };
            block.set(name, 0);
            octal(mode & 0o7777, 100, 8);
            octal(uid, 108, 8);
            octal(gid, 116, 8);
            octal(size, 124, 12);
            octal(0, 136, 12);
            block.write(' '.repeat(8), 148, 'latin1');
            block.write(type, 156, 'latin1');
            block.set(target, 157);
            block.write('ustar\0' + '00', 257, 'latin1');
            block.set(prefix, 345);
            const sum = block.reduce((total, byte) => total + byte, 0);
            block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
            return block;
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
    12712: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Qj: () => (markdownTable),
            aY: () => (code),
            hS: () => (counted),
            ix: () => (megabytes),
            p0: () => (duration),
            q: () => (linked)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55510);
        function code(text) {
            const line = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.g$)(text)
                .replace(/[\n\t]+/g, ' ')
                .replaceAll('`', "'")
                .trim();
            const short = line.length > 200 ? `${line.slice(0, 199)}…` : line;
            return short === '' ? '' : `\`${short.replaceAll('|', '\\|')}\``;
        }
        function markdownTable(head, rows) {
            return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
        }
        const linked = (text, address, otherwise = '') => address === undefined ? otherwise : `[${text}](${address})`;
        const megabytes = (bytes) => bytes < 100_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
        const counted = (count, singular, plural = `${singular}s`) => `${count} ${count === 1 ? singular : plural}`;
        function duration(seconds) {
            if (seconds < 10)
                return `${seconds.toFixed(1)} s`;
            const whole = Math.round(seconds);
            if (whole < 60)
                return `${whole} s`;
            if (whole < 3600)
                return `${Math.floor(whole / 60)} min ${whole % 60} s`;
            return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
        }
    }),
    25838: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            cO: () => (sbomFormatOf),
            vi: () => (LONGEST_SBOM),
            zu: () => (SBOM_FORMATS)
        });
        const SBOM_FORMATS = {
            cyclonedx: {
                version: '1.6',
                mediaType: 'application/vnd.cyclonedx+json',
                extension: 'cdx.json',
            },
            spdx: { version: '2.3', mediaType: 'application/spdx+json', extension: 'spdx.json' },
        };
        const LONGEST_SBOM = 256 * 1024 * 1024;
        const sbomFormatOf = (mediaType = '') => Object.keys(SBOM_FORMATS).find((format) => {
            const { mediaType: plain } = SBOM_FORMATS[format];
            return mediaType === plain || mediaType.startsWith(`${plain};`);
        });
    }),
    7227: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Ch: () => (readGenerationAt),
            Ci: () => (NoGeneration),
            Z7: () => (readGeneration),
            qL: () => (writeGeneration),
            w2: () => (readGenerationFiles)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64361);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26061);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89381);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74376);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51747);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5394);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87174);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49003);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(28041);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(15125);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(16804);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(14566);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(37638);
        var _generation_tags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52089);
        const GENERATION = 'application/vnd.pakages.generation.v1+json';
        const LOCK = 'application/vnd.spack.lock.v6+json';
        const LIMIT = 32 * 1024 * 1024;
        class NoGeneration extends _pakages_image__WEBPACK_IMPORTED_MODULE_0__.gl {
        }
        async function writeGeneration(registry, tag, record, lock, source) {
            const config = Buffer.from('{}');
            const document = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_1__.l)({ schema: _pakages_core__WEBPACK_IMPORTED_MODULE_2__.iD.schema, ...record });
            await Promise.all([config, document, lock].map((bytes) => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.h)(registry, bytes)));
            const bytes = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_1__.l)({
                mediaType: _pakages_image__WEBPACK_IMPORTED_MODULE_4__.MS,
                schemaVersion: 2,
                artifactType: GENERATION,
                config: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_4__.$v, config),
                layers: [
                    { ...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.nb)(GENERATION, document), annotations: titled('generation.json') },
                    { ...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.nb)(LOCK, lock), annotations: titled('spack.lock') },
                ],
                annotations: {
                    'org.opencontainers.image.title': (0, _generation_tags_js__WEBPACK_IMPORTED_MODULE_6__.PD)(record.number),
                    [_pakages_image__WEBPACK_IMPORTED_MODULE_5__.DE]: record.recorded,
                    ...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__._)(source),
                },
            });
            return { manifest: await registry.putManifest(tag, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.MS, bytes), bytes };
        }
        const titled = (name) => ({
            'org.opencontainers.image.title': name,
        });
        async function readGeneration(registry, { tag, number, id }, manifest) {
            const found = await readGenerationAt(registry, manifest ?? tag, tag);
            if (found && (found.record.number !== number || found.record.id !== id))
                throw malformed(`${registry.reference}:${tag}`, `it is generation ${found.record.number} of another tag`);
            return found && { ...found, tag };
        }
        async function readGenerationAt(registry, reference, name = reference) {
            const stored = await registry.manifest(reference);
            if (!stored)
                return undefined;
            const from = `${registry.reference}:${name}`;
            const { document, lock } = partsOf(stored.bytes, from);
            const [text, locked] = await Promise.all([
                (0, _pakages_image__WEBPACK_IMPORTED_MODULE_8__.oD)(registry, document, LIMIT),
                (0, _pakages_image__WEBPACK_IMPORTED_MODULE_8__.oD)(registry, lock, LIMIT),
            ]);
            const { record, dag } = parsed(text, locked, from);
            if (record.lock !== (0, _pakages_image__WEBPACK_IMPORTED_MODULE_9__.o)(locked))
                throw malformed(from, 'its lock is another');
            const stray = hashesOf(record).find((hash) => !dag.specs.has(hash));
            if (stray)
                throw malformed(from, `its lock does not describe ${stray}`);
            return { tag: (0, _generation_tags_js__WEBPACK_IMPORTED_MODULE_6__.br)(record.number, record.id), manifest: stored.digest, record, dag };
        }
        const hashesOf = ({ specs, roots, parts = [] }) => [
            ...[...specs, ...roots].map(({ hash }) => hash),
            ...parts.flatMap((part) => part.roots),
        ];
        async function readGenerationFiles(registry, { manifest, tag }) {
            const from = `${registry.reference}:${tag}`;
            const stored = await registry.manifest(manifest);
            if (!stored)
                throw malformed(from, 'it is gone');
            const { document, lock } = partsOf(stored.bytes, from);
            return {
                record: await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_8__.oD)(registry, document, LIMIT),
                lock: await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_8__.oD)(registry, lock, LIMIT),
            };
        }
        function partsOf(manifest, from) {
            const [document, lock, ...others] = layersOf(manifest, from);
            if (document?.mediaType !== GENERATION || lock?.mediaType !== LOCK || others.length > 0)
                throw malformed(from, 'it has other layers');
            return { document, lock };
        }
        function layersOf(manifest, from) {
            try {
                return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.Sw)(manifest, from).layers;
            }
            catch (error) {
                if (error instanceof _pakages_image__WEBPACK_IMPORTED_MODULE_0__.gl)
                    throw malformed(from, 'its manifest is of no image', error);
                throw error;
            }
        }
        function parsed(text, lock, from) {
            try {
                return {
                    record: _pakages_core__WEBPACK_IMPORTED_MODULE_2__.iD.parse((0, _pakages_model__WEBPACK_IMPORTED_MODULE_10__.q)(text, from), from),
                    dag: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_11__.PG)((0, _pakages_model__WEBPACK_IMPORTED_MODULE_10__.q)(lock, from)),
                };
            }
            catch (error) {
                if (error instanceof _pakages_core__WEBPACK_IMPORTED_MODULE_12__.yo || error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_13__.h)
                    throw malformed(from, error.message.replace(/\.$/, ''), error);
                throw error;
            }
        }
        const malformed = (from, why, cause) => new NoGeneration('malformed', `${from} is no generation: ${why}.`, {
            id: 'generation-unreadable',
            fix: 'Something else was stored there, or it is damaged: remove the tag.',
            cause,
        });
    }),
    52089: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            CR: () => (generationTags),
            NL: () => (isNumberOfTag),
            PD: () => (plainTag),
            br: () => (generationTag)
        });
        const generationTag = (number, id) => `generation-${number}-${id}`;
        const isNumberOfTag = (number) => number < 1e15;
        const plainTag = (number) => `generation-${number}`;
        const TAG = /^generation-([1-9][0-9]{0,14})-([0-9a-f]{12})$/;
        function generationTags(tags) {
            const highest = new Map();
            for (const tag of tags) {
                const [, digits, id] = TAG.exec(tag) ?? [];
                if (digits === undefined || id === undefined)
                    continue;
                const number = Number(digits);
                if (number > (highest.get(id)?.number ?? 0))
                    highest.set(id, { tag, number, id });
            }
            return [...highest.values()].sort(newestFirst);
        }
        const newestFirst = (left, right) => right.number - left.number || (left.id < right.id ? -1 : 1);
    }),
    25018: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            U: () => (Generations)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26061);
        var _releases_release_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83971);
        var _generation_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7227);
        var _generation_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52089);
        const MOST_GENERATIONS = 200;
        const AT_ONCE = 8;
        class Generations {
            #options;
            #tags;
            #read = new Map();
            #passedOver = [];
            constructor(options) {
                this.#options = options;
                const { number, below = Infinity } = options.bounds ?? {};
                this.#tags = (0, _generation_tags_js__WEBPACK_IMPORTED_MODULE_0__.CR)(options.tags).filter((one) => (number === undefined || one.number === number) && one.number < below);
            }
            get listed() {
                return this.#tags;
            }
            get passedOver() {
                return this.#passedOver;
            }
            async *newestFirst(most = MOST_GENERATIONS) {
                const { release } = this.#options.bounds ?? {};
                if (release !== undefined) {
                    const frozen = await this.#judged((0, _releases_release_tags_js__WEBPACK_IMPORTED_MODULE_1__.aF)(release), (manifest) => (0, _generation_image_js__WEBPACK_IMPORTED_MODULE_2__.Ch)(this.#options.registry, manifest, (0, _releases_release_tags_js__WEBPACK_IMPORTED_MODULE_1__.aF)(release)));
                    if (frozen)
                        yield frozen;
                    return;
                }
                const tags = this.#tags.slice(0, most);
                const until = this.#options.bounds?.until ?? Infinity;
                for (let at = 0, count = 1; at < tags.length; at += count, count = AT_ONCE) {
                    const read = await Promise.all(tags.slice(at, at + count).map((one) => this.#once(one)));
                    for (const one of read)
                        if (one && Date.parse(one.record.recorded) <= until)
                            yield one;
                }
            }
            #once(tag) {
                const known = this.#read.get(tag.tag);
                if (known)
                    return known;
                const reading = this.#readOne(tag);
                this.#read.set(tag.tag, reading);
                return reading;
            }
            async #readOne(tag) {
                const { registry } = this.#options;
                try {
                    return await this.#judged(tag.tag, (manifest) => (0, _generation_image_js__WEBPACK_IMPORTED_MODULE_2__.Z7)(registry, tag, manifest), true);
                }
                catch (error) {
                    throw (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.Im)(error) ? unread(tag, error) : error;
                }
            }
            async #judged(tag, read, listed = false) {
                const { registry } = this.#options;
                try {
                    const stored = await registry.manifest(tag);
                    if (!stored && !listed)
                        return undefined;
                    const against = stored ? await this.#against(stored.digest) : ['It is listed, and gone.'];
                    if (stored && against.length === 0)
                        return await read(stored.digest);
                    this.#passOver(tag, against.join(' '));
                }
                catch (error) {
                    if (!(error instanceof _generation_image_js__WEBPACK_IMPORTED_MODULE_2__.Ci))
                        throw error;
                    this.#passOver(tag, error.message);
                }
                return undefined;
            }
            async #against(manifest) {
                const { judge, bounds } = this.#options;
                const meant = bounds?.manifest ?? manifest;
                return meant === manifest
                    ? ((await judge?.(manifest)) ?? [])
                    : [`It is the image ${manifest}, and ${meant} was asked for.`];
            }
            #passOver(tag, why) {
                this.#passedOver.push(`${tag} is passed over: ${why}`);
                this.#options.onPassedOver?.(tag, why);
            }
        }
        const unread = ({ number, tag }, cause) => new _pakages_image__WEBPACK_IMPORTED_MODULE_3__.gl(cause.failure, `Generation ${number} (${tag}) cannot be read: ${cause.message}`, {
            id: 'generation-unreadable',
            fix: `${cause.fix} "generation" takes an older one by its number.`,
            cause,
        });
    }),
    48124: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            B: () => (boundsOf),
            P: () => (pinnedGeneration)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64074);
        var _releases_release_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83971);
        function boundsOf({ generation, 'as-of': asOf }) {
            if (generation !== undefined && asOf !== undefined)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb('"generation" and "as-of" both say which generation is meant.', {
                    id: 'inputs-contradict',
                    fix: 'Give only one of them.',
                });
            if (generation !== undefined) {
                const name = generation.trim();
                if ((0, _releases_release_tags_js__WEBPACK_IMPORTED_MODULE_1__.jn)(name) && /\D/.test(name))
                    return { release: name, named: `release ${name}` };
                const [digits = '', manifest] = name.split('@');
                const number = numberOf(digits);
                if (manifest === undefined)
                    return { number, named: `generation ${number}` };
                if ((0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.Bc)(manifest))
                    return { number, manifest, named: `generation ${name}` };
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"${manifest.slice(0, 80)}" is not the digest of a generation.`, {
                    id: 'input-malformed',
                    fix: 'Give the number alone, or with "@" and the digest as "push" and "promote" put it out.',
                });
            }
            if (asOf !== undefined)
                return { until: momentOf(asOf), named: `generation until ${asOf.trim()}` };
            return { named: undefined };
        }
        const pinnedGeneration = ({ number, manifest, }) => `${number}@${manifest}`;
        function numberOf(text) {
            if (/^[1-9][0-9]{0,14}$/.test(text))
                return Number(text);
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"${text.slice(0, 40)}" is not the number of a generation.`, {
                id: 'input-malformed',
                fix: 'Give a number from 1 on ("pakages generations" lists them), or the name of a release.',
            });
        }
        const DATE = /^\d{4}-\d\d-\d\d$/;
        const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?$/;
        function momentOf(text) {
            const plain = text.trim();
            const [, , , zone] = TIME.exec(plain) ?? [];
            const full = DATE.test(plain)
                ? `${plain}T23:59:59.999Z`
                : TIME.test(plain) && zone === undefined
                    ? `${plain}Z`
                    : plain;
            const moment = TIME.test(full) ? Date.parse(full) : NaN;
            const day = DATE.test(plain) ? new Date(`${plain}T00:00:00Z`) : undefined;
            const exists = !day || (!Number.isNaN(+day) && day.toISOString().startsWith(plain));
            if (!Number.isNaN(moment) && exists)
                return moment;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"${text.slice(0, 40)}" is no date.`, {
                id: 'input-malformed',
                fix: 'Give one such as 2026-11-20, or a time such as 2026-11-20T10:00Z; both are in UTC.',
            });
        }
    }),
    84869: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            f: () => (compareGenerations)
        });
        function compareGenerations(before, now) {
            const [old, fresh] = [packagesOf(before), packagesOf(now)];
            const names = [...new Set([...old.keys(), ...fresh.keys()])].sort();
            const changes = names.map((name) => {
                const [was, is] = [old.get(name), fresh.get(name)];
                const root = (is ?? was).root;
                return { name, before: versionsOf(was), now: versionsOf(is), root, was, is };
            });
            const those = (fit) => changes.filter(fit).map(({ was: _, is: __, ...change }) => change);
            const same = (one, other) => one.join('\n') === other.join('\n');
            return {
                added: those(({ was }) => was === undefined),
                removed: those(({ is }) => is === undefined),
                changed: those(({ was, is, before: old, now: new_ }) => !!was && !!is && !same(old, new_)),
                rebuilt: those(({ was, is, before: old, now: new_ }) => !!was && !!is && same(old, new_) && !same(hashesOf(was), hashesOf(is))),
            };
        }
        function packagesOf(generation) {
            if (!generation)
                return new Map();
            const { record, dag } = generation;
            const roots = new Set(record.roots.map(({ name }) => name));
            const specs = record.specs.flatMap(({ hash }) => dag.specs.get(hash) ?? []);
            return new Map([...Map.groupBy(specs, ({ name }) => name)].map(([name, builds]) => [
                name,
                { specs: builds, root: roots.has(name) },
            ]));
        }
        const versionsOf = (builds) => [...new Set(builds?.specs.map(({ version }) => version))].sort();
        const hashesOf = ({ specs }) => specs.map(({ hash }) => hash).sort();
    }),
    5904: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            KW: () => (freezeGeneration),
            Zz: () => (isFrozen),
            nQ: () => (readFrozen)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51747);
        var p_map__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(606);
        var _generations_generation_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7227);
        var _release_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83971);
        const AT_ONCE = 8;
        async function freezeGeneration(registry, { name, generation }) {
            if (await isFrozen(registry, { name, generation }))
                return false;
            const stored = await registry.manifest(generation.manifest);
            if (!stored)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`${generation.tag} is gone.`, {
                    id: 'registry-changed-meanwhile',
                    fix: 'Run it again.',
                });
            await registry.putManifest((0, _release_tags_js__WEBPACK_IMPORTED_MODULE_1__.aF)(name), _pakages_image__WEBPACK_IMPORTED_MODULE_2__.MS, stored.bytes);
            await isFrozen(registry, { name, generation });
            return true;
        }
        async function isFrozen(registry, { name, generation }) {
            const there = await registry.manifest((0, _release_tags_js__WEBPACK_IMPORTED_MODULE_1__.aF)(name));
            if (there === undefined || there.digest === generation.manifest)
                return there !== undefined;
            const other = await (0, _generations_generation_image_js__WEBPACK_IMPORTED_MODULE_3__.Ch)(registry, there.digest, (0, _release_tags_js__WEBPACK_IMPORTED_MODULE_1__.aF)(name));
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`Release ${name} stands for generation ${other?.record.number} already, and not for ${generation.record.number}.`, {
                id: 'release-already-frozen',
                fix: `A release is not moved. Name another tag, or give "generation": ${other?.record.number}.`,
            });
        }
        async function readFrozen(registry, tags) {
            const read = await (0, p_map__WEBPACK_IMPORTED_MODULE_4__["default"])((0, _release_tags_js__WEBPACK_IMPORTED_MODULE_1__.uh)(tags), async (name) => ({ name, generation: await (0, _generations_generation_image_js__WEBPACK_IMPORTED_MODULE_3__.Ch)(registry, (0, _release_tags_js__WEBPACK_IMPORTED_MODULE_1__.aF)(name)) }), { concurrency: AT_ONCE });
            return read.flatMap(({ name, generation }) => (generation ? [{ name, generation }] : []));
        }
    }),
    83971: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            aF: () => (releaseTag),
            jn: () => (isReleaseName),
            uh: () => (releaseNames)
        });
        const NAME = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,119}$/;
        const PREFIX = 'release-';
        const isReleaseName = (name) => NAME.test(name) && !name.endsWith('.spack');
        const releaseTag = (name) => `${PREFIX}${name}`;
        const releaseNames = (tags) => tags
            .filter((tag) => tag.startsWith(PREFIX))
            .map((tag) => tag.slice(PREFIX.length))
            .filter(isReleaseName);
    }),
    75290: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            h: () => (_open_js__WEBPACK_IMPORTED_MODULE_0__.h)
        });
        var _open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86794);
    }),
    23738: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            _: () => (openGenerations),
            v: () => (tagsToRead)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        var _pakages_oci__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25018);
        var _pakages_trust__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60277);
        async function tagsToRead(registry) {
            const tags = await registry.tags();
            if (tags.length > 0)
                return tags;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`${registry.reference} is not there, or nothing was pushed to it.`, {
                id: 'registry-not-found',
                fix: 'Check its name, and the login ("token"): of a private repository a registry says that it is not there.',
            });
        }
        async function openGenerations(registry, trust, bounds) {
            const tags = await tagsToRead(registry);
            const passedOver = [];
            const generations = new _pakages_oci__WEBPACK_IMPORTED_MODULE_1__.U({
                registry,
                tags,
                bounds,
                judge: trust &&
                    ((manifest) => (0, _pakages_trust__WEBPACK_IMPORTED_MODULE_2__.kK)(manifest, {
                        registry,
                        verifier: trust.verifier,
                        signers: trust.policy.signers,
                    })),
                onPassedOver: (tag, why) => passedOver.push({ tag, why }),
            });
            return { tags, generations, passedOver };
        }
    }),
    60277: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            K4: () => (generationStatement),
            kK: () => (generationFaults),
            le: () => (recordFaults)
        });
        var _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40974);
        var _bundles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28027);
        var _gather_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70963);
        const generationStatement = (manifest, { number, recorded }) => (0, _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__.qZ)([{ name: `generation ${number}`, digest: manifest }], _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__.zR, {
            number,
            recorded,
        });
        const generationFaults = (manifest, trust) => recordFaults(manifest, _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__.zR, trust);
        async function recordFaults(manifest, predicateType, { registry, verifier, signers }) {
            const bundles = await new _bundles_js__WEBPACK_IMPORTED_MODULE_1__.E(registry, verifier).at(manifest);
            const sorted = bundles.map((bundle) => (0, _gather_js__WEBPACK_IMPORTED_MODULE_2__.VI)(bundle, manifest, signers));
            const counts = sorted.some((one) => 'statement' in one && one.statement.predicateType === predicateType);
            if (counts)
                return [];
            const refused = sorted.flatMap((one) => ('code' in one ? [one.message] : []));
            return refused.length > 0 ? refused : ['Nobody who is trusted signed it.'];
        }
    })
};
