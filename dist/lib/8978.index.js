export const id = 8978;
export const ids = [8978];
export const modules = {
    48978: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            envWork: () => (envWork)
        });
        var _pakages_store__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86021);
        var _pakages_store__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84469);
        var _loading_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97837);
        const envWork = {
            run: async (inputs, { host }) => {
                const { changes } = await (0, _loading_load_js__WEBPACK_IMPORTED_MODULE_0__.Hh)(inputs, host);
                const after = [...(0, _pakages_store__WEBPACK_IMPORTED_MODULE_1__.A)(host.env, changes)];
                return {
                    variables: Object.fromEntries(after.map(([name, value]) => [name, value ?? null])),
                    script: inputs.shell === 'json' ? undefined : (0, _pakages_store__WEBPACK_IMPORTED_MODULE_2__.k)(inputs.shell, host.env, changes),
                };
            },
            present: ({ variables, script }) => ({
                answer: { exactly: script ?? `${JSON.stringify(variables, null, 2)}\n` },
                json: variables,
            }),
        };
    }),
    84469: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $: () => (effectOf),
            k: () => (shellScript)
        });
        var _change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35767);
        var _shell_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86021);
        function shellScript(shell, env, changes) {
            const after = (0, _shell_variables_js__WEBPACK_IMPORTED_MODULE_0__.A)(env, changes);
            const lines = [...(0, _change_js__WEBPACK_IMPORTED_MODULE_1__.q2)(changes)].flatMap(([name, all]) => {
                const effect = (shell === 'csh' ? undefined : effectOf(all)) ?? {
                    kind: 'value',
                    value: after.has(name) ? after.get(name) : env[name],
                };
                return effect.kind === 'value' && !after.has(name) && shell === 'csh'
                    ? []
                    : WRITERS[shell](name, effect);
            });
            return lines.map((line) => `${line}\n`).join('');
        }
        function effectOf(changes) {
            let effect = { kind: 'around', before: '', after: '' };
            for (const change of changes) {
                const next = extended(effect, change);
                if (next === undefined)
                    return undefined;
                effect = next;
            }
            return effect;
        }
        function extended(effect, change) {
            if (['set', 'set-path', 'unset'].includes(change.do))
                return { kind: 'value', value: (0, _change_js__WEBPACK_IMPORTED_MODULE_1__.g7)(undefined, change) };
            if (effect.kind === 'value')
                return { kind: 'value', value: (0, _change_js__WEBPACK_IMPORTED_MODULE_1__.g7)(effect.value, change) };
            if ((change.separator ?? ':') !== ':')
                return undefined;
            const path = (0, _change_js__WEBPACK_IMPORTED_MODULE_1__.qb)(change.value ?? '');
            const { before, after } = effect;
            if (change.do === 'prepend-path')
                return { ...effect, before: joined(path, before) };
            if (change.do === 'append-path')
                return { ...effect, after: joined(after, path) };
            return undefined;
        }
        const joined = (...parts) => parts.filter((part) => part !== '').join(':');
        const quotedForSh = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
        const sh = (name, effect) => {
            if (effect.kind === 'value')
                return effect.value === undefined
                    ? [`unset ${name}`]
                    : [`export ${name}=${quotedForSh(withEnd(name, effect.value))}`];
            const { before, after } = effect;
            const value = before === ''
                ? `"\${${name}:+$${name}:}"${quotedForSh(after)}`
                : `${quotedForSh(before)}"\${${name}:+:$${name}}"${after === '' ? '' : quotedForSh(`:${after}`)}`;
            const end = `case "$${name}" in *:) ;; *) export ${name}="$${name}:" ;; esac`;
            return [`export ${name}=${value}`, ...(name === 'MANPATH' ? [end] : [])];
        };
        const quotedForFish = (text) => `'${text.replaceAll(/['\\]/g, '\\$&')}'`;
        const fish = (name, effect) => {
            if (effect.kind === 'value')
                return effect.value === undefined
                    ? [`set -e ${name}`]
                    : [`set -gx ${name} ${quotedForFish(withEnd(name, effect.value))}`];
            const { before, after } = effect;
            const around = (text) => `${before === '' ? '' : quotedForFish(`${before}${text === '' ? '' : ':'}`)}${text}${after === '' ? '' : quotedForFish(text === '' && before === '' ? after : `:${after}`)}`;
            const end = `string match -q '*:' -- "$${name}"; or set -gx ${name} "$${name}:"`;
            return [
                `if test -n "$${name}"; set -gx ${name} ${around(`"$${name}"`)}; else; set -gx ${name} ${around('')}; end`,
                ...(name === 'MANPATH' ? [end] : []),
            ];
        };
        const quotedForCsh = (text) => `'${text.replaceAll("'", `'\\''`).replaceAll('!', '\\!').replaceAll('\n', '\\\n')}'`;
        const csh = (name, effect) => {
            const value = effect.kind === 'value' ? effect.value : undefined;
            return [value === undefined ? `unsetenv ${name};` : `setenv ${name} ${quotedForCsh(value)};`];
        };
        const WRITERS = { bash: sh, zsh: sh, fish, csh };
        const withEnd = (name, value) => name === 'MANPATH' && !value.endsWith(':') ? `${value}:` : value;
    })
};
