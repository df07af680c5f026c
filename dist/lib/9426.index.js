export const id = 9426;
export const ids = [9426];
export const modules = {

/***/ 90321:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ policyOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87022);




/**
 * The policy of a configuration: its section `trust` with defaults filled in, and the keys and
 * roots that it names read from their files.
 * @param configuration Undefined when there is none: everything has its default, and nobody may
 * sign but `repository`.
 * @param repository `owner/name` of the repository: its workflows may sign when the section names
 * no signer.
 * @throws UserError when a file that it names is missing or no public key.
 */
function policyOf(configuration, repository) {
    const folder = configuration ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(configuration.file) : '.';
    return (0,_trust_js__WEBPACK_IMPORTED_MODULE_2__/* .trustPolicy */ .RZ)(configuration?.values.trust, {
        repository,
        readText: (path) => readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path), configuration),
    });
}
function readText(file, configuration) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${file} cannot be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(cause) ?? 'unknown error'}).`, {
            fix: 'Correct the path in "trust": it starts at the folder of the configuration.',
            cause,
            ...(configuration && { at: configuration.at('trust') }),
        });
    }
}


/***/ }),

/***/ 89381:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ parseAs),
/* harmony export */   l: () => (/* binding */ encode)
/* harmony export */ });
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87573);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63441);
/* harmony import */ var _registry_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26061);


/**
 * JSON without white space, as bytes. The order of keys is that of the value: the same value gives
 * the same digest.
 */
const encode = (value) => Buffer.from(JSON.stringify(value));
/**
 * Reads JSON of a known shape.
 * @param what What it should be, with an article.
 * @param from Where it was found; begins the sentence.
 * @throws RegistryError (`malformed`) when it is anything else.
 */
function parseAs(bytes, type, what, from) {
    const fix = 'Something else was stored there, or it is damaged: remove it from the registry and push it anew.';
    let json;
    try {
        json = (0,_pakages_model__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(bytes, 'the document');
    }
    catch (cause) {
        throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl('malformed', `${from} is not ${what}: it is not JSON.`, { fix, cause });
    }
    const read = type.safeParse(json);
    if (read.success)
        return read.data;
    throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl('malformed', `${from} is not ${what}: ${(0,_pakages_model__WEBPACK_IMPORTED_MODULE_2__/* .firstIssue */ .O)(read.error)}.`, {
        fix,
    });
}


/***/ }),

/***/ 3677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ textBefore),
/* harmony export */   RT: () => (/* binding */ withoutLeading),
/* harmony export */   hT: () => (/* binding */ withoutTrailing)
/* harmony export */ });
/** The text before the first of some characters; all of it when none is there. Takes linear time. */
function textBefore(text, marks) {
    const at = [...marks].map((mark) => text.indexOf(mark)).filter((index) => index >= 0);
    return at.length === 0 ? text : text.slice(0, Math.min(...at));
}
/**
 * The text without what it ends with of some characters. Takes linear time, which a regular
 * expression such as `/\/+$/` does not.
 */
function withoutTrailing(text, characters) {
    let end = text.length;
    while (end > 0 && characters.includes(text[end - 1]))
        end--;
    return text.slice(0, end);
}
/** The text without what it begins with of some characters. */
function withoutLeading(text, characters) {
    let start = 0;
    while (start < text.length && characters.includes(text[start]))
        start++;
    return text.slice(start);
}


/***/ }),

/***/ 47144:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ IN_TOTO_PAYLOAD),
/* harmony export */   qB: () => (/* binding */ statementType),
/* harmony export */   uS: () => (/* binding */ SIGSTORE_BUNDLE)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** The `payloadType` of in-toto statements in a DSSE envelope. */
const IN_TOTO_PAYLOAD = 'application/vnd.in-toto+json';
/**
 * The media type of Sigstore bundles, and the `artifactType` under which they are attached to
 * manifests.
 */
const SIGSTORE_BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/**
 * An in-toto statement: somebody says something (the predicate) of some subjects,
 * https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md. We write version 1; cosign
 * still writes 0.1, which has the same fields.
 */
const statementType = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    _type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1']),
    subject: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(''), digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }))
        .min(1),
    predicateType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    predicate: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).default({}),
});


/***/ }),

/***/ 20440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KQ: () => (/* binding */ isSupportedKey),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   iJ: () => (/* binding */ KeySigner),
/* harmony export */   p4: () => (/* binding */ keyHint)
/* harmony export */ });
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37638);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47144);
/* harmony import */ var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61040);
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83917);
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(_sigstore_core__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_2__);





/**
 * The name of a public key in bundles: base64 of the sha256 of its SubjectPublicKeyInfo, as cosign
 * writes it.
 */
const keyHint = (key) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)('sha256').update(spki(key)).digest('base64');
/** The sha256 of a public key's SubjectPublicKeyInfo, 64 hex digits. */
const fingerprint = (key) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)('sha256').update(spki(key)).digest('hex');
const spki = (key) => key.export({ type: 'spki', format: 'der' });
/**
 * Whether it is of a kind that we sign and verify with: ECDSA on P-256 with SHA-256, or Ed25519.
 */
const isSupportedKey = (key) => key.asymmetricKeyType === 'ed25519' ||
    (key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1');
/** Signs with a private key, without any service: no certificate, no log entry. */
class KeySigner {
    identity;
    /** The public half in PEM, as the policy names it. */
    publicKey;
    #key;
    #hint;
    /**
     * @param pem A private key: PKCS #8 or SEC 1 in PEM, without a passphrase, ECDSA P-256 or
     * Ed25519.
     * @throws UserError for anything else. The message holds nothing of the key.
     */
    constructor(pem) {
        this.#key = readPrivateKey(pem);
        const own = (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createPublicKey)(this.#key);
        this.#hint = keyHint(own);
        this.identity = `the key ${fingerprint(own).slice(0, 16)}`;
        this.publicKey = own.export({ type: 'spki', format: 'pem' }).toString();
    }
    async sign(statement) {
        const artifact = Buffer.from(JSON.stringify(statement));
        const toSign = _sigstore_core__WEBPACK_IMPORTED_MODULE_1__.dsse.preAuthEncoding(_pakages_model__WEBPACK_IMPORTED_MODULE_3__/* .IN_TOTO_PAYLOAD */ .GH, artifact);
        const signature = (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.sign)(this.#key.asymmetricKeyType === 'ed25519' ? null : 'sha256', toSign, this.#key);
        const bundle = (0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__.toDSSEBundle)({
            artifact,
            artifactType: _pakages_model__WEBPACK_IMPORTED_MODULE_3__/* .IN_TOTO_PAYLOAD */ .GH,
            signature,
            keyHint: this.#hint,
        });
        // The hint belongs to the bundle. As the envelope's key id it would make cosign pass the
        // signature over.
        bundle.content.dsseEnvelope.signatures[0].keyid = '';
        return (0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__.bundleToJSON)(bundle);
    }
}
const HOW = 'Make one with "openssl genpkey -algorithm ed25519", or "openssl ecparam -genkey -name prime256v1", and give all of its PEM text.';
function readPrivateKey(pem) {
    if (/BEGIN ENCRYPTED/.test(pem)) {
        throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('The signing key is locked with a passphrase.', {
            fix: `Give one without, kept in a secret. ${HOW}`,
        });
    }
    const key = parsePrivateKey(pem);
    if (!key)
        throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('The signing key is not a private key in PEM.', { fix: HOW });
    if (!isSupportedKey(key))
        throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`The signing key is of the kind ${key.asymmetricKeyType ?? 'unknown'}, which is not supported.`, { fix: HOW });
    return key;
}
function parsePrivateKey(pem) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createPrivateKey)(pem.trim());
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 40974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ PROVENANCE),
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   RC: () => (/* binding */ sbomPredicate),
/* harmony export */   Tb: () => (/* binding */ isSbomPredicate),
/* harmony export */   Wj: () => (/* binding */ reviewStatement),
/* harmony export */   hx: () => (/* binding */ INDEX),
/* harmony export */   nb: () => (/* binding */ REVIEW),
/* harmony export */   ox: () => (/* binding */ bundleAttachment),
/* harmony export */   qZ: () => (/* binding */ statement)
/* harmony export */ });
/* unused harmony export SBOM_PREDICATES */
/* harmony import */ var _pakages_image__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28041);
/* harmony import */ var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89381);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91149);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47144);


/** SLSA provenance, version 1: https://slsa.dev/spec/v1.0/provenance. */
const PROVENANCE = 'https://slsa.dev/provenance/v1';
/** The predicate types of SBOMs, as cosign and actions/attest-sbom write them. */
const SBOM_PREDICATES = {
    cyclonedx: 'https://cyclonedx.org/bom',
    spdx: 'https://spdx.dev/Document',
};
/** The predicate of a signed review: the `pakages.review/1` file without its signature. */
const REVIEW = 'https://github.com/syspack/pakages/review/v1';
/**
 * The predicate of a signed index: when it was made and what it lists, so that an older one is
 * known as such.
 */
const INDEX = 'https://github.com/syspack/pakages/index/v1';
/** Composes an in-toto statement. */
function statement(subjects, predicateType, predicate) {
    const subject = subjects.map(({ name, digest, recipe }) => ({
        name,
        digest: { sha256: (0,_pakages_model__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest) },
        ...(recipe && { annotations: { recipe } }),
    }));
    return {
        _type: 'https://in-toto.io/Statement/v1',
        subject,
        predicateType,
        predicate: { ...predicate },
    };
}
/** Whether a statement is about the bytes with this digest. */
const isAbout = (one, digest) => one.subject.some((subject) => subject.digest.sha256 === (0,_pakages_model__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest));
/**
 * The predicate type of an SBOM; SPDX names the version of its format
 * (`https://spdx.dev/Document/v2.3`).
 */
const sbomPredicate = (format, version) => format === 'spdx' ? `${SBOM_PREDICATES.spdx}/v${version}` : SBOM_PREDICATES.cyclonedx;
/** Whether a predicate type is that of an SBOM. */
const isSbomPredicate = (type) => type === SBOM_PREDICATES.cyclonedx ||
    type === SBOM_PREDICATES.spdx ||
    type.startsWith(`${SBOM_PREDICATES.spdx}/v`);
/**
 * What a review's signature covers: its words as the predicate, the recipe and the binaries as
 * subjects.
 */
function reviewStatement(review) {
    const spec = `${review.name}@${review.version}`;
    const recipe = review.recipe ? [{ name: `${spec} recipe`, digest: review.recipe.digest }] : [];
    const subjects = [
        ...recipe,
        ...review.binaries.map((binary) => ({
            name: `${spec}/${binary.hash.slice(0, 7)}`,
            digest: binary.manifest,
        })),
    ];
    // in-toto wants a subject: where neither recipe nor binary is known, it is the name that the
    // words are about.
    const named = subjects.length > 0 ? subjects : [{ name: spec, digest: (0,_pakages_image__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .o)(spec) }];
    return statement(named, REVIEW, { ...review });
}
/** A bundle as cosign and `gh attestation verify --bundle-from-oci` look for it at a manifest. */
const bundleAttachment = (bundle, predicateType) => ({
    artifactType: _pakages_model__WEBPACK_IMPORTED_MODULE_2__/* .SIGSTORE_BUNDLE */ .uS,
    bytes: (0,_pakages_image__WEBPACK_IMPORTED_MODULE_3__/* .encode */ .l)(bundle),
    annotations: {
        'dev.sigstore.bundle.content': 'dsse-envelope',
        'dev.sigstore.bundle.predicateType': predicateType,
    },
});


/***/ }),

/***/ 49427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ verifierOf)
});

// EXTERNAL MODULE: ./packages/core/src/errors.ts
var errors = __webpack_require__(37638);
// EXTERNAL MODULE: ./packages/model/src/statement.ts
var src_statement = __webpack_require__(47144);
// EXTERNAL MODULE: ./packages/model/src/outside-json.ts
var outside_json = __webpack_require__(87573);
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(54187);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/trust/src/sign/key-signer.ts
var key_signer = __webpack_require__(20440);
;// CONCATENATED MODULE: ./packages/trust/src/verify/identity.ts
/**
 * Extensions of certificates that Fulcio issues:
 * https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md.
 */
const OID = {
    issuerV1: '1.3.6.1.4.1.57264.1.1',
    issuer: '1.3.6.1.4.1.57264.1.8',
    buildSigner: '1.3.6.1.4.1.57264.1.9',
    sourceRepository: '1.3.6.1.4.1.57264.1.12',
    sourceRef: '1.3.6.1.4.1.57264.1.14',
};
/** Who a certificate of Fulcio names. The certificate must have been verified. */
function identityOf(certificate) {
    const subject = certificate.subjectAltName ?? '';
    const signer = extension(certificate, OID.buildSigner) ?? subject;
    const at = signer.lastIndexOf('@');
    return {
        kind: 'workflow',
        issuer: extension(certificate, OID.issuer) ?? raw(certificate, OID.issuerV1) ?? '',
        repository: path(extension(certificate, OID.sourceRepository)),
        workflow: signer.includes('/.github/workflows/') && at > 0 ? path(signer.slice(0, at)) : undefined,
        ref: extension(certificate, OID.sourceRef),
        subject,
    };
}
/** The value of an extension that holds a DER string. */
const extension = (certificate, oid) => certificate.extension(oid)?.valueObj.subs[0]?.value.toString('utf8');
/** The first generation of extensions holds the text without DER. */
const raw = (certificate, oid) => certificate.extension(oid)?.value.toString('utf8');
/**
 * The path of a web address, without its leading slash: `owner/name`. Undefined for what is no
 * address.
 */
function path(address) {
    if (address === undefined || !URL.canParse(address))
        return undefined;
    return new URL(address).pathname.slice(1);
}

;// CONCATENATED MODULE: ./packages/trust/src/verify/sigstore-verifier.ts







const EMPTY_ROOT = {
    mediaType: '',
    certificateAuthorities: [],
    timestampAuthorities: [],
    tlogs: [],
    ctlogs: [],
};
/**
 * Checks Sigstore bundles: signature, certificate chain, time, log entry; or one of the keys that
 * it was given.
 */
class SigstoreVerifier {
    #keys;
    #load;
    #roots;
    constructor(anchors) {
        this.#keys = [...new Set(anchors.keys)]
            .map((pem) => (0,external_node_crypto_.createPublicKey)(pem))
            .filter(key_signer/* isSupportedKey */.KQ);
        this.#load = anchors.roots;
    }
    async verify(json) {
        const bundle = readBundle(json);
        if (!bundle)
            return refused('malformed', 'It is not a Sigstore bundle.');
        if (!(0,dist.isBundleWithDsseEnvelope)(bundle))
            return refused('malformed', 'It signs a file, not an in-toto statement.');
        const signer = (0,dist.isBundleWithPublicKey)(bundle)
            ? this.#verifyKey(bundle)
            : await this.#verifyCertificate(bundle);
        return 'fault' in signer ? signer : withStatement(bundle, signer);
    }
    #verifyKey(bundle) {
        const hint = bundle.verificationMaterial.content.$case === 'publicKey'
            ? bundle.verificationMaterial.content.publicKey.hint
            : '';
        // The hint is not signed, so it only says which key to try first.
        const keys = this.#keys.toSorted((a, b) => Number((0,key_signer/* keyHint */.p4)(b) === hint) - Number((0,key_signer/* keyHint */.p4)(a) === hint));
        const entity = { ...(0,verify_dist/* toSignedEntity */.DC)(bundle), timestamps: [], tlogEntries: [] };
        for (const key of keys) {
            const material = (0,verify_dist/* toTrustMaterial */.jO)(EMPTY_ROOT, () => ({ publicKey: key, validFor: () => true }));
            const fault = attempt(() => new verify_dist/* Verifier */.BL(material, { tlogThreshold: 0, ctlogThreshold: 0 }).verify(entity));
            if (!fault)
                return {
                    kind: 'key',
                    pem: key.export({ type: 'spki', format: 'pem' }).toString(),
                    fingerprint: (0,key_signer/* fingerprint */.Rj)(key),
                };
        }
        if (keys.some((key) => (0,key_signer/* keyHint */.p4)(key) === hint))
            return refused('signature', 'The signature was not made over this statement.');
        return refused('key', `None of the ${keys.length} trusted keys made the signature.`);
    }
    async #verifyCertificate(bundle) {
        this.#roots ??= this.#load();
        const entity = (0,verify_dist/* toSignedEntity */.DC)(bundle);
        if (entity.key.$case !== 'certificate')
            return refused('malformed', 'There is no certificate in it.');
        let last = refused('certificate', 'No Sigstore instance is trusted.');
        for (const root of await this.#roots) {
            const fault = attempt(() => verifierFor(root).verify(entity));
            if (!fault)
                return identityOf(entity.key.certificate);
            // Of several instances the complaint of the one that issued the certificate tells most.
            if (last.fault === 'certificate')
                last = fault;
        }
        return last;
    }
}
/**
 * The public Sigstore proves the time of signing by its log, GitHub's own for private repositories
 * by a timestamp authority.
 */
function verifierFor(root) {
    const logged = root.tlogs.length > 0;
    return new verify_dist/* Verifier */.BL((0,verify_dist/* toTrustMaterial */.jO)(root), {
        tlogThreshold: logged ? 1 : 0,
        tsaThreshold: logged ? 0 : 1,
        ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
    });
}
const refused = (fault, message) => ({
    kind: 'refused',
    fault,
    message,
});
function readBundle(json) {
    try {
        return (0,dist.bundleFromJSON)(json);
    }
    catch {
        return undefined;
    }
}
function withStatement(bundle, signer) {
    const { payload, payloadType } = bundle.content.dsseEnvelope;
    if (payloadType !== src_statement/* IN_TOTO_PAYLOAD */.GH)
        return refused('malformed', 'What it signs is not an in-toto statement.');
    const statement = src_statement/* statementType */.qB.safeParse(parseJson(payload));
    if (!statement.success)
        return refused('malformed', 'What it signs is not an in-toto statement.');
    return { kind: 'verified', statement: statement.data, signer };
}
function parseJson(bytes) {
    try {
        return (0,outside_json/* parseJson */.qF)(bytes, 'the statement');
    }
    catch {
        return undefined;
    }
}
function attempt(verify) {
    try {
        verify();
        return undefined;
    }
    catch (error) {
        return error instanceof verify_dist/* VerificationError */.mk
            ? faultOf(error)
            : refused('malformed', `It cannot be checked: ${(0,errors/* messageOf */.bD)(error)}.`);
    }
}
function faultOf(error) {
    const cause = error.cause instanceof Error ? error.cause.message : '';
    switch (error.code) {
        case 'SIGNATURE_ERROR':
            return refused('signature', 'The signature was not made over this statement.');
        case 'CERTIFICATE_ERROR':
            return /expired|not valid/.test(`${error.message} ${cause}`)
                ? refused('expired', 'Its certificate was not valid when it was used.')
                : refused('certificate', 'No trusted authority issued its certificate.');
        case 'PUBLIC_KEY_ERROR':
            return refused('key', 'Its key is not trusted.');
        case 'TIMESTAMP_ERROR':
            return refused('log', 'No log entry or time stamp shows that it was signed while its certificate was valid.');
        case 'TLOG_BODY_ERROR':
        case 'TLOG_INCLUSION_PROOF_ERROR':
        case 'TLOG_INCLUSION_PROMISE_ERROR':
        case 'TLOG_MISSING_INCLUSION_ERROR':
            return refused('log', 'Its entry in the transparency log is not about this signature, or the log did not sign it.');
        case 'NOT_IMPLEMENTED_ERROR':
            return refused('malformed', 'It is of a kind that cannot be checked.');
        default:
            return error.code;
    }
}

// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(19654);
// EXTERNAL MODULE: ./node_modules/@sigstore/tuf/dist/index.js
var tuf_dist = __webpack_require__(84423);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/trust/src/verify/trust-root.ts






/**
 * Reads trusted roots: one JSON document, or one a line, as `gh attestation trusted-root` prints
 * them.
 * @throws UserError when it is neither, or holds none.
 */
function parseTrustRoots(text) {
    try {
        const roots = documentsIn(text).map((json) => protobuf_specs_dist.TrustedRoot.fromJSON(json));
        if (roots.length > 0 && roots.every((root) => root.certificateAuthorities.length > 0))
            return roots;
    }
    catch (cause) {
        throw notRoots(cause);
    }
    throw notRoots(undefined);
}
function documentsIn(text) {
    try {
        return [(0,outside_json/* parseJson */.qF)(text, 'the trust root')];
    }
    catch {
        return text
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map((line) => (0,outside_json/* parseJson */.qF)(line, 'the trust root'));
    }
}
const notRoots = (cause) => new errors/* UserError */.yo('The trust root is not a trusted_root.json of Sigstore.', {
    fix: 'Write it with "gh attestation trusted-root" or "cosign trusted-root create".',
    cause,
});
/**
 * The trusted root of the public Sigstore, fetched and checked by The Update Framework from the
 * root that is built in.
 * @param cache The toolkit's cache folder: a copy is kept in it.
 * @throws UserError when it is neither there nor reachable.
 */
async function publicTrustRoot(cache) {
    const folder = (0,external_node_path_.join)(cache, 'sigstore');
    await (0,promises_.mkdir)(folder, { recursive: true });
    try {
        return await (0,tuf_dist.getTrustedRoot)({ cachePath: folder });
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`The trust root of Sigstore cannot be fetched: ${(0,errors/* messageOf */.bD)(cause)}.`, {
            fix: 'Check the connection to tuf-repo-cdn.sigstore.dev, or give a trust root file ("trust-root" in pakages.json).',
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./packages/trust/src/verify/anchors.ts


/**
 * The verifier of a policy: it knows every key that the policy names (of signers, auditors,
 * imported indexes) and the policy's trusted roots, else those of the public Sigstore. Whom of them
 * to trust with what is decided afterwards.
 * @param cache The toolkit's cache folder.
 * @throws UserError when the policy's trust root is malformed.
 */
function verifierOf(policy, cache) {
    const signers = [...policy.signers, ...policy.imports.flatMap((one) => one.signers)];
    const keys = [
        ...signers.flatMap((one) => (one.kind === 'key' ? [one.pem] : [])),
        ...policy.auditors.flatMap((auditor) => auditor.keys),
    ];
    const given = policy.trustRoot === undefined ? undefined : parseTrustRoots(policy.trustRoot);
    return new SigstoreVerifier({ keys, roots: async () => given ?? [await publicTrustRoot(cache)] });
}


/***/ })

};
