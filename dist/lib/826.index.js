export const id = 826;
export const ids = [826];
export const modules = {

/***/ 13826:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EU: () => (/* reexport */ BundleReader),
  iJ: () => (/* reexport */ KeySigner),
  cp: () => (/* reexport */ adviceFor),
  Tw: () => (/* reexport */ binaryFacts),
  fK: () => (/* reexport */ checkReview),
  zo: () => (/* reexport */ checkTarball),
  P2: () => (/* reexport */ commandSource),
  bW: () => (/* reexport */ composeReview),
  Tr: () => (/* reexport */ countReviews),
  Zy: () => (/* reexport */ diffRecipes),
  C5: () => (/* reexport */ explainConflict),
  AU: () => (/* reexport */ gatherEvidence),
  Dz: () => (/* reexport */ importReviews),
  r4: () => (/* reexport */ inWords),
  iK: () => (/* reexport */ indexStatement),
  Ft: () => (/* reexport */ isSame),
  wN: () => (/* reexport */ licenseFault),
  tp: () => (/* reexport */ nextLock),
  RM: () => (/* reexport */ parseCommand),
  Gr: () => (/* reexport */ parseCommands),
  R3: () => (/* reexport */ prune),
  UM: () => (/* reexport */ readReviews),
  Kv: () => (/* reexport */ rememberIndex),
  s1: () => (/* reexport */ removeBinaries),
  iz: () => (/* reexport */ replyMarkdown),
  hd: () => (/* reexport */ resolve),
  ow: () => (/* reexport */ reviewedRecipe),
  ez: () => (/* reexport */ seenIndex),
  sc: () => (/* reexport */ sha256),
  CU: () => (/* reexport */ signPush),
  VI: () => (/* reexport */ sortBundle),
  JA: () => (/* reexport */ standing),
  L4: () => (/* reexport */ stateOf),
  lz: () => (/* reexport */ trustIndex),
  Sb: () => (/* reexport */ verifierOf),
  Ax: () => (/* reexport */ verifySpecs),
  OC: () => (/* reexport */ writeReview)
});

// UNUSED EXPORTS: ContentMismatch, Exactly, INDEX, MAX_BUNDLES, MAX_CONFIG, PREFIX, PROVENANCE, REVIEW, SBOM_PREDICATES, SigstoreVerifier, attachBundle, auditorOf, checkIndex, dagHash, decide, fingerprint, fits, holdsFor, hostOf, isAbout, isSbomPredicate, isSupportedKey, judgeIndex, keyHint, parseSpecImage, parseTrustRoots, provenance, publicTrustRoot, readExactly, reviewStatement, saw, sbomFaults, sbomPredicate, specMismatches, statement, whyUntrusted

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./packages/trust/src/check/content.ts


/** Content that is not what was promised. */
class ContentMismatch extends Error {
    name = 'ContentMismatch';
    refusal;
    constructor(refusal, message) {
        super(message);
        this.refusal = refusal;
    }
}
/**
 * Passes bytes on and fails when they are not the ones that a descriptor promises: at the first byte too many, so that nobody fills a
 * disk, or at the end for too few bytes or another digest.
 */
class Exactly extends external_node_stream_.Transform {
    #promised;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    #seen = 0;
    constructor(promised) {
        super();
        this.#promised = promised;
    }
    _transform(chunk, _encoding, done) {
        this.#seen += chunk.byteLength;
        if (this.#seen > this.#promised.size)
            return done(new ContentMismatch('size-mismatch', `${this.#promised.digest} has more than the ${this.#promised.size} bytes that its manifest gives.`));
        this.#hash.update(chunk);
        done(null, chunk);
    }
    _flush(done) {
        const { digest, size } = this.#promised;
        if (this.#seen < size)
            return done(new ContentMismatch('size-mismatch', `${digest} has ${this.#seen} bytes, not the ${size} that its manifest gives.`));
        const found = `sha256:${this.#hash.digest('hex')}`;
        done(found === digest ? null : new ContentMismatch('digest-mismatch', `The bytes of ${digest} have the digest ${found}.`));
    }
}
/**
 * Reads content whole, checked as {@link Exactly} does.
 * @throws ContentMismatch also when more than `limit` bytes are promised, before any is read.
 */
async function readExactly(open, promised, limit) {
    if (promised.size > limit)
        throw new ContentMismatch('size-mismatch', `${promised.digest} is said to have ${promised.size} bytes; at most ${limit} make sense.`);
    const source = await open();
    const checked = new Exactly(promised);
    source.on('error', (error) => checked.destroy(error)).pipe(checked);
    try {
        return Buffer.concat(await checked.toArray());
    }
    finally {
        source.destroy();
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./packages/trust/src/check/dag-hash.ts


const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
/** What decides whether a node's hash can be computed anew. */
const computable = schemas/* looseObject */._H3({ build_spec: schemas/* unknown */.L5J().optional(), external: schemas/* unknown */.L5J().optional(), annotations: schemas/* looseObject */._H3({ original_specfile_version: schemas/* number */.aig() }).optional() });
/**
 * Computes the DAG hash of a node as Spack 1.x does: base32 of the sha1 of its JSON without `hash`, in the order of its keys, ASCII only
 * (`Spec.spec_hash`, `b32_hash`). So a node cannot be passed off under the hash of another.
 * @param node The node exactly as it came: the order of its keys counts.
 * @returns undefined for nodes whose hash is made otherwise: externals, spliced specs, and those converted from the format of Spack 0.x.
 */
function dagHash(node) {
    const read = computable.safeParse(node);
    if (!read.success || read.data.build_spec !== undefined || read.data.external !== undefined)
        return undefined;
    if ((read.data.annotations?.original_specfile_version ?? 5) !== 5)
        return undefined;
    const { hash: _, ...rest } = node;
    return base32((0,external_node_crypto_.createHash)('sha1').update(ascii(JSON.stringify(rest))).digest());
}
/** JSON with other characters escaped, as Python's `json.dumps` writes it. */
const ascii = (json) => json.replace(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
/** RFC 4648 base32 in lower case; 20 bytes make 32 characters without padding. */
function base32(bytes) {
    let rest = BigInt(`0x${bytes.toString('hex')}`);
    let text = '';
    for (let at = 0; at < (bytes.length * 8) / 5; at++) {
        text = `${ALPHABET[Number(rest & 31n)]}${text}`;
        rest >>= 5n;
    }
    return text;
}

// EXTERNAL MODULE: ./packages/model/src/index.ts + 33 modules
var src = __webpack_require__(26747);
;// CONCATENATED MODULE: ./packages/trust/src/check/image.ts



/** The largest config blob of a spec image that is read; those of Spack's largest stacks have some megabytes. */
const MAX_CONFIG = 64 * 1024 * 1024;
const descriptor = schemas/* object */.Ikc({
    mediaType: schemas/* string */.YjP(),
    digest: schemas/* string */.YjP().refine(src/* isDigest */.Bc, 'not a digest'),
    size: schemas/* int */.Whr().nonnegative()
});
const manifestType = schemas/* object */.Ikc({ config: descriptor, layers: schemas/* array */.YOg(descriptor).min(1).max(10_000) });
/** Reads the manifest of a spec image; undefined for anything else. */
function parseSpecImage(bytes) {
    const read = manifestType.safeParse(parseJson(bytes));
    if (!read.success)
        return undefined;
    const { config, layers } = read.data;
    return { config, layers, tarball: layers.at(-1) };
}
const identity = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP(), hash: schemas/* string */.YjP().refine(src/* isSpecHash */.CV) });
/** A node as it came: parsing would change the order of its keys, which its hash is made of. */
const nodeType = schemas/* custom */.IeY((value) => identity.safeParse(value).success, 'not a spec');
const configType = schemas/* object */.Ikc({ spec: schemas/* looseObject */._H3({ nodes: schemas/* array */.YOg(nodeType).min(1) }) });
/**
 * Whether the config blob of an image describes the spec that was asked for: its first node has that hash, name and version, and every
 * node's hash is the hash of what the node says, as far as that can be computed.
 * @returns What is wrong, a sentence each.
 */
function specMismatches(config, expected) {
    const read = configType.safeParse(parseJson(config));
    if (!read.success)
        return ['Its image holds no spec.'];
    const { nodes } = read.data.spec;
    return [...nodeMismatches(nodes[0], expected), ...nodes.flatMap(forged)];
}
function nodeMismatches(found, expected) {
    if (found.hash !== expected.hash)
        return [`Its image holds the spec ${found.name}@${found.version}/${found.hash}.`];
    if (found.name !== expected.name || found.version !== expected.version)
        return [`Its image calls itself ${found.name}@${found.version} under this hash.`];
    return [];
}
const indexType = schemas/* object */.Ikc({ database: schemas/* object */.Ikc({ installs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ spec: nodeType, in_buildcache: schemas/* boolean */.zMY().default(false) })) }) });
/**
 * Checks an `index.spack`: every entry must hold the spec that its hash is of.
 * @param expected What is known of some specs from a lock; entries of others are checked by their own content alone.
 * @returns The entries to refuse; undefined when it is no index at all.
 */
function checkIndex(index, expected = new Map()) {
    const read = indexType.safeParse(parseJson(index));
    if (!read.success)
        return undefined;
    return Object.entries(read.data.database.installs).flatMap(([hash, { spec }]) => {
        const wanted = expected.get(hash) ?? { name: spec.name, version: spec.version, hash: hash };
        const wrong = spec.hash !== hash ? [`It holds ${spec.name}@${spec.version}/${spec.hash}.`] : [...nodeMismatches(spec, wanted), ...forged(spec)];
        return wrong.map((message) => ({ hash, message }));
    });
}
function forged(node) {
    const computed = dagHash(node);
    return computed === undefined || computed === node.hash ? [] : [`The description of ${node.name}@${node.version} does not have the hash ${node.hash}: it was changed.`];
}
function parseJson(bytes) {
    try {
        return JSON.parse(Buffer.from(bytes).toString('utf8'));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./packages/core/src/index.ts + 32 modules
var core_src = __webpack_require__(83064);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./packages/trust/src/check/tar-headers.ts
/** A tar that cannot be read, or that different programs would read differently. */
class UnreadableTar extends Error {
}
const BLOCK = 512;
const LONGEST_HEADER = 1024 * 1024;
const KINDS = { '0': 'file', '\0': 'file', '1': 'hardlink', '2': 'symlink', '5': 'directory' };
/**
 * Lists the members of a tar as CPython's `tarfile` sees them, which is what Spack unpacks with, and refuses whatever other readers
 * see differently: a prefix field in a header of GNU's format, data after the end, sizes on links, sparse files. A general
 * library reads past these, and then the names that were checked are not the names that are written.
 * @throws UnreadableTar at the first of them.
 */
async function* tarMembers(bytes) {
    const input = new Blocks(bytes);
    let extended = {};
    for (;;) {
        const block = await input.take(BLOCK);
        if (!block)
            throw new UnreadableTar('it ends without an end mark');
        if (isZero(block))
            return input.onlyZeros();
        const header = parseHeader(block);
        if ('xLK'.includes(header.type)) {
            extended = { ...extended, ...readExtension(header.type, await input.content(header.size)) };
            continue;
        }
        const member = toMember(header, extended);
        extended = {};
        yield member;
        await input.skip(padded(member.size));
    }
}
function parseHeader(block) {
    const sum = block.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
    if (sum !== number(block, 148, 8))
        throw new UnreadableTar('a header has a wrong checksum');
    const magic = block.toString('latin1', 257, 265);
    const prefix = tar_headers_text(block, 345, 155);
    const gnu = magic === 'ustar  \0';
    if (!gnu && magic !== 'ustar\x0000')
        throw new UnreadableTar('a header is neither of POSIX nor of GNU');
    if (gnu && prefix !== '')
        throw new UnreadableTar('a header of GNU has a prefix, which programs read differently');
    const name = tar_headers_text(block, 0, 100);
    return { name: prefix === '' ? name : `${prefix}/${name}`, type: block.toString('latin1', 156, 157), target: tar_headers_text(block, 157, 100), size: number(block, 124, 12) };
}
function toMember(header, extended) {
    const name = extended.path ?? header.name;
    // The oldest format marks folders with a slash.
    const kind = header.type === '\0' && name.endsWith('/') ? 'directory' : (KINDS[header.type] ?? 'other');
    const size = extended.size ?? header.size;
    if (kind !== 'file' && kind !== 'other' && size !== 0)
        throw new UnreadableTar('a link or folder has content');
    return { name, kind, size, target: kind === 'symlink' || kind === 'hardlink' ? (extended.linkpath ?? header.target) : '' };
}
function readExtension(type, content) {
    if (type === 'x')
        return readPax(content);
    const value = content.toString('latin1').replace(/\0[\s\S]*$/, '');
    return type === 'L' ? { path: value } : { linkpath: value };
}
/** Records of POSIX.1-2001: `LENGTH KEY=VALUE\n`, where the length counts all of it. */
function readPax(content) {
    let found = {};
    for (let at = 0; at < content.length;) {
        const [, digits] = /^(\d{1,7}) /.exec(content.toString('latin1', at, at + 9)) ?? [];
        const end = at + Number(digits);
        const record = content.toString('latin1', at + (digits?.length ?? 0) + 1, end);
        const equals = record.indexOf('=');
        if (!digits || end > content.length || !record.endsWith('\n') || equals < 1)
            throw new UnreadableTar('an extended header is malformed');
        found = { ...found, ...paxValue(record.slice(0, equals), record.slice(equals + 1, -1)) };
        at = end;
    }
    return found;
}
function paxValue(key, value) {
    if (key.startsWith('GNU.sparse'))
        throw new UnreadableTar('it has sparse files');
    if (key === 'path')
        return { path: value };
    if (key === 'linkpath')
        return { linkpath: value };
    if (key !== 'size')
        return {};
    if (!/^\d{1,15}$/.test(value))
        throw new UnreadableTar('a size is malformed');
    return { size: Number(value) };
}
const tar_headers_text = (block, at, length) => block.toString('latin1', at, at + length).replace(/\0[\s\S]*$/, '');
/** Octal digits, or base 256 where the first bit is set. */
function number(block, at, length) {
    const field = block.subarray(at, at + length);
    const value = field[0] === 0x80 ? Number(BigInt(`0x${field.subarray(1).toString('hex')}`)) : octal(field.toString('latin1'));
    if (!Number.isSafeInteger(value))
        throw new UnreadableTar('a number in a header is malformed');
    return value;
}
function octal(field) {
    const digits = /^ *([0-7]*)[ \0]*$/.exec(field)?.[1];
    return digits === undefined ? Number.NaN : Number.parseInt(digits || '0', 8);
}
const padded = (size) => Math.ceil(size / BLOCK) * BLOCK;
const isZero = (block) => block.every((byte) => byte === 0);
/** Hands out bytes in the pieces that are asked for. */
class Blocks {
    #source;
    #rest = Buffer.alloc(0);
    constructor(bytes) {
        this.#source = bytes[Symbol.asyncIterator]();
    }
    /** So many bytes; undefined at the end. @throws UnreadableTar when it ends in between. */
    async take(length) {
        const pieces = [];
        let missing = length;
        while (missing > 0) {
            if (this.#rest.length === 0 && !(await this.#more()))
                break;
            const piece = this.#rest.subarray(0, missing);
            this.#rest = this.#rest.subarray(piece.length);
            pieces.push(piece);
            missing -= piece.length;
        }
        if (missing === length && length > 0)
            return undefined;
        if (missing > 0)
            throw new UnreadableTar('it ends in the middle');
        return pieces.length === 1 ? pieces[0] : Buffer.concat(pieces);
    }
    /** The content of an extended header, which is small. */
    async content(size) {
        if (size > LONGEST_HEADER)
            throw new UnreadableTar('an extended header is too long');
        const bytes = size === 0 ? Buffer.alloc(0) : await this.take(padded(size));
        if (!bytes)
            throw new UnreadableTar('it ends in the middle');
        return bytes.subarray(0, size);
    }
    async skip(length) {
        for (let missing = length; missing > 0;) {
            if (this.#rest.length === 0 && !(await this.#more()))
                throw new UnreadableTar('it ends in the middle');
            const piece = Math.min(missing, this.#rest.length);
            this.#rest = this.#rest.subarray(piece);
            missing -= piece;
        }
    }
    async onlyZeros() {
        do {
            if (!isZero(this.#rest))
                throw new UnreadableTar('there is something after its end');
        } while (await this.#more());
    }
    async #more() {
        const next = await this.#source.next();
        this.#rest = next.done ? Buffer.alloc(0) : next.value;
        return next.done !== true;
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/trust/src/check/tar-members.ts


/** The file by which Spack finds the package's folder among the members; its last one. */
const MARK = '.spack/binary_distribution';
const MOST_FAULTS = 20;
/** Collects the members of one tarball and says what is wrong with them. */
class TarMembers {
    #limits;
    #members = new Map();
    #faults = [];
    constructor(limits) {
        this.#limits = limits;
    }
    get count() {
        return this.#members.size;
    }
    add(member) {
        const name = member.name.replace(/\/+$/, '');
        if (!isClean(name))
            return this.#fault('path', `The member ${readable(member.name)} leaves the folder that it is unpacked in.`);
        if (member.kind === 'other')
            return this.#fault('kind', `The member ${readable(name)} is neither file, folder nor link.`);
        if (this.#members.has(name) && member.kind !== 'directory')
            return this.#fault('duplicate', `The member ${readable(name)} is there twice.`);
        this.#members.set(name, member);
    }
    /** The package's folder, as Spack determines it; undefined when there is none. */
    prefix() {
        const marks = [...this.#members].filter(([name, { kind }]) => kind === 'file' && name.endsWith(`/${MARK}`)).map(([name]) => name);
        return marks.reduce((best, next) => (best === undefined || next.length < best.length ? next : best), undefined)?.slice(0, -MARK.length - 1);
    }
    faults() {
        const prefix = this.prefix();
        if (prefix === undefined)
            return [...this.#faults, { code: 'layout', message: `It has no ${MARK}, so it is no package of Spack.` }];
        const later = [...this.#members].flatMap(([name, member]) => this.#faultsOf(name, member, prefix));
        return [...this.#faults, ...later].slice(0, MOST_FAULTS);
    }
    #faultsOf(name, member, prefix) {
        const inside = name === prefix || name.startsWith(`${prefix}/`);
        if (!inside) {
            if (member.kind === 'directory' && prefix.startsWith(`${name}/`))
                return [];
            return [{ code: 'path', message: `The member ${readable(name)} lies outside of ${readable(prefix)}.` }];
        }
        const through = this.#linkAbove(name, prefix);
        if (through)
            return [{ code: 'link', message: `The member ${readable(name)} would be written through the link ${readable(through)}.` }];
        if (member.kind === 'symlink')
            return this.#symlinkFaults(name, member.target, prefix);
        if (member.kind === 'hardlink')
            return this.#hardlinkFaults(name, member.target, prefix);
        return [];
    }
    /** The nearest folder of a member that is not a folder but something else in the same tarball. */
    #linkAbove(name, prefix) {
        for (let at = external_node_path_.posix.dirname(name); at.length > prefix.length; at = external_node_path_.posix.dirname(at)) {
            const above = this.#members.get(at);
            if (above && above.kind !== 'directory')
                return at;
        }
        return undefined;
    }
    #symlinkFaults(name, target, prefix) {
        const allowed = target.startsWith('/') ? this.#mayPointTo(target, prefix) : within(external_node_path_.posix.join(external_node_path_.posix.dirname(name), target), prefix);
        return allowed ? [] : [{ code: 'link', message: `The link ${readable(name)} points to ${readable(target)}, outside of the package.` }];
    }
    #hardlinkFaults(name, target, prefix) {
        const fine = isClean(target) && within(target, prefix) && this.#members.get(target)?.kind === 'file';
        return fine ? [] : [{ code: 'link', message: `The hard link ${readable(name)} is to ${readable(target)}, which is no file of the package.` }];
    }
    /** Absolute links are relocated by Spack when they point into the prefix of the package itself or of one of its dependencies. */
    #mayPointTo(target, prefix) {
        const { hashes, externals = [] } = this.#limits;
        const to = external_node_path_.posix.normalize(target);
        if (within(to, `/${prefix}`))
            return true;
        if (externals.some((folder) => folder !== '/' && within(to, folder)))
            return true;
        return to.split('/').some((part) => hashes?.has(part.slice(-32)) === true);
    }
    #fault(code, message) {
        if (this.#faults.length < MOST_FAULTS)
            this.#faults.push({ code, message });
    }
}
/** Whether a relative path has no part that leads elsewhere: nothing empty, no `.`, no `..`, no leading slash. */
const isClean = (path) => path !== '' && !path.includes('\0') && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
const within = (path, folder) => path === folder || path.startsWith(`${folder}/`);
const readable = (bytes) => (0,src/* shown */.SP)(Buffer.from(bytes, 'latin1').toString('utf8'));

;// CONCATENATED MODULE: ./packages/trust/src/check/tarball.ts




const GRACE = 64 * 1024 * 1024;
/** Ends the reading: what follows is not worth looking at. */
class Bomb extends Error {
}
/**
 * Looks at a gzipped tarball of Spack's build cache without unpacking it: members and links that leave the package's folder, devices,
 * members that are there twice, and too much of anything. Spack itself unpacks whatever it is given. Memory is bounded by the number of members.
 * @param stream The bytes as they come from the registry; read to its end or destroyed.
 */
async function checkTarball(stream, limits = {}) {
    const { entries: most = 1_000_000 } = limits;
    const members = new TarMembers(limits);
    const counts = { packed: 0, unpacked: 0, entries: 0 };
    try {
        for await (const member of tarMembers(unpacked(stream, counts, limits))) {
            if (++counts.entries > most)
                throw new Bomb(`It has more than ${most} members.`);
            members.add(member);
        }
    }
    catch (error) {
        const fault = error instanceof Bomb ? { code: 'bomb', message: error.message } : { code: 'damaged', message: `It cannot be read: ${(0,core_src/* messageOf */.bD)(error)}.` };
        return { kind: 'refused', reasons: [...members.faults().filter(({ code }) => code !== 'layout'), fault] };
    }
    finally {
        stream.destroy();
    }
    const reasons = members.faults();
    return reasons.length > 0 ? { kind: 'refused', reasons } : { kind: 'fine', prefix: members.prefix(), entries: counts.entries, bytes: counts.unpacked };
}
async function* unpacked(stream, counts, { bytes: most = 64 * 1024 ** 3, ratio = 200 }) {
    const gunzip = (0,external_node_zlib_.createGunzip)({ chunkSize: 256 * 1024 });
    stream.on('data', (chunk) => { counts.packed += chunk.byteLength; });
    stream.on('error', (error) => gunzip.destroy(error)).pipe(gunzip);
    try {
        for await (const chunk of gunzip) {
            counts.unpacked += chunk.byteLength;
            if (counts.unpacked > most)
                throw new Bomb(`It unpacks to more than ${most} bytes.`);
            if (counts.unpacked > GRACE && counts.unpacked > counts.packed * ratio)
                throw new Bomb(`It unpacks to more than ${ratio} times its size.`);
            yield chunk;
        }
    }
    finally {
        gunzip.destroy();
    }
}

// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var core_dist = __webpack_require__(83917);
;// CONCATENATED MODULE: ./packages/trust/src/sign/key-signer.ts





/** The name of a public key in bundles: base64 of the sha256 of its SubjectPublicKeyInfo, as cosign writes it. */
const keyHint = (key) => (0,external_node_crypto_.createHash)('sha256').update(spki(key)).digest('base64');
/** The sha256 of a public key's SubjectPublicKeyInfo, 64 hex digits. */
const fingerprint = (key) => (0,external_node_crypto_.createHash)('sha256').update(spki(key)).digest('hex');
const spki = (key) => key.export({ type: 'spki', format: 'der' });
/** Whether it is of a kind that we sign and verify with: ECDSA on P-256 with SHA-256, or Ed25519. */
const isSupportedKey = (key) => key.asymmetricKeyType === 'ed25519' || (key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1');
/** Signs with a private key, without any service: no certificate, no log entry. */
class KeySigner {
    identity;
    /** The public half in PEM, as the policy names it. */
    publicKey;
    #key;
    #hint;
    /**
     * @param pem A private key: PKCS #8 or SEC 1 in PEM, without a passphrase, ECDSA P-256 or Ed25519.
     * @throws UserError for anything else. The message holds nothing of the key.
     */
    constructor(pem) {
        this.#key = readPrivateKey(pem);
        const own = (0,external_node_crypto_.createPublicKey)(this.#key);
        this.#hint = keyHint(own);
        this.identity = `the key ${fingerprint(own).slice(0, 16)}`;
        this.publicKey = own.export({ type: 'spki', format: 'pem' }).toString();
    }
    async sign(statement) {
        const artifact = Buffer.from(JSON.stringify(statement));
        const toSign = core_dist.dsse.preAuthEncoding(src/* IN_TOTO_PAYLOAD */.GH, artifact);
        const signature = (0,external_node_crypto_.sign)(this.#key.asymmetricKeyType === 'ed25519' ? null : 'sha256', toSign, this.#key);
        const bundle = (0,dist.toDSSEBundle)({ artifact, artifactType: src/* IN_TOTO_PAYLOAD */.GH, signature, keyHint: this.#hint });
        // The hint belongs to the bundle. As the envelope's key id it would make cosign pass the signature over.
        bundle.content.dsseEnvelope.signatures[0].keyid = '';
        return (0,dist.bundleToJSON)(bundle);
    }
}
const HOW = 'Make one with "openssl genpkey -algorithm ed25519", or "openssl ecparam -genkey -name prime256v1", and give all of its PEM text.';
function readPrivateKey(pem) {
    if (/BEGIN ENCRYPTED/.test(pem)) {
        throw new core_src/* UserError */.yo('The signing key is locked with a passphrase.', { fix: `Give one without, kept in a secret. ${HOW}` });
    }
    const key = parsePrivateKey(pem);
    if (!key)
        throw new core_src/* UserError */.yo('The signing key is not a private key in PEM.', { fix: HOW });
    if (!isSupportedKey(key))
        throw new core_src/* UserError */.yo(`The signing key is of the kind ${key.asymmetricKeyType ?? 'unknown'}, which is not supported.`, { fix: HOW });
    return key;
}
function parsePrivateKey(pem) {
    try {
        return (0,external_node_crypto_.createPrivateKey)(pem.trim());
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/trust/src/verify/signer-policy.ts


/** The identity in words that fit "signed by …". */
function inWords(signer) {
    if (signer.kind === 'key')
        return `the key ${signer.fingerprint.slice(0, 16)}`;
    const by = signer.workflow ?? signer.subject;
    return `${by}${signer.ref ? ` at ${signer.ref}` : ''}${signer.repository && !by.startsWith(`${signer.repository}/`) ? ` for ${signer.repository}` : ''}`;
}
/**
 * Whether one of the trusted signers made a signature.
 * @returns What speaks against the one that comes closest; empty when it is trusted.
 */
function whyUntrusted(signer, trusted) {
    if (trusted.length === 0)
        return ['the policy trusts no signer'];
    const complaints = trusted.map((one) => complaintsOf(signer, one));
    return complaints.reduce((best, next) => (next.length < best.length ? next : best));
}
function complaintsOf(signer, trusted) {
    if (trusted.kind === 'key') {
        const same = signer.kind === 'key' && signer.fingerprint === fingerprint((0,external_node_crypto_.createPublicKey)(trusted.pem));
        return same ? [] : [`it was signed by ${inWords(signer)}`, 'the policy trusts a key'];
    }
    if (signer.kind === 'key')
        return [`it was signed by ${inWords(signer)}`, `the policy trusts ${trusted.repository}`];
    return workflowComplaints(signer, trusted);
}
function workflowComplaints(signer, trusted) {
    const wrong = [];
    if (signer.issuer !== trusted.issuer)
        wrong.push(`its issuer is ${signer.issuer || 'unknown'}, not ${trusted.issuer}`);
    if (!fits(lower(signer.repository), lower(trusted.repository)))
        wrong.push(`its repository is ${signer.repository ?? 'unknown'}, not ${trusted.repository}`);
    const workflow = wantedWorkflow(signer.repository, trusted);
    if (workflow && lower(signer.workflow) !== lower(workflow))
        wrong.push(`its workflow is ${signer.workflow ?? 'unknown'}, not ${workflow}`);
    if (trusted.ref && !fits(signer.ref, trusted.ref))
        wrong.push(`its ref is ${signer.ref ?? 'unknown'}, not ${trusted.ref}`);
    return wrong;
}
/** A workflow named by its file alone lies in the repository that it runs for. */
const wantedWorkflow = (repository, { workflow }) => workflow?.startsWith('.github/') ? `${repository ?? ''}/${workflow}` : workflow;
/** GitHub takes names of owners and repositories without regard to case. */
const lower = (text) => text?.toLowerCase();
/** Whether a text is the wanted one, or begins like it where that ends with `*`. */
const fits = (text, wanted) => text !== undefined && wanted !== undefined && (wanted.endsWith('*') ? text.startsWith(wanted.slice(0, -1)) : text === wanted);

;// CONCATENATED MODULE: ./packages/trust/src/decide/counted-reviews.ts

/** Says of every review of a version whether it counts, and why not. */
function countReviews(facts, reviews, policy) {
    const own = reviews.filter(({ review }) => review.name === facts.name && review.version === facts.version);
    return own.map((one) => count(one, facts, policy)).sort((a, b) => (a.review.auditor < b.review.auditor ? -1 : a.review.auditor > b.review.auditor ? 1 : 0));
}
function count(one, facts, policy) {
    const { review } = one;
    // Asking for a review, or taking one back, gives nobody anything: anyone may.
    if (review.verdict === 'requested' || review.verdict === 'withdrawn')
        return { review, counts: true, remarks: [] };
    const standing = standingFaults(one, policy);
    // A false alarm costs a look, a missed one costs trust: a warning counts even when its signature is missing.
    if (review.verdict !== 'approved')
        return { review, counts: !standing.some((fault) => fault.grave), remarks: standing.map(({ message }) => message) };
    const faults = [...standing.map(({ message }) => message), ...approvalFaults(review, facts, policy)];
    return { review, counts: faults.length === 0, remarks: faults.length === 0 ? changesSince(review, facts) : faults };
}
function standingFaults(one, policy) {
    const { review, signature, importedFrom } = one;
    const signers = importedFrom?.signers ?? policy.signers;
    const auditor = importedFrom ? undefined : auditorOf(review, policy.auditors);
    if (!importedFrom && !auditor)
        return [{ message: `${review.auditor} is not an auditor by pakages.json.`, grave: true }];
    if (signature.kind === 'bad')
        return [{ message: `Its signature does not fit: ${signature.reason}`, grave: true }];
    if (signature.kind === 'unsigned')
        return policy.unsignedReviews && !importedFrom ? [] : [{ message: 'Nobody signed it.', grave: importedFrom !== undefined }];
    if (auditor?.kind === 'user' && ownKey(signature.signer, auditor))
        return [];
    // That an auditor is of a team, only the workflow that asked GitHub can say.
    const complaints = whyUntrusted(signature.signer, signers);
    return complaints.length === 0 ? [] : [{ message: `Its signer is not trusted: ${complaints.join('; ')}.`, grave: true }];
}
const ownKey = (signer, auditor) => signer.kind === 'key' && whyUntrusted(signer, auditor.keys.map((pem) => ({ kind: 'key', pem }))).length === 0;
/** The auditor of the policy that a review speaks as: a user by name, or the team that it names. */
const auditorOf = (review, auditors) => auditors.find((auditor) => (auditor.kind === 'user' ? auditor.name === review.auditor : auditor.name === review.team));
function approvalFaults(review, facts, policy) {
    const faults = [];
    if (facts.binaries.some((binary) => binary.publishers.includes(review.auditor)))
        faults.push(`${review.auditor} published this version and cannot approve it.`);
    const stands = facts.recipe === undefined || review.recipe?.digest === facts.recipe || facts.binaries.some((binary) => holdsFor(review, binary, policy));
    if (!stands)
        faults.push(`It is of another recipe${facts.binaries.length > 0 ? ' and of other binaries' : ''} than there is now.`);
    return faults;
}
const changesSince = (review, facts) => facts.recipe === undefined || review.recipe?.digest === facts.recipe ? [] : ['The recipe was changed since: it holds only for the binaries that were reviewed, and those that the change does not touch.'];
/** Whether an approval names this very binary. */
const saw = (review, binary) => review.binaries.some(({ manifest }) => manifest === binary.manifest);
/**
 * Whether an approval holds for a binary: one that the auditor saw; or, where the policy binds approvals to recipes, one that a trusted
 * signer built from the recipe that was reviewed, or from one that Spack takes for the same as far as this version goes.
 */
function holdsFor(review, binary, policy) {
    if (saw(review, binary))
        return true;
    if (policy.binding !== 'recipe' || !binary.provenance)
        return false;
    if (binary.recipe !== undefined && binary.recipe === review.recipe?.digest)
        return true;
    return binary.packageHash !== undefined && review.binaries.some(({ packageHash }) => packageHash === binary.packageHash);
}

;// CONCATENATED MODULE: ./packages/trust/src/sign/statements.ts


/** SLSA provenance, version 1: https://slsa.dev/spec/v1.0/provenance. */
const PROVENANCE = 'https://slsa.dev/provenance/v1';
/** The predicate types of SBOMs, as cosign and actions/attest-sbom write them. */
const SBOM_PREDICATES = { cyclonedx: 'https://cyclonedx.org/bom', spdx: 'https://spdx.dev/Document' };
/** The predicate of a signed review: the `pakages.review/1` file without its signature. */
const REVIEW = 'https://github.com/syspack/pakages/review/v1';
/** The predicate of a signed index: when it was made and what it lists, so that an older one is known as such. */
const INDEX = 'https://github.com/syspack/pakages/index/v1';
/** Composes an in-toto statement. */
function statement(subjects, predicateType, predicate) {
    const subject = subjects.map(({ name, digest, recipe }) => ({ name, digest: { sha256: (0,src/* hexOf */.ZD)(digest) }, ...(recipe && { annotations: { recipe } }) }));
    return { _type: 'https://in-toto.io/Statement/v1', subject, predicateType, predicate: { ...predicate } };
}
/** Whether a statement is about the bytes with this digest. */
const statements_isAbout = (one, digest) => one.subject.some((subject) => subject.digest.sha256 === (0,src/* hexOf */.ZD)(digest));
/** The predicate type of an SBOM; SPDX names the version of its format (`https://spdx.dev/Document/v2.3`). */
const sbomPredicate = (format, version) => (format === 'spdx' ? `${SBOM_PREDICATES.spdx}/v${version}` : SBOM_PREDICATES.cyclonedx);
/** Whether a predicate type is that of an SBOM. */
const statements_isSbomPredicate = (type) => type === SBOM_PREDICATES.cyclonedx || type === SBOM_PREDICATES.spdx || type.startsWith(`${SBOM_PREDICATES.spdx}/v`);
/** What a review's signature covers: its words as the predicate, the recipe and the binaries as subjects. */
function reviewStatement(review) {
    const spec = `${review.name}@${review.version}`;
    const recipe = review.recipe ? [{ name: `${spec} recipe`, digest: review.recipe.digest }] : [];
    const subjects = [...recipe, ...review.binaries.map((binary) => ({ name: `${spec}/${binary.hash.slice(0, 7)}`, digest: binary.manifest }))];
    // in-toto wants a subject: where neither recipe nor binary is known, it is the name that the words are about.
    const named = subjects.length > 0 ? subjects : [{ name: spec, digest: sha256(spec) }];
    return statement(named, REVIEW, { ...review });
}
/** The digest of some bytes, or of a text as UTF-8. */
const sha256 = (bytes) => `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;

;// CONCATENATED MODULE: ./packages/trust/src/decide/decide.ts



/**
 * Decides for every spec of a DAG whether it may be installed, with every reason against it. Pure: the same evidence gives the same decision.
 * A spec whose own evidence is fine is refused all the same when a dependency that it needs at run time is, as it would not work.
 */
function decide(dag, options) {
    const allow = [...new Set([...options.policy.allow, ...(options.allow ?? [])])].filter((state) => state !== 'removed');
    const decided = new Map();
    // Dependencies come first, so that a refusal reaches everything above it.
    for (const spec of (0,src/* reachable */.Gq)(dag, src/* RUNTIME */.lr, [...dag.specs.keys()]))
        decided.set(spec.hash, withDependencies(spec, decideOne(spec, options, allow), decided));
    const specs = [...dag.specs.keys()].map((hash) => decided.get(hash));
    return { verdict: specs.every((spec) => spec.verdict === 'trusted') ? 'trusted' : 'refused', registry: options.registry, allow, specs };
}
function decideOne(spec, options, allow) {
    const known = { name: spec.name, version: spec.version, hash: spec.hash, target: (0,src/* targetOf */.$r)(spec), external: (0,src/* isExternal */.ge)(spec) };
    if ((0,src/* isExternal */.ge)(spec))
        return { ...known, verdict: 'trusted', signers: [], reasons: [], remarks: ['It is taken from the system: nothing of it is downloaded or checked.'] };
    const evidence = options.evidence.get(spec.hash);
    const state = options.stateOf(spec.name, spec.version);
    const reasons = [...registryReasons(options), ...stateReasons(state, allow), ...(evidence ? evidenceReasons(evidence, options.policy) : [NOT_THERE]), ...coverageReasons(evidence, state, options.policy, allow)];
    return {
        ...known,
        verdict: reasons.length === 0 ? 'trusted' : 'refused',
        state: state?.state ?? 'unreviewed',
        ...(evidence?.manifest && { manifest: evidence.manifest }),
        signers: [...new Set(evidence?.trusted.map(({ signer }) => inWords(signer)))],
        reasons,
        remarks: remarksOn(evidence, state, options.policy)
    };
}
const NOT_THERE = { code: 'not-in-cache', message: 'The registry has no binary of it.' };
function registryReasons({ registry, policy }) {
    const trusted = policy.registries.length === 0 || policy.registries.some((one) => fits(registry, one));
    return trusted ? [] : [{ code: 'registry', message: `The policy does not trust the registry ${registry}.` }];
}
function stateReasons(state, allow) {
    const name = state?.state ?? 'unreviewed';
    if (name === 'removed')
        return (state?.reasons ?? []).map((reason) => ({ code: 'removed', message: `The version was removed: ${reason}` }));
    if (allow.includes(name))
        return [];
    const why = state && state.reasons.length > 0 ? state.reasons.join(' ') : 'Nobody asked for a review.';
    return [{ code: 'state', message: `The version is ${name}, and only ${allow.join(', ') || 'nothing'} is allowed. ${why}` }];
}
function evidenceReasons(evidence, policy) {
    if (evidence.manifest === undefined)
        return [NOT_THERE];
    const missing = policy.evidence.filter((kind) => !has(evidence, kind));
    // Signatures that do not count are told only where one is missing: anybody can hang a bad one at a good package.
    return [...evidence.faults, ...missing.map(lacking), ...(missing.length > 0 ? evidence.refused : [])];
}
const has = ({ trusted }, kind) => trusted.some(({ statement }) => (kind === 'provenance' ? statement.predicateType === PROVENANCE : statements_isSbomPredicate(statement.predicateType)));
const lacking = (kind) => kind === 'provenance' ? { code: 'no-provenance', message: 'No trusted signer says how it was built.' } : { code: 'no-sbom', message: 'No trusted signer signed an SBOM of it.' };
/** An approval of the version says nothing of a binary that it does not hold for. Who allows less than approved versions has been told. */
function coverageReasons(evidence, state, policy, allow) {
    if (state?.state !== 'approved' || evidence?.manifest === undefined || allow.includes('pending'))
        return [];
    const binary = state.binaries.find(({ manifest }) => manifest === evidence.manifest);
    if (binary?.covered)
        return [];
    const by = state.reviews.filter((one) => one.counts && one.review.verdict === 'approved').map((one) => one.review.auditor);
    const what = policy.binding === 'digest' ? 'saw other binaries of this version' : 'approved another build, and no trusted signer says that this one is of the same recipe';
    return [{ code: 'not-covered', message: `${by.join(', ')} ${what}: the review does not match ${evidence.manifest}.` }];
}
function remarksOn(evidence, state, policy) {
    const binary = state?.binaries.find(({ manifest }) => manifest === evidence?.manifest);
    const newer = state?.state === 'approved' && binary && binary.unmatched.length > 0 && policy.binding === 'recipe';
    const remarks = newer ? [`The review of ${binary.unmatched.join(', ')} is of the same recipe, but of other binaries than this one.`] : [];
    return state && state.state !== 'approved' && state.state !== 'removed' ? [...remarks, `The version is ${state.state}.`] : remarks;
}
function withDependencies(spec, own, decided) {
    const refused = (0,src/* dependenciesOf */.hk)(spec, src/* RUNTIME */.lr).map((hash) => decided.get(hash)).filter((one) => one?.verdict === 'refused');
    if (refused.length === 0)
        return own;
    const reasons = refused.map((one) => ({ code: 'dependency', message: `It needs ${one.name}@${one.version}/${(0,src/* shortHash */.BC)(one.hash)}, which is refused.` }));
    return { ...own, verdict: 'refused', reasons: [...own.reasons, ...reasons] };
}

// EXTERNAL MODULE: ./node_modules/spdx-expression-parse/index.js
var spdx_expression_parse = __webpack_require__(93326);
var spdx_expression_parse_default = /*#__PURE__*/__webpack_require__.n(spdx_expression_parse);
// EXTERNAL MODULE: ./node_modules/spdx-satisfies/index.js
var spdx_satisfies = __webpack_require__(45131);
var spdx_satisfies_default = /*#__PURE__*/__webpack_require__.n(spdx_satisfies);
;// CONCATENATED MODULE: ./packages/trust/src/decide/licenses.ts


/**
 * Whether the licences that a package is under are acceptable: of alternatives (`OR`) one must be, of parts (`AND`) every one.
 * @param expression What its recipe says, an SPDX expression; undefined when it says nothing.
 * @param acceptable SPDX identifiers, each as simple as `MIT`, `GPL-2.0-or-later` or `GPL-2.0-only WITH Classpath-exception-2.0`.
 * @returns Why not, as a sentence; undefined when they are.
 */
function licenseFault(expression, acceptable) {
    if (expression === undefined || expression.trim() === '')
        return 'No licence of it is known.';
    if (!isExpression(expression))
        return `"${expression}" is not an SPDX expression.`;
    const known = acceptable.filter((one) => isExpression(one));
    return spdx_satisfies_default()(expression, known) ? undefined : `Its licence ${expression} is not among the acceptable ones (${acceptable.join(', ')}).`;
}
function isExpression(text) {
    try {
        spdx_expression_parse_default()(text);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./packages/trust/src/decide/state-of.ts


/**
 * The state of one version, a pure function of its reviews: `removed` over `rejected` over `approved` over `pending` over `unreviewed`.
 * @param reviews Of this version or of any: those of others are passed over.
 */
function stateOf(facts, reviews, policy) {
    const counted = countReviews(facts, reviews, policy);
    const granted = grants(counted, policy);
    const missing = whatIsMissing(facts, granted, policy);
    const shared = {
        name: facts.name, version: facts.version, reviews: counted, criteria: granted.criteria,
        binaries: facts.binaries.map((binary) => coverage(binary, granted.approvals, policy))
    };
    const unsafe = valid(counted, 'unsafe')[0];
    if (unsafe)
        return { ...shared, state: 'removed', reasons: sayings(valid(counted, 'unsafe'), 'called it unsafe'), missing, tombstone: { auditor: unsafe.auditor, reason: unsafe.note || 'No reason was given.', time: unsafe.time } };
    const rejections = valid(counted, 'rejected');
    if (rejections.length > 0)
        return { ...shared, state: 'rejected', reasons: sayings(rejections, 'rejected it'), missing };
    if (missing.length === 0)
        return { ...shared, state: 'approved', reasons: sayings(granted.approvals, 'approved it'), missing };
    const asked = counted.some(({ review }) => review.verdict === 'requested' || review.verdict === 'approved');
    if (asked)
        return { ...shared, state: 'pending', reasons: missing, missing };
    return { ...shared, state: 'unreviewed', reasons: ['Nobody asked for a review.'], missing };
}
const valid = (counted, verdict) => counted.filter((one) => one.counts && one.review.verdict === verdict).map((one) => one.review);
const sayings = (reviews, what) => reviews.map(({ auditor, note }) => `${auditor} ${what}${note ? `: ${note}` : '.'}`);
function grants(counted, policy) {
    // An import may bring a second review by the same name: a person counts once.
    const approvals = [...new Map(valid(counted, 'approved').map((review) => [review.auditor, review])).values()];
    const all = (review) => policy.criteria.every((criterion) => review.criteria.includes(criterion));
    const criteria = policy.criteria.filter((criterion) => approvals.filter((review) => review.criteria.includes(criterion)).length >= policy.quorum);
    return { approvals: approvals.filter(all), partial: approvals.filter((review) => !all(review)), criteria };
}
function whatIsMissing(facts, { approvals, partial }, policy) {
    const missing = [];
    const lacking = policy.quorum - approvals.length;
    if (lacking > 0)
        missing.push(`${lacking} more auditor${lacking === 1 ? '' : 's'} must approve it as ${policy.criteria.join(', ')}.`);
    for (const review of lacking > 0 ? partial : []) {
        missing.push(`${review.auditor} approved it only as ${review.criteria.join(', ') || 'nothing'}: ${policy.criteria.filter((one) => !review.criteria.includes(one)).join(', ')} is missing.`);
    }
    // Where the recipe is not at hand, what the auditors read in it stands in.
    const license = licenseFault(facts.license ?? approvals.find((review) => review.recipe?.license)?.recipe?.license, policy.licenses);
    return license === undefined ? missing : [...missing, license];
}
/** Which approvals hold for a binary. */
function coverage(binary, approvals, policy) {
    const holding = approvals.filter((review) => holdsFor(review, binary, policy));
    return {
        manifest: binary.manifest,
        covered: holding.length >= policy.quorum,
        seenBy: approvals.filter((review) => saw(review, binary)).map(({ auditor }) => auditor),
        unmatched: approvals.filter((review) => !saw(review, binary)).map(({ auditor }) => auditor)
    };
}

;// CONCATENATED MODULE: ./packages/trust/src/requirements/explain.ts

/** A conflict for people: each requirement with where it comes from, and the nearest versions with every reason that each is out. */
function explainConflict({ name, requirements, nearest }) {
    const wanted = requirements.map(({ requirement, origin }) => `  ${origin} requires ${name} ${(0,src/* boundsText */.Fv)(requirement)}`);
    if (nearest.length === 0)
        return [`There is no package ${name} in the index.`, ...wanted].join('\n');
    const versions = nearest.map(({ version, state, reasons }) => [`  ${name}@${version} (${state})`, ...reasons.map((reason) => `    ${reason}`)].join('\n'));
    return [`No version of ${name} fits.`, ...wanted, 'The nearest versions:', ...versions].join('\n');
}
/** What to do about a conflict, one sentence. */
function adviceFor({ name, requirements, nearest }) {
    if (nearest.length === 0)
        return `Check the name ${name}, and that the index is the right one.`;
    const onlyState = nearest.find(({ reasons, state }) => reasons.length === 1 && state !== 'removed' && !requirements.some(({ origin }) => reasons[0].startsWith(`${origin} requires`)));
    if (onlyState)
        return `Have ${name}@${onlyState.version} approved, or allow its state with --allow ${onlyState.state}.`;
    return `Loosen one of the requirements of ${[...new Set(requirements.map(({ origin }) => origin))].join(', ')}.`;
}

;// CONCATENATED MODULE: ./packages/trust/src/requirements/lock.ts

/**
 * The lock after a resolution: what was chosen, and beside it the versions of the lock before that were not chosen again. These stay until they
 * are pruned, since consumers that were not part of this resolution may still use them.
 */
function nextLock(before, chosen) {
    const now = chosen.map(({ candidate, requirements }) => ({
        name: candidate.name, version: candidate.version, state: candidate.state,
        requiredBy: requirements.map(({ requirement, origin }) => ({ text: requirement.text, origin })),
        requires: candidate.requires.map(({ text }) => text)
    }));
    const taken = new Set(now.map(key));
    const older = (before?.packages ?? []).filter((one) => !taken.has(key(one))).map((one) => ({ ...one, requiredBy: stillRequiring(one, now, before.packages) }));
    return { packages: [...now, ...older].sort(byName) };
}
const key = ({ name, version }) => `${name}@${version}`;
/** What still needs an older version: other older versions whose requirements do not admit what was chosen instead. */
function stillRequiring(older, now, before) {
    const stays = new Set(now.map(key));
    return before.filter((one) => !stays.has(key(one)) && key(one) !== key(older)).flatMap((one) => one.requires.filter((text) => needs(text, older, now)).map((text) => ({ text, origin: key(one) })));
}
function needs(text, older, now) {
    const requirement = (0,src/* parseRequirement */.pP)(text);
    if (requirement.name !== older.name || !(0,src/* admits */.t5)(requirement, (0,src/* parseVersion */.ot)(older.version)))
        return false;
    return !now.some((one) => one.name === older.name && (0,src/* admits */.t5)(requirement, (0,src/* parseVersion */.ot)(one.version)));
}
/** Splits a lock into what something requires and what nothing does any more. What only prunable versions require can go with them. */
function prune(lock) {
    let kept = lock.packages;
    for (;;) {
        const present = new Set(kept.map(key));
        const next = kept.filter((one) => one.requiredBy.some(({ origin }) => !origin.includes('@') || present.has(origin)));
        if (next.length === kept.length)
            break;
        kept = next;
    }
    const stays = new Set(kept.map(key));
    return { kept, removed: lock.packages.filter((one) => !stays.has(key(one))) };
}
function byName(a, b) {
    if (a.name !== b.name)
        return a.name < b.name ? -1 : 1;
    return (0,src/* compareVersions */.Zy)((0,src/* parseVersion */.ot)(b.version), (0,src/* parseVersion */.ot)(a.version));
}

;// CONCATENATED MODULE: ./packages/trust/src/requirements/resolve.ts

const MOST_STEPS = 20_000;
const NEAREST = 5;
/**
 * Chooses one version of every package that is required, directly or by what was chosen: the highest that the policy allows and all
 * requirements admit. When a choice makes another package impossible, the next lower one is tried. Pure.
 */
function resolve(input) {
    const search = new Search(input.candidatesOf);
    const chosen = search.from(input.requirements, new Map());
    if (chosen)
        return { kind: 'resolved', chosen: chosenFrom(chosen, input.requirements) };
    const conflict = search.conflict;
    return search.steps > MOST_STEPS ? { kind: 'too-hard', tried: search.steps, conflict } : { kind: 'conflict', conflict };
}
class Search {
    steps = 0;
    /** The first dead end is the one that a person can make sense of: later ones come from choices nobody would make. */
    conflict;
    #candidatesOf;
    #sorted = new Map();
    constructor(candidatesOf) {
        this.#candidatesOf = candidatesOf;
    }
    from(stated, chosen) {
        const open = stated.find(({ requirement }) => !chosen.has(requirement.name));
        if (!open)
            return chosen;
        const { name } = open.requirement;
        const mine = stated.filter(({ requirement }) => requirement.name === name);
        const fitting = this.#candidates(name).filter((candidate) => reasonsAgainst(candidate, mine).length === 0);
        if (fitting.length === 0)
            this.conflict ??= conflictAt(name, mine, this.#candidates(name));
        for (const candidate of fitting) {
            if (++this.steps > MOST_STEPS)
                return undefined;
            const found = this.#choose(candidate, stated, chosen);
            if (found)
                return found;
        }
        return undefined;
    }
    #choose(candidate, stated, chosen) {
        const added = candidate.requires.map((requirement) => ({ requirement, origin: `${candidate.name}@${candidate.version}` }));
        const next = new Map(chosen).set(candidate.name, candidate);
        const all = [...stated, ...added];
        // What was chosen before must also be admitted by what this one requires.
        const broken = added.find(({ requirement }) => next.has(requirement.name) && !(0,src/* admits */.t5)(requirement, (0,src/* parseVersion */.ot)(next.get(requirement.name).version)));
        if (broken) {
            const { name } = broken.requirement;
            this.conflict ??= conflictAt(name, all.filter(({ requirement }) => requirement.name === name), this.#candidates(name));
            return undefined;
        }
        return this.from(all, next);
    }
    /** Highest first. */
    #candidates(name) {
        const known = this.#sorted.get(name) ?? sorted(this.#candidatesOf(name) ?? []);
        this.#sorted.set(name, known);
        return known;
    }
}
/** As Spack prefers versions: numbered ones before `develop`, final ones before pre-releases, then the highest. */
const sorted = (candidates) => candidates.map((candidate) => ({ candidate, version: (0,src/* parseVersion */.ot)(candidate.version) })).sort((a, b) => (0,src/* comparePreference */.Ht)(b, a)).map(({ candidate }) => candidate);
function reasonsAgainst(candidate, stated) {
    const version = (0,src/* parseVersion */.ot)(candidate.version);
    const outside = stated.filter(({ requirement }) => !(0,src/* admits */.t5)(requirement, version)).map(({ requirement, origin }) => `${origin} requires ${requirement.text}.`);
    return [...outside, ...candidate.refused];
}
function conflictAt(name, requirements, candidates) {
    const judged = candidates.map((candidate) => ({ version: candidate.version, state: candidate.state, reasons: reasonsAgainst(candidate, requirements) }));
    // The nearest are those with the fewest reasons against them; among these the highest.
    const nearest = judged.toSorted((a, b) => a.reasons.length - b.reasons.length).slice(0, NEAREST);
    return { name, requirements, nearest: judged.filter((one) => nearest.includes(one)) };
}
function chosenFrom(choice, requirements) {
    const stated = [...requirements, ...[...choice.values()].flatMap((candidate) => candidate.requires.map((requirement) => ({ requirement, origin: `${candidate.name}@${candidate.version}` })))];
    const names = [...choice.keys()].sort();
    return names.map((name) => ({ candidate: choice.get(name), requirements: stated.filter(({ requirement }) => requirement.name === name) }));
}

;// CONCATENATED MODULE: ./packages/trust/src/reviews/author.ts
/**
 * Whether the author may give a command: anyone may ask for a review and take back their own words; verdicts are for auditors; and nobody
 * approves what they published. Whoever published a version may still warn of it.
 */
async function standing(command, facts) {
    if (command.verdict === 'requested' || command.verdict === 'withdrawn')
        return { kind: 'may', team: undefined };
    const as = await auditorFor(facts);
    if (!as)
        return { kind: 'may-not', reason: `${facts.author} is not an auditor by pakages.json.`, fix: 'Ask a maintainer to add you to "trust.auditors", or one of the auditors to review.' };
    if (command.verdict === 'approved' && facts.binaries.some((binary) => binary.publishers.includes(facts.author))) {
        return { kind: 'may-not', reason: `${facts.author} published ${command.name}@${command.version}.`, fix: 'Another auditor must approve it: nobody approves their own.' };
    }
    return { kind: 'may', team: as.kind === 'team' ? as.name : undefined };
}
async function auditorFor({ author, auditors, isMember }) {
    const named = auditors.find((auditor) => auditor.kind === 'user' && auditor.name === author);
    if (named)
        return named;
    for (const team of auditors.filter((auditor) => auditor.kind === 'team'))
        if (await isMember(team.name, author))
            return team;
    return undefined;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
;// CONCATENATED MODULE: ./packages/trust/src/reviews/checked.ts







/** Checks the signature of a review: the statement that was signed must say what the file says. */
async function checkReview(review, verifier) {
    const { signature: bundle, ...words } = review;
    if (bundle === undefined)
        return { review, signature: { kind: 'unsigned' } };
    const verification = await verifier.verify(bundle);
    if (verification.kind === 'refused')
        return { review, signature: { kind: 'bad', reason: verification.message } };
    const { statement, signer } = verification;
    if (statement.predicateType !== REVIEW)
        return { review, signature: { kind: 'bad', reason: 'It signs something else than a review.' } };
    if (!(0,external_node_util_.isDeepStrictEqual)(statement.predicate, words))
        return { review, signature: { kind: 'bad', reason: 'The file was changed after it was signed.' } };
    return { review, signature: { kind: 'signed', signer } };
}
/**
 * Reads and checks the reviews of a repository, `reviews/NAME/VERSION/LOGIN.json`. Files that are malformed or in the wrong place are
 * reported, and do not hide the others.
 * @param repository The folder that `reviews/` lies in. No such folder is no reviews.
 */
async function readReviews(repository, verifier) {
    const files = await reviewFiles(repository);
    const read = await (0,p_map["default"])(files, (file) => readOne(repository, file, verifier), { concurrency: 16 });
    return { reviews: read.filter((one) => 'review' in one), unreadable: read.filter((one) => 'reason' in one) };
}
async function readOne(repository, file, verifier) {
    try {
        const review = await core_src/* reviewDocument */.J8.read((0,external_node_path_.join)(repository, file));
        // Otherwise a copy of one review in another's place would count as that person's, or twice.
        if ((0,src/* reviewPath */.GT)(review) !== file)
            return { file, reason: `It holds the review ${(0,src/* reviewPath */.GT)(review)}.` };
        return await checkReview(review, verifier);
    }
    catch (error) {
        if (error instanceof core_src/* UserError */.yo)
            return { file, reason: (0,core_src/* messageOf */.bD)(error) };
        throw error;
    }
}
async function reviewFiles(repository) {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(repository, 'reviews'), { recursive: true, withFileTypes: true }).catch(() => []);
    const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.json')).map((entry) => (0,external_node_path_.relative)(repository, (0,external_node_path_.join)(entry.parentPath, entry.name)));
    return files.map((file) => file.split(external_node_path_.sep).join('/')).sort();
}

;// CONCATENATED MODULE: ./packages/trust/src/reviews/command.ts

/** What a command begins with. */
const PREFIX = '/pakages';
const VERBS = { approve: 'approved', reject: 'rejected', unsafe: 'unsafe', request: 'requested', withdraw: 'withdrawn' };
const LONGEST_NOTE = 2000;
const MOST_COMMANDS = 20;
const LONGEST_TEXT = 70_000;
const EXAMPLE = `${PREFIX} approve zlib@1.3.1 functional safe license -- built and ran the tests`;
/**
 * Reads the commands of a comment: whole lines that begin with `/pakages`, outside of fenced code and quotations. The text is hostile:
 * nothing of it is taken that is not a verb, a criterion, a package name, a version or a note, and notes are stripped of what
 * hides or reverses text.
 * @returns The commands in order, at most twenty; the rest of the comment is for people.
 */
function parseCommands(comment) {
    // A comment of GitHub has at most 65,536 characters.
    const lines = outsideCode(comment.slice(0, LONGEST_TEXT).split(/\r\n|[\n\r\u2028\u2029]/));
    return lines.filter((line) => line === PREFIX || line.startsWith(`${PREFIX} `)).slice(0, MOST_COMMANDS).map(parseCommand);
}
/**
 * Reads one command, with or without `/pakages` before it, as the terminal gives it.
 * The grammar: `VERB NAME@VERSION [CRITERION…] [-- NOTE]`.
 */
function parseCommand(line) {
    const [words = '', ...notes] = line.trim().replace(/^\/pakages(?=\s|$)/, '').trim().split(/(?:^|\s)--(?:\s|$)/);
    const [verb = '', spec = '', ...criteria] = words.split(/\s+/).filter((word) => word !== '');
    const verdict = Object.hasOwn(VERBS, verb.toLowerCase()) ? VERBS[verb.toLowerCase()] : undefined;
    if (!verdict)
        return fault(verb === '' ? 'The command is empty.' : `"${(0,src/* shown */.SP)(verb)}" is not a command.`, `Write one of ${Object.keys(VERBS).join(', ')}: ${EXAMPLE}`);
    const [name = '', version = '', ...more] = spec.split('@');
    if (!src/* packageName */.oZ.safeParse(name).success || !src/* packageVersion */.Tl.safeParse(version).success || more.length > 0) {
        return fault(`"${(0,src/* shown */.SP)(spec)}" is not a package with its version.`, `Write both, joined by @: ${EXAMPLE}`);
    }
    return withCriteria({ verdict, name, version, note: cleanNote(notes.join(' -- ')) }, criteria);
}
function withCriteria(command, words) {
    // British and American spelling mean the same.
    const named = words.map((word) => word.toLowerCase().replace(/,$/, '').replace(/^licence$/, 'license'));
    const unknown = named.find((word) => word !== 'all' && !src/* CRITERIA */.wf.some((criterion) => criterion === word));
    if (unknown !== undefined)
        return fault(`"${(0,src/* shown */.SP)(unknown)}" is not a criterion.`, `Write ${src/* CRITERIA */.wf.join(', ')} or all, and a note after --.`);
    const criteria = named.includes('all') ? src/* CRITERIA */.wf : src/* CRITERIA */.wf.filter((criterion) => named.includes(criterion));
    if (command.verdict === 'approved' && criteria.length === 0)
        return fault('The approval does not say what was found in order.', `Write ${src/* CRITERIA */.wf.join(', ')} or all of them: ${EXAMPLE}`);
    const needsNote = command.verdict === 'rejected' || command.verdict === 'unsafe';
    if (needsNote && command.note === '')
        return fault('There is no reason given.', `Write it after --: ${PREFIX} unsafe ${command.name}@${command.version} -- CVE-2026-0001`);
    return { kind: 'command', command: { ...command, criteria: command.verdict === 'approved' ? criteria : [] } };
}
const fault = (wrong, fix) => ({ kind: 'fault', fault: { wrong, fix } });
/** Takes out control characters, and those that change the direction of text or do not show. */
const cleanNote = (note) => note.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').replace(/\s+/g, ' ').trim().slice(0, LONGEST_NOTE);
function outsideCode(lines) {
    let fence;
    return lines.filter((line) => {
        const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
        if (fence === undefined)
            fence = mark;
        else if (mark?.startsWith(fence) && line.trim() === mark)
            fence = undefined;
        return fence === undefined && mark === undefined;
    });
}

;// CONCATENATED MODULE: ./packages/trust/src/reviews/diff.ts
/** Compares what was approved with what there is now. */
function diffRecipes(before, now) {
    const changed = Object.keys(now.files).filter((path) => Object.hasOwn(before.files, path) && before.files[path] !== now.files[path]).sort();
    return {
        files: { ...change(Object.keys(before.files), Object.keys(now.files)), changed },
        hosts: change(before.sources.map(hostOf), now.sources.map(hostOf)),
        sources: change(before.sources, now.sources),
        patches: change(before.patches, now.patches),
        dependencies: change(before.dependencies, now.dependencies),
        licenses: change(before.licenses, now.licenses),
        unknown: [...new Set([...before.unknown, ...now.unknown])]
    };
}
/** The host of an address in lower case, of git's short form (`git@HOST:PATH`) too; the text itself when there is none. */
function hostOf(address) {
    if (URL.canParse(address))
        return new URL(address).host || address;
    return /^(?:[^@/\s]+@)?([^:/\s]+):/.exec(address)?.[1]?.toLowerCase() ?? address;
}
function change(before, now) {
    const [old, current] = [new Set(before), new Set(now)];
    return { added: [...current].filter((one) => !old.has(one)).sort(), removed: [...old].filter((one) => !current.has(one)).sort() };
}
/** Whether nothing changed, as far as could be seen. */
const isSame = ({ files, hosts, sources, patches, dependencies, licenses }) => files.changed.length === 0 && [files, hosts, sources, patches, dependencies, licenses].every(({ added, removed }) => added.length + removed.length === 0);

;// CONCATENATED MODULE: ./packages/trust/src/reviews/import.ts





// The part of `v1/packages/NAME/VERSION.json` that names the review files.
const versionFile = schemas/* object */.Ikc({ reviews: schemas/* array */.YOg(schemas/* object */.Ikc({ href: schemas/* string */.YjP().max(500).optional() })) });
const MOST_REVIEWS = 100;
const LIMIT = 8 * 1024 * 1024;
/**
 * Reads the reviews of a version from the index of somebody else, and checks them. They count by the signers that the policy names for that
 * index, not by our own auditors.
 */
async function importReviews(index, name, version, options) {
    try {
        const listing = await read(index.url, `v1/packages/${name}/${version}.json`, options);
        if (listing === undefined)
            return { reviews: [], trouble: [] };
        const files = versionFile.parse(listing).reviews.flatMap(({ href }) => (href === undefined ? [] : [href])).slice(0, MOST_REVIEWS);
        const reviews = await Promise.all(files.map((href) => importOne(index, href, options)));
        return { reviews: reviews.flatMap(({ reviews: found }) => found).filter(({ review }) => review.name === name && review.version === version), trouble: reviews.flatMap(({ trouble }) => trouble) };
    }
    catch (error) {
        return { reviews: [], trouble: [`The reviews of ${index.url} could not be read: ${(0,core_src/* messageOf */.bD)(error)}`] };
    }
}
async function importOne(index, href, options) {
    try {
        // An index must not send us anywhere else, or out of its folder.
        if (!/^[\w@+~-][\w.@+~-]*(\/[\w@+~-][\w.@+~-]*)*$/.test(href))
            throw new core_src/* UserError */.yo(`"${href}" is not a path below the index.`, { fix: 'Tell who publishes it.' });
        const review = core_src/* reviewDocument */.J8.parse(await read(index.url, href, options), `${index.url} ${href}`);
        return { reviews: [{ ...(await checkReview(review, options.verifier)), importedFrom: index }], trouble: [] };
    }
    catch (error) {
        return { reviews: [], trouble: [`A review of ${index.url} could not be used: ${(0,core_src/* messageOf */.bD)(error)}`] };
    }
}
/** JSON below the address or folder of an index; undefined where there is none. */
async function read(base, path, { http, workspace, signal }) {
    if (!/^https?:/.test(base)) {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)((0,external_node_path_.isAbsolute)(base) ? base : (0,external_node_path_.join)(workspace, base), path), 'utf8').catch(() => undefined);
        return text === undefined ? undefined : JSON.parse(text);
    }
    const response = await http.request({ url: new URL(path, base.endsWith('/') ? base : `${base}/`), redirects: 3, ...(signal && { signal }) });
    if (response.status === 404)
        return response.discard().then(() => undefined);
    if (response.status !== 200)
        throw new core_src/* UserError */.yo(`It answered ${response.status}.`, { fix: 'Try again later.' });
    return JSON.parse(await response.text(LIMIT));
}

;// CONCATENATED MODULE: ./packages/trust/src/reviews/recipe-files.ts

/** What a review and the index bind to: the recipe, its patches, and whatever else lies in its folder. */
function reviewedRecipe(files, more = {}) {
    const digests = files.filter(counts).map(({ path, content }) => [path, sha256(content)]).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    const listing = digests.map(([path, digest]) => `${digest.slice('sha256:'.length)}  ${path}\n`).join('');
    return { digest: sha256(listing), files: Object.fromEntries(digests), ...more };
}
/** What Python leaves behind when a recipe is loaded is no part of it. */
const counts = ({ path }) => !path.split('/').includes('__pycache__') && !path.endsWith('.pyc');

;// CONCATENATED MODULE: ./packages/trust/src/reviews/remove.ts
/**
 * Takes the binaries of a version out of a cache: its manifests, and what hangs at them. Manifests and, by the registry's own garbage
 * collection, blobs that live versions share stay. The index is to be written anew afterwards.
 * @throws UserError when the registry does not allow it.
 */
async function removeBinaries(registry, options) {
    const { isOf, remove = (manifest) => registry.deleteManifest(manifest) } = options;
    const tags = await registry.tags();
    const going = await digestsOf(registry, tags.filter(isOf));
    const staying = going.size === 0 ? new Map() : await digestsOf(registry, tags.filter((tag) => tag.endsWith('.spack') && !isOf(tag)));
    const live = new Set(staying.values());
    const manifests = [...new Set(going.values())].filter((digest) => !live.has(digest));
    for (const digest of manifests) {
        for (const referrer of await registry.referrers(digest))
            await remove(referrer.digest);
        await remove(digest);
    }
    return { tags: [...going.keys()], manifests, shared: [...new Set(going.values())].filter((digest) => live.has(digest)) };
}
async function digestsOf(registry, tags) {
    const found = new Map();
    for (const tag of tags) {
        const manifest = await registry.manifest(tag);
        if (manifest)
            found.set(tag, manifest.digest);
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/trust/src/reviews/reply.ts

const DONE = { approved: 'approved', rejected: 'rejected', unsafe: 'called unsafe', requested: 'put up for review', withdrawn: 'withdrawn from' };
/** The answer on the thread, as Markdown: what changed, and what an approval still needs. What people wrote is shown as text, never as markup. */
function replyMarkdown(outcomes) {
    return outcomes.map((outcome) => (outcome.kind === 'done' ? doneMarkdown(outcome) : notDoneMarkdown(outcome))).join('\n\n');
}
function doneMarkdown({ command, author, before, after, file, removed }) {
    const spec = `${command.name}@${command.version}`;
    const change = before === after.state ? `It stays **${after.state}**.` : `It was ${before} and is now **${after.state}**.`;
    const review = after.reviews.find((one) => one.review.auditor === author);
    return [
        `${mention(author)}: ${code(spec)} was ${DONE[command.verdict]}${command.criteria.length > 0 ? ` as ${command.criteria.join(', ')}` : ''}. ${change}`,
        ...(command.note ? [`> ${reply_text(command.note)}`] : []),
        ...(removed > 0 ? [`${removed} ${removed === 1 ? 'binary was' : 'binaries were'} taken out of the cache. What other packages share with them stays.`] : []),
        ...(review && !review.counts ? [`The review does not count: ${review.remarks.map(reply_text).join(' ')}`] : []),
        ...missing(after),
        ...(command.verdict === 'withdrawn' ? [] : [`Recorded in ${code(file)}.`])
    ].join('\n\n');
}
function missing(after) {
    if (after.missing.length === 0 || after.state === 'removed' || after.state === 'rejected')
        return [];
    return [`Still missing for an approval:\n${after.missing.map((one) => `- ${reply_text(one)}`).join('\n')}`];
}
function notDoneMarkdown({ command, author, fault }) {
    const what = command ? `${code(`${PREFIX} … ${command.name}@${command.version}`)} was not done` : 'That was not understood';
    return `${mention(author)}: ${what}. ${reply_text(fault.wrong)} ${reply_text(fault.fix)}`;
}
/** Logins are checked when they are read; bots have no page that a mention could reach. */
const mention = (login) => (login.endsWith('[bot]') ? reply_text(login) : `@${login}`);
const code = (plain) => `\`${plain.replaceAll('`', "'")}\``;
/** Text that Markdown and GitHub leave alone: no markup, no mentions, no references to issues, no links that are made of it. */
const reply_text = (plain) => plain.replace(/[\\`*_{}[\]()<>|~!]/g, '\\$&').replace(/(?<!\w)@(?=\w)|#(?=\w)/g, '$&\u2060').replace(/\b(https?):\/\//gi, '$1:\u2060//').replace(/\bwww\./gi, 'www\u2060.');

;// CONCATENATED MODULE: ./packages/trust/src/reviews/source.ts



const author = schemas/* object */.Ikc({ login: schemas/* string */.YjP().transform((name) => name.toLowerCase()).pipe(src/* login */.iD) });
const comment = schemas/* object */.Ikc({ action: schemas/* string */.YjP(), comment: schemas/* object */.Ikc({ body: schemas/* string */.YjP(), html_url: schemas/* string */.YjP().max(500), user: author }), issue: schemas/* object */.Ikc({ number: schemas/* int */.Whr().positive() }) });
const review = schemas/* object */.Ikc({ action: schemas/* string */.YjP(), review: schemas/* object */.Ikc({ body: schemas/* string */.YjP().nullish(), html_url: schemas/* string */.YjP().max(500), user: author, commit_id: schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/) }), pull_request: schemas/* object */.Ikc({ number: schemas/* int */.Whr().positive() }) });
const dispatch = schemas/* object */.Ikc({ sender: author, inputs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish() });
/**
 * Finds the commands of a run, and who wrote them: a new comment, a submitted review, a started workflow, or the terminal. An edited
 * comment does not count: others than its author may edit it.
 * @returns undefined when the event is none that carries commands.
 * @throws UserError when what the run needs is not there.
 */
function commandSource(context, given) {
    switch (context.event) {
        case 'issue_comment': {
            const { action, comment: one, issue } = source_read(comment, context);
            return action === 'created' ? { text: one.body, author: one.user.login, url: one.html_url, thread: issue.number, commit: undefined } : undefined;
        }
        case 'pull_request_review': {
            const { action, review: one, pull_request } = source_read(review, context);
            return action === 'submitted' ? { text: one.body ?? '', author: one.user.login, url: one.html_url, thread: pull_request.number, commit: one.commit_id } : undefined;
        }
        case 'terminal':
            return { text: prefixed(needed(given.command)), author: atTerminal(given.auditor), url: 'terminal', thread: undefined, commit: undefined };
        case 'workflow_dispatch':
            return { text: prefixed(needed(given.command)), author: source_read(dispatch, context).sender.login, url: context.runUrl ?? 'workflow_dispatch', thread: undefined, commit: undefined };
        default:
            return undefined;
    }
}
function source_read(type, { payload, event }) {
    const found = type.safeParse(payload);
    if (found.success)
        return found.data;
    throw new core_src/* UserError */.yo(`The event ${event} does not look as GitHub documents it.`, { fix: 'Start the review again with a new comment.', cause: found.error });
}
function needed(command) {
    if (command !== undefined && command.trim() !== '')
        return command;
    throw new core_src/* UserError */.yo('There is no command.', { fix: 'Give one, such as: pakages review approve zlib@1.3.1 functional safe license -- built and ran the tests' });
}
const prefixed = (command) => command.split(/\r?\n/).map((line) => (line.trim() === '' || line.startsWith('/pakages') ? line : `/pakages ${line}`)).join('\n');
function atTerminal(given) {
    const name = src/* login */.iD.safeParse(given?.replace(/^@/, '').toLowerCase());
    if (name.success)
        return name.data;
    throw new core_src/* UserError */.yo(given === undefined ? 'It is not known who reviews.' : `"${given}" is not a GitHub login.`, { fix: 'Give --auditor with your GitHub login.' });
}

;// CONCATENATED MODULE: ./packages/trust/src/reviews/write.ts




/** Composes a review, and signs it where there is a signer. */
async function composeReview(command, facts, signer) {
    const { team, recipe, ...rest } = facts;
    const words = src/* reviewStatementType */.I2.parse({ ...command, ...rest, ...(team && { team }), ...(recipe && { recipe }) });
    if (!signer)
        return words;
    return { ...words, signature: await signer.sign(reviewStatement(words)) };
}
/** Writes a review where it belongs. @returns Its path relative to the repository. */
async function writeReview(repository, review) {
    const path = (0,src/* reviewPath */.GT)(review);
    await core_src/* reviewDocument */.J8.write((0,external_node_path_.join)(repository, path), review);
    return path;
}

;// CONCATENATED MODULE: ./packages/trust/src/sign/attach.ts





const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const EMPTY = { mediaType: 'application/vnd.oci.empty.v1+json', bytes: Buffer.from('{}') };
/**
 * Attaches a bundle to manifests, as cosign and `gh attestation verify --bundle-from-oci` look for it: one referrer a subject, the bundle
 * itself stored once. Attaching the same bundle again changes nothing.
 * @param predicateType Written as an annotation, so that readers can choose without fetching.
 * @throws UserError when a subject is not in the registry.
 */
async function attachBundle(registry, bundle, predicateType, subjects) {
    const layer = await store(registry, src/* SIGSTORE_BUNDLE */.uS, Buffer.from(JSON.stringify(bundle)));
    const config = await store(registry, EMPTY.mediaType, EMPTY.bytes);
    return (0,p_map["default"])(subjects, async (subject) => {
        const manifest = {
            schemaVersion: 2, mediaType: MANIFEST, artifactType: src/* SIGSTORE_BUNDLE */.uS, config, layers: [layer],
            subject: await descriptorOf(registry, subject),
            annotations: { 'dev.sigstore.bundle.content': 'dsse-envelope', 'dev.sigstore.bundle.predicateType': predicateType }
        };
        return { subject, artifactType: src/* SIGSTORE_BUNDLE */.uS, manifest: await registry.putReferrer(MANIFEST, Buffer.from(JSON.stringify(manifest))) };
    }, { concurrency: 16 });
}
async function descriptorOf(registry, digest) {
    const manifest = await registry.manifest(digest);
    if (!manifest)
        throw new core_src/* UserError */.yo(`${registry.reference} has no manifest ${digest}.`, { fix: 'Push the package before it is signed.' });
    return { mediaType: manifest.mediaType, digest, size: manifest.bytes.byteLength };
}
async function store(registry, mediaType, bytes) {
    const blob = { digest: sha256(bytes), size: bytes.byteLength, open: () => external_node_stream_.Readable.from([bytes]) };
    await registry.putBlob(blob);
    return { mediaType, digest: blob.digest, size: blob.size };
}

;// CONCATENATED MODULE: ./packages/trust/src/sign/provenance.ts

/** The build type of workflows on GitHub, https://actions.github.io/buildtypes/workflow/v1, which other verifiers know. */
const ON_GITHUB = 'https://actions.github.io/buildtypes/workflow/v1';
const AT_TERMINAL = 'https://github.com/syspack/pakages/buildtypes/terminal/v1';
/** The SLSA v1 predicate of a build: what was built from what, by whom. */
function provenance(facts) {
    const { context, env, build } = facts;
    const onGitHub = context.workflowRef !== undefined;
    return {
        buildDefinition: {
            buildType: onGitHub ? ON_GITHUB : AT_TERMINAL,
            externalParameters: { workflow: workflowOf(context) },
            internalParameters: { github: known({ event_name: context.event, actor: context.actor, repository_id: env.GITHUB_REPOSITORY_ID, repository_owner_id: env.GITHUB_REPOSITORY_OWNER_ID, runner_environment: env.RUNNER_ENVIRONMENT }) },
            resolvedDependencies: [...sourceOf(context), ...toolsOf(facts)]
        },
        runDetails: {
            builder: { id: onGitHub ? `${context.serverUrl}/${context.workflowRef}` : 'https://github.com/syspack/pakages/terminal', version: known({ spack: build.spack.version }) },
            metadata: known({ invocationId: invocationOf(context, env), finishedOn: build.finished }),
            byproducts: [{ name: 'runner', annotations: known({ os: env.ImageOS, image: env.ImageVersion, arch: env.RUNNER_ARCH, platform: build.platform }) }]
        }
    };
}
function workflowOf(context) {
    // owner/name/.github/workflows/build.yml@refs/heads/main
    const path = context.workflowRef?.split('@')[0]?.split('/').slice(2).join('/');
    return known({ ref: context.ref, repository: context.repository && `${context.serverUrl}/${context.repository}`, path });
}
function sourceOf(context) {
    if (!context.repository)
        return [];
    const uri = `git+${context.serverUrl}/${context.repository}${context.ref ? `@${context.ref}` : ''}`;
    return [{ uri, ...(context.commit && { digest: { gitCommit: context.commit } }) }];
}
function toolsOf({ build, lock }) {
    const commit = (sha) => (sha ? { digest: { gitCommit: sha } } : {});
    return [
        { uri: `pkg:generic/spack@${encodeURIComponent(build.spack.version)}`, ...commit(build.spack.commit), annotations: { role: 'spack' } },
        ...build.recipes.map((repository) => ({ uri: `spack-repository:${repository.namespace}`, ...commit(repository.commit), annotations: { role: 'recipes' } })),
        { uri: 'file:spack.lock', digest: { sha256: (0,src/* hexOf */.ZD)(lock) }, annotations: { role: 'lock' } }
    ];
}
const invocationOf = (context, env) => context.runUrl && `${context.runUrl}/attempts/${env.GITHUB_RUN_ATTEMPT ?? '1'}`;
const known = (values) => Object.fromEntries(Object.entries(values).filter((entry) => !!entry[1]));

;// CONCATENATED MODULE: ./packages/trust/src/sign/sign-push.ts







/**
 * Signs what a push put into the registry: provenance, up to {@link MAX_SUBJECTS} specs in a statement, and one statement for each SBOM.
 * @returns What was attached, for the push report.
 * @throws UserError when an SBOM file is missing or was changed since it was written.
 */
async function signPush(options) {
    const { registry, signer, signal, onSigned } = options;
    const tasks = [...provenanceTasks(options), ...sbomTasks(options)];
    let done = 0;
    const sign = async (task) => {
        const bundle = await signer.sign(statement(task.subjects, task.predicateType, await task.predicate()));
        const attached = await attachBundle(registry, bundle, task.predicateType, task.subjects.map((subject) => subject.digest));
        onSigned?.(task.what, ++done, tasks.length);
        return attached;
    };
    return (await (0,p_map["default"])(tasks, sign, { concurrency: 4, ...(signal && { signal }) })).flat();
}
function subjectsOf({ push, only, recipeOf }) {
    const wanted = push.specs.filter((spec) => (only ? only.has(spec.hash) : spec.outcome === 'pushed'));
    const seen = new Map(wanted.map((spec) => [spec.manifest, { name: `${spec.name}@${spec.version}/${spec.hash.slice(0, 7)}`, digest: spec.manifest, hash: spec.hash, recipe: recipeOf?.(spec.name) }]));
    return [...seen.values()];
}
function provenanceTasks(options) {
    const subjects = subjectsOf(options);
    const batches = Array.from({ length: Math.ceil(subjects.length / core_src/* MAX_SUBJECTS */.Vn) }, (_, at) => subjects.slice(at * core_src/* MAX_SUBJECTS */.Vn, (at + 1) * core_src/* MAX_SUBJECTS */.Vn));
    const predicate = async () => provenance({ ...options.facts, build: options.build });
    return batches.map((batch) => ({ what: `provenance of ${batch.length} packages`, subjects: batch, predicateType: PROVENANCE, predicate }));
}
function sbomTasks(options) {
    const { sboms } = options;
    if (!sboms)
        return [];
    const byHash = new Map(subjectsOf(options).map((subject) => [subject.hash, subject]));
    return sboms.report.files.flatMap((file) => {
        // The SBOM of the whole lock describes no single manifest; it is an artifact of the job.
        const subject = file.hash && byHash.get(file.hash);
        if (!subject)
            return [];
        return [{ what: `SBOM ${file.file}`, subjects: [subject], predicateType: sbomPredicate(file.format, file.version), predicate: () => readSbom((0,external_node_path_.join)(sboms.folder, file.file), file.digest) }];
    });
}
async function readSbom(file, digest) {
    const fix = 'Run "sbom" again, and nothing that changes its files before "push".';
    const bytes = await (0,promises_.readFile)(file).catch((cause) => {
        throw new core_src/* UserError */.yo(`The SBOM ${file} cannot be read: ${(0,core_src/* messageOf */.bD)(cause)}.`, { fix, cause });
    });
    if (sha256(bytes) !== digest)
        throw new core_src/* UserError */.yo(`The SBOM ${file} is not the one that was written: its sha256 differs.`, { fix });
    return JSON.parse(bytes.toString('utf8'));
}

// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(54187);
;// CONCATENATED MODULE: ./packages/trust/src/verify/identity.ts
/** Extensions of certificates that Fulcio issues: https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md. */
const OID = {
    issuerV1: '1.3.6.1.4.1.57264.1.1',
    issuer: '1.3.6.1.4.1.57264.1.8',
    buildSigner: '1.3.6.1.4.1.57264.1.9',
    sourceRepository: '1.3.6.1.4.1.57264.1.12',
    sourceRef: '1.3.6.1.4.1.57264.1.14'
};
/** Who a certificate of Fulcio names. The certificate must have been verified. */
function identityOf(certificate) {
    const subject = certificate.subjectAltName ?? '';
    const signer = extension(certificate, OID.buildSigner) ?? subject;
    const at = signer.lastIndexOf('@');
    return {
        kind: 'workflow',
        issuer: extension(certificate, OID.issuer) ?? raw(certificate, OID.issuerV1) ?? '',
        repository: path(extension(certificate, OID.sourceRepository)),
        workflow: signer.includes('/.github/workflows/') && at > 0 ? path(signer.slice(0, at)) : undefined,
        ref: extension(certificate, OID.sourceRef),
        subject
    };
}
/** The value of an extension that holds a DER string. */
const extension = (certificate, oid) => certificate.extension(oid)?.valueObj.subs[0]?.value.toString('utf8');
/** The first generation of extensions holds the text without DER. */
const raw = (certificate, oid) => certificate.extension(oid)?.value.toString('utf8');
/** The path of a web address, without its leading slash: `owner/name`. Undefined for what is no address. */
function path(address) {
    if (address === undefined || !URL.canParse(address))
        return undefined;
    return new URL(address).pathname.slice(1);
}

;// CONCATENATED MODULE: ./packages/trust/src/verify/sigstore-verifier.ts







const EMPTY_ROOT = { mediaType: '', certificateAuthorities: [], timestampAuthorities: [], tlogs: [], ctlogs: [] };
/** Checks Sigstore bundles: signature, certificate chain, time, log entry; or one of the keys that it was given. */
class SigstoreVerifier {
    #keys;
    #load;
    #roots;
    constructor(anchors) {
        this.#keys = [...new Set(anchors.keys)].map((pem) => (0,external_node_crypto_.createPublicKey)(pem)).filter(isSupportedKey);
        this.#load = anchors.roots;
    }
    async verify(json) {
        const bundle = readBundle(json);
        if (!bundle)
            return refused('malformed', 'It is not a Sigstore bundle.');
        if (!(0,dist.isBundleWithDsseEnvelope)(bundle))
            return refused('malformed', 'It signs a file, not an in-toto statement.');
        const signer = (0,dist.isBundleWithPublicKey)(bundle) ? this.#verifyKey(bundle) : await this.#verifyCertificate(bundle);
        return 'fault' in signer ? signer : withStatement(bundle, signer);
    }
    #verifyKey(bundle) {
        const hint = bundle.verificationMaterial.content.$case === 'publicKey' ? bundle.verificationMaterial.content.publicKey.hint : '';
        // The hint is not signed, so it only says which key to try first.
        const keys = this.#keys.toSorted((a, b) => Number(keyHint(b) === hint) - Number(keyHint(a) === hint));
        const entity = { ...(0,verify_dist/* toSignedEntity */.DC)(bundle), timestamps: [], tlogEntries: [] };
        for (const key of keys) {
            const material = (0,verify_dist/* toTrustMaterial */.jO)(EMPTY_ROOT, () => ({ publicKey: key, validFor: () => true }));
            const fault = attempt(() => new verify_dist/* Verifier */.BL(material, { tlogThreshold: 0, ctlogThreshold: 0 }).verify(entity));
            if (!fault)
                return { kind: 'key', pem: key.export({ type: 'spki', format: 'pem' }).toString(), fingerprint: fingerprint(key) };
        }
        if (keys.some((key) => keyHint(key) === hint))
            return refused('signature', 'The signature was not made over this statement.');
        return refused('key', `None of the ${keys.length} trusted keys made the signature.`);
    }
    async #verifyCertificate(bundle) {
        this.#roots ??= this.#load();
        const entity = (0,verify_dist/* toSignedEntity */.DC)(bundle);
        if (entity.key.$case !== 'certificate')
            return refused('malformed', 'There is no certificate in it.');
        let last = refused('certificate', 'No Sigstore instance is trusted.');
        for (const root of await this.#roots) {
            const fault = attempt(() => verifierFor(root).verify(entity));
            if (!fault)
                return identityOf(entity.key.certificate);
            // Of several instances the complaint of the one that issued the certificate tells most.
            if (last.fault === 'certificate')
                last = fault;
        }
        return last;
    }
}
/** The public Sigstore proves the time of signing by its log, GitHub's own for private repositories by a timestamp authority. */
function verifierFor(root) {
    const logged = root.tlogs.length > 0;
    return new verify_dist/* Verifier */.BL((0,verify_dist/* toTrustMaterial */.jO)(root), { tlogThreshold: logged ? 1 : 0, tsaThreshold: logged ? 0 : 1, ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0 });
}
const refused = (fault, message) => ({ kind: 'refused', fault, message });
function readBundle(json) {
    try {
        return (0,dist.bundleFromJSON)(json);
    }
    catch {
        return undefined;
    }
}
function withStatement(bundle, signer) {
    const { payload, payloadType } = bundle.content.dsseEnvelope;
    if (payloadType !== src/* IN_TOTO_PAYLOAD */.GH)
        return refused('malformed', 'What it signs is not an in-toto statement.');
    const statement = src/* statementType */.qB.safeParse(sigstore_verifier_parseJson(payload));
    if (!statement.success)
        return refused('malformed', 'What it signs is not an in-toto statement.');
    return { kind: 'verified', statement: statement.data, signer };
}
function sigstore_verifier_parseJson(bytes) {
    try {
        return JSON.parse(bytes.toString('utf8'));
    }
    catch {
        return undefined;
    }
}
function attempt(verify) {
    try {
        verify();
        return undefined;
    }
    catch (error) {
        return error instanceof verify_dist/* VerificationError */.mk ? faultOf(error) : refused('malformed', `It cannot be checked: ${(0,core_src/* messageOf */.bD)(error)}.`);
    }
}
function faultOf(error) {
    const cause = error.cause instanceof Error ? error.cause.message : '';
    switch (error.code) {
        case 'SIGNATURE_ERROR':
            return refused('signature', 'The signature was not made over this statement.');
        case 'CERTIFICATE_ERROR':
            return /expired|not valid/.test(`${error.message} ${cause}`)
                ? refused('expired', 'Its certificate was not valid when it was used.')
                : refused('certificate', 'No trusted authority issued its certificate.');
        case 'PUBLIC_KEY_ERROR':
            return refused('key', 'Its key is not trusted.');
        case 'TIMESTAMP_ERROR':
            return refused('log', 'No log entry or time stamp shows that it was signed while its certificate was valid.');
        case 'TLOG_BODY_ERROR':
        case 'TLOG_INCLUSION_PROOF_ERROR':
        case 'TLOG_INCLUSION_PROMISE_ERROR':
        case 'TLOG_MISSING_INCLUSION_ERROR':
            return refused('log', 'Its entry in the transparency log is not about this signature, or the log did not sign it.');
        case 'NOT_IMPLEMENTED_ERROR':
            return refused('malformed', 'It is of a kind that cannot be checked.');
        default:
            return error.code;
    }
}

// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(19654);
// EXTERNAL MODULE: ./node_modules/@sigstore/tuf/dist/index.js
var tuf_dist = __webpack_require__(84423);
;// CONCATENATED MODULE: ./packages/trust/src/verify/trust-root.ts





/**
 * Reads trusted roots: one JSON document, or one a line, as `gh attestation trusted-root` prints them.
 * @throws UserError when it is neither, or holds none.
 */
function parseTrustRoots(text) {
    try {
        const roots = documentsIn(text).map((json) => protobuf_specs_dist.TrustedRoot.fromJSON(json));
        if (roots.length > 0 && roots.every((root) => root.certificateAuthorities.length > 0))
            return roots;
    }
    catch (cause) {
        throw notRoots(cause);
    }
    throw notRoots(undefined);
}
function documentsIn(text) {
    try {
        return [JSON.parse(text)];
    }
    catch {
        return text.split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line));
    }
}
const notRoots = (cause) => new core_src/* UserError */.yo('The trust root is not a trusted_root.json of Sigstore.', { fix: 'Write it with "gh attestation trusted-root" or "cosign trusted-root create".', cause });
/**
 * The trusted root of the public Sigstore, fetched and checked by The Update Framework from the root that is built in.
 * @param cache The toolkit's cache folder: a copy is kept in it.
 * @throws UserError when it is neither there nor reachable.
 */
async function publicTrustRoot(cache) {
    const folder = (0,external_node_path_.join)(cache, 'sigstore');
    await (0,promises_.mkdir)(folder, { recursive: true });
    try {
        return await (0,tuf_dist.getTrustedRoot)({ cachePath: folder });
    }
    catch (cause) {
        throw new core_src/* UserError */.yo(`The trust root of Sigstore cannot be fetched: ${(0,core_src/* messageOf */.bD)(cause)}.`, {
            fix: 'Check the connection to tuf-repo-cdn.sigstore.dev, or give a trust root file ("trust-root" in pakages.json).', cause
        });
    }
}

;// CONCATENATED MODULE: ./packages/trust/src/verify/anchors.ts


/**
 * The verifier of a policy: it knows every key that the policy names (of signers, auditors, imported indexes) and the policy's trusted
 * roots, else those of the public Sigstore. Whom of them to trust with what is decided afterwards.
 * @param cache The toolkit's cache folder.
 * @throws UserError when the policy's trust root is malformed.
 */
function verifierOf(policy, cache) {
    const signers = [...policy.signers, ...policy.imports.flatMap((one) => one.signers)];
    const keys = [...signers.flatMap((one) => (one.kind === 'key' ? [one.pem] : [])), ...policy.auditors.flatMap((auditor) => auditor.keys)];
    const given = policy.trustRoot === undefined ? undefined : parseTrustRoots(policy.trustRoot);
    return new SigstoreVerifier({ keys, roots: async () => given ?? [await publicTrustRoot(cache)] });
}

;// CONCATENATED MODULE: ./packages/trust/src/verify/bundles.ts




/** The largest bundle that is read: GitHub takes predicates of at most 16 MiB, which base64 makes a third longer. */
const MAX_BUNDLE = 32 * 1024 * 1024;
const MAX_MANIFEST = 4 * 1024 * 1024;
/** How many bundles at one manifest are looked at: somebody could hang any number there. */
const MAX_BUNDLES = 100;
/** Verifies bundles, each only once: a statement about a thousand packages hangs at all of them. */
class BundleReader {
    #registry;
    #verifier;
    #known = new Map();
    constructor(registry, verifier) {
        this.#registry = registry;
        this.#verifier = verifier;
    }
    /** The bundles that hang at a manifest. */
    async at(subject) {
        const referrers = (await this.#registry.referrers(subject)).filter(mayBeBundle);
        const looked = (await Promise.all(referrers.slice(0, MAX_BUNDLES).map((referrer) => this.#read(referrer)))).filter((found) => found !== undefined);
        if (referrers.length <= MAX_BUNDLES)
            return looked;
        return [...looked, { kind: 'refused', message: `${referrers.length - MAX_BUNDLES} more signatures were not looked at.` }];
    }
    /** undefined for what is no bundle at all. */
    async #read(referrer) {
        const manifest = await this.#registry.manifest(referrer.digest);
        const image = manifest && manifest.bytes.byteLength <= MAX_MANIFEST ? parseSpecImage(manifest.bytes) : undefined;
        if (image?.layers.length !== 1 || image.tarball.mediaType !== src/* SIGSTORE_BUNDLE */.uS)
            return undefined;
        const known = this.#known.get(image.tarball.digest);
        if (known)
            return known;
        const reading = this.#verify(image.tarball);
        this.#known.set(image.tarball.digest, reading);
        return reading;
    }
    async #verify(layer) {
        try {
            const bytes = await readExactly(() => this.#registry.readBlob(layer.digest), layer, MAX_BUNDLE);
            const verification = await this.#verifier.verify(JSON.parse(bytes.toString('utf8')));
            return verification.kind === 'verified' ? verification : { kind: 'refused', message: `${verification.message} (${layer.digest})` };
        }
        catch (error) {
            return { kind: 'refused', message: `${layer.digest} cannot be read: ${(0,core_src/* messageOf */.bD)(error)}.` };
        }
    }
}
/** cosign's fallback tag gives the media type of the empty config instead of the artifact type. */
const mayBeBundle = ({ artifactType }) => artifactType === undefined || artifactType === src/* SIGSTORE_BUNDLE */.uS || artifactType === 'application/vnd.oci.empty.v1+json';

;// CONCATENATED MODULE: ./packages/trust/src/verify/gather.ts








/**
 * Looks up every spec of a DAG that is not external: its manifest, its description, and the signatures at it. Nothing is
 * decided here, and nothing that a registry serves makes it fail; only the registry being out of reach does.
 * @throws UserError of the registry.
 */
async function gatherEvidence(dag, options) {
    const specs = [...dag.specs.values()].filter((spec) => !(0,src/* isExternal */.ge)(spec));
    const bundles = new BundleReader(options.registry, options.verifier);
    let done = 0;
    const gather = async (spec) => {
        const evidence = await evidenceOf(spec, bundles, options);
        options.onGathered?.(++done, specs.length);
        return [spec.hash, evidence];
    };
    return new Map(await (0,p_map["default"])(specs, gather, { concurrency: options.concurrency ?? 8, ...(options.signal && { signal: options.signal }) }));
}
async function evidenceOf(spec, bundles, { registry, signers, referenceOf }) {
    const known = { spec: { name: spec.name, version: spec.version, hash: spec.hash } };
    const stored = await registry.manifest(referenceOf(spec));
    if (!stored)
        return { ...known, manifest: undefined, tarball: undefined, faults: [], trusted: [], refused: [] };
    const image = parseSpecImage(stored.bytes);
    if (!image)
        return { ...known, manifest: stored.digest, tarball: undefined, faults: [{ code: 'spec-mismatch', message: 'Its manifest is not that of a package of Spack.' }], trusted: [], refused: [] };
    const faults = await imageFaults(spec, image, registry);
    const found = (await bundles.at(stored.digest)).map((bundle) => sortBundle(bundle, stored.digest, signers));
    const trusted = found.filter((one) => 'statement' in one);
    const refused = found.filter((one) => 'code' in one);
    return { ...known, manifest: stored.digest, tarball: { digest: image.tarball.digest, size: image.tarball.size }, faults, trusted, refused };
}
/** What a bundle is worth: a statement of a trusted signer about this manifest, or a reason against it. */
function sortBundle(bundle, manifest, signers) {
    if (bundle.kind === 'refused')
        return { code: 'bad-signature', message: bundle.message };
    if (!statements_isAbout(bundle.statement, manifest))
        return { code: 'wrong-subject', message: `A signature of ${bundle.statement.predicateType} is about other bytes than ${manifest}.` };
    const complaints = whyUntrusted(bundle.signer, signers);
    if (complaints.length > 0)
        return { code: 'untrusted-signer', message: `Its signer is not trusted: ${complaints.join('; ')}.` };
    return { statement: bundle.statement, signer: bundle.signer };
}
async function imageFaults(spec, image, registry) {
    try {
        const config = await readExactly(() => registry.readBlob(image.config.digest), image.config, MAX_CONFIG);
        return specMismatches(config, spec).map((message) => ({ code: 'spec-mismatch', message }));
    }
    catch (error) {
        const code = error instanceof ContentMismatch ? error.refusal : 'digest-mismatch';
        return [{ code, message: `The description in its image cannot be used: ${(0,core_src/* messageOf */.bD)(error)}` }];
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./packages/trust/src/verify/index-freshness.ts








/** What a signed index says of itself. */
const indexFacts = schemas/* object */.Ikc({
    /** When it was issued, RFC 3339 in UTC. */
    issued: iso/* datetime */.w$(),
    /** How many specs or packages it lists. */
    entries: schemas/* int */.Whr().nonnegative()
});
/** The statement that is signed over an index (`index.spack`, or the checksums of the site): that it is whole, and when it was issued. */
const indexStatement = (subject, facts) => statement([subject], INDEX, facts);
/** Clocks differ a little. */
const TOLERANCE = 5 * 60_000;
/**
 * Judges an index by its verified statement: it must be about these bytes, and not older than one that was seen before. An older index is
 * validly signed too; serving it hides what was removed or fixed since.
 * @param verified The statement, whose signer the policy trusts.
 * @param now Milliseconds since 1970.
 */
function judgeIndex(verified, digest, before, now) {
    const facts = indexFacts.safeParse(verified.predicate);
    if (verified.predicateType !== INDEX || !facts.success || !statements_isAbout(verified, digest))
        return { kind: 'refused', code: 'wrong-subject', message: 'What was signed is not this index.' };
    const { issued } = facts.data;
    if (Date.parse(issued) > now + TOLERANCE)
        return { kind: 'refused', code: 'future', message: `The index says that it was issued at ${issued}, which is to come.` };
    if (before && Date.parse(issued) < Date.parse(before.issued))
        return { kind: 'refused', code: 'replayed', message: `The index is of ${issued}, but one of ${before.issued} was seen before: an old one is being served.` };
    return { kind: 'current', seen: { issued, digest } };
}
const seenType = schemas/* object */.Ikc({ issued: iso/* datetime */.w$(), digest: schemas/* string */.YjP().refine(src/* isDigest */.Bc) });
/** The index that was seen last under an address; undefined when none was, or the memory of it is damaged. */
async function seenIndex(cache, address) {
    try {
        const read = seenType.safeParse(JSON.parse(await (0,promises_.readFile)(fileOf(cache, address), 'utf8')));
        return read.success ? read.data : undefined;
    }
    catch (error) {
        if ((0,core_src/* codeOf */.$N)(error) === 'ENOENT' || error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
/** Remembers an index for {@link seenIndex}. @param cache The toolkit's cache folder. */
const rememberIndex = (cache, address, seen) => (0,core_src/* writeWhole */.f8)(fileOf(cache, address), `${JSON.stringify(seen)}\n`);
const fileOf = (cache, address) => (0,external_node_path_.join)(cache, 'indexes', `${(0,external_node_crypto_.createHash)('sha256').update(address).digest('hex')}.json`);
/**
 * Checks a signed index.
 * @param bytes What was signed: `index.spack`, or the checksums of a site.
 * @param bundle The Sigstore bundle beside it; undefined when there is none.
 * @returns What to remember, and who signed, in words.
 * @throws UserError when it is not signed, not by somebody who is trusted, not current, or not this index.
 */
async function trustIndex(bytes, bundle, trust) {
    const refuse = (message) => new core_src/* UserError */.yo(`The index is not to be trusted: ${message}`, { fix: 'Check its address, and "trust.signers" of pakages.json; tell who publishes it.' });
    if (bundle === undefined)
        throw refuse('Nobody signed it.');
    const found = await trust.verifier.verify(bundle);
    if (found.kind === 'refused')
        throw refuse(found.message);
    const complaints = whyUntrusted(found.signer, trust.signers);
    if (complaints.length > 0)
        throw refuse(`Its signer is not trusted: ${complaints.join('; ')}.`);
    const verdict = judgeIndex(found.statement, sha256(bytes), trust.before, trust.now);
    if (verdict.kind === 'refused')
        throw refuse(verdict.message);
    return { seen: verdict.seen, signer: inWords(found.signer) };
}

;// CONCATENATED MODULE: ./packages/trust/src/verify/sbom.ts


/**
 * Whether an SBOM that lies beside a package is the one that was signed for it.
 * @param bytes The SBOM as it was read.
 * @param manifest The digest of the package's manifest.
 * @param trusted The verified statements of trusted signers about that manifest.
 * @returns Why not; empty when it is.
 */
function sbomFaults(bytes, manifest, trusted) {
    const signed = trusted.filter(({ statement }) => isSbomPredicate(statement.predicateType) && isAbout(statement, manifest));
    if (signed.length === 0)
        return [{ code: 'no-sbom', message: 'No trusted signer signed an SBOM of it.' }];
    const sbom = parse(bytes);
    if (signed.some(({ statement }) => isDeepStrictEqual(statement.predicate, sbom)))
        return [];
    return [{ code: 'digest-mismatch', message: 'The SBOM beside it is not the one that was signed.' }];
}
function parse(bytes) {
    try {
        return JSON.parse(Buffer.from(bytes).toString('utf8'));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/trust/src/verify/verify-specs.ts






/**
 * Verifies what would be installed of a DAG (what its roots need at run time) before any of it is downloaded, and decides.
 * Tarballs are checked on their way in: `Exactly` against `evidence.tarball`, then `checkTarball`.
 * @throws UserError when the registry cannot be reached.
 */
async function verifySpecs(dag, options) {
    const needed = { roots: dag.roots, specs: new Map((0,src/* reachable */.Gq)(dag, src/* RUNTIME */.lr).map((spec) => [spec.hash, spec])) };
    const evidence = await gatherEvidence(needed, { ...options, signers: options.policy.signers });
    const states = statesOf([...needed.specs.values()], evidence, options);
    const { registry, policy, allow } = options;
    const decision = decide(needed, { registry: registry.reference, evidence, policy, stateOf: (name, version) => states.get(`${name}@${version}`), ...(allow && { allow }) });
    return { decision, evidence };
}
function statesOf(specs, evidence, { policy, reviews, knownOf }) {
    const versions = Map.groupBy(specs, (spec) => `${spec.name}@${spec.version}`);
    return new Map([...versions].map(([key, same]) => {
        const { name, version } = same[0];
        const known = knownOf?.(name, version);
        const binaries = same.flatMap((spec) => binaryFacts(evidence.get(spec.hash), spec.package_hash));
        return [key, stateOf({ name, version, license: known?.license, recipe: known?.recipe, binaries }, reviews, policy)];
    }));
}
const published = schemas/* object */.Ikc({ buildDefinition: schemas/* object */.Ikc({ internalParameters: schemas/* object */.Ikc({ github: schemas/* object */.Ikc({ actor: schemas/* string */.YjP() }) }) }) });
/** What is known of the binary behind some evidence; nothing when there is no binary. @param packageHash The spec's `package_hash`. */
function binaryFacts(evidence, packageHash) {
    if (evidence?.manifest === undefined)
        return [];
    const { manifest } = evidence;
    const provenance = evidence.trusted.filter(({ statement }) => statement.predicateType === PROVENANCE).map(({ statement }) => statement);
    const publishers = provenance.flatMap(({ predicate }) => {
        const read = published.safeParse(predicate);
        return read.success ? [read.data.buildDefinition.internalParameters.github.actor.toLowerCase()] : [];
    });
    const recipe = provenance.map((statement) => recipeIn(statement, manifest)).find((digest) => digest !== undefined);
    return [{ manifest, publishers: [...new Set(publishers)], provenance: provenance.length > 0, recipe, packageHash }];
}
const annotated = schemas/* object */.Ikc({ annotations: schemas/* object */.Ikc({ recipe: schemas/* string */.YjP().refine(src/* isDigest */.Bc) }) });
function recipeIn(statement, manifest) {
    const read = annotated.safeParse(statement.subject.find((subject) => subject.digest.sha256 === (0,src/* hexOf */.ZD)(manifest)));
    return read.success ? read.data.annotations.recipe : undefined;
}

;// CONCATENATED MODULE: ./packages/trust/src/index.ts






































/***/ })

};
