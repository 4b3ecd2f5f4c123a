/**
 * Why a response that was overheard proves no request but its own, whatever role it is shown in (RFC 7616 section 3.4), and the three
 * guards that this rests on.
 *
 * H is taken to have no collisions, and HA1 to be known to nobody else. Of an HA1 an attacker may have seen, from clients that answered
 * anybody's challenge, whichever realm's verifier would refuse them:
 *
 *     plain   H(HA1:T)   T = nonce:H(A2), or nonce:nc:cnonce:qop:H(A2)
 *     -sess   H(K:T)     K = H(HA1:nonce:cnonce), which is not sent
 *
 * A2 is method:uri, or method:uri:H(body) with auth-int. A method holds no colon; hashes hold none and are of one length.
 *
 * 1. Plain as plain: H(HA1:T) = H(HA1:T') only where T = T'. Both end in H(A2), so A2 = A2': wherever colons stand in a nonce, a cnonce or a
 *    username, what is admitted is what the client signed. A2 alone leaves one doubt: is the end of uri the H(body) of auth-int? The
 *    qop before H(A2) settles it, but a claim without qop could hide that in its nonce, as nonce:nc:cnonce:auth-int. HTTP takes no
 *    nonce but its own, which holds no colon; SIP refuses a nonce that ends so (`hidesQop`).
 *    T read in other parts is the same response. HTTP reads it in one way, since its nonce and nc are of one length. SIP, where nonces
 *    are the platform's, takes no nc but hexadecimal digits (`isCount`), and remembers the response as well as its count.
 * 2. Plain as the key of a session: H(HA1:T) = K where T = nonce:cnonce. T ends in a colon and H(A2), so that the cnonce would hold a
 *    colon or be H(A2) itself. HTTP refuses both (`mayBeKnown`). SIP takes no -sess: its platform challenges with plain algorithms.
 * 3. -sess as plain, or as the key of a session: H(K:T) = H(HA1:...) only where K = HA1, and nobody's name is somebody's HA1.
 * 4. -sess as -sess: K = K' only where nonce:cnonce is the same text. The verifier's nonce and cnonce hold no colon, so both are the
 *    client's; then T reads in one way, and it is a replay, which its count tells. Without qop it cannot be checked at all.
 * 5. Across hashes: HA1 is another text for each, and so is what is made of it. Across users and realms: HA1 = H(username:realm:password),
 *    and to move a colon there one must know the password.
 *
 * What is left is not the verifier's to see: a client that answers a challenge without qop signs its own A2 under any nonce that it is
 * given, nonce:nc:cnonce:qop among them, and with auth-int a uri of its own that ends in a colon and a hash reads as that body. Who can
 * ask it so could as well have handed our own challenge on to it.
 */
import { algorithms, type DigestAlgorithm, isHash } from './response.ts'

/** Whether the session key of this cnonce may be a response of the plain algorithm, which everybody on the way has seen. */
export const mayBeKnown = (algorithm: DigestAlgorithm, cnonce: string): boolean =>
  cnonce.includes(':') || isHash(algorithms[algorithm].hash, cnonce)

/** Whether a nonce could be the nonce, nc, cnonce and qop of another response. */
export const hidesQop = (nonce: string): boolean => /:auth(?:-int)?$/i.test(nonce)

/** Whether a count is one: eight hexadecimal digits (RFC 7616 section 3.4), or fewer, as old clients write it. */
export const isCount = (nc: string): boolean => /^[0-9a-f]{1,8}$/i.test(nc)
