export const id = 7112;
export const ids = [7112];
export const modules = {
    97112: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            presentContainer: () => (presentContainer)
        });
        var markdown = __webpack_require__(12712);
        var platform = __webpack_require__(23058);
        var container_layer = __webpack_require__(48258);
        ;
        const MOST_LINES = 40;
        const LARGEST = 15;
        const WIDTH = 8;
        const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
        function layerPicture(layers) {
            const lines = linesOf(layers.toReversed());
            const largest = Math.max(...lines.map(sizeOf), 1);
            return (0, markdown.Qj)(['Layer', 'Size', '', ''], lines.map((line) => [
                titleOf(line),
                sizeText(sizeOf(line)),
                bar(sizeOf(line) / largest),
                whatOf(line),
            ]));
        }
        function linesOf(layers) {
            if (layers.length <= MOST_LINES)
                return layers.map((layer) => [layer]);
            const alone = new Set(layers.toSorted((a, b) => b.size - a.size).slice(0, LARGEST));
            const lines = [];
            for (const [at, layer] of layers.entries()) {
                const last = lines.at(-1);
                if (at > 1 && last && !alone.has(layer) && !alone.has(last[0]))
                    last.push(layer);
                else
                    lines.push([layer]);
            }
            return lines;
        }
        const sizeOf = (line) => line.reduce((sum, { size }) => sum + size, 0);
        const sizeText = (bytes) => (0, markdown.ix)(bytes).replace(' ', '\u00a0');
        function titleOf(line) {
            const [first, last] = [line[0], line.at(-1)];
            return line.length === 1
                ? (0, markdown.aY)(first.title)
                : `${(0, markdown.hS)(line.length, 'layer')}, ${(0, markdown.aY)(first.title)} to ${(0, markdown.aY)(last.title)}`;
        }
        function whatOf(line) {
            const counts = new Map();
            for (const { what } of line)
                counts.set(what, (counts.get(what) ?? 0) + 1);
            const [[only], ...others] = [...counts];
            return others.length === 0
                ? only
                : [...counts].map(([what, count]) => `${count} ${what}`).join(', ');
        }
        function bar(part) {
            const eighths = Math.max(1, Math.round(part * WIDTH * 8));
            return '█'.repeat(eighths >> 3) + EIGHTHS[eighths % 8];
        }
        ;
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
                    size: String(summary_sizeOf(first)),
                    uploaded: String(uploadedBytes(result)),
                    sbom,
                    'signed-by': published?.signing.kind === 'signed' ? published.signing.by : '',
                },
                summary: summaryOf(result),
                json: {
                    image: published ? imageName(result) : undefined,
                    digest,
                    tags,
                    kept: published?.kept ?? [],
                    archive,
                    sbom,
                    uploaded: uploadedBytes(result),
                    seconds: result.seconds,
                    images: images.map((one) => ({
                        platform: (0, platform.V)(one.image.platform),
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
        const summary_sizeOf = ({ image }) => image.blobs.reduce((sum, { size }) => sum + size, 0);
        const uploadedBytes = ({ published }) => (published?.blobs ?? [])
            .filter(({ outcome }) => outcome === 'uploaded' || outcome === 'copied')
            .reduce((sum, { size }) => sum + size, 0);
        function movedText(result) {
            const { foreseen, published } = result;
            if (foreseen === undefined)
                return published ? `${(0, markdown.ix)(uploadedBytes(result))} uploaded` : 'nothing uploaded';
            const sent = foreseen.filter(({ outcome }) => outcome === 'to upload' || outcome === 'to copy');
            return `${(0, markdown.ix)(sent.reduce((sum, { size }) => sum + size, 0))} would go up`;
        }
        function rowsOf({ base, layers, image }, { published, foreseen = [] }) {
            const blobs = published?.blobs ?? foreseen;
            const outcomes = new Map(blobs.map(({ digest, outcome }) => [digest, outcome]));
            const titles = [
                ...base.layers.map((_, at) => `base, layer ${at + 1}`),
                ...layers.map((layer) => (0, container_layer.KY)(layer)),
            ];
            return image.blobs.map(({ digest, size }, at) => ({
                title: titles[at],
                digest,
                size,
                what: outcomes.get(digest) ?? '',
            }));
        }
        function summaryOf(result) {
            const { images, published, repository, tags, archive, dryRun, seconds, digest } = result;
            const where = published
                ? (0, markdown.aY)(imageName(result))
                : dryRun
                    ? (0, markdown.aY)(repository ?? 'nowhere')
                    : (0, markdown.aY)(archive ?? '');
            return [
                `### ${dryRun ? 'Would put together' : 'Put together'} ${where}`,
                `${(0, markdown.hS)(images[0].chosen.packages.length, 'package')} on ${(0, markdown.aY)(images[0].base.name)}: ${(0, markdown.hS)(images[0].image.blobs.length, 'layer')}, ${(0, markdown.ix)(summary_sizeOf(images[0]))}; ${movedText(result)}. ${seconds.toFixed(1)} s.`,
                ...(published ? [signingLine(published.signing)] : []),
                `Tags: ${tags.map((tag) => (0, markdown.aY)(tag)).join(', ')}. Digest: ${(0, markdown.aY)(digest)}.`,
                ...keptLine(result),
                ...images.map((one) => pictureOf(one, result)),
            ].join('\n\n');
        }
        function keptLine({ published }) {
            const kept = published?.kept ?? [];
            if (kept.length === 0)
                return [];
            const names = kept.map(({ tag, version }) => `${(0, markdown.aY)(tag)} at ${(0, markdown.aY)(version)}`);
            return [
                `**Not moved**: ${names.join(', ')}, which ${kept.length === 1 ? 'is' : 'are'} newer. Name them in \`tags\` to move them back.`,
            ];
        }
        const signingLine = (signing) => signing.kind === 'signed'
            ? signing.statements === 0
                ? `Signed before: nothing new to sign for ${signing.by}.`
                : `Signed by ${signing.by}: provenance and SBOMs.`
            : `**Not signed**: ${signing.why}.`;
        function pictureOf(one, result) {
            const title = `**${(0, platform.V)(one.image.platform)}**`;
            return `${title}\n\n${layerPicture(rowsOf(one, result))}`;
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
            p0: () => (duration),
            q: () => (linked)
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
        const linked = (text, address, otherwise = '') => address === undefined ? otherwise : `[${text}](${address})`;
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
