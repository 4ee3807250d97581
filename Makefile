# The program, without Maven where nothing needs compiling. `make` prints the targets.
.DEFAULT_GOAL := help
.PHONY: help synth check verify golden explain bench dist completion clean

MVN ?= mvn
JAVA ?= java
ENV ?=
KEY ?=
OBJECT ?=
POINTER ?=

SOURCES := pom.xml $(shell find src/main .mvn -type f)
PROGRAM = $(JAVA) -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx800m \
	-cp target/classes:$$(cat target/classpath) com.carbon254.spark.Main

help: ## print the targets
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  \1\t\2/p' $(MAKEFILE_LIST) | expand -t 14

synth: target/compiled ## write generated/ from environments/; ENV=prod for one environment
	@$(PROGRAM) $(if $(ENV),--env=$(ENV))

check: target/compiled ## say whether generated/ is what would be written
	@$(PROGRAM) --check $(if $(ENV),--env=$(ENV))

verify: ## run all tests and checks that need no engine
	$(MVN) -B verify

golden: ## rewrite approved files and committed documents, then show what changed
	-$(MVN) -B test -Dgroups=golden -Dgolden.update
	@git status --short golden environments src/site src/test/resources

explain: target/compiled ## say where a value comes from: ENV=prod KEY=history.ingress.host, or ENV=prod OBJECT=Deployment/spark-history-server POINTER=/spec/replicas
	@$(PROGRAM) explain $(ENV) $(if $(OBJECT),$(OBJECT) "$(POINTER)","$(KEY)")

bench: ## measure the program against bare cdk8s
	$(MVN) -q -B test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/test-classpath
	@$(JAVA) -cp target/test-classes:target/classes:$$(cat target/test-classpath) com.carbon254.spark.bench.Benchmark

dist: ## build the runnable distribution below target/
	$(MVN) -q -B package -DskipTests

completion: target/compiled ## print a completion script for bash and zsh
	@$(PROGRAM) generate-completion

clean: ## remove what was built
	$(MVN) -q -B clean

target/compiled: $(SOURCES)
	@$(MVN) -q -B synth-compile dependency:build-classpath -Dmdep.includeScope=runtime -Dmdep.outputFile=target/classpath
	@touch $@
