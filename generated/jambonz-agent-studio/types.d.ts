// Made from openapi/jambonz-agent-studio.yaml by `npm run generate`.
import type { Unlisted } from 'callhooks'
export type paths = Record<string, never>
export interface webhooks {
  result: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A call of an agent has ended, and this is its result
     * @description Configured at an outbound agent, under *Placing calls*. Sent once per call, shortly after its end, for every call
     *     of the agent while the URL is set; `is_test` tells test calls. Beside the signature come `x-studio-event`
     *     (`call.completed`) and `x-studio-delivery`, which is the id of the call and the same on every retry.
     *
     *     The page names more that is in the body (who answered, whether the goal was reached, how a transfer went, how long
     *     the call was), but not under which names, as far as it could be read.
     */
    post: operations['result']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
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
     * Something has happened in a call that runs
     * @description Configured at an agent, under *Situations*, *Call events to your server*, with the events that it wants. Only for an
     *     agent whose speech-to-text, language model and text-to-speech jambonz runs. Test calls send them too.
     */
    post: operations['callEvents']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  toolRequest: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * The language model uses an HTTP tool of the agent
     * @description One per tool, configured with it: the body is what its author has laid down, and the model has filled in. Also sent
     *     by *Test this tool*. The caller waits in silence for the answer, 8 seconds unless the tool says 1 to 15.
     */
    post: operations['toolRequest']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
}
export interface components {
  schemas: {
    /** @description The result of a call, as far as its fields could be read. */
    CallResult: {
      /** @description What has happened. One event is documented. */
      event: 'call.completed' | Unlisted
      /** @description The id of the call, which `x-studio-delivery` repeats. */
      call_id: string
      /** @description The id of the agent. */
      agent?: string
      /** @description Whether it was a test call. */
      is_test?: boolean
    }
    /** @description An event of a call. The pages say which events there are, what is in `data`, and that `call_sid` is in each; where the name of the event stands is inferred, so it is not required. */
    CallEvent: {
      /** @description Which event it is. The result of a tool, the start and end of a situation, and the end of a call have names that could not be read. */
      event?: 'call_start' | 'user_transcript' | 'llm_response' | 'user_interruption' | Unlisted
      /** @description The id of the call at jambonz, to which actions can be pushed. */
      call_sid: string
      /** @description What the event is about. */
      data?: {
        /** @description Of `call_start`. */
        direction?: 'inbound' | 'outbound' | Unlisted
        /** @description Who calls. Of `call_start`. */
        from?: string
        /** @description Who is called. Of `call_start`. */
        to?: string
        /** @description Whether it is a test call. Of `call_start`. */
        test?: boolean
        /** @description What the caller has said. Of `user_transcript`. */
        transcript?: string
        /** @description What the agent replies. Of `llm_response`. */
        response?: string
      }
    }
    /** @description What to do in the call. */
    CallEventReply: {
      readonly actions?: components['schemas']['Actions']
    }
    /** @description The arguments of a tool. Their names are the tool's, so any is expected. */
    ToolArguments: {
      [key: string]: unknown
    }
    /** @description What a tool has found, in members of its own. */
    ToolResult: {
      readonly actions?: components['schemas']['Actions']
    } & {
      readonly [key: string]: unknown
    }
    /** @description Changes of a call that runs, by what they do. They need jambonz 11.1.13 or later and an agent whose speech and model jambonz runs; elsewhere all but `end_call` are refused. */
    Actions: {
      /** @description The situation that is over, by its name. */
      readonly resolve_situation?: string
      /** @description The situation to start, by its name. */
      readonly situation?: string
      /** @description The application's instructions below the agent's prompt; an empty text removes them. */
      readonly update_instructions?: string
      /** @description A note for the model. */
      readonly inject_context?: string
      /** @description Makes the agent speak now; as text what to say, as an object `instructions` and `interrupt`. */
      readonly generate_reply?:
        | boolean
        | string
        | {
            /** @description What to say. */
            readonly instructions?: string
            /** @description Whether to cut off what the agent says now. */
            readonly interrupt?: boolean
          }
      /** @description Asks the agent to transfer the caller; as text the reason, as an object `reason`. */
      readonly transfer?:
        | boolean
        | string
        | {
            /** @description Why. */
            readonly reason?: string
          }
      /** @description Ends the call. Which values it takes could not be read. */
      readonly end_call?: unknown
    }
  }
  responses: never
  parameters: never
  requestBodies: never
  headers: never
  pathItems: never
}
export type CallResult = components['schemas']['CallResult']
export type CallEvent = components['schemas']['CallEvent']
export type CallEventReply = components['schemas']['CallEventReply']
export type ToolArguments = components['schemas']['ToolArguments']
export type ToolResult = components['schemas']['ToolResult']
export type Actions = components['schemas']['Actions']
export type $defs = Record<string, never>
export interface operations {
  result: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CallResult']
      }
    }
    responses: {
      /** @description An empty 200. How often Studio tries again, and after which answers, could not be read. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
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
      /** @description Actions, which are applied when the answer arrives: Studio does not wait for it. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CallEventReply']
        }
      }
      /** @description There is nothing to do. An empty 200 says the same. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  toolRequest: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ToolArguments']
      }
    }
    responses: {
      /** @description What the model is told, and actions beside it. A redirect is a failed request, and so is an answer that comes too late. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ToolResult']
        }
      }
    }
  }
}
