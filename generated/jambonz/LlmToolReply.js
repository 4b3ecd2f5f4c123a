// Made from openapi/jambonz.yaml by `npm run generate`.
import{contract as j}from"../contract.js";const g=v;const d={type:"object",properties:{type:{type:"string"},invocation_id:{type:"string"},result:{type:["string","object","array","number","boolean"],items:{type:"object"}},error:{type:["string","object"]},
item:{type:"object"},data:{type:"object"},toolResponse:{type:"object"}}};function s(t,{instancePath:i="",parentData:l,parentDataProperty:f,rootData:c=t}={}){let a=null,r=0;if(r===0)if(t&&typeof t=="ob\
ject"&&!Array.isArray(t)){if(t.type!==void 0){const e=r;if(typeof t.type!="string")return s.errors=[{instancePath:i+"/type",keyword:"type",params:{type:"string"}}],!1;var o=e===r}else var o=!0;if(o){if(t.
invocation_id!==void 0){const e=r;if(typeof t.invocation_id!="string")return s.errors=[{instancePath:i+"/invocation_id",keyword:"type",params:{type:"string"}}],!1;var o=e===r}else var o=!0;if(o){if(t.
result!==void 0){let e=t.result;const n=r;if((!e||typeof e!="object")&&typeof e!="string"&&!(typeof e=="number"&&isFinite(e))&&typeof e!="boolean")return s.errors=[{instancePath:i+"/result",keyword:"t\
ype",params:{type:d.properties.result.type}}],!1;if(r===n&&Array.isArray(e)){var u=!0;const m=e.length;for(let p=0;p<m;p++){let y=e[p];const b=r;if(!(y&&typeof y=="object"&&!Array.isArray(y)))return s.
errors=[{instancePath:i+"/result/"+p,keyword:"type",params:{type:"object"}}],!1;var u=b===r;if(!u)break}}var o=n===r}else var o=!0;if(o){if(t.error!==void 0){let e=t.error;const n=r;if(typeof e!="stri\
ng"&&!(e&&typeof e=="object"&&!Array.isArray(e)))return s.errors=[{instancePath:i+"/error",keyword:"type",params:{type:d.properties.error.type}}],!1;var o=n===r}else var o=!0;if(o){if(t.item!==void 0){
let e=t.item;const n=r;if(!(e&&typeof e=="object"&&!Array.isArray(e)))return s.errors=[{instancePath:i+"/item",keyword:"type",params:{type:"object"}}],!1;var o=n===r}else var o=!0;if(o){if(t.data!==void 0){
let e=t.data;const n=r;if(!(e&&typeof e=="object"&&!Array.isArray(e)))return s.errors=[{instancePath:i+"/data",keyword:"type",params:{type:"object"}}],!1;var o=n===r}else var o=!0;if(o)if(t.toolResponse!==
void 0){let e=t.toolResponse;const n=r;if(!(e&&typeof e=="object"&&!Array.isArray(e)))return s.errors=[{instancePath:i+"/toolResponse",keyword:"type",params:{type:"object"}}],!1;var o=n===r}else var o=!0}}}}}}else
return s.errors=[{instancePath:i,keyword:"type",params:{type:"object"}}],!1;return s.errors=a,r===0}function v(t,{instancePath:i="",parentData:l,parentDataProperty:f,rootData:c=t}={}){let a=null,r=0;return s.
call(this,t,{instancePath:i,parentData:l,parentDataProperty:f,rootData:c})||(a=a===null?s.errors:a.concat(s.errors),r=a.length),v.errors=a,r===0}const R=j("application/json",["type","invocation_id","r\
esult","error","item","data","toolResponse"],g);export{R as reply};
