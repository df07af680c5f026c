export const id = 392;
export const ids = [392];
export const modules = {

/***/ 28392:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pushCacheAction: () => (/* binding */ pushCacheAction)
/* harmony export */ });
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83064);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38527);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40467);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56148);




/** `uses: syspack/pakages/push@v1`, `pakages push` */
const pushCacheAction = (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .defineAction */ .QP)({
    name: 'push',
    title: 'Push packages',
    summary: 'Bring the binaries of a build into a registry, in the format that stock Spack installs from.',
    branding: { icon: 'upload-cloud', color: 'blue' },
    inputs: _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .pushInputs */ .o,
    outputs: {
        report: 'Path of the report `pakages.push/1`, which lists every package with its digests.',
        registry: 'The registry, as `spack mirror add` takes it.',
        pushed: 'How many packages were pushed.',
        present: 'How many were there already.',
        'index-digest': 'Digest of the index image; empty when the index was not updated.',
        'signed-by': 'Who signed what was pushed; empty when nobody did.'
    },
    permissions: { packages: 'write', 'id-token': 'write', attestations: 'write' },
    example: 'registry: oci://ghcr.io/${{ github.repository }}-cache',
    terminalExample: '--registry oci://ghcr.io/OWNER/NAME-cache',
    run: _step_js__WEBPACK_IMPORTED_MODULE_2__/* .pushToRegistry */ .n,
    present: _summary_js__WEBPACK_IMPORTED_MODULE_3__/* .presentPush */ .y
});


/***/ }),

/***/ 38527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ pushInputs)
/* harmony export */ });
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83064);
/* harmony import */ var _pakages_spack__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94572);


/** What `push` takes. */
const pushInputs = {
    registry: (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Where to: `oci://HOST/PATH`, or `oci-layout:FOLDER` on this machine. One repository holds all packages. Default: `registry` of the `pakages.json` in the workspace.', { placeholder: 'REFERENCE' }),
    cache: (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Build cache folder to push. Default: the one that `build` left in the work folder.', { placeholder: 'FOLDER' }),
    token: (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)('Token that may write to the registry. Sent to `ghcr.io` only, unless `username` says that it is meant for another registry.', { default: '${{ github.token }}' }),
    username: (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('User name that goes with the token or password. Default on `ghcr.io`: the user who started the run.'),
    password: (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)('Password, for registries that have passwords instead of tokens. Needs `username`.'),
    'update-index': (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('Bring the list of packages (`index.spack`) up to date. Where several jobs push at once, let one job do it after the others: it finds what they pushed.', { default: true }),
    'attach-sboms': (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('Attach the SBOMs that `sbom` left in the work folder to the images they describe.', { default: true }),
    sign: (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)('Who signs what is pushed: its provenance (SLSA) and its SBOMs. `auto` takes the key when `signing-key` is given, else the identity of the job where it has one (`id-token: write`), else nobody signs, and the summary says so. `keyless` and `key` fail where they cannot.', ['auto', 'keyless', 'key', 'none']),
    'signing-key': (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)('Private key (PEM, ECDSA P-256 or Ed25519, without a passphrase) that signs where the job has no identity.'),
    repository: { ..._pakages_spack__WEBPACK_IMPORTED_MODULE_1__.spackInputs.repository, description: 'Folders of the recipe repositories that the packages were built from, one per line: provenance names the recipe, so that reviews of it hold for the binaries. Default: those of `setup`, else the workspace, when it is one.' },
    targets: (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('Microarchitectures that packages may be built for besides `aarch64`, `x86_64` up to `x86_64_v3` and other generic ones.', { placeholder: 'TARGET…' }),
    allow: (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('What is pushed although it would be refused, one per line: `unpadded` (binaries that cannot be moved to a longer path), `target` (binaries that many machines cannot run), `secret` (files that hold the value of a secret).', { placeholder: 'REFUSAL…' }),
    concurrency: (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)('Requests at once.', { default: 32, min: 1, max: 64 }),
    'work-dir': (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Folder where the steps of a job hand results to each other.', { default: '.pakages', placeholder: 'FOLDER' })
};


/***/ }),

/***/ 52801:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ registryName)
/* harmony export */ });
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83064);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** Where to push: the input, else `registry` of the `pakages.json` in the workspace; undefined when neither says. @throws UserError when that file is malformed. */
async function registryName(given, host) {
    return given ?? (await (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .readConfigurationIfAny */ .GA)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.workspace, _pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .CONFIGURATION_FILE */ .oT)))?.values.registry;
}


/***/ }),

/***/ 40467:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ pushToRegistry)
});

// EXTERNAL MODULE: ./packages/core/src/index.ts + 32 modules
var src = __webpack_require__(83064);
// EXTERNAL MODULE: ./packages/model/src/index.ts + 33 modules
var model_src = __webpack_require__(26747);
// EXTERNAL MODULE: ./packages/oci/src/index.ts + 46 modules
var oci_src = __webpack_require__(60316);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
;// CONCATENATED MODULE: ./actions/push-cache/licenses.ts


/** The licences of packages as one SPDX expression each, as far as `build` recorded them. */
async function licensesOf(work) {
    if (!(0,external_node_fs_.existsSync)(work.facts))
        return new Map();
    const { specs } = await src/* recipeFactsReport */.Gg.read(work.facts);
    return new Map(specs.filter(({ licenses }) => licenses.length > 0).map(({ hash, licenses }) => [hash, joined(licenses)]));
}
/** Several licences of one package all apply. */
const joined = (licenses) => (licenses.length === 1 ? licenses[0] : licenses.map((one) => (/\sOR\s/.test(one) ? `(${one})` : one)).join(' AND '));

// EXTERNAL MODULE: ./actions/push-cache/registry-name.ts
var registry_name = __webpack_require__(52801);
;// CONCATENATED MODULE: ./actions/push-cache/refusals.ts


/** Why a package must not be published, by the name that `allow` takes. */
const REFUSALS = ['unpadded', 'target', 'secret'];
/** Targets that a whole family of processors runs, but for x86_64_v4, which many machines in use lack. */
const GENERIC = /^(x86_64(_v[23])?|aarch64|armv\d+(\.\d+)?a?|arm|ppc64le|ppc64|ppcle|ppc|riscv64|sparc64|sparc|x86|i686)$/;
/** Checks the names given to `allow`. @throws UsageError */
function parseAllowed(names) {
    const unknown = names.find((name) => !REFUSALS.includes(name));
    if (unknown !== undefined)
        throw new src/* UsageError */.eb(`"allow" names "${(0,model_src/* shown */.SP)(unknown)}".`, { fix: `Give one or more of: ${REFUSALS.join(', ')}.` });
    return new Set(names);
}
/**
 * Every reason against publishing these packages.
 * @param targets Microarchitectures that were chosen on purpose.
 */
function refusalsOf(candidates, secrets, targets) {
    return [
        ...candidates.flatMap(unpadded),
        ...candidates.flatMap((one) => unusualTarget(one, targets)),
        ...secrets.map(({ subject, file, variable }) => ({ name: 'secret', subject, reason: `${file} holds the value of ${variable}` }))
    ];
}
/** Only binaries matter: paths in texts and links can be made longer. */
function unpadded({ facts, spec }) {
    if (facts.padded || facts.relocatedBinaries.length === 0)
        return [];
    const [first, ...others] = facts.relocatedBinaries;
    const files = `${(0,model_src/* shown */.SP)(first)}${others.length > 0 ? ` and ${others.length} more` : ''}`;
    return [{ name: 'unpadded', subject: (0,model_src/* label */.Pf)(spec), reason: `${files} can only be installed below paths no longer than ${(0,model_src/* shown */.SP)(facts.prefix)}` }];
}
function unusualTarget({ spec }, targets) {
    const target = (0,model_src/* targetOf */.$r)(spec);
    if (GENERIC.test(target) || targets.includes(target))
        return [];
    return [{ name: 'target', subject: (0,model_src/* label */.Pf)(spec), reason: `it is built for ${(0,model_src/* shown */.SP)(target)}, which many machines cannot run` }];
}
const FIXES = {
    unpadded: 'Build with a padded install root ("padded-length" of "build", Spack\'s config:install_tree:padded_length), since Spack fails to install them elsewhere (CannotGrowString).',
    target: 'Set "target" of "build" to a generic level such as x86_64_v3, or name the target in "targets" if it is on purpose.',
    secret: 'Keep the secret out of the environment of the build, rotate it, and build the package again.'
};
/** How many refusals a message lists. */
const MOST = 10;
/** The error for what is refused; undefined when everything is allowed. */
function refusalError(refusals, allowed) {
    const counted = refusals.filter(({ name }) => !allowed.has(name));
    if (counted.length === 0)
        return undefined;
    const names = [...new Set(counted.map(({ name }) => name))];
    const lines = counted.slice(0, MOST).map(({ name, subject, reason }) => `  ${name}: ${subject}: ${reason}`);
    const rest = counted.length > MOST ? [`  and ${counted.length - MOST} more`] : [];
    return new src/* UserError */.yo(['Nothing was pushed: these packages would break for others.', ...lines, ...rest].join('\n'), {
        fix: [...names.map((name) => FIXES[name]), `To push them all the same: "allow: ${names.join(', ')}" (one per line).`].join('\n')
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./actions/push-cache/sboms.ts






/**
 * Attaches each SBOM to the image it describes, unless one of its kind is there.
 * @returns What is attached now. @throws UserError when a file is not the one that the report describes.
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
        const manifest = await (0,oci_src/* attach */.K0)(registry, subject, { artifactType: file.mediaType, bytes: await readSbom(file, targets.folder), title: file.file });
        host.debug(`Attached ${file.file} to ${file.hash === undefined ? oci_src/* INDEX_TAG */.qA : file.hash}`);
        return [{ subject, artifactType: file.mediaType, manifest }];
    }, { concurrency: targets.concurrency });
    return attached.flat();
}
async function readSbom(file, folder) {
    const path = (0,external_node_path_.resolve)(folder, file.file);
    const bytes = await (0,promises_.readFile)(path).catch((cause) => Promise.reject(new src/* UserError */.yo(`The SBOM ${path} cannot be read.`, { fix: 'Run "sbom" again.', cause })));
    if ((0,oci_src/* digestOf */.ol)(bytes) !== file.digest)
        throw new src/* UserError */.yo(`The SBOM ${path} was changed after it was written: its sha256 is not ${(0,model_src/* hexOf */.ZD)(file.digest)}.`, { fix: 'Run "sbom" again.' });
    return bytes;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./actions/push-cache/secrets.ts


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
    return Object.entries(env).flatMap(([variable, value]) => (isSecret(variable, value) ? [{ variable, value: value.trim() }] : []));
}
function isSecret(variable, value) {
    return value !== undefined && value.trim().length >= SHORTEST && SECRET_NAME.test(variable) && !PLACE_NAME.test(variable) && !/^(true|false|\d+)$/i.test(value.trim());
}
/** Finds secrets in files, in the spellings in which they leak: plain, URL-encoded and base64. */
class SecretScanner {
    #needles;
    #overlap;
    constructor(secrets) {
        this.#needles = secrets.flatMap(({ variable, value }) => [...new Set([value, encodeURIComponent(value.toWellFormed()), Buffer.from(value).toString('base64')])].map((text) => ({ bytes: Buffer.from(text), variable })));
        this.#overlap = Math.max(0, ...this.#needles.map(({ bytes }) => bytes.length - 1));
    }
    /** Whether there is anything to look for. */
    get isIdle() {
        return this.#needles.length === 0;
    }
    /** The variables whose values a file holds. @param name Its name: what ends in `.gz` is uncompressed first. */
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
 * What is no gzip, though it is called so, holds nothing more that can be read. The content is read to its end in any case:
 * it is a part of a tarball, which goes on after it.
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
        if (!(0,src/* codeOf */.$N)(error)?.startsWith('Z_'))
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

// EXTERNAL MODULE: ./packages/trust/src/index.ts + 38 modules
var trust_src = __webpack_require__(13826);
;// CONCATENATED MODULE: ./actions/push-cache/signer.ts


/**
 * Chooses who signs, before anything is pushed: a key that is no key must not leave unsigned packages behind.
 * @throws UserError when the key is malformed, or when it must be signed and cannot be.
 */
async function chooseSigner({ sign, 'signing-key': key, token }, ports) {
    switch (sign) {
        case 'none': return { why: 'the input "sign" is "none"' };
        case 'key':
            if (key === undefined)
                throw new src/* UsageError */.eb('"sign" is "key", and "signing-key" is missing.', { fix: 'Give the private key (PEM) from a secret in the input "signing-key".' });
            return { signer: new trust_src/* KeySigner */.iJ(key) };
        case 'keyless': {
            const signer = await ports.keylessSigner(token);
            if (signer)
                return { signer };
            throw new src/* UserError */.yo('There is no identity to sign with: "sign" is "keyless", and this job has no OIDC token.', { fix: 'Give the job "permissions: id-token: write, attestations: write". At the terminal sign with a key: "--sign key".' });
        }
        case 'auto': {
            const signer = key === undefined ? await ports.keylessSigner(token) : new trust_src/* KeySigner */.iJ(key);
            return signer ? { signer } : { why: 'the job has no identity ("permissions: id-token: write"), and there is no "signing-key"' };
        }
        default: return sign;
    }
}

// EXTERNAL MODULE: ./packages/spack/src/index.ts + 66 modules
var spack_src = __webpack_require__(94572);
;// CONCATENATED MODULE: ./actions/push-cache/reviewed-recipes.ts




/**
 * The recipes that packages were built from, as reviews name them. A recipe that was changed since the build is left out: the
 * signature would say of a binary what is not so.
 * @param repositories Folders as given; none: those of `setup`, else the workspace.
 * @returns Digests by the name of the package.
 */
async function reviewedRecipes(packages, repositories, work, host) {
    const settings = (0,spack_src.spackSettings)({ ...(0,src/* parseInputs */.TL)(spack_src.spackInputs, () => undefined), repository: repositories }, host);
    const folders = (await Promise.all(settings.repositories.map((folder) => (0,spack_src.repositoriesIn)(folder, 'repository')))).flat();
    const built = await builtFrom(work);
    const found = new Map();
    for (const { name, hash } of packages) {
        const expected = built.get(hash);
        if (found.has(name) || expected === undefined)
            continue;
        const digest = await digestOf(name, expected, folders.map(({ folder }) => folder));
        if (digest)
            found.set(name, digest);
    }
    return found;
}
/** The sha256 of each spec's `package.py` when it was built. */
async function builtFrom({ facts }) {
    if (!(0,external_node_fs_.existsSync)(facts))
        return new Map();
    const { specs } = await src/* recipeFactsReport */.Gg.read(facts);
    return new Map(specs.flatMap(({ hash, recipeSha256 }) => (recipeSha256 === undefined ? [] : [[hash, recipeSha256]])));
}
async function digestOf(name, expected, folders) {
    for (const folder of folders) {
        const files = await (0,spack_src.recipeFiles)(folder, name);
        const recipe = files?.find(({ path }) => path === 'package.py');
        if (files && recipe && (0,trust_src/* sha256 */.sc)(recipe.content) === `sha256:${expected}`)
            return (0,trust_src/* reviewedRecipe */.ow)(files).digest;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./actions/push-cache/signing.ts








/** Signs what was pushed, as far as the report of the build says how it was made. @throws UserError when it must be signed and there is no such report. */
async function signPushed(request, ports) {
    const { choice, work, inputs } = request;
    if ('why' in choice)
        return { kind: 'not-signed', why: choice.why };
    if ((0,external_node_fs_.existsSync)(work.buildReport))
        return signWith(choice.signer, await src/* buildReport */.FK.read(work.buildReport), request, ports);
    if (inputs.sign === 'auto')
        return { kind: 'not-signed', why: `there is no report of a build (${work.buildReport}) that would say how the packages were made` };
    throw new src/* UserError */.yo(`What was pushed cannot be signed: there is no report of a build (${work.buildReport}) that would say how it was made.`, { fix: 'Run "build" before, in the same job, or push with "sign: none".' });
}
async function signWith(signer, build, request, ports) {
    const { host, signal } = ports;
    const { push, registry, work, sboms, inputs } = request;
    const outcomes = new Map(build.specs.map(({ hash, outcome }) => [hash, outcome]));
    const only = await toSign(outcomes, request);
    const unknown = push.specs.filter(({ hash, outcome }) => outcome === 'pushed' && !outcomes.has(hash)).map(({ name, version }) => `${name}@${version}`);
    const recipes = await reviewedRecipes(push.specs.filter(({ hash }) => only.has(hash)), inputs.repository, work, host);
    const lock = (0,trust_src/* sha256 */.sc)(await (0,promises_.readFile)((0,external_node_path_.resolve)((0,external_node_path_.dirname)(work.buildReport), build.lock)));
    let statements = 0;
    const attached = await (0,trust_src/* signPush */.CU)({
        registry, signer, push, build, only, signal, facts: { context: host.context, env: host.env, lock }, recipeOf: (name) => recipes.get(name), ...(sboms && { sboms }),
        onSigned: (what, done, total) => {
            statements = done;
            host.progress({ subject: what, outcome: 'signed', done, total });
        }
    });
    return { kind: 'signed', by: signer.identity, packages: only.size, statements, unknown, attached };
}
/**
 * What this push put there; and what an earlier one put there that was cut off before it signed: built by this build, the very same
 * bytes, and without any signature. Of what others pushed, this job cannot say how it was made.
 */
async function toSign(outcomes, { push, cache, registry, inputs }) {
    const known = push.specs.filter(({ hash }) => outcomes.has(hash));
    const left = known.filter(({ hash, outcome }) => outcome === 'present' && outcomes.get(hash) === 'built');
    const unsigned = await (0,p_map["default"])(left, async (spec) => {
        const entry = cache.entries.get(spec.hash);
        const same = entry !== undefined && (await cache.read(entry)).tarball.digest === spec.layer;
        return same && (await registry.referrers(spec.manifest, model_src/* SIGSTORE_BUNDLE */.uS)).length === 0 ? [spec.hash] : [];
    }, { concurrency: inputs.concurrency });
    return new Set([...known.filter(({ outcome }) => outcome === 'pushed').map(({ hash }) => hash), ...unsigned.flat()]);
}

;// CONCATENATED MODULE: ./actions/push-cache/step.ts













/** Pushes a build cache folder, brings the index up to date, attaches SBOMs, signs and writes the report. */
async function pushToRegistry(inputs, ports) {
    const { host, clock } = ports;
    const started = clock.now();
    const allowed = parseAllowed(inputs.allow);
    const work = (0,src/* workFolder */.kR)((0,external_node_path_.resolve)(host.workspace, inputs['work-dir']));
    const cache = await oci_src/* BuildCache */.r_.open(inputs.cache === undefined ? work.cache : (0,external_node_path_.resolve)(host.workspace, inputs.cache));
    const choice = await chooseSigner(inputs, ports);
    const registry = await openTarget(inputs, ports);
    host.info(`Pushing ${cache.entries.size} packages to ${registry.reference}`);
    const guard = new Guard(secretsOf(inputs, ports), inputs.targets, allowed);
    const { repository, serverUrl, commit } = host.context;
    const { packages, index } = await (0,oci_src/* pushCache */.nF)({
        registry, cache, clock, signal: ports.signal, concurrency: inputs.concurrency, updateIndex: inputs['update-index'], licenses: await licensesOf(work),
        provenance: { source: repository && `${serverUrl}/${repository}`, revision: commit },
        metadata: guard.idle ? undefined : (entry) => guard.metadata(entry), refuse: (candidates) => guard.refuse(candidates),
        onProgress: ({ entry, outcome, seconds }, done, total) => host.progress({ subject: subjectOf(entry), outcome, done, total, ...(seconds !== undefined && { seconds }) })
    });
    for (const { tag, reason } of index?.skipped ?? [])
        host.warning(`${registry.reference}:${tag} is not in the index: ${reason}.`);
    const specs = await (0,p_map["default"])(packages, (one) => reportEntry(one, cache), { concurrency: 16 });
    const sboms = inputs['attach-sboms'] ? await sbomsIn(work) : undefined;
    const pushed = { registry: registry.reference, specs, referrers: [], ...(index && { index: { manifest: index.manifest, specs: index.specs } }) };
    const attached = sboms ? await attachAll(registry, pushed, sboms, inputs.concurrency, ports) : [];
    await src/* pushReport */.rS.write(work.pushReport, { ...pushed, referrers: attached });
    const signing = await signPushed({ inputs, choice, registry, push: pushed, cache, work, sboms }, ports);
    const report = { ...pushed, referrers: [...attached, ...(signing.kind === 'signed' ? signing.attached : [])] };
    await src/* pushReport */.rS.write(work.pushReport, report);
    return { file: work.pushReport, report, packages, index, allowed: guard.waived, signing, seconds: (clock.now() - started) / 1000 };
}
async function openTarget({ registry: given, password, token, username }, ports) {
    const { actor, serverUrl } = ports.host.context;
    const name = await (0,registry_name/* registryName */.j)(given, ports.host);
    if (name === undefined)
        throw new src/* UsageError */.eb('"registry" is missing.', { fix: 'Say where to push to: oci://HOST/PATH, or oci-layout:FOLDER; here or as "registry" of pakages.json.' });
    return ports.openRegistry(name, (0,oci_src/* credentialsFor */.Og)(name, serverUrl, { token: password ?? token, username, actor }));
}
/** What must not turn up in a package: the inputs, and what the environment calls a secret. */
function secretsOf({ token, password, 'signing-key': key }, { host }) {
    const given = Object.entries({ 'the input "token"': token, 'the input "password"': password, 'the input "signing-key"': key }).flatMap(([variable, value]) => (value ? [{ variable, value }] : []));
    const inEnvironment = secretsIn(host.env).filter(({ value }) => !given.some((one) => one.value === value));
    return [...given, ...inEnvironment];
}
const subjectOf = ({ name, version, hash }) => `${name}@${version}/${hash.slice(0, 7)}`;
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
                this.#found.push({ subject: subjectOf(entry), file, variable });
        };
    }
    refuse(candidates) {
        const refusals = refusalsOf(candidates, this.#found, this.#targets);
        this.waived = refusals.filter(({ name }) => this.#allowed.has(name));
        return refusalError(refusals, this.#allowed);
    }
}
async function reportEntry({ entry, target, manifest, layer, size, outcome }, cache) {
    const { name, version, hash, tag } = entry;
    return { name, version, hash, target: target ?? (0,model_src/* targetOf */.$r)((await cache.read(entry)).spec), tag, manifest, layer, size, outcome };
}
async function sbomsIn(work) {
    return (0,external_node_fs_.existsSync)(work.sbomReport) ? { report: await src/* sbomReport */.AE.read(work.sbomReport), folder: (0,external_node_path_.dirname)(work.sbomReport) } : undefined;
}
async function attachAll(registry, { specs, index }, sboms, concurrency, { host }) {
    const manifests = new Map(specs.map(({ hash, manifest }) => [hash, manifest]));
    return attachSboms({ registry, ...sboms, manifests, index: index?.manifest, concurrency }, host);
}


/***/ }),

/***/ 56148:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ presentPush)
/* harmony export */ });
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83064);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26747);


/** How many packages a summary lists before it only counts the rest. */
const MOST = 100;
/** What the action shows of its result. */
function presentPush(result) {
    const { report, file, index, signing } = result;
    const pushed = report.specs.filter(({ outcome }) => outcome === 'pushed').length;
    return {
        outputs: { report: file, registry: report.registry, pushed: String(pushed), present: String(report.specs.length - pushed), 'index-digest': index?.manifest ?? '', 'signed-by': signing.kind === 'signed' ? signing.by : '' },
        summary: summaryOf(result, pushed),
        json: { file, ...report, allowed: result.allowed, signing: signing.kind === 'signed' ? { by: signing.by, packages: signing.packages, statements: signing.statements, unknown: signing.unknown } : { notSigned: signing.why } }
    };
}
function summaryOf({ report, index, packages, allowed, signing, seconds }, pushed) {
    const bytes = packages.filter(({ outcome }) => outcome === 'pushed').reduce((sum, { size }) => sum + size, 0);
    const lacking = packages.filter((one) => one.lacking.length > 0);
    return [
        `### Pushed to ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(report.registry)}`,
        `${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(pushed, 'package')} pushed (${megabytes(bytes)}), ${report.specs.length - pushed} there already; ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(report.referrers.filter(({ artifactType }) => artifactType !== _pakages_model__WEBPACK_IMPORTED_MODULE_1__/* .SIGSTORE_BUNDLE */ .uS).length, 'SBOM')} attached; ` +
            `${index ? `${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(index.specs, 'package')} in the index` : 'index not updated'}. ${seconds.toFixed(1)} s.`,
        signingLine(signing),
        ...(report.specs.length > 0 ? [packageTable(report.specs)] : []),
        ...(lacking.length > 0 ? [`Images without the layers of some dependencies, fine as a cache but not to be run as containers: ${lacking.slice(0, MOST).map(({ entry }) => (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${entry.name}@${entry.version}`)).join(', ')}.`] : []),
        ...(allowed.length > 0 ? [`Pushed although it would have been refused: ${allowed.slice(0, MOST).map(({ name, subject }) => `${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(subject)} (${name})`).join(', ')}.`] : []),
        installLine(report.registry)
    ].join('\n\n');
}
/** Stock Spack reads registries; a folder in OCI layout first has to get into one. */
const installLine = (registry) => registry.startsWith('oci-layout:')
    ? `Install from it: ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`npx pakages install --registry ${registry} SPEC`)}`
    : `Install from it with stock Spack: ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`spack mirror add --unsigned NAME ${registry}`)}`;
/** Who signed what, or plainly that nobody did. */
function signingLine(signing) {
    if (signing.kind === 'not-signed')
        return `**Not signed**: ${signing.why}.`;
    const { by, packages, statements, unknown } = signing;
    const signed = packages === 0 ? `Nothing new to sign for ${by}.` : `Signed by ${by}: ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(packages, 'package')}, ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(statements, 'statement')} of provenance and SBOMs.`;
    return unknown.length === 0 ? signed : `${signed} **Not signed**, since this build did not make them: ${unknown.slice(0, MOST).map((one) => (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(one)).join(', ')}.`;
}
function packageTable(specs) {
    const rows = specs.slice(0, MOST).map(({ name, version, hash, target, outcome, size, manifest }) => [(0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${name}@${version}`), (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(hash.slice(0, 7)), (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(target), outcome === 'pushed' ? 'pushed' : 'there', megabytes(size), (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(manifest.slice(0, 19))]);
    return `${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Qj)(['Package', 'Hash', 'Target', '', 'Size', 'Digest'], rows)}${specs.length > MOST ? `\n\nand ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(specs.length - MOST, 'other package')}` : ''}`;
}
const megabytes = (bytes) => (bytes < 100_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`);


/***/ })

};
