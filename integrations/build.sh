#!/usr/bin/env bash
# Restores, builds and tests the integrations. Where the registry lacks a library they adapt, says so and ends well: nothing else
# needs them. A further folder of packages is named by the environment variable RestoreAdditionalProjectSources.
set -euo pipefail
cd "$(dirname "$0")"

if ! restored=$(dotnet restore Integrations.sln 2>&1); then
    # NU1101: no such package; NU1102, NU1103: no such version. Anything else is a fault.
    lacking=$(grep -oE "error NU110[123]: Unable to find (a stable )?package [A-Za-z.]+" <<<"$restored" | grep -oE '[A-Za-z.]+$' | sed 's/\.$//' | sort -u | paste -sd, | sed 's/,/, /g' || true)
    if [ -n "$lacking" ] && ! grep -E 'error [A-Z]+[0-9]+:' <<<"$restored" | grep -qvE 'error NU110[123]:'; then
        echo "Integrations: SKIPPED, because the package registry lacks $lacking"
        exit 0
    fi
    echo "$restored"
    exit 1
fi

dotnet build Integrations.sln --no-restore -c Release
dotnet format Integrations.sln --no-restore --verify-no-changes
dotnet test Integrations.sln --no-build -c Release
echo 'Integrations: built and tested'
