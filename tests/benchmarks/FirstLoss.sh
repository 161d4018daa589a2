#!/bin/sh
# FirstLoss.sh PRODUCT: the time from the command `layerwright train` to the first loss, the median of five after two
# more that fill caches, for a network of points and one of pictures. Goal: at most 2.5 s.
set -u
product=$1
folder=$(mktemp -d)
LAYERWRIGHT_CACHE=$folder/cache
export LAYERWRIGHT_CACHE

# Milliseconds until the first event that says a loss; the training goes on to its end.
first_loss() {
	rm -rf "$folder/run" "$folder/end"
	begun=$(date +%s%N)
	"$product/layerwright" train "$1" -o "$folder/run" --epochs 1 --json | while read -r line; do
		case $line in
			*'"type":"iteration"'*) [ -e "$folder/end" ] || date +%s%N >"$folder/end" ;;
		esac
	done
	[ -e "$folder/end" ] || exit 1
	echo $((($(cat "$folder/end") - begun) / 1000000))
}

for network in spiral digits; do
	file=$product/examples/$network/$network.network
	first_loss "$file" >/dev/null
	first_loss "$file" >/dev/null
	for round in 1 2 3 4 5; do first_loss "$file"; done | sort -n >"$folder/times"
	echo "$network: first loss after $(sed -n 3p "$folder/times") ms ($(head -n 1 "$folder/times") to $(tail -n 1 "$folder/times"))"
done
rm -rf "$folder"
