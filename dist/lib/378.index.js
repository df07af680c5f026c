export const id = 378;
export const ids = [378];
export const modules = {
    38759: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            e: () => (DraftNode),
            x: () => (refusal)
        });
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14566);
        var _target_range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31056);
        var _version_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90091);
        class DraftNode {
            name;
            namespace;
            hash;
            platform;
            os;
            target;
            versions = [];
            variants = new Map();
            flags = new Map();
            dependencies = [];
            #hasArchitecture = false;
            setVersions(text) {
                if (this.versions.length > 0)
                    throw refusal('it has two versions');
                this.versions.push((0, _version_range_js__WEBPACK_IMPORTED_MODULE_0__.FG)(text));
            }
            setVariant(name, variant) {
                if (this.variants.has(name))
                    throw refusal(`it names the variant ${name} twice`);
                this.variants.set(name, variant);
            }
            addFlags(kind, flags) {
                if (flags.length > 0)
                    this.flags.set(kind, [...(this.flags.get(kind) ?? []), ...flags]);
            }
            setArchitecture(parts) {
                if (this.platform && this.os && this.target && !/[:,]/.test(this.target))
                    throw refusal('it has two architectures');
                for (const part of ['platform', 'os', 'target']) {
                    if (!(part in parts))
                        continue;
                    if (this[part] !== undefined)
                        throw refusal(`it names its ${part} twice`);
                    const value = this.#architecturePart(part, parts[part]);
                    if (value)
                        this[part] = value;
                }
                this.#hasArchitecture = true;
            }
            #architecturePart(part, value) {
                if (value === undefined)
                    return undefined;
                const isAny = part === 'target' || !this.#hasArchitecture;
                const text = typeof value === 'string' ? value : value ? 'True' : 'False';
                return isAny && (value === false || text === 'None') ? undefined : text;
            }
            depend(edge) {
                const { name = '' } = edge.node;
                const others = this.dependencies.filter((other) => (other.node.name ?? '') === name && other.condition === edge.condition);
                const same = others.findIndex((other) => other.kinds.join() === edge.kinds.join());
                if (name !== '' && same >= 0) {
                    const other = others[same];
                    other.node.#join(edge.node);
                    const virtuals = [...new Set([...other.virtuals, ...edge.virtuals])];
                    this.dependencies[this.dependencies.indexOf(other)] = { ...other, virtuals };
                    return other.node;
                }
                if (others.some((other) => !compatible(other, edge)))
                    throw refusal(`it depends on ${name || 'anything'} twice, for the same purpose`);
                this.dependencies.push(edge);
                return edge.node;
            }
            #join(other) {
                const clash = refusal(`it depends on ${this.name} in two ways that exclude one another`);
                if (!this.#joinNames(other))
                    throw clash;
                if (this.versions.some((range) => !other.versions.every((each) => (0, _version_range_js__WEBPACK_IMPORTED_MODULE_0__.EF)(range, each))))
                    throw clash;
                this.versions.push(...other.versions);
                for (const [name, variant] of other.variants) {
                    const joined = joinVariants(this.variants.get(name), variant);
                    if (!joined)
                        throw clash;
                    this.variants.set(name, joined);
                }
                for (const [kind, flags] of other.flags)
                    this.flags.set(kind, [...new Set([...(this.flags.get(kind) ?? []), ...flags])]);
            }
            #joinNames(other) {
                const hashes = [this.hash ?? '', other.hash ?? ''].toSorted((a, b) => a.length - b.length);
                const [start = '', whole = ''] = hashes;
                if (whole !== '')
                    this.hash = whole;
                for (const part of ['namespace', 'platform', 'os', 'target']) {
                    const value = other[part];
                    if (value === undefined)
                        continue;
                    const own = this[part];
                    const joined = part === 'target' && own !== undefined ? (0, _target_range_js__WEBPACK_IMPORTED_MODULE_1__.G)(own, value) : value;
                    if (joined === undefined || (part !== 'target' && joined !== (own ?? value)))
                        return false;
                    this[part] = joined;
                }
                return whole.startsWith(start);
            }
        }
        const refusal = (why) => new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(why, { id: 'spec-syntax', fix: '' });
        function compatible({ kinds: left }, { kinds: right }) {
            const runs = (kind) => kind === 'link' || kind === 'run';
            return !left.some((kind) => right.includes(kind)) && !(left.some(runs) && right.some(runs));
        }
        function joinVariants(left, right) {
            if (left === undefined)
                return right;
            const values = [...new Set([...left.values, ...right.values])].sort();
            const tooMany = (left.exact && values.length > left.values.length) ||
                (right.exact && values.length > right.values.length);
            if (tooMany)
                return undefined;
            return {
                values,
                exact: left.exact || right.exact,
                propagated: left.propagated && right.propagated,
            };
        }
    }),
    87235: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Y5: () => (COMPILER_FLAGS),
            vK: () => (readAttribute),
            xj: () => (isAttribute)
        });
        var _draft_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38759);
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14566);
        var _version_white_space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75176);
        const COMPILER_FLAGS = new Set([
            'cflags',
            'cxxflags',
            'fflags',
            'ldflags',
            'ldlibs',
            'cppflags',
        ]);
        const WHOLE = new Set(['arch', 'architecture']);
        const ARCHITECTURE = new Set([...WHOLE, 'platform', 'os', 'operating_system', 'target']);
        const OF_THIS_MACHINE = new Set(['frontend', 'backend', 'fe', 'be']);
        const NOT_PROPAGATED = new Set([
            ...ARCHITECTURE,
            'branch',
            'commit',
            'dev_path',
            'namespace',
            'patches',
            'ref',
            'tag',
        ]);
        const ATTRIBUTES = new Set([
            'version',
            'boolean',
            'propagated-boolean',
            'value',
            'propagated-value',
            'hash',
        ]);
        const isAttribute = (node, { kind }) => ATTRIBUTES.has(kind) && !(kind === 'hash' && node.hash !== undefined);
        function readAttribute(node, { kind, text }) {
            if (kind === 'version')
                node.setVersions(text.slice(1));
            else if (kind === 'boolean')
                setBoolean(node, (0, _version_white_space_js__WEBPACK_IMPORTED_MODULE_0__.uR)(text.slice(1)), text.startsWith('+'), false);
            else if (kind === 'propagated-boolean')
                setBoolean(node, (0, _version_white_space_js__WEBPACK_IMPORTED_MODULE_0__.uR)(text.slice(2)), text.startsWith('+'), true);
            else if (kind === 'hash')
                node.hash = text.slice(1);
            else
                setValue(node, text, kind === 'propagated-value');
        }
        function setBoolean(node, name, value, propagated) {
            checkPropagation(name, propagated);
            if (COMPILER_FLAGS.has(name) || WHOLE.has(name))
                throw (0, _draft_node_js__WEBPACK_IMPORTED_MODULE_1__.x)(`${name} needs a value`);
            if (name === 'target' && value)
                throw (0, _draft_node_js__WEBPACK_IMPORTED_MODULE_1__.x)('target needs a value');
            if (ARCHITECTURE.has(name))
                setArchitecture(node, name, value);
            else if (name === 'namespace')
                setNamespace(node, value ? 'True' : '');
            else
                node.setVariant(name, { values: [value], exact: true, propagated });
        }
        function setValue(node, text, propagated) {
            const at = text.indexOf('=');
            const exact = text[at - 1] === ':';
            const name = text.slice(0, exact ? at - 1 : at);
            const value = unquoted(text.slice(at + (propagated ? 2 : 1)));
            checkPropagation(name, propagated);
            if (ARCHITECTURE.has(name))
                setArchitecture(node, name, value);
            else if (name === 'namespace')
                setNamespace(node, value);
            else if (COMPILER_FLAGS.has(name))
                node.addFlags(name, flagsIn(value));
            else
                node.setVariant(name, { ...valuesIn(value, exact), propagated });
        }
        function setNamespace(node, value) {
            if (value === '')
                delete node.namespace;
            else
                node.namespace = value;
        }
        function checkPropagation(name, propagated) {
            if (propagated && NOT_PROPAGATED.has(name))
                throw (0, _draft_node_js__WEBPACK_IMPORTED_MODULE_1__.x)(`${name} is not propagated by ==`);
        }
        function setArchitecture(node, name, value) {
            const given = WHOLE.has(name)
                ? partsOf(String(value))
                : { [name === 'operating_system' ? 'os' : name]: value };
            for (const part of ['os', 'target']) {
                const meant = given[part];
                if (typeof meant === 'string' && (OF_THIS_MACHINE.has(meant) || meant === `default_${part}`))
                    throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`${meant} means the machine that Spack runs on`, {
                        id: 'spec-syntax',
                        fix: `Write the ${part} that is meant, as "spack arch" tells it.`,
                    });
            }
            node.setArchitecture(given);
        }
        function partsOf(value) {
            const parts = value.split('-');
            const [platform, os, target] = parts.length === 3 ? parts : [undefined, undefined, value];
            return { platform, os, target };
        }
        function valuesIn(value, exact) {
            if (/^(true|false)$/i.test(value))
                return { values: [value.toLowerCase() === 'true'], exact: true };
            if (value === '*')
                return { values: [], exact: false };
            const values = [...new Set(value.split(','))].sort();
            if (values.includes('*'))
                throw (0, _draft_node_js__WEBPACK_IMPORTED_MODULE_1__.x)('a star stands for any value, and stands alone');
            return { values, exact };
        }
        function flagsIn(value) {
            const flags = [];
            for (const word of (0, _version_white_space_js__WEBPACK_IMPORTED_MODULE_0__.Ed)(value)) {
                if (word.startsWith('-') || flags.length === 0)
                    flags.push(word);
                else
                    flags.push(`${flags.pop()} ${word}`);
            }
            return flags;
        }
        function unquoted(text) {
            const [, quote, inside] = /^(['"])([^\n]*)\1$/.exec(text) ?? [];
            return quote === undefined ? text : inside.replaceAll(`\\${quote}`, quote);
        }
    }),
    70378: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            N: () => (parseSpecQuery)
        });
        var draft_node = __webpack_require__(38759);
        var parse_attribute = __webpack_require__(87235);
        var white_space = __webpack_require__(75176);
        ;
        const SPACE = `[${white_space.XE}]`;
        const ID = '[a-zA-Z_0-9][a-zA-Z_0-9-]*';
        const DOTTED = `${ID}(?:\\.${ID})+`;
        const ASSIGNED = `(?<virtuals>${ID}(?:,${ID})*)=(?<name>${DOTTED}|${ID})`;
        const NAME = '[a-zA-Z_0-9][a-zA-Z_0-9.-]*';
        const VALUE = `(?:[a-zA-Z_0-9\\-+*.,:=%^~/\\\\]+|'(?:[^']|(?<=\\\\)')*'|"(?:[^"]|(?<=\\\\)")*")`;
        const VERSION = '=?[a-zA-Z0-9_][a-zA-Z_0-9.-]*\\b';
        const RANGE = `(?:${VERSION})?:(?:${VERSION}(?!${SPACE}*=))?`;
        const VERSIONS = `(?:${RANGE}|${VERSION})`;
        const GIT = '(?:git\\.[a-zA-Z_0-9][a-zA-Z_0-9./-]*|[A-Fa-f0-9]{40})';
        const TOKENS = [
            ['edge-begin', '(?:\\^|%%?)\\['],
            ['edge-end', `\\](?:${SPACE}*${ASSIGNED})?`],
            ['dependency', `(?:\\^|%%?)(?:${SPACE}*${ASSIGNED})?`],
            ['version', `@${GIT}=${VERSION}`],
            ['version', `@${GIT}`],
            ['version', `@${SPACE}*${VERSIONS}(?:${SPACE}*,${SPACE}*${VERSIONS})*`],
            ['propagated-boolean', `(?:\\+\\+|~~|--)${SPACE}*${NAME}`],
            ['boolean', `[~+-]${SPACE}*${NAME}`],
            ['propagated-value', `${NAME}:?==${VALUE}`],
            ['value', `${NAME}:?=${VALUE}`],
            ['file', '(?:\\.|\\/|[a-zA-Z0-9_-]*\\/)[a-zA-Z0-9_./-]*\\.(?:json|yaml)'],
            ['full-name', DOTTED],
            ['name', `(?:${ID}|\\*)`],
            ['hash', '\\/[a-zA-Z_0-9]+'],
            ['space', `${SPACE}+`],
        ].map(([kind, pattern]) => [kind, new RegExp(pattern, 'y')]);
        function* specTokens(text) {
            for (let at = 0; at < text.length;) {
                const token = tokenAt(text, at);
                if (token.kind !== 'space')
                    yield token;
                if (token.kind === 'unexpected')
                    return undefined;
                at += token.text.length;
            }
            return undefined;
        }
        function tokenAt(text, at) {
            for (const [kind, pattern] of TOKENS) {
                pattern.lastIndex = at;
                const match = pattern.exec(text);
                if (match === null)
                    continue;
                const { virtuals, name } = match.groups ?? {};
                const assigned = virtuals && name ? { virtuals: virtuals.split(','), name } : undefined;
                return { kind, text: match[0], at, assigned };
            }
            return { kind: 'unexpected', text: text.charAt(at), at };
        }
        var invalid_value = __webpack_require__(14566);
        ;
        const MAX_LENGTH = 10_000;
        const KINDS = ['build', 'link', 'run', 'test'];
        const LEGACY_COMPILERS = new Map([
            ['clang', 'llvm'],
            ['oneapi', 'intel-oneapi-compilers'],
            ['rocmcc', 'llvm-amdgpu'],
            ['intel', 'intel-oneapi-compilers-classic'],
            ['arm', 'acfl'],
        ]);
        function parseSpecQuery(text) {
            if (text.length > MAX_LENGTH)
                throw new invalid_value.h(`A spec of ${text.length} characters is too long: "${(0, invalid_value.S)(text)}".`, {
                    id: 'spec-syntax',
                    fix: `Write at most ${MAX_LENGTH}.`,
                });
            const reader = new SpecReader(text);
            const read = reader.spec();
            return Object.assign(read, { text: (0, white_space.uR)(text) });
        }
        class SpecReader {
            #text;
            #tokens;
            #next;
            #last;
            #place;
            constructor(text) {
                this.#text = text;
                this.#tokens = specTokens(text);
            }
            spec() {
                try {
                    this.#advance();
                    if (this.#next === undefined)
                        throw (0, draft_node.x)('there is nothing in it');
                    const root = this.#node();
                    this.#dependencies(root);
                    if (this.#next)
                        throw this.#atNext(unexpected(this.#next));
                    return root;
                }
                catch (error) {
                    throw error instanceof invalid_value.h ? this.#refused(error) : error;
                }
            }
            #dependencies(root) {
                let current = root;
                for (let sigil = this.#sigil(); sigil; sigil = this.#sigil()) {
                    const edge = this.#edge(sigil);
                    const there = (edge.direct ? current : root).depend(edge);
                    if (!edge.direct)
                        current = there;
                }
            }
            #edge(sigil) {
                const direct = sigil.text.startsWith('%');
                const plain = sigil.kind === 'dependency';
                const properties = plain ? { kinds: [], condition: '', virtuals: [] } : this.#properties();
                const { assigned } = this.#last;
                if (plain && direct && !assigned && !this.#next)
                    throw (0, draft_node.x)(`nothing stands behind ${sigil.text}`);
                const node = this.#node(assigned?.name);
                if (direct && node.name !== undefined)
                    node.name = LEGACY_COMPILERS.get(node.name) ?? node.name;
                const virtuals = [...new Set([...properties.virtuals, ...(assigned?.virtuals ?? [])])];
                return { ...properties, direct, virtuals, node };
            }
            #sigil() {
                return this.#accept('dependency') ?? this.#accept('edge-begin');
            }
            #properties() {
                const given = new Map();
                for (let token = this.#accept('value'); token; token = this.#accept('value')) {
                    const [, name, value] = /^([^=]*?):?=([^]*)$/.exec(token.text);
                    if (!['deptypes', 'virtuals', 'when'].includes(name))
                        throw (0, draft_node.x)(`${name} is none of deptypes, virtuals and when`);
                    given.set(name, bare(value).split(','));
                }
                if (!this.#accept('edge-end'))
                    throw this.#atNext('the bracket is not closed');
                const [condition = ''] = given.get('when') ?? [];
                return {
                    kinds: (given.get('deptypes') ?? []).map(kindOf).toSorted(),
                    condition,
                    virtuals: given.get('virtuals') ?? [],
                    ...(given.has('when') ? { when: parseSpecQuery(condition) } : {}),
                };
            }
            #node(assigned) {
                const node = new draft_node.e();
                const name = assigned ?? this.#accept('name')?.text ?? this.#accept('full-name')?.text;
                if (name === undefined && this.#next?.kind === 'file')
                    throw this.#atNext(`${this.#next.text} is a file`);
                if (name !== undefined && name !== '*') {
                    const dot = name.lastIndexOf('.');
                    node.name = name.slice(dot + 1);
                    if (dot > 0)
                        node.namespace = name.slice(0, dot);
                }
                while (this.#next && (0, parse_attribute.xj)(node, this.#next))
                    (0, parse_attribute.vK)(node, this.#advance());
                return node;
            }
            #accept(kind) {
                return this.#next?.kind === kind ? this.#advance() : undefined;
            }
            #advance() {
                this.#last = this.#next;
                this.#next = this.#tokens.next().value ?? undefined;
                if (this.#next?.kind === 'unexpected')
                    throw this.#atNext(unexpected(this.#next));
                return this.#last;
            }
            #atNext(why) {
                this.#place = this.#next?.at;
                return (0, draft_node.x)(why);
            }
            #refused({ message, fix }) {
                const at = this.#place ?? this.#last?.at;
                const place = at === undefined ? '' : `, at "${(0, invalid_value.S)(this.#text.slice(at))}" (character ${at + 1})`;
                return new invalid_value.h(`"${(0, invalid_value.S)(this.#text)}" is not a spec: ${message.replace(/\.$/, '')}${place}.`, {
                    id: 'spec-syntax',
                    fix: fix ||
                        'Write name, name@version, name+variant, name key=value, name ^dependency or /hash.',
                });
            }
        }
        function bare(text) {
            const isAround = (at) => `'" `.includes(text.charAt(at));
            let [from, to] = [0, text.length];
            while (from < to && isAround(from))
                from++;
            while (to > from && isAround(to - 1))
                to--;
            return text.slice(from, to);
        }
        function kindOf(text) {
            const kind = KINDS.find((each) => each === text);
            if (kind === undefined)
                throw (0, draft_node.x)(`"${(0, invalid_value.S)(text)}" is no kind of dependency`);
            return kind;
        }
        function unexpected({ kind, text }) {
            if (kind === 'unexpected')
                return `"${(0, invalid_value.S)(text)}" cannot stand there`;
            return kind === 'edge-end' ? `"${(0, invalid_value.S)(text)}" closes nothing` : 'a second one begins';
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
    31056: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            G: () => (joinedTargets),
            n: () => (targetAnswers)
        });
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14566);
        var _runnable_targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35160);
        const targetAnswers = (target, wanted) => wanted === '*' || wanted.split(',').some((range) => isWithin(target, range));
        function isWithin(target, range) {
            if (!isRange(range))
                return range === target;
            const [from, to] = endsOf(range);
            return (from === '' || canAll(target, from)) && (to === '' || canAll(to, target));
        }
        const MOST_TARGETS = 100;
        function joinedTargets(left, right) {
            const [ours, theirs] = [listed(left), listed(right)];
            const both = new Set(ours.flatMap((one) => theirs.flatMap((other) => inBoth(one, other))));
            if (both.size === 0)
                return undefined;
            return isOne(left) ? left : isOne(right) ? right : [...both].join(',');
        }
        function listed(targets) {
            const list = targets.split(',');
            if (list.length <= MOST_TARGETS)
                return list;
            throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`it names ${list.length} targets of one package`, {
                id: 'spec-syntax',
                fix: `Name at most ${MOST_TARGETS}, or a range such as x86_64_v2:.`,
            });
        }
        function inBoth(left, right) {
            if (!isRange(left))
                return isWithin(left, right) ? [left] : [];
            if (!isRange(right))
                return isWithin(right, left) ? [right] : [];
            const [[leftFrom, leftTo], [rightFrom, rightTo]] = [endsOf(left), endsOf(right)];
            const from = higherOf(leftFrom, rightFrom);
            const to = leftTo === '' || rightTo === '' ? leftTo || rightTo : lowerOf(leftTo, rightTo);
            if (from === undefined || to === undefined)
                return [];
            if (from === '' || to === '')
                return [`${from}:${to}`];
            if (!canAll(to, from))
                return [];
            return [from === to ? from : `${from}:${to}`];
        }
        function higherOf(left, right) {
            if (right === '' || canAll(left, right))
                return left;
            return left === '' || canAll(right, left) ? right : undefined;
        }
        function lowerOf(left, right) {
            const higher = higherOf(left, right);
            return higher === undefined ? undefined : higher === left ? right : left;
        }
        const isRange = (text) => text.includes(':');
        const isOne = (text) => !/[:,]/.test(text);
        function endsOf(range) {
            const at = range.indexOf(':');
            return [range.slice(0, at), range.slice(at + 1)];
        }
        const canAll = (target, other) => target === other || (0, _runnable_targets_js__WEBPACK_IMPORTED_MODULE_1__.ih)(target).has(other);
    }),
    90091: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            EF: () => (overlap),
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
                return closed(from === '' ? LOWEST : (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.w5)(from), to === '' ? HIGHEST : (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.w5)(to), whole);
            if (item.startsWith('='))
                return { kind: 'exact', version: (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(item.slice(1)) };
            const version = (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(item);
            return (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(item) ? { kind: 'exact', version } : closed(version, version, whole);
        }
        function closed(from, to, whole) {
            const below = nextVersion(to);
            if ((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(below, from) < 0)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`The version range "${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.S)(whole)}" is empty.`, {
                    id: 'version-range-malformed',
                    fix: 'Write the lower version first.',
                });
            return { kind: 'range', from, below };
        }
        const malformed = (text) => new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`"${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.S)(text)}" is not a version range.`, {
            id: 'version-range-malformed',
            fix: 'Write 1.2, =1.2.3, 1.2:1.4, 1.2: or :1.4, several with commas.',
        });
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
        const overlap = (left, right) => left.constraints.some((a) => right.constraints.some((b) => overlapOne(a, b)));
        function overlapOne(left, right) {
            if (left.kind === 'exact')
                return satisfiesOne(left.version, right);
            if (right.kind === 'exact')
                return satisfiesOne(right.version, left);
            return (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(left.from, right.below) < 0 && (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(right.from, left.below) < 0;
        }
        const hasPrefix = (version, prefix) => satisfiesOne(version, closed(prefix, prefix, prefix.text));
    })
};
