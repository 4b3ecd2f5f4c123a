// Made from openapi/telnyx-texml.yaml by `npm run generate`.
import type { Unlisted } from 'callhooks'
export type paths = Record<string, never>
export interface webhooks {
  instructions: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A call asks what to do
     * @description The request for a TeXML document. Configured as `voice_url` and `voice_fallback_url` of the application, as
     *     `Url` and `FallbackUrl` of a call that is made over REST, as the text of `<Redirect>`, as `url` on `<Number>`,
     *     `<Sip>` and `<Queue>`, and as `waitUrl` on `<Conference>` where that leads to a document and not to audio.
     *
     *     It also fits the requests for a document whose own fields Telnyx does not publish: `action` on `<Enqueue>` and
     *     on `<Connect>`, `invalidDigitsAction` on `<Gather>`. The page on instruction fetching says that account, call
     *     and parties are in every such request; whatever else one of them carries is reported as a finding.
     *
     *     The page gives GET as the default method and the application's schema gives POST. Set `voice_method` to POST:
     *     with GET nothing but the time is signed.
     *
     *     Some users have seen the cost of a call arrive at this URL. That is not a request for a document, has no parties
     *     and is refused: give the status callback a URL of its own.
     */
    post: operations['instructions']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  callStatus: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A call was created, rings, was answered, ended, or got a digit
     * @description Configured as `StatusCallback` of a call that is made over REST (or `StatusCallbacks`, a list), as
     *     `status_callback` of the application, and as `statusCallback` on `<Number>` and `<Sip>`. `StatusCallbackEvent`
     *     says which events are sent; without it only the final one is. `CallStatus` tells the events apart; the event
     *     that the setting calls `answered` says `in-progress`.
     *
     *     The events of an AI conversation come here as well as to `conversationStatus`.
     *
     *     Telnyx's page on answering machine detection says that, where the detection holds up the call, new instructions
     *     can be sent back in the answer to this callback. Its specification gives the answer no body, and no receiver that
     *     does so is published, so this contract takes no reply; an answer that a receiver builds by hand is sent as it is.
     *
     *     Three things that come to this URL have no `CallStatus`, and are told by that: the cost of the call, where
     *     `call_cost_in_webhooks` is on for the application, and the results of answering machine detection and of
     *     deepfake detection, where `amd` and `deepfake` are among the events that were asked for. The two detections
     *     have a URL of their own as well, `amdStatus` and `deepfakeDetection`.
     */
    post: operations['callStatus']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  amdStatus: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Answering machine detection has a result
     * @description Configured as `AsyncAmdStatusCallback` of a call that is made over REST, and as `amdStatusCallback` on
     *     `<Number>` and `<Sip>`. When the detection holds up the call instead, its result comes as `AnsweredBy` in
     *     `callStatus`.
     *
     *     Telnyx's own demonstration of asynchronous detection prints a JSON body with `event_type` and `payload`. Its
     *     specification has a flat form, and so does this contract.
     */
    post: operations['amdStatus']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  deepfakeDetection: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * The voice of the far end is human or made by a machine
     * @description Configured as `DeepfakeDetectionCallbackUrl` of a call that is made over REST, and as
     *     `deepfakeDetectionCallbackUrl` on `<Number>`. There is no specification and no example of the body: the page of
     *     `<Dial>` names the four fields that begin with `Deepfake`, and account and call are taken to be there as in
     *     every other callback.
     */
    post: operations['deepfakeDetection']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  dialAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A call that `<Dial>` made is over; what next
     * @description Configured as `action` on `<Dial>`. Telnyx's specification describes it together with the final status of a
     *     call, whose `Dial...` fields are in this request only. The one body that is published comes from a third party's
     *     test and lacks most of what the specification requires, so hardly anything is required here.
     */
    post: operations['dialAction']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  gatherAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * `<Gather>` has digits or speech; what next
     * @description Configured as `action` on `<Gather>`, which has no `method`: the application's applies, so set that to POST.
     *     With neither `Digits` nor `SpeechResult` nothing was gathered.
     *
     *     Partial results (`partialResultCallback`) go to a URL of their own. Nothing is published about their body, so
     *     there is no contract for them.
     */
    post: operations['gatherAction']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  aiGatherAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * `<AIGather>` has what it was to find out; what next
     * @description Configured as `action` on `<AIGather>`.
     */
    post: operations['aiGatherAction']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  httpRequestAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * `<HttpRequest>` has its response; what next
     * @description Configured as `action` on `<HttpRequest>`, and sent when its `async` is `false`. What the `<Field>`s of the
     *     document took from the response comes as fields of this request, under the names that the document gave them.
     */
    post: operations['httpRequestAction']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
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
     * @description Configured as `action` on `<Refer>`; sent when the verb ends. A call whose REFER failed goes on, and this is where
     *     it asks how.
     */
    post: operations['referStatus']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  streamStatus: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A media stream of a call started, stopped or failed
     * @description Configured as `statusCallback` on `<Stream>`, or `StatusCallback` when the stream is requested over REST.
     */
    post: operations['streamStatus']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  recordingStatus: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A recording began or is ready
     * @description Configured as `recordingStatusCallback` on `<Dial>`, `<Record>`, `<Recording>` and `<Conference>`, and as
     *     `RecordingStatusCallback` over REST. `recordingStatusCallbackEvent` says which events are sent; without it only
     *     `completed` is. `RecordingStatus` tells them apart. The event `absent`, for a recording in which there is
     *     nothing, can be asked for but is described nowhere; it is taken as an unlisted one.
     */
    post: operations['recordingStatus']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  recordAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * `<Record>` is done; what next
     * @description Configured as `action` on `<Record>`. The verb's page says that the request has additional parameters, refers to
     *     those of `recordingStatus` and shows none; beyond account and call nothing is required.
     */
    post: operations['recordAction']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  recordingTranscription: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A recording was transcribed
     * @description Configured as `transcriptionCallback` on `<Record>` (the verb's page calls it `transcribeCallback` in one
     *     place), sent when `transcription` is `true`. What a call says while it lasts goes to `realtimeTranscription`
     *     instead, though the page of `<Transcription>` refers to this callback.
     */
    post: operations['recordingTranscription']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  realtimeTranscription: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Something was said in a call
     * @description Configured as `transcriptionCallback` on `<Transcription>`. It is in no specification; the speech-to-text guide
     *     prints one that a receiver logged. Interim results (`interimResults`, Google's engine only) come as well, with
     *     `IsFinal` `false`.
     */
    post: operations['realtimeTranscription']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  conferenceStatus: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A conference started or ended, or somebody joined or left
     * @description Configured as `statusCallback` on `<Conference>`, and as `ConferenceStatusCallback` when a participant is added
     *     over REST. `statusCallbackEvent` (`start`, `end`, `join`, `leave`, `speaker`) says which events are sent;
     *     `StatusCallbackEvent`, in other words, tells them apart.
     *
     *     What that field says when somebody starts or stops speaking could not be read anywhere. Those deliveries are
     *     taken as unlisted events, with the fields that all events of a conference have.
     */
    post: operations['conferenceStatus']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  queueWait: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A call waits in a queue; what to play
     * @description Configured as `waitUrl` on `<Enqueue>`. Asked for when the call enters the queue and again whenever the document
     *     has been executed.
     *
     *     When the call leaves the queue, `action` on `<Enqueue>` is requested. Nothing is published about that body
     *     beyond what all requests for a document have: receive it as `instructions`.
     */
    post: operations['queueWait']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  conversationStatus: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A conversation with an AI assistant began or ended
     * @description Configured as `ConversationCallback` (or `ConversationCallbacks`, a list) of an AI call; the same deliveries
     *     come to the status callback of the call. Not in a specification: what is known of an ended conversation comes
     *     from a third party's fixture that looks like a recorded body, and of a new one only its `CallStatus` is known.
     */
    post: operations['conversationStatus']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  payStatus: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A payment in a call goes on, succeeded or failed
     * @description Configured as `statusCallback` on `<Pay>`. One delivery per step, and one in the end; `Status` tells them apart.
     *     What the caller has entered so far comes along, masked by Telnyx.
     */
    post: operations['payStatus']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  payAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * `<Pay>` is done; what next
     * @description Configured as `action` on `<Pay>`; without it the current document is requested again. Its fields are not those
     *     of the last `payStatus`.
     */
    post: operations['payAction']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
}
export interface components {
  schemas: {
    /** @description A whole number as text. Nothing limits its length, so a conversion to a number can overflow. */
    DigitsText: string
    /** @description A number as text, such as `0.9822598695755005`. No published one has an exponent; it is allowed because that is how common libraries write a number close to 0. */
    DecimalText: string
    /**
     * @description A truth value as text. `Boolean` of it is always true; compare it.
     * @enum {string}
     */
    BooleanText: 'true' | 'false'
    /** @description A time in UTC. ISO 8601 with a `T` to the second, millisecond or microsecond in the specification and in the one real field set; examples of 2021 have a space instead, and a page calls the form RFC 2822. No format is demanded. */
    TimeText: string
    /** @description What state the call is in. `in-progress` is an answered call; the final ones are `completed`, `busy`, `no-answer`, `canceled` and `failed`. */
    CallState:
      'initiated' | 'ringing' | 'in-progress' | 'completed' | 'busy' | 'no-answer' | 'canceled' | 'failed' | Unlisted
    /** @description From where the caller calls. `pstn` and `sip` by the page on instruction fetching and in real Call Control events; the conference callbacks' pages have `customer` as an example. */
    CallingPartyType: 'pstn' | 'sip' | 'customer' | Unlisted
    /** @description Who or what answered. The specification has all but `machine`, which the guide to answering machine detection says instead of the four longer words, and `human_residence`, which a demonstration of Telnyx's expects. */
    AnsweredBy:
      | 'human'
      | 'human_residence'
      | 'machine_start'
      | 'machine_end_beep'
      | 'machine_end_silence'
      | 'machine_end_other'
      | 'machine'
      | 'fax'
      | 'unknown'
      | Unlisted
    /** @description A TeXML document: XML whose root is `<Response>`, with the verbs in the order in which they are executed. Only the beginning is checked: the XML declaration comes first if there is one, then comments, processing instructions and a document type without declarations of its own, then the root. Telnyx ignores verbs and attributes that it does not know, and their names are case-sensitive. */
    TexmlDocument: string
    /** @description What tells account and call, in nearly every callback. */
    CallIdentity: WithRequired<components['schemas']['CallReference'], 'AccountSid' | 'CallSid'>
    /** @description What tells account and call, where it is not known that both are there. */
    CallReference: {
      /** @description The account, which is also the user's id. A UUID in every official example, in no promised format. */
      AccountSid?: string
      /** @description The call, the same text as Call Control's `call_control_id`. `v2:` or `v3:` and base64url text, but a plain UUID in the example of instruction fetching; opaque. */
      CallSid?: string
      /** @description The same text as CallSid. Nearly every page requires it, and the one real recording callback that is known (2026) and examples of 2021 lack it. */
      CallSidLegacy?: string
      /** @description The TeXML application. Decimal digits beyond 2^53, so never a number. */
      ConnectionId?: string
      /** @description What the legs of one call share. The specification has it with a completed call only; a real recording callback and a published conversation callback have it too. */
      CallSessionId?: string
    }
    /** @description A request for a TeXML document. In no specification: the page on instruction fetching lists what is always in it, and its own example lacks four of those. Whatever fields the verb adds that leads here come beside. */
    InstructionRequest: {
      /** @description The caller, E.164 or a SIP address. */
      From: string
      /** @description The called party, E.164 or a SIP address. */
      To: string
      /** @description The display name of the caller by the specification of other callbacks, the caller's number in the example of this page. */
      CallerId?: string
      /** @description From where the caller calls. */
      CallingPartyType?: components['schemas']['CallingPartyType']
      /** @description The caller as a SIP address, without `sip:`. */
      FromSipUri?: string
      /** @description The called party as a SIP address, without `sip:`. */
      ToSipUri?: string
      /** @description The state of the call. In the page's example, not in its list. */
      CallStatus?: components['schemas']['CallState']
      /** @description Which way the call goes. `inbound` in a real recording callback; not on this request's page. */
      Direction?: string
    } & components['schemas']['CallIdentity']
    /** @description The end of a call that `<Dial>` made. The specification has one schema for it and for the completed call, and says of four fields only which of the two they are in; so whatever else that schema has may be here. A third party's test of its own receiver has fields of Twilio's request (ApiVersion, CallerName, DialSipResponseCode) beside them, which are reported as unlisted. */
    DialAction: {
      /** @description How the dialled call ended. */
      DialCallStatus: components['schemas']['FinalState']
      /** @description The dialled call. */
      DialCallSid?: string
      /** @description The same text as DialCallSid. */
      DialCallSidLegacy?: string
      /** @description How long the dialled call lasted, in seconds. */
      DialCallDuration?: components['schemas']['DigitsText']
      /** @description The state of the call that dialled. The specification allows the final states only; the caller of a call that goes on after this request is still there. */
      CallStatus?: components['schemas']['CallState']
      /** @description How long the call lasts so far, in seconds. */
      CallDuration?: components['schemas']['DigitsText']
      /** @description The caller, E.164 or a SIP address. */
      From?: string
      /** @description The called party, E.164 or a SIP address. */
      To?: string
      /** @description The display name of the caller. */
      CallerId?: string
      /** @description Which way the call goes. `inbound` in a third party's test and in a real recording callback. */
      Direction?: string
      /** @description What kind of callback the specification says this is. */
      CallbackSource?: components['schemas']['CallbackSource']
      /** @description When the call was created. */
      CallInitiatedAt?: components['schemas']['TimeText']
      /** @description The number of the event within the call, from 0. */
      SequenceNumber?: components['schemas']['DigitsText']
      /** @description When the request was made. */
      Timestamp?: components['schemas']['TimeText']
      /** @description When the call started. */
      StartTime?: components['schemas']['TimeText']
      /** @description When the call was answered. */
      AnsweredTime?: components['schemas']['TimeText']
      /** @description When the call ended. */
      EndTime?: components['schemas']['TimeText']
      /** @description When the event occurred. */
      OccurredAt?: components['schemas']['TimeText']
      /** @description Why the dialled call ended, such as `normal_clearing`. */
      HangupCause?: string
      /** @description Who ended the dialled call. */
      HangupSource?: components['schemas']['HangupSource']
      /** @description The SIP status with which the dialled call ended. */
      SipHangupCause?: components['schemas']['DigitsText']
      /** @description The call as Call Control names it, which is CallSid. */
      CallControlId?: string
      /** @description The leg as Call Control names it. */
      CallLegId?: string
      /** @description The call that made this one by `<Dial>`. */
      ParentCallSid?: string
      /** @description The same text as ParentCallSid. */
      ParentCallSidLegacy?: string
      /** @description The organization that owns the account. */
      OrganizationId?: string
      /** @description The user, which is AccountSid. */
      UserId?: string
      /** @description JSON with the quality of the audio. Its shape is not specified; the example has `mos`, `jitter` and `packet_loss`. */
      CallQualityStats?: string
      /** @description How the originating carrier attests the caller's number, if it does. */
      ShakenStirAttestation?: components['schemas']['ShakenStirAttestation']
      /** @description Whether that attestation proved genuine. A boolean by the specification. */
      ShakenStirValidated?: components['schemas']['BooleanText']
      /** @description Where the recording is, if there is one. A signed URL that is good for ten minutes. */
      RecordingUrl?: string
      /** @description How long the recording is, in seconds. */
      RecordingDuration?: components['schemas']['DigitsText']
      /** @description Why the call failed, as a code. The page of `<Dial>` calls it `error_code`. */
      ErrorCode?: string
      /** @description Why the call failed, in words. The page of `<Dial>` calls it `error_message`. */
      ErrorMessage?: string
      /** @description A SIP header of the dialled call, under `SipHeader_` and its name, such as `SipHeader_X-Telnyx-Disconnect-Reason`. In a third party's test and in what receivers read. */
      [key: `SipHeader_${string}`]: string
    } & components['schemas']['CallIdentity']
    /** @description What `<Gather>` gathered. A type in a demonstration of Telnyx's agrees with the specification. */
    GatherAction: {
      /** @description The caller, E.164 or a SIP address. */
      From: string
      /** @description The called party, E.164 or a SIP address. */
      To: string
      /** @description The keys that were pressed, with keypad input only. Text, as it may begin with `0` or have `*` and `#`. */
      Digits?: string
      /** @description What was said, with speech input only. */
      SpeechResult?: string
      /** @description How sure the recognition is, between 0 and 1, with speech input only. A number by the specification. */
      Confidence?: components['schemas']['DecimalText']
    } & components['schemas']['CallIdentity']
    /** @description What `<AIGather>` found out. */
    AiGatherAction: {
      /** @description How it went. `valid` is the only value that is published, and the specification does not limit it. */
      Status: string
      /** @description Base64 of a JSON object with what was found out. The one in the specification has `status` and `result` in it. */
      Base64Result?: string
      /** @description Base64 of a JSON array of the messages, each with `role` and `content`. */
      Base64MessageHistory?: string
      /** @description The caller, E.164 or a SIP address. */
      From?: string
      /** @description The called party, E.164 or a SIP address. */
      To?: string
    } & components['schemas']['CallIdentity']
    /** @description What `<HttpRequest>` took from the response to its request. */
    HttpRequestAction: ({
      /** @description The caller, E.164 or a SIP address. */
      From: string
      /** @description The called party, E.164 or a SIP address. */
      To: string
      /** @description The display name of the caller. */
      CallerId?: string
    } & {
      [key: string]: string
    }) &
      components['schemas']['CallIdentity']
    /** @description The end of `<Record>`, with fields of the recording callbacks. */
    RecordAction: {
      /** @description The recording. A UUID in the examples of the recording callbacks. */
      RecordingSid?: string
      /** @description What became of the recording. */
      RecordingStatus?: 'in-progress' | 'completed' | Unlisted
      /** @description How long the recording is, in seconds. */
      RecordingDuration?: components['schemas']['DigitsText']
      /** @description Where the recording is. A signed URL that is good for ten minutes. */
      RecordingUrl?: string
      /** @description The key that ended the recording, if Telnyx sends what Twilio does. Not on the verb's page. */
      Digits?: string
      [key: `Annotation-${string}`]: components['schemas']['Annotation']
    } & (components['schemas']['CallIdentity'] & components['schemas']['Recording'])
    /** @description A call that waits. The callback's page requires all of these fields, as text; an earlier state of the verb's page prints numbers and has neither the parties nor the application. */
    QueueWait: {
      /** @description The queue, by its name in one example and by a UUID in another. */
      QueueSid: string
      /** @description The place of the call in the queue, from 1. */
      QueuePosition?: components['schemas']['DigitsText']
      /** @description How many calls wait. */
      CurrentQueueSize?: components['schemas']['DigitsText']
      /** @description How long the call has waited, in seconds. The verb's page used to say that it is always 0 in this request, and the callback's page has 30 as an example. */
      QueueTime?: components['schemas']['DigitsText']
      /** @description How long calls wait on average, in seconds. Whole in both examples; nothing says that an average is. */
      AvgQueueTime?: components['schemas']['DecimalText']
      /** @description The caller, E.164 or a SIP address. */
      From?: string
      /** @description The called party, E.164 or a SIP address. */
      To?: string
    } & components['schemas']['CallIdentity']
    /** @description Any event of a call, told apart by `CallStatus`. */
    CallStatusEvent:
      | components['schemas']['CallInitiated']
      | components['schemas']['CallRinging']
      | components['schemas']['CallAnswered']
      | components['schemas']['CallCompleted']
      | components['schemas']['CallDtmf']
      | components['schemas']['CallAnalyzed']
      | components['schemas']['ConversationCreated']
      | components['schemas']['ConversationEnded']
      | components['schemas']['CallReport']
      | components['schemas']['UnlistedCallStatus']
    /** @description What kind of callback it is. Required by the specification with each event of a call. */
    CallbackSource: 'call-progress-events' | 'call-cost-events' | Unlisted
    /** @description How a call ended. */
    FinalState: 'completed' | 'busy' | 'no-answer' | 'canceled' | 'failed' | Unlisted
    /** @description Who ended the call. Open in the specification; the three words are those of the documentation. */
    HangupSource: 'caller' | 'callee' | 'system' | Unlisted
    /** @description How an originating carrier attests a caller's number. */
    ShakenStirAttestation: 'A' | 'B' | 'C' | Unlisted
    /** @description What the events of a call share. The specification requires eleven fields of each; an example of 2021 lacks three of them and third parties' tests lack most, so only the parties are, which every published example has. */
    CallProgress: {
      /** @description The caller, E.164 or a SIP address. */
      From: string
      /** @description The called party, E.164 or a SIP address. */
      To: string
      /** @description What kind of callback it is, `call-progress-events`. */
      CallbackSource?: components['schemas']['CallbackSource']
      /** @description When the call was created. Later than Timestamp in the specification's own example. */
      CallInitiatedAt?: components['schemas']['TimeText']
      /** @description When the callback was made. */
      Timestamp?: components['schemas']['TimeText']
      /** @description The number of the event within the call. An integer by the specification, from 0 up in its examples; an example of 2021 has a completed call with 0. */
      SequenceNumber?: components['schemas']['DigitsText']
      /** @description The display name of the caller. */
      CallerId?: string
      /** @description Which way the call goes. Not in the specification of these events; in a real recording callback. */
      Direction?: string
      /** @description Who or what answered, when the call waited for answering machine detection. Not in the specification. */
      AnsweredBy?: components['schemas']['AnsweredBy']
      /** @description The call that made this one by `<Dial>`. */
      ParentCallSid?: string
      /** @description The same text as ParentCallSid. */
      ParentCallSidLegacy?: string
      /** @description How the originating carrier attests the caller's number, if it does. */
      ShakenStirAttestation?: components['schemas']['ShakenStirAttestation']
      /** @description Whether that attestation proved genuine. A boolean by the specification. */
      ShakenStirValidated?: components['schemas']['BooleanText']
      /** @description What went wrong, as a code, if something did. The examples of calls without a failure have it too. */
      ErrorCode?: string
      /** @description What went wrong, in words. */
      ErrorMessage?: string
    }
    /** @description A call was created. */
    CallInitiated: {
      /**
       * @description Which event this is.
       * @constant
       */
      CallStatus: 'initiated'
    } & (components['schemas']['CallIdentity'] & components['schemas']['CallProgress'])
    /** @description The far end rings. */
    CallRinging: {
      /**
       * @description Which event this is.
       * @constant
       */
      CallStatus: 'ringing'
      /** @description How long the call lasts so far, in seconds. */
      CallDuration?: components['schemas']['DigitsText']
    } & (components['schemas']['CallIdentity'] & components['schemas']['CallProgress'])
    /** @description The far end answered. The setting for this event is `answered`. */
    CallAnswered: {
      /**
       * @description Which event this is.
       * @constant
       */
      CallStatus: 'in-progress'
      /** @description How long the call lasts so far, in seconds. */
      CallDuration?: components['schemas']['DigitsText']
      /** @description The codec of the audio, such as `PCMU`. */
      Codec?: string
      /** @description The sampling rate of the audio, in Hz. */
      SamplingRate?: components['schemas']['DigitsText']
    } & (components['schemas']['CallIdentity'] & components['schemas']['CallProgress'])
    /** @description A call is over, answered or not. The specification gives the times, the ids of Call Control and the cause to a `completed` call only. */
    CallCompleted: {
      /**
       * @description How the call ended, and so which event this is.
       * @enum {string}
       */
      CallStatus: 'completed' | 'busy' | 'no-answer' | 'canceled' | 'failed'
      /** @description How long the call lasted, in seconds. */
      CallDuration?: components['schemas']['DigitsText']
      /** @description When the call started. */
      StartTime?: components['schemas']['TimeText']
      /** @description When the call was answered. */
      AnsweredTime?: components['schemas']['TimeText']
      /** @description When the call ended. */
      EndTime?: components['schemas']['TimeText']
      /** @description When the event occurred. */
      OccurredAt?: components['schemas']['TimeText']
      /** @description Why the call ended, such as `normal_clearing`. The specification does not limit it. */
      HangupCause?: string
      /** @description Who ended the call. */
      HangupSource?: components['schemas']['HangupSource']
      /** @description The SIP status with which the call ended. */
      SipHangupCause?: components['schemas']['DigitsText']
      /** @description The call as Call Control names it, which is CallSid. */
      CallControlId?: string
      /** @description The leg as Call Control names it. */
      CallLegId?: string
      /** @description The organization that owns the account. */
      OrganizationId?: string
      /** @description The user, which is AccountSid. */
      UserId?: string
      /** @description JSON with the quality of the audio. Its shape is not specified; the example has `mos`, `jitter` and `packet_loss`. */
      CallQualityStats?: string
      /** @description Where the recording is, if there is one. A signed URL that is good for ten minutes. */
      RecordingUrl?: string
      /** @description How long the recording is, in seconds. */
      RecordingDuration?: components['schemas']['DigitsText']
    } & (components['schemas']['CallIdentity'] & components['schemas']['CallProgress'])
    /** @description The far end pressed a key. */
    CallDtmf: {
      /**
       * @description Which event this is.
       * @constant
       */
      CallStatus: 'dtmf'
      /** @description The key. The specification's description breaks off before `#`, which starts a comment in YAML; `#` is one of them. */
      Digit: string
    } & (components['schemas']['CallIdentity'] & components['schemas']['CallProgress'])
    /** @description An AI call was processed after its end. Only its CallStatus is known, from the prose of the specification. */
    CallAnalyzed: ({
      /**
       * @description Which event this is.
       * @constant
       */
      CallStatus: 'analyzed'
    } & {
      [key: string]: unknown
    }) &
      components['schemas']['CallIdentity']
    /** @description What comes to the status callback URL without a CallStatus: the cost of the call, and the results of answering machine detection and of deepfake detection when `amd` and `deepfake` are among the events that were asked for. One of the fields that say which of these it is has to be there; no body of any is published, and receivers read these. */
    CallReport: {
      /** @description Not there, which is how this is told from the events of a call: what receivers read of a cost has none, and that the other reports are alike is taken for granted. */
      CallStatus?: undefined
      /**
       * @description There when it is a cost. The events of a call have another one, so that an event which lacks its CallStatus is none of these.
       * @constant
       */
      CallbackSource?: 'call-cost-events'
      /** @description Who or what answered, when it is a result of answering machine detection. */
      AnsweredBy?: components['schemas']['AnsweredBy']
      /** @description How long the detection took, in milliseconds. */
      MachineDetectionDuration?: components['schemas']['DigitsText']
      /** @description Whether the voice is human, when it is a result of deepfake detection. */
      DeepfakeResult?: 'real' | 'fake' | 'silence_timeout' | Unlisted
      /** @description How likely the voice is made by a machine, between 0 and 1. */
      DeepfakeScore?: components['schemas']['DecimalText']
      /** @description How consistent the frames are, between 0 and 100. */
      DeepfakeConsistency?: components['schemas']['DecimalText']
      /** @description Why the detection failed. */
      DeepfakeError?: string
      /** @description What a call costs, under `CallCost[`, its CallSid and `]`: a decimal such as `0.0070`, which receivers convert to a number. In what currency nothing says, and no form is demanded. */
      [key: `CallCost[${string}`]: string
    } & components['schemas']['CallIdentity']
    /** @description An event that this contract does not list. */
    UnlistedCallStatus: ({
      /** @description Which event this is. */
      CallStatus: Unlisted
    } & {
      [key: string]: unknown
    }) &
      components['schemas']['CallIdentity']
    /** @description The result of answering machine detection. The guide shows AnsweredBy, CallSid and AccountSid only, so the others, which the specification requires, are not required here. */
    AmdStatus: {
      /** @description Who or what answered. */
      AnsweredBy: components['schemas']['AnsweredBy']
      /** @description How long the detection took, in milliseconds. */
      MachineDetectionDuration?: components['schemas']['DigitsText']
      /** @description The caller. In the JSON body that a demonstration of Telnyx's prints, not in the specification. */
      From?: string
      /** @description The called party. In the JSON body that a demonstration of Telnyx's prints, not in the specification. */
      To?: string
    } & components['schemas']['CallIdentity']
    /** @description What deepfake detection found, or why it found nothing. The page of `<Dial>` names the fields of the result; that account and call are there is inferred. */
    DeepfakeDetection: {
      /** @description Whether the voice is human. `silence_timeout` when there was no voice. */
      DeepfakeResult?: 'real' | 'fake' | 'silence_timeout' | Unlisted
      /** @description How likely the voice is made by a machine, between 0 and 1. */
      DeepfakeScore?: components['schemas']['DecimalText']
      /** @description How consistent the frames are, between 0 and 100. */
      DeepfakeConsistency?: components['schemas']['DecimalText']
      /** @description Why the detection failed. Instead of a result. */
      DeepfakeError?: string
    } & components['schemas']['CallIdentity']
    /** @description One event of a media stream. No real delivery is published; the fields are those of the callback's page. */
    StreamStatus: {
      /** @description What happened to the stream. */
      StreamEvent: components['schemas']['StreamEvent']
      /** @description The stream; opaque. */
      StreamSid?: string
      /** @description The `name` that `<Stream>` gave the stream. The page requires it; the verb does not. */
      StreamName?: string
      /** @description Why the stream failed. Described as present with `stream-error` only, yet the page's own example has it beside `stream-started`. */
      StreamError?: string
      /** @description When the event occurred. */
      Timestamp?: components['schemas']['TimeText']
    } & components['schemas']['CallIdentity']
    /** @description The event of a media stream. Failure is `stream-error` on the callback's page; a reference for migrating that Telnyx publishes says `stream-failed`, which would be reported as an unlisted value. */
    StreamEvent: 'stream-started' | 'stream-stopped' | 'stream-error' | Unlisted
    /** @description What the callbacks about a recording share. A real delivery of 2026 has eight fields that the pages lack, and these are here. */
    Recording: {
      /** @description What made the recording. `DialVerb` in the examples and in the real delivery; not limited. */
      RecordingSource?: string
      /** @description How many channels the recording has, 1 or 2. An integer by the page. */
      RecordingChannels?: components['schemas']['DigitsText']
      /** @description When the recording began. Not on the page. */
      RecordingStartTime?: components['schemas']['TimeText']
      /** @description When the recording ended. Not on the page. */
      RecordingEndTime?: components['schemas']['TimeText']
      /** @description When the call was created. Not on the page. */
      CallInitiatedAt?: components['schemas']['TimeText']
      /** @description The state of the call. Not on the page. */
      CallStatus?: components['schemas']['CallState']
      /** @description Which way the call goes, such as `inbound`. Not on the page. */
      Direction?: string
      /** @description The caller, E.164 or a SIP address. Not on the page. */
      From?: string
      /** @description The called party, E.164 or a SIP address. Not on the page. */
      To?: string
    }
    /** @description A custom field, under `Annotation-` and its name. Not on the pages; a third party's receiver has seen such fields. */
    Annotation: string
    /** @description Any event of a recording, told apart by `RecordingStatus`. */
    RecordingStatusEvent:
      | components['schemas']['RecordingInProgress']
      | components['schemas']['RecordingCompleted']
      | components['schemas']['UnlistedRecordingStatus']
    /** @description A recording began. */
    RecordingInProgress: {
      /**
       * @description Which event this is.
       * @constant
       */
      RecordingStatus: 'in-progress'
      /** @description The recording. A UUID in every example. */
      RecordingSid: string
      [key: `Annotation-${string}`]: components['schemas']['Annotation']
    } & (components['schemas']['CallIdentity'] & components['schemas']['Recording'])
    /** @description A recording is ready. */
    RecordingCompleted: {
      /**
       * @description Which event this is.
       * @constant
       */
      RecordingStatus: 'completed'
      /** @description The recording. A UUID in every example. */
      RecordingSid: string
      /** @description How long the recording is, in seconds. */
      RecordingDuration?: components['schemas']['DigitsText']
      /** @description Where the recording is, unless `sendRecordingUrl` is `false`. A signed URL that is good for ten minutes. */
      RecordingUrl?: string
      [key: `Annotation-${string}`]: components['schemas']['Annotation']
    } & (components['schemas']['CallIdentity'] & components['schemas']['Recording'])
    /** @description An event that this contract does not list, such as the one of a recording in which there is nothing. */
    UnlistedRecordingStatus: ({
      /** @description Which event this is. */
      RecordingStatus: Unlisted
    } & {
      [key: string]: unknown
    }) &
      (components['schemas']['CallIdentity'] & components['schemas']['Recording'])
    /** @description A recording as text. Which of its fields the page requires could only be read for the first ones. */
    RecordingTranscription: {
      /** @description The recording. A UUID in the example. */
      RecordingSid?: string
      /** @description Where the recording is. */
      RecordingUrl?: string
      /** @description The transcription. A UUID in the example. */
      TranscriptionSid?: string
      /** @description How it went. `completed` in the example; how failure is said is not published. */
      TranscriptionStatus?: string
      /** @description What was said. */
      TranscriptionText?: string
      /** @description The state of the call. */
      CallStatus?: components['schemas']['CallState']
      /** @description The caller, E.164 or a SIP address. */
      From?: string
      /** @description The called party, E.164 or a SIP address. */
      To?: string
    } & components['schemas']['CallIdentity']
    /** @description What was said in a call, as the speech-to-text guide prints a delivery that a receiver logged. */
    RealtimeTranscription: {
      /** @description What was said. */
      Transcript: string
      /** @description Whether it stays as it is. */
      IsFinal?: components['schemas']['BooleanText']
      /** @description How sure the recognition is, between 0 and 1. */
      Confidence?: components['schemas']['DecimalText']
      /** @description The caller, E.164 or a SIP address. */
      From?: string
      /** @description The called party, E.164 or a SIP address. */
      To?: string
    } & components['schemas']['CallIdentity']
    /** @description Any event of a conference, told apart by `StatusCallbackEvent`. */
    ConferenceStatusEvent:
      | components['schemas']['ConferenceStart']
      | components['schemas']['ConferenceEnd']
      | components['schemas']['ParticipantJoin']
      | components['schemas']['ParticipantLeave']
      | components['schemas']['UnlistedConferenceStatus']
    /** @description What the events of a conference share. No real delivery is published; the fields are those of the pages on the start, on joining and on leaving. */
    Conference: {
      /** @description The conference; opaque. */
      ConferenceSid: string
      /** @description The name of the conference, the text of `<Conference>`. */
      FriendlyName?: string
      /** @description The number of the event within the conference, from 0. An integer by the pages. */
      SequenceNumber?: components['schemas']['DigitsText']
      /** @description When the event occurred. */
      Timestamp?: components['schemas']['TimeText']
      /** @description The `participantLabel` that the participant was given. */
      ParticipantLabel?: string
      /** @description From where the participant calls. */
      CallingPartyType?: components['schemas']['CallingPartyType']
      /** @description The caller, E.164 or a SIP address. */
      From?: string
      /** @description The caller as a SIP address. */
      FromSipUri?: string
      /** @description The called party, E.164 or a SIP address. */
      To?: string
      /** @description The called party as a SIP address. */
      ToSipUri?: string
    }
    /** @description The conference started; the call is the one with which it did. */
    ConferenceStart: {
      /**
       * @description Which event this is.
       * @constant
       */
      StatusCallbackEvent: 'conference-start'
    } & (components['schemas']['CallIdentity'] & components['schemas']['Conference'])
    /** @description The conference ended. Its page could not be read: the word and the fields are taken to be like those of the start, and whether it names a call is not known. */
    ConferenceEnd: {
      /**
       * @description Which event this is.
       * @constant
       */
      StatusCallbackEvent: 'conference-end'
    } & (components['schemas']['CallReference'] & components['schemas']['Conference'])
    /** @description Somebody joined the conference. */
    ParticipantJoin: {
      /**
       * @description Which event this is.
       * @constant
       */
      StatusCallbackEvent: 'participant-join'
    } & (components['schemas']['CallIdentity'] & components['schemas']['Conference'])
    /** @description Somebody left the conference. */
    ParticipantLeave: {
      /**
       * @description Which event this is.
       * @constant
       */
      StatusCallbackEvent: 'participant-leave'
    } & (components['schemas']['CallIdentity'] & components['schemas']['Conference'])
    /** @description An event that this contract does not list, such as the beginning and the end of speech, whose words are not known. */
    UnlistedConferenceStatus: ({
      /** @description Which event this is. */
      StatusCallbackEvent: Unlisted
    } & {
      [key: string]: unknown
    }) &
      (components['schemas']['CallReference'] & components['schemas']['Conference'])
    /** @description Any event of an AI conversation, told apart by `CallStatus`. */
    ConversationStatusEvent:
      | components['schemas']['ConversationCreated']
      | components['schemas']['ConversationEnded']
      | components['schemas']['UnlistedConversationStatus']
    /** @description What the events of an AI conversation share. */
    Conversation: {
      /** @description The conversation. A UUID in the fixture. */
      ConversationId?: string
      /** @description The assistant. Not in the fixture; in variants of it. */
      AssistantId?: string
      /** @description The language model, as `vendor/model`. */
      LlmModel?: string
      /** @description The speech recognition, as `vendor/model`. */
      SttModel?: string
      /** @description Who provides the voice. */
      TtsProvider?: string
      /** @description The model of the voice. */
      TtsModelId?: string
      /** @description The voice. Not in the fixture; in variants of it. */
      TtsVoiceId?: string
    }
    /** @description A conversation began. Only its CallStatus is known, from the prose of the specification. */
    ConversationCreated: ({
      /**
       * @description Which event this is.
       * @constant
       */
      CallStatus: 'conversation_created'
    } & {
      [key: string]: unknown
    }) &
      (components['schemas']['CallIdentity'] & components['schemas']['Conversation'])
    /** @description A conversation is over. The parties are not in it. */
    ConversationEnded: {
      /**
       * @description Which event this is.
       * @constant
       */
      CallStatus: 'conversation_ended'
      /** @description How long the conversation lasted, in seconds. */
      DurationSec?: components['schemas']['DigitsText']
      /** @description Why it ended, such as `hangup`. */
      Reason?: string
      /** @description JSON with the messages in order: an array of objects with `role` and `content`. */
      Messages?: string
      /** @description Base64 of such JSON. Not in the fixture; in variants of it. */
      Base64MessageHistory?: string
    } & (components['schemas']['CallIdentity'] & components['schemas']['Conversation'])
    /** @description An event that this contract does not list. */
    UnlistedConversationStatus: ({
      /** @description Which event this is. */
      CallStatus: Unlisted
    } & {
      [key: string]: unknown
    }) &
      (components['schemas']['CallIdentity'] & components['schemas']['Conversation'])
    /** @description Any event of a payment, told apart by `Status`. */
    PayStatusEvent:
      | components['schemas']['PayProgress']
      | components['schemas']['PayCompleted']
      | components['schemas']['UnlistedPayStatus']
    /** @description What the caller is asked for. */
    PayStep:
      | 'payment-card-number'
      | 'expiration-date'
      | 'postal-code'
      | 'security-code'
      | 'bank-routing-number'
      | 'bank-account-number'
      | 'payment-processing'
      | Unlisted
    /** @description What the callbacks about a payment share, each field when it is known. Telnyx masks what the caller enters, but not the postal code, the expiration date and the routing number. */
    Payment: {
      /** @description How the caller pays. */
      PaymentMethod?: 'credit-card' | 'ach-debit' | Unlisted
      /** @description The connector of the payment. */
      PaymentConnector?: string
      /** @description What the payment processor says went wrong. */
      PaymentError?: string
      /** @description The code of the connector or the processor for what went wrong. */
      PayErrorCode?: string
      /** @description The card number, masked but for the last four digits. */
      PaymentCardNumber?: string
      /** @description The kind of card. */
      PaymentCardType?:
        | 'visa'
        | 'mastercard'
        | 'amex'
        | 'discover'
        | 'diners-club'
        | 'jcb'
        | 'maestro'
        | 'optima'
        | 'enroute'
        | Unlisted
      /** @description When the card expires, as month and year in two digits each. */
      ExpirationDate?: string
      /** @description The security code, masked altogether. */
      SecurityCode?: string
      /** @description The postal code of the billing address. */
      PaymentCardPostalCode?: string
      /** @description The account number, masked but for the last two digits. */
      BankAccountNumber?: string
      /** @description The routing number of the bank. */
      BankRoutingNumber?: string
      /** @description The kind of account, when the processor says. */
      BankAccountType?: string
      /** @description The charge, when one was made. */
      ChargeId?: string
      /** @description The token for the payment data, when one was asked for. */
      TokenId?: string
    }
    /** @description What the status callbacks of a payment share. */
    PayReport: {
      /** @description How the payment went. `pending` until it is over. */
      Result?: 'pending' | 'success' | 'failed' | Unlisted
      /** @description The step. */
      For?: components['schemas']['PayStep']
      /** @description The number of the attempt at this step, from 1. */
      Attempt?: components['schemas']['DigitsText']
      /** @description What was wrong with the step. Absent when it succeeded. */
      ErrorType?:
        | 'timeout'
        | 'invalid-card-number'
        | 'invalid-date'
        | 'invalid-security-code'
        | 'invalid-postal-code'
        | 'invalid-bank-routing-number'
        | 'invalid-bank-account-number'
        | Unlisted
    }
    /** @description A step of a payment is over. */
    PayProgress: {
      /**
       * @description Which event this is.
       * @constant
       */
      Status: 'processing'
    } & (components['schemas']['CallIdentity'] & components['schemas']['Payment'] & components['schemas']['PayReport'])
    /** @description A payment succeeded or failed. */
    PayCompleted: {
      /**
       * @description Which event this is.
       * @constant
       */
      Status: 'completed'
    } & (components['schemas']['CallIdentity'] &
      components['schemas']['Payment'] &
      WithRequired<components['schemas']['PayReport'], 'Result'>)
    /** @description An event that this contract does not list. */
    UnlistedPayStatus: ({
      /** @description Which event this is. */
      Status: Unlisted
    } & {
      [key: string]: unknown
    }) &
      (components['schemas']['CallIdentity'] & components['schemas']['Payment'])
    /** @description The end of `<Pay>`. Its table does not list account and call; the page on instruction fetching has them in every request for a document. */
    PayAction: {
      /** @description Whether the payment succeeded. */
      PayResult: 'success' | 'failed' | Unlisted
      /** @description How it ended, in more detail. */
      Result?:
        | 'success'
        | 'validation-error'
        | 'payment-connector-error'
        | 'internal-error'
        | 'too-many-failed-attempts'
        | 'cancelled'
        | Unlisted
      /** @description The last step. */
      PaymentStep?: components['schemas']['PayStep']
      /** @description What was wrong with the step, which is called `ErrorType` in the status callbacks. */
      ErrorCode?: string
      /** @description The same text as ChargeId. */
      PaymentConfirmationCode?: string
      /** @description The same text as TokenId. */
      PaymentToken?: string
      /** @description The caller, E.164 or a SIP address. */
      From?: string
      /** @description The called party, E.164 or a SIP address. */
      To?: string
    } & (components['schemas']['CallIdentity'] & components['schemas']['Payment'])
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
      /** @description The `name` that `<Siprec>` gave the session, by which `<Stop>` ends it. Not on the callback's page; in the examples of a started and of a stopped session that the Siprec verb's page had (2023). */
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
    /** @description The result of a SIP REFER. No real delivery is published: the fields are those of Telnyx's TeXML call specification and of the callback's page, which agree; those marked as inferred come from sibling TeXML callbacks. There is no CallStatus. Only what tells account and call is required: a call whose REFER failed waits for instructions, too. */
    ReferStatus: {
      /** @description The account, which is also the user's id. A UUID in every official example, in no promised format. Missing from a third party's test of its own receiver, which is not a delivery. */
      AccountSid: string
      /** @description The call that was referred, the same text as Call Control's `call_control_id`. `v2:` or `v3:` and base64url text; opaque. */
      CallSid: string
      /** @description The same text as CallSid. The page requires it; a real callback of a sibling (recording completed, 2026) lacks it though its page requires it too. */
      CallSidLegacy?: string
      /** @description How the REFER went. Required by the specification, which has `failed` among its values. The Refer verb's page used to say that it may be omitted when the REFER fails or no NOTIFY comes, as Twilio's does; it now defers to the specification. */
      ReferCallStatus?: components['schemas']['ReferCallStatus']
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
export type DigitsText = components['schemas']['DigitsText']
export type DecimalText = components['schemas']['DecimalText']
export type BooleanText = components['schemas']['BooleanText']
export type TimeText = components['schemas']['TimeText']
export type CallState = components['schemas']['CallState']
export type CallingPartyType = components['schemas']['CallingPartyType']
export type AnsweredBy = components['schemas']['AnsweredBy']
export type TexmlDocument = components['schemas']['TexmlDocument']
export type CallIdentity = components['schemas']['CallIdentity']
export type CallReference = components['schemas']['CallReference']
export type InstructionRequest = components['schemas']['InstructionRequest']
export type DialAction = components['schemas']['DialAction']
export type GatherAction = components['schemas']['GatherAction']
export type AiGatherAction = components['schemas']['AiGatherAction']
export type HttpRequestAction = components['schemas']['HttpRequestAction']
export type RecordAction = components['schemas']['RecordAction']
export type QueueWait = components['schemas']['QueueWait']
export type CallStatusEvent = components['schemas']['CallStatusEvent']
export type CallbackSource = components['schemas']['CallbackSource']
export type FinalState = components['schemas']['FinalState']
export type HangupSource = components['schemas']['HangupSource']
export type ShakenStirAttestation = components['schemas']['ShakenStirAttestation']
export type CallProgress = components['schemas']['CallProgress']
export type CallInitiated = components['schemas']['CallInitiated']
export type CallRinging = components['schemas']['CallRinging']
export type CallAnswered = components['schemas']['CallAnswered']
export type CallCompleted = components['schemas']['CallCompleted']
export type CallDtmf = components['schemas']['CallDtmf']
export type CallAnalyzed = components['schemas']['CallAnalyzed']
export type CallReport = components['schemas']['CallReport']
export type UnlistedCallStatus = components['schemas']['UnlistedCallStatus']
export type AmdStatus = components['schemas']['AmdStatus']
export type DeepfakeDetection = components['schemas']['DeepfakeDetection']
export type StreamStatus = components['schemas']['StreamStatus']
export type StreamEvent = components['schemas']['StreamEvent']
export type Recording = components['schemas']['Recording']
export type Annotation = components['schemas']['Annotation']
export type RecordingStatusEvent = components['schemas']['RecordingStatusEvent']
export type RecordingInProgress = components['schemas']['RecordingInProgress']
export type RecordingCompleted = components['schemas']['RecordingCompleted']
export type UnlistedRecordingStatus = components['schemas']['UnlistedRecordingStatus']
export type RecordingTranscription = components['schemas']['RecordingTranscription']
export type RealtimeTranscription = components['schemas']['RealtimeTranscription']
export type ConferenceStatusEvent = components['schemas']['ConferenceStatusEvent']
export type Conference = components['schemas']['Conference']
export type ConferenceStart = components['schemas']['ConferenceStart']
export type ConferenceEnd = components['schemas']['ConferenceEnd']
export type ParticipantJoin = components['schemas']['ParticipantJoin']
export type ParticipantLeave = components['schemas']['ParticipantLeave']
export type UnlistedConferenceStatus = components['schemas']['UnlistedConferenceStatus']
export type ConversationStatusEvent = components['schemas']['ConversationStatusEvent']
export type Conversation = components['schemas']['Conversation']
export type ConversationCreated = components['schemas']['ConversationCreated']
export type ConversationEnded = components['schemas']['ConversationEnded']
export type UnlistedConversationStatus = components['schemas']['UnlistedConversationStatus']
export type PayStatusEvent = components['schemas']['PayStatusEvent']
export type PayStep = components['schemas']['PayStep']
export type Payment = components['schemas']['Payment']
export type PayReport = components['schemas']['PayReport']
export type PayProgress = components['schemas']['PayProgress']
export type PayCompleted = components['schemas']['PayCompleted']
export type UnlistedPayStatus = components['schemas']['UnlistedPayStatus']
export type PayAction = components['schemas']['PayAction']
export type SiprecStatus = components['schemas']['SiprecStatus']
export type SiprecEvent = components['schemas']['SiprecEvent']
export type ReferStatus = components['schemas']['ReferStatus']
export type ReferCallStatus = components['schemas']['ReferCallStatus']
export type $defs = Record<string, never>
export interface operations {
  instructions: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['InstructionRequest']
      }
    }
    responses: {
      /** @description The TeXML to go on with, with status 200. If there is none in time or the status says error, Telnyx asks the fallback URL of the application. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/xml': components['schemas']['TexmlDocument']
        }
      }
    }
  }
  callStatus: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['CallStatusEvent']
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
  amdStatus: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['AmdStatus']
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
  deepfakeDetection: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['DeepfakeDetection']
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
  dialAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['DialAction']
      }
    }
    responses: {
      /** @description The TeXML to go on with, with status 200. If there is none in time or the status says error, Telnyx asks the fallback URL of the application. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/xml': components['schemas']['TexmlDocument']
        }
      }
    }
  }
  gatherAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['GatherAction']
      }
    }
    responses: {
      /** @description The TeXML to go on with, with status 200. If there is none in time or the status says error, Telnyx asks the fallback URL of the application. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/xml': components['schemas']['TexmlDocument']
        }
      }
    }
  }
  aiGatherAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['AiGatherAction']
      }
    }
    responses: {
      /** @description The TeXML to go on with, with status 200. If there is none in time or the status says error, Telnyx asks the fallback URL of the application. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/xml': components['schemas']['TexmlDocument']
        }
      }
    }
  }
  httpRequestAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['HttpRequestAction']
      }
    }
    responses: {
      /** @description The TeXML to go on with, with status 200. If there is none in time or the status says error, Telnyx asks the fallback URL of the application. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/xml': components['schemas']['TexmlDocument']
        }
      }
    }
  }
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
      /** @description The TeXML to go on with, or an empty 200 where there is none to give. The page of `<Refer>` (in Telnyx's knowledge base as of 2026-04-10) says that this URL is asked, when the verb ends, for a new set of instructions; the callback's page and Telnyx's specification give the reply no body. What an answer without any does to the call has not been seen. Any 2xx counts as delivered, if it comes within two seconds. A 408, 429 or 5xx is tried again and then sent to the failover URL; another 4xx is not tried again. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/xml': components['schemas']['TexmlDocument']
        }
      }
      /** @description There are no instructions. An empty 200 says the same. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  streamStatus: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['StreamStatus']
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
  recordingStatus: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['RecordingStatusEvent']
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
  recordAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['RecordAction']
      }
    }
    responses: {
      /** @description The TeXML to go on with, with status 200. If there is none in time or the status says error, Telnyx asks the fallback URL of the application. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/xml': components['schemas']['TexmlDocument']
        }
      }
    }
  }
  recordingTranscription: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['RecordingTranscription']
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
  realtimeTranscription: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['RealtimeTranscription']
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
  conferenceStatus: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['ConferenceStatusEvent']
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
  queueWait: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['QueueWait']
      }
    }
    responses: {
      /** @description The TeXML to play, with status 200: `<Play>`, `<Say>`, `<Gather>`, `<Pause>`, `<Hangup>`, `<Redirect>` and `<Leave>` are supported here. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/xml': components['schemas']['TexmlDocument']
        }
      }
    }
  }
  conversationStatus: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['ConversationStatusEvent']
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
  payStatus: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['PayStatusEvent']
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
  payAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['PayAction']
      }
    }
    responses: {
      /** @description The TeXML to go on with, with status 200. If there is none in time or the status says error, Telnyx asks the fallback URL of the application. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/xml': components['schemas']['TexmlDocument']
        }
      }
    }
  }
}
type WithRequired<T, K extends keyof T> = T & {
  [P in K]-?: T[P]
}
