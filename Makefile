# The ways to build, try, test and measure Entente. `make demo` and `make test`
# need Go, git and make; what else they need they install (Debian).
SHELL       := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := build
.DELETE_ON_ERROR:

GO      ?= go
LISTEN  ?= 127.0.0.1:8722
SHARED  ?= ../shared
CACHE   := $(CURDIR)/.cache
LINT    := $(CACHE)/bin/golangci-lint-v2.15.0
VULN    := $(CACHE)/bin/govulncheck-v1.9.0
VULNDB  := $(SHARED)/vulndb/vulndb.tar.xz

# One static binary; the race detector alone needs a C compiler.
export CGO_ENABLED := 0

# Packages whose goroutines share something.
RACED := ./internal/text/... ./internal/reading/... ./internal/source/... ./internal/search/... ./internal/store/... ./internal/asof/... ./internal/ingest/... ./internal/account/... ./internal/door/... ./internal/cli/...

# The paths of a list, whole and parted by commas.
comma  := ,
empty  :=
space  := $(empty) $(empty)
listed = $(subst $(space),$(comma),$(strip $(abspath $(1))))

.PHONY: help build demo test needs check format vet lint race vulnerabilities bench eval weights picture clean

help: ## list these targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 18

build: ## bin/entente
	$(GO) build -trimpath -ldflags '-s -w' -o bin/entente ./cmd/entente

demo: build ## load the example and serve it on LISTEN
	mkdir -p dist
	bin/entente demo --db dist/demo.db --listen $(LISTEN)

needs:
	@tools/need.sh chromium=chromium python3=python3 xmllint=libxml2-utils

test: needs ## all tests
	tools/postgres.sh $(GO) test -timeout 8m ./...

check: format vet lint test race vulnerabilities ## all that a change must pass

format:
	@unformatted=$$(gofmt -l $$(git ls-files '*.go')); \
	if [ -n "$$unformatted" ]; then echo "run gofmt -w on:" $$unformatted >&2; exit 1; fi

vet:
	$(GO) vet ./...

lint: $(LINT)
	$(LINT) run

race:
	@tools/need.sh gcc=gcc
	CGO_ENABLED=1 tools/postgres.sh $(GO) test -race -short -timeout 8m $(RACED)

vulnerabilities: $(VULN)
	@if [ -f "$(VULNDB)" ]; then \
		tools/need.sh xz=xz-utils; \
		rm -rf $(CACHE)/vulndb && mkdir -p $(CACHE)/vulndb && tar -xJf "$(VULNDB)" -C $(CACHE)/vulndb; \
		index=$$(find $(CACHE)/vulndb -type d -name index | head -n 1); \
		$(VULN) -db "file://$${index%/index}" ./...; \
	else \
		$(VULN) ./...; \
	fi

$(LINT):
	@mkdir -p $(CACHE)/bin
	GOBIN=$(CACHE)/bin $(GO) install github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0
	mv $(CACHE)/bin/golangci-lint $@

$(VULN):
	@mkdir -p $(CACHE)/bin
	GOBIN=$(CACHE)/bin $(GO) install golang.org/x/vuln/cmd/govulncheck@v1.9.0
	mv $(CACHE)/bin/govulncheck $@

bench: build ## measure everything that docs/performance.md states; needs SHARED
	DURABLE=on tools/postgres.sh tools/bench.sh $(SHARED)

FIT = $(GO) test ./internal/reading -count 1 -timeout 60m -v -fit-gold "$(call listed,$(GOLD))" -fit-texts "$(call listed,$(TEXTS))" -fit-except "$(call listed,$(EXCEPT))" $(if $(ONTO),-fit-onto)

weights: ## fit the weights of participants, names of meetings, acts, commitments and deliveries to the gold readings of the folders GOLD, whose texts lie there or in TEXTS, without those that the files EXCEPT name; ONTO=1 goes on from the weights of now
	$(FIT) -run TestFitAttenders -fit-write $(CURDIR)/data/lexicons/en/participant-weights.tsv
	$(FIT) -run TestFitNames -fit-write $(CURDIR)/data/lexicons/en/meeting-name-weights.tsv
	$(FIT) -run TestFitActs -fit-write $(CURDIR)/data/lexicons/en/act-weights.tsv
	$(FIT) -run TestFitPartings -fit-write $(CURDIR)/data/lexicons/en/parting-weights.tsv
	$(FIT) -run TestFitPromises -fit-write $(CURDIR)/data/lexicons/en/promise-weights.tsv
	$(FIT) -run TestFitEndings -fit-write $(CURDIR)/data/lexicons/en/ending-weights.tsv
	$(FIT) -run TestFitDeeds -fit-write $(CURDIR)/data/lexicons/en/deed-weights.tsv
	$(FIT) -run TestFitTimes -fit-write $(CURDIR)/data/lexicons/en/when-weights.tsv

eval: ## measure the engine and its parts, and write the figures into docs/quality.md; RECORD=1 makes them the marks
	@mkdir -p dist && rm -f dist/marks.tsv
	CI=true ENTENTE_MARKS=$(CURDIR)/dist/marks.tsv $(GO) test -count=1 -run '^Test(MarksOf.*|Suites|Gold|GoldenRules)$$' ./internal/eval ./internal/text ./internal/reading/value
	ENTENTE_MARKS=$(CURDIR)/dist/marks.tsv $(GO) test -count=1 -run '^TestQualityPage$$' ./internal/eval/marks
	@cat dist/quality.md

picture: needs ## take the README's picture of a document anew
	$(GO) test ./internal/web -run TestPicture -picture $(CURDIR)/docs/images/document.png

clean: ## remove what was built
	rm -rf bin dist .cache
