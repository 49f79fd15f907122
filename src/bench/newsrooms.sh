# Makes newsrooms of generated articles and starts the packaged server on them. Sourced by what measures.
#
# Needs a JDK (JAVA_HOME or java on the path), wrk, pgbench, psql and curl. Options, by environment:
#   BENCH_SECONDS    length of a run                                                   20
#   BENCH_RUNS       runs of which the median counts                                   3
#   BENCH_DIR        where the newsrooms, made once each, and the logs are kept                      target/bench
#   BENCH_JAVA_OPTS  options of the server's Java                                      -Xmx96m -XX:+UseSerialGC
# shellcheck shell=bash

seconds=${BENCH_SECONDS:-20}
runs=${BENCH_RUNS:-3}
directory=${BENCH_DIR:-target/bench}
options=${BENCH_JAVA_OPTS:--Xmx96m -XX:+UseSerialGC}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
app=target/quarkus-app
port=${BENCH_PORT:-18080}
base=http://127.0.0.1:$port
# So many articles are generated; where there are to be more, they are copied.
generated=${BENCH_GENERATED:-100000}
token=bench-0123456789abcdef0123456789abcdef

die() { echo "$*" >&2; exit 1; }

PATH=$PATH:/usr/lib/postgresql/15/bin
missing=""
for tool in "$java:a JDK of 17 or later" "wrk:apt-get install wrk" "pgbench:apt-get install postgresql-contrib" \
  "psql:apt-get install postgresql-client" "curl:apt-get install curl"; do
  command -v "${tool%%:*}" >/dev/null || missing+="  ${tool%%:*} (${tool#*:})"$'\n'
done
[ -z "$missing" ] || die "Missing:"$'\n'"$missing"
[ -f "$app/quarkus-run.jar" ] && [ -d target/test-classes/org/warraq/bench ] ||
  die "Nothing is built: mvn -q package -DskipTests"

mkdir -p "$directory"
# Whoever runs PostgreSQL for root must be able to reach it.
chmod 755 "$directory"
directory=$(cd "$directory" && pwd)
work=$directory/work
mkdir -p "$work"

server=""
finish() {
  if [ -n "$server" ] && kill -TERM "$server" 2>/dev/null; then wait "$server" || true; fi
}
trap finish EXIT

# made <class of org.warraq.bench> [arguments]: with the application and its tests at hand
made() {
  "$java" -Djava.util.logging.manager=org.jboss.logmanager.LogManager \
    -cp "$app/quarkus/transformed-bytecode.jar:$app/quarkus/generated-bytecode.jar:$app/app/*:$app/lib/main/*:$app/lib/boot/*:target/test-classes" \
    "org.warraq.bench.$1" "${@:2}" >&2
}

# seed <articles>: a newsroom of that size, unless there is one; above a hundred thousand, by copies of so many
seed() {
  local data=$directory/newsroom-$1
  [ ! -f "$data/seeded" ] || return 0
  rm -rf "$data"
  if [ "$1" -le "$generated" ]; then
    echo "Making a newsroom of $1 articles in $data …" >&2
    made Seed "$1" "$data"
  else
    [ $(($1 % generated)) = 0 ] || die "More than $generated articles are made by the hundred thousand"
    seed "$generated"
    echo "Making a newsroom of $1 articles by copies in $data …" >&2
    cp -a "$directory/newsroom-$generated" "$data"
    rm "$data/seeded"
    made Copy $(($1 / generated - 1)) "$data"
  fi
  touch "$data/seeded"
}

# start <articles>: the server, and in start_ms how long it took to the first answer
start() {
  local data=$directory/newsroom-$1 begin
  begin=$(date +%s%N)
  # shellcheck disable=SC2086
  (
    exec env WARRAQ_DATA_DIR="$data" WARRAQ_DEMO=false WARRAQ_ADMIN_TOKEN="$token" \
      WARRAQ_LIMITS_SEARCH=0 WARRAQ_HTTP_TRUSTED_CLIENTS=127.0.0.1 QUARKUS_HTTP_PORT="$port" QUARKUS_MANAGEMENT_PORT=$((port + 1)) \
      "$java" $options -jar "$app/quarkus-run.jar" >"$work/server.log" 2>&1
  ) &
  server=$!
  until curl -sf -o /dev/null "$base/v1/articles?limit=1"; do
    kill -0 "$server" 2>/dev/null || die "The server ended; see $work/server.log"
    sleep 0.02
  done
  start_ms=$((($(date +%s%N) - begin) / 1000000))
  PGPORT=$(sed -n 4p "$data/postgresql/cluster/postmaster.pid")
  PGPASSWORD=$(cat "$data/database-password")
  export PGPORT PGPASSWORD PGHOST=127.0.0.1 PGUSER=warraq PGDATABASE=warraq
}

stop() {
  kill -TERM "$server"
  wait "$server" || true
  server=""
}

# Resident memory of the Java process, in MB.
resident() { awk '/^VmRSS/ { print int($2 / 1024) }' "/proc/$server/status"; }

ask() { psql -qAtX -c "$1"; }

# A newsroom that nobody has read from yet may take longer for an answer than delivery allows itself: it is asked again.
fetch() { curl -sf --retry 5 --retry-delay 1 "$base$1" || die "$1 does not answer"; }

median() { sort -g | sed -n "$(((runs + 1) / 2))p"; }

milliseconds() { awk '{ v = $1 + 0 } /us$/ { v /= 1000 } /[0-9]s$/ { if ($1 !~ /[mu]s$/) v *= 1000 } { printf "%.2f\n", v }'; }
