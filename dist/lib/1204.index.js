export const id = 1204;
export const ids = [1204];
export const modules = {

/***/ 41204:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pushToRegistry: () => (/* binding */ pushToRegistry)
});

// EXTERNAL MODULE: ./packages/core/src/may-publish.ts
var may_publish = __webpack_require__(49358);
// EXTERNAL MODULE: ./packages/core/src/work-folder.ts
var work_folder = __webpack_require__(17813);
// EXTERNAL MODULE: ./packages/core/src/document-kinds.ts + 7 modules
var document_kinds = __webpack_require__(7536);
// EXTERNAL MODULE: ./packages/model/src/concrete-spec.ts
var concrete_spec = __webpack_require__(80032);
// EXTERNAL MODULE: ./packages/oci/src/build-cache/build-cache.ts + 1 modules
var build_cache = __webpack_require__(18591);
// EXTERNAL MODULE: ./packages/core/src/retry/patience.ts
var patience = __webpack_require__(74865);
// EXTERNAL MODULE: ./packages/image/src/spack-image/read.ts
var read = __webpack_require__(98176);
// EXTERNAL MODULE: ./packages/image/src/registry-error.ts
var registry_error = __webpack_require__(26061);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./packages/oci/src/index/finalize.ts + 2 modules
var finalize = __webpack_require__(4621);
// EXTERNAL MODULE: ./packages/oci/src/index/look.ts
var look = __webpack_require__(39591);
// EXTERNAL MODULE: ./packages/model/src/cut.ts
var cut = __webpack_require__(3677);
// EXTERNAL MODULE: ./packages/core/src/errors.ts
var errors = __webpack_require__(37638);
// EXTERNAL MODULE: ./packages/image/src/spack-image/environment.ts
var environment = __webpack_require__(16423);
// EXTERNAL MODULE: ./packages/image/src/content/verified.ts
var verified = __webpack_require__(49003);
// EXTERNAL MODULE: ./packages/image/src/content/digest-of.ts
var digest_of = __webpack_require__(28041);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./packages/oci/src/build-cache/tarball.ts











/** Spack makes paths longer with this word, so that binaries can be moved to any shorter path. */
const PADDING = '__spack_path_placeholder__';
/** Bytes that are uncompressed in one piece; more go through a stream. */
const UNZIPPED_LIMIT = 64 * 1024 * 1024;
const METADATA_LIMIT = 64 * 1024 * 1024;
const distribution = schemas/* object */.Ikc({ relocate_binaries: schemas/* array */.YOg(schemas/* string */.YjP()).default([]) });
/**
 * Reads a whole tarball once, checking its digest and size, without unpacking it.
 * @throws RegistryError when it is not what it should be; UserError when it is not a tarball of a
 * package.
 */
async function inspectTarball(blob, what, readMetadata) {
    const tar = (0,tar_stream.extract)();
    const found = { folders: new Set(), prefix: '', binaries: [] };
    const reading = readEntries(tar, found, readMetadata);
    let diffId;
    try {
        ;
        [diffId] = await Promise.all([unpacked(blob, tar), reading]);
    }
    catch (error) {
        tar.destroy();
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw new errors/* UserError */.yo(`The tarball of ${what} cannot be read: ${error instanceof Error ? error.message : String(error)}.`, { fix: 'Delete it from the build cache and build the package again.', cause: error });
    }
    if (found.prefix === '')
        throw new errors/* UserError */.yo(`The tarball of ${what} is not one of Spack: it has no .spack/binary_distribution.`, { fix: 'Push the package into the build cache with Spack 1.0 or newer.' });
    const { prefix, folders, binaries } = found;
    return {
        diffId,
        prefix,
        padded: prefix.includes(PADDING),
        relocatedBinaries: binaries,
        environment: (0,environment/* environmentOf */.p7)(prefix, folders),
    };
}
/** Feeds the uncompressed bytes into `tar` and returns their sha256. */
async function unpacked(blob, tar) {
    const small = unzipped(await (0,verified/* readSmall */.XH)(blob, 'the build cache'));
    if (small) {
        await (0,promises_.pipeline)(external_node_stream_.Readable.from([small], { objectMode: false }), tar);
        return (0,digest_of/* digestOf */.o)(small);
    }
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const hashing = new external_node_stream_.Transform({
        transform: (chunk, _, done) => {
            hash.update(chunk);
            done(null, chunk);
        },
    });
    await (0,promises_.pipeline)(blob.open(), (0,verified/* verified */.zr)(blob.digest, blob.size, 'the build cache'), (0,external_node_zlib_.createGunzip)(), hashing, tar);
    return `sha256:${hash.digest('hex')}`;
}
/** Small bytes, uncompressed; undefined when there are none or they are not small any more. */
function unzipped(small) {
    try {
        return small && (0,external_node_zlib_.gunzipSync)(small, { maxOutputLength: UNZIPPED_LIMIT });
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === 'ERR_BUFFER_TOO_LARGE')
            return undefined;
        throw error;
    }
}
async function readEntries(tar, found, readMetadata) {
    for await (const entry of tar) {
        const header = entry.header;
        const path = `/${(0,cut/* withoutTrailing */.hT)((0,cut/* withoutLeading */.RT)(header.name.replace(/^\.\//, '/'), '/'), '/')}`;
        if (header.type === 'directory' && (0,environment/* isInspected */.ku)(path))
            found.folders.add(path);
        const metadata = metadataPath(header, path);
        if (metadata?.relative === '.spack/binary_distribution')
            await readDistribution(entry, header, metadata.prefix, found);
        else if (metadata && readMetadata)
            await readMetadata(metadata.relative, entry);
        entry.resume();
    }
}
function metadataPath(header, path) {
    const at = path.indexOf('/.spack/');
    if (header.type !== 'file' || at < 0 || !header.size)
        return undefined;
    return { prefix: path.slice(0, at), relative: path.slice(at + 1) };
}
/** Spack's facts for moving the package, in one line of YAML. */
async function readDistribution(content, header, prefix, found) {
    if ((header.size ?? 0) > METADATA_LIMIT)
        throw new Error('.spack/binary_distribution is too large');
    found.prefix = prefix;
    const read = distribution.safeParse((0,dist/* parse */.qg)(String(await (0,consumers_.buffer)(content)), { maxAliasCount: 0 }));
    if (!read.success)
        throw new Error('.spack/binary_distribution has another shape');
    found.binaries = read.data.relocate_binaries;
}

;// CONCATENATED MODULE: ./packages/oci/src/push/candidates.ts



/**
 * Reads and checks packages before anything is uploaded.
 * @param metadata Reads the files below `.spack/` of one package.
 * @throws UserError when a package is damaged or is none of Spack.
 */
async function inspect(cache, entries, metadata, signal) {
    return (0,p_map["default"])(entries, async (entry) => {
        const found = await cache.read(entry);
        const blob = found.tarball;
        return { ...found, facts: await inspectTarball(blob, (0,concrete_spec/* label */.Pf)(found.spec), metadata?.(entry)) };
    }, { concurrency: 8, ...(signal && { signal }) });
}

// EXTERNAL MODULE: ./packages/image/src/spack-image/compose.ts + 2 modules
var compose = __webpack_require__(25708);
// EXTERNAL MODULE: ./packages/image/src/content/blob.ts
var blob = __webpack_require__(74376);
// EXTERNAL MODULE: ./packages/model/src/dag.ts
var src_dag = __webpack_require__(14765);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
;// CONCATENATED MODULE: ./packages/oci/src/push/upload.ts




/**
 * Uploads packages: all blobs at once, and each manifest as soon as its own blobs and the layers
 * that it names are there.
 */
class Upload {
    #options;
    #limiter;
    /** What is known of the layer of each package. */
    #layers = new Map();
    /** Done when a layer is in the registry. */
    #uploads = new Map();
    #failed = new AbortController();
    constructor(options) {
        this.#options = options;
        this.#limiter = (0,p_limit/* default */.A)(options.concurrency);
    }
    /**
     * Uploads packages; the first failure stops what has not begun.
     * @param onDone Called for each package when its manifest is there.
     * @throws RegistryError when the registry refuses, or the tarball in the cache was changed.
     */
    async run(candidates, onDone) {
        for (const { entry, tarball, facts } of candidates) {
            this.#layers.set(entry.hash, Promise.resolve({
                digest: tarball.digest,
                size: tarball.size,
                diffId: facts.diffId,
                environment: facts.environment,
            }));
            this.#uploads.set(entry.hash, caught(this.#limited(async () => void (await this.#options.registry.putBlob(tarball)))));
        }
        const images = candidates.map((one) => this.#putImage(one).then((done) => {
            onDone(done);
            return done;
        }));
        try {
            return await Promise.all(images);
        }
        catch (error) {
            this.#failed.abort(error);
            await Promise.allSettled([...images, ...this.#uploads.values()]);
            throw error;
        }
    }
    async #limited(job) {
        return this.#limiter(async () => {
            this.#options.signal?.throwIfAborted();
            this.#failed.signal.throwIfAborted();
            return job();
        });
    }
    async #putImage(candidate) {
        const started = this.#options.clock.now();
        const { dag, spec, specJson, entry } = candidate;
        const needed = (0,src_dag/* reachable */.Gq)(dag, src_dag/* RUNTIME */.lr).filter((one) => !(0,concrete_spec/* isExternal */.ge)(one));
        const layers = await Promise.all(needed.map((one) => this.#layer(one.hash)));
        const lacking = needed
            .filter((_, at) => layers[at] === undefined)
            .map((one) => `${one.name}@${one.version}`);
        const image = (0,compose/* composeImage */.I)({
            spec,
            specJson,
            layers: layers.filter((one) => one !== undefined),
            licenses: this.#options.licenses?.get(entry.hash),
            ...this.#options.provenance,
        });
        const config = this.#limited(() => (0,blob/* putBytes */.h)(this.#options.registry, image.config));
        await Promise.all([config, ...needed.map((one) => this.#uploads.get(one.hash))]);
        const manifest = await this.#limited(() => this.#putManifest(entry.tag, image.mediaType, image.manifest));
        return { candidate, manifest, lacking, seconds: (this.#options.clock.now() - started) / 1000 };
    }
    /** The layer of a package: one that is being uploaded, or one that the registry has. */
    #layer(hash) {
        const known = this.#layers.get(hash);
        if (known)
            return known;
        const there = this.#options.present.get(hash);
        const layer = there === undefined
            ? Promise.resolve(undefined)
            : this.#limited(() => this.#presentLayer(there));
        this.#layers.set(hash, caught(layer));
        return layer;
    }
    async #presentLayer(tag) {
        const image = await (0,patience/* untilThere */.fW)(() => (0,read/* readImage */.AM)(this.#options.registry, tag), this.#options);
        if (!image)
            return undefined;
        const { diffId, env } = await (0,read/* readConfig */.Xg)(this.#options.registry, image);
        return (diffId && {
            digest: image.layer.digest,
            size: image.layer.size,
            diffId,
            environment: (0,environment/* ownEnvironment */.am)(env),
        });
    }
    /** A registry may need a moment to see blobs that it has just taken. */
    async #putManifest(tag, mediaType, bytes) {
        for (let attempt = 1;; attempt++) {
            try {
                return await this.#options.registry.putManifest(tag, mediaType, bytes);
            }
            catch (error) {
                const unknown = error instanceof registry_error/* RegistryError */.gl && /BLOB_UNKNOWN/.test(error.code ?? '');
                if (!unknown || attempt >= 4)
                    throw error;
                await (0,patience/* pause */.v7)(attempt, this.#options);
            }
        }
    }
}
/**
 * A promise whose failure is reported by each of those who wait for it, and by nobody when nobody
 * does.
 */
function caught(promise) {
    promise.catch(() => { });
    return promise;
}

;// CONCATENATED MODULE: ./packages/oci/src/push/push-cache.ts








/**
 * Brings the packages of a build cache folder into a registry, in the format that stock Spack
 * installs from. What is there stays as it is. Stopped at any time and run again, it goes on where
 * it was.
 * @throws RegistryError when the registry refuses; UserError when the cache is damaged or `refuse`
 * says so.
 */
async function pushCache(options) {
    const { registry, cache, only } = options;
    const entries = [...cache.entries.values()].filter(({ hash }) => only?.has(hash) ?? true);
    const seen = await (0,look/* look */.O)(registry);
    const found = await describePresent(options, entries, seen);
    const present = new Set(found.map(({ entry }) => entry.hash));
    const missing = entries.filter(({ hash }) => !present.has(hash));
    const candidates = await inspect(cache, missing, options.metadata, options.signal);
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
    const upload = new Upload({
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
        target: (0,concrete_spec/* targetOf */.$r)(spec),
        outcome: 'pushed',
        manifest,
        layer: tarball.digest,
        size: tarball.size,
        seconds,
        lacking,
    };
};
/**
 * The digests of what is there: from the catalog in the index, else from each manifest. A tag that
 * is listed but cannot be read is not there.
 */
async function describePresent(options, entries, { tags, catalog }) {
    const found = await (0,p_map["default"])(entries.filter(({ hash }) => tags.has(hash)), async (entry) => {
        const known = catalog.get(entry.hash) ??
            (await (0,patience/* untilThere */.fW)(() => describeImage(options.registry, tags.get(entry.hash)), options));
        return known
            ? [{ ...known, entry, target: undefined, outcome: 'present', lacking: [] }]
            : [];
    }, { concurrency: options.concurrency ?? 32 });
    return found.flat();
}
async function describeImage(registry, tag) {
    const image = await (0,read/* readImage */.AM)(registry, tag);
    return image && { manifest: image.digest, layer: image.layer.digest, size: image.layer.size };
}
/**
 * Asks for the tags until all that was pushed is among them: some registries need a while, and may
 * lose a write.
 */
async function readBack(options, pushed) {
    for (let attempt = 1;; attempt++) {
        const tags = new Set(await options.registry.tags());
        const missing = pushed.filter(({ entry }) => !tags.has(entry.tag));
        if (missing.length === 0)
            return;
        if (attempt >= 8)
            throw new registry_error/* RegistryError */.gl('server', `${options.registry.reference} took ${missing.length} of ${pushed.length} packages but does not list them, among them ${missing[0].entry.tag}.`, { fix: 'Run the push again; what was uploaded is kept.' });
        await (0,patience/* pause */.v7)(attempt, options);
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
    return (0,finalize/* finalizeIndex */.x)({
        registry,
        clock,
        signal,
        concurrency,
        expected,
        seen,
        provenance: provenance ?? {},
    });
}

// EXTERNAL MODULE: ./packages/open/src/index.ts + 2 modules
var src = __webpack_require__(5515);
// EXTERNAL MODULE: ./packages/model/src/invalid-value.ts
var invalid_value = __webpack_require__(68582);
;// CONCATENATED MODULE: ./packages/trust/src/publish/publishing-rules.ts


/** Rules that a published package must keep, by the names that `allow` takes. */
const PUBLISHING_RULES = ['unpadded', 'target', 'secret'];
/**
 * Targets that a whole family of processors runs, but for x86_64_v4, which many machines in use
 * lack.
 */
const GENERIC = /^(x86_64(_v[23])?|aarch64|armv\d+(\.\d+)?a?|arm|ppc64le|ppc64|ppcle|ppc|riscv64|sparc64|sparc|x86|i686)$/;
/**
 * Reads the names of rules that packages may break.
 * @throws UsageError for what is no rule.
 */
function parseAllowedRules(names) {
    const unknown = names.find((name) => !PUBLISHING_RULES.includes(name));
    if (unknown !== undefined)
        throw new errors/* UsageError */.eb(`"allow" names "${(0,invalid_value/* shown */.S)(unknown)}".`, {
            fix: `Give one or more of: ${PUBLISHING_RULES.join(', ')}.`,
        });
    return new Set(names);
}
/**
 * Every reason against publishing these packages.
 * @param targets Microarchitectures that were chosen on purpose.
 */
function publishingFaults(packages, secrets, targets) {
    return [
        ...packages.flatMap(unpadded),
        ...packages.flatMap((one) => unusualTarget(one, targets)),
        ...secrets.map(({ subject, file, variable }) => ({
            name: 'secret',
            subject,
            reason: `${file} holds the value of ${variable}`,
        })),
    ];
}
/** Only binaries matter: paths in texts and links can be made longer. */
function unpadded({ facts, spec }) {
    if (facts.padded || facts.relocatedBinaries.length === 0)
        return [];
    const [first, ...others] = facts.relocatedBinaries;
    const files = `${(0,invalid_value/* shown */.S)(first)}${others.length > 0 ? ` and ${others.length} more` : ''}`;
    return [
        {
            name: 'unpadded',
            subject: (0,concrete_spec/* label */.Pf)(spec),
            reason: `${files} can only be installed below paths no longer than ${(0,invalid_value/* shown */.S)(facts.prefix)}`,
        },
    ];
}
function unusualTarget({ spec }, targets) {
    const target = (0,concrete_spec/* targetOf */.$r)(spec);
    if (GENERIC.test(target) || targets.includes(target))
        return [];
    return [
        {
            name: 'target',
            subject: (0,concrete_spec/* label */.Pf)(spec),
            reason: `it is built for ${(0,invalid_value/* shown */.S)(target)}, which many machines cannot run`,
        },
    ];
}
const FIXES = {
    unpadded: 'Build with a padded install root ("padded-length" of "build", Spack\'s config:install_tree:padded_length), since Spack fails to install them elsewhere (CannotGrowString).',
    target: 'Set "target" of "build" to a generic level such as x86_64_v3, or name the target in "targets" if it is on purpose.',
    secret: 'Keep the secret out of the environment of the build, rotate it, and build the package again.',
};
/** How many faults a message lists. */
const MOST = 10;
/** The error that tells what keeps packages from being published; undefined when all is allowed. */
function publishingError(faults, allowed) {
    const counted = faults.filter(({ name }) => !allowed.has(name));
    if (counted.length === 0)
        return undefined;
    const names = [...new Set(counted.map(({ name }) => name))];
    const lines = counted
        .slice(0, MOST)
        .map(({ name, subject, reason }) => `  ${name}: ${subject}: ${reason}`);
    const rest = counted.length > MOST ? [`  and ${counted.length - MOST} more`] : [];
    return new errors/* UserError */.yo(['Nothing was pushed: these packages would break for others.', ...lines, ...rest].join('\n'), {
        fix: [
            ...names.map((name) => FIXES[name]),
            `To push them all the same: "allow: ${names.join(', ')}" (one per line).`,
        ].join('\n'),
    });
}

;// CONCATENATED MODULE: ./packages/trust/src/publish/secrets.ts


/** Names of variables that hold secrets. */
const SECRET_NAME = /TOKEN|SECRET|PASSW(OR)?D|PASSPHRASE|CREDENTIAL|PRIVATE_?KEY|API_?KEY|ACCESS_?KEY|SIGNING_?KEY|_AUTH$|^AUTH_/i;
/** Names that hold where a secret is, not the secret. */
const PLACE_NAME = /_(PATH|FILE|DIR|URL|SOCK|HOME|NAME|ID)$/i;
/** Shorter values appear by chance. */
const SHORTEST = 8;
/** Bytes of one file, uncompressed, that are looked through; a build log seldom has more. */
const LIMIT = 1024 * 1024 * 1024;
/** The secrets among environment variables, by their names. */
function secretsIn(env) {
    return Object.entries(env).flatMap(([variable, value]) => isSecret(variable, value) ? [{ variable, value: value.trim() }] : []);
}
function isSecret(variable, value) {
    return (value !== undefined &&
        value.trim().length >= SHORTEST &&
        SECRET_NAME.test(variable) &&
        !PLACE_NAME.test(variable) &&
        !/^(true|false|\d+)$/i.test(value.trim()));
}
/** Finds secrets in files, in the spellings in which they leak: plain, URL-encoded and base64. */
class SecretScanner {
    #needles;
    #overlap;
    constructor(secrets) {
        this.#needles = secrets.flatMap(({ variable, value }) => [
            ...new Set([
                value,
                encodeURIComponent(value.toWellFormed()),
                Buffer.from(value).toString('base64'),
            ]),
        ].map((text) => ({ bytes: Buffer.from(text), variable })));
        this.#overlap = Math.max(0, ...this.#needles.map(({ bytes }) => bytes.length - 1));
    }
    /** Whether there is anything to look for. */
    get isIdle() {
        return this.#needles.length === 0;
    }
    /**
     * The variables whose values a file holds. @param name Its name: what ends in `.gz` is
     * uncompressed first.
     */
    async scan(name, content) {
        const found = new Set();
        let before = Buffer.alloc(0);
        for await (const chunk of name.endsWith('.gz') ? uncompressed(content) : content) {
            const window = Buffer.concat([before, chunk]);
            for (const { bytes, variable } of this.#needles)
                if (!found.has(variable) && window.includes(bytes))
                    found.add(variable);
            before = Buffer.from(window.subarray(Math.max(0, window.length - this.#overlap)));
        }
        return [...found];
    }
}
/**
 * What is no gzip, though it is called so, holds nothing more that can be read. The content is read
 * to its end in any case: it is a part of a tarball, which goes on after it.
 */
async function* uncompressed(content) {
    const gunzip = (0,external_node_zlib_.createGunzip)();
    const feeding = feed(content, gunzip);
    let size = 0;
    try {
        for await (const chunk of gunzip) {
            yield chunk;
            size += chunk.length;
            if (size > LIMIT)
                break;
        }
    }
    catch (error) {
        if (!(0,errors/* codeOf */.$N)(error)?.startsWith('Z_'))
            throw error;
    }
    await feeding;
}
async function feed(content, gunzip) {
    for await (const chunk of content) {
        if (gunzip.destroyed || gunzip.write(chunk))
            continue;
        await new Promise((resolve) => gunzip.once('drain', resolve).once('close', resolve));
    }
    gunzip.end();
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/licence/licence.ts + 1 modules
var licence = __webpack_require__(30569);
;// CONCATENATED MODULE: ./actions/push-cache/licenses.ts


/** The licences of packages, of those whose licence `build` recorded. */
async function licensesOf(work) {
    if (!(0,external_node_fs_.existsSync)(work.facts))
        return new Map();
    const { specs } = await document_kinds/* recipeFactsReport */.Gg.read(work.facts);
    return new Map(specs.flatMap(({ hash, licenses }) => {
        const { expression } = (0,licence/* readLicence */.o)(licenses);
        return expression === undefined ? [] : [[hash, expression]];
    }));
}

// EXTERNAL MODULE: ./packages/image/src/content/json.ts
var json = __webpack_require__(89381);
// EXTERNAL MODULE: ./packages/image/src/manifest/manifest.ts
var manifest_manifest = __webpack_require__(5394);
// EXTERNAL MODULE: ./packages/image/src/manifest/media-types.ts
var media_types = __webpack_require__(51747);
;// CONCATENATED MODULE: ./packages/image/src/referrers/attach.ts






/**
 * Attaches bytes to manifests as OCI referrers: for each an image manifest with an empty config and
 * one layer
 * (https://github.com/opencontainers/image-spec/blob/v1.1.0/manifest.md#guidelines-for-artifact-usage),
 * as cosign, oras and `gh attestation verify --bundle-from-oci` look for it. The bytes are stored
 * once. Attaching the same again changes nothing.
 * @returns One for each subject, in their order.
 * @throws RegistryError when a subject is not in the registry, or it refuses.
 */
async function attach(registry, subjects, attachment) {
    const { artifactType, bytes, title, annotations } = attachment;
    const config = Buffer.from('{}');
    await Promise.all([config, bytes].map((one) => (0,blob/* putBytes */.h)(registry, one)));
    const layer = {
        ...(0,manifest_manifest/* descriptorOf */.nb)(artifactType, bytes),
        ...(title !== undefined && { annotations: { 'org.opencontainers.image.title': title } }),
    };
    const attachTo = async (subject) => {
        const manifest = (0,json/* encode */.l)({
            mediaType: media_types/* IMAGE_MANIFEST */.MS,
            schemaVersion: 2,
            artifactType,
            config: (0,manifest_manifest/* descriptorOf */.nb)(media_types/* EMPTY_CONFIG */.$v, config),
            layers: [layer],
            subject: await subjectOf(registry, subject),
            ...(annotations && { annotations }),
        });
        return { subject, artifactType, manifest: await registry.putReferrer(media_types/* IMAGE_MANIFEST */.MS, manifest) };
    };
    return (0,p_map["default"])(subjects, attachTo, { concurrency: 16 });
}
async function subjectOf(registry, digest) {
    const target = await registry.manifest(digest);
    if (target)
        return (0,manifest_manifest/* descriptorOf */.nb)(target.mediaType, target.bytes);
    throw new registry_error/* RegistryError */.gl('not-found', `There is nothing to attach to: ${registry.reference} has no manifest ${digest}.`, { fix: 'Push the package before its SBOM or its signature.' });
}

// EXTERNAL MODULE: ./packages/image/src/spack-image/tags.ts
var tags = __webpack_require__(89077);
// EXTERNAL MODULE: ./packages/model/src/digest.ts
var digest = __webpack_require__(91149);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./actions/push-cache/sboms.ts






/**
 * Attaches each SBOM to the image it describes, unless one of its kind is there.
 * @returns What is attached now. @throws UserError when a file is not the one that the report
 * describes.
 */
async function attachSboms(targets, host) {
    const { registry, report, manifests, index } = targets;
    const attached = await (0,p_map["default"])(report.files, async (file) => {
        const subject = file.hash === undefined ? index : manifests.get(file.hash);
        if (subject === undefined)
            return [];
        const there = (await registry.referrers(subject, file.mediaType))[0];
        if (there)
            return [{ subject, artifactType: file.mediaType, manifest: there.digest }];
        const attached = await attach(registry, [subject], {
            artifactType: file.mediaType,
            bytes: await readSbom(file, targets.folder),
            title: file.file,
        });
        host.debug(`Attached ${file.file} to ${file.hash === undefined ? tags/* INDEX_TAG */.qA : file.hash}`);
        return attached;
    }, { concurrency: targets.concurrency });
    return attached.flat();
}
async function readSbom(file, folder) {
    const path = (0,external_node_path_.resolve)(folder, file.file);
    const bytes = await (0,external_node_fs_promises_.readFile)(path).catch((cause) => Promise.reject(new errors/* UserError */.yo(`The SBOM ${path} cannot be read.`, { fix: 'Run "sbom" again.', cause })));
    if ((0,digest_of/* digestOf */.o)(bytes) !== file.digest)
        throw new errors/* UserError */.yo(`The SBOM ${path} was changed after it was written: its sha256 is not ${(0,digest/* hexOf */.ZD)(file.digest)}.`, { fix: 'Run "sbom" again.' });
    return bytes;
}

// EXTERNAL MODULE: ./packages/model/src/statement.ts
var statement = __webpack_require__(47144);
// EXTERNAL MODULE: ./packages/model/src/outside-json.ts
var outside_json = __webpack_require__(87573);
;// CONCATENATED MODULE: ./packages/core/src/ports/signer.ts
/** GitHub and Sigstore take no more subjects in one attestation. */
const MAX_SUBJECTS = 1024;

;// CONCATENATED MODULE: ./packages/trust/src/sign/provenance.ts

/**
 * The build type of workflows on GitHub, https://actions.github.io/buildtypes/workflow/v1, which
 * other verifiers know.
 */
const ON_GITHUB = 'https://actions.github.io/buildtypes/workflow/v1';
const AT_TERMINAL = 'https://github.com/syspack/pakages/buildtypes/terminal/v1';
/** The SLSA v1 predicate of a build: what was built from what, by whom. */
function provenance(facts) {
    const { context, env, build } = facts;
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
            resolvedDependencies: [...sourceOf(context), ...toolsOf(facts)],
        },
        runDetails: {
            builder: {
                id: onGitHub
                    ? `${context.serverUrl}/${context.workflowRef}`
                    : 'https://github.com/syspack/pakages/terminal',
                version: known({ spack: build.spack.version }),
            },
            metadata: known({ invocationId: invocationOf(context, env), finishedOn: build.finished }),
            byproducts: [
                {
                    name: 'runner',
                    annotations: known({
                        os: env.ImageOS,
                        image: env.ImageVersion,
                        arch: env.RUNNER_ARCH,
                        platform: build.platform,
                    }),
                },
            ],
        },
    };
}
function workflowOf(context) {
    // owner/name/.github/workflows/build.yml@refs/heads/main
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
        { uri: 'file:spack.lock', digest: { sha256: (0,digest/* hexOf */.ZD)(lock) }, annotations: { role: 'lock' } },
    ];
}
const invocationOf = (context, env) => context.runUrl && `${context.runUrl}/attempts/${env.GITHUB_RUN_ATTEMPT ?? '1'}`;
const known = (values) => Object.fromEntries(Object.entries(values).filter((entry) => !!entry[1]));

// EXTERNAL MODULE: ./packages/trust/src/sign/statements.ts
var statements = __webpack_require__(40974);
;// CONCATENATED MODULE: ./packages/trust/src/sign/sign-push.ts








/**
 * Signs what a push put into the registry: provenance, up to {@link MAX_SUBJECTS} specs in a
 * statement, and one statement for each SBOM.
 * @returns What was attached, for the push report.
 * @throws UserError when an SBOM file is missing or was changed since it was written.
 */
async function signPush(options) {
    const { registry, signer, signal, onSigned } = options;
    const tasks = [...provenanceTasks(options), ...sbomTasks(options)];
    let done = 0;
    const sign = async (task) => {
        const bundle = await signer.sign((0,statements/* statement */.qZ)(task.subjects, task.predicateType, await task.predicate()));
        const attached = await attach(registry, task.subjects.map((subject) => subject.digest), (0,statements/* bundleAttachment */.ox)(bundle, task.predicateType));
        onSigned?.(task.what, ++done, tasks.length);
        return attached;
    };
    return (await (0,p_map["default"])(tasks, sign, { concurrency: 4, ...(signal && { signal }) })).flat();
}
function subjectsOf({ push, only, recipeOf, }) {
    const wanted = push.specs.filter((spec) => only ? only.has(spec.hash) : spec.outcome === 'pushed');
    const seen = new Map(wanted.map((spec) => [
        spec.manifest,
        {
            name: `${spec.name}@${spec.version}/${spec.hash.slice(0, 7)}`,
            digest: spec.manifest,
            hash: spec.hash,
            recipe: recipeOf?.(spec.name),
        },
    ]));
    return [...seen.values()];
}
function provenanceTasks(options) {
    const subjects = subjectsOf(options);
    const batches = Array.from({ length: Math.ceil(subjects.length / MAX_SUBJECTS) }, (_, at) => subjects.slice(at * MAX_SUBJECTS, (at + 1) * MAX_SUBJECTS));
    const predicate = async () => provenance({ ...options.facts, build: options.build });
    return batches.map((batch) => ({
        what: `provenance of ${batch.length} packages`,
        subjects: batch,
        predicateType: statements/* PROVENANCE */.EK,
        predicate,
    }));
}
function sbomTasks(options) {
    const { sboms } = options;
    if (!sboms)
        return [];
    const byHash = new Map(subjectsOf(options).map((subject) => [subject.hash, subject]));
    return sboms.report.files.flatMap((file) => {
        // The SBOM of the whole lock describes no single manifest; it is an artifact of the job.
        const subject = file.hash && byHash.get(file.hash);
        if (!subject)
            return [];
        return [
            {
                what: `SBOM ${file.file}`,
                subjects: [subject],
                predicateType: (0,statements/* sbomPredicate */.RC)(file.format, file.version),
                predicate: () => sign_push_readSbom((0,external_node_path_.join)(sboms.folder, file.file), file.digest),
            },
        ];
    });
}
async function sign_push_readSbom(file, digest) {
    const fix = 'Run "sbom" again, and nothing that changes its files before "push".';
    const bytes = await (0,external_node_fs_promises_.readFile)(file).catch((cause) => {
        throw new errors/* UserError */.yo(`The SBOM ${file} cannot be read: ${(0,errors/* messageOf */.bD)(cause)}.`, { fix, cause });
    });
    if ((0,digest_of/* digestOf */.o)(bytes) !== digest)
        throw new errors/* UserError */.yo(`The SBOM ${file} is not the one that was written: its sha256 differs.`, {
            fix,
        });
    return (0,outside_json/* parseJson */.qF)(bytes, file);
}

// EXTERNAL MODULE: ./packages/core/src/inputs.ts
var inputs = __webpack_require__(97276);
// EXTERNAL MODULE: ./packages/repository/src/recipes/repository-folder.ts + 1 modules
var repository_folder = __webpack_require__(65475);
// EXTERNAL MODULE: ./packages/repository/src/recipes/recipe-folder.ts
var recipe_folder = __webpack_require__(50703);
// EXTERNAL MODULE: ./packages/spack/src/command/inputs.ts
var command_inputs = __webpack_require__(55765);
// EXTERNAL MODULE: ./packages/spack/src/command/declared-inputs.ts
var declared_inputs = __webpack_require__(50914);
// EXTERNAL MODULE: ./packages/trust/src/reviews/recipe-files.ts
var recipe_files = __webpack_require__(79074);
;// CONCATENATED MODULE: ./actions/push-cache/reviewed-recipes.ts






/**
 * The recipes that packages were built from, as reviews name them. A recipe that was changed since
 * the build is left out: the signature would say of a binary what is not so.
 * @param repositories Folders as given; none: those of `setup`, else the workspace.
 * @returns Digests by the name of the package.
 */
async function reviewedRecipes(packages, repositories, work, host) {
    const settings = (0,command_inputs/* spackSettings */.AK)({ ...(0,inputs/* parseInputs */.TL)(declared_inputs/* spackInputs */.s, () => undefined), repository: repositories }, host);
    const folders = (await Promise.all(settings.repositories.map((folder) => (0,repository_folder/* repositoriesIn */.S)(folder, 'repository')))).flat();
    const built = await builtFrom(work);
    const found = new Map();
    for (const { name, hash } of packages) {
        const expected = built.get(hash);
        if (found.has(name) || expected === undefined)
            continue;
        const digest = await recipeDigest(name, expected, folders, host);
        if (digest)
            found.set(name, digest);
    }
    return found;
}
/** The sha256 of each spec's `package.py` when it was built. */
async function builtFrom({ facts }) {
    if (!(0,external_node_fs_.existsSync)(facts))
        return new Map();
    const { specs } = await document_kinds/* recipeFactsReport */.Gg.read(facts);
    return new Map(specs.flatMap(({ hash, recipeSha256 }) => recipeSha256 === undefined ? [] : [[hash, recipeSha256]]));
}
async function recipeDigest(name, expected, repositories, host) {
    for (const repository of repositories) {
        const place = await (0,recipe_folder/* recipeOf */.Sx)(repository, name);
        if (!place)
            continue;
        try {
            const { text, files } = await (0,recipe_folder/* readRecipeFolder */.x3)(place);
            if ((0,digest_of/* digestOf */.o)(text) === `sha256:${expected}`)
                return (0,recipe_files/* reviewedRecipe */.o)(files).digest;
        }
        catch (error) {
            if (!(error instanceof recipe_folder/* UnreadableRecipe */.m4))
                throw error;
            host.warning(`${error.message} Reviews of it do not hold for what was built.`);
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./actions/push-cache/signing.ts









/**
 * Signs what was pushed, as far as the report of the build says how it was made. @throws UserError
 * when it must be signed and there is no such report.
 */
async function signPushed(request, ports) {
    const { choice, work, inputs } = request;
    if (choice.signer === undefined)
        return { kind: 'not-signed', why: choice.why };
    if ((0,external_node_fs_.existsSync)(work.buildReport))
        return signWith(choice.signer, await document_kinds/* buildReport */.FK.read(work.buildReport), request, ports);
    if (inputs.sign === 'auto')
        return {
            kind: 'not-signed',
            why: `there is no report of a build (${work.buildReport}) that would say how the packages were made`,
        };
    throw new errors/* UserError */.yo(`What was pushed cannot be signed: there is no report of a build (${work.buildReport}) that would say how it was made.`, { fix: 'Run "build" before, in the same job, or push with "sign: none".' });
}
async function signWith(signer, build, request, ports) {
    const { host, signal } = ports;
    const { push, registry, work, sboms, inputs } = request;
    const outcomes = new Map(build.specs.map(({ hash, outcome }) => [hash, outcome]));
    const only = await toSign(outcomes, request);
    const unknown = push.specs
        .filter(({ hash, outcome }) => outcome === 'pushed' && !outcomes.has(hash))
        .map(({ name, version }) => `${name}@${version}`);
    const recipes = await reviewedRecipes(push.specs.filter(({ hash }) => only.has(hash)), inputs.repository, work, host);
    const lock = (0,digest_of/* digestOf */.o)(await (0,external_node_fs_promises_.readFile)((0,external_node_path_.resolve)((0,external_node_path_.dirname)(work.buildReport), build.lock)));
    let statements = 0;
    const attached = await signPush({
        registry,
        signer,
        push,
        build,
        only,
        signal,
        facts: { context: host.context, env: host.env, lock },
        recipeOf: (name) => recipes.get(name),
        ...(sboms && { sboms }),
        onSigned: (what, done, total) => {
            statements = done;
            host.progress({ subject: what, outcome: 'signed', done, total });
        },
    });
    return { kind: 'signed', by: signer.identity, packages: only.size, statements, unknown, attached };
}
/**
 * What this push put there; and what an earlier one put there that was cut off before it signed:
 * built by this build, the very same bytes, and without any signature. Of what others pushed, this
 * job cannot say how it was made.
 */
async function toSign(outcomes, { push, cache, registry, inputs }) {
    const known = push.specs.filter(({ hash }) => outcomes.has(hash));
    const left = known.filter(({ hash, outcome }) => outcome === 'present' && outcomes.get(hash) === 'built');
    const unsigned = await (0,p_map["default"])(left, async (spec) => {
        const entry = cache.entries.get(spec.hash);
        const same = entry !== undefined && (await cache.read(entry)).tarball.digest === spec.layer;
        return same && (await registry.referrers(spec.manifest, statement/* SIGSTORE_BUNDLE */.uS)).length === 0
            ? [spec.hash]
            : [];
    }, { concurrency: inputs.concurrency });
    return new Set([
        ...known.filter(({ outcome }) => outcome === 'pushed').map(({ hash }) => hash),
        ...unsigned.flat(),
    ]);
}

;// CONCATENATED MODULE: ./actions/push-cache/step.ts











/**
 * Pushes a build cache folder, brings the index up to date, attaches SBOMs, signs and writes the
 * report.
 */
async function pushToRegistry(inputs, ports) {
    const { host, clock } = ports;
    const started = clock.now();
    const { why } = (0,may_publish/* requirePublishing */.$9)('binaries', host.context, inputs['publish-from']);
    host.debug(`Publishing is allowed: ${why}`);
    const allowed = parseAllowedRules(inputs.allow);
    const work = (0,work_folder/* workFolder */.k)((0,external_node_path_.resolve)(host.workspace, inputs['work-dir']));
    const cache = await build_cache/* BuildCache */.r.open(inputs.cache === undefined ? work.cache : (0,external_node_path_.resolve)(host.workspace, inputs.cache));
    const opened = await (0,src/* open */.h)(inputs, ports);
    // Before anything is pushed: a key that is no key must leave nothing unsigned behind.
    const choice = await opened.signer(inputs.token);
    const registry = opened.registry();
    host.info(`Pushing ${cache.entries.size} packages to ${registry.reference}`);
    const guard = new Guard(secretsOf(inputs, ports), inputs.targets, allowed);
    const { repository, serverUrl, commit } = host.context;
    const { packages, index } = await pushCache({
        registry,
        cache,
        clock,
        signal: ports.signal,
        concurrency: inputs.concurrency,
        updateIndex: inputs['update-index'],
        licenses: await licensesOf(work),
        provenance: { source: repository && `${serverUrl}/${repository}`, revision: commit },
        metadata: guard.idle ? undefined : (entry) => guard.metadata(entry),
        refuse: (candidates) => guard.refuse(candidates),
        onProgress: ({ entry, outcome, seconds }, done, total) => host.progress({
            subject: step_subjectOf(entry),
            outcome,
            done,
            total,
            ...(seconds !== undefined && { seconds }),
        }),
    });
    for (const { tag, reason } of index?.skipped ?? [])
        host.warning(`${registry.reference}:${tag} is not in the index: ${reason}.`);
    const specs = await (0,p_map["default"])(packages, (one) => reportEntry(one, cache), { concurrency: 16 });
    const sboms = inputs['attach-sboms'] ? await sbomsIn(work) : undefined;
    const pushed = {
        registry: registry.reference,
        specs,
        referrers: [],
        ...(index && { index: { manifest: index.manifest, specs: index.specs } }),
    };
    const attached = sboms ? await attachAll(registry, pushed, sboms, inputs.concurrency, ports) : [];
    await document_kinds/* pushReport */.rS.write(work.pushReport, { ...pushed, referrers: attached });
    const signing = await signPushed({ inputs, choice, registry, push: pushed, cache, work, sboms }, ports);
    const report = {
        ...pushed,
        referrers: [...attached, ...(signing.kind === 'signed' ? signing.attached : [])],
    };
    await document_kinds/* pushReport */.rS.write(work.pushReport, report);
    return {
        file: work.pushReport,
        report,
        packages,
        index,
        allowed: guard.waived,
        signing,
        seconds: (clock.now() - started) / 1000,
    };
}
/** What must not turn up in a package: the inputs, and what the environment calls a secret. */
function secretsOf({ token, password, 'signing-key': key }, { host }) {
    const given = Object.entries({
        'the input "token"': token,
        'the input "password"': password,
        'the input "signing-key"': key,
    }).flatMap(([variable, value]) => (value ? [{ variable, value }] : []));
    const inEnvironment = secretsIn(host.env).filter(({ value }) => !given.some((one) => one.value === value));
    return [...given, ...inEnvironment];
}
const step_subjectOf = ({ name, version, hash }) => `${name}@${version}/${hash.slice(0, 7)}`;
/** Looks into what is to be published, and says no. */
class Guard {
    #scanner;
    #targets;
    #allowed;
    #found = [];
    /** What was found and allowed. */
    waived = [];
    constructor(secrets, targets, allowed) {
        this.#scanner = new SecretScanner(secrets);
        this.#targets = targets;
        this.#allowed = allowed;
    }
    /** Whether there is no secret to look for. */
    get idle() {
        return this.#scanner.isIdle;
    }
    metadata(entry) {
        return async (file, content) => {
            for (const variable of await this.#scanner.scan(file, content))
                this.#found.push({ subject: step_subjectOf(entry), file, variable });
        };
    }
    refuse(candidates) {
        const faults = publishingFaults(candidates, this.#found, this.#targets);
        this.waived = faults.filter(({ name }) => this.#allowed.has(name));
        return publishingError(faults, this.#allowed);
    }
}
async function reportEntry({ entry, target, manifest, layer, size, outcome }, cache) {
    const { name, version, hash, tag } = entry;
    return {
        name,
        version,
        hash,
        target: target ?? (0,concrete_spec/* targetOf */.$r)((await cache.read(entry)).spec),
        tag,
        manifest,
        layer,
        size,
        outcome,
    };
}
async function sbomsIn(work) {
    return (0,external_node_fs_.existsSync)(work.sbomReport)
        ? { report: await document_kinds/* sbomReport */.AE.read(work.sbomReport), folder: (0,external_node_path_.dirname)(work.sbomReport) }
        : undefined;
}
async function attachAll(registry, { specs, index }, sboms, concurrency, { host }) {
    const manifests = new Map(specs.map(({ hash, manifest }) => [hash, manifest]));
    return attachSboms({ registry, ...sboms, manifests, index: index?.manifest, concurrency }, host);
}


/***/ }),

/***/ 50516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ doubling),
/* harmony export */   G1: () => (/* binding */ fullJitter),
/* harmony export */   JQ: () => (/* binding */ equalJitter)
/* harmony export */ });
// All randomness of waiting is here, so that clients that were stopped together do not come back
// together: https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
/** Between half and the whole of a time ("equal jitter"), for one who waits for a server. */
const equalJitter = (milliseconds, random = Math.random) => milliseconds / 2 + (random() * milliseconds) / 2;
/** Between nothing and the whole of a time ("full jitter"), for one among several writers. */
const fullJitter = (milliseconds, random = Math.random) => random() * milliseconds;
/** The wait before try `number + 1`, without jitter: `base`, doubled each time, at most `longest`. */
const doubling = (number, base, longest) => Math.min(longest, base * 2 ** (number - 1));


/***/ }),

/***/ 74865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fW: () => (/* binding */ untilThere),
/* harmony export */   i3: () => (/* binding */ Patience),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var _jitter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50516);

const BUDGET = 10 * 60_000;
/** Shorter waits are nobody's business. */
const WORTH_TELLING = 2000;
/**
 * The patience of one run: everything that waits for a server waits here, so that people are told
 * and that the sum has an end.
 */
class Patience {
    clock;
    signal;
    #tell;
    #budget;
    #spent = 0;
    /** Until when somebody waits, so that waits at the same time are counted once. */
    #until = 0;
    /** Until when people know that a host is waited for. */
    #told = new Map();
    constructor({ clock, signal, tell, budget = BUDGET }) {
        this.clock = clock;
        this.signal = signal;
        this.#tell = tell;
        this.#budget = budget;
    }
    /** Milliseconds that were waited for servers so far. */
    get spent() {
        return this.#spent;
    }
    /**
     * Waits for a server.
     * @returns False, without waiting, when that would be more than the run may wait in all.
     * @throws The signal's reason when the run is stopped.
     */
    async wait(milliseconds, { host, why }) {
        const now = this.clock.now();
        const end = now + milliseconds;
        const added = Math.max(0, end - Math.max(now, this.#until));
        if (this.#spent + added > this.#budget)
            return false;
        this.#spent += added;
        this.#until = Math.max(this.#until, end);
        if (milliseconds >= WORTH_TELLING && end > (this.#told.get(host) ?? 0) + WORTH_TELLING) {
            this.#told.set(host, end);
            this.#tell?.(`Waiting ${Math.ceil(milliseconds / 1000)} s for ${host} (${why})`);
        }
        await this.clock.sleep(milliseconds, this.signal);
        return true;
    }
}
/**
 * A moment that doubles with each attempt (from 1), with jitter: between half and the whole of
 * `base * 2^attempt` milliseconds, at most 15 s. @throws The signal's reason when the run is
 * stopped.
 */
async function pause(attempt, { clock, signal }, base = 250) {
    await clock.sleep((0,_jitter_js__WEBPACK_IMPORTED_MODULE_0__/* .equalJitter */ .JQ)(Math.min(15_000, base * 2 ** attempt)), signal);
}
/**
 * Reads until there is something: a server may name a thing for a while before it can be read.
 * @param how Looks in all, default 4, and the base of {@link pause} between them.
 * @throws What `read` throws, and the signal's reason when the run is stopped.
 */
async function untilThere(read, pausing, { looks = 4, base = 250 } = {}) {
    for (let look = 1;; look++) {
        const found = await read();
        if (found !== undefined || look >= looks)
            return found;
        await pause(look, pausing, base);
    }
}


/***/ }),

/***/ 34011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Ax: () => (/* binding */ fileBlob),
/* harmony export */   Tq: () => (/* binding */ openFile),
/* harmony export */   wJ: () => (/* binding */ writeVerified)
/* harmony export */ });
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37638);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _verified_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49003);







/** The size of a file in bytes; undefined when there is none. */
async function sizeOf(file) {
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(file);
        return found.isFile() ? found.size : undefined;
    }
    catch (error) {
        if ((0,_pakages_core__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) === 'ENOENT' || (0,_pakages_core__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) === 'ENOTDIR')
            return undefined;
        throw error;
    }
}
/**
 * Writes a stream to a file that appears only when its digest and size are right.
 * @param size Bytes; undefined when it is not known.
 * @param where Where the bytes come from, for messages.
 * @throws RegistryError when they are not the right ones.
 */
async function writeVerified(file, stream, digest, size, where) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file), { recursive: true });
    const temporary = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(stream, (0,_verified_js__WEBPACK_IMPORTED_MODULE_6__/* .verified */ .zr)(digest, size, where), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(temporary, { highWaterMark: 256 * 1024 }));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, file);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
}
/** Opens a file for one reading, in pieces that keep the number of system calls low. */
const openFile = (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file, { highWaterMark: 256 * 1024 });
/** A file as a blob. Whoever reads it checks that it has this digest and size. */
const fileBlob = (file, digest, size) => ({
    digest,
    size,
    open: () => openFile(file),
    read: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file),
});


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

/***/ 18591:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ BuildCache)
});

// EXTERNAL MODULE: ./packages/core/src/errors.ts
var errors = __webpack_require__(37638);
// EXTERNAL MODULE: ./packages/image/src/content/blob-file.ts
var blob_file = __webpack_require__(34011);
// EXTERNAL MODULE: ./packages/image/src/content/digest-of.ts
var digest_of = __webpack_require__(28041);
// EXTERNAL MODULE: ./packages/image/src/spack-image/tags.ts
var tags = __webpack_require__(89077);
// EXTERNAL MODULE: ./packages/model/src/concrete-spec.ts
var concrete_spec = __webpack_require__(80032);
// EXTERNAL MODULE: ./packages/model/src/outside-json.ts
var outside_json = __webpack_require__(87573);
// EXTERNAL MODULE: ./packages/model/src/spec-hash.ts
var spec_hash = __webpack_require__(89883);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./packages/oci/src/build-cache/clear-signed.ts
const BEGIN = '-----BEGIN PGP SIGNED MESSAGE-----';
const SIGNATURE = '\n-----BEGIN PGP SIGNATURE-----';
/**
 * The text inside a PGP clear-signed message (RFC 9580, section 7), or the text itself when it is
 * none. The signature is not checked: whose keys count is for the caller to know.
 */
function signedText(text) {
    const normal = text.replaceAll('\r\n', '\n');
    if (!normal.startsWith(BEGIN))
        return { text, signed: false };
    const start = normal.indexOf('\n\n');
    const end = normal.indexOf(SIGNATURE);
    if (start < 0 || end < start)
        return { text: '', signed: true };
    return { text: normal.slice(start + 2, end).replace(/^- /gm, ''), signed: true };
}

// EXTERNAL MODULE: ./packages/oci/src/build-cache/layout3.ts
var layout3 = __webpack_require__(60134);
;// CONCATENATED MODULE: ./packages/oci/src/build-cache/build-cache.ts









const SPEC_LIMIT = 64 * 1024 * 1024;
const unzip = (0,external_node_util_.promisify)(external_node_zlib_.gunzip);
/** A folder in Spack's build cache layout 3 (Spack 1.0 and newer), for reading. */
class BuildCache {
    folder;
    entries;
    constructor(folder, entries) {
        this.folder = folder;
        this.entries = entries;
    }
    /** Lists what is in a folder. @throws UserError when it is no such folder. */
    static async open(folder) {
        const names = await namesIn((0,external_node_path_.join)(folder, layout3/* SPEC_MANIFESTS */.hr));
        if (names === undefined)
            throw await notACache(folder);
        const found = await Promise.all(names.map((name) => entriesOf(folder, name)));
        return new BuildCache(folder, new Map(found.flat().map((entry) => [entry.hash, entry])));
    }
    /**
     * Reads one package. @throws UserError when a file is missing, malformed or of another package.
     */
    async read(entry) {
        const { text, signed } = signedText(await (0,promises_.readFile)(entry.file, 'utf8'));
        const manifest = layout3/* manifestType */.Yt.safeParse(jsonOf(text));
        const find = (type) => manifest.data?.data.find((one) => one.mediaType === type);
        const [tarball, specBlob] = [find(layout3/* TARBALL */.J), find(layout3/* SPEC */.y7)];
        if (!tarball || !specBlob)
            throw corrupt(entry.file, 'it is not a manifest of layout 3 with a tarball and a spec');
        const json = await this.#specJson(specBlob, entry.file);
        const dag = (0,errors/* readingFrom */.L)(entry.file, () => (0,concrete_spec/* parseSpecFile */.VM)(json), { file: entry.file });
        if (dag.roots[0] !== entry.hash)
            throw corrupt(entry.file, `its spec has the hash ${dag.roots[0]}`);
        const path = (0,external_node_path_.join)(this.folder, (0,layout3/* blobPath */.nD)(tarball.checksum));
        if ((await (0,blob_file/* sizeOf */.$d)(path)) !== tarball.contentLength)
            throw corrupt(entry.file, `its tarball ${path} is missing or has another size`);
        return {
            entry,
            dag,
            signed,
            spec: dag.specs.get(entry.hash),
            specJson: json.spec,
            tarball: (0,blob_file/* fileBlob */.Ax)(path, tarball.checksum, tarball.contentLength),
        };
    }
    async #specJson(blob, file) {
        const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(this.folder, (0,layout3/* blobPath */.nD)(blob.checksum))).catch((cause) => Promise.reject(corrupt(file, `its spec ${(0,layout3/* blobPath */.nD)(blob.checksum)} cannot be read (${(0,errors/* codeOf */.$N)(cause)})`)));
        if ((0,digest_of/* digestOf */.o)(bytes) !== blob.checksum)
            throw corrupt(file, `its spec ${(0,layout3/* blobPath */.nD)(blob.checksum)} does not have its checksum`);
        try {
            return (0,outside_json/* parseJson */.qF)(blob.compression === 'gzip' ? await unzip(bytes, { maxOutputLength: SPEC_LIMIT }) : bytes, file);
        }
        catch {
            throw corrupt(file, `its spec ${(0,layout3/* blobPath */.nD)(blob.checksum)} is not compressed JSON`);
        }
    }
}
async function entriesOf(folder, name) {
    const below = (0,external_node_path_.join)(folder, layout3/* SPEC_MANIFESTS */.hr, name);
    return ((await namesIn(below)) ?? []).flatMap((file) => {
        const match = file.startsWith(`${name}-`)
            ? /^(.+)-([a-z2-7]{32})\.spec\.manifest\.json$/.exec(file.slice(name.length + 1))
            : null;
        const [, version, hash] = match ?? [];
        if (version === undefined || hash === undefined || !(0,spec_hash/* isSpecHash */.CV)(hash))
            return [];
        return [{ name, version, hash, tag: (0,tags/* specTag */.W3)(name, version, hash), file: (0,external_node_path_.join)(below, file) }];
    });
}
/** Sorted; undefined when there is no such folder. */
async function namesIn(folder) {
    try {
        return (await (0,promises_.readdir)(folder)).sort();
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === 'ENOENT' || (0,errors/* codeOf */.$N)(error) === 'ENOTDIR')
            return undefined;
        throw error;
    }
}
async function notACache(folder) {
    const old = await namesIn((0,external_node_path_.join)(folder, 'build_cache'));
    if (old)
        return new errors/* UserError */.yo(`${folder} is a build cache of layout 2, written by Spack 0.23 or older.`, {
            fix: 'Convert it with `spack buildcache migrate`, or build again with Spack 1.0 or newer.',
        });
    return new errors/* UserError */.yo(`There is no build cache in ${folder}.`, {
        fix: 'Run "build" first, or name the folder that holds v3/manifests.',
    });
}
const corrupt = (file, why) => new errors/* UserError */.yo(`The build cache is damaged: ${file}: ${why}.`, {
    fix: 'Delete the folder and build again, or push the package into it anew with `spack buildcache push --force`.',
    at: { file },
});
function jsonOf(text) {
    try {
        return (0,outside_json/* parseJson */.qF)(text, 'the file');
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 60134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ manifestText),
/* harmony export */   Ar: () => (/* binding */ specManifestPath),
/* harmony export */   J: () => (/* binding */ TARBALL),
/* harmony export */   Yt: () => (/* binding */ manifestType),
/* harmony export */   cX: () => (/* binding */ DATABASE),
/* harmony export */   hr: () => (/* binding */ SPEC_MANIFESTS),
/* harmony export */   nD: () => (/* binding */ blobPath),
/* harmony export */   y7: () => (/* binding */ SPEC)
/* harmony export */ });
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91149);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);



/** The media types in manifests of Spack's build cache layout 3: the files of a package, packed. */
const TARBALL = 'application/vnd.spack.install.v2.tar+gzip';
/** The spec file of a package. */
const SPEC = 'application/vnd.spack.spec.v5+json';
/** The list of packages. */
const DATABASE = 'application/vnd.spack.db.v8+json';
/** Below the folder of a build cache. */
const SPEC_MANIFESTS = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)('v3', 'manifests', 'spec');
/** The manifest of one package. */
const specManifestPath = (name, version, hash) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(SPEC_MANIFESTS, name, `${name}-${version}-${hash}.spec.manifest.json`);
/** A blob: spread over folders named by the first two digits. */
const blobPath = (digest) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)('blobs', 'sha256', (0,_pakages_model__WEBPACK_IMPORTED_MODULE_1__/* .hexOf */ .ZD)(digest).slice(0, 2), (0,_pakages_model__WEBPACK_IMPORTED_MODULE_1__/* .hexOf */ .ZD)(digest));
/** One entry of a manifest. */
const manifestEntry = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    contentLength: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nonnegative(),
    mediaType: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    compression: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    checksumAlgorithm: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('sha256'),
    checksum: (0,_pakages_model__WEBPACK_IMPORTED_MODULE_1__/* .sha256Type */ .wm)().transform((hex) => (0,_pakages_model__WEBPACK_IMPORTED_MODULE_1__/* .digestOfHex */ .z9)(hex)),
});
/** A manifest: `{"version": 3, "data": [...]}`. */
const manifestType = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(3), data: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(manifestEntry) });
/** The text of a manifest, as Spack writes it. */
function manifestText(entries) {
    return JSON.stringify({ version: 3, data: entries.map((entry) => ({ ...entry, checksum: (0,_pakages_model__WEBPACK_IMPORTED_MODULE_1__/* .hexOf */ .ZD)(entry.checksum) })) }, null, 0);
}


/***/ }),

/***/ 4621:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ finalizeIndex)
});

// EXTERNAL MODULE: ./packages/core/src/retry/jitter.ts
var jitter = __webpack_require__(50516);
// EXTERNAL MODULE: ./packages/image/src/registry-error.ts
var registry_error = __webpack_require__(26061);
// EXTERNAL MODULE: ./packages/image/src/spack-image/tags.ts
var spack_image_tags = __webpack_require__(89077);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
;// CONCATENATED MODULE: ./packages/oci/src/index/catalog.ts
/** A catalog with more entries; of two for one hash the later one counts. */
function extended(catalog, ...added) {
    const all = new Map(catalog);
    for (const entries of added) {
        for (const [hash, { manifest, layer, size }] of entries)
            all.set(hash, { manifest, layer, size });
    }
    return all;
}
/** Whether two catalogs name the same manifests. */
const isSameCatalog = (one, other) => one.size === other.size &&
    [...one].every(([hash, entry]) => other.get(hash)?.manifest === entry.manifest);

// EXTERNAL MODULE: ./packages/oci/src/index/database.ts
var index_database = __webpack_require__(51937);
// EXTERNAL MODULE: ./packages/oci/src/index/index-image.ts
var index_image = __webpack_require__(16534);
// EXTERNAL MODULE: ./packages/image/src/spack-image/read.ts
var read = __webpack_require__(98176);
// EXTERNAL MODULE: ./packages/model/src/concrete-spec.ts
var concrete_spec = __webpack_require__(80032);
// EXTERNAL MODULE: ./packages/model/src/spec-hash.ts
var spec_hash = __webpack_require__(89883);
;// CONCATENATED MODULE: ./packages/oci/src/index/listed-packages.ts



/** In how many readings a listed tag may be missing before it is given up. */
const PATIENCE = 4;
/** Reads the packages that tags name, each once, and remembers which tags cannot be used. */
class ListedPackages {
    #registry;
    #known;
    #concurrency;
    /** What was read from the registry; images do not change. */
    #read = new Map();
    #skipped = new Map();
    /** How often a listed tag could not be read. */
    #unreadable = new Map();
    constructor(registry, known, concurrency) {
        this.#registry = registry;
        this.#known = known;
        this.#concurrency = concurrency;
    }
    /** Tags that name no usable package, and why. */
    get skipped() {
        return this.#skipped;
    }
    /**
     * Reads packages by hash and tag; those that cannot be read (yet) are left out.
     * @throws RegistryError when the registry is out of reach.
     */
    async find(wanted) {
        const found = await (0,p_map["default"])(wanted, async ([hash, tag]) => {
            const one = this.#atHand(hash) ?? (await this.#fetch(hash, tag));
            return one ? [[hash, one]] : [];
        }, { concurrency: this.#concurrency });
        return new Map(found.flat());
    }
    #atHand(hash) {
        const known = this.#known.get(hash);
        return this.#read.get(hash) ?? (known?.nodes && { nodes: known.nodes, entry: known });
    }
    async #fetch(hash, tag) {
        try {
            const image = await (0,read/* readImage */.AM)(this.#registry, tag);
            if (!image)
                return this.#later(tag);
            const { format, hash: held, spec } = await (0,read/* readConfig */.Xg)(this.#registry, image);
            if (format !== concrete_spec/* SPEC_FORMAT */.IJ)
                return this.#skip(tag, `it was written by a Spack before 1.0 (spec format ${format})`);
            if (held !== hash)
                return this.#skip(tag, `it holds /${(0,spec_hash/* shortHash */.BC)(held)}`);
            const { digest: manifest, layer } = image;
            const entry = { manifest, layer: layer.digest, size: layer.size };
            this.#read.set(hash, { nodes: spec.nodes, entry });
            return { nodes: spec.nodes, entry };
        }
        catch (error) {
            if (error instanceof registry_error/* RegistryError */.gl && error.failure === 'not-found')
                return this.#later(tag);
            if (error instanceof registry_error/* RegistryError */.gl && error.failure === 'malformed')
                return this.#skip(tag, error.message);
            throw error;
        }
    }
    /** A registry may list a tag for a while before or after it can be read. */
    #later(tag) {
        const times = (this.#unreadable.get(tag) ?? 0) + 1;
        this.#unreadable.set(tag, times);
        if (times >= PATIENCE)
            this.#skip(tag, 'the registry lists it but does not give it out');
    }
    #skip(tag, reason) {
        this.#skipped.set(tag, reason);
    }
}

// EXTERNAL MODULE: ./packages/oci/src/index/look.ts
var look = __webpack_require__(39591);
;// CONCATENATED MODULE: ./packages/oci/src/index/finalize.ts








/** How often the index is written again because others changed it. */
const ROUNDS = 40;
/**
 * Brings the index of a repository up to date with its tags. The index is derived, never the truth:
 * after every write the tags are listed again, and as long as one of them is missing the index is
 * read, completed and written anew. So the last of several writers at once always leaves the union,
 * since everything was tagged before its writer came here.
 * @throws RegistryError when an expected package does not appear.
 */
async function finalizeIndex(options) {
    const finalizer = new Finalizer(options);
    for (let round = 1; round <= ROUNDS; round++) {
        const state = await finalizer.round();
        if (typeof state === 'object')
            return state;
        // Who waits does so for the registry to catch up; who wrote twice meets another writer and
        // steps aside for a moment.
        const pause = state === 'waiting' ? 250 * Math.min(round, 8) : round > 1 ? 100 * Math.min(round, 20) : 0;
        if (pause > 0)
            await options.clock.sleep((0,jitter/* fullJitter */.G1)(pause), options.signal);
    }
    throw new registry_error/* RegistryError */.gl('server', `The index of ${options.registry.reference} could not be brought up to date in ${ROUNDS} tries: others keep writing it, or the registry forgets.`, {
        fix: 'Let only one job write the index ("update-index: false" in the others), and run it again.',
    });
}
class Finalizer {
    #options;
    #packages;
    #seen;
    /** How many more times the index may be missing after it was written. */
    #unseen = 0;
    constructor(options) {
        this.#options = options;
        this.#packages = new ListedPackages(options.registry, options.expected, options.concurrency ?? 32);
        this.#seen = options.seen;
    }
    /** Looks, and writes if anything is missing. Returns the result when nothing is. */
    async round() {
        const { registry, expected } = this.#options;
        const seen = this.#seen ?? (await (0,look/* look */.O)(registry));
        this.#seen = undefined;
        // What was just written may take a while to appear: writing it again would begin the wait anew.
        if (!seen.index && this.#unseen > 0) {
            this.#unseen--;
            return 'waiting';
        }
        const database = (seen.index && (await (0,index_image/* readDatabase */.SY)(registry, seen.index))) ?? index_database/* emptyDatabase */.be;
        const missing = this.#missing(database, seen);
        const gone = new Set(await this.#gone(database, seen));
        const found = await this.#packages.find(missing);
        const catalog = extended(seen.catalog, [...found].map(([hash, { entry }]) => [hash, entry]), [...expected].filter(([hash]) => found.has(hash) || database.available.has(hash)));
        if (!seen.index || found.size > 0 || gone.size > 0 || !isSameCatalog(catalog, seen.catalog)) {
            await (0,index_image/* writeIndex */._M)(registry, revised(database, found, gone), catalog, this.#options.provenance);
            this.#unseen = PATIENCE;
            return 'wrote';
        }
        return missing.some(([, tag]) => !this.#packages.skipped.has(tag))
            ? 'waiting'
            : this.#result(seen.index.manifest.digest, database);
    }
    /** Packages that are expected or listed, and that the index lacks. */
    #missing(database, { tags }) {
        const expected = [...this.#options.expected].map(([hash, { tag }]) => [hash, tag]);
        return [...new Map([...expected, ...tags])].filter(([hash, tag]) => !this.#packages.skipped.has(tag) && !database.available.has(hash));
    }
    #result(manifest, database) {
        const { registry, expected } = this.#options;
        const { skipped } = this.#packages;
        const lost = [...expected].find(([hash]) => !database.available.has(hash))?.[1].tag;
        if (lost !== undefined)
            throw new registry_error/* RegistryError */.gl('server', `${registry.reference}:${lost} is not in the index: ${skipped.get(lost) ?? 'it disappeared'}.`, { fix: 'Push the package again.' });
        return {
            manifest,
            specs: database.available.size,
            skipped: [...skipped].map(([tag, reason]) => ({ tag, reason })),
        };
    }
    /**
     * Packages in the index whose tag is gone. A list that lags behind does not count: the tag itself
     * is asked for.
     */
    async #gone(database, { tags }) {
        const { registry, expected, concurrency } = this.#options;
        const suspects = [...database.available].filter((hash) => !tags.has(hash) && !expected.has(hash));
        const gone = await (0,p_map["default"])(suspects, async (hash) => {
            const { name, version } = database.nodes.get(hash);
            const there = await registry.manifest((0,spack_image_tags/* specTag */.W3)(name, version, hash));
            return there === undefined ? [hash] : [];
        }, { concurrency: concurrency ?? 32 });
        return gone.flat();
    }
}
/** The database with the packages that were found, and without those that are gone. */
function revised(database, found, gone) {
    const available = [...database.available, ...found.keys()].filter((hash) => !gone.has(hash));
    return (0,index_database/* changed */.tD)(database, [...found.values()].flatMap((one) => one.nodes), new Set(available));
}


/***/ }),

/***/ 39591:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ look)
/* harmony export */ });
/* harmony import */ var _pakages_image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89077);
/* harmony import */ var _index_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16534);


/**
 * Lists the packages of a repository, and reads what its index says of them.
 * @throws RegistryError when the registry is out of reach.
 */
async function look(registry) {
    const [tags, index] = await Promise.all([registry.tags().then(_pakages_image__WEBPACK_IMPORTED_MODULE_0__/* .specTags */ .hn), (0,_index_image_js__WEBPACK_IMPORTED_MODULE_1__/* .findIndex */ .SL)(registry)]);
    return { tags, index, catalog: index ? await (0,_index_image_js__WEBPACK_IMPORTED_MODULE_1__/* .readCatalog */ .uM)(registry, index) : new Map() };
}


/***/ }),

/***/ 26263:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Od: () => (/* binding */ packageOfFolder),
/* harmony export */   Xi: () => (/* binding */ isRecipeFolder),
/* harmony export */   eI: () => (/* binding */ folderOfPackage)
/* harmony export */ });
/**
 * The name of the package that a folder holds from package API 2.0 on: `py_numpy` is `py-numpy`,
 * `_7zip` is `7zip`. Before, folders are named like their packages.
 */
const packageOfFolder = (folder) => folder.replace(/^_+/, '').replaceAll('_', '-');
// Names that Python keeps for itself; Spack puts an underscore before folders of these names.
const RESERVED = new Set('and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(' '));
/**
 * The folder of a package from package API 2.0 on: `py-numpy` lies in `py_numpy`, `7zip` in
 * `_7zip`.
 */
function folderOfPackage(name) {
    const folder = name.replaceAll('-', '_');
    return /^[0-9]/.test(folder) || RESERVED.has(folder) ? `_${folder}` : folder;
}
/**
 * Whether Spack takes a folder of this name for a recipe's, as `spack.util.naming` decides.
 * @param before2 Whether the repository is of a package API before 2.0.
 */
function isRecipeFolder(folder, before2) {
    if (before2)
        return /^\w[\w-]*$/.test(folder);
    if (!/^[a-z_][a-z0-9_]*$/.test(folder) || folder.includes('__'))
        return false;
    return folder.startsWith('_')
        ? RESERVED.has(folder.slice(1)) || /^_[0-9]/.test(folder)
        : !RESERVED.has(folder);
}


/***/ }),

/***/ 50703:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sx: () => (/* binding */ recipeOf),
/* harmony export */   gl: () => (/* binding */ readRecipeText),
/* harmony export */   m4: () => (/* binding */ UnreadableRecipe),
/* harmony export */   ri: () => (/* binding */ readBeside),
/* harmony export */   vY: () => (/* binding */ recipesIn),
/* harmony export */   x3: () => (/* binding */ readRecipeFolder)
/* harmony export */ });
/* unused harmony export RECIPE_BOUNDS */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
/* harmony import */ var _package_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26263);




/** A recipe that others wrote and that cannot be taken as it is. */
class UnreadableRecipe extends Error {
    name = 'UnreadableRecipe';
    /** A clause such as "package.py is not UTF-8". */
    reason;
    constructor(place, reason) {
        super(`The recipe of ${place.name} cannot be read: ${reason}.`);
        this.reason = reason;
    }
}
/**
 * The most that is read of a recipe. The largest of Spack's own 8,900 has 47 files and 450 kB; ours
 * carry small archives for tests.
 */
const RECIPE_BOUNDS = {
    /** Bytes of `package.py`. */
    recipe: 1024 * 1024,
    /** Bytes of any other file. */
    file: 32 * 1024 * 1024,
    /** Bytes of all files. */
    all: 64 * 1024 * 1024,
    /** Files. */
    files: 2000,
};
/**
 * The recipes of a repository, by name, as Spack finds them: folders that it takes for packages and
 * that hold a `package.py`.
 */
async function recipesIn(repository) {
    const { packages, before2 } = repository;
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(packages, { withFileTypes: true }).catch(() => []);
    const places = entries
        .filter((entry) => !entry.isFile() && (0,_package_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecipeFolder */ .Xi)(entry.name, before2))
        .map((entry) => ({
        name: before2 ? entry.name : (0,_package_names_js__WEBPACK_IMPORTED_MODULE_2__/* .packageOfFolder */ .Od)(entry.name),
        folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packages, entry.name),
    }));
    const there = await Promise.all(places.map(holdsRecipe));
    return places
        .filter((_, at) => there[at])
        .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
/** The place of one package's recipe; undefined when the repository has none. */
async function recipeOf({ packages, before2 }, name) {
    const own = before2 ? name : (0,_package_names_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOfPackage */ .eI)(name);
    const place = { name, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packages, own) };
    return (0,_package_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecipeFolder */ .Xi)(own, before2) && (await holdsRecipe(place)) ? place : undefined;
}
const holdsRecipe = ({ folder }) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.py')).then((found) => !found.isDirectory(), () => false);
/**
 * Reads `package.py` alone.
 * @throws UnreadableRecipe when it is no regular file, too large, or not UTF-8.
 */
async function readRecipeText(place) {
    await requireFolder(place);
    return textOf(place, await readWithin(place, 'package.py', RECIPE_BOUNDS.recipe));
}
/**
 * Reads a file beside `package.py`; undefined when there is none.
 * @throws UnreadableRecipe as {@link readRecipeText} does.
 */
async function readBeside(place, file) {
    await requireFolder(place);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.folder, file)).catch(() => undefined);
    if (!found)
        return undefined;
    return (await readWithin(place, file, RECIPE_BOUNDS.recipe)).toString('utf8');
}
/**
 * Reads everything in the folder of a recipe.
 * @throws UnreadableRecipe when it holds links, devices or pipes, or more than {@link RECIPE_BOUNDS}
 * allows, or when `package.py` is not UTF-8.
 */
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
/** The paths of all files below a recipe's folder, sorted. */
async function pathsIn(place) {
    const paths = [];
    const open = [place.folder];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(next, { withFileTypes: true })) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(place.folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(next, entry.name)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
            if (entry.isDirectory())
                open.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(next, entry.name));
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
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.folder, path);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).catch((error) => {
        throw new UnreadableRecipe(place, `${path} cannot be read (${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) ?? 'unknown'})`);
    });
    if (!found.isFile())
        throw new UnreadableRecipe(place, `${path} is a link or no regular file`);
    if (found.size > most)
        throw new UnreadableRecipe(place, `${path} is larger than the ${most} bytes that are read`);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
}
/** A link in the place of the folder itself would give the files of another folder. */
async function requireFolder(place) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(place.folder).catch(() => undefined);
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


/***/ }),

/***/ 65475:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ repositoriesIn)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/errors.ts
var errors = __webpack_require__(37638);
// EXTERNAL MODULE: ./packages/model/src/invalid-value.ts
var invalid_value = __webpack_require__(68582);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./packages/core/src/outside-yaml.ts


/** Characters: what Spack writes as YAML and we read is a few lines. */
const MAX_LENGTH = 64 * 1024;
/** Levels, counted by what opens them: brackets, dashes, question marks and indentation. */
const MAX_DEPTH = 100;
/**
 * Reads YAML that others wrote. Aliases that stand for more than 100 copies of something are refused
 * by the parser.
 * @param from Names the document in the message, such as a file name.
 * @throws InvalidValue when it is no YAML, longer than 64 KiB or deeper than 100 levels.
 */
function parseYaml(text, from) {
    if (text.length > MAX_LENGTH || deepest(text) > MAX_DEPTH)
        throw new invalid_value/* InvalidValue */.h(`${(0,invalid_value/* shown */.S)(from)} is longer than 64 KiB or nested more than ${MAX_DEPTH} levels deep.`, 'No file of Spack that is read here is: write it anew.');
    try {
        return (0,dist/* parse */.qg)(text);
    }
    catch {
        throw new invalid_value/* InvalidValue */.h(`${(0,invalid_value/* shown */.S)(from)} is not YAML.`, 'Correct it, or write it anew.');
    }
}
/** An upper bound of the levels: what stands in strings and comments counts as well. */
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

// EXTERNAL MODULE: ./packages/model/src/first-issue.ts
var first_issue = __webpack_require__(63441);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./packages/repository/src/recipes/repository-folder.ts






const repoFile = schemas/* object */.Ikc({
    repo: schemas/* looseObject */._H3({
        namespace: schemas/* string */.YjP()
            .regex(/^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/, 'not a namespace')
            .optional(),
        api: schemas/* string */.YjP()
            .regex(/^v\d+\.\d+$/, 'not an API version such as v2.0')
            .default('v1.0'),
        subdirectory: schemas/* string */.YjP()
            .regex(/^(\.|\w[\w-]*)$/, 'not the name of a folder')
            .default('packages'),
    }),
});
/**
 * The recipe repositories that a folder is or holds: `repo.yaml` in the folder itself, or in
 * `spack_repo/NAMESPACE/` or `repos/spack_repo/NAMESPACE/` below it, sorted by namespace.
 * @param folder Absolute.
 * @param input The name of the input that gave it, for messages.
 * @throws UserError when there is none, or a `repo.yaml` is malformed.
 */
async function repositoriesIn(folder, input) {
    if (!(0,external_node_fs_.existsSync)(folder))
        throw new errors/* UserError */.yo(`There is no folder ${folder}.`, {
            fix: `Correct the input "${input}", or check the repository out first (actions/checkout).`,
        });
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'repo.yaml')))
        return [await readRepository(folder)];
    for (const parent of [(0,external_node_path_.join)(folder, 'spack_repo'), (0,external_node_path_.join)(folder, 'repos', 'spack_repo')]) {
        const names = (await (0,promises_.readdir)(parent).catch(() => []))
            .sort()
            .filter((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(parent, name, 'repo.yaml')));
        if (names.length > 0)
            return Promise.all(names.map((name) => readRepository((0,external_node_path_.join)(parent, name))));
    }
    throw new errors/* UserError */.yo(`${folder} is not a Spack package repository: it has no repo.yaml, and none in spack_repo/NAMESPACE/.`, {
        fix: `Point the input "${input}" to the folder that holds repo.yaml, or make one with "spack repo create".`,
    });
}
async function readRepository(folder) {
    const file = (0,external_node_path_.join)(folder, 'repo.yaml');
    const wrong = (what, cause) => new errors/* UserError */.yo(`${file} is not a valid repo.yaml: ${what}.`, {
        fix: 'Write it as Spack does: "repo:", below it "namespace: NAME" and "api: v2.0".',
        at: { file },
        cause,
    });
    let text;
    try {
        text = await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        throw wrong(`it cannot be read (${(0,errors/* codeOf */.$N)(error) ?? 'unknown error'})`, error);
    }
    let json;
    try {
        json = parseYaml(text, 'it');
    }
    catch (error) {
        throw wrong((0,errors/* messageOf */.bD)(error).split('\n')[0], error);
    }
    const read = repoFile.safeParse(json);
    if (!read.success)
        throw wrong((0,first_issue/* firstIssue */.O)(read.error));
    const { namespace: named, api, subdirectory } = read.data.repo;
    const before2 = /^v[01]\./.test(api);
    // From package API 2.0 on, the place of the folder says the namespace.
    const derived = before2 ? undefined : namespaceOf(folder);
    const namespace = named ?? derived;
    if (namespace === undefined)
        throw wrong('repo.namespace: is missing');
    // Spack refuses such a folder with a text that does not say what to do.
    if (!before2 && derived !== namespace)
        throw wrong(`a repository with api ${api} must lie in a folder spack_repo/${namespace.replaceAll('.', '/')}`);
    return { folder, namespace, packages: (0,external_node_path_.join)(folder, subdirectory), before2 };
}
/** `a.b` for `…/spack_repo/a/b`; undefined outside of a `spack_repo`. */
function namespaceOf(folder) {
    const parts = folder.split(external_node_path_.sep);
    const at = parts.lastIndexOf('spack_repo');
    return at < 0 || at === parts.length - 1 ? undefined : parts.slice(at + 1).join('.');
}


/***/ }),

/***/ 79074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ reviewedRecipe)
/* harmony export */ });
/* harmony import */ var _pakages_image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28041);

/**
 * What a review and the index bind to: the recipe, its patches, and whatever else lies in its
 * folder.
 */
function reviewedRecipe(files, more = {}) {
    const digests = files
        .filter(counts)
        .map(({ path, content }) => [path, (0,_pakages_image__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(content)])
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    const listing = digests
        .map(([path, digest]) => `${digest.slice('sha256:'.length)}  ${path}\n`)
        .join('');
    return { digest: (0,_pakages_image__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(listing), files: Object.fromEntries(digests), ...more };
}
/** What Python leaves behind when a recipe is loaded is no part of it. */
const counts = ({ path }) => !path.split('/').includes('__pycache__') && !path.endsWith('.pyc');


/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
