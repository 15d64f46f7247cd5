# Shared by the commands in bin/: where Java is, what is built, which port is free.
# Sourced, never run. Everything here may be called twice.

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
APP="$ROOT/server/target/app"                         # the server, unpacked for a fast start
SIMULATOR_JAR="$ROOT/zalo-simulator/target/zalo-simulator.jar"
ACCEPTANCE="$ROOT/acceptance/target"

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

# Prints the comment at the head of a command: its help.
help_of() { sed -n '2,/^[^#]/{/^#/!q;s/^# \{0,1\}//p}' "$1"; }

# ---------------------------------------------------------------- Java and Maven

# Is this folder a JDK 25? Its own release file says so; nothing is started.
is_jdk_25() {
  [ -x "$1/bin/javac" ] && grep -qs '^JAVA_VERSION="25[."]' "$1/release"
}

# Sets and exports JAVA_HOME to a JDK 25: JAVA_HOME itself, the usual folders, then the java on the path.
find_jdk() {
  local candidate
  if [ -n "${JAVA_HOME:-}" ] && is_jdk_25 "$JAVA_HOME"; then export JAVA_HOME; return; fi
  for candidate in /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    if is_jdk_25 "$candidate"; then export JAVA_HOME="$candidate"; return; fi
  done
  if candidate="$(command -v javac)"; then
    candidate="$(dirname "$(dirname "$(readlink -f "$candidate")")")"
    if is_jdk_25 "$candidate"; then export JAVA_HOME="$candidate"; return; fi
  fi
  fail "Bình Yên needs a JDK 25 and found none. Install Temurin 25 from https://adoptium.net (Debian 12), or
'apt-get install openjdk-25-jdk-headless' (Debian 13, Ubuntu 24.04 or newer), or set JAVA_HOME to the one you have."
}

# Maven from the command line, on the JDK found. BINHYEN_MAVEN_OPTIONS is added (check-fresh names a repository there).
maven() {
  # the options keep an older Maven's own libraries from printing warnings on a newer Java
  # shellcheck disable=SC2086 # several options in one variable
  (cd "$ROOT" && MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}" \
    ./mvnw -B -Dstyle.color=never ${BINHYEN_MAVEN_OPTIONS:-} "$@")
}

# ---------------------------------------------------------------- building

# Is the target missing, or is any of the sources newer?
is_stale() {
  local target="$1"; shift
  [ ! -e "$target" ] || [ -n "$(find "$@" -newer "$target" -print -quit 2>/dev/null)" ]
}

# One build at a time in one tree: two commands started together must not write the same files.
under_build_lock() {
  mkdir -p "$ROOT/var" 2>/dev/null && [ -w "$ROOT/var" ] ||
    fail "The folder $ROOT cannot be written to by $(id -un). Clone it again as this user, or: chown -R $(id -un) $ROOT"
  local lock
  exec {lock}>"$ROOT/var/build.lock"
  flock "$lock"
  "$@"
  exec {lock}>&-
}

# Builds MODULE into TARGET when sources are newer; tests are bin/test's work.
build_module() {
  local module="$1" target="$2"
  is_stale "$target" "$ROOT/pom.xml" "$ROOT/$module/pom.xml" "$ROOT/$module/src" || return 0
  say "Building $module … (the first time Maven fetches what it needs)"
  maven -q -Dquick -DskipTests -Dcyclonedx.skip=true -pl "$module" package ||
    fail "The build of $module failed; its messages stand above."
  touch "$target"
}

build_server() { build_module server "$ROOT/server/target/binhyen.jar" && unpack_server; }
build_simulator() { build_module zalo-simulator "$SIMULATOR_JAR"; }
build_acceptance() { build_module acceptance "$ACCEPTANCE/binhyen-acceptance.jar"; }

# Unpacks the server's jar beside itself and lets the JVM remember a start (JEP 514), which halves the next ones.
# The memory belongs to this very JDK and this very jar, so it is made here and never shipped.
unpack_server() {
  local jar="$ROOT/server/target/binhyen.jar" stamp
  stamp="$APP $(cksum <"$jar") $(cat "$JAVA_HOME/release")"
  if [ -f "$APP/stamp" ] && [ "$(cat "$APP/stamp")" = "$stamp" ]; then return; fi
  rm -rf "$APP"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$APP" >/dev/null
  if [ -z "${BINHYEN_NO_TRAINING:-}" ]; then
    say "Preparing a fast start …"
    tell_a_story -XX:AOTCacheOutput=start.aot && [ -s "$APP/start.aot" ] ||
      say "(No fast start on this machine; everything else works. See server/target/app/training.log)"
  fi
  printf '%s' "$stamp" >"$APP/stamp"
}

# Starts the server once on an empty folder, asks for a page, stops it. The JVM writes what it learnt; the folder,
# with the story loaded and counted, stays beside the program: a first start copies it (docs/decisions/0115).
tell_a_story() {
  local making="$APP/first-home.making" port pid told=1
  rm -rf "$making"
  mkdir -p "$making"
  port="$(free_port 18080)"
  start_in "$APP" "$APP/training.log" env $(compgen -e BINHYEN_ | sed 's/^/-u /') \
    BINHYEN_MODE=story BINHYEN_HOME="$making" BINHYEN_PORT="$port" BINHYEN_POSTGRES_SETTINGS=max_wal_size=64MB,min_wal_size=32MB \
    BINHYEN_ZALO_OPENAPI_URL=http://127.0.0.1:1 "$JAVA_HOME/bin/java" "@$ROOT/bin/server.options" "$@" -jar binhyen.jar
  pid=$STARTED
  if await_http "$port" / 400 "$pid"; then
    kill -TERM "$pid"
    wait "$pid" 2>/dev/null || true
    rm -rf "$APP/first-home"
    mv "$making" "$APP/first-home"
    told=0
  else
    kill -KILL "$pid" 2>/dev/null || true
    stop_postgres_of "$making"
    rm -rf "$making"
  fi
  return $told
}

# The story ends when it was told; one of this morning no longer tells of today in the evening.
is_first_home_fresh() { [ -n "$(find "$APP/first-home" -maxdepth 0 -mmin -360 2>/dev/null)" ]; }

# Tells it anew where what the build left is too old by now.
refresh_first_home() {
  [ -n "${BINHYEN_NO_TRAINING:-}" ] || is_first_home_fresh || { say "Preparing the story …"; tell_a_story -XX:AOTCache=start.aot; }
}

# Gives a new home what the build left, unless another story, database or key is asked for. The database's folder
# comes last and whole: a start after a copy that was cut off tells its story by itself.
begin_home() {
  local home="$1" part
  for part in secrets audit postgres; do [ ! -e "$home/$part" ] || return 0; done
  [ -z "$(compgen -e BINHYEN_STORY_)${BINHYEN_DATABASE_URL:-}${BINHYEN_SECRET:-}${BINHYEN_MASTER_KEY_FILE:-}" ] || return 0
  is_first_home_fresh || return 0
  rm -rf "$home/copying"
  if cp -a --reflink=auto "$APP/first-home" "$home/copying"; then
    for part in programs secrets audit postgres; do
      [ ! -e "$home/copying/$part" ] || [ -e "$home/$part" ] || mv "$home/copying/$part" "$home/$part"
    done
  fi
  rm -rf "$home/copying"
}

# Starts a program in a folder, its words in a log, in a session of its own: Ctrl-C in the terminal reaches
# us alone, and we stop it in order. Its process id is then in STARTED.
start_in() {
  local folder="$1" log="$2"; shift 2
  (cd "$folder" && exec setsid "$@") >"$log" 2>&1 </dev/null &
  STARTED=$!
}

# How the server is started: bin/server.options, what it remembered of a start, then BINHYEN_JAVA_OPTIONS.
# Fills SERVER with the whole command, to be run in $APP.
server_command() {
  SERVER=("$JAVA_HOME/bin/java" "@$ROOT/bin/server.options")
  if [ -s "$APP/start.aot" ]; then SERVER+=(-XX:AOTCache=start.aot); fi
  # shellcheck disable=SC2206 # several options in one variable
  SERVER+=(${BINHYEN_JAVA_OPTIONS:-} -jar binhyen.jar)
}
SIMULATOR_OPTIONS=(-Xmx192m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dstdout.encoding=UTF-8)

# Starts the stand-in for Zalo on $simulator_port with its world kept in the folder, and tells the server
# about it in the environment. Its process id is then in simulator_pid.
start_simulator_in() {
  local home="$1"
  start_in "$home" "$home/logs/zalo-simulator.log" "$JAVA_HOME/bin/java" "${SIMULATOR_OPTIONS[@]}" \
    -jar "$SIMULATOR_JAR" --server.port="$simulator_port" --simulator.state="$home/zalo-simulator.json"
  simulator_pid=$STARTED
  export BINHYEN_ZALO_OPENAPI_URL="http://127.0.0.1:$simulator_port"
  export BINHYEN_ZALO_OAUTH_URL="http://127.0.0.1:$simulator_port"
  export BINHYEN_ZALO_MEDIA_HOSTS="127.0.0.1:$simulator_port" BINHYEN_ZALO_ALLOW_PRIVATE_MEDIA=true
}

# ---------------------------------------------------------------- ports and waiting, without curl

# The first port from N on that nobody listens on.
free_port() {
  local port="$1"
  while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do port=$((port + 1)); done
  printf '%s' "$port"
}

# Does an HTTP GET on this machine answer 2xx or 3xx?
http_ok() {
  local port="$1" path="$2" line
  exec 3<>"/dev/tcp/127.0.0.1/$port" || return 1
  printf 'GET %s HTTP/1.1\r\nHost: localhost:%s\r\nConnection: close\r\n\r\n' "$path" "$port" >&3
  IFS= read -r -t 20 line <&3 || line=""
  exec 3<&- 3>&-
  case "$line" in "HTTP/1.1 "[234]*) return 0 ;; *) return 1 ;; esac
} 2>/dev/null

# Waits until the page answers, the seconds are over or the process has died.
await_http() {
  local port="$1" path="$2" end=$((SECONDS + $3)) pid="$4"
  until http_ok "$port" "$path"; do
    kill -0 "$pid" 2>/dev/null && [ "$SECONDS" -lt "$end" ] || return 1
    sleep 0.2
  done
}

# Stops the PostgreSQL a killed server left behind in this home.
stop_postgres_of() {
  local pidfile="$1/postgres/data/postmaster.pid" pid
  [ -f "$pidfile" ] || return 0
  pid="$(head -n 1 "$pidfile")"
  kill -INT "$pid" 2>/dev/null || return 0
  for _ in $(seq 100); do kill -0 "$pid" 2>/dev/null || return 0; sleep 0.1; done
}

# ---------------------------------------------------------------- measuring

# Builds everything and runs one measuring program of the acceptance module, with what is left of the arguments.
measure() {
  local main="$1"; shift
  find_jdk
  under_build_lock build_server
  under_build_lock build_simulator
  under_build_lock build_acceptance
  exec "$JAVA_HOME/bin/java" -Xmx1g -Dbinhyen.root="$ROOT" -Dstdout.encoding=UTF-8 \
    -cp "$ACCEPTANCE/binhyen-acceptance.jar:$ACCEPTANCE/lib/*" "$main" "$@"
}
