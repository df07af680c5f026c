export const id = 3441;
export const ids = [3441];
export const modules = {
    13441: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            presentContainer: () => (presentContainer)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12712);
        var _pakages_container__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23058);
        var _pakages_container__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48258);
        function presentContainer(result) {
            const { images, digest, tags, archive, sbom, published } = result;
            const first = images[0];
            return {
                outputs: {
                    image: published ? imageName(result) : '',
                    digest,
                    tags: tags.join('\n'),
                    archive: archive ?? '',
                    layers: String(first.image.blobs.length),
                    size: String(sizeOf(first)),
                    uploaded: String(uploadedBytes(result)),
                    sbom,
                    'signed-by': published?.signing.kind === 'signed' ? published.signing.by : '',
                },
                summary: summaryOf(result),
                json: {
                    image: published ? imageName(result) : undefined,
                    digest,
                    tags,
                    archive,
                    sbom,
                    uploaded: uploadedBytes(result),
                    seconds: result.seconds,
                    images: images.map((one) => ({
                        platform: (0, _pakages_container__WEBPACK_IMPORTED_MODULE_0__.V)(one.image.platform),
                        digest: one.image.descriptor.digest,
                        base: { name: one.base.name, digest: one.base.digest },
                        layers: rowsOf(one, result).map(({ title, digest, size, what }) => ({
                            title,
                            digest,
                            size,
                            what,
                        })),
                    })),
                },
            };
        }
        const imageName = ({ repository, digest }) => `${(repository ?? '').replace(/^oci(?:\+https?)?:\/\//, '')}@${digest}`;
        const sizeOf = ({ image }) => image.blobs.reduce((sum, { size }) => sum + size, 0);
        const uploadedBytes = ({ published }) => (published?.blobs ?? [])
            .filter(({ outcome }) => outcome === 'uploaded' || outcome === 'copied')
            .reduce((sum, { size }) => sum + size, 0);
        function rowsOf({ base, layers, image }, { published }) {
            const outcomes = new Map(published?.blobs.map(({ digest, outcome }) => [digest, outcome]));
            const titles = [
                ...base.layers.map((_, at) => `base, layer ${at + 1}`),
                ...layers.map((layer) => (0, _pakages_container__WEBPACK_IMPORTED_MODULE_1__.KY)(layer)),
            ];
            return image.blobs.map(({ digest, size, home }, at) => ({
                title: titles[at],
                digest,
                size,
                what: outcomes.get(digest) ?? (home.kind === 'file' ? 'to upload' : 'to copy or mount'),
            }));
        }
        function summaryOf(result) {
            const { images, published, repository, tags, archive, dryRun, seconds, digest } = result;
            const where = published
                ? (0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.aY)(imageName(result))
                : dryRun
                    ? (0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.aY)(repository ?? 'nowhere')
                    : (0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.aY)(archive ?? '');
            return [
                `### ${dryRun ? 'Would put together' : 'Put together'} ${where}`,
                `${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.hS)(images[0].chosen.packages.length, 'package')} on ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.aY)(images[0].base.name)}: ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.hS)(images[0].image.blobs.length, 'layer')}, ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.ix)(sizeOf(images[0]))}; ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.ix)(uploadedBytes(result))} uploaded. ${seconds.toFixed(1)} s.`,
                ...(published ? [signingLine(published.signing)] : []),
                `Tags: ${tags.map((tag) => (0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.aY)(tag)).join(', ')}. Digest: ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.aY)(digest)}.`,
                ...images.map((one) => pictureOf(one, result)),
            ].join('\n\n');
        }
        const signingLine = (signing) => signing.kind === 'signed'
            ? signing.statements === 0
                ? `Signed before: nothing new to sign for ${signing.by}.`
                : `Signed by ${signing.by}: provenance and SBOMs.`
            : `**Not signed**: ${signing.why}.`;
        const MOST = 60;
        const WIDTH = 24;
        function pictureOf(one, result) {
            const rows = rowsOf(one, result).toReversed();
            const largest = Math.max(...rows.map(({ size }) => size), 1);
            const bar = (size) => '█'.repeat(Math.max(1, Math.round((size / largest) * WIDTH)));
            const shown = rows
                .slice(0, MOST)
                .map(({ title, size, what }) => [(0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.aY)(title), (0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.ix)(size), bar(size), what]);
            const rest = rows.length > MOST ? [`and ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.hS)(rows.length - MOST, 'layer')} below`] : [];
            return [
                `**${(0, _pakages_container__WEBPACK_IMPORTED_MODULE_0__.V)(one.image.platform)}**`,
                (0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.Qj)(['Layer', 'Size', '', ''], shown),
                ...rest,
            ].join('\n\n');
        }
    }),
    23058: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            V: () => (platformText)
        });
        const platformText = ({ os, architecture, variant }) => [os, architecture, variant].filter((part) => part !== undefined && part !== '').join('/');
    }),
    48258: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            IG: () => (BASE_NAME),
            KY: () => (layerTitle),
            bl: () => (MOST_LAYERS),
            rz: () => (BASE_DIGEST),
            wB: () => (PACKAGES_ANNOTATION)
        });
        const PACKAGES_ANNOTATION = 'io.github.syspack.pakages.packages';
        const BASE_NAME = 'org.opencontainers.image.base.name';
        const BASE_DIGEST = 'org.opencontainers.image.base.digest';
        const MOST_LAYERS = 125;
        function layerTitle({ packages }) {
            const [first, ...others] = packages.map(({ name, version }) => `${name}@${version}`);
            if (first === undefined)
                return 'view, environment, SBOMs, licences';
            return others.length === 0 ? first : `${first} and ${others.length} more`;
        }
    }),
    12712: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Qj: () => (markdownTable),
            aY: () => (code),
            hS: () => (counted),
            ix: () => (megabytes),
            p0: () => (duration)
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
        function duration(seconds) {
            if (seconds < 10)
                return `${seconds.toFixed(1)} s`;
            const whole = Math.round(seconds);
            if (whole < 60)
                return `${whole} s`;
            if (whole < 3600)
                return `${Math.floor(whole / 60)} min ${whole % 60} s`;
            return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
        }
    })
};
