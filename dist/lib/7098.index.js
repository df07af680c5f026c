export const id = 7098;
export const ids = [7098];
export const modules = {
    84382: ((__unused_webpack_module, exports, __webpack_require__) => {
        var __webpack_unused_export__;
        __webpack_unused_export__ = ({ value: true });
        __webpack_unused_export__ = eq;
        exports.gt = gt;
        __webpack_unused_export__ = gte;
        exports.lt = lt;
        __webpack_unused_export__ = lte;
        exports.rZ = valid;
        __webpack_unused_export__ = satisfies;
        __webpack_unused_export__ = maxSatisfying;
        __webpack_unused_export__ = minSatisfying;
        __webpack_unused_export__ = major;
        __webpack_unused_export__ = minor;
        __webpack_unused_export__ = patch;
        __webpack_unused_export__ = prerelease;
        const version_1 = __webpack_require__(88203);
        const requirement_1 = __webpack_require__(35603);
        function eq(v1, v2) {
            const x = version_1.Version.create(v1);
            const y = version_1.Version.create(v2);
            return x.compare(y) === 0;
        }
        function gt(v1, v2) {
            const x = version_1.Version.create(v1);
            const y = version_1.Version.create(v2);
            return x.compare(y) === 1;
        }
        function gte(v1, v2) {
            const x = version_1.Version.create(v1);
            const y = version_1.Version.create(v2);
            return x.compare(y) !== -1;
        }
        function lt(v1, v2) {
            const x = version_1.Version.create(v1);
            const y = version_1.Version.create(v2);
            return x.compare(y) === -1;
        }
        function lte(v1, v2) {
            const x = version_1.Version.create(v1);
            const y = version_1.Version.create(v2);
            return x.compare(y) !== 1;
        }
        function valid(version) {
            if (!version)
                return null;
            return version_1.Version.isCorrect(version) ? version : null;
        }
        function satisfies(version, range) {
            try {
                const v = new version_1.Version(version);
                const r = new requirement_1.Requirement(...range.split(/\s*,\s*/));
                return r.isSatisfiedBy(v);
            }
            catch {
                return false;
            }
        }
        function maxSatisfying(versions, range) {
            return versions.reduce((x, y) => {
                const isValid = satisfies(y, range);
                if (isValid && (!x || lt(x, y)))
                    return y;
                return x;
            }, null);
        }
        function minSatisfying(versions, range) {
            return versions.reduce((x, y) => {
                const isValid = satisfies(y, range);
                if (isValid && (!x || gt(x, y)))
                    return y;
                return x;
            }, null);
        }
        function major(v) {
            if (!v)
                return null;
            const version = version_1.Version.create(v);
            if (!version)
                return null;
            const [segments] = version.splitSegments();
            const [x] = segments;
            return x;
        }
        function minor(v) {
            if (!v)
                return null;
            const version = version_1.Version.create(v);
            if (!version)
                return null;
            const [segments] = version.splitSegments();
            const [, x] = segments;
            return typeof x === 'number' ? x : null;
        }
        function patch(v) {
            if (!v)
                return null;
            const version = version_1.Version.create(v);
            if (!version)
                return null;
            const [segments] = version.splitSegments();
            const [, , x] = segments;
            return typeof x === 'number' ? x : null;
        }
        function prerelease(v) {
            if (!v)
                return null;
            const version = version_1.Version.create(v);
            if (!version)
                return null;
            const [, segments] = version.splitSegments();
            return segments.length ? segments.map((x) => x.toString()) : null;
        }
    }),
    35603: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.parse = exports.Requirement = void 0;
        const version_1 = __webpack_require__(88203);
        const defaultEql = (x, y) => x === y;
        function uniq(array, eql = defaultEql) {
            return array.filter((x, idx, arr) => arr.findIndex((y) => eql(x, y)) === idx);
        }
        function reqsEql(xReqs, yReqs, eql) {
            if (xReqs.length !== yReqs.length)
                return false;
            for (let idx = 0; idx < xReqs.length; idx += 1) {
                if (!eql(xReqs[idx], yReqs[idx]))
                    return false;
            }
            return true;
        }
        const copystr = (x) => (' ' + x).slice(1);
        class Requirement {
            _requirements;
            static PATTERN = /^\s*(=|!=|>|<|>=|<=|~>)?\s*([0-9]+(\.[0-9a-zA-Z]+)*(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?)\s*$/;
            static DEFAULT_REQUIREMENT = ['>=', new version_1.Version('0')];
            static create(...inputs) {
                if (inputs.length > 1)
                    return new Requirement(...inputs);
                const input = inputs.shift();
                if (input instanceof Requirement)
                    return input;
                if (input instanceof Array)
                    return new Requirement(...input);
                if (input instanceof version_1.Version)
                    return new Requirement(input);
                try {
                    return new Requirement(copystr(input.toString()));
                }
                catch {
                    return Requirement.default();
                }
            }
            static default() {
                return new Requirement('>= 0');
            }
            static parse(obj) {
                const err = () => {
                    throw new Error(`Illformed requirement [${obj}]`);
                };
                if (obj instanceof version_1.Version)
                    return ['=', obj];
                let objStr;
                try {
                    objStr = copystr(obj.toString());
                }
                catch {
                    err();
                }
                const match = objStr.match(Requirement.PATTERN);
                if (!match)
                    err();
                const [, $1, $2] = match;
                return [$1 || '=', new version_1.Version($2)];
            }
            constructor(...requirements) {
                const flattened = requirements.flat();
                const compacted = flattened.filter((x) => x !== null);
                const unique = uniq(compacted);
                if (unique.length === 0) {
                    this._requirements = [Requirement.DEFAULT_REQUIREMENT];
                }
                else {
                    this._requirements = unique.map((r) => Requirement.parse(r));
                }
            }
            concat(newReqs) {
                const flattened = newReqs.flat();
                const compacted = flattened.filter((x) => x !== null);
                const unique = uniq(compacted);
                const parsed = unique.map((x) => Requirement.parse(x));
                parsed.forEach((x) => this._requirements.push(x));
            }
            isNone() {
                if (this._requirements.length === 1) {
                    const [op, v] = this._requirements[0];
                    return (op === Requirement.DEFAULT_REQUIREMENT[0] &&
                        v.compare(Requirement.DEFAULT_REQUIREMENT[1]) === 0);
                }
                return false;
            }
            isPrerelease() {
                return this._requirements.some(([, ver]) => ver.isPrerelease());
            }
            isSatisfiedBy(v) {
                return this._requirements.every(([op, r]) => {
                    switch (op) {
                        case '=':
                            return v.compare(r) === 0;
                        case '!=':
                            return v.compare(r) !== 0;
                        case '>':
                            return v.compare(r) === 1;
                        case '<':
                            return v.compare(r) === -1;
                        case '>=':
                            return v.compare(r) !== -1;
                        case '<=':
                            return v.compare(r) !== 1;
                        case '~>':
                            return v.compare(r) !== -1 && v.release().compare(r.bump()) === -1;
                        default:
                            return false;
                    }
                });
            }
            isSpecific() {
                if (this._requirements.length > 1)
                    return true;
                const firstOp = this._requirements[0][0];
                return !(firstOp === '>' || firstOp === '>=');
            }
            eql(other) {
                if (!reqsEql(this._requirements, other._requirements, ([xOp, xVer], [yOp, yVer]) => xOp === yOp && xVer.compare(yVer) === 0)) {
                    return false;
                }
                const tildeReqs = this._tildeRequirements();
                if (tildeReqs.length === 0)
                    return true;
                return reqsEql(tildeReqs, other._tildeRequirements(), ([, xVer], [, yVer]) => xVer.strictEql(yVer));
            }
            _tildeRequirements() {
                return this._requirements.filter(([op]) => op === '~>');
            }
        }
        exports.Requirement = Requirement;
        const parse = (obj) => Requirement.parse(obj);
        exports.parse = parse;
    }),
    88203: ((__unused_webpack_module, exports) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.create = exports.Version = void 0;
        const copystr = (x) => (' ' + x).slice(1);
        class Version {
            static ANCHORED_VERSION_PATTERN = /^\s*([0-9]+(\.[0-9a-zA-Z]+)*(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?)?\s*$/;
            _version;
            version() {
                return this._version;
            }
            toString() {
                return this.version();
            }
            static isCorrect(version) {
                let versionStr;
                try {
                    versionStr = copystr(version.toString());
                }
                catch {
                    return false;
                }
                return Version.ANCHORED_VERSION_PATTERN.test(versionStr);
            }
            static create(input) {
                if (input instanceof Version)
                    return input;
                if (input === null)
                    return null;
                try {
                    return new Version(input);
                }
                catch {
                    return null;
                }
            }
            constructor(version) {
                if (!Version.isCorrect(version)) {
                    throw new Error(`Malformed version number string ${version}`);
                }
                let versionStr = copystr(version.toString());
                if (/^\s*$/.test(versionStr)) {
                    versionStr = '0';
                }
                this._version = versionStr.trim().replace(/-/g, '.pre.');
            }
            bump() {
                const segments = this.getSegments();
                while (segments.findIndex((x) => typeof x === 'string') !== -1)
                    segments.pop();
                let lastIdx = segments.length - 2;
                if (lastIdx >= 0) {
                    segments.pop();
                }
                else {
                    lastIdx = 0;
                }
                segments[lastIdx] = segments[lastIdx] + 1;
                return new Version(segments.join('.'));
            }
            strictEql(other) {
                return other.version() === this._version;
            }
            isPrerelease() {
                return /[a-zA-Z]/.test(this._version);
            }
            release() {
                if (this.isPrerelease()) {
                    const segments = this.getSegments();
                    while (segments.findIndex((x) => typeof x === 'string') !== -1)
                        segments.pop();
                    return new Version(segments.join('.'));
                }
                return this;
            }
            approximateRecommendation() {
                const segments = this.getSegments();
                while (segments.findIndex((x) => typeof x === 'string') !== -1)
                    segments.pop();
                while (segments.length > 2)
                    segments.pop();
                while (segments.length < 2)
                    segments.push(0);
                let recommendation = `~> ${segments.join('.')}`;
                if (this.isPrerelease())
                    recommendation += '.a';
                return recommendation;
            }
            compare(other) {
                if (other === null)
                    return null;
                const segEq = (x, y) => {
                    if (x.length !== y.length)
                        return false;
                    for (let idx = 0; idx < x.length; idx += 1) {
                        if (x[idx] !== y[idx])
                            return false;
                    }
                    return true;
                };
                if (this._version === other._version ||
                    segEq(this.canonicalSegments(), other.canonicalSegments())) {
                    return 0;
                }
                const lhsegments = this.canonicalSegments();
                const rhsegments = other.canonicalSegments();
                const lhsize = lhsegments.length;
                const rhsize = rhsegments.length;
                const limit = (lhsize > rhsize ? lhsize : rhsize) - 1;
                let i = 0;
                while (i <= limit) {
                    let lhs = lhsegments[i] || 0;
                    let rhs = rhsegments[i] || 0;
                    i += 1;
                    if (lhs === rhs)
                        continue;
                    const isLeftStr = typeof lhs === 'string';
                    const isRightStr = typeof rhs === 'string';
                    if (isLeftStr && !isRightStr)
                        return -1;
                    if (!isLeftStr && isRightStr)
                        return 1;
                    lhs = lhs.toString();
                    rhs = rhs.toString();
                    return lhs.localeCompare(rhs, undefined, { numeric: true });
                }
                return 0;
            }
            canonicalSegments() {
                const canonicals = this.splitSegments().map((segments) => {
                    const segmentsReverse = segments.reverse();
                    const sliceIdx = segmentsReverse.findIndex((s) => s !== 0);
                    return segmentsReverse.slice(sliceIdx).reverse();
                });
                return Array.prototype.concat.apply([], canonicals);
            }
            getSegments() {
                return this._version
                    .match(/[0-9]+|[a-z]+/gi)
                    .map((s) => (/^\d+$/.test(s) ? parseInt(s, 10) : copystr(s)));
            }
            splitSegments() {
                let stringStart = this.getSegments().findIndex((x) => typeof x === 'string');
                stringStart = stringStart === -1 ? null : stringStart;
                const stringSegments = this.getSegments();
                const numericSegments = stringSegments.splice(0, stringStart || stringSegments.length);
                return [numericSegments, stringSegments];
            }
        }
        exports.Version = Version;
        const create = (val) => Version.create(val);
        exports.create = create;
    }),
    68898: ((module, __unused_webpack_exports, __webpack_require__) => {
        const { valid, clean, explain, parse } = __webpack_require__(74818);
        const { lt, le, eq, ne, ge, gt, compare, rcompare } = __webpack_require__(12124);
        const { filter, maxSatisfying, minSatisfying, RANGE_PATTERN, satisfies, validRange, } = __webpack_require__(30790);
        const { major, minor, patch, inc } = __webpack_require__(38940);
        module.exports = {
            valid,
            clean,
            explain,
            parse,
            lt,
            le,
            lte: le,
            eq,
            ne,
            neq: ne,
            ge,
            gte: ge,
            gt,
            compare,
            rcompare,
            filter,
            maxSatisfying,
            minSatisfying,
            RANGE_PATTERN,
            satisfies,
            validRange,
            major,
            minor,
            patch,
            inc,
        };
    }),
    12124: ((module, __unused_webpack_exports, __webpack_require__) => {
        const { parse } = __webpack_require__(74818);
        module.exports = {
            compare,
            rcompare,
            lt,
            le,
            eq,
            ne,
            ge,
            gt,
            '<': lt,
            '<=': le,
            '==': eq,
            '!=': ne,
            '>=': ge,
            '>': gt,
            '===': arbitrary,
        };
        function lt(version, other) {
            return compare(version, other) < 0;
        }
        function le(version, other) {
            return compare(version, other) <= 0;
        }
        function eq(version, other) {
            return compare(version, other) === 0;
        }
        function ne(version, other) {
            return compare(version, other) !== 0;
        }
        function ge(version, other) {
            return compare(version, other) >= 0;
        }
        function gt(version, other) {
            return compare(version, other) > 0;
        }
        function arbitrary(version, other) {
            return version.toLowerCase() === other.toLowerCase();
        }
        function compare(version, other) {
            const parsedVersion = parse(version);
            const parsedOther = parse(other);
            const keyVersion = calculateKey(parsedVersion);
            const keyOther = calculateKey(parsedOther);
            return pyCompare(keyVersion, keyOther);
        }
        function rcompare(version, other) {
            return -compare(version, other);
        }
        function pyCompare(elemIn, otherIn) {
            let elem = elemIn;
            let other = otherIn;
            if (elem === other) {
                return 0;
            }
            if (Array.isArray(elem) !== Array.isArray(other)) {
                elem = Array.isArray(elem) ? elem : [elem];
                other = Array.isArray(other) ? other : [other];
            }
            if (Array.isArray(elem)) {
                const len = Math.min(elem.length, other.length);
                for (let i = 0; i < len; i += 1) {
                    const res = pyCompare(elem[i], other[i]);
                    if (res !== 0) {
                        return res;
                    }
                }
                return elem.length - other.length;
            }
            if (elem === -Infinity || other === Infinity) {
                return -1;
            }
            if (elem === Infinity || other === -Infinity) {
                return 1;
            }
            return elem < other ? -1 : 1;
        }
        function calculateKey(input) {
            const { epoch } = input;
            let { release, pre, post, local, dev } = input;
            release = release.concat();
            release.reverse();
            while (release.length && release[0] === 0) {
                release.shift();
            }
            release.reverse();
            if (!pre && !post && dev)
                pre = -Infinity;
            else if (!pre)
                pre = Infinity;
            if (!post)
                post = -Infinity;
            if (!dev)
                dev = Infinity;
            if (!local) {
                local = -Infinity;
            }
            else {
                local = local.map((i) => Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), '']);
            }
            return [epoch, release, pre, post, dev, local];
        }
    }),
    38940: ((module, __unused_webpack_exports, __webpack_require__) => {
        const { explain, parse, stringify } = __webpack_require__(74818);
        module.exports = {
            major,
            minor,
            patch,
            inc,
        };
        function major(input) {
            const version = explain(input);
            if (!version) {
                throw new TypeError('Invalid Version: ' + input);
            }
            return version.release[0];
        }
        function minor(input) {
            const version = explain(input);
            if (!version) {
                throw new TypeError('Invalid Version: ' + input);
            }
            if (version.release.length < 2) {
                return 0;
            }
            return version.release[1];
        }
        function patch(input) {
            const version = explain(input);
            if (!version) {
                throw new TypeError('Invalid Version: ' + input);
            }
            if (version.release.length < 3) {
                return 0;
            }
            return version.release[2];
        }
        function inc(input, release, preReleaseIdentifier) {
            let identifier = preReleaseIdentifier || `a`;
            const version = parse(input);
            if (!version) {
                return null;
            }
            if (!['a', 'b', 'c', 'rc', 'alpha', 'beta', 'pre', 'preview'].includes(identifier)) {
                return null;
            }
            switch (release) {
                case 'premajor':
                    {
                        const [majorVersion] = version.release;
                        version.release.fill(0);
                        version.release[0] = majorVersion + 1;
                    }
                    version.pre = [identifier, 0];
                    delete version.post;
                    delete version.dev;
                    delete version.local;
                    break;
                case 'preminor':
                    {
                        const [majorVersion, minorVersion = 0] = version.release;
                        version.release.fill(0);
                        version.release[0] = majorVersion;
                        version.release[1] = minorVersion + 1;
                    }
                    version.pre = [identifier, 0];
                    delete version.post;
                    delete version.dev;
                    delete version.local;
                    break;
                case 'prepatch':
                    {
                        const [majorVersion, minorVersion = 0, patchVersion = 0] = version.release;
                        version.release.fill(0);
                        version.release[0] = majorVersion;
                        version.release[1] = minorVersion;
                        version.release[2] = patchVersion + 1;
                    }
                    version.pre = [identifier, 0];
                    delete version.post;
                    delete version.dev;
                    delete version.local;
                    break;
                case 'prerelease':
                    if (version.pre === null) {
                        const [majorVersion, minorVersion = 0, patchVersion = 0] = version.release;
                        version.release.fill(0);
                        version.release[0] = majorVersion;
                        version.release[1] = minorVersion;
                        version.release[2] = patchVersion + 1;
                        version.pre = [identifier, 0];
                    }
                    else {
                        if (preReleaseIdentifier === undefined && version.pre !== null) {
                            [identifier] = version.pre;
                        }
                        const [letter, number] = version.pre;
                        if (letter === identifier) {
                            version.pre = [letter, number + 1];
                        }
                        else {
                            version.pre = [identifier, 0];
                        }
                    }
                    delete version.post;
                    delete version.dev;
                    delete version.local;
                    break;
                case 'major':
                    if (version.release.slice(1).some((value) => value !== 0) ||
                        version.pre === null) {
                        const [majorVersion] = version.release;
                        version.release.fill(0);
                        version.release[0] = majorVersion + 1;
                    }
                    delete version.pre;
                    delete version.post;
                    delete version.dev;
                    delete version.local;
                    break;
                case 'minor':
                    if (version.release.slice(2).some((value) => value !== 0) ||
                        version.pre === null) {
                        const [majorVersion, minorVersion = 0] = version.release;
                        version.release.fill(0);
                        version.release[0] = majorVersion;
                        version.release[1] = minorVersion + 1;
                    }
                    delete version.pre;
                    delete version.post;
                    delete version.dev;
                    delete version.local;
                    break;
                case 'patch':
                    if (version.release.slice(3).some((value) => value !== 0) ||
                        version.pre === null) {
                        const [majorVersion, minorVersion = 0, patchVersion = 0] = version.release;
                        version.release.fill(0);
                        version.release[0] = majorVersion;
                        version.release[1] = minorVersion;
                        version.release[2] = patchVersion + 1;
                    }
                    delete version.pre;
                    delete version.post;
                    delete version.dev;
                    delete version.local;
                    break;
                default:
                    return null;
            }
            return stringify(version);
        }
    }),
    30790: ((module, __unused_webpack_exports, __webpack_require__) => {
        const { VERSION_PATTERN, explain: explainVersion } = __webpack_require__(74818);
        const Operator = __webpack_require__(12124);
        const RANGE_PATTERN = [
            '(?<operator>(===|~=|==|!=|<=|>=|<|>))',
            '\\s*',
            '(',
            '(?<version>(?:' + VERSION_PATTERN.replace(/\?<\w+>/g, '?:') + '))',
            '(?<prefix>\\.\\*)?',
            '|',
            '(?<legacy>[^,;\\s)]+)',
            ')',
        ].join('');
        module.exports = {
            RANGE_PATTERN,
            parse,
            satisfies,
            filter,
            validRange,
            maxSatisfying,
            minSatisfying,
        };
        const isEqualityOperator = (op) => ['==', '!=', '==='].includes(op);
        const rangeRegex = new RegExp('^' + RANGE_PATTERN + '$', 'i');
        function parse(ranges) {
            if (!ranges.trim()) {
                return [];
            }
            const specifiers = ranges
                .split(',')
                .map((range) => rangeRegex.exec(range.trim()) || {})
                .map(({ groups }) => {
                if (!groups) {
                    return null;
                }
                let { ...spec } = groups;
                const { operator, version, prefix, legacy } = groups;
                if (version) {
                    spec = { ...spec, ...explainVersion(version) };
                    if (operator === '~=') {
                        if (spec.release.length < 2) {
                            return null;
                        }
                    }
                    if (!isEqualityOperator(operator) && spec.local) {
                        return null;
                    }
                    if (prefix) {
                        if (!isEqualityOperator(operator) || spec.dev || spec.local) {
                            return null;
                        }
                    }
                }
                if (legacy && operator !== '===') {
                    return null;
                }
                return spec;
            });
            if (specifiers.filter(Boolean).length !== specifiers.length) {
                return null;
            }
            return specifiers;
        }
        function filter(versions, specifier, options = {}) {
            const filtered = pick(versions, specifier, options);
            if (filtered.length === 0 && options.prereleases === undefined) {
                return pick(versions, specifier, { prereleases: true });
            }
            return filtered;
        }
        function maxSatisfying(versions, range, options) {
            const found = filter(versions, range, options).sort(Operator.compare);
            return found.length === 0 ? null : found[found.length - 1];
        }
        function minSatisfying(versions, range, options) {
            const found = filter(versions, range, options).sort(Operator.compare);
            return found.length === 0 ? null : found[0];
        }
        function pick(versions, specifier, options) {
            const parsed = parse(specifier);
            if (!parsed) {
                return [];
            }
            return versions.filter((version) => {
                const explained = explainVersion(version);
                if (!parsed.length) {
                    return explained && !(explained.is_prerelease && !options.prereleases);
                }
                return parsed.reduce((pass, spec) => {
                    if (!pass) {
                        return false;
                    }
                    return contains({ ...spec, ...options }, { version, explained });
                }, true);
            });
        }
        function satisfies(version, specifier, options = {}) {
            const filtered = pick([version], specifier, options);
            return filtered.length === 1;
        }
        function arrayStartsWith(array, prefix) {
            if (prefix.length > array.length) {
                return false;
            }
            for (let i = 0; i < prefix.length; i += 1) {
                if (prefix[i] !== array[i]) {
                    return false;
                }
            }
            return true;
        }
        function contains(specifier, input) {
            const { explained } = input;
            let { version } = input;
            const { ...spec } = specifier;
            if (spec.prereleases === undefined) {
                spec.prereleases = spec.is_prerelease;
            }
            if (explained && explained.is_prerelease && !spec.prereleases) {
                return false;
            }
            if (spec.operator === '~=') {
                let compatiblePrefix = spec.release.slice(0, -1).concat('*').join('.');
                if (spec.epoch) {
                    compatiblePrefix = spec.epoch + '!' + compatiblePrefix;
                }
                return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
                    prereleases: spec.prereleases,
                });
            }
            if (spec.prefix) {
                const isMatching = explained.epoch === spec.epoch &&
                    arrayStartsWith(explained.release, spec.release);
                const isEquality = spec.operator !== '!=';
                return isEquality ? isMatching : !isMatching;
            }
            if (explained)
                if (explained.local && spec.version) {
                    version = explained.public;
                    spec.version = explainVersion(spec.version).public;
                }
            if (spec.operator === '<' || spec.operator === '>') {
                if (Operator.eq(spec.release.join('.'), explained.release.join('.'))) {
                    return false;
                }
            }
            const op = Operator[spec.operator];
            return op(version, spec.version || spec.legacy);
        }
        function validRange(specifier) {
            return Boolean(parse(specifier));
        }
    }),
    74818: ((module) => {
        const VERSION_PATTERN = [
            'v?',
            '(?:',
            '(?:(?<epoch>[0-9]+)!)?',
            '(?<release>[0-9]+(?:\\.[0-9]+)*)',
            '(?<pre>',
            '[-_\\.]?',
            '(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))',
            '[-_\\.]?',
            '(?<pre_n>[0-9]+)?',
            ')?',
            '(?<post>',
            '(?:-(?<post_n1>[0-9]+))',
            '|',
            '(?:',
            '[-_\\.]?',
            '(?<post_l>post|rev|r)',
            '[-_\\.]?',
            '(?<post_n2>[0-9]+)?',
            ')',
            ')?',
            '(?<dev>',
            '[-_\\.]?',
            '(?<dev_l>dev)',
            '[-_\\.]?',
            '(?<dev_n>[0-9]+)?',
            ')?',
            ')',
            '(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?',
        ].join('');
        module.exports = {
            VERSION_PATTERN,
            valid,
            clean,
            explain,
            parse,
            stringify,
        };
        const validRegex = new RegExp('^' + VERSION_PATTERN + '$', 'i');
        function valid(version) {
            return validRegex.test(version) ? version : null;
        }
        const cleanRegex = new RegExp('^\\s*' + VERSION_PATTERN + '\\s*$', 'i');
        function clean(version) {
            return stringify(parse(version, cleanRegex));
        }
        function parse(version, regex) {
            const { groups } = (regex || validRegex).exec(version) || {};
            if (!groups) {
                return null;
            }
            const parsed = {
                epoch: Number(groups.epoch ? groups.epoch : 0),
                release: groups.release.split('.').map(Number),
                pre: normalize_letter_version(groups.pre_l, groups.pre_n),
                post: normalize_letter_version(groups.post_l, groups.post_n1 || groups.post_n2),
                dev: normalize_letter_version(groups.dev_l, groups.dev_n),
                local: parse_local_version(groups.local),
            };
            return parsed;
        }
        function stringify(parsed) {
            if (!parsed) {
                return null;
            }
            const { epoch, release, pre, post, dev, local } = parsed;
            const parts = [];
            if (epoch !== 0) {
                parts.push(`${epoch}!`);
            }
            parts.push(release.join('.'));
            if (pre) {
                parts.push(pre.join(''));
            }
            if (post) {
                parts.push('.' + post.join(''));
            }
            if (dev) {
                parts.push('.' + dev.join(''));
            }
            if (local) {
                parts.push(`+${local}`);
            }
            return parts.join('');
        }
        function normalize_letter_version(letterIn, numberIn) {
            let letter = letterIn;
            let number = numberIn;
            if (letter) {
                if (!number) {
                    number = 0;
                }
                letter = letter.toLowerCase();
                if (letter === 'alpha') {
                    letter = 'a';
                }
                else if (letter === 'beta') {
                    letter = 'b';
                }
                else if (['c', 'pre', 'preview'].includes(letter)) {
                    letter = 'rc';
                }
                else if (['rev', 'r'].includes(letter)) {
                    letter = 'post';
                }
                return [letter, Number(number)];
            }
            if (!letter && number) {
                letter = 'post';
                return [letter, Number(number)];
            }
            return null;
        }
        function parse_local_version(local) {
            if (local) {
                return local
                    .split(/[._-]/)
                    .map((part) => Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part));
            }
            return null;
        }
        function explain(version) {
            const parsed = parse(version);
            if (!parsed) {
                return parsed;
            }
            const { epoch, release, pre, post, dev, local } = parsed;
            let base_version = '';
            if (epoch !== 0) {
                base_version += epoch + '!';
            }
            base_version += release.join('.');
            const is_prerelease = Boolean(dev || pre);
            const is_devrelease = Boolean(dev);
            const is_postrelease = Boolean(post);
            return {
                epoch,
                release,
                pre,
                post: post ? post[1] : post,
                dev: dev ? dev[1] : dev,
                local: local ? local.join('.') : local,
                public: stringify(parsed).split('+', 1)[0],
                base_version,
                is_prerelease,
                is_devrelease,
                is_postrelease,
            };
        }
    })
};
