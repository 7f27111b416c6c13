#!/usr/bin/env bash
# Measures what docs/performance.md states and prints it as Markdown, to be
# pasted there: bench.sh SHARED, from the root of the repository, after `make build`.
set -euo pipefail

shared=${1:?bench.sh SHARED}
[[ -d $shared/corpus ]] || { echo "bench.sh: $shared/corpus: not there; the figures need the corpus" >&2; exit 1; }
mkdir -p dist
raw=dist/bench.txt

{
    go test -run '^$' -bench . -benchtime 1x -timeout 30m ./cmd/entente
    go test -run '^$' -bench . -benchmem -timeout 30m ./internal/...
} | tee "$raw" >&2

processor=$(sed -n 's/^model name[[:space:]]*: //p' /proc/cpuinfo | head -n 1)
echo
echo "Machine: ${processor:-unknown processor}, $(nproc) cores, $(uname -sm), $(go version | cut -d' ' -f3)."
echo "Command: \`make bench\`, $(date -u +%F), commit $(git rev-parse --short HEAD 2>/dev/null || echo unknown)."
echo
echo "| what | figures |"
echo "| --- | --- |"
printf '| size of the program | %.1f MB |\n' "$(($(stat -c %s bin/entente) / 100000))e-1"
awk '/^Benchmark/ {
    name = $1; sub(/^Benchmark/, "", name); sub(/-[0-9]+$/, "", name)
    figures = ""
    for (i = 3; i < NF; i += 2) {
        if ($(i + 1) == "ns/op" && NF > 4 && name ~ /Corpus|Pages|Start/) continue
        figures = figures (figures == "" ? "" : ", ") $i " " $(i + 1)
    }
    print "| " name " | " figures " |"
}' "$raw"
