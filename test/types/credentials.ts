/** Which credentials a receiver takes: those of one alternative of the contract's `security`, each of its scheme's kind. */
import { createReceiver, createReceiverWithoutAuthentication, type CredentialsOf } from 'callhooks'
import { newCall, sipClientAuthentication } from 'callhooks/jambonz'
import { cdrEvents, extensionEvents } from 'callhooks/portsip'
import * as texml from 'callhooks/telnyx-texml'

const password = 'a'
const basic = { username: 'a', password } as const

// the schemes are one alternative of the contract's, complete
createReceiver({ newCall }, { jambonzSignature: { secret: 'a' } })
createReceiver({ newCall }, { basic })
createReceiver({ newCall, sipClientAuthentication }, { basic, jambonzSignature: { secret: 'a' } })
createReceiver({ cdrEvents, extensionEvents }, { bearer: { token: 'a' } })
createReceiver(texml, { telnyxSignature: { publicKey: 'a' } })
// @ts-expect-error TS2345: two schemes that exclude each other
createReceiver({ cdrEvents }, { basic, bearer: { token: 'a' } })
// @ts-expect-error TS2353: a scheme of another vendor
createReceiver({ cdrEvents }, { jambonzSignature: { secret: 'a' } })
// @ts-expect-error TS2353: a scheme that nobody has
createReceiver({ newCall }, { oauth2: { token: 'a' } })
// @ts-expect-error TS2561: a scheme, misspelt
createReceiver({ newCall }, { jambonzSignatur: { secret: 'a' } })
// @ts-expect-error TS2345: none at all
createReceiver({ newCall }, {})
// @ts-expect-error TS2554: not even an object
createReceiver({ newCall })
// @ts-expect-error TS2345: nothing that was looked up
createReceiver({ newCall }, undefined)

// webhooks that share a receiver share its credentials
createReceiver({ newCall, cdrEvents }, { basic })
// @ts-expect-error TS2345: which must be known to each of them
createReceiver({ newCall, cdrEvents }, { jambonzSignature: { secret: 'a' } })

// a scheme takes the credential of its kind
// @ts-expect-error TS2353: a public key is no secret
createReceiver(texml, { telnyxSignature: { secret: 'a' } })
// @ts-expect-error TS2353: nor is a private key a public one
createReceiver(texml, { telnyxSignature: { privateKey: 'a' } })
// @ts-expect-error TS2353: a signature has no token
createReceiver({ newCall }, { jambonzSignature: { token: 'a' } })
// @ts-expect-error TS2322: a user has a password
createReceiver({ newCall }, { basic: { username: 'a' } })
// @ts-expect-error TS2322: a secret is in an object, which has room for a name
createReceiver({ newCall }, { jambonzSignature: 'a' })

// an environment variable may be missing, and a receiver without a secret is not made
createReceiver({ newCall }, { jambonzSignature: { secret: process.env['JAMBONZ_SECRET']! } })
// @ts-expect-error TS2322: of a signature
createReceiver({ newCall }, { jambonzSignature: { secret: process.env['JAMBONZ_SECRET'] } })
// @ts-expect-error TS2322: of a token
createReceiver({ cdrEvents }, { bearer: { token: process.env['TOKEN'] } })
// @ts-expect-error TS2322: of a password
createReceiver({ cdrEvents }, { basic: { username: 'a', password: process.env['PASSWORD'] } })
// @ts-expect-error TS2322: of one of two in rotation
createReceiver({ newCall }, { jambonzSignature: [{ secret: 'a' }, { secret: process.env['NEXT'] }] })

// for rotation a scheme takes a list of whole credentials, constant or made, named or not
createReceiver({ newCall }, { jambonzSignature: [{ secret: 'a' }, { name: 'next', secret: 'b' }] })
createReceiver({ newCall }, { jambonzSignature: [{ secret: 'a' }, { secret: 'b' }] as const })
createReceiver({ cdrEvents }, { basic: ['a', 'b'].map((username) => ({ username, password })) })
// @ts-expect-error TS2322: not a list of texts
createReceiver({ newCall }, { jambonzSignature: ['a'] })
// @ts-expect-error TS2322: nor a credential of lists
createReceiver(texml, { telnyxSignature: { publicKey: ['a', 'b'] } })

// credentials have a type of their own for who loads them
export const load = (): CredentialsOf<typeof newCall> => ({ jambonzSignature: { secret: 'a' } })
createReceiver({ newCall }, load())
// @ts-expect-error TS2322: exclusive there too
export const both = (): CredentialsOf<typeof cdrEvents> => ({ basic, bearer: { token: 'a' } })

// to do without takes another function, which takes none
createReceiverWithoutAuthentication({ cdrEvents }, { limit: 1000 })
// @ts-expect-error TS2353: credentials that would not be checked
createReceiverWithoutAuthentication({ cdrEvents }, { basic })
// @ts-expect-error TS2561: an option, misspelt
createReceiver({ newCall }, { basic }, { limits: 1000 })

// a receiver takes webhooks by name, as they were imported
// @ts-expect-error TS2322: not a text
createReceiver({ newCall: 'newCall' }, { basic })
