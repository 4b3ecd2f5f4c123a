#!/bin/sh
# Prints the signature header of a sample, made by OpenSSL and not by the code under test:
#
#   sh sign.sh <sample.http> [time] [secret]
#
# time:   the text to sign and to send; by default `now` of credentials.json
# secret: by default `studioSignature.secret` of credentials.json
#
# Signed is: time "." body. The body is what follows the first empty line of the sample, to the end of the file.
set -eu
LC_ALL=C
export LC_ALL
sample=$1
here=$(dirname "$0")
read_from_credentials() { sed -n "s/.*\"$1\": *\"\{0,1\}\([^\",} ]*\).*/\1/p" "$here/credentials.json" | head -n 1; }
time=${2-$(read_from_credentials now)}
secret=${3-$(read_from_credentials secret)}

head=$(awk '{ length_so_far += length($0) + 1 } /^\r$/ { print length_so_far; exit }' "$sample")
signature=$({ printf '%s.' "$time"; tail -c +$((head + 1)) "$sample"; } | openssl dgst -sha256 -hmac "$secret" -r | cut -d ' ' -f 1)
printf 'x-studio-signature: t=%s,v1=%s\n' "$time" "$signature"
