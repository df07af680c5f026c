export const id = 371;
export const ids = [371];
export const modules = {
    99711: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            H: () => (readApkInstalled)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30569);
        var _dpkg_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67639);
        var _stanzas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51919);
        const NAME = /^[A-Za-z0-9_][A-Za-z0-9+._-]{0,200}$/;
        const VERSION = /^[A-Za-z0-9._~+-]{1,200}$/;
        function readApkInstalled(text) {
            const packages = [];
            let malformed = 0;
            for (const lines of (0, _stanzas_js__WEBPACK_IMPORTED_MODULE_0__.qN)(text)) {
                if (packages.length + malformed >= _dpkg_js__WEBPACK_IMPORTED_MODULE_1__.aD)
                    return _dpkg_js__WEBPACK_IMPORTED_MODULE_1__.LJ;
                const fields = new Map();
                for (const line of lines)
                    if (line[1] === ':' && !fields.has(line[0]))
                        fields.set(line[0], line.slice(2, 4096));
                const [name, version] = [fields.get('P'), fields.get('V')];
                if (name === undefined || version === undefined || !NAME.test(name) || !VERSION.test(version)) {
                    malformed++;
                    continue;
                }
                const origin = fields.get('o');
                packages.push({
                    manager: 'apk',
                    name,
                    version,
                    architecture: (0, _stanzas_js__WEBPACK_IMPORTED_MODULE_0__.zW)(fields.get('A')),
                    source: origin === undefined || origin === name || !NAME.test(origin)
                        ? undefined
                        : { name: origin, version: undefined },
                    licence: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.o)(fields.get('L')),
                    homepage: (0, _stanzas_js__WEBPACK_IMPORTED_MODULE_0__.zW)(fields.get('U')),
                    summary: (0, _stanzas_js__WEBPACK_IMPORTED_MODULE_0__.zW)(fields.get('T')),
                    supplier: (0, _stanzas_js__WEBPACK_IMPORTED_MODULE_0__.zW)(fields.get('m')),
                });
            }
            return { packages, malformed };
        }
    }),
    70852: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            e: () => (readCopyright)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30569);
        var _stanzas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51919);
        const MACHINE_READABLE = /^https?:\/\/(?:www\.)?debian\.org\/doc\/packaging-manuals\/copyright-format\//;
        const NAMES = {
            apache: 'Apache-1.0',
            'apache-1': 'Apache-1.0',
            'apache-2': 'Apache-2.0',
            cc0: 'CC0-1.0',
            expat: 'MIT',
            'python-2': 'Python-2.0',
            'zope-2.1': 'ZPL-2.1',
        };
        const VERSIONED = /^(a?gpl|lgpl|gfdl)(-niv)?-(\d)(?:\.(\d))?(\+?)$/;
        const [MOST, LONGEST] = [200, 8192];
        function readCopyright(text) {
            const [header, ...rest] = (0, _stanzas_js__WEBPACK_IMPORTED_MODULE_0__.SI)(text);
            if (!MACHINE_READABLE.test(header?.get('format') ?? ''))
                return (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.o)(undefined);
            const names = [header, ...rest].flatMap((fields) => fields.get('license') || []);
            const different = [...new Set(names)];
            if (different.length > MOST || different.join('').length > LONGEST)
                return (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.o)(undefined);
            return (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.o)([...new Set(different.map(spdxText))].sort());
        }
        const spdxText = (synopsis) => synopsis.replace(/[^\s()]+/g, spdxName);
        function spdxName(word) {
            const name = word.toLowerCase();
            const [, family, noInvariants, major, minor = '0', later] = VERSIONED.exec(name) ?? [];
            if (family !== undefined) {
                const kind = noInvariants === undefined ? '' : '-no-invariants';
                return `${family.toUpperCase()}-${major}.${minor}${kind}-${later === '+' ? 'or-later' : 'only'}`;
            }
            return NAMES[name] ?? word;
        }
    }),
    67639: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            H9: () => (readDpkgStatus),
            LJ: () => (TOO_MANY),
            aD: () => (MOST_PACKAGES)
        });
        var _stanzas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51919);
        const GONE = new Set(['not-installed', 'config-files']);
        const NAME = /^[a-z0-9][a-z0-9+.-]{0,200}$/i;
        const VERSION = /^[A-Za-z0-9.+~:-]{1,200}$/;
        const MOST_PACKAGES = 200_000;
        const TOO_MANY = `it has more than ${MOST_PACKAGES} packages`;
        function readDpkgStatus(text, licenceOf) {
            const packages = [];
            let malformed = 0;
            for (const fields of (0, _stanzas_js__WEBPACK_IMPORTED_MODULE_0__.SI)(text)) {
                if (packages.length + malformed >= MOST_PACKAGES)
                    return TOO_MANY;
                const [name, version] = [fields.get('package'), fields.get('version')];
                const state = fields.get('status')?.split(/\s+/).at(-1);
                if (state !== undefined && GONE.has(state))
                    continue;
                if (name === undefined || version === undefined || !NAME.test(name) || !VERSION.test(version)) {
                    malformed++;
                    continue;
                }
                packages.push({
                    manager: 'deb',
                    name,
                    version,
                    architecture: wordIn(fields.get('architecture')),
                    source: sourceOf(fields.get('source'), name),
                    licence: licenceOf(name),
                    homepage: (0, _stanzas_js__WEBPACK_IMPORTED_MODULE_0__.zW)(fields.get('homepage')),
                    summary: (0, _stanzas_js__WEBPACK_IMPORTED_MODULE_0__.zW)(fields.get('description')),
                    supplier: (0, _stanzas_js__WEBPACK_IMPORTED_MODULE_0__.zW)(fields.get('maintainer')),
                });
            }
            return { packages, malformed };
        }
        const wordIn = (text) => text !== undefined && /^[a-z0-9-]{1,64}$/.test(text) ? text : undefined;
        function sourceOf(text, name) {
            const [, source, version] = /^([a-z0-9][a-z0-9+.-]*)(?:\s+\(([^()\s]+)\))?$/.exec(text ?? '') ?? [];
            if (source === undefined || (source === name && version === undefined))
                return undefined;
            return { name: source, version };
        }
    }),
    86556: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            F: () => (readRpmHeader),
            k: () => (rpmPackage)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30569);
        var _stanzas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51919);
        const TAG = {
            name: 1000,
            version: 1001,
            release: 1002,
            epoch: 1003,
            summary: 1004,
            vendor: 1011,
            license: 1014,
            url: 1020,
            arch: 1022,
            sourceRpm: 1044,
        };
        const [INT32, STRING, STRINGS, I18N] = [4, 6, 8, 9];
        const ENTRY = 16;
        const [MOST_ENTRIES, MOST_BYTES] = [0xffff, 256 * 1024 * 1024];
        const WORD = /^[A-Za-z0-9._+~^-]{1,200}$/;
        const LONGEST = 4096;
        function readRpmHeader(blob) {
            const values = valuesIn(Buffer.from(blob.buffer, blob.byteOffset, blob.byteLength));
            const text = (tag) => {
                const value = values?.get(tag);
                return typeof value === 'string' ? value : undefined;
            };
            const epoch = values?.get(TAG.epoch);
            return rpmPackage({
                name: text(TAG.name),
                version: text(TAG.version),
                release: text(TAG.release),
                epoch: typeof epoch === 'number' ? String(epoch) : undefined,
                architecture: text(TAG.arch),
                sourceRpm: text(TAG.sourceRpm),
                licence: text(TAG.license),
                homepage: text(TAG.url),
                summary: text(TAG.summary),
                vendor: text(TAG.vendor),
            });
        }
        function rpmPackage(fields) {
            const { name, version, release, epoch, architecture } = fields;
            if (![name, version, release].every((one) => one !== undefined && WORD.test(one)))
                return undefined;
            return {
                manager: 'rpm',
                name: name,
                version: `${epoch === undefined ? '' : `${epoch}:`}${version}-${release}`,
                architecture: architecture !== undefined && WORD.test(architecture) ? architecture : undefined,
                source: sourceOf(fields.sourceRpm, name),
                licence: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.o)(fields.licence),
                homepage: (0, _stanzas_js__WEBPACK_IMPORTED_MODULE_1__.zW)(fields.homepage),
                summary: (0, _stanzas_js__WEBPACK_IMPORTED_MODULE_1__.zW)(fields.summary),
                supplier: (0, _stanzas_js__WEBPACK_IMPORTED_MODULE_1__.zW)(fields.vendor),
            };
        }
        function valuesIn(header) {
            if (header.length < 8)
                return undefined;
            const [entries, bytes] = [header.readUInt32BE(0), header.readUInt32BE(4)];
            const data = 8 + entries * ENTRY;
            if (entries > MOST_ENTRIES || bytes > MOST_BYTES || data + bytes > header.length)
                return undefined;
            const values = new Map();
            for (let at = 8; at < data; at += ENTRY) {
                const [tag, type] = [header.readUInt32BE(at), header.readUInt32BE(at + 4)];
                const offset = header.readInt32BE(at + 8);
                if (offset < 0 || offset >= bytes || values.has(tag))
                    continue;
                const value = valueAt(header.subarray(data + offset, data + bytes), type);
                if (value !== undefined)
                    values.set(tag, value);
            }
            return values;
        }
        function valueAt(data, type) {
            if (type === INT32)
                return data.length < 4 ? undefined : data.readUInt32BE(0);
            if (type !== STRING && type !== STRINGS && type !== I18N)
                return undefined;
            const end = data.subarray(0, LONGEST).indexOf(0);
            return end < 0 ? undefined : data.toString('utf8', 0, end);
        }
        function sourceOf(file, name) {
            const [, source, version] = /^(.+)-([^-]+-[^-]+)\.(?:no)?src\.rpm$/.exec(file ?? '') ?? [];
            if (source === undefined || !WORD.test(source) || source === name)
                return undefined;
            return { name: source, version };
        }
    }),
    51919: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            SI: () => (controlStanzas),
            qN: () => (paragraphs),
            zW: () => (forPeople)
        });
        const LONGEST = 4096;
        const MOST_LINES = 10_000;
        function* controlStanzas(text) {
            for (const paragraph of paragraphs(text)) {
                const fields = new Map();
                for (const line of paragraph) {
                    const colon = line.indexOf(':');
                    if (colon < 1 || /^\s/.test(line))
                        continue;
                    fields.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1, LONGEST).trim());
                }
                yield fields;
            }
        }
        function* paragraphs(text) {
            let lines = [];
            for (const line of linesOf(text)) {
                if (line.trim() !== '') {
                    if (lines.length < MOST_LINES)
                        lines.push(line);
                }
                else if (lines.length > 0) {
                    yield lines;
                    lines = [];
                }
            }
            if (lines.length > 0)
                yield lines;
        }
        function* linesOf(text) {
            for (let at = 0; at < text.length;) {
                const found = text.indexOf('\n', at);
                const end = found < 0 ? text.length : found;
                yield text.slice(at, end).replace(/\r$/, '');
                at = end + 1;
            }
        }
        const forPeople = (value) => value
            ?.replace(/\p{Cc}/gu, ' ')
            .trim()
            .slice(0, 500) || undefined;
    }),
    25838: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            cO: () => (sbomFormatOf),
            vi: () => (LONGEST_SBOM),
            zu: () => (SBOM_FORMATS)
        });
        const SBOM_FORMATS = {
            cyclonedx: {
                version: '1.6',
                mediaType: 'application/vnd.cyclonedx+json',
                extension: 'cdx.json',
            },
            spdx: { version: '2.3', mediaType: 'application/spdx+json', extension: 'spdx.json' },
        };
        const LONGEST_SBOM = 256 * 1024 * 1024;
        const sbomFormatOf = (mediaType = '') => Object.keys(SBOM_FORMATS).find((format) => {
            const { mediaType: plain } = SBOM_FORMATS[format];
            return mediaType === plain || mediaType.startsWith(`${plain};`);
        });
    }),
    17229: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            K: () => (isBuiltOn)
        });
        const NAMES = new Map([
            ['ol', 'oracle'],
            ['opensuse-leap', 'opensuse'],
        ]);
        function isBuiltOn({ arch }, { id, version = '' }) {
            const name = (NAMES.get(id) ?? id).replaceAll('-', '_');
            const os = arch.platform_os;
            if (arch.platform !== 'linux' || !os.startsWith(name))
                return false;
            const kept = os.slice(name.length);
            return kept === '' || version === kept || version.startsWith(`${kept}.`);
        }
    }),
    52933: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A: () => (readOsRelease)
        });
        function readOsRelease(text) {
            const values = new Map();
            for (const line of text.split('\n')) {
                const [, key, value] = /^([A-Z_]+)=(.*)$/.exec(line.trim()) ?? [];
                if (key !== undefined)
                    values.set(key, unquoted(value));
            }
            const value = (key, pattern) => {
                const text = values.get(key);
                return text !== undefined && pattern.test(text) ? text : undefined;
            };
            return {
                id: value('ID', /^[a-z0-9._-]{1,64}$/) ?? 'linux',
                version: value('VERSION_ID', /^[A-Za-z0-9._-]{1,64}$/),
                name: value('PRETTY_NAME', /^[^\p{Cc}]{1,200}$/u),
            };
        }
        function unquoted(text) {
            const [, quote, inner] = /^(["'])(.*)\1$/.exec(text) ?? [];
            if (quote === undefined)
                return text;
            return quote === '"' ? inner.replace(/\\(.)/g, '$1') : inner;
        }
    }),
    94348: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            V: () => (contentUuid)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        function contentUuid(content) {
            const bytes = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest().subarray(0, 16);
            bytes[6] = (bytes[6] & 0x0f) | 0x80;
            bytes[8] = (bytes[8] & 0x3f) | 0x80;
            return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
        }
    }),
    94874: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            a: () => (cyclonedxJson)
        });
        var digest = __webpack_require__(64074);
        var enums = __webpack_require__(6820);
        var models = __webpack_require__(50320);
        var index_node = __webpack_require__(51248);
        var spec = __webpack_require__(94321);
        var content_uuid = __webpack_require__(94348);
        var provenance = __webpack_require__(63124);
        var concrete_spec = __webpack_require__(16804);
        var spdx = __webpack_require__(61290);
        var links = __webpack_require__(31530);
        var purl = __webpack_require__(74470);
        var spack_properties = __webpack_require__(39497);
        var system_package = __webpack_require__(94203);
        var upstream_owner = __webpack_require__(83928);
        ;
        function componentOf(item, supplier) {
            const { spec, facts, owner } = item;
            const publisher = (0, upstream_owner.r)(facts);
            const handedOn = (0, concrete_spec.ge)(spec) ? owner?.package.supplier : supplier;
            return new models.Component(typeOf(item), spec.name, {
                bomRef: spec.hash,
                group: spec.namespace,
                version: spec.version,
                purl: owner ? (0, system_package.Et)(owner.package, owner.distribution) : (0, purl.V)(spec),
                description: owner?.package.summary ?? facts?.description,
                ...(handedOn && { supplier: new models.OrganizationalEntity({ name: handedOn }) }),
                ...(publisher && { publisher }),
                cpe: item.identities.find((one) => one.startsWith('cpe:')),
                scope: item.atRuntime ? enums.ComponentScope.Required : enums.ComponentScope.Excluded,
                hashes: sha256(item.tarball && (0, digest.ZD)(item.tarball)),
                licenses: declaredLicenses(item.licence),
                externalReferences: new models.ExternalReferenceRepository(referencesOf(item)),
                properties: new models.PropertyRepository([
                    ...(0, spack_properties.E)(item),
                    ...(owner ? (0, system_package.BC)(owner.package) : []),
                    ...withoutAddress(item),
                    ...(0, spack_properties.z)(item),
                ].map(([name, value]) => new models.Property(name, value))),
            });
        }
        const typeOf = (item) => item.linkedTo ? enums.ComponentType.Library : enums.ComponentType.Application;
        const sha256 = (hex) => new models.HashDictionary(hex === undefined ? [] : [[enums.HashAlgorithm['SHA-256'], hex]]);
        function declaredLicenses(licence) {
            if (licence.kind === 'unknown')
                return new models.LicenseRepository();
            const { expression, references } = licence;
            const text = references.find(({ id }) => id === expression)?.text ?? expression;
            if ((0, spdx.isSupportedSpdxId)(expression))
                return new models.LicenseRepository([declared(new models.SpdxLicense(expression))]);
            return new models.LicenseRepository([
                declared(text === expression ? new models.LicenseExpression(expression) : new models.NamedLicense(text)),
            ]);
        }
        function declared(license) {
            license.acknowledgement = enums.LicenseAcknowledgement.Declared;
            return license;
        }
        function referencesOf({ facts, owner, patches, identities }) {
            const homepage = (0, links.x)(owner?.package.homepage ?? facts?.homepage);
            return [
                ...(homepage === undefined
                    ? []
                    : [new models.ExternalReference(homepage, enums.ExternalReferenceType.Website)]),
                ...(facts?.sources ?? []).flatMap(sourceReference),
                ...patches.flatMap(patchReference),
                ...identities
                    .filter((one) => one.startsWith('pkg:'))
                    .map((purl) => new models.ExternalReference(purl, enums.ExternalReferenceType.Other, { comment: 'upstream purl' })),
            ];
        }
        const addressOf = (source) => (0, links.x)(source.git) ?? (0, links.x)(source.url) ?? (0, links.Y)(source.url);
        const withoutAddress = ({ facts }) => (facts?.sources ?? []).flatMap((source) => source.sha256 !== undefined && addressOf(source) === undefined
            ? [['spack:source', `sha256:${source.sha256}`]]
            : []);
        function sourceReference(source) {
            const comment = source.resource === undefined ? undefined : `resource ${source.resource}`;
            const address = addressOf(source);
            if (address === undefined)
                return [];
            if (source.git === undefined)
                return [
                    new models.ExternalReference(address, enums.ExternalReferenceType.SourceDistribution, {
                        hashes: sha256(source.sha256),
                        comment,
                    }),
                ];
            const version = source.commit ?? source.ref;
            return [
                new models.ExternalReference(address, enums.ExternalReferenceType.VCS, {
                    comment: [comment, version].filter((text) => text !== undefined).join(', ') || undefined,
                }),
            ];
        }
        function patchReference({ url, file, sha256: digest }) {
            const address = (0, links.x)(url) ?? file;
            return address === undefined
                ? []
                : [
                    new models.ExternalReference(address, enums.ExternalReferenceType.Other, {
                        hashes: sha256(digest),
                        comment: 'patch',
                    }),
                ];
        }
        ;
        function baseComponent(base) {
            const { distribution, name, unread } = base;
            const packages = base.packages.map((one) => packageComponent(one, base));
            const system = new models.Component(enums.ComponentType.OperatingSystem, distribution.id, {
                bomRef: 'base',
                version: distribution.version,
                description: (0, system_package.ej)(base),
                scope: enums.ComponentScope.Required,
                properties: new models.PropertyRepository([new models.Property('system:base', name)]),
            });
            for (const { bomRef } of packages)
                system.dependencies.add(bomRef);
            return { system, packages, properties: unread.map((why) => new models.Property('system:unread', why)) };
        }
        function packageComponent(one, { distribution }) {
            const purl = (0, system_package.Et)(one, distribution);
            const homepage = (0, links.x)(one.homepage);
            return new models.Component(enums.ComponentType.Library, one.name, {
                bomRef: purl,
                version: one.version,
                purl,
                description: one.summary,
                scope: enums.ComponentScope.Required,
                supplier: one.supplier === undefined ? undefined : new models.OrganizationalEntity({ name: one.supplier }),
                licenses: declaredLicenses(one.licence),
                externalReferences: new models.ExternalReferenceRepository(homepage === undefined
                    ? []
                    : [new models.ExternalReference(homepage, enums.ExternalReferenceType.Website)]),
                properties: new models.PropertyRepository((0, system_package.BC)(one).map(([name, value]) => new models.Property(name, value))),
            });
        }
        ;
        function cyclonedxJson(inventory, provenance) {
            const serializer = new index_node.JsonSerializer(new index_node.JSON.Normalize.Factory(spec.Spec1dot6));
            const bom = bomOf(inventory, provenance);
            bom.serialNumber = `urn:uuid:${(0, content_uuid.V)(serializer.serialize(bom))}`;
            bom.metadata.timestamp = new Date(Math.floor(provenance.created.getTime() / 1000) * 1000);
            return `${serializer.serialize(bom, { space: 2 })}\n`;
        }
        function bomOf(inventory, provenance) {
            const components = connected(inventory.items, provenance.supplier);
            const { subject } = inventory;
            const component = subject.kind === 'spec'
                ? components.get(subject.hash)
                : lockComponent((0, digest.ZD)(subject.digest), inventory.roots.map((root) => components.get(root.spec.hash)));
            const base = inventory.base && baseComponent(inventory.base);
            if (base)
                component.dependencies.add(base.system.bomRef);
            const metadata = new models.Metadata({
                component,
                lifecycles: new models.LifecycleRepository([
                    provenance.built ? enums.LifecyclePhase.Build : enums.LifecyclePhase.PreBuild,
                ]),
                ...handedOnBy(provenance),
                licenses: new models.LicenseRepository([new models.SpdxLicense('CC0-1.0')]),
                tools: new models.Tools({ components: new models.ComponentRepository([toolOf(provenance)]) }),
                properties: new models.PropertyRepository([...originOf(provenance), ...(base?.properties ?? [])]),
            });
            return new models.Bom({
                metadata,
                components: new models.ComponentRepository([
                    ...[...components.values()].filter((other) => other !== component),
                    ...(base ? [base.system, ...base.packages] : []),
                ]),
            });
        }
        const handedOnBy = ({ supplier }) => supplier === undefined ? {} : { supplier: new models.OrganizationalEntity({ name: supplier }) };
        function connected(items, supplier) {
            const components = new Map(items.map((item) => [item.spec.hash, componentOf(item, supplier)]));
            for (const { spec, edges } of items) {
                for (const { to } of edges)
                    components.get(spec.hash).dependencies.add(components.get(to.hash).bomRef);
            }
            return components;
        }
        function lockComponent(sha256, roots) {
            const lock = new models.Component(enums.ComponentType.File, 'spack.lock', {
                bomRef: 'spack.lock',
                hashes: new models.HashDictionary([[enums.HashAlgorithm['SHA-256'], sha256]]),
            });
            for (const root of roots)
                lock.dependencies.add(root.bomRef);
            return lock;
        }
        function toolOf({ version }) {
            const website = new models.ExternalReference(provenance.j, enums.ExternalReferenceType.Website);
            return new models.Component(enums.ComponentType.Application, 'pakages', {
                version,
                externalReferences: new models.ExternalReferenceRepository([website]),
            });
        }
        function originOf({ spack, recipes }) {
            return [
                ...(spack ? [new models.Property('spack:version', spack.version)] : []),
                ...(spack?.commit ? [new models.Property('spack:commit', spack.commit)] : []),
                ...recipes.flatMap(({ namespace, commit }) => commit ? [new models.Property(`spack:recipes:${namespace}`, commit)] : []),
            ];
        }
    }),
    80295: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            O: () => (takeInventory)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30569);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88761);
        function takeInventory({ dag, facts, tarballs, scope, identities, taken, owners, base }, subject) {
            const from = subject.kind === 'spec' ? [subject.hash] : dag.roots;
            const kinds = scope === 'runtime' ? _pakages_model__WEBPACK_IMPORTED_MODULE_0__.lr : _pakages_model__WEBPACK_IMPORTED_MODULE_0__.Oo;
            const specs = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.Gq)(dag, kinds, from).sort(byNameThenHash);
            const atRuntime = new Set((0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.Gq)(dag, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.lr, from).map((spec) => spec.hash));
            const linked = new Set(specs.flatMap((spec) => spec.dependencies
                .filter((to) => to.parameters.deptypes.includes('link'))
                .map((to) => to.hash)));
            const factsOf = new Map(facts.map((entry) => [entry.hash, entry]));
            const items = specs.map((spec) => {
                const known = factsOf.get(spec.hash);
                const owner = owners?.get(spec.hash);
                return {
                    spec,
                    facts: known,
                    licence: owner?.package.licence ?? (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.o)(known?.licenses),
                    owner,
                    patches: known && known.patches.length > 0
                        ? known.patches
                        : (spec.patches ?? []).map((sha256) => ({ sha256 })),
                    atRuntime: atRuntime.has(spec.hash),
                    linkedTo: linked.has(spec.hash),
                    tarball: tarballs.get(spec.hash),
                    taken: taken?.get(spec.hash),
                    identities: identities?.get(spec.hash) ?? [],
                    edges: edgesOf(dag, spec, kinds),
                };
            });
            const roots = items.filter((item) => from.includes(item.spec.hash));
            return { subject, items, roots, ...(base && { base }) };
        }
        function edgesOf(dag, spec, kinds) {
            const edges = spec.dependencies.map((to) => ({
                to: dag.specs.get(to.hash),
                kinds: kinds.filter((kind) => to.parameters.deptypes.includes(kind)),
                virtuals: to.parameters.virtuals.toSorted(),
            }));
            return edges.filter((edge) => edge.kinds.length > 0).sort((a, b) => byNameThenHash(a.to, b.to));
        }
        function byNameThenHash(a, b) {
            const [left, right] = [`${a.name} ${a.hash}`, `${b.name} ${b.hash}`];
            return left < right ? -1 : left > right ? 1 : 0;
        }
    }),
    31530: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Y: () => (fileNameInUrl),
            x: () => (publicUrl)
        });
        function publicUrl(text) {
            const url = text === undefined ? null : URL.parse(text);
            if (url === null || !/^(https?|ftp|git):$/.test(url.protocol))
                return undefined;
            url.username = '';
            url.password = '';
            return url.href;
        }
        function fileNameInUrl(url) {
            const name = url === undefined ? undefined : URL.parse(url)?.pathname.split('/').at(-1);
            return name === '' ? undefined : name;
        }
    }),
    63124: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            U: () => (timestampOf),
            j: () => (TOOL_URL)
        });
        const timestampOf = ({ created }) => `${created.toISOString().slice(0, 19)}Z`;
        const TOOL_URL = 'https://github.com/syspack/pakages';
    }),
    74470: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            V: () => (purlOf)
        });
        var packageurl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87091);
        var packageurl_js__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(packageurl_js__WEBPACK_IMPORTED_MODULE_0__);
        const purlOf = (spec) => new packageurl_js__WEBPACK_IMPORTED_MODULE_0__.PackageURL('spack', spec.namespace, spec.name, spec.version, { sha: spec.hash }, undefined).toString();
    }),
    39497: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            E: () => (spackProperties),
            z: () => (dependencyProperties)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16804);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88761);
        const LANGUAGES = new Set(['c', 'cxx', 'fortran']);
        function spackProperties(item) {
            const { spec, facts } = item;
            const one = (name, value) => value === undefined ? [] : [[name, value]];
            return [
                ['spack:hash', spec.hash],
                ...one('spack:namespace', spec.namespace),
                ['spack:platform', spec.arch.platform],
                ['spack:os', spec.arch.platform_os],
                ['spack:target', (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.$r)(spec)],
                ...item.edges.flatMap(provided),
                ...parameters(spec),
                ...item.patches.map(({ sha256, file }) => [
                    'spack:patch',
                    `sha256:${sha256}${file === undefined ? '' : ` ${file}`}`,
                ]),
                ...((0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.ge)(spec) ? [['spack:external', spec.external?.path ?? '']] : []),
                ...one('spack:taken-from', item.taken?.cache),
                ...one('spack:signed-by', item.taken?.signedBy),
                ...one('spack:package-hash', spec.package_hash),
                ...one('spack:recipe', facts?.recipeSha256 && `sha256:${facts.recipeSha256}`),
                ...(facts?.maintainers ?? []).map((name) => ['spack:maintainer', name]),
            ];
        }
        const dependencyProperties = ({ edges }) => _pakages_model__WEBPACK_IMPORTED_MODULE_1__.Oo.flatMap((kind) => edges
            .filter((edge) => edge.kinds.includes(kind))
            .map(({ to }) => [`spack:dependency:${kind}`, to.hash]));
        function provided({ to, virtuals }) {
            return virtuals.map((name) => [
                `spack:${LANGUAGES.has(name) ? 'compiler' : 'virtual'}:${name}`,
                `${to.name}@${to.version}`,
            ]);
        }
        function parameters(spec) {
            return Object.keys(spec.parameters)
                .filter((name) => name !== 'patches')
                .sort()
                .flatMap((name) => {
                const value = spec.parameters[name];
                if (/^(c|cpp|cxx|f|ld)flags$|^ldlibs$/.test(name))
                    return Array.isArray(value) && value.length > 0
                        ? [[`spack:flags:${name}`, value.join(' ')]]
                        : [];
                return [[`spack:variant:${name}`, Array.isArray(value) ? value.join(',') : String(value)]];
            });
        }
    }),
    97511: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            u: () => (spdxJson)
        });
        var content_uuid = __webpack_require__(94348);
        var src_provenance = __webpack_require__(63124);
        ;
        const extractedLicenses = ({ references }, by) => references.map(({ id, text }) => ({
            licenseId: id,
            ...(text !== id && { name: text }),
            extractedText: `The ${by} states: ${text}`,
        }));
        var external_node_crypto_ = __webpack_require__(77598);
        var links = __webpack_require__(31530);
        var system_package = __webpack_require__(94203);
        ;
        const BASE_ID = 'SPDXRef-Base';
        function systemId(system) {
            const { manager, name, version, architecture = '', spec } = system;
            const parts = [name, version, architecture, ...(spec ? [spec.hash] : [])];
            const one = (0, external_node_crypto_.hash)('sha256', parts.join('\0')).slice(0, 12);
            return `SPDXRef-System-${manager}-${name.replace(/[^A-Za-z0-9.-]+/g, '-')}-${one}`;
        }
        const basePackage = (base) => ({
            SPDXID: BASE_ID,
            name: base.distribution.id,
            ...(base.distribution.version !== undefined && { versionInfo: base.distribution.version }),
            downloadLocation: 'NOASSERTION',
            filesAnalyzed: false,
            description: (0, system_package.ej)(base),
            comment: [`system:base=${base.name}`, ...base.unread.map((why) => `system:unread=${why}`)].join('\n'),
            primaryPackagePurpose: 'OPERATING_SYSTEM',
        });
        function systemPackage(one, { distribution }) {
            const homepage = (0, links.x)(one.homepage);
            const licenseDeclared = one.licence.expression;
            return {
                SPDXID: systemId(one),
                name: one.name,
                versionInfo: one.version,
                downloadLocation: 'NOASSERTION',
                filesAnalyzed: false,
                ...(one.supplier !== undefined && { supplier: supplierText(one.supplier) }),
                ...(homepage && { homepage }),
                ...(one.summary !== undefined && { description: one.summary }),
                ...(licenseDeclared && { licenseDeclared }),
                comment: (0, system_package.BC)(one)
                    .map(([name, value]) => `${name}=${value}`)
                    .join('\n'),
                externalRefs: [
                    {
                        referenceCategory: 'PACKAGE-MANAGER',
                        referenceType: 'purl',
                        referenceLocator: (0, system_package.Et)(one, distribution),
                    },
                ],
            };
        }
        function supplierText(supplier) {
            const at = supplier.endsWith('>') ? supplier.lastIndexOf('<') : -1;
            if (at < 0)
                return `Organization: ${supplier}`;
            return `Organization: ${supplier.slice(0, at).trim()} (${supplier.slice(at + 1, -1)})`;
        }
        var digest = __webpack_require__(64074);
        var concrete_spec = __webpack_require__(16804);
        var purl = __webpack_require__(74470);
        var spack_properties = __webpack_require__(39497);
        var upstream_owner = __webpack_require__(83928);
        ;
        const packageId = (spec) => `SPDXRef-Package-${idText(spec.name)}-${spec.hash}`;
        const sourceId = (spec, index) => `SPDXRef-Source-${idText(spec.name)}-${spec.hash}-${index}`;
        const patchId = (sha256) => `SPDXRef-Patch-${sha256}`;
        const idText = (text) => text.replace(/[^A-Za-z0-9.-]+/g, '-');
        function packageOf(item, supplier) {
            const { spec, facts, owner } = item;
            const handedOn = supplierOf(item, supplier);
            const originator = (0, upstream_owner.r)(facts);
            const licenseDeclared = item.licence.expression;
            return {
                SPDXID: packageId(spec),
                name: spec.name,
                versionInfo: spec.version,
                downloadLocation: 'NOASSERTION',
                filesAnalyzed: false,
                ...(handedOn !== undefined && { supplier: handedOn }),
                ...(originator && { originator: `Organization: ${originator}` }),
                ...checksums(item.tarball && (0, digest.ZD)(item.tarball)),
                ...described(item),
                ...(spec.namespace && { sourceInfo: `Spack recipe ${spec.namespace}.${spec.name}` }),
                ...(licenseDeclared && { licenseDeclared }),
                comment: [...(0, spack_properties.E)(item), ...(owner ? (0, system_package.BC)(owner.package) : [])]
                    .map(([name, value]) => `${name}=${value}`)
                    .join('\n'),
                externalRefs: [
                    ...(owner ? [(0, system_package.Et)(owner.package, owner.distribution)] : []),
                    (0, purl.V)(spec),
                    ...item.identities,
                ].map(identityReference),
                ...(item.linkedTo && { primaryPackagePurpose: 'LIBRARY' }),
            };
        }
        function described({ facts, owner }) {
            const homepage = (0, links.x)(owner?.package.homepage ?? facts?.homepage);
            const description = owner?.package.summary ?? facts?.description;
            return { ...(homepage && { homepage }), ...(description && { description }) };
        }
        function supplierOf({ spec, owner }, builder) {
            if ((0, concrete_spec.ge)(spec))
                return owner?.package.supplier && supplierText(owner.package.supplier);
            return builder && `Organization: ${builder}`;
        }
        function sourcePackage(spec, source, index) {
            const packageFileName = (0, links.Y)(source.url);
            const supplier = (0, upstream_owner.J)([source.git, source.url]);
            return {
                SPDXID: sourceId(spec, index),
                name: source.resource ?? spec.name,
                ...(source.resource === undefined && { versionInfo: spec.version }),
                ...(packageFileName && { packageFileName }),
                downloadLocation: locationOf(source) ?? 'NOASSERTION',
                filesAnalyzed: false,
                ...(supplier !== undefined && { supplier: `Organization: ${supplier}` }),
                ...checksums(source.sha256),
                ...pinned(source),
                primaryPackagePurpose: 'SOURCE',
            };
        }
        function pinned({ git, sha256, commit, ref }) {
            if (git === undefined || sha256 !== undefined)
                return {};
            return {
                comment: commit !== undefined
                    ? 'It has no checksum: the recipe takes it from git, where the commit binds every file.'
                    : `It has no checksum: the recipe takes ${ref === undefined ? 'the default branch' : `"${ref}"`} from git and names no commit, so that nothing binds its files.`,
            };
        }
        function locationOf({ url, git, commit, ref }) {
            const repository = (0, links.x)(git);
            if (repository === undefined)
                return (0, links.x)(url);
            const version = commit ?? ref;
            return `git+${repository}${version === undefined ? '' : `@${encodeURIComponent(version)}`}`;
        }
        function patchPackage({ sha256, url, file }) {
            const name = file ?? (0, links.Y)(url);
            return {
                SPDXID: patchId(sha256),
                name: name ?? `patch ${sha256.slice(0, 12)}`,
                ...(name && { packageFileName: name }),
                downloadLocation: (0, links.x)(url) ?? 'NOASSERTION',
                filesAnalyzed: false,
                ...checksums(sha256),
                primaryPackagePurpose: 'SOURCE',
            };
        }
        const checksums = (sha256) => sha256 === undefined ? {} : { checksums: [{ algorithm: 'SHA256', checksumValue: sha256 }] };
        const identityReference = (referenceLocator) => referenceLocator.startsWith('cpe:')
            ? { referenceCategory: 'SECURITY', referenceType: 'cpe23Type', referenceLocator }
            : { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator };
        ;
        function spdxJson(inventory, provenance) {
            const document = documentOf(inventory, provenance);
            const uuid = (0, content_uuid.V)(JSON.stringify(document));
            document.documentNamespace = `https://spdx.org/spdxdocs/${encodeURIComponent(document.name)}-${uuid}`;
            document.creationInfo.created = (0, src_provenance.U)(provenance);
            return `${JSON.stringify(document, null, 2)}\n`;
        }
        function documentOf(inventory, provenance) {
            const { items, roots, base } = inventory;
            const licenses = new Map([
                ...(base?.packages ?? []).flatMap(({ licence }) => extractedLicenses(licence, 'package')),
                ...items.flatMap(({ licence }) => extractedLicenses(licence, 'recipe')),
            ].map((license) => [license.licenseId, license]));
            return {
                spdxVersion: 'SPDX-2.3',
                dataLicense: 'CC0-1.0',
                SPDXID: 'SPDXRef-DOCUMENT',
                name: inventory.subject.kind === 'lock'
                    ? 'spack.lock'
                    : roots.map(({ spec }) => `${spec.name}-${spec.version}`).join(),
                documentNamespace: '',
                creationInfo: {
                    created: '',
                    creators: [
                        `Tool: pakages-${provenance.version}`,
                        ...(provenance.supplier === undefined ? [] : [`Organization: ${provenance.supplier}`]),
                    ],
                    ...originOf(provenance),
                },
                ...(licenses.size > 0 && { hasExtractedLicensingInfos: [...licenses.values()] }),
                packages: [
                    ...items.map((item) => packageOf(item, provenance.supplier)),
                    ...sourcePackages(items),
                    ...patchesOf(items).map(patchPackage),
                    ...(base ? [basePackage(base), ...base.packages.map((one) => systemPackage(one, base))] : []),
                ],
                relationships: [
                    ...roots.map(({ spec }) => relation('SPDXRef-DOCUMENT', 'DESCRIBES', packageId(spec))),
                    ...items.flatMap(dependencies),
                    ...items.flatMap(origins),
                    ...(base ? contents(base) : []),
                ],
            };
        }
        const contents = (base) => [
            relation('SPDXRef-DOCUMENT', 'DESCRIBES', BASE_ID),
            ...base.packages.map((one) => relation(BASE_ID, 'CONTAINS', systemId(one))),
        ];
        function originOf({ spack, recipes }) {
            const lines = [
                ...(spack ? [`Spack ${spack.version}${spack.commit ? ` (${spack.commit})` : ''}`] : []),
                ...recipes.flatMap(({ namespace, commit }) => commit ? [`recipes ${namespace} (${commit})`] : []),
            ];
            return lines.length === 0 ? {} : { comment: lines.join('\n') };
        }
        const relation = (spdxElementId, relationshipType, relatedSpdxElement, comment) => ({
            spdxElementId,
            relationshipType,
            relatedSpdxElement,
            ...(comment && { comment }),
        });
        const DEPENDENCY_TYPES = {
            build: 'BUILD_DEPENDENCY_OF',
            link: 'DEPENDENCY_OF',
            run: 'RUNTIME_DEPENDENCY_OF',
            test: 'TEST_DEPENDENCY_OF',
        };
        const dependencies = ({ spec, edges }) => edges.flatMap(({ to, kinds }) => [
            relation(packageId(spec), 'DEPENDS_ON', packageId(to)),
            ...kinds.map((kind) => relation(packageId(to), DEPENDENCY_TYPES[kind], packageId(spec), kind === 'link' ? 'link' : undefined)),
        ]);
        const sourcePackages = (items) => items.flatMap(({ spec, facts }) => (facts?.sources ?? []).map((source, index) => sourcePackage(spec, source, index)));
        function patchesOf(items) {
            const patches = new Map();
            for (const patch of items.flatMap((item) => item.patches))
                if (!patches.has(patch.sha256))
                    patches.set(patch.sha256, patch);
            return [...patches.values()];
        }
        function origins({ spec, facts, patches }) {
            return [
                ...(facts?.sources ?? []).map((_, index) => relation(packageId(spec), 'GENERATED_FROM', sourceId(spec, index))),
                ...patches.map(({ sha256 }) => relation(patchId(sha256), 'PATCH_APPLIED', packageId(spec))),
            ];
        }
    }),
    94203: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            BC: () => (systemProperties),
            Et: () => (systemPurlOf),
            ej: () => (baseTitle)
        });
        var packageurl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87091);
        var packageurl_js__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(packageurl_js__WEBPACK_IMPORTED_MODULE_0__);
        var _purl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74470);
        const baseTitle = ({ distribution, name }) => distribution.name ?? (distribution.id === 'linux' ? name : distribution.id);
        const systemProperties = (one) => [
            ['system:manager', one.manager],
            ...(one.architecture === undefined ? [] : [['system:architecture', one.architecture]]),
            ...(one.source ? [['system:source', sourceText(one.source)]] : []),
            ...(one.spec ? [['spack:hash', one.spec.hash]] : []),
        ];
        function systemPurlOf(one, { id, version }) {
            if (one.spec)
                return (0, _purl_js__WEBPACK_IMPORTED_MODULE_1__.V)({ ...one.spec, name: one.name, version: one.version });
            const [, epoch, rest] = /^(?:(\d+):)?(.*)$/s.exec(one.version);
            const ofRpm = one.manager === 'rpm';
            return new packageurl_js__WEBPACK_IMPORTED_MODULE_0__.PackageURL(one.manager, id, one.name, ofRpm ? rest : one.version, {
                ...(one.architecture !== undefined && { arch: one.architecture }),
                distro: version === undefined ? id : `${id}-${version}`,
                ...(ofRpm && epoch !== undefined && { epoch }),
                ...(one.source && { upstream: sourceText(one.source) }),
            }, undefined).toString();
        }
        const sourceText = ({ name, version }) => version === undefined ? name : `${name}@${version}`;
    }),
    83928: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            J: () => (projectOwner),
            r: () => (upstreamOwner)
        });
        const FORGE = /^(?:https?|git):\/\/(?:www\.)?(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)\/([\w.-]+)\/[\w.-]+/;
        function upstreamOwner(facts) {
            const own = facts?.sources.filter(({ resource }) => resource === undefined) ?? [];
            return projectOwner([...own.flatMap(({ git, url }) => [git, url]), facts?.homepage]);
        }
        const projectOwner = (addresses) => addresses.map((address) => FORGE.exec(address ?? '')?.[1]).find((owner) => owner !== undefined);
    })
};
