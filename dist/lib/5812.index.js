export const id = 5812;
export const ids = [5812];
export const modules = {
    35812: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            presentResolution: () => (presentResolution)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12712);
        function presentResolution(result) {
            const { chosen, file, lock, pruning, pruned } = result;
            const removed = pruned === 'no' ? [] : pruning.removed.map(spec);
            return {
                outputs: {
                    lock: file,
                    specs: chosen.map(({ offered }) => spec(offered)).join('\n'),
                    removed: removed.join('\n'),
                },
                summary: summaryOf(result, removed),
                json: { lock: file, packages: lock.packages, removed, pruned },
            };
        }
        const spec = ({ name, version }) => `${name}@${version}`;
        function summaryOf({ chosen, lock, pruning, pruned }, removed) {
            const rows = chosen.map(({ offered, requirements }) => [
                offered.name,
                offered.version,
                offered.state,
                requirements.map(({ requirement, origin }) => `${requirement.text} (${origin})`).join('; '),
            ]);
            const beside = lock.packages.filter((one) => !chosen.some(({ offered }) => spec(offered) === spec(one)));
            return [
                '### Requirements',
                (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qj)(['Package', 'Version', 'State', 'Required as'], rows),
                ...(beside.length > 0
                    ? [`${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(beside.length, 'older version')} beside: ${beside.map(spec).join(', ')}.`]
                    : []),
                ...pruneLine(pruned, removed, pruning.removed.length),
            ].join('\n\n');
        }
        function pruneLine(pruned, removed, prunable) {
            if (pruned === 'no')
                return prunable > 0
                    ? [`${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(prunable, 'version')} could be pruned: nothing requires them any more.`]
                    : [];
            if (removed.length === 0)
                return ['Nothing to prune.'];
            return [
                pruned === 'done'
                    ? `Pruned: ${removed.join(', ')}.`
                    : `Would be pruned (give "write" as well to do it): ${removed.join(', ')}.`,
            ];
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
