/** What a receiver holds per security scheme, and how it is checked when the receiver is made. */

/** HTTP Basic (RFC 7617). */
export interface Basic {
  /** What `delivery.authenticated` says when this one matched; the username when absent. */
  readonly name?: string
  readonly username: string
  readonly password: string
}

/** A bearer token (RFC 6750). */
export interface Bearer {
  /** What `delivery.authenticated` says when this one matched; its position when absent. */
  readonly name?: string
  readonly token: string
}

/** HTTP Digest (RFC 7616). */
export type Digest = Basic

/** The shared secret of an HMAC signature. */
export interface Secret {
  /** What `delivery.authenticated` says when this one matched; its position when absent. */
  readonly name?: string
  readonly secret: string
}

/** The public key of an Ed25519 signature. */
export interface PublicKey {
  /** What `delivery.authenticated` says when this one matched; its position when absent. */
  readonly name?: string
  /** Base64 of the 32 raw bytes. */
  readonly publicKey: string
}

/**
 * The credentials of one scheme as a list, each with exactly the members it must have, all of them non-empty text.
 *
 * @throws TypeError that names the scheme and the member, and never a value.
 */
export function entries<Member extends string>(
  scheme: string,
  given: unknown,
  members: readonly Member[],
): ({ readonly [M in Member]: string } & { readonly name?: string })[] {
  const list: readonly unknown[] = Array.isArray(given) ? given : [given]
  if (list.length === 0) throw new TypeError(`${scheme}: the list of credentials is empty`)
  return list.map((entry) => {
    if (typeof entry !== 'object' || entry === null) throw new TypeError(`${scheme}: a credential is not an object`)
    for (const member of Object.keys(entry)) {
      if (member !== 'name' && !members.includes(member as Member))
        throw new TypeError(`${scheme}: unknown member ${JSON.stringify(member)}`)
    }
    for (const member of [...members, ...('name' in entry ? ['name'] : [])]) {
      const value = (entry as { readonly [member: string]: unknown })[member]
      if (typeof value !== 'string')
        throw new TypeError(`${scheme}: ${member} is ${value === undefined ? 'undefined' : 'not text'}`)
      if (value === '') throw new TypeError(`${scheme}: ${member} is empty`)
    }
    return entry as { readonly [M in Member]: string } & { readonly name?: string }
  })
}
