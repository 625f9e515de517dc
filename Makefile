# Two commands do everything: `make run` starts the sample municipality, `make test` runs every test.
# The rest are the steps they consist of, and what a developer needs besides.

PORT ?= 8080
DATA ?= .demo

.PHONY: run test build release bench prepare-run prepare-test screenshots clean-demo

run: prepare-run build
	.build/debug/kanalvakt demo --port $(PORT) --data $(DATA)

test: prepare-test
	Scripts/test

build:
	swift build --product kanalvakt

release: prepare-run
	swift build --configuration release --product kanalvakt

bench: prepare-test
	Scripts/benchmarks

screenshots: prepare-test build
	Scripts/screenshots

prepare-run:
	Scripts/prepare run

prepare-test:
	Scripts/prepare test

clean-demo:
	rm -rf $(DATA)
