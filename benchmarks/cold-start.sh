#!/usr/bin/env bash
# How long `entente code` takes for one article from a cold start, JSON printed and all: wall-clock seconds of several
# runs, for every JDK of 17 or newer that is found. Usage: benchmarks/cold-start.sh [RUNS] [ARTICLE]
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
runs=${1:-7}
article=${2:-$home/examples/01-wire-lavrov-in-islamabad.txt}

seen=''
for jdk in ${JAVA_HOME:+"$JAVA_HOME"} /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    jdk=$(cd "$jdk" 2>/dev/null && pwd -P) || continue
    [[ -r $jdk/release && $seen != *"|$jdk|"* ]] || continue
    seen+="|$jdk|"
    version=$(sed -n 's/^JAVA_VERSION="\(.*\)"/\1/p' "$jdk/release")
    [[ ${version%%.*} -ge 17 ]] || continue
    # The first run prepares the archive of classes, and is not counted.
    ENTENTE_JAVA=$jdk "$home/entente" code "$article" >/dev/null
    times=()
    for _ in $(seq "$runs"); do
        begin=$(date +%s%N)
        ENTENTE_JAVA=$jdk "$home/entente" code "$article" >/dev/null
        times+=("$((($(date +%s%N) - begin) / 1000000))")
    done
    sorted=($(printf '%s\n' "${times[@]}" | sort -n))
    awk -v v="$version" -v n="$runs" -v a="${sorted[0]}" -v m="${sorted[$((runs / 2))]}" -v z="${sorted[$((runs - 1))]}" \
        'BEGIN { printf "Java %-10s %d runs: best %.2f s, median %.2f s, worst %.2f s\n", v, n, a/1000, m/1000, z/1000 }'
done
