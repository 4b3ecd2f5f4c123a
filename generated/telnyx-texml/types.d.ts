// Made from openapi/telnyx-texml.yaml by `npm run generate`.
import type { Unlisted } from 'callhooks'
export type paths = Record<string, never>
export interface webhooks {
  siprecStatus: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A SIPREC session of a call started, stopped or failed
     * @description Configured as `statusCallback` on `<Siprec>`, or `StatusCallback` when the session is requested over REST.
     *     One delivery per event of the session.
     */
    post: operations['siprecStatus']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  referStatus: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A SIP REFER that `<Refer>` sent has a result
     * @description Configured as `action` on `<Refer>`; sent when the verb ends.
     */
    post: operations['referStatus']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
}
export interface components {
  schemas: {
    /** @description One event of a SIPREC session. No real delivery is published: the fields are those of the callback's page and the Siprec verb's, and those marked as inferred come from sibling TeXML callbacks. Only what tells account, call and event is required. */
    SiprecStatus: {
      /** @description The account, which is also the user's id. A UUID in every official example, in no promised format. */
      AccountSid: string
      /** @description The call, the same text as Call Control's `call_control_id`. `v2:` or `v3:` and base64url text; opaque. */
      CallSid: string
      /** @description What happened to the session. */
      SiprecEvent: components['schemas']['SiprecEvent']
      /** @description The session; opaque. The callback's page shows `siprec-abc123`, the REST command that starts a session answers with a UUID, and the verb's page had one that is a character short. */
      SiprecSid?: string
      /** @description When the event occurred, in UTC. ISO 8601 with a `T` in every SIPREC example, to the second or the microsecond; the examples of other TeXML callbacks of 2021 have a space instead, and the verb's page has called it RFC 2822. No format is demanded. */
      Timestamp?: string
      /** @description Why the session failed: words in the callback page's example, the code `no-answer` in an earlier state of the Siprec verb's page. Described as present with `siprec-failed` only, yet the page's own example has it beside `siprec-started`: decide by SiprecEvent, not by this field. */
      SiprecError?: string
      /** @description The `name` that `<Siprec>` gave the session, by which `<Stop>` ends it. Not on the callback's page; in the examples that the Siprec verb's page had (2023), for every event. */
      SiprecName?: string
      /** @description The same text as CallSid. Not on this callback's page; on those of the call, stream and recording callbacks. (A real recording callback of 2026 lacks it.) */
      CallSidLegacy?: string
      /** @description The TeXML application. Decimal digits beyond 2^53, so never a number. Not on this callback's page; on those of the call and recording callbacks. */
      ConnectionId?: string
      /** @description What the legs of one call share. Not on this callback's page; in a real recording callback of 2026. */
      CallSessionId?: string
      /** @description The caller, E.164 or a SIP address. Not on this callback's page; in a real recording callback of 2026. */
      From?: string
      /** @description The called party, E.164 or a SIP address. Not on this callback's page; in a real recording callback of 2026. */
      To?: string
    }
    /** @description The event of a SIPREC session, in the order of a session's life. Failure is `siprec-failed`, where the media stream callback says `stream-error`. */
    SiprecEvent: 'siprec-started' | 'siprec-stopped' | 'siprec-failed' | Unlisted
    /** @description The result of a SIP REFER. No real delivery is published: the fields are those of Telnyx's TeXML call specification and of the callback's page, which agree; those marked as inferred come from sibling TeXML callbacks. There is no CallStatus. Only what tells account, call and result is required. */
    ReferStatus: {
      /** @description The account, which is also the user's id. A UUID in every official example, in no promised format. Missing from a third party's test of its own receiver, which is not a delivery. */
      AccountSid: string
      /** @description The call that was referred, the same text as Call Control's `call_control_id`. `v2:` or `v3:` and base64url text; opaque. */
      CallSid: string
      /** @description The same text as CallSid. The page requires it; a real callback of a sibling (recording completed, 2026) lacks it though its page requires it too. */
      CallSidLegacy?: string
      /** @description How the REFER went. Required by the specification, which has `failed` among its values. The Refer verb's page used to say that it may be omitted when the REFER fails or no NOTIFY comes, as Twilio's does; it now defers to the specification. */
      ReferCallStatus: components['schemas']['ReferCallStatus']
      /** @description When the event occurred, in UTC. ISO 8601 on the callback's page; the example that the Refer verb's page had carries a space in place of the `T` (`2021-04-28 21:51:13.591099Z`), so no format is demanded. */
      Timestamp?: string
      /** @description The SIP status that the far end last reported by NOTIFY, as text: `200` when the new call was answered. On success only, says the specification. (Call Control sends its twin, `sip_notify_response`, as a number.) */
      NotifySipResponseCode?: string
      /** @description The SIP status that answered the REFER itself, as text: `202` when it was accepted. On success only, says the specification; the Refer verb's page used to make no such condition. */
      ReferSipResponseCode?: string
      /** @description The TeXML application. Decimal digits beyond 2^53, so never a number. Not on this callback's page; on those of the call and recording callbacks. */
      ConnectionId?: string
      /** @description What the legs of one call share. Not on this callback's page; in a real recording callback of 2026. */
      CallSessionId?: string
      /** @description The caller, E.164 or a SIP address. Not on this callback's page; in a real recording callback of 2026. */
      From?: string
      /** @description The called party, E.164 or a SIP address. Not on this callback's page; in a real recording callback of 2026. */
      To?: string
    }
    /** @description How a SIP REFER went. No value says success: Telnyx's example of a successful one is `in-progress` with ReferSipResponseCode 202 and NotifySipResponseCode 200. The Refer verb's page used to list `no-answer` as well; the specification does not, so it would be reported as an unlisted value. */
    ReferCallStatus: 'failed' | 'in-progress' | 'busy' | 'canceled' | Unlisted
  }
  responses: never
  parameters: never
  requestBodies: never
  headers: never
  pathItems: never
}
export type SiprecStatus = components['schemas']['SiprecStatus']
export type SiprecEvent = components['schemas']['SiprecEvent']
export type ReferStatus = components['schemas']['ReferStatus']
export type ReferCallStatus = components['schemas']['ReferCallStatus']
export type $defs = Record<string, never>
export interface operations {
  siprecStatus: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['SiprecStatus']
      }
    }
    responses: {
      /** @description The body is ignored and any 2xx counts as delivered, if it comes within two seconds. A 408, 429 or 5xx is tried again and then sent to the failover URL; another 4xx is not tried again. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  referStatus: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['ReferStatus']
      }
    }
    responses: {
      /** @description Any 2xx counts as delivered, if it comes within two seconds. A 408, 429 or 5xx is tried again and then sent to the failover URL; another 4xx is not tried again. The callback's page and Telnyx's specification give the reply no body, and so does this contract. The `<Refer>` verb's page says instead that this URL is asked for TeXML to go on with; what an answer without any does to the call has not been seen. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
}
