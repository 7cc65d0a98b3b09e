# Finds a JDK 25 and puts it into JAVA_HOME. To be sourced.

is_jdk_25() {
    [ -x "$1/bin/javac" ] && "$1/bin/java" -XshowSettings:properties -version 2>&1 |
        grep -q 'java\.specification\.version = 25$'
}

jdk_candidates() {
    printf '%s\n' "${JAVA_HOME:-}"
    java_on_path=$(command -v java || true)
    if [ -n "$java_on_path" ]; then
        "$java_on_path" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
    fi
    printf '%s\n' "${JAVA25_HOME:-}" "${JDK_25:-}" "${JDK25_HOME:-}" "${JAVA_HOME_25_X64:-}" "${JAVA_HOME_25_ARM64:-}"
    printf '%s\n' /usr/lib/jvm/*25* /opt/*25* "$HOME"/.sdkman/candidates/java/25* "$HOME"/.jdks/*25*
    if [ -x /usr/libexec/java_home ]; then /usr/libexec/java_home -v 25 2>/dev/null || true; fi
}

find_jdk_25() {
    while IFS= read -r candidate; do
        if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
            export JAVA_HOME="$candidate"
            return
        fi
    done <<EOF
$(jdk_candidates)
EOF
    echo "EC-Link needs a JDK 25 and found none: install one (for instance from https://adoptium.net) or set JAVA_HOME to it." >&2
    exit 1
}
