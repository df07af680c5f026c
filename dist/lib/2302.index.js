export const id = 2302;
export const ids = [2302];
export const modules = {
    45496: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            U: () => (identitiesOf),
            a: () => (parseIdentity)
        });
        ;
        const DISTRIBUTION_TABLE = `
anongit.gentoo.org/proj/pax-utils aomedia.googlesource.com/aom autoconf-archive bc bmake
chromium.googlesource.com/webm/libwebp code.videolan.org/videolan/x264 codeberg.org/guile/guile codeberg.org/ivarch/pv
codeberg.org/pere/chrpath codeberg.org/tenacityteam/libid3tag codeberg.org/ziglang/zig ed fastjar gcc.gnu.org/gcc
ghostscript-fonts git.0pointer.net/clone/libdaemon git.code.sf.net/p/giflib/code=giflib
git.code.sf.net/p/linuxquota/code=quota-tools git.code.sf.net/p/sshpass/code-git=sshpass
git.code.sf.net/p/tclap/code=tclap git.code.sf.net/p/zsh/code=zsh git.ffmpeg.org/ffmpeg git.ffmpeg.org/rtmpdump
git.ghostscript.com/ghostpdl=ghostscript git.gnunet.org/libmicrohttpd git.gnupg.org/gnupg git.gnupg.org/gpgme
git.gnupg.org/libksba git.gnupg.org/npth git.jedsoft.org/slang=s-lang git.kernel.org/pub/scm/git/git
git.kernel.org/pub/scm/libs/libcap/libcap git.kernel.org/pub/scm/libs/libtrace/libtraceevent
git.kernel.org/pub/scm/linux/kernel/git/dhowells/keyutils git.kernel.org/pub/scm/utils/dash/dash
git.libssh.org/projects/libssh git.lighttpd.net/lighttpd/lighttpd1.4=lighttpd
git.linux-nfs.org/projects/steved/nfs-utils git.lttng.org/userspace-rcu git.lysator.liu.se/nettle/nettle
git.netfilter.org/libmnl git.netfilter.org/libnetfilter_conntrack git.netfilter.org/libnetfilter_cthelper
git.netfilter.org/libnetfilter_cttimeout git.netfilter.org/libnetfilter_queue git.netfilter.org/libnfnetlink
git.netfilter.org/libnftnl git.osgeo.org/gitea/postgis/postgis git.savannah.gnu.org/acl git.savannah.gnu.org/attr
git.savannah.gnu.org/autoconf git.savannah.gnu.org/automake git.savannah.gnu.org/bash git.savannah.gnu.org/bison
git.savannah.gnu.org/coreutils git.savannah.gnu.org/cpio git.savannah.gnu.org/diffutils git.savannah.gnu.org/emacs
git.savannah.gnu.org/findutils git.savannah.gnu.org/gawk git.savannah.gnu.org/gdbm git.savannah.gnu.org/gengetopt
git.savannah.gnu.org/gettext git.savannah.gnu.org/gperf git.savannah.gnu.org/grep git.savannah.gnu.org/groff
git.savannah.gnu.org/gsl git.savannah.gnu.org/gzip git.savannah.gnu.org/libtool git.savannah.gnu.org/libunistring
git.savannah.gnu.org/m4 git.savannah.gnu.org/nano git.savannah.gnu.org/parallel git.savannah.gnu.org/patch
git.savannah.gnu.org/readline git.savannah.gnu.org/screen git.savannah.gnu.org/sed git.savannah.gnu.org/stow
git.savannah.gnu.org/texinfo git.savannah.gnu.org/wget github.com/abseil/abseil-cpp
github.com/academysoftwarefoundation/imath github.com/academysoftwarefoundation/openexr github.com/ajeetdsouza/zoxide
github.com/akheron/jansson github.com/alanxz/rabbitmq-c github.com/alsa-project/alsa-lib github.com/anholt/libepoxy
github.com/aomediacodec/libavif github.com/apache/ant github.com/apache/apr-util github.com/apache/arrow=apache-arrow
github.com/apache/maven github.com/apache/orc=apache-orc github.com/apache/serf github.com/apache/subversion
github.com/apache/thrift github.com/apache/tomcat github.com/aristocratos/btop
github.com/arm-software/computelibrary=arm-compute-library github.com/artifexsoftware/ghostpdl-downloads=ghostscript
github.com/asciidoc-py/asciidoc-py=asciidoc github.com/asciidoctor/asciidoctor github.com/atoptool/atop
github.com/aws/aws-cli github.com/axboe/fio github.com/axboe/liburing github.com/azure/azure-storage-azcopy=azcopy
github.com/bats-core/bats-core github.com/bdwgc/libatomic_ops github.com/benhoyt/inih github.com/besser82/libxcrypt
github.com/beyondgrep/ack3=ack github.com/blosc/c-blosc=blosc github.com/burntsushi/ripgrep
github.com/bytemanproject/byteman github.com/c-ares/c-ares github.com/casey/just github.com/catchorg/catch2
github.com/ccache/ccache github.com/cgal/cgal github.com/charmbracelet/glow github.com/chokkan/liblbfgs
github.com/cli/cli=gh github.com/cliutils/cli11 github.com/cmatsuoka/figlet github.com/cminyard/openipmi
github.com/cnugteren/clblast github.com/colinianking/stress-ng github.com/collectd/collectd
github.com/containernetworking/plugins=cni-plugins github.com/containers/bubblewrap github.com/containers/conmon
github.com/containers/fuse-overlayfs github.com/cpuguy83/go-md2man github.com/cronie-crond/cronie
github.com/crosstool-ng/crosstool-ng github.com/curl/curl github.com/cyan4973/xxhash
github.com/cyrusimap/cyrus-sasl=cyrus-sasl,cyrus-sasl-mit github.com/daandemeyer/reproc
github.com/danbloomberg/leptonica github.com/davea42/libdwarf-code=libdwarf github.com/davegamble/cjson
github.com/dcmtk/dcmtk github.com/derf/feh github.com/direnv/direnv github.com/distrotech/ethtool
github.com/doctest/doctest github.com/dosfstools/dosfstools github.com/doxygen/doxygen github.com/dustinkirkland/byobu
github.com/ebe-forks/libatasmart github.com/ebiggers/libdeflate github.com/eclipse/mosquitto
github.com/edenhill/librdkafka github.com/erlang/otp=erlang github.com/esnet/iperf=iperf3 github.com/esri/lerc
github.com/eza-community/eza github.com/facebook/zstd github.com/facebookresearch/faiss github.com/fanf2/unifdef
github.com/fenrus75/powertop github.com/fftw/fftw3=fftw github.com/file/file github.com/fish-shell/fish-shell=fish
github.com/fluxbox/fluxbox github.com/fmtlib/fmt github.com/fontforge/libspiro github.com/fribidi/fribidi
github.com/fukuchi/libqrencode=qrencode github.com/gabime/spdlog github.com/gflags/gflags github.com/git-lfs/git-lfs
github.com/glfw/glfw=libglfw github.com/gohugoio/hugo github.com/golang/tools=go-tools github.com/google/benchmark
github.com/google/brotli github.com/google/brunsli github.com/google/crc32c github.com/google/double-conversion
github.com/google/flatbuffers github.com/google/glog
github.com/google/google-authenticator-libpam=google-authenticator github.com/google/googletest=gtest
github.com/google/highway github.com/google/re2 github.com/google/snappy github.com/gperftools/gperftools
github.com/gpg/libassuan github.com/gpg/libgcrypt github.com/gpg/libgpg-error github.com/gradle/gradle
github.com/groeck/lm-sensors github.com/grpc/grpc github.com/gwsw/less github.com/haampie/libtree
github.com/hairyhenderson/gomplate github.com/hanslub42/rlwrap github.com/harfbuzz/harfbuzz github.com/hdfgroup/hdf5
github.com/htop-dev/htop github.com/httpie/httpie github.com/hunspell/hunspell github.com/imagemagick/imagemagick
github.com/imageoptim/libimagequant github.com/intel/isa-l github.com/intel/libva github.com/ip7z/7zip
github.com/iproute2/iproute2 github.com/itstool/itstool github.com/jarro2783/cxxopts github.com/jasper-software/jasper
github.com/jbeder/yaml-cpp github.com/jedisct1/libsodium github.com/jemalloc/jemalloc github.com/jesseduffield/lazygit
github.com/jonas/tig github.com/jqlang/jq github.com/json-c/json-c github.com/juliamath/openlibm
github.com/juliastrings/utf8proc github.com/junegunn/fzf github.com/jupp0r/prometheus-cpp
github.com/karelzak/util-linux github.com/kkos/oniguruma github.com/kornelski/pngquant github.com/krallin/tini
github.com/krb5/krb5 github.com/kubernetes/kubernetes github.com/latchset/libverto github.com/leethomason/tinyxml2
github.com/legionus/kbd github.com/libarchive/libarchive github.com/libcheck/check github.com/libevent/libevent
github.com/libexif/libexif github.com/libexpat/libexpat=expat github.com/libffi/libffi
github.com/libfuse/libfuse=fuse2,fuse3 github.com/libfuse/sshfs github.com/libgd/libgd=gd github.com/libgeos/geos
github.com/libgit2/libgit2 github.com/libical/libical github.com/libjpeg-turbo/libjpeg-turbo github.com/libjxl/libjxl
github.com/libmpack/libmpack-lua=lua-mpack github.com/libnet/libnet github.com/libsdl-org/sdl=libsdl2,libsdl3
github.com/libsdl-org/sdl_ttf=libsdl2-ttf github.com/libsigcplusplus/libsigcplusplus
github.com/libsndfile/libsamplerate github.com/libsndfile/libsndfile github.com/libspatialindex/libspatialindex
github.com/libssh2/libssh2 github.com/libunwind/libunwind github.com/libusb/libusb github.com/libuv/libuv
github.com/libvips/libvips github.com/linux-audit/audit-userspace=audit github.com/linux-pam/linux-pam
github.com/linux-ras/sysfsutils github.com/linux-rdma/rdma-core github.com/linux-test-project/lcov github.com/llnl/zfp
github.com/lloyd/yajl github.com/llvm/llvm-project=llvm github.com/lmdb/lmdb github.com/logrotate/logrotate
github.com/lsof-org/lsof github.com/lu-zero/cargo-c github.com/lucasdemarchi/kmod github.com/lurcher/unixodbc
github.com/luvit/luv=lua-luv github.com/lvc/abi-compliance-checker github.com/lvc/abi-dumper
github.com/lvc/vtable-dumper github.com/lyonel/lshw github.com/lz4/lz4 github.com/madler/pigz github.com/madler/zlib
github.com/mamba-org/mamba=libmamba github.com/mawww/kakoune github.com/maxmind/geoip-api-c=geoip
github.com/maxmind/libmaxminddb github.com/memcached/memcached github.com/mesonbuild/meson
github.com/microsoft/mimalloc=mimalloc,mimalloc2 github.com/microsoft/typescript github.com/mikefarah/yq
github.com/minio/mc github.com/minio/minio github.com/mirror/dmidecode github.com/mlichvar/chrony
github.com/mm2/little-cms=lcms2 github.com/mozilla/cbindgen github.com/mozilla/nss github.com/mozilla/sccache
github.com/msgpack/msgpack-c=msgpack-cxx github.com/mtoyoda/sl github.com/mvdan/sh=shfmt github.com/ndevilla/iniparser
github.com/neovim/neovim github.com/neovim/unibilium github.com/net-snmp/net-snmp github.com/netwide-assembler/nasm
github.com/nfs-ganesha/nfs-ganesha github.com/nghttp2/nghttp2 github.com/nginx/nginx=nginx,nginx-mainline
github.com/nigels-com/glew github.com/nih-at/libzip github.com/ninja-build/ninja=ninja,ninja-build
github.com/nixos/patchelf github.com/nlohmann/json=nlohmann-json github.com/nodejs/http-parser
github.com/nodejs/node=nodejs github.com/npm/cli=npm github.com/numactl/numactl
github.com/nvidia/nvidia-container-toolkit github.com/ocaml/ocaml github.com/ocaml/ocamlbuild github.com/ocaml/opam
github.com/oetiker/rrdtool-1.x=rrdtool github.com/ollama/ollama github.com/oneapi-src/onetbb github.com/open-mpi/hwloc
github.com/open-mpi/ompi=openmpi github.com/open-source-parsers/jsoncpp github.com/opencollab/arpack-ng=arpack
github.com/opencontainers/runc github.com/openjdk/jdk11u=openjdk github.com/openjdk/jdk17u=openjdk
github.com/openjdk/jdk21u=openjdk github.com/openjdk/jdk8u=openjdk github.com/openldap/openldap
github.com/openmathlib/openblas github.com/openpmix/openpmix github.com/openprinting/cups
github.com/openresty/luajit2=luajit github.com/openssh/openssh-portable=openssh github.com/openssl/openssl
github.com/opensuse/libsolv github.com/openvenues/libpostal github.com/openzfs/zfs github.com/oras-project/oras
github.com/osgeo/gdal github.com/osgeo/libgeotiff github.com/osgeo/proj github.com/ossf/scorecard
github.com/p-h-c/phc-winner-argon2=argon2 github.com/p11-glue/p11-kit github.com/pciutils/pciutils
github.com/pcre2project/pcre2 github.com/peak/s5cmd github.com/perl/perl5=perl github.com/php/php-src=php
github.com/pkgconf/pkgconf github.com/pmix/prrte github.com/pnggroup/libpng github.com/postgres/postgres=postgresql
github.com/protobuf-c/protobuf-c github.com/protocolbuffers/protobuf github.com/pypa/pipx
github.com/python/cpython=python github.com/qemu/qemu github.com/qhull/qhull github.com/qpdf/qpdf
github.com/quantstack/xsimd github.com/randombit/botan github.com/redis/hiredis github.com/restic/restic
github.com/rhash/rhash github.com/rockdaboot/libpsl github.com/rootless-containers/slirp4netns
github.com/rpm-software-management/popt github.com/rpm-software-management/rpm github.com/rrthomas/enchant=enchant2
github.com/rrthomas/libpaper github.com/rsyncproject/rsync github.com/rsyslog/libestr github.com/rsyslog/libfastjson
github.com/rsyslog/librelp github.com/ruby/ruby github.com/rui314/mold github.com/rust-lang/rust
github.com/rust-lang/rust-bindgen github.com/sahlberg/libiscsi github.com/sbt/sbt github.com/schollz/croc
github.com/schweikert/fping github.com/scons/scons github.com/scop/bash-completion github.com/sctp/lksctp-tools
github.com/seccomp/libseccomp github.com/sergiusthebest/plog github.com/shadow-maint/shadow github.com/sharkdp/bat
github.com/sharkdp/fd github.com/sigstore/cosign github.com/silnrsi/graphite=graphite2
github.com/simd-everywhere/simde github.com/simdjson/simdjson github.com/skvadrik/re2c
github.com/smartmontools/smartmontools github.com/smuellerdd/libkcapi github.com/soci/soci
github.com/sparsehash/sparsehash github.com/sqlite/sqlite github.com/starship/starship github.com/stephane/libmodbus
github.com/stevegrubb/libcap-ng github.com/strace/strace github.com/strukturag/libde265 github.com/strukturag/libheif
github.com/swig/swig github.com/syllo/nvtop github.com/sysstat/sysstat github.com/systemd/systemd
github.com/tartanllama/expected=tl-expected github.com/tats/w3m github.com/tencent/rapidjson
github.com/the-tcpdump-group/libpcap github.com/the-tcpdump-group/tcpdump github.com/thkukuk/libnsl
github.com/thkukuk/rpcsvc-proto github.com/thom311/libnl=libnl3 github.com/thomasdickey/luit-snapshots=luit
github.com/thomasdickey/lynx-snapshots=lynx github.com/thomasdickey/ncurses-snapshots=ncurses
github.com/thomasdickey/xterm-snapshots=xterm github.com/tmux/tmux github.com/tnalpgge/rank-amateur-cowsay=cowsay
github.com/toruniina/toml11 github.com/tpm2-software/tpm2-tss github.com/tree-sitter/tree-sitter
github.com/tristanpenman/valijson github.com/troydhanson/uthash github.com/tukaani-project/xz
github.com/tytso/e2fsprogs github.com/tytso/pwgen github.com/uclouvain/openjpeg github.com/unicode-org/icu
github.com/unidata/udunits-2=udunits github.com/universal-ctags/ctags=universal-ctags
github.com/urcu/userspace-rcu=liburcu github.com/util-linux/util-linux github.com/vasi/pixz github.com/vcrhonek/hwdata
github.com/vda-linux/busybox_mirror=busybox github.com/vim/vim github.com/warmcat/libwebsockets
github.com/webassembly/wasi-sdk github.com/westes/flex github.com/whot/libevdev github.com/wilfred/difftastic
github.com/wolfcw/libfaketime github.com/xiph/flac github.com/xiph/opus github.com/xiph/speex github.com/xiph/speexdsp
github.com/xiph/vorbis=libvorbis github.com/xkbcommon/libxkbcommon github.com/yaml/libyaml=yaml
github.com/yarnpkg/berry=yarn-berry github.com/yasm/yasm github.com/yhirose/cpp-httplib
github.com/zeromq/libzmq=zeromq github.com/zeux/pugixml gitlab.com/cjwatson/libpipeline gitlab.com/cjwatson/man-db
gitlab.com/cmocka/cmocka gitlab.com/conradsnicta/armadillo-code=armadillo gitlab.com/cryptsetup/cryptsetup
gitlab.com/gitlab-org/cli=glab gitlab.com/gnutls/gnutls gitlab.com/gnutls/libtasn1 gitlab.com/graphviz/graphviz
gitlab.com/libeigen/eigen gitlab.com/libidn/libidn gitlab.com/libidn/libidn2 gitlab.com/libtiff/libtiff=tiff
gitlab.com/lvmteam/lvm2 gitlab.com/oldmanprogrammer/unix-tree=tree gitlab.com/pdftk-java/pdftk
gitlab.com/wireshark/wireshark=tshark,wireshark gitlab.dkrz.de/k202009/libaec gitlab.freedesktop.org/cairo/cairo
gitlab.freedesktop.org/cairo/cairomm gitlab.freedesktop.org/dbus/dbus gitlab.freedesktop.org/dbus/dbus-glib
gitlab.freedesktop.org/fontconfig/fontconfig gitlab.freedesktop.org/freetype/freetype
gitlab.freedesktop.org/libbsd/libbsd gitlab.freedesktop.org/libbsd/libmd gitlab.freedesktop.org/mesa/mesa
gitlab.freedesktop.org/pixman/pixman gitlab.freedesktop.org/poppler/poppler
gitlab.freedesktop.org/pulseaudio/pulseaudio gitlab.freedesktop.org/slirp/libslirp
gitlab.freedesktop.org/wayland/wayland gitlab.freedesktop.org/wayland/wayland-protocols
gitlab.freedesktop.org/xdg/default-icon-theme=hicolor-icon-theme gitlab.freedesktop.org/xdg/shared-mime-info
gitlab.freedesktop.org/xdg/startup-notification gitlab.freedesktop.org/xorg/app/mkfontscale
gitlab.freedesktop.org/xorg/app/xauth gitlab.freedesktop.org/xorg/app/xdpyinfo gitlab.freedesktop.org/xorg/app/xinit
gitlab.freedesktop.org/xorg/app/xkbcomp gitlab.freedesktop.org/xorg/app/xmessage
gitlab.freedesktop.org/xorg/app/xmodmap gitlab.freedesktop.org/xorg/app/xprop gitlab.freedesktop.org/xorg/app/xrdb
gitlab.freedesktop.org/xorg/app/xset gitlab.freedesktop.org/xorg/data/bitmaps=xbitmaps
gitlab.freedesktop.org/xorg/lib/libfontenc gitlab.freedesktop.org/xorg/lib/libice
gitlab.freedesktop.org/xorg/lib/libpciaccess gitlab.freedesktop.org/xorg/lib/libsm
gitlab.freedesktop.org/xorg/lib/libx11 gitlab.freedesktop.org/xorg/lib/libxau gitlab.freedesktop.org/xorg/lib/libxaw
gitlab.freedesktop.org/xorg/lib/libxcb gitlab.freedesktop.org/xorg/lib/libxcb-image=xcb-util-image
gitlab.freedesktop.org/xorg/lib/libxcb-keysyms=xcb-util-keysyms
gitlab.freedesktop.org/xorg/lib/libxcb-render-util=xcb-util-renderutil
gitlab.freedesktop.org/xorg/lib/libxcb-util=xcb-util gitlab.freedesktop.org/xorg/lib/libxcb-wm=xcb-util-wm
gitlab.freedesktop.org/xorg/lib/libxcomposite gitlab.freedesktop.org/xorg/lib/libxcursor
gitlab.freedesktop.org/xorg/lib/libxcvt gitlab.freedesktop.org/xorg/lib/libxdamage
gitlab.freedesktop.org/xorg/lib/libxdmcp gitlab.freedesktop.org/xorg/lib/libxext
gitlab.freedesktop.org/xorg/lib/libxfixes gitlab.freedesktop.org/xorg/lib/libxfont
gitlab.freedesktop.org/xorg/lib/libxft gitlab.freedesktop.org/xorg/lib/libxi
gitlab.freedesktop.org/xorg/lib/libxinerama gitlab.freedesktop.org/xorg/lib/libxkbfile
gitlab.freedesktop.org/xorg/lib/libxmu gitlab.freedesktop.org/xorg/lib/libxpm
gitlab.freedesktop.org/xorg/lib/libxrandr gitlab.freedesktop.org/xorg/lib/libxrender
gitlab.freedesktop.org/xorg/lib/libxscrnsaver gitlab.freedesktop.org/xorg/lib/libxshmfence
gitlab.freedesktop.org/xorg/lib/libxt gitlab.freedesktop.org/xorg/lib/libxtrans=xtrans
gitlab.freedesktop.org/xorg/lib/libxtst gitlab.freedesktop.org/xorg/lib/libxv
gitlab.freedesktop.org/xorg/lib/libxxf86misc gitlab.freedesktop.org/xorg/lib/libxxf86vm
gitlab.freedesktop.org/xorg/lib/pthread-stubs=libpthread-stubs gitlab.freedesktop.org/xorg/proto/fontsproto
gitlab.freedesktop.org/xorg/proto/xcbproto=xcb-proto gitlab.freedesktop.org/xorg/proto/xorgproto
gitlab.freedesktop.org/xorg/util/bdftopcf gitlab.freedesktop.org/xorg/util/macros=util-macros
gitlab.freedesktop.org/xorg/xserver=xorg-server gitlab.gnome.org/gnome/at-spi2-core gitlab.gnome.org/gnome/gdk-pixbuf
gitlab.gnome.org/gnome/glib gitlab.gnome.org/gnome/gobject-introspection gitlab.gnome.org/gnome/gtk-doc
gitlab.gnome.org/gnome/libnotify gitlab.gnome.org/gnome/librsvg gitlab.gnome.org/gnome/libsecret
gitlab.gnome.org/gnome/libxml2 gitlab.gnome.org/gnome/libxslt gitlab.gnome.org/gnome/pango gitlab.gnome.org/gnome/vala
gitlab.inria.fr/mpc/mpc gitlab.inria.fr/mpfr/mpfr gitlab.isc.org/isc-projects/bind9=bind
gitlab.kitware.com/cmake/cmake gitlab.nic.cz/labs/bird gitlab.xiph.org/xiph/ogg=libogg
gitlab.xiph.org/xiph/theora=libtheora glpk gmp go.googlesource.com/go imlib2 intltool lame libdc1394 libedit liblzf
libmcrypt libtirpc ltrace lua-lpeg lzo mercurial mpdecimal pagure.io/libaio pagure.io/xmlto pcre pinentry r
repo.or.cz/isl repo.or.cz/socat salsa.debian.org/bod/help2man salsa.debian.org/iso-codes-team/iso-codes
salsa.debian.org/rousseau/pcsc=pcsc-lite sourceware.org/binutils-gdb=binutils,gdb sourceware.org/bzip2
sourceware.org/elfutils sourceware.org/glibc sourceware.org/valgrind tcl thekelleys.org.uk/dnsmasq tinyxml tk unzip
zip
`;
        ;
        let table;
        function distributionNames(key) {
            table ??= new Map(DISTRIBUTION_TABLE.trim()
                .split(/\s+/)
                .map((entry) => {
                const [name = '', given] = entry.split('=');
                return [name, given === undefined ? [name.split('/').at(-1)] : given.split(',')];
            }));
            return table.get(key) ?? [];
        }
        var identity_identity = __webpack_require__(15678);
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
ack github.com/beyondgrep/ack3
alsa-lib github.com/alsa-project/alsa-lib
ant github.com/apache/ant
apr-util github.com/apache/apr-util
aspell github.com/gnuaspell/aspell
atop github.com/atoptool/atop
awscli github.com/aws/aws-cli
binutils sourceware.org/git/binutils-gdb.git
botan github.com/randombit/botan
busybox github.com/vda-linux/busybox_mirror
byobu github.com/dustinkirkland/byobu
bzip2 sourceware.org/git/bzip2.git
cairo gitlab.freedesktop.org/cairo/cairo
cairomm gitlab.freedesktop.org/cairo/cairomm
capstone github.com/capstone-engine/capstone,github.com/aquynh/capstone
chrpath codeberg.org/pere/chrpath
clamav github.com/cisco-talos/clamav,github.com/cisco-talos/clamav-devel
cmocka gitlab.com/cmocka/cmocka
curl github.com/curl/curl
dash git.kernel.org/pub/scm/utils/dash/dash
dbus-glib gitlab.freedesktop.org/dbus/dbus-glib
dnsmasq thekelleys.org.uk/dnsmasq.git
draco github.com/google/draco
elfutils sourceware.org/git/elfutils.git
expat github.com/libexpat/libexpat
feh github.com/derf/feh
fftw github.com/fftw/fftw3
file github.com/file/file
flac github.com/xiph/flac
fluxbox github.com/fluxbox/fluxbox
fontconfig gitlab.freedesktop.org/fontconfig/fontconfig
freetype gitlab.freedesktop.org/freetype/freetype
gcc gcc.gnu.org/git/gcc.git
gdal github.com/osgeo/gdal
gdb sourceware.org/git/binutils-gdb.git
geos github.com/libgeos/geos,git.osgeo.org/gitea/geos/geos
git github.com/git/git,git.kernel.org/pub/scm/git/git
glib gitlab.gnome.org/gnome/glib
glibc sourceware.org/git/glibc.git
gnupg git.gnupg.org/gnupg
gradle github.com/gradle/gradle
guile codeberg.org/guile/guile
haproxy github.com/haproxy/haproxy
hdf5 github.com/hdfgroup/hdf5
help2man salsa.debian.org/bod/help2man
hicolor-icon-theme gitlab.freedesktop.org/xdg/default-icon-theme
httpie github.com/httpie/httpie
icu4c github.com/unicode-org/icu
iperf3 github.com/esnet/iperf
isl repo.or.cz/isl
iso-codes salsa.debian.org/iso-codes-team/iso-codes
itstool github.com/itstool/itstool
keyutils git.kernel.org/pub/scm/linux/kernel/git/dhowells/keyutils
krb5 github.com/krb5/krb5
lcms github.com/mm2/little-cms
less github.com/gwsw/less
libaio pagure.io/libaio
libarchive github.com/libarchive/libarchive
libassuan github.com/gpg/libassuan
libbsd gitlab.freedesktop.org/libbsd/libbsd
libcap git.kernel.org/pub/scm/libs/libcap/libcap
libcap-ng github.com/stevegrubb/libcap-ng
libdaemon git.0pointer.net/clone/libdaemon
libdwarf github.com/davea42/libdwarf-code
libgcrypt github.com/gpg/libgcrypt
libgeotiff github.com/osgeo/libgeotiff
libgpg-error github.com/gpg/libgpg-error
libid3tag codeberg.org/tenacityteam/libid3tag
libidn gitlab.com/libidn/libidn
libmd gitlab.freedesktop.org/libbsd/libmd
libmicrohttpd git.gnunet.org/libmicrohttpd
libmnl git.netfilter.org/libmnl
libnetfilter-conntrack git.netfilter.org/libnetfilter_conntrack
libnetfilter-cthelper git.netfilter.org/libnetfilter_cthelper
libnetfilter-cttimeout git.netfilter.org/libnetfilter_cttimeout
libnetfilter-queue git.netfilter.org/libnetfilter_queue
libnfnetlink git.netfilter.org/libnfnetlink
libnftnl git.netfilter.org/libnftnl
libogg gitlab.xiph.org/xiph/ogg
libpaper github.com/rrthomas/libpaper
libpng github.com/pnggroup/libpng,github.com/glennrp/libpng
libressl github.com/libressl-portable/portable
librsvg gitlab.gnome.org/gnome/librsvg
libssh git.libssh.org/projects/libssh
libssh2 github.com/libssh2/libssh2
libtasn1 gitlab.com/gnutls/libtasn1
libtiff gitlab.com/libtiff/libtiff
libuv github.com/libuv/libuv
libvorbis github.com/xiph/vorbis
libvpx chromium.googlesource.com/webm/libvpx
libwebp chromium.googlesource.com/webm/libwebp
libxkbcommon github.com/xkbcommon/libxkbcommon
libxml2 gitlab.gnome.org/gnome/libxml2
libxslt gitlab.gnome.org/gnome/libxslt
lighttpd git.lighttpd.net/lighttpd/lighttpd1.4
lsof github.com/lsof-org/lsof
lua github.com/lua/lua
lucene github.com/apache/lucene
luit github.com/thomasdickey/luit-snapshots
lvm2 gitlab.com/lvmteam/lvm2
lynx github.com/thomasdickey/lynx-snapshots
mapserver github.com/mapserver/mapserver
matio github.com/tbeu/matio,git.code.sf.net/p/matio/matio
maven github.com/apache/maven
mpc gitlab.inria.fr/mpc/mpc
mpfr gitlab.inria.fr/mpfr/mpfr
nasm github.com/netwide-assembler/nasm
ncurses github.com/thomasdickey/ncurses-snapshots
net-snmp github.com/net-snmp/net-snmp,git.code.sf.net/p/net-snmp/code
nettle git.lysator.liu.se/nettle/nettle
nfs-utils git.linux-nfs.org/projects/steved/nfs-utils
nginx github.com/nginx/nginx
node-js github.com/nodejs/node
nss github.com/mozilla/nss
nvidia-container-toolkit github.com/nvidia/nvidia-container-toolkit
ocaml github.com/ocaml/ocaml
oniguruma github.com/kkos/oniguruma
openipmi github.com/cminyard/openipmi
openjdk github.com/openjdk/jdk11u,github.com/openjdk/jdk17u,github.com/openjdk/jdk21u,github.com/openjdk/jdk8u
openldap github.com/openldap/openldap
openssh github.com/openssh/openssh-portable
openssl github.com/openssl/openssl
opus github.com/xiph/opus
pax-utils anongit.gentoo.org/proj/pax-utils
pdftk gitlab.com/pdftk-java/pdftk
perl github.com/perl/perl5
php github.com/php/php-src
pixman gitlab.freedesktop.org/pixman/pixman
pkgconf github.com/pkgconf/pkgconf
pngquant github.com/kornelski/pngquant
poppler gitlab.freedesktop.org/poppler/poppler,anongit.freedesktop.org/git/poppler/poppler.git
postgis git.osgeo.org/gitea/postgis/postgis
postgresql github.com/postgres/postgres
powertop github.com/fenrus75/powertop
proj github.com/osgeo/proj
protobuf github.com/protocolbuffers/protobuf
pulseaudio gitlab.freedesktop.org/pulseaudio/pulseaudio
pv codeberg.org/ivarch/pv
pwgen github.com/tytso/pwgen
py-beaker github.com/bbangert/beaker
py-cairosvg github.com/kozea/cairosvg
py-django github.com/django/django
py-gitpython github.com/gitpython-developers/gitpython
py-grpcio github.com/grpc/grpc
py-jupyterhub github.com/jupyterhub/jupyterhub
py-mlflow github.com/mlflow/mlflow
py-mpmath github.com/fredrik-johansson/mpmath
py-nbdime github.com/jupyter/nbdime
py-nltk github.com/nltk/nltk
py-owslib github.com/geopython/owslib
py-paramiko github.com/paramiko/paramiko
py-pillow github.com/python-pillow/pillow
py-pip github.com/pypa/pip
py-pycrypto github.com/dlitz/pycrypto
py-pymongo github.com/mongodb/mongo-python-driver
py-streamlit github.com/streamlit/streamlit
py-supervisor github.com/supervisor/supervisor
py-twisted github.com/twisted/twisted
python github.com/python/cpython
qemu gitlab.com/qemu-project/qemu,github.com/qemu/qemu,git.qemu.org/git/qemu.git
qt code.qt.io/qt/qtbase,code.qt.io/qt/qtsvg,code.qt.io/qt/qt5
qt-base code.qt.io/qt/qtbase
qt-svg code.qt.io/qt/qtsvg
re2 github.com/google/re2,code.googlesource.com/re2
rrdtool github.com/oetiker/rrdtool-1.x
rsync github.com/rsyncproject/rsync
ruby github.com/ruby/ruby
scons github.com/scons/scons
serf github.com/apache/serf
shared-mime-info gitlab.freedesktop.org/xdg/shared-mime-info
slang git.jedsoft.org/slang
smartmontools github.com/smartmontools/smartmontools
socat repo.or.cz/socat
speex github.com/xiph/speex
sqlite github.com/sqlite/sqlite
sshpass git.code.sf.net/p/sshpass/code-git
startup-notification gitlab.freedesktop.org/xdg/startup-notification
subversion github.com/apache/subversion
tcpdump github.com/the-tcpdump-group/tcpdump
thrift github.com/apache/thrift
tomcat github.com/apache/tomcat
tree gitlab.com/oldmanprogrammer/unix-tree
udunits github.com/unidata/udunits-2
unifdef github.com/fanf2/unifdef
unixodbc github.com/lurcher/unixodbc
unrar github.com/aawc/unrar
util-linux github.com/util-linux/util-linux,github.com/karelzak/util-linux
w3m github.com/tats/w3m
wget git.savannah.gnu.org/git/wget.git
wireshark gitlab.com/wireshark/wireshark
xmlto pagure.io/xmlto
xterm github.com/thomasdickey/xterm-snapshots
xz github.com/tukaani-project/xz
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
        const ARCHIVES = [
            [/^registry\.(?:npmjs\.org|yarnpkg\.com)\/((?:@[^/]+\/)?[^/@]+)\/-\//, 'npm'],
            [/^(?:static\.)?crates\.io\/(?:api\/v1\/)?crates\/([\w-]+)\//, 'cargo'],
            [/^proxy\.golang\.org\/(.+)\/@v\//, 'go'],
        ];
        function indexedArchive(address) {
            const url = URL.parse(address);
            if (url === null || !/^https?:$/.test(url.protocol))
                return undefined;
            const place = `${url.hostname}${url.pathname}`.slice(0, 1000).replace(/%40/gi, '@');
            for (const [pattern, kind] of ARCHIVES) {
                const name = pattern.exec(place)?.[1];
                if (name !== undefined)
                    return {
                        kind,
                        name: kind === 'go' ? name.replaceAll(/!([a-z])/g, (_, a) => a.toUpperCase()) : name,
                        certainty: 'certain',
                        origin: 'where its archives lie',
                    };
            }
            return undefined;
        }
        function ofBuildSystem({ name, version, bases }, repositories) {
            const major = Number(/^v?(\d+)\./.exec(version ?? '')?.[1] ?? 0);
            const origin = 'its build system and repository';
            const modules = (bases.includes('GoPackage') ? repositories : []).flatMap((path) => major < 2
                ? [{ kind: 'go', name: path, certainty: 'likely', origin }]
                : [
                    { kind: 'go', name: `${path}/v${major}`, certainty: 'likely', origin },
                    { kind: 'go', name: path, certainty: 'possible', origin },
                ]);
            return bases.includes('CargoPackage')
                ? [
                    ...modules,
                    { kind: 'cargo', name, certainty: 'possible', origin: 'its build system and name' },
                ]
                : modules;
        }
        ;
        function one(kind, text, certainty, origin) {
            const name = (0, identity_identity.Vb)(kind, text);
            const spelled = (0, identity_identity.VQ)(kind, text);
            return name === undefined ? [] : [{ kind, name, certainty, origin, ...(spelled && { spelled }) }];
        }
        ;
        const HOSTS = [
            [
                /^(?:ftp|ftpmirror|mirrors?)\.(?:gnu|kernel)\.org\/(?:pub\/)?(?:gnu|non-gnu)\/([\w+-]+)\//,
                'git.savannah.gnu.org/git/$1',
            ],
            [/^ftpmirror\.gnu\.org\/([\w+-]+)\//, 'git.savannah.gnu.org/git/$1'],
            [/^download\.savannah\.(?:non)?gnu\.org\/releases\/([\w+-]+)\//, 'git.savannah.gnu.org/git/$1'],
            [
                /^(?:www\.|ftp\.)?x(?:org\.freedesktop)?\.org\/(?:archive|releases|pub)\/(?:current\/src|individual)\/([a-z]+)\/([A-Za-z][\w+-]*?)-\d/,
                'gitlab.freedesktop.org/xorg/$1/$2',
            ],
            [
                /^(?:download|ftp)\.gnome\.org\/(?:pub\/(?:gnome|GNOME)\/)?sources\/([\w+-]+)\//,
                'gitlab.gnome.org/GNOME/$1',
            ],
            [/^(?:www\.)?gnupg\.org\/ftp\/gcrypt\/([\w+-]+)\//, 'git.gnupg.org/$1'],
            [
                /^(?:archive|downloads?|dlcdn|www)\.apache\.org\/(?:dyn\/closer\.cgi\?path=\/?)?(?:dist\/)?(?:incubator\/)?([\w+-]+)\//,
                'github.com/apache/$1',
            ],
            [/^downloads?\.xiph\.org\/releases\/([\w+-]+)\//, 'gitlab.xiph.org/xiph/$1'],
            [/^download\.qt\.io\/\S*\/submodules\/(qt[a-z0-9]+)-/, 'code.qt.io/qt/$1'],
        ];
        function repositoryBehind(archive) {
            const url = URL.parse(archive);
            if (url === null || !/^(https?|ftp):$/.test(url.protocol))
                return undefined;
            const place = `${url.hostname.toLowerCase()}${url.pathname}${url.search}`.slice(0, 1000);
            for (const [pattern, repository] of HOSTS) {
                const found = pattern.exec(place);
                if (found !== null)
                    return `https://${repository.replaceAll(/\$(\d)/g, (_, at) => found[Number(at)] ?? '')}`;
            }
            return undefined;
        }
        ;
        function ofRepositories(known) {
            return known.flatMap((identity) => {
                const [, owner, name] = /^(?:github|gitlab)\.com\/([^/]+)\/([^/]+)$/.exec(identity.name) ?? [];
                if (identity.kind !== 'git' || owner === undefined || name === undefined)
                    return [];
                const sure = (0, identity_identity.mp)('likely', identity.certainty);
                const origin = 'the owner and name of its repository';
                return [
                    ...one('cpe', `${owner}:${name}`, sure, origin),
                    ...one('cpe', `${name}_project:${name}`, owner === name ? sure : 'possible', origin),
                ].map((made) => ({ ...made, derived: true }));
            });
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
            const known = [
                ...stated(evidence),
                ...(evidence.purls ?? []).flatMap((purl) => (0, identity_purl.tr)(purl) ?? []),
                ...(evidence.cpes ?? []).flatMap((cpe) => (0, identity_purl.Sw)(cpe) ?? []),
                ...claimed(evidence),
                ...evidence.repositories.flatMap((address) => one('git', address, 'certain', 'its git repository')),
                ...(evidence.builtin ? curated(evidence.name) : []),
                ...ofHomepage(evidence.homepage),
                ...ofArchives(evidence),
                ...(evidence.archives ?? []).flatMap((address) => indexed([indexedArchive(address)])),
            ];
            const found = [
                ...known,
                ...inDistributions(evidence, known),
                ...ofRepositories(known),
                ...inIndexes(evidence, known),
                ...named(evidence),
            ];
            const first = new Map();
            for (const identity of found) {
                const key = (0, identity_identity.US)(identity);
                const { spelled } = identity;
                first.set(key, { ...(spelled !== undefined && { spelled }), ...(first.get(key) ?? identity) });
            }
            return [...first.values()];
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
            const name = (0, identity_identity.Vb)(kind, rest);
            const spelled = (0, identity_identity.VQ)(kind, rest);
            return name === undefined ? undefined : { kind, name, ...(spelled && { spelled }) };
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
        function ofArchives({ archives = [] }) {
            const repositories = new Set(archives.flatMap((address) => repositoryBehind(address) ?? []));
            return [...repositories].flatMap((repository) => one('git', repository, 'likely', 'where its archives lie'));
        }
        const indexed = (found) => found.flatMap((it) => (it ? one(it.kind, it.name, it.certainty, it.origin) : []));
        function inIndexes({ name, version, bases = [] }, known) {
            const repositories = known.flatMap((identity) => identity.kind === 'git' && identity.certainty === 'certain'
                ? (identity.spelled ?? identity.name)
                : []);
            return indexed(ofBuildSystem({ name, version, bases }, repositories));
        }
        function inDistributions({ name, builtin }, known) {
            const origin = 'what distributions make of its repository';
            return [
                ...known.flatMap((identity) => identity.kind === 'pypi' && identity.certainty !== 'possible'
                    ? one('distribution', `py3-${identity.name}`, 'likely', 'how distributions name PyPI')
                    : []),
                ...known.flatMap((identity) => identity.kind === 'git' && identity.certainty !== 'possible'
                    ? distributionNames(identity.name).flatMap((text) => one('distribution', text, (0, identity_identity.mp)('likely', identity.certainty), origin))
                    : []),
                ...(builtin
                    ? distributionNames(name).flatMap((text) => one('distribution', text, 'likely', 'our table of distributions'))
                    : []),
            ];
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
    15678: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            sk: () => (CERTAINTIES),
            vG: () => (IDENTITY_KINDS),
            Es: () => (bySureness),
            VQ: () => (capitalsOf),
            US: () => (identityKey),
            Vb: () => (nameOf),
            mp: () => (weaker)
        });
        ;
        const MIRRORS = [
            [/^kernel\.googlesource\.com\//, 'git.kernel.org/'],
            [/^git\.(?:savannah\.nongnu|sv\.gnu|sv\.nongnu)\.org\//, 'git.savannah.gnu.org/'],
            [/^(?:gitbox|git-wip-us)\.apache\.org\/repos\/asf\//, 'github.com/apache/'],
            [/^git\.gnome\.org\/(?:browse\/)?/, 'gitlab.gnome.org/gnome/'],
            [/^github\.com\/gnome\//, 'gitlab.gnome.org/gnome/'],
        ];
        function withoutMirror(name) {
            for (const [place, same] of MIRRORS)
                if (place.test(name))
                    return name.replace(place, same);
            return name;
        }
        ;
        const CERTAINTIES = ['certain', 'likely', 'possible'];
        const weaker = (one, other) => CERTAINTIES.indexOf(one) > CERTAINTIES.indexOf(other) ? one : other;
        const bySureness = (a, b) => CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty);
        const IDENTITY_KINDS = [
            'git',
            'pypi',
            'cran',
            'bioconductor',
            'cpan',
            'npm',
            'cargo',
            'gem',
            'go',
            'cpe',
            'distribution',
        ];
        const identityKey = ({ kind, name }) => `${kind}:${name}`;
        function nameOf(kind, text) {
            const name = text.trim();
            if (name === '' || name.length > 300 || /\s/.test(name))
                return undefined;
            return SPELLINGS[kind](name);
        }
        function capitalsOf(kind, text) {
            const spelled = kind === 'git' ? repositoryAddress(text.trim()) : undefined;
            return spelled === spelled?.toLowerCase() ? undefined : spelled;
        }
        const asWritten = (name) => name;
        const lowerCase = (name) => name.toLowerCase();
        const SPELLINGS = {
            git: repositoryName,
            pypi: (name) => name.replaceAll(/[-_.]+/g, '-').toLowerCase(),
            cpe: (name) => (/^[^:]+:[^:]+$/.test(name) ? name.toLowerCase() : undefined),
            npm: lowerCase,
            cargo: lowerCase,
            distribution: lowerCase,
            cran: asWritten,
            bioconductor: asWritten,
            cpan: asWritten,
            gem: asWritten,
            go: asWritten,
        };
        function repositoryName(text) {
            const address = repositoryAddress(text)?.toLowerCase();
            return address === undefined ? undefined : withoutMirror(address);
        }
        function repositoryAddress(address) {
            const ssh = /^(?:[\w.-]+@)([\w.-]+):(?!\/)(\S+)$/.exec(address);
            const text = address.replace(/^git\+/, '');
            const url = URL.parse(ssh ? `ssh://${ssh[1]}/${ssh[2]}` : text.includes('://') ? text : `https://${text}`);
            if (url === null || !/^(https?|git|ssh):$/.test(url.protocol) || url.hostname === '')
                return undefined;
            const parts = url.pathname.split('/').filter((part) => part !== '');
            if (parts.length > 1 && /^(git|cgit|r)$/.test(parts[0]))
                parts.shift();
            const path = parts
                .join('/')
                .replace(/@[^@/]*$/, '')
                .replace(/\.git$/, '');
            if (path === '')
                return undefined;
            return `${url.hostname.replace(/^www\./, '')}/${path}`;
        }
    }),
    31807: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Sw: () => (identityOfCpe),
            gd: () => (readPurl),
            te: () => (cpeParts),
            tr: () => (identityOfPurl)
        });
        var packageurl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87091);
        var packageurl_js__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(packageurl_js__WEBPACK_IMPORTED_MODULE_0__);
        var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15678);
        const TYPES = {
            pypi: 'pypi',
            cran: 'cran',
            bioconductor: 'bioconductor',
            cpan: 'cpan',
            npm: 'npm',
            cargo: 'cargo',
            gem: 'gem',
            golang: 'go',
        };
        function identityOfPurl(text) {
            const purl = readPurl(text);
            if (purl === undefined)
                return undefined;
            const { type, namespace, name } = purl;
            const origin = 'its package URL';
            const found = (kind, given) => {
                const known = (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(kind, given);
                return known === undefined ? undefined : { kind, name: known, certainty: 'certain', origin };
            };
            if (type === 'github' || type === 'bitbucket' || type === 'gitlab')
                return found('git', `https://${type}.${type === 'bitbucket' ? 'org' : 'com'}/${namespace}/${name}`);
            const kind = TYPES[type];
            if (kind === undefined)
                return undefined;
            const joined = kind === 'npm' || kind === 'go' ? [namespace, name].filter(Boolean).join('/') : name;
            return found(kind, joined);
        }
        function readPurl(text) {
            try {
                const { type, namespace, name, version, qualifiers } = packageurl_js__WEBPACK_IMPORTED_MODULE_0__.PackageURL.fromString(text);
                const sha = qualifiers?.['sha'];
                return type && name
                    ? {
                        type,
                        name,
                        ...(namespace && { namespace }),
                        ...(version && { version }),
                        ...(sha && { sha }),
                    }
                    : undefined;
            }
            catch {
                return undefined;
            }
        }
        function identityOfCpe(text) {
            const parts = cpeParts(text);
            const name = parts && (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.Vb)('cpe', `${parts.vendor}:${parts.product}`);
            return name === undefined
                ? undefined
                : { kind: 'cpe', name, certainty: 'certain', origin: 'its CPE' };
        }
        function cpeParts(text) {
            const rest = /^cpe:(?:2\.3:|\/)(.+)$/.exec(text)?.[1];
            if (rest === undefined || text.length > 1000)
                return undefined;
            const parts = rest.split(/(?<!\\):/).map((part) => part.replaceAll(/\\(.)/g, '$1').toLowerCase());
            const [part, vendor, product] = parts;
            if (!part || !vendor || !product || !/^[aoh]$/.test(part) || vendor === '*' || product === '*')
                return undefined;
            const at = (place) => parts[place] || '*';
            return { part, vendor, product, version: at(3), update: at(4), targetSoftware: at(8) };
        }
    }),
    8109: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Dg: () => (npxLine),
            xv: () => (VERSION),
            y5: () => (docsAddress)
        });
        const VERSION = '1.0.0';
        const DOCS_URL = 'https://syspack.github.io/pakages/';
        const docsAddress = (version, page) => `${DOCS_URL}v${version.split('.').slice(0, 2).join('.')}/${page === undefined ? '' : `${page}.html`}`;
        const NPM_PACKAGE = '@syspack/pakages';
        const npxLine = (words) => `npx ${NPM_PACKAGE}@${VERSION.split('.')[0]} ${words}`.trimEnd();
    }),
    52637: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $V: () => (withConfiguration),
            AK: () => (spackSettings),
            QV: () => (configurationOf),
            xg: () => (handOn)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97276);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31058);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43190);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17813);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24356);
        var _declared_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70842);
        const DEFAULT_PADDING = 256;
        const DEFAULT_EXTERNALS = ['gmake'];
        const HANDED_ON = Object.keys(_declared_inputs_js__WEBPACK_IMPORTED_MODULE_2__.s).filter((name) => name !== 'work-dir');
        function handOn(inputs, host) {
            const given = {
                ...inputs,
                repository: repositoriesOf(inputs, host),
                ...(inputs['install-root'] && {
                    'install-root': (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, inputs['install-root']),
                }),
            };
            for (const name of HANDED_ON) {
                const value = given[name];
                if (isGiven(value))
                    host.exportVariable((0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.LO)(name), Array.isArray(value) ? value.join('\n') : String(value));
            }
        }
        function withHandedOn(inputs, host) {
            const handed = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.TL)(_declared_inputs_js__WEBPACK_IMPORTED_MODULE_2__.s, (name) => HANDED_ON.includes(name) ? host.env[(0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.LO)(name)] : undefined);
            const merged = Object.fromEntries(HANDED_ON.map((name) => [name, isGiven(inputs[name]) ? inputs[name] : handed[name]]));
            return { ...inputs, ...merged };
        }
        const configurationOf = ({ workspace, }) => (0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.GA)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.oT));
        function withConfiguration(given, configuration, host) {
            const inputs = withNamedTarget({ ...given, ...withHandedOn(given, host) }, configuration);
            const named = configuration?.values.repository;
            return inputs.repository.length > 0 || named === undefined
                ? inputs
                : { ...inputs, repository: [named] };
        }
        function withNamedTarget(inputs, configuration) {
            const name = inputs['target-name'];
            if (name === undefined)
                return inputs;
            const { target, compiler } = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.FB)(configuration?.values.targets ?? [], name);
            return {
                ...inputs,
                target: inputs.target ?? target,
                compiler: inputs.compiler ?? compiler,
            };
        }
        const isGiven = (value) => value !== undefined && !(Array.isArray(value) && value.length === 0);
        function spackSettings(given, host, mirrors = []) {
            const inputs = withHandedOn(given, host);
            const work = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_6__.k)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, inputs['work-dir']));
            const cache = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, (0, _pakages_core__WEBPACK_IMPORTED_MODULE_7__.n)(host.env));
            return {
                workFolder: work.root,
                cacheFolder: cache,
                mirrors,
                buildCache: work.cache,
                repositories: repositoriesOf(inputs, host),
                spackRef: inputs['spack-ref'],
                spackRepository: inputs['spack-repository'],
                recipesRef: inputs['recipes-ref'],
                recipesRepository: inputs['recipes-repository'],
                installRoot: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, inputs['install-root'] ?? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache, 'store')),
                paddedLength: inputs['padded-length'] ?? DEFAULT_PADDING,
                target: inputs.target,
                compiler: inputs.compiler,
                jobs: inputs.jobs,
                externals: inputs.externals.length === 0
                    ? DEFAULT_EXTERNALS
                    : inputs.externals.filter((name) => name !== 'none'),
            };
        }
        function repositoriesOf({ repository }, { workspace }) {
            if (repository.length > 0)
                return repository.map((folder) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, folder));
            const markers = ['repo.yaml', 'spack_repo', (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)('repos', 'spack_repo')];
            return markers.some((name) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, name))) ? [workspace] : [];
        }
    })
};
