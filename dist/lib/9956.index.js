export const id = 9956;
export const ids = [9956];
export const modules = {
    99956: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            presentTargets: () => (presentTargets)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12712);
        const RUNNER_ITSELF = {
            name: '',
            system: '',
            container: '',
            compiler: '',
            target: '',
            runner: '',
        };
        const COLUMNS = ['Target', 'System', 'Container', 'Compiler', 'Microarchitecture', 'Runner'];
        function presentTargets(targets) {
            const include = targets.length === 0 ? [RUNNER_ITSELF] : targets;
            return {
                outputs: { matrix: JSON.stringify({ include }) },
                summary: targets.length === 0
                    ? 'No targets are named: builds run on the runner itself.'
                    : (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qj)(COLUMNS, targets.map(cells)),
                json: { include },
            };
        }
        const cells = ({ name, system, container, compiler, target, runner }) => [name, system, container, compiler, target, runner].map((text) => (text === '' ? '' : (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(text)));
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
