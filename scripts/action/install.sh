#!/usr/bin/env bash
# Step of action.yml, where the cache did not have it: puts the packed tool into FOLDER, from the release at URL, else built
# from what the action consists of.
set -euo pipefail
[ ! -e "$FOLDER/dist/cli.js" ] || exit 0
packed=$(mktemp -d)
trap 'rm -rf "$packed"' EXIT

build() {
  cd "$GITHUB_ACTION_PATH"
  # The npm that belongs to the chosen Node, for this step alone.
  PATH="$PATH:$(dirname "$NODE")"
  npm ci --no-progress
  npm pack --ignore-scripts --silent --pack-destination "$packed"
}

if [ -z "$URL" ] || ! curl --fail --silent --show-error --location --retry 3 --output "$packed/tankefter.tgz" "$URL"; then
  if [ -n "${VERSION:-}" ]; then
    echo "::error::$VERSION: $URL finns inte · is not there" >&2
    exit 2
  fi
  (build)
fi
mkdir -p "$FOLDER"
tar -xzf "$packed"/*.tgz -C "$FOLDER" --strip-components=1
