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
  transferAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A transfer has ended
     * @description Configured as the `actionHook` of a `transfer` verb, so since 10.3.0, or of the `handoff` of an `agent` or speech-to-speech verb. The other party was reached or not; `transfer_result` says what became of the caller.
     */
    post: operations['transferAction']
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
  agentEvent: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A voice agent has heard, said or finished something
     * @description Configured as the `eventHook` of an `agent` verb, so since 10.1.0. Each event is sent alone, without the call: put the `call_sid` into the URL when the verb is written. Nothing gives the order of events either: no number and no time.
     */
    post: operations['agentEvent']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  agentTool: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A voice agent wants a function called
     * @description Configured as the `toolHook` of an `agent` verb, so since 10.1.0, for the functions that no MCP server of the verb has. The caller waits for the answer. The body has no call: put the `call_sid` into the URL when the verb is written. It is not what an `llm` verb sends to its `toolHook`: here the arguments are `arguments`.
     */
    post: operations['agentTool']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  agentAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A voice agent has ended
     * @description Configured as the `actionHook` of an `agent` verb, so since 10.1.0. Mostly because the call is over, and then nothing is left to run a reply. Not sent where the call ends before the agent has begun.
     */
    post: operations['agentAction']
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
  dialogflowTool: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Dialogflow wants a function called
     * @description Configured as the `toolHook` of a `dialogflow` verb with the model `cx` or `ces`; 0.9 does not have it. The conversation waits for the answer. Whether the body has the call beside `tool_call` is published nowhere: put the `call_sid` into the URL when the verb is written.
     */
    post: operations['dialogflowTool']
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
      /** @description The nonce that the client gives, by jambonz made of the time in digits. Neither remembered nor checked by jambonz, so that one lives as long as the password does. (The page's example ends in a stray quotation mark.) */
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
      /** @description The frequency of the tone in hertz. Null if the media server named none. The public sender rounds what it gets; jambonz's schemas allow a fraction. */
      frequency?: number | null
      /** @description How much the frequency varied. Null, and perhaps a fraction, as `frequency`. */
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
      /** @description When the recognition began, in Unix seconds. A number in jambonz's public code, which makes null of a time that is not known; text in its schemas. */
      stt_start_time?: string | number | null
      /** @description When the recognition ended, as `stt_start_time`. */
      stt_stop_time?: string | number | null
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
      /** @description When the recognition began, in Unix seconds. A number in jambonz's public code, which makes null of a time that is not known; text in its schemas. */
      stt_start_time?: string | number | null
      /** @description When the recognition ended, as `stt_start_time`. */
      stt_stop_time?: string | number | null
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
    /** @description A transfer has ended. */
    TransferAction: {
      /** @description The Reason header of the SIP message that changed the state, such as `Q.850;cause=16`; several with commas between. Carriers put the true cause there. */
      sip_reason_header?: string
      /** @description What became of the caller: connected to the other party, back in the application, given to voicemail, or none of it because something failed. */
      transfer_result?: 'bridged' | 'returned' | 'voicemail' | 'failed' | Unlisted
      /** @description Why. */
      transfer_reason?: 'completed' | 'no-answer' | 'busy' | 'declined' | 'caller-abandoned' | 'error' | Unlisted
      /** @description The call to the other party, if there was one. */
      dial_call_sid?: string | null
    } & components['schemas']['CallBase']
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
    /** @description Something has happened in a conversation with a voice agent. Nothing tells which call it is about: let the URL say. */
    AgentEvent:
      | components['schemas']['AgentTurnEnd']
      | components['schemas']['AgentUserTranscript']
      | components['schemas']['AgentLlmResponse']
      | components['schemas']['AgentUserInterruption']
      | components['schemas']['UnlistedAgentEvent']
    /** @description A turn of the conversation is over: what was said by both, and how long each part of it took. Since 11.1.11 the greeting is a turn as well, in which the caller has said nothing. */
    AgentTurnEnd: {
      /**
       * @description What has happened.
       * @constant
       */
      type: 'turn_end'
      /** @description What the caller said. */
      transcript?: string | null
      /** @description What the agent said; where it was interrupted, perhaps only as far as the caller heard it. */
      response?: string | null
      /** @description Whether the caller interrupted. */
      interrupted?: boolean
      /** @description How sure the speech vendor is of the transcript. Not in jambonz's schema; its own test of a running system (jambonz-selfhosting/smoke-tester at 9ce6961) got it. */
      confidence?: number | null
      /** @description The functions that were called in this turn. Learned where `confidence` was. */
      tool_calls?: components['schemas']['AgentToolCall'][]
      /** @description How long each part took, as far as there was one. */
      latency?: components['schemas']['AgentLatency']
    }
    /** @description A function that was called in a turn, in short. */
    AgentToolCall: {
      /** @description The call of the function. */
      tool_call_id?: string
      /** @description The function. */
      name?: string
      /** @description Its arguments. */
      arguments?:
        | {
            [key: string]: unknown
          }
        | string
      /** @description How long the function took, in milliseconds. */
      result_ms?: number
    }
    /** @description Times in milliseconds, under two sets of names: jambonz's schema has those that end in `latency`, what was got from a running system those that end in `ms`. */
    AgentLatency: {
      /** @description From the caller's last word to the transcript. */
      transcriber_latency?: number | null
      /** @description From the transcript to the decision that the caller has finished. */
      turn_detection_latency?: number | null
      /** @description From there to the model's first word. */
      model_latency?: number | null
      /** @description From the first text given to the speech vendor to its first sound. */
      voice_latency?: number | null
      /** @description As `transcriber_latency`. */
      stt_ms?: number | null
      /** @description As `turn_detection_latency`. */
      eot_ms?: number | null
      /** @description As `model_latency`. */
      llm_ms?: number | null
      /** @description As `voice_latency`. */
      tts_ms?: number | null
      /** @description How long the functions took that were called. */
      tool_ms?: number | null
      /** @description What came of asking the model early, if it was. */
      preflight?: components['schemas']['AgentPreflight']
    }
    /** @description The model was asked before it was certain that the caller had finished (`earlyGeneration`). */
    AgentPreflight: {
      /** @description Whether the transcript was right that it was asked with. */
      result?: 'hit' | 'miss' | 'pending' | Unlisted
      /** @description How many tokens of the answer were there already. With `hit`. */
      tokens?: number
    }
    /** @description The caller has finished, and the model is asked. */
    AgentUserTranscript: {
      /**
       * @description What has happened.
       * @constant
       */
      type: 'user_transcript'
      /** @description What the caller said. */
      transcript: string
    }
    /** @description The model has finished its answer. */
    AgentLlmResponse: {
      /**
       * @description What has happened.
       * @constant
       */
      type: 'llm_response'
      /** @description The whole answer. */
      response: string
    }
    /** @description The caller has interrupted the agent. */
    AgentUserInterruption: {
      /**
       * @description What has happened.
       * @constant
       */
      type: 'user_interruption'
    }
    /** @description Anything else that happens in the conversation. */
    UnlistedAgentEvent: {
      /** @description What has happened. */
      type: Unlisted
    } & {
      [key: string]: unknown
    }
    /** @description A voice agent wants a function called. Nothing tells which call it is about: let the URL say. */
    AgentTool: {
      /** @description The call of the function, in the words of the model's vendor. */
      tool_call_id: string
      /** @description The function. */
      name: string
      /** @description Its arguments, as an object; jambonz's own test takes their JSON text as well. Of other releases it is known that keys below `args` are left as they are and others turned to snake case, of these not: name parameters in snake case to be safe. */
      arguments?:
        | {
            [key: string]: unknown
          }
        | string
    }
    /** @description What the function returned: any object, of which the JSON text is given to the model. jambonz's own examples have it in `result`. */
    AgentToolReply: {
      /** @description What the function returned. */
      readonly result?: unknown
      /** @description What went wrong, in words for the model. */
      readonly error?: unknown
    } & {
      readonly [key: string]: unknown
    }
    /** @description A voice agent has ended. */
    AgentAction: {
      /** @description The Reason header of the SIP message that changed the state, such as `Q.850;cause=16`; several with commas between. Carriers put the true cause there. */
      sip_reason_header?: string
      /** @description Why it has ended. jambonz's page has no list; those of an `llm` verb are likely. */
      completion_reason?: string
      /** @description The error that ended it, in no known form. */
      error?:
        | {
            [key: string]: unknown
          }
        | string
        | null
    } & components['schemas']['CallBase']
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
    /** @description Dialogflow wants a function called. */
    DialogflowTool: {
      /** @description The call of the function, in the form of the model that wants it. */
      tool_call: components['schemas']['DialogflowToolCall']
      /** @description The call, as jambonz identifies it. */
      call_sid?: string
      /** @description Who began the call. */
      direction?: components['schemas']['CallDirection']
      /** @description The state of the call at this time. */
      call_status?: components['schemas']['CallStatusValue']
      /** @description The REST API of this jambonz. */
      api_base_url?: string
    } & components['schemas']['CallDetails']
    /** @description A function call in Google's words, with the keys in snake case: `tool`, `action` and `input_parameters` from Dialogflow CX, `id`, `display_name`, `tool` and `args` from the Customer Engagement Suite. */
    DialogflowToolCall: {
      /** @description The tool, by the name of its resource. */
      tool?:
        | string
        | {
            [key: string]: unknown
          }
      /** @description The action of the tool. From Dialogflow CX. */
      action?: string
      /** @description The arguments. From Dialogflow CX. */
      input_parameters?: {
        [key: string]: unknown
      }
      /** @description The call of the function, which jambonz repeats to Google by itself. From the Customer Engagement Suite. */
      id?: string
      /** @description The tool by the name that people see. From the Customer Engagement Suite. */
      display_name?: string
      /** @description The arguments. From the Customer Engagement Suite. */
      args?: {
        [key: string]: unknown
      }
    } & {
      [key: string]: unknown
    }
    /** @description What the function returned, or what went wrong. */
    DialogflowToolReply: {
      /** @description What the function returned. */
      readonly outputParameters?: {
        readonly [key: string]: unknown
      }
      /** @description What went wrong, in words or in Google's form. */
      readonly error?:
        | string
        | {
            readonly [key: string]: unknown
          }
    } & {
      readonly [key: string]: unknown
    }
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
    /** @description Any verb of @jambonz/verb-specifications/specs.json or @jambonz/schema/jambonz-app.schema.json but sip:decline. */
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
      | components['schemas']['Agent']
      | components['schemas']['GptliveS2s']
      | components['schemas']['QwenS2s']
      | components['schemas']['Room']
      | components['schemas']['Transfer']
    /** @description Any verb of @jambonz/verb-specifications/specs.json or @jambonz/schema/jambonz-app.schema.json. */
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
      | components['schemas']['Agent']
      | components['schemas']['GptliveS2s']
      | components['schemas']['QwenS2s']
      | components['schemas']['Room']
      | components['schemas']['Transfer']
    /** @description Plays an audio file to the caller. Supports WAV and MP3 formats hosted at a URL. Can play a single file or cycle through a list of files. Since 0.9.6. */
    Play: {
      /** @constant */
      readonly verb: 'play'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
      /** @description The URL(s) of the audio file(s) to play. Supports WAV and MP3. If an array, files are played in sequence. */
      readonly url: string | readonly string[]
      /** @description Number of times to repeat playback. Use 0 or 'forever' to loop indefinitely until interrupted. */
      readonly loop?: number | string
      /** @description If true, play the audio as early media before the call is answered. */
      readonly earlyMedia?: boolean
      /** @description Start playback at this offset in seconds from the beginning of the file. */
      readonly seekOffset?: number | string
      /** @description Maximum time in seconds to play the audio. Playback stops after this duration even if the file has not finished. */
      readonly timeoutSecs?: number | string
      /** @description A webhook to invoke when playback completes. */
      readonly actionHook?: components['schemas']['ActionHook']
    }
    /** @description Speaks text to the caller using text-to-speech. The text can be plain text or SSML. Optionally streams TTS output incrementally for lower latency. This is one of the most commonly used verbs in jambonz applications. Since 0.9.6. */
    Say: {
      /** @constant */
      readonly verb: 'say'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. Can be used to reference it in other contexts. */
      readonly id?: string
      /** @description The text to speak. Can be plain text or SSML markup. If an array is provided, one entry is selected at random (useful for variety in prompts). */
      readonly text?: string | readonly string[]
      /** @description Natural language instructions to guide TTS expression and delivery. Supported by vendors that offer instruction-based synthesis (e.g. ElevenLabs, some OpenAI models). */
      readonly instructions?: string
      /** @description If true, stream TTS audio to the caller incrementally as it is generated, rather than waiting for the complete audio. Reduces time-to-first-byte for long utterances. Requires a vendor that supports streaming synthesis. */
      readonly stream?: boolean
      /** @description Number of times to repeat the speech. Use 0 or 'forever' to loop indefinitely until interrupted. */
      readonly loop?: number | string
      /** @description Override the session-level TTS configuration for this specific utterance. */
      readonly synthesizer?: components['schemas']['Synthesizer']
      /** @description If true, play the audio as early media (before the call is answered). Used for playing announcements or prompts to the caller before the call is formally connected. */
      readonly earlyMedia?: boolean
      /** @description If true, bypass the TTS cache and always generate fresh audio. Useful when the same text should be re-synthesized (e.g. with different SSML or when the voice has been updated). */
      readonly disableTtsCache?: boolean
      /** @description If true, close the TTS stream when an empty text string is received. Only applies when stream is true. */
      readonly closeStreamOnEmpty?: boolean
    }
    /** @description Pauses execution for a specified number of seconds. The caller hears silence during the pause. Useful for adding delays between verbs. Since 0.9.6. */
    Pause: {
      /** @constant */
      readonly verb: 'pause'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
      /** @description The duration of the pause in seconds. */
      readonly length: number
    }
    /** @description Removes the caller from a conference or queue that they are currently in. Execution continues with the next verb in the application. Since 0.9.6. */
    Leave: {
      /** @constant */
      readonly verb: 'leave'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
    }
    /** @description Attaches arbitrary metadata to the current call. Tagged data is included in all subsequent webhook requests and in the call detail record (CDR). Useful for tracking business context, routing decisions, or analytics data through the call lifecycle. Since 0.9.6. */
    Tag: {
      /** @constant */
      readonly verb: 'tag'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
      /** @description An object containing the metadata to attach to the call. Keys and values are application-defined. */
      readonly data: {
        readonly [key: string]: unknown
      }
    }
    /** @description Sends a 180 Ringing provisional response with an Alert-Info header. Used to trigger a specific ring tone or alert behavior on the caller's device before the call is answered. Since 0.9.6. */
    Alert: {
      /** @constant */
      readonly verb: 'alert'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
      /** @description The value to include in the Alert-Info header. */
      readonly message: string
    }
    /** @description Answers an incoming call (sends a 200 OK to the SIP INVITE). Most verbs implicitly answer the call, so this verb is only needed when you want to explicitly control when the call is answered — for example, to play early media before answering. Since 0.9.6. */
    Answer: {
      /** @constant */
      readonly verb: 'answer'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
    }
    /** @description Places the caller into a multi-party conference room. Multiple callers in the same named conference can speak to each other. Supports features like muting, recording, waiting rooms, and participant limits. Since 0.9.6. */
    Conference: {
      /** @constant */
      readonly verb: 'conference'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
      /** @description The name of the conference room. All callers joining the same named conference are connected together. */
      readonly name: string
      /** @description If true, play a beep when participants join or leave. */
      readonly beep?: boolean
      /** @description A tag to identify this participant. Can be used to target specific members for actions like muting or whispering. */
      readonly memberTag?: string
      /** @description If set, this participant's audio is only heard by the member with the specified memberTag. Creates a private whisper channel. */
      readonly speakOnlyTo?: string
      /** @description If true (default), the conference starts when this participant joins. If false, this participant waits silently until a participant with startConferenceOnEnter=true joins. */
      readonly startConferenceOnEnter?: boolean
      /** @description If true, the conference ends for all participants when this participant leaves. */
      readonly endConferenceOnExit?: boolean
      /** @description Maximum duration of the conference in seconds. */
      readonly endConferenceDuration?: number
      /** @description Maximum number of participants allowed in the conference. */
      readonly maxParticipants?: number
      /** @description If true, this participant joins the conference muted. */
      readonly joinMuted?: boolean
      /** @description A webhook invoked when this participant leaves the conference. */
      readonly actionHook?: components['schemas']['ActionHook']
      /** @description A webhook invoked while this participant is waiting for the conference to start. Should return verbs to play (e.g. hold music). */
      readonly waitHook?: components['schemas']['ActionHook']
      /** @description List of conference events to receive via the statusHook. */
      readonly statusEvents?: readonly string[]
      /** @description A webhook to receive conference status events (joins, leaves, etc.). */
      readonly statusHook?: components['schemas']['ActionHook']
      /** @description A webhook invoked when this participant first enters the conference. */
      readonly enterHook?: components['schemas']['ActionHook']
      /** @description Recording configuration for the conference. */
      readonly record?: components['schemas']['RecordAction']
      /** @description Audio streaming configuration for the conference. `stream` is the preferred synonym. */
      readonly listen?: components['schemas']['ListenProperties']
      /** @description Fork the room's mixed audio to a WebSocket (preferred synonym for `listen`). Not in 0.9. */
      readonly stream?: {
        readonly [key: string]: unknown
      }
      /** @description If true, DTMF events from this participant are distributed to all other participants. */
      readonly distributeDtmf?: boolean
    }
    /** @description A webhook or websocket callback that jambonz invokes when a verb completes. Reports verb results (e.g. speech recognition from 'gather', dial outcome) and receives the next verbs to execute. In webhook mode: jambonz POSTs to this URL and the HTTP response body is the next verb array. In WebSocket mode: this value becomes an event name emitted on the session — bind session.on('/hookName', (evt) => {...}) and respond with session.reply() (NOT session.send()). The callback payload always includes 'reason' plus verb-specific fields (e.g. 'speech', 'digits' for gather). Can be a simple URL/path string or an object with additional options. */
    ActionHook:
      | string
      | {
          /** @description Anything that the application wants to carry along. */
          readonly _?: unknown
          /** @description The URL to invoke. */
          readonly url: string
          /**
           * @description The HTTP method to use. Only applies to webhook applications.
           * @enum {string}
           */
          readonly method?: 'GET' | 'POST'
          /** @description Basic authentication credentials to include in the request. */
          readonly basicAuth?: components['schemas']['Auth']
        }
    /** @description Streams real-time call audio to an external websocket endpoint. The remote endpoint receives raw audio and can optionally send audio back (bidirectional). Used for custom speech processing, real-time analysis, AI agent integration, and recording to external systems. */
    ListenProperties: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
      /** @description The websocket URL to stream audio to. */
      readonly url: string
      /** @description A webhook invoked when the listen session ends. Should return the next verbs to execute. */
      readonly actionHook?: components['schemas']['ActionHook']
      /** @description Authentication credentials for the websocket connection. */
      readonly wsAuth?: components['schemas']['Auth']
      /**
       * @description How to mix the audio channels when streaming. 'mono' sends a single mixed channel, 'stereo' sends caller and callee as separate left/right channels, 'mixed' sends both as a single mixed stream.
       * @enum {string}
       */
      readonly mixType?: 'mono' | 'stereo' | 'mixed'
      /** @description Arbitrary metadata to send to the websocket endpoint in the initial connection message. */
      readonly metadata?: {
        readonly [key: string]: unknown
      }
      /** @description The audio sample rate in Hz. */
      readonly sampleRate?: number
      /** @description A DTMF key that ends the listen session when pressed. */
      readonly finishOnKey?: string
      /** @description Maximum duration in seconds for the listen session. */
      readonly maxLength?: number
      /** @description If true, forward DTMF events to the websocket endpoint. */
      readonly passDtmf?: boolean
      /** @description If true, play a beep tone before streaming begins. */
      readonly playBeep?: boolean
      /** @description If true, disable receiving audio from the websocket endpoint. Audio flows only from the call to the websocket, not back. */
      readonly disableBidirectionalAudio?: boolean
      /** @description Fine-grained configuration for bidirectional audio. */
      readonly bidirectionalAudio?: components['schemas']['BidirectionalAudio']
      /** @description Time in seconds to wait for audio activity before ending the listen session. */
      readonly timeout?: number
      /** @description Nested transcribe verb — enables simultaneous real-time transcription of the audio being streamed. */
      readonly transcribe?: components['schemas']['TranscribeProperties']
      /** @description If true, begin streaming audio before the call is formally answered. */
      readonly earlyMedia?: boolean
      /** @description Specific audio channel to stream. Used when streaming a single channel of a multi-channel call. */
      readonly channel?: number
      /** @description Only in 0.9. */
      readonly auth?: components['schemas']['Auth']
    }
    /** @description Basic authentication credentials, used for authenticating with external services such as websocket endpoints or SIP registrars. */
    Auth: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description The username for authentication. */
      readonly username: string
      /** @description The password for authentication. */
      readonly password: string
    }
    /** @description Configuration for bidirectional audio streaming over a websocket connection. When enabled, the remote websocket endpoint can send audio back to jambonz to be played to the caller. */
    BidirectionalAudio: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description Whether to enable bidirectional audio on the websocket connection. */
      readonly enabled?: boolean
      /** @description If true, audio is streamed continuously rather than sent as complete messages. */
      readonly streaming?: boolean
      /** @description The sample rate in Hz for bidirectional audio. */
      readonly sampleRate?: number
    }
    /** @description Enables real-time transcription of the call audio. Transcription results are sent to the transcriptionHook as they are produced. Runs as a background process — subsequent verbs execute immediately while transcription continues. */
    TranscribeProperties: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
      /** @description Enable or disable transcription. Used when transcribe is nested inside a config or dial verb to start or stop background transcription. Not in 0.9. */
      readonly enable?: boolean
      /** @description The webhook URL to receive transcription results. */
      readonly transcriptionHook?: string
      /** @description The webhook URL to receive translated transcription results. */
      readonly translationHook?: string
      /** @description STT configuration for the transcription. */
      readonly recognizer?: components['schemas']['Recognizer']
      /** @description If true, begin transcribing before the call is answered. */
      readonly earlyMedia?: boolean
      /** @description Specific audio channel to transcribe. Channel 1 = near-end (local party's audio, i.e. caller on A-leg or callee on B-leg). Channel 2 = far-end (remote party's audio). When transcribe is nested in the dial verb, omitting channel captures both legs mixed; specifying channel: 2 isolates the B-leg's inbound audio. */
      readonly channel?: 1 | 2
    }
    /** @description Configuration for speech-to-text recognition. Specifies the STT vendor, language, and vendor-specific options. Can be set at the session level via the 'config' verb or overridden per-verb (e.g. on 'gather'). */
    Recognizer: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description The STT vendor to use. Must match a vendor configured in the jambonz platform. */
      readonly vendor: string
      /** @description An optional label identifying a specific credential set for this vendor. Used when multiple credentials are configured for the same vendor. */
      readonly label?: string
      /** @description The language code for speech recognition, in BCP-47 format. */
      readonly language?: string
      /** @description A backup STT vendor to use if the primary vendor fails or is unavailable. */
      readonly fallbackVendor?: string
      /** @description Credential label for the fallback vendor. */
      readonly fallbackLabel?: string
      /** @description Language code to use with the fallback vendor. */
      readonly fallbackLanguage?: string
      /** @description Voice activity detection settings for this recognizer. */
      readonly vad?: components['schemas']['Vad']
      /** @description If true, automatically generate a prompt for the STT vendor based on context (e.g. TTS voice, language). Supported by vendors that accept prompts for recognition guidance. */
      readonly autogeneratePrompt?: boolean
      /** @description An array of words or phrases that the recognizer should favor. Each item can be a plain string or an object with 'phrase' and optional 'boost' properties. */
      readonly hints?: readonly (
        | string
        | {
            /** @description Anything that the application wants to carry along. */
            readonly _?: unknown
            readonly phrase: string
            readonly boost?: number
          }
      )[]
      /** @description A boost factor for hint words. Higher values increase the likelihood of recognizing hinted words. Vendor-specific range. */
      readonly hintsBoost?: number
      /** @description Additional languages the recognizer should listen for simultaneously. Enables multilingual recognition. */
      readonly altLanguages?: readonly string[]
      /** @description If true, the vendor will attempt to filter profanity from transcription results. */
      readonly profanityFilter?: boolean
      /** @description If true, return interim (partial) transcription results as they become available, before the utterance is complete. */
      readonly interim?: boolean
      /** @description If true, recognition stops after the first complete utterance is detected. */
      readonly singleUtterance?: boolean
      /** @description If true, send separate audio channels for each call leg (caller and callee) to the recognizer. */
      readonly dualChannel?: boolean
      /** @description If true, perform independent recognition on each audio channel. Requires dualChannel. */
      readonly separateRecognitionPerChannel?: boolean
      /** @description If true, enable automatic punctuation in transcription results. */
      readonly punctuation?: boolean
      /** @description If true, use an enhanced (premium) recognition model if available from the vendor. */
      readonly enhancedModel?: boolean
      /** @description If true, include word-level timing information in transcription results. */
      readonly words?: boolean
      /** @description If true, enable speaker diarization to identify different speakers in the audio. */
      readonly diarization?: boolean
      /** @description Minimum number of speakers expected. Used to guide the diarization algorithm. */
      readonly diarizationMinSpeakers?: number
      /** @description Maximum number of speakers expected. Used to guide the diarization algorithm. */
      readonly diarizationMaxSpeakers?: number
      /**
       * @description A hint to the recognizer about the type of interaction, which can improve accuracy.
       * @enum {string}
       */
      readonly interactionType?:
        | 'unspecified'
        | 'discussion'
        | 'presentation'
        | 'phone_call'
        | 'voicemail'
        | 'voice_search'
        | 'voice_command'
        | 'dictation'
      /** @description North American Industry Classification System code. Some vendors use this to improve domain-specific accuracy. */
      readonly naicsCode?: number
      /** @description If true, identify and label which channel each transcription segment came from. */
      readonly identifyChannels?: boolean
      /** @description Name of a custom vocabulary resource configured at the vendor for improved recognition of specialized terms. */
      readonly vocabularyName?: string
      /** @description Name of a vocabulary filter configured at the vendor for masking or removing specific words. */
      readonly vocabularyFilterName?: string
      /**
       * @description How filtered vocabulary words should be handled in the transcript.
       * @enum {string}
       */
      readonly filterMethod?: 'remove' | 'mask' | 'tag'
      /** @description The specific recognition model to use. Model names are vendor-specific. */
      readonly model?: string
      /**
       * @description The level of detail in recognition results.
       * @enum {string}
       */
      readonly outputFormat?: 'simple' | 'detailed'
      /**
       * @description How profanity should be handled in results.
       * @enum {string}
       */
      readonly profanityOption?: 'masked' | 'removed' | 'raw'
      /** @description If true, request signal-to-noise ratio information in results. */
      readonly requestSnr?: boolean
      /** @description Time in milliseconds to wait for initial speech before timing out. */
      readonly initialSpeechTimeoutMs?: number
      /** @description Custom Azure Speech Services endpoint URL. Only applies when vendor is 'microsoft'. */
      readonly azureServiceEndpoint?: string
      /** @description Azure custom speech endpoint ID for using a custom-trained model. Only applies when vendor is 'microsoft'. */
      readonly azureSttEndpointId?: string
      /** @description A DTMF digit that terminates speech recognition when pressed. */
      readonly asrDtmfTerminationDigit?: string
      /** @description Maximum time in seconds to wait for a complete recognition result. */
      readonly asrTimeout?: number
      /** @description Timeout in seconds for fast recognition mode. Shorter timeout for quick responses. */
      readonly fastRecognitionTimeout?: number
      /** @description Minimum confidence score (0-1) required to accept a recognition result. Results below this threshold are discarded. */
      readonly minConfidence?: number
      readonly deepgramOptions?: components['schemas']['DeepgramOptions']
      readonly googleOptions?: components['schemas']['GoogleOptions']
      readonly awsOptions?: components['schemas']['AwsOptions']
      readonly azureOptions?: components['schemas']['AzureOptions']
      readonly ibmOptions?: components['schemas']['IbmOptions']
      readonly nvidiaOptions?: components['schemas']['NvidiaOptions']
      readonly sonioxOptions?: components['schemas']['SonioxOptions']
      /** @description Not in 0.9. */
      readonly xaiOptions?: components['schemas']['XaiOptions']
      /** @description Not in 0.9. */
      readonly modulateOptions?: components['schemas']['ModulateOptions']
      readonly assemblyAiOptions?: components['schemas']['AssemblyAiOptions']
      readonly speechmaticsOptions?: components['schemas']['SpeechmaticsOptions']
      readonly openaiOptions?: components['schemas']['OpenaiOptions']
      readonly houndifyOptions?: components['schemas']['HoundifyOptions']
      readonly gladiaOptions?: components['schemas']['GladiaOptions']
      readonly elevenlabsOptions?: components['schemas']['ElevenlabsOptions']
      readonly customOptions?: components['schemas']['CustomOptions']
      /** @description Only in 0.9. */
      readonly nuanceOptions?: components['schemas']['NuanceOptions']
      /** @description Only in 0.9. */
      readonly cobaltOptions?: components['schemas']['CobaltOptions']
      /** @description Only in 0.9. */
      readonly verbioOptions?: components['schemas']['VerbioOptions']
    }
    /** @description Voice Activity Detection configuration. Controls how jambonz detects the presence or absence of speech on the audio channel. Used to determine speech start/end boundaries for recognition and barge-in. */
    Vad: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description Whether to enable voice activity detection. */
      readonly enable?: boolean
      /** @description Duration of voice activity (in milliseconds) required before speech is considered to have started. */
      readonly voiceMs?: number
      /** @description Duration of silence (in milliseconds) required before speech is considered to have ended. */
      readonly silenceMs?: number
      /** @description The VAD strategy to use. */
      readonly strategy?: string
      /** @description WebRTC VAD aggressiveness mode (0-3). Higher values are more aggressive at filtering non-speech. Only applies when vendor is 'webrtc'. */
      readonly mode?: number
      /**
       * @description The VAD engine to use.
       * @enum {string}
       */
      readonly vendor?: 'webrtc' | 'silero'
      /** @description Speech detection confidence threshold for Silero VAD. Value between 0 and 1, where higher values require greater confidence. Only applies when vendor is 'silero'. */
      readonly threshold?: number
      /** @description Padding in milliseconds added before and after detected speech segments. Prevents clipping utterance boundaries. Only applies when vendor is 'silero'. */
      readonly speechPadMs?: number
    }
    /** @description Deepgram-specific STT options. Only applies when recognizer vendor is 'deepgram'. */
    DeepgramOptions: {
      /** @description Custom Deepgram STT endpoint URI. */
      readonly deepgramSttUri?: string
      /** @description Whether to use TLS when connecting to the Deepgram STT endpoint. */
      readonly deepgramSttUseTls?: boolean
      /** @description Deepgram API key. Overrides the key configured in jambonz. */
      readonly apiKey?: string
      /** @description Deepgram model tier. */
      readonly tier?: string
      /** @description Deepgram model name (e.g. 'nova-2', 'nova-2-general'). */
      readonly model?: string
      /** @description ID of a custom-trained Deepgram model. */
      readonly customModel?: string
      /** @description Model version. */
      readonly version?: string
      /** @description Enable automatic punctuation. */
      readonly punctuate?: boolean
      /** @description Enable Deepgram smart formatting (dates, numbers, etc.). */
      readonly smartFormatting?: boolean
      /** @description Disable Deepgram's internal buffering for lower latency. */
      readonly noDelay?: boolean
      /** @description Filter profanity from transcripts. */
      readonly profanityFilter?: boolean
      /**
       * @description Redact sensitive information from transcripts.
       * @enum {string}
       */
      readonly redact?: 'pci' | 'numbers' | 'true' | 'ssn'
      /** @description Enable speaker diarization. */
      readonly diarize?: boolean
      /** @description Diarization model version. */
      readonly diarizeVersion?: string
      /** @description Enable named entity recognition. */
      readonly ner?: boolean
      /** @description Enable multichannel processing. */
      readonly multichannel?: boolean
      /** @description Number of alternative transcripts to return. */
      readonly alternatives?: number
      /** @description Convert spoken numbers to digits. */
      readonly numerals?: boolean
      /** @description Terms to search for in the transcript. */
      readonly search?: readonly string[]
      /** @description Terms to replace in the transcript. */
      readonly replace?: readonly string[]
      /** @description Keywords to boost recognition for. */
      readonly keywords?: readonly string[]
      /** @description Key terms to boost recognition for. */
      readonly keyterms?: readonly string[]
      /** @description Endpointing sensitivity. Boolean to enable/disable, or number of milliseconds. */
      readonly endpointing?: boolean | number
      /** @description Milliseconds of silence to detect end of utterance. */
      readonly utteranceEndMs?: number
      /** @description Optimize for short utterances. */
      readonly shortUtterance?: boolean
      /** @description Milliseconds of silence before VAD turns off. */
      readonly vadTurnoff?: number
      /** @description Tag to associate with the request for tracking. */
      readonly tag?: string
      /** @description Include filler words (um, uh) in transcript. */
      readonly fillerWords?: boolean
      /** @description End-of-turn confidence threshold (0-1). */
      readonly eotThreshold?: number
      /** @description End-of-turn timeout in milliseconds. */
      readonly eotTimeoutMs?: number
      /** @description Opt out of Deepgram's model improvement program. */
      readonly mipOptOut?: boolean
      /** @description Prompt to guide entity detection. */
      readonly entityPrompt?: string
      /** @description Eager end-of-turn threshold for faster response. */
      readonly eagerEotThreshold?: number
      /** @description Language hints for Deepgram Flux Multilingual. BCP-47 codes (e.g. 'en', 'es', 'fr'). Biases transcription toward specified languages. */
      readonly languageHints?: readonly string[]
      /** @description Anything that the application wants to carry along. Only in 0.9. */
      readonly _?: unknown
    }
    /** @description Google Speech-to-Text specific options. Only applies when recognizer vendor is 'google'. */
    GoogleOptions: {
      /**
       * @description Gemini transcription style; applies only to the gemini models. VERBATIM transcribes as spoken; SMART cleans up disfluencies and applies formatting. Not in 0.9.
       * @enum {string}
       */
      readonly mode?: 'VERBATIM' | 'SMART'
      /** @description Up to 1000 terms, acronyms, brand names or proper nouns to bias recognition towards; applies only to the gemini models. Not in 0.9. */
      readonly customVocabulary?: readonly string[]
      /**
       * @description Cloud Speech-to-Text API version. Ignored by the gemini models, which are a different API.
       * @enum {string}
       */
      readonly serviceVersion?: 'v1' | 'v2'
      /** @description ID of a Google Speech recognizer resource (v2 only). */
      readonly recognizerId?: string
      /** @description Parent resource path for the Cloud Speech-to-Text v2 recognizer resource, e.g. 'projects/{project}/locations/{location}'. A location other than global also routes the request to that region's endpoint. */
      readonly parentPath?: string
      /** @description Timeout in milliseconds to wait for speech to start. */
      readonly speechStartTimeoutMs?: number
      /** @description Timeout in milliseconds to detect end of speech. */
      readonly speechEndTimeoutMs?: number
      /** @description Enable voice activity detection events. */
      readonly enableVoiceActivityEvents?: boolean
      /** @description Array of transcript normalization rules. */
      readonly transcriptNormalization?: readonly unknown[]
      /** @description Anything that the application wants to carry along. Only in 0.9. */
      readonly _?: unknown
    }
    /** @description AWS Transcribe specific options. Only applies when recognizer vendor is 'aws'. */
    AwsOptions: {
      /** @description AWS access key ID. Overrides credentials configured in jambonz. */
      readonly accessKey?: string
      /** @description AWS secret access key. */
      readonly secretKey?: string
      /** @description AWS temporary security token (for STS/assumed roles). */
      readonly securityToken?: string
      /** @description AWS region for the Transcribe service. */
      readonly region?: string
      /** @description Name of a custom vocabulary to use. */
      readonly vocabularyName?: string
      /** @description Name of a vocabulary filter to apply. */
      readonly vocabularyFilterName?: string
      /**
       * @description How filtered vocabulary words should be handled.
       * @enum {string}
       */
      readonly vocabularyFilterMethod?: 'remove' | 'mask' | 'tag'
      /** @description Name of a custom language model. */
      readonly languageModelName?: string
      /** @description PII entity types to identify (e.g. 'BANK_ACCOUNT_NUMBER', 'CREDIT_DEBIT_NUMBER'). */
      readonly piiEntityTypes?: readonly string[]
      /** @description Enable PII entity identification. */
      readonly piiIdentifyEntities?: boolean
      /** @description Anything that the application wants to carry along. Only in 0.9. */
      readonly _?: unknown
    }
    /** @description Azure Speech Services specific options. Only applies when recognizer vendor is 'microsoft'. */
    AzureOptions: {
      /** @description Silence timeout in milliseconds for speech segmentation. */
      readonly speechSegmentationSilenceTimeoutMs?: number
      /** @description Post-processing mode for transcription results. */
      readonly postProcessing?: string
      /** @description Enable audio logging for diagnostics. */
      readonly audioLogging?: boolean
      /**
       * @description Language identification mode when using multiple languages.
       * @enum {string}
       */
      readonly languageIdMode?: 'AtStart' | 'Continuous'
      /**
       * @description Speech recognition mode optimized for the interaction type.
       * @enum {string}
       */
      readonly speechRecognitionMode?: 'CONVERSATION' | 'DICTATION' | 'INTERACTIVE'
      /** @description Anything that the application wants to carry along. Only in 0.9. */
      readonly _?: unknown
    }
    /** @description IBM Watson Speech-to-Text specific options. Only applies when recognizer vendor is 'ibm'. */
    IbmOptions: {
      /** @description IBM STT API key. Overrides credentials configured in jambonz. */
      readonly sttApiKey?: string
      /** @description IBM STT region. */
      readonly sttRegion?: string
      /** @description IBM TTS API key. */
      readonly ttsApiKey?: string
      /** @description IBM TTS region. */
      readonly ttsRegion?: string
      /** @description IBM Watson instance ID. */
      readonly instanceId?: string
      /** @description Recognition model name. */
      readonly model?: string
      /** @description ID of a custom language model. */
      readonly languageCustomizationId?: string
      /** @description ID of a custom acoustic model. */
      readonly acousticCustomizationId?: string
      /** @description Base model version to use. */
      readonly baseModelVersion?: string
      /** @description Customer ID metadata for data labeling. */
      readonly watsonMetadata?: string
      /** @description Opt out of IBM data collection for service improvements. */
      readonly watsonLearningOptOut?: boolean
      /** @description Anything that the application wants to carry along. Only in 0.9. */
      readonly _?: unknown
    }
    /** @description NVIDIA Riva specific options. Only applies when recognizer vendor is 'nvidia'. */
    NvidiaOptions: {
      /** @description NVIDIA Riva server URI. */
      readonly rivaUri?: string
      /** @description Maximum number of alternative transcripts. */
      readonly maxAlternatives?: number
      /** @description Filter profanity from results. */
      readonly profanityFilter?: boolean
      /** @description Enable automatic punctuation. */
      readonly punctuation?: boolean
      /** @description Include word-level timestamps. */
      readonly wordTimeOffsets?: boolean
      /** @description Return verbatim (unformatted) transcripts. */
      readonly verbatimTranscripts?: boolean
      /** @description Custom Riva configuration parameters. */
      readonly customConfiguration?: {
        readonly [key: string]: unknown
      }
      /** @description Anything that the application wants to carry along. Only in 0.9. */
      readonly _?: unknown
    }
    /** @description Soniox-specific STT options. Only applies when recognizer vendor is 'soniox'. */
    SonioxOptions: {
      /** @description Soniox API key. */
      readonly apiKey?: string
      /** @description Soniox recognition model (e.g. 'stt-rt-v5'). */
      readonly model?: string
      /** @description Language hints for the v5 multilingual model, as ISO language codes (e.g. ['en','es']). Improves accuracy and speeds up language detection. Not in 0.9. */
      readonly languageHints?: readonly string[]
      /** @description Enable language identification (v5); each recognized token is tagged with its detected language. Not in 0.9. */
      readonly enableLanguageIdentification?: boolean
      /** @description Enable speaker diarization (v5); each recognized token is tagged with a speaker. Not in 0.9. */
      readonly enableSpeakerDiarization?: boolean
      /** @description Enable endpoint detection. */
      readonly endpointDetection?: boolean
      /** @description Endpoint detection sensitivity (v5), -1.0 to 1.0 (default 0.0). Higher values finalize endpoints faster; lower values are more conservative. Not in 0.9. */
      readonly endpointSensitivity?: number
      /** @description Maximum delay in milliseconds before an endpoint is forced (v5), 500-3000 (default 2000). Not in 0.9. */
      readonly maxEndpointDelayMs?: number
      /** @description Maximum duration in milliseconds that tokens may remain non-final before forced finalization (v5). Not in 0.9. */
      readonly maxNonFinalTokensDurationMs?: number
      /** @description Filter profanity from results. */
      readonly profanityFilter?: boolean
      /** @description Soniox v5 recognition context to improve accuracy (max ~8000 tokens). See https://soniox.com/docs/stt/concepts/context. When supplied this takes precedence outright over the 'speechContext' and 'hints' shortcuts. Not in 0.9. */
      readonly context?: {
        /** @description Structured key/value metadata describing the domain, topic, participants, setting, etc. */
        readonly general?: readonly {
          readonly key: string
          readonly value: string
        }[]
        /** @description Free-form background text (history of prior interactions, reference documents, meeting notes, summaries). */
        readonly text?: string
        /** @description Domain-specific vocabulary to boost recognition. */
        readonly terms?: readonly string[]
        /** @description Source/target term mappings; only used when translation is enabled. */
        readonly translation_terms?: readonly {
          readonly source: string
          readonly target: string
        }[]
      }
      /** @description Shortcut for context.text (free-text background). Ignored when the full 'context' object is supplied. The generic recognizer 'hints' are likewise sent as context.terms unless 'context' is supplied. */
      readonly speechContext?: string
      /** @description Client request reference for tracking. */
      readonly clientRequestReference?: string
      /** @description Soniox storage configuration for persisting transcripts. */
      readonly storage?: components['schemas']['SonioxStorage']
      /** @description Anything that the application wants to carry along. Only in 0.9. */
      readonly _?: unknown
    }
    /** @description Soniox storage configuration for persisting transcripts. */
    SonioxStorage: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description Storage ID. */
      readonly id?: string
      /** @description Storage title. */
      readonly title?: string
      /** @description Disable audio storage. */
      readonly disableStoreAudio?: boolean
      /** @description Disable transcript storage. */
      readonly disableStoreTranscript?: boolean
      /** @description Disable search indexing. */
      readonly disableSearch?: boolean
      /** @description Custom metadata. */
      readonly metadata?: {
        readonly [key: string]: unknown
      }
    }
    /** @description AssemblyAI-specific STT options. Only applies when recognizer vendor is 'assemblyai'. */
    AssemblyAiOptions: {
      /** @description AssemblyAI API key. Overrides credentials configured in jambonz. */
      readonly apiKey?: string
      /**
       * @description AssemblyAI streaming API version.
       * @enum {string}
       */
      readonly serviceVersion?: 'v2' | 'v3'
      /** @description AssemblyAI speech model to use for recognition. */
      readonly speechModel?: string
      /** @description Enable turn-level formatting. */
      readonly formatTurns?: boolean
      /** @description Confidence threshold for end-of-turn detection. */
      readonly endOfTurnConfidenceThreshold?: number
      /** @description Minimum silence duration (milliseconds) to trigger end-of-turn when confidence is met. Default: 400. */
      readonly minEndOfTurnSilenceWhenConfident?: number
      /** @description Maximum silence duration (milliseconds) before forcing end-of-turn. Default: 1280. */
      readonly maxTurnSilence?: number
      /** @description Minimum silence duration (milliseconds) before allowing end-of-turn. */
      readonly minTurnSilence?: number
      /** @description List of key terms to boost in recognition. */
      readonly keyterms?: readonly string[]
      /** @description Prompt to guide the recognition model. */
      readonly prompt?: string
      /** @description Enable automatic language detection. */
      readonly languageDetection?: boolean
      /** @description Voice activity detection threshold. */
      readonly vadThreshold?: number
      /** @description Timeout (seconds) for inactivity before closing the stream. */
      readonly inactivityTimeout?: number
      /** @description Anything that the application wants to carry along. Only in 0.9. */
      readonly _?: unknown
    }
    /** @description Speechmatics-specific STT options. Only applies when recognizer vendor is 'speechmatics'. */
    SpeechmaticsOptions: {
      /** @description Speechmatics host URL. */
      readonly host?: string
      /**
       * @description Speechmatics profile.
       * @enum {string}
       */
      readonly profile?: 'adaptive' | 'agile' | 'smart' | 'external'
      /** @description Speechmatics transcription configuration. */
      readonly transcription_config?: components['schemas']['SmTranscriptionConfig']
      /** @description Speechmatics translation configuration. */
      readonly translation_config?: components['schemas']['SmTranslationConfig']
      /** @description Audio event detection configuration. Not in 0.9. */
      readonly audio_events_config?: {
        /** @description Anything that the application wants to carry along. */
        readonly _?: unknown
        /** @description Audio event types to detect. */
        readonly types?: readonly ('applause' | 'music' | 'laughter')[]
      }
      /** @description Anything that the application wants to carry along. Only in 0.9. */
      readonly _?: unknown
      /** @description Only in 0.9. */
      readonly audio_events_config_config?: components['schemas']['SmAudioEventsConfig']
    }
    /** @description Speechmatics transcription configuration. */
    SmTranscriptionConfig: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description Language code. */
      readonly language?: string
      /** @description Domain model. */
      readonly domain?: string
      /** @description Additional vocabulary entries. */
      readonly additional_vocab?: readonly unknown[]
      /** @description Diarization mode. */
      readonly diarization?: string
      readonly speaker_diarization_config?: components['schemas']['SmSpeakerDiarizationConfig']
      readonly conversation_config?: components['schemas']['SmConversationConfig']
      /** @description Enable partial transcripts. */
      readonly enable_partials?: boolean
      /** @description Maximum delay in seconds. */
      readonly max_delay?: number
      /**
       * @description Delay mode.
       * @enum {string}
       */
      readonly max_delay_mode?: 'fixed' | 'flexible'
      /** @description Output locale for formatting. */
      readonly output_locale?: string
      readonly punctuation_overrides?: components['schemas']['SmPuctuationOverrides']
      /** @description Deprecated by Speechmatics in favor of 'model'. Operating point (standard or enhanced). */
      readonly operating_point?: string
      /** @description Model selection (replaces operating_point), e.g. standard, enhanced, or melia-1. Not in 0.9. */
      readonly model?: string
      /** @description Enable entity detection. */
      readonly enable_entities?: boolean
      readonly audio_filtering_config?: components['schemas']['SmAudioFilteringConfig']
      readonly transcript_filtering_config?: components['schemas']['SmTranscriptFilteringConfig']
    }
    SmSpeakerDiarizationConfig: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly speaker_sensitivity?: number
      readonly max_speakers?: number
    }
    SmConversationConfig: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly end_of_utterance_silence_trigger?: number
    }
    SmPuctuationOverrides: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly permitted_marks?: readonly string[]
      readonly sensitivity?: number
    }
    SmAudioFilteringConfig: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly volume_threshold: number
    }
    SmTranscriptFilteringConfig: {
      /** @description Release 0.9 requires it. */
      readonly remove_disfluencies?: boolean
      /** @description Word replacement rules applied to the transcript. 'from' accepts a plain word or a /regex/. Not in 0.9. */
      readonly replacements?: readonly {
        readonly from: string
        readonly to: string
      }[]
      /** @description Anything that the application wants to carry along. Only in 0.9. */
      readonly _?: unknown
    }
    /** @description Speechmatics translation configuration. */
    SmTranslationConfig: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description Target languages for translation. */
      readonly target_languages: readonly string[]
      /** @description Enable partial translations. */
      readonly enable_partials?: boolean
    }
    /** @description OpenAI Whisper/Realtime specific STT options. Only applies when recognizer vendor is 'openai'. */
    OpenaiOptions: {
      /** @description OpenAI API key. Overrides credentials configured in jambonz. */
      readonly apiKey?: string
      /** @description OpenAI STT model name. */
      readonly model?: string
      /** @description Prompt to guide the recognition model. */
      readonly prompt?: string
      /** @description Templates for dynamic prompt generation. */
      readonly promptTemplates?: components['schemas']['PromptTemplates']
      /** @description Language code for recognition. */
      readonly language?: string
      /** @description Language hints for 'gpt-live-transcribe', which takes a list rather than a single code (e.g. ['en','fr']). Overrides the recognizer language; do not combine with 'language'. Not in 0.9. */
      readonly languages?: readonly string[]
      /** @description Literal term hints (product names, acronyms, medications) for 'gpt-live-transcribe'. Hints, not required output. Defaults to the recognizer's 'hints' when unset. Not in 0.9. */
      readonly keywords?: readonly string[]
      /**
       * @description Latency/accuracy trade-off for 'gpt-live-transcribe': lower emits partial text sooner, higher gives the model more audio context and can improve accuracy. Not in 0.9.
       * @enum {string}
       */
      readonly delay?: 'minimal' | 'low' | 'medium' | 'high' | 'xhigh'
      /**
       * @description Input audio noise reduction mode.
       * @enum {string}
       */
      readonly input_audio_noise_reduction?: 'near_field' | 'far_field'
      /** @description Turn detection configuration for the OpenAI Realtime API. */
      readonly turn_detection?: components['schemas']['TurnDetection']
      /** @description Local VAD aggressiveness (0-3). Used only with the client-endpointed models ('gpt-live-transcribe', 'gpt-realtime-whisper'), which reject server turn detection and rely on jambonz to end each turn. Not in 0.9. */
      readonly vadMode?: number
      /** @description Milliseconds of silence to detect end-of-speech for local VAD. Used only with the client-endpointed models. Not in 0.9. */
      readonly vadSilenceMs?: number
      /** @description Milliseconds of voice to detect start-of-speech for local VAD. Used only with the client-endpointed models. Not in 0.9. */
      readonly vadVoiceMs?: number
      /** @description Anything that the application wants to carry along. Only in 0.9. */
      readonly _?: unknown
    }
    /** @description Templates for dynamic prompt generation. */
    PromptTemplates: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description Template for injecting hints into the prompt. */
      readonly hintsTemplate?: string
      /** @description Template for injecting conversation history. */
      readonly conversationHistoryTemplate?: string
    }
    /** @description Turn detection configuration for the OpenAI Realtime API. */
    TurnDetection: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /**
       * @description Turn detection strategy.
       * @enum {string}
       */
      readonly type: 'none' | 'server_vad' | 'semantic_vad'
      /**
       * @description How eagerly the model should respond.
       * @enum {string}
       */
      readonly eagerness?: 'low' | 'medium' | 'high' | 'auto'
      /** @description VAD activation threshold (0-1). */
      readonly threshold?: number
      /** @description Milliseconds of audio to include before detected speech. */
      readonly prefix_padding_ms?: number
      /** @description Milliseconds of silence to detect end of speech. */
      readonly silence_duration_ms?: number
    }
    /** @description Houndify-specific STT options. Only applies when recognizer vendor is 'houndify'. */
    HoundifyOptions: {
      /** @description Houndify RequestInfo object with context data. */
      readonly requestInfo?: {
        readonly [key: string]: unknown
      }
      /** @description Audio sample rate in Hz. */
      readonly sampleRate?: number
      /** @description User latitude for location-aware queries. */
      readonly latitude?: number
      /** @description User longitude for location-aware queries. */
      readonly longitude?: number
      /** @description User city. */
      readonly city?: string
      /** @description User state. */
      readonly state?: string
      /** @description User country. */
      readonly country?: string
      /** @description User timezone. */
      readonly timeZone?: string
      /** @description Houndify domain. */
      readonly domain?: string
      /** @description Custom audio endpoint URL. */
      readonly audioEndpoint?: string
      /** @description Maximum silence before stopping. */
      readonly maxSilenceSeconds?: number
      /** @description Silence timeout after a complete query. */
      readonly maxSilenceAfterFullQuerySeconds?: number
      /** @description Silence timeout after a partial query. */
      readonly maxSilenceAfterPartialQuerySeconds?: number
      /** @description VAD sensitivity level. */
      readonly vadSensitivity?: number
      /** @description VAD timeout in milliseconds. */
      readonly vadTimeout?: number
      /** @description VAD mode. */
      readonly vadMode?: string
      /** @description Milliseconds of voice to trigger VAD. */
      readonly vadVoiceMs?: number
      /** @description Milliseconds of silence to trigger VAD. */
      readonly vadSilenceMs?: number
      /** @description Enable VAD debug logging. */
      readonly vadDebug?: boolean
      /** @description Audio format. */
      readonly audioFormat?: string
      /** @description Enable noise reduction. */
      readonly enableNoiseReduction?: boolean
      /** @description Filter profanity. */
      readonly enableProfanityFilter?: boolean
      /** @description Enable punctuation. */
      readonly enablePunctuation?: boolean
      /** @description Enable capitalization. */
      readonly enableCapitalization?: boolean
      /** @description Minimum confidence threshold. */
      readonly confidenceThreshold?: number
      /** @description Filter disfluencies (um, uh). */
      readonly enableDisfluencyFilter?: boolean
      /** @description Maximum number of results. */
      readonly maxResults?: number
      /** @description Include word timestamps. */
      readonly enableWordTimestamps?: boolean
      /** @description Maximum alternative transcripts. */
      readonly maxAlternatives?: number
      /** @description Interval for partial transcript delivery. */
      readonly partialTranscriptInterval?: number
      /** @description Session timeout. */
      readonly sessionTimeout?: number
      /** @description Connection timeout. */
      readonly connectionTimeout?: number
      /** @description Custom vocabulary terms. */
      readonly customVocabulary?: readonly string[]
      /** @description Language model to use. */
      readonly languageModel?: string
      /** @description Absolute timeout for audio queries. */
      readonly audioQueryAbsoluteTimeout?: number
      /** @description End-of-query likelihood threshold (0.0-1.0) to trigger end of speech when segmentation is disabled. Default 0.8, set to 0 to disable. Not in 0.9. */
      readonly eoqThreshold?: number
      /** @description VAD probability threshold to trigger end of speech when segmentation is disabled. When VAD drops below this value after speech is detected, streaming stops. Default 0.05, set to 0 to disable. Not in 0.9. */
      readonly vadStopThreshold?: number
      /** @description Anything that the application wants to carry along. Only in 0.9. */
      readonly _?: unknown
    }
    /** @description Gladia-specific STT options. Only applies when recognizer vendor is 'gladia'. See Gladia API documentation for available options. */
    GladiaOptions:
      | Record<string, never>
      | {
          readonly [key: string]: unknown
        }
    /** @description ElevenLabs-specific STT options. Only applies when recognizer vendor is 'elevenlabs'. */
    ElevenlabsOptions: {
      /** @description Include word-level timestamps in results. */
      readonly includeTimestamps?: boolean
      /**
       * @description How audio chunks are committed. 'manual' for explicit commits, 'vad' for voice activity detection.
       * @enum {string}
       */
      readonly commitStrategy?: 'manual' | 'vad'
      /** @description Silence duration in seconds to trigger VAD commit. */
      readonly vadSilenceThresholdSecs?: number
      /** @description VAD activation threshold. */
      readonly vadThreshold?: number
      /** @description Minimum speech duration in milliseconds to accept. */
      readonly minSpeechDurationMs?: number
      /** @description Minimum silence duration in milliseconds to trigger end of speech. */
      readonly minSilenceDurationMs?: number
      /** @description Enable server-side logging. */
      readonly enableLogging?: boolean
      /** @description Anything that the application wants to carry along. Only in 0.9. */
      readonly _?: unknown
    }
    /** @description Options for custom STT vendors. Only applies when recognizer vendor is 'custom'. */
    CustomOptions: {
      /** @description Authentication token for the custom STT service. */
      readonly authToken?: string
      /** @description WebSocket URI of the custom STT service. */
      readonly uri?: string
      /** @description Audio sample rate in Hz. */
      readonly sampleRate?: number
      /** @description Additional vendor-specific options passed through to the custom service. */
      readonly options?: {
        readonly [key: string]: unknown
      }
      /** @description Anything that the application wants to carry along. Only in 0.9. */
      readonly _?: unknown
    }
    /** @description Sets session-level defaults for the call. Configures default TTS, STT, VAD, recording, streaming, and other session-wide settings. These defaults apply to all subsequent verbs unless overridden at the verb level. Typically the first verb in an application. Can be used multiple times during a call to change settings. Since 0.9.6. */
    Config: {
      /** @constant */
      readonly verb: 'config'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
      /** @description Default TTS configuration for the session. */
      readonly synthesizer?: components['schemas']['Synthesizer']
      /** @description Default STT configuration for the session. */
      readonly recognizer?: components['schemas']['Recognizer']
      /** @description Default barge-in configuration. When enabled, callers can interrupt playing prompts with speech or DTMF. */
      readonly bargeIn?: components['schemas']['BargeIn']
      /** @description Default TTS streaming configuration for the session. */
      readonly ttsStream?: components['schemas']['TtsStream']
      /** @description Session-level call recording configuration. */
      readonly record?: components['schemas']['RecordOptions']
      /** @description Session-level audio streaming configuration defaults. Properties match the listen verb but no fields are required here. */
      readonly listen?: components['schemas']['ListenOptions']
      /** @description Session-level audio streaming configuration defaults. Alias for 'listen'. */
      readonly stream?: components['schemas']['ListenOptions']
      /** @description Session-level transcription configuration defaults. */
      readonly transcribe?: components['schemas']['TranscribeOptions']
      /** @description Session-level answering machine detection configuration. */
      readonly amd?: components['schemas']['Amd']
      /** @description Default filler noise configuration for the session. */
      readonly fillerNoise?: components['schemas']['FillerNoise']
      /** @description Default voice activity detection configuration for the session. */
      readonly vad?: components['schemas']['Vad']
      /** @description If true, send call events (e.g. DTMF, call status changes) to the application via the status webhook. */
      readonly notifyEvents?: boolean
      /** @description If true, include STT latency measurements in webhook payloads. */
      readonly notifySttLatency?: boolean
      /** @description Reset specific session-level settings to their defaults. Pass a setting name or array of setting names to reset. */
      readonly reset?: string | readonly string[]
      /** @description URL of an audio file to play when the call is placed on hold. */
      readonly onHoldMusic?: string
      /** @description Default configuration for handling slow webhook responses. */
      readonly actionHookDelayAction?: components['schemas']['ActionHookDelayAction']
      /** @description A webhook to invoke when a SIP request (e.g. INFO, NOTIFY) is received within the dialog. */
      readonly sipRequestWithinDialogHook?: components['schemas']['ActionHook']
      /** @description Boost (or attenuate) the audio signal in dB for the session. */
      readonly boostAudioSignal?: number | string
      /** @description A webhook to invoke when a SIP REFER request is received. */
      readonly referHook?: components['schemas']['ActionHook']
      /** @description If true, allow early media (audio before call answer) for the session. */
      readonly earlyMedia?: boolean
      /** @description If true, automatically use streaming TTS for all 'say' verbs in the session. */
      readonly autoStreamTts?: boolean
      /** @description If true, disable TTS caching for the session. */
      readonly disableTtsCache?: boolean
      /** @description If true, report the actual text spoken via TTS. Requires a TTS vendor that supports alignment data (e.g. ElevenLabs). On each utterance completion or interruption, a tts_spoken event is sent to the '/streaming-event' endpoint with fields: 'text' (string — the text actually spoken) and 'bargein' (boolean — true if the user interrupted before TTS finished). See the tts-streaming-event callback schema for full details. */
      readonly trackTtsPlayout?: boolean
      /** @description Noise isolation configuration to reduce background noise on call audio. Defaults to filtering inbound (caller) audio; can also filter outbound audio via the direction option. */
      readonly noiseIsolation?: components['schemas']['NoiseIsolation']
      /** @description Turn-taking detection configuration for conversational AI applications. */
      readonly turnTaking?: components['schemas']['TurnTaking']
    }
    /** @description Configuration for text-to-speech synthesis. Specifies the TTS vendor, voice, language, and vendor-specific options. Can be set at the session level via the 'config' verb or overridden per-verb (e.g. on 'say'). */
    Synthesizer: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description The TTS vendor to use. Must match a vendor configured in the jambonz platform. */
      readonly vendor: string
      /** @description An optional label identifying a specific credential set for this vendor. Used when multiple credentials are configured for the same vendor on the jambonz platform. */
      readonly label?: string
      /** @description The language code for speech synthesis, in BCP-47 format. */
      readonly language?: string
      /** @description The voice to use for synthesis. Format varies by vendor: Google uses voice names like 'en-US-Wavenet-D', AWS Polly uses names like 'Joanna', but ElevenLabs and Cartesia require voice IDs (alphanumeric strings like 'EXAVITQu4vr4xnSDxMaL'), not human-readable names. Some vendors accept an object for more complex voice configuration. */
      readonly voice?:
        | string
        | {
            readonly [key: string]: unknown
          }
      /** @description A backup TTS vendor to use if the primary vendor fails or is unavailable. */
      readonly fallbackVendor?: string
      /** @description Credential label for the fallback vendor. */
      readonly fallbackLabel?: string
      /** @description Language code to use with the fallback vendor. */
      readonly fallbackLanguage?: string
      /** @description Voice to use with the fallback vendor. */
      readonly fallbackVoice?:
        | string
        | {
            readonly [key: string]: unknown
          }
      /**
       * @description The synthesis engine tier to use. Availability depends on the vendor.
       * @enum {string}
       */
      readonly engine?: 'standard' | 'neural' | 'generative' | 'long-form'
      /**
       * @description Preferred voice gender. Used by some vendors (e.g. Google) when a specific voice is not specified.
       * @enum {string}
       */
      readonly gender?: 'MALE' | 'FEMALE' | 'NEUTRAL'
      /** @description Vendor-specific options passed through to the TTS provider. The structure depends on the vendor being used. */
      readonly options?: {
        readonly [key: string]: unknown
      }
    }
    /** @description Default barge-in configuration. When enabled, callers can interrupt playing prompts with speech or DTMF. */
    BargeIn: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description Release 0.9 requires it. */
      readonly enable?: boolean
      /** @description If true, barge-in settings persist across verbs rather than resetting after each verb. */
      readonly sticky?: boolean
      readonly actionHook?: components['schemas']['ActionHook']
      readonly input?: readonly ('speech' | 'digits')[]
      readonly minBargeinWordCount?: number
      /** @description Only in 0.9. */
      readonly partialResultHook?:
        | {
            readonly [key: string]: unknown
          }
        | string
      /** @description Only in 0.9. */
      readonly finishOnKey?: string
      /** @description Only in 0.9. */
      readonly numDigits?: number
      /** @description Only in 0.9. */
      readonly minDigits?: number
      /** @description Only in 0.9. */
      readonly maxDigits?: number
      /** @description Only in 0.9. */
      readonly interDigitTimeout?: number
      /** @description Only in 0.9. */
      readonly dtmfBargein?: boolean
    }
    /** @description Default TTS streaming configuration for the session. */
    TtsStream: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description Release 0.9 requires it. */
      readonly enable?: boolean
      readonly synthesizer?: components['schemas']['Synthesizer']
    }
    /** @description Configuration for answering machine detection (AMD). Detects whether an outbound or inbound call was answered by a human or a machine. Used as a nested property on the 'config' or 'dial' verb. IMPORTANT: AMD runs asynchronously in the background. When using AMD with the 'config' verb, you MUST follow it with a 'pause' verb (e.g. pause({ length: 25 })) to keep the call alive while AMD detection runs. Without a pause, the call will end immediately after config completes. */
    Amd: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description Webhook to receive AMD events (amd_human_detected, amd_machine_detected, amd_no_speech_detected, amd_decision_timeout, amd_machine_stopped_speaking, amd_tone_detected, amd_error, amd_stopped). */
      readonly actionHook: components['schemas']['ActionHook']
      /** @description Number of spoken words in a greeting that triggers an amd_machine_detected result. */
      readonly thresholdWordCount?: number
      /** @description Number of digits in a greeting to trigger detection. 0 disables digit-based detection. */
      readonly digitCount?: number
      /** @description Timer settings controlling AMD detection windows. */
      readonly timers?: components['schemas']['AmdTimers']
      /** @description Override the STT recognizer used for AMD speech detection. When omitted, AMD uses the session default recognizer with enhancedModel enabled. */
      readonly recognizer?: components['schemas']['Recognizer']
    }
    /** @description Timer settings controlling AMD detection windows. */
    AmdTimers: {
      /** @description Milliseconds to wait for any speech before returning amd_no_speech_detected. */
      readonly noSpeechTimeoutMs?: number
      /** @description Milliseconds before returning amd_decision_timeout if no determination is made. */
      readonly decisionTimeoutMs?: number
      /** @description Milliseconds to wait for beep/tone detection. */
      readonly toneTimeoutMs?: number
      /** @description Milliseconds of silence after speech before determining the machine greeting is complete. Automatically reduced to 1000ms if a beep is detected. */
      readonly greetingCompletionTimeoutMs?: number
      /** @description Anything that the application wants to carry along. Only in 0.9. */
      readonly _?: unknown
    }
    /** @description Configuration for playing background filler noise (e.g. keyboard typing, hold music) while the application is processing and the caller would otherwise hear silence. Commonly used during LLM response generation to indicate the system is working. */
    FillerNoise: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description Whether to enable filler noise. */
      readonly enable: boolean
      /** @description URL of the audio file to play as filler noise. Should be a short, loopable audio clip. */
      readonly url?: string
      /** @description Number of seconds to wait before starting filler noise. Prevents filler noise from playing during brief processing pauses. */
      readonly startDelaySecs?: number
    }
    /** @description Configuration for what to do when an actionHook (webhook) takes a long time to respond. Allows playing interim content (e.g. 'please wait' messages, hold music) while waiting for the webhook response, with configurable retry and give-up behavior. */
    ActionHookDelayAction: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description Whether to enable delay handling for actionHooks. */
      readonly enabled?: boolean
      /** @description Time in seconds to wait before executing the delay actions. If the webhook responds before this timeout, the delay actions are skipped. */
      readonly noResponseTimeout?: number
      /** @description Total time in seconds to wait for a webhook response before giving up and executing the giveUpActions. */
      readonly noResponseGiveUpTimeout?: number
      /** @description Number of times to retry the delay actions while still waiting for the webhook response. */
      readonly retries?: number
      /** @description An array of jambonz verbs to execute while waiting for the webhook response. Typically 'say' or 'play' verbs with messages like 'please hold'. */
      readonly actions?: readonly {
        readonly [key: string]: unknown
      }[]
      /** @description An array of jambonz verbs to execute if the webhook never responds within the giveUpTimeout. Typically an error message and/or hangup. */
      readonly giveUpActions?: readonly {
        readonly [key: string]: unknown
      }[]
    }
    /** @description Noise isolation configuration to reduce background noise on call audio. Defaults to filtering inbound (caller) audio; can also filter outbound audio via the direction option. */
    NoiseIsolation: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly enable?: boolean
      readonly vendor?: string
      readonly level?: number
      readonly model?: string
    }
    /** @description Turn-taking detection configuration for conversational AI applications. */
    TurnTaking: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly enable?: boolean
      readonly vendor?: string
      readonly threshold?: number
      readonly model?: string
    }
    /** @description Removes a caller from a named queue and bridges them to the current call. Typically used by an agent or operator call flow to connect with the next waiting caller. Since 0.9.6. */
    Dequeue: {
      /** @constant */
      readonly verb: 'dequeue'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
      /** @description The name of the queue to dequeue from. */
      readonly name: string
      /** @description A webhook invoked when the dequeued call ends. */
      readonly actionHook?: components['schemas']['ActionHook']
      /** @description Time in seconds to wait for a caller to be available in the queue. */
      readonly timeout?: number
      /** @description If true, play a beep when the calls are connected. */
      readonly beep?: boolean
      /** @description Dequeue a specific call by its call SID, rather than the next caller in line. */
      readonly callSid?: string
    }
    /** @description Initiates an outbound call to one or more targets and bridges the caller to the first target that answers. Targets can be phone numbers (PSTN), SIP endpoints, registered users, or Microsoft Teams users. Supports simultaneous ringing, call screening, recording, and DTMF capture during the bridged call. Since 0.9.6. */
    Dial: {
      /** @constant */
      readonly verb: 'dial'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
      /** @description One or more call targets to dial. If multiple targets are specified, they are rung simultaneously and the first to answer is connected. The rest are canceled. */
      readonly target: readonly components['schemas']['Target'][]
      /** @description A webhook invoked when the dialed call ends. Receives call disposition details (duration, who hung up, etc.) and should return the next verbs to execute. */
      readonly actionHook?: components['schemas']['ActionHook']
      /** @description A webhook invoked when the call is placed on hold. Should return verbs to execute (e.g. play hold music) while the caller is holding. */
      readonly onHoldHook?: components['schemas']['ActionHook']
      /** @description If true, delay answering the inbound call until the outbound leg is answered. This allows the caller to hear ringing until the target picks up, and avoids billing the caller for unanswered outbound attempts. */
      readonly answerOnBridge?: boolean
      /** @description The caller ID (phone number) to present on the outbound call. Overrides the default caller ID. */
      readonly callerId?: string
      /** @description The caller display name to present on the outbound call. */
      readonly callerName?: string
      /** @description A webhook invoked when a target answers, before the call is bridged. Used for call screening — the webhook can return verbs (e.g. a 'say' prompt and 'gather') to confirm the callee wants to accept the call. */
      readonly confirmHook?: components['schemas']['ActionHook']
      /** @description A webhook invoked when a SIP REFER is received on the bridged call. Allows handling call transfers initiated by the far end. */
      readonly referHook?: components['schemas']['ActionHook']
      /** @description URL of an audio file to play to the caller while the outbound call is ringing. Replaces the default ringback tone. */
      readonly dialMusic?: string
      /** @description Configuration for capturing DTMF digits during the bridged call. Can be a simple array of patterns (applied to both legs) or an object with childCall/parentCall arrays. */
      readonly dtmfCapture?:
        | readonly string[]
        | {
            readonly [key: string]: unknown
          }
      /** @description A webhook invoked when a captured DTMF pattern is detected during the bridged call. */
      readonly dtmfHook?: components['schemas']['ActionHook']
      /** @description Custom SIP headers to include on the outbound INVITE. */
      readonly headers?:
        | {
            readonly [key: string]: string | number
          }
        | {
            readonly [key: string]: unknown
          }
      /** @description If true, keep media anchored through the jambonz media server even if a direct media path is possible. Required for features like recording, listen, and DTMF capture during bridged calls. */
      readonly anchorMedia?: boolean
      /** @description Codec names, in preference order, to offer on the outbound INVITE (e.g. ["G722", "PCMU"]). Names are case-insensitive. When omitted, the media server offers its defaults with the inbound leg's codec first so the bridged legs match. If any name is not supported by the media server the whole list is ignored, an error is logged and an alert is written, and default negotiation is used. Not in 0.9. */
      readonly codecs?: readonly string[]
      /** @description If true, remove jambonz from the media path after the call is bridged. Reduces latency but disables mid-call features like recording and DTMF capture. */
      readonly exitMediaPath?: boolean
      /** @description Boost (or attenuate) the audio signal in dB. Positive values increase volume, negative values decrease it. */
      readonly boostAudioSignal?: number | string
      /** @description Nested listen configuration for streaming audio of the bridged call. */
      readonly listen?: components['schemas']['ListenProperties']
      /** @description Nested stream configuration for streaming audio of the bridged call. Alias for 'listen'. */
      readonly stream?: components['schemas']['ListenProperties']
      /** @description Nested transcribe configuration for real-time transcription of the bridged call. */
      readonly transcribe?: components['schemas']['TranscribeProperties']
      /** @description Maximum duration in seconds for the bridged call. The call is automatically hung up when this limit is reached. */
      readonly timeLimit?: number
      /** @description Time in seconds to wait for the target to answer before giving up. */
      readonly timeout?: number
      /** @description A SIP proxy to route the outbound call through. */
      readonly proxy?: string
      /** @description Answering machine detection configuration. When enabled, jambonz attempts to determine whether the call was answered by a human or a machine. */
      readonly amd?: components['schemas']['Amd']
      /** @description Nested dub verbs — audio dubbing configuration for mixing additional audio tracks into the bridged call. */
      readonly dub?: readonly components['schemas']['DubProperties'][]
      /** @description Arbitrary metadata to attach to this call leg. Included in subsequent webhook invocations and CDRs. */
      readonly tag?: {
        readonly [key: string]: unknown
      }
      /** @description If true, forward the P-Asserted-Identity header from the inbound call to the outbound call. */
      readonly forwardPAI?: boolean
      /**
       * @description Request SRTP (encrypted media) on the outbound call. 'sdes' negotiates keys via SDES crypto attributes in the SDP (used with sips:/TLS SIP targets such as LiveKit); 'dtls' negotiates keys via DTLS-SRTP. Applies to SIP URI targets.
       * @enum {string}
       */
      readonly srtpEncryption?: 'sdes' | 'dtls'
    }
    /** @description A call target for the 'dial' verb. Specifies who or what to connect the call to: a phone number (PSTN), a SIP endpoint, a registered user, or a Microsoft Teams user. */
    Target: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /**
       * @description The type of target to dial.
       * @enum {string}
       */
      readonly type: 'phone' | 'sip' | 'user' | 'teams'
      /** @description The phone number to dial. Required when type is 'phone'. Use E.164 format. */
      readonly number?: string
      /** @description The SIP URI to dial. Required when type is 'sip'. */
      readonly sipUri?: string
      /** @description The registered user name to dial. Required when type is 'user'. Also used as the display name for SIP targets. */
      readonly name?: string
      /** @description The Microsoft Teams tenant ID. Required when type is 'teams'. */
      readonly tenant?: string
      /** @description The SIP trunk to use for the outbound call. When specified, overrides the default carrier routing. */
      readonly trunk?: string
      /** @description A webhook to invoke when the target answers, before connecting the call. Use this to screen calls, play a whisper prompt, or require the target to press a key to accept. */
      readonly confirmHook?: components['schemas']['ActionHook']
      /**
       * @description The HTTP method to use when invoking the confirmHook.
       * @enum {string}
       */
      readonly method?: 'GET' | 'POST'
      /** @description Custom SIP headers to include on the outbound INVITE. Keys are header names, values are header values. */
      readonly headers?:
        | {
            readonly [key: string]: string
          }
        | {
            readonly [key: string]: unknown
          }
      /** @description Override the From header on the outbound SIP INVITE. */
      readonly from?: components['schemas']['DialFrom']
      /** @description SIP authentication credentials for the outbound call, if the far end requires digest auth. */
      readonly auth?: components['schemas']['Auth']
      /** @description If true, follow the call into voicemail if the target does not answer. */
      readonly vmail?: boolean
      /** @description Override the Request-URI on the outbound SIP INVITE. Useful when the Request-URI needs to differ from the To header. */
      readonly overrideTo?: string
      /** @description A SIP proxy to route the outbound call through, specified as a SIP URI. */
      readonly proxy?: string
    }
    /** @description Override the From header on the outbound SIP INVITE. */
    DialFrom: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description The user part of the SIP From URI. */
      readonly user?: string
      /** @description The host part of the SIP From URI. */
      readonly host?: string
    }
    /** @description Connects the caller to a Google Dialogflow agent for a voice conversation. Supports Dialogflow ES, CX, and CES models. The caller speaks and Dialogflow handles intent detection and response generation. Since 0.9.6. */
    Dialogflow: {
      /** @constant */
      readonly verb: 'dialogflow'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
      /** @description Google service account credentials as a JSON object or stringified JSON. */
      readonly credentials:
        | {
            readonly [key: string]: unknown
          }
        | string
      /** @description The Google Cloud project ID. */
      readonly project: string
      /** @description The Dialogflow agent ID for CX, or the app ID for CES. Required for both. */
      readonly agent?: string
      /** @description The Dialogflow environment to use (CX). */
      readonly environment?: string
      /** @description The deployment to use (CES). Omit to use the app's default. Not in 0.9. */
      readonly deployment?: string
      /** @description The Google Cloud region for the Dialogflow API endpoint. */
      readonly region?: string
      /**
       * @description The Dialogflow model type: 'es' for Dialogflow ES, 'cx' for Dialogflow CX, 'ces' for Dialogflow CES.
       * @enum {string}
       */
      readonly model?: 'es' | 'cx' | 'ces'
      /** @description The language code for the conversation (e.g. 'en-US'). */
      readonly lang: string
      /** @description Names the conversation on the Dialogflow side. Reuse the same value on a later dialogflow verb in the same call to return the caller to the same conversation, with the history the agent had built up - for example after handing the caller to a dial leg and back. Defaults to the call sid. Not in 0.9. */
      readonly sessionId?: string
      /** @description A webhook invoked when the Dialogflow session ends. */
      readonly actionHook?: components['schemas']['ActionHook']
      /** @description A webhook invoked for Dialogflow events during the conversation. */
      readonly eventHook?: components['schemas']['ActionHook']
      /** @description A webhook invoked when the agent requests a client-side tool call (CX and CES). Respond with {outputParameters} (or {error}) to resume the conversation. The posted tool_call is each model's native shape: CX sends {tool, action, input_parameters}; CES sends {id, display_name, tool, args}. CES echoes its per-call id automatically, so you need not return it. Not in 0.9. */
      readonly toolHook?: components['schemas']['ActionHook']
      /** @description List of event types to receive via the eventHook. */
      readonly events?: readonly string[]
      /** @description A Dialogflow event to trigger at the start of the conversation (e.g. 'welcome'). */
      readonly welcomeEvent?: string
      /** @description Parameters to pass with the welcome event. */
      readonly welcomeEventParams?: {
        readonly [key: string]: unknown
      }
      /** @description Seconds to wait for caller input before triggering the no-input event. */
      readonly noInputTimeout?: number
      /** @description Dialogflow event to trigger when no input is received within the timeout. */
      readonly noInputEvent?: string
      /** @description If true, pass DTMF digits to Dialogflow as text input. */
      readonly passDtmfAsTextInput?: boolean
      /** @description URL of an audio file to play while waiting for Dialogflow to respond. */
      readonly thinkingMusic?: string
      /** @description TTS configuration for Dialogflow responses. */
      readonly tts?: components['schemas']['Synthesizer']
      /** @description If true, allow the caller to interrupt Dialogflow responses with speech. */
      readonly bargein?: boolean
      /** @description Initial query input to send to Dialogflow. */
      readonly queryInput?: components['schemas']['QueryInput']
    }
    /** @description Initial query input to send to Dialogflow. */
    QueryInput: {
      /** @description Text input. */
      readonly text?: string
      /** @description Intent to trigger. */
      readonly intent?: string
      /** @description Event to trigger. */
      readonly event?: string
      /** @description DTMF input. */
      readonly dtmf?: string
      /** @description Anything that the application wants to carry along. Only in 0.9. */
      readonly _?: unknown
    }
    /** @description Sends DTMF tones on the call. Used to interact with IVR systems on the far end, or to signal systems that respond to DTMF. Since 0.9.6. */
    Dtmf: {
      /** @constant */
      readonly verb: 'dtmf'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
      /** @description The DTMF digits to send. Valid characters are 0-9, *, #, and A-D. Use 'w' for a 500ms pause between digits. */
      readonly dtmf: string
      /** @description Duration in milliseconds for each DTMF tone. */
      readonly duration?: number
    }
    /**
     * @description Manages audio dubbing tracks on a call. Allows adding, removing, and controlling auxiliary audio tracks that are mixed into the call audio. Used for background music, coaching whispers, or injecting audio from external sources.
     *
     *     **Track Routing:** Tracks are heard by the party on whose call leg they are created. A dub verb in the main verb stack (A-leg) creates tracks heard by the caller. A dub verb nested in the dial verb's `dub` array creates tracks heard by the callee. When using injectCommand to play/say on a track from a different call leg, pass the target call's `call_sid` as the third argument to `session.injectCommand()` to route the command to the correct leg. Since 0.9.6.
     */
    Dub: {
      /** @constant */
      readonly verb: 'dub'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
      /**
       * @description The dubbing action to perform.
       * @enum {string}
       */
      readonly action: 'addTrack' | 'removeTrack' | 'silenceTrack' | 'playOnTrack' | 'sayOnTrack'
      /** @description The name of the audio track. Used to reference the track in subsequent dub actions. */
      readonly track: string
      /** @description URL of an audio file to play on the track. Used with 'playOnTrack' action. */
      readonly play?: string
      /** @description Text to synthesize and play on the track. Used with 'sayOnTrack' action. Can be a string or a say configuration object. */
      readonly say?:
        | string
        | {
            readonly [key: string]: unknown
          }
      /** @description If true, loop the audio on the track continuously. */
      readonly loop?: boolean
      /** @description Audio gain for the track in dB. Use negative values to reduce volume. */
      readonly gain?: number | string
    }
    /** @description Places the caller into a named call queue. While in the queue, the caller hears content returned by the waitHook (typically hold music or position announcements). The caller remains in the queue until dequeued by another call or process. Since 0.9.6. */
    Enqueue: {
      /** @constant */
      readonly verb: 'enqueue'
      /** @description Anything that the application wants to carry along. */
      readonly _?: {
        readonly [key: string]: unknown
      }
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
      /** @description The name of the queue to place the caller in. Queues are created implicitly when first referenced. */
      readonly name: string
      /** @description A webhook invoked when the caller leaves the queue (either dequeued or hung up). Should return the next verbs to execute. */
      readonly actionHook?: components['schemas']['ActionHook']
      /** @description A webhook invoked immediately when the caller enters the queue and periodically while waiting. Should return verbs to play to the caller (e.g. hold music, queue position announcements). */
      readonly waitHook?: components['schemas']['ActionHook']
      /** @description The priority of this caller in the queue. Lower numbers are higher priority and are dequeued first. */
      readonly priority?: number
    }
    /** @description Collects user input via speech (STT) and/or DTMF digits. Optionally plays a prompt (using nested 'say' or 'play') while listening. When input is received, the result is sent to the actionHook which should return the next set of verbs. This is the primary verb for building interactive voice menus and conversational flows. Since 0.9.6. */
    Gather: {
      /** @constant */
      readonly verb: 'gather'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
      /** @description Invoked when the gather completes. The payload includes 'reason' ('speechDetected', 'dtmfDetected', or 'timeout'), 'speech' (object with alternatives[].transcript and alternatives[].confidence when reason is speechDetected), and 'digits' (string when reason is dtmfDetected). In webhook mode this is a URL that receives an HTTP POST. In WebSocket mode this is an event name — use session.on('/hookName', (evt) => {...}) and respond with session.reply(). */
      readonly actionHook?: components['schemas']['ActionHook']
      /** @description The types of input to accept. Can include 'speech' (STT), 'digits' (DTMF), or both. */
      readonly input?: readonly ('speech' | 'digits')[]
      /** @description A DTMF key that signals the end of digit input. The key itself is not included in the collected digits. */
      readonly finishOnKey?: string
      /** @description Exact number of DTMF digits to collect. Gather completes automatically when this many digits are received. */
      readonly numDigits?: number
      /** @description Minimum number of DTMF digits required. */
      readonly minDigits?: number
      /** @description Maximum number of DTMF digits to collect. */
      readonly maxDigits?: number
      /** @description Time in seconds to wait between DTMF digits before considering input complete. */
      readonly interDigitTimeout?: number
      /** @description Time in seconds of silence after speech before considering the utterance complete. */
      readonly speechTimeout?: number
      /** @description Overall timeout in seconds. If no input is received within this time, the gather completes with no input and the actionHook is invoked. */
      readonly timeout?: number
      /** @description A webhook to invoke with interim (partial) speech recognition results. Useful for providing real-time feedback or early processing. */
      readonly partialResultHook?: components['schemas']['ActionHook']
      /** @description If true, listen for input while the prompt is playing. If false, only start listening after the prompt finishes. */
      readonly listenDuringPrompt?: boolean
      /** @description If true, DTMF input interrupts (barges in on) any playing prompt. */
      readonly dtmfBargein?: boolean
      /** @description If true, speech input interrupts (barges in on) any playing prompt. */
      readonly bargein?: boolean
      /** @description Minimum number of words that must be recognized before barge-in is triggered. Prevents brief noises from interrupting prompts. */
      readonly minBargeinWordCount?: number
      /** @description Override the session-level STT configuration for this gather. */
      readonly recognizer?: components['schemas']['Recognizer']
      /** @description A nested say prompt played to the caller while listening for input. Accepts the same properties as the say verb (text, synthesizer, etc.) but no fields are required. */
      readonly say?: components['schemas']['SayProperties']
      /** @description A nested play prompt played to the caller while listening for input. Accepts the same properties as the play verb (url, etc.) but no fields are required. */
      readonly play?: components['schemas']['PlayProperties']
      /** @description Filler noise configuration while waiting for the actionHook to respond. */
      readonly fillerNoise?: components['schemas']['FillerNoise']
      /** @description Configuration for interim actions while the actionHook is processing. */
      readonly actionHookDelayAction?: components['schemas']['ActionHookDelayAction']
    }
    /** @description Speaks text to the caller using text-to-speech. The text can be plain text or SSML. Optionally streams TTS output incrementally for lower latency. This is one of the most commonly used verbs in jambonz applications. */
    SayProperties: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. Can be used to reference it in other contexts. */
      readonly id?: string
      /** @description The text to speak. Can be plain text or SSML markup. If an array is provided, one entry is selected at random (useful for variety in prompts). */
      readonly text?: string | readonly string[]
      /** @description Natural language instructions to guide TTS expression and delivery. Supported by vendors that offer instruction-based synthesis (e.g. ElevenLabs, some OpenAI models). */
      readonly instructions?: string
      /** @description If true, stream TTS audio to the caller incrementally as it is generated, rather than waiting for the complete audio. Reduces time-to-first-byte for long utterances. Requires a vendor that supports streaming synthesis. */
      readonly stream?: boolean
      /** @description Number of times to repeat the speech. Use 0 or 'forever' to loop indefinitely until interrupted. */
      readonly loop?: number | string
      /** @description Override the session-level TTS configuration for this specific utterance. */
      readonly synthesizer?: components['schemas']['Synthesizer']
      /** @description If true, play the audio as early media (before the call is answered). Used for playing announcements or prompts to the caller before the call is formally connected. */
      readonly earlyMedia?: boolean
      /** @description If true, bypass the TTS cache and always generate fresh audio. Useful when the same text should be re-synthesized (e.g. with different SSML or when the voice has been updated). */
      readonly disableTtsCache?: boolean
      /** @description If true, close the TTS stream when an empty text string is received. Only applies when stream is true. */
      readonly closeStreamOnEmpty?: boolean
    }
    /** @description Plays an audio file to the caller. Supports WAV and MP3 formats hosted at a URL. Can play a single file or cycle through a list of files. */
    PlayProperties: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
      /** @description The URL(s) of the audio file(s) to play. Supports WAV and MP3. If an array, files are played in sequence. */
      readonly url: string | readonly string[]
      /** @description Number of times to repeat playback. Use 0 or 'forever' to loop indefinitely until interrupted. */
      readonly loop?: number | string
      /** @description If true, play the audio as early media before the call is answered. */
      readonly earlyMedia?: boolean
      /** @description Start playback at this offset in seconds from the beginning of the file. */
      readonly seekOffset?: number | string
      /** @description Maximum time in seconds to play the audio. Playback stops after this duration even if the file has not finished. */
      readonly timeoutSecs?: number | string
      /** @description A webhook to invoke when playback completes. */
      readonly actionHook?: components['schemas']['ActionHook']
    }
    /** @description Terminates the call. Optionally includes custom SIP headers on the BYE request. Since 0.9.6. */
    Hangup: {
      /** @constant */
      readonly verb: 'hangup'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
      /** @description Custom SIP headers to include on the BYE request. */
      readonly headers?:
        | {
            readonly [key: string]: string | number
          }
        | {
            readonly [key: string]: unknown
          }
    }
    /** @description The lex of @jambonz/verb-specifications/specs.json. Only in 0.9. */
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
    /** @description Streams real-time call audio to an external websocket endpoint. The remote endpoint receives raw audio and can optionally send audio back (bidirectional). Used for custom speech processing, real-time analysis, AI agent integration, and recording to external systems. Since 0.9.6. */
    Listen: {
      /** @constant */
      readonly verb: 'listen'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
      /** @description The websocket URL to stream audio to. */
      readonly url: string
      /** @description A webhook invoked when the listen session ends. Should return the next verbs to execute. */
      readonly actionHook?: components['schemas']['ActionHook']
      /** @description Authentication credentials for the websocket connection. */
      readonly wsAuth?: components['schemas']['Auth']
      /**
       * @description How to mix the audio channels when streaming. 'mono' sends a single mixed channel, 'stereo' sends caller and callee as separate left/right channels, 'mixed' sends both as a single mixed stream.
       * @enum {string}
       */
      readonly mixType?: 'mono' | 'stereo' | 'mixed'
      /** @description Arbitrary metadata to send to the websocket endpoint in the initial connection message. */
      readonly metadata?: {
        readonly [key: string]: unknown
      }
      /** @description The audio sample rate in Hz. */
      readonly sampleRate?: number
      /** @description A DTMF key that ends the listen session when pressed. */
      readonly finishOnKey?: string
      /** @description Maximum duration in seconds for the listen session. */
      readonly maxLength?: number
      /** @description If true, forward DTMF events to the websocket endpoint. */
      readonly passDtmf?: boolean
      /** @description If true, play a beep tone before streaming begins. */
      readonly playBeep?: boolean
      /** @description If true, disable receiving audio from the websocket endpoint. Audio flows only from the call to the websocket, not back. */
      readonly disableBidirectionalAudio?: boolean
      /** @description Fine-grained configuration for bidirectional audio. */
      readonly bidirectionalAudio?: components['schemas']['BidirectionalAudio']
      /** @description Time in seconds to wait for audio activity before ending the listen session. */
      readonly timeout?: number
      /** @description Nested transcribe verb — enables simultaneous real-time transcription of the audio being streamed. */
      readonly transcribe?: components['schemas']['TranscribeProperties']
      /** @description If true, begin streaming audio before the call is formally answered. */
      readonly earlyMedia?: boolean
      /** @description Specific audio channel to stream. Used when streaming a single channel of a multi-channel call. */
      readonly channel?: number
      /** @description Only in 0.9. */
      readonly auth?: components['schemas']['Auth']
    }
    /** @description Connects the caller to a large language model for a real-time voice conversation. Handles the complete STT → LLM → TTS pipeline, including turn detection, interruption handling, and tool/function calling. The caller speaks naturally and the LLM responds via synthesized speech. This is the primary verb for building AI voice agents on jambonz. Since 0.9.6. */
    Llm: {
      /** @constant */
      readonly verb: 'llm'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
      /** @description The LLM vendor to use. */
      readonly vendor: string
      /** @description The specific model to use from the vendor. */
      readonly model?: string
      /** @description Authentication credentials for the LLM vendor API. */
      readonly auth?: {
        /** @description The API key for the LLM vendor. */
        readonly apiKey?: string
      } & {
        readonly [key: string]: unknown
      }
      /** @description Additional connection options for the LLM vendor, such as custom base URLs or API versions. */
      readonly connectOptions?: {
        readonly [key: string]: unknown
      }
      /** @description Configuration passed to the LLM including the system prompt, temperature, tools/functions, and other model parameters. The structure varies by vendor but typically includes 'messages' (conversation history), 'temperature', 'tools' (function definitions), and 'maxTokens'. */
      readonly llmOptions: {
        readonly [key: string]: unknown
      }
      /** @description Model Context Protocol servers to connect to. MCP servers provide tools that the LLM can invoke during the conversation. */
      readonly mcpServers?: readonly components['schemas']['McpServer'][]
      /** @description A webhook invoked when the LLM conversation ends. Receives conversation details and should return the next verbs to execute. */
      readonly actionHook?: components['schemas']['ActionHook']
      /** @description A webhook invoked for real-time events during the LLM conversation (e.g. tool calls, transcription events). */
      readonly eventHook?: components['schemas']['ActionHook']
      /** @description A webhook invoked when the LLM calls a tool/function. Receives the tool name and arguments, and should return the tool result. */
      readonly toolHook?: components['schemas']['ActionHook']
      /** @description Declarative transfer-to-human config for s2s verbs. When present, the runtime injects a 'transfer_to_human' tool and runs the packaged transfer choreography when the model calls it. Not in 0.9. */
      readonly handoff?: components['schemas']['Handoff']
      /** @description Enable the built-in hangup tool for s2s verbs. When present, the runtime injects a 'hangup' tool; when the model calls it, the call is ended with a reason placed in an X-Reason SIP header (LLM-supplied reason wins, falling back to hangup.reason). Not in 0.9. */
      readonly hangup?: components['schemas']['HangupTool']
      /** @description List of event types to receive via the eventHook. */
      readonly events?: readonly string[]
      /** @description Opt-in per-response stall watchdog (s2s vendors that support app-driven turn-taking, e.g. openai). Milliseconds to wait for a solicited response to be acknowledged before declaring a stall. When the timer expires a '{type:"response.timeout"}' event is sent to the eventHook. Omit or set to 0 to disable (the default). Not in 0.9. */
      readonly responseTimeoutMs?: number
      /** @description When a response stall is detected (see responseTimeoutMs), cancel the in-progress server-side response so the next turn does not collide with an active response. Has no effect unless responseTimeoutMs is set. Not in 0.9. */
      readonly cancelOnResponseTimeout?: boolean
      /** @description On caller barge-in, cancel the in-progress server-side response. Intended for app-driven turn-taking configurations where the vendor does not cancel the response itself (server-VAD configurations are unaffected). Not in 0.9. */
      readonly cancelOnBargeIn?: boolean
    }
    McpServer: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description The URL of the MCP server. */
      readonly url: string
      /** @description Authentication for the MCP server. */
      readonly auth?: {
        readonly [key: string]: unknown
      }
      /** @description MCP root definitions. Not in 0.9. */
      readonly roots?: readonly {
        readonly [key: string]: unknown
      }[]
    }
    /** @description Sends an SMS or MMS message. Can be used during a voice call to send a text message to the caller or another party, or as a standalone action. Since 0.9.6. */
    Message: {
      /** @constant */
      readonly verb: 'message'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
      /** @description The destination phone number in E.164 format. */
      readonly to: string
      /** @description The sender phone number in E.164 format. Must be a number provisioned on the jambonz platform. */
      readonly from: string
      /** @description The text content of the message. */
      readonly text?: string
      /** @description URL(s) of media to attach to the message (MMS). Can be images, audio, or video. */
      readonly media?: string | readonly string[]
      /** @description The messaging carrier to use. If not specified, the default carrier is used. */
      readonly carrier?: string
      /** @description The account SID to use for sending. Defaults to the current account. */
      readonly account_sid?: string
      /** @description An optional message SID for tracking. */
      readonly message_sid?: string
      /** @description A webhook invoked when the message send completes or fails. */
      readonly actionHook?: components['schemas']['ActionHook']
    }
    /** @description The rasa of @jambonz/verb-specifications/specs.json. Only in 0.9. */
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
    /** @description Transfers call control to a different webhook URL. The current verb stack is abandoned and the new webhook's response becomes the active application. Useful for modular application design where different URLs handle different phases of a call. Since 0.9.6. */
    Redirect: {
      /** @constant */
      readonly verb: 'redirect'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
      /** @description The webhook to transfer control to. Must return a new array of verbs. */
      readonly actionHook: components['schemas']['ActionHook']
      /** @description A webhook to receive call status events after the redirect. */
      readonly statusHook?: components['schemas']['ActionHook']
    }
    /** @description Rejects an incoming call with a SIP error response. Used to decline calls with a specific status code and reason (e.g. 486 Busy Here, 603 Decline). Since 0.9.6. */
    SipDecline: {
      /** @constant */
      readonly verb: 'sip:decline'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
      /** @description The SIP response status code to send. */
      readonly status: number
      /** @description The SIP reason phrase to include in the response. */
      readonly reason?: string
      /** @description Custom SIP headers to include in the response. */
      readonly headers?:
        | {
            readonly [key: string]: string | number
          }
        | {
            readonly [key: string]: unknown
          }
    }
    /** @description Sends a SIP REFER request to transfer the call to another party. Initiates an attended or unattended (blind) transfer. Since 0.9.6. */
    SipRefer: {
      /** @constant */
      readonly verb: 'sip:refer'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
      /** @description The SIP URI or phone number to transfer the call to. */
      readonly referTo: string
      /** @description The SIP URI to use in the Referred-By header. */
      readonly referredBy?: string
      /** @description The display name to use in the Referred-By header. */
      readonly referredByDisplayName?: string
      /** @description Custom SIP headers to include in the REFER request. */
      readonly headers?:
        | {
            readonly [key: string]: string | number
          }
        | {
            readonly [key: string]: unknown
          }
      /** @description A webhook invoked when the REFER completes (or fails). */
      readonly actionHook?: components['schemas']['ActionHook']
      /** @description A webhook invoked for NOTIFY events during the REFER process, providing transfer progress updates. */
      readonly eventHook?: components['schemas']['ActionHook']
    }
    /** @description Sends a SIP request within the current dialog. Used to send INFO, NOTIFY, or other SIP methods to the remote party during an active call. Since 0.9.6. */
    SipRequest: {
      /** @constant */
      readonly verb: 'sip:request'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
      /** @description The SIP method to send. */
      readonly method: string
      /** @description The body of the SIP request. */
      readonly body?: string
      /** @description Custom SIP headers to include in the request. */
      readonly headers?:
        | {
            readonly [key: string]: string | number
          }
        | {
            readonly [key: string]: unknown
          }
      /** @description A webhook invoked when the response to the SIP request is received. */
      readonly actionHook?: components['schemas']['ActionHook']
    }
    /** @description Enables real-time transcription of the call audio. Transcription results are sent to the transcriptionHook as they are produced. Runs as a background process — subsequent verbs execute immediately while transcription continues. Since 0.9.6. */
    Transcribe: {
      /** @constant */
      readonly verb: 'transcribe'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
      /** @description Enable or disable transcription. Used when transcribe is nested inside a config or dial verb to start or stop background transcription. Not in 0.9. */
      readonly enable?: boolean
      /** @description The webhook URL to receive transcription results. */
      readonly transcriptionHook?: string
      /** @description The webhook URL to receive translated transcription results. */
      readonly translationHook?: string
      /** @description STT configuration for the transcription. */
      readonly recognizer?: components['schemas']['Recognizer']
      /** @description If true, begin transcribing before the call is answered. */
      readonly earlyMedia?: boolean
      /** @description Specific audio channel to transcribe. Channel 1 = near-end (local party's audio, i.e. caller on A-leg or callee on B-leg). Channel 2 = far-end (remote party's audio). When transcribe is nested in the dial verb, omitting channel captures both legs mixed; specifying channel: 2 isolates the B-leg's inbound audio. */
      readonly channel?: 1 | 2
    }
    /** @description Streams real-time call audio to an external websocket endpoint. Functionally equivalent to 'listen' — this is an alias provided for naming clarity when the intent is audio streaming rather than recording. Since 0.9.6. */
    Stream: {
      /** @constant */
      readonly verb: 'stream'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
      /** @description The websocket URL to stream audio to. */
      readonly url: string
      /** @description A webhook invoked when the stream ends. */
      readonly actionHook?: components['schemas']['ActionHook']
      /** @description Authentication credentials for the websocket connection. */
      readonly wsAuth?: components['schemas']['Auth']
      /**
       * @description How to mix audio channels.
       * @enum {string}
       */
      readonly mixType?: 'mono' | 'stereo' | 'mixed'
      /** @description Metadata to send with the initial connection. */
      readonly metadata?: {
        readonly [key: string]: unknown
      }
      /** @description Audio sample rate in Hz. */
      readonly sampleRate?: number
      /** @description DTMF key that ends the stream. */
      readonly finishOnKey?: string
      /** @description Maximum duration in seconds. */
      readonly maxLength?: number
      /** @description Forward DTMF events to the websocket. */
      readonly passDtmf?: boolean
      /** @description Play a beep before streaming begins. */
      readonly playBeep?: boolean
      /** @description Disable receiving audio from the websocket. */
      readonly disableBidirectionalAudio?: boolean
      /** @description Bidirectional audio configuration. */
      readonly bidirectionalAudio?: components['schemas']['BidirectionalAudio']
      /** @description Inactivity timeout in seconds. */
      readonly timeout?: number
      /** @description Nested transcribe verb — enables simultaneous real-time transcription of the streamed audio. */
      readonly transcribe?: components['schemas']['TranscribeProperties']
      /** @description Stream audio before the call is answered. */
      readonly earlyMedia?: boolean
      /** @description Specific audio channel to stream. Used when streaming a single channel of a multi-channel call. */
      readonly channel?: number
      /** @description Only in 0.9. */
      readonly auth?: components['schemas']['Auth']
    }
    /** @description Synonym for 'llm'. Connects the caller to a large language model for a real-time speech-to-speech voice conversation. Requires 'vendor' to be specified explicitly. In 0.9, and since 10.1.0. */
    S2s: {
      /** @constant */
      readonly verb: 's2s'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
      /** @description The LLM vendor to use. */
      readonly vendor: string
      /** @description The specific model to use from the vendor. */
      readonly model?: string
      /** @description Authentication credentials for the LLM vendor API. */
      readonly auth?: {
        /** @description The API key for the LLM vendor. */
        readonly apiKey?: string
      } & {
        readonly [key: string]: unknown
      }
      /** @description Additional connection options for the LLM vendor, such as custom base URLs or API versions. */
      readonly connectOptions?: {
        readonly [key: string]: unknown
      }
      /** @description Configuration passed to the LLM including the system prompt, temperature, tools/functions, and other model parameters. The structure varies by vendor but typically includes 'messages' (conversation history), 'temperature', 'tools' (function definitions), and 'maxTokens'. */
      readonly llmOptions: {
        readonly [key: string]: unknown
      }
      /** @description Model Context Protocol servers to connect to. MCP servers provide tools that the LLM can invoke during the conversation. */
      readonly mcpServers?: readonly components['schemas']['McpServer'][]
      /** @description A webhook invoked when the LLM conversation ends. Receives conversation details and should return the next verbs to execute. */
      readonly actionHook?: components['schemas']['ActionHook']
      /** @description A webhook invoked for real-time events during the LLM conversation (e.g. tool calls, transcription events). */
      readonly eventHook?: components['schemas']['ActionHook']
      /** @description A webhook invoked when the LLM calls a tool/function. Receives the tool name and arguments, and should return the tool result. */
      readonly toolHook?: components['schemas']['ActionHook']
      /** @description Declarative transfer-to-human config for s2s verbs. When present, the runtime injects a 'transfer_to_human' tool and runs the packaged transfer choreography when the model calls it. Not in 0.9. */
      readonly handoff?: components['schemas']['Handoff']
      /** @description Enable the built-in hangup tool for s2s verbs. When present, the runtime injects a 'hangup' tool; when the model calls it, the call is ended with a reason placed in an X-Reason SIP header (LLM-supplied reason wins, falling back to hangup.reason). Not in 0.9. */
      readonly hangup?: components['schemas']['HangupTool']
      /** @description List of event types to receive via the eventHook. */
      readonly events?: readonly string[]
      /** @description Opt-in per-response stall watchdog (s2s vendors that support app-driven turn-taking, e.g. openai). Milliseconds to wait for a solicited response to be acknowledged before declaring a stall. When the timer expires a '{type:"response.timeout"}' event is sent to the eventHook. Omit or set to 0 to disable (the default). Not in 0.9. */
      readonly responseTimeoutMs?: number
      /** @description When a response stall is detected (see responseTimeoutMs), cancel the in-progress server-side response so the next turn does not collide with an active response. Has no effect unless responseTimeoutMs is set. Not in 0.9. */
      readonly cancelOnResponseTimeout?: boolean
      /** @description On caller barge-in, cancel the in-progress server-side response. Intended for app-driven turn-taking configurations where the vendor does not cancel the response itself (server-VAD configurations are unaffected). Not in 0.9. */
      readonly cancelOnBargeIn?: boolean
    }
    /** @description Shortcut for 'llm' with vendor automatically set to 'openai'. Connects the caller to an OpenAI model for real-time speech-to-speech voice conversation. In 0.9, and since 10.1.0. */
    OpenaiS2s: {
      /** @constant */
      readonly verb: 'openai_s2s'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
      /** @description The LLM vendor (always 'openai' for this shortcut). */
      readonly vendor?: 'openai'
      /** @description The specific model to use from the vendor. */
      readonly model?: string
      /** @description Authentication credentials for the LLM vendor API. */
      readonly auth?: {
        /** @description The API key for the LLM vendor. */
        readonly apiKey?: string
      } & {
        readonly [key: string]: unknown
      }
      /** @description Additional connection options for the LLM vendor, such as custom base URLs or API versions. */
      readonly connectOptions?: {
        readonly [key: string]: unknown
      }
      /** @description Configuration passed to the LLM including the system prompt, temperature, tools/functions, and other model parameters. The structure varies by vendor but typically includes 'messages' (conversation history), 'temperature', 'tools' (function definitions), and 'maxTokens'. */
      readonly llmOptions: {
        readonly [key: string]: unknown
      }
      /** @description Model Context Protocol servers to connect to. MCP servers provide tools that the LLM can invoke during the conversation. */
      readonly mcpServers?: readonly components['schemas']['McpServer'][]
      /** @description A webhook invoked when the LLM conversation ends. Receives conversation details and should return the next verbs to execute. */
      readonly actionHook?: components['schemas']['ActionHook']
      /** @description A webhook invoked for real-time events during the LLM conversation (e.g. tool calls, transcription events). */
      readonly eventHook?: components['schemas']['ActionHook']
      /** @description A webhook invoked when the LLM calls a tool/function. Receives the tool name and arguments, and should return the tool result. */
      readonly toolHook?: components['schemas']['ActionHook']
      /** @description Declarative transfer-to-human config for s2s verbs. When present, the runtime injects a 'transfer_to_human' tool and runs the packaged transfer choreography when the model calls it. Not in 0.9. */
      readonly handoff?: components['schemas']['Handoff']
      /** @description Enable the built-in hangup tool for s2s verbs. When present, the runtime injects a 'hangup' tool; when the model calls it, the call is ended with a reason placed in an X-Reason SIP header (LLM-supplied reason wins, falling back to hangup.reason). Not in 0.9. */
      readonly hangup?: components['schemas']['HangupTool']
      /** @description List of event types to receive via the eventHook. */
      readonly events?: readonly string[]
      /** @description Opt-in per-response stall watchdog (s2s vendors that support app-driven turn-taking, e.g. openai). Milliseconds to wait for a solicited response to be acknowledged before declaring a stall. When the timer expires a '{type:"response.timeout"}' event is sent to the eventHook. Omit or set to 0 to disable (the default). Not in 0.9. */
      readonly responseTimeoutMs?: number
      /** @description When a response stall is detected (see responseTimeoutMs), cancel the in-progress server-side response so the next turn does not collide with an active response. Has no effect unless responseTimeoutMs is set. Not in 0.9. */
      readonly cancelOnResponseTimeout?: boolean
      /** @description On caller barge-in, cancel the in-progress server-side response. Intended for app-driven turn-taking configurations where the vendor does not cancel the response itself (server-VAD configurations are unaffected). Not in 0.9. */
      readonly cancelOnBargeIn?: boolean
    }
    /** @description Connects the caller to a large language model for a real-time voice conversation. Handles the complete STT → LLM → TTS pipeline, including turn detection, interruption handling, and tool/function calling. The caller speaks naturally and the LLM responds via synthesized speech. This is the primary verb for building AI voice agents on jambonz. Since 0.9.6. */
    MicrosoftS2s: {
      /** @constant */
      readonly verb: 'microsoft_s2s'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
      /** @description The LLM vendor to use. */
      readonly vendor?: string
      /** @description The specific model to use from the vendor. */
      readonly model?: string
      /** @description Authentication credentials for the LLM vendor API. */
      readonly auth?: {
        /** @description The API key for the LLM vendor. */
        readonly apiKey?: string
      } & {
        readonly [key: string]: unknown
      }
      /** @description Additional connection options for the LLM vendor, such as custom base URLs or API versions. */
      readonly connectOptions?: {
        readonly [key: string]: unknown
      }
      /** @description Configuration passed to the LLM including the system prompt, temperature, tools/functions, and other model parameters. The structure varies by vendor but typically includes 'messages' (conversation history), 'temperature', 'tools' (function definitions), and 'maxTokens'. */
      readonly llmOptions: {
        readonly [key: string]: unknown
      }
      /** @description Model Context Protocol servers to connect to. MCP servers provide tools that the LLM can invoke during the conversation. */
      readonly mcpServers?: readonly components['schemas']['McpServer'][]
      /** @description A webhook invoked when the LLM conversation ends. Receives conversation details and should return the next verbs to execute. */
      readonly actionHook?: components['schemas']['ActionHook']
      /** @description A webhook invoked for real-time events during the LLM conversation (e.g. tool calls, transcription events). */
      readonly eventHook?: components['schemas']['ActionHook']
      /** @description A webhook invoked when the LLM calls a tool/function. Receives the tool name and arguments, and should return the tool result. */
      readonly toolHook?: components['schemas']['ActionHook']
      /** @description Declarative transfer-to-human config for s2s verbs. When present, the runtime injects a 'transfer_to_human' tool and runs the packaged transfer choreography when the model calls it. Not in 0.9. */
      readonly handoff?: components['schemas']['Handoff']
      /** @description Enable the built-in hangup tool for s2s verbs. When present, the runtime injects a 'hangup' tool; when the model calls it, the call is ended with a reason placed in an X-Reason SIP header (LLM-supplied reason wins, falling back to hangup.reason). Not in 0.9. */
      readonly hangup?: components['schemas']['HangupTool']
      /** @description List of event types to receive via the eventHook. */
      readonly events?: readonly string[]
      /** @description Opt-in per-response stall watchdog (s2s vendors that support app-driven turn-taking, e.g. openai). Milliseconds to wait for a solicited response to be acknowledged before declaring a stall. When the timer expires a '{type:"response.timeout"}' event is sent to the eventHook. Omit or set to 0 to disable (the default). Not in 0.9. */
      readonly responseTimeoutMs?: number
      /** @description When a response stall is detected (see responseTimeoutMs), cancel the in-progress server-side response so the next turn does not collide with an active response. Has no effect unless responseTimeoutMs is set. Not in 0.9. */
      readonly cancelOnResponseTimeout?: boolean
      /** @description On caller barge-in, cancel the in-progress server-side response. Intended for app-driven turn-taking configurations where the vendor does not cancel the response itself (server-VAD configurations are unaffected). Not in 0.9. */
      readonly cancelOnBargeIn?: boolean
    }
    /** @description Shortcut for 'llm' with vendor automatically set to 'google'. Connects the caller to a Google model for real-time speech-to-speech voice conversation. In 0.9, and since 10.1.0. */
    GoogleS2s: {
      /** @constant */
      readonly verb: 'google_s2s'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
      /** @description The LLM vendor (always 'google' for this shortcut). */
      readonly vendor?: 'google'
      /** @description The specific model to use from the vendor. */
      readonly model?: string
      /** @description Authentication credentials for the LLM vendor API. */
      readonly auth?: {
        /** @description The API key for the LLM vendor. */
        readonly apiKey?: string
      } & {
        readonly [key: string]: unknown
      }
      /** @description Additional connection options for the LLM vendor, such as custom base URLs or API versions. */
      readonly connectOptions?: {
        readonly [key: string]: unknown
      }
      /** @description Configuration passed to the LLM including the system prompt, temperature, tools/functions, and other model parameters. The structure varies by vendor but typically includes 'messages' (conversation history), 'temperature', 'tools' (function definitions), and 'maxTokens'. */
      readonly llmOptions: {
        readonly [key: string]: unknown
      }
      /** @description Model Context Protocol servers to connect to. MCP servers provide tools that the LLM can invoke during the conversation. */
      readonly mcpServers?: readonly components['schemas']['McpServer'][]
      /** @description A webhook invoked when the LLM conversation ends. Receives conversation details and should return the next verbs to execute. */
      readonly actionHook?: components['schemas']['ActionHook']
      /** @description A webhook invoked for real-time events during the LLM conversation (e.g. tool calls, transcription events). */
      readonly eventHook?: components['schemas']['ActionHook']
      /** @description A webhook invoked when the LLM calls a tool/function. Receives the tool name and arguments, and should return the tool result. */
      readonly toolHook?: components['schemas']['ActionHook']
      /** @description Declarative transfer-to-human config for s2s verbs. When present, the runtime injects a 'transfer_to_human' tool and runs the packaged transfer choreography when the model calls it. Not in 0.9. */
      readonly handoff?: components['schemas']['Handoff']
      /** @description Enable the built-in hangup tool for s2s verbs. When present, the runtime injects a 'hangup' tool; when the model calls it, the call is ended with a reason placed in an X-Reason SIP header (LLM-supplied reason wins, falling back to hangup.reason). Not in 0.9. */
      readonly hangup?: components['schemas']['HangupTool']
      /** @description List of event types to receive via the eventHook. */
      readonly events?: readonly string[]
      /** @description Opt-in per-response stall watchdog (s2s vendors that support app-driven turn-taking, e.g. openai). Milliseconds to wait for a solicited response to be acknowledged before declaring a stall. When the timer expires a '{type:"response.timeout"}' event is sent to the eventHook. Omit or set to 0 to disable (the default). Not in 0.9. */
      readonly responseTimeoutMs?: number
      /** @description When a response stall is detected (see responseTimeoutMs), cancel the in-progress server-side response so the next turn does not collide with an active response. Has no effect unless responseTimeoutMs is set. Not in 0.9. */
      readonly cancelOnResponseTimeout?: boolean
      /** @description On caller barge-in, cancel the in-progress server-side response. Intended for app-driven turn-taking configurations where the vendor does not cancel the response itself (server-VAD configurations are unaffected). Not in 0.9. */
      readonly cancelOnBargeIn?: boolean
    }
    /** @description Shortcut for 'llm' with vendor automatically set to 'elevenlabs'. Connects the caller to an ElevenLabs Conversational AI agent for real-time speech-to-speech voice conversation. Unlike other s2s vendors, ElevenLabs requires a pre-configured agent_id rather than a model and messages. In 0.9, and since 10.1.0. */
    ElevenlabsS2s: {
      /** @constant */
      readonly verb: 'elevenlabs_s2s'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
      /** @description The LLM vendor (always 'elevenlabs' for this shortcut). */
      readonly vendor?: 'elevenlabs'
      /** @description The specific model to use from the vendor. */
      readonly model?: string
      /** @description Authentication credentials for ElevenLabs. Requires agent_id; api_key is optional (if not provided, an unsigned URL is used). Release 10 requires it. */
      readonly auth?: {
        /** @description Anything that the application wants to carry along. */
        readonly _?: unknown
        /** @description The ElevenLabs Conversational AI agent ID. Required. */
        readonly agent_id: string
        /** @description The ElevenLabs API key. Optional; when provided, a signed URL is used for the WebSocket connection. */
        readonly api_key?: string
      }
      /** @description Additional connection options for the LLM vendor, such as custom base URLs or API versions. */
      readonly connectOptions?: {
        readonly [key: string]: unknown
      }
      /** @description Options for the ElevenLabs conversation session. Release 0.9 requires it. */
      readonly llmOptions?: {
        /** @description Optional data sent to the agent when the conversation starts. */
        readonly conversation_initiation_client_data?: {
          readonly [key: string]: unknown
        }
        /** @description Audio input sample rate in Hz. */
        readonly input_sample_rate?: number
        /** @description Audio output sample rate in Hz. */
        readonly output_sample_rate?: number
      } & {
        readonly [key: string]: unknown
      }
      /** @description Model Context Protocol servers to connect to. MCP servers provide tools that the LLM can invoke during the conversation. */
      readonly mcpServers?: readonly components['schemas']['McpServer'][]
      /** @description A webhook invoked when the LLM conversation ends. Receives conversation details and should return the next verbs to execute. */
      readonly actionHook?: components['schemas']['ActionHook']
      /** @description A webhook invoked for real-time events during the LLM conversation (e.g. tool calls, transcription events). */
      readonly eventHook?: components['schemas']['ActionHook']
      /** @description A webhook invoked when the LLM calls a tool/function. Receives the tool name and arguments, and should return the tool result. */
      readonly toolHook?: components['schemas']['ActionHook']
      /** @description Declarative transfer-to-human config for s2s verbs. When present, the runtime injects a 'transfer_to_human' tool and runs the packaged transfer choreography when the model calls it. Not in 0.9. */
      readonly handoff?: components['schemas']['Handoff']
      /** @description Enable the built-in hangup tool for s2s verbs. When present, the runtime injects a 'hangup' tool; when the model calls it, the call is ended with a reason placed in an X-Reason SIP header (LLM-supplied reason wins, falling back to hangup.reason). Not in 0.9. */
      readonly hangup?: components['schemas']['HangupTool']
      /** @description List of event types to receive via the eventHook. */
      readonly events?: readonly string[]
      /** @description Opt-in per-response stall watchdog (s2s vendors that support app-driven turn-taking, e.g. openai). Milliseconds to wait for a solicited response to be acknowledged before declaring a stall. When the timer expires a '{type:"response.timeout"}' event is sent to the eventHook. Omit or set to 0 to disable (the default). Not in 0.9. */
      readonly responseTimeoutMs?: number
      /** @description When a response stall is detected (see responseTimeoutMs), cancel the in-progress server-side response so the next turn does not collide with an active response. Has no effect unless responseTimeoutMs is set. Not in 0.9. */
      readonly cancelOnResponseTimeout?: boolean
      /** @description On caller barge-in, cancel the in-progress server-side response. Intended for app-driven turn-taking configurations where the vendor does not cancel the response itself (server-VAD configurations are unaffected). Not in 0.9. */
      readonly cancelOnBargeIn?: boolean
    }
    /** @description Shortcut for 'llm' with vendor automatically set to 'deepgram'. Connects the caller to a Deepgram model for real-time speech-to-speech voice conversation. In 0.9, and since 10.1.0. */
    DeepgramS2s: {
      /** @constant */
      readonly verb: 'deepgram_s2s'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
      /** @description The LLM vendor (always 'deepgram' for this shortcut). */
      readonly vendor?: 'deepgram'
      /** @description The specific model to use from the vendor. */
      readonly model?: string
      /** @description Authentication credentials for the LLM vendor API. */
      readonly auth?: {
        /** @description The API key for the LLM vendor. */
        readonly apiKey?: string
      } & {
        readonly [key: string]: unknown
      }
      /** @description Additional connection options for the LLM vendor, such as custom base URLs or API versions. */
      readonly connectOptions?: {
        readonly [key: string]: unknown
      }
      /** @description IMPORTANT: Deepgram does NOT use a 'messages' array. The llmOptions must contain a 'Settings' object with 'agent.think' (LLM provider, model, and prompt) and 'agent.speak' (TTS provider and voice model). The system prompt goes in Settings.agent.think.prompt, NOT in messages. */
      readonly llmOptions: {
        readonly [key: string]: unknown
      }
      /** @description Model Context Protocol servers to connect to. MCP servers provide tools that the LLM can invoke during the conversation. */
      readonly mcpServers?: readonly components['schemas']['McpServer'][]
      /** @description A webhook invoked when the LLM conversation ends. Receives conversation details and should return the next verbs to execute. */
      readonly actionHook?: components['schemas']['ActionHook']
      /** @description A webhook invoked for real-time events during the LLM conversation (e.g. tool calls, transcription events). */
      readonly eventHook?: components['schemas']['ActionHook']
      /** @description A webhook invoked when the LLM calls a tool/function. Receives the tool name and arguments, and should return the tool result. */
      readonly toolHook?: components['schemas']['ActionHook']
      /** @description Declarative transfer-to-human config for s2s verbs. When present, the runtime injects a 'transfer_to_human' tool and runs the packaged transfer choreography when the model calls it. Not in 0.9. */
      readonly handoff?: components['schemas']['Handoff']
      /** @description Enable the built-in hangup tool for s2s verbs. When present, the runtime injects a 'hangup' tool; when the model calls it, the call is ended with a reason placed in an X-Reason SIP header (LLM-supplied reason wins, falling back to hangup.reason). Not in 0.9. */
      readonly hangup?: components['schemas']['HangupTool']
      /** @description List of event types to receive via the eventHook. */
      readonly events?: readonly string[]
      /** @description Opt-in per-response stall watchdog (s2s vendors that support app-driven turn-taking, e.g. openai). Milliseconds to wait for a solicited response to be acknowledged before declaring a stall. When the timer expires a '{type:"response.timeout"}' event is sent to the eventHook. Omit or set to 0 to disable (the default). Not in 0.9. */
      readonly responseTimeoutMs?: number
      /** @description When a response stall is detected (see responseTimeoutMs), cancel the in-progress server-side response so the next turn does not collide with an active response. Has no effect unless responseTimeoutMs is set. Not in 0.9. */
      readonly cancelOnResponseTimeout?: boolean
      /** @description On caller barge-in, cancel the in-progress server-side response. Intended for app-driven turn-taking configurations where the vendor does not cancel the response itself (server-VAD configurations are unaffected). Not in 0.9. */
      readonly cancelOnBargeIn?: boolean
    }
    /** @description Connects the caller to a large language model for a real-time voice conversation. Handles the complete STT → LLM → TTS pipeline, including turn detection, interruption handling, and tool/function calling. The caller speaks naturally and the LLM responds via synthesized speech. This is the primary verb for building AI voice agents on jambonz. Since 0.9.6. */
    VoiceagentS2s: {
      /** @constant */
      readonly verb: 'voiceagent_s2s'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
      /** @description The LLM vendor to use. */
      readonly vendor?: string
      /** @description The specific model to use from the vendor. */
      readonly model?: string
      /** @description Authentication credentials for the LLM vendor API. */
      readonly auth?: {
        /** @description The API key for the LLM vendor. */
        readonly apiKey?: string
      } & {
        readonly [key: string]: unknown
      }
      /** @description Additional connection options for the LLM vendor, such as custom base URLs or API versions. */
      readonly connectOptions?: {
        readonly [key: string]: unknown
      }
      /** @description Configuration passed to the LLM including the system prompt, temperature, tools/functions, and other model parameters. The structure varies by vendor but typically includes 'messages' (conversation history), 'temperature', 'tools' (function definitions), and 'maxTokens'. */
      readonly llmOptions: {
        readonly [key: string]: unknown
      }
      /** @description Model Context Protocol servers to connect to. MCP servers provide tools that the LLM can invoke during the conversation. */
      readonly mcpServers?: readonly components['schemas']['McpServer'][]
      /** @description A webhook invoked when the LLM conversation ends. Receives conversation details and should return the next verbs to execute. */
      readonly actionHook?: components['schemas']['ActionHook']
      /** @description A webhook invoked for real-time events during the LLM conversation (e.g. tool calls, transcription events). */
      readonly eventHook?: components['schemas']['ActionHook']
      /** @description A webhook invoked when the LLM calls a tool/function. Receives the tool name and arguments, and should return the tool result. */
      readonly toolHook?: components['schemas']['ActionHook']
      /** @description Declarative transfer-to-human config for s2s verbs. When present, the runtime injects a 'transfer_to_human' tool and runs the packaged transfer choreography when the model calls it. Not in 0.9. */
      readonly handoff?: components['schemas']['Handoff']
      /** @description Enable the built-in hangup tool for s2s verbs. When present, the runtime injects a 'hangup' tool; when the model calls it, the call is ended with a reason placed in an X-Reason SIP header (LLM-supplied reason wins, falling back to hangup.reason). Not in 0.9. */
      readonly hangup?: components['schemas']['HangupTool']
      /** @description List of event types to receive via the eventHook. */
      readonly events?: readonly string[]
      /** @description Opt-in per-response stall watchdog (s2s vendors that support app-driven turn-taking, e.g. openai). Milliseconds to wait for a solicited response to be acknowledged before declaring a stall. When the timer expires a '{type:"response.timeout"}' event is sent to the eventHook. Omit or set to 0 to disable (the default). Not in 0.9. */
      readonly responseTimeoutMs?: number
      /** @description When a response stall is detected (see responseTimeoutMs), cancel the in-progress server-side response so the next turn does not collide with an active response. Has no effect unless responseTimeoutMs is set. Not in 0.9. */
      readonly cancelOnResponseTimeout?: boolean
      /** @description On caller barge-in, cancel the in-progress server-side response. Intended for app-driven turn-taking configurations where the vendor does not cancel the response itself (server-VAD configurations are unaffected). Not in 0.9. */
      readonly cancelOnBargeIn?: boolean
    }
    /** @description Shortcut for 'llm' with vendor automatically set to 'ultravox'. Connects the caller to an Ultravox model for real-time speech-to-speech voice conversation. In 0.9, and since 10.1.0. */
    UltravoxS2s: {
      /** @constant */
      readonly verb: 'ultravox_s2s'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
      /** @description The LLM vendor (always 'ultravox' for this shortcut). */
      readonly vendor?: 'ultravox'
      /** @description The specific model to use from the vendor. */
      readonly model?: string
      /** @description Authentication credentials for the LLM vendor API. */
      readonly auth?: {
        /** @description The API key for the LLM vendor. */
        readonly apiKey?: string
      } & {
        readonly [key: string]: unknown
      }
      /** @description Additional connection options for the LLM vendor, such as custom base URLs or API versions. */
      readonly connectOptions?: {
        readonly [key: string]: unknown
      }
      /** @description Configuration passed to the LLM including the system prompt, temperature, tools/functions, and other model parameters. The structure varies by vendor but typically includes 'messages' (conversation history), 'temperature', 'tools' (function definitions), and 'maxTokens'. */
      readonly llmOptions: {
        readonly [key: string]: unknown
      }
      /** @description Model Context Protocol servers to connect to. MCP servers provide tools that the LLM can invoke during the conversation. */
      readonly mcpServers?: readonly components['schemas']['McpServer'][]
      /** @description A webhook invoked when the LLM conversation ends. Receives conversation details and should return the next verbs to execute. */
      readonly actionHook?: components['schemas']['ActionHook']
      /** @description A webhook invoked for real-time events during the LLM conversation (e.g. tool calls, transcription events). */
      readonly eventHook?: components['schemas']['ActionHook']
      /** @description A webhook invoked when the LLM calls a tool/function. Receives the tool name and arguments, and should return the tool result. */
      readonly toolHook?: components['schemas']['ActionHook']
      /** @description Declarative transfer-to-human config for s2s verbs. When present, the runtime injects a 'transfer_to_human' tool and runs the packaged transfer choreography when the model calls it. Not in 0.9. */
      readonly handoff?: components['schemas']['Handoff']
      /** @description Enable the built-in hangup tool for s2s verbs. When present, the runtime injects a 'hangup' tool; when the model calls it, the call is ended with a reason placed in an X-Reason SIP header (LLM-supplied reason wins, falling back to hangup.reason). Not in 0.9. */
      readonly hangup?: components['schemas']['HangupTool']
      /** @description List of event types to receive via the eventHook. */
      readonly events?: readonly string[]
      /** @description Opt-in per-response stall watchdog (s2s vendors that support app-driven turn-taking, e.g. openai). Milliseconds to wait for a solicited response to be acknowledged before declaring a stall. When the timer expires a '{type:"response.timeout"}' event is sent to the eventHook. Omit or set to 0 to disable (the default). Not in 0.9. */
      readonly responseTimeoutMs?: number
      /** @description When a response stall is detected (see responseTimeoutMs), cancel the in-progress server-side response so the next turn does not collide with an active response. Has no effect unless responseTimeoutMs is set. Not in 0.9. */
      readonly cancelOnResponseTimeout?: boolean
      /** @description On caller barge-in, cancel the in-progress server-side response. Intended for app-driven turn-taking configurations where the vendor does not cancel the response itself (server-VAD configurations are unaffected). Not in 0.9. */
      readonly cancelOnBargeIn?: boolean
    }
    /** @description Configures a complete voice AI agent by wiring together STT → LLM → TTS with integrated turn detection. Provides a higher-level abstraction than manually orchestrating the individual components. Optimized for building voice AI agents with proper turn-taking behavior. Since 10.1.0. */
    Agent: {
      /** @constant */
      readonly verb: 'agent'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
      /** @description Speech-to-text configuration for the agent. */
      readonly stt?: components['schemas']['Recognizer']
      /** @description Text-to-speech configuration for the agent. */
      readonly tts?: components['schemas']['Synthesizer']
      /** @description When using Deepgram Flux Multilingual, automatically adjust STT language hints and switch TTS voice based on detected language. Values: false (disabled), true (lock on first utterance), 'always' (continuously adapt on every turn). Default: false. */
      readonly autoLockLanguage?: boolean | 'always'
      /** @description Per-language overrides for TTS. Keys are BCP-47 language codes. When autoLockLanguage detects a language switch, the agent uses the corresponding config. */
      readonly languageConfig?: {
        readonly [key: string]: {
          /** @description TTS config override for this language. Merged with default tts. */
          readonly tts?: components['schemas']['Synthesizer']
        }
      }
      /** @description Turn detection strategy. Controls when the agent decides the user has finished speaking. STT vendors with native turn-taking (deepgramflux, assemblyai, speechmatics) always use their built-in detection regardless of this setting. */
      readonly turnDetection?:
        | ('stt' | 'krisp')
        | {
            /**
             * @description Turn detection mode. Currently only 'krisp' supports object-form tuning.
             * @enum {string}
             */
            readonly mode: 'krisp'
            /** @description Krisp end-of-turn confidence threshold (0.0–1.0). Lower values trigger earlier turn transitions. Default: 0.5 */
            readonly threshold?: number
            /** @description Optional Krisp model name override. */
            readonly model?: string
          }
      /** @description Controls whether and how the user can interrupt the assistant while it is speaking. */
      readonly bargeIn?: {
        /** @description Allow the user to interrupt the assistant while it is speaking. Default: true. */
        readonly enable?: boolean
        /**
         * @description How interruptions are detected. 'vad' (default): speech onset tentatively interrupts the assistant and is confirmed after minSpeechDuration of sustained speech, otherwise the assistant resumes. 'interruptPrediction': an ML model scores whether caller speech is a genuine interruption attempt vs backchannel (e.g. 'uh-huh'), so the assistant is never tentatively paused and backchannel does not cut it off; requires a provisioned vendor API key.
         * @enum {string}
         */
        readonly strategy?: 'vad' | 'interruptPrediction'
        /** @description Detection vendor for strategy 'interruptPrediction'; defaults to 'krisp' (currently the only option). Not used with strategy 'vad'. */
        readonly vendor?: string
        /** @description Probability threshold for interruptPrediction (0-1). Higher values require stronger evidence before interrupting the assistant. Default: 0.5. */
        readonly threshold?: number
        /** @description Seconds of detected speech required before confirming an interruption. Prevents brief noises from cutting off the assistant. Applies to strategy 'vad' only. Default: 0.5 */
        readonly minSpeechDuration?: number
        /** @description If true, once the user interrupts the assistant does not resume speaking. Default: false. */
        readonly sticky?: boolean
      } & {
        readonly [key: string]: unknown
      }
      /** @description Seconds to wait after the assistant finishes speaking before prompting the user to respond. 0 disables. Default: 0. */
      readonly noResponseTimeout?: number
      /** @description LLM configuration for the agent. Optional: when omitted, or when `vendor`/`model` are omitted, they fall back to the application's configured default LLM (like `stt`/`tts`). */
      readonly llm?: {
        /** @description LLM vendor id. Must match a `@jambonz/llm` registered adapter. Optional: falls back to the application's default LLM vendor. */
        readonly vendor?: string
        /** @description Vendor-specific model id (e.g. 'gpt-4o', 'claude-sonnet-4-5-20250929'). Optional: falls back to the application's default LLM model. */
        readonly model?: string
        /** @description Optional label to disambiguate when the account has multiple credentials for the same vendor. */
        readonly label?: string
        /** @description Optional inline credentials. When omitted, feature-server looks up credentials by (vendor, label) from the database. */
        readonly auth?: {
          readonly apiKey?: string
        } & {
          readonly [key: string]: unknown
        }
        /** @description SDK-level client options. */
        readonly connectOptions?: {
          readonly timeout?: number
          readonly maxRetries?: number
          readonly endpoint?: string
          readonly baseURL?: string
        }
        /** @description Per-call LLM configuration. */
        readonly llmOptions?: {
          /** @description System prompt for the model. Placed vendor-appropriately (top-level for Anthropic/Bedrock, config.systemInstruction for Gemini, role:'system' for OpenAI-compatibles). */
          readonly systemPrompt?: string
          /** @description Seed conversation history. A role:'system' entry is extracted into systemPrompt internally. */
          readonly messages?: readonly components['schemas']['AgentLlmMessage'][]
          /** @description Alias of 'messages' (historical). */
          readonly initialMessages?: readonly components['schemas']['AgentLlmMessage'][]
          /** @description Maximum tokens the model may generate per turn. */
          readonly maxTokens?: number
          /** @description Sampling temperature. */
          readonly temperature?: number
          /**
           * @description Vendor-neutral thinking/reasoning effort. Mapped per-vendor by the LLM adapter (Gemini thinkingLevel, OpenAI reasoning_effort, Anthropic extended thinking); ignored by vendors without a native equivalent. 'minimal' minimizes thinking for lowest TTFT on latency-sensitive voice turns.
           * @enum {string}
           */
          readonly reasoningEffort?: 'minimal' | 'low' | 'medium' | 'high'
          /** @description Tool / function definitions available to the model. The MCP-flat shape `{name, description, parameters}` is canonical; the OpenAI-wrapped form `{type:'function', function:{...}}` is also accepted. */
          readonly tools?: readonly {
            readonly [key: string]: unknown
          }[]
        }
      }
      /** @description A webhook invoked when the agent ends. */
      readonly actionHook?: components['schemas']['ActionHook']
      /** @description A webhook invoked for agent events. Receives event types: 'user_transcript' (user speech recognized), 'llm_response' (assistant reply), 'user_interruption' (barge-in detected), and 'turn_end' (end-of-turn summary with transcript, response, and latency metrics). */
      readonly eventHook?: components['schemas']['ActionHook']
      /** @description A webhook invoked when the LLM requests a tool/function call. The payload includes the tool name and arguments; the response provides the tool result. */
      readonly toolHook?: components['schemas']['ActionHook']
      /** @description Whether the LLM should generate an initial greeting before the user speaks. Default: true. */
      readonly greeting?: boolean
      /** @description Enable speculative LLM prompting before end-of-turn is confirmed. When using Krisp turn detection, set this to true to speculatively prompt the LLM before Krisp confirms the turn has ended. If the transcript matches when turn ends, buffered tokens are released immediately — reducing response latency. Note: Deepgram Flux performs early generation automatically via its native EagerEndOfTurn signal regardless of this setting. Default: false. */
      readonly earlyGeneration?: boolean
      /** @description Enable server-side noise isolation to reduce background noise on call audio. Defaults to filtering inbound (caller) audio; set direction to 'write' for outbound. Useful for improving STT accuracy in noisy environments. */
      readonly noiseIsolation?:
        | ('krisp' | 'rnnoise')
        | {
            /** @description Noise isolation vendor/mode (e.g. 'krisp'). */
            readonly mode: string
            /** @description Suppression level 0–100. Default: 100. */
            readonly level?: number
            /**
             * @description Audio direction to apply noise isolation. 'read' filters caller audio, 'write' filters outbound audio. Default: 'read'.
             * @enum {string}
             */
            readonly direction?: 'read' | 'write'
            /** @description Optional model name override. */
            readonly model?: string
          }
      /** @description External MCP servers that provide tools to the LLM. The agent connects at startup via SSE, discovers available tools, and makes them callable by the LLM. */
      readonly mcpServers?: readonly {
        /** @description Anything that the application wants to carry along. */
        readonly _?: unknown
        /** @description The URL of the MCP server. */
        readonly url: string
        /** @description Authentication for the MCP server. */
        readonly auth?: {
          readonly [key: string]: unknown
        }
        /** @description MCP root definitions. */
        readonly roots?: readonly {
          readonly [key: string]: unknown
        }[]
      }[]
      /** @description Declarative transfer-to-human config. When present, the runtime injects a 'transfer_to_human' tool into the agent's toolset and runs the packaged transfer choreography (blind/warm) when the LLM calls it. */
      readonly handoff?: components['schemas']['Handoff']
      /** @description Enable the built-in hangup tool. When present, the runtime injects a 'hangup' tool into the agent's toolset; when the LLM calls it, the call is ended with a reason placed in an X-Reason SIP header (LLM-supplied reason wins, falling back to hangup.reason). */
      readonly hangup?: components['schemas']['HangupTool']
      /** @description Configuration for playing filler audio while tool calls are in progress. Prevents silence during long-running tool executions. */
      readonly toolFiller?: false | components['schemas']['AgentToolFillerConfig']
    }
    /** @description Shortcut for 'llm' with vendor automatically set to 'gptlive'. Connects the caller to OpenAI's GPT Live API (limited-access alpha, e.g. model gpt-live-1-boulder-alpha) for real-time speech-to-speech voice conversation. This is a different wire protocol from the OpenAI Realtime API used by 'openai_s2s': llmOptions takes only a session_update (there is no response_create — the model starts and drives the conversation itself), and work the model wants done arrives as a delegation. Set session_update.delegation.type to 'client' to be asked for free-form text context (answer with a delegation.context.append via llm:update), or to 'responses' to run a Responses API turn that can make function calls (answer with delegation.function_call_output.create). A 'responses' delegation carries a required nested object, delegation.responses, whose 'model' is mandatory and whose 'tools' take the flat Responses function shape. Tool support — mcpServers, handoff and hangup — requires delegation.type 'responses' with delegation.responses.model set. auth takes the OpenAI apiKey; the model is carried in the connection URL, so do not set session_update.model. Since 11.1.0. */
    GptliveS2s: {
      /** @constant */
      readonly verb: 'gptlive_s2s'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
      /**
       * @description The LLM vendor (always 'gptlive' for this shortcut).
       * @constant
       */
      readonly vendor?: 'gptlive'
      /** @description The specific model to use from the vendor. */
      readonly model?: string
      /** @description OpenAI credentials. */
      readonly auth: {
        /** @description The OpenAI API key. Required — the session cannot be authenticated without it. */
        readonly apiKey: string
      } & {
        readonly [key: string]: unknown
      }
      /** @description Additional connection options for the LLM vendor, such as custom base URLs or API versions. */
      readonly connectOptions?: {
        readonly [key: string]: unknown
      }
      readonly llmOptions: {
        /** @description Startup configuration, sent as the first session.update client event. Required: the server withholds session.started — and therefore caller audio — until it arrives. */
        readonly session_update: {
          /** @description Not allowed: the model travels in the connection URL. Set the verb's top-level 'model' property instead. */
          readonly model?: undefined
          /** @description How the model delegates work it cannot do itself. Replacing this mid-call requires the complete object. */
          readonly delegation?: {
            /**
             * @description 'client' asks the application for free-form text context; 'responses' runs a Responses API turn that can make function calls. Tools — mcpServers, handoff, hangup — require 'responses'.
             * @enum {string}
             */
            readonly type?: 'client' | 'responses'
            /** @description Configuration for a Responses-targeted delegation. Required when type is 'responses'. */
            readonly responses?: {
              /** @description The Responses-side model the delegated turns run on (e.g. gpt-5.5). Required by the server, and distinct from the GPT Live voice model in the connection URL. */
              readonly model: string
              /** @description Function tools in the flat Responses shape: {type:'function', name, description, parameters}. jambonz prepends the injected handoff/hangup/MCP tools here. */
              readonly tools?: readonly {
                readonly [key: string]: unknown
              }[]
              readonly instructions?: string
            } & {
              readonly [key: string]: unknown
            }
            /** @description Not allowed here: a Responses delegation's tools belong at delegation.responses.tools. Tools placed at this level are rejected by the server at session start. */
            readonly tools?: undefined
          } & {
            readonly [key: string]: unknown
          }
        } & {
          readonly [key: string]: unknown
        }
      } & {
        readonly [key: string]: unknown
      }
      /** @description Model Context Protocol servers to connect to. MCP servers provide tools that the LLM can invoke during the conversation. */
      readonly mcpServers?: readonly {
        /** @description Anything that the application wants to carry along. */
        readonly _?: unknown
        /** @description The URL of the MCP server. */
        readonly url: string
        /** @description Authentication for the MCP server. */
        readonly auth?: {
          readonly [key: string]: unknown
        }
        /** @description MCP root definitions. */
        readonly roots?: readonly {
          readonly [key: string]: unknown
        }[]
      }[]
      /** @description A webhook invoked when the LLM conversation ends. Receives conversation details and should return the next verbs to execute. */
      readonly actionHook?: components['schemas']['ActionHook']
      /** @description A webhook invoked for real-time events during the LLM conversation (e.g. tool calls, transcription events). */
      readonly eventHook?: components['schemas']['ActionHook']
      /** @description A webhook invoked when the LLM calls a tool/function. Receives the tool name and arguments, and should return the tool result. */
      readonly toolHook?: components['schemas']['ActionHook']
      /** @description Declarative transfer-to-human config for s2s verbs. When present, the runtime injects a 'transfer_to_human' tool and runs the packaged transfer choreography when the model calls it. */
      readonly handoff?: components['schemas']['Handoff']
      /** @description Enable the built-in hangup tool for s2s verbs. When present, the runtime injects a 'hangup' tool; when the model calls it, the call is ended with a reason placed in an X-Reason SIP header (LLM-supplied reason wins, falling back to hangup.reason). */
      readonly hangup?: components['schemas']['HangupTool']
      /** @description List of event types to receive via the eventHook. */
      readonly events?: readonly string[]
      /** @description Opt-in per-response stall watchdog (s2s vendors that support app-driven turn-taking, e.g. openai). Milliseconds to wait for a solicited response to be acknowledged before declaring a stall. When the timer expires a '{type:"response.timeout"}' event is sent to the eventHook. Omit or set to 0 to disable (the default). */
      readonly responseTimeoutMs?: number
      /** @description When a response stall is detected (see responseTimeoutMs), cancel the in-progress server-side response so the next turn does not collide with an active response. Has no effect unless responseTimeoutMs is set. */
      readonly cancelOnResponseTimeout?: boolean
      /** @description On caller barge-in, cancel the in-progress server-side response. Intended for app-driven turn-taking configurations where the vendor does not cancel the response itself (server-VAD configurations are unaffected). */
      readonly cancelOnBargeIn?: boolean
    }
    /** @description Shortcut for 'llm' with vendor automatically set to 'qwen'. Connects the caller to an Alibaba Qwen Omni-Realtime model (e.g. qwen3.5-omni-plus-realtime, qwen3.5-omni-flash-realtime) for real-time speech-to-speech voice conversation. auth takes the DashScope apiKey (required; keys are region-bound) and an optional host — default dashscope-intl.aliyuncs.com (international); set a workspace-scoped host (ws-<workspaceId>.<region>.maas.aliyuncs.com) or dashscope.aliyuncs.com for the China (Beijing) region. Since release 10. */
    QwenS2s: {
      /** @constant */
      readonly verb: 'qwen_s2s'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
      /**
       * @description The LLM vendor (always 'qwen' for this shortcut).
       * @constant
       */
      readonly vendor?: 'qwen'
      /** @description The specific model to use from the vendor. */
      readonly model?: string
      /** @description Authentication credentials for the LLM vendor API. */
      readonly auth?: {
        /** @description The API key for the LLM vendor. */
        readonly apiKey?: string
      } & {
        readonly [key: string]: unknown
      }
      /** @description Additional connection options for the LLM vendor, such as custom base URLs or API versions. */
      readonly connectOptions?: {
        readonly [key: string]: unknown
      }
      /** @description Configuration passed to the LLM including the system prompt, temperature, tools/functions, and other model parameters. The structure varies by vendor but typically includes 'messages' (conversation history), 'temperature', 'tools' (function definitions), and 'maxTokens'. */
      readonly llmOptions: {
        readonly [key: string]: unknown
      }
      /** @description Model Context Protocol servers to connect to. MCP servers provide tools that the LLM can invoke during the conversation. */
      readonly mcpServers?: readonly {
        /** @description Anything that the application wants to carry along. */
        readonly _?: unknown
        /** @description The URL of the MCP server. */
        readonly url: string
        /** @description Authentication for the MCP server. */
        readonly auth?: {
          readonly [key: string]: unknown
        }
        /** @description MCP root definitions. */
        readonly roots?: readonly {
          readonly [key: string]: unknown
        }[]
      }[]
      /** @description A webhook invoked when the LLM conversation ends. Receives conversation details and should return the next verbs to execute. */
      readonly actionHook?: components['schemas']['ActionHook']
      /** @description A webhook invoked for real-time events during the LLM conversation (e.g. tool calls, transcription events). */
      readonly eventHook?: components['schemas']['ActionHook']
      /** @description A webhook invoked when the LLM calls a tool/function. Receives the tool name and arguments, and should return the tool result. */
      readonly toolHook?: components['schemas']['ActionHook']
      /** @description Declarative transfer-to-human config for s2s verbs. When present, the runtime injects a 'transfer_to_human' tool and runs the packaged transfer choreography when the model calls it. */
      readonly handoff?: components['schemas']['Handoff']
      /** @description Enable the built-in hangup tool for s2s verbs. When present, the runtime injects a 'hangup' tool; when the model calls it, the call is ended with a reason placed in an X-Reason SIP header (LLM-supplied reason wins, falling back to hangup.reason). */
      readonly hangup?: components['schemas']['HangupTool']
      /** @description List of event types to receive via the eventHook. */
      readonly events?: readonly string[]
      /** @description Opt-in per-response stall watchdog (s2s vendors that support app-driven turn-taking, e.g. openai). Milliseconds to wait for a solicited response to be acknowledged before declaring a stall. When the timer expires a '{type:"response.timeout"}' event is sent to the eventHook. Omit or set to 0 to disable (the default). */
      readonly responseTimeoutMs?: number
      /** @description When a response stall is detected (see responseTimeoutMs), cancel the in-progress server-side response so the next turn does not collide with an active response. Has no effect unless responseTimeoutMs is set. */
      readonly cancelOnResponseTimeout?: boolean
      /** @description On caller barge-in, cancel the in-progress server-side response. Intended for app-driven turn-taking configurations where the vendor does not cancel the response itself (server-VAD configurations are unaffected). */
      readonly cancelOnBargeIn?: boolean
    }
    /** @description Places the caller into a multi-party room. `room` is a synonym for `conference` with identical shape and behavior, using the Voice-AI-friendly name; prefer `room` in new applications. The shape is defined entirely by the conference verb (referenced here) so the two never drift. Since release 10. */
    Room: {
      /** @constant */
      readonly verb: 'room'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
      /** @description The name of the conference room. All callers joining the same named conference are connected together. */
      readonly name: string
      /** @description If true, play a beep when participants join or leave. */
      readonly beep?: boolean
      /** @description A tag to identify this participant. Can be used to target specific members for actions like muting or whispering. */
      readonly memberTag?: string
      /** @description If set, this participant's audio is only heard by the member with the specified memberTag. Creates a private whisper channel. */
      readonly speakOnlyTo?: string
      /** @description If true (default), the conference starts when this participant joins. If false, this participant waits silently until a participant with startConferenceOnEnter=true joins. */
      readonly startConferenceOnEnter?: boolean
      /** @description If true, the conference ends for all participants when this participant leaves. */
      readonly endConferenceOnExit?: boolean
      /** @description Maximum duration of the conference in seconds. */
      readonly endConferenceDuration?: number
      /** @description Maximum number of participants allowed in the conference. */
      readonly maxParticipants?: number
      /** @description If true, this participant joins the conference muted. */
      readonly joinMuted?: boolean
      /** @description A webhook invoked when this participant leaves the conference. */
      readonly actionHook?: components['schemas']['ActionHook']
      /** @description A webhook invoked while this participant is waiting for the conference to start. Should return verbs to play (e.g. hold music). */
      readonly waitHook?: components['schemas']['ActionHook']
      /** @description List of conference events to receive via the statusHook. */
      readonly statusEvents?: readonly string[]
      /** @description A webhook to receive conference status events (joins, leaves, etc.). */
      readonly statusHook?: components['schemas']['ActionHook']
      /** @description A webhook invoked when this participant first enters the conference. */
      readonly enterHook?: components['schemas']['ActionHook']
      /** @description Recording configuration for the conference. */
      readonly record?: {
        readonly [key: string]: unknown
      }
      /** @description Audio streaming configuration for the conference. `stream` is the preferred synonym. */
      readonly listen?: {
        readonly [key: string]: unknown
      }
      /** @description Fork the room's mixed audio to a WebSocket (preferred synonym for `listen`). */
      readonly stream?: {
        readonly [key: string]: unknown
      }
      /** @description If true, DTMF events from this participant are distributed to all other participants. */
      readonly distributeDtmf?: boolean
    }
    /** @description Packages blind and warm parked/three-way transfer with built-in failure handling. Composes transferOptions for the shared transfer choreography and adds a verb identifier, an optional instance id, and a brief object for warm transfers where the app author supplies the literal spoken summary delivered to the destination. Since 10.3.0. */
    Transfer: {
      /** @constant */
      readonly verb: 'transfer'
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /**
       * @description Transfer mode: 'blind' hands off immediately without waiting for the destination to accept; 'warm' allows the agent to brief the destination before connecting the caller.
       * @enum {string}
       */
      readonly mode: 'blind' | 'warm'
      /**
       * @description blind only: 'refer' sends a SIP REFER to the remote end; 'dial' places a bridged outbound call. Not auto-detected — must be set explicitly when the default 'refer' is not appropriate.
       * @enum {string}
       */
      readonly blindMethod?: 'refer' | 'dial'
      /** @description warm only: when true the caller is added to a three-way conference and can hear the brief; when false the caller is parked (on hold) and does not hear the conversation between agent and destination. */
      readonly callerPresent?: boolean
      /** @description One or more call destinations. All targets are rung simultaneously; the first to answer wins. */
      readonly target: readonly components['schemas']['Target'][]
      /** @description Caller ID presented to the transfer destination. */
      readonly callerId?: string
      /** @description warm/parked only: verbs to execute for the parked caller while the agent briefs the destination (e.g. play hold music). Only invoked when callerPresent is false. */
      readonly onHoldHook?: components['schemas']['ActionHook']
      /** @description Seconds to wait for the destination to answer before applying the onNoAnswer disposition. */
      readonly timeout?: number
      /** @description Optional human-side acceptance gate. The destination hears a prompt and must press the specified digit to accept. A wrong digit, timeout, or hangup is treated as a 'decline' disposition. */
      readonly confirm?: {
        /** @description Text or URL of the prompt played to the destination. */
        readonly prompt: string
        /** @description Single DTMF digit the destination must press to accept the transfer. */
        readonly digit: string
      }
      /** @description warm only: optional answering-machine detection run on the destination leg. Off by default; a 'machine' result is treated as a 'decline' disposition. */
      readonly amd?: components['schemas']['Amd']
      /** @description Per-outcome fallback actions when the transfer does not complete normally. */
      readonly disposition?: {
        /**
         * @description Action when the destination does not answer within timeout.
         * @enum {string}
         */
        readonly onNoAnswer?: 'return' | 'voicemail' | 'hangup'
        /**
         * @description Action when the destination returns a busy signal.
         * @enum {string}
         */
        readonly onBusy?: 'return' | 'voicemail' | 'hangup'
        /**
         * @description Action when the destination declines the transfer (confirm gate failed, AMD detected machine, or explicit rejection).
         * @enum {string}
         */
        readonly onDecline?: 'return' | 'voicemail' | 'hangup'
        /**
         * @description Action when a protocol-level error occurs on the destination leg.
         * @enum {string}
         */
        readonly onFailure?: 'return' | 'voicemail' | 'hangup'
        /** @description SIP URI or HTTP URL to route the caller to voicemail. Required when any disposition value is 'voicemail'. */
        readonly voicemailUrl?: string
      }
      /** @description Fires when the transfer resolves — whether the call was bridged, returned to the caller, sent to voicemail, or failed. */
      readonly actionHook?: components['schemas']['ActionHook']
      /** @description Optional hook for in-progress transfer events (e.g. destination ringing, brief started). */
      readonly eventHook?: components['schemas']['ActionHook']
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
      /** @description warm only. The spoken summary delivered to the destination (human). */
      readonly brief?: {
        /** @description The spoken briefing text. */
        readonly text: string
        /** @description Optional voice/vendor for the brief. Defaults to the session synthesizer. */
        readonly synthesizer?: components['schemas']['Synthesizer']
      }
    }
    /** @description The record of @jambonz/verb-specifications/specs.json. */
    RecordAction: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      readonly path: string
    }
    /** @description xAI-specific STT options. Only applies when recognizer vendor is 'xai'. */
    XaiOptions: {
      /** @description xAI API key. Overrides the key configured in jambonz. */
      readonly apiKey?: string
      /** @description Milliseconds of silence before an utterance is considered final. Range 0-5000. */
      readonly endpointing?: number
      /** @description Enable speaker diarization. */
      readonly diarize?: boolean
      /** @description Include filler words (um, uh) in transcript. */
      readonly fillerWords?: boolean
      /** @description Key terms to boost recognition for. */
      readonly keyterms?: readonly string[]
      /** @description End-of-turn confidence threshold, between 0.0 and 1.0. */
      readonly smartTurn?: number
      /** @description Maximum milliseconds of silence to wait before forcing an end-of-turn final result. Range 1-5000. */
      readonly smartTurnTimeout?: number
    }
    /** @description Modulate-specific STT options. Only applies when recognizer vendor is 'modulate'. Modulate does not return confidence scores; transcripts are reported with confidence 1.0. The model is selected with the top-level recognizer 'model' property: 'velma-2-stt-streaming' (multilingual, the default) or 'velma-2-stt-streaming-english-v2' (low-latency English). */
    ModulateOptions: {
      /** @description Modulate API key. Overrides the key configured in jambonz. */
      readonly apiKey?: string
      /** @description Only applies to model 'velma-2-stt-streaming-english-v2': emit a final transcript for each pause-delimited speech segment. Defaults to true in jambonz; set false to receive a single final transcript when the stream ends. */
      readonly endpointing?: boolean
      /** @description Only applies to model 'velma-2-stt-streaming': detect the speaker's emotional tone for each utterance. */
      readonly emotionSignal?: boolean
      /** @description Only applies to model 'velma-2-stt-streaming': identify the speaker's accent for each utterance. */
      readonly accentSignal?: boolean
      /** @description Only applies to model 'velma-2-stt-streaming': score each utterance for synthetic (deepfake) voice likelihood. */
      readonly deepfakeSignal?: boolean
      /** @description Only applies to model 'velma-2-stt-streaming': wrap detected PII/PHI in tags within the transcript text. */
      readonly piiPhiTagging?: boolean
      /** @description Custom host to connect to instead of platform.modulate.ai. */
      readonly modulateSttUri?: string
      /** @description Use TLS when connecting to a custom host. Default true. */
      readonly modulateSttUseTls?: boolean
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
    /** @description The sm_audioEventsConfig of @jambonz/verb-specifications/specs.json. */
    SmAudioEventsConfig: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
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
    /**
     * @description Manages audio dubbing tracks on a call. Allows adding, removing, and controlling auxiliary audio tracks that are mixed into the call audio. Used for background music, coaching whispers, or injecting audio from external sources.
     *
     *     **Track Routing:** Tracks are heard by the party on whose call leg they are created. A dub verb in the main verb stack (A-leg) creates tracks heard by the caller. A dub verb nested in the dial verb's `dub` array creates tracks heard by the callee. When using injectCommand to play/say on a track from a different call leg, pass the target call's `call_sid` as the third argument to `session.injectCommand()` to route the command to the correct leg.
     */
    DubProperties: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /** @description An optional unique identifier for this verb instance. */
      readonly id?: string
      /**
       * @description The dubbing action to perform.
       * @enum {string}
       */
      readonly action: 'addTrack' | 'removeTrack' | 'silenceTrack' | 'playOnTrack' | 'sayOnTrack'
      /** @description The name of the audio track. Used to reference the track in subsequent dub actions. */
      readonly track: string
      /** @description URL of an audio file to play on the track. Used with 'playOnTrack' action. */
      readonly play?: string
      /** @description Text to synthesize and play on the track. Used with 'sayOnTrack' action. Can be a string or a say configuration object. */
      readonly say?:
        | string
        | {
            readonly [key: string]: unknown
          }
      /** @description If true, loop the audio on the track continuously. */
      readonly loop?: boolean
      /** @description Audio gain for the track in dB. Use negative values to reduce volume. */
      readonly gain?: number | string
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
    /** @description Declarative transfer-to-human config for conversational verbs (agent and s2s); runtime injects a transfer-to-human tool and runs the packaged choreography when the model calls it. */
    Handoff: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /**
       * @description Transfer mode: 'blind' hands off immediately without waiting for the destination to accept; 'warm' allows the agent to brief the destination before connecting the caller.
       * @enum {string}
       */
      readonly mode: 'blind' | 'warm'
      /**
       * @description blind only: 'refer' sends a SIP REFER to the remote end; 'dial' places a bridged outbound call. Not auto-detected — must be set explicitly when the default 'refer' is not appropriate.
       * @enum {string}
       */
      readonly blindMethod?: 'refer' | 'dial'
      /** @description warm only: when true the caller is added to a three-way conference and can hear the brief; when false the caller is parked (on hold) and does not hear the conversation between agent and destination. */
      readonly callerPresent?: boolean
      /** @description One or more call destinations. All targets are rung simultaneously; the first to answer wins. */
      readonly target: readonly components['schemas']['Target'][]
      /** @description Caller ID presented to the transfer destination. */
      readonly callerId?: string
      /** @description warm/parked only: verbs to execute for the parked caller while the agent briefs the destination (e.g. play hold music). Only invoked when callerPresent is false. */
      readonly onHoldHook?: components['schemas']['ActionHook']
      /** @description Seconds to wait for the destination to answer before applying the onNoAnswer disposition. */
      readonly timeout?: number
      /** @description Optional human-side acceptance gate. The destination hears a prompt and must press the specified digit to accept. A wrong digit, timeout, or hangup is treated as a 'decline' disposition. */
      readonly confirm?: {
        /** @description Text or URL of the prompt played to the destination. */
        readonly prompt: string
        /** @description Single DTMF digit the destination must press to accept the transfer. */
        readonly digit: string
      }
      /** @description warm only: optional answering-machine detection run on the destination leg. Off by default; a 'machine' result is treated as a 'decline' disposition. */
      readonly amd?: components['schemas']['Amd']
      /** @description Per-outcome fallback actions when the transfer does not complete normally. */
      readonly disposition?: {
        /**
         * @description Action when the destination does not answer within timeout.
         * @enum {string}
         */
        readonly onNoAnswer?: 'return' | 'voicemail' | 'hangup'
        /**
         * @description Action when the destination returns a busy signal.
         * @enum {string}
         */
        readonly onBusy?: 'return' | 'voicemail' | 'hangup'
        /**
         * @description Action when the destination declines the transfer (confirm gate failed, AMD detected machine, or explicit rejection).
         * @enum {string}
         */
        readonly onDecline?: 'return' | 'voicemail' | 'hangup'
        /**
         * @description Action when a protocol-level error occurs on the destination leg.
         * @enum {string}
         */
        readonly onFailure?: 'return' | 'voicemail' | 'hangup'
        /** @description SIP URI or HTTP URL to route the caller to voicemail. Required when any disposition value is 'voicemail'. */
        readonly voicemailUrl?: string
      }
      /** @description Fires when the transfer resolves — whether the call was bridged, returned to the caller, sent to voicemail, or failed. */
      readonly actionHook?: components['schemas']['ActionHook']
      /** @description Optional hook for in-progress transfer events (e.g. destination ringing, brief started). */
      readonly eventHook?: components['schemas']['ActionHook']
      /** @description 'auto' = LLM writes the summary; 'none' = no spoken brief; {template} = guidance for the LLM's summary. */
      readonly brief?:
        | ('auto' | 'none')
        | {
            readonly template: string
          }
      /** @description Optional voice/vendor for the spoken brief. Defaults to the session synthesizer. */
      readonly briefSynthesizer?: components['schemas']['Synthesizer']
      /** @description Override the injected tool name. */
      readonly toolName?: string
      /** @description Override the injected tool description shown to the LLM. */
      readonly toolDescription?: string
    }
    /** @description Enable the built-in hangup tool for conversational verbs (agent and s2s). When present, the runtime injects a 'hangup' tool; when the model calls it, the call is ended with a reason placed in an X-Reason SIP header. The LLM-supplied reason wins, falling back to the app-supplied default below. */
    HangupTool: {
      /** @description Default reason placed in the X-Reason SIP header when the call is hung up. Used as a fallback when the LLM does not supply its own reason. */
      readonly reason?: string
    }
    /** @description A conversation-history message. The library normalizes content to a string; adapters may carry vendor-native shapes internally. */
    AgentLlmMessage: {
      /** @enum {string} */
      readonly role: 'system' | 'user' | 'assistant' | 'tool'
      readonly content: unknown
    } & {
      readonly [key: string]: unknown
    }
    AgentToolFillerConfig: {
      /** @description Anything that the application wants to carry along. */
      readonly _?: unknown
      /**
       * @description Filler mode. 'audio' plays a looping audio file (killed immediately when tool returns). 'backchannel' uses TTS to speak short phrases like 'one moment...' or 'checking that...' (allowed to complete before next action).
       * @enum {string}
       */
      readonly type: 'audio' | 'backchannel'
      /** @description Seconds to wait after tool invocation before playing filler. Prevents filler on fast tools. Default: 2 */
      readonly startDelaySecs?: number
      /** @description Audio file URL (for type='audio'). Should be loopable. Playback stops immediately when tool returns. */
      readonly url?: string
      /** @description Free-form style hint for LLM-generated phrases (for type='backchannel'). Examples: 'casual', 'professional', 'friendly and patient'. The LLM interprets this when generating filler phrases at call start. */
      readonly style?: string
      /** @description Seconds from tool invocation before generating a longer explanatory response (for type='backchannel'). Useful for tools that may take 10+ seconds. Default: 10 */
      readonly escalationSecs?: number
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
export type TransferAction = components['schemas']['TransferAction']
export type SipRequestAction = components['schemas']['SipRequestAction']
export type InDialogRequest = components['schemas']['InDialogRequest']
export type LlmAction = components['schemas']['LlmAction']
export type LlmTool = components['schemas']['LlmTool']
export type LlmFunctionCall = components['schemas']['LlmFunctionCall']
export type LlmToolReply = components['schemas']['LlmToolReply']
export type LlmEvent = components['schemas']['LlmEvent']
export type AgentEvent = components['schemas']['AgentEvent']
export type AgentTurnEnd = components['schemas']['AgentTurnEnd']
export type AgentToolCall = components['schemas']['AgentToolCall']
export type AgentLatency = components['schemas']['AgentLatency']
export type AgentPreflight = components['schemas']['AgentPreflight']
export type AgentUserTranscript = components['schemas']['AgentUserTranscript']
export type AgentLlmResponse = components['schemas']['AgentLlmResponse']
export type AgentUserInterruption = components['schemas']['AgentUserInterruption']
export type UnlistedAgentEvent = components['schemas']['UnlistedAgentEvent']
export type AgentTool = components['schemas']['AgentTool']
export type AgentToolReply = components['schemas']['AgentToolReply']
export type AgentAction = components['schemas']['AgentAction']
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
export type DialogflowTool = components['schemas']['DialogflowTool']
export type DialogflowToolCall = components['schemas']['DialogflowToolCall']
export type DialogflowToolReply = components['schemas']['DialogflowToolReply']
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
export type ActionHook = components['schemas']['ActionHook']
export type ListenProperties = components['schemas']['ListenProperties']
export type Auth = components['schemas']['Auth']
export type BidirectionalAudio = components['schemas']['BidirectionalAudio']
export type TranscribeProperties = components['schemas']['TranscribeProperties']
export type Recognizer = components['schemas']['Recognizer']
export type Vad = components['schemas']['Vad']
export type DeepgramOptions = components['schemas']['DeepgramOptions']
export type GoogleOptions = components['schemas']['GoogleOptions']
export type AwsOptions = components['schemas']['AwsOptions']
export type AzureOptions = components['schemas']['AzureOptions']
export type IbmOptions = components['schemas']['IbmOptions']
export type NvidiaOptions = components['schemas']['NvidiaOptions']
export type SonioxOptions = components['schemas']['SonioxOptions']
export type SonioxStorage = components['schemas']['SonioxStorage']
export type AssemblyAiOptions = components['schemas']['AssemblyAiOptions']
export type SpeechmaticsOptions = components['schemas']['SpeechmaticsOptions']
export type SmTranscriptionConfig = components['schemas']['SmTranscriptionConfig']
export type SmSpeakerDiarizationConfig = components['schemas']['SmSpeakerDiarizationConfig']
export type SmConversationConfig = components['schemas']['SmConversationConfig']
export type SmPuctuationOverrides = components['schemas']['SmPuctuationOverrides']
export type SmAudioFilteringConfig = components['schemas']['SmAudioFilteringConfig']
export type SmTranscriptFilteringConfig = components['schemas']['SmTranscriptFilteringConfig']
export type SmTranslationConfig = components['schemas']['SmTranslationConfig']
export type OpenaiOptions = components['schemas']['OpenaiOptions']
export type PromptTemplates = components['schemas']['PromptTemplates']
export type TurnDetection = components['schemas']['TurnDetection']
export type HoundifyOptions = components['schemas']['HoundifyOptions']
export type GladiaOptions = components['schemas']['GladiaOptions']
export type ElevenlabsOptions = components['schemas']['ElevenlabsOptions']
export type CustomOptions = components['schemas']['CustomOptions']
export type Config = components['schemas']['Config']
export type Synthesizer = components['schemas']['Synthesizer']
export type BargeIn = components['schemas']['BargeIn']
export type TtsStream = components['schemas']['TtsStream']
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
export type Dialogflow = components['schemas']['Dialogflow']
export type QueryInput = components['schemas']['QueryInput']
export type Dtmf = components['schemas']['Dtmf']
export type Dub = components['schemas']['Dub']
export type Enqueue = components['schemas']['Enqueue']
export type Gather = components['schemas']['Gather']
export type SayProperties = components['schemas']['SayProperties']
export type PlayProperties = components['schemas']['PlayProperties']
export type Hangup = components['schemas']['Hangup']
export type Lex = components['schemas']['Lex']
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
export type Agent = components['schemas']['Agent']
export type GptliveS2s = components['schemas']['GptliveS2s']
export type QwenS2s = components['schemas']['QwenS2s']
export type Room = components['schemas']['Room']
export type Transfer = components['schemas']['Transfer']
export type RecordAction = components['schemas']['RecordAction']
export type XaiOptions = components['schemas']['XaiOptions']
export type ModulateOptions = components['schemas']['ModulateOptions']
export type NuanceOptions = components['schemas']['NuanceOptions']
export type Formatting = components['schemas']['Formatting']
export type Resource = components['schemas']['Resource']
export type ResourceReference = components['schemas']['ResourceReference']
export type CobaltOptions = components['schemas']['CobaltOptions']
export type VerbioOptions = components['schemas']['VerbioOptions']
export type SmAudioEventsConfig = components['schemas']['SmAudioEventsConfig']
export type RecordOptions = components['schemas']['RecordOptions']
export type ListenOptions = components['schemas']['ListenOptions']
export type TranscribeOptions = components['schemas']['TranscribeOptions']
export type DubProperties = components['schemas']['DubProperties']
export type LexIntent = components['schemas']['LexIntent']
export type Handoff = components['schemas']['Handoff']
export type HangupTool = components['schemas']['HangupTool']
export type AgentLlmMessage = components['schemas']['AgentLlmMessage']
export type AgentToolFillerConfig = components['schemas']['AgentToolFillerConfig']
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
  transferAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['TransferAction']
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
  agentEvent: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AgentEvent']
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
  agentTool: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AgentTool']
      }
    }
    responses: {
      /** @description What the function returned, as an object, which is given to the model as text. Without a `Content-Type` of `application/json`, or with 204, the model gets an empty text and makes the best of it. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AgentToolReply']
        }
      }
    }
  }
  agentAction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AgentAction']
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
  dialogflowTool: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['DialogflowTool']
      }
    }
    responses: {
      /** @description What the function returned, or what went wrong. With neither the conversation does not go on. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DialogflowToolReply']
        }
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
