// Made from openapi/telnyx-call-control.yaml by `npm run generate`.
import{contract as v}from"../contract.js";const u=f;function a(t,{instancePath:o="",parentData:p,parentDataProperty:l,rootData:d=t}={}){let n=null,r=0;if(r===0)if(t&&typeof t=="object"&&!Array.isArray(t)){const m=r;for(const e in t)if(!(e==="dynamic_va\
riables"||e==="encrypted_dynamic_variables"||e==="memory"||e==="conversation")){return a.errors=[{instancePath:o,keyword:"additionalProperties",params:{additionalProperty:e}}],!1;break}if(m===r){if(t.
dynamic_variables!==void 0){let e=t.dynamic_variables;const i=r;if(!(e&&typeof e=="object"&&!Array.isArray(e)))return a.errors=[{instancePath:o+"/dynamic_variables",keyword:"type",params:{type:"object"}}],
!1;var s=i===r}else var s=!0;if(s){if(t.encrypted_dynamic_variables!==void 0){let e=t.encrypted_dynamic_variables;const i=r;if(!(e&&typeof e=="object"&&!Array.isArray(e)))return a.errors=[{instancePath:o+
"/encrypted_dynamic_variables",keyword:"type",params:{type:"object"}}],!1;var s=i===r}else var s=!0;if(s){if(t.memory!==void 0){let e=t.memory;const i=r;if(r===i)if(e&&typeof e=="object"&&!Array.isArray(
e)){if(e.conversation_query!==void 0){const y=r;if(typeof e.conversation_query!="string")return a.errors=[{instancePath:o+"/memory/conversation_query",keyword:"type",params:{type:"string"}}],!1;var c=y===
r}else var c=!0;if(c)if(e.insight_query!==void 0){const y=r;if(typeof e.insight_query!="string")return a.errors=[{instancePath:o+"/memory/insight_query",keyword:"type",params:{type:"string"}}],!1;var c=y===
r}else var c=!0}else return a.errors=[{instancePath:o+"/memory",keyword:"type",params:{type:"object"}}],!1;var s=i===r}else var s=!0;if(s)if(t.conversation!==void 0){let e=t.conversation;const i=r;if(r===
i)if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.metadata!==void 0){let y=e.metadata;if(!(y&&typeof y=="object"&&!Array.isArray(y)))return a.errors=[{instancePath:o+"/conversation/metadata",keyword:"\
type",params:{type:"object"}}],!1}}else return a.errors=[{instancePath:o+"/conversation",keyword:"type",params:{type:"object"}}],!1;var s=i===r}else var s=!0}}}}else return a.errors=[{instancePath:o,keyword:"\
type",params:{type:"object"}}],!1;return a.errors=n,r===0}function f(t,{instancePath:o="",parentData:p,parentDataProperty:l,rootData:d=t}={}){let n=null,r=0;return a.call(this,t,{instancePath:o,parentData:p,
parentDataProperty:l,rootData:d})||(n=n===null?a.errors:n.concat(a.errors),r=n.length),f.errors=n,r===0}const k=v("application/json",["dynamic_variables","encrypted_dynamic_variables","memory","conver\
sation_query","insight_query","conversation","metadata"],u);export{k as reply};
