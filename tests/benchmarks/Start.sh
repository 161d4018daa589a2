#!/bin/sh
# Start.sh PRODUCT: the time from the command until the window is there, of the IDE and of the bare workbench with JDT
# that it is made of, each three times after a first start that fills caches. Needs a display. Goal: at most 1.3 times.
set -u
product=$1
. "$product/java.sh"
find_java || exit 2
[ -n "${DISPLAY:-}" ] && command -v xwininfo >/dev/null || {
	echo "skipped: needs DISPLAY and xwininfo"
	exit 0
}
folder=$(mktemp -d)
for starter in "$product"/plugins/org.eclipse.equinox.launcher_*.jar; do :; done

# The same workbench without any of Layerwright: neither its plug-ins nor its product.
bare=$folder/bare-configuration
cp -r "$product/configuration" "$bare"
sed -i.all '/^org\.layerwright\|^org\.eclipse\.gef\|^org\.eclipse\.elk\|^org\.eclipse\.swtchart/d' "$bare/org.eclipse.equinox.simpleconfigurator/bundles.info"
sed -i.all '/^eclipse\.\(product\|application\)/d' "$bare/config.ini"

# Milliseconds until a window of at least 500 points is there.
time_to_window() {
	begun=$(date +%s%N)
	"$jdk/bin/java" -Dlayerwright.home="$product" -Dlayerwright.training="$product/training" \
		-Dlayerwright.cache="$folder/cache" -Xms128m -Xmx1536m -jar "$starter" -install "$product" "$@" >"$folder/log" 2>&1 &
	ide=$!
	until xwininfo -root -tree 2>/dev/null | grep -qE '"[^"]+": .* ([5-9][0-9]{2}|[0-9]{4})x([5-9][0-9]{2}|[0-9]{4})'; do
		sleep 0.02
		kill -0 "$ide" 2>/dev/null || {
			cat "$folder/log"
			exit 1
		}
	done
	elapsed=$((($(date +%s%N) - begun) / 1000000))
	kill "$ide"
	wait "$ide" 2>/dev/null
}

# The smallest of three, after one more to fill caches.
best_of_three() {
	time_to_window "$@"
	best=
	for round in 1 2 3; do
		time_to_window "$@"
		if [ -z "$best" ] || [ "$elapsed" -lt "$best" ]; then best=$elapsed; fi
	done
}

best_of_three -application org.eclipse.ui.ide.workbench -data "$folder/bare" -configuration "$bare"
without=$best
best_of_three -data "$folder/ide" -configuration "$folder/configuration"
echo "bare workbench $without ms, Layerwright $best ms, ratio $(echo "$without $best" | awk '{ printf "%.2f", $2 / $1 }')"
rm -rf "$folder"
