export const id = 4775;
export const ids = [4775];
export const modules = {
    44775: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            presentIndex: () => (presentIndex)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12712);
        var _pakages_catalog__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16094);
        function presentIndex(result) {
            const { folder, site, input, signer } = result;
            const versions = input.packages.flatMap((one) => one.versions);
            const states = _pakages_catalog__WEBPACK_IMPORTED_MODULE_0__.x.map((state) => [state, versions.filter((version) => version.state === state).length]);
            const changed = site.written + site.removed > 0;
            return {
                outputs: {
                    site: folder,
                    digest: `sha256:${site.root}`,
                    changed: String(changed),
                    packages: String(input.packages.length),
                    versions: String(versions.length),
                    'signed-by': signer ?? '',
                },
                summary: [
                    '### Package index',
                    `${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.hS)(input.packages.length, 'package')} with ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.hS)(versions.length, 'version')}, ${signer === undefined ? 'not signed' : `signed by ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.aY)(signer)}`}.`,
                    (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Qj)(['State', 'Versions'], states.map(([state, number]) => [state, String(number)])),
                    changed
                        ? `${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.hS)(site.written, 'file')} written, ${site.removed} removed, ${site.kept} kept in ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.aY)(folder)}.`
                        : `Nothing changed in ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.aY)(folder)}.`,
                ].join('\n\n'),
                json: {
                    site: folder,
                    digest: `sha256:${site.root}`,
                    written: site.written,
                    kept: site.kept,
                    removed: site.removed,
                    bytes: site.bytes,
                    packages: input.packages.length,
                    states: Object.fromEntries(states),
                    signedBy: signer ?? null,
                    seconds: result.seconds,
                },
            };
        }
    }),
    16094: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            I: () => (rankOf),
            x: () => (STATES)
        });
        const STATES = [
            'approved',
            'pending',
            'unreviewed',
            'rejected',
            'removed',
        ];
        const rankOf = (state) => STATES.indexOf(state);
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
