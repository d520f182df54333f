# Sourced by the scripts beside it: finds a JDK, builds the program when its sources have changed.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$root/.build
program=$build/program

# Speaks the language of the system: say "tieng Viet" "English".
say() {
  case "${MOTCUA_LANGUAGE:-${LANG:-}}" in vi*) echo "$1" ;; *) echo "$2" ;; esac
}

fail() {
  say "$@" >&2
  exit 1
}

# Sets JAVA_HOME to a JDK 25 or newer, wherever one is.
find_jdk() {
  local home version
  for home in "${JAVA25_HOME:-}" "${JAVA_HOME:-}" "$(jdk_on_path)" /usr/lib/jvm/* /opt/java/* /opt/jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$home" ] && [ -x "$home/bin/javac" ] && [ -r "$home/release" ] || continue
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
    if [ "${version:-0}" -ge 25 ]; then
      export JAVA_HOME=$home
      return
    fi
  done
  fail "Cần JDK 25: hãy cài Temurin 25 (hoặc mới hơn), hoặc đặt JAVA25_HOME trỏ tới thư mục của nó." \
    "A JDK 25 is needed: install Temurin 25 or newer, or set JAVA25_HOME to its folder."
}

jdk_on_path() {
  local java
  java=$(command -v javac) && dirname "$(dirname "$(readlink -f "$java")")" || true
}

need_maven() {
  command -v mvn >/dev/null || fail \
    "Cần Maven 3.8 trở lên để dựng chương trình lần đầu: hãy cài gói maven." \
    "Maven 3.8 or newer is needed to build the program: install the package maven."
}

# The data of this checkout stay with it, wherever a command is given.
export MOTCUA_DATA=${MOTCUA_DATA:-$root/data}

is_built() {
  [ -f "$build/stamp" ] && [ "$(cat "$build/stamp")" = "$JAVA_HOME" ] \
    && [ -z "$(find "$root"/pom.xml "$root"/{app,simulators}/pom.xml "$root"/{app,simulators}/src/main -newer "$build/stamp" -print -quit)" ]
}

# Runs a step with its output in a log, shown only when it fails.
step() {
  local name=$1 began=$SECONDS
  shift
  printf '  %s … ' "$name"
  if "$@" >>"$build/build.log" 2>&1; then
    echo "$((SECONDS - began)) s"
  else
    echo
    tail -n 30 "$build/build.log" >&2
    return 1
  fi
}

# Builds the program once: compiled, taken apart so that it starts fast, and trained so that it starts faster.
build_program() {
  is_built && return
  need_maven
  mkdir -p "$build"
  # Where the system has flock, a second start waits for the first one's build and finds it done.
  exec 7>"$build/lock"
  if command -v flock >/dev/null; then flock 7; fi
  if is_built; then
    exec 7>&-
    return
  fi
  # What is saved from here on is newer than the stamp.
  echo "$JAVA_HOME" >"$build/stamp.new"
  : >"$build/build.log"
  say "Đang dựng chương trình, chỉ một lần (vài phút ở lần đầu tiên):" \
    "Building the program, once (some minutes the very first time):"
  # What a newer version no longer has must not be packaged from an earlier build.
  rm -rf "$root/app/target/classes"
  step "1/4 Maven" mvn -B -ntp -f "$root/pom.xml" -pl app,simulators package -Dmaven.test.skip=true \
    || fail "Không dựng được; chi tiết trong .build/build.log." "The build failed; see .build/build.log."
  step "2/4 jar" take_apart || fail "Không mở được gói chương trình." "The program could not be taken apart."
  step "3/4 plan" draw || fail "Không vẽ được bản vẽ chương trình; chi tiết trong .build/build.log." \
    "The program's blueprint could not be drawn; see .build/build.log."
  step "4/4 AOT" train || say "Không có bộ nhớ đệm AOT: chương trình khởi động chậm hơn." \
    "No AOT cache: the program starts more slowly."
  mv "$build/stamp.new" "$build/stamp"
  exec 7>&-
}

take_apart() {
  extract && cp "$root/simulators/target/simulators-program.jar" "$program/simulators.jar" \
    && cp "$root/app/target/motcua.cdx.json" "$program/"
}

extract() {
  rm -rf "$program" "$program.half" \
    && "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$root/app/target/motcua.jar" extract --destination "$program.half" \
    && mv "$program.half" "$program"
}

# Finds the parts of the program and how they fit together, so that no start has to (operations.Blueprint).
draw() {
  local drawing=$build/drawing
  rm -rf "$drawing"
  mkdir -p "$drawing/classes"
  "$JAVA_HOME/bin/java" -Xmx256m -Dspring.aot.processing=true -cp "$program/motcua.jar" \
    org.springframework.boot.SpringApplicationAotProcessor vn.motcua.MotCua \
    "$drawing/sources" "$drawing/resources" "$drawing/classes" vn.motcua motcua \
    && find "$drawing/sources" -name '*.java' | sed 's/.*/"&"/' >"$drawing/list" \
    && "$JAVA_HOME/bin/javac" -proc:none -nowarn -encoding UTF-8 -cp "$drawing/classes:$program/motcua.jar" \
      -d "$drawing/classes" "@$drawing/list" \
    && "$JAVA_HOME/bin/jar" uf "$program/motcua.jar" -C "$drawing/classes" . \
    && rm -rf "$drawing"
}

# A start that reads a few pages and ends; what it loaded is kept for the next starts. It knows nothing of this
# installation's settings: a build must not touch anybody's database.
train() {
  local data=$build/training trained=0
  rm -rf "$data"
  (
    for setting in $(compgen -e MOTCUA_ || true); do unset "$setting"; done
    MOTCUA_TRAINING=true exec "$JAVA_HOME/bin/java" "${jvm[@]}" -XX:AOTCacheOutput="$program/motcua.aot" \
      -jar "$program/motcua.jar" --data "$data" --port 0
  ) || trained=$?
  rm -rf "$data"
  return $trained
}

# Small enough for an old computer; MOTCUA_JAVA_OPTIONS has the last word on a large one.
jvm=(-Xmx256m -XX:+UseSerialGC -XX:MaxMetaspaceSize=160m -XX:+ExitOnOutOfMemoryError -Dfile.encoding=UTF-8
  -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 --enable-native-access=ALL-UNNAMED)
# A request finds less of its way through memory anew after each pause. Where the system has none, Java would complain.
grep -qsv '\[never\]' /sys/kernel/mm/transparent_hugepage/enabled && jvm+=(-XX:+UseTransparentHugePages)

# Becomes an outside party that a demonstration needs: exec_simulator mailbox …
exec_simulator() {
  # The program comes first: a citizen waits for it.
  exec nice -n 10 "$JAVA_HOME/bin/java" -Xmx64m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 \
    -Dstderr.encoding=UTF-8 -jar "$program/simulators.jar" "$@"
}

# Becomes the program, so that signals reach it.
exec_program() {
  local cache=()
  [ -f "$program/motcua.aot" ] && cache=(-XX:AOTCache="$program/motcua.aot")
  # What the program writes, its log among it, is for its own user alone.
  umask 077
  # shellcheck disable=SC2086
  exec "$JAVA_HOME/bin/java" "${jvm[@]}" "${cache[@]}" ${MOTCUA_JAVA_OPTIONS:-} -jar "$program/motcua.jar" "$@"
}
