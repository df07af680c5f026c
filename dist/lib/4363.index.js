export const id = 4363;
export const ids = [4363];
export const modules = {
    36742: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            z: () => (StoreDatabase)
        });
        var errors = __webpack_require__(37638);
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
            constructor(folder, records, verifier) {
                this.#folder = folder;
                this.#records = records;
                this.#verifier = verifier;
            }
            static read(folder) {
                const verifier = textOf((0, external_node_path_.join)(folder, 'index_verifier')) ?? '';
                const text = textOf((0, external_node_path_.join)(folder, 'index.json'));
                return new StoreDatabase(folder, parse(text, folder), verifier);
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
                return (0, external_node_fs_.readFileSync)(file, 'utf8');
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
    }),
    92468: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            s: () => (prepareRoot),
            z: () => (whyNotWritten)
        });
        var promises_ = __webpack_require__(51455);
        var errors = __webpack_require__(37638);
        var temporary_file = __webpack_require__(81401);
        ;
        const SCRIPT = String.raw `#!/bin/sh
# Runs a script with the interpreter that its second line names, since the line is
# too long to be the first:
#
#     #!/bin/sh /path/to/sbang
#     #!/a/long/path/to/an/interpreter with arguments
#
# The line may stand in a comment of Lua (--!), JavaScript (//!) or PHP (<?php #! ?>).
set -f

fail() {
    printf 'sbang: %s\n' "$1" >&2
    exit 1
}

[ -n "$1" ] || fail 'name the script to run'
[ -f "$1" ] || fail "there is no script $1"

first='' second=''
{
    IFS= read -r first
    IFS= read -r second
} <"$1"

# Sets "call" to what a line names, with its arguments; fails where it names nothing.
called_by() {
    case $1 in
        '#!'*) call=$(printf '%s' "$1" | cut -c 3-) ;;
        '//!'* | '--!'*) call=$(printf '%s' "$1" | cut -c 4-) ;;
        '<?php #!'*)
            call=$(printf '%s' "$1" | cut -c 9-)
            call=${'$'}{call%' ?>'}
            ;;
        *) return 1 ;;
    esac
}

called_by "$second" || called_by "$first" || fail "no line of $1 names an interpreter"

# Into words, as the kernel never does but everybody expects.
script_and_arguments=$#
set -- $call "$@"
[ $# -gt $script_and_arguments ] || fail "no line of $1 names an interpreter"
interpreter=${'$'}{1##*/}
[ "$interpreter" != sbang ] || fail "$1 leads to itself"
[ "$interpreter" != env ] || interpreter=$2
words=$(($# - script_and_arguments))

case $interpreter in
    perl | ruby)
        # Words of the call, -x, then the script: they take the first lines for text without it.
        at=0
        for word in "$@"; do
            [ $at -gt 0 ] || set --
            [ $at -ne $words ] || set -- "$@" -x
            set -- "$@" "$word"
            at=$((at + 1))
        done
        ;;
esac
exec "$@"
`;
        const sbangScript = () => Buffer.from(SCRIPT);
        var sbang = __webpack_require__(6618);
        ;
        async function prepareRoot(layout) {
            await (0, promises_.rm)(layout.unpacking, { recursive: true, force: true });
            await (0, promises_.mkdir)(layout.unpacking, { recursive: true });
            await writeSbang(layout.sbang);
        }
        async function writeSbang(file) {
            const script = sbangScript();
            try {
                if ((await (0, promises_.readFile)(file)).equals(script))
                    return;
            }
            catch (error) {
                if ((0, errors.$N)(error) !== 'ENOENT')
                    throw error;
            }
            await (0, temporary_file.q)(file, async (temporary) => {
                await (0, promises_.writeFile)(temporary, script);
                await (0, promises_.chmod)(temporary, sbang.QE);
            });
        }
        const REASONS = {
            ENOSPC: 'the disk is full',
            EDQUOT: 'the quota of the disk is used up',
            EROFS: 'its file system is read-only',
            EACCES: 'permission denied',
            EPERM: 'permission denied',
            EIO: 'the disk gives an error',
            EMFILE: 'too many files are open',
            ENFILE: 'too many files are open',
            EXDEV: 'parts of it lie on different file systems',
        };
        function whyNotWritten(error, name, { root }) {
            const reason = REASONS[(0, errors.$N)(error) ?? ''];
            if (reason === undefined)
                return error;
            return new errors.yo(`${name} could not be written into ${root}: ${reason}.`, {
                fix: 'Nothing half is left. Make room, or set "install-root" to another folder, and run it again: it goes on where it stopped.',
                cause: error,
            });
        }
    }),
    82303: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Dc: () => (installedSpecs),
            E: () => (installedMatches),
            pj: () => (installedDag)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16804);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14566);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21743);
        function installedDag({ records }) {
            if (records.size === 0)
                return { roots: [], specs: new Map() };
            const nodes = [...records.values()].map(({ spec }) => ({
                ...spec,
                dependencies: (spec.dependencies ?? []).filter(({ hash }) => records.has(hash)),
            }));
            try {
                const { specs } = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.VM)({ spec: { _meta: { version: _pakages_model__WEBPACK_IMPORTED_MODULE_0__.IJ }, nodes } });
                const roots = [...specs.keys()].filter((hash) => records.get(hash).explicit && records.get(hash).installed);
                return { roots, specs };
            }
            catch (error) {
                if (!(error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_1__.h))
                    throw error;
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo(`The specs in the install database cannot be read: ${error.message}`, {
                    fix: error.fix,
                    cause: error,
                });
            }
        }
        const installedSpecs = (database, { specs }) => [...specs.values()].filter((spec) => !(0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.ge)(spec) && database.prefixOf(spec.hash) !== undefined);
        function installedMatches(database, queries) {
            const dag = installedDag(database);
            const here = installedSpecs(database, dag);
            const found = queries.flatMap((query) => {
                const fits = here.filter((spec) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.G)(spec, query, dag.specs));
                if (fits.length === 0)
                    throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo(`"${query.text}" is not installed.`, {
                        fix: '"pakages list" shows what is.',
                    });
                return fits.map(({ hash }) => hash);
            });
            return [...new Set(found)];
        }
    }),
    74544: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            E: () => (StoreLayout)
        });
        var external_node_path_ = __webpack_require__(76760);
        ;
        const PLACEHOLDER = '__spack_path_placeholder__';
        function paddedRoot(root, length) {
            const missing = length - root.length - 1;
            if (missing <= 0)
                return root;
            const repeated = `${PLACEHOLDER}/`.repeat(Math.ceil(missing / (PLACEHOLDER.length + 1)));
            const padding = repeated.slice(0, missing);
            return `${root}/${padding.endsWith('/') ? `${padding.slice(0, -1)}_` : padding}`;
        }
        var concrete_spec = __webpack_require__(16804);
        ;
        const DEFAULT_PROJECTION = '{architecture.platform}-{architecture.target}/{name}-{version}-{hash}';
        class UnknownProjection extends Error {
        }
        function relativePrefix(spec, projection = DEFAULT_PROJECTION) {
            const values = valuesOf(spec);
            return projection
                .split('/')
                .map((part) => polite(part.replace(/\{([^{}]*)\}/g, (_, word) => projection_valueOf(word, values))))
                .join('/');
        }
        function projection_valueOf(word, values) {
            const [name = '', length] = word.split(':');
            const value = values.get(name);
            if (value === undefined || (length !== undefined && !/^\d{1,3}$/.test(length)))
                throw new UnknownProjection(`the projection uses {${word}}`);
            return length === undefined ? value : value.slice(0, Number(length));
        }
        function valuesOf(spec) {
            const { platform, platform_os: os } = spec.arch;
            const target = (0, concrete_spec.$r)(spec);
            return new Map([
                ['name', spec.name],
                ['version', spec.version],
                ['hash', spec.hash],
                ['namespace', spec.namespace ?? ''],
                ['architecture', `${platform}-${os}-${target}`],
                ['architecture.platform', platform],
                ['architecture.os', os],
                ['architecture.target', target],
            ]);
        }
        const polite = (name) => name.replace(/[^A-Za-z0-9_+.-]/g, '_');
        ;
        class StoreLayout {
            root;
            sbang;
            #projection;
            constructor(root, { paddedLength = 0, projection } = {}) {
                this.root = paddedRoot((0, external_node_path_.resolve)(root), paddedLength);
                this.sbang = (0, external_node_path_.join)((0, external_node_path_.resolve)(root), 'bin', 'sbang');
                this.#projection = projection;
            }
            get own() {
                return (0, external_node_path_.join)(this.root, '.pakages');
            }
            get unpacking() {
                return (0, external_node_path_.join)(this.own, 'unpacking');
            }
            get database() {
                return (0, external_node_path_.join)(this.root, '.spack-db');
            }
            prefixOf(spec) {
                return spec.external?.path ?? (0, external_node_path_.join)(this.root, relativePrefix(spec, this.#projection));
            }
        }
    }),
    6618: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            CV: () => (ShebangRewriting),
            QE: () => (SBANG_MODE),
            TO: () => (longestShebang),
            V4: () => (needsSbang),
            ht: () => (patchShebang)
        });
        const longestShebang = (platform = process.platform) => platform === 'darwin' ? 511 : 127;
        const MOST = 4096;
        const NEWLINE = 0x0a;
        const NOTHING = Buffer.alloc(0);
        const SBANG_MODE = 0o2755;
        const needsSbang = (content, platform) => longLine(content, platform) !== undefined;
        function patchShebang(content, script, platform) {
            const line = longLine(content, platform);
            const ours = Buffer.concat([Buffer.from('#!/bin/sh '), script, Buffer.from('\n')]);
            if (!line || line.bytes.equals(ours))
                return content;
            return Buffer.concat([ours, asComment(line), content.subarray(line.bytes.length)]);
        }
        class ShebangRewriting {
            #script;
            #held = NOTHING;
            constructor(script) {
                this.#script = script;
            }
            push(bytes) {
                if (this.#held === undefined)
                    return [bytes];
                this.#held = Buffer.concat([this.#held, bytes]);
                return this.#held.length < MOST ? [] : this.end();
            }
            end() {
                const held = this.#held;
                this.#held = undefined;
                return held === undefined || held.length === 0 ? [] : [patchShebang(held, this.#script)];
            }
        }
        function longLine(content, platform) {
            if (content[0] !== 0x23 || content[1] !== 0x21)
                return undefined;
            const read = content.subarray(0, MOST);
            const newline = read.indexOf(NEWLINE);
            const bytes = newline < 0 ? read : read.subarray(0, newline + 1);
            if (bytes.length <= longestShebang(platform) || bytes.length === MOST)
                return undefined;
            const interpreter = /^#![ \t]*([^ \t\0\n]+)/.exec(bytes.toString('latin1'))?.[1];
            return interpreter === undefined ? undefined : { bytes, interpreter };
        }
        const COMMENTS = [
            ['/lua', (line) => Buffer.concat([Buffer.from('--!'), line.subarray(2)])],
            ['/luajit', (line) => Buffer.concat([Buffer.from('--!'), line.subarray(2)])],
            ['/node', (line) => Buffer.concat([Buffer.from('//!'), line.subarray(2)])],
            ['/php', (line) => Buffer.concat([Buffer.from('<?php '), line, Buffer.from(' ?>')])],
        ];
        function asComment({ bytes, interpreter }) {
            const found = COMMENTS.find(([ending]) => interpreter.endsWith(ending));
            return found ? found[1](bytes) : bytes;
        }
    }),
    34666: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            _: () => (holdRoot)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81401);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18645);
        const PATIENCE = 30 * 60_000;
        async function holdRoot(layout, action, ports, body) {
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(layout.own, { recursive: true });
            const alone = async () => {
                for (const folder of [layout.own, layout.database, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(layout.sbang)])
                    await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.j)(folder);
                return body();
            };
            return (0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.U)(layout.own, action, ports, alone, { wait: PATIENCE, input: 'install-root' });
        }
    }),
    87337: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $2: () => (claimRoot),
            bf: () => (ownerOf),
            jK: () => (originsIn),
            tp: () => (recordOrigins)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61063);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64074);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
        const packageOrigin = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
            registry: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
            manifest: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.Ne)(),
            layer: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.Ne)(),
            size: zod__WEBPACK_IMPORTED_MODULE_2__.aig(),
        });
        const storeRecord = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.v0)('pakages.store/1', 'install', zod__WEBPACK_IMPORTED_MODULE_2__._H3({
            created: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
            packages: zod__WEBPACK_IMPORTED_MODULE_2__.g1P(zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), packageOrigin).default({}),
        }));
        const recordIn = (layout) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(layout.own, 'store.json');
        async function ownerOf(layout) {
            const names = await namesIn(layout.own);
            if (names.includes('store.json')) {
                await storeRecord.read(recordIn(layout));
                return 'ours';
            }
            const there = await namesIn(layout.root);
            return there.every((name) => name === '.pakages' || name === 'lost+found') ? 'nobody' : 'other';
        }
        async function claimRoot(layout) {
            if ((await ownerOf(layout)) === 'nobody')
                await storeRecord.write(recordIn(layout), { created: new Date().toISOString(), packages: {} });
        }
        async function recordOrigins(layout, origins) {
            if (origins.size === 0 || (await ownerOf(layout)) !== 'ours')
                return;
            const record = await storeRecord.read(recordIn(layout));
            const packages = { ...record.packages, ...Object.fromEntries(origins) };
            await storeRecord.write(recordIn(layout), { ...record, packages });
        }
        async function originsIn(layout) {
            if ((await ownerOf(layout)) !== 'ours')
                return {};
            return (await storeRecord.read(recordIn(layout))).packages;
        }
        async function namesIn(folder) {
            try {
                return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
            }
            catch (error) {
                if ((0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.$N)(error) === 'ENOENT')
                    return [];
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_5__.yo(`${folder} cannot be read (${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.$N)(error) ?? 'unknown error'}).`, {
                    fix: 'Set "install-root" to a folder that you may read and write.',
                    cause: error,
                });
            }
        }
    })
};
