export const id = 9042;
export const ids = [9042];
export const modules = {
    48796: (function (__unused_webpack_module, exports, __webpack_require__) {
        var __importDefault = (this && this.__importDefault) || function (mod) {
            return (mod && mod.__esModule) ? mod : { "default": mod };
        };
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.appDataPath = appDataPath;
        const os_1 = __importDefault(__webpack_require__(70857));
        const path_1 = __importDefault(__webpack_require__(16928));
        function appDataPath(name) {
            const homedir = os_1.default.homedir();
            switch (process.platform) {
                case 'darwin': {
                    const appSupport = path_1.default.join(homedir, 'Library', 'Application Support');
                    return path_1.default.join(appSupport, name);
                }
                case 'win32': {
                    const localAppData = process.env.LOCALAPPDATA || path_1.default.join(homedir, 'AppData', 'Local');
                    return path_1.default.join(localAppData, name, 'Data');
                }
                default: {
                    const localData = process.env.XDG_DATA_HOME || path_1.default.join(homedir, '.local', 'share');
                    return path_1.default.join(localData, name);
                }
            }
        }
    }),
    83040: (function (__unused_webpack_module, exports, __webpack_require__) {
        var __importDefault = (this && this.__importDefault) || function (mod) {
            return (mod && mod.__esModule) ? mod : { "default": mod };
        };
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.TUFClient = void 0;
        const fs_1 = __importDefault(__webpack_require__(79896));
        const path_1 = __importDefault(__webpack_require__(16928));
        const tuf_js_1 = __webpack_require__(84706);
        const _1 = __webpack_require__(84423);
        const target_1 = __webpack_require__(47686);
        const TARGETS_DIR_NAME = 'targets';
        class TUFClient {
            constructor(options) {
                const url = new URL(options.mirrorURL);
                const repoName = encodeURIComponent(url.host + url.pathname.replace(/\/$/, ''));
                const cachePath = path_1.default.join(options.cachePath, repoName);
                initTufCache(cachePath);
                seedCache({
                    cachePath,
                    mirrorURL: options.mirrorURL,
                    tufRootPath: options.rootPath,
                    forceInit: options.forceInit,
                });
                this.updater = initClient({
                    mirrorURL: options.mirrorURL,
                    cachePath,
                    forceCache: options.forceCache,
                    retry: options.retry,
                    timeout: options.timeout,
                });
            }
            async refresh() {
                return this.updater.refresh();
            }
            getTarget(targetName) {
                return (0, target_1.readTarget)(this.updater, targetName);
            }
        }
        exports.TUFClient = TUFClient;
        function initTufCache(cachePath) {
            const targetsPath = path_1.default.join(cachePath, TARGETS_DIR_NAME);
            if (!fs_1.default.existsSync(cachePath)) {
                fs_1.default.mkdirSync(cachePath, { recursive: true });
            }
            if (!fs_1.default.existsSync(targetsPath)) {
                fs_1.default.mkdirSync(targetsPath);
            }
        }
        function seedCache({ cachePath, mirrorURL, tufRootPath, forceInit, }) {
            const cachedRootPath = path_1.default.join(cachePath, 'root.json');
            if (!fs_1.default.existsSync(cachedRootPath) || forceInit) {
                if (tufRootPath) {
                    fs_1.default.copyFileSync(tufRootPath, cachedRootPath);
                }
                else {
                    const seeds = __webpack_require__(8032);
                    const repoSeed = seeds[mirrorURL];
                    if (!repoSeed) {
                        throw new _1.TUFError({
                            code: 'TUF_INIT_CACHE_ERROR',
                            message: `No root.json found for mirror: ${mirrorURL}`,
                        });
                    }
                    fs_1.default.writeFileSync(cachedRootPath, Buffer.from(repoSeed['root.json'], 'base64'));
                    Object.entries(repoSeed.targets).forEach(([targetName, target]) => {
                        fs_1.default.writeFileSync(path_1.default.join(cachePath, TARGETS_DIR_NAME, targetName), Buffer.from(target, 'base64'));
                    });
                }
            }
        }
        function initClient(options) {
            const config = {
                fetchTimeout: options.timeout,
                fetchRetry: options.retry,
            };
            return new tuf_js_1.Updater({
                metadataBaseUrl: options.mirrorURL,
                targetBaseUrl: `${options.mirrorURL}/targets`,
                metadataDir: options.cachePath,
                targetDir: path_1.default.join(options.cachePath, TARGETS_DIR_NAME),
                forceCache: options.forceCache,
                config,
            });
        }
    }),
    16213: ((__unused_webpack_module, exports) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.TUFError = void 0;
        class TUFError extends Error {
            constructor({ code, message, cause, }) {
                super(message);
                this.code = code;
                this.cause = cause;
                this.name = this.constructor.name;
            }
        }
        exports.TUFError = TUFError;
    }),
    84423: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.TUFError = exports.DEFAULT_MIRROR_URL = void 0;
        exports.getTrustedRoot = getTrustedRoot;
        exports.initTUF = initTUF;
        const protobuf_specs_1 = __webpack_require__(19654);
        const appdata_1 = __webpack_require__(48796);
        const client_1 = __webpack_require__(83040);
        exports.DEFAULT_MIRROR_URL = 'https://tuf-repo-cdn.sigstore.dev';
        const DEFAULT_CACHE_DIR = 'sigstore-js';
        const DEFAULT_RETRY = { retries: 2 };
        const DEFAULT_TIMEOUT = 5000;
        const TRUSTED_ROOT_TARGET = 'trusted_root.json';
        async function getTrustedRoot(options = {}) {
            const client = createClient(options);
            const trustedRoot = await client.getTarget(TRUSTED_ROOT_TARGET);
            return protobuf_specs_1.TrustedRoot.fromJSON(JSON.parse(trustedRoot));
        }
        async function initTUF(options = {}) {
            const client = createClient(options);
            return client.refresh().then(() => client);
        }
        function createClient(options) {
            return new client_1.TUFClient({
                cachePath: options.cachePath || (0, appdata_1.appDataPath)(DEFAULT_CACHE_DIR),
                rootPath: options.rootPath,
                mirrorURL: options.mirrorURL || exports.DEFAULT_MIRROR_URL,
                retry: options.retry ?? DEFAULT_RETRY,
                timeout: options.timeout ?? DEFAULT_TIMEOUT,
                forceCache: options.forceCache ?? false,
                forceInit: options.forceInit ?? options.force ?? false,
            });
        }
        var error_1 = __webpack_require__(16213);
        Object.defineProperty(exports, "TUFError", ({ enumerable: true, get: function () { return error_1.TUFError; } }));
    }),
    47686: (function (__unused_webpack_module, exports, __webpack_require__) {
        var __importDefault = (this && this.__importDefault) || function (mod) {
            return (mod && mod.__esModule) ? mod : { "default": mod };
        };
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.readTarget = readTarget;
        const fs_1 = __importDefault(__webpack_require__(79896));
        const error_1 = __webpack_require__(16213);
        async function readTarget(tuf, targetPath) {
            const path = await getTargetPath(tuf, targetPath);
            return new Promise((resolve, reject) => {
                fs_1.default.readFile(path, 'utf-8', (err, data) => {
                    if (err) {
                        reject(new error_1.TUFError({
                            code: 'TUF_READ_TARGET_ERROR',
                            message: `error reading target ${path}`,
                            cause: err,
                        }));
                    }
                    else {
                        resolve(data);
                    }
                });
            });
        }
        async function getTargetPath(tuf, target) {
            let targetInfo;
            try {
                targetInfo = await tuf.getTargetInfo(target);
            }
            catch (err) {
                throw new error_1.TUFError({
                    code: 'TUF_REFRESH_METADATA_ERROR',
                    message: 'error refreshing TUF metadata',
                    cause: err,
                });
            }
            if (!targetInfo) {
                throw new error_1.TUFError({
                    code: 'TUF_FIND_TARGET_ERROR',
                    message: `target ${target} not found`,
                });
            }
            let path = await tuf.findCachedTarget(targetInfo);
            if (!path) {
                try {
                    path = await tuf.downloadTarget(targetInfo);
                }
                catch (err) {
                    throw new error_1.TUFError({
                        code: 'TUF_DOWNLOAD_TARGET_ERROR',
                        message: `error downloading target ${path}`,
                        cause: err,
                    });
                }
            }
            return path;
        }
    }),
    52635: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.DSSESignatureContent = void 0;
        const core_1 = __webpack_require__(83917);
        class DSSESignatureContent {
            constructor(env) {
                this.env = env;
            }
            compareDigest(digest) {
                return core_1.crypto.bufferEqual(digest, core_1.crypto.digest('sha256', this.env.payload));
            }
            compareSignature(signature) {
                return core_1.crypto.bufferEqual(signature, this.signature);
            }
            verifySignature(key) {
                return core_1.crypto.verify(this.preAuthEncoding, key, this.signature);
            }
            get signature() {
                return this.env.signatures.length > 0
                    ? this.env.signatures[0].sig
                    : Buffer.from('');
            }
            get preAuthEncoding() {
                return core_1.dsse.preAuthEncoding(this.env.payloadType, this.env.payload);
            }
        }
        exports.DSSESignatureContent = DSSESignatureContent;
    }),
    42544: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.toSignedEntity = toSignedEntity;
        exports.signatureContent = signatureContent;
        const core_1 = __webpack_require__(83917);
        const dsse_1 = __webpack_require__(52635);
        const message_1 = __webpack_require__(26531);
        function toSignedEntity(bundle, artifact) {
            const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
            const timestamps = [];
            for (const entry of tlogEntries) {
                timestamps.push({
                    $case: 'transparency-log',
                    tlogEntry: entry,
                });
            }
            for (const ts of timestampVerificationData?.rfc3161Timestamps ?? []) {
                timestamps.push({
                    $case: 'timestamp-authority',
                    timestamp: core_1.RFC3161Timestamp.parse(ts.signedTimestamp),
                });
            }
            return {
                signature: signatureContent(bundle, artifact),
                key: key(bundle),
                tlogEntries,
                timestamps,
            };
        }
        function signatureContent(bundle, artifact) {
            switch (bundle.content.$case) {
                case 'dsseEnvelope':
                    return new dsse_1.DSSESignatureContent(bundle.content.dsseEnvelope);
                case 'messageSignature':
                    return new message_1.MessageSignatureContent(bundle.content.messageSignature, artifact);
            }
        }
        function key(bundle) {
            switch (bundle.verificationMaterial.content.$case) {
                case 'publicKey':
                    return {
                        $case: 'public-key',
                        hint: bundle.verificationMaterial.content.publicKey.hint,
                    };
                case 'x509CertificateChain':
                    return {
                        $case: 'certificate',
                        certificate: core_1.X509Certificate.parse(bundle.verificationMaterial.content.x509CertificateChain
                            .certificates[0].rawBytes),
                    };
                case 'certificate':
                    return {
                        $case: 'certificate',
                        certificate: core_1.X509Certificate.parse(bundle.verificationMaterial.content.certificate.rawBytes),
                    };
            }
        }
    }),
    26531: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.MessageSignatureContent = void 0;
        const core_1 = __webpack_require__(83917);
        class MessageSignatureContent {
            constructor(messageSignature, artifact) {
                this.signature = messageSignature.signature;
                this.messageDigest = messageSignature.messageDigest.digest;
                this.artifact = artifact;
            }
            compareSignature(signature) {
                return core_1.crypto.bufferEqual(signature, this.signature);
            }
            compareDigest(digest) {
                return core_1.crypto.bufferEqual(digest, this.messageDigest);
            }
            verifySignature(key) {
                return core_1.crypto.verify(this.artifact, key, this.signature);
            }
        }
        exports.MessageSignatureContent = MessageSignatureContent;
    }),
    36849: ((__unused_webpack_module, exports) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.PolicyError = exports.VerificationError = void 0;
        class BaseError extends Error {
            constructor({ code, message, cause, }) {
                super(message);
                this.code = code;
                this.cause = cause;
                this.name = this.constructor.name;
            }
        }
        class VerificationError extends BaseError {
        }
        exports.VerificationError = VerificationError;
        class PolicyError extends BaseError {
        }
        exports.PolicyError = PolicyError;
    }),
    54187: ((__unused_webpack_module, exports, __webpack_require__) => {
        var __webpack_unused_export__;
        __webpack_unused_export__ = ({ value: true });
        exports.BL = exports.jO = exports.mk = __webpack_unused_export__ = exports.DC = void 0;
        var bundle_1 = __webpack_require__(42544);
        Object.defineProperty(exports, "DC", ({ enumerable: true, get: function () { return bundle_1.toSignedEntity; } }));
        var error_1 = __webpack_require__(36849);
        __webpack_unused_export__ = ({ enumerable: true, get: function () { return error_1.PolicyError; } });
        Object.defineProperty(exports, "mk", ({ enumerable: true, get: function () { return error_1.VerificationError; } }));
        var trust_1 = __webpack_require__(97822);
        Object.defineProperty(exports, "jO", ({ enumerable: true, get: function () { return trust_1.toTrustMaterial; } }));
        var verifier_1 = __webpack_require__(74433);
        Object.defineProperty(exports, "BL", ({ enumerable: true, get: function () { return verifier_1.Verifier; } }));
    }),
    38412: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.CertificateChainVerifier = void 0;
        exports.verifyCertificateChain = verifyCertificateChain;
        const error_1 = __webpack_require__(36849);
        const trust_1 = __webpack_require__(97822);
        function verifyCertificateChain(timestamp, leaf, certificateAuthorities) {
            const cas = (0, trust_1.filterCertAuthorities)(certificateAuthorities, timestamp);
            let error;
            for (const ca of cas) {
                try {
                    const verifier = new CertificateChainVerifier({
                        trustedCerts: ca.certChain,
                        untrustedCert: leaf,
                        timestamp,
                    });
                    return verifier.verify();
                }
                catch (err) {
                    error = err;
                }
            }
            throw new error_1.VerificationError({
                code: 'CERTIFICATE_ERROR',
                message: 'Failed to verify certificate chain',
                cause: error,
            });
        }
        class CertificateChainVerifier {
            constructor(opts) {
                this.untrustedCert = opts.untrustedCert;
                this.trustedCerts = opts.trustedCerts;
                this.localCerts = dedupeCertificates([
                    ...opts.trustedCerts,
                    opts.untrustedCert,
                ]);
                this.timestamp = opts.timestamp;
            }
            verify() {
                const certificatePath = this.sort();
                this.checkPath(certificatePath);
                const validForDate = certificatePath.every((cert) => cert.validForDate(this.timestamp));
                if (!validForDate) {
                    throw new error_1.VerificationError({
                        code: 'CERTIFICATE_ERROR',
                        message: 'certificate is not valid or expired at the specified date',
                    });
                }
                return certificatePath;
            }
            sort() {
                const leafCert = this.untrustedCert;
                let paths = this.buildPaths(leafCert);
                paths = paths.filter((path) => path.some((cert) => this.trustedCerts.includes(cert)));
                if (paths.length === 0) {
                    throw new error_1.VerificationError({
                        code: 'CERTIFICATE_ERROR',
                        message: 'no trusted certificate path found',
                    });
                }
                const path = paths.reduce((prev, curr) => prev.length < curr.length ? prev : curr);
                return [leafCert, ...path].slice(0, -1);
            }
            buildPaths(certificate) {
                const paths = [];
                const issuers = this.findIssuer(certificate);
                if (issuers.length === 0) {
                    throw new error_1.VerificationError({
                        code: 'CERTIFICATE_ERROR',
                        message: 'no valid certificate path found',
                    });
                }
                for (let i = 0; i < issuers.length; i++) {
                    const issuer = issuers[i];
                    if (issuer.equals(certificate)) {
                        paths.push([certificate]);
                        continue;
                    }
                    const subPaths = this.buildPaths(issuer);
                    for (let j = 0; j < subPaths.length; j++) {
                        paths.push([issuer, ...subPaths[j]]);
                    }
                }
                return paths;
            }
            findIssuer(certificate) {
                let issuers = [];
                let keyIdentifier;
                if (certificate.subject.equals(certificate.issuer)) {
                    if (certificate.verify()) {
                        return [certificate];
                    }
                }
                if (certificate.extAuthorityKeyID) {
                    keyIdentifier = certificate.extAuthorityKeyID.keyIdentifier;
                }
                this.localCerts.forEach((possibleIssuer) => {
                    if (keyIdentifier) {
                        if (possibleIssuer.extSubjectKeyID) {
                            if (possibleIssuer.extSubjectKeyID.keyIdentifier.equals(keyIdentifier)) {
                                issuers.push(possibleIssuer);
                            }
                            return;
                        }
                    }
                    if (possibleIssuer.subject.equals(certificate.issuer)) {
                        issuers.push(possibleIssuer);
                    }
                });
                issuers = issuers.filter((issuer) => {
                    try {
                        return certificate.verify(issuer);
                    }
                    catch (ex) {
                        return false;
                    }
                });
                return issuers;
            }
            checkPath(path) {
                if (path.length < 1) {
                    throw new error_1.VerificationError({
                        code: 'CERTIFICATE_ERROR',
                        message: 'certificate chain must contain at least one certificate',
                    });
                }
                const validCAs = path.slice(1).every((cert) => cert.isCA);
                if (!validCAs) {
                    throw new error_1.VerificationError({
                        code: 'CERTIFICATE_ERROR',
                        message: 'intermediate certificate is not a CA',
                    });
                }
                for (let i = path.length - 2; i >= 0; i--) {
                    if (!path[i].issuer.equals(path[i + 1].subject)) {
                        throw new error_1.VerificationError({
                            code: 'CERTIFICATE_ERROR',
                            message: 'incorrect certificate name chaining',
                        });
                    }
                }
                for (let i = 0; i < path.length; i++) {
                    const cert = path[i];
                    if (cert.extBasicConstraints?.isCA) {
                        const pathLength = cert.extBasicConstraints.pathLenConstraint;
                        if (pathLength !== undefined && pathLength < i - 1) {
                            throw new error_1.VerificationError({
                                code: 'CERTIFICATE_ERROR',
                                message: 'path length constraint exceeded',
                            });
                        }
                    }
                }
            }
        }
        exports.CertificateChainVerifier = CertificateChainVerifier;
        function dedupeCertificates(certs) {
            for (let i = 0; i < certs.length; i++) {
                for (let j = i + 1; j < certs.length; j++) {
                    if (certs[i].equals(certs[j])) {
                        certs.splice(j, 1);
                        j--;
                    }
                }
            }
            return certs;
        }
    }),
    53771: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.verifyPublicKey = verifyPublicKey;
        exports.verifyCertificate = verifyCertificate;
        const core_1 = __webpack_require__(83917);
        const error_1 = __webpack_require__(36849);
        const certificate_1 = __webpack_require__(38412);
        const sct_1 = __webpack_require__(21633);
        const OID_FULCIO_ISSUER_V1 = '1.3.6.1.4.1.57264.1.1';
        const OID_FULCIO_ISSUER_V2 = '1.3.6.1.4.1.57264.1.8';
        function verifyPublicKey(hint, timestamps, trustMaterial) {
            const key = trustMaterial.publicKey(hint);
            timestamps.forEach((timestamp) => {
                if (!key.validFor(timestamp)) {
                    throw new error_1.VerificationError({
                        code: 'PUBLIC_KEY_ERROR',
                        message: `Public key is not valid for timestamp: ${timestamp.toISOString()}`,
                    });
                }
            });
            return { key: key.publicKey };
        }
        function verifyCertificate(leaf, timestamps, trustMaterial) {
            let path = [];
            timestamps.forEach((timestamp) => {
                path = (0, certificate_1.verifyCertificateChain)(timestamp, leaf, trustMaterial.certificateAuthorities);
            });
            return {
                scts: (0, sct_1.verifySCTs)(path[0], path[1], trustMaterial.ctlogs),
                signer: getSigner(path[0]),
            };
        }
        function getSigner(cert) {
            let issuer;
            const issuerExtension = cert.extension(OID_FULCIO_ISSUER_V2);
            if (issuerExtension) {
                issuer = issuerExtension.valueObj.subs?.[0]?.value.toString('ascii');
            }
            else {
                issuer = cert.extension(OID_FULCIO_ISSUER_V1)?.value.toString('ascii');
            }
            const identity = {
                extensions: { issuer },
                subjectAlternativeName: cert.subjectAltName,
            };
            return {
                key: core_1.crypto.createPublicKey(cert.publicKey),
                identity,
            };
        }
    }),
    21633: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.verifySCTs = verifySCTs;
        const core_1 = __webpack_require__(83917);
        const error_1 = __webpack_require__(36849);
        const trust_1 = __webpack_require__(97822);
        function verifySCTs(cert, issuer, ctlogs) {
            let extSCT;
            const clone = cert.clone();
            for (let i = 0; i < clone.extensions.length; i++) {
                const ext = clone.extensions[i];
                if (ext.subs[0].toOID() === core_1.EXTENSION_OID_SCT) {
                    extSCT = new core_1.X509SCTExtension(ext);
                    clone.extensions.splice(i, 1);
                    break;
                }
            }
            if (!extSCT) {
                return [];
            }
            if (extSCT.signedCertificateTimestamps.length === 0) {
                return [];
            }
            const preCert = new core_1.ByteStream();
            const issuerId = core_1.crypto.digest('sha256', issuer.publicKey);
            preCert.appendView(issuerId);
            const tbs = clone.tbsCertificate.toDER();
            preCert.appendUint24(tbs.length);
            preCert.appendView(tbs);
            return extSCT.signedCertificateTimestamps.map((sct) => {
                const validCTLogs = (0, trust_1.filterTLogAuthorities)(ctlogs, {
                    logID: sct.logID,
                    targetDate: sct.datetime,
                });
                const verified = validCTLogs.some((log) => sct.verify(preCert.buffer, log.publicKey));
                if (!verified) {
                    throw new error_1.VerificationError({
                        code: 'CERTIFICATE_ERROR',
                        message: 'SCT verification failed',
                    });
                }
                return sct.logID;
            });
        }
    }),
    88037: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.verifySubjectAlternativeName = verifySubjectAlternativeName;
        exports.verifyExtensions = verifyExtensions;
        const error_1 = __webpack_require__(36849);
        function verifySubjectAlternativeName(policyIdentity, signerIdentity) {
            if (signerIdentity === undefined || !signerIdentity.match(policyIdentity)) {
                throw new error_1.PolicyError({
                    code: 'UNTRUSTED_SIGNER_ERROR',
                    message: `certificate identity error - expected ${policyIdentity}, got ${signerIdentity}`,
                });
            }
        }
        function verifyExtensions(policyExtensions, signerExtensions = {}) {
            let key;
            for (key in policyExtensions) {
                if (signerExtensions[key] !== policyExtensions[key]) {
                    throw new error_1.PolicyError({
                        code: 'UNTRUSTED_SIGNER_ERROR',
                        message: `invalid certificate extension - expected ${key}=${policyExtensions[key]}, got ${key}=${signerExtensions[key]}`,
                    });
                }
            }
        }
    }),
    20364: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.verifyCheckpoint = verifyCheckpoint;
        const core_1 = __webpack_require__(83917);
        const error_1 = __webpack_require__(36849);
        const trust_1 = __webpack_require__(97822);
        const CHECKPOINT_SEPARATOR = '\n\n';
        const SIGNATURE_REGEX = /\u2014 (\S+) (\S+)\n/g;
        function verifyCheckpoint(entry, tlogs) {
            const validTLogs = (0, trust_1.filterTLogAuthorities)(tlogs, {
                targetDate: new Date(Number(entry.integratedTime) * 1000),
            });
            const inclusionProof = entry.inclusionProof;
            const signedNote = SignedNote.fromString(inclusionProof.checkpoint.envelope);
            const checkpoint = LogCheckpoint.fromString(signedNote.note);
            if (!verifySignedNote(signedNote, validTLogs)) {
                throw new error_1.VerificationError({
                    code: 'TLOG_INCLUSION_PROOF_ERROR',
                    message: 'invalid checkpoint signature',
                });
            }
            if (!core_1.crypto.bufferEqual(checkpoint.logHash, inclusionProof.rootHash)) {
                throw new error_1.VerificationError({
                    code: 'TLOG_INCLUSION_PROOF_ERROR',
                    message: 'root hash mismatch',
                });
            }
        }
        function verifySignedNote(signedNote, tlogs) {
            const data = Buffer.from(signedNote.note, 'utf-8');
            return signedNote.signatures.every((signature) => {
                const tlog = tlogs.find((tlog) => core_1.crypto.bufferEqual(tlog.logID.subarray(0, 4), signature.keyHint));
                if (!tlog) {
                    return false;
                }
                return core_1.crypto.verify(data, tlog.publicKey, signature.signature);
            });
        }
        class SignedNote {
            constructor(note, signatures) {
                this.note = note;
                this.signatures = signatures;
            }
            static fromString(envelope) {
                if (!envelope.includes(CHECKPOINT_SEPARATOR)) {
                    throw new error_1.VerificationError({
                        code: 'TLOG_INCLUSION_PROOF_ERROR',
                        message: 'missing checkpoint separator',
                    });
                }
                const split = envelope.indexOf(CHECKPOINT_SEPARATOR);
                const header = envelope.slice(0, split + 1);
                const data = envelope.slice(split + CHECKPOINT_SEPARATOR.length);
                const matches = data.matchAll(SIGNATURE_REGEX);
                const signatures = Array.from(matches, (match) => {
                    const [, name, signature] = match;
                    const sigBytes = Buffer.from(signature, 'base64');
                    if (sigBytes.length < 5) {
                        throw new error_1.VerificationError({
                            code: 'TLOG_INCLUSION_PROOF_ERROR',
                            message: 'malformed checkpoint signature',
                        });
                    }
                    return {
                        name,
                        keyHint: sigBytes.subarray(0, 4),
                        signature: sigBytes.subarray(4),
                    };
                });
                if (signatures.length === 0) {
                    throw new error_1.VerificationError({
                        code: 'TLOG_INCLUSION_PROOF_ERROR',
                        message: 'no signatures found in checkpoint',
                    });
                }
                return new SignedNote(header, signatures);
            }
        }
        class LogCheckpoint {
            constructor(origin, logSize, logHash, rest) {
                this.origin = origin;
                this.logSize = logSize;
                this.logHash = logHash;
                this.rest = rest;
            }
            static fromString(note) {
                const lines = note.trimEnd().split('\n');
                if (lines.length < 3) {
                    throw new error_1.VerificationError({
                        code: 'TLOG_INCLUSION_PROOF_ERROR',
                        message: 'too few lines in checkpoint header',
                    });
                }
                const origin = lines[0];
                const logSize = BigInt(lines[1]);
                const rootHash = Buffer.from(lines[2], 'base64');
                const rest = lines.slice(3);
                return new LogCheckpoint(origin, logSize, rootHash, rest);
            }
        }
    }),
    27968: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.verifyTSATimestamp = verifyTSATimestamp;
        exports.verifyTLogTimestamp = verifyTLogTimestamp;
        const error_1 = __webpack_require__(36849);
        const checkpoint_1 = __webpack_require__(20364);
        const merkle_1 = __webpack_require__(6412);
        const set_1 = __webpack_require__(10307);
        const tsa_1 = __webpack_require__(84472);
        function verifyTSATimestamp(timestamp, data, timestampAuthorities) {
            (0, tsa_1.verifyRFC3161Timestamp)(timestamp, data, timestampAuthorities);
            return {
                type: 'timestamp-authority',
                logID: timestamp.signerSerialNumber,
                timestamp: timestamp.signingTime,
            };
        }
        function verifyTLogTimestamp(entry, tlogAuthorities) {
            let inclusionVerified = false;
            if (isTLogEntryWithInclusionPromise(entry)) {
                (0, set_1.verifyTLogSET)(entry, tlogAuthorities);
                inclusionVerified = true;
            }
            if (isTLogEntryWithInclusionProof(entry)) {
                (0, merkle_1.verifyMerkleInclusion)(entry);
                (0, checkpoint_1.verifyCheckpoint)(entry, tlogAuthorities);
                inclusionVerified = true;
            }
            if (!inclusionVerified) {
                throw new error_1.VerificationError({
                    code: 'TLOG_MISSING_INCLUSION_ERROR',
                    message: 'inclusion could not be verified',
                });
            }
            return {
                type: 'transparency-log',
                logID: entry.logId.keyId,
                timestamp: new Date(Number(entry.integratedTime) * 1000),
            };
        }
        function isTLogEntryWithInclusionPromise(entry) {
            return entry.inclusionPromise !== undefined;
        }
        function isTLogEntryWithInclusionProof(entry) {
            return entry.inclusionProof !== undefined;
        }
    }),
    6412: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.verifyMerkleInclusion = verifyMerkleInclusion;
        const core_1 = __webpack_require__(83917);
        const error_1 = __webpack_require__(36849);
        const RFC6962_LEAF_HASH_PREFIX = Buffer.from([0x00]);
        const RFC6962_NODE_HASH_PREFIX = Buffer.from([0x01]);
        function verifyMerkleInclusion(entry) {
            const inclusionProof = entry.inclusionProof;
            const logIndex = BigInt(inclusionProof.logIndex);
            const treeSize = BigInt(inclusionProof.treeSize);
            if (logIndex < 0n || logIndex >= treeSize) {
                throw new error_1.VerificationError({
                    code: 'TLOG_INCLUSION_PROOF_ERROR',
                    message: `invalid index: ${logIndex}`,
                });
            }
            const { inner, border } = decompInclProof(logIndex, treeSize);
            if (inclusionProof.hashes.length !== inner + border) {
                throw new error_1.VerificationError({
                    code: 'TLOG_INCLUSION_PROOF_ERROR',
                    message: 'invalid hash count',
                });
            }
            const innerHashes = inclusionProof.hashes.slice(0, inner);
            const borderHashes = inclusionProof.hashes.slice(inner);
            const leafHash = hashLeaf(entry.canonicalizedBody);
            const calculatedHash = chainBorderRight(chainInner(leafHash, innerHashes, logIndex), borderHashes);
            if (!core_1.crypto.bufferEqual(calculatedHash, inclusionProof.rootHash)) {
                throw new error_1.VerificationError({
                    code: 'TLOG_INCLUSION_PROOF_ERROR',
                    message: 'calculated root hash does not match inclusion proof',
                });
            }
        }
        function decompInclProof(index, size) {
            const inner = innerProofSize(index, size);
            const border = onesCount(index >> BigInt(inner));
            return { inner, border };
        }
        function chainInner(seed, hashes, index) {
            return hashes.reduce((acc, h, i) => {
                if ((index >> BigInt(i)) & BigInt(1)) {
                    return hashChildren(h, acc);
                }
                else {
                    return hashChildren(acc, h);
                }
            }, seed);
        }
        function chainBorderRight(seed, hashes) {
            return hashes.reduce((acc, h) => hashChildren(h, acc), seed);
        }
        function innerProofSize(index, size) {
            return bitLength(index ^ (size - BigInt(1)));
        }
        function onesCount(num) {
            return num.toString(2).split('1').length - 1;
        }
        function bitLength(n) {
            if (n === 0n) {
                return 0;
            }
            return n.toString(2).length;
        }
        function hashChildren(left, right) {
            return core_1.crypto.digest('sha256', RFC6962_NODE_HASH_PREFIX, left, right);
        }
        function hashLeaf(leaf) {
            return core_1.crypto.digest('sha256', RFC6962_LEAF_HASH_PREFIX, leaf);
        }
    }),
    10307: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.verifyTLogSET = verifyTLogSET;
        const core_1 = __webpack_require__(83917);
        const error_1 = __webpack_require__(36849);
        const trust_1 = __webpack_require__(97822);
        function verifyTLogSET(entry, tlogs) {
            const validTLogs = (0, trust_1.filterTLogAuthorities)(tlogs, {
                logID: entry.logId.keyId,
                targetDate: new Date(Number(entry.integratedTime) * 1000),
            });
            const verified = validTLogs.some((tlog) => {
                const payload = toVerificationPayload(entry);
                const data = Buffer.from(core_1.json.canonicalize(payload), 'utf8');
                const signature = entry.inclusionPromise.signedEntryTimestamp;
                return core_1.crypto.verify(data, tlog.publicKey, signature);
            });
            if (!verified) {
                throw new error_1.VerificationError({
                    code: 'TLOG_INCLUSION_PROMISE_ERROR',
                    message: 'inclusion promise could not be verified',
                });
            }
        }
        function toVerificationPayload(entry) {
            const { integratedTime, logIndex, logId, canonicalizedBody } = entry;
            return {
                body: canonicalizedBody.toString('base64'),
                integratedTime: Number(integratedTime),
                logIndex: Number(logIndex),
                logID: logId.keyId.toString('hex'),
            };
        }
    }),
    84472: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.verifyRFC3161Timestamp = verifyRFC3161Timestamp;
        const core_1 = __webpack_require__(83917);
        const error_1 = __webpack_require__(36849);
        const certificate_1 = __webpack_require__(38412);
        const trust_1 = __webpack_require__(97822);
        function verifyRFC3161Timestamp(timestamp, data, timestampAuthorities) {
            const signingTime = timestamp.signingTime;
            timestampAuthorities = (0, trust_1.filterCertAuthorities)(timestampAuthorities, signingTime);
            timestampAuthorities = filterCAsBySerialAndIssuer(timestampAuthorities, {
                serialNumber: timestamp.signerSerialNumber,
                issuer: timestamp.signerIssuer,
            });
            const verified = timestampAuthorities.some((ca) => {
                try {
                    verifyTimestampForCA(timestamp, data, ca);
                    return true;
                }
                catch (e) {
                    return false;
                }
            });
            if (!verified) {
                throw new error_1.VerificationError({
                    code: 'TIMESTAMP_ERROR',
                    message: 'timestamp could not be verified',
                });
            }
        }
        function verifyTimestampForCA(timestamp, data, ca) {
            const [leaf, ...cas] = ca.certChain;
            const signingKey = core_1.crypto.createPublicKey(leaf.publicKey);
            const signingTime = timestamp.signingTime;
            try {
                new certificate_1.CertificateChainVerifier({
                    untrustedCert: leaf,
                    trustedCerts: cas,
                    timestamp: signingTime,
                }).verify();
            }
            catch (e) {
                throw new error_1.VerificationError({
                    code: 'TIMESTAMP_ERROR',
                    message: 'invalid certificate chain',
                });
            }
            timestamp.verify(data, signingKey);
        }
        function filterCAsBySerialAndIssuer(timestampAuthorities, criteria) {
            return timestampAuthorities.filter((ca) => ca.certChain.length > 0 &&
                core_1.crypto.bufferEqual(ca.certChain[0].serialNumber, criteria.serialNumber) &&
                core_1.crypto.bufferEqual(ca.certChain[0].issuer, criteria.issuer));
        }
    }),
    27005: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.verifyDSSETLogBody = verifyDSSETLogBody;
        const error_1 = __webpack_require__(36849);
        function verifyDSSETLogBody(tlogEntry, content) {
            switch (tlogEntry.apiVersion) {
                case '0.0.1':
                    return verifyDSSE001TLogBody(tlogEntry, content);
                default:
                    throw new error_1.VerificationError({
                        code: 'TLOG_BODY_ERROR',
                        message: `unsupported dsse version: ${tlogEntry.apiVersion}`,
                    });
            }
        }
        function verifyDSSE001TLogBody(tlogEntry, content) {
            if (tlogEntry.spec.signatures?.length !== 1) {
                throw new error_1.VerificationError({
                    code: 'TLOG_BODY_ERROR',
                    message: 'signature count mismatch',
                });
            }
            const tlogSig = tlogEntry.spec.signatures[0].signature;
            if (!content.compareSignature(Buffer.from(tlogSig, 'base64')))
                throw new error_1.VerificationError({
                    code: 'TLOG_BODY_ERROR',
                    message: 'tlog entry signature mismatch',
                });
            const tlogHash = tlogEntry.spec.payloadHash?.value || '';
            if (!content.compareDigest(Buffer.from(tlogHash, 'hex'))) {
                throw new error_1.VerificationError({
                    code: 'TLOG_BODY_ERROR',
                    message: 'DSSE payload hash mismatch',
                });
            }
        }
    }),
    1484: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.verifyHashedRekordTLogBody = verifyHashedRekordTLogBody;
        const error_1 = __webpack_require__(36849);
        function verifyHashedRekordTLogBody(tlogEntry, content) {
            switch (tlogEntry.apiVersion) {
                case '0.0.1':
                    return verifyHashedrekord001TLogBody(tlogEntry, content);
                default:
                    throw new error_1.VerificationError({
                        code: 'TLOG_BODY_ERROR',
                        message: `unsupported hashedrekord version: ${tlogEntry.apiVersion}`,
                    });
            }
        }
        function verifyHashedrekord001TLogBody(tlogEntry, content) {
            const tlogSig = tlogEntry.spec.signature.content || '';
            if (!content.compareSignature(Buffer.from(tlogSig, 'base64'))) {
                throw new error_1.VerificationError({
                    code: 'TLOG_BODY_ERROR',
                    message: 'signature mismatch',
                });
            }
            const tlogDigest = tlogEntry.spec.data.hash?.value || '';
            if (!content.compareDigest(Buffer.from(tlogDigest, 'hex'))) {
                throw new error_1.VerificationError({
                    code: 'TLOG_BODY_ERROR',
                    message: 'digest mismatch',
                });
            }
        }
    }),
    38218: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.verifyTLogBody = verifyTLogBody;
        const error_1 = __webpack_require__(36849);
        const dsse_1 = __webpack_require__(27005);
        const hashedrekord_1 = __webpack_require__(1484);
        const intoto_1 = __webpack_require__(17703);
        function verifyTLogBody(entry, sigContent) {
            const { kind, version } = entry.kindVersion;
            const body = JSON.parse(entry.canonicalizedBody.toString('utf8'));
            if (kind !== body.kind || version !== body.apiVersion) {
                throw new error_1.VerificationError({
                    code: 'TLOG_BODY_ERROR',
                    message: `kind/version mismatch - expected: ${kind}/${version}, received: ${body.kind}/${body.apiVersion}`,
                });
            }
            switch (body.kind) {
                case 'dsse':
                    return (0, dsse_1.verifyDSSETLogBody)(body, sigContent);
                case 'intoto':
                    return (0, intoto_1.verifyIntotoTLogBody)(body, sigContent);
                case 'hashedrekord':
                    return (0, hashedrekord_1.verifyHashedRekordTLogBody)(body, sigContent);
                default:
                    throw new error_1.VerificationError({
                        code: 'TLOG_BODY_ERROR',
                        message: `unsupported kind: ${kind}`,
                    });
            }
        }
    }),
    17703: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.verifyIntotoTLogBody = verifyIntotoTLogBody;
        const error_1 = __webpack_require__(36849);
        function verifyIntotoTLogBody(tlogEntry, content) {
            switch (tlogEntry.apiVersion) {
                case '0.0.2':
                    return verifyIntoto002TLogBody(tlogEntry, content);
                default:
                    throw new error_1.VerificationError({
                        code: 'TLOG_BODY_ERROR',
                        message: `unsupported intoto version: ${tlogEntry.apiVersion}`,
                    });
            }
        }
        function verifyIntoto002TLogBody(tlogEntry, content) {
            if (tlogEntry.spec.content.envelope.signatures?.length !== 1) {
                throw new error_1.VerificationError({
                    code: 'TLOG_BODY_ERROR',
                    message: 'signature count mismatch',
                });
            }
            const tlogSig = base64Decode(tlogEntry.spec.content.envelope.signatures[0].sig);
            if (!content.compareSignature(Buffer.from(tlogSig, 'base64'))) {
                throw new error_1.VerificationError({
                    code: 'TLOG_BODY_ERROR',
                    message: 'tlog entry signature mismatch',
                });
            }
            const tlogHash = tlogEntry.spec.content.payloadHash?.value || '';
            if (!content.compareDigest(Buffer.from(tlogHash, 'hex'))) {
                throw new error_1.VerificationError({
                    code: 'TLOG_BODY_ERROR',
                    message: 'DSSE payload hash mismatch',
                });
            }
        }
        function base64Decode(str) {
            return Buffer.from(str, 'base64').toString('utf-8');
        }
    }),
    19738: ((__unused_webpack_module, exports) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.filterCertAuthorities = filterCertAuthorities;
        exports.filterTLogAuthorities = filterTLogAuthorities;
        function filterCertAuthorities(certAuthorities, timestamp) {
            return certAuthorities.filter((ca) => {
                return ca.validFor.start <= timestamp && ca.validFor.end >= timestamp;
            });
        }
        function filterTLogAuthorities(tlogAuthorities, criteria) {
            return tlogAuthorities.filter((tlog) => {
                if (criteria.logID && !tlog.logID.equals(criteria.logID)) {
                    return false;
                }
                return (tlog.validFor.start <= criteria.targetDate &&
                    criteria.targetDate <= tlog.validFor.end);
            });
        }
    }),
    97822: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.filterTLogAuthorities = exports.filterCertAuthorities = void 0;
        exports.toTrustMaterial = toTrustMaterial;
        const core_1 = __webpack_require__(83917);
        const protobuf_specs_1 = __webpack_require__(19654);
        const error_1 = __webpack_require__(36849);
        const BEGINNING_OF_TIME = new Date(0);
        const END_OF_TIME = new Date(8640000000000000);
        var filter_1 = __webpack_require__(19738);
        Object.defineProperty(exports, "filterCertAuthorities", ({ enumerable: true, get: function () { return filter_1.filterCertAuthorities; } }));
        Object.defineProperty(exports, "filterTLogAuthorities", ({ enumerable: true, get: function () { return filter_1.filterTLogAuthorities; } }));
        function toTrustMaterial(root, keys) {
            const keyFinder = typeof keys === 'function' ? keys : keyLocator(keys);
            return {
                certificateAuthorities: root.certificateAuthorities.map(createCertAuthority),
                timestampAuthorities: root.timestampAuthorities.map(createCertAuthority),
                tlogs: root.tlogs.map(createTLogAuthority),
                ctlogs: root.ctlogs.map(createTLogAuthority),
                publicKey: keyFinder,
            };
        }
        function createTLogAuthority(tlogInstance) {
            const keyDetails = tlogInstance.publicKey.keyDetails;
            const keyType = keyDetails === protobuf_specs_1.PublicKeyDetails.PKCS1_RSA_PKCS1V5 ||
                keyDetails === protobuf_specs_1.PublicKeyDetails.PKIX_RSA_PKCS1V5 ||
                keyDetails === protobuf_specs_1.PublicKeyDetails.PKIX_RSA_PKCS1V15_2048_SHA256 ||
                keyDetails === protobuf_specs_1.PublicKeyDetails.PKIX_RSA_PKCS1V15_3072_SHA256 ||
                keyDetails === protobuf_specs_1.PublicKeyDetails.PKIX_RSA_PKCS1V15_4096_SHA256
                ? 'pkcs1'
                : 'spki';
            return {
                logID: tlogInstance.logId.keyId,
                publicKey: core_1.crypto.createPublicKey(tlogInstance.publicKey.rawBytes, keyType),
                validFor: {
                    start: tlogInstance.publicKey.validFor?.start || BEGINNING_OF_TIME,
                    end: tlogInstance.publicKey.validFor?.end || END_OF_TIME,
                },
            };
        }
        function createCertAuthority(ca) {
            return {
                certChain: ca.certChain.certificates.map((cert) => {
                    return core_1.X509Certificate.parse(cert.rawBytes);
                }),
                validFor: {
                    start: ca.validFor?.start || BEGINNING_OF_TIME,
                    end: ca.validFor?.end || END_OF_TIME,
                },
            };
        }
        function keyLocator(keys) {
            return (hint) => {
                const key = (keys || {})[hint];
                if (!key) {
                    throw new error_1.VerificationError({
                        code: 'PUBLIC_KEY_ERROR',
                        message: `key not found: ${hint}`,
                    });
                }
                return {
                    publicKey: core_1.crypto.createPublicKey(key.rawBytes),
                    validFor: (date) => {
                        return ((key.validFor?.start || BEGINNING_OF_TIME) <= date &&
                            (key.validFor?.end || END_OF_TIME) >= date);
                    },
                };
            };
        }
    }),
    74433: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.Verifier = void 0;
        const util_1 = __webpack_require__(39023);
        const error_1 = __webpack_require__(36849);
        const key_1 = __webpack_require__(53771);
        const policy_1 = __webpack_require__(88037);
        const timestamp_1 = __webpack_require__(27968);
        const tlog_1 = __webpack_require__(38218);
        class Verifier {
            constructor(trustMaterial, options = {}) {
                this.trustMaterial = trustMaterial;
                this.options = {
                    ctlogThreshold: options.ctlogThreshold ?? 1,
                    tlogThreshold: options.tlogThreshold ?? 1,
                    tsaThreshold: options.tsaThreshold ?? 0,
                };
            }
            verify(entity, policy) {
                const timestamps = this.verifyTimestamps(entity);
                const signer = this.verifySigningKey(entity, timestamps);
                this.verifyTLogs(entity);
                this.verifySignature(entity, signer);
                if (policy) {
                    this.verifyPolicy(policy, signer.identity || {});
                }
                return signer;
            }
            verifyTimestamps(entity) {
                let tlogCount = 0;
                let tsaCount = 0;
                const timestamps = entity.timestamps.map((timestamp) => {
                    switch (timestamp.$case) {
                        case 'timestamp-authority':
                            tsaCount++;
                            return (0, timestamp_1.verifyTSATimestamp)(timestamp.timestamp, entity.signature.signature, this.trustMaterial.timestampAuthorities);
                        case 'transparency-log':
                            tlogCount++;
                            return (0, timestamp_1.verifyTLogTimestamp)(timestamp.tlogEntry, this.trustMaterial.tlogs);
                    }
                });
                if (containsDupes(timestamps)) {
                    throw new error_1.VerificationError({
                        code: 'TIMESTAMP_ERROR',
                        message: 'duplicate timestamp',
                    });
                }
                if (tlogCount < this.options.tlogThreshold) {
                    throw new error_1.VerificationError({
                        code: 'TIMESTAMP_ERROR',
                        message: `expected ${this.options.tlogThreshold} tlog timestamps, got ${tlogCount}`,
                    });
                }
                if (tsaCount < this.options.tsaThreshold) {
                    throw new error_1.VerificationError({
                        code: 'TIMESTAMP_ERROR',
                        message: `expected ${this.options.tsaThreshold} tsa timestamps, got ${tsaCount}`,
                    });
                }
                return timestamps.map((t) => t.timestamp);
            }
            verifySigningKey({ key }, timestamps) {
                switch (key.$case) {
                    case 'public-key': {
                        return (0, key_1.verifyPublicKey)(key.hint, timestamps, this.trustMaterial);
                    }
                    case 'certificate': {
                        const result = (0, key_1.verifyCertificate)(key.certificate, timestamps, this.trustMaterial);
                        if (containsDupes(result.scts)) {
                            throw new error_1.VerificationError({
                                code: 'CERTIFICATE_ERROR',
                                message: 'duplicate SCT',
                            });
                        }
                        if (result.scts.length < this.options.ctlogThreshold) {
                            throw new error_1.VerificationError({
                                code: 'CERTIFICATE_ERROR',
                                message: `expected ${this.options.ctlogThreshold} SCTs, got ${result.scts.length}`,
                            });
                        }
                        return result.signer;
                    }
                }
            }
            verifyTLogs({ signature: content, tlogEntries }) {
                tlogEntries.forEach((entry) => (0, tlog_1.verifyTLogBody)(entry, content));
            }
            verifySignature(entity, signer) {
                if (!entity.signature.verifySignature(signer.key)) {
                    throw new error_1.VerificationError({
                        code: 'SIGNATURE_ERROR',
                        message: 'signature verification failed',
                    });
                }
            }
            verifyPolicy(policy, identity) {
                if (policy.subjectAlternativeName) {
                    (0, policy_1.verifySubjectAlternativeName)(policy.subjectAlternativeName, identity.subjectAlternativeName);
                }
                if (policy.extensions) {
                    (0, policy_1.verifyExtensions)(policy.extensions, identity.extensions);
                }
            }
        }
        exports.Verifier = Verifier;
        function containsDupes(arr) {
            for (let i = 0; i < arr.length; i++) {
                for (let j = i + 1; j < arr.length; j++) {
                    if ((0, util_1.isDeepStrictEqual)(arr[i], arr[j])) {
                        return true;
                    }
                }
            }
            return false;
        }
    }),
    65178: ((module) => {
        const COMMA = ',';
        const COLON = ':';
        const LEFT_SQUARE_BRACKET = '[';
        const RIGHT_SQUARE_BRACKET = ']';
        const LEFT_CURLY_BRACKET = '{';
        const RIGHT_CURLY_BRACKET = '}';
        function canonicalize(object) {
            const buffer = [];
            if (typeof object === 'string') {
                buffer.push(canonicalizeString(object));
            }
            else if (typeof object === 'boolean') {
                buffer.push(JSON.stringify(object));
            }
            else if (Number.isInteger(object)) {
                buffer.push(JSON.stringify(object));
            }
            else if (object === null) {
                buffer.push(JSON.stringify(object));
            }
            else if (Array.isArray(object)) {
                buffer.push(LEFT_SQUARE_BRACKET);
                let first = true;
                object.forEach((element) => {
                    if (!first) {
                        buffer.push(COMMA);
                    }
                    first = false;
                    buffer.push(canonicalize(element));
                });
                buffer.push(RIGHT_SQUARE_BRACKET);
            }
            else if (typeof object === 'object') {
                buffer.push(LEFT_CURLY_BRACKET);
                let first = true;
                Object.keys(object)
                    .sort()
                    .forEach((property) => {
                    if (!first) {
                        buffer.push(COMMA);
                    }
                    first = false;
                    buffer.push(canonicalizeString(property));
                    buffer.push(COLON);
                    buffer.push(canonicalize(object[property]));
                });
                buffer.push(RIGHT_CURLY_BRACKET);
            }
            else {
                throw new TypeError('cannot encode ' + object.toString());
            }
            return buffer.join('');
        }
        function canonicalizeString(string) {
            const escapedString = string.replace(/\\/g, '\\\\').replace(/"/g, '\\"');
            return '"' + escapedString + '"';
        }
        module.exports = {
            canonicalize,
        };
    }),
    28883: (function (__unused_webpack_module, exports, __webpack_require__) {
        var __importDefault = (this && this.__importDefault) || function (mod) {
            return (mod && mod.__esModule) ? mod : { "default": mod };
        };
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.Signed = exports.MetadataKind = void 0;
        exports.isMetadataKind = isMetadataKind;
        const util_1 = __importDefault(__webpack_require__(39023));
        const error_1 = __webpack_require__(5494);
        const utils_1 = __webpack_require__(20846);
        const SPECIFICATION_VERSION = ['1', '0', '31'];
        var MetadataKind;
        (function (MetadataKind) {
            MetadataKind["Root"] = "root";
            MetadataKind["Timestamp"] = "timestamp";
            MetadataKind["Snapshot"] = "snapshot";
            MetadataKind["Targets"] = "targets";
        })(MetadataKind || (exports.MetadataKind = MetadataKind = {}));
        function isMetadataKind(value) {
            return (typeof value === 'string' &&
                Object.values(MetadataKind).includes(value));
        }
        class Signed {
            constructor(options) {
                this.specVersion = options.specVersion || SPECIFICATION_VERSION.join('.');
                const specList = this.specVersion.split('.');
                if (!(specList.length === 2 || specList.length === 3) ||
                    !specList.every((item) => isNumeric(item))) {
                    throw new error_1.ValueError('Failed to parse specVersion');
                }
                if (specList[0] != SPECIFICATION_VERSION[0]) {
                    throw new error_1.ValueError('Unsupported specVersion');
                }
                this.expires = options.expires;
                this.version = options.version;
                this.unrecognizedFields = options.unrecognizedFields || {};
            }
            equals(other) {
                if (!(other instanceof Signed)) {
                    return false;
                }
                return (this.specVersion === other.specVersion &&
                    this.expires === other.expires &&
                    this.version === other.version &&
                    util_1.default.isDeepStrictEqual(this.unrecognizedFields, other.unrecognizedFields));
            }
            isExpired(referenceTime) {
                if (!referenceTime) {
                    referenceTime = new Date();
                }
                return referenceTime >= new Date(this.expires);
            }
            static commonFieldsFromJSON(data) {
                const { spec_version, expires, version, ...rest } = data;
                if (!utils_1.guard.isDefined(spec_version)) {
                    throw new error_1.ValueError('spec_version is not defined');
                }
                else if (typeof spec_version !== 'string') {
                    throw new TypeError('spec_version must be a string');
                }
                if (!utils_1.guard.isDefined(expires)) {
                    throw new error_1.ValueError('expires is not defined');
                }
                else if (!(typeof expires === 'string')) {
                    throw new TypeError('expires must be a string');
                }
                if (!utils_1.guard.isDefined(version)) {
                    throw new error_1.ValueError('version is not defined');
                }
                else if (!(typeof version === 'number')) {
                    throw new TypeError('version must be a number');
                }
                return {
                    specVersion: spec_version,
                    expires,
                    version,
                    unrecognizedFields: rest,
                };
            }
        }
        exports.Signed = Signed;
        function isNumeric(str) {
            return !isNaN(Number(str));
        }
    }),
    84727: (function (__unused_webpack_module, exports, __webpack_require__) {
        var __importDefault = (this && this.__importDefault) || function (mod) {
            return (mod && mod.__esModule) ? mod : { "default": mod };
        };
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.Delegations = void 0;
        const util_1 = __importDefault(__webpack_require__(39023));
        const error_1 = __webpack_require__(5494);
        const key_1 = __webpack_require__(53343);
        const role_1 = __webpack_require__(55934);
        const utils_1 = __webpack_require__(20846);
        class Delegations {
            constructor(options) {
                this.keys = options.keys;
                this.unrecognizedFields = options.unrecognizedFields || {};
                if (options.roles) {
                    if (Object.keys(options.roles).some((roleName) => role_1.TOP_LEVEL_ROLE_NAMES.includes(roleName))) {
                        throw new error_1.ValueError('Delegated role name conflicts with top-level role name');
                    }
                }
                this.succinctRoles = options.succinctRoles;
                this.roles = options.roles;
            }
            equals(other) {
                if (!(other instanceof Delegations)) {
                    return false;
                }
                return (util_1.default.isDeepStrictEqual(this.keys, other.keys) &&
                    util_1.default.isDeepStrictEqual(this.roles, other.roles) &&
                    util_1.default.isDeepStrictEqual(this.unrecognizedFields, other.unrecognizedFields) &&
                    util_1.default.isDeepStrictEqual(this.succinctRoles, other.succinctRoles));
            }
            *rolesForTarget(targetPath) {
                if (this.roles) {
                    for (const role of Object.values(this.roles)) {
                        if (role.isDelegatedPath(targetPath)) {
                            yield { role: role.name, terminating: role.terminating };
                        }
                    }
                }
                else if (this.succinctRoles) {
                    yield {
                        role: this.succinctRoles.getRoleForTarget(targetPath),
                        terminating: true,
                    };
                }
            }
            toJSON() {
                const json = {
                    keys: keysToJSON(this.keys),
                    ...this.unrecognizedFields,
                };
                if (this.roles) {
                    json.roles = rolesToJSON(this.roles);
                }
                else if (this.succinctRoles) {
                    json.succinct_roles = this.succinctRoles.toJSON();
                }
                return json;
            }
            static fromJSON(data) {
                const { keys, roles, succinct_roles, ...unrecognizedFields } = data;
                let succinctRoles;
                if (utils_1.guard.isObject(succinct_roles)) {
                    succinctRoles = role_1.SuccinctRoles.fromJSON(succinct_roles);
                }
                return new Delegations({
                    keys: keysFromJSON(keys),
                    roles: rolesFromJSON(roles),
                    unrecognizedFields,
                    succinctRoles,
                });
            }
        }
        exports.Delegations = Delegations;
        function keysToJSON(keys) {
            return Object.entries(keys).reduce((acc, [keyId, key]) => ({
                ...acc,
                [keyId]: key.toJSON(),
            }), {});
        }
        function rolesToJSON(roles) {
            return Object.values(roles).map((role) => role.toJSON());
        }
        function keysFromJSON(data) {
            if (!utils_1.guard.isObjectRecord(data)) {
                throw new TypeError('keys is malformed');
            }
            return Object.entries(data).reduce((acc, [keyID, keyData]) => ({
                ...acc,
                [keyID]: key_1.Key.fromJSON(keyID, keyData),
            }), {});
        }
        function rolesFromJSON(data) {
            let roleMap;
            if (utils_1.guard.isDefined(data)) {
                if (!utils_1.guard.isObjectArray(data)) {
                    throw new TypeError('roles is malformed');
                }
                roleMap = data.reduce((acc, role) => {
                    const delegatedRole = role_1.DelegatedRole.fromJSON(role);
                    return {
                        ...acc,
                        [delegatedRole.name]: delegatedRole,
                    };
                }, {});
            }
            return roleMap;
        }
    }),
    5494: ((__unused_webpack_module, exports) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.UnsupportedAlgorithmError = exports.CryptoError = exports.LengthOrHashMismatchError = exports.UnsignedMetadataError = exports.RepositoryError = exports.ValueError = void 0;
        class ValueError extends Error {
        }
        exports.ValueError = ValueError;
        class RepositoryError extends Error {
        }
        exports.RepositoryError = RepositoryError;
        class UnsignedMetadataError extends RepositoryError {
        }
        exports.UnsignedMetadataError = UnsignedMetadataError;
        class LengthOrHashMismatchError extends RepositoryError {
        }
        exports.LengthOrHashMismatchError = LengthOrHashMismatchError;
        class CryptoError extends Error {
        }
        exports.CryptoError = CryptoError;
        class UnsupportedAlgorithmError extends CryptoError {
        }
        exports.UnsupportedAlgorithmError = UnsupportedAlgorithmError;
    }),
    76708: (function (__unused_webpack_module, exports, __webpack_require__) {
        var __importDefault = (this && this.__importDefault) || function (mod) {
            return (mod && mod.__esModule) ? mod : { "default": mod };
        };
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.TargetFile = exports.MetaFile = void 0;
        const crypto_1 = __importDefault(__webpack_require__(76982));
        const util_1 = __importDefault(__webpack_require__(39023));
        const error_1 = __webpack_require__(5494);
        const utils_1 = __webpack_require__(20846);
        class MetaFile {
            constructor(opts) {
                if (opts.version <= 0) {
                    throw new error_1.ValueError('Metafile version must be at least 1');
                }
                if (opts.length !== undefined) {
                    validateLength(opts.length);
                }
                this.version = opts.version;
                this.length = opts.length;
                this.hashes = opts.hashes;
                this.unrecognizedFields = opts.unrecognizedFields || {};
            }
            equals(other) {
                if (!(other instanceof MetaFile)) {
                    return false;
                }
                return (this.version === other.version &&
                    this.length === other.length &&
                    util_1.default.isDeepStrictEqual(this.hashes, other.hashes) &&
                    util_1.default.isDeepStrictEqual(this.unrecognizedFields, other.unrecognizedFields));
            }
            verify(data) {
                if (this.length !== undefined) {
                    if (data.length !== this.length) {
                        throw new error_1.LengthOrHashMismatchError(`Expected length ${this.length} but got ${data.length}`);
                    }
                }
                if (this.hashes) {
                    Object.entries(this.hashes).forEach(([key, value]) => {
                        let hash;
                        try {
                            hash = crypto_1.default.createHash(key);
                        }
                        catch (e) {
                            throw new error_1.LengthOrHashMismatchError(`Hash algorithm ${key} not supported`);
                        }
                        const observedHash = hash.update(data).digest('hex');
                        if (observedHash !== value) {
                            throw new error_1.LengthOrHashMismatchError(`Expected hash ${value} but got ${observedHash}`);
                        }
                    });
                }
            }
            toJSON() {
                const json = {
                    version: this.version,
                    ...this.unrecognizedFields,
                };
                if (this.length !== undefined) {
                    json.length = this.length;
                }
                if (this.hashes) {
                    json.hashes = this.hashes;
                }
                return json;
            }
            static fromJSON(data) {
                const { version, length, hashes, ...rest } = data;
                if (typeof version !== 'number') {
                    throw new TypeError('version must be a number');
                }
                if (utils_1.guard.isDefined(length) && typeof length !== 'number') {
                    throw new TypeError('length must be a number');
                }
                if (utils_1.guard.isDefined(hashes) && !utils_1.guard.isStringRecord(hashes)) {
                    throw new TypeError('hashes must be string keys and values');
                }
                return new MetaFile({
                    version,
                    length,
                    hashes,
                    unrecognizedFields: rest,
                });
            }
        }
        exports.MetaFile = MetaFile;
        class TargetFile {
            constructor(opts) {
                validateLength(opts.length);
                this.length = opts.length;
                this.path = opts.path;
                this.hashes = opts.hashes;
                this.unrecognizedFields = opts.unrecognizedFields || {};
            }
            get custom() {
                const custom = this.unrecognizedFields['custom'];
                if (!custom || Array.isArray(custom) || !(typeof custom === 'object')) {
                    return {};
                }
                return custom;
            }
            equals(other) {
                if (!(other instanceof TargetFile)) {
                    return false;
                }
                return (this.length === other.length &&
                    this.path === other.path &&
                    util_1.default.isDeepStrictEqual(this.hashes, other.hashes) &&
                    util_1.default.isDeepStrictEqual(this.unrecognizedFields, other.unrecognizedFields));
            }
            async verify(stream) {
                let observedLength = 0;
                const digests = Object.keys(this.hashes).reduce((acc, key) => {
                    try {
                        acc[key] = crypto_1.default.createHash(key);
                    }
                    catch (e) {
                        throw new error_1.LengthOrHashMismatchError(`Hash algorithm ${key} not supported`);
                    }
                    return acc;
                }, {});
                for await (const chunk of stream) {
                    observedLength += chunk.length;
                    Object.values(digests).forEach((digest) => {
                        digest.update(chunk);
                    });
                }
                if (observedLength !== this.length) {
                    throw new error_1.LengthOrHashMismatchError(`Expected length ${this.length} but got ${observedLength}`);
                }
                Object.entries(digests).forEach(([key, value]) => {
                    const expected = this.hashes[key];
                    const actual = value.digest('hex');
                    if (actual !== expected) {
                        throw new error_1.LengthOrHashMismatchError(`Expected hash ${expected} but got ${actual}`);
                    }
                });
            }
            toJSON() {
                return {
                    length: this.length,
                    hashes: this.hashes,
                    ...this.unrecognizedFields,
                };
            }
            static fromJSON(path, data) {
                const { length, hashes, ...rest } = data;
                if (typeof length !== 'number') {
                    throw new TypeError('length must be a number');
                }
                if (!utils_1.guard.isStringRecord(hashes)) {
                    throw new TypeError('hashes must have string keys and values');
                }
                return new TargetFile({
                    length,
                    path,
                    hashes,
                    unrecognizedFields: rest,
                });
            }
        }
        exports.TargetFile = TargetFile;
        function validateLength(length) {
            if (length < 0) {
                throw new error_1.ValueError('Length must be at least 0');
            }
        }
    }),
    68908: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.Timestamp = exports.Targets = exports.Snapshot = exports.Signature = exports.Root = exports.Metadata = exports.Key = exports.TargetFile = exports.MetaFile = exports.ValueError = exports.MetadataKind = void 0;
        var base_1 = __webpack_require__(28883);
        Object.defineProperty(exports, "MetadataKind", ({ enumerable: true, get: function () { return base_1.MetadataKind; } }));
        var error_1 = __webpack_require__(5494);
        Object.defineProperty(exports, "ValueError", ({ enumerable: true, get: function () { return error_1.ValueError; } }));
        var file_1 = __webpack_require__(76708);
        Object.defineProperty(exports, "MetaFile", ({ enumerable: true, get: function () { return file_1.MetaFile; } }));
        Object.defineProperty(exports, "TargetFile", ({ enumerable: true, get: function () { return file_1.TargetFile; } }));
        var key_1 = __webpack_require__(53343);
        Object.defineProperty(exports, "Key", ({ enumerable: true, get: function () { return key_1.Key; } }));
        var metadata_1 = __webpack_require__(86555);
        Object.defineProperty(exports, "Metadata", ({ enumerable: true, get: function () { return metadata_1.Metadata; } }));
        var root_1 = __webpack_require__(8946);
        Object.defineProperty(exports, "Root", ({ enumerable: true, get: function () { return root_1.Root; } }));
        var signature_1 = __webpack_require__(50874);
        Object.defineProperty(exports, "Signature", ({ enumerable: true, get: function () { return signature_1.Signature; } }));
        var snapshot_1 = __webpack_require__(59386);
        Object.defineProperty(exports, "Snapshot", ({ enumerable: true, get: function () { return snapshot_1.Snapshot; } }));
        var targets_1 = __webpack_require__(46150);
        Object.defineProperty(exports, "Targets", ({ enumerable: true, get: function () { return targets_1.Targets; } }));
        var timestamp_1 = __webpack_require__(81796);
        Object.defineProperty(exports, "Timestamp", ({ enumerable: true, get: function () { return timestamp_1.Timestamp; } }));
    }),
    53343: (function (__unused_webpack_module, exports, __webpack_require__) {
        var __importDefault = (this && this.__importDefault) || function (mod) {
            return (mod && mod.__esModule) ? mod : { "default": mod };
        };
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.Key = void 0;
        const util_1 = __importDefault(__webpack_require__(39023));
        const error_1 = __webpack_require__(5494);
        const utils_1 = __webpack_require__(20846);
        const key_1 = __webpack_require__(86361);
        class Key {
            constructor(options) {
                const { keyID, keyType, scheme, keyVal, unrecognizedFields } = options;
                this.keyID = keyID;
                this.keyType = keyType;
                this.scheme = scheme;
                this.keyVal = keyVal;
                this.unrecognizedFields = unrecognizedFields || {};
            }
            verifySignature(metadata) {
                const signature = metadata.signatures[this.keyID];
                if (!signature)
                    throw new error_1.UnsignedMetadataError('no signature for key found in metadata');
                if (!this.keyVal.public)
                    throw new error_1.UnsignedMetadataError('no public key found');
                const publicKey = (0, key_1.getPublicKey)({
                    keyType: this.keyType,
                    scheme: this.scheme,
                    keyVal: this.keyVal.public,
                });
                const signedData = metadata.signed.toJSON();
                try {
                    if (!utils_1.crypto.verifySignature(signedData, publicKey, signature.sig)) {
                        throw new error_1.UnsignedMetadataError(`failed to verify ${this.keyID} signature`);
                    }
                }
                catch (error) {
                    if (error instanceof error_1.UnsignedMetadataError) {
                        throw error;
                    }
                    throw new error_1.UnsignedMetadataError(`failed to verify ${this.keyID} signature`);
                }
            }
            equals(other) {
                if (!(other instanceof Key)) {
                    return false;
                }
                return (this.keyID === other.keyID &&
                    this.keyType === other.keyType &&
                    this.scheme === other.scheme &&
                    util_1.default.isDeepStrictEqual(this.keyVal, other.keyVal) &&
                    util_1.default.isDeepStrictEqual(this.unrecognizedFields, other.unrecognizedFields));
            }
            toJSON() {
                return {
                    keytype: this.keyType,
                    scheme: this.scheme,
                    keyval: this.keyVal,
                    ...this.unrecognizedFields,
                };
            }
            static fromJSON(keyID, data) {
                const { keytype, scheme, keyval, ...rest } = data;
                if (typeof keytype !== 'string') {
                    throw new TypeError('keytype must be a string');
                }
                if (typeof scheme !== 'string') {
                    throw new TypeError('scheme must be a string');
                }
                if (!utils_1.guard.isStringRecord(keyval)) {
                    throw new TypeError('keyval must be a string record');
                }
                return new Key({
                    keyID,
                    keyType: keytype,
                    scheme,
                    keyVal: keyval,
                    unrecognizedFields: rest,
                });
            }
        }
        exports.Key = Key;
    }),
    86555: (function (__unused_webpack_module, exports, __webpack_require__) {
        var __importDefault = (this && this.__importDefault) || function (mod) {
            return (mod && mod.__esModule) ? mod : { "default": mod };
        };
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.Metadata = void 0;
        const canonical_json_1 = __webpack_require__(65178);
        const util_1 = __importDefault(__webpack_require__(39023));
        const base_1 = __webpack_require__(28883);
        const error_1 = __webpack_require__(5494);
        const root_1 = __webpack_require__(8946);
        const signature_1 = __webpack_require__(50874);
        const snapshot_1 = __webpack_require__(59386);
        const targets_1 = __webpack_require__(46150);
        const timestamp_1 = __webpack_require__(81796);
        const utils_1 = __webpack_require__(20846);
        class Metadata {
            constructor(signed, signatures, unrecognizedFields) {
                this.signed = signed;
                this.signatures = signatures || {};
                this.unrecognizedFields = unrecognizedFields || {};
            }
            sign(signer, append = true) {
                const bytes = Buffer.from((0, canonical_json_1.canonicalize)(this.signed.toJSON()));
                const signature = signer(bytes);
                if (!append) {
                    this.signatures = {};
                }
                this.signatures[signature.keyID] = signature;
            }
            verifyDelegate(delegatedRole, delegatedMetadata) {
                let role;
                let keys = {};
                switch (this.signed.type) {
                    case base_1.MetadataKind.Root:
                        keys = this.signed.keys;
                        role = this.signed.roles[delegatedRole];
                        break;
                    case base_1.MetadataKind.Targets:
                        if (!this.signed.delegations) {
                            throw new error_1.ValueError(`No delegations found for ${delegatedRole}`);
                        }
                        keys = this.signed.delegations.keys;
                        if (this.signed.delegations.roles) {
                            role = this.signed.delegations.roles[delegatedRole];
                        }
                        else if (this.signed.delegations.succinctRoles) {
                            if (this.signed.delegations.succinctRoles.isDelegatedRole(delegatedRole)) {
                                role = this.signed.delegations.succinctRoles;
                            }
                        }
                        break;
                    default:
                        throw new TypeError('invalid metadata type');
                }
                if (!role) {
                    throw new error_1.ValueError(`no delegation found for ${delegatedRole}`);
                }
                const signingKeys = new Set();
                role.keyIDs.forEach((keyID) => {
                    const key = keys[keyID];
                    if (!key) {
                        return;
                    }
                    try {
                        key.verifySignature(delegatedMetadata);
                        signingKeys.add(key.keyID);
                    }
                    catch (error) {
                    }
                });
                if (signingKeys.size < role.threshold) {
                    throw new error_1.UnsignedMetadataError(`${delegatedRole} was signed by ${signingKeys.size}/${role.threshold} keys`);
                }
            }
            equals(other) {
                if (!(other instanceof Metadata)) {
                    return false;
                }
                return (this.signed.equals(other.signed) &&
                    util_1.default.isDeepStrictEqual(this.signatures, other.signatures) &&
                    util_1.default.isDeepStrictEqual(this.unrecognizedFields, other.unrecognizedFields));
            }
            toJSON() {
                const signatures = Object.values(this.signatures).map((signature) => {
                    return signature.toJSON();
                });
                return {
                    signatures,
                    signed: this.signed.toJSON(),
                    ...this.unrecognizedFields,
                };
            }
            static fromJSON(type, data) {
                const { signed, signatures, ...rest } = data;
                if (!utils_1.guard.isDefined(signed) || !utils_1.guard.isObject(signed)) {
                    throw new TypeError('signed is not defined');
                }
                if (type !== signed._type) {
                    throw new error_1.ValueError(`expected '${type}', got ${signed['_type']}`);
                }
                if (!utils_1.guard.isObjectArray(signatures)) {
                    throw new TypeError('signatures is not an array');
                }
                let signedObj;
                switch (type) {
                    case base_1.MetadataKind.Root:
                        signedObj = root_1.Root.fromJSON(signed);
                        break;
                    case base_1.MetadataKind.Timestamp:
                        signedObj = timestamp_1.Timestamp.fromJSON(signed);
                        break;
                    case base_1.MetadataKind.Snapshot:
                        signedObj = snapshot_1.Snapshot.fromJSON(signed);
                        break;
                    case base_1.MetadataKind.Targets:
                        signedObj = targets_1.Targets.fromJSON(signed);
                        break;
                    default:
                        throw new TypeError('invalid metadata type');
                }
                const sigMap = {};
                signatures.forEach((sigData) => {
                    const sig = signature_1.Signature.fromJSON(sigData);
                    if (sigMap[sig.keyID]) {
                        throw new error_1.ValueError(`multiple signatures found for keyid: ${sig.keyID}`);
                    }
                    sigMap[sig.keyID] = sig;
                });
                return new Metadata(signedObj, sigMap, rest);
            }
        }
        exports.Metadata = Metadata;
    }),
    55934: (function (__unused_webpack_module, exports, __webpack_require__) {
        var __importDefault = (this && this.__importDefault) || function (mod) {
            return (mod && mod.__esModule) ? mod : { "default": mod };
        };
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.SuccinctRoles = exports.DelegatedRole = exports.Role = exports.TOP_LEVEL_ROLE_NAMES = void 0;
        const crypto_1 = __importDefault(__webpack_require__(76982));
        const minimatch_1 = __webpack_require__(61956);
        const util_1 = __importDefault(__webpack_require__(39023));
        const error_1 = __webpack_require__(5494);
        const utils_1 = __webpack_require__(20846);
        exports.TOP_LEVEL_ROLE_NAMES = [
            'root',
            'targets',
            'snapshot',
            'timestamp',
        ];
        class Role {
            constructor(options) {
                const { keyIDs, threshold, unrecognizedFields } = options;
                if (hasDuplicates(keyIDs)) {
                    throw new error_1.ValueError('duplicate key IDs found');
                }
                if (threshold < 1) {
                    throw new error_1.ValueError('threshold must be at least 1');
                }
                this.keyIDs = keyIDs;
                this.threshold = threshold;
                this.unrecognizedFields = unrecognizedFields || {};
            }
            equals(other) {
                if (!(other instanceof Role)) {
                    return false;
                }
                return (this.threshold === other.threshold &&
                    util_1.default.isDeepStrictEqual(this.keyIDs, other.keyIDs) &&
                    util_1.default.isDeepStrictEqual(this.unrecognizedFields, other.unrecognizedFields));
            }
            toJSON() {
                return {
                    keyids: this.keyIDs,
                    threshold: this.threshold,
                    ...this.unrecognizedFields,
                };
            }
            static fromJSON(data) {
                const { keyids, threshold, ...rest } = data;
                if (!utils_1.guard.isStringArray(keyids)) {
                    throw new TypeError('keyids must be an array');
                }
                if (typeof threshold !== 'number') {
                    throw new TypeError('threshold must be a number');
                }
                return new Role({
                    keyIDs: keyids,
                    threshold,
                    unrecognizedFields: rest,
                });
            }
        }
        exports.Role = Role;
        function hasDuplicates(array) {
            return new Set(array).size !== array.length;
        }
        class DelegatedRole extends Role {
            constructor(opts) {
                super(opts);
                const { name, terminating, paths, pathHashPrefixes } = opts;
                this.name = name;
                this.terminating = terminating;
                if (opts.paths && opts.pathHashPrefixes) {
                    throw new error_1.ValueError('paths and pathHashPrefixes are mutually exclusive');
                }
                this.paths = paths;
                this.pathHashPrefixes = pathHashPrefixes;
            }
            equals(other) {
                if (!(other instanceof DelegatedRole)) {
                    return false;
                }
                return (super.equals(other) &&
                    this.name === other.name &&
                    this.terminating === other.terminating &&
                    util_1.default.isDeepStrictEqual(this.paths, other.paths) &&
                    util_1.default.isDeepStrictEqual(this.pathHashPrefixes, other.pathHashPrefixes));
            }
            isDelegatedPath(targetFilepath) {
                if (this.paths) {
                    return this.paths.some((pathPattern) => isTargetInPathPattern(targetFilepath, pathPattern));
                }
                if (this.pathHashPrefixes) {
                    const hasher = crypto_1.default.createHash('sha256');
                    const pathHash = hasher.update(targetFilepath).digest('hex');
                    return this.pathHashPrefixes.some((pathHashPrefix) => pathHash.startsWith(pathHashPrefix));
                }
                return false;
            }
            toJSON() {
                const json = {
                    ...super.toJSON(),
                    name: this.name,
                    terminating: this.terminating,
                };
                if (this.paths) {
                    json.paths = this.paths;
                }
                if (this.pathHashPrefixes) {
                    json.path_hash_prefixes = this.pathHashPrefixes;
                }
                return json;
            }
            static fromJSON(data) {
                const { keyids, threshold, name, terminating, paths, path_hash_prefixes, ...rest } = data;
                if (!utils_1.guard.isStringArray(keyids)) {
                    throw new TypeError('keyids must be an array of strings');
                }
                if (typeof threshold !== 'number') {
                    throw new TypeError('threshold must be a number');
                }
                if (typeof name !== 'string') {
                    throw new TypeError('name must be a string');
                }
                if (typeof terminating !== 'boolean') {
                    throw new TypeError('terminating must be a boolean');
                }
                if (utils_1.guard.isDefined(paths) && !utils_1.guard.isStringArray(paths)) {
                    throw new TypeError('paths must be an array of strings');
                }
                if (utils_1.guard.isDefined(path_hash_prefixes) &&
                    !utils_1.guard.isStringArray(path_hash_prefixes)) {
                    throw new TypeError('path_hash_prefixes must be an array of strings');
                }
                return new DelegatedRole({
                    keyIDs: keyids,
                    threshold,
                    name,
                    terminating,
                    paths,
                    pathHashPrefixes: path_hash_prefixes,
                    unrecognizedFields: rest,
                });
            }
        }
        exports.DelegatedRole = DelegatedRole;
        const zip = (a, b) => a.map((k, i) => [k, b[i]]);
        function isTargetInPathPattern(target, pattern) {
            const targetParts = target.split('/');
            const patternParts = pattern.split('/');
            if (patternParts.length != targetParts.length) {
                return false;
            }
            return zip(targetParts, patternParts).every(([targetPart, patternPart]) => (0, minimatch_1.minimatch)(targetPart, patternPart));
        }
        class SuccinctRoles extends Role {
            constructor(opts) {
                super(opts);
                const { bitLength, namePrefix } = opts;
                if (bitLength <= 0 || bitLength > 32) {
                    throw new error_1.ValueError('bitLength must be between 1 and 32');
                }
                this.bitLength = bitLength;
                this.namePrefix = namePrefix;
                this.numberOfBins = Math.pow(2, bitLength);
                this.suffixLen = (this.numberOfBins - 1).toString(16).length;
            }
            equals(other) {
                if (!(other instanceof SuccinctRoles)) {
                    return false;
                }
                return (super.equals(other) &&
                    this.bitLength === other.bitLength &&
                    this.namePrefix === other.namePrefix);
            }
            getRoleForTarget(targetFilepath) {
                const hasher = crypto_1.default.createHash('sha256');
                const hasherBuffer = hasher.update(targetFilepath).digest();
                const hashBytes = hasherBuffer.subarray(0, 4);
                const shiftValue = 32 - this.bitLength;
                const binNumber = hashBytes.readUInt32BE() >>> shiftValue;
                const suffix = binNumber.toString(16).padStart(this.suffixLen, '0');
                return `${this.namePrefix}-${suffix}`;
            }
            *getRoles() {
                for (let i = 0; i < this.numberOfBins; i++) {
                    const suffix = i.toString(16).padStart(this.suffixLen, '0');
                    yield `${this.namePrefix}-${suffix}`;
                }
            }
            isDelegatedRole(roleName) {
                const desiredPrefix = this.namePrefix + '-';
                if (!roleName.startsWith(desiredPrefix)) {
                    return false;
                }
                const suffix = roleName.slice(desiredPrefix.length, roleName.length);
                if (suffix.length != this.suffixLen) {
                    return false;
                }
                if (!suffix.match(/^[0-9a-fA-F]+$/)) {
                    return false;
                }
                const num = parseInt(suffix, 16);
                return 0 <= num && num < this.numberOfBins;
            }
            toJSON() {
                const json = {
                    ...super.toJSON(),
                    bit_length: this.bitLength,
                    name_prefix: this.namePrefix,
                };
                return json;
            }
            static fromJSON(data) {
                const { keyids, threshold, bit_length, name_prefix, ...rest } = data;
                if (!utils_1.guard.isStringArray(keyids)) {
                    throw new TypeError('keyids must be an array of strings');
                }
                if (typeof threshold !== 'number') {
                    throw new TypeError('threshold must be a number');
                }
                if (typeof bit_length !== 'number') {
                    throw new TypeError('bit_length must be a number');
                }
                if (typeof name_prefix !== 'string') {
                    throw new TypeError('name_prefix must be a string');
                }
                return new SuccinctRoles({
                    keyIDs: keyids,
                    threshold,
                    bitLength: bit_length,
                    namePrefix: name_prefix,
                    unrecognizedFields: rest,
                });
            }
        }
        exports.SuccinctRoles = SuccinctRoles;
    }),
    8946: (function (__unused_webpack_module, exports, __webpack_require__) {
        var __importDefault = (this && this.__importDefault) || function (mod) {
            return (mod && mod.__esModule) ? mod : { "default": mod };
        };
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.Root = void 0;
        const util_1 = __importDefault(__webpack_require__(39023));
        const base_1 = __webpack_require__(28883);
        const error_1 = __webpack_require__(5494);
        const key_1 = __webpack_require__(53343);
        const role_1 = __webpack_require__(55934);
        const utils_1 = __webpack_require__(20846);
        class Root extends base_1.Signed {
            constructor(options) {
                super(options);
                this.type = base_1.MetadataKind.Root;
                this.keys = options.keys || {};
                this.consistentSnapshot = options.consistentSnapshot ?? true;
                if (!options.roles) {
                    this.roles = role_1.TOP_LEVEL_ROLE_NAMES.reduce((acc, role) => ({
                        ...acc,
                        [role]: new role_1.Role({ keyIDs: [], threshold: 1 }),
                    }), {});
                }
                else {
                    const roleNames = new Set(Object.keys(options.roles));
                    if (!role_1.TOP_LEVEL_ROLE_NAMES.every((role) => roleNames.has(role))) {
                        throw new error_1.ValueError('missing top-level role');
                    }
                    this.roles = options.roles;
                }
            }
            addKey(key, role) {
                if (!this.roles[role]) {
                    throw new error_1.ValueError(`role ${role} does not exist`);
                }
                if (!this.roles[role].keyIDs.includes(key.keyID)) {
                    this.roles[role].keyIDs.push(key.keyID);
                }
                this.keys[key.keyID] = key;
            }
            equals(other) {
                if (!(other instanceof Root)) {
                    return false;
                }
                return (super.equals(other) &&
                    this.consistentSnapshot === other.consistentSnapshot &&
                    util_1.default.isDeepStrictEqual(this.keys, other.keys) &&
                    util_1.default.isDeepStrictEqual(this.roles, other.roles));
            }
            toJSON() {
                return {
                    _type: this.type,
                    spec_version: this.specVersion,
                    version: this.version,
                    expires: this.expires,
                    keys: keysToJSON(this.keys),
                    roles: rolesToJSON(this.roles),
                    consistent_snapshot: this.consistentSnapshot,
                    ...this.unrecognizedFields,
                };
            }
            static fromJSON(data) {
                const { unrecognizedFields, ...commonFields } = base_1.Signed.commonFieldsFromJSON(data);
                const { keys, roles, consistent_snapshot, ...rest } = unrecognizedFields;
                if (typeof consistent_snapshot !== 'boolean') {
                    throw new TypeError('consistent_snapshot must be a boolean');
                }
                return new Root({
                    ...commonFields,
                    keys: keysFromJSON(keys),
                    roles: rolesFromJSON(roles),
                    consistentSnapshot: consistent_snapshot,
                    unrecognizedFields: rest,
                });
            }
        }
        exports.Root = Root;
        function keysToJSON(keys) {
            return Object.entries(keys).reduce((acc, [keyID, key]) => ({ ...acc, [keyID]: key.toJSON() }), {});
        }
        function rolesToJSON(roles) {
            return Object.entries(roles).reduce((acc, [roleName, role]) => ({ ...acc, [roleName]: role.toJSON() }), {});
        }
        function keysFromJSON(data) {
            let keys;
            if (utils_1.guard.isDefined(data)) {
                if (!utils_1.guard.isObjectRecord(data)) {
                    throw new TypeError('keys must be an object');
                }
                keys = Object.entries(data).reduce((acc, [keyID, keyData]) => ({
                    ...acc,
                    [keyID]: key_1.Key.fromJSON(keyID, keyData),
                }), {});
            }
            return keys;
        }
        function rolesFromJSON(data) {
            let roles;
            if (utils_1.guard.isDefined(data)) {
                if (!utils_1.guard.isObjectRecord(data)) {
                    throw new TypeError('roles must be an object');
                }
                roles = Object.entries(data).reduce((acc, [roleName, roleData]) => ({
                    ...acc,
                    [roleName]: role_1.Role.fromJSON(roleData),
                }), {});
            }
            return roles;
        }
    }),
    50874: ((__unused_webpack_module, exports) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.Signature = void 0;
        class Signature {
            constructor(options) {
                const { keyID, sig } = options;
                this.keyID = keyID;
                this.sig = sig;
            }
            toJSON() {
                return {
                    keyid: this.keyID,
                    sig: this.sig,
                };
            }
            static fromJSON(data) {
                const { keyid, sig } = data;
                if (typeof keyid !== 'string') {
                    throw new TypeError('keyid must be a string');
                }
                if (typeof sig !== 'string') {
                    throw new TypeError('sig must be a string');
                }
                return new Signature({
                    keyID: keyid,
                    sig: sig,
                });
            }
        }
        exports.Signature = Signature;
    }),
    59386: (function (__unused_webpack_module, exports, __webpack_require__) {
        var __importDefault = (this && this.__importDefault) || function (mod) {
            return (mod && mod.__esModule) ? mod : { "default": mod };
        };
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.Snapshot = void 0;
        const util_1 = __importDefault(__webpack_require__(39023));
        const base_1 = __webpack_require__(28883);
        const file_1 = __webpack_require__(76708);
        const utils_1 = __webpack_require__(20846);
        class Snapshot extends base_1.Signed {
            constructor(opts) {
                super(opts);
                this.type = base_1.MetadataKind.Snapshot;
                this.meta = opts.meta || { 'targets.json': new file_1.MetaFile({ version: 1 }) };
            }
            equals(other) {
                if (!(other instanceof Snapshot)) {
                    return false;
                }
                return super.equals(other) && util_1.default.isDeepStrictEqual(this.meta, other.meta);
            }
            toJSON() {
                return {
                    _type: this.type,
                    meta: metaToJSON(this.meta),
                    spec_version: this.specVersion,
                    version: this.version,
                    expires: this.expires,
                    ...this.unrecognizedFields,
                };
            }
            static fromJSON(data) {
                const { unrecognizedFields, ...commonFields } = base_1.Signed.commonFieldsFromJSON(data);
                const { meta, ...rest } = unrecognizedFields;
                return new Snapshot({
                    ...commonFields,
                    meta: metaFromJSON(meta),
                    unrecognizedFields: rest,
                });
            }
        }
        exports.Snapshot = Snapshot;
        function metaToJSON(meta) {
            return Object.entries(meta).reduce((acc, [path, metadata]) => ({
                ...acc,
                [path]: metadata.toJSON(),
            }), {});
        }
        function metaFromJSON(data) {
            let meta;
            if (utils_1.guard.isDefined(data)) {
                if (!utils_1.guard.isObjectRecord(data)) {
                    throw new TypeError('meta field is malformed');
                }
                else {
                    meta = Object.entries(data).reduce((acc, [path, metadata]) => ({
                        ...acc,
                        [path]: file_1.MetaFile.fromJSON(metadata),
                    }), {});
                }
            }
            return meta;
        }
    }),
    46150: (function (__unused_webpack_module, exports, __webpack_require__) {
        var __importDefault = (this && this.__importDefault) || function (mod) {
            return (mod && mod.__esModule) ? mod : { "default": mod };
        };
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.Targets = void 0;
        const util_1 = __importDefault(__webpack_require__(39023));
        const base_1 = __webpack_require__(28883);
        const delegations_1 = __webpack_require__(84727);
        const file_1 = __webpack_require__(76708);
        const utils_1 = __webpack_require__(20846);
        class Targets extends base_1.Signed {
            constructor(options) {
                super(options);
                this.type = base_1.MetadataKind.Targets;
                this.targets = options.targets || {};
                this.delegations = options.delegations;
            }
            addTarget(target) {
                this.targets[target.path] = target;
            }
            equals(other) {
                if (!(other instanceof Targets)) {
                    return false;
                }
                return (super.equals(other) &&
                    util_1.default.isDeepStrictEqual(this.targets, other.targets) &&
                    util_1.default.isDeepStrictEqual(this.delegations, other.delegations));
            }
            toJSON() {
                const json = {
                    _type: this.type,
                    spec_version: this.specVersion,
                    version: this.version,
                    expires: this.expires,
                    targets: targetsToJSON(this.targets),
                    ...this.unrecognizedFields,
                };
                if (this.delegations) {
                    json.delegations = this.delegations.toJSON();
                }
                return json;
            }
            static fromJSON(data) {
                const { unrecognizedFields, ...commonFields } = base_1.Signed.commonFieldsFromJSON(data);
                const { targets, delegations, ...rest } = unrecognizedFields;
                return new Targets({
                    ...commonFields,
                    targets: targetsFromJSON(targets),
                    delegations: delegationsFromJSON(delegations),
                    unrecognizedFields: rest,
                });
            }
        }
        exports.Targets = Targets;
        function targetsToJSON(targets) {
            return Object.entries(targets).reduce((acc, [path, target]) => ({
                ...acc,
                [path]: target.toJSON(),
            }), {});
        }
        function targetsFromJSON(data) {
            let targets;
            if (utils_1.guard.isDefined(data)) {
                if (!utils_1.guard.isObjectRecord(data)) {
                    throw new TypeError('targets must be an object');
                }
                else {
                    targets = Object.entries(data).reduce((acc, [path, target]) => ({
                        ...acc,
                        [path]: file_1.TargetFile.fromJSON(path, target),
                    }), {});
                }
            }
            return targets;
        }
        function delegationsFromJSON(data) {
            let delegations;
            if (utils_1.guard.isDefined(data)) {
                if (!utils_1.guard.isObject(data)) {
                    throw new TypeError('delegations must be an object');
                }
                else {
                    delegations = delegations_1.Delegations.fromJSON(data);
                }
            }
            return delegations;
        }
    }),
    81796: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.Timestamp = void 0;
        const base_1 = __webpack_require__(28883);
        const file_1 = __webpack_require__(76708);
        const utils_1 = __webpack_require__(20846);
        class Timestamp extends base_1.Signed {
            constructor(options) {
                super(options);
                this.type = base_1.MetadataKind.Timestamp;
                this.snapshotMeta = options.snapshotMeta || new file_1.MetaFile({ version: 1 });
            }
            equals(other) {
                if (!(other instanceof Timestamp)) {
                    return false;
                }
                return super.equals(other) && this.snapshotMeta.equals(other.snapshotMeta);
            }
            toJSON() {
                return {
                    _type: this.type,
                    spec_version: this.specVersion,
                    version: this.version,
                    expires: this.expires,
                    meta: { 'snapshot.json': this.snapshotMeta.toJSON() },
                    ...this.unrecognizedFields,
                };
            }
            static fromJSON(data) {
                const { unrecognizedFields, ...commonFields } = base_1.Signed.commonFieldsFromJSON(data);
                const { meta, ...rest } = unrecognizedFields;
                return new Timestamp({
                    ...commonFields,
                    snapshotMeta: snapshotMetaFromJSON(meta),
                    unrecognizedFields: rest,
                });
            }
        }
        exports.Timestamp = Timestamp;
        function snapshotMetaFromJSON(data) {
            let snapshotMeta;
            if (utils_1.guard.isDefined(data)) {
                const snapshotData = data['snapshot.json'];
                if (!utils_1.guard.isDefined(snapshotData) || !utils_1.guard.isObject(snapshotData)) {
                    throw new TypeError('missing snapshot.json in meta');
                }
                else {
                    snapshotMeta = file_1.MetaFile.fromJSON(snapshotData);
                }
            }
            return snapshotMeta;
        }
    }),
    37915: ((__unused_webpack_module, exports) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.isDefined = isDefined;
        exports.isObject = isObject;
        exports.isStringArray = isStringArray;
        exports.isObjectArray = isObjectArray;
        exports.isStringRecord = isStringRecord;
        exports.isObjectRecord = isObjectRecord;
        function isDefined(val) {
            return val !== undefined;
        }
        function isObject(value) {
            return typeof value === 'object' && value !== null;
        }
        function isStringArray(value) {
            return Array.isArray(value) && value.every((v) => typeof v === 'string');
        }
        function isObjectArray(value) {
            return Array.isArray(value) && value.every(isObject);
        }
        function isStringRecord(value) {
            return (typeof value === 'object' &&
                value !== null &&
                Object.keys(value).every((k) => typeof k === 'string') &&
                Object.values(value).every((v) => typeof v === 'string'));
        }
        function isObjectRecord(value) {
            return (typeof value === 'object' &&
                value !== null &&
                Object.keys(value).every((k) => typeof k === 'string') &&
                Object.values(value).every((v) => typeof v === 'object' && v !== null));
        }
    }),
    20846: (function (__unused_webpack_module, exports, __webpack_require__) {
        var __createBinding = (this && this.__createBinding) || (Object.create ? (function (o, m, k, k2) {
            if (k2 === undefined)
                k2 = k;
            var desc = Object.getOwnPropertyDescriptor(m, k);
            if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
                desc = { enumerable: true, get: function () { return m[k]; } };
            }
            Object.defineProperty(o, k2, desc);
        }) : (function (o, m, k, k2) {
            if (k2 === undefined)
                k2 = k;
            o[k2] = m[k];
        }));
        var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function (o, v) {
            Object.defineProperty(o, "default", { enumerable: true, value: v });
        }) : function (o, v) {
            o["default"] = v;
        });
        var __importStar = (this && this.__importStar) || function (mod) {
            if (mod && mod.__esModule)
                return mod;
            var result = {};
            if (mod != null)
                for (var k in mod)
                    if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k))
                        __createBinding(result, mod, k);
            __setModuleDefault(result, mod);
            return result;
        };
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.crypto = exports.guard = void 0;
        exports.guard = __importStar(__webpack_require__(37915));
        exports.crypto = __importStar(__webpack_require__(64405));
    }),
    86361: (function (__unused_webpack_module, exports, __webpack_require__) {
        var __importDefault = (this && this.__importDefault) || function (mod) {
            return (mod && mod.__esModule) ? mod : { "default": mod };
        };
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.getPublicKey = getPublicKey;
        const crypto_1 = __importDefault(__webpack_require__(76982));
        const error_1 = __webpack_require__(5494);
        const oid_1 = __webpack_require__(10334);
        const ASN1_TAG_SEQUENCE = 0x30;
        const ANS1_TAG_BIT_STRING = 0x03;
        const NULL_BYTE = 0x00;
        const OID_EDDSA = '1.3.101.112';
        const OID_EC_PUBLIC_KEY = '1.2.840.10045.2.1';
        const OID_EC_CURVE_P256V1 = '1.2.840.10045.3.1.7';
        const PEM_HEADER = '-----BEGIN PUBLIC KEY-----';
        function getPublicKey(keyInfo) {
            switch (keyInfo.keyType) {
                case 'rsa':
                    return getRSAPublicKey(keyInfo);
                case 'ed25519':
                    return getED25519PublicKey(keyInfo);
                case 'ecdsa':
                case 'ecdsa-sha2-nistp256':
                case 'ecdsa-sha2-nistp384':
                    return getECDCSAPublicKey(keyInfo);
                default:
                    throw new error_1.UnsupportedAlgorithmError(`Unsupported key type: ${keyInfo.keyType}`);
            }
        }
        function getRSAPublicKey(keyInfo) {
            if (!keyInfo.keyVal.startsWith(PEM_HEADER)) {
                throw new error_1.CryptoError('Invalid key format');
            }
            const key = crypto_1.default.createPublicKey(keyInfo.keyVal);
            switch (keyInfo.scheme) {
                case 'rsassa-pss-sha256':
                    return {
                        key: key,
                        padding: crypto_1.default.constants.RSA_PKCS1_PSS_PADDING,
                    };
                default:
                    throw new error_1.UnsupportedAlgorithmError(`Unsupported RSA scheme: ${keyInfo.scheme}`);
            }
        }
        function getED25519PublicKey(keyInfo) {
            let key;
            if (keyInfo.keyVal.startsWith(PEM_HEADER)) {
                key = crypto_1.default.createPublicKey(keyInfo.keyVal);
            }
            else {
                if (!isHex(keyInfo.keyVal)) {
                    throw new error_1.CryptoError('Invalid key format');
                }
                key = crypto_1.default.createPublicKey({
                    key: ed25519.hexToDER(keyInfo.keyVal),
                    format: 'der',
                    type: 'spki',
                });
            }
            return { key };
        }
        function getECDCSAPublicKey(keyInfo) {
            let key;
            if (keyInfo.keyVal.startsWith(PEM_HEADER)) {
                key = crypto_1.default.createPublicKey(keyInfo.keyVal);
            }
            else {
                if (!isHex(keyInfo.keyVal)) {
                    throw new error_1.CryptoError('Invalid key format');
                }
                key = crypto_1.default.createPublicKey({
                    key: ecdsa.hexToDER(keyInfo.keyVal),
                    format: 'der',
                    type: 'spki',
                });
            }
            return { key };
        }
        const ed25519 = {
            hexToDER: (hex) => {
                const key = Buffer.from(hex, 'hex');
                const oid = (0, oid_1.encodeOIDString)(OID_EDDSA);
                const elements = Buffer.concat([
                    Buffer.concat([
                        Buffer.from([ASN1_TAG_SEQUENCE]),
                        Buffer.from([oid.length]),
                        oid,
                    ]),
                    Buffer.concat([
                        Buffer.from([ANS1_TAG_BIT_STRING]),
                        Buffer.from([key.length + 1]),
                        Buffer.from([NULL_BYTE]),
                        key,
                    ]),
                ]);
                const der = Buffer.concat([
                    Buffer.from([ASN1_TAG_SEQUENCE]),
                    Buffer.from([elements.length]),
                    elements,
                ]);
                return der;
            },
        };
        const ecdsa = {
            hexToDER: (hex) => {
                const key = Buffer.from(hex, 'hex');
                const bitString = Buffer.concat([
                    Buffer.from([ANS1_TAG_BIT_STRING]),
                    Buffer.from([key.length + 1]),
                    Buffer.from([NULL_BYTE]),
                    key,
                ]);
                const oids = Buffer.concat([
                    (0, oid_1.encodeOIDString)(OID_EC_PUBLIC_KEY),
                    (0, oid_1.encodeOIDString)(OID_EC_CURVE_P256V1),
                ]);
                const oidSequence = Buffer.concat([
                    Buffer.from([ASN1_TAG_SEQUENCE]),
                    Buffer.from([oids.length]),
                    oids,
                ]);
                const der = Buffer.concat([
                    Buffer.from([ASN1_TAG_SEQUENCE]),
                    Buffer.from([oidSequence.length + bitString.length]),
                    oidSequence,
                    bitString,
                ]);
                return der;
            },
        };
        const isHex = (key) => /^[0-9a-fA-F]+$/.test(key);
    }),
    10334: ((__unused_webpack_module, exports) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.encodeOIDString = encodeOIDString;
        const ANS1_TAG_OID = 0x06;
        function encodeOIDString(oid) {
            const parts = oid.split('.');
            const first = parseInt(parts[0], 10) * 40 + parseInt(parts[1], 10);
            const rest = [];
            parts.slice(2).forEach((part) => {
                const bytes = encodeVariableLengthInteger(parseInt(part, 10));
                rest.push(...bytes);
            });
            const der = Buffer.from([first, ...rest]);
            return Buffer.from([ANS1_TAG_OID, der.length, ...der]);
        }
        function encodeVariableLengthInteger(value) {
            const bytes = [];
            let mask = 0x00;
            while (value > 0) {
                bytes.unshift((value & 0x7f) | mask);
                value >>= 7;
                mask = 0x80;
            }
            return bytes;
        }
    }),
    64405: (function (__unused_webpack_module, exports, __webpack_require__) {
        var __importDefault = (this && this.__importDefault) || function (mod) {
            return (mod && mod.__esModule) ? mod : { "default": mod };
        };
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.verifySignature = void 0;
        const canonical_json_1 = __webpack_require__(65178);
        const crypto_1 = __importDefault(__webpack_require__(76982));
        const verifySignature = (metaDataSignedData, key, signature) => {
            const canonicalData = Buffer.from((0, canonical_json_1.canonicalize)(metaDataSignedData));
            return crypto_1.default.verify(undefined, canonicalData, key, Buffer.from(signature, 'hex'));
        };
        exports.verifySignature = verifySignature;
    }),
    58159: ((module) => {
        module.exports = balanced;
        function balanced(a, b, str) {
            if (a instanceof RegExp)
                a = maybeMatch(a, str);
            if (b instanceof RegExp)
                b = maybeMatch(b, str);
            var r = range(a, b, str);
            return r && {
                start: r[0],
                end: r[1],
                pre: str.slice(0, r[0]),
                body: str.slice(r[0] + a.length, r[1]),
                post: str.slice(r[1] + b.length)
            };
        }
        function maybeMatch(reg, str) {
            var m = str.match(reg);
            return m ? m[0] : null;
        }
        balanced.range = range;
        function range(a, b, str) {
            var begs, beg, left, right, result;
            var ai = str.indexOf(a);
            var bi = str.indexOf(b, ai + 1);
            var i = ai;
            if (ai >= 0 && bi > 0) {
                if (a === b) {
                    return [ai, bi];
                }
                begs = [];
                left = str.length;
                while (i >= 0 && !result) {
                    if (i == ai) {
                        begs.push(i);
                        ai = str.indexOf(a, i + 1);
                    }
                    else if (begs.length == 1) {
                        result = [begs.pop(), bi];
                    }
                    else {
                        beg = begs.pop();
                        if (beg < left) {
                            left = beg;
                            right = bi;
                        }
                        bi = str.indexOf(b, i + 1);
                    }
                    i = ai < bi && ai >= 0 ? ai : bi;
                }
                if (begs.length) {
                    result = [left, right];
                }
            }
            return result;
        }
    }),
    44974: ((module, __unused_webpack_exports, __webpack_require__) => {
        var balanced = __webpack_require__(58159);
        module.exports = expandTop;
        var escSlash = '\0SLASH' + Math.random().toFixed(16) + '\0';
        var escOpen = '\0OPEN' + Math.random().toFixed(16) + '\0';
        var escClose = '\0CLOSE' + Math.random().toFixed(16) + '\0';
        var escComma = '\0COMMA' + Math.random().toFixed(16) + '\0';
        var escPeriod = '\0PERIOD' + Math.random().toFixed(16) + '\0';
        var EXPANSION_MAX = 100000;
        var EXPANSION_MAX_LENGTH = 4000000;
        var EXPANSION_MAX_DEPTH = 1000;
        var EXPANSION_MAX_REWRITES = 1000;
        var EXPANSION_MAX_STEPS = 20000000;
        var CALL_STEPS = 16;
        function numeric(str) {
            return parseInt(str, 10) == str ? parseInt(str, 10) : str.charCodeAt(0);
        }
        function escapeBraces(str) {
            return str
                .split('\\\\')
                .join(escSlash)
                .split('\\{')
                .join(escOpen)
                .split('\\}')
                .join(escClose)
                .split('\\,')
                .join(escComma)
                .split('\\.')
                .join(escPeriod);
        }
        function unescapeBraces(str) {
            return str
                .split(escSlash)
                .join('\\')
                .split(escOpen)
                .join('{')
                .split(escClose)
                .join('}')
                .split(escComma)
                .join(',')
                .split(escPeriod)
                .join('.');
        }
        function pushAll(target, items) {
            for (var i = 0; i < items.length; i++) {
                target.push(items[i]);
            }
        }
        function balancedWithBudget(str, masked, budget) {
            if (budget.remaining < 0) {
                return undefined;
            }
            var r = balanced.range('{', '}', masked);
            var unmatched = r !== undefined && masked.indexOf('{') < r[0];
            budget.remaining -= r && !unmatched ? r[1] + 1 : str.length;
            if (!r || budget.remaining < 0) {
                return undefined;
            }
            return {
                end: r[1],
                pre: str.slice(0, r[0]),
                body: str.slice(r[0] + 1, r[1]),
                post: str.slice(r[1] + 1),
                unmatched: unmatched,
            };
        }
        function maskUnmatchedOpens(masked, budget) {
            budget.remaining -= masked.length;
            var open = [];
            for (var i = 0; i < masked.length; i++) {
                var c = masked.charCodeAt(i);
                if (c === 0x7b) {
                    open.push(i);
                }
                else if (c === 0x7d && open.length) {
                    open.pop();
                }
            }
            var out = '';
            var last = 0;
            for (var j = 0; j < open.length; j++) {
                out += masked.slice(last, open[j]) + '\0';
                last = open[j] + 1;
            }
            return out + masked.slice(last);
        }
        function commaSetFollows(str, budget) {
            budget.remaining -= str.length;
            if (budget.remaining < 0) {
                return false;
            }
            var close = false;
            for (var i = str.length - 1; i >= 0; i--) {
                var c = str.charCodeAt(i);
                if (c === 0x7d) {
                    close = true;
                }
                else if (c === 0x0a || c === 0x0d || c === 0x2028 || c === 0x2029) {
                    close = false;
                }
                else if (c === 0x2c && close && str.charCodeAt(i + 1) !== 0x2c) {
                    return true;
                }
            }
            return false;
        }
        function parseCommaParts(str, budget) {
            var parts = [];
            var carry = '';
            for (;;) {
                var m = balancedWithBudget(str, str, budget);
                if (budget.remaining < 0) {
                    return undefined;
                }
                if (!m) {
                    var tail = str.split(',');
                    tail[0] = carry + tail[0];
                    pushAll(parts, tail);
                    return parts;
                }
                var pre = m.pre;
                var body = m.body;
                var post = m.post;
                var p = pre.split(',');
                p[0] = carry + p[0];
                p[p.length - 1] += '{' + body + '}';
                if (!post.length) {
                    pushAll(parts, p);
                    return parts;
                }
                carry = p.pop();
                pushAll(parts, p);
                str = post;
            }
        }
        function bound(value, fallback) {
            return value == null || isNaN(value) ? fallback : value;
        }
        function expandTop(str, options) {
            if (!str)
                return [];
            options = options || {};
            var max = bound(options.max, EXPANSION_MAX);
            var maxLength = bound(options.maxLength, EXPANSION_MAX_LENGTH);
            var maxDepth = bound(options.maxDepth, EXPANSION_MAX_DEPTH);
            var maxRewrites = bound(options.maxRewrites, EXPANSION_MAX_REWRITES);
            var maxSteps = bound(options.maxSteps, EXPANSION_MAX_STEPS);
            if (str.substr(0, 2) === '{}') {
                str = '\\{\\}' + str.substr(2);
            }
            return expand(escapeBraces(str), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, true).map(unescapeBraces);
        }
        function embrace(str) {
            return '{' + str + '}';
        }
        function isPadded(el) {
            return /^-?0\d/.test(el);
        }
        function lte(i, y) {
            return i <= y;
        }
        function gte(i, y) {
            return i >= y;
        }
        function combine(acc, pre, values, max, maxLength, dropEmpties, budget) {
            var out = [];
            var length = 0;
            var nonEmpty;
            outer: for (var a = 0; a < acc.length; a++) {
                var prefix = acc[a] + pre;
                var vs = values;
                if (dropEmpties && !prefix) {
                    if (!nonEmpty)
                        nonEmpty = values.filter(Boolean);
                    vs = nonEmpty;
                }
                for (var v = 0; v < vs.length; v++) {
                    if (out.length >= max)
                        break outer;
                    var expansion = prefix + vs[v];
                    if (length + expansion.length > maxLength)
                        break outer;
                    out.push(expansion);
                    length += expansion.length;
                }
            }
            budget.remaining -= out.length;
            return out;
        }
        function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
            var n = body.split(/\.\./);
            var N = [];
            if (n[0] === undefined || n[1] === undefined) {
                return N;
            }
            var x = numeric(n[0]);
            var y = numeric(n[1]);
            var width = Math.max(n[0].length, n[1].length);
            var incr = n.length === 3 && n[2] !== undefined ?
                Math.max(Math.abs(numeric(n[2])), 1)
                : 1;
            var test = lte;
            var reverse = y < x;
            if (reverse) {
                incr *= -1;
                test = gte;
            }
            var pad = n.some(isPadded);
            var cost = pad ? width : 1;
            var length = 0;
            for (var i = x; test(i, y) && N.length < max; i += incr) {
                budget.remaining -= cost;
                if (budget.remaining < 0) {
                    return undefined;
                }
                var c;
                if (isAlphaSequence) {
                    c = String.fromCharCode(i);
                    if (c === '\\') {
                        c = '';
                    }
                }
                else {
                    c = String(i);
                    if (pad) {
                        var need = width - c.length;
                        if (need > 0) {
                            var z = new Array(need + 1).join('0');
                            if (i < 0) {
                                c = '-' + z + c.slice(1);
                            }
                            else {
                                c = z + c;
                            }
                        }
                    }
                }
                if (length + c.length > maxLength)
                    break;
                N.push(c);
                length += c.length;
            }
            return N;
        }
        function expand(str, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
            budget.remaining -= CALL_STEPS;
            if (depth > maxDepth) {
                return [str];
            }
            var acc = [''];
            var rewrites = 0;
            var dropEmpties = false;
            var firstGroup = true;
            var masked = str;
            for (;;) {
                const m = balancedWithBudget(str, masked, budget);
                if (!m) {
                    return combine(acc, str, [''], max, maxLength, dropEmpties, budget);
                }
                if (m.unmatched) {
                    masked = maskUnmatchedOpens(masked, budget);
                }
                const pre = m.pre;
                var literal = function () {
                    return combine(acc, pre + '{' + m.body + '}' + m.post, [''], max, maxLength, dropEmpties, budget);
                };
                if (/\$$/.test(pre)) {
                    acc = combine(acc, pre + '{' + m.body + '}', [''], max, maxLength, dropEmpties && !m.post.length, budget);
                    firstGroup = false;
                    if (!m.post.length)
                        break;
                    str = m.post;
                    masked = masked.slice(m.end + 1);
                    continue;
                }
                var isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
                var isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
                var isSequence = isNumericSequence || isAlphaSequence;
                var isOptions = m.body.indexOf(',') >= 0;
                if (!isSequence && !isOptions) {
                    if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
                        rewrites++;
                        str = m.pre + '{' + m.body + escClose + m.post;
                        masked =
                            masked.slice(0, m.end) + escClose + masked.slice(m.end + 1);
                        isTop = true;
                        continue;
                    }
                    return literal();
                }
                if (firstGroup) {
                    dropEmpties = isTop && !isSequence;
                    firstGroup = false;
                }
                var values;
                if (isSequence) {
                    values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget);
                    if (!values) {
                        return literal();
                    }
                }
                else {
                    var n = parseCommaParts(m.body, budget);
                    if (!n) {
                        return literal();
                    }
                    if (n.length === 1 && n[0] !== undefined) {
                        n = expand(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false).map(embrace);
                        if (budget.remaining < 0) {
                            return literal();
                        }
                        if (n.length === 1) {
                            var single = combine(acc, pre + n[0], [''], max, maxLength, dropEmpties && !m.post.length, budget);
                            if (budget.remaining < 0) {
                                return literal();
                            }
                            acc = single;
                            if (!m.post.length)
                                break;
                            str = m.post;
                            masked = masked.slice(m.end + 1);
                            continue;
                        }
                    }
                    var dropsEmpties = dropEmpties && !m.post.length && !pre;
                    for (var d = 0; dropsEmpties && d < acc.length; d++) {
                        if (acc[d]) {
                            dropsEmpties = false;
                        }
                    }
                    values = [];
                    var valuesLength = 0;
                    outer: for (var j = 0; j < n.length; j++) {
                        var expanded = expand(n[j], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false);
                        if (budget.remaining < 0) {
                            return literal();
                        }
                        for (var k = 0; k < expanded.length; k++) {
                            var v = expanded[k];
                            if (dropsEmpties && !v)
                                continue;
                            if (values.length >= max ||
                                valuesLength + v.length > maxLength) {
                                break outer;
                            }
                            values.push(v);
                            valuesLength += v.length;
                        }
                    }
                }
                var next = combine(acc, pre, values, max, maxLength, dropEmpties && !m.post.length, budget);
                if (budget.remaining < 0) {
                    return literal();
                }
                acc = next;
                if (!m.post.length)
                    break;
                str = m.post;
                masked = masked.slice(m.end + 1);
            }
            return acc;
        }
    }),
    2730: ((__unused_webpack_module, exports) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.defaultConfig = void 0;
        exports.defaultConfig = {
            maxRootRotations: 256,
            maxDelegations: 32,
            rootMaxLength: 512000,
            timestampMaxLength: 16384,
            snapshotMaxLength: 2000000,
            targetsMaxLength: 5000000,
            prefixTargetsWithHash: true,
            fetchTimeout: 100000,
            fetchRetries: undefined,
            fetchRetry: 2,
        };
    }),
    86376: ((__unused_webpack_module, exports) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.DownloadHTTPError = exports.DownloadLengthMismatchError = exports.DownloadError = exports.ExpiredMetadataError = exports.EqualVersionError = exports.BadVersionError = exports.RepositoryError = exports.PersistError = exports.RuntimeError = exports.ValueError = void 0;
        class ValueError extends Error {
        }
        exports.ValueError = ValueError;
        class RuntimeError extends Error {
        }
        exports.RuntimeError = RuntimeError;
        class PersistError extends Error {
        }
        exports.PersistError = PersistError;
        class RepositoryError extends Error {
        }
        exports.RepositoryError = RepositoryError;
        class BadVersionError extends RepositoryError {
        }
        exports.BadVersionError = BadVersionError;
        class EqualVersionError extends BadVersionError {
        }
        exports.EqualVersionError = EqualVersionError;
        class ExpiredMetadataError extends RepositoryError {
        }
        exports.ExpiredMetadataError = ExpiredMetadataError;
        class DownloadError extends Error {
        }
        exports.DownloadError = DownloadError;
        class DownloadLengthMismatchError extends DownloadError {
        }
        exports.DownloadLengthMismatchError = DownloadLengthMismatchError;
        class DownloadHTTPError extends DownloadError {
            statusCode;
            constructor(message, statusCode) {
                super(message);
                this.statusCode = statusCode;
            }
        }
        exports.DownloadHTTPError = DownloadHTTPError;
    }),
    16337: (function (__unused_webpack_module, exports, __webpack_require__) {
        var __importDefault = (this && this.__importDefault) || function (mod) {
            return (mod && mod.__esModule) ? mod : { "default": mod };
        };
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.DefaultFetcher = exports.BaseFetcher = void 0;
        const debug_1 = __importDefault(__webpack_require__(2830));
        const fs_1 = __importDefault(__webpack_require__(79896));
        const make_fetch_happen_1 = __importDefault(__webpack_require__(39310));
        const util_1 = __importDefault(__webpack_require__(39023));
        const error_1 = __webpack_require__(86376);
        const tmpfile_1 = __webpack_require__(24611);
        const log = (0, debug_1.default)('tuf:fetch');
        class BaseFetcher {
            async downloadFile(url, maxLength, handler) {
                return (0, tmpfile_1.withTempFile)(async (tmpFile) => {
                    const reader = await this.fetch(url);
                    let numberOfBytesReceived = 0;
                    const fileStream = fs_1.default.createWriteStream(tmpFile);
                    try {
                        for await (const chunk of reader) {
                            numberOfBytesReceived += chunk.length;
                            if (numberOfBytesReceived > maxLength) {
                                throw new error_1.DownloadLengthMismatchError('Max length reached');
                            }
                            await writeBufferToStream(fileStream, chunk);
                        }
                    }
                    finally {
                        await util_1.default.promisify(fileStream.close).bind(fileStream)();
                    }
                    return handler(tmpFile);
                });
            }
            async downloadBytes(url, maxLength) {
                return this.downloadFile(url, maxLength, async (file) => {
                    const stream = fs_1.default.createReadStream(file);
                    const chunks = [];
                    for await (const chunk of stream) {
                        chunks.push(chunk);
                    }
                    return Buffer.concat(chunks);
                });
            }
        }
        exports.BaseFetcher = BaseFetcher;
        class DefaultFetcher extends BaseFetcher {
            timeout;
            retry;
            constructor(options = {}) {
                super();
                this.timeout = options.timeout;
                this.retry = options.retry;
            }
            async fetch(url) {
                log('GET %s', url);
                const response = await (0, make_fetch_happen_1.default)(url, {
                    timeout: this.timeout,
                    retry: this.retry,
                });
                if (!response.ok || !response?.body) {
                    throw new error_1.DownloadHTTPError('Failed to download', response.status);
                }
                return response.body;
            }
        }
        exports.DefaultFetcher = DefaultFetcher;
        const writeBufferToStream = async (stream, buffer) => {
            return new Promise((resolve, reject) => {
                stream.write(buffer, (err) => {
                    if (err) {
                        reject(err);
                    }
                    resolve(true);
                });
            });
        };
    }),
    84706: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.Updater = exports.BaseFetcher = exports.TargetFile = void 0;
        var models_1 = __webpack_require__(68908);
        Object.defineProperty(exports, "TargetFile", ({ enumerable: true, get: function () { return models_1.TargetFile; } }));
        var fetcher_1 = __webpack_require__(16337);
        Object.defineProperty(exports, "BaseFetcher", ({ enumerable: true, get: function () { return fetcher_1.BaseFetcher; } }));
        var updater_1 = __webpack_require__(46903);
        Object.defineProperty(exports, "Updater", ({ enumerable: true, get: function () { return updater_1.Updater; } }));
    }),
    95683: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.TrustedMetadataStore = void 0;
        const models_1 = __webpack_require__(68908);
        const error_1 = __webpack_require__(86376);
        class TrustedMetadataStore {
            trustedSet = {};
            referenceTime;
            constructor(rootData) {
                this.referenceTime = new Date();
                this.loadTrustedRoot(rootData);
            }
            get root() {
                if (!this.trustedSet.root) {
                    throw new ReferenceError('No trusted root metadata');
                }
                return this.trustedSet.root;
            }
            get timestamp() {
                return this.trustedSet.timestamp;
            }
            get snapshot() {
                return this.trustedSet.snapshot;
            }
            get targets() {
                return this.trustedSet.targets;
            }
            getRole(name) {
                return this.trustedSet[name];
            }
            updateRoot(bytesBuffer) {
                const data = JSON.parse(bytesBuffer.toString('utf8'));
                const newRoot = models_1.Metadata.fromJSON(models_1.MetadataKind.Root, data);
                if (newRoot.signed.type != models_1.MetadataKind.Root) {
                    throw new error_1.RepositoryError(`Expected 'root', got ${newRoot.signed.type}`);
                }
                this.root.verifyDelegate(models_1.MetadataKind.Root, newRoot);
                if (newRoot.signed.version != this.root.signed.version + 1) {
                    throw new error_1.BadVersionError(`Expected version ${this.root.signed.version + 1}, got ${newRoot.signed.version}`);
                }
                newRoot.verifyDelegate(models_1.MetadataKind.Root, newRoot);
                this.trustedSet.root = newRoot;
                return newRoot;
            }
            updateTimestamp(bytesBuffer) {
                if (this.snapshot) {
                    throw new error_1.RuntimeError('Cannot update timestamp after snapshot');
                }
                if (this.root.signed.isExpired(this.referenceTime)) {
                    throw new error_1.ExpiredMetadataError('Final root.json is expired');
                }
                const data = JSON.parse(bytesBuffer.toString('utf8'));
                const newTimestamp = models_1.Metadata.fromJSON(models_1.MetadataKind.Timestamp, data);
                if (newTimestamp.signed.type != models_1.MetadataKind.Timestamp) {
                    throw new error_1.RepositoryError(`Expected 'timestamp', got ${newTimestamp.signed.type}`);
                }
                this.root.verifyDelegate(models_1.MetadataKind.Timestamp, newTimestamp);
                if (this.timestamp) {
                    if (newTimestamp.signed.version < this.timestamp.signed.version) {
                        throw new error_1.BadVersionError(`New timestamp version ${newTimestamp.signed.version} is less than current version ${this.timestamp.signed.version}`);
                    }
                    if (newTimestamp.signed.version === this.timestamp.signed.version) {
                        throw new error_1.EqualVersionError(`New timestamp version ${newTimestamp.signed.version} is equal to current version ${this.timestamp.signed.version}`);
                    }
                    const snapshotMeta = this.timestamp.signed.snapshotMeta;
                    const newSnapshotMeta = newTimestamp.signed.snapshotMeta;
                    if (newSnapshotMeta.version < snapshotMeta.version) {
                        throw new error_1.BadVersionError(`New snapshot version ${newSnapshotMeta.version} is less than current version ${snapshotMeta.version}`);
                    }
                }
                this.trustedSet.timestamp = newTimestamp;
                this.checkFinalTimestamp();
                return newTimestamp;
            }
            updateSnapshot(bytesBuffer, trusted = false) {
                if (!this.timestamp) {
                    throw new error_1.RuntimeError('Cannot update snapshot before timestamp');
                }
                if (this.targets) {
                    throw new error_1.RuntimeError('Cannot update snapshot after targets');
                }
                this.checkFinalTimestamp();
                const snapshotMeta = this.timestamp.signed.snapshotMeta;
                if (!trusted) {
                    snapshotMeta.verify(bytesBuffer);
                }
                const data = JSON.parse(bytesBuffer.toString('utf8'));
                const newSnapshot = models_1.Metadata.fromJSON(models_1.MetadataKind.Snapshot, data);
                if (newSnapshot.signed.type != models_1.MetadataKind.Snapshot) {
                    throw new error_1.RepositoryError(`Expected 'snapshot', got ${newSnapshot.signed.type}`);
                }
                this.root.verifyDelegate(models_1.MetadataKind.Snapshot, newSnapshot);
                if (this.snapshot) {
                    Object.entries(this.snapshot.signed.meta).forEach(([fileName, fileInfo]) => {
                        const newFileInfo = newSnapshot.signed.meta[fileName];
                        if (!newFileInfo) {
                            throw new error_1.RepositoryError(`Missing file ${fileName} in new snapshot`);
                        }
                        if (newFileInfo.version < fileInfo.version) {
                            throw new error_1.BadVersionError(`New version ${newFileInfo.version} of ${fileName} is less than current version ${fileInfo.version}`);
                        }
                    });
                }
                this.trustedSet.snapshot = newSnapshot;
                this.checkFinalSnapsnot();
                return newSnapshot;
            }
            updateDelegatedTargets(bytesBuffer, roleName, delegatorName) {
                if (!this.snapshot) {
                    throw new error_1.RuntimeError('Cannot update delegated targets before snapshot');
                }
                this.checkFinalSnapsnot();
                const delegator = this.trustedSet[delegatorName];
                if (!delegator) {
                    throw new error_1.RuntimeError(`No trusted ${delegatorName} metadata`);
                }
                const meta = this.snapshot.signed.meta?.[`${roleName}.json`];
                if (!meta) {
                    throw new error_1.RepositoryError(`Missing ${roleName}.json in snapshot`);
                }
                meta.verify(bytesBuffer);
                const data = JSON.parse(bytesBuffer.toString('utf8'));
                const newDelegate = models_1.Metadata.fromJSON(models_1.MetadataKind.Targets, data);
                if (newDelegate.signed.type != models_1.MetadataKind.Targets) {
                    throw new error_1.RepositoryError(`Expected 'targets', got ${newDelegate.signed.type}`);
                }
                delegator.verifyDelegate(roleName, newDelegate);
                const version = newDelegate.signed.version;
                if (version != meta.version) {
                    throw new error_1.BadVersionError(`Version ${version} of ${roleName} does not match snapshot version ${meta.version}`);
                }
                if (newDelegate.signed.isExpired(this.referenceTime)) {
                    throw new error_1.ExpiredMetadataError(`${roleName}.json is expired`);
                }
                this.trustedSet[roleName] = newDelegate;
            }
            loadTrustedRoot(bytesBuffer) {
                const data = JSON.parse(bytesBuffer.toString('utf8'));
                const root = models_1.Metadata.fromJSON(models_1.MetadataKind.Root, data);
                if (root.signed.type != models_1.MetadataKind.Root) {
                    throw new error_1.RepositoryError(`Expected 'root', got ${root.signed.type}`);
                }
                root.verifyDelegate(models_1.MetadataKind.Root, root);
                this.trustedSet['root'] = root;
            }
            checkFinalTimestamp() {
                if (!this.timestamp) {
                    throw new ReferenceError('No trusted timestamp metadata');
                }
                if (this.timestamp.signed.isExpired(this.referenceTime)) {
                    throw new error_1.ExpiredMetadataError('Final timestamp.json is expired');
                }
            }
            checkFinalSnapsnot() {
                if (!this.snapshot) {
                    throw new ReferenceError('No trusted snapshot metadata');
                }
                if (!this.timestamp) {
                    throw new ReferenceError('No trusted timestamp metadata');
                }
                if (this.snapshot.signed.isExpired(this.referenceTime)) {
                    throw new error_1.ExpiredMetadataError('snapshot.json is expired');
                }
                const snapshotMeta = this.timestamp.signed.snapshotMeta;
                if (this.snapshot.signed.version !== snapshotMeta.version) {
                    throw new error_1.BadVersionError("Snapshot version doesn't match timestamp");
                }
            }
        }
        exports.TrustedMetadataStore = TrustedMetadataStore;
    }),
    46903: (function (__unused_webpack_module, exports, __webpack_require__) {
        var __createBinding = (this && this.__createBinding) || (Object.create ? (function (o, m, k, k2) {
            if (k2 === undefined)
                k2 = k;
            var desc = Object.getOwnPropertyDescriptor(m, k);
            if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
                desc = { enumerable: true, get: function () { return m[k]; } };
            }
            Object.defineProperty(o, k2, desc);
        }) : (function (o, m, k, k2) {
            if (k2 === undefined)
                k2 = k;
            o[k2] = m[k];
        }));
        var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function (o, v) {
            Object.defineProperty(o, "default", { enumerable: true, value: v });
        }) : function (o, v) {
            o["default"] = v;
        });
        var __importStar = (this && this.__importStar) || (function () {
            var ownKeys = function (o) {
                ownKeys = Object.getOwnPropertyNames || function (o) {
                    var ar = [];
                    for (var k in o)
                        if (Object.prototype.hasOwnProperty.call(o, k))
                            ar[ar.length] = k;
                    return ar;
                };
                return ownKeys(o);
            };
            return function (mod) {
                if (mod && mod.__esModule)
                    return mod;
                var result = {};
                if (mod != null)
                    for (var k = ownKeys(mod), i = 0; i < k.length; i++)
                        if (k[i] !== "default")
                            __createBinding(result, mod, k[i]);
                __setModuleDefault(result, mod);
                return result;
            };
        })();
        var __importDefault = (this && this.__importDefault) || function (mod) {
            return (mod && mod.__esModule) ? mod : { "default": mod };
        };
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.Updater = void 0;
        const models_1 = __webpack_require__(68908);
        const debug_1 = __importDefault(__webpack_require__(2830));
        const fs = __importStar(__webpack_require__(79896));
        const path = __importStar(__webpack_require__(16928));
        const config_1 = __webpack_require__(2730);
        const error_1 = __webpack_require__(86376);
        const fetcher_1 = __webpack_require__(16337);
        const store_1 = __webpack_require__(95683);
        const url = __importStar(__webpack_require__(56469));
        const log = (0, debug_1.default)('tuf:cache');
        class Updater {
            dir;
            metadataBaseUrl;
            targetDir;
            targetBaseUrl;
            forceCache;
            trustedSet;
            config;
            fetcher;
            constructor(options) {
                const { metadataDir, metadataBaseUrl, targetDir, targetBaseUrl, fetcher, config, } = options;
                this.dir = metadataDir;
                this.metadataBaseUrl = metadataBaseUrl;
                this.targetDir = targetDir;
                this.targetBaseUrl = targetBaseUrl;
                this.forceCache = options.forceCache ?? false;
                const data = this.loadLocalMetadata(models_1.MetadataKind.Root);
                this.trustedSet = new store_1.TrustedMetadataStore(data);
                this.config = { ...config_1.defaultConfig, ...config };
                this.fetcher =
                    fetcher ||
                        new fetcher_1.DefaultFetcher({
                            timeout: this.config.fetchTimeout,
                            retry: this.config.fetchRetries ?? this.config.fetchRetry,
                        });
            }
            async refresh() {
                if (this.forceCache) {
                    try {
                        await this.loadTimestamp({ checkRemote: false });
                    }
                    catch (error) {
                        await this.loadRoot();
                        await this.loadTimestamp();
                    }
                }
                else {
                    await this.loadRoot();
                    await this.loadTimestamp();
                }
                await this.loadSnapshot();
                await this.loadTargets(models_1.MetadataKind.Targets, models_1.MetadataKind.Root);
            }
            async getTargetInfo(targetPath) {
                if (!this.trustedSet.targets) {
                    await this.refresh();
                }
                return this.preorderDepthFirstWalk(targetPath);
            }
            async downloadTarget(targetInfo, filePath, targetBaseUrl) {
                const targetPath = filePath || this.generateTargetPath(targetInfo);
                if (!targetBaseUrl) {
                    if (!this.targetBaseUrl) {
                        throw new error_1.ValueError('Target base URL not set');
                    }
                    targetBaseUrl = this.targetBaseUrl;
                }
                let targetFilePath = targetInfo.path;
                const consistentSnapshot = this.trustedSet.root.signed.consistentSnapshot;
                if (consistentSnapshot && this.config.prefixTargetsWithHash) {
                    const hashes = Object.values(targetInfo.hashes);
                    const { dir, base } = path.parse(targetFilePath);
                    const filename = `${hashes[0]}.${base}`;
                    targetFilePath = dir ? `${dir}/${filename}` : filename;
                }
                const targetUrl = url.join(targetBaseUrl, targetFilePath);
                await this.fetcher.downloadFile(targetUrl, targetInfo.length, async (fileName) => {
                    await targetInfo.verify(fs.createReadStream(fileName));
                    log('WRITE %s', targetPath);
                    fs.copyFileSync(fileName, targetPath);
                });
                return targetPath;
            }
            async findCachedTarget(targetInfo, filePath) {
                if (!filePath) {
                    filePath = this.generateTargetPath(targetInfo);
                }
                try {
                    if (fs.existsSync(filePath)) {
                        await targetInfo.verify(fs.createReadStream(filePath));
                        return filePath;
                    }
                }
                catch (error) {
                    return;
                }
                return;
            }
            loadLocalMetadata(fileName) {
                const filePath = path.join(this.dir, `${fileName}.json`);
                log('READ %s', filePath);
                return fs.readFileSync(filePath);
            }
            async loadRoot() {
                const rootVersion = this.trustedSet.root.signed.version;
                const lowerBound = rootVersion + 1;
                const upperBound = lowerBound + this.config.maxRootRotations;
                for (let version = lowerBound; version < upperBound; version++) {
                    const rootUrl = url.join(this.metadataBaseUrl, `${version}.root.json`);
                    try {
                        const bytesData = await this.fetcher.downloadBytes(rootUrl, this.config.rootMaxLength);
                        this.trustedSet.updateRoot(bytesData);
                        this.persistMetadata(models_1.MetadataKind.Root, bytesData);
                    }
                    catch (error) {
                        if (error instanceof error_1.DownloadHTTPError) {
                            if ([403, 404].includes(error.statusCode)) {
                                break;
                            }
                        }
                        throw error;
                    }
                }
            }
            async loadTimestamp({ checkRemote } = { checkRemote: true }) {
                try {
                    const data = this.loadLocalMetadata(models_1.MetadataKind.Timestamp);
                    this.trustedSet.updateTimestamp(data);
                    if (!checkRemote) {
                        return;
                    }
                }
                catch (error) {
                }
                const timestampUrl = url.join(this.metadataBaseUrl, 'timestamp.json');
                const bytesData = await this.fetcher.downloadBytes(timestampUrl, this.config.timestampMaxLength);
                try {
                    this.trustedSet.updateTimestamp(bytesData);
                }
                catch (error) {
                    if (error instanceof error_1.EqualVersionError) {
                        return;
                    }
                    throw error;
                }
                this.persistMetadata(models_1.MetadataKind.Timestamp, bytesData);
            }
            async loadSnapshot() {
                try {
                    const data = this.loadLocalMetadata(models_1.MetadataKind.Snapshot);
                    this.trustedSet.updateSnapshot(data, true);
                }
                catch (error) {
                    if (!this.trustedSet.timestamp) {
                        throw new ReferenceError('No timestamp metadata');
                    }
                    const snapshotMeta = this.trustedSet.timestamp.signed.snapshotMeta;
                    const maxLength = snapshotMeta.length || this.config.snapshotMaxLength;
                    const version = this.trustedSet.root.signed.consistentSnapshot
                        ? snapshotMeta.version
                        : undefined;
                    const snapshotUrl = url.join(this.metadataBaseUrl, version ? `${version}.snapshot.json` : 'snapshot.json');
                    try {
                        const bytesData = await this.fetcher.downloadBytes(snapshotUrl, maxLength);
                        this.trustedSet.updateSnapshot(bytesData);
                        this.persistMetadata(models_1.MetadataKind.Snapshot, bytesData);
                    }
                    catch (error) {
                        throw new error_1.RuntimeError(`Unable to load snapshot metadata error ${error}`);
                    }
                }
            }
            async loadTargets(role, parentRole) {
                if (this.trustedSet.getRole(role)) {
                    return this.trustedSet.getRole(role);
                }
                try {
                    const buffer = this.loadLocalMetadata(role);
                    this.trustedSet.updateDelegatedTargets(buffer, role, parentRole);
                }
                catch (error) {
                    if (!this.trustedSet.snapshot) {
                        throw new ReferenceError('No snapshot metadata');
                    }
                    const metaInfo = this.trustedSet.snapshot.signed.meta[`${role}.json`];
                    const maxLength = metaInfo.length || this.config.targetsMaxLength;
                    const version = this.trustedSet.root.signed.consistentSnapshot
                        ? metaInfo.version
                        : undefined;
                    const encodedRole = encodeURIComponent(role);
                    const metadataUrl = url.join(this.metadataBaseUrl, version ? `${version}.${encodedRole}.json` : `${encodedRole}.json`);
                    try {
                        const bytesData = await this.fetcher.downloadBytes(metadataUrl, maxLength);
                        this.trustedSet.updateDelegatedTargets(bytesData, role, parentRole);
                        this.persistMetadata(role, bytesData);
                    }
                    catch (error) {
                        throw new error_1.RuntimeError(`Unable to load targets error ${error}`);
                    }
                }
                return this.trustedSet.getRole(role);
            }
            async preorderDepthFirstWalk(targetPath) {
                const delegationsToVisit = [
                    {
                        roleName: models_1.MetadataKind.Targets,
                        parentRoleName: models_1.MetadataKind.Root,
                    },
                ];
                const visitedRoleNames = new Set();
                while (visitedRoleNames.size <= this.config.maxDelegations &&
                    delegationsToVisit.length > 0) {
                    const { roleName, parentRoleName } = delegationsToVisit.pop();
                    if (visitedRoleNames.has(roleName)) {
                        continue;
                    }
                    const targets = (await this.loadTargets(roleName, parentRoleName))
                        ?.signed;
                    if (!targets) {
                        continue;
                    }
                    const target = targets.targets?.[targetPath];
                    if (target) {
                        return target;
                    }
                    visitedRoleNames.add(roleName);
                    if (targets.delegations) {
                        const childRolesToVisit = [];
                        const rolesForTarget = targets.delegations.rolesForTarget(targetPath);
                        for (const { role: childName, terminating } of rolesForTarget) {
                            childRolesToVisit.push({
                                roleName: childName,
                                parentRoleName: roleName,
                            });
                            if (terminating) {
                                delegationsToVisit.splice(0);
                                break;
                            }
                        }
                        childRolesToVisit.reverse();
                        delegationsToVisit.push(...childRolesToVisit);
                    }
                }
                return;
            }
            generateTargetPath(targetInfo) {
                if (!this.targetDir) {
                    throw new error_1.ValueError('Target directory not set');
                }
                const filePath = encodeURIComponent(targetInfo.path);
                return path.join(this.targetDir, filePath);
            }
            persistMetadata(metaDataName, bytesData) {
                const encodedName = encodeURIComponent(metaDataName);
                try {
                    const filePath = path.join(this.dir, `${encodedName}.json`);
                    log('WRITE %s', filePath);
                    fs.writeFileSync(filePath, bytesData.toString('utf8'));
                }
                catch (error) {
                    throw new error_1.PersistError(`Failed to persist metadata ${encodedName} error: ${error}`);
                }
            }
        }
        exports.Updater = Updater;
    }),
    24611: (function (__unused_webpack_module, exports, __webpack_require__) {
        var __importDefault = (this && this.__importDefault) || function (mod) {
            return (mod && mod.__esModule) ? mod : { "default": mod };
        };
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.withTempFile = void 0;
        const promises_1 = __importDefault(__webpack_require__(91943));
        const os_1 = __importDefault(__webpack_require__(70857));
        const path_1 = __importDefault(__webpack_require__(16928));
        const withTempFile = async (handler) => withTempDir(async (dir) => handler(path_1.default.join(dir, 'tempfile')));
        exports.withTempFile = withTempFile;
        const withTempDir = async (handler) => {
            const tmpDir = await promises_1.default.realpath(os_1.default.tmpdir());
            const dir = await promises_1.default.mkdtemp(tmpDir + path_1.default.sep);
            try {
                return await handler(dir);
            }
            finally {
                await promises_1.default.rm(dir, { force: true, recursive: true, maxRetries: 3 });
            }
        };
    }),
    56469: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.join = join;
        const url_1 = __webpack_require__(87016);
        function join(base, path) {
            return new url_1.URL(ensureTrailingSlash(base) + removeLeadingSlash(path)).toString();
        }
        function ensureTrailingSlash(path) {
            return path.endsWith('/') ? path : path + '/';
        }
        function removeLeadingSlash(path) {
            return path.startsWith('/') ? path.slice(1) : path;
        }
    }),
    34460: ((__unused_webpack_module, exports) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.assertValidPattern = void 0;
        const MAX_PATTERN_LENGTH = 1024 * 64;
        const assertValidPattern = (pattern) => {
            if (typeof pattern !== 'string') {
                throw new TypeError('invalid pattern');
            }
            if (pattern.length > MAX_PATTERN_LENGTH) {
                throw new TypeError('pattern is too long');
            }
        };
        exports.assertValidPattern = assertValidPattern;
    }),
    95044: ((__unused_webpack_module, exports, __webpack_require__) => {
        var _a;
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.AST = void 0;
        const brace_expressions_js_1 = __webpack_require__(17269);
        const unescape_js_1 = __webpack_require__(78146);
        const types = new Set(['!', '?', '+', '*', '@']);
        const isExtglobType = (c) => types.has(c);
        const isExtglobAST = (c) => isExtglobType(c.type);
        const adoptionMap = new Map([
            ['!', ['@']],
            ['?', ['?', '@']],
            ['@', ['@']],
            ['*', ['*', '+', '?', '@']],
            ['+', ['+', '@']],
        ]);
        const adoptionWithSpaceMap = new Map([
            ['!', ['?']],
            ['@', ['?']],
            ['+', ['?', '*']],
        ]);
        const adoptionAnyMap = new Map([
            ['!', ['?', '@']],
            ['?', ['?', '@']],
            ['@', ['?', '@']],
            ['*', ['*', '+', '?', '@']],
            ['+', ['+', '@', '?', '*']],
        ]);
        const usurpMap = new Map([
            ['!', new Map([['!', '@']])],
            ['?', new Map([['*', '*'], ['+', '*']])],
            ['@', new Map([['!', '!'], ['?', '?'], ['@', '@'], ['*', '*'], ['+', '+']])],
            ['+', new Map([['?', '*'], ['*', '*']])],
        ]);
        const startNoTraversal = '(?!(?:^|/)\\.\\.?(?:$|/))';
        const startNoDot = '(?!\\.)';
        const addPatternStart = new Set(['[', '.']);
        const justDots = new Set(['..', '.']);
        const reSpecials = new Set('().*{}+?[]^$\\!');
        const regExpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, '\\$&');
        const qmark = '[^/]';
        const star = qmark + '*?';
        const starNoEmpty = qmark + '+?';
        class AST {
            type;
            #root;
            #hasMagic;
            #uflag = false;
            #parts = [];
            #parent;
            #parentIndex;
            #negs;
            #filledNegs = false;
            #options;
            #toString;
            #emptyExt = false;
            constructor(type, parent, options = {}) {
                this.type = type;
                if (type)
                    this.#hasMagic = true;
                this.#parent = parent;
                this.#root = this.#parent ? this.#parent.#root : this;
                this.#options = this.#root === this ? options : this.#root.#options;
                this.#negs = this.#root === this ? [] : this.#root.#negs;
                if (type === '!' && !this.#root.#filledNegs)
                    this.#negs.push(this);
                this.#parentIndex = this.#parent ? this.#parent.#parts.length : 0;
            }
            get hasMagic() {
                if (this.#hasMagic !== undefined)
                    return this.#hasMagic;
                for (const p of this.#parts) {
                    if (typeof p === 'string')
                        continue;
                    if (p.type || p.hasMagic)
                        return (this.#hasMagic = true);
                }
                return this.#hasMagic;
            }
            toString() {
                if (this.#toString !== undefined)
                    return this.#toString;
                if (!this.type) {
                    return (this.#toString = this.#parts.map(p => String(p)).join(''));
                }
                else {
                    return (this.#toString =
                        this.type + '(' + this.#parts.map(p => String(p)).join('|') + ')');
                }
            }
            #fillNegs() {
                if (this !== this.#root)
                    throw new Error('should only call on root');
                if (this.#filledNegs)
                    return this;
                this.toString();
                this.#filledNegs = true;
                let n;
                while ((n = this.#negs.pop())) {
                    if (n.type !== '!')
                        continue;
                    let p = n;
                    let pp = p.#parent;
                    while (pp) {
                        for (let i = p.#parentIndex + 1; !pp.type && i < pp.#parts.length; i++) {
                            for (const part of n.#parts) {
                                if (typeof part === 'string') {
                                    throw new Error('string part in extglob AST??');
                                }
                                part.copyIn(pp.#parts[i]);
                            }
                        }
                        p = pp;
                        pp = p.#parent;
                    }
                }
                return this;
            }
            push(...parts) {
                for (const p of parts) {
                    if (p === '')
                        continue;
                    if (typeof p !== 'string' && !(p instanceof _a && p.#parent === this)) {
                        throw new Error('invalid part: ' + p);
                    }
                    this.#parts.push(p);
                }
            }
            toJSON() {
                const ret = this.type === null
                    ? this.#parts.slice().map(p => (typeof p === 'string' ? p : p.toJSON()))
                    : [this.type, ...this.#parts.map(p => p.toJSON())];
                if (this.isStart() && !this.type)
                    ret.unshift([]);
                if (this.isEnd() &&
                    (this === this.#root ||
                        (this.#root.#filledNegs && this.#parent?.type === '!'))) {
                    ret.push({});
                }
                return ret;
            }
            isStart() {
                if (this.#root === this)
                    return true;
                if (!this.#parent?.isStart())
                    return false;
                if (this.#parentIndex === 0)
                    return true;
                const p = this.#parent;
                for (let i = 0; i < this.#parentIndex; i++) {
                    const pp = p.#parts[i];
                    if (!(pp instanceof _a && pp.type === '!')) {
                        return false;
                    }
                }
                return true;
            }
            isEnd() {
                if (this.#root === this)
                    return true;
                if (this.#parent?.type === '!')
                    return true;
                if (!this.#parent?.isEnd())
                    return false;
                if (!this.type)
                    return this.#parent?.isEnd();
                const pl = this.#parent ? this.#parent.#parts.length : 0;
                return this.#parentIndex === pl - 1;
            }
            copyIn(part) {
                if (typeof part === 'string')
                    this.push(part);
                else
                    this.push(part.clone(this));
            }
            clone(parent) {
                const c = new _a(this.type, parent);
                for (const p of this.#parts) {
                    c.copyIn(p);
                }
                return c;
            }
            static #parseAST(str, ast, pos, opt, extDepth) {
                const maxDepth = opt.maxExtglobRecursion ?? 2;
                let escaping = false;
                let inBrace = false;
                let braceStart = -1;
                let braceNeg = false;
                if (ast.type === null) {
                    let i = pos;
                    let acc = '';
                    while (i < str.length) {
                        const c = str.charAt(i++);
                        if (escaping || c === '\\') {
                            escaping = !escaping;
                            acc += c;
                            continue;
                        }
                        if (inBrace) {
                            if (i === braceStart + 1) {
                                if (c === '^' || c === '!') {
                                    braceNeg = true;
                                }
                            }
                            else if (c === ']' && !(i === braceStart + 2 && braceNeg)) {
                                inBrace = false;
                            }
                            acc += c;
                            continue;
                        }
                        else if (c === '[') {
                            inBrace = true;
                            braceStart = i;
                            braceNeg = false;
                            acc += c;
                            continue;
                        }
                        const doRecurse = !opt.noext &&
                            isExtglobType(c) &&
                            str.charAt(i) === '(' &&
                            extDepth <= maxDepth;
                        if (doRecurse) {
                            ast.push(acc);
                            acc = '';
                            const ext = new _a(c, ast);
                            i = _a.#parseAST(str, ext, i, opt, extDepth + 1);
                            ast.push(ext);
                            continue;
                        }
                        acc += c;
                    }
                    ast.push(acc);
                    return i;
                }
                let i = pos + 1;
                let part = new _a(null, ast);
                const parts = [];
                let acc = '';
                while (i < str.length) {
                    const c = str.charAt(i++);
                    if (escaping || c === '\\') {
                        escaping = !escaping;
                        acc += c;
                        continue;
                    }
                    if (inBrace) {
                        if (i === braceStart + 1) {
                            if (c === '^' || c === '!') {
                                braceNeg = true;
                            }
                        }
                        else if (c === ']' && !(i === braceStart + 2 && braceNeg)) {
                            inBrace = false;
                        }
                        acc += c;
                        continue;
                    }
                    else if (c === '[') {
                        inBrace = true;
                        braceStart = i;
                        braceNeg = false;
                        acc += c;
                        continue;
                    }
                    const doRecurse = isExtglobType(c) &&
                        str.charAt(i) === '(' &&
                        (extDepth <= maxDepth || (ast && ast.#canAdoptType(c)));
                    if (doRecurse) {
                        const depthAdd = ast && ast.#canAdoptType(c) ? 0 : 1;
                        part.push(acc);
                        acc = '';
                        const ext = new _a(c, part);
                        part.push(ext);
                        i = _a.#parseAST(str, ext, i, opt, extDepth + depthAdd);
                        continue;
                    }
                    if (c === '|') {
                        part.push(acc);
                        acc = '';
                        parts.push(part);
                        part = new _a(null, ast);
                        continue;
                    }
                    if (c === ')') {
                        if (acc === '' && ast.#parts.length === 0) {
                            ast.#emptyExt = true;
                        }
                        part.push(acc);
                        acc = '';
                        ast.push(...parts, part);
                        return i;
                    }
                    acc += c;
                }
                ast.type = null;
                ast.#hasMagic = undefined;
                ast.#parts = [str.substring(pos - 1)];
                return i;
            }
            #canAdoptWithSpace(child) {
                return this.#canAdopt(child, adoptionWithSpaceMap);
            }
            #canAdopt(child, map = adoptionMap) {
                if (!child ||
                    typeof child !== 'object' ||
                    child.type !== null ||
                    child.#parts.length !== 1 ||
                    this.type === null) {
                    return false;
                }
                const gc = child.#parts[0];
                if (!gc || typeof gc !== 'object' || gc.type === null) {
                    return false;
                }
                return this.#canAdoptType(gc.type, map);
            }
            #canAdoptType(c, map = adoptionAnyMap) {
                return !!map.get(this.type)?.includes(c);
            }
            #adoptWithSpace(child, index) {
                const gc = child.#parts[0];
                const blank = new _a(null, gc, this.options);
                blank.#parts.push('');
                gc.push(blank);
                this.#adopt(child, index);
            }
            #adopt(child, index) {
                const gc = child.#parts[0];
                this.#parts.splice(index, 1, ...gc.#parts);
                for (const p of gc.#parts) {
                    if (typeof p === 'object')
                        p.#parent = this;
                }
                this.#toString = undefined;
            }
            #canUsurpType(c) {
                const m = usurpMap.get(this.type);
                return !!(m?.has(c));
            }
            #canUsurp(child) {
                if (!child ||
                    typeof child !== 'object' ||
                    child.type !== null ||
                    child.#parts.length !== 1 ||
                    this.type === null ||
                    this.#parts.length !== 1) {
                    return false;
                }
                const gc = child.#parts[0];
                if (!gc || typeof gc !== 'object' || gc.type === null) {
                    return false;
                }
                return this.#canUsurpType(gc.type);
            }
            #usurp(child) {
                const m = usurpMap.get(this.type);
                const gc = child.#parts[0];
                const nt = m?.get(gc.type);
                if (!nt)
                    return false;
                this.#parts = gc.#parts;
                for (const p of this.#parts) {
                    if (typeof p === 'object')
                        p.#parent = this;
                }
                this.type = nt;
                this.#toString = undefined;
                this.#emptyExt = false;
            }
            #flatten() {
                if (!isExtglobAST(this)) {
                    for (const p of this.#parts) {
                        if (typeof p === 'object')
                            p.#flatten();
                    }
                }
                else {
                    let iterations = 0;
                    let done = false;
                    do {
                        done = true;
                        for (let i = 0; i < this.#parts.length; i++) {
                            const c = this.#parts[i];
                            if (typeof c === 'object') {
                                c.#flatten();
                                if (this.#canAdopt(c)) {
                                    done = false;
                                    this.#adopt(c, i);
                                }
                                else if (this.#canAdoptWithSpace(c)) {
                                    done = false;
                                    this.#adoptWithSpace(c, i);
                                }
                                else if (this.#canUsurp(c)) {
                                    done = false;
                                    this.#usurp(c);
                                }
                            }
                        }
                    } while (!done && ++iterations < 10);
                }
                this.#toString = undefined;
            }
            static fromGlob(pattern, options = {}) {
                const ast = new _a(null, undefined, options);
                _a.#parseAST(pattern, ast, 0, options, 0);
                return ast;
            }
            toMMPattern() {
                if (this !== this.#root)
                    return this.#root.toMMPattern();
                const glob = this.toString();
                const [re, body, hasMagic, uflag] = this.toRegExpSource();
                const anyMagic = hasMagic ||
                    this.#hasMagic ||
                    (this.#options.nocase &&
                        !this.#options.nocaseMagicOnly &&
                        glob.toUpperCase() !== glob.toLowerCase());
                if (!anyMagic) {
                    return body;
                }
                const flags = (this.#options.nocase ? 'i' : '') + (uflag ? 'u' : '');
                return Object.assign(new RegExp(`^${re}$`, flags), {
                    _src: re,
                    _glob: glob,
                });
            }
            get options() {
                return this.#options;
            }
            toRegExpSource(allowDot) {
                const dot = allowDot ?? !!this.#options.dot;
                if (this.#root === this) {
                    this.#flatten();
                    this.#fillNegs();
                }
                if (!isExtglobAST(this)) {
                    const noEmpty = this.isStart() && this.isEnd();
                    const src = this.#parts
                        .map(p => {
                        const [re, _, hasMagic, uflag] = typeof p === 'string'
                            ? _a.#parseGlob(p, this.#hasMagic, noEmpty)
                            : p.toRegExpSource(allowDot);
                        this.#hasMagic = this.#hasMagic || hasMagic;
                        this.#uflag = this.#uflag || uflag;
                        return re;
                    })
                        .join('');
                    let start = '';
                    if (this.isStart()) {
                        if (typeof this.#parts[0] === 'string') {
                            const dotTravAllowed = this.#parts.length === 1 && justDots.has(this.#parts[0]);
                            if (!dotTravAllowed) {
                                const aps = addPatternStart;
                                const needNoTrav = (dot && aps.has(src.charAt(0))) ||
                                    (src.startsWith('\\.') && aps.has(src.charAt(2))) ||
                                    (src.startsWith('\\.\\.') && aps.has(src.charAt(4)));
                                const needNoDot = !dot && !allowDot && aps.has(src.charAt(0));
                                start = needNoTrav ? startNoTraversal : needNoDot ? startNoDot : '';
                            }
                        }
                    }
                    let end = '';
                    if (this.isEnd() &&
                        this.#root.#filledNegs &&
                        this.#parent?.type === '!') {
                        end = '(?:$|\\/)';
                    }
                    const final = start + src + end;
                    return [
                        final,
                        (0, unescape_js_1.unescape)(src),
                        (this.#hasMagic = !!this.#hasMagic),
                        this.#uflag,
                    ];
                }
                const repeated = this.type === '*' || this.type === '+';
                const start = this.type === '!' ? '(?:(?!(?:' : '(?:';
                let body = this.#partsToRegExp(dot);
                if (this.isStart() && this.isEnd() && !body && this.type !== '!') {
                    const s = this.toString();
                    const me = this;
                    me.#parts = [s];
                    me.type = null;
                    me.#hasMagic = undefined;
                    return [s, (0, unescape_js_1.unescape)(this.toString()), false, false];
                }
                let bodyDotAllowed = !repeated || allowDot || dot || !startNoDot
                    ? ''
                    : this.#partsToRegExp(true);
                if (bodyDotAllowed === body) {
                    bodyDotAllowed = '';
                }
                if (bodyDotAllowed) {
                    body = `(?:${body})(?:${bodyDotAllowed})*?`;
                }
                let final = '';
                if (this.type === '!' && this.#emptyExt) {
                    final = (this.isStart() && !dot ? startNoDot : '') + starNoEmpty;
                }
                else {
                    const close = this.type === '!'
                        ?
                            '))' +
                                (this.isStart() && !dot && !allowDot ? startNoDot : '') +
                                star +
                                ')'
                        : this.type === '@'
                            ? ')'
                            : this.type === '?'
                                ? ')?'
                                : this.type === '+' && bodyDotAllowed
                                    ? ')'
                                    : this.type === '*' && bodyDotAllowed
                                        ? `)?`
                                        : `)${this.type}`;
                    final = start + body + close;
                }
                return [
                    final,
                    (0, unescape_js_1.unescape)(body),
                    (this.#hasMagic = !!this.#hasMagic),
                    this.#uflag,
                ];
            }
            #partsToRegExp(dot) {
                return this.#parts
                    .map(p => {
                    if (typeof p === 'string') {
                        throw new Error('string type in extglob ast??');
                    }
                    const [re, _, _hasMagic, uflag] = p.toRegExpSource(dot);
                    this.#uflag = this.#uflag || uflag;
                    return re;
                })
                    .filter(p => !(this.isStart() && this.isEnd()) || !!p)
                    .join('|');
            }
            static #parseGlob(glob, hasMagic, noEmpty = false) {
                let escaping = false;
                let re = '';
                let uflag = false;
                let inStar = false;
                for (let i = 0; i < glob.length; i++) {
                    const c = glob.charAt(i);
                    if (escaping) {
                        escaping = false;
                        re += (reSpecials.has(c) ? '\\' : '') + c;
                        inStar = false;
                        continue;
                    }
                    if (c === '\\') {
                        if (i === glob.length - 1) {
                            re += '\\\\';
                        }
                        else {
                            escaping = true;
                        }
                        continue;
                    }
                    if (c === '[') {
                        const [src, needUflag, consumed, magic] = (0, brace_expressions_js_1.parseClass)(glob, i);
                        if (consumed) {
                            re += src;
                            uflag = uflag || needUflag;
                            i += consumed - 1;
                            hasMagic = hasMagic || magic;
                            inStar = false;
                            continue;
                        }
                    }
                    if (c === '*') {
                        if (inStar)
                            continue;
                        inStar = true;
                        re += noEmpty && /^[*]+$/.test(glob) ? starNoEmpty : star;
                        hasMagic = true;
                        continue;
                    }
                    else {
                        inStar = false;
                    }
                    if (c === '?') {
                        re += qmark;
                        hasMagic = true;
                        continue;
                    }
                    re += regExpEscape(c);
                }
                return [re, (0, unescape_js_1.unescape)(glob), !!hasMagic, uflag];
            }
        }
        exports.AST = AST;
        _a = AST;
    }),
    17269: ((__unused_webpack_module, exports) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.parseClass = void 0;
        const posixClasses = {
            '[:alnum:]': ['\\p{L}\\p{Nl}\\p{Nd}', true],
            '[:alpha:]': ['\\p{L}\\p{Nl}', true],
            '[:ascii:]': ['\\x' + '00-\\x' + '7f', false],
            '[:blank:]': ['\\p{Zs}\\t', true],
            '[:cntrl:]': ['\\p{Cc}', true],
            '[:digit:]': ['\\p{Nd}', true],
            '[:graph:]': ['\\p{Z}\\p{C}', true, true],
            '[:lower:]': ['\\p{Ll}', true],
            '[:print:]': ['\\p{C}', true],
            '[:punct:]': ['\\p{P}', true],
            '[:space:]': ['\\p{Z}\\t\\r\\n\\v\\f', true],
            '[:upper:]': ['\\p{Lu}', true],
            '[:word:]': ['\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}', true],
            '[:xdigit:]': ['A-Fa-f0-9', false],
        };
        const braceEscape = (s) => s.replace(/[[\]\\-]/g, '\\$&');
        const regexpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, '\\$&');
        const rangesToString = (ranges) => ranges.join('');
        const parseClass = (glob, position) => {
            const pos = position;
            if (glob.charAt(pos) !== '[') {
                throw new Error('not in a brace expression');
            }
            const ranges = [];
            const negs = [];
            let i = pos + 1;
            let sawStart = false;
            let uflag = false;
            let escaping = false;
            let negate = false;
            let endPos = pos;
            let rangeStart = '';
            WHILE: while (i < glob.length) {
                const c = glob.charAt(i);
                if ((c === '!' || c === '^') && i === pos + 1) {
                    negate = true;
                    i++;
                    continue;
                }
                if (c === ']' && sawStart && !escaping) {
                    endPos = i + 1;
                    break;
                }
                sawStart = true;
                if (c === '\\') {
                    if (!escaping) {
                        escaping = true;
                        i++;
                        continue;
                    }
                }
                if (c === '[' && !escaping) {
                    for (const [cls, [unip, u, neg]] of Object.entries(posixClasses)) {
                        if (glob.startsWith(cls, i)) {
                            if (rangeStart) {
                                return ['$.', false, glob.length - pos, true];
                            }
                            i += cls.length;
                            if (neg)
                                negs.push(unip);
                            else
                                ranges.push(unip);
                            uflag = uflag || u;
                            continue WHILE;
                        }
                    }
                }
                escaping = false;
                if (rangeStart) {
                    if (c > rangeStart) {
                        ranges.push(braceEscape(rangeStart) + '-' + braceEscape(c));
                    }
                    else if (c === rangeStart) {
                        ranges.push(braceEscape(c));
                    }
                    rangeStart = '';
                    i++;
                    continue;
                }
                if (glob.startsWith('-]', i + 1)) {
                    ranges.push(braceEscape(c + '-'));
                    i += 2;
                    continue;
                }
                if (glob.startsWith('-', i + 1)) {
                    rangeStart = c;
                    i += 2;
                    continue;
                }
                ranges.push(braceEscape(c));
                i++;
            }
            if (endPos < i) {
                return ['', false, 0, false];
            }
            if (!ranges.length && !negs.length) {
                return ['$.', false, glob.length - pos, true];
            }
            if (negs.length === 0 &&
                ranges.length === 1 &&
                /^\\?.$/.test(ranges[0]) &&
                !negate) {
                const r = ranges[0].length === 2 ? ranges[0].slice(-1) : ranges[0];
                return [regexpEscape(r), false, endPos - pos, false];
            }
            const sranges = '[' + (negate ? '^' : '') + rangesToString(ranges) + ']';
            const snegs = '[' + (negate ? '' : '^') + rangesToString(negs) + ']';
            const comb = ranges.length && negs.length
                ? '(' + sranges + '|' + snegs + ')'
                : ranges.length
                    ? sranges
                    : snegs;
            return [comb, uflag, endPos - pos, true];
        };
        exports.parseClass = parseClass;
    }),
    5525: ((__unused_webpack_module, exports) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.escape = void 0;
        const escape = (s, { windowsPathsNoEscape = false, } = {}) => {
            return windowsPathsNoEscape
                ? s.replace(/[?*()[\]]/g, '[$&]')
                : s.replace(/[?*()[\]\\]/g, '\\$&');
        };
        exports.escape = escape;
    }),
    61956: (function (__unused_webpack_module, exports, __webpack_require__) {
        var __importDefault = (this && this.__importDefault) || function (mod) {
            return (mod && mod.__esModule) ? mod : { "default": mod };
        };
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.unescape = exports.escape = exports.AST = exports.Minimatch = exports.match = exports.makeRe = exports.braceExpand = exports.defaults = exports.filter = exports.GLOBSTAR = exports.sep = exports.minimatch = void 0;
        const brace_expansion_1 = __importDefault(__webpack_require__(44974));
        const assert_valid_pattern_js_1 = __webpack_require__(34460);
        const ast_js_1 = __webpack_require__(95044);
        const escape_js_1 = __webpack_require__(5525);
        const unescape_js_1 = __webpack_require__(78146);
        const minimatch = (p, pattern, options = {}) => {
            (0, assert_valid_pattern_js_1.assertValidPattern)(pattern);
            if (!options.nocomment && pattern.charAt(0) === '#') {
                return false;
            }
            return new Minimatch(pattern, options).match(p);
        };
        exports.minimatch = minimatch;
        const starDotExtRE = /^\*+([^+@!?\*\[\(]*)$/;
        const starDotExtTest = (ext) => (f) => !f.startsWith('.') && f.endsWith(ext);
        const starDotExtTestDot = (ext) => (f) => f.endsWith(ext);
        const starDotExtTestNocase = (ext) => {
            ext = ext.toLowerCase();
            return (f) => !f.startsWith('.') && f.toLowerCase().endsWith(ext);
        };
        const starDotExtTestNocaseDot = (ext) => {
            ext = ext.toLowerCase();
            return (f) => f.toLowerCase().endsWith(ext);
        };
        const starDotStarRE = /^\*+\.\*+$/;
        const starDotStarTest = (f) => !f.startsWith('.') && f.includes('.');
        const starDotStarTestDot = (f) => f !== '.' && f !== '..' && f.includes('.');
        const dotStarRE = /^\.\*+$/;
        const dotStarTest = (f) => f !== '.' && f !== '..' && f.startsWith('.');
        const starRE = /^\*+$/;
        const starTest = (f) => f.length !== 0 && !f.startsWith('.');
        const starTestDot = (f) => f.length !== 0 && f !== '.' && f !== '..';
        const qmarksRE = /^\?+([^+@!?\*\[\(]*)?$/;
        const qmarksTestNocase = ([$0, ext = '']) => {
            const noext = qmarksTestNoExt([$0]);
            if (!ext)
                return noext;
            ext = ext.toLowerCase();
            return (f) => noext(f) && f.toLowerCase().endsWith(ext);
        };
        const qmarksTestNocaseDot = ([$0, ext = '']) => {
            const noext = qmarksTestNoExtDot([$0]);
            if (!ext)
                return noext;
            ext = ext.toLowerCase();
            return (f) => noext(f) && f.toLowerCase().endsWith(ext);
        };
        const qmarksTestDot = ([$0, ext = '']) => {
            const noext = qmarksTestNoExtDot([$0]);
            return !ext ? noext : (f) => noext(f) && f.endsWith(ext);
        };
        const qmarksTest = ([$0, ext = '']) => {
            const noext = qmarksTestNoExt([$0]);
            return !ext ? noext : (f) => noext(f) && f.endsWith(ext);
        };
        const qmarksTestNoExt = ([$0]) => {
            const len = $0.length;
            return (f) => f.length === len && !f.startsWith('.');
        };
        const qmarksTestNoExtDot = ([$0]) => {
            const len = $0.length;
            return (f) => f.length === len && f !== '.' && f !== '..';
        };
        const defaultPlatform = (typeof process === 'object' && process
            ? (typeof process.env === 'object' &&
                process.env &&
                process.env.__MINIMATCH_TESTING_PLATFORM__) ||
                process.platform
            : 'posix');
        const path = {
            win32: { sep: '\\' },
            posix: { sep: '/' },
        };
        exports.sep = defaultPlatform === 'win32' ? path.win32.sep : path.posix.sep;
        exports.minimatch.sep = exports.sep;
        exports.GLOBSTAR = Symbol('globstar **');
        exports.minimatch.GLOBSTAR = exports.GLOBSTAR;
        const qmark = '[^/]';
        const star = qmark + '*?';
        const twoStarDot = '(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?';
        const twoStarNoDot = '(?:(?!(?:\\/|^)\\.).)*?';
        const filter = (pattern, options = {}) => (p) => (0, exports.minimatch)(p, pattern, options);
        exports.filter = filter;
        exports.minimatch.filter = exports.filter;
        const ext = (a, b = {}) => Object.assign({}, a, b);
        const defaults = (def) => {
            if (!def || typeof def !== 'object' || !Object.keys(def).length) {
                return exports.minimatch;
            }
            const orig = exports.minimatch;
            const m = (p, pattern, options = {}) => orig(p, pattern, ext(def, options));
            return Object.assign(m, {
                Minimatch: class Minimatch extends orig.Minimatch {
                    constructor(pattern, options = {}) {
                        super(pattern, ext(def, options));
                    }
                    static defaults(options) {
                        return orig.defaults(ext(def, options)).Minimatch;
                    }
                },
                AST: class AST extends orig.AST {
                    constructor(type, parent, options = {}) {
                        super(type, parent, ext(def, options));
                    }
                    static fromGlob(pattern, options = {}) {
                        return orig.AST.fromGlob(pattern, ext(def, options));
                    }
                },
                unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
                escape: (s, options = {}) => orig.escape(s, ext(def, options)),
                filter: (pattern, options = {}) => orig.filter(pattern, ext(def, options)),
                defaults: (options) => orig.defaults(ext(def, options)),
                makeRe: (pattern, options = {}) => orig.makeRe(pattern, ext(def, options)),
                braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, ext(def, options)),
                match: (list, pattern, options = {}) => orig.match(list, pattern, ext(def, options)),
                sep: orig.sep,
                GLOBSTAR: exports.GLOBSTAR,
            });
        };
        exports.defaults = defaults;
        exports.minimatch.defaults = exports.defaults;
        const braceExpand = (pattern, options = {}) => {
            (0, assert_valid_pattern_js_1.assertValidPattern)(pattern);
            if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) {
                return [pattern];
            }
            return (0, brace_expansion_1.default)(pattern);
        };
        exports.braceExpand = braceExpand;
        exports.minimatch.braceExpand = exports.braceExpand;
        const makeRe = (pattern, options = {}) => new Minimatch(pattern, options).makeRe();
        exports.makeRe = makeRe;
        exports.minimatch.makeRe = exports.makeRe;
        const match = (list, pattern, options = {}) => {
            const mm = new Minimatch(pattern, options);
            list = list.filter(f => mm.match(f));
            if (mm.options.nonull && !list.length) {
                list.push(pattern);
            }
            return list;
        };
        exports.match = match;
        exports.minimatch.match = exports.match;
        const globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
        const regExpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, '\\$&');
        class Minimatch {
            options;
            set;
            pattern;
            windowsPathsNoEscape;
            nonegate;
            negate;
            comment;
            empty;
            preserveMultipleSlashes;
            partial;
            globSet;
            globParts;
            nocase;
            isWindows;
            platform;
            windowsNoMagicRoot;
            maxGlobstarRecursion;
            regexp;
            constructor(pattern, options = {}) {
                (0, assert_valid_pattern_js_1.assertValidPattern)(pattern);
                options = options || {};
                this.options = options;
                this.maxGlobstarRecursion = options.maxGlobstarRecursion ?? 200;
                this.pattern = pattern;
                this.platform = options.platform || defaultPlatform;
                this.isWindows = this.platform === 'win32';
                this.windowsPathsNoEscape =
                    !!options.windowsPathsNoEscape || options.allowWindowsEscape === false;
                if (this.windowsPathsNoEscape) {
                    this.pattern = this.pattern.replace(/\\/g, '/');
                }
                this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
                this.regexp = null;
                this.negate = false;
                this.nonegate = !!options.nonegate;
                this.comment = false;
                this.empty = false;
                this.partial = !!options.partial;
                this.nocase = !!this.options.nocase;
                this.windowsNoMagicRoot =
                    options.windowsNoMagicRoot !== undefined
                        ? options.windowsNoMagicRoot
                        : !!(this.isWindows && this.nocase);
                this.globSet = [];
                this.globParts = [];
                this.set = [];
                this.make();
            }
            hasMagic() {
                if (this.options.magicalBraces && this.set.length > 1) {
                    return true;
                }
                for (const pattern of this.set) {
                    for (const part of pattern) {
                        if (typeof part !== 'string')
                            return true;
                    }
                }
                return false;
            }
            debug(..._) { }
            make() {
                const pattern = this.pattern;
                const options = this.options;
                if (!options.nocomment && pattern.charAt(0) === '#') {
                    this.comment = true;
                    return;
                }
                if (!pattern) {
                    this.empty = true;
                    return;
                }
                this.parseNegate();
                this.globSet = [...new Set(this.braceExpand())];
                if (options.debug) {
                    this.debug = (...args) => console.error(...args);
                }
                this.debug(this.pattern, this.globSet);
                const rawGlobParts = this.globSet.map(s => this.slashSplit(s));
                this.globParts = this.preprocess(rawGlobParts);
                this.debug(this.pattern, this.globParts);
                let set = this.globParts.map((s, _, __) => {
                    if (this.isWindows && this.windowsNoMagicRoot) {
                        const isUNC = s[0] === '' &&
                            s[1] === '' &&
                            (s[2] === '?' || !globMagic.test(s[2])) &&
                            !globMagic.test(s[3]);
                        const isDrive = /^[a-z]:/i.test(s[0]);
                        if (isUNC) {
                            return [...s.slice(0, 4), ...s.slice(4).map(ss => this.parse(ss))];
                        }
                        else if (isDrive) {
                            return [s[0], ...s.slice(1).map(ss => this.parse(ss))];
                        }
                    }
                    return s.map(ss => this.parse(ss));
                });
                this.debug(this.pattern, set);
                this.set = set.filter(s => s.indexOf(false) === -1);
                if (this.isWindows) {
                    for (let i = 0; i < this.set.length; i++) {
                        const p = this.set[i];
                        if (p[0] === '' &&
                            p[1] === '' &&
                            this.globParts[i][2] === '?' &&
                            typeof p[3] === 'string' &&
                            /^[a-z]:$/i.test(p[3])) {
                            p[2] = '?';
                        }
                    }
                }
                this.debug(this.pattern, this.set);
            }
            preprocess(globParts) {
                if (this.options.noglobstar) {
                    for (let i = 0; i < globParts.length; i++) {
                        for (let j = 0; j < globParts[i].length; j++) {
                            if (globParts[i][j] === '**') {
                                globParts[i][j] = '*';
                            }
                        }
                    }
                }
                const { optimizationLevel = 1 } = this.options;
                if (optimizationLevel >= 2) {
                    globParts = this.firstPhasePreProcess(globParts);
                    globParts = this.secondPhasePreProcess(globParts);
                }
                else if (optimizationLevel >= 1) {
                    globParts = this.levelOneOptimize(globParts);
                }
                else {
                    globParts = this.adjascentGlobstarOptimize(globParts);
                }
                return globParts;
            }
            adjascentGlobstarOptimize(globParts) {
                return globParts.map(parts => {
                    let gs = -1;
                    while (-1 !== (gs = parts.indexOf('**', gs + 1))) {
                        let i = gs;
                        while (parts[i + 1] === '**') {
                            i++;
                        }
                        if (i !== gs) {
                            parts.splice(gs, i - gs);
                        }
                    }
                    return parts;
                });
            }
            levelOneOptimize(globParts) {
                return globParts.map(parts => {
                    parts = parts.reduce((set, part) => {
                        const prev = set[set.length - 1];
                        if (part === '**' && prev === '**') {
                            return set;
                        }
                        if (part === '..') {
                            if (prev && prev !== '..' && prev !== '.' && prev !== '**') {
                                set.pop();
                                return set;
                            }
                        }
                        set.push(part);
                        return set;
                    }, []);
                    return parts.length === 0 ? [''] : parts;
                });
            }
            levelTwoFileOptimize(parts) {
                if (!Array.isArray(parts)) {
                    parts = this.slashSplit(parts);
                }
                let didSomething = false;
                do {
                    didSomething = false;
                    if (!this.preserveMultipleSlashes) {
                        for (let i = 1; i < parts.length - 1; i++) {
                            const p = parts[i];
                            if (i === 1 && p === '' && parts[0] === '')
                                continue;
                            if (p === '.' || p === '') {
                                didSomething = true;
                                parts.splice(i, 1);
                                i--;
                            }
                        }
                        if (parts[0] === '.' &&
                            parts.length === 2 &&
                            (parts[1] === '.' || parts[1] === '')) {
                            didSomething = true;
                            parts.pop();
                        }
                    }
                    let dd = 0;
                    while (-1 !== (dd = parts.indexOf('..', dd + 1))) {
                        const p = parts[dd - 1];
                        if (p && p !== '.' && p !== '..' && p !== '**') {
                            didSomething = true;
                            parts.splice(dd - 1, 2);
                            dd -= 2;
                        }
                    }
                } while (didSomething);
                return parts.length === 0 ? [''] : parts;
            }
            firstPhasePreProcess(globParts) {
                let didSomething = false;
                do {
                    didSomething = false;
                    for (let parts of globParts) {
                        let gs = -1;
                        while (-1 !== (gs = parts.indexOf('**', gs + 1))) {
                            let gss = gs;
                            while (parts[gss + 1] === '**') {
                                gss++;
                            }
                            if (gss > gs) {
                                parts.splice(gs + 1, gss - gs);
                            }
                            let next = parts[gs + 1];
                            const p = parts[gs + 2];
                            const p2 = parts[gs + 3];
                            if (next !== '..')
                                continue;
                            if (!p ||
                                p === '.' ||
                                p === '..' ||
                                !p2 ||
                                p2 === '.' ||
                                p2 === '..') {
                                continue;
                            }
                            didSomething = true;
                            parts.splice(gs, 1);
                            const other = parts.slice(0);
                            other[gs] = '**';
                            globParts.push(other);
                            gs--;
                        }
                        if (!this.preserveMultipleSlashes) {
                            for (let i = 1; i < parts.length - 1; i++) {
                                const p = parts[i];
                                if (i === 1 && p === '' && parts[0] === '')
                                    continue;
                                if (p === '.' || p === '') {
                                    didSomething = true;
                                    parts.splice(i, 1);
                                    i--;
                                }
                            }
                            if (parts[0] === '.' &&
                                parts.length === 2 &&
                                (parts[1] === '.' || parts[1] === '')) {
                                didSomething = true;
                                parts.pop();
                            }
                        }
                        let dd = 0;
                        while (-1 !== (dd = parts.indexOf('..', dd + 1))) {
                            const p = parts[dd - 1];
                            if (p && p !== '.' && p !== '..' && p !== '**') {
                                didSomething = true;
                                const needDot = dd === 1 && parts[dd + 1] === '**';
                                const splin = needDot ? ['.'] : [];
                                parts.splice(dd - 1, 2, ...splin);
                                if (parts.length === 0)
                                    parts.push('');
                                dd -= 2;
                            }
                        }
                    }
                } while (didSomething);
                return globParts;
            }
            secondPhasePreProcess(globParts) {
                for (let i = 0; i < globParts.length - 1; i++) {
                    for (let j = i + 1; j < globParts.length; j++) {
                        const matched = this.partsMatch(globParts[i], globParts[j], !this.preserveMultipleSlashes);
                        if (matched) {
                            globParts[i] = [];
                            globParts[j] = matched;
                            break;
                        }
                    }
                }
                return globParts.filter(gs => gs.length);
            }
            partsMatch(a, b, emptyGSMatch = false) {
                let ai = 0;
                let bi = 0;
                let result = [];
                let which = '';
                while (ai < a.length && bi < b.length) {
                    if (a[ai] === b[bi]) {
                        result.push(which === 'b' ? b[bi] : a[ai]);
                        ai++;
                        bi++;
                    }
                    else if (emptyGSMatch && a[ai] === '**' && b[bi] === a[ai + 1]) {
                        result.push(a[ai]);
                        ai++;
                    }
                    else if (emptyGSMatch && b[bi] === '**' && a[ai] === b[bi + 1]) {
                        result.push(b[bi]);
                        bi++;
                    }
                    else if (a[ai] === '*' &&
                        b[bi] &&
                        (this.options.dot || !b[bi].startsWith('.')) &&
                        b[bi] !== '**') {
                        if (which === 'b')
                            return false;
                        which = 'a';
                        result.push(a[ai]);
                        ai++;
                        bi++;
                    }
                    else if (b[bi] === '*' &&
                        a[ai] &&
                        (this.options.dot || !a[ai].startsWith('.')) &&
                        a[ai] !== '**') {
                        if (which === 'a')
                            return false;
                        which = 'b';
                        result.push(b[bi]);
                        ai++;
                        bi++;
                    }
                    else {
                        return false;
                    }
                }
                return a.length === b.length && result;
            }
            parseNegate() {
                if (this.nonegate)
                    return;
                const pattern = this.pattern;
                let negate = false;
                let negateOffset = 0;
                for (let i = 0; i < pattern.length && pattern.charAt(i) === '!'; i++) {
                    negate = !negate;
                    negateOffset++;
                }
                if (negateOffset)
                    this.pattern = pattern.slice(negateOffset);
                this.negate = negate;
            }
            matchOne(file, pattern, partial = false) {
                let fileStartIndex = 0;
                let patternStartIndex = 0;
                if (this.isWindows) {
                    const fileDrive = typeof file[0] === 'string' && /^[a-z]:$/i.test(file[0]);
                    const fileUNC = !fileDrive &&
                        file[0] === '' &&
                        file[1] === '' &&
                        file[2] === '?' &&
                        /^[a-z]:$/i.test(file[3]);
                    const patternDrive = typeof pattern[0] === 'string' && /^[a-z]:$/i.test(pattern[0]);
                    const patternUNC = !patternDrive &&
                        pattern[0] === '' &&
                        pattern[1] === '' &&
                        pattern[2] === '?' &&
                        typeof pattern[3] === 'string' &&
                        /^[a-z]:$/i.test(pattern[3]);
                    const fdi = fileUNC ? 3 : fileDrive ? 0 : undefined;
                    const pdi = patternUNC ? 3 : patternDrive ? 0 : undefined;
                    if (typeof fdi === 'number' && typeof pdi === 'number') {
                        const [fd, pd] = [
                            file[fdi],
                            pattern[pdi],
                        ];
                        if (fd.toLowerCase() === pd.toLowerCase()) {
                            pattern[pdi] = fd;
                            patternStartIndex = pdi;
                            fileStartIndex = fdi;
                        }
                    }
                }
                const { optimizationLevel = 1 } = this.options;
                if (optimizationLevel >= 2) {
                    file = this.levelTwoFileOptimize(file);
                }
                if (pattern.includes(exports.GLOBSTAR)) {
                    return this.#matchGlobstar(file, pattern, partial, fileStartIndex, patternStartIndex);
                }
                return this.#matchOne(file, pattern, partial, fileStartIndex, patternStartIndex);
            }
            #matchGlobstar(file, pattern, partial, fileIndex, patternIndex) {
                const firstgs = pattern.indexOf(exports.GLOBSTAR, patternIndex);
                const lastgs = pattern.lastIndexOf(exports.GLOBSTAR);
                const [head, body, tail] = partial ? [
                    pattern.slice(patternIndex, firstgs),
                    pattern.slice(firstgs + 1),
                    [],
                ] : [
                    pattern.slice(patternIndex, firstgs),
                    pattern.slice(firstgs + 1, lastgs),
                    pattern.slice(lastgs + 1),
                ];
                if (head.length) {
                    const fileHead = file.slice(fileIndex, fileIndex + head.length);
                    if (!this.#matchOne(fileHead, head, partial, 0, 0))
                        return false;
                    fileIndex += head.length;
                }
                let fileTailMatch = 0;
                if (tail.length) {
                    if (tail.length + fileIndex > file.length)
                        return false;
                    let tailStart = file.length - tail.length;
                    if (this.#matchOne(file, tail, partial, tailStart, 0)) {
                        fileTailMatch = tail.length;
                    }
                    else {
                        if (file[file.length - 1] !== '' ||
                            fileIndex + tail.length === file.length) {
                            return false;
                        }
                        tailStart--;
                        if (!this.#matchOne(file, tail, partial, tailStart, 0))
                            return false;
                        fileTailMatch = tail.length + 1;
                    }
                }
                if (!body.length) {
                    let sawSome = !!fileTailMatch;
                    for (let i = fileIndex; i < file.length - fileTailMatch; i++) {
                        const f = String(file[i]);
                        sawSome = true;
                        if (f === '.' || f === '..' ||
                            (!this.options.dot && f.startsWith('.'))) {
                            return false;
                        }
                    }
                    return partial || sawSome;
                }
                const bodySegments = [[[], 0]];
                let currentBody = bodySegments[0];
                let nonGsParts = 0;
                const nonGsPartsSums = [0];
                for (const b of body) {
                    if (b === exports.GLOBSTAR) {
                        nonGsPartsSums.push(nonGsParts);
                        currentBody = [[], 0];
                        bodySegments.push(currentBody);
                    }
                    else {
                        currentBody[0].push(b);
                        nonGsParts++;
                    }
                }
                let i = bodySegments.length - 1;
                const fileLength = file.length - fileTailMatch;
                for (const b of bodySegments) {
                    b[1] = fileLength - (nonGsPartsSums[i--] + b[0].length);
                }
                return !!this.#matchGlobStarBodySections(file, bodySegments, fileIndex, 0, partial, 0, !!fileTailMatch);
            }
            #matchGlobStarBodySections(file, bodySegments, fileIndex, bodyIndex, partial, globStarDepth, sawTail) {
                const bs = bodySegments[bodyIndex];
                if (!bs) {
                    for (let i = fileIndex; i < file.length; i++) {
                        sawTail = true;
                        const f = file[i];
                        if (f === '.' || f === '..' ||
                            (!this.options.dot && f.startsWith('.'))) {
                            return false;
                        }
                    }
                    return sawTail;
                }
                const [body, after] = bs;
                while (fileIndex <= after) {
                    const m = this.#matchOne(file.slice(0, fileIndex + body.length), body, partial, fileIndex, 0);
                    if (m && globStarDepth < this.maxGlobstarRecursion) {
                        const sub = this.#matchGlobStarBodySections(file, bodySegments, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail);
                        if (sub !== false)
                            return sub;
                    }
                    const f = file[fileIndex];
                    if (f === '.' || f === '..' ||
                        (!this.options.dot && f.startsWith('.'))) {
                        return false;
                    }
                    fileIndex++;
                }
                return partial || null;
            }
            #matchOne(file, pattern, partial, fileIndex, patternIndex) {
                let fi;
                let pi;
                let pl;
                let fl;
                for (fi = fileIndex, pi = patternIndex,
                    fl = file.length, pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
                    this.debug('matchOne loop');
                    let p = pattern[pi];
                    let f = file[fi];
                    this.debug(pattern, p, f);
                    if (p === false || p === exports.GLOBSTAR)
                        return false;
                    let hit;
                    if (typeof p === 'string') {
                        hit = f === p;
                        this.debug('string match', p, f, hit);
                    }
                    else {
                        hit = p.test(f);
                        this.debug('pattern match', p, f, hit);
                    }
                    if (!hit)
                        return false;
                }
                if (fi === fl && pi === pl) {
                    return true;
                }
                else if (fi === fl) {
                    return partial;
                }
                else if (pi === pl) {
                    return fi === fl - 1 && file[fi] === '';
                }
                else {
                    throw new Error('wtf?');
                }
            }
            braceExpand() {
                return (0, exports.braceExpand)(this.pattern, this.options);
            }
            parse(pattern) {
                (0, assert_valid_pattern_js_1.assertValidPattern)(pattern);
                const options = this.options;
                if (pattern === '**')
                    return exports.GLOBSTAR;
                if (pattern === '')
                    return '';
                let m;
                let fastTest = null;
                if ((m = pattern.match(starRE))) {
                    fastTest = options.dot ? starTestDot : starTest;
                }
                else if ((m = pattern.match(starDotExtRE))) {
                    fastTest = (options.nocase
                        ? options.dot
                            ? starDotExtTestNocaseDot
                            : starDotExtTestNocase
                        : options.dot
                            ? starDotExtTestDot
                            : starDotExtTest)(m[1]);
                }
                else if ((m = pattern.match(qmarksRE))) {
                    fastTest = (options.nocase
                        ? options.dot
                            ? qmarksTestNocaseDot
                            : qmarksTestNocase
                        : options.dot
                            ? qmarksTestDot
                            : qmarksTest)(m);
                }
                else if ((m = pattern.match(starDotStarRE))) {
                    fastTest = options.dot ? starDotStarTestDot : starDotStarTest;
                }
                else if ((m = pattern.match(dotStarRE))) {
                    fastTest = dotStarTest;
                }
                const re = ast_js_1.AST.fromGlob(pattern, this.options).toMMPattern();
                if (fastTest && typeof re === 'object') {
                    Reflect.defineProperty(re, 'test', { value: fastTest });
                }
                return re;
            }
            makeRe() {
                if (this.regexp || this.regexp === false)
                    return this.regexp;
                const set = this.set;
                if (!set.length) {
                    this.regexp = false;
                    return this.regexp;
                }
                const options = this.options;
                const twoStar = options.noglobstar
                    ? star
                    : options.dot
                        ? twoStarDot
                        : twoStarNoDot;
                const flags = new Set(options.nocase ? ['i'] : []);
                let re = set
                    .map(pattern => {
                    const pp = pattern.map(p => {
                        if (p instanceof RegExp) {
                            for (const f of p.flags.split(''))
                                flags.add(f);
                        }
                        return typeof p === 'string'
                            ? regExpEscape(p)
                            : p === exports.GLOBSTAR
                                ? exports.GLOBSTAR
                                : p._src;
                    });
                    pp.forEach((p, i) => {
                        const next = pp[i + 1];
                        const prev = pp[i - 1];
                        if (p !== exports.GLOBSTAR || prev === exports.GLOBSTAR) {
                            return;
                        }
                        if (prev === undefined) {
                            if (next !== undefined && next !== exports.GLOBSTAR) {
                                pp[i + 1] = '(?:\\/|' + twoStar + '\\/)?' + next;
                            }
                            else {
                                pp[i] = twoStar;
                            }
                        }
                        else if (next === undefined) {
                            pp[i - 1] = prev + '(?:\\/|' + twoStar + ')?';
                        }
                        else if (next !== exports.GLOBSTAR) {
                            pp[i - 1] = prev + '(?:\\/|\\/' + twoStar + '\\/)' + next;
                            pp[i + 1] = exports.GLOBSTAR;
                        }
                    });
                    return pp.filter(p => p !== exports.GLOBSTAR).join('/');
                })
                    .join('|');
                const [open, close] = set.length > 1 ? ['(?:', ')'] : ['', ''];
                re = '^' + open + re + close + '$';
                if (this.negate)
                    re = '^(?!' + re + ').+$';
                try {
                    this.regexp = new RegExp(re, [...flags].join(''));
                }
                catch (ex) {
                    this.regexp = false;
                }
                return this.regexp;
            }
            slashSplit(p) {
                if (this.preserveMultipleSlashes) {
                    return p.split('/');
                }
                else if (this.isWindows && /^\/\/[^\/]+/.test(p)) {
                    return ['', ...p.split(/\/+/)];
                }
                else {
                    return p.split(/\/+/);
                }
            }
            match(f, partial = this.partial) {
                this.debug('match', f, this.pattern);
                if (this.comment) {
                    return false;
                }
                if (this.empty) {
                    return f === '';
                }
                if (f === '/' && partial) {
                    return true;
                }
                const options = this.options;
                if (this.isWindows) {
                    f = f.split('\\').join('/');
                }
                const ff = this.slashSplit(f);
                this.debug(this.pattern, 'split', ff);
                const set = this.set;
                this.debug(this.pattern, 'set', set);
                let filename = ff[ff.length - 1];
                if (!filename) {
                    for (let i = ff.length - 2; !filename && i >= 0; i--) {
                        filename = ff[i];
                    }
                }
                for (let i = 0; i < set.length; i++) {
                    const pattern = set[i];
                    let file = ff;
                    if (options.matchBase && pattern.length === 1) {
                        file = [filename];
                    }
                    const hit = this.matchOne(file, pattern, partial);
                    if (hit) {
                        if (options.flipNegate) {
                            return true;
                        }
                        return !this.negate;
                    }
                }
                if (options.flipNegate) {
                    return false;
                }
                return this.negate;
            }
            static defaults(def) {
                return exports.minimatch.defaults(def).Minimatch;
            }
        }
        exports.Minimatch = Minimatch;
        var ast_js_2 = __webpack_require__(95044);
        Object.defineProperty(exports, "AST", ({ enumerable: true, get: function () { return ast_js_2.AST; } }));
        var escape_js_2 = __webpack_require__(5525);
        Object.defineProperty(exports, "escape", ({ enumerable: true, get: function () { return escape_js_2.escape; } }));
        var unescape_js_2 = __webpack_require__(78146);
        Object.defineProperty(exports, "unescape", ({ enumerable: true, get: function () { return unescape_js_2.unescape; } }));
        exports.minimatch.AST = ast_js_1.AST;
        exports.minimatch.Minimatch = Minimatch;
        exports.minimatch.escape = escape_js_1.escape;
        exports.minimatch.unescape = unescape_js_1.unescape;
    }),
    78146: ((__unused_webpack_module, exports) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.unescape = void 0;
        const unescape = (s, { windowsPathsNoEscape = false, } = {}) => {
            return windowsPathsNoEscape
                ? s.replace(/\[([^\/\\])\]/g, '$1')
                : s.replace(/((?!\\).|^)\[([^\/\\])\]/g, '$1$2').replace(/\\([^\/])/g, '$1');
        };
        exports.unescape = unescape;
    }),
    8032: ((module) => {
        module.exports = JSON.parse('{"https://tuf-repo-cdn.sigstore.dev":{"root.json":"ewogInNpZ25hdHVyZXMiOiBbCiAgewogICAia2V5aWQiOiAiNmYyNjAwODlkNTkyM2RhZjIwMTY2Y2E2NTdjNTQzYWY2MTgzNDZhYjk3MTg4NGE5OTk2MmIwMTk4OGJiZTBjMyIsCiAgICJzaWciOiAiIgogIH0sCiAgewogICAia2V5aWQiOiAiZTcxYTU0ZDU0MzgzNWJhODZhZGFkOTQ2MDM3OWM3NjQxZmI4NzI2ZDE2NGVhNzY2ODAxYTFjNTIyYWJhN2VhMiIsCiAgICJzaWciOiAiMzA0NTAyMjEwMGIwYmNmMTg5Y2UxYjkzZTdkYjk2NDlkNWJlNTEyYTE4ODBjMGUzNTg4NzBlMzkzM2U0MjZjNWFmYjhhNDA2MTAwMjIwNmQyMTRiZDc5YjA5ZjQ1OGNjYzUyMWEyOTBhYTk2MGM0MTcwMTRmYzE2ZTYwNmY4MjA5MWI1ZTMxODE0ODg2YSIKICB9LAogIHsKICAgImtleWlkIjogIjIyZjRjYWVjNmQ4ZTZmOTU1NWFmNjZiM2Q0YzNjYjA2YTNiYjIzZmRjN2UzOWM5MTZjNjFmNDYyZTZmNTJiMDYiLAogICAic2lnIjogIiIKICB9LAogIHsKICAgImtleWlkIjogIjYxNjQzODM4MTI1YjQ0MGI0MGRiNjk0MmY1Y2I1YTMxYzBkYzA0MzY4MzE2ZWIyYWFhNThiOTU5MDRhNTgyMjIiLAogICAic2lnIjogIjMwNDUwMjIxMDBhOWI5ZTI5NGVjMjFiNjJkZmNhNmExNmExOWQwODQxODJjMTI1NzJlMzNkOWM0ZGNhYjUzMTdmYTFlOGE0NTlkMDIyMDY5ZjY4ZTU1ZWExZjk1YzVhMzY3YWFjN2E2MWE2NTc1N2Y5M2RhNWEwMDZhNWY0ZDFjZjk5NWJlODEyZDc2MDIiCiAgfSwKICB7CiAgICJrZXlpZCI6ICJhNjg3ZTViZjRmYWI4MmIwZWU1OGQ0NmUwNWM5NTM1MTQ1YTJjOWFmYjQ1OGY0M2Q0MmI0NWNhMGZkY2UyYTcwIiwKICAgInNpZyI6ICIzMDQ0MDIyMDc4MTE3OGVjMzkxNWNiMTZhY2E3NTdkNDBlMjg0MzVhYzUzNzhkNmI0ODdhY2IxMTFkMWVlYjMzOTM5N2Y3OWEwMjIwNzgxY2NlNDhhZTQ2ZjllNDdiOTdhODQxNGZjZjQ2NmE5ODY3MjZhNTg5NmM3MmEwZTRhYmEzMTYyY2I4MjZkZCIKICB9CiBdLAogInNpZ25lZCI6IHsKICAiX3R5cGUiOiAicm9vdCIsCiAgImNvbnNpc3RlbnRfc25hcHNob3QiOiB0cnVlLAogICJleHBpcmVzIjogIjIwMjUtMDgtMTlUMTQ6MzM6MDlaIiwKICAia2V5cyI6IHsKICAgIjBjODc0MzJjM2JmMDlmZDk5MTg5ZmRjMzJmYTVlYWVkZjRlNGE1ZmFjN2JhYjczZmEwNGEyZTBmYzY0YWY2ZjUiOiB7CiAgICAia2V5aWRfaGFzaF9hbGdvcml0aG1zIjogWwogICAgICJzaGEyNTYiLAogICAgICJzaGE1MTIiCiAgICBdLAogICAgImtleXR5cGUiOiAiZWNkc2EiLAogICAgImtleXZhbCI6IHsKICAgICAicHVibGljIjogIi0tLS0tQkVHSU4gUFVCTElDIEtFWS0tLS0tXG5NRmt3RXdZSEtvWkl6ajBDQVFZSUtvWkl6ajBEQVFjRFFnQUVXUmlHcjUraiszSjVTc0grWnRyNW5FMkgyd083XG5CVituTzNzOTNnTGNhMThxVE96SFkxb1d5QUdEeWtNU3NHVFVCU3Q5RCtBbjBLZktzRDJtZlNNNDJRPT1cbi0tLS0tRU5EIFBVQkxJQyBLRVktLS0tLVxuIgogICAgfSwKICAgICJzY2hlbWUiOiAiZWNkc2Etc2hhMi1uaXN0cDI1NiIsCiAgICAieC10dWYtb24tY2ktb25saW5lLXVyaSI6ICJnY3BrbXM6cHJvamVjdHMvc2lnc3RvcmUtcm9vdC1zaWduaW5nL2xvY2F0aW9ucy9nbG9iYWwva2V5UmluZ3Mvcm9vdC9jcnlwdG9LZXlzL3RpbWVzdGFtcC9jcnlwdG9LZXlWZXJzaW9ucy8xIgogICB9LAogICAiMjJmNGNhZWM2ZDhlNmY5NTU1YWY2NmIzZDRjM2NiMDZhM2JiMjNmZGM3ZTM5YzkxNmM2MWY0NjJlNmY1MmIwNiI6IHsKICAgICJrZXlpZF9oYXNoX2FsZ29yaXRobXMiOiBbCiAgICAgInNoYTI1NiIsCiAgICAgInNoYTUxMiIKICAgIF0sCiAgICAia2V5dHlwZSI6ICJlY2RzYSIsCiAgICAia2V5dmFsIjogewogICAgICJwdWJsaWMiOiAiLS0tLS1CRUdJTiBQVUJMSUMgS0VZLS0tLS1cbk1Ga3dFd1lIS29aSXpqMENBUVlJS29aSXpqMERBUWNEUWdBRXpCelZPbUhDUG9qTVZMU0kzNjRXaWlWOE5QckRcbjZJZ1J4Vmxpc2t6L3YreTNKRVI1bWNWR2NPTmxpRGNXTUM1SjJsZkhtalBOUGhiNEg3eG04THpmU0E9PVxuLS0tLS1FTkQgUFVCTElDIEtFWS0tLS0tXG4iCiAgICB9LAogICAgInNjaGVtZSI6ICJlY2RzYS1zaGEyLW5pc3RwMjU2IiwKICAgICJ4LXR1Zi1vbi1jaS1rZXlvd25lciI6ICJAc2FudGlhZ290b3JyZXMiCiAgIH0sCiAgICI2MTY0MzgzODEyNWI0NDBiNDBkYjY5NDJmNWNiNWEzMWMwZGMwNDM2ODMxNmViMmFhYTU4Yjk1OTA0YTU4MjIyIjogewogICAgImtleWlkX2hhc2hfYWxnb3JpdGhtcyI6IFsKICAgICAic2hhMjU2IiwKICAgICAic2hhNTEyIgogICAgXSwKICAgICJrZXl0eXBlIjogImVjZHNhIiwKICAgICJrZXl2YWwiOiB7CiAgICAgInB1YmxpYyI6ICItLS0tLUJFR0lOIFBVQkxJQyBLRVktLS0tLVxuTUZrd0V3WUhLb1pJemowQ0FRWUlLb1pJemowREFRY0RRZ0FFaW5pa1NzQVFtWWtOZUg1ZVlxL0NuSXpMYWFjT1xueGxTYWF3UURPd3FLeS90Q3F4cTV4eFBTSmMyMUs0V0loczlHeU9rS2Z6dWVZM0dJTHpjTUpaNGNXdz09XG4tLS0tLUVORCBQVUJMSUMgS0VZLS0tLS1cbiIKICAgIH0sCiAgICAic2NoZW1lIjogImVjZHNhLXNoYTItbmlzdHAyNTYiLAogICAgIngtdHVmLW9uLWNpLWtleW93bmVyIjogIkBib2JjYWxsYXdheSIKICAgfSwKICAgIjZmMjYwMDg5ZDU5MjNkYWYyMDE2NmNhNjU3YzU0M2FmNjE4MzQ2YWI5NzE4ODRhOTk5NjJiMDE5ODhiYmUwYzMiOiB7CiAgICAia2V5aWRfaGFzaF9hbGdvcml0aG1zIjogWwogICAgICJzaGEyNTYiLAogICAgICJzaGE1MTIiCiAgICBdLAogICAgImtleXR5cGUiOiAiZWNkc2EiLAogICAgImtleXZhbCI6IHsKICAgICAicHVibGljIjogIi0tLS0tQkVHSU4gUFVCTElDIEtFWS0tLS0tXG5NRmt3RXdZSEtvWkl6ajBDQVFZSUtvWkl6ajBEQVFjRFFnQUV5OFhLc21oQllESThKYzBHd3pCeGVLYXgwY201XG5TVEtFVTY1SFBGdW5VbjQxc1Q4cGkwRmpNNElrSHovWVVtd21MVU8wV3Q3bHhoajZCa0xJSzRxWUF3PT1cbi0tLS0tRU5EIFBVQkxJQyBLRVktLS0tLVxuIgogICAgfSwKICAgICJzY2hlbWUiOiAiZWNkc2Etc2hhMi1uaXN0cDI1NiIsCiAgICAieC10dWYtb24tY2kta2V5b3duZXIiOiAiQGRsb3JlbmMiCiAgIH0sCiAgICJhNjg3ZTViZjRmYWI4MmIwZWU1OGQ0NmUwNWM5NTM1MTQ1YTJjOWFmYjQ1OGY0M2Q0MmI0NWNhMGZkY2UyYTcwIjogewogICAgImtleWlkX2hhc2hfYWxnb3JpdGhtcyI6IFsKICAgICAic2hhMjU2IiwKICAgICAic2hhNTEyIgogICAgXSwKICAgICJrZXl0eXBlIjogImVjZHNhIiwKICAgICJrZXl2YWwiOiB7CiAgICAgInB1YmxpYyI6ICItLS0tLUJFR0lOIFBVQkxJQyBLRVktLS0tLVxuTUZrd0V3WUhLb1pJemowQ0FRWUlLb1pJemowREFRY0RRZ0FFMGdocmg5Mkx3MVlyM2lkR1Y1V3FDdE1EQjhDeFxuK0Q4aGRDNHcyWkxOSXBsVlJvVkdMc2tZYTNnaGVNeU9qaUo4a1BpMTVhUTIvLzdQK29qN1V2SlBHdz09XG4tLS0tLUVORCBQVUJMSUMgS0VZLS0tLS1cbiIKICAgIH0sCiAgICAic2NoZW1lIjogImVjZHNhLXNoYTItbmlzdHAyNTYiLAogICAgIngtdHVmLW9uLWNpLWtleW93bmVyIjogIkBqb3NodWFnbCIKICAgfSwKICAgImU3MWE1NGQ1NDM4MzViYTg2YWRhZDk0NjAzNzljNzY0MWZiODcyNmQxNjRlYTc2NjgwMWExYzUyMmFiYTdlYTIiOiB7CiAgICAia2V5aWRfaGFzaF9hbGdvcml0aG1zIjogWwogICAgICJzaGEyNTYiLAogICAgICJzaGE1MTIiCiAgICBdLAogICAgImtleXR5cGUiOiAiZWNkc2EiLAogICAgImtleXZhbCI6IHsKICAgICAicHVibGljIjogIi0tLS0tQkVHSU4gUFVCTElDIEtFWS0tLS0tXG5NRmt3RXdZSEtvWkl6ajBDQVFZSUtvWkl6ajBEQVFjRFFnQUVFWHN6M1NaWEZiOGpNVjQyajZwSmx5amJqUjhLXG5OM0J3b2NleHE2TE1JYjVxc1dLT1F2TE4xNk5VZWZMYzRIc3dPb3VtUnNWVmFhalNwUVM2Zm9ia1J3PT1cbi0tLS0tRU5EIFBVQkxJQyBLRVktLS0tLVxuIgogICAgfSwKICAgICJzY2hlbWUiOiAiZWNkc2Etc2hhMi1uaXN0cDI1NiIsCiAgICAieC10dWYtb24tY2kta2V5b3duZXIiOiAiQG1ubTY3OCIKICAgfQogIH0sCiAgInJvbGVzIjogewogICAicm9vdCI6IHsKICAgICJrZXlpZHMiOiBbCiAgICAgIjZmMjYwMDg5ZDU5MjNkYWYyMDE2NmNhNjU3YzU0M2FmNjE4MzQ2YWI5NzE4ODRhOTk5NjJiMDE5ODhiYmUwYzMiLAogICAgICJlNzFhNTRkNTQzODM1YmE4NmFkYWQ5NDYwMzc5Yzc2NDFmYjg3MjZkMTY0ZWE3NjY4MDFhMWM1MjJhYmE3ZWEyIiwKICAgICAiMjJmNGNhZWM2ZDhlNmY5NTU1YWY2NmIzZDRjM2NiMDZhM2JiMjNmZGM3ZTM5YzkxNmM2MWY0NjJlNmY1MmIwNiIsCiAgICAgIjYxNjQzODM4MTI1YjQ0MGI0MGRiNjk0MmY1Y2I1YTMxYzBkYzA0MzY4MzE2ZWIyYWFhNThiOTU5MDRhNTgyMjIiLAogICAgICJhNjg3ZTViZjRmYWI4MmIwZWU1OGQ0NmUwNWM5NTM1MTQ1YTJjOWFmYjQ1OGY0M2Q0MmI0NWNhMGZkY2UyYTcwIgogICAgXSwKICAgICJ0aHJlc2hvbGQiOiAzCiAgIH0sCiAgICJzbmFwc2hvdCI6IHsKICAgICJrZXlpZHMiOiBbCiAgICAgIjBjODc0MzJjM2JmMDlmZDk5MTg5ZmRjMzJmYTVlYWVkZjRlNGE1ZmFjN2JhYjczZmEwNGEyZTBmYzY0YWY2ZjUiCiAgICBdLAogICAgInRocmVzaG9sZCI6IDEsCiAgICAieC10dWYtb24tY2ktZXhwaXJ5LXBlcmlvZCI6IDM2NTAsCiAgICAieC10dWYtb24tY2ktc2lnbmluZy1wZXJpb2QiOiAzNjUKICAgfSwKICAgInRhcmdldHMiOiB7CiAgICAia2V5aWRzIjogWwogICAgICI2ZjI2MDA4OWQ1OTIzZGFmMjAxNjZjYTY1N2M1NDNhZjYxODM0NmFiOTcxODg0YTk5OTYyYjAxOTg4YmJlMGMzIiwKICAgICAiZTcxYTU0ZDU0MzgzNWJhODZhZGFkOTQ2MDM3OWM3NjQxZmI4NzI2ZDE2NGVhNzY2ODAxYTFjNTIyYWJhN2VhMiIsCiAgICAgIjIyZjRjYWVjNmQ4ZTZmOTU1NWFmNjZiM2Q0YzNjYjA2YTNiYjIzZmRjN2UzOWM5MTZjNjFmNDYyZTZmNTJiMDYiLAogICAgICI2MTY0MzgzODEyNWI0NDBiNDBkYjY5NDJmNWNiNWEzMWMwZGMwNDM2ODMxNmViMmFhYTU4Yjk1OTA0YTU4MjIyIiwKICAgICAiYTY4N2U1YmY0ZmFiODJiMGVlNThkNDZlMDVjOTUzNTE0NWEyYzlhZmI0NThmNDNkNDJiNDVjYTBmZGNlMmE3MCIKICAgIF0sCiAgICAidGhyZXNob2xkIjogMwogICB9LAogICAidGltZXN0YW1wIjogewogICAgImtleWlkcyI6IFsKICAgICAiMGM4NzQzMmMzYmYwOWZkOTkxODlmZGMzMmZhNWVhZWRmNGU0YTVmYWM3YmFiNzNmYTA0YTJlMGZjNjRhZjZmNSIKICAgIF0sCiAgICAidGhyZXNob2xkIjogMSwKICAgICJ4LXR1Zi1vbi1jaS1leHBpcnktcGVyaW9kIjogNywKICAgICJ4LXR1Zi1vbi1jaS1zaWduaW5nLXBlcmlvZCI6IDYKICAgfQogIH0sCiAgInNwZWNfdmVyc2lvbiI6ICIxLjAiLAogICJ2ZXJzaW9uIjogMTIsCiAgIngtdHVmLW9uLWNpLWV4cGlyeS1wZXJpb2QiOiAxOTcsCiAgIngtdHVmLW9uLWNpLXNpZ25pbmctcGVyaW9kIjogNDYKIH0KfQ==","targets":{"trusted_root.json":"ewogICJtZWRpYVR5cGUiOiAiYXBwbGljYXRpb24vdm5kLmRldi5zaWdzdG9yZS50cnVzdGVkcm9vdCtqc29uO3ZlcnNpb249MC4xIiwKICAidGxvZ3MiOiBbCiAgICB7CiAgICAgICJiYXNlVXJsIjogImh0dHBzOi8vcmVrb3Iuc2lnc3RvcmUuZGV2IiwKICAgICAgImhhc2hBbGdvcml0aG0iOiAiU0hBMl8yNTYiLAogICAgICAicHVibGljS2V5IjogewogICAgICAgICJyYXdCeXRlcyI6ICJNRmt3RXdZSEtvWkl6ajBDQVFZSUtvWkl6ajBEQVFjRFFnQUUyRzJZKzJ0YWJkVFY1QmNHaUJJeDBhOWZBRndya0JibUxTR3RrczRMM3FYNnlZWTB6dWZCbmhDOFVyL2l5NTVHaFdQLzlBL2JZMkxoQzMwTTkrUll0dz09IiwKICAgICAgICAia2V5RGV0YWlscyI6ICJQS0lYX0VDRFNBX1AyNTZfU0hBXzI1NiIsCiAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgInN0YXJ0IjogIjIwMjEtMDEtMTJUMTE6NTM6MjcuMDAwWiIKICAgICAgICB9CiAgICAgIH0sCiAgICAgICJsb2dJZCI6IHsKICAgICAgICAia2V5SWQiOiAid05JOWF0UUdseitWV2ZPNkxSeWdINFFVZlkvOFc0UkZ3aVQ1aTVXUmdCMD0iCiAgICAgIH0KICAgIH0KICBdLAogICJjZXJ0aWZpY2F0ZUF1dGhvcml0aWVzIjogWwogICAgewogICAgICAic3ViamVjdCI6IHsKICAgICAgICAib3JnYW5pemF0aW9uIjogInNpZ3N0b3JlLmRldiIsCiAgICAgICAgImNvbW1vbk5hbWUiOiAic2lnc3RvcmUiCiAgICAgIH0sCiAgICAgICJ1cmkiOiAiaHR0cHM6Ly9mdWxjaW8uc2lnc3RvcmUuZGV2IiwKICAgICAgImNlcnRDaGFpbiI6IHsKICAgICAgICAiY2VydGlmaWNhdGVzIjogWwogICAgICAgICAgewogICAgICAgICAgICAicmF3Qnl0ZXMiOiAiTUlJQitEQ0NBWDZnQXdJQkFnSVROVmtEWm9DaW9mUERzeTdkZm02Z2VMYnVoekFLQmdncWhrak9QUVFEQXpBcU1SVXdFd1lEVlFRS0V3eHphV2R6ZEc5eVpTNWtaWFl4RVRBUEJnTlZCQU1UQ0hOcFozTjBiM0psTUI0WERUSXhNRE13TnpBek1qQXlPVm9YRFRNeE1ESXlNekF6TWpBeU9Wb3dLakVWTUJNR0ExVUVDaE1NYzJsbmMzUnZjbVV1WkdWMk1SRXdEd1lEVlFRREV3aHphV2R6ZEc5eVpUQjJNQkFHQnlxR1NNNDlBZ0VHQlN1QkJBQWlBMklBQkxTeUE3SWk1aytwTk84WkVXWTB5bGVtV0Rvd09rTmEza0wrR1pFNVo1R1dlaEw5L0E5YlJOQTNSYnJzWjVpMEpjYXN0YVJMN1NwNWZwL2pENWR4cWMvVWRUVm5sdlMxNmFuKzJZZnN3ZS9RdUxvbFJVQ3JjT0UyKzJpQTUrdHpkNk5tTUdRd0RnWURWUjBQQVFIL0JBUURBZ0VHTUJJR0ExVWRFd0VCL3dRSU1BWUJBZjhDQVFFd0hRWURWUjBPQkJZRUZNakZIUUJCbWlRcE1sRWs2dzJ1U3UxS0J0UHNNQjhHQTFVZEl3UVlNQmFBRk1qRkhRQkJtaVFwTWxFazZ3MnVTdTFLQnRQc01Bb0dDQ3FHU000OUJBTURBMmdBTUdVQ01IOGxpV0pmTXVpNnZYWEJoakRnWTRNd3NsbU4vVEp4VmUvODNXckZvbXdtTmYwNTZ5MVg0OEY5YzRtM2Ezb3pYQUl4QUtqUmF5NS9hai9qc0tLR0lrbVFhdGpJOHV1cEhyLytDeEZ2YUpXbXBZcU5rTERHUlUrOW9yemg1aEkyUnJjdWFRPT0iCiAgICAgICAgICB9CiAgICAgICAgXQogICAgICB9LAogICAgICAidmFsaWRGb3IiOiB7CiAgICAgICAgInN0YXJ0IjogIjIwMjEtMDMtMDdUMDM6MjA6MjkuMDAwWiIsCiAgICAgICAgImVuZCI6ICIyMDIyLTEyLTMxVDIzOjU5OjU5Ljk5OVoiCiAgICAgIH0KICAgIH0sCiAgICB7CiAgICAgICJzdWJqZWN0IjogewogICAgICAgICJvcmdhbml6YXRpb24iOiAic2lnc3RvcmUuZGV2IiwKICAgICAgICAiY29tbW9uTmFtZSI6ICJzaWdzdG9yZSIKICAgICAgfSwKICAgICAgInVyaSI6ICJodHRwczovL2Z1bGNpby5zaWdzdG9yZS5kZXYiLAogICAgICAiY2VydENoYWluIjogewogICAgICAgICJjZXJ0aWZpY2F0ZXMiOiBbCiAgICAgICAgICB7CiAgICAgICAgICAgICJyYXdCeXRlcyI6ICJNSUlDR2pDQ0FhR2dBd0lCQWdJVUFMblZpVmZuVTBickphc21Sa0hybi9VbmZhUXdDZ1lJS29aSXpqMEVBd013S2pFVk1CTUdBMVVFQ2hNTWMybG5jM1J2Y21VdVpHVjJNUkV3RHdZRFZRUURFd2h6YVdkemRHOXlaVEFlRncweU1qQTBNVE15TURBMk1UVmFGdzB6TVRFd01EVXhNelUyTlRoYU1EY3hGVEFUQmdOVkJBb1RESE5wWjNOMGIzSmxMbVJsZGpFZU1Cd0dBMVVFQXhNVmMybG5jM1J2Y21VdGFXNTBaWEp0WldScFlYUmxNSFl3RUFZSEtvWkl6ajBDQVFZRks0RUVBQ0lEWWdBRThSVlMveXNIK05PdnVEWnlQSVp0aWxnVUY5TmxhcllwQWQ5SFAxdkJCSDFVNUNWNzdMU1M3czBaaUg0bkU3SHY3cHRTNkx2dlIvU1RrNzk4TFZnTXpMbEo0SGVJZkYzdEhTYWV4TGNZcFNBU3Ixa1MwTi9SZ0JKei85aldDaVhubzNzd2VUQU9CZ05WSFE4QkFmOEVCQU1DQVFZd0V3WURWUjBsQkF3d0NnWUlLd1lCQlFVSEF3TXdFZ1lEVlIwVEFRSC9CQWd3QmdFQi93SUJBREFkQmdOVkhRNEVGZ1FVMzlQcHoxWWtFWmI1cU5qcEtGV2l4aTRZWkQ4d0h3WURWUjBqQkJnd0ZvQVVXTUFlWDVGRnBXYXBlc3lRb1pNaTBDckZ4Zm93Q2dZSUtvWkl6ajBFQXdNRFp3QXdaQUl3UENzUUs0RFlpWllEUElhRGk1SEZLbmZ4WHg2QVNTVm1FUmZzeW5ZQmlYMlg2U0pSblpVODQvOURaZG5GdnZ4bUFqQk90NlFwQmxjNEovMER4dmtUQ3FwY2x2emlMNkJDQ1BuamRsSUIzUHUzQnhzUG15Z1VZN0lpMnpiZENkbGlpb3c9IgogICAgICAgICAgfSwKICAgICAgICAgIHsKICAgICAgICAgICAgInJhd0J5dGVzIjogIk1JSUI5ekNDQVh5Z0F3SUJBZ0lVQUxaTkFQRmR4SFB3amVEbG9Ed3lZQ2hBTy80d0NnWUlLb1pJemowRUF3TXdLakVWTUJNR0ExVUVDaE1NYzJsbmMzUnZjbVV1WkdWMk1SRXdEd1lEVlFRREV3aHphV2R6ZEc5eVpUQWVGdzB5TVRFd01EY3hNelUyTlRsYUZ3MHpNVEV3TURVeE16VTJOVGhhTUNveEZUQVRCZ05WQkFvVERITnBaM04wYjNKbExtUmxkakVSTUE4R0ExVUVBeE1JYzJsbmMzUnZjbVV3ZGpBUUJnY3Foa2pPUFFJQkJnVXJnUVFBSWdOaUFBVDdYZUZUNHJiM1BRR3dTNElhanRMazMvT2xucGdhbmdhQmNsWXBzWUJyNWkrNHluQjA3Y2ViM0xQME9JT1pkeGV4WDY5YzVpVnV5SlJRK0h6MDV5aStVRjN1QldBbEhwaVM1c2gwK0gyR0hFN1NYcmsxRUM1bTFUcjE5TDlnZzkyall6QmhNQTRHQTFVZER3RUIvd1FFQXdJQkJqQVBCZ05WSFJNQkFmOEVCVEFEQVFIL01CMEdBMVVkRGdRV0JCUll3QjVma1VXbFpxbDZ6SkNoa3lMUUtzWEYrakFmQmdOVkhTTUVHREFXZ0JSWXdCNWZrVVdsWnFsNnpKQ2hreUxRS3NYRitqQUtCZ2dxaGtqT1BRUURBd05wQURCbUFqRUFqMW5IZVhacCsxM05XQk5hK0VEc0RQOEcxV1dnMXRDTVdQL1dIUHFwYVZvMGpoc3dlTkZaZ1NzMGVFN3dZSTRxQWpFQTJXQjlvdDk4c0lrb0YzdlpZZGQzL1Z0V0I1YjlUTk1lYTdJeC9zdEo1VGZjTExlQUJMRTRCTkpPc1E0dm5CSEoiCiAgICAgICAgICB9CiAgICAgICAgXQogICAgICB9LAogICAgICAidmFsaWRGb3IiOiB7CiAgICAgICAgInN0YXJ0IjogIjIwMjItMDQtMTNUMjA6MDY6MTUuMDAwWiIKICAgICAgfQogICAgfQogIF0sCiAgImN0bG9ncyI6IFsKICAgIHsKICAgICAgImJhc2VVcmwiOiAiaHR0cHM6Ly9jdGZlLnNpZ3N0b3JlLmRldi90ZXN0IiwKICAgICAgImhhc2hBbGdvcml0aG0iOiAiU0hBMl8yNTYiLAogICAgICAicHVibGljS2V5IjogewogICAgICAgICJyYXdCeXRlcyI6ICJNRmt3RXdZSEtvWkl6ajBDQVFZSUtvWkl6ajBEQVFjRFFnQUViZndSK1JKdWRYc2NnUkJScEtYMVhGRHkzUHl1ZER4ei9TZm5SaTFmVDhla3BmQmQyTzF1b3o3anIzWjhuS3p4QTY5RVVRK2VGQ0ZJM3pldWJQV1U3dz09IiwKICAgICAgICAia2V5RGV0YWlscyI6ICJQS0lYX0VDRFNBX1AyNTZfU0hBXzI1NiIsCiAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgInN0YXJ0IjogIjIwMjEtMDMtMTRUMDA6MDA6MDAuMDAwWiIsCiAgICAgICAgICAiZW5kIjogIjIwMjItMTAtMzFUMjM6NTk6NTkuOTk5WiIKICAgICAgICB9CiAgICAgIH0sCiAgICAgICJsb2dJZCI6IHsKICAgICAgICAia2V5SWQiOiAiQ0dDUzhDaFMvMmhGMGRGcko0U2NSV2NZckJZOXd6alNiZWE4SWdZMmIzST0iCiAgICAgIH0KICAgIH0sCiAgICB7CiAgICAgICJiYXNlVXJsIjogImh0dHBzOi8vY3RmZS5zaWdzdG9yZS5kZXYvMjAyMiIsCiAgICAgICJoYXNoQWxnb3JpdGhtIjogIlNIQTJfMjU2IiwKICAgICAgInB1YmxpY0tleSI6IHsKICAgICAgICAicmF3Qnl0ZXMiOiAiTUZrd0V3WUhLb1pJemowQ0FRWUlLb1pJemowREFRY0RRZ0FFaVBTbEZpMENtRlRmRWpDVXFGOUh1Q0VjWVhOS0FhWWFsSUptQlo4eXllelBqVHFoeHJLQnBNbmFvY1Z0TEpCSTFlTTN1WG5RelFHQUpkSjRnczlGeXc9PSIsCiAgICAgICAgImtleURldGFpbHMiOiAiUEtJWF9FQ0RTQV9QMjU2X1NIQV8yNTYiLAogICAgICAgICJ2YWxpZEZvciI6IHsKICAgICAgICAgICJzdGFydCI6ICIyMDIyLTEwLTIwVDAwOjAwOjAwLjAwMFoiCiAgICAgICAgfQogICAgICB9LAogICAgICAibG9nSWQiOiB7CiAgICAgICAgImtleUlkIjogIjNUMHdhc2JIRVRKakdSNGNtV2MzQXFKS1hyamVQSzMvaDRweWdDOHA3bzQ9IgogICAgICB9CiAgICB9CiAgXQp9Cg==","registry.npmjs.org%2Fkeys.json":"ewogICAgImtleXMiOiBbCiAgICAgICAgewogICAgICAgICAgICAia2V5SWQiOiAiU0hBMjU2OmpsM2J3c3d1ODBQampva0NnaDBvMnc1YzJVNExoUUFFNTdnajljejFrekEiLAogICAgICAgICAgICAia2V5VXNhZ2UiOiAibnBtOnNpZ25hdHVyZXMiLAogICAgICAgICAgICAicHVibGljS2V5IjogewogICAgICAgICAgICAgICAgInJhd0J5dGVzIjogIk1Ga3dFd1lIS29aSXpqMENBUVlJS29aSXpqMERBUWNEUWdBRTFPbGIzek1BRkZ4WEtIaUlrUU81Y0ozWWhsNWk2VVBwK0lodXRlQkpidUhjQTVVb2dLbzBFV3RsV3dXNktTYUtvVE5FWUw3SmxDUWlWbmtoQmt0VWdnPT0iLAogICAgICAgICAgICAgICAgImtleURldGFpbHMiOiAiUEtJWF9FQ0RTQV9QMjU2X1NIQV8yNTYiLAogICAgICAgICAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgICAgICAgICAgICJzdGFydCI6ICIxOTk5LTAxLTAxVDAwOjAwOjAwLjAwMFoiLAogICAgICAgICAgICAgICAgICAgICJlbmQiOiAiMjAyNS0wMS0yOVQwMDowMDowMC4wMDBaIgogICAgICAgICAgICAgICAgfQogICAgICAgICAgICB9CiAgICAgICAgfSwKICAgICAgICB7CiAgICAgICAgICAgICJrZXlJZCI6ICJTSEEyNTY6amwzYndzd3U4MFBqam9rQ2doMG8ydzVjMlU0TGhRQUU1N2dqOWN6MWt6QSIsCiAgICAgICAgICAgICJrZXlVc2FnZSI6ICJucG06YXR0ZXN0YXRpb25zIiwKICAgICAgICAgICAgInB1YmxpY0tleSI6IHsKICAgICAgICAgICAgICAgICJyYXdCeXRlcyI6ICJNRmt3RXdZSEtvWkl6ajBDQVFZSUtvWkl6ajBEQVFjRFFnQUUxT2xiM3pNQUZGeFhLSGlJa1FPNWNKM1lobDVpNlVQcCtJaHV0ZUJKYnVIY0E1VW9nS28wRVd0bFd3VzZLU2FLb1RORVlMN0psQ1FpVm5raEJrdFVnZz09IiwKICAgICAgICAgICAgICAgICJrZXlEZXRhaWxzIjogIlBLSVhfRUNEU0FfUDI1Nl9TSEFfMjU2IiwKICAgICAgICAgICAgICAgICJ2YWxpZEZvciI6IHsKICAgICAgICAgICAgICAgICAgICAic3RhcnQiOiAiMjAyMi0xMi0wMVQwMDowMDowMC4wMDBaIiwKICAgICAgICAgICAgICAgICAgICAiZW5kIjogIjIwMjUtMDEtMjlUMDA6MDA6MDAuMDAwWiIKICAgICAgICAgICAgICAgIH0KICAgICAgICAgICAgfQogICAgICAgIH0sCiAgICAgICAgewogICAgICAgICAgICAia2V5SWQiOiAiU0hBMjU2OkRoUTh3UjVBUEJ2RkhMRi8rVGMrQVl2UE9kVHBjSURxT2h4c0JIUndDN1UiLAogICAgICAgICAgICAia2V5VXNhZ2UiOiAibnBtOnNpZ25hdHVyZXMiLAogICAgICAgICAgICAicHVibGljS2V5IjogewogICAgICAgICAgICAgICAgInJhd0J5dGVzIjogIk1Ga3dFd1lIS29aSXpqMENBUVlJS29aSXpqMERBUWNEUWdBRVk2WWE3VysrN2FVUHp2TVRyZXpINlljeDNjK0hPS1lDY05HeWJKWlNDSnEvZmQ3UWE4dXVBS3RkSWtVUXRRaUVLRVJoQW1FNWxNTUpoUDhPa0RPYTJnPT0iLAogICAgICAgICAgICAgICAgImtleURldGFpbHMiOiAiUEtJWF9FQ0RTQV9QMjU2X1NIQV8yNTYiLAogICAgICAgICAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgICAgICAgICAgICJzdGFydCI6ICIyMDI1LTAxLTEzVDAwOjAwOjAwLjAwMFoiCiAgICAgICAgICAgICAgICB9CiAgICAgICAgICAgIH0KICAgICAgICB9LAogICAgICAgIHsKICAgICAgICAgICAgImtleUlkIjogIlNIQTI1NjpEaFE4d1I1QVBCdkZITEYvK1RjK0FZdlBPZFRwY0lEcU9oeHNCSFJ3QzdVIiwKICAgICAgICAgICAgImtleVVzYWdlIjogIm5wbTphdHRlc3RhdGlvbnMiLAogICAgICAgICAgICAicHVibGljS2V5IjogewogICAgICAgICAgICAgICAgInJhd0J5dGVzIjogIk1Ga3dFd1lIS29aSXpqMENBUVlJS29aSXpqMERBUWNEUWdBRVk2WWE3VysrN2FVUHp2TVRyZXpINlljeDNjK0hPS1lDY05HeWJKWlNDSnEvZmQ3UWE4dXVBS3RkSWtVUXRRaUVLRVJoQW1FNWxNTUpoUDhPa0RPYTJnPT0iLAogICAgICAgICAgICAgICAgImtleURldGFpbHMiOiAiUEtJWF9FQ0RTQV9QMjU2X1NIQV8yNTYiLAogICAgICAgICAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgICAgICAgICAgICJzdGFydCI6ICIyMDI1LTAxLTEzVDAwOjAwOjAwLjAwMFoiCiAgICAgICAgICAgICAgICB9CiAgICAgICAgICAgIH0KICAgICAgICB9CiAgICBdCn0K"}}}');
    })
};
