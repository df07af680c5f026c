/**
 * What a change in a file may mean for who builds or runs it, what matters most first: how it is
 * built, that it asks the network, what nobody can read, what it may be used for, then the rest.
 */
export const CONCERNS = ['build', 'network', 'binary', 'licence', 'source', 'test', 'docs'] as const

/** See {@link CONCERNS}. */
export type FileConcern = (typeof CONCERNS)[number]

/** Files that build systems, package managers and shells read or run while something is built. */
const BUILD = new RegExp(
  [
    '^CMakeLists\\.txt$|\\.cmake(\\.in)?$|^CMakePresets\\.json$',
    '^configure(\\..*)?$|^aclocal\\.m4$|\\.m4$|\\.ac$|^autogen\\.sh$|^bootstrap(\\.sh)?$|^config\\.(guess|sub|rpath)$|^ltmain\\.sh$|^libtool$',
    '^(GNU)?makefile([._-].*)?$|\\.(mk|mak|am)$',
    '^meson(\\.build|\\.options|_options\\.txt)$|^SConstruct$|^SConscript$|^wscript$|^waf$|\\.pro$|\\.pri$',
    '^(setup\\.(py|cfg)|pyproject\\.toml|MANIFEST\\.in|.*\\.pth|conftest\\.py|noxfile\\.py|tox\\.ini|requirements.*\\.txt|hatch_build\\.py)$',
    '^(Cargo\\.(toml|lock)|build\\.rs|go\\.(mod|sum|work)|package(-lock)?\\.json|yarn\\.lock|pnpm-lock\\.yaml|binding\\.gyp)$',
    '^(pom\\.xml|build\\.gradle(\\.kts)?|settings\\.gradle(\\.kts)?|gradlew|build\\.xml)$|^(Makefile|Build)\\.PL$|\\.gemspec$|^Rakefile$|^extconf\\.rb$',
    '^(BUILD|WORKSPACE|MODULE)(\\.bazel)?$|\\.bzl$|^DESCRIPTION$|^NAMESPACE$|^build\\.(sh|py|zig)$|^Dockerfile$|\\.(sh|bash|csh|bat|cmd|ps1)$',
  ].join('|'),
  'i',
)
const LICENCE =
  /^(licen[cs]e|copying|copyright|notice|patents|unlicense)([._-].*)?$|\.(license|spdx)$/i
const DOCUMENT =
  /\.(md|rst|txt|html?|adoc|tex|texi|info|pod|[1-9]|po|pot|svg)$|^(changelog|changes|news|readme|authors|todo|thanks)([._-].*)?$/i

/** What a file is for by its path; what is in it may be of more concern. */
export function concernOfPath(path: string): FileConcern {
  const parts = path.split('/')
  const name = parts.at(-1) ?? ''
  if (BUILD.test(name)) return 'build'
  if (LICENCE.test(name) || parts.slice(0, -1).some((part) => /^licen[cs]es$/i.test(part)))
    return 'licence'
  if (parts.slice(0, -1).some((part) => /^(tests?|testing|testdata|t|spec|fixtures)$/i.test(part)))
    return 'test'
  return DOCUMENT.test(name) || parts.slice(0, -1).some((part) => /^(docs?|man)$/i.test(part))
    ? 'docs'
    : 'source'
}

/** Programs and calls that ask the network, in the languages that packages are written in. */
const ASKS =
  /\b(?:curl|wget|aria2c|ncat|netcat|socat|telnet)\s+[-"'$\w]|\bcurl_easy_|\b(?:urllib|urlopen|httplib|http\.client|requests\.(?:get|post|put|request)|aiohttp|httpx|socket\.(?:socket|create_connection)|paramiko|ftplib|smtplib)\b|\b(?:getaddrinfo|gethostbyname|inet_addr|inet_pton)\s*\(|\bsocket\s*\(\s*(?:AF|PF)_|\bconnect\s*\(\s*\w+\s*,|\b(?:WSAStartup|InternetOpen|URLDownloadToFile|WinHttp\w+)\b|\b(?:ExternalProject_Add|FetchContent_\w+|file\s*\(\s*DOWNLOAD)\b|\bgit\s+(?:clone|fetch|pull|submodule\s+update)\b|\b(?:pip3?|npm|yarn|pnpm|cargo|gem|go|conda|apt(?:-get)?|yum|dnf|brew)\s+(?:install|fetch|add|get)\b|\bdownload\.file\s*\(|\bInvoke-WebRequest\b|\bnet\/http\b|\breqwest::|\bTcpStream::|\bQNetworkAccessManager\b|\bXMLHttpRequest\b|\bfetch\s*\(\s*["'`]https?:|\bnew\s+WebSocket\b|\/dev\/(?:tcp|udp)\//i

/** Longer lines are minified or made to stall: only their beginning is looked at. */
const LONGEST_LINE = 2000

/** Whether a line of a program asks the network. */
export const asksNetwork = (line: string): boolean => ASKS.test(line.slice(0, LONGEST_LINE))

const ADDRESS = /\b(?:https?|ftp|git|ssh):\/\/(?:[^\s/@"'<>]{1,100}@)?([a-z0-9.-]{1,253})/gi

/** The hosts of the addresses in a text, in lower case. */
export function hostsIn(text: string): Set<string> {
  const hosts = new Set<string>()
  for (const line of text.split('\n'))
    for (const [, host] of line.slice(0, LONGEST_LINE).matchAll(ADDRESS))
      hosts.add(host!.toLowerCase())
  return hosts
}
