export const id = 5987;
export const ids = [5987];
export const modules = {
    55987: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            assembleContainer: () => (assembleContainer)
        });
        var hold_work_folder = __webpack_require__(18645);
        var require_writable = __webpack_require__(64195);
        var errors = __webpack_require__(37638);
        var markdown = __webpack_require__(12712);
        var documents = __webpack_require__(61063);
        var digest_of = __webpack_require__(28041);
        var manifest_manifest = __webpack_require__(5394);
        var media_types = __webpack_require__(51747);
        var json = __webpack_require__(89381);
        var blob = __webpack_require__(74376);
        var blob_file = __webpack_require__(34011);
        var p_map = __webpack_require__(606);
        var external_node_stream_ = __webpack_require__(57075);
        var verified = __webpack_require__(49003);
        var registry_error = __webpack_require__(26061);
        var version = __webpack_require__(35198);
        var schemas = __webpack_require__(92857);
        var base_image = __webpack_require__(51468);
        ;
        const VERSION = 'org.opencontainers.image.version';
        const TITLE = 'org.opencontainers.image.title';
        const CONFIG_LIMIT = 4 * 1024 * 1024;
        const annotated = schemas._H3({ annotations: schemas.g1P(schemas.YjP(), schemas.YjP()).nullish() });
        function annotationsIn(bytes) {
            try {
                const json = JSON.parse(Buffer.from(bytes).toString('utf8'));
                return annotated.safeParse(json).data?.annotations ?? {};
            }
            catch {
                return {};
            }
        }
        async function tagMove(registry, tag, image) {
            const there = await registry.manifest(tag);
            if (!there)
                return { kind: 'moves' };
            if (there.digest === image.digest)
                return { kind: 'is-there' };
            const [ours, theirs] = [annotationsIn(image.bytes), await toldBy(registry, there)];
            if (theirs[TITLE] !== undefined && theirs[TITLE] !== ours[TITLE])
                return { kind: 'moves' };
            const version = theirs[VERSION];
            return version !== undefined && isOlder(ours[VERSION], version)
                ? { kind: 'stays', version }
                : { kind: 'moves' };
        }
        async function toldBy(registry, stored) {
            const told = annotationsIn(stored.bytes);
            if (told[VERSION] !== undefined || (0, media_types.$U)(stored.mediaType))
                return told;
            try {
                const { config } = (0, manifest_manifest.Sw)(stored.bytes, 'the image');
                const text = (await (0, verified.oD)(registry, config, CONFIG_LIMIT)).toString('utf8');
                return base_image.gj.safeParse(JSON.parse(text)).data?.config?.Labels ?? told;
            }
            catch (error) {
                const says = error instanceof registry_error.gl && !SAYS_NOTHING.has(error.failure);
                if (says)
                    throw error;
                return told;
            }
        }
        const SAYS_NOTHING = new Set(['malformed', 'not-found', 'too-large']);
        function isOlder(ours, theirs) {
            if (ours === undefined)
                return false;
            try {
                return (0, version.Zy)((0, version.ot)(ours), (0, version.ot)(theirs)) < 0;
            }
            catch {
                return false;
            }
        }
        ;
        async function publishContainer(publication) {
            const { registry, images, tags, floating = [], beforeTags } = publication;
            const named = namedManifest(images);
            const digest = (0, digest_of.o)(named.bytes);
            const isThere = await wasPublished(publication);
            const blobs = await putBlobs(publication, isThere);
            await putManifests(publication, named, isThere);
            await beforeTags?.(digest, isThere);
            for (const tag of tags)
                await registry.putManifest(tag, named.mediaType, named.bytes);
            const kept = [];
            for (const tag of floating) {
                const move = await tagMove(registry, tag, { ...named, digest });
                if (move.kind === 'moves')
                    await registry.putManifest(tag, named.mediaType, named.bytes);
                if (move.kind === 'stays')
                    kept.push({ tag, version: move.version });
            }
            const stay = new Set(kept.map(({ tag }) => tag));
            const moved = [...tags, ...floating].filter((tag) => !stay.has(tag));
            return { digest, mediaType: named.mediaType, blobs, tags: moved, kept };
        }
        async function wasPublished({ registry, images }) {
            for (const { config } of images)
                if (!(await registry.hasBlob((0, digest_of.o)(config))))
                    return false;
            return true;
        }
        async function putManifests({ registry, images }, named, isThere) {
            for (const { mediaType, bytes } of [
                ...images.map((one) => ({ mediaType: one.mediaType, bytes: one.manifest })),
                ...(images.length > 1 ? [named] : []),
            ]) {
                if (isThere && (await registry.manifest((0, digest_of.o)(bytes))))
                    continue;
                await registry.putManifest(undefined, mediaType, bytes);
            }
        }
        function namedManifest(images) {
            const [only, ...others] = images;
            if (only && others.length === 0)
                return { mediaType: only.mediaType, bytes: only.manifest };
            const manifests = images.map(({ mediaType, manifest, platform }) => ({
                ...(0, manifest_manifest.nb)(mediaType, manifest),
                platform: platformJson(platform),
            }));
            const said = images.map(({ manifest }) => annotationsIn(manifest));
            const annotations = Object.fromEntries(Object.entries(said[0] ?? {}).filter(([name, text]) => said.every((one) => one[name] === text)));
            return {
                mediaType: media_types.L$,
                bytes: (0, json.l)({ schemaVersion: 2, mediaType: media_types.L$, manifests, annotations }),
            };
        }
        const platformJson = ({ architecture, os, variant }) => ({
            architecture,
            os,
            ...(variant && { variant }),
        });
        async function putBlobs(publication, isThere) {
            const { registry, images, signal, concurrency = 8, onBlob } = publication;
            const layers = images.flatMap((one) => one.blobs);
            const blobs = [...new Map(layers.map((blob) => [blob.digest, blob])).values()];
            let done = 0;
            const put = async (blob) => {
                const { digest, size, home } = blob;
                const mount = home.kind === 'registry' ? home.mount : undefined;
                const there = isThere && (await registry.hasBlob(digest));
                const outcome = there ? 'present' : await registry.putBlob(blobSourceOf(blob), mount);
                const copied = outcome === 'uploaded' && home.kind === 'registry';
                const moved = { digest, size, outcome: copied ? 'copied' : outcome };
                onBlob?.(moved, ++done, blobs.length);
                return moved;
            };
            const moved = await (0, p_map["default"])(blobs, put, { concurrency, ...(signal && { signal }) });
            if (!isThere)
                for (const { config } of images)
                    await registry.putBlob((0, blob.D)(config));
            return moved;
        }
        function blobSourceOf({ digest, size, home }) {
            if (home.kind === 'file')
                return (0, blob_file.Ax)(home.file, digest, size);
            const read = async function* () {
                yield* (await home.registry.readBlob(digest, size));
            };
            return { digest, size, open: () => external_node_stream_.Readable.from(read(), { objectMode: false }) };
        }
        ;
        const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
        const isTag = (text) => TAG.test(text);
        const isOwnTag = (tag) => /^(?:sha256|generation)-|\.spack$/.test(tag);
        function peopleTags(version) {
            const own = version
                .replace(/[^A-Za-z0-9._-]/g, '_')
                .replace(/^[.-]/, '_')
                .slice(0, 128);
            const numbers = /^(\d+)\.(\d+)(?:\.\d+)+$/.exec(version);
            if (/^\d+(\.\d+)*$/.test(version))
                return {
                    own: [own],
                    floating: [...(numbers ? [`${numbers[1]}.${numbers[2]}`] : []), 'latest'],
                };
            return { own: isOwnTag(own) ? [] : [own], floating: [] };
        }
        var platform = __webpack_require__(23058);
        var temporary_file = __webpack_require__(81401);
        var identity_digest = __webpack_require__(64074);
        var external_node_fs_ = __webpack_require__(73024);
        var promises_ = __webpack_require__(46466);
        var layer_entry = __webpack_require__(17869);
        ;
        function fileEntry(path, content, mode = layer_entry.rE) {
            const bytes = Buffer.from(content);
            return {
                kind: 'file',
                path: Buffer.from(path.replace(/^\/+/, '')).toString('latin1'),
                mode,
                content: { size: bytes.length, open: () => (0, blob.D)(bytes).open() },
            };
        }
        var write_tar = __webpack_require__(24572);
        ;
        const REF_NAME = 'org.opencontainers.image.ref.name';
        const CONTAINERD_NAME = 'io.containerd.image.name';
        async function writeDockerArchive(image, names, file) {
            const entries = [
                fileEntry('oci-layout', '{"imageLayoutVersion":"1.0.0"}'),
                fileEntry('index.json', (0, json.l)(indexOf(image, names))),
                fileEntry('manifest.json', (0, json.l)(listOf(image, names))),
                fileEntry(blobPath(image.descriptor.digest), image.manifest),
                fileEntry(blobPath((0, blob.D)(image.config).digest), image.config),
                ...uniqueBlobs(image),
            ];
            await (0, temporary_file.qE)(file, (temporary) => (0, promises_.pipeline)((0, write_tar.$)(entries), (0, external_node_fs_.createWriteStream)(temporary)));
        }
        const blobPath = (digest) => `blobs/sha256/${(0, identity_digest.ZD)(digest)}`;
        function uniqueBlobs({ blobs }) {
            return [...new Map(blobs.map((blob) => [blob.digest, blob])).values()].map((blob) => ({
                kind: 'file',
                path: blobPath(blob.digest),
                mode: layer_entry.rE,
                content: { size: blob.size, open: () => blobSourceOf(blob).open() },
            }));
        }
        function indexOf({ descriptor }, names) {
            const manifests = names.map((name) => ({
                ...descriptor,
                annotations: { [CONTAINERD_NAME]: name, [REF_NAME]: name.slice(name.lastIndexOf(':') + 1) },
            }));
            return { schemaVersion: 2, manifests };
        }
        const listOf = (image, names) => [
            {
                Config: blobPath((0, blob.D)(image.config).digest),
                RepoTags: names,
                Layers: image.blobs.map(({ digest }) => blobPath(digest)),
            },
        ];
        var spec_dag = __webpack_require__(88761);
        var may_publish_here = __webpack_require__(34509);
        var external_node_fs_promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var pack_layer = __webpack_require__(14024);
        var container_layer = __webpack_require__(48258);
        ;
        const NO_TIME = '1970-01-01T00:00:00Z';
        function composeContainer(parts) {
            const { base, layers } = parts;
            const created = parts.created ?? base.created ?? NO_TIME;
            const { os, architecture, variant } = base.platform;
            const config = (0, json.l)({
                created,
                architecture,
                os,
                ...(variant && { variant }),
                config: settingsOf(parts),
                rootfs: { type: 'layers', diff_ids: [...base.layers, ...layers].map(({ diffId }) => diffId) },
                history: [...historyOf(base), ...layers.map((layer) => madeBy(layer, created))],
            });
            const manifest = (0, json.l)({
                schemaVersion: 2,
                mediaType: media_types.MS,
                config: (0, manifest_manifest.nb)(media_types.Ve, config),
                layers: [...base.layers.map(plain), ...layers.map(told)],
                annotations: { ...parts.labels, ...baseAnnotations(base) },
            });
            return {
                config,
                manifest,
                mediaType: media_types.MS,
                descriptor: (0, manifest_manifest.nb)(media_types.MS, manifest),
            };
        }
        function settingsOf(parts) {
            const { Entrypoint, Cmd, User, WorkingDir, Env: _, Labels, ...others } = parts.base.settings;
            const entrypoint = parts.entrypoint ?? Entrypoint ?? undefined;
            const command = parts.command ?? (parts.entrypoint ? undefined : (Cmd ?? undefined));
            const user = parts.user ?? User;
            const folder = parts.workingFolder ?? WorkingDir;
            const labels = { ...labelsThatStay(Labels ?? {}), ...parts.labels };
            return {
                ...others,
                ...(user && { User: user }),
                Env: [...parts.env],
                ...(entrypoint && { Entrypoint: [...entrypoint] }),
                ...(command && { Cmd: [...command] }),
                ...(folder && { WorkingDir: folder }),
                ...(Object.keys(labels).length > 0 && { Labels: labels }),
            };
        }
        const OF_ITSELF = /^(?:org\.opencontainers\.image\..*|org\.label-schema\..*|name|title|version|release|summary|description|url|vcs-ref|vcs-type|build-date|licen[cs]es?|maintainer|vendor)$/;
        const labelsThatStay = (labels) => Object.fromEntries(Object.entries(labels).filter(([name]) => !OF_ITSELF.test(name)));
        function historyOf(base) {
            const { history, layers } = base;
            const told = history.filter(({ empty_layer: empty }) => empty !== true).length;
            return told === layers.length
                ? [...history]
                : layers.map(() => ({ created_by: (0, base_image.QH)(base) }));
        }
        const madeBy = (layer, created) => ({
            created,
            created_by: 'pakages container',
            comment: (0, container_layer.KY)(layer),
        });
        const plain = ({ mediaType, digest, size }) => ({ mediaType, digest, size });
        const told = (layer) => ({
            ...plain(layer),
            ...(layer.packages.length > 0 && {
                annotations: { [container_layer.wB]: JSON.stringify(layer.packages) },
            }),
        });
        function baseAnnotations(base) {
            const { registry, digest } = base;
            if (!registry || !digest)
                return {};
            const name = (0, base_image.QH)(base);
            return { ...(name !== digest && { [container_layer.IG]: name }), [container_layer.rz]: digest };
        }
        var read_base_image = __webpack_require__(4895);
        var reference = __webpack_require__(76768);
        var src_registry = __webpack_require__(92687);
        var concrete_spec = __webpack_require__(16804);
        var dynamic_section = __webpack_require__(51100);
        var dynamic = __webpack_require__(49501);
        var elf_header = __webpack_require__(72338);
        ;
        const MOST = 4096;
        const MOST_READ = 512 * 1024;
        const NEED = { length: 16, count: 2, name: 4, list: 8, next: 12 };
        const NEEDED_VERSION = { length: 16, flags: 4, name: 8, next: 12 };
        const DEFINITION = { length: 20, flags: 2, list: 12, next: 16 };
        const DEFINED_VERSION = { length: 8, name: 0 };
        const [BASE, WEAK] = [1, 2];
        function readSymbolVersions(bytes) {
            try {
                const header = (0, elf_header.ay)(bytes);
                return header?.standard ? new Reading(bytes, header).all() : undefined;
            }
            catch (error) {
                if (error instanceof elf_header.XI)
                    return undefined;
                throw error;
            }
        }
        class Reading {
            #bytes;
            #header;
            #tags;
            #read = 0;
            constructor(bytes, header) {
                this.#bytes = bytes;
                this.#header = header;
                this.#tags = (0, dynamic.Yl)(bytes, header);
            }
            all() {
                const interpreter = this.#interpreter();
                const soname = this.#first(dynamic_section.Dk.soname);
                const needed = this.#tags.filter(([tag]) => tag === dynamic_section.Dk.needed);
                return {
                    abi: (0, dynamic._)(this.#header),
                    ...(interpreter !== undefined && { interpreter }),
                    ...(soname !== undefined && { soname: this.#name(soname) }),
                    isStatic: interpreter === undefined && needed.length === 0 && soname === undefined,
                    needed: needed.map(([, at]) => this.#name(at)),
                    needs: this.#needs(),
                    defines: this.#defines(),
                };
            }
            #first(tag) {
                return this.#tags.find(([found]) => found === tag)?.[1];
            }
            #interpreter() {
                const segment = this.#header.segments.find(({ kind }) => kind === elf_header._f.interpreter);
                if (!segment)
                    return undefined;
                const { offset, size } = segment;
                return (0, dynamic_section.bX)(this.#bytes, offset, offset + size).toString('utf8');
            }
            #name(at) {
                const strings = (0, dynamic.b4)(this.#first(dynamic_section.Dk.strings), this.#header);
                const name = (0, dynamic_section.bX)(this.#bytes, strings + at, BigInt(this.#bytes.size));
                this.#add(name.length);
                return name.toString('utf8');
            }
            #add(more) {
                this.#read += more;
                if (this.#read > MOST_READ)
                    throw new elf_header.XI('it says more than any file does');
            }
            #entry(at, length) {
                this.#add(1);
                const entry = (0, elf_header.m6)(this.#bytes, at, length);
                if (entry.length < length)
                    throw new elf_header.XI('it ends in a table of versions');
                return new elf_header.UG(entry, this.#header.littleEndian, this.#header.wide);
            }
            #count(tag) {
                const count = this.#first(tag) ?? 0n;
                if (count > MOST)
                    throw new elf_header.XI('it has too many versions');
                return Number(count);
            }
            #needs() {
                const found = [];
                const start = this.#first(dynamic_section.Dk.needs);
                if (start === undefined)
                    return found;
                let at = (0, dynamic.b4)(start, this.#header);
                for (let left = this.#count(dynamic_section.Dk.needCount); left > 0; left--) {
                    const need = this.#entry(at, NEED.length);
                    const versions = this.#versions(at + BigInt(need.full(NEED.list)), need.half(NEED.count));
                    found.push({ library: this.#name(BigInt(need.full(NEED.name))), versions });
                    at += BigInt(need.full(NEED.next));
                }
                return found;
            }
            #versions(start, count) {
                if (count > MOST)
                    throw new elf_header.XI('it needs too many versions');
                const names = [];
                let at = start;
                for (let left = count; left > 0; left--) {
                    const entry = this.#entry(at, NEEDED_VERSION.length);
                    if ((entry.half(NEEDED_VERSION.flags) & WEAK) === 0)
                        names.push(this.#name(BigInt(entry.full(NEEDED_VERSION.name))));
                    at += BigInt(entry.full(NEEDED_VERSION.next));
                }
                return names;
            }
            #defines() {
                const names = [];
                const start = this.#first(dynamic_section.Dk.definitions);
                if (start === undefined)
                    return names;
                let at = (0, dynamic.b4)(start, this.#header);
                for (let left = this.#count(dynamic_section.Dk.definitionCount); left > 0; left--) {
                    const entry = this.#entry(at, DEFINITION.length);
                    const first = this.#entry(at + BigInt(entry.full(DEFINITION.list)), DEFINED_VERSION.length);
                    if ((entry.half(DEFINITION.flags) & BASE) === 0)
                        names.push(this.#name(BigInt(first.full(DEFINED_VERSION.name))));
                    at += BigInt(entry.full(DEFINITION.next));
                }
                return names;
            }
        }
        var bytes = __webpack_require__(21028);
        ;
        const numberIn = (symbolVersion) => /^GLIBC_(\d+(?:\.\d+){1,2})$/.exec(symbolVersion)?.[1];
        const highest = (versions) => [...versions].reduce((best, one) => (best === undefined || compareNumbers(one, best) > 0 ? one : best), undefined);
        function compareNumbers(a, b) {
            const [left, right] = [a, b].map((text) => text.split('.').map(Number));
            for (let at = 0; at < Math.max(left.length, right.length); at++) {
                const difference = (left[at] ?? 0) - (right[at] ?? 0);
                if (difference !== 0)
                    return difference;
            }
            return 0;
        }
        ;
        const FOLDERS = /^(?:usr\/)?lib(?:32|64|x32)?(?:\/[a-z0-9_]+-linux-(?:gnu|musl)[a-z0-9_]*)?\//;
        const FILES = /^(?:ld-(?:linux|musl)[\w-]*|ld(?:64)?|lib(?:c|m|mvec|pthread|dl|rt|util|resolv|nsl|anl|crypt))(?:-\d[\d.]*)?\.so(?:\.\d+)*$/;
        const LARGEST = 64 * 1024 * 1024;
        function libcFileLimit(path) {
            const folder = FOLDERS.exec(path)?.[0];
            return folder !== undefined && FILES.test(path.slice(folder.length)) ? LARGEST : undefined;
        }
        function libcsIn(files) {
            const found = new Map();
            const musl = new Map();
            for (const [path, content] of files) {
                const elf = libcFileLimit(path) === undefined ? undefined : readSymbolVersions((0, bytes.$)(content));
                if (!elf)
                    continue;
                if (/\/ld-musl-[^/]*$/.test(path)) {
                    musl.set(elf.abi, { kind: 'musl', abi: elf.abi, version: undefined, definitions: new Map() });
                }
                else if (elf.soname !== undefined && elf.defines.length > 0) {
                    const known = found.get(elf.abi) ?? { definitions: new Map() };
                    found.set(elf.abi, known);
                    known.definitions.set(elf.soname, new Set(elf.defines));
                    if (elf.soname.startsWith('libc.so.'))
                        known.version = versionOf(content, elf.defines);
                }
            }
            const glibc = [...found].flatMap(([abi, { version, definitions }]) => version === undefined ? [] : [{ kind: 'glibc', abi, version, definitions }]);
            return [...glibc, ...musl.values()];
        }
        function versionOf(content, defines) {
            const at = content.indexOf('GNU C Library ');
            const banner = at < 0 ? '' : content.toString('latin1', at, at + 200);
            const [, said] = /^GNU C Library [^\n]* version (\d+\.\d+)/.exec(banner) ?? [];
            return said ?? highest(defines.flatMap((one) => numberIn(one) ?? []));
        }
        var base_packages = __webpack_require__(11797);
        ;
        const MOST_LINKS = 40;
        const MOST_STEPS = 4096;
        const LONGEST_PATH = 4096;
        const VOLATILE = /^(?:dev|proc|run|sys|tmp|var\/run|var\/tmp)(?:\/|$)/;
        class BasePlaces {
            #name;
            #tree;
            #known = new Map();
            constructor(name, tree) {
                this.#name = name;
                this.#tree = tree;
            }
            folder(path) {
                const known = this.#known.get(path);
                if (known !== undefined)
                    return known;
                const place = this.#resolved(path);
                this.#known.set(path, place);
                return place;
            }
            foldersTo(place) {
                return (0, layer_entry.Zv)(`${place}/`).flatMap((path) => {
                    const node = this.#tree.at(path.split('/'));
                    if (node?.kind !== 'folder' || !node.attributes)
                        return [];
                    const { mode, uid, gid } = node.attributes;
                    if (mode === layer_entry.Zo && uid === 0 && gid === 0)
                        return [];
                    return [{ kind: 'directory', path, mode, owner: { uid, gid } }];
                });
            }
            #resolved(path) {
                const open = partsOf(Buffer.from(path).toString('latin1')).reverse();
                const way = [];
                let links = 0;
                for (let steps = 0; open.length > 0; steps++) {
                    if (steps > MOST_STEPS)
                        throw this.#inTheWay(path, 'links that lead too far');
                    const part = open.pop();
                    if (part === '..') {
                        way.pop();
                        continue;
                    }
                    way.push(part);
                    const node = this.#tree.at(way);
                    if (node?.kind === 'file')
                        throw this.#inTheWay(path, `the file ${textOf(way)}`);
                    if (node?.kind !== 'link')
                        continue;
                    const link = `the link ${textOf(way)} -> ${readable(node.target.slice(0, 200))}`;
                    if (++links > MOST_LINKS || node.target.length > LONGEST_PATH)
                        throw this.#inTheWay(path, `${link}, which leads in a circle,`);
                    if (node.target.startsWith('/'))
                        way.length = 0;
                    else
                        way.pop();
                    open.push(...partsOf(node.target).reverse());
                }
                const place = way.join('/');
                if (links > 0 && (VOLATILE.test(place) || place === '' || place.length > LONGEST_PATH))
                    throw this.#inTheWay(path, `a link to ${textOf(way)}, which is no place to keep files,`);
                return place;
            }
            #inTheWay(path, what) {
                return new errors.yo(`The base ${this.#name} has ${what} on the way to ${path}.`, {
                    id: 'base-link-in-the-way',
                    fix: 'Use another base, or for packages another "prefix".',
                });
            }
        }
        const partsOf = (path) => path.split('/').filter((part) => part !== '' && part !== '.');
        const readable = (bytes) => Buffer.from(bytes, 'latin1').toString('utf8');
        const textOf = (way) => `/${readable(way.join('/'))}`;
        var read_base_files = __webpack_require__(24905);
        ;
        async function readBase(name, layers, folders) {
            const onTheWay = new Set(folders.flatMap((folder) => (0, layer_entry.Zv)(`${folder.slice(1)}/`)));
            const tree = await (0, read_base_files.b)(layers, (path) => libcFileLimit(path) ?? (0, base_packages.k)(path) ?? (onTheWay.has(path) ? 0 : undefined));
            const libcFiles = [...tree.files()].flatMap(([path, { content }]) => libcFileLimit(path) === undefined || !content ? [] : [[path, content]]);
            return {
                libcs: libcsIn(new Map(libcFiles)),
                ...(await (0, base_packages.U)(tree)),
                places: new BasePlaces(name, tree),
            };
        }
        ;
        const OF_GLIBC = /^GLIBC_(?!PRIVATE)/;
        const MUSL = /^(?:libc\.musl-.*\.so\.1|libc\.so)$/;
        class LibcNeedsReader {
            #found = new Map();
            add(owner, bytes) {
                const elf = readSymbolVersions(bytes);
                if (elf)
                    this.addLoaded(owner, elf);
            }
            addLoaded(owner, elf) {
                const found = this.#found.get(elf.abi) ?? { glibc: new Map(), own: new Map(), musl: undefined };
                this.#found.set(elf.abi, found);
                if (elf.soname !== undefined && elf.defines.some((one) => OF_GLIBC.test(one)))
                    found.own.set(elf.soname, new Set(elf.defines));
                if (isOfMusl(elf))
                    found.musl ??= owner;
                else
                    addGlibc(found, owner, elf);
            }
            needs() {
                const needs = [...this.#found].map(([abi, { glibc, own, musl }]) => {
                    const left = [...glibc].map(([library, versions]) => {
                        const asked = [...versions].filter(([version]) => !own.get(library)?.has(version));
                        return [library, new Map(asked)];
                    });
                    return [abi, { glibc: new Map(left.filter(([, one]) => one.size > 0)), musl }];
                });
                return new Map(needs.filter(([, { glibc, musl }]) => glibc.size > 0 || musl !== undefined));
            }
        }
        function addGlibc({ glibc }, owner, elf) {
            for (const { library, versions } of elf.needs)
                for (const version of versions.filter((one) => OF_GLIBC.test(one))) {
                    const known = glibc.get(library) ?? new Map();
                    glibc.set(library, known);
                    if (!known.has(version))
                        known.set(version, owner);
                }
        }
        const isOfMusl = ({ interpreter, needed }) => (interpreter !== undefined && /\/ld-musl-[^/]*$/.test(interpreter)) ||
            needed.some((library) => MUSL.test(library));
        ;
        function decideLibc(needs, base) {
            const all = [...needs];
            if (base.libcs.length === 0)
                return all.slice(0, 1).map(([, one]) => noLibc(one, base));
            const served = all.flatMap(([abi, need]) => {
                const libcs = base.libcs.filter((libc) => libc.abi === abi);
                return libcs.length === 0 ? [] : [{ need, libcs }];
            });
            if (served.length === 0)
                return all.map(([abi, need]) => foreign(abi, need, base));
            return served.flatMap(({ need, libcs }) => [
                ...againstMusl(need, libcs, base),
                ...againstGlibc(need, libcs, base),
            ]);
        }
        const foreign = (abi, { glibc, musl }, base) => ({
            code: 'architecture',
            message: `${shown(musl ?? anyFile(glibc))} is for ${architectureOfAbi(abi)}, and the libc of ${base.reference} for ${base.libcs.map((one) => architectureOfAbi(one.abi)).join(' and ')}.`,
        });
        function noLibc({ glibc, musl }, { reference }) {
            const wanted = musl ? 'musl' : `glibc ${floorOf(glibc) ?? ''}`.trim();
            const file = musl ?? anyFile(glibc);
            return {
                code: 'no-libc',
                message: `${reference} has no libc, so that static programs alone run on it, and ${shown(file)} needs ${wanted}.`,
            };
        }
        function againstMusl({ musl }, libcs, base) {
            if (!musl || libcs.some(({ kind }) => kind === 'musl'))
                return [];
            return [{ code: 'another-libc', message: `${shown(musl)} needs musl, and ${has(base)}.` }];
        }
        function againstGlibc({ glibc }, libcs, base) {
            if (glibc.size === 0)
                return [];
            const known = libcs.find(({ kind }) => kind === 'glibc');
            if (known)
                return missing(glibc, known, base.reference);
            const message = `${shown(anyFile(glibc))} needs glibc ${floorOf(glibc) ?? ''}, and ${has(base)}.`;
            return [{ code: 'another-libc', message }];
        }
        function missing(glibc, libc, reference) {
            return [...glibc].flatMap(([library, versions]) => {
                const defined = libc.definitions.get(library);
                const lacking = [...versions].filter(([version]) => !defined?.has(version));
                const [first] = lacking;
                if (first === undefined)
                    return [];
                if (defined === undefined)
                    return [
                        {
                            code: 'libc-incomplete',
                            message: `${shown(first[1])} needs ${library}, which ${reference} does not have beside its glibc ${libc.version}.`,
                        },
                    ];
                const floor = highest(lacking.flatMap(([version]) => numberIn(version) ?? []));
                const [version, file] = lacking.find(([one]) => numberIn(one) === floor) ?? first;
                return [
                    {
                        code: 'libc-too-old',
                        message: `${shown(file)} needs glibc ${floor ?? version} (${version} of ${library}), and ${reference} has glibc ${libc.version}.`,
                    },
                ];
            });
        }
        const floorOf = (glibc) => highest([...glibc.values()].flatMap((versions) => [...versions.keys()].flatMap((one) => numberIn(one) ?? [])));
        const anyFile = (glibc) => [...glibc.values()].flatMap((versions) => [...versions.values()])[0];
        const shown = ({ package: name, file }) => `${file} of ${name}`;
        const has = ({ reference, libcs }) => `${reference} has ${libcs.map(({ kind, version }) => [kind, version].filter(Boolean).join(' ')).join(' and ')}`;
        const ARCHITECTURES = {
            '64le-62': 'amd64',
            '32le-3': '386',
            '32le-62': 'x32',
            '64le-183': 'arm64',
            '32le-40': 'arm',
            '64le-21': 'ppc64le',
            '64be-21': 'ppc64',
            '64be-22': 's390x',
            '64le-243': 'riscv64',
            '64le-258': 'loong64',
        };
        const architectureOfAbi = (abi) => ARCHITECTURES[abi] ?? `ELF ${abi}`;
        var src_version = __webpack_require__(8109);
        var licence_place = __webpack_require__(63512);
        ;
        const isOwn = (path) => path === '.spack' || path.startsWith('.spack/');
        function viewEntries(packages, folder) {
            const folders = new Set(packages.flatMap((one) => one.folders.filter((path) => !isOwn(path))));
            const links = new Map();
            for (const { prefix, files } of packages)
                for (const path of files)
                    if (!isOwn(path) && !folders.has(path) && !links.has(path))
                        links.set(path, `${prefix}/${path}`);
            return [...links].map(([path, target]) => ({
                kind: 'symlink',
                path: `${folder}/${path}`,
                target,
            }));
        }
        var environment = __webpack_require__(16423);
        var sbom_formats = __webpack_require__(25838);
        var inventory = __webpack_require__(80295);
        var spdx_document = __webpack_require__(97511);
        var cyclonedx_document = __webpack_require__(94874);
        var image_environment = __webpack_require__(49098);
        var recorded = __webpack_require__(53143);
        var shell_script = __webpack_require__(84469);
        var sbang_script = __webpack_require__(13400);
        var posix_ = __webpack_require__(53916);
        var licence_licence = __webpack_require__(30569);
        ;
        const LICENCES = 'org.opencontainers.image.licenses';
        function licenceOf({ image }) {
            const licence = (0, licence_licence.o)(image.annotations[LICENCES]);
            return licence.kind === 'unknown' ? undefined : licence.expression;
        }
        const layerPackage = (one) => {
            const { name, version, hash } = one.spec;
            const licence = licenceOf(one);
            return { name, version, hash, ...(licence !== undefined && { licence }) };
        };
        function licenceEntries(packages, files, place) {
            return packages.flatMap((one) => {
                const { hash } = one.spec;
                const folder = `${place}/${(0, licence_place.E7)(one.spec)}`;
                const licence = licenceOf(one);
                const texts = files.get(hash).licences.map(([path, content]) => {
                    const own = (0, licence_place.Md)(Buffer.from(path, 'latin1').toString('utf8'));
                    return fileEntry(`${folder}/${own}`, Buffer.from(content, 'base64'));
                });
                return [
                    ...new Map(texts.map((entry) => [entry.path, entry])).values(),
                    ...(licence === undefined
                        ? []
                        : [fileEntry(`${folder}/${licence_place.z2}`, `${licence}\n`)]),
                ];
            });
        }
        ;
        const SCRIPT_MODE = 0o755;
        const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
        const [PROFILES, SBOMS] = ['/etc/profile.d', '/usr/share/sbom'];
        const FOLDERS_OF_IMAGE = [PROFILES, SBOMS, licence_place.KP];
        function imageContents(request) {
            const { chosen, layers, base, prefix, system } = request;
            const { places } = system;
            const files = new Map(layers.flatMap(({ packages }) => packages).map((one) => [one.hash, one]));
            const packed = new Map(chosen.packages.map((one) => [one.spec.hash, packedOf(one, files.get(one.spec.hash))]));
            const loaded = (0, image_environment.M)(chosen.dag, packed);
            const before = { PATH, ...variablesOf(base.settings.Env ?? []) };
            const env = new Map(Object.entries(variablesOf((0, image_environment.X)(chosen.dag, packed, before))));
            for (const [name, value] of request.env)
                env.set(name, value);
            const viewed = loaded.loaded.map(({ hash, name }) => ({ name, ...files.get(hash) }));
            const inventory = inventoryOf(chosen, request);
            const sboms = sbomsOf(inventory, request);
            const entries = [
                ...viewEntries(viewed, `${places.folder(prefix)}/view`),
                placedFile(places, `${PROFILES}/pakages.sh`, profileOf(loaded.changes)),
                ...sbangEntries([...files.values()], places),
                ...sboms.map(({ name, bytes }) => placedFile(places, `${SBOMS}/${name}`, bytes)),
                ...licenceEntries(chosen.packages, files, places.folder(licence_place.KP)),
            ];
            return {
                entries: [...foldersOfBase(places, entries, [...files.values()]), ...entries],
                env: [...env].map(([name, value]) => `${name}=${value}`),
                sboms,
                inventory,
                programs: programsOf(chosen, files),
            };
        }
        const packedOf = ({ spec, image }, { prefix, folders }) => {
            const text = image.annotations[recorded.en];
            return {
                where: (0, environment.mL)(prefix, folders.map((path) => `${prefix}/${path}`)),
                recorded: text === undefined ? undefined : (0, recorded.Nq)(text, spec.hash, `The image ${image.tag}`),
            };
        };
        const variablesOf = (env) => Object.fromEntries(env.flatMap((line) => {
            const at = line.indexOf('=');
            return at > 0 ? [[line.slice(0, at), line.slice(at + 1)]] : [];
        }));
        const profileOf = (changes) => `# What the packages of this image set for who logs in. Made by Pakages.\n${(0, shell_script.k)('bash', {}, changes)}`;
        const sbangEntries = (files, places) => [...new Set(files.flatMap(({ sbang }) => (sbang === undefined ? [] : [sbang])))].map((path) => placedFile(places, path, (0, sbang_script.L)(), SCRIPT_MODE));
        function placedFile(places, path, content, mode) {
            const named = fileEntry((0, posix_.basename)(path), content, mode);
            return { ...named, path: `${places.folder((0, posix_.dirname)(path))}/${named.path}` };
        }
        function foldersOfBase(places, entries, packages) {
            const lie = new Set([
                ...entries.map(({ path }) => (0, posix_.dirname)(path)),
                ...packages.map(({ prefix }) => places.folder((0, posix_.dirname)(prefix))),
            ]);
            const folders = [...lie].flatMap((place) => places.foldersTo(place));
            return [...new Map(folders.map((one) => [one.path, one])).values()];
        }
        function inventoryOf({ dag, packages }, { base, system }) {
            const facts = packages.map((one) => {
                const licence = licenceOf(one);
                return {
                    hash: one.spec.hash,
                    licenses: licence === undefined ? [] : [licence],
                    maintainers: [],
                    sources: [],
                    patches: [],
                };
            });
            const tarballs = new Map(packages.map(({ spec, image }) => [spec.hash, image.layer.digest]));
            const digest = (0, digest_of.o)((0, json.l)((0, spec_dag.A$)(dag)));
            const isOther = ({ spec }) => spec === undefined || !tarballs.has(spec.hash);
            return (0, inventory.O)({
                dag,
                facts,
                tarballs,
                scope: 'runtime',
                ...(base.registry && {
                    base: { name: (0, base_image.QH)(base), ...system, packages: system.packages.filter(isOther) },
                }),
            }, { kind: 'lock', digest });
        }
        function sbomsOf(inventory, { created }) {
            const origin = {
                created: new Date(created),
                version: src_version.xv,
                recipes: [],
                built: true,
            };
            return [
                {
                    format: 'spdx',
                    version: sbom_formats.zu.spdx.version,
                    mediaType: sbom_formats.zu.spdx.mediaType,
                    name: `pakages.${sbom_formats.zu.spdx.extension}`,
                    bytes: Buffer.from((0, spdx_document.u)(inventory, origin)),
                },
                {
                    format: 'cyclonedx',
                    version: sbom_formats.zu.cyclonedx.version,
                    mediaType: sbom_formats.zu.cyclonedx.mediaType,
                    name: `pakages.${sbom_formats.zu.cyclonedx.extension}`,
                    bytes: Buffer.from((0, cyclonedx_document.a)(inventory, origin)),
                },
            ];
        }
        function programsOf({ dag }, files) {
            const [root, ...others] = new Set(dag.roots);
            if (root === undefined || others.length > 0)
                return [];
            return (files.get(root)?.files ?? []).flatMap((path) => /^bin\/([^/]+)$/.exec(path)?.[1] ?? []);
        }
        ;
        async function contentsOfBase({ registry, layers, name }, prefix) {
            return readBase(name, registry === undefined
                ? []
                : layers.map(({ digest, size, diffId }) => ({
                    name: digest,
                    diffId,
                    open: () => registry.readBlob(digest, size),
                })), [...FOLDERS_OF_IMAGE, ...(prefix === undefined ? [] : [prefix])]);
        }
        function requireLibc({ name }, { libcs }, dag, packages) {
            const reader = new LibcNeedsReader();
            for (const { hash, loaded } of packages) {
                const spec = dag.specs.get(hash);
                for (const { path, elf } of loaded)
                    reader.addLoaded({ package: (0, concrete_spec.Pf)(spec), file: base_contents_readable(path) }, elf);
            }
            const reasons = decideLibc(reader.needs(), { reference: name, libcs });
            if (reasons.length === 0)
                return;
            throw new errors.yo(reasons.map(({ message }) => message).join('\n'), {
                id: 'base-libc-too-old',
                fix: 'Name a base with a libc that is new enough, such as that of the system that the packages were built on, or one that is newer.',
            });
        }
        const base_contents_readable = (path) => Buffer.from(path, 'latin1').toString('utf8');
        var external_node_crypto_ = __webpack_require__(77598);
        var expected_package = __webpack_require__(3581);
        var package_pass = __webpack_require__(94142);
        var unpack_package = __webpack_require__(999);
        var starts_as_elf = __webpack_require__(80567);
        ;
        const KEPT = 8 * 1024 * 1024;
        const look_into_package_LARGEST = 1024 ** 3;
        async function lookIntoPackage(bytes, dag, hash, keep) {
            const tar = (0, external_node_crypto_.createHash)('sha256');
            const listing = new Listing(keep);
            const pass = new package_pass.I({
                expected: (0, expected_package.Z)(dag, hash),
                visitor: {
                    unpacked: (piece) => void tar.update(piece),
                    settled: async () => { },
                    member: (member) => listing.member(member),
                },
            });
            const nowhere = new external_node_stream_.Writable({ write: (_chunk, _encoding, done) => done() });
            await (0, promises_.pipeline)(bytes, pass, nowhere).catch((error) => {
                throw error instanceof package_pass.B ? new unpack_package.z(hash, error.reasons) : error;
            });
            const verdict = await pass.verdict();
            if (verdict.kind === 'refused')
                throw new unpack_package.z(hash, verdict.reasons);
            const { prefix, buildInfo } = verdict;
            return {
                ...listing.below(prefix),
                prefix: `/${prefix}`,
                diffId: (0, identity_digest.z9)(tar.digest('hex')),
                sbang: buildInfo.sbang,
                prefixes: buildInfo.prefixes,
            };
        }
        class Listing {
            #folders = [];
            #files = [];
            #kept = new Map();
            #loaded = [];
            #keep;
            #left = KEPT;
            #open;
            constructor(keep) {
                this.#keep = keep;
            }
            member({ name, kind, size }) {
                this.#close();
                if (kind === 'directory')
                    this.#folders.push(name.replace(/\/$/, ''));
                else
                    this.#files.push(name);
                if (kind !== 'file')
                    return undefined;
                const pieces = [];
                if (size <= this.#left && this.#keep(name)) {
                    this.#left -= size;
                    this.#kept.set(name, pieces);
                    return (piece) => void pieces.push(Buffer.from(piece));
                }
                return size <= look_into_package_LARGEST ? this.#program(name, pieces) : undefined;
            }
            below(prefix) {
                this.#close();
                const own = (path) => path.startsWith(`${prefix}/`) ? [path.slice(prefix.length + 1)] : [];
                return {
                    folders: this.#folders.flatMap(own),
                    files: this.#files.flatMap(own),
                    kept: new Map([...this.#kept].flatMap(([path, pieces]) => own(path).map((name) => [name, Buffer.concat(pieces)]))),
                    loaded: this.#loaded.flatMap(({ path, elf }) => own(path).map((name) => ({ path: name, elf }))),
                };
            }
            #program(path, pieces) {
                this.#open = { path, pieces };
                return (piece) => {
                    if (this.#open?.path !== path)
                        return;
                    if (pieces.length === 0 && piece.length >= 4 && !(0, starts_as_elf.T)(piece))
                        this.#open = undefined;
                    else
                        pieces.push(Buffer.from(piece));
                };
            }
            #close() {
                if (!this.#open)
                    return;
                const { path, pieces } = this.#open;
                this.#open = undefined;
                const elf = readSymbolVersions((0, bytes.$)(Buffer.concat(pieces)));
                if (elf)
                    this.#loaded.push({ path, elf });
            }
        }
        var check_tarballs = __webpack_require__(42242);
        ;
        const loadedElf = schemas.Ikc({
            abi: schemas.YjP(),
            interpreter: schemas.YjP().optional(),
            soname: schemas.YjP().optional(),
            isStatic: schemas.zMY(),
            needed: schemas.YOg(schemas.YjP()),
            needs: schemas.YOg(schemas.Ikc({ library: schemas.YjP(), versions: schemas.YOg(schemas.YjP()) })),
            defines: schemas.YOg(schemas.YjP()),
        });
        const packedPackage = schemas.Ikc({
            hash: schemas.YjP(),
            prefix: schemas.YjP(),
            folders: schemas.YOg(schemas.YjP()),
            files: schemas.YOg(schemas.YjP()),
            licences: schemas.YOg(schemas.PVZ([schemas.YjP(), schemas.YjP()])),
            loaded: schemas.YOg(schemas.Ikc({ path: schemas.YjP(), elf: loadedElf })),
            prefixes: schemas.g1P(schemas.YjP(), schemas.YjP()).optional(),
            sbang: schemas.YjP().optional(),
        });
        const packedUnit = schemas.Ikc({
            layer: schemas.Ikc({
                mediaType: schemas.YjP(),
                digest: (0, identity_digest.Ne)(),
                size: schemas.aig(),
                diffId: (0, identity_digest.Ne)(),
            }),
            packages: schemas.YOg(packedPackage),
        });
        const LICENCE_LIMIT = 512 * 1024;
        const MOST_LICENCES = 40;
        const isLicenceText = (path) => !path.includes('/.spack/repos/') &&
            !path.startsWith('.spack/repos/') &&
            /(?:^|\/)(?:LICEN[CS]E|COPYING|COPYRIGHT|NOTICE)(?:[._-][A-Za-z0-9._-]*)?$/i.test(path);
        ;
        const WHITEOUT = /(?:^|\/)\.wh\./;
        function requireNoWhiteouts(label, paths) {
            const found = paths.find((path) => WHITEOUT.test(path));
            if (found === undefined)
                return;
            const path = Buffer.from(found, 'latin1').toString('utf8').slice(0, 200);
            throw new errors.yo(`${label} has the file ${path}, and no image can hold one whose name begins with ".wh.": in layers that means that a file was removed.`, {
                id: 'whiteout-name-in-package',
                fix: 'Have its recipe remove or rename the file after the installation, and build it anew; "pakages install" takes it as it is.',
            });
        }
        ;
        const FORMAT = 3;
        class UnitRecords {
            #folder;
            constructor(folder) {
                this.#folder = folder;
            }
            async prepare() {
                await (0, external_node_fs_promises_.mkdir)(this.#folder, { recursive: true });
                await (0, temporary_file.jU)(this.#folder);
            }
            fileOf(facts) {
                return (0, external_node_path_.join)(this.#folder, `${this.#key(facts)}.tar.gz`);
            }
            async read(facts, withFile) {
                const text = await (0, external_node_fs_promises_.readFile)(this.#record(facts), 'utf8').catch((error) => {
                    if ((0, errors.$N)(error) === 'ENOENT')
                        return undefined;
                    throw error;
                });
                const read = text === undefined ? undefined : packedUnit.safeParse(parsed(text));
                if (!read?.success)
                    return undefined;
                return !withFile || (await isWhole(this.fileOf(facts), read.data)) ? read.data : undefined;
            }
            async write(facts, unit) {
                await (0, documents.f8)(this.#record(facts), (0, json.l)(unit));
            }
            #record(facts) {
                return (0, external_node_path_.join)(this.#folder, `${this.#key(facts)}.json`);
            }
            #key(facts) {
                return (0, digest_of.o)((0, json.l)({ format: FORMAT, ...facts })).slice('sha256:'.length);
            }
        }
        async function isWhole(file, { layer: { digest, size } }) {
            if ((await (0, blob_file.Ov)(file)) !== size)
                return false;
            const hash = (0, external_node_crypto_.createHash)('sha256');
            await (0, promises_.pipeline)((0, blob_file.Tq)(file), hash);
            return (0, identity_digest.z9)(hash.digest('hex')) === digest;
        }
        function parsed(text) {
            try {
                return JSON.parse(text);
            }
            catch {
                return undefined;
            }
        }
        ;
        async function cacheLayers(chosen, folder, mount, ports) {
            const { packages, run } = chosen;
            const records = new UnitRecords(folder);
            let done = 0;
            return (0, p_map["default"])(packages, async (one) => {
                const facts = { layers: 'cache', package: [one.spec.hash, one.image.layer.digest] };
                const known = await records.read(facts, false);
                const unit = known ?? (await lookInto(one, chosen));
                if (!known)
                    await records.write(facts, unit);
                ports.host.progress({
                    subject: (0, concrete_spec.Pf)(one.spec),
                    outcome: 'read',
                    done: ++done,
                    total: packages.length,
                });
                return { ...unit, members: [one], home: { kind: 'registry', registry: run.registry, mount } };
            }, { concurrency: 4, signal: ports.signal });
        }
        async function lookInto({ spec, image }, { run: { registry }, dag }) {
            const { digest, size, mediaType } = image.layer;
            const listing = await (0, verified.sg)(digest, size, registry.reference, async () => lookIntoPackage(await registry.readBlob(digest, size), dag, spec.hash, isLicenceText)).catch((error) => {
                throw error instanceof unpack_package.z
                    ? (0, check_tarballs.J)((0, concrete_spec.Pf)(spec), registry.reference, error.reasons)
                    : error;
            });
            const { prefix, diffId, folders, files, kept, loaded, prefixes, sbang } = listing;
            requireNoWhiteouts((0, concrete_spec.Pf)(spec), [...folders, ...files]);
            const own = {
                hash: spec.hash,
                prefix,
                folders: [...folders],
                files: [...files],
                licences: [...kept]
                    .filter(([, bytes]) => bytes.length <= LICENCE_LIMIT)
                    .slice(0, MOST_LICENCES)
                    .map(([path, bytes]) => [path, bytes.toString('base64')]),
                loaded: [...loaded],
                prefixes: Object.fromEntries(prefixes),
                ...(sbang !== undefined && { sbang }),
            };
            return { layer: { mediaType, digest, size, diffId }, packages: [own] };
        }
        function requireOneRoot({ dag }, packages) {
            const places = new Map(packages.map(({ hash, prefix }) => [hash, prefix]));
            for (const { hash, prefixes = {} } of packages) {
                const astray = Object.entries(prefixes).find(([needed, place]) => places.has(needed) && places.get(needed) !== place);
                if (astray === undefined)
                    continue;
                const [needed, place] = astray;
                throw new errors.yo(`${nameOf(dag, hash)} looks for ${nameOf(dag, needed)} at ${place}, and that was built at ${places.get(needed)}.`, {
                    id: 'install-roots-differ',
                    fix: 'Take "layers: short", where each is rewritten, or build all in the same install root.',
                });
            }
        }
        function requireNoLinks({ name }, { places }, { dag }, packages) {
            for (const { hash, prefix } of packages) {
                const place = places.folder(prefix);
                if (place !== Buffer.from(prefix.slice(1)).toString('latin1'))
                    throw new errors.yo(`${nameOf(dag, hash)} was built at ${prefix}, which a link of the base ${name} leads to /${place}: its layer would take the place of that link.`, {
                        id: 'base-link-in-the-way',
                        fix: 'Take "layers: short", which lays packages below what links lead to, or another base.',
                    });
            }
        }
        const nameOf = (dag, hash) => (0, concrete_spec.Pf)(dag.specs.get(hash));
        var credentials = __webpack_require__(45451);
        ;
        const jobToken = ({ token, username, password }) => username === undefined || password !== undefined ? { token } : {};
        const baseLogin = (inputs) => inputs['base-username'] === undefined
            ? jobToken(inputs)
            : { username: inputs['base-username'], password: inputs['base-password'] };
        function imageLogin(inputs, packages, image, { host }) {
            if (inputs['image-username'] !== undefined)
                return { username: inputs['image-username'], password: inputs['image-password'] };
            const [from, to] = [(0, reference.F)(packages), (0, reference.F)(image)];
            if (from.kind === 'layout' || to.kind === 'layout' || from.origin === to.origin)
                return inputs;
            const login = jobToken(inputs);
            const { serverUrl } = host.context;
            const given = { token: login.token, username: undefined, actor: undefined };
            if (inputs.username !== undefined && (0, credentials.O)(image, serverUrl, given) === undefined)
                throw new errors.eb(`"username" is for the host of the packages, ${new URL(from.origin).host}, and the image goes to ${new URL(to.origin).host}.`, {
                    id: 'login-for-other-host',
                    fix: 'Give "image-username" and "image-password" for where the image goes; the name alone where no login is needed.',
                });
            return login;
        }
        var image_reference = __webpack_require__(2960);
        ;
        const OF_THE_SYSTEM = /^\/(?:(?:bin|boot|dev|etc|lib|lib32|lib64|libx32|proc|run|sbin|sys|tmp|usr\/(?:bin|lib|lib32|lib64|libx32|sbin|share)|var\/(?:run|tmp))(?:\/.*)?|usr|var)?$/;
        const notOne = () => new errors.eb('Give what to put into the image: "specs", "lock" or "environment", and only one of them.', {
            id: 'inputs-contradict',
            fix: 'For example the spec "bar-tools@0.3", or the path of a spack.lock.',
        });
        function readRequest(inputs) {
            requireStartable(inputs);
            const ways = [inputs.specs.length > 0, inputs.lock.length > 0, inputs.environment !== undefined];
            if (ways.filter(Boolean).length > 1)
                throw notOne();
            const image = named('image', inputs.image);
            if (image === undefined && inputs.archive === undefined && !inputs['dry-run'])
                throw new errors.eb('"image" is missing.', {
                    id: 'input-missing',
                    fix: 'Say where the image goes: oci://HOST/PATH or oci-layout:FOLDER; or name a file in "archive".',
                });
            if (image?.digest !== undefined)
                throw new errors.eb('"image" names a digest, which follows from what is put into it.', {
                    id: 'input-malformed',
                    fix: 'Leave it out: the digest is an output.',
                });
            if (inputs.archive !== undefined && inputs.lock.length > 1)
                throw new errors.eb('An archive for "docker load" holds one architecture.', {
                    id: 'inputs-contradict',
                    fix: 'Give one "lock", or "image" instead of "archive".',
                });
            return {
                base: inputs.base === base_image.Zc ? undefined : named('base', inputs.base),
                image,
                tags: tagsOf(inputs, image),
                prefix: prefixOf(inputs.prefix),
                env: pairs('env', inputs.env, /^[A-Za-z_][A-Za-z0-9_]*$/),
                labels: Object.fromEntries(pairs('labels', inputs.labels, /^[A-Za-z0-9][A-Za-z0-9._/-]*$/)),
            };
        }
        const named = (input, text) => text === undefined ? undefined : (0, errors.vz)(input, () => (0, image_reference.o)(text));
        function tagsOf({ tags }, image) {
            const given = [...(image?.tag === undefined ? [] : [image.tag]), ...tags];
            const wrong = given.find((tag) => !isTag(tag) || isOwnTag(tag));
            if (wrong !== undefined)
                throw new errors.eb(`"tags" holds "${wrong.slice(0, 140)}", which is no tag for a container.`, {
                    id: 'input-malformed',
                    fix: 'A tag has at most 128 letters, digits, _ . and -, begins with none of the last two, and is not of the form that packages (.spack), generations (generation-…) or signatures (sha256-…) have.',
                });
            return given.length === 0 ? undefined : [...new Set(given)];
        }
        function prefixOf(prefix) {
            const folder = prefix.length > 1 ? prefix.replace(/\/$/, '') : prefix;
            const isPlain = /^(?:\/[A-Za-z0-9_+-][A-Za-z0-9._+-]*)+$/.test(folder);
            if (isPlain && !OF_THE_SYSTEM.test(folder) && folder.length <= 100)
                return folder;
            throw new errors.eb(`"prefix" is "${prefix.slice(0, 140)}".`, {
                id: 'input-malformed',
                fix: 'Give a folder of its own in the image, such as /opt/pakages: absolute, of letters, digits and . _ + -, at most 100 characters, and none of the system.',
            });
        }
        function requireStartable({ user, 'working-folder': folder }) {
            if (folder !== undefined && !/^\/[^\p{Cc}]*$/u.test(folder))
                throw new errors.eb(`"working-folder" is "${folder.slice(0, 140)}".`, {
                    id: 'input-malformed',
                    fix: 'Give a folder in the image, absolute, such as /work: runtimes start in no other.',
                });
            if (user !== undefined && !/^[^\p{Cc}\s:]{1,64}(?::[^\p{Cc}\s:]{1,64})?$/u.test(user))
                throw new errors.eb(`"user" is "${user.slice(0, 140)}".`, {
                    id: 'input-malformed',
                    fix: 'Give a name or number, with a group or without: 1000, app, 1000:1000.',
                });
        }
        function pairs(input, lines, name) {
            return lines.map((line) => {
                const at = line.indexOf('=');
                if (at < 1 || !name.test(line.slice(0, at)))
                    throw new errors.eb(`"${input}" holds "${line.slice(0, 140)}".`, {
                        id: 'input-malformed',
                        fix: 'Write NAME=VALUE.',
                    });
                return [line.slice(0, at), line.slice(at + 1)];
            });
        }
        function createdBy({ env }) {
            const given = env['SOURCE_DATE_EPOCH'];
            if (given === undefined || given === '')
                return undefined;
            if (/^\d{1,11}$/.test(given))
                return `${new Date(Number(given) * 1000).toISOString().slice(0, 19)}Z`;
            throw new errors.eb(`SOURCE_DATE_EPOCH is "${given.slice(0, 40)}".`, {
                id: 'source-date-epoch-malformed',
                fix: 'Set it to seconds since 1970, or leave it unset.',
            });
        }
        ;
        const FOR_GROUPS = 0.2;
        function groupLayers(dag, packages, most) {
            const needs = new Map(packages.map(({ hash }) => [hash, (0, spec_dag.Gq)(dag, spec_dag.lr, [hash]).length]));
            const rarest = packages.toSorted((a, b) => needs.get(a.hash) - needs.get(b.hash) || byName(a, b));
            if (rarest.length <= most)
                return rarest.map((one) => [one]);
            const groups = Math.max(1, Math.floor(most * FOR_GROUPS));
            const shared = rarest.slice(0, rarest.length - (most - groups));
            const byGroup = Map.groupBy(shared, ({ name }) => groupOf(name, groups));
            return [
                ...[...byGroup].sort(([a], [b]) => a - b).map(([, members]) => members),
                ...rarest.slice(shared.length).map((one) => [one]),
            ];
        }
        const groupOf = (name, groups) => (0, external_node_crypto_.createHash)('sha256').update(name).digest().readUInt32BE(0) % groups;
        function byName(a, b) {
            const [left, right] = [`${a.name} ${a.hash}`, `${b.name} ${b.hash}`];
            return left < right ? -1 : left > right ? 1 : 0;
        }
        var store_layout = __webpack_require__(74544);
        var memory_budget = __webpack_require__(15239);
        ;
        const HELD = 32 * 1024 * 1024;
        async function stagePackage(bytes, request) {
            const placed = await (0, unpack_package.D)(bytes, { ...request, budget: new memory_budget.N(HELD) });
            return {
                prefix: request.layout.prefixOf(request.spec),
                entries: entriesOf(placed),
                loaded: placed.elfFiles.flatMap((path) => loadedFile(path, placed)),
                dispose: () => (0, external_node_fs_.rmSync)(request.staging, { recursive: true, force: true }),
            };
        }
        function loadedFile(path, { tree }) {
            const file = (0, external_node_fs_.openSync)(tree.at(path), 'r');
            try {
                const elf = readSymbolVersions((0, bytes.N)(file));
                return elf ? [{ path, elf }] : [];
            }
            finally {
                (0, external_node_fs_.closeSync)(file);
            }
        }
        const [KIND, FOLDER, LINK] = [0o170000, 0o040000, 0o120000];
        function entriesOf({ tree }) {
            const first = new Map();
            return [...tree.entries].map(([path, entry]) => {
                if ((entry.mode & KIND) === FOLDER)
                    return { kind: 'directory', path, mode: 0o755 };
                if ((entry.mode & KIND) === LINK)
                    return { kind: 'symlink', path, target: entry.dest };
                const target = first.get(entry);
                if (target !== undefined)
                    return { kind: 'hardlink', path, target };
                first.set(entry, path);
                const file = tree.at(path);
                return { kind: 'file', path, mode: entry.mode & 0o7777, file, size: (0, external_node_fs_.lstatSync)(file).size };
            });
        }
        var unrelocatable_file = __webpack_require__(86632);
        ;
        const AT_ONCE = 4;
        async function shortLayers(chosen, options, ports) {
            const { dag, packages } = chosen;
            const records = new UnitRecords(options.folder);
            await records.prepare();
            const byHash = new Map(packages.map((one) => [one.spec.hash, one]));
            const units = groupLayers(dag, packages.map(({ spec }) => spec), options.most);
            let done = 0;
            return (0, p_map["default"])(units, async (specs) => {
                const members = specs.map(({ hash }) => byHash.get(hash));
                const layer = await packUnit(members, chosen, { ...options, records }, ports);
                ports.host.progress({
                    subject: specs.map(concrete_spec.Pf).join(', '),
                    outcome: 'packed',
                    done: ++done,
                    total: units.length,
                });
                return layer;
            }, { concurrency: AT_ONCE, signal: ports.signal });
        }
        async function packUnit(members, chosen, { prefix, places, folder, records }, ports) {
            const place = places.folder(prefix);
            const above = places.foldersTo(place);
            const facts = {
                prefix,
                ...(place !== layerPath(prefix) && { place }),
                ...(above.length > 0 && { above }),
                packages: members.map(({ spec, image }) => [spec.hash, image.layer.digest]),
            };
            const home = { kind: 'file', file: records.fileOf(facts) };
            const known = await records.read(facts, true);
            if (known)
                return { ...known, home, members };
            const layout = new store_layout.E(prefix);
            const staged = [];
            try {
                for (const one of members) {
                    ports.signal.throwIfAborted();
                    staged.push(await stage(one, chosen, layout, folder));
                }
                for (const [at, { entries }] of staged.entries())
                    requireNoWhiteouts((0, concrete_spec.Pf)(members[at].spec), entries.map(({ path }) => path));
                const unit = {
                    layer: await (0, pack_layer.J)([...above, ...staged.flatMap((one) => layerEntries(one, prefix, place))], records.fileOf(facts)),
                    packages: await Promise.all(staged.map((one, at) => filesOf(one, members[at], layout))),
                };
                await records.write(facts, unit);
                return { ...unit, home, members };
            }
            finally {
                for (const one of staged)
                    one.dispose();
            }
        }
        async function stage({ spec, image }, { run: { registry }, dag }, layout, folder) {
            const staging = (0, external_node_path_.join)(folder, `${spec.hash}.staging`);
            const { digest, size } = image.layer;
            try {
                return await (0, verified.sg)(digest, size, registry.reference, async () => {
                    await (0, external_node_fs_promises_.rm)(staging, { recursive: true, force: true });
                    const bytes = await registry.readBlob(digest, size);
                    return stagePackage(bytes, { spec, dag, layout, staging });
                });
            }
            catch (error) {
                if (error instanceof unpack_package.z)
                    throw (0, check_tarballs.J)((0, concrete_spec.Pf)(spec), registry.reference, error.reasons);
                if (error instanceof unrelocatable_file.c)
                    throw new errors.yo(`${(0, concrete_spec.Pf)(spec)} cannot be put to ${layout.prefixOf(spec)}: ${error.message}`, {
                        id: 'package-not-relocatable',
                        fix: 'Give a shorter "prefix", take the layers of the registry as they are ("layers: cache"), or build the package anew in a padded install root.',
                        cause: error,
                    });
                throw error;
            }
        }
        const layerPath = (path) => Buffer.from(path.slice(1)).toString('latin1');
        function layerEntries({ prefix, entries }, root, place) {
            const own = `${place}/${layerPath(prefix.slice(root.length))}`;
            const at = (path) => (path === '' ? own : `${own}/${path}`);
            return entries.map((entry) => {
                switch (entry.kind) {
                    case 'file':
                        return {
                            kind: 'file',
                            path: at(entry.path),
                            mode: entry.mode,
                            content: { size: entry.size, open: () => (0, external_node_fs_.createReadStream)(entry.file) },
                        };
                    case 'hardlink':
                        return { kind: 'hardlink', path: at(entry.path), target: at(entry.target) };
                    default:
                        return { ...entry, path: at(entry.path) };
                }
            });
        }
        async function filesOf({ prefix, entries, loaded }, { spec }, layout) {
            const isFolder = ({ kind }) => kind === 'directory';
            const texts = entries.flatMap((entry) => entry.kind === 'file' && entry.size <= LICENCE_LIMIT && isLicenceText(entry.path)
                ? [entry]
                : []);
            return {
                hash: spec.hash,
                prefix,
                folders: entries.filter((one) => isFolder(one) && one.path !== '').map(({ path }) => path),
                files: entries.filter((one) => !isFolder(one)).map(({ path }) => path),
                licences: await Promise.all(texts
                    .slice(0, MOST_LICENCES)
                    .map(async ({ path, file }) => [
                    path,
                    (await (0, external_node_fs_promises_.readFile)(file)).toString('base64'),
                ])),
                loaded: [...loaded],
                sbang: layout.sbang,
            };
        }
        ;
        const assembled_NO_TIME = '1970-01-01T00:00:00Z';
        async function assembled(chosen, { inputs, request, folder }, ports) {
            const base = await baseOf(chosen, { inputs, request, folder }, ports);
            requireRoom(chosen, base, inputs);
            const system = await contentsOfBase(base, request.prefix);
            const packages = await layersOf(chosen, base, system, { inputs, request, folder }, ports);
            const files = packages.flatMap((one) => one.packages);
            requireLibc(base, system, chosen.dag, files);
            if (inputs.layers === 'cache') {
                requireOneRoot(chosen, files);
                requireNoLinks(base, system, chosen, files);
            }
            const created = createdBy(ports.host) ?? base.created ?? assembled_NO_TIME;
            const { prefix, env } = request;
            const contents = imageContents({ chosen, layers: packages, base, system, prefix, env, created });
            const file = (0, external_node_path_.join)(folder, `last-${chosen.platform.architecture}.tar.gz`);
            const last = await (0, pack_layer.J)(contents.entries, file);
            const layers = [
                ...packages.map(({ layer, members }) => ({ ...layer, packages: members.map(layerPackage) })),
                { ...last, packages: [] },
            ];
            const composed = composeContainer({
                base,
                layers,
                created,
                env: contents.env,
                entrypoint: given(inputs.entrypoint),
                command: given(inputs.command) ?? ownCommand(chosen, contents, inputs),
                user: inputs.user,
                workingFolder: inputs['working-folder'],
                labels: { ...ownLabels(chosen, ports), ...request.labels },
            });
            const blobs = [
                ...baseBlobs(base, request.image),
                ...packages.map(({ layer: { digest, size }, home }) => ({ digest, size, home })),
                { digest: last.digest, size: last.size, home: { kind: 'file', file } },
            ];
            return {
                chosen,
                base,
                layers,
                contents,
                image: { ...composed, platform: base.platform, blobs },
            };
        }
        const given = (words) => words.length === 0 ? undefined : words;
        async function baseOf({ platform }, { inputs, request: { base } }, ports) {
            if (base === undefined)
                return (0, base_image.FW)(platform);
            const registry = (0, src_registry.I)(base.repository, baseLogin(inputs), ports);
            const reference = base.digest ?? base.tag ?? (await onlyTag(registry));
            return (0, read_base_image.l)({ registry, reference, name: base.text }, platform);
        }
        async function onlyTag(registry) {
            if (!registry.reference.startsWith('oci-layout:'))
                return 'latest';
            const [only, ...others] = await registry.tags();
            return only !== undefined && others.length === 0 ? only : 'latest';
        }
        const room = ({ layers }, most) => most - layers.length - 1;
        function requireRoom({ packages }, base, { layers }) {
            const most = room(base, container_layer.bl);
            if (most < 1)
                throw new errors.yo(`The base ${base.name} has ${base.layers.length} layers, and runtimes take ${container_layer.bl} in all.`, { id: 'image-too-many-layers', fix: 'Name a base with fewer.' });
            if (layers === 'cache' && packages.length > most)
                throw new errors.yo(`The image would have ${packages.length} layers of packages beside those of the base, and runtimes take ${container_layer.bl} in all.`, { id: 'image-too-many-layers', fix: 'Take "layers: short": packages share layers there.' });
        }
        async function layersOf(chosen, base, { places }, { inputs, request, folder }, ports) {
            if (inputs.layers === 'cache') {
                const mount = mountFrom(chosen.run.registry, request.image);
                return cacheLayers(chosen, folder, mount, ports);
            }
            const most = Math.max(1, room(base, inputs['max-layers']));
            return shortLayers(chosen, { prefix: request.prefix, places, most, folder }, ports);
        }
        function mountFrom(from, to) {
            if (to === undefined)
                return undefined;
            const [source, target] = [(0, reference.F)(from.reference), (0, reference.F)(to.repository)];
            return source.kind === 'http' && target.kind === 'http' && source.origin === target.origin
                ? source.repository
                : undefined;
        }
        const baseBlobs = ({ registry, layers }, to) => registry === undefined
            ? []
            : layers.map(({ digest, size }) => ({
                digest,
                size,
                home: { kind: 'registry', registry, mount: mountFrom(registry, to) },
            }));
        function ownCommand({ dag }, { programs }, { entrypoint }) {
            const [root] = (0, spec_dag.RD)(dag);
            return entrypoint.length === 0 && root && programs.includes(root.name) ? [root.name] : undefined;
        }
        function ownLabels({ dag }, { host }) {
            const { repository, serverUrl, commit } = host.context;
            const roots = (0, spec_dag.RD)(dag);
            const [root] = roots;
            return {
                'org.opencontainers.image.title': roots.map(({ name }) => name).join(', '),
                'org.opencontainers.image.description': roots.map(concrete_spec.Pf).join(', '),
                ...(root && { 'org.opencontainers.image.version': root.version }),
                ...(repository && { 'org.opencontainers.image.source': `${serverUrl}/${repository}` }),
                ...(commit && { 'org.opencontainers.image.revision': commit }),
            };
        }
        var spack_image_architecture = __webpack_require__(25799);
        var this_machine = __webpack_require__(79014);
        var pull_packages = __webpack_require__(71882);
        var supported = __webpack_require__(15011);
        var result = __webpack_require__(52329);
        var refusal_summary = __webpack_require__(53068);
        var restore = __webpack_require__(66394);
        var install_trusted_run = __webpack_require__(76251);
        var wanted = __webpack_require__(36897);
        var config_configuration = __webpack_require__(31058);
        var outside_yaml = __webpack_require__(6700);
        var reuse = __webpack_require__(33458);
        ;
        async function namedSpecs({ specs, environment, lock, config }, { host: { workspace } }) {
            if (environment !== undefined)
                return specsIn((0, external_node_path_.resolve)(workspace, environment));
            if (specs.length > 0 || lock.length > 0)
                return [...specs];
            const file = (0, external_node_path_.resolve)(workspace, config[0] ?? config_configuration.oT);
            const configuration = await (0, config_configuration.GA)(file);
            const nothing = { specs, environment, repository: [], tests: 'none' };
            const roots = (0, reuse.O5)(nothing, configuration);
            if (roots.environment !== undefined)
                return specsIn((0, external_node_path_.resolve)((0, external_node_path_.dirname)(file), roots.environment));
            if (roots.specs.length === 0)
                throw notOne();
            return [...roots.specs];
        }
        const environmentFile = schemas._H3({
            spack: schemas._H3({ specs: schemas.YOg(schemas.YjP()) }),
        });
        async function specsIn(place) {
            const { file, text } = await environmentAt(place);
            const read = environmentFile.safeParse((0, errors.L)(file, () => (0, outside_yaml.h)(text, file), { file }));
            if (read.success && read.data.spack.specs.length === 0)
                throw new errors.yo(`${file} is an environment without specs.`, {
                    id: 'environment-not-read',
                    fix: 'Name packages below "spack: specs:" ("spack add"), or in "specs".',
                    at: { file },
                });
            if (read.success)
                return read.data.spack.specs;
            throw new errors.yo(`${file} has no plain list "specs" below "spack".`, {
                id: 'environment-not-read',
                fix: 'Matrices and definitions are for Spack: concretize them, and give the spack.lock in "lock".',
                at: { file },
            });
        }
        async function environmentAt(place) {
            const isFolder = (await (0, external_node_fs_promises_.stat)(place).catch(() => undefined))?.isDirectory() === true;
            const file = isFolder ? (0, external_node_path_.join)(place, 'spack.yaml') : place;
            const text = await (0, external_node_fs_promises_.readFile)(file, 'utf8').catch((cause) => {
                throw new errors.yo(`${file} cannot be read.`, {
                    id: 'environment-not-read',
                    fix: 'Give the path of a spack.yaml, or of its folder, in "environment".',
                    cause,
                });
            });
            return { file, text };
        }
        ;
        async function chosenPackages(inputs, ports) {
            const specs = await namedSpecs(inputs, ports);
            const locks = inputs.lock.length === 0 ? [undefined] : inputs.lock;
            const chosen = [];
            for (const lock of locks)
                chosen.push(await choose({ ...inputs, specs }, lock, ports));
            return chosen;
        }
        async function choose(inputs, lock, ports) {
            const machine = { ...(0, this_machine.g)(), libc: undefined, distribution: undefined };
            const run = await (0, install_trusted_run.fi)(asInstallation(inputs, lock), ports, machine);
            if (inputs.image !== undefined)
                imageLogin(inputs, run.registry.reference, (0, image_reference.o)(inputs.image).repository, ports);
            const { dag, admission } = await (0, wanted.Lm)(run);
            if (admission?.decision.verdict === 'refused')
                throw (0, refusal_summary.$)((0, result.QR)(run, admission.decision.specs));
            const platform = platformOf(dag);
            if (inputs.layers === 'short')
                requireMovable(dag);
            const found = new Map();
            const outcomes = await (0, pull_packages.b)({
                registries: [run.registry],
                wanted: (0, restore.b1)(dag).map(({ hash }) => ({ hash, dag })),
                into: new Finding(found),
                clock: ports.clock,
                signal: ports.signal,
                concurrency: inputs.concurrency,
                approve: admission?.approve,
            });
            const missing = new Map(outcomes.flatMap((outcome) => (0, restore.A3)(outcome, run.registry)));
            if (missing.size > 0)
                throw (0, restore.BC)(run.registry, { missing });
            return {
                run,
                dag,
                packages: (0, restore.b1)(dag).map((spec) => ({ spec, image: found.get(spec.hash) })),
                platform,
            };
        }
        class Finding {
            #found;
            constructor(found) {
                this.#found = found;
            }
            async has() {
                return true;
            }
            async take() { }
            async add({ hash }, _, image) {
                this.#found.set(hash, image);
                return hash;
            }
        }
        const asInstallation = (inputs, lock) => ({
            registry: inputs.registry,
            specs: inputs.specs,
            lock,
            generation: inputs.generation,
            'as-of': inputs['as-of'],
            config: inputs.config,
            allow: inputs.allow,
            index: inputs.index,
            trust: inputs.trust,
            'unsigned-index': inputs['unsigned-index'],
            token: inputs.password ?? inputs.token,
            username: inputs.username,
            concurrency: inputs.concurrency,
            'work-dir': inputs['work-dir'],
            mode: 'download-only',
            installer: 'native',
            requires: [],
            rollback: false,
            'package-lock': 'pakages.lock.json',
            prune: false,
            write: false,
            'install-root': undefined,
            'add-to-path': false,
            'add-to-environment': false,
            view: undefined,
            repository: [],
            'spack-ref': undefined,
            'spack-repository': undefined,
            'recipes-ref': undefined,
            'recipes-repository': undefined,
        });
        function platformOf(dag) {
            const needed = (0, restore.b1)(dag);
            const other = needed.find(({ arch }) => arch.platform !== 'linux');
            if (other)
                throw new errors.yo(`${(0, concrete_spec.Pf)(other)} is for ${other.arch.platform}: images are of Linux.`, {
                    id: 'image-platform-unfit',
                    fix: 'Choose packages that were built for Linux.',
                });
            const architectures = new Map(needed.map((spec) => [(0, spack_image_architecture.N)(spec), spec]));
            if (architectures.size > 1)
                throw new errors.yo(`One image holds one architecture, and these are of several: ${[...architectures].map(([name, spec]) => `${(0, concrete_spec.Pf)(spec)} (${name})`).join(', ')}.`, { id: 'image-platform-unfit', fix: 'Give one "lock" for each architecture.' });
            const [architecture] = [...architectures.keys()];
            if (architecture === undefined)
                throw new errors.yo(dag.roots.length === 0
                    ? 'There is nothing to put into an image: the lock has no packages.'
                    : 'There is nothing to put into an image: all that is asked for is external.', { id: 'image-empty', fix: 'Name packages that Spack builds.' });
            return { os: 'linux', architecture };
        }
        function requireMovable(dag) {
            const reasons = (0, supported.a)({
                dag,
                needed: (0, restore.b1)(dag),
                layout: new store_layout.E('/opt'),
                owner: 'nobody',
                announced: new Map(),
                platform: 'linux',
            });
            if (reasons.length === 0)
                return;
            throw new errors.yo(`Not all can be put to a short path: ${reasons.join('; ')}.`, {
                id: 'package-not-relocatable',
                fix: 'Take the layers of the registry as they are: "layers: cache".',
            });
        }
        ;
        async function foreseeBlobs(images, { image: target }, inputs, ports) {
            const registry = target && openTarget(images, target.repository, inputs, ports);
            const has = async (digest) => (await registry?.hasBlob(digest).catch(nothingShown)) ?? false;
            const blobs = new Map(images.flatMap(({ image }) => image.blobs).map((one) => [one.digest, one]));
            return (0, p_map["default"])(blobs.values(), async ({ digest, size, home }) => {
                if (await has(digest))
                    return { digest, size, outcome: 'present' };
                if (home.kind === 'file')
                    return { digest, size, outcome: 'to upload' };
                return { digest, size, outcome: home.mount === undefined ? 'to copy' : 'to mount' };
            }, { concurrency: 8, signal: ports.signal });
        }
        function openTarget(images, repository, inputs, ports) {
            const packages = images[0].chosen.run.registry.reference;
            return (0, src_registry.I)(repository, imageLogin(inputs, packages, repository, ports), ports);
        }
        function nothingShown(error) {
            if (error instanceof errors.yo)
                return false;
            throw error;
        }
        var attach = __webpack_require__(19769);
        var src = __webpack_require__(75290);
        var outside_json = __webpack_require__(15125);
        var statement = __webpack_require__(28713);
        var provenance = __webpack_require__(19299);
        var statements = __webpack_require__(40974);
        ;
        async function signContainer(options) {
            const { registry, digest, images, facts } = options;
            const manifests = [...new Set([digest, ...images.map((one) => one.digest)])];
            const lacks = new Map(await Promise.all(manifests.map(async (one) => [one, await lacksOf(registry, one)])));
            const lacking = (predicateType) => (one) => lacks.get(one)(predicateType);
            const attached = [];
            const unproven = manifests.filter(lacking(statements.EK));
            if (unproven.length > 0)
                attached.push(...(await signed(options, unproven, statements.EK, (0, provenance.b)(facts))));
            for (const image of images)
                for (const { format, version, bytes } of image.sboms) {
                    const predicateType = (0, statements.RC)(format, version);
                    if (!lacking(predicateType)(image.digest))
                        continue;
                    const document = (0, outside_json.q)(bytes, 'the SBOM');
                    attached.push(...(await signed(options, [image.digest], predicateType, document)));
                }
            return attached;
        }
        async function lacksOf(registry, manifest) {
            const kinds = new Set();
            for (const { digest, annotations } of await registry.referrers(manifest, statement.uS))
                kinds.add((annotations ?? (await annotationsAt(registry, digest)))?.[statements.w4]);
            return (predicateType) => !kinds.has(undefined) && !kinds.has(predicateType);
        }
        async function annotationsAt(registry, digest) {
            const stored = await registry.manifest(digest);
            return stored && (0, manifest_manifest.Sw)(stored.bytes, digest).annotations;
        }
        async function signed({ registry, signer, name }, manifests, predicateType, predicate) {
            const subjects = manifests.map((digest) => ({ name, digest }));
            const bundle = await signer.sign((0, statements.qZ)(subjects, predicateType, predicate));
            return (0, attach.K)(registry, manifests, (0, statements.ox)(bundle, predicateType));
        }
        ;
        async function publishImages(images, tags, { image }, inputs, ports) {
            if (image === undefined || inputs['dry-run'])
                return undefined;
            const { host, signal } = ports;
            const packages = images[0].chosen.run.registry.reference;
            const login = imageLogin(inputs, packages, image.repository, ports);
            const registry = (0, src_registry.I)(image.repository, login, ports);
            const choice = await signerOf(inputs, ports);
            let signing = { kind: 'not-signed', why: 'why' in choice ? choice.why : '' };
            const published = await host.group(`Publishing to ${image.repository}`, () => publishContainer({
                registry,
                images: images.map((one) => one.image),
                tags: tags.own,
                floating: tags.floating,
                signal,
                onBlob: ({ digest, outcome }, done, total) => host.progress({ subject: digest.slice(0, 19), outcome, done, total }),
                beforeTags: async (digest, isThere) => {
                    for (const one of images)
                        await attachSboms(registry, one, isThere);
                    if (choice.signer)
                        signing = await sign(registry, images, digest, choice, ports);
                },
            }));
            return { ...published, signing };
        }
        async function signerOf(inputs, ports) {
            const [config] = inputs.config;
            const opened = await (0, src.h)({ ...inputs, config }, ports);
            return opened.signer(inputs.token);
        }
        async function attachSboms(registry, { image, contents }, isThere) {
            const { digest } = image.descriptor;
            for (const { mediaType, bytes, name } of contents.sboms) {
                const attachment = { artifactType: mediaType, bytes, title: name };
                if (!isThere || !(await (0, attach.l)(registry, digest, attachment)))
                    await (0, attach.K)(registry, [digest], attachment);
            }
        }
        async function sign(registry, images, digest, { signer }, ports) {
            const { host, clock } = ports;
            const facts = {
                context: host.context,
                env: host.env,
                builder: (await ports.jobIdentity())?.workflowRef,
                made: images.flatMap(madeOf),
                version: { pakages: src_version.xv },
                finished: new Date(clock.now()).toISOString(),
            };
            const attached = await signContainer({
                registry,
                signer,
                name: registry.reference,
                digest,
                images: images.map(({ image, contents }) => ({
                    digest: image.descriptor.digest,
                    sboms: contents.sboms,
                })),
                facts,
            });
            return { kind: 'signed', by: signer.identity, statements: attached.length };
        }
        function madeOf({ base, chosen }) {
            const from = chosen.run.registry.reference;
            return [
                ...(base.digest
                    ? [
                        {
                            uri: base.name,
                            digest: { sha256: (0, identity_digest.ZD)(base.digest) },
                            annotations: { role: 'base' },
                        },
                    ]
                    : []),
                ...chosen.packages.map(({ image }) => ({
                    uri: `${from}:${image.tag}`,
                    digest: { sha256: (0, identity_digest.ZD)(image.digest) },
                    annotations: { role: 'package' },
                })),
            ];
        }
        ;
        async function assembleContainer(inputs, ports) {
            const request = readRequest(inputs);
            const publishes = request.image !== undefined && !inputs['dry-run'];
            if (publishes)
                await (0, may_publish_here.H)('containers', inputs, ports);
            const folder = (0, external_node_path_.resolve)(ports.host.workspace, inputs['work-dir']);
            await requirePlaces(request, inputs, ports);
            return (0, hold_work_folder.H)(folder, 'container', ports, (work) => assemble(work, request, inputs, ports));
        }
        async function requirePlaces({ image }, inputs, { host: { workspace } }) {
            await (0, require_writable.i)((0, external_node_path_.resolve)(workspace, inputs['work-dir']), 'work-dir');
            if (inputs['dry-run'])
                return;
            const layout = /^oci-layout:(.+)$/.exec(image?.repository ?? '')?.[1];
            if (layout !== undefined)
                await (0, require_writable.i)((0, external_node_path_.resolve)(workspace, layout), 'image');
            if (inputs.archive === undefined)
                return;
            const archive = (0, external_node_path_.resolve)(workspace, inputs.archive);
            await (0, require_writable.i)((0, external_node_path_.dirname)(archive), 'archive');
            if ((await (0, external_node_fs_promises_.stat)(archive).catch(() => undefined))?.isDirectory() === true)
                throw new errors.yo(`"archive" is ${archive}, which is a folder.`, {
                    id: 'file-is-folder',
                    fix: `Name a file in it, such as ${(0, external_node_path_.join)(inputs.archive, 'image.tar')}.`,
                });
        }
        async function assemble(work, request, inputs, ports) {
            const { clock } = ports;
            const started = clock.now();
            const folder = (0, external_node_path_.join)(work.root, 'container');
            const images = [];
            const { host } = ports;
            for (const chosen of await host.group('Choosing packages', () => chosenPackages(inputs, ports)))
                images.push(await host.group(`Assembling an image with ${(0, markdown.hS)(chosen.dag.specs.size, 'package')}`, () => assembled(chosen, { inputs, request, folder }, ports)));
            requireDifferentPlatforms(images);
            const first = images[0];
            const tags = step_tagsOf(request, first);
            const sbom = (0, external_node_path_.join)(folder, 'pakages.spdx.json');
            await (0, documents.f8)(sbom, first.contents.sboms[0].bytes);
            const published = await publishImages(images, tags, request, inputs, ports);
            const all = published?.tags ?? [...tags.own, ...tags.floating];
            const archive = await archiveOf(first, all, inputs, ports);
            const named = namedManifest(images.map(({ image }) => image));
            return {
                images,
                digest: published?.digest ?? (0, digest_of.o)(named.bytes),
                tags: all,
                repository: request.image?.repository,
                published,
                foreseen: inputs['dry-run'] ? await foreseeBlobs(images, request, inputs, ports) : undefined,
                archive,
                sbom,
                dryRun: inputs['dry-run'],
                seconds: (clock.now() - started) / 1000,
            };
        }
        const step_tagsOf = ({ tags }, { chosen }) => tags === undefined ? peopleTags((0, spec_dag.RD)(chosen.dag)[0].version) : { own: tags, floating: [] };
        function requireDifferentPlatforms(images) {
            const platforms = images.map(({ image }) => (0, platform.V)(image.platform));
            const twice = platforms.find((one, at) => platforms.indexOf(one) !== at);
            if (twice !== undefined)
                throw new errors.eb(`Two of the files in "lock" are for ${twice}.`, {
                    id: 'inputs-contradict',
                    fix: 'Give one for each architecture.',
                });
        }
        async function archiveOf({ image, chosen }, tags, inputs, { host }) {
            if (inputs.archive === undefined || inputs['dry-run'])
                return undefined;
            const file = (0, external_node_path_.resolve)(host.workspace, inputs.archive);
            const name = (0, spec_dag.RD)(chosen.dag)[0].name;
            await writeDockerArchive(image, tags.map((tag) => `${name}:${tag}`), file);
            return file;
        }
    }),
    53068: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            _: () => (presentRefused),
            $: () => (refusalFailure)
        });
        var markdown = __webpack_require__(12712);
        var errors = __webpack_require__(37638);
        var short_hash = __webpack_require__(48055);
        ;
        const ADVICE = [
            [['removed'], 'A removed version is never installed: choose another.'],
            [
                ['spec-mismatch', 'digest-mismatch', 'size-mismatch', 'wrong-subject', 'bad-signature'],
                'Do not install it: somebody may have changed what the registry holds. Tell its maintainers.',
            ],
            [
                ['registry'],
                'Install from a registry that the policy names, or add this one to "trust.registries" if you trust it.',
            ],
            [
                ['untrusted-signer'],
                'Check that the registry is the right one; add the signer to "trust.signers" if you trust it.',
            ],
            [
                ['no-provenance', 'no-sbom'],
                'Have it pushed by a job that signs ("push" with "sign"), or ask for less in "trust.evidence".',
            ],
            [
                ['not-in-cache'],
                'Build and push what is missing, or install with "mode: prefer-cache", which builds it.',
            ],
            [
                ['vulnerable'],
                'Take a version that is fixed; or have an auditor say why it does not matter ("pakages review not-affected NAME@VERSION ID …"), or accept it for a time in "exceptions" of pakages.json.',
            ],
            [
                ['not-checked'],
                'Name an index that publishes what is known of vulnerabilities, have it scanned anew, or allow it in "trust.vulnerabilities".',
            ],
            [['not-covered'], 'Have the binary reviewed, or allow "pending".'],
        ];
        function refusalAdvice(refused) {
            const codes = new Set(refused.flatMap(({ reasons }) => reasons.map(({ code }) => code)));
            const graver = ADVICE.find(([of]) => of.some((code) => codes.has(code)));
            if (graver)
                return graver[1];
            const states = [
                ...new Set(refused.flatMap(({ state }) => (state === undefined || state === 'approved' ? [] : [state]))),
            ];
            return `Have it approved ("pakages review"), or allow its state: "allow: ${states.join(', ')}", at the terminal "--allow ${states.join(',')}".`;
        }
        ;
        const MOST = 50;
        function presentRefused(result) {
            const { registry, refused, decision, policy } = result;
            const rows = refused
                .slice(0, MOST)
                .flatMap((spec) => spec.reasons.map(({ code: why, message }, at) => [
                at === 0 ? (0, markdown.aY)(nameOf(spec)) : '',
                at === 0 ? (spec.state ?? '') : '',
                (0, markdown.aY)(why),
                message,
            ]));
            return {
                outputs: {
                    prefixes: '{}',
                    'install-root': '',
                    installed: '0',
                    present: '0',
                    mirror: '',
                    verified: '',
                    'not-verified': '',
                    decision,
                },
                summary: [
                    `### ${(0, markdown.hS)(refused.length, 'package')} of ${(0, markdown.aY)(registry)} refused`,
                    `By the policy in ${(0, markdown.aY)(policy)}. Nothing of ${refused.length === 1 ? 'it' : 'them'} was installed.`,
                    (0, markdown.Qj)(['Package', 'State', 'Code', 'Reason'], rows),
                    ...(refused.length > MOST
                        ? [`and ${refused.length - MOST} more: the decision in ${(0, markdown.aY)(decision)} lists all.`]
                        : []),
                ].join('\n\n'),
                json: { registry, policy, decision, refused },
                failure: refusalFailure(result),
            };
        }
        const nameOf = ({ name, version, hash }) => `${name}@${version}/${(0, short_hash.B)(hash)}`;
        function refusalFailure({ registry, refused, decision, policy }) {
            const lines = refused
                .slice(0, MOST)
                .flatMap((spec) => [
                `  ${nameOf(spec)}`,
                ...spec.reasons.map(({ message }) => `    ${message}`),
            ]);
            const rest = refused.length > MOST ? [`  and ${refused.length - MOST} more`] : [];
            return new errors.yo([
                `The policy of ${policy} refuses ${(0, markdown.hS)(refused.length, 'package')} of ${registry}:`,
                ...lines,
                ...rest,
            ].join('\n'), {
                id: 'policy-refuses-package',
                fix: `${refusalAdvice(refused)} The whole decision: ${decision}.`,
            });
        }
    }),
    24905: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            b: () => (readBaseFiles)
        });
        var errors = __webpack_require__(37638);
        var tar_reader = __webpack_require__(86463);
        var tar_member = __webpack_require__(18225);
        var digest = __webpack_require__(64074);
        var external_node_crypto_ = __webpack_require__(77598);
        var posix_ = __webpack_require__(53916);
        ;
        const MOST_LINKS = 40;
        const DEEPEST = 1024;
        const MOST_STEPS = 4096;
        const LONGEST_TARGET = 4096;
        const MOST_FOLDERS = 500_000;
        const MOST_STEPS_IN_ALL = 100_000_000;
        class FileTree {
            #root = emptyFolder();
            #folders = 0;
            #steps = 0;
            #mostSteps;
            constructor(mostSteps = MOST_STEPS_IN_ALL) {
                this.#mostSteps = mostSteps;
            }
            put(path, node, layer) {
                const place = this.#placeFor(path, layer);
                place?.folder.children.set(place.name, { layer, node });
            }
            makeFolder(path, layer, attributes) {
                const place = this.#placeFor(path, layer);
                if (!place)
                    return;
                const known = place.folder.children.get(place.name);
                const node = known?.node.kind === 'folder' ? known.node : this.#newFolder();
                if (attributes)
                    node.attributes = attributes;
                place.folder.children.set(place.name, { layer, node });
            }
            drop(path) {
                const folder = this.#folderAt((0, posix_.dirname)(path));
                folder?.children.delete(nameIn(path));
            }
            whiteOut(path, layer) {
                const folder = this.#folderAt((0, posix_.dirname)(path));
                const placed = folder?.children.get(nameIn(path));
                if (folder && placed && !survives(placed, layer))
                    folder.children.delete(nameIn(path));
            }
            empty(path, layer) {
                const folder = this.#folderAt(path);
                if (folder)
                    prune(folder, layer);
            }
            file(path) {
                const node = this.#walk([this.#root], partsOf(path), budget());
                return node?.kind === 'file' ? node : undefined;
            }
            at(path) {
                let node = this.#root;
                for (const part of path)
                    node = node?.kind === 'folder' ? node.children.get(part)?.node : undefined;
                return node;
            }
            files() {
                const found = new Map();
                const open = [['', this.#root]];
                for (let next = open.pop(); next; next = open.pop())
                    for (const [name, { node }] of next[1].children) {
                        const path = `${next[0]}${name}`;
                        if (node.kind === 'folder')
                            open.push([`${path}/`, node]);
                        else if (node.kind === 'file')
                            found.set(path, node);
                    }
                return found;
            }
            #folderAt(path) {
                const node = this.#walk([this.#root], partsOf(path), budget());
                return node?.kind === 'folder' ? node : undefined;
            }
            #placeFor(path, layer) {
                const parts = partsOf(path);
                const name = parts.pop();
                if (name === undefined)
                    return undefined;
                const left = budget();
                let way = [this.#root];
                for (const part of parts) {
                    this.#step();
                    if (way.length > DEEPEST)
                        return undefined;
                    const folder = way.at(-1);
                    const known = folder.children.get(part)?.node;
                    const led = known?.kind === 'link' ? [...way] : undefined;
                    const reached = led ? this.#walk(led, [part], left) : known;
                    if (led && reached?.kind === 'folder')
                        way = led;
                    else if (reached?.kind === 'folder')
                        way.push(reached);
                    else {
                        const node = this.#newFolder();
                        folder.children.set(part, { layer, node });
                        way.push(node);
                    }
                }
                return { folder: way.at(-1), name };
            }
            #step() {
                if (++this.#steps > this.#mostSteps)
                    throw new errors.yo('Its paths lead through more folders than those of any image.', {
                        id: 'base-too-large',
                        fix: 'Use a base from a source that you trust.',
                    });
            }
            #newFolder() {
                if (++this.#folders > MOST_FOLDERS)
                    throw new errors.yo(`It has more than ${MOST_FOLDERS} folders.`, {
                        id: 'base-too-large',
                        fix: 'Use a base from a source that you trust.',
                    });
                return emptyFolder();
            }
            #walk(way, path, left) {
                const open = path.toReversed();
                for (let part = open.pop(); part !== undefined; part = open.pop()) {
                    this.#step();
                    if (left.steps-- <= 0)
                        return undefined;
                    if (part === '..') {
                        way.length = Math.max(1, way.length - 1);
                        continue;
                    }
                    const node = way.at(-1).children.get(part)?.node;
                    if (node?.kind === 'folder')
                        way.push(node);
                    else if (node?.kind === 'link' && left.links-- > 0) {
                        if (node.target.length > LONGEST_TARGET)
                            return undefined;
                        if (node.target.startsWith('/'))
                            way.length = 1;
                        open.push(...partsOf(node.target).reverse());
                    }
                    else
                        return open.length === 0 && node?.kind === 'file' ? node : undefined;
                }
                return way.at(-1);
            }
        }
        const budget = () => ({ links: MOST_LINKS, steps: MOST_STEPS });
        const emptyFolder = () => ({
            kind: 'folder',
            children: new Map(),
            attributes: undefined,
            pruned: -1,
        });
        const partsOf = (path) => path.split('/').filter((part) => part !== '' && part !== '.');
        const nameIn = (path) => partsOf(path).at(-1) ?? '';
        function prune(folder, layer) {
            if (folder.pruned >= layer)
                return;
            folder.pruned = layer;
            for (const [name, placed] of folder.children)
                if (!survives(placed, layer))
                    folder.children.delete(name);
        }
        function survives({ layer: brought, node }, layer) {
            if (node.kind === 'folder')
                prune(node, layer);
            return brought >= layer || (node.kind === 'folder' && node.children.size > 0);
        }
        var external_node_stream_ = __webpack_require__(57075);
        var external_node_zlib_ = __webpack_require__(38522);
        ;
        const [MOST, MOST_TIMES] = [64 * 1024 ** 3, 200];
        const GRACE = 64 * 1024 * 1024;
        const GZIP = Buffer.from([0x1f, 0x8b]);
        const ZSTD = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);
        async function* unpacked(layer) {
            const chunks = layer[Symbol.asyncIterator]();
            const first = await beginning(chunks);
            let packed = first.length;
            async function* all() {
                yield first;
                for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
                    packed += next.value.length;
                    yield next.value;
                }
            }
            let bytes = 0;
            for await (const chunk of decompressed(all(), first)) {
                bytes += chunk.length;
                if (bytes > MOST || (bytes > GRACE && bytes > packed * MOST_TIMES))
                    throw new errors.yo(`It unpacks to more than ${bytes} bytes, which no base has.`, {
                        id: 'base-too-large',
                        fix: 'Use a base from a source that you trust.',
                    });
                yield chunk;
            }
        }
        async function beginning(chunks) {
            let bytes = Buffer.alloc(0);
            while (bytes.length < ZSTD.length) {
                const next = await chunks.next();
                if (next.done === true)
                    break;
                bytes = Buffer.concat([bytes, next.value]);
            }
            return bytes;
        }
        function decompressed(chunks, first) {
            if (first.subarray(0, GZIP.length).equals(GZIP))
                return through(chunks, external_node_zlib_.createGunzip());
            if (!first.subarray(0, ZSTD.length).equals(ZSTD))
                return chunks;
            if (!("createZstdDecompress" in external_node_zlib_))
                throw new errors.yo('It is packed by zstd, which this Node.js does not read.', {
                    id: 'node-too-old',
                    fix: 'Use Node.js 22.15 or newer.',
                });
            return through(chunks, external_node_zlib_.createZstdDecompress());
        }
        const through = (chunks, decompress) => (0, external_node_stream_.pipeline)(external_node_stream_.Readable.from(chunks, { objectMode: false }), decompress, () => { });
        ;
        const [MOST_MEMBERS, MOST_KEPT] = [2_000_000, 1024 ** 3];
        const [WHITEOUT, OPAQUE] = ['.wh.', '.wh..wh..opq'];
        async function readBaseFiles(layers, selection) {
            const reading = new Reading(selection);
            for (const [at, layer] of layers.entries()) {
                const stream = await layer.open();
                try {
                    await reading.read(stream, at, layer.diffId);
                }
                catch (error) {
                    throw unreadable(layer, error);
                }
                finally {
                    stream.destroy();
                }
            }
            return reading.tree;
        }
        class Reading {
            tree = new FileTree();
            #selection;
            #layer = 0;
            #members = 0;
            #kept = 0;
            #open;
            constructor(selection) {
                this.#selection = selection;
            }
            async read(stream, layer, diffId) {
                this.#layer = layer;
                const tar = new tar_reader.R({
                    header: () => this.#count(),
                    member: (member) => this.#member(member),
                });
                const hash = (0, external_node_crypto_.createHash)('sha256');
                for await (const chunk of unpacked(stream)) {
                    if (diffId !== undefined)
                        hash.update(chunk);
                    tar.push(chunk);
                }
                tar.end();
                this.#close();
                if (diffId !== undefined && (0, digest.z9)(hash.digest('hex')) !== diffId)
                    throw new errors.yo(`It unpacks to something else than the config says (${diffId}).`, {
                        id: 'base-layer-unreadable',
                        fix: 'Name another base, or copy this one anew: this one was not written as images are.',
                    });
            }
            #count() {
                if (++this.#members > MOST_MEMBERS)
                    throw new errors.yo(`It has more than ${MOST_MEMBERS} members.`, {
                        id: 'base-too-large',
                        ...SMALLER,
                    });
            }
            #member(member) {
                this.#close();
                const path = member.name.split('/').filter((part) => part !== '' && part !== '.');
                if (path.length === 0 || path.includes('..'))
                    return undefined;
                return this.#placed(path.join('/'), member);
            }
            #placed(path, member) {
                const name = (0, posix_.basename)(path);
                if (name === OPAQUE)
                    this.tree.empty((0, posix_.dirname)(path), this.#layer);
                else if (name.startsWith(WHITEOUT))
                    this.tree.whiteOut(`${(0, posix_.dirname)(path)}/${name.slice(WHITEOUT.length)}`, this.#layer);
                else if (member.kind === 'directory')
                    this.tree.makeFolder(path, this.#layer, attributesOf(member));
                else if (member.kind === 'symlink')
                    this.tree.put(path, { kind: 'link', target: member.target }, this.#layer);
                else if (member.kind === 'hardlink')
                    this.#linked(path, member.target);
                else
                    return this.#file(path, member);
                return undefined;
            }
            #linked(path, target) {
                const file = this.tree.file(target);
                if (file)
                    this.tree.put(path, file, this.#layer);
                else
                    this.tree.drop(path);
            }
            #file(path, { kind, size }) {
                const limit = kind === 'file' ? this.#selection(path) : undefined;
                if (limit === undefined) {
                    this.tree.drop(path);
                    return undefined;
                }
                if (size > limit) {
                    this.tree.put(path, { kind: 'file', content: undefined }, this.#layer);
                    return undefined;
                }
                this.#kept += size;
                if (this.#kept > MOST_KEPT)
                    throw new errors.yo(`Its lists of packages and libraries have over ${MOST_KEPT} bytes.`, {
                        id: 'base-too-large',
                        ...SMALLER,
                    });
                const pieces = [];
                this.#open = { path, pieces };
                return (bytes) => void pieces.push(Buffer.from(bytes));
            }
            #close() {
                if (!this.#open)
                    return;
                const { path, pieces } = this.#open;
                this.tree.put(path, { kind: 'file', content: Buffer.concat(pieces) }, this.#layer);
                this.#open = undefined;
            }
        }
        const attributesOf = ({ mode, uid, gid }) => ({ mode, uid, gid });
        const SMALLER = { fix: 'Use a base from a source that you trust.' };
        function unreadable({ name }, error) {
            const known = error instanceof tar_member.b || (0, errors.$N)(error)?.startsWith('Z') === true;
            const own = error instanceof errors.yo && error.constructor === errors.yo;
            if (!known && !own)
                return error;
            return new errors.yo(`The layer ${name} of the base cannot be read: ${(0, errors.bD)(error)}`, {
                id: 'base-layer-unreadable',
                fix: own
                    ? error.fix
                    : error instanceof tar_member.b
                        ? 'Have its layers packed anew, as "docker build" and "buildah" do, or use another base: only tarballs of POSIX and GNU, without sparse files, are read alike by all programs.'
                        : 'Copy the image anew ("skopeo copy"), which repacks nothing but checks it, or use another base.',
                cause: error,
            });
        }
    }),
    11797: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            U: () => (basePackagesIn),
            k: () => (packageFileLimit)
        });
        var licence_licence = __webpack_require__(30569);
        var os_release = __webpack_require__(52933);
        var apk = __webpack_require__(99711);
        var copyright = __webpack_require__(70852);
        var dpkg = __webpack_require__(67639);
        var errors = __webpack_require__(37638);
        var promises_ = __webpack_require__(51455);
        var external_node_os_ = __webpack_require__(48161);
        var external_node_path_ = __webpack_require__(76760);
        var rpm_header = __webpack_require__(86556);
        ;
        const KEY = 'gpg-pubkey';
        const LONGEST_HEADER = 64 * 1024 * 1024;
        async function readRpmDatabase(files) {
            const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), 'pakages-rpmdb-'));
            try {
                const path = (0, external_node_path_.join)(folder, 'rpmdb.sqlite');
                await (0, promises_.writeFile)(path, files.database);
                if (files.log)
                    await (0, promises_.writeFile)(`${path}-wal`, files.log);
                const sqlite = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 80099, 23)).catch(() => undefined);
                if (!sqlite)
                    return 'it is in SQLite, which Node.js reads from 22.5 on';
                return readPackages(new sqlite.DatabaseSync(path), sizeOf(files));
            }
            catch (error) {
                return `SQLite says: ${(0, errors.bD)(error)}`;
            }
            finally {
                await (0, promises_.rm)(folder, { recursive: true, force: true });
            }
        }
        const sizeOf = ({ database, log }) => database.length + (log?.length ?? 0);
        function readPackages(database, size) {
            const packages = [];
            let malformed = 0;
            try {
                database.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON');
                const found = database.prepare("SELECT sql FROM sqlite_schema WHERE name = 'Packages'").get();
                const table = String(found?.['sql']);
                if (!/^CREATE TABLE /i.test(table) || /\b(?:AS|GENERATED)\b/i.test(table))
                    return 'it has no table of packages';
                const rows = database.prepare('SELECT CASE WHEN length(blob) <= ? THEN blob END AS blob FROM Packages LIMIT ?');
                let left = size;
                for (const { blob } of rows.iterate(LONGEST_HEADER, dpkg.aD)) {
                    left -= blob instanceof Uint8Array ? blob.length : 0;
                    if (left < 0)
                        return 'it says more than it holds';
                    const one = blob instanceof Uint8Array ? (0, rpm_header.F)(blob) : undefined;
                    if (!one)
                        malformed++;
                    else if (one.name !== KEY)
                        packages.push(one);
                }
                return { packages, malformed };
            }
            finally {
                database.close();
            }
        }
        var spec_hash = __webpack_require__(94002);
        var schemas = __webpack_require__(92857);
        var licence_place = __webpack_require__(63512);
        ;
        const LONGEST_SPEC = 4 * 1024 * 1024;
        const isSpecFile = (path) => path.endsWith('/.spack/spec.json');
        const WORD = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,199}$/;
        const specFile = schemas._H3({
            spec: schemas._H3({
                nodes: schemas.PVZ([
                    schemas._H3({
                        name: schemas.YjP().regex(WORD),
                        version: schemas.YjP()
                            .max(200)
                            .regex(/^[^\p{Cc}\s]+$/u),
                        namespace: schemas.YjP().regex(WORD).optional(),
                        hash: (0, spec_hash.o)(),
                    }),
                ], schemas.L5J()),
            }),
        });
        function readSpackSpecs(files) {
            const packages = [];
            let malformed = 0;
            for (const [path, file] of files.files()) {
                if (!isSpecFile(path))
                    continue;
                if (packages.length + malformed >= dpkg.aD)
                    return dpkg.LJ;
                const one = packageIn(file, (spec) => licenceIn(files, spec));
                if (one)
                    packages.push(one);
                else
                    malformed++;
            }
            return { packages, malformed };
        }
        function packageIn({ content }, licenceOf) {
            const read = specFile.safeParse(jsonIn(content));
            if (!read.success)
                return undefined;
            const { name, version, namespace, hash } = read.data.spec.nodes[0];
            return {
                manager: 'spack',
                name,
                version,
                architecture: undefined,
                source: undefined,
                licence: licenceOf({ name, version, hash }),
                homepage: undefined,
                summary: undefined,
                supplier: undefined,
                spec: { namespace, hash },
            };
        }
        const licenceIn = (files, spec) => (0, licence_licence.o)(files.file((0, licence_place.rC)(spec))?.content?.toString('utf8').trim() || undefined);
        function jsonIn(content) {
            try {
                return content && JSON.parse(content.toString('utf8'));
            }
            catch {
                return undefined;
            }
        }
        ;
        const MEGABYTE = 1024 * 1024;
        const LONGEST_LICENCE = 8192;
        const OS_RELEASE = ['etc/os-release', 'usr/lib/os-release'];
        const DPKG = 'var/lib/dpkg/status';
        const DPKG_PARTS = /^var\/lib\/dpkg\/status\.d\/[^/]+$/;
        const APK = ['lib/apk/db/installed', 'usr/lib/apk/db/installed'];
        const RPM = ['var/lib/rpm', 'usr/lib/sysimage/rpm', 'usr/share/rpm'];
        const OLD_RPM = {
            Packages: 'Berkeley DB, as rpm wrote it before 4.16',
            'Packages.db': "rpm's own ndb, as SUSE has it",
        };
        function packageFileLimit(path) {
            if (OS_RELEASE.includes(path))
                return MEGABYTE;
            if (path === DPKG || APK.includes(path))
                return 64 * MEGABYTE;
            if (DPKG_PARTS.test(path) || /^usr\/share\/doc\/[^/]+\/copyright$/.test(path))
                return MEGABYTE;
            if (isSpecFile(path))
                return LONGEST_SPEC;
            if ((0, licence_place.aX)(path))
                return LONGEST_LICENCE;
            const [, folder, name] = /^(.*)\/([^/]+)$/.exec(path) ?? [];
            if (folder === undefined || !RPM.includes(folder))
                return undefined;
            if (name === 'rpmdb.sqlite' || name === 'rpmdb.sqlite-wal')
                return 512 * MEGABYTE;
            return Object.hasOwn(OLD_RPM, name) ? 0 : undefined;
        }
        async function basePackagesIn(files) {
            const unread = [];
            const found = [
                ...fromDpkg(files),
                ...fromApk(files),
                ...(await fromRpm(files)),
                ...fromSpack(files),
            ];
            for (const { path, read } of found)
                if (typeof read === 'string')
                    unread.push(`${path} was not read: ${read}.`);
                else if (read.malformed > 0)
                    unread.push(`${path} has ${read.malformed} malformed entries, which are left out.`);
            const release = OS_RELEASE.map((path) => textAt(files, path)).find((text) => text !== undefined);
            const packages = found.flatMap(({ read }) => (typeof read === 'string' ? [] : read.packages));
            return {
                distribution: (0, os_release.A)(release ?? ''),
                packages: [...new Map(packages.map((one) => [keyOf(one), one])).entries()]
                    .sort(([a], [b]) => compare(a, b))
                    .map(([, one]) => one),
                unread,
            };
        }
        const TOO_LARGE = 'it is larger than any real one';
        function* fromDpkg(files) {
            const known = new Map();
            const licences = (name) => {
                const text = files.file(`usr/share/doc/${name}/copyright`)?.content;
                if (!text)
                    return (0, licence_licence.o)(undefined);
                const licence = known.get(text) ?? (0, copyright.e)(text.toString('utf8'));
                known.set(text, licence);
                return licence;
            };
            const parts = [...files.files().keys()].filter((path) => DPKG_PARTS.test(path) && !path.endsWith('.md5sums'));
            for (const path of [DPKG, ...parts.sort()]) {
                const file = files.file(path);
                if (!file)
                    continue;
                const text = textAt(files, path);
                yield { path, read: text === undefined ? TOO_LARGE : (0, dpkg.H9)(text, licences) };
            }
        }
        function* fromApk(files) {
            const path = APK.find((one) => files.file(one));
            if (path === undefined)
                return;
            const text = textAt(files, path);
            yield { path, read: text === undefined ? TOO_LARGE : (0, apk.H)(text) };
        }
        async function fromRpm(files) {
            for (const folder of RPM) {
                const path = `${folder}/rpmdb.sqlite`;
                const file = files.file(path);
                if (file) {
                    const { content: database } = file;
                    const log = files.file(`${path}-wal`)?.content;
                    return [{ path, read: database ? await readRpmDatabase({ database, log }) : TOO_LARGE }];
                }
                for (const [name, format] of Object.entries(OLD_RPM))
                    if (files.file(`${folder}/${name}`))
                        return [{ path: `${folder}/${name}`, read: `it is in ${format}` }];
            }
            return [];
        }
        function fromSpack(files) {
            const read = readSpackSpecs(files);
            const isThere = typeof read === 'string' || read.packages.length > 0 || read.malformed > 0;
            return isThere ? [{ path: 'What installed packages of Spack say (.spack/spec.json)', read }] : [];
        }
        const textAt = (files, path) => files.file(path)?.content?.toString('utf8');
        const keyOf = ({ manager, name, version, architecture = '', spec }) => [name, version, architecture, manager, spec?.hash ?? ''].join('\0');
        const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    }),
    51468: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            FW: () => (scratch),
            QH: () => (lookupName),
            Zc: () => (SCRATCH),
            gj: () => (imageConfig)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        const settings = zod__WEBPACK_IMPORTED_MODULE_0__._H3({
            User: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullish(),
            Env: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).nullish(),
            Entrypoint: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).nullish(),
            Cmd: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).nullish(),
            WorkingDir: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullish(),
            Labels: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).nullish(),
        });
        const historyEntry = zod__WEBPACK_IMPORTED_MODULE_0__._H3({
            created: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            created_by: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            comment: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            empty_layer: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().optional(),
        });
        const imageConfig = zod__WEBPACK_IMPORTED_MODULE_0__._H3({
            created: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullish(),
            architecture: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1),
            os: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1),
            variant: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullish(),
            config: settings.nullish(),
            rootfs: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_0__.euz('layers'), diff_ids: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()) }),
            history: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(historyEntry).nullish(),
        });
        const lookupName = ({ name, digest }) => name.startsWith('oci-layout:')
            ? (digest ?? 'oci-layout')
            : name.replace(/^oci(?:\+https?)?:\/\//, '').replace(/^registry-1\.docker\.io\//, 'docker.io/');
        const SCRATCH = 'scratch';
        const scratch = (platform) => ({
            platform,
            registry: undefined,
            name: SCRATCH,
            digest: undefined,
            layers: [],
            settings: {},
            history: [],
            created: undefined,
        });
    }),
    23058: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            V: () => (platformText)
        });
        const platformText = ({ os, architecture, variant }) => [os, architecture, variant].filter((part) => part !== undefined && part !== '').join('/');
    }),
    4895: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            l: () => (readBaseImage)
        });
        var errors = __webpack_require__(37638);
        var media_types = __webpack_require__(51747);
        var manifest_manifest = __webpack_require__(5394);
        var registry_error = __webpack_require__(26061);
        var verified = __webpack_require__(49003);
        var json = __webpack_require__(89381);
        var digest = __webpack_require__(64074);
        var iso = __webpack_require__(64377);
        var schemas = __webpack_require__(92857);
        var base_image = __webpack_require__(51468);
        ;
        const PLAIN = 'application/vnd.oci.image.layer.v1.tar';
        const LAYER_TYPES = {
            [media_types.kb]: media_types.kb,
            [PLAIN]: PLAIN,
            [`${PLAIN}+zstd`]: `${PLAIN}+zstd`,
            'application/vnd.docker.image.rootfs.diff.tar.gzip': media_types.kb,
            'application/vnd.docker.image.rootfs.diff.tar': PLAIN,
            'application/vnd.docker.image.rootfs.diff.tar.zstd': `${PLAIN}+zstd`,
        };
        const ociLayerType = (mediaType) => LAYER_TYPES[mediaType];
        const isForeign = (mediaType) => /foreign|nondistributable/.test(mediaType);
        var base_platform = __webpack_require__(23058);
        ;
        const DOCKER_CONFIG = 'application/vnd.docker.container.image.v1+json';
        const CONFIG_LIMIT = 4 * 1024 * 1024;
        async function readBaseImage(base, platform) {
            const stored = await readNamed(base);
            const one = (0, media_types.$U)(stored.mediaType) ? await ofPlatform(stored, base, platform) : stored;
            const manifest = (0, manifest_manifest.Sw)(one.bytes, base.name);
            const config = await readConfigOf(manifest, base);
            const own = {
                os: config.os,
                architecture: config.architecture,
                variant: config.variant ?? undefined,
            };
            if (!fits(own, platform))
                throw new errors.yo(`The base ${base.name} is for ${(0, base_platform.V)(own)}, and the packages are for ${(0, base_platform.V)(platform)}.`, {
                    id: 'base-platform-unfit',
                    fix: 'Name a base of that platform, or an image that has several.',
                });
            return {
                platform: own,
                registry: base.registry,
                name: base.name,
                digest: one.digest,
                layers: layersOf(manifest, config.rootfs.diff_ids, base),
                settings: config.config ?? {},
                history: config.history ?? [],
                created: timeIn(config.created),
            };
        }
        const timeIn = (text) => iso.w$({ offset: true }).safeParse(text).data;
        async function readNamed({ registry, reference, name }) {
            try {
                const stored = await registry.manifest(reference);
                if (stored)
                    return stored;
            }
            catch (error) {
                if (error instanceof registry_error.gl && ['unauthorized', 'forbidden'].includes(error.failure))
                    throw new errors.yo(`The base ${name} is not given out without a login: ${error.message}`, {
                        id: 'base-not-found',
                        fix: 'Give "base-username" and "base-password" of an account that may read it, or check its name: registries answer the same for an image that is not there.',
                        cause: error,
                    });
                throw error;
            }
            const tags = (0, digest.Bc)(reference) ? [] : (await registry.tags()).slice(0, 8);
            throw new errors.yo(`The base ${name} is not there.`, {
                id: 'base-not-found',
                fix: tags.length > 0
                    ? `${registry.reference} has ${tags.join(', ')}${tags.length === 8 ? ', …' : ''}.`
                    : 'Check its name: oci://HOST/PATH:TAG, or oci-layout:FOLDER:TAG.',
            });
        }
        const listedPlatform = schemas._H3({
            os: schemas.YjP(),
            architecture: schemas.YjP(),
            variant: schemas.YjP().optional(),
        });
        async function ofPlatform(stored, { registry, name }, wanted) {
            const listed = (0, manifest_manifest.n4)(stored.bytes, name).manifests.flatMap((entry) => {
                const platform = listedPlatform.safeParse(entry.platform);
                return platform.success ? [{ digest: entry.digest, platform: platform.data }] : [];
            });
            const found = listed.find(({ platform }) => fits(platform, wanted));
            const there = listed.map(({ platform }) => (0, base_platform.V)(platform));
            if (!found)
                throw new errors.yo(`The base ${name} is not there for ${(0, base_platform.V)(wanted)}.`, {
                    id: 'base-platform-unfit',
                    fix: `It is there for ${there.join(', ') || 'nothing that it names'}: choose another base, or packages for one of these.`,
                });
            return (await registry.manifest(found.digest)) ?? incomplete(name, found.digest);
        }
        function incomplete(name, digest) {
            throw new registry_error.gl('not-found', `The base ${name} lists ${digest}, which is not there.`, {
                id: 'base-incomplete',
                fix: 'Copy the base anew, with all of its platforms or with one alone.',
            });
        }
        const fits = (one, wanted) => one.os === wanted.os &&
            one.architecture === wanted.architecture &&
            (!one.variant || !wanted.variant || one.variant === wanted.variant);
        async function readConfigOf({ config }, { registry, name }) {
            if (config.mediaType !== media_types.Ve && config.mediaType !== DOCKER_CONFIG)
                throw new errors.yo(`The base ${name} is no image to run: its config is ${config.mediaType}.`, {
                    id: 'base-not-an-image',
                    fix: 'Name an image of an operating system, such as debian:12-slim.',
                });
            const bytes = await (0, verified.oD)(registry, config, CONFIG_LIMIT);
            return (0, json.g)(bytes, base_image.gj, 'the config of an image', `The config of ${name}`);
        }
        function layersOf({ layers }, diffIds, { name }) {
            if (layers.length !== diffIds.length || !diffIds.every(digest.Bc))
                throw new registry_error.gl('malformed', `The base ${name} has ${layers.length} layers, and its config tells of ${diffIds.length}.`, {
                    id: 'base-not-an-image',
                    fix: 'Name another base: this one was not written as images are.',
                });
            return layers.map(({ mediaType, digest, size }, at) => {
                const type = ociLayerType(mediaType);
                if (type === undefined)
                    throw new errors.yo(isForeign(mediaType)
                        ? `A layer of the base ${name} may not be given on (${mediaType}).`
                        : `A layer of the base ${name} is of a kind that is not known (${mediaType}).`, {
                        id: 'base-layer-kind-unknown',
                        fix: 'Name a base whose layers are tarballs: plain, with gzip or with zstd.',
                    });
                return { mediaType: type, digest, size, diffId: diffIds[at] };
            });
        }
    }),
    63512: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            E7: () => (licenceFolder),
            KP: () => (LICENCES_FOLDER),
            Md: () => (fileName),
            aX: () => (isDeclaredLicence),
            rC: () => (declaredLicenceOf),
            z2: () => (DECLARED_LICENCE)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48055);
        const LICENCES_FOLDER = '/usr/share/licenses';
        const DECLARED_LICENCE = 'SPDX-License-Identifier';
        const fileName = (text) => Buffer.from(text.replaceAll('/', '_'))
            .subarray(-200)
            .toString('utf8')
            .replace(/^(?:\.wh\.|\ufffd)+/, '');
        const licenceFolder = ({ name, version, hash }) => `${fileName(`${name}-${version}`)}-${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.B)(hash)}`;
        const declaredLicenceOf = (spec) => `${LICENCES_FOLDER.slice(1)}/${licenceFolder(spec)}/${DECLARED_LICENCE}`;
        const isDeclaredLicence = (path) => path.startsWith(`${LICENCES_FOLDER.slice(1)}/`) && path.endsWith(`/${DECLARED_LICENCE}`);
    }),
    48258: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            IG: () => (BASE_NAME),
            KY: () => (layerTitle),
            bl: () => (MOST_LAYERS),
            rz: () => (BASE_DIGEST),
            wB: () => (PACKAGES_ANNOTATION)
        });
        const PACKAGES_ANNOTATION = 'io.github.syspack.pakages.packages';
        const BASE_NAME = 'org.opencontainers.image.base.name';
        const BASE_DIGEST = 'org.opencontainers.image.base.digest';
        const MOST_LAYERS = 125;
        function layerTitle({ packages }) {
            const [first, ...others] = packages.map(({ name, version }) => `${name}@${version}`);
            if (first === undefined)
                return 'view, environment, SBOMs, licences';
            return others.length === 0 ? first : `${first} and ${others.length} more`;
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
    19769: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            K: () => (attach),
            l: () => (isAttached)
        });
        var p_map__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(606);
        var _content_blob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74376);
        var _content_digest_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28041);
        var _content_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89381);
        var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5394);
        var _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51747);
        var _registry_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26061);
        async function attach(registry, subjects, attachment) {
            const { artifactType, bytes, title, annotations } = attachment;
            await Promise.all([putEmptyConfig(registry), (0, _content_blob_js__WEBPACK_IMPORTED_MODULE_0__.h)(registry, bytes)]);
            const layer = {
                ...(0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_1__.nb)(artifactType, bytes),
                ...(title !== undefined && { annotations: { 'org.opencontainers.image.title': title } }),
            };
            const attachTo = async (subject) => {
                const manifest = (0, _content_json_js__WEBPACK_IMPORTED_MODULE_2__.l)({
                    mediaType: _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_3__.MS,
                    schemaVersion: 2,
                    artifactType,
                    config: (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_1__.nb)(_manifest_media_types_js__WEBPACK_IMPORTED_MODULE_3__.$v, NOTHING),
                    layers: [layer],
                    subject: await subjectOf(registry, subject),
                    ...(annotations && { annotations }),
                });
                return { subject, artifactType, manifest: await registry.putReferrer(_manifest_media_types_js__WEBPACK_IMPORTED_MODULE_3__.MS, manifest) };
            };
            return untilOneFails(subjects, attachTo);
        }
        async function untilOneFails(subjects, attachTo) {
            const failures = [];
            const attached = await (0, p_map__WEBPACK_IMPORTED_MODULE_4__["default"])(subjects, async (subject) => {
                if (failures.length > 0)
                    return p_map__WEBPACK_IMPORTED_MODULE_4__.QJ;
                try {
                    return await attachTo(subject);
                }
                catch (error) {
                    failures.push(error);
                    return p_map__WEBPACK_IMPORTED_MODULE_4__.QJ;
                }
            }, { concurrency: 16 });
            if (failures.length > 0)
                throw failures[0];
            return attached;
        }
        const NOTHING = Buffer.from('{}');
        const withEmptyConfig = new WeakMap();
        async function putEmptyConfig(registry) {
            const putting = withEmptyConfig.get(registry) ?? (0, _content_blob_js__WEBPACK_IMPORTED_MODULE_0__.h)(registry, NOTHING);
            withEmptyConfig.set(registry, putting);
            try {
                await putting;
            }
            catch (error) {
                withEmptyConfig.delete(registry);
                throw error;
            }
        }
        async function isAttached(registry, subject, { artifactType, bytes }) {
            const wanted = (0, _content_digest_of_js__WEBPACK_IMPORTED_MODULE_5__.o)(bytes);
            for (const { digest } of await registry.referrers(subject, artifactType)) {
                const stored = await registry.manifest(digest);
                const layers = stored ? (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_1__.Sw)(stored.bytes, digest).layers : [];
                if (layers.length === 1 && layers[0].digest === wanted)
                    return registry.hasBlob(wanted);
            }
            return false;
        }
        async function subjectOf(registry, digest) {
            const target = await registry.manifest(digest);
            if (target)
                return (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_1__.nb)(target.mediaType, target.bytes);
            throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_6__.gl('not-found', `There is nothing to attach to: ${registry.reference} has no manifest ${digest}.`, { id: 'attach-without-subject', fix: 'Push the package before its SBOM or its signature.' });
        }
    }),
    2960: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            o: () => (parseImageReference)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64074);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14566);
        var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76768);
        const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
        const DOCKER_HUB = 'registry-1.docker.io';
        function parseImageReference(text) {
            if (text === '')
                throw unusable(text, 'it is empty');
            const [rest, at] = splitAt(text, text.indexOf('@sha256:'));
            if (at !== undefined && !(0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.Bc)(at))
                throw unusable(text, 'what stands behind the @ is not a digest');
            const bare = withScheme(rest);
            const isLayout = bare.startsWith('oci-layout:');
            const from = isLayout ? 'oci-layout:'.length : bare.indexOf('://') + 3;
            const colon = bare.lastIndexOf(':');
            const isTagged = colon >= from &&
                !bare.includes('/', colon) &&
                (isLayout || bare.slice(from, colon).includes('/'));
            const [repository, tag] = isTagged ? splitAt(bare, colon) : [bare, undefined];
            if (tag !== undefined && !TAG.test(tag))
                throw unusable(text, `"${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(tag)}" is not a tag`);
            const read = (0, _reference_js__WEBPACK_IMPORTED_MODULE_2__.F)(repository).text;
            const named = `${tag === undefined ? '' : `:${tag}`}${at === undefined ? '' : `@${at}`}`;
            return { repository: read, tag, digest: at, text: `${read}${named}` };
        }
        function splitAt(text, at) {
            return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
        }
        function withScheme(text) {
            if (/^(?:oci|oci\+http|oci\+https):\/\/|^oci-layout:/.test(text))
                return text;
            const [first = '', ...others] = text.split('/');
            const isHost = others.length > 0 && (/[.:]/.test(first) || first === 'localhost');
            if (isHost && first !== 'docker.io')
                return `oci://${text}`;
            const path = first === 'docker.io' ? others.join('/') : text;
            return `oci://${DOCKER_HUB}/${path.includes('/') ? path : `library/${path}`}`;
        }
        const unusable = (text, why) => new _pakages_core__WEBPACK_IMPORTED_MODULE_3__.yo(`"${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(text)}" does not name an image: ${why}.`, {
            id: 'image-name-malformed',
            fix: 'Write oci://HOST/PATH:TAG, HOST/PATH@sha256:DIGEST, oci-layout:FOLDER:TAG, or as Docker has it, debian:12-slim.',
        });
    }),
    49098: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            M: () => (packedEnvironment),
            X: () => (imageEnvironment)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88761);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16804);
        var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35767);
        var _load_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52219);
        var _load_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81062);
        const BASE = { PATH: '/bin:/usr/bin' };
        function imageEnvironment(dag, packed, before = BASE) {
            const { changes } = packedEnvironment(dag, packed);
            const after = new Map([
                ...Object.entries(before),
                ...(0, _change_js__WEBPACK_IMPORTED_MODULE_0__.wg)(before, changes),
            ]);
            return [...after].flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]));
        }
        function packedEnvironment(dag, packed) {
            const nodes = new Map((0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.Gq)(dag, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.lr).map((spec) => [
                spec.hash,
                nodeOf(spec, packed.get(spec.hash)),
            ]));
            return (0, _load_environment_js__WEBPACK_IMPORTED_MODULE_2__.Y)(dag.roots.map((root) => nodes.get(root)), nodes);
        }
        const nodeOf = (spec, packed) => ({
            hash: spec.hash,
            name: spec.name,
            external: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.ge)(spec),
            prefix: packed?.where?.prefix,
            hasFolder: (folder) => folder === '' || (packed?.where?.folders.has(folder) ?? false),
            recorded: packed?.recorded,
            needs: (0, _load_order_js__WEBPACK_IMPORTED_MODULE_4__.S)(spec),
        });
    }),
    84469: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $: () => (effectOf),
            k: () => (shellScript)
        });
        var _change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35767);
        var _shell_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86021);
        function shellScript(shell, env, changes) {
            const after = (0, _shell_variables_js__WEBPACK_IMPORTED_MODULE_0__.A)(env, changes);
            const lines = [...(0, _change_js__WEBPACK_IMPORTED_MODULE_1__.q2)(changes)].flatMap(([name, all]) => {
                const effect = (shell === 'csh' ? undefined : effectOf(all)) ?? {
                    kind: 'value',
                    value: after.has(name) ? after.get(name) : env[name],
                };
                return effect.kind === 'value' && !after.has(name) && shell === 'csh'
                    ? []
                    : WRITERS[shell](name, effect);
            });
            return lines.map((line) => `${line}\n`).join('');
        }
        function effectOf(changes) {
            let effect = { kind: 'around', before: '', after: '' };
            for (const change of changes) {
                const next = extended(effect, change);
                if (next === undefined)
                    return undefined;
                effect = next;
            }
            return effect;
        }
        function extended(effect, change) {
            if (['set', 'set-path', 'unset'].includes(change.do))
                return { kind: 'value', value: (0, _change_js__WEBPACK_IMPORTED_MODULE_1__.g7)(undefined, change) };
            if (effect.kind === 'value')
                return { kind: 'value', value: (0, _change_js__WEBPACK_IMPORTED_MODULE_1__.g7)(effect.value, change) };
            if ((change.separator ?? ':') !== ':')
                return undefined;
            const path = (0, _change_js__WEBPACK_IMPORTED_MODULE_1__.qb)(change.value ?? '');
            const { before, after } = effect;
            if (change.do === 'prepend-path')
                return { ...effect, before: joined(path, before) };
            if (change.do === 'append-path')
                return { ...effect, after: joined(after, path) };
            return undefined;
        }
        const joined = (...parts) => parts.filter((part) => part !== '').join(':');
        const quotedForSh = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
        const sh = (name, effect) => {
            if (effect.kind === 'value')
                return effect.value === undefined
                    ? [`unset ${name}`]
                    : [`export ${name}=${quotedForSh(withEnd(name, effect.value))}`];
            const { before, after } = effect;
            const value = before === ''
                ? `"\${${name}:+$${name}:}"${quotedForSh(after)}`
                : `${quotedForSh(before)}"\${${name}:+:$${name}}"${after === '' ? '' : quotedForSh(`:${after}`)}`;
            const end = `case "$${name}" in *:) ;; *) export ${name}="$${name}:" ;; esac`;
            return [`export ${name}=${value}`, ...(name === 'MANPATH' ? [end] : [])];
        };
        const quotedForFish = (text) => `'${text.replaceAll(/['\\]/g, '\\$&')}'`;
        const fish = (name, effect) => {
            if (effect.kind === 'value')
                return effect.value === undefined
                    ? [`set -e ${name}`]
                    : [`set -gx ${name} ${quotedForFish(withEnd(name, effect.value))}`];
            const { before, after } = effect;
            const around = (text) => `${before === '' ? '' : quotedForFish(`${before}${text === '' ? '' : ':'}`)}${text}${after === '' ? '' : quotedForFish(text === '' && before === '' ? after : `:${after}`)}`;
            const end = `string match -q '*:' -- "$${name}"; or set -gx ${name} "$${name}:"`;
            return [
                `if test -n "$${name}"; set -gx ${name} ${around(`"$${name}"`)}; else; set -gx ${name} ${around('')}; end`,
                ...(name === 'MANPATH' ? [end] : []),
            ];
        };
        const quotedForCsh = (text) => `'${text.replaceAll("'", `'\\''`).replaceAll('!', '\\!').replaceAll('\n', '\\\n')}'`;
        const csh = (name, effect) => {
            const value = effect.kind === 'value' ? effect.value : undefined;
            return [value === undefined ? `unsetenv ${name};` : `setenv ${name} ${quotedForCsh(value)};`];
        };
        const WRITERS = { bash: sh, zsh: sh, fish, csh };
        const withEnd = (name, value) => name === 'MANPATH' && !value.endsWith(':') ? `${value}:` : value;
    }),
    19299: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            a: () => (provenance),
            b: () => (jobProvenance)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64074);
        const ON_GITHUB = 'https://actions.github.io/buildtypes/workflow/v1';
        const AT_TERMINAL = 'https://github.com/syspack/pakages/buildtypes/terminal/v1';
        function provenance(facts) {
            const { build } = facts;
            return jobProvenance({
                ...facts,
                made: [...checkoutOf(facts), ...toolsOf(facts), ...(facts.taken ?? [])],
                version: known({ spack: build.spack.version }),
                finished: build.finished,
                platform: build.platform,
            });
        }
        function jobProvenance(facts) {
            const { context, env } = facts;
            const onGitHub = context.workflowRef !== undefined;
            return {
                buildDefinition: {
                    buildType: onGitHub ? ON_GITHUB : AT_TERMINAL,
                    externalParameters: { workflow: workflowOf(context) },
                    internalParameters: {
                        github: known({
                            event_name: context.event,
                            actor: context.actor,
                            repository_id: env.GITHUB_REPOSITORY_ID,
                            repository_owner_id: env.GITHUB_REPOSITORY_OWNER_ID,
                            runner_environment: env.RUNNER_ENVIRONMENT,
                        }),
                    },
                    resolvedDependencies: [...sourceOf(context), ...facts.made],
                },
                runDetails: {
                    builder: {
                        id: onGitHub
                            ? `${context.serverUrl}/${facts.builder ?? context.workflowRef}`
                            : 'https://github.com/syspack/pakages/terminal',
                        version: facts.version,
                    },
                    metadata: known({ invocationId: invocationOf(context, env), finishedOn: facts.finished }),
                    byproducts: [
                        {
                            name: 'runner',
                            annotations: known({
                                os: env.ImageOS,
                                image: env.ImageVersion,
                                arch: env.RUNNER_ARCH,
                                platform: facts.platform,
                            }),
                        },
                    ],
                },
            };
        }
        function workflowOf(context) {
            const path = context.workflowRef?.split('@')[0]?.split('/').slice(2).join('/');
            return known({
                ref: context.ref,
                repository: context.repository && `${context.serverUrl}/${context.repository}`,
                path,
            });
        }
        function sourceOf(context) {
            if (!context.repository)
                return [];
            const uri = `git+${context.serverUrl}/${context.repository}${context.ref ? `@${context.ref}` : ''}`;
            return [{ uri, ...(context.commit && { digest: { gitCommit: context.commit } }) }];
        }
        function checkoutOf({ context, checkedOut }) {
            const { repository, serverUrl, commit } = context;
            if (!repository || checkedOut === undefined || checkedOut === commit)
                return [];
            return [
                {
                    uri: `git+${serverUrl}/${repository}`,
                    digest: { gitCommit: checkedOut },
                    annotations: { role: 'checkout' },
                },
            ];
        }
        function toolsOf({ build, lock }) {
            const commit = (sha) => sha ? { digest: { gitCommit: sha } } : {};
            return [
                {
                    uri: `pkg:generic/spack@${encodeURIComponent(build.spack.version)}`,
                    ...commit(build.spack.commit),
                    annotations: { role: 'spack' },
                },
                ...build.recipes.map((repository) => ({
                    uri: `spack-repository:${repository.namespace}`,
                    ...commit(repository.commit),
                    annotations: { role: 'recipes' },
                })),
                { uri: 'file:spack.lock', digest: { sha256: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.ZD)(lock) }, annotations: { role: 'lock' } },
            ];
        }
        const invocationOf = (context, env) => context.runUrl && `${context.runUrl}/attempts/${env.GITHUB_RUN_ATTEMPT ?? '1'}`;
        const known = (values) => Object.fromEntries(Object.entries(values).filter((entry) => !!entry[1]));
    })
};
