# Finds a JDK 21 or newer without starting one. Sourced by the launchers: find_java sets $jdk and $java_version.

# The major version that the release file of a JDK folder names, in $version; 0 if it is no JDK.
jdk_version() {
	version=0
	[ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
	while IFS= read -r line; do
		case $line in
			JAVA_VERSION=*)
				version=${line#JAVA_VERSION=}
				version=${version#\"}
				version=${version%%[!0-9]*}
				;;
		esac
	done <"$1/release"
	[ -n "$version" ] || version=0
}

# Takes the folder in $1 if it is new enough and newer than what was found.
consider_jdk() {
	jdk_version "$1"
	if [ "$version" -ge 21 ] && [ "$version" -gt "$java_version" ]; then
		jdk=$1
		java_version=$version
	fi
}

# The person's own choice first (JAVA_HOME, then PATH), else the newest of the usual install folders.
find_java() {
	jdk=
	java_version=0
	[ -z "${JAVA_HOME:-}" ] || consider_jdk "$JAVA_HOME"
	[ "$java_version" -eq 0 ] || return 0
	if found=$(command -v java); then
		found=$(readlink -f "$found" 2>/dev/null || echo "$found")
		consider_jdk "${found%/bin/java}"
		[ "$java_version" -eq 0 ] || return 0
	fi
	for folder in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "${SDKMAN_DIR:-${HOME:-}/.sdkman}"/candidates/java/* \
		/Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
		/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
		[ ! -d "$folder" ] || consider_jdk "$folder"
	done
	[ "$java_version" -gt 0 ]
}
