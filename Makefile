# The program, without Maven where nothing needs compiling. `make` prints the targets.
.DEFAULT_GOAL := help
.PHONY: help synth check steps lock-images diff verify golden explain secrets bench dist completion stack run-job upload workflows clean

MVN ?= mvn
JAVA ?= java
ENV ?=
KEY ?=
OBJECT ?=
JOB ?=
ENDPOINT ?=
DRY_RUN ?=
BASE ?=
FORMAT ?=
GATE ?=
POINTER ?=
QUIET ?=
VERBOSE ?=

SOURCES := pom.xml $(shell find src/main .mvn -type f)
# The program names the commands of make, and shows on a terminal what takes long.
PROGRAM = $(JAVA) -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx800m \
	-Dspark-platform.started-by=make $$(if test -t 2; then echo -Dspark-platform.terminal=true; fi) \
	-cp target/classes:$$(cat target/classpath) com.carbon254.spark.Main
SPOKEN = $(if $(FORMAT),--format=$(FORMAT)) $(if $(QUIET),--quiet) $(if $(VERBOSE),--verbose)

help: ## print the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  \1\t\2/p' $(MAKEFILE_LIST) | expand -t 14

synth: target/compiled ## write generated/ from environments/; ENV=prod for one environment, VERBOSE=1, QUIET=1, FORMAT=json
	@$(PROGRAM) $(if $(ENV),--env=$(ENV)) $(SPOKEN)

check: target/compiled ## say whether generated/ is what would be written; ENV, VERBOSE, QUIET, FORMAT as above
	@$(PROGRAM) --check $(if $(ENV),--env=$(ENV)) $(SPOKEN)

steps: target/compiled ## print the commands that bring an environment to a fresh cluster: ENV=dev
	@$(PROGRAM) steps $(ENV)

lock-images: target/compiled ## ask the registries for the digests of all images, and write environments/images.lock
	@$(PROGRAM) lock-images

diff: target/compiled ## say what a change does to what runs: BASE=main ENV=prod FORMAT=markdown GATE=1
	@$(PROGRAM) diff $(if $(BASE),--base="$(BASE)") $(if $(ENV),--env=$(ENV)) $(if $(FORMAT),--format=$(FORMAT)) $(if $(GATE),--gate)

verify: ## run all tests and checks that need no engine
	$(MVN) -B verify

golden: ## rewrite approved files and committed documents, then show what changed
	-$(MVN) -B test -Dgroups=golden -Dgolden.update
	@git status --short golden environments src/site src/test/resources

explain: target/compiled ## say where a value comes from: ENV=prod KEY=history.ingress.host, or ENV=prod OBJECT=Deployment/spark-history-server POINTER=/spec/replicas
	@$(PROGRAM) explain $(ENV) $(if $(OBJECT),$(OBJECT) "$(POINTER)","$(KEY)")

secrets: target/compiled ## say which Secrets must exist, where, with which keys: ENV=prod
	@$(PROGRAM) secrets $(if $(ENV),--env=$(ENV))

bench: ## measure the program against bare cdk8s
	$(MVN) -q -B test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/test-classpath
	@$(JAVA) -cp target/test-classes:target/classes:$$(cat target/test-classpath) com.carbon254.spark.bench.Benchmark

dist: ## build the runnable distribution below target/
	@$(MVN) -q -B package -DskipTests
	@for archive in target/spark-platform-*-bin.tar.gz; do \
		folder=$${archive%.tar.gz}/$$(basename $${archive%-bin.tar.gz}); \
		echo "$$archive: $$(du -h $$archive | cut -f1), to copy to where it is needed"; \
		echo "$$folder: the same, unpacked; bin/spark-platform runs it, docs/ has guide and reference, schema.json is for editors"; \
		echo "Try it: $$folder/bin/spark-platform --help"; \
	done

completion: target/compiled ## print a completion script for bash and zsh
	@$(PROGRAM) generate-completion

workflows: ## publish the workflows of DolphinScheduler as they are in generated/: ENV=prod, a token in DOLPHINSCHEDULER_TOKEN
	@python3 -B src/main/resources/workflows/publish.py "generated/$(or $(ENV),dev)/k8s/dolphinscheduler/publish"

stack: ## start the parts that jobs need, on this machine, until Ctrl-C; ENV=dev if nothing else is said
	@.ci/stack/run up $(if $(ENV),--env=$(ENV))

run-job: ## run a rendered job on the stack, or on one of its own: JOB=my-spark-job
	@.ci/stack/run run-job $(if $(ENV),--env=$(ENV)) "$(JOB)"

upload: ## bring programs to the object store that jobs read them from: ENV=dev, DRY_RUN=1, ENDPOINT=another way to it
	@.ci/stack/run upload $(if $(ENV),--env=$(ENV)) $(if $(DRY_RUN),--dry-run) $(if $(ENDPOINT),--endpoint="$(ENDPOINT)")

clean: ## remove what was built
	$(MVN) -q -B clean

target/compiled: $(SOURCES)
	@$(MVN) -q -B synth-compile dependency:build-classpath -Dmdep.includeScope=runtime -Dmdep.outputFile=target/classpath
	@touch $@
