// Made from openapi/jambonz.yaml by `npm run generate`.
import{answer as c}from"../contract.js";const u=f;const d={type:"object",properties:{type:{type:"string"},invocation_id:{type:"string"},result:{},error:{type:["string","object"]},item:{type:"object"},data:{type:"object"},toolResponse:{type:"object"}}};
function s(r,{instancePath:i="",parentData:p,parentDataProperty:y,rootData:l=r}={}){let n=null,t=0;if(t===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type!==void 0){const e=t;if(typeof r.type!=
"string")return s.errors=[{instancePath:i+"/type",keyword:"type",params:{type:"string"}}],!1;var o=e===t}else var o=!0;if(o){if(r.invocation_id!==void 0){const e=t;if(typeof r.invocation_id!="string")
return s.errors=[{instancePath:i+"/invocation_id",keyword:"type",params:{type:"string"}}],!1;var o=e===t}else var o=!0;if(o){if(r.error!==void 0){let e=r.error;const a=t;if(typeof e!="string"&&!(e&&typeof e==
"object"&&!Array.isArray(e)))return s.errors=[{instancePath:i+"/error",keyword:"type",params:{type:d.properties.error.type}}],!1;var o=a===t}else var o=!0;if(o){if(r.item!==void 0){let e=r.item;const a=t;
if(!(e&&typeof e=="object"&&!Array.isArray(e)))return s.errors=[{instancePath:i+"/item",keyword:"type",params:{type:"object"}}],!1;var o=a===t}else var o=!0;if(o){if(r.data!==void 0){let e=r.data;const a=t;
if(!(e&&typeof e=="object"&&!Array.isArray(e)))return s.errors=[{instancePath:i+"/data",keyword:"type",params:{type:"object"}}],!1;var o=a===t}else var o=!0;if(o)if(r.toolResponse!==void 0){let e=r.toolResponse;
const a=t;if(!(e&&typeof e=="object"&&!Array.isArray(e)))return s.errors=[{instancePath:i+"/toolResponse",keyword:"type",params:{type:"object"}}],!1;var o=a===t}else var o=!0}}}}}else return s.errors=
[{instancePath:i,keyword:"type",params:{type:"object"}}],!1;return s.errors=n,t===0}function f(r,{instancePath:i="",parentData:p,parentDataProperty:y,rootData:l=r}={}){let n=null,t=0;return s.call(this,
r,{instancePath:i,parentData:p,parentDataProperty:y,rootData:l})||(n=n===null?s.errors:n.concat(s.errors),t=n.length),f.errors=n,t===0}const A=c("application/json",["type","invocation_id","result","er\
ror","item","data","toolResponse"],u);export{A as reply};
