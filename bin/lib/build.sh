# Builds target/ec-link.jar when it is missing or older than what it is made of. To be sourced after jdk.sh.

jar=target/ec-link.jar
maven_calm="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED" # else Maven 3.8 on Java 25 warns

is_outdated() {
    [ ! -f "$1" ] || [ -n "$(find pom.xml src/main -newer "$1" -print | head -n 1)" ]
}

need_maven() {
    command -v mvn >/dev/null && return
    echo "EC-Link is built with Maven and found none: install it (apt install maven, brew install maven)." >&2
    exit 1
}

build() {
    is_outdated "$jar" || return 0
    need_maven
    echo "Building EC-Link (the first time this takes some minutes) ..."
    MAVEN_OPTS="${MAVEN_OPTS:-} $maven_calm" mvn --batch-mode --quiet -DskipTests package
    touch "$jar" # Maven gives it the date of the release
}
