export const id = 7147;
export const ids = [7147];
export const modules = {
    47147: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            moduleWork: () => (moduleWork)
        });
        var documents = __webpack_require__(61063);
        var markdown = __webpack_require__(12712);
        var short_hash = __webpack_require__(48055);
        var root_environment = __webpack_require__(16695);
        var change = __webpack_require__(35767);
        var shell_script = __webpack_require__(84469);
        ;
        function moduleFile(format, { about, changes }) {
            const leftOut = [];
            const lines = [...(0, change.q2)(changes)].flatMap(([name, all]) => {
                const found = linesOf(name, all);
                if (found === undefined)
                    leftOut.push(name);
                return found ?? [];
            });
            return { text: WRITERS[format](about, lines), leftOut };
        }
        function linesOf(name, changes) {
            const effect = (0, shell_script.$)(changes);
            if (effect?.kind === 'value')
                return [
                    effect.value === undefined
                        ? { do: 'unsetenv', name }
                        : { do: 'setenv', name, value: effect.value },
                ];
            if (effect === undefined)
                return everyOne(name, changes);
            const { before, after } = effect;
            const end = name === 'MANPATH' ? [{ do: 'append_path', name, value: '', separator: ':' }] : [];
            return [
                ...(before === ''
                    ? []
                    : [{ do: 'prepend_path', name, value: before, separator: ':' }]),
                ...(after === '' ? [] : [{ do: 'append_path', name, value: after, separator: ':' }]),
                ...end,
            ];
        }
        function everyOne(name, changes) {
            const lines = changes.map((change) => {
                const { value = '', separator = ':' } = change;
                if (change.do === 'prepend-path')
                    return { do: 'prepend_path', name, value, separator };
                return change.do === 'append-path' || change.do === 'append-flags'
                    ? { do: 'append_path', name, value, separator }
                    : undefined;
            });
            return lines.some((line) => line === undefined) ? undefined : lines;
        }
        const PLAIN = /[A-Za-z0-9 _./:+=@,-]/;
        const quotedForLua = (text) => `"${[...Buffer.from(text)]
            .map((byte) => {
            const letter = String.fromCharCode(byte);
            return PLAIN.test(letter) ? letter : `\\${String(byte).padStart(3, '0')}`;
        })
            .join('')}"`;
        const quotedForTcl = (text) => `"${[...Array(text.length).keys()]
            .map((at) => {
            const letter = text[at];
            return PLAIN.test(letter)
                ? letter
                : `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
        })
            .join('')}"`;
        const lua = (about, lines) => [
            `whatis(${quotedForLua(about)})`,
            ...lines.map((line) => {
                const words = [line.name, ...('value' in line ? [line.value] : [])];
                const all = 'separator' in line ? [...words, line.separator] : words;
                return `${line.do}(${all.map(quotedForLua).join(', ')})`;
            }),
            '',
        ].join('\n');
        const tcl = (about, lines) => [
            '#%Module1.0',
            `module-whatis ${quotedForTcl(about)}`,
            ...lines.map((line) => {
                const delimiter = 'separator' in line && line.separator !== ':' ? `-d ${quotedForTcl(line.separator)} ` : '';
                const value = 'value' in line ? ` ${quotedForTcl(line.value)}` : '';
                return `${line.do.replace('_', '-')} ${delimiter}${line.name}${value}`;
            }),
            '',
        ].join('\n');
        const WRITERS = { lmod: lua, tcl };
        var external_node_path_ = __webpack_require__(76760);
        var load = __webpack_require__(97837);
        ;
        const moduleWork = {
            run: async (inputs, { host }) => {
                const { root, packages, wanted } = await (0, load.nq)(inputs, host);
                const files = [];
                for (const one of wanted) {
                    const { changes } = await (0, root_environment.A)(root, packages, [one]);
                    const about = `${one.spec.name} ${one.spec.version}`;
                    const { text, leftOut } = moduleFile(inputs.format, { about, changes });
                    if (leftOut.length > 0)
                        host.warning(`No module file can say what ${about} does to ${leftOut.join(', ')}.`);
                    const file = (0, external_node_path_.join)((0, external_node_path_.resolve)(host.workspace, inputs.to), nameOf(one, inputs.format));
                    await (0, documents.f8)(file, text);
                    files.push(file);
                }
                return files;
            },
            present: (files) => ({
                answer: {
                    markdown: [`${(0, markdown.hS)(files.length, 'module file')}:`, '', ...files.map(markdown.aY)].join('\n'),
                },
                json: { files },
            }),
        };
        function nameOf({ spec }, format) {
            const version = spec.version.replaceAll(/[^\w.+-]/g, '_');
            return (0, external_node_path_.join)(spec.name, `${version}-${(0, short_hash.B)(spec.hash)}${format === 'lmod' ? '.lua' : ''}`);
        }
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
