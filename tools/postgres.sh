#!/usr/bin/env bash
# Runs a command with a PostgreSQL server of its own: postgres.sh COMMAND …
# Its files are in a temporary folder, it listens on a free port of the loopback
# address, and both are gone when the command has ended, in whatever way. The
# command finds the address in ENTENTE_TEST_POSTGRES; where that is set, the
# server there is used instead.
set -euo pipefail

[[ -n ${ENTENTE_TEST_POSTGRES:-} ]] && exec "$@"

# Debian keeps the programs of a server out of the PATH.
find_initdb() { command -v initdb || ls -d /usr/lib/postgresql/*/bin/initdb 2>/dev/null | sort -V | tail -n 1; }
initdb=$(find_initdb) || true
if [[ -z $initdb ]]; then
    "$(dirname "$0")/need.sh" initdb=postgresql
    initdb=$(find_initdb)
fi
bin=$(dirname "$(readlink -f "$initdb")")

# The server refuses to run as root.
as=()
folder=$(mktemp -d)
if [[ $EUID -eq 0 ]]; then
    user=postgres
    id "$user" >/dev/null 2>&1 || user=nobody
    chown "$user" "$folder"
    as=(runuser -u "$user" --)
fi

child=
finish() {
    "${as[@]}" "$bin/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1 || true
    rm -rf "$folder"
}
trap finish EXIT
trap '[[ -n $child ]] && kill -TERM "$child" 2>/dev/null; exit 130' INT TERM HUP

# Nothing here outlives the command, so nothing is synced to the disk, unless
# DURABLE=on asks for it, to be measured. The order of English in the database shows a query
# that relies on an order it did not ask for.
password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
cd "$folder"
printf '%s' "$password" >password
[[ $EUID -eq 0 ]] && chown "$user" password
"${as[@]}" "$bin/initdb" -D "$folder/data" --no-sync --encoding=UTF8 --locale=C.UTF-8 --locale-provider=icu --icu-locale=en-US \
    --username=entente --auth=scram-sha-256 --pwfile="$folder/password" >log 2>&1 || { cat log >&2; exit 1; }
rm password
cat >>data/postgresql.conf <<CONF
listen_addresses = '127.0.0.1'
unix_socket_directories = '$folder'
fsync = ${DURABLE:-off}
synchronous_commit = ${DURABLE:-off}
full_page_writes = ${DURABLE:-off}
max_connections = 300
CONF
cd "$OLDPWD"

port=
for try in 1 2 3 4 5; do
    port=$((20000 + RANDOM % 12000))
    "${as[@]}" "$bin/pg_ctl" -D "$folder/data" -l "$folder/data/log" -o "-p $port" -w -t 60 start >/dev/null 2>&1 && break
    [[ $try -lt 5 ]] || { cat "$folder/data/log" >&2; exit 1; }
done
export ENTENTE_TEST_POSTGRES="postgres://entente:$password@127.0.0.1:$port/postgres?sslmode=disable"

"$@" &
child=$!
status=0
wait "$child" || status=$?
exit "$status"
