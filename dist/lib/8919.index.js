export const id = 8919;
export const ids = [8919];
export const modules = {
    40862: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            M: () => (destinationOf)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        function destinationOf(token, { context }) {
            const branch = /^refs\/heads\/(.+)$/.exec(context.ref ?? '')?.[1];
            if (context.fromFork)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo('A pull request from a fork cannot propose updates.', {
                    id: 'updates-from-fork',
                    fix: 'Run this on a schedule, or with "dry-run: true".',
                });
            if (context.repository === undefined || context.commit === undefined || branch === undefined) {
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo('It is not known which branch updates are for.', {
                    id: 'branch-unknown',
                    fix: 'Run this on a schedule, a push or workflow_dispatch of a branch, or with "dry-run: true".',
                });
            }
            if (token === undefined)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo('There is no token to open pull requests with.', {
                    id: 'token-missing',
                    fix: 'Leave the input "token" at its default, or use "dry-run: true".',
                });
            return { repository: context.repository, token, base: { branch, commit: context.commit } };
        }
    }),
    18645: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            H: () => (holdWorkFolder),
            U: () => (holdFolder)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
        var node_os__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
        var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_3___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
        var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
        var _errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(37638);
        var _node_process_identity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82518);
        var _regular_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8100);
        var _temporary_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81401);
        var _work_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17813);
        const BEAT = 30_000;
        const SILENCE = 10 * 60_000;
        const TRIES = 8;
        const FRESH = 2_000;
        const ownerType = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
            action: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
            host: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
            pid: zod__WEBPACK_IMPORTED_MODULE_4__.aig(),
            started: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
            machine: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
            since: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
            inode: zod__WEBPACK_IMPORTED_MODULE_4__.aig(),
        });
        async function holdWorkFolder(root, action, ports, body) {
            const work = await (0, _work_folder_js__WEBPACK_IMPORTED_MODULE_5__._)(root);
            return holdFolder(root, action, ports, () => body(work));
        }
        async function holdFolder(root, action, ports, body, options = {}) {
            const file = await take(root, action, ports, options);
            const beat = setInterval(() => void touch(file), BEAT).unref();
            try {
                return await body();
            }
            finally {
                clearInterval(beat);
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
            }
        }
        async function take(root, action, ports, { wait = 0, input = 'work-dir' }) {
            const until = ports.clock.now() + wait;
            for (let tries = 1;; tries++) {
                const file = await claim(root, action);
                const other = await otherOwner(root, file, ports).catch(async (error) => {
                    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
                    throw error;
                });
                if (other === undefined)
                    return file;
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
                if (wait > 0 && tries === 2)
                    ports.host.notice(`${holder(root, other)} It is waited for.`);
                const stepsBack = other.age <= FRESH && tries < TRIES;
                if (!stepsBack && ports.clock.now() >= until)
                    throw held(root, other, input);
                await ports.clock.sleep(20 + Math.random() * 100 * Math.min(tries, TRIES), ports.signal);
            }
        }
        const NAME = /^in-use\.[0-9a-f-]{36}\.json$/;
        async function claim(root, action) {
            const id = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
            const file = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, `in-use.${id}.json`);
            await (0, _temporary_file_js__WEBPACK_IMPORTED_MODULE_6__.qE)(file, async (temporary) => {
                const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx');
                try {
                    const { ino } = await handle.stat();
                    const owner = {
                        action,
                        host: (0, node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(),
                        ...(0, _node_process_identity_js__WEBPACK_IMPORTED_MODULE_7__.WF)(),
                        since: new Date().toISOString(),
                        inode: ino,
                    };
                    await handle.writeFile(`${JSON.stringify(owner)}\n`);
                }
                finally {
                    await handle.close();
                }
            });
            return file;
        }
        async function otherOwner(root, own, { host }) {
            const names = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(root)).filter((name) => NAME.test(name));
            for (const file of names.map((name) => (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, name))) {
                if (file === own)
                    continue;
                const found = await readOwner(file);
                if (found === undefined)
                    continue;
                const running = found.copied ? false : (0, _node_process_identity_js__WEBPACK_IMPORTED_MODULE_7__.W_)(found.owner);
                if (running === true || (running === undefined && found.age < SILENCE))
                    return { file, ...found, elsewhere: running === undefined };
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
                if (!found.copied)
                    host.notice(`${who(found.owner)} held ${root} and is gone: the folder is taken over.`);
            }
            return undefined;
        }
        async function readOwner(file) {
            try {
                const [text, { ino, mtimeMs }] = await Promise.all([(0, _regular_file_js__WEBPACK_IMPORTED_MODULE_8__.XF)(file), (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)]);
                const owner = ownerType.parse(JSON.parse(text.toString('utf8')));
                return { owner, age: Math.abs(Date.now() - mtimeMs), copied: owner.inode !== ino };
            }
            catch (error) {
                if (error.code === 'ENOENT')
                    return undefined;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_9__.yo(`${file} says that the folder is in use, but not by whom.`, {
                    id: 'work-folder-in-use',
                    fix: 'Delete the file when no action of Pakages works in the folder.',
                    cause: error,
                });
            }
        }
        async function touch(file) {
            const now = new Date();
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.utimes)(file, now, now).catch(() => undefined);
        }
        const who = ({ action, pid, host, since }) => `"pakages ${action}" (process ${pid} on ${host}, since ${since.slice(0, 19).replace('T', ' ')} UTC)`;
        const holder = (root, { owner }) => `${who(owner)} works in ${root}.`;
        function held(root, other, input) {
            const { file, elsewhere, age } = other;
            const sign = elsewhere ? ` It last showed itself ${Math.round(age / 1000)} s ago.` : '';
            const gone = elsewhere ? ` If it is gone, delete ${file}.` : '';
            return new _errors_js__WEBPACK_IMPORTED_MODULE_9__.yo(`${holder(root, other)}${sign}`, {
                id: 'work-folder-in-use',
                fix: `Wait until it has ended, or give this run another folder with "${input}".${gone}`,
            });
        }
    }),
    67325: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            g: () => (splitLike)
        });
        var _version_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35198);
        function splitLike(known, digits) {
            if (!/^\d+$/.test(digits))
                return [];
            const shapes = shapesOf(known);
            const same = shapes.filter((shape) => sum(shape) === digits.length);
            if (same.length > 0)
                return same.map((shape) => cut(digits, shape));
            const mixed = mixesOf(shapes).filter((shape) => sum(shape) === digits.length);
            return mixed.length === 1 ? [cut(digits, mixed[0])] : [];
        }
        function shapesOf(known) {
            const plain = known
                .filter(({ text }) => /^\d+(?:\.\d+)+$/.test(text))
                .toSorted((a, b) => (0, _version_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(b, a));
            const shapes = plain.map(({ text }) => text.split('.').map((number) => number.length));
            return unique(shapes);
        }
        const MOST = 100;
        function mixesOf(shapes) {
            const count = shapes[0]?.length ?? 0;
            const alike = shapes.filter((shape) => shape.length === count);
            let mixes = [[]];
            for (let at = 0; at < count && mixes.length <= MOST; at++) {
                const lengths = [...new Set(alike.map((shape) => shape[at]))];
                mixes = mixes.flatMap((mix) => lengths.map((length) => [...mix, length]));
            }
            return mixes.filter((mix) => mix.length === count);
        }
        function cut(digits, shape) {
            let at = 0;
            return shape.map((length) => digits.slice(at, (at += length))).join('.');
        }
        const sum = (shape) => shape.reduce((total, length) => total + length, 0);
        const unique = (shapes) => [
            ...new Map(shapes.map((shape) => [shape.join(), shape])).values(),
        ];
    }),
    10943: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            q: () => (tagWithSlash)
        });
        var _extension_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91270);
        const ARCHIVE = /^https?:\/\/github\.com\/[^/]+\/[^/]+\/archive\/(?:refs\/tags\/)?(?!refs\/)([^?#]+)/;
        function tagWithSlash(url) {
            const path = ARCHIVE.exec(url)?.[1];
            const [first = '', ...others] = path?.split('/') ?? [];
            return path === undefined || others.length === 0 || /\d/.test(first)
                ? undefined
                : (0, _extension_js__WEBPACK_IMPORTED_MODULE_0__.B)(path).prefix;
        }
    }),
    87437: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            B: () => (claim)
        });
        var _listings_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39534);
        var _addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5477);
        var _datasources_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10320);
        const projects = _datasources_registry_js__WEBPACK_IMPORTED_MODULE_0__.X.filter(({ standing }) => standing === 'project');
        function claim(facts, sources = projects) {
            const first = { ...facts, urls: facts.urls.slice(0, 1) };
            const specific = sources.filter(({ name }) => name !== 'listing' && name !== 'git');
            for (const [candidates, view] of [
                [specific, first],
                [specific, facts],
                [sources, facts],
            ]) {
                for (const source of candidates) {
                    const found = source.claim(view);
                    if (found !== undefined)
                        return { kind: 'claimed', datasource: source.name, key: found };
                }
            }
            return { kind: 'unclaimed', reason: whyNone(facts) };
        }
        function whyNoAddress({ versions }) {
            if (versions.some(({ conditional }) => conditional))
                return 'which versions it has, and where they are, depends on the machine';
            if (versions.some(({ elsewhere }) => elsewhere))
                return 'it is fetched with Subversion, Mercurial or CVS, which are not asked';
            return versions.every(({ sha256, commit, tag, branch }) => !sha256 && !commit && !tag && !branch)
                ? 'it downloads nothing'
                : 'it names neither an address nor a repository that can be read without running it';
        }
        function whyNone(facts) {
            if (facts.manualDownload)
                return 'its archive must be fetched by hand';
            if (facts.urls.length === 0 && facts.git === undefined)
                return whyNoAddress(facts);
            if (facts.urls.some((url) => url.startsWith('file:')))
                return 'its archive is fetched by hand (a file: address)';
            if ((0, _addresses_js__WEBPACK_IMPORTED_MODULE_1__.V3)(facts).some((url) => (0, _addresses_js__WEBPACK_IMPORTED_MODULE_1__.KC)(url).some(_listings_directory_js__WEBPACK_IMPORTED_MODULE_2__.qp)))
                return 'each of its archives lies in a folder with a name made by chance, which no page lists';
            return `no datasource knows ${(facts.urls[0] ?? facts.git ?? '').slice(0, 80)}`;
        }
    }),
    6443: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            P: () => (changeKind),
            q: () => (compareTexts)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90667);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35198);
        function changeKind(from, to) {
            if (from === undefined)
                return 'major';
            const [a, b] = [from, to].map((text) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.jB)((0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.ot)(text), 2).text.split(/[._-]/));
            if (a[0] !== b[0])
                return 'major';
            return (a[1] ?? '0') === (b[1] ?? '0') ? 'patch' : 'minor';
        }
        const compareTexts = (left, right) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.Zy)((0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.ot)(left), (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.ot)(right));
    }),
    86305: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A: () => (earlyWord)
        });
        const WORDS = /(?:^|[\d._+~-])(alpha|beta|rc|cr|dev|devel|pre|preview|prerelease|snapshot|nightly|canary|unstable|test|testing|milestone|trial|next|experimental|eap)(?=$|[\d._+~-])/i;
        const SHORT = /\d(?:a|b|c|m)\d+$|[._-](?:a|b|m)\d+$/i;
        const earlyWord = (version) => (WORDS.exec(version)?.[1] ?? SHORT.exec(version)?.[0]?.replace(/^[\d._-]/, ''))?.toLowerCase();
    }),
    95984: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            S: () => (judge)
        });
        var version_version = __webpack_require__(35198);
        ;
        function continuesLine(version, known) {
            const releases = known.filter((each) => !(0, version_version.Dn)(each) && !isVariant(each, version));
            return version.release.slice(1).some((_, at) => {
                const count = at + 1;
                const line = releases.filter((each) => sharesStart(each, version, count));
                return line.length > 0 && line.every((each) => (0, version_version.Zy)(each, version) < 0);
            });
        }
        const isVariant = (each, version) => sharesStart(each, version, version.release.length) &&
            typeof (each.release[version.release.length] ?? 0) !== 'number';
        const sharesStart = (left, right, count) => left.release.length >= count &&
            left.release.slice(0, count).every((part, at) => part === right.release[at]);
        var change = __webpack_require__(6443);
        ;
        const SHOWN = 10;
        const CLEAR = 5;
        const STEP = 4;
        const RELEASES = 5;
        function oddLines(known, releases) {
            const newest = newestLines(known);
            const odd = newest.filter(isOdd);
            const even = newest.filter((line) => !isOdd(line));
            const close = even.every(({ minor }, at) => at === 0 || even[at - 1].minor - minor <= STEP);
            const clear = even.length >= CLEAR && odd.length <= 1 && close;
            const seen = even.length >= 2 && odd.length === 0 && close && passedOver(known, releases);
            if (!clear && !seen)
                return () => undefined;
            return ({ version }) => {
                const line = lineOf(version);
                if (line === undefined || !isOdd(line))
                    return undefined;
                const shown = even.slice(0, 3).map(({ name }) => name);
                return `${line.name} is a development line: people took even ones (${shown.join(', ')})`;
            };
        }
        function newestLines(known) {
            const lines = new Map(known.flatMap((version) => lineOf(version) ?? []).map((line) => [line.name, line]));
            const [first] = lines.values();
            return [...lines.values()].filter(({ major }) => major === first?.major).slice(0, SHOWN);
        }
        function passedOver(known, releases) {
            const taken = known.flatMap((version) => lineOf(version) ?? []);
            const [highest, lowest] = [taken[0], taken.at(-1)];
            const between = releases
                .flatMap(({ version }) => lineOf(version) ?? [])
                .filter((line) => isOdd(line) &&
                line.major === highest.major &&
                line.minor < highest.minor &&
                (lowest.major < line.major || line.minor > lowest.minor));
            const lines = [...Map.groupBy(between, ({ name }) => name).values()];
            return lines.length > 0 && lines.every((line) => line.length >= RELEASES);
        }
        const isOdd = ({ minor }) => minor % 2 === 1;
        function lineOf(version) {
            const [, major, minor] = /^v?(\d{1,3})[._-](\d{1,3})[._-]\d/.exec(version) ?? [];
            return major === undefined || minor === undefined
                ? undefined
                : { name: `${major}.${minor}`, major: Number(major), minor: Number(minor) };
        }
        ;
        const ENOUGH = 3;
        function strangeDates(known, releases) {
            if (known.some(isCalendar))
                return () => undefined;
            const pointed = releases.filter(({ version }) => isDate(version) && version.includes('.'));
            const began = daysOf(pointed).toSorted((a, b) => a - b);
            const others = daysOf(releases.filter(({ version }) => !isCalendar(version)));
            const wentOver = known.length > 0 && began.length >= ENOUGH && !others.some((day) => day >= began[0]);
            return ({ version }) => isDate(version) && !(wentOver && version.includes('.'))
                ? 'it is a date, and the versions of this recipe are not'
                : undefined;
        }
        function otherCalendar(known, releases) {
            if (known.some(isCalendar))
                return () => undefined;
            const [years, others] = [true, false].map((wanted) => daysOf(releases.filter(({ version }) => isCalendar(version) === wanted)));
            const began = years.reduce((least, each) => Math.min(least, each), Infinity);
            if (!others.some((day) => day > began))
                return () => undefined;
            return ({ version }) => isCalendar(version)
                ? `it begins with a year, and the project goes on with versions such as ${known[0]}`
                : undefined;
        }
        const daysOf = (releases) => releases.flatMap(({ date }) => (date === undefined ? [] : Date.parse(date)));
        const isCalendar = (version) => /^v?(?:19|20)\d{2}(?:(?:0[1-9]|1[0-2])(?!\d)|(?!\d{1,3}(?:\D|$)))/.test(version);
        const isDate = (version) => /^v?(?:19|20)\d{2}[._-]?(?:0[1-9]|1[0-2])[._-]?(?:0[1-9]|[12]\d|3[01])\b/.test(version) ||
            /^v?(?:19|20)\d{2}([._-])(?:[1-9]|1[0-2])\1(?:[1-9]|[12]\d|3[01])\b/.test(version);
        var spelling = __webpack_require__(43097);
        ;
        const COMMITTED = /^(v?\d+(?:\.\d+)*)[._+-]g?([0-9a-f]{5,40})$/;
        function commitsLeftOut(known) {
            const commits = (0, spelling.a)(known).map((version) => COMMITTED.exec(version)?.[2]);
            const [length, ...others] = new Set(commits.map((commit) => commit?.length));
            const shown = length !== undefined && others.length === 0 && commits.some((commit) => /[a-f]/.test(commit));
            if (!shown)
                return (version) => version;
            return (version) => {
                const [, numbers, commit] = COMMITTED.exec(version) ?? [];
                return numbers !== undefined && commit.length === length ? numbers : version;
            };
        }
        ;
        const numbersOf = (version) => version.match(/\d+/g) ?? [];
        function tooLarge(known, usual) {
            const calendar = known.some(isCalendar);
            const lengths = known.flatMap((each) => numbersOf(each).map((part) => part.length));
            const longest = Math.max(usual, ...lengths);
            const several = known.slice(0, 6).every((each) => numbersOf(each).length > 1);
            return ({ version }) => {
                if (calendar && isCalendar(version))
                    return undefined;
                const parts = numbersOf(version);
                const long = parts.find((part) => part.length > longest);
                if (long !== undefined && !isYear(long))
                    return `${long} is larger than any number of the recipe`;
                return parts.length === 1 && several && Number(parts[0]) >= 1000
                    ? `it is a single number, and the versions of this recipe are not`
                    : undefined;
            };
        }
        const isYear = (number) => /^20[0-4]\d$/.test(number);
        ;
        const disguised_STEP = 10;
        function disguised(known, releases) {
            const others = [...known.slice(0, 10), ...releases.map(({ version }) => version)].map(numbersOf);
            const highest = new Map();
            const reachedAt = (at) => {
                const found = highest.get(at) ??
                    [...new Set(others.map((each) => Number(each[at] ?? 0)))]
                        .filter((number) => number < 90)
                        .toSorted((a, b) => b - a)
                        .find((number, index, all) => number - (all[index + 1] ?? 0) <= disguised_STEP) ??
                    0;
                highest.set(at, found);
                return found;
            };
            return ({ version }) => {
                const parts = numbersOf(version).map(Number);
                const young = parts[0] === 0 && parts[1] === 99;
                const at = parts.findIndex((part, index) => index > 0 && part >= 90 && part < 100 && !(young && index === 1));
                const [current = []] = others;
                const goesOn = Number(current[at] ?? 0) >= 90 &&
                    parts.slice(0, at).every((part, index) => part === Number(current[index]));
                if (at < 1 || goesOn)
                    return undefined;
                return reachedAt(at) < 80
                    ? `${parts[at]} at its place is how projects number what leads to a release`
                    : undefined;
            };
        }
        var early_word = __webpack_require__(86305);
        var version_texts = __webpack_require__(9438);
        ;
        const DAY = 86_400_000;
        const SLACK = 45;
        function plausibilityOf({ name, versions }, listed, prereleases, texts = new version_texts.z()) {
            const written = versions.map(({ version }) => version);
            const bare = commitsLeftOut(written);
            const newest = texts.newest(written.map(bare));
            const dates = prereleases ? () => undefined : strangeDates(newest, listed);
            if (newest.length === 0)
                return dates;
            const plain = (release) => {
                const version = bare(release.version);
                if (version === release.version)
                    return release;
                return { ...release, version, name: release.name.replace(release.version, version) };
            };
            const releases = listed.map(plain);
            const tests = [
                dates,
                olderTag(newest, releases, texts),
                neverTaken(newest, releases, texts),
                strangeWord(newest, texts),
                ({ version }) => otherMarks(version, newest),
                tooLarge(newest, name.startsWith('perl-') ? 6 : 3),
                otherCalendar(newest, releases),
                name.startsWith('perl-') ? () => undefined : disguised(newest, releases),
                oddLines(newest, releases),
            ];
            return (each) => {
                const release = plain(each);
                if (prereleases && (0, early_word.A)(release.version) !== undefined)
                    return undefined;
                for (const test of tests) {
                    const reason = test(release);
                    if (reason !== undefined)
                        return reason;
                }
                return undefined;
            };
        }
        function olderTag([current = ''], releases, texts) {
            const isCurrent = texts.oneOf([current]);
            const since = releases.find(({ version }) => isCurrent(version))?.date;
            return ({ date }) => since !== undefined && date !== undefined && Date.parse(date) < Date.parse(since) - SLACK * DAY
                ? `it was published before ${current}, and people went on without it`
                : undefined;
        }
        const formOf = (name) => name
            .replace(/^v(?=\d)/i, '')
            .replaceAll(/\d{5,}/g, '%')
            .replaceAll(/\d+(?:[._-]\d+)*(?:(?<=\d)[a-z](?![a-z]))?/g, '#');
        function neverTaken(known, releases, texts) {
            const isKnown = texts.oneOf(known);
            const taken = releases.filter(({ version }) => isKnown(version));
            const forms = new Set(taken.map(({ name }) => formOf(name)));
            const lowest = texts.newest(taken.map(({ version }) => version)).at(-1);
            const highest = known[0];
            const passed = new Set(releases
                .filter(({ version }) => lowest !== undefined &&
                texts.compare(version, lowest) > 0 &&
                texts.compare(version, highest) < 0)
                .map(({ name }) => formOf(name))
                .filter((form) => !forms.has(form)));
            return ({ name }) => passed.has(formOf(name))
                ? `people never took what is named like ${name.slice(0, 60)}`
                : undefined;
        }
        const wordsOf = (version) => version
            .replace(/(?<=\d)[a-z]$/, '')
            .toLowerCase()
            .match(/[a-z]+/g) ?? [];
        function strangeWord(known, texts) {
            const usual = new Set(known.flatMap(wordsOf));
            const lettered = (text) => /\d[a-z]$/.test(text);
            const letters = known.some(lettered);
            const isKnown = texts.oneOf(known);
            return ({ version, name }) => {
                const published = (word) => name === version && word === 'post';
                const early = (0, early_word.A)(version)?.match(/[a-z]+/)?.[0];
                const word = wordsOf(version).find((each) => !usual.has(each) && !published(each) && each !== early);
                if (word !== undefined)
                    return `"${word}" is in no version of the recipe`;
                return !letters && lettered(version) && isKnown(version.slice(0, -1))
                    ? `it is ${version.slice(0, -1)} with a letter, which no version of the recipe has`
                    : undefined;
            };
        }
        function otherMarks(version, known) {
            const marks = (text) => text.match(/(?<=\d)[._-](?=\d)/g) ?? [];
            const usual = new Set(known.slice(0, 6).flatMap(marks));
            const other = marks(version).find((mark) => !usual.has(mark));
            const lettered = known.some((each) => /\d[a-z]/.test(each));
            const before = /\d([._-])[a-z]/.exec(version)?.[1];
            if (lettered && before !== undefined && !known.some((each) => /\d[._-][a-z]/.test(each)))
                return `"${before}" stands before a letter, and in no version of the recipe`;
            return usual.size > 0 && other !== undefined
                ? `"${other}" stands between its numbers, and in no version of the recipe`
                : undefined;
        }
        ;
        function prereleaseReason(release, facts) {
            const { version } = release;
            const word = (0, early_word.A)(version);
            if (word !== undefined && isHabit(version, facts))
                return undefined;
            if (word !== undefined)
                return `it is a pre-release ("${word}")`;
            if (release.prerelease)
                return 'its publisher calls it a pre-release';
            if (isOddGnome(version, facts))
                return 'it is an unstable version of GNOME (odd minor)';
            return undefined;
        }
        function isHabit(version, { versions }) {
            const stage = stageOf(version);
            if (stage === undefined)
                return false;
            const newest = (0, spelling.a)(versions.map((known) => known.version));
            const stages = newest.map(stageOf);
            if (stage === CANDIDATE && stages.filter((each) => each === CANDIDATE).length >= 2)
                return true;
            const [current] = stages;
            if (current === undefined || stage < current)
                return false;
            return baseOf(version) === baseOf(newest[0]) || stages.every((each) => each !== undefined);
        }
        const CANDIDATE = 3;
        function stageOf(version) {
            const word = (0, early_word.A)(version)?.replace(/[^a-z]/g, '');
            if (word === undefined)
                return undefined;
            if (/^(?:rc|cr|c)$/.test(word))
                return CANDIDATE;
            return /^(?:b|beta)$/.test(word) ? 2 : /^(?:a|alpha)$/.test(word) ? 1 : 0;
        }
        const baseOf = (version) => (version.slice(0, version.search(/[A-Za-z]/)).match(/\d+/g) ?? []).join('.');
        function isOddGnome(version, facts) {
            const gnome = [...facts.urls, facts.git ?? '', facts.listUrl ?? ''].some((url) => /^https?:\/\/(?:(?:download|ftp)\.gnome\.org|gitlab\.gnome\.org|ftp\.acc\.umu\.se\/pub\/gnome)\//i.test(url));
            const [major, minor] = version.split('.').map(Number);
            const kept = !facts.versions.some((known) => /^\d{1,2}\.\d?[13579]\./.test(`${known.version}.`));
            return kept && gnome && major !== undefined && minor !== undefined && major < 40 && minor < 90
                ? minor % 2 === 1
                : kept && gnome && minor !== undefined && minor >= 90;
        }
        var updates = __webpack_require__(5098);
        var errors = __webpack_require__(37638);
        var range = __webpack_require__(90091);
        var invalid_value = __webpack_require__(14566);
        ;
        function withoutPlaceholders(line) {
            const parts = line.split('.');
            const last = parts.findLastIndex((part, at) => at === 0 || (part !== 'x' && part !== '*'));
            return parts.slice(0, last + 1).join('.');
        }
        function prefixTest(line) {
            const prefix = readRule('follow', line, () => (0, version_version.ot)(withoutPlaceholders(line)));
            return (version) => (0, range.dd)(version, prefix);
        }
        function ruleHits(rule, version) {
            if (rule.includes('*'))
                return (0, updates.J1)(rule, version);
            return (0, range.ib)((0, version_version.ot)(version), readRule('ignore', rule, () => (0, range.FG)(rule)));
        }
        function readRule(key, rule, read) {
            try {
                return read();
            }
            catch (error) {
                if (!(error instanceof invalid_value.h))
                    throw error;
                throw new errors.yo(`In "updates": ${key}: ${error.message}`, {
                    id: 'update-rule-malformed',
                    fix: error.fix,
                    cause: error,
                });
            }
        }
        ;
        const refusal_reasons_DAY = 86_400_000;
        function refusalReasons({ release, from }, facts, rules, now) {
            const reasons = [];
            const early = rules.prereleases ? undefined : earlyReason(release, facts);
            if (early !== undefined)
                reasons.push(early);
            if (release.withdrawn !== undefined)
                reasons.push(`its publisher withdrew it${release.withdrawn === '' ? '' : ` ("${release.withdrawn.slice(0, 100)}")`}`);
            const rule = rules.ignore.find((each) => ruleHits(each, release.version));
            if (rule !== undefined)
                reasons.push(`the rule "${rule}" ignores it`);
            const kind = (0, change.P)(from, release.version);
            if (!rules.allow.includes(kind))
                reasons.push(`it is a ${kind} change, which is not allowed`);
            const age = release.date === undefined ? undefined : (now - Date.parse(release.date)) / refusal_reasons_DAY;
            if (age !== undefined && age < rules.minimumAge)
                reasons.push(`it is ${age < 1 ? 'less than a day' : `${Math.floor(age)} days`} old, less than the ${rules.minimumAge} days of minimum-age`);
            return reasons;
        }
        function earlyReason(release, facts) {
            const version = commitsLeftOut(facts.versions.map((known) => known.version))(release.version);
            return (prereleaseReason({ ...release, version }, facts) ??
                ((0, version_version.Nk)((0, version_version.ot)(version)) && !isHabit(version, facts)
                    ? 'it is a pre-release'
                    : undefined));
        }
        ;
        const isSecurity = (notes) => notes !== undefined &&
            /\bCVE-\d{4}-\d{4,}\b|\bGHSA-[\w-]{14}\b|\bsecurity (?:fix|release|update|advisor|vulnerab)/i.test(notes.slice(0, 100_000));
        ;
        function judge(facts, releases, rules, now) {
            const texts = new version_texts.z();
            const numbered = facts.versions
                .map(({ version }) => version)
                .filter((version) => !(0, version_version.Dn)(texts.read(version)));
            const newest = texts.maximum(numbered);
            const goesOn = rules.which === 'all' ? continuation(numbered, newest, releases, texts) : () => false;
            const isKnown = texts.oneOf(facts.versions.map(({ version }) => version));
            const unknown = releases.filter(({ version }) => !isKnown(version));
            const implausible = plausibilityOf(facts, releases, rules.prereleases, texts);
            const reasonsOf = (each) => {
                const reasons = refusalReasons(each, facts, rules, now);
                const strange = reasons.length > 0 ? undefined : implausible(each.release);
                return strange === undefined ? reasons : [...reasons, strange];
            };
            const judged = linesOf(rules)
                .flatMap((holds) => newOfLine(holds, unknown, numbered, goesOn, texts))
                .map((each) => ({ ...each, reasons: reasonsOf(each) }));
            return {
                current: newest,
                candidates: chosen(judged.filter(({ reasons }) => reasons.length === 0).map(candidateOf), rules),
                refused: judged
                    .filter(({ reasons }) => reasons.length > 0)
                    .map(({ release, reasons }) => ({ version: release.version, reasons })),
            };
        }
        const linesOf = ({ follow }) => follow.length > 0 ? follow.map(prefixTest) : [() => true];
        function newOfLine(holds, unknown, numbered, goesOn, texts) {
            const newest = texts.maximum(numbered.filter((version) => holds(texts.read(version))));
            const isNewer = ({ version }) => newest === undefined || texts.compare(version, newest) > 0;
            const below = ({ version }) => texts.maximum(numbered.filter((known) => texts.compare(known, version) < 0));
            return unknown
                .filter((release) => holds(texts.read(release.version)) && (isNewer(release) || goesOn(release)))
                .sort((a, b) => texts.compare(b.version, a.version))
                .map((release) => ({ release, from: isNewer(release) ? newest : below(release) }));
        }
        const candidateOf = ({ release, from }) => ({
            release,
            kind: (0, change.P)(from, release.version),
            from,
            security: isSecurity(release.notes),
        });
        function continuation(numbered, newest, releases, texts) {
            const known = numbered.map((version) => texts.read(version));
            const isNewest = texts.oneOf(newest === undefined ? [] : [newest]);
            const since = releases.find(({ version }) => isNewest(version))?.date;
            return ({ version, date }) => continuesLine(texts.read(version), known) &&
                (since === undefined || date === undefined || Date.parse(date) > Date.parse(since));
        }
        function chosen(candidates, rules) {
            const first = new Map(candidates.toReversed().map((each) => [each.release.version, each]));
            const once = candidates.filter((each) => first.get(each.release.version) === each);
            const beginning = once.find(({ from }) => from === undefined);
            if (rules.which === 'all')
                return once.filter((each) => each.from !== undefined || each === beginning);
            return [
                ...Map.groupBy(once, ({ from, release }) => rules.follow.length > 0
                    ? rules.follow.find((line) => prefixTest(line)((0, version_version.ot)(release.version)))
                    : from),
            ].map(([, [first]]) => first);
        }
    }),
    43097: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            a: () => (newestVersions),
            k: () => (spellingOf)
        });
        var _version_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9438);
        const SHOWN = 6;
        const SEPARATED = /(?<=\d)[._-](?=\d)/g;
        const FILLED = /(?<![\d])0\d/;
        const newestVersions = (versions) => new _version_texts_js__WEBPACK_IMPORTED_MODULE_0__.z().newest(versions).slice(0, SHOWN);
        function spellingOf(versions) {
            const shown = newestVersions(versions);
            const separators = new Set(shown.flatMap((version) => version.match(SEPARATED) ?? []));
            const [only] = separators.size === 1 ? separators : [];
            const marked = shown.length > 0 && shown.every((version) => /^v\d/.test(version));
            const bare = shown.length > 0 && !shown.some((version) => FILLED.test(version));
            const written = (version) => {
                const found = new Set(version.match(SEPARATED));
                const respelled = only !== undefined && found.size === 1 ? version.replaceAll(SEPARATED, only) : version;
                const pointed = respelled !== version || /^0\d/.test(version);
                return bare && pointed ? respelled.replaceAll(/(?<!\d)0+(?=\d)/g, '') : respelled;
            };
            return (version) => (marked && /^\d/.test(version) ? `v${written(version)}` : written(version));
        }
    }),
    9438: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            z: () => (VersionTexts)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35198);
        class VersionTexts {
            #read = new Map();
            read(text) {
                const found = this.#read.get(text) ?? (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.ot)(text);
                this.#read.set(text, found);
                return found;
            }
            compare = (left, right) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.Zy)(this.read(left), this.read(right));
            key(text) {
                const { release, prerelease, gitRef } = this.read(text);
                const parts = release.map((part) => (typeof part === 'object' ? JSON.stringify(part) : part));
                return [...parts, prerelease.name, prerelease.number ?? '', gitRef ?? ''].join(' ');
            }
            oneOf(versions) {
                const keys = new Set(versions.map((version) => this.key(version)));
                return (version) => keys.has(this.key(version));
            }
            maximum(versions) {
                return versions.reduce((best, each) => (best === undefined || this.compare(each, best) > 0 ? each : best), undefined);
            }
            newest(versions) {
                return versions
                    .filter((version) => /\d/.test(version) && !(0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.Dn)(this.read(version)))
                    .toSorted((a, b) => this.compare(b, a));
            }
        }
    }),
    24928: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            R9: () => (decideProposal),
            nN: () => (outdated),
            sM: () => (BRANCH_PREFIX),
            t7: () => (readMarker)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        const BRANCH_PREFIX = 'pakages/updates/';
        const markerType = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            updates: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), versions: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()), upstream: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional() })),
            superseded: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().optional(),
        });
        const readMarker = (value) => markerType.safeParse(value).data;
        function decideProposal(branch, wanted, proposals) {
            const ours = proposals
                .filter((proposal) => proposal.branch === branch)
                .sort((a, b) => b.number - a.number);
            const open = ours.find(({ state }) => state === 'open');
            if (open?.touched)
                return { kind: 'touched', existing: open };
            if (open)
                return readMarker(open.marker)?.fingerprint === wanted.fingerprint
                    ? { kind: 'keep', existing: open }
                    : { kind: 'update', existing: open };
            const closed = ours.find((proposal) => proposal.state === 'closed' && coveredBy(wanted, readMarker(proposal.marker)));
            return closed ? { kind: 'dismissed', existing: closed } : { kind: 'open' };
        }
        function coveredBy(wanted, closed) {
            if (!closed || closed.superseded)
                return false;
            return wanted.updates.every(({ name, versions, upstream }) => {
                const then = closed.updates.find((update) => update.name === name);
                return (then !== undefined &&
                    versions.every((version) => then.versions.includes(version)) &&
                    (upstream === undefined || upstream === then.upstream));
            });
        }
        const outdated = (proposals, settled, wanted) => proposals.filter(({ state, branch, touched }) => state === 'open' && !touched && settled.has(branch) && !wanted.has(branch));
    }),
    67866: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            w: () => (upstreamFactsOf)
        });
        var recipe_recipe = __webpack_require__(61400);
        var version_version = __webpack_require__(35198);
        var extension = __webpack_require__(91270);
        var joined_digits = __webpack_require__(67325);
        var recipe_sources = __webpack_require__(64574);
        var recipe_urls = __webpack_require__(67524);
        var tag_in_url = __webpack_require__(10943);
        ;
        const MAX_NAME = 200;
        function versionOfName(recipe) {
            if ((0, recipe_sources.Br)(recipe).url === undefined && !recipe.urlForVersion)
                return () => undefined;
            const known = numberedVersions(recipe).map(({ version }) => version);
            return (name) => name.length > MAX_NAME
                ? undefined
                : candidates(known, name).find((version) => holdsName(urlOf(recipe, (0, version_version.ot)(version)), name));
        }
        function knownVersionOfName(recipe) {
            let known;
            return (name) => {
                known ??= numberedVersions(recipe).map(({ version, tag }) => ({
                    version,
                    tag,
                    url: urlOf(recipe, version),
                }));
                const owners = known.filter(({ version, tag, url }) => (tag === name || holdsName(url, name)) &&
                    version.release.every((part) => typeof part !== 'number' || name.includes(String(part))));
                return owners.length === 1 ? owners[0].version.text : undefined;
            };
        }
        const numberedVersions = (recipe) => recipe.versions.filter(({ version }) => !(0, version_version.Dn)(version));
        function candidates(known, name) {
            const run = /\d[\dA-Za-z._-]*$/.exec((0, extension.B)(name).prefix)?.[0] ?? /\d[\d._-]*/.exec(name)?.[0];
            if (run === undefined)
                return [];
            const digits = /^\d[\d._-]*(?<=\d)/.exec(run)[0];
            const all = [
                ...(0, joined_digits.g)(known, run),
                ...lettered(known, run),
                ...unpadded(known, run),
                ...ofDay(name),
                ...[run, digits].flatMap((text) => [
                    text,
                    text.replaceAll(/[_-]/g, '.'),
                    text.replaceAll(/[._]/g, '-'),
                ]),
            ];
            return [...new Set(all)].filter((text) => looksKnown(known, text));
        }
        function looksKnown(known, text) {
            const version = (0, version_version.ot)(text);
            const fewest = Math.min(...known.map(({ release }) => release.length));
            return ((!/[A-Za-z]/.test(text) || known.some((each) => /[A-Za-z]/.test(each.text))) &&
                (known.length === 0 || version.release.length >= fewest));
        }
        function unpadded(known, run) {
            if (!/^\d{4,}$/.test(run))
                return [];
            const numbers = run
                .padStart(run.length + (run.length % 2), '0')
                .match(/\d\d/g)
                .map(Number);
            const lengths = new Set(known.map(({ release }) => release.length));
            return numbers.flatMap((_, at) => at > 0 && lengths.has(at + 1) ? [numbers.slice(0, at + 1).join('.')] : []);
        }
        function lettered(known, run) {
            const [, digits, tail = ''] = /^(\d+)([A-Za-z]\w*)$/.exec(run) ?? [];
            if (digits === undefined)
                return [];
            const heads = known.flatMap(({ text }) => /^(\d+(?:\.\d+)+)[A-Za-z]\w*$/.exec(text)?.[1] ?? []);
            return (0, joined_digits.g)(heads.map((head) => (0, version_version.ot)(head)), digits).map((head) => head + tail);
        }
        const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';
        function ofDay(name) {
            const [, day, word, year, rest] = /(?<!\d)(\d{1,2})([A-Z][a-z]{2})(\d{4})(?!\d)(.*)$/.exec(name) ?? [];
            const month = MONTHS.indexOf(word ?? '?') / 3 + 1;
            if (!Number.isInteger(month) || month < 1)
                return [];
            const update = /^\D*(\d{1,3})$/.exec(rest)?.[1];
            return ['', '-', '.'].map((mark) => [year, String(month).padStart(2, '0'), day.padStart(2, '0')].join(mark) +
                (update === undefined ? '' : `.${update}`));
        }
        function urlOf(recipe, version) {
            const urls = (0, recipe_urls.m)(recipe, version);
            return (0, recipe_recipe.t8)(urls) ? undefined : urls[0];
        }
        function holdsName(url, name) {
            if (url === undefined)
                return false;
            const tag = (0, tag_in_url.q)(url);
            if (tag !== undefined)
                return tag === name;
            const at = url.indexOf(name);
            const [before, after] = [url[at - 1], url[at + name.length]];
            return (at >= 0 &&
                (before === '/' || before === '=') &&
                (after === undefined ||
                    after === '/' ||
                    after === '&' ||
                    (after === '.' && (0, extension.B)(url).extension !== '')));
        }
        ;
        function upstreamFactsOf(recipe) {
            const text = (key, attribute) => {
                const value = (0, recipe_recipe.YQ)(recipe, attribute);
                return (value === undefined ? {} : { [key]: value });
            };
            const depth = recipe.attributes.get('list_depth');
            const urls = [
                ...(0, recipe_recipe.ft)(recipe, 'url'),
                ...(0, recipe_recipe.ft)(recipe, 'urls'),
                ...recipe.versions.flatMap(({ url }) => url ?? []),
                ...fromMethod(recipe),
                ...fromSourceware(recipe),
            ];
            return {
                name: recipe.name,
                bases: recipe.bases,
                urls: [...new Set(urls)],
                versions: recipe.versions.map(knownVersion),
                ...text('homepage', 'homepage'),
                ...gitOf(recipe),
                ...text('listUrl', 'list_url'),
                ...text('pypi', 'pypi'),
                ...text('cran', 'cran'),
                ...text('bioc', 'bioc'),
                ...text('gnuMirrorPath', 'gnu_mirror_path'),
                ...text('sourceforgeMirrorPath', 'sourceforge_mirror_path'),
                ...text('sourcewareMirrorPath', 'sourceware_mirror_path'),
                ...text('xorgMirrorPath', 'xorg_mirror_path'),
                ...(typeof depth === 'number' && depth > 0 && depth < 5 && { listDepth: depth }),
                versionOfName: versionOfName(recipe),
                knownVersionOfName: knownVersionOfName(recipe),
                ...(recipe.attributes.get('manual_download') === true && { manualDownload: true }),
            };
        }
        function gitOf(recipe) {
            const git = (0, recipe_recipe.YQ)(recipe, 'git') ??
                recipe.versions.find((version) => version.git !== undefined)?.git;
            return git === undefined ? {} : { git };
        }
        function fromMethod(recipe) {
            const newest = recipe.versions.find(({ sha256 }) => sha256 !== undefined);
            const url = newest && recipe.urlForVersion?.(newest.version);
            return typeof url === 'string' ? [url] : [];
        }
        function fromSourceware(recipe) {
            const path = (0, recipe_recipe.YQ)(recipe, 'sourceware_mirror_path');
            return path === undefined ? [] : [`https://sourceware.org/pub/${path}`];
        }
        function knownVersion({ version, sha256, tag, commit, branch, url, deprecated, conditional, keywords, }) {
            return {
                version: version.text,
                ...(sha256 && { sha256 }),
                ...(tag && { tag }),
                ...(commit && { commit }),
                ...(branch && { branch }),
                ...(url && { url }),
                ...(deprecated && { deprecated }),
                ...(conditional !== undefined && { conditional: true }),
                ...(['svn', 'hg', 'cvs'].some((each) => keywords.has(each)) && { elsewhere: true }),
            };
        }
    }),
    12010: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            g: () => (ORIGIN_FILE),
            w: () => (readLocalRepository)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5098);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14566);
        var _pakages_repository__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78301);
        var _pakages_repository__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50703);
        var p_map__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(606);
        var _facts_of_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67866);
        const ORIGIN_FILE = 'spack-origin';
        async function readLocalRepository(folder, patterns, language) {
            const found = await (0, _pakages_repository__WEBPACK_IMPORTED_MODULE_2__.S)(folder, 'repository');
            const [repository] = found;
            if (!repository || found.length > 1)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_3__.yo(`${folder} holds several package repositories: ${found.map(({ namespace }) => namespace).join(', ')}.`, {
                    id: 'repository-ambiguous',
                    fix: 'Point the input "repository" to one of them, the folder that holds repo.yaml.',
                });
            const places = await (0, _pakages_repository__WEBPACK_IMPORTED_MODULE_4__.vY)(repository);
            const wanted = selected(places, patterns, repository);
            const root = gitRootOf(repository.folder);
            const read = await (0, p_map__WEBPACK_IMPORTED_MODULE_5__["default"])(wanted, (place) => readOne(place, root, language), { concurrency: 32 });
            return {
                namespace: repository.namespace,
                root,
                recipes: read.flatMap((each) => ('recipe' in each ? [each] : [])),
                unreadable: read.flatMap((each) => ('recipe' in each ? [] : [each])),
            };
        }
        function selected(places, patterns, { packages }) {
            const names = (pattern, { name, folder }) => (0, _pakages_core__WEBPACK_IMPORTED_MODULE_6__.J1)(pattern, name) || pattern === (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder);
            const unknown = patterns.find((pattern) => !places.some((place) => names(pattern, place)));
            if (unknown !== undefined)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_3__.yo(`There is no recipe "${unknown.slice(0, 80)}" in ${packages}.`, {
                    id: 'recipe-not-found',
                    fix: 'Name recipes as Spack does, such as py-numpy; * stands for any characters.',
                });
            return patterns.length === 0
                ? places
                : places.filter((place) => patterns.some((pattern) => names(pattern, place)));
        }
        async function readOne(place, root, language) {
            const { name, folder } = place;
            const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.py')).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
            try {
                const text = await (0, _pakages_repository__WEBPACK_IMPORTED_MODULE_4__.gl)(place);
                const recipe = language.read(text, name);
                const origin = await (0, _pakages_repository__WEBPACK_IMPORTED_MODULE_4__.ri)(place, ORIGIN_FILE);
                return {
                    name,
                    folder: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder),
                    path,
                    text,
                    origin,
                    recipe,
                    facts: (0, _facts_of_js__WEBPACK_IMPORTED_MODULE_7__.w)(recipe),
                };
            }
            catch (error) {
                if (error instanceof _pakages_repository__WEBPACK_IMPORTED_MODULE_4__.m4)
                    return { name, path, reason: error.reason };
                if (error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_8__.h)
                    return { name, path, reason: error.message };
                throw error;
            }
        }
        function gitRootOf(folder) {
            for (let at = folder;; at = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
                if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
                    return at;
                if ((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
                    return folder;
            }
        }
    }),
    10879: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            x: () => (completeRelease),
            F: () => (survey)
        });
        var p_map = __webpack_require__(606);
        var claim = __webpack_require__(87437);
        var registry = __webpack_require__(10320);
        var version_version = __webpack_require__(35198);
        var invalid_value = __webpack_require__(14566);
        var recipe_sources = __webpack_require__(64574);
        var tag_in_url = __webpack_require__(10943);
        var version_in_url = __webpack_require__(53667);
        var claims_addresses = __webpack_require__(5477);
        var early_word = __webpack_require__(86305);
        ;
        const SEPARATORS = ['.', '_', '-', 'r'];
        const GOES_ON = {
            '.': /\d$|\d\.$/,
            _: /\d$|(?:^|[^A-Za-z0-9])\d+_$/,
            '-': /\d$|(?:^|[^A-Za-z0-9])\d+-$/,
            r: /\d$|\dr$/,
        };
        const padded = (version) => version.replaceAll(/(?<!\d)\d(?!\d)/g, '0$&');
        function spellingsIn(version) {
            const whole = /^(\d+)\.0$/.exec(version)?.[1];
            const shortened = whole === undefined ? [] : [{ separator: '.', spelled: whole, short: true }];
            const spellings = SEPARATORS.flatMap((separator) => {
                const spelled = version.replaceAll('.', separator);
                if (separator !== '.' && spelled === version)
                    return [];
                return [
                    { separator, spelled },
                    ...(padded(spelled) === spelled
                        ? []
                        : [{ separator, spelled: padded(spelled), padded: true }]),
                ];
            });
            return [...spellings, ...shortened];
        }
        function templateIn(name, { spelled, ...form }) {
            const at = name.indexOf(spelled);
            if (at < 0)
                return [];
            const [prefix, suffix] = [name.slice(0, at), name.slice(at + spelled.length)];
            const stands = !GOES_ON[form.separator].test(prefix) &&
                !/^\d|^[._-]\d/.test(suffix) &&
                !(form.separator !== 'r' && (0, early_word.A)(`0${suffix}`) !== undefined);
            return stands ? [{ prefix, suffix, ...form }] : [];
        }
        const templatesIn = (name, version) => spellingsIn(version).flatMap((spelled) => templateIn(name, spelled));
        function versionUnder({ prefix, separator, suffix, padded: filled, short }, name) {
            if (name.length <= prefix.length + suffix.length ||
                name.length > 200 ||
                !name.startsWith(prefix) ||
                !name.endsWith(suffix))
                return undefined;
            const written = name.slice(prefix.length, name.length - suffix.length);
            if (!/^\d[\w.+~-]*$/.test(written) ||
                /\.(tar|t[gbx]z|zip|gz|bz2|xz|asc|sig|sign|sha\d+|md5)\b/i.test(written))
                return undefined;
            if (separator !== '.' && written.includes('.'))
                return undefined;
            const pointed = separator === '.' ? written : written.replaceAll(separator, '.');
            const dotted = short && /^\d+$/.test(pointed) ? `${pointed}.0` : pointed;
            return filled ? dotted.replaceAll(/(?<!\d)0+(?=\d)/g, '') : dotted;
        }
        const keyOf = ({ prefix, separator, suffix, padded: filled, short }) => JSON.stringify([prefix, separator, suffix, filled ?? false, short ?? false]);
        const same = (a, b) => keyOf(a) === keyOf(b);
        const akin = (a, b) => a.separator === b.separator &&
            a.padded === b.padded &&
            a.short === b.short &&
            a.suffix === b.suffix &&
            a.prefix.replace(/v$/i, '') === b.prefix.replace(/v$/i, '');
        function learnTemplates(names, known, shown) {
            const counted = new Map(shown.map((template) => [keyOf(template), { template, count: 0.5 }]));
            const versions = known.filter((version) => /\d/.test(version)).flatMap(spellingsIn);
            for (const name of names) {
                for (const template of versions.flatMap((spelled) => templateIn(name, spelled))) {
                    const vote = counted.get(keyOf(template));
                    if (vote)
                        vote.count++;
                    else
                        counted.set(keyOf(template), { template, count: 1 });
                }
            }
            const votes = [...counted.values()];
            const [best] = votes.sort((a, b) => b.count - a.count);
            if (!best)
                return [];
            const chosen = best.count < 1 ? votes : votes.filter(({ template }) => akin(template, best.template));
            return chosen.map(({ template }) => template).concat(toggled(best.template));
        }
        function toggled(template) {
            const { prefix } = template;
            if (prefix === '')
                return [{ ...template, prefix: 'v' }];
            return prefix === 'v' ? [{ ...template, prefix: '' }] : [];
        }
        function templatesOfTags(facts) {
            const tagged = facts.versions.flatMap(({ version, tag }) => tag === undefined ? [] : templatesIn(tag, version));
            const parts = facts.urls.flatMap((address) => {
                const tag = (0, tag_in_url.q)(address);
                if (tag !== undefined)
                    return [(0, claims_addresses.ex)(tag)];
                const url = URL.parse(address);
                return url ? (0, claims_addresses.KC)(url).map((part) => withoutExtension((0, claims_addresses.ex)(part))) : [];
            });
            const versions = facts.urls.flatMap((url) => (0, version_in_url.D)(url)?.version.replaceAll(/[_-]/g, '.') ?? []);
            return unique([
                ...tagged,
                ...parts.flatMap((part) => versions.flatMap((version) => templatesIn(part, version))),
            ]);
        }
        function templatesOfFiles(addresses) {
            return unique(addresses.flatMap((address) => {
                const version = (0, version_in_url.D)(address)?.version.replaceAll(/[_]/g, '.');
                return version === undefined ? [] : templatesIn((0, claims_addresses.bV)(address), version);
            }));
        }
        const ARCHIVE = /\.(?:tar\.(?:gz|bz2|xz|zst|lz)|tgz|tbz2?|txz|zip)$/i;
        const EXTENSIONS = ['.tar.gz', '.tar.xz', '.tar.bz2', '.tgz', '.zip'];
        const otherExtensions = (templates) => templates
            .filter(({ suffix }) => ARCHIVE.test(suffix))
            .flatMap((template) => EXTENSIONS.map((extension) => ({
            ...template,
            suffix: template.suffix.replace(ARCHIVE, extension),
        })));
        function learnFiles(names, known, packageName) {
            const plain = (text) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
            const own = plain(packageName.replace(/^(py|r|perl|ruby|lua)-/, ''));
            const templates = learnTemplates(names.filter((name) => ARCHIVE.test(name) && plain(name).startsWith(own)), known, []);
            return templates.filter(({ prefix }) => plain(prefix) === own || plain(prefix) === `${own}src` || plain(prefix) === `${own}v`);
        }
        const unique = (templates) => templates.filter((template, at) => templates.findIndex((other) => same(other, template)) === at);
        const withoutExtension = (name) => name.replace(/\.(?:tar\.\w+|tgz|tbz2?|txz|zip)$/i, '');
        ;
        function agreeing(templates, names, known, owned) {
            const owners = names.flatMap((name) => {
                const version = owned(name);
                return version === undefined ? [] : [[name, version]];
            });
            const versions = new Set(known);
            return templates.filter((template) => {
                const others = owners.filter(([name, version]) => isTakenApartElsewhere(versionUnder(template, name), version));
                if (others.length === 0)
                    return true;
                const read = names.filter((name) => versions.has(versionUnder(template, name) ?? ''));
                return read.length >= others.length;
            });
        }
        function isTakenApartElsewhere(read, version) {
            if (read === undefined)
                return false;
            const [ours, theirs] = [numbersOf(read), numbersOf(version)];
            return (ours.join('').replace(/^0+/, '') === theirs.join('').replace(/^0+/, '') &&
                ours.join(' ') !== theirs.join(' '));
        }
        const numbersOf = (version) => (version.match(/\d+/g) ?? []).map(Number);
        var joined_digits = __webpack_require__(67325);
        ;
        const LONE = /^(\D{0,100})(\d{2,30})(\D{0,100})$/;
        function joinedReader(names, known) {
            const versions = known.filter((version) => /^\d+(?:\.\d+)+$/.test(version));
            const owners = new Map(versions.map((version) => [version.replaceAll('.', ''), version]));
            const shown = names.map(partsOf).filter((parts) => parts && owners.has(parts.digits));
            const forms = Map.groupBy(shown, (parts) => parts.form);
            const form = [...forms].find(([, all]) => new Set(all.map((parts) => parts.digits)).size >= 2);
            if (form === undefined)
                return undefined;
            const parsed = versions.map((version) => (0, version_version.ot)(version));
            return (name) => {
                const parts = partsOf(name);
                if (parts?.form !== form[0])
                    return undefined;
                return owners.get(parts.digits) ?? (0, joined_digits.g)(parsed, parts.digits)[0];
            };
        }
        function partsOf(name) {
            const [, before, digits, after] = LONE.exec(name) ?? [];
            return digits === undefined ? undefined : { form: `${before}#${after}`, digits };
        }
        var name_forms = __webpack_require__(66110);
        ;
        function usualTemplates(facts) {
            const stem = facts.name.replace(/^(py|r|perl|ruby|lua)-/, '');
            const stems = [stem, stem.replaceAll(/[._-]/g, ''), stem.replaceAll('-', '_'), ...names(facts)];
            return [
                '',
                'v',
                ...[...new Set(stems)].flatMap((each) => [`${each}-`, `${each}-v`, `${each}_`, `${each}_v`]),
                'release-',
                'release_',
                'version-',
                'rel-',
            ].map((prefix) => ({ prefix, separator: '.', suffix: '' }));
        }
        const names = (facts) => (0, claims_addresses.os)(facts).flatMap((url) => {
            const [, name] = /^(?:www\.)?(?:github|gitlab)\./.test(url.hostname) ? (0, claims_addresses.KC)(url) : [];
            return name === undefined ? [] : [name.replace(/\.git$/, '')];
        });
        ;
        function archiveUrls(facts) {
            const paths = [
                ['gnu_mirror_path', facts.gnuMirrorPath],
                ['sourceforge_mirror_path', facts.sourceforgeMirrorPath],
                ['xorg_mirror_path', facts.xorgMirrorPath],
                ['sourceware_mirror_path', facts.sourcewareMirrorPath],
            ];
            const mirrored = paths.flatMap(([attribute, path]) => path === undefined ? [] : (0, recipe_sources.sH)(attribute, path).slice(0, 1));
            return [...facts.urls, ...mirrored];
        }
        const shownTemplates = (facts) => templatesOfFiles(archiveUrls(facts));
        function readerOf(facts, names, listed) {
            const known = facts.versions.map(({ version }) => version);
            const all = listed.map(({ name }) => name);
            const owned = facts.knownVersionOfName ?? (() => undefined);
            const templates = agreeing(names === 'tag' ? tagTemplates(facts, all, known) : fileTemplates(facts, all, known), all, known, owned);
            const plain = (name) => templates
                .map((template) => versionUnder(template, name))
                .find((version) => version !== undefined);
            const findsKnown = (read) => all.some((name) => known.includes(read(name) ?? ''));
            const under = findsKnown(plain) ? plain : (joinedReader(all, known) ?? plain);
            const made = facts.versionOfName ?? (() => undefined);
            const others = findsKnown(made) && !findsKnown(under) ? () => undefined : under;
            const placed = findsKnown(others) ? undefined : (0, name_forms.j)(all, owned);
            const read = (name) => made(name) ?? (placed ?? others)(name);
            if (!all.some((name) => read(name) !== undefined))
                return undefined;
            return (name) => owned(name) ?? read(name);
        }
        function tagTemplates(facts, all, known) {
            const learned = learnTemplates(all, known, templatesOfTags(facts));
            const others = usualTemplates(facts);
            const common = learned.every(({ prefix, separator }) => others.some((other) => other.prefix.toLowerCase() === prefix.toLowerCase() && (separator === '.' || prefix !== '')));
            if (learned.length === 0 && !known.some((version) => /\d/.test(version)))
                return [...others, ...sharedPrefix(all)];
            return common ? [...learned, ...others] : learned;
        }
        function sharedPrefix(all) {
            const versioned = all.flatMap((name) => /^(\D*)\d+(?:[._-]\d+)+/.exec(name)?.[1] ?? []);
            const [prefix, ...others] = new Set(versioned);
            const enough = versioned.length > 1 || /^(?:rel|release|version)[^a-z]/i.test(prefix ?? '');
            const shared = prefix !== undefined && others.length === 0 && enough;
            return shared ? [{ prefix, separator: '.', suffix: '' }] : [];
        }
        function fileTemplates(facts, all, known) {
            const shown = shownTemplates(facts);
            const fits = all.some((name) => shown.some((template) => known.includes(versionUnder(template, name) ?? '')));
            const chosen = fits ? shown : [...learnFiles(all, known, facts.name), ...shown];
            return [...chosen, ...otherExtensions(chosen)];
        }
        var version_texts = __webpack_require__(9438);
        ;
        const ENOUGH = 2;
        const WHOLE = 50;
        function tagsAnotherProduct(facts, tags, found) {
            const texts = new version_texts.z();
            const known = texts.newest(facts.versions.map(({ version }) => version));
            const repository = (0, claims_addresses.n6)(facts)?.hostname;
            const archives = (0, claims_addresses.V3)(facts);
            return (known.length >= ENOUGH &&
                tags < WHOLE &&
                repository !== undefined &&
                archives.length > 0 &&
                archives.every(({ hostname }) => hostname !== repository) &&
                !found.some(texts.oneOf(known)));
        }
        var spelling = __webpack_require__(43097);
        ;
        const recipe_ends_ENOUGH = 2;
        const PLAIN = /^\d+(?:\.\d+)*$/;
        const asRead = (version) => version;
        const countOf = (version) => version.split('.').length;
        function recipeEnds(read, known) {
            const all = [zeroFilling, zeroDropping, wordFilling].map((each) => each(read, known));
            return (version) => known.has(version) ? version : all.reduce((text, write) => write(text), version);
        }
        function zeroFilling(read, known) {
            const versions = read.map(({ version }) => version);
            const filled = versions.filter((version) => !known.has(version) && known.has(`${version}.0`));
            const count = Math.max(0, ...filled.map(countOf));
            const plain = versions.filter((version) => known.has(version) && countOf(version) === count);
            if (filled.length < recipe_ends_ENOUGH || plain.length >= filled.length)
                return asRead;
            return (version) => (countOf(version) === count && PLAIN.test(version) ? `${version}.0` : version);
        }
        function zeroDropping(read, known) {
            const dropped = [...known].filter((version) => PLAIN.test(version) && read.some(({ name }) => endsWith(name, `${version}.0`)));
            const counts = new Set(dropped.map((version) => countOf(version) + 1));
            const kept = [...known].some((version) => /\.0$/.test(version) && counts.has(countOf(version)));
            if (dropped.length < recipe_ends_ENOUGH || kept)
                return asRead;
            return (version) => PLAIN.test(version) && counts.has(countOf(version)) ? version.replace(/\.0$/, '') : version;
        }
        function wordFilling(read, known) {
            const [newest = ''] = (0, spelling.a)([...known]);
            const [, numbers, word] = /^v?(\d+(?:\.\d+)*)([._+-]?[A-Za-z]{2,})$/.exec(newest) ?? [];
            const shown = word !== undefined &&
                (0, early_word.A)(newest) === undefined &&
                !known.has(numbers) &&
                read.some(({ name }) => endsWith(name, numbers)) &&
                !read.some(({ name }) => name.endsWith(word));
            return shown ? (version) => (PLAIN.test(version) ? version + word : version) : asRead;
        }
        const endsWith = (name, version) => name.endsWith(version) && !/\d$|\d\.$/.test(name.slice(0, -version.length));
        ;
        function interpret(facts, names, listed) {
            const read = names === 'version' ? plainVersion : readerOf(facts, names, listed);
            const known = new Set(facts.versions.map(({ version }) => version));
            const spelled = names === 'version' ? (version) => version : (0, spelling.k)([...known]);
            const understood = listed.flatMap((each) => {
                const found = read?.(each.name);
                if (found === undefined || !isVersion(found))
                    return [];
                return [{ ...each, version: known.has(found) ? found : spelled(found) }];
            });
            const written = names === 'tag' ? recipeEnds(understood, known) : (version) => version;
            const releases = understood.map((each) => ({ ...each, version: written(each.version) }));
            if (releases.length === 0 && listed.length > 0)
                return {
                    kind: 'unreadable',
                    reason: `none of the ${listed.length} ${names === 'tag' ? 'tags' : names === 'file' ? 'files' : 'versions'} there looks like a version of ${facts.name} (such as "${listed[0].name.slice(0, 60)}")`,
                };
            const found = releases.map(({ version }) => version);
            if (names === 'tag' && found.length > 0 && tagsAnotherProduct(facts, listed.length, found))
                return {
                    kind: 'unreadable',
                    reason: `none of the ${listed.length} tags there is one of its own versions, whose archives come from elsewhere: they seem to be of another product; a rule for ${facts.name} may say where else to look`,
                };
            const [shown] = shownTemplates(facts);
            return {
                kind: 'releases',
                releases: [...Map.groupBy(releases, ({ version }) => version).values()].map((group) => nearest(group, shown, facts)),
            };
        }
        function nearest(group, shown, { versionOfName }) {
            const fetched = group.length > 1 ? versionOfName : undefined;
            return (group.find(({ name, version }) => fetched?.(name) === version) ??
                group.find(({ name }) => shown !== undefined && name.endsWith(shown.suffix)) ??
                group[0]);
        }
        const plainVersion = (name) => name.length <= 200 && /^v?\d[\w.+!-]*$/.test(name) ? name.replace(/^v/, '') : undefined;
        function isVersion(text) {
            try {
                (0, version_version.ot)(text);
                return !(0, version_version.Ro)(text);
            }
            catch (error) {
                if (error instanceof invalid_value.h)
                    return false;
                throw error;
            }
        }
        var judge = __webpack_require__(95984);
        ;
        async function survey(subjects, access, now) {
            const claims = subjects.map(claimOf);
            const wanted = Map.groupBy(claims.flatMap((found) => (found !== undefined && found.kind === 'claimed' ? [found] : [])), ({ datasource }) => datasource);
            const lookups = new Map(await (0, p_map["default"])(wanted, async ([name, group]) => {
                const keys = [...new Set(group.map(({ key }) => key))];
                return [name, await sourceNamed(name).lookUp(keys, access)];
            }));
            return subjects.map((subject, at) => {
                const found = claims[at];
                if (found === undefined)
                    return { kind: 'disabled' };
                if (found.kind === 'unclaimed')
                    return { kind: 'unclaimed', reason: found.reason };
                const lookup = lookups.get(found.datasource)?.get(found.key) ?? {
                    kind: 'failed',
                    reason: `${found.datasource} gave no answer for ${found.key}`,
                };
                return readLookup(subject, found, lookup, now);
            });
        }
        const sourceNamed = (name) => registry.X.find((source) => source.name === name);
        function claimOf({ facts, rules }) {
            if (!rules.enabled)
                return undefined;
            if (rules.datasource === undefined)
                return (0, claim.B)(facts);
            const source = sourceNamed(rules.datasource);
            if (!source)
                return {
                    kind: 'unclaimed',
                    reason: `the configuration names the datasource "${rules.datasource}", which there is not`,
                };
            const key = rules.source ?? source.claim(facts);
            return key === undefined
                ? {
                    kind: 'unclaimed',
                    reason: `${source.title} finds nothing in the recipe to ask for; name it as "source"`,
                }
                : { kind: 'claimed', datasource: source.name, key };
        }
        function readLookup({ facts, rules }, found, lookup, now) {
            const place = { datasource: found.datasource, key: found.key };
            if (lookup.kind !== 'found')
                return {
                    kind: 'unknown',
                    claim: place,
                    missing: lookup.kind === 'missing',
                    reason: lookup.reason,
                };
            const read = interpret(facts, sourceNamed(found.datasource).names, lookup.listed);
            if (read.kind === 'unreadable')
                return { kind: 'unknown', claim: place, missing: false, reason: read.reason };
            return {
                kind: 'looked',
                claim: place,
                page: lookup.page,
                movedTo: lookup.movedTo,
                releases: read.releases,
                judgement: (0, judge.S)(facts, read.releases, rules, now),
            };
        }
        async function completeRelease(place, release, access) {
            const source = sourceNamed(place.datasource);
            return source?.complete
                ? { ...(await source.complete(place.key, release, access)), version: release.version }
                : release;
        }
    }),
    91369: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            W8: () => (updateEntry),
            eH: () => (unreadableEntry),
            xA: () => (notReady)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12712);
        function updateEntry(work, done, verified) {
            const ready = done?.prepared?.kind === 'ready' ? done.prepared : undefined;
            const { outcome, reasons } = done ?? outcomeOf(work.surveyed);
            const noted = [...findingsOf(work, ready), ...verified, ...conflictOf(work)];
            return {
                name: work.recipe.name,
                outcome,
                reasons: [...(reasons ?? [])],
                ...placeOf(work),
                candidates: candidatesOf(work),
                refused: refusedOf(work, ready),
                findings: noted.map(({ kind, message }) => ({ kind, message })),
                ...(done?.proposal && { proposal: done.proposal }),
            };
        }
        function placeOf({ surveyed }) {
            if (surveyed.kind === 'unknown')
                return { source: surveyed.claim };
            if (surveyed.kind !== 'looked')
                return {};
            const { current } = surveyed.judgement;
            return { source: surveyed.claim, ...(current !== undefined && { current }) };
        }
        const candidatesOf = ({ candidates }) => candidates.map(({ release, kind, security }) => ({
            version: release.version,
            change: kind,
            security,
            ...(release.date !== undefined && { published: release.date }),
        }));
        function refusedOf({ surveyed }, ready) {
            const judged = surveyed.kind === 'looked' ? surveyed.judgement.refused : [];
            return [...judged, ...(ready?.left ?? [])].map(({ version, reasons }) => ({
                version,
                reasons: [...reasons],
            }));
        }
        const findingsOf = ({ findings }, ready) => ready
            ? [
                ...ready.update.findings,
                ...ready.update.versions.flatMap(({ evidence }) => evidence.findings),
            ]
            : findings;
        function conflictOf({ followed }) {
            if (followed?.kind !== 'merged' || followed.merged.conflicts === 0)
                return [];
            const places = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(followed.merged.conflicts, 'place');
            return [{ kind: 'conflict', message: `${places} of Spack's recipe changed on both sides.` }];
        }
        function outcomeOf(surveyed) {
            switch (surveyed.kind) {
                case 'looked':
                    return { outcome: 'nothing-new' };
                case 'unclaimed':
                    return { outcome: 'unclaimed', reasons: [surveyed.reason] };
                case 'disabled':
                    return { outcome: 'disabled' };
                case 'unknown':
                    return { outcome: 'could-not-look', reasons: [surveyed.reason] };
                default:
                    return surveyed;
            }
        }
        const unreadableEntry = ({ name, reason }) => ({
            name,
            outcome: 'unreadable',
            reasons: [reason],
            candidates: [],
            refused: [],
            findings: [],
        });
        const notReady = (prepared) => ({
            outcome: prepared.kind === 'doubtful' ? 'doubtful' : 'could-not-look',
            reasons: prepared.reasons,
            prepared,
        });
    }),
    4842: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            m: () => (prepareLocally),
            v: () => (writeChanges)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61063);
        var _entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91369);
        var _prepare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67771);
        var _work_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12872);
        async function prepareLocally(targets, limit, outcome, run) {
            const done = new Map();
            const changes = [];
            let taken = 0;
            for (const work of targets.flatMap(({ works }) => works.filter(_work_js__WEBPACK_IMPORTED_MODULE_2__.Y))) {
                if (taken >= limit) {
                    done.set(work.recipe.name, {
                        outcome: 'deferred',
                        reasons: [`${limit} recipes were changed, which is the limit.`],
                    });
                    continue;
                }
                const prepared = await (0, _prepare_js__WEBPACK_IMPORTED_MODULE_3__.V)(work, run);
                done.set(work.recipe.name, prepared.kind === 'ready' ? { outcome, prepared } : (0, _entry_js__WEBPACK_IMPORTED_MODULE_4__.xA)(prepared));
                if (prepared.kind !== 'ready')
                    continue;
                taken++;
                changes.push(...prepared.update.changes);
            }
            return { done, changes };
        }
        async function writeChanges(root, changes) {
            for (const { path, before } of changes) {
                const now = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), 'utf8').catch(() => undefined);
                if (now !== before)
                    throw new _pakages_core__WEBPACK_IMPORTED_MODULE_5__.yo(`${path} changed while updates were looked for.`, {
                        id: 'files-changed-meanwhile',
                        fix: 'Nothing was written. Run it again.',
                        at: { file: path },
                    });
            }
            for (const { path, content } of changes)
                await (content === undefined
                    ? (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), { force: true })
                    : (0, _pakages_core__WEBPACK_IMPORTED_MODULE_6__.f8)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), content));
        }
    }),
    50100: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            R: () => (lookAll)
        });
        var external_node_path_ = __webpack_require__(76760);
        var updates = __webpack_require__(5098);
        var invalid_value = __webpack_require__(14566);
        var line = __webpack_require__(37073);
        ;
        function LCS(buffer1, buffer2) {
            let equivalenceClasses = Object.create(null);
            for (let j = 0; j < buffer2.length; j++) {
                const item = buffer2[j];
                if (equivalenceClasses[item]) {
                    equivalenceClasses[item].push(j);
                }
                else {
                    equivalenceClasses[item] = [j];
                }
            }
            const NULLRESULT = { buffer1index: -1, buffer2index: -1, chain: null };
            let candidates = [NULLRESULT];
            for (let i = 0; i < buffer1.length; i++) {
                const item = buffer1[i];
                const buffer2indices = equivalenceClasses[item] || [];
                let r = 0;
                let c = candidates[0];
                for (const j of buffer2indices) {
                    let s;
                    for (s = r; s < candidates.length; s++) {
                        if (candidates[s].buffer2index < j && (s === candidates.length - 1 || candidates[s + 1].buffer2index > j)) {
                            break;
                        }
                    }
                    if (s < candidates.length) {
                        const newCandidate = { buffer1index: i, buffer2index: j, chain: candidates[s] };
                        if (r === candidates.length) {
                            candidates.push(c);
                        }
                        else {
                            candidates[r] = c;
                        }
                        r = s + 1;
                        c = newCandidate;
                        if (r === candidates.length) {
                            break;
                        }
                    }
                }
                candidates[r] = c;
            }
            return candidates[candidates.length - 1];
        }
        function diffComm(buffer1, buffer2) {
            const lcs = LCS(buffer1, buffer2);
            let result = [];
            let tail1 = buffer1.length;
            let tail2 = buffer2.length;
            let common = { common: [] };
            function processCommon() {
                if (common.common.length) {
                    common.common.reverse();
                    result.push(common);
                    common = { common: [] };
                }
            }
            for (let candidate = lcs; candidate !== null; candidate = candidate.chain) {
                let different = { buffer1: [], buffer2: [] };
                while (--tail1 > candidate.buffer1index) {
                    different.buffer1.push(buffer1[tail1]);
                }
                while (--tail2 > candidate.buffer2index) {
                    different.buffer2.push(buffer2[tail2]);
                }
                if (different.buffer1.length || different.buffer2.length) {
                    processCommon();
                    different.buffer1.reverse();
                    different.buffer2.reverse();
                    result.push(different);
                }
                if (tail1 >= 0) {
                    common.common.push(buffer1[tail1]);
                }
            }
            processCommon();
            result.reverse();
            return result;
        }
        function diffIndices(buffer1, buffer2) {
            const lcs = LCS(buffer1, buffer2);
            let result = [];
            let tail1 = buffer1.length;
            let tail2 = buffer2.length;
            for (let candidate = lcs; candidate !== null; candidate = candidate.chain) {
                const mismatchLength1 = tail1 - candidate.buffer1index - 1;
                const mismatchLength2 = tail2 - candidate.buffer2index - 1;
                tail1 = candidate.buffer1index;
                tail2 = candidate.buffer2index;
                if (mismatchLength1 || mismatchLength2) {
                    result.push({
                        buffer1: [tail1 + 1, mismatchLength1],
                        buffer1Content: buffer1.slice(tail1 + 1, tail1 + 1 + mismatchLength1),
                        buffer2: [tail2 + 1, mismatchLength2],
                        buffer2Content: buffer2.slice(tail2 + 1, tail2 + 1 + mismatchLength2)
                    });
                }
            }
            result.reverse();
            return result;
        }
        function diffPatch(buffer1, buffer2) {
            const lcs = LCS(buffer1, buffer2);
            let result = [];
            let tail1 = buffer1.length;
            let tail2 = buffer2.length;
            function chunkDescription(buffer, offset, length) {
                let chunk = [];
                for (let i = 0; i < length; i++) {
                    chunk.push(buffer[offset + i]);
                }
                return {
                    offset,
                    length,
                    chunk
                };
            }
            for (let candidate = lcs; candidate !== null; candidate = candidate.chain) {
                const mismatchLength1 = tail1 - candidate.buffer1index - 1;
                const mismatchLength2 = tail2 - candidate.buffer2index - 1;
                tail1 = candidate.buffer1index;
                tail2 = candidate.buffer2index;
                if (mismatchLength1 || mismatchLength2) {
                    result.push({
                        buffer1: chunkDescription(buffer1, candidate.buffer1index + 1, mismatchLength1),
                        buffer2: chunkDescription(buffer2, candidate.buffer2index + 1, mismatchLength2)
                    });
                }
            }
            result.reverse();
            return result;
        }
        function diff3MergeRegions(a, o, b) {
            let hunks = [];
            function addHunk(h, ab) {
                hunks.push({
                    ab,
                    oStart: h.buffer1[0],
                    oLength: h.buffer1[1],
                    abStart: h.buffer2[0],
                    abLength: h.buffer2[1]
                });
            }
            diffIndices(o, a).forEach((item) => addHunk(item, "a"));
            diffIndices(o, b).forEach((item) => addHunk(item, "b"));
            hunks.sort((x, y) => x.oStart - y.oStart);
            let results = [];
            let currOffset = 0;
            function advanceTo(endOffset) {
                if (endOffset > currOffset) {
                    results.push({
                        stable: true,
                        buffer: "o",
                        bufferStart: currOffset,
                        bufferLength: endOffset - currOffset,
                        bufferContent: o.slice(currOffset, endOffset)
                    });
                    currOffset = endOffset;
                }
            }
            while (hunks.length) {
                let hunk = hunks.shift();
                let regionStart = hunk.oStart;
                let regionEnd = hunk.oStart + hunk.oLength;
                let regionHunks = [hunk];
                advanceTo(regionStart);
                while (hunks.length) {
                    const nextHunk = hunks[0];
                    const nextHunkStart = nextHunk.oStart;
                    if (nextHunkStart > regionEnd)
                        break;
                    regionEnd = Math.max(regionEnd, nextHunkStart + nextHunk.oLength);
                    regionHunks.push(hunks.shift());
                }
                if (regionHunks.length === 1) {
                    if (hunk.abLength > 0) {
                        const buffer = hunk.ab === "a" ? a : b;
                        results.push({
                            stable: true,
                            buffer: hunk.ab,
                            bufferStart: hunk.abStart,
                            bufferLength: hunk.abLength,
                            bufferContent: buffer.slice(hunk.abStart, hunk.abStart + hunk.abLength)
                        });
                    }
                }
                else {
                    let bounds = {
                        a: [a.length, -1, o.length, -1],
                        b: [b.length, -1, o.length, -1]
                    };
                    while (regionHunks.length) {
                        hunk = regionHunks.shift();
                        const oStart = hunk.oStart;
                        const oEnd = oStart + hunk.oLength;
                        const abStart = hunk.abStart;
                        const abEnd = abStart + hunk.abLength;
                        let b2 = bounds[hunk.ab];
                        b2[0] = Math.min(abStart, b2[0]);
                        b2[1] = Math.max(abEnd, b2[1]);
                        b2[2] = Math.min(oStart, b2[2]);
                        b2[3] = Math.max(oEnd, b2[3]);
                    }
                    const aStart = bounds.a[0] + (regionStart - bounds.a[2]);
                    const aEnd = bounds.a[1] + (regionEnd - bounds.a[3]);
                    const bStart = bounds.b[0] + (regionStart - bounds.b[2]);
                    const bEnd = bounds.b[1] + (regionEnd - bounds.b[3]);
                    let result = {
                        stable: false,
                        aStart,
                        aLength: aEnd - aStart,
                        aContent: a.slice(aStart, aEnd),
                        oStart: regionStart,
                        oLength: regionEnd - regionStart,
                        oContent: o.slice(regionStart, regionEnd),
                        bStart,
                        bLength: bEnd - bStart,
                        bContent: b.slice(bStart, bEnd)
                    };
                    results.push(result);
                }
                currOffset = regionEnd;
            }
            advanceTo(o.length);
            return results;
        }
        function diff3Merge(a, o, b, options) {
            let defaults = {
                excludeFalseConflicts: true,
                stringSeparator: /\s+/
            };
            options = Object.assign(defaults, options);
            if (typeof a === "string")
                a = a.split(options.stringSeparator);
            if (typeof o === "string")
                o = o.split(options.stringSeparator);
            if (typeof b === "string")
                b = b.split(options.stringSeparator);
            let results = [];
            const regions = diff3MergeRegions(a, o, b);
            let okBuffer = [];
            function flushOk() {
                if (okBuffer.length) {
                    results.push({ ok: okBuffer });
                }
                okBuffer = [];
            }
            function isFalseConflict(a2, b2) {
                if (a2.length !== b2.length)
                    return false;
                for (let i = 0; i < a2.length; i++) {
                    if (a2[i] !== b2[i])
                        return false;
                }
                return true;
            }
            regions.forEach((region) => {
                if (region.stable) {
                    okBuffer.push(...region.bufferContent);
                }
                else {
                    if (options.excludeFalseConflicts && isFalseConflict(region.aContent, region.bContent)) {
                        okBuffer.push(...region.aContent);
                    }
                    else {
                        flushOk();
                        results.push({
                            conflict: {
                                a: region.aContent,
                                aIndex: region.aStart,
                                o: region.oContent,
                                oIndex: region.oStart,
                                b: region.bContent,
                                bIndex: region.bStart
                            }
                        });
                    }
                }
            });
            flushOk();
            return results;
        }
        function mergeDiff3(a, o, b, options) {
            const defaults = {
                excludeFalseConflicts: true,
                stringSeparator: /\s+/,
                label: {}
            };
            options = Object.assign(defaults, options);
            const aSection = "<<<<<<<" + (options.label.a ? ` ${options.label.a}` : "");
            const oSection = "|||||||" + (options.label.o ? ` ${options.label.o}` : "");
            const xSection = "=======";
            const bSection = ">>>>>>>" + (options.label.b ? ` ${options.label.b}` : "");
            const regions = diff3Merge(a, o, b, options);
            let conflict = false;
            let result = [];
            regions.forEach((region) => {
                if (region.ok) {
                    result = result.concat(region.ok);
                }
                else if (region.conflict) {
                    conflict = true;
                    result = result.concat([aSection], region.conflict.a, [oSection], region.conflict.o, [xSection], region.conflict.b, [bSection]);
                }
            });
            return {
                conflict,
                result
            };
        }
        function merge(a, o, b, options) {
            const defaults = {
                excludeFalseConflicts: true,
                stringSeparator: /\s+/,
                label: {}
            };
            options = Object.assign(defaults, options);
            const aSection = "<<<<<<<" + (options.label.a ? ` ${options.label.a}` : "");
            const xSection = "=======";
            const bSection = ">>>>>>>" + (options.label.b ? ` ${options.label.b}` : "");
            const regions = diff3Merge(a, o, b, options);
            let conflict = false;
            let result = [];
            regions.forEach((region) => {
                if (region.ok) {
                    result = result.concat(region.ok);
                }
                else if (region.conflict) {
                    conflict = true;
                    result = result.concat([aSection], region.conflict.a, [xSection], region.conflict.b, [bSection]);
                }
            });
            return {
                conflict,
                result
            };
        }
        function mergeDigIn(a, o, b, options) {
            const defaults = {
                excludeFalseConflicts: true,
                stringSeparator: /\s+/,
                label: {}
            };
            options = Object.assign(defaults, options);
            const aSection = "<<<<<<<" + (options.label.a ? ` ${options.label.a}` : "");
            const xSection = "=======";
            const bSection = ">>>>>>>" + (options.label.b ? ` ${options.label.b}` : "");
            const regions = diff3Merge(a, o, b, options);
            let conflict = false;
            let result = [];
            regions.forEach((region) => {
                if (region.ok) {
                    result = result.concat(region.ok);
                }
                else {
                    const c = diffComm(region.conflict.a, region.conflict.b);
                    for (const inner of c) {
                        if (inner.common) {
                            result = result.concat(inner.common);
                        }
                        else {
                            conflict = true;
                            result = result.concat([aSection], inner.buffer1, [xSection], inner.buffer2, [bSection]);
                        }
                    }
                }
            });
            return {
                conflict,
                result
            };
        }
        function patch(buffer, patch2) {
            let result = [];
            let currOffset = 0;
            function advanceTo(targetOffset) {
                while (currOffset < targetOffset) {
                    result.push(buffer[currOffset]);
                    currOffset++;
                }
            }
            for (const chunk of patch2) {
                advanceTo(chunk.buffer1.offset);
                for (const item of chunk.buffer2.chunk) {
                    result.push(item);
                }
                currOffset += chunk.buffer1.length;
            }
            advanceTo(buffer.length);
            return result;
        }
        function stripPatch(patch2) {
            return patch2.map((chunk) => ({
                buffer1: { offset: chunk.buffer1.offset, length: chunk.buffer1.length },
                buffer2: { chunk: chunk.buffer2.chunk }
            }));
        }
        function invertPatch(patch2) {
            return patch2.map((chunk) => ({
                buffer1: chunk.buffer2,
                buffer2: chunk.buffer1
            }));
        }
        ;
        const MOST_PAIRS = 250_000;
        function mergeTexts(local, before, upstream) {
            const [a, o, b] = [linesOf(local), linesOf(before), linesOf(upstream)];
            if (pairsOf(a, o) + pairsOf(b, o) > MOST_PAIRS)
                return { text: conflictOf({ a, o, b }).join('\n'), conflicts: 1 };
            let conflicts = 0;
            const lines = diff3Merge(a, o, b, { excludeFalseConflicts: true }).flatMap((region) => {
                if (region.ok)
                    return region.ok;
                conflicts++;
                return conflictOf(region.conflict ?? {});
            });
            return { text: lines.join('\n'), conflicts };
        }
        const conflictOf = ({ a = [], o = [], b = [] }) => [
            '<<<<<<< local',
            ...a,
            '||||||| before',
            ...o,
            '=======',
            ...b,
            '>>>>>>> spack',
        ];
        function pairsOf(one, other) {
            const counts = new Map();
            for (const line of other)
                counts.set(line, (counts.get(line) ?? 0) + 1);
            return one.reduce((pairs, line) => pairs + (counts.get(line) ?? 0), 0);
        }
        const linesOf = (text) => text.split('\n');
        var external_node_crypto_ = __webpack_require__(77598);
        var errors = __webpack_require__(37638);
        var public_address = __webpack_require__(62885);
        var external_node_fs_ = __webpack_require__(73024);
        var promises_ = __webpack_require__(51455);
        var identity_commit = __webpack_require__(67795);
        var failures = __webpack_require__(72554);
        var git = __webpack_require__(99329);
        ;
        class HistoryError extends Error {
            name = 'HistoryError';
        }
        class FileHistory {
            #git;
            #folder;
            constructor(git, folder) {
                this.#git = git;
                this.#folder = folder;
            }
            static async open(git, { address, ref, folder }) {
                const history = new FileHistory(git, folder);
                if (!(0, external_node_fs_.existsSync)(folder)) {
                    await (0, promises_.mkdir)((0, external_node_path_.dirname)(folder), { recursive: true });
                    const shape = ['--bare', '--filter=blob:none', '--single-branch', '--branch', ref];
                    await history.#run(['clone', '--quiet', ...shape, '--', address, folder], (0, external_node_path_.dirname)(folder));
                }
                const target = `+${ref}:refs/pakages/now`;
                await history.#run(['fetch', '--quiet', '--force', '--no-tags', address, target]);
                return history;
            }
            async states(path, most) {
                const format = ['--format=%H', '--raw', '--no-abbrev', '--no-renames'];
                const stdout = await this.#run([
                    'log',
                    `--max-count=${most}`,
                    ...format,
                    'refs/pakages/now',
                    '--',
                    path,
                ]);
                const lines = stdout.split('\n').filter((line) => line !== '');
                return lines.flatMap((line, at) => {
                    const blob = /^:\d+ \d+ [0-9a-f]{40} ([0-9a-f]{40}) [AM]\t/.exec(line)?.[1];
                    const commit = lines[at - 1];
                    return blob !== undefined && commit !== undefined && (0, identity_commit.W)(commit)
                        ? [{ commit, blob }]
                        : [];
                });
            }
            async text(state) {
                return this.#run(['cat-file', 'blob', state.blob]);
            }
            async #run(args, folder = this.#folder) {
                const { exitCode, stdout, stderr } = await (0, git.E)(this.#git, args, { folder, by: 'stranger' });
                if (exitCode === 0)
                    return stdout;
                throw new HistoryError(`git ${args[0]}: ${(0, failures.tv)(stderr).cause}`);
            }
        }
        ;
        const STATES = 400;
        class RecipeHistory {
            #source;
            #files;
            constructor(source, files) {
                this.#source = source;
                this.#files = files;
            }
            static async open(source, folder, access) {
                const { repository, ref } = source;
                if (!(0, public_address.vr)(repository))
                    throw new errors.yo(`"${repository.slice(0, 100)}" is not the address of a git repository.`, {
                        id: 'git-address-malformed',
                        fix: 'Write an https address as "repository" in "upstream-source".',
                    });
                const address = access.web.address(repository);
                const opened = FileHistory.open(access, { address, ref, folder });
                return new RecipeHistory(source, await readable(opened, source));
            }
            states(folder) {
                const path = `${this.#source.path}/packages/${folder}/package.py`;
                return readable(this.#files.states(path, STATES), this.#source);
            }
            text(state) {
                return readable(this.#files.text(state), this.#source);
            }
        }
        async function readable(work, { repository, ref }) {
            try {
                return await work;
            }
            catch (error) {
                if (!(error instanceof HistoryError))
                    throw error;
                throw new errors.yo(`The history of Spack's recipes cannot be read: ${error.message}`, {
                    id: 'recipe-history-unreadable',
                    fix: `Check "upstream-source" in pakages.json (${repository}, ${ref}) and the connection to it.`,
                });
            }
        }
        const gitBlobId = (text) => (0, external_node_crypto_.createHash)('sha1')
            .update(`blob ${Buffer.byteLength(text)}\0`)
            .update(text)
            .digest('hex');
        ;
        const COMPARED = 40;
        async function followUpstream(folder, local, recorded, history) {
            const states = await history.states(folder);
            const [now] = states;
            if (!now)
                return { kind: 'absent' };
            const { state: from, origin } = await originOf(local, recorded, states, history);
            if (from.blob === now.blob)
                return { kind: 'current' };
            const upstream = await history.text(now);
            const { text, conflicts } = mergeTexts(local, await history.text(from), upstream);
            if (text === local)
                return { kind: 'current' };
            return { kind: 'merged', text, merged: { from: from.commit, to: now.commit, origin, conflicts } };
        }
        async function originOf(local, recorded, states, history) {
            const written = recorded === undefined ? undefined : states.find(({ commit }) => commit === recorded);
            if (written)
                return { state: written, origin: 'recorded' };
            const blob = gitBlobId(local);
            const identical = states.find((state) => state.blob === blob);
            if (identical)
                return { state: identical, origin: 'identical' };
            let best = { state: states[0], distance: Number.POSITIVE_INFINITY };
            for (const state of states.slice(0, COMPARED)) {
                const distance = changedLines(await history.text(state), local);
                if (distance !== undefined && distance < best.distance)
                    best = { state, distance };
            }
            return { state: best.state, origin: 'most alike' };
        }
        const MOST_CHANGED = 4000;
        const changedLines = (before, after) => (0, line.Pp)(before, after, { maxEditLength: MOST_CHANGED })
            ?.filter(({ added, removed }) => added || removed)
            .reduce((sum, { count }) => sum + count, 0);
        var facts_of = __webpack_require__(67866);
        var survey = __webpack_require__(10879);
        var claim = __webpack_require__(87437);
        var spelling = __webpack_require__(43097);
        ;
        async function withPlace(recipe, { runRecipe }) {
            const { facts } = recipe;
            const archives = facts.versions.filter(({ sha256 }) => sha256 !== undefined);
            const [newest] = (0, spelling.a)(archives.map(({ version }) => version));
            if (!runRecipe || newest === undefined || facts.manualDownload || hasPlace(recipe))
                return recipe;
            const address = await runRecipe(recipe, newest);
            return address.kind === 'address'
                ? { ...recipe, facts: { ...facts, urls: [...facts.urls, address.url] } }
                : recipe;
        }
        const hasPlace = ({ facts }) => facts.urls.length > 0 || (0, claim.B)(facts).kind === 'claimed';
        ;
        async function lookAll(recipes, upstream, run) {
            const ruled = recipes.map((recipe) => ({
                recipe,
                rules: (0, updates.it)(run.section, recipe.name),
            }));
            const following = ruled.filter(({ rules }) => rules.enabled && (upstream || rules.upstream));
            const followed = await followAll(following.map(({ recipe }) => recipe), run);
            const subjects = [];
            for (const { recipe, rules } of ruled) {
                const own = followed.get(recipe.name);
                const { effective, trouble } = effectiveOf(recipe, own, run.language);
                const runs = rules.enabled && rules.datasource === undefined && effective === recipe;
                const placed = runs ? await withPlace(effective, run) : effective;
                subjects.push({ recipe, rules, followed: own, effective: placed, trouble });
            }
            const surveyed = await (0, survey.F)(subjects.map(({ effective, rules }) => ({ facts: effective.facts, rules })), run.access, run.now);
            return subjects.map((subject, at) => {
                const found = surveyed[at];
                const readable = subject.followed?.kind !== 'merged' || subject.effective.text === subject.followed.text;
                return {
                    ...subject,
                    surveyed: found,
                    candidates: found.kind === 'looked' && readable ? found.judgement.candidates : [],
                    findings: [...subject.trouble, ...findingsOf(subject.effective, found)],
                };
            });
        }
        async function followAll(recipes, { access, section, cache }) {
            if (recipes.length === 0)
                return new Map();
            const source = {
                repository: 'https://github.com/spack/spack-packages.git',
                ref: 'develop',
                path: 'repos/spack_repo/builtin',
                ...section['upstream-source'],
            };
            const folder = (0, external_node_path_.join)(cache, 'recipe-history', `${source.repository}@${source.ref}`.replaceAll(/[^\w.@-]+/g, '-'));
            const history = await RecipeHistory.open(source, folder, access);
            const found = new Map();
            for (const { name, folder: own, text, origin } of recipes)
                found.set(name, await followUpstream(own, text, origin?.trim(), history));
            return found;
        }
        function effectiveOf(recipe, followed, language) {
            if (followed?.kind !== 'merged' || followed.merged.conflicts > 0)
                return { effective: recipe, trouble: [] };
            try {
                const read = language.read(followed.text, recipe.name);
                return {
                    effective: { ...recipe, text: followed.text, recipe: read, facts: (0, facts_of.w)(read) },
                    trouble: [],
                };
            }
            catch (error) {
                if (!(error instanceof invalid_value.h))
                    throw error;
                return {
                    effective: recipe,
                    trouble: [
                        {
                            kind: 'conflict',
                            message: `With Spack's changes merged in, the recipe cannot be read: ${error.message}`,
                        },
                    ],
                };
            }
        }
        function findingsOf({ facts, name }, surveyed) {
            if (surveyed.kind !== 'looked')
                return [];
            const moved = surveyed.movedTo === undefined
                ? []
                : [
                    {
                        kind: 'moved-project',
                        message: `The project ${surveyed.claim.key} is called ${surveyed.movedTo} now: update the addresses of ${name}.`,
                    },
                ];
            const tags = facts.versions.flatMap(({ version, tag, commit }) => {
                const release = tag === undefined || commit === undefined
                    ? undefined
                    : surveyed.releases.find(({ name: found }) => found === tag);
                if (!release?.commit || release.commit === commit)
                    return [];
                return [
                    {
                        kind: 'tag-moved',
                        message: `The tag ${tag} of version ${version} points to ${release.commit} now, but the recipe has ${commit}.`,
                    },
                ];
            });
            return [...moved, ...tags];
        }
    }),
    603: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            g: () => (patchOf)
        });
        var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94112);
        const patchOf = (changes) => changes.map(fileDiff).join('');
        function fileDiff({ path, before, content }) {
            const kind = before === undefined
                ? 'new file mode 100644\n'
                : content === undefined
                    ? 'deleted file mode 100644\n'
                    : '';
            return (`diff --git a/${path} b/${path}\n${kind}` +
                (0, diff__WEBPACK_IMPORTED_MODULE_0__.ss)(before === undefined ? '/dev/null' : `a/${path}`, content === undefined ? '/dev/null' : `b/${path}`, before ?? '', content ?? '', undefined, undefined, { context: 3, headerOptions: diff__WEBPACK_IMPORTED_MODULE_0__.jr }));
        }
    }),
    67771: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            V: () => (prepareUpdate)
        });
        var external_node_path_ = __webpack_require__(76760);
        var version_version = __webpack_require__(35198);
        var invalid_value = __webpack_require__(14566);
        var shallow = __webpack_require__(71685);
        var git_git = __webpack_require__(99329);
        ;
        const MOST = 4 * 1024 * 1024;
        async function recentChanges(git, root, paths, most) {
            const shape = ['--no-merges', '--find-renames', '--unified=0', '--no-ext-diff', '--no-textconv'];
            const { exitCode, stdout } = await (0, git_git.E)(git, ['log', `--max-count=${most}`, '--format=%x00%ae', '--patch', ...shape, '--', ...paths], {
                folder: root,
                keep: MOST,
                signal: AbortSignal.any([git.signal, AbortSignal.timeout(20_000)]),
            }).catch((error) => {
                if (git.signal.aborted)
                    throw error;
                return { exitCode: 1, stdout: '' };
            });
            if (exitCode !== 0 || Buffer.byteLength(stdout) >= MOST)
                return undefined;
            const changes = stdout.split('\0').slice(1).map(linesOf);
            return { changes, cut: await (0, shallow.f)(git, root) };
        }
        function linesOf(commit) {
            const [author = '', ...patch] = commit.split('\n');
            const hunks = patch.filter((line) => !/^(?:\+\+\+|---) /.test(line));
            const marked = (mark) => hunks.filter((line) => line.startsWith(mark)).map((line) => line.slice(1));
            return { author, removed: marked('-'), added: marked('+') };
        }
        ;
        const COMMITS = 30;
        const FORMER = ['repos/builtin/packages', 'var/spack/repos/builtin/packages'];
        async function styleOf({ folder, path, text, facts }, { root, access }) {
            if (!/^ +url\s*=/m.test(text))
                return {};
            const spack = path.startsWith('repos/spack_repo/builtin/packages/');
            const names = new Set([folder, folder.replaceAll('_', '-')]);
            const former = FORMER.flatMap((each) => [...names].map((name) => `${each}/${name}/package.py`));
            const found = await recentChanges(access, root, [path, ...(spack ? former : [])], COMMITS);
            if (found === undefined)
                return {};
            const known = facts.versions.map(({ version }) => version);
            const habit = urlHabit(found.changes, known);
            return habit.length < 2 && found.cut ? {} : { urlFollows: followsNext(habit) };
        }
        function urlHabit(changes, known) {
            const habit = [];
            let there = new Set(known);
            for (const { author, removed, added } of changes) {
                if (added.some((line) => /^class\s/.test(line)))
                    break;
                const [gone, come] = [versionsIn(removed), versionsIn(added)];
                const fresh = come.filter((version) => !gone.includes(version));
                const before = new Set([...there, ...gone].filter((version) => !fresh.includes(version)));
                const followed = urlOf(removed) !== urlOf(added);
                if (isNewest(fresh, [...before]))
                    habit.push({ followed, author });
                there = before;
            }
            return habit;
        }
        const followsNext = ([last, before, first]) => before?.followed === true && (first?.followed === true || last.author === before.author);
        const versionsIn = (lines) => [...lines.join('\n').matchAll(/\bversion\(\s*["'](\d[^"'\n]{0,100})["']/g)].map(([, version]) => version);
        const urlOf = (lines) => lines.find((line) => /^ +url\s*=/.test(line))?.trim();
        function isNewest(added, before) {
            const [ours, theirs] = [numbered(added), numbered(before)];
            return (theirs.length > 0 &&
                ours.some((version) => theirs.every((other) => (0, version_version.Zy)(version, other) > 0)));
        }
        const numbered = (texts) => texts.flatMap((text) => {
            try {
                return [(0, version_version.ot)(text)];
            }
            catch (error) {
                if (error instanceof invalid_value.h)
                    return [];
                throw error;
            }
        });
        var local_repository = __webpack_require__(12010);
        var identity_commit = __webpack_require__(67795);
        var promises_ = __webpack_require__(51455);
        var archive_entries = __webpack_require__(74194);
        var build_files = __webpack_require__(73283);
        var download = __webpack_require__(80741);
        ;
        const EXPECTED = [
            [/^(www\.)?github\.com$/, /^codeload\.github\.com$|(^|\.)githubusercontent\.com$/],
            [/(^|\.)(sourceforge\.net|sf\.net)$/, /(^|\.)sourceforge\.net$/],
            [/^pypi\.(io|org|python\.org)$/, /^files\.pythonhosted\.org$|^pypi\.org$/],
            [/^ftp(mirror)?\.gnu\.org$/, /./],
            [/^bitbucket\.org$/, /(^|\.)bitbucket\.org$|\.amazonaws\.com$/],
            [/(^|\.)(r-project|rstudio)\.(org|com)$/, /(^|\.)(r-project\.org|rstudio\.com)$/],
            [/(^|\.)(cpan|metacpan)\.org$/, /(^|\.)(cpan|metacpan)\.org$/],
            [/(^|\.)savannah\.(non)?gnu\.org$/, /./],
            [/^(www\.)?apache\.org$|\.apache\.org$/, /\.apache\.org$/],
            [/(^|\.)kernel\.org$/, /(^|\.)kernel\.org$/],
        ];
        function isExpectedHost(asked, answered) {
            const [from, to] = [URL.parse(asked)?.hostname ?? '', URL.parse(answered)?.hostname ?? ''];
            if (URL.parse(asked)?.host === URL.parse(answered)?.host)
                return true;
            const bare = (host) => host.replace(/^www\./, '');
            if (isAddress(from) || isAddress(to))
                return false;
            if (bare(from) === bare(to) || bare(to).endsWith(`.${bare(from)}`))
                return true;
            return EXPECTED.some(([host, target]) => host.test(from) && target.test(to));
        }
        const isAddress = (host) => /^[\d.]+$|^\[/.test(host);
        ;
        async function gatherReleaseEvidence(question, folder, access) {
            const place = await (0, promises_.mkdtemp)((0, external_node_path_.join)(folder, 'archive-'));
            try {
                const published = publishedFor(question);
                const found = await (0, download.R)(question.url, (0, external_node_path_.join)(place, 'archive'), access.web, published?.digest?.algorithm);
                switch (found.kind) {
                    case 'downloaded':
                        return await examine(question, found, published, access);
                    case 'changed':
                        return { kind: 'doubtful', reasons: [found.reason] };
                    case 'missing':
                        return {
                            kind: 'doubtful',
                            reasons: [
                                `There is no archive at the address that the recipe would fetch it from: ${found.reason}`,
                            ],
                        };
                    case 'failed':
                        return { kind: 'unavailable', reason: found.reason };
                    default:
                        return found;
                }
            }
            finally {
                await (0, promises_.rm)(place, { recursive: true, force: true });
            }
        }
        function publishedFor({ url, release }) {
            const name = (address) => URL.parse(address)
                ?.pathname.replace(/\/download$/, '')
                .split('/')
                .at(-1);
            return (release.files?.find((file) => file.url === url) ??
                release.files?.find((file) => name(file.url) !== undefined && name(file.url) === name(url)));
        }
        async function examine(question, found, published, access) {
            const reasons = [];
            const checked = [
                `The archive was downloaded from ${question.url} (${found.size} bytes).`,
            ];
            const findings = [];
            const digest = published?.digest;
            if (digest && digest.hex !== found.digest)
                reasons.push(`The archive's ${digest.algorithm} is ${found.digest}, but ${digest.hex} is published for it.`);
            else if (digest)
                checked.push(`Its ${digest.algorithm} is the one that is published for it.`);
            if (published?.size !== undefined && published.size !== found.size)
                reasons.push(`The archive has ${found.size} bytes, but ${published.size} are published for it.`);
            if (!isExpectedHost(question.url, found.url)) {
                const message = `The address leads to another host: ${URL.parse(found.url)?.host ?? found.url}.`;
                if (digest && digest.hex === found.digest)
                    findings.push({ kind: 'moved-host', message });
                else
                    reasons.push(`${message} Nothing published says that this is the right file.`);
            }
            await lookInside(question.facts, found, access, { reasons, checked, findings });
            if (reasons.length > 0)
                return { kind: 'doubtful', reasons };
            return {
                kind: 'sound',
                sha256: found.sha256,
                commit: undefined,
                size: found.size,
                checked,
                findings,
                modified: found.modified,
            };
        }
        async function lookInside(facts, found, access, { reasons, checked, findings }) {
            const entries = await (0, archive_entries.xt)(found.file, access);
            if (entries.kind === 'broken')
                reasons.push(`The archive is not sound: ${entries.reason}.`);
            else if (entries.kind === 'unknown')
                findings.push({
                    kind: 'not-inspected',
                    message: `The archive was not looked into: ${entries.reason.replace(/\.$/, '')}.`,
                });
            else {
                const shape = (0, build_files.F5)(entries.paths);
                if (shape.escaping.length > 0)
                    reasons.push(`The archive holds paths that leave its folder, such as ${JSON.stringify(shape.escaping[0].slice(0, 80))}.`);
                checked.push((0, build_files.vJ)(shape));
                const finding = (0, build_files.nI)(facts, shape);
                if (finding)
                    findings.push(finding);
            }
        }
        var judge = __webpack_require__(95984);
        ;
        function comparePage({ datasource, key }, releases, from, to) {
            const before = releases.find(({ version }) => version === from);
            if (!before)
                return undefined;
            const [old, now] = [before.name, to.name].map(encodeURIComponent);
            if (datasource === 'github')
                return `https://github.com/${key}/compare/${old}...${now}`;
            if (datasource === 'gitlab')
                return `${key}/-/compare/${old}...${now}`;
            if (datasource === 'bitbucket')
                return `https://bitbucket.org/${key}/branches/compare/${now}..${old}`;
            return undefined;
        }
        var archive_address = __webpack_require__(1768);
        var change = __webpack_require__(6443);
        var registry = __webpack_require__(10320);
        ;
        async function secondOpinions(facts, version, names, access) {
            const agreeing = [];
            const findings = [];
            for (const source of registry.X.filter(({ standing, name }) => standing === 'opinion' && names.includes(name))) {
                const { title } = source;
                const key = source.claim(facts);
                const lookup = key === undefined ? undefined : (await source.lookUp([key], access)).get(key);
                if (lookup?.kind !== 'found')
                    continue;
                const same = lookup.listed.find((listed) => /^[\w.-]+$/.test(listed.name) && (0, change.q)(listed.name, version) === 0);
                if (same && !same.prerelease)
                    agreeing.push(`${title} knows this version too.`);
                else if (same)
                    findings.push({ kind: 'opinion', message: `${title} takes this version for a pre-release.` });
                else
                    findings.push({
                        kind: 'opinion',
                        message: `${title} does not know this version (yet): ${lookup.page}`,
                    });
            }
            return { agreeing, findings };
        }
        var survey = __webpack_require__(10879);
        ;
        const DAY = 86_400_000;
        function tooYoung({ date }, { modified }, { minimumAge }, now) {
            if (date !== undefined || modified === undefined)
                return undefined;
            const days = (now - Date.parse(modified)) / DAY;
            const age = days < 1 ? 'less than a day' : `${Math.floor(days)} days`;
            return days < minimumAge
                ? `Its archive is ${age} old, less than the ${minimumAge} days of minimum-age.`
                : undefined;
        }
        const ageFindings = ({ date }, { modified }) => date === undefined && modified === undefined
            ? [
                {
                    kind: 'age-unknown',
                    message: 'Nothing says when this version was published, so the minimum age could not be kept.',
                },
            ]
            : [];
        ;
        async function checkCandidates(work, run) {
            const { candidates, surveyed } = work;
            if (surveyed.kind !== 'looked')
                return [];
            const checked = [];
            for (const candidate of candidates)
                checked.push(await checkCandidate(candidate, surveyed, work, run));
            return checked;
        }
        async function checkCandidate(listed, surveyed, work, run) {
            const { version } = listed.release;
            const refused = (kind, ...reasons) => ({ kind, version, reasons });
            const candidate = await completed(listed, surveyed, work, run);
            if ('reasons' in candidate)
                return refused('doubtful', ...candidate.reasons);
            const form = run.language.form(work.effective.recipe);
            const { evidence, ownUrl, url } = await evidenceFor(candidate, form, surveyed, work, run);
            if (evidence.kind === 'doubtful')
                return refused('doubtful', ...evidence.reasons);
            if (evidence.kind === 'unavailable')
                return refused('unavailable', evidence.reason);
            const young = tooYoung(candidate.release, evidence, work.rules, run.now);
            if (young !== undefined)
                return refused('doubtful', young);
            return {
                kind: 'checked',
                version: {
                    candidate,
                    evidence: await withOpinions(candidate, evidence, work, run),
                    compare: comparePage(surveyed.claim, surveyed.releases, listed.from, candidate.release),
                },
                added: { version, ...sourceOf(candidate, form, evidence, ownUrl ? url : undefined) },
            };
        }
        async function completed(candidate, { claim, releases }, { effective, rules }, { access, now }) {
            const release = await (0, survey.x)(claim, candidate.release, access);
            const { version } = release;
            const beside = releases.map((each) => (each.version === version ? release : each));
            const all = { ...rules, which: 'all' };
            const { candidates, refused } = (0, judge.S)(effective.facts, beside, all, now);
            const again = candidates.find((each) => each.release === release);
            if (!again)
                return {
                    reasons: refused.flatMap((each) => (each.version === version ? each.reasons : [])),
                };
            return { ...candidate, release, security: candidate.security || again.security };
        }
        async function evidenceFor(candidate, form, surveyed, work, run) {
            if (form.source === 'git')
                return { evidence: commitEvidence(candidate) };
            const found = await archiveEvidence(candidate, surveyed, work, run);
            return { ...found, ownUrl: form.url !== undefined || found.ownUrl === true };
        }
        function commitEvidence({ release: { version, commit, name } }) {
            if (commit === undefined || !(0, identity_commit.W)(commit))
                return { kind: 'doubtful', reasons: [`Nothing says which commit ${version} is.`] };
            return {
                kind: 'sound',
                sha256: undefined,
                commit,
                size: undefined,
                checked: [`The commit of ${name} is ${commit}.`],
                findings: [],
                modified: undefined,
            };
        }
        async function archiveEvidence({ release }, { claim }, { effective, recipe }, { access, scratch, runRecipe }) {
            const readable = (0, archive_address.L)(effective.recipe, claim, release);
            const asks = readable.kind === 'unknown' && runRecipe && effective.text === recipe.text;
            const address = asks ? await runRecipe(recipe, release.version) : readable;
            if (address.kind === 'unknown')
                return { evidence: { kind: 'doubtful', reasons: [address.reason] } };
            const { url, own } = address;
            const evidence = await gatherReleaseEvidence({ facts: effective.facts, release, url }, scratch, access);
            if (evidence.kind !== 'sound' || own === undefined)
                return { evidence, url };
            const moved = {
                kind: 'moved-host',
                message: `${own} The version therefore has a url of its own; consider changing the recipe's.`,
            };
            return {
                evidence: { ...evidence, findings: [...evidence.findings, moved] },
                url,
                ownUrl: true,
            };
        }
        async function withOpinions({ release }, evidence, { effective }, { access, section }) {
            const others = section['second-opinion'] ?? [];
            const opinions = await secondOpinions(effective.facts, release.version, others, access);
            return {
                ...evidence,
                checked: [...evidence.checked, ...opinions.agreeing],
                findings: [...evidence.findings, ...opinions.findings, ...ageFindings(release, evidence)],
            };
        }
        const sourceOf = ({ release }, form, evidence, url) => form.source === 'git'
            ? { commit: evidence.commit, ...(form.tag !== undefined && { tag: release.name }) }
            : { sha256: evidence.sha256, ...(url !== undefined && { url }) };
        ;
        async function prepareUpdate(work, run) {
            const checks = await checkCandidates(work, run);
            const good = checks.filter((each) => each.kind === 'checked');
            const bad = checks.filter((each) => each.kind !== 'checked');
            if (good.length === 0 && work.followed?.kind !== 'merged')
                return nothingHolds(bad);
            const style = good.length === 0 ? {} : await styleOf(work.recipe, run);
            const written = write(work, good, style, run);
            return written.kind === 'refused'
                ? { kind: 'doubtful', reasons: written.reasons }
                : {
                    kind: 'ready',
                    left: bad.map(({ version, reasons }) => ({ version, reasons })),
                    update: updateOf(work, good, written),
                };
        }
        function nothingHolds(bad) {
            return {
                kind: bad.some(({ kind }) => kind === 'doubtful') ? 'doubtful' : 'unavailable',
                reasons: bad.flatMap(({ version, reasons }) => reasons.map((reason) => `${version}: ${reason}`)),
            };
        }
        const write = ({ effective: { text, name } }, good, style, { language }) => good.length === 0
            ? { kind: 'unchanged' }
            : language.add(text, name, good.map(({ added }) => added), style);
        function updateOf(work, good, written) {
            const { recipe, effective, followed, findings } = work;
            const merged = followed?.kind === 'merged' ? followed : undefined;
            const text = written.kind === 'written' ? written.text : (merged?.text ?? effective.text);
            const notes = written.kind === 'written' ? written.notes : [];
            return {
                name: recipe.name,
                changes: changesOf(work, text),
                versions: good.map(({ version }) => version),
                merged: merged?.merged,
                findings: [...findings, ...notes.map((message) => ({ kind: 'layout', message }))],
            };
        }
        function changesOf({ recipe, followed }, text) {
            const changed = { path: recipe.path, before: recipe.text, content: text };
            if (followed?.kind !== 'merged')
                return [changed];
            return [
                changed,
                {
                    path: `${(0, external_node_path_.dirname)(recipe.path)}/${local_repository.g}`,
                    before: recipe.origin,
                    content: `${followed.merged.to}\n`,
                },
            ];
        }
    }),
    12872: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Y: () => (isWanted)
        });
        const isWanted = ({ candidates, followed }) => candidates.length > 0 || followed?.kind === 'merged';
    })
};
