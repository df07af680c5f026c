export const id = 3535;
export const ids = [3535];
export const modules = {

/***/ 74376:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ putBytes)
/* harmony export */ });
/* unused harmony export blobOf */
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _digest_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28041);


/** A blob of bytes that are in memory. */
const blobOf = (bytes) => ({
    digest: (0,_digest_of_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .o)(bytes),
    size: bytes.length,
    open: () => node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([bytes], { objectMode: false }),
    read: async () => bytes,
});
/** Uploads bytes that are in memory, unless they are there. @throws RegistryError */
async function putBytes(registry, bytes) {
    await registry.putBlob(blobOf(bytes));
}


/***/ }),

/***/ 5394:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MV: () => (/* binding */ MANIFEST_LIMIT),
/* harmony export */   Sw: () => (/* binding */ parseImageManifest),
/* harmony export */   n4: () => (/* binding */ parseImageIndex),
/* harmony export */   nb: () => (/* binding */ descriptorOf)
/* harmony export */ });
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91149);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _content_digest_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28041);
/* harmony import */ var _content_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89381);




/**
 * The longest manifest that is read, in bytes. Registries must take 4 MiB; more is refused by most.
 */
const MANIFEST_LIMIT = 8 * 1024 * 1024;
const annotations = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
const shape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    mediaType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(255),
    digest: (0,_pakages_model__WEBPACK_IMPORTED_MODULE_1__/* .digestType */ .Ne)(),
    size: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative().max(Number.MAX_SAFE_INTEGER),
    annotations: annotations.optional(),
    artifactType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
/**
 * JSON holds no undefined, so what was read is a descriptor also where optional keys must not be
 * undefined.
 */
const descriptor = shape;
const looseDescriptor = shape.loose();
const imageManifest = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    mediaType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(2),
    artifactType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    config: descriptor,
    layers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(descriptor),
    subject: descriptor.optional(),
    annotations: annotations.optional(),
});
const imageIndex = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    mediaType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(2),
    artifactType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    manifests: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(looseDescriptor),
    subject: descriptor.optional(),
    annotations: annotations.optional(),
});
/** Reads an image manifest. @throws RegistryError that names `from` when it is anything else. */
const parseImageManifest = (bytes, from) => (0,_content_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAs */ .g)(bytes, imageManifest, 'an image manifest', from);
/** Reads an image index. @throws RegistryError that names `from` when it is anything else. */
const parseImageIndex = (bytes, from) => (0,_content_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAs */ .g)(bytes, imageIndex, 'an image index', from);
/** Points to bytes. */
const descriptorOf = (mediaType, bytes) => ({
    mediaType,
    digest: (0,_content_digest_of_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .o)(bytes),
    size: bytes.length,
});


/***/ }),

/***/ 51747:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isIndexType),
/* harmony export */   $v: () => (/* binding */ EMPTY_CONFIG),
/* harmony export */   L$: () => (/* binding */ IMAGE_INDEX),
/* harmony export */   MS: () => (/* binding */ IMAGE_MANIFEST),
/* harmony export */   Ve: () => (/* binding */ IMAGE_CONFIG),
/* harmony export */   Vv: () => (/* binding */ DOCKER_MANIFEST),
/* harmony export */   Y2: () => (/* binding */ DOCKER_LIST),
/* harmony export */   kb: () => (/* binding */ IMAGE_LAYER)
/* harmony export */ });
/** The media types of the OCI image specification 1.1: a manifest of one image. */
const IMAGE_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
/** A manifest that lists others: several platforms, or what refers to an image. */
const IMAGE_INDEX = 'application/vnd.oci.image.index.v1+json';
/** The config of an image, which holds the spec of a Spack package. */
const IMAGE_CONFIG = 'application/vnd.oci.image.config.v1+json';
/** A gzipped tarball. */
const IMAGE_LAYER = 'application/vnd.oci.image.layer.v1.tar+gzip';
/** The config `{}` of what is no image to run: an SBOM, a signature. */
const EMPTY_CONFIG = 'application/vnd.oci.empty.v1+json';
/** {@link IMAGE_MANIFEST} in Docker's schema 2, as Spack writes it on a Docker base image. */
const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';
/** {@link IMAGE_INDEX} in Docker's schema 2. */
const DOCKER_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json';
/** Whether a manifest of this type lists other manifests. */
const isIndexType = (mediaType) => mediaType === IMAGE_INDEX || mediaType === DOCKER_LIST;


/***/ }),

/***/ 25708:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ composeImage),
  _: () => (/* binding */ provenanceAnnotations)
});

// EXTERNAL MODULE: ./packages/model/src/digest.ts
var digest = __webpack_require__(91149);
// EXTERNAL MODULE: ./packages/image/src/content/json.ts
var json = __webpack_require__(89381);
// EXTERNAL MODULE: ./packages/image/src/manifest/manifest.ts
var manifest_manifest = __webpack_require__(5394);
// EXTERNAL MODULE: ./packages/image/src/manifest/media-types.ts
var media_types = __webpack_require__(51747);
// EXTERNAL MODULE: ./packages/model/src/concrete-spec.ts
var concrete_spec = __webpack_require__(80032);
;// CONCATENATED MODULE: ./packages/image/src/spack-image/architecture.ts

/** Targets of archspec that are not of the x86_64 family, by what `GOARCH` calls their family. */
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
/**
 * The `architecture` of an image, as stock Spack names it: `amd64`, `arm64`, else the name of the
 * family.
 */
function architectureOf(spec) {
    const target = (0,concrete_spec/* targetOf */.$r)(spec);
    const family = FAMILIES.find(([pattern]) => pattern.test(target));
    return family === undefined ? 'amd64' : family[1] || target;
}

// EXTERNAL MODULE: ./packages/image/src/spack-image/environment.ts
var environment = __webpack_require__(16423);
;// CONCATENATED MODULE: ./packages/image/src/spack-image/spec-text.ts

const FLAGS = new Set(['cflags', 'cppflags', 'cxxflags', 'fflags', 'ldflags', 'ldlibs']);
/**
 * A concrete spec in Spack's own words: `libfoo@=1.1~debug build_system=makefile flavor=plain
 * platform=linux os=debian12 target=x86_64_v3`.
 */
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
        `target=${(0,concrete_spec/* targetOf */.$r)(spec)}`,
    ].join(' ');
}
function variantText(name, value) {
    // Patches are named by their sha256; seven digits of it are enough for people.
    if (name === 'patches' && Array.isArray(value))
        return `patches:=${value.map((sha256) => sha256.slice(0, 7)).join(',')}`;
    return Array.isArray(value) ? `${name}:=${value.join(',')}` : `${name}=${String(value)}`;
}

;// CONCATENATED MODULE: ./packages/image/src/spack-image/compose.ts







/**
 * Makes the config and the manifest of a package, in the format that stock Spack reads. The config
 * has no time in it: the same package has the same config digest. The source is told three times
 * (config label, annotation of the manifest, annotation of the index), since readers disagree about
 * where to look.
 */
function composeImage(parts) {
    const own = parts.layers.at(-1);
    const config = (0,json/* encode */.l)({
        architecture: architectureOf(parts.spec),
        os: parts.spec.arch.platform === 'windows' ? 'windows' : 'linux',
        rootfs: { type: 'layers', diff_ids: parts.layers.map((layer) => layer.diffId) },
        config: {
            Env: (0,environment/* imageEnv */.Zw)(parts.layers.map((layer) => layer.environment).toReversed()),
            ...(parts.source && { Labels: { 'org.opencontainers.image.source': parts.source } }),
        },
        spec: parts.specJson,
        buildcache_layout_version: 3,
        binary_cache_checksum: { hash_algorithm: 'sha256', hash: (0,digest/* hexOf */.ZD)(own.digest) },
    });
    const layers = parts.layers.map(({ digest, size }) => ({
        mediaType: media_types/* IMAGE_LAYER */.kb,
        digest,
        size,
    }));
    const manifest = (0,json/* encode */.l)({
        mediaType: media_types/* IMAGE_MANIFEST */.MS,
        schemaVersion: 2,
        config: (0,manifest_manifest/* descriptorOf */.nb)(media_types/* IMAGE_CONFIG */.Ve, config),
        layers,
        annotations: annotationsOf(parts),
    });
    return { config, manifest, mediaType: media_types/* IMAGE_MANIFEST */.MS };
}
/** https://github.com/opencontainers/image-spec/blob/v1.1.0/annotations.md */
function annotationsOf({ spec, licenses, ...provenance }) {
    return {
        'org.opencontainers.image.description': specText(spec),
        ...provenanceAnnotations(provenance),
        ...(licenses && { 'org.opencontainers.image.licenses': licenses }),
    };
}
/** The annotations that say where something comes from. */
const provenanceAnnotations = ({ source, revision, }) => ({
    ...(source && { 'org.opencontainers.image.source': source }),
    ...(revision && { 'org.opencontainers.image.revision': revision }),
});


/***/ }),

/***/ 16423:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zw: () => (/* binding */ imageEnv),
/* harmony export */   am: () => (/* binding */ ownEnvironment),
/* harmony export */   ku: () => (/* binding */ isInspected),
/* harmony export */   p7: () => (/* binding */ environmentOf)
/* harmony export */ });
/**
 * Where Spack looks in a prefix, in its order (`prefix_inspections` of its `modules.yaml`): a later
 * one goes before an earlier one.
 */
const INSPECTIONS = [
    ['bin', 'PATH'],
    ['man', 'MANPATH'],
    ['share/man', 'MANPATH'],
    ['share/aclocal', 'ACLOCAL_PATH'],
    ['lib/pkgconfig', 'PKG_CONFIG_PATH'],
    ['lib64/pkgconfig', 'PKG_CONFIG_PATH'],
    ['share/pkgconfig', 'PKG_CONFIG_PATH'],
];
/** Whether a folder of a prefix, such as `share/man`, counts for {@link environmentOf}. */
const isInspected = (folder) => INSPECTIONS.some(([one]) => folder.endsWith(one));
/**
 * What one package adds: Spack's static part. What recipes set themselves (`setup_run_environment`)
 * only Spack can know.
 */
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
    const rest = Object.entries(others)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([variable, paths]) => `${variable}=${[...new Set(paths)].join(':')}`);
    return [`PATH=${[...new Set(PATH), '/bin', '/usr/bin'].join(':')}`, ...rest];
}
/**
 * What the last package of an image added to its `Env`. Its prefix is the first one on
 * CMAKE_PREFIX_PATH: the package itself comes before all that it needs.
 */
function ownEnvironment(env) {
    const all = Object.fromEntries(env.map((line) => [
        line.slice(0, line.indexOf('=')),
        line.slice(line.indexOf('=') + 1).split(':'),
    ]));
    const prefix = all['CMAKE_PREFIX_PATH']?.[0];
    if (!prefix)
        return {};
    const own = Object.entries(all).map(([variable, paths]) => [
        variable,
        [...new Set(paths.filter((path) => path === prefix || path.startsWith(`${prefix}/`)))],
    ]);
    return Object.fromEntries(own.filter(([, paths]) => paths.length > 0));
}


/***/ }),

/***/ 98176:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ readImage),
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   dT: () => (/* binding */ imageOf),
/* harmony export */   mb: () => (/* binding */ dagOf)
/* harmony export */ });
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91149);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80032);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68582);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _content_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89381);
/* harmony import */ var _content_verified_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49003);
/* harmony import */ var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5394);
/* harmony import */ var _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51747);
/* harmony import */ var _registry_error_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26061);
/* harmony import */ var _spec_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29972);








/**
 * The longest config that is read, in bytes: it holds the whole DAG of a spec, about 1 kB a node.
 */
const CONFIG_LIMIT = 64 * 1024 * 1024;
const config = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    rootfs: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ diff_ids: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }).optional(),
    config: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ Env: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullish() }).nullish(),
    spec: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        _meta: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }).loose(),
        nodes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_spec_node_js__WEBPACK_IMPORTED_MODULE_1__/* .specNode */ .S).min(1),
    }),
    binary_cache_checksum: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ hash_algorithm: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('sha256'), hash: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })
        .optional(),
});
/**
 * Reads the image under the tag of a package, whoever wrote it: we, or any Spack since 0.22.
 * @returns Undefined when there is no such tag.
 * @throws RegistryError when it is no image of a package.
 */
async function readImage(registry, tag) {
    const stored = await registry.manifest(tag);
    return stored && imageOf(stored, registry, tag);
}
/**
 * The image of a package that a manifest describes.
 * @param tag The tag or digest that the manifest was read by.
 * @throws RegistryError (`malformed`) when it is no image of a package.
 */
function imageOf(stored, { reference }, tag) {
    const from = `${reference}:${tag}`;
    if ((0,_manifest_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndexType */ .$U)(stored.mediaType))
        throw notSpack(from, 'it is an index of several images');
    const manifest = (0,_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseImageManifest */ .Sw)(stored.bytes, from);
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
        annotations: manifest.annotations ?? {},
    };
}
/**
 * Reads the config of an image.
 * @throws RegistryError when it is none of a package, is larger than makes sense, or names another
 * tarball than the manifest does.
 */
async function readConfig(registry, image) {
    const from = `the config of ${registry.reference}:${image.tag}`;
    const bytes = await (0,_content_verified_js__WEBPACK_IMPORTED_MODULE_4__/* .readWhole */ .oD)(registry, image.config, CONFIG_LIMIT);
    const read = (0,_content_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseAs */ .g)(bytes, config, 'the config of a package', from);
    const checksum = read.binary_cache_checksum?.hash;
    if (checksum !== undefined && checksum !== (0,_pakages_model__WEBPACK_IMPORTED_MODULE_6__/* .hexOf */ .ZD)(image.layer.digest))
        throw notSpack(from, 'it describes another tarball than the manifest does');
    const root = read.spec.nodes[0];
    const diffId = read.rootfs?.diff_ids.at(-1);
    return {
        hash: root.hash,
        name: root.name,
        version: root.version,
        format: read.spec._meta.version,
        spec: read.spec,
        diffId: diffId !== undefined && (0,_pakages_model__WEBPACK_IMPORTED_MODULE_6__/* .isDigest */ .Bc)(diffId) ? diffId : undefined,
        env: read.config?.Env ?? [],
    };
}
/**
 * The DAG of an image's spec. @throws RegistryError when it is of a format that is not understood
 * (Spack before 1.0).
 */
function dagOf(read, from) {
    try {
        return (0,_pakages_model__WEBPACK_IMPORTED_MODULE_7__/* .parseSpecFile */ .VM)({ spec: read.spec });
    }
    catch (error) {
        if (!(error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_8__/* .InvalidValue */ .h))
            throw error;
        throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_9__/* .RegistryError */ .gl('malformed', `The spec of ${read.name}@${read.version} in ${from} cannot be used: ${error.message}`, { fix: error.fix, cause: error });
    }
}
const notSpack = (from, why) => new _registry_error_js__WEBPACK_IMPORTED_MODULE_9__/* .RegistryError */ .gl('malformed', `${from} is not a package of Spack: ${why}.`, {
    fix: 'Remove the tag, or push the package anew: tags that end in .spack are for packages only.',
});


/***/ }),

/***/ 29972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ specNode)
/* harmony export */ });
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89883);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);


const shape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    hash: (0,_pakages_model__WEBPACK_IMPORTED_MODULE_1__/* .specHashType */ .oe)(),
    dependencies: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ hash: (0,_pakages_model__WEBPACK_IMPORTED_MODULE_1__/* .specHashType */ .oe)() })).optional(),
});
/** The schema of a {@link SpecNode}: it checks, and changes nothing. */
const specNode = zod__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((value) => shape.safeParse(value).success, 'not a node of a spec');


/***/ }),

/***/ 51937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jq: () => (/* binding */ parseDatabase),
/* harmony export */   be: () => (/* binding */ emptyDatabase),
/* harmony export */   tD: () => (/* binding */ changed),
/* harmony export */   yz: () => (/* binding */ databaseJson)
/* harmony export */ });
/* harmony import */ var _pakages_image__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29972);
/* harmony import */ var _pakages_image__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89381);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);


/**
 * The version of Spack's database that is written and read: that of Spack 1.0 and newer. A text, as
 * Spack writes it.
 */
const VERSION = '8';
const databaseType = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    database: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        installs: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ spec: _pakages_image__WEBPACK_IMPORTED_MODULE_1__/* .specNode */ .S, in_buildcache: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional() }).loose()),
    }),
});
/** A database without specs. */
const emptyDatabase = { nodes: new Map(), available: new Set() };
/**
 * Reads a database.
 * @returns Undefined for one of another version, written by a Spack before 1.0. @throws
 * RegistryError when it is none.
 */
function parseDatabase(bytes, from) {
    const { database } = (0,_pakages_image__WEBPACK_IMPORTED_MODULE_2__/* .parseAs */ .g)(bytes, databaseType, 'a list of packages', from);
    if (database.version !== VERSION)
        return undefined;
    const installs = Object.entries(database.installs);
    return {
        nodes: new Map(installs.map(([hash, { spec }]) => [hash, spec])),
        available: new Set(installs.filter(([, one]) => one.in_buildcache).map(([hash]) => hash)),
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
 * The JSON of a database, as Spack reads it. Sorted by hash: the same packages give the same bytes,
 * whoever writes them. `ref_count` is the number of specs in it that depend on a spec in any way,
 * as Spack counts it.
 */
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
    return (0,_pakages_image__WEBPACK_IMPORTED_MODULE_2__/* .encode */ .l)({ database: { version: VERSION, installs: Object.fromEntries(installs) } });
}


/***/ }),

/***/ 16534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SL: () => (/* binding */ findIndex),
/* harmony export */   SY: () => (/* binding */ readDatabase),
/* harmony export */   _M: () => (/* binding */ writeIndex),
/* harmony export */   uM: () => (/* binding */ readCatalog)
/* harmony export */ });
/* harmony import */ var _pakages_image__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89077);
/* harmony import */ var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26061);
/* harmony import */ var _pakages_image__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5394);
/* harmony import */ var _pakages_image__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49003);
/* harmony import */ var _pakages_image__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89381);
/* harmony import */ var _pakages_image__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(51747);
/* harmony import */ var _pakages_image__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(25708);
/* harmony import */ var _pakages_image__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(74376);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91149);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89883);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _database_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51937);




/** Bytes. A list of 10,000 packages has about 10 MB. */
const INDEX_LIMIT = 512 * 1024 * 1024;
const digest = (0,_pakages_model__WEBPACK_IMPORTED_MODULE_0__/* .digestType */ .Ne)();
const catalogType = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ manifest: digest, layer: digest, size: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative() }));
/** Where in the index image the catalog is: Spack takes no notice of the config. */
const CATALOG = 'pakages.catalog/1';
const configType = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ [CATALOG]: catalogType.optional() });
/**
 * Finds the index image; undefined when there is none, or something else under its tag: it can be
 * made anew.
 * @throws RegistryError when the registry is out of reach.
 */
async function findIndex(registry) {
    const stored = await registry.manifest(_pakages_image__WEBPACK_IMPORTED_MODULE_2__/* .INDEX_TAG */ .qA);
    if (!stored)
        return undefined;
    return (0,_pakages_image__WEBPACK_IMPORTED_MODULE_3__/* .unlessUnusable */ .UF)(() => {
        const { config, layers } = (0,_pakages_image__WEBPACK_IMPORTED_MODULE_4__/* .parseImageManifest */ .Sw)(stored.bytes, `${registry.reference}:${_pakages_image__WEBPACK_IMPORTED_MODULE_2__/* .INDEX_TAG */ .qA}`);
        const layer = layers[0];
        return (layer && {
            manifest: { mediaType: stored.mediaType, digest: stored.digest, size: stored.bytes.length },
            layer,
            config,
        });
    });
}
/**
 * Reads the list of packages; undefined when it is not one that can be extended.
 * @throws RegistryError when the registry is out of reach.
 */
async function readDatabase(registry, { layer }) {
    return (0,_pakages_image__WEBPACK_IMPORTED_MODULE_3__/* .unlessUnusable */ .UF)(async () => (0,_database_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDatabase */ .Jq)(await (0,_pakages_image__WEBPACK_IMPORTED_MODULE_6__/* .readWhole */ .oD)(registry, layer, INDEX_LIMIT), `${registry.reference}:${_pakages_image__WEBPACK_IMPORTED_MODULE_2__/* .INDEX_TAG */ .qA}`));
}
/**
 * Reads the catalog; empty when the index was written by Spack itself.
 * @throws RegistryError when the registry is out of reach.
 */
async function readCatalog(registry, { config }) {
    const from = `the config of ${registry.reference}:${_pakages_image__WEBPACK_IMPORTED_MODULE_2__/* .INDEX_TAG */ .qA}`;
    const found = await (0,_pakages_image__WEBPACK_IMPORTED_MODULE_3__/* .unlessUnusable */ .UF)(async () => (0,_pakages_image__WEBPACK_IMPORTED_MODULE_7__/* .parseAs */ .g)(await (0,_pakages_image__WEBPACK_IMPORTED_MODULE_6__/* .readWhole */ .oD)(registry, config, INDEX_LIMIT), configType, 'a config', from));
    return new Map(Object.entries(found?.[CATALOG] ?? {}).filter(([hash]) => (0,_pakages_model__WEBPACK_IMPORTED_MODULE_8__/* .isSpecHash */ .CV)(hash)));
}
/**
 * Writes the index image and returns its manifest's digest.
 * @throws RegistryError when the registry refuses.
 */
async function writeIndex(registry, database, catalog, provenance) {
    const entries = [...catalog]
        .filter(([hash]) => database.available.has(hash))
        .sort(([a], [b]) => (a < b ? -1 : 1));
    const labels = provenance.source && {
        config: { Labels: { 'org.opencontainers.image.source': provenance.source } },
    };
    const config = (0,_pakages_image__WEBPACK_IMPORTED_MODULE_7__/* .encode */ .l)({ ...labels, [CATALOG]: Object.fromEntries(entries) });
    const layer = (0,_database_js__WEBPACK_IMPORTED_MODULE_5__/* .databaseJson */ .yz)(database);
    // Stock Spack declares its JSON as a tarball too: readers ask for that type.
    const manifest = (0,_pakages_image__WEBPACK_IMPORTED_MODULE_7__/* .encode */ .l)({
        mediaType: _pakages_image__WEBPACK_IMPORTED_MODULE_9__/* .IMAGE_MANIFEST */ .MS,
        schemaVersion: 2,
        config: (0,_pakages_image__WEBPACK_IMPORTED_MODULE_4__/* .descriptorOf */ .nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_9__/* .IMAGE_CONFIG */ .Ve, config),
        layers: [(0,_pakages_image__WEBPACK_IMPORTED_MODULE_4__/* .descriptorOf */ .nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_9__/* .IMAGE_LAYER */ .kb, layer)],
        annotations: {
            'org.opencontainers.image.description': 'List of the packages in this Spack build cache',
            ...(0,_pakages_image__WEBPACK_IMPORTED_MODULE_10__/* .provenanceAnnotations */ ._)(provenance),
        },
    });
    await Promise.all([config, layer].map((bytes) => (0,_pakages_image__WEBPACK_IMPORTED_MODULE_11__/* .putBytes */ .h)(registry, bytes)));
    return registry.putManifest(_pakages_image__WEBPACK_IMPORTED_MODULE_2__/* .INDEX_TAG */ .qA, _pakages_image__WEBPACK_IMPORTED_MODULE_9__/* .IMAGE_MANIFEST */ .MS, manifest);
}


/***/ }),

/***/ 76768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseReference),
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68582);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3677);


const FORMS = 'Write oci://HOST/PATH, such as oci://ghcr.io/owner/cache, oci+http://localhost:5000/PATH for a registry on this machine, or oci-layout:FOLDER.';
/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pulling-manifests */
const PATH = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const HOST = /^(?:\[[0-9a-fA-F:]+\]|[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?::\d{1,5})?$/;
/**
 * Reads where a repository is: `oci://HOST[:PORT]/PATH` (TLS), `oci+http://` (loopback only) or
 * `oci-layout:FOLDER`. Paths are lower-cased, as Spack does it, since GitHub's owners may hold
 * upper case.
 * @throws UserError for any other form: with a user, tag or digest in it, or http to another
 * machine.
 */
function parseReference(text) {
    const layout = /^oci-layout:(?!\/\/[^/])(.+)$/.exec(text);
    if (layout)
        return { kind: 'layout', text, folder: layout[1] };
    const match = /^(oci|oci\+http|oci\+https):\/\/([^/]*)\/(.*)$/.exec(text);
    if (!match)
        throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${(0,_pakages_model__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(text)}" is not a registry.`, { fix: FORMS });
    const [, scheme, host = '', rest = ''] = match;
    const path = (0,_pakages_model__WEBPACK_IMPORTED_MODULE_2__/* .withoutTrailing */ .hT)(rest, '/');
    const repository = path.toLowerCase();
    checkHost(host, scheme === 'oci+http', text);
    if (!PATH.test(repository) || repository.length > 255)
        throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${(0,_pakages_model__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(text)}" does not name a repository: "${(0,_pakages_model__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(path)}" is not a path of one.`, { fix: pathFix(path) });
    const origin = new URL(`${scheme === 'oci+http' ? 'http' : 'https'}://${host}`).origin;
    return {
        kind: 'http',
        text: `${scheme === 'oci+http' ? 'oci+http' : 'oci'}://${host}/${repository}`,
        origin,
        repository,
    };
}
function checkHost(host, plain, text) {
    if (host.includes('@'))
        throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('A registry was given with a user name in its address.', {
            fix: 'Take it out, and give "username" and "password" (or "token") instead.',
        });
    if (!HOST.test(host) || !URL.canParse(`https://${host}`))
        throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${(0,_pakages_model__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(text)}" does not name a host.`, { fix: FORMS });
    if (plain && !isLoopback(new URL(`http://${host}`).hostname))
        throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${(0,_pakages_model__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(text)}" would send packages and credentials in clear over a network.`, { fix: 'Use oci:// (TLS); oci+http:// is for registries on this machine only.' });
}
function pathFix(path) {
    if (/[:@]/.test(path))
        return 'Leave out the tag or digest: one repository holds all packages, and tags are made from their names.';
    return path === ''
        ? 'Add the path of a repository after the host, such as owner/cache.'
        : 'Use lower case letters, digits and single . _ - inside names that are joined by /.';
}
/** Whether a host name as URL gives it means this machine. */
function isLoopback(hostname) {
    return (hostname === 'localhost' ||
        hostname.endsWith('.localhost') ||
        hostname === '[::1]' ||
        /^127(?:\.\d{1,3}){3}$/.test(hostname));
}


/***/ }),

/***/ 5515:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* reexport */ open_open)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/config/configuration.ts + 4 modules
var config_configuration = __webpack_require__(39635);
// EXTERNAL MODULE: ./packages/core/src/config/trust-policy.ts
var trust_policy = __webpack_require__(90321);
// EXTERNAL MODULE: ./packages/core/src/cache-folder.ts
var cache_folder = __webpack_require__(24356);
// EXTERNAL MODULE: ./packages/core/src/errors.ts
var errors = __webpack_require__(37638);
// EXTERNAL MODULE: ./packages/trust/src/verify/anchors.ts + 3 modules
var verify_anchors = __webpack_require__(49427);
// EXTERNAL MODULE: ./packages/open/src/registry.ts + 1 modules
var registry = __webpack_require__(47165);
// EXTERNAL MODULE: ./packages/trust/src/sign/key-signer.ts
var key_signer = __webpack_require__(20440);
;// CONCATENATED MODULE: ./packages/open/src/signer.ts


/**
 * Chooses who signs.
 * @param store A token that keeps what the job signs in GitHub's own store of attestations too;
 * undefined: not.
 * @throws UserError when the key is malformed, or when it must be signed and cannot be.
 */
async function chooseSigner({ sign = 'auto', 'signing-key': key }, ports, store) {
    switch (sign) {
        case 'none':
            return { signer: undefined, why: 'the input "sign" is "none"' };
        case 'key':
            if (key === undefined)
                throw new errors/* UsageError */.eb('"sign" is "key", and "signing-key" is missing.', {
                    fix: 'Give the private key (PEM) from a secret in the input "signing-key".',
                });
            return { signer: new key_signer/* KeySigner */.iJ(key) };
        case 'keyless': {
            const signer = await ports.keylessSigner(store);
            if (signer)
                return { signer };
            throw new errors/* UserError */.yo('There is no identity to sign with: "sign" is "keyless", and this job has no OIDC token.', {
                fix: 'Give the job "permissions: id-token: write, attestations: write". At the terminal sign with a key: "--sign key".',
            });
        }
        case 'auto': {
            const signer = key === undefined ? await ports.keylessSigner(store) : new key_signer/* KeySigner */.iJ(key);
            return signer
                ? { signer }
                : {
                    signer: undefined,
                    why: 'the job has no identity ("permissions: id-token: write"), and there is no "signing-key"',
                };
        }
        default:
            return sign;
    }
}

;// CONCATENATED MODULE: ./packages/open/src/open.ts





/**
 * Opens what an action works with: the one place that decides where the configuration and the
 * policy come from, who logs in to the registry, and who signs.
 * @param required Whether the configuration must be there. Default false.
 * @throws UserError when the configuration is malformed, or missing and required.
 */
async function open_open(inputs, ports, { required = false } = {}) {
    const { host } = ports;
    const file = (0,external_node_path_.resolve)(host.workspace, inputs.config ?? config_configuration/* CONFIGURATION_FILE */.oT);
    const configuration = await (required ? (0,config_configuration/* readConfiguration */.TD)(file) : (0,config_configuration/* readConfigurationIfAny */.GA)(file));
    const reference = inputs.registry ?? configuration?.values.registry;
    let trust;
    const readTrust = () => {
        const policy = (0,trust_policy/* policyOf */.U)(configuration, host.context.repository);
        return { policy, verifier: (0,verify_anchors/* verifierOf */.S)(policy, (0,cache_folder/* cacheFolder */.n)(host.env)) };
    };
    const registryIfAny = () => reference === undefined ? undefined : (0,registry/* openRegistry */.M)(reference, inputs, ports);
    return {
        configuration,
        root: (0,external_node_path_.dirname)(file),
        reference,
        trust: async () => (trust ??= readTrust()),
        registryIfAny,
        registry: () => registryIfAny() ?? noRegistry(inputs.config),
        signer: (store) => chooseSigner(inputs, ports, store),
    };
}
function noRegistry(config = config_configuration/* CONFIGURATION_FILE */.oT) {
    throw new errors/* UsageError */.eb('"registry" is missing.', {
        fix: `Give it as input (oci://HOST/PATH, or oci-layout:FOLDER), or as "registry" in ${config}.`,
    });
}

;// CONCATENATED MODULE: ./packages/open/src/index.ts



/***/ }),

/***/ 47165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ openRegistry)
});

// EXTERNAL MODULE: ./packages/oci/src/reference.ts
var src_reference = __webpack_require__(76768);
;// CONCATENATED MODULE: ./packages/oci/src/credentials.ts

/**
 * GitHub's own registry, where the token of a job is valid: ghcr.io, or `containers.HOST` of an
 * enterprise instance.
 */
const isGitHubs = (host, serverUrl) => host === 'ghcr.io' || host === `containers.${URL.parse(serverUrl)?.host}`;
/**
 * Who logs in to a registry. The token of a job, which every action has by default, goes to
 * GitHub's own registry only; another one gets a token when, and only when, a user name is given
 * with it.
 * @param serverUrl The base of GitHub's web addresses.
 * @throws UserError when the reference is malformed.
 */
function credentialsFor(reference, serverUrl, { token, username, actor }) {
    const parsed = (0,src_reference/* parseReference */.F)(reference);
    if (parsed.kind === 'layout' || token === undefined)
        return undefined;
    if (username !== undefined)
        return { username, password: token };
    // GHCR takes any name with a token, but wants one.
    return isGitHubs(new URL(parsed.origin).host, serverUrl)
        ? { username: actor ?? 'token', password: token }
        : undefined;
}

;// CONCATENATED MODULE: ./packages/open/src/registry.ts

/**
 * Opens a registry with the login that belongs to it.
 * @param reference `oci://HOST/PATH`, `oci+http://…`, `oci-layout:FOLDER`.
 * @throws UserError for another form.
 */
function openRegistry(reference, { token, username, password }, ports) {
    const { serverUrl, actor } = ports.host.context;
    const given = { token: password ?? token, username, actor };
    return ports.openRegistry(reference, credentialsFor(reference, serverUrl, given));
}


/***/ })

};
