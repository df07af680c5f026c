export const id = 5881;
export const ids = [5881];
export const modules = {
    91270: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            B: () => (splitUrlExtension)
        });
        const ARCHIVE_EXTENSIONS = [
            'tar.gz',
            'tar.bz2',
            'tar.xz',
            'tar.Z',
            'TAR.gz',
            'TAR.bz2',
            'TAR.xz',
            'TAR.Z',
            'tar',
            'TAR',
            'gz',
            'bz2',
            'xz',
            'Z',
            'zip',
            'tgz',
            'tbz2',
            'tbz',
            'txz',
            'whl',
        ];
        const PATTERNS = ARCHIVE_EXTENSIONS.map((extension) => ({
            extension,
            pattern: new RegExp(`\\.${extension}$`),
        }));
        function splitUrlExtension(url) {
            const { prefix, suffix } = splitSourceForgeSuffix(url);
            const direct = extensionOf(prefix);
            if (direct)
                return { prefix: withoutExtension(prefix, direct), extension: direct, suffix };
            const [path, query] = splitQuery(prefix);
            const extension = extensionOf(path);
            return {
                prefix: extension ? withoutExtension(path, extension) : path,
                extension: extension ?? '',
                suffix: query + suffix,
            };
        }
        function extensionOf(url) {
            const { prefix } = splitSourceForgeSuffix(url);
            return PATTERNS.find(({ pattern }) => pattern.test(prefix))?.extension;
        }
        function withoutExtension(path, extension) {
            return splitSourceForgeSuffix(path).prefix.slice(0, -(extension.length + 1));
        }
        function splitSourceForgeSuffix(url) {
            const suffix = '/download';
            const ofSourceForge = url.endsWith(suffix) && /(?:sourceforge\.net|sf\.net)\/.*\/download$/.test(url);
            return ofSourceForge
                ? { prefix: url.slice(0, -suffix.length), suffix }
                : { prefix: url, suffix: '' };
        }
        function splitQuery(url) {
            const hash = url.indexOf('#');
            const [beforeHash, fragment] = hash < 0 ? [url, ''] : [url.slice(0, hash), url.slice(hash)];
            const mark = beforeHash.indexOf('?');
            const [path, query] = mark < 0 ? [beforeHash, ''] : [beforeHash.slice(0, mark), beforeHash.slice(mark)];
            return [path, (query.length > 1 ? query : '') + (fragment.length > 1 ? fragment : '')];
        }
    }),
    64574: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Br: () => (recipeSources),
            e0: () => (unknownSource),
            sH: () => (mirrorUrls)
        });
        var _recipe_recipe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61400);
        const MIRRORS = {
            gnu_mirror_path: [
                'https://ftpmirror.gnu.org/',
                'https://ftp.gnu.org/gnu/',
                'http://ftpmirror.gnu.org/',
            ],
            sourceforge_mirror_path: [
                'https://prdownloads.sourceforge.net/',
                'https://freefr.dl.sourceforge.net/',
                'https://netcologne.dl.sourceforge.net/',
                'https://pilotfiber.dl.sourceforge.net/',
                'https://downloads.sourceforge.net/',
                'http://kent.dl.sourceforge.net/sourceforge/',
            ],
            sourceware_mirror_path: [
                'https://sourceware.org/pub/',
                'https://mirrors.kernel.org/sourceware/',
                'https://ftp.gwdg.de/pub/linux/sources.redhat.com/',
            ],
            xorg_mirror_path: [
                'https://www.x.org/archive/individual/',
                'https://mirrors.ircam.fr/pub/x.org/individual/',
                'https://mirror.transip.net/xorg/individual/',
                'ftp://ftp.freedesktop.org/pub/xorg/individual/',
                'http://xorg.mirrors.pair.com/individual/',
            ],
        };
        const mirrorUrls = (attribute, path) => MIRRORS[attribute].map((mirror) => mirror + path);
        function recipeSources(recipe) {
            const derived = { ...ofMirrors(recipe), ...ofPypi(recipe), ...ofCran(recipe), ...ofBioc(recipe) };
            const one = (name, key) => {
                const value = recipe.attributes.has(name) ? (0, _recipe_recipe_js__WEBPACK_IMPORTED_MODULE_0__.YQ)(recipe, name) : derived[key];
                return value === undefined ? {} : { [key]: value };
            };
            const urls = recipe.attributes.has('urls') ? (0, _recipe_recipe_js__WEBPACK_IMPORTED_MODULE_0__.ft)(recipe, 'urls') : (derived.urls ?? []);
            return {
                ...one('homepage', 'homepage'),
                ...one('url', 'url'),
                urls,
                ...one('list_url', 'listUrl'),
                ...one('git', 'git'),
            };
        }
        function ofMirrors(recipe) {
            for (const attribute of Object.keys(MIRRORS)) {
                const path = (0, _recipe_recipe_js__WEBPACK_IMPORTED_MODULE_0__.YQ)(recipe, attribute);
                if (path)
                    return { urls: mirrorUrls(attribute, path) };
            }
            return {};
        }
        function ofPypi(recipe) {
            const pypi = (0, _recipe_recipe_js__WEBPACK_IMPORTED_MODULE_0__.YQ)(recipe, 'pypi');
            if (!pypi)
                return {};
            const project = pypi.split('/')[0];
            return {
                homepage: `https://pypi.org/project/${project}/`,
                url: `https://files.pythonhosted.org/packages/source/${pypi[0]}/${pypi}`,
                listUrl: `https://pypi.org/simple/${project}/`,
            };
        }
        function ofCran(recipe) {
            const cran = (0, _recipe_recipe_js__WEBPACK_IMPORTED_MODULE_0__.YQ)(recipe, 'cran');
            const first = recipe.versions[0];
            if (!cran)
                return {};
            return {
                homepage: `https://cloud.r-project.org/package=${cran}`,
                listUrl: `https://cloud.r-project.org/src/contrib/Archive/${cran}/`,
                ...(first && {
                    url: `https://cloud.r-project.org/src/contrib/${cran}_${first.version.text}.tar.gz`,
                }),
            };
        }
        function ofBioc(recipe) {
            const bioc = (0, _recipe_recipe_js__WEBPACK_IMPORTED_MODULE_0__.YQ)(recipe, 'bioc');
            if (!bioc)
                return {};
            const git = `https://git.bioconductor.org/packages/${bioc}`;
            return (0, _recipe_recipe_js__WEBPACK_IMPORTED_MODULE_0__.YQ)(recipe, 'cran')
                ? { git }
                : { homepage: `https://bioconductor.org/packages/${bioc}`, git };
        }
        const unknownSource = (recipe) => ['url', 'urls', 'list_url', 'pypi', 'cran', ...Object.keys(MIRRORS)].find((name) => (0, _recipe_recipe_js__WEBPACK_IMPORTED_MODULE_0__.t8)(recipe.attributes.get(name)));
    }),
    67524: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            m: () => (urlsForVersion)
        });
        var _recipe_recipe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61400);
        var _version_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35198);
        var _recipe_sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64574);
        var _render_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44000);
        var _version_in_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53667);
        function urlsForVersion(recipe, version) {
            const own = recipe.versions.findLast((directive) => (0, _version_version_js__WEBPACK_IMPORTED_MODULE_0__.r1)(directive.version, version));
            const urls = ownUrl(own);
            const doubt = doubtAbout(recipe, own);
            if ((0, _recipe_recipe_js__WEBPACK_IMPORTED_MODULE_1__.t8)(urls) || doubt)
                return (0, _recipe_recipe_js__WEBPACK_IMPORTED_MODULE_1__.t8)(urls) ? urls : doubt;
            if (recipe.urlForVersion) {
                const custom = recipe.urlForVersion(version);
                if ((0, _recipe_recipe_js__WEBPACK_IMPORTED_MODULE_1__.t8)(custom) && urls.length === 0)
                    return custom;
                if (!(0, _recipe_recipe_js__WEBPACK_IMPORTED_MODULE_1__.t8)(custom) && custom !== null && !urls.includes(custom))
                    urls.push(custom);
            }
            return extrapolated(recipe, version, urls);
        }
        function doubtAbout(recipe, own) {
            if (own?.conditional !== undefined)
                return { unknown: true, reason: own.conditional, span: own.span };
            const changed = recipe.methods.get('url_version');
            return (changed && {
                unknown: true,
                reason: 'its url_version() changes how versions are written in URLs',
                span: changed,
            });
        }
        function ownUrl(own) {
            const url = own?.keywords.get('url');
            if ((0, _recipe_recipe_js__WEBPACK_IMPORTED_MODULE_1__.t8)(url))
                return url;
            return typeof url === 'string' ? [url] : [];
        }
        function extrapolated(recipe, version, urls) {
            const sources = (0, _recipe_sources_js__WEBPACK_IMPORTED_MODULE_2__.Br)(recipe);
            const bases = [sources.url, ...sources.urls, sources.listUrl].filter((url) => url !== undefined);
            const all = [
                ...urls,
                ...bases
                    .filter((url) => (0, _version_in_url_js__WEBPACK_IMPORTED_MODULE_3__.D)(url) !== undefined)
                    .map((url) => (0, _render_js__WEBPACK_IMPORTED_MODULE_4__.K)(url, version.text)),
            ];
            const missing = (0, _recipe_sources_js__WEBPACK_IMPORTED_MODULE_2__.e0)(recipe);
            if (urls.length === 0 && missing)
                return recipe.attributes.get(missing);
            if (all.length > 0)
                return all;
            const raw = sources.url ?? sources.urls[0] ?? nearestUrl(recipe, version);
            return raw === undefined
                ? (uncertainUrl(recipe) ?? recipe.unknowns[0] ?? [])
                : [(0, _render_js__WEBPACK_IMPORTED_MODULE_4__.K)(raw, version.text)];
        }
        function uncertainUrl(recipe) {
            const directive = recipe.versions.find(({ keywords }) => keywords.has('url'));
            const url = directive?.keywords.get('url');
            if (!directive || (0, _recipe_recipe_js__WEBPACK_IMPORTED_MODULE_1__.t8)(url))
                return url;
            return directive.conditional === undefined
                ? undefined
                : { unknown: true, reason: directive.conditional, span: directive.span };
        }
        function nearestUrl(recipe, version) {
            const withUrl = recipe.versions
                .filter((directive) => directive.url !== undefined && directive.conditional === undefined)
                .toSorted((a, b) => (0, _version_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(a.version, b.version));
            const below = withUrl.findLast((directive) => (0, _version_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(directive.version, version) <= 0);
            return (below ?? withUrl[0])?.url;
        }
    }),
    44000: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            K: () => (renderUrl)
        });
        var extension = __webpack_require__(91270);
        var suffixes = __webpack_require__(80586);
        var version_in_url = __webpack_require__(53667);
        ;
        const PATTERNS = [
            ['path', /github\.com\/[^/]+\/([^/]+)/],
            ['path', /gitlab[^/]+\/api\/v4\/projects\/[^/]+%2F([^/]+)/],
            ['path', /gitlab[^/]+\/(?!api\/v4\/projects)[^/]+\/([^/]+)/],
            ['path', /bitbucket\.org\/[^/]+\/([^/]+)/],
            ['path', /pypi\.(?:python\.org|io)\/packages\/source\/[A-Za-z\d]\/([^/]+)/],
            ['stem', /\?filename=([A-Za-z\d+-]+)$/],
            ['stem', /\?f=([A-Za-z\d+-]+)$/],
            ['stem', /\?package=([A-Za-z\d+-]+)/],
            ['suffix', /\?package=([A-Za-z\d]+)/],
            ['path', /(?:^|\/)([^/]+)\/download.php$/],
            ['stem', /^([A-Za-z\d+._-]+)$/],
        ];
        function nameInUrl(url, version) {
            if (url.length > version_in_url.m)
                return undefined;
            const { prefix, suffix } = (0, extension.B)(url);
            const stem = (0, suffixes.p)(prefix.slice(prefix.lastIndexOf('/') + 1), version);
            const texts = { stem, suffix, path: prefix };
            for (const [part, pattern] of PATTERNS) {
                const found = pattern.exec(texts[part]);
                if (found)
                    return found[1];
            }
            return undefined;
        }
        ;
        function renderUrl(url, version) {
            const found = (0, version_in_url.D)(url);
            if (!found)
                return url;
            const { version: old, start } = found;
            if (nameInUrl(url, old) === undefined)
                return url.slice(0, start) + version + url.slice(start + old.length);
            return url.split(old).join(version);
        }
    }),
    80586: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            S: () => (stripVersionSuffixes),
            p: () => (stripNameSuffixes)
        });
        const AFTER_VERSION = [
            '[Ii]nstall',
            'all',
            'code',
            '[Ss]ources?',
            'file',
            'full',
            'single',
            'with[a-zA-Z_-]+',
            'rock',
            'src(_0)?',
            'public',
            'bin',
            'binary',
            'run',
            '[Uu]niversal',
            'jar',
            'complete',
            'dynamic',
            'oss',
            'gem',
            'tar',
            'sh',
            'release',
            'bin',
            'stable',
            '[Ff]inal',
            'rel',
            'orig',
            'dist',
            '\\+',
            'gpl',
            'ia32',
            'intel',
            'amd64',
            'linux64',
            'x64',
            '64bit',
            'x86[_-]64',
            'i586_64',
            'x86',
            'i[36]86',
            'ppc64(le)?',
            'armv?(7l|6l|64)',
            'cpp',
            'gtk',
            'incubating',
            '[Ll]inux(_64)?',
            'LINUX',
            '[Uu]ni?x',
            '[Ss]un[Oo][Ss]',
            '[Mm]ac[Oo][Ss][Xx]?',
            '[Oo][Ss][Xx]',
            '[Dd]arwin(64)?',
            '[Aa]pple',
            '[Ww]indows',
            '[Ww]in(64|32)?',
            '[Cc]ygwin(64|32)?',
            '[Mm]ingw',
            'centos',
            'ia32',
            'intel',
            'amd64',
            'linux64',
            'x64',
            '64bit',
            'x86[_-]64',
            'i586_64',
            'x86',
            'i[36]86',
            'ppc64(le)?',
            'armv?(7l|6l|64)?',
            '-(?:py|cp)[23].*',
        ].map((word) => new RegExp(`[._-]?${word}$`));
        const stripVersionSuffixes = (name) => AFTER_VERSION.reduce((rest, pattern) => rest.replace(pattern, ''), name);
        const AFTER_NAME = [
            'install',
            '[Ss]rc',
            '(open)?[Ss]ources?',
            '[._-]open',
            '[._-]archive',
            '[._-]std',
            '[._-]bin',
            'Software',
            'release',
            'snapshot',
            'distrib',
            'everywhere',
            'latest',
            'Linux(64)?',
            'x86_64',
            '0\\+bzr',
            'gpl',
            '[._-]x11',
            'gpl',
        ].map((word) => new RegExp(`[._-]?${word}$`));
        function stripNameSuffixes(fileName, version) {
            const withoutVersion = fileName
                .replace(new RegExp(`[._-]?[._-][rvV]?${version}.*$`), '')
                .replace(new RegExp(`[._-]?V?${version}.*$`), '');
            return AFTER_NAME.reduce((rest, pattern) => rest.replace(pattern, ''), withoutVersion);
        }
    }),
    53667: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            D: () => (versionInUrl),
            m: () => (MAX_URL_LENGTH)
        });
        var _extension_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91270);
        var _suffixes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80586);
        const MAX_URL_LENGTH = 2000;
        const PATTERNS = [
            ['stem', /^[a-zA-Z+._-]+[._-]v?(\d[\d._-]*)$/d],
            ['stem', /^v?(\d[\d._-]*)$/d],
            ['stem', /^[a-zA-Z+]*(\d[\da-zA-Z]*)$/d],
            ['stem', /^[a-zA-Z+-]*(\d[\da-zA-Z-]*)$/d],
            ['stem', /^[a-zA-Z+_]*(\d[\da-zA-Z_]*)$/d],
            ['stem', /^[a-zA-Z+.]*(\d[\da-zA-Z.]*)$/d],
            ['stem', /^[a-zA-Z\d+-]+-v?(\d[\da-zA-Z.]*)$/d],
            ['stem', /^[a-zA-Z\d+-]+-v?(\d[\da-zA-Z_]*)$/d],
            ['stem', /^[a-zA-Z\d+_]+_v?(\d[\da-zA-Z.]*)$/d],
            ['stem', /^[a-zA-Z\d+_]+\.v?(\d[\da-zA-Z.]*)$/d],
            ['stem', /^[a-zA-Z\d+]+_r?(\d[\da-zA-Z-]*)$/d],
            ['stem', /^(?:[a-zA-Z\d+-]+-)?v?(\d[\da-zA-Z.-]*)$/d],
            ['stem', /^[a-zA-Z+]+v?(\d[\da-zA-Z.-]*)$/d],
            ['stem', /^[a-zA-Z\d+_]+-v?(\d[\da-zA-Z.]*)$/d],
            ['stem', /^[a-zA-Z\d+.]+_v?(\d[\da-zA-Z.-]*)$/d],
            ['stem', /^[a-zA-Z\d+-]+-v?(\d[\da-zA-Z._]*)$/d],
            ['stem', /^[a-zA-Z\d+._]+-v?(\d[\da-zA-Z.]*)$/d],
            ['stem', /^[a-zA-Z+-]+(\d[\da-zA-Z._]*)$/d],
            ['stem', /^[a-zA-Z\d+_-]+-v?(\d[\da-zA-Z.]*)$/d],
            ['stem', /bzr(\d[\da-zA-Z._-]*)$/d],
            ['suffix', /[?&](?:sha|ref|version)=[a-zA-Z\d+-]*[_-]?v?(\d[\da-zA-Z._-]*)$/d],
            ['stem', /[?&](?:filename|f|get)=[a-zA-Z\d+-]+[_-]v?(\d[\da-zA-Z.]*)/d],
            ['path', /github\.com\/[^/]+\/[^/]+\/releases\/download\/[a-zA-Z+._-]*v?(\d[\da-zA-Z._-]*)\//d],
            ['path', /gitlab\.com\/[^/]+\/.+\/-\/releases\/[a-zA-Z+._-]*v?(\d[\da-zA-Z._-]*)\/downloads\//d],
            ['path', /(\d[\da-zA-Z._-]*)\/[^/]+$/d],
        ];
        function versionInUrl(url) {
            if (url.length > MAX_URL_LENGTH)
                return undefined;
            const { prefix, extension, suffix } = (0, _extension_js__WEBPACK_IMPORTED_MODULE_0__.B)(url);
            const fileName = prefix.slice(prefix.lastIndexOf('/') + 1);
            const stem = (0, _suffixes_js__WEBPACK_IMPORTED_MODULE_1__.S)(fileName);
            const texts = { stem, suffix, path: prefix };
            const offsets = {
                stem: prefix.length - fileName.length,
                suffix: url.endsWith(suffix)
                    ? url.length - suffix.length
                    : prefix.length + (extension ? extension.length + 1 : 0),
                path: 0,
            };
            for (const [part, pattern] of PATTERNS) {
                const found = pattern.exec(texts[part]);
                if (found)
                    return { version: found[1], start: found.indices[1][0] + offsets[part] };
            }
            return undefined;
        }
    }),
    50703: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Sx: () => (recipeOf),
            gl: () => (readRecipeText),
            m4: () => (UnreadableRecipe),
            ri: () => (readBeside),
            vY: () => (recipesIn),
            x3: () => (readRecipeFolder)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
        var _package_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26263);
        class UnreadableRecipe extends Error {
            name = 'UnreadableRecipe';
            reason;
            constructor(place, reason) {
                super(`The recipe of ${place.name} cannot be read: ${reason}.`);
                this.reason = reason;
            }
        }
        const RECIPE_BOUNDS = {
            recipe: 1024 * 1024,
            file: 32 * 1024 * 1024,
            all: 64 * 1024 * 1024,
            files: 2000,
        };
        async function recipesIn(repository) {
            const { packages, before2 } = repository;
            const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(packages, { withFileTypes: true }).catch(() => []);
            const places = entries
                .filter((entry) => !entry.isFile() && (0, _package_names_js__WEBPACK_IMPORTED_MODULE_2__.Xi)(entry.name, before2))
                .map((entry) => ({
                name: before2 ? entry.name : (0, _package_names_js__WEBPACK_IMPORTED_MODULE_2__.Od)(entry.name),
                folder: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packages, entry.name),
            }));
            const there = await Promise.all(places.map(holdsRecipe));
            return places
                .filter((_, at) => there[at])
                .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
        }
        async function recipeOf({ packages, before2 }, name) {
            const own = before2 ? name : (0, _package_names_js__WEBPACK_IMPORTED_MODULE_2__.eI)(name);
            const place = { name, folder: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packages, own) };
            return (0, _package_names_js__WEBPACK_IMPORTED_MODULE_2__.Xi)(own, before2) && (await holdsRecipe(place)) ? place : undefined;
        }
        const holdsRecipe = ({ folder }) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.py')).then((found) => !found.isDirectory(), () => false);
        async function readRecipeText(place) {
            await requireFolder(place);
            return textOf(place, await readWithin(place, 'package.py', RECIPE_BOUNDS.recipe));
        }
        async function readBeside(place, file) {
            await requireFolder(place);
            const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.folder, file)).catch(() => undefined);
            if (!found)
                return undefined;
            return (await readWithin(place, file, RECIPE_BOUNDS.recipe)).toString('utf8');
        }
        async function readRecipeFolder(place) {
            await requireFolder(place);
            const paths = await pathsIn(place);
            const files = [];
            let left = RECIPE_BOUNDS.all;
            for (const path of paths) {
                const most = path === 'package.py' ? RECIPE_BOUNDS.recipe : RECIPE_BOUNDS.file;
                const content = await readWithin(place, path, Math.min(most, left));
                left -= content.length;
                files.push({ path, content });
            }
            const recipe = files.find(({ path }) => path === 'package.py');
            if (!recipe)
                throw new UnreadableRecipe(place, 'there is no package.py');
            return { ...place, text: textOf(place, recipe.content), files };
        }
        async function pathsIn(place) {
            const paths = [];
            const open = [place.folder];
            for (let next = open.pop(); next !== undefined; next = open.pop()) {
                for (const entry of await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(next, { withFileTypes: true })) {
                    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(place.folder, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(next, entry.name)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
                    if (entry.isDirectory())
                        open.push((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(next, entry.name));
                    else if (entry.isFile())
                        paths.push(path);
                    else
                        throw new UnreadableRecipe(place, `${path} is a link or no regular file`);
                    if (paths.length + open.length > RECIPE_BOUNDS.files)
                        throw new UnreadableRecipe(place, `it has more than ${RECIPE_BOUNDS.files} files`);
                }
            }
            return paths.sort();
        }
        async function readWithin(place, path, most) {
            const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.folder, path);
            const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).catch((error) => {
                throw new UnreadableRecipe(place, `${path} cannot be read (${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.$N)(error) ?? 'unknown'})`);
            });
            if (!found.isFile())
                throw new UnreadableRecipe(place, `${path} is a link or no regular file`);
            if (found.size > most)
                throw new UnreadableRecipe(place, `${path} is larger than the ${most} bytes that are read`);
            return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
        }
        async function requireFolder(place) {
            const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(place.folder).catch(() => undefined);
            if (!found?.isDirectory())
                throw new UnreadableRecipe(place, 'its folder is a link');
        }
        function textOf(place, content) {
            try {
                return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
            }
            catch {
                throw new UnreadableRecipe(place, 'package.py is not UTF-8');
            }
        }
    }),
    91499: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Vg: () => (numberValue),
            hy: () => (splitStringLiteral),
            r$: () => (stringValue),
            zR: () => (decodeEscapes)
        });
        function splitStringLiteral(text) {
            const opening = /^([a-zA-Z]{0,2})("""|'''|"|')/.exec(text);
            const quote = opening?.[2];
            if (!opening || !quote || text.length < opening[0].length + quote.length || !text.endsWith(quote))
                return undefined;
            return {
                prefix: opening[1].toLowerCase(),
                quote,
                body: text.slice(opening[0].length, -quote.length),
            };
        }
        function stringValue(text) {
            const literal = splitStringLiteral(text);
            if (!literal || literal.prefix.includes('b'))
                return undefined;
            return decodeEscapes(literal.body, literal.prefix);
        }
        const SIMPLE = {
            '\n': '',
            '\\': '\\',
            "'": "'",
            '"': '"',
            a: '\x07',
            b: '\b',
            f: '\f',
            n: '\n',
            r: '\r',
            t: '\t',
            v: '\v',
        };
        const ESCAPE = /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g;
        function decodeEscapes(body, prefix) {
            if (prefix.includes('r') || !body.includes('\\'))
                return body;
            return body.replace(ESCAPE, (whole, octal, x, u, wide, other) => {
                if (octal)
                    return String.fromCodePoint(parseInt(octal, 8));
                const hex = x ?? u ?? wide;
                if (hex)
                    return codePoint(parseInt(hex, 16), whole);
                return SIMPLE[other] ?? whole;
            });
        }
        const codePoint = (value, otherwise) => value <= 0x10ffff ? String.fromCodePoint(value) : otherwise;
        function numberValue(text) {
            const plain = text.replaceAll('_', '').toLowerCase();
            if (/^(?:0x[0-9a-f]+|0o[0-7]+|0b[01]+|\d+)$/.test(plain)) {
                const value = BigInt(/^0\d/.test(plain) ? plain.replace(/^0+(?=\d)/, '') : plain);
                return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
            }
            return /^(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/.test(plain) ? Number(plain) : undefined;
        }
    }),
    61183: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            s: () => (classOfPackage)
        });
        function classOfPackage(name) {
            const words = name
                .split(/[-_]+/)
                .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase());
            const joined = words.join('');
            return /^[0-9]/.test(joined) || ['False', 'None', 'True'].includes(joined) ? `_${joined}` : joined;
        }
    }),
    93955: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            X: () => (readRecipe),
            x: () => (withinBudget)
        });
        var invalid_value = __webpack_require__(14566);
        var recipe = __webpack_require__(61400);
        var python_budget = __webpack_require__(87854);
        var tree = __webpack_require__(2232);
        var python_value = __webpack_require__(86518);
        var recipe_sources = __webpack_require__(64574);
        var recipe_urls = __webpack_require__(67524);
        var version_version = __webpack_require__(35198);
        var format = __webpack_require__(90667);
        var version_range = __webpack_require__(90091);
        var version_component = __webpack_require__(6769);
        ;
        function versionValue(value) {
            if (value instanceof python_value.GE)
                return value;
            return new python_value.GE(checked(() => (0, version_version.ot)((0, python_value.mG)(value))));
        }
        function versionAttribute({ version }, name) {
            switch (name) {
                case 'dotted':
                    return new python_value.GE((0, format.Bs)(version));
                case 'underscored':
                    return new python_value.GE((0, format.D_)(version));
                case 'dashed':
                    return new python_value.GE((0, format.Gg)(version));
                case 'joined':
                    return new python_value.GE((0, format.oR)(version));
                case 'string':
                    return version.text;
                case 'up_to':
                    return new python_value.bV('up_to', ([count]) => new python_value.GE((0, format.jB)(version, integer(count))));
                case 'isdevelop':
                    return new python_value.bV('isdevelop', () => (0, version_version.Dn)(version));
                case 'satisfies':
                    return new python_value.bV('satisfies', ([range]) => satisfiesText(version, (0, python_value.mG)(range ?? null)));
                default:
                    throw new python_value.mY(`it reads "${name}" of a version`);
            }
        }
        const satisfiesText = (version, range) => checked(() => (0, version_range.ib)(version, (0, version_range.FG)(range)));
        const versionComponents = ({ version }) => version.release.map((component) => ((0, version_component.Dh)(component) ? (0, format.zI)(component) : component));
        function versionComponent(value, index) {
            const component = versionComponents(value).at(integer(index));
            if (component === undefined)
                throw new python_value.mY('it reads a component that the version does not have');
            return component;
        }
        const versionSlice = ({ version }, start, end) => new python_value.GE((0, format.bY)(version, start, end));
        const compareVersionValues = (left, right) => (0, version_version.Zy)(versionValue(left).version, versionValue(right).version);
        function integer(value) {
            if (typeof value === 'number' && Number.isInteger(value))
                return value;
            throw new python_value.mY('it uses an index that is no whole number');
        }
        function checked(read) {
            try {
                return read();
            }
            catch (error) {
                if (error instanceof invalid_value.h)
                    throw new python_value.mY(error.message);
                throw error;
            }
        }
        ;
        function callArguments(list, { source, budget }, valueOf) {
            const parts = list ? (0, tree.LU)(list) : [];
            const positional = [];
            const keywords = new Map();
            let spread;
            for (let at = 1; at < parts.length; at++) {
                const part = parts[at];
                if (part.name === ',' || part.name === ')')
                    continue;
                if (part.name === '*' || part.name === '**') {
                    const value = valueOf(parts[++at]);
                    budget.spend((0, python_budget.Kl)(value).weight, part);
                    if (!spreadOut(part.name, value, { positional, keywords }))
                        spread = (0, tree.b6)(source, { from: part.from, to: parts[at]?.to ?? part.to });
                }
                else if (parts[at + 1]?.name === 'AssignOp') {
                    keywords.set((0, tree.b6)(source, part), valueOf(parts[at + 2]));
                    at += 2;
                }
                else
                    positional.push(valueOf(part));
            }
            return { positional, keywords, ...(spread && { spread }) };
        }
        function spreadOut(stars, value, into) {
            if (stars === '**') {
                if (!(value instanceof python_value.bT))
                    return false;
                if (value.entries.some(([key]) => typeof key !== 'string'))
                    return false;
                for (const [key, item] of value.entries)
                    into.keywords.set(key, item);
                return true;
            }
            const items = value instanceof python_value.GE ? versionComponents(value) : value;
            if (!(items instanceof Array))
                return false;
            for (const item of items)
                into.positional.push(item);
            return true;
        }
        ;
        const FIELD = /\{\{|\}\}|\{([A-Za-z_0-9]*)((?:\.[A-Za-z_]\w*|\[[^\]{}]*\])*)(?:!([rsa]))?(?::([^{}]*))?\}/g;
        const SPEC = /^(?:(.)?([<>^]))?(0)?(\d+)?([sd])?$/;
        const PERCENT = /%(?:%|\((\w+)\))?(0)?(\d+)?([sd])?/g;
        function formatFields(template, positional, keywords, attribute) {
            let automatic = 0;
            return replaced(template, FIELD, ([whole, field, path, conversion, spec]) => {
                if (whole === '{{')
                    return '{';
                if (whole === '}}')
                    return '}';
                const key = field === '' ? String(automatic++) : field;
                const argument = /^\d/.test(key) ? positional[Number(key)] : keywords.get(key);
                if (argument === undefined)
                    throw new python_value.mY(`it formats a field {${key}} that it does not give`);
                if (path?.includes('['))
                    throw new python_value.mY('it formats a field with a subscript');
                const value = (path ?? '').split('.').slice(1).reduce(attribute, argument);
                return formatValue(value, spec ?? '', conversion);
            });
        }
        function replaced(template, pattern, of) {
            return (0, python_budget.Uo)(pieces());
            function* pieces() {
                let at = 0;
                for (const match of template.matchAll(pattern)) {
                    yield template.slice(at, match.index);
                    yield of(match);
                    at = match.index + match[0].length;
                }
                yield template.slice(at);
            }
        }
        function formatValue(value, spec, conversion) {
            if (conversion && conversion !== 's')
                throw new python_value.mY(`it formats with !${conversion}`);
            const text = (0, python_value.mG)(value);
            const parsed = SPEC.exec(spec);
            if (!parsed)
                throw new python_value.mY(`it uses the format "${spec}"`);
            const [, fill, align, zero, width] = parsed;
            const numeric = typeof value === 'number' || typeof value === 'bigint';
            return pad(text, Number(width ?? 0), fill ?? (zero ? '0' : ' '), align ?? (numeric || zero ? '>' : '<'));
        }
        function pad(text, width, fill, align) {
            if (width > 1000)
                throw new python_value.mY('it pads to a width of more than 1000');
            if (align === '>')
                return text.padStart(width, fill);
            if (align === '<')
                return text.padEnd(width, fill);
            const left = Math.floor((width - text.length) / 2);
            return text.padStart(text.length + Math.max(0, left), fill).padEnd(width, fill);
        }
        function formatPercent(template, right) {
            const values = Array.isArray(right) ? right.map(python_value.eO) : [right];
            let at = 0;
            return replaced(template, PERCENT, ([whole, name, zero, width, type]) => {
                if (whole === '%%')
                    return '%';
                const value = values[at++];
                if (name || !type || value === undefined)
                    throw new python_value.mY(`it uses the format "${whole}"`);
                return pad((0, python_value.mG)(value), Number(width ?? 0), zero ? '0' : ' ', '>');
            });
        }
        var literals = __webpack_require__(91499);
        ;
        function formatString(node, source, valueOf) {
            const whole = (0, tree.b6)(source, node);
            const literal = (0, literals.hy)(whole);
            if (!literal)
                throw new python_value.mY('it uses a malformed f-string', node);
            const { prefix, quote } = literal;
            const start = node.from + whole.indexOf(quote) + quote.length;
            return (0, python_budget.Uo)(pieces());
            function* pieces() {
                let at = start;
                for (const field of (0, tree.LU)(node)) {
                    yield between(at, field.from);
                    yield replacement(field, source, valueOf((0, tree.ep)(field)[0]));
                    at = field.to;
                }
                yield between(at, node.to - quote.length);
            }
            function between(from, to) {
                const text = source.text.slice(from, to);
                return (0, literals.zR)(text.replaceAll('{{', '{').replaceAll('}}', '}'), prefix);
            }
        }
        function replacement(field, source, value) {
            const parts = (0, tree.LU)(field);
            const textAfter = (name) => {
                const part = parts.find((one) => one.name === name);
                return part ? (0, tree.b6)(source, part).slice(1) : '';
            };
            return formatValue(value, textAfter('FormatSpec'), textAfter('FormatConversion') || undefined);
        }
        ;
        const METHODS = {
            lower: (text) => text.toLowerCase(),
            upper: (text) => text.toUpperCase(),
            title: (text) => text.toLowerCase().replace(/[a-z]+/g, (word) => word[0].toUpperCase() + word.slice(1)),
            capitalize: (text) => text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase(),
            strip: (text, args) => stripped(text, args, true, true),
            lstrip: (text, args) => stripped(text, args, true, false),
            rstrip: (text, args) => stripped(text, args, false, true),
            startswith: (text, [start]) => text.startsWith(string(start)),
            endswith: (text, [end]) => text.endsWith(string(end)),
            zfill: (text, [width]) => text.padStart(count(width), '0'),
            find: (text, [part]) => text.indexOf((0, python_value.Cx)(string(part))),
            rfind: (text, [part]) => text.lastIndexOf((0, python_value.Cx)(string(part))),
            replace: (text, [from, to, times]) => strings_replaced(text, string(from), string(to), times === undefined ? Infinity : count(times)),
            join: (text, [items]) => items instanceof Array
                ? (0, python_budget.Uo)(items.map((item) => string((0, python_value.eO)(item))), text)
                : fail('join'),
            split: (text, [separator, times]) => split(text, separator, times === undefined ? Infinity : count(times)),
            rsplit: (text, [separator, times]) => splitFromEnd(text, string(separator), times === undefined ? Infinity : count(times)),
            partition: (text, [separator]) => partition(text, string(separator), text.indexOf((0, python_value.Cx)(string(separator)))),
            rpartition: (text, [separator]) => partition(text, string(separator), text.lastIndexOf((0, python_value.Cx)(string(separator)))),
        };
        function stringMethod(text, name, attribute) {
            if (name === 'format')
                return new python_value.bV('str.format', (positional, keywords) => formatFields(text, positional, keywords, attribute));
            const method = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
            if (!method)
                throw new python_value.mY(`it calls the method ${name}() of a string`);
            return new python_value.bV(`str.${name}`, (positional, keywords) => method(text, withKeywords(name, positional, keywords)));
        }
        function withKeywords(name, positional, keywords) {
            const times = keywords.get('maxsplit');
            if (keywords.size > (times === undefined ? 0 : 1) ||
                (times !== undefined && positional.length !== 1))
                return fail(name);
            return times === undefined ? positional : [...positional, times];
        }
        const fail = (method) => {
            throw new python_value.mY(`it calls ${method}() in a way that cannot be followed`);
        };
        const string = (value) => value === undefined
            ? fail('a string method')
            : typeof value === 'string'
                ? value
                : fail(`a string method with ${(0, python_value.mG)(value)}`);
        const count = (value) => typeof value === 'number' && value >= 0 && value < 1000 ? value : fail('a string method');
        function stripped(text, [characters], start, end) {
            const set = new Set(characters === undefined ? ' \t\r\n\f\v' : string(characters));
            let [from, to] = [0, text.length];
            while (start && from < to && set.has(text[from]))
                from++;
            while (end && to > from && set.has(text[to - 1]))
                to--;
            return text.slice(from, to);
        }
        function strings_replaced(text, from, to, times) {
            if (from === '')
                return fail('replace');
            const parts = text.split((0, python_value.Cx)(from));
            const changed = Math.min(times, parts.length - 1);
            const rest = parts.slice(changed + 1).map((part) => from + part);
            return (0, python_budget.Uo)([(0, python_budget.Uo)(parts.slice(0, changed + 1), to), ...rest]);
        }
        function split(text, separator, times) {
            if (separator === undefined || separator === null)
                return text
                    .trim()
                    .split(/\s+/)
                    .filter((part) => part !== '');
            const parts = text.split((0, python_value.Cx)(string(separator)));
            return parts.length - 1 <= times
                ? parts
                : [...parts.slice(0, times), parts.slice(times).join(string(separator))];
        }
        function splitFromEnd(text, separator, times) {
            const parts = text.split((0, python_value.Cx)(separator));
            const kept = Math.max(0, parts.length - 1 - times);
            return kept === 0 ? parts : [parts.slice(0, kept + 1).join(separator), ...parts.slice(kept + 1)];
        }
        function partition(text, separator, at) {
            return at < 0 ? [text, '', ''] : [text.slice(0, at), separator, text.slice(at + separator.length)];
        }
        ;
        function attributeOf(value, name) {
            if (typeof value === 'string')
                return stringMethod(value, name, attributeOf);
            if (value instanceof python_value.GE)
                return versionAttribute(value, name);
            if (value instanceof python_value.NJ)
                return value.attribute(name);
            if (value instanceof python_value.bT)
                return dictionaryMethod(value, name);
            throw new python_value.mY(`it reads "${name}" of a value that has no such attribute`);
        }
        function dictionaryMethod(dictionary, name) {
            switch (name) {
                case 'items':
                    return new python_value.bV('items', () => dictionary.entries.map(([key, value]) => [key, value]));
                case 'keys':
                    return new python_value.bV('keys', () => dictionary.entries.map(([key]) => key));
                case 'values':
                    return new python_value.bV('values', () => dictionary.entries.map(([, value]) => value));
                case 'get':
                    return new python_value.bV('get', ([key, otherwise]) => (0, python_value.eO)(dictionary.get(key ?? null) ?? otherwise ?? null));
                default:
                    throw new python_value.mY(`it calls the method ${name}() of a dictionary`);
            }
        }
        function subscript(value, inside) {
            if ('index' in inside)
                return item(value, inside.index);
            const [start, end] = [offset(inside.start) ?? 0, offset(inside.end)];
            if (value instanceof python_value.GE)
                return versionSlice(value, start, end);
            if (typeof value === 'string' || value instanceof Array)
                return value.slice(start, end);
            throw new python_value.mY('it slices a value that has no order');
        }
        function item(value, index) {
            if (value instanceof python_value.GE)
                return versionComponent(value, index);
            if (value instanceof python_value.bT)
                return present(value.get(index));
            if (typeof value === 'string' || value instanceof Array)
                return present(value.at(offset(index) ?? 0));
            throw new python_value.mY('it uses a subscript on a value that has none');
        }
        function present(value) {
            if (value === undefined)
                throw new python_value.mY('it looks up a key that is not there');
            return (0, python_value.eO)(value);
        }
        function offset(value) {
            if (value === undefined || value === null)
                return undefined;
            if (typeof value === 'number' && Number.isInteger(value))
                return value;
            throw new python_value.mY('it uses an index that is no whole number');
        }
        ;
        const COMPARE = {
            '==': python_value.LC,
            '!=': (left, right) => !(0, python_value.LC)(left, right),
            is: python_value.LC,
            'is not': (left, right) => !(0, python_value.LC)(left, right),
            in: (left, right) => contains(right, left),
            'not in': (left, right) => !contains(right, left),
            '<': (left, right) => order(left, right) < 0,
            '<=': (left, right) => order(left, right) <= 0,
            '>': (left, right) => order(left, right) > 0,
            '>=': (left, right) => order(left, right) >= 0,
        };
        const COMPARISONS = new Set(Object.keys(COMPARE));
        function compare(operator, left, right) {
            if (!COMPARISONS.has(operator))
                throw new python_value.mY(`it uses the operator ${operator}`);
            return COMPARE[operator](left, right);
        }
        function order(left, right) {
            if (left instanceof python_value.GE || right instanceof python_value.GE)
                return compareVersionValues(left, right);
            const comparable = (typeof left === 'number' && typeof right === 'number') ||
                (typeof left === 'string' && typeof right === 'string');
            if (!comparable)
                throw new python_value.mY('it compares values of different kinds');
            return left < right ? -1 : left > right ? 1 : 0;
        }
        function contains(container, item) {
            if (typeof container === 'string' && typeof item === 'string')
                return container.includes((0, python_value.Cx)(item));
            if (container instanceof python_value.bT)
                return container.get(item) !== undefined;
            if (container instanceof python_value.NJ)
                return container.contains(item);
            if (container instanceof Array)
                return container.some((candidate) => (0, python_value.LC)((0, python_value.eO)(candidate), item));
            throw new python_value.mY('it looks for something in a value that holds nothing');
        }
        const calculate = (operator, left, right, budget) => budget.made(calculated(operator, left, right));
        function calculated(operator, left, right) {
            if (typeof left === 'number' && typeof right === 'number')
                return ofNumbers(operator, left, right);
            const made = ofTextsAndLists(operator, left, right);
            if (made === undefined)
                throw new python_value.mY(`it uses the operator ${operator} on values that do not fit it`);
            return made;
        }
        function ofTextsAndLists(operator, left, right) {
            if (operator === '%' && typeof left === 'string')
                return formatPercent(left, right);
            if (operator === '+') {
                if (typeof left === 'string' && typeof right === 'string')
                    return (0, python_budget.Uo)([left, right]);
                if (left instanceof Array && right instanceof Array)
                    return [...left, ...right];
            }
            if (operator === '*') {
                if (typeof left === 'string' && typeof right === 'number')
                    return repeated(left, right);
                if (typeof left === 'number' && typeof right === 'string')
                    return repeated(right, left);
            }
            return undefined;
        }
        function repeated(text, times) {
            if (text.length * times > python_budget.b1.text)
                throw new python_budget.sg(`it makes a text of more than ${python_budget.b1.text} characters`);
            return text.repeat(Math.max(0, times));
        }
        const ARITHMETIC = {
            '+': (left, right) => left + right,
            '-': (left, right) => left - right,
            '*': (left, right) => left * right,
            '//': (left, right) => Math.floor(left / right),
            '%': (left, right) => ((left % right) + right) % right,
        };
        function ofNumbers(operator, left, right) {
            const result = Object.hasOwn(ARITHMETIC, operator) ? ARITHMETIC[operator](left, right) : NaN;
            if (!Number.isSafeInteger(result))
                throw new python_value.mY(`it calculates with the operator ${operator}`);
            return result;
        }
        ;
        function evaluate(node, scope) {
            if (!node)
                throw new python_value.mY('it is not complete');
            const evaluator = EVALUATORS[node.name];
            if (!evaluator)
                throw new python_value.mY(`it uses ${DESCRIPTIONS[node.name] ?? `a ${node.name}`}`, node);
            const { budget } = scope;
            budget.step(node);
            const value = budget.within(node, () => evaluator(node, scope));
            if (!HANDS_ON.has(node.name))
                return budget.made(value, node);
            budget.spend((0, python_budget.Kl)(value).weight >> 4, node);
            return value;
        }
        const HANDS_ON = new Set([
            'VariableName',
            'ParenthesizedExpression',
            'ConditionalExpression',
            'Boolean',
            'None',
        ]);
        function tryEvaluate(node, scope) {
            try {
                return evaluate(node, scope);
            }
            catch (error) {
                if (!(error instanceof python_value.mY))
                    throw error;
                const part = error.node ?? node ?? { from: 0, to: 0 };
                return { unknown: true, reason: error.message, span: (0, tree.ee)(scope.source, part) };
            }
        }
        const DESCRIPTIONS = {
            ArrayComprehensionExpression: 'a comprehension',
            DictionaryComprehensionExpression: 'a comprehension',
            SetComprehensionExpression: 'a comprehension',
            ComprehensionExpression: 'a comprehension',
            LambdaExpression: 'a lambda',
            AwaitExpression: 'await',
            NamedExpression: 'an assignment in an expression',
        };
        const EVALUATORS = {
            String: (node, { source }) => required((0, literals.r$)((0, tree.b6)(source, node)), 'bytes', node),
            ContinuedString: (node, scope) => (0, python_budget.Uo)((0, tree.ep)(node).map((part) => evaluate(part, scope))),
            FormatString: (node, scope) => formatString(node, scope.source, (field) => evaluate(field, scope)),
            Number: (node, { source }) => {
                if (node.to - node.from > python_budget.b1.digits)
                    throw new python_value.mY('it uses a very long number', node);
                return required((0, literals.Vg)((0, tree.b6)(source, node)), 'a number that is not real', node);
            },
            Boolean: (node, { source }) => (0, tree.b6)(source, node) === 'True',
            None: () => null,
            VariableName: (node, scope) => scope.lookup((0, tree.b6)(scope.source, node)),
            ParenthesizedExpression: (node, scope) => evaluate((0, tree.ep)(node)[0], scope),
            TupleExpression: items,
            ArrayExpression: items,
            SetExpression: items,
            DictionaryExpression: dictionary,
            UnaryExpression: unary,
            BinaryExpression: binary,
            ConditionalExpression: (node, scope) => {
                const [then, condition, otherwise] = (0, tree.ep)(node);
                return evaluate((0, python_value.vN)(evaluate(condition, scope)) ? then : otherwise, scope);
            },
            MemberExpression: member,
            CallExpression: call,
        };
        function required(value, what, node) {
            if (value === undefined)
                throw new python_value.mY(`it uses ${what}`, node);
            return value;
        }
        function items(node, scope) {
            return (0, tree.ep)(node).map((item) => tryEvaluate(item, scope));
        }
        function dictionary(node, scope) {
            const parts = (0, tree.LU)(node);
            const entries = [];
            for (let at = 0; at < parts.length; at++) {
                if (parts[at].name === '**') {
                    const spread = evaluate(parts[++at], scope);
                    if (!(spread instanceof python_value.bT))
                        throw new python_value.mY('it spreads what is no dictionary', parts[at]);
                    scope.budget.spend((0, python_budget.Kl)(spread).weight, node);
                    for (const [key, value] of spread.entries)
                        entries.push([key, value]);
                }
                else if (parts[at + 1]?.name === ':') {
                    entries.push([evaluate(parts[at], scope), tryEvaluate(parts[at + 2], scope)]);
                    at += 2;
                }
            }
            return new python_value.bT(entries);
        }
        function unary(node, scope) {
            const [operator, operand] = (0, tree.LU)(node);
            const value = evaluate(operand, scope);
            if (operator.name === 'not')
                return !(0, python_value.vN)(value);
            if ((0, tree.b6)(scope.source, operator) === '-' &&
                (typeof value === 'number' || typeof value === 'bigint'))
                return -value;
            throw new python_value.mY(`it uses the operator ${(0, tree.b6)(scope.source, operator)}`, node);
        }
        function binary(node, scope) {
            const { left, operator, right } = binaryParts(node, scope.source);
            if (operator === 'and' || operator === 'or') {
                const first = evaluate(left, scope);
                return (0, python_value.vN)(first) === (operator === 'and') ? evaluate(right, scope) : first;
            }
            if (!COMPARISONS.has(operator))
                return calculate(operator, evaluate(left, scope), evaluate(right, scope), scope.budget);
            if (left.name === 'BinaryExpression') {
                const inner = binaryParts(left, scope.source);
                if (COMPARISONS.has(inner.operator))
                    return ((0, python_value.vN)(evaluate(left, scope)) &&
                        compare(operator, evaluate(inner.right, scope), evaluate(right, scope)));
            }
            return compare(operator, evaluate(left, scope), evaluate(right, scope));
        }
        function binaryParts(node, source) {
            const parts = (0, tree.LU)(node);
            return {
                left: parts[0],
                operator: parts
                    .slice(1, -1)
                    .map((part) => (0, tree.b6)(source, part))
                    .join(' '),
                right: parts.at(-1),
            };
        }
        function member(node, scope) {
            const [object, bracket, ...rest] = (0, tree.LU)(node);
            const value = evaluate(object, scope);
            if (bracket?.name === '.' && rest[0])
                return attributeOf(value, (0, tree.b6)(scope.source, rest[0]));
            const inside = rest.slice(0, -1);
            const colons = inside.flatMap((part, at) => (part.name === ':' ? [at] : []));
            if (inside.some((part) => part.name === ',') || colons.length > 1)
                throw new python_value.mY('it uses a slice with a step', node);
            const optional = (part) => part ? evaluate(part, scope) : undefined;
            if (colons.length === 0)
                return subscript(value, { index: evaluate(inside[0], scope) });
            return subscript(value, {
                start: optional(inside.slice(0, colons[0])[0]),
                end: optional(inside.slice(colons[0] + 1)[0]),
            });
        }
        function call(node, scope) {
            const [callee, list] = (0, tree.LU)(node);
            const target = evaluate(callee, scope);
            if (!(target instanceof python_value.bV))
                throw new python_value.mY(`it calls ${(0, tree.b6)(scope.source, callee)}()`, node);
            const { positional, keywords, spread } = callArguments(list, scope, (part) => tryEvaluate(part, scope));
            if (spread)
                throw new python_value.mY(`it calls ${target.name}() with ${spread}`, node);
            return target.call(positional.map(python_value.eO), new Map([...keywords].map(([name, value]) => [name, (0, python_value.eO)(value)])));
        }
        ;
        function returnValue(body, names, outer) {
            const local = new Map(names);
            const scope = {
                ...outer,
                lookup: (name) => (local.has(name) ? local.get(name) : outer.lookup(name)),
            };
            return runBody(body, { scope, local })?.returned ?? null;
        }
        function runBody(body, run) {
            return run.scope.budget.within(body, () => {
                for (const statement of (0, tree.GX)(body)) {
                    run.scope.budget.step(statement);
                    const ending = runStatement(statement, run);
                    if (ending)
                        return ending;
                }
                return undefined;
            });
        }
        function runStatement(statement, run) {
            switch (statement.name) {
                case 'ReturnStatement': {
                    const value = (0, tree.ep)(statement)[0];
                    return { returned: value ? evaluate(value, run.scope) : null };
                }
                case 'AssignStatement':
                    return execute_assign(statement, run);
                case 'UpdateStatement':
                    return update(statement, run);
                case 'IfStatement':
                    return branch(statement, run);
                case 'ForStatement':
                    return loop(statement, run);
                case 'ExpressionStatement':
                    if (/String$/.test(statement.firstChild?.name ?? ''))
                        return undefined;
                    throw new python_value.mY(`it calls ${(0, tree.b6)(run.scope.source, statement).slice(0, 60)}`, statement);
                case 'PassStatement':
                    return undefined;
                case 'RaiseStatement':
                    throw new python_value.mY('it raises an error for this version', statement);
                default:
                    throw new python_value.mY(`it has a ${statement.name.replace('Statement', '').toLowerCase()} statement`, statement);
            }
        }
        function execute_assign(statement, { scope, local }) {
            const parts = (0, tree.LU)(statement);
            const value = evaluate(parts.at(-1), scope);
            const targets = parts.slice(0, -1).filter((part) => part.name !== 'TypeDef');
            for (const group of splitAt(targets, 'AssignOp'))
                bind(group, value, { scope, local });
            return undefined;
        }
        function execute_present(node, statement) {
            if (!node)
                throw new python_value.mY('it is not complete', statement);
            return node;
        }
        function splitAt(nodes, name) {
            const groups = [[]];
            for (const node of nodes) {
                if (node.name === name)
                    groups.push([]);
                else
                    groups.at(-1).push(node);
            }
            return groups.filter((group) => group.length > 0);
        }
        function bind(targets, value, { scope, local }) {
            const [target] = targets;
            if (!target)
                throw new python_value.mY('it assigns in a way that cannot be followed');
            if (targets.length === 1 && target.name === 'VariableName') {
                local.set((0, tree.b6)(scope.source, target), value);
                return;
            }
            if (targets.length === 1 && target.name === 'MemberExpression')
                return assignAttribute(target, value, scope);
            const inner = targets.length === 1 ? (0, tree.ep)(target) : targets.filter((node) => node.name !== ',');
            const unpacks = targets.length > 1 || /^(?:Tuple|Array|Parenthesized)Expression$/.test(target.name);
            const items = value instanceof python_value.GE ? versionComponents(value) : value;
            if (!unpacks || !(items instanceof Array) || items.length !== inner.length)
                throw new python_value.mY('it assigns in a way that cannot be followed', target);
            inner.forEach((node, at) => bind([node], (0, python_value.eO)(items[at]), { scope, local }));
        }
        function assignAttribute(target, value, scope) {
            const [object, dot, name] = (0, tree.LU)(target);
            const owner = dot?.name === '.' ? evaluate(object, scope) : undefined;
            if (!(owner instanceof python_value.NJ))
                throw new python_value.mY('it changes something in place', target);
            owner.assign((0, tree.b6)(scope.source, execute_present(name, target)), value);
        }
        function update(statement, { scope, local }) {
            const [target, operator, right] = (0, tree.LU)(statement);
            if (target?.name !== 'VariableName' || !operator)
                throw new python_value.mY('it changes something in place', statement);
            local.set((0, tree.b6)(scope.source, target), calculate((0, tree.b6)(scope.source, operator).slice(0, -1), evaluate(target, scope), evaluate(right, scope), scope.budget));
            return undefined;
        }
        function branch(statement, run) {
            const parts = (0, tree.LU)(statement);
            for (let at = 0; at < parts.length; at++) {
                const keyword = parts[at].name;
                if (keyword === 'else')
                    return runBody(execute_present(parts[at + 1], statement), run);
                if ((keyword === 'if' || keyword === 'elif') && (0, python_value.vN)(evaluate(parts[at + 1], run.scope)))
                    return runBody(execute_present(parts[at + 2], statement), run);
            }
            return undefined;
        }
        function loop(statement, run) {
            const { targets, items, body } = loopParts(statement, run.scope);
            for (const item of items) {
                bind(targets, (0, python_value.eO)(item), run);
                const ending = runBody(body, run);
                if (ending)
                    return ending;
            }
            return undefined;
        }
        function loopParts(statement, scope) {
            const parts = (0, tree.LU)(statement);
            const at = parts.findIndex((part) => part.name === 'in');
            const body = parts.find((part) => part.name === 'Body');
            if (at < 0 || !body || parts.filter((part) => part.name === 'Body').length > 1)
                throw new python_value.mY('it has a loop that cannot be followed', statement);
            return { targets: parts.slice(1, at), items: iterated(evaluate(parts[at + 1], scope)), body };
        }
        function loopNames(statement) {
            const parts = (0, tree.LU)(statement);
            const targets = parts.slice(1, parts.findIndex((part) => part.name === 'in'));
            return targets.flatMap((target) => target.name === 'VariableName' ? [target] : target.getChildren('VariableName'));
        }
        function iterated(value) {
            if (value instanceof Array)
                return value.map((item) => (0, python_value.eO)(item));
            if (typeof value === 'object' && value !== null && 'entries' in value)
                return value.entries.map(([key]) => key);
            throw new python_value.mY('it loops over a value that holds nothing');
        }
        var render = __webpack_require__(44000);
        ;
        const MONTHS = [
            'January',
            'February',
            'March',
            'April',
            'May',
            'June',
            'July',
            'August',
            'September',
            'October',
            'November',
            'December',
        ];
        const padded = (number) => String(number).padStart(2, '0');
        const FIELDS = {
            '%Y': (date) => String(date.getUTCFullYear()),
            '%y': (date) => padded(date.getUTCFullYear() % 100),
            '%m': (date) => padded(date.getUTCMonth() + 1),
            '%d': (date) => padded(date.getUTCDate()),
            '%b': (date) => MONTHS[date.getUTCMonth()].slice(0, 3),
            '%B': (date) => MONTHS[date.getUTCMonth()],
            '%%': () => '%',
        };
        const datetime = new python_value.NJ('datetime', (name) => name === 'datetime' ? dateTime : dates_fail(name));
        const dateTime = new python_value.NJ('datetime.datetime', (name) => {
            if (name === 'strptime')
                return new python_value.bV(name, ([text, format]) => dayValue(parsed((0, python_value.mG)(text ?? null), (0, python_value.mG)(format ?? null))));
            if (name === 'strftime')
                return new python_value.bV(name, ([day, format]) => day instanceof python_value.NJ
                    ? day.attribute('strftime').call([format ?? null], new Map())
                    : dates_fail(name));
            return dates_fail(name);
        });
        function dayValue(date) {
            return new python_value.NJ('a date', (name) => {
                if (name === 'date')
                    return new python_value.bV(name, () => dayValue(date));
                if (name === 'strftime')
                    return new python_value.bV(name, ([format]) => formatted(date, (0, python_value.mG)(format ?? null)));
                if (name === 'year')
                    return date.getUTCFullYear();
                if (name === 'month')
                    return date.getUTCMonth() + 1;
                return name === 'day' ? date.getUTCDate() : dates_fail(name);
            });
        }
        function parsed(text, format) {
            const parts = format.split(/(%.)/);
            const kinds = parts.filter((part) => part.startsWith('%'));
            if (kinds.toSorted().join('') !== '%Y%d%m' || parts.join('').length > 20)
                return dates_fail('strptime');
            const pattern = parts.map((part) => part === '%Y' ? '(\\d{4})' : part.startsWith('%') ? '(\\d{2})' : part.replaceAll(/\W/g, '\\$&'));
            const found = new RegExp(`^${pattern.join('')}$`).exec(text);
            const numbers = new Map(kinds.map((kind, at) => [kind, Number(found?.[at + 1])]));
            const [year, month, day] = ['%Y', '%m', '%d'].map((kind) => numbers.get(kind));
            const date = new Date(Date.UTC(year, month - 1, day));
            return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : dates_fail('strptime');
        }
        function formatted(date, format) {
            if (format.length > 100)
                return dates_fail('strftime');
            return format.replaceAll(/%.?/g, (field) => Object.hasOwn(FIELDS, field) ? FIELDS[field](date) : dates_fail('strftime'));
        }
        const dates_fail = (name) => {
            throw new python_value.mY(`it uses ${name} of datetime in a way that cannot be followed`);
        };
        ;
        const MAX_TEXT = 100;
        const MAX_REPEATS = 3;
        const ATOM = String.raw `(?:\\[dDsSwW.\-+*?^$()[\]{}|\\/]|\[\^?(?:\\[dsw.\-\]\\]|[^\]\\[])+\]|[^\\[\](){}*+?|^$])`;
        const REPEAT = String.raw `(?:[*+?]|\{\d{1,2}\})`;
        const PATTERN = new RegExp(String.raw `^\^?(?:\((?=[^?])|\)(?![*+?{])|${ATOM}${REPEAT}?)*\$?$`);
        const re = new python_value.NJ('re', (name) => {
            if (name === 'compile')
                return new python_value.bV('re.compile', ([pattern]) => {
                    const text = (0, python_value.mG)(pattern ?? null);
                    return new python_value.NJ('a pattern', (method) => bound(method, text));
                });
            return new python_value.bV(`re.${name}`, ([pattern, ...rest], keywords) => bound(name, (0, python_value.mG)(pattern ?? null)).call(rest, keywords));
        });
        function bound(name, pattern) {
            return new python_value.bV(`re.${name}`, (given, keywords) => {
                const texts = given.map(python_value.mG);
                if (keywords.size > 0 || texts.length !== (name === 'sub' ? 2 : 1))
                    return regular_expressions_fail(name);
                const text = texts.at(-1);
                if (text.length > MAX_TEXT || !/^[ -~]*$/.test(text))
                    return regular_expressions_fail(name);
                return apply(name, expression(pattern), text, texts[0]);
            });
        }
        function apply(name, pattern, text, by) {
            switch (name) {
                case 'search':
                    return matched(pattern.exec(text));
                case 'match':
                    return matched(new RegExp(`^(?:${pattern.source})`).exec(text));
                case 'split':
                    return pattern.source.includes('(') || pattern.test('') ? regular_expressions_fail(name) : text.split(pattern);
                case 'sub':
                    return /[\\$]/.test(by) || pattern.test('')
                        ? regular_expressions_fail(name)
                        : (0, python_budget.Uo)([text.replace(new RegExp(pattern, 'g'), by)]);
                default:
                    return regular_expressions_fail(name);
            }
        }
        function expression(pattern) {
            const repeats = pattern.match(/[*+?{]/g) ?? [];
            if (pattern.length > MAX_TEXT || repeats.length > MAX_REPEATS || !PATTERN.test(pattern))
                throw new python_value.mY('it uses a regular expression that is not simple');
            try {
                return new RegExp(pattern);
            }
            catch {
                throw new python_value.mY('it uses a regular expression that is not simple');
            }
        }
        function matched(found) {
            if (!found)
                return null;
            const group = (at = 0) => {
                if (typeof at !== 'number' || at >= found.length)
                    return regular_expressions_fail('group');
                return found[at] ?? null;
            };
            return new python_value.NJ('a match', (name) => {
                if (name === 'group')
                    return new python_value.bV(name, ([at]) => group(at));
                if (name === 'groups')
                    return new python_value.bV(name, () => found.slice(1).map((each) => each ?? null));
                return regular_expressions_fail(name);
            });
        }
        const regular_expressions_fail = (name) => {
            throw new python_value.mY(`it calls re.${name}() in a way that cannot be followed`);
        };
        ;
        const atRuntime = (what) => (name) => {
            throw new python_value.mY(`it calls ${what}.${name}, which depends on the machine`);
        };
        const NAMES = new Map([
            ['Version', new python_value.bV('Version', ([text]) => versionValue(text ?? null))],
            ['ver', new python_value.bV('ver', ([text]) => versionValue(text ?? null))],
            ['str', new python_value.bV('str', ([value]) => (0, python_value.mG)(value ?? ''))],
            ['int', new python_value.bV('int', ([value]) => names_integer(value ?? 0))],
            ['len', new python_value.bV('len', ([value]) => names_length(value ?? null))],
            ['join_path', new python_value.bV('join_path', (parts) => joinPath(parts.map(python_value.mG)))],
            [
                'substitute_version_in_url',
                new python_value.bV('substitute_version_in_url', ([url, version]) => (0, render.K)((0, python_value.mG)(url ?? null), versionValue(version ?? null).version.text)),
            ],
            ['os', new python_value.NJ('os', atRuntime('os'))],
            ['sys', new python_value.NJ('sys', atRuntime('sys'))],
            ['platform', new python_value.NJ('platform', atRuntime('platform'))],
            ['re', re],
            ['datetime', datetime],
        ]);
        function outerName(name) {
            const value = NAMES.get(name);
            if (value === undefined)
                throw new python_value.mY(`it uses ${name}, which only exists when the recipe runs`);
            return value;
        }
        function names_integer(value) {
            const text = value instanceof python_value.GE ? value.version.text : value;
            const number = typeof text === 'string' && /^\s*[+-]?\d+\s*$/.test(text) ? Number(text) : text;
            if (typeof number === 'number' && Math.abs(number) <= Number.MAX_SAFE_INTEGER)
                return Math.trunc(number);
            throw new python_value.mY('it makes a number of something else');
        }
        function names_length(value) {
            if (typeof value === 'string' || value instanceof Array)
                return value.length;
            if (value instanceof python_value.GE)
                return value.version.release.length;
            throw new python_value.mY('it takes the length of a value that has none');
        }
        function joinPath(parts) {
            const last = Math.max(0, parts.findLastIndex((part) => part.startsWith('/')));
            return (0, python_budget.Uo)(parts
                .slice(last)
                .filter((part, at, all) => part !== '' || at === all.length - 1)
                .map((part, at, all) => (at === all.length - 1 || part.endsWith('/') ? part : `${part}/`)));
        }
        ;
        function readModule(source, budget) {
            const classes = new Map();
            const definitions = new Map();
            const imported = new Map();
            const renamed = new Map();
            for (const statement of (0, tree.GX)(source.root).map(undecorated)) {
                if (statement.name === 'ImportStatement') {
                    const text = (0, tree.b6)(source, statement);
                    importedNames(text).forEach(([name, folder]) => imported.set(name, folder));
                    const [, module, alias] = /^import\s+(\w+)\s+as\s+(\w+)$/.exec(text) ?? [];
                    if (module !== undefined)
                        renamed.set(alias, module);
                }
                const name = definedName(source, statement);
                if (name === undefined)
                    continue;
                if (statement.name === 'ClassDefinition')
                    classes.set(name, statement);
                else
                    definitions.set(name, statement);
            }
            return { source, classes, imported, scope: moduleScope(source, budget, definitions, renamed) };
        }
        function importedNames(text) {
            const found = /^from\s+(?:spack_repo\.\w+\.packages\.|spack\.pkg\.\w+\.|\.\.)(\w+)(?:\.package)?\s+import\s([\s\S]+)$/.exec(text);
            const names = found?.[2]
                .replaceAll(/[()]|#.*/g, '')
                .split(',')
                .map((name) => name.trim().split(/\s+/).at(-1)) ?? [];
            return names.filter((name) => name !== '').map((name) => [name, found[1]]);
        }
        const undecorated = (statement) => statement.name === 'DecoratedStatement' ? statement.lastChild : statement;
        function definedName(source, statement) {
            const name = (0, tree._z)(statement, 'VariableName');
            const defines = statement.name === 'ClassDefinition' ||
                statement.name === 'FunctionDefinition' ||
                statement.name === 'AssignStatement';
            return defines && name ? (0, tree.b6)(source, name) : undefined;
        }
        function moduleScope(source, budget, definitions, renamed) {
            const values = new Map();
            const scope = {
                source,
                budget,
                lookup(name) {
                    const held = values.get(name);
                    if (held !== undefined)
                        return (0, python_value.eO)(held);
                    const definition = definitions.get(name);
                    if (!definition)
                        return outerName(renamed.get(name) ?? name);
                    values.set(name, {
                        unknown: true,
                        reason: `it defines ${name} by itself`,
                        span: (0, tree.ee)(source, definition),
                    });
                    const value = definition.name === 'FunctionDefinition'
                        ? functionValue(source, definition, scope)
                        : tryEvaluate(definition.lastChild ?? undefined, scope);
                    values.set(name, value);
                    return (0, python_value.eO)(value);
                },
            };
            return scope;
        }
        function functionValue(source, definition, scope, bound = []) {
            const name = (0, tree.b6)(source, (0, tree._z)(definition, 'VariableName'));
            const parameters = parameterNames(source, definition);
            return new python_value.bV(name, (positional, keywords) => {
                const given = [...bound, ...positional];
                const names = new Map(parameters.flatMap((parameter, at) => {
                    const value = given[at] ?? keywords.get(parameter);
                    return value === undefined ? [] : [[parameter, value]];
                }));
                if (names.size < parameters.length)
                    throw new python_value.mY(`it calls ${name}() with default arguments`);
                const body = (0, tree._z)(definition, 'Body');
                if (!body)
                    throw new python_value.mY(`it calls ${name}(), which is not complete`, definition);
                return returnValue(body, names, scope);
            });
        }
        function parameterNames(source, definition) {
            const list = (0, tree._z)(definition, 'ParamList');
            if (!list ||
                (0, tree.LU)(list).some((child) => child.name === '*' || child.name === '**' || child.name === 'AssignOp'))
                return ['*'];
            return (0, tree.ep)(list)
                .filter((child) => child.name === 'VariableName')
                .map((child) => (0, tree.b6)(source, child));
        }
        ;
        function enteredContext(context, name, given, unknown) {
            if (name === 'when') {
                const [condition] = given.positional;
                const known = typeof condition === 'string' ? condition : unknown('its condition is no text');
                return { ...context, when: [...context.when, known] };
            }
            if (name === 'default_args')
                return { ...context, defaults: new Map([...context.defaults, ...given.keywords]) };
            return { ...context, conditional: `it stands in "with ${name.slice(0, 80)}(…)"` };
        }
        ;
        const OUTERMOST = { when: [], defaults: new Map() };
        function walkClass(className, body, outer, into) {
            const scope = {
                ...outer,
                lookup: (name) => into.attributes.has(name) ? (0, python_value.eO)(into.attributes.get(name)) : outer.lookup(name),
            };
            new Walker(scope, into).whole(outer.source.simple.get(className) ?? [], body);
        }
        class Walker {
            #scope;
            #into;
            constructor(scope, into) {
                this.#scope = scope;
                this.#into = into;
            }
            whole(simple, body) {
                let next = 0;
                for (const statement of (0, tree.GX)(body)) {
                    for (; next < simple.length && simple[next].from < statement.from; next++)
                        this.#simple(simple[next]);
                    this.#statement(statement, OUTERMOST);
                }
                for (; next < simple.length; next++)
                    this.#simple(simple[next]);
            }
            #simple(statement) {
                if (statement.kind === 'assignment')
                    this.#into.attributes.set(statement.name, statement.value);
                else
                    this.#directive(statement.name, statement, statement, OUTERMOST);
            }
            body(body, context) {
                this.#scope.budget.within(body, () => {
                    for (const statement of (0, tree.GX)(body)) {
                        this.#scope.budget.step(statement);
                        this.#statement(statement, context);
                    }
                });
            }
            #directive(name, { from, to }, given, context) {
                this.#scope.budget.directive({ from, to });
                const values = [...given.positional, ...given.keywords.values(), ...context.defaults.values()];
                for (const value of values)
                    this.#scope.budget.spend((0, python_budget.Kl)(value).weight, { from, to });
                this.#into.directives.push({ name, from, to, given, context });
            }
            #statement(statement, context) {
                switch (statement.name) {
                    case 'AssignStatement':
                        return this.#assignment(statement, context);
                    case 'UpdateStatement':
                        return this.#changed(statement, context);
                    case 'ExpressionStatement':
                        return this.#call(statement, context);
                    case 'WithStatement':
                        return this.#with(statement, context);
                    case 'ForStatement':
                        return this.#loop(statement, context);
                    case 'IfStatement':
                        return this.#branch(statement, context);
                    case 'TryStatement':
                    case 'WhileStatement':
                        return this.#uncertain(statement, `it stands in a ${statement.firstChild.name} statement`, context);
                    case 'FunctionDefinition':
                        return this.#method(statement);
                    case 'DecoratedStatement':
                        return statement.lastChild?.name === 'FunctionDefinition'
                            ? this.#method(statement.lastChild)
                            : undefined;
                    default:
                        return undefined;
                }
            }
            #method(definition) {
                const name = (0, tree._z)(definition, 'VariableName');
                if (!name)
                    return;
                const variants = definition.parent?.name === 'DecoratedStatement'
                    ? (this.#into.methods.get(this.#text(name)) ?? [])
                    : [];
                this.#into.methods.set(this.#text(name), [...variants, definition]);
            }
            #assignment(statement, context) {
                const parts = (0, tree.LU)(statement).filter((part) => part.name !== 'TypeDef');
                if (parts.at(-2)?.name !== 'AssignOp')
                    return;
                const value = context.conditional === undefined
                    ? tryEvaluate(parts.at(-1), this.#scope)
                    : this.#unknown(context.conditional, statement);
                const targets = parts.slice(0, -2);
                const names = targets
                    .filter((target) => target.name === 'VariableName')
                    .map((target) => this.#text(target));
                if (!targets.some((target) => target.name === ',') && names.length > 0)
                    return names.forEach((name) => this.#into.attributes.set(name, value));
                (0, python_value.sx)(() => bind(targets, (0, python_value.eO)(value), {
                    scope: this.#scope,
                    local: this.#into.attributes,
                }));
            }
            #changed(statement, context) {
                const [target, operator, right] = (0, tree.LU)(statement);
                if (target?.name !== 'VariableName' || !operator)
                    return;
                const failure = (0, python_value.sx)(() => {
                    const value = calculate(this.#text(operator).slice(0, -1), this.#scope.lookup(this.#text(target)), evaluate(right, this.#scope), this.#scope.budget);
                    this.#into.attributes.set(this.#text(target), context.conditional === undefined ? value : this.#unknown(context.conditional, statement));
                });
                if (failure !== undefined)
                    this.#into.attributes.set(this.#text(target), this.#unknown(failure, statement));
            }
            #call(statement, context) {
                const node = statement.firstChild;
                const callee = node?.name === 'CallExpression' ? node.firstChild : null;
                if (callee?.name !== 'VariableName')
                    return;
                const given = this.#arguments(node.lastChild);
                this.#directive(this.#text(callee), node, given, context);
            }
            #with(statement, context) {
                let inner = context;
                for (const item of (0, tree.LU)(statement)) {
                    if (item.name === 'Body')
                        return this.body(item, inner);
                    if (item.name === 'CallExpression')
                        inner = this.#entered(item, inner);
                }
            }
            #entered(item, context) {
                return enteredContext(context, item.firstChild ? this.#text(item.firstChild) : '', this.#arguments(item.lastChild), (reason) => this.#unknown(reason, item));
            }
            #loop(statement, context) {
                const before = this.#into.directives.length;
                const reason = (0, python_value.sx)(() => {
                    const { targets, items, body } = loopParts(statement, this.#scope);
                    for (const item of items) {
                        bind(targets, item, {
                            scope: this.#scope,
                            local: this.#into.attributes,
                        });
                        this.body(body, context);
                    }
                });
                if (reason === undefined)
                    return;
                this.#into.directives.length = before;
                const conditional = `it stands in a loop, and ${reason}`;
                for (const name of loopNames(statement))
                    this.#into.attributes.set(this.#text(name), this.#unknown(conditional, statement));
                this.#uncertain(statement, conditional, context);
            }
            #branch(statement, context) {
                const parts = (0, tree.LU)(statement);
                for (let at = 0; at < parts.length; at++) {
                    const keyword = parts[at].name;
                    const [next, body] = parts.slice(at + 1, at + 3);
                    if (keyword === 'else')
                        return next && this.body(next, context);
                    if (keyword !== 'if' && keyword !== 'elif')
                        continue;
                    const condition = tryEvaluate(next, this.#scope);
                    if ((0, recipe.t8)(condition))
                        return this.#uncertain(statement, `it stands in an "if", and ${condition.reason}`, context);
                    if ((0, python_value.vN)(condition))
                        return body && this.body(body, context);
                }
            }
            #uncertain(statement, conditional, context) {
                for (const body of statement.getChildren('Body'))
                    this.body(body, { ...context, conditional: context.conditional ?? conditional });
            }
            #arguments(list) {
                return callArguments(list ?? undefined, this.#scope, (node) => tryEvaluate(node, this.#scope));
            }
            #text(node) {
                return (0, tree.b6)(this.#scope.source, node);
            }
            #unknown(reason, node) {
                return { unknown: true, reason, span: (0, tree.ee)(this.#scope.source, node) };
            }
        }
        var package_names = __webpack_require__(26263);
        var class_names = __webpack_require__(61183);
        ;
        const SOURCE_METHODS = [
            'url_for_version',
            'url_version',
            'url',
            'urls',
            'list_url',
            'git',
            'homepage',
        ];
        const HAS_SOURCE_METHOD = new RegExp(`\\bdef (?:${SOURCE_METHODS.join('|')})\\(`);
        function readClass(text, name) {
            const module = readModule((0, tree.Un)(text, HAS_SOURCE_METHOD.test(text)), new python_budget.__(python_budget.b1.work));
            const className = (0, class_names.s)(name);
            const definition = module.classes.get(className);
            if (!definition)
                throw noClass(module, name, className);
            const body = { attributes: new Map(), methods: new Map(), directives: [] };
            const inherited = [];
            walkWithBases(module, definition, body, inherited, new Set([className]));
            for (const method of SOURCE_METHODS.slice(2))
                markProperty(module, body, method);
            return { module, className, definition, body, inherited };
        }
        function markProperty({ source }, { attributes, methods }, name) {
            const definition = methods.get(name)?.at(-1);
            if (definition)
                attributes.set(name, {
                    unknown: true,
                    reason: `it is worked out by the method ${name}()`,
                    span: (0, tree.ee)(source, definition),
                });
        }
        function walkWithBases(module, definition, into, inherited, seen) {
            const { budget } = module.scope;
            for (const base of baseNames(module, definition).toReversed()) {
                const from = module.imported.get(base);
                if (from !== undefined)
                    inherited.push({
                        unknown: true,
                        reason: `it inherits from ${base} of the recipe ${(0, package_names.Od)(from)}`,
                        span: (0, tree.ee)(module.source, definition),
                    });
                const inner = module.classes.get(base);
                if (!inner || seen.has(base))
                    continue;
                seen.add(base);
                budget.within(inner, () => walkWithBases(module, inner, into, inherited, seen));
            }
            const body = (0, tree._z)(definition, 'Body');
            if (body)
                walkClass((0, tree.b6)(module.source, (0, tree._z)(definition, 'VariableName')), body, module.scope, into);
        }
        function noClass(module, name, className) {
            const names = [...module.classes.keys()].slice(0, 5).join(', ');
            const fix = module.classes.size > 0
                ? `It defines ${(0, invalid_value.S)(names)}: rename the folder or the class.`
                : 'Check that the file is a Spack recipe (package.py).';
            return new invalid_value.h(`The recipe of ${(0, invalid_value.S)(name)} defines no class ${className}.`, {
                id: 'recipe-not-static',
                fix,
            });
        }
        function baseNames({ source }, definition) {
            const list = (0, tree._z)(definition, 'ArgList');
            return list
                ? (0, tree.ep)(list)
                    .filter((base) => base.nextSibling?.name !== 'AssignOp' && base.prevSibling?.name !== 'AssignOp')
                    .map((base) => (0, tree.b6)(source, base))
                : [];
        }
        ;
        function customUrl(text, read, recipe) {
            let held = new WeakRef(read);
            let spent = 0;
            return (version) => {
                const again = held.deref() ?? readClass(text, recipe.name);
                held = new WeakRef(again);
                const { module, body } = again;
                const { budget } = module.scope;
                budget.renew(Math.min(python_budget.b1.call, python_budget.b1.calls - spent));
                try {
                    const self = selfValue({ module, body, recipe, version, changed: new Map() });
                    const url = self.attribute('url_for_version').call([new python_value.GE(version)], new Map());
                    if (typeof url !== 'string' && url !== null)
                        throw new python_value.mY('it gives no text');
                    return url;
                }
                catch (error) {
                    if (!(error instanceof python_value.mY) && !(error instanceof python_budget.sg))
                        throw error;
                    return {
                        unknown: true,
                        reason: `url_for_version: ${error.message}`,
                        span: error.node
                            ? (0, tree.ee)(module.source, error.node)
                            : recipe.methods.get('url_for_version'),
                    };
                }
                finally {
                    spent += budget.spent;
                }
            };
        }
        function selfValue(of) {
            const attribute = (name) => {
                if (of.changed.has(name))
                    return of.changed.get(name);
                if (name === 'version')
                    return new python_value.GE(of.version);
                if (name === 'name')
                    return of.recipe.name;
                if (name === 'spec')
                    return specValue(of.version);
                const variants = of.body.methods.get(name);
                return variants ? methodValue(of, name, variants) : classAttribute(of, name);
            };
            return new python_value.NJ('self', attribute, {
                assign: (name, value) => of.changed.set(name, value),
            });
        }
        function classAttribute({ body, recipe, changed }, name) {
            const value = body.attributes.get(name);
            if (value !== undefined)
                return (0, python_value.eO)(value);
            const { url, urls, listUrl, git } = (0, recipe_sources.Br)(withChanges(recipe, changed));
            const inherited = {
                url,
                urls,
                list_url: listUrl,
                git,
            };
            if (Object.hasOwn(inherited, name) && inherited[name] !== undefined)
                return inherited[name];
            throw new python_value.mY(`it uses self.${name}, which only exists when the recipe runs`);
        }
        function classValue(of) {
            const { className } = of.recipe;
            return new python_value.NJ(className, (name) => {
                const variants = of.body.methods.get(name);
                if (!variants)
                    return classAttribute({ ...of, changed: new Map() }, name);
                if (!variants.every((definition) => decorators(of, definition).isStatic))
                    throw new python_value.mY(`it uses ${className}.${name} without an object`);
                return methodValue(of, name, variants);
            });
        }
        function methodValue(of, name, variants) {
            const scope = {
                ...of.module.scope,
                lookup: (outer) => outer === 'super'
                    ? new python_value.bV('super', () => superValue(of))
                    : outer === of.recipe.className
                        ? classValue(of)
                        : of.module.scope.lookup(outer),
            };
            for (const definition of variants.toReversed()) {
                const { property, isStatic, when } = decorators(of, definition);
                if (when !== undefined && !satisfiesCondition(of.version, when))
                    continue;
                const bound = isStatic ? [] : [selfValue(of)];
                const callable = functionValue(of.module.source, definition, scope, bound);
                return property ? callable.call([], new Map()) : callable;
            }
            return superValue(of).attribute(name);
        }
        function decorators({ module }, definition) {
            const found = definition.parent?.name === 'DecoratedStatement'
                ? definition.parent.getChildren('Decorator')
                : [];
            let when;
            let [property, isStatic] = [false, false];
            for (const decorator of found) {
                const [, callee, list] = (0, tree.LU)(decorator);
                const name = (0, tree.b6)(module.source, callee);
                if (name === 'property')
                    property = true;
                else if (name === 'staticmethod')
                    isStatic = true;
                else if (name === 'when' && list)
                    when = (0, python_value.mG)(evaluate((0, tree.LU)(list)[1], module.scope));
                else
                    throw new python_value.mY(`it uses a method decorated with @${name}`);
            }
            return { property, isStatic, ...(when !== undefined && { when }) };
        }
        function specValue(version) {
            const satisfies = (condition) => satisfiesCondition(version, (0, python_value.mG)(condition));
            return new python_value.NJ('self.spec', (name) => {
                if (name === 'version')
                    return new python_value.GE(version);
                if (name !== 'satisfies')
                    throw new python_value.mY(`it uses self.spec.${name}, which only exists when the recipe runs`);
                return new python_value.bV('satisfies', ([condition]) => satisfies(condition ?? null));
            }, { contains: satisfies });
        }
        function satisfiesCondition(version, condition) {
            if (/^@[=:,.\w-]+$/.test(condition))
                return satisfiesText(version, condition.slice(1));
            throw new python_value.mY(`it asks for more than the version: "${condition.slice(0, 60)}"`);
        }
        function superValue({ recipe, changed }) {
            return new python_value.NJ('super()', (name) => {
                if (name !== 'url_for_version')
                    throw new python_value.mY(`it uses super().${name}`);
                return new python_value.bV('url_for_version', ([asked]) => {
                    const urls = (0, python_value.eO)((0, recipe_urls.m)(withChanges(recipe, changed), versionValue(asked ?? null).version));
                    if (urls.length === 0)
                        throw new python_value.mY('the recipe has no URL');
                    return urls[0];
                });
            });
        }
        function withChanges(recipe, changed) {
            const texts = [...changed].filter((entry) => typeof entry[1] === 'string');
            return texts.length === 0
                ? recipe
                : { ...recipe, attributes: new Map([...recipe.attributes, ...texts]) };
        }
        ;
        function readDirectives(source, calls) {
            const into = {
                versions: [],
                licenses: [],
                maintainers: [],
                dependencies: [],
                variants: [],
                patches: [],
                resources: [],
                unknowns: [],
            };
            for (const call of calls)
                if (Object.hasOwn(READERS, call.name))
                    READERS[call.name](new Reading(source, call), into);
            return into;
        }
        const READERS = {
            version: readVersion,
            license: (call, into) => into.licenses.push({
                ...call.directive(),
                license: call.text(0, 'license_identifier'),
                checkedBy: call.texts('checked_by'),
            }),
            maintainers: (call, into) => call.positionalTexts().forEach((name) => into.maintainers.push(name)),
            depends_on: (call, into) => into.dependencies.push({
                ...call.directive(),
                spec: call.text(0, 'spec'),
                types: call.dependencyTypes(),
            }),
            variant: (call, into) => into.variants.push({
                ...call.directive(),
                name: call.text(0, 'name'),
                keywords: call.keywords(),
            }),
            patch: (call, into) => into.patches.push({
                ...call.directive(),
                source: call.text(0, 'url_or_filename'),
                ...call.known('sha256'),
                ...(call.flag('reverse') && { reverse: true }),
            }),
            resource: (call, into) => into.resources.push({ ...call.directive(), keywords: call.keywords() }),
        };
        function readVersion(call, into) {
            const version = call.version();
            if ((0, recipe.t8)(version))
                into.unknowns.push(version);
            else
                into.versions.push({
                    ...call.directive(),
                    version,
                    keywords: call.versionKeywords(),
                    ...call.known('sha256'),
                    ...call.known('url'),
                    ...call.known('commit'),
                    ...call.known('tag'),
                    ...call.known('branch'),
                    ...call.known('git'),
                    preferred: call.flag('preferred'),
                    deprecated: call.flag('deprecated'),
                });
        }
        class Reading {
            #source;
            #call;
            constructor(source, call) {
                this.#source = source;
                this.#call = call;
            }
            directive() {
                const { when, conditional } = this.#call.context;
                const own = this.#value('when');
                const all = own === undefined || own === true || own === null ? when : [...when, this.#asText(own)];
                const { spread } = this.#call.given;
                const doubt = conditional ?? (spread && `it takes its keywords from ${spread}`);
                return {
                    span: (0, tree.ee)(this.#source, this.#call),
                    when: all,
                    ...(doubt !== undefined && { conditional: doubt }),
                };
            }
            version() {
                const value = this.#call.given.positional[0] ?? this.#value('ver');
                if (value === undefined)
                    return this.unknown('version() has no version');
                if ((0, recipe.t8)(value))
                    return this.unknown(this.#because(value.reason));
                if (typeof value !== 'string' && typeof value !== 'number' && !(value instanceof python_value.GE))
                    return this.unknown('its version is no text');
                try {
                    return (0, version_version.ot)((0, python_value.mG)(value));
                }
                catch (error) {
                    if (error instanceof invalid_value.h)
                        return this.unknown(error.message);
                    throw error;
                }
            }
            versionKeywords() {
                const checksum = this.#call.given.positional[1];
                return checksum === undefined
                    ? this.keywords()
                    : new Map([['checksum', this.#plain(checksum)], ...this.keywords()]);
            }
            keywords() {
                const { given, context } = this.#call;
                return new Map([...context.defaults, ...given.keywords].map(([name, value]) => [name, this.#plain(value)]));
            }
            text(place, name) {
                const value = this.#call.given.positional[place] ?? this.#value(name);
                return value === undefined
                    ? this.unknown(`${this.#call.name}() lacks its ${name}`)
                    : this.#asText(value);
            }
            known(name) {
                const value = this.#value(name);
                return (typeof value === 'string' ? { [name]: value } : {});
            }
            flag(name) {
                return this.#value(name) === true;
            }
            texts(name) {
                const value = this.#value(name);
                return (value instanceof Array ? value : [value]).filter((item) => typeof item === 'string');
            }
            positionalTexts() {
                return this.#call.given.positional.filter((value) => typeof value === 'string');
            }
            dependencyTypes() {
                const value = this.#value('type') ?? this.#call.given.positional[2];
                if (value === undefined)
                    return ['build', 'link'];
                if ((0, recipe.t8)(value))
                    return this.unknown(value.reason);
                return (value instanceof Array ? value : [value]).filter((item) => typeof item === 'string');
            }
            unknown(reason) {
                return { unknown: true, reason, span: (0, tree.ee)(this.#source, this.#call) };
            }
            #because(reason) {
                const { conditional } = this.#call.context;
                return conditional?.includes(' loop') ? conditional : reason;
            }
            #value(name) {
                return this.#call.given.keywords.get(name) ?? this.#call.context.defaults.get(name);
            }
            #asText(value) {
                if ((0, recipe.t8)(value))
                    return value;
                return typeof value === 'object' || typeof value === 'boolean'
                    ? this.unknown('it is no text')
                    : (0, python_value.mG)(value);
            }
            #plain(value) {
                return (0, recipe.t8)(value) ? value : (0, python_value._y)(value, (reason) => this.unknown(reason));
            }
        }
        ;
        const readRecipe = (text, name) => withinBudget(text, name, () => recipeOf(text, name, readClass(text, name)));
        function withinBudget(text, name, look) {
            try {
                return look();
            }
            catch (error) {
                if (error instanceof python_budget.sg)
                    throw notReadable(text, name, error);
                throw error;
            }
        }
        function notReadable(text, name, { message, node }) {
            const line = node && text.slice(0, node.from).split('\n').length;
            return new invalid_value.h(`The recipe of ${(0, invalid_value.S)(name)} is not readable, because ${message}${line ? ` (line ${line})` : ''}.`, {
                id: 'recipe-not-static',
                fix: 'Write the values down instead of computing them: no recipe of Spack takes a tenth of that.',
            });
        }
        function recipeOf(text, name, read) {
            const { module, className, definition, body } = read;
            const attributes = new Map([...body.attributes].map(([key, value]) => {
                module.scope.budget.spend((0, python_budget.Kl)(value).weight, definition);
                return [key, plain(module, definition, value)];
            }));
            const directives = readDirectives(module.source, body.directives);
            const listed = [attributes.get('maintainers')].flat().filter((item) => typeof item === 'string');
            const recipe = {
                name,
                className,
                bases: baseNames(module, definition),
                attributes,
                methods: sourceMethods(read),
                ...directives,
                maintainers: [...directives.maintainers, ...listed],
                unknowns: [...directives.unknowns, ...read.inherited],
            };
            return recipe.methods.has('url_for_version')
                ? { ...recipe, urlForVersion: customUrl(text, read, recipe) }
                : recipe;
        }
        function sourceMethods({ module, body }) {
            return new Map(SOURCE_METHODS.flatMap((name) => (body.methods.get(name) ?? []).map((definition) => [
                name,
                (0, tree.ee)(module.source, definition),
            ])));
        }
        const plain = ({ source }, at, value) => (0, recipe.t8)(value)
            ? value
            : (0, python_value._y)(value, (reason) => ({ unknown: true, reason, span: (0, tree.ee)(source, at) }));
    })
};
