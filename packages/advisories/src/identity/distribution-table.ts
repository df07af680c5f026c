/**
 * What Alpine and Wolfi call software, by the repository that they build it of, as Wolfi's own build
 * files say, or, where its archive lies elsewhere, by its name in Spack's builtin repository. Behind
 * `=`, with commas, stand names that are others than the last part in front; without the line of
 * versions that Wolfi adds to some (`nodejs-20`). Sorted, with spaces or new lines in between.
 */
export const DISTRIBUTION_TABLE = `
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
`
