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
    /**
     * The portal asks which environment variables the application takes
     * @description Sent by the API server to the URL of the application's call hook (`ws` becomes `http`) when the portal shows the
     *     form of an application, and when an application that has `env_vars` is stored: those are then held against the
     *     answer. What is entered comes with each new call as `env_vars`.
     *
     *     Nothing proves who asks, by design: the request belongs to no account. So whoever knows the URL reads the answer,
     *     and this contract has no default for a variable that is obscured.
     */
    options: operations['environmentVariables']
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
     * The state of a call has changed
     * @description Configured as the call status webhook of an application, or given to createCall as `call_status_hook`; a
     *     `redirect` verb can name another. Sent for a call and for each leg that a dial makes, whenever its state
     *     changes: `trying`, `ringing` or `early-media`, `in-progress`, and at the end `completed`, `busy`, `no-answer` or
     *     `failed`.
     *
     *     Nothing in the body gives an order: no number and no time. A state may come twice, `ringing` three times
     *     (jambonz-feature-server issue 281), and `sip_reason` may still be that of the state before. Only the time in the
     *     signature, in whole seconds, says which is the later.
     *
     *     A reply to a gather that is no valid array of verbs is reported here as well, with `error` and `reason` and the
     *     state as it was.
     */
    post: operations['callStatus']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  adulting: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A leg made by a dial goes on as a call of its own
     * @description Configured nowhere: the path `/adulting` on the host of the application's call hook. Sent when a dial ends but
     *     the called party stays, because a REFER or the REST API gave that leg verbs of its own. Not documented.
     *
     *     The verbs that the leg runs are those that it was given; over HTTP the reply is not used
     *     (lib/utils/place-outdial.js).
     */
    post: operations['adulting']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  redirect: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A call asks for a new application
     * @description Configured as the `actionHook` of a `redirect` verb, or given to the REST API as `call_hook` or `child_call_hook` of a call in progress. What it returns takes the place of the application.
     */
    post: operations['redirect']
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
     * A dial has ended
     * @description Configured as the `actionHook` of a `dial` verb. Sent when the dial is over, whether somebody answered or not. Not sent when the call was moved to other verbs meanwhile.
     */
    post: operations['dialAction']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  dialConfirm: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A called party has answered, and may be asked whether to take the call
     * @description Configured as the `confirmHook` of a `dial` verb or of one of its targets. Sent when the target answers, before it is connected; the fields of the call are those of its leg. The verbs are run for the called party alone. If that party is still there after them the two are connected, so a verb that hangs up declines the call.
     */
    post: operations['dialConfirm']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  dialDtmf: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A party of a dial has pressed a sequence of keys
     * @description Configured as the `dtmfHook` of a `dial` verb, for the sequences in its `dtmfCapture`. The fields of the call are those of the leg that pressed them. To act on it, use the REST API.
     */
    post: operations['dialDtmf']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  refer: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A party asks to be connected with somebody else
     * @description Configured as the `referHook` of a `dial` verb, or of a `config` verb for REFERs outside of a dial. The names in `refer_details` are those of jambonz; custom headers of the REFER stand beside them.
     */
    post: operations['refer']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  dialHold: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A party of a dial is on hold, and something may be played
     * @description Configured as the `onHoldHook` of a `dial` verb. Asked when a party is put on hold, and again whenever what it returned has been played, for as long as the hold lasts. The fields of the call are those of the calling leg, whoever is on hold.
     */
    post: operations['dialHold']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  amd: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Answering machine detection has found something
     * @description Configured as the `actionHook` of `amd` in a `dial` or `config` verb or in createCall. Sent several times in a call: a finding, then for a machine that it has stopped speaking or that its beep was heard, and `amd_stopped`. With a `dial` it is the called party that is listened to, but the fields of the call are those of the calling leg.
     */
    post: operations['amd']
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
     * A gather has gathered keys or speech, or nothing
     * @description Configured as the `actionHook` of a `gather` verb. Sent when keys were pressed, speech was recognized, neither
     *     happened in time, or the recognition failed; not when the call has ended meanwhile. A reply that is not valid is
     *     reported to the call status hook.
     *
     *     With Deepgram Flux it is also sent while the speaker may still go on (`turn_taking_event`); the reply to that is
     *     ignored.
     */
    post: operations['gatherAction']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  gatherPartialResult: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A gather hears speech that is not finished
     * @description Configured as the `partialResultHook` of a `gather` verb. Sent for each transcript that the speech vendor may still change.
     */
    post: operations['gatherPartialResult']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  enqueueAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A caller's time in a queue has ended
     * @description Configured as the `actionHook` of an `enqueue` verb. Sent when the caller has left the queue, or the conversation that came of it is over.
     */
    post: operations['enqueueAction']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  enqueueWait: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A caller waits in a queue, and something may be played
     * @description Configured as the `waitHook` of an `enqueue` verb. Asked when the caller has joined the queue, and again half a second after what it returned has been played. `leave` ends the waiting; what stands before it is played first. A `tag` alone is done at once, so it is asked again at once.
     */
    post: operations['enqueueWait']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  dequeueAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A caller was taken out of a queue, or nobody was there
     * @description Configured as the `actionHook` of a `dequeue` verb. The fields of the call are those of the call that took a caller out of the queue.
     */
    post: operations['dequeueAction']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  conferenceAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A conference is over for a party
     * @description Configured as the `actionHook` of a `conference` verb. Sent when the conference is over for the party and the party is still there.
     */
    post: operations['conferenceAction']
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
     * Something has happened in a conference
     * @description Configured as the `statusHook` of a `conference` verb, for the events in its `statusEvents`. That of the verb which started the conference is used for all who join it.
     */
    post: operations['conferenceStatus']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  conferenceWait: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A party waits for a conference, and something may be played
     * @description Configured as the `waitHook` of a `conference` verb, or given to the REST API as `wait_hook` when a party is put on hold. Asked when the waiting begins, and again whenever what it returned has been played.
     */
    post: operations['conferenceWait']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  conferenceEnter: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A party is about to enter a conference, and something may be played to it
     * @description Configured as the `enterHook` of a `conference` verb. Asked once, before the party is let in; the others do not hear it.
     */
    post: operations['conferenceEnter']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  transcription: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Something was said while a call is transcribed
     * @description Configured as the `transcriptionHook` of `transcribe`, a verb or a part of `dial`, `listen` or `config`. Sent for each final transcript, with `interim` for the others too, and for events of the speech vendor that are none.
     */
    post: operations['transcription']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  translation: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Something was said and translated while a call is transcribed
     * @description Configured as the `translationHook` of `transcribe`. Only Speechmatics translates so far.
     */
    post: operations['translation']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  listenAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A listen has ended
     * @description Configured as the `actionHook` of a `listen` (or `stream`) verb. The reply is ignored where the listen belongs to another verb.
     */
    post: operations['listenAction']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  playAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A play has ended
     * @description Configured as the `actionHook` of a `play` verb. The reply is ignored where the play belongs to another verb, or to a hook that asks what a waiting party hears.
     */
    post: operations['playAction']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  messageAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A text message was sent, or not
     * @description Configured as the `actionHook` of a `message` verb. Sent when the message was handed to a carrier, or could not be.
     */
    post: operations['messageAction']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  sipReferAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * What became of a REFER
     * @description Configured as the `actionHook` of a `sip:refer` verb. Sent when the REFER was refused, when the new call has ended in one way or the other, or fifteen seconds after it was accepted and nothing was heard.
     */
    post: operations['sipReferAction']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  sipReferEvent: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A call that was asked for by REFER gets on
     * @description Configured as the `eventHook` of a `sip:refer` verb. Sent for each NOTIFY that says how the new call gets on.
     */
    post: operations['sipReferEvent']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  sipRequestAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * What became of a SIP request
     * @description Configured as the `actionHook` of a `sip:request` verb.
     */
    post: operations['sipRequestAction']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  inDialogRequest: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A SIP request has come in within a call
     * @description Configured as the `sipRequestWithinDialogHook` of a `config` verb or of createCall. Sent for INFO and MESSAGE. Where jambonz was started with JAMBONES_HOLD_UNHOLD_EVENTS it is also sent when an INVITE within the call puts it on hold or takes it off, and in a SIPREC call for every INVITE.
     */
    post: operations['inDialogRequest']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  llmAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A conversation with a language model has ended
     * @description Configured as the `actionHook` of an `llm` verb (or `s2s`, `openai_s2s` and so on).
     */
    post: operations['llmAction']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  llmTool: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A language model wants a function called
     * @description Configured as the `toolHook` of an `llm` verb (or `s2s`, `openai_s2s` and so on). The model waits for the answer. The body has no call: put the `call_sid` into the URL when the verb is written.
     */
    post: operations['llmTool']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  llmEvent: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A language model has reported something
     * @description Configured as the `eventHook` of an `llm` verb (or `s2s`, `openai_s2s` and so on), for the events in its `events`. The vendor's event is sent alone, without the call: put the `call_sid` into the URL when the verb is written.
     */
    post: operations['llmEvent']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  queueEvent: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A caller has joined or left a queue
     * @description Configured as the queue event hook of an account (`queue_event_hook`). Sent for every queue of the account. The username and password are those of this hook. jambonz's page of it is hidden, and its examples are empty.
     */
    post: operations['queueEvent']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  messaging: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A text message has come in
     * @description Configured as the messaging webhook of an application (`messaging_hook`). In the public code the path that leads to it looks dead, as its two ends spell the fields of the application differently; it is described as it would be sent.
     */
    post: operations['messaging']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  dialogflowEvent: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Something has happened in a conversation with Dialogflow
     * @description Configured as the `eventHook` of a `dialogflow` verb, for the events in its `events`, by default all.
     */
    post: operations['dialogflowEvent']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  dialogflowAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A conversation with Dialogflow has ended
     * @description Configured as the `actionHook` of a `dialogflow` verb. The reply is ignored after `redirect`.
     */
    post: operations['dialogflowAction']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  lexEvent: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Something has happened in a conversation with Amazon Lex
     * @description Configured as the `eventHook` of a `lex` verb. The body has no call: put the `call_sid` into the URL when the verb is written.
     */
    post: operations['lexEvent']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  lexAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A conversation with Amazon Lex has ended
     * @description Configured as the `actionHook` of a `lex` verb. Sent twice when the reply to an event ends the conversation: with `redirect`, where the reply is ignored, and with `caller hungup`, which is said whenever other verbs take the place of this one (lib/tasks/lex.js) and where it is not: answer that with nothing while the call is there.
     */
    post: operations['lexAction']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  rasaEvent: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Something was said in a conversation with Rasa
     * @description Configured as the `eventHook` of a `rasa` verb. Sent for what the caller says and for what Rasa answers.
     */
    post: operations['rasaEvent']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  rasaAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A conversation with Rasa has ended
     * @description Configured as the `actionHook` of a `rasa` verb. The reply is ignored after `redirect`.
     */
    post: operations['rasaAction']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
}
export interface components {
  schemas: {
    /** @description What an application can be told in the portal, by name: letters, digits and underscores. The rules are those by which the API server checks the answer (lib/utils/appenv_schemaSchema.json). */
    EnvironmentVariables: {
      readonly [key: string]: components['schemas']['EnvironmentVariable']
    }
    /** @description One variable. jambonz would take a default for one that is obscured, and this contract does not: the answer is for everybody, and what is obscured is a secret. */
    EnvironmentVariable: {
      /**
       * @description The type of the value.
       * @enum {string}
       */
      readonly type: 'string' | 'number' | 'boolean'
      /** @description The label that the portal shows. */
      readonly description: string
      /** @description Whether the application can be stored without it. */
      readonly required?: boolean
      /** @description What the portal fills in. Not for an obscured variable. */
      readonly default?: string | number | boolean
      /** @description The values to choose from, which whoever asks is told. */
      readonly enum?: readonly (string | number | boolean)[]
      /** @description Whether the portal masks the value. */
      readonly obscure?: boolean
      /** @description How the portal asks for the value; one line by default. */
      readonly uiHint?: 'input' | 'textarea' | 'filepicker' | Unlisted
      /** @description What of the account the portal offers to choose from. */
      readonly jambonzResource?: 'carriers' | Unlisted
    }
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
        readonly [key: string]: string
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
      /** @description The call whose dial made this leg, says jambonz's schema. The public feature server asks with no such leg. */
      parent_call_sid?: string
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
      /** @description The SIP Reason header (RFC 3326), such as `Q.850;cause=18`. In jambonz's schemas and the current page; the public feature server does not send it. */
      sip_reason_header?: string
      /** @description The state of the call, `trying` for an inbound one and `in-progress` for one made over REST. */
      call_status: components['schemas']['CallStatusValue']
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
      /** @description The `tag` given to createCall, keys untouched; a tag may be a list. In camel case, unlike its neighbours. REST call only. */
      customerData?:
        | {
            [key: string]: unknown
          }
        | unknown[]
      /** @description The same in the inbound spelling, with the keys inside turned to snake case (jambonz-feature-server issue 157). There is a tag only after a `tag` verb, so not at a call's very start. */
      customerdata?:
        | {
            [key: string]: unknown
          }
        | unknown[]
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
    /** @description The state of a call: `trying` (just begun), `ringing` (180), `early-media` (183 with media), `in-progress` (answered), `completed` (ended after an answer), `failed`, `busy` and `no-answer` (ended without one). `queued` is in jambonz's schemas and constants; nothing that sends it was found. */
    CallStatusValue:
      | 'trying'
      | 'ringing'
      | 'early-media'
      | 'in-progress'
      | 'completed'
      | 'failed'
      | 'busy'
      | 'no-answer'
      | 'queued'
      | Unlisted
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
    /** @description What every hook of a call says about the call, in whichever of its two shapes. Nothing of it is required: published examples leave out one or the other. */
    CallDetails: {
      /** @description The calling number, or the user of the From header. */
      from?: string
      /** @description The called number; for a leg made by a dial it may be a whole SIP URI. */
      to?: string
      /** @description The SIP Call-ID between jambonz's own servers. Any text, though examples have UUIDs. */
      call_id?: string
      /** @description The SIP Call-ID with which the call arrived at jambonz. */
      sbc_callid?: string
      /** @description The SIP status last sent or received on this leg. */
      sip_status?: number
      /** @description The words of `sip_status`; those of an earlier status when the new one came without. Absent from examples of older versions. */
      sip_reason?: string
      /** @description The SIP Reason header (RFC 3326), such as `Q.850;cause=18`. In jambonz's specification and schemas; the public feature server does not send it. */
      sip_reason_header?: string
      /** @description The calling number. Legs made by a dial only; the page calls it a name. */
      caller_id?: string
      /** @description The account of the application. A UUID, but in no promised format: published payloads have it shortened. */
      account_sid?: string
      /** @description The OpenTelemetry trace of the call, so far 32 hexadecimal digits. Not documented. */
      trace_id?: string
      /** @description The application that controls the call. Absent when createCall named only a call hook. */
      application_sid?: string
      /** @description The call whose dial made this leg. Absent from other calls. */
      parent_call_sid?: string
      /** @description The address that sent the call; older versions add the port. Inbound calls only. */
      originating_sip_ip?: string
      /** @description The carrier that sent the call, by its name in jambonz. Absent when a registered client calls. */
      originating_sip_trunk_name?: string
      /** @description Who hung up, once the call is over. Voice gateways made from jambonz have values of their own, such as `bot`. */
      call_termination_by?: 'caller' | 'jambonz' | Unlisted
      /** @description How long the call was connected, in whole seconds, once it is over. In `conferenceStatus` the age of the conference takes its place. */
      duration?: number
    }
    /** @description A call, in the shape in which most hooks have it (lib/session/call-info.js, toJSON). Required is only what tells which call, from which side and in which state. */
    CallBase: {
      /** @description The call, as jambonz identifies it. */
      call_sid: string
      /** @description Who began the call. */
      direction: components['schemas']['CallDirection']
      /** @description The state of the call at this time. */
      call_status: components['schemas']['CallStatusValue']
      /** @description The internal address and port of the feature server. Not documented. */
      fs_sip_address?: string
      /** @description What a `tag` verb or the `tag` of createCall gave to the call, keys untouched; it may be a list. In camel case, unlike its neighbours. */
      customerData?:
        | {
            [key: string]: unknown
          }
        | unknown[]
      /** @description Headers of the BYE that ended the call, with their names in snake case. Only once the call is over, and only from the other side. Not documented. */
      headers?: {
        [key: string]: string
      }
      /** @description The REST API of this jambonz, if it is configured. Not always with a scheme. */
      api_base_url?: string
      /** @description The public address of the feature server, if known. Not documented. */
      fs_public_ip?: string
      /** @description The `id` of the verb, if it has one. Action hooks and partial results only. */
      verb_id?: string
      /**
       * @deprecated
       * @description The display name of the From header. Older versions; only new calls and raw shapes have it today.
       */
      caller_name?: string
      /**
       * @deprecated
       * @description What older versions called `fs_sip_address`.
       */
      local_sip_address?: string
    } & components['schemas']['CallDetails']
    /** @description A call, in the shape of hooks that send the call object without its own conversion: an inbound new call, conference wait and enter hooks, transcriptions and translations. */
    CallRaw: {
      /** @description The call, as jambonz identifies it. */
      call_sid: string
      /** @description Who began the call. */
      direction: components['schemas']['CallDirection']
      /** @description The state of the call at this time. */
      call_status: components['schemas']['CallStatusValue']
      /** @description Whether the call is being recorded. Not documented. */
      has_recording?: boolean
      /** @description The display name of the From header; empty when there is none, and sometimes still in its quotation marks. */
      caller_name?: string
      /** @description The internal address and port of the feature server, elsewhere called `fs_sip_address`. */
      local_sip_address?: string
      /** @description The public address of the feature server, if known, elsewhere called `fs_public_ip`. Not documented. */
      public_ip?: string
      /** @description Who speaks in a SIPREC call; absent from other calls. Not documented. */
      participants?: components['schemas']['Participant'][]
      /** @description What elsewhere is `customerData`; here the keys inside are turned to snake case as well (jambonz-feature-server issue 157). Null after a `tag` verb whose data is null, where the other is absent. */
      customerdata?:
        | {
            [key: string]: unknown
          }
        | unknown[]
        | null
      /** @description What elsewhere is `headers`. Not documented, and not seen: it follows from the code. */
      sipheaders?: {
        [key: string]: string
      }
    } & components['schemas']['CallDetails']
    /** @description The state of a call has changed. */
    CallStatus: {
      /** @description How long the call was connected, in seconds. With `completed` only. */
      duration?: number
      /** @description What went wrong without ending the call: so far `invalid actionHook response`, when the reply to a gather was no valid array of verbs. Not documented. */
      error?: string
      /** @description Why, in words. Only together with `error`. Not documented. */
      reason?: string
    } & components['schemas']['CallBase']
    /** @description A leg made by a dial, which goes on as a call of its own. The fields of the call are those of that leg. */
    Adulting: {
      /** @description The call that made the leg. */
      parent_call_info: components['schemas']['CallBase']
    } & components['schemas']['CallBase']
    /** @description A call that asks for a new application. No more than the call itself. */
    SessionRedirect: components['schemas']['CallBase']
    /** @description What became of a dial. The fields of the call are those of the calling leg; those of the called leg are absent when no leg was made. */
    DialAction: {
      /** @description The state in which the called leg ended. */
      dial_call_status?: components['schemas']['CallStatusValue']
      /** @description The last SIP status of the called leg. */
      dial_sip_status?: number
      /** @description The called leg, as jambonz identifies it. */
      dial_call_sid?: string
      /** @description The SIP Call-ID of the called leg at the edge of jambonz. */
      dial_sbc_callid?: string
    } & components['schemas']['CallBase']
    /** @description A called party has answered a dial. The fields of the call are those of the called leg. */
    DialConfirm: components['schemas']['CallBase']
    /** @description A party of a dial has pressed one of the sequences of keys that the dial watches for. The fields of the call are those of the leg that it came from. */
    DialDtmf: {
      /** @description The sequence that was watched for, such as `*2`. */
      dtmf: string
    } & components['schemas']['CallBase']
    /** @description A party asks by SIP REFER to be connected with somebody else. The fields of the call are those of the leg that it came from. */
    Refer: {
      /** @description The REFER. */
      refer_details: components['schemas']['ReferDetails']
    } & components['schemas']['CallBase']
    /** @description What a REFER says. Besides what is listed it has the request's own `X-` headers as text, with names in snake case (`x_reason`). */
    ReferDetails: {
      /** @description The Refer-To header as it came. */
      sip_refer_to: string
      /** @description The user or the number in Refer-To; absent when there is none. */
      refer_to_user?: string
      /** @description The Referred-By header as it came, if there is one. */
      sip_referred_by?: string
      /** @description The user or the number in Referred-By. */
      referred_by_user?: string
      /** @description The User-Agent header, if there is one. */
      sip_user_agent?: string
      /** @description The leg that the REFER came from. */
      referring_call_sid: string
      /** @description The leg that is to be connected anew. Null when the REFER came outside of a dial, where jambonz's schema says string. */
      referred_call_sid?: string | null
    } & {
      [key: string]: string | null
    }
    /** @description A party of a dial has put the other on hold. */
    DialHold: {
      /** @description Who did. */
      hold_detail: components['schemas']['HoldDetail']
    } & components['schemas']['CallBase']
    /** @description Headers of the re-INVITE that put the call on hold. */
    HoldDetail: {
      /** @description The From header as it came. */
      from: string
      /** @description The To header as it came. */
      to: string
    }
    /** @description What answering machine detection found. One call has several. */
    AmdEvent:
      | components['schemas']['AmdHumanDetected']
      | components['schemas']['AmdMachineDetected']
      | components['schemas']['AmdToneDetected']
      | components['schemas']['AmdProgress']
      | components['schemas']['UnlistedAmdEvent']
    /** @description A human seems to have answered. */
    AmdHumanDetected: {
      /**
       * @description What was found.
       * @constant
       */
      type: 'amd_human_detected'
      /** @description What it was concluded from. */
      reason?: 'short greeting' | Unlisted
      /** @description What was understood. */
      greeting?: string
      /** @description The language of the recognition, such as `en-us`. */
      language?: string
    } & components['schemas']['CallBase']
    /** @description A machine seems to have answered. */
    AmdMachineDetected: {
      /**
       * @description What was found.
       * @constant
       */
      type: 'amd_machine_detected'
      /** @description What it was concluded from: words that voicemails use, the length of what was said, or a string of digits. */
      reason?: 'hint' | 'long greeting' | 'digit count' | Unlisted
      /** @description The words that gave it away. With the reason `hint` only. */
      hint?: string
      /** @description What was understood. With the other reasons. */
      greeting?: string
      /** @description The language of the recognition, such as `en-us`. */
      language?: string
    } & components['schemas']['CallBase']
    /** @description A beep was heard. */
    AmdToneDetected: {
      /**
       * @description What was found.
       * @constant
       */
      type: 'amd_tone_detected'
      /** @description The frequency of the tone in hertz. Null if the media server named none: the sender rounds what it gets. */
      frequency?: number | null
      /** @description How much the frequency varied. Null as for `frequency`. */
      variance?: number | null
    } & components['schemas']['CallBase']
    /** @description Nobody spoke in time, no decision was reached in time, the machine has stopped speaking, or the detection has ended. */
    AmdProgress: {
      /**
       * @description What was found.
       * @enum {string}
       */
      type: 'amd_no_speech_detected' | 'amd_decision_timeout' | 'amd_machine_stopped_speaking' | 'amd_stopped'
    } & components['schemas']['CallBase']
    /** @description Any other. jambonz's pages have `amd_error`, and its schemas `amd_tone_timeout` as well; the code never delivers them. */
    UnlistedAmdEvent: ({
      /** @description What was found. */
      type: Unlisted
    } & {
      [key: string]: unknown
    }) &
      components['schemas']['CallBase']
    /** @description What a gather gathered. */
    GatherAction: {
      /** @description Why the gather has ended. */
      reason: 'speechDetected' | 'dtmfDetected' | 'timeout' | 'error' | 'stt-low-confidence' | Unlisted
      /** @description The keys that were pressed. With `dtmfDetected`. */
      digits?: string
      /** @description What was said. With `speechDetected` and `stt-low-confidence`. */
      speech?: components['schemas']['Speech']
      /** @description What went wrong, in the words of the speech vendor: the `error` of its event as it stands. With `error`. Text so far, where jambonz's schema says object. */
      details?:
        | string
        | {
            [key: string]: unknown
          }
      /** @description How long the speech vendor took, in milliseconds, as text; several with commas between. Only while the latency is measured (`notifySttLatency`). Not documented. */
      stt_latency_ms?: string
      /** @description When somebody spoke: the JSON text of pairs of Unix seconds. Only while the latency is measured. Not documented. */
      stt_talkspurts?: string
      /** @description When the recognition began, in Unix seconds. Text in jambonz's schemas, a number in its code, which makes null of a time that is not known. */
      stt_start_time?: number | null
      /** @description When the recognition ended, as `stt_start_time`. */
      stt_stop_time?: number | null
      /** @description How many seconds were recognized. The code makes a text with two decimals of it; jambonz's schemas give no type. */
      stt_usage?: string | number
    } & components['schemas']['CallBase']
    /** @description A transcript, made alike for all speech vendors. Nothing of it is required: older versions have `transcripts` or `stability` in place of some of it. */
    Speech: {
      /** @description The language that was spoken or set, such as `en-US`. */
      language_code?: string
      /** @description Which side of the call spoke, from 1. */
      channel_tag?: number
      /** @description Whether the vendor will not change the transcript any more. False in partial results. */
      is_final?: boolean
      /** @description What may have been said, the likeliest first; most vendors are cut down to one. */
      alternatives?: components['schemas']['SpeechAlternative'][]
      /** @description What the speech vendor said. */
      vendor?: components['schemas']['SpeechVendor']
    }
    /** @description One reading of what was said. Those of some vendors come whole, with their keys turned to snake case (lib/utils/transcription-utils.js): the `words` of Google, the `timestamps` and `word_confidence` of IBM, the `formatted_text` of Nuance. So any key is expected. */
    SpeechAlternative: {
      /** @description The words. */
      transcript?: string
      /** @description How certain the vendor is, mostly from 0 to 1. Null where jambonz averages over no words at all; absent where the vendor says nothing. */
      confidence?: number | null
      /** @description How certain it is that the speaker has finished. Deepgram Flux only. */
      end_of_turn_confidence?: number
      /** @description Where in a turn of the conversation this is. Deepgram Flux only. */
      turn_taking_event?: 'StartOfTurn' | 'EagerEndOfTurn' | 'TurnResumed' | 'EndOfTurn' | Unlisted
    } & {
      [key: string]: unknown
    }
    /** @description A transcript as the speech vendor gave it. */
    SpeechVendor: {
      /** @description The speech vendor, by its name in jambonz. */
      name?: string
      /** @description The vendor's own event, or several where jambonz joined them, with the keys turned to snake case. What is in it is the vendor's. */
      evt?:
        | {
            [key: string]: unknown
          }
        | {
            [key: string]: unknown
          }[]
      /** @description Whether the speaker has come to an end. Soniox only. */
      endpoint_reached?: boolean
      /** @description The words that will not change any more. Soniox only. */
      final_words?: {
        [key: string]: unknown
      }[]
      /** @description The words that may still change. Soniox only. */
      non_final_words?: {
        [key: string]: unknown
      }[]
    }
    /** @description A transcript that may still change, while a gather listens. jambonz's schema says that it has the raw shape of the call; the code has the other. */
    GatherPartialResult: {
      /** @description What was said so far. */
      speech: components['schemas']['Speech']
    } & components['schemas']['CallBase']
    /** @description How a caller's time in a queue has ended. jambonz's page has the fields in camel case, and a size and a position that are not sent. */
    EnqueueAction: {
      /** @description The queue: `queue:`, the account and the name. */
      queue_sid: string
      /** @description How long the caller was in the queue, in seconds. */
      queue_time: number
      /** @description How it ended: connected, hung up, left by a `leave` verb, or failed. */
      queue_result: 'bridged' | 'hangup' | 'leave' | 'error' | Unlisted
    } & components['schemas']['CallBase']
    /** @description A caller waits in a queue. The least that any hook says of its call: no account, no numbers, no state. */
    EnqueueWait: {
      /** @description The queue: `queue:`, the account and the name. */
      queue_sid: string
      /** @description How long the caller has been in the queue, in seconds. */
      queue_time: number
      /** @description How many are in the queue. This and what follows is absent when jambonz could not look it up. */
      queue_size?: number
      /** @description How many are ahead of the caller, so 0 for the first. */
      queue_position?: number
      /** @description The call, as jambonz identifies it. */
      call_sid?: string
      /** @description The SIP Call-ID between jambonz's own servers. */
      call_id?: string
      /** @description What a `tag` verb or the `tag` of createCall gave to the call, keys untouched; it may be a list. Null after a `tag` verb whose data is null. */
      customerData?:
        | {
            [key: string]: unknown
          }
        | unknown[]
        | null
    }
    /** @description How the connection with a caller from a queue has ended. */
    DequeueAction: {
      /** @description How it ended: after a conversation, with nobody in the queue, or because connecting failed. */
      dequeue_result: 'complete' | 'timeout' | 'hangup' | Unlisted
    } & components['schemas']['CallBase']
    /** @description A party has left a conference, or the conference is over. No more than the call itself. */
    ConferenceAction: components['schemas']['CallBase']
    /** @description Something has happened in a conference. The fields of the call are those of the party that it was noticed by. */
    ConferenceStatus: {
      /** @description What has happened. jambonz's page has `end-talking`, which is not sent. */
      event: 'start' | 'end' | 'join' | 'leave' | 'start-talking' | 'stop-talking' | Unlisted
      /** @description The conference: `conf:`, the account and the name. The page has it in camel case. */
      conference_sid: string
      /** @description The name of the conference in the verb. */
      friendly_name?: string
      /** @description When it happened, so far as `2025-10-09T08:53:20.000Z`. */
      time?: string
      /** @description How old the conference is, in seconds with a fraction; that of the call instead when the call is over. */
      duration?: number
      /** @description How many parties are in the conference, if known. Null where the media server does not say, as jambonz then counts to NaN. */
      members?: number | null
      /** @description The B3 trace header, which has slipped into the body. Not documented. */
      b3?: string
    } & components['schemas']['CallBase']
    /** @description A party waits for a conference to start, or is on hold in it. */
    ConferenceWait: components['schemas']['CallRaw']
    /** @description A party is about to enter a conference. */
    ConferenceEnter: components['schemas']['CallRaw']
    /** @description A transcript, or an event of the speech vendor, while a call is transcribed. */
    Transcription: {
      /** @description The B3 trace header, which has slipped into the body. Not documented. */
      b3?: string
      /** @description What was said. */
      speech?: components['schemas']['Speech']
      /** @description What else the speech vendor said, in place of a transcript. */
      speech_event?: components['schemas']['SpeechEvent']
      /** @description How long the speech vendor took, in milliseconds, as text; several with commas between. Only while the latency is measured (`notifySttLatency`). Not documented. */
      stt_latency_ms?: string
      /** @description When somebody spoke: the JSON text of pairs of Unix seconds. Only while the latency is measured. Not documented. */
      stt_talkspurts?: string
      /** @description When the recognition began, in Unix seconds. Text in jambonz's schemas, a number in its code, which makes null of a time that is not known. */
      stt_start_time?: number | null
      /** @description When the recognition ended, as `stt_start_time`. */
      stt_stop_time?: number | null
      /** @description How many seconds were recognized. The code makes a text with two decimals of it; jambonz's schemas give no type. */
      stt_usage?: string | number
    } & components['schemas']['CallRaw']
    /** @description An event of the speech vendor that is no transcript, with its keys turned to snake case. What else is in it is the vendor's. */
    SpeechEvent: {
      /** @description Which event it is, in the vendor's words, such as Deepgram's `UtteranceEnd`. */
      type: string
    } & {
      [key: string]: unknown
    }
    /** @description A translation, while a call is transcribed and translated. */
    Translation: {
      /** @description The B3 trace header, which has slipped into the body. Not documented. */
      b3?: string
      /** @description What was said, in another language. */
      translation: components['schemas']['Translated']
    } & components['schemas']['CallRaw']
    /** @description What was said, in another language. */
    Translated: {
      /** @description Which side of the call spoke, from 1. */
      channel?: number
      /** @description The language of the translation. */
      language?: string
      /** @description The words. */
      translation: string
    }
    /** @description A listen (or stream) has ended. */
    ListenAction: {
      /** @description The key that ended it, if it is the `finishOnKey` of the verb. */
      digits?: string
      /** @description How long was listened, in seconds, in spite of the name. */
      dial_call_duration?: number
    } & components['schemas']['CallBase']
    /** @description A play has ended. */
    PlayAction: {
      /** @description How it ended. */
      reason: 'playCompleted' | 'playFailed' | Unlisted
      /** @description With `playFailed` only, when there is no such file. */
      status?: 'fail' | Unlisted
      /** @description How much was played, in seconds. Null if the media server does not say. */
      playback_seconds?: number | null
      /** @description The same in milliseconds. */
      playback_milliseconds?: number | null
      /** @description Where the playing stopped, in samples, as text. */
      playback_last_offset_pos?: string
    } & components['schemas']['CallBase']
    /** @description What became of a text message. The fields of the call are absent when the message answers another message: then there is no call, and `direction` is `none`. */
    MessageAction: {
      /** @description The call, as jambonz identifies it, if there is one. */
      call_sid?: string
      /** @description Who began the call; `none` when there is no call. */
      direction: 'inbound' | 'outbound' | 'none' | Unlisted
      /** @description The state of the call at this time, if there is one. */
      call_status?: components['schemas']['CallStatusValue']
      /** @description The message: the verb's `message_sid`, or one made by jambonz. */
      message_sid: string
      /** @description What became of it. */
      message_status: 'success' | 'failure' | 'no carriers' | 'smpp configuration error' | 'system error' | Unlisted
      /** @description The carrier that took or refused it. */
      carrier?: string
      /** @description The carrier's identifier of it. */
      carrier_message_id?: string
      /** @description Why it was not sent. */
      message_failure_reason?: string
      /** @description The internal address and port of the feature server. Not documented. */
      fs_sip_address?: string
      /** @description What a `tag` verb or the `tag` of createCall gave to the call, keys untouched; it may be a list. In camel case, unlike its neighbours. */
      customerData?:
        | {
            [key: string]: unknown
          }
        | unknown[]
      /** @description The REST API of this jambonz, if it is configured. Not always with a scheme. */
      api_base_url?: string
      /** @description The public address of the feature server, if known. Not documented. */
      fs_public_ip?: string
      /** @description The `id` of the verb, if it has one. Action hooks and partial results only. */
      verb_id?: string
    } & components['schemas']['CallDetails']
    /** @description What became of a REFER that jambonz sent. */
    SipReferAction: {
      /** @description The SIP status that answered the REFER. A guide of jambonz calls it `referStatus`, which is not sent. */
      refer_status: number
      /** @description The SIP status in which the new call ended, if the other side said so by NOTIFY. */
      final_referred_call_status?: number
    } & components['schemas']['CallBase']
    /** @description How a call that jambonz asked for by REFER gets on. Nothing tells which call it is about: give each call a URL of its own. */
    SipReferEvent: {
      /** @description Always this. */
      event: 'transfer-status' | Unlisted
      /** @description The SIP status of the new call, not a word as elsewhere. A number; text in the example of jambonz's page. */
      call_status: number | string
    }
    /** @description What became of a SIP request that jambonz sent within a call. */
    SipRequestAction: {
      /** @description Whether an answer came, whichever. */
      result: 'success' | 'failed' | Unlisted
      /** @description The SIP status of that answer. When none came it is that of the call, as in other hooks. */
      sip_status?: number
      /** @description Why the request could not be sent. With `failed`. */
      err?: string
    } & components['schemas']['CallBase']
    /** @description A SIP request that came in within a call. */
    InDialogRequest: {
      /** @description Its method. `INVITE` only where jambonz was started with JAMBONES_HOLD_UNHOLD_EVENTS. */
      sip_method: 'INFO' | 'MESSAGE' | 'INVITE' | Unlisted
      /** @description Its body. */
      sip_body?: string
      /** @description Its headers, with names in snake case: `content_type`. */
      sip_headers?: {
        [key: string]: string
      }
      /** @description What an `INVITE` changes; `reinvite`, for a SIPREC call only, when it changes nothing. Not documented. */
      event?: 'hold' | 'unhold' | 'reinvite' | Unlisted
      /** @description Whether the call is on hold now. With `INVITE` only. Not documented. */
      on_hold?: boolean
      /** @description True for an `INVITE` of a SIPREC call, else absent. Not documented. */
      siprec?: boolean
    } & components['schemas']['CallBase']
    /** @description A conversation with a language model has ended. */
    LlmAction: {
      /** @description Why it has ended. With Ultravox the words of an error may follow `connection failure`. Not required, as it was missing when a caller hung up on Ultravox (jambonz-feature-server issue 1165). */
      completion_reason?:
        | 'normal conversation end'
        | 'connection failure'
        | 'disconnect from remote end'
        | 'server failure'
        | 'server error'
        | 'client error calling function'
        | 'client error calling mcp function'
        | Unlisted
      /** @description The error, as the vendor of the model or jambonz's own code gave it. Its keys are turned to snake case and whoever made it decides what they are; an error of the code itself arrives as `{}`. */
      error?:
        | {
            [key: string]: unknown
          }
        | string
        | null
    } & components['schemas']['CallBase']
    /** @description A language model wants a function called. Nothing tells which call it is about: let the URL say. Google's models put all calls of a turn into `function_calls`; others send `name` and `args`. */
    LlmTool: {
      /** @description The call of the function, in the words of the model's vendor. For Google's models always the words `function_call_id`. */
      tool_call_id: string
      /** @description The function. Absent for Google's models. */
      name?: string
      /** @description Its arguments, which the function's own description defines; keys untouched. Absent for Google's models. */
      args?: {
        [key: string]: unknown
      }
      /** @description For Google's models only. Not documented. */
      type?: 'toolCall' | Unlisted
      /** @description For Google's models only. Not documented. */
      function_calls?: components['schemas']['LlmFunctionCall'][]
    }
    /** @description A function that one of Google's models wants called. */
    LlmFunctionCall: {
      /** @description The call of the function, to be repeated in the answer. */
      id?: string
      /** @description The function. */
      name: string
      /** @description Its arguments, which the function's own description defines; keys untouched. */
      args?: {
        [key: string]: unknown
      }
    }
    /** @description What the function returned, in the form that the model's vendor wants, to whom jambonz passes it on (lib/tasks/llm/llms). Ultravox: `result`. OpenAI and Microsoft: `type` `conversation.item.create` and `item`. ElevenLabs and Deepgram: `data`. Google: `toolResponse`. What does not have the form that the vendor wants is logged and dropped, and the model waits. Other members pass as they are. */
    LlmToolReply: {
      /** @description Which form it is. Left out, jambonz adds `client_tool_result`, and `invocation_id` with it. */
      readonly type?: string
      /** @description The `tool_call_id` that this answers. Filled in when `type` is left out. */
      readonly invocation_id?: string
      /** @description What the function returned: any JSON, which jambonz passes on as it is. Its page has it required, a string or an object; only Ultravox reads it. */
      readonly result?: unknown
      /** @description What went wrong, in the words of the function. */
      readonly error?:
        | string
        | {
            readonly [key: string]: unknown
          }
      /** @description OpenAI's conversation item: `type` `function_call_output`, `call_id` and `output`. */
      readonly item?: {
        readonly [key: string]: unknown
      }
      /** @description The message to ElevenLabs (`type` `client_tool_result`, `tool_call_id`, `result`, `is_error`) or to Deepgram (`type` `FunctionCallResponse`). */
      readonly data?: {
        readonly [key: string]: unknown
      }
      /** @description The message to Google: `functionResponses`, an array of `id` and `response`. */
      readonly toolResponse?: {
        readonly [key: string]: unknown
      }
    } & {
      readonly [key: string]: unknown
    }
    /** @description An event of the language model as its vendor sent it, with the keys turned to snake case. What is in it is the vendor's and differs from one to the next, so any key is expected. Nothing tells which call it is about. */
    LlmEvent: {
      /** @description Which event it is, in the vendor's words. Google's events have no type, but one member named after it. */
      type?: string
    } & {
      [key: string]: unknown
    }
    /** @description A caller has joined or left a queue. */
    QueueEvent:
      | components['schemas']['QueueJoin']
      | components['schemas']['QueueLeave']
      | components['schemas']['UnlistedQueueEvent']
    /** @description A caller has joined a queue. */
    QueueJoin: {
      /**
       * @description What has happened.
       * @constant
       */
      event: 'join'
      /** @description The name of the queue. */
      queue: string
      /** @description How many are in the queue now. */
      length: number
      /** @description When, in Unix milliseconds. */
      join_time: number
    } & components['schemas']['CallBase']
    /** @description A caller has left a queue. */
    QueueLeave: {
      /**
       * @description What has happened.
       * @constant
       */
      event: 'leave'
      /** @description The name of the queue. */
      queue: string
      /** @description How many are in the queue now. */
      length: number
      /** @description When, in Unix milliseconds. */
      leave_time: number
      /** @description Whether the caller gave up or was taken out. */
      leave_reason: 'abandoned' | 'dequeued' | Unlisted
      /** @description The call that took the caller out. With `dequeued`. */
      dequeuer?: components['schemas']['CallBase']
    } & components['schemas']['CallBase']
    /** @description Anything else that happens in a queue. */
    UnlistedQueueEvent: ({
      /** @description What has happened. */
      event: Unlisted
      /** @description The name of the queue. */
      queue: string
      /** @description How many are in the queue now. */
      length?: number
    } & {
      [key: string]: unknown
    }) &
      components['schemas']['CallBase']
    /** @description A text message has come in. */
    Messaging: {
      /** @description The carrier that it came from, by the name in the URL that received it. */
      carrier?: string
      /**
       * @deprecated
       * @description What an old page has in place of `carrier`.
       */
      provider?: string
      /** @description The message, as jambonz identifies it. */
      message_sid?: string
      /** @description The account of the application. */
      account_sid?: string
      /** @description The service provider of the account. */
      service_provider_sid?: string
      /** @description The application that has this hook. */
      application_sid?: string
      /** @description The number of the sender. */
      from: string
      /** @description The number that it was sent to, or several. */
      to: string | string[]
      /** @description Who else it was sent to. */
      cc?: string | string[]
      /** @description The words. Absent when there are none. */
      text?: string
      /** @description Where to fetch pictures and the like, one or several. */
      media?: string | string[]
    }
    /** @description A file with audio. */
    PlayedFile: {
      /** @description Its path on the feature server. Absent when speech could not be made. */
      path?: string
    }
    /** @description A key, as the media server reports it, all as text. */
    PressedKey: {
      /** @description The key. */
      dtmf: string
      /** @description How long it was pressed, in samples. */
      duration?: string
      /** @description How it was noticed, such as `RTP`. */
      source?: string
      /** @description The RTP source that it came from, if known. */
      ssrc?: string
      /** @description When, in RTP time, if known. */
      timestamp?: string
    }
    /** @description Something has happened in a conversation with Dialogflow. */
    DialogflowEvent:
      | components['schemas']['DialogflowResult']
      | components['schemas']['DialogflowPlay']
      | components['schemas']['DialogflowDtmf']
      | components['schemas']['DialogflowInput']
      | components['schemas']['UnlistedDialogflowEvent']
    /** @description Dialogflow has found an intent or has a transcript, which may be an interim one. */
    DialogflowResult: {
      /**
       * @description What has happened.
       * @enum {string}
       */
      event: 'intent' | 'transcription'
      /** @description What Dialogflow returned. What is in it is Google's and differs between Dialogflow's editions. */
      data: {
        [key: string]: unknown
      }
    } & components['schemas']['CallBase']
    /** @description A file is about to be played, or has been. */
    DialogflowPlay: {
      /**
       * @description What has happened.
       * @enum {string}
       */
      event: 'start-play' | 'stop-play'
      /** @description The file. */
      data: components['schemas']['PlayedFile']
    } & components['schemas']['CallBase']
    /** @description The caller has pressed a key. */
    DialogflowDtmf: {
      /**
       * @description What has happened.
       * @constant
       */
      event: 'dtmf'
      /** @description The key. */
      data: components['schemas']['PressedKey']
    } & components['schemas']['CallBase']
    /** @description The caller has finished a sentence, or has said nothing in time. */
    DialogflowInput: {
      /**
       * @description What has happened.
       * @enum {string}
       */
      event: 'end-utterance' | 'no-input'
    } & components['schemas']['CallBase']
    /** @description Anything else that happens in the conversation. */
    UnlistedDialogflowEvent: ({
      /** @description What has happened. */
      event: Unlisted
      /** @description More about it, in no known form. */
      data?: {
        [key: string]: unknown
      }
    } & {
      [key: string]: unknown
    }) &
      components['schemas']['CallBase']
    /** @description A conversation with Dialogflow has ended. */
    DialogflowAction: {
      /** @description How it ended: the caller hung up, Dialogflow ended it, or the reply to an event did. */
      dialogflow_result: 'caller hungup' | 'completed' | 'redirect' | Unlisted
    } & components['schemas']['CallBase']
    /** @description Something has happened in a conversation with Amazon Lex. Nothing tells which call it is about: let the URL say. */
    LexEvent:
      | components['schemas']['LexResult']
      | components['schemas']['LexPlay']
      | components['schemas']['LexDtmf']
      | components['schemas']['UnlistedLexEvent']
    /** @description Lex has found an intent, has a transcript or a text to say, or was interrupted. */
    LexResult: {
      /**
       * @description What has happened.
       * @enum {string}
       */
      event: 'intent' | 'transcription' | 'response-text' | 'play-interrupted'
      /** @description What Lex returned. What is in it is Amazon's; nothing, with `play-interrupted`. */
      data: {
        [key: string]: unknown
      }
    }
    /** @description A file is about to be played, or has been. */
    LexPlay: {
      /**
       * @description What has happened.
       * @enum {string}
       */
      event: 'start-play' | 'stop-play'
      /** @description The file. */
      data: components['schemas']['PlayedFile']
    }
    /** @description The caller has pressed a key. */
    LexDtmf: {
      /**
       * @description What has happened.
       * @constant
       */
      event: 'dtmf'
      /** @description The key. */
      data: components['schemas']['PressedKey']
    }
    /** @description Anything else that happens in the conversation, with `data` in no known form. */
    UnlistedLexEvent: {
      /** @description What has happened. */
      event: Unlisted
    } & {
      [key: string]: unknown
    }
    /** @description A conversation with Amazon Lex has ended. */
    LexAction: {
      /** @description How it ended: the caller hung up, or the reply to an event did it. After a `redirect` there is a `caller hungup` as well. */
      lex_result: 'caller hungup' | 'redirect' | Unlisted
    } & components['schemas']['CallBase']
    /** @description Something was said in a conversation with Rasa. */
    RasaEvent:
      | components['schemas']['RasaUserMessage']
      | components['schemas']['RasaBotMessage']
      | components['schemas']['UnlistedRasaEvent']
    /** @description The caller has said something. */
    RasaUserMessage: {
      /**
       * @description Who spoke.
       * @constant
       */
      event: 'userMessage'
      /** @description The words. */
      message: string
    } & components['schemas']['CallBase']
    /** @description Rasa has answered. */
    RasaBotMessage: {
      /**
       * @description Who spoke.
       * @constant
       */
      event: 'botMessage'
      /** @description What Rasa answered. */
      message: components['schemas']['RasaMessage'][]
    } & components['schemas']['CallBase']
    /** @description A message of Rasa, with its keys turned to snake case. What else is in it is Rasa's and the bot's own. */
    RasaMessage: {
      /** @description Whom it is for: the `call_sid`. */
      recipient_id?: string
      /** @description The words, which jambonz speaks. */
      text?: string
    } & {
      [key: string]: unknown
    }
    /** @description Anything else that happens in the conversation. */
    UnlistedRasaEvent: ({
      /** @description What has happened. */
      event: Unlisted
    } & {
      [key: string]: unknown
    }) &
      components['schemas']['CallBase']
    /** @description A conversation with Rasa has ended. */
    RasaAction: {
      /** @description How it ended: the caller hung up, the reply to an event did it, Rasa could not be reached, or the caller said nothing. */
      rasa_result: 'caller hungup' | 'redirect' | 'webhookError' | 'timeout' | Unlisted
    } & components['schemas']['CallBase']
    /** @description What a caller in a queue hears, in order, and what else may be done meanwhile. An empty array is silence. Any other verb makes jambonz drop the whole reply. */
    WaitVerbs: readonly components['schemas']['WaitVerb'][]
    /** @description A verb that is allowed here: play, say, pause, leave or tag. */
    WaitVerb:
      | components['schemas']['Play']
      | components['schemas']['Say']
      | components['schemas']['Pause']
      | components['schemas']['Leave']
      | components['schemas']['Tag']
    /** @description What a waiting party hears, in order. An empty array is silence. Any other verb makes jambonz drop the whole reply. */
    PromptVerbs: readonly components['schemas']['PromptVerb'][]
    /** @description A verb that is allowed here: play, say or pause. */
    PromptVerb: components['schemas']['Play'] | components['schemas']['Say'] | components['schemas']['Pause']
    /** @description What the call should do, in order: at least one verb, as an inbound call with an empty array is refused with SIP 480. jambonz also takes a verb as `{ "say": { ... } }`; here it is always `{ "verb": "say", ... }`. */
    Verbs: readonly components['schemas']['Verb'][]
    /** @description What the call should do, in order, as in `Verbs`. An empty array is as good as no reply: the call goes on with what it has. */
    OptionalVerbs: readonly components['schemas']['Verb'][]
    /** @description What a called party hears before it is connected, in order, and what else is done. With an empty array it is connected at once. `sip:decline` is for a call that is not answered yet: with it jambonz ends the leg (lib/utils/place-outdial.js). */
    ConfirmVerbs: readonly components['schemas']['ConfirmVerb'][]
    /** @description Any verb of @jambonz/verb-specifications/specs.json but sip:decline. */
    ConfirmVerb:
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
    /** @description The play of @jambonz/verb-specifications/specs.json. */
    Play: {
      /** @constant */
      readonly verb: 'play'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly id?: string
      readonly url: string | readonly unknown[]
      readonly loop?: number | string
      readonly earlyMedia?: boolean
      readonly seekOffset?: number | string
      readonly timeoutSecs?: number | string
      readonly actionHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
    }
    /** @description The say of @jambonz/verb-specifications/specs.json. */
    Say: {
      /** @constant */
      readonly verb: 'say'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly id?: string
      readonly text?: string | readonly unknown[]
      readonly instructions?: string
      readonly stream?: boolean
      readonly loop?: number | string
      readonly synthesizer?: components['schemas']['Synthesizer']
      readonly earlyMedia?: boolean
      readonly disableTtsCache?: boolean
      readonly closeStreamOnEmpty?: boolean
    }
    /** @description The pause of @jambonz/verb-specifications/specs.json. */
    Pause: {
      /** @constant */
      readonly verb: 'pause'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly id?: string
      readonly length: number
    }
    /** @description The leave of @jambonz/verb-specifications/specs.json. */
    Leave: {
      /** @constant */
      readonly verb: 'leave'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly id?: string
    }
    /** @description The tag of @jambonz/verb-specifications/specs.json. */
    Tag: {
      /** @constant */
      readonly verb: 'tag'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly id?: string
      readonly data: {
        readonly [key: string]: unknown
      }
    }
    /** @description The alert of @jambonz/verb-specifications/specs.json. */
    Alert: {
      /** @constant */
      readonly verb: 'alert'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly id?: string
      readonly message: string
    }
    /** @description The answer of @jambonz/verb-specifications/specs.json. */
    Answer: {
      /** @constant */
      readonly verb: 'answer'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly id?: string
    }
    /** @description The conference of @jambonz/verb-specifications/specs.json. */
    Conference: {
      /** @constant */
      readonly verb: 'conference'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
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
            readonly [key: string]: unknown
          }
        | string
      readonly waitHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly statusEvents?: readonly unknown[]
      readonly statusHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly enterHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly record?: components['schemas']['RecordAction']
      readonly listen?: components['schemas']['ListenProperties']
      readonly distributeDtmf?: boolean
    }
    /** @description The record of @jambonz/verb-specifications/specs.json. */
    RecordAction: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly path: string
    }
    /** @description The listen of @jambonz/verb-specifications/specs.json. */
    ListenProperties: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly id?: string
      readonly actionHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly auth?: components['schemas']['Auth']
      readonly finishOnKey?: string
      readonly maxLength?: number
      readonly metadata?: {
        readonly [key: string]: unknown
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
    }
    /** @description The auth of @jambonz/verb-specifications/specs.json. */
    Auth: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly username: string
      readonly password: string
    }
    /** @description The bidirectionalAudio of @jambonz/verb-specifications/specs.json. */
    BidirectionalAudio: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly enabled?: boolean
      readonly streaming?: boolean
      readonly sampleRate?: number
    }
    /** @description The transcribe of @jambonz/verb-specifications/specs.json. */
    TranscribeProperties: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly id?: string
      readonly transcriptionHook?: string
      readonly translationHook?: string
      readonly recognizer?: components['schemas']['Recognizer']
      readonly earlyMedia?: boolean
      readonly channel?: number
    }
    /** @description The recognizer of @jambonz/verb-specifications/specs.json. */
    Recognizer: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
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
        readonly [key: string]: unknown
      }
      readonly elevenlabsOptions?: components['schemas']['ElevenlabsOptions']
    }
    /** @description The vad of @jambonz/verb-specifications/specs.json. */
    Vad: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly enable?: boolean
      readonly voiceMs?: number
      readonly silenceMs?: number
      readonly strategy?: string
      readonly mode?: number
      /** @enum {string} */
      readonly vendor?: 'webrtc' | 'silero'
      readonly threshold?: number
      readonly speechPadMs?: number
    }
    /** @description The nuanceOptions of @jambonz/verb-specifications/specs.json. */
    NuanceOptions: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
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
        readonly [key: string]: unknown
      }
      readonly userId?: string
      readonly speechDetectionSensitivity?: number
      readonly resources?: readonly components['schemas']['Resource'][]
    }
    /** @description The formatting of @jambonz/verb-specifications/specs.json. */
    Formatting: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly scheme: string
      readonly options: {
        readonly [key: string]: unknown
      }
    }
    /** @description The resource of @jambonz/verb-specifications/specs.json. */
    Resource: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
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
    }
    /** @description The resourceReference of @jambonz/verb-specifications/specs.json. */
    ResourceReference: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
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
        readonly [key: string]: unknown
      }
    }
    /** @description The deepgramOptions of @jambonz/verb-specifications/specs.json. */
    DeepgramOptions: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
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
    }
    /** @description The ibmOptions of @jambonz/verb-specifications/specs.json. */
    IbmOptions: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
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
    }
    /** @description The nvidiaOptions of @jambonz/verb-specifications/specs.json. */
    NvidiaOptions: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly rivaUri?: string
      readonly maxAlternatives?: number
      readonly profanityFilter?: boolean
      readonly punctuation?: boolean
      readonly wordTimeOffsets?: boolean
      readonly verbatimTranscripts?: boolean
      readonly customConfiguration?: {
        readonly [key: string]: unknown
      }
    }
    /** @description The sonioxOptions of @jambonz/verb-specifications/specs.json. */
    SonioxOptions: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly apiKey?: string
      readonly model?: string
      readonly endpointDetection?: boolean
      readonly profanityFilter?: boolean
      readonly speechContext?: string
      readonly clientRequestReference?: string
      readonly storage?: components['schemas']['SonioxStorage']
    }
    /** @description The sonioxStorage of @jambonz/verb-specifications/specs.json. */
    SonioxStorage: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly id?: string
      readonly title?: string
      readonly disableStoreAudio?: boolean
      readonly disableStoreTranscript?: boolean
      readonly disableSearch?: boolean
      readonly metadata?: {
        readonly [key: string]: unknown
      }
    }
    /** @description The cobaltOptions of @jambonz/verb-specifications/specs.json. */
    CobaltOptions: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly serverUri?: string
      readonly enableConfusionNetwork?: boolean
      readonly metadata?: string
      readonly compiledContextData?: string
      readonly wordTimeOffsets?: boolean
      readonly contextToken?: string
    }
    /** @description The awsOptions of @jambonz/verb-specifications/specs.json. */
    AwsOptions: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
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
    }
    /** @description The azureOptions of @jambonz/verb-specifications/specs.json. */
    AzureOptions: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly speechSegmentationSilenceTimeoutMs?: number
      readonly postProcessing?: string
      readonly audioLogging?: boolean
      /** @enum {string} */
      readonly languageIdMode?: 'AtStart' | 'Continuous'
      /** @enum {string} */
      readonly speechRecognitionMode?: 'CONVERSATION' | 'DICTATION' | 'INTERACTIVE'
    }
    /** @description The assemblyAiOptions of @jambonz/verb-specifications/specs.json. */
    AssemblyAiOptions: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
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
    }
    /** @description The googleOptions of @jambonz/verb-specifications/specs.json. */
    GoogleOptions: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @enum {string} */
      readonly serviceVersion?: 'v1' | 'v2'
      readonly recognizerId?: string
      readonly speechStartTimeoutMs?: number
      readonly speechEndTimeoutMs?: number
      readonly enableVoiceActivityEvents?: boolean
      readonly transcriptNormalization?: readonly unknown[]
      readonly parentPath?: string
    }
    /** @description The customOptions of @jambonz/verb-specifications/specs.json. */
    CustomOptions: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly authToken?: string
      readonly uri?: string
      readonly sampleRate?: number
      readonly options?: {
        readonly [key: string]: unknown
      }
    }
    /** @description The verbioOptions of @jambonz/verb-specifications/specs.json. */
    VerbioOptions: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly enable_formatting?: boolean
      readonly enable_diarization?: boolean
      readonly topic?: number
      readonly inline_grammar?: string
      readonly grammar_uri?: string
      readonly label?: string
      readonly recognition_timeout?: number
      readonly speech_complete_timeout?: number
      readonly speech_incomplete_timeout?: number
    }
    /** @description The speechmaticsOptions of @jambonz/verb-specifications/specs.json. */
    SpeechmaticsOptions: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly host?: string
      /** @enum {string} */
      readonly profile?: 'adaptive' | 'agile' | 'smart' | 'external'
      readonly transcription_config?: components['schemas']['SmTranscriptionConfig']
      readonly translation_config?: components['schemas']['SmTranslationConfig']
      readonly audio_events_config_config?: components['schemas']['SmAudioEventsConfig']
    }
    /** @description The sm_transcriptionConfig of @jambonz/verb-specifications/specs.json. */
    SmTranscriptionConfig: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
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
    }
    /** @description The sm_speakerDiarizationConfig of @jambonz/verb-specifications/specs.json. */
    SmSpeakerDiarizationConfig: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly speaker_sensitivity?: number
      readonly max_speakers?: number
    }
    /** @description The sm_conversationConfig of @jambonz/verb-specifications/specs.json. */
    SmConversationConfig: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly end_of_utterance_silence_trigger?: number
    }
    /** @description The sm_puctuationOverrides of @jambonz/verb-specifications/specs.json. */
    SmPuctuationOverrides: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly permitted_marks?: readonly unknown[]
      readonly sensitivity?: number
    }
    /** @description The sm_audioFilteringConfig of @jambonz/verb-specifications/specs.json. */
    SmAudioFilteringConfig: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly volume_threshold: number
    }
    /** @description The sm_transcriptFilteringConfig of @jambonz/verb-specifications/specs.json. */
    SmTranscriptFilteringConfig: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly remove_disfluencies: boolean
    }
    /** @description The sm_translationConfig of @jambonz/verb-specifications/specs.json. */
    SmTranslationConfig: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly target_languages: readonly unknown[]
      readonly enable_partials?: boolean
    }
    /** @description The sm_audioEventsConfig of @jambonz/verb-specifications/specs.json. */
    SmAudioEventsConfig: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
    }
    /** @description The openaiOptions of @jambonz/verb-specifications/specs.json. */
    OpenaiOptions: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly apiKey?: string
      readonly model?: string
      readonly prompt?: string
      readonly promptTemplates?: components['schemas']['PromptTemplates']
      readonly language?: string
      /** @enum {string} */
      readonly input_audio_noise_reduction?: 'near_field' | 'far_field'
      readonly turn_detection?: components['schemas']['TurnDetection']
    }
    /** @description The promptTemplates of @jambonz/verb-specifications/specs.json. */
    PromptTemplates: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly hintsTemplate?: string
      readonly conversationHistoryTemplate?: string
    }
    /** @description The turnDetection of @jambonz/verb-specifications/specs.json. */
    TurnDetection: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @enum {string} */
      readonly type: 'none' | 'server_vad' | 'semantic_vad'
      /** @enum {string} */
      readonly eagerness?: 'low' | 'medium' | 'high' | 'auto'
      readonly threshold?: number
      readonly prefix_padding_ms?: number
      readonly silence_duration_ms?: number
    }
    /** @description The houndifyOptions of @jambonz/verb-specifications/specs.json. */
    HoundifyOptions: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly requestInfo?: {
        readonly [key: string]: unknown
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
    }
    /** @description The elevenlabsOptions of @jambonz/verb-specifications/specs.json. */
    ElevenlabsOptions: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly includeTimestamps?: boolean
      /** @enum {string} */
      readonly commitStrategy?: 'manual' | 'vad'
      readonly vadSilenceThresholdSecs?: number
      readonly vadThreshold?: number
      readonly minSpeechDurationMs?: number
      readonly minSilenceDurationMs?: number
      readonly enableLogging?: boolean
    }
    /** @description The config of @jambonz/verb-specifications/specs.json. */
    Config: {
      /** @constant */
      readonly verb: 'config'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
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
            readonly [key: string]: unknown
          }
        | string
      readonly boostAudioSignal?: number | string
      readonly vad?: components['schemas']['Vad']
      readonly referHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly earlyMedia?: boolean
      readonly autoStreamTts?: boolean
      readonly disableTtsCache?: boolean
      readonly trackTtsPlayout?: boolean
      readonly noiseIsolation?: components['schemas']['NoiseIsolation']
      readonly turnTaking?: components['schemas']['TurnTaking']
    }
    /** @description The synthesizer of @jambonz/verb-specifications/specs.json. */
    Synthesizer: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly vendor: string
      readonly label?: string
      readonly language?: string
      readonly voice?:
        | string
        | {
            readonly [key: string]: unknown
          }
      readonly fallbackVendor?: string
      readonly fallbackLabel?: string
      readonly fallbackLanguage?: string
      readonly fallbackVoice?:
        | string
        | {
            readonly [key: string]: unknown
          }
      /** @enum {string} */
      readonly engine?: 'standard' | 'neural' | 'generative' | 'long-form'
      /** @enum {string} */
      readonly gender?: 'MALE' | 'FEMALE' | 'NEUTRAL'
      readonly options?: {
        readonly [key: string]: unknown
      }
    }
    /** @description The bargeIn of @jambonz/verb-specifications/specs.json. */
    BargeIn: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly enable: boolean
      readonly sticky?: boolean
      readonly actionHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly partialResultHook?:
        | {
            readonly [key: string]: unknown
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
    }
    /** @description The ttsStream of @jambonz/verb-specifications/specs.json. */
    TtsStream: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly enable: boolean
      readonly synthesizer?: components['schemas']['Synthesizer']
    }
    /** @description The recordOptions of @jambonz/verb-specifications/specs.json. */
    RecordOptions: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @enum {string} */
      readonly action: 'startCallRecording' | 'stopCallRecording' | 'pauseCallRecording' | 'resumeCallRecording'
      /** @enum {string} */
      readonly type?: 'cloud' | 'siprec'
      readonly recordingID?: string
      readonly siprecServerURL?: string | readonly unknown[]
      readonly headers?: {
        readonly [key: string]: unknown
      }
    }
    /** @description The listenOptions of @jambonz/verb-specifications/specs.json. */
    ListenOptions: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly enable: boolean
      readonly url?: string
      readonly sampleRate?: number
      readonly wsAuth?: components['schemas']['Auth']
      /** @enum {string} */
      readonly mixType?: 'mono' | 'stereo' | 'mixed'
      readonly metadata?: {
        readonly [key: string]: unknown
      }
      readonly maxLength?: number
      readonly passDtmf?: boolean
      readonly playBeep?: boolean
      readonly disableBidirectionalAudio?: boolean
      readonly bidirectionalAudio?: components['schemas']['BidirectionalAudio']
      readonly timeout?: number
    }
    /** @description The transcribeOptions of @jambonz/verb-specifications/specs.json. */
    TranscribeOptions: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly enable: boolean
      readonly transcriptionHook?: string
      readonly recognizer?: components['schemas']['Recognizer']
    }
    /** @description The amd of @jambonz/verb-specifications/specs.json. */
    Amd: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly actionHook:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly thresholdWordCount?: number
      readonly digitCount?: number
      readonly timers?: components['schemas']['AmdTimers']
      readonly recognizer?: components['schemas']['Recognizer']
    }
    /** @description The amdTimers of @jambonz/verb-specifications/specs.json. */
    AmdTimers: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly noSpeechTimeoutMs?: number
      readonly decisionTimeoutMs?: number
      readonly toneTimeoutMs?: number
      readonly greetingCompletionTimeoutMs?: number
    }
    /** @description The fillerNoise of @jambonz/verb-specifications/specs.json. */
    FillerNoise: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly enable: boolean
      readonly url?: string
      readonly startDelaySecs?: number
    }
    /** @description The actionHookDelayAction of @jambonz/verb-specifications/specs.json. */
    ActionHookDelayAction: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly enabled?: boolean
      readonly noResponseTimeout?: number
      readonly noResponseGiveUpTimeout?: number
      readonly retries?: number
      readonly actions?: readonly unknown[]
      readonly giveUpActions?: readonly unknown[]
    }
    /** @description The noiseIsolation of @jambonz/verb-specifications/specs.json. */
    NoiseIsolation: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly enable?: boolean
      readonly vendor?: string
      readonly level?: number
      readonly model?: string
    }
    /** @description The turnTaking of @jambonz/verb-specifications/specs.json. */
    TurnTaking: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly enable?: boolean
      readonly vendor?: string
      readonly threshold?: number
      readonly model?: string
    }
    /** @description The dequeue of @jambonz/verb-specifications/specs.json. */
    Dequeue: {
      /** @constant */
      readonly verb: 'dequeue'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly id?: string
      readonly name: string
      readonly actionHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly timeout?: number
      readonly beep?: boolean
      readonly callSid?: string
    }
    /** @description The dial of @jambonz/verb-specifications/specs.json. */
    Dial: {
      /** @constant */
      readonly verb: 'dial'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly id?: string
      readonly actionHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly onHoldHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly answerOnBridge?: boolean
      readonly callerId?: string
      readonly callerName?: string
      readonly confirmHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly referHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly dialMusic?: string
      readonly dtmfCapture?: {
        readonly [key: string]: unknown
      }
      readonly dtmfHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly headers?: {
        readonly [key: string]: unknown
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
        readonly [key: string]: unknown
      }
      readonly forwardPAI?: boolean
      /** @enum {string} */
      readonly srtpEncryption?: 'sdes' | 'dtls'
    }
    /** @description The target of @jambonz/verb-specifications/specs.json. */
    Target: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @enum {string} */
      readonly type: 'phone' | 'sip' | 'user' | 'teams'
      readonly confirmHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      /** @enum {string} */
      readonly method?: 'GET' | 'POST'
      readonly headers?: {
        readonly [key: string]: unknown
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
    }
    /** @description The dialFrom of @jambonz/verb-specifications/specs.json. */
    DialFrom: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly user?: string
      readonly host?: string
    }
    /** @description The dub of @jambonz/verb-specifications/specs.json. */
    DubProperties: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly id?: string
      /** @enum {string} */
      readonly action: 'addTrack' | 'removeTrack' | 'silenceTrack' | 'playOnTrack' | 'sayOnTrack'
      readonly track: string
      readonly play?: string
      readonly say?:
        | string
        | {
            readonly [key: string]: unknown
          }
      readonly loop?: boolean
      readonly gain?: number | string
    }
    /** @description The dialogflow of @jambonz/verb-specifications/specs.json. */
    Dialogflow: {
      /** @constant */
      readonly verb: 'dialogflow'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly id?: string
      readonly credentials:
        | {
            readonly [key: string]: unknown
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
            readonly [key: string]: unknown
          }
        | string
      readonly eventHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly events?: readonly unknown[]
      readonly welcomeEvent?: string
      readonly welcomeEventParams?: {
        readonly [key: string]: unknown
      }
      readonly noInputTimeout?: number
      readonly noInputEvent?: string
      readonly passDtmfAsTextInput?: boolean
      readonly thinkingMusic?: string
      readonly tts?: components['schemas']['Synthesizer']
      readonly bargein?: boolean
      readonly queryInput?: components['schemas']['QueryInput']
    }
    /** @description The queryInput of @jambonz/verb-specifications/specs.json. */
    QueryInput: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly text?: string
      readonly intent?: string
      readonly event?: string
      readonly dtmf?: string
    }
    /** @description The dtmf of @jambonz/verb-specifications/specs.json. */
    Dtmf: {
      /** @constant */
      readonly verb: 'dtmf'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly id?: string
      readonly dtmf: string
      readonly duration?: number
    }
    /** @description The dub of @jambonz/verb-specifications/specs.json. */
    Dub: {
      /** @constant */
      readonly verb: 'dub'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly id?: string
      /** @enum {string} */
      readonly action: 'addTrack' | 'removeTrack' | 'silenceTrack' | 'playOnTrack' | 'sayOnTrack'
      readonly track: string
      readonly play?: string
      readonly say?:
        | string
        | {
            readonly [key: string]: unknown
          }
      readonly loop?: boolean
      readonly gain?: number | string
    }
    /** @description The enqueue of @jambonz/verb-specifications/specs.json. */
    Enqueue: {
      /** @constant */
      readonly verb: 'enqueue'
      readonly _?: {
        readonly [key: string]: unknown
      }
      readonly id?: string
      readonly name: string
      readonly actionHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly waitHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly priority?: number
    }
    /** @description The gather of @jambonz/verb-specifications/specs.json. */
    Gather: {
      /** @constant */
      readonly verb: 'gather'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly id?: string
      readonly actionHook?:
        | {
            readonly [key: string]: unknown
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
            readonly [key: string]: unknown
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
    }
    /** @description The play of @jambonz/verb-specifications/specs.json. */
    PlayProperties: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly id?: string
      readonly url: string | readonly unknown[]
      readonly loop?: number | string
      readonly earlyMedia?: boolean
      readonly seekOffset?: number | string
      readonly timeoutSecs?: number | string
      readonly actionHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
    }
    /** @description The say of @jambonz/verb-specifications/specs.json. */
    SayProperties: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly id?: string
      readonly text?: string | readonly unknown[]
      readonly instructions?: string
      readonly stream?: boolean
      readonly loop?: number | string
      readonly synthesizer?: components['schemas']['Synthesizer']
      readonly earlyMedia?: boolean
      readonly disableTtsCache?: boolean
      readonly closeStreamOnEmpty?: boolean
    }
    /** @description The hangup of @jambonz/verb-specifications/specs.json. */
    Hangup: {
      /** @constant */
      readonly verb: 'hangup'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly id?: string
      readonly headers?: {
        readonly [key: string]: unknown
      }
    }
    /** @description The lex of @jambonz/verb-specifications/specs.json. */
    Lex: {
      /** @constant */
      readonly verb: 'lex'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly id?: string
      readonly botId: string
      readonly botAlias: string
      readonly credentials: {
        readonly [key: string]: unknown
      }
      readonly region: string
      readonly locale?: string
      readonly intent?: components['schemas']['LexIntent']
      readonly welcomeMessage?: string
      readonly metadata?: {
        readonly [key: string]: unknown
      }
      readonly bargein?: boolean
      readonly passDtmf?: boolean
      readonly actionHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly eventHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly noInputTimeout?: number
      readonly tts?: components['schemas']['Synthesizer']
    }
    /** @description The lexIntent of @jambonz/verb-specifications/specs.json. */
    LexIntent: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly name: string
      readonly slots?: {
        readonly [key: string]: unknown
      }
    }
    /** @description The listen of @jambonz/verb-specifications/specs.json. */
    Listen: {
      /** @constant */
      readonly verb: 'listen'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly id?: string
      readonly actionHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly auth?: components['schemas']['Auth']
      readonly finishOnKey?: string
      readonly maxLength?: number
      readonly metadata?: {
        readonly [key: string]: unknown
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
    }
    /** @description The llm of @jambonz/verb-specifications/specs.json. */
    Llm: {
      /** @constant */
      readonly verb: 'llm'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly id?: string
      readonly vendor: string
      readonly model?: string
      readonly auth?: {
        readonly [key: string]: unknown
      }
      readonly connectOptions?: {
        readonly [key: string]: unknown
      }
      readonly mcpServers?: readonly components['schemas']['McpServer'][]
      readonly actionHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly eventHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly toolHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly events?: readonly unknown[]
      readonly llmOptions: {
        readonly [key: string]: unknown
      }
    }
    /** @description The mcpServer of @jambonz/verb-specifications/specs.json. */
    McpServer: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly url: string
      readonly auth?: {
        readonly [key: string]: unknown
      }
    }
    /** @description The message of @jambonz/verb-specifications/specs.json. */
    Message: {
      /** @constant */
      readonly verb: 'message'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
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
            readonly [key: string]: unknown
          }
        | string
    }
    /** @description The rasa of @jambonz/verb-specifications/specs.json. */
    Rasa: {
      /** @constant */
      readonly verb: 'rasa'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly id?: string
      readonly url: string
      readonly recognizer?: components['schemas']['Recognizer']
      readonly tts?: components['schemas']['Synthesizer']
      readonly prompt?: string
      readonly actionHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly eventHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
    }
    /** @description The redirect of @jambonz/verb-specifications/specs.json. */
    Redirect: {
      /** @constant */
      readonly verb: 'redirect'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly id?: string
      readonly actionHook:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly statusHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
    }
    /** @description The sip:decline of @jambonz/verb-specifications/specs.json. */
    SipDecline: {
      /** @constant */
      readonly verb: 'sip:decline'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly id?: string
      readonly status: number
      readonly reason?: string
      readonly headers?: {
        readonly [key: string]: unknown
      }
    }
    /** @description The sip:refer of @jambonz/verb-specifications/specs.json. */
    SipRefer: {
      /** @constant */
      readonly verb: 'sip:refer'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly id?: string
      readonly referTo: string
      readonly referredBy?: string
      readonly referredByDisplayName?: string
      readonly headers?: {
        readonly [key: string]: unknown
      }
      readonly actionHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly eventHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
    }
    /** @description The sip:request of @jambonz/verb-specifications/specs.json. */
    SipRequest: {
      /** @constant */
      readonly verb: 'sip:request'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly id?: string
      readonly method: string
      readonly body?: string
      readonly headers?: {
        readonly [key: string]: unknown
      }
      readonly actionHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
    }
    /** @description The transcribe of @jambonz/verb-specifications/specs.json. */
    Transcribe: {
      /** @constant */
      readonly verb: 'transcribe'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly id?: string
      readonly transcriptionHook?: string
      readonly translationHook?: string
      readonly recognizer?: components['schemas']['Recognizer']
      readonly earlyMedia?: boolean
      readonly channel?: number
    }
    /** @description The listen of @jambonz/verb-specifications/specs.json. */
    Stream: {
      /** @constant */
      readonly verb: 'stream'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly id?: string
      readonly actionHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly auth?: components['schemas']['Auth']
      readonly finishOnKey?: string
      readonly maxLength?: number
      readonly metadata?: {
        readonly [key: string]: unknown
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
    }
    /** @description The llm of @jambonz/verb-specifications/specs.json. */
    S2s: {
      /** @constant */
      readonly verb: 's2s'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly id?: string
      readonly vendor: string
      readonly model?: string
      readonly auth?: {
        readonly [key: string]: unknown
      }
      readonly connectOptions?: {
        readonly [key: string]: unknown
      }
      readonly mcpServers?: readonly components['schemas']['McpServer'][]
      readonly actionHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly eventHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly toolHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly events?: readonly unknown[]
      readonly llmOptions: {
        readonly [key: string]: unknown
      }
    }
    /** @description The llm of @jambonz/verb-specifications/specs.json. */
    OpenaiS2s: {
      /** @constant */
      readonly verb: 'openai_s2s'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly id?: string
      readonly vendor?: string
      readonly model?: string
      readonly auth?: {
        readonly [key: string]: unknown
      }
      readonly connectOptions?: {
        readonly [key: string]: unknown
      }
      readonly mcpServers?: readonly components['schemas']['McpServer'][]
      readonly actionHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly eventHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly toolHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly events?: readonly unknown[]
      readonly llmOptions: {
        readonly [key: string]: unknown
      }
    }
    /** @description The llm of @jambonz/verb-specifications/specs.json. */
    MicrosoftS2s: {
      /** @constant */
      readonly verb: 'microsoft_s2s'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly id?: string
      readonly vendor?: string
      readonly model?: string
      readonly auth?: {
        readonly [key: string]: unknown
      }
      readonly connectOptions?: {
        readonly [key: string]: unknown
      }
      readonly mcpServers?: readonly components['schemas']['McpServer'][]
      readonly actionHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly eventHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly toolHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly events?: readonly unknown[]
      readonly llmOptions: {
        readonly [key: string]: unknown
      }
    }
    /** @description The llm of @jambonz/verb-specifications/specs.json. */
    GoogleS2s: {
      /** @constant */
      readonly verb: 'google_s2s'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly id?: string
      readonly vendor?: string
      readonly model?: string
      readonly auth?: {
        readonly [key: string]: unknown
      }
      readonly connectOptions?: {
        readonly [key: string]: unknown
      }
      readonly mcpServers?: readonly components['schemas']['McpServer'][]
      readonly actionHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly eventHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly toolHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly events?: readonly unknown[]
      readonly llmOptions: {
        readonly [key: string]: unknown
      }
    }
    /** @description The llm of @jambonz/verb-specifications/specs.json. */
    ElevenlabsS2s: {
      /** @constant */
      readonly verb: 'elevenlabs_s2s'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly id?: string
      readonly vendor?: string
      readonly model?: string
      readonly auth?: {
        readonly [key: string]: unknown
      }
      readonly connectOptions?: {
        readonly [key: string]: unknown
      }
      readonly mcpServers?: readonly components['schemas']['McpServer'][]
      readonly actionHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly eventHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly toolHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly events?: readonly unknown[]
      readonly llmOptions: {
        readonly [key: string]: unknown
      }
    }
    /** @description The llm of @jambonz/verb-specifications/specs.json. */
    DeepgramS2s: {
      /** @constant */
      readonly verb: 'deepgram_s2s'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly id?: string
      readonly vendor?: string
      readonly model?: string
      readonly auth?: {
        readonly [key: string]: unknown
      }
      readonly connectOptions?: {
        readonly [key: string]: unknown
      }
      readonly mcpServers?: readonly components['schemas']['McpServer'][]
      readonly actionHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly eventHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly toolHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly events?: readonly unknown[]
      readonly llmOptions: {
        readonly [key: string]: unknown
      }
    }
    /** @description The llm of @jambonz/verb-specifications/specs.json. */
    VoiceagentS2s: {
      /** @constant */
      readonly verb: 'voiceagent_s2s'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly id?: string
      readonly vendor?: string
      readonly model?: string
      readonly auth?: {
        readonly [key: string]: unknown
      }
      readonly connectOptions?: {
        readonly [key: string]: unknown
      }
      readonly mcpServers?: readonly components['schemas']['McpServer'][]
      readonly actionHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly eventHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly toolHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly events?: readonly unknown[]
      readonly llmOptions: {
        readonly [key: string]: unknown
      }
    }
    /** @description The llm of @jambonz/verb-specifications/specs.json. */
    UltravoxS2s: {
      /** @constant */
      readonly verb: 'ultravox_s2s'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly id?: string
      readonly vendor?: string
      readonly model?: string
      readonly auth?: {
        readonly [key: string]: unknown
      }
      readonly connectOptions?: {
        readonly [key: string]: unknown
      }
      readonly mcpServers?: readonly components['schemas']['McpServer'][]
      readonly actionHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly eventHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly toolHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      readonly events?: readonly unknown[]
      readonly llmOptions: {
        readonly [key: string]: unknown
      }
    }
  }
  responses: never
  parameters: never
  requestBodies: never
  headers: never
  pathItems: never
}
export type EnvironmentVariables = components['schemas']['EnvironmentVariables']
export type EnvironmentVariable = components['schemas']['EnvironmentVariable']
export type SipClientAuthentication = components['schemas']['SipClientAuthentication']
export type SipClientAuthenticationReply = components['schemas']['SipClientAuthenticationReply']
export type NewCall = components['schemas']['NewCall']
export type CallDirection = components['schemas']['CallDirection']
export type CallStatusValue = components['schemas']['CallStatusValue']
export type SipInvite = components['schemas']['SipInvite']
export type SipPayload = components['schemas']['SipPayload']
export type Participant = components['schemas']['Participant']
export type SpeechDefaults = components['schemas']['SpeechDefaults']
export type DefaultSynthesizer = components['schemas']['DefaultSynthesizer']
export type DefaultRecognizer = components['schemas']['DefaultRecognizer']
export type CallDetails = components['schemas']['CallDetails']
export type CallBase = components['schemas']['CallBase']
export type CallRaw = components['schemas']['CallRaw']
export type CallStatus = components['schemas']['CallStatus']
export type Adulting = components['schemas']['Adulting']
export type SessionRedirect = components['schemas']['SessionRedirect']
export type DialAction = components['schemas']['DialAction']
export type DialConfirm = components['schemas']['DialConfirm']
export type DialDtmf = components['schemas']['DialDtmf']
export type Refer = components['schemas']['Refer']
export type ReferDetails = components['schemas']['ReferDetails']
export type DialHold = components['schemas']['DialHold']
export type HoldDetail = components['schemas']['HoldDetail']
export type AmdEvent = components['schemas']['AmdEvent']
export type AmdHumanDetected = components['schemas']['AmdHumanDetected']
export type AmdMachineDetected = components['schemas']['AmdMachineDetected']
export type AmdToneDetected = components['schemas']['AmdToneDetected']
export type AmdProgress = components['schemas']['AmdProgress']
export type UnlistedAmdEvent = components['schemas']['UnlistedAmdEvent']
export type GatherAction = components['schemas']['GatherAction']
export type Speech = components['schemas']['Speech']
export type SpeechAlternative = components['schemas']['SpeechAlternative']
export type SpeechVendor = components['schemas']['SpeechVendor']
export type GatherPartialResult = components['schemas']['GatherPartialResult']
export type EnqueueAction = components['schemas']['EnqueueAction']
export type EnqueueWait = components['schemas']['EnqueueWait']
export type DequeueAction = components['schemas']['DequeueAction']
export type ConferenceAction = components['schemas']['ConferenceAction']
export type ConferenceStatus = components['schemas']['ConferenceStatus']
export type ConferenceWait = components['schemas']['ConferenceWait']
export type ConferenceEnter = components['schemas']['ConferenceEnter']
export type Transcription = components['schemas']['Transcription']
export type SpeechEvent = components['schemas']['SpeechEvent']
export type Translation = components['schemas']['Translation']
export type Translated = components['schemas']['Translated']
export type ListenAction = components['schemas']['ListenAction']
export type PlayAction = components['schemas']['PlayAction']
export type MessageAction = components['schemas']['MessageAction']
export type SipReferAction = components['schemas']['SipReferAction']
export type SipReferEvent = components['schemas']['SipReferEvent']
export type SipRequestAction = components['schemas']['SipRequestAction']
export type InDialogRequest = components['schemas']['InDialogRequest']
export type LlmAction = components['schemas']['LlmAction']
export type LlmTool = components['schemas']['LlmTool']
export type LlmFunctionCall = components['schemas']['LlmFunctionCall']
export type LlmToolReply = components['schemas']['LlmToolReply']
export type LlmEvent = components['schemas']['LlmEvent']
export type QueueEvent = components['schemas']['QueueEvent']
export type QueueJoin = components['schemas']['QueueJoin']
export type QueueLeave = components['schemas']['QueueLeave']
export type UnlistedQueueEvent = components['schemas']['UnlistedQueueEvent']
export type Messaging = components['schemas']['Messaging']
export type PlayedFile = components['schemas']['PlayedFile']
export type PressedKey = components['schemas']['PressedKey']
export type DialogflowEvent = components['schemas']['DialogflowEvent']
export type DialogflowResult = components['schemas']['DialogflowResult']
export type DialogflowPlay = components['schemas']['DialogflowPlay']
export type DialogflowDtmf = components['schemas']['DialogflowDtmf']
export type DialogflowInput = components['schemas']['DialogflowInput']
export type UnlistedDialogflowEvent = components['schemas']['UnlistedDialogflowEvent']
export type DialogflowAction = components['schemas']['DialogflowAction']
export type LexEvent = components['schemas']['LexEvent']
export type LexResult = components['schemas']['LexResult']
export type LexPlay = components['schemas']['LexPlay']
export type LexDtmf = components['schemas']['LexDtmf']
export type UnlistedLexEvent = components['schemas']['UnlistedLexEvent']
export type LexAction = components['schemas']['LexAction']
export type RasaEvent = components['schemas']['RasaEvent']
export type RasaUserMessage = components['schemas']['RasaUserMessage']
export type RasaBotMessage = components['schemas']['RasaBotMessage']
export type RasaMessage = components['schemas']['RasaMessage']
export type UnlistedRasaEvent = components['schemas']['UnlistedRasaEvent']
export type RasaAction = components['schemas']['RasaAction']
export type WaitVerbs = components['schemas']['WaitVerbs']
export type WaitVerb = components['schemas']['WaitVerb']
export type PromptVerbs = components['schemas']['PromptVerbs']
export type PromptVerb = components['schemas']['PromptVerb']
export type Verbs = components['schemas']['Verbs']
export type OptionalVerbs = components['schemas']['OptionalVerbs']
export type ConfirmVerbs = components['schemas']['ConfirmVerbs']
export type ConfirmVerb = components['schemas']['ConfirmVerb']
export type Verb = components['schemas']['Verb']
export type Play = components['schemas']['Play']
export type Say = components['schemas']['Say']
export type Pause = components['schemas']['Pause']
export type Leave = components['schemas']['Leave']
export type Tag = components['schemas']['Tag']
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
export type Lex = components['schemas']['Lex']
export type LexIntent = components['schemas']['LexIntent']
export type Listen = components['schemas']['Listen']
export type Llm = components['schemas']['Llm']
export type McpServer = components['schemas']['McpServer']
export type Message = components['schemas']['Message']
export type Rasa = components['schemas']['Rasa']
export type Redirect = components['schemas']['Redirect']
export type SipDecline = components['schemas']['SipDecline']
export type SipRefer = components['schemas']['SipRefer']
export type SipRequest = components['schemas']['SipRequest']
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
          'application/json': components['schemas']['Verbs']
        }
      }
    }
  }
  environmentVariables: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The variables by their names. Another status than 2xx says that there are none; a body that does not fit makes the portal report an invalid schema. Redirects are followed. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['EnvironmentVariables']
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
        'application/json': components['schemas']['CallStatus']
      }
    }
    responses: {
      /** @description The body is ignored. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  adulting: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Adulting']
      }
    }
    responses: {
      /** @description The body is ignored. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  redirect: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SessionRedirect']
      }
    }
    responses: {
      /** @description The verbs to run, in order. Anything but an array with verbs in it counts as nothing, and the call goes on with what is left after the `redirect`, which is mostly nothing: it ends. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Verbs']
        }
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
        'application/json': components['schemas']['DialAction']
      }
    }
    responses: {
      /** @description Verbs to run in place of those that are left of the application, or nothing. A reply that is no array, or an empty one, counts as nothing; one with a verb or a property that jambonz does not know is an error of the hook. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['OptionalVerbs']
        }
      }
      /** @description Nothing: the call goes on with the verbs that it has. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  dialConfirm: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['DialConfirm']
      }
    }
    responses: {
      /** @description Verbs for the called party, or nothing to connect at once. A reply with `sip:decline`, or one that is not valid, ends the leg. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ConfirmVerbs']
        }
      }
      /** @description Connect at once. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  dialDtmf: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['DialDtmf']
      }
    }
    responses: {
      /** @description The body is ignored. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  refer: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Refer']
      }
    }
    responses: {
      /** @description Verbs for the leg that the REFER wants to be connected anew: within a dial the other leg, else the call itself. Nothing, and the REFER is accepted (202) without effect. An HTTP error is passed on as the answer to the REFER. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['OptionalVerbs']
        }
      }
      /** @description The REFER is accepted, and nothing follows. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  dialHold: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['DialHold']
      }
    }
    responses: {
      /** @description What to play. Nothing, or any other verb, and it is silent and not asked again for this hold. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PromptVerbs']
        }
      }
      /** @description Silence; not asked again. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  amd: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AmdEvent']
      }
    }
    responses: {
      /** @description Verbs to run in place of those that are left of the application, or nothing. A reply that is no array, or an empty one, counts as nothing; one with a verb or a property that jambonz does not know is an error of the hook. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['OptionalVerbs']
        }
      }
      /** @description Nothing: the call goes on with the verbs that it has. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
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
        'application/json': components['schemas']['GatherAction']
      }
    }
    responses: {
      /** @description Verbs to run in place of those that are left of the application, or nothing. A reply that is no array, or an empty one, counts as nothing; one with a verb or a property that jambonz does not know is an error of the hook. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['OptionalVerbs']
        }
      }
      /** @description Nothing: the call goes on with the verbs that it has. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  gatherPartialResult: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['GatherPartialResult']
      }
    }
    responses: {
      /** @description The body is ignored. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  enqueueAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['EnqueueAction']
      }
    }
    responses: {
      /** @description Verbs to run in place of those that are left of the application, or nothing. A reply that is no array, or an empty one, counts as nothing; one with a verb or a property that jambonz does not know is an error of the hook. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['OptionalVerbs']
        }
      }
      /** @description Nothing: the call goes on with the verbs that it has. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  enqueueWait: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['EnqueueWait']
      }
    }
    responses: {
      /** @description What to play. Nothing, or any other verb, and the caller waits in silence and it is not asked again. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['WaitVerbs']
        }
      }
      /** @description Silence; not asked again. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  dequeueAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['DequeueAction']
      }
    }
    responses: {
      /** @description Verbs to run in place of those that are left of the application, or nothing. A reply that is no array, or an empty one, counts as nothing; one with a verb or a property that jambonz does not know is an error of the hook. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['OptionalVerbs']
        }
      }
      /** @description Nothing: the call goes on with the verbs that it has. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  conferenceAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ConferenceAction']
      }
    }
    responses: {
      /** @description Verbs to run in place of those that are left of the application, or nothing. A reply that is no array, or an empty one, counts as nothing; one with a verb or a property that jambonz does not know is an error of the hook. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['OptionalVerbs']
        }
      }
      /** @description Nothing: the call goes on with the verbs that it has. */
      204: {
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
        'application/json': components['schemas']['ConferenceStatus']
      }
    }
    responses: {
      /** @description The body is ignored. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  conferenceWait: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ConferenceWait']
      }
    }
    responses: {
      /** @description What to play. Nothing, or any other verb, and the party waits in silence and it is not asked again. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PromptVerbs']
        }
      }
      /** @description Silence; not asked again. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  conferenceEnter: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ConferenceEnter']
      }
    }
    responses: {
      /** @description What to play. Nothing, or any other verb, and the party enters at once. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PromptVerbs']
        }
      }
      /** @description The party enters at once. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  transcription: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Transcription']
      }
    }
    responses: {
      /** @description Verbs to run in place of those that are left of the application, or nothing. Ignored where the transcription belongs to another verb. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['OptionalVerbs']
        }
      }
      /** @description Nothing: the call goes on with the verbs that it has. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  translation: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Translation']
      }
    }
    responses: {
      /** @description Verbs to run in place of those that are left of the application, or nothing. Ignored where the transcription belongs to another verb. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['OptionalVerbs']
        }
      }
      /** @description Nothing: the call goes on with the verbs that it has. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  listenAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ListenAction']
      }
    }
    responses: {
      /** @description Verbs to run in place of those that are left of the application, or nothing. A reply that is no array, or an empty one, counts as nothing; one with a verb or a property that jambonz does not know is an error of the hook. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['OptionalVerbs']
        }
      }
      /** @description Nothing: the call goes on with the verbs that it has. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  playAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['PlayAction']
      }
    }
    responses: {
      /** @description Verbs to run in place of those that are left of the application, or nothing. A reply that is no array, or an empty one, counts as nothing; one with a verb or a property that jambonz does not know is an error of the hook. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['OptionalVerbs']
        }
      }
      /** @description Nothing: the call goes on with the verbs that it has. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  messageAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['MessageAction']
      }
    }
    responses: {
      /** @description Verbs to run in place of those that are left of the application, or nothing. A reply that is no array, or an empty one, counts as nothing; one with a verb or a property that jambonz does not know is an error of the hook. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['OptionalVerbs']
        }
      }
      /** @description Nothing: the call goes on with the verbs that it has. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  sipReferAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SipReferAction']
      }
    }
    responses: {
      /** @description Verbs to run in place of those that are left of the application, or nothing. A reply that is no array, or an empty one, counts as nothing; one with a verb or a property that jambonz does not know is an error of the hook. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['OptionalVerbs']
        }
      }
      /** @description Nothing: the call goes on with the verbs that it has. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  sipReferEvent: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SipReferEvent']
      }
    }
    responses: {
      /** @description The body is ignored. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  sipRequestAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SipRequestAction']
      }
    }
    responses: {
      /** @description Verbs to run in place of those that are left of the application, or nothing. A reply that is no array, or an empty one, counts as nothing; one with a verb or a property that jambonz does not know is an error of the hook. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['OptionalVerbs']
        }
      }
      /** @description Nothing: the call goes on with the verbs that it has. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  inDialogRequest: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['InDialogRequest']
      }
    }
    responses: {
      /** @description For INFO and MESSAGE as in action hooks: verbs to run in place of those that are left, or nothing. For INVITE ignored. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['OptionalVerbs']
        }
      }
      /** @description Nothing: the call goes on with the verbs that it has. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  llmAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['LlmAction']
      }
    }
    responses: {
      /** @description Verbs to run in place of those that are left of the application, or nothing. A reply that is no array, or an empty one, counts as nothing; one with a verb or a property that jambonz does not know is an error of the hook. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['OptionalVerbs']
        }
      }
      /** @description Nothing: the call goes on with the verbs that it has. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  llmTool: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['LlmTool']
      }
    }
    responses: {
      /** @description An object, which is passed on to the vendor of the model. Without one, so with 204 or a `Content-Type` other than `application/json`, jambonz fails (lib/tasks/llm/index.js) and ends the conversation. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LlmToolReply']
        }
      }
    }
  }
  llmEvent: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['LlmEvent']
      }
    }
    responses: {
      /** @description The body is ignored. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  queueEvent: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['QueueEvent']
      }
    }
    responses: {
      /** @description The body is ignored. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  messaging: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Messaging']
      }
    }
    responses: {
      /** @description Verbs that need no call, so in effect `message`; others are left out. Or nothing. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['OptionalVerbs']
        }
      }
      /** @description No answer. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  dialogflowEvent: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['DialogflowEvent']
      }
    }
    responses: {
      /** @description Verbs to run in place of those that are left of the application, which ends the conversation, after what is being played; or nothing. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['OptionalVerbs']
        }
      }
      /** @description The conversation goes on. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  dialogflowAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['DialogflowAction']
      }
    }
    responses: {
      /** @description Verbs to run in place of those that are left of the application, or nothing. A reply that is no array, or an empty one, counts as nothing; one with a verb or a property that jambonz does not know is an error of the hook. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['OptionalVerbs']
        }
      }
      /** @description Nothing: the call goes on with the verbs that it has. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  lexEvent: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['LexEvent']
      }
    }
    responses: {
      /** @description Verbs to run in place of those that are left of the application, which ends the conversation at once; or nothing. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['OptionalVerbs']
        }
      }
      /** @description The conversation goes on. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  lexAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['LexAction']
      }
    }
    responses: {
      /** @description Verbs to run in place of those that are left of the application, or nothing. A reply that is no array, or an empty one, counts as nothing; one with a verb or a property that jambonz does not know is an error of the hook. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['OptionalVerbs']
        }
      }
      /** @description Nothing: the call goes on with the verbs that it has. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  rasaEvent: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['RasaEvent']
      }
    }
    responses: {
      /** @description Verbs to run in place of those that are left of the application, which ends the conversation at once; or nothing. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['OptionalVerbs']
        }
      }
      /** @description The conversation goes on. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  rasaAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['RasaAction']
      }
    }
    responses: {
      /** @description Verbs to run in place of those that are left of the application, or nothing. A reply that is no array, or an empty one, counts as nothing; one with a verb or a property that jambonz does not know is an error of the hook. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['OptionalVerbs']
        }
      }
      /** @description Nothing: the call goes on with the verbs that it has. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
}
