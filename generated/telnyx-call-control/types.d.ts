// Made from openapi/telnyx-call-control.yaml by `npm run generate`.
import type { Unlisted } from 'callhooks'
export type paths = Record<string, never>
export interface webhooks {
  callEvents: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Something happened to a call or a conference
     * @description Configured as `webhook_event_url` of the application, or as `webhook_url` of a single command. One delivery per
     *     event. What comes without the envelope has no id there, so it is handled whenever it comes.
     *
     *     `assistant.initialization`, of an AI assistant, is taken here as an unlisted event, but gets no answer here: give it
     *     the webhook `assistantInitialization`.
     */
    post: operations['callEvents']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  assistantInitialization: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A conversation with an AI assistant begins and waits for its variables
     * @description Configured as `dynamic_variables_webhook_url` of the assistant. The conversation waits for the reply for one and a half
     *     seconds (one, on an older page), or for what `dynamic_variables_webhook_timeout_ms` says, 1 to 10000; then it goes on
     *     with the defaults of the assistant. It is for calls, web calls and conversations by message alike, so there need not be a call.
     *
     *     A variable that nothing sets is spoken as it is written, `{{full_name}}`. Variables that are not under
     *     `dynamic_variables` are ignored by Telnyx, so a reply of that form is refused here.
     *
     *     Learned from Telnyx's guides to dynamic variables and to memory, its code examples and its libraries, and from public
     *     receivers; no delivery with its headers is published.
     */
    post: operations['assistantInitialization']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  insightResults: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * The insights of a conversation with an AI assistant are there
     * @description Configured as the webhook URL of an insight group, or of the group in one assistant. Sent after a conversation.
     *
     *     Three forms are known, and all are taken here as they are by `callEvents`, whose URL may be the same:
     *     `conversation_insight_result` without an envelope, which receivers really get; `conversation.insights.completed`, flat,
     *     which Telnyx's guide prints; and an event in the envelope `data`, such as `call.conversation_insights.generated`.
     *
     *     Only the first has something that identifies it, and that by a receiver's word; the others are handled whenever they come.
     */
    post: operations['insightResults']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  assistantTool: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * An AI assistant calls a webhook tool
     * @description Configured as `url` of a tool of the type `webhook`, with the method POST, its default. The body is what the model made
     *     of the tool's own `body_parameters`, a JSON schema that the user writes, so any object is taken here and nothing of it
     *     is known: check it against that schema. Give each tool a URL of its own.
     *
     *     The call is in the header `x-telnyx-call-control-id`, not in the body. A tool can send headers of the user's own,
     *     such as `Authorization`; they are not looked at here. That the requests carry Telnyx's signature was learned from one
     *     receiver that verifies it.
     *
     *     Learned from Telnyx's guides to assistants and to asynchronous tools, and from public receivers.
     */
    post: operations['assistantTool']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
}
export interface components {
  schemas: {
    /** @description One delivery. All events but three come in an envelope, `data`, whose `event_type` says which event it is: for those `event.data?.event_type` is the tag. The three come without it, or may, and have their `event_type` at the top. */
    CallEvent:
      | components['schemas']['CallEventDelivery']
      | components['schemas']['ConferenceFloorChanged']
      | components['schemas']['ConversationInsightResult']
      | components['schemas']['ConversationInsightsCompleted']
    /** @description One event of a call or a conference in its envelope. `data.event_type` says which. */
    CallEventDelivery: {
      /** @description Not here, but in `data`. */
      event_type?: undefined
      /** @description The event. */
      data: components['schemas']['CallEventData']
      /** @description About the delivery, not the event. In every delivery seen, and in no official schema. */
      meta?: components['schemas']['DeliveryMeta']
    }
    /** @description A conversation begins. */
    AssistantInitializationDelivery: {
      /** @description The event. */
      data: components['schemas']['AssistantInitialization']
      /** @description About the delivery, if it is there as it is of other events. No example has it. */
      meta?: components['schemas']['DeliveryMeta']
    }
    /** @description A conversation with an AI assistant begins. Telnyx's own code example prints one without `id` and `occurred_at`. */
    AssistantInitialization: {
      /** @description Always `event`. */
      record_type?: 'event' | Unlisted | null
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'assistant.initialization'
      /** @description The event. */
      id?: string | null
      /**
       * Format: date-time
       * @description When it occurred, in UTC.
       */
      occurred_at?: string | null
      /** @description Between whom the conversation is. A header of the SIP call, `Diversion`, was seen here by a receiver. */
      payload: {
        /** @description How it is held. */
        telnyx_conversation_channel?: 'phone_call' | 'web_call' | 'sms_chat' | Unlisted | null
        /** @description The number, SIP address or other name of the assistant. */
        telnyx_agent_target?: string | null
        /** @description The number, SIP address or other name of the other side. */
        telnyx_end_user_target?: string | null
        /** @description Whether that is verified, which for a call is STIR/SHAKEN attestation A. */
        telnyx_end_user_target_verified?: boolean | null
        /** @description The conversation. In receivers' code, not in the guides. */
        telnyx_conversation_id?: string | null
        /** @description The call, as commands take it; only where there is one. */
        call_control_id?: string | null
        /** @description The assistant. */
        assistant_id?: string | null
      }
    }
    /** @description What the conversation is to know. A variable beside these members is one that Telnyx ignores, so there are no others. */
    AssistantVariables: {
      /** @description The values of the variables in the instructions, the greeting and the tools, by name. Names with `telnyx_` are Telnyx's own. */
      readonly dynamic_variables?: {
        readonly [key: string]: unknown
      }
      /** @description Values that the model does not see, encrypted. In a code example of Telnyx's, not in its guides. */
      readonly encrypted_dynamic_variables?: {
        readonly [key: string]: unknown
      }
      /** @description Which conversations the assistant remembers. */
      readonly memory?: {
        /** @description The query of the REST request that lists conversations. */
        readonly conversation_query?: string
        /** @description Which insights of them, `insight_ids=` and their ids with commas between them. */
        readonly insight_query?: string
      }
      /** @description What is kept with this conversation. */
      readonly conversation?: {
        /** @description Free content, by which later conversations can find this one. */
        readonly metadata?: {
          readonly [key: string]: unknown
        }
      }
    }
    /** @description What the insights of a group say of a conversation, in the form that Telnyx's guide prints. Seen in no delivery. */
    ConversationInsightsCompleted: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'conversation.insights.completed'
      /** @description Not here. The event comes without an envelope. */
      data?: undefined
      /** @description The conversation. */
      conversation_id?: string | null
      /** @description The group of insights that was asked for. */
      insight_group_id?: string | null
      /** @description The name of the group. */
      insight_group_name?: string | null
      /** @description One entry for each insight of the group. */
      insights?: components['schemas']['NamedInsightResult'][] | null
    }
    /** @description What one insight says, with its name. */
    NamedInsightResult: {
      /** @description The name of the insight. */
      insight_name?: string | null
    } & components['schemas']['InsightResult']
    /** @description What the model says for the parameters of the tool, as the tool's own schema has them. */
    AssistantToolCall: {
      [key: string]: unknown
    }
    /** @description What the tool says to the model. */
    AssistantToolResult:
      | {
          readonly [key: string]: unknown
        }
      | readonly unknown[]
      | string
      | number
      | boolean
    /** @description About one attempt at a delivery. Signed with the rest, so `attempt` is to be trusted. */
    DeliveryMeta: {
      /** @description Which attempt it is, from 1. The event keeps its `id` over all of them. */
      attempt: number
      /** @description The URL of this attempt: the webhook URL or the failover URL. */
      delivered_to?: string | null
    } | null
    /** @description The event in its envelope; `event_type` says which payload it has. A type that is not listed is taken as well, with its payload unread. */
    CallEventData:
      | components['schemas']['CallInitiated']
      | components['schemas']['CallAnswered']
      | components['schemas']['CallBridged']
      | components['schemas']['CallHangup']
      | components['schemas']['CallHold']
      | components['schemas']['CallUnhold']
      | components['schemas']['CallDtmfReceived']
      | components['schemas']['CallGatherEnded']
      | components['schemas']['CallAiGatherEnded']
      | components['schemas']['CallAiGatherPartialResults']
      | components['schemas']['CallAiGatherMessageHistoryUpdated']
      | components['schemas']['CallConversationCreated']
      | components['schemas']['CallConversationEnded']
      | components['schemas']['CallConversationInsightsGenerated']
      | components['schemas']['ConversationInsightResult']
      | components['schemas']['CallCost']
      | components['schemas']['CallDeepfakeDetectionResult']
      | components['schemas']['CallDeepfakeDetectionError']
      | components['schemas']['CallMachineDetectionEnded']
      | components['schemas']['CallMachineGreetingEnded']
      | components['schemas']['CallMachinePremiumDetectionEnded']
      | components['schemas']['CallMachinePremiumGreetingEnded']
      | components['schemas']['CallSpeakStarted']
      | components['schemas']['CallSpeakEnded']
      | components['schemas']['CallPlaybackStarted']
      | components['schemas']['CallPlaybackEnded']
      | components['schemas']['CallRecordingSaved']
      | components['schemas']['CallRecordingError']
      | components['schemas']['CallRecordingTranscriptionSaved']
      | components['schemas']['CallTranscription']
      | components['schemas']['CallReferStarted']
      | components['schemas']['CallReferCompleted']
      | components['schemas']['CallReferFailed']
      | components['schemas']['CallEnqueued']
      | components['schemas']['CallDequeued']
      | components['schemas']['CallForkStarted']
      | components['schemas']['CallForkStopped']
      | components['schemas']['StreamingStarted']
      | components['schemas']['StreamingStopped']
      | components['schemas']['StreamingFailed']
      | components['schemas']['SiprecStarted']
      | components['schemas']['SiprecStopped']
      | components['schemas']['SiprecFailed']
      | components['schemas']['ConferenceCreated']
      | components['schemas']['ConferenceEnded']
      | components['schemas']['ConferenceFloorChanged']
      | components['schemas']['ConferenceParticipantJoined']
      | components['schemas']['ConferenceParticipantLeft']
      | components['schemas']['ConferenceParticipantPlaybackStarted']
      | components['schemas']['ConferenceParticipantPlaybackEnded']
      | components['schemas']['ConferenceParticipantSpeakStarted']
      | components['schemas']['ConferenceParticipantSpeakEnded']
      | components['schemas']['ConferencePlaybackStarted']
      | components['schemas']['ConferencePlaybackEnded']
      | components['schemas']['ConferenceSpeakStarted']
      | components['schemas']['ConferenceSpeakEnded']
      | components['schemas']['ConferenceRecordingSaved']
      | components['schemas']['CallPaymentProgress']
      | components['schemas']['CallPaymentCompleted']
      | components['schemas']['UnlistedCallEvent']
    /** @description What all events in the envelope share. */
    EventHead: {
      /** @description Always `event`. */
      record_type: 'event' | Unlisted
      /** @description The event: the same in every attempt to deliver it, so the key to see duplicates by. A UUID in every delivery; a third party's guide shows another text, so no format is demanded. */
      id: string
    }
    /** @description What an event has that is known from examples. */
    EventData: {
      /**
       * Format: date-time
       * @description When it occurred, in UTC, to the microsecond. Deliveries come in any order: sort by this. In every delivery seen; the specification prints most events of a conference without it.
       */
      occurred_at?: string | null
    } & components['schemas']['EventHead']
    /** @description What an event has of which a delivery was seen. */
    TimedEventData: {
      /**
       * Format: date-time
       * @description When it occurred, in UTC, to the microsecond. Deliveries come in any order: sort by this.
       */
      occurred_at: string
    } & components['schemas']['EventHead']
    /** @description What the payload of nearly every event has beside the ids of the call. */
    CallContext: {
      /** @description The Voice API application. Decimal digits beyond 2^53, so never a number; masked with letters in examples. */
      connection_id?: string | null
      /** @description What the last command gave as state, in base64. Null in nearly every delivery seen; the specification has a plain string for all events but two, and so rejects them. */
      client_state?: string | null
      /** @description Where the caller comes from. Specified for three events; the deliveries of 2025 and 2026 have it in others too. */
      calling_party_type?: components['schemas']['CallingPartyType']
    }
    /** @description Which call it is, where that is known from examples alone or where there need not be a call. */
    CallPayload: {
      /** @description The call, as commands take it. `v2:` or `v3:` and base64url text in deliveries, a UUID in some examples; opaque. */
      call_control_id?: string | null
      /** @description This leg of the call. A UUID in deliveries. */
      call_leg_id?: string | null
      /** @description What the legs of one call share. A UUID in deliveries. */
      call_session_id?: string | null
    } & components['schemas']['CallContext']
    /** @description Which call it is, where an application goes on by a command, which needs the id. The leg and the session are known from examples. */
    ControlledCall: {
      /** @description The call, as commands take it. `v2:` or `v3:` and base64url text in deliveries, a UUID in some examples; opaque. */
      call_control_id: string
      /** @description This leg of the call. A UUID in deliveries. */
      call_leg_id?: string | null
      /** @description What the legs of one call share. A UUID in deliveries. */
      call_session_id?: string | null
    } & components['schemas']['CallContext']
    /** @description Which call it is, in the events of which deliveries were seen. */
    CallIdentified: {
      /** @description The call, as commands take it. `v2:` or `v3:` and base64url text in deliveries, a UUID in some examples; opaque. */
      call_control_id: string
      /** @description This leg of the call. A UUID in deliveries. */
      call_leg_id: string
      /** @description What the legs of one call share. A UUID in deliveries. */
      call_session_id: string
    } & components['schemas']['CallContext']
    /** @description Who calls whom. */
    CallParties: {
      /** @description The caller: E.164, a SIP address, or whatever it calls itself. */
      from?: string | null
      /** @description The called party: E.164 or a SIP address. */
      to?: string | null
    }
    /** @description What the payload of a conference's event has. */
    ConferencePayload: {
      /** @description The conference. A UUID in deliveries. */
      conference_id: string
      /** @description The Voice API application. Decimal digits beyond 2^53, so never a number. */
      connection_id?: string | null
      /**
       * Format: date-time
       * @description When it occurred. Specified here, where other events have it outside of the payload only; the one published delivery of a conference has it outside.
       */
      occurred_at?: string | null
    }
    /** @description Who began the conference. */
    ConferenceCreator: {
      /** @description The session of the call that began the conference. */
      creator_call_session_id?: string | null
    }
    /** @description What was collected for a payment. Numbers of cards and accounts are masked by Telnyx. No delivery is published. */
    PaymentPayload: {
      /** @description The Pay connector. */
      payment_connector?: string | null
      /** @description What is collected. */
      payment_method?: 'credit-card' | 'ach-debit' | Unlisted | null
      /** @description The brand of the card, if it is recognised. That it can be null is inferred from the fields beside it. */
      payment_card_type?:
        | 'visa'
        | 'mastercard'
        | 'amex'
        | 'optima'
        | 'discover'
        | 'diners-club'
        | 'jcb'
        | 'maestro'
        | 'enroute'
        | Unlisted
        | null
      /** @description The number of the card, all but the last four digits masked. That it can be null is inferred from the fields beside it. */
      payment_card_number?: string | null
      /** @description The postal code of the card's holder; null until it is collected. */
      payment_card_postal_code?: string | null
      /** @description When the card expires, as MMYY; null until it is collected. */
      expiration_date?: string | null
      /** @description The security code, wholly masked; null until it is collected. */
      security_code?: string | null
      /** @description The number of the account, all but the last two digits masked. That it can be null is inferred from the fields beside it. */
      bank_account_number?: string | null
      /** @description The type of the account. That it can be null is inferred from the fields beside it. */
      bank_account_type?: string | null
      /** @description The routing number of the bank. That it can be null is inferred from the fields beside it. */
      bank_routing_number?: string | null
    }
    /** @description A call began: somebody calls a number of the application, or the application dials. */
    CallInitiated: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'call.initiated'
      /** @description The new call. An inbound one waits, parked, for a command to answer, reject or transfer it. */
      payload: {
        /** @description The caller: E.164, a SIP address, or whatever it calls itself. */
        from: string
        /** @description The called party: E.164 or a SIP address. */
        to: string
        /** @description Which way the call goes, seen from Telnyx: `incoming` is a call to the application. */
        direction: 'incoming' | 'outgoing' | Unlisted
        /** @description `parked` for an inbound call that waits for commands and `bridging` for an outbound one, in every delivery seen. Some of Telnyx's own demo pages print `ringing`, which neither the specification nor a delivery has. */
        state?: 'parked' | 'bridging' | Unlisted | null
        /**
         * Format: date-time
         * @description When the call started. Missing for the outbound calls that were seen.
         */
        start_time?: string | null
        /** @description The name shown for the caller; its number again where there is no name. Missing for the outbound calls that were seen. */
        caller_id_name?: string | null
        /** @description The caller as `user@host`, with the port of a trunk. Not in the specification; in deliveries of 2025 and 2026. */
        from_sip_uri?: string | null
        /** @description The called party as `user@host`. Not in the specification; in deliveries of 2025 and 2026. */
        to_sip_uri?: string | null
        /** @description The codecs that the caller offered, separated by commas. An entry can carry parameters, with spaces and semicolons, as `AMR-WB~OCTET-ALIGN=0; MODE-SET=0` does. */
        offered_codecs?: string | null
        /** @description The codecs that the application allows, separated by commas. */
        connection_codecs?: string | null
        /** @description What call screening found, such as `spam_likely`. Seen in no delivery. */
        call_screening_result?: string | null
        /** @description How far the originating carrier vouches for the caller ID: `A`, `B` or `C`. */
        shaken_stir_attestation?: string | null
        /** @description Whether that attestation was verified. */
        shaken_stir_validated?: boolean | null
        /** @description The other headers of the INVITE: those that start with `X-`, and carrier headers such as `P-Early-Media`. */
        custom_headers?: components['schemas']['CustomHeader'][] | null
        /** @description Of the INVITE, the headers `Diversion` and `User-to-User`. */
        sip_headers?: components['schemas']['SipHeader'][] | null
        /** @description The tags of the number. */
        tags?: string[] | null
      } & components['schemas']['CallIdentified']
    } & components['schemas']['TimedEventData']
    /** @description A call was answered, by the far end or by the command to answer. */
    CallAnswered: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'call.answered'
      /** @description The call and its parties, and what happened. */
      payload: {
        /**
         * Format: date-time
         * @description When the call started.
         */
        start_time?: string | null
        /** @description `answered` in the specification and in most examples; no delivery seen has the field. */
        state?: 'answered' | Unlisted | null
        /** @description The audio codec in use, such as `PCMU`. Not in the specification; in a delivery of 2025. */
        codec?: string | null
        /** @description Hertz of that codec, such as 8000. Not in the specification; in a delivery of 2025. */
        sampling_rate?: number | null
        /** @description Where the call is streamed to, if it was answered with a stream. Only on the page on media streaming. */
        stream_url?: string | null
        /** @description Which side is streamed, if the call was answered with a stream. Only on the page on media streaming. */
        stream_track?: components['schemas']['StreamTrack']
        /** @description The headers that the call carries. */
        custom_headers?: components['schemas']['CustomHeader'][] | null
        /** @description Of the INVITE, the headers `Diversion` and `User-to-User`. */
        sip_headers?: components['schemas']['SipHeader'][] | null
        /** @description The tags of the number. */
        tags?: string[] | null
      } & (components['schemas']['CallIdentified'] & components['schemas']['CallParties'])
    } & components['schemas']['TimedEventData']
    /** @description Two legs were connected. Sent for each of them. */
    CallBridged: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'call.bridged'
      /** @description The call and its parties, and what happened. */
      payload: {
        /**
         * Format: date-time
         * @description When the call started. Not in the specification; in a delivery of 2025.
         */
        start_time?: string | null
        /** @description Only in the example of the guide to WebRTC calls; no delivery seen has the field. */
        state?: 'bridged' | Unlisted | null
      } & (components['schemas']['CallIdentified'] & components['schemas']['CallParties'])
    } & components['schemas']['TimedEventData']
    /** @description A call is over. It can come before late events of the same call, such as `call.recording.saved` or `conference.participant.left`. */
    CallHangup: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'call.hangup'
      /** @description How the call ended. Only its ids and the cause are in every delivery: a delivery of 2026 has neither `client_state` nor `state`. */
      payload: {
        /** @description Why the call ended. */
        hangup_cause: components['schemas']['HangupCause']
        /** @description Which side ended it. */
        hangup_source?: 'caller' | 'callee' | 'unknown' | Unlisted | null
        /** @description The SIP status of the end, as text: `200`, `487`, `603`. `unspecified` where there is none. */
        sip_hangup_cause?: string | null
        /** @description `hangup` in the specification; no delivery seen has the field. */
        state?: 'hangup' | Unlisted | null
        /**
         * Format: date-time
         * @description When the call started.
         */
        start_time?: string | null
        /**
         * Format: date-time
         * @description When the call ended; equals `occurred_at` of the event. Not in the specification; in every delivery seen.
         */
        end_time?: string | null
        /** @description What the media were like; null or missing if the call was never answered. */
        call_quality_stats?: components['schemas']['CallQualityStats']
        /** @description Null in the one delivery that has it (2026), and not in the specification. What it holds otherwise is not known, so a text and an object are both taken: free content. */
        telnyx_error?:
          | {
              [key: string]: unknown
            }
          | string
          | null
        /** @description The headers that the call carries. */
        custom_headers?: components['schemas']['CustomHeader'][] | null
        /** @description Of the INVITE, the headers `Diversion` and `User-to-User`. */
        sip_headers?: components['schemas']['SipHeader'][] | null
        /** @description The tags of the number. */
        tags?: string[] | null
      } & (components['schemas']['CallIdentified'] & components['schemas']['CallParties'])
    } & components['schemas']['TimedEventData']
    /** @description A call was put on hold. */
    CallHold: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'call.hold'
      /** @description The call and its parties. */
      payload: components['schemas']['ControlledCall'] & components['schemas']['CallParties']
    } & components['schemas']['EventData']
    /** @description A call was taken off hold. */
    CallUnhold: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'call.unhold'
      /** @description The call and its parties. */
      payload: components['schemas']['ControlledCall'] & components['schemas']['CallParties']
    } & components['schemas']['EventData']
    /** @description A key was pressed on the call. */
    CallDtmfReceived: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'call.dtmf.received'
      /** @description The call and its parties, and what happened. */
      payload: {
        /** @description The key: a digit, `*` or `#` (or `A` to `D`). */
        digit: string
      } & (components['schemas']['ControlledCall'] & components['schemas']['CallParties'])
    } & components['schemas']['EventData']
    /** @description A gather is over: keys were collected, or not. */
    CallGatherEnded: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'call.gather.ended'
      /** @description The call and its parties, and what happened. */
      payload: {
        /** @description How the gather ended. */
        status?: 'valid' | 'invalid' | 'call_hangup' | 'cancelled' | 'cancelled_amd' | 'timeout' | Unlisted | null
        /** @description The keys that were pressed; can be empty. */
        digits?: string | null
        /** @description What was said, in the examples of Telnyx's demo applications (2026). Not in the specification, and seen in no delivery. */
        speech?: {
          /** @description The words that were recognised. */
          result?: string | null
          /** @description How sure the recognition is, 0 to 1. */
          confidence?: number | null
        } | null
      } & (components['schemas']['ControlledCall'] & components['schemas']['CallParties'])
    } & components['schemas']['EventData']
    /** @description A gather by the AI is over. */
    CallAiGatherEnded: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'call.ai_gather.ended'
      /** @description The call and its parties, and what happened. */
      payload: {
        /** @description Whether the answers fit the parameters that were asked for. */
        status?: 'valid' | 'invalid' | Unlisted | null
        /** @description What was collected, keyed as the command's `parameters` say: free content. */
        result?: {
          [key: string]: unknown
        } | null
        /** @description What was said, in order. */
        message_history?: components['schemas']['AiMessage'][] | null
      } & (components['schemas']['ControlledCall'] & components['schemas']['CallParties'])
    } & components['schemas']['EventData']
    /** @description The AI collected a part of what was asked for. Only if the command asked for partial results. */
    CallAiGatherPartialResults: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'call.ai_gather.partial_results'
      /** @description The call and its parties, and what happened. */
      payload: {
        /** @description What was collected so far, keyed as the command's `parameters` say: free content. */
        partial_results?: {
          [key: string]: unknown
        } | null
        /** @description What was said so far, in order. */
        message_history?: components['schemas']['AiMessage'][] | null
      } & (components['schemas']['ControlledCall'] & components['schemas']['CallParties'])
    } & components['schemas']['EventData']
    /** @description The conversation with the AI went on. Only if the command asked for it. */
    CallAiGatherMessageHistoryUpdated: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'call.ai_gather.message_history_updated'
      /** @description The call and its parties, and what happened. */
      payload: {
        /** @description What was said so far, in order. */
        message_history?: components['schemas']['AiMessage'][] | null
      } & (components['schemas']['ControlledCall'] & components['schemas']['CallParties'])
    } & components['schemas']['EventData']
    /** @description A conversation with an AI assistant began. Not in the specification of July 2026; described from the types in Telnyx's libraries, in which nothing is required. */
    CallConversationCreated: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'call.conversation.created'
      /**
       * Format: date-time
       * @description When Telnyx made the event, a little after it occurred.
       */
      created_at?: string | null
      /** @description The call and its parties, and the conversation. */
      payload: {
        /** @description The conversation, by which its later events are told to belong to it. */
        conversation_id?: string | null
      } & (components['schemas']['CallPayload'] & components['schemas']['CallParties'])
    } & components['schemas']['EventData']
    /** @description A conversation with an AI assistant, or over Conversation Relay, is over. */
    CallConversationEnded: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'call.conversation.ended'
      /**
       * Format: date-time
       * @description When Telnyx made the event, a little after it occurred. Of the events that are specified, only this one has it.
       */
      created_at?: string | null
      /** @description The call and its parties, and what happened. */
      payload: {
        /** @description The conversation. The guide to Conversation Relay prints a payload without it, with a reason and nothing else. */
        conversation_id?: string | null
        /** @description The assistant, as `assistant-` and a UUID. */
        assistant_id?: string | null
        /** @description How long it lasted, in seconds. */
        duration_sec?: number | null
        /** @description Why it ended; `customer_disconnect` says that the application's WebSocket closed. */
        reason?: string | null
        /** @description The language model, as `vendor/model`. */
        llm_model?: string | null
        /** @description The speech recognition model. */
        stt_model?: string | null
        /** @description The speech synthesis model. */
        tts_model_id?: string | null
        /** @description Who provides speech synthesis. */
        tts_provider?: string | null
        /** @description The voice. */
        tts_voice_id?: string | null
      } & (components['schemas']['CallPayload'] & components['schemas']['CallParties'])
    } & components['schemas']['EventData']
    /** @description The analysis of a conversation is ready. */
    CallConversationInsightsGenerated: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'call.conversation_insights.generated'
      /** @description The call, and what happened. */
      payload: {
        /** @description The group of insights that was asked for. */
        insight_group_id?: string | null
        /** @description One entry for each insight of the group. */
        results?:
          | {
              /** @description The insight. */
              insight_id?: string | null
              /** @description A text, or an object as the schema of the insight says: free content. */
              result?:
                | {
                    [key: string]: unknown
                  }
                | string
                | null
            }[]
          | null
      } & components['schemas']['CallPayload']
    } & components['schemas']['EventData']
    /** @description What the insights of a group say of a conversation. Telnyx documents another shape, `conversation.insights.completed`; this one is what eight unrelated receivers take, seven of them without the envelope `data` and one with it. The payload of a test that calls itself a production payload has no `id`, no time and no `meta`. */
    ConversationInsightResult: {
      /** @description Always `event`. */
      record_type?: 'event' | Unlisted | null
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'conversation_insight_result'
      /** @description Not here. Where the event comes without its envelope, that is how it is told from the others. */
      data?: undefined
      /** @description The event, where it has an id as others do; in none of the receivers' payloads without the envelope. */
      id?: string | null
      /** @description When it occurred. One receiver reads it and has another time where it is missing. */
      occurred_at?: string | null
      /** @description The conversation and what was found. Nothing of it is required. */
      payload: {
        /** @description The request for this analysis. A receiver takes it for the id of the event. */
        request_id?: string | null
        /** @description How far the analysis is. A receiver waits for `completed`, and its test of `pending` has the same members. */
        status?: 'completed' | 'pending' | Unlisted | null
        /** @description The conversation. */
        conversation_id?: string | null
        /** @description The assistant. In one receiver's payload; others have it in `metadata`. */
        assistant_id?: string | null
        /** @description The group of insights that was asked for. */
        insight_group_id?: string | null
        /** @description What is kept with the conversation: the call's ids (`call_control_id`, `call_leg_id`, `call_session_id`) and parties (`from`, `to`, `telnyx_end_user_target`), `assistant_id`, `telnyx_conversation_channel`, and whatever the reply to `assistant.initialization` put there. A conversation by message has no call. Free content. */
        metadata?: {
          [key: string]: unknown
        } | null
        /** @description One entry for each insight of the group, in the group's order. */
        results?: components['schemas']['InsightResult'][] | null
      }
    }
    /** @description What one insight says. */
    InsightResult: {
      /** @description The insight. */
      insight_id?: string | null
      /** @description A text, or what the schema of the insight says, written as JSON text in the payloads that are known: free content. */
      result?:
        | {
            [key: string]: unknown
          }
        | unknown[]
        | string
        | number
        | boolean
        | null
    }
    /** @description What the call costs is known. Sent only to those who asked for it. */
    CallCost: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'call.cost'
      /** @description The call, and what happened. */
      payload: {
        /** @description Whether the cost could be found. */
        status?: 'success' | 'error' | Unlisted | null
        /** @description The whole cost, in decimal text. */
        total_cost?: string | null
        /** @description The longest billed duration of all parts, in seconds. */
        billed_duration_secs?: number | null
        /** @description The billing group of the call, if it has one. */
        billing_group_id?: string | null
        /** @description What each product costs. */
        cost_parts?: components['schemas']['CostPart'][] | null
        /**
         * Format: date-time
         * @description When the event occurred, again.
         */
        occurred_at?: string | null
      } & components['schemas']['ControlledCall']
    } & components['schemas']['EventData']
    /** @description It was decided whether the voice on the call is real. */
    CallDeepfakeDetectionResult: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'call.deepfake_detection.result'
      /** @description The call, and what happened. */
      payload: {
        /** @description The decision; `silence_timeout` if there was nothing to hear in time. */
        result: 'real' | 'fake' | 'silence_timeout' | Unlisted
        /** @description How likely the voice is artificial, 0 to 1; null for `silence_timeout`. */
        score?: number | null
        /** @description How steady the decision was over the audio, in per cent; null for `silence_timeout`. */
        consistency?: number | null
      } & components['schemas']['ControlledCall']
    } & components['schemas']['EventData']
    /** @description Deepfake detection failed. */
    CallDeepfakeDetectionError: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'call.deepfake_detection.error'
      /** @description The call, and what happened. */
      payload: {
        /** @description What failed: no result in time, no audio, or the service itself. */
        error_message?:
          'detection_timeout' | 'rtp_timeout' | 'dfd_connection_error' | 'dfd_stream_error' | Unlisted | null
      } & components['schemas']['ControlledCall']
    } & components['schemas']['EventData']
    /** @description It was decided who answered. */
    CallMachineDetectionEnded: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'call.machine.detection.ended'
      /** @description The specification lists no `call_control_id` here, but the examples in the guide to answering machine detection have one. */
      payload: {
        /** @description Who answered. Telnyx advises to treat `not_sure` as a human. */
        result: 'human' | 'machine' | 'not_sure' | Unlisted
      } & (components['schemas']['CallPayload'] & components['schemas']['CallParties'])
    } & components['schemas']['EventData']
    /** @description The greeting of an answering machine ended. */
    CallMachineGreetingEnded: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'call.machine.greeting.ended'
      /** @description The specification lists no `call_control_id` here, but the examples in the guide to answering machine detection have one. */
      payload: {
        /** @description How the greeting ended. `no_beep_detected` is in the guide only, the other three in the specification. */
        result: 'beep_detected' | 'ended' | 'not_sure' | 'no_beep_detected' | Unlisted
      } & (components['schemas']['CallPayload'] & components['schemas']['CallParties'])
    } & components['schemas']['EventData']
    /** @description It was decided who answered, by premium detection. */
    CallMachinePremiumDetectionEnded: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'call.machine.premium.detection.ended'
      /** @description The specification lists no `call_control_id` here, but the examples in the guide to answering machine detection have one. */
      payload: {
        /** @description Who answered. */
        result: 'human_residence' | 'human_business' | 'machine' | 'silence' | 'fax_detected' | 'not_sure' | Unlisted
      } & (components['schemas']['CallPayload'] & components['schemas']['CallParties'])
    } & components['schemas']['EventData']
    /** @description The greeting of an answering machine ended, by premium detection. */
    CallMachinePremiumGreetingEnded: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'call.machine.premium.greeting.ended'
      /** @description The specification lists no `call_control_id` here, but the examples in the guide to answering machine detection have one. */
      payload: {
        /** @description Whether there was a beep. */
        result: 'beep_detected' | 'no_beep_detected' | Unlisted
      } & (components['schemas']['CallPayload'] & components['schemas']['CallParties'])
    } & components['schemas']['EventData']
    /** @description An announcement began. */
    CallSpeakStarted: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'call.speak.started'
      /** @description The call, and what happened. */
      payload: {
        /** @description The announcement, the same in both of its events; opaque. Not in the specification; in deliveries of 2025. */
        speak_id?: string | null
      } & components['schemas']['CallIdentified']
    } & components['schemas']['TimedEventData']
    /** @description An announcement is over. */
    CallSpeakEnded: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'call.speak.ended'
      /** @description The call, and what happened. */
      payload: {
        /** @description How it ended. */
        status?: 'completed' | 'call_hangup' | 'cancelled_amd' | Unlisted | null
        /** @description The announcement, the same in both of its events; opaque. Not in the specification; in deliveries of 2025. */
        speak_id?: string | null
      } & components['schemas']['CallIdentified']
    } & components['schemas']['TimedEventData']
    /** @description A playback began. */
    CallPlaybackStarted: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'call.playback.started'
      /** @description The call, and what happened. */
      payload: {
        /** @description The audio, if it was named by its URL. */
        media_url?: string | null
        /** @description The audio, if it was named as a file of the media storage. */
        media_name?: string | null
        /** @description Whether the audio is mixed over other audio. */
        overlay?: boolean | null
      } & components['schemas']['ControlledCall']
    } & components['schemas']['EventData']
    /** @description A playback is over. */
    CallPlaybackEnded: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'call.playback.ended'
      /** @description The call, and what happened. */
      payload: {
        /** @description How it ended. */
        status?:
          | 'completed'
          | 'file_not_found'
          | 'call_hangup'
          | 'cancelled'
          | 'cancelled_amd'
          | 'failed'
          | 'unknown'
          | Unlisted
          | null
        /** @description What went wrong, in words. */
        status_detail?: string | null
        /** @description The audio, if it was named by its URL. */
        media_url?: string | null
        /** @description The audio, if it was named as a file of the media storage. */
        media_name?: string | null
        /** @description Whether the audio was mixed over other audio. */
        overlay?: boolean | null
      } & components['schemas']['ControlledCall']
    } & components['schemas']['EventData']
    /** @description A recording of a call is ready. Often after `call.hangup`. */
    CallRecordingSaved: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'call.recording.saved'
      /** @description The specification lists no `call_control_id`, which two published observations have: rely on the leg and the session. */
      payload: {
        /** @description Whether both sides are in one channel. */
        channels?: components['schemas']['RecordingChannels']
        /** @description Where the files are; the links work for ten minutes. A path such as `gs://` if the recording goes to a storage of your own. */
        recording_urls?: components['schemas']['RecordingUrls']
        /** @description Permanent links, empty unless Telnyx has switched them on for the account. */
        public_recording_urls?: components['schemas']['RecordingUrls']
        /**
         * Format: date-time
         * @description When the recording began.
         */
        recording_started_at?: string | null
        /**
         * Format: date-time
         * @description When the recording ended.
         */
        recording_ended_at?: string | null
        /** @description The recording. Not in the specification. */
        recording_id?: string | null
        /** @description The format of the file. Not in the specification. */
        format?: components['schemas']['RecordingFormat']
        /**
         * Format: date-time
         * @description When the recording began, again. Not in the specification.
         */
        start_time?: string | null
        /**
         * Format: date-time
         * @description When the recording ended, again. Not in the specification.
         */
        end_time?: string | null
        /**
         * Format: date-time
         * @description When the event occurred, again. Not in the specification; in a third party's guide of 2025.
         */
        occurred_at?: string | null
        /** @description Such as `telnyx_number_cc_app`. Its meaning is not documented; a third party saw it in a delivery of 2026. */
        flow_destination?: string | null
      } & (components['schemas']['CallPayload'] & components['schemas']['CallParties'])
    } & components['schemas']['EventData']
    /** @description A recording failed. */
    CallRecordingError: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'call.recording.error'
      /** @description The specification lists no `call_control_id`. */
      payload: {
        /** @description What failed, as a sentence. */
        reason?:
          | 'Failed to authorize with storage using custom credentials'
          | 'Invalid credentials json'
          | 'Unsupported backend'
          | 'Internal server error'
          | Unlisted
          | null
      } & components['schemas']['CallPayload']
    } & components['schemas']['EventData']
    /** @description The transcription of a recording is ready. */
    CallRecordingTranscriptionSaved: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'call.recording.transcription.saved'
      /** @description The call, and what happened. */
      payload: {
        /** @description The recording. */
        recording_id?: string | null
        /** @description The transcription. */
        recording_transcription_id?: string | null
        /** @description How the transcription went. The specification knows success only. */
        status?: 'completed' | Unlisted | null
        /** @description The text. */
        transcription_text?: string | null
      } & components['schemas']['ControlledCall']
    } & components['schemas']['EventData']
    /** @description Words of a call in progress were recognised. */
    CallTranscription: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'call.transcription'
      /** @description The call, and what happened. */
      payload: {
        /** @description What was recognised. */
        transcription_data: {
          /** @description The words. */
          transcript: string
          /** @description Whether they are final; false for an interim result. */
          is_final?: boolean | null
          /** @description How sure the recognition is, 0 to 1. Null from the engine `cohere/ar-stt`, as Telnyx's library says; the specification of July 2026 has a plain number. */
          confidence?: number | null
          /** @description Who spoke; only from transcription engine `B`. */
          transcription_track?: 'inbound' | 'outbound' | Unlisted | null
        }
      } & components['schemas']['ControlledCall']
    } & components['schemas']['EventData']
    /** @description A SIP REFER was sent. */
    CallReferStarted: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'call.refer.started'
      /** @description The call and its parties, and what happened. */
      payload: {
        /** @description The SIP status that the far end last reported by NOTIFY. (TeXML sends its twin, `NotifySipResponseCode`, as text.) */
        sip_notify_response?: number | null
      } & (components['schemas']['ControlledCall'] & components['schemas']['CallParties'])
    } & components['schemas']['EventData']
    /** @description A SIP REFER succeeded. */
    CallReferCompleted: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'call.refer.completed'
      /** @description The call and its parties, and what happened. */
      payload: {
        /** @description The SIP status that the far end last reported by NOTIFY. (TeXML sends its twin, `NotifySipResponseCode`, as text.) */
        sip_notify_response?: number | null
      } & (components['schemas']['ControlledCall'] & components['schemas']['CallParties'])
    } & components['schemas']['EventData']
    /** @description A SIP REFER failed. */
    CallReferFailed: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'call.refer.failed'
      /** @description The call and its parties, and what happened. */
      payload: {
        /** @description The SIP status that the far end last reported by NOTIFY. (TeXML sends its twin, `NotifySipResponseCode`, as text.) */
        sip_notify_response?: number | null
      } & (components['schemas']['ControlledCall'] & components['schemas']['CallParties'])
    } & components['schemas']['EventData']
    /** @description A call was put into a queue. */
    CallEnqueued: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'call.enqueued'
      /** @description The call, and what happened. */
      payload: {
        /** @description The name of the queue. */
        queue?: string | null
        /** @description Where the call stands in the queue. */
        current_position?: number | null
        /** @description How long calls wait in this queue on average, in seconds. */
        queue_avg_wait_time_secs?: number | null
      } & components['schemas']['ControlledCall']
    } & components['schemas']['EventData']
    /** @description A call left a queue. The specification calls the webhook `callLeftQueue`. */
    CallDequeued: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'call.dequeued'
      /** @description The call, and what happened. */
      payload: {
        /** @description The name of the queue. */
        queue?: string | null
        /** @description Why it left. */
        reason?: 'bridged' | 'bridging-in-process' | 'hangup' | 'leave' | 'timeout' | Unlisted | null
        /** @description Where the call last stood in the queue. */
        queue_position?: number | null
        /** @description How long the call waited, in seconds. */
        wait_time_secs?: number | null
      } & components['schemas']['ControlledCall']
    } & components['schemas']['EventData']
    /** @description The media of a call are forked. */
    CallForkStarted: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'call.fork.started'
      /** @description The call, and what happened. */
      payload: {
        /** @description Which media are forked: `decrypted` in the specification's list; its prose speaks of `raw` too. */
        stream_type?: 'decrypted' | Unlisted | null
      } & components['schemas']['ControlledCall']
    } & components['schemas']['EventData']
    /** @description The media of a call are no longer forked. */
    CallForkStopped: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'call.fork.stopped'
      /** @description The call, and what happened. */
      payload: {
        /** @description Which media are forked: `decrypted` in the specification's list; its prose speaks of `raw` too. */
        stream_type?: 'decrypted' | Unlisted | null
      } & components['schemas']['ControlledCall']
    } & components['schemas']['EventData']
    /** @description The media of a call are streamed to a WebSocket. */
    StreamingStarted: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'streaming.started'
      /** @description The shorter example in the guide to media streaming has the call control id and the address only, so no more is required. */
      payload: {
        /** @description The WebSocket that the media go to. */
        stream_url?: string | null
      } & components['schemas']['ControlledCall']
    } & components['schemas']['EventData']
    /** @description The media of a call are no longer streamed. */
    StreamingStopped: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'streaming.stopped'
      /** @description The shorter example in the guide to media streaming has the call control id and the address only, so no more is required. */
      payload: {
        /** @description The WebSocket that the media go to. */
        stream_url?: string | null
      } & components['schemas']['ControlledCall']
    } & components['schemas']['EventData']
    /** @description The media of a call could not be streamed. */
    StreamingFailed: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'streaming.failed'
      /** @description The call, and what happened. */
      payload: {
        /** @description Why, in a short code such as `connection_failed`. */
        failure_reason?: string | null
        /** @description The stream. A UUID in the specification. */
        stream_id?: string | null
        /** @description What the stream is connected to. */
        stream_type?: 'websocket' | 'dialogflow' | Unlisted | null
        /** @description What the command asked for. */
        stream_params?: {
          /** @description The WebSocket. */
          stream_url?: string | null
          /** @description Which side was to be streamed. */
          track?: components['schemas']['StreamTrack']
        } | null
      } & components['schemas']['ControlledCall']
    } & components['schemas']['EventData']
    /** @description A SIPREC session began: the recording server takes the media of the call. */
    SiprecStarted: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'siprec.started'
      /** @description The call. */
      payload: components['schemas']['ControlledCall']
    } & components['schemas']['EventData']
    /** @description A SIPREC session is over. */
    SiprecStopped: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'siprec.stopped'
      /** @description The call, and what happened. */
      payload: {
        /** @description Why it ended, by the name of a Q.850 cause such as `normal_clearing`. */
        hangup_cause?: string | null
      } & components['schemas']['ControlledCall']
    } & components['schemas']['EventData']
    /** @description A SIPREC session failed. */
    SiprecFailed: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'siprec.failed'
      /** @description The call, and what happened. */
      payload: {
        /** @description Why it failed, by the name of a Q.850 cause such as `no_answer`. */
        failure_cause?: string | null
      } & components['schemas']['ControlledCall']
    } & components['schemas']['EventData']
    /** @description A conference began: its first participant joined. A real one came after `conference.floor.changed`. */
    ConferenceCreated: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'conference.created'
      /** @description The conference and the call that began it. */
      payload: components['schemas']['CallPayload'] & components['schemas']['ConferencePayload']
    } & components['schemas']['EventData']
    /** @description A conference is over. */
    ConferenceEnded: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'conference.ended'
      /** @description The conference and a call of it. */
      payload: {
        /** @description Why it ended. */
        reason?: 'all_left' | 'host_left' | 'time_exceeded' | Unlisted | null
      } & (components['schemas']['CallPayload'] & components['schemas']['ConferencePayload'])
    } & components['schemas']['EventData']
    /** @description Somebody else speaks in a conference. The specification and Telnyx's libraries have this event, alone of all, without the envelope `data`; no delivery is published, so it is taken with it and without. */
    ConferenceFloorChanged: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'conference.floor.changed'
      /** @description Not here. Where the event comes without its envelope, that is how it is told from the others. */
      data?: undefined
      /** @description The conference and the call of who speaks. */
      payload: components['schemas']['CallPayload'] & components['schemas']['ConferencePayload']
    } & components['schemas']['EventData']
    /** @description A call joined a conference. */
    ConferenceParticipantJoined: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'conference.participant.joined'
      /** @description The conference and the call that joined. */
      payload: components['schemas']['ControlledCall'] & components['schemas']['ConferencePayload']
    } & components['schemas']['EventData']
    /** @description A call left a conference. Can come after its `call.hangup`. */
    ConferenceParticipantLeft: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'conference.participant.left'
      /** @description The conference and the call that left. */
      payload: components['schemas']['ControlledCall'] & components['schemas']['ConferencePayload']
    } & components['schemas']['EventData']
    /** @description A playback to one participant began. */
    ConferenceParticipantPlaybackStarted: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'conference.participant.playback.started'
      /** @description The conference, and the call that hears it. */
      payload: {
        /** @description The audio, if it was named by its URL. */
        media_url?: string | null
        /** @description The audio, if it was named as a file of the media storage. */
        media_name?: string | null
      } & (components['schemas']['CallPayload'] &
        components['schemas']['ConferencePayload'] &
        components['schemas']['ConferenceCreator'])
    } & components['schemas']['EventData']
    /** @description A playback to one participant is over. */
    ConferenceParticipantPlaybackEnded: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'conference.participant.playback.ended'
      /** @description The conference, and the call that hears it. */
      payload: {
        /** @description The audio, if it was named by its URL. */
        media_url?: string | null
        /** @description The audio, if it was named as a file of the media storage. */
        media_name?: string | null
      } & (components['schemas']['CallPayload'] &
        components['schemas']['ConferencePayload'] &
        components['schemas']['ConferenceCreator'])
    } & components['schemas']['EventData']
    /** @description An announcement to one participant began. */
    ConferenceParticipantSpeakStarted: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'conference.participant.speak.started'
      /** @description The conference, and the call that hears it. */
      payload: components['schemas']['CallPayload'] &
        components['schemas']['ConferencePayload'] &
        components['schemas']['ConferenceCreator']
    } & components['schemas']['EventData']
    /** @description An announcement to one participant is over. A Telnyx page spells the time `occured_at` here. */
    ConferenceParticipantSpeakEnded: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'conference.participant.speak.ended'
      /** @description The conference, and the call that hears it. */
      payload: components['schemas']['CallPayload'] &
        components['schemas']['ConferencePayload'] &
        components['schemas']['ConferenceCreator']
    } & components['schemas']['EventData']
    /** @description A playback to a whole conference began. */
    ConferencePlaybackStarted: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'conference.playback.started'
      /** @description The conference; no call is named. */
      payload: {
        /** @description The audio, if it was named by its URL. */
        media_url?: string | null
        /** @description The audio, if it was named as a file of the media storage. */
        media_name?: string | null
      } & (components['schemas']['ConferencePayload'] & components['schemas']['ConferenceCreator'])
    } & components['schemas']['EventData']
    /** @description A playback to a whole conference is over. */
    ConferencePlaybackEnded: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'conference.playback.ended'
      /** @description The conference; no call is named. */
      payload: {
        /** @description The audio, if it was named by its URL. */
        media_url?: string | null
        /** @description The audio, if it was named as a file of the media storage. */
        media_name?: string | null
      } & (components['schemas']['ConferencePayload'] & components['schemas']['ConferenceCreator'])
    } & components['schemas']['EventData']
    /** @description An announcement to a whole conference began. */
    ConferenceSpeakStarted: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'conference.speak.started'
      /** @description The conference; no call is named. */
      payload: components['schemas']['ConferencePayload'] & components['schemas']['ConferenceCreator']
    } & components['schemas']['EventData']
    /** @description An announcement to a whole conference is over. */
    ConferenceSpeakEnded: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'conference.speak.ended'
      /** @description The conference; no call is named. */
      payload: components['schemas']['ConferencePayload'] & components['schemas']['ConferenceCreator']
    } & components['schemas']['EventData']
    /** @description A recording of a conference is ready. */
    ConferenceRecordingSaved: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'conference.recording.saved'
      /** @description The recording and the conference. The specification lists no `call_leg_id`. */
      payload: {
        /** @description The recording. A UUID in the specification. */
        recording_id?: string | null
        /** @description The format of the file. */
        format?: components['schemas']['RecordingFormat']
        /** @description Whether both sides are in one channel. */
        channels?: components['schemas']['RecordingChannels']
        /** @description Where the files are; the links work for ten minutes. A path such as `gs://` if the recording goes to a storage of your own. */
        recording_urls?: components['schemas']['RecordingUrls']
        /** @description Permanent links, empty unless Telnyx has switched them on for the account. */
        public_recording_urls?: components['schemas']['RecordingUrls']
        /**
         * Format: date-time
         * @description When the recording began.
         */
        recording_started_at?: string | null
        /**
         * Format: date-time
         * @description When the recording ended.
         */
        recording_ended_at?: string | null
      } & (components['schemas']['CallPayload'] & components['schemas']['ConferencePayload'])
    } & components['schemas']['EventData']
    /** @description A step of collecting a payment ended, well or badly. After the specification of July 2026; in Telnyx's libraries and its guide to Pay over Voice. */
    CallPaymentProgress: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'call.payment.progress'
      /** @description The step, and what was collected so far, masked. The guide's example names no call, so no id is required. */
      payload: {
        /** @description The step. */
        payment_step?:
          | 'payment-card-number'
          | 'expiration-date'
          | 'postal-code'
          | 'security-code'
          | 'bank-routing-number'
          | 'bank-account-number'
          | 'payment-processing'
          | Unlisted
          | null
        /** @description How the step stands. */
        payment_status?: 'completed' | 'failed' | 'processing' | Unlisted | null
        /** @description Which attempt at this step it was, from 1. */
        attempt?: number | null
        /** @description Why the step failed; null in the guide's example of one that did not. */
        error_type?:
          | 'timeout'
          | 'invalid-card-number'
          | 'invalid-card-type'
          | 'invalid-date'
          | 'invalid-security-code'
          | 'invalid-postal-code'
          | 'invalid-bank-routing-number'
          | 'invalid-bank-account-number'
          | 'input-matching-failed'
          | Unlisted
          | null
      } & (components['schemas']['CallPayload'] &
        components['schemas']['CallParties'] &
        components['schemas']['PaymentPayload'])
    } & components['schemas']['EventData']
    /** @description Collecting a payment is over, well or badly. After the specification of July 2026; in Telnyx's libraries and its guide to Pay over Voice. */
    CallPaymentCompleted: {
      /**
       * @description Says which event this is.
       * @constant
       */
      event_type: 'call.payment.completed'
      /** @description The result, and what was collected, masked. The guide's examples name no call, so no id is required. */
      payload: {
        /** @description How it ended. */
        result:
          'success' | 'payment-connector-error' | 'internal-error' | 'too-many-failed-attempts' | 'cancelled' | Unlisted
        /** @description The charge, by the processor, of a successful payment. That it can be null is inferred from the fields beside it. */
        charge_id?: string | null
        /** @description The token, by the processor, if the card was to be stored only. That it can be null is inferred from the fields beside it. */
        token_id?: string | null
        /** @description The processor's confirmation code, if it gave one. That it can be null is inferred from the fields beside it. */
        payment_confirmation_code?: string | null
        /** @description What failed, as a code such as `connector_error`; null on success. */
        payment_error?: string | null
        /** @description What the processor says failed, such as `card_declined`; null on success. */
        pay_error_code?: string | null
        /** @description More about it from the processor: a text, or an object with `error_code` and `error_message`. Free content. */
        connector_error?:
          | {
              [key: string]: unknown
            }
          | string
          | null
      } & (components['schemas']['CallPayload'] &
        components['schemas']['CallParties'] &
        components['schemas']['PaymentPayload'])
    } & components['schemas']['EventData']
    /** @description An event that this contract does not list, of which only the envelope is checked. Telnyx names one without describing it, `call.sip_info.received`, and sends events of messages, faxes and orders in the same envelope. */
    UnlistedCallEvent: ({
      /** @description Any type that is not listed. */
      event_type: Unlisted
      /** @description What the event says: unread, any content. */
      payload: {
        [key: string]: unknown
      }
    } & {
      [key: string]: unknown
    }) &
      components['schemas']['EventData']
    /** @description Why a call ended. */
    HangupCause:
      | 'call_rejected'
      | 'normal_clearing'
      | 'originator_cancel'
      | 'timeout'
      | 'time_limit'
      | 'user_busy'
      | 'not_found'
      | 'no_answer'
      | 'unspecified'
      | Unlisted
    /** @description Where a caller comes from: the telephone network, or SIP. */
    CallingPartyType: 'pstn' | 'sip' | Unlisted | null
    /** @description Which side of a call is streamed. */
    StreamTrack: 'inbound_track' | 'outbound_track' | 'both_tracks' | Unlisted | null
    /** @description `single` has both sides in one channel, `dual` one in each. */
    RecordingChannels: 'single' | 'dual' | Unlisted | null
    /** @description The format of a recording. */
    RecordingFormat: 'mp3' | 'wav' | Unlisted | null
    /** @description One link for each format that was asked for. */
    RecordingUrls: {
      /** @description The recording as MP3. */
      mp3?: string | null
      /** @description The recording as WAV. */
      wav?: string | null
    } | null
    /** @description One SIP header. */
    CustomHeader: {
      /** @description The name of the header. */
      name: string
      /** @description The value of the header. */
      value: string
    }
    /** @description One of the SIP headers that Telnyx passes on by name. */
    SipHeader: {
      /** @description The name of the header. The specification of July 2026 lists the first and describes both; later libraries list both. */
      name: 'User-to-User' | 'Diversion' | Unlisted
      /** @description The value of the header. */
      value: string
    }
    /** @description One message of a conversation with the AI. */
    AiMessage: {
      /** @description Who said it. */
      role?: 'assistant' | 'user' | Unlisted | null
      /** @description What was said. */
      content?: string | null
    }
    /** @description What one product costs for a call. */
    CostPart: {
      /** @description The product, such as `sip-trunking`, `call-control` or `call-recording`. Telnyx says that the set is not fixed. */
      call_part?: string | null
      /** @description The billed seconds. */
      billed_duration_secs?: number | null
      /** @description The price of a minute, in decimal text. */
      rate?: string | null
      /** @description The cost, in decimal text. */
      cost?: string | null
      /** @description The currency, such as `USD`. */
      currency?: string | null
    }
    /** @description What the media of a call were like. All numbers are text, `4.50` in deliveries; which other text stands for a number that cannot be told is not known, so any is taken. Null in the record of a call that was never answered. */
    CallQualityStats: {
      /** @description What Telnyx received. */
      inbound?: {
        /** @description The mean opinion score, 1 to 4.5. */
        mos?: string | null
        /** @description The greatest variance of jitter. */
        jitter_max_variance?: string | null
        /** @description How many packets the jitter was measured with. */
        jitter_packet_count?: string | null
        /** @description How many packets came. */
        packet_count?: string | null
        /** @description How many packets were lost. */
        skip_packet_count?: string | null
      } | null
      /** @description What Telnyx sent. */
      outbound?: {
        /** @description How many packets were sent. */
        packet_count?: string | null
        /** @description How many packets were left out. */
        skip_packet_count?: string | null
      } | null
    } | null
  }
  responses: never
  parameters: never
  requestBodies: never
  headers: never
  pathItems: never
}
export type CallEvent = components['schemas']['CallEvent']
export type CallEventDelivery = components['schemas']['CallEventDelivery']
export type AssistantInitializationDelivery = components['schemas']['AssistantInitializationDelivery']
export type AssistantInitialization = components['schemas']['AssistantInitialization']
export type AssistantVariables = components['schemas']['AssistantVariables']
export type ConversationInsightsCompleted = components['schemas']['ConversationInsightsCompleted']
export type NamedInsightResult = components['schemas']['NamedInsightResult']
export type AssistantToolCall = components['schemas']['AssistantToolCall']
export type AssistantToolResult = components['schemas']['AssistantToolResult']
export type DeliveryMeta = components['schemas']['DeliveryMeta']
export type CallEventData = components['schemas']['CallEventData']
export type EventHead = components['schemas']['EventHead']
export type EventData = components['schemas']['EventData']
export type TimedEventData = components['schemas']['TimedEventData']
export type CallContext = components['schemas']['CallContext']
export type CallPayload = components['schemas']['CallPayload']
export type ControlledCall = components['schemas']['ControlledCall']
export type CallIdentified = components['schemas']['CallIdentified']
export type CallParties = components['schemas']['CallParties']
export type ConferencePayload = components['schemas']['ConferencePayload']
export type ConferenceCreator = components['schemas']['ConferenceCreator']
export type PaymentPayload = components['schemas']['PaymentPayload']
export type CallInitiated = components['schemas']['CallInitiated']
export type CallAnswered = components['schemas']['CallAnswered']
export type CallBridged = components['schemas']['CallBridged']
export type CallHangup = components['schemas']['CallHangup']
export type CallHold = components['schemas']['CallHold']
export type CallUnhold = components['schemas']['CallUnhold']
export type CallDtmfReceived = components['schemas']['CallDtmfReceived']
export type CallGatherEnded = components['schemas']['CallGatherEnded']
export type CallAiGatherEnded = components['schemas']['CallAiGatherEnded']
export type CallAiGatherPartialResults = components['schemas']['CallAiGatherPartialResults']
export type CallAiGatherMessageHistoryUpdated = components['schemas']['CallAiGatherMessageHistoryUpdated']
export type CallConversationCreated = components['schemas']['CallConversationCreated']
export type CallConversationEnded = components['schemas']['CallConversationEnded']
export type CallConversationInsightsGenerated = components['schemas']['CallConversationInsightsGenerated']
export type ConversationInsightResult = components['schemas']['ConversationInsightResult']
export type InsightResult = components['schemas']['InsightResult']
export type CallCost = components['schemas']['CallCost']
export type CallDeepfakeDetectionResult = components['schemas']['CallDeepfakeDetectionResult']
export type CallDeepfakeDetectionError = components['schemas']['CallDeepfakeDetectionError']
export type CallMachineDetectionEnded = components['schemas']['CallMachineDetectionEnded']
export type CallMachineGreetingEnded = components['schemas']['CallMachineGreetingEnded']
export type CallMachinePremiumDetectionEnded = components['schemas']['CallMachinePremiumDetectionEnded']
export type CallMachinePremiumGreetingEnded = components['schemas']['CallMachinePremiumGreetingEnded']
export type CallSpeakStarted = components['schemas']['CallSpeakStarted']
export type CallSpeakEnded = components['schemas']['CallSpeakEnded']
export type CallPlaybackStarted = components['schemas']['CallPlaybackStarted']
export type CallPlaybackEnded = components['schemas']['CallPlaybackEnded']
export type CallRecordingSaved = components['schemas']['CallRecordingSaved']
export type CallRecordingError = components['schemas']['CallRecordingError']
export type CallRecordingTranscriptionSaved = components['schemas']['CallRecordingTranscriptionSaved']
export type CallTranscription = components['schemas']['CallTranscription']
export type CallReferStarted = components['schemas']['CallReferStarted']
export type CallReferCompleted = components['schemas']['CallReferCompleted']
export type CallReferFailed = components['schemas']['CallReferFailed']
export type CallEnqueued = components['schemas']['CallEnqueued']
export type CallDequeued = components['schemas']['CallDequeued']
export type CallForkStarted = components['schemas']['CallForkStarted']
export type CallForkStopped = components['schemas']['CallForkStopped']
export type StreamingStarted = components['schemas']['StreamingStarted']
export type StreamingStopped = components['schemas']['StreamingStopped']
export type StreamingFailed = components['schemas']['StreamingFailed']
export type SiprecStarted = components['schemas']['SiprecStarted']
export type SiprecStopped = components['schemas']['SiprecStopped']
export type SiprecFailed = components['schemas']['SiprecFailed']
export type ConferenceCreated = components['schemas']['ConferenceCreated']
export type ConferenceEnded = components['schemas']['ConferenceEnded']
export type ConferenceFloorChanged = components['schemas']['ConferenceFloorChanged']
export type ConferenceParticipantJoined = components['schemas']['ConferenceParticipantJoined']
export type ConferenceParticipantLeft = components['schemas']['ConferenceParticipantLeft']
export type ConferenceParticipantPlaybackStarted = components['schemas']['ConferenceParticipantPlaybackStarted']
export type ConferenceParticipantPlaybackEnded = components['schemas']['ConferenceParticipantPlaybackEnded']
export type ConferenceParticipantSpeakStarted = components['schemas']['ConferenceParticipantSpeakStarted']
export type ConferenceParticipantSpeakEnded = components['schemas']['ConferenceParticipantSpeakEnded']
export type ConferencePlaybackStarted = components['schemas']['ConferencePlaybackStarted']
export type ConferencePlaybackEnded = components['schemas']['ConferencePlaybackEnded']
export type ConferenceSpeakStarted = components['schemas']['ConferenceSpeakStarted']
export type ConferenceSpeakEnded = components['schemas']['ConferenceSpeakEnded']
export type ConferenceRecordingSaved = components['schemas']['ConferenceRecordingSaved']
export type CallPaymentProgress = components['schemas']['CallPaymentProgress']
export type CallPaymentCompleted = components['schemas']['CallPaymentCompleted']
export type UnlistedCallEvent = components['schemas']['UnlistedCallEvent']
export type HangupCause = components['schemas']['HangupCause']
export type CallingPartyType = components['schemas']['CallingPartyType']
export type StreamTrack = components['schemas']['StreamTrack']
export type RecordingChannels = components['schemas']['RecordingChannels']
export type RecordingFormat = components['schemas']['RecordingFormat']
export type RecordingUrls = components['schemas']['RecordingUrls']
export type CustomHeader = components['schemas']['CustomHeader']
export type SipHeader = components['schemas']['SipHeader']
export type AiMessage = components['schemas']['AiMessage']
export type CostPart = components['schemas']['CostPart']
export type CallQualityStats = components['schemas']['CallQualityStats']
export type $defs = Record<string, never>
export interface operations {
  callEvents: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CallEvent']
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
  assistantInitialization: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AssistantInitializationDelivery']
      }
    }
    responses: {
      /** @description The variables and what the assistant remembers. All of it is optional, `{}` too. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AssistantVariables']
        }
      }
    }
  }
  insightResults: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CallEvent']
      }
    }
    responses: {
      /** @description The body is ignored and any 2xx counts as delivered. How often another answer is tried again is said of webhooks in general only: not after a 4xx other than 408 and 429. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  assistantTool: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AssistantToolCall']
      }
    }
    responses: {
      /** @description The result, which the model reads. It is awaited for the tool's `timeout_ms`. Of a tool that is `async` it is not awaited; what comes of it is told by the command `ai_assistant_add_messages`. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AssistantToolResult']
        }
      }
      /** @description No result; for a tool that is `async`. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
}
