// Made from openapi/portsip.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { basic, bearer } from './security.js'
import type { ReceptionistRequest, ReceptionistReply } from './types.js'

/** A virtual receptionist asks what to do with a call. */
export declare const virtualReceptionistAction: Webhook<
  ReceptionistRequest,
  ReceptionistReply,
  readonly [{ readonly basic: typeof basic }, { readonly bearer: typeof bearer }]
>
