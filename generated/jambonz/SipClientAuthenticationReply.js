// Made from openapi/jambonz.yaml by `npm run generate`.
import{contract as g}from"../contract.js";const v=_;const y={type:"object",required:["status"],properties:{status:{type:"string",enum:["ok","fail"]},expires:{type:"number",minimum:0},message:{type:"string"},msg:{type:"string"},application_sid:{type:"st\
ring",format:"uuid"},blacklist:{type:["boolean","number"]},headers:{type:"object",additionalProperties:{type:"string"}},call_hook:{type:"string"},call_status_hook:{type:"string"},allow_direct_app_calling:{
type:"boolean"},allow_direct_queue_calling:{type:"boolean"},allow_direct_user_calling:{type:"boolean"}}},k=/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;function i(t,{instancePath:l="",parentData:n,
parentDataProperty:p,rootData:f=t}={}){let o=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let u;if(t.status===void 0&&(u="status"))return i.errors=[{instancePath:l,keyword:"required",
params:{missingProperty:u}}],!1;if(t.status!==void 0){let r=t.status;const a=e;if(typeof r!="string")return i.errors=[{instancePath:l+"/status",keyword:"type",params:{type:"string"}}],!1;if(!(r==="ok"||
r==="fail"))return i.errors=[{instancePath:l+"/status",keyword:"enum",params:{allowedValues:y.properties.status.enum}}],!1;var s=a===e}else var s=!0;if(s){if(t.expires!==void 0){let r=t.expires;const a=e;
if(e===a)if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r))return i.errors=[{instancePath:l+"/expires",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return i.errors=[{instancePath:l+
"/expires",keyword:"type",params:{type:"number"}}],!1;var s=a===e}else var s=!0;if(s){if(t.message!==void 0){const r=e;if(typeof t.message!="string")return i.errors=[{instancePath:l+"/message",keyword:"\
type",params:{type:"string"}}],!1;var s=r===e}else var s=!0;if(s){if(t.msg!==void 0){const r=e;if(typeof t.msg!="string")return i.errors=[{instancePath:l+"/msg",keyword:"type",params:{type:"string"}}],
!1;var s=r===e}else var s=!0;if(s){if(t.application_sid!==void 0){let r=t.application_sid;const a=e;if(e===a&&e===a)if(typeof r=="string"){if(!k.test(r))return i.errors=[{instancePath:l+"/application_\
sid",keyword:"format",params:{format:"uuid"}}],!1}else return i.errors=[{instancePath:l+"/application_sid",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(t.blacklist!==void 0){
let r=t.blacklist;const a=e;if(typeof r!="boolean"&&!(typeof r=="number"&&isFinite(r)))return i.errors=[{instancePath:l+"/blacklist",keyword:"type",params:{type:y.properties.blacklist.type}}],!1;var s=a===
e}else var s=!0;if(s){if(t.headers!==void 0){let r=t.headers;const a=e;if(e===a)if(r&&typeof r=="object"&&!Array.isArray(r))for(const c in r){const m=e;if(typeof r[c]!="string")return i.errors=[{instancePath:l+
"/headers/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}}],!1;var d=m===e;if(!d)break}else return i.errors=[{instancePath:l+"/headers",keyword:"type",params:{type:"ob\
ject"}}],!1;var s=a===e}else var s=!0;if(s){if(t.call_hook!==void 0){const r=e;if(typeof t.call_hook!="string")return i.errors=[{instancePath:l+"/call_hook",keyword:"type",params:{type:"string"}}],!1;
var s=r===e}else var s=!0;if(s){if(t.call_status_hook!==void 0){const r=e;if(typeof t.call_status_hook!="string")return i.errors=[{instancePath:l+"/call_status_hook",keyword:"type",params:{type:"strin\
g"}}],!1;var s=r===e}else var s=!0;if(s){if(t.allow_direct_app_calling!==void 0){const r=e;if(typeof t.allow_direct_app_calling!="boolean")return i.errors=[{instancePath:l+"/allow_direct_app_calling",
keyword:"type",params:{type:"boolean"}}],!1;var s=r===e}else var s=!0;if(s){if(t.allow_direct_queue_calling!==void 0){const r=e;if(typeof t.allow_direct_queue_calling!="boolean")return i.errors=[{instancePath:l+
"/allow_direct_queue_calling",keyword:"type",params:{type:"boolean"}}],!1;var s=r===e}else var s=!0;if(s)if(t.allow_direct_user_calling!==void 0){const r=e;if(typeof t.allow_direct_user_calling!="bool\
ean")return i.errors=[{instancePath:l+"/allow_direct_user_calling",keyword:"type",params:{type:"boolean"}}],!1;var s=r===e}else var s=!0}}}}}}}}}}}else return i.errors=[{instancePath:l,keyword:"type",
params:{type:"object"}}],!1;return i.errors=o,e===0}function _(t,{instancePath:l="",parentData:n,parentDataProperty:p,rootData:f=t}={}){let o=null,e=0;return i.call(this,t,{instancePath:l,parentData:n,
parentDataProperty:p,rootData:f})||(o=o===null?i.errors:o.concat(i.errors),e=o.length),_.errors=o,e===0}const x=g("application/json",["status","expires","message","msg","application_sid","blacklist","\
headers","call_hook","call_status_hook","allow_direct_app_calling","allow_direct_queue_calling","allow_direct_user_calling"],v);export{x as reply};
