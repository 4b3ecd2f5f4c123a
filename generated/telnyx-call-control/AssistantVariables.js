// Made from openapi/telnyx-call-control.yaml by `npm run generate`.
import{segment as l,answer as b}from"../contract.js";const j=u;const g=new Set(["conversation_query","insight_query"]),h=new Set(["metadata"]),v=new Set(["dynamic_variables","encrypted_dynamic_variables","memory","conversation"]);function a(t,{instancePath:s="",parentData:f,
parentDataProperty:d,rootData:p=t}={}){let y=null,r=0;if(r===0)if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.dynamic_variables!==void 0){let e=t.dynamic_variables;const o=r;if(!(e&&typeof e=="obje\
ct"&&!Array.isArray(e)))return a.errors=[{instancePath:s+"/dynamic_variables",keyword:"type",params:{type:"object"}}],!1;var n=o===r}else var n=!0;if(n){if(t.encrypted_dynamic_variables!==void 0){let e=t.
encrypted_dynamic_variables;const o=r;if(!(e&&typeof e=="object"&&!Array.isArray(e)))return a.errors=[{instancePath:s+"/encrypted_dynamic_variables",keyword:"type",params:{type:"object"}}],!1;var n=o===
r}else var n=!0;if(n){if(t.memory!==void 0){let e=t.memory;const o=r;if(r===o)if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.conversation_query!==void 0){const i=r;if(typeof e.conversation_query!="\
string")return a.errors=[{instancePath:s+"/memory/conversation_query",keyword:"type",params:{type:"string"}}],!1;var c=i===r}else var c=!0;if(c){if(e.insight_query!==void 0){const i=r;if(typeof e.insight_query!=
"string")return a.errors=[{instancePath:s+"/memory/insight_query",keyword:"type",params:{type:"string"}}],!1;var c=i===r}else var c=!0;if(c)for(const i in e)g.has(i)||this.find("unlisted-field",s+"/me\
mory/"+l(i))}}else return a.errors=[{instancePath:s+"/memory",keyword:"type",params:{type:"object"}}],!1;var n=o===r}else var n=!0;if(n){if(t.conversation!==void 0){let e=t.conversation;const o=r;if(r===
o)if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.metadata!==void 0){let i=e.metadata;const _=r;if(!(i&&typeof i=="object"&&!Array.isArray(i)))return a.errors=[{instancePath:s+"/conversation/metadat\
a",keyword:"type",params:{type:"object"}}],!1;var m=_===r}else var m=!0;if(m)for(const i in e)h.has(i)||this.find("unlisted-field",s+"/conversation/"+l(i))}else return a.errors=[{instancePath:s+"/conv\
ersation",keyword:"type",params:{type:"object"}}],!1;var n=o===r}else var n=!0;if(n)for(const e in t)v.has(e)||this.refuse("unlisted-field",s+"/"+l(e),v)}}}}else return a.errors=[{instancePath:s,keyword:"\
type",params:{type:"object"}}],!1;return a.errors=y,r===0}function u(t,{instancePath:s="",parentData:f,parentDataProperty:d,rootData:p=t}={}){let y=null,r=0;return a.call(this,t,{instancePath:s,parentData:f,
parentDataProperty:d,rootData:p})||(y=y===null?a.errors:y.concat(a.errors),r=y.length),u.errors=y,r===0}const D=b("application/json",["dynamic_variables","encrypted_dynamic_variables","memory","conver\
sation_query","insight_query","conversation","metadata"],j);export{D as reply};
