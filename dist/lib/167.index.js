export const id = 167;
export const ids = [167];
export const modules = {

/***/ 78167:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolveRequirementsAction: () => (/* binding */ resolveRequirementsAction)
});

// EXTERNAL MODULE: ./packages/core/src/index.ts + 32 modules
var src = __webpack_require__(83064);
;// CONCATENATED MODULE: ./actions/resolve-requirements/inputs.ts

/** What the action takes. */
const resolveInputs = {
    requirements: (0,src/* list */.p_)('What is required besides what the configurations say: `alpha<1.4`, `alpha==*`, `alpha==1.2.2`, `alpha>=1.2,<2`. Only the first two numbers of a version are compared; the highest that fits is taken.', { placeholder: 'REQUIREMENT…' }),
    config: (0,src/* list */.p_)('Configurations whose `requires` count, one a line: all consumers together must be satisfied. The first one\'s section `trust` is the policy.', { default: 'pakages.json', placeholder: 'FILE' }),
    index: (0,src/* list */.p_)('Where packages are looked up: addresses of indexes or folders, one a line. The first that has a package is taken for it.', { required: true, placeholder: 'ADDRESS' }),
    lock: (0,src/* text */.Qq)('The lock file that is read and written.', { default: 'pakages.lock.json', placeholder: 'FILE' }),
    allow: (0,src/* list */.p_)('States that may be chosen besides those that the policy allows: `pending`, `rejected`, `unreviewed`. Removed versions never are.', { placeholder: 'STATE' }),
    unsigned: (0,src/* flag */.Jt)('Also take an index that nobody signed, or somebody who is not trusted.'),
    prune: (0,src/* flag */.Jt)('Take out of the lock what nothing requires any more. Without `write` it is only shown.'),
    write: (0,src/* flag */.Jt)('With `prune`: really do it.')
};

// EXTERNAL MODULE: ./actions/resolve-requirements/step.ts
var step = __webpack_require__(79848);
;// CONCATENATED MODULE: ./actions/resolve-requirements/summary.ts

/** What the action shows of its result. */
function presentResolution(result) {
    const { chosen, file, lock, pruning, pruned } = result;
    const removed = pruned === 'no' ? [] : pruning.removed.map(spec);
    return {
        outputs: { lock: file, specs: chosen.map(({ candidate }) => spec(candidate)).join('\n'), removed: removed.join('\n') },
        summary: summaryOf(result, removed),
        json: { lock: file, packages: lock.packages, removed, pruned }
    };
}
const spec = ({ name, version }) => `${name}@${version}`;
function summaryOf({ chosen, lock, pruning, pruned }, removed) {
    const rows = chosen.map(({ candidate, requirements }) => [candidate.name, candidate.version, candidate.state, requirements.map(({ requirement, origin }) => `${requirement.text} (${origin})`).join('; ')]);
    const beside = lock.packages.filter((one) => !chosen.some(({ candidate }) => spec(candidate) === spec(one)));
    return [
        '### Requirements',
        (0,src/* markdownTable */.Qj)(['Package', 'Version', 'State', 'Required as'], rows),
        ...(beside.length > 0 ? [`${(0,src/* counted */.hS)(beside.length, 'older version')} beside: ${beside.map(spec).join(', ')}.`] : []),
        ...pruneLine(pruned, removed, pruning.removed.length)
    ].join('\n\n');
}
function pruneLine(pruned, removed, prunable) {
    if (pruned === 'no')
        return prunable > 0 ? [`${(0,src/* counted */.hS)(prunable, 'version')} could be pruned: nothing requires them any more.`] : [];
    if (removed.length === 0)
        return ['Nothing to prune.'];
    return [pruned === 'done' ? `Pruned: ${removed.join(', ')}.` : `Would be pruned (give "write" as well to do it): ${removed.join(', ')}.`];
}

;// CONCATENATED MODULE: ./actions/resolve-requirements/action.ts




/** `uses: syspack/pakages/resolve@v1`, `pakages resolve` */
const resolveRequirementsAction = (0,src/* defineAction */.QP)({
    name: 'resolve',
    title: 'Resolve requirements',
    summary: 'Choose the highest version of every required package that the policy allows and all consumers admit, and lock it.',
    branding: { icon: 'git-merge', color: 'green' },
    inputs: resolveInputs,
    outputs: {
        lock: 'Path of the lock (`pakages.lock/1`).',
        specs: 'The chosen versions as specs, `NAME@VERSION`, one a line: the input `specs` of `install`.',
        removed: 'What pruning took out, or would take out: `NAME@VERSION`, one a line.'
    },
    permissions: { contents: 'read' },
    example: 'index: https://OWNER.github.io/NAME/',
    terminalExample: '--index https://OWNER.github.io/NAME/ "alpha>=1.2,<2"',
    positional: 'requirements',
    run: step/* resolveRequirements */.v,
    present: presentResolution
});


/***/ }),

/***/ 67116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ openTrusted),
/* harmony export */   V: () => (/* binding */ openIndexes)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83064);
/* harmony import */ var _pakages_catalog__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52589);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26747);
/* harmony import */ var _pakages_trust__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13826);





/** Opens indexes and checks who made them. @throws UserError when one is not there or not to be trusted. */
async function openIndexes(options) {
    const clients = [];
    for (const location of options.locations)
        clients.push(await openTrusted(location, options));
    return {
        candidates: async (name) => {
            for (const client of clients) {
                const found = await client.package(name);
                if (!found)
                    continue;
                // What is no version cannot be asked for, and must not get into the lock.
                const versions = found.versions.filter(({ version }) => _pakages_model__WEBPACK_IMPORTED_MODULE_3__/* .packageVersion */ .Tl.safeParse(version).success);
                return Promise.all(versions.map(async ({ version, state }) => ({ name, version, state, refused: state === 'removed' ? await tombstone(client, name, version) : refusals(state, options.allow), requires: [] })));
            }
            return undefined;
        }
    };
}
/** Why a version was removed, as the index tells it. */
async function tombstone(client, name, version) {
    const { reasons = [] } = (await client.version(name, version)) ?? {};
    return ['It was removed as unsafe, and is never installed.', ...reasons];
}
function refusals(state, allow) {
    return allow.includes(state) ? [] : [`It is ${state}, and only ${allow.join(', ')} is allowed.`];
}
/**
 * Opens one index, checks that a signer of the policy signed it, and that it is not older than the one that was seen before.
 * @param location Its address, or a folder. @throws UserError when it is not there or not to be trusted.
 */
async function openTrusted(location, { policy, unsigned, ports }) {
    const { http, host, clock } = ports;
    const where = /^https?:/.test(location) ? location : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.workspace, location);
    if (unsigned)
        return (0,_pakages_catalog__WEBPACK_IMPORTED_MODULE_2__/* .openIndex */ .b6)(where, { http });
    const cache = (0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .cacheFolder */ .nF)(host.env);
    const before = await (0,_pakages_trust__WEBPACK_IMPORTED_MODULE_4__/* .seenIndex */ .ez)(cache, where);
    let seen;
    const client = await (0,_pakages_catalog__WEBPACK_IMPORTED_MODULE_2__/* .openIndex */ .b6)(where, {
        http, ...(before && { notBefore: before.issued }),
        verify: async (checksums, bundle) => {
            const trusted = await (0,_pakages_trust__WEBPACK_IMPORTED_MODULE_4__/* .trustIndex */ .lz)(checksums, bundle, { verifier: (0,_pakages_trust__WEBPACK_IMPORTED_MODULE_4__/* .verifierOf */ .Sb)(policy, cache), signers: policy.signers, before, now: clock.now() });
            seen = trusted.seen;
            return trusted.signer;
        }
    });
    if (seen)
        await (0,_pakages_trust__WEBPACK_IMPORTED_MODULE_4__/* .rememberIndex */ .Kv)(cache, where, seen);
    return client;
}


/***/ }),

/***/ 79848:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ statesNamed),
/* harmony export */   v: () => (/* binding */ resolveRequirements)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83064);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26747);
/* harmony import */ var _pakages_trust__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13826);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67116);






/** Chooses versions and locks them: see the action. @throws UserError that explains what nothing fits. */
async function resolveRequirements(inputs, ports) {
    const { workspace, context } = ports.host;
    const configurations = await readAll(inputs, workspace);
    const policy = (0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .policyOf */ .US)(configurations[0], context.repository);
    const allow = [...policy.allow, ...statesNamed(inputs.allow)];
    const requirements = [...configurations.flatMap((one) => requirementsOf(one, workspace)), ...inputs.requirements.map(fromInput)];
    if (requirements.length === 0)
        throw new _pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('Nothing is required.', { fix: 'Add "requires" to the configuration, or give requirements such as "alpha>=1.2".' });
    const indexes = await (0,_candidates_js__WEBPACK_IMPORTED_MODULE_5__/* .openIndexes */ .V)({ locations: inputs.index, policy, allow, unsigned: inputs.unsigned, ports });
    const chosen = chosenOrThrow(await resolveWith(requirements, indexes));
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, inputs.lock);
    const full = (0,_pakages_trust__WEBPACK_IMPORTED_MODULE_3__/* .nextLock */ .tp)((0,node_fs__WEBPACK_IMPORTED_MODULE_4__.existsSync)(file) ? await _pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .packageLock */ .as.read(file) : undefined, chosen);
    const pruning = (0,_pakages_trust__WEBPACK_IMPORTED_MODULE_3__/* .prune */ .R3)(full);
    const pruned = !inputs.prune ? 'no' : inputs.write ? 'done' : 'shown';
    const lock = pruned === 'done' ? { packages: [...pruning.kept] } : full;
    await _pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .packageLock */ .as.write(file, lock);
    return { file, lock, chosen, pruning, pruned };
}
/** The default configuration may be missing when requirements are given; one that was named may not. */
async function readAll({ config, requirements }, workspace) {
    const files = config.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, file));
    const optional = files.length === 1 && requirements.length > 0;
    const read = await Promise.all(files.map((file) => (optional ? (0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .readConfigurationIfAny */ .GA)(file) : (0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .readConfiguration */ .TD)(file))));
    return read.filter((one) => one !== undefined);
}
function requirementsOf(configuration, workspace) {
    const origin = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, configuration.file) || configuration.file;
    return (configuration.values.requires ?? []).map((text, at) => ({ requirement: (0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .readingFrom */ .L)(`${origin}, "requires"`, () => (0,_pakages_model__WEBPACK_IMPORTED_MODULE_2__/* .parseRequirement */ .pP)(text), configuration.at('requires', at)), origin }));
}
const fromInput = (text) => ({ requirement: (0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .readingFrom */ .L)('the input "requirements"', () => (0,_pakages_model__WEBPACK_IMPORTED_MODULE_2__/* .parseRequirement */ .pP)(text)), origin: 'the command line' });
/** Reads the input "allow", whose lines may hold several states with commas between. @throws UserError for `removed`, and for what is no state. */
const statesNamed = (lines) => lines.flatMap((line) => line.split(',').map((word) => word.trim()).filter((word) => word !== '')).map(stateNamed);
function stateNamed(text) {
    const state = _pakages_model__WEBPACK_IMPORTED_MODULE_2__/* .VERSION_STATES */ .Qw.find((one) => one === text);
    if (state !== undefined && state !== 'removed')
        return state;
    const message = state === 'removed' ? 'Removed versions cannot be allowed.' : `"${text.slice(0, 60)}" is not a state of a version.`;
    throw new _pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(message, { fix: 'Write pending, rejected or unreviewed in "allow".' });
}
/** Fetches what is known of packages as the search asks for them. */
async function resolveWith(requirements, indexes) {
    const known = new Map();
    for (;;) {
        const wanted = new Set();
        const resolution = (0,_pakages_trust__WEBPACK_IMPORTED_MODULE_3__/* .resolve */ .hd)({
            requirements,
            candidatesOf: (name) => {
                if (!known.has(name))
                    wanted.add(name);
                return known.get(name);
            }
        });
        if (wanted.size === 0)
            return resolution;
        for (const name of wanted)
            known.set(name, await indexes.candidates(name));
    }
}
function chosenOrThrow(resolution) {
    switch (resolution.kind) {
        case 'resolved': return resolution.chosen;
        case 'conflict': throw new _pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo((0,_pakages_trust__WEBPACK_IMPORTED_MODULE_3__/* .explainConflict */ .C5)(resolution.conflict), { fix: (0,_pakages_trust__WEBPACK_IMPORTED_MODULE_3__/* .adviceFor */ .cp)(resolution.conflict) });
        case 'too-hard': throw new _pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`No answer was found in ${resolution.tried} tries. The first dead end:\n${(0,_pakages_trust__WEBPACK_IMPORTED_MODULE_3__/* .explainConflict */ .C5)(resolution.conflict)}`, { fix: (0,_pakages_trust__WEBPACK_IMPORTED_MODULE_3__/* .adviceFor */ .cp)(resolution.conflict) });
        default: return resolution;
    }
}


/***/ })

};
