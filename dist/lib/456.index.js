export const id = 456;
export const ids = [456];
export const modules = {

/***/ 95456:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishIndexAction: () => (/* binding */ publishIndexAction)
});

// EXTERNAL MODULE: ./packages/core/src/index.ts + 32 modules
var src = __webpack_require__(83064);
;// CONCATENATED MODULE: ./actions/publish-index/inputs.ts

/** What `index` takes. */
const indexInputs = {
    config: (0,src/* text */.Qq)('The configuration: its section `trust` says what is approved, and `registry` where the binaries are. Reviews lie in `reviews/` beside it.', { default: 'pakages.json', placeholder: 'FILE' }),
    registry: (0,src/* text */.Qq)('Where the binaries are: `oci://HOST/PATH`, or `oci-layout:FOLDER` on this machine. Default: `registry` of the configuration.', { placeholder: 'REFERENCE' }),
    output: (0,src/* text */.Qq)('Folder for the site. Only what changed is written, and what is gone is removed; files of others in it stay.', { default: 'site', placeholder: 'FOLDER' }),
    url: (0,src/* text */.Qq)('Where the site will be served. Default on GitHub: the address of the repository\'s GitHub Pages.', { placeholder: 'ADDRESS' }),
    title: (0,src/* text */.Qq)('What the site is called. Default: the name of the repository, else `name` of the configuration.'),
    recipes: (0,src/* list */.p_)('More folders of recipe repositories, one per line: descriptions, maintainers and licences of packages that the own repository has no recipe for are read there.', { placeholder: 'FOLDER…' }),
    vulnerabilities: (0,src/* list */.p_)('CycloneDX files (JSON) that list vulnerabilities, as scanners write them, one per line: the pages count and name them.', { placeholder: 'FILE…' }),
    'signing-key': (0,src/* secret */.rJ)('Private key (PEM, ECDSA P-256 or Ed25519) that signs the checksums where the job has no identity.'),
    fresh: (0,src/* flag */.Jt)('Render every page anew, also where nothing changed.'),
    token: (0,src/* secret */.rJ)('Token that may read the registry. Not needed for public packages.', { default: '${{ github.token }}' }),
    username: (0,src/* text */.Qq)('User name that goes with the token. Default: the user who started the run.'),
    concurrency: (0,src/* count */.U9)('Requests at once.', { default: 16, min: 1, max: 64 }),
    'work-dir': (0,src/* text */.Qq)('Folder where the steps of a job hand results to each other.', { default: '.pakages', placeholder: 'FOLDER' })
};

// EXTERNAL MODULE: ./packages/catalog/src/index.ts + 35 modules
var catalog_src = __webpack_require__(52589);
// EXTERNAL MODULE: ./packages/model/src/index.ts + 33 modules
var model_src = __webpack_require__(26747);
// EXTERNAL MODULE: ./packages/oci/src/index.ts + 46 modules
var oci_src = __webpack_require__(60316);
// EXTERNAL MODULE: ./packages/trust/src/index.ts + 38 modules
var trust_src = __webpack_require__(13826);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
;// CONCATENATED MODULE: ./actions/publish-index/binaries.ts




/**
 * Every binary of a registry with what hangs at it. One whose image is not what its tag says is left out, with a warning.
 * @throws UserError when the registry cannot be reached.
 */
async function findBinaries(search) {
    const { registry, concurrency, ports } = search;
    const { specs, tags } = await (0,oci_src/* packagesIn */.jQ)(registry);
    const roots = [...tags.keys()];
    const dag = { roots, specs: new Map(roots.map((hash) => [hash, specs.get(hash)])) };
    const evidence = await (0,trust_src/* gatherEvidence */.AU)(dag, { ...search, referenceOf: (spec) => tags.get(spec.hash), signal: ports.signal });
    const usable = [...evidence.values()].filter((found) => isUsable(found, search));
    const binaries = await (0,p_map["default"])(usable, (found) => describe(found, specs.get(found.spec.hash), tags.get(found.spec.hash), registry), { concurrency, signal: ports.signal });
    return { specs, binaries };
}
function isUsable({ spec, manifest, tarball, faults }, { ports }) {
    const name = `${spec.name}@${spec.version}/${spec.hash.slice(0, 7)}`;
    if (faults.length > 0)
        ports.host.warning(`${name} is not in the index: ${faults.map((fault) => fault.message).join(' ')}`);
    return manifest !== undefined && tarball !== undefined && faults.length === 0;
}
async function describe(evidence, spec, tag, registry) {
    const manifest = evidence.manifest;
    const referrers = await registry.referrers(manifest);
    const compiler = compilerOf(spec);
    const shown = {
        hash: spec.hash, tag, manifest, layer: evidence.tarball.digest, size: evidence.tarball.size, platform: spec.arch.platform, os: spec.arch.platform_os, target: (0,model_src/* targetOf */.$r)(spec),
        ...(compiler !== undefined && { compiler }), sboms: referrers.flatMap(sbomOf), attestations: attestationsOf(referrers, evidence)
    };
    return { spec, shown, facts: (0,trust_src/* binaryFacts */.Tw)(evidence, spec.package_hash)[0] };
}
/** Spack 1.x depends on compilers as on any package; what provides a language is one. */
function compilerOf(spec) {
    const to = spec.dependencies.find(({ parameters }) => parameters.virtuals.some((virtual) => ['c', 'cxx', 'fortran'].includes(virtual)));
    return to?.name;
}
function sbomOf({ artifactType, digest }) {
    if (artifactType?.startsWith('application/vnd.cyclonedx'))
        return [{ format: 'cyclonedx', mediaType: artifactType, manifest: digest }];
    return artifactType === 'application/spdx+json' ? [{ format: 'spdx', mediaType: artifactType, manifest: digest }] : [];
}
/** The bundles that say of themselves what they are; whose signature they carry is known of those that were verified. */
function attestationsOf(referrers, { trusted }) {
    return referrers.filter((referrer) => referrer.artifactType === model_src/* SIGSTORE_BUNDLE */.uS).flatMap(({ digest, annotations }) => {
        const predicateType = annotations?.['dev.sigstore.bundle.predicateType'];
        if (predicateType === undefined)
            return [];
        const verified = trusted.find(({ statement }) => statement.predicateType === predicateType);
        return [{ predicateType, manifest: digest, ...(verified && { signer: (0,trust_src/* inWords */.r4)(verified.signer) }) }];
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/spack/src/index.ts + 66 modules
var spack_src = __webpack_require__(94572);
;// CONCATENATED MODULE: ./actions/publish-index/recipes.ts






/**
 * Reads the recipes of some packages. The first repository that has one wins.
 * @param repositories Folders, absolute. @param names Packages to look for.
 */
async function readRecipes(repositories, names) {
    const found = new Map();
    for (const repository of repositories) {
        for (const { folder } of await (0,spack_src.repositoriesIn)(repository, 'recipes')) {
            const packages = (0,external_node_path_.join)(folder, 'packages');
            const folders = (await (0,promises_.readdir)(packages).catch(() => [])).filter((one) => names.has((0,spack_src.packageOfFolder)(one)) && !found.has((0,spack_src.packageOfFolder)(one)));
            for (const own of folders) {
                const known = await readOne((0,external_node_path_.join)(packages, own), (0,spack_src.packageOfFolder)(own), repository);
                if (known)
                    found.set((0,spack_src.packageOfFolder)(own), known);
            }
        }
    }
    return found;
}
async function readOne(folder, name, repository) {
    const file = (0,external_node_path_.join)(folder, 'package.py');
    if (!(0,external_node_fs_.existsSync)(file))
        return undefined;
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
    const files = await Promise.all(paths.map(async (path) => ({ path: (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/'), content: await (0,promises_.readFile)(path) })));
    const text = await (0,promises_.readFile)(file, 'utf8');
    const recipe = (0,spack_src.readRecipe)(text, name);
    return { recipe, digest: (0,trust_src/* reviewedRecipe */.ow)(files).digest, path: (0,external_node_path_.relative)(repository, file).split(external_node_path_.sep).join('/'), description: docString(text, recipe.className) };
}
/** The string that stands first in the class, as Python's `__doc__`. */
function docString(text, className) {
    const start = new RegExp(String.raw `^class ${className}\b[^\n]*:[ \t]*\n`, 'm').exec(text);
    if (!start)
        return undefined;
    const doc = /^(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*[rRuU]?("""|''')([\s\S]*?)\1/.exec(text.slice(start.index + start[0].length));
    const plain = doc?.[2]?.replace(/\s+/g, ' ').trim();
    return plain === '' ? undefined : plain;
}
/** Where the recipe says that a version's source comes from. */
function sourcesOf({ recipe }, version) {
    const directive = recipe.versions.find((one) => (0,model_src/* sameVersion */.r1)(one.version, (0,model_src/* parseVersion */.ot)(version)));
    return directive ? [sourceOf(recipe, directive)].filter((source) => Object.keys(source).length > 0) : [];
}
function sourceOf(recipe, { url, sha256, commit, git = (0,model_src/* textAttribute */.YQ)(recipe, 'git') }) {
    return { ...(url !== undefined && { url }), ...(sha256 !== undefined && { sha256 }), ...(commit !== undefined && { commit, ...(git !== undefined && { git }) }) };
}
/** The words that a recipe files its package under. */
const tagsOf = ({ recipe }) => (0,model_src/* textsAttribute */.ft)(recipe, 'tags').filter((tag) => /^[\w.+-]{1,60}$/.test(tag));
/** The web page that a recipe names. */
const homepageOf = ({ recipe }) => (0,model_src/* textAttribute */.YQ)(recipe, 'homepage');

;// CONCATENATED MODULE: ./actions/publish-index/site-settings.ts

/** What is the same on every page: from the inputs, else the configuration, else the repository. */
function siteSettings({ inputs, ports, configuration, policy, registry, signer }) {
    const { repository, serverUrl } = ports.host.context;
    const { values } = configuration ?? {};
    const name = values?.name ?? repository?.split('/')[1] ?? 'packages';
    const url = inputs.url ?? pagesAddress(repository, serverUrl);
    return {
        title: inputs.title ?? name, mirror: name.replace(/[^A-Za-z0-9-]+/g, '-'), registry: registry.reference, generator: src/* VERSION */.xv,
        ...(values?.description !== undefined && { description: values.description }),
        ...(repository !== undefined && { repository: `${serverUrl}/${repository}` }),
        ...(url !== undefined && { url: url.replace(/\/?$/, '/') }),
        ...(signer !== undefined && { signer }),
        policy: { quorum: policy.quorum, criteria: policy.criteria, licenses: policy.licenses }
    };
}
/** Where GitHub serves the pages of a repository, https://docs.github.com/en/pages/getting-started-with-github-pages/what-is-github-pages#types-of-github-pages-sites. */
function pagesAddress(repository, serverUrl) {
    const [owner, name] = repository?.toLowerCase().split('/') ?? [];
    if (owner === undefined || name === undefined || serverUrl !== 'https://github.com')
        return undefined;
    return name === `${owner}.github.io` ? `https://${name}/` : `https://${owner}.github.io/${repository.split('/')[1]}/`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./actions/publish-index/static-files.ts






/**
 * The files that the configuration has the index serve (`static`): files, or folders with all that is in them. Links are not followed: a file
 * of the machine that builds the index must not get out by one.
 * @param root The folder of the configuration. @throws UserError for a path that is not there or leaves the folder.
 */
async function staticFiles(configuration, root) {
    const given = configuration.values.static ?? [];
    const found = await Promise.all(given.map(async (path, at) => filesAt(root, path, configuration, at)));
    const unique = [...new Set(found.flat())].sort();
    return Promise.all(unique.map((file) => staticFile(root, file)));
}
async function filesAt(root, path, configuration, at) {
    const plain = (0,external_node_path_.normalize)(path);
    const inside = !(0,external_node_path_.isAbsolute)(plain) && plain !== '..' && !plain.startsWith(`..${external_node_path_.sep}`) && !(await leaves(root, plain));
    const found = inside ? await (0,promises_.lstat)((0,external_node_path_.join)(root, plain)).catch(() => undefined) : undefined;
    if (found?.isFile())
        return [(0,external_node_path_.join)(root, plain)];
    if (found?.isDirectory())
        return filesBelow((0,external_node_path_.join)(root, plain));
    const wrong = !inside ? 'leaves the folder of the configuration' : found ? 'is neither a file nor a folder' : 'does not exist';
    throw new src/* UserError */.yo(`"static" names ${path}, which ${wrong}.`, { fix: 'Name files or folders beside the configuration.', at: configuration.at('static', at) });
}
/** Whether a link on the way leads out of the folder. */
async function leaves(root, path) {
    const real = await (0,promises_.realpath)((0,external_node_path_.join)(root, path)).catch(() => undefined);
    return real !== undefined && (0,external_node_path_.relative)(await (0,promises_.realpath)(root), real).startsWith('..');
}
async function filesBelow(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
}
async function staticFile(root, file) {
    const open = () => (0,external_node_fs_.createReadStream)(file);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    for await (const chunk of open()) {
        hash.update(chunk);
        size += chunk.length;
    }
    return { path: (0,external_node_path_.relative)(root, file).split(external_node_path_.sep).join('/'), digest: (0,model_src/* digestOfHex */.z9)(hash.digest('hex')), size, open };
}

;// CONCATENATED MODULE: ./actions/publish-index/versions.ts

/** A version as the index shows it, with the state that its reviews make. */
function versionInput(parts) {
    const { name, version, recipe, binaries, reviews, advisories, policy } = parts;
    const state = (0,trust_src/* stateOf */.L4)({ name, version, license: recipe.license, recipe: recipe.digest, binaries: binaries.map((binary) => binary.facts) }, reviews, policy);
    const license = recipe.license ?? reviews.find(({ review }) => review.recipe?.license !== undefined)?.review.recipe?.license;
    return {
        version, state: state.state, reasons: state.reasons, missing: missingOf(state),
        ...(state.tombstone && { tombstone: state.tombstone }),
        ...(license !== undefined && { license, licenseAccepted: (0,trust_src/* licenseFault */.wN)(license, policy.licenses) === undefined }),
        ...(recipe.digest !== undefined && { recipeSha256: recipe.digest.slice('sha256:'.length) }),
        sources: recipe.sources, advisories, files: [],
        reviews: state.reviews.map((counted) => reviewInput(counted, reviews)),
        binaries: binaries.map(({ shown }) => binaryInput(shown, state.binaries))
    };
}
/** What a removed or rejected version lacks does not matter any more; where it is the reason, it need not be said twice. */
function missingOf({ state, missing, reasons }) {
    return state === 'pending' || state === 'unreviewed' ? missing.filter((sentence) => !reasons.includes(sentence)) : [];
}
function reviewInput({ review, counts, remarks }, checked) {
    const one = checked.find((candidate) => candidate.review === review);
    const from = one?.importedFrom === undefined ? [] : [`It comes from ${one.importedFrom.url}.`];
    return {
        auditor: review.auditor, verdict: review.verdict, criteria: review.criteria, note: review.note, time: review.time, counts, remarks: [...remarks, ...from],
        ...(one?.signature.kind === 'signed' && { signer: (0,trust_src/* inWords */.r4)(one.signature.signer) }),
        ...(review.source !== 'terminal' && { url: review.source }),
        // What others said is theirs to serve.
        ...(one?.importedFrom === undefined && { file: review })
    };
}
function binaryInput(shown, coverage) {
    const own = coverage.find((one) => one.manifest === shown.manifest);
    if (!own || own.seenBy.length + own.unmatched.length === 0)
        return shown;
    return { ...shown, covered: own.covered, ...(own.unmatched.length > 0 && { unmatched: own.unmatched }) };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./actions/publish-index/vulnerabilities.ts


const severity = schemas/* enum */.k5n(['critical', 'high', 'medium', 'low']).catch('low');
/** The part of a CycloneDX document that scanners write: https://cyclonedx.org/docs/1.6/json/#vulnerabilities. */
const cyclonedx = schemas/* object */.Ikc({
    bomFormat: schemas/* literal */.euz('CycloneDX'),
    metadata: schemas/* object */.Ikc({ component: schemas/* looseObject */._H3({ 'bom-ref': schemas/* string */.YjP().optional(), name: schemas/* string */.YjP(), version: schemas/* string */.YjP().optional() }).optional() }).optional(),
    components: schemas/* array */.YOg(schemas/* looseObject */._H3({ 'bom-ref': schemas/* string */.YjP().optional(), name: schemas/* string */.YjP(), version: schemas/* string */.YjP().optional() })).default([]),
    vulnerabilities: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP().min(1).max(100),
        source: schemas/* object */.Ikc({ url: schemas/* string */.YjP().optional() }).optional(),
        ratings: schemas/* array */.YOg(schemas/* object */.Ikc({ severity: schemas/* string */.YjP().optional() })).default([]),
        description: schemas/* string */.YjP().optional(),
        analysis: schemas/* object */.Ikc({ state: schemas/* string */.YjP().optional() }).optional(),
        affects: schemas/* array */.YOg(schemas/* object */.Ikc({ ref: schemas/* string */.YjP() })).default([])
    })).default([])
});
/** The words of VEX for those of CycloneDX; what has not been looked at counts as affected. */
const STATUSES = {
    resolved: 'fixed', resolved_with_pedigree: 'fixed', false_positive: 'not_affected', not_affected: 'not_affected', in_triage: 'under_investigation'
};
/**
 * Reads the vulnerabilities that scanners found, by `name@version` of the component that has them.
 * @throws UserError when a file is missing or not CycloneDX.
 */
async function readVulnerabilities(files) {
    const found = [];
    for (const file of files)
        found.push(...(await vulnerabilities_readOne(file)));
    const groups = Map.groupBy(found, ([spec]) => spec);
    return new Map([...groups].map(([spec, entries]) => [spec, [...new Map(entries.map(([, advisory]) => [advisory.id, advisory])).values()]]));
}
async function vulnerabilities_readOne(file) {
    const read = cyclonedx.safeParse(await (0,src/* readJson */.Vh)(file, 'Name a file that a scanner wrote.'));
    if (!read.success)
        throw new src/* UserError */.yo(`${file} is not a CycloneDX document: ${read.error.issues[0]?.path.join('.') || 'the document'} is malformed.`, { fix: 'Have the scanner write CycloneDX JSON, such as "grype -o cyclonedx-json".', at: { file } });
    const { components, metadata, vulnerabilities } = read.data;
    const specs = new Map([...components, ...(metadata?.component ? [metadata.component] : [])].flatMap((component) => (component['bom-ref'] === undefined ? [] : [[component['bom-ref'], `${component.name}@${component.version ?? ''}`]])));
    return vulnerabilities.flatMap((one) => one.affects.flatMap(({ ref }) => {
        const component = specs.get(ref);
        return component === undefined ? [] : [[component, advisory(one, component)]];
    }));
}
function advisory({ id, source, ratings, description, analysis }, component) {
    const ranks = ['critical', 'high', 'medium', 'low'];
    const rated = ratings.flatMap((rating) => (rating.severity === undefined || ['none', 'info', 'unknown'].includes(rating.severity) ? [] : [severity.parse(rating.severity)]));
    const title = description?.replace(/\s+/g, ' ').trim().slice(0, 200);
    return {
        id, component, severity: ranks.find((rank) => rated.includes(rank)) ?? 'unknown', status: STATUSES[analysis?.state ?? ''] ?? 'affected',
        ...(title !== undefined && title !== '' && { title }), ...(source?.url !== undefined && { url: source.url })
    };
}

;// CONCATENATED MODULE: ./actions/publish-index/step.ts













/** Reads the registry, the reviews and the recipes, and writes the site. @throws UserError when one of them cannot be read. */
async function publishIndex(inputs, ports) {
    const started = ports.clock.now();
    const around = await surroundingsOf(inputs, ports);
    ports.host.info(`Reading ${around.registry.reference}`);
    const found = await findBinaries({ ...around, signers: around.policy.signers, concurrency: inputs.concurrency });
    const signer = inputs['signing-key'] === undefined ? await ports.keylessSigner() : new trust_src/* KeySigner */.iJ(inputs['signing-key']);
    if (!signer)
        ports.host.warning('Nobody signs this index: "install" and "resolve" refuse it by default. Give the job "id-token: write", or a key as "signing-key".');
    const input = await catalogInput(found, signer, around);
    const folder = (0,external_node_path_.resolve)(ports.host.workspace, inputs.output);
    const site = await (0,catalog_src/* writeSite */.bo)(folder, input, { fresh: inputs.fresh, signal: ports.signal, ...(signer && { sign: (bytes) => sign(bytes, input, signer) }) });
    return { folder, site, input, signer: signer?.identity, seconds: (ports.clock.now() - started) / 1000 };
}
async function surroundingsOf(inputs, ports) {
    const { host } = ports;
    const file = (0,external_node_path_.resolve)(host.workspace, inputs.config);
    const configuration = await (0,src/* readConfigurationIfAny */.GA)(file);
    const policy = (0,src/* policyOf */.US)(configuration, host.context.repository);
    const reference = inputs.registry ?? configuration?.values.registry;
    if (reference === undefined)
        throw new src/* UsageError */.eb('"registry" is missing.', { fix: `Give it as input, or as "registry" in ${inputs.config}.` });
    const registry = ports.openRegistry(reference, (0,oci_src/* credentialsFor */.Og)(reference, host.context.serverUrl, { token: inputs.token, username: inputs.username, actor: host.context.actor }));
    return { inputs, ports, configuration, root: (0,external_node_path_.dirname)(file), policy, verifier: (0,trust_src/* verifierOf */.Sb)(policy, (0,src/* cacheFolder */.nF)(host.env)), registry };
}
/** The checksums name when they were issued: an index that did not change keeps its date and is not signed anew. */
async function sign(bytes, input, signer) {
    const { issued } = JSON.parse(Buffer.from(bytes).toString('utf8'));
    const statement = (0,trust_src/* indexStatement */.iK)({ name: 'v1/checksums.json', digest: (0,trust_src/* sha256 */.sc)(bytes) }, { issued, entries: input.packages.length });
    return `${JSON.stringify(await signer.sign(statement))}\n`;
}
const keyOf = (of) => `${of.name}@${of.version}`;
async function catalogInput(found, signer, around) {
    const { inputs, ports, configuration, root } = around;
    const own = await (0,trust_src/* readReviews */.UM)(root, around.verifier);
    for (const { file, reason } of own.unreadable)
        ports.host.warning(`${file} does not count: ${reason}`, { file });
    const versions = new Map([...found.binaries.map(({ spec }) => spec), ...own.reviews.map(({ review }) => review)].map(({ name, version }) => [keyOf({ name, version }), { name, version }]));
    const reviews = Map.groupBy([...own.reviews, ...(await imported([...versions.values()], around))], ({ review }) => keyOf(review));
    const repositories = [...(configuration?.values.repository === undefined ? [] : [(0,external_node_path_.resolve)(root, configuration.values.repository)]), ...inputs.recipes.map((folder) => (0,external_node_path_.resolve)(ports.host.workspace, folder))];
    const sources = {
        around, reviews, recipes: await readRecipes(repositories, new Set([...versions.values()].map(({ name }) => name))),
        binaries: Map.groupBy(found.binaries, ({ spec }) => keyOf(spec)), advisories: await readVulnerabilities(inputs.vulnerabilities.map((file) => (0,external_node_path_.resolve)(ports.host.workspace, file)))
    };
    const packages = [...Map.groupBy(versions.values(), ({ name }) => name)].map(([name, all]) => packageInput(name, all.map(({ version }) => version), sources));
    const site = siteSettings({ ...around, signer: signer?.identity });
    return { site, packages: await withStaticFiles(packages, around), specs: new Map([...found.specs].map(([hash, spec]) => [hash, specInput(spec)])), issued: issuedAt(ports) };
}
async function imported(versions, { policy, ports, verifier, root, inputs }) {
    const wanted = policy.imports.flatMap((index) => versions.map((one) => ({ index, ...one })));
    const found = await (0,p_map["default"])(wanted, ({ index, name, version }) => (0,trust_src/* importReviews */.Dz)(index, name, version, { http: ports.http, verifier, workspace: root, signal: ports.signal }), { concurrency: inputs.concurrency });
    for (const trouble of new Set(found.flatMap((one) => one.trouble)))
        ports.host.warning(trouble);
    return found.flatMap((one) => one.reviews);
}
function packageInput(name, versions, sources) {
    const known = sources.recipes.get(name);
    const homepage = known && homepageOf(known);
    return {
        name, maintainers: known?.recipe.maintainers ?? [], tags: known ? tagsOf(known) : [], versions: versions.map((version) => oneVersion(name, version, sources)),
        ...(known?.description !== undefined && { description: known.description }), ...(homepage !== undefined && { homepage })
    };
}
function oneVersion(name, version, { around, reviews, recipes, binaries, advisories }) {
    const known = recipes.get(name);
    const key = keyOf({ name, version });
    const recipe = { license: known && (0,model_src/* licenseOf */.L3)(known.recipe, version), digest: known?.digest, sources: known ? sourcesOf(known, version) : [] };
    return versionInput({ name, version, recipe, binaries: binaries.get(key) ?? [], reviews: reviews.get(key) ?? [], advisories: advisories.get(key) ?? [], policy: around.policy });
}
const specInput = (spec) => ({
    hash: spec.hash, name: spec.name, version: spec.version, external: (0,model_src/* isExternal */.ge)(spec), dependencies: spec.dependencies.map(({ hash, parameters }) => ({ hash, kinds: parameters.deptypes }))
});
/** The repository itself is an entry of the index when it has files to serve. */
async function withStaticFiles(packages, { configuration, root, policy }) {
    const files = configuration ? await staticFiles(configuration, root) : [];
    if (!configuration || files.length === 0)
        return packages;
    const { name, version, license, description, homepage, maintainers = [], tags = [] } = configuration.values;
    const bare = versionInput({ name, version, recipe: { license, digest: undefined, sources: [] }, binaries: [], reviews: [], advisories: [], policy });
    const there = packages.find((one) => one.name === name) ?? { name, maintainers, tags, versions: [], ...(description !== undefined && { description }), ...(homepage !== undefined && { homepage }) };
    const held = there.versions.find((one) => one.version === version) ?? bare;
    return [...packages.filter((one) => one.name !== name), { ...there, versions: [...there.versions.filter((one) => one.version !== version), { ...held, files: files }] }];
}
/** https://reproducible-builds.org/specs/source-date-epoch/ fixes the date. */
function issuedAt({ host, clock }) {
    const epoch = host.env['SOURCE_DATE_EPOCH'];
    return new Date(epoch !== undefined && /^\d{1,12}$/.test(epoch) ? Number(epoch) * 1000 : clock.now()).toISOString();
}

;// CONCATENATED MODULE: ./actions/publish-index/summary.ts


/** What the action shows of its result. */
function presentIndex(result) {
    const { folder, site, input, signer } = result;
    const versions = input.packages.flatMap((one) => one.versions);
    const states = catalog_src/* STATES */.xj.map((state) => [state, versions.filter((version) => version.state === state).length]);
    const changed = site.written + site.removed > 0;
    return {
        outputs: { site: folder, digest: `sha256:${site.root}`, changed: String(changed), packages: String(input.packages.length), versions: String(versions.length), 'signed-by': signer ?? '' },
        summary: [
            '### Package index',
            `${(0,src/* counted */.hS)(input.packages.length, 'package')} with ${(0,src/* counted */.hS)(versions.length, 'version')}, ${signer === undefined ? 'not signed' : `signed by ${(0,src/* code */.aY)(signer)}`}.`,
            (0,src/* markdownTable */.Qj)(['State', 'Versions'], states.map(([state, number]) => [state, String(number)])),
            changed ? `${(0,src/* counted */.hS)(site.written, 'file')} written, ${site.removed} removed, ${site.kept} kept in ${(0,src/* code */.aY)(folder)}.` : `Nothing changed in ${(0,src/* code */.aY)(folder)}.`
        ].join('\n\n'),
        json: { site: folder, digest: `sha256:${site.root}`, written: site.written, kept: site.kept, removed: site.removed, bytes: site.bytes, packages: input.packages.length, states: Object.fromEntries(states), signedBy: signer ?? null, seconds: result.seconds }
    };
}

;// CONCATENATED MODULE: ./actions/publish-index/action.ts




/** `uses: syspack/pakages/index@v1`, `pakages index` */
const publishIndexAction = (0,src/* defineAction */.QP)({
    name: 'index',
    title: 'Publish the index',
    summary: 'Write the package index: pages for people, JSON for programs, and signed checksums over all of it.',
    branding: { icon: 'book-open', color: 'blue' },
    inputs: indexInputs,
    outputs: {
        site: 'The folder of the site, for `actions/upload-pages-artifact`.',
        digest: 'The sha256 of the checksums, which is that of the whole index.',
        changed: '`true` when anything was written or removed, else `false`.',
        packages: 'How many packages it lists.',
        versions: 'How many versions.',
        'signed-by': 'Who signed the checksums; empty when nobody did.'
    },
    permissions: { contents: 'read', packages: 'read', 'id-token': 'write' },
    example: 'registry: oci://ghcr.io/${{ github.repository }}-cache\noutput: site',
    terminalExample: '--registry oci://ghcr.io/OWNER/NAME-cache --output site',
    run: publishIndex,
    present: presentIndex
});


/***/ })

};
