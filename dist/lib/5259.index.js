export const id = 5259;
export const ids = [5259];
export const modules = {
    92952: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            U: () => (identitiesOf),
            a: () => (parseIdentity)
        });
        var identity = __webpack_require__(80296);
        var identity_purl = __webpack_require__(31807);
        ;
        const PRODUCT_TABLE = `
apptainer lfprojects:apptainer -
apr apache:portable_runtime -
apr-util apache:apr-util,apache:portable_runtime_utility -
arrow apache:arrow apache-arrow
aspell gnu:aspell -
assimp assimp:assimp -
bash gnu:bash -
binutils gnu:binutils -
bison gnu:bison -
boost boost:boost -
botan botan_project:botan -
brotli google:brotli -
bubblewrap projectatomic:bubblewrap -
busybox busybox:busybox -
bzip2 bzip:bzip2 -
c-ares c-ares:c-ares,c-ares_project:c-ares -
cairo cairographics:cairo -
capnproto capnproto:capnproto -
catch2 catch2:catch2 -
cfitsio nasa:cfitsio -
charliecloud hpc:charliecloud -
clamav clamav:clamav,cisco:clamav -
cmake kitware:cmake,cmake_project:cmake -
coreutils gnu:coreutils -
cpio gnu:cpio -
cryptsetup cryptsetup_project:cryptsetup -
cups apple:cups,openprinting:cups,cups:cups -
curl haxx:curl,haxx:libcurl -
cyrus-sasl cyrusimap:cyrus-sasl -
dbus freedesktop:dbus,d-bus_project:d-bus -
dcmtk offis:dcmtk -
diffutils gnu:diffutils -
doxygen doxygen:doxygen -
e2fsprogs e2fsprogs_project:e2fsprogs -
ed gnu:ed -
elfutils elfutils_project:elfutils -
emacs gnu:emacs -
etcd etcd:etcd,redhat:etcd -
expat libexpat_project:libexpat,libexpat:expat -
fastjar fastjar_project:fastjar -
ffmpeg ffmpeg:ffmpeg -
file file_project:file -
findutils gnu:findutils -
flac flac_project:flac -
flex westes:flex,flex_project:flex -
flux-core flux-framework:flux-core -
fontconfig fontconfig_project:fontconfig -
freetype freetype:freetype,freetype:freetype2 -
fribidi gnu:fribidi -
gawk gnu:gawk -
gcc gnu:gcc -
gdal osgeo:gdal -
gdb gnu:gdb -
gdk-pixbuf gnome:gdk-pixbuf -
gettext gnu:gettext -
ghostscript artifex:ghostscript -
giflib giflib_project:giflib -
git git-scm:git,git:git -
git-lfs git_lfs_project:git_lfs,github:git-lfs -
glib gnome:glib -
glibc gnu:glibc -
gmp gmplib:gmp -
gnupg gnupg:gnupg -
gnuplot gnuplot_project:gnuplot,gnuplot:gnuplot -
gnutls gnu:gnutls -
go golang:go -
gpgme gnupg:gpgme -
gradle gradle:gradle -
graphicsmagick graphicsmagick:graphicsmagick -
graphviz graphviz:graphviz -
grep gnu:grep -
groff gnu:groff -
grpc grpc:grpc -
guile gnu:guile -
gzip gnu:gzip -
hadoop apache:hadoop -
haproxy haproxy:haproxy -
harfbuzz harfbuzz_project:harfbuzz -
hdf hdfgroup:hdf4 -
hdf5 hdfgroup:hdf5 -
htslib htslib:htslib -
hwloc open-mpi:hwloc -
icu4c icu-project:international_components_for_unicode icu
imagemagick imagemagick:imagemagick -
jansson jansson_project:jansson -
jasper jasper_project:jasper -
jbigkit jbigkit_project:jbigkit -
jq jqlang:jq,jq_project:jq -
json-c json-c_project:json-c,json-c:json-c -
julia julialang:julia -
krb5 mit:kerberos_5 -
lame lame_project:lame -
lcms littlecms:little_cms,littlecms:little_cms_color_engine lcms2
less greenwoodsoftware:less -
leveldb google:leveldb -
libaec dkrz:libaec -
libarchive libarchive:libarchive -
libcap libcap_project:libcap -
libdwarf libdwarf_project:libdwarf -
libevent libevent_project:libevent -
libffi libffi_project:libffi -
libgcrypt gnupg:libgcrypt -
libgd libgd:libgd gd
libgit2 libgit2:libgit2,libgit2_project:libgit2 -
libical libical_project:libical -
libidn gnu:libidn -
libidn2 gnu:libidn2 -
libjpeg-turbo libjpeg-turbo:libjpeg-turbo -
libksba gnupg:libksba -
libmicrohttpd gnu:libmicrohttpd -
libpcap tcpdump:libpcap -
libpng libpng:libpng -
librsvg gnome:librsvg -
libsndfile libsndfile_project:libsndfile -
libssh libssh:libssh -
libssh2 libssh2:libssh2 -
libtasn1 gnu:libtasn1 -
libtiff libtiff:libtiff tiff
libtirpc libtirpc_project:libtirpc -
libvorbis xiph.org:libvorbis,xiph:libvorbis -
libvpx webmproject:libvpx -
libwebp webmproject:libwebp -
libx11 x.org:libx11 -
libxcursor x.org:libxcursor -
libxfont x.org:libxfont -
libxi x.org:libxi -
libxml2 xmlsoft:libxml2 -
libxpm libxpm_project:libxpm,x.org:libxpm -
libxslt xmlsoft:libxslt -
libyaml pyyaml:libyaml yaml
libzip libzip:libzip -
llvm llvm:llvm,llvm:clang -
lua lua:lua lua5.4
lxc linuxcontainers:lxc -
lz4 lz4_project:lz4 -
lzo oberhumer:lzo2,lzo_project:lzo -
m4 gnu:m4 -
mariadb mariadb:mariadb -
matio matio_project:matio -
mbedtls arm:mbed_tls -
memcached memcached:memcached -
mercurial mercurial:mercurial -
mesa mesa3d:mesa -
mosquitto eclipse:mosquitto -
mpfr mpfr:gnu_mpfr mpfr4
mpich mpich:mpich -
munge dun:munge -
mysql oracle:mysql -
nasm nasm:netwide_assembler -
ncurses gnu:ncurses -
netcdf-c unidata:netcdf netcdf
nettle nettle_project:nettle -
nghttp2 nghttp2:nghttp2 -
nginx f5:nginx,nginx:nginx,f5:nginx_open_source -
ninja ninja-build:ninja -
node-js nodejs:node.js nodejs
nspr mozilla:netscape_portable_runtime -
nss mozilla:network_security_services,mozilla:nss -
oniguruma oniguruma_project:oniguruma -
openblas openblas_project:openblas -
opencv opencv:opencv -
openexr openexr:openexr -
openjdk oracle:openjdk -
openjpeg uclouvain:openjpeg -
openldap openldap:openldap -
openmpi open-mpi:open_mpi -
openslide openslide:openslide -
openssh openbsd:openssh -
openssl openssl:openssl -
ospray intel:ospray -
p7zip 7-zip:p7zip -
pango gnome:pango -
paraview kitware:paraview -
patch gnu:patch -
patchelf nixos:patchelf -
pcre pcre:pcre -
pcre2 pcre:pcre2 -
perl perl:perl -
php php:php -
pixman pixman:pixman -
pmix openpmix:openpmix -
poppler freedesktop:poppler -
postgresql postgresql:postgresql -
procps procps-ng_project:procps-ng procps-ng
proj osgeo:proj,proj:proj -
protobuf google:protobuf -
protobuf-c protobuf-c_project:protobuf-c -
python python:python python3
qemu qemu:qemu -
qpdf qpdf_project:qpdf -
qt qt:qt -
quickjs quickjs_project:quickjs -
r r-project:r R
rabbitmq vmware:rabbitmq -
raptor2 librdf:raptor_rdf_syntax_library -
rclone rclone:rclone -
re2 google:re2 -
readline gnu:readline -
redis redis:redis,redislabs:redis -
rsync samba:rsync,rsync_project:rsync -
ruby ruby-lang:ruby -
rust rust-lang:rust -
samtools samtools:samtools -
screen gnu:screen -
sed gnu:sed -
shadow shadow_project:shadow,debian:shadow -
slurm schedmd:slurm -
snappy google:snappy -
sox sox_project:sox -
spectrum-mpi ibm:spectrum_mpi -
sqlite sqlite:sqlite -
squashfs squashfs-tools_project:squashfs-tools squashfs-tools
squashfuse squashfuse_project:squashfuse -
sshfs sshfs_project:sshfs -
subversion apache:subversion -
tar gnu:tar -
tcl tcl:tcl -
tcpdump tcpdump:tcpdump -
texinfo gnu:texinfo -
texlive tug:tex_live -
tmux tmux_project:tmux -
unixodbc unixodbc:unixodbc -
unzip unzip_project:unzip,info-zip:unzip -
util-linux kernel:util-linux -
valgrind valgrind:valgrind -
vim vim:vim -
vtk vtk:vtk,kitware:vtk -
wget gnu:wget -
wireshark wireshark:wireshark -
xerces-c apache:xerces-c++ -
xrootd xrootd:xrootd -
xz tukaani:xz,xz_project:xz -
yajl yajl_project:yajl -
yaml-cpp yaml-cpp_project:yaml-cpp -
yara virustotal:yara -
yasm tortall:yasm,yasm_project:yasm -
zip info-zip:zip,zip_project:zip -
zlib zlib:zlib -
zlib-ng zlib-ng:zlib-ng -
zsh zsh:zsh,zsh_project:zsh -
zstd facebook:zstandard -
`;
        ;
        const REPOSITORY_TABLE = `
aspell github.com/gnuaspell/aspell
binutils sourceware.org/git/binutils-gdb.git
botan github.com/randombit/botan
bzip2 sourceware.org/git/bzip2.git
cairo gitlab.freedesktop.org/cairo/cairo
capstone github.com/capstone-engine/capstone,github.com/aquynh/capstone
clamav github.com/cisco-talos/clamav,github.com/cisco-talos/clamav-devel
curl github.com/curl/curl
dnsmasq thekelleys.org.uk/dnsmasq.git
draco github.com/google/draco
elfutils sourceware.org/git/elfutils.git
expat github.com/libexpat/libexpat
file github.com/file/file
flac github.com/xiph/flac
freetype gitlab.freedesktop.org/freetype/freetype
gcc gcc.gnu.org/git/gcc.git
gdb sourceware.org/git/binutils-gdb.git
geos github.com/libgeos/geos,git.osgeo.org/gitea/geos/geos
glib gitlab.gnome.org/gnome/glib
glibc sourceware.org/git/glibc.git
gnupg git.gnupg.org/gnupg
haproxy github.com/haproxy/haproxy
hdf5 github.com/hdfgroup/hdf5
icu4c github.com/unicode-org/icu
krb5 github.com/krb5/krb5
lcms github.com/mm2/little-cms
libarchive github.com/libarchive/libarchive
libdwarf github.com/davea42/libdwarf-code
libpng github.com/pnggroup/libpng,github.com/glennrp/libpng
libressl github.com/libressl-portable/portable
librsvg gitlab.gnome.org/gnome/librsvg
libssh git.libssh.org/projects/libssh
libssh2 github.com/libssh2/libssh2
libtiff gitlab.com/libtiff/libtiff
libvpx chromium.googlesource.com/webm/libvpx
libwebp chromium.googlesource.com/webm/libwebp
libxml2 gitlab.gnome.org/gnome/libxml2
libxslt gitlab.gnome.org/gnome/libxslt
lua github.com/lua/lua
lucene github.com/apache/lucene
mapserver github.com/mapserver/mapserver
matio github.com/tbeu/matio,git.code.sf.net/p/matio/matio
net-snmp github.com/net-snmp/net-snmp,git.code.sf.net/p/net-snmp/code
nginx github.com/nginx/nginx
oniguruma github.com/kkos/oniguruma
openssl github.com/openssl/openssl
perl github.com/perl/perl5
php github.com/php/php-src
poppler gitlab.freedesktop.org/poppler/poppler,anongit.freedesktop.org/git/poppler/poppler.git
postgis git.osgeo.org/gitea/postgis/postgis
protobuf github.com/protocolbuffers/protobuf
python github.com/python/cpython
qemu gitlab.com/qemu-project/qemu,github.com/qemu/qemu,git.qemu.org/git/qemu.git
qt code.qt.io/qt/qtbase
re2 github.com/google/re2,code.googlesource.com/re2
ruby github.com/ruby/ruby
sqlite github.com/sqlite/sqlite
tomcat github.com/apache/tomcat
unrar github.com/aawc/unrar
util-linux github.com/util-linux/util-linux,github.com/karelzak/util-linux
w3m github.com/tats/w3m
wget git.savannah.gnu.org/git/wget.git
wireshark gitlab.com/wireshark/wireshark
zlib github.com/madler/zlib
`;
        ;
        let tables;
        function knownProduct(name) {
            tables ??= { products: rowsOf(PRODUCT_TABLE), repositories: rowsOf(REPOSITORY_TABLE) };
            const [product, distribution] = tables.products.get(name) ?? [];
            const [repositories] = tables.repositories.get(name) ?? [];
            if (product === undefined && repositories === undefined)
                return undefined;
            return {
                products: product?.split(',') ?? [],
                distribution: distribution === '-' ? name : distribution,
                repositories: repositories?.split(',') ?? [],
            };
        }
        function rowsOf(text) {
            return new Map(text
                .trim()
                .split('\n')
                .map((line) => {
                const [name = '', ...words] = line.split(' ');
                return [name, words];
            }));
        }
        ;
        const INDEXES = {
            pypi: 'pypi',
            cran: 'cran',
            bioconductor: 'bioconductor',
            cpan: 'cpan',
            rubygems: 'gem',
        };
        const PREFIXES = [
            ['py-', 'pypi'],
            ['r-', 'cran'],
            ['perl-', 'cpan'],
        ];
        function identitiesOf(evidence) {
            const found = [
                ...stated(evidence),
                ...(evidence.purls ?? []).flatMap((purl) => (0, identity_purl.tr)(purl) ?? []),
                ...(evidence.cpes ?? []).flatMap((cpe) => (0, identity_purl.Sw)(cpe) ?? []),
                ...claimed(evidence),
                ...evidence.repositories.flatMap((address) => one('git', address, 'certain', 'its git repository')),
                ...(evidence.builtin ? curated(evidence.name) : []),
                ...ofHomepage(evidence.homepage),
                ...named(evidence),
            ];
            const first = new Map();
            for (const identity of found) {
                const key = `${identity.kind}:${identity.name}`;
                if (!first.has(key))
                    first.set(key, identity);
            }
            return [...first.values()];
        }
        function one(kind, text, certainty, origin) {
            const name = (0, identity.Vb)(kind, text);
            return name === undefined ? [] : [{ kind, name, certainty, origin }];
        }
        function stated({ stated = [] }) {
            return stated.flatMap((text) => {
                const read = parseIdentity(text);
                return read === undefined
                    ? []
                    : [{ ...read, certainty: 'certain', origin: 'known-as' }];
            });
        }
        function parseIdentity(text) {
            const [, word = '', rest = ''] = /^([a-z]+):(.+)$/.exec(text.trim()) ?? [];
            const kinds = [
                ...Object.values(INDEXES),
                'git',
                'npm',
                'cargo',
                'go',
                'cpe',
                'distribution',
            ];
            if (!kinds.includes(word))
                return undefined;
            const kind = word;
            const name = (0, identity.Vb)(kind, rest);
            return name === undefined ? undefined : { kind, name };
        }
        function claimed({ claims }) {
            return claims.flatMap(({ datasource, key }) => {
                const origin = 'where its sources come from';
                const index = INDEXES[datasource];
                if (index !== undefined)
                    return one(index, key, 'certain', origin);
                if (datasource === 'github')
                    return one('git', `https://github.com/${key}`, 'certain', origin);
                if (datasource === 'bitbucket')
                    return one('git', `https://bitbucket.org/${key}`, 'certain', origin);
                if (datasource === 'gitlab' || datasource === 'git')
                    return one('git', key, 'certain', origin);
                if (datasource === 'gnu')
                    return one('cpe', `gnu:${key}`, 'likely', origin);
                if (datasource === 'xorg')
                    return one('cpe', `x.org:${key}`, 'likely', origin);
                if (datasource === 'sourceforge')
                    return one('git', `https://git.code.sf.net/p/${key}/code`, 'likely', origin);
                return [];
            });
        }
        function curated(name) {
            const known = knownProduct(name);
            if (known === undefined)
                return [];
            const origin = 'our table of products';
            return [
                ...known.products.flatMap((product) => one('cpe', product, 'certain', origin)),
                ...known.repositories.flatMap((address) => one('git', address, 'certain', origin)),
                ...(known.distribution === undefined
                    ? []
                    : one('distribution', known.distribution, 'likely', origin)),
            ];
        }
        function ofHomepage(homepage) {
            const found = /^https?:\/\/(github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)\/([\w.-]+)\/([\w.-]+)/.exec(homepage ?? '');
            const pages = /^https?:\/\/([\w-]+)\.github\.io\/([\w.-]+)/.exec(homepage ?? '');
            const address = found
                ? `https://${found[1]}/${found[2]}/${found[3]}`
                : pages && `https://github.com/${pages[1]}/${pages[2]}`;
            return address ? one('git', address, 'likely', 'its homepage') : [];
        }
        function named({ name, builtin, purls }) {
            if (purls?.some((purl) => !purl.startsWith('pkg:spack/') && !purl.startsWith('pkg:generic/')))
                return [];
            const rule = PREFIXES.find(([prefix]) => name.startsWith(prefix));
            if (rule !== undefined)
                return one(rule[1], name.slice(rule[0].length), builtin ? 'likely' : 'possible', 'its name in Spack');
            return one('distribution', name, 'possible', 'its name in Spack');
        }
    }),
    9176: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            c: () => (readLockFile)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61063);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67795);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16804);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64074);
        var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
        const origin = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
            spack: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                version: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(100),
                commit: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.K)().optional().catch(undefined),
            }),
        });
        async function readLockFile(file) {
            const json = await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.Vh)(file, 'Run "build" first, or name the lock with the input "lock".');
            const dag = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.L)(file, () => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_6__.PG)(json), { file });
            const digest = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_7__.z9)((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
                .update(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file))
                .digest('hex'));
            return { dag, digest, spack: origin.safeParse(json).data?.spack };
        }
    }),
    25426: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            hR: () => (FORMATS),
            vx: () => (creationTime),
            IO: () => (formatsOf),
            YX: () => (systemOwners),
            I2: () => (takenByPlan),
            Xg: () => (takenIn),
            QK: () => (writeSboms)
        });
        var os_release = __webpack_require__(61431);
        var errors = __webpack_require__(37638);
        var concrete_spec = __webpack_require__(16804);
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var apk = __webpack_require__(99711);
        var stanzas = __webpack_require__(51919);
        ;
        const DATABASES = ['lib/apk/db/installed', 'usr/lib/apk/db/installed'];
        const apkOwners = async (files, { root }) => {
            const texts = await Promise.all(DATABASES.map((path) => (0, promises_.readFile)((0, external_node_path_.join)(root, path), 'utf8').catch(() => undefined)));
            const text = texts.find((one) => one !== undefined);
            if (text === undefined)
                return undefined;
            const read = (0, apk.H)(text);
            const packages = typeof read === 'string' ? [] : read.packages;
            const owners = ownersIn(text, new Set(files));
            return new Map([...owners].flatMap(([file, name]) => {
                const one = packages.find((candidate) => candidate.name === name);
                return one ? [[file, one]] : [];
            }));
        };
        function ownersIn(text, wanted) {
            const owners = new Map();
            for (const lines of (0, stanzas.qN)(text)) {
                const name = lines.find((line) => line.startsWith('P:'))?.slice(2);
                let folder = '';
                for (const line of lines) {
                    if (line.startsWith('F:'))
                        folder = line.slice(2);
                    const file = `/${folder}/${line.slice(2)}`;
                    if (line.startsWith('R:') && name !== undefined && wanted.has(file))
                        owners.set(file, name);
                }
            }
            return owners;
        }
        var dpkg = __webpack_require__(67639);
        var copyright = __webpack_require__(70852);
        var licence = __webpack_require__(30569);
        var external_node_fs_ = __webpack_require__(73024);
        ;
        const DATABASE = 'var/lib/dpkg';
        const LONGEST = 1024 * 1024;
        const dpkgOwners = async (files, system) => {
            if (!(0, external_node_fs_.existsSync)((0, external_node_path_.join)(system.root, DATABASE, 'status')))
                return undefined;
            const lines = await dpkgQuery(['--search', '--', ...files], system);
            const owners = new Map(lines.split('\n').flatMap(ownerIn));
            const names = [...new Set(owners.values())];
            if (names.length === 0)
                return new Map();
            const status = await dpkgQuery(['--status', '--', ...names], system);
            const read = (0, dpkg.H9)(status, (name) => licenceOf(name, system.root));
            const packages = typeof read === 'string' ? [] : read.packages;
            const found = (owner) => {
                const [name, architecture] = owner.split(':');
                return packages.find((one) => one.name === name && (architecture === undefined || one.architecture === architecture));
            };
            return new Map([...owners].flatMap(([file, owner]) => {
                const one = found(owner);
                return one ? [[file, one]] : [];
            }));
        };
        async function dpkgQuery(args, system) {
            const admin = (0, external_node_path_.join)(system.root, DATABASE);
            const { stdout } = await system.processes.run('dpkg-query', ['--admindir', admin, ...args], {
                env: { PATH: system.path, LC_ALL: 'C.UTF-8' },
            });
            return stdout;
        }
        function ownerIn(line) {
            const [, owner, file] = /^([a-z0-9][a-z0-9+.-]*(?::[a-z0-9-]+)?)(?:, [^/]*)?: (\/.*)$/.exec(line) ?? [];
            return owner === undefined ? [] : [[file, owner]];
        }
        function licenceOf(name, root) {
            const file = (0, external_node_path_.join)(root, 'usr/share/doc', name, 'copyright');
            const size = (0, external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? Infinity;
            return size > LONGEST ? (0, licence.o)(undefined) : (0, copyright.e)((0, external_node_fs_.readFileSync)(file, 'utf8'));
        }
        ;
        const PROGRAMS = {
            gmake: ['make', 'gmake'],
            python: ['python3', 'python'],
            llvm: ['clang'],
            libtool: ['libtoolize'],
            gettext: ['msgfmt'],
            coreutils: ['ls'],
            'util-linux': ['mount'],
            texinfo: ['makeinfo'],
            subversion: ['svn'],
            mercurial: ['hg'],
            openssh: ['ssh'],
            ghostscript: ['gs'],
            groovy: ['groovy'],
            xz: ['xz'],
            openjdk: ['java'],
            findutils: ['find'],
            gawk: ['gawk'],
            krb5: ['krb5-config'],
            'intel-oneapi-compilers': ['icx'],
        };
        const LIBRARIES = {
            glibc: ['c'],
            'zlib-ng': ['z'],
            zlib: ['z'],
            openssl: ['crypto'],
            ncurses: ['ncursesw', 'ncurses'],
            xz: ['lzma'],
            bzip2: ['bz2'],
            zstd: ['zstd'],
            'util-linux-uuid': ['uuid'],
            'gcc-runtime': ['gcc_s'],
        };
        const FAMILIES = [
            [/^(?:aarch64|arm|neoverse|a64fx|thunderx|m\d)/, 'aarch64'],
            [/^(?:ppc64le|power\d+le)/, 'powerpc64le'],
            [/^(?:riscv64|u74mc)/, 'riscv64'],
        ];
        async function installedFiles(spec, root) {
            const paths = (0, concrete_spec.ge)(spec) ? namedPaths(spec) : [];
            const found = new Set();
            for (const path of paths) {
                const real = await (0, promises_.realpath)((0, external_node_path_.join)(root, path)).catch(() => undefined);
                if (real === undefined)
                    continue;
                const inside = root === '/' ? real : real.slice(root.length);
                for (const one of [inside, path])
                    for (const form of merged(one))
                        found.add(form);
            }
            return [...found].filter(isPlain);
        }
        function namedPaths(spec) {
            const prefix = spec.external?.path;
            if (!prefix?.startsWith('/'))
                return [];
            const { name } = spec;
            const family = FAMILIES.find(([of]) => of.test((0, concrete_spec.$r)(spec)))?.[1] ?? 'x86_64';
            const folders = [`lib/${family}-linux-gnu`, 'lib64', 'lib'];
            const bare = name.replace(/^lib/, '');
            const libraries = LIBRARIES[name] ?? [bare];
            const version = name === 'glibc' ? '.6' : name === 'gcc-runtime' ? '.1' : '';
            return [
                ...compilersOf(spec),
                ...(name === 'musl' ? [`/lib/ld-musl-${family}.so.1`] : []),
                ...(PROGRAMS[name] ?? [name, `${name}-config`]).map((one) => (0, external_node_path_.join)(prefix, 'bin', one)),
                ...folders.flatMap((folder) => libraries.map((one) => (0, external_node_path_.join)(prefix, folder, `lib${one}.so${version}`))),
                ...folders.map((folder) => (0, external_node_path_.join)(prefix, folder, 'pkgconfig', `${name}.pc`)),
                ...[name, bare].map((one) => (0, external_node_path_.join)(prefix, 'include', `${one}.h`)),
            ];
        }
        function compilersOf({ external }) {
            const attributes = external?.['extra_attributes'];
            const compilers = attributes?.compilers;
            if (typeof compilers !== 'object' || compilers === null)
                return [];
            return Object.values(compilers).filter((path) => typeof path === 'string' && path.startsWith('/'));
        }
        const merged = (path) => /^\/usr\/(?:s?bin|lib\w*)\//.test(path) ? [path, path.slice('/usr'.length)] : [path];
        const isPlain = (path) => /^\/[\w@%+=:,./~-]{1,1000}$/.test(path);
        var rpm_header = __webpack_require__(86556);
        var p_map = __webpack_require__(606);
        ;
        const rpm_owners_DATABASES = ['usr/lib/sysimage/rpm', 'var/lib/rpm', 'usr/share/rpm'];
        const TAGS = [
            'NAME',
            'VERSION',
            'RELEASE',
            'EPOCH',
            'ARCH',
            'SOURCERPM',
            'URL',
            'VENDOR',
            'LICENSE',
            'SUMMARY',
        ];
        const FORMAT = `${TAGS.map((tag) => `%{${tag}}`).join(String.raw `\t`)}${String.raw `\n`}`;
        const rpmOwners = async (files, { processes, path, root }) => {
            const database = rpm_owners_DATABASES.find((one) => (0, external_node_fs_.existsSync)((0, external_node_path_.join)(root, one)));
            if (database === undefined)
                return undefined;
            const env = { PATH: path, LC_ALL: 'C.UTF-8' };
            const ask = ['--dbpath', (0, external_node_path_.join)(root, database), '--query', '--queryformat', FORMAT, '--file'];
            const answers = await (0, p_map["default"])(files, async (file) => {
                const { exitCode, stdout } = await processes.run('rpm', [...ask, file], { env });
                const one = exitCode === 0 ? packageIn(stdout.split('\n')[0]) : undefined;
                return one ? [[file, one]] : [];
            }, { concurrency: 4 });
            return new Map(answers.flat());
        };
        function packageIn(line) {
            const values = line.split('\t').map((value) => (value === '(none)' ? undefined : value));
            const [name, version, release, epoch, architecture, sourceRpm, homepage, vendor, licence] = values;
            return (0, rpm_header.k)({
                ...{ name, version, release, epoch, architecture, sourceRpm, homepage, vendor, licence },
                summary: values[9],
            });
        }
        ;
        async function systemOwners({ specs }, processes, path, root = '/') {
            const externals = [...specs.values()].filter(concrete_spec.ge);
            const distribution = await distributionIn(root);
            const here = externals.filter((spec) => isOf(spec, distribution));
            const files = new Map();
            for (const spec of here)
                files.set(spec, await installedFiles(spec, root));
            const owners = await ownersOf([...files.values()].flat(), { processes, path, root });
            return new Map(here.flatMap((spec) => {
                const candidates = files.get(spec).flatMap((file) => owners.get(file) ?? []);
                const found = candidates.find((one) => isSameVersion(one, spec.version));
                return found ? [[spec.hash, { distribution, package: found }]] : [];
            }));
        }
        async function distributionIn(root) {
            const texts = await Promise.all(['etc/os-release', 'usr/lib/os-release'].map((file) => (0, promises_.readFile)((0, external_node_path_.join)(root, file), 'utf8').catch(() => undefined)));
            return (0, os_release.A)(texts.find((text) => text !== undefined) ?? '');
        }
        async function ownersOf(files, system) {
            if (files.length === 0)
                return new Map();
            for (const ask of [dpkgOwners, rpmOwners, apkOwners]) {
                const found = await ask(files, system).catch(withoutProgram);
                if (found !== undefined && found.size > 0)
                    return found;
            }
            return new Map();
        }
        function withoutProgram(error) {
            if (!(error instanceof errors.yo))
                throw error;
        }
        function isOf({ arch }, { id, version = '' }) {
            const name = id.replaceAll('-', '');
            const os = arch.platform_os;
            if (arch.platform !== 'linux' || !os.startsWith(name))
                return false;
            const kept = os.slice(name.length);
            return kept === '' || version === kept || version.startsWith(`${kept}.`);
        }
        function isSameVersion({ version }, wanted) {
            const upstream = version.replace(/^\d+:/, '');
            return upstream.startsWith(wanted) && !/^[A-Za-z0-9]/.test(upstream.slice(wanted.length));
        }
        ;
        const LAST = 253_402_300_799;
        function creationTime({ host, clock }) {
            const given = host.env['SOURCE_DATE_EPOCH'];
            if (given === undefined || given === '')
                return new Date(clock.now());
            if (/^\d{1,12}$/.test(given) && Number(given) <= LAST)
                return new Date(Number(given) * 1000);
            throw new errors.yo(`SOURCE_DATE_EPOCH is "${given.slice(0, 40)}".`, {
                fix: 'Set it to seconds since 1970, such as the output of `git log -1 --format=%ct`, or leave it unset.',
            });
        }
        var version = __webpack_require__(8109);
        var document_kinds = __webpack_require__(2103);
        var documents = __webpack_require__(61063);
        var digest_of = __webpack_require__(28041);
        var dag = __webpack_require__(88761);
        var cyclonedx_document = __webpack_require__(94874);
        var spdx_document = __webpack_require__(97511);
        var inventory = __webpack_require__(80295);
        var evidence = __webpack_require__(92952);
        var registry = __webpack_require__(16723);
        ;
        const TYPES = {
            pypi: 'pypi',
            cran: 'cran',
            bioconductor: 'bioconductor',
            cpan: 'cpan',
            npm: 'npm',
            cargo: 'cargo',
            gem: 'gem',
        };
        const FORGES = {
            'github.com': 'github',
            'gitlab.com': 'gitlab',
            'bitbucket.org': 'bitbucket',
        };
        function upstreamIdentities({ specs }, facts) {
            return new Map(facts.flatMap((entry) => {
                const spec = specs.get(entry.hash);
                return spec ? [[spec.hash, identitiesIn(spec, entry)]] : [];
            }));
        }
        function identitiesIn(spec, { sources, homepage }) {
            const own = sources.filter(({ resource }) => resource === undefined);
            const urls = own.flatMap(({ url }) => url ?? []);
            const [git] = own.flatMap(({ git: address }) => address ?? []);
            const upstream = {
                ...{ name: spec.name, bases: [], versions: [], urls },
                ...(homepage !== undefined && { homepage }),
                ...(git !== undefined && { git }),
            };
            const claims = registry.X.flatMap((source) => {
                const key = source.claim(upstream);
                return key === undefined ? [] : [{ datasource: source.name, key }];
            });
            const builtin = spec.namespace === 'builtin';
            const known = (0, evidence.U)({
                ...{ name: spec.name, builtin, claims, homepage },
                repositories: git === undefined ? [] : [git],
            });
            const version = spec.version.replace(/^(?:git\.)?[^=]+=/, '');
            return known.flatMap((one) => (one.certainty === 'possible' ? [] : written(one, version)));
        }
        function written({ kind, name }, version) {
            if (kind === 'cpe')
                return [`cpe:2.3:a:${cpeText(name)}:${cpeText(version)}:*:*:*:*:*:*:*`];
            const [host = '', ...path] = name.split('/');
            const forge = kind === 'git' && path.length === 2 ? FORGES[host] : undefined;
            const type = forge ?? TYPES[kind];
            const place = forge === undefined ? name : path.join('/');
            const words = place.split('/').map(encodeURIComponent).join('/');
            return type === undefined ? [] : [`pkg:${type}/${words}@${encodeURIComponent(version)}`];
        }
        const cpeText = (text) => text.replaceAll(/[^\w.:-]/g, String.raw `\$&`);
        ;
        const FORMATS = {
            cyclonedx: {
                version: '1.6',
                mediaType: 'application/vnd.cyclonedx+json',
                extension: 'cdx.json',
                write: cyclonedx_document.a,
            },
            spdx: {
                version: '2.3',
                mediaType: 'application/spdx+json',
                extension: 'spdx.json',
                write: spdx_document.u,
            },
        };
        async function writeSboms({ lock, facts, tarballs, recipes, scope, formats, created, supplier, taken, owners }, work, folder = work.sboms) {
            const built = lock.dag.roots.every((hash) => tarballs.has(hash));
            const origin = {
                ...{ created, version: version.x, spack: lock.spack, recipes, supplier, built },
            };
            const identities = upstreamIdentities(lock.dag, facts);
            const inventoryOf = (subject, of = scope) => (0, inventory.O)({ dag: lock.dag, facts, tarballs, scope: of, identities, taken, owners }, subject);
            const whole = inventoryOf({ kind: 'lock', digest: lock.digest });
            await (0, promises_.rm)(work.sboms, { recursive: true, force: true });
            const files = [];
            const roots = new Set(lock.dag.roots);
            const others = whole.items.filter(({ spec }) => !(0, concrete_spec.ge)(spec) && !roots.has(spec.hash));
            const listed = [...(0, dag.RD)(lock.dag), ...others.map(({ spec }) => spec)];
            for (const format of formats) {
                files.push(await writeSbom(whole, format, origin, { folder, work }));
                for (const spec of listed) {
                    const isRoot = roots.has(spec.hash);
                    const inventory = inventoryOf({ kind: 'spec', hash: spec.hash }, isRoot ? scope : 'runtime');
                    files.push(await writeSbom(inventory, format, origin, { folder, work }, spec));
                }
            }
            await document_kinds.AE.write(work.sbomReport, { files });
            return { files, whole };
        }
        function formatsOf(names) {
            const known = Object.keys(FORMATS);
            const unknown = names.find((name) => !known.includes(name));
            if (unknown !== undefined || names.length === 0)
                throw new errors.eb(`"formats" is "${unknown ?? ''}".`, {
                    fix: `Give one or more of: ${known.join(', ')}.`,
                });
            return known.filter((format) => names.includes(format));
        }
        async function writeSbom(inventory, format, provenance, to, root) {
            const { extension, mediaType, version, write } = FORMATS[format];
            const file = (0, external_node_path_.join)(to.folder, `${root === undefined ? 'lock' : fileNameOf(root)}.${extension}`);
            const text = write(inventory, provenance);
            await (0, documents.f8)(file, text);
            const digest = (0, digest_of.o)(text);
            return {
                ...(root && { hash: root.hash }),
                format,
                version,
                mediaType,
                file: (0, external_node_path_.relative)(to.work.sboms, file).replaceAll('\\', '/'),
                digest,
                components: inventory.items.length,
            };
        }
        const fileNameOf = (spec) => `${`${spec.name}-${spec.version}`.slice(0, 180)}-${spec.hash}`.replace(/[^A-Za-z0-9._-]/g, '_');
        ;
        const takenIn = (report) => takenOf(report?.specs ?? []);
        const takenByPlan = (plan) => takenOf((plan.public ?? []).filter(({ taken }) => taken));
        function takenOf(entries) {
            return new Map(entries.flatMap(({ hash, source, signedBy }) => source !== undefined && signedBy !== undefined
                ? [[hash, { cache: source, signedBy }]]
                : []));
        }
        ;
    }),
    49567: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            ai: () => (number)
        });
        var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
        var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        function string(params) {
            return core._coercedString(schemas.ZodString, params);
        }
        function number(params) {
            return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.rSt, params);
        }
        function boolean(params) {
            return core._coercedBoolean(schemas.ZodBoolean, params);
        }
        function bigint(params) {
            return core._coercedBigint(schemas.ZodBigInt, params);
        }
        function date(params) {
            return core._coercedDate(schemas.ZodDate, params);
        }
    })
};
