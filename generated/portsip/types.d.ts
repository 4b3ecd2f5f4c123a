// Made from openapi/portsip.yaml by `npm run generate`.
import type { Unlisted } from 'callhooks'
export type paths = Record<string, never>
export interface webhooks {
  cdrEvents: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A call starts, changes, tries a target or ends.
     * @description Every event of the category *CDR Events*, all on one URL. Events are sent at least once and in no particular order.
     *
     *     The page promises a UUID that stays the same when an event is sent again, but names no field or header for it, and
     *     no published payload has one. What tells two deliveries apart is therefore what the event says: a call starts once
     *     and has one final record, and both of these carry its `call_id`. Updates and the events of call targets do not, and
     *     two of them can agree in all that is documented (a queue that rings an agent twice, a callee that changes back), so
     *     they are handled whenever they come.
     *
     *     Call events of v12 and the first v16 builds (`call_established`, `call_ended`, `call_hold`, ...) were documented for
     *     the WSI only. They are accepted as unlisted events.
     */
    post: operations['cdrEvents']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  extensionEvents: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * An extension, a queue or an agent changes state.
     * @description Every event of the category *Extension Events*, all on one URL. For this webhook PortSIP publishes prose only ("call
     *     status, presence, online/offline status, queue status updates"). Names and fields are those of the WSI topics
     *     `extension_events` and `queue_events`, on the inference that both channels are fed with the same messages.
     *
     *     The WSI's management events (`extension_created`, `extension_updated`, `extension_destroyed`, `queue_created`,
     *     `queue_updated`, `queue_destroy`) and the events of v12 and the first v16 builds (`extension_register`,
     *     `extension_hold`, `queue_member_state`, `trunk_connected`, ...) are not said to reach a webhook. They are accepted as
     *     unlisted events.
     */
    post: operations['extensionEvents']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  virtualReceptionistAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A virtual receptionist asks what to do with a call.
     * @description Configured in the tab *Action URL* of a virtual receptionist, with the HTTP method POST; it is asked when the caller
     *     has dialled what its match list has, or when the caller's own number is in it. With GET the members are in the query,
     *     which this package refuses: set it to POST.
     *
     *     *Credentials for HTTP Basic authentication* are optional there; a bearer token can be given under *Additional Headers*,
     *     as the guide's example has it. Digest is not offered.
     *
     *     Learned from the administration guide, *Managing Virtual Receptionist*, whose versions agree but for `session_id`,
     *     which the older lacks.
     */
    post: operations['virtualReceptionistAction']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
}
export interface components {
  schemas: {
    /**
     * @description A 64-bit integer written as text. v16.0.0 sent a JSON number instead, and v16.0.1 changed it because JavaScript rounds
     *     numbers above 2^53 - 1 (9007199254740991). One up to there is taken as it is, so compare identifiers as text, by
     *     `String(id)`. One above it has lost its last digits and names something else, so it is refused.
     */
    Id: string | number
    /** @description Unix seconds written as text. "0" says that it did not happen; "" is tolerated, as the page writes text that is missing. */
    UnixTime: string
    /** @description Seconds, as text or as a number. The v22 record has its talk time as a number and its other durations as text; an earlier one has text throughout. */
    Duration: string | number
    /**
     * @description Which way the call goes, in one of two vocabularies. Until July 2026 the page said `ext` (between extensions), `in` (from
     *     a trunk), `in2out` (from a trunk to a trunk) and `out` (to a trunk); since then it says `internal`, `inbound`,
     *     `inbound_outbound` and `outbound`, but for the table of `call_cdr`, which has the old words still, and that of
     *     `call_start`, which describes `internal` as from a trunk. Which build sends which is not stated.
     */
    Direction: 'ext' | 'internal' | 'in' | 'inbound' | 'in2out' | 'inbound_outbound' | 'out' | 'outbound' | Unlisted
    /**
     * @description Why it ended. The page writes `caller_disconnected` and `callee_disconnected`; the printed payloads have
     *     `callee_disconnect`. `None` is an unknown reason, which v12 called `Unknown`.
     */
    EndReason:
      | 'None'
      | 'Unknown'
      | 'caller_disconnect'
      | 'caller_disconnected'
      | 'callee_disconnect'
      | 'callee_disconnected'
      | 'replaced'
      | 'referred'
      | 'redirected'
      | 'blind_transfer_complete'
      | 'attended_transfer_complete'
      | 'cancelled'
      | Unlisted
    /** @description Who is in the menu of which virtual receptionist, and what was dialled. */
    ReceptionistRequest: {
      /** @description The number of the caller. */
      from: string
      /** @description The extension number of the virtual receptionist. */
      to: string
      /** @description What the caller dialled. Not required, because an action can be set off by the caller's number as well. */
      input?: string
      /** @description The display name of the caller, "" when there is none. */
      from_name?: string
      /** @description The name of the virtual receptionist. */
      account_name?: string
      /** @description The call, as CDR events name it. Not on older versions of the page. */
      session_id?: components['schemas']['Id']
    }
    /** @description What the virtual receptionist does next. */
    ReceptionistReply:
      | components['schemas']['ReceptionistCall']
      | components['schemas']['ReceptionistHangup']
      | components['schemas']['ReceptionistRepeat']
    /** @description Put the call through. */
    ReceptionistCall: {
      /** @description 200; any other says that it failed. */
      readonly status_code: number
      /**
       * @description Put the call through.
       * @constant
       */
      readonly action: 'call'
      /** @description The number to call. */
      readonly destination: string
    }
    /** @description End the call. */
    ReceptionistHangup: {
      /** @description 200; any other says that it failed. */
      readonly status_code: number
      /**
       * @description End the call.
       * @constant
       */
      readonly action: 'hangup'
    }
    /** @description Play the prompt again. */
    ReceptionistRepeat: {
      /** @description 200; any other says that it failed. */
      readonly status_code: number
      /**
       * @description Play the prompt again.
       * @constant
       */
      readonly action: 'repeat'
    }
    /** @description Any event of the category CDR Events, told apart by `event_type`. */
    CdrEvent:
      | components['schemas']['CallStart']
      | components['schemas']['CallUpdateInfo']
      | components['schemas']['CdrTargetAdd']
      | components['schemas']['CdrTargetRinging']
      | components['schemas']['CdrTargetAnswer']
      | components['schemas']['CdrTargetNoanswer']
      | components['schemas']['CdrTargetFail']
      | components['schemas']['CdrTargetEnd']
      | components['schemas']['CallCdr']
      | components['schemas']['UnlistedCdrEvent']
    /** @description A call starts. Printed on the page Push CDR (v16) and, for the WSI, in the v12 tutorial. */
    CallStart: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'call_start'
      /** @description The tenant that the call belongs to. */
      tenant_id: components['schemas']['Id']
      /** @description When the call started. */
      time: components['schemas']['UnixTime']
      /** @description The call, from its start to its record; also in the SIP header `X-Session-Id`. */
      session_id: components['schemas']['Id']
      /** @description The record that is kept of this call. In the page's table and payloads; the record itself is printed without it. */
      cdr_id?: components['schemas']['Id']
      /** @description The Call-ID of the INVITE. */
      call_id: string
      /** @description Which way the call goes. */
      direction?: components['schemas']['Direction']
      /** @description Who calls. The page says a number; the printed payloads have a SIP URI. */
      caller: string
      /** @description The display name of the caller, "" when there is none. */
      caller_display_name?: string
      /** @description Who is called. The page says a number; the printed payloads have a SIP URI. */
      callee: string
      /** @description The display name of the callee. The v12 payload has none. */
      callee_display_name?: string
      /** @description The number that was dialled from outside; only of inbound calls. */
      did?: string
      /** @description The number that is shown to the outside; only of outbound calls. */
      outbound_caller_id?: string
      /** @description What the REST request that made the call passed on; since v22.2.11 `user-data=...;service-number=...` for calls to a queue or ring group. */
      user_data?: string
      /**
       * @deprecated
       * @description Of v12 and the first v16 builds; "0" in both printed payloads.
       */
      request_id?: string
      /**
       * @deprecated
       * @description The name of the tenant; of v12.
       */
      tenant_name?: string
    }
    /** @description What is known of a call has changed. The page has a table of its fields, but no payload is published. */
    CallUpdateInfo: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'call_update_info'
      /** @description The tenant that the call belongs to. */
      tenant_id: components['schemas']['Id']
      /** @description By its table the start of the call; by the page on delivery, when the event was triggered. */
      time?: components['schemas']['UnixTime']
      /** @description The call, from its start to its record. */
      session_id: components['schemas']['Id']
      /** @description The record that is kept of this call. */
      cdr_id?: components['schemas']['Id']
      /** @description Which way the call goes. */
      direction?: components['schemas']['Direction']
      /** @description Who calls. */
      caller?: string
      /** @description The display name of the caller. */
      caller_display_name?: string
      /** @description Who is called. */
      callee?: string
      /** @description The display name of the callee. */
      callee_display_name?: string
      /** @description The number that was dialled from outside; only of inbound calls. */
      did?: string
      /** @description The number that is shown to the outside; only of outbound calls. */
      outbound_caller_id?: string
    }
    /**
     * @description What the events of a call target share. A call target is one endpoint: a call to an extension with a desk phone and an
     *     app has two. No payload is published. Before v22.6.0 `direction`, `cli` and the outbound caller ID could be missing
     *     (release notes), so hardly anything is required.
     */
    CallTargetEvent: {
      /** @description The tenant that the call belongs to. */
      tenant_id: components['schemas']['Id']
      /** @description By its table the start of the call; by the page on delivery, when the event was triggered. */
      time?: components['schemas']['UnixTime']
      /** @description The call, from its start to its record. */
      session_id: components['schemas']['Id']
      /** @description By its table "the ID of this CDR"; whether of the call or of this target it does not say. */
      cdr_id?: components['schemas']['Id']
      /** @description Which way the call goes. */
      direction?: components['schemas']['Direction']
      /** @description The address of the target, such as `sip:102@192.0.2.18:5066`. The table has never spelt it otherwise. */
      destiantion?: string
      /** @description The address of the target, as the release notes of v22.5.0 and the record of the call spell the field. */
      destination?: string
      /** @description Who calls. */
      caller?: string
      /** @description The calling line. Only the release notes of v22.6.0 mention it. */
      cli?: string
      /** @description The number that was dialled from outside; only of inbound calls. */
      did?: string
      /** @description The number that is shown to the outside; only of outbound calls. */
      outbound_caller_id?: string
    }
    /** @description An INVITE goes to a target. */
    CdrTargetAdd: {
      /**
       * @description Says which event this is; without `cdr_` in the v12 tutorial.
       * @enum {string}
       */
      event_type: 'cdr_target_add' | 'target_add'
    } & components['schemas']['CallTargetEvent']
    /** @description A target rings. */
    CdrTargetRinging: {
      /**
       * @description Says which event this is; without `cdr_` in the v12 tutorial.
       * @enum {string}
       */
      event_type: 'cdr_target_ringing' | 'target_ringing'
    } & components['schemas']['CallTargetEvent']
    /** @description A target answers. */
    CdrTargetAnswer: {
      /**
       * @description Says which event this is; without `cdr_` in the release notes of v22.5.0.
       * @enum {string}
       */
      event_type: 'cdr_target_answer' | 'target_answer'
    } & components['schemas']['CallTargetEvent']
    /** @description A target rang and did not answer in time. */
    CdrTargetNoanswer: {
      /**
       * @description Says which event this is; without `cdr_` in the v12 tutorial.
       * @enum {string}
       */
      event_type: 'cdr_target_noanswer' | 'target_noanswer'
    } & components['schemas']['CallTargetEvent']
    /** @description A target cannot be reached or rejects the call. */
    CdrTargetFail: {
      /**
       * @description Says which event this is; without `cdr_` in the v12 tutorial.
       * @enum {string}
       */
      event_type: 'cdr_target_fail' | 'target_fail'
    } & components['schemas']['CallTargetEvent']
    /** @description The call with a target that had answered ends. */
    CdrTargetEnd: {
      /**
       * @description Says which event this is. The page has `cdr_target_end`, the v12 tutorial `target_ended`; the other two mix them.
       * @enum {string}
       */
      event_type: 'cdr_target_end' | 'cdr_target_ended' | 'target_end' | 'target_ended'
    } & components['schemas']['CallTargetEvent']
    /**
     * @description A call is over, answered or not; this is all there is to know of it. Printed with a v16 call (pages of 2023 and 2024)
     *     and with a v22 call (since September 2024), each time the record of an answered inbound call.
     */
    CallCdr: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'call_cdr'
      /** @description The tenant that the call belongs to. */
      tenant_id: components['schemas']['Id']
      /** @description The name of the tenant. */
      tenant_name?: string
      /** @description The call; also in the SIP header `X-Session-Id`, and the key to its recordings. */
      session_id: components['schemas']['Id']
      /** @description The record. In the table of the page, but in none of the printed payloads. */
      cdr_id?: string | number
      /** @description The Call-ID of the INVITE. */
      call_id: string
      /** @description When the call started. */
      start_time: components['schemas']['UnixTime']
      /** @description When the first target rang. */
      ring_time?: components['schemas']['UnixTime']
      /** @description When the first target, which may be an IVR, answered; "0" when none did. */
      answered_time?: components['schemas']['UnixTime']
      /** @description When the call ended. */
      ended_time: components['schemas']['UnixTime']
      /** @description How long it rang. Not in v16. */
      ring_duration?: components['schemas']['Duration']
      /** @description How long they talked: a number in the v22 payload, text in one of September 2024, absent in v16. */
      talk_duration?: components['schemas']['Duration']
      /** @description Which way the call went. It was missing from other events before v22.6.0 (release notes). */
      direction?: components['schemas']['Direction']
      /** @description Who called. */
      caller: string
      /** @description The display name of the caller, "" when there is none. */
      caller_display_name?: string
      /** @description The host in the From header; an IP address when the call came from a trunk. */
      caller_domain?: string
      /** @description The first destination, such as an IVR; not the one who talked in the end. */
      callee: string
      /** @description Not in the table nor in a payload; the release notes of v22.5.1 put right that it was missing. */
      callee_display_name?: string
      /** @description The domain of the callee. */
      callee_domain?: string
      /** @description How the call came out. Not in v16. */
      call_status?: 'answered' | 'noanswer' | 'fail' | Unlisted
      /** @description The SIP status in the end; "0" without an error. Printed as text here and as a number in a call target. */
      status_code?: string | number
      /** @description Why the call ended, as all printed payloads spell the field. */
      ended_reason?: components['schemas']['EndReason']
      /** @description Why the call ended, as the table spells the field. */
      end_reason?: components['schemas']['EndReason']
      /** @description The number that was dialled from outside, "" of other calls. */
      did?: string
      /**
       * @deprecated
       * @description What v16 called `did`.
       */
      did_cid?: string
      /** @description The number that was shown to the outside, "" of other calls. One printed payload has the field twice. */
      outbound_caller_id?: string
      /** @description The trunk: its name in v16, name and identifier with a colon between them in v22. Absent between extensions since v16.4.4. */
      trunk_name?: string
      /** @description What the REST request that made the call passed on, otherwise "". */
      user_data?: string
      /** @description All targets of the call, in the order of time. Every record that is printed was answered, and has some; what the record of a call has that reached nobody is not known. */
      call_targets?: components['schemas']['CallTarget'][]
    }
    /** @description One endpoint that the call was sent to, in the record of a call. */
    CallTarget: {
      /** @description Not a key: in every printed payload it is the `tenant_id`, in all targets alike. */
      id?: components['schemas']['Id']
      /** @description The record of this target. In the table of the page; the payloads have `id` instead. */
      cdr_id?: components['schemas']['Id']
      /** @description When the target was called. */
      start_time: components['schemas']['UnixTime']
      /** @description When the target rang. */
      ring_time?: components['schemas']['UnixTime']
      /** @description When the target answered; "0" when it did not. */
      answered_time?: components['schemas']['UnixTime']
      /** @description When the call with this target ended. */
      ended_time?: components['schemas']['UnixTime']
      /** @description How long it rang. Not in v16. */
      ring_duration?: components['schemas']['Duration']
      /** @description How long they talked. Not in v16. */
      talk_duration?: components['schemas']['Duration']
      /** @description Who called. */
      caller: string
      /** @description The number that was called. */
      callee: string
      /** @description The address of the endpoint, such as `sip:102@192.0.2.11:5960`. */
      destination: string
      /** @description Which way this part of the call went. In the table, but in no payload. */
      direction?: components['schemas']['Direction']
      /** @description What kind of call it was; `none` is unknown. The page Push CDR writes `callback` and `queue_callback` without `_call`. */
      call_type?:
        | 'normal_call'
        | 'queue_call'
        | 'queue_callback_call'
        | 'queue_callback'
        | 'ring_group_call'
        | 'callback_call'
        | 'callback'
        | 'none'
        | Unlisted
      /** @description Whether the target answered. How a failed target is marked is not published. Not in v16. */
      status?: 'answered' | 'noanswer' | Unlisted
      /** @description The SIP status of this target; 0 without an error. Printed as a number here and as text in the call. */
      status_code?: string | number
      /** @description Why the call with this target ended. */
      end_reason?: components['schemas']['EndReason']
      /** @description The number that was dialled from outside, otherwise "". Not in v16. */
      did?: string
      /** @description The number that was shown to the outside, otherwise "". */
      outbound_caller_id?: string
      /** @description The trunk that the call came from or went to. */
      trunk_name?: string
      /** @description What it cost, only with billing. No payload shows it; the REST API has a number. */
      cost?: string | number
    }
    /** @description An event that this contract does not list, such as one of a later or a much earlier version. */
    UnlistedCdrEvent: {
      /** @description Says which event this is. */
      event_type: Unlisted
      /** @description The tenant that the event belongs to; in every published payload, whatever the event. */
      tenant_id: components['schemas']['Id']
    } & {
      [key: string]: unknown
    }
    /** @description Any event of the category Extension Events, told apart by `event_type`. */
    ExtensionEvent:
      | components['schemas']['ExtensionStatus']
      | components['schemas']['ExtensionCall']
      | components['schemas']['ExtensionPresence']
      | components['schemas']['ExtensionAgentStatus']
      | components['schemas']['QueueStatus']
      | components['schemas']['QueueCallerStatus']
      | components['schemas']['QueueAgentStatus']
      | components['schemas']['QueueSlaBreached']
      | components['schemas']['UnlistedExtensionEvent']
    /** @description What the user has set. `ONLINE` takes the place of `AVAILABLE` since v22.3, though the page for v22.3 still prints a payload with the old word. */
    Presence: 'ONLINE' | 'AVAILABLE' | 'AWAY' | 'BUSINESS_TRIP' | 'DO_NOT_DISTURB' | 'LUNCH' | Unlisted
    /**
     * @description Whether the extension is in a call: `ON_CALL`, `RINGING`, or `""` for neither. Pages of before September 2024 write `On
     *     Call` and `Ringing`, one of January 2024 `on_call` and `none`.
     */
    ExtensionCallStatus: 'ON_CALL' | 'RINGING' | '' | 'On Call' | 'Ringing' | 'on_call' | 'none' | Unlisted
    /** @description What an agent does, in the words of the REST API; `BREAK` and `LUNCH` went with v22.3.0. */
    AgentState:
      | 'READY'
      | 'NOT_READY'
      | 'QUEUE_CALL'
      | 'OTHER_CALL'
      | 'WRAP_UP'
      | 'LOGGED_OUT'
      | 'OFFLINE'
      | 'BREAK'
      | 'LUNCH'
      | Unlisted
    /** @description The state of one extension. */
    ExtensionState: {
      /** @description The SIP URI of the extension. */
      extension: string
      /** @description The extension. */
      extension_id?: components['schemas']['Id']
      /** @description Whether the extension is in a call. */
      call_status?: components['schemas']['ExtensionCallStatus']
      /**
       * @deprecated
       * @description What `call_status` was until January 2024.
       */
      on_call?: boolean
      /** @description Whether the extension is registered. */
      online?: boolean
      /** @description Whether it can be reached by push notification; says something only when `online` is false. */
      push_online?: boolean
      /** @description What the user has set. Not before September 2024. */
      presence?: components['schemas']['Presence']
      /** @description A text of the user beside it, "" when there is none. */
      presence_note?: string
      /** @description When this state came about. */
      time?: components['schemas']['UnixTime']
    }
    /**
     * @description Extensions come online or go offline. Since January 2024 their states are in `status`; before, the event was about one
     *     extension and had its members beside `event_type`. It carries the one or the other.
     */
    ExtensionStatus: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'extension_status'
      /** @description The tenant that the extensions belong to. */
      tenant_id: components['schemas']['Id']
      /** @description The state of each extension. */
      status?: components['schemas']['ExtensionState'][]
      /**
       * @deprecated
       * @description The SIP URI of the extension.
       */
      extension?: string
      /**
       * @deprecated
       * @description The extension.
       */
      extension_id?: components['schemas']['Id']
      /**
       * @deprecated
       * @description Whether the extension is in a call.
       */
      on_call?: boolean
      /**
       * @deprecated
       * @description Whether the extension is registered.
       */
      online?: boolean
      /**
       * @deprecated
       * @description Whether it can be reached by push notification.
       */
      push_online?: boolean
      /**
       * @deprecated
       * @description A text of the user, "" when there is none.
       */
      presence_note?: string
      /**
       * @deprecated
       * @description When this state came about.
       */
      time?: components['schemas']['UnixTime']
    }
    /** @description An extension starts to dial, is called, or ends a call. */
    ExtensionCall: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'extension_call'
      /** @description The tenant that the extension belongs to. */
      tenant_id: components['schemas']['Id']
      /** @description The SIP URI of the extension. */
      extension: string
      /** @description The extension. */
      extension_id?: components['schemas']['Id']
      /** @description Whether the extension is in a call now. */
      call_status?: components['schemas']['ExtensionCallStatus']
      /**
       * @deprecated
       * @description What `call_status` was until January 2024.
       */
      on_call?: boolean
      /** @description When it happened. */
      time?: components['schemas']['UnixTime']
    }
    /** @description A user sets a presence or the note beside it. */
    ExtensionPresence: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'extension_presence'
      /** @description The tenant that the extension belongs to. */
      tenant_id: components['schemas']['Id']
      /** @description The SIP URI of the extension. */
      extension: string
      /** @description The extension. Absent in December 2023. */
      extension_id?: components['schemas']['Id']
      /** @description What the user has set. Not before September 2024. */
      presence?: components['schemas']['Presence']
      /** @description A text of the user beside it. */
      presence_note?: string
      /**
       * @deprecated
       * @description What `presence_note` was on the page until December 2023.
       */
      note?: string
      /** @description When it was set. */
      time?: components['schemas']['UnixTime']
    }
    /** @description An extension changes its state as an agent of queues. */
    ExtensionAgentStatus: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'extension_agent_status'
      /** @description The tenant that the extension belongs to. */
      tenant_id: components['schemas']['Id']
      /** @description The SIP URI of the extension. */
      extension: string
      /** @description The extension. A number before v22.2.11 (release notes), which JavaScript rounds; `extension` names it then. */
      extension_id?: string | number
      /** @description The state in each of the queues. */
      agent_status: components['schemas']['AgentStatus'][]
      /** @description When it changed. */
      time?: components['schemas']['UnixTime']
    }
    /** @description The state of an agent in one queue. */
    AgentStatus: {
      /** @description The extension number of the queue. */
      queue_number: string
      /** @description What the agent does in this queue. */
      status: components['schemas']['AgentState']
    }
    /**
     * @description All of a queue: who waits in it and who serves it. The published payload is not JSON (a full-width comma, one bracket
     *     missing); that callers and agents are two arrays side by side is read out of it.
     */
    QueueStatus: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'queue_status'
      /** @description The tenant that the queue belongs to. */
      tenant_id: components['schemas']['Id']
      /** @description The queue. */
      queue_id: components['schemas']['Id']
      /** @description Its extension number. */
      queue_number?: string
      /** @description Its name. */
      queue_name?: string
      /** @description The callers that wait. */
      waiting_list?: components['schemas']['QueueCaller'][]
      /** @description The agents of the queue. */
      agents?: components['schemas']['QueueAgent'][]
    }
    /** @description A caller in a queue. */
    QueueCaller: {
      /** @description The place in the queue, as text. */
      position?: string
      /** @description The call. May be empty for one who waits to be called back. */
      session_id?: string | number
      /** @description The number of the caller. */
      caller_number?: string
      /** @description The display name of the caller; only in `queue_status`. */
      caller_name?: string
      /** @description Why the caller is told of; only in `queue_caller_status`. */
      reason?: 'enqueue' | 'agent_answered' | 'overflow' | 'hangup' | 'callback' | Unlisted
      /** @description Whether the caller waits on the line or to be called back. */
      type?: 'normal' | 'callback' | Unlisted
      /** @description When it happened. */
      timestamp?: components['schemas']['UnixTime']
    }
    /** @description Callers enter or leave a queue. */
    QueueCallerStatus: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'queue_caller_status'
      /** @description The tenant that the queue belongs to. */
      tenant_id: components['schemas']['Id']
      /** @description The queue. */
      queue_id: components['schemas']['Id']
      /** @description The callers that came, went or moved. */
      updated_callers: components['schemas']['QueueCaller'][]
    }
    /** @description Agents of a queue change, come or go. */
    QueueAgentStatus: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'queue_agent_status'
      /** @description The tenant that the queue belongs to. */
      tenant_id: components['schemas']['Id']
      /** @description The queue. */
      queue_id: components['schemas']['Id']
      /** @description The agents that changed or came. */
      updated_agents?: components['schemas']['QueueAgent'][]
      /** @description The agents that went. */
      removed_agents?: components['schemas']['RemovedQueueAgent'][]
    }
    /** @description An agent of a queue. Only an agent in a call is printed; what the fields of the call hold otherwise is not known, so they may be empty or absent. */
    QueueAgent: {
      /** @description The extension number of the agent. */
      agent_extension_number: string
      /** @description What the agent does. */
      state?: components['schemas']['AgentState']
      /** @description The call that the agent is in. */
      session_id?: string | number
      /** @description The number of the other side. */
      caller_number?: string
      /** @description The display name of the other side. */
      caller_name?: string
      /** @description When it happened, in Unix seconds. */
      timestamp?: string
    }
    /** @description An agent that is no longer of the queue. */
    RemovedQueueAgent: {
      /** @description The extension number of the agent. */
      agent_extension_number: string
    }
    /** @description A caller has waited longer than the service level of the queue allows. */
    QueueSlaBreached: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'queue_sla_breached'
      /** @description The tenant that the queue belongs to. */
      tenant_id: components['schemas']['Id']
      /** @description The queue. */
      queue_id: components['schemas']['Id']
      /** @description The number of the caller. */
      caller?: string
      /** @description How many callers have waited too long, as a number. */
      total_callers_breached?: number
      /** @description How long they may wait, in seconds, as a number. */
      sla_time_secs?: number
      /** @description How many callers wait, as a number. */
      waiting_callers?: number
      /** @description When it happened. */
      timestamp?: components['schemas']['UnixTime']
    }
    /** @description An event that this contract does not list, such as a management event or one of another version. */
    UnlistedExtensionEvent: {
      /** @description Says which event this is. */
      event_type: Unlisted
      /** @description The tenant that the event belongs to; in every published payload, whatever the event. */
      tenant_id: components['schemas']['Id']
    } & {
      [key: string]: unknown
    }
  }
  responses: never
  parameters: never
  requestBodies: never
  headers: never
  pathItems: never
}
export type Id = components['schemas']['Id']
export type UnixTime = components['schemas']['UnixTime']
export type Duration = components['schemas']['Duration']
export type Direction = components['schemas']['Direction']
export type EndReason = components['schemas']['EndReason']
export type ReceptionistRequest = components['schemas']['ReceptionistRequest']
export type ReceptionistReply = components['schemas']['ReceptionistReply']
export type ReceptionistCall = components['schemas']['ReceptionistCall']
export type ReceptionistHangup = components['schemas']['ReceptionistHangup']
export type ReceptionistRepeat = components['schemas']['ReceptionistRepeat']
export type CdrEvent = components['schemas']['CdrEvent']
export type CallStart = components['schemas']['CallStart']
export type CallUpdateInfo = components['schemas']['CallUpdateInfo']
export type CallTargetEvent = components['schemas']['CallTargetEvent']
export type CdrTargetAdd = components['schemas']['CdrTargetAdd']
export type CdrTargetRinging = components['schemas']['CdrTargetRinging']
export type CdrTargetAnswer = components['schemas']['CdrTargetAnswer']
export type CdrTargetNoanswer = components['schemas']['CdrTargetNoanswer']
export type CdrTargetFail = components['schemas']['CdrTargetFail']
export type CdrTargetEnd = components['schemas']['CdrTargetEnd']
export type CallCdr = components['schemas']['CallCdr']
export type CallTarget = components['schemas']['CallTarget']
export type UnlistedCdrEvent = components['schemas']['UnlistedCdrEvent']
export type ExtensionEvent = components['schemas']['ExtensionEvent']
export type Presence = components['schemas']['Presence']
export type ExtensionCallStatus = components['schemas']['ExtensionCallStatus']
export type AgentState = components['schemas']['AgentState']
export type ExtensionState = components['schemas']['ExtensionState']
export type ExtensionStatus = components['schemas']['ExtensionStatus']
export type ExtensionCall = components['schemas']['ExtensionCall']
export type ExtensionPresence = components['schemas']['ExtensionPresence']
export type ExtensionAgentStatus = components['schemas']['ExtensionAgentStatus']
export type AgentStatus = components['schemas']['AgentStatus']
export type QueueStatus = components['schemas']['QueueStatus']
export type QueueCaller = components['schemas']['QueueCaller']
export type QueueCallerStatus = components['schemas']['QueueCallerStatus']
export type QueueAgentStatus = components['schemas']['QueueAgentStatus']
export type QueueAgent = components['schemas']['QueueAgent']
export type RemovedQueueAgent = components['schemas']['RemovedQueueAgent']
export type QueueSlaBreached = components['schemas']['QueueSlaBreached']
export type UnlistedExtensionEvent = components['schemas']['UnlistedExtensionEvent']
export type $defs = Record<string, never>
export interface operations {
  cdrEvents: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** @description JSON under any content type, or under none. PortSIP documents no content type. */
    requestBody: {
      content: {
        '*/*': components['schemas']['CdrEvent']
      }
    }
    responses: {
      /**
       * @description Acknowledges the event; the content is ignored. Exactly 200 is asked for, and no other 2xx is promised to count.
       *     After 404 the PBX does not try again and the event is lost; after any other status it does (the page says both
       *     "5 times during 15 minutes" and "during the first 24 hours").
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  extensionEvents: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** @description JSON under any content type, or under none. PortSIP documents no content type. */
    requestBody: {
      content: {
        '*/*': components['schemas']['ExtensionEvent']
      }
    }
    responses: {
      /**
       * @description Acknowledges the event; the content is ignored. Exactly 200 is asked for, and no other 2xx is promised to count.
       *     After 404 the PBX does not try again and the event is lost; after any other status it does (the page says both
       *     "5 times during 15 minutes" and "during the first 24 hours").
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  virtualReceptionistAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** @description JSON under any content type, or under none. PortSIP documents no content type. */
    requestBody: {
      content: {
        '*/*': components['schemas']['ReceptionistRequest']
      }
    }
    responses: {
      /**
       * @description What to do, as JSON. The connection and the response have timeouts, which the portal sets. What comes too late or says
       *     another `status_code` than 200 is a failure; what the caller hears then is not documented.
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ReceptionistReply']
        }
      }
    }
  }
}
