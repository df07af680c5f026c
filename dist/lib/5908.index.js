export const id = 5908;
export const ids = [5908];
export const modules = {
    90883: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            G: () => (answers)
        });
        var concrete_spec = __webpack_require__(16804);
        var version_range = __webpack_require__(90091);
        var version = __webpack_require__(35198);
        var runnable_targets = __webpack_require__(35160);
        ;
        const targetAnswers = (target, wanted) => wanted === '*' || wanted.split(',').some((range) => isWithin(target, range));
        function isWithin(target, range) {
            const at = range.indexOf(':');
            if (at < 0)
                return range === target;
            const [from, to] = [range.slice(0, at), range.slice(at + 1)];
            return (from === '' || canAll(target, from)) && (to === '' || canAll(to, target));
        }
        const canAll = (target, other) => target === other || (0, runnable_targets.ih)(target).has(other);
        ;
        const answers = (spec, query, specs) => nodeAnswers(spec, query, specs) && dependenciesAnswer(spec, query, specs);
        function dependenciesAnswer(root, query, specs) {
            const { dependencies } = query;
            if (dependencies.length === 0)
                return true;
            const below = onceNeeded(root, specs);
            const nested = dependencies.flatMap(({ node }) => node.dependencies.map((wanted) => ({ wanted, parent: node })));
            return (dependencies.every((wanted) => edgeAnswers(root, wanted, below, specs)) &&
                nested.every(({ wanted, parent }) => {
                    const owner = ownerOf(root, parent, wanted, below);
                    return owner !== undefined && edgeAnswers(owner, wanted, below, specs);
                }));
        }
        const ownerOf = (root, { name }, wanted, below) => name === undefined || name === root.name || name === wanted.node.name
            ? root
            : below.find((edge) => isCalled(edge, name))?.spec;
        function edgeAnswers(from, wanted, below, specs) {
            const { when, direct, node, virtuals, kinds } = wanted;
            if (when && !nodeAnswers(from, when, specs))
                return true;
            if (when && !dependenciesAnswer(from, when, specs))
                return true;
            const edges = (direct ? edgesOf(from, specs) : below).filter((edge) => node.name === undefined || isCalled(edge, node.name));
            const fits = (edge) => standsFor(edge, node, specs);
            const stands = (edge, virtual) => edge.name === virtual || edge.parameters.virtuals.includes(virtual);
            if (!direct)
                return (virtuals.every((virtual) => edges.some((edge) => stands(edge, virtual))) && edges.some(fits));
            return edges.some((edge) => kinds.every((kind) => edge.parameters.deptypes.includes(kind)) &&
                (virtuals.length === 0 ||
                    virtuals.some((virtual) => edge.parameters.virtuals.includes(virtual))) &&
                fits(edge));
        }
        function standsFor(edge, wanted, specs) {
            const { name, versions } = wanted;
            if (name === undefined || name === edge.spec.name)
                return nodeAnswers(edge.spec, wanted, specs);
            return versions.length === 0 && nodeAnswers(edge.spec, { ...wanted, name: edge.spec.name }, specs);
        }
        const isCalled = (edge, name) => edge.spec.name === name || edge.parameters.virtuals.includes(name);
        const edgesOf = (spec, specs) => spec.dependencies.flatMap((edge) => {
            const node = specs.get(edge.hash);
            return node ? [{ ...edge, spec: node }] : [];
        });
        function onceNeeded(root, specs) {
            const found = [];
            const done = new Set([root.hash]);
            const open = [root];
            for (let next = open.pop(); next; next = open.pop())
                for (const edge of edgesOf(next, specs)) {
                    const runs = edge.parameters.deptypes.some((kind) => kind === 'link' || kind === 'run');
                    if (runs || (next === root && edge.parameters.deptypes.includes('build')))
                        found.push(edge);
                    if (!runs || done.has(edge.hash))
                        continue;
                    done.add(edge.hash);
                    open.push(edge.spec);
                }
            return found;
        }
        const nodeAnswers = (spec, query, specs) => (query.name === undefined || spec.name === query.name) &&
            (query.hash === undefined || spec.hash.startsWith(query.hash)) &&
            [undefined, spec.namespace ?? query.namespace].includes(query.namespace) &&
            query.versions.every((range) => (0, version_range.ib)((0, version.ot)(spec.version), range)) &&
            architectureAnswers(spec, query) &&
            [...query.flags].every(([kind, flags]) => hasFlags(spec, kind, flags)) &&
            [...query.variants].every(([name, wanted]) => variantAnswers(spec, name, wanted, specs));
        function architectureAnswers(spec, { platform, os, target }) {
            const { arch } = spec;
            return ([undefined, '*', arch.platform].includes(platform) &&
                [undefined, '*', arch.platform_os].includes(os) &&
                (target === undefined || targetAnswers((0, concrete_spec.$r)(spec), target)));
        }
        function hasFlags(spec, kind, flags) {
            const own = spec.parameters[kind];
            return Array.isArray(own) && flags.every((flag) => own.includes(flag));
        }
        function variantAnswers(spec, name, wanted, specs) {
            if (!wanted.propagated)
                return hasVariant(spec, name, wanted);
            const open = [spec];
            const done = new Set();
            for (let next = open.pop(); next; next = open.pop()) {
                if (done.has(next.hash))
                    continue;
                done.add(next.hash);
                if (name in next.parameters && !hasVariant(next, name, wanted))
                    return false;
                open.push(...edgesOf(next, specs).map((edge) => edge.spec));
            }
            return true;
        }
        function hasVariant({ parameters }, name, { values, exact }) {
            const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
            if (value === undefined || value === null)
                return false;
            const own = Array.isArray(value) ? value : [typeof value === 'boolean' ? value : String(value)];
            if (exact && own.length !== values.length)
                return false;
            const begins = name === 'patches' && !exact;
            return values.every((each) => begins ? own.some((one) => String(one).startsWith(String(each))) : own.includes(each));
        }
    }),
    35160: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            wu: () => (compareTargets),
            M8: () => (runnableTargets),
            ih: () => (targetAncestors)
        });
        ;
        const VENDORS = {
            GenuineIntel: 'GenuineIntel',
            AuthenticAMD: 'AuthenticAMD',
            '0x41': 'ARM',
            '0x43': 'Cavium',
            '0x46': 'Fujitsu',
            '0x61': 'Apple',
        };
        const TARGET_NEEDS = {
            x86_64: ['', ''],
            x86_64_v2: ['', 'cx16 lahf_lm mmx popcnt sse sse2 sse4_1 sse4_2 ssse3'],
            x86_64_v3: ['', 'abm avx avx2 bmi1 bmi2 f16c fma movbe xsave'],
            x86_64_v4: ['', 'avx512bw avx512cd avx512dq avx512f avx512vl'],
            nocona: ['GenuineIntel', 'mmx sse sse2'],
            core2: ['GenuineIntel', 'ssse3'],
            nehalem: ['GenuineIntel', ''],
            westmere: ['GenuineIntel', 'aes pclmulqdq'],
            sandybridge: ['GenuineIntel', 'avx'],
            ivybridge: ['GenuineIntel', 'f16c rdrand'],
            haswell: ['GenuineIntel', ''],
            broadwell: ['GenuineIntel', 'adx rdseed'],
            skylake: ['GenuineIntel', 'clflushopt xsavec xsaveopt'],
            mic_knl: ['GenuineIntel', 'avx512cd avx512er avx512f avx512pf'],
            skylake_avx512: ['GenuineIntel', 'clwb'],
            cannonlake: [
                'GenuineIntel',
                'avx512bw avx512cd avx512dq avx512f avx512ifma avx512vbmi avx512vl sha_ni',
            ],
            cascadelake: ['GenuineIntel', 'avx512_vnni'],
            icelake: [
                'GenuineIntel',
                'avx512_bitalg avx512_vbmi2 avx512_vpopcntdq gfni rdpid vaes vpclmulqdq',
            ],
            sapphirerapids: [
                'GenuineIntel',
                'amx_bf16 amx_int8 amx_tile avx512_bf16 cldemote movdir64b movdiri serialize waitpkg',
            ],
            k10: ['AuthenticAMD', '3dnow 3dnowext abm cx16 mmx sse sse2 sse4a'],
            bulldozer: ['AuthenticAMD', 'abm aes avx fma4 pclmulqdq sse4a xop xsave'],
            piledriver: ['AuthenticAMD', 'bmi1 f16c fma tbm'],
            steamroller: ['AuthenticAMD', 'fsgsbase'],
            excavator: ['AuthenticAMD', ''],
            zen: ['AuthenticAMD', 'aes clflushopt clzero fsgsbase pclmulqdq rdseed sse4a xsavec xsaveopt'],
            zen2: ['AuthenticAMD', 'clwb'],
            zen3: ['AuthenticAMD', 'pku vaes vpclmulqdq'],
            zen4: [
                'AuthenticAMD',
                'avx512_bf16 avx512_bitalg avx512_vbmi2 avx512_vnni avx512_vpopcntdq avx512ifma avx512vbmi flush_l1d gfni',
            ],
            zen5: ['AuthenticAMD', 'avx512_vp2intersect avx_vnni ibrs_enhanced movdir64b movdiri tsc_adjust'],
            aarch64: ['', ''],
            'armv8.1a': ['', ''],
            'armv8.2a': ['', ''],
            'armv8.3a': ['', ''],
            'armv8.4a': ['', ''],
            'armv8.5a': ['', ''],
            'armv8.6a': ['', ''],
            'armv9.0a': ['', ''],
            thunderx2: ['Cavium', 'aes asimd asimdrdm atomics cpuid crc32 evtstrm fp pmull sha1 sha2'],
            a64fx: [
                'Fujitsu',
                'asimd asimdhp asimdrdm atomics cpuid crc32 dcpop evtstrm fcma fp fphp sha1 sha2 sve',
            ],
            cortex_a72: ['ARM', 'aes asimd cpuid crc32 evtstrm fp pmull sha1 sha2'],
            neoverse_n1: ['ARM', 'asimddp asimdhp asimdrdm atomics dcpop fphp lrcpc'],
            neoverse_v1: [
                'ARM',
                'asimdfhm bf16 dcpodp dgh dit fcma flagm i8mm ilrcpc jscvt rng sha3 sha512 sve svebf16 svei8mm uscat',
            ],
            neoverse_v2: [
                'ARM',
                'asimdfhm bf16 dcpodp fcma flagm flagm2 frint i8mm ilrcpc jscvt sb sha3 sha512 sve sve2 svebf16 svei8mm uscat',
            ],
            neoverse_n2: [
                'ARM',
                'asimdfhm bf16 dcpodp fcma flagm flagm2 frint i8mm ilrcpc jscvt sb sha3 sha512 sve sve2 svebf16 svei8mm uscat',
            ],
            m1: [
                'Apple',
                'aes asimd asimddp asimdfhm asimdhp asimdrdm atomics cpuid crc32 dcpodp dcpop dit evtstrm fcma flagm flagm2 fp fphp frint ilrcpc jscvt lrcpc paca pacg pmull sb sha1 sha2 sha3 sha512 ssbs uscat',
            ],
            m2: ['Apple', 'bf16 bti ecv i8mm'],
            m3: ['Apple', ''],
            m4: ['Apple', 'sme sme2'],
        };
        ;
        const TARGET_PARENTS = {
            i686: 'x86',
            pentium2: 'i686',
            pentium3: 'pentium2',
            pentium4: 'pentium3',
            prescott: 'pentium4',
            x86_64_v2: 'x86_64',
            x86_64_v3: 'x86_64_v2',
            x86_64_v4: 'x86_64_v3',
            nocona: 'x86_64',
            core2: 'nocona',
            nehalem: 'core2 x86_64_v2',
            westmere: 'nehalem',
            sandybridge: 'westmere',
            ivybridge: 'sandybridge',
            haswell: 'ivybridge x86_64_v3',
            broadwell: 'haswell',
            skylake: 'broadwell',
            mic_knl: 'broadwell',
            skylake_avx512: 'skylake x86_64_v4',
            cannonlake: 'skylake',
            cascadelake: 'skylake_avx512',
            icelake: 'cascadelake cannonlake',
            sapphirerapids: 'icelake',
            k10: 'x86_64',
            bulldozer: 'x86_64_v2',
            piledriver: 'bulldozer',
            steamroller: 'piledriver',
            excavator: 'steamroller x86_64_v3',
            zen: 'x86_64_v3',
            zen2: 'zen',
            zen3: 'zen2',
            zen4: 'zen3 x86_64_v4',
            zen5: 'zen4',
            power7: 'ppc64',
            power8: 'power7',
            power9: 'power8',
            power10: 'power9',
            power8le: 'ppc64le',
            power9le: 'power8le',
            power10le: 'power9le',
            'armv8.1a': 'aarch64',
            'armv8.2a': 'armv8.1a',
            'armv8.3a': 'armv8.2a',
            'armv8.4a': 'armv8.3a',
            'armv8.5a': 'armv8.4a',
            'armv8.6a': 'armv8.5a',
            'armv9.0a': 'armv8.5a',
            thunderx2: 'armv8.1a',
            a64fx: 'armv8.2a',
            cortex_a72: 'aarch64',
            neoverse_n1: 'cortex_a72 armv8.2a',
            neoverse_v1: 'neoverse_n1 armv8.4a',
            neoverse_v2: 'neoverse_n1 armv9.0a',
            neoverse_n2: 'neoverse_n1 armv9.0a',
            m1: 'armv8.4a',
            m2: 'm1 armv8.5a',
            m3: 'm2 armv8.6a',
            m4: 'm3 armv8.6a',
            u74mc: 'riscv64',
        };
        ;
        function runnableTargets({ family, name = family, vendor, flags, }) {
            const own = vendor === undefined ? undefined : VENDORS[vendor];
            const fits = Object.entries(TARGET_NEEDS).filter(([target, [of]]) => isRecognized(target, of, own) && hasAll(flags, [target, ...targetAncestors(target)], family));
            const known = Object.hasOwn(TARGET_NEEDS, name) ? name : family;
            const runs = [family, known, ...fits.map(([target]) => target)];
            return new Set(runs.flatMap((target) => [target, ...targetAncestors(target)]));
        }
        const isRecognized = (target, of, own) => of === '' ? !/^armv\d/.test(target) : of === own;
        const hasAll = (flags, targets, family) => targets.includes(family) &&
            targets.every((target) => needsOf(target).every((flag) => flags.has(flag)));
        const needsOf = (target) => TARGET_NEEDS[target]?.[1].split(' ').filter((flag) => flag !== '') ?? [];
        function targetAncestors(target) {
            const found = new Set();
            const open = [target];
            for (let next = open.pop(); next !== undefined; next = open.pop())
                for (const parent of parentsOf(next)) {
                    if (found.has(parent))
                        continue;
                    found.add(parent);
                    open.push(parent);
                }
            return found;
        }
        const parentsOf = (target) => Object.hasOwn(TARGET_PARENTS, target) ? TARGET_PARENTS[target].split(' ') : [];
        const compareTargets = (left, right) => levelsOf(left) - levelsOf(right) || targetAncestors(left).size - targetAncestors(right).size;
        const levelsOf = (target) => [target, ...targetAncestors(target)].filter((one) => TARGET_NEEDS[one]?.[0] === '').length;
    }),
    36742: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            z: () => (StoreDatabase)
        });
        var errors = __webpack_require__(37638);
        var regular_file = __webpack_require__(8100);
        var concrete_spec = __webpack_require__(16804);
        var first_issue = __webpack_require__(1393);
        var outside_json = __webpack_require__(15125);
        var invalid_value = __webpack_require__(14566);
        var external_node_crypto_ = __webpack_require__(77598);
        var external_node_fs_ = __webpack_require__(73024);
        var external_node_os_ = __webpack_require__(48161);
        var external_node_path_ = __webpack_require__(76760);
        var schemas = __webpack_require__(92857);
        ;
        const installRecord = schemas._H3({
            spec: schemas._H3({
                name: schemas.YjP(),
                version: schemas.YjP(),
                dependencies: schemas.YOg(schemas._H3({
                    hash: schemas.YjP(),
                    parameters: schemas._H3({ deptypes: schemas.YOg(schemas.YjP()) }),
                }))
                    .optional(),
            }),
            ref_count: schemas.aig(),
            path: schemas.YjP().nullable(),
            installed: schemas.zMY(),
            explicit: schemas.zMY(),
            installation_time: schemas.aig().optional(),
            deprecated_for: schemas.YjP().nullish(),
        });
        const databaseFile = schemas.Ikc({
            database: schemas.Ikc({ version: schemas.YjP(), installs: schemas.g1P(schemas.YjP(), installRecord) }),
        });
        ;
        const DATABASE_FORMAT = '8';
        const UNTRACKED = 'test';
        class StoreDatabase {
            #folder;
            #records;
            #verifier;
            #changed = false;
            exists;
            constructor(folder, text, verifier) {
                this.#folder = folder;
                this.exists = text !== undefined;
                this.#records = parse(text, folder);
                this.#verifier = verifier;
            }
            static read(folder) {
                const verifier = textOf((0, external_node_path_.join)(folder, 'index_verifier')) ?? '';
                const text = textOf((0, external_node_path_.join)(folder, 'index.json'));
                return new StoreDatabase(folder, text, verifier);
            }
            get records() {
                return this.#records;
            }
            prefixOf(hash) {
                const record = this.#records.get(hash);
                return record?.installed === true ? (record.path ?? undefined) : undefined;
            }
            add({ spec, prefix, explicit }, scope) {
                const now = Date.now() / 1000;
                const record = this.#known(spec, scope, now);
                Object.assign(record, { path: prefix, installed: true, installation_time: now });
                if (explicit)
                    record.explicit = true;
                this.#changed = true;
            }
            markExplicit(hash) {
                const record = this.#records.get(hash);
                if (!record || record.explicit)
                    return;
                record.explicit = true;
                this.#changed = true;
            }
            markImplicit(hash) {
                const record = this.#records.get(hash);
                if (record?.explicit !== true)
                    return;
                record.explicit = false;
                this.#changed = true;
            }
            remove(hash) {
                const record = this.#records.get(hash);
                if (!record)
                    return;
                this.#changed = true;
                if (record.ref_count > 0) {
                    record.installed = false;
                    record.explicit = false;
                    return;
                }
                this.#records.delete(hash);
                for (const to of trackedOf(record)) {
                    const needed = this.#records.get(to);
                    if (!needed)
                        continue;
                    needed.ref_count--;
                    if (needed.ref_count === 0 && !needed.installed)
                        this.remove(to);
                }
            }
            write() {
                if (!this.#changed)
                    return;
                (0, external_node_fs_.mkdirSync)(this.#folder, { recursive: true });
                for (const name of ['lock', 'prefix_lock'])
                    (0, external_node_fs_.closeSync)((0, external_node_fs_.openSync)((0, external_node_path_.join)(this.#folder, name), 'a', 0o644));
                const index = (0, external_node_path_.join)(this.#folder, 'index.json');
                const temporary = `${index}.${(0, external_node_os_.hostname)()}.${process.pid}.temp`;
                try {
                    writeSynced(temporary, this.#text());
                    this.#requireUnchanged();
                    (0, external_node_fs_.renameSync)(temporary, index);
                }
                catch (error) {
                    (0, external_node_fs_.rmSync)(temporary, { force: true });
                    throw error;
                }
                this.#verifier = (0, external_node_crypto_.randomUUID)();
                (0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(this.#folder, 'index_verifier'), this.#verifier);
                this.#changed = false;
            }
            #text() {
                const installs = Object.fromEntries(this.#records);
                return JSON.stringify({ database: { version: DATABASE_FORMAT, installs } });
            }
            #requireUnchanged() {
                const found = textOf((0, external_node_path_.join)(this.#folder, 'index_verifier')) ?? '';
                if (found === this.#verifier)
                    return;
                throw new errors.yo(`Somebody else wrote the install database in ${this.#folder} meanwhile.`, {
                    fix: 'Let no Spack install into this root at the same time, and run it again.',
                });
            }
            #known(spec, scope, now) {
                const known = this.#records.get(spec.hash);
                if (known)
                    return known;
                const tracked = trackedOf({ spec });
                for (const hash of tracked)
                    this.#known(scope.specs.get(hash), scope, now);
                const record = {
                    spec: asSpackWritesIt(spec),
                    ref_count: 0,
                    path: (0, concrete_spec.ge)(spec) ? (spec.external?.path ?? null) : scope.prefixOf(spec),
                    installed: (0, concrete_spec.ge)(spec),
                    explicit: false,
                    installation_time: now,
                    deprecated_for: null,
                };
                this.#records.set(spec.hash, record);
                for (const hash of tracked)
                    this.#records.get(hash).ref_count++;
                return record;
            }
        }
        function asSpackWritesIt({ dependencies, ...spec }) {
            return dependencies.length > 0 ? { ...spec, dependencies } : spec;
        }
        const trackedOf = ({ spec }) => (spec.dependencies ?? [])
            .filter(({ parameters }) => parameters.deptypes.some((kind) => kind !== UNTRACKED))
            .map(({ hash }) => hash);
        function textOf(file) {
            try {
                return (0, regular_file.cG)(file).toString('utf8');
            }
            catch (error) {
                if ((0, errors.$N)(error) === 'ENOENT')
                    return undefined;
                throw error;
            }
        }
        function parse(text, folder) {
            if (text === undefined)
                return new Map();
            const json = jsonOf(text, folder);
            const read = databaseFile.safeParse(json);
            if (!read.success)
                throw damaged(folder, (0, first_issue.O)(read.error));
            const { version } = read.data.database;
            if (version !== DATABASE_FORMAT)
                throw new errors.yo(`The install database in ${folder} is of format ${version}, and only ${DATABASE_FORMAT} is known.`, { fix: 'Install into another root, or with the Spack that made this one.' });
            return new Map(Object.entries(json.database.installs));
        }
        function jsonOf(text, folder) {
            try {
                return (0, outside_json.q)(text, (0, external_node_path_.join)(folder, 'index.json'));
            }
            catch (error) {
                if (error instanceof invalid_value.h)
                    throw damaged(folder, error.message);
                throw error;
            }
        }
        const damaged = (folder, why) => new errors.yo(`The install database in ${folder} is damaged: ${why}`, {
            fix: 'Let a Spack of that root write it anew ("spack reindex"), or install into another root.',
        });
        function writeSynced(file, text) {
            const opened = (0, external_node_fs_.openSync)(file, 'w', 0o644);
            try {
                (0, external_node_fs_.writeFileSync)(opened, text);
                (0, external_node_fs_.fsyncSync)(opened);
            }
            finally {
                (0, external_node_fs_.closeSync)(opened);
            }
        }
    })
};
