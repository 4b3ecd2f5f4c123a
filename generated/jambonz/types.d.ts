// Made from openapi/jambonz.yaml by `npm run generate`.
import type { Unlisted } from 'callhooks'
export type paths = Record<string, never>
export interface webhooks {
  sipClientAuthentication: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A SIP client wants to register or to place a call, and shows its digest credentials
     * @description Configured as the registration hook of an account. In spite of that name it is asked for every REGISTER and
     *     un-REGISTER that carries credentials and for every INVITE from a client. (A refresh from the same contact and
     *     address is let through without asking until its last thirty seconds.) While it is set, the clients that were
     *     created in the portal are not consulted.
     *
     *     The receiver is the one who checks the digest, by RFC 2617:
     *
     *         HA1      = MD5(username:realm:password)
     *         HA2      = MD5(method:uri)
     *         response = MD5(HA1:nonce:nc:cnonce:qop:HA2)       with qop
     *                    MD5(HA1:nonce:HA2)                     without
     *
     *     All values come from the client and nothing has compared them with the challenge: `realm` must be one of your
     *     own, the nonce is not remembered by jambonz, and neither it nor `nc` is protected against reuse. The values were
     *     cut out of the SIP header by expressions that stop at the first comma or quote; `headers.authorization` holds
     *     the header as it came.
     */
    post: operations['sipClientAuthentication']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  newCall: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A call has come in, or an outbound call was answered, and asks what to do
     * @description Configured as the calling webhook (`call_hook`) of an application, or given to the REST API's createCall. Sent
     *     when a call for the application arrives, with `call_status` `trying`, and when a call made over REST is
     *     answered, with `in-progress`. Not sent where the application holds its verbs itself (`app_json`).
     *
     *     The two bodies are built from different objects and spell some fields differently: an inbound call has
     *     `local_sip_address` and `public_ip`, a REST call `fs_sip_address` and `fs_public_ip`. An inbound one has `sip`,
     *     `caller_name` and `service_provider_sid`; a REST one has none of them. No field says which of the two it is
     *     except `direction`.
     *
     *     Before feature server 0.3 the keys were in camel case; that form does not fit this contract.
     */
    post: operations['newCall']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
}
export interface components {
  schemas: {
    /** @description The digest credentials of a SIP request, and where it came from. Required is what every sender so far has sent and jambonz's page requires as well; that page lacks `source_address`, `source_port`, `headers` and `opaque`. */
    SipClientAuthentication: {
      /** @description The address that the request came from. Not on the reference page; a guide of jambonz calls it `source_ip`, which is not sent. Sent by digest-utils 0.0.9 and, since its later versions, by http-authenticator. */
      source_address?: string
      /** @description The port that the request came from. Not documented. */
      source_port?: number
      /** @description The method of the SIP request, which HA2 of the digest includes. */
      method: 'REGISTER' | 'INVITE' | Unlisted
      /** @description All headers of the SIP request, as text. Well-known names are in lower case, others (`X-...`, `Diversion`) as they came; a repeated header is joined with commas. Sent only while the method of the hook is `POST`. Not documented. */
      headers?: {
        [key: string]: string
      }
      /** @description The registration time that the client asks for, in seconds; 0 to un-register. Null for an INVITE, though the page says number and required. */
      expires: number | null
      /** @description The authentication scheme, always `digest`: the sender writes it without looking. The page calls it an encryption protocol. */
      scheme?: 'digest' | Unlisted
      /** @description The user name that the client gives. */
      username: string
      /** @description The realm that the client gives. Nobody has compared it with that of the challenge: check that it is yours. */
      realm: string
      /** @description The nonce that the client gives, by jambonz made of the time in digits. Not remembered by jambonz. (The page's example ends in a stray quotation mark.) */
      nonce: string
      /** @description The SIP URI that the digest is over, as HA2 includes it. No format is demanded, though the page says uri: it is what the client wrote, and cut off at a comma (`sip:a,b@example.com` arrives as `sip:a`). */
      uri: string
      /** @description The digest algorithm that the client names, `MD5` if none. jambonz offers MD5 only. The page has it optional; every sender so far sends it. An unquoted one at the end of the header is overlooked and reported as `MD5`. */
      algorithm?: 'MD5' | Unlisted
      /** @description The quality of protection; jambonz offers `auth`. Absent when the client uses none, as in RFC 2069. */
      qop?: 'auth' | Unlisted
      /** @description The client's own nonce; absent without qop. */
      cnonce?: string
      /** @description How often the client has used the nonce: eight hexadecimal digits as text, which the digest includes as they stand; absent without qop. The page says string, but the example of jambonz's specification is the number 1. */
      nc?: string | number
      /** @description The opaque value that the client returns. jambonz sends none. Not documented. */
      opaque?: string
      /** @description The digest that the client calculated, in hexadecimal digits. */
      response: string
    }
    /** @description Whether the client may come in. jambonz ignores what it does not know. What it also stores or ignores is taken from the code that reads it, as the page describes effects that it does not have. */
    SipClientAuthenticationReply: {
      /**
       * @description `ok` lets the client in. jambonz reads it without regard to case and takes any other text for a refusal; these two are the page's.
       * @enum {string}
       */
      readonly status: 'ok' | 'fail'
      /** @description The registration time to grant, in seconds; without it, or with 0, what the client asked for. Not more than that, says the page, but jambonz does not check. A client over UDP is told thirty seconds at most and the granted time is kept. A guide's example has it as text (`"300"`); send a number. */
      readonly expires?: number
      /** @description Words for a human reader. Never read by jambonz; in the page. */
      readonly message?: string
      /**
       * @deprecated
       * @description What guides and example servers of jambonz send in place of `message`. Never read either.
       */
      readonly msg?: string
      /**
       * Format: uuid
       * @description The application to give the call to, when an INVITE is let in.
       */
      readonly application_sid?: string
      /** @description Only `true`, together with a refusal, has an effect: the SIP 403 then says `detected potential spammer from` and the address in `X-Reason`. The page says a number of seconds, 0 for ever, and a README -1; a number is ignored. */
      readonly blacklist?: boolean | number
      /** @description Headers to add to the SIP 403 of a refusal. Not documented. */
      readonly headers?: {
        [key: string]: string
      }
      /** @description A URL for the calls of this client. Kept with the registration; nothing that uses it was found. In an earlier state of jambonz's specification, no longer on the page. */
      readonly call_hook?: string
      /** @description As `call_hook`, for the status of the calls. */
      readonly call_status_hook?: string
      /** @description Lets the client call an application as `app-<application_sid>` and a conference as `conference-<name>` for as long as the registration lasts. Not documented. */
      readonly allow_direct_app_calling?: boolean
      /** @description Lets the client call a queue as `queue-<name>`. Not documented. */
      readonly allow_direct_queue_calling?: boolean
      /** @description Lets the client call another registered client of its realm by name. Not documented. */
      readonly allow_direct_user_calling?: boolean
    }
    /** @description A new call. Required is only what tells which call, from which side and in which state: published examples have no more in common. The identifiers are UUIDs made by jambonz, but in no promised format, and published payloads have them shortened. */
    NewCall: {
      /** @description The INVITE. Only for an inbound call, and only while the method of the call hook is `POST`. */
      sip?: components['schemas']['SipInvite']
      /** @description Who began the call. */
      direction: components['schemas']['CallDirection']
      /** @description The OpenTelemetry trace of the call, so far 32 hexadecimal digits. Not documented. */
      trace_id?: string
      /** @description Whether the call is being recorded, false at this time. Inbound only. Not documented. */
      has_recording?: boolean
      /** @description The display name of the From header; empty when there is none, and sometimes still in its quotation marks. Required by the page, but absent from a REST call. */
      caller_name?: string
      /**
       * @deprecated
       * @description What an earlier state of jambonz's specification (0.9.3) calls the caller's name. What is sent is `caller_name`; the sender has a `caller_id`, which is the calling number, for the legs of a dial only.
       */
      caller_id?: string
      /** @description The call, as jambonz identifies it. */
      call_sid: string
      /** @description The account of the application. */
      account_sid?: string
      /** @description The application that controls the call. Required by the page, but absent when createCall named only a call hook. */
      application_sid?: string
      /** @description The calling number, or the user of the From header. */
      from?: string
      /** @description The called number, or a SIP URI. */
      to?: string
      /** @description The SIP Call-ID between jambonz's own servers. Any text, though examples have UUIDs. */
      call_id?: string
      /** @description The SIP status last sent or received, 100 for an inbound call and 200 for an answered one. */
      sip_status?: number
      /** @description The words of `sip_status`. Absent from examples of older versions. */
      sip_reason?: string
      /** @description The SIP Reason header (RFC 3326), such as `Q.850;cause=18`. In jambonz's specification and schemas; the public feature server does not send it. */
      sip_reason_header?: string
      /** @description The state of the call, `trying` for an inbound one and `in-progress` for one made over REST. */
      call_status: components['schemas']['CallStatus']
      /** @description The SIP Call-ID with which the call arrived at jambonz. */
      sbc_callid?: string
      /** @description The address that sent the call; older versions add the port. Absent from a call made over REST. */
      originating_sip_ip?: string
      /** @description The carrier that sent the call, by its name in jambonz. Absent when a registered client calls. */
      originating_sip_trunk_name?: string
      /** @description The internal address and port of the feature server. Inbound only; a REST call has it as `fs_sip_address`. */
      local_sip_address?: string
      /** @description The internal address and port of the feature server. REST call only; an inbound one has it as `local_sip_address`. Not documented. */
      fs_sip_address?: string
      /** @description The public address of the feature server, if known. Inbound only; a REST call has it as `fs_public_ip`. Not documented. */
      public_ip?: string
      /** @description The public address of the feature server, if known. REST call only; an inbound one has it as `public_ip`. Not documented. */
      fs_public_ip?: string
      /** @description Who speaks in a SIPREC call; absent from other calls. Not documented. */
      participants?: components['schemas']['Participant'][]
      /** @description The service provider of the account. Inbound only. */
      service_provider_sid?: string
      /** @description The `tag` given to createCall, keys untouched. In camel case, unlike its neighbours. REST call only. */
      customerData?: {
        [key: string]: unknown
      }
      /** @description The same in the inbound spelling, with the keys inside turned to snake case (jambonz-feature-server issue 157). There is a tag only after a `tag` verb, so not at a call's very start. */
      customerdata?: {
        [key: string]: unknown
      }
      /** @description The REST API of this jambonz, if it is configured. REST call only. Not documented. */
      api_base_url?: string
      /** @description The speech settings of the application. Not documented. */
      defaults?: components['schemas']['SpeechDefaults']
      /** @description The environment variables of the application, keys untouched. Secrets among them are in clear: do not log this. */
      env_vars?: {
        [key: string]: unknown
      }
    }
    /** @description `inbound` for a call begun outside jambonz, `outbound` for one begun by jambonz. (jambonz's code also has `none`, for text messages.) */
    CallDirection: 'inbound' | 'outbound' | Unlisted
    /** @description The state of a call: `trying` (just begun), `ringing` (180), `early-media` (183 with media), `in-progress` (answered), `completed` (ended after an answer), `failed`, `busy` and `no-answer` (ended without one). `queued` is in jambonz's schemas and is never sent. */
    CallStatus:
      'trying' | 'ringing' | 'early-media' | 'in-progress' | 'completed' | 'failed' | 'busy' | 'no-answer' | Unlisted
    /** @description The SIP request of an inbound call, as jambonz's SIP library parsed it; keys untouched. */
    SipInvite: {
      /** @description Its headers, as text. Well-known names are in lower case, others (`X-CID`, `Diversion`) as they came; a repeated header is joined with commas. `X-Authenticated-User` names the registered client that calls. */
      headers?: {
        [key: string]: string
      }
      /** @description The whole request as it came. */
      raw?: string
      /** @description Its body, mostly SDP. */
      body?: string
      /** @description Its method, INVITE. */
      method?: string
      /** @description The SIP version, `2.0`. */
      version?: string
      /** @description The request URI, in no promised format. */
      uri?: string
      /** @description The parts of the body: one, or more where it is multipart, as in SIPREC. An array, where the page says object. */
      payload?: components['schemas']['SipPayload'][]
    }
    /** @description One part of the body of a SIP request. */
    SipPayload: {
      /** @description Its media type, such as `application/sdp`. Null for a part of a multipart body that has none, absent when the request has none (drachtio-srf, lib/sip-parser/parser.js). */
      type?: string | null
      /** @description Its text. */
      content?: string
    }
    /** @description A party of a call recorded by SIPREC. */
    Participant: {
      /** @description Which party it is. */
      participant?: 'caller' | 'callee' | Unlisted
      /** @description The user of the party's SIP URI; absent when there is none. */
      uri_user?: string
      /** @description The host of the party's SIP URI. */
      uri_host?: string
    }
    /** @description The speech settings that verbs use unless they say otherwise. */
    SpeechDefaults: {
      /** @description Text to speech. */
      synthesizer?: components['schemas']['DefaultSynthesizer']
      /** @description Speech to text. */
      recognizer?: components['schemas']['DefaultRecognizer']
    }
    /** @description The text-to-speech settings of an application. What is not set is null or absent. */
    DefaultSynthesizer: {
      /** @description The speech vendor. */
      vendor?: string | null
      /** @description Which of several credentials for that vendor. */
      label?: string | null
      /** @description The language, such as `en-GB`. */
      language?: string | null
      /** @description The voice by its name, or an object for a voice that the vendor needs more to describe. */
      voice?:
        | string
        | {
            [key: string]: unknown
          }
        | null
      /** @description The speech vendor to turn to when the first fails. */
      fallback_vendor?: string | null
      /** @description Which of several credentials for the fallback vendor. */
      fallback_label?: string | null
      /** @description The language at the fallback vendor. */
      fallback_language?: string | null
      /** @description The voice at the fallback vendor, in the forms of `voice`. */
      fallback_voice?:
        | string
        | {
            [key: string]: unknown
          }
        | null
    }
    /** @description The speech-to-text settings of an application. What is not set is null or absent. */
    DefaultRecognizer: {
      /** @description The speech vendor. */
      vendor?: string | null
      /** @description Which of several credentials for that vendor. */
      label?: string | null
      /** @description The language, such as `en-GB`. */
      language?: string | null
      /** @description The speech vendor to turn to when the first fails. */
      fallback_vendor?: string | null
      /** @description Which of several credentials for the fallback vendor. */
      fallback_label?: string | null
      /** @description The language at the fallback vendor. */
      fallback_language?: string | null
    }
    /** @description What the call should do, in order. jambonz also takes a verb as `{ "say": { ... } }`; here it is always `{ "verb": "say", ... }`. An empty array is "no application provided" and SIP 480. */
    NewCallReply: readonly components['schemas']['Verb'][]
    /** @description Any verb of @jambonz/verb-specifications/specs.json. */
    Verb:
      | components['schemas']['Alert']
      | components['schemas']['Answer']
      | components['schemas']['Conference']
      | components['schemas']['Config']
      | components['schemas']['Dequeue']
      | components['schemas']['Dial']
      | components['schemas']['Dialogflow']
      | components['schemas']['Dtmf']
      | components['schemas']['Dub']
      | components['schemas']['Enqueue']
      | components['schemas']['Gather']
      | components['schemas']['Hangup']
      | components['schemas']['Leave']
      | components['schemas']['Lex']
      | components['schemas']['Listen']
      | components['schemas']['Llm']
      | components['schemas']['Message']
      | components['schemas']['Pause']
      | components['schemas']['Play']
      | components['schemas']['Rasa']
      | components['schemas']['Redirect']
      | components['schemas']['Say']
      | components['schemas']['SipDecline']
      | components['schemas']['SipRefer']
      | components['schemas']['SipRequest']
      | components['schemas']['Tag']
      | components['schemas']['Transcribe']
      | components['schemas']['Stream']
      | components['schemas']['S2s']
      | components['schemas']['OpenaiS2s']
      | components['schemas']['MicrosoftS2s']
      | components['schemas']['GoogleS2s']
      | components['schemas']['ElevenlabsS2s']
      | components['schemas']['DeepgramS2s']
      | components['schemas']['VoiceagentS2s']
      | components['schemas']['UltravoxS2s']
    /** @description The alert of @jambonz/verb-specifications/specs.json. */
    Alert: {
      /** @constant */
      readonly verb: 'alert'
      readonly id?: string
      readonly message: string
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The answer of @jambonz/verb-specifications/specs.json. */
    Answer: {
      /** @constant */
      readonly verb: 'answer'
      readonly id?: string
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The conference of @jambonz/verb-specifications/specs.json. */
    Conference: {
      /** @constant */
      readonly verb: 'conference'
      readonly id?: string
      readonly name: string
      readonly beep?: boolean
      readonly memberTag?: string
      readonly speakOnlyTo?: string
      readonly startConferenceOnEnter?: boolean
      readonly endConferenceOnExit?: boolean
      readonly endConferenceDuration?: number
      readonly maxParticipants?: number
      readonly joinMuted?: boolean
      readonly actionHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly waitHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly statusEvents?: readonly unknown[]
      readonly statusHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly enterHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly record?: components['schemas']['RecordAction']
      readonly listen?: components['schemas']['ListenProperties']
      readonly distributeDtmf?: boolean
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The record of @jambonz/verb-specifications/specs.json. */
    RecordAction: {
      readonly path: string
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The listen of @jambonz/verb-specifications/specs.json. */
    ListenProperties: {
      readonly id?: string
      readonly actionHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly auth?: components['schemas']['Auth']
      readonly finishOnKey?: string
      readonly maxLength?: number
      readonly metadata?: {
        [key: string]: unknown
      }
      /** @enum {string} */
      readonly mixType?: 'mono' | 'stereo' | 'mixed'
      readonly passDtmf?: boolean
      readonly playBeep?: boolean
      readonly disableBidirectionalAudio?: boolean
      readonly bidirectionalAudio?: components['schemas']['BidirectionalAudio']
      readonly sampleRate?: number
      readonly timeout?: number
      readonly transcribe?: components['schemas']['TranscribeProperties']
      readonly url: string
      readonly wsAuth?: components['schemas']['Auth']
      readonly earlyMedia?: boolean
      readonly channel?: number
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The auth of @jambonz/verb-specifications/specs.json. */
    Auth: {
      readonly username: string
      readonly password: string
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The bidirectionalAudio of @jambonz/verb-specifications/specs.json. */
    BidirectionalAudio: {
      readonly enabled?: boolean
      readonly streaming?: boolean
      readonly sampleRate?: number
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The transcribe of @jambonz/verb-specifications/specs.json. */
    TranscribeProperties: {
      readonly id?: string
      readonly transcriptionHook?: string
      readonly translationHook?: string
      readonly recognizer?: components['schemas']['Recognizer']
      readonly earlyMedia?: boolean
      readonly channel?: number
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The recognizer of @jambonz/verb-specifications/specs.json. */
    Recognizer: {
      readonly vendor: string
      readonly label?: string
      readonly language?: string
      readonly fallbackVendor?: string
      readonly fallbackLabel?: string
      readonly fallbackLanguage?: string
      readonly vad?: components['schemas']['Vad']
      readonly autogeneratePrompt?: boolean
      readonly hints?: readonly unknown[]
      readonly hintsBoost?: number
      readonly altLanguages?: readonly unknown[]
      readonly profanityFilter?: boolean
      readonly interim?: boolean
      readonly singleUtterance?: boolean
      readonly dualChannel?: boolean
      readonly separateRecognitionPerChannel?: boolean
      readonly punctuation?: boolean
      readonly enhancedModel?: boolean
      readonly words?: boolean
      readonly diarization?: boolean
      readonly diarizationMinSpeakers?: number
      readonly diarizationMaxSpeakers?: number
      /** @enum {string} */
      readonly interactionType?:
        | 'unspecified'
        | 'discussion'
        | 'presentation'
        | 'phone_call'
        | 'voicemail'
        | 'voice_search'
        | 'voice_command'
        | 'dictation'
      readonly naicsCode?: number
      readonly identifyChannels?: boolean
      readonly vocabularyName?: string
      readonly vocabularyFilterName?: string
      /** @enum {string} */
      readonly filterMethod?: 'remove' | 'mask' | 'tag'
      readonly model?: string
      /** @enum {string} */
      readonly outputFormat?: 'simple' | 'detailed'
      /** @enum {string} */
      readonly profanityOption?: 'masked' | 'removed' | 'raw'
      readonly requestSnr?: boolean
      readonly initialSpeechTimeoutMs?: number
      readonly azureServiceEndpoint?: string
      readonly azureSttEndpointId?: string
      readonly asrDtmfTerminationDigit?: string
      readonly asrTimeout?: number
      readonly fastRecognitionTimeout?: number
      readonly minConfidence?: number
      readonly nuanceOptions?: components['schemas']['NuanceOptions']
      readonly deepgramOptions?: components['schemas']['DeepgramOptions']
      readonly ibmOptions?: components['schemas']['IbmOptions']
      readonly nvidiaOptions?: components['schemas']['NvidiaOptions']
      readonly sonioxOptions?: components['schemas']['SonioxOptions']
      readonly cobaltOptions?: components['schemas']['CobaltOptions']
      readonly awsOptions?: components['schemas']['AwsOptions']
      readonly azureOptions?: components['schemas']['AzureOptions']
      readonly assemblyAiOptions?: components['schemas']['AssemblyAiOptions']
      readonly googleOptions?: components['schemas']['GoogleOptions']
      readonly customOptions?: components['schemas']['CustomOptions']
      readonly verbioOptions?: components['schemas']['VerbioOptions']
      readonly speechmaticsOptions?: components['schemas']['SpeechmaticsOptions']
      readonly openaiOptions?: components['schemas']['OpenaiOptions']
      readonly houndifyOptions?: components['schemas']['HoundifyOptions']
      readonly gladiaOptions?: {
        [key: string]: unknown
      }
      readonly elevenlabsOptions?: components['schemas']['ElevenlabsOptions']
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The vad of @jambonz/verb-specifications/specs.json. */
    Vad: {
      readonly enable?: boolean
      readonly voiceMs?: number
      readonly silenceMs?: number
      readonly strategy?: string
      readonly mode?: number
      /** @enum {string} */
      readonly vendor?: 'webrtc' | 'silero'
      readonly threshold?: number
      readonly speechPadMs?: number
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The nuanceOptions of @jambonz/verb-specifications/specs.json. */
    NuanceOptions: {
      readonly clientId?: string
      readonly secret?: string
      readonly kryptonEndpoint?: string
      readonly topic?: string
      /** @enum {string} */
      readonly utteranceDetectionMode?: 'single' | 'multiple' | 'disabled'
      readonly punctuation?: boolean
      readonly profanityFilter?: boolean
      readonly includeTokenization?: boolean
      readonly discardSpeakerAdaptation?: boolean
      readonly suppressCallRecording?: boolean
      readonly maskLoadFailures?: boolean
      readonly suppressInitialCapitalization?: boolean
      readonly allowZeroBaseLmWeight?: boolean
      readonly filterWakeupWord?: boolean
      /** @enum {string} */
      readonly resultType?: 'final' | 'partial' | 'immutable_partial'
      readonly noInputTimeoutMs?: number
      readonly recognitionTimeoutMs?: number
      readonly utteranceEndSilenceMs?: number
      readonly maxHypotheses?: number
      readonly speechDomain?: string
      readonly formatting?: components['schemas']['Formatting']
      readonly clientData?: {
        [key: string]: unknown
      }
      readonly userId?: string
      readonly speechDetectionSensitivity?: number
      readonly resources?: readonly components['schemas']['Resource'][]
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The formatting of @jambonz/verb-specifications/specs.json. */
    Formatting: {
      readonly scheme: string
      readonly options: {
        [key: string]: unknown
      }
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The resource of @jambonz/verb-specifications/specs.json. */
    Resource: {
      readonly externalReference?: components['schemas']['ResourceReference']
      readonly inlineWordset?: string
      readonly builtin?: string
      readonly inlineGrammar?: string
      readonly wakeupWord?: readonly unknown[]
      /** @enum {string} */
      readonly weightName?: 'defaultWeight' | 'lowest' | 'low' | 'medium' | 'high' | 'highest'
      readonly weightValue?: number
      /** @enum {string} */
      readonly reuse?: 'undefined_reuse' | 'low_reuse' | 'high_reuse'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The resourceReference of @jambonz/verb-specifications/specs.json. */
    ResourceReference: {
      /** @enum {string} */
      readonly type?:
        | 'undefined_resource_type'
        | 'wordset'
        | 'compiled_wordset'
        | 'domain_lm'
        | 'speaker_profile'
        | 'grammar'
        | 'settings'
      readonly uri?: string
      readonly maxLoadFailures?: boolean
      readonly requestTimeoutMs?: number
      readonly headers?: {
        [key: string]: unknown
      }
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The deepgramOptions of @jambonz/verb-specifications/specs.json. */
    DeepgramOptions: {
      readonly deepgramSttUri?: string
      readonly deepgramSttUseTls?: boolean
      readonly apiKey?: string
      readonly tier?: string
      readonly model?: string
      readonly customModel?: string
      readonly version?: string
      readonly punctuate?: boolean
      readonly smartFormatting?: boolean
      readonly noDelay?: boolean
      readonly profanityFilter?: boolean
      /** @enum {string} */
      readonly redact?: 'pci' | 'numbers' | 'true' | 'ssn'
      readonly diarize?: boolean
      readonly diarizeVersion?: string
      readonly ner?: boolean
      readonly multichannel?: boolean
      readonly alternatives?: number
      readonly numerals?: boolean
      readonly search?: readonly unknown[]
      readonly replace?: readonly unknown[]
      readonly keywords?: readonly unknown[]
      readonly keyterms?: readonly unknown[]
      readonly endpointing?: boolean | number
      readonly utteranceEndMs?: number
      readonly shortUtterance?: boolean
      readonly vadTurnoff?: number
      readonly tag?: string
      readonly fillerWords?: boolean
      readonly eotThreshold?: number
      readonly eotTimeoutMs?: number
      readonly mipOptOut?: boolean
      readonly entityPrompt?: string
      readonly eagerEotThreshold?: number
      readonly languageHints?: readonly unknown[]
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The ibmOptions of @jambonz/verb-specifications/specs.json. */
    IbmOptions: {
      readonly sttApiKey?: string
      readonly sttRegion?: string
      readonly ttsApiKey?: string
      readonly ttsRegion?: string
      readonly instanceId?: string
      readonly model?: string
      readonly languageCustomizationId?: string
      readonly acousticCustomizationId?: string
      readonly baseModelVersion?: string
      readonly watsonMetadata?: string
      readonly watsonLearningOptOut?: boolean
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The nvidiaOptions of @jambonz/verb-specifications/specs.json. */
    NvidiaOptions: {
      readonly rivaUri?: string
      readonly maxAlternatives?: number
      readonly profanityFilter?: boolean
      readonly punctuation?: boolean
      readonly wordTimeOffsets?: boolean
      readonly verbatimTranscripts?: boolean
      readonly customConfiguration?: {
        [key: string]: unknown
      }
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The sonioxOptions of @jambonz/verb-specifications/specs.json. */
    SonioxOptions: {
      readonly apiKey?: string
      readonly model?: string
      readonly endpointDetection?: boolean
      readonly profanityFilter?: boolean
      readonly speechContext?: string
      readonly clientRequestReference?: string
      readonly storage?: components['schemas']['SonioxStorage']
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The sonioxStorage of @jambonz/verb-specifications/specs.json. */
    SonioxStorage: {
      readonly id?: string
      readonly title?: string
      readonly disableStoreAudio?: boolean
      readonly disableStoreTranscript?: boolean
      readonly disableSearch?: boolean
      readonly metadata?: {
        [key: string]: unknown
      }
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The cobaltOptions of @jambonz/verb-specifications/specs.json. */
    CobaltOptions: {
      readonly serverUri?: string
      readonly enableConfusionNetwork?: boolean
      readonly metadata?: string
      readonly compiledContextData?: string
      readonly wordTimeOffsets?: boolean
      readonly contextToken?: string
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The awsOptions of @jambonz/verb-specifications/specs.json. */
    AwsOptions: {
      readonly accessKey?: string
      readonly secretKey?: string
      readonly securityToken?: string
      readonly region?: string
      readonly vocabularyName?: string
      readonly vocabularyFilterName?: string
      /** @enum {string} */
      readonly vocabularyFilterMethod?: 'remove' | 'mask' | 'tag'
      readonly languageModelName?: string
      readonly piiEntityTypes?: readonly unknown[]
      readonly piiIdentifyEntities?: boolean
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The azureOptions of @jambonz/verb-specifications/specs.json. */
    AzureOptions: {
      readonly speechSegmentationSilenceTimeoutMs?: number
      readonly postProcessing?: string
      readonly audioLogging?: boolean
      /** @enum {string} */
      readonly languageIdMode?: 'AtStart' | 'Continuous'
      /** @enum {string} */
      readonly speechRecognitionMode?: 'CONVERSATION' | 'DICTATION' | 'INTERACTIVE'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The assemblyAiOptions of @jambonz/verb-specifications/specs.json. */
    AssemblyAiOptions: {
      readonly apiKey?: string
      /** @enum {string} */
      readonly serviceVersion?: 'v2' | 'v3'
      readonly speechModel?: string
      readonly formatTurns?: boolean
      readonly endOfTurnConfidenceThreshold?: number
      readonly minEndOfTurnSilenceWhenConfident?: number
      readonly maxTurnSilence?: number
      readonly minTurnSilence?: number
      readonly keyterms?: readonly unknown[]
      readonly prompt?: string
      readonly languageDetection?: boolean
      readonly vadThreshold?: number
      readonly inactivityTimeout?: number
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The googleOptions of @jambonz/verb-specifications/specs.json. */
    GoogleOptions: {
      /** @enum {string} */
      readonly serviceVersion?: 'v1' | 'v2'
      readonly recognizerId?: string
      readonly speechStartTimeoutMs?: number
      readonly speechEndTimeoutMs?: number
      readonly enableVoiceActivityEvents?: boolean
      readonly transcriptNormalization?: readonly unknown[]
      readonly parentPath?: string
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The customOptions of @jambonz/verb-specifications/specs.json. */
    CustomOptions: {
      readonly authToken?: string
      readonly uri?: string
      readonly sampleRate?: number
      readonly options?: {
        [key: string]: unknown
      }
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The verbioOptions of @jambonz/verb-specifications/specs.json. */
    VerbioOptions: {
      readonly enable_formatting?: boolean
      readonly enable_diarization?: boolean
      readonly topic?: number
      readonly inline_grammar?: string
      readonly grammar_uri?: string
      readonly label?: string
      readonly recognition_timeout?: number
      readonly speech_complete_timeout?: number
      readonly speech_incomplete_timeout?: number
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The speechmaticsOptions of @jambonz/verb-specifications/specs.json. */
    SpeechmaticsOptions: {
      readonly host?: string
      /** @enum {string} */
      readonly profile?: 'adaptive' | 'agile' | 'smart' | 'external'
      readonly transcription_config?: components['schemas']['SmTranscriptionConfig']
      readonly translation_config?: components['schemas']['SmTranslationConfig']
      readonly audio_events_config_config?: components['schemas']['SmAudioEventsConfig']
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The sm_transcriptionConfig of @jambonz/verb-specifications/specs.json. */
    SmTranscriptionConfig: {
      readonly language?: string
      readonly domain?: string
      readonly additional_vocab?: readonly unknown[]
      readonly diarization?: string
      readonly speaker_diarization_config?: components['schemas']['SmSpeakerDiarizationConfig']
      readonly conversation_config?: components['schemas']['SmConversationConfig']
      readonly enable_partials?: boolean
      readonly max_delay?: number
      /** @enum {string} */
      readonly max_delay_mode?: 'fixed' | 'flexible'
      readonly output_locale?: string
      readonly punctuation_overrides?: components['schemas']['SmPuctuationOverrides']
      readonly operating_point?: string
      readonly enable_entities?: boolean
      readonly audio_filtering_config?: components['schemas']['SmAudioFilteringConfig']
      readonly transcript_filtering_config?: components['schemas']['SmTranscriptFilteringConfig']
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The sm_speakerDiarizationConfig of @jambonz/verb-specifications/specs.json. */
    SmSpeakerDiarizationConfig: {
      readonly speaker_sensitivity?: number
      readonly max_speakers?: number
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The sm_conversationConfig of @jambonz/verb-specifications/specs.json. */
    SmConversationConfig: {
      readonly end_of_utterance_silence_trigger?: number
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The sm_puctuationOverrides of @jambonz/verb-specifications/specs.json. */
    SmPuctuationOverrides: {
      readonly permitted_marks?: readonly unknown[]
      readonly sensitivity?: number
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The sm_audioFilteringConfig of @jambonz/verb-specifications/specs.json. */
    SmAudioFilteringConfig: {
      readonly volume_threshold: number
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The sm_transcriptFilteringConfig of @jambonz/verb-specifications/specs.json. */
    SmTranscriptFilteringConfig: {
      readonly remove_disfluencies: boolean
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The sm_translationConfig of @jambonz/verb-specifications/specs.json. */
    SmTranslationConfig: {
      readonly target_languages: readonly unknown[]
      readonly enable_partials?: boolean
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The sm_audioEventsConfig of @jambonz/verb-specifications/specs.json. */
    SmAudioEventsConfig: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The openaiOptions of @jambonz/verb-specifications/specs.json. */
    OpenaiOptions: {
      readonly apiKey?: string
      readonly model?: string
      readonly prompt?: string
      readonly promptTemplates?: components['schemas']['PromptTemplates']
      readonly language?: string
      /** @enum {string} */
      readonly input_audio_noise_reduction?: 'near_field' | 'far_field'
      readonly turn_detection?: components['schemas']['TurnDetection']
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The promptTemplates of @jambonz/verb-specifications/specs.json. */
    PromptTemplates: {
      readonly hintsTemplate?: string
      readonly conversationHistoryTemplate?: string
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The turnDetection of @jambonz/verb-specifications/specs.json. */
    TurnDetection: {
      /** @enum {string} */
      readonly type: 'none' | 'server_vad' | 'semantic_vad'
      /** @enum {string} */
      readonly eagerness?: 'low' | 'medium' | 'high' | 'auto'
      readonly threshold?: number
      readonly prefix_padding_ms?: number
      readonly silence_duration_ms?: number
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The houndifyOptions of @jambonz/verb-specifications/specs.json. */
    HoundifyOptions: {
      readonly requestInfo?: {
        [key: string]: unknown
      }
      readonly sampleRate?: number
      readonly latitude?: number
      readonly longitude?: number
      readonly city?: string
      readonly state?: string
      readonly country?: string
      readonly timeZone?: string
      readonly domain?: string
      readonly audioEndpoint?: string
      readonly maxSilenceSeconds?: number
      readonly maxSilenceAfterFullQuerySeconds?: number
      readonly maxSilenceAfterPartialQuerySeconds?: number
      readonly vadSensitivity?: number
      readonly vadTimeout?: number
      readonly vadMode?: string
      readonly vadVoiceMs?: number
      readonly vadSilenceMs?: number
      readonly vadDebug?: boolean
      readonly audioFormat?: string
      readonly enableNoiseReduction?: boolean
      readonly enableProfanityFilter?: boolean
      readonly enablePunctuation?: boolean
      readonly enableCapitalization?: boolean
      readonly confidenceThreshold?: number
      readonly enableDisfluencyFilter?: boolean
      readonly maxResults?: number
      readonly enableWordTimestamps?: boolean
      readonly maxAlternatives?: number
      readonly partialTranscriptInterval?: number
      readonly sessionTimeout?: number
      readonly connectionTimeout?: number
      readonly customVocabulary?: readonly unknown[]
      readonly languageModel?: string
      readonly audioQueryAbsoluteTimeout?: number
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The elevenlabsOptions of @jambonz/verb-specifications/specs.json. */
    ElevenlabsOptions: {
      readonly includeTimestamps?: boolean
      /** @enum {string} */
      readonly commitStrategy?: 'manual' | 'vad'
      readonly vadSilenceThresholdSecs?: number
      readonly vadThreshold?: number
      readonly minSpeechDurationMs?: number
      readonly minSilenceDurationMs?: number
      readonly enableLogging?: boolean
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The config of @jambonz/verb-specifications/specs.json. */
    Config: {
      /** @constant */
      readonly verb: 'config'
      readonly id?: string
      readonly synthesizer?: components['schemas']['Synthesizer']
      readonly recognizer?: components['schemas']['Recognizer']
      readonly bargeIn?: components['schemas']['BargeIn']
      readonly ttsStream?: components['schemas']['TtsStream']
      readonly record?: components['schemas']['RecordOptions']
      readonly listen?: components['schemas']['ListenOptions']
      readonly stream?: components['schemas']['ListenOptions']
      readonly transcribe?: components['schemas']['TranscribeOptions']
      readonly amd?: components['schemas']['Amd']
      readonly fillerNoise?: components['schemas']['FillerNoise']
      readonly notifyEvents?: boolean
      readonly notifySttLatency?: boolean
      readonly reset?: string | readonly unknown[]
      readonly onHoldMusic?: string
      readonly actionHookDelayAction?: components['schemas']['ActionHookDelayAction']
      readonly sipRequestWithinDialogHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly boostAudioSignal?: number | string
      readonly vad?: components['schemas']['Vad']
      readonly referHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly earlyMedia?: boolean
      readonly autoStreamTts?: boolean
      readonly disableTtsCache?: boolean
      readonly trackTtsPlayout?: boolean
      readonly noiseIsolation?: components['schemas']['NoiseIsolation']
      readonly turnTaking?: components['schemas']['TurnTaking']
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The synthesizer of @jambonz/verb-specifications/specs.json. */
    Synthesizer: {
      readonly vendor: string
      readonly label?: string
      readonly language?: string
      readonly voice?:
        | string
        | {
            [key: string]: unknown
          }
      readonly fallbackVendor?: string
      readonly fallbackLabel?: string
      readonly fallbackLanguage?: string
      readonly fallbackVoice?:
        | string
        | {
            [key: string]: unknown
          }
      /** @enum {string} */
      readonly engine?: 'standard' | 'neural' | 'generative' | 'long-form'
      /** @enum {string} */
      readonly gender?: 'MALE' | 'FEMALE' | 'NEUTRAL'
      readonly options?: {
        [key: string]: unknown
      }
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The bargeIn of @jambonz/verb-specifications/specs.json. */
    BargeIn: {
      readonly enable: boolean
      readonly sticky?: boolean
      readonly actionHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly partialResultHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly input?: readonly unknown[]
      readonly finishOnKey?: string
      readonly numDigits?: number
      readonly minDigits?: number
      readonly maxDigits?: number
      readonly interDigitTimeout?: number
      readonly dtmfBargein?: boolean
      readonly minBargeinWordCount?: number
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The ttsStream of @jambonz/verb-specifications/specs.json. */
    TtsStream: {
      readonly enable: boolean
      readonly synthesizer?: components['schemas']['Synthesizer']
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The recordOptions of @jambonz/verb-specifications/specs.json. */
    RecordOptions: {
      /** @enum {string} */
      readonly action: 'startCallRecording' | 'stopCallRecording' | 'pauseCallRecording' | 'resumeCallRecording'
      /** @enum {string} */
      readonly type?: 'cloud' | 'siprec'
      readonly recordingID?: string
      readonly siprecServerURL?: string | readonly unknown[]
      readonly headers?: {
        [key: string]: unknown
      }
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The listenOptions of @jambonz/verb-specifications/specs.json. */
    ListenOptions: {
      readonly enable: boolean
      readonly url?: string
      readonly sampleRate?: number
      readonly wsAuth?: components['schemas']['Auth']
      /** @enum {string} */
      readonly mixType?: 'mono' | 'stereo' | 'mixed'
      readonly metadata?: {
        [key: string]: unknown
      }
      readonly maxLength?: number
      readonly passDtmf?: boolean
      readonly playBeep?: boolean
      readonly disableBidirectionalAudio?: boolean
      readonly bidirectionalAudio?: components['schemas']['BidirectionalAudio']
      readonly timeout?: number
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The transcribeOptions of @jambonz/verb-specifications/specs.json. */
    TranscribeOptions: {
      readonly enable: boolean
      readonly transcriptionHook?: string
      readonly recognizer?: components['schemas']['Recognizer']
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The amd of @jambonz/verb-specifications/specs.json. */
    Amd: {
      readonly actionHook:
        | {
            [key: string]: unknown
          }
        | string
      readonly thresholdWordCount?: number
      readonly digitCount?: number
      readonly timers?: components['schemas']['AmdTimers']
      readonly recognizer?: components['schemas']['Recognizer']
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The amdTimers of @jambonz/verb-specifications/specs.json. */
    AmdTimers: {
      readonly noSpeechTimeoutMs?: number
      readonly decisionTimeoutMs?: number
      readonly toneTimeoutMs?: number
      readonly greetingCompletionTimeoutMs?: number
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The fillerNoise of @jambonz/verb-specifications/specs.json. */
    FillerNoise: {
      readonly enable: boolean
      readonly url?: string
      readonly startDelaySecs?: number
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The actionHookDelayAction of @jambonz/verb-specifications/specs.json. */
    ActionHookDelayAction: {
      readonly enabled?: boolean
      readonly noResponseTimeout?: number
      readonly noResponseGiveUpTimeout?: number
      readonly retries?: number
      readonly actions?: readonly unknown[]
      readonly giveUpActions?: readonly unknown[]
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The noiseIsolation of @jambonz/verb-specifications/specs.json. */
    NoiseIsolation: {
      readonly enable?: boolean
      readonly vendor?: string
      readonly level?: number
      readonly model?: string
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The turnTaking of @jambonz/verb-specifications/specs.json. */
    TurnTaking: {
      readonly enable?: boolean
      readonly vendor?: string
      readonly threshold?: number
      readonly model?: string
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The dequeue of @jambonz/verb-specifications/specs.json. */
    Dequeue: {
      /** @constant */
      readonly verb: 'dequeue'
      readonly id?: string
      readonly name: string
      readonly actionHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly timeout?: number
      readonly beep?: boolean
      readonly callSid?: string
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The dial of @jambonz/verb-specifications/specs.json. */
    Dial: {
      /** @constant */
      readonly verb: 'dial'
      readonly id?: string
      readonly actionHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly onHoldHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly answerOnBridge?: boolean
      readonly callerId?: string
      readonly callerName?: string
      readonly confirmHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly referHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly dialMusic?: string
      readonly dtmfCapture?: {
        [key: string]: unknown
      }
      readonly dtmfHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly headers?: {
        [key: string]: unknown
      }
      readonly anchorMedia?: boolean
      readonly exitMediaPath?: boolean
      readonly boostAudioSignal?: number | string
      readonly listen?: components['schemas']['ListenProperties']
      readonly stream?: components['schemas']['ListenProperties']
      readonly target: readonly components['schemas']['Target'][]
      readonly timeLimit?: number
      readonly timeout?: number
      readonly proxy?: string
      readonly transcribe?: components['schemas']['TranscribeProperties']
      readonly amd?: components['schemas']['Amd']
      readonly dub?: readonly components['schemas']['DubProperties'][]
      readonly tag?: {
        [key: string]: unknown
      }
      readonly forwardPAI?: boolean
      /** @enum {string} */
      readonly srtpEncryption?: 'sdes' | 'dtls'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The target of @jambonz/verb-specifications/specs.json. */
    Target: {
      /** @enum {string} */
      readonly type: 'phone' | 'sip' | 'user' | 'teams'
      readonly confirmHook?:
        | {
            [key: string]: unknown
          }
        | string
      /** @enum {string} */
      readonly method?: 'GET' | 'POST'
      readonly headers?: {
        [key: string]: unknown
      }
      readonly from?: components['schemas']['DialFrom']
      readonly name?: string
      readonly number?: string
      readonly sipUri?: string
      readonly auth?: components['schemas']['Auth']
      readonly vmail?: boolean
      readonly tenant?: string
      readonly trunk?: string
      readonly overrideTo?: string
      readonly proxy?: string
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The dialFrom of @jambonz/verb-specifications/specs.json. */
    DialFrom: {
      readonly user?: string
      readonly host?: string
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The dub of @jambonz/verb-specifications/specs.json. */
    DubProperties: {
      readonly id?: string
      /** @enum {string} */
      readonly action: 'addTrack' | 'removeTrack' | 'silenceTrack' | 'playOnTrack' | 'sayOnTrack'
      readonly track: string
      readonly play?: string
      readonly say?:
        | string
        | {
            [key: string]: unknown
          }
      readonly loop?: boolean
      readonly gain?: number | string
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The dialogflow of @jambonz/verb-specifications/specs.json. */
    Dialogflow: {
      /** @constant */
      readonly verb: 'dialogflow'
      readonly id?: string
      readonly credentials:
        | {
            [key: string]: unknown
          }
        | string
      readonly project: string
      readonly agent?: string
      readonly environment?: string
      readonly region?: string
      /** @enum {string} */
      readonly model?: 'es' | 'cx' | 'ces'
      readonly lang: string
      readonly actionHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly eventHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly events?: readonly unknown[]
      readonly welcomeEvent?: string
      readonly welcomeEventParams?: {
        [key: string]: unknown
      }
      readonly noInputTimeout?: number
      readonly noInputEvent?: string
      readonly passDtmfAsTextInput?: boolean
      readonly thinkingMusic?: string
      readonly tts?: components['schemas']['Synthesizer']
      readonly bargein?: boolean
      readonly queryInput?: components['schemas']['QueryInput']
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The queryInput of @jambonz/verb-specifications/specs.json. */
    QueryInput: {
      readonly text?: string
      readonly intent?: string
      readonly event?: string
      readonly dtmf?: string
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The dtmf of @jambonz/verb-specifications/specs.json. */
    Dtmf: {
      /** @constant */
      readonly verb: 'dtmf'
      readonly id?: string
      readonly dtmf: string
      readonly duration?: number
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The dub of @jambonz/verb-specifications/specs.json. */
    Dub: {
      /** @constant */
      readonly verb: 'dub'
      readonly id?: string
      /** @enum {string} */
      readonly action: 'addTrack' | 'removeTrack' | 'silenceTrack' | 'playOnTrack' | 'sayOnTrack'
      readonly track: string
      readonly play?: string
      readonly say?:
        | string
        | {
            [key: string]: unknown
          }
      readonly loop?: boolean
      readonly gain?: number | string
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The enqueue of @jambonz/verb-specifications/specs.json. */
    Enqueue: {
      /** @constant */
      readonly verb: 'enqueue'
      readonly id?: string
      readonly name: string
      readonly actionHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly waitHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly priority?: number
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The gather of @jambonz/verb-specifications/specs.json. */
    Gather: {
      /** @constant */
      readonly verb: 'gather'
      readonly id?: string
      readonly actionHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly finishOnKey?: string
      readonly input?: readonly unknown[]
      readonly numDigits?: number
      readonly minDigits?: number
      readonly maxDigits?: number
      readonly interDigitTimeout?: number
      readonly partialResultHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly speechTimeout?: number
      readonly listenDuringPrompt?: boolean
      readonly dtmfBargein?: boolean
      readonly bargein?: boolean
      readonly minBargeinWordCount?: number
      readonly timeout?: number
      readonly recognizer?: components['schemas']['Recognizer']
      readonly play?: components['schemas']['PlayProperties']
      readonly say?: components['schemas']['SayProperties']
      readonly fillerNoise?: components['schemas']['FillerNoise']
      readonly actionHookDelayAction?: components['schemas']['ActionHookDelayAction']
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The play of @jambonz/verb-specifications/specs.json. */
    PlayProperties: {
      readonly id?: string
      readonly url: string | readonly unknown[]
      readonly loop?: number | string
      readonly earlyMedia?: boolean
      readonly seekOffset?: number | string
      readonly timeoutSecs?: number | string
      readonly actionHook?:
        | {
            [key: string]: unknown
          }
        | string
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The say of @jambonz/verb-specifications/specs.json. */
    SayProperties: {
      readonly id?: string
      readonly text?: string | readonly unknown[]
      readonly instructions?: string
      readonly stream?: boolean
      readonly loop?: number | string
      readonly synthesizer?: components['schemas']['Synthesizer']
      readonly earlyMedia?: boolean
      readonly disableTtsCache?: boolean
      readonly closeStreamOnEmpty?: boolean
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The hangup of @jambonz/verb-specifications/specs.json. */
    Hangup: {
      /** @constant */
      readonly verb: 'hangup'
      readonly id?: string
      readonly headers?: {
        [key: string]: unknown
      }
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The leave of @jambonz/verb-specifications/specs.json. */
    Leave: {
      /** @constant */
      readonly verb: 'leave'
      readonly id?: string
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The lex of @jambonz/verb-specifications/specs.json. */
    Lex: {
      /** @constant */
      readonly verb: 'lex'
      readonly id?: string
      readonly botId: string
      readonly botAlias: string
      readonly credentials: {
        [key: string]: unknown
      }
      readonly region: string
      readonly locale?: string
      readonly intent?: components['schemas']['LexIntent']
      readonly welcomeMessage?: string
      readonly metadata?: {
        [key: string]: unknown
      }
      readonly bargein?: boolean
      readonly passDtmf?: boolean
      readonly actionHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly eventHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly noInputTimeout?: number
      readonly tts?: components['schemas']['Synthesizer']
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The lexIntent of @jambonz/verb-specifications/specs.json. */
    LexIntent: {
      readonly name: string
      readonly slots?: {
        [key: string]: unknown
      }
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The listen of @jambonz/verb-specifications/specs.json. */
    Listen: {
      /** @constant */
      readonly verb: 'listen'
      readonly id?: string
      readonly actionHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly auth?: components['schemas']['Auth']
      readonly finishOnKey?: string
      readonly maxLength?: number
      readonly metadata?: {
        [key: string]: unknown
      }
      /** @enum {string} */
      readonly mixType?: 'mono' | 'stereo' | 'mixed'
      readonly passDtmf?: boolean
      readonly playBeep?: boolean
      readonly disableBidirectionalAudio?: boolean
      readonly bidirectionalAudio?: components['schemas']['BidirectionalAudio']
      readonly sampleRate?: number
      readonly timeout?: number
      readonly transcribe?: components['schemas']['TranscribeProperties']
      readonly url: string
      readonly wsAuth?: components['schemas']['Auth']
      readonly earlyMedia?: boolean
      readonly channel?: number
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The llm of @jambonz/verb-specifications/specs.json. */
    Llm: {
      /** @constant */
      readonly verb: 'llm'
      readonly id?: string
      readonly vendor: string
      readonly model?: string
      readonly auth?: {
        [key: string]: unknown
      }
      readonly connectOptions?: {
        [key: string]: unknown
      }
      readonly mcpServers?: readonly components['schemas']['McpServer'][]
      readonly actionHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly eventHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly toolHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly events?: readonly unknown[]
      readonly llmOptions: {
        [key: string]: unknown
      }
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The mcpServer of @jambonz/verb-specifications/specs.json. */
    McpServer: {
      readonly url: string
      readonly auth?: {
        [key: string]: unknown
      }
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The message of @jambonz/verb-specifications/specs.json. */
    Message: {
      /** @constant */
      readonly verb: 'message'
      readonly id?: string
      readonly carrier?: string
      readonly account_sid?: string
      readonly message_sid?: string
      readonly to: string
      readonly from: string
      readonly text?: string
      readonly media?: string | readonly unknown[]
      readonly actionHook?:
        | {
            [key: string]: unknown
          }
        | string
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The pause of @jambonz/verb-specifications/specs.json. */
    Pause: {
      /** @constant */
      readonly verb: 'pause'
      readonly id?: string
      readonly length: number
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The play of @jambonz/verb-specifications/specs.json. */
    Play: {
      /** @constant */
      readonly verb: 'play'
      readonly id?: string
      readonly url: string | readonly unknown[]
      readonly loop?: number | string
      readonly earlyMedia?: boolean
      readonly seekOffset?: number | string
      readonly timeoutSecs?: number | string
      readonly actionHook?:
        | {
            [key: string]: unknown
          }
        | string
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The rasa of @jambonz/verb-specifications/specs.json. */
    Rasa: {
      /** @constant */
      readonly verb: 'rasa'
      readonly id?: string
      readonly url: string
      readonly recognizer?: components['schemas']['Recognizer']
      readonly tts?: components['schemas']['Synthesizer']
      readonly prompt?: string
      readonly actionHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly eventHook?:
        | {
            [key: string]: unknown
          }
        | string
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The redirect of @jambonz/verb-specifications/specs.json. */
    Redirect: {
      /** @constant */
      readonly verb: 'redirect'
      readonly id?: string
      readonly actionHook:
        | {
            [key: string]: unknown
          }
        | string
      readonly statusHook?:
        | {
            [key: string]: unknown
          }
        | string
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The say of @jambonz/verb-specifications/specs.json. */
    Say: {
      /** @constant */
      readonly verb: 'say'
      readonly id?: string
      readonly text?: string | readonly unknown[]
      readonly instructions?: string
      readonly stream?: boolean
      readonly loop?: number | string
      readonly synthesizer?: components['schemas']['Synthesizer']
      readonly earlyMedia?: boolean
      readonly disableTtsCache?: boolean
      readonly closeStreamOnEmpty?: boolean
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The sip:decline of @jambonz/verb-specifications/specs.json. */
    SipDecline: {
      /** @constant */
      readonly verb: 'sip:decline'
      readonly id?: string
      readonly status: number
      readonly reason?: string
      readonly headers?: {
        [key: string]: unknown
      }
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The sip:refer of @jambonz/verb-specifications/specs.json. */
    SipRefer: {
      /** @constant */
      readonly verb: 'sip:refer'
      readonly id?: string
      readonly referTo: string
      readonly referredBy?: string
      readonly referredByDisplayName?: string
      readonly headers?: {
        [key: string]: unknown
      }
      readonly actionHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly eventHook?:
        | {
            [key: string]: unknown
          }
        | string
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The sip:request of @jambonz/verb-specifications/specs.json. */
    SipRequest: {
      /** @constant */
      readonly verb: 'sip:request'
      readonly id?: string
      readonly method: string
      readonly body?: string
      readonly headers?: {
        [key: string]: unknown
      }
      readonly actionHook?:
        | {
            [key: string]: unknown
          }
        | string
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The tag of @jambonz/verb-specifications/specs.json. */
    Tag: {
      /** @constant */
      readonly verb: 'tag'
      readonly id?: string
      readonly data: {
        [key: string]: unknown
      }
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The transcribe of @jambonz/verb-specifications/specs.json. */
    Transcribe: {
      /** @constant */
      readonly verb: 'transcribe'
      readonly id?: string
      readonly transcriptionHook?: string
      readonly translationHook?: string
      readonly recognizer?: components['schemas']['Recognizer']
      readonly earlyMedia?: boolean
      readonly channel?: number
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The listen of @jambonz/verb-specifications/specs.json. */
    Stream: {
      /** @constant */
      readonly verb: 'stream'
      readonly id?: string
      readonly actionHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly auth?: components['schemas']['Auth']
      readonly finishOnKey?: string
      readonly maxLength?: number
      readonly metadata?: {
        [key: string]: unknown
      }
      /** @enum {string} */
      readonly mixType?: 'mono' | 'stereo' | 'mixed'
      readonly passDtmf?: boolean
      readonly playBeep?: boolean
      readonly disableBidirectionalAudio?: boolean
      readonly bidirectionalAudio?: components['schemas']['BidirectionalAudio']
      readonly sampleRate?: number
      readonly timeout?: number
      readonly transcribe?: components['schemas']['TranscribeProperties']
      readonly url: string
      readonly wsAuth?: components['schemas']['Auth']
      readonly earlyMedia?: boolean
      readonly channel?: number
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The llm of @jambonz/verb-specifications/specs.json. */
    S2s: {
      /** @constant */
      readonly verb: 's2s'
      readonly id?: string
      readonly vendor: string
      readonly model?: string
      readonly auth?: {
        [key: string]: unknown
      }
      readonly connectOptions?: {
        [key: string]: unknown
      }
      readonly mcpServers?: readonly components['schemas']['McpServer'][]
      readonly actionHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly eventHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly toolHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly events?: readonly unknown[]
      readonly llmOptions: {
        [key: string]: unknown
      }
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The llm of @jambonz/verb-specifications/specs.json. */
    OpenaiS2s: {
      /** @constant */
      readonly verb: 'openai_s2s'
      readonly id?: string
      readonly vendor?: string
      readonly model?: string
      readonly auth?: {
        [key: string]: unknown
      }
      readonly connectOptions?: {
        [key: string]: unknown
      }
      readonly mcpServers?: readonly components['schemas']['McpServer'][]
      readonly actionHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly eventHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly toolHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly events?: readonly unknown[]
      readonly llmOptions: {
        [key: string]: unknown
      }
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The llm of @jambonz/verb-specifications/specs.json. */
    MicrosoftS2s: {
      /** @constant */
      readonly verb: 'microsoft_s2s'
      readonly id?: string
      readonly vendor?: string
      readonly model?: string
      readonly auth?: {
        [key: string]: unknown
      }
      readonly connectOptions?: {
        [key: string]: unknown
      }
      readonly mcpServers?: readonly components['schemas']['McpServer'][]
      readonly actionHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly eventHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly toolHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly events?: readonly unknown[]
      readonly llmOptions: {
        [key: string]: unknown
      }
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The llm of @jambonz/verb-specifications/specs.json. */
    GoogleS2s: {
      /** @constant */
      readonly verb: 'google_s2s'
      readonly id?: string
      readonly vendor?: string
      readonly model?: string
      readonly auth?: {
        [key: string]: unknown
      }
      readonly connectOptions?: {
        [key: string]: unknown
      }
      readonly mcpServers?: readonly components['schemas']['McpServer'][]
      readonly actionHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly eventHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly toolHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly events?: readonly unknown[]
      readonly llmOptions: {
        [key: string]: unknown
      }
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The llm of @jambonz/verb-specifications/specs.json. */
    ElevenlabsS2s: {
      /** @constant */
      readonly verb: 'elevenlabs_s2s'
      readonly id?: string
      readonly vendor?: string
      readonly model?: string
      readonly auth?: {
        [key: string]: unknown
      }
      readonly connectOptions?: {
        [key: string]: unknown
      }
      readonly mcpServers?: readonly components['schemas']['McpServer'][]
      readonly actionHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly eventHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly toolHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly events?: readonly unknown[]
      readonly llmOptions: {
        [key: string]: unknown
      }
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The llm of @jambonz/verb-specifications/specs.json. */
    DeepgramS2s: {
      /** @constant */
      readonly verb: 'deepgram_s2s'
      readonly id?: string
      readonly vendor?: string
      readonly model?: string
      readonly auth?: {
        [key: string]: unknown
      }
      readonly connectOptions?: {
        [key: string]: unknown
      }
      readonly mcpServers?: readonly components['schemas']['McpServer'][]
      readonly actionHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly eventHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly toolHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly events?: readonly unknown[]
      readonly llmOptions: {
        [key: string]: unknown
      }
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The llm of @jambonz/verb-specifications/specs.json. */
    VoiceagentS2s: {
      /** @constant */
      readonly verb: 'voiceagent_s2s'
      readonly id?: string
      readonly vendor?: string
      readonly model?: string
      readonly auth?: {
        [key: string]: unknown
      }
      readonly connectOptions?: {
        [key: string]: unknown
      }
      readonly mcpServers?: readonly components['schemas']['McpServer'][]
      readonly actionHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly eventHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly toolHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly events?: readonly unknown[]
      readonly llmOptions: {
        [key: string]: unknown
      }
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The llm of @jambonz/verb-specifications/specs.json. */
    UltravoxS2s: {
      /** @constant */
      readonly verb: 'ultravox_s2s'
      readonly id?: string
      readonly vendor?: string
      readonly model?: string
      readonly auth?: {
        [key: string]: unknown
      }
      readonly connectOptions?: {
        [key: string]: unknown
      }
      readonly mcpServers?: readonly components['schemas']['McpServer'][]
      readonly actionHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly eventHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly toolHook?:
        | {
            [key: string]: unknown
          }
        | string
      readonly events?: readonly unknown[]
      readonly llmOptions: {
        [key: string]: unknown
      }
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
  }
  responses: never
  parameters: never
  requestBodies: never
  headers: never
  pathItems: never
}
export type SipClientAuthentication = components['schemas']['SipClientAuthentication']
export type SipClientAuthenticationReply = components['schemas']['SipClientAuthenticationReply']
export type NewCall = components['schemas']['NewCall']
export type CallDirection = components['schemas']['CallDirection']
export type CallStatus = components['schemas']['CallStatus']
export type SipInvite = components['schemas']['SipInvite']
export type SipPayload = components['schemas']['SipPayload']
export type Participant = components['schemas']['Participant']
export type SpeechDefaults = components['schemas']['SpeechDefaults']
export type DefaultSynthesizer = components['schemas']['DefaultSynthesizer']
export type DefaultRecognizer = components['schemas']['DefaultRecognizer']
export type NewCallReply = components['schemas']['NewCallReply']
export type Verb = components['schemas']['Verb']
export type Alert = components['schemas']['Alert']
export type Answer = components['schemas']['Answer']
export type Conference = components['schemas']['Conference']
export type RecordAction = components['schemas']['RecordAction']
export type ListenProperties = components['schemas']['ListenProperties']
export type Auth = components['schemas']['Auth']
export type BidirectionalAudio = components['schemas']['BidirectionalAudio']
export type TranscribeProperties = components['schemas']['TranscribeProperties']
export type Recognizer = components['schemas']['Recognizer']
export type Vad = components['schemas']['Vad']
export type NuanceOptions = components['schemas']['NuanceOptions']
export type Formatting = components['schemas']['Formatting']
export type Resource = components['schemas']['Resource']
export type ResourceReference = components['schemas']['ResourceReference']
export type DeepgramOptions = components['schemas']['DeepgramOptions']
export type IbmOptions = components['schemas']['IbmOptions']
export type NvidiaOptions = components['schemas']['NvidiaOptions']
export type SonioxOptions = components['schemas']['SonioxOptions']
export type SonioxStorage = components['schemas']['SonioxStorage']
export type CobaltOptions = components['schemas']['CobaltOptions']
export type AwsOptions = components['schemas']['AwsOptions']
export type AzureOptions = components['schemas']['AzureOptions']
export type AssemblyAiOptions = components['schemas']['AssemblyAiOptions']
export type GoogleOptions = components['schemas']['GoogleOptions']
export type CustomOptions = components['schemas']['CustomOptions']
export type VerbioOptions = components['schemas']['VerbioOptions']
export type SpeechmaticsOptions = components['schemas']['SpeechmaticsOptions']
export type SmTranscriptionConfig = components['schemas']['SmTranscriptionConfig']
export type SmSpeakerDiarizationConfig = components['schemas']['SmSpeakerDiarizationConfig']
export type SmConversationConfig = components['schemas']['SmConversationConfig']
export type SmPuctuationOverrides = components['schemas']['SmPuctuationOverrides']
export type SmAudioFilteringConfig = components['schemas']['SmAudioFilteringConfig']
export type SmTranscriptFilteringConfig = components['schemas']['SmTranscriptFilteringConfig']
export type SmTranslationConfig = components['schemas']['SmTranslationConfig']
export type SmAudioEventsConfig = components['schemas']['SmAudioEventsConfig']
export type OpenaiOptions = components['schemas']['OpenaiOptions']
export type PromptTemplates = components['schemas']['PromptTemplates']
export type TurnDetection = components['schemas']['TurnDetection']
export type HoundifyOptions = components['schemas']['HoundifyOptions']
export type ElevenlabsOptions = components['schemas']['ElevenlabsOptions']
export type Config = components['schemas']['Config']
export type Synthesizer = components['schemas']['Synthesizer']
export type BargeIn = components['schemas']['BargeIn']
export type TtsStream = components['schemas']['TtsStream']
export type RecordOptions = components['schemas']['RecordOptions']
export type ListenOptions = components['schemas']['ListenOptions']
export type TranscribeOptions = components['schemas']['TranscribeOptions']
export type Amd = components['schemas']['Amd']
export type AmdTimers = components['schemas']['AmdTimers']
export type FillerNoise = components['schemas']['FillerNoise']
export type ActionHookDelayAction = components['schemas']['ActionHookDelayAction']
export type NoiseIsolation = components['schemas']['NoiseIsolation']
export type TurnTaking = components['schemas']['TurnTaking']
export type Dequeue = components['schemas']['Dequeue']
export type Dial = components['schemas']['Dial']
export type Target = components['schemas']['Target']
export type DialFrom = components['schemas']['DialFrom']
export type DubProperties = components['schemas']['DubProperties']
export type Dialogflow = components['schemas']['Dialogflow']
export type QueryInput = components['schemas']['QueryInput']
export type Dtmf = components['schemas']['Dtmf']
export type Dub = components['schemas']['Dub']
export type Enqueue = components['schemas']['Enqueue']
export type Gather = components['schemas']['Gather']
export type PlayProperties = components['schemas']['PlayProperties']
export type SayProperties = components['schemas']['SayProperties']
export type Hangup = components['schemas']['Hangup']
export type Leave = components['schemas']['Leave']
export type Lex = components['schemas']['Lex']
export type LexIntent = components['schemas']['LexIntent']
export type Listen = components['schemas']['Listen']
export type Llm = components['schemas']['Llm']
export type McpServer = components['schemas']['McpServer']
export type Message = components['schemas']['Message']
export type Pause = components['schemas']['Pause']
export type Play = components['schemas']['Play']
export type Rasa = components['schemas']['Rasa']
export type Redirect = components['schemas']['Redirect']
export type Say = components['schemas']['Say']
export type SipDecline = components['schemas']['SipDecline']
export type SipRefer = components['schemas']['SipRefer']
export type SipRequest = components['schemas']['SipRequest']
export type Tag = components['schemas']['Tag']
export type Transcribe = components['schemas']['Transcribe']
export type Stream = components['schemas']['Stream']
export type S2s = components['schemas']['S2s']
export type OpenaiS2s = components['schemas']['OpenaiS2s']
export type MicrosoftS2s = components['schemas']['MicrosoftS2s']
export type GoogleS2s = components['schemas']['GoogleS2s']
export type ElevenlabsS2s = components['schemas']['ElevenlabsS2s']
export type DeepgramS2s = components['schemas']['DeepgramS2s']
export type VoiceagentS2s = components['schemas']['VoiceagentS2s']
export type UltravoxS2s = components['schemas']['UltravoxS2s']
export type $defs = Record<string, never>
export interface operations {
  sipClientAuthentication: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SipClientAuthentication']
      }
    }
    responses: {
      /** @description `ok` lets the client in; any other status is SIP 403 to the client. Answer HTTP 200 in both cases: another HTTP status is passed on to the client as a SIP status, and a body that is not JSON, or has no `status`, is a failure of the request. Redirects are followed. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SipClientAuthenticationReply']
        }
      }
    }
  }
  newCall: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewCall']
      }
    }
    responses: {
      /** @description The verbs to run, in order. For an inbound call a reply that is no array, is empty, names a verb that jambonz does not know or has a property that the verb does not have makes it refuse the call with SIP 480 and the error in `X-Reason`; so does a `Content-Type` without `application/json`. For a call made over REST anything but an array is ignored. A SIPREC call drops verbs other than answer, config, gather, transcribe, listen, tag, hangup and sip:decline, and is refused when none is left. Keep the reply small: jambonz does not read a body that is not JSON, and a large one holds up the later hooks of the call. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['NewCallReply']
        }
      }
    }
  }
}
