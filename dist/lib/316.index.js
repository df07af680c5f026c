export const id = 316;
export const ids = [316];
export const modules = {

/***/ 60316:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r_: () => (/* reexport */ BuildCache),
  qA: () => (/* reexport */ INDEX_TAG),
  uN: () => (/* reexport */ MirrorFolder),
  gl: () => (/* reexport */ registry_error_RegistryError),
  K0: () => (/* reexport */ attach),
  Og: () => (/* reexport */ credentialsFor),
  mb: () => (/* reexport */ dagOf),
  ol: () => (/* reexport */ manifest_digestOf),
  x0: () => (/* reexport */ finalizeIndex),
  g9: () => (/* reexport */ hashOfTag),
  Me: () => (/* reexport */ openRegistry),
  jQ: () => (/* reexport */ packagesIn),
  A5: () => (/* reexport */ pullToMirror),
  nF: () => (/* reexport */ pushCache),
  Xg: () => (/* reexport */ readConfig),
  AM: () => (/* reexport */ readImage),
  W3: () => (/* reexport */ specTag),
  hn: () => (/* reexport */ specTags)
});

// UNUSED EXPORTS: DOCKER_LIST, DOCKER_MANIFEST, EMPTY_CONFIG, IMAGE_CONFIG, IMAGE_INDEX, IMAGE_LAYER, IMAGE_MANIFEST, Limiter, MANIFEST_LIMIT, MemoryRegistry, SMALL, architectureOf, changed, composeImage, damaged, databaseJson, descriptorOf, emptyDatabase, encode, environmentOf, findIndex, imageEnv, inspect, inspectTarball, isIndexType, isInspected, isLoopback, look, ownEnvironment, parse, parseDatabase, parseImageIndex, parseImageManifest, parseReference, provenanceAnnotations, putBytes, readCatalog, readDatabase, readSmall, specText, verified, writeIndex

// EXTERNAL MODULE: ./packages/core/src/index.ts + 32 modules
var src = __webpack_require__(83064);
// EXTERNAL MODULE: ./packages/model/src/index.ts + 33 modules
var model_src = __webpack_require__(26747);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./packages/oci/src/registry-error.ts

/** A registry did not do what was asked: the message names the registry and the cause, `fix` the next step. */
class registry_error_RegistryError extends src/* UserError */.yo {
    name = 'RegistryError';
    failure;
    /** The HTTP status, where there was one. */
    status;
    /** The first error code of the answer's JSON body, such as `MANIFEST_BLOB_UNKNOWN`. */
    code;
    constructor(failure, message, details) {
        super(message, details);
        this.failure = failure;
        this.status = details.status;
        this.code = details.code;
    }
}
/** Bytes that are not what their digest or size says; `where` completes "from …". */
function damaged(failure, what, where) {
    const said = { truncated: 'is shorter than announced', 'digest-mismatch': 'does not have the digest it was asked for by', 'too-large': 'is longer than announced' }[failure];
    const fix = failure === 'truncated' ? 'Run it again; if it stays, push the package anew: the copy in the registry is damaged.' : 'Do not use it. Remove the package from the registry and push it anew; if you did not expect this, somebody may have changed it.';
    return new registry_error_RegistryError(failure, `${what} from ${where} ${said}.`, { fix });
}

;// CONCATENATED MODULE: ./packages/oci/src/verified.ts




/** Passes bytes on and fails at the end, or as soon as there are too many, when they are not what they should be. */
class Verified extends external_node_stream_.Transform {
    #hash = (0,external_node_crypto_.createHash)('sha256');
    #wanted;
    #size = 0;
    constructor(wanted) {
        super();
        this.#wanted = wanted;
    }
    _transform(chunk, _encoding, done) {
        this.#size += chunk.length;
        const { size, digest, where } = this.#wanted;
        if (size !== undefined && this.#size > size)
            return done(damaged('too-large', digest, where));
        this.#hash.update(chunk);
        done(null, chunk);
    }
    _flush(done) {
        const { size, digest, where } = this.#wanted;
        if (size !== undefined && this.#size < size)
            return done(damaged('truncated', digest, where));
        if (this.#hash.digest('hex') !== (0,model_src/* hexOf */.ZD)(digest))
            return done(damaged('digest-mismatch', digest, where));
        done();
    }
}
/**
 * A stream that passes bytes on and fails with a RegistryError when they do not have this digest and size. Who writes
 * them somewhere must throw away what came before the failure.
 * @param size In bytes; undefined when it is not known.
 */
const verified_verified = (digest, size, where) => new Verified({ digest, size, where });
/** Blobs of at most so many bytes are handled in one piece: streams cost more than they save. */
const SMALL = 1024 * 1024;
/** The whole of a small blob, checked; undefined for one that is large or cannot be read at once. @throws RegistryError */
async function readSmall(blob, where) {
    if (blob.size > SMALL || !blob.read)
        return undefined;
    const bytes = await blob.read();
    if (bytes.length !== blob.size)
        throw damaged(bytes.length < blob.size ? 'truncated' : 'too-large', blob.digest, where);
    if ((0,external_node_crypto_.hash)('sha256', bytes) !== (0,model_src/* hexOf */.ZD)(blob.digest))
        throw damaged('digest-mismatch', blob.digest, where);
    return bytes;
}

;// CONCATENATED MODULE: ./packages/oci/src/layout/blob-folder.ts







/** The size of a file in bytes; undefined when there is none. */
async function sizeOf(file) {
    try {
        const found = await (0,promises_.stat)(file);
        return found.isFile() ? found.size : undefined;
    }
    catch (error) {
        if ((0,src/* codeOf */.$N)(error) === 'ENOENT' || (0,src/* codeOf */.$N)(error) === 'ENOTDIR')
            return undefined;
        throw error;
    }
}
/**
 * Writes a stream to a file that appears only when its digest and size are right.
 * @param size Bytes; undefined when it is not known.
 * @param where Where the bytes come from, for messages. @throws RegistryError when they are not the right ones.
 */
async function writeVerified(file, stream, digest, size, where) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    const temporary = `${file}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    try {
        await (0,external_node_stream_promises_.pipeline)(stream, verified_verified(digest, size, where), (0,external_node_fs_.createWriteStream)(temporary, { highWaterMark: 256 * 1024 }));
        await (0,promises_.rename)(temporary, file);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}
/** Opens a file for one reading, in pieces that keep the number of system calls low. */
const openFile = (file) => (0,external_node_fs_.createReadStream)(file, { highWaterMark: 256 * 1024 });
/** A file as a blob. Whoever reads it checks that it has this digest and size. */
const fileBlob = (file, digest, size) => ({ digest, size, open: () => openFile(file), read: () => (0,promises_.readFile)(file) });

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./packages/oci/src/manifest.ts




/** The longest manifest that is read, in bytes. Registries must take 4 MiB; more is refused by most. */
const MANIFEST_LIMIT = 8 * 1024 * 1024;
const digest = schemas/* string */.YjP().refine(model_src/* isDigest */.Bc, 'not a sha256 digest');
const annotations = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP());
const shape = schemas/* object */.Ikc({
    mediaType: schemas/* string */.YjP().max(255),
    digest,
    size: schemas/* number */.aig().int().nonnegative().max(Number.MAX_SAFE_INTEGER),
    annotations: annotations.optional(),
    artifactType: schemas/* string */.YjP().optional()
});
/** JSON holds no undefined, so what was read is a descriptor also where optional keys must not be undefined. */
const descriptor = shape;
const looseDescriptor = shape.loose();
const imageManifest = schemas/* object */.Ikc({
    mediaType: schemas/* string */.YjP().optional(),
    schemaVersion: schemas/* literal */.euz(2),
    artifactType: schemas/* string */.YjP().optional(),
    config: descriptor,
    layers: schemas/* array */.YOg(descriptor),
    subject: descriptor.optional(),
    annotations: annotations.optional()
});
const imageIndex = schemas/* object */.Ikc({
    mediaType: schemas/* string */.YjP().optional(),
    schemaVersion: schemas/* literal */.euz(2),
    artifactType: schemas/* string */.YjP().optional(),
    manifests: schemas/* array */.YOg(looseDescriptor),
    subject: descriptor.optional(),
    annotations: annotations.optional()
});
/** Reads an image manifest. @throws RegistryError that names `from` when it is anything else. */
const parseImageManifest = (bytes, from) => parse(bytes, imageManifest, 'an image manifest', from);
/** Reads an image index. @throws RegistryError that names `from` when it is anything else. */
const parseImageIndex = (bytes, from) => parse(bytes, imageIndex, 'an image index', from);
/**
 * Reads JSON of a known shape.
 * @param what What it should be, with an article. @throws RegistryError (`malformed`) when it is anything else.
 */
function parse(bytes, type, what, from) {
    const fix = 'Something else was stored there, or it is damaged: remove it from the registry and push it anew.';
    let json;
    try {
        json = JSON.parse(Buffer.from(bytes).toString('utf8'));
    }
    catch (cause) {
        throw new registry_error_RegistryError('malformed', `${from} is not ${what}: it is not JSON.`, { fix, cause });
    }
    const read = type.safeParse(json);
    if (read.success)
        return read.data;
    const issue = read.error.issues[0];
    throw new registry_error_RegistryError('malformed', `${from} is not ${what}: ${issue?.path.join('.') || 'the document'}: ${issue?.message ?? 'malformed'}.`, { fix });
}
/** The sha256 of bytes, as OCI writes it. */
const manifest_digestOf = (bytes) => `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
/** JSON without white space, as bytes. The order of keys is that of the value: the same value gives the same digest. */
const encode = (value) => Buffer.from(JSON.stringify(value));
/** Points to bytes. */
const descriptorOf = (mediaType, bytes) => ({ mediaType, digest: manifest_digestOf(bytes), size: bytes.length });

;// CONCATENATED MODULE: ./packages/oci/src/spack-image/tags.ts

/** The tag of the package list. */
const INDEX_TAG = 'index.spack';
/** The tag of a package: Spack's own rule, so that Spack finds what we push and we find what Spack pushes. */
function specTag(name, version, hash) {
    const tag = `${name}-${version}-${hash}.spack`.replace(/[^A-Za-z0-9_.-]/g, '_');
    return tag.length > 128 ? tag.slice(0, 64) + tag.slice(-64) : tag;
}
/** The hash that a tag of a package ends with, also when Spack cut it in the middle; undefined for other tags. */
function hashOfTag(tag) {
    const hash = /-([a-z2-7]{32})\.spack$/.exec(tag)?.[1];
    return hash !== undefined && (0,model_src/* isSpecHash */.CV)(hash) ? hash : undefined;
}
/** The tags of packages among all tags, by hash. */
const specTags = (tags) => new Map(tags.flatMap((tag) => {
    const hash = hashOfTag(tag);
    return hash === undefined ? [] : [[hash, tag]];
}));

;// CONCATENATED MODULE: ./packages/oci/src/build-cache/clear-signed.ts
const BEGIN = '-----BEGIN PGP SIGNED MESSAGE-----';
const SIGNATURE = '\n-----BEGIN PGP SIGNATURE-----';
/**
 * The text inside a PGP clear-signed message (RFC 9580, section 7), or the text itself when it is none. The signature is
 * not checked: whose keys count is for the caller to know.
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

;// CONCATENATED MODULE: ./packages/oci/src/build-cache/layout3.ts



/** Media types in manifests of Spack's build cache layout 3. */
const TARBALL = 'application/vnd.spack.install.v2.tar+gzip';
const SPEC = 'application/vnd.spack.spec.v5+json';
const DATABASE = 'application/vnd.spack.db.v8+json';
/** Below the folder of a build cache. */
const SPEC_MANIFESTS = (0,external_node_path_.join)('v3', 'manifests', 'spec');
/** The manifest of one package. */
const specManifestPath = (name, version, hash) => (0,external_node_path_.join)(SPEC_MANIFESTS, name, `${name}-${version}-${hash}.spec.manifest.json`);
/** A blob: spread over folders named by the first two digits. */
const blobPath = (digest) => (0,external_node_path_.join)('blobs', 'sha256', (0,model_src/* hexOf */.ZD)(digest).slice(0, 2), (0,model_src/* hexOf */.ZD)(digest));
/** One entry of a manifest. */
const manifestEntry = schemas/* object */.Ikc({
    contentLength: schemas/* number */.aig().int().nonnegative(),
    mediaType: schemas/* string */.YjP(),
    compression: schemas/* string */.YjP(),
    checksumAlgorithm: schemas/* literal */.euz('sha256'),
    checksum: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/, 'not 64 hex digits').transform((hex) => (0,model_src/* digestOfHex */.z9)(hex))
});
/** A manifest: `{"version": 3, "data": [...]}`. */
const manifestType = schemas/* object */.Ikc({ version: schemas/* literal */.euz(3), data: schemas/* array */.YOg(manifestEntry) });
/** The text of a manifest, as Spack writes it. */
function manifestText(entries) {
    return JSON.stringify({ version: 3, data: entries.map((entry) => ({ ...entry, checksum: (0,model_src/* hexOf */.ZD)(entry.checksum) })) }, null, 0);
}

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
        const names = await namesIn((0,external_node_path_.join)(folder, SPEC_MANIFESTS));
        if (names === undefined)
            throw await notACache(folder);
        const found = await Promise.all(names.map((name) => build_cache_entriesOf(folder, name)));
        return new BuildCache(folder, new Map(found.flat().map((entry) => [entry.hash, entry])));
    }
    /** Reads one package. @throws UserError when a file is missing, malformed or of another package. */
    async read(entry) {
        const { text, signed } = signedText(await (0,promises_.readFile)(entry.file, 'utf8'));
        const manifest = manifestType.safeParse(jsonOf(text));
        const find = (type) => manifest.data?.data.find((one) => one.mediaType === type);
        const [tarball, specBlob] = [find(TARBALL), find(SPEC)];
        if (!tarball || !specBlob)
            throw corrupt(entry.file, 'it is not a manifest of layout 3 with a tarball and a spec');
        const json = await this.#specJson(specBlob, entry.file);
        const dag = (0,src/* readingFrom */.L)(entry.file, () => (0,model_src/* parseSpecFile */.VM)(json), { file: entry.file });
        if (dag.roots[0] !== entry.hash)
            throw corrupt(entry.file, `its spec has the hash ${dag.roots[0]}`);
        const path = (0,external_node_path_.join)(this.folder, blobPath(tarball.checksum));
        if ((await sizeOf(path)) !== tarball.contentLength)
            throw corrupt(entry.file, `its tarball ${path} is missing or has another size`);
        return {
            entry, dag, signed, spec: dag.specs.get(entry.hash), specJson: json.spec,
            tarball: fileBlob(path, tarball.checksum, tarball.contentLength)
        };
    }
    async #specJson(blob, file) {
        const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(this.folder, blobPath(blob.checksum))).catch((cause) => Promise.reject(corrupt(file, `its spec ${blobPath(blob.checksum)} cannot be read (${(0,src/* codeOf */.$N)(cause)})`)));
        if (manifest_digestOf(bytes) !== blob.checksum)
            throw corrupt(file, `its spec ${blobPath(blob.checksum)} does not have its checksum`);
        try {
            return JSON.parse(String(blob.compression === 'gzip' ? await unzip(bytes, { maxOutputLength: SPEC_LIMIT }) : bytes));
        }
        catch {
            throw corrupt(file, `its spec ${blobPath(blob.checksum)} is not compressed JSON`);
        }
    }
}
async function build_cache_entriesOf(folder, name) {
    const below = (0,external_node_path_.join)(folder, SPEC_MANIFESTS, name);
    return ((await namesIn(below)) ?? []).flatMap((file) => {
        const match = file.startsWith(`${name}-`) ? /^(.+)-([a-z2-7]{32})\.spec\.manifest\.json$/.exec(file.slice(name.length + 1)) : null;
        const [, version, hash] = match ?? [];
        if (version === undefined || hash === undefined || !(0,model_src/* isSpecHash */.CV)(hash))
            return [];
        return [{ name, version, hash, tag: specTag(name, version, hash), file: (0,external_node_path_.join)(below, file) }];
    });
}
/** Sorted; undefined when there is no such folder. */
async function namesIn(folder) {
    try {
        return (await (0,promises_.readdir)(folder)).sort();
    }
    catch (error) {
        if ((0,src/* codeOf */.$N)(error) === 'ENOENT' || (0,src/* codeOf */.$N)(error) === 'ENOTDIR')
            return undefined;
        throw error;
    }
}
async function notACache(folder) {
    const old = await namesIn((0,external_node_path_.join)(folder, 'build_cache'));
    if (old)
        return new src/* UserError */.yo(`${folder} is a build cache of layout 2, written by Spack 0.23 or older.`, { fix: 'Convert it with `spack buildcache migrate`, or build again with Spack 1.0 or newer.' });
    return new src/* UserError */.yo(`There is no build cache in ${folder}.`, { fix: 'Run "build" first, or name the folder that holds v3/manifests.' });
}
const corrupt = (file, why) => new src/* UserError */.yo(`The build cache is damaged: ${file}: ${why}.`, { fix: 'Delete the folder and build again, or push the package into it anew with `spack buildcache push --force`.', at: { file } });
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/oci/src/build-cache/mirror-folder.ts








/** A folder in Spack's build cache layout 3, for writing: Spack installs from it as from a mirror `file://FOLDER`. */
class MirrorFolder {
    folder;
    constructor(folder) {
        this.folder = folder;
    }
    /** Whether a blob of this size is there. Blobs are checked when they are written, and again by Spack. */
    async has({ digest, size }) {
        return (await sizeOf(this.blob(digest))) === size;
    }
    /** The path of a blob. */
    blob(digest) {
        return (0,external_node_path_.join)(this.folder, blobPath(digest));
    }
    /** Writes a blob that appears only when it is whole and right. @param where Where it comes from, for messages. */
    async write(blob, stream, where) {
        await writeVerified(this.blob(blob.digest), stream, blob.digest, blob.size, where);
    }
    /** Adds a package whose tarball is there. @param dag Holds it and all that it depends on. */
    async add(dag, hash, tarball) {
        const { name, version } = dag.specs.get(hash);
        const spec = (0,external_node_zlib_.gzipSync)(encode({ ...(0,model_src/* specFileJson */.iH)(dag, hash), buildcache_layout_version: 2 }));
        const entries = [entryOf(TARBALL, 'gzip', tarball), entryOf(SPEC, 'gzip', { digest: manifest_digestOf(spec), size: spec.length })];
        await (0,src/* writeWhole */.f8)(this.blob(manifest_digestOf(spec)), spec);
        await (0,src/* writeWhole */.f8)((0,external_node_path_.join)(this.folder, specManifestPath(name, version, hash)), manifestText(entries));
    }
    /** Takes a package out, if it is there. Its blobs stay: others may have the same, and nothing names them any more. */
    async remove({ name, version, hash }) {
        await (0,promises_.rm)((0,external_node_path_.join)(this.folder, specManifestPath(name, version, hash)), { force: true });
    }
    /** Writes what marks the folder as a build cache; call it once. */
    async writeHeader() {
        await (0,src/* writeWhole */.f8)((0,external_node_path_.join)(this.folder, 'v3', 'layout.json'), '{"signing": "gpg"}');
    }
    /** Writes the list that Spack looks hashes up in. @param database As `databaseJson` makes it. */
    async writeIndex(database) {
        const blob = { digest: manifest_digestOf(database), size: database.length };
        await (0,src/* writeWhole */.f8)(this.blob(blob.digest), database);
        await (0,src/* writeWhole */.f8)((0,external_node_path_.join)(this.folder, 'v3', 'manifests', 'index', 'index.manifest.json'), manifestText([entryOf(DATABASE, 'none', blob)]));
    }
}
const entryOf = (mediaType, compression, { digest, size }) => ({ contentLength: size, mediaType, compression, checksumAlgorithm: 'sha256', checksum: digest });

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./packages/oci/src/spack-image/environment.ts
/** Where Spack looks in a prefix, in its order (`prefix_inspections` of its `modules.yaml`): a later one goes before an earlier one. */
const INSPECTIONS = [
    ['bin', 'PATH'], ['man', 'MANPATH'], ['share/man', 'MANPATH'], ['share/aclocal', 'ACLOCAL_PATH'],
    ['lib/pkgconfig', 'PKG_CONFIG_PATH'], ['lib64/pkgconfig', 'PKG_CONFIG_PATH'], ['share/pkgconfig', 'PKG_CONFIG_PATH']
];
/** Whether a folder of a prefix, such as `share/man`, counts for {@link environmentOf}. */
const isInspected = (folder) => INSPECTIONS.some(([one]) => folder.endsWith(one));
/** What one package adds: Spack's static part. What recipes set themselves (`setup_run_environment`) only Spack can know. */
function environmentOf(prefix, folders) {
    const environment = {};
    for (const [folder, variable] of INSPECTIONS) {
        if (folders.has(`${prefix}/${folder}`))
            environment[variable] = [`${prefix}/${folder}`, ...(environment[variable] ?? [])];
    }
    return { ...environment, CMAKE_PREFIX_PATH: [prefix] };
}
/** `Env` of an image of several packages: of two, the one that needs the other comes first. */
function imageEnv(packages) {
    const all = {};
    for (const one of packages) {
        for (const [variable, paths] of Object.entries(one))
            (all[variable] ??= []).push(...paths);
    }
    const { PATH = [], ...others } = all;
    const rest = Object.entries(others).sort(([a], [b]) => (a < b ? -1 : 1)).map(([variable, paths]) => `${variable}=${[...new Set(paths)].join(':')}`);
    return [`PATH=${[...new Set(PATH), '/bin', '/usr/bin'].join(':')}`, ...rest];
}
/**
 * What the last package of an image added to its `Env`. Its prefix is the first one on CMAKE_PREFIX_PATH: the package
 * itself comes before all that it needs.
 */
function ownEnvironment(env) {
    const all = Object.fromEntries(env.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1).split(':')]));
    const prefix = all['CMAKE_PREFIX_PATH']?.[0];
    if (!prefix)
        return {};
    const own = Object.entries(all).map(([variable, paths]) => [variable, [...new Set(paths.filter((path) => path === prefix || path.startsWith(`${prefix}/`)))]]);
    return Object.fromEntries(own.filter(([, paths]) => paths.length > 0));
}

;// CONCATENATED MODULE: ./packages/oci/src/build-cache/tarball.ts












/** Spack makes paths longer with this word, so that binaries can be moved to any shorter path. */
const PADDING = '__spack_path_placeholder__';
/** Bytes that are uncompressed in one piece; more go through a stream. */
const UNZIPPED_LIMIT = 64 * 1024 * 1024;
const METADATA_LIMIT = 64 * 1024 * 1024;
const distribution = schemas/* object */.Ikc({ relocate_binaries: schemas/* array */.YOg(schemas/* string */.YjP()).default([]) });
/**
 * Reads a whole tarball once, checking its digest and size, without unpacking it.
 * @throws RegistryError when it is not what it should be; UserError when it is not a tarball of a package.
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
        if (error instanceof src/* UserError */.yo)
            throw error;
        throw new src/* UserError */.yo(`The tarball of ${what} cannot be read: ${error instanceof Error ? error.message : String(error)}.`, { fix: 'Delete it from the build cache and build the package again.', cause: error });
    }
    if (found.prefix === '')
        throw new src/* UserError */.yo(`The tarball of ${what} is not one of Spack: it has no .spack/binary_distribution.`, { fix: 'Push the package into the build cache with Spack 1.0 or newer.' });
    const { prefix, folders, binaries } = found;
    return { diffId, prefix, padded: prefix.includes(PADDING), relocatedBinaries: binaries, environment: environmentOf(prefix, folders) };
}
/** Feeds the uncompressed bytes into `tar` and returns their sha256. */
async function unpacked(blob, tar) {
    const small = unzipped(await readSmall(blob, 'the build cache'));
    if (small) {
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from([small], { objectMode: false }), tar);
        return manifest_digestOf(small);
    }
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const hashing = new external_node_stream_.Transform({
        transform: (chunk, _, done) => {
            hash.update(chunk);
            done(null, chunk);
        }
    });
    await (0,external_node_stream_promises_.pipeline)(blob.open(), verified_verified(blob.digest, blob.size, 'the build cache'), (0,external_node_zlib_.createGunzip)(), hashing, tar);
    return `sha256:${hash.digest('hex')}`;
}
/** Small bytes, uncompressed; undefined when there are none or they are not small any more. */
function unzipped(small) {
    try {
        return small && (0,external_node_zlib_.gunzipSync)(small, { maxOutputLength: UNZIPPED_LIMIT });
    }
    catch (error) {
        if ((0,src/* codeOf */.$N)(error) === 'ERR_BUFFER_TOO_LARGE')
            return undefined;
        throw error;
    }
}
async function readEntries(tar, found, readMetadata) {
    for await (const entry of tar) {
        const header = entry.header;
        const path = `/${header.name.replace(/^\.?\/+|\/+$/g, '')}`;
        if (header.type === 'directory' && isInspected(path))
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

;// CONCATENATED MODULE: ./packages/oci/src/reference.ts


const FORMS = 'Write oci://HOST/PATH, such as oci://ghcr.io/owner/cache, oci+http://localhost:5000/PATH for a registry on this machine, or oci-layout:FOLDER.';
/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pulling-manifests */
const PATH = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const HOST = /^(?:\[[0-9a-fA-F:]+\]|[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?::\d{1,5})?$/;
/**
 * Reads where a repository is: `oci://HOST[:PORT]/PATH` (TLS), `oci+http://` (loopback only) or `oci-layout:FOLDER`.
 * Paths are lower-cased, as Spack does it, since GitHub's owners may hold upper case.
 * @throws UserError for any other form: with a user, tag or digest in it, or http to another machine.
 */
function parseReference(text) {
    const layout = /^oci-layout:(?!\/\/[^/])(.+)$/.exec(text);
    if (layout)
        return { kind: 'layout', text, folder: layout[1] };
    const match = /^(oci|oci\+http|oci\+https):\/\/([^/]*)\/(.*?)\/*$/.exec(text);
    if (!match)
        throw new src/* UserError */.yo(`"${(0,model_src/* shown */.SP)(text)}" is not a registry.`, { fix: FORMS });
    const [, scheme, host = '', path = ''] = match;
    const repository = path.toLowerCase();
    checkHost(host, scheme === 'oci+http', text);
    if (!PATH.test(repository) || repository.length > 255)
        throw new src/* UserError */.yo(`"${(0,model_src/* shown */.SP)(text)}" does not name a repository: "${(0,model_src/* shown */.SP)(path)}" is not a path of one.`, { fix: pathFix(path) });
    const origin = new URL(`${scheme === 'oci+http' ? 'http' : 'https'}://${host}`).origin;
    return { kind: 'http', text: `${scheme === 'oci+http' ? 'oci+http' : 'oci'}://${host}/${repository}`, origin, repository };
}
function checkHost(host, plain, text) {
    if (host.includes('@'))
        throw new src/* UserError */.yo('A registry was given with a user name in its address.', { fix: 'Take it out, and give "username" and "password" (or "token") instead.' });
    if (!HOST.test(host) || !URL.canParse(`https://${host}`))
        throw new src/* UserError */.yo(`"${(0,model_src/* shown */.SP)(text)}" does not name a host.`, { fix: FORMS });
    if (plain && !isLoopback(new URL(`http://${host}`).hostname))
        throw new src/* UserError */.yo(`"${(0,model_src/* shown */.SP)(text)}" would send packages and credentials in clear over a network.`, { fix: 'Use oci:// (TLS); oci+http:// is for registries on this machine only.' });
}
function pathFix(path) {
    if (/[:@]/.test(path))
        return 'Leave out the tag or digest: one repository holds all packages, and tags are made from their names.';
    return path === '' ? 'Add the path of a repository after the host, such as owner/cache.' : 'Use lower case letters, digits and single . _ - inside names that are joined by /.';
}
/** Whether a host name as URL gives it means this machine. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

;// CONCATENATED MODULE: ./packages/oci/src/credentials.ts

/** GitHub's own registry, where the token of a job is valid: ghcr.io, or `containers.HOST` of an enterprise instance. */
const isGitHubs = (host, serverUrl) => host === 'ghcr.io' || host === `containers.${URL.parse(serverUrl)?.host}`;
/**
 * Who logs in to a registry. The token of a job, which every action has by default, goes to GitHub's own registry only;
 * another one gets a token when, and only when, a user name is given with it.
 * @param serverUrl The base of GitHub's web addresses.
 * @throws UserError when the reference is malformed.
 */
function credentialsFor(reference, serverUrl, { token, username, actor }) {
    const parsed = parseReference(reference);
    if (parsed.kind === 'layout' || token === undefined)
        return undefined;
    if (username !== undefined)
        return { username, password: token };
    // GHCR takes any name with a token, but wants one.
    return isGitHubs(new URL(parsed.origin).host, serverUrl) ? { username: actor ?? 'token', password: token } : undefined;
}

;// CONCATENATED MODULE: ./packages/oci/src/index/database.ts


/** The version of Spack's database that is written and read: that of Spack 1.0 and newer. A text, as Spack writes it. */
const VERSION = '8';
const node = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP(), hash: schemas/* string */.YjP(), dependencies: schemas/* array */.YOg(schemas/* object */.Ikc({ hash: schemas/* string */.YjP() }).loose()).optional() }).loose();
const databaseType = schemas/* object */.Ikc({
    database: schemas/* object */.Ikc({
        version: schemas/* string */.YjP(),
        installs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ spec: node, in_buildcache: schemas/* boolean */.zMY().optional() }).loose())
    })
});
/** A database without specs. */
const emptyDatabase = { nodes: new Map(), available: new Set() };
/**
 * Reads a database.
 * @returns Undefined for one of another version, written by a Spack before 1.0. @throws RegistryError when it is none.
 */
function parseDatabase(bytes, from) {
    const { database } = parse(bytes, databaseType, 'a list of packages', from);
    if (database.version !== VERSION)
        return undefined;
    const installs = Object.entries(database.installs);
    return {
        nodes: new Map(installs.map(([hash, { spec }]) => [hash, spec])),
        available: new Set(installs.filter(([, one]) => one.in_buildcache).map(([hash]) => hash))
    };
}
/**
 * A database with other packages available. Nodes that no available package reaches are left out.
 * @param added The nodes of what is new: its own and those that it depends on.
 */
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
/**
 * The JSON of a database, as Spack reads it. Sorted by hash: the same packages give the same bytes, whoever writes them.
 * `ref_count` is the number of specs in it that depend on a spec in any way, as Spack counts it.
 */
function databaseJson({ nodes, available }) {
    const dependents = new Map();
    for (const one of nodes.values()) {
        for (const { hash } of one.dependencies ?? [])
            dependents.set(hash, (dependents.get(hash) ?? 0) + 1);
    }
    const sorted = [...nodes].sort(([a], [b]) => (a < b ? -1 : 1));
    const installs = sorted.map(([hash, spec]) => [hash, { spec, ref_count: dependents.get(hash) ?? 0, in_buildcache: available.has(hash) }]);
    return encode({ database: { version: VERSION, installs: Object.fromEntries(installs) } });
}

// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
;// CONCATENATED MODULE: ./packages/oci/src/media-types.ts
/** Media types of the OCI image specification 1.1 and of Docker's registry. */
const IMAGE_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const media_types_IMAGE_INDEX = 'application/vnd.oci.image.index.v1+json';
const IMAGE_CONFIG = 'application/vnd.oci.image.config.v1+json';
const IMAGE_LAYER = 'application/vnd.oci.image.layer.v1.tar+gzip';
const EMPTY_CONFIG = 'application/vnd.oci.empty.v1+json';
const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';
const DOCKER_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json';
/** Whether a manifest of this type lists other manifests. */
const isIndexType = (mediaType) => mediaType === media_types_IMAGE_INDEX || mediaType === DOCKER_LIST;

;// CONCATENATED MODULE: ./packages/oci/src/spack-image/read.ts






/** The longest config that is read, in bytes: it holds the whole DAG of a spec, about 1 kB a node. */
const CONFIG_LIMIT = 64 * 1024 * 1024;
const config = schemas/* object */.Ikc({
    rootfs: schemas/* object */.Ikc({ diff_ids: schemas/* array */.YOg(schemas/* string */.YjP()) }).optional(),
    config: schemas/* object */.Ikc({ Env: schemas/* array */.YOg(schemas/* string */.YjP()).nullish() }).nullish(),
    spec: schemas/* object */.Ikc({
        _meta: schemas/* object */.Ikc({ version: schemas/* number */.aig() }).loose(),
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP(), hash: schemas/* string */.YjP().refine(model_src/* isSpecHash */.CV, 'not a spec hash') }).loose()).min(1)
    }),
    binary_cache_checksum: schemas/* object */.Ikc({ hash_algorithm: schemas/* literal */.euz('sha256'), hash: schemas/* string */.YjP() }).optional()
});
/**
 * Reads the image under the tag of a package, whoever wrote it: we, or any Spack since 0.22.
 * @returns Undefined when there is no such tag. @throws RegistryError when it is no image of a package.
 */
async function readImage(registry, tag) {
    const stored = await registry.manifest(tag);
    if (!stored)
        return undefined;
    const from = `${registry.reference}:${tag}`;
    if (isIndexType(stored.mediaType))
        throw notSpack(from, 'it is an index of several images');
    const manifest = parseImageManifest(stored.bytes, from);
    const layer = manifest.layers.at(-1);
    if (!layer)
        throw notSpack(from, 'it has no layers');
    const descriptor = { mediaType: stored.mediaType, digest: stored.digest, size: stored.bytes.length };
    return { tag, digest: stored.digest, descriptor, config: manifest.config, layer, annotations: manifest.annotations ?? {} };
}
/**
 * Reads the config of an image.
 * @throws RegistryError when it is none of a package, or names another tarball than the manifest does.
 */
async function readConfig(registry, image) {
    const from = `the config of ${registry.reference}:${image.tag}`;
    if (image.config.size > CONFIG_LIMIT)
        throw notSpack(from, `it has ${image.config.size} bytes`);
    const read = parse(await (0,consumers_.buffer)(await registry.readBlob(image.config.digest, image.config.size)), config, 'the config of a package', from);
    const checksum = read.binary_cache_checksum?.hash;
    if (checksum !== undefined && checksum !== (0,model_src/* hexOf */.ZD)(image.layer.digest))
        throw notSpack(from, 'it describes another tarball than the manifest does');
    const root = read.spec.nodes[0];
    const diffId = read.rootfs?.diff_ids.at(-1);
    return {
        hash: root.hash, name: root.name, version: root.version, format: read.spec._meta.version, spec: read.spec,
        diffId: diffId !== undefined && (0,model_src/* isDigest */.Bc)(diffId) ? diffId : undefined, env: read.config?.Env ?? []
    };
}
/** The DAG of an image's spec. @throws RegistryError when it is of a format that is not understood (Spack before 1.0). */
function dagOf(read, from) {
    try {
        return (0,model_src/* parseSpecFile */.VM)({ spec: read.spec });
    }
    catch (error) {
        if (!(error instanceof model_src/* InvalidValue */.h6))
            throw error;
        throw new registry_error_RegistryError('malformed', `The spec of ${read.name}@${read.version} in ${from} cannot be used: ${error.message}`, { fix: error.fix, cause: error });
    }
}
const notSpack = (from, why) => new registry_error_RegistryError('malformed', `${from} is not a package of Spack: ${why}.`, { fix: 'Remove the tag, or push the package anew: tags that end in .spack are for packages only.' });

;// CONCATENATED MODULE: ./packages/oci/src/spack-image/architecture.ts

/** Targets of archspec that are not of the x86_64 family, by what `GOARCH` calls their family. */
const FAMILIES = [
    [/^(aarch64|armv8(\.\d)?a|armv9(\.\d)?a|thunderx2|a64fx|cortex_a\d+|neoverse_\w+|m[1-9])$/, 'arm64'],
    [/^(ppc64le|power\d+le)$/, 'ppc64le'],
    [/^(ppc64|power\d+)$/, 'ppc64'],
    [/^(riscv64|u74mc)$/, 'riscv64'],
    [/^(x86|i686|pentium\d|prescott)$/, 'x86'],
    [/^(arm|ppc|ppcle|sparc|sparc64)$/, '']
];
/** The `architecture` of an image, as stock Spack names it: `amd64`, `arm64`, else the name of the family. */
function architectureOf(spec) {
    const target = (0,model_src/* targetOf */.$r)(spec);
    const family = FAMILIES.find(([pattern]) => pattern.test(target));
    return family === undefined ? 'amd64' : family[1] || target;
}

;// CONCATENATED MODULE: ./packages/oci/src/spack-image/spec-text.ts

const FLAGS = new Set(['cflags', 'cppflags', 'cxxflags', 'fflags', 'ldflags', 'ldlibs']);
/** A concrete spec in Spack's own words: `libfoo@=1.1~debug build_system=makefile flavor=plain platform=linux os=debian12 target=x86_64_v3`. */
function specText(spec) {
    const entries = Object.entries(spec.parameters).sort(([a], [b]) => (a < b ? -1 : 1));
    const switches = entries.filter(([, value]) => typeof value === 'boolean').map(([name, value]) => `${value ? '+' : '~'}${name}`);
    const flags = entries.filter(([name, value]) => FLAGS.has(name) && Array.isArray(value) && value.length > 0).map(([name, value]) => `${name}="${value.join(' ')}"`);
    const variants = entries.filter(([name, value]) => !FLAGS.has(name) && typeof value !== 'boolean' && value !== null).map(([name, value]) => variantText(name, value));
    const { platform, platform_os } = spec.arch;
    return [`${spec.name}@=${spec.version}${switches.join('')}`, ...flags, ...variants, `platform=${platform}`, `os=${platform_os}`, `target=${(0,model_src/* targetOf */.$r)(spec)}`].join(' ');
}
function variantText(name, value) {
    // Patches are named by their sha256; seven digits of it are enough for people.
    if (name === 'patches' && Array.isArray(value))
        return `patches:=${value.map((sha256) => sha256.slice(0, 7)).join(',')}`;
    return Array.isArray(value) ? `${name}:=${value.join(',')}` : `${name}=${String(value)}`;
}

;// CONCATENATED MODULE: ./packages/oci/src/spack-image/compose.ts






/**
 * Makes the config and the manifest of a package, in the format that stock Spack reads. The config has no time in it:
 * the same package has the same config digest. The source is told three times (config label, annotation of the manifest,
 * annotation of the index), since readers disagree about where to look.
 */
function composeImage(parts) {
    const own = parts.layers.at(-1);
    const config = encode({
        architecture: architectureOf(parts.spec),
        os: parts.spec.arch.platform === 'windows' ? 'windows' : 'linux',
        rootfs: { type: 'layers', diff_ids: parts.layers.map((layer) => layer.diffId) },
        config: { Env: imageEnv(parts.layers.map((layer) => layer.environment).toReversed()), ...(parts.source && { Labels: { 'org.opencontainers.image.source': parts.source } }) },
        spec: parts.specJson,
        buildcache_layout_version: 3,
        binary_cache_checksum: { hash_algorithm: 'sha256', hash: (0,model_src/* hexOf */.ZD)(own.digest) }
    });
    const layers = parts.layers.map(({ digest, size }) => ({ mediaType: IMAGE_LAYER, digest, size }));
    const manifest = encode({ mediaType: IMAGE_MANIFEST, schemaVersion: 2, config: descriptorOf(IMAGE_CONFIG, config), layers, annotations: annotationsOf(parts) });
    return { config, manifest, mediaType: IMAGE_MANIFEST };
}
/** https://github.com/opencontainers/image-spec/blob/v1.1.0/annotations.md */
function annotationsOf({ spec, licenses, ...provenance }) {
    return { 'org.opencontainers.image.description': specText(spec), ...provenanceAnnotations(provenance), ...(licenses && { 'org.opencontainers.image.licenses': licenses }) };
}
/** The annotations that say where something comes from. */
const provenanceAnnotations = ({ source, revision }) => ({
    ...(source && { 'org.opencontainers.image.source': source }),
    ...(revision && { 'org.opencontainers.image.revision': revision })
});

;// CONCATENATED MODULE: ./packages/oci/src/index/index-image.ts










/** Bytes. A list of 10,000 packages has about 10 MB. */
const INDEX_LIMIT = 512 * 1024 * 1024;
const index_image_digest = schemas/* string */.YjP().refine(model_src/* isDigest */.Bc, 'not a digest');
const catalogType = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ manifest: index_image_digest, layer: index_image_digest, size: schemas/* number */.aig().int().nonnegative() }));
/** Where in the index image the catalog is: Spack takes no notice of the config. */
const CATALOG = 'pakages.catalog/1';
/** Finds the index image; undefined when there is none, or something else under its tag: it can be made anew. */
async function findIndex(registry) {
    const stored = await registry.manifest(INDEX_TAG);
    if (!stored)
        return undefined;
    return orUndefined(async () => {
        const { config, layers } = parseImageManifest(stored.bytes, `${registry.reference}:${INDEX_TAG}`);
        const layer = layers[0];
        return layer && { manifest: { mediaType: stored.mediaType, digest: stored.digest, size: stored.bytes.length }, layer, config };
    });
}
/** Reads the list of packages; undefined when it is not one that can be extended. */
async function readDatabase(registry, { layer }) {
    if (layer.size > INDEX_LIMIT)
        return undefined;
    return orUndefined(async () => parseDatabase(await (0,consumers_.buffer)(await registry.readBlob(layer.digest, layer.size)), `${registry.reference}:${INDEX_TAG}`));
}
/** Reads the catalog; empty when the index was written by Spack itself. */
async function readCatalog(registry, { config }) {
    if (config.size <= 2 || config.size > INDEX_LIMIT)
        return new Map();
    const found = await orUndefined(async () => {
        const json = JSON.parse(String(await (0,consumers_.buffer)(await registry.readBlob(config.digest, config.size))));
        return catalogType.safeParse(json[CATALOG]).data;
    });
    return new Map(Object.entries(found ?? {}).filter(([hash]) => (0,model_src/* isSpecHash */.CV)(hash)));
}
/** Writes the index image and returns its manifest's digest. */
async function writeIndex(registry, database, catalog, provenance) {
    const entries = [...catalog].filter(([hash]) => database.available.has(hash)).sort(([a], [b]) => (a < b ? -1 : 1));
    const labels = provenance.source && { config: { Labels: { 'org.opencontainers.image.source': provenance.source } } };
    const config = encode({ ...labels, [CATALOG]: Object.fromEntries(entries) });
    const layer = databaseJson(database);
    // Stock Spack declares its JSON as a tarball too: readers ask for that type.
    const manifest = encode({
        mediaType: IMAGE_MANIFEST, schemaVersion: 2, config: descriptorOf(IMAGE_CONFIG, config), layers: [descriptorOf(IMAGE_LAYER, layer)],
        annotations: { 'org.opencontainers.image.description': 'List of the packages in this Spack build cache', ...provenanceAnnotations(provenance) }
    });
    await Promise.all([config, layer].map((bytes) => putBytes(registry, bytes)));
    return registry.putManifest(INDEX_TAG, IMAGE_MANIFEST, manifest);
}
/** Uploads bytes that are in memory, unless they are there. */
async function putBytes(registry, bytes) {
    const { digest, size } = descriptorOf('', bytes);
    await registry.putBlob({ digest, size, open: () => external_node_stream_.Readable.from([bytes], { objectMode: false }), read: async () => bytes });
}
/** What is damaged or gone meanwhile is treated as absent; other failures, such as a registry that is down, are not. */
async function orUndefined(read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        if (error instanceof registry_error_RegistryError && ['malformed', 'not-found', 'digest-mismatch', 'truncated', 'too-large'].includes(error.failure))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/oci/src/index/finalize.ts







/** Lists the packages of a repository, and reads what its index says of them. */
async function look(registry) {
    const [tags, index] = await Promise.all([registry.tags().then(specTags), findIndex(registry)]);
    return { tags, index, catalog: index ? await readCatalog(registry, index) : new Map() };
}
/** How often the index is written again because others changed it, and how long a tag may be listed without being readable. */
const ROUNDS = 40;
const PATIENCE = 4;
/**
 * Brings the index of a repository up to date with its tags. The index is derived, never the truth: after every write the
 * tags are listed again, and as long as one of them is missing the index is read, completed and written anew. So the
 * last of several writers at once always leaves the union, since everything was tagged before its writer came here.
 * @throws RegistryError when an expected package does not appear.
 */
async function finalizeIndex(options) {
    const finalizer = new Finalizer(options);
    for (let round = 1; round <= ROUNDS; round++) {
        const state = await finalizer.round();
        if (typeof state === 'object')
            return state;
        // Who waits does so for the registry to catch up; who wrote twice meets another writer and steps aside for a moment.
        const pause = state === 'waiting' ? 250 * Math.min(round, 8) : round > 1 ? 100 * Math.min(round, 20) : 0;
        if (pause > 0)
            await options.clock.sleep(Math.random() * pause, options.signal);
    }
    throw new registry_error_RegistryError('server', `The index of ${options.registry.reference} could not be brought up to date in ${ROUNDS} tries: others keep writing it, or the registry forgets.`, { fix: 'Let only one job write the index ("update-index: false" in the others), and run it again.' });
}
class Finalizer {
    #options;
    /** What was read from the registry in this run; images do not change. */
    #read = new Map();
    #skipped = new Map();
    /** In how many rounds a listed tag could not be read. */
    #unreadable = new Map();
    #seen;
    /** How many more times the index may be missing after it was written. */
    #unseen = 0;
    constructor(options) {
        this.#options = options;
        this.#seen = options.seen;
    }
    /** Looks, and writes if anything is missing. Returns the result when nothing is. */
    async round() {
        const { registry, expected, provenance } = this.#options;
        const { tags, index, catalog } = this.#seen ?? (await look(registry));
        this.#seen = undefined;
        // What was just written may take a while to appear: writing it again would begin the wait anew.
        if (!index && this.#unseen > 0) {
            this.#unseen--;
            return 'waiting';
        }
        const database = (index && (await readDatabase(registry, index))) ?? emptyDatabase;
        const wanted = new Map([...[...expected].map(([hash, { tag }]) => [hash, tag]), ...tags].filter(([, tag]) => !this.#skipped.has(tag)));
        const missing = [...wanted].filter(([hash]) => !database.available.has(hash));
        const gone = new Set(await this.#gone(database, tags));
        const found = await this.#find(missing);
        const complete = mergedCatalog(catalog, found, [...expected].filter(([hash]) => found.has(hash) || database.available.has(hash)));
        if (index && found.size === 0 && gone.size === 0 && isSame(complete, catalog)) {
            return missing.some(([, tag]) => !this.#skipped.has(tag)) ? 'waiting' : this.#result(index.manifest.digest, database);
        }
        const available = new Set([...database.available, ...found.keys()].filter((hash) => !gone.has(hash)));
        await writeIndex(registry, changed(database, [...found.values()].flatMap((one) => one.nodes), available), complete, provenance);
        this.#unseen = PATIENCE;
        return 'wrote';
    }
    #result(manifest, database) {
        const lost = [...this.#options.expected].find(([hash]) => !database.available.has(hash))?.[1].tag;
        if (lost !== undefined)
            throw new registry_error_RegistryError('server', `${this.#options.registry.reference}:${lost} is not in the index: ${this.#skipped.get(lost) ?? 'it disappeared'}.`, { fix: 'Push the package again.' });
        return { manifest, specs: database.available.size, skipped: [...this.#skipped].map(([tag, reason]) => ({ tag, reason })) };
    }
    /** Packages in the index whose tag is gone. A list that lags behind does not count: the tag itself is asked for. */
    async #gone(database, tags) {
        const suspects = [...database.available].filter((hash) => !tags.has(hash) && !this.#options.expected.has(hash));
        const gone = await (0,p_map["default"])(suspects, async (hash) => {
            const { name, version } = database.nodes.get(hash);
            return (await this.#options.registry.manifest(specTag(name, version, hash))) === undefined ? [hash] : [];
        }, { concurrency: this.#options.concurrency ?? 32 });
        return gone.flat();
    }
    /** The nodes and digests of packages that the index lacks. */
    async #find(missing) {
        const found = await (0,p_map["default"])(missing, async ([hash, tag]) => {
            const one = this.#known(hash) ?? (await this.#fetch(hash, tag));
            return one ? [[hash, one]] : [];
        }, { concurrency: this.#options.concurrency ?? 32 });
        return new Map(found.flat());
    }
    #known(hash) {
        const known = this.#options.expected.get(hash);
        return this.#read.get(hash) ?? (known?.nodes && { nodes: known.nodes, entry: known });
    }
    async #fetch(hash, tag) {
        const { registry } = this.#options;
        try {
            const image = await readImage(registry, tag);
            if (!image)
                return this.#later(tag);
            const config = await readConfig(registry, image);
            if (config.format !== 5)
                return this.#skip(tag, `it was written by a Spack before 1.0 (spec format ${config.format})`);
            if (config.hash !== hash)
                return this.#skip(tag, `it holds /${(0,model_src/* shortHash */.BC)(config.hash)}`);
            const found = { nodes: config.spec.nodes, entry: { manifest: image.digest, layer: image.layer.digest, size: image.layer.size } };
            this.#read.set(hash, found);
            return found;
        }
        catch (error) {
            if (error instanceof registry_error_RegistryError && error.failure === 'not-found')
                return this.#later(tag);
            if (error instanceof registry_error_RegistryError && error.failure === 'malformed')
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
function mergedCatalog(catalog, found, expected) {
    const merged = new Map(catalog);
    for (const [hash, { entry }] of found)
        merged.set(hash, plain(entry));
    for (const [hash, entry] of expected)
        merged.set(hash, plain(entry));
    return merged;
}
const isSame = (one, other) => one.size === other.size && [...one].every(([hash, entry]) => other.get(hash)?.manifest === entry.manifest);
const plain = ({ manifest, layer, size }) => ({ manifest, layer, size });

;// CONCATENATED MODULE: ./packages/oci/src/index/packages-in.ts






/**
 * Reads what a registry holds. Its index tells most of it in a few requests; packages that the tag list shows and the index does
 * not (yet) are read from their own images. What the index lists and the tag list lacks is gone.
 * @param wanted Which of those that the index lacks to read; default all.
 * @throws UserError when the registry cannot be read, or its index is damaged.
 */
async function packagesIn(registry, wanted = () => true) {
    const [tags, index] = await Promise.all([registry.tags().then(specTags), findIndex(registry)]);
    const database = index && (await readDatabase(registry, index));
    const nodes = [...(database?.nodes.values() ?? [])];
    const specs = new Map(nodes.length === 0 ? [] : (0,src/* readingFrom */.L)(`the index of ${registry.reference}`, () => (0,model_src/* parseSpecFile */.VM)({ spec: { _meta: { version: 5 }, nodes } })).specs);
    const unlisted = [...tags].filter(([hash, tag]) => !database?.available.has(hash) && wanted(tag, hash));
    const read = await (0,p_map["default"])(unlisted, ([, tag]) => specsAt(registry, tag), { concurrency: 16 });
    for (const spec of read.flat())
        specs.set(spec.hash, spec);
    return { specs, tags: new Map([...tags].filter(([hash]) => specs.has(hash) && !(0,model_src/* isExternal */.ge)(specs.get(hash)))) };
}
async function specsAt(registry, tag) {
    const image = await readImage(registry, tag);
    return image ? [...dagOf(await readConfig(registry, image), `${registry.reference}:${tag}`).specs.values()] : [];
}

;// CONCATENATED MODULE: ./packages/oci/src/fallback-tag.ts




/**
 * The tag under which registries without a referrers API keep what refers to a manifest, as an image index:
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#referrers-tag-schema
 */
const fallback_tag_fallbackTag = (subject) => `sha256-${(0,model_src/* hexOf */.ZD)(subject)}`;
const referrer = schemas/* object */.Ikc({
    mediaType: schemas/* string */.YjP().optional(),
    artifactType: schemas/* string */.YjP().optional(),
    config: schemas/* object */.Ikc({ mediaType: schemas/* string */.YjP() }).optional(),
    subject: schemas/* object */.Ikc({ digest: schemas/* string */.YjP() }),
    annotations: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional()
});
/** Reads a manifest that has a `subject`. @throws RegistryError when it has none. */
function fallback_tag_readReferrer(mediaType, bytes, digest) {
    const manifest = parse(bytes, referrer, 'a manifest with a subject', 'What is to be attached');
    const artifactType = manifest.artifactType ?? manifest.config?.mediaType;
    const { annotations } = manifest;
    return {
        subject: manifest.subject.digest,
        descriptor: { mediaType, digest, size: bytes.length, ...(artifactType !== undefined && { artifactType }), ...(annotations && { annotations }) }
    };
}
/** The entries of a fallback index; none when there is no index yet. */
function fallback_tag_entriesOf(index, from) {
    return index === undefined ? [] : parseImageIndex(index, from).manifests;
}
/** A fallback index with more entries; undefined when nothing would change. */
function withEntries(index, added, from) {
    const old = index === undefined ? { schemaVersion: 2, mediaType: media_types_IMAGE_INDEX, manifests: [] } : parseImageIndex(index, from);
    const present = new Set(old.manifests.map(({ digest }) => digest));
    const missing = added.filter(({ digest }) => !present.has(digest));
    if (missing.length === 0)
        return undefined;
    return encode({ ...old, schemaVersion: 2, mediaType: media_types_IMAGE_INDEX, manifests: [...old.manifests, ...missing] });
}
/** A fallback index with one more entry; undefined when it is there. */
const fallback_tag_withEntry = (index, added, from) => withEntries(index, [added], from);
/** Only the entries of one kind. */
const fallback_tag_ofType = (entries, artifactType) => entries.filter((entry) => artifactType === undefined || entry.artifactType === artifactType);

;// CONCATENATED MODULE: ./packages/oci/src/required-content.ts



/** Checks that all that a manifest points to is there, as registries do before they store it. @throws RegistryError */
async function required_content_requireContent(registry, mediaType, bytes) {
    if (isIndexType(mediaType))
        return requireManifests(registry, bytes);
    const manifest = parseImageManifest(bytes, 'The manifest');
    for (const { digest } of [manifest.config, ...manifest.layers]) {
        if (!(await registry.hasBlob(digest)))
            throw missing('MANIFEST_BLOB_UNKNOWN', `blob ${digest}`, registry.reference);
    }
}
async function requireManifests(registry, bytes) {
    for (const { digest } of parseImageIndex(bytes, 'The index').manifests) {
        if (!(await registry.manifest(digest)))
            throw missing('MANIFEST_UNKNOWN', `manifest ${digest}`, registry.reference);
    }
}
const missing = (code, what, where) => new registry_error_RegistryError('rejected', `The manifest was not stored: the ${what} that it points to is not in ${where}.`, { fix: 'Run the push again.', status: 400, code });

;// CONCATENATED MODULE: ./packages/oci/src/memory-registry.ts










/** A repository that is gone with the process: the working fake of the port, which checks all that a registry checks. */
class MemoryRegistry {
    reference;
    #tags = new Map();
    #manifests = new Map();
    #blobs = new Map();
    /** Lists of referrers are read and written back by one at a time. */
    #queue = new Limiter(1);
    constructor(reference = 'memory') {
        this.reference = reference;
    }
    async tags() {
        return [...this.#tags.keys()];
    }
    async manifest(reference) {
        const digest = isDigest(reference) ? reference : this.#tags.get(reference);
        return digest && this.#manifests.get(digest);
    }
    async putManifest(tag, mediaType, bytes) {
        await requireContent(this, mediaType, bytes);
        const digest = digestOf(bytes);
        this.#manifests.set(digest, { digest, mediaType, bytes: Buffer.from(bytes) });
        if (tag !== undefined)
            this.#tags.set(tag, digest);
        return digest;
    }
    async deleteManifest(digest) {
        for (const [tag, at] of this.#tags)
            if (at === digest)
                this.#tags.delete(tag);
        return this.#manifests.delete(digest);
    }
    async hasBlob(digest) {
        return this.#blobs.has(digest);
    }
    async readBlob(digest, size) {
        const bytes = this.#blobs.get(digest);
        if (!bytes)
            throw new RegistryError('not-found', `There is no blob ${digest} in ${this.reference}.`, { fix: 'Push the package again.', status: 404 });
        return pipeline(Readable.from([bytes], { objectMode: false }), verified(digest, size, this.reference), () => { }); // who reads it sees its error
    }
    async putBlob(blob) {
        if (this.#blobs.has(blob.digest))
            return 'present';
        this.#blobs.set(blob.digest, await buffer(pipeline(blob.open(), verified(blob.digest, blob.size, 'this machine'), () => { })));
        return 'uploaded';
    }
    async referrers(digest, artifactType) {
        const index = await this.manifest(fallbackTag(digest));
        return ofType(entriesOf(index?.bytes, this.reference), artifactType);
    }
    async putReferrer(mediaType, bytes) {
        const digest = await this.putManifest(undefined, mediaType, bytes);
        const { subject, descriptor } = readReferrer(mediaType, bytes, digest);
        await this.#queue.run(async () => {
            const index = await this.manifest(fallbackTag(subject));
            const changed = withEntry(index?.bytes, descriptor, this.reference);
            if (changed)
                await this.putManifest(fallbackTag(subject), IMAGE_INDEX, changed);
        });
        return digest;
    }
}

;// CONCATENATED MODULE: ./packages/oci/src/http/link.ts
/**
 * The target of the `rel="next"` link in a `Link` header (RFC 8288); undefined when there is none. It is not resolved and
 * not trusted.
 */
function nextLink(header) {
    for (const [, target, parameters = ''] of (header ?? '').matchAll(/<([^<>]*)>((?:\s*;\s*[^;,="\s]+\s*(?:=\s*(?:"[^"]*"|[^",;\s]*))?)*)/g)) {
        const rel = /;\s*rel\s*=\s*(?:"([^"]*)"|([^",;\s]*))/i.exec(parameters);
        if ((rel?.[1] ?? rel?.[2] ?? '').toLowerCase().split(/\s+/).includes('next'))
            return target;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/oci/src/http/manifests.ts




const ACCEPT = [IMAGE_MANIFEST, media_types_IMAGE_INDEX, DOCKER_MANIFEST, DOCKER_LIST].join(', ');
/** Reads and writes the manifests of one repository. */
class Manifests {
    #session;
    constructor(session) {
        this.#session = session;
    }
    async get(reference) {
        const response = await this.#session.send({ to: `manifests/${encodeURIComponent(reference)}`, headers: { accept: ACCEPT }, redirects: 5, expect: [200, 404], doing: `reading the manifest ${reference}` });
        if (response.status === 404) {
            await response.discard();
            return undefined;
        }
        const bytes = await this.#session.trying(() => response.bytes(MANIFEST_LIMIT));
        const digest = manifest_digestOf(bytes);
        const promised = (0,model_src/* isDigest */.Bc)(reference) ? reference : response.headers['docker-content-digest'];
        if (promised !== undefined && (0,model_src/* isDigest */.Bc)(promised) && promised !== digest)
            throw damaged(shortened(response, bytes) ? 'truncated' : 'digest-mismatch', `The manifest ${reference}`, this.#session.host);
        return { bytes, digest, mediaType: (response.headers['content-type'] ?? IMAGE_MANIFEST).split(';')[0].trim() };
    }
    async put(tag, mediaType, bytes) {
        const digest = manifest_digestOf(bytes);
        const reference = tag ?? digest;
        const headers = { 'content-type': mediaType, 'content-length': String(bytes.length) };
        const response = await this.#session.send({ method: 'PUT', to: `manifests/${encodeURIComponent(reference)}`, headers, body: () => bytes, scopes: [this.#session.push], expect: [201], doing: `writing the manifest ${reference}` });
        await response.discard();
        const stored = response.headers['docker-content-digest'];
        if (stored && (0,model_src/* isDigest */.Bc)(stored) && stored !== digest)
            throw new registry_error_RegistryError('digest-mismatch', `${this.#session.host} stored the manifest ${reference} as ${stored} instead of ${digest}.`, { fix: 'The registry or something before it changes what is sent: try another.' });
        return { digest, subjectHandled: response.headers['oci-subject'] !== undefined };
    }
    async delete(digest) {
        const { repository } = this.#session.pull;
        const scopes = [this.#session.push, { repository, actions: 'delete' }];
        const response = await this.#session.send({ method: 'DELETE', to: `manifests/${digest}`, scopes, expect: [200, 202, 404, 405], doing: `deleting the manifest ${digest}` });
        await response.discard();
        if (response.status === 405)
            throw new registry_error_RegistryError('unsupported', `${this.#session.host} does not let clients delete manifests (405).`, { fix: this.#session.host === 'ghcr.io' ? 'Delete the package version on its GitHub page or with the REST API.' : 'Switch deletion on in the settings of the registry (docker-registry: storage.delete.enabled).', status: 405 });
        return response.status !== 404;
    }
}
const shortened = (response, bytes) => bytes.length < Number(response.headers['content-length'] ?? 0);

;// CONCATENATED MODULE: ./packages/oci/src/http/referrers.ts





/** So many looks at a fallback index that others keep writing. */
const LOOKS = 400;
/** 404, a redirect to a web page and even 429 are how registries without the API answer (GHCR did all three). */
const ANSWERS = [200, 303, 307, 404, 405, 429];
/** Milliseconds that a fallback index must stay as it is before its writer leaves it, at least. */
const SETTLE = 250;
/** So many times as long as a read and a write of our own took: another writer may have read before we wrote, and write after. */
const referrers_PATIENCE = 4;
/** What refers to a manifest: from the referrers API, or from the fallback tag where the registry has none. */
class Referrers {
    #session;
    #manifests;
    #clock;
    /** Whether the registry has the API; undefined as long as it was not asked. */
    #api;
    /** Our own writers to one fallback tag go one after the other. */
    #writers = new Map();
    constructor(session, manifests, clock) {
        this.#session = session;
        this.#manifests = manifests;
        this.#clock = clock;
    }
    async list(subject, artifactType) {
        const fromApi = this.#api === false ? undefined : await this.#fromApi(subject);
        if (fromApi)
            return fallback_tag_ofType(fromApi, artifactType);
        const index = await this.#manifests.get(fallback_tag_fallbackTag(subject));
        return fallback_tag_ofType(fallback_tag_entriesOf(index?.bytes, `the tag ${fallback_tag_fallbackTag(subject)}`), artifactType);
    }
    /** Makes a manifest that was just stored findable, unless the registry said that it does so itself. */
    async add({ subject, descriptor }, handledByRegistry) {
        if (handledByRegistry)
            return;
        const before = this.#writers.get(subject) ?? Promise.resolve();
        const mine = before.then(() => this.#write(subject, descriptor));
        const settled = mine.catch(() => { }); // its error is the caller's, not that of the next writer
        this.#writers.set(subject, settled);
        await mine.finally(() => {
            if (this.#writers.get(subject) === settled)
                this.#writers.delete(subject);
        });
    }
    /**
     * Reads, extends and writes the index until it stays whole: registries have no conditional writes, so that one writer takes away what
     * another wrote since it read. Therefore each puts back everything that it has seen there, not only its own, and leaves only when
     * nothing has changed for longer than a slow writer takes.
     */
    async #write(subject, added) {
        const tag = fallback_tag_fallbackTag(subject);
        const seen = new Map([[added.digest, added]]);
        let [last, unchangedSince, settle] = ['', 0, SETTLE];
        for (let look = 1; look <= LOOKS; look++) {
            const started = this.#clock.now();
            const index = await this.#manifests.get(tag);
            for (const entry of fallback_tag_entriesOf(index?.bytes, `the tag ${tag}`))
                seen.set(entry.digest, entry);
            const whole = withEntries(index?.bytes, [...seen.values()], `the tag ${tag}`);
            if (whole) {
                await this.#manifests.put(tag, media_types_IMAGE_INDEX, whole);
                settle = Math.max(settle, referrers_PATIENCE * (this.#clock.now() - started));
            }
            else if (index.digest !== last) {
                [last, unchangedSince] = [index.digest, this.#clock.now()];
            }
            else if (this.#clock.now() - unchangedSince >= settle)
                return;
            await this.#clock.sleep((whole && look < 3 ? 0.1 : 0.5) * settle * (0.5 + Math.random()));
        }
        throw new registry_error_RegistryError('server', `${this.#session.host} keeps losing what is attached to ${subject}: its tag ${tag} was looked at ${LOOKS} times.`, { fix: 'Attach from one job at a time.' });
    }
    async #fromApi(subject) {
        const found = [];
        let to = `referrers/${subject}`;
        for (let page = 0; page < 1000; page++) {
            const response = await this.#session.send({ to, headers: { accept: media_types_IMAGE_INDEX }, expect: ANSWERS, doing: 'looking for what refers to a manifest' });
            const supported = response.status === 200 && (response.headers['content-type'] ?? '').startsWith(media_types_IMAGE_INDEX);
            if (!supported) {
                await response.discard();
                this.#api = false;
                return undefined;
            }
            this.#api = true;
            found.push(...parseImageIndex(await response.bytes(MANIFEST_LIMIT), `what refers to ${subject}`).manifests);
            const next = nextLink(response.headers['link']);
            if (next === undefined)
                return found;
            to = this.#session.resolve(next, 'a list of referrers');
        }
        return found;
    }
}

;// CONCATENATED MODULE: ./packages/oci/src/http/challenge.ts
const TOKEN = /[!#$%&'*+.^_`|~0-9A-Za-z-]+/y;
const PARAMETER = /([!#$%&'*+.^_`|~0-9A-Za-z-]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*))/y;
const SEPARATOR = /[ \t]*(?:,[ \t]*)*/y;
/**
 * Reads a `WWW-Authenticate` header, which may hold several challenges. What cannot be read ends the list: a header is
 * hostile, and a challenge that is not understood is one that cannot be met.
 */
function parseChallenges(header) {
    const challenges = [];
    let at = 0;
    const match = (pattern) => {
        pattern.lastIndex = at;
        const found = pattern.exec(header);
        if (found)
            at = pattern.lastIndex;
        return found;
    };
    while (at < header.length) {
        match(SEPARATOR);
        const scheme = match(TOKEN);
        if (!scheme)
            break;
        const parameters = Object.create(null);
        for (match(SEPARATOR); at < header.length; match(SEPARATOR)) {
            const parameter = match(PARAMETER);
            if (!parameter)
                break;
            const [, name = '', quoted, plain] = parameter;
            parameters[name.toLowerCase()] ??= quoted === undefined ? (plain ?? '') : quoted.replace(/\\(.)/g, '$1');
        }
        challenges.push({ scheme: scheme[0].toLowerCase(), parameters });
    }
    return challenges;
}

;// CONCATENATED MODULE: ./packages/oci/src/http/failures.ts




const body = schemas/* object */.Ikc({ errors: schemas/* array */.YOg(schemas/* object */.Ikc({ code: schemas/* string */.YjP().catch(''), message: schemas/* string */.YjP().catch('') })).min(1) });
/** The first error of a registry's JSON body; empty texts when it holds none. */
function firstError(text) {
    try {
        const first = body.parse(JSON.parse(text)).errors[0];
        return { code: first.code.slice(0, 100), message: (0,model_src/* shown */.SP)(first.message) };
    }
    catch {
        return { code: '', message: '' };
    }
}
/** The error for an answer with a status that was not hoped for. */
function failureOf(status, text, asked) {
    const { code, message } = firstError(text);
    const said = [code, message].filter((part) => part !== '').join(': ');
    const [failure, sentence, fix] = describe(status, `${code} ${message} ${text.slice(0, 2000)}`, asked);
    return new registry_error_RegistryError(failure, `${sentence}${said ? ` It said: ${said.replace(/\.$/, '')}.` : ''}`, { fix, status, ...(code !== '' && { code }) });
}
function describe(status, said, asked) {
    const { host, repository, doing } = asked;
    const what = `${upper(doing)} at ${host}/${repository} failed`;
    if (/BLOB_UNKNOWN/.test(said) && asked.writing)
        return ['rejected', `${what}: a layer that the image names is not there (${status}).`, 'Run the push again. If it stays, the layer of a dependency was deleted from the registry: delete the tag of that package too, so that it is pushed anew.'];
    if (status === 401)
        return ['unauthorized', `${what}: ${asked.loggedIn ? 'the credentials were not accepted' : 'it asks for credentials and none were given'} (401).`, credentialsFix(asked)];
    if (status === 403)
        return ['forbidden', `${what}: access is denied (403).`, permissionFix(said, asked)];
    if (status === 404)
        return ['not-found', `${what}: it is not there (404).`, 'Check the path of the registry. A private repository answers so too where the credentials may not see it.'];
    if (status === 429)
        return ['rate-limited', `${what}: too many requests (429), also after waiting.`, 'Run it again later, or with a lower "concurrency". What was pushed is kept.'];
    if (status === 413 || status === 416)
        return ['too-large', `${what}: the upload is too large for one request (${status}).`, 'Ask whoever runs the registry for its limit (ghcr.io: 10 GB a layer).'];
    if (status >= 500)
        return ['server', `${what}: the registry has an error of its own (${status}), also after several tries.`, `Look at the status page or the log of ${host} and run it again later. What was pushed is kept.`];
    if (status >= 300 && status < 400)
        return ['malformed', `${what}: it redirects (${status}) where a registry does not.`, 'Check that the address is that of a registry, not of a web page.'];
    return ['rejected', `${what} (${status}).`, 'Check that the address is that of an OCI registry (version 2 of the API) and that it takes OCI images.'];
}
function credentialsFix({ host, loggedIn, writing }) {
    if (host === 'ghcr.io')
        return `Give "token": in Actions the job's github.token with \`permissions: packages: ${writing ? 'write' : 'read'}\`; elsewhere a classic personal access token with the scope ${writing ? 'write' : 'read'}:packages (fine-grained tokens do not work with ghcr.io).`;
    return loggedIn ? 'Check "username" and "password" (or "token"): they may be wrong or expired.' : 'Give "username" and "password" (or "token") of somebody who may use this repository.';
}
function permissionFix(said, { host, repository, writing }) {
    if (host !== 'ghcr.io' && !/write_package|read_package/.test(said))
        return `Ask the owner of ${repository} at ${host} to let this user ${writing ? 'write' : 'read'}.`;
    const [owner = '', ...name] = repository.split('/');
    const page = (kind) => `https://github.com/${kind}/${owner}/packages/container/${encodeURIComponent(name.join('/'))}/settings`;
    const level = writing ? 'Write' : 'Read';
    return `In the job, set \`permissions: packages: ${level.toLowerCase()}\`. If that is there already, the package was first pushed by somebody else: open ${page('orgs')} (for a person's account ${page('users')}), and under "Manage Actions access" add this repository with the role ${level}. There is no API for it.`;
}
const UNTRUSTED = new Set(['SELF_SIGNED_CERT_IN_CHAIN', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNABLE_TO_GET_ISSUER_CERT', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'CERT_UNTRUSTED', 'CERT_SIGNATURE_FAILURE']);
const UNREACHABLE = {
    ECONNREFUSED: 'nothing listens there', ENOTFOUND: 'there is no such host', EAI_AGAIN: 'its name could not be looked up',
    EHOSTUNREACH: 'it cannot be reached', ENETUNREACH: 'the network cannot be reached'
};
/** The error for an answer that did not come; anything that is not about the connection is returned as it is. */
function connectionFailure(error, asked) {
    if (!(error instanceof src/* HttpError */.j$))
        return error;
    const { host, doing } = asked;
    const code = (0,src/* codeOf */.$N)(error) ?? error.code;
    const what = `${upper(doing)} failed:`;
    if (UNTRUSTED.has(code))
        return new registry_error_RegistryError('untrusted', `${what} the certificate of ${host} is signed by an authority that is not trusted here (${code}).`, { fix: 'Name the file with the authority\'s certificate (PEM) in the environment variable NODE_EXTRA_CA_CERTS (and in SSL_CERT_FILE for Spack).', cause: error });
    if (code.startsWith('CERT_') || code === 'ERR_TLS_CERT_ALTNAME_INVALID')
        return new registry_error_RegistryError('untrusted', `${what} the certificate of ${host} is not valid for it (${code}).`, { fix: 'Check the host name, the clock of this machine and the certificate of the registry.', cause: error });
    if (code.startsWith('ERR_SSL_') || code === 'EPROTO')
        return new registry_error_RegistryError('untrusted', `${what} ${host} does not speak TLS (${code}).`, { fix: 'If it is a registry on this machine without TLS, write oci+http:// instead of oci://.', cause: error });
    const reason = UNREACHABLE[code];
    if (reason)
        return new registry_error_RegistryError('unreachable', `${what} ${host} cannot be reached: ${reason} (${code}).`, { fix: 'Check the host and port, that the registry runs, and the proxy settings.', cause: error });
    if (code === 'ETIMEDOUT' || code === 'ESOCKETTIMEDOUT')
        return new registry_error_RegistryError('timeout', `${what} ${host} did not answer in time.`, { fix: 'Run it again; what was pushed is kept. Large layers may need a better connection.', cause: error });
    return new registry_error_RegistryError('unreachable', `${what} the connection to ${host} broke (${code}).`, { fix: 'Run it again; what was pushed is kept.', cause: error });
}
/** Whether the connection failed in a way that another try may mend. */
const isPassing = (error) => error instanceof src/* HttpError */.j$ && ['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ESOCKETTIMEDOUT', 'EAI_AGAIN', 'ECONNABORTED', 'HPE_INVALID_CONSTANT', 'UND_ERR_SOCKET'].includes((0,src/* codeOf */.$N)(error) ?? error.code);
const upper = (text) => text.charAt(0).toUpperCase() + text.slice(1);

;// CONCATENATED MODULE: ./packages/oci/src/http/authorizer.ts





/** https://distribution.github.io/distribution/spec/auth/token/: `expires_in` is 60 s when it is left out. */
const answer = schemas/* object */.Ikc({ token: schemas/* string */.YjP().min(1).optional(), access_token: schemas/* string */.YjP().min(1).optional(), expires_in: schemas/* number */.aig().positive().optional() });
/** Knows how to log in to one registry: Basic, or Bearer with tokens that are kept for each scope until they expire. */
class Authorizer {
    #options;
    #challenge;
    /** By scope; concurrent requests share one exchange. */
    #tokens = new Map();
    constructor(options) {
        this.#options = options;
    }
    /** Whether credentials were given. */
    get loggedIn() {
        return this.#options.credentials !== undefined;
    }
    /** The `authorization` header for a request, as far as is known by now. @throws RegistryError when no token is given out. */
    async header(scopes, asked) {
        if (this.#challenge?.scheme === 'basic')
            return this.#basic();
        if (this.#challenge?.scheme === 'bearer')
            return `Bearer ${(await this.#token(this.#challenge, scopes, asked)).value}`;
        return undefined;
    }
    /**
     * Learns from a 401.
     * @param header The answer's `WWW-Authenticate`.
     * @param used The `authorization` header that was not accepted.
     * @returns Whether trying again makes sense.
     */
    learn(header, used, scopes) {
        const challenges = parseChallenges(header ?? '');
        const bearer = challenges.find((one) => one.scheme === 'bearer' && one.parameters['realm']);
        const basic = this.#options.credentials && challenges.find((one) => one.scheme === 'basic');
        const challenge = bearer ?? basic;
        if (!challenge)
            return false;
        this.#challenge = challenge;
        if (challenge.scheme === 'bearer' && used !== undefined)
            this.#tokens.delete(keyOf(scopes));
        // Basic credentials do not change; a token may have expired.
        return used === undefined || (challenge.scheme === 'bearer' && used.startsWith('Bearer '));
    }
    #basic() {
        const { credentials } = this.#options;
        return credentials && `Basic ${Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64')}`;
    }
    async #token(challenge, scopes, asked) {
        const key = this.#holding(scopes);
        const kept = this.#tokens.get(key);
        if (kept) {
            const token = await kept;
            if (token.until > this.#options.clock.now())
                return token;
            if (this.#tokens.get(key) === kept)
                this.#tokens.delete(key);
            return this.#token(challenge, scopes, asked);
        }
        const exchange = this.#exchange(challenge, scopes, asked);
        this.#tokens.set(key, exchange);
        exchange.catch(() => this.#tokens.get(key) === exchange && this.#tokens.delete(key));
        return exchange;
    }
    /** The key of a token that allows all this: one that may push may also pull. */
    #holding(scopes) {
        const wider = keyOf(scopes.map((scope) => (scope.actions === 'pull' ? { ...scope, actions: 'pull,push' } : scope)));
        return this.#tokens.has(wider) ? wider : keyOf(scopes);
    }
    async #exchange(challenge, scopes, asked) {
        const { http, clock, signal } = this.#options;
        const url = this.#realm(challenge);
        const service = challenge.parameters['service'];
        if (service)
            url.searchParams.set('service', service);
        for (const scope of scopes)
            url.searchParams.append('scope', scopeText(scope));
        const authorization = this.#basic();
        const started = clock.now();
        const request = { url, headers: { accept: 'application/json', ...(authorization && { authorization }) }, redirects: 3, ...(signal && { signal }) };
        const response = await http.request(request).catch((error) => Promise.reject(connectionFailure(error, { ...asked, doing: 'logging in', host: url.host })));
        const text = await response.text(1024 * 1024);
        if (response.status !== 200)
            throw failureOf(response.status, text, { ...asked, doing: 'logging in' });
        const read = answer.safeParse(authorizer_jsonOf(text));
        const value = read.data?.token ?? read.data?.access_token;
        if (!value || /[\r\n]/.test(value))
            throw new registry_error_RegistryError('malformed', `Logging in at ${url.host} failed: its answer holds no token.`, { fix: 'Check that the address is that of a registry.' });
        // Renewed when a tenth of its life is left, so that it does not expire on the way.
        return { value, until: started + (read.data?.expires_in ?? 60) * 900 };
    }
    /** The address that gives out tokens. Credentials go there, so it must be safe from listeners. */
    #realm(challenge) {
        const text = challenge.parameters['realm'] ?? '';
        const url = URL.canParse(text, this.#options.origin) ? new URL(text, this.#options.origin) : undefined;
        const local = url !== undefined && isLoopback(url.hostname) && this.#options.origin.startsWith('http:');
        if (url && (url.protocol === 'https:' || (url.protocol === 'http:' && local)) && url.username === '')
            return url;
        throw new registry_error_RegistryError('malformed', `${new URL(this.#options.origin).host} wants the login to be sent to "${text.slice(0, 100)}", which is not an https address.`, { fix: 'Nothing was sent. Tell whoever runs the registry: its token service needs TLS.' });
    }
}
const scopeText = (scope) => `repository:${scope.repository}:${scope.actions}`;
const keyOf = (scopes) => scopes.map(scopeText).sort().join(' ');
function authorizer_jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/oci/src/http/retry-after.ts
const UNITS = { ns: 1e-6, us: 1e-3, 'µs': 1e-3, 'μs': 1e-3, ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
/** A duration as Go prints it (`1.889377ms`, `1m2.5s`), in milliseconds; undefined when it is none. */
function goDuration(text) {
    if (!/^(?:\d+(?:\.\d+)?(?:ns|us|µs|μs|ms|s|m|h))+$/.test(text))
        return undefined;
    return [...text.matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|μs|ms|s|m|h)/g)].reduce((sum, [, number, unit]) => sum + Number(number) * UNITS[unit], 0);
}
/**
 * How long a registry asks to wait, in milliseconds; undefined when it does not say. Reads the header (seconds, Go
 * duration or HTTP date) and what GHCR writes into the body of a 429: `retry-after: 1.889377ms, allowed: 2000/minute`.
 * @param now Milliseconds since 1970.
 */
function retryAfter(header, body, now) {
    const fromBody = /retry-after:\s*([0-9a-zµμ.]+)/i.exec(body);
    const inBody = fromBody && goDuration(fromBody[1].replace(/\.$/, ''));
    const waits = [header === undefined ? undefined : fromHeader(header.trim(), now), inBody ?? undefined].filter((wait) => wait !== undefined);
    return waits.length > 0 ? Math.max(0, ...waits) : undefined;
}
function fromHeader(header, now) {
    if (/^\d+(?:\.\d+)?$/.test(header))
        return Number(header) * 1000;
    const duration = goDuration(header);
    if (duration !== undefined)
        return duration;
    const date = Date.parse(header);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

;// CONCATENATED MODULE: ./packages/oci/src/http/session.ts






/** A try that failed, and whether another makes sense. */
class Failed extends Error {
    error;
    verdict;
    constructor(error, verdict) {
        super('a try failed', { cause: error });
        this.error = error;
        this.verdict = verdict;
    }
}
/** Sends requests to one repository: logs in, tries again what passes, and makes errors of the rest. */
class Session {
    #options;
    #authorizer;
    constructor(options) {
        this.#options = options;
        const { http, clock, origin, credentials, signal } = options;
        this.#authorizer = new Authorizer({ http, clock, origin, credentials, signal });
    }
    /** `ghcr.io`, `localhost:5000` */
    get host() {
        return new URL(this.#options.origin).host;
    }
    /** What reading needs. */
    get pull() {
        return { repository: this.#options.repository, actions: 'pull' };
    }
    /** What writing needs. */
    get push() {
        return { repository: this.#options.repository, actions: 'pull,push' };
    }
    /** Sends a request until it is answered. @throws RegistryError */
    async send(request) {
        return this.trying(() => this.once(request));
    }
    /** Runs something that calls {@link once} until it succeeds, as long as what fails may pass. @throws RegistryError */
    async trying(body) {
        const { clock, signal } = this.#options;
        try {
            return await (0,src/* retry */.L5)(body, (error) => (error instanceof Failed ? error.verdict : false), { clock, ...(signal && { signal }) });
        }
        catch (error) {
            throw error instanceof Failed ? error.error : error;
        }
    }
    /** Sends a request once; what fails goes to {@link trying}. */
    async once(request) {
        const url = typeof request.to === 'string' ? new URL(`/v2/${this.#options.repository}/${request.to}`, this.#options.origin) : request.to;
        const scopes = request.scopes ?? [this.pull];
        const asked = this.#asked(request.doing, scopes);
        for (let tries = 1;; tries++) {
            const authorization = url.origin === this.#options.origin ? await this.#login(scopes, asked) : undefined;
            const response = await this.#ask(request, url, authorization, asked);
            if (request.expect.includes(response.status))
                return response;
            const text = await response.text(64 * 1024).catch(() => '');
            const again = response.status === 401 && tries < 3 && this.#authorizer.learn(response.headers['www-authenticate'], authorization, scopes);
            if (!again)
                throw new Failed(failureOf(response.status, text, asked), this.#verdict(request, response, text));
        }
    }
    async #login(scopes, asked) {
        try {
            return await this.#authorizer.header(scopes, asked);
        }
        catch (error) {
            const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
            throw new Failed(error, status === 429 || (typeof status === 'number' && status >= 500));
        }
    }
    async #ask(request, url, authorization, asked) {
        const { http, signal } = this.#options;
        const headers = { ...request.headers, ...(authorization && { authorization }) };
        const body = request.body?.();
        try {
            return await http.request({
                method: request.method ?? 'GET', url, headers, redirects: request.redirects ?? 0, ...(body !== undefined && { body }), ...(signal && { signal })
            });
        }
        catch (error) {
            signal?.throwIfAborted();
            throw new Failed(connectionFailure(error, asked), isPassing(error));
        }
    }
    #verdict(request, response, text) {
        // docker-registry 2.8 looks at the blobs of a manifest while others upload the same ones, may find a link that is still empty, and calls
        // that a wrong digest. Ours is right, so that another try helps.
        if (response.status === 400 && request.method === 'PUT' && String(request.to).startsWith('manifests/') && text.includes('DIGEST_INVALID'))
            return true;
        if (![408, 429, 500, 502, 503, 504].includes(response.status))
            return false;
        const after = retryAfter(response.headers['retry-after'], text, this.#options.clock.now());
        return after === undefined ? true : { after };
    }
    #asked(doing, scopes) {
        return { doing, host: this.host, repository: this.#options.repository, writing: scopes.some((scope) => scope.actions !== 'pull'), loggedIn: this.#authorizer.loggedIn };
    }
    /**
     * An address that the registry gave for the next request, resolved. A registry behind a proxy may write http where it
     * is reached by https: the scheme and port that work are ours. Other hosts get no credentials, see {@link once}.
     */
    resolve(location, doing) {
        const origin = new URL(this.#options.origin);
        const url = URL.canParse(location, this.#options.origin) ? new URL(location, this.#options.origin) : undefined;
        if (url?.hostname === origin.hostname && url.protocol === 'http:')
            return new URL(`${url.pathname}${url.search}`, origin);
        if (url && (url.protocol === 'https:' || url.origin === origin.origin))
            return url;
        throw new registry_error_RegistryError('malformed', `${this.host} wants ${doing} to go on at "${(0,model_src/* shown */.SP)(location)}", which is not a safe address.`, { fix: 'Check that the address is that of a registry, and how it is set up behind its proxy.' });
    }
}

;// CONCATENATED MODULE: ./packages/oci/src/http/chunked.ts

/** GHCR refuses larger ones with 416. */
const CHUNK = 4 * 1024 * 1024;
const DOING = 'uploading a chunk of a blob';
/** The size of chunks, in bytes, for a registry that wants at least so many in each but the last. */
const chunksOf = (least) => Math.max(CHUNK, least);
/**
 * Uploads a stream in chunks, one after the other, and closes the upload. A chunk whose answer was lost is looked up
 * before it is sent again.
 * @param size Bytes of each chunk; so much is held in memory.
 */
async function putChunks(session, stream, digest, start, size) {
    let location = start;
    let offset = 0;
    for await (const chunk of regrouped(stream, size)) {
        location = await patch(session, location, chunk, offset);
        offset += chunk.length;
    }
    await chunked_close(session, location, digest);
}
async function chunked_close(session, location, digest) {
    const closed = await session.send({ method: 'PUT', to: withDigest(location, digest), headers: { 'content-length': '0' }, scopes: [session.push], expect: [201, 404], doing: DOING });
    await closed.discard();
    if (closed.status === 201)
        return;
    // An upload that is not known any more was closed by a try whose answer was lost.
    const there = await session.send({ method: 'HEAD', to: `blobs/${digest}`, redirects: 5, expect: [200], doing: DOING });
    await there.discard();
}
/** The address that closes an upload. The rest of the query is the registry's and stays as it wrote it. */
const withDigest = (location, digest) => new URL(`${location.href}${location.search ? '&' : '?'}digest=${encodeURIComponent(digest)}`);
async function patch(session, location, chunk, offset) {
    let at = location;
    let first = true;
    return session.trying(async () => {
        if (!first) {
            const status = await session.once({ to: at, scopes: [session.push], expect: [204], doing: DOING });
            await status.discard();
            at = next(session, status, at);
            if (received(status) >= offset + chunk.length)
                return at;
            if (received(status) !== offset)
                throw new registry_error_RegistryError('malformed', `Uploading a blob to ${session.host} failed: after ${offset} bytes it says that it has ${received(status)}.`, { fix: 'Run it again.' });
        }
        first = false;
        const headers = { 'content-type': 'application/octet-stream', 'content-length': String(chunk.length), 'content-range': `${offset}-${offset + chunk.length - 1}` };
        const response = await session.once({ method: 'PATCH', to: at, headers, body: () => chunk, scopes: [session.push], expect: [202], doing: DOING });
        await response.discard();
        return next(session, response, at);
    });
}
const next = (session, response, at) => (response.headers['location'] ? session.resolve(response.headers['location'], DOING) : at);
/** How many bytes the registry has: `Range: 0-N` names the last one. Nothing yet is `0-0`, as is one byte. */
function received(response) {
    const match = /^(?:bytes=)?0-(\d+)$/.exec(response.headers['range'] ?? '');
    return match && match[1] !== '0' ? Number(match[1]) + 1 : 0;
}
/** Cuts a stream anew into buffers of exactly `size` bytes, the last one shorter. */
async function* regrouped(stream, size) {
    let parts = [];
    let length = 0;
    for await (const chunk of stream) {
        parts.push(chunk);
        length += chunk.length;
        while (length >= size) {
            const whole = Buffer.concat(parts, length);
            yield whole.subarray(0, size);
            parts = [Buffer.from(whole.subarray(size))];
            length -= size;
        }
    }
    if (length > 0)
        yield Buffer.concat(parts, length);
}

;// CONCATENATED MODULE: ./packages/oci/src/http/upload.ts




const upload_DOING = 'uploading a blob';
const STREAM = { 'content-type': 'application/octet-stream' };
/** Uploads blobs to one repository: as a whole where the registry takes that, else in chunks. */
class Uploader {
    #session;
    #where;
    /** Bytes of a chunk; undefined as long as whole uploads work. */
    #chunkSize;
    /** Whether mounting a blob from its own repository tells that it is there. */
    #selfMount = 'unknown';
    /** @param chunkSize Upload in chunks of so many bytes; default: as a whole, and in chunks of 4 MiB if that is refused. */
    constructor(session, where, chunkSize) {
        this.#session = session;
        this.#where = where;
        this.#chunkSize = chunkSize;
    }
    /** Uploads a blob unless it is there. */
    async put(blob, from) {
        if (from !== undefined)
            return this.#start(blob, from);
        if (this.#selfMount === 'unknown')
            return this.#first(blob);
        if (this.#selfMount === 'yes')
            return this.#start(blob, this.#session.push.repository);
        return (await this.has(blob.digest)) ? 'present' : this.#start(blob);
    }
    async has(digest) {
        const response = await this.#session.send({ method: 'HEAD', to: `blobs/${digest}`, expect: [200, 404], redirects: 5, doing: 'looking for a blob' });
        await response.discard();
        return response.status === 200;
    }
    /**
     * The first blob also finds out whether the registry answers "there already" when asked to mount a blob from its own
     * repository. Where it does, asking and beginning an upload are one request instead of two.
     */
    async #first(blob) {
        this.#selfMount = 'asking';
        let answer = 'no';
        try {
            const outcome = (await this.has(blob.digest)) ? 'present' : await this.#start(blob);
            const probe = await this.#session.send(this.#post(blob.digest, this.#session.push.repository));
            await probe.discard();
            if (probe.status === 202)
                await this.#cancel(probe);
            else
                answer = 'yes';
            return outcome;
        }
        finally {
            this.#selfMount = answer;
        }
    }
    async #cancel(started) {
        const to = this.#session.resolve(started.headers['location'] ?? '', upload_DOING);
        const ended = await this.#session.send({ method: 'DELETE', to, scopes: [this.#session.push], expect: [200, 202, 204, 400, 404, 405], doing: 'ending an upload' }).catch(() => undefined);
        await ended?.discard();
    }
    #post(digest, from) {
        const other = from !== undefined && from !== this.#session.push.repository ? [{ repository: from, actions: 'pull' }] : [];
        const query = from === undefined ? '' : `?mount=${encodeURIComponent(digest)}&from=${encodeURIComponent(from)}`;
        return { method: 'POST', to: `blobs/uploads/${query}`, headers: { 'content-length': '0' }, scopes: [this.#session.push, ...other], expect: [201, 202], doing: upload_DOING };
    }
    /** Begins an upload and sends the bytes; tries the whole of it again when the connection breaks. */
    async #start(blob, from) {
        return this.#session.trying(async () => {
            const started = await this.#session.send(this.#post(blob.digest, from));
            await started.discard();
            if (started.status === 201)
                return from === this.#session.push.repository ? 'present' : 'mounted';
            await this.#send(blob, started);
            return 'uploaded';
        });
    }
    async #send(blob, started) {
        const location = this.#session.resolve(started.headers['location'] ?? '', upload_DOING);
        const least = Number(started.headers['oci-chunk-min-length'] ?? 0) || 0;
        const size = this.#chunkSize;
        if (size !== undefined && blob.size > size)
            return this.#sendChunks(blob, location, Math.max(size, least));
        const whole = await this.#putWhole(blob, location);
        if (whole)
            return;
        this.#chunkSize = chunksOf(least);
        const again = await this.#session.send(this.#post(blob.digest));
        await again.discard();
        await this.#sendChunks(blob, this.#session.resolve(again.headers['location'] ?? '', upload_DOING), this.#chunkSize);
    }
    async #sendChunks(blob, location, size) {
        await putChunks(this.#session, this.#checked(blob), blob.digest, location, size);
    }
    /** Returns false when the registry wants it in chunks. */
    async #putWhole(blob, location) {
        const headers = { ...STREAM, 'content-length': String(blob.size) };
        const small = await readSmall(blob, 'this machine');
        const response = await this.#session.once({ method: 'PUT', to: withDigest(location, blob.digest), headers, body: () => small ?? this.#checked(blob), scopes: [this.#session.push], expect: [201, 413, 416], doing: upload_DOING });
        await response.discard();
        if (response.status === 201)
            checkDigest(response, blob, this.#where);
        return response.status === 201;
    }
    /** What is sent is checked on the way: a file that was damaged or changed since it was looked at is not published. */
    #checked(blob) {
        return (0,external_node_stream_.pipeline)(blob.open(), verified_verified(blob.digest, blob.size, 'this machine'), () => { }); // who reads it sees its error
    }
}
function checkDigest(response, blob, where) {
    const stored = response.headers['docker-content-digest'];
    if (stored && stored !== blob.digest)
        throw new registry_error_RegistryError('digest-mismatch', `${where} stored ${stored.slice(0, 80)} instead of ${blob.digest}.`, { fix: 'Run it again; if it stays, the registry or something before it changes what is sent.' });
}

;// CONCATENATED MODULE: ./packages/oci/src/http/http-registry.ts











/** Tags of a page that are asked for; GHCR gives 100 whatever is asked. */
const PAGE = 1000;
const TAG_PAGE_LIMIT = 16 * 1024 * 1024;
const tagList = schemas/* object */.Ikc({ tags: schemas/* array */.YOg(schemas/* string */.YjP()).nullish() });
/** A repository in a registry that speaks the OCI distribution API (https://github.com/opencontainers/distribution-spec). */
class HttpRegistry {
    reference;
    #session;
    #manifests;
    #referrers;
    #uploader;
    constructor(options) {
        this.reference = options.reference;
        this.#session = new Session(options);
        this.#manifests = new Manifests(this.#session);
        this.#referrers = new Referrers(this.#session, this.#manifests, options.clock);
        this.#uploader = new Uploader(this.#session, this.#session.host, options.chunkSize);
    }
    async tags() {
        const tags = new Set();
        const seen = new Set();
        let to = `tags/list?n=${PAGE}`;
        while (!seen.has(String(to))) {
            seen.add(String(to));
            const response = await this.#session.send({ to, headers: { accept: 'application/json' }, expect: [200, 404], doing: 'reading the tag list' });
            const bytes = await response.bytes(TAG_PAGE_LIMIT);
            if (response.status === 404)
                return [...tags];
            for (const tag of parse(bytes, tagList, 'a tag list', `The answer of ${this.#session.host}`).tags ?? [])
                tags.add(tag);
            const next = nextLink(response.headers['link']);
            if (next === undefined)
                return [...tags];
            to = this.#session.resolve(next, 'the tag list');
        }
        throw new registry_error_RegistryError('malformed', `The pages of the tag list of ${this.reference} go round in a circle.`, { fix: 'This is a fault of the registry: tell whoever runs it.' });
    }
    async manifest(reference) {
        return this.#manifests.get(reference);
    }
    async putManifest(tag, mediaType, bytes) {
        return (await this.#manifests.put(tag, mediaType, bytes)).digest;
    }
    async deleteManifest(digest) {
        return this.#manifests.delete(digest);
    }
    async hasBlob(digest) {
        return this.#uploader.has(digest);
    }
    async readBlob(digest, size) {
        const response = await this.#session.send({ to: `blobs/${digest}`, redirects: 5, expect: [200], doing: `downloading the blob ${digest}` });
        const announced = Number(response.headers['content-length'] ?? Number.NaN);
        if (size !== undefined && announced > size) {
            response.body.destroy();
            throw damaged('too-large', digest, this.#session.host);
        }
        const checked = verified_verified(digest, size ?? (Number.isNaN(announced) ? undefined : announced), this.#session.host);
        response.body.once('error', () => checked.destroy(damaged('truncated', digest, this.#session.host)));
        return (0,external_node_stream_.pipeline)(response.body, checked, () => { }); // who reads it sees its error
    }
    async putBlob(blob, from) {
        return this.#uploader.put(blob, from);
    }
    async referrers(digest, artifactType) {
        return this.#referrers.list(digest, artifactType);
    }
    async putReferrer(mediaType, bytes) {
        const { digest, subjectHandled } = await this.#manifests.put(undefined, mediaType, bytes);
        await this.#referrers.add(fallback_tag_readReferrer(mediaType, bytes, digest), subjectHandled);
        return digest;
    }
}

;// CONCATENATED MODULE: ./packages/oci/src/limiter.ts
/** Runs at most so many jobs at once, first come first served. */
class limiter_Limiter {
    #width;
    #waiting = [];
    #running = 0;
    constructor(width) {
        this.#width = width;
    }
    /** Runs a job as soon as there is room; passes its result or its error on. */
    async run(job) {
        if (this.#running >= this.#width)
            await new Promise((resolve) => this.#waiting.push(resolve));
        else
            this.#running++;
        try {
            return await job();
        }
        finally {
            const next = this.#waiting.shift();
            if (next)
                next();
            else
                this.#running--;
        }
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./packages/oci/src/layout/lock.ts




/** Milliseconds. A lock is held while one small file is read and written; what is older was left by a process that died. */
const ABANDONED = 60_000;
const EMPTY_ABANDONED = 5000;
/**
 * Runs `body` while no other process that uses the same lock file runs its own. A lock whose owner died is broken.
 * @param file The lock file: there while the lock is held.
 */
async function withLock(file, clock, body) {
    const owner = `${process.pid} ${(0,external_node_os_.hostname)()} ${(0,external_node_crypto_.randomUUID)()}`;
    while (!(await acquire(file, owner))) {
        if (await isAbandoned(file))
            await breakLock(file);
        else
            await clock.sleep(2 + Math.random() * 20);
    }
    try {
        return await body();
    }
    finally {
        await (0,promises_.rm)(file, { force: true });
    }
}
/** Makes the file, which only one process can. */
async function acquire(file, owner) {
    try {
        const handle = await (0,promises_.open)(file, 'wx');
        await handle.writeFile(owner);
        await handle.close();
        return true;
    }
    catch (error) {
        if ((0,src/* codeOf */.$N)(error) === 'EEXIST')
            return false;
        throw error;
    }
}
async function isAbandoned(file) {
    try {
        const [{ mtimeMs }, text] = [await (0,promises_.stat)(file), await (0,promises_.readFile)(file, 'utf8')];
        const age = Date.now() - mtimeMs;
        const [pid = '', host] = text.split(' ');
        if (text === '')
            return age > EMPTY_ABANDONED;
        return age > ABANDONED || (host === (0,external_node_os_.hostname)() && !isAlive(Number(pid)));
    }
    catch (error) {
        if ((0,src/* codeOf */.$N)(error) === 'ENOENT')
            return false;
        throw error;
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0,src/* codeOf */.$N)(error) !== 'ESRCH';
    }
}
/**
 * Takes an abandoned lock away. Only one process at a time may do so, and it looks again first: else two could break the
 * same lock, the second one after a third process had taken it anew.
 */
async function breakLock(file) {
    const guard = `${file}.break`;
    if (!(await acquire(guard, String(process.pid)))) {
        const old = await (0,promises_.stat)(guard).then(({ mtimeMs }) => Date.now() - mtimeMs > ABANDONED, () => false);
        if (old)
            await (0,promises_.rm)(guard, { force: true });
        return;
    }
    try {
        if (await isAbandoned(file))
            await (0,promises_.rm)(file, { force: true });
    }
    finally {
        await (0,promises_.rm)(guard, { force: true });
    }
}

;// CONCATENATED MODULE: ./packages/oci/src/layout/layout-registry.ts














/** The annotation that holds a tag: https://github.com/opencontainers/image-spec/blob/v1.1.0/image-layout.md#indexjson-file */
const REF_NAME = 'org.opencontainers.image.ref.name';
/**
 * A repository in a folder, in the OCI image layout that other tools (skopeo, oras, crane, apptainer) read. Several
 * processes may write at once: blobs appear whole under their digest, and `index.json` changes under a lock.
 */
class LayoutRegistry {
    reference;
    #folder;
    #clock;
    #queue = new limiter_Limiter(1);
    /** @param reference As it was given, for messages. @param folder Absolute; made on the first write. */
    constructor(reference, folder, clock) {
        this.reference = reference;
        this.#folder = folder;
        this.#clock = clock;
    }
    async tags() {
        return (await this.#index()).manifests.map((entry) => entry.annotations?.[REF_NAME]).filter((tag) => tag !== undefined);
    }
    async manifest(reference) {
        const { manifests } = await this.#index();
        const entry = manifests.find((one) => ((0,model_src/* isDigest */.Bc)(reference) ? one.digest === reference : one.annotations?.[REF_NAME] === reference));
        return entry && { digest: entry.digest, mediaType: entry.mediaType, bytes: await this.#read(entry) };
    }
    async putManifest(tag, mediaType, bytes) {
        await required_content_requireContent(this, mediaType, bytes);
        const entry = { mediaType, digest: manifest_digestOf(bytes), size: bytes.length };
        await this.#writeManifest(entry, bytes);
        await this.#change((manifests) => withTag(manifests, entry, tag));
        return entry.digest;
    }
    async deleteManifest(digest) {
        let found = false;
        await this.#change((manifests) => {
            const rest = manifests.filter((entry) => entry.digest !== digest);
            found = rest.length < manifests.length;
            return rest;
        });
        return found;
    }
    async hasBlob(digest) {
        return (await sizeOf(this.#blob(digest))) !== undefined;
    }
    async readBlob(digest, size) {
        const there = await sizeOf(this.#blob(digest));
        if (there === undefined)
            throw new registry_error_RegistryError('not-found', `There is no blob ${digest} in ${this.reference}.`, { fix: 'Push the package again.', status: 404 });
        return (0,external_node_stream_.pipeline)(openFile(this.#blob(digest)), verified_verified(digest, size, this.reference), () => { }); // who reads it sees its error
    }
    async putBlob(blob) {
        const file = this.#blob(blob.digest);
        if ((await sizeOf(file)) === blob.size)
            return 'present';
        await this.#writing(() => writeVerified(file, blob.open(), blob.digest, blob.size, 'this machine'));
        return 'uploaded';
    }
    async referrers(digest, artifactType) {
        const index = await this.manifest(fallback_tag_fallbackTag(digest));
        return fallback_tag_ofType(fallback_tag_entriesOf(index?.bytes, this.reference), artifactType);
    }
    async putReferrer(mediaType, bytes) {
        await required_content_requireContent(this, mediaType, bytes);
        const entry = { mediaType, digest: manifest_digestOf(bytes), size: bytes.length };
        const { subject, descriptor } = fallback_tag_readReferrer(mediaType, bytes, entry.digest);
        await this.#writeManifest(entry, bytes);
        await this.#change(async (manifests) => {
            const listed = manifests.find((one) => one.annotations?.[REF_NAME] === fallback_tag_fallbackTag(subject));
            const changed = fallback_tag_withEntry(listed && (await this.#read(listed)), descriptor, this.reference);
            const all = withTag(manifests, entry, undefined);
            if (!changed)
                return all;
            const list = { mediaType: media_types_IMAGE_INDEX, digest: manifest_digestOf(changed), size: changed.length };
            await this.#writeManifest(list, changed);
            return withTag(all, list, fallback_tag_fallbackTag(subject)).filter((one) => one !== listed);
        });
        return entry.digest;
    }
    #blob(digest) {
        return (0,external_node_path_.join)(this.#folder, 'blobs', 'sha256', (0,model_src/* hexOf */.ZD)(digest));
    }
    async #read(entry) {
        if (entry.size > MANIFEST_LIMIT)
            throw new registry_error_RegistryError('too-large', `A manifest in ${this.reference} has ${entry.size} bytes.`, { fix: 'The folder is damaged: push anew into an empty one.' });
        const stream = await this.readBlob(entry.digest, entry.size);
        return Buffer.concat(await stream.toArray());
    }
    async #writeManifest(entry, bytes) {
        if ((await sizeOf(this.#blob(entry.digest))) !== bytes.length)
            await this.#writing(() => (0,src/* writeWhole */.f8)(this.#blob(entry.digest), bytes));
    }
    async #index() {
        const file = (0,external_node_path_.join)(this.#folder, 'index.json');
        try {
            return parseImageIndex(await (0,promises_.readFile)(file), file);
        }
        catch (error) {
            if ((0,src/* codeOf */.$N)(error) === 'ENOENT')
                return { schemaVersion: 2, mediaType: media_types_IMAGE_INDEX, manifests: [] };
            throw error;
        }
    }
    async #change(change) {
        await this.#writing(async () => {
            await (0,promises_.mkdir)(this.#folder, { recursive: true });
            // Our own writers queue here first: waiting for a file lock means looking again and again.
            await this.#queue.run(() => withLock((0,external_node_path_.join)(this.#folder, '.index.lock'), this.#clock, async () => {
                await this.#writeHeader();
                const index = await this.#index();
                await (0,src/* writeWhole */.f8)((0,external_node_path_.join)(this.#folder, 'index.json'), encode({ ...index, manifests: await change(index.manifests) }));
            }));
        });
    }
    async #writeHeader() {
        const file = (0,external_node_path_.join)(this.#folder, 'oci-layout');
        if ((await sizeOf(file)) === undefined)
            return (0,src/* writeWhole */.f8)(file, '{"imageLayoutVersion":"1.0.0"}');
        const header = await (0,src/* readJson */.Vh)(file, 'Name another folder.');
        if (header?.imageLayoutVersion !== '1.0.0')
            throw new src/* UserError */.yo(`${this.reference} is not an OCI image layout of version 1.0.0.`, { fix: 'Name an empty folder or one that was written as such a layout.' });
    }
    /** Says what is wrong with the folder where the system says only a code. */
    async #writing(body) {
        try {
            return await body();
        }
        catch (error) {
            const code = (0,src/* codeOf */.$N)(error);
            if (error instanceof src/* UserError */.yo || !code)
                throw error;
            throw new src/* UserError */.yo(`${this.reference} cannot be written (${code}).`, { fix: 'Check that it is a folder, that it may be written to and that the disk is not full.', cause: error });
        }
    }
}
/** The list with one more manifest: a tag points to one manifest, and a manifest without tag is listed once. */
function withTag(manifests, entry, tag) {
    if (tag === undefined)
        return manifests.some((one) => one.digest === entry.digest) ? manifests : [...manifests, entry];
    const others = manifests.filter((one) => one.annotations?.[REF_NAME] !== tag && (one.digest !== entry.digest || one.annotations?.[REF_NAME] !== undefined));
    return [...others, { ...entry, annotations: { [REF_NAME]: tag } }];
}

;// CONCATENATED MODULE: ./packages/oci/src/open-registry.ts




/**
 * Opens a repository: `oci://HOST/PATH`, `oci+http://…` on this machine, `oci-layout:FOLDER`. Nothing is read before
 * the first method is called.
 * @throws UserError for another form.
 */
function openRegistry(reference, options) {
    const parsed = parseReference(reference);
    if (parsed.kind === 'layout')
        return new LayoutRegistry(parsed.text, (0,external_node_path_.resolve)(options.workspace ?? '.', parsed.folder), options.clock);
    const { http, clock, credentials, signal, chunkSize } = options;
    const { text, origin, repository } = parsed;
    return new HttpRegistry({ http, clock, origin, repository, credentials, signal, reference: text, ...(chunkSize !== undefined && { chunkSize }) });
}

;// CONCATENATED MODULE: ./packages/oci/src/patience.ts
/** A moment that doubles with each attempt (from 1), with jitter: between half and the whole of `base * 2^attempt` milliseconds. */
async function pause(attempt, { clock, signal }, base = 250) {
    await clock.sleep(Math.min(15_000, base * 2 ** attempt) * (0.5 + Math.random() / 2), signal);
}
/** Reads until there is something, four times at most: a registry may list a tag for a while before it can be read. */
async function untilThere(read, patience) {
    for (let attempt = 1; attempt < 4; attempt++) {
        const found = await read();
        if (found !== undefined)
            return found;
        await pause(attempt, patience);
    }
    return read();
}

;// CONCATENATED MODULE: ./packages/oci/src/pull/pull-to-mirror.ts







/** How often a download that breaks is tried. */
const ATTEMPTS = 4;
/**
 * Brings packages from registries into a local build cache folder of layout 3, from which Spack installs with
 * `--cache-only`. Only what was asked for is pulled, not what it depends on: name those too. Every blob is checked against
 * its digest and size before it appears in the folder.
 * @returns An outcome for each package, in the order of `wanted`. @throws RegistryError
 */
async function pullToMirror(options) {
    const mirror = new MirrorFolder(options.folder);
    const listed = await Promise.all(options.registries.map(async (registry) => ({ registry, tags: specTags(await registry.tags()) })));
    await mirror.writeHeader();
    let done = 0;
    return (0,p_map["default"])(options.wanted, async (wanted) => {
        const outcome = await pullOne(wanted, listed, mirror, options);
        options.onProgress?.(outcome, ++done, options.wanted.length);
        return outcome;
    }, { concurrency: options.concurrency ?? 32, ...(options.signal && { signal: options.signal }) });
}
/** The first registry whose image is accepted gives the package. */
async function pullOne(wanted, listed, mirror, options) {
    let refused;
    for (const { registry, tags } of listed) {
        const tag = tags.get(wanted.hash);
        const image = tag === undefined ? undefined : await untilThere(() => readImage(registry, tag), options);
        if (!image)
            continue;
        const approval = (await options.approve?.({ hash: wanted.hash, registry, image })) ?? { kind: 'accepted' };
        if (approval.kind === 'accepted')
            return lay(wanted, registry, image, mirror, options);
        refused ??= { kind: 'refused', hash: wanted.hash, label: labelOf(wanted), registry: registry.reference, manifest: image.digest, reasons: approval.reasons };
    }
    return refused ?? { kind: 'missing', hash: wanted.hash, label: labelOf(wanted) };
}
async function lay(wanted, registry, image, mirror, options) {
    const reused = await mirror.has(image.layer);
    if (!reused)
        await download(registry, image, mirror, options);
    const dag = wanted.dag ? (0,model_src/* subDag */.h7)(wanted.dag, wanted.hash) : await readDag(wanted.hash, registry, image);
    await mirror.add(dag, wanted.hash, image.layer);
    const { digest, size } = image.layer;
    return { kind: 'pulled', hash: wanted.hash, label: (0,model_src/* label */.Pf)(dag.specs.get(wanted.hash)), registry: registry.reference, tag: image.tag, manifest: image.digest, layer: digest, size, reused };
}
/** A download that is cut off is begun anew; damaged bytes are not asked for again and again. */
async function download(registry, { layer }, mirror, options) {
    for (let attempt = 1;; attempt++) {
        try {
            return await mirror.write(layer, await registry.readBlob(layer.digest, layer.size), registry.reference);
        }
        catch (error) {
            options.signal?.throwIfAborted();
            const passing = error instanceof registry_error_RegistryError && ['truncated', 'timeout', 'server'].includes(error.failure);
            if (!passing || attempt >= ATTEMPTS)
                throw error;
            await pause(attempt, options);
        }
    }
}
async function readDag(hash, registry, image) {
    const from = `${registry.reference}:${image.tag}`;
    const config = await readConfig(registry, image);
    if (config.hash !== hash)
        throw new registry_error_RegistryError('malformed', `${from} holds /${(0,model_src/* shortHash */.BC)(config.hash)}, not /${(0,model_src/* shortHash */.BC)(hash)}.`, { fix: 'Somebody pushed another package under this tag: remove it and push the right one anew.' });
    return dagOf(config, from);
}
function labelOf({ hash, dag }) {
    const spec = dag?.specs.get(hash);
    return spec ? (0,model_src/* label */.Pf)(spec) : `/${(0,model_src/* shortHash */.BC)(hash)}`;
}

;// CONCATENATED MODULE: ./packages/oci/src/push/attach.ts




/**
 * Attaches bytes to a manifest as an OCI referrer: an image manifest with an empty config and one layer
 * (https://github.com/opencontainers/image-spec/blob/v1.1.0/manifest.md#guidelines-for-artifact-usage).
 * @returns The digest of the attachment's manifest: the same bytes give the same. @throws RegistryError
 */
async function attach(registry, subject, { artifactType, bytes, title, annotations }) {
    const target = await registry.manifest(subject);
    if (!target)
        throw new registry_error_RegistryError('not-found', `There is nothing to attach to: ${registry.reference} has no manifest ${subject}.`, { fix: 'Push the package first.' });
    const config = Buffer.from('{}');
    await Promise.all([config, bytes].map((one) => putBytes(registry, one)));
    const layer = { ...descriptorOf(artifactType, bytes), ...(title !== undefined && { annotations: { 'org.opencontainers.image.title': title } }) };
    return registry.putReferrer(IMAGE_MANIFEST, encode({
        mediaType: IMAGE_MANIFEST, schemaVersion: 2, artifactType, config: descriptorOf(EMPTY_CONFIG, config), layers: [layer],
        subject: descriptorOf(target.mediaType, target.bytes), ...(annotations && { annotations })
    }));
}

;// CONCATENATED MODULE: ./packages/oci/src/push/candidates.ts



/** Reads and checks packages before anything is uploaded. @param metadata Reads the files below `.spack/` of one package. */
async function inspect(cache, entries, metadata, signal) {
    return (0,p_map["default"])(entries, async (entry) => {
        const found = await cache.read(entry);
        const blob = found.tarball;
        return { ...found, facts: await inspectTarball(blob, (0,model_src/* label */.Pf)(found.spec), metadata?.(entry)) };
    }, { concurrency: 8, ...(signal && { signal }) });
}

;// CONCATENATED MODULE: ./packages/oci/src/push/upload.ts








/** Uploads packages: all blobs at once, and each manifest as soon as its own blobs and the layers that it names are there. */
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
        this.#limiter = new limiter_Limiter(options.concurrency);
    }
    /** Uploads packages; the first failure stops what has not begun. @param onDone Called for each package when its manifest is there. */
    async run(candidates, onDone) {
        for (const { entry, tarball, facts } of candidates) {
            this.#layers.set(entry.hash, Promise.resolve({ digest: tarball.digest, size: tarball.size, diffId: facts.diffId, environment: facts.environment }));
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
        return this.#limiter.run(async () => {
            this.#options.signal?.throwIfAborted();
            this.#failed.signal.throwIfAborted();
            return job();
        });
    }
    async #putImage(candidate) {
        const started = this.#options.clock.now();
        const { dag, spec, specJson, entry } = candidate;
        const needed = (0,model_src/* reachable */.Gq)(dag, model_src/* RUNTIME */.lr).filter((one) => !(0,model_src/* isExternal */.ge)(one));
        const layers = await Promise.all(needed.map((one) => this.#layer(one.hash)));
        const lacking = needed.filter((_, at) => layers[at] === undefined).map((one) => `${one.name}@${one.version}`);
        const image = composeImage({ spec, specJson, layers: layers.filter((one) => one !== undefined), licenses: this.#options.licenses?.get(entry.hash), ...this.#options.provenance });
        const config = this.#limited(() => putBytes(this.#options.registry, image.config));
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
        const layer = there === undefined ? Promise.resolve(undefined) : this.#limited(() => this.#presentLayer(there));
        this.#layers.set(hash, caught(layer));
        return layer;
    }
    async #presentLayer(tag) {
        const image = await untilThere(() => readImage(this.#options.registry, tag), this.#options);
        if (!image)
            return undefined;
        const { diffId, env } = await readConfig(this.#options.registry, image);
        return diffId && { digest: image.layer.digest, size: image.layer.size, diffId, environment: ownEnvironment(env) };
    }
    /** A registry may need a moment to see blobs that it has just taken. */
    async #putManifest(tag, mediaType, bytes) {
        for (let attempt = 1;; attempt++) {
            try {
                return await this.#options.registry.putManifest(tag, mediaType, bytes);
            }
            catch (error) {
                const unknown = error instanceof registry_error_RegistryError && /BLOB_UNKNOWN/.test(error.code ?? '');
                if (!unknown || attempt >= 4)
                    throw error;
                await pause(attempt, this.#options);
            }
        }
    }
}
/** A promise whose failure is reported by each of those who wait for it, and by nobody when nobody does. */
function caught(promise) {
    promise.catch(() => { });
    return promise;
}

;// CONCATENATED MODULE: ./packages/oci/src/push/push-cache.ts








/**
 * Brings the packages of a build cache folder into a registry, in the format that stock Spack installs from. What is there
 * stays as it is. Stopped at any time and run again, it goes on where it was.
 * @throws RegistryError when the registry refuses; UserError when the cache is damaged or `refuse` says so.
 */
async function pushCache(options) {
    const { registry, cache, only } = options;
    const entries = [...cache.entries.values()].filter(({ hash }) => only?.has(hash) ?? true);
    const seen = await look(registry);
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
    const upload = new Upload({ ...options, concurrency: options.concurrency ?? 32, provenance: options.provenance ?? {}, present: seen.tags });
    const pushed = [];
    const uploads = await upload.run(candidates, (one) => void pushed.push(report(pushedPackage(one))));
    if (uploads.length > 0)
        await readBack(options, pushed);
    const packages = [...found, ...pushed];
    return { packages, index: options.updateIndex ? await updateIndex(options, packages, uploads, uploads.length === 0 ? seen : undefined) : undefined };
}
const pushedPackage = ({ candidate, manifest, seconds, lacking }) => {
    const { entry, spec, tarball } = candidate;
    return { entry, target: (0,model_src/* targetOf */.$r)(spec), outcome: 'pushed', manifest, layer: tarball.digest, size: tarball.size, seconds, lacking };
};
/** The digests of what is there: from the catalog in the index, else from each manifest. A tag that is listed but cannot be read is not there. */
async function describePresent(options, entries, { tags, catalog }) {
    const found = await (0,p_map["default"])(entries.filter(({ hash }) => tags.has(hash)), async (entry) => {
        const known = catalog.get(entry.hash) ?? (await untilThere(() => describeImage(options.registry, tags.get(entry.hash)), options));
        return known ? [{ ...known, entry, target: undefined, outcome: 'present', lacking: [] }] : [];
    }, { concurrency: options.concurrency ?? 32 });
    return found.flat();
}
async function describeImage(registry, tag) {
    const image = await readImage(registry, tag);
    return image && { manifest: image.digest, layer: image.layer.digest, size: image.layer.size };
}
/** Asks for the tags until all that was pushed is among them: some registries need a while, and may lose a write. */
async function readBack(options, pushed) {
    for (let attempt = 1;; attempt++) {
        const tags = new Set(await options.registry.tags());
        const missing = pushed.filter(({ entry }) => !tags.has(entry.tag));
        if (missing.length === 0)
            return;
        if (attempt >= 8)
            throw new registry_error_RegistryError('server', `${options.registry.reference} took ${missing.length} of ${pushed.length} packages but does not list them, among them ${missing[0].entry.tag}.`, { fix: 'Run the push again; what was uploaded is kept.' });
        await pause(attempt, options);
    }
}
async function updateIndex({ registry, clock, signal, provenance, concurrency }, packages, uploads, seen) {
    const nodes = new Map(uploads.map(({ candidate }) => [candidate.entry.hash, candidate.specJson.nodes]));
    const expected = new Map(packages.map(({ entry, manifest, layer, size }) => {
        const known = { tag: entry.tag, manifest, layer, size, nodes: nodes.get(entry.hash) };
        return [entry.hash, known];
    }));
    return finalizeIndex({ registry, clock, signal, concurrency, expected, seen, provenance: provenance ?? {} });
}

;// CONCATENATED MODULE: ./packages/oci/src/index.ts




























/***/ })

};
