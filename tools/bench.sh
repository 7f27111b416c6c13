#!/usr/bin/env bash
# Measures what docs/performance.md states and prints it as Markdown, to be
# pasted there: bench.sh SHARED, from the root of the repository, after `make build`.
set -euo pipefail

shared=${1:?usage: bench.sh SHARED}
[[ -d $shared/corpus ]] || { echo "bench.sh: $shared/corpus: not there; the figures need the corpus" >&2; exit 1; }
mkdir -p dist
raw=dist/bench.txt
: >"$raw"

measure() { go test -run '^$' -timeout 30m -benchmem "$@" | tee -a "$raw" >&2; }

# rows turns benchmark lines into rows of a table; what go test measures by itself
# (ns, B, allocs) is told only where a benchmark has no figures of its own.
rows() {
    awk '/^Benchmark/ {
        name = $1; sub(/^Benchmark/, "", name); sub(/-[0-9]+$/, "", name)
        own = ""; usual = ""
        for (i = 3; i < NF; i += 2) {
            figure = $i " " $(i + 1)
            if ($(i + 1) ~ /^(ns\/op|B\/op|allocs\/op)$/) usual = usual (usual == "" ? "" : ", ") figure
            else own = own (own == "" ? "" : ", ") figure
        }
        print "| " name " | " (own == "" ? usual : own) " |"
    }' "$raw"
}

measure -bench . -benchtime 3x ./cmd/entente
measure -bench Corpus -benchtime 3x ./internal/reading ./internal/ingest
measure -bench Ledger/.*/append -benchtime 1000x ./internal/store/sqlite ./internal/store/postgres
measure -bench 'Ledger/.*/(verify|rebuild)' -benchtime 1x ./internal/store/sqlite ./internal/store/postgres
measure -bench Book -benchtime 3x ./internal/store/sqlite ./internal/store/postgres
measure -bench . -benchtime 3x ./internal/track/... ./internal/compare
measure -bench Gate -benchtime 500x ./internal/ingest
measure -bench Pages -benchtime 300x ./internal/web
measure -bench 'Positions|Compare' -benchtime 20x ./internal/web
measure -bench 'Wording|Brief' -benchtime 10x ./internal/web
measure -bench Frameworks -benchtime 300x ./internal/web
measure -bench . -benchtime 200ms ./internal/text/... ./internal/lexicon/... ./internal/source/... ./internal/search/... ./internal/reading/value/...

echo
echo "Machine: $(sed -n 's/^model name[[:space:]]*: //p' /proc/cpuinfo | head -n 1), $(nproc) cores, $(uname -sm), $(go version | cut -d' ' -f3)."
echo "Command: \`make bench\`, $(date -u +%F), commit $(git rev-parse --short HEAD 2>/dev/null || echo unknown)."
echo
echo "| what | figures |"
echo "| --- | --- |"
echo "| size of the program | $(($(stat -c %s bin/entente) / 1000000)) MB |"
rows
