#!/usr/bin/env bash
# Step of action.yml. Says with which Node the tool is run, where it is kept, by which key, and from where it comes if it
# is not there yet: a release of this repository, else what the action itself consists of, built once.
set -euo pipefail

# The job's own Node where it will do, else one that the runner keeps; neither becomes the job's.
find_node() {
  local each
  for each in "$(command -v node || true)" "${RUNNER_TOOL_CACHE:-/nowhere}"/node/*/*/bin/node "${RUNNER_TOOL_CACHE:-/nowhere}"/node/*/*/node.exe; do
    if [ -x "$each" ] && "$each" -e 'process.exit(parseInt(process.versions.node) >= 20 ? 0 : 1)'; then
      printf '%s\n' "$each"
      return
    fi
  done
  echo '::error::tankefter behöver Node.js 20 eller senare: lägg actions/setup-node före. · tankefter needs Node.js 20 or later: put actions/setup-node before it.' >&2
  return 2
}

say() { printf '%s\n' "$1=$2" >> "$GITHUB_OUTPUT"; }

node=$(find_node)
say node "$node"
release=${VERSION:-$REF}
release=${release#v}
if [[ $release =~ ^[0-9]+\.[0-9]+\.[0-9]+$ ]]; then
  key="tankefter-$release"
  say url "$GITHUB_SERVER_URL/$REPOSITORY/releases/download/v$release/tankefter-$release.tgz"
elif [ -n "$VERSION" ]; then
  echo "::error::version: 1.2.3, inte · not “$VERSION”" >&2
  exit 2
else
  # A branch or a commit: known by all that it is made from.
  sources=$(cd "$GITHUB_ACTION_PATH" && cat package-lock.json && find src rules scripts -type f | LC_ALL=C sort | while IFS= read -r file; do cat "$file"; done)
  key="tankefter-$(sha256sum <<< "$sources" | cut -c -16)"
fi
say key "$key"
say folder "$RUNNER_TEMP/$key"
