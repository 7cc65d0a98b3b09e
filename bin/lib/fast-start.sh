# Unpacks the jar and lets Java remember how it starts, which halves the time of every later start. To be sourced
# after build.sh. Nothing here may stop a start: without the memory Java starts as it always did.

unpacked=target/unpacked
memory=target/ec-link.aot

unpack() {
    [ "$unpacked/ec-link.jar" -nt "$jar" ] && return
    rm -rf "$unpacked" "$memory"
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$unpacked" >/dev/null
    touch "$unpacked/ec-link.jar"
}

# One start and stop on a throw-away database, with some pages read, watched by Java. It keeps the classes, not what it
# saw of each method's use: so little use misleads the compiler, and pages would be at half their speed for a long time.
learn_to_start() {
    [ -f "$memory" ] && return
    echo "Preparing a fast start (once after each build) ..."
    rm -rf target/training
    mkdir -p target/training
    unpack_postgres
    # shellcheck disable=SC2086 # the options are several words
    "$JAVA_HOME/bin/java" $java_options -XX:AOTCacheOutput="$memory" -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining -Xlog:disable -jar "$unpacked/ec-link.jar" \
        --eclink.port=0 --eclink.management.port=0 --eclink.data=target/training \
        --eclink.database.programs=target/training/programs >target/training/log 2>&1 &
    training=$!
    trap 'kill -TERM "$training" 2>/dev/null || true' EXIT
    if wait_until_ready; then read_pages; fi
    kill -TERM "$training" 2>/dev/null || true
    wait "$training" || true
    trap - EXIT
    check_memory
    rm -rf target/training
}

# Beforehand and by itself: the unpacker lives in a sealed package, and a memory that knows sealed packages ends the
# start of Java ("sealing violation").
unpack_postgres() {
    "$JAVA_HOME/bin/java" "$@" -cp "$unpacked/ec-link.jar" org.eclink.database.internal.ProgramArchive \
        target/training/programs
}

# Java reads all of the memory before it does anything, so any small program will do (this one finds its work done).
# An empty memory says: tried, and better without.
check_memory() {
    unpack_postgres $java_options -XX:AOTCache="$memory" -Xlog:disable >/dev/null 2>&1 || : >"$memory"
}

wait_until_ready() {
    for _ in $(seq 600); do
        port=$(sed -n 's/.*EC-Link is ready: http:\/\/localhost:\([0-9]*\).*/\1/p' target/training/log)
        [ -n "$port" ] && return 0
        kill -0 "$training" 2>/dev/null || return 1
        sleep 0.2
    done
    return 1
}

read_pages() {
    for page in / /en /zh /nl /en/cities '/zh/cities?sector=WM&q=lu' /nl/cities/cologne /en/partnerships /en/organisations \
        /en/sectors '/api/v1/cities?limit=20'; do
        (exec 3<>"/dev/tcp/127.0.0.1/$port" && printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$page" >&3 &&
            cat <&3 >/dev/null) 2>/dev/null || true
    done
}
