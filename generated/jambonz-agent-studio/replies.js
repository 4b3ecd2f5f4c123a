// Made from openapi/jambonz-agent-studio.yaml by `npm run generate`.
import{ucs2length as b}from"../contract.js";const j=d;const g={type:"object",properties:{resolve_situation:{type:"string"},situation:{type:"string"},update_instructions:{type:"string",maxLength:4e3},inject_context:{type:"string",maxLength:4e3},generate_reply:{
type:["boolean","string","object"],properties:{instructions:{type:"string"},interrupt:{type:"boolean"}}},transfer:{type:["boolean","string","object"],properties:{reason:{type:"string"}}},end_call:{}}},
m=b;function o(e,{instancePath:n="",parentData:l,parentDataProperty:f,rootData:p=e}={}){let s=null,r=0;if(r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.resolve_situation!==void 0){const t=r;
if(typeof e.resolve_situation!="string")return o.errors=[{instancePath:n+"/resolve_situation",keyword:"type",params:{type:"string"}}],!1;var i=t===r}else var i=!0;if(i){if(e.situation!==void 0){const t=r;
if(typeof e.situation!="string")return o.errors=[{instancePath:n+"/situation",keyword:"type",params:{type:"string"}}],!1;var i=t===r}else var i=!0;if(i){if(e.update_instructions!==void 0){let t=e.update_instructions;
const a=r;if(r===a)if(typeof t=="string"){if(m(t)>4e3)return o.errors=[{instancePath:n+"/update_instructions",keyword:"maxLength",params:{limit:4e3}}],!1}else return o.errors=[{instancePath:n+"/update\
_instructions",keyword:"type",params:{type:"string"}}],!1;var i=a===r}else var i=!0;if(i){if(e.inject_context!==void 0){let t=e.inject_context;const a=r;if(r===a)if(typeof t=="string"){if(m(t)>4e3)return o.
errors=[{instancePath:n+"/inject_context",keyword:"maxLength",params:{limit:4e3}}],!1}else return o.errors=[{instancePath:n+"/inject_context",keyword:"type",params:{type:"string"}}],!1;var i=a===r}else
var i=!0;if(i){if(e.generate_reply!==void 0){let t=e.generate_reply;const a=r;if(typeof t!="boolean"&&typeof t!="string"&&!(t&&typeof t=="object"&&!Array.isArray(t)))return o.errors=[{instancePath:n+"\
/generate_reply",keyword:"type",params:{type:g.properties.generate_reply.type}}],!1;if(r===a&&t&&typeof t=="object"&&!Array.isArray(t)){if(t.instructions!==void 0){const v=r;if(typeof t.instructions!=
"string")return o.errors=[{instancePath:n+"/generate_reply/instructions",keyword:"type",params:{type:"string"}}],!1;var u=v===r}else var u=!0;if(u)if(t.interrupt!==void 0){const v=r;if(typeof t.interrupt!=
"boolean")return o.errors=[{instancePath:n+"/generate_reply/interrupt",keyword:"type",params:{type:"boolean"}}],!1;var u=v===r}else var u=!0}var i=a===r}else var i=!0;if(i)if(e.transfer!==void 0){let t=e.
transfer;const a=r;if(typeof t!="boolean"&&typeof t!="string"&&!(t&&typeof t=="object"&&!Array.isArray(t)))return o.errors=[{instancePath:n+"/transfer",keyword:"type",params:{type:g.properties.transfer.
type}}],!1;if(r===a&&t&&typeof t=="object"&&!Array.isArray(t)&&t.reason!==void 0&&typeof t.reason!="string")return o.errors=[{instancePath:n+"/transfer/reason",keyword:"type",params:{type:"string"}}],
!1;var i=a===r}else var i=!0}}}}}else return o.errors=[{instancePath:n,keyword:"type",params:{type:"object"}}],!1;return o.errors=s,r===0}function y(e,{instancePath:n="",parentData:l,parentDataProperty:f,
rootData:p=e}={}){let s=null,r=0;if(r===0)if(e&&typeof e=="object"&&!Array.isArray(e))e.actions!==void 0&&(o.call(this,e.actions,{instancePath:n+"/actions",parentData:e,parentDataProperty:"actions",rootData:p})||
(s=s===null?o.errors:s.concat(o.errors),r=s.length));else return y.errors=[{instancePath:n,keyword:"type",params:{type:"object"}}],!1;return y.errors=s,r===0}function d(e,{instancePath:n="",parentData:l,
parentDataProperty:f,rootData:p=e}={}){let s=null,r=0;return y.call(this,e,{instancePath:n,parentData:l,parentDataProperty:f,rootData:p})||(s=s===null?y.errors:s.concat(y.errors),r=s.length),d.errors=
s,r===0}const A=_;function c(e,{instancePath:n="",parentData:l,parentDataProperty:f,rootData:p=e}={}){let s=null,r=0;if(r===0)if(e&&typeof e=="object"&&!Array.isArray(e))e.actions!==void 0&&(o.call(this,e.actions,{instancePath:n+
"/actions",parentData:e,parentDataProperty:"actions",rootData:p})||(s=s===null?o.errors:s.concat(o.errors),r=s.length));else return c.errors=[{instancePath:n,keyword:"type",params:{type:"object"}}],!1;
return c.errors=s,r===0}function _(e,{instancePath:n="",parentData:l,parentDataProperty:f,rootData:p=e}={}){let s=null,r=0;return c.call(this,e,{instancePath:n,parentData:l,parentDataProperty:f,rootData:p})||
(s=s===null?c.errors:s.concat(c.errors),r=s.length),_.errors=s,r===0}export{j as CallEventReply,A as ToolResult};
