export const id = 9100;
export const ids = [9100];
export const modules = {
    9176: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            c: () => (readLockFile)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61063);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67795);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16804);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64074);
        var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
        const origin = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
            spack: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                version: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(100),
                commit: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.K)().optional().catch(undefined),
            }),
        });
        async function readLockFile(file) {
            const json = await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.Vh)(file, 'Run "build" first, or name the lock with the input "lock".');
            const dag = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.L)(file, () => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_6__.PG)(json), { file });
            const digest = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_7__.z9)((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
                .update(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file))
                .digest('hex'));
            return { dag, digest, spack: origin.safeParse(json).data?.spack };
        }
    }),
    16827: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            hR: () => (FORMATS),
            jm: () => (agreedExternals),
            vx: () => (creationTime),
            TJ: () => (externalsHere),
            IO: () => (formatsOf),
            VS: () => (recordedOwners),
            YX: () => (systemOwners),
            I2: () => (takenByPlan),
            Xg: () => (takenIn),
            QK: () => (writeSboms)
        });
        var external_node_util_ = __webpack_require__(57975);
        var licence = __webpack_require__(30569);
        var concrete_spec = __webpack_require__(16804);
        var errors = __webpack_require__(37638);
        var system_distribution = __webpack_require__(17229);
        var os_release = __webpack_require__(52933);
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var apk = __webpack_require__(99711);
        var stanzas = __webpack_require__(51919);
        ;
        const DATABASES = ['lib/apk/db/installed', 'usr/lib/apk/db/installed'];
        const apkOwners = async (files, { root }) => {
            const texts = await Promise.all(DATABASES.map((path) => (0, promises_.readFile)((0, external_node_path_.join)(root, path), 'utf8').catch(() => undefined)));
            const text = texts.find((one) => one !== undefined);
            if (text === undefined)
                return undefined;
            const read = (0, apk.H)(text);
            const packages = typeof read === 'string' ? [] : read.packages;
            const owners = ownersIn(text, new Set(files));
            return new Map([...owners].flatMap(([file, name]) => {
                const one = packages.find((candidate) => candidate.name === name);
                return one ? [[file, one]] : [];
            }));
        };
        function ownersIn(text, wanted) {
            const owners = new Map();
            for (const lines of (0, stanzas.qN)(text)) {
                const name = lines.find((line) => line.startsWith('P:'))?.slice(2);
                let folder = '';
                for (const line of lines) {
                    if (line.startsWith('F:'))
                        folder = line.slice(2);
                    const file = `/${folder}/${line.slice(2)}`;
                    if (line.startsWith('R:') && name !== undefined && wanted.has(file))
                        owners.set(file, name);
                }
            }
            return owners;
        }
        var dpkg = __webpack_require__(67639);
        var copyright = __webpack_require__(70852);
        var external_node_fs_ = __webpack_require__(73024);
        ;
        const DATABASE = 'var/lib/dpkg';
        const LONGEST = 1024 * 1024;
        const dpkgOwners = async (files, system) => {
            if (!(0, external_node_fs_.existsSync)((0, external_node_path_.join)(system.root, DATABASE, 'status')))
                return undefined;
            const lines = await dpkgQuery(['--search', '--', ...files], system);
            const owners = new Map(lines.split('\n').flatMap(ownerIn));
            const names = [...new Set(owners.values())];
            if (names.length === 0)
                return new Map();
            const status = await dpkgQuery(['--status', '--', ...names], system);
            const read = (0, dpkg.H9)(status, (name) => licenceOf(name, system.root));
            const packages = typeof read === 'string' ? [] : read.packages;
            const found = (owner) => {
                const [name, architecture] = owner.split(':');
                return packages.find((one) => one.name === name && (architecture === undefined || one.architecture === architecture));
            };
            return new Map([...owners].flatMap(([file, owner]) => {
                const one = found(owner);
                return one ? [[file, one]] : [];
            }));
        };
        async function dpkgQuery(args, system) {
            const admin = (0, external_node_path_.join)(system.root, DATABASE);
            const { stdout } = await system.processes.run('dpkg-query', ['--admindir', admin, ...args], {
                env: { PATH: system.path, LC_ALL: 'C.UTF-8' },
            });
            return stdout;
        }
        function ownerIn(line) {
            const [, owner, file] = /^([a-z0-9][a-z0-9+.-]*(?::[a-z0-9-]+)?)(?:, [^/]*)?: (\/.*)$/.exec(line) ?? [];
            return owner === undefined ? [] : [[file, owner]];
        }
        function licenceOf(name, root) {
            const file = (0, external_node_path_.join)(root, 'usr/share/doc', name, 'copyright');
            const size = (0, external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? Infinity;
            return size > LONGEST ? (0, licence.o)(undefined) : (0, copyright.e)((0, external_node_fs_.readFileSync)(file, 'utf8'));
        }
        ;
        const PROGRAMS = {
            gmake: ['make', 'gmake'],
            python: ['python3', 'python'],
            llvm: ['clang'],
            libtool: ['libtoolize'],
            gettext: ['msgfmt'],
            coreutils: ['ls'],
            'util-linux': ['mount'],
            texinfo: ['makeinfo'],
            subversion: ['svn'],
            mercurial: ['hg'],
            openssh: ['ssh'],
            ghostscript: ['gs'],
            groovy: ['groovy'],
            xz: ['xz'],
            openjdk: ['java'],
            findutils: ['find'],
            gawk: ['gawk'],
            krb5: ['krb5-config'],
            'intel-oneapi-compilers': ['icx'],
        };
        const LIBRARIES = {
            glibc: ['c'],
            'zlib-ng': ['z'],
            zlib: ['z'],
            openssl: ['crypto'],
            ncurses: ['ncursesw', 'ncurses'],
            xz: ['lzma'],
            bzip2: ['bz2'],
            zstd: ['zstd'],
            'util-linux-uuid': ['uuid'],
            'gcc-runtime': ['gcc_s'],
        };
        const FAMILIES = [
            [/^(?:aarch64|arm|neoverse|a64fx|thunderx|m\d)/, 'aarch64'],
            [/^(?:ppc64le|power\d+le)/, 'powerpc64le'],
            [/^(?:riscv64|u74mc)/, 'riscv64'],
        ];
        async function installedFiles(spec, root) {
            const paths = (0, concrete_spec.ge)(spec) ? namedPaths(spec) : [];
            const found = new Set();
            for (const path of paths) {
                const real = await (0, promises_.realpath)((0, external_node_path_.join)(root, path)).catch(() => undefined);
                if (real === undefined)
                    continue;
                const inside = root === '/' ? real : real.slice(root.length);
                for (const one of [inside, path])
                    for (const form of merged(one))
                        found.add(form);
            }
            return [...found].filter(isPlain);
        }
        function namedPaths(spec) {
            const prefix = spec.external?.path;
            if (!prefix?.startsWith('/'))
                return [];
            const { name } = spec;
            const family = FAMILIES.find(([of]) => of.test((0, concrete_spec.$r)(spec)))?.[1] ?? 'x86_64';
            const folders = [`lib/${family}-linux-gnu`, 'lib64', 'lib'];
            const bare = name.replace(/^lib/, '');
            const libraries = LIBRARIES[name] ?? [bare];
            const version = name === 'glibc' ? '.6' : name === 'gcc-runtime' ? '.1' : '';
            return [
                ...compilersOf(spec),
                ...(name === 'musl' ? [`/lib/ld-musl-${family}.so.1`] : []),
                ...(PROGRAMS[name] ?? [name, `${name}-config`]).map((one) => (0, external_node_path_.join)(prefix, 'bin', one)),
                ...folders.flatMap((folder) => libraries.map((one) => (0, external_node_path_.join)(prefix, folder, `lib${one}.so${version}`))),
                ...folders.map((folder) => (0, external_node_path_.join)(prefix, folder, 'pkgconfig', `${name}.pc`)),
                ...[name, bare].map((one) => (0, external_node_path_.join)(prefix, 'include', `${one}.h`)),
            ];
        }
        function compilersOf({ external }) {
            const attributes = external?.['extra_attributes'];
            const compilers = attributes?.compilers;
            if (typeof compilers !== 'object' || compilers === null)
                return [];
            return Object.values(compilers).filter((path) => typeof path === 'string' && path.startsWith('/'));
        }
        const merged = (path) => /^\/usr\/(?:s?bin|lib\w*)\//.test(path) ? [path, path.slice('/usr'.length)] : [path];
        const isPlain = (path) => /^\/[\w@%+=:,./~-]{1,1000}$/.test(path);
        var rpm_header = __webpack_require__(86556);
        var p_map = __webpack_require__(606);
        ;
        const rpm_owners_DATABASES = ['usr/lib/sysimage/rpm', 'var/lib/rpm', 'usr/share/rpm'];
        const TAGS = [
            'NAME',
            'VERSION',
            'RELEASE',
            'EPOCH',
            'ARCH',
            'SOURCERPM',
            'URL',
            'VENDOR',
            'LICENSE',
            'SUMMARY',
        ];
        const FORMAT = `${TAGS.map((tag) => `%{${tag}}`).join(String.raw `\t`)}${String.raw `\n`}`;
        const rpmOwners = async (files, { processes, path, root }) => {
            const database = rpm_owners_DATABASES.find((one) => (0, external_node_fs_.existsSync)((0, external_node_path_.join)(root, one)));
            if (database === undefined)
                return undefined;
            const env = { PATH: path, LC_ALL: 'C.UTF-8' };
            const ask = ['--dbpath', (0, external_node_path_.join)(root, database), '--query', '--queryformat', FORMAT, '--file'];
            const answers = await (0, p_map["default"])(files, async (file) => {
                const { exitCode, stdout } = await processes.run('rpm', [...ask, file], { env });
                const one = exitCode === 0 ? packageIn(stdout.split('\n')[0]) : undefined;
                return one ? [[file, one]] : [];
            }, { concurrency: 4 });
            return new Map(answers.flat());
        };
        function packageIn(line) {
            const values = line.split('\t').map((value) => (value === '(none)' ? undefined : value));
            const [name, version, release, epoch, architecture, sourceRpm, homepage, vendor, licence] = values;
            return (0, rpm_header.k)({
                ...{ name, version, release, epoch, architecture, sourceRpm, homepage, vendor, licence },
                summary: values[9],
            });
        }
        ;
        async function systemOwners({ specs }, processes, path, root = '/') {
            const externals = [...specs.values()].filter(concrete_spec.ge);
            const distribution = await distributionIn(root);
            const here = externals.filter((spec) => (0, system_distribution.K)(spec, distribution));
            const files = new Map();
            for (const spec of here)
                files.set(spec, await installedFiles(spec, root));
            const owners = await ownersOf([...files.values()].flat(), { processes, path, root });
            return new Map(here.flatMap((spec) => {
                const candidates = files.get(spec).flatMap((file) => owners.get(file) ?? []);
                const found = candidates.find((one) => isSameVersion(one, spec.version));
                return found ? [[spec.hash, { distribution, package: found }]] : [];
            }));
        }
        async function distributionIn(root) {
            const texts = await Promise.all(['etc/os-release', 'usr/lib/os-release'].map((file) => (0, promises_.readFile)((0, external_node_path_.join)(root, file), 'utf8').catch(() => undefined)));
            return (0, os_release.A)(texts.find((text) => text !== undefined) ?? '');
        }
        async function ownersOf(files, system) {
            if (files.length === 0)
                return new Map();
            for (const ask of [dpkgOwners, rpmOwners, apkOwners]) {
                const found = await ask(files, system).catch(withoutProgram);
                if (found !== undefined && found.size > 0)
                    return found;
            }
            return new Map();
        }
        function withoutProgram(error) {
            if (!(error instanceof errors.yo))
                throw error;
        }
        function isSameVersion({ version }, wanted) {
            const upstream = version.replace(/^\d+:/, '');
            return upstream.startsWith(wanted) && !/^[A-Za-z0-9]/.test(upstream.slice(wanted.length));
        }
        ;
        async function externalsHere(dag, processes, path, root) {
            const owners = await systemOwners(dag, processes, path, root);
            return [...owners].flatMap(([hash, owner]) => recordOf(hash, owner) ?? []);
        }
        function recordedOwners({ specs }, report) {
            if (report?.externals === undefined)
                return undefined;
            return new Map(report.externals.flatMap((one) => {
                const spec = specs.get(one.hash);
                return spec && (0, concrete_spec.ge)(spec) ? [[one.hash, ownerOf(one)]] : [];
            }));
        }
        function agreedExternals(reports) {
            const told = reports.flatMap(({ externals }) => (externals === undefined ? [] : [externals]));
            if (told.length === 0)
                return { agreed: undefined, differing: [] };
            const byHash = [...Map.groupBy(told.flat(), ({ hash }) => hash)];
            const isAgreed = ([, all]) => all.every((one) => (0, external_node_util_.isDeepStrictEqual)(one, all[0]));
            return {
                agreed: byHash.filter(isAgreed).map(([, all]) => all[0]),
                differing: byHash.flatMap((one) => (isAgreed(one) ? [] : [one[0]])),
            };
        }
        function recordOf(hash, { distribution, package: one }) {
            const { manager, name, version, source, licence, architecture, homepage, summary, supplier } = one;
            if (manager === 'spack')
                return undefined;
            const { id, version: release, name: title } = distribution;
            return {
                hash,
                distribution: { id, ...given({ version: release, name: title }) },
                package: {
                    ...{ manager, name, version },
                    ...(source && { source: { name: source.name, ...given({ version: source.version }) } }),
                    ...(licence.kind !== 'unknown' && {
                        licence: {
                            expression: licence.expression,
                            references: licence.references.map(({ id, text }) => ({ id, text })),
                        },
                    }),
                    ...given({ architecture, homepage, summary, supplier }),
                },
            };
        }
        const given = (texts) => Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined && text.length <= recorded_owners_LONGEST));
        const recorded_owners_LONGEST = 2000;
        function ownerOf({ distribution, package: one }) {
            const { manager, name, version, source, licence, architecture, homepage, summary, supplier } = one;
            const system = {
                ...{ manager, name, version, architecture, homepage, summary, supplier },
                source: source && { name: source.name, version: source.version },
                licence: recorded_owners_licenceOf(licence),
            };
            const { id, version: release, name: title } = distribution;
            return { distribution: { id, version: release, name: title }, package: system };
        }
        function recorded_owners_licenceOf(recorded) {
            const read = (0, licence.o)(recorded?.expression);
            if (read.kind === 'unknown')
                return read;
            const texts = new Map(recorded?.references.map(({ id, text }) => [id, text]));
            const references = read.references.map((one) => ({ ...one, text: texts.get(one.id) ?? one.text }));
            const isStated = references.every(({ id, text }) => id === text);
            return { ...read, kind: isStated ? 'spdx' : 'other', references };
        }
        ;
        const LAST = 253_402_300_799;
        function creationTime({ host, clock }) {
            const given = host.env['SOURCE_DATE_EPOCH'];
            if (given === undefined || given === '')
                return new Date(clock.now());
            if (/^\d{1,12}$/.test(given) && Number(given) <= LAST)
                return new Date(Number(given) * 1000);
            throw new errors.yo(`SOURCE_DATE_EPOCH is "${given.slice(0, 40)}".`, {
                id: 'source-date-epoch-malformed',
                fix: 'Set it to seconds since 1970, such as the output of `git log -1 --format=%ct`, or leave it unset.',
            });
        }
        var version = __webpack_require__(8109);
        var document_kinds = __webpack_require__(64361);
        var documents = __webpack_require__(61063);
        var digest_of = __webpack_require__(28041);
        var sbom_formats = __webpack_require__(25838);
        var dag = __webpack_require__(88761);
        var cyclonedx_document = __webpack_require__(94874);
        var spdx_document = __webpack_require__(97511);
        var inventory = __webpack_require__(80295);
        var evidence = __webpack_require__(45496);
        var registry = __webpack_require__(10320);
        ;
        const TYPES = {
            pypi: 'pypi',
            cran: 'cran',
            bioconductor: 'bioconductor',
            cpan: 'cpan',
            npm: 'npm',
            cargo: 'cargo',
            gem: 'gem',
        };
        const FORGES = {
            'github.com': 'github',
            'gitlab.com': 'gitlab',
            'bitbucket.org': 'bitbucket',
        };
        function upstreamIdentities({ specs }, facts) {
            return new Map(facts.flatMap((entry) => {
                const spec = specs.get(entry.hash);
                return spec ? [[spec.hash, identitiesIn(spec, entry)]] : [];
            }));
        }
        function identitiesIn(spec, { sources, homepage }) {
            const own = sources.filter(({ resource }) => resource === undefined);
            const urls = own.flatMap(({ url }) => url ?? []);
            const [git] = own.flatMap(({ git: address }) => address ?? []);
            const upstream = {
                ...{ name: spec.name, bases: [], versions: [], urls },
                ...(homepage !== undefined && { homepage }),
                ...(git !== undefined && { git }),
            };
            const claims = registry.X.flatMap((source) => {
                const key = source.claim(upstream);
                return key === undefined ? [] : [{ datasource: source.name, key }];
            });
            const builtin = spec.namespace === 'builtin';
            const known = (0, evidence.U)({
                ...{ name: spec.name, builtin, claims, homepage },
                repositories: git === undefined ? [] : [git],
            });
            const version = spec.version.replace(/^(?:git\.)?[^=]+=/, '');
            return known.flatMap((one) => one.certainty === 'possible' || one.derived === true ? [] : written(one, version));
        }
        function written({ kind, name }, version) {
            if (kind === 'cpe')
                return [`cpe:2.3:a:${cpeText(name)}:${cpeText(version)}:*:*:*:*:*:*:*`];
            const [host = '', ...path] = name.split('/');
            const forge = kind === 'git' && path.length === 2 ? FORGES[host] : undefined;
            const type = forge ?? TYPES[kind];
            const place = forge === undefined ? name : path.join('/');
            const words = place.split('/').map(encodeURIComponent).join('/');
            return type === undefined ? [] : [`pkg:${type}/${words}@${encodeURIComponent(version)}`];
        }
        const cpeText = (text) => text.replaceAll(/[^\w.:-]/g, String.raw `\$&`);
        ;
        const FORMATS = {
            cyclonedx: { ...sbom_formats.zu.cyclonedx, write: cyclonedx_document.a },
            spdx: { ...sbom_formats.zu.spdx, write: spdx_document.u },
        };
        async function writeSboms({ lock, facts, tarballs, recipes, scope, formats, created, supplier, taken, owners }, work, folder = work.sboms) {
            const built = lock.dag.roots.every((hash) => tarballs.has(hash));
            const origin = {
                ...{ created, version: version.xv, spack: lock.spack, recipes, supplier, built },
            };
            const identities = upstreamIdentities(lock.dag, facts);
            const inventoryOf = (subject, of = scope) => (0, inventory.O)({ dag: lock.dag, facts, tarballs, scope: of, identities, taken, owners }, subject);
            const whole = inventoryOf({ kind: 'lock', digest: lock.digest });
            await (0, promises_.rm)(work.sboms, { recursive: true, force: true });
            const files = [];
            const roots = new Set(lock.dag.roots);
            const others = whole.items.filter(({ spec }) => !(0, concrete_spec.ge)(spec) && !roots.has(spec.hash));
            const listed = [...(0, dag.RD)(lock.dag), ...others.map(({ spec }) => spec)];
            for (const format of formats) {
                files.push(await writeSbom(whole, format, origin, { folder, work }));
                for (const spec of listed) {
                    const isRoot = roots.has(spec.hash);
                    const inventory = inventoryOf({ kind: 'spec', hash: spec.hash }, isRoot ? scope : 'runtime');
                    files.push(await writeSbom(inventory, format, origin, { folder, work }, spec));
                }
            }
            await document_kinds.AE.write(work.sbomReport, { files });
            return { files, whole };
        }
        function formatsOf(names) {
            const known = Object.keys(FORMATS);
            const unknown = names.find((name) => !known.includes(name));
            if (unknown !== undefined || names.length === 0)
                throw new errors.eb(`"formats" is "${unknown ?? ''}".`, {
                    id: 'input-malformed',
                    fix: `Give one or more of: ${known.join(', ')}.`,
                });
            return known.filter((format) => names.includes(format));
        }
        async function writeSbom(inventory, format, provenance, to, root) {
            const { extension, mediaType, version, write } = FORMATS[format];
            const file = (0, external_node_path_.join)(to.folder, `${root === undefined ? 'lock' : fileNameOf(root)}.${extension}`);
            const text = write(inventory, provenance);
            await (0, documents.f8)(file, text);
            const digest = (0, digest_of.o)(text);
            return {
                ...(root && { hash: root.hash }),
                format,
                version,
                mediaType,
                file: (0, external_node_path_.relative)(to.work.sboms, file).replaceAll('\\', '/'),
                digest,
                components: inventory.items.length,
            };
        }
        const fileNameOf = (spec) => `${`${spec.name}-${spec.version}`.slice(0, 180)}-${spec.hash}`.replace(/[^A-Za-z0-9._-]/g, '_');
        ;
        const takenIn = (report) => takenOf(report?.specs ?? []);
        const takenByPlan = (plan) => takenOf((plan.public ?? []).filter(({ taken }) => taken));
        function takenOf(entries) {
            return new Map(entries.flatMap(({ hash, source, signedBy }) => source !== undefined && signedBy !== undefined
                ? [[hash, { cache: source, signedBy }]]
                : []));
        }
        ;
    })
};
