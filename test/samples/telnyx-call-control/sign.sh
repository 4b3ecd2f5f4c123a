#!/bin/sh
# Prints the two signature headers of a sample, made by OpenSSL 3 and not by the code under test:
#
#   sh sign.sh <sample.http> [timestamp] [seed]
#
# timestamp: the text to sign and to send; by default `now` of credentials.json
# seed:      base64 of a 32-byte Ed25519 seed; by default `sender.privateKey` of credentials.json. That one is the text
#            "callhooks test key, never use it" and the one of wrong-key "callhooks test key, another one!".
#
# Signed is: timestamp "|" body. The body is the last Content-Length bytes of the sample.
set -eu
sample=$1
here=$(dirname "$0")
read_from_credentials() { sed -n "s/.*\"$1\": *\"\{0,1\}\([^\",} ]*\).*/\1/p" "$here/credentials.json" | head -n 1; }
timestamp=${2-$(read_from_credentials now)}
seed=${3-$(read_from_credentials privateKey)}
length=$(sed -n 's/^[Cc][Oo][Nn][Tt][Ee][Nn][Tt]-[Ll][Ee][Nn][Gg][Tt][Hh]: *\([0-9]*\).*/\1/p' "$sample" | head -n 1)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# RFC 8410: a fixed PKCS #8 prefix, then the seed.
{
  echo '-----BEGIN PRIVATE KEY-----'
  { printf '\060\056\002\001\000\060\005\006\003\053\145\160\004\042\004\040'; printf '%s\n' "$seed" | openssl base64 -d -A; } | openssl base64
  echo '-----END PRIVATE KEY-----'
} > "$work/key.pem"
{ printf '%s|' "$timestamp"; tail -c "$length" "$sample"; } > "$work/message"
openssl pkeyutl -sign -rawin -inkey "$work/key.pem" -in "$work/message" -out "$work/signature"
printf 'telnyx-timestamp: %s\n' "$timestamp"
printf 'telnyx-signature-ed25519: %s\n' "$(openssl base64 -A -in "$work/signature")"
