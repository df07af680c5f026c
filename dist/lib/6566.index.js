export const id = 6566;
export const ids = [6566];
export const modules = {
    99601: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            installTrusted: () => (installTrusted)
        });
        var external_node_path_ = __webpack_require__(76760);
        var hold_work_folder = __webpack_require__(18645);
        var errors = __webpack_require__(37638);
        var markdown = __webpack_require__(12712);
        var external_node_url_ = __webpack_require__(73136);
        var repository_folder = __webpack_require__(65475);
        var inputs_inputs = __webpack_require__(52637);
        ;
        async function openForInstall({ inputs, ports, work, mirror, installRoot }, { travelled, binariesOnly }) {
            const settings = (0, inputs_inputs.AK)({
                ...inputs,
                target: undefined,
                externals: [],
                jobs: undefined,
                'padded-length': 0,
                'install-root': installRoot,
            }, ports.host);
            const { buildCache: _, ...own } = settings;
            return ports.openSpack({
                ...own,
                workFolder: (0, external_node_path_.join)(work.root, 'restore'),
                installRoot,
                paddedLength: 0,
                binariesOnly,
                laterRepositories: handled(others(own.repositories, travelled)),
                mirrors: binariesOnly ? [] : [{ name: 'restored', url: (0, external_node_url_.pathToFileURL)(mirror).href }],
            });
        }
        function handled(promise) {
            promise.catch(() => undefined);
            return promise;
        }
        async function others(own, travelled) {
            const known = (await Promise.all(own.map((folder) => (0, repository_folder.S)(folder, 'repository'))))
                .flat()
                .map(({ namespace }) => namespace);
            return (await travelled)
                .filter(({ namespace }) => !known.includes(namespace))
                .map(({ folder }) => folder);
        }
        var external_node_os_ = __webpack_require__(48161);
        var documents = __webpack_require__(61063);
        var concrete_spec = __webpack_require__(16804);
        var suggestion = __webpack_require__(76133);
        var spec_hash = __webpack_require__(94002);
        ;
        class NotInCache extends errors.yo {
        }
        function nothingSelected(query, content) {
            const { specs, cached, reference } = content;
            const binaries = [...cached].map((hash) => specs.get(hash));
            const sameName = binaries.filter((spec) => spec.name === query.name);
            if (sameName.length > 0)
                return new NotInCache(`No binary of ${query.name} in ${reference} is a "${query.text}".${variantHint(query, sameName)}`, {
                    fix: `There are: ${listSpecs(sameName)}. Ask for one of these, or build and push what you need.`,
                });
            return new NotInCache(`"${query.text}" is not in ${reference}.${nameHint(query, content)}`, {
                fix: `It holds ${cached.size} binaries; build and push what is missing, or look whether this is the right registry.`,
            });
        }
        function variantHint({ parameters }, binaries) {
            const known = [...new Set(binaries.flatMap((spec) => Object.keys(spec.parameters)))];
            const unknown = [...parameters.keys()].find((name) => !known.includes(name));
            if (unknown === undefined)
                return '';
            const near = (0, suggestion.h)(unknown, known);
            return ` It has no variant "${unknown}".${near === undefined ? '' : ` Did you mean "${near}"?`}`;
        }
        function nameHint({ name }, { specs, cached }) {
            if (name === undefined)
                return '';
            const edges = [...specs.values()].flatMap((spec) => spec.dependencies);
            const providers = new Set(edges
                .filter(({ hash, parameters }) => parameters.virtuals.includes(name) && cached.has(hash))
                .map((edge) => edge.name));
            if (providers.size > 0)
                return ` "${name}" is a virtual package; here it is ${[...providers].sort().join(' or ')}.`;
            const near = (0, suggestion.h)(name, [...cached].map((hash) => specs.get(hash).name));
            return near === undefined ? '' : ` Did you mean ${near}?`;
        }
        function ambiguousSelection(query, found, { reference }) {
            return new errors.yo(`${reference} holds ${found.length} binaries that are "${query.text}": ${listSpecs(found)}.`, {
                fix: `Say which: add a variant, target=…, or the hash, such as "${found[0].name}/${(0, spec_hash.BC)(found[0].hash)}". A lock file names all of them at once.`,
            });
        }
        function listSpecs(specs) {
            const shown = specs
                .slice(0, 8)
                .map((spec) => `${(0, concrete_spec.Pf)(spec)} ${[...differing(spec, specs), `target=${(0, concrete_spec.$r)(spec)}`].join(' ')}`);
            return [...shown, ...(specs.length > 8 ? [`and ${specs.length - 8} more`] : [])].join(', ');
        }
        function differing(spec, among) {
            return Object.entries(spec.parameters).flatMap(([name, value]) => {
                if (among.every((other) => JSON.stringify(other.parameters[name]) === JSON.stringify(value)))
                    return [];
                return [typeof value === 'boolean' ? `${value ? '+' : '~'}${name}` : `${name}=${String(value)}`];
            });
        }
        var promises_ = __webpack_require__(51455);
        var spec_dag = __webpack_require__(88761);
        ;
        function assuranceOf({ dag, pulled, outcomes, judged }) {
            const external = (0, spec_dag.Gq)(dag, spec_dag.lr)
                .filter(concrete_spec.ge)
                .map(({ name, version }) => `${name}@${version}`);
            const named = (kind) => outcomes.filter(({ outcome }) => outcome === kind).map(({ hash }) => nameOf(dag, hash));
            return {
                verified: pulled.size === 0
                    ? []
                    : [
                        'digests',
                        'sizes',
                        'contents of tarballs',
                        'descriptions of packages',
                        ...(judged ? verifiedBy(judged) : []),
                    ],
                notVerified: [
                    ...(judged ? leftOpenBy(judged, pulled) : ['signatures', 'reviews']),
                    ...some('what was built from source', named('built')),
                    ...some('what was installed before', named('present')),
                    ...(judged ? some('what the system provides', external) : []),
                ],
            };
        }
        const verifiedBy = ({ policy, allow }) => [
            ...policy.evidence.map((kind) => (kind === 'provenance' ? 'signed provenance' : 'signed SBOMs')),
            `states of versions (${allow.join(', ')})`,
        ];
        function leftOpenBy({ policy, specs }, pulled) {
            const open = specs
                .filter(({ hash, state }) => pulled.has(hash) && state !== 'approved')
                .map(({ name, version, state }) => `${name}@${version} is ${state}`);
            return [...(policy.evidence.length === 0 ? ['signatures'] : []), ...some('reviews', open)];
        }
        const MOST_NAMES = 5;
        function some(what, names) {
            if (names.length === 0)
                return [];
            const shown = names.slice(0, MOST_NAMES);
            const rest = names.length > MOST_NAMES ? [`and ${names.length - MOST_NAMES} more`] : [];
            return [`${what} (${[...shown, ...rest].join(', ')})`];
        }
        function nameOf(dag, hash) {
            const spec = dag.specs.get(hash);
            return spec ? (0, concrete_spec.Pf)(spec) : hash;
        }
        ;
        const BUILT_IN = ['/lib', '/usr/lib', '/lib64', '/usr/lib64', '/usr/local/lib'];
        const ARCHITECTURES = {
            x64: 'x86_64-linux-gnu',
            arm64: 'aarch64-linux-gnu',
            ppc64: 'powerpc64le-linux-gnu',
        };
        const MOST_FILES = 200;
        async function systemFolders(configuration = '/etc/ld.so.conf') {
            const triplet = ARCHITECTURES[process.arch];
            const own = triplet === undefined ? [] : [`/lib/${triplet}`, `/usr/lib/${triplet}`];
            const named = [];
            const files = [configuration];
            for (let at = 0; at < Math.min(files.length, MOST_FILES); at++) {
                const text = await (0, promises_.readFile)(files[at], 'utf8').catch(() => '');
                for (const line of text.split('\n').map((one) => one.replace(/#.*/, '').trim()))
                    if ((0, external_node_path_.isAbsolute)(line))
                        named.push(line);
                    else if (line.startsWith('include '))
                        files.push(...(await filesOf(line.slice('include '.length).trim(), files[at])));
            }
            return [...new Set([...named, ...own, ...BUILT_IN])];
        }
        async function filesOf(pattern, from) {
            const path = (0, external_node_path_.resolve)((0, external_node_path_.dirname)(from), pattern);
            if (!path.includes('*'))
                return [path];
            const names = await (0, promises_.readdir)((0, external_node_path_.dirname)(path)).catch(() => []);
            return names
                .filter((name) => name.endsWith('.conf'))
                .sort()
                .map((name) => (0, external_node_path_.join)((0, external_node_path_.dirname)(path), name));
        }
        var p_map = __webpack_require__(606);
        ;
        class NotElf extends Error {
        }
        const MAGIC = 0x7f454c46;
        const HEADER = 64;
        const [EXECUTABLE, SHARED] = [2, 3];
        const [PT_LOAD, PT_DYNAMIC] = [1, 2];
        async function readHeader(file) {
            const start = await readAt(file, 0, HEADER);
            if (start.length < 52 || start.readUInt32BE(0) !== MAGIC)
                return undefined;
            const [width, order] = [start[4], start[5]];
            if ((width !== 1 && width !== 2) || (order !== 1 && order !== 2))
                return undefined;
            const words = new Words(start, order === 1, width === 2);
            const type = words.half(16);
            if (type !== EXECUTABLE && type !== SHARED)
                return undefined;
            const [at, size, count] = words.wide
                ? [words.word(32), words.half(54), words.half(56)]
                : [words.word(28), words.half(42), words.half(44)];
            const entry = words.wide ? 56 : 32;
            if (size !== entry)
                throw new NotElf('its program headers have another size');
            const table = await readAt(file, at, entry * count);
            if (table.length < entry * count)
                throw new NotElf('its program headers are cut');
            const segments = Array.from({ length: count }, (_, index) => segmentOf(new Words(table.subarray(index * entry), words.littleEndian, words.wide)));
            return {
                wide: words.wide,
                littleEndian: words.littleEndian,
                machine: words.half(18),
                loaded: segments.filter(({ type: kind, size: bytes }) => kind === PT_LOAD && bytes > 0),
                dynamic: segments.find(({ type: kind }) => kind === PT_DYNAMIC),
            };
        }
        const segmentOf = (words) => ({
            type: words.full(0),
            offset: words.word(words.wide ? 8 : 4),
            address: words.word(words.wide ? 16 : 8),
            size: words.word(words.wide ? 32 : 16),
        });
        async function readAt(file, offset, length) {
            const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
            return buffer.subarray(0, bytesRead);
        }
        class Words {
            #bytes;
            littleEndian;
            wide;
            constructor(bytes, littleEndian, wide) {
                this.#bytes = bytes;
                this.littleEndian = littleEndian;
                this.wide = wide;
            }
            half(at) {
                return this.littleEndian ? this.#bytes.readUInt16LE(at) : this.#bytes.readUInt16BE(at);
            }
            full(at) {
                return this.littleEndian ? this.#bytes.readUInt32LE(at) : this.#bytes.readUInt32BE(at);
            }
            word(at) {
                if (!this.wide)
                    return this.full(at);
                const value = Number(this.littleEndian ? this.#bytes.readBigUInt64LE(at) : this.#bytes.readBigUInt64BE(at));
                if (!Number.isSafeInteger(value))
                    throw new NotElf('it has a number beyond all files');
                return value;
            }
        }
        ;
        const LONGEST = 256 * 1024;
        const [DT_NULL, DT_NEEDED, DT_STRTAB, DT_RPATH, DT_RUNPATH] = [0, 1, 5, 15, 29];
        async function readDynamic(file) {
            try {
                const header = await readHeader(file);
                return header && (await read(file, header));
            }
            catch (error) {
                if (error instanceof NotElf || error instanceof RangeError)
                    return undefined;
                throw error;
            }
        }
        async function read(file, header) {
            const entries = await dynamicEntries(file, header);
            const first = (tag) => entries.find(([found]) => found === tag)?.[1];
            const strings = first(DT_STRTAB);
            const names = (...offsets) => Promise.all(offsets.map((at) => textAt(file, offsetOf(strings, header) + at)));
            const path = first(DT_RUNPATH) ?? first(DT_RPATH);
            return {
                abi: `${header.wide ? 64 : 32}${header.littleEndian ? 'le' : 'be'}-${header.machine}`,
                needed: await names(...entries.filter(([tag]) => tag === DT_NEEDED).map(([, at]) => at)),
                searchPath: path === undefined ? [] : (await names(path))[0].split(':').filter((one) => one !== ''),
            };
        }
        async function dynamicEntries(file, { dynamic, littleEndian, wide }) {
            if (!dynamic)
                return [];
            if (dynamic.size > LONGEST)
                throw new NotElf('its dynamic section is too long');
            const section = await readAt(file, dynamic.offset, dynamic.size);
            const words = new Words(section, littleEndian, wide);
            const width = wide ? 8 : 4;
            const found = [];
            for (let at = 0; at + 2 * width <= section.length; at += 2 * width) {
                const tag = tagAt(words, at);
                if (tag === DT_NULL)
                    break;
                if (tag !== undefined)
                    found.push([tag, words.word(at + width)]);
            }
            return found;
        }
        function tagAt(words, at) {
            const low = words.full(at + (words.wide && !words.littleEndian ? 4 : 0));
            const high = words.wide ? words.full(at + (words.littleEndian ? 4 : 0)) : 0;
            return high === 0 && [DT_NULL, DT_NEEDED, DT_STRTAB, DT_RPATH, DT_RUNPATH].includes(low)
                ? low
                : undefined;
        }
        function offsetOf(address, { loaded }) {
            const segment = loaded.find((one) => address !== undefined && address >= one.address && address < one.address + one.size);
            if (!segment)
                throw new NotElf('its string table is not loaded');
            return segment.offset + address - segment.address;
        }
        async function textAt(file, offset) {
            for (let length = 4096; length <= LONGEST; length *= 8) {
                const bytes = await readAt(file, offset, length);
                const end = bytes.indexOf(0);
                if (end >= 0)
                    return bytes.toString('utf8', 0, end);
                if (bytes.length < length)
                    break;
            }
            throw new NotElf('a string does not end');
        }
        ;
        const DRIVERS = ['libcuda.so*', 'libnvidia-*.so*', 'libur_loader.so*'];
        const AT_ONCE = 8;
        async function unresolvedLibraries(prefix, { system, signal } = {}) {
            const folders = system ?? (await systemFolders());
            const abis = new Map();
            const abiOf = (file) => {
                const known = abis.get(file) ?? elfIn(file).then((elf) => elf?.abi);
                abis.set(file, known);
                return known;
            };
            const files = await filesBelow(prefix);
            const found = await (0, p_map["default"])(files, async (file) => {
                const elf = await elfIn((0, external_node_path_.join)(prefix, file));
                return elf ? missingOf(elf, (0, external_node_path_.join)(prefix, file), { file, folders, abiOf }) : [];
            }, { concurrency: AT_ONCE, ...(signal && { signal }) });
            return found.flat();
        }
        const mayBeUnresolved = (library, patterns) => patterns.some((pattern) => matches((0, external_node_path_.basename)(library), pattern));
        function matches(name, pattern) {
            let [at, part, star, from] = [0, 0, -1, 0];
            while (at < name.length) {
                if (pattern[part] === '*')
                    [star, from] = [part++, at];
                else if (pattern[part] === '?' || pattern[part] === name[at])
                    [at, part] = [at + 1, part + 1];
                else if (star >= 0)
                    [part, at] = [star + 1, ++from];
                else
                    return false;
            }
            return /^\**$/.test(pattern.slice(part));
        }
        async function missingOf(elf, path, { file, folders, abiOf, }) {
            const origin = (0, external_node_path_.dirname)(path);
            const searched = [
                ...elf.searchPath.flatMap((folder) => expanded(folder, origin)),
                origin,
                ...folders,
            ];
            const isFound = async (library) => {
                if (library.includes('/'))
                    return (0, external_node_path_.isAbsolute)(library) && (await abiOf(library)) === elf.abi;
                for (const folder of searched)
                    if ((await abiOf((0, external_node_path_.join)(folder, library))) === elf.abi)
                        return true;
                return false;
            };
            const missing = [];
            for (const library of elf.needed)
                if (!mayBeUnresolved(library, DRIVERS) && !(await isFound(library)))
                    missing.push({ file, library, searched: elf.searchPath });
            return missing;
        }
        function expanded(folder, origin) {
            const path = folder.replace(/\$(?:ORIGIN|\{ORIGIN\})/g, () => origin);
            if (!(0, external_node_path_.isAbsolute)(path))
                return [];
            const library = /\$(?:LIB|\{LIB\})/g;
            return library.test(path) ? ['lib', 'lib64'].map((name) => path.replace(library, name)) : [path];
        }
        async function elfIn(path) {
            const file = await (0, promises_.open)(path, 'r').catch(() => undefined);
            try {
                return file && (await file.stat()).isFile() ? await readDynamic(file) : undefined;
            }
            finally {
                await file?.close();
            }
        }
        async function filesBelow(prefix) {
            const entries = await (0, promises_.readdir)(prefix, { recursive: true, withFileTypes: true }).catch((error) => {
                if ((0, errors.$N)(error) === 'ENOENT')
                    return [];
                throw error;
            });
            return entries
                .filter((entry) => entry.isFile())
                .map((entry) => (0, external_node_path_.join)(entry.parentPath, entry.name).slice(prefix.length + 1))
                .filter((file) => !file.startsWith('.spack/'))
                .sort();
        }
        ;
        const loadable_MOST_FILES = 20;
        async function whyNotLoadable(dag, outcomes, spack, { signal }) {
            const here = outcomes.filter(({ outcome }) => ['reused', 'present', 'built'].includes(outcome));
            const prefixes = await prefixesOfAll(here, spack);
            const system = await systemFolders();
            const lacking = new Map();
            for (const [hash, prefix] of prefixes) {
                const found = await unresolvedLibraries(prefix, { system, signal });
                if (found.length > 0)
                    lacking.set(hash, found);
            }
            if (lacking.size === 0)
                return undefined;
            const facts = await spack.recipeFacts({ roots: [...lacking.keys()], specs: dag.specs });
            const lines = [...lacking].flatMap(([hash, all]) => linesOf(hash, all, dag, facts));
            return lines.length > 0 ? notLoadable(lines) : undefined;
        }
        async function prefixesOfAll(outcomes, spack) {
            const told = outcomes.flatMap(({ hash, prefix }) => prefix === undefined ? [] : [[hash, prefix]]);
            return told.length === outcomes.length
                ? new Map(told)
                : spack.prefixes(outcomes.map(({ hash }) => hash));
        }
        function linesOf(hash, lacking, dag, facts) {
            const allowed = facts.find((one) => one.hash === hash)?.unresolvedLibraries ?? [];
            return lacking
                .filter(({ library }) => !mayBeUnresolved(library, allowed))
                .map(({ file, library, searched }) => `${(0, concrete_spec.Pf)(dag.specs.get(hash))}: ${file} needs ${library}, which is neither on this system nor in ${searched.join(', ') || 'an RPATH: it has none'}`);
        }
        const notLoadable = (lines) => new errors.yo([
            `${(0, markdown.hS)(lines.length, 'library', 'libraries')} that installed files need cannot be found:`,
            ...lines.slice(0, loadable_MOST_FILES).map((line) => `  ${line}`),
            ...(lines.length > loadable_MOST_FILES ? [`  and ${lines.length - loadable_MOST_FILES} more`] : []),
        ].join('\n'), {
            fix: 'Install what the system lacks, or remove these packages ("spack uninstall") and install them anew; a recipe names what is not found by design in "unresolved_libraries".',
        });
        ;
        const refusedRun = ({ registry, gate }, specs) => ({
            kind: 'refused',
            registry: registry.reference,
            decision: gate.decisionFile,
            policy: gate.policyFile,
            refused: specs.filter(({ verdict }) => verdict === 'refused'),
        });
        function common({ registry, mirror, gate }, dag, restored, outcomes) {
            const pulled = restored.flatMap((one) => one.pulled);
            const fetched = pulled.filter(({ reused }) => !reused);
            return {
                registry: registry.reference,
                mirror,
                dag,
                decision: gate?.decisionFile,
                downloaded: {
                    packages: fetched.length,
                    bytes: fetched.reduce((sum, { size }) => sum + size, 0),
                },
                ...assuranceOf({
                    dag,
                    pulled: new Set(pulled.map(({ hash }) => hash)),
                    outcomes,
                    judged: gate?.judged,
                }),
            };
        }
        const downloaded = (run, dag, restored) => ({
            kind: 'downloaded',
            ...common(run, dag, [restored], []),
            packages: restored.pulled.map((one) => one.label),
            missing: [...restored.missing.values()],
        });
        async function installed(run, spack, parts) {
            const dag = {
                roots: parts.flatMap((part) => part.dag.roots),
                specs: new Map(parts.flatMap((part) => [...part.dag.specs])),
            };
            const outcomes = [
                ...new Map(parts.flatMap((part) => part.outcomes).map((outcome) => [outcome.hash, outcome])).values(),
            ];
            const prefixes = await prefixesOf(dag, outcomes, spack);
            if (run.inputs['add-to-path'])
                for (const prefix of prefixes.values())
                    run.ports.host.addPath((0, external_node_path_.join)(prefix, 'bin'));
            await (0, promises_.rm)(run.recipes, { recursive: true, force: true });
            const notLoadable = await whyNotLoadable(dag, outcomes, spack, run.ports);
            const shared = common(run, dag, parts.map((part) => part.restored), outcomes);
            const fromRegistry = shared.verified.length > 0;
            return {
                kind: 'installed',
                ...shared,
                verified: [
                    ...shared.verified,
                    ...(fromRegistry && !notLoadable ? ['libraries of programs'] : []),
                ],
                installRoot: run.installRoot,
                prefixes,
                outcomes,
                notLoadable,
            };
        }
        async function prefixesOf({ roots }, outcomes, spack) {
            const told = new Map(outcomes.flatMap(({ hash, prefix }) => (prefix === undefined ? [] : [[hash, prefix]])));
            return roots.every((root) => told.has(root))
                ? new Map(roots.map((root) => [root, told.get(root)]))
                : spack.prefixes(roots);
        }
        var require_writable = __webpack_require__(64195);
        var work_folder = __webpack_require__(17813);
        var src = __webpack_require__(10733);
        var registry = __webpack_require__(47165);
        var document_kinds = __webpack_require__(7536);
        var tags = __webpack_require__(89077);
        var allowed_states = __webpack_require__(92662);
        var decide = __webpack_require__(77371);
        var gather = __webpack_require__(70963);
        ;
        async function verifySpecs(dag, options) {
            const needed = {
                roots: dag.roots,
                specs: new Map((0, spec_dag.Gq)(dag, spec_dag.lr).map((spec) => [spec.hash, spec])),
            };
            const { registry, policy } = options;
            const evidence = await (0, gather._)(needed, { ...options, signers: policy.signers });
            return {
                decision: (0, decide.LD)(needed, { ...options, registry: registry.reference, evidence }),
                evidence,
            };
        }
        var admission = __webpack_require__(77882);
        var decide_reasons = __webpack_require__(3162);
        var version_records = __webpack_require__(25668);
        ;
        function refusedSources(dag, decision, records, policy) {
            const versions = decision.specs.flatMap((spec) => {
                const reasons = spec.reasons.filter(({ code }) => decide_reasons.gC.has(code));
                return reasons.length === 0 ? [] : [{ ...spec, reasons }];
            });
            const known = new Set(versions.map(({ hash }) => hash));
            const tools = (0, spec_dag.Gq)(dag, spec_dag.Oo).flatMap((spec) => {
                const why = (0, concrete_spec.ge)(spec) || known.has(spec.hash) ? [] : (0, version_records.BV)(spec, records, policy);
                if (why.length === 0)
                    return [];
                return [
                    {
                        ...(0, decide.AR)(spec),
                        verdict: 'refused',
                        state: 'removed',
                        signers: [],
                        reasons: why.map(decide_reasons.r2),
                        remarks: [],
                    },
                ];
            });
            return [...versions, ...tools];
        }
        var gather_records = __webpack_require__(19916);
        var open_indexes = __webpack_require__(71395);
        ;
        class Gate {
            #options;
            #ports;
            #decided = new Map();
            #indexes;
            constructor(options, ports) {
                this.#options = options;
                this.#ports = ports;
            }
            get policyFile() {
                return this.#options.trust.file;
            }
            get decisionFile() {
                return this.#options.work.decision;
            }
            get judged() {
                const { policy, allow } = this.#options.trust;
                return { policy, allow: (0, allowed_states.n)(policy, allow), specs: [...this.#decided.values()] };
            }
            async admit(dag, described) {
                const { trust: { policy, verifier, allow }, registry, concurrency, } = this.#options;
                const { decision, evidence } = await verifySpecs(dag, {
                    registry,
                    verifier,
                    policy,
                    allow,
                    concurrency,
                    records: await this.#records((0, spec_dag.Gq)(dag, spec_dag.lr)),
                    signal: this.#ports.signal,
                    referenceOf: ({ name, version, hash }) => (0, tags.W3)(name, version, hash),
                    ...(described && { described }),
                });
                await this.#keep(decision);
                const whyNot = (0, admission.Z)(decision, evidence);
                return {
                    decision,
                    approve: async ({ hash, image }) => {
                        const reasons = whyNot({ hash, manifest: image.digest, tarball: image.layer.digest });
                        return reasons.length === 0 ? { kind: 'accepted' } : { kind: 'refused', reasons };
                    },
                };
            }
            async refusedSources(dag, decision) {
                const records = await this.#records((0, spec_dag.Gq)(dag, spec_dag.Oo));
                return refusedSources(dag, decision, records, this.#options.trust.policy);
            }
            async removedVersions(name) {
                const sources = await this.#sources();
                const versions = await (0, gather_records.V)(name, sources);
                const records = await (0, gather_records.g)(versions, sources);
                return versions
                    .map((one) => ({ version: one.version, reasons: (0, version_records.BV)(one, records, sources.policy) }))
                    .filter(({ reasons }) => reasons.length > 0);
            }
            async #keep(decision) {
                for (const spec of decision.specs)
                    this.#decided.set(spec.hash, spec);
                const specs = [...this.#decided.values()];
                await document_kinds.S5.write(this.decisionFile, {
                    ...decision,
                    specs,
                    verdict: (0, decide.Hc)(specs),
                });
            }
            async #records(specs) {
                return (0, gather_records.g)(specs.filter((spec) => !(0, concrete_spec.ge)(spec)), await this.#sources());
            }
            async #sources() {
                const { trust: { policy, indexTrust, verifier, root, ownReviews }, indexes, unsignedIndexes: unsigned, } = this.#options;
                this.#indexes ??= Promise.all(indexes.map((location) => (0, open_indexes.Q)(location, { ...indexTrust, unsigned, ports: this.#ports })));
                return { policy, verifier, root, ownReviews, indexes: await this.#indexes, ports: this.#ports };
            }
        }
        var step = __webpack_require__(39734);
        var config_configuration = __webpack_require__(31058);
        ;
        async function trustOf({ configuration, checkedOut, root, trust, reviews }, inputs) {
            const allow = (0, allowed_states.W)(inputs.allow);
            if (configuration?.values.trust === undefined) {
                if (allow.length > 0 && !isResolving(inputs, checkedOut))
                    throw new errors.eb('There is no policy that "allow" could loosen.', {
                        fix: `Add a section "trust" to ${config_configuration.oT}, or name the file that has one in "config".`,
                    });
                return undefined;
            }
            const { policy, verifier } = await trust();
            return {
                policy,
                indexTrust: { policy, verifier },
                verifier,
                file: configuration.file,
                root,
                ownReviews: reviews,
                allow,
            };
        }
        const isResolving = ({ specs, lock, requires }, configuration) => requires.length > 0 ||
            (specs.length === 0 && lock === undefined && (configuration?.values.requires ?? []).length > 0);
        ;
        function checkRequest(inputs, configuration) {
            const ways = [
                inputs.specs.length > 0,
                inputs.lock !== undefined,
                isResolving(inputs, configuration),
            ].filter(Boolean).length;
            if (ways !== 1)
                throw new errors.eb('Give what to install: "specs", "lock" or "requires", and only one of them.', {
                    fix: 'For example the spec "bar-tools@0.3", the path of a spack.lock, or the requirement "alpha>=1.2,<2".',
                });
            if (isResolving(inputs, configuration) && inputs.index.length === 0)
                throw new errors.eb('Requirements are resolved from a package index, and none is given.', {
                    fix: 'Give the address of the index, or its folder, in "index".',
                });
            if (inputs.prune && !isResolving(inputs, configuration))
                throw new errors.eb('"prune" is for versions that "requires" has chosen.', {
                    fix: 'Give "requires", or leave "prune" out.',
                });
        }
        async function resolveWanted(inputs, ports, indexTrust) {
            const config = inputs.config.length > 0 ? inputs.config : ['pakages.json'];
            const result = await (0, step.resolveRequirements)({
                requirements: inputs.requires,
                config,
                index: inputs.index,
                lock: inputs['package-lock'],
                allow: inputs.allow,
                unsigned: inputs['unsigned-index'],
                prune: inputs.prune,
                write: inputs.write,
            }, ports, indexTrust);
            const specs = result.chosen.map(({ offered }) => `${offered.name}@=${offered.version}`);
            ports.host.info(`The requirements led to ${specs.map((spec) => spec.replace('@=', '@')).join(', ')} (${inputs['package-lock']}).`);
            const pruned = result.pruning.removed.map(({ name, version }) => `${name}@${version}`).join(', ');
            if (result.pruned !== 'no' && pruned !== '')
                ports.host.info(result.pruned === 'done'
                    ? `Taken out of the lock: ${pruned}.`
                    : `Nothing requires ${pruned} any more: "write" takes them out of the lock.`);
            return { result, specs };
        }
        var mirror_folder = __webpack_require__(69035);
        var pull_to_mirror = __webpack_require__(67840);
        var recipe_files = __webpack_require__(12952);
        var external_node_stream_ = __webpack_require__(57075);
        var external_node_stream_promises_ = __webpack_require__(46466);
        var verified = __webpack_require__(49003);
        var blob_file = __webpack_require__(34011);
        var registry_error = __webpack_require__(26061);
        var outside_json = __webpack_require__(15125);
        var invalid_value = __webpack_require__(14566);
        var schemas = __webpack_require__(92857);
        ;
        const database = schemas.Ikc({
            database: schemas.Ikc({ installs: schemas.g1P(schemas.YjP(), schemas.Ikc({ installed: schemas.zMY() })) }),
        });
        function installedHashes(text) {
            try {
                const read = database.safeParse((0, outside_json.q)(text, 'index.json'));
                const installs = Object.entries(read.data?.database.installs ?? {});
                return new Set(installs.filter(([, { installed }]) => installed).map(([hash]) => hash));
            }
            catch (error) {
                if (error instanceof invalid_value.h)
                    return new Set();
                throw error;
            }
        }
        var package_pass = __webpack_require__(1800);
        var expected_package = __webpack_require__(3581);
        var refused_tarball = __webpack_require__(18545);
        ;
        class TarballChecks {
            #dag;
            #unpacked;
            #installed;
            #passes = new Map();
            #tries = 0;
            constructor(dag, unpacked, installed) {
                this.#dag = dag;
                this.#unpacked = unpacked;
                this.#installed = installed;
            }
            static async begin(dag, unpacked) {
                const database = unpacked && (0, external_node_path_.join)(unpacked.installRoot, '.spack-db', 'index.json');
                const text = database && (await (0, promises_.readFile)(database, 'utf8').catch(() => undefined));
                return new TarballChecks(dag, unpacked, text ? installedHashes(text) : new Set());
            }
            through(hash) {
                const tar = this.#unpacked && !this.#installed.has(hash)
                    ? (0, external_node_path_.join)(this.#unpacked.folder, `${hash}-${++this.#tries}.tar`)
                    : undefined;
                const pass = new package_pass.I({
                    expected: (0, expected_package.Z)(this.#dag, hash),
                    ...(tar !== undefined && { tarFile: tar }),
                });
                this.#passes.set(hash, { pass, ...(tar !== undefined && { tar }) });
                return pass;
            }
            async again(file, { hash, layer, size }) {
                const nowhere = new external_node_stream_.Writable({ write: (_chunk, _encoding, done) => done() });
                try {
                    const source = (0, verified.zr)(layer, size, file);
                    await (0, external_node_stream_promises_.pipeline)((0, blob_file.Tq)(file), source, this.through(hash), nowhere);
                    return true;
                }
                catch (error) {
                    if (error instanceof registry_error.gl)
                        return false;
                    throw error;
                }
            }
            async recipes(pulled, from) {
                const found = [];
                for (const { hash, label: name } of pulled) {
                    const verdict = await this.#passes.get(hash).pass.verdict();
                    if (verdict.kind === 'refused')
                        throw refused(name, from, verdict.reasons);
                    found.push(verdict.recipes);
                }
                return found.flat();
            }
            unpacked(pulled) {
                return new Map(pulled.flatMap(({ hash }) => {
                    const tar = this.#passes.get(hash)?.tar;
                    return tar === undefined ? [] : [[hash, tar]];
                }));
            }
            whyEnded(error, from) {
                if (!(error instanceof package_pass.B))
                    return error;
                const [hash] = [...this.#passes].find(([, { pass }]) => pass.errored === error) ?? [];
                const spec = hash === undefined ? undefined : this.#dag.specs.get(hash);
                return refused(spec ? (0, concrete_spec.Pf)(spec) : 'a package', from, error.reasons);
            }
        }
        const refused = (name, from, reasons) => (0, refused_tarball.V)(name, from, reasons, 'Do not install it. Tell the maintainers of the registry; they can remove it and push it anew.');
        ;
        const neededOf = (dag) => (0, spec_dag.Gq)(dag, spec_dag.lr).filter((spec) => !(0, concrete_spec.ge)(spec));
        async function restore(request, ports) {
            const { registry, dag, mirror, unpacked } = request;
            if (unpacked)
                await emptied(unpacked.folder);
            const checks = await TarballChecks.begin(dag, unpacked);
            const first = await pull(neededOf(dag).map(({ hash }) => hash), checks, request, ports);
            const spoilt = await removeSpoilt(first, checks, request, ports);
            const again = new Map(spoilt.length === 0
                ? []
                : (await pull(spoilt, checks, request, ports)).map((outcome) => [outcome.hash, outcome]));
            const outcomes = first.map((outcome) => again.get(outcome.hash) ?? outcome);
            const pulled = outcomes.filter((outcome) => outcome.kind === 'pulled');
            const recipes = await checks.recipes(pulled.toReversed(), registry.reference);
            await (0, recipe_files.dD)(request.recipes, recipes);
            const missing = outcomes.filter((outcome) => outcome.kind !== 'pulled');
            for (const { hash } of missing)
                await new mirror_folder.u(mirror).remove(dag.specs.get(hash));
            return {
                pulled,
                missing: new Map(missing.flatMap((outcome) => reasonOf(outcome, registry))),
                repositories: [...new Set(recipes.map(({ namespace }) => namespace))]
                    .sort()
                    .map((namespace) => ({ namespace, folder: (0, recipe_files.zu)(request.recipes, namespace) })),
                unpacked: checks.unpacked(pulled),
            };
        }
        async function emptied(folder) {
            await (0, promises_.rm)(folder, { recursive: true, force: true });
            await (0, promises_.mkdir)(folder, { recursive: true });
        }
        const pull = (hashes, checks, { registry, dag, mirror, concurrency, approve }, { clock, signal, host }) => (0, pull_to_mirror.A)({
            registries: [registry],
            wanted: hashes.map((hash) => ({ hash, dag })),
            folder: mirror,
            clock,
            signal,
            concurrency,
            approve,
            through: (hash) => checks.through(hash),
            onProgress: (step, done, total) => host.progress({
                subject: step.label,
                outcome: step.kind === 'pulled' && step.reused ? 'already here' : step.kind,
                done,
                total,
            }),
        }).catch((error) => {
            throw checks.whyEnded(error, registry.reference);
        });
        async function removeSpoilt(outcomes, checks, { mirror, registry }, { host, signal }) {
            const reused = outcomes.filter((outcome) => outcome.kind === 'pulled' && outcome.reused);
            const spoilt = await (0, p_map["default"])(reused, async (one) => {
                const file = new mirror_folder.u(mirror).blob(one.layer);
                if (await checks.again(file, one))
                    return [];
                await (0, promises_.rm)(file);
                host.warning(`The copy of ${one.label} in ${mirror} was damaged: it is downloaded again.`);
                return [one.hash];
            }, { concurrency: 4, signal }).catch((error) => {
                throw checks.whyEnded(error, registry.reference);
            });
            return spoilt.flat();
        }
        function reasonOf(outcome, registry) {
            switch (outcome.kind) {
                case 'pulled':
                    return [];
                case 'missing':
                    return [[outcome.hash, `${outcome.label} is not in ${registry.reference}`]];
                case 'refused':
                    return [
                        [
                            outcome.hash,
                            `${outcome.label} is refused: ${outcome.reasons.join(' ').replace(/\.$/, '')}`,
                        ],
                    ];
                default:
                    return outcome;
            }
        }
        function listMissing(missing) {
            const shown = [...missing.values()].slice(0, 5);
            return [
                ...shown,
                ...(missing.size > shown.length ? [`and ${missing.size - shown.length} more`] : []),
            ].join('; ');
        }
        var open_index = __webpack_require__(11943);
        var trust_policy = __webpack_require__(19936);
        var cache_folder = __webpack_require__(24356);
        var trust_section = __webpack_require__(90808);
        var external_node_crypto_ = __webpack_require__(77598);
        var key_signer = __webpack_require__(20440);
        ;
        const WORKFLOW = /^([A-Za-z0-9-]{1,100}\/[A-Za-z0-9_.-]{1,100})(?:\/(\.github\/workflows\/[^/@\s]{1,200}\.ya?ml))?(?:@(refs\/\S{1,250}))?$/;
        function parseTrustAnchor(text) {
            const hex = text.replace(/^sha256:/i, '').toLowerCase();
            if (/^[0-9a-f]{64}$/.test(hex))
                return { kind: 'key', fingerprint: hex };
            const [, repository, workflow, ref] = WORKFLOW.exec(text) ?? [];
            if (repository !== undefined)
                return {
                    kind: 'workflow',
                    signer: { kind: 'workflow', issuer: trust_section.oX, repository, workflow, ref },
                };
            throw new errors.eb(`"trust" is neither a fingerprint nor a workflow: "${text.slice(0, 80)}".`, {
                fix: 'Give the 64 hex digits of a key, or OWNER/NAME/.github/workflows/FILE.yml@refs/heads/BRANCH, as the index itself prints them.',
            });
        }
        function signerOfAnchor(anchor, keys) {
            if (anchor.kind === 'workflow')
                return anchor.signer;
            const pem = keys.find((one) => fingerprintOrNone(one) === anchor.fingerprint);
            if (pem !== undefined)
                return { kind: 'key', pem };
            throw new errors.yo(`No key of this index has the fingerprint ${anchor.fingerprint}.`, {
                fix: 'Check the address and the fingerprint with who gave them to you: somebody else may have signed this index.',
            });
        }
        function fingerprintOrNone(pem) {
            try {
                return (0, key_signer.yy)((0, external_node_crypto_.createPublicKey)(pem));
            }
            catch {
                return undefined;
            }
        }
        var verify_anchors = __webpack_require__(49427);
        ;
        async function anchoredTrust(inputs, ports) {
            if (inputs.trust === undefined)
                return undefined;
            const anchor = parseTrustAnchor(inputs.trust);
            const [location, ...others] = inputs.index;
            if (location === undefined || others.length > 0)
                throw new errors.eb('"trust" says who signs the index, and needs exactly one.', {
                    fix: 'Give its address as "index".',
                });
            const { host, http } = ports;
            const where = placeOf(location, host.workspace);
            const offered = anchor.kind === 'key' ? await (0, open_index.D)(where, http) : undefined;
            const signer = signerOfAnchor(anchor, offered?.keys ?? []);
            const pinned = { ...(0, trust_policy.U)(undefined, undefined), signers: [signer] };
            const cache = (0, cache_folder.n)(host.env);
            const indexTrust = { policy: pinned, verifier: (0, verify_anchors.S)(pinned, cache) };
            const client = await (0, open_indexes.Q)(location, { ...indexTrust, unsigned: false, ports });
            const published = await client.trust();
            if (!published)
                throw new errors.yo(`The index at ${client.location} does not say whom it trusts.`, {
                    fix: 'Have it written anew by "index", or give a policy of your own in pakages.json.',
                });
            const imports = published.policy.imports.filter(({ url }) => /^https:\/\//i.test(url));
            const policy = { ...published.policy, imports };
            host.info(`Policy and registry are those of ${client.location}, signed by ${client.signer}.`);
            return {
                registry: published.registry,
                trust: {
                    policy,
                    indexTrust: { ...indexTrust, policy: { ...policy, signers: [signer] } },
                    file: client.location,
                    root: host.workspace,
                    ownReviews: async () => ({ reviews: [], unreadable: [] }),
                    verifier: (0, verify_anchors.S)(policy, cache),
                    allow: (0, allowed_states.W)(inputs.allow),
                },
            };
        }
        async function registryOfIndex({ index: [location], 'unsigned-index': unsigned }, trust, ports) {
            if (location === undefined)
                return undefined;
            const nobody = (0, trust_policy.U)(undefined, undefined);
            const by = trust ?? { policy: nobody, verifier: (0, verify_anchors.S)(nobody, (0, cache_folder.n)(ports.host.env)) };
            const client = await (0, open_indexes.Q)(location, {
                ...by,
                unsigned: unsigned || trust === undefined,
                ports,
            });
            return (await client.packages()).registry;
        }
        const placeOf = (location, workspace) => /^https?:/.test(location) ? location : (0, external_node_path_.resolve)(workspace, location);
        ;
        async function prepareInstall(inputs, ports) {
            const { host } = ports;
            const [config] = inputs.config;
            const anchored = await anchoredTrust(inputs, ports);
            const named = { ...inputs, config, registry: inputs.registry ?? anchored?.registry };
            const opened = await (0, src.h)(named, ports, { required: config !== undefined });
            const { checkedOut } = opened;
            checkRequest(inputs, checkedOut);
            const trust = anchored?.trust ?? (await trustOf(opened, inputs));
            const registry = opened.registryIfAny() ?? (await registryNamed(inputs, opened, trust, ports));
            const installRoot = rootOf(inputs, ports);
            if (inputs.mode !== 'download-only')
                await (0, require_writable.i)(installRoot, 'install-root');
            const lock = inputs.lock === undefined ? undefined : await readLock((0, external_node_path_.resolve)(host.workspace, inputs.lock));
            const work = await (0, work_folder._)((0, external_node_path_.resolve)(host.workspace, inputs['work-dir']));
            const restored = (0, external_node_path_.join)(work.root, 'restore');
            await (0, promises_.rm)(work.decision, { force: true });
            sayWhatIsNotVerified(inputs, checkedOut, trust, host);
            const gate = trust && openGate(inputs, trust, { registry, work }, ports);
            const specs = isResolving(inputs, checkedOut)
                ? (await resolveWanted(inputs, ports, trust?.indexTrust)).specs
                : inputs.specs;
            return {
                inputs,
                ports,
                registry,
                work,
                lock,
                specs,
                gate,
                mirror: (0, external_node_path_.join)(restored, 'mirror'),
                recipes: (0, external_node_path_.join)(restored, 'recipes'),
                installRoot,
            };
        }
        function sayWhatIsNotVerified(inputs, checkedOut, trust, host) {
            if (trust)
                return;
            host.notice('There is no policy (no section "trust" in pakages.json, no input "trust"): signatures and reviews are not verified.');
            if (inputs.index.length > 0 && !isResolving(inputs, checkedOut))
                host.warning('The index is not read: without a policy nobody asks for its reviews.');
        }
        const openGate = (inputs, trust, where, ports) => new Gate({
            trust,
            ...where,
            indexes: inputs.index,
            unsignedIndexes: inputs['unsigned-index'],
            concurrency: inputs.concurrency,
        }, ports);
        async function registryNamed(inputs, opened, trust, ports) {
            const reference = await registryOfIndex(inputs, trust?.indexTrust, ports);
            return reference === undefined ? opened.registry() : (0, registry.I)(reference, inputs, ports);
        }
        function rootOf(inputs, { host }) {
            const data = host.env['XDG_DATA_HOME'] ??
                (0, external_node_path_.join)(host.env['HOME'] ?? (0, external_node_path_.resolve)(host.workspace, inputs['work-dir']), '.local', 'share');
            const installRoot = (0, external_node_path_.resolve)(host.workspace, inputs['install-root'] ?? (0, external_node_path_.join)(data, 'pakages', 'store'));
            if (/\s/.test(installRoot))
                throw new errors.eb(`The install root ${installRoot} has a space in it, which many packages cannot live with.`, { fix: 'Set "install-root" to a path without spaces.' });
            return installRoot;
        }
        async function readLock(file) {
            const json = await (0, documents.Vh)(file, 'Give the path of a spack.lock in the input "lock".');
            return (0, errors.L)(file, () => (0, concrete_spec.PG)(json), { file });
        }
        const restoreAll = ({ registry, mirror, recipes, inputs, ports, installRoot }, dag, admission, { installs }) => restore({
            registry,
            dag,
            mirror,
            recipes,
            ...(installs && { unpacked: { folder: unpackedFolder(mirror), installRoot } }),
            concurrency: inputs.concurrency,
            approve: admission?.approve,
        }, ports);
        const unpackedFolder = (mirror) => (0, external_node_path_.join)(mirror, '..', 'unpacked');
        async function installAll({ mirror, ports: { host } }, spack, dag, { unpacked }) {
            let done = 0;
            const total = neededOf(dag).length;
            const outcomes = await spack.installFromMirror({
                dag,
                mirror,
                unpacked,
                onProgress: ({ hash, state, seconds }) => {
                    if (state === 'started')
                        return;
                    const failed = state === 'failed';
                    host.progress({
                        subject: (0, concrete_spec.Pf)(dag.specs.get(hash)),
                        outcome: failed ? 'failed' : 'installed',
                        done: ++done,
                        total,
                        failed,
                        ...(seconds !== undefined && { seconds }),
                    });
                },
            });
            await (0, promises_.rm)(unpackedFolder(mirror), { recursive: true, force: true });
            return outcomes;
        }
        var patience = __webpack_require__(74865);
        var spec_query = __webpack_require__(21743);
        var review = __webpack_require__(4886);
        var range = __webpack_require__(90091);
        var version_version = __webpack_require__(35198);
        var packages_in = __webpack_require__(98461);
        ;
        async function cacheContent(registry, queries) {
            const { specs, tags } = await (0, packages_in.j)(registry, (tag, hash) => queries.some((query) => couldAnswer(tag, hash, query)));
            return { reference: registry.reference, specs, cached: new Set(tags.keys()) };
        }
        const couldAnswer = (tag, hash, { name, hash: start }) => (start === undefined || hash.startsWith(start)) &&
            (name === undefined || tag.startsWith(`${name}-`));
        ;
        function selectSpecs(queries, content) {
            return { roots: queries.map((query) => selectOne(query, content).hash), specs: content.specs };
        }
        function selectOne(query, content) {
            const found = [...content.cached]
                .map((hash) => content.specs.get(hash))
                .filter((spec) => (0, spec_query.G)(spec, query));
            const newest = found.filter((spec) => found.every((other) => order(spec, other) >= 0));
            const [first, second] = newest;
            if (first === undefined)
                throw nothingSelected(query, content);
            if (second !== undefined)
                throw ambiguousSelection(query, newest, content);
            return first;
        }
        const order = (left, right) => (0, version_version.Zy)((0, version_version.ot)(left.version), (0, version_version.ot)(right.version));
        var spec_check = __webpack_require__(36434);
        var spack_image_read = __webpack_require__(98176);
        var external_node_util_ = __webpack_require__(57975);
        ;
        async function describedDag(registry, listed) {
            const roots = [...new Set(listed.roots)].map((root) => listed.specs.get(root));
            const read = await (0, p_map["default"])(roots, async (spec) => ({ spec, described: await describe(registry, spec) }), {
                concurrency: 8,
            });
            const reasons = read.flatMap(({ spec, described }) => {
                const why = described && contradiction(spec, described);
                return why === undefined ? [] : [`${(0, concrete_spec.Pf)(spec)}, and ${why}`];
            });
            if (reasons.length > 0)
                return { kind: 'contradicted', reasons };
            return {
                kind: 'described',
                forged: read.flatMap(({ spec, described }) => described ? (0, spec_check.i)(described.config.spec.nodes, spec) : []),
                dag: {
                    roots: listed.roots,
                    specs: new Map([
                        ...read.flatMap(({ spec, described }) => described ? [] : [[spec.hash, alone(spec)]]),
                        ...read.flatMap(({ described }) => [...(described?.dag.specs ?? [])]),
                    ]),
                },
                manifests: new Map(read.flatMap(({ described }) => described ? [[described.config.hash, described.manifest]] : [])),
            };
        }
        async function describe(registry, { name, version, hash }) {
            const tag = (0, tags.W3)(name, version, hash);
            const image = await (0, spack_image_read.AM)(registry, tag);
            if (!image)
                return undefined;
            const config = await (0, spack_image_read.Xg)(registry, image);
            return { config, dag: (0, spack_image_read.mb)(config, `${registry.reference}:${tag}`), manifest: image.digest };
        }
        const alone = (spec) => ({ ...spec, dependencies: [] });
        function contradiction(listed, { config, dag }) {
            const own = dag.specs.get(listed.hash);
            if (config.hash !== listed.hash || !own)
                return `its image holds ${config.name}@${config.version}/${(0, spec_hash.BC)(config.hash)}`;
            return (0, external_node_util_.isDeepStrictEqual)(choiceOf(own), choiceOf(listed))
                ? undefined
                : `its image is of ${(0, concrete_spec.Pf)(own)}, with another version, variant or target than the list says`;
        }
        const choiceOf = ({ name, version, parameters, arch }) => ({
            name,
            version,
            parameters,
            arch,
        });
        ;
        async function selected({ registry, gate, ports }, specs) {
            const queries = specs.map((text) => (0, errors.vz)('specs', () => (0, spec_query.N)(text)));
            let content = await cacheContent(registry, queries);
            if (!queries.every((query) => hasAnswer(query, content))) {
                await (0, patience.v7)(1, ports);
                content = await cacheContent(registry, queries);
            }
            for (const query of queries)
                if (gate && !hasAnswer(query, content))
                    await refuseRemoved(query, gate);
            return selectSpecs(queries, content);
        }
        const hasAnswer = (query, { cached, specs }) => [...cached].some((hash) => (0, spec_query.G)(specs.get(hash), query));
        async function refuseRemoved({ name, versions }, gate) {
            if (name === undefined)
                return;
            const removed = (await gate.removedVersions(name)).filter(({ version }) => versions === undefined ||
                (review.Tl.safeParse(version).success && (0, range.ib)((0, version_version.ot)(version), versions)));
            if (removed.length === 0)
                return;
            const lines = removed.flatMap(({ version, reasons }) => [
                `${name}@${version} was removed, and is never installed:`,
                ...reasons.map((reason) => `  ${reason}`),
            ]);
            throw new NotInCache(lines.join('\n'), {
                fix: 'Choose another version. No flag allows a removed one.',
            });
        }
        const admittedLock = async ({ gate }, dag) => ({
            dag,
            admission: await gate?.admit(dag),
        });
        async function admitted({ gate, registry, ports: { host } }, dag) {
            const described = await describedDag(registry, dag);
            if (described.kind === 'contradicted')
                throw contradicted(described.reasons.map((reason) => `${registry.reference} says that it holds ${reason}.`));
            if (!gate) {
                if (described.forged.length > 0)
                    throw contradicted(described.forged);
                const complete = dag.roots.every((root) => described.manifests.has(root));
                return { dag: complete ? described.dag : dag, admission: undefined };
            }
            const admission = await gate.admit(described.dag, described.manifests);
            host.debug(`The decision on ${admission.decision.specs.length} packages is in ${gate.decisionFile}.`);
            if (admission.decision.verdict === 'trusted')
                requireDescribed(registry, described);
            return { dag: described.dag, admission };
        }
        function requireDescribed({ reference }, { dag, manifests }) {
            const root = dag.roots.find((hash) => !manifests.has(hash));
            if (root === undefined)
                return;
            throw new registry_error.gl('not-found', `${reference} did not give out ${(0, concrete_spec.Pf)(dag.specs.get(root))} when it was asked for, and does so now.`, { fix: 'Run it again: what it needs was not read.' });
        }
        const contradicted = (reasons) => new registry_error.gl('malformed', reasons.join('\n'), {
            fix: 'Do not install it. Tell the maintainers of the registry; they can remove the tag, push the package anew and write the index again.',
        });
        ;
        async function preferCache(run) {
            const { dag, admission, unknown } = await partition(run);
            const refused = await versionsRefused(run, dag, admission);
            if (refused)
                return refused;
            const restored = await restoreAll(run, dag, admission, { installs: true });
            const complete = restored.missing.size === 0;
            const spack = await openForInstall(run, {
                travelled: Promise.resolve(restored.repositories),
                binariesOnly: complete && unknown.length === 0,
            });
            const taken = {
                dag,
                restored,
                outcomes: complete
                    ? await installAll(run, spack, dag, restored)
                    : await build(run, spack, await environmentOf(run, spack, dag), restored.missing.values()),
            };
            if (unknown.length === 0)
                return installed(run, spack, [taken]);
            const rest = await concretized(run, spack, unknown);
            return 'kind' in rest ? rest : installed(run, spack, [taken, rest]);
        }
        async function versionsRefused(run, dag, admission) {
            if (!run.gate || !admission)
                return undefined;
            const refused = await run.gate.refusedSources(dag, admission.decision);
            return refused.length === 0 ? undefined : refusedRun(run, refused);
        }
        async function partition(run) {
            if (run.lock)
                return { ...(await admittedLock(run, run.lock)), unknown: [] };
            const parts = await Promise.all(run.specs.map(async (text) => ({ text, dag: await orUndefined(selected(run, [text])) })));
            const dags = parts.flatMap(({ dag }) => dag ?? []);
            const dag = {
                roots: dags.flatMap((one) => one.roots),
                specs: new Map(dags.flatMap((one) => [...one.specs])),
            };
            return {
                ...(await admitted(run, dag)),
                unknown: parts.filter((part) => part.dag === undefined).map(({ text }) => text),
            };
        }
        async function orUndefined(selection) {
            try {
                return await selection;
            }
            catch (error) {
                if (error instanceof NotInCache)
                    return undefined;
                throw error;
            }
        }
        async function concretized(run, spack, specs) {
            const environment = await spack.concretize({ specs, tests: 'none' });
            const { dag, admission } = await admittedLock(run, environment.dag);
            const refused = await versionsRefused(run, dag, admission);
            if (refused)
                return refused;
            const restored = await restoreAll(run, dag, admission, { installs: false });
            return {
                dag,
                restored,
                outcomes: await build(run, spack, environment, restored.missing.values()),
            };
        }
        async function environmentOf({ work }, spack, dag) {
            const file = (0, external_node_path_.join)(work.root, 'restore', 'wanted.lock');
            const lock = {
                _meta: { 'file-type': 'spack-lockfile', 'lockfile-version': 6, 'specfile-version': 5 },
                roots: dag.roots.map((hash) => ({
                    hash,
                    spec: `${dag.specs.get(hash).name}@=${dag.specs.get(hash).version}`,
                })),
                concrete_specs: Object.fromEntries(dag.specs),
            };
            await (0, documents.f8)(file, `${JSON.stringify(lock)}\n`);
            return spack.adoptLock(file);
        }
        async function build({ ports: { host } }, spack, environment, missing) {
            for (const why of missing)
                host.info(`${why}: it is built from source`);
            let done = 0;
            return spack.install({
                environment,
                tests: 'none',
                failFast: false,
                concurrentPackages: (0, external_node_os_.availableParallelism)(),
                onProgress: ({ hash, state, seconds }) => {
                    if (state === 'started')
                        return;
                    host.progress({
                        subject: (0, concrete_spec.Pf)(environment.dag.specs.get(hash)),
                        outcome: state,
                        done: ++done,
                        total: done,
                        failed: state === 'failed',
                        ...(seconds !== undefined && { seconds }),
                    });
                },
            });
        }
        ;
        const installTrusted = (inputs, ports) => (0, hold_work_folder.H)((0, external_node_path_.resolve)(ports.host.workspace, inputs['work-dir']), 'install', ports, () => install(inputs, ports));
        async function install(inputs, ports) {
            const run = await prepareInstall(inputs, ports);
            switch (inputs.mode) {
                case 'cache-only':
                    return cacheOnly(run);
                case 'prefer-cache':
                    return preferCache(run);
                case 'download-only':
                    return downloadOnly(run);
                default:
                    return inputs.mode;
            }
        }
        const wantedOf = async (run) => run.lock ? admittedLock(run, run.lock) : admitted(run, await selected(run, run.specs));
        async function downloadOnly(run) {
            const { dag, admission } = await wantedOf(run);
            if (admission?.decision.verdict === 'refused')
                return refusedRun(run, admission.decision.specs);
            const restored = await restoreAll(run, dag, admission, { installs: false });
            if (dag.roots.some((root) => restored.missing.has(root)))
                throw notComplete(run, restored);
            for (const why of restored.missing.values())
                run.ports.host.warning(why);
            return downloaded(run, dag, restored);
        }
        async function cacheOnly(run) {
            const { dag, admission } = await wantedOf(run);
            if (admission?.decision.verdict === 'refused')
                return refusedRun(run, admission.decision.specs);
            const restoring = restoreAll(run, dag, admission, { installs: true }).then((restored) => {
                if (restored.missing.size > 0)
                    throw notComplete(run, restored);
                return restored;
            });
            const travelled = handled(restoring.then(({ repositories }) => repositories));
            const [restored, spack] = await Promise.all([
                restoring,
                openForInstall(run, { travelled, binariesOnly: true }),
            ]);
            return installed(run, spack, [
                { dag, restored, outcomes: await installAll(run, spack, dag, restored) },
            ]);
        }
        function notComplete({ registry }, { missing }) {
            return new errors.yo(`${(0, markdown.hS)(missing.size, 'package')} cannot be taken from ${registry.reference}: ${listMissing(missing)}.`, {
                fix: 'Build and push them, or install with "mode: prefer-cache", which builds what is missing.',
            });
        }
    }),
    18645: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            H: () => (holdWorkFolder)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
        var node_os__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
        var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_3___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
        var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
        var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37638);
        var _node_process_identity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82518);
        var _work_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17813);
        const BEAT = 30_000;
        const SILENCE = 10 * 60_000;
        const TRIES = 8;
        const FRESH = 2_000;
        const ownerType = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
            action: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
            host: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
            pid: zod__WEBPACK_IMPORTED_MODULE_4__.aig(),
            started: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
            machine: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
            since: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
            inode: zod__WEBPACK_IMPORTED_MODULE_4__.aig(),
        });
        async function holdWorkFolder(root, action, ports, body) {
            const work = await (0, _work_folder_js__WEBPACK_IMPORTED_MODULE_5__._)(root);
            const file = await take(root, action, ports);
            const beat = setInterval(() => void touch(file), BEAT).unref();
            try {
                return await body(work);
            }
            finally {
                clearInterval(beat);
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
            }
        }
        async function take(root, action, ports) {
            for (let tries = 1;; tries++) {
                const file = await claim(root, action);
                const other = await otherOwner(root, file, ports).catch(async (error) => {
                    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
                    throw error;
                });
                if (other === undefined)
                    return file;
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
                if (other.age > FRESH || tries === TRIES)
                    throw held(root, other);
                await ports.clock.sleep(20 + Math.random() * 100 * tries, ports.signal);
            }
        }
        const NAME = /^in-use\.[0-9a-f-]{36}\.json$/;
        async function claim(root, action) {
            const id = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
            const temporary = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, `in-use.${id}.tmp`);
            const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx');
            try {
                const { ino } = await handle.stat();
                const owner = {
                    action,
                    host: (0, node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(),
                    ...(0, _node_process_identity_js__WEBPACK_IMPORTED_MODULE_6__.WF)(),
                    since: new Date().toISOString(),
                    inode: ino,
                };
                await handle.writeFile(`${JSON.stringify(owner)}\n`);
            }
            finally {
                await handle.close();
            }
            const file = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, `in-use.${id}.json`);
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
            return file;
        }
        async function otherOwner(root, own, { host }) {
            const names = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(root)).filter((name) => NAME.test(name));
            for (const file of names.map((name) => (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, name))) {
                if (file === own)
                    continue;
                const found = await readOwner(file);
                if (found === undefined)
                    continue;
                const running = found.copied ? false : (0, _node_process_identity_js__WEBPACK_IMPORTED_MODULE_6__.W_)(found.owner);
                if (running === true || (running === undefined && found.age < SILENCE))
                    return { file, ...found, elsewhere: running === undefined };
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
                if (!found.copied)
                    host.notice(`${who(found.owner)} held ${root} and is gone: the folder is taken over.`);
            }
            return undefined;
        }
        async function readOwner(file) {
            try {
                const [text, { ino, mtimeMs }] = await Promise.all([(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8'), (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)]);
                const owner = ownerType.parse(JSON.parse(text));
                return { owner, age: Math.abs(Date.now() - mtimeMs), copied: owner.inode !== ino };
            }
            catch (error) {
                if (error.code === 'ENOENT')
                    return undefined;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.yo(`${file} says that the folder is in use, but not by whom.`, {
                    fix: 'Delete the file when no action of Pakages works in the folder.',
                    cause: error,
                });
            }
        }
        async function touch(file) {
            const now = new Date();
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.utimes)(file, now, now).catch(() => undefined);
        }
        const who = ({ action, pid, host, since }) => `"pakages ${action}" (process ${pid} on ${host}, since ${since.slice(0, 19).replace('T', ' ')} UTC)`;
        function held(root, { owner, file, elsewhere, age }) {
            const sign = elsewhere ? ` It last showed itself ${Math.round(age / 1000)} s ago.` : '';
            const gone = elsewhere ? ` If it is gone, delete ${file}.` : '';
            return new _errors_js__WEBPACK_IMPORTED_MODULE_7__.yo(`${who(owner)} works in ${root}.${sign}`, {
                fix: `Wait until it has ended, or give this run another folder with "work-dir".${gone}`,
            });
        }
    }),
    12712: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Qj: () => (markdownTable),
            aY: () => (code),
            hS: () => (counted),
            ix: () => (megabytes)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55510);
        function code(text) {
            const line = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.g$)(text)
                .replace(/[\n\t]+/g, ' ')
                .replaceAll('`', "'")
                .trim();
            const short = line.length > 200 ? `${line.slice(0, 199)}…` : line;
            return short === '' ? '' : `\`${short.replaceAll('|', '\\|')}\``;
        }
        function markdownTable(head, rows) {
            return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
        }
        const megabytes = (bytes) => bytes < 100_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
        const counted = (count, singular, plural = `${singular}s`) => `${count} ${count === 1 ? singular : plural}`;
    }),
    64195: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            i: () => (requireWritable)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        const REASONS = {
            EACCES: 'permission denied',
            EPERM: 'permission denied',
            EROFS: 'its file system is read-only',
            ENOSPC: 'the disk is full',
            EDQUOT: 'the quota of the disk is used up',
            ENOTDIR: 'it is not a folder',
        };
        async function requireWritable(folder, input) {
            const there = await nearest(folder);
            try {
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(there, '.pakages-')));
            }
            catch (error) {
                const code = (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) ?? '';
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${folder} cannot be written: ${REASONS[code] ?? code} (${there}).`, {
                    fix: `Set "${input}" to a folder that you may write to.`,
                    cause: error,
                });
            }
        }
        async function nearest(folder) {
            const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).catch((error) => {
                if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) === 'ENOENT' && (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) !== folder)
                    return undefined;
                return folder;
            });
            return found === undefined ? nearest((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) : folder;
        }
    }),
    50516: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Bf: () => (doubling),
            G1: () => (fullJitter),
            JQ: () => (equalJitter)
        });
        const equalJitter = (milliseconds, random = Math.random) => milliseconds / 2 + (random() * milliseconds) / 2;
        const fullJitter = (milliseconds, random = Math.random) => random() * milliseconds;
        const doubling = (number, base, longest) => Math.min(longest, base * 2 ** (number - 1));
    }),
    74865: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            fW: () => (untilThere),
            i3: () => (Patience),
            v7: () => (pause)
        });
        var _jitter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50516);
        const BUDGET = 10 * 60_000;
        const WORTH_TELLING = 2000;
        class Patience {
            clock;
            signal;
            #tell;
            #budget;
            #spent = 0;
            #until = 0;
            #told = new Map();
            constructor({ clock, signal, tell, budget = BUDGET }) {
                this.clock = clock;
                this.signal = signal;
                this.#tell = tell;
                this.#budget = budget;
            }
            get spent() {
                return this.#spent;
            }
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
        async function pause(attempt, { clock, signal }, base = 250) {
            await clock.sleep((0, _jitter_js__WEBPACK_IMPORTED_MODULE_0__.JQ)(Math.min(15_000, base * 2 ** attempt)), signal);
        }
        async function untilThere(read, pausing, { looks = 4, base = 250 } = {}) {
            for (let look = 1;; look++) {
                const found = await read();
                if (found !== undefined || look >= looks)
                    return found;
                await pause(look, pausing, base);
            }
        }
    }),
    17813: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            _: () => (makeWorkFolder),
            k: () => (workFolder)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        const workFolder = (root) => ({
            root,
            lock: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'spack.lock'),
            buildReport: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'build.json'),
            facts: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'facts.json'),
            cache: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'buildcache'),
            logs: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'logs'),
            sboms: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'sbom'),
            sbomReport: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'sbom', 'sbom.json'),
            pushReport: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'push.json'),
            decision: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'decision.json'),
        });
        async function makeWorkFolder(root) {
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(root, { recursive: true });
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '.gitignore'), '*\n');
            return workFolder(root);
        }
    }),
    34011: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Ax: () => (fileBlob),
            Ov: () => (fileSize),
            Tq: () => (openFile),
            wJ: () => (writeVerified)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81401);
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
        var node_stream_promises__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_2__);
        var _verified_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49003);
        async function fileSize(file) {
            try {
                const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file);
                return found.isFile() ? found.size : undefined;
            }
            catch (error) {
                if ((0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.$N)(error) === 'ENOENT' || (0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.$N)(error) === 'ENOTDIR')
                    return undefined;
                throw error;
            }
        }
        async function writeVerified(file, stream, digest, size, where, through) {
            await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.q)(file, (temporary) => (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(stream, (0, _verified_js__WEBPACK_IMPORTED_MODULE_5__.zr)(digest, size, where), ...(through ? [through] : []), (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(temporary, { highWaterMark: 256 * 1024 })));
        }
        const openFile = (file) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { highWaterMark: 256 * 1024 });
        const fileBlob = (file, digest, size) => ({
            digest,
            size,
            open: () => openFile(file),
            read: () => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file),
        });
    }),
    74376: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            h: () => (putBytes)
        });
        var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
        var node_stream__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
        var _digest_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28041);
        const blobOf = (bytes) => ({
            digest: (0, _digest_of_js__WEBPACK_IMPORTED_MODULE_1__.o)(bytes),
            size: bytes.length,
            open: () => node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([bytes], { objectMode: false }),
            read: async () => bytes,
        });
        async function putBytes(registry, bytes) {
            await registry.putBlob(blobOf(bytes));
        }
    }),
    25708: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            I: () => (composeImage),
            _: () => (provenanceAnnotations)
        });
        var digest = __webpack_require__(64074);
        var json = __webpack_require__(89381);
        var manifest_manifest = __webpack_require__(5394);
        var media_types = __webpack_require__(51747);
        var concrete_spec = __webpack_require__(16804);
        ;
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
        function architectureOf(spec) {
            const target = (0, concrete_spec.$r)(spec);
            const family = FAMILIES.find(([pattern]) => pattern.test(target));
            return family === undefined ? 'amd64' : family[1] || target;
        }
        var environment = __webpack_require__(16423);
        ;
        const FLAGS = new Set(['cflags', 'cppflags', 'cxxflags', 'fflags', 'ldflags', 'ldlibs']);
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
                `target=${(0, concrete_spec.$r)(spec)}`,
            ].join(' ');
        }
        function variantText(name, value) {
            if (name === 'patches' && Array.isArray(value))
                return `patches:=${value.map((sha256) => sha256.slice(0, 7)).join(',')}`;
            return Array.isArray(value) ? `${name}:=${value.join(',')}` : `${name}=${String(value)}`;
        }
        ;
        function composeImage(parts) {
            const own = parts.layers.at(-1);
            const config = (0, json.l)({
                architecture: architectureOf(parts.spec),
                os: parts.spec.arch.platform === 'windows' ? 'windows' : 'linux',
                rootfs: { type: 'layers', diff_ids: parts.layers.map((layer) => layer.diffId) },
                config: {
                    Env: (0, environment.Zw)(parts.layers.map((layer) => layer.environment).toReversed()),
                    ...(parts.source && { Labels: { 'org.opencontainers.image.source': parts.source } }),
                },
                spec: parts.specJson,
                buildcache_layout_version: 3,
                binary_cache_checksum: { hash_algorithm: 'sha256', hash: (0, digest.ZD)(own.digest) },
            });
            const layers = parts.layers.map(({ digest, size }) => ({
                mediaType: media_types.kb,
                digest,
                size,
            }));
            const manifest = (0, json.l)({
                mediaType: media_types.MS,
                schemaVersion: 2,
                config: (0, manifest_manifest.nb)(media_types.Ve, config),
                layers,
                annotations: annotationsOf(parts),
            });
            return { config, manifest, mediaType: media_types.MS };
        }
        function annotationsOf({ spec, licenses, ...provenance }) {
            return {
                'org.opencontainers.image.description': specText(spec),
                ...provenanceAnnotations(provenance),
                ...(licenses && { 'org.opencontainers.image.licenses': licenses }),
            };
        }
        const provenanceAnnotations = ({ source, revision, }) => ({
            ...(source && { 'org.opencontainers.image.source': source }),
            ...(revision && { 'org.opencontainers.image.revision': revision }),
        });
    }),
    16423: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Zw: () => (imageEnv),
            am: () => (ownEnvironment),
            ku: () => (isInspected),
            p7: () => (environmentOf)
        });
        const INSPECTIONS = [
            ['bin', 'PATH'],
            ['man', 'MANPATH'],
            ['share/man', 'MANPATH'],
            ['share/aclocal', 'ACLOCAL_PATH'],
            ['lib/pkgconfig', 'PKG_CONFIG_PATH'],
            ['lib64/pkgconfig', 'PKG_CONFIG_PATH'],
            ['share/pkgconfig', 'PKG_CONFIG_PATH'],
        ];
        const isInspected = (folder) => INSPECTIONS.some(([one]) => folder.endsWith(one));
        function environmentOf(prefix, folders) {
            const environment = {};
            for (const [folder, variable] of INSPECTIONS) {
                if (folders.has(`${prefix}/${folder}`))
                    environment[variable] = [`${prefix}/${folder}`, ...(environment[variable] ?? [])];
            }
            return { ...environment, CMAKE_PREFIX_PATH: [prefix] };
        }
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
    }),
    88761: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Gq: () => (reachable),
            Oo: () => (ALL_KINDS),
            RD: () => (rootsOf),
            h7: () => (subDag),
            hk: () => (dependenciesOf),
            iH: () => (specFileJson),
            lr: () => (RUNTIME)
        });
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14566);
        const RUNTIME = ['link', 'run'];
        const ALL_KINDS = ['build', 'link', 'run', 'test'];
        function reachable(dag, kinds, from = dag.roots) {
            const done = new Set();
            const open = new Set();
            const order = [];
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
        const cycleAt = (spec) => new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`${spec.name}/${spec.hash} depends on itself, over others.`, 'Spack never writes such a thing: concretize or push it anew.');
        function dependenciesOf(spec, kinds) {
            return spec.dependencies
                .filter((to) => to.parameters.deptypes.some((kind) => kinds.includes(kind)))
                .map((to) => to.hash);
        }
        const rootsOf = (dag) => [...new Set(dag.roots)].map((hash) => dag.specs.get(hash));
        function subDag(dag, root) {
            return {
                roots: [root],
                specs: new Map(reachable(dag, ALL_KINDS, [root]).map((spec) => [spec.hash, spec])),
            };
        }
        function specFileJson(dag, root) {
            const { specs } = subDag(dag, root);
            const rest = [...specs.values()]
                .filter((spec) => spec.hash !== root)
                .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.hash < b.hash ? -1 : 1));
            return { spec: { _meta: { version: 5 }, nodes: [specs.get(root), ...rest] } };
        }
    }),
    21743: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            G: () => (answers),
            N: () => (parseSpecQuery)
        });
        var _concrete_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16804);
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14566);
        var _version_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90091);
        var _version_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35198);
        const NAME = '[A-Za-z0-9_][A-Za-z0-9_-]*';
        const HEAD = new RegExp(`^(?:[a-z0-9_.]+\\.)?(${NAME})?`);
        const TOKENS = [
            [
                /^@\s*([A-Za-z0-9_.:,=-]+)/,
                (query, [, range]) => {
                    query.versions = (0, _version_range_js__WEBPACK_IMPORTED_MODULE_0__.FG)(range);
                },
            ],
            [new RegExp(`^\\+\\s*(${NAME})`), (query, [, name]) => query.parameters.set(name, true)],
            [new RegExp(`^[~-]\\s*(${NAME})`), (query, [, name]) => query.parameters.set(name, false)],
            [
                /^\/([a-z2-7]{1,32})(?![a-z0-9])/,
                (query, [, hash]) => {
                    query.hash = hash;
                },
            ],
            [
                new RegExp(`^(${NAME}):?=("[^"]*"|[^\\s"]+)`),
                (query, [, name, value]) => setParameter(query, name, value.replaceAll('"', '')),
            ],
        ];
        function setParameter(query, name, value) {
            if (name === 'target')
                query.target = value;
            else
                query.parameters.set(name, /^(true|false)$/i.test(value) ? value.toLowerCase() === 'true' : value);
        }
        function parseSpecQuery(text) {
            const query = { text: text.trim(), parameters: new Map() };
            const head = HEAD.exec(query.text);
            const named = head[1] !== undefined && !query.text.slice(head[0].length).startsWith('=');
            if (named)
                query.name = head[1];
            let rest = (named ? query.text.slice(head[0].length) : query.text).trimStart();
            while (rest !== '')
                rest = takeToken(query, rest).trimStart();
            if (query.name === undefined && query.hash === undefined)
                throw malformed(text);
            return query;
        }
        function takeToken(query, rest) {
            for (const [pattern, apply] of TOKENS) {
                const match = pattern.exec(rest);
                if (!match)
                    continue;
                apply(query, match);
                return rest.slice(match[0].length);
            }
            throw malformed(query.text);
        }
        function malformed(text) {
            if (/[\^%]/.test(text)) {
                return new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__.h(`"${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__.S)(text)}" names a dependency or a compiler, which only a solve can answer.`, 'Give name@version, variants or /hash; or a lock file that Spack has concretized.');
            }
            return new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__.h(`"${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__.S)(text)}" is not a spec.`, 'Give name, name@version, name+variant, name key=value or /hash.');
        }
        function answers(spec, query) {
            return ((query.name === undefined || spec.name === query.name) &&
                (query.hash === undefined || spec.hash.startsWith(query.hash)) &&
                (query.versions === undefined || (0, _version_range_js__WEBPACK_IMPORTED_MODULE_0__.ib)((0, _version_version_js__WEBPACK_IMPORTED_MODULE_2__.ot)(spec.version), query.versions)) &&
                (query.target === undefined || (0, _concrete_spec_js__WEBPACK_IMPORTED_MODULE_3__.$r)(spec) === query.target) &&
                [...query.parameters].every(([name, wanted]) => hasParameter(spec, name, wanted)));
        }
        function hasParameter(spec, name, wanted) {
            const value = spec.parameters[name];
            if (typeof wanted === 'boolean')
                return value === wanted;
            if (wanted === '*')
                return value !== undefined;
            if (Array.isArray(value))
                return wanted.split(',').every((item) => value.includes(item));
            return value !== undefined && value !== null && String(value) === wanted;
        }
    }),
    90091: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            FG: () => (parseVersionRange),
            dd: () => (hasPrefix),
            ib: () => (satisfies)
        });
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14566);
        var _component_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6769);
        var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35198);
        const LOWEST = {
            text: '',
            release: [],
            prerelease: { name: 'alpha' },
            separators: [''],
        };
        const HIGHEST = {
            text: 'infinity',
            release: [{ infinity: _component_js__WEBPACK_IMPORTED_MODULE_0__.KP.length }],
            prerelease: { name: 'final' },
            separators: [''],
        };
        function parseVersionRange(text) {
            const constraints = text
                .replaceAll(' ', '')
                .split(',')
                .map((item) => parseConstraint(item, text));
            return { text, constraints };
        }
        function parseConstraint(item, whole) {
            const [from, to, more] = item.split(':');
            if (item === '' || more !== undefined)
                throw malformed(whole);
            if (to !== undefined)
                return closed(from === '' ? LOWEST : (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(from), to === '' ? HIGHEST : (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(to), whole);
            if (item.startsWith('='))
                return { kind: 'exact', version: (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(item.slice(1)) };
            const version = (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(item);
            return (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(item) ? { kind: 'exact', version } : closed(version, version, whole);
        }
        function closed(from, to, whole) {
            const below = nextVersion(to);
            if ((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(below, from) < 0)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`The version range "${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.S)(whole)}" is empty.`, 'Write the lower version first.');
            return { kind: 'range', from, below };
        }
        const malformed = (text) => new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`"${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.S)(text)}" is not a version range.`, 'Write 1.2, =1.2.3, 1.2:1.4, 1.2: or :1.4, several with commas.');
        function nextVersion(version) {
            const { release, prerelease, separators } = version;
            const text = `after ${version.text}`;
            if (prerelease.name !== 'final') {
                const number = prerelease.number === undefined ? 0 : (0, _component_js__WEBPACK_IMPORTED_MODULE_0__.Te)(prerelease.number);
                return { text, release, prerelease: { ...prerelease, number }, separators };
            }
            const last = release.at(-1);
            const next = last === undefined ? ['A'] : [...release.slice(0, -1), (0, _component_js__WEBPACK_IMPORTED_MODULE_0__.Te)(last)];
            return { text, release: next, prerelease: { name: 'final' }, separators };
        }
        const satisfies = (version, range) => range.constraints.some((constraint) => satisfiesOne(version, constraint));
        function satisfiesOne(version, constraint) {
            if (constraint.kind === 'exact')
                return version.gitRef === constraint.version.gitRef && (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.r1)(version, constraint.version);
            const { gitRef: _, ...plain } = version;
            return ((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(constraint.from, plain) <= 0 && (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(plain, constraint.below) < 0);
        }
        const hasPrefix = (version, prefix) => satisfiesOne(version, closed(prefix, prefix, prefix.text));
    }),
    60134: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $2: () => (manifestText),
            Ar: () => (specManifestPath),
            J: () => (TARBALL),
            Yt: () => (manifestType),
            cX: () => (DATABASE),
            hr: () => (SPEC_MANIFESTS),
            nD: () => (blobPath),
            y7: () => (SPEC)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64074);
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
        const TARBALL = 'application/vnd.spack.install.v2.tar+gzip';
        const SPEC = 'application/vnd.spack.spec.v5+json';
        const DATABASE = 'application/vnd.spack.db.v8+json';
        const SPEC_MANIFESTS = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)('v3', 'manifests', 'spec');
        const specManifestPath = (name, version, hash) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(SPEC_MANIFESTS, name, `${name}-${version}-${hash}.spec.manifest.json`);
        const blobPath = (digest) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)('blobs', 'sha256', (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.ZD)(digest).slice(0, 2), (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.ZD)(digest));
        const manifestEntry = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
            contentLength: zod__WEBPACK_IMPORTED_MODULE_2__.aig().int().nonnegative(),
            mediaType: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
            compression: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
            checksumAlgorithm: zod__WEBPACK_IMPORTED_MODULE_2__.euz('sha256'),
            checksum: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.wm)().transform((hex) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.z9)(hex)),
        });
        const manifestType = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_2__.euz(3), data: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(manifestEntry) });
        function manifestText(entries) {
            return JSON.stringify({ version: 3, data: entries.map((entry) => ({ ...entry, checksum: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.ZD)(entry.checksum) })) }, null, 0);
        }
    }),
    51937: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Jq: () => (parseDatabase),
            be: () => (emptyDatabase),
            tD: () => (changed),
            yz: () => (databaseJson)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29972);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89381);
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        const VERSION = '8';
        const databaseType = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            database: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
                version: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
                installs: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ spec: _pakages_image__WEBPACK_IMPORTED_MODULE_1__.S, in_buildcache: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().optional() }).loose()),
            }),
        });
        const emptyDatabase = { nodes: new Map(), available: new Set() };
        function parseDatabase(bytes, from) {
            const { database } = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.g)(bytes, databaseType, 'a list of packages', from);
            if (database.version !== VERSION)
                return undefined;
            const installs = Object.entries(database.installs);
            return {
                nodes: new Map(installs.map(([hash, { spec }]) => [hash, spec])),
                available: new Set(installs.filter(([, one]) => one.in_buildcache).map(([hash]) => hash)),
            };
        }
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
            return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.l)({ database: { version: VERSION, installs: Object.fromEntries(installs) } });
        }
    }),
    16534: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            SY: () => (readDatabase),
            ZQ: () => (writeIndexImage),
            jW: () => (findIndexImage),
            yb: () => (readDigests)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89077);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26061);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5394);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49003);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89381);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(51747);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(25708);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(74376);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64074);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94002);
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        var _database_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51937);
        const INDEX_LIMIT = 512 * 1024 * 1024;
        const digest = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.Ne)();
        const digestsType = zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ manifest: digest, layer: digest, size: zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().nonnegative() }));
        const DIGESTS = 'pakages.digests/1';
        const configType = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ [DIGESTS]: digestsType.optional() });
        async function findIndexImage(registry) {
            const stored = await registry.manifest(_pakages_image__WEBPACK_IMPORTED_MODULE_2__.qA);
            if (!stored)
                return undefined;
            return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.UF)(() => {
                const { config, layers } = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.Sw)(stored.bytes, `${registry.reference}:${_pakages_image__WEBPACK_IMPORTED_MODULE_2__.qA}`);
                const layer = layers[0];
                return (layer && {
                    manifest: { mediaType: stored.mediaType, digest: stored.digest, size: stored.bytes.length },
                    layer,
                    config,
                });
            });
        }
        async function readDatabase(registry, { layer }) {
            return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.UF)(async () => (0, _database_js__WEBPACK_IMPORTED_MODULE_5__.Jq)(await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_6__.oD)(registry, layer, INDEX_LIMIT), `${registry.reference}:${_pakages_image__WEBPACK_IMPORTED_MODULE_2__.qA}`));
        }
        async function readDigests(registry, { config }) {
            const from = `the config of ${registry.reference}:${_pakages_image__WEBPACK_IMPORTED_MODULE_2__.qA}`;
            const found = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.UF)(async () => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.g)(await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_6__.oD)(registry, config, INDEX_LIMIT), configType, 'a config', from));
            return new Map(Object.entries(found?.[DIGESTS] ?? {}).filter(([hash]) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_8__.CV)(hash)));
        }
        async function writeIndexImage(registry, database, digests, provenance) {
            const entries = [...digests]
                .filter(([hash]) => database.available.has(hash))
                .sort(([a], [b]) => (a < b ? -1 : 1));
            const labels = provenance.source && {
                config: { Labels: { 'org.opencontainers.image.source': provenance.source } },
            };
            const config = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.l)({ ...labels, [DIGESTS]: Object.fromEntries(entries) });
            const layer = (0, _database_js__WEBPACK_IMPORTED_MODULE_5__.yz)(database);
            const manifest = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.l)({
                mediaType: _pakages_image__WEBPACK_IMPORTED_MODULE_9__.MS,
                schemaVersion: 2,
                config: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_9__.Ve, config),
                layers: [(0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_9__.kb, layer)],
                annotations: {
                    'org.opencontainers.image.description': 'List of the packages in this Spack build cache',
                    ...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_10__._)(provenance),
                },
            });
            await Promise.all([config, layer].map((bytes) => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_11__.h)(registry, bytes)));
            return registry.putManifest(_pakages_image__WEBPACK_IMPORTED_MODULE_2__.qA, _pakages_image__WEBPACK_IMPORTED_MODULE_9__.MS, manifest);
        }
    }),
    98461: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            j: () => (packagesIn)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89077);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98176);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16804);
        var p_map__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(606);
        var _index_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16534);
        async function packagesIn(registry, wanted = () => true) {
            const [tags, index] = await Promise.all([
                registry.tags().then(_pakages_image__WEBPACK_IMPORTED_MODULE_0__.hn),
                (0, _index_image_js__WEBPACK_IMPORTED_MODULE_1__.jW)(registry),
            ]);
            const database = index && (await (0, _index_image_js__WEBPACK_IMPORTED_MODULE_1__.SY)(registry, index));
            const nodes = [...(database?.nodes.values() ?? [])];
            const specs = new Map(nodes.length === 0
                ? []
                : (0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.L)(`the index of ${registry.reference}`, () => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.VM)({ spec: { _meta: { version: 5 }, nodes } })).specs);
            const unlisted = [...tags].filter(([hash, tag]) => !database?.available.has(hash) && wanted(tag, hash));
            const read = await (0, p_map__WEBPACK_IMPORTED_MODULE_4__["default"])(unlisted, ([, tag]) => specsAt(registry, tag), { concurrency: 16 });
            for (const spec of read.flat())
                specs.set(spec.hash, spec);
            return {
                specs,
                tags: new Map([...tags].filter(([hash]) => specs.has(hash) && !(0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.ge)(specs.get(hash)))),
            };
        }
        async function specsAt(registry, tag) {
            const image = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.AM)(registry, tag);
            return image
                ? [...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.mb)(await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.Xg)(registry, image), `${registry.reference}:${tag}`).specs.values()]
                : [];
        }
    }),
    52637: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $V: () => (withConfiguration),
            AK: () => (spackSettings),
            QV: () => (configurationOf),
            xg: () => (handOn)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97276);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31058);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17813);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24356);
        var _declared_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70842);
        const DEFAULT_PADDING = 256;
        const DEFAULT_EXTERNALS = ['gmake'];
        const HANDED_ON = Object.keys(_declared_inputs_js__WEBPACK_IMPORTED_MODULE_2__.s).filter((name) => name !== 'work-dir');
        function handOn(inputs, host) {
            const given = {
                ...inputs,
                repository: repositoriesOf(inputs, host),
                ...(inputs['install-root'] && {
                    'install-root': (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, inputs['install-root']),
                }),
            };
            for (const name of HANDED_ON) {
                const value = given[name];
                if (isGiven(value))
                    host.exportVariable((0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.LO)(name), Array.isArray(value) ? value.join('\n') : String(value));
            }
        }
        function withHandedOn(inputs, host) {
            const handed = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.TL)(_declared_inputs_js__WEBPACK_IMPORTED_MODULE_2__.s, (name) => HANDED_ON.includes(name) ? host.env[(0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.LO)(name)] : undefined);
            const merged = Object.fromEntries(HANDED_ON.map((name) => [name, isGiven(inputs[name]) ? inputs[name] : handed[name]]));
            return { ...inputs, ...merged };
        }
        const configurationOf = ({ workspace, }) => (0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.GA)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.oT));
        function withConfiguration(given, configuration, host) {
            const inputs = { ...given, ...withHandedOn(given, host) };
            const named = configuration?.values.repository;
            return inputs.repository.length > 0 || named === undefined
                ? inputs
                : { ...inputs, repository: [named] };
        }
        const isGiven = (value) => value !== undefined && !(Array.isArray(value) && value.length === 0);
        function spackSettings(given, host, mirrors = []) {
            const inputs = withHandedOn(given, host);
            const work = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.k)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, inputs['work-dir']));
            const cache = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, (0, _pakages_core__WEBPACK_IMPORTED_MODULE_6__.n)(host.env));
            return {
                workFolder: work.root,
                cacheFolder: cache,
                mirrors,
                buildCache: work.cache,
                repositories: repositoriesOf(inputs, host),
                spackRef: inputs['spack-ref'],
                spackRepository: inputs['spack-repository'],
                recipesRef: inputs['recipes-ref'],
                recipesRepository: inputs['recipes-repository'],
                installRoot: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, inputs['install-root'] ?? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache, 'store')),
                paddedLength: inputs['padded-length'] ?? DEFAULT_PADDING,
                target: inputs.target,
                jobs: inputs.jobs,
                externals: inputs.externals.length === 0
                    ? DEFAULT_EXTERNALS
                    : inputs.externals.filter((name) => name !== 'none'),
            };
        }
        function repositoriesOf({ repository }, { workspace }) {
            if (repository.length > 0)
                return repository.map((folder) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, folder));
            const markers = ['repo.yaml', 'spack_repo', (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)('repos', 'spack_repo')];
            return markers.some((name) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, name))) ? [workspace] : [];
        }
    })
};
