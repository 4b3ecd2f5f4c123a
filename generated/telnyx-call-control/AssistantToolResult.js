// Made from openapi/telnyx-call-control.yaml by `npm run generate`.
import{answer as c}from"../contract.js";const a=p;const f={type:["object","array","string","number","boolean"]};function t(r,{instancePath:n="",parentData:s,parentDataProperty:l,rootData:i=r}={}){let e=null,o=0;return(!r||typeof r!="object")&&typeof r!=
"string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"?(t.errors=[{instancePath:n,keyword:"type",params:{type:f.type}}],!1):(t.errors=e,o===0)}function p(r,{instancePath:n="",parentData:s,parentDataProperty:l,
rootData:i=r}={}){let e=null,o=0;return t.call(this,r,{instancePath:n,parentData:s,parentDataProperty:l,rootData:i})||(e=e===null?t.errors:e.concat(t.errors),o=e.length),p.errors=e,o===0}const v=c("ap\
plication/json",[],a);export{v as reply};
