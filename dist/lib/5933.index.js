export const id = 5933;
export const ids = [5933];
export const modules = {
    65933: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            presentSetup: () => (presentSetup)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12712);
        const ORIGINS = {
            SPACK_ROOT: 'from SPACK_ROOT',
            PATH: 'from the PATH',
            cache: 'from the cache folder',
            clone: 'cloned now',
        };
        function presentSetup({ facts, installRoot, cacheHit, publicCaches, }) {
            const builtin = facts.recipes.find(({ namespace }) => namespace === 'builtin');
            const recipes = facts.recipes.map(({ namespace, folder, commit }) => [
                `Recipes ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(namespace)}`,
                `${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(folder)}${commit ? ` at ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(commit.slice(0, 10))}` : ''}`,
            ]);
            return {
                outputs: {
                    'spack-version': facts.version,
                    'spack-commit': facts.commit ?? '',
                    'spack-root': facts.root,
                    'recipes-commit': builtin?.commit ?? '',
                    'recipes-root': builtin?.folder ?? '',
                    scope: facts.scope,
                    program: facts.wrapper,
                    'install-root': installRoot,
                    target: facts.target,
                    platform: facts.platform,
                    compilers: facts.compilers.join(' '),
                    'cache-hit': String(cacheHit),
                },
                summary: [
                    '### Spack',
                    (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qj)(['What', 'Which'], [
                        [
                            'Spack',
                            `${facts.version}${facts.commit ? ` ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(facts.commit.slice(0, 10))}` : ''}, ${ORIGINS[facts.origin]}`,
                        ],
                        ...recipes,
                        ['Builds for', `${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(facts.target)} on ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(facts.platform)}`],
                        ['Compilers', facts.compilers.map(_pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY).join(', ')],
                        ...(publicCaches.length > 0
                            ? [['Builds take from', publicCaches.map((one) => (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(one)).join('<br>')]]
                            : []),
                        ['Call it as', (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(facts.wrapper)],
                    ]),
                ].join('\n\n'),
                json: { ...facts, installRoot, cacheHit, publicCaches },
            };
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
