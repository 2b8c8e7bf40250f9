#!/usr/bin/env bash
# Step of action.yml: runs the tool in FOLDER with NODE over what the inputs say. An input that is empty is not given.
set -euo pipefail

options=(--format "$FORMAT")
given() { if [ -n "$2" ]; then options+=("$1=$2"); fi; }
given --fail-on "$FAIL_ON"
given --max-warnings "$MAX_WARNINGS"
given --config "$CONFIG"
given --register "$REGISTER"
given --locale "$LOCALE"
given --baseline "$BASELINE"
if [ -n "$SARIF_FILE" ]; then options+=("--output=sarif=$SARIF_FILE"); fi
if [ -n "$HTML_FILE" ]; then options+=("--output=html=$HTML_FILE"); fi
case $CHANGED in
  true) options+=(--changed) ;;
  '' | false) ;;
  *) options+=("--changed=$CHANGED") ;;
esac
case $MASK_NAMES in
  true) options+=(--mask-names) ;;
  false) options+=(--no-mask-names) ;;
  '') ;;
  *)
    echo 'mask-names: true eller false · true or false' >&2
    echo 'exit-code=2' >> "$GITHUB_OUTPUT"
    exit 2
    ;;
esac
while IFS= read -r argument; do
  if [ -n "$argument" ]; then options+=("$argument"); fi
done <<< "$ARGUMENTS"
paths=()
while IFS= read -r path; do
  if [ -n "$path" ]; then paths+=("$path"); fi
done <<< "$PATHS"
code=0
"$NODE" "$FOLDER/dist/cli.js" "${options[@]}" -- "${paths[@]}" || code=$?
echo "exit-code=$code" >> "$GITHUB_OUTPUT"
exit "$code"
