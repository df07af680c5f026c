/**
 * The script that first lines lead through which are too long for the kernel: it behaves as Spack's
 * `bin/sbang` does (https://github.com/spack/sbang), and is our own. The long line stands second,
 * behind what the language takes for a comment; perl and ruby are told to look for it.
 */
const SCRIPT = String.raw`#!/bin/sh
# Runs a script with the interpreter that its second line names, since the line is
# too long to be the first:
#
#     #!/bin/sh /path/to/sbang
#     #!/a/long/path/to/an/interpreter with arguments
#
# The line may stand in a comment of Lua (--!), JavaScript (//!) or PHP (<?php #! ?>).
set -f

fail() {
    printf 'sbang: %s\n' "$1" >&2
    exit 1
}

[ -n "$1" ] || fail 'name the script to run'
[ -f "$1" ] || fail "there is no script $1"

first='' second=''
{
    IFS= read -r first
    IFS= read -r second
} <"$1"

# Sets "call" to what a line names, with its arguments; fails where it names nothing.
called_by() {
    case $1 in
        '#!'*) call=$(printf '%s' "$1" | cut -c 3-) ;;
        '//!'* | '--!'*) call=$(printf '%s' "$1" | cut -c 4-) ;;
        '<?php #!'*)
            call=$(printf '%s' "$1" | cut -c 9-)
            call=${'$'}{call%' ?>'}
            ;;
        *) return 1 ;;
    esac
}

called_by "$second" || called_by "$first" || fail "no line of $1 names an interpreter"

# Into words, as the kernel never does but everybody expects.
script_and_arguments=$#
set -- $call "$@"
[ $# -gt $script_and_arguments ] || fail "no line of $1 names an interpreter"
interpreter=${'$'}{1##*/}
[ "$interpreter" != sbang ] || fail "$1 leads to itself"
[ "$interpreter" != env ] || interpreter=$2
words=$(($# - script_and_arguments))

case $interpreter in
    perl | ruby)
        # Words of the call, -x, then the script: they take the first lines for text without it.
        at=0
        for word in "$@"; do
            [ $at -gt 0 ] || set --
            [ $at -ne $words ] || set -- "$@" -x
            set -- "$@" "$word"
            at=$((at + 1))
        done
        ;;
esac
exec "$@"
`

/** The content of `bin/sbang` in an install root. */
export const sbangScript = (): Buffer => Buffer.from(SCRIPT)
