#!/bin/sh
# fetch-jars.sh REPOSITORY LIST FOLDER: fetches every jar of the list from a Maven repository into the folder, and fails
# unless each is, byte for byte, the one that was locked.
set -eu

repository=${1%/}
list=$(realpath "$2")
mkdir -p "$3"
cd "$3"

grep -v '^#' "$list" | while read -r _ path; do
    mkdir -p "${path%/*}"
    wget --quiet --tries=3 --timeout=60 --output-document="$path" "$repository/$path" || {
        echo "fetch-jars.sh: cannot fetch $path from the repository" >&2
        exit 1
    }
done

sha256sum --check --strict --quiet "$list"
