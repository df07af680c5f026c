export const id = 1334;
export const ids = [1334];
export const modules = {
    24356: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            n: () => (cacheFolder)
        });
        var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
        var node_os__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        const cacheFolder = (env) => env['PAKAGES_CACHE'] ||
            (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['XDG_CACHE_HOME'] || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['HOME'] || (0, node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache'), 'pakages');
    }),
    19936: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            T: () => (filesOfTrust),
            U: () => (policyOf)
        });
        var external_node_fs_ = __webpack_require__(73024);
        var external_node_path_ = __webpack_require__(76760);
        var errors = __webpack_require__(37638);
        var may_publish = __webpack_require__(49358);
        var criteria_faults = __webpack_require__(96433);
        var trust_section = __webpack_require__(90808);
        var external_node_crypto_ = __webpack_require__(77598);
        var signer_section = __webpack_require__(7890);
        ;
        function whoSigns(given, around) {
            const named = given.signers.map((one) => signerOf(one, around));
            const own = ownWorkflows(around);
            const reviewSigners = given['review-signers']?.map((one) => signerOf(one, around));
            const who = {
                signers: named.length > 0 ? named : own,
                reviewSigners: reviewSigners ?? (named.length > 0 ? [] : own),
                auditors: given.auditors.map((one) => auditorOf(one, around)),
            };
            refuseSharedKeys(who);
            return who;
        }
        const ownWorkflows = ({ repository, refs }) => repository === undefined
            ? []
            : refs.map((ref) => ({
                kind: 'workflow',
                issuer: signer_section.oX,
                repository,
                workflow: undefined,
                ref,
            }));
        function refuseSharedKeys({ signers, reviewSigners, auditors, }) {
            const keysIn = (list) => list.flatMap((one) => (one.kind === 'key' ? [one.pem] : []));
            const vouching = new Set(keysIn(reviewSigners));
            if (keysIn(signers).some((pem) => vouching.has(pem)))
                throw sharedKey('stands in "signers" and in "review-signers"');
            const owners = new Map();
            for (const { name, keys } of auditors)
                for (const pem of new Set(keys)) {
                    if (vouching.has(pem))
                        throw sharedKey(`of ${name} stands in "review-signers" too`);
                    const other = owners.get(pem);
                    if (other !== undefined)
                        throw sharedKey(`of ${other} is also given for ${name}`);
                    owners.set(pem, name);
                }
        }
        const sharedKey = (wrong) => new errors.yo(`A key of "trust" ${wrong}.`, {
            id: 'public-key-shared',
            fix: 'Give builds, the workflow that signs reviews, and each auditor a key of their own.',
        });
        function signerOf(given, around) {
            if ('key' in given)
                return { kind: 'key', pem: publicKey(given.key, around) };
            return {
                kind: 'workflow',
                issuer: given.issuer,
                repository: given.repository,
                workflow: given.workflow,
                ...(given.caller !== undefined && { caller: given.caller }),
                ref: given.ref,
            };
        }
        function auditorOf(given, around) {
            if (typeof given === 'object')
                return {
                    kind: 'user',
                    name: plain(given.user),
                    keys: given.keys.map((one) => publicKey(one, around)),
                };
            return { kind: given.includes('/') ? 'team' : 'user', name: plain(given), keys: [] };
        }
        const plain = (name) => name.replace(/^@/, '').toLowerCase();
        const isInlineKey = (given) => given.includes('-----BEGIN');
        function publicKey(given, around) {
            const inline = isInlineKey(given);
            const text = inline ? given : around.readText(given);
            if (text.includes('PRIVATE KEY'))
                throw notPublic(inline ? 'A key of "trust"' : given, 'is a private key', 'Take it out of the repository, and name the public key.');
            try {
                return (0, external_node_crypto_.createPublicKey)(text).export({ type: 'spki', format: 'pem' }).toString();
            }
            catch (error) {
                throw notPublic(inline ? 'A key of "trust"' : given, 'is not a public key in PEM', 'Make one with "openssl pkey -in private.pem -pubout".', error);
            }
        }
        const notPublic = (what, wrong, fix, cause) => new errors.yo(`${what} ${wrong}.`, { id: 'public-key-unusable', fix, cause });
        ;
        function trustPolicy(section, around) {
            const given = section ?? trust_section.e.parse({});
            return {
                registries: given.registries,
                ...whoSigns(given, around),
                evidence: given.evidence,
                quorum: given.quorum,
                criteria: given.criteria,
                licenses: [...new Set([...trust_section.J, ...given.licenses])],
                allow: given.allow,
                binding: given.binding,
                unsignedReviews: given['unsigned-reviews'],
                ...criteriaPolicy(given, around),
                imports: [...given.imports, ...(around.indexes ?? [])].map((one) => importOf(one, given, around)),
                ...vulnerabilityPolicy(given.vulnerabilities),
                trustRoot: given['trust-root'] === undefined ? undefined : around.readText(given['trust-root']),
            };
        }
        function importOf(one, { 'define-criteria': defined = {} }, around) {
            const { url, auditors, packages, except, criteria, approvals, tombstones } = one;
            requireCriteria(Object.values(criteria ?? {}).flat(), defined, `"criteria" of ${url}`);
            const indexSigners = one['index-signers']?.map((by) => signerOf(by, around));
            return {
                url,
                signers: one.signers.map((by) => signerOf(by, around)),
                ...(indexSigners && { indexSigners }),
                ...(auditors && { auditors: auditors.map(loginOf) }),
                ...(packages && { packages }),
                ...(except && { except }),
                ...(criteria && { criteria }),
                ...(approvals !== undefined && { approvals }),
                ...(tombstones !== undefined && { tombstones }),
            };
        }
        const loginOf = (given) => given.replace(/^@/, '').toLowerCase();
        function criteriaPolicy(given, around) {
            const defined = given['define-criteria'] ?? {};
            requireCriteria(given.criteria, defined, '"criteria"');
            const publishers = given['trusted-publishers']?.map(({ packages, user, key, since, until, criteria }) => {
                requireCriteria(criteria, defined, '"criteria" of "trusted-publishers"');
                return {
                    packages,
                    until,
                    criteria,
                    ...(user !== undefined && { user: loginOf(user) }),
                    ...(key !== undefined && { key: publicKey(key, around) }),
                    ...(since !== undefined && { since }),
                };
            });
            const definitions = Object.entries(defined).map(([name, one]) => ({ name, ...one }));
            return {
                ...(definitions.length > 0 && { definitions }),
                ...(publishers && { publishers }),
            };
        }
        function requireCriteria(named, defined, where) {
            const unknown = (0, criteria_faults.S)(named, defined);
            if (unknown === undefined)
                return;
            throw new errors.yo(`${where} names "${unknown}", which is no criterion and not defined.`, {
                id: 'criterion-unknown',
                fix: 'Correct it, or define it under "define-criteria" of "trust".',
            });
        }
        function vulnerabilityPolicy(given) {
            if (given === undefined)
                return {};
            return {
                vulnerabilities: {
                    severity: given.refuse === 'none' ? undefined : given.refuse,
                    knownExploited: given['known-exploited'],
                    grade: given.grade,
                    grace: given.grace,
                    maxAge: given['max-age'],
                    notCovered: given['not-covered'],
                    notChecked: given['not-checked'],
                },
            };
        }
        ;
        function policyOf(configuration, home, texts) {
            const folder = configuration ? (0, external_node_path_.dirname)(configuration.file) : '.';
            return trustPolicy(configuration?.values.trust, {
                repository: home?.repository,
                refs: home === undefined ? [] : (0, may_publish.qT)(home),
                indexes: configuration?.values.indexes,
                readText: (path) => texts ? textIn(texts, path, configuration) : readText((0, external_node_path_.resolve)(folder, path), configuration),
            });
        }
        function filesOfTrust({ trust: section, indexes = [], }) {
            const others = [...indexes, ...(section?.imports ?? [])];
            const keys = [
                ...(section?.signers ?? []),
                ...(section?.['review-signers'] ?? []),
                ...others.flatMap((one) => [...one.signers, ...(one['index-signers'] ?? [])]),
            ].flatMap((signer) => ('key' in signer ? [signer.key] : []));
            const own = (section?.auditors ?? []).flatMap((auditor) => typeof auditor === 'object' ? auditor.keys : []);
            const publishers = (section?.['trusted-publishers'] ?? []).flatMap((one) => one.key ?? []);
            const files = [...keys, ...own, ...publishers].filter((text) => !isInlineKey(text));
            const root = section?.['trust-root'];
            return [...new Set([...files, ...(root === undefined ? [] : [root])])];
        }
        function textIn(texts, path, configuration) {
            const text = texts.get(path);
            if (text !== undefined)
                return text;
            throw new errors.yo(`${path} is not on the default branch, which the policy is read from.`, {
                id: 'policy-not-on-default-branch',
                fix: 'Correct the path in "trust", and merge the file.',
                ...(configuration && { at: configuration.at('trust') }),
            });
        }
        function readText(file, configuration) {
            try {
                return (0, external_node_fs_.readFileSync)(file, 'utf8');
            }
            catch (cause) {
                throw new errors.yo(`${file} cannot be read (${(0, errors.$N)(cause) ?? 'unknown error'}).`, {
                    id: 'policy-file-unreadable',
                    fix: 'Correct the path in "trust": it starts at the folder of the configuration.',
                    cause,
                    ...(configuration && { at: configuration.at('trust') }),
                });
            }
        }
    }),
    28041: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            o: () => (digestOf)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64074);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        const digestOf = (bytes) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.z9)((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes, 'hex'));
    }),
    89381: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            g: () => (parseAs),
            l: () => (encode)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15125);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1393);
        var _registry_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26061);
        const encode = (value) => Buffer.from(JSON.stringify(value));
        function parseAs(bytes, type, what, from) {
            const fix = 'Something else was stored there, or it is damaged: remove it from the registry and push it anew.';
            let json;
            try {
                json = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.q)(bytes, 'the document');
            }
            catch (cause) {
                throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_1__.gl('malformed', `${from} is not ${what}: it is not JSON.`, {
                    id: 'registry-malformed',
                    fix,
                    cause,
                });
            }
            const read = type.safeParse(json);
            if (read.success)
                return read.data;
            throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_1__.gl('malformed', `${from} is not ${what}: ${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.O)(read.error)}.`, {
                id: 'registry-malformed',
                fix,
            });
        }
    }),
    28713: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            GH: () => (IN_TOTO_PAYLOAD),
            qB: () => (statementType),
            uS: () => (SIGSTORE_BUNDLE)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        const IN_TOTO_PAYLOAD = 'application/vnd.in-toto+json';
        const SIGSTORE_BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
        const statementType = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            _type: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1']),
            subject: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__._H3({ name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().default(''), digest: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.YjP()) }))
                .min(1),
            predicateType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1),
            predicate: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.L5J()).default({}),
        });
    }),
    86794: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            h: () => (open_open)
        });
        var external_node_path_ = __webpack_require__(76760);
        var config_configuration = __webpack_require__(31058);
        var trust_policy = __webpack_require__(19936);
        var cache_folder = __webpack_require__(24356);
        var errors = __webpack_require__(37638);
        var verify_anchors = __webpack_require__(49427);
        var checked = __webpack_require__(86121);
        var vex_records = __webpack_require__(89365);
        var parse_configuration = __webpack_require__(98519);
        var git_git = __webpack_require__(99329);
        var committed = __webpack_require__(25811);
        var external_node_fs_ = __webpack_require__(73024);
        var promises_ = __webpack_require__(51455);
        var checkout = __webpack_require__(22717);
        var references = __webpack_require__(4403);
        var schemas = __webpack_require__(92857);
        ;
        const CHECKOUT = { kind: 'checkout' };
        const OWN_EVENTS = new Set([
            'push',
            'schedule',
            'workflow_dispatch',
            'repository_dispatch',
            'release',
        ]);
        const OF_DEFAULT_BRANCH = new Set(['schedule', 'issue_comment', 'issues']);
        async function trustedPlace(file, token, ports) {
            const { context } = ports.host;
            if (context.event === 'terminal' || context.repository === undefined)
                return CHECKOUT;
            const git = (0, git_git.O)(ports);
            const folder = (0, external_node_path_.dirname)(file);
            const top = await topOrNone(git, file, context);
            if (top === undefined)
                return CHECKOUT;
            const { commit: head, remote: cloned } = await (0, checkout.yC)(git, folder);
            const origin = cloned === undefined ? undefined : (0, references._M)(cloned)?.repository.toLowerCase();
            const own = origin === context.repository.toLowerCase();
            if (!own && isElsewhere(origin, context))
                return CHECKOUT;
            const path = (0, external_node_path_.relative)(top, await (0, promises_.realpath)(folder))
                .split(external_node_path_.sep)
                .concat((0, external_node_path_.basename)(file))
                .filter(Boolean);
            const at = { kind: 'commit', checkout: top, path: path.join('/') };
            if (own && head !== undefined && head === context.commit && isDefault(context))
                return { ...at, commit: head };
            const remote = own ? 'origin' : `${context.serverUrl}/${context.repository}.git`;
            const commit = await (0, committed.D_)(git, { checkout: top, remote, ref: defaultRef(context), token });
            if (commit !== head)
                ports.host.info(`Policy and settings are those of ${context.defaultBranch ?? 'the default branch'} at ${commit.slice(0, 10)}, not of what is checked out.`);
            return { ...at, commit };
        }
        async function topOrNone(git, file, { event }) {
            try {
                return await (0, checkout.HX)(git, (0, external_node_path_.dirname)(file));
            }
            catch (error) {
                if (!(error instanceof errors.yo))
                    throw error;
                git.signal.throwIfAborted();
                if (OWN_EVENTS.has(event) || !(0, external_node_fs_.existsSync)(file))
                    return undefined;
                throw new errors.yo(`A run of "${event}" takes its policy from the default branch, and that cannot be read: ${error.message}`, { id: 'default-branch-unreadable', fix: error.fix, cause: error });
            }
        }
        const defaultRef = ({ defaultBranch }) => defaultBranch === undefined ? 'HEAD' : `refs/heads/${defaultBranch}`;
        const isDefault = ({ event, ref, defaultBranch }) => OF_DEFAULT_BRANCH.has(event) ||
            (defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`);
        const proposal = schemas.Ikc({
            pull_request: schemas.Ikc({
                head: schemas.Ikc({ repo: schemas.Ikc({ full_name: schemas.YjP() }).nullable() }),
            }),
        });
        function isElsewhere(origin, { event, payload }) {
            if (OWN_EVENTS.has(event))
                return true;
            const head = proposal.safeParse(payload).data?.pull_request.head.repo?.full_name;
            return origin !== undefined && head !== undefined && origin !== head.toLowerCase();
        }
        ;
        async function trustedSource(file, checkedOut, token, ports) {
            const place = await trustedPlace(file, token, ports);
            if (place.kind === 'checkout')
                return {
                    configuration: checkedOut,
                    texts: async () => undefined,
                    recorded: (_, work) => work((0, external_node_path_.dirname)(file)),
                };
            return committedSource(file, place, checkedOut !== undefined, ports);
        }
        async function committedSource(file, place, isCheckedOut, ports) {
            const git = (0, git_git.O)(ports);
            const folder = external_node_path_.posix.dirname(place.path);
            const text = await (0, committed.$6)(git, place, place.path);
            if (text === undefined && isCheckedOut)
                ports.host.warning(`${place.path} does not count: it is not on the default branch, which says what is trusted.`, { file: place.path });
            const configuration = text === undefined ? undefined : (0, parse_configuration.M)(text, file);
            const read = async (name) => {
                const found = await (0, committed.$6)(git, place, external_node_path_.posix.normalize(external_node_path_.posix.join(folder, name)));
                return found === undefined ? [] : [[name, found]];
            };
            return {
                configuration,
                texts: async () => {
                    return new Map((await Promise.all((0, trust_policy.T)(configuration?.values ?? {}).map(read))).flat());
                },
                recorded: (kind, work) => (0, committed.qc)(git, place, external_node_path_.posix.join(folder, kind), (root) => work(external_node_path_.posix.join(root, folder))),
            };
        }
        var registry = __webpack_require__(92687);
        var key_signer = __webpack_require__(20440);
        ;
        async function chooseSigner({ sign = 'auto', 'signing-key': key }, ports, store) {
            switch (sign) {
                case 'none':
                    return { signer: undefined, why: 'the input "sign" is "none"' };
                case 'key':
                    if (key === undefined)
                        throw new errors.eb('"sign" is "key", and "signing-key" is missing.', {
                            id: 'signing-key-missing',
                            fix: 'Give the private key (PEM) from a secret in the input "signing-key".',
                        });
                    return { signer: (0, errors.vz)('signing-key', () => new key_signer.iJ(key)) };
                case 'keyless': {
                    const signer = await ports.keylessSigner(store);
                    if (signer)
                        return { signer };
                    throw new errors.yo('There is no identity to sign with: "sign" is "keyless", and this job has no OIDC token.', {
                        id: 'identity-token-missing',
                        fix: 'Give the job "permissions: id-token: write, attestations: write". At the terminal sign with a key: "--sign key".',
                    });
                }
                case 'auto': {
                    const signer = key === undefined
                        ? await ports.keylessSigner(store)
                        : (0, errors.vz)('signing-key', () => new key_signer.iJ(key));
                    return signer
                        ? { signer }
                        : {
                            signer: undefined,
                            why: ports.host.kind === 'terminal'
                                ? 'there is no key (PAKAGES_SIGNING_KEY), and at the terminal no other identity'
                                : 'the job has no identity ("permissions: id-token: write"), and there is no "signing-key"',
                        };
                }
                default:
                    return sign;
            }
        }
        ;
        async function open_open(inputs, ports, { required = false } = {}) {
            const { host } = ports;
            const file = (0, external_node_path_.resolve)(host.workspace, inputs.config ?? config_configuration.oT);
            const checkedOut = await (required ? (0, config_configuration.TD)(file) : (0, config_configuration.GA)(file));
            const source = await trustedSource(file, checkedOut, inputs.token, ports);
            const { configuration } = source;
            const reference = inputs.registry ?? configuration?.values.registry;
            const trust = memoized(async () => {
                const policy = (0, trust_policy.U)(configuration, host.context, await source.texts());
                return { policy, verifier: (0, verify_anchors.S)(policy, (0, cache_folder.n)(host.env)) };
            });
            const registryIfAny = () => reference === undefined
                ? undefined
                : inputs.registry === undefined
                    ? (0, registry.I)(reference, inputs, ports)
                    : (0, errors.vz)('registry', () => (0, registry.I)(reference, inputs, ports));
            return {
                configuration,
                checkedOut,
                root: (0, external_node_path_.dirname)(file),
                reference,
                trust,
                reviews: async () => {
                    const { verifier } = await trust();
                    return source.recorded('reviews', (folder) => (0, checked.U)(folder, verifier));
                },
                statements: async () => {
                    const { verifier } = await trust();
                    return source.recorded('statements', (folder) => (0, vex_records.bA)(folder, verifier));
                },
                registryIfAny,
                registry: () => registryIfAny() ?? noRegistry(inputs.config),
                signer: (store) => chooseSigner(inputs, ports, store),
            };
        }
        function memoized(make) {
            let made;
            return () => (made ??= make());
        }
        function noRegistry(config = config_configuration.oT) {
            throw new errors.eb('"registry" is missing.', {
                id: 'registry-not-named',
                fix: `Give it as input (oci://HOST/PATH, or oci-layout:FOLDER), or as "registry" in ${config}.`,
            });
        }
    }),
    25811: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $6: () => (textAt),
            D_: () => (fetchBranch),
            qc: () => (withFolderAt)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
        var node_os__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
        var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_3___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37638);
        var _failures_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72554);
        var _shallow_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71685);
        var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99329);
        async function fetchBranch(git, request) {
            const { checkout, remote, ref, token } = request;
            const into = `refs/pakages/fetched-${process.pid}`;
            const depth = (await (0, _shallow_js__WEBPACK_IMPORTED_MODULE_4__.f)(git, checkout)) ? ['--depth=1'] : [];
            const args = ['fetch', '--quiet', '--no-tags', ...depth, remote, `+${ref}:${into}`];
            const call = (variables = {}) => (0, _git_js__WEBPACK_IMPORTED_MODULE_5__.E)(git, args, { folder: checkout, remote: true, variables });
            let done = await call();
            if (done.exitCode !== 0 && token !== undefined)
                done = await call(loginVariables(token));
            const { exitCode, stderr } = done;
            if (exitCode !== 0) {
                const failure = (0, _failures_js__WEBPACK_IMPORTED_MODULE_6__.tv)(stderr);
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_7__.yo(`git could not fetch the default branch: ${failure.cause}`, {
                    id: 'default-branch-unreadable',
                    fix: failure.ofMachine
                        ? failure.fix
                        : 'Check the repository out with actions/checkout and "permissions: contents: read", and give the job\'s token.',
                });
            }
            const { stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_5__.E)(git, ['rev-parse', '--verify', into], { folder: checkout });
            await (0, _git_js__WEBPACK_IMPORTED_MODULE_5__.E)(git, ['update-ref', '-d', into], { folder: checkout });
            return stdout.trim();
        }
        const loginVariables = (token) => ({
            GIT_CONFIG_COUNT: '1',
            GIT_CONFIG_KEY_0: 'http.extraheader',
            GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
        });
        async function textAt(git, { checkout, commit }, path) {
            const { exitCode, stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_5__.E)(git, ['cat-file', 'blob', `${commit}:${path}`], {
                folder: checkout,
            });
            return exitCode === 0 ? stdout : undefined;
        }
        async function withFolderAt(git, { checkout, commit }, path, work) {
            const folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'pakages-commit-'));
            try {
                const there = await (0, _git_js__WEBPACK_IMPORTED_MODULE_5__.E)(git, ['cat-file', '-e', `${commit}:${path}`], { folder: checkout });
                if (there.exitCode === 0) {
                    const { exitCode, stderr } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_5__.E)(git, ['--work-tree', folder, 'checkout', '--quiet', commit, '--', `:/${path}`], { folder: checkout, variables: { GIT_INDEX_FILE: (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, '.index') } });
                    if (exitCode !== 0 || !(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path)))
                        throw new _pakages_core__WEBPACK_IMPORTED_MODULE_7__.yo(`git could not read ${path} of ${commit}: ${(0, _failures_js__WEBPACK_IMPORTED_MODULE_6__.tv)(stderr).cause}`, { id: 'git-failed', fix: 'Check the repository out with actions/checkout.' });
                }
                return await work(folder);
            }
            finally {
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
            }
        }
    }),
    71685: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            f: () => (isShallow)
        });
        var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99329);
        async function isShallow(git, folder) {
            const { stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.E)(git, ['rev-parse', '--is-shallow-repository'], {
                folder,
            });
            return stdout.trim() === 'true';
        }
    }),
    86121: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            U: () => (readReviews),
            f: () => (checkReview)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64361);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4886);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
        var node_util__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_2__);
        var p_map__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(606);
        var _sign_statements_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40974);
        async function checkReview(review, verifier) {
            const { signature: bundle, ...words } = review;
            if (bundle === undefined)
                return { review, signature: { kind: 'unsigned' } };
            const verification = await verifier.verify(bundle);
            if (verification.kind === 'refused')
                return { review, signature: { kind: 'bad', reason: verification.message } };
            const { statement, signer } = verification;
            if (statement.predicateType !== _sign_statements_js__WEBPACK_IMPORTED_MODULE_3__.nb)
                return { review, signature: { kind: 'bad', reason: 'It signs something else than a review.' } };
            if (!(0, node_util__WEBPACK_IMPORTED_MODULE_2__.isDeepStrictEqual)(statement.predicate, words))
                return {
                    review,
                    signature: { kind: 'bad', reason: 'The file was changed after it was signed.' },
                };
            return { review, signature: { kind: 'signed', signer } };
        }
        async function readReviews(repository, verifier) {
            const files = await reviewFiles(repository);
            const read = await (0, p_map__WEBPACK_IMPORTED_MODULE_4__["default"])(files, (file) => readOne(repository, file, verifier), { concurrency: 16 });
            return {
                reviews: read.filter((one) => 'review' in one),
                unreadable: read.filter((one) => 'reason' in one),
            };
        }
        async function readOne(repository, file, verifier) {
            try {
                const review = await _pakages_core__WEBPACK_IMPORTED_MODULE_5__.au.read((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository, file));
                if ((0, _pakages_model__WEBPACK_IMPORTED_MODULE_6__.GT)(review) !== file)
                    return { file, reason: `It holds the review ${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_6__.GT)(review)}.` };
                return await checkReview(review, verifier);
            }
            catch (error) {
                if (error instanceof _pakages_core__WEBPACK_IMPORTED_MODULE_7__.yo)
                    return { file, reason: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_7__.bD)(error) };
                throw error;
            }
        }
        async function reviewFiles(repository) {
            const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository, 'reviews'), {
                recursive: true,
                withFileTypes: true,
            }).catch(() => []);
            const files = entries
                .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
                .map((entry) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(repository, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name)));
            return files.map((file) => file.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/')).sort();
        }
    }),
    20440: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            KQ: () => (isSupportedKey),
            iJ: () => (KeySigner),
            p4: () => (keyHint),
            yy: () => (keyFingerprint)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28713);
        var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61040);
        var _sigstore_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83917);
        var _sigstore_core__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(_sigstore_core__WEBPACK_IMPORTED_MODULE_1__);
        var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_2__);
        const keyHint = (key) => (0, node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)('sha256').update(spki(key)).digest('base64');
        const keyFingerprint = (key) => (0, node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)('sha256').update(spki(key)).digest('hex');
        const spki = (key) => key.export({ type: 'spki', format: 'der' });
        const isSupportedKey = (key) => key.asymmetricKeyType === 'ed25519' || key.asymmetricKeyDetails?.namedCurve === 'prime256v1';
        class KeySigner {
            identity;
            publicKey;
            #key;
            #hint;
            constructor(pem) {
                this.#key = readPrivateKey(pem);
                const own = (0, node_crypto__WEBPACK_IMPORTED_MODULE_2__.createPublicKey)(this.#key);
                this.#hint = keyHint(own);
                this.identity = `the key ${keyFingerprint(own).slice(0, 16)}`;
                this.publicKey = own.export({ type: 'spki', format: 'pem' }).toString();
            }
            async sign(statement) {
                const artifact = Buffer.from(JSON.stringify(statement));
                const toSign = _sigstore_core__WEBPACK_IMPORTED_MODULE_1__.dsse.preAuthEncoding(_pakages_model__WEBPACK_IMPORTED_MODULE_3__.GH, artifact);
                const signature = (0, node_crypto__WEBPACK_IMPORTED_MODULE_2__.sign)(this.#key.asymmetricKeyType === 'ed25519' ? null : 'sha256', toSign, this.#key);
                const bundle = (0, _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__.toDSSEBundle)({
                    artifact,
                    artifactType: _pakages_model__WEBPACK_IMPORTED_MODULE_3__.GH,
                    signature,
                    keyHint: this.#hint,
                });
                bundle.content.dsseEnvelope.signatures[0].keyid = '';
                return (0, _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__.bundleToJSON)(bundle);
            }
        }
        const HOW = 'Make one with "openssl genpkey -algorithm ed25519", or "openssl ecparam -genkey -name prime256v1", and give all of its PEM text.';
        function readPrivateKey(pem) {
            if (/BEGIN ENCRYPTED/.test(pem)) {
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo('The signing key is locked with a passphrase.', {
                    id: 'signing-key-unusable',
                    fix: `Give one without, kept in a secret. ${HOW}`,
                });
            }
            const key = parsePrivateKey(pem);
            if (!key)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo('The signing key is not a private key in PEM.', {
                    id: 'signing-key-unusable',
                    fix: HOW,
                });
            if (!isSupportedKey(key))
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`The signing key is of the kind ${key.asymmetricKeyType ?? 'unknown'}, which is not supported.`, { id: 'signing-key-unusable', fix: HOW });
            return key;
        }
        function parsePrivateKey(pem) {
            try {
                return (0, node_crypto__WEBPACK_IMPORTED_MODULE_2__.createPrivateKey)(pem.trim());
            }
            catch {
                return undefined;
            }
        }
    }),
    40974: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            EK: () => (PROVENANCE),
            KH: () => (isAbout),
            RC: () => (sbomPredicate),
            Tb: () => (isSbomPredicate),
            Ti: () => (SBOM_PREDICATES),
            Wj: () => (reviewStatement),
            hx: () => (INDEX),
            mE: () => (SOLUTION_PREDICATE),
            nb: () => (REVIEW),
            ox: () => (bundleAttachment),
            qZ: () => (statement),
            w4: () => (PREDICATE_ANNOTATION),
            zR: () => (GENERATION_PREDICATE)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28041);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89381);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64074);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48055);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28713);
        const PROVENANCE = 'https://slsa.dev/provenance/v1';
        const SBOM_PREDICATES = {
            cyclonedx: 'https://cyclonedx.org/bom',
            spdx: 'https://spdx.dev/Document',
        };
        const REVIEW = 'https://github.com/syspack/pakages/review/v1';
        const INDEX = 'https://github.com/syspack/pakages/index/v1';
        const GENERATION_PREDICATE = 'https://github.com/syspack/pakages/generation/v1';
        const SOLUTION_PREDICATE = 'https://github.com/syspack/pakages/solution/v1';
        function statement(subjects, predicateType, predicate) {
            const subject = subjects.map(({ name, digest, recipe }) => ({
                name,
                digest: { sha256: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.ZD)(digest) },
                ...(recipe && { annotations: { recipe } }),
            }));
            return {
                _type: 'https://in-toto.io/Statement/v1',
                subject,
                predicateType,
                predicate: { ...predicate },
            };
        }
        const isAbout = (one, digest) => one.subject.some((subject) => subject.digest.sha256 === (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.ZD)(digest));
        const sbomPredicate = (format, version) => format === 'spdx' ? `${SBOM_PREDICATES.spdx}/v${version}` : SBOM_PREDICATES.cyclonedx;
        const isSbomPredicate = (type) => type === SBOM_PREDICATES.cyclonedx ||
            type === SBOM_PREDICATES.spdx ||
            type.startsWith(`${SBOM_PREDICATES.spdx}/v`);
        function reviewStatement(review) {
            const spec = `${review.name}@${review.version}`;
            const recipe = review.recipe ? [{ name: `${spec} recipe`, digest: review.recipe.digest }] : [];
            const subjects = [
                ...recipe,
                ...review.binaries.map((binary) => ({
                    name: `${spec}/${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.B)(binary.hash)}`,
                    digest: binary.manifest,
                })),
            ];
            const named = subjects.length > 0 ? subjects : [{ name: spec, digest: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.o)(spec) }];
            return statement(named, REVIEW, { ...review });
        }
        const PREDICATE_ANNOTATION = 'dev.sigstore.bundle.predicateType';
        const bundleAttachment = (bundle, predicateType) => ({
            artifactType: _pakages_model__WEBPACK_IMPORTED_MODULE_3__.uS,
            bytes: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.l)(bundle),
            annotations: {
                'dev.sigstore.bundle.content': 'dsse-envelope',
                [PREDICATE_ANNOTATION]: predicateType,
            },
        });
    }),
    60702: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Am: () => (OPENVEX_PREDICATE),
            Vd: () => (statedPurl),
            vv: () => (openVexOf)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28041);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64074);
        const OPENVEX_PREDICATE = 'https://openvex.dev/ns/v0.2.0';
        const statedPurl = ({ name, version, hash, }) => `pkg:spack/${name}@${version}${hash === undefined ? '' : `?sha=${hash}`}`;
        function openVexOf(words) {
            const { vulnerability, status, justification, note, auditor, team, time, source } = words;
            const told = Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1));
            return {
                '@context': OPENVEX_PREDICATE,
                '@id': `https://openvex.dev/docs/public/vex-${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.ZD)((0, _pakages_image__WEBPACK_IMPORTED_MODULE_1__.o)(JSON.stringify(told)))}`,
                author: auditor,
                role: team === undefined ? 'auditor' : `auditor of ${team}`,
                timestamp: time,
                version: 1,
                tooling: `pakages review (${source})`,
                statements: [
                    {
                        vulnerability: { name: vulnerability },
                        products: [{ '@id': statedPurl(words) }],
                        status,
                        ...(note !== '' && { status_notes: note }),
                        ...(justification !== undefined && { justification }),
                        ...(status === 'affected' && {
                            action_statement: note === '' ? 'Take a version that is fixed.' : note,
                        }),
                    },
                ],
            };
        }
    }),
    89365: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            It: () => (checkStatement),
            bA: () => (readStatements),
            mQ: () => (composeStatement),
            pc: () => (writeStatement)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
        var node_util__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_2__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64361);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37638);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28041);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74905);
        var p_map__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(606);
        var _sign_statements_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40974);
        var _openvex_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60702);
        async function composeStatement(command, { team, hash, subjects, ...facts }, signer) {
            const words = _pakages_model__WEBPACK_IMPORTED_MODULE_3__.fz.parse({
                ...command,
                hash,
                ...facts,
                ...(team !== undefined && { team }),
            });
            if (words.hash === undefined)
                delete words.hash;
            const openvex = (0, _openvex_document_js__WEBPACK_IMPORTED_MODULE_4__.vv)(words);
            if (!signer)
                return { ...words, openvex };
            return { ...words, openvex, signature: await signer.sign(signedStatement(words, subjects)) };
        }
        function signedStatement(words, subjects) {
            const purl = (0, _openvex_document_js__WEBPACK_IMPORTED_MODULE_4__.Vd)(words);
            const named = subjects.length > 0 ? subjects : [{ name: purl, digest: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.o)(purl) }];
            return (0, _sign_statements_js__WEBPACK_IMPORTED_MODULE_6__.qZ)(named, _openvex_document_js__WEBPACK_IMPORTED_MODULE_4__.Am, { ...(0, _openvex_document_js__WEBPACK_IMPORTED_MODULE_4__.vv)(words) });
        }
        async function writeStatement(repository, record) {
            const path = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.HC)(record);
            await _pakages_core__WEBPACK_IMPORTED_MODULE_7__.XB.write((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository, path), record);
            return path;
        }
        const bad = (record, reason) => ({
            record,
            signature: { kind: 'bad', reason },
        });
        async function checkStatement(record, verifier) {
            const { signature: bundle, openvex, ...words } = record;
            if (!(0, node_util__WEBPACK_IMPORTED_MODULE_2__.isDeepStrictEqual)(openvex, (0, _openvex_document_js__WEBPACK_IMPORTED_MODULE_4__.vv)(words)))
                return bad(record, 'Its OpenVEX document says something else than the file.');
            if (bundle === undefined)
                return { record, signature: { kind: 'unsigned' } };
            const verification = await verifier.verify(bundle);
            if (verification.kind === 'refused')
                return bad(record, verification.message);
            const { statement: signed, signer } = verification;
            if (signed.predicateType !== _openvex_document_js__WEBPACK_IMPORTED_MODULE_4__.Am)
                return bad(record, 'It signs something else than a statement on a vulnerability.');
            if (!(0, node_util__WEBPACK_IMPORTED_MODULE_2__.isDeepStrictEqual)(signed.predicate, openvex))
                return bad(record, 'The file was changed after it was signed.');
            return { record, signature: { kind: 'signed', signer } };
        }
        const MOST_FILES = 100_000;
        async function readStatements(repository, verifier) {
            const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository, 'statements'), {
                recursive: true,
                withFileTypes: true,
            }).catch(() => []);
            const files = entries
                .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
                .map((entry) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(repository, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name)))
                .map((file) => file.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'))
                .sort();
            if (files.length > MOST_FILES)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_8__.yo(`There are more than ${MOST_FILES} files in statements/.`, {
                    id: 'statements-too-many',
                    fix: 'Take out those of versions that are no longer published.',
                });
            const read = await (0, p_map__WEBPACK_IMPORTED_MODULE_9__["default"])(files, (file) => readOne(repository, file, verifier), { concurrency: 16 });
            return {
                statements: read.filter((one) => 'record' in one),
                unreadable: read.filter((one) => 'reason' in one),
            };
        }
        async function readOne(repository, file, verifier) {
            try {
                const record = await _pakages_core__WEBPACK_IMPORTED_MODULE_7__.XB.read((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository, file));
                if ((0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.HC)(record) !== file)
                    return { file, reason: `It holds the statement ${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.HC)(record)}.` };
                return await checkStatement(record, verifier);
            }
            catch (error) {
                if (error instanceof _pakages_core__WEBPACK_IMPORTED_MODULE_8__.yo)
                    return { file, reason: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_8__.bD)(error) };
                throw error;
            }
        }
    }),
    49427: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            S: () => (verifierOf)
        });
        var errors = __webpack_require__(37638);
        var policy_statement = __webpack_require__(28713);
        var outside_json = __webpack_require__(15125);
        var dist = __webpack_require__(61040);
        var verify_dist = __webpack_require__(54187);
        var external_node_crypto_ = __webpack_require__(77598);
        var key_signer = __webpack_require__(20440);
        ;
        const OID = {
            issuerV1: '1.3.6.1.4.1.57264.1.1',
            issuer: '1.3.6.1.4.1.57264.1.8',
            buildSigner: '1.3.6.1.4.1.57264.1.9',
            sourceRepository: '1.3.6.1.4.1.57264.1.12',
            sourceRef: '1.3.6.1.4.1.57264.1.14',
            buildConfig: '1.3.6.1.4.1.57264.1.18',
        };
        function identityOf(certificate) {
            const subject = certificate.subjectAltName ?? '';
            const signer = extension(certificate, OID.buildSigner) ?? subject;
            const workflow = workflowOf(signer);
            const caller = workflowOf(extension(certificate, OID.buildConfig) ?? '');
            return {
                kind: 'workflow',
                issuer: extension(certificate, OID.issuer) ?? raw(certificate, OID.issuerV1) ?? '',
                repository: path(extension(certificate, OID.sourceRepository)),
                workflow,
                ...(caller !== undefined && caller !== workflow && { caller }),
                ref: extension(certificate, OID.sourceRef),
                subject,
            };
        }
        function workflowOf(address) {
            const at = address.lastIndexOf('@');
            return address.includes('/.github/workflows/') && at > 0 ? path(address.slice(0, at)) : undefined;
        }
        const extension = (certificate, oid) => certificate.extension(oid)?.valueObj.subs[0]?.value.toString('utf8');
        const raw = (certificate, oid) => certificate.extension(oid)?.value.toString('utf8');
        function path(address) {
            if (address === undefined || !URL.canParse(address))
                return undefined;
            return new URL(address).pathname.slice(1);
        }
        ;
        class SigstoreVerifier {
            #keys;
            #load;
            #roots;
            constructor(anchors) {
                this.#keys = [...new Set(anchors.keys)]
                    .map((pem) => (0, external_node_crypto_.createPublicKey)(pem))
                    .filter(key_signer.KQ);
                this.#load = anchors.roots;
            }
            async verify(json) {
                const bundle = orNothing(() => (0, dist.bundleFromJSON)(json));
                if (!bundle)
                    return refused('malformed', 'It is not a Sigstore bundle.');
                if (!(0, dist.isBundleWithDsseEnvelope)(bundle))
                    return refused('malformed', 'It signs a file, not an in-toto statement.');
                const entity = entityOf(bundle);
                if ('fault' in entity)
                    return entity;
                const signer = entity.key.$case === 'public-key'
                    ? this.#verifyKey(entity, entity.key.hint)
                    : await this.#verifyCertificate(entity, entity.key.certificate);
                return 'fault' in signer ? signer : withStatement(bundle, signer);
            }
            #verifyKey({ signature }, hint) {
                const key = this.#keys.find((one) => signature.verifySignature(one));
                if (key)
                    return {
                        kind: 'key',
                        pem: key.export({ type: 'spki', format: 'pem' }).toString(),
                        fingerprint: (0, key_signer.yy)(key),
                    };
                if (this.#keys.some((one) => (0, key_signer.p4)(one) === hint))
                    return refused('signature', 'The signature was not made over this statement.');
                return refused('key', `None of the ${this.#keys.length} trusted keys made the signature.`);
            }
            async #verifyCertificate(entity, certificate) {
                this.#roots ??= this.#load();
                let last = refused('certificate', 'No Sigstore instance is trusted.');
                for (const root of await this.#roots) {
                    const fault = attempt(() => verifierFor(root).verify(entity));
                    if (!fault)
                        return identityOf(certificate);
                    if (last.fault === 'certificate')
                        last = fault;
                }
                return last;
            }
        }
        function verifierFor(root) {
            const logged = root.tlogs.length > 0;
            return new verify_dist.BL((0, verify_dist.jO)(root), {
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
        function entityOf(bundle) {
            try {
                return (0, verify_dist.DC)(bundle);
            }
            catch (error) {
                return uncheckable(error);
            }
        }
        const uncheckable = (error) => refused('malformed', `It cannot be checked: ${(0, errors.bD)(error)}.`);
        function withStatement(bundle, signer) {
            const { payload, payloadType } = bundle.content.dsseEnvelope;
            if (payloadType !== policy_statement.GH)
                return refused('malformed', 'What it signs is not an in-toto statement.');
            const statement = policy_statement.qB.safeParse(orNothing(() => (0, outside_json.q)(payload, 'it')));
            if (!statement.success)
                return refused('malformed', 'What it signs is not an in-toto statement.');
            return { kind: 'verified', statement: statement.data, signer };
        }
        function orNothing(read) {
            try {
                return read();
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
                return error instanceof verify_dist.mk ? faultOf(error) : uncheckable(error);
            }
        }
        function faultOf(error) {
            switch (error.code) {
                case 'SIGNATURE_ERROR':
                    return refused('signature', 'The signature was not made over this statement.');
                case 'CERTIFICATE_ERROR':
                    return /expired|not valid/.test(`${error.message} ${(0, errors.bD)(error.cause)}`)
                        ? refused('expired', 'Its certificate was not valid when it was used.')
                        : refused('certificate', 'No trusted authority issued its certificate.');
                case 'TIMESTAMP_ERROR':
                    return refused('log', 'No log entry or time stamp shows that it was signed while its certificate was valid.');
                case 'TLOG_BODY_ERROR':
                case 'TLOG_INCLUSION_PROOF_ERROR':
                case 'TLOG_INCLUSION_PROMISE_ERROR':
                    return refused('log', 'Its entry in the transparency log is not about this signature, or the log did not sign it.');
                default:
                    return uncheckable(error.code);
            }
        }
        var protobuf_specs_dist = __webpack_require__(19654);
        var tuf_dist = __webpack_require__(84423);
        var external_node_path_ = __webpack_require__(76760);
        ;
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
                return [(0, outside_json.q)(text, 'the trust root')];
            }
            catch {
                return text
                    .split('\n')
                    .filter((line) => line.trim() !== '')
                    .map((line) => (0, outside_json.q)(line, 'the trust root'));
            }
        }
        const notRoots = (cause) => new errors.yo('The trust root is not a trusted_root.json of Sigstore.', {
            id: 'trust-root-malformed',
            fix: 'Write it with "gh attestation trusted-root" or "cosign trusted-root create".',
            cause,
        });
        async function publicTrustRoot(cache, place) {
            const options = {
                cachePath: (0, external_node_path_.join)(cache, 'sigstore'),
                ...(place && { mirrorURL: place.url, rootPath: place.root }),
            };
            try {
                return await (0, tuf_dist.getTrustedRoot)(options);
            }
            catch (cause) {
                const kept = await (0, tuf_dist.getTrustedRoot)({
                    ...options,
                    forceCache: true,
                    retry: { retries: 0 },
                }).catch(() => undefined);
                if (kept)
                    return kept;
                throw new errors.yo(`The trust root of Sigstore cannot be fetched: ${(0, errors.bD)(cause)}.`, {
                    id: 'trust-root-not-fetched',
                    fix: 'Check the connection to tuf-repo-cdn.sigstore.dev, or give a trust root file ("trust-root" in pakages.json).',
                    cause,
                });
            }
        }
        ;
        function verifierOf(policy, cache) {
            const signers = [
                ...policy.signers,
                ...policy.reviewSigners,
                ...policy.imports.flatMap((one) => [...one.signers, ...(one.indexSigners ?? [])]),
            ];
            const keys = [
                ...signers.flatMap((one) => (one.kind === 'key' ? [one.pem] : [])),
                ...policy.auditors.flatMap((auditor) => auditor.keys),
            ];
            const given = policy.trustRoot === undefined ? undefined : parseTrustRoots(policy.trustRoot);
            return new SigstoreVerifier({ keys, roots: async () => given ?? [await publicTrustRoot(cache)] });
        }
    }),
    98877: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            RY: () => (whyUntrusted),
            Xh: () => (signerInWords),
            lA: () => (fits),
            vq: () => (pemFingerprint)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var _sign_key_signer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20440);
        function signerInWords(signer) {
            if (signer.kind === 'key')
                return keyInWords(signer.fingerprint);
            const by = signer.workflow ?? signer.subject;
            return `${by}${signer.ref ? ` at ${signer.ref}` : ''}${signer.repository && !by.startsWith(`${signer.repository}/`) ? ` for ${signer.repository}` : ''}`;
        }
        const keyInWords = (fingerprint) => `the key ${fingerprint.slice(0, 16)}`;
        const pemFingerprint = (pem) => (0, _sign_key_signer_js__WEBPACK_IMPORTED_MODULE_1__.yy)((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem));
        function whyUntrusted(signer, trusted) {
            if (trusted.length === 0)
                return ['the policy trusts no signer'];
            const complaints = trusted.map((one) => complaintsOf(signer, one));
            return complaints.reduce((best, next) => (next.length < best.length ? next : best));
        }
        function complaintsOf(signer, trusted) {
            if (trusted.kind === 'key') {
                const fingerprint = pemFingerprint(trusted.pem);
                if (signer.kind === 'key' && signer.fingerprint === fingerprint)
                    return [];
                return [
                    `it was signed by ${signerInWords(signer)}`,
                    `the policy trusts ${keyInWords(fingerprint)}`,
                ];
            }
            if (signer.kind === 'key')
                return [`it was signed by ${signerInWords(signer)}`, `the policy trusts ${trusted.repository}`];
            return workflowComplaints(signer, trusted);
        }
        function workflowComplaints(signer, trusted) {
            const wrong = [];
            if (signer.issuer !== trusted.issuer)
                wrong.push(`its issuer is ${signer.issuer || 'unknown'}, not ${trusted.issuer}`);
            if (!fits(lower(signer.repository), lower(trusted.repository)))
                wrong.push(`its repository is ${signer.repository ?? 'unknown'}, not ${trusted.repository}`);
            wrong.push(...fileComplaints(signer, trusted));
            if (trusted.ref && !fits(signer.ref, trusted.ref))
                wrong.push(`its ref is ${signer.ref ?? 'unknown'}, not ${trusted.ref}`);
            return wrong;
        }
        function fileComplaints(signer, trusted) {
            const wrong = [];
            const workflow = wantedWorkflow(signer.repository, trusted);
            if (workflow && lower(signer.workflow) !== lower(workflow))
                wrong.push(`its workflow is ${signer.workflow ?? 'unknown'}, not ${workflow}`);
            const caller = trusted.caller && `${signer.repository ?? ''}/${trusted.caller}`;
            const run = signer.caller ?? signer.workflow;
            if (caller && lower(run) !== lower(caller))
                wrong.push(`its run is of ${run ?? 'unknown'}, not ${caller}`);
            return wrong;
        }
        const wantedWorkflow = (repository, { workflow }) => workflow?.startsWith('.github/') ? `${repository ?? ''}/${workflow}` : workflow;
        const lower = (text) => text?.toLowerCase();
        const fits = (text, wanted) => text !== undefined &&
            wanted !== undefined &&
            (wanted.endsWith('*') ? text.startsWith(wanted.slice(0, -1)) : text === wanted);
    })
};
